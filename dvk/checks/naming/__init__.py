"""Rules on one name for one thing: bodies, people, the movement."""
