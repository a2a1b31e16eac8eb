"""Every spelling of an address is decided like the plain one, whoever it is: recipients and senders, mail, telephone and messenger."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from itertools import product
from urllib.parse import quote

import pytest
import whole_rig as rig
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import dlp
from dlp.linkage.destinations import LONGEST, destinations
from dlp.linkage.dialling import numbers
from dlp.model import Action
from tests.drawn import drawn, some

OURS = "garam.example"
SUPPLIER = "sales@deckline.example"
Spelling = Callable[[str], str]


def parts(address: str) -> tuple[str, str]:
    local, _, domain = address.rpartition("@")
    return local, domain


def mail(form: str) -> Spelling:
    """`{l}` local part, `{d}` domain, `{o}` our own domain, `{a}` the address."""
    return lambda address: form.format(l=parts(address)[0], d=parts(address)[1], o=OURS, a=address)


def phone(form: str) -> Spelling:
    """`{n}` the number, `{d}` its digits, `{i}` and `{j}` the same without the first zero."""
    return lambda n: form.format(n=n, d=n.replace("-", ""), i=n[1:], j=n[1:].replace("-", ""))


def wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


MAIL: dict[str, Spelling] = {
    form: mail(form)
    for form in (
        "{l}%{d}@{o}", "{l}%{d}%{o}@{o}", '"{l}%{d}"@{o}', '"{l}@{d}"@{o}', "{d}!{l}@{o}", "{o}!{d}!{l}@{o}", "{d}!{l}",
        '"{l}"@{d}', "<{a}>", "<@x.example:{a}>", "<@x.example,@y.example:{a}>", "@x.example:{a}", "{l}+tag@{d}", "{l}+a+b@{d}", "{l}(comment)@{d}",
        "prvs=1234abcdef={l}@{d}", "btv1==abc=={l}@{d}", "msprvs1=17904Xn0={l}@{d}",
        "(a (nested) comment){a}", "{l}@(c){d}", "{l} @ {d}", "{a}.", "이름 <{a}>", '"이름, 직함" <{a}>', "{a} (이름)", "이름 {a}", "이름({a})",
        "부서: {a};", "[mailto:{a}]", "mailto:{a}", "mailto:{a}?subject=x&body=y", "MAILTO:<{a}>", "smtp:{a}", "SMTP:{a}", "sip:{a}",
        "sips:{a};transport=tcp", "sip:{l}:pw@{d}:5061;lr", "acct:{a}", "im:{a}", "pres:{a}", "<{a}",
        "{a},", "IMCEASMTP-{l}+40{d}@{o}",
    )
}  # fmt: skip
MAIL |= {
    "capitals": str.upper,
    "mixed case": str.title,
    "full width": wide,
    "full width at": lambda a: a.replace("@", "＠"),
    "ideographic stop": lambda a: parts(a)[0] + "@" + parts(a)[1].replace(".", "。"),
    "zero width": lambda a: "\u200b".join(a),
    "soft hyphen": lambda a: a[:2] + "\u00ad" + a[2:],
    "quoted pair": lambda a: '"' + "".join("\\" + c for c in parts(a)[0]) + '"@' + parts(a)[1],
    "bare pair": lambda a: "".join("\\" + c for c in parts(a)[0]) + "@" + parts(a)[1],
    "uri": lambda a: "mailto:" + quote(a, safe=""),
    "every octet": lambda a: "mailto:" + "".join(f"%{b:02x}" for b in a.encode()),
    "uri of a percent form": lambda a: "mailto:" + quote(a.replace("@", "%"), safe="") + "@" + OURS,
    "mathematical letters": lambda a: "".join(chr(0x1D5BA + ord(c) - 97) if "a" <= c <= "z" else c for c in a),
    "quoted route": lambda a: '"\\' + a.replace("@", "%") + f'"@{OURS}',
}
MAIL |= {
    form: mail(form)
    for form in (
        "'{a}'",
        "`{a}`",
        "<<{a}>>",
        "{a}>",
        "{l}%{d}",
        "xmpp:{a}?message",
        "sip:{l}%40{d}@{o}",
        "이름 - {a}",
        "{a} 국장",
    )
}
OWN_ONLY: dict[str, Spelling] = {
    form: mail(form) for form in ("prvs=1234567890={a}", "prvs={l}/1234abcdef@{d}", ".{a}", "{l}.@{d}", "{l}@.{d}")
}
NAMED = {
    name
    for name in MAIL
    if name.startswith(
        (
            "이름",
            "부서",
            '"이름',
            "mailto",
            "MAILTO",
            "sip",
            "smtp",
            "SMTP",
            "xmpp",
            "acct",
            "im:",
            "pres",
            "[",
            "uri",
            "every",
            "'",
            "`",
            "<<",
            "{l}%{d}",
            "{a} 국장",
            "{a}>",
            "{d}!{l}",
            "{l} @",
        )
    )
}
"""With a name or a scheme before the address: written around, not within another spelling."""
ELSEWHERE: dict[str, Spelling] = {
    form: mail(form)
    for form in (
        "{l}%{d}@relay.example", "{d}!{l}@relay.example", '"{a}"@relay.example', "relay.example!{d}!{l}", "relay!{d}!{l}", "a!b!{d}!{l}", "{l}-tag@{d}", "{l}%{d}@[192.0.2.1]", "{l}\\40{d}@gw.example",
        "{l}%{d}%other.example@relay.example",
    )
}  # fmt: skip
PHONE: dict[str, Spelling] = {
    form: phone(form)
    for form in (
        "{d}", "0*{j}", "9#{n}", "0*{n}", "*23#{n}", "*31#{d}", "#31#{n}", "*230#{d}", "*67{d}", "*67 {n}", "#{n}", "##{d}", "*#31#{d}", "{n};ext=1", "{n};isub=12", "{n};phone-context=+82",
        "tel:{i};phone-context=+82", "{n},1", "{n},,12#", "9,{n}", "0,,{d}", "9w{n}", "9 p {d}", "9,{n},12", "{n}p1", "{n}w1", "{n}x12", "{n} ext. 3", "{n} 내선 3", "{n}#2", "+82-{i}", "+82 (0){i}",
        "+82{n}", "+82 {n}", "0082{j}", "00182{j}", "002-82-{i}", "00700-82-{i}", "0070082{d}", "00727 82 {i}", "tel:+82-{i}", "tel:{n}", "TEL:+82{j};ext=2",
        "sms:+82{j}?body=hi", "smsto:{n}", "callto:{n}", "tel://{d}", "{d}/TYPE=PLMN", "sip:+82{j}@gw.example;user=phone", "({n})", "1541-{n}", "{n} (직통)", "☎{n}", "T.{n}", "{n}~9", "{d}T1", "82-{i}", "(82){n}", "{n};wait=2", "*31#+82{j}", "{n} #1234", "00382{j}",
    )
}  # fmt: skip
PHONE |= {
    "full width": wide,
    "Arabic digits": lambda n: n.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    "en dashes": lambda n: n.replace("-", "–"),
    "uri": lambda n: "tel:" + quote("+82" + n[1:], safe=""),
    "zero width": lambda n: "\u200b".join(n),
}
ID: dict[str, Spelling] = {
    "capitals": str.upper, "full width": wide, "matrix": lambda a: f"{a}:{OURS}", "matrix with a port": lambda a: f"{a}:{OURS}:8448",
    "matrix uri": lambda a: f"matrix:u/{a[1:]}:{OURS}", "matrix.to": lambda a: f"https://matrix.to/#/{a}:{OURS}", "server in capitals": lambda a: f"{a}:{OURS.upper()}",
}  # fmt: skip

MAIL_PEOPLE = {
    "handler": rig.HANDLER, "interested": rig.DIRECTOR, "uninvolved": rig.UNINVOLVED, "foi officer": rig.OFFICER, "requester": rig.MAIL, "other requester": rig.OTHER_MAIL,
    "supplier with an interest": SUPPLIER, "police": "kim@police-garam.example", "rescue": "rescue@fire-garam.example", "group": f"all@{OURS}", "nobody of ours": f"nobody@{OURS}",
    "outsider": rig.OUTSIDE,
}  # fmt: skip
PHONE_PEOPLE = {
    "requester": rig.MOBILE,
    "handler": "010-1999-0001",
    "interested": "010-1999-0002",
    "uninvolved": "010-1999-0003",
    "outsider": "010-1777-0001",
}
ID_PEOPLE = {"handler": "@gaon", "interested": "@eulchan", "uninvolved": "@seon"}
TEXTS = {
    "leak": f"청구인 {rig.NAME} {rig.MOBILE} 입니다",
    "contact": "안녕하세요. 잠깐 뵙고 싶습니다.",
    "pressure": f"청구({rig.CASE})를 취하해 주시면 좋겠습니다. 계속하시면 곤란합니다.",
    "clean": "오늘 회의는 세 시에 시작합니다.",
}
SENDERS = {"handler": rig.HANDLER, "interested": rig.DIRECTOR, "uninvolved": rig.UNINVOLVED, "supplier": SUPPLIER}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dlp.Site]:
    folder = rig.make_site(tmp_path_factory.mktemp("spelt") / "site")
    for kind, text in (
        ("groups", f"{rig.TABLES['groups']}all@{OURS},모두,120,internal,GR01;GR02;GR03\n"),
        ("cases", rig.TABLES["cases"].replace("GR02", f"GR02;{SUPPLIER}")),
    ):
        table = folder.parent / f"{kind}.csv"
        table.write_text(text, "utf-8")
        assert rig.here(folder, "register", "import", kind, str(table)).returncode == 0
    with dlp.open_site(folder) as site:
        yield site


def action(site: dlp.Site, to: str, *, text: str, sender: str, channel: str = "email") -> str:
    answer = site.scan(rig.message(TEXTS[text], to, sender=sender, channel=channel), remember=False)
    return answer.action


def share(spellings: dict[str, Spelling], number: int) -> dict[str, Spelling]:
    """Each time other spellings: of twelve texts and senders each spelling of a person's address is tried with three, of the next person's with others."""
    return dict(some(spellings.items(), first=number))


@pytest.mark.parametrize("person", MAIL_PEOPLE)
def test_mail_recipients(town: dlp.Site, person: str) -> None:
    plain = MAIL_PEOPLE[person]
    spellings = MAIL | (OWN_ONLY if plain.endswith(f"@{OURS}") else {})
    asked = product(TEXTS, ("handler", "interested", "uninvolved"))
    for number, (text, sender) in enumerate(asked, [*MAIL_PEOPLE].index(person)):
        expected = action(town, plain, text=text, sender=SENDERS[sender])
        wrong = {
            n: a
            for n, s in share(spellings, number).items()
            if (a := action(town, s(plain), text=text, sender=SENDERS[sender])) != expected
        }
        assert wrong == {}, (text, sender, expected)


@pytest.mark.parametrize("sender", SENDERS)
def test_mail_senders(town: dlp.Site, sender: str) -> None:
    plain = SENDERS[sender]
    spellings = MAIL | (OWN_ONLY if plain.endswith(f"@{OURS}") else {})
    asked = product(TEXTS, (rig.MAIL, rig.UNINVOLVED, rig.OUTSIDE))
    for number, (text, to) in enumerate(asked, [*SENDERS].index(sender)):
        expected = action(town, to, text=text, sender=plain)
        wrong = {
            n: a for n, s in share(spellings, number).items() if (a := action(town, to, text=text, sender=s(plain))) != expected
        }
        assert wrong == {}, (text, to, expected)


@pytest.mark.parametrize("person", MAIL_PEOPLE)
def test_by_way_of_somebody_else_s_server_nothing_is_lighter(town: dlp.Site, person: str) -> None:
    """That server sees the mail, and may hand it on to the one whom the address names."""
    plain = MAIL_PEOPLE[person]
    for text in TEXTS:
        for sender in ("handler", "interested", "uninvolved"):
            mine, anybody_s = (Action.of(action(town, to, text=text, sender=SENDERS[sender])) for to in (plain, rig.OUTSIDE))
            for name, spelt in ELSEWHERE.items():
                least = mine if name.startswith("{l}-") else max(mine, anybody_s)
                assert Action.of(action(town, spelt(plain), text=text, sender=SENDERS[sender])) >= least, (name, text, sender)


@pytest.mark.parametrize("person", PHONE_PEOPLE)
def test_telephones(town: dlp.Site, person: str) -> None:
    plain = PHONE_PEOPLE[person]
    for number, text in enumerate(TEXTS, [*PHONE_PEOPLE].index(person)):
        for which, sender in enumerate(("033-0300-3002", "033-0300-3001")):
            expected = action(town, plain, text=text, sender=sender, channel="sms")
            wrong = {
                n: a
                for n, s in share(PHONE, number + 2 * which).items()
                if (a := action(town, s(plain), text=text, sender=sender, channel="sms")) != expected
            }
            assert wrong == {}, (text, sender, expected)
    for number, text in enumerate(TEXTS, [*PHONE_PEOPLE].index(person)):
        expected = action(town, rig.MOBILE, text=text, sender=plain, channel="sms")
        wrong = {
            n: a
            for n, s in share(PHONE, number).items()
            if (a := action(town, rig.MOBILE, text=text, sender=s(plain), channel="sms")) != expected
        }
        assert wrong == {}, text


@pytest.mark.parametrize("person", ID_PEOPLE)
def test_messenger_ids(town: dlp.Site, person: str) -> None:
    for plain, spellings in (
        (ID_PEOPLE[person], ID),
        (
            f"{ID_PEOPLE[person][1:]}@{OURS}",
            {"resource": mail("{a}/Phone"), "of a URI": mail("xmpp:{a}/res"), "odd": mail("{a}/res@x/y"), "capitals": str.upper},
        ),
    ):
        for text in TEXTS:
            for sender in ("@seon", "@gaon"):
                expected = action(town, plain, text=text, sender=sender, channel="messenger")
                for name, spelt in spellings.items():
                    assert action(town, spelt(plain), text=text, sender=sender, channel="messenger") == expected, (name, text)


@pytest.mark.parametrize("person", MAIL_PEOPLE)
@pytest.mark.parametrize("spelt", ["{a}/evil.example", "{a}/Phone", "{a}/", "{a}/res@x/y", "xmpp:{a}/res", "{a}/../x"])
def test_a_session_of_a_messenger_is_no_mailbox(town: dlp.Site, person: str, spelt: str) -> None:
    """Behind a slash stands what one of his devices is called, and in a mail nothing does: where it would go, nobody can say."""
    address = spelt.format(a=MAIL_PEOPLE[person])
    for text in TEXTS:
        for sender in ("handler", "interested", "uninvolved"):
            answer = town.scan(rig.message(TEXTS[text], address, sender=SENDERS[sender]), remember=False)
            assert [gap["part"] for gap in answer.to_dict()["gaps"]] == ["recipient:1"], (text, sender)
            anybody_s = Action.of(action(town, rig.OUTSIDE, text=text, sender=SENDERS[sender]))
            assert Action.of(answer.action) >= max(anybody_s, Action.HOLD), (text, sender)


UNCLEAR = (
    f"harang@{OURS}, friend@side.example", f"부서: a@{OURS}, b@side.example;", f"50%off@{OURS}", f"IMCEAEX-_O=AGENCY_CN=HARANG@{OURS}", f'"  "@{OURS}', f"a b@{OURS}@",
    f"mailto:a@{OURS}?cc=b@side.example", f"{'x%' * 40}{OURS}@{OURS}", f"<>@{OURS}", f"@{OURS}@", f'"a"b c"@{OURS}', "010-0123-4567/010-1999-0001", "sms:+82101,+821019990001",
    "undisclosed-recipients:;", "담당부서: ;", "010-0123-4567;010-1999-0001", f"a@{OURS} b@{OURS}", f"\\@{OURS}", f"{'a' * LONGEST}@{OURS}",
    f'"bok" "dam"@{OURS}', f'bok "dam"@{OURS}', "a%b%x@relay.invalid", f"a%b%{OURS}@relay.invalid",
    "010-0123-4567 010-1999-0001", "010-0123-4567\n010-1999-0001", "01001234567" + "01019990001", "02-123-4567 010-1999-0001", "010-0123-4567(010-1999-0001)",
    "010-0123-4567와 010-1999-0001", "+82 10-0123-4567 +82 10-1999-0001", "1588-0000 010-0123-4567",
)  # fmt: skip
ORDINARY = (
    "friend@side.example", "kim-chul@corp.example", "o'brien@corp.example", "a/b@x400.example", "first.last@corp.example", "bounce+me=here.example@lists.example", "user_1@sub.dept.example",
    "!abcDEF:matrix.example", "#room:matrix.example", "#room:garam.example", "!room:garam.example", "@nobody:garam.example", "C012345", "일반 대화방", "+1 415 555 2671", "+81-3-1234-5678", "1588-0000", "room-7", "19:abc@thread.v2", "unknown@outside.invalid",
    "<friend@side.example>", '"Friend, A." <friend@side.example>', "", "@", "postmaster", "kim=chul@corp.example", "SRS0=ab=cd=corp.example=kim@fwd.example", "100%@corp.example",
)  # fmt: skip


@pytest.mark.parametrize("address", UNCLEAR)
def test_what_names_us_and_leads_nowhere_is_not_examined(town: dlp.Site, address: str) -> None:
    answer = town.scan(rig.message(TEXTS["clean"], address), remember=False)
    if address.startswith("sms:+82101,"):  # a number too short to be one
        return
    assert [(gap["part"], gap["reason"]) for gap in answer.to_dict()["gaps"]] == [("recipient:1", "unreadable")]
    assert answer.action in ("hold", "block")
    several = town.scan(rig.message(TEXTS["clean"], rig.UNINVOLVED, address), remember=False)
    assert [gap["part"] for gap in several.to_dict()["gaps"]] == ["recipient:2"]
    assert several.action in ("hold", "block")
    sent = town.scan(rig.message(TEXTS["clean"], rig.OUTSIDE, sender=address), remember=False)
    assert [gap["part"] for gap in sent.to_dict()["gaps"]] == ["sender"]


def test_who_is_named_among_several_is_judged(town: dlp.Site) -> None:
    both = f"friend@side.example, {rig.DIRECTOR}"
    assert action(town, both, text="leak", sender=rig.HANDLER) == "block"
    assert action(town, f"{rig.UNINVOLVED}; {rig.MAIL}", text="contact", sender=rig.DIRECTOR) == "block"


BESIDE = (
    "{a} {b}", "{a}, {b}", "{a};{b}", "{a}\t{b}", "{a}\n{b}", "{a}/{b}", "{a} | {b}", "{a} & {b}", "<{a}> {b}", "이름 <{a}>, {b}", "{a} ({b})",
)  # fmt: skip
KINDS = ("friend@side.example", "010-0199-0001", "@friend")


@pytest.mark.parametrize("form", BESIDE)
@pytest.mark.parametrize("first", [0, 1, 2])
@pytest.mark.parametrize("second", [0, 1, 2])
def test_of_what_stands_beside_each_other_each_is_a_recipient(town: dlp.Site, form: str, first: int, second: int) -> None:
    """A mail address, a number and a messenger id, two and two: whichever the program sends to, it was judged, or the field is a gap."""
    if first == second:
        return
    text = form.format(a=KINDS[first], b=KINDS[second])
    found = destinations(text, (OURS,))
    named = {*found.mailbox, *found.further}
    wanted = [one.replace("-", "") if one[0] == "0" else one for one in (KINDS[first], KINDS[second])]
    assert found.unclear, text
    assert any(one in text_of for one in wanted for text_of in named), text
    answer = town.scan(rig.message(TEXTS["clean"], text), remember=False)
    assert [gap["reason"] for gap in answer.to_dict()["gaps"]] == ["unreadable"], text
    assert answer.action in ("hold", "block")


def test_a_requester_beside_another_address_is_judged(town: dlp.Site) -> None:
    for both in (f"friend@side.example {rig.MOBILE}", f"{rig.MOBILE}, friend@side.example", f"@friend {rig.MOBILE}"):
        assert action(town, both, text="contact", sender=rig.DIRECTOR) == "block", both


NO_ADDRESS: dict[str, Spelling] = {
    form: mail(form)
    for form in ("{l}@[{d}]", "{l}&commat;{d}", "{l}&#64;{d}", "{l}(at){d}", "{l} [at] {d}", "{l} at {d}", "{l}(골뱅이){d}", "{a}?x=1&y=2")
}  # fmt: skip


@pytest.mark.parametrize("form", sorted(NO_ADDRESS))
def test_what_is_no_address_is_a_gap_and_whose_it_looks_like_is_judged(town: dlp.Site, form: str) -> None:
    """At any server: a relay that is kinder than the standards may deliver it."""
    for address in (rig.MAIL, "friend@side.example"):
        answer = town.scan(rig.message(TEXTS["clean"], NO_ADDRESS[form](address)), remember=False)
        assert [(gap["part"], gap["reason"]) for gap in answer.to_dict()["gaps"]] == [("recipient:1", "unreadable")]
    assert action(town, NO_ADDRESS[form](rig.MAIL), text="contact", sender=rig.DIRECTOR) == "block"


@pytest.mark.parametrize("sign", [sign for sign in map(chr, range(33, 127)) if not sign.isalnum() and sign not in "-_.,;:/>)]'`%"])
def test_a_sign_that_no_host_has_does_not_make_somebody_else_of_it(sign: str) -> None:
    for spelt in (f"friend@side.example{sign}", f"friend@side.example{sign}x"):
        found = destinations(spelt, (OURS,))
        assert found.mailbox[0] == "friend@side.example" or (found.unclear and "friend@side.example" in found.further), spelt


@pytest.mark.parametrize(
    "address",
    ["/S=friend/O=side/", "/G=friend/S=of/O=side/A=x/C=KR/", "C=KR;A=x;O=side;S=friend", "friend@", "친구@", "friend@side,example"],
)
def test_an_address_of_nobody_is_a_gap(address: str) -> None:
    assert destinations(address, (OURS,)).unclear


@pytest.mark.parametrize("address", ORDINARY)
def test_an_ordinary_address_is_no_gap(town: dlp.Site, address: str) -> None:
    assert not destinations(address, (OURS,)).unclear
    if address:
        answer = town.scan(rig.message(TEXTS["clean"], address), remember=False)
        assert (answer.action, answer.to_dict()["gaps"]) == ("allow", [])


def test_an_official_whose_address_has_a_hyphen_is_himself(town: dlp.Site) -> None:
    """`gaon-x` is another mailbox than `gaon` to most servers, and may be a tag of his to some: he may be reached besides, and nobody else has his rights."""
    found = destinations(f"gaon-x@{OURS}", (OURS,))
    assert found.mailbox == (f"gaon-x@{OURS}",)
    assert found.further == (rig.HANDLER,)


@pytest.mark.parametrize("person", MAIL_PEOPLE)
@pytest.mark.parametrize("spelt", ["{l}-tag@{d}", "{l}-a-b@{d}"])
def test_a_tag_behind_a_hyphen_gives_no_right_and_takes_no_interest(town: dlp.Site, person: str, spelt: str) -> None:
    address = mail(spelt)(MAIL_PEOPLE[person])
    nobody = f"somebody@{address.rpartition('@')[2]}"
    for text in TEXTS:
        for sender in ("handler", "interested", "uninvolved"):
            least = [Action.of(action(town, to, text=text, sender=SENDERS[sender])) for to in (MAIL_PEOPLE[person], nobody)]
            assert Action.of(action(town, address, text=text, sender=SENDERS[sender])) >= max(least), (text, sender)


@pytest.mark.parametrize("spelt", ["+1-{n}", "tel:{n};phone-context=+1", "1{n}", "00100-{n}", "9999{n}", "+1{d}"])
def test_behind_digits_that_are_no_prefix_stands_no_mobile_of_ours(town: dlp.Site, spelt: str) -> None:
    number = PHONE_PEOPLE["handler"]
    address = spelt.format(n=number, d=number.replace("-", ""))
    anybody_s = Action.of(action(town, "010-1777-0001", text="leak", sender="033-0300-3001", channel="sms"))
    assert Action.of(action(town, address, text="leak", sender="033-0300-3001", channel="sms")) >= anybody_s > Action.ALLOW


def test_a_claim_by_way_of_another_server_gives_no_right(town: dlp.Site) -> None:
    """Only the handler may send this; who writes by way of elsewhere is not known to be he."""
    leak = rig.message(TEXTS["leak"], rig.MAIL, sender=f"gaon%{OURS}@relay.example")
    relation = town.scan(leak, remember=False).to_dict()["sender"]["relation"]
    assert relation == "external"
    claimed = action(town, rig.MAIL, text="contact", sender=f"eulchan%{OURS}@relay.example")
    assert claimed == action(town, rig.MAIL, text="contact", sender=rig.DIRECTOR) == "block"


def test_no_spelling_shows_in_an_answer(town: dlp.Site) -> None:
    for name, spelt in (MAIL | ELSEWHERE).items():
        said = json.dumps(
            town.scan(rig.message(TEXTS["contact"], spelt(rig.MAIL)), remember=False).to_dict(), ensure_ascii=False
        ).casefold()
        assert "chorom.ham" not in said, name
    for name, spelt in PHONE.items():
        said = json.dumps(
            town.scan(rig.message(TEXTS["contact"], spelt(rig.MOBILE), channel="sms"), remember=False).to_dict(), ensure_ascii=False
        )
        digits = "".join(c for c in said.split('"recipients"')[1].split("]")[0] if c.isdigit())
        assert "01234567" not in digits, name


@settings(max_examples=drawn(300), deadline=None, suppress_health_check=list(HealthCheck))
@example(text="@a.a.a.a" * 12)  # a route that could be read in many ways, and is none
@given(
    text=st.lists(
        st.sampled_from([*'ab@%!".\\<>(),;:[]/+-# =01', "garam.example", "x.example", "mailto:", "tel:", "＠", "\u200b", "가"]),
        max_size=40,
    ).map("".join)
)
def test_no_text_breaks_it_and_all_work_is_bounded(text: str) -> None:
    found = destinations(text, (OURS,))
    assert found.mailbox
    assert len(found.mailbox) + len(found.further) <= 16
    destinations(text * 50, (OURS,))
    numbers(text * 50)


def test_spellings_of_spellings_stay_ours() -> None:
    """Two at once: the mailbox is found, or the address is told as not examined; it is never somebody else in silence."""
    lost = []
    for first in sorted(set(MAIL) - NAMED):
        for second in sorted(name for name in MAIL if not name.startswith("sip")):
            found = destinations(MAIL[second](MAIL[first](rig.DIRECTOR)), (OURS,))
            heads = {one.casefold().partition("+")[0].partition("@")[0] for one in (*found.mailbox, *found.further)}
            if not found.unclear and "eulchan" not in heads:
                lost.append((first, second, heads))
    assert not lost


NUMBER_FORMS: dict[str, Spelling] = {
    form: phone(form)
    for form in (
        "#31#,{d}", "*23#,{n}", "{d}*9", "{d}*77", "{n}번", "{n}으로", "whatsapp:+82{j}", "facetime-audio:{n}", "viber:{n}", "82{j}@c.us", "{d}@sms.carrier.example",
        "+82{j}@gateway.example", "{d}/TYPE=PLMN@mms.example",
    )
} | {"underscores": lambda n: n.replace("-", "_")}  # fmt: skip
RETURNED = (
    "{l}={d}@fwd.example",
    "news+{l}={d}@list.example",
    "SRS0=aB3d=XY={d}={l}@fwd.example",
    "SRS1=aB3d=fwd.example==XY=ab={d}={l}@far.example",
)


@pytest.mark.parametrize("form", sorted(NUMBER_FORMS))
def test_a_number_in_the_dress_of_another_service_is_still_his(town: dlp.Site, form: str) -> None:
    spelt = NUMBER_FORMS[form](rig.MOBILE)
    assert action(town, spelt, text="contact", sender=rig.DIRECTOR) == action(town, rig.MOBILE, text="contact", sender=rig.DIRECTOR)


@pytest.mark.parametrize("form", RETURNED)
def test_a_return_address_leads_to_the_address_inside(town: dlp.Site, form: str) -> None:
    """Sender rewriting and variable return paths (SRS, VERP): whoever takes such mail hands it on."""
    assert action(town, mail(form)(rig.MAIL), text="contact", sender=rig.DIRECTOR) == "block"
    assert action(town, mail(form)("reader@side.example"), text="clean", sender=rig.HANDLER) == "allow"


@given(
    local=st.from_regex(r"\A[a-z][a-z0-9.-]{0,9}[a-z]\Z").filter(lambda text: ".." not in text),
    host=st.sampled_from(["garam.example", "elsewhere.example"]),
    kind=st.sampled_from("bBqQ"),
    whole=st.booleans(),
    charset=st.sampled_from(["utf-8", "UTF-8*ko", "euc-kr", "us-ascii"]),
)
@settings(max_examples=drawn(100), deadline=None)
def test_an_encoded_word_is_read_as_what_it_hides_too(local: str, host: str, kind: str, whole: bool, charset: str) -> None:
    """RFC 2047 forbids it in an address; some programs undo it all the same."""
    hidden = f"{local}@{host}" if whole else local
    body = (
        base64.b64encode(hidden.encode()).decode()
        if kind in "bB"
        else "".join(f"={ord(c):02X}" if c in "@-" else c for c in hidden)
    )
    spelt = f"=?{charset}?{kind}?{body}?=" + ("" if whole else f"@{host}")
    found = destinations(spelt, ("garam.example",))
    assert f"{local}@{host}" in (*found.mailbox, *found.further)


AROUND_A_NUMBER = (
    "도래솔 <{p}>", "<{p}>", "{p} <x>", '"a" <{d}>', "{p} 도래솔님", "{p}[1]", "{e}", "{t}", "{c}", "{k}", "[{p}]", "{p} (직통 문의)", "«{p}»", "{p}님", "수신: {p}!",
)  # fmt: skip
BESIDE_A_MAILBOX = (
    "<{a}> {b}", "{a}/{b}", "{a} ({b}", "{b} <{a}>", "{a} [{b}]", "{a} {b}", "{a}|{b}", "{a}/res/{b}",
)  # fmt: skip


@pytest.mark.parametrize("around", AROUND_A_NUMBER)
def test_a_number_with_anything_around_it_is_the_number_or_a_gap(town: dlp.Site, around: str) -> None:
    plain = PHONE_PEOPLE["requester"]
    groups = plain.split("-")
    spelt = around.format(
        p=plain, d="".join(groups), e="=".join(groups), t="~".join(groups), c=":".join(groups), k=",".join(groups)
    )
    for sender in ("033-0300-3002", "033-0300-3001"):
        for text in TEXTS:
            if action(town, plain, text=text, sender=sender, channel="sms") not in ("allow", "alert"):
                assert action(town, spelt, text=text, sender=sender, channel="sms") in ("hold", "block"), (text, sender)


@pytest.mark.parametrize("around", BESIDE_A_MAILBOX)
def test_a_second_mailbox_in_one_field_is_nobody_s_comment(town: dlp.Site, around: str) -> None:
    spelt = around.format(a="chorom.ham@mail.example", b=rig.OUTSIDE)
    for text in TEXTS:
        if action(town, rig.OUTSIDE, text=text, sender=SENDERS["handler"]) not in ("allow", "alert"):
            assert action(town, spelt, text=text, sender=SENDERS["handler"]) in ("hold", "block"), text


LEFT_OVER = st.sampled_from(
    ("{a} {w}", "{w} {a}", "{a}, {w}", "{w}; {a}", "<{a}> {w}", "{w} <{a}> {w}", "{a} (c) {w}", "{a} ({w}", "{l}@@{d}", "{a}:{p}", "<{a}>:{p}", "{a}. {w}", "이름 {a} {w}")
)  # fmt: skip


@settings(max_examples=drawn(400), deadline=None)
@given(LEFT_OVER, st.from_regex(r"[a-z][a-z0-9._-]{1,20}[a-z0-9]", fullmatch=True), st.integers(1, 65535))
def test_whatever_is_left_over_of_an_address_is_a_gap(form: str, word: str, port: int) -> None:
    """A word may be a mailbox of this server's own, a port another server: no one mailbox was made out."""
    a = rig.HANDLER
    assert destinations(form.format(a=a, l=parts(a)[0], d=parts(a)[1], w=word, p=port), (OURS,)).unclear


@pytest.mark.parametrize("form", ["{a}", "이름 {a}", "{a} 과장님", "Kim Gaon <{a}>", "Kim, Gaon <{a}>", '"Kim Gaon" <{a}>', "{a} (Kim Gaon)", "Sales Team: {a};", "{l} @ {d}", "{a}."])  # fmt: skip
def test_a_name_is_nothing_left_over(form: str) -> None:
    a = rig.HANDLER
    assert not destinations(form.format(a=a, l=parts(a)[0], d=parts(a)[1]), (OURS,)).unclear
