"""The parser's remarks in words a clerk can act on.

libyaml says what it missed, not what was meant.
"""

from __future__ import annotations

import re

from dvk.text.source import Place
from dvk.words import N_, _

_QUOTE = N_("Put the text into double quotes, or write it as a block after `>-`.")
_QUOTED_VALUE = re.compile(r"""(?:[^"'\n]*(?:: |- ))(?:"[^"\n]*"|'[^'\n]*')[ ,.;]*""")
_INDENT = N_("Line it up with the lines above: same kind of entry, same number of spaces.")

# By the beginning of libyaml's and PyYAML's remark; both parsers share most of them.
_WORDS = (
    ("mapping values are not allowed", N_("There is a second “: ” in this line."), _QUOTE),
    (
        "could not find expected ':'",
        N_("This line has no “: ” after its key."),
        N_("Write `key: value`, or indent the line if it continues the text above."),
    ),
    ("did not find expected key", N_("A key is expected here."), _INDENT),
    ("did not find expected '-' indicator", N_("A list item `- ` is expected here."), _INDENT),
    ("expected <block end>", N_("A key or a list item is expected here."), _INDENT),
    (
        "did not find expected ',' or ']'",
        N_("The list in brackets is not closed."),
        N_("Separate items with commas and close the list with ]."),
    ),
    (
        "did not find expected ',' or '}'",
        N_("The mapping in braces is not closed."),
        N_("Separate pairs with commas and close it with }."),
    ),
    (
        "expected ',' or ']'",
        N_("The list in brackets is not closed."),
        N_("Separate items with commas and close the list with ]."),
    ),
    (
        "expected ',' or '}'",
        N_("The mapping in braces is not closed."),
        N_("Separate pairs with commas and close it with }."),
    ),
    (
        "found unexpected end of stream",
        N_("A quotation mark is not closed before the end of the file."),
        N_("Close the text with the same quotation mark."),
    ),
    (
        "found unexpected document indicator",
        N_("A quotation mark is not closed before this line."),
        N_("Close the text with the same quotation mark."),
    ),
    (
        "block sequence entries are not allowed",
        N_("A list item cannot begin here."),
        N_("Begin the list on a new line under its key."),
    ),
    ("block mapping", N_("A key cannot stand here."), _INDENT),
    ("found character", N_("A text cannot begin with this character."), _QUOTE),
    ("did not find expected alphabetic", N_("A text cannot begin with & or *."), _QUOTE),
    ("found undefined alias", N_("A text cannot begin with *."), _QUOTE),
    (
        "found unknown escape character",
        N_("After a backslash in double quotes only certain letters may stand."),
        N_("Write the backslash twice, or use single quotes."),
    ),
    (
        "did not find expected hex",
        N_("The escape in double quotes is not complete."),
        N_("Write the character itself."),
    ),
    (
        "found invalid",
        N_("The escape in double quotes does not name a character."),
        N_("Write the character itself."),
    ),
    (
        "did not find expected comment or line break",
        N_("Only a comment may follow the sign that begins a block of text."),
        N_("Write the text on the next line, indented."),
    ),
    (
        "mapping keys are not allowed",
        N_("A question mark begins a key here."),
        N_("Put the text into double quotes."),
    ),
    (
        "found incompatible YAML document",
        N_("The file asks for another version of YAML."),
        N_("Delete the line that begins with %YAML."),
    ),
    ("found unknown directive", N_("A line cannot begin with %."), _QUOTE),
    ("found a tab character", N_("There is a tab where spaces are expected."), N_("Replace it with spaces.")),
    (
        "did not find expected <document start>",
        N_("Something stands where the record should begin."),
        _INDENT,
    ),
    (
        "did not find expected node content",
        N_("A value is expected here."),
        N_("Write a value, or delete the surplus comma."),
    ),
)


def after_quotes(place: Place) -> tuple[str, str] | None:
    """Return the same where a value in quotes goes on after them, as in `"Dân vận khéo" là phong trào`."""
    start = place.span.start
    line = place.source.text[place.source.text.rfind("\n", 0, start) + 1 : start]
    if not _QUOTED_VALUE.fullmatch(line):
        return None
    return (
        _("The text goes on after the closing quotation mark."),
        _("Write “ and ” for quotation marks inside a text, or write it as a block after `>-`."),
    )


def yaml_problem(problem: str) -> tuple[str, str]:
    """Return the sentence and the way out for a remark of the parser."""
    for beginning, sentence, help in _WORDS:
        if problem.startswith(beginning):
            return _(sentence), _(help)
    return _("This is not YAML: {problem}.").format(problem=problem), _(_INDENT)
