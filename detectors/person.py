"""Names of people by their cues (PERSON): a role word before, a title after, a form field, a mobile number beside.

No cue, no finding: the shape of a Korean name alone is that of any noun. Rare names without a cue are the register's and the name
model's. Reserved example names and names already masked (홍○○, 김모씨, A씨) are no finding. Value: the matched text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from detectors._names import DOUBLE, SURNAMES, is_name, is_post
from dlp.model import Finding, TextView

_ROLES: Final = r"청구인|민원인|신청인|신고인|진정인|제보자|고발인|고소인|피해자|작성자|이의신청인|신청자|청구자|신고자|제출자|요청자|요청인|대리인|보호자|세대주|예금주|수신인|수취인|받는\s?분|받는\s?사람|보내는\s?사람|보낸\s?사람|민원\s?제기자|당사자|고객"
_FIELDS: Final = r"성\s?명|이\s?름|성\s?함|한글\s?성명|예금주|청구인명|신청인명|민원인명|고객명"
_DOUBLE: Final = "|".join(sorted(DOUBLE))
_FIRST: Final = "".join(sorted(SURNAMES))
_NAME: Final = rf"(?:(?:{_DOUBLE})[가-힣]{{1,2}}|[{_FIRST}][가-힣]{{2}}|[{_FIRST}][가-힣])"
_FULL: Final = rf"(?:(?:{_DOUBLE})[가-힣]{{1,2}}|[{_FIRST}][가-힣]{{2}})"
_END: Final = r"(?=$|[\s,.()\[\]/·:;!?~|'\"”’<>-]|[0-9]|씨|님|귀하|군(?![가-힣])|양(?![가-힣])|(?:이|은|는|가|을|를|의|에게|한테|께|과|와|도|만)(?![가-힣])|께서|에게|한테|으?로(?:부터)?(?![가-힣])|이?라[고는며]|이?라(?=\s)|입니다|인데|이고|이며|이래|이에요|예요|이?었|였|라는|이란|건(?![가-힣])|외\s?[0-9]|선생|여사)"
_ROLE: Final = re.compile(rf"(?:{_ROLES})(?P<how>\s?[:：]\s?|\s?\(|[은는이가]\s|\s{{1,2}}|)(?P<name>{_NAME})(?P<rest>{_END})")
_FIELD: Final = re.compile(
    rf"(?<![가-힣])(?:{_FIELDS})(?:\s?\([^)\n]{{1,12}}\))?\s{{0,3}}(?:[:：=|]|은|는|이|\t)\s{{0,3}}(?P<name>(?:{_DOUBLE}|[{_FIRST}])(?:\s?[가-힣]){{1,2}})(?P<rest>{_END})"
)
_COPULA: Final = re.compile(
    rf"(?:사람|분|자|이름|성함|주인공|장본인)(?:은|이)\s(?:바로\s)?(?P<name>{_FULL})\s?(?=씨|님|이고|입니다|이에요|예요|이래|이라|이며|인데|이랍|이네|인 것|인 듯|였|이었)"
)
_HONORIFIC: Final = re.compile(
    rf"(?<![가-힣])(?P<name>{_FULL}|(?:[{_FIRST}]\s[가-힣]\s[가-힣]))(?P<gap>\s?)(?P<title>씨(?![가-힣]{{2,}}(?<!씨가|씨는|씨를|씨의|씨와|씨도))|님|귀하|선생(?:님)?|여사(?:님)?|군은|군이|양은|양이)"
)
_TITLE: Final = re.compile(
    rf"(?<![가-힣])(?P<name>{_FULL})(?P<gap>\s?)\(?(?P<title>주무관|사무관|서기관|이사관|행정관|연구사|연구관|지도사|팀장|과장|국장|계장|실장|차장|부장|소장|반장|통장|이장|구청장|부구청장|시장|군수|동장|의원|위원장|위원|대표|사장|회장|총무|교수|박사|변호사|기자|원장|교장|교사|간호사|경위|경감|경사|순경|형사|청구인|민원인|신청인|고객|주임|대리|전무|상무|이사|원무)(?=$|님|[\s,.()\[\]/·:;!?~'\"”’-]|이|은|는|가|을|를|의|에|께|과|와|도|한|입)"
)
_BESIDE: Final = re.compile(
    rf"(?<![가-힣])(?P<name>{_FULL})\s?[,/:]?\s?[(\[]?\s?(?:(?:휴대폰|핸드폰|연락처|전화|HP|H\.P\.?|M\.)\s?[:：]?\s?)?(?:\+?82[\s-]?\(?0?\)?10|01[016789])[\s.)-]?[0-9*]{{3}}"
)
_LISTED: Final = re.compile(rf"(?:(?<=\n)|(?<=^)|(?<=[\s:]))(?:[0-9]{{1,2}}[.)]|[①-⑳]|[-•▪○])\s?(?P<name>{_FULL})(?=$|[\s,(/\n])")
_LATIN: Final = re.compile(
    rf"(?:(?:{_ROLES}|{_FIELDS}|영문\s?(?:성명|이름)|로마자\s?성명)\s?[:：(]?\s?|Name\s?[:：]\s?)(?P<name>[A-Z][A-Za-z'’-]{{1,19}}(?:,?\s[A-Z][A-Za-z'’-]{{0,19}}){{1,3}})(?![A-Za-z@])"
)
_FOREIGN: Final = re.compile(
    rf"(?:{_FIELDS}|청구인|민원인|신청인)\s?[:：]?\s?(?P<name>[가-힣]{{2,6}}(?:\s[가-힣]{{1,6}}){{1,3}})(?=\s?[(,/][\s]?(?:[A-Z]|외국인|0|[0-9]|여권))|[)][\s]?\((?P<other>[가-힣]{{2,5}}(?:\s[가-힣]{{1,5}}){{1,3}})\)"
)
_HANJA: Final = re.compile(
    r"(?:청구인|민원인|신청인|성명|이름|작성자)\s?[:：은는]?\s?(?P<name>[\u4e00-\u9fff]{1,2}[\u4e00-\u9fff가-힣]{1,2}?)(?=$|[\s,.()/]|씨|님|은|는|이|가|을|를|의)"
)
_LIST_WORD: Final = re.compile(r"명단|목록|청구인|신청자|민원인|대상자|참석자")
_NOT_SSI: Final = frozenset("날글저가솜음불말맘맵홀")
_OFFICIAL: Final = frozenset(("주무관", "사무관", "서기관", "팀장", "과장", "계장", "국장", "실장", "행정관", "소장", "담당"))
_DESK: Final = re.compile(r"\s?[(,:/]?\s?(?:☎|☏|📞|전화|Tel|내선|T\.|0(?:2|[3-6][1-5])[)\s-])", re.IGNORECASE)
_CUES: Final = (
    "씨", "님", "청구", "민원인", "신청", "성명", "이름", "성함", "귀하", "작성자", "제보자", "고소인", "고발인", "진정인", "신고", "주무관", "팀장", "과장", "국장", "의원", "선생", "대표", "위원", "예금주", "장", "01", "분", "사람", "여사",
    "당사자", "보호자", "세대주", "피해자", "받는", "보내는", "대리인", "고객", "교수", "변호사", "사무관", "기자", "명단", "박사", "Name", "+82", "보낸", "수신인", "요청", "제출자", "성 명", "이 름", "사장", "주임", "관",
)  # fmt: skip


class Person:
    name = "person"
    version = "1"
    entities = frozenset({"PERSON"})

    def detect(self, view: TextView) -> Iterable[Finding]:
        text = view.text.reveal()
        for cue in _CUES:
            if cue in text:
                return self._detect(view, text)
        return ()

    def _detect(self, view: TextView, text: str) -> Iterator[Finding]:
        seen: dict[tuple[int, int], tuple[float, str]] = {}
        for start, end, score in _candidates(text):
            if score > seen.get((start, end), (0.0, ""))[0]:
                seen[start, end] = (score, text[start:end])
        for (start, end), (score, value) in seen.items():
            yield view.finding("PERSON", start, end, score, value, detector=self.name)


def _candidates(text: str) -> Iterator[tuple[int, int, float]]:
    for found in _ROLE.finditer(text):
        name, how = found["name"], found["how"].strip()
        sure = how in (":", "：", "(")
        trimmed = _trim(name)
        if trimmed is None or (len(trimmed) < 3 and not (sure or text[found.end("name") :][:2].strip()[:1] in ("씨", "님"))):
            continue
        if (
            how
            and how in "은는이가"
            and not re.match(
                r"\s?(?:씨|님|입니다|이고|이며|인데|이라|이에요|예요|이래|[(,.]|$)", text[found.end("name") : found.end("name") + 6]
            )
        ):
            continue
        if (
            not how
            and not found["how"]
            and not re.match(r"\s?(?:씨|님|\(|,|귀하|입니다|이고|,|\s?01)", text[found.end("name") : found.end("name") + 5])
        ):
            continue
        yield found.start("name"), found.start("name") + len(trimmed), 0.9 if sure else 0.8
    for found in _FIELD.finditer(text):
        name = found["name"]
        if is_name(re.sub(r"\s", "", name)):
            yield found.start("name"), found.end("name"), 0.92
    for found in _COPULA.finditer(text):
        if is_name(found["name"]):
            yield found.start("name"), found.end("name"), 0.8
    for found in _HONORIFIC.finditer(text):
        name = found["name"]
        bare = re.sub(r"\s", "", name)
        if (
            not is_name(bare)
            or (found["title"][0] == "씨" and not found["gap"] and name[-1] in _NOT_SSI)
            or (is_post(bare) and found["title"] == "님" and bare[-1] in "장관원")
        ):
            continue
        yield found.start("name"), found.end("name"), 0.85 if found["title"][0] in "씨님귀" else 0.75
    for found in _TITLE.finditer(text):
        name = found["name"]
        if not is_name(name) or is_post(name):
            continue
        if found["title"] in _OFFICIAL and _DESK.match(text, found.end(), found.end() + 8):
            continue  # an official's line in a directory: name, post, desk phone (FOI Act 9(1)6 la)
        yield found.start("name"), found.end("name"), 0.7
    for found in _BESIDE.finditer(text):
        if is_name(found["name"]) and not is_post(found["name"]):
            yield found.start("name"), found.end("name"), 0.85
    if _LIST_WORD.search(text):
        for found in _LISTED.finditer(text):
            if is_name(found["name"]) and not is_post(found["name"]):
                yield found.start("name"), found.end("name"), 0.7
    for pattern, score in ((_LATIN, 0.75), (_HANJA, 0.75)):
        for found in pattern.finditer(text):
            yield found.start("name"), found.end("name"), score
    for found in _FOREIGN.finditer(text):
        group = "name" if found["name"] else "other"
        if not _LIST_WORD.search(found[group]):
            yield found.start(group), found.end(group), 0.65


def _trim(name: str) -> str | None:
    """The name without a particle that the greedy pattern took as its last syllable; None where it is no name."""
    if is_name(name):
        return name
    if len(name) == 3 and name[-1] in "은는이가을를의도만과와" and is_name(name[:2]):
        return name[:2]
    return None


DETECTOR = Person()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("청구하신 분이 윤하람씨고 연락처는", "윤하람"),
        ("성명: 윤하람", "윤하람"),
        ("청구인 제갈민, 아시는 분", "제갈민"),
        ("남궁솔 님께 안내", "남궁솔"),
        ("청구한 사람은 남궁솔이고", "남궁솔"),
        ("봉하준 주무관 010-0333-4444", "봉하준"),
        ("윤하람(010-0123-4567)", "윤하람"),
        ("청구인 Nguyen Thi Lan", "Nguyen Thi Lan"),
    ],
    "miss": [
        "청구인 성명 연락처를 제출",
        "오늘날씨가 좋네요",
        "민원인은 주소지로 방문",
        "문화과 과장 회의",
        "주무관님 안녕하세요",
        "청구인 홍○○ 건",
        "이슬이 맺힌 가을, 고은 말 쓰기",
        "서울대 교수 초청",
        "담당: 서다온 주무관(☎ 02-0000-1101)",
    ],
    "known_miss": ["한여름이 어제 왔다 갔어"],
}
