//! The head of a line in narrow form, as any keyboard or input method leaves it.
