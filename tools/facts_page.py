"""docs/facts.md from the facts themselves: `python tools/facts_page.py > docs/facts.md`. A test compares them."""

from __future__ import annotations

from dlp.policy.facts import REACH, WORDS, scope_of
from dlp.policy.form import SETTING_TYPES
from dlp.vocabulary import FACTS

HEAD = """# The facts of a rule

What `when` in `policy.yaml` may ask for ([rules.md](rules.md)). A rule of scope `message` sees the facts of a message, one of scope `recipient` those of each recipient as well, one of
scope `pair` those of each recipient with each requester who is shown, too. A test of a rule names what is not neutral: "", false, 0, an empty list; `r.own_days_closed` and
`s.days_closed` are -1, the case is open. "" is a word of every text. This page is made by `tools/facts_page.py`.
"""
TITLES = {"message": "Of the message", "recipient": "Of one recipient", "pair": "Of one recipient and one requester"}


def page() -> str:
    """Markdown: a table a scope, and the settings."""
    parts = [HEAD]
    for scope in REACH:
        parts.append(f"## {TITLES[scope]} (scope {scope})\n\n| fact | type | what it says | words |\n| --- | --- | --- | --- |\n")
        rows = ((name, kind, said) for name, (kind, said) in FACTS.items() if scope_of(name) == scope)
        parts[-1] += "".join(f"| `{name}` | {kind} | {said} | {', '.join(WORDS.get(name, ()))} |\n" for name, kind, said in rows)
    settings = ", ".join(f"`{name}` ({kind})" for name, kind in SETTING_TYPES.items())
    parts.append(f"## Of the policy's own settings (every scope)\n\n{settings}\n")
    return "\n".join(parts)


if __name__ == "__main__":
    print(page(), end="")
