"""Finds the term meant by a word of the command line: without diacritics, or by a name instead of an id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dvk.errors import UsageError
from dvk.text.fold import closest, fold_words
from dvk.words import _, did_you_mean


def chosen(word: str, known: Mapping[str, str] | Iterable[str], option: str) -> str:
    """Return the term a word stands for; `known` are terms, or spellings with what each stands for.

    Raises UsageError, with the nearest spelling, when there is none or more than one.
    """
    spellings = known if isinstance(known, Mapping) else {term: term for term in known}
    if word in spellings:
        return spellings[word]
    meant = {value: spelling for spelling, value in spellings.items() if fold_words(spelling) == fold_words(word)}
    if len(meant) == 1:
        return next(iter(meant))
    if meant:
        message = _("{option}: “{word}” may mean more than one thing: {spellings}.")
        raise UsageError(message.format(option=option, word=word, spellings=", ".join(meant.values())))
    nearest = closest(word, spellings)
    raise UsageError(
        _("{option}: there is no “{word}”.").format(option=option, word=word),
        help=did_you_mean(nearest)
        if nearest
        else _("There is: {spellings}.").format(spellings=", ".join(spellings) or _("nothing")),
    )
