"""Rules on YAML (DVK0xx): what the small dialect of the records leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.checks.files.decimal_comma import decimal_comma
from dvk.checks.files.parser_words import after_quotes, yaml_problem
from dvk.diagnostics.model import Problem, Related
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.words import _


@rule("DVK005", "yaml-syntax")
def yaml_syntax(year: Year) -> Iterator[Problem]:
    """Find a place where the file stops being YAML.

    What: the reader cannot go on from here.

    Why: nothing after this place can be read, so the whole record is left out.

    Example (registrations/mau.yaml):

        name: Khéo vận động: nhân dân hiến đất
        year: 2022

    Put right: most often a text that holds “: ” or begins with a sign must be put into quotes.

    Basis: YAML 1.2.2.
    """
    for fault in year.faults_of("yaml-syntax"):
        message, help = after_quotes(fault.place) or yaml_problem(str(fault.values["problem"]))
        related = (Related(fault.related, _("the piece that begins here")),) if fault.related else ()
        yield Problem(fault.place, message, help, related)


@rule("DVK008", "duplicate-key")
def duplicate_key(year: Year) -> Iterator[Problem]:
    """Find a key that is written twice in one mapping.

    What: each key of a mapping may be written once.

    Why: a YAML reader keeps one of the two values and drops the other without a word.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường
        year: 2022
        year: 2023

    Put right: delete one of the two lines, or rename it.

    Basis: YAML 1.2.2, 3.2.1.3.
    """
    for fault in year.faults_of("duplicate-key"):
        related = (Related(fault.related, _("first written here")),) if fault.related else ()
        yield Problem(
            fault.place,
            _("The key “{key}” is written twice.").format(**fault.values),
            decimal_comma(fault.place) or _("Keep one of the two lines."),
            related,
        )


@rule("DVK009", "anchor")
def anchor(year: Year) -> Iterator[Problem]:
    """Find an anchor, an alias or a merge key.

    What: `&name`, `*name` and `<<` repeat one part of a file in another place.

    Why: who reads the record no longer sees what it says, and a few lines can unfold to millions.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường
        year: &nam 2022

    Put right: write the value out where it is meant; put a text that begins with & or * into quotes.

    Basis: practice.
    """
    for fault in year.faults_of("anchor", "alias", "merge-key"):
        yield Problem(
            fault.place,
            _("Anchors, aliases and merge keys are not used in records."),
            _("Write the value out, or put the text into quotes."),
        )


@rule("DVK010", "tag")
def tag(year: Year) -> Iterator[Problem]:
    """Find a YAML tag.

    What: `!name` before a value asks the reader to make something special of it.

    Why: records are plain texts, numbers and lists; a tag could even run a program in other tools.

    Example (registrations/mau.yaml):

        name: !!str Khéo vận động nhân dân hiến đất làm đường
        year: 2022

    Put right: delete the tag; put a text that begins with ! into quotes.

    Basis: practice.
    """
    for fault in year.faults_of("tag"):
        yield Problem(
            fault.place,
            _("The tag “{tag}” is not used in records.").format(**fault.values),
            _("Delete it, or put the text into quotes."),
        )


@rule("DVK011", "too-deep")
def too_deep(year: Year) -> Iterator[Problem]:
    """Find nesting without end.

    What: lists and mappings stand within each other deeper than any record needs.

    Why: it is a broken file, or one made to stop the reader.

    Example: a line with hundreds of opening brackets.

    Put right: delete the brackets, or bring the file back from git.

    Basis: practice.
    """
    for fault in year.faults_of("too-deep"):
        yield Problem(
            fault.place,
            _("Lists and mappings are nested deeper than {limit} levels.").format(**fault.values),
            _("Delete the surplus brackets or indentation."),
        )


@rule("DVK013", "several-documents")
def several_documents(year: Year) -> Iterator[Problem]:
    """Find a second document in one file.

    What: a line `---` begins a second YAML document.

    Why: a record is one file; what stands below the line would be lost.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường
        year: 2022
        ---
        name: Khéo vận động nhân dân giữ gìn vệ sinh
        year: 2022

    Put right: give the second record a file of its own.

    Basis: practice.
    """
    for fault in year.faults_of("several-documents"):
        yield Problem(
            fault.place,
            _("A second document begins here."),
            _("Give it a file of its own, or delete the line."),
        )


@rule("DVK016", "bad-key")
def bad_key(year: Year) -> Iterator[Problem]:
    """Find a key that is empty, a list or a mapping.

    What: a key is one word of text.

    Why: a value under such a key belongs to no field.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường
        year: 2022
        "": mới

    Put right: write the field's name before the colon.

    Basis: practice.
    """
    for fault in year.faults_of("bad-key"):
        yield Problem(
            fault.place,
            _("The key before the colon is missing or is not a word."),
            _("Write the field's name before the colon."),
        )
