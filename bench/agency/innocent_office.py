"""Innocent families of the office itself: suppliers, staff moves, council, press, IT, meetings, small talk, what the FOI desk does."""

from __future__ import annotations

import random

from bench.agency.files import sheet_file, table
from bench.agency.filling import Fill
from bench.agency.population import Official, World
from bench.agency.writing import Message, letter, mail, quote, signature, sms, talk, to_room


def _anywhere(rng: random.Random, world: World, text: str, subject: str) -> Message:
    sender = world.official(rng)
    other = world.official(rng, office=sender.department if rng.random() < 0.5 else "", but=[sender])
    draw = rng.random()
    if draw < 0.45:
        return talk(rng, sender, other, text)
    if draw < 0.65:
        return to_room(world, sender, sender.department, text)
    return letter(rng, world, sender, other, subject, text)


def supplier(rng: random.Random, world: World) -> Message:
    """Quotations, invoices, accounts and contracts with suppliers."""
    sender, firm = world.official(rng), world.supplier(rng)
    fill = Fill(rng, world).supplier("v", firm)
    text = fill.say(
        "{v} 대표님, {event} 현수막 견적 {date}까지 부탁드립니다. 규격은 붙임 참조",
        "{v_co} 세금계산서 발행 부탁드립니다. 공급가액 {won}, 사업자번호 {v_brn}, 대표 {v}",
        "대금 {won} {v_bank} {v_account} 예금주 {v:으로} {date} 입금 예정입니다.",
        "{about} 용역 착수보고회 {date} {time} {hall}. 책임연구원 {c} 박사님 참석 부탁드립니다",
        "{v_co}\n대표 {v}\n{v_phone}\n{v_mail}\n{v_addr}\n위 업체로 물품 발주했습니다. 납품기한 {date}",
        "하자보수 요청드립니다. 위치 {place} {n}층. 담당자 {c} 과장님께도 전달 부탁드려요",
        "준공검사 {date} {time}입니다. 현장대리인 {c} 소장님 참석 바랍니다. 연락처 {c_phone}",
        "{v} 대표님 계약보증서 원본이 아직 안 왔습니다. 확인 부탁드려요",
        "선금 청구서와 사용계획서를 {date}까지 제출해 주시기 바랍니다. {dept} {desk}",
    )
    if rng.random() < 0.35:
        other = world.official(rng, office=sender.department, but=[sender])
        return talk(rng, sender, other, fill.say(
            "{v_co} {v} 대표 계좌 {v_bank} {v_account} 맞는지 확인요", "{v_co} 대금 {won} 지급결의 올렸습니다. 예금주 {v}", "회계과에서 {v_co} 청구서 반려했어요. 날인 빠졌대요",
            "입찰 참가업체 대표자: {v}, {v2}, {v3}. 개찰은 {date} {time}", "{about} 계약 {v_co} 낙찰. 대표 {v} {v_phone}",
        ))  # fmt: skip
    return letter(rng, world, sender, firm, fill.say("견적 요청", "{about} 관련", "대금 지급 안내", "납품 일정"), text)


