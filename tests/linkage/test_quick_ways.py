"""What spares work changes no answer: cheap tests before patterns say no only where the pattern would, and who is judged with others of his kind is
judged as he would be alone."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterator

import pytest

from bench import decision, shapes
from detectors import _name_model, email_address
from detectors._name_shapes import never
from dlp import message as contract
from dlp import views
from dlp.app import Site
from dlp.budget import Budget
from dlp.linkage import canon, cues, digits, roles, spotting, texts, wording
from dlp.linkage.contact import kinds
from dlp.linkage.contacts import Contacts
from dlp.linkage.directory import open_directory
from dlp.linkage.index import Index, build_index
from dlp.linkage.judge import Court
from dlp.linkage.mentions import Seen
from dlp.linkage.tokens import Tokens
from dlp.model import Part, Sensitive


def _made_of(patterns: list[str], seed: int, count: int) -> list[str]:
    """Texts made of the words of patterns, together, apart, and in a row with names."""
    words = sorted({word for pattern in patterns for word in re.findall(r"[가-힣A-Za-z]+", pattern)})
    rng = random.Random(seed)
    between = ("", "", " ", "  ", ": ", ", ", "·", "(", "1) ", "은 ", "\n")
    return [
        "".join(rng.choice((rng.choice(words), "김가나")) + rng.choice(between) for _ in range(rng.randrange(1, 8)))
        for _ in range(count)
    ]


@pytest.mark.parametrize("seed", range(4))
def test_a_sentence_is_silent_only_where_no_pattern_finds_anything(seed: int) -> None:
    found = [wording.ASKED, wording._PETITION, wording._REQUEST, wording._CLAIM, wording._DOCUMENTS]
    silent = [text for text in _made_of([one.pattern for one in found], seed, 4000) if wording._silent(text)]
    assert len(silent) > 50
    for text in silent:
        assert not any(one.search(text) for one in found), text


@pytest.mark.parametrize("seed", range(4))
def test_a_role_is_looked_for_wherever_it_could_be(seed: int) -> None:
    found = [roles._STAFF_BEFORE, roles._BEFORE, roles._LABEL, roles._CORRESPONDENT]
    seen = dict.fromkeys(found, 0)
    for before in _made_of([one.pattern for one in found], seed, 4000):
        line = before[-80:].rpartition("\n")[2]
        text, start = before + "김가나", len(before)
        staff = roles._STAFF_BEFORE.search(text[max(0, start - 12) : start]) is not None
        assert roles.official(text, start, start + 3) == staff, text
        role, writes = roles._BEFORE.search(line), roles._CORRESPONDENT.search(line)
        assert (roles._BEFORE.search(line, roles._list_start(line)) is None) == (role is None), line
        assert roles._corresponds(line) == (writes is not None), line
        assert ":" in line or "：" in line or roles._LABEL.search(line) is None, line
        for one, hit in zip(found, (staff, role, roles._LABEL.search(line), writes), strict=True):
            seen[one] += bool(hit)
    assert all(seen.values())


@pytest.mark.parametrize("seed", range(4))
def test_a_label_is_met_by_its_last_sign(seed: int) -> None:
    for words, by_last in ((cues._LABELS, cues._LABELS_BY_LAST), (cues._GLUED, cues._GLUED_BY_LAST)):
        for text in _made_of([" ".join(words), " ".join(cues._LINKS)], seed, 2000):
            plain = text.endswith(words) or any(text.endswith(link) and text[: -len(link)].endswith(words) for link in cues._LINKS)
            assert cues._ends_with(text, by_last) == plain, text


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, list[list[str]]]]:
    site, rows = decision.site_with(3_000, tmp_path_factory.mktemp("kinds"))
    yield site, rows
    site.close()


NAMING = (
    "names with a role",
    "names of the register",
    "table with commas",
    "table rows of the register",
    "forms",
    "asterisks",
    "mixed",
)


@pytest.mark.parametrize("name", NAMING)
@pytest.mark.parametrize("talk", ["", "정보공개 청구가 들어온 건입니다. "])
def test_who_is_judged_with_his_kind_is_judged_as_alone(
    place: tuple[Site, list[list[str]]], name: str, talk: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, rows = place
    for to in ("someone@outside.example", "s2@bench.example"):
        made = shapes.message(name, talk + shapes.text_of(name, rows, 2_000))
        made["recipients"] = [{"address": to}]
        links = []
        for one_by_one in (False, True):
            with monkeypatch.context() as patched:
                if one_by_one:
                    patched.setattr(Court, "_by_one", Court._odds)
                links.append(site.decide(contract.parse(made)).verdict.links)
        assert links[0] == links[1]


@pytest.mark.parametrize("seed", range(4))
def test_a_stretch_of_figures_that_is_no_officials_is_told_by_how_it_begins(seed: int) -> None:
    rng = random.Random(seed)
    figures = ["".join(rng.choices("0012345678", k=rng.randrange(3, 14))) for _ in range(300)]
    held = [*rng.sample(figures, 40), "010-0000-1234", "+82 2-123-4567", "1012345678"]
    staff: list[dict[str, str | list[str]]] = [
        {"staff_id": f"S{i}", "name": "가나다", rng.choice(("mobile", "desk_phone", "messenger_id")): number}
        for i, number in enumerate(held)
    ]
    tokens = Tokens(b"f" * 32)
    directory = open_directory(staff, (), (), tokens)
    contacts = Contacts(directory, tokens)
    asked = [*figures, *map(canon.phone, held), *held, "", "0", "٠١٠٠٠٠٠١٢٣٤", "s@x.example"]
    kinds = set()
    for value in asked * 2:
        kind, plain = canon.party(value)
        said = directory.contacts.get(tokens(kind, plain), "") if plain else ""
        assert contacts.of(value) == ("" if said == "messenger" else said), value
        kinds.add(contacts.of(value))
    assert {"", "desk", "mobile"} <= kinds


@pytest.mark.parametrize("seed", range(4))
def test_the_mailbox_before_an_at_sign_is_what_may_stand_in_one(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(4000):
        text = "".join(rng.choices("ab1._%+'-@ 가é٣\n", k=rng.randrange(0, 12))) + "a" * rng.choice((0, 0, 1, 62, 70))
        start = end = len(text)
        while start > max(0, end - 64) and text[start - 1].isascii() and (text[start - 1].isalnum() or text[start - 1] in "._%+'-"):
            start -= 1
        whole = text[start:end].lstrip(".'%-+")
        good = whole and email_address._LOCAL.match(whole) and not whole.endswith(".") and ".." not in whole
        assert email_address._local(text, end) == (whole if good else ""), text


def test_names_are_where_something_of_a_name_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(5)
    said = ("민하율 주무관입니다. ", "by Kim Min Su, ", "(abc) ", "a@b.example ", "ㄱㅇㅇ 씨 ", "金哲洙 ", "1,234 ")
    for _ in range(6):
        text = "".join(rng.choice((rng.choice(said), f"010-{rng.randrange(2000):04}-1234 " * rng.randrange(90))) for _ in range(60))
        read = [one for one in _name_model.model().candidates(text) if not never(text, one.start, one.end)]
        with monkeypatch.context() as patched:
            patched.setattr(_name_model, "_OF_NAMES", re.compile(""))
            assert read == [one for one in _name_model.model().candidates(text) if not never(text, one.start, one.end)]
        assert read


@pytest.fixture(scope="module")
def foreign() -> Index:
    names = ("NGUYEN THI LAN", "Yun Haram", "Straße Ǿ", "LI NA", "윤하람", "ﬃa", "김가나")
    return build_index([{"case_no": f"70{i}", "requester": name} for i, name in enumerate(names)], Tokens(b"r" * 32))


@pytest.mark.parametrize("seed", range(4))
def test_one_short_word_of_latin_letters_is_nobody(foreign: Index, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(seed)
    words = (
        "Li",
        "Na",
        "nguyen",
        "Thi",
        "Lan",
        "yun",
        "haram",
        "yunharam",
        "Straße",
        "Ǿ",
        "ßßß",
        "a",
        "Yun-Haram",
        "y-u-n-h",
        "ÿunharam",
        "Kim",
        "Kimga",
        "ﬃa",
    )
    met = 0
    for _ in range(1500):
        text = "".join(rng.choice(words) + rng.choice((" ", "@", ", ", ". ", "1", "가")) for _ in range(rng.randrange(1, 7)))
        hits = foreign.names(text)
        with monkeypatch.context() as patched:
            patched.setattr(spotting, "_too_short", lambda word: False)
            assert hits == foreign.names(text), text
        met += bool(hits)
    assert met > 100


@pytest.mark.parametrize("seed", range(4))
def test_a_value_that_is_normal_already_is_not_normalised_again(seed: int) -> None:
    rng = random.Random(seed)
    signs = "가각\u1100\u1161\u11a8ㄱ①ＡaÅ\u212b\u030aé\u0301\u3000 \u00a0\t\u200bﬁ金\uf900\u0344\u0308"
    for _ in range(4000):
        text = "".join(rng.choices(signs, k=rng.randrange(0, 8)))
        assert canon.squeeze(text) == "".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFC", text)).split()), text


@pytest.mark.parametrize("seed", range(4))
def test_figures_alone_are_a_telephone_number_as_they_would_be_among_signs(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(4000):
        begins = rng.choice(("", "0", "82", "0082", "00382", "0070082", "10", "2", "31", "8", "00"))
        figures = begins + "".join(rng.choices("0128", k=rng.randrange(0, 13)))
        assert canon.phone(figures) == canon.phone(f"({figures})"), figures


@pytest.mark.parametrize("seed", range(4))
def test_a_run_of_figures_beside_no_link_is_none(seed: int) -> None:
    rng = random.Random(seed)
    said = ("010-1234-5678", " ", "\n", "https://a.example/", "www.b.example?n=", "12 ", "3", "-", "가 ")
    cut = 0
    for _ in range(400):
        text = "".join(rng.choices(said, k=rng.randrange(1, 30)))
        links = [found.span() for found in texts._LINK.finditer(text)]
        ((view, *_), _) = views.build(Part("text", Sensitive(text)))
        linked = lambda place, links=links: any(a <= place < b for a, b in links)  # noqa: E731
        expected = tuple(part for run in view.numbers for part in texts._without(run, linked))
        assert texts.outside_links(view) == expected, text
        cut += expected != view.numbers
    assert cut > 20


def test_beyond_a_table_of_figures_a_case_is_still_found() -> None:
    index = build_index([{"case_no": "7012345678", "requester": "윤하람"}], Tokens(b"n" * 32))
    for many in (digits.MAX_GROUPS - 1, 3 * digits.MAX_GROUPS):
        text = "".join(f"{3000 + i} 나무 " for i in range(many)) + "접수번호 7012345678"
        seen = Seen([], [], [])
        found = digits.numbers(texts.readings(views.build(Part("text", Sensitive(text)))[0]), index, seen, Budget())
        assert found.cases == {0}
        assert bool(found.groups) == (many < digits.MAX_GROUPS)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("true", [(), ("own-office",)])
def test_what_several_views_show_is_judged_as_if_each_were(
    seed: int, true: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = random.Random(seed)
    said = (
        "취하해 주세요.",
        "안녕하세요.",
        "회의는 3시입니다.",
        "가만두지 않겠습니다.",
        "따로 좀 뵙고 싶습니다.",
        "정보공개 청구 건입니다.",
        "------ 원본 메시지",
    )
    every = kinds.windows
    for _ in range(60):
        shown = ["\n".join(rng.choices(said, k=rng.randrange(1, 12))) for _ in range(rng.randrange(1, 5))]
        judged = kinds.judge(shown, true, leaning=said[:1])
        with monkeypatch.context() as patched:
            patched.setattr(kinds, "windows", lambda read, true, *, leaning, given: every(read, true, leaning=leaning))
            assert judged == kinds.judge(shown, true, leaning=said[:1]), shown
