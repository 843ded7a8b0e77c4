"""Rules over a year, a package for each family; beside them what finds, chooses, runs and explains them."""
