"""Why a file is not TOML, in words a clerk can act on.

Python's reader knows the place; what is wrong it says in English only, and by what it expected.
"""

from __future__ import annotations

import re
import tomllib

from dvk.words import N_, _

_TWICE = N_("this setting or table is written a second time")
_NOT_CLOSED = N_("a text is not closed with its quotation mark")
_BACKSLASH = N_("only certain letters may follow a backslash in double quotes; in single quotes it stands for itself")

# By the beginning of the reader's remark.
_WORDS = (
    ("Invalid value", N_("a text must stand in straight quotation marks, a list in brackets")),
    ("Expected '=' after", N_("a line reads `key = value`, with the sign = after the key")),
    ("Invalid initial character for a key", N_("a key is missing here, or begins with a sign no key begins with")),
    ("Invalid statement", N_("a line cannot begin like this; it reads `key = value`")),
    ("Expected newline", N_("something is left over in the line; each setting stands in a line of its own")),
    ("Unclosed array", N_("a list is not closed with ], or a comma is missing in it")),
    ("Unclosed inline table", N_("a table in braces is not closed with } in its line")),
    ("Expected ']", N_("the name of a table is not closed with its bracket")),
    (r"Illegal character '\n'", _NOT_CLOSED),
    ("Unterminated string", _NOT_CLOSED),
    ("Expected \"'", _NOT_CLOSED),
    ("Illegal character", N_("a character that nobody sees stands here")),
    ("Found invalid character", N_("a character that nobody sees stands here")),
    ("Unescaped", _BACKSLASH),
    ("Escaped character", _BACKSLASH),
    ("Invalid hex value", _BACKSLASH),
    ("Cannot overwrite", _TWICE),
    ("Cannot declare", _TWICE),
    ("Cannot redefine", _TWICE),
    ("Cannot mutate", _TWICE),
    ("Duplicate", _TWICE),
)
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)\Z")


def toml_problem(error: tomllib.TOMLDecodeError, text: str) -> str:
    """Return where a text stops being TOML, and why where the remark is a known one."""
    remark = str(error)
    if found := _PLACE.search(remark):
        line, column = int(found[1]), int(found[2])
    else:
        line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    reason = next((_(words) for beginning, words in _WORDS if remark.startswith(beginning)), "")
    if not reason:
        return _("line {line}, column {column}: this is not TOML.").format(line=line, column=column)
    message = _("line {line}, column {column}: this is not TOML: {reason}.")
    return message.format(line=line, column=column, reason=reason)
