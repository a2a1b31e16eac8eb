"""Korean surnames: Roman spellings in use, Hanja, and readings of Hanja common in given names. Tables only.

Spellings: Revised Romanization first, then what passports show (국어의 로마자 표기법 leaves surnames open). Readings follow the
인명용 한자 list of the Supreme Court for the characters here; a register's own Hanja column adds more (see `dlp.linkage.names`).
"""

from __future__ import annotations

import re
from typing import Final

_ROMAN: Final = """
김 gim kim kym|이 i lee yi rhee ri li yee|박 bak park pak bark|최 choe choi choy che|정 jeong jung chung cheong joung jeung chong|강 gang kang kahng|조 jo cho joe
윤 yun yoon youn yune|장 jang chang|임 im lim yim rim|림 rim lim im|한 han hahn|오 o oh|서 seo suh so sur|신 sin shin|권 gwon kwon kweon|황 hwang whang|안 an ahn
송 song|류 ryu yu lyu yoo ryoo you|유 yu yoo you ryu|전 jeon jun chun chon|홍 hong|고 go ko koh|문 mun moon|양 yang|량 ryang yang|손 son sohn|배 bae pae bai
백 baek paik baik paek back|허 heo hur huh her|남 nam|심 sim shim|노 no roh noh ro|로 ro roh|하 ha hah|곽 gwak kwak|성 seong sung soung|차 cha|주 ju joo chu
우 u woo wu|구 gu koo ku goo|나 na ra nah|라 ra la na rah|민 min|진 jin chin|지 ji chi jee|엄 eom um uhm|채 chae|원 won|천 cheon chun chon|방 bang pang|공 gong kong
현 hyeon hyun|함 ham hahm|변 byeon byun|염 yeom yum|여 yeo yuh yo|려 ryeo|추 chu choo|도 do doh|소 so soh|석 seok suk|선 seon sun|설 seol sul|마 ma mah|길 gil kil
연 yeon youn yon|위 wi wee|표 pyo|명 myeong myung|기 gi ki kee|반 ban pan bahn|왕 wang|금 geum keum kum|옥 ok ock|육 yuk yook|인 in|맹 maeng|제 je|모 mo|탁 tak
국 guk kook kuk|어 eo uh|은 eun|편 pyeon pyun|용 yong|예 ye|봉 bong|사 sa|부 bu boo|가 ga|복 bok|태 tae|목 mok|형 hyeong hyung|피 pi|두 du doo|감 gam|호 ho
음 eum|빈 bin|동 dong|온 on|경 gyeong kyung|승 seung|좌 jwa|팽 paeng|범 beom bum|대 dae|리 ri lee|시 si shi|아 a|후 hu|당 dang|화 hwa|판 pan|뇌 noe|단 dan
남궁 namgung namgoong namkung namkoong|황보 hwangbo whangbo|제갈 jegal jaegal chegal|사공 sagong sakong|선우 seonu sunwoo sunu seonwoo|서문 seomun seomoon
독고 dokgo dokko|동방 dongbang|어금 eogeum|망절 mangjeol|소봉 sobong|장곡 janggok|강전 gangjeon
"""

_SURNAME_HANJA: Final = """
金김 李이 朴박 崔최 鄭정 姜강 趙조 尹윤 張장 林임 韓한 吳오 徐서 申신 權권 黃황 安안 宋송 柳류 柳유 全전 洪홍 高고 文문 梁양 孫손 裵배 裴배 白백 許허 劉유 南남 沈심
盧노 河하 郭곽 成성 車차 朱주 禹우 具구 羅나 閔민 兪유 俞유 陳진 池지 嚴엄 蔡채 元원 千천 方방 孔공 玄현 康강 咸함 卞변 廉염 楊양 邊변 呂여 秋추 魯노 都도 蘇소
愼신 石석 宣선 薛설 馬마 周주 吉길 延연 魏위 表표 明명 奇기 潘반 王왕 琴금 玉옥 陸육 印인 孟맹 諸제 牟모 卓탁 鞠국 魚어 殷은 片편 龍용 芮예 奉봉 史사 夫부 慶경
丁정 曺조 曹조 辛신 田전 任임 晉진 秦진 葛갈 景경 承승 左좌 彭팽 范범 太태 睦목 邢형 皮피 杜두 甘감 陰음 賓빈 董동 溫온 胡호 程정 昌창 段단 唐당 萬만 司사 空공
宮궁 皇황 甫보 鮮선 于우 西서 門문 獨독 孤고 東동 鎭진 簡간 葉섭 邕옹 雍옹 智지 強강 强강 弓궁 彊강 剛강 賈가 桂계 丘구 邱구 菊국 君군 斤근 箕기 墨묵 班반 房방 龐방 鳳봉
氷빙 謝사 舍사 尙상 昔석 單선 星성 邵소 施시 艾애 夜야 襄양 影영 魏위 伊이 異이 芸운 雲운 韋위 章장 蔣장 莊장 占점 諸제 鍾종 昌창 初초 崔최 弼필 夏하 扈호 化화 后후
"""

