"""Rules on what one record says (DVK2xx)."""
