"""One incident in flow order: received, views, findings, links, relations, reasons, history. Records in, lines out; no widgets.

A record holds masked shapes, spans and the policy's own words (`dlp.record.kept`); the lines add nothing to it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from rich.text import Text

from dlp.dashboard import marks
from dlp.record.cases import by_case
from dlp.record.titles import title_of
from dlp.subject.explaining import cited_all
from dlp.texts.screens import Say, facts_of, part_of
from dlp.texts.told import contact_of, why_of

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stage:
    """`us` is the time it took in microseconds, None where none was measured."""

    name: str
    us: int | None
    lines: tuple[Text, ...]


def stages(say: Say, record: Record) -> tuple[Stage, ...]:
    times = {str(name): int(taken) for name, taken in record["stages"]}
    found = []
    for name, build in BUILD.items():
        lines = tuple(build(say, record))
        if lines or name in ALWAYS:
            found.append(Stage(name, times.pop(name, None), lines or (marks.plain(say("field.nothing"), marks.DIM),)))
    other = tuple(marks.plain(f"{say(f'time.{name}')}  {taken:,} µs") for name, taken in times.items())
    total = marks.plain(f"{record['elapsed_us']:,} µs")
    return (*found, Stage("times", None, (total, *other)))


def headline(say: Say, record: Record) -> Text:
    """Action, state, channel, time and id: what a reviewer reads first."""
    line = marks.action(say, record["action"])
    line.append("  ").append_text(marks.state(say, record))
    line.append(f"  {say('channel.' + record['channel'])}  {marks.moment(record['at'], wide=True)}  ")
    line.append(marks.clean(record["id"]), style=marks.DIM)
    return line


def judged(say: Say, record: Record) -> Text:
    """What people made of it, and who looks after it."""
    verdict = say(f"verdict.{record['verdict']}") if record["verdict"] else say("judged.none")
    return Text(marks.clean(say("judged", verdict=verdict, who=record["assignee"] or say("judged.nobody"))))


def _line(*pieces: str | tuple[str, str]) -> Text:
    text = Text()
    for piece in pieces:
        words, style = (piece, "") if isinstance(piece, str) else piece
        if words:
            text.append(("  " if text else "") + marks.clean(words), style=style)
    return text


def _receive(say: Say, r: Record) -> list[Text]:
    return [
        _line(
            say(f"channel.{r['channel']}"), f"{say('col.connector')} {r['connector']}", say(f"event.{r['event']}"), r["department"]
        )
    ]


def _findings(say: Say, r: Record) -> list[Text]:
    people = r.get("persons", 0)
    first = [_line((say("field.persons", count=people), "bold"))] if people else []
    return first + [
        _line(
            (marks.pad(say(f"entity.{f['entity']}"), 14), "bold"),
            marks.pad(f["masked"], 20),
            f"{f['score']:.2f}",
            (" ".join(filter(None, (part_of(say, f["part"]), f.get("place", ""), f"{f['start']}-{f['end']}"))), marks.DIM),
            (say(f"how.{f['how']}"), marks.DIM),
            (say("field.known"), marks.COLOURS["hold"]) if f["known"] else "",
        )
        for f in r["findings"]
    ]


def _links(say: Say, r: Record) -> list[Text]:
    return [
        _line(
            (c["case_no"] + (say("field.several", n=c["persons"]) if c["persons"] > 1 else ""), "bold"),
            f"{c['strength']:.2f}",
            ", ".join(say(f"field.{field}") for field in c["fields"]),
            say("field.identified") if c["identified"] else "",
        )
        for c in by_case(r["cases"])
    ]


def _relations(say: Say, r: Record) -> list[Text]:
    people = [(say("field.sender"), r["sender"]), *((say("party." + p["field"]), p) for p in r["recipients"])]
    lines = [
        _line((marks.pad(field, 9), marks.DIM), p["address"], (say("relation." + p["relation"]), "bold")) for field, p in people
    ]
    if read := contact_of(r):
        lines.append(_line((marks.pad(say("contact.kind"), 9), marks.DIM), (read[0], "bold"), ", ".join(read[1:])))
    return lines


def _gaps(say: Say, r: Record) -> list[Text]:
    return [_line(("! " + part_of(say, g["part"]), marks.COLOURS["alert"]), say(f"gap.{g['reason']}")) for g in r["gaps"]]


def _basis(say: Say, r: Record) -> list[Text]:
    known = [_line((one.of, "bold"), one.known, (one.against, marks.COLOURS["alert"])) for one in r.get("particulars", ())]
    basis = r.get("basis") or {}
    return [
        *known,
        *(_line((say(f"basis.{name}"), marks.DIM), _stated(say, name, value)) for name, value in basis.items() if value),
    ]


def _stated(say: Say, name: str, value: Any) -> str:
    if name == "items":
        return ", ".join(say(f"field.{one}") for one in value)
    return say(f"ground.{value}") if name == "ground" else ", ".join(value) if isinstance(value, (list, tuple)) else str(value)


def _decision(say: Say, r: Record) -> list[Text]:
    lines = []
    for reason in r["reasons"]:
        first = marks.action(say, reason["action"])
        title = title_of(reason) if say("rules.field") == "titles" else reason["rule"]
        first.append("  " + marks.clean(title), style="bold")
        if title != reason["rule"]:
            first.append("  " + marks.clean(reason["rule"]), style=marks.DIM)
        if not reason["enforced"]:
            first.append("  ~ " + say("field.shadow"), style=marks.COLOURS["mask"])
        if reason["exception"]:
            first.append("  " + marks.clean(say("field.exception", id=reason["exception"])), style=marks.COLOURS["mask"])
        lines.append(first)
        lines.append(Text("    " + marks.clean(why_of(reason))))
        if reason["law"]:
            lines.append(Text("    " + marks.clean(law_of(say, reason["law"])), style=marks.DIM))
    policy = say("field.policy", version=r["policy_version"], hash=r["policy_hash"][:12])
    return [*lines, _line((policy, marks.DIM), say("field.notify") if r["notify"] else "")]


def law_of(say: Say, laws: Sequence[str]) -> str:
    """Articles in the reader's language."""
    return cited_all(laws) if say("rules.field") == "titles" else "; ".join(laws)


def _history(say: Say, r: Record) -> list[Text]:
    return [
        _line(
            (f"#{e['seq']}", marks.DIM),
            marks.moment(e["at"], wide=True),
            (say("kind." + e["kind"]), "bold"),
            *facts_of(say, e, r["action"]),
        )
        for e in r["history"]
    ]


PRESSED: Final = {
    "held preview": "p", "held release": "r", "held refuse": "x", "incidents who": "w", "incidents ask": "k", "template propose": "s", "incidents resolve": "t f l",
}  # fmt: skip
"""Commands that are a key here."""


def _next(say: Say, r: Record) -> list[Text]:
    korean = say("rules.field") == "titles"
    lines = []
    for one in r.get("steps", ()):
        key = PRESSED.get(" ".join(one.command.split()[:2]), "")
        how = f"[{key}]" if key else f"dlp {one.command}" if one.command else ""
        lines.append(_line("· " + (one.korean if korean else one.english), (how, "bold" if key else marks.DIM)))
    return lines


BUILD: Final[dict[str, Callable[[Say, Record], list[Text]]]] = {
    "next": _next, "receive": _receive, "findings": _findings, "gaps": _gaps, "links": _links, "relations": _relations, "basis": _basis,
    "decision": _decision, "history": _history,
}  # fmt: skip
ALWAYS: Final = frozenset({"receive", "findings", "links", "relations", "decision", "history"})