_GIVEN_HANJA: Final = """
佳가 嘉가 家가 歌가 角각 侃간 甲갑 江강 鋼강 開개 巨거 建건 健건 乾건 傑걸 儉검 格격 見견 京경 敬경 璟경 景경 卿경 瓊경 鏡경 競경 季계 啓계 桂계 古고 坤곤 公공 觀관 寬관 官관 光광 廣광 教교 敎교
求구 九구 國국 君군 軍군 貴귀 奎규 圭규 珪규 揆규 均균 極극 根근 勤근 今금 錦금 基기 起기 琪기 己기 氣기 機기 璣기 祺기 男남 娜나 那나 年년 寧녕 能능 多다 茶다 丹단 達달 潭담 大대 德덕 悳덕 道도 度도
棟동 東동 桐동 斗두 得득 等등 洛락 樂락 蘭란 爛란 藍람 覽람 嵐람 郞랑 浪랑 來래 亮량 良량 呂려 麗려 連련 蓮련 烈렬 列렬 廉렴 玲령 領령 禮례 老로 露로 綠록 錄록 雷뢰 龍룡 樓루 流류 倫륜 隆륭 凜름 里리
利리 理리 梨리 璃리 麟린 隣린 林림 立립 滿만 萬만 末말 望망 梅매 妹매 孟맹 勉면 明명 命명 模모 牧목 夢몽 妙묘 武무 茂무 務무 文문 汶문 美미 彌미 民민 敏민 旻민 珉민 玟민 岷민 密밀 博박 班반 邦방 芳방 培배 伯백 範범 法법
碧벽 炳병 秉병 柄병 丙병 寶보 保보 普보 福복 本본 奉봉 鳳봉 峰봉 富부 粉분 芬분 比비 飛비 斌빈 彬빈 嬪빈 士사 思사 四사 山산 三삼 相상 尙상 祥상 商상 常상 想상 瑞서 書서 序서 緖서 敍서 錫석 碩석 奭석 哲석 晳석
善선 宣선 仙선 璇선 先선 雪설 涉섭 燮섭 成성 聖성 晟성 星성 性성 城성 誠성 世세 細세 笑소 素소 昭소 炤소 少소 松송 頌송 秀수 洙수 守수 壽수 水수 修수 樹수 銖수 洵순 順순 淳순 舜순 純순 崇숭 勝승 承승 昇승 升승 丞승
始시 時시 詩시 植식 式식 信신 新신 愼신 實실 心심 雅아 娥아 兒아 芽아 岳악 眼안 愛애 良양 陽양 洋양 樣양 彦언 業업 如여 汝여 延연 衍연 姸연 妍연 娟연 然연 蓮연 烈열 炎염 葉엽 英영 榮영 永영 泳영 映영 瑛영 暎영 營영 藝예 叡예 睿예 禮예
五오 悟오 午오 旿오 玉옥 鈺옥 溫온 雍옹 完완 旺왕 勇용 容용 用용 鎔용 庸용 龍용 宇우 佑우 友우 雨우 祐우 又우 旭욱 昱욱 煜욱 郁욱 雲운 運운 沅원 源원 媛원 遠원 員원 院원 越월 月월 衛위 偉위 有유 裕유 侑유 柔유 維유 惟유 潤윤 允윤 胤윤 律율
恩은 銀은 誾은 乙을 陰음 應응 義의 宜의 儀의 利이 里이 怡이 益익 翼익 仁인 寅인 人인 忍인 日일 一일 壹일 姙임 子자 慈자 自자 長장 章장 璋장 壯장 在재 宰재 載재 財재 才재 栽재 哉재 全전 田전 典전 展전 節절 點점 貞정 靜정 正정 政정 廷정 禎정 晶정 定정 庭정 亭정 楨정 婷정
濟제 帝제 祚조 朝조 照조 祖조 存존 鍾종 宗종 種종 鐘종 珠주 柱주 株주 宙주 俊준 準준 浚준 濬준 峻준 埈준 遵준 重중 中중 仲중 智지 志지 知지 芝지 枝지 地지 至지 直직 稙직 珍진 眞진 真진 振진 辰진 進진 鎭진 震진 晋진 執집 燦찬 贊찬 讚찬 昌창 彰창 暢창
采채 彩채 採채 天천 哲철 澈철 喆철 鐵철 徹철 靑청 淸청 草초 超초 春춘 忠충 翠취 致치 親친 七칠 卓탁 泰태 兌태 台태 澤택 宅택 通통 特특 八팔 平평 布포 豊풍 弼필 夏하 廈하 荷하 賀하 學학 鶴학 漢한 翰한 函함 恒항 亢항 海해 幸행 杏행 香향 向향 憲헌 赫혁 爀혁 革혁
賢현 鉉현 炫현 顯현 現현 玹현 亨형 炯형 衡형 瑩형 慧혜 惠혜 蕙혜 浩호 鎬호 昊호 虎호 皓호 好호 湖호 弘홍 紅홍 和화 花화 華화 煥환 桓환 歡환 活활 會회 孝효 曉효 厚후 勳훈 訓훈 薰훈 熏훈 輝휘 暉휘 徽휘 休휴 欽흠 興흥 熙희 姬희 喜희 希희 禧희 羲희 嬉희
"""

