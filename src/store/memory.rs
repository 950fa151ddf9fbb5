//! A file system in memory that records what is asked of it: the double for tests.
