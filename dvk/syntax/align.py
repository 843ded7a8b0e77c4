"""Finds each character of a scalar's value in the way YAML wrote it: folded, quoted, escaped or plain."""

from __future__ import annotations

_ESCAPES = {"x": 2, "u": 4, "U": 8}


def align(written: str, value: str) -> list[int] | None:
    """Return for each code point of `value` its offset in `written`, or None when they do not match.

    Both are walked side by side. White space of the value stands for any white space and line breaks of the text;
    a backslash escape of a double-quoted scalar stands for one character.
    """
    quote = written[:1] if written[:1] in ("'", '"') and written[-1:] == written[:1] else ""
    at = len(quote)
    offsets: list[int] = []
    for character in value:
        if quote == '"':
            at = _past_joined_lines(written, at)
        if character in " \n":
            if not (at < len(written) and (written[at].isspace() or written[at] == "\\")):
                if offsets and written[offsets[-1]].isspace():
                    offsets.append(offsets[-1])  # several line breaks folded into one run
                    continue
                return None
            offsets.append(at)
            at = _past_space(written, at, value, len(offsets))
            continue
        if quote != '"':
            while at < len(written) and written[at] in "\r\n":
                at += 1
        if at >= len(written):
            return None
        offsets.append(at)
        if quote == '"' and written[at] == "\\":
            at += 2 + _ESCAPES.get(written[at + 1], 0)
        elif quote == "'" and written.startswith("''", at):
            at += 2
        elif written[at] == character:
            at += 1
        else:
            return None
    return offsets


def _past_space(written: str, at: int, value: str, done: int) -> int:
    if written[at] == "\\":
        return at + 2
    run = at
    while run < len(written) and written[run].isspace():
        run += 1
    broken = any(sign in written[at:run] for sign in "\r\n")
    if not broken or (done < len(value) and value[done] in " \n" and not broken):
        return at + 1
    return run


def _past_joined_lines(written: str, at: int) -> int:
    while written.startswith(("\\\n", "\\\r"), at):
        at += 1
        while at < len(written) and written[at].isspace():
            at += 1
    return at
