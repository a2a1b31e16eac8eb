"""The second agency's ordinary office: meetings, training, statistics, press, council, suppliers, family events, moves, IT, other agencies.

No message here concerns a requester: who is named is an official, a guest, a supplier, a relative of a colleague.
"""

from __future__ import annotations

import random
from typing import Final

from bench.agency import files
from bench.agency.other_voices_frame import Message, chat, clerk, day, in_room, number, post, quoted, say, short, signature, won
from bench.agency.population import Official, World


def _some(rng: random.Random, world: World, low: int, high: int, office: str = "") -> list[Official]:
    return [clerk(rng, world, office=office) for _ in range(rng.randint(low, high))]


def _mobile(rng: random.Random) -> str:
    return number(rng, f"010-{rng.randrange(2000):04}-{rng.randrange(10000):04}")


def minutes(rng: random.Random, world: World) -> Message:
    """Minutes with who was there, some of it about procedures called 청구 and 이의신청."""
    here, guests = _some(rng, world, 3, 7), rng.sample(world.agencies, 2)
    writer = here[0]
    rows = (
        [("소속", "직위", "성명", "서명")]
        + [(o.department, o.post, o.name, "") for o in here]
        + [(g.where, g.post, g.name, "") for g in guests]
    )
    body = say(
        rng,
        (
            "제{k}차 {e} 추진협의회 <결과|회의록>를 공유드립니다.\n\n1. 일시: {d} 14:00\n2. 장소: {w}\n3. 참석자\n{list}\n4. 논의사항\n - {o}: 일정 {d}까지 확정\n - {g}: 예산 {x} 범위에서 재산출\n5. 이의 있으시면 금주 중 회신",
            "회의 때 <나온|논의된> 내용 정리합니다.\n\n{list}\n\n- {o} 의견: 경정청구 건은 세정과와 별도 협의\n- {g} 의견: 이의신청 기간 안내문 문구 수정\n- 다음 회의는 {d} {w}",
            "[회의록] {e}\n일자 {d} / 장소 {w}\n참석: {list}\n\n○ {o:이가} 경과 설명, {g:이가} 질의(배상 책임 범위)\n○ 결론: 보험사 확인 후 재논의",
            "정보공개심의회 운영 개선 회의 결과<입니다|를 보내드립니다>.\n참석자 명단\n{list}\n주요 의견\n ▪ {g} 위원: 비공개 사유 기재 방식 통일 필요\n ▪ {o}: 부분공개 비율이 낮다는 지적, 교육 추진\n ▪ 개별 사건은 다루지 않음",
            "어제 회의 참석자 서명부 누락분이 있어 다시 <돌립니다|올립니다>. 본인 칸 확인 바랍니다.\n\n{list}\n\n※ {g} 님은 {d} 별도 서명 예정",
            "주간업무회의({d}) 요약\n1) {e} 준비상황 - 담당 {o}\n2) 행정심판 답변서 제출기한 관리 철저\n3) 하반기 정보공개 처리실적 평가 대비\n참석 {list}",
            "○○ {e} 실무협의 결과보고\n가. 참석 인원\n{list}\n나. {g:은는} 총사업비 {x} 증액에 동의하지 않음\n다. {o:이가} 다음 주까지 대안 제출",
        ),
        k=rng.randint(2, 9), e=short(world.city.title(rng)), d=day(rng), w=rng.choice(("본관 3층 소회의실", "별관 대회의실", "시민회관 세미나실", "영상회의")),
        o=here[-1].name, g=guests[0].name, x=won(rng), list=files.table(rng, rows),
    )  # fmt: skip
    more = [files.sheet_file("참석자.xlsx", rows)] if rng.random() < 0.3 else []
    return post(
        rng,
        writer,
        here[1:],
        rng.choice(("회의록 공유", "[공유] 회의 결과", "RE: 회의 참석자 확인", "협의회 결과보고")),
        body,
        files=more,
    )


