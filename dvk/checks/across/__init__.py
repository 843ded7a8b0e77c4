"""Rules on what one record says of another (DVK301 to DVK309)."""
