"""Rules on files (DVK0xx): what keeps a record from being read at all."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.words import _, did_you_mean


@rule("DVK001", "unreadable-file")
def unreadable_file(year: Year) -> Iterator[Problem]:
    """Find a file the operating system does not let dvk read.

    What: a record's file cannot be opened.

    Why: what it says is missing from every table and document.

    Example: a file another program holds open, or one without read permission.

    Put right: close the other program, or ask for permission to read the file.

    Basis: practice.
    """
    for fault in year.faults_of("unreadable-file"):
        yield Problem(
            fault.place,
            _("The file cannot be read: {reason}.").format(**fault.values),
            _("Close the program that holds it, or ask for permission to read it."),
        )


@rule("DVK002", "encoding")
def encoding(year: Year) -> Iterator[Problem]:
    """Find a file that is not UTF-8.

    What: a record is written in UTF-8; this file has bytes that are not.

    Why: the same bytes would be other letters on another machine. Official documents are Unicode.

    Example: a list saved from an old program in TCVN3, or saved by Notepad as “Unicode” (UTF-16).

    Put right: open the file in the program that wrote it and save it again as UTF-8.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, I.4 (TCVN 6909:2001).
    """
    for fault in year.faults_of("encoding"):
        guess = fault.values["guess"]
        message = _("The file is not UTF-8.")
        if guess:
            message = _("The file is not UTF-8; it looks like {encoding}.").format(encoding=guess.upper())
        yield Problem(fault.place, message, _("Save it again as UTF-8."))


@rule("DVK003", "too-large")
def too_large(year: Year) -> Iterator[Problem]:
    """Find a file that is far too large for a record.

    What: a record holds a few thousand characters; this file passes the limit and is not read.

    Why: a picture, a backup or a whole folder saved under a record's name would stop everybody's work.

    Example: a scanned PDF renamed to `mau.yaml`.

    Put right: move the file out of `records`.

    Basis: practice.
    """
    for fault in year.faults_of("too-large"):
        yield Problem(
            fault.place,
            _("The file is larger than {limit} MB and was not read.").format(**fault.values),
            _("Move it out of `records`, or split it into records."),
        )


@rule("DVK004", "empty-file")
def empty_file(year: Year) -> Iterator[Problem]:
    """Find a record that says nothing.

    What: the file is empty or holds only comments.

    Why: it counts as a record to people and as nothing to the tool.

    Example (registrations/mau.yaml):

        # Bản đăng ký sẽ viết sau.

    Put right: fill it in, or delete it.

    Basis: practice.
    """
    for fault in year.faults_of("empty-file"):
        yield Problem(fault.place, _("The file says nothing."), _("Fill it in, or delete it."))


@rule("DVK014", "unexpected-file", Severity.WARNING)
def unexpected_file(year: Year) -> Iterator[Problem]:
    """Find a file or folder that dvk does not read.

    What: something under `records` has a name no record has.

    Why: somebody believes it counts, and it does not.

    Example: `records/2022/plan.yml`, `records/2022 (copy)`.

    Put right: rename it, or move it out of `records`.

    Basis: practice.
    """
    for fault in year.faults_of("unexpected-file"):
        help = _("Rename it, or move it out of `records`.")
        if fault.values["meant"]:
            help = did_you_mean(fault.values["meant"])
        yield Problem(fault.place, _("“{name}” is not a record's name and was not read.").format(**fault.values), help)


@rule("DVK017", "bad-file-name")
def bad_file_name(year: Year) -> Iterator[Problem]:
    """Find a registration or journal whose file name is not an id.

    What: a record's id is its file name: small letters without marks, digits and hyphens, then `.yaml`.

    Why: other records name it by this id, and Windows, macOS and Linux must agree on it.

    Example: `records/2022/registrations/Mẫu 1.yml`.

    Put right: rename the file.

    Basis: practice.
    """
    for fault in year.faults_of("bad-file-name"):
        yield Problem(
            fault.place,
            _("“{name}” is not an id followed by .yaml.").format(**fault.values),
            _("Rename it to {meant}.").format(**fault.values),
        )
