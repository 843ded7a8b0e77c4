"""Rules on a year and its plan (DVK4xx)."""
