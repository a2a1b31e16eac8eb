"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

APPROACH_SCALE: Final = 0.000631140332
APPROACH_BIAS: Final = -0.5869
APPROACH_CUES: Final = {
    "meet": 0.561,
    "table": 0.081,
    "call": 0.169,
    "rank": 0.624,
    "superior": 0.391,
    "request": 0.507,
    "motive": 0.338,
    "withdraw": 0.543,
    "kin": 0.111,
    "home": 0.123,
    "kind": 0.104,
    "conspire": 0.484,
    "probe": 0.159,
    "hurt": 0.181,
    "self": 0.479,
    "you": 0.471,
    "face": -0.027,
    "dialect": 0.171,
    "hope": 0.217,
    "trade": 0.296,
    "tail": 0.47,
    "threat": 0.685,
    "watch": 0.409,
    "insult": 0.322,
    "plead": 0.229,
    "favour": 0.355,
    "deal": 0.189,
    "hint": 0.326,
    "media": 0.249,
    "english": 0.03,
    "approach-en": 0.256,
    "press-en": 0.268,
    "office": -0.4,
    "transaction": -0.593,
    "date": -0.258,
    "amount": -0.045,
    "event": -0.488,
    "procedure": -0.095,
    "formal": 0.031,
    "paper": -0.407,
    "leaning": 0.323,
    "apart": -1.25,
    "business-beside": -0.362,
    "own-office": -0.915,
    "own-number": -0.194,
}
APPROACH_GRAMS: Final = r"""
c-kGi>5pXDncnxF<?dVTk&#<vR%I>SUDeGlHp%8b8#NTAF)T=yp@A@l0Rw{l+28#y_?rR4fIrC}EL(;x*fWM^#+;3$xDA`l?qYRy*OrwTnHhWB{j7dNK%>y8
inwvkdEfVWe$R~?wEhd$kQ)yq@osBNKdWv)G*2BRCVkeY){WR~LGQIa4!N^&4q0XNy}@d2f!?fa;oolMrn0gzwt=-rmTck(u+~BaE}6UFQ2-*oV#NV4*D|0w
Sv~TjE(^GXScLe`96+x%-0e9IsKB>=FR=|SsQEe%jLSfCP?xnAZ01GxM%mjAx!+kcRr@xYq^hOwLIiJ=QQifY(K`%|mZFd|&@A{luGyLds`{KR{e?Z-L~ghD
thRXs%rl3|a+Xo~o9%iSlh(?_g*cTKwBqV_&B~fP*I)ob08r9^T}9!_avIMJzm5nrZA0g9^+4LNfj8E9&L@J}e*TgAr{BC|;kXQeC_C4Va&EFcxRT_cNZ`&|
4dxrzay2y>2u-Y(Eq`Mec&$rbH9qZG@g2%29+qL_%xD;nVb)V2SOc#ax0y$_U<TpkGs(zA#8yav8c6hL6Pc)v4*gaYBfIbaz~H~=jxoIAAtc0+V+yB1A3V>@
2`J#W(a|35?#Ixhits>mK}94ilN@e-MxvopF9obQ+_TWEr69HjH>yCC8XG{QzUD)H(zcQBS~J$`T7kEP5{OO45Z!H!=HCRjU1c@h+PXAC-^^``CmLsvd_vt#
?P^kHz5`<Q9mn^~O`p$=c2eDTRiql~Yz~$nRZaZ#v#Fd3aJF)Dh0SJ}1w4<t;qlv7uH%2ZUx1xo?(4N78F<<blt1a^@QzME*)CBh$xrs9sPEg(9&k&Fnl&vr
X7eV@6;1femBnM*YTw|0Hqp)6FuQvRxfgo-%ZwZ6DG5@?1Wa8urWT-k^;`NBELAY&4oIVgw-=ODH^!_YzG}e4&zUf?1KO;aakh~Bts(6j<ydG3`S09=>8Ctg
-6|Q4SDscDwpZZll(oEf%Y^&v<YVhms&7NJGCqTQTy66eEk;;OsH$2E{a@Fb+v5QASM|BpD<8Yb<6@o;?5p90wl@$oOSn3RWNnwy*h69L8)Iq<+*q|2J|A*f
Woa`ad3S&lS_o#P5kkP6zwscTG$FUleq#S(gAE}3sg?D1MY(zm!PvM_SNj$Sq0NQzv8FEVQkX2Y@vEl*cSmpOP7YgJ-6_G`n7LA|@2ud6@gQ=+VaIJCN8@dq
pEsS3-g~KFp6u=Yw}u1`=aq8f#~<KAuhxd{DqW|a53!a}JHr|*gZWMNqWCl4bC!cy6Ld8F1PG+*7T{9VZsgvBYuDP_!H8Jjp4d%WSXjS-Ly*C5ef4<`ZsnUl
sk@5ZVl>$Ft6+~l(t7Ct(M|4S4X@iza6tS+`=CZ`G=tND3XN}XxA9s)&zPzc2Y%w-Cu+S}L;Z9i7tH*_P?DtLnX-N7?_-kZQE`7&!G*4goq=&BH1^wITPjeN
ss~<m@*1!m>Xw;3Z8LJB+daUgYO9vx18Jn}#={knv+xe#t)6LzhGMRncAST+Qc0rZ0O$S<yySmmXEJtJ1XeyQ>0>tfz!?#K2Igvnr&4azbIae@AXJ_6q@Z(!
3ahoKEI37EJ5-AS6FP#8iTraqdU4g10j%8YW<`8+Qn}804X>!8p<1lm66{{@9&~N5q_E$)<RifIx=orIKAVko%<2u4DD9egweLMfX^Llon=7<}O>FmSS7{CQ
j@>tvRvG*FPISb=J8HW+Tep%BYvS4|6v);&GH&NXI8$QjI=7NAp>Ju><sxEq%!(PI_U;Mnvu@-h{>Hh>84m20o}><{wQK#-ddWRzOlPVCKCzs)!~tqQc7v~g
VK{M|L?{n0(*4&VyU^{u%h2Y0NiKc}U%+SmH56r+M&>`R);M&P>uS~B4oydIi2V6TOFW~rP)4?*$^guSFw|k4uHCV@qMp^npDO7YLIVNDVqd4)fTJ!)7Q+7c
GSICMiY$$7d&>t<T@PC4RZuZaP{Nk&>4qHNHWjcN)^ICE^a5JiKpc9EbQ$@BZyU>2;6YQkSEWAGiAzTkPqgkhfNk-L*^m~x;0sn%!l%;1Rsmo-ojGkKmH7>H
Q&X|R-fB=2KSkT6h5!`%G*#Gw8|zb*hCu_6bu(yv1%|3PJU-9>5hKRRE^753dw9uhc*Yg}H3W0#=BXXj9?3brf=bbNeCu>+W6_k{6`I3Q67WKncs1uW1fGu5
=rS?C{;SFB3z&3b&jKU%Of?$q4xo{s)NAyNzoU}-_DP7o$O5-~=iQC!G#(R9D^myfD;y+YYi%lO@GTO$iPATr?}N7#>c*;=Ku^3B=<Q^T#KGHOG+Kpups7pF
)xX&)T5+Xx2Ic6%!0cJNJZer<wT4H~niY`$r-`U>NhqqyO}kGX)V)W~8FmIDjiMlHOFn{bGXapccE<4ezB#kM7$you%iUuqkik$<JAG{l(AHYoMGIv*&;n}B
!Y7C7@YCd~ee1v&OY}0hvXBOJetLZmjcs+#1TRWpur;H${6giw)m{8-=U><6En%n({DINuL&{qE&!jBT#Bp5)Xr!&yNy`{kM`mi_m9L<;u|^t4&V!Q=VT?pD
hU{YI9n|zT7#?-4yX>Q5W;ZH@+o1$gplTUyBQs7Vge*vg7GB_@WmE6%#fWcZ?`RB2a__!Lb=n$R?RO2@nqz5=TQsg(gAHW0x;epaC0ks&<4%yX)PlrYtmgOp
FU-Gu4~TOgVK7!rZ6<QJg9bZCGB*q1Zg7p=;CZftZpk<Fj-OK!dvrXr)@^X?CPQ;TvjJ&RE_p%UdlRzT0iki_>T4X6<UX}cCClZyUUs+tIv~#TO$DAH1>BT_
m42Wy7#mOy)HQGlOW+4$`u>dSwzTdlH+La*I>c#d3v$u6aP6ZQq}0op{gp9igDnU0&O`Txwo~v}8!US^pS@Fn>!$E=Z>=wUxY}kO^4QZtILoB!Q2TDFalc2I
^#BelL0?|Oc>kFJ+)m?&Z<Y!Ao-AzDZJ|Ze;FA)&dIKy&C>4&eu0<W$hJm#Qz`w6;+TVDJRSqiAKoghn|8(gf>r}dpf&(M=P0YRv;q1S!dwx;}5o&`zu-H_4
ounCp`I_Z!w5!Q0u0v(NdC<_-)sA4>Q(#W7%p7B`Ql~Lto51o}yjB!Dk6Oa!#+b-acBiPuOJ6e_ZB86lg}MZ|*ary~kM_I;M&ZC&W5+ts$#l1bAI-&7OG6@V
<yNX8B1$KN{+eHaB`H{4-pU~gpcXs_)At^OsS?Cpd+Ug^0S<&<YI_kBQLDn*!R{nYH9%l6q3O2|+|NCD8E!&K8jrw0^(8y6Vx0aHWrH{lKys)_V7HD)c7}tQ
KptRqeZ*XLvA;ptU#CvN#3v(tD{T3D`I2I~xw^+adg6XWPb~+Uh-NHW{c5hy6<*`RDizS?mMvg`Y9kq19LPP5x>W&@@WvE+b&4MELrt&qOd&2KgMq&NjZe10
p<bm1-9aOU8+G1x!G5n`bR+A!{aIlBCJuwQHX6oLUg1)R##wwkMa4ts^P~`nK$(2ivuhC^9U{Qc6Qe@XDEcnR8S~9!HrP*8w|ROmCArb86IQXUoVk`mxC1NO
^Lmig4A%ty>w~YWm~(5Wx5+*?QKu12BSLhJAqWM+O-%jO8^Heo%lEE$BWd!*-5l^h`xWKOA>xkitaW8(R?6Vlp>Wk!Q^$>W3h%faS;JPNCju5IuvoOapvi~V
RuRiT7<hfLcPNqb+Z|`>C`uvtb=Ojy87dx)4%6bY>9uH13X;C+ne=CC`UN6Qc~03G#zBkC)5%hC*J<F;PawaywFST_C;V}2my3-&S6h|-!|E7a=ChQ^xIIpq
H`*5<9?_N}NErK{cSFyVHH8!p0W+C#>$>wH{gxvFip_Qn!VF0#YH}$3j~@NP&)7L$>?>U;V2*qiS=HX0)gIeOs_w4~@Q{JdZxSu)WHVKGY@}+C2b`c|)!Qum
)ST1rGT*sIZ8!G#t|MmRcCnshb{T%%gZolzr`Tk^3-aNOjf?tK1lKff10Of5V2{}uIr2o?Sa-fz|BLcA@GgwLdu|8wiu~4bG)$%tV$^i4w}fe8*3)N0YVXfF
_DC`ZiZA5cj0xBc+$D;2!+V)cdMz4Bojx7f)5dv^B4lBI8%g2153|b&4{CFI)m3Q?E9C@6-2Lj|mMC2ke`)QT$o3kHMu+H&uo<E8jFUR6x;Sn2M#DNj=~_Hs
PnnjlS03`&{W;lO)l*DP<Lau?Bt`E>9`X@CFuB~@^+~wR?)h6Wr96<zIS^=EcwqZx3FyRRUlnqn7fy$7n^{!Drx?Hs=DZI9SwdPru<D1(KAp0at!{;hd3DHG
ek=&rfw;EA!d1TN)paP~)8vi0glM>c6{ss;J@25hjGNMTOTX#vMJSe>70*obR$6G$PCr7y40ZEn3sQdrV7uz|&41zO+j+27;P~fPH30YAFP){5++lV1M`fa4
vD{u}(k|UD6^pia-Vnz@0n8C2dgthy{*`~Ia53()DV+R`el$D=bB+~gpe;o2IjuJ0LCzW2J|gX~^~MTU^)>i*yVFLqz}PSQML#30%OJw=e&{`jtuJsA3M6N(
<pZBY&)r(NSb<-ti&cNPE>XE!+AC-V_o<JK-WQ}v-~}-$jJ=2UHrk=eq0Q*zg(UV?LhPCgHFi<RKR{T$hMPv+V&><Z&}{4+15+oP5<lHmgY)V45g3x^&!j!x
X0^Si<Q=Ev)&KYelE-5#A@!c2Ky20q=^Qokrv}Yf%f1xV5Q2JX0^_`0{cp5JROQx(JXiz{+8&O85<$f^j;fy^Zea9;?yPw+14wziya;}F49?nczb|hMEOyn?
NWVwH{g>nfV^7;0>NRg#CJ`@7-tQ_5LzK8oEj7?Ao4Lj-Kvsy2>IS4k8iTJi;Y)Z$;Cw&g3Qy?Y!?1TxL;W46ykL!8;EZ6P0vIHny$n<wy^?L-TJ5!g<92QW
Vos?C_CF~&nO@1L4@o=bu1xCsl7v5zGpmAn)6cHJ<8?jq85|&Gk)(;)qiHSP_vGvD=5S@)=ZSnDblpyf5g3MCqL%3X1EQ(^{2gn{qB~=6!RO}u-P=HiiB^9l
l<U8Og|#6-b+c&U`_@^jYFLFzkS~|N^{n6iyLz=5QDa^Vtly7xJ-s1%f(mV}c|sJ?k@zAX9CEKON2$e16w@n1G)(8#)UzQaD^>A&Z&mYKXvgn3?4Y)7!<&QG
u%G+2wPW|eZN_jcIoU;Qm_gP)?rjeT#bt`;JU<l2PWOMd#*TR>a0$dNVI{4#pVyk4qYd|^iCj$%7&a7?Rl1Fi6Wyyd>L3Az#CQB;+Mq{D(0L|qW2Pws)ZbIL
J3Iwxg3PF`bMM2-`pD$nyrz$SUdm=rK0KuYyWH;_f*<d=_WghC0&OT`aJL#|pAP0U9OQmVAlPdU&&b2~vkFEy0HJokHM6AdD)^F8*xMMRnz@l9qgRA@cTB@M
n1jKqwb^>HE%#yH+q_#e6k={qcU%H|ap2Ma!$u9vmuvJkcWvKkq#9UebogT9lO}6i4T~Ypucg+KwTz}2F$wp?do2pJ@^sb>kM+=z{t#N`A64nHy5sQBYb)YN
ltE0F8>hm&jPmux96w|g84`xn%!2X^lO|HShd{B?yc?dsvf_PZL-!BeEfC!o2dz>(J-~C#Lbfm+Zm{@qigS{*h@MhMWTD)JG+k_lo=9DonIY}Qe(+I^ssl-!
Zx_25YQ{09bj<S2z7=~1je+QM@C)1lHu*qsdj;SbseDI4{#3G+Zb!IQ@V|xlz<i+J8r$NZV?%C%{!i8$=qB?WJn#B@CCt}sV=nAOqmg$uV6xh%c|mQodP}=#
qJg%VV`X_2k?0}z_?HxT#l4%3p-|sZ2e&|(qN-LzhM+$I1aaLUw1^x1=RnXfkL*Ei6Xz9`3Ps?qHKetp>><C_pL=%jO%@&_AfdU3$m!#b+}%a4J?_ML*U%zm
Vcr}W8FnywTOfa@csxkg?i|`nz|5|Q$4hSnv?>j}K7ggl95e(?_idzJClJDBfd|8Tl2Y<#a5E)aq#fsifN9<F?L8G^CJLo(2!%C_j5$Z=RN--omh?8Ptxd5j
+W`U$u}6oIjS}k8nI^XrmtOc5%Gzp<Ime?-EyJV<5Z3c@MfhJkjz!F@n+*N`)`bP3HQ$vK2;yrO56P7p|I*y4!i7D{Qj>iC!;t<N(7EUFquznuF`44(BfZhM
%hnF^5fC*dh%XG&m$3LzVc6OOs&h;**8np~xzE~n5Qn(O?)`t#9Na($UMG^o#v^}|?rzPny_LmU@#N8wyi--6V>p+!4u0tmwqBs}weeg-=T>f>aRRTk0rLXP
Aq7zytBE#q9|E~G7q}H>YMm9CRR^YCyMZP*%{Ibp_`$%pD>_lcH1B8#khX^1iXbJM4MIydg@tF-ST$5t#ZrO4l%dgxE?O*gK6e>M0&*Gqftgg>RA65Q&K^L<
9qEEX^m2|Pw`d@<TpdX$ygZ+(>Z1!ATA!uQBYx6mhZvzM)tfZoGPF+DaZrIM(uy6B>&q@`-iMfrFjv~JRP)$gfa8vzYiNE@U8MfIA4BD0PH4hYm}71e?x=f3
dE&yGCu2C*O%YrHl}U<-V*K919&zX3Z6L0)6#73hP|;I)>KON33a#*hZ$TTlP=lY=mV`BCRzLVenR}*hbftBxNwqqtQ4x;kQ_@W5G3bcv+-ZLOzGWOUsae<f
_OUWySaN@@WmI$d0T6K(`@lM~>0ceeP%>V2$o1U5*;ge>>ETEJLlC8UZYmpjlPhRiejkv4LqJYhU>wWs<MyUcXxsh_wg}@G{OJD6HWM?7OkhIEULO;5BzW`m
b!Y>ASX~oKTBczm`4h#Wu1+w3#k|T$Ci*=>2>TJ(aDttNwUhx<w`^T7SzJ<xu)wMdovP35>#;b6;2jr(FMWn}$5&XRUy9wK8>&-GIO{H1<j(#LwH3p#?J(>{
M%P=gZk~Hv+j?+fv<!4RwWGpnZT}mE#0)S2psP~%je^Nq2n&77jj6^@Pc-H);^0idyeerEiLJe|sThjT7jb2QAtahSA3o1CdD}H$yME=2H>lZdY(k>rGBZmQ
Nd2A_I@wtF(LZA2uzNV;5+y)69d<D_=S1387VwjnIG%r7FAt;u>VoV1lJM3>kR@W%$pt<Ak`pw1kZsv6dX`DtCUnSu8o}9LSMUo@0>d|E$<SoFQ@~3oS`xfQ
*;3284?iYNa~z_c<a1R(*hEI%5iF}(c{vk_o(PebB|(UEH%tJ^8;ZSU(K2fMmb%LvWyEzXrqxRAb%~`FTG(Bb#LHj!_@+poh!wMN1$~^izdX%!?<S<{mf67=
)TV^L{F$8Ceadmo7Y({DPn8=WK@+Wy_IjHKXy&PQSLjI<yk?V6?e`N5^zi-9x;7-c;J=-6n)p+8dgiR#*9(^!AIG%vUHuR2Ky3f3u)3N<f+LZUSu>exo_4S7
)p2O3+A>{^w{C<d)L@i1*KS2El^Y=IzI#T$R=@0+bYgh`%b7wm$t|95t4{FsTIYbaYe#S+sX%jINt)X_QVwj1o}+52VTe2pT|eT-p7|xVrqZrs!cm*MIyg7r
2zY%+=dBC*j1*2wTrIb(Df#WsZ2u61we|-1^(~!urZo$ohvxlTh3+E`heQ|{3hah0^Yn9_+Sc|5rV<iuWH9%@3HsyA?!F(3E*83Js9txdW}1~)zz1zT)^#pV
udNh8bjg38H@1l~>v=QhC(fa>3Q9OB<BprtyNddi523QgIoN`!w`Cg)bRkylO)U@l*J}bx?MX``&)J~(lpzTfUs3)A_#29`(Q&#}jI8+KwSzQC%g;J6z?qSY
+Hr?u?u-$ZB4fib=Ym{Yy-;g1<m?0!N$Eu>j2Nuo|6F?}WsSLxH^7*lE$_otsK6Mj!rIOD?yhNJ4#_)o)s{g!y8qK7Ns><MnzWqQ$-AJjzZ-~frn!ye+hNzD
gku^vK&C;CIM8%aN_#)8b=}NS7`|KGeQwZTj(RxfTG1OFotq)iD~cIkl(`WY6zAa-oNh0F1ZH0!Xn_sEsVTF6dvWFs0KSY$G^}QAJ<5D&ZExpGTq#6<G1D2w
#21FpwB_o?i>pga*<lHot6R1TU}!odS(tS066#UvXwL$=bzEhq@1-q+RSjN<f*v|jQAT8W>!(XPVTm^MOtQG{e<zj}TDPD{1vP10W7^F-hL2#Ce*j%$Yh@O5
N0%xB(__SY4~3Z1n8dWJyONip65VU&&j?!46VCRjDUNvSx_6{8GbclZYvCF014h6@i~hYrq6jf*lLHt#t>|y%$3v8EsO(w}-^b*ZZ;8O-?LVOf9AVCd3i*2u
<S9LS6JBy~$fnH!TKT$zSBWijls(3g!@q<37UTwrVU2x+U6yzUb4=@t?ixR!<*5$X^-<mGyBHPO3r&7%Ho1Yg)O(i8^oO52zh4>O%L@ePV%rcnoJd%OD0s8T
T3!YL#0Uq*%j{df3Ts4ZI~k#7*$+w6BDCDn>GkbT*Gmi{#u&#ZC$WI-BztAB@zn$d6JlGIdA-LlJR)70DJcJ<?kRL1+qhteK-N1c!6J(SY8{ZP7gC5gLan6N
o^f6NCW792^<hVb0i188a_dj+qLu$4+iq!%ZSTi})&4@E$6bDPo!gf!-^o!Q!P)EJr3lzQzjRXZ>U5t(U@vu|UxGWtfRmu93v$uEXanP6(-sZ+eMN28$!Yma
BV>s7-m?G%sFa~WRu8(^5U93;Rw97^ypzwF?ig=t(#y_;ddI*~Sw2mpi{HE^8*>0_LVD8l?XRn;Hk$e`NGD4-l`$Q6{=bU46ZEE_6hm1gWBG+3Mx8WShv-Ms
BdG!mhWDlYXlK^B)Gr4|P#$S!17>g4lSzt3s@e==f9blm&miiJ&=URD$;DP?KxnqRCFZn~^UDdC^+rFh-5C7aV!scgf5VDOQIrU}1w5_Yy|K*QxB0ipab;Nn
jd_8bKV9ruwZZdKz%v90f2Bz~>h&k@)?u_!h|b=2uEQLK{c1+zgmp^7Y1ju0<EX*fJ<{P*%<{^LUJYf&*G`w|!L@^c`~;pZ?v`Io;LYhowg>cuiCgj~Tw!#B
?e^n--+JRRpVeSnH6m8(m3SM~t!K^Q{XpIMB$)BY&fD&^#PB~xz(ih9CK^f7c-HCbjDPE97vCOLdSp|-a4AwXija$YDL2(56)rT_EgBEWeL@D$8$Cw4hC%iQ
jC$$o={_4fCP=a5T|_%n_a#(&FtYsfPWjTh^yX#RQ&5l}n8vG6YRmlydF1-0)Ad`Bh~d19SWwvk-(QrF(9)12oZK@r-94!CDK?ilF;R_)hoEOG=BF9IsM0sR
?$%|eo572PoN&XOvr@)KXF$rH2^e^?$oD?*k>!|S7g%BD(NDY??6@f;J-GPgX%C#ZXPP@B75q7!g0-TUXg_cW(HIbS%3_-hJ?+ScqzOe9`5MM+r}4f<Hf30O
iq(9AJE=>h!Q=lWslqD(r4ELL_sm^c+v`@EzA2$?OCx$2rYBH3Za;H~Nq3s(_9FXlKdR{Ey_PjWfJnzz4oTPo4Ug^JZoa9uE20n9{)CI0Mn}nIt9^*E*3`t}
Vp8oBfva6(KqZ~Q2#bc=|C-*{-2%q$n>9%g=5s2<k#(;)>g$I-Jb)34pzfmW<vrotKe=(OTA;wVTK%)1hTh?G4wgKDjW~X2?cYHfmW3LG2IGaZfj_IfU0D1T
E^tgb#qprR1||mtf_Bg4tz%6G9m=&byp8#p(CZs;YjS8{zau%!FJgq9g~Nncy8Mr)|4K3yBX5+=0&XzY`o~x0=}w*<2SZxuT+%IhudWp)fd$>&J@8&)M>w3x
aEtM&K^nr89RUS;)kx+u%6WZVH}LQ6;w{8}cjk2+x^>MP@Oxv)_KcJ5k<-tfB6C4_+<<V2{~J^-3Z`NUS=@F4Q<ga}QiGy>8ndnIwz`A9X}bCWWT_?n=kEbi
ckSi%)CcHtv#ROh4Yn;_M<RJrU6SS~BVnxGKH@HS+2o*EJ@z5#!aZn7zS|x48u0><(yh*GQm##5%$EC}wON|S!w%;07IKzhZ>9SCf3Cj__g&1_NFMi8x5v@1
_Num*c#kveX9#Tv-UWd<_<tXvqN&G(tsg94;4i_8C+HTJ4ZH*Wg01W$X0{uIhl@R-7V9uE=kS`iCwGZI_=TwuX0g&&N;fe5)$RsFL%YK*>4rgd@ctgVHTdDJ
X{XkIdUpTUQmta{C?$FCi3t;=a8r@hrh17bPNBVf{}RuG?4AKA`v6mT6J9B0hzsbFz7^7c^=hPbOu8a&Ql|f?+~d+DVKg?vWvPE5+nA6Vady#$Jlw~Uq;Fjm
5eVrqpNC_|X8!@8?mT0OBa_@#Ztr(wwzqkr(@4Y3>)9>ZZ;()$Vew%IiS2^$C?@=^(#fi%Ue&aP4KhL!RhzhS^8oyz&_?Q!qbtgcsIb>YKK+%jN$G9%fx;;t
2nsqy_P8>tMI4(jtAZtBNMV}K(^-3wnX^_5-<XUXC}QNc*f+2>^{Yc>4OvnRpGL=Bw=l@z_6VAn9tbs)d)KI1B55P{k8o&yFK})g*rX=hyl^r4d3!6HH{V}w
^?JKOF)XMjn{G*=N6}mZ<zzy;w<Ng__U0R($j+44cVW*7j-U&x?&mX3;TsAIZD;;7Z0l#;Niy(AACp_lj!q_Ye|O`|oWXM|Ixp$nw_($@DZbpL$ViB-;jyRL
`#@TpdhONSi2LdfJYZ3ghT8Z-vS9zSL-&H$c5gV5pK>Z)+XnpuFp(Fq&o&6yA&U3@S@%@hOX2k6Ya_o59V6Y`?$SR3mvOGkS!v&O!S5@#4BcsL7~&HtU55FU
sGH>}R0Bm;#&$8h=ont?+yFO6Q90trX2Ik~C%H9BqoqP#Zi~b5m22(t@NPVM;4r&hn)u=am?dj^B*wH4{u7Na$6Q{KitaTRw+(i`*7fDK;W&ycGjYTa3~}S`
{h+-uPoo3t`W}O#z#Ojv|Bm(mZuM30&sF@ma?HSFY)w3vfkH!ae@J5FmWst2JV$8*Uy{-9=-6xw_jk`^;G3h}!$lisF5y1+#C~m(KZLiXgxpOha(j}PMty2E
2r{sT^LPu}xb~G8zlQ6Lroy%R9;OnC+R6!`Vch<$+I=|`frAnB=E6u6N$(?`*!aVc^dqMS?w{%$x#9rel{T2;KsikmuhMyD)B3Dc{WZ$rBJgUYW!hn<19iZ5
Pe5r?h2hizv-ubPKI}TLQNPO+lfN65hX*Y2ZTIJ};!TX77y$2bV8_n`u1y|Dv-&FT`be#83F_ey#INgz0}3m-a;jGZ{3c$1`63>*aQ*77@Ue+(OLUUq*=XiM
$}sR9p_W9qg+e=zMjH!56q3z!b}1!mmre`&WOt*+<Ow~MN(HV_R&NrBe~c2e%q@o8VqaeB&siff`kMh6?8Hdb!j?YKo*qfhfhrH!U4WIoIWr-gn%AQP$8d}`
Sgh}vntD<9D?w&?7tW;7taX6(`0lHP0B}+OUNH45SL#8;B*xhu=6p^GS!@aXp;D<}A0sF`qslx^9c_Sl<B-|RcaCb)X@nEZ4<mrVx4YwSzJP7$63%L46E|}B
cK9J;8*>Jte?5d;RjW=>D)l+My}RpV<VMg7vG1Vjt8I%z;g$0J^#ej3j+2G)lo)8j4th>OYy&E?slg6oegn6NX)E0Xz2pWnN*f2CDJJ3_`GBPaSfviYT`Zv&
NwAv%*^i^#mxpDiI+Ax!IZMl{V@FfhkceD;rMxCD0nB@KC8`_~%Ld9u6<s%V$mvMKR;MF+-3)M*doAXREM9C^6eQ3~l*z7wR^z*8Tk@yBDZB8CJv^n%Kl2TY
c2^~Tvz2?*wUXrHvTwu_tB26l(;roZvpA~0$}5>U1nGcs%v(i`{;3Ky=q;)+=ABE(?5C;jWR#j^O<T5m%pGpE(c85EctfP#J;8v)WY$L2G?Xu_*MCU1e!m87
dzkZCLqi`2d#Ueh$58a~xJKId)u6k@k2~Xm-Xb8n)`!onfbKg8wr>XtIlloEhOxBq#)0;n(OMrrKcvcfNDYr(bE3*u&N;^EO%@a(E87-cOLJhtuR(#6kA!3T
e3}lx^%?L<7su66N97fqyE**9aC^rpYV<*`m=CBip3%|9{a+wCFi8qlj8MrIy~QRgaCd5(BOh}DS-8bD8kdG1G%iNcW~z7JXZVw(I45laug)1<lGR(q2{AdP
a}zqEObE<}rt#_iKy42$|B-HA=MAy713#{EgVI@`5RsJ{IYhO?!#8#EqgQYUU!u3Qm3@0KrKj<4pyZAn3=hTtM^0Ox+g~c#Fwz<;F8TEqQPEg0uTN4>9Cxvq
Z7jnkQV>3-x{nxNj77>Kj2R2zwwJx`Tr8Z8(}%QusPj~)4I0(%K@$OIsu%B`KeAUEgXt{rLg*w9_<`-{{|@W@Hp}h6o_zzM+-&DA>PP(gA8f!|6U;v`p34?)
$!wZq7-(bPZcvK!`WR!xe9yy(Lb}l(YeEFC|DLh?1o0aE($ON@1v+y;(r(w%e8xM%*=wocxQ0QfVB(fP*;)eHzfNjICAHpC6Mg7A3_i1d1>T{J14I72tY`04
<g6M>t835HWWsO;sBb0DMrw|+X=B_3JEUd&o`?vke8Ia9%u!e;a~rFkoFdY<bcXG3w?kf<4(7VHn$>QDFd}(<K2lwJ`Wo4N3GaVK9oRbcRHvA=jO=1pqBEdc
lT$<3+n_;921CF>AXK@2`&Q2s%+F(DNFiX%?L4T~CUaDo0)xl!nXuHAro)_bmKM6E)W@K~Gtq6erqB+3u$`*GAr#JHK4{IxYZ|SI-E7Bw4MYt*)iqnB{-2=|
>01rTaCe2#_swU;cdiHb4NPo(W5md^gyn=b{lVRDSIV?^Vi1Lsy_VM29V1lhD*bTxEziy$u!4@G2tvK*2T=rZXxYsewqUV=3!%OK?qOl_0N|45n5F>O(%@>|
6@9o~q=TC~!S+5ZDK8%5W)`#I7MYN3YMd?UL+>zf_%s}$<#>t{I)4K(<sw;%o2!!Q%QVRr)~_uaugig6{Mg5|=qbwb-e(-io*N}<^*&~uc1oRJQA>t<!)Fh0
uzrLhsCYQ9Bw)`V?>H^f%z7D&963jk;0IYw4}fc~5B=Du4~wIi!o+X1%jt?_Bu}Yllp~_agA**~;@7~eJGFLdiwWo{J+3!QuMJkF-uu6~k){rG;K_He?3<vp
D%&|$`oaf}Y_)0k!PkV*TYadx9%|j}4wy29|7d)R)oLlqdK9R(bUeqy4k?aSVwO|6U>z4(3_0|4T`U3!q~^_u7g$|*9{<Y~gky*%Sa$r_$aQx~INse1fKGGk
)c`kSM@Ep;4Iv@{qmgo^@I^aER)<uZh<GnadbmX!Fg4W8Nzc2$=F=1GjL!)=S}Sgenldi$E3RW|RU;D8(`sr(iP3babA`Rv4ePHV7J8OPsT5mGhnwZ|3#4D%
A6kU=<b@*r_^Yb<2srUIhq1Z2#TIwQE^E(Q>J1DWx~V%%ZWK5d9`=?CE4nTED+kn*%b8>5!al70V!Txfz2nBj20RmT_)1;O0$4Ypg&9U6Vi7Dv4Nnp4<_OrV
AnVl5VNP|IrVSfV($W<;z8LjJ+;KREwD!K{u3{j?!f`>GN+&vmx?VxQ!+b@oGa!yJCcNqTBW}}uyZcp33K%FPv%i{aFR}|ogNkS*2+$dJGQSM%3-#LWeo2J{
E}%bps@~n)PJauP4VLc#|1=njPU*yPj@>8(f`%Io>WzkFO&*fkI<o}vrVPw3jxbXzDe{-GKgbuuZ9Q!N>UO;QeyIzwM9qf6p{hgPPCB4#5}x!K5x#07=&P)>
#uiHkjt8WH)Vfj~qW0Ph4><a<D(uEAwr1dYZlM<#VIkVxAl8OuUuGXb>N)LF7}8Z<*Xe?dpq>IqXJrx#v?QI#*}zk)S2I8YuB}>DyC0At9k{|~atL;$#~I=w
G<Q=Hx$LnQN;>}opc*O5S*uILW-A!rkZ~Qlw@r&#NRdPTdd*xO!_#D=N3BsFF8PAtb<2sw+JaX|LEmlY`g<Z4qzo$v&9FT=O4O6I=H)&R0nW>O_pOzP9WzYw
8gXu|cqPWb)RTgEt!LS`9XYM~*iE!ppjO;qQ5o}mQ><HgYSyuKq2EJ@XMhu@%^X(B(7=7z;-3<2$y)QoHVv&vtd4e%&t$CtF)nyh>AV5kFelGJ=%OVlGOtbB
8=u5mK~UU3Pv$Y6*uQGOge8VNY|<I|&tT}gu4}e?@PaS@<2OLt_OX#<aiyWjLbjgg1$^UXA5`1c-AdwgVbfO0r81VhL{olQ)A^=|@I>JgoDovr_`K@Ll3w#V
ER6hjYEN-f^m=gEM$|@+Y=rv*WzjIM*kjk&882Bs$y{Xu%}m!F-P9Rw4VARIwPF@SnQOmcoZkp<2~9WS)L657;x0ppg;6vqi#3M#i{E4Jd)1-%x--M2soJ?|
g#&WGu|ds<<@4QdQY1!QtO&kU#5x!#OlE)Lg#qZ$Lkzc$sd{Ou(_G?=I6(c0Ka?-rZ358?LU;Fk>;ofP-Pd?kFad|RsMXHj4-4~KR5)_>%gu~b=Jh;fG^;C(
_EJTy54Y9?xUwGw-Tv-}1C2$-{F2fZ_aN#nYO-#Fa__*$Mu{yIJLI-uA2G)Sv)m2zkDSg*`LQP5tmT_JxBD`>T|*#9`?6l6?mg&#$^9T$GP7?=W#!o70_|EU
&Tq8AXy~pTgP)_w8*rt~GQ=y^{?O^v9^L&2(@6MwDUH0tQ(+>G<9#*Td4=pGVS;V^S)z%@oC4CXNonQ=mSwy!wi^DT(q#ajV^UkR9DaF-!IDfK^>HA18d3LF
=Gt-pg3P=PYGEA4Knn(6)vXxZS`QruVcl##cJyeI9We~?$zaVhhkEY+71l_!j<aw~m<LW3holjTFjy{_4hOa~Rd79ZzHXC5nO-Y&%P8QXg1=TXs~Gz#21R!U
d;adHg2G0N@RvC8=~?q?)$zo}giI^a-96;ZQXw?fbU)~}M?H<g9$oFC)&DzTfqbTNa)a}SX_k|JY;Ado@Tnn~GYsDwTdp2})o<_s;RDQqfyPjdO2AfmO*bp<
&;r8kAA%r_D|unbVN?4Ucn1p_W<E?2v`Q-x7s{gz!XRgJ(kPghH^h;HVb&_%(?{$qy~ixNC0j)r3VQPZOXq6n_)rbIx0I4_=)glV*(d2$s2<HW8x%C3>%#x*
$)_qE;h8H?9c-)FIqdJg#p|K;5nXvEE#P(cAQ+x&6&ZWXNb|=q5OK=k7nui<8Z4p>`IyTvyOQp;vIA*1kuk*YIYo&5QM=lxn5=jD7!3XbS7*(cwGl&%$}Wc$
$5X=9I@jaXqY$LRSb*~aU$Gv>L~5F@k6p$xrpg=a%K~z1iTP9lMzy(vTz}PdDb?n>%C(%MMHCr|Yr8f%c2S*>btCv~7`9g_iA$Ck$j+606YYMS<+IRg2~B%N
z<E)=him1P$4a^mO}3PYw|3BT(1a`NUp6b-d=2w<MnnT=yS`uOa=48wk-Qs`=GU=*SwmC=(&1XxC&Lz^rEyNY*2UT$&BW+hnI#MCP3!H!V@$QE9bmt>w%`A*
CUY!Nwc}`XUO4F?wPC(++kh};tGKN;Xx}s$yRhZw&M3ap4VsT{q5|jG%vgQo3+khYz+Zz0PVV;<7%RgEE(Tb5_FkxMGi18u)dt1iM*i+cQ$3DSB4uReD{s{w
3Ub1-dR@YP1+v@T99a?<03A(hjC)vtEjIWi*-ybK>Sem{*_~iNT=c)}g~AGPkWKam<6Nx9xN05iS^b2-mWALSH;Jxnb$?JNqe5}v{Vm!v+~L}qgAy%2E9eH*
`uiOm?za98pk<fv1C6h-+$!A?7(i9sUewS&h1~-?u`@8#(~IjZG7mP3XQ_XofA6Ol3<TJ@)^n%br>&Y2<Pm^x;7C+GMsvc4-87gGQH_yJ?XPoN*nbk&fRt$6
&g;TYrJ3eXOY7dahZ1Hn9U0!Nxz1E?QFr{X*jR#}Y3yBZIZN>(hbH(d{x|zW*SHub|LSu01N%<2ytWtxoliAyoox<w>UGM$XF|9Z-64=J_JR6XM}}%!|Nm21
eJl
"""

