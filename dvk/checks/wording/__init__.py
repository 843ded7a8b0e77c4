"""Rules on wording: words, signs, numbers and lists as a careful editor reads them (DVK601 to DVK639)."""
