"""The one PyYAML parser everything reads with: nodes with marks, no tags resolved.

libyaml's marks count code points exactly, Vietnamese and emoji included. Without libyaml the pure Python
parser gives the same nodes about sixty times slower.
"""

from __future__ import annotations

from typing import Any

import yaml

HAS_LIBYAML: bool = yaml.__with_libyaml__

LONGEST_KEY = 1000
"""Characters of a key: YAML finds the colon after it within 1024 or not at all."""


class _NoTags:
    """Resolver hooks that resolve nothing: the loader decides what a plain scalar means."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> None:
        return None

    def descend_resolver(self, parent: Any, index: Any) -> None:
        return None

    def ascend_resolver(self) -> None:
        return None


class PureParser(_NoTags, yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser, yaml.composer.Composer):
    """The parser in Python."""

    def __init__(self, stream: Any) -> None:
        yaml.reader.Reader.__init__(self, stream)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)
        yaml.composer.Composer.__init__(self)


if HAS_LIBYAML:
    from yaml._yaml import CParser

    class Parser(_NoTags, CParser):
        """The parser of libyaml."""

else:
    Parser = PureParser  # type: ignore[assignment,misc]
