"""Every text of the dashboard, Korean and English. `words(lang)` answers a key; what the store said in its own words passes unchanged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

LANGS: Final = ("ko", "en")
Say = Callable[..., str]

WORDS: Final[dict[str, tuple[str, str]]] = {
    # actions, states, channels, relations, journal entries: keys end in the store's own word
    "action.allow": ("통과", "allow"), "action.alert": ("알림", "alert"), "action.mask": ("가림", "mask"),
    "action.hold": ("보류", "hold"), "action.block": ("차단", "block"),
    "channel.email": ("전자우편", "e-mail"), "channel.messenger": ("메신저", "messenger"), "channel.sms": ("문자", "SMS"), "channel.case-system": ("사건 시스템", "case system"),
    "state.decided": ("처리 중", "decided"), "state.delivered": ("전달됨", "delivered"), "state.masked": ("가려서 전달", "masked"),
    "state.held": ("보류 중", "held"), "state.refused": ("거절됨", "refused"), "state.failed": ("전달 실패", "failed"),
    "state.release-requested": ("내보내기 대기", "releasing soon"), "state.releasing": ("내보내는 중", "releasing"),
    "state.released": ("내보냄", "released"), "state.uncertain": ("전달 불명", "uncertain"),
    "relation.handler": ("담당자", "handler"), "relation.deputy": ("대직자", "deputy"), "relation.approver": ("결재자", "approver"),
    "relation.foi_officer": ("정보공개 담당", "FOI officer"), "relation.cpo": ("보호책임자", "privacy officer"), "relation.audit": ("감사", "audit"),
    "relation.requester": ("청구인 본인", "requester"), "relation.other_requester": ("다른 청구인", "other requester"),
    "relation.partner": ("협력기관", "partner"), "relation.processor": ("수탁자", "processor"), "relation.emergency": ("긴급기관", "emergency"),
    "relation.watchdog": ("감독기관", "watchdog"), "relation.agent": ("대리인", "agent"), "relation.uninvolved": ("업무 무관", "uninvolved"), "relation.interested": ("이해관계인", "interested"),
    "relation.group": ("단체 주소", "group"), "relation.external": ("외부", "external"), "relation.withheld": ("처리정지", "withheld"),
    "kind.decided": ("판정", "decided"), "kind.done": ("처리 보고", "reported"), "kind.held": ("격리", "quarantined"),
    "kind.release-requested": ("내보내기 요청", "release asked"), "kind.releasing": ("내보내기 시작", "release begun"),
    "kind.released": ("내보냄", "released"), "kind.release-failed": ("내보내기 실패", "release failed"), "kind.refused": ("거절", "refused"),
    "kind.refusal-told": ("거절 통지", "refusal told"), "kind.erased": ("파기", "erased"), "kind.view": ("열람", "viewed"), "kind.export": ("반출", "exported"),
    "kind.breach-opened": ("유출 접수", "breach opened"), "kind.breach-noticed": ("유출 통지", "breach noticed"),
    "kind.breach-closed": ("유출 종결", "breach closed"), "kind.access-checked": ("접속기록 점검", "access log checked"),
    "kind.operator-set": ("담당자 등록", "operator set"), "kind.operator-removed": ("담당자 해제", "operator removed"), "kind.denied": ("권한 없음", "denied"),
    "kind.proposed": ("제안", "proposed"), "kind.approved": ("승인", "approved"), "kind.rejected": ("반려", "rejected"),
    "kind.assigned": ("배정", "assigned"), "kind.commented": ("의견", "commented"), "kind.resolved": ("결론", "resolved"),
    "kind.unsealed": ("봉인 해제", "unsealed"), "kind.policy-approved": ("정책 승인", "policy approved"), "kind.policy-in-force": ("정책 시행", "policy in force"), "kind.generation": ("세대 배포", "generation published"), "kind.route-approved": ("내보내기 경로 승인", "release route approved"), "kind.checkpointed": ("확인점", "checkpoint"),
    "kind.destroyed": ("파기 기록", "destroyed"), "kind.legal-hold": ("파기 중지", "legal hold"), "kind.legal-hold-lifted": ("파기 중지 해제", "legal hold lifted"),
    "kind.retention-set": ("보존 기간 변경", "retention set"), "kind.subject-requested": ("권리 행사 접수", "subject's request"), "kind.subject-extended": ("처리 연장", "answer extended"),
    "kind.subject-answered": ("권리 행사 답변", "request answered"), "kind.key-rotated": ("키 교체", "key rotated"), "kind.register-shrunk": ("대장 축소", "register shrunk"),
    "kind.basis-requested": ("제공 근거 요청", "ground asked for"), "kind.basis-approved": ("제공 근거 승인", "ground approved"),
    "kind.basis-rejected": ("제공 근거 반려", "ground rejected"), "kind.basis-revoked": ("제공 근거 철회", "ground revoked"),
    "kind.case-attached": ("늦게 온 접수번호", "late case number"), "kind.shown": ("통과한 메시지의 단서", "tokens of clean messages"), "kind.swept": ("되짚기", "looked back"), "kind.lookups-imported": ("사건 시스템 접속기록 가져오기", "access log read"),
    "kind.looked-up": ("맡지 않은 사건 조회", "looked up without a part"), "kind.lookup-asked": ("소명 요청", "official asked"), "kind.subject-informed": ("분기 안내", "quarterly letter"), "kind.canary-set": ("미끼 청구인", "decoy requester"), "kind.basis-used": ("제공 근거 사용", "ground used"), "kind.basis-returned": ("제공 근거 미사용 처리", "ground not used"),
    "kind.notified": ("알림 발송", "notice sent"), "kind.notify-failed": ("알림 실패", "notice failed"), "kind.notify-tested": ("알림 시험", "notices tested"),
    "kind.counted": ("건수 확인", "counted"), "kind.selftest": ("자체 점검", "self-test"), "kind.selftest-asked": ("자체 점검 요청", "self-test asked for"), "kind.upgraded": ("판올림", "upgraded"), "kind.backed-up": ("백업", "backed up"), "kind.store-moved": ("저장소 이전", "store moved"), "kind.restored": ("백업에서 되돌림", "restored from a backup"), "kind.checkpoint-refused": ("확인점 거부", "checkpoint refused"),
    "kind.template-registered": ("서식 등록", "template registered"), "kind.template-removed": ("서식 등록 해제", "template removed"),
    "kind.start": ("실행", "started"), "kind.asked": ("탐색 의심 집계", "probing counted"), "kind.register-import": ("대장 가져오기", "register import"), "kind.register-pulled": ("대장 자동 수신", "register pull"),
    "kind.caller-added": ("호출자 등록", "caller added"), "kind.caller-removed": ("호출자 해제", "caller removed"),
    "kind.stop": ("종료", "stopped"), "kind.memory": ("대화 기억 크기", "size of memory"), "kind.policy-load": ("정책 읽기", "policy read"), "kind.register-load": ("대장 읽기", "register read"),
    "kind.settings-load": ("설정 읽기", "settings read"),
    "mode.enforce": ("적용", "enforce"), "mode.shadow": ("시험 운영", "shadow"), "mode.off": ("꺼짐", "off"), "mode.": ("정책에 없음", "not in policy"),
    "sign.ok": ("정상", "ok"), "sign.warn": ("주의", "note"), "sign.bad": ("문제", "bad"),
    "step.delivery": ("전달", "delivery"), "step.release": ("내보내기", "release"),
    "verdict.true": ("정탐", "true"), "verdict.false_positive": ("오탐", "false +"), "verdict.lawful": ("적법", "lawful"), "verdict.open": ("결론 없음", "unresolved"),
    "proposal.unseal": ("봉인 해제", "unseal"), "proposal.policy": ("정책 변경", "policy"), "proposal.retention": ("보존 기간", "retention"),
    "proposal.lift": ("파기 중지 해제", "lift hold"), "proposal.operator": ("담당자 변경", "operator"), "proposal.keys": ("키 교체", "keys"), "proposal.register": ("대장 축소", "register"), "proposal.template": ("서식 등록", "template"), "proposal.routes": ("내보내기 경로", "routes"),
    "waits.open": ("승인 대기", "waiting"), "waits.approved": ("승인됨", "approved"), "waits.rejected": ("반려됨", "rejected"), "waits.expired": ("기한 지남", "expired"),
    # columns
    "col.at": ("시각", "Time"), "col.action": ("조치", "Action"), "col.channel": ("경로", "Channel"), "col.state": ("상태", "State"),
    "rules.field": ("titles", "rules"),  # of a row: what a list shows of its rules
    "col.rules": ("규칙", "Rules"), "col.cases": ("접수번호", "Case"), "col.sender": ("보낸 사람", "From"), "col.recipients": ("받는 사람", "To"),
    "col.department": ("부서", "Department"), "col.connector": ("출입구", "Entrance"), "col.bytes": ("크기", "Bytes"), "col.age": ("기다림", "Waiting"),
    "col.verdict": ("결론", "Verdict"), "col.assignee": ("맡은 사람", "Owner"), "col.what": ("일", "What"), "col.subject": ("대상", "Subject"),
    "col.by": ("제안자", "By"), "col.left": ("남은 때", "Left"), "col.second": ("결정한 사람", "Second"),
    "col.id": ("사건", "Incident"), "col.rule": ("규칙", "Rule"), "col.mode": ("방식", "Mode"), "col.day": ("24시간", "24 h"),
    "col.month": ("30일", "30 d"), "col.all": ("전체", "All"), "col.last": ("마지막", "Last"), "col.why": ("사유", "Why"), "col.maturity": ("성숙도", "Maturity"),
    "col.check": ("항목", "Check"), "col.text": ("내용", "Finding"), "col.step": ("단계", "Step"),
    # screens and their keys
    "nav.live": ("실시간", "Live"), "nav.incidents": ("사건", "Incidents"), "nav.held": ("보류", "Held"), "nav.rules": ("규칙", "Rules"),
    "nav.health": ("점검", "Health"), "nav.trend": ("추이", "Trend"), "nav.proposals": ("제안", "Proposals"),
    "key.open": ("열기", "Open"), "key.pause": ("멈춤/계속", "Pause"), "key.quit": ("끝", "Quit"), "key.help": ("도움말", "Help"), "key.lang": ("English", "Korean"),
    "key.filter": ("거르기", "Filter"), "key.clear": ("모두 보기", "Clear"), "key.refresh": ("새로 읽기", "Refresh"), "key.back": ("뒤로", "Back"),
    "key.release": ("내보내기", "Release"), "key.refuse": ("거절", "Refuse"), "key.hits": ("이 규칙의 사건", "Its incidents"),
    "key.more": ("더 읽기", "More"), "key.again": ("다시 점검", "Check again"), "key.days": ("기간", "Days"),
    "key.next": ("다음", "Next"), "key.previous": ("앞", "Prev"), "key.true": ("정탐", "True"), "key.false": ("오탐", "False+"), "key.lawful": ("적법", "Lawful"), "key.approve": ("승인", "Approve"), "key.reject": ("반려", "Reject"),
    "key.stop": ("멈추기", "Stop"),
    # lines
    "today": ("오늘", "today"), "none": ("-", "-"), "more": ("외 {n}", "+{n}"), "yes": ("예", "yes"),
    "empty.store": ("아직 기록이 없습니다. 첫 사건이 오면 여기에 나타납니다.", "Nothing recorded yet. The first incident will appear here."),
    "empty.incidents": ("조건에 맞는 사건이 없습니다.", "No incident matches."),
    "empty.held": ("기다리는 보류가 없습니다.", "Nothing is waiting."),
    "empty.unfinished": ("끝나지 않은 전달이 없습니다.", "No delivery is unfinished."),
    "live.running": ("지켜보는 중", "watching"), "live.paused": ("멈춤: p 를 누르면 계속합니다", "paused: press p to go on"),
    "live.new": ("새 사건 {n}건", "{n} new"),
    "list.shown": ("{total}건 중 {shown}건", "{shown} of {total}"), "list.counting": ("{shown}건 (세는 중)", "{shown} (counting)"),
    "list.news": ("새 기록이 있습니다: u", "there is news: u"), "list.all": ("모든 사건", "all incidents"), "busy": ("읽는 중…", "reading…"),
    "held.shown": ("보류 {n}건, 가장 오래된 것 {age} 전", "{n} held, the oldest for {age}"),
    "held.working": ("{id}: 처리하는 중…", "{id}: working…"),
    "held.released": ("{id}: 내보냈습니다.", "{id}: released."),
    "held.requested": ("{id}: 내보내기를 요청했습니다. 실행 중인 serve 가 전달합니다.", "{id}: release asked for; the serving process delivers it."),
    "held.refused": ("{id}: 거절했습니다.", "{id}: refused."),
    "judged": ("결론 {verdict} · 맡은 사람 {who}", "verdict {verdict} · owner {who}"), "judged.none": ("아직 없음", "none yet"), "judged.nobody": ("없음", "nobody"),
    "judged.done": ("{id}: {verdict}으로 결론 냈습니다.", "{id}: resolved as {verdict}."),
    "proposals.shown": ("승인을 기다리는 제안 {n}건", "{n} proposals wait"), "proposals.none": ("승인을 기다리는 제안이 없습니다.", "No proposal waits."),
    "proposals.approved": ("{id}: 승인했습니다.", "{id}: approved."), "proposals.rejected": ("{id}: 반려했습니다.", "{id}: rejected."),
    "proposals.not": ("이미 끝난 제안입니다: {state}", "It is settled already: {state}"),
    "ask.release": ("보류된 메시지를 내보냅니다", "Release a held message"), "ask.refuse": ("보류된 메시지를 거절합니다", "Refuse a held message for good"),
    "ask.true": ("정탐으로 결론 냅니다", "Resolve as a true incident"), "ask.false_positive": ("오탐으로 결론 냅니다", "Resolve as a false positive"),
    "ask.lawful": ("적법한 것으로 결론 냅니다", "Resolve as lawful"),
    "ask.approve": ("제안을 승인합니다. 곧바로 실행됩니다.", "Approve a proposal: it is done at once"), "ask.reject": ("제안을 반려합니다", "Reject a proposal"),
    "ask.reason": ("사유를 적으십시오. 기록에 남습니다. 개인정보는 적지 마십시오.", "Say why. It is journalled; write no personal data."),
    "ask.operator": ("결정하는 사람: {who}", "decided by {who}"), "ask.needed": ("사유가 있어야 합니다.", "A reason is needed."),
    "ask.again": ("이미 나갔을 수 있음을 알고 다시 합니다", "It may have left already; do it again all the same"),
    "ask.unsure": ("내보내다 끊겼습니다. 위를 표시해야 진행합니다.", "Its delivery broke off: tick the box to go on."),
    "ask.yes": ("Enter 확인", "Enter: go"), "ask.no": ("Esc 취소", "Esc: cancel"), "decide.not": ("지금 상태에서는 할 수 없습니다: {state}", "Not possible in this state: {state}"),
    "filter.title": ("사건 거르기", "Filter incidents"), "filter.since": ("언제부터", "Since"), "filter.any": ("전체", "any"),
    "filter.case": ("접수번호", "Case number"), "filter.hint": ("Tab 이동 · Enter 고르기 · Ctrl+S 적용 · Esc 취소", "Tab: move · Enter: choose · Ctrl+S: apply · Esc: cancel"),
    "filter.apply": ("적용", "Apply"),
    "since.1h": ("1시간 전부터", "last hour"), "since.24h": ("24시간 전부터", "last 24 hours"), "since.7d": ("7일 전부터", "last 7 days"),
    "since.30d": ("30일 전부터", "last 30 days"), "since.365d": ("1년 전부터", "last year"),
    "rules.shown": ("규칙 {n}개: 적용 {on}, 시험 운영 {shadow}, 꺼짐 {off}", "{n} rules: {on} enforced, {shadow} shadow, {off} off"),
    "rules.reading": ("정책을 읽는 중…", "reading the policy…"),
    "health.running": ("점검하는 중: {done}/{all}", "checking: {done}/{all}"), "health.done": ("문제 {bad}건, 주의 {warn}건", "{bad} bad, {warn} notes"),
    "health.good": ("모두 정상입니다", "everything is in order"), "health.unfinished": ("끝이 보고되지 않은 기록 {n}건", "{n} records without an end"),
    "trend.title": ("하루 메시지 수, 최근 {n}일", "messages a day, last {n} days"), "trend.cell": (" · 한 칸 {n}일", " · one cell is {n} days"), "trend.most": ("최대 {n}", "max {n}"), "trend.sum": ("합계 {n}", "sum {n}"),
    "trend.days": ("날짜별 사건 (통과 제외)", "incidents a day (without allowed)"), "trend.channel": ("오늘 경로별", "today by channel"),
    "small": ("창이 작습니다. 80x24 이상이면 잘 보입니다.", "The window is small; 80x24 shows everything."),
    # stages of an incident
    "stage.receive": ("받음", "received"), "stage.views": ("읽음", "views"), "stage.findings": ("발견", "findings"), "stage.links": ("접수번호 연결", "links"),
    "stage.relations": ("관계", "relations"), "stage.decision": ("판단 근거", "reasons"), "stage.history": ("이력", "history"), "stage.gaps": ("검사하지 못한 부분", "not examined"),
    "stage.basis": ("제공 근거", "legal basis"), "stage.times": ("걸린 시간", "time taken"), "stage.other": ("그 밖", "other"),
    "party.to": ("받음", "to"), "party.cc": ("참조", "cc"), "party.bcc": ("숨은 참조", "bcc"),
    "field.known": ("등록됨", "known"), "field.identified": ("청구인 특정", "identified"), "field.shadow": ("시험 운영", "not enforced"), "field.exception": ("예외 {id}", "exception {id}"),
    "field.policy": ("정책 {version} {hash}", "policy {version} {hash}"), "field.notify": ("통지", "notify"), "field.sender": ("보냄", "from"), "field.nothing": ("없음", "none"),
    "trouble.read": ("기록을 읽을 수 없습니다: {why}", "the store cannot be read: {why}"), "trouble": ("할 수 없습니다: {why}", "not possible: {why}"),
    "help.incident": ("사건 하나", "One incident"),
    "help.title": ("키", "Keys"), "help.nav": ("화면 바꾸기", "change screen"), "help.move": ("위아래 이동, 쪽 이동", "move, page"),
    "help.note": ("기호: + 통과  ! 알림  * 가림  = 보류  X 차단. 원문은 어디에도 보이지 않습니다.", "Signs: + allow  ! alert  * mask  = hold  X block. Raw data is shown nowhere."),
    "unit.d": ("{n}일", "{n}d"), "unit.h": ("{n}시간", "{n}h"), "unit.m": ("{n}분", "{n}m"),
}  # fmt: skip


def words(lang: str) -> Say:
    """`say("state.held")`; a key nobody wrote is what follows its first point, which is the store's own word."""
    column = LANGS.index(lang)

    def say(key: str, **values: object) -> str:
        pair = WORDS.get(key)
        if pair is None:
            return key.partition(".")[2] or key
        return pair[column].format(**values) if values else pair[column]

    return say
