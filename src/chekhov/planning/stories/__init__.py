"""Stories as planning problems: wants, the closing of a state, what the characters would do, and how that is told. Floor 6."""
