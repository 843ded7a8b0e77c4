"""The peers a run of `dvk validate` is measured against, each as a command line over the same files."""

from __future__ import annotations

import sys
from pathlib import Path

BARE = """\
import os, sys
from yaml._yaml import CParser
folder = sys.argv[1]
for name in os.listdir(folder):
    with open(os.path.join(folder, name), "rb", buffering=0) as file:
        CParser(file.read()).raw_parse()
"""
YAMALE_SCHEMA = """\
name: str(min=1)
year: int(min=1945, max=2100)
level: enum('cơ sở', 'cấp trên cơ sở', 'huyện', 'tỉnh', 'trung ương', none=True, required=False)
kind: enum('mô hình', 'điển hình', 'công trình', 'phần việc', required=False)
subject: enum('tập thể', 'cá nhân', required=False)
field: enum('kinh tế', 'văn hóa - xã hội', 'quốc phòng - an ninh', 'xây dựng hệ thống chính trị', required=False)
owner: regex('^[a-z0-9]+(-[a-z0-9]+)*$', required=False)
renewal: enum('mới', 'duy trì', required=False)
addressees: list(str(min=1), required=False)
situation: str(min=1, required=False)
goal: str(min=1, required=False)
targets: list(include('target'), required=False)
solutions: list(str(min=1), required=False)
area: str(min=1, required=False)
beneficiaries: str(min=1, required=False)
resources: str(min=1, required=False)
schedule: list(include('step'), required=False)
outputs: list(str(min=1), required=False)
sustain: str(min=1, required=False)
date: day(required=False)
confirmation: include('confirmation', required=False)
signature: include('signature', required=False)
---
target:
  id: regex('^[a-z0-9]+(-[a-z0-9]+)*$')
  text: str(min=1)
  measure: include('measure', required=False)
measure:
  unit: str(min=1, required=False)
  baseline: num(required=False)
  target: num(required=False)
  direction: enum('trên', 'từ', 'đạt', 'không quá', 'dưới', required=False)
step:
  until: day()
  work: str(min=1)
signature:
  authority: any(str(min=1), list(str(min=1)), required=False)
  office: str(min=1, required=False)
  person: regex('^[a-z0-9]+(-[a-z0-9]+)*$', required=False)
confirmation:
  by: str(min=1)
  authority: any(str(min=1), list(str(min=1)), required=False)
  office: str(min=1, required=False)
  person: regex('^[a-z0-9]+(-[a-z0-9]+)*$', required=False)
"""


def dvk(root: Path, select: str = "", ignore: str = "") -> list[str]:
    """Return the command under test, with the usual rules unless told."""
    return [sys.executable, "-m", "dvk", "validate", "--select", select, "--ignore", ignore, "--root", str(root)]


def bare_libyaml(folder: Path) -> list[str]:
    """Return a parse of the same files by libyaml that keeps nothing."""
    return [sys.executable, "-c", BARE, str(folder)]


def yamale(folder: Path, scratch: Path) -> list[str]:
    """Return yamale on one core with an equal schema."""
    schema = scratch / "yamale.yaml"
    schema.write_text(YAMALE_SCHEMA, encoding="utf-8")
    return [sys.executable, "-m", "yamale.command_line", "-s", str(schema), "-n", "1", "-p", "pyyaml", str(folder)]


def check_jsonschema(folder: Path, schema: Path) -> list[str]:
    """Return check-jsonschema with the schema dvk generates."""
    files = [str(path) for path in sorted(folder.iterdir())]
    return [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), *files]
