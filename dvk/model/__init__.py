"""The records as frozen values, and a year of them."""
