"""Signs and colours of actions and states, and text made safe for the screen.

A sign stands beside every colour, and the colours are Okabe and Ito's, which people with any colour vision tell apart. The signs are
ASCII: a Korean terminal may draw geometric signs two cells wide and shift a whole row.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from rich.cells import cell_len
from rich.text import Text

from dlp.dates import KST
from dlp.texts.labels import state_word
from dlp.texts.screens import Say

ACTIONS: Final = ("block", "hold", "mask", "alert", "allow")
SIGNS: Final = {"allow": "+", "alert": "!", "mask": "*", "hold": "=", "block": "X"}
COLOURS: Final = {"allow": "#00b387", "alert": "#f0e442", "mask": "#56b4e9", "hold": "#e69f00", "block": "#ff7a3d"}
SIGN_SIGNS: Final = {"ok": "+", "warn": "!", "bad": "X"}
SIGN_COLOURS: Final = {"ok": COLOURS["allow"], "warn": COLOURS["alert"], "bad": COLOURS["block"]}
MODE_SIGNS: Final = {"enforce": "+", "shadow": "~", "off": "-", "": "?"}
MODE_COLOURS: Final = {"enforce": COLOURS["allow"], "shadow": COLOURS["mask"], "off": "#999999", "": COLOURS["alert"]}
VERDICT_SIGNS: Final = {"true": "!", "false_positive": "o", "lawful": "+"}
VERDICT_COLOURS: Final = {"true": COLOURS["block"], "false_positive": COLOURS["mask"], "lawful": COLOURS["allow"]}
DIM: Final = "#a8a8a8"


def clean(text: str) -> str:
    """What is stored can never move the cursor or colour the terminal."""
    return "".join(c if c.isprintable() else "?" for c in text)


def plain(text: str, style: str = "") -> Text:
    return Text(clean(text), style=style, no_wrap=True, overflow="ellipsis")


def cut(text: Text, cells: int) -> Text:
    """What does not fit ends in `…` right behind the last sign that does. The terminal's own cut leaves a blank where half a syllable would stand."""
    if text.cell_len <= cells:
        return text
    kept = 0
    taken = 0
    for sign in text.plain:
        if (taken := taken + cell_len(sign)) > cells - 1:
            break
        kept += 1
    shown = text[: len(text.plain[:kept].rstrip())]
    shown.append("…")
    return shown


def pad(text: str, cells: int) -> str:
    """Cleaned and filled up to a width on the screen: a syllable takes two cells."""
    text = clean(text)
    return text + " " * max(0, cells - cell_len(text))


def action(say: Say, word: str) -> Text:
    return plain(f"{SIGNS.get(word, '?')} {say(f'action.{word}')}", COLOURS.get(word, ""))


def mode(say: Say, word: str) -> Text:
    return plain(f"{MODE_SIGNS.get(word, '?')} {say(f'mode.{word}')}", MODE_COLOURS.get(word, ""))


def sign(say: Say, word: str) -> Text:
    return plain(f"{SIGN_SIGNS.get(word, '?')} {say(f'sign.{word}')}", SIGN_COLOURS.get(word, ""))


def state(say: Say, row: dict[str, Any]) -> Text:
    word = state_word(row)
    urgent = {"uncertain": COLOURS["block"], "failed": COLOURS["block"], "held": COLOURS["hold"], "decided": COLOURS["alert"]}
    return plain(("? " if word == "uncertain" else "") + say(f"state.{word}"), urgent.get(word, ""))


def verdict(say: Say, row: dict[str, Any]) -> Text:
    """What people made of it; "-" while nobody did."""
    word = row["verdict"]
    return (
        plain(f"{VERDICT_SIGNS.get(word, '?')} {say(f'verdict.{word}')}", VERDICT_COLOURS.get(word, ""))
        if word
        else plain("-", DIM)
    )


def party(say: Say, one: dict[str, Any]) -> str:
    return f"{one['address']} ({say('relation.' + one['relation'])})"


def about(say: Say, row: dict[str, Any]) -> Text:
    """The incident under the cursor in two lines, so that a narrow window cuts nothing of it: id, state, verdict, owner; rules with their ids."""
    names = ", ".join(
        title if title == rule else f"{title} ({rule})" for title, rule in zip(row["titles"], row["rules"], strict=True)
    )
    verdict = say(f"verdict.{row['verdict']}") if row.get("verdict") else say("judged.none")
    facts = (
        row["id"],
        say(f"state.{state_word(row)}"),
        verdict,
        row["department"],
        row.get("assignee", ""),
    )
    first = plain(" · ".join(filter(None, facts)))
    return first.append("\n").append(clean(names if say("rules.field") == "titles" else ", ".join(row["rules"])), style=DIM)


def moment(at: str, *, wide: bool) -> str:
    """Korean time, with the year where there is room."""
    return datetime.fromisoformat(at).astimezone(KST).strftime("%Y-%m-%d %H:%M:%S" if wide else "%m-%d %H:%M:%S")


def age(say: Say, past: timedelta) -> str:
    minutes = max(0, int(past.total_seconds() // 60))
    if minutes >= 48 * 60:
        return say("unit.d", n=minutes // 1440)
    return say("unit.h", n=minutes // 60) if minutes >= 60 else say("unit.m", n=minutes)
