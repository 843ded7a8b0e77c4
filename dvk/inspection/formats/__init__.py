"""How a report of inspection is written: for people, for logs, for programs."""