def training(rng: random.Random, world: World) -> Message:
    """A course on disclosure or data protection: lecturer, attendance."""
    desk, guest, there = world.desk(rng), rng.choice(world.agencies), _some(rng, world, 4, 8)
    rows = [("연번", "부서", "성명", "연락처")] + [(str(n), o.department, o.name, o.desk) for n, o in enumerate(there, 1)]
    body = say(
        rng,
        (
            "2026년 하반기 정보공개 담당자 교육을 <아래와 같이|다음과 같이> 실시합니다.\n\n ○ 일시: {d} 14:00~16:00\n ○ 강사: {g} {p}({w})\n ○ 내용: 청구 접수부터 이의신청·행정심판까지\n ○ 대상자\n{list}",
            "개인정보보호 교육 이수 현황입니다. 미이수자는 이번 주까지 꼭 들어 주세요.\n{list}\n강의: {g} {p} / 문의 {t}",
            "정보공개 교육 강사 {g:이가} <섭외|확정>되었습니다. 연락처 {t}, 강사료 지급용 서류는 제가 받겠습니다. 참석 명단 붙입니다.\n\n{list}",
            "[안내] 청구인 개인정보 누설 예방 교육\n남의 이름을 말하지 않기, 메신저로 청구서 돌리지 않기. 강사 {g}.\n참석 확인\n{list}",
            "교육 끝났습니다. 출석부 스캔 대신 목록으로 드려요.\n{list}\n{g} 강사님 만족도 4.7점, '이의신청 사례가 좋았다'는 의견 다수입니다.",
            "정보공개 담당자 워크숍 방 배정 안내<드립니다|입니다>.\n{list}\n인솔 {o}({t}). 강의 1교시 {g} \"공개와 비공개의 기준\"",
            "To. 각 부서 서무\n정보공개포털 사용자 교육 신청자를 확인해 주세요. 신청 누락 시 {o}에게 회신.\n\n{list}",
        ),
        d=day(rng), g=guest.name, p=guest.post, w=guest.where, t=guest.phone, o=there[0].name, list=files.table(rng, rows),
    )  # fmt: skip
    to = there if rng.random() < 0.7 else "all@hanbit.example"
    more = [files.csv_file("출석부.csv", rows)] if rng.random() < 0.3 else []
    return post(
        rng,
        desk,
        to,
        rng.choice(("정보공개 담당자 교육 안내", "교육 이수 현황", "[필독] 정보공개 교육", "출석부 송부")),
        body,
        files=more,
    )


def statistics(rng: random.Random, world: World) -> Message:
    """Figures of disclosure by department, with whoever answers for them."""
    desk, there = world.desk(rng), _some(rng, world, 4, 8)
    rows = [("부서", "담당", "청구", "공개", "부분공개", "비공개", "기한초과")]
    rows += [(o.department, o.name, *(str(rng.randint(0, 40)) for _ in range(5))) for o in there]
    body = say(
        rng,
        (
            "11월 정보공개 처리 현황<입니다|을 송부합니다>.\n\n{list}\n\n청구 {x}건, 평균 처리일 {y}일. 수치 이상하면 {o}에게 말씀 주세요.",
            "정보공개 운영실태 평가 관련 부서별 실적입니다. {o:은는} 부분공개 사유 다시 입력 바랍니다.\n{list}",
            "청구 건수가 작년보다 {x}건 늘었습니다. 특히 {e} 관련 문의가 많습니다. 표 참고하세요.\n\n{list}",
            "연차보고서 초안에 들어갈 통계.\n{list}\n이의신청 {y}건 중 인용 2건, 행정심판 1건. 담당자 이름은 빼고 실을 예정",
            "정보공개 청구 처리대장 기준 집계표 보냅니다({d} 현재).\n{list}\n담당 {o}, 검토 {h}",
            "{h} 과장님께 보고드릴 자료라 급합니다. 부서별 접수·처리 건수 맞는지 확인 부탁드려요.\n{list}",
            "사전정보공표 목록 현행화 실적표\n{list}\n미흡 부서: {dd} (담당 {o})",
        ),
        list=files.table(rng, rows), x=rng.randint(12, 400), y=rng.randint(3, 9), o=there[0].name, h=there[-1].name, d=day(rng),
        e=short(world.city.title(rng)), dd=there[0].department,
    )  # fmt: skip
    more = [files.sheet_file("정보공개_처리현황.xlsx", rows)] if rng.random() < 0.4 else []
    return post(
        rng,
        desk,
        there,
        rng.choice(("정보공개 처리 현황", "[통계] 11월 청구·처리 건수", "연차보고서 통계 확인 요청", "RE: 실적 제출")),
        body,
        files=more,
    )


