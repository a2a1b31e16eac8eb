"""An invented register. Nobody in it exists; numbers are in blocks that are not assigned."""

from __future__ import annotations

from datetime import UTC, datetime

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)

STAFF = """사번,성명,부서,직위,전자우편,메신저,내선,휴대전화,역할
T01,서미르,하천과,주무관,mir@beolgyo.example,@mir,02-0000-2101,010-1700-0001,none
T02,구온빛,하천과,과장,onbit@beolgyo.example,@onbit,02-0000-2102,,none
T03,노라엘,민원과,주무관,rael@beolgyo.example,@rael,02-0000-2103,,foi_officer
T04,하도담,안전국,국장,dodam@beolgyo.example,@dodam,02-0000-2104,,none
T05,변우솔,기획실,실장,usol@beolgyo.example,@usol,02-0000-2105,,cpo;audit
"""
CASES = """접수번호,접수일,청구제목,청구인,생년월일,주민등록번호,외국인등록번호,휴대전화,전화번호,전자우편,주소,로마자성명,한자성명,처리부서,담당자,대직자,결재선,이해관계인,상태,종결일
2026-000101,2026-11-02,2026 물빛축제 불꽃놀이 계약서,표나린,1979-05-06,,,010-0700-1234,02-0700-5678,narin@post.example,"벌교구 물안개로 21, 103동 504호",Pyo Narin,表娜麟,하천과,T01,T02,T04,T04;fire@works.example,진행,
2026-000102,2026. 10. 1.,어린이집 급식 위생점검,독고새얀,1988-01-02,000101-1234564,,010-0700-4321,,saeyan@post.example,벌교구 새얀동 12-3,,,안전국,T04,,,@works.example,종결,2026-11-01
2026-000103,2026/09/03,CCTV 이전 공사,쩐 반 히에우,,,020310-6543216,+82 10 0700 9999,,,,Tran Van Hieu,,하천과,T01,,,,open,
2026-000104,2026-08-01,물빛축제 위탁비,표나린,1979-05-06,,,,,,,,,하천과,T01,,,,완료,2026-09-01
2026-000105,2026-07-01,체육관 대관,편솔,,,,010-0700-8888,,,,,,안전국,T04,,,,open,
"""
PARTNERS = """기관명,구분,주소,허용항목,시작일,종료일
물결전산,processor,ops@mulgyeol.example,case_no;name,2026-01-01,2026-12-31
벌교경찰서,police,@police.example;02-0000-9112,case_no;name;phone,2026-01-01,
119상황실,emergency,119,all,2026-01-01,
"""
GROUPS = """그룹주소,이름,인원,범위,구성원
@room-river,하천과,2,internal,T01;T02
all@beolgyo.example,전 직원,900,internal,
"""
BASES = """문서번호,근거,조문,결재자,요청자,받는사람,항목,시작일,종료일,동의번호,횟수
수사-7,18-2-7,형사소송법 제199조,T05,T02,desk@police.example,성명;전화번호,2026-09-01,2026-12-31,,1
"""
TABLES = {"staff": STAFF, "cases": CASES, "partners": PARTNERS, "groups": GROUPS, "bases": BASES}
