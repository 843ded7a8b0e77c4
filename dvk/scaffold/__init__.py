"""New records: answers become text, the text is checked, and only then written."""
