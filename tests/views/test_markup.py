"""HTML: what is read, what is hidden, and where it stands in the source."""

import pytest

from dlp.model import Part, Sensitive, TextView
from dlp.views import build


def views(source: str) -> tuple[TextView, ...]:
    return build(Part("html", Sensitive(source), "html"))[0]


def seen(source: str) -> str:
    return views(source)[0].text.reveal()


def hidden(source: str) -> str:
    return next((view.text.reveal() for view in views(source) if view.how == "html_hidden"), "")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>한<b>새</b>봄</p>", "한새봄\n"),
        ("010-<i>01</i>23-<wbr>45<!-- x -->67", "010-0123-4567"),
        ("<td>한새봄</td><td>010</td>", "한새봄\n010\n"),
        ("가<br>나<br/>다<BR >라", "가\n나\n다\n라"),
        ("&#48;&#x31;&#48 &lt;b&gt; &amp; &nbsp;", "010 <b> &  "),
        ("한&shy;새&#8203;봄", "한새봄"),
        ("a < b, 3 <4 <3 ♥", "a < b, 3 <4 <3 ♥"),
        ("<div>닫지 않은 <b>태그", "닫지 않은 태그"),
        ("<a title='x > y'>글</a>", "글"),
        ('<a title="끝 없는>글', "글"),
        ("글<div", "글"),
        ("글<!-- 끝 없는", "글"),
        ("글<!---->남음<!-->더", "글남음더"),
        ("<!doctype html><?xml x?></ >글", "글"),
        ("<script>var a='<b>'</script>글<style>p{}</style>", "글"),
        ("<script>끝 없는", ""),
        ("<p style='display:none'>숨음</p>글", "글"),
        ("<div hidden>숨<div>음</div>도</div>글", "글"),
        ("<span style='font-size:0px'>숨음</span><span style='font-size:0.9em'>보임</span>", "보임"),
        ("850101-<span style=display:none>xx</span>1234567", "850101-1234567"),
        ("", ""),
        ("<", "<"),
        ("<>", "<>"),
        ("</", "</"),
    ],
)
def test_seen(source: str, text: str) -> None:
    assert seen(source) == text


@pytest.mark.parametrize(
    ("source", "piece"),
    [
        ("<p style='display:none'>한새봄</p>글", "한새봄"),
        ("글<!-- 한새봄 -->", "한새봄"),
        ("글<!-- 한새봄", "한새봄"),
        ("<img alt='한새봄'>글", "한새봄"),
        ('<a href="mailto:saebom@han.example">글</a>', "saebom@han.example"),
        ("<a href=tel:010-0123-4567>글</a>", "010-0123-4567"),
        ("<input value='한새봄'>", "한새봄"),
        ("<abbr title='한&#49352;봄'>글</abbr>", "한새봄"),
        ("<script>var x='한새봄'</script>글", "한새봄"),
        ("<title>한새봄</title>글", "한새봄"),
        ("<div 한새봄", "한새봄"),
    ],
)
def test_hidden(source: str, piece: str) -> None:
    assert piece not in seen(source)
    assert piece in hidden(source)


@pytest.mark.parametrize("source", ["<p class='a' style='color:red'>글</p>", "<b>글</b>", "글"])
def test_nothing_hidden(source: str) -> None:
    assert [view.how for view in views(source)] == ["plain"]


def test_spans_lead_into_the_source() -> None:
    source = "<p>이름: <b>한</b>&#49352;봄</p><td>010-<wbr>0123</td>"
    view = views(source)[0]
    at = view.text.reveal().index("한새봄")
    start, end = view.span(at, at + 3)
    assert source[start:end] == "한</b>&#49352;봄"
    run = view.numbers[0]
    assert source[slice(*view.span(run.starts[0], run.ends[-1]))] == "010-<wbr>0123"


def test_folding_on_top() -> None:
    source = "<b>０１０</b>－０１&#x200b;２３ <i>ㅎㅏㄴ</i>"
    view = views(source)[0]
    assert (view.how, view.text.reveal()) == ("jamo", "010-0123 한")
    assert source[slice(*view.span(0, 8))] == "０１０</b>－０１&#x200b;２３"
    assert source[slice(*view.span(9, 10))] == "ㅎㅏㄴ"


def test_tricks_inside_of_html() -> None:
    assert "한새봄" in {view.text.reveal().strip() for view in views("<p>gksto<b>qha</b></p>")}


@pytest.mark.parametrize("unit", ["<div>", "<b><i>", "<p hidden>", "<a title='"])
def test_deep_nesting(unit: str) -> None:
    assert views(unit * 20_000 + "글")


SHEET = "p.a{color:#888} /* 한새봄 010-0123-4567 */"
LONG = "".join(f"<p class=a>{i}번째 문단에는 아무 일도 없었습니다. 다음 주에 다시 봅니다.</p>" for i in range(60))


def test_a_style_sheet_is_read_by_itself() -> None:
    """What is seen of the page was read already: a page with a sheet reads as the one without, and the sheet beside it."""
    page = f"<html><head></head><body>{LONG}</body></html>"
    plain, styled = views(page), views(page.replace("<head>", f"<head><style>{SHEET}</style>"))
    told = [(view.how, view.text.reveal()) for view in styled if view.how != "html_hidden"]
    assert told == [(view.how, view.text.reveal()) for view in plain]
    sheet = next(view for view in styled if view.how == "html_hidden")
    assert SHEET in sheet.text.reveal()
    assert "문단" not in sheet.text.reveal()
    assert sheet.length > len(LONG) // 2, "it counts as so much of the whole"
    at = sheet.text.reveal().index("010")
    assert sheet.span(at, at + 13) == ((start := page.index("<head>") + len("<head><style>") + SHEET.index("010")), start + 13)


@pytest.mark.parametrize(
    "beside", ["<!-- 한새봄 -->", "<i style='display:none'>한새봄</i>", "<a title='한새봄'>글</a>", "<script>'한새봄'</script>"]
)
def test_what_may_go_on_with_the_page_is_read_with_it(beside: str) -> None:
    text = hidden(f"<style>{SHEET}</style>{LONG}{beside}{LONG}")
    assert "한새봄" in text
    assert text.count("59번째 문단") == 2