def personnel(rng: random.Random, world: World) -> Message:
    """Staff moves, duty rosters, attendance, training, allowances."""
    fill = Fill(rng, world)
    rows = [("부서", "직위", "성명")] + [
        (o.department, o.post, o.name) for o in (world.official(rng) for _ in range(rng.randint(3, 14)))
    ]
    text = fill.say(
        "{date}자 인사발령 알려드립니다.\n" + table(rng, rows),
        "이번 주 당직: 월 {staff}, 화 {staff2}, 수 {staff3}, 목 {staff4}, 금 {staff5}",
        "{sname} {sname2} {sname3} 세 분 교육 이수 안 하셨어요. {date}까지 부탁드립니다",
        "신규자 소개: {sname}({dept}), {sname2}({dept2}). 환영해 주세요!",
        "{staff}님이 {date}부터 육아휴직이라 업무대행은 {staff2}님입니다",
        "초과근무 신청 누락자 {sname}, {sname2}. 오늘까지 입력하세요",
        "{sname} 주무관 {dept:으로} 갔어요. 후임은 {sname2}입니다. 내선 {desk}",
        "워크숍 참석자 취합합니다. 현재 {sname}, {sname2}, {sname3}, {sname4} 신청하셨어요",
        "복지포인트 청구 기한 {date}. 아직 신청 안 하신 분: {sname}, {sname2}",
        "{staff} 출장 {date} {place}. 차량 배차 신청 완료",
        "청원경찰 {c}님 근무일지 서명 빠졌습니다",
        "모범공무원 추천: {staff}, 공적조서는 {staff2}님이 작성",
    )
    return _anywhere(rng, world, text, fill.say("인사발령", "교육 안내", "당직 명령", "근무상황 안내"))


def small_talk(rng: random.Random, world: World) -> Message:
    fill = Fill(rng, world)
    text = fill.say(
        "점심 {food} 어때요?", "ㅋㅋㅋㅋ 진짜요?", "네 알겠습니다", "회의실 {hall} 잡아뒀어요 {time}이요", "{sname}씨 오늘 휴가래요", "오늘 비 온다는데 우산 챙기셨어요?",
        "{c:이라}고 새로 나온 가수 노래 들어봤어요? 좋던데", "{day}에 회식 가능? {food}집 예약할게", "커피 마시러 가실 분~", "어제 드라마에서 {c} 연기 봤어? 대박", "결재 올렸어요 확인 부탁요",
        "{sname} 팀장님이 찾으십니다", "자료 잘 받았습니다. 수정해서 {time}까지 드릴게요", "프린터 또 고장ㅠ", "축구 몇 시예요? {c} 선발이래요", "{c} 작가 북토크 {place}에서 한대요. 같이 갈래요?",
        "우리 애 담임이 {c} 선생님인데 되게 좋으셔", "부장님 {c} 씨 결혼식 가세요?", "주차 어디 하셨어요? 차 좀 빼달래요 {c_last}번 차량", "엘베 점검 {time}까지래요", "{sname} 주무관님 생일 축하드려요!!",
        "그 건은 {dept}에 물어보는 게 빠를 듯", "Thanks, will check and get back to you by {day}.", "넵 공유폴더에 넣어뒀습니다", "이번 주 로또 {n} {n2} {n3} ㅋㅋ",
    )  # fmt: skip
    return _anywhere(rng, world, text, fill.say("확인", "회신", "일정 확인"))


def it_notice(rng: random.Random, world: World) -> Message:
    fill = Fill(rng, world)
    sender = world.official(rng, office="정보통신과")
    text = fill.say(
        "[공지] {date} {time}부터 새올행정시스템 점검으로 접속이 제한됩니다. 문의 {desk}",
        "비밀번호 변경 기한 {date}. 미변경자: {sname}, {sname2}, {sname3}",
        "보안 USB 반납 대상 {sname} {sname2}. 시리얼 {n}-{account}",
        "메일 용량 초과 안내입니다. {url} 참고 바랍니다.",
        "정보공개시스템 접속 장애는 {time} 복구되었습니다. 오류 코드 {account}",
        "개인정보 처리시스템 접속기록 점검 결과를 {date}까지 제출해 주세요. 담당 {staff}",
        "피싱메일 주의! 발신자 '{c}' 또는 {c_mail} 메일은 열지 마시고 신고 바랍니다",
        "PC 교체 순서: {staff} → {staff2} → {staff3}. {day} {time}부터",
        "인증서 만료 예정: {sname}({desk}), {sname2}({desk2})",
    )
    if rng.random() < 0.4:
        return letter(rng, world, sender, "all@hanbit.example", "[공지] 시스템 안내", text)
    return talk(rng, sender, world.official(rng), text)


