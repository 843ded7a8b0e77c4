"""Standard output and error: plain UTF-8 lines, the width of the terminal, and how a run ends."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from dvk import __version__
from dvk.errors import DvkError, ExitCode
from dvk.words import _

DEFAULT_WIDTH = 100


def prepare() -> None:
    """Write UTF-8 whatever the locale says: the code pages of Windows cannot hold Vietnamese."""
    if sys.stdout is None:  # the caller closed it, as some schedulers do
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - lives as long as the process
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def out(text: str) -> None:
    """Write a text and a line end to standard output."""
    sys.stdout.write(text + "\n")


def out_bytes(data: bytes) -> None:
    """Write bytes to standard output as they are, whatever the platform's line end."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def err(text: str) -> None:
    """Write a text and a line end to standard error."""
    sys.stderr.write(text + "\n")


def passing(text: str) -> None:
    """Show a line that the next one takes the place of; only on a terminal, an empty one clears it."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def aside(text: str) -> None:
    """Tell somebody who looks on what no log needs; only on a terminal."""
    if sys.stderr.isatty():
        err(text)


def in_bytes() -> bytes:
    """Read standard input to its end."""
    return sys.stdin.buffer.read() if sys.stdin is not None else b""


def is_terminal() -> bool:
    """Tell whether standard output is a terminal."""
    return sys.stdout.isatty()


def is_interactive() -> bool:
    """Tell whether somebody can be asked: input and output are a terminal."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def colours() -> bool:
    """Tell whether to write colours: on a terminal, unless NO_COLOR is set."""
    return is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Return the terminal's width in cells, a fixed one off a terminal."""
    return shutil.get_terminal_size((DEFAULT_WIDTH, 24)).columns if is_terminal() else DEFAULT_WIDTH


def wrapping_width() -> int | None:
    """Return the width running text is wrapped to; None off a terminal, where lines stay whole."""
    return width() if is_terminal() else None


def guarded(command: Callable[[], int | None], *, debug: bool = False) -> int:
    """Run a command; the one place where an exception becomes words and an exit code."""
    try:
        code = command()
        sys.stdout.flush()
        return int(code or ExitCode.CLEAN)
    except DvkError as error:
        complain(error)
        return error.code
    except KeyboardInterrupt:
        err(_("Interrupted; nothing was written half."))
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe left: nothing is wrong. The stream must not be flushed again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.CLEAN
    except OSError as error:
        if error.errno == errno.EINVAL and sys.platform == "win32":
            return ExitCode.CLEAN  # how Windows says that the reader of a pipe left
        err(_("error: {message}").format(message=error))
        return ExitCode.USAGE
    except Exception as error:
        _apologise(error, debug)
        return ExitCode.BUG


def complain(error: DvkError) -> None:
    """Say what could not be done, and the way out."""
    err(_("error: {message}").format(message=error))
    if error.help:
        err(_("help: {help}").format(help=error.help))


def leave(code: int) -> NoReturn:
    """End the process at once; what was written is on its way, and nothing is taken apart any more.

    Freeing ten thousand records one by one would cost a twentieth of the time it takes to check them.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _apologise(error: Exception, debug: bool) -> None:
    err(_("dvk has a bug: {kind}: {message}").format(kind=type(error).__name__, message=error))
    if debug:
        err("".join(traceback.format_exception(error)))
        return
    err(_("Your records are unharmed. Please report this with the command and the following line:"))
    last = traceback.extract_tb(error.__traceback__)[-1]
    err(f"dvk {__version__}, Python {sys.version.split()[0]}, {sys.platform}: {last.name}:{last.lineno}")
    err(_("`dvk --debug …` shows where it happened."))
