"""Names in the case Phụ lục II of Nghị định 30/2020/NĐ-CP gives them, a name a line."""


def lines(text: str) -> frozenset[str]:
    """Return the names of a list."""
    return frozenset(text.strip().splitlines())