def council(rng: random.Random, world: World) -> Message:
    """Questions and requests for material by council members; answers to them."""
    fill = Fill(rng, world)
    sender, member = world.official(rng), rng.choice(world.councillors)
    fill["councillor"] = member.name
    text = fill.say(
        "{councillor} 의원 요구자료 제출: {about}. 담당 {staff}",
        "시정질문 답변서 초안입니다. 질문의원 {councillor}, 요지 {about}",
        "행정사무감사 요구자료 {n}건 중 {n2}건 제출 완료, {about} 자료는 {date}까지",
        "{councillor} 의원님께서 요청하신 {place} 예산 집행 현황을 보내드립니다.",
        "의원님 현장방문 {date} {time} {place}. 수행 {staff}",
        "5분 발언: {councillor} 의원 '{event} 예산 적정성'. 관련 부서 {dept}",
        "서류제출요구서 접수, 요구자 {councillor} 의원. 개인정보는 가리고 제출 바랍니다.",
        "예결위 질의 요지: {about} 왜 늘었나. 답변 {staff}",
    )
    if rng.random() < 0.4:
        return letter(rng, world, sender, member, fill.say("요구자료 제출", "자료 송부"), text)
    return _anywhere(rng, world, text, "의회 요구자료")


def press(rng: random.Random, world: World) -> Message:
    """Press releases, answers to journalists, explanations of reports."""
    fill = Fill(rng, world)
    sender = world.press_office(rng)
    asking = world.kinds["journalist"]  # who also files requests: about other topics the press office answers them freely
    reporter = rng.choice(asking if asking and rng.random() < 0.2 else world.journalists)
    fill["reporter"] = reporter.name
    text = fill.say(
        "{reporter} 기자님, 문의하신 {about}은 {date} 보도자료로 배포할 예정입니다.",
        "[설명자료] {date}자 '{event} 예산 논란' 보도와 관련하여 사실은 다음과 같습니다. 총예산 {won}, 집행률 {pct}",
        "{reporter} 기자가 {about} 취재 중입니다. 답변은 {staff:이가} 합니다",
        "보도자료: 한빛시, {place} 새 단장… {date} 재개관\n문의 {dept} {desk}",
        "언론 모니터링 {date}: 긍정 {n}, 부정 {n2}. {reporter} 기자 기사 확인 바람",
        "인터뷰 요청: {reporter} 기자, 주제 {event}. {time} 전화 예정",
        "기자간담회 참석: {reporter}, 사회 {staff}. {hall} {time}",
    )
    if rng.random() < 0.5:
        sent = fill.say(
            "{reporter} 기자님, 문의하신 {about:은는} {date} 보도자료로 배포할 예정입니다.",
            "[설명자료] {date}자 '{event} 예산 논란' 보도와 관련하여 사실은 다음과 같습니다. 총예산 {won}, 집행률 {pct}",
            "보도자료: 한빛시, {place} 새 단장… {date} 재개관\n문의 {dept} {desk}",
            "{reporter} 기자님, 인터뷰는 {date} {time} {hall}에서 가능합니다. {staff:이가} 응합니다.",
            "기자간담회에 모십니다. {date} {time} {hall}. 참석 여부 회신 부탁드립니다.",
        )
        return letter(rng, world, sender, reporter, fill.say("[보도자료] {event}", "문의 회신", "[설명] {about}"), sent)
    inside = fill.say(text, "정보공개 청구로 확인했다는 {reporter} 기자 기사 관련 설명자료 초안입니다. 수치는 결산서와 같습니다.")
    return talk(rng, sender, world.official(rng), inside if rng.random() < 0.3 else text)