def overdue(rng: random.Random, world: World) -> Message:
    """The desk reminds those who handle: numbers of cases, no people who asked. Talk of extensions without anybody."""
    desk, case = world.desk(rng), world.handled_by(rng)
    body = say(
        rng,
        (
            "{h} {p}님, 접수번호 {n} 처리기한이 {d}까지입니다. 연장하실 거면 통지부터 <해 주세요|보내 주세요>.",
            "[기한임박] {n} ({dd} / {h}) D-2",
            "아직 미처리로 뜨는 건 {n}. {h:이가} 출장이면 대직자가 처리 바랍니다.",
            "정보공개시스템에서 {n} 결재 상신이 안 됐어요. 오늘 중으로 부탁드립니다. 담당 {h}",
            "기한초과 1건({n}) 확인. 사유서 {d}까지 {o}에게 제출.",
            "{dd} {h} 님 앞\n{n} 건은 공휴일 빼고 오늘이 10일째입니다. 부분공개 여부 결정해 주십시오.",
            "{n} 이거 제3자 의견청취 했나요? 안 했으면 {d}까지 연장통지라도 나가야 해요",
        ),
        n=case.number, d=day(rng), h=case.handler.name, p=case.handler.post, dd=case.department, o=desk.name,
    )  # fmt: skip
    if rng.random() < 0.5:
        return chat(rng, desk, case.handler, body)
    return post(
        rng, desk, case.handler, rng.choice(("처리기한 안내", "[독촉] 미처리 건", "기한 도래 알림")), body, cc=[case.approvers[0]]
    )


def press(rng: random.Random, world: World) -> Message:
    """The press office explains a report, some about disclosure itself."""
    writer, reporter = world.press_office(rng), rng.choice(world.journalists)
    who, handler = clerk(rng, world), clerk(rng, world)
    body = say(
        rng,
        (
            "{j} 기자님, 문의하신 {e} 건 설명자료 드립니다.\n담당부서는 {dd} {o}({t})이며, 비공개 결정은 법 제9조제1항제5호에 따른 것입니다.",
            "[설명자료] 「{e} 자료 숨겼다」 보도 관련\n○ 시는 정보공개 청구에 대하여 법정기한 내 답변하였습니다.\n○ 담당: {dd} {o} / {t}\n○ 청구인에 관한 사항은 답변드릴 수 없습니다.",
            "안녕하세요 {j} 기자님 :)\n인터뷰는 {d} 10시 {o} {po:으로} 잡았습니다. 사진은 붙임 말고 현장에서요.",
            "{j}님 <질의 주신|물어보신> 공개율은 83.2%입니다. 이의신청 인용률은 별도 집계가 필요합니다. 실무자는 {h}.",
            "보도자료 배포: {e}\n문의 {dd} {o} {t}, 팀장 {h}\n엠바고 {d} 06:00",
            "반론 요청드립니다. {j} 기자가 쓴 {d}자 기사 중 '청구를 거부했다'는 부분은 사실과 다릅니다. 당시 {h:은는} 담당자가 아니었습니다.",
        ),
        j=reporter.name, e=short(world.city.title(rng)), dd=who.department, o=who.name, po=who.post, t=who.desk, d=day(rng), h=handler.name,
    )  # fmt: skip
    earlier = ""
    if rng.random() < 0.6:
        asked = say(rng, ("담당자님, {e} 관련해서 정보공개 청구가 몇 건인지, 비공개 비율이 얼마인지 알고 싶습니다.\n{j} 드림 / {t}", "질의서 보냅니다. 오늘 오후 4시 마감입니다. {j} ({t})", "어제 통화한 {j} 기자입니다. {e} 담당자 연락처 부탁드려요. {t}"), e=short(world.city.title(rng)), j=reporter.name, t=reporter.phone)  # fmt: skip
        earlier = quoted(rng, reporter.name, reporter.mail, "취재 문의", asked)
    return post(
        rng,
        writer,
        reporter,
        rng.choice(("RE: 취재 문의", "[설명] 보도 관련", "보도자료 송부", "인터뷰 일정")),
        body,
        earlier=earlier,
    )


