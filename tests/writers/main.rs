//! Documents and writers, from sessions to bytes.

#[cfg(test)]
mod corrected;
#[cfg(test)]
mod email;
#[cfg(test)]
mod eml;
#[cfg(test)]
mod formats;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod houses;
#[cfg(test)]
mod html;
#[cfg(test)]
mod json;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod markdown;
#[cfg(test)]
mod objectives;
#[cfg(test)]
mod office;
#[cfg(test)]
mod outcome;
#[cfg(test)]
mod papers;
#[cfg(test)]
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(test)]
mod proofreading;
#[cfg(test)]
mod replay;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod text;
#[cfg(test)]
mod tree;