def meeting(rng: random.Random, world: World) -> Message:
    """Invitations, committees, lecturers, fees."""
    fill = Fill(rng, world)
    sender = world.official(rng)
    text = fill.say(
        "{event} 추진위원회를 아래와 같이 개최합니다. 일시 {date} {time} 장소 {hall} 위원장 {c} 교수, 위원 {c2}, {c3}, {c4}",
        "{c} 교수님, {month} 도시계획위원회 참석 가능하신지 여쭙니다. {date} {time}",
        "강사료 지급: 강사 {c}({c_birth}), {bank} {account}, {won} (원천징수 3.3%)",
        "심사위원 후보: {c}(한빛대), {c2}(누리연구원), {c3} 변호사. 제척 사유 확인 바랍니다",
        "정보공개심의회 {date} {time} {hall}. 위원: {c} 변호사, {c2} 교수, {staff}, {staff2}. 안건 {n}건",
        "주민설명회 {date} {place}. 주민대표 {c} {c_phone}",
        "{c} 강사님 강의자료 {date}까지 {url}로 올려주시면 됩니다.",
        "자문회의 수당 지급 대상: {c} 위원, {c2} 위원 각 {won}",
    )
    if rng.random() < 0.4:
        guest = world.citizen(rng)
        invited = (
            Fill(rng, world)
            .person("c", guest)
            .say(
                "{c} 교수님, {month} 도시계획위원회 참석 가능하신지 여쭙니다. {date} {time}",
                "{c} 강사님 강의자료 {date}까지 {url}로 올려주시면 됩니다.",
                "{c} 위원님, {event} 추진위원회를 {date} {time} {hall}에서 개최합니다. 위원 {c2}, {c3}도 참석하십니다.",
                "{c}님, {business} 관련 주민설명회를 {place}에서 엽니다. {date} {time}",
                "{c} 변호사님, 정보공개심의회 {date} {time} {hall}입니다. 안건 {n}건은 당일 배부합니다.",
            )
        )
        return letter(rng, world, sender, guest, fill.say("{event} 회의 개최 알림", "참석 요청", "강의 안내"), invited)
    return _anywhere(rng, world, text, fill.say("회의 개최 알림", "위원회 안건", "강사료 지급"))


def disclosure_office(rng: random.Random, world: World) -> Message:
    """Talk of disclosure without any requester: statistics, overdue notes, training, rules, the portal."""
    fill = Fill(rng, world)
    desk = world.desk(rng)
    text = fill.say(
        "{month} 정보공개 처리 현황: 접수 {n}건, 공개 {n2}건, 부분공개 {n3}건, 비공개 2건. 문의 {sname} {desk}",
        "정보공개 청구 처리기한 임박 부서: {dept}({n}건), {dept2}(1건). 담당 {staff}, {staff2} 확인 바랍니다.",
        "정보공개 담당자 교육 {date} {time} {hall}. 강사 {c} 변호사. 참석 {sname}, {sname2}, {sname3}",
        "청구인의 개인정보는 처리 부서 밖으로 공유할 수 없습니다(정보공개법 시행령). 각 부서 서무 {sname}, {sname2} 전파 바랍니다",
        "지연 처리 부서 알림 — {dept} {staff}, {dept2} {staff2}. 연장 통지 누락 없도록",
        "원문공개율 {pct}입니다. 목표 미달 부서장 {sname} 과장, {sname2} 과장",
        "정보공개 운영실태 평가 자료 제출 {date}. 총괄 {staff}",
        "비공개 결정 시 사유를 구체적으로 적어 주세요. 이의신청 인용률이 {pct}입니다. - {sname}",
        "정보공개 청구 수수료 {won} 세입 처리했습니다. 고지서 {account}",
        "사전정보공표 목록 현행화 요청: {dept}, {dept2}. 담당 {sname}",
        "정보공개포털 인증서 갱신했습니다. 안 되면 {staff}에게",
        "연말 통계: 청구 건수 1위 부서 {dept}, 유형은 {about} 같은 건이 많음",
        "정보공개 청구서 서식 개정 안내. 구서식은 {date}까지만 사용. 문의 민원여권과 {sname}",
    )
    draw = rng.random()
    if draw < 0.35:
        return letter(
            rng, world, desk, "all@hanbit.example", fill.say("정보공개 처리 현황", "정보공개 담당자 교육", "처리기한 안내"), text
        )
    if draw < 0.6:
        return talk(rng, desk, world.official(rng, but=[desk]), text)
    return _anywhere(rng, world, text, "정보공개 업무 안내")


