"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

APPROACH_SCALE: Final = 0.000644792957
APPROACH_BIAS: Final = -0.7097
APPROACH_CUES: Final = {
    "meet": 0.626,
    "table": 0.303,
    "call": 0.282,
    "rank": 0.485,
    "superior": 0.403,
    "request": 0.76,
    "motive": 0.376,
    "withdraw": 0.689,
    "kin": 0.144,
    "home": 0.17,
    "kind": -0.041,
    "conspire": 0.386,
    "probe": 0.155,
    "hurt": 0.164,
    "self": 0.418,
    "you": 0.519,
    "face": 0.017,
    "dialect": 0.153,
    "hope": 0.254,
    "trade": 0.208,
    "tail": 0.615,
    "threat": 0.719,
    "watch": 0.472,
    "insult": 0.361,
    "plead": 0.235,
    "favour": 0.229,
    "deal": 0.243,
    "hint": 0.285,
    "media": 0.186,
    "english": 0.067,
    "approach-en": 0.159,
    "press-en": 0.214,
    "office": -0.066,
    "transaction": -0.519,
    "date": -0.495,
    "amount": -0.069,
    "event": -0.491,
    "procedure": -0.107,
    "choice": -0.124,
    "formal": -0.08,
    "paper": -0.345,
    "leaning": 0.429,
    "apart": -1.25,
    "business-beside": -0.417,
    "own-office": -0.785,
    "own-number": -0.421,
}
APPROACH_GRAMS: Final = r"""
c-kGi$&)2ncAt0d;IsRihnO-V=gg|C%B;D&)!hKtAVI<?QiPc}n9)o$QKB|7ne;DcDXqEFN;?`Cn$Vy@0@x%V0NstQE_6*fRc1!U{N};m^YIQxCsby&iHP*)
e(yQI^L_6AO7-u&x;g<gEE?7vSM36<{-sLILoE|tx{14d;SFpjF;j5`v6HQ_HCV5!qIdDujDsh&k%h69txLdwowGquR}k>R0jC;qBher$Ki#Cmk~vl@Vcc0q
Mv?^_ER=x&=>nKnc6B=ng<Yc0m~_fY7YqFf3)fOqUt8^cRdS9g+?eTg18qOjZjI8iPrJo{e*kS*qn*f-Yw?~iy^)q|!d))D)`bm<o@LvKSUbo1Xz7_GnOkqp
8MnHDpqXL%Yir})(l8eBsM|sMnKYZ<6USvWe49g4H!7GFp3T4pVOAqUmX~9f(-CU(9c&L1a2Mtbk}sUQiY|TgtMcI|w=BqQ!fjq2qb!{_Y*5wKCgTvAXp+eo
Y7`UQc9=z6RT59Ffho8qFFC7O@q<i2j=pBCz5=Indv(R=pIReEz(mXUE)W`?+T@b=a)7xIX0es6fk5qL?R~#+RBUhb|CK6pVGV{+!D1_zU%lhIk=fTrT)%PY
N4)G-EHtf#r(@rbMYN5ClNhVwRrYLa+xrnLob|#VcR|m$Lfrw>PLNA;kzpZHUs|!}GOh!LmLJ&HYr1@gZ6@gO{j#xNa$`O*BL9{_obtjTx}*7Jo+-Z_Wc^=)
)DyM=^doMq{o6|T`KDE=vC)Yx8>O>dx^BLE!VosrWuKpT(=6znv+Ug98iC6Yy!UP$+<fL~`OgkOTD;sTE~;uL<$#Sm-np@|k0H*CiR6s;=A9&Vxr)Nj<+UxU
S*l~iXMtCUTl}?DZy%|J5isy);)YG%Fn|h5#%{{S!9sEHkcCZ`C2>6&yR?<i*6*`-U<=6J@Ewz@qVy$w4k)9GM7}Uw``^i#!f0FD6XuFnh&gAeDP7u;mj3ik
@y&D3KkpcKty7;#V5`^E4vwtC2gBp2?|5IQdrBM+AiLbEmoSLydi&O!C(SE?xLKj$|2>_bZF;DmY%eTZSCH4}Wq%=K;SMv4FY8AAjJgrs!pyV__lr`jH56L2
+Ir2-DsdFX9^S#1VQX1+=DcB-EMMkw!Ol4XVxJ4vQS49V>Y+_L7Ccxll+1r5ZNtizZ1=*<jokb@WjQcl4GwZtgXO=`S3x5*!5F4W?ecH)MK!h?S~TD{n&`G9
bln5RZbWSc@{~2&5ME3?Z1ji!QZm*<XX-iaCl3+KO4tCb2v0hfeTjaHS-*^Jl)VjKZT_ZYKE@{ZJZzs@362NGdn%@WQ|`kwQY_@{Oa|ed8dfVrd3@cw!@mLh
n-rT=J^%I62_o0nnHY?l?^nB4jXad~YSJxTmR?<&a$}C*$&zpKBHFpJNi3L~Wov?>i`#|cv0$+C*c3Rkkp73w=z^&aTawia5$QVSSv-4#;qsjm-&}3ETE2!9
QI&W{ValfF%6!>u&UeoNEn9+VRyFK}eOm<jQX4e&=^)l@p@&}MwDvE=ko#C;#cbaSWJQQ~#_77|mV5N0D;)D5;>^?$xPr~!e<2<*|NW%Rnz!r9HYZ?<bN^*F
v<f2SqR8cH^V}S6v07DEp4>qO6Qs|68vtMwjavPxqzq6OVYob|KpF~2R+sizm)zT$6~9=P`_Vn8U%-?@*Uv?V+o!4xY0>?w?{3)$w<~tp08xal-SvLoSd=Cl
q#FR%3gG~QD{B-BOlW6ld;Ibqzujuz-pr2o=c8qbMs;oZHfUKZ8o6*f*xHO2o^7<WXWEdP<){<dL3e&8WZ8(Fd)PPV%a!<0B7*n2{(ieTsR~#7e$8$-WR2mm
8Zf~?S<#{OR*pVU)qztbGzD^HE_M%}d*+Q@-kR>B#}QxtZ|v7%LxW;g01r^2R%V0V#nP;8{-A4F;4<^q+#>U#1D<Q^jKu&d;+(UNJvePPQBx2Y@Kj#95Qw(5
C6zx$ynsTzre<l$TQjL?YAIaOY4__8R?}qa9fuXpsp8M)c`K9e+^}OVrZ8oE8;ccFvPxQkQ#nn}zW*Z!Z~;xVn6ha<>1p9Qw=$}oBJwx89lo-4q-U11wSKb#
QTqoeb}aK#2Sf!c>t{L&OCzV-j?RS|cLfb2ZpzUO-K^JOYD4uEG{X|B(7WYsqB#e!Ozpi308Pfr3U@{o`&V4KW?kQ<-UkE0nV1wf9Q)=RwH>ljq$OX-7FwHY
);wcUA4Gx`xIwUTX?&4!E$3nS$EWwluX$tF^^EXL@jfDIq;edu=%^$5#GhA|A}LpabvT#$#)C^}Z+xhwO<jkhkj9pH3(GBSpwgUa-{Pdf0@be0VVa{g`Ov-r
?Eq&=cucnr4o^C@qdD4*{<j-zW=>I|gzcRt@uo$mCsYg96L!CEVJ7f%Y=|<XMunyCvS$bD=0`8MDjle=%EA)`>OYd*?NMF`1FX%T-+>R=Wa$=yInpifvS8At
0XVy~%qk5C$#qqsl{96b%KwA!56<nZ{_K!%Yr#g%Z)!bs*)p<6DPQXEWF_?qPVE|ZX63W7{Zjb?V)++~^3zO7O>@h$Z(^X&{$Y_{p&f$DZS6z``J38uDXAC}
n0w_f1y3z#%hF|Z`*Gb58I>@cZJa)~LT;sKRmSvoo$}U8@6f@}16#vJ7Z4bX-CFP#Pj0(#T2@uMt=e6>rfn7;^}(X|c+_6_sO-Gg+8EbRMXX#fKBpQ-Z$3Yp
-QZ$fXzLolJH!R`h^D9#w?627o&CXm>){Y$rfRB<U8Z^mwDGwYaPD#YQRh+wyn%Efe4j9HKbT7=2IkI14Ri_MNqd7^SJt;cVa=XoQgmgZ{cU88VM*`-odVib
KFY>%{eQI>KAkRgm8r|q!VqwM?8TNoxL_J;0Ze7g@0R(GrViRm4+N_ks^!x<Eg8yJWlixIKBpKL?L^Er3%HjoxZ-zih>a+p%5YJ%pIUZu@{_EPUZp&D0%K#&
b(8AFZY~RV;oFGAev=MCYfcwk_SUsaUD(_=+5=XXas5N+Fi2Dd&<8`~ehSIk-03J;bOo&f4-~Tj<0IHRckW8~(S;rEZ~2@R9@NmVA`anSj)VXx4KdzeUEDN&
^f7A|{}bh(hl#*xWuFweHX>^2Mq2%Z2#1el2``IP15I}qsJm!z!NxZYBeTG(P1b1{fkve2O>|+bNAyGg{bfy)g(;gOIz}WVOs>4P76h=&(2RIsQRf6~<8lpB
?hPvYk~w83Xi~AA(BaZGZ4NM9DQ0T$<DqH4#tUWg1Z$f<nvr$z8MrCf9e&HzhEDO&439uK=z$hRmO3ULMg8IiIF6twKw}e$`^5oV#Qbf%Ad*=*+^Ka7)YeF+
-hNL{xrk`pEnf)-tWA48Tg6Sh>F$?0;0Dy@)K(j2-^Q5AbrHe6Sc#8U6-kSnKOl5{D4(*&02eGS%b<F0zB{8$##-Iedm|X9WHoAJ%B!3c??dgT9I3#%r8v7t
t+*2dwa1DOm#E8>H;ce7Zwzzr_x;UKNQ`amJ4~O^ymNlClKhfZxH@;4yV-G*-HlXjmz5xtM-h(?XIoXxsBEXq1ZW$JlSil&?Dm+>s2@=3{L(xQ?rF)xPg{*W
8bd{PzX?m?WEsEms=AqJ8|qsyORVhIFjF>g&{?$aSeMv<@XILBku=42>O1vXH7Ol~%=1?3PfiMo)NhFqCN5^I^;eH`s{*-ONPc=y2bF0|E>c`roAF};7}(U<
a5JG90W}zhN_>#f!P(kno_UgU^Zq4;KFIq)P~u^-ok;5L`3`cY<#6%2!(0xe3s3g%2$OAgv`w|yCigI^_%E-_cUwL?TZLYv=o66FUZR(u5fvWt1h)?-NzUYZ
dB%U-wA0IZ_7pd!{H@$gR_cOF(z{MwKiwuZn|<uo4kt!S|I-HX0I1Gv2P5OVCUelp51iZ1%n4PGl0{Z6Y(?j5SQe{K48%0FX46OeP)}+6Oxu|$Up>rdDL2aA
T3R>Ctv&y`8RW~(^o`S*Ng`s<7ov5?QVh!!zh$3cDBi?HCoOyLNPM*%*5!~o4nJh(F%w=gXCjEx`opujSC}hUAB!jrTB1kOg|I^LKGe&8*<M|2ez2lR)PQ7g
W%tFJeL)KW2aNSAp17J_)n`Y@M#sB8J{)!6hH*S^J}$nk`*IFTlTa#p?oJ?LF-57E{Ifl{UBHh8Pt>MbV&!;?&SrexV@}Km>wYdOeV#$Zz4yDfQ@cA!O-nj(
?uYRVN9+!`MF0I-Rl7TRKZm*oRhez-ByH|3tESVbSW4Qc@LuIEM&%gUWH_0ObJnFg0qNH5m3DD`7b=?Um2Q(R5uTu$$)id%*v4RglVMGIyk|^xk4dlR;v|E-
T5W@3E4?B5uyErtvG`{obUC<!svqvb>l?zHKhTBH4NEY*b+Iu&N;jUdmkm@7ZO}?{>s+?gi`EW=EnOVxt)<a1jJOL)c_EY&9?y%M|FYx|Fnd*5T|WkrdapD7
2SPV<Q`p)QrPw;Y&Eb2y2aer=>hKg=dg%e5_b9PNDAHBg`|25RH)h=uU-P5y-qNLqPQ<*63hmE9zBI$`9Uy<yqT=f=HeW%x$R5)+gSl5)*-Tx&*0p)UerKvg
xl)TH@76l+H<&g-;DRqIaf4Y-T&Tz1fY*BcDQDrrGo>^s<Y0B;U76-=JL0ZNB!6Js2t-^m?7}xK+lG$QWqrI=n+<6-c2h@s`!vh);Nm>Oy5=`4K6_K0DD1iA
rDPjt$Gvd{=6>>4G0Nfnf1m#&Mr^YBri6PuS=g32|4gp=_J4WFSUa)SbNm;zWAh~mHx#}ZYe9OHQFzZ<J4L!E18g+&e+z}fD8Ia;*Y3*oLdpjp{Zte*{T<62
LKOTAHD7qE%YHF?WuDFXpZ74NQ7~+&;hie3Ox~F9SBU=<`w47~+T%1AGhBwXTe^*Y%@Rx`jhM8e05o%!v6;lv>udP=BnQaYiR)mrcFz#kcR*aJH5)TOK0sE!
>%)Y+d#uUFmkU_;J53tICgeZIdR*qby>+CO6W=e2kQngqEF5-rfe%_eUo{+`U~XMu@c-1uh)gZ}>{pohY8iOk>{w9?ThykvC|3uzUN^@H3HSN%r0Jl_yG^oO
=}`^NDr+MJNxf>3Pk}rWzS@fX<3lp<9cKU9vpwe(8_OUfq%W7X{kwGsW@&QeJIKB_c@<Z_`l^_3J|ZPJcCfM6q51yQox8?Zdm$n=))=er>UPii-MrCysloiZ
0835IDs78beTSOh(yXIR0gvZC-jkl6viX^Y@c;EbI1kPXJdk_I1LvJ05Z-H`NvqQb)g!(d_9$(Htf~8UljMKoDeuLNu!$mWzO|aA1kY<@H2u9}?2ZI62oy|_
_~@-44wdD$h#d_O+tH(!&z30Iq5}Pdcr-U#$0~EfZ}mE)5Zz|QmEgB?D_9M6b)g=8cRppw_F&jYb_l)b#)>Bpb8LTKXp_bMlG885|8Yk`?9a%A?CpIO?}-oY
H!g@gD(PPVdj8y<2Vg$dO5RhNWcIAUCdm&4{SI3>0-alX*>~o|V^}mu2p30r%9)RB$PBxWzLjl$v0*TKQ;;J8e2t%$U<Nd0GiST$vQ5v{RxJG<W|WK-TSD&-
56H8q--e`RYv8(<I0wgj%yl~iD^WOy3w+mArk@H&C{j4#vJtO5$&`!Rm&|}YDw!7p@}ArC?81Vq)p0g5*zliU)b)cEwf(0-Y1z5!#B0Jlm#{<b2<nuO8HKEJ
ENM147T=h5XIzVo@(-N?l1ZCwOTzh18~Hqajm95DTd`CmKIWE0#zF8!qM+NesqqV%w)J$%YPCla_|`;;<wm$DHs6%q=z6;~f#DAzs9+%Q<DS94H3ha!<ToIC
DsM*!wMic>+4;!MC=++{sH)o;>f5vt<ZzmeK2)yuH~|9Wmz(rOl-+woMezrP%d(pn`y^216WwT@Z}DZdIy0LjuKvgpg6P^&Y*f|1kc`46hEEM`T@`3_weyiv
u_^8z-qoc(P2hffy}-sUV;kFo1p`?11G~+MpvtC#)UP31*vcHa!&;#T&s?X!-zt2VmltI=>ukZ-rjA4-%{@5ZA(3V-YfmZ&ZBt>A`k~&gn>AxZwfwoA|8#x|
ZiQQtsuAnm-*H@Wh{#Wol+7kxRv&9s7%$`+vc#+v3z+6A>_BR~_EEHH4rt@g5$`r6d&)&o0BIMmujxN!Z4x`~nQVzJ`xD2@3n*-n=)Ac7Ms236!duW`Q9eM`
rlmK_wWl(?1){c2?5jloChY&UGM3IQX%d?fX`fI>sPhVVFs{Sx5y+}5g@gt`K}ZN?O*OIOYeIi#;);{Xun6@{Ygp(fkG?UsKZB-M;9C)+SHESLr{QJ%ayDn^
b_Yp)6VDAMUM1E7wmiz4;9q9B4~DI1y?jF6ku}@$Ye<`wHDsgQXz^TF-)2a53c_O0c;&KcucnI$ty!rP$#?2K&!y!!Bs0P%x;&ywN%#sg@X=zjNjQ7~=r&|&
%VM6>?q6-0FAcQVnD%(=z)n+X)q<bI_woy8q($cVJ0SZ+zN7<Eh{1ajXSI$pnT6MP@lNUmuK#>)x;zM47q0k#y4m%<T43PTY|%#7gVrt)^qHOUK26F2mE3y>
=s2})=IV>Yub>xrOV^#<FDG7jVACurYZ${3EF4j<e2*`LH(+J{qQyqW$(jaT>`Gnl7#^>%o!i#OgltL+*12+2&Ue@?dxhU~FguCV_n{22Di<QK%y7pzIeG?*
2OGAwG%+jY%to!!_0io<2s+lCvb4gk0(*R9JN~4~>&+CeU?_CrWav_+xzy{w3)Nz1>9o2wWuv<g@4#{ri9ajU7ZM9GtM0z}p9zVG%{S1K?xo#mc7)ifIx_U+
gib)2Pt`OeFJ@oje2JKOmUWNoxXh7#fyS9=+XYY6!T8s|?p95_gH8~UGZyp8dP}UM*h!dUV?Ik<CqE3Fs=_Z&+D5l-lF_XggZ&zb64yXsW>BbZ9j!aQeH!^U
6iW<pXi_(EmRH=j3okKq>Q(D!j*CrpL4j~741n=8b)u&naa98J)?mnZeWxq4%b~?Jej?G@%|E9hN=h*ZOL441VO=qJOT$Wf*HN2wf4<8qVHbjExB|82V_3h{
PxGMeBQ|n5vVmS#o-V<AN~v?F#=P#KioKMMZB+=`_aa-5Ar<^XtF8amxbff4b_e0zm&!VPd)4dn%TpLD3Crc!EGL2(?;Qi(wL?6x6*31rz_!{EdfON;VekVU
QHF~-;Q%;P7FpAc<#RV_k4yW13ewiHV15hoMj<D#BI@Gok~)sM%rifOt-c#8N+0rAq$%iEyOTz9z0_x?p43NFhbyvbjj&=~!E(n)Yod78nsVt&mhD=XGehvL
ithfVO}a5HZZbOD&jbYA*EcIALN;*^*aiHXK{FaIB@-A22YU=&oY&9)SKTzb1y!^2A}^_PZ)lRj$vK_f{STVi{)f5Ibuu>?Z|hpfDL&rC0@yz~YuW&5LbIz&
#w0Pyqa!vI&tFq62uF(-4e5O*I+^+}gY)BB#bzr>Xl<B}y~AFaRKsqC`pgNO@Cv}Yu$8?kOx{^Y=$E*yYSFmG{?_{E(F6ud+wd;86N=jmsP24oORP06u0n_D
c8khDZ#jc4IE$5WwHu_jqihK>YXy&<Ya4_|VSGFL6(O&zlZK_*Pkq;!S|LpGRfG$#F|lWM4HG!jG~(2mcmJ(ykcn6<k85Y%t}Z*LiUaexXIG`N)-(-MPQ9;y
o0HIAkPlPqbUMc+`TdK_&PyM52HoJs4BZsNE5>-~h}Dk1zD-H9ExXBWT%0VYJ*7`n)Lr7=cT21oja%=z^E1AKv%tb&VjWNLHVD^uWSC$-jOMOhFN+LX<y4IA
Id0?Fo^zfT-s_U-p^^Ob)mk#Az(s>qELhg6h%0dqNLlnJq*&INa_ch3fLq&HCU$}azp<^bNx6P4{PN4KCDIj+b&j-*brlAh(3TaiFZHiIQQ@}{IVmeIA-tHE
n&SpIF=d~VJL}_p{lJFxE4ShwtnX3khe#q}KW4pQO~#I;rBUt)vY>YY;tk3%?K+ZIvSN0e-+)l`Uazu~@iepWXyZR)SpqvdfY<JkyU`o)rN7_|8LEY?S4%IK
ni)Tl|4i3MrI#-wm+E7hcmF-xb0ZJFuM3oL{+bOU$3eRf?s@8=9$J~2DrUM`Wr{A^v0t@~x#Uz9^Xp7kdhPKrZ=1o~z%sOL2l`ghj@%MLuA}aUyJWtrrQ>>5
MP86?T**>>d$te>h2*6h6PC<(f4irsm&LXS-jq|hG)$lK5A>$Zo-KBGgxfMkRe0a7gu}cxS@Qn%(_ZKVKExD};>v93BV{$^DDl#R7}4BvzD0QdnAXvwRd7?A
spI~zZ@CZD8&d==Qj@X(55%hUKup^uFwE=(y(b#ODl<^_q4Q-`m<HB;s47i<E1$C)FW5K$KV((P29x@t3vJ!jl=os^U5SOkZO0HGFh?0$FTFCHJ>)^MzUa*`
+?H<3KVX~pb*7IjR^pjumwL6PV%n$(eQlR-ohKv9(kwNyWv8ZKdrgv=C@{0<v5?hOHwoCRt(n{O`hQ5uQTa%iMtl1i2V-J>&&JbayfBViD}}zp_8BqV-tYy8
eZV;D4kdfVVz+w}_U}|wW609k_RwN3Ez{EAtR>-y0(2k<`VSfK`YGnug}lCAb#w>L)3#|&SBHZOPi`v3*YRiyBd7cmpD%fy+wa1tJMl&UX>oEV*Y=wggNdEB
W3rB+BKbypeIK<2c6h`Ri<e~4r4uHBwQZS4l3eU93UuL8XP53j<kGlkolUH22IrK<5$CEF6`1inY|(}R$S3g@5dOGPO=~3UKE>V$x0}6;?Y-W4<;T-sp1TXU
WtJYatsR;(Tmi0`cjbgUsZugLxA=;sZGAg~LLGolsAn!yG}TAc1i(JMI$CLRB8Y4J<wa=tW(|KDJhqcAN+RXzV@%p!ZfuU-%0SUHE<+vDSkWe~-Qy~~px6c}
RE_SkbMjZs3@@uxSkA$Hj7gX8enm-=OTi7CZKd9v!j$Ix!F=}HMSEsgWtQeUFP=KHNNh=FK<7KY{8PGy4KsPy-+h0}f^ojiu%E3Ns{$iWtlM(gk&ZX+fd#MB
3FEAPNBK|L`Io2Hceu18<=p8o)t&PZ;1yn7-GF~6UHkn3tZ#<D!r0+ERqU5!a@)~iyLSDpnJ!5COpjrmX6ia_ntB}HnHzo@&wU1eS_Y&w?!_&-oZ5b8i`FNZ
Uy=5PvL*Kv{k`0?c3%#BV)ax6lukb9?&fQAFPeBT|2EY+Yf9h~=W87kkZ)nornJV>1|IM7A)$r1Z~vw|UXKHtzcTqg;U=GyXD`t3%U3H;!HE51Rdz>Mb@EnF
<<-uDHNj#LvFlsr9A4NcxO-WYQsi59*RRWmI3v`OZ~0c^JHV;Rk@^hK2HlXQSMofO6PLYj-QQrj-?Y&DXvO*-rDryvXmh20bJhBA&oXS3Y7N(qxSZ|$62Z@^
kaz41?zDU%y0ATp3;4z0EfuOg)ujqujuRSp+v^9Wo41_s<y|rg<8Uq@F2a@lT|3X?^=%*)iI-~<)0zYc{wtX_pVnZF%Om>3&0-u4W{RZ+uci}BuU*?Z3v4-4
PRKg42gHyrj=x;t#rsBJH!$F_%ZMC-1rB2mZ&mmBQo36p!E#`NT0~#Sf}7?WKNUL0ajV(~2*G~E>PmK_CJZP-Z7QO)bM2RJjMuYLU+}HsMxKLxjqhJSk7_No
s2f_Ci>Sc&4oAGM&aPi8VXyz-m2z&qAogSDpo%?V;ipv+Z{Kh_-Zsp<Ej+vOv5Md~s$p-7&VsknJ-0Fug;BB7a<<Gfp>Hhs%D<_QmGH%4o@8um%Rb8i&eA?F
gDXy&0<ifP&;Fj3s%d(3($>AGFW+?Eo6mpiiiIw;z@@z(v)ATPZcGg`yncD9P*2&)k4n`@7gBC(#Wu5bgO7xuRjx!|g5Rq$Z3n-w>rb!m&2u1`(7?{I(FsM^
)^S%T`_)BlU?XlWOyvTj;b?f7(WlwfE}h!)^UIocj}|00KKZk7C`&xMG2Vx>j%=Iot3E(|P_B6vfw)oP#hP9EHa2*@_mzmv1ZqF<+IIBOJ<>=Hdq-LQ{U*ds
=GIp<tAw8{l|xV~C(2!o2wI+&BqSpz5VSviteQ?xn+b0Cpf4w##!r4~|E~G5VB8@!eb?-^tBfrUPPaqwK1)bsiWUy=GfD6r{hQ88;_?x5@(-<u)ih{Q+Q9l8
;4ZBydF$_k%idDAUJYSFqNB659eHy2Tf0GTCFc^S9^e?My(c3M$6&!t6gD+W8;AQvH+j>>)|Oqo+aIT$jl)8z4eq@z(Z6mU&5EtfW2g2?*#F?mB~nBqn=1E}
MKek^$TvLKHTQft1t?yI8Y2@!tovC0lZ_&lArr7A<+^2ambu6aw7Oc-(uK_e_V3xtSkV5V$K@`!;dn)9{k3od=r8S=OMKw%+PRi474F69{UqjytFk9Pp)fNY
t(Coon7R%(3+C|B8e|T0tGdDgYhLiW-`Z0AVB`{CqAGI-Fhud23OiY_Ru48A@MIC7Y0$)dTa^`|W(1MXR&#EM_WsIW1>>9OY16qp^Wi~7bDxcUf>Os`+}1cJ
@>Kk3(u%$88bfdg>Nl?5W(%!gNi(YBMDSyRo&O|>gmtcNS<j4X5P}a<zO8=e^Q~j+lqQB@0aQCDB{|C0XI>bz89KW)`;>(Chu=UrXGLEfa7Ob|6~k}SSi`%U
){>*bB^3Ph;z2+1GcbrKZr)DncX4iwe7w4{v(6i{_lRNF5pNzDsj*3@WP<)c@fg-pRw=?oM0P{x38X7s*XYo^_Tu3(VqXYLG7_t=u8W~mNhe0{u0Z_qlvnVO
aHe}Vxs9t!<qo`wBFY|E5<iiJag(;(1ncT+gAa|3y1KKq>_q_k^bZBr#u&*oJADYtZnY|FhYIIz9tKZ!v@oErA2~99UyYgmj}Oni!s-d;W}WM@rO@qJ-n-pt
y_aw^*<d*O1lNX#`=*P#fZO>JgkF|f<nAHQ+Lm;dM$CD(YI$fVcI5%@4DIzTfEMw)9m63_5ucLf#3-$Aq2sr3m2}=5{WrYxe&uaw*u=I+;I>jL-?EiWuvR75
V`ESeR%p}xJG5dmaGZeo*QXw2DHA1AzI>O5CSG{_Gx%L$_kAb0TjHIT_j0kYf!PMqMBnz9e$%KzHR=2uCMRe}2om%utE_#Aff1s&c!97zQ?cW*L#1DGAk$7#
pX%Wb@#S4S#B_-{=h0EESKOFtTV6lPZDDWR#;$$1&U-YmVI4|Zij`>f@7-SB(5|?CpJy5ny!w~re-?!RTi2e|Ke&D&>q%ICcwkvq4gPN_ystcx_+}}1dZoMP
MiRyL@a+8iDkxeSu5Y{?4C;7%e!q?B$#-Xd`P9?Sg*$nuc8`=!H;?gS(;<V^dtOC;>a_^Z+#C;UziNI^I{U_r-o5a^^|m;vR;Me)GJ8`6fnOZB%sa7SC&z8n
(wcfdOq0K086MY?W}Ljw(9AiS7JkE>p~DMS7j&*3FAkNoH``flJm;=1R#+V=w{GUo-Ht-&1{S&goi}stxUEkaHHC->&bX+I?F_d<GZFEn6<EI9w-aV_m(l!p
R^1UpF0UWmvHae)Y?{_DVzBr3Jsh}vDY)ZDA%&Q7?k&r9N|=HN1X28loxS@fI(75ww^>Ztc6z+L2p+eo#+e&L72*uGq&}+P8~n7E*IxPdT;O!aGlEOG=1azA
elPz%zkZ`G4G3_p#ViYy5rm96q{<BK(%Z6ZcKsxCB)s#$dJ9$<7#7owH}2{hy8@-R;kw?_^=Rt!!>zc!Cw@N(Ha&K8>t%=eJG&8&^YbB928~fyZ+;|47VV(?
2l=A1Yh~e0v%*?)C*Zbqz|}Y{xvAG(7taSe3{VcHxRRD2|9HK>5?a>>P*xj{{WQ%3_{%;T-QYLT)H@?a=JxUui_Lac@}JLw>q3%ks*;N}uRE(-<?r!x=#XUs
P;oQ7Iul`DXO7~poAtKizc}~%Fk#>~nYQ1au*voPad1Cf;5*ekvf8?q^4Of@gndhGod%RF+8a_Ba~fl|hfM*;-08L}`Fit_iG*h_v}G2X0ruPTE3Ep=(<%0#
vGMd*CWknn2D<YQm@G5e)>b3OVc}F?oi+KK#TU#YD4T10*SIjtj`z~*bLUV?U6dPMPO2kq-eczzX_izPz$T@KzVBPyqp9Y(>#n^F-imeopErxPtqQVxIWx|t
R<1rsF4(`OQUSLusFynuU&?Vd06j-;bQ?@dK*VrE6QaQ#jaQK(=0BziHlf?+6iK*ip5;tY*gq(mP}Q8hJ*Hu|G_ZPo!!EJD(;;a$KMrvDij-d4*~F%9#k^@1
x=qC>JS~f&i)#2AKzDM_X-)tHJd!YkUpL6_aM;-QNRTTOr^V-`0vqZ~OmcpHMzVR|_<8+_6v^$wZBd!n#d!`*_j|w_<y0?17{skS6b8HNB6cplx%0>Fp}AS_
aNFFfxhV=7u3}+7DjRNA2&XE_36%6>ukiQYt#0u^{deSj`?9t{`QRtKPW9wFSwj^(dvLaK7qk-uX<L|u!%b9grB{eJHot1QEtqo&Y&zhZ8j`)_pU@D@-DiK}
dk?5vI5+K`n(q|}7FiCS+(&!*9TS%Rajhh|-VIvZyQ26bb^VgNvu@?6Wxe<f>FZ}KL~5D%4e|~;?^gQC)XT@f54Ik`3zgy4QUx;R6VfE{e))|hFw(A<5x8@Q
@{ck*FgAXWHCf%fs+yoT&ul_hX4tmlz3uSA-b0H_<(B6W2i`Pxx88w%DL~uo{r{aZzhp4cAtzH(ttL~#te%5ncNCNNYF=tB7!AQFC8AN?>UJBgPrb`VEM2e$
m|W0&b=YJRYUVYMSI;RZb+v<G3K8;L5NOkdCRSRIJ=}JUHSH^DQP0?XE4SWUPEQSToNXGRrS<WdX%bQ^_;c=T^noQ9Y@{6ppa1#j<CAch1B>)qSnMdOV#8wQ
wC?N|sbTN7s){wbXIcdlpB1G>4SO^onyAe6Tf8x^ft!K}-;K}<+@U_APDMRZ`J#54k#>Y_Tb#nVy?!UVcS>e$KGc2hr47TgcN&wA#8x`bo^UIdQ*v7y8n#w*
Dj6Asfn+EA`fCJ%T@y)P%77iBGqR&J^YL?s!$bsb$-ULuvA_O>lk&@lxyz@m7ZPBPSvwnF{s1oB@|eLN&uZ38hU4GTNSq{X))4Eo0F|SyD~|>fzY4m(4j7d?
by++22HJ;gdXqGnR5(cjv+thP+>b|cU(Gs#lFVQb-aZ1W%3pzN-Didp?BsqWrFfLd>v!*jf%))XJFww4F)penP{A1(1C0fhpPS)|vfewv*pjljrkhZkWNlOn
l0DyCzhHO4tx4a(id@;cjjAq?wAQfI=FW@B<y(PyofsS#OvPc>yui>QWy*%qFR0Efq;GrNqr)zZQ+Ji;BsK-fJuME;gs^2Rxc)+jE=zR6MPwbh(Zc?Uy?9d+
Y*S8(NL9yjaBE#BEUoRj+Uw)xjA1K&U6XvU3S#~UD1e;2QF@x1sg82j1XZxY<_YFwo>d#x<HMT$L~ng5qQKqB^IDs2K2sEsid>xOhQt-t1MgFd*YBzL;Np?F
YRlQpgHZ4jEg<2W9o7&-->frt>Y|+ziLsgKj0#pf*C))RE9b6oN{-FddY7g2CqYDj$lu$No4FN8TU}niUzSBqP+Vb2#ys*1Nqg~f&s=WLeUP+YZNF0kdlSn*
x4jlwgX733YyP0IM9E(<^2v!kg+>~}yqu#SfYdY-_fXVMg=hMpEp;%^*WdqG;8d<QE}Wk$#))EtJS|y}!p2gn2GC%@if2BOZ;A`hm<*5o$7##0D7o#~d(8Yo
?p5(w7zdS5tWdx=(g{)q*@dG1PqlAbG!^Mrjiyk(wxnYwb6W9q>7{n3{yc1MaiutOFtVPUXl{G<f#0OM3Zxq`Mnlo;a;=-kIMtg?(DZ?m62|~(eW*wQTCn87
b0w6<d}0cxL)m-|uYI1>c#1H_`Um)kWTrVK`-4FHT`?eFPO~W)<<P38HXaw9zM82mdD{t-YfK%zlCBLMONKG7-HS%CJ<!eTmx^t^M~uwiZlD=F{g{4I(ArE0
xxfahK~SBSgyi>a-dYt{-(Yp^ccg&lUQss6+B(3ALvaUlR~G@(SkXWK(YCSv{W{uk#lXt^EW5h{;=-M>JR$@DyHr62E7K@(Xjo}ygaT9qyVSNXG;@V8d~xDM
H0dMn9M^sgiy0{fr~h$!g$<)w2HDV|DkAm8a!tLtAQyG*yHk?~S6TzB?3rC!GqxSvqpgR)w~@Ma;>|ajZR7@cRp@mJG^^dZt-S=-eduj;;rg4rClcSU{(kmD
9@}cni(4c9-@?EbyyN6CsO|H&*Uv!~_WPQP^Rb6%9E;6TXXP;KX;W3(M#lPc8wgc5ULz$pt_RgOIR(m^#s!o!1`bv^X?2rN40T6bRp#HRUFB)(9oRm0#L(Gc
UEU$n@agxb_6CicQ(C5Azth+(S;ev*Z=BipitDfL$cq7;PpFt*J;~V{<6MoZwi{c$xW00TL<Rc3d{<9=qMy;ffW~|J0Pa97w9*jJaB^WzL?}#}6yjXz>t~^~
@p4uAe8jV`x%p1n|H3pQ?(#UIj}qI0H(VV~3+t|h=BycpI@Px6$IqDsw<u{`Y~vN<*S9RlMd2P-D?97uo2RfT;iEGxjoyBJk_Z9o>GkXG(98UKcf$-bcHu??
rmQWuY^(00Va&w*`YW0w64B+55E9FThBhcVmmV$PMAv3TM)8zbT?Yw>Bs|kk=W`Z1LA1ss<@sXuh8k{HANcp!rNKj!`uuWtt(9XhunL^Z?+n<Ax?Key7)*ri
)Xd$5nwk2P?OZ$GrYxB*e>_801rS_6sgQ0^<%~9f-P|-2tL!+awv0D5>waRdjz^T_*88%?p!KtnI*C-q_$pn=@a6kR&@DeS#GI_<v|5dxRjuff%627{0}f*(
wemJzP5bJqAG`Hhnd(<uh3C$Ljf26kT^6z6P4B0INXCMCLohNH$pnNe(u~ebJQGsvV)zY%>a_g{^WHHK!rIm>vQ=i3v$UGLy?D}sFxavKnx$P~WOfz)HJ0EX
sJCy31gbLNeqBZwRNw?z$=J#}>h^VW7q>esIrT~Wezu=A7I|yQFWB|BZ)i2{)i%3|snk}tH?XdeLcz3jDz1!YtGgKZO{*0fY_J+_XUuF|4+|p0zgLo}d6ugZ
<D#O2sSd4m+gLgRu>b!yta4w05A7@$>x`!Ch1GSd+s_#bxx$C-djhu9*&89$g?{~*>ID>cTex(0ZtJLQJQDCBJ0$ocCQMd1vdfx5nR$QM`qN$$0JbErEz0J%
W7rj|Dg|&VOLSfAy54cSZRIPbLezf6HvdEUz93&-Jqtt}=zEJKhhMPTtuG)tVFZ*!9=Wi=mC^m+`WwC#@`hcIVFovMf73OIW*-)HoupPeuVb6Q1PNf>i?;rV
)(u-L11f;ekdhLNr#gN>QWj&LW!9?}KuNsN&syym=Oly3PxgHfMRAT7b(vi*3B;U|)df2~kKv5t`GtWaF{nm?@E6Q0Y*Lo>vO^S5d*Im|ohs9C{hr2+476~J
ERY~NTtkJYWIWiZ+fj<E&R3cGG_hh|&@T>YH^IU*xPFR^tm8YIU-ukcfC&0VRbqWE!&FBLNJv&)QB;rTdcUw{#cvs#*L%r(hcvI(G=mp2{O7-ob!~IF3Nkcn
T7rF#Gxow-58~_lcWJCP8{s&m)0K{JPJ|EB8gP$hLSo1^tJko(87U{y4BhFmv)0+#t(}F<`2kYC&wut#$Kcg~$cKcPsJy&>%4b$CV_<-h!(TOL`iY=sVtlip
4ZE}nJH4SG*yc3s3DFb>KT2hy&Y2giq}J=!l5G+<ZvDsL_gP;HE{|?B`o6m{shovIV`EgEitDF(#_Vkmsn+V-ALOhxwj^S|5^n*zVQocYku;&c(3iBDxB4dY
LH!=&0ZHo*5=+;Iimhpn8zrQ7uPAQH4Yh_ROxMuRefn%`WKO6c`%F&6t<MSL#F=+x$|=>m*%<0~aKQV~0fG=7+h`?+O?X#;cNaJ-=QA@l@45xp0`pCnDUXQ!
YANTWvJL7}%skVu_L|p{dRSvS(c4+h$=|fT)p`3g;(GlM#b08!L$lGbmOUHS1WN6AIdNQz%`Y|tfV1zkw_z>JZ2=A`h4pGk$>A2J<2qV-{~up!el-
"""