def council(rng: random.Random, world: World) -> Message:
    """Papers a councillor has demanded: tables, officials, figures of disclosure."""
    writer, member, there = clerk(rng, world), rng.choice(world.councillors), _some(rng, world, 3, 6)
    rows = [("요구사항", "담당", "제출일")]
    rows += [(f"{world.city.title(rng)}", o.name, f"11.{rng.randint(24, 30)}.") for o in there]
    body = say(
        rng,
        (
            "{c} 의원님 요구자료 제출합니다.\n\n{list}\n\n추가 요구는 {o}에게 주십시오.",
            "행정사무감사 자료요구 목록 및 담당자<입니다|를 알려드립니다>.\n{list}\n정보공개 청구 처리현황(최근 3년)은 건수만 제출함",
            "{c} 의원실 귀중\n시정질문 답변서 초안: {e} 예산은 {x}, 집행률 61%. 작성 {o}, 검토 {h}.\n{list}",
            "의원님, 지난 회의에서 말씀하신 {e} 자료는 {d}까지 준비하겠습니다. 담당 {o} 주무관이 방문드립니다.\n{list}",
            "5분 발언 관련 답변: 정보공개심의회 위원 명단은 공개대상이나 청구인 정보는 제출할 수 없음을 양해 바랍니다.\n{list}",
            "요구자료 중 {e} 부분은 개인정보를 지우고 드립니다. {h} 팀장 확인 완료.\n{list}",
        ),
        c=member.name, list=files.table(rng, rows), o=there[0].name, h=there[-1].name, e=short(world.city.title(rng)), x=won(rng), d=day(rng),
    )  # fmt: skip
    return post(rng, writer, member, rng.choice(("의원 요구자료 제출", "RE: 자료요구", "행감 자료 송부", "시정질문 답변서")), body)


def supplier(rng: random.Random, world: World) -> Message:
    """Orders, bills, defects: "대금 청구", account numbers, a quoted mail with signature."""
    buyer, firm = clerk(rng, world), world.supplier(rng)
    asked = say(
        rng,
        (
            "주무관님 안녕하세요, {f} {k}입니다.\n준공금 청구서와 통장사본 보내드립니다.\n{b} {y} ({k})\n{p}\n{f} 대표 {k}",
            "견적서 수정본 드려요~ 금액 {x}(VAT 포함)\n{k} {p}\n사업자 {z}",
            "하자보수 일정 회신드립니다. 현장소장이 {d}에 방문합니다. 연락 {p}\n주소: {a}",
            "세금계산서 발행했습니다. 입금은 {b} {y} 예금주 {k} 부탁드립니다.",
        ),
        f=firm.company, k=firm.name, b=firm.bank, y=firm.account, p=number(rng, firm.phone), x=won(rng), z=firm.number, d=day(rng), a=firm.address.full,
    )  # fmt: skip
    body = say(
        rng,
        (
            "{k} 대표님, 대금 청구서 잘 <받았습니다|접수했습니다>. {x}은 {d} 입금 예정입니다.",
            "청구 금액이 계약서와 달라요. {x}로 고쳐서 다시 청구해 주세요. 계좌는 {b} {y} 맞으시죠?",
            "검수 <끝났습니다|완료>. 지급신청서에 사업자번호 {z} 기재 바랍니다.",
            "{f} 담당자님께\n하자보증금 청구 건은 회계과로 넘겼습니다. 문의 {o}.",
            "물품은 {a} 말고 시청 별관으로 보내 주세요. 받는 사람 {o}({t})",
            "계약보증금 반환 신청이 접수되었습니다. 예금주 {k}, {b} {y}. 3일 이내 지급됩니다.",
            "지연배상금 {x} 산정 내역입니다. 이의가 있으시면 {d}까지 이의신청하실 수 있습니다.",
        ),
        k=firm.name, x=won(rng), d=day(rng), b=firm.bank, y=firm.account, z=firm.number, f=firm.company, o=buyer.name, t=buyer.desk, a=firm.address.street,
    )  # fmt: skip
    earlier = quoted(rng, firm.name, firm.mail, "청구서 송부", asked, buyer.mail) if rng.random() < 0.7 else ""
    inside = rng.random() < 0.3
    to = clerk(rng, world, office="회계과") if inside else firm
    return post(
        rng,
        buyer,
        to,
        rng.choice(("RE: 청구서 송부", "대금 지급 안내", "견적 관련", "FW: 세금계산서", "하자보수 요청")),
        body,
        earlier=earlier,
    )