def travelling(rng: random.Random, world: World) -> Message:
    """Work on what requests happen to be about, by those who do that work."""
    fill = Fill(rng, world)
    case = rng.choice(world.open)
    fill["title"] = case.title
    text = fill.say(
        "{title} 파일 어디 있죠? 결산 때문에요", "감사 자료로 {title} 정리했습니다. {staff}님 확인", "{title} 관련 예산 {won} 재배정", "{title} 회의 {time} {hall}, 참석 {sname} {sname2}",
        "작년 {title} 문서번호 {doc} 맞나요?", "{title} 담당이 {staff}에서 {staff2:으로} 바뀌었습니다",
    )  # fmt: skip
    return _anywhere(rng, world, text, fill.say("{title}", "자료 요청", "예산 재배정"))


def long_report(rng: random.Random, world: World) -> Message:
    """A weekly report: many departments, names, numbers, places in one mail."""
    fill = Fill(rng, world)
    lines = [
        Fill(rng, world).say(
            "○ {dept}: {about} 추진(담당 {sname}, {won})",
            "○ {event} 개최 {date} {time} {place}, 참석 {n}명",
            "○ {business} 민원 {n}건 처리, 미처리 {n2}건",
            "○ {c} 위원 위촉식 {date}",
            "○ {road} 정비 공사 착공, 시공사 {v_co}(대표 {v})",
            "○ 정보공개 청구 {n}건 접수, {n2}건 결정",
            "○ 소송 현황: 원고 {c}, 피고 한빛시, 사건 {year}구합{n}호",
            "○ {them} 업무협의 {time}",
            "○ 손실보상 협의 {c} 외 {n}인",
        )
        for _ in range(rng.randint(8, 30))
    ]
    sender = world.official(rng)
    text = fill.say("주간업무 보고드립니다.\n\n", "{month} 주요업무 추진실적\n\n", "부서별 현안사항\n\n") + "\n".join(lines)
    if rng.random() < 0.2:
        rows = [("구분", "내용")] + [("현안", line[2:]) for line in lines]
        return letter(
            rng, world, sender, world.official(rng), "주간업무", "붙임 참고", attachments=[sheet_file("주간업무.xlsx", rows)]
        )
    return letter(rng, world, sender, world.official(rng), fill.say("주간업무 보고", "현안 보고"), text)


def survey(rng: random.Random, world: World) -> Message:
    """Invitations and newsletters to many at once."""
    fill = Fill(rng, world)
    sender = world.official(rng)
    text = fill.say(
        "[한빛시] {event}에 초대합니다. {date} {time} {place}. 많은 참여 바랍니다.", "시민 만족도 조사에 참여해 주세요 {url}", "[{place}] {date} 휴관 안내", "미세먼지 주의보 발령. 외출을 자제해 주세요",
        "{dong} 주민센터 이전 안내: {spot}", "제{n}회 {event} 참가 신청 {date}까지 {url}",
    )  # fmt: skip
    people = [world.citizen(rng) for _ in range(rng.randint(1, 3))]
    if rng.random() < 0.6:
        return sms(sender, people[0], text)
    message = mail(sender, people, fill.say("[한빛시] {event} 초대", "한빛 소식"), text)
    for recipient in message["recipients"]:
        recipient["field"] = "bcc"
    return message


