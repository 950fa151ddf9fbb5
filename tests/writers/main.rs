//! Documents and writers, from sessions to bytes.

#[cfg(test)]
mod golden;
#[cfg(test)]
mod sessions;