def occasions(rng: random.Random, world: World) -> Message:
    """Weddings and funerals: relatives, accounts, numbers."""
    writer, whose = clerk(rng, world), clerk(rng, world)
    guest, other = world.newcomer(rng), world.newcomer(rng)
    body = say(
        rng,
        (
            "[부고] {dd} {o} {po} 모친상\n故 {q} 님께서 별세하셨기에 알려드립니다.\n빈소: 한빛장례식장 {k}호 / 발인 {d}\n연락처 {p}\n부의금 농협 {y} ({o})",
            "삼가 알립니다. {o} 주무관 빙부 {q}님 소천. 빈소 시립의료원 {k}호실, 상주 {o}({p}).",
            "♥ 결혼합니다 ♥\n{o} ♡ {w}\n{d} 12:30 {h}\n마음 전하실 곳 카카오뱅크 {y} {o}",
            "{dd} {o} 팀장님 장녀 {q} 결혼식 안내<드려요|입니다>. 장소 {h} 2층. 화환은 사양하신대요. 혼주 연락처 {p}",
            "돌잔치 초대합니다~ {o:이네} 둘째 {q:이가} 첫돌을 맞았어요! {d} {h}",
            "부친상 조문 와 주셔서 감사드립니다. 일일이 찾아뵙지 못해 죄송합니다. {dd} {o} 올림 {p}",
            "경조사비 걷습니다. {o} 부고 1인 3만원, 총무 {w}에게 {y} 국민은행",
        ),
        dd=whose.department, o=whose.name, po=whose.post, q=guest.name, w=other.name, k=rng.randint(1, 12), d=day(rng), p=number(rng, guest.phone),
        y=f"{rng.randint(301, 356)}-{rng.randrange(10_000):04}-{rng.randrange(10_000):04}-{rng.randint(10, 99)}", h=rng.choice(("더채플", "한빛웨딩홀", "마루컨벤션", "시민회관")),
    )  # fmt: skip
    if rng.random() < 0.5:
        return in_room(rng, world, writer, whose.department, body)
    return post(
        rng,
        writer,
        _some(rng, world, 2, 5, whose.department),
        rng.choice(("부고 알림", "[경조사]", "결혼 소식", "감사 인사")),
        body,
        bare=True,
    )


def moves(rng: random.Random, world: World) -> Message:
    """Staff moves, duty rosters, whose desk is whose now."""
    writer, there = clerk(rng, world, office="총무과"), _some(rng, world, 4, 9)
    rows = [("성명", "현 부서", "발령 부서", "직위", "내선")] + [
        (o.name, o.department, rng.choice(world.offices), o.post, o.desk) for o in there
    ]
    if duty := rng.random() < 0.4:
        rows = [("날짜", "당직자", "부서", "휴대전화")] + [(day(rng), o.name, o.department, o.mobile or o.desk) for o in there]
    body = say(
        rng,
        (
            "<인사발령|전보> 사항 알립니다.\n{list}\n인수인계는 {d}까지", "{d} 자 발령. 축하합니다!\n\n{list}", "당직 편성표 보냅니다. 변경 신청은 {o}에게.\n{list}",
            "업무분장 바뀐 거 공유해요. 정보공개·민원 담당이 {o}에서 {h:으로} 바뀌었습니다.\n{list}", "신규자 {o} 포함 조직도 현행화 요청\n{list}",
            "휴직·복직자 명단(대외비 아님)\n{list}\n{h:은는} 다음 달 복직 예정", "비상연락망 갱신합니다. 틀린 번호 알려 주세요.\n{list}",
        ),
        list=files.table(rng, rows), d=day(rng), o=there[0].name, h=there[1].name,
    )  # fmt: skip
    more = [files.sheet_file("당직표.xlsx" if duty else "발령.xlsx", rows)] if rng.random() < 0.3 else []
    return post(
        rng,
        writer,
        "all@hanbit.example" if rng.random() < 0.3 else there,
        rng.choice(("인사발령 알림", "당직 명령", "업무분장 변경")),
        body,
        files=more,
    )


