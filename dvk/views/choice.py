"""Finds the one thing meant among things that have names, marks and case left out or not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from dvk.errors import UsageError
from dvk.text.fold import closest, fold, fold_words
from dvk.words import _, did_you_mean


def choose(
    words: str,
    names: Mapping[str, Sequence[str]],
    *,
    shown: Iterable[str] | None = None,
    otherwise: str | None = None,
    file: str = "",
) -> str:
    """Return the key one of whose names the words are; `otherwise`, or UsageError, when there is none.

    `shown` are the keys a message offers, all unless given, by the name that follows the key among its names;
    `file` is where more could be added.
    """
    if words in names:
        return words
    for same in (str, fold, fold_words):
        found = [key for key, spellings in names.items() if same(words) in map(same, spellings)]
        if len(found) == 1:
            return found[0]
        if found and otherwise is None:
            raise UsageError(_("“{words}” may be {keys}.").format(words=words, keys=", ".join(found)))
    if otherwise is not None:
        return otherwise
    offered = list(names if shown is None else shown)
    spellings = {spelling: key for key in offered for spelling in names[key]}
    meant = closest(words, spellings)
    readable = {key: next(iter(names[key][1:]), key) for key in offered}
    way = did_you_mean(readable[spellings[meant]]) + " " if meant else ""
    if offered:
        way += _("It may be: {known}.").format(known=", ".join(readable.values()))
    elif file:
        way += _("There are none in records/{file} yet.").format(file=file)
    raise UsageError(_("“{words}” is not known.").format(words=words), help=way)
