"""Planning problems written down: the language of problem files, read into one :class:`~chekhov.planning.problems.tree.Problem`."""
