"""The template engine: where templates are found, what they may do, and the line of whatever goes wrong.

A template of the repository stands before the built-in one of the same name; `builtin/` names the built-in one,
so that an override can extend what it overrides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    Template,
    TemplateNotFound,
    TemplateSyntaxError,
    nodes,
)
from jinja2.ext import Extension
from jinja2.sandbox import ImmutableSandboxedEnvironment

from dvk.errors import DvkError, TemplateProblem
from dvk.render.stamping import stamped
from dvk.resources import templates_folder
from dvk.text.fold import closest
from dvk.words import _, did_you_mean

COMPONENTS = (
    "label",
    "superior",
    "agency",
    "address",
    "number",
    "about",
    "place_date",
    "title",
    "subject",
    "addressees",
    "grounds",
    "opening",
    "body",
    "recipients",
    "confirmation",
    "signature",
    "appendices",
)
"""The blocks of a document, in the order of the page."""

BUILTIN = "builtin"
FOLDER = "templates"


@dataclass(frozen=True, slots=True)
class Part:
    """What one block says, as HTML, and where the block stands."""

    html: str
    where: str


class Templates:
    """The templates a repository's documents are written with."""

    def __init__(self, own: Path | None = None) -> None:
        builtin = templates_folder()
        # In dvk's own repository the two folders are one: there a template overrides nothing.
        self.own = own if own is not None and own.is_dir() and not own.samefile(builtin) else None
        shipped = FileSystemLoader(builtin)
        chain: list[BaseLoader] = [PrefixLoader({BUILTIN: shipped}), shipped]
        if self.own is not None:
            chain.insert(0, FileSystemLoader(self.own))
        self._environment = _Environment(self, _CheckingLoader(chain))
        self._blocks: dict[tuple[str, int], str] = {}

    def parts(self, name: str, values: Mapping[str, Any]) -> dict[str, Part]:
        """Fill in a template and return its components; raises TemplateProblem with the line that is wrong."""
        try:
            return self._parts(name, values)
        except DvkError:
            raise
        # Whatever a template raises while it runs is the template's fault, be it a division by zero.
        except Exception as error:
            raise self._problem(error, name) from error

    def shown(self, name: str, filename: str | None) -> str:
        """Return a template's name as a user knows it: a file of the repository, or a built-in one."""
        if self.own is not None and filename and Path(filename).is_relative_to(self.own):
            return f"{FOLDER}/{name}"
        return name if name.startswith(f"{BUILTIN}/") else f"{BUILTIN}/{name}"

    def _parts(self, name: str, values: Mapping[str, Any]) -> dict[str, Part]:
        template = self._environment.get_template(name)
        context = template.new_context(dict(values))
        # Running the template binds its imports and resolves which block overrides which; its own text is not used.
        for _text in template.root_render_func(context):
            pass
        return {
            component: Part("".join(block(context)), self._where_block(block))
            for component in COMPONENTS
            if (block := next(iter(context.blocks.get(component, ())), None)) is not None
        }

    def _where_block(self, block: Any) -> str:
        code = block.__code__
        at = (code.co_filename, code.co_firstlineno)
        if at not in self._blocks:
            self._blocks[at] = self._where(block.__globals__["__jinja_template__"], code.co_firstlineno)
        return self._blocks[at]

    def _where(self, template: Template, line: int) -> str:
        name = self.shown(template.name or "", template.filename)
        return f"{name}:{template.get_corresponding_lineno(line)}"

    def _problem(self, error: Exception, name: str) -> TemplateProblem:
        if isinstance(error, TemplateSyntaxError):
            where = f"{self.shown(error.name or name, error.filename)}:{error.lineno}"
            return TemplateProblem(error.message or str(error), where=where)
        where = next(self._frames(error), name)
        if isinstance(error, RecursionError):
            return TemplateProblem(
                _("The template includes itself without end."),
                where=where,
                help=_("To change a built-in template, extend “builtin/{name}”.").format(name=name),
            )
        if isinstance(error, TemplateNotFound):
            return TemplateProblem(_("There is no template “{name}”.").format(name=error.name), where=where)
        return TemplateProblem(_("The template fails: {reason}").format(reason=error), where=where)

    def _frames(self, error: Exception) -> Iterator[str]:
        """Yield the template lines that were running, the innermost first."""
        found = []
        traceback = error.__traceback__
        while traceback is not None:
            template = traceback.tb_frame.f_globals.get("__jinja_template__")
            if isinstance(template, Template):
                found.append(self._where(template, traceback.tb_lineno))
            traceback = traceback.tb_next
        yield from reversed(found)


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja shut in: no way out of the values it is given, nothing undefined, everything escaped."""

    def __init__(self, templates: Templates, loader: BaseLoader) -> None:
        super().__init__(loader=loader, autoescape=True, undefined=StrictUndefined, auto_reload=False)
        self.templates = templates
        # A value stays a value: no template may declare it to be markup.
        del self.filters["safe"]
        self.add_extension(_Stamps)


class _Stamps(Extension):
    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        assert isinstance(self.environment, _Environment)
        return stamped(source, self.environment.templates.shown(name or "", filename))


class _CheckingLoader(ChoiceLoader):
    """Refuses what Jinja would lose in silence: words outside the blocks of a template that extends another."""

    def load(self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None) -> Template:
        source, filename, _uptodate = self.get_source(environment, name)
        _refuse_lost_words(environment.parse(source, name, filename), name, filename)
        return super().load(environment, name, globals)


def _refuse_lost_words(tree: nodes.Template, name: str, filename: str | None) -> None:
    if switch := next(tree.find_all(nodes.ScopedEvalContextModifier), None):
        message = _("Escaping cannot be switched off.")
        raise TemplateSyntaxError(message, switch.lineno, name, filename)
    if tree.find(nodes.Extends) is None:
        return
    for node in tree.body:
        if isinstance(node, nodes.Output) and (line := _first_word(node)):
            message = _("These words stand in no block and would not be printed.")
            raise TemplateSyntaxError(message, line, name, filename)
        if isinstance(node, nodes.Block) and node.name not in COMPONENTS:
            message = _("A document has no block “{name}”.").format(name=node.name)
            meant = closest(node.name, COMPONENTS)
            hint = did_you_mean(meant) if meant else ", ".join(COMPONENTS)
            raise TemplateSyntaxError(f"{message} {hint}", node.lineno, name, filename)


def _first_word(output: nodes.Output) -> int | None:
    for node in output.nodes:
        if not isinstance(node, nodes.TemplateData):
            return node.lineno
        if node.data.strip():
            blank = node.data[: len(node.data) - len(node.data.lstrip())]
            return node.lineno + blank.count("\n")
    return None
