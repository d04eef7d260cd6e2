# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one table: each figure beside its limit."""

import dataclasses
import statistics


@dataclasses.dataclass
class Row:
    """A figure. `limit` is the most that it may be, None where nothing is asked of it; `value` is None where it was
    not measured, and `note` says why."""
    part: str
    what: str
    value: float | None
    unit: str = ""
    limit: float | None = None
    note: str = ""

    @property
    def verdict(self):
        if self.value is None:
            return "skipped"
        if self.limit is None:
            return ""
        return "ok" if self.value <= self.limit else "**passed**"


def shown(value, unit):
    if value is None:
        return ""
    number = f"{value:,.0f}" if value == int(value) or abs(value) >= 100 else f"{value:.2g}" if abs(value) < 10 else f"{value:.1f}"
    return f"{number} {unit}".strip()


def markdown(rows):
    lines = ["| part | what | measured | limit | |", "|---|---|---|---|---|"]
    for row in rows:
        measured = " ".join(filter(None, [shown(row.value, row.unit), f"({row.note})" if row.note else ""]))
        measured = measured.replace("|", "\\|").replace("\n", " ")
        lines.append(f"| {row.part} | {row.what} | {measured} | {shown(row.limit, row.unit)} | {row.verdict} |")
    return "\n".join(lines)


def is_good(rows, with_times=True):
    """What was skipped is no failure, but nothing measured at all is. Without times a busy machine is no defect."""
    bad = [row for row in rows if row.verdict == "**passed**" and (with_times or row.unit not in ("s", "ms"))]
    return not bad and any(row.value is not None for row in rows)


def growth(samples):
    """How much the later samples are above the earlier ones: the median of the last quarter against that of the second,
    as the first is the time in which caches fill. Fewer than eight samples tell nothing: None."""
    if len(samples) < 8:
        return None
    quarter = len(samples) // 4
    return statistics.median(samples[-quarter:]) - statistics.median(samples[quarter:2 * quarter])


def p95(values):
    values = sorted(values)
    return values[min(len(values) - 1, len(values) * 95 // 100)]
