"""What a finding is, which rules there are, and the forms findings are written in."""
