"""What an import may do and what it did: terms, report, the rows that did not go in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dlp.language import tr
from dlp.register.problems import Problem


@dataclass(frozen=True, slots=True)
class Terms:
    """How much an import may take away. `shrink_limit`: a share; `widen_limit`: how much it may grant, a share of the cases; `vanished_days`: how long what is gone stays protected; `strict`: no bad row
    is borne; `shrink`: a person has said that the table gets smaller, that emptied cells are empty, or that
    more is granted. `domains`: the agency's own mail domains, as its settings say. `lost`: tables that are not the ones imported last, so
    that nothing says what an import takes away. `approvers`: roles that approve grounds."""

    shrink_limit: float = 0.2
    widen_limit: float = 0.2
    vanished_days: int = 90
    strict: bool = False
    shrink: bool = False
    domains: tuple[str, ...] = ()
    lost: frozenset[str] = frozenset()
    others: tuple[str, ...] = ()
    approvers: frozenset[str] = frozenset({"cpo"})


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did. Not `ok`: nothing was changed. Holds file name, lines, columns, counts; never a value, but for `bad`."""

    kind: str
    file: str
    ok: bool
    rows: int = 0
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()
    more: int = 0  # problems beyond those listed
    generation: str = ""
    imported_at: str = ""  # as the head of the table has it
    details: Mapping[str, int] = field(default_factory=dict)
    losses: tuple[str, ...] = ()  # what goes beyond the limit, where a person let it
    shrinks: bool = False  # refused because it takes too much away: `--shrink` lets it through
    bad: BadRows | None = field(default=None, repr=False)
    added: frozenset[str] = field(default=frozenset(), repr=False)  # numbers of cases that the table did not have before

    @property
    def status(self) -> int:
        """Exit status: 0 all in, 1 some rows named, 2 refused."""
        return (1 if self.problems else 0) if self.ok else 2

    def lines(self) -> list[str]:
        """One line per problem and warning, in the reader's language, beginning with the file."""
        out = [f"{self.file}: {problem}" for problem in self.problems]
        if self.more:
            out.append(f"{self.file}: " + tr(f"그 밖에 {self.more}건의 문제가 더 있습니다", f"and {self.more} more problems"))
        return out + [f"{self.file}: {tr('주의', 'note')}: {warning}" for warning in self.warnings]


@dataclass(frozen=True, slots=True)
class BadRows:
    """The rows that did not go in, as the file has them: personal data, for the clerk who sent the file and for nobody else."""

    headers: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def refused(
    kind: str, name: str, *problems: Problem, warnings: tuple[str, ...] = (), more: int = 0, shrinks: bool = False
) -> Report:
    return Report(kind, name, False, problems=problems, warnings=warnings, more=more, shrinks=shrinks)