def thread(rng: random.Random, world: World) -> Message:
    """A mail with a long tail: several earlier mails quoted, with names, numbers and signatures of others."""
    sender, other = world.official(rng), world.official(rng)
    tail = ""
    for _ in range(rng.randint(2, 4)):
        author = rng.choice((world.official(rng), world.official(rng), rng.choice(world.agencies), world.supplier(rng)))
        fill = Fill(rng, world)
        text = fill.say(
            "아래 건 확인 부탁드립니다. {c}님({c_phone})께는 제가 전화드렸습니다.",
            "{sname} 주무관님, 표로 다시 정리했습니다.\n"
            + table(
                rng,
                [
                    ("건명", "담당", "금액"),
                    *(tuple(Fill(rng, world).say("{about};{sname};{won}").split(";")) for _ in range(3)),
                ],
            ),
            "신청 접수 현황 공유드립니다. {business} {n}건, {business2} {n2}건이고 이의신청은 없습니다.",
            "{them:과와} 통화했습니다. {date}까지 회신 주신답니다.",
            "청구 내역 다시 보냈습니다. {won} 맞는지 봐 주세요. {v_co} {v} 올림",
            "{c} 위원님이 {time} 이후에 가능하시대요. 자료는 {c_mail:으로} 보내드리면 됩니다.",
        )
        signed = f"\n\n{signature(rng, author)}" if isinstance(author, Official) and rng.random() < 0.7 else ""
        tail = quote(rng, sender, author, fill.say("{about}", "{business} 관련"), text + signed + (f"\n\n{tail}" if tail else ""))
    fill = Fill(rng, world)
    top = fill.say(
        "네 확인했습니다. {day}에 뵙겠습니다.",
        "의견 없습니다.",
        "아래 내용대로 진행해 주세요. 문의 {desk}",
        "붙임 파일 다시 부탁드립니다.",
        "{staff}님께도 공유 부탁드려요.",
    )
    return letter(rng, world, sender, other, fill.say("{about}", "{event} 준비", "{business} 협의"), top, quoted=tail)


def watching(rng: random.Random, world: World) -> Message:
    """The privacy officer's and audit's own mail: rules, checks, incidents without people."""
    fill = Fill(rng, world)
    sender = rng.choice((world.cpo(), world.auditor(rng), world.auditor(rng)))
    text = fill.say(
        "청구인이 누구인지 묻거나 알려 주는 일이 없도록 각 부서에 전파 바랍니다. 위반 시 징계 대상입니다.",
        "정보공개 청구인 정보 유출 사례 교육 자료입니다. 이수 기한 {date}",
        "개인정보 접속기록 점검: {sname}, {sname2} 사유 소명 바랍니다. 기한 {date}",
        "{dept} 종합감사 자료 요구: {about}, 최근 3년. 제출 {date}",
        "이해충돌 신고 대상자 {staff}, {staff2}. 서식은 {url}",
        "민원인 {c}님의 진정 건 조사 개시. 관련자 {staff} 면담 {date} {time}",
        "감사 결과 처분요구: 주의 {n}건, 시정 {n2}건. 이의신청(재심의)은 통보 후 1개월 이내",
    )
    if rng.random() < 0.4:
        return letter(
            rng, world, sender, "all@hanbit.example", fill.say("개인정보 보호 안내", "감사 자료 요구", "교육 이수 안내"), text
        )
    return talk(rng, sender, world.official(rng), text)


FAMILIES = {
    "thread": ("innocent", thread),
    "watching": ("innocent", watching),
    "supplier": ("innocent", supplier),
    "personnel": ("innocent", personnel),
    "small-talk": ("innocent", small_talk),
    "it-notice": ("innocent", it_notice),
    "council": ("innocent", council),
    "press": ("innocent", press),
    "meeting": ("innocent", meeting),
    "disclosure-office": ("innocent", disclosure_office),
    "same-subject": ("innocent", travelling),
    "long-report": ("innocent", long_report),
    "newsletter": ("citizen", survey),
}