def computers(rng: random.Random, world: World) -> Message:
    """Accounts, rights, remote help: everything is a 신청."""
    asker, helper = clerk(rng, world), clerk(rng, world, office="정보통신과")
    body = say(
        rng,
        (
            "VPN 신청합니다. 사번 {id}, {o}, 내선 {t}. 사유: 재택", "메일 용량 증설 <신청|요청>이요. 계정 {m}", "정보공개시스템 권한 신청서 냈는데 승인 언제 되나요? {o} / {id}",
            "프린터가 또 안 돼요… {dd} {o} 자리입니다. 원격 번호 {k}", "비밀번호 5회 오류로 잠겼습니다. 본인 확인 {o} {t}. 초기화 해주세요.",
            "시스템 점검 안내: {d} 22시~24시 정보공개포털 연계 중단. 담당 {h} {u}", "접수번호 SR-{k} 처리되었습니다. 만족도 평가 부탁드립니다. {h}",
            "{h}님 어제 요청한 엑셀 매크로 됐어요? 청구 건수 자동집계 되는 거요",
        ),
        id=asker.staff_id, o=asker.name, t=asker.desk, m=asker.mail, dd=asker.department, k=rng.randint(100000, 999999), d=day(rng), h=helper.name, u=helper.desk,
    )  # fmt: skip
    if rng.random() < 0.6:
        return chat(rng, asker, helper, body)
    return post(
        rng,
        helper,
        asker,
        rng.choice(("RE: 권한 신청", "[IT] 처리 안내", "시스템 점검")),
        body,
        earlier=quoted(rng, asker.name, asker.mail, "권한 신청", body),
    )


def small_talk(rng: random.Random, world: World) -> Message:
    """Lunch, errands, the day's gossip about requests in general."""
    one, other, third = clerk(rng, world), clerk(rng, world), clerk(rng, world)
    body = say(
        rng,
        (
            "점심 {o:이랑} 갈 건데 같이 가실래요?", "{o} 주무관님 자리에 계세요? 전화를 안 받으시네", "정보공개 청구 또 <들어왔대요|왔어요> ㅠㅠ 이번 달만 {k}건째", "{o:이가} 어제 야근했다던데 무슨 일 있어?",
            "행감 자료 때문에 죽겠다.. {o} 팀장님은 퇴근하셨고", "청구 건 답변 쓰는 법 좀 알려 주세요. {o} 계장님이 잘 아신다던데", "ㅇㅋ {o}한테 말해둘게", "그거 담당 {o} 아니고 나임 ㅋㅋ",
            "낼 회식 {d} 6시 반, 장소는 {o:이가} 예약함", "아따 {o} 주무관이 그거 다 해부렀당께. 걱정 말드라고", "{o} 샘 생일 케이크 {k}천원씩 걷어요~", "공개여부 애매하면 {o}한테 물어봐. 심의회 간사였어",
        ),
        o=third.name, k=rng.randint(3, 40), d=day(rng),
    )  # fmt: skip
    return in_room(rng, world, one, one.department, body) if rng.random() < 0.3 else chat(rng, one, other, body)


