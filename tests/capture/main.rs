//! The capture line, from what is typed to what the session holds.

#[cfg(test)]
mod completion;
#[cfg(test)]
mod goldens;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod pending;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod retype;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod support;
#[cfg(test)]
mod table;
