"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

APPROACH_SCALE: Final = 0.00062863415
APPROACH_BIAS: Final = -0.7248
APPROACH_CUES: Final = {
    "meet": 0.592,
    "table": 0.333,
    "call": 0.282,
    "rank": 0.495,
    "superior": 0.411,
    "request": 0.736,
    "motive": 0.374,
    "withdraw": 0.685,
    "kin": 0.15,
    "home": 0.186,
    "kind": -0.047,
    "conspire": 0.372,
    "probe": 0.142,
    "hurt": 0.166,
    "self": 0.41,
    "you": 0.511,
    "face": 0.002,
    "dialect": 0.154,
    "hope": 0.24,
    "trade": 0.212,
    "tail": 0.606,
    "threat": 0.702,
    "watch": 0.464,
    "insult": 0.359,
    "plead": 0.232,
    "favour": 0.223,
    "deal": 0.247,
    "hint": 0.287,
    "media": 0.203,
    "english": 0.023,
    "approach-en": 0.163,
    "press-en": 0.197,
    "office": -0.044,
    "transaction": -0.529,
    "date": -0.466,
    "amount": -0.067,
    "event": -0.54,
    "procedure": -0.113,
    "formal": -0.047,
    "paper": -0.349,
    "leaning": 0.425,
    "apart": -1.25,
    "business-beside": -0.387,
    "own-office": -0.882,
    "own-number": -0.375,
}
APPROACH_GRAMS: Final = r"""
c-kGi>5rsYcHVdH^6qc!krBCPRo2?w)m6PrcXO7eG@9WefdEYl5@ZW7B-t<^z=q*J!C&>+{@_2r8w}erNKpoc9ElV;9QO1~@3k+vMP}^lyWi#bq)<RrWoAU=
ea}7Td4A6uH;U>{Jyo6nS`qgvj*C_fT7L!`bI&+|DBPN}c<r}syKW}p3L+<6VWYQNmU(w@VyD5Q%E;W<0#ykRvkTk_$`V6fI^dQ=ZX_CH#cyra+Z*N>U2)@1
+cK8S<zOKX1V{^DUYPZ96f!$UpE2ndg~=EC6INSEQGSEg|0?GkH?TL=tGcmUk#;MTmVMO8_xM9-!wT(G7F>&uxanSL!A9KS;%l4RDDPU4jKtD;qmL$@jhb`o
O&I4|*O6(anEuAvXnSlJi+R}Tpk_wk;`hXxqTD}8p|0yCOf%o641+MKkReO;$mQIs%DjN=AcSyg&Y<=i@1COdC!ZB}KfGblN$T9D#TClJd&zdGEVecbp=))0
G=>V**z_H&5SOLIGizWBt|?2-D#*X@3MkOmti7esY2RE9*)RrcXbYHV`Q8Ar5$bg%`Bnii72M3$POUFcdu4sk&zvf@hs}Sfip;UfgmJ}UD_Ky!<vX$2QwLn1
xhzCpc1jkSdfnBr@7F|>1j4BqtKwz)cw^gp5zPG6+#BzKo^QCm38)=ElV*@(DptO<V%HU12MjGgvaeP^&u7U9e7;-McM4(5M}}wLa;U8_H;C@#Y@DS!Yz1lm
mmu|+tpRz=4cgzSgrBXOr5YJs*J-_Qv$^YLJEwq<Sl9p6i9boa-UUm~46YHR48VQ&=HAUGo)-UfpG%9ETlra8_SPJ*p4WB`mi8gUsnIdNqONGyYA&~N9D1U%
c`=>q*y7{B&Baar+))<~)Z7SY`BQ#q)~~56OV|KA6!ray;^6r#Xm~7+%h8CM&q7N-#7B^TWv_78WU9zLM^5Qi8<W@BOCxmnLQX356KzkJBVHipoUKjaT7ymf
(Q*FG6VE?y8FyvYK9j%}F9OLNSw{E!ucMyheUt1NeBFbmSE;^$eq5R2jXR4QR|463K^6aR3&w22L-T%eiELT0tU@pUD_Ij>e{Jzu)l%P7rADvPE9JqRA{R@I
nKq&_UZb_BISOJAZo!MNu_!w$sM!U}W|^G9iHCsL;lg%G`Lk*DmRWZ#c(9%;nSUy6-8xO#>iDS>2H7)hIWS-y3G&K-<zMQnpdOlF1S_Ss`8V0D7}<@n!1#Ux
-KK<&yKmqi?l6!8R&POgIq<N)wf)Z}V_WD<q|<)?K7!c@5deyC*uLCytY72SFKRZ*-bBwgUliP@C1+lYtuvJ1L}0wfeB#vQ4vb?39&dpY)NWO<T%wjI6++qn
4cPBCSeG9B^TY{4&)7@ZA2r^^9jk`E73Ff=&0SbuUD|wOZos1@EQ>taIY?_3%*~=XM$y4!?szQN=|8fWomxnKzPh>q{eIhFY9>Nm#WJl;Utu`E|JpZ~iO|dE
@fuMTcuV7kO?0NeY_w-P7o@yw!Av8opda)g_w}XGpsHan)-cz7zkXT;7oyL7l8Vx@o^_Dtb+|QJtrRopF}rnz7yO4fHC06O$A%A1#C_&JZ1;HMR#n<)1U5Sl
o?%NUh^i1pE+^|JW<SAlQ(k#;2N{g9XE$#G0F0um##UKq73fVA&R=Jo^##-xm-dY*xVtn<KA07I(S4_v!<a)yq@u&^cd8C)-udh2H*JKQCA(~b$V1oedVk+q
<R<KGHUPXH;vxE%mMamM(2mh|`NbW6tJOW;Ovih(;i8}c>X_mzYFZTSOgJ$%*W<Zo>viqx7G$^>cYM?DP0yrL)MI%Udj@^E7LO!Jg`ZbHY&XX?ceLkM>`p@%
49`^0G6u?uHqC1#^}Z_hL|LQnC6yWUZ+_?5S9Wnc-a+yi`|SUM&&8%bwv!xqXh~I-*;s$DG%K6k?;!JCW<KXg|A8*^nXNJ#OHdIPjCFATtkFOP+8AIuFB}ZS
mbE3#hz%i!RK1~LX$HqrsqIK8Tp+?$8Nz&An|N<Lg)^|?VwSg4`PL0P;$i|*&XXpegQi8dT&IL4XFvFD2k4>gYCdJ7de~LMb&penCXYn2-R5&!MtX{zt?+e;
!uR)9*tRU%I3P+`UJFwc7Dg<RR+b4n+7{GK+!Vt@)hIV$N>h=tH{#Nkp?|~OL^BRlJ+b#T0R4VWhSnP@_Fr@5RZDf7gP}jcnHXodJ@(BR)3(oYu_?q{Hqesp
u+ABi`XCalzzq$PT%m7LuH`IP|9`LUj$VoSw(C((oBUm}S&h_=qb0rSB>?+Hsp!j01<c{x)kkk%LTgip%F%1-aul*8UA>9bhW15i&a`82RA-@T6{kRJvL@@<
7oc6>)O;S(&Hba3HuZu)Tk8L1W8I09mn0*}tw(XvMB0O@h08I!+c7W`_!-tk5t^og1#SP6gH`jx=lmphKn;rA6&dRPQ?`?XY@;;r7JGINKVYMU%o%eWx1fO>
x5xlD1IuW6)H)$n^skWx7EosYF7o>qc3S<`A>UL22F-6P9lK^xvxjTG&@W{vHC4i{^x?F4dS$;<o`Bf>%USVJN<Z>p%d@W|5C(pf7bCPiD21(@$e?(oO(luF
pau&s|E1t-ONhso^XT|dwG}dIVL02kTi7Ifl-S5!)7_TEjThdohoKAf%#E%fFwk@>!JE8x!-cb=gmqH3x(YE#g2NtI>pdE_W&tWQ?KalNGaTg7G81x1kmJp#
gV_NWi(FaP0NyeptESk}rM&q;=iBTbzGHpt6GAG58{7lc-31Mq7lxb$?1T2D2w5GulzfjGW;dKk83SW8UNO1^@Ps|&+LzTaXsp-=i4+~LP<|3|V_2Oy6%p;S
7^dT9^~Yp8kH-tGGIe#98&<OSy@+Uz44R}@(A1{P?-cp>Cl1<)2a=U_)%0R;77V2*DpJ+(iJcLO#bUad**o!qD}MVxCcOAgg!8oZ*vgZWzgOncE0yDpU}ns@
YD!hu<TCT-K13XL8@Q&$Te|3?yQ*BBiTa)v9<r*4s~<p{L!=3-J5a8dIDy)m%xx=?cO_MUyNcNW`3UwdoI4VJG+_PRgp+@J1TGEEV;}y@kq{XareslXp5HKm
|2@{o|CM&NgR!ua5|8tgXdr6p`nvonvOo^q44#`s9ZhEke9*jFz$P|z9i@R=nY7t7@_KO9t7u@12gn#_|3O(ri?#_8!OB_%<14SFoeX_2<PjfQrZWUKELI>y
uT$8kOy;d1mZEuP99*wx9)PJ*akBzH-ZJeMc%iDS1(jXDHHBF4DY$E}+x*z2hACj*Y#)K3i~-a}>Dn>TRkW4wgX;*1f*hnK=`jZ|i1}%}q^(~%!cn>jDpk^{
k{{{`7h#Nr<qLWlYu7tlwyM?f*xfI5Ktg9WXI3T5zKSuGt31M6q7)x4O9N|X@fM-$ZTT4A1sJfnDE#uNeQ^$#6ok}Wy*q@_+6AbFrWj-#O-w39|5g?66ykii
w&HFRXgroqvS`mpa&P33ogZyy5bSxIzLXf-(kGO-GHq~vvXIV2Wp#P#GIw+6)^|2iwOv*)q1-Cccz2qpVj{s#m<iC<XJ_vqHS<oF`nb9YAgXL=-u4c(<h2i*
jeWp4PwzEgE{MHrFTJ8_q}qo17N6Ga_4Z9G6L{z>TeppC8EJlC$j<5#^JGn3urdvrr7){`%hf+V%}7$e;UxJErl$GjyQwV#v7JkPwqFIMsm}&$oLZ9kS6Ert
R9N>?p&1Zh8mG-*ivS(i%H_U(m~s7Z0F2=NZqqODu$GTxi@|IgxznUT_nE_71|ixH_HGN4Y_^SEYqP1{fvA*!eQ91LY<ji~y;yP0kXN4P&OfFmyuoXj+#fen
E+1vN__T?W!8H9AiN-%o++e9MxXi$|tLkymuGsWrmy*@kUatPI?jh}4Z?Mhk#&dN_ur1$nZaPyLmOW$0bsE@=E>^J27ax(tqK5J0!A@O`18bJ;R20wOO3|5b
lsKMSH)7UYeBBDOMQ8HL=}gJNIp_<~ddEP=k{^D_K1Nr(4)eyQ?A??2dfit=pVB$L!|X$5yxQ!#aaYxcSE`$v0jyq&Xce|ZyFu>4LE*JpG>gvibn}BH0Z0tB
-j&^xEB0%Tob-@EujDmXuq$<XglzbFH^6s>EjTc)=gmg><ElgWzcMvOSwif1A}0KhhB<$+3vXxeso=5NlyfW{Z`$6>&br`)d~3Cp@e(gmD7p7u>(+X;Jzkqu
>A{8XH>PUHZozdYZB?e+-cGkNswt?_Bx|?cV*a9NxUG^nMKXnVTxWS!PLPfIv+*cnU2<ZOj%qI{*01hB1=`Pbo8nT%h~*~os1$X|RoGppSW&{*Q>MJdCSKRY
MJlp#kpy`{i3kIjdr?t0_?P69#m*4Qt#AjP9SU)AkF;0U?UgGM7wfYdtK>Qt)KO6k<V%ap8MM@s<`#H$oge7TmTS`wxW{Y7l_;I?WRYk5Z*v1A=T{}y<s()~
>$Qh}Aao<c+*Y1dERnv=*(ck#9J>SM;TdJfnFD;@G9_`hSTBm!SI-&uB1WnH6+e1$0-A+R#Jqt*^9v9!%y#Sex*3!#_@vDmFCd?14{4jh+{vwICN5v<$~<B}
rp#I_^{k$DDxGv1Oq(EZDISz!pINRaRu8-$FU{&B&Vof?3Tf6*fHiS+Wg3%Y#GR^EGxv=ffs6}=ZTO~cThMemtcSNNwlSW>&f4|8J@T?qcvX>iSL~?d)7RyR
vawrS3chi7-Tg~2_i7i{_=ZP+mj0&<TzBzxj(2%&ZX<jCk+b5f|M^s~cFiJ<>@($<Z0ezaJb)`L7R;t@r6;X^I-Tbs)*9LW!E=u-eDIH61WW0KnmhExO5{+W
V?>>coS&0>&AsJdE1$kH-_H1-Z`p7Pw%=5(8)dgNS$(!!A^Xp8s|JbA_Cz6dj*GBz^Pt@>Sq*DkkUN!VrJ1vYO{6_z#HGJjWdJEVaUBfT?kVEx7Kou;vCGu2
9Uv<ngg7Zv7-`Dmi#e>eS`8_H?DubMHO?#EPF>06#P_p2RtA4}=CJb%yx-jNRow{)KvpFN|GvCHCiG&9{mRz-Y94yrY+I)iHdm@WDwg}US~W(ss|rs0XH5rH
w$%WX(htZ9DzFrQyXCS;c?#rN>8q8KeRL#wdxzP-^=;RA$%ZnBX;X@MVSm4D+vz&K3>?9}KY10=<G;vf$p_5h8xI@XE%N8b?$|TNQeF<(g~7Obp<6xcHIlgb
+|Y}Xg1Q#4R5pFSC9JM4%_`dD@XjK}JHqpGHa|xQ|9$-4AUMzQz}c<cm2c;PbYH-RS-rkz-{H%hEkn*GE1JHYdi{UkYu<_)Q3FL(dqc3dwiJtv(HyBu?2Z7@
^At>w_~_IR`<3N3uMzb?WQPx)Jzt>1<^;%(jB7HJUf&Hn^qajl<Fe%!Pzmoivw~Gn6$Aa?$>$SROAdB=$PS?!-Cpn-ff}|y7TV~VH|JgJIsfl5#bIx1nX>ox
RD2}fyIa2i$0?<M1?ajncSe@;K4r!`*MP6iGi=z60S^0Y=2OHvKFVI3Q;%WZK#$LlvNg8>C3|Mr9rUdX`Pm$SlJ|z35Wck^Q?TlT_ELAVX|oN1ij{Le!jv4e
Vhia0@c}DDH!OCr!B)U^uP*mr?=aVGLm?@{!vNlKmDwtU!xh=NbYUn;pVZdH^)mucdr&aKTjX8uP}sQzN2}NA&|p1yI;g6*X3%jy3JS|ETqjy(h;F1o><G7T
LuRyvk_t;<*im?@JN;4Rtd)Q0<WL(oS(4)}Yd3&TR<F?by)cz?bv;wZ0vRX4p4Sv?b<N87;1MN_C!`}gguy2!B0(_3AY$`f;a?fCLy38yeuO~@J%QirYW~v+
u%zaE335xPEh2*oSMSW(#g&~<Al=U5qH3k6_h=&~5;eQ}t<p6l+e-N9WW9M&OYc1JjQS%=aOusnT_j_8PuEHR@MXC?H=BA`{0W8#W#uS7tg0_1L`bIk15J%l
`Wjs=KX3>c*v`$ny3l7eyc09wqOp|SVv_ry56i8<Cd5f`(Xfzu38b?;H%DHdvW^JOT&K6+%6*(w14t+B1n6Z|B<d-l{N;|hK-#uwTtZ+Q3TtaOOp|4&WJI+K
{@l*Kn4N;FFwuZR*1f$`cvgFLf2}F9*?NbSuPNwg&!udW)~c0-fNQRz4$+U-+K!TDi#C2>@J=MzcO;xSQ0(Frcu;Lv&?S!YO}3;t`poe%5?Gtpb(Y+ES#2is
%$r?zl)R6M6vCMK%2TPiNyurPnAA*v(cJ%~GS+~t*8^%4YfrTrR2Q6}a#V%M5x7N13JGll%F+O2Asn`^D`1_mD=#X|BUDEe;#{wG|FN;XDKxwSU%D}R)d@Xo
)x3<K&1W2)Zm&@t*>h@JuM$fE8IQ9D_=8PK=tFqHmp-Q=S+gl0!>UnQvnnWa81am@(x${u6i_Vs%{MM9_o~^FQXyYtCl2pdd!Ab@*byZo{6Ob7&_YctFa;m2
t*vVazh>w*oXVE@j4;+-rreVRglwpU7`o8wDXly3<M?hikP|I3$KL~4V`fE)CYk6xbZ}bfFg0liB*Lfp3RizIvmF)(%}ZCj@3>p8|MeULw_x)ox;}5d1;#t0
M&FW{_FQHkP)|6rvh`ejS@%n5`QF@hCwGgX7arPm8WD93;Sd&%<_q7GGa-ABq)(e{Xmm;d>0*ac(k&|}GqqCD`X0cR(gNB;S)_cM-87f@A;aQ4vL8bcVwulf
QZB=#p|s~2%<rv9p-ZruIkQQt@Iv%9V<Mzg8%byFDm1STOf#I68MO~yL7(f|^;30aJ<H8cp_ulq<L$KVnhoEA+BPmnvG|KzeeT#?Ps=;6|CJ)h8k-I4O81I%
mEE@3EW0w4a%?eI<`XrG7#p%DxL6=2zGa;^Ra|7qzChz#XwzYys)Ap9{`oe+`z<U3pQEs|O3OJ`QO&IZw?w@)$0-g2rz-I`AZ?>tH9!qloWVhbiNqz4n2`^u
EfucXzI`0aeZ^`<GH6^-E3u;Do}GKKnN^epg3NKC!3H@CFNL9eDUD`<ryO}n1J_-G8C1r1Ix-#fEw1_ZBsEs@U#N;K6ZeBcysTnvJ<&g5B}fk(i)rT<+e`_Q
3ku35R4YD&)f@9=8dN=tjZ6;F(JSrg61?yH3T{`J<z1{|Z)L5qDg^Xvk*%g|E%^IZTmQt$_$SFut$q7DWqqEEwz~Y{HI9@6i*#t`V-acfwt@bVQ6|{9G68#p
HN7MBraoFg{|7uueMd~MZw2}#cd~{X%Ws@ods^6kEu`w@8S|Tv)pI$<bz+oZ=QMFvEj{ydNQyfIEs#x_LD}SPxjU{mS9AU5G7|cRcG<FGG@!8LWyPqT(&{Lf
v?fA$k|(>?<;<4WR(W?PsZ)(7`3*|)+0O+@p096~N(6T3?b=KDUwaMNTL><&=I`$zytvT6`QJ^;>}Hmsc#<2#;{#L5baZYpyZeZx`wvp1iu%Z4ZBtcJPVnIl
=D_~wyh)y2P?ntx7!%!7`}Peso;`hOE$Oxr&l=MIShUmXUj&0Um5x+O4KlSsHgperRjurIN-WQvzzMHtTPawOqM5Wam(VXTEi2hLW<TEib$tT8#MZsDWK4{g
0t)4un_{Ky{K|8f>Nd?>>Vz&g0e80Io^gZq?I>N4C%3`}PqYof{V+aG|Aw9`RlR}K`*YuOCRPYj|2o2@R~wphy@D|u60FqJ3-8_=uih?@rs_rIOk2fZ>%1bv
_NlKIg|bFB7^|FWR}piZ2L6mhTKL#*pA;J5)n)6M4?De%e{+iN8l$nGnQ+9aPdut2b0NFQZ7n~YPrH>qQ9);o|G+JvU^NELx6aS`ww(qR`Xl3zG_-*>*^zz?
x1!q2)$2vRVy$BAjO;lkacqVT%ktn=&UD{Me(`c8naptRv6Avlsd8Jocc4xT@X1q}Z)2*&m9!4GvXh0_4rlyeQ(~QTog*muRbmKrxnrC|Eo-_ALv0yj#j8Q}
xhG2eIwIm@#U+G;WuYC|faq|(#pRUgH~ZDwHmY7aC4Vn{tE`#<3MTPG(cM=13MmZ&$)W@o-|{&HQRxyj3hu~~+flX;0o!`HPESX(%)*1U|D8>1(Ay?D1f;UX
ufTVrxnS2flINycF1=K0X8fA{&vkWJc-bOys6Xae=V!3%#vXj)6e!{173)QggSZFoMM8|Qg<@^WnCWtvRa}yyeBCx?%rW(5B*k3e%4K2JHhW_O^T@U(bPXj~
I2Kl{qwWVgLOIL14m?vvwIE%&uCvm&CUZgZ3zuGe2JU$G@AZgr+9IK?DJJg1FnuoG)2k+XJlo;Buqk2^CI7pHl+0^Yp4dm&km2|q#HOvqm0iog%5qM-f&=;{
qP;1<LwNWG3z9=J-IYzNm)qN0R{M;hoLJB_7i$*c5nmM^@NtXgl%;lz-g_FuGBr?aLF=nBHw~=%g#JkRRy<?7PuVa6KQ!fv^~U9Z9;DkEc9q!Emtt-(>0Ij%
b12&&=%wZCKKE;@L3fINQaDZjm~9^FL?2qL#B+ozTr8=XHkw{lv&D(`;dN!xwUI3x=z{GvG_0b)%$~(U7FXS7z-CR&yhgP3Z>%=T$FS{aravKU(J{Yk<8ggR
pyO3Uj-i8l*G#v&^Blz<Vw@gqOZJM@yzULyzg<S?Bil?iM~JDUeCBAJHYD7j+1%z#U*8IHs>h^Z(ql`6wMBQ^ecUpQ@%rZOh3Bjb<*ehY8H^nLGynR|a%Nvd
ad+em0oT>Z?abP5N(N&#ZS_e3`U(`HruY^&0sBXc;QbP6Hg`gD8Pk?o1eC>2v_KaIrnq$eP)Ng>aW*wYuS1-R6t+|<G*p+<uw_Z=Kz>wD2n+vBy&RKSr0f*C
LrgY1DcgIw^D>AhpAXy_-ZXQcHLdNNGh6^JnLltMUMtsv=qvvXTetMB6!L11sLlF%utZb7zw#LH4=xXvn&=SX5`Q@e4PP$dXZ|BQ?Vz*)Qy*ik*`h1Wuu~ey
8>Y#au2CXTCRW~?a(N0w%2KMzih1Yi7g36{eC=4y!FwO;9lrB5d2J?X8SH%SsLdHnOyKOzrhhkY&kQS_wRz#i<Fjcbk^x<?uKK?GGr-lFkq`L04-+EgY?VSU
U6R}eMxI(XcHKiAZQKJ5US&GSVe6juzhi^1hH+6xP0}`VI!txu!~{6R@zo*xp>*x{iT7@VzqYYUG#C2?qL&Qswko$s%!E3jGQ|7UDpfnQlA0RDx93K@il@ZQ
KQFG&c8Dv&EnArvm~XwGd8Om1&}qmW1<2$sntj>xZN*k5Aa(K?cQ-He-DvE=^t-jz>xQ*_?0lnRA58+icF7H%*73~_-xi^f_v{zN>(wx@*-Mk{v745S%E1#f
{OaYLQvMbHN2+X(u<T^bu*}QtIcosvX$>eqkZU}%QE>Y*S5g#fcH67+cX37-AWwLr?ORk*(h!<6KpS>KzPfZyYjW(c2iE<<miv^=8Xqj=mhS>4edStLs@KET
`@1Bx4OE0Y6b%T^E)o2s40&5m#BtLRstcQ=ID=pIPN-=1RH@2$1&)aUul<;Bo^n6X?@*#3U;2*=4VU((CQ0MfG2;VPTdXOVme^{*zmV(3;|eJ9@=&n)W;P1D
Q^htpFQ;R>rmRh=XpT*H%n4cNc3+cN;N@2{aq-Xy?1b0n0WKq~c`S4oyMJ8V;qz-sQzY+ff?7ns5rs63m;Qzr7e~!vA20;_HLD8Qiki>|s?I{h>o#ereQn&n
mG;tPN*Z|r_T}|k9$U~Pd8-<RoAY>$4{r>)GUqw1g}wfxm&!SQ#<*caQ28Fg+W%eF;^Z~&a3=|`v+t8DAIliNQgyt=I#b?U?K(vja^U&SfuBg%gn=P?RKZP!
tbi}(vs%IuTXyLSINS7i;S9M@q`;eh_VjnHR1Mxmazpo`8ocg3n9lyrkcBQZ!KJ;wWUtJFjNG2I*r1lV`j##Is3_~prIbmjaJ^jA`A`UFotL8RK)tidv~B-e
n|wqNt2w0&Qdu^DdOH-MtK%)H@JoVq*tj=lrgQ<OA+bVAGBvf!L+<G1XP2doXH<~b_+YtktR#ln81LOlM|O4a)fNTa0|Iu8KpYl0Sg}jr)(sYrno>0Eh*h<k
*S5nC?=sinuzNG9K5amadZ)T%*Ejj%rE(~k%aQVyLxPs?(lrgb69|Cb7QvkiN;APybh~ogZv6Dm?eFW~cNljlq`z$rTIGhV4o{OFdLP#)t&N(tkDo|_@92N)
FI-$a5HkDFijJBDO}F8~Y7B5Y@{n(we*i9fL*zW{!}x+qny$>qll|Ym;dd8uCUN3{9imBLHso+diNDoU*wAcUKitc^wHHlntoZpmTZ46b<Fd%p7I$72NQDAx
h~aD+yOoo}jrYHtTbD+bO)K}rq8Y{;q^y~0#X}!X0P<%+hLMRNCYZ_p$wqN?eOC*Kp~145m$}HY>yrmFDxKdDuyfa5#=<I#5vdhbf3(EQ@+-#;pu4bVlK8;e
QB#dHzxM3xZY@^VZyIljk4Vf+M{8w^sa#Z5w45`^OG_y0Ft02t?6KwrWx+<0SCXvRm=bkC3&0S?S0%R7V5#nHQUYrepsBMIPs)N8s%Z7(zcX%fi@yj~-smQ!
Vcotw_wioIsn)}QpwzKv#|o#sK*b-|nvtJS!mF?^ir0=#2=gmg=nUJk2ER?P^Jy)T!nr!Off-i7LG;!<DSrGniDSyOS7^fnNViXOgCdETD}xsC!EVJqGH8DI
Ere5+_3S=pdo+i6@0(Rai?=uNk~AIXkcrdtx3}tHO8aF|9^a}}Z{y4w=h5QIPTQ~8?gNG$M+_cVsZB#77{9lrcnm8k%Qb@$0qPe19nwYtUDw#qOue|bh}o|t
4N5IkU-+b?g{rq>^zK;1uTOc2Z$-$r?$mGD<v_W;`a<dZmeh%*Vjac}Vgws5%kMPaF(T^f&dRdu{J~4Oe&^LtF4xJ~eOPqNvZ$O;;q5F8o~ZVmhMb-YjNdmy
)IYyJ^b)Hkm>bf8qDg|=wXA)s*?-XBX1u}h>LaA*gf~qG$R(2{?WtZAnrH4YPg|DatW&_nX4SlYuMix$FWP-mGG?0q%#L6W17Z`<r>4^S7QtK#mvQU$;lC8^
ho!fn$HlhG*5jF41<01BhLtM7K6SKEq$S$4e^&=)3LbH`PfN!jT{B)V70GvaXyUo&d;~uccF%YG+Xdcky3f?y#x@D0X?@*g>SetQ)v)t7Fh0fW(=QQvE2Eix
h5?thJ9>(co~hWW*r8F+DGxX%+5`=CaH}ub5gy`VYBO%4!%8i<F-2a`4$CI%j@sBY_gDEAQX*PKQW{)}#@5|Ciz6M1>+?L*AY`t8S^OtaM8Vv#3V%X=qaKC%
_x3F7s{Wrjj`x*UT3t&8Utg)tg^`vmx_CbLq3z{OO)d_&-!rY@@LtQVPhOw-#dn_ehyM7!+C5TwwRs0WFm2?q-gQf+gx3Ti+zj6-1J!shaSn_dy)*E^^Hw-1
muCw_!+4~E&@c8~?wxYpOK}}HwMJZq>)L;yAHOVpUX}7Kj%G%_*fQU8XV>zQRe6cb;rW58*~3<<l*jMre4)#u!dLa|soPNqoq$+C|J_$J<G8JlnV_kQ2+pii
8r$C62+c&u7gl2NeAmvH%{<Nn;V#=FMpVT}gL!r<DVnDB3-ao_d#>4Y`9gr>M-iu_>E2mji~1e$Afl-GqfY1EiC#MyBR!`UcG_4Bf(I=mVQ_;+dHr5VV(O@J
zQm7|!>ET&&IHa5TqC$ND`&yjG}y{M<%Z^PO{F3g$0V&QBXdd<uu{5j7o<VSl!ULE2=5}Y-kjwI`uTX{jan3tI>JhC!*$iuYB+Ybf}Gh!Z12^AO@kdJ&E!UU
f7j=6cG;)SaDllx`BV-K(mww|HZAQ^X*g|GSZUz~+%^w*HC|WTRI84Q7h5_EnCwq*DXkLn^{TfNT37p|8ylbf@iGhGue)een;+5NJHzYb_WTmlbTcdXFUBo^
B{(e}sjHQ!+RLNj_xL$<$SnX;PO0SToR*fRu4b>AW!8&co=00S;@~%#w$D%b+yhg9`_bIqFDV@>>ryxGnA42&WTCC_fb9RE2egGbdbVqu0!rcb+l73&`Ot>+
fOBmb$#{Uhcz%VdhXKXbHq<x1{))sr4oFLGy#-9<iIu$3$grO|<yU7-PT)J>9@S!|{oBT6lkCmj8cAt6RMHgXMwFxSSetj*#aNn|r7dRT(nmk=E$+pZdG4xh
PsAIss{V1a*u|=FU|Wt-ccYb8?#CD6e{%gAxGh2S-In&59H)KIL!^Okfo@8O7;eZR>cl&E8C_?yH<lh8x;+j~fIIqe20B5wmo=cQIGnygf@lNFS4Vb%)!nvw
)8oGv;Nk_Thqlv^Skt(A<1%!~*c#U@7eyE4)|Zs87I&S-6hOe+F6+bR^%YTXzrG(ShrC{#=AV`7I^U*Zk@1W3(CB01XXQsi)Q|SloLEfZYy}PP6X5k?Z00fa
>dh>)8at~zb}qe{^QZ2SxlwI%+ep-yU7zSfvA_??j+^GfDT-nUg~@Wa^mZSWH(8+mJ6hM4ENzhA`w6esdi-3JPzF!l8f@ITWPnnnY!<fGQI$w97ja}iYr1vV
aLL%X#y1tz`n7*@eP_aZ^3?b4qI7BaT04p#lntcT14FUioV{ei#x+wB!^`5313nbRpQ!6Y?#`;25r9>*FPNx(!a|DWDt<}IhtAtZUmCS|1bjdB(DSJc6Wh2x
@Z)oowRo@mLRed9*G~!DxpPAWhI(7u=w8xbRpY8`g3g}Unp!K(HXZ-8&U1V1#Y|;dWMp7OGPYlB!;TTubm_bQn#1b)c7TpKB_-8rq7r8H1Qffan7mW+LTky$
1f!Ktu+S}!+Z4oTcG-}xu9KX}B>AhuMw`GexA|uIL=y^?+YqiG;ye@OG-SlU)<KY6+;ogJtqa0OJ!Z3wOoFMLoEqdfo!3K4_3@dZq=E|mlDjLte=T11bz8${
e>MF0Rk)uai}V|qZv!K1XE8X<8~b@;*juf#Wc9rZrM;1lMWIl`p7H~_B5N&R%qwtA#)R*Zce-xh90)|D>Bw^FHX`i^+qP^B7uHr0bWi6->i6`P_rm(&>$mIU
_e3h)rw;`>iy^;!X&Z*E)%^O+`ydRYJz*S_@$Je3xZoTP&>h;*I(6}}BVgzTZo$3f%E8Zn<*fPT-OS;W=2HjYfEha-UVaRhZvKYBpN=cm?C)ItHaVGK+!hV7
UKf<h0ISkf4ER;h@pa7d!Uf^9Qm?ChNGHc&Mf<}=tsaokoNDgJLw`rjwmDmni3j2F5g3*J8eHo=G0ein{ZcyOK`O}}tuQd}{f|yX0kc8MB;JD(&MDGDeIAm=
kC8#h-BYZQj5@CA)SLtos_dMx!Z(Y|iVJ4V>MoW<ht><rvP1)(aTm$0=cB<JAu>gs*E6^hM?L)#Lzf~`x=n!xb!=gM(&e6R*A~X9I@WV)HUY`W*$xLnVAk|g
V`E(w)(K~^b)=!-{5gB_swfR7ITlfsy^-DHRTc4dg{yLB3kOp}V*IM&D^3|S=I_9YIZoCnNP$sQ^(?SK87-jk2D1@Miw*0tUd4W@DUFC);O=H6q24+huLTt@
keq9x;_pcD>z`VEN+B}>2XEk2OHPmW1IbRcfF|E;v%2W}dX>6k3KA0m8Jl8jl(X!q8FE7nahs%x>bzX-vNeSrzea$_A0~L&4=NH+xV(0RH1dM{3eyT;?30*P
=J}qvN-n%>!@zdbDF9!`GSqFa%dO)`9;Ef}*XJnt3#0%xv1d?UhcGFY=!Z;dr{srLR8DEn^iE6KphxSy{tUrHEY~i(I9H5tHx=@%WIiL-;Hn;g&lu=$Jzk?e
A5f##`>*^*>!w>0|LgOIVE$I_mGMOo2c=LfuRyG&6Rr)U0|gODn-5Ksk(}g>hLyfHT2&@>TH$2rt?YL7S=dN$RSA$tFd|2qlj*)4G%PDz>4uDLcwu(9*0fER
X0!1dK7eFS46v$>2rQuq3r?^sD~;LM<W7f)>;hi;yr$p`VT9EW@d5Q@V=`qD0`1pDPw>_{9TBPYt!ilFanb78nc5gOI%RT=Yez4IYeIRQFh-R-sO8Cljjs<C
+iX9Sg2AmoGkE+x`c6)@8RK<&4XW!C=vhGl?ygOmiyW&1R#kpm3V7z{g)GX_0fA3BZe!-^JYX90I^d^Cef2w4wBf{lR%WC0_BMzsf5Orl@Cn#;;is^)^#c2b
6?Q7DkAhx9n5UY#LKr@;$oTa%^3HMT=P(};9&++C9F8$ImSvFj9ShoWiPefC@I1Y~CH~IDl;Nf3z$$oS=hhBw8+R!VLEu-RIzIJg8*&m$d90*tmB2V9f@xJ=
gsUy+Y;^AU>#Qqlfmi-P`XdwDa>TP66aL@8wl9f6(il|ol(dWC+<sDVF&cTeifYb!q0@X{wzMhqroLfYGaJwz)?Z^mezoeWZ&It*tFEz7%ot5tS)gG}IWd$#
<4T!-t9F%7UbAm|M6G>ihi|ivzP_&u{LCKEl$>%Khr8|iX2D99c3J&v`yjvm=#ISTql2LWuY50KuZ(kbQMTL~>W$?VASUsHd-A?cU1rtrpF#Zr+lAXu31c+`
NB{}5cIgPSj&nhVQ=v82X=*|dZ)nr7xqhL{e`OjGcT60Sc8X0d>W;2YD(lXL=CT<^ig>f>#7}4j-MpZPmef|)A5ZkJ<2f8~wZ>^T-+ae51$=lW9i63LzNrZb
t1CkffKK99J8NcyF$*{DQ8KY*$`W;#E|A%nmsE(#6w&2g5s}T+eWjqHwREXdC%VuJ#KjZKPgPI{TF<$DGMlm34dNv>);yapUsKS!A$!qXc4_fYCjq<IU1{am
b1Z%5@`V9g@Qqad`^MI!?I`B#u!<RVhCL_Ju*nM4#cxlMmjT3yMNfJ``I?d#u)~aqK$)wcOayOex%aWX%7+w&toK!Az2=`^s?$iNj4xLU5k7x_+HmoqL1S3U
iJJ8;RLzKboGqks!C_1<xOWRz<DR<Oirs3Jnetamg;&nKje|kIY4cd}miPZ~M6#Rel?6E$wJA8RTqo9b#baNH9cX;(fI4lz&%ApEe7m$2kFZRQau#+<%9B58
K}eZsm-26iC@39;zan?>4%EqO(xtKpxnC9W^;st;Obf;q-i=O2HMTL?X3f`uFyYU))A~GX&iQ~KL0-4xoysOxv??{fwYffP%@vxaUK0!YSRP~GHLOysH^%ac
qMO}#9%cZ^@0HR^J<D~$qrANSq*Qx?&^9!zq~!ncHmq_t;6saGc#%38kqwsZRyXA=WTm*@x+5Xk08fOdF3hX<s9(TvuZat{cj&}L?H!>$WXBD>X2RMEhIT=2
q!RB>T0iU7ftEl)sL72!9m2L)=4$|_BC<94j_bZ@wybyoDnu#<TmARNyTXt7@^L8QP~TnD=8X2osRj_8aMDZI1eq{FW_2$>P*5UoT%T!kgPXfwHd$=g`<bfh
6qlSAv8|J=XB^y%uKtkHGPV{HQ~;l#T_`Y~>iD5vV|>ly)+<t2lsMPlwOTRG=GVe_vKw5VnYzG1Rp`NrPg+jFs*Jt9h~eDDlM91KqE`-m*PC;%u(cwm{7ULv
dEnU$ogyXc3DoK!1uYySax93DmQa>wlz42XY{hF_)_#-e--=P}Q;5VP<5{q55?Y5Sm$h7H{p*fX<rI*1tRhS~li^Z_bBKcmX?k8hoayb{nx(yAOjhmI-aR0h
Uenbsr}$5QjJmWr41yGKNv(6>amHR*>q3pN6*sY3FC14CPKzMVITbF9D!@Gg?2aMuFJIyMsHvP#F?2_#PO8&|TRC%^@dK>ddiv*&+6J$>!q7FZDTo$i&)h6s
YBL(&0Nty`*gO=nNvU)*2f+rm#?B5Z@Y76_%{UI3N)WAOU0r||EVb6l=7J?1H*WsB;CI-T=3E}_H@7^3g_WFy2Fm)P91uMcaM<nT;k;tiZIb8K*b@KzEu~)Q
gq7uuIVXW0=qsw`aa*SzsNaVyU<f~`T_2{W6|YEf8wIS7uiOpGH^j`o&>dtu`1sqzmzmNix0oE;<KJKf{K6ZXVsd@RyfhUh3aa6!dk8{!B&SOD8|-ZX-Z2nI
j;Cf(zT@OzE6CPiqC8*W`9jW0u(4k!ukuX8+Dw9}mHi5vwJM!toCP!`x3*3nM@+BYLhr9I+ip6UV;%NnSd|cU;`vCr78{=>l9l5`dkJe|W;0^wfJCvP4Pa_v
I<Bjf|NjG%ScBy
"""

