"""Speed as a ratio against peers in one run; started by hand, never part of the tests."""
