"""JUnit XML, which the servers of continuous integration read: a suite a file, a case a finding."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET

from dvk.diagnostics.formats.concise import headline
from dvk.diagnostics.formats.shown import path_shown, visible
from dvk.diagnostics.model import Diagnostic, Severity
from dvk.diagnostics.report import Report


def junit(report: Report, base: Path, *, strict: bool) -> str:
    """Return the report as a document; errors fail, warnings too when strict, everything else is told."""
    root = ET.Element("testsuites", name="dvk")
    for path, found in groupby(report.diagnostics, key=lambda found: found.place.source.path):
        _suite(root, path_shown(path, base), list(found), base, strict=strict)
    if not report.diagnostics:
        suite = ET.SubElement(root, "testsuite", name="records", tests="1", failures="0", errors="0")
        ET.SubElement(suite, "testcase", name="dvk validate", classname="records", time="0")
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode")


def _suite(root: ET.Element, name: str, found: list[Diagnostic], base: Path, *, strict: bool) -> None:
    failing = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    failures = sum(one.severity in failing for one in found)
    suite = ET.SubElement(root, "testsuite", name=name, tests=str(len(found)), failures=str(failures), errors="0")
    for one in found:
        line, column = one.place.start
        case = ET.SubElement(suite, "testcase", name=f"{one.code}:{line}:{column}", classname=name, time="0")
        told = headline(one, base) + (f"\n{visible(one.problem.help)}" if one.problem.help else "")
        if one.severity in failing:
            failure = ET.SubElement(case, "failure", type=one.name, message=visible(one.problem.message))
            failure.text = told
        else:
            ET.SubElement(case, "system-out").text = told