PRESSING_SCALE: Final = 0.000807322867
PRESSING_BIAS: Final = -0.8706
PRESSING_CUES: Final = {
    "meet": -0.024,
    "table": 0.016,
    "call": -0.234,
    "rank": -0.076,
    "superior": 0.075,
    "request": 0.397,
    "motive": -0.035,
    "withdraw": 0.817,
    "kin": 0.238,
    "home": 0.22,
    "kind": -0.114,
    "conspire": 0.179,
    "probe": -0.023,
    "hurt": 0.099,
    "self": 0.394,
    "you": 0.549,
    "face": -0.289,
    "dialect": 0.16,
    "hope": -0.037,
    "trade": 0.455,
    "tail": 0.66,
    "threat": 1.086,
    "watch": 0.413,
    "insult": 0.563,
    "plead": 0.151,
    "favour": 0.427,
    "deal": 0.331,
    "hint": 0.432,
    "media": 0.228,
    "english": 0.083,
    "approach-en": 0.03,
    "press-en": 0.259,
    "office": 0.011,
    "transaction": -0.284,
    "date": -0.3,
    "amount": -0.075,
    "event": -0.215,
    "procedure": -0.166,
    "formal": -0.229,
    "paper": -0.243,
    "leaning": 0.565,
    "apart": -1.25,
    "business-beside": -0.302,
    "own-office": -0.808,
    "own-number": -0.415,
}
PRESSING_GRAMS: Final = r"""
c-j@a=Z<VkdZzb9#PaDg%h#^$k3Xjm+px)Ib4U)R1qcISApX+m0(2p|0qFwtUjj4(%m@-iL3GU#*?pRQyxG2drO)ME#0v8%_Rn3lYt>p2U%c=0WM=KyH$$kl
P&;09#tnTT8`8=Dcf(<S!gF7QBy6w4o<2Fa6>0+`+SDX`l2of*kY;`uyu00z)KGLcf8RKVuw(n7qWM|axs<3R$RR02E8j`f{T-vZYN)y`28c}P!YH^L0D6MT
;wJ07#&wLYSr}+)2#8jEtlbiQbw?|DAu8f+#D}HWP@^7?>PnGeL<3~^_^ER7je(32)Y1D!&9>dBE|z`I`LzKJ>nC(1GibfFzMqobUO+cuF8xrTDf$i(F5EeA
eg<0zyVNklFLLm%_@C2_dOi`Hj#R^;mHo7!5E>MO2zISvCqs&NbQ8)0Gy&Hu$6ODC8@7j=bN<f9g#lB#WYN4?>0?;TgFOihce!dAE<cPnNK#oqf2jDJWI5{B
$n?L60ly$a7k&A&IfcI2t3XDLmh6DXB&WuaJPk;r7)wkUfm}!@1E4(}k+Lp^I_f*Es6D2I!oURXf1hqH(B!yBp!Qp%$Hm?t=oLr5HXIiNCN@%>w9w+-(^(hF
c-#v`kMyRcTai-UcCfcUty|OFeD-3jkX3*)N;{t!z^&BVu+fG&PEb=ia5cp-S)5B#($*A;t`F28l6mL+kv|r9jy~qw!gR?<Cz%ieV1U8zXI`3-*6|qX{#yT3
hFXAElkNKIHY5EEL>)BiZbLhUI7`lVawpu!OQKdFZ(D_A;EzALf8;K@aPjY+mcB{illi$&GwuS0P1a1GnFsAq7;aRoUA6Payu`3)q`%UgEYc>__-c>5rpNB8
r?S3Y=^^x;OusAJjog~GdNr({Aoyz&v~)$*T=~9JmH!2>({xYY#}C>PJ7-A`0Tm{C5UhKicD2;i9g)V{=#&tj$Gsi6?QSc@09Hm#e98K;7x0@U3yOn=0E$RL
hxMveltAA5gh@A7gMUD;xm;1Wly4Rp9(l_9e(g5q;0h6{3p?9?%4uf~B>hgUxJ&H*blmv(`|h9(MmuFz?LG3PKmb^Zg_(dyZb~HN3yo3JO`@Q9=o+H~+=pAV
Q-zg2Hn|p8B6K$!id|EU*iGW{;40Ija2=sLR-#1x*%|RehlS+M@733d+x^<*p^=$$+V2PH8uaL*Ney`g7pbhY9lbA%s1)s#MlWK&meLDpZ$`hpc+xuqN^>|k
Hso)ME!=-FJqv)?r%UVDAD_}n{Ej$oBS(V-_>oih_ldhPWV7tP2o_>_gMsVj#v`?tA$fbH4sS3eQ`dzHX$PL&gFprcG21nmj;e%v`rx*7){BO08~oFDFg+<0
&fV$q=$8t?;A!bpMLJw7+N3SXU8cSJJm#c;4=0<61o5N|cO@P5+U%7<d~om3{O@|_ekVR}(j1t*d8bRuNFcTs(Pj(d_`O?#o1E6$YS7d>-bgIho1o2J>i<L@
RKs<b6QdPBn6>`ibj&2VDhFLnP5fRzCoSmNUeY)lqqiqrVc0oskv${23+}J0rio&&2kL%R{hfTkZguOr33WEV*pi$Ne0wu0Xu-$S?3&V<FCDL}nQ@gJ-n3oO
y~+sDm5$qkm9pDv_}o>r9`y5Rj6}B!m7MjvWxa!;m(HqGWa$F!{H51<y)e!p`G7OC0nL(*7;~}RH+i@BDqoo%(|NwVXYARg>iyYYf`@3>X}5z0pMWFLudCaH
9E4E5rshyONBn;D<OK7LuD-3&YkMQu6vG)1c*s>g^+X+K%uKgM+lGWgR(t~T;Thf#rA|ilz6k<g@>>enbAT!shJyumfWDi$pOR-anwQ4Ey9sEhc%Mb3aAdFA
K6JNz3e;TactBo<WaC!7ZRa9-a`|`qIlDZm;&WM&f!#o%E`(O+`6`$BWJ1Z18hx1>;b{ux7)6uH2$AeLz9zkRe0SK>rc*{bvlcrv(o8W2q>(#X*PN9r;s(xO
sC#l7^Cc@ZxP#27%T4b(`fa1SnA31kh!KO}15*&5cI~*mFmayiydE47*QuINJUS_8nB#pcUp23edws8n?A#kv!przzKe}nn5L=hJs(*<C-}4XoZpsZQ8F(Pd
EOL|!>r0l4_Ok8^?&Ek~seZgxE*CMP;;OgR!ITpBjQyc%_A||5N5f=41ACEnm$3&~0so$NRNRy&*mrydIyI@*hwVO;K5d^m=(aq|7-N99jp?ltCx^&@YO4^3
N;0vt!QeFB>YtOt?TU~+`&9--a|F~IFl1OXKzXt?!LuSH1b~->AT8kG;i?Q}xDiCxEsxr0#`U<eJaOYW28|+eq*XDjS*&1nmtT5u*itp8s_ooRn&86hpPp_`
jMh=dqUImD&dZi_O0a!2a@t8{SJEc@E_e6)NG}@q0t06^OsOgx+K4-^b^Qx>vs+8ED|6-WR{vj}MyRu<^O#cKbn=(#V$WGyED?6pe3jg*@(xo4V785Pk2@`4
t_Wg7V*RY=c%8dz?g7~eL$>A)uyI6<n;AdUcvm1RzwWZ4)$CGl^W@qXKTu?4<R5kd;vGauv2=`+Rv*H8i~1>QO=UV-Az34_6|Jw)X|`qaY7kb!uA{T4hEE?R
BgqIueqnrRUNO~-Y4nDuy=g7Zw&vrAk{&GW$dm+Dg!g$@`-661CpuSH@KVnLq0N>w_a#~^IF)qQ)&NE5Us;-JNm^8}>D4lAJWD9&`TY?s?Q!aq4<B!N2eGzj
($3!P&$oZP*NrgPcoM5xl7Q{{V{mcfgeTnQ>cemcE%d6<-;?1_h=T&UayX_w`+>B$uL!BAI?TcmV-u!UlKn)1VT7o8O(UY&sd;}PwsI{oR$O}jFrws6*RZ;l
R~ujy^b_=y;Yu{d9@jipZ5a&r=z}lm3QCI;J$S6_nI$aoaTtRFY|Twqx{`)=X;OL6&Ry&cMbx|vOkIi78|<&P#AKcAr7_9%HOaOwj=`c2v!}Uf;6xTr>~><W
r{Jhr@3pccnVB4$n@BU>g4(lp-ssYnwWq%3ZNx}jiopS;)qdRuj#Kc46Ou2@AU6Z%{fTWUn(No}x!%1+qrRR+4=UT_4VRr<YTht2xSDtx{x?=xibNM{MBb&*
qVENef1Um7Srzi+5a70KNFBH1fiMGNM{MhQp&1G<aCGhLBU2=3pcv#%;MmJCe|z4wfR4>AV13#Q?D1TA$M9;MgHIB28(2o&0a+}o%7jWi0QIIlXmNv;6ILYJ
yw(>HP-4#_N$;=^J#!Q<a;a6|#`tndU1+F7T~75ZJn400t>Hkwvu9V9J8!qSC~a00{S!4Yj-y?+361WP`rS6fWJq>y!;n_8H;7e0xQTn?jE}0!-5vNML1FQ@
Rb4FyD>I7dJ@!#)bI!J*<$oLSYIP7}Q<#UfkDAQvlR&X7-yU>qUo<_piQSV9y=19Z&%OC5-9b->L}e|ou)UFxx4uynya*E#D?Q`YZk3zpgLl!mB&E3W3t#Sj
RsqjW*wstN8&w`z!cf|u7zEdHti0pr46X}9@EhIA>V!-mNOwmFX$W$vh6TAOE>u^}1~hTemacofdE8JP%h>O(;KWNA&5FVuJ$k9d#EhM>yK-OGhptz;hWjcu
G@oHz^i&kxg}79epZS$@Y+UC7%^bULf%nW-F$;~tQatLiYbtO>Jn=}D-E5Jn-}S$D<VnX`!QjQyuQVSL&CCAZyj#{*oze}L3Eo{6OCl~Ik$Pk@g_Kpu4T}i&
EZ&oVHi5SY&e?8nOQ|fAzzAyiahDWh&rcp3h-0I@XLi{e7*q3$i6ZTK@t#tZ#Nx}JAlA-mYc`ovtjpXR8DXr_KKnsZ^`7TnA7O;mUUO)l;JurLddHP7zhBJn
{JK*=7gSZcb*9?pwh`w5Nw4~-+>zd$*}eGFnJXP;-n}`~ME2>qt<zQdv+dJh=MR`eJq2PG(!*WT+Zpw5t-s!0lkb>%s7>x8ja{qK%Wxf!YtDTeVAK{b#Mei5
L%V7_;tF>FrCG_rn2~#BQ^RflNn9SR3_s`~a9Q<I5M?6PKWz6%apIsptRNhYnq++K48Eg@;@|bgjXr?!u|apLP3bH|*P6%WYSY_s3_EnZ90vsGP3q1;j7vx_
I~rnnQ@S>RH^)6Q$w%G$pcN}Gqgy#>%WY0QUjvsPPa!PVR9KY!>vzr14f|!pBW-`dl|AseFSey^-ZgzsNI|4LZx|=helX_ir!mKV>Y4i9*q3)pazJeiH_b{}
WLxho)GC1tO>HZsPe(0`_Ro|_?4q%zUb^{fuE}^E6iM3YBLar70SxD9rn~zH7oEcK%s5r-U^iVAy~_0%)md0uDMW5l4c>ezGWVFMc3zdO&|{7P35zM=_u#s9
_$yLSe3V+3?f0GEPEhB5Lp*il+#b2oqx-MIJT(Ttoxz%7fwjFgH*w9kqbD(AvYnE&E~@N3I<;_(U+A^lPx5BzJb%5-To;$RHfmaON>jD9-L1P@1ySDx8${!L
?mc4M(PumHD7VAl5)vi%WkW~9o~h5}^EcL!Dqvh*JBQD<x{p8)l$)t7)Djbaj}8o9TS)EF<r#&qEPr-=?D+t{u*G{^H-Qi`vaYv~(6*R?d?$z2o1w!ZM@lp2
dIm;WU&3rKaP7_YNgfzzT4-LOq%HCIu8>_jCj-6j!zV!R+u&M*-^VXUMnm6c?y#8M$*!VJHqdUcU+xq5I>@&TJHLY&xZR~J@v`W3&3-k9v;4hW!Y9+M@pUEl
zs6tLKIr}9bt>)!``H(p>gv;8npA)F`G6mGrVRu7+*^Q+HgGF$Fm99uOzRywKHJ|vU!h$Q-Tek-5XCl}{$L>+9$M_SiqRinS;#F#=7Ha|CD3UKyb5@I&7Ujs
!&LQtujnAu<9F1$T*>3ziIU_D#=7GEw-3}@vt?B>kHvv&1Ti@F26eDmYn--~X|odTcN~&laA8Nnu@uaRMKjjoCt!-Myef-s@Suim?^xe#WVba$C=nCg8}$}l
V{iEl23cFsflF?cT|m-Cr$D+7q(jq~Jn|m(Z>gfbPXx*P-{HJwDXj^6Nv!JCy;ayAWdY|K>;kzh7lXQ1{dzAIIyQH7T9a$rkJ76fk=XcxD%?dRmZuU0mD>gQ
G*GkSp~3@!8=Vc>Wm{UQLhIYP^^5M%0<hbffPWpp#>_pnQ^hNWQslZAzkAPNxWtSos`Yj@ZC)wvHZS48$3vxAv^KK7B1R5xMfeidcsKR(4ZmT+Acyg8l)dKx
tKUH81O2x8#iGBHbV{u7*2j(PIjaqKbtcaEJ5BS63H02C(aL*0K7{|7rZ@|HJB;3#-cn6@RN$|ZiZW*Bpo9|0u|?0!IJ-O!2aTvaJH?QJraJlA?Oj#*x>OX;
aNm?lE|r6m_-M3qhj<WNhYOt{*9DoA!d;;^`SoY*z)(C|!D)3U_pNn;h0XGvumSXZ8I4NU`7a+@)-yMj?(mZ#sC#@So!rK{@L=(qWlJls?FxMlb<68wE}fOE
LsVHt-!|*Ww9{WaOm=n`jp$Sli`)^<9VNrccxp(Y0j8X^)=s)G8x9gK2EG9?0&^zVVoBXyPnjlbZ0gI6h`0U^QTJ6)oBC*M>(}*5W9<fu;qs6il2gsu9!qG3
QMEPq+u+n_8>YQp&i!2&q$<K@?mAu;tZ1+Y6?w=`nc3OHhvqszS7yjpmWrd&nS@W6o!lEi6D~3J2L%Lv0*J#AHuzQ{h!tl@9P9A2x9&s+2SO@8?~%%iuZ0~p
ko8SRi^DyFl`LCE_E-TH)o5Z3T^wEB884qmO1g5~eQ&5W4w#CyF?z!sb+HLE{aX)AmcWO8zrf?5dUtY854Mc8uuL3pPk=hypepVTD^l-FPTkG8VyGT&Oz%C_
q?N1ZBKx#SlY?+XNcuzdC0_<NdoQfS|C0Ay`5-vlO_ew`y{N3s++U?ddyqO`q2>s$FS2Fgiti`YJ}@1BfQXJ6S;aTokMV0#@O$_9O2Y<!dn|lKEHG!2P@~$8
j<%b#QPZtl&{tX#9RSwP9jPDaM|OgdHlZ0G7b%)*m9nCa>OL4q!}6pN?7K~fYuGPyz3FDc&M+C4QSh1M_gh9c{2R<go}^z;hL#gL^EGAW_%_UW6OQLVhM69n
sd!f?9h3cn7$JIYMjZ(Hi;<_5>G#!s+xM5k+Zv_&uK(O=_?7N%94)L~6l+Z<W<$_v>(Ib|?$OR>FSfl-^W#mERb@r%y{$Cl-IVU>3cVK%be(z(MC;7}Y#lHC
>7B?aCvwaTQu#TFsd>R|uM?g1d||s?xh@~62Lv`QP}=~El$sdQ;IuGN;ylLynwhR%c-T5$DbY{5)23aVPpk&wMN)m9_^abhu_fEq^ZdKRGNo?@e%8CDzH&~Z
9`1c<+AgVz&P)UZs7jMnVu?B>B^um%iP9IusJE|F7O5kxOF5~eo4(#w?L_syYv+t&HvzTiwsd!}!%wB!w+UTh)^Fd2&2CWHgYw2G|GvTcT5<5W-dd<r1crL|
y+~6>3~vm_6L$RcQ}`P%v8Kqx7+^n-?^d=RseA9CflFp*YL1EV{a|NX`gdP{W@9((^%ib+=4&VFZqkL)9oY?yI~e*P3L1+{J+L8u=#+YBw>G1{U9GwP43z3z
5_FMo_r2`*M!J*t;}vY-2!HF4lC!t#nd;(gj5wuw3B9E4;eCQCM33gBpQMK$A{l9+or!!b!JC*L=`^)~TzuEar)z$ILdHFZSkm=Fr=`B5<xgVdRR-LUe%X4Z
;|r&_pu%lc*=BLql64hCQ(tx4lwVm)I32&zQCl>y!*kbUGgB7BMyNrQYL>n)`$y$<3{J=OYl%GHL7o2xV@gkA*TLPWwo}51F{5S>VBg{+QK<IU)rnKDg0D=g
6pFr9$FUkq9l77fSngKx$hDo-K0E*W$I62bwSy<b9j;5xiKbiI*5itF(dU)N#Ab-4E#n;wl?|%5V!N2T@LpvW7RNlod~I|y-Kget@a68r2{r+hrg27Jn1Z;<
w<YzJoXL_0j*pcN+*wd&ftUFz3J{e`$AR$u-4@{??4D<q-E-r5#T1FGKD6W+si$)Ll4+bxrOl2}AWRj;(+(kGmf1x6zk<=+h|dqq*OEjCS*5q*o7!~uK#g}z
%^j7aS)iG`akL$>M4;RKFr94dscTGNDmyZ`{(jIB^{EBkfn^nEuzrV=hhG~!$hyUSfbAAiU3bYg=^$Ze#qWP)pW!^!nrEJVCis~riX%tAi8gsTe&0L!do~H*
Mws@5aK&uT_2#}?I<5X4V|wpvbTtFXIIN@V+Kw082Cls|Icm>Il2(BUJCQC>!(-B`&#Jv~R-5&9DtC|SJ<P+BNw1iX6Q{LWq~xVH&DI%ZN+bHvi@*h}Xf>N;
8`JILj%XL)b&E4Hg?B|(jkAC7W)^<`<LyL_iV_%1NN;A+b*lg4zYGqkwpt_AGLw=H9$EqwMXpu!IGA+z-2`Mlsav5M%NA7^J0~?o`QQAXq`wb^M{$=B6728r
-A7K>ES6{nU6<+GLpJ#{<Gjv(0oe+Qu{reIwzGC$hrzL&uzOE+QC(0y<1cX3t*~?3rl>v^m3zRtN@Mciqu{WUy>IWfwd_xyV}-5T_U$sd`hl-oe7RFDBS-i8
1<00`mizYeYQoSS+;=CsU_1@IPcDu04xc{6@$X+Xx+yxzwLbQWnHqnGeOHfPl)Ra;SZ7`f^XgM7l8f%I1AjT@!;NLz)wbznQIjgo{kF*<GjgkPFtfnvPF;|s
FVmr4W7S&5_tR8@cGJ|{4X`)d7w<OcR^71d333DduAkYh+SOx&&z-p}wlo=Gyd@7v<Nmj<4mprI8@=J*lM_|$SzgIFp{y8U1khG+8XA+P%vH6FiOFNP)UP4!
17r-kG`b~$slh4lF7pCL-$RL`)rd5^xen7{zZzp$eR^dmcm?UG&wXk|s(6hP*K%=ZPlxDW-Z^Ww+`N6G0syL|@iF&k!HTdLcWshfMWzv#EjSi1GP>SutxIv$
1$sanQ8iG(z2e8phQZ8$%bq3}^($${=0~~dw`OU5(vShAjzvbEy5Hl++S8-(5=wDb=^PH}fZqS?qS{yulaf_zMV%Hfw8aQcW}<@?8LDv$uJvU|v%KU|k79wL
pnu}VjtaDeT+2y|>)<o`cnF>uY;alm>vaOQO@Qu$`)xT$?0*VM%I!(TrEQ>+4K}MsNUC8jRKjUVv~R~R%AEX3g(MU7aN`g=)C@m{x++6BJOxuX^}tm|i|N4?
FJi5*zG%?iXq~Ry7~K{>9mQnN11n-Hk@t3-zInrXt{1uIWi)x<oU6zX0#}VktqI#)b1DE&%JDv%0@t*pb=0Py8n(plTZ)QRRM4f$1{<YeZ0IHB#di66@W`l~
dT-FFnX;s3)xf4?Equl(pEa_8w#?V^9l*K7jK*i1=NDb6cbPh1S|*aX@Po%+HO&do9&|iETB+S^)-(G<Jl4H4cug)fsdd)H#<7>SOm5vHci$!U;pf|;dHXKT
xO?hvA6C407-KTIX7LNUZFQ`;dBnMC^&RYq&QW&52)4O#2$upSQ8z_84!!H@Ea;h(7~ohA{_bs&d<~-~s2v#B1R~;{u(P^)S*wcWO6eZjhjX3g5EmvsWBou5
Cp=jBoXRt84+tS+sl=DBB3hxP{=l=*NTmIZDecv4^KG}!yv<*cmEL*w!DzP;c+~xK*pRa69^Q~qhN`Qh?2-vm{eCT*a9651>Gx7zx51{}O>E}ARH0fI7iYu-
Y9BYTa%@XN|Hz^3Bho9AEuC7Hn~I_FJ*FeHnkW{&)@=f}3Hy~3oV)N!3Qx^dmx>T99P<)w$R}IUyFNG2s83EBaNREs&lAx0Xm69VWG4+=P-l6tb{zHkmNi<-
x<u4JJW#y4_DWrnEQo@ABWTReO$C`_^H^+zr#)*U@cf!o<x%X|lKye>sI3H6X0&MEB-T=`@BWtk2siyiUn}?dyFCkntzj#EP#cuo>_?Syl;`Mlq@FLGcx!2=
Y|>8oQPF&HV_wHaedi=4@_^6|ozdUN@TT^(ed;{lt8cB+o3Dc7D*o?wENMOHT0P$z)w@lbl}p8x*Su4~=PF<3wv3O7`<`)Jd(0%6l&|u#?OM5Q**$Z25RMHy
h}(-d7zRu1Q=}Vzar46v#+VI<`noF#AJwCsR-I^<kD`4RypCMfirH^q=JXFcn24&~=lNlW*8aQ~U1t;?Ss>tuV{rp*v%8tKMn5Ns#qR%+Q#LkEwQqsR=vzlR
4-+O7c^*tDmY8^~>DTbMKN_K3#Np1ehs)fF+Cq<(VUS-Jsw*BSN`!xlFlDBx|KJJfSJh^!@_@YK^ewO9<svr!;;?o{#nhY;+IAO<UTNYvH$JK0qb`}gz&XiW
Pj>n5J8$YR-Q2T7rz{Q6ZJxiEXcPEl(|qb+`@U|;%6ZYq9g?4T(kNrS^6g9abxXW5b9V!pILS}C?wYVkr>ls?bmBNf)*m7(e4lT3{$bxZ?HO_GK3NNL{F_zR
-Oa6~_`=o#O1JALZ;obL`pwA}ZDp)NE5D4hY>bdo0Ka<UgL4;|`W>dw@8iQrxaMALcH{Ps{36fwcP~-Io<2MwzZ%w0H(cljLnL&1eOtL+c~d$UL>2W_GMke)
a+=q}>9ySy&j4N#m#X5`roMf*kT69*0Gf?$I)$zz@Z)!yA>@;#l`@wDE6Q_TJ=>R76uzD`UI%3j@D9`3CeQ$y@xFVEJNuv|A9%InI{nR(cr(c`lT10K*-~;Y
P7oi$UZ)wK$|(Oof(9p#TiG^giEY~3{8wMc&S*uiQKqm1WjEvh6P8hz&WUp%61fvtq?X<pJXh9FtGBN#<i<DpASA4Lhenw#!y)6^pm6z(0rlppX=j75-l_f4
%3^}{VYE^<qCKJh-TY@@(b_w)z6sG)lI(_2+x(lH99lt$W|lLy&V_oSN}=kM7d9am_>#>1gC%&QEedXA949XgWO~rEewI7Zb?N+73Gg4F{<!g<sl*N}C62R@
=Dnb^QZ^0A(p>W{FyeqVt}~@<F04Ekmrhpi{E-y}@!4f*yrycV4)r4pBk!C$eZC?yujq<HGkDIR06Xvgs-NT3!=#~Wx*d8Q;sOHO?^&cKxt*|=XC!DC!NbRk
&^wkcp*QjkqI^Rqo2>?7*iMH<Eh$+Ei*$);T0z_oB@Uz`7*Q&kJ!UpP$N!lg@joZNu_l|o_e|Tf<QDbPJCtx#f?EGTs{Yc&xT&M>1G0i@=DYG!jE-!SSeA5j
hF~DD#V5)S(QDS5E^fzmY;E&{yyKxb{OLo{U70H{O>8%1TckFk2Tcl=NbXUrxyu(LfT!I$8thjl`?>4n6ERAe?SDVmNIFC5ajao;6OUR$YLibFtuZpUJ;KbT
0`r!_jPZ1>XW>5mCPw|w?9vPp0*97i@K+Y!xUj^qtL?_NRx%oyaQlO~F`D>f@~nPHdD^dh-mW7D9{T-Z-pF}(YrGQAD)mEuI??11pIMB#hwL($9*mVqn$Gk7
s53(_E7N)6_f(O@vX?oqq=71M__{S$_>}gxjyw#R(NrCLY3gT|&Be$*RHx@1p0&Z6PkD!)i5)vcbt5*{MxZf-hDIu8tk)M`t8Sm~<B-rt*=nBmZ5_1X)*%{w
@$5*QFD*doXfA`+h8Xs=egH|OZIVh<)*f5R(vJLFAo#JLxT?3V$yIJ$%+*eq_Zty@>Ey{a^L0k3Al-x8g+?w95+_1?Ju{Tlc2xH0bK0q_wGT$*o&>WwzTLVQ
eb|E~k`@2Vf=PV$Vb8yR8%qh%E2~)DU(^?Pq#qWSSuuM4+ml~7x%S=o0oc9_9Ygie15{%Vt_TG|*O?y-*zzxA3_bRgn!c>IjP70St={ygH|Sb5-}wu+ZR=s=
=%1mX-+Ylb@X=Ul8XX_W<OS$MRVx3q^G&a^%<0OWaWgV|t#71l`10sjv821YonoI!ARwIXdN5G4^}s7eCe_U_8hNeac!es@8)C?+_B;{1T+$!LiD_3*UsmO&
&XFls@1svY8RBFHJciikf3WNfUAf9Nd$2ZjjlOQU4ai{7k0-73PvCYuLw(P4_dpHh`-O|lIJIfkhM1Dwle1<Dkgm5D_1@S0_#QTNw26LNl6?qyzT!Q(-*G#{
-HCEK6}MTtoVVAq^GqFLkdFT38g{v>yQ3Q{t>5}s(@6E9o;?j|6Id<!ujNxlPJ1qWXH7;^bFGBzaH$S1={c#gyOXZp6w!IT+88V2eJ#W5n3najobt9Bm-&?q
2@;u=_e4Wnuyd0B&8tXi*4t-HqSm!jb<ImA0Oo`uEN^QjaO9j?16A#*xa2}Wvkm&z0JKBj^?zADFat!q1zYQ>4vP5a_n9Kq@`aNB1~`SETl5q$gi3su1^#O$
25QRLrbq`T8yGZEgS+d+9~#Any7qF=`v>;O?%r{B#pavT(N}jayIrjBfqS~3n*Q0F$8xfs_{P#oq@3tP;FxvfzHv5#$K3qbYQ>Kesz-#2T(-KoZgcijO!l3)
4+XmpoFk)~{wYCLTSXduZY}0Q9PD=$IaAo)rEMYNThx!yPIg=i@WU;CrvvrjnA6C29(J;JJJ$K>N%iK@$RXR>ht@3~?dpvW`+q`VF$d2Tjf~ciOnR0`BCm~<
X|UNIkIh)xqLZ>8)}#^?MuWUMwb{E&BlG0-vE5hIihX3F2hnH{=pT&KK~>-_3c8qr!2bPE1F!3r`f(vTiIdQ6mgeJVgQV9m2VXU*whU0J1=9Az)qs(Z>|((B
Oc|J(pl+H~ShBKY#4)&PW&|AIhIiF-9Vx4==CTx%vbGA7Di4D}#^iPjgV^iVn_2YDGN_&q$w%NuF2`=Uhi+l5&S@ZlFn=HWHWWUlp4-A8h|G{@z0$pdi2AH}
$E)lOK5c$#5zT^YVYm;ZCR-meHF&3?n5~LF<kDZqCpgg)N3CcxNQvvNn_d|zX+2r!cIbce_Jc^@``WZqbBMUDiV{3n#=YvUdxMkj{}a6?ga+==HyMiBt)G;C
EN;wYtq`lVEQq;Ux|3(TX5P1}{jYAa>G`v@lC6Oe@fvx(bt?+`jXHXoiLXpK>0(fwws)M!Ui2n&o0-dGuRE2bms4Tr<}jYA)vh%6i4{lbrR>xO5o&6khA1>Q
MQb7J`}Nvdt;YV%HLmrZ@3x(}7r{W*J&#yywUkekl^HK*2MMLGT&PMsWNx>q>U&kuQ;z4@kx`w2ZQ1s=jkEc73yElL@6$?e(1i#b*>`GLmIGYZ8&M|jMtnpq
cNve)SE|;E$RJpd|Ht_IBy#QTg@-=g_;Gpa;v4Gp@zj!=FR9UTUotOtJ6c(&cFJYuI4tTSnCdA`#5`6^o9dBG2&sX^N!e>xNYm9o=Sap!u)R0`bE?`~0Ild+
vYd0LXSrzXnBK%EZg_+ZaaYp6SO4p1eDU^^%pbYnZZ4)f%BwM(47K`U9;QqAPs_?(j%nv*e6lP1MvbmL(0_o6zi%N|XVhlSOJ{HPGa60nL}yHok3Z;oG%b$q
mR@%iH}Y@GL+C9n1wP6kqw@7s>f+7txY{8X>*xzw<Y1PxMpVNerB9wS{qITX6yJe~R+B&FD$a@}L#gD|FS9(jcJy2IYgwV(mpYaCq=db_`a1C1byxStrt~K>
Sx7Z~NCVOK;^kDiR_9$xCm*2q-odfcHMo}UljNJrP2oB{&#FZLdotgl`AO9LUMJGWo|q{mNZMZ8p883ULSi_~kxsxre6?xYq#B2_(~?!rz&P})oA)$0G)$j|
lisv^;oJ2jjwcnp@%SU%%ja{c(G6R@GkvY!Yh`l-;mgMM@2luAcKuE}Du>R_XVbV>S|wm{IH1P!p>*=@H^w#s4XbqG0LJ>{J~0hhEUfKJ2^&1>l%;3h54%gl
ZSjRqpwAF3`tz(D@>nTLK$vxkI(gZD`wGZKK8J1xtHWs4*37b(mIaaqMoz1Rdx-7+?c7W^x#8-@HiXvnMVh|-a7eW))C8C;GA;Tk5CMy!`Bn|r{T0lzeOSMF
o&MQf7jEZZ^^}&gR@v4->?h6shw?&)eBQYJV7P>IyVb5vGn=sec{qzI$OxjVI^RAi4=m&QNoc%>#EUD@u@zQL3o{o7v<=M|n=iC(_uSzZ{H7;A&?n~B)xEn2
(vN)GL6?mkkUBejah~kG!3%|MOZU9S4&T=n)D2GL=foBfGx!lZT$;^`uE&=XrPmKYS)91ZM)K7~-x|P~<)ZB2+LxtUWqNs$_c5h>+qnN!2>)m}e|5sB?ct-_
iix_FDy)-uXBS%~UR9oXx{WobNkmWD-V`d4cKhhj$A55Z74)_@TnB=Mn`p!<&)zOdP1pwnv=%qHmCZTY5Zkh61j(tiZ4sF81!PBmWo(dD$A!aQK0?6~P-W3n
krCTxZfg2u_QHg37<xDD$7hJkdH|4t+bE2K%D*5ktXxkquT+gg-?CUSP~$k0+jYJkt~KhLE|9os-tC(;3EM8S5M<}Zeq%+0f0;3v^@erC^dpE4WwF7OK;aK=
`>tJuw|}3){_j)>9^@flc&&+eX3fRe>FNxD;IdtL`<}I{Rm(NjBj1Y~zyg=9Bd^+;kJ%%&Wu7rx?dXyR-9g&(qh|OToHz7hoz`8h58;4;q^-@*DOkV8Mr9Rn
9b#8@IoToW<9Q8-@Im0jc;%zH703EnKWdCkS-Lhs7txMh8+Uj_jSzBxtGI`MO>&l`>*3Xl=37ULX3wQ&$J9yD%raTk!~xeW!=7l0af7X|@H2yr`O2|hTH30y
k(TRngs^tkzb;pkz{3i&{TXgHcNV}mj0~AzG^ee2{>QGi^}n+n*%aoyCo`Xm>r(J3P+KnHfw57eRxx+RxUmG%O97r?-YYo^`A)k-#4?N5DY}(aZ?YLrAjfzh
mK_Vw^irA^xVJMuu9N4|rKDZ`4AfkW9g$JnBB~=@!XP2VenQr(SS3BTNCoM;mGye&n8oB9Ju)-{LMEzcY0-kXqG&fX4J+ynOb8d?SGK%POs{RnEbzd+Ha?6B
P$a`wrC_r@a`%Ec{eWDQvR2%jKx_CLP2tuo5<@NC0dBl)4}u%HMLS=g{|w%<+j?A;Hru*g|KV`YXK*u#ZTJlA?7V&XtS(MecB73~?|lBHvk|(ntww!22EoSg
rL5Y1O}w4mEV#!YjCk)KWjValW=7(%F`EGFb&O38;P%{5>}x*WG_HQsK;s`nZ+BghWn<0b78~4v8P?&-*o~K52cZ76owXy`w^tB>G~(srL7&lfq?t85FVn9}
ts7I@{3S!AR$IJkq$BIyo^Pc`Q_s>(M^Avufj4*RaM8(gBp8-fB3Cg^txDfG4Y|;siXE)H3OZSo)`H!CwJD9r7X)}Gw<~pNUgRh8zSKq}PHboNZWLSlt*ljg
Qyf1xkhG58wH-D1UC%OwC2>|lGrP|W|J8aAoj9rLRkS3>axd?hJ<Yu#eYII<NMOZ(q<ufG9BANBbrtLQz1AAB&H7L<r!c3USskuCTfOG$v{-D6y6C3TsI4Kj
Yq{SZ=WvoH(ZI3sy82zZpYE5`?Qq(gl1KHs>_HKtwyac=EzSVRmd5UA;BZlqrdrW2+`q+ll(Nno{BuurRxkSF<x}lsD=1fXaeEsqNY;qFhp~^JJezn8sV!&z
D>wR4ekzY`rB;b?Pj}|I+ZLt>+4+lo-6k$;J6*P5`h^*p-048pug&Yfw6NtK491n|{PrsMzZu#2&QZkugltcYPbrtjdhaqo#mbJlEgxwbtOVhP<Q|T1aoZgc
F&~M>dz#LnP`lMO@B;UZWvY|~R>Z|g-I^A{AEvhcz9&0V5t2MjJZcgXFiV{^TxW}@o84xTBd_Iv6Mtl5Hv@@V8!btdZ>YIf4?OF>t8HudGtd(H@ttU@4OH?T
4Qvo@U6isg(Z=K^ri=M^K$~)F)_SdLcTSGGZsg$+bn3Kj*e)=4$G2kwos|vReOlt`hERtqJ*AB4J6WRv9C)n}ruBmhE7~30|7l#TOBpdxU)6d$`hJ6}2R7t^
i?njn3D21c4}3=wFO>Q)P|tAY>^3;GXO6VJZe)HlIQ|en>%vX`z^`t3*Ei=Us>&BXzj0yWApM~yheQ24V=TYm`FAeSB}6H6!=RFRHKun%^t2c*^p2(0LE+)A
tIn=%OQ6BaA2uqlVlC~zQ!$tdU(jx$szNm@@*G}Ocpx?#w=9%8ngo11paaQz#%?5(y-(P5cTXb@Fj^B<hyT-Km<Z6d$SH+D!g~17V7?eps_GA<qm%_Pr+8RY
-=;Pz)u4u6s0%$*EoQfMqv&g4Jc~NFf62*`zkU1I=u?3qg4h>@p4om6u_YLEJW$aEu)wtre=*mRWTfo&*u4?161UdoK%nMH?OE!&d10<TvSet(bI_Nn?;rax
pZqlH#-k@ai%v}HFIgd~1)-)2zMA~zfI`;nK$Iuwh*gFsP<A)OB*bP3Ykfkt`vXh%XqyxRyV3sxeo(-e7I#B88jWW0_$qw^T{O*L7=v;5u%12ZdeM!B{?ynL
QNR7GqRURZ-f0+bDJ1nz)F~Wi7G>^EjAvAtk<M#x+Q*n9^}iW(;sE|cLy4LUy`U?)xUs*jy#w9pE>qz@%G>DSJyTYm*T9`Sput@d*9)V%P2$SFZ>l0^n|Oj5
bFNd3WFD!!@Y`ZAMLbart7yFo3t%<fy?p@=Ib*cm6W00-j&3V(&0$xdvn(}2tM6I&R?%y2{>U1C;1Y>Xtp70Z)0uJm%4A`H?GE?8YK4nuR3NF7kt4L<nYZTw
dR*Nv`5r<e$RlM>&m){Z?K`vy>Le?hAOD4M<{r7d)Y}d1{En|UTayyqm2!0hX?CWHuNLl}j(X@3D;XWs+>Up}cD9j~yV>gcB-qpwKz01;hkcRTLqys_mEoZ(
CcFIilfW|mD9}r|<WzVWXgiICtwjJ%EKlYpb$(1>Y@D}m+iE{<4*0L_ph}e0h9kUv&o}a36ys{0dbJ^y%H{1w&&)^dx8*OBKBxxdX*Xoy)|7;YO!u9CZX;<~
t_)hUI{h}EknkbD4GR<S@PBca0UT7FRh^`J2u#7N%-Fhgc@l=d(j79}Q{ZDL6_O&)OxUn`QmSf8x-N%15PJ#ky}Z8OxPwjuIQz`0=)GHK#-g38WgIi;cQ+yQ
)YenYj~*rp=sDwV*Dz!sS#$6VC{c3VBp)y#ft2l>RC=^}o&8PS-3l_E9**$sr{(N%*d>Dw!47gi64zICSC5$;%d_OQu`Yz57oB-Kq*5^_*>(1zl+#wHN@9E=
27YsUi_Qv<u?0#)GhNz)X?tVL$v37L3wQYc1NR^z!v
"""
