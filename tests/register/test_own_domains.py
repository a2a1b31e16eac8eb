"""The agency's own domains: what no mail can be of is refused, and what anybody can have a name below is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from register_tables import BASES, CASES, NOW, PARTNERS, STAFF

from dlp import register, settings
from dlp.keys import Keys
from dlp.ports import ConfigError
from dlp.register.domains import nobodys


@pytest.mark.parametrize(
    "domain", ["*", "*.garam.example", "garam", "gar am.example", "a@garam.example", "garam..example", "", "@"]
)
def test_what_is_no_domain_is_refused(tmp_path: Path, domain: str) -> None:
    (tmp_path / "dlp.yaml").write_text(f"agency: {{domains: [garam.example, {domain!r}]}}\n", "utf-8")
    with pytest.raises(ConfigError, match="domains"):
        settings.load(tmp_path)


@pytest.mark.parametrize(
    "domain", ["garam.example", "@garam.example", "GARAM.example.", "xn--9t4b11y.example", "가람.example", "a-b.go.kr"]
)
def test_a_domain_is_taken(tmp_path: Path, domain: str) -> None:
    (tmp_path / "dlp.yaml").write_text(f"agency: {{domains: [{domain!r}]}}\n", "utf-8")
    assert settings.load(tmp_path).agency.domains == [domain]


@pytest.mark.parametrize("domain", ["co.kr", "or.kr", "go.kr", "com.au", "co.uk"])
def test_what_anybody_has_a_name_below_is_nobodys_own(domain: str) -> None:
    assert nobodys(f"@{domain}", ()) == "public"
    assert nobodys(f"@garam.{domain}", ()) == ""


Put = Callable[..., Path]


@pytest.fixture
def full(site: Path, site_keys: Keys, put: Put) -> tuple[Path, Keys, Put]:
    """A site whose officials and requesters are known."""
    for kind, text in (("staff", STAFF.replace("usol@beolgyo.example", "usol@seconded.example")), ("cases", CASES)):
        assert register.import_table(site, kind, put(f"{kind}.csv", text), site_keys, NOW).ok
    return site, site_keys, put


@pytest.mark.parametrize("domain", ["@post.example", "@POST.example", "@seconded.example"])
@pytest.mark.parametrize("kind", ["watchdog", "emergency", "police", "processor", "감독"])
def test_a_domain_in_which_requesters_or_officials_have_mailboxes_frees_nobody(
    full: tuple[Path, Keys, Put], domain: str, kind: str
) -> None:
    site, keys, put = full
    report = register.import_table(site, "partners", put("p.csv", f"{PARTNERS}감시,{kind},{domain},all,,\n"), keys, NOW)
    assert [(problem.line, problem.column) for problem in report.problems] == [(5, "주소")], report.lines()
    assert report.rows == 3
    assert not register.load_index(site, keys).party(f"anybody{domain}".lower()).partner


def test_the_mail_address_of_a_body_there_and_other_domains_are_taken(full: tuple[Path, Keys, Put]) -> None:
    site, keys, put = full
    text = f"{PARTNERS}감시,watchdog,office@post.example,all,,2027-01-01\n둘째,watchdog,@outpost.example,all,,2027-01-01\n"
    report = register.import_table(site, "partners", put("p.csv", text), keys, NOW)
    assert (report.status, report.rows) == (0, 5), report.lines()


def test_a_kind_of_body_is_known_within_what_an_office_calls_it_and_told(full: tuple[Path, Keys, Put]) -> None:
    site, keys, put = full
    spelt = {
        "경찰서": "police", "○○경찰청": "", "지방법원": "court", "지방검찰청": "prosecution", "공공기관": "agency", "구의회": "assembly",
        "소방서": "emergency", "수탁업체": "processor", "위탁 회사": "processor", "감독기관": "watchdog", "시청": "", "업체": "",
    }  # fmt: skip
    rows = "".join(f"기관{at},{kind},office{at}@bodies.example,all,,2027-01-01\n" for at, kind in enumerate(spelt))
    report = register.import_table(site, "partners", put("p.csv", PARTNERS + rows), keys, NOW)
    assert len(report.problems) == sum(not kind for kind in spelt.values())
    assert sum("읽은 행" in line for line in report.warnings) == len({kind for kind in spelt.values() if kind})
    index = register.load_index(site, keys)
    found = [index.party(f"office{at}@bodies.example").partner for at in range(len(spelt))]
    assert [one.kind if one else "" for one in found] == list(spelt.values())


def test_a_ground_for_such_a_domain_is_none(full: tuple[Path, Keys, Put]) -> None:
    site, keys, put = full
    report = register.import_table(site, "bases", put("b.csv", BASES.replace("desk@police.example", "@post.example")), keys, NOW)
    assert (report.ok, [problem.column for problem in report.problems]) == (False, ["받는사람"])


@pytest.mark.parametrize("word", ["watch dog", "WATCHDOG", "감 독"])
def test_a_kind_that_is_spelt_another_way_is_told(full: tuple[Path, Keys, Put], word: str) -> None:
    site, keys, put = full
    report = register.import_table(site, "partners", put("p.csv", f"{PARTNERS}감시,{word},a@watch.example,all,,\n"), keys, NOW)
    assert any("watchdog" in line and "5행" in line for line in report.lines()), report.lines()


def test_an_approver_without_a_role_is_told(full: tuple[Path, Keys, Put]) -> None:
    site, keys, put = full
    for approver, told in (("T05", False), ("T02", True)):
        text = BASES.replace(",T05,T02,", f",{approver},T01,")
        report = register.import_table(site, "bases", put("b.csv", text), keys, NOW)
        assert any("역할이 없는" in line and "2행" in line for line in report.lines()) == told, report.lines()


def test_a_body_in_whose_domain_a_new_requester_has_his_mailbox_is_told(full: tuple[Path, Keys, Put]) -> None:
    site, keys, put = full
    assert register.import_table(site, "partners", put("p.csv", PARTNERS), keys, NOW).ok
    report = register.import_table(site, "cases", put("c.csv", CASES), keys, NOW)
    assert not any("벌교경찰서" in line for line in report.lines())
    text = CASES.replace("saeyan@post.example", "saeyan@police.example")
    report = register.import_table(site, "cases", put("c.csv", text), keys, NOW)
    assert any("벌교경찰서" in line for line in report.lines()), report.lines()
