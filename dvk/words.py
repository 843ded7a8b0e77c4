"""The words people see: English in the code, the catalogue of the run's language on the screen."""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

from dvk import context

LOCALE = Path(__file__).parent / "locale"
DOMAIN = "dvk"


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """Load the catalogue of a language; English is the code itself."""
    return gettext.translation(DOMAIN, LOCALE, [language], fallback=language == "en")


def _(message: str) -> str:
    """Return the message in the language of this run."""
    return catalogue(context.language()).gettext(message)


def N_(message: str) -> str:
    """Mark a message for the catalogue; whoever shows it calls `_`."""
    return message


def did_you_mean(word: str) -> str:
    """Offer what was probably meant in place of what is not known."""
    return _("Did you mean “{nearest}”?").format(nearest=word)


def teach_gettext() -> None:
    """Let libraries that ask gettext themselves, as Typer does, find this run's catalogue."""
    context.announce_language()
    gettext.bindtextdomain(DOMAIN, LOCALE)
    gettext.textdomain(DOMAIN)