def elsewhere(rng: random.Random, world: World) -> Message:
    """Other agencies: a chain of answers with signatures, transfers without anybody's name, papers asked for."""
    writer, guest, colleague = clerk(rng, world), rng.choice(world.agencies), clerk(rng, world)
    body = say(
        rng,
        (
            "{g} {p}님, 요청하신 {e} 자료 보내드립니다. 저희 쪽 담당은 {o}({t})입니다.", "이송하신 청구 건은 우리 시 소관이 아니어서 반려합니다. 근거 법령 하단 기재. 담당 {o}",
            "관계기관 의견조회 회신: 의견 없음. ({o})", "공동이용 신청 승인되었습니다. 사용자 {g}, 유효기간 {d}까지", "합동점검 명단 회신합니다. 우리 시 {o} {t} / 귀 기관 {g} {u}",
            "{g} 선생님 안녕하세요~ 정보공개 업무편람 개정판 나왔나요? 저희 {o} 주무관이 찾네요", "행정심판위원회 답변서 제출 기한이 {d}입니다. 송무 담당 {o}, {t}",
        ),
        g=guest.name, p=guest.post, u=guest.phone, e=short(world.city.title(rng)), o=colleague.name, t=colleague.desk, d=day(rng),
    )  # fmt: skip
    first = say(rng, ("{o} 주무관님께\n지난번 회신 감사합니다. {g} {t} ({w})", "자료 제출 요청드립니다. 붙임 서식 참고.\n{w} {p} {g} / {t}", "FYI. {g}"), o=writer.name, g=guest.name, t=guest.phone, w=guest.where, p=guest.post)  # fmt: skip
    older = quoted(rng, colleague.name, colleague.mail, "협조 요청", f"협조 부탁드립니다.\n{signature(rng, colleague)}")
    return post(rng, writer, guest, rng.choice(("RE: RE: 협조 요청", "FW: 의견조회", "자료 송부", "회신")), body, cc=[colleague], earlier=quoted(rng, guest.name, guest.mail, "RE: 협조 요청", f"{first}\n\n{older}"))  # fmt: skip


def circular(rng: random.Random, world: World) -> Message:
    """A forwarded circular about some other 청구: travel costs, overtime, health insurance, patents."""
    writer, first, second = clerk(rng, world), clerk(rng, world), clerk(rng, world)
    text = say(
        rng,
        (
            "출장여비 청구서를 {d}까지 제출하시기 바랍니다. 계좌 변경자는 {o}에게 신청.", "초과근무수당 경정 신청 안내. 대상자 {o}, {h} 등 {k}명", "단체보험 보험금 청구 방법: 진단서, 통장사본. 문의 {o} {t}",
            "맞춤형복지 포인트 청구 마감. 미청구자: {o}, {h}", "연가보상비 청구(신청) 확인. {h:은는} 잔여 {k}일", "직무발명 보상 신청 공고. 심사위원 {o} 외 {k}명", "공무상 요양 신청 접수 현황: {h} 1건 심의 중(부서 담당자만 열람)",
        ),
        d=day(rng), o=first.name, h=second.name, k=rng.randint(2, 15), t=first.desk,
    )  # fmt: skip
    chain = quoted(rng, first.name, first.mail, "안내", f"{text}\n\n{signature(rng, first)}")
    body = say(rng, ("아래 건 참고하세요.", "전달드립니다. 해당되시는 분만요.", "FYI", "과장님 지시로 다시 보냅니다. 놓치지 마세요.", "우리 부서도 해당됩니다. 회람 부탁드려요.", "{h} 주무관이 보낸 거 공유"), h=second.name)  # fmt: skip
    return post(rng, writer, _some(rng, world, 2, 6, writer.department), rng.choice(("FW: 청구 안내", "FW: FW: 신청 마감", "[공람] 보상 신청", "전달: 여비 청구")), body, earlier=chain)  # fmt: skip


FAMILIES: Final = {
    "v-minutes": ("innocent", minutes), "v-training": ("innocent", training), "v-statistics": ("innocent", statistics), "v-overdue": ("innocent", overdue),
    "v-press": ("innocent", press), "v-council": ("innocent", council), "v-supplier": ("innocent", supplier), "v-occasions": ("innocent", occasions),
    "v-moves": ("innocent", moves), "v-computers": ("innocent", computers), "v-small-talk": ("innocent", small_talk), "v-elsewhere": ("innocent", elsewhere),
    "v-circular": ("innocent", circular),
}  # fmt: skip