PRESSING_SCALE: Final = 0.000840059711
PRESSING_BIAS: Final = -0.8155
PRESSING_CUES: Final = {
    "meet": -0.019,
    "table": 0.014,
    "call": -0.132,
    "rank": -0.069,
    "superior": 0.053,
    "request": 0.39,
    "motive": -0.032,
    "withdraw": 0.799,
    "kin": 0.226,
    "home": 0.208,
    "kind": -0.114,
    "conspire": 0.209,
    "probe": -0.023,
    "hurt": 0.101,
    "self": 0.338,
    "you": 0.538,
    "face": -0.259,
    "dialect": 0.158,
    "hope": -0.04,
    "trade": 0.465,
    "tail": 0.654,
    "threat": 1.074,
    "watch": 0.41,
    "insult": 0.557,
    "plead": 0.108,
    "favour": 0.426,
    "deal": 0.338,
    "hint": 0.429,
    "media": 0.221,
    "english": 0.27,
    "approach-en": 0.074,
    "press-en": 0.335,
    "office": -0.027,
    "transaction": -0.277,
    "date": -0.312,
    "amount": -0.078,
    "event": -0.224,
    "procedure": -0.117,
    "choice": -0.177,
    "formal": -0.217,
    "paper": -0.259,
    "leaning": 0.579,
    "apart": -1.25,
    "business-beside": -0.315,
    "own-office": -0.711,
    "own-number": -0.479,
}
PRESSING_GRAMS: Final = r"""
c-kGi$C6~*m8Q4$-bWwT;h|HDD{uv5u>f?T*sQiD*#ojTY2%oW!WZCxbI#kEW)xN|vaE|JfFM+(?!CA&Wk`<*mq+Wf)#6TCTAF1>W`z6MXRZJLKKF>2el>zR
f|^?4{Z6xQWer^X->VKLqb_%QpV;lW8>++on_g~UN}HPaPt$6hcxmQ(-g~<(Ni`$(>X(hRM<Q$A7c{@;cZ`xn;^tXe^sRWD$_Fu}xooJsDTaWo(}k9B6{2=~
+L!C1cUsHVs%E~Ygci_u{f9!7=*nA~(Q{rAXVZUL@eK{+qjB9zGWMwp{HVXDEIikcGNP6LftIs~kK1xRvaNqos9^Jijzk2dvr!Ln8XUQ}lPlr+9CaBof)3nS
aCX0pz~hl-y1yvFz2?85JNatJOFEHF2dxOQlA@<+4}{Z&i0u?9-qMZF52&`dT3h<o^A_}gY%kgmJ}MQc$|B45>`EQO-K{qlpfN6F$8hr`-XTe>0tdrDEg{QM
ze1`%uSeY#jBIrIk5?2zwqFt9G)mCZE+GZcj_5Lvwvw?#7XgYDw{idys0pd+DpWzhn!fT;aYdN+?EgC2U81gVPIT?IT1|?*p&J%QztJ4;hKz4TdeTCR^QTkp
izp0TZvK5%+BGTpT?c#n)1t*@@rT!AfwTfWq>Q_k2HXji28DSdmhDx94s1zrNR}7oj<H^slHJ{tqk+gX`!BpXzqQD5w<|SIhJKRtyhj+K^Vy!0X0){&hHAV~
KU(-s4{l9%+v}~lQ8{*v*KGKX^cLb?bRLU{%f~As)*vohiFD+QKfHfrFJ-v;H_xg-C-MFDb;swO1?V?fGkvWecB5W%t#WO<kvHim296SD6u2nz##eYYCuj7;
js|iU>a`kyL(}F%(Qf5dZ`AFmejmZzYOkUj5_QrY*j4!}K%wZKI;9`9B`Rx8j{vpGaNuo2N4ZL<W<jL3w=!oCbh|JnP8V%NH-xp66IZZ7?702Sn!4pdLlF8<
fIz+Jq#4L+@DT_*m&0G9(_F79T=!?o2#*};ggd9f{cA+1&JpCl?kLB7f#0ZgYtsTW@3gD`z~`+$v?N(~hvW-$)__ZXjV^fPt|Xd#A<=L7)baC&X5qB2_Q?&>
T3}B0b>8)h-nYF7Q8eX{-6nSDUFT%%Y#g*EvNIR_|K2CA&zSjg;i$Ro82_W!`C8<3Z!mD9HIUJDn`-hFE>lq`sJ(AAttI6Gk%i801a~|u++&|#KOLMBq<64?
r0G94JGlR7_B{^>l6qT3?&O44{covdH*!4OLVskpgMDJ}G}*4jm)>o^zCq8i3v^^{XGkb5f#U*GnAtA8maUfT9`^(}h*{iVIxN%PQ3qF*wOqDfKJqW>;q0W8
7}>|0!=DxUR^x-xs*7~Ak+jWP$ZV$UXI;@_0Uu766AA6p*56iiJZ!Twg?RYrQ2%=s+h3<&G+7Qb(8Lm1HS7@Ei(nVQB>8YjFe+#rHKeWMt`S&lw{DxfReuNf
D!CQ0i7nY5>^1IuI-!zYmw_y(-aZQo(t?`Klg8R<m7MTgvvblSdr5TX+~3qq6Q*tm?0!}KMm%H-WfC-|R{Ya7DVm|ffmmJ#4(2*)D|h*pvAVXjt+}FAx2A(i
_bsoOHGr)w%>eVYS>t*X=Cc?nbSs%W9Ef!m!O%%(b;h%FiB_l6+oD-2`;dItGaZ4pQ%<x#i}o?+;aR@XA(Lqy9ca>8RDQ7c-<YR>ik<eciJGTix#%_ZB4G!P
nPR06g>}?D2oCRIu~XHb8{xLz7`DZ5Zo>Phlf~5GO_DG@jmoyONrzeS36YQX!UfUt-q^mc9S>~rC3P^cfu6zGA1(zq8DOXOr{q<I`WtkY3y%b{A2@y?m<a0V
k(&&tXXBNM2jtu%8~gJh;<iZuvH6vLMX!$Q_)?U_za_}!1-Iozx{YK$8GB?(l{(9G?`jIw82dWsfw{(g%atUIr*{XT)Iw=t?X`+i?6m_qAPubPZQZeANo>#Z
$1+q=+^txlFc_LTT<pT@;E#>qaYO04=!QLxp2-sWl((byQl)vJigviKZL4g2e*ZA1UV#s=eA}Fzj6$~vnQcl&_D*L0S8&tn5w<q7rF$tt&vB0W-K<ljW?(^I
=7A+0*j}-u?=I^>-??ghSIa@Xm3GH>fT~x1q`W;!tRwoDvN<q4pITZ@rx}ov)SH|>%+u_@?Rv^DiW3|-=7#Ci{E~<D9waVppE9uPKFb)RfOidso5U(XY2a<)
_aoV}K9P)Djl2H+_AuHIGQm(VD4QeD&VV7qvIW{Dk#=4d0U;@L6_^am;o;$?^rf@wxvHyf&^q&8g;fZ6>zKMQY$5iEF2*%WB-!4US56$XOs=VHx$O(>UF!Xl
lkJJtD(IQl{;pTss%<+8qJ1>B+eroHhCVQjZST84E*kp^JS!fhMCJ``_?_L_?!ww7Tcu*F&{o%~zvm_rs;1|T)u>lo{7hcW?Iok;CPbmDlG7&VB9j0*YJ`1{
OG)med6<U8>P28V!iu|lKz5xbiMmtf(|Cj1z3x!sO@XZbieFcaWLGLGlZ8gtld#d^C!AxPz#vK1j<(Y3L)dIlJwbyFG98;E-D*R3R4veIwpDsI@@q~&SettE
^kF(SjblT9gDz3$mTZT1cuD2{yy;JN_#j{;gta1NMqopBVaFSH&<;(}6cW>}>U__Pc|_X#h7S-<1c}=#fWmigz~wDX%L>*(C-TOjWqlSu7_<EUUnd7X-gO*S
dJfpmp1OC@U(Wh5x*Jbm)e7`jG%$sQTgRVw$oxm1c@Q!voL`aAPl!c&=<CVEa@h;o;=UqSQ+b&AW9H77*i!3L37XlKylZGc6g$z+Z~L9tN|nf7IKLVZa;F-+
yB3QrnAtSPMI?5zZ*?nmoyxZIhI8`x3$}r*vmu0s4Y5MPQb&)r#N4zN7qYYkbIXckc-Y?B7!G>B2*j!}5PNci!8RgTazrvExw@oz^!AAG9(2arrh!vYJj)GT
g`tF_*4$;m4M=-O>N2R9=t0h?53Q<9HaPOLz72X(SN-6?pxjZ-J<BS)rXws`YZDy<>ijG*e=GGH`Ylh84B0^K`Hw2k-qc)hzE-?pdU!o?H2gcONj!o!)`%U?
g5|*WNcm0nFQ>KNCR2dhq@_*Vj)z=_L~nFrJH84U$MaNU?IV-KYe_jMm`5E2mb1Pzmt}yn&wvg{HAGshonv^t$-yNlx%B~P1mtd0*E&%0G04l>>LA9-@@f)9
Z`Gv_lpJdf*)0ws#DjE`3ng7U!MFR=hL$pF_e34~ry&QbV5pwYk*MARYLTL(_NWMtMWC3iY_|1#J;3^2?dxPjBD-P+UZp>XrAInQ!b#SR>)hUr+&;lB*ZZw#
J3ZK{v2UNU56cW0C`GptdPnX|>@@{Gs$B#+UxNw!RcRKTKzo@D%u(8Nj!v>t>zCekR3s28Ux};(7L*H9_N}WqfE}P`wp{LYb+pX2|NJ?&4oN9)+`<*nPb${s
C+zyQ<&0{Fu3;qH0S?1!Ig$2}QHDjX34W_uQJs?617SymkOr`$dQ_6j@>23@Hn0*KP3hV<+b1>Cu}Iu@fyXLEmgR*rdwj0@FdSJEdu^XpbJr<t*4Zl2G@n6T
n#y9gKCV>d<!)skNSi!_i~+fF-B(}|!_kO!`M8f4q{lUJ%Bd>FWSxnBwqM)w#7I{U@a@wtR6j6)Qu_b&9BQLZ(YE6$-Ynt`;n$D|HP)F##wswn=~E0j6U2ii
w3opJi{}wgQKr7`P<Mx2QVtwz_e_&G(aQN60UJ26^<PX4p>0?1OIaD^`0|J5naORe<IIk>MedArud!w?z7<-&XS>&j7-Btd=Gd|4x3}t%CEvVQ+}*eh=O6V{
R!UeibGVL?KOo7V`d$^0!HwF!{>6c<Ek>TN?kge&^s)o8&VICh>cvjrSd^I&nfv50YQjj%e?zstSdbS~-qSjF(B9d-_z!D;8%?UNcc1~{5Dv-B9_<#qibkEp
EkLQa{cz%t)2eRZX7FBI?QeB=%)xc6`gKc%4lMt$os;~;Ms-+$KOQy7@X8u~W5=TVHXOHd4*rpT$LD6JR=tU_XVuPVM~^;NmP&9yfZpcz68cFA*)=y5Ro+wv
5#!xSpeMzIKQklG%B%29jM{3OG1shiCqJHmUu@n<ul$GS?1zN?EbKhp^XeMVEolFua=Ktg-|vNxf?qU@lfm40*5+B%qmdll+?%^%v%-B7vaD-2LaLMPd?_{w
WT@*dG{Z7#VR&>;=tSo}ZR)j?zHJqmY`r{9xjG_XY<5UTcWI{hJ?t;J)RR4J6){CVTNR_qwh2|a-&E3YcPk~F|ESOGBarp7tkYIaI;6xer_kL~H?7sZCMDv7
nD*{qWc_ImRpK_pQAgJ8u`L{W^v2H<t?}!rDLu^1XyMkNr2b~|B%(}oGm@1>o4rS8@5uIZ+}UnYG;8+i%_enhx=@CIX0^$zOvd+=DdGzaerSW=v2lKDKcJnZ
?kD_FZuZC~BuL*A4Ve!Is<{xa-k=jSz&d_y9lqG9kx88cVaGgznkR`jw};qm(LidpzE9vQ3rao!&jtNgHNa8Xc%1WK0`@{d+Zt~X&vFwrGoz_K6+$n$niG_6
j#vx^HmKgAJ6A)~isr4!lLov#E=AYfnFHBp_%YB^63Y#m$Nget5_;fLdsxiwOsN=08Y-La7yAnS>}H#cUEPrp*!@CMye>k~?ALdAQoNrF_;|WPSJi6&OZ*!T
!25r$vi@|ipUYi&{i$E1&ENmyu-_AA0xbH{SpxPHth&=GtyH5ZuvR6<`v(_m3=Kc=KQQ42i3z9gtqsum<|`Tl9}KZ9WJD1i;x<i%#CgYyPTO4fuM~YVQNibu
4MTPCoNvmtIEoIX#Ctf_RVTiEC^m%MG!=7MOy32m#(_Pkz1>>CtgCdF)@a3^MY7AHsTEp=f-R!xnsw%sbkWz>rMVaP>tP(8;>}j^*l@1wGor%rU|~>BcxUFb
jCq9&Z=~oe(uK$7V%`@vO;Ym6c{I4ST53wOC;8wjysSw=YQo;2QN6}ndhK53^z9b8XAtmiSk-D+@1?y?)h(GdWTEy9Lsm@_S8D=|7Y8I3V_}X`#&_T<PtJ}<
5)L?SWfnB+wy^X}8vxB^JK={-ZjMTOP3J+Rm#&Ou@s^=5(_D-{yk{}J!h%Su^maUJ&qQxGS9+h~p;Yc*t$Ag1OpI>1{~C6%p4$1QyJ5Xj9n6w2e$NFKpR3FP
{PyZ+t6?P6jLfHl`l#qbYr8c?l=J)D^QQSoPt?kU(Z)F+AHx4g6Fl^6GLX)mb7xW78RhwHS{b82P$g7m=+V-dw&E=EhizZkXau4#X`|C0-`-S92Q%Y>$9Skq
B{tH+X?!@0?Getsn{cZ#>{LOPP+A*wroaAEXYd6NH*i|d#eT{R-ykpl%5MRQCqrvT+3!Af&D!2ZW<Wj|p}g14h01#pa|+8pu3M{iT3)DQR9)8;cY>}(?Saa3
DoeK*>u&F-d-1m2p@~r%VwKzdOD4HrDW@MXQxZ&BX>ERA>s@8o;e0$b#xo*%zo+XpHDD}Nmo?#}6`MZZxnBkSmtJkCFfc1)yOj=v#&WbiC5Plxb!^TunqkmH
`a!Kvw9<qPSl+r(;H4s9?aF3uY;CDKhl)I)Q%lDt2Rgkd&QXuMwV~pmwx<3Q*2Z+vQ>T}@aE7G`oh(Kij!BKwXgS3|Kw+(`YWU8b$Z)?C5{iLW0}ZupB3v~K
PK(1iRkbKvO7>U*zS*GE7<zwndDqy*R8Ydp5&ykn#yDWsY&GgAV)7#La{Qx<I#1wx?y$fkzkW8mBKte$w6Mx8XU;($?6gdmrXuSd7M8u68T6A6c5?7kHfiOk
yRP`OP2zojVw39^#h3kp-5$L$@$&P|vc$vSbUTs#sSf?D)VF$*Hr-yvzBG5Thc{>0GO_#brp4Ucq2$C|qNRsM@%iot_ysAud#Bx6!xsPJF?S`Is8K%fO!!CR
<8*s(-0-!5$}7c*^fflGT&W+bM`nTvZGE|SjH$M&RZ7Y_s0WCcjH~0aAAh|G*berKTqS(3!F_YAmFImfyZbGp+wN=3yL6lV8JO<0<oeH)vEv&r%UW-;1TxCh
_<k2hrBE5!FNm4A(9VekUbq@NN}9w}`*q;1duyYW8r$wm*0yhySXip>nzq<UHdk9hSljpt{`Zh_QyAC=T=Ju+&8obn%{&%Jo~LB4*66-&pyT)ih_T`!m^xnj
v%B6D9qf;(Mk+riF$-UJCKQRvrjF4eq8+Cit5XMdCeOJv7gi~vjh;<Q9qiyWy3o#b^~%APeIa>}h?BNmT}_yU`m)Hri0$3+F5j@7=P<|I{Ft5(oh)2Xms`i-
h|E84I}uem*W=#xkd(Tr_${iPp#Y7s6AN`oz<?w)MP`|ma7ZH9b|B-r8_4jR?w!K(DTpPFXk<q0(_1++37ug+=ulFK2bCW6XG(haCDsdR*uQR~J2?~trZWDn
Pczp0=bGyidi3mL_@$Hder-MkaF8c=Ms>^rot|j8WN53EPPOZLF-ZBxKmYdKE9^nIvh({cvqHW|S4x>DJwt0aax|}X(&yb16XJ(fsRHUiM*rhx+sQux7s4YR
58R6AY7mSy7pKYEWb+aJ!PsNZ9H^~Q7CqnfRwd6NShu0RXSmtoloq9#qVY#a#<Ee)RNSvkI_gg_&A~~s&l~=H)9qm|O(8M|EzdW_<ylJp$b?6m8FD0H+1jP$
_EvU5h1JT>yDZ}k*_N)mZws+Yx+{_Bdy|(cXpIL)aB1so5A$kRb2$hz&9V<=cvN1+Xz@;6aMe{YH0A#cy7UBa4tL|4G{)LBj+>!}p*DS{P#$i|Q>)&(f7XqZ
iW}oRO5{Xn-})}WINOM0+jLg@^88oF($SwN2k#RcEz8abCf!gP&T7KL&nn05w<BGHiFPvTe60p%b{2OwJg@cL4jP9tSDQKATgvuy_^0^Tu_Mp)WsA-ix}Y|<
sbzg7_C(1&+l5Mb?#wGP&*+sLdVtcRQ;$3LUDUxNh+k#8vI=e6#RNgrA5ts>`BX-4OaspMgj(pK)5t1FrUD^go`$~ucV=Na-G9EXzZN7w$l5*%?@Vi)f*i+f
(@tcj^b+Od%+f&Z#KgDwZaTfxnl#$ejT%ur`)1e@`H9(uVPr6Iuz6OHhhJ-)<b1gg7$uO(nx~t@s0+JSeg1J-1ed8P_QKIGcz5LV<&mY%gQ%z`?>i^IVxCtF
K`RS8yPMA~cj-GhZ`40COOC!Y6V8b67;J;f+Kd<6dG@<t7`5jl>uOsEyib-&rO)W7zF$p8rX8Z~SVfQP5Q}ladbhY6C+}XT38cKV53+4W=}-ZB5c*()@xFSx
pY4!uB93SSob|XzX7G$>)inE!v(Ga8Uv8$tPAi~#O2a*pZBqHa{bAr!1z-tWWtx-lks;7N&y<`!aS!<eCwuo&RonJfqp7O;)C+40;=lMm$l!<+=Ja+cq24qi
A3w0LU9C{tyvWq@kdA+$t@He+kgg#$vgp_ycLutidq@40-G8L=`huz%e}jxKkXy^Ts6I+6duEzYWB%Y{@1PgKw|7w?!r2?Fu(i8^IYz1;xT?c9kzkA*-U|%t
cQk=2oSPfL4Au7crn+QZ>^UD@qHqqMJcP+-=e=qQE;=QTX}u>WFEBJn^jfv`%t}<oT3FWKXLWYY|1b9>4*Jm+b-CFzUE#JnB|5jO3doe$sRGEJvO3edf`&4k
*bP>#r3*JrgqgKns_#M!M*HHZLA$yeRRO0r5b{BWF2>bZ<16b<lslFVG2W4<q_qFmlu`%KrlZU5J8~k+eJ!=YH^TA}hD5hHoS6E|GG_Do-8&~)Y?tZ+G9v{U
BRunOiJ5A!iksW4fXOR!TI0=_G|^J{sj0vTdiBTGf@&wHJ;mNOYnql5+;bG}^B&!v!%A3Nw%!2~hIm!A(yrlNnzGU@$GlDQt57%nMGF?#n~ZL^n+&lL!qG!w
^;JttIH|ucEN8Q)!KRN>bOx2ciT*T)Fr}*!Yb}Pv{9lOr-1!ziEF3j<ub}B}OO?YR8PNxSIxBZcA%tKx-Du04iI2t%SgwPEEg7kCp=_NBniaWm7d4K18usjG
cEY8nSJE;*vRZhbk;fy02E!dLYqmAYZLxPRViEh>a+D~FVMSX6jVmK)xjk5}A0f?$RWFl{)~1&m1wm#N$F(L2r-xg^WO@Sl5j0h42Kkf_<0Ui7mFmNT>%Q12
3H60JequH0+BU)6;rGW0jBUsu+3;c*_4MKm3oSRaugYK=uuB;b0_3`(6iEO9wG7eQT+9#Y%#b;$XdRe7kqz5u@hwHgDs4De<-?U!Fwyja)<v{F_a13kQriet
O{7T?Go2<S>&~K#_S0GvMg;SXc!szXnA7+neRbZKYLlrMQ(`NK4QEdOwr-4&8O-U*lWV!#^Floz<AEAHfVbpI(OShk)eLH!OMnsz`#plHzuOiaE6mf8Pu=K2
*%$W{+|90-d`)(pmC8;%YC9e4tr1CX$(}2TO{Fc;ie3vMuZwi-JJ;2HZ-fak!EW6AmqIu6YchTU%7#g8WR$wc>|R};)mFs{Y5EKUYiYCQ5SN(Vw+6l#jJdaR
jqcr7CTj^Di@N*sn~+wh2ysm`Rz#XQkEvI)-Di9so#Y?LTE#Zjit-)D5&xZE8wTY^3*u(x%4#>iU_Hrxzu}D^m+Fp~X71|N+qKcul<n)@m#g^VlxR=w<94kq
7$FRfEUSG)!zzxg8B)E+2hts)3Ya!cvUW?|rf?fi{uK)@Ok^9CRJXiKxev;N+OU8D>;(z0&m`pXlcNTN{kwx#2@+MqF1erXq+um$ZAKf*lCN)AtCeWBXgK}8
vFe3W$chwx;2fBpN%||@LuQ*i?zg>b4wD7&=9V<oX~Kvte-J%xD-JaoFWbx10mgIn2kR5ugvP3S`^9s^$akG?*WG@nwP^J?D5WJW3yVO#S&=9)v{N-Hm+qi!
e!tLfqqx1bOl!5CU>vQ<FEco=9quTVSM%mBVYU9syI;lsHfBld8h#PW`M6HDJTJF`Nw0lY!RIPnl|(sv#C}g(R@K&mOv*P!)^?rPHS7rQPQ0;Z2T^-|E`5Iq
LyGR!xm<iRgb8NDky`MabmMZImXeEl^C;YB?pa{wrJw#D0xLLpLneJ?;yXVw{ORpmuUoDq9#PnIh~xf-v~9eYH(I?mJlu!>eMi_-2i3?FyVAFoWRDZpOZLj1
nYF~kVcnpH$Kluv0PDw5XGz<#r}7rYEc3l$QAu9i<COI70>Nxu(|r1nghjcV%EBX0EYEa0Uab=S&mC(c+Ku%+6m5U89+Y}_+Y^UW@KKV^Uh6ZG+m7J*=iJ$|
sA~815Tyg{ZRgVWQ^VnI(Y2pgx_zixva#PbB1ZZH*RY}4HiAG584+sCdpV?umHdR4H-t{Os(qHwiDePde1wp?ZoiA2gFv(HSTf#WTL-qY*l@nwbd36{uqjd|
2FdxsUQE6^-C@IE<0~YrWBC-IAOKFWaEZEeX#I={a0mF%<+i?;h<M!oCr(jh`rFso#kQKAkbga@A8$LZTlBSA-|L&oa;xi#UV$v?n{@Av#DUeEjiw9r8e9$f
5*@0Fx10L*c`0BI9Uo{m1{-}_68Q94GbF`e*&w%DU`27+Ro@--wjO>xZCnmj4e*p{MZ_Y6c6?|bVnoaWv;(I>W(}haczc5BwaF-EZh~P&W5@at>^F+_GZE&0
=XE%F*vY0$b8NG4^PhbcTjLeIL6O1^WvcP_T&sR%9g`tX#Z`}a>Ih`yl>{<w{mPmYXfXQFrL22Kf=s$<q+8=Sz11%?$jj@doeljumh%dcWTxFse43}++g$xu
cYg&I)z%RuN(a|T5`})#{7ps<1#*ASav`=Z)KgjZvaY%!RHGHXrFYK32AuH*yADN?#AoIp)iBT<W{$KSd-d9M(7%W3y~ckjV@l1;GD9l*eUF1DXC7JWMaNy;
&#T6=_9$ESQVpwxmF96cG@{Ubew7oaPn(HF+yK3ybKbK-w<0sE;Kc!sUQj5|JfOQ7lsI)TZGtV``3^^N0|6QInJ=w^$o|zma9T!i{%GxsV`&3jhzmq<PG{?l
0@Km4_KR9lVhByi6q}|e_V*+VrNx;orFZy*HegTwjvjY^tsGPOJbV8IbD?&MW@8;oa!`W1{f?A_8ylmhcE9ss4b{vL)+aa|VLqBsVyVn<0yWYCy#5gEW*hOi
oj{jpK0t9-d;Q@LA6NWZU-?-oq{<^B|F7t<U4tdPDMi!7-D(U5!qd@UzgEdlY%8C3<CK|6cfFk;GlQrdnt;EHC#@p2k-=rFrJ=mAVERge&OKUU?}$dt>^c1=
M)iAktp^Dq#~Ro0HyrG)rzMT*-UK#q)~K|*R#<4$e=eQAD4&up8`oY}Zvq=0x#1{l#Vx;4PJzcIe>Is-G&#W6CI(Nzy-a2YW2KYEINDDIjzF)qVErGcB(YAk
bKJbMP0#K&t-ipgG>jQP^r%rndH5&YzEB0}$0!C|-3ffy`I~;+abokx(sEWs{dV#0JuXeOPlROV4<h+W_Q(7HhlD=LHh0B9GSvl<x&PYZuTIp<b=YYY7(ne1
5Iv<HLRK}pse3MUNgHD2oc!lN@Dnewq`$4<I<G^pEz8dbP40ce@?@Qv;3Bjq^5M-&V=E@99he&ndL*b+MgI7Aq*Zwr(vHYO0eX9KyQ9SZa0E*v+wL==+wAVW
fqQZn30Veb(n0>$%_SbHN5$2q7{C0($xjUpx%Tz}%1-;X(WR3Ipe7D12!&p6?_4in*Z-+VU|>C?I^@lYvAyg0<~(FxAbPco-8G5YdK6gd$4t|2J}Vpf(MT%v
4-R?q2Gjx8(!IxB8J5xrkvU~ICVOY<MkukU500ct#r5q>2h7-m8Jg~9G?Dw8p<RyaR5jCJ>=;hOE7j+D1Db5E9lLklZ0XBMtoserS5>ub3S`>W`{3zMMlhd3
7sJ-+zrRGJYi+h^4qIK8I#g|I$k!W$>9n<eXNblitC%^?9OOv8U)V@=U+HFL7Is7LiBU5#zOsox!*e>=-V+U-?!xaEWDY@>uDej|^R5<Mf1)g|k~V8sH|<R)
9Mu@jO}(F-L6q1^O&4g49X)L5Kn|duJ@shoB?SM={uv`DrtF_>$at!+4FUA(P99v+3sUE+6Fz9t;G$k{wYFd&<>)q|S-q@geOpb+^a^=Od|W$EB*cYvK{o&4
Z6G8u2w@9Us>PBwZ&;78dRM16*T%|mVjUL1WpmnJb-af*atC&T%A)VNpOz;WGQ=B*XrC%SPyXUQQ?%R|?fiwIT|DjeoJZhG{zc|`XRIGIb8c;lY;wGVVIQ=(
yT1LAmi<^Yb^&^Rpxko%)QZd9*O{fRZXLM$dUK@h)1~>kzc_y)rrW8jEUONr<DYPxGEN?7Yc+Y)>yLZIevnc%CcMu@$J?tSXHUg+ZbczfY~kUdR_)-FA~X<`
<Ik<m<o&^csK`T!-CfpIJiS5v#HbZX8lyYGu6@QqeLCrB-~<natX;zgPJCRQKOQ5AN*7wYcpTR|7v?`Duv`+~>Rah<A)OlBK;P|rv%tFDosRiLR3KVDWVK)R
3?_rJI?>>*vrs=dKVjsQcid2Q?}I-YI_f(ulvl?3)_BqC5IP(@@Fg)w+EQm*m|(zJ0QFjbKiDD}wj%~_+f<ZlRH~KP&-XV&N}PAE@?iDQ)-ctRx@<OX#mY(>
#=uQGGc16;?ECVywq*|qURT|;s+$ZGv;1C=GO@K`uygo!yXSqo_N%9acVl3o-66jlqFor$u(p_ho4=2PPJ2J3%xht2+Huq;Vc{%|`njxl?o{Tno;E+nu8x%~
bmM?g(a1F-Fnrn&%+}Qai{4$v_i?I*me`PHkP*vdU0C{3@Id#X9lBq~Z4KXrO1DFOh`6hY0vuSUVZG?z;`pooRV_eJ&mMU?fxfnyr{z!ijlQTQLcJ9Q!>hG3
{mytN`EE1&@}iubzgkPtDw7pXBQJMW!2mAJlgjv?bw1@WNaMk>NQD!e=T^ICk|*GEK^#*9n(mI0S-akp^Z^nmg_qKkvEG?ZRl0^X;&oASs$On42HTA5-QD6=
@40p-^t}MavKiQB(OMWVFizw+8QV)KJ+nwv;t{j!ZB?EY1{f^OdWwQ;NXp#b)YkU92;z!sM6A>nZ3w^;p;gPW9ARpVC`z6O-4t@=5Sy;nveJ?$&%Go6piOTF
w&5**-z7J0Qr)xhoLK`r0T|hwY83l|Ig$BeZKTyImYLD9fQNLZrew;Ov7%B}kIWtk1vE~|uv-~C-HddJFfpuodi!%j@3#m_(v9SK*U_K=cVg**nOVy}!WP`M
a88Q94knk4Ik``4u$Gsz9qsEe^?ZphmR`0Jzh2kQ=7b72=_gScpc*e+&_6Ka{V^7X0;qC}x7J|xV;W4`MCD9P4nN=lON+zXmCLV^M*O-ufN(tu^`jjWRGja3
vOF6d7ZG-R8+@hB{OA>JOks~7W>4QT{clNSmES-UY@YsACzGsPGh^4{>gQ?h-I^3K>esSNI<HL=71NT;_l*eH&8BMx6R6zrRFpzZA5c$rVZ5113*2|#$FTna
I?o4(mT2^r(uc{{e_j_B3mg>a!C2%w)bEGQKN~D@(d+lcyM1gI$mEZ_6jI&61+qC>2XCXc&FhIbKFL|72HK)uE#6mPQ$Ky_Ps3^X+MEy&%QEb7<1~*{Slk-U
$I@$cq(iCR>qNT%|Ao0^`X)Gt4_q!Sk;A*6V`v-eN~sJ0l}~}VkXohuJ+cm{U!@}pF;nvgL^sxY<@H7onfF+74!SY4c&0luF5VLe7=oi^mzBfDEW0-Kp7)Yk
`MdX3%Hc(^1YrvIz~5`@cQ5}aQ6ec|Y**MDRq6I`Zg7@lx|26SV`_=K&60QD9MU9}oB$J5rutzDl*7{2uf%9KSi@d^KsK-6q`z1TKU%_6?npIGBvn+CLE0R=
FD|s#-8GIo7%m~&M#@rYu9O$t_%pwPj3T<S@_QqN9_qqPeC<3UR#J35yMd}`V9$XeX+1sF&F2ETxik8*|1Olz)rr2bRj>{q`M%pJdezu1&CC7Q7puuRUP^8L
I(Hj0d|%LaZ!Ap37ewnuYy5y6tZ?_5d;Q%M)aHSi1*=`;V{v|F<TT!sNV7*<SJbqM<oY@fF{NGH(BGEaIU3x(oiJv4cz9c~zG{W?Ya=~U8#{BV?L9}gvFzxM
(vvPYfQqlg3>-T9{;eY9ZZKRqJ@dD0+?7^i)hHCPo|ueM{dHn|V2K&3Eqm!odLk^1E(Wh4yZ3+UomBNvX0ex#uxAO#vS=zx_d64P=)>MC?VnrdT(uwH*SKs3
hKJB@6vke~E{P2*i%I4*ym1f>i<Lv^rJ2}m^3CX54eG891a6yWA>L4@l{o;TR%UW!L)|~kn8?FX<1uv)g2TGpVQMm04;KU5qDNM%3-<R}&pR*o0sVy{-Ai$1
Cd=Rp5OA-WwR7Y~3f5hxu%5flrX8>Xw+_?SZQG66BN;JA8y~hX>pd~ee8+DFXUe{!Z?{>^6Lkm&3<OptKc}dPnMswu`%VKNdC3dd868w-4IID+)Jyf1nWVe^
NWC2R4W8Oaw<dvo%E<!l(VQvXiy>~35dVP`ERDCLt5@}Bmg=jyO?AxlgS?p)BCpN!vF*~I_iZs*=+>6vPZ~S@rR9a$+6=N#nN;lvVPo%pU2SH*;SwzNW)SV}
7@cn!4Jc>2pe=v(mzHA0im3M5LZ1ypVRv$o_NFSBhB%l~T@kt7boK<V%xVTHs25la%7%KTxy?tR%68in-BLFN+4w^!NE}vME?v}vl;#D@WBr3VdD+_(yY-Jj
-pbHwGnP?v#e}DbIVtuNvR%g_37s<S$-u6$2^iC>;n#Ys>ARnPnyR9qrO~}BiiO{$eud7Ed2k7Ct!s9q2TeC+o<rC*IxsFk(hSeDp6v~=bI%zaIOMVt6>s%1
w3=TiN^fzQnx5BY*|*Lv#PCY&(9YH8KZN%|*hh6`vQ2Emr=z*U;AUo+)*5O6g-4{8$1=N8+NmQ~d|~Z+)mno!^Fa|W()C)@?Vu#~4lRIVM*Oe}ek;n+U90v;
G}C(Pf^lcV5-oJ8d9ox_d>l8ndR#;69U&%{1z9(+6F1nv2KA^8*BWeFbjkzy^LDQth=DY_;0ZG#n}<V6yQwm?f=;T=cIJLyt-vKCq)jiJdLn}k8^>82=ca}N
nwQ4Kdoi$Yttz<XCJ+sv=3tX;g8N3LudJ3_Qd_2kmaGCUib|U5`WG7$%lS$}&&77FF4dd-L_F%0iDNfr>hNwHb8t$hBF+rQuLUHXrK46Dj`%h-Okvo{e6?ow
fMNHqwx+_8q-vJIEjbp`BG7Zv+at4H+f1AJ?LX}t@4BG|i4GL681IgIqLGr`<J2nkiKW(uYeywL-kfZgTNIakDzuEWxl+<sm{UK<(qL$IT5W!t>U93@9b24*
bMmNqPEX$b6djD9BoWR4*^b`Y<010CCQTL5&)i??_oO6<&Tm86;g}94tH;{T*H~^E4dD(Fk~iEWapLHYUrn6^>IC@@-Qd&WzC1FnT}9eHiS;YHt#s+J^Vc)k
r8et0D?8AGS`KM$aU$w(^x5A^Dy@Uzq}JT+7Nz^OuYHKHkHZ9_6KzJjQ~PSq#E4`Sr*_*7B=ffBvo*;W&TjdRAJKj}=?mv+x+I0%Z6lK~_A9RYlzB$P`ElKu
iL+l!RnUD$Vyp<HPZP`Ji}uXus*c<itAI~$^1i^n7GXzR-v~kmh!K^2Qsrx3pT7IKqYO5?8v4eQ0!Hzjamp=}>XZc?Q9D-&QD{HXg^uWY`7M|O-Kniw%GzF$
BQC~{J~F^~Qn%L5;%BGV69T+WTPi*+aeYmw)k!sTsR;p5nLCbwW46|;vUi!;n#24DNxUjWV1f9mk@5Ju7`G1=nvjlXwVh78+}8fSZwYWhArD>o5@#%qv~SQ3
x{%NGA4ju~;Sbzi=MVk-u2ZhQIFx0w`il!2CQQ>8p&W<mbFB@(;KesCp&9rIV~$(Ps`Ba5Lle%Ur5Tj;onRmQrZUeDS^^DTzuM`fO0=v^!u7*h>vGz!WL3&$
Nxp?wH6He>$SR6n9ZlVCJETLwLfr#}I{b*uvJ-`Bh(SbX<Nptzz_bU|^aWw)nL->q)L5>@l*;B2dq;L)YVBcOeVb{L%5e>$uL?Di0`r@?@#x!LJFVm1{%uEA
4HybQbs|hXL%-iwYG&Naf{viw_l^iIfO)pOB3E|?wQ^F58M`;eRchZUebA%o(%Lc9b@P>2d=EftN`~fu2kx<v^SvJjVm{dq9mSbcpRvpY6QQ#9znK1hpFq||
&{rpD@!JfKj33=lnUEC$)|%6e=EKg-!7QS*d)@wb_(6qJTHKB7U^JdZ<ICtZ5y4&t;{>%m#cK9a41$G%Ff@=u%#h6Snk(Bm36hA>xc-5f!%2)nE~nbnvdRf}
+KcuP=BV7SeBSS?zf@3}&mFs-$c^Na;<mm8GrA&|{%`o5|7fnu#C00DwTINZO}F(@NwK@Jh3#Tqlx&yGFk{wDrjV>$Y2czQ2UCp)vN0boBT)dW=~`hYup<_&
=RN3F<K(siTOW!7?R9CQt~C(TX&IcA>MueZxHb{+B&IzxCKYNskUH}Yu#0f-o36J_j`m3FbZm3&D>Ks^AnerrQp}0f^zc|(y?l(L#{=_-UY&eZwm<%tXl)#M
ccpeaB3#~WJGP;Pwl~tIEoAAbtiE2_hdLM=Ec8<|$&HDMFlTYnnOrhiUmtr>Jq48Wx3A`H(GEH33t9RHsvO0|XQ8LsY|7M{T=ukgvUfjRkr%2l1=tgAW=ZGl
2gWJ2rBnsVH5lIhlcx%aqF7ZL%q^t8^Ew|_+thTrY1mvYHhQK%Y+qDA&juhXkjMRqnSL!v=To(B{bL^(U34mAGuzW|iYW=6bT?k1y*~J#?3D-mW+fdz<B!0W
@G{q^JG+a0|8G=}jALjJ)EClWMUrd3v6^`$n;kXL1-HQG5$?ZP+-~iVD?^?KNNRSvuzVIoPAigx;ean32-VJ(?I$OR1aiq5hc^`2_Zpy%xu(A8NR@og+zwP}
e`hXgw0e>MvgS7}nauXasE~?&n?}iyBN;0k1mgO-=H<k=<?tkVqm^zEU@359dE6wul}22kORTOsH5;B@_CvQmU!t|bV{_9eHA=EEi-~12?z(SuJmB`={{wfn
Jhu
"""