ROMAN: Final[dict[str, tuple[str, ...]]] = {
    words[0]: tuple(words[1:]) for words in (entry.split() for line in _ROMAN.strip().splitlines() for entry in line.split("|"))
}
"""Hangul surname → Roman spellings, lower case."""

OF_ROMAN: Final[dict[str, tuple[str, ...]]] = {
    spelling: tuple(h for h, many in ROMAN.items() if spelling in many)
    for spelling in sorted({s for many in ROMAN.values() for s in many})
}
"""Roman spelling → the Hangul surnames it can stand for."""

TWO_SYLLABLE: Final = frozenset(h for h in ROMAN if len(h) == 2)

SAME: Final = {"리": "이", "류": "유", "라": "나", "로": "노", "려": "여", "량": "양", "림": "임"}
"""두음법칙: surnames that people write either way."""
_OTHER: Final = SAME | {usual: other for other, usual in SAME.items()}

SINGLE: Final = frozenset(h for h in ROMAN if len(h) == 1)


def _readings() -> dict[str, tuple[str, ...]]:
    out: dict[str, dict[str, None]] = {}
    for pair in (_SURNAME_HANJA + _GIVEN_HANJA).split():
        out.setdefault(pair[0], {})[pair[1]] = None
    return {han: tuple(read) for han, read in out.items()}


READINGS: Final[dict[str, tuple[str, ...]]] = _readings()
"""Hanja → Hangul readings in names."""


def other_spellings(name: str) -> tuple[str, ...]:
    """The same name with the surname's other Hangul spelling: 류담비 ↔ 유담비 (두음 법칙). Empty where there is none."""
    other = _OTHER.get(name[:1])
    return (other + name[1:],) if other else ()


_NUMERAL, _COUNTER = "[한두세석서네넉너]", "[건명분번개장권부차달주통편곳살해호채대줄쪽벌잔병상조쌍말되자푼돈단가]"
COUNTED: Final = re.compile(_NUMERAL + _COUNTER)
"""A numeral, which is also a surname, and what it counts (`한 건`, `서 말`): nobody where they are written apart and nobody is addressed."""
COUNTING: Final = re.compile(rf"(?<![가-힣]){_NUMERAL} (?={_COUNTER})")
"""The numeral, before what it counts."""
