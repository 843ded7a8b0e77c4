"""A new record repository: every file that is not there yet, whatever else the folder holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dvk import context
from dvk.errors import EnvironmentProblem, UsageError
from dvk.model.agency import Agency
from dvk.model.dated import wording
from dvk.model.jsonschema import schemas
from dvk.model.schema import read
from dvk.scaffold.answers import Data, Known, put, read_answers
from dvk.scaffold.check import check_new, parse_same
from dvk.scaffold.demands import missing_message
from dvk.scaffold.draft import Draft
from dvk.scaffold.fields import record_fields
from dvk.scaffold.interview import Terminal, interview
from dvk.scaffold.plan import plan_text
from dvk.scaffold.templates import fill
from dvk.store.defaults import default_vocabulary
from dvk.store.repository import Repository
from dvk.text.fold import fold_words
from dvk.words import _

FIELDS = tuple(record_fields(Agency))
AGENCY = "records/agency.yaml.j2"
TO_FILL = ("agency.yaml", "plan.yaml")
"""Names of the files that say little until somebody fills them in."""


@dataclass(frozen=True, slots=True)
class NewRepository:
    """What is to be written, and what exists and stays as it is; `owner` is the agency whose it is already."""

    drafts: tuple[Draft, ...]
    existing: tuple[Path, ...]
    notes: tuple[str, ...]
    owner: str
    in_git: bool


def draft_repository(
    folder: Path, given: Mapping[str, Any], year: int | None, terminal: Terminal | None
) -> NewRepository:
    """Make the texts of a repository, asking for the agency where there is none and somebody to ask."""
    repository = Repository(folder.absolute())
    _refuse_inside_records(repository.root)
    agency_path = repository.records / "agency.yaml"
    notes: list[str] = []
    owner = ""
    if agency_path.exists():
        shared = repository.load_shared().agency
        agency = shared.value if shared is not None else None
        agency_draft = Draft(agency_path, "")
        if agency is not None:
            _refuse_another(agency, given)
            owner = wording(agency.name, context.today())
        if any(given.values()):
            notes.append(_("The agency was not changed: edit records/agency.yaml."))
    else:
        data = _answers(given, terminal)
        agency, agency_draft = _agency(agency_path, data)
    drafts = [agency_draft, *_others(repository, agency, year)]
    new = tuple(draft for draft in drafts if not draft.path.exists())
    texts = {draft.path: draft.text for draft in new if draft.path.suffix == ".yaml"}
    number = year or max(_years(repository), default=context.today().year)
    check_new(repository, texts, year=number, base=context.working_folder())
    existing = [draft for draft in drafts if draft.path.exists()]
    notes += _lines_to_add(existing)
    root = repository.root
    in_git = any((folder / ".git").exists() for folder in (root, *root.parents))
    paths = tuple(draft.path for draft in existing)
    return NewRepository(new, paths, tuple(notes), owner, in_git)


def _refuse_inside_records(root: Path) -> None:
    for folder in (root, *root.parents):
        if folder.name == "records" and (folder / "agency.yaml").exists():
            raise EnvironmentProblem(
                _("{folder} lies among the records of {above}.").format(folder=root, above=folder.parent),
                help=_("Name the folder that is to hold `records`: `dvk init DIR`."),
            )


def _refuse_another(agency: Agency, given: Mapping[str, Any]) -> None:
    """Raise UsageError when the agency named is not the one whose repository it is already."""
    for parameter, versions in (("name", agency.name), ("symbol", agency.symbol)):
        words = given.get(parameter)
        if words and fold_words(words) not in {fold_words(version.text) for version in versions}:
            raise UsageError(
                _("The records here are those of {agency}: nothing was written.").format(
                    agency=wording(agency.name, context.today())
                ),
                help=_("Give your agency a new, empty folder: `dvk init DIR`."),
            )


def _years(repository: Repository) -> tuple[int, ...]:
    return repository.years() if repository.records.is_dir() else ()


def _answers(given: Mapping[str, Any], terminal: Terminal | None) -> Data:
    """Read the answers about the agency, ask for the others; raises UsageError that names all that is missing."""
    known = Known(context.today(), default_vocabulary())
    data, wrong = read_answers(FIELDS, given, known)
    missing = [(field,) for field in FIELDS if field.required and not given.get(field.parameter)]
    if wrong or (missing and terminal is None):
        sentences = [*wrong, missing_message(missing)] if missing and terminal is None else wrong
        raise UsageError("\n  ".join(sentences), help=_("`dvk init --help` explains the options."))
    for field in FIELDS:
        if terminal is not None and not given.get(field.parameter):
            default = field.choices[0] if field.choices else None
            value = interview(field, known, terminal, default=default, optional=not field.required)
            if value:
                put(data, field.route, value)
    return data


def _agency(path: Path, data: Data) -> tuple[Agency | None, Draft]:
    empty: Data = {field.alias or name: None for name, field in Agency.model_fields.items()}
    text = fill(AGENCY, agency=empty | data)
    entry, _faults = read(Agency, parse_same(path, text, data, AGENCY), path.stem, None)
    return (entry.value if entry is not None else None), Draft(path, text)


def _others(repository: Repository, agency: Agency | None, year: int | None) -> Iterator[Draft]:
    """Yield every file but the agency's; a first plan only where there is none or its year is named."""
    root, records = repository.root, repository.records
    years = _years(repository)
    number = year or max(years, default=context.today().year)
    if year is not None or not years:
        yield Draft(repository.plan_path(number), plan_text(number, agency))
    standard = default_vocabulary()
    groups = {group: list(getattr(standard, group)) for group in type(standard).model_fields}
    yield Draft(records / "vocabulary.yaml", fill("records/vocabulary.yaml.j2", terms=groups))
    yield Draft(records / "forms.yaml", fill("records/forms.yaml.j2"))
    yield Draft(records / "citations.yaml", fill("records/citations.yaml.j2"))
    for name, text in schemas(repository.load_shared().vocabulary).items():
        yield Draft(records / "schema" / name, text)
    name = wording(agency.name, context.today()) if agency is not None else "…"
    yield Draft(root / "README.md", fill("repository/README.md.j2", agency=name, year=number))
    yield Draft(root / ".gitattributes", fill("repository/gitattributes"))
    yield Draft(root / ".gitignore", fill("repository/gitignore"))
    yield Draft(root / ".githooks" / "pre-commit", fill("repository/pre-commit"), executable=True)
    for name in ("github.yml", "gitlab.yml", "pre-commit.yml"):
        yield Draft(root / "ci" / name, fill(f"repository/ci/{name}"))


def _lines_to_add(existing: list[Draft]) -> Iterator[str]:
    """Name the lines that a file of git's own, written by somebody else, lacks."""
    for draft in existing:
        if draft.path.name in (".gitattributes", ".gitignore"):
            present = draft.path.read_text(encoding="utf-8", errors="replace").split("\n")
            lines = [line for line in draft.text.splitlines() if line not in map(str.rstrip, present)]
            if lines:
                message = _("Add to {name}: {lines}")
                yield message.format(name=draft.path.name, lines="; ".join(lines))
