"""What `--explain` prints: the stages of one scan in flow order. The best short description of how the program works."""

from __future__ import annotations

from collections.abc import Callable

from dlp.model import Link, Reason, Verdict
from dlp.record.shapes import masked_address, part_names, values


def explain_lines(verdict: Verdict, *, why: Callable[[Reason], str] = lambda reason: reason.why) -> list[str]:
    """The stages in flow order, one or more lines each, with spans and scores, never a value; microseconds where taken. `why`: what a reader is told of a
    reason."""
    times = dict(verdict.stages)
    lines: list[str] = []
    for stage, rows in (
        ("receive", _receive_rows(verdict)),
        ("views", _view_rows(verdict)),
        ("findings", _finding_rows(verdict)),
        ("links", _link_rows(verdict)),
        ("relations", _relation_rows(verdict)),
        ("evidence", _evidence_rows(verdict)),
        ("decision", _decision_rows(verdict, why)),
    ):
        taken = f"{times.pop(stage):>7} µs" if stage in times else " " * 10
        lines.append(f"{stage:<10}{taken}  {rows[0] if rows else '-'}")
        lines.extend(f"{'':<20}  {row}" for row in rows[1:])
    lines.extend(f"{stage:<10}{taken:>7} µs" for stage, taken in times.items())
    return lines


def _receive_rows(verdict: Verdict) -> list[str]:
    message = verdict.message
    attached = f", attachments {len(message.attachments)}" if message.attachments else ""
    return [f"{message.channel} {message.event}, recipients {len(message.recipients)}{attached}"]


def _view_rows(verdict: Verdict) -> list[str]:
    message = verdict.message
    parts = (("subject", message.subject), ("text", message.text), ("html", message.html))
    sizes = [f"{name} {len(text)}" for name, text in parts if text]
    sizes += [f"attachment {number}: {len(a.data)} bytes" for number, a in enumerate(message.attachments, 1)]
    hows = sorted({f.how for f in verdict.findings})
    shown = part_names(values(verdict))
    return [
        "characters: " + (", ".join(sizes) or "none") + (f"; read as {', '.join(hows)}" if hows else ""),
        *(f"gap {shown(gap.part)}: {gap.reason}" for gap in verdict.gaps),
    ]


def _finding_rows(verdict: Verdict) -> list[str]:
    shown = part_names(values(verdict))
    return [
        f"{f.entity:<18} {shown(f.part)}[{f.start}:{f.end}] {f.score:.2f} {f.how}"
        f"{' known' if f.known else ''}{f' ({f.detector})' if f.detector else ''}"
        for f in verdict.findings
    ]


def _link_rows(verdict: Verdict) -> list[str]:
    shown = part_names(values(verdict))
    return [
        f"case {','.join(link.case_nos)} {link.strength:.2f} {','.join(sorted(link.fields))}"
        f"{' new: ' + ','.join(sorted(link.fresh)) if link.fresh else ''}"
        f"{' identified' if link.identified else ''}{' partial' if link.partial else ''}{' suspected' if link.suspected else ''}"
        f"{' topic' if link.topic else ''}{_bits(link)}"
        for link in verdict.links
    ] + [f"explained {shown(part)}[{start}:{end}] {reason}" for part, start, end, reason in verdict.explained]


def _bits(link: Link) -> str:
    """The evidence as a sum: `+9.5 bits: standing own-open -5.1, name +9.0, named +13.0`."""
    if not link.why:
        return ""
    return f" {link.bits:+.1f} bits: " + ", ".join(f"{word} {worth:+.1f}" for word, worth in link.why)


def _relation_rows(verdict: Verdict) -> list[str]:
    return [
        f"sender {verdict.sender.word} ({verdict.sender.kind})",
        *(
            f"{party.field} {masked_address(party.address.reveal())} {relation.word} "
            f"({relation.kind}{', outside' if relation.outside else ''})"
            for party, relation in verdict.recipients
        ),
        *([f"contact {verdict.contact}: {', '.join(verdict.cues)}"] if verdict.contact else []),
    ]


def _evidence_rows(verdict: Verdict) -> list[str]:
    if verdict.evidence is None:
        return []
    scopes = (
        ("message", (verdict.evidence.message,)),
        ("recipient", verdict.evidence.recipients),
        ("pair", verdict.evidence.pairs),
    )
    return [
        f"{scope}: " + " ".join(f"{name}={_fact(value)}" for name, value in facts.items() if value not in (False, "", 0, []))
        for scope, rows in scopes
        for facts in rows
    ]


def _fact(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value).lower() if isinstance(value, bool) else str(value)


def _decision_rows(verdict: Verdict, why: Callable[[Reason], str]) -> list[str]:
    decision = verdict.decision
    notify = " (notify)" if decision.notify else ""
    return [
        f"{decision.action.word}{notify} by policy {decision.policy_version} {decision.policy_hash[:12]}",
        *(
            f"{r.action.word:<6} {r.rule}: {why(r)}{' [' + '; '.join(r.law) + ']' if r.law else ''}"
            f"{'' if r.enforced else ' — not enforced'}{f' (exception {r.exception})' if r.exception else ''}"
            for r in decision.reasons
        ),
    ]
