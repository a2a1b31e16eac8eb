"""Why a message to a citizen reads as it does: its kind and the groups of cues in it (`dlp.linkage.contact`), Korean and English. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "doubtful": ("업무가 아닐 수 있는 글", "may not be official business"),
    "unclear": ("뜻이 분명하지 않은 글", "unclear"),
    "approach": ("개인적인 접근", "a personal approach"),
    "pressing": ("압박하는 글", "pressing"),
}
CUES: Final[Mapping[str, tuple[str, str]]] = {
    "meet": ("만나자는 말", "proposes to meet"),
    "table": ("식사·술·차", "a meal, drinks, tea"),
    "call": ("통화·연락을 청함", "asks for a call"),
    "rank": ("직위를 내세운 자기소개", "introduces himself by rank"),
    "superior": ("윗사람을 앞세움", "puts a superior forward"),
    "request": ("청구 건을 들먹임", "brings up the request"),
    "motive": ("사유·의도를 물음", "asks for the reason"),
    "withdraw": ("취하·양보를 바람", "wants it withdrawn or narrowed"),
    "kin": ("가족을 듦", "names the family"),
    "home": ("집·주소를 듦", "names the home"),
    "kind": ("친근한 안부", "friendly words"),
    "conspire": ("은밀함", "secrecy"),
    "probe": ("신원을 캐물음", "asks who he is"),
    "hurt": ("서운함·오해", "hurt feelings"),
    "face": ("그림 글자", "emoji"),
    "dialect": ("사투리", "dialect"),
    "hope": ("바람·권유", "wishes, suggestions"),
    "trade": ("생업·허가·심사", "livelihood, permits, inspections"),
    "tail": ("떠보는 말끝", "insinuating endings"),
    "threat": ("위협", "a threat"),
    "watch": ("지켜본다는 말", "says that he is watched"),
    "insult": ("모욕", "an insult"),
    "plead": ("하소연", "pleading"),
    "favour": ("편의·대가", "favours"),
    "deal": ("조건부 제안", "a conditional offer"),
    "hint": ("넌지시 이름", "hints"),
    "media": ("글·보도", "articles, posts"),
    "approach-en": ("영어 접근", "an approach in English"),
    "press-en": ("영어 압박", "pressing in English"),
    "drop": ("그만두기를 바람", "wants it dropped"),
    "soften": ("원만히 넘어가자는 말", "wants it settled quietly"),
    "dissuade": ("말리는 말", "talks him out of it"),
    "benefit": ("이익을 내보임", "holds out a benefit"),
    "harm": ("불이익을 내비침", "holds out harm"),
    "decides": ("생업을 정하는 사람임을 내세움", "says that he decides over the livelihood"),
    "bargain": ("그만두면 이익을 준다는 말", "a benefit if it is dropped"),
    "leverage": ("그만두지 않을 때의 일을 내비침", "what happens if it is not dropped"),
    "warning": ("불이익을 들며 말림", "talks him out of it with harm"),
    "stake": ("청구와 생업을 나란히 듦", "sets request and livelihood side by side"),
    "leaning": ("압박하는 말", "words that press"),
}
"""Group → what the privacy officer reads. What every official text holds (dates, amounts, the form of address) is no reason and has no words."""