PRESSING_SCALE: Final = 0.000498951849
PRESSING_BIAS: Final = -0.8916
PRESSING_CUES: Final = {
    "meet": -0.13,
    "table": -0.107,
    "call": -0.056,
    "rank": -0.132,
    "superior": -0.097,
    "request": 0.21,
    "motive": -0.092,
    "withdraw": 0.643,
    "kin": 0.197,
    "home": 0.212,
    "kind": -0.159,
    "conspire": 0.265,
    "probe": -0.012,
    "hurt": 0.099,
    "self": 0.182,
    "you": 0.367,
    "face": -0.158,
    "dialect": 0.085,
    "hope": -0.331,
    "trade": 0.728,
    "tail": 0.519,
    "threat": 1.225,
    "watch": 0.424,
    "insult": 0.551,
    "plead": -0.049,
    "favour": 0.542,
    "deal": 0.371,
    "hint": 0.388,
    "media": 0.252,
    "english": 0.289,
    "approach-en": 0.052,
    "press-en": 0.418,
    "office": -0.424,
    "transaction": -0.329,
    "date": -0.175,
    "amount": -0.005,
    "event": -0.153,
    "procedure": 0.034,
    "formal": -0.286,
    "paper": -0.174,
    "leaning": 0.541,
    "apart": -1.25,
    "business-beside": -0.215,
    "own-office": -0.777,
    "own-number": -0.129,
}
PRESSING_GRAMS: Final = r"""
c-keq*^gw|edqVPd)ymK#vZxvwPaQGzEqRlO_5DW6gjj;9$-e62iAlAW?(RWG2l1<35H={#s&tM<-s0kY{{ayOEVOQO*YwURae)Zdt_$pcfa@S=lB%-R7g~0
#J%VI&iDKIL`0^o&l|v_Y7+Q^8%$JAMnAEc{AJ1c>K%dtzTtP1%>4$o{ig!3y>AoYh*#o_Ms|!W-oWg#EEE+m`X$6YJL5~fC}*k)1R$HQWpn*6;vL1_CDpoW
LPZRd4WXLUjS=iU?iT`N8;UT3N@+HMN!RNqnE(gW!}lB|MGr(^^N8j_F)iOoxa^9`Kj<YicQ*0b5;gj46<ip4s%TLUy0=WaUJ%T(X$8E0S0XQsmH~;eSybZe
M%nJH)eecuOSxRN>ZIW=RV{IxXQP479`a(YFMyn;042F*r{!r>fkp@s04PSODmGZSXgDf8v*$DcLq$ds{N+ty8YRpZv&$uV?)vrY3IDVAxdI+GtfV+iYrcr1
ZX067bL_$O;^MVg2Bu2qBCkre@WjHXeuN#E@D(|O{XB5^?Z5TRHngy7C@R5_Fmgl%nhGx4cBX2JOhg0q>kIBjkqJFh0;V9Ko-Ip^WOIXKqpeEgkH%sSLaH{D
unA_~l3Ppe*YM^~B!_t&B%xdigu<=&uR)b1?$VN|^o+G4z;+4ABXezO4W%{<AHa&Vy>wOuh0EHKf<-11a9H2<d?r{Z>^@aFHj?{#H*;nIh4MPMbv{R%e+YXt
KS;|bmpD|>QYFkNfTeEB%Kh!i44cxS9mvZt`5^Btu{pMLIf+YQuX9J=dXdw_j;VrGGz`%U;5K3phn6!`pj@!!*Uf`w+};^|uXUc-VY(u7W%t1>REwtRaR~=v
4Saz>_|BJzBI@~#O@I@OiOVSj_2XyV;;94GtSge2%}DM`70BPz6wi!Q#r%E?eIPA!8uTzcLN(5W17ePVDS(E#HhLK%b5x&Js}0HN1m0dn?YgX}RHg-YWbHyy
$vsHdQtHb*x9$nW=6qR!Sia~4kQ{#1$-jn>)6O?T!JwEWk$l-Bo&5o}rM&*@T8rdD0IeKx0&m!y_j!}3r6;l=<k>{XS93?A?-TfBDJ?4YV{YYgJy4O{DNe4>
FRx0vSv-d6WO`A2{wX#+4vWKuWls~Rv8mV$hOfJ`xsvIwnb9)K)>G6{T+%5IqS__6F2WN^<A8ZjLs&LKG;jI1%!PdVuDj85%#GGVnZhjM#SfB=HV9tYa;KFo
?8e1V%CtI3rv=HNKmhYp3P%#;rgQeyKvrFw^sR?+d~h?<Clzk(Q~$U8>GRF?R}UQUpf{mEpO%%Iby@x<QkKpJN#NpEte`$hQa()2F7Ed(&@c0>Hgc}!wVa5*
ooCf%{t)0QMZVu}zybj|@m}(3(%L98RwyXhl-CUBi4eo*K#M}YLic%7wJH0uiwAF;dQHp*03#*L<jOgH?s5}=Tw_wSsJOd}y0VIQ^djf5HI*3jc<xtB`J-Z<
9pdK&!+|@%s*pHqRJlM8L7&Ac>dr7s1;$F%7-T^8*kaPLA(n@$UU_pQBj*b9qSlx7JC$zbVf&%$LmH_3;CgB?Dc9eN!AwMVdW(slxIeSyVK}MTc<mr2JnKyP
D~7Y5mOoNEmFIFxHjpyJ??nX_ud|^(2kRh9E7La>vC~-nM5nFQdnS3B8nkPR1xE&$mz5MNF$pM5t1J_{?U9Y5`B@slv+FC#RfZM=BHgDYMA=2^%P=Ptu0$^g
?!Yy546L+)ffo&Lgc*V1{1e$~5mew-IgwCj&CUP1G=gSkwnzjR`ckc7471B9e|vd9xqx7w{_PH2Gin1bQz9Ef)=;u{M!*K2kh}8acW*Zf!Nvo5_gGNpl^Imh
XiIgro%Kc4RPX)1zvk>;_bT$J{EX=w&auf4e0B<DV3x(oPV<4B_Z~3GFt0T^f|j{>j^#@bNnRw)<(=RHMg!|?(41GET^s9=RJja4g-bZ!%`WFi*^Ot0kT3}p
Jt>B$$czfv@-m1X7mtZvmrKM(Qjp<30r_^_2M+()j)DUjnzkn^-AD6<bQq~jN>dFs{M*wZwCHSCxw79{>=;K3&77FnRX6wG;o0qR<##z!LUn3IOt0D4dqWS}
X(TA%ODLX@<D`I&GOA1l@a;0GZ%pBuOQT|5$?jOfFIFu?I9n0=5H&+-bgRO@s*2v?dDW;+Hz4%^DM@03V?KAk0;$hPtFZDR)Q67{NUqNr6dX`#xaU7+Oa9`T
+B1}~E$#rj#+id8IN1h)@yrq^GhS8~?SEt^wkl;yCvsKyWZqny)vuqeSp;gata3)qvoE~Sx-id*t6G{OP+L*<92Yit<TAje+%bbi8y|jleKe7iuGlc_N~Ts!
ChE2>UM>K{-%Y^&l-a7fI2wc&;Ep7B?_}JU0jmu4lC!|Ls#>b2u9S^x*2EM92HnUAn@|H{kZH0|vZc?$<Wl6SwF7c?#)2CgMFl;z0#?5#evr}`C0IFqpv_8E
uHzt;?LQW2?Cw}b{wdTyk;+Z`>5>(pehFuoG}xTVc>=DgJ^(?e^K0;pj3}=1P|f}?S^bCj(fh55o|PP{nw0R8po|}#t6AlUiOwIqC_+}({ryZ5b%e^^C+kzP
t-?fzFg>5qmcIH(h8?g(G)}E1`2^AeaY%5=pPz(HO$_+2OZf`>OwB{DkCKs`SULI*(PV{|0rLQ|+Dw>&SrV-9TvhU@OeXH_L`n^8;^W%4u4l_`7uIET9QT!x
>k$U%<(Ax0ob0F0e!k_^Ai`;;XL7P8T}6xK7F0ixe2!xwINd|)%+yD92cQe|n+%JDTUHqcqnz0K*^1{hqogc62N80S-hpK(%QGz7{<SgD+^Nel&(uG*FOxrN
LA|lWI<#NX#P5l)?ZBw^)Yg3rE%>esV^XP;fEsJJy{ss~Dg2uqd;NiAlqt{TP5E-#Y`CocNQ@o~-krjk)o7H(G#7^u_0&9x&yg^ne4%q7`1cLdm^Q{B7gj+G
x|dIOIpOP4cNmbEH%o};c5i1$e;e>JMH*6#{{{}Nz(AQjf>EgnCx4=k*L6~Or5eg-UoX$Amu{!(eqQG@<QV5F4H`w>z<PjFOmXIoO_(eW3@+T?p#a4c?a|S9
;wki@8;q(2y9=~;Rlr8`<Y;A9175I!W?<tOVIY0=h=FMvQt<O8qj?W2usrmXsNIoBKq|hL^uA}9wMm`~+o6%Tqe^WlMgx^E2`Py$;0vmFO*+5Mnql@Y^)~lN
t!ZORp9tK`ZZ-m(KMlX7TMK9Ad^9AYB9&@Om+r=9T+Ms>2;QVnUz2C8p3uLw3VFC%nv}Ev%pli?%W=C{g?3e=XnSU8PE6qmiXvg~+SRIQG-Bmu&vRe~@EsG&
q^7k%@e+QKH_pfTrPEoBTB$hUXZk<t;FjrJKXU_$G{I#9(2~KF#)}&(y3kCE>2dy6w`dyR>!WYQKX0gATCNHx8st)Qx~F3!7q6yE-K&l{s+MaNpr{E8vB7im
lU2|`mzAC3MjJwg3U?!=k^$%-u_fZ~T`{P~(1xhgStar<!ov9M>)F^D(ycVn_ja7CiDwPP-!tY>uzL)zj4@0eEj{%^uv#+Lpoxt@z+uzkyl3$-*z3jy!^g_u
bgFWZ+*s0pH=@;XzQ!ofmo+2t+s$W3yk5;?D~CXl-I3ioVp|}!URiiSJo&jrfh`w}?{T*bhJFF1a>`xGFBg;n4a_PN8V#WwK2;<Yl208Dfh6OWLY#Q4t^LIK
{Z7N#jJD9Ho3*9P1G%>x@)q4pCEtT3YdEiJ*;z_;z||p`zgEMA7o5oEB-@|Xob1>x2&D_5<!&fSK9JIyE?D;1g3RdU)m5D}<L~?(nC%K7Y2}lh4-=vjvLt+_
p3c<C4!RN(Vb*|s<y3;Qd;F{kMoGSKp)hQ)&6${-N3VuYXSH<H7?&+!{~nWz8o4FzSfH~xY5WaUaR$v+_;w$!qv`0?=SpegnDr&7<%<MO<r2yBLcFQRUQp})
173rcB_4LXAV&Q|O=Q+<Wi)%eq0Sz}d}_@__0P$gj$yQJN_Ht*!Ay+8s(5#n#*IT$4Zpdw;pV#H@hTzfc2-K05%`CT|H0#1#sqCI<U|cxdf~B`wIBSKj}^?P
8Q^jW%0(l#G<8;fI$O*f|A+y`8G;%In55e{jy^9J&EiVTF)NG<xmoz)O)5_+@zz^_RwG+j((g*jo*MiF*9YxLzS+&YnZefZ^L>Ay_)<8>59Nh|L-z)`Y-pd9
Ffd0MK{;XbU^9-=`jo1!f(<_RP$;XT8I7St1=5m9buSMe&@x_}ch`u$=+bLKI}N^Q7e|{VT%9=ItjrB1-@lP*1JxRBvyWco8<pOxeae{7$BVyMBCzJ`RO8wE
X-^mg&Sh2l$MxUa*8@y(jUvY@cTKK7N40fJLn6XClTf|b$(5F<0t?8N1yj?~tmi&8lY6AuF7TpWjLQYr$Es55gLz9krNQg6^I1X|+yXw*$#Hvk8H;gKi#naI
P3$W3#PoG*4wjvAIw~&@%Cf!^8{|w;{={73r7u?VC6Yq;390dWUYySD<m}5E8x?t?1BDKXpr`wN(p+K9pm(uMkQfy|zj1LD)$%;k?k7WG{D<3X6Vo-G*4H!0
f?`j>2*%{&^UIa%Isf7$etMZr9OYifT;y+Q6Nqpo-)7P;XUDd4eRY}=38}Pi($cgKLe~53X<YfJUp6LdDNDAyEhCy1!_;f6Nw^;8IdXoW*U^mOU0I=!olSw?
7wgOh=PX7{H&w?{A6g_G^QhH;58rv*&+m}z4(4KY-^?SS{a8!^mc`zK&bGZ?)u{;hYF+O19i?eil+bsHFakc?9lB_^h@N?WPY=_#^Z|ksPW_vC8yUB4ZO2#i
+@9{iLoXmu-R`2@xRqf24750io(1-_Z-~c~$Nb=`@NOm*y$_y!DVM}&J3_d(`72Pf_A+F`azf-e-ETrhKRm_pop>LAOtb78H7xQUe{u=?aFW)n&R08AJ##fE
r?LizvM6-SS6PX-p!#8G0}?6!1*Z7`+@~hw&$7i*<I*sY#~Wih5~ZUSO|OaaTv=P=<S0#`GABjGAN$b$53<n?`FlGm9p=w>#ru}7p_-QaqH%A9XgdmlRY%E;
bQWBKT`_k`mR?2KH6DSC$yq0NxFIrNOvkLCSk^N!f@HpJzR>i=r;@c_jhFHF+i1bLF%o(}Lpirsx2kh3{mPr*<&d(-F;^pKq_QDDFx=DfnrhNnXvrRIU)l0e
cOBS_tUWNtaf%^!%!T&-FHkS9kqwPnA_d2BCwMBQn)J)PRMt*p_Bw?2vCM<2Mznl!{}WAfD`mxtPT$kjLKO~Il_@XS4*X`}W%haH!jo4hH~2EZY4SNuOTHWm
IRF_VNAIo575gDBE~%qbGAsFwc32MQ`T?dVYM0x05?&FE{giC4xXa26TvyZq(XgxtC_lE?=h>a3A}#;VrT_;E-L26zqrQyiAe#8}2<@D#aVl?iZ+?vy+uHU3
pRy{%I+bog@%yp}7YMVcpDnl8UqCKf)lwk`R%OyVs*vS;{L=*IW#CI&3!|`KGxc%Ikv96(*BR1X2P+y_4Bu66o<+JghPsF^DgU+tA|jf>^6bqGRBfBR{j&fu
F+nyl$2B=YM){lKIeUpVEfKD~5j%Rs+X_$&;vWpa)A<T3JB8Oi)^6vm4YRfdt+#C5<{7SPvDG{b{A?^#w#HNj`x$?#_bOCpRMA!<LS|OM<#nZ7&09n=m353n
v&+*WJ0B?(MBImpPP+MetMZ?eUbK)6GX<6BYnKn1wSF#L;h#RkzV;6Ja8|rZ5DaOlyf1AS9p!*)4el3C7Z+_DsKS(;>XLH+yt#LcuBG!*vZPDhRf9p#G#5fP
Q|C?1K=v?(tx9Z8E!mXnS&7!ulGO;@1452rzA3|Vhwlhe!ChLUMNL@yR1%|m4d#KG&LX*IGt?g3bVwnaG-3`bkds@6C@VJ&0S)T5!E%>!73wi9Loh_+nth@{
PzrmmKdD#~+R%5xi&rnF6Y;rrJKN+2{NIwfFb92<#{w1-@N@3R$5&pKrLel`+wfow<m-E5Rs*A5fcQ85jV(22dx$9V^rh0(WSKt-W4*cxwok2Ej~BxP`4^Di
O~S;gtqL_As(UQ7(e<w){NRspIxtrIE76i7Ri|<nI4M`l6xc2?p4sXg=11pfo`>Qu>gbIm6|*g><nm=t2n@q-&?7;!)nyqj<du*cJs%oXxvad31vJ|}xcC(?
h07L~mj$Y6Lar4L?tr-|kpanJ{Dercnx;7`Co_1#rd0?Q({GfdD6{*&z2ik<Bb!2OtuSwmjJ7p@|Ku6m%7SfCPNyHiG=ay%q=HHS_sXxpt!XD!Y#^Da_9=%0
Ih`!P$m(CGF67&A#q<OQo$<D60+y|3o2tShlWG9$bzJ}1QVx$MYNRU>IAtNIgUihR2r^vctslCMVlbw-2Zmf5DWFo>c{2mMxxCO&e#-kpamD50ChqC{Siwr2
{BE;(58}AeyxAm#X{BomyZe<Cu}T^8_O*h<tg|LP)i?vqI)=u%{vxHRD6#Ou!jJv?q_FcX7X7b|5-0xxvzHR+YT?zP;z{G*sQg|YCa<MxZt1k#^-iuAgxp^*
=Ke`h`%J#v=vMi8tb122K2;1`ZG+9F=K2w5s!|ZHc{$`%-vkXa<6Qe%4m7v$lA7I#X-Rvk`f!xjbA`8v9A~3{TUHYK_9fx^aajws3`-~~SGhcZI91|Z+bkd9
A`9VH`2yy}i}x?+V<_Wgq#~_8-FU6>*3pkCl}lHOZvwoMiToZFhG(NaQ9t%<$}>wTgH~}qPXF^)f4hLvir1f#_*+G*vkaqb1cWW8O~=~nS?ZZM<+4;SacZ=U
j1)ShlJ!qRiut@bI?<}+opD5B9B#BbPl2tcmw+{SeJ-8Ev(&Yj6N?b8&f;(`f2KOqoQf4!*f8gvG-?^@+B+H{v`5q%AKw7w@29U<6fx~7Ixg8pPTMY&5VR?8
G>j&N=E}KH*CbY)3S5Xv?p{Ya*0+9kQm02TyDxPGmg@M2x9yJOi+Gl4wS^7)0okG$mD%jd)-nf}^*J0FFlFnDJK!@GC0;O(jZ^X4%uRfB@~=%t$#8<xMR9B4
aYiYeuaXKtg{EM^1iIn$%?9H3myln&CJWr@-e+Ww7t4}gQ7jNR=DT`h=1)IwnrQihc{;3;Svv&6)g=!NSYFAv_9=S3%@ZVK1=^tn&g#!DfLl=_eSTNLFfz+o
3)&q}yruEsR`U?wkSc8LHbE{2KMFv&vN``$jM$ob0luvHRM*>@OOM)1^QtnsVk}$Jjw=H@`Vi~}LMOREEqxJFfy~LmpaqYG`a>lW3FbbSWqMY7RV93oYO)|V
YJm($`qy=}(6{niZfTSrm>R*&^4d&;{5zw%oN+DTS#h6SLHzo&0SSDUK_x?{wXLDZSl&1-GPSL5<Wa6u=Z%cZAhpZZP5vg_{Q9Ait*;bvbL*Fra4eak8hM^m
?;0U@MWTBY3=S3bMC#_EaL{1sR?g}6cLr6gcK3?T|NqWipKerE{NWa$k8}96kDz^QSj%o*by|ef&H!1J;1ZgY7U~8(Qsw0NdRc|?Z%(u(ty+p7P}q9N#57cj
_vTm-%&nqAC&1l>JnahgnC@p&?GdaUk^ow@qz;O>>GqoW$m0=#+H+Q$J{QpRwygK#v_Oj=h=F0jf1GqJ9&sLB;;Y&K!h*uTJK3pG<+*Jv7qk0kGFlyNS(!i;
VO$G(;;uFF)tBv3=QD;2qMp&FuUvpX{@*UFy@@bv8cy=desxiOZ@VhgDAyY#^<f}eRrb$j^3&pf6m%4qz0-|qg)8Iwn6%qz<UU@#?q~AU6&hTuwMcLt<OLru
@vP;R2+XgLaWjx`<!0(q)dF~qWkw-&A@d}Ac{v9(Pr-$nai=n?a$QP#$2z!>L^iXcDy~!u(K=CZ1hUuNnV|D0`eubJi=y|Qk*(!7r>bFOYPe4m!vT_*MB$?E
^5Qq_xN`l%g^eh4lvbeDth<W%;>(W8bq1=h7J@i(ujUaSOqUrrZ?DKH)p43-7g#siQq0x71-Nm8Yj^-L+WoP;m`_1CdexUC3*9s4iOot<n(WOmV#Q1I|G508
K4sK1u<Xp~uVGM)_cPG5L7OGMRkpo^q#0MKTwve^B4I;{;uNL#PRn<U%k(LX5Kbx`5KBfmnUK(~{b)TBjT66o@s5QawjJ8g5ck%&q4_X*{-j>lmRi@B&``Ho
!Zmh#6}{iu(j$?UekwAn;-(Q;3hjlX74XLx{+|-7JxWBVGILss<~e03mAI6~5<%`7sMN#O4fb})*NQzpActLHH2QgFt{dICS_h#o5y7tTz{fmmkUu!)t)w~Z
D{9T;#Yq7RVRoSP<ybHroincU<4WjK_I8M?ra`(8+hg1!tpcGrVr3~gureFWU}=Y)-gGo%+yV&~I!B6O^IuHf2JO57*PVBkarC6yk!HFlTa+~mY!-m7#Go=t
rxNLMt|!?pbW=wUQ9=!tu}TpZ-6*2f)aYc=uPr=QsKFFE^@2ZSt(P~n^XQwoP^>E50TXNl7AYQvhU@GQ884yKr19GWeaI&kmWl##h>~$wI){F{UY5(%W|C3V
<%`x3anq7@*7Ub1m>n+6Yp^oI!exTA)kLL9G>@zI{F(GILIU?Pn@u1d06jJN;#WuG7!)Y#K7uBy5WSTK)G+iIBb|bORVDC{V#tT=RZ&Eb%=GvQTIh4RP*8e2
(8dl$efk&82gg~~fs|lT%z&H2O(3*ag+6z2^{4rZPrL<Y=Y(JUCTlpt%K{Z_W)<yBr#V#M)IN}{<?#xpvYW!RaU{1Ms0=l7iTJm34D^$Q;VQZ7m88aGna~=K
wX8@B7J1UO+>~zzU}1Em1c?1ZujGxh%E4O+pVbXY@?{VQ`~b_-%oH*w3suM6Ett5A{>4aWG<7>rU*U@QxL>r`U#&O;vLXxj^Uo^2HWN4Qx~?HYCyT$#V#2%V
z6jj*<hN?d^Pr-OgELO;{Id?2S*kXuFJ5e{tS0|2#FXF9=B2loY4h3b#SrsB4%79BsEgBOkm%kkTI|eyHbk>pxNXe+9y&s|>jTL3lP4Fjp-R|b(p$@5PS~g?
WoiOt?LV8C7p`}n;*p#HC3OF|v?S1V=DGNAvo=a9-W=~R36A@t{%KkTLshb9Wx*FxUD8gmI$Uk5$3JLdhk=)xrhMwFr$uZKsho3SU)w^NT9{9hA5+pHa#k$N
QqrQk$*(e-Kipu=HE{oU@qvi+#mF1<;Ta7~mNWa*S%sunXijQ8dq=IyL~oN=XsK#qGl!R%Q?d4HMd2JVTo#l7#z_psu-KDFqcTh5d~{JTx2RJse2v;qSvsPc
RZRosJ&2Jn<gb@+SF`_48B8rBAo6JdX_yCz%;!_h$jfMYb*XLMN&G!VZo=vs=GyvKv(GX<SG+w>+BczGDyjLxA<i#t=7+Lsa9hJ-awuW<$r$Y!*>H$z*>6`R
s9(TQ@-nKe!;I))<;}0ydIsO6lfhBWfqv9tj=H`9(Gdv6Z`<CHR3asD)z+nd*O!fdo6me;r?@+vS7l_IZbhlQDog(bqzly&PWI|-;+v1}5UAR{L0nnPHE?&q
PoM<|$vxHuwqQicPO-jZ-aba<O}|;f`|s*tC@$*4BK6nXo_r)hvWR^NJ)BykTC9RO+Dk5Lgv^H;1pygvN0R}WO@OgL0DO`;>&ptb4Zv_!H$Tb6LC#>=`%31o
)of^pC?3@=AM22eZksg$w(?91j7x?r`(s?0uE4Axf1uRmul4w9sNsk7VCROV#=T63h7e`px6Niq8i6$~mBe6wav6%cR6E_;3QP|*<}{pY7{7WDulz(405kx<
C8f)7S8lp-P8(KPWbI~A(uajEpUu^&xREmzH1c#-FV{s5X>fK7=v<e4L%rWASCWzTGI(8fpVXe<)Kx6A=7%HV;Lj&@;#_TE>$CplMfIubahFVu-GTb~@#Es+
b*j*+Fjmc0(KS3C$7MBJy^g;X>b{XdwggLfo`ou!>jwdSoP)t+HkY%PG{;qG=Co*guib(p@4`YeV@-6+>fI!w@@2)(io#Sov4{<m!?p+Cfa_X-i05oXf4jvu
+&eLU;v^vj4C0@EDF*FPP2*z>r6CEH9|B&+x!A2OK`ACB{7c+1o)Pm4z13FHK-X5WS`zSIc$F64>Qy7|%4H<1w&Vj9ErZU+6r7;tNLT^Gg>)LiQ)UReqy}`q
o4&4mM|2RBD2C}=2UZP{cBG@CR`?rixt_I4cc0|XMqGu(lBi7avv~}iAG%~ouZgb8;h0R|`j%k+lmWrC(MgU!LR|bS=h2<8%)5(K1FGevJOTdxbvEVa)mm+A
9i6vp02|BLNP3m#eMmG@9-by~+<R@MGkt<eVj}I-YqAlvaBU@jB&Q81Zr~FjSp#}!0Wfn(%%))<pw<LLThVAfFd(1Jb6;rcbJ=!5YHD&5R?Z#It!!Ns{w_?j
7jHT13_1;(P$1W6y1CfS;-X8+JQY4F7xDsmFJ0va5NJ|`<3S%JDa!U=RXO}uzBAWjmh2yU9Y^X-r`~o;y(^%OuvOO1mta8_?ay9raNvErk`7GiZz0#M&zqWS
SfUI3QzJ)jEICnz4YUY2O>($ZA5Lj;^;Xg<jvlDXrOAu;_!m>{zW@5Gt{w>p_OJ6;3XF#@qwf3J->*bHCV%w@*0~^)mx@40qi4+J@(P5hVkpTkuUu*<O^I7`
_;n%Sa*b59?N8<S#z`Vo!)M}kbIs>h?Zxj*GHHtzTQB7(e~DE4T=~VIB$Qtm6-I}Q#}Ci!+%OrH0Swc-{#O~qHs`q$IM+H$tDgc;kCd&{zFDf%{y`)*ugxE-
bLCzwF4MJoo0|n=J@m2%x1H)GY%6}KOImOQ!8K}eg!=7p=HLr^g}S%`oxUNtq1**02`G<BE~|3(Sg0K&hf-ltb5n$sHNY6+=L-snQden3vk^l?;!r-b&U|`D
83$vTPrG*d;=>mt;XHc!;ZpU1GPuuc!?ddt52Zc8Un6IP`BbDik3h%4`jiC!vt1<{b^g)088c&29&TSZ(!t#{$hlfrGFp_7hf}*D$TpF7E;R`WM}t%u+~k&4
i`@B@nMBX&t%6!=MH_WoT%<)8-i<ECSr#k3CHdvBAM9@>1?ImpN24Z?@3Ry-VoMJwz4gT}zP1Td1;GeArWgxH2=mqlG1R{eI$`VJrc6054*wC*@$GWemz)z}
+sl`)#?O`%>gc&0X4SMYqUicAh+fO>JsKARRys;s(pq1s`%-S=f_HC#Lq)+1B82~Qp1HMSl|>5>uyI{TB%|q`q(cCQlmqnzZ^<;@s?n~1B(5yC`R{atJUw~w
eV01;iZAa;_k^bRTr!f$TuU>KXaN<?t~$&5-`tcno2f9%HuyVbOv0o>yW~2k&)JKwatTm+6$qQZPX<)?##yNSxvDxQ_;U5$9F#!{o|aLpepWvqgQ4d^fmr~e
ZEas|YCYN%gcS3Z5lB@q`NY6Fno4mkU;WI`xys30mQ{v%)Cx&dKR88`RG$Rzvr<Q7bxpr|l{P1n#@E^i@6e0xKZi}s;k04iV5!k&kvY_CJfFOs^(Ruh%??^g
#b7kc3O6#VzF~XktW6dXwoh$X6(7X_#MeQg9L@I&@+884_spUOX;&-PrTHbuUzKJ0fKb!B5Zcn|)7&qrYiK<JmFfPDxzJcJvj#8)%Z25i+!0-Hnjj+=RmDi7
0sa%$(Zmdg<mit-!^Zr3P^`66Fp@70ai-UiTCfN80<gb#Ty{f+HMm6|5QwD6YUjYWcA2<}*Rqsd@r)H$&wWI)<mN?n?Fyo^56<tfMoI%))u3BTX&uU@W&67-
&AS_1FShKNMFckyK!#_Yn2~ZCVD(bKK;*LQ+c()2?pzO%k*WYTKTQE<$mf)kO%WAmnc#|^D`)GODUAhUsV-9avUdHxI3m>O?tyN;=QcFc*X5J9cB|HigGN%+
R8$+o!JpL(Jknn9`FTEAROi@rOj%zQV9F7|s1IlDIo>tkq-lj#iK?vCOB20Oc09R8*N!(TXc=eL0d6R_<Xf)><dC>|oof`&crVss3u}KE)Iiq(*eOS)6tcGB
sFeOweT163V$ld$K?FVS>m1PTaeERhJGP!qc~1X?>saTQ>of{jbsSns=WYg_W>YjZm-ERX&=W_6u;3<=VgVc}C#!W*Ql8aoZ$w;`ad+=1Z?kJqFQH<X6v}&x
H^9g<P_C#5ds)5B2N{}u%`yNp(Pw1sYSBBAGt&xuH@S<`_FMs4(^N;K=6DyvY*h;1%qFj17gd9er5zG&3{ju0sajJkj^ZV7xSZj-JkS?zC^b&<`maAMQ+TYU
RNPTFtjZH>q_05y@A;?fczOxJv%kd8#>ZX-*})>c&tx9mM7u0fu~Lc(43~tTqrg0tnqfZAgOe;bhF_EvJvF>GbpS=g=B}=w7vGCfM@+gfQrfcgh)34T+8g+!
W|>bEsxA9AUsZrpAMjOjMR%7}xKNT@s-SsKSv8^+Q(P!F#9zQp`M4;#ZBS<rFD^>6(W#gkpiH=KGP$CckDIlm1Re^9F5VxlB_kC~3%<PQ<VBh;#pHm-=Gw6`
pAk-CJ>?O#v!Mdg)dsa|h1x+G1ix*u?bT4`A~=uur9$PcjiU2^EDWjEJKC3wsj#K$yWPKr)onYlfUuk1o{_B2o?gfKg_7#@Yo^UCG?=D}D5IA*R}v`=+eh=L
;CXdruw`B}_`bTFjf0`WZ?iR14Ml`y*%p_&riuf}Ym)Th?3=?Iaz3LJo5cX+Rj#yV6^)K=PiQuMhF*~+EIz;IejEOAW#wF5nek4dmdXc!by4-&otqjDzXCjh
UtH<!axJML*@|opht<=rrS?sVZ`nG`Vi~RRxq#hQton5*6%I_b_6G55QCb@gx0zNpbRlZ8qQSD<kk4~4XBNIJ=AQHD!U`qWPv#n?;9+nf98j;!R({nk|J#}f
h#K-LdjIzTxGeLEp+kH8&k#7-nPvfI0sC3r9kSW)@-(LYYFhA$N^C~EQK+^YNlG;sPg^$c%drc$^v$q={xz_wHCKm}S@JtO;`nJKwEH+5%mE`X(?7k_jUF@L
mbG@cMn%@<xOB^GU}=CmRb~mRd(fv*`DyrRWDS>ppY#xGg=_MQ`1?dZcPo2jG*%p=aJ*V+27Q>oRV8?nw(#r<**GYnAlQ%OtFkT@!O|6S!{mu{ihb`$oY2Um
?8yk|t7EBhYv|3_opd3A<X{~cT}fjxB`cFvc`23#H9<{zsJOUkSk-^3YdI9y!S<z+k>l@NXZE&4!k@@kZI^V;8@d?S>4geJz6vVdfgzU$LYH1=|2IS-Gp_>2
gu%LyLyhZIdQBqmin%JF+zFr9M4T&1rGg9*b&YD2P)anzTw$1$?C*p(fiQThXk$9NEc$cUS%ka3TztfE=DJLG1x{q;&&gcF*c^DtD!<}6iwreOj~l{!Ev`bF
F=`4Cohk=eP1>m_sKTb}q|p+-59$Kt8D3#kt#njvfc=br44;B)sryO?#Vh^|80j`X4U*G0Xi9uE_GOx+Z(gMN*CG9x-kPD|v=ytUFV<etQPNdIn~F#BURHyb
vT|{xAw9d^XvVy%PAs0Im*VjL%mmtG)SbR|Zb011BFPe=$E40e)I2G`-}Wa*uhmTN6EMfJCTAtrW{|O@C@fyqWqKQyOa73IieB$dY3)@OM9r@E*8I)&iQ9t9
&1E!0k}ov3<(he<04|o_t^rr$Q(+o15yOR7s?hkku}2D9oJd{p;_eT~3<zq<+S=u9kQQzxm?4?Kv&nf^`>55pGPbM$HOJPs_LPc6(+5&kUwni33^7`1&ojz-
U8HrcC0Fl@+R*KVWkj-KWg#-XI-a3Wcn3vV_qF!dV9;;T%G||EzdHllEt_wG3F!@@ZZb}QZq;MB4ZHsK)k~7f41UI>tVpmt8H|n@y>iAZ;&}<{^0e`&yrSJ7
W{0Ryh4gc`&*n(rl*M|EMma-0arcOr9cqZ0O4MnK9#bE>TpT7ou8iVB+(W98>4Qo2YUN6+Rw)^%l9c1ACO!hG9s8>O_}m;US8w>nV~?zYJcMiH_)aqo*R>eW
zK}*$zDSjRW$%%#v1F4xC~w1GoufmPe`Q^LIlphpl9M+GBkK_t@G8kuSys;dJ>0Aalq-bGYa!fM98Hf+LmMWXVgZFwpgM6#G`<Jvk}+^ml5KR|IEumQvHoW3
EF)y$r)=?UkewjN)35^+!ir>mW}N8)*|uz<XtNed$r(hQ(Tay<9#Wl6CyMnz`0$&^>hGwW;~XmzQyU7065m?Xo?nUiPbnqJDUE4TZp@QE&5HPuFNVKN-UoG>
b!(7k5<G2Jc<xP5E(fR-(d=sahVI-()?5R~4`ir|cO*@r<}l{oBu_ed4oAOa9xNN9eoouXVh-U_ODY5}v#LiN^|flMBj&bNQ=c(3mk8%gV3a4+xK{P2srwMx
!vn}<^d*n1+*=f~Vp5}AL}iZi#tBY<>h8O-^j+W;;0c=wRxJNPd%x<coW`o5{2XQr=oDGn=Y@L4dnk6)C)HHQaBO^uU%YZp;}ln*YKwQ4W<<-;ElGB^qF^lL
Qi`D(>Z3{H%G81+<9hp#nROJkwiFvEW-MOG!(X_JT|53^Dn@ULJXru0^YR(MCgCQOdTtUWZg4MUT>DI_#~jIz*)`d;PO3IGEN~gnzho~y3t7mzLDmYQnW*dx
2pxgt91+wCrRrSpz?s04dL5I`;T#s{5!f}PpW%@3cNhvz)}UWnfr<i4zn-}OjcJ2m>CdwWq`WeKD3zWG+`P>DbOjbMq-ccMX4xc#mD9S3D+7J8ij`)hISEq9
KdI9-s&zmX(<s}2Ci!<}y(?{$NM6Xxw2fY#wq!M<ZfAO!=RzlB%nvlllyd|4_%@XDxPb4mvZfpp0TS95_APa8&nj{PqbbBwRylokzN1$(KA)u>i#+ndxOPfp
-bQvIkN>J%9j7rHP_hivMA@Id_=__MhAOEY)$SNpC#}%vmaXGh1@gro%QzSGHefX>y~E$jh{jc~Hha_2m@rSEka59U%K43?(A9efZ$eYgQ1Y;La<}WgOZMgW
WX2Q|+4Y2e;ecSo6-QKGcnmG6XY2Ib&I;&#%BUdh#h-HgPkJ+}-DUt1x6(_wn{-t!7AdAHb7Ou(Y`D*iYy(!O?V%=NQ0uz(46IAg1-blLaMUFkIy^Asg{i>B
j~5~xsw>i{SDXt=J}CpZ($l?}QYZ@J%N>1^AJ!;WH6>r43#Fq&;zb3dokDr1XeZiaKu3a6+G>?qYdUPRvhIkFwSft_Oxl5>4no8rlLj-urbpxqmm$b^0-ZeS
xY0&X#I_z1ahhC)pIa3*m-a#^S$LO*mb2~*nnf<wW1-P_GTlkL?NV~2G5DWoD9`%+rDNHsOFUZ)MI|+J@AV26A17zBmtu$GRD3%oNlcn~(JiD`ZhS=|e4Aey
6OuAL(RIOGd8hVfUGzI1G}h|s8Qk2On)<MMI;DHM7Cvskt@;xw8^xQs7$<6wKG~EMjXqe^)xc2ccuU>{{<EXfDf@gr_M}}{10n<NQ*XhYsQikr<6o~%#e5#C
qdIhumM0d)rnZRZ$5R=LSe;T&w*&YK4_EQ{6yixMk&jFP*<Ccxw&3c>t96winhKS@q>WQ5CSS_;r!O0vSA*`n-D2v0S*~xGLryd!xn6^Mr2Vo^qj^&x8*IDk
p4Lgh((i-P#5Nkk9wu#}O;K;4X1ap-#uJe>%AlYB6Cee(7`7_mn+$F1ZCEY9Ub|UOD@R~B$}$Ps%RvXe^H@&i<1tJ8Q?a5eW18e@)2cKP*aFjvG}*tObQX7j
VAE{86##j)an~Eq;A<UTTd~{5_O#CZ`&o(EJZ#Cb_jv!2RAos<`p(~i6&6qOb^Y>}45Sk(bCos-d~~~~R*bp1YtG&PVE?^SDXQ!H<>6Lc=lyCj7)FmwE>;rO
h-70I$+S}nS3dXV+YSV>@|hG{^Cz0CD{}S2=hkF4Usg-DnkidN-k_G4Al(VZ@8+L=&jaxI<BEJD;V#6y2u-8ckRg5XxyTqli7CTcT3dKYpVWOLo413)7^+(n
cP?VxTgEdXUhFC@qc0>bHPTf4g!9aUKAT~aQrJ*(XHKFS$)^VLg51lf=BX*uxrBA}5GGsR-=K5}?VhsaP7=f1m$F(aHR;64{02nVWm6J(FVv|Td&tiRt_q6E
Hzc34jdO;Zajzl<inDiH0R7CQP37odk>6VI{wzV*v4<JQAHbClzQr_PUd`1XzUI1#f~!;&ksKNnBDN7lP0yKYP2z~5)dkMe=AN~-ZQGOf*p`i0(3nGSHUeJ^
im7o(<rMXGQ29TGT^;w%k_lqQy1SCMOWk6wCWh^%xRQ_Y6>Wxn9m}ya2+hY@g5X(-(v`|Z^_HWNr-Vxk;(+|BrgTy2p!qu|107Ax<$F}yb=I6H6Y0H63VWTu
mmekXmil1OdUZ|k-k?0pZ|Gl=HTE0QG%9mb`XKY_V`AA_2j*=uZL|KrY7_x{Gonh}K<q9AB6vCy7A{O<Y|8Iy%G4-RGZ1f5GdN4HbaVmDRwoqbvC^KC`LGc>
{CT!0m%SHnCQTj7p1^xgZDY=v+ms?r@t?GwY~ny43JJfzk%DpZyjE1&sv`T}kQYV`EPxM58yDYMBGgK_%H=7nUR{iSn16nW#QJb``2yxGOJwC$y29l`B;&f2
A6`n5*JCAJD@o*)&X4l5bNFgUb!1+n{_iF_XhaK&P=_2%PI!yad&f&^(Ok}+F4am$I12-eWtn#6^RYH?!5jY{8aVTo
"""
