"""Rules on what a document will print beside its body: head, grounds, foot, annexes (DVK5xx)."""
