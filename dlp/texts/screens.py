"""Every text of the dashboard, Korean and English, of which other faces use some. `words(lang)` answers a key; what the store said in its own words passes unchanged."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from dlp.particles import settled
from dlp.record.titles import OWN
from dlp.texts import kinds
from dlp.texts.labels import LOOKS, SOON_GONE, STATES, local
from dlp.texts.told import told

LANGS: Final = ("ko", "en")
Say = Callable[..., str]

WORDS: Final[dict[str, tuple[str, str]]] = {
    # actions, states, channels, relations: keys end in the store's own word, as do those of journal entries (`dlp.texts.kinds`)
    "action.allow": ("통과", "allow"), "action.alert": ("알림", "alert"), "action.mask": ("가림", "mask"),
    "action.hold": ("보류", "hold"), "action.block": ("차단", "block"),
    "channel.email": ("전자우편", "e-mail"), "channel.messenger": ("메신저", "messenger"), "channel.sms": ("문자", "SMS"), "channel.case-system": ("사건 시스템", "case system"),
    **{f"state.{word}": (korean, SOON_GONE.get(word, word)) for word, korean in STATES.items()},
    "relation.handler": ("담당자", "handler"), "relation.deputy": ("대직자", "deputy"), "relation.approver": ("결재자", "approver"),
    "relation.foi_officer": ("정보공개 담당", "FOI officer"), "relation.cpo": ("보호책임자", "privacy officer"), "relation.audit": ("감사", "audit"),
    "relation.requester": ("청구인 본인", "requester"), "relation.other_requester": ("다른 청구인", "other requester"),
    "relation.partner": ("협력기관", "partner"), "relation.processor": ("수탁자", "processor"), "relation.emergency": ("긴급기관", "emergency"),
    "relation.watchdog": ("감독기관", "watchdog"), "relation.agent": ("대리인", "agent"), "relation.uninvolved": ("업무 무관", "uninvolved"), "relation.interested": ("이해관계인", "interested"),
    "relation.group": ("단체 주소", "group"), "relation.external": ("외부", "external"), "relation.unlisted": ("명부 밖", "unlisted"), "relation.withheld": ("처리정지", "withheld"),
    "relation.staff": ("직원", "staff"),
    "mode.enforce": ("적용", "enforce"), "mode.shadow": ("시험 운영", "shadow"), "mode.off": ("꺼짐", "off"), "mode.": ("정책에 없음", "not in policy"),
    "sign.ok": ("정상", "ok"), "sign.warn": ("주의", "note"), "sign.bad": ("문제", "bad"),
    "step.delivery": ("전달", "delivery"), "step.release": ("내보내기", "release"),
    "verdict.true": ("정탐", "true"), "verdict.false_positive": ("오탐", "false +"), "verdict.lawful": ("적법", "lawful"), "verdict.open": ("결론 없음", "unresolved"),
    "proposal.unseal": ("봉인 해제", "unseal"), "proposal.reveal": ("보낸 사람 확인", "sender"), "proposal.policy": ("정책 변경", "policy"), "proposal.retention": ("보존 기간", "retention"),
    "proposal.lift": ("파기 중지 해제", "lift hold"), "proposal.operator": ("담당자 변경", "operator"), "proposal.keys": ("키 교체", "keys"), "proposal.register": ("대장 축소", "register"), "proposal.template": ("서식 등록", "template"), "proposal.routes": ("내보내기 경로", "routes"),
    "waits.open": ("승인 대기", "waiting"), "waits.approved": ("승인됨", "approved"), "waits.rejected": ("반려됨", "rejected"), "waits.expired": ("기한 지남", "expired"),
    "entity.PERSON": ("성명", "PERSON"), "entity.PHONE_NUMBER": ("전화번호", "PHONE_NUMBER"), "entity.EMAIL_ADDRESS": ("전자우편", "EMAIL_ADDRESS"),
    "entity.KR_RRN": ("주민등록번호", "KR_RRN"), "entity.FOI_CASE_NUMBER": ("접수번호", "FOI_CASE_NUMBER"), "entity.CREDIT_CARD": ("카드번호", "CREDIT_CARD"),
    "field.name": ("성명", "name"), "field.phone": ("전화번호", "phone"), "field.email": ("전자우편", "email"), "field.address": ("주소", "address"),
    "field.case_no": ("접수번호", "case number"), "field.birth_date": ("생년월일", "birth date"), "field.rrn": ("주민등록번호", "rrn"),
    "field.name_part": ("성명 일부", "part of the name"), "field.phone_part": ("전화번호 일부", "part of the phone number"), "field.contact": ("받는 사람으로 적힌 연락처", "contact as recipient"),
    "how.plain": ("그대로", "plain"), "how.folded": ("모양 바꿈", "folded"), "how.jamo": ("자모", "jamo"), "how.keyboard": ("영문 자판", "keyboard"), "how.reversed": ("거꾸로", "reversed"),
    "event.send": ("보냄", "send"), "event.edit": ("고침", "edit"), "event.upload": ("올림", "upload"), "event.retract": ("거둠", "retract"), "event.lookup": ("조회", "look-up"),
    "part.text": ("본문", "text"), "part.subject": ("제목", "subject"), "part.html": ("본문", "html"), "part.attachment": ("첨부", "attachment"),
    "fact.operator": ("담당자", "operator"), "fact.from": ("접속한 곳", "from"), "fact.reason": ("사유", "reason"), "fact.done": ("결과", "done"), "fact.to": ("맡은 사람", "to"),
    "fact.text": ("내용", "text"), "fact.second": ("승인", "second"), "fact.what": ("일", "what"), "fact.detail": ("상세", "detail"), "fact.again": ("다시", "again"),
    "fact.ground": ("법적 근거", "ground"), "fact.document": ("문서", "document"), "fact.purpose": ("목적", "purpose"), "fact.proposal": ("제안", "proposal"),
    "fact.incident": ("사건", "incident"), "fact.found": ("찾은 곳", "found"), "fact.together": ("함께 처리", "together"), "fact.worker": ("프로세스", "worker"), "fact.attempt": ("시도", "attempt"),
    "maturity.stable": ("안정", "stable"), "maturity.test": ("시험", "test"), "maturity.experimental": ("실험", "experimental"),
    "entity.KR_FRN": ("외국인등록번호", "KR_FRN"), "entity.KR_PASSPORT": ("여권번호", "KR_PASSPORT"), "entity.KR_DRIVER_LICENSE": ("운전면허번호", "KR_DRIVER_LICENSE"),
    "entity.KR_BRN": ("사업자등록번호", "KR_BRN"), "entity.KR_BANK_ACCOUNT": ("계좌번호", "KR_BANK_ACCOUNT"), "entity.KR_ADDRESS": ("주소", "KR_ADDRESS"),
    "entity.KR_CORP_REG": ("법인등록번호", "KR_CORP_REG"), "entity.DATE_OF_BIRTH": ("생년월일", "DATE_OF_BIRTH"), "entity.KR_VEHICLE_PLATE": ("차량번호", "KR_VEHICLE_PLATE"),
    "entity.PRESSURE": ("압박하는 표현", "PRESSURE"),
    "field.frn": ("외국인등록번호", "frn"), "field.passport": ("여권번호", "passport"), "field.driver_license": ("운전면허번호", "driver's license"), "field.bank_account": ("계좌번호", "bank account"),
    "field.attachments": ("첨부", "attachments"), "field.rrn_part": ("주민등록번호 일부", "part of the rrn"), "field.all": ("모두", "all"),
    "how.rendered": ("화면에 보이는 대로", "rendered"), "how.spaced": ("띄어 쓴 글자", "spaced"), "how.lookalike": ("닮은 글자", "lookalike"), "how.numerals": ("글로 쓴 숫자", "numerals"),
    "how.hangul_digits": ("한글로 쓴 숫자", "hangul digits"), "how.spelled": ("다른 표기", "spelled"), "how.reordered": ("순서를 바꾼 이름", "reordered"), "how.dictated": ("불러 준 숫자", "dictated"),
    "how.spoken": ("말로 읽은 숫자", "spoken"), "how.written": ("글로 쓴 숫자", "written"), "how.numbered": ("번호를 매겨 적은 숫자", "numbered"), "how.columns": ("열로 나눈 숫자", "columns"), "how.doubled": ("두 번 적은 숫자", "doubled"), "how.split": ("나누어 쓴 숫자", "split"),
    "how.choseong": ("초성", "initials"), "how.masked_name": ("가린 이름", "masked name"), "how.roman": ("로마자", "latin letters"), "how.hanja": ("한자", "hanja"), "fact.length": ("글자 수", "characters"),
    "how.base64": ("Base64 부호", "base64"), "how.hex": ("16진 부호", "hex"), "how.percent": ("퍼센트 부호", "percent"), "how.escaped": ("이스케이프 부호", "escaped"), "how.binary": ("이진 부호", "binary"),
    "how.entity": ("문자 참조 부호", "entity"), "how.quoted_printable": ("메일 전송 부호", "quoted_printable"), "how.base32": ("Base32 부호", "base32"), "how.base85": ("Base85 부호", "base85"),
    "how.braille": ("점자", "braille"), "how.codes": ("문자 번호", "codes"), "how.ascii": ("문자 번호", "ascii"), "how.birth": ("생년월일 꼴", "birth"),
    "gap.encrypted": ("암호가 걸림", "encrypted"), "gap.unreadable": ("읽을 수 없음", "unreadable"), "gap.unsupported": ("읽지 않는 형식", "unsupported"), "gap.limit": ("한도를 넘음", "limit"),
    "gap.timeout": ("시간이 모자람", "timeout"), "gap.empty": ("글이 없음", "empty"), "gap.image": ("그림 속 글자", "image"), "gap.detector": ("탐지기 오류", "detector"), "gap.internal": ("내부 오류", "internal"),
    "basis.ground": ("법적 근거", "ground"), "basis.article": ("조문", "article"), "basis.document": ("문서", "document"), "basis.approver": ("승인자", "approver"), "basis.consent_id": ("동의번호", "consent"),
    "basis.purpose": ("목적", "purpose"), "basis.items": ("항목", "items"), "basis.recipients": ("받는 사람", "recipients"), "basis.period": ("기간", "period"), "basis.id": ("근거 번호", "id"),
    "time.views": ("읽기", "views"), "time.findings": ("탐지", "findings"), "time.links": ("접수번호 연결", "links"), "time.relations": ("관계", "relations"), "time.decision": ("판정", "decision"),
    "time.evidence": ("근거 계산", "evidence"), "time.receive": ("받기", "receive"), "time.asking": ("청구 문의 판단", "asking"), "time.detectors": ("탐지기", "detectors"), "time.names": ("이름", "names"), "time.policy": ("정책", "policy"), "time.journal": ("기록", "journal"),
    "fact.erased": ("원문 파기", "original erased"), "fact.origin": ("접속한 곳", "origin"), "fact.message": ("메시지", "message"), "fact.decision": ("판정", "decision"), "fact.proposed_by": ("제안자", "proposed by"),
    "fact.due": ("기한", "due"), "fact.case": ("접수번호", "case"), "fact.case_no": ("접수번호", "case"), "fact.cases": ("접수번호", "cases"), "fact.article": ("조문", "article"), "fact.wide": ("전체", "many"), "fact.retry_at": ("다시 할 때", "retry at"),
    "fact.count": ("횟수", "count"), "fact.tasks": ("한 일", "did"), "fact.times": ("때", "when"), "fact.near": ("관계", "relation"), "fact.mode": ("방식", "mode"), "fact.digest": ("지문", "digest"),
    "task.view": ("조회", "view"), "task.print": ("출력", "print"), "task.download": ("내려받기", "download"), "task.change": ("수정", "change"), "task.other": ("그 밖", "other"),
    "fact.staff_id": ("사번", "staff id"), "fact.why": ("사유", "why"), "fact.until": ("까지", "until"), "fact.sent": ("보낸 때", "sent"), "fact.audience": ("대상", "audience"), "fact.channel": ("경로", "channel"),
    "fact.incidents": ("사건", "incidents"), "fact.filters": ("거른 조건", "filters"), "fact.entries": ("기록 수", "entries"), "fact.right": ("권한", "right"), "fact.subject": ("대상", "subject"), "fact.expires": ("기한", "expires"), "fact.ref": ("대상", "ref"), "fact.verdict": ("결론", "verdict"), "fact.hold": ("보류한 곳", "hold"), "fact.uses": ("제공 근거", "grounds"), "fact.lease_until": ("맡은 시한", "lease until"), "fact.sha256": ("지문", "sha256"),
    "fact.rule": ("규칙", "rule"), "fact.owner": ("책임자", "owner"), "fact.when": ("조건", "when"), "fact.id": ("이름", "id"), "fact.title": ("제목", "title"), "fact.kind": ("종류", "kind"), "fact.base": ("바탕", "base"), "fact.days": ("일수", "days"), "fact.roles": ("역할", "roles"), "fact.login": ("로그인", "login"), "fact.token": ("토큰", "token"), "fact.token_until": ("토큰 기한", "token until"), "fact.version": ("판", "version"), "fact.applied": ("적용", "applied"), "fact.rows": ("줄 수", "rows"), "fact.table": ("표", "table"), "fact.retired": ("빠진 줄", "retired"),
    "fact.tests_failed": ("실패한 시험", "failed tests"), "fact.warned": ("주의", "warnings"),
    # columns
    "col.mark": (" ", " "), "col.relation": ("관계", "Relation"),
    "col.at": ("시각", "Time"), "col.action": ("조치", "Action"), "col.sign": ("", ""), "col.channel": ("경로", "Channel"), "col.state": ("상태", "State"),
    "rules.field": ("titles", "rules"),  # of a row: what a list shows of its rules
    "col.rules": ("규칙", "Rules"), "col.cases": ("접수번호", "Case"), "col.sender": ("보낸 사람", "From"), "col.recipients": ("받는 사람", "To"),
    "col.department": ("부서", "Department"), "col.connector": ("출입구", "Entrance"), "col.bytes": ("크기", "Bytes"), "col.age": ("기다림", "Waits"),
    "col.verdict": ("결론", "Verdict"), "col.assignee": ("맡은 사람", "Owner"), "col.what": ("일", "What"), "col.subject": ("대상", "Subject"),
    "col.by": ("제안자", "By"), "col.left": ("남은 때", "Left"), "col.second": ("결정한 사람", "Second"),
    "col.id": ("사건", "Incident"), "col.rule": ("규칙", "Rule"), "col.mode": ("방식", "Mode"), "col.day": ("24시간", "24 h"),
    "col.month": ("30일", "30 d"), "col.all": ("전체", "All"), "col.last": ("마지막", "Last"), "col.why": ("사유", "Why"), "col.maturity": ("성숙도", "Maturity"),
    "col.check": ("항목", "Check"), "col.text": ("내용", "Finding"), "col.step": ("단계", "Step"),
    # screens and their keys
    "nav.live": ("실시간", "Live"), "nav.incidents": ("사건", "Incidents"), "nav.held": ("보류", "Held"), "nav.rules": ("규칙", "Rules"),
    "nav.health": ("점검", "Health"), "nav.trend": ("추이", "Trend"), "nav.proposals": ("제안", "Proposals"),
    "key.open": ("열기", "Open"), "key.pause": ("멈춤/계속", "Pause"), "key.quit": ("끝", "Quit"), "key.help": ("도움말", "Help"), "key.lang": ("English", "Korean"),
    "key.filter": ("거르기", "Filter"), "key.clear": ("모두", "Clear"), "key.refresh": ("새로", "Refresh"), "key.back": ("뒤로", "Back"),
    "key.release": ("내보내기", "Release"), "key.refuse": ("거절", "Refuse"), "key.hits": ("이 규칙의 사건", "Its incidents"),
    "key.more": ("더 읽기", "More"), "key.again": ("다시 점검", "Check again"), "key.days": ("기간", "Days"),
    "key.next": ("다음", "Next"), "key.previous": ("앞", "Prev"), "key.true": ("정탐", "True"), "key.false": ("오탐", "False+"), "key.lawful": ("적법", "Lawful"), "key.approve": ("승인", "Approve"), "key.reject": ("반려", "Reject"),
    "key.stop": ("멈추기", "Stop"),
    "key.find": ("찾기", "Find"), "key.sort": ("정렬", "Sort"), "key.together": ("모으기", "Matters"), "key.choose": ("고르기", "Choose"), "key.alike": ("같은 일", "Alike"),
    "key.judge": ("결론", "Verdict"), "key.assign": ("맡기기", "Assign"), "key.comment": ("의견", "Note"), "key.preview": ("미리보기", "Preview"), "key.who": ("보낸 사람", "Sender"), "key.template": ("서식 등록", "Template"), "key.question": ("발신자 확인", "Ask sender"),
    # lines
    "today": ("오늘", "today"), "none": ("-", "-"), "more": ("외 {n}", "+{n}"), "yes": ("예", "yes"),
    "empty.store": ("아직 기록이 없습니다. 첫 사건이 오면 여기에 나타납니다.", "Nothing recorded yet. The first incident will appear here."),
    "reach.said": ("ko", "en"),
    "empty.incidents": ("조건에 맞는 사건이 없습니다.", "No incident matches."),
    "empty.held": ("기다리는 보류가 없습니다.", "Nothing is waiting."),
    "empty.unfinished": ("끝나지 않은 전달이 없습니다.", "No delivery is unfinished."),
    "live.running": ("지켜보는 중", "watching"), "live.paused": ("멈춤: p 를 누르면 계속합니다", "paused: press p to go on"),
    "live.new": ("새 사건 {n}건", "{n} new"),
    "list.shown": ("{total}건 중 {shown}건", "{shown} of {total}"), "list.counting": ("{shown}건 (세는 중)", "{shown} (counting)"),
    "list.news": ("새 기록이 있습니다: u", "there is news: u"), "list.all": ("모든 사건", "all incidents"), "busy": ("읽는 중…", "reading…"),
    "list.newest": ("최근 {n}건 안에서", "among the newest {n}"), "list.chosen": ("{n}건 고름", "{n} chosen"),
    "find.hint": ("접수번호, 규칙, 부서, 상태, 사건 번호 (Enter 찾기, Esc 닫기)", "case, rule, department, state, id (Enter: find, Esc: close)"), "find.said": ("찾기: {text}", "find: {text}"),
    "sort.said": ("정렬: {by}", "sorted by {by}"), "together.said": ("같은 일끼리 모음 (7일)", "by matter (7 days)"),
    "several": ("{n}건을 함께 처리합니다. 한 건마다 기록이 남습니다:", "{n} at once; each gets an entry of its own:"), "several.done": ("{n}건에 적었습니다.", "{n} written."),
    "decide.one": ("내보내기와 거절은 한 건씩 합니다. 한 건마다 근거와 사유가 있어야 합니다.", "One at a time: each needs its own ground and reason."),
    "preview.title": ("가린 미리보기", "Masked excerpt"), "preview.subject": ("제목", "subject"), "preview.text": ("본문", "text"), "preview.files": ("첨부", "attachments"),
    "told.close": ("Enter 닫기. 본 기록이 남았습니다.", "Enter: close. The look is journalled."),
    "who.title": ("보낸 사람", "Who sent it"), "who.asked": ("{id}: 다른 사람이 승인하면 w 로 한 번 볼 수 있습니다.", "{id}: once another approves, press w to see him, once."),
    "who.staff": ("직원 명부에 있는 사람입니다.", "An official of the staff table."), "who.address": ("주소", "address"), "who.nobody": ("직원 명부에 없고, 원문도 남아 있지 않습니다.", "Not in the staff table, and no original is kept."),
    "who.staff_id": ("사번", "staff id"), "who.name": ("성명", "name"), "who.post": ("직위", "post"),
    "template.asked": ("{id}: 서식 등록을 제안했습니다. 다른 사람이 승인하면 같은 문안은 고지로 봅니다.", "{id}: proposed; once another approves, such texts are notices."),
    "question.title": ("발신자 확인 요청: 기관이 보내는 글입니다", "Question to the sender: for the agency to send"),
    "held.shown": ("보류 {n}건, 가장 오래된 것 {age} 전", "{n} held, the oldest for {age}"),
    "held.working": ("{id}: 처리하는 중…", "{id}: working…"),
    "held.released": ("{id}: 내보냈습니다.", "{id}: released."),
    "held.requested": ("{id}: 내보내기를 요청했습니다. 실행 중인 serve 가 전달합니다.", "{id}: release asked for; the serving process delivers it."),
    "held.refused": ("{id}: 거절했습니다.", "{id}: refused."),
    "judged": ("결론 {verdict} · 맡은 사람 {who}", "verdict {verdict} · owner {who}"), "judged.none": ("아직 없음", "none yet"), "judged.nobody": ("없음", "nobody"),
    "judged.done": ("{id}: {verdict}(으)로 결론 냈습니다.", "{id}: resolved as {verdict}."),
    "proposals.shown": ("승인을 기다리는 제안 {n}건", "proposals that wait: {n}"), "proposals.none": ("승인을 기다리는 제안이 없습니다.", "No proposal waits."),
    "proposals.approved": ("{id}: 승인했습니다.", "{id}: approved."), "proposals.rejected": ("{id}: 반려했습니다.", "{id}: rejected."),
    "proposals.not": ("이미 끝난 제안입니다: {state}", "It is settled already: {state}"),
    "ask.release": ("보류된 메시지를 내보냅니다", "Release a held message"), "ask.refuse": ("보류된 메시지를 거절합니다", "Refuse a held message for good"),
    "ask.true": ("정탐으로 결론 냅니다", "Resolve as a true incident"), "ask.false_positive": ("오탐으로 결론 냅니다", "Resolve as a false positive"),
    "ask.lawful": ("적법한 것으로 결론 냅니다", "Resolve as lawful"),
    "ask.approve": ("제안을 승인합니다. 곧바로 실행됩니다.", "Approve a proposal: it is done at once"), "ask.reject": ("제안을 반려합니다", "Reject a proposal"),
    "ask.judge": ("결론을 냅니다", "Resolve"), "ask.assign": ("누구에게 맡깁니까", "Assign to whom"), "ask.comment": ("의견을 적습니다", "Note something"),
    "ask.who": ("보낸 사람을 보려고 합니다. 다른 사람이 승인해야 합니다.", "Ask to see who sent it; another person approves."),
    "ask.template": ("이 글을 서식으로 등록하자고 제안합니다", "Propose this text as a template"), "ask.title": ("서식의 이름", "What the desk calls it"),
    "ask.question": ("보낸 부서·직위에 업무인지 확인합니다", "Ask department and post of whoever sent it"), "ask.besides": ("더 물을 것을 적으십시오. 개인정보는 적지 마십시오.", "What is asked besides; no personal data."),
    "ask.to": ("담당자 이름을 적으십시오.", "The name of an operator."), "ask.text": ("의견을 적으십시오. 개인정보는 적지 마십시오.", "Write it; no personal data."),
    "ask.ground": ("법적 근거 (목적 외 이용·제공 대장에 실립니다)", "Legal ground (for the ledger of provisions)"), "ask.article": ("법률과 조문 (제2호와 개별 법률)", "Law and article (no. 2, or a law of its own)"), "ask.document": ("요구 공문 번호 (개별 법률이면 있을 때만)", "Number of the letter that asks (own law: if there is one)"), "ask.purpose": ("제공 목적", "What it is provided for"),
    "ground.18-2-1": ("1호 동의", "18(2)1 consent"), "ground.18-2-2": ("2호 다른 법률의 특별한 규정", "18(2)2 another law"), "ground.18-2-3": ("3호 급박한 이익", "18(2)3 vital interests"),
    "ground.18-2-5": ("5호 보호위원회 심의·의결", "18(2)5 Commission"), "ground.18-2-6": ("6호 조약·국제협정", "18(2)6 treaty"), "ground.18-2-7": ("7호 범죄 수사·공소", "18(2)7 criminal investigation"),
    "ground.18-2-8": ("8호 재판", "18(2)8 court"), "ground.18-2-9": ("9호 형·감호·보호처분 집행", "18(2)9 execution of sentences"), "ground.18-2-10": ("10호 공중위생 등 급박한 필요", "18(2)10 public health"), "ground.own-law": ("다른 법률의 조문", "another law's article"),
    "ask.refusal": ("사유: 보낸 사람이 읽습니다(연락 사건은 빼고). 개인정보는 쓰지 않기", "Why: told to its sender (but of a contact). No personal data"),
    "ask.reason": ("사유를 적으십시오. 기록에 남습니다. 개인정보는 적지 마십시오.", "Say why. It is journalled; write no personal data."),
    "ask.operator": ("결정하는 사람: {who}", "decided by {who}"), "ask.needed": ("빈칸을 모두 적어야 합니다.", "Fill in every line."), "ask.long": ("{n}자입니다. {most}자까지만 남길 수 있으니 줄여 적으십시오.", "{n} characters: at most {most} are kept. Make it shorter."), "ask.choose": ("고르십시오", "choose"), "ask.unchosen": ("먼저 고르십시오. 미리 골라 둔 것은 없습니다.", "Choose first; nothing is chosen for you."),
    "ask.again": ("이미 나갔을 수 있음을 알고 다시 합니다", "It may have left already; do it again all the same"),
    "ask.unsure": ("내보내다 끊겼습니다. 위를 표시해야 진행합니다.", "Its delivery broke off: tick the box to go on."),
    "window.late": ("다른 일을 하는 동안 열린 창은 띄우지 않았습니다. 필요하면 다시 누르십시오", "A window that came while you did something else was not opened: press its key again"),
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
    "trend.curves": ("날짜별 사건 (통과 제외)", "incidents a day (without allowed)"), "trend.channels": ("오늘 경로별 메시지", "messages today, by channel"), "trend.hours": ("시각별 사건 (한국 시각)", "incidents by hour (Korean time)"),
    "trend.rule": ("규칙별 사건", "incidents by rule"), "trend.department": ("보낸 부서별 사건", "incidents by sender's department"), "trend.waits": ("보류에서 결정까지 걸린 시간", "from hold to decision"), "trend.outside": ("(기관 밖·미상)", "(outside, unknown)"),
    "wait.1h": ("1시간 안", "within 1 h"), "wait.4h": ("4시간 안", "within 4 h"), "wait.1d": ("하루 안", "within a day"), "wait.3d": ("사흘 안", "within 3 days"), "wait.more": ("사흘 넘음", "longer"),
    "small": ("창이 작습니다. 80x24 이상이면 잘 보입니다.", "The window is small; 80x24 shows everything."),
    # stages of an incident
    "stage.next": ("다음 할 일", "next steps"), "stage.receive": ("받음", "received"), "stage.views": ("읽음", "views"), "stage.findings": ("발견", "findings"), "stage.links": ("접수번호 연결", "links"),
    "stage.relations": ("관계", "relations"), "stage.decision": ("판단 근거", "reasons"), "stage.history": ("이력", "history"), "stage.gaps": ("검사하지 못한 부분", "not examined"),
    "stage.basis": ("제공 근거", "legal basis"), "stage.times": ("걸린 시간", "time taken"), "stage.other": ("그 밖", "other"),
    "party.to": ("받음", "to"), "party.cc": ("참조", "cc"), "party.bcc": ("숨은 참조", "bcc"),
    "field.known": ("등록됨", "known"), "field.several": (" ({n}명)", " ({n} persons)"), "field.identified": ("청구인 특정", "identified"), "field.shadow": ("시험 운영", "not enforced"), "field.exception": ("예외 {id}", "exception {id}"),
    "field.policy": ("정책 {version} {hash}", "policy {version} {hash}"), "field.notify": ("통지", "notify"), "field.sender": ("보냄", "from"), "contact.kind": ("연락", "contact"), "field.persons": ("사람 {count}명", "{count} persons"), "field.nothing": ("없음", "none"),
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
        group, _, word = key.partition(".")
        pair = kinds.pair(word) if group == "kind" else LOOKS.get(word) if group == "look" else WORDS.get(key)
        if pair is None:
            return key.partition(".")[2] or key
        return settled(pair[column].format(**values)) if values else pair[column]

    return say


def part_of(say: Say, part: str) -> str:
    """`text` or `attachment:2.xlsx`: its kind in words, its number as it is kept."""
    kind, colon, name = part.partition(":")
    return say(f"part.{kind}") + (f" {name}" if colon else "")


QUIET: Final = ("seq", "at", "kind", "sealed")
"""What of an entry is told elsewhere."""


def facts_of(say: Say, entry: Mapping[str, object], action: str) -> list[str]:
    """What an entry says, a fact each. What a rule blocked (`action`) nobody refused, and an incident that is no message was not delivered."""
    facts = {name: value for name, value in entry.items() if name not in QUIET and value not in ("", False)}
    if facts.get("detail") in OWN:
        facts.pop("done", None)
        facts.pop("detail")
    if action == "block" and facts.get("done") == "refused":
        facts["done"] = "stopped"
    return [fact_of(say, name, value) for name, value in facts.items()]


def fact_of(say: Say, name: str, value: object) -> str:
    """A fact of an entry: its name and, where it is one of a list, its word."""
    if name == "verdict":
        return say(f"verdict.{value}")
    if value is True:
        return say(f"fact.{name}")
    return f"{say(f'fact.{name}')} {_valued(say, name, value)}"


def _valued(say: Say, name: str, value: object) -> str:
    """A value as people read it: words of lists, moments in Korean time, and no brackets of a program."""
    if isinstance(value, Mapping):
        return ", ".join(f"{say(f'{FACTS[name]}.{one}') if name in FACTS else one} {many}" for one, many in value.items())
    if name == "warned" and isinstance(value, str):
        return warned(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(_valued(say, name, one) for one in value)
    if isinstance(value, str) and _MOMENT.match(value):
        return local(value)
    return say(f"{FACTS[name]}.{value}") if name in FACTS else str(value)


def warned(line: str) -> str:
    """`rule: what is to be said of it`, in the reader's language."""
    subject, _, text = line.partition(": ")
    return f"{subject}: {told(text)}"


_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?[+Z]")


FACTS: Final = {"tasks": "task", "mode": "mode", "done": "state", "what": "look", "ground": "ground", "channel": "channel"}
"""Facts whose values are words of another list."""
