"""Weights of `dlp.linkage.filer`, made by `tools/train_filer.py`: do not edit."""

VERSION = 20261129
SCALE = 0.041317738
BIAS = -0.452861
SLOPE = 2.842457
OFFSET = 0.200363
ANSWER_SLOPE = 4.218499
ANSWER_OFFSET = 1.234048
WEIGHTS = r"""
f{lKBa)Ww%gMWa7fPHy;c8QgIfR1>0eR_a%f0cuPigtR0etLz0dxw32jCp;2hJ1y4fsTNTgMxp9e1L?7a(IW1cz<hsf_Z#{c!7h0fTM+Yhk=B8f`E*dgno#4
lXiN9V1<EzftH1Xae;e$fPsX1g@uHAg@uWOdxeI8e0+hAih+cUg@Al_hk}NDe}aaBj(3HJg?wy*gnoa0h=hZ8dx)Tme}RO4fPZ*xgM)gIc!hm~g^zxsfq{c}
frNs9igkg5f`WR3hkSv7eszO;e|>d;nS+dXh<JQ_hINB}hI@;DeTIE|iHmw~cX@b=j)H`ChIpBRfr5Q?g@1g0gN1m6e|mp`fqjF4i+_QJeSm{>czJz!gnEs8
jD(YUhlG56dxUv|fqaC3e1&_5goAW^gMEsEg>`>;fP0CIe1Up~gL;R7f`W8=e1dy~ih+cFfPsL9eR_F=eSv&}e}!&@gNJ>Aj(~b_f_8#|dUkw+dx?O6igbg1
e1MXUa(;Mle2s~Li-dlAiH(JOdV!UidVGhDg@u-ce2{{Keu92{dxd|Cg@1a8goJg3hk}88gpYZMbcK9>evpBCfqsX5g@KEEetLs-fP;K>ev62Ib$@hpfp~;`
g@bv3f_!^~dVYO@e{_v@dxU*|g@}WHh<$gBiG_ZYZ+(D<e}aN@c87p)cX@t+iIIbOfP{)`dwYR|fRc!Bd69T^eTH|7hKzWGgMN5~f`fd2eua3AZhL`)fqi&<
gL{5~fs2EPg_L!8g?@y6eTt2LeSmq0gMEI8kA9Deg?NI0fOvzRiGYNHgMEO4e{O?*ihGBNe~5d0g?f#FfrWK?e0+j~dxdg@d4Y_Eh>CxGdxn5^euIsIc7T_5
e|v<Ncz$+_e}jj9e28asc!Pj?e};X7iiCcKgL#XHc6@_<l7D!Aev*NVje3TEe}IO9f_spGeTRC1c!QLFh<<s2gob^9e|>|Dd3%R|fqHp_f_RFAh;(&fe20K_
i;jSvfOms+nu>#ve|>v-e0hL@gnf#HhH!_0f`Ep6hlPrgY<YNxh<lEHhJ$@}i+PKQbC-dGe13v@etCIwiGG2Be1Ug@dwzR$ewl=dhku5BgoAy5d~=0_hIWdB
gL;*Ve1?U7ihF>8c87|BjC_EQf_i*~iG6~5euH>`f`xi`je~iVe}sT@fP;j2h<|u}fpvz8et>^=fOU+4i+G5Jd5?a5e0qj@czcS5fq#L4go&7beSUm@fr5g2
dwGI@aD0e?fq#^RhJ<;3daQ(Ygph-QfPaR1jd693h;NO5d4PL}e07P3eujgHg@lWEhkSy4l!%Lmi-3WCfros2d46|*gMfK`f^3Y0fPaK<eSm&{e}Z^?dwYd_
ihqrAiGqN8pM{2heT#XCet&(2fPsIEk8Fj5jDUuOdvb)3e1CRwb9sAsiGYfRkB5GLiHL)5f{%lKgnNL7j)ZxEfq{8@ij9qKgMNR3d4+y?e|U<0i-CiIc7ud)
ev52yaBYQ&hJS#Ag@A*PfrfpKfqZ&_dv}V4f_{#LfQ5*9e|wU6c!zR#e1dq5hL3}VetC3zfqsmHeuj9Jfr5gCaEO42e0+U_cY%L%c7A`8eS>#>gn)m7gnfvH
g@%NIig=2Na(;|?goc5Pf`@-{c8Z9CiH3o4g@J;Cet?vddVzw1fq8#>evgK(hlhoRgnNK^fq98`hkbyGhJ=2Bdv<<%l!kM6c9VsObBTj-iFtf{X@7owe}9sK
e};yFgMf&JgNuZMfozF=e0qm{f`x&6f`Ed6f`5C5dU<<zfPss5g@=BKc!YR>c!PR&f{%WFfOUb2e~5K=afx<^mV$Y2e}jU4eSC&-hlPcGg@Ap3e2jd8fO&a>
iG+KEevg2AdwP9-je3KGgnfs4jd^~DdwqO)fsT89dxC*=etds{p@WHhhJJd4eSm(AihFH@mX36ShkSu|eRqhDd7g!UeT0jQe0!07cZ7#`bb_LMh<${ChIWXH
i*<j1fqR3Ef_jIAdwObygoJ@~gm8d*e292*dV!6AgMfN_jfQxVgm!R-f`@r|e};a8fPr*`jCFo_dw6?wg@A=~eS>&%fq#I3fPa96f`)*Be13p~fq{R3fQNy4
fPj9Hf`5gMfq8{>gMNB_gnoN{fR%ragMfsFfO>#^d3SY_e1~^|h<l8DgnEj4dv|quc7JAtc4LQmfq{R1h>3fTeSLIhdxVB`b&Gn2iHm=SaD{z}d5nL2f1!VY
f`NaBgMWa7dwza*dUuS0pND~sa)W(;jD~-5l!ASWf_`s-e13R)gMom7e|&n1hkt#5fP;d8a(jM-bApA1dwzg~gMEa5e~yfRfrf#5g^+@Je~5a5eSUy|hL3-M
fq#FCgo25LgM5N}e}9LBd}eo&d5D8`e}{;Wg?Dv)iHe4WcX@w=h<JO2e~5sCb%S|@jDLfAjeT;4ntFwphJAH?fqHg<e|Us|fOvF)gNT8Bi-UoIf^&SPhIV^=
bcTj~b9su0dVG0@kA{PMfrx>9dwhX&eSwCBad(D*ihF>3i-&@Ld47w1hlGTQeSC(Cgob{9Yj%!*g^hfEfrfo{h;)94frog2fO>X%go22Ddxdt1eTapFeTIXA
fr4v?dxw*ZhJk;De0{ftfP`{?k#u~KeS3(PfPrszes_z3f_7tre0PP8cX^YAg@b#2d~S(_b!>W*f`5{KlZJAGf_{C8eR_L*euIR2jemZGhJ<*CdwYs{eSe6D
cY%L>W14?yba;M;h<%EGdV!OHgMWm5e{G9%Z-9q*Wrl)#iF<*9dV!CDgolNGiF$v2d4Yd|ikN<Ye|&;>h<t!=je&24g@tsDiGzWLi-?Mek&20OgoSo~goBWO
gLHj=j)i`ZhJ=HHdVha+eS(I1dXs>3eRhC-i-dcDet?37euag2d3uU`fr5UKg?)X7eSCm`c6ob$e|~y^h=6*0f`Wm4c7TI@jEQ`Jgnoj0etwOEf`oyLgnoN{
fP!^`f`Nv6e}s#9iGF*3g@1Z{f`x>IiG*{6eSLm`g?y2IY<_};eu0dUet?RAb%TM5f^~C)d47j~gL8p`f`^HQgMNjBjCzBLf_Zm`dwz_Je|>m^f`NpBeu<2O
euRE{e13w1hl6y8e}I67hlGNDg^7Whh<$y5d5MB}ii?JPfP#a2gOHAZp?!pVe1(d7hk=ZWfR%%Lg{gmvetCL(dV7R>Y=M1Uf`5j3aDje)fMt7rf{=HDe1d*|
hJkm6Zh>)tk9322c6NYsfq-s?jCOx_c!Gq6fqQ_9b$y{=e1L|CeRYR=XMcKoi+hKFg^r4Ye}Q<3f_H>}eSv|4euja4e}8&~c6)-1frWp1c8FwvgMWa3hJbp8
j&6N>gmi^{f|h}TgKm6#eSL*`h<$^Md4PL_j(vK3e}8~`eu8*_d4P+Fd~%6^et?99e29vJc#wQ~gn@&khj4v`m4$_Ze|eLAe}9L3g@%NEhJJ*6f`W{EcZ7n3
eSdw9hJ|~3esP3#e1LU+gNuZJeSLO^eSU+8g?f>FiE)K?dx3v`gm`&-czuF=dxLy`e2Rp7e0z;|hJSa4eRg|&eS?95fRJ>9fq!{~gocKOZi#n(gNAs7gnNa4
dx4dIg@K5GgnNK}eTsUCe0+L;cz|eueUy8Mj*o(fe|>s>e2asHe|v^`gnWR9gp!AWf`5Q?Z;Xd-jE8@EetnC7cY<(-ihh52e20REbclVJgM^HLgM)^Let~#?
d3%I-e}Z^@c8G?5c!_j<k9dfAczShvc6WJ(et>~{b%ug|gMWaCiiU!LetLj`b$xqxe}#O5dxDFJhK7HBeT06Pfq#8<hkSd4gnNc|kamE0g>i_9iG+WCkb;$c
cz=I>j&^-=fP8z0iG6{4cY}j_fP;RBf_H~{dw_tpfQ5T}hJb&CXn1ydaEyh5jC_THcY}#<ba{Avg?WIAd5MRWdUT11e}#^GjCO*1iG-Dmf`fm6etd;>f{%ZS
fOvy{lZJ+WeQ<(ygn5a3d4ha?fO~v^eT;#BiH3iFi+_B3fq{K)fp>>~n16$Zf`fU2e29aGhk1I3f{%c1eSv>@Y>;$}gMxQ=eSn8~h<1a4Yl3`%fr)W~fTfX#
ewK%Se1eL7cZGR$b$*0|eROe$fP02{dV`9HfPZy^jDm-QfrEm3e1eLDe};~MgMEX4eSLp<fPjpEdv<k%fPsRHfOv(8dU%9_fO3a|kb8r7f`WvFgn)y6dwz+0
hJ}iYj)-}Hgn@^FgnNC1fQ5#5dv$<?dxUt0jfZ=Mh>3iHU50*+i+hNGe1?I6cyob=e2J2Ujd*@~czB3+hJ%ZIesX(|Ylwt?d3u9}d!K)ZdxL$5j)8N2e13m>
fPH^_fP#U6eT9F6lzM=Ld5MCYgMou{g=vL@gqmA?e|(2|i-3iKgn@&CfPZ^<eT0K|dv|?!eR_I~iFSE$g?oL4nSyzTh<=8Fl!SJIfSG)GfPsC3cZGa<h=qTO
j*WnTe|CR(hl7!XYl4-2dV_&{dVqn7hlhJ@gm#8{g@uBChk<;Hgo254f`*5Gbb^L`g@S;Ii;9PPfM|Mnbbf_`i+p{AfOdk0fPj95goSc&frfyBfP{8`ZGwk*
d5DIKc#eIQb9#Y%hk=TDk$!xbd3cG3e0+O&e1V37fP;66d~<nzZisS*fPjX9g@J@{eV2lJf^~d^e1&_4bBTk5laPIafP;R8gNJO0dV_*|eSn~aeRhI|fq{O3
b$xt^hIWLIihX;2fS`1Sg@k~9d4Q3Efp~*)d47t6dWwC6f^~O!e2H*>f0cZCdVPF<e|mj#fQ5j8dVP9`fqs30frER5czt(tfrEs5frNc{d4Pd{dwqUze1e64
cZ!03gnDm-dw_O-eSwC4et~*@fPjK~f_;*GdUu9$fPi|0bcKC}dWnaMl8A$iqj`gcfq;m!hl-DSgMNT|gL-y*dyj*Ph=YE7jDv)Mi+*l;dxMUHc!qp^dwzj~
gNTNShJ%KBeR*<$eSmg~fnAMqetm(4etUS2et&v+e2IjGjBSC7gN1*Gcz=L_cYk()eS3O;e}#O3dVh+Ef`*5OeTI;PgPMbNgM)#9hkK2TgMNvAdVha^c#MC6
e|&+4g?oK<e~o#Ne}IC7cz%0^f`f&Kcz}O`gn@s1gnN2>f_;IDeS?07f`5I5iG6)|kA!@AeS>|;iI#<ec7cI~fQo*LeSv^-ZiI)1evy8CgN1^Ke}!;(dxL_2
caL|8d4Gaze~f{Gesg?qjdY56fpLL*fqj07gnWFFi-U!Gc#?jYdY*ZLe~XBFb$WArc7J|&e|><1fP#O8d5n#Lg@u84eSC|0dxe3Ohlh%Rf`fZ^Z-<F}e0_Lx
f`Nj2cZP|EfQ^KIiGGEBaf5__hl+WAhJ=5EkA`}Mdx3+7cY=6@h=O^5fP#p5eu98|bAW+_cYcR_h=7KggkyS$c7u6%h<1B`eshC-dX9j8go=}ZfsKrjgMNa5
gn^2Ebbx_}dwhO)h;fC9i;9DPd3SJwh<|#6fQWX1fq{g6e|CO@i+XW@dVhk3dV_d;dW496jD~!Gh<lHKfq{mDk9dTDf_sR6b%2<Mesp?sm3WDZf0KiHcZh|K
eu#v1f`WpEcY}Y2fsJ^Ng@=ZHfp~>`hk${AkAi)Gl7fA7fP{F2fQx{8a&L=&g@A&7kb8H6bdrRCeT;p2hmwJTd4hg~e~oZnhk=2Lh<Sl~i;9bThJkK+c!h|4
dWC^`eSdm*e}i;?W_NgdgNS~Hh>nAIb$@_?gMWsAe1w00ihqEFd6Aoce2;~kh=_=Ue~E>Agm#06kAi=HdW(RFcZ7<8iGqZQfQfpAdxU|6adLfte070whh>I=
kAi)3got{6fqr~?gLjmPdwqa|fq{Q}es_R-e}066i-u2tczlU_dVhV2gK&&`e|~*_dxv>|eU^WJfq#pKfO&s{gnWaAet~~~e0hh9gM@&Nk%NPPZhd%yhKPZH
hJ1K)dwG0?kbi=Of{T2Bfr)#6dV_qJcy?uZetCw9cYTC%a)^9^frWN~d4zs@e~Ef`dx?F7d3$z%jCXo}gMo>Mjf8)He1Ls?f_im-e|(3Fh>3oZa(bJ8k$!!A
cZY$1jg@tHih+lTeTR3Beu9X8a)yS7i*J5}fO~#?e0_j)h=X>Aj(d26dwzz4c!+$Dii3cGc!7L(hlq86kA-`Ldw+s;d3Sn<i++EBg@1pAfPRL4g?@T_h<bg7
cz}6*hJA#3ihqWHfQ)>Hcz=0(dWnL7fp~s_euRREbAEq%kA8o5gMovBe|vt5c!h?1eSLR<b8>->g@Ay7hJAg0i*<Q*fsKWKe}jd9frWd9hLC)FhK_uEql<lg
bbN%4tcHY!goT8DcY<<+g@A;6jfi`RdVPd_f^>y-bBla<fq#UTX@Y!ve~N&Lesh6*fOv#`b%BO@eSC(0h<${Phl78Ff_{a2e};jHhk<{9eT8anp^$Wdg?x{M
e|vy=hjD~{e1Lm^cX5h<gOZDKc71@0fqQ&`ihzW3h=qELfq#63e0+j{f_jI8dwhY2i-v)DfP{#Bf_#C0hKh-WdVX(+d5MdHk8y{0gNS~7fqsL2cZY(0es_6&
dVzI)e}a90ihp{7go=87iGh4{c!h$1hKYQLfq#35f{coDf`Np0Z-8`-cy5A&aeH`%e|CXye0_s{goT2Je2##7h<c2AdWMC0Z-RG)c!Ya-b$*0{lZ118f_H|O
jeLE4d2w@pev5y4e}i;}i*|r|hK7fMe}IC7e}H9-h=GK9l81wCevpNJb9#e&Y>at&f_;C2hkAsBd4hp~g@bv5c7A$)f_Z#&goJ~pdxC#`c6ot|frx&Jmx6SJ
eu9dHeTad8eUgTAe1DCAjDUWKf^v0ye29#Ce0zzHgn5LEfrWf}goS>3g?)jBetm|5c!YX{dXIyOihPT9gn@pAh=h86c6f4gqKAKndU<+wczc3-etLd)i+p;0
eT<5IgmQp_gOh@GeSdp;i-vuF$9jf>etva@oO*kCae#t;etCs`XM2Wveuj8@i++Q9fQE>JgMxB<frNo|fO~g@f`x>6ig=KGiFb>8nS*zPq<(^TeS(I1e2asS
i*bs1eSC_BfQ5fzgn)d7e}8(2g>-s-h>e$ahkt#1d4YR}e};v5e0*+yfpvg~f{S}}gMM#sf_8;^b%=z1euZ>@fPsU6dV6?(fqj32d3J$-j(vN8cy57%iH3)2
aeah}fOv#_fQNj5fq{R4j)Q=BWRh)(iGzcMgoJvCeP)D+dVZ3CeT0C6gMfd3go1*6gLi?8h<<j6ig|>Dg@I_Dcz=$1l8=&rfro^AfQf>DfPZ$0eTRsGoq&RO
e2aN|goK2GgqL`RfOUj=g^ZJRe0_e7e2jdIeUgKPhkkZ{gLQj|lZ<|mg?fU1hIfE`dV_y}XLy2jeSd#|e|v*}d47O+fq;U5esp|(etU3@et>*}fr5O80dIwa
goJ>GRfC3ifoFhwg@1#5dWwpWgMEN~fQNT}eS?dJfP{vMe0+m|je>}gd7*rOeTIpXhkty2ig;gxcY=h2hJti`a)fVyjD3fHi-&%HfQpBbd3b<?e|(F2c8hL)
e1w;ShKhM~b$@<$e}I0Cig$j3bbyJ7h=6y3eu|5OdU||!esy+*iGgy1fqR06etdj{e~W>FgNBHEe|&s(gnfB|f_8+8jE;kKdvl73hk}83e|dd;hF^Yzh?0nd
fqQv^dw_v_iFbc`frf^Ae1lq3ihPHJiG_uacz=U|gNT5Mf{CAbf`)~Qd4h?Fbbf<~cY23>eTspJeu8~_euayCfP#U4fQEm9g@lfUhJl2IbbyS2eu{X4Ykr1@
hJ1d7frW*Cl6`!FZ+Cu&eTsd6ij0JTfr)y6hJ1f|eujgAe1(RIe2{-`X?c5tgG_sRjDmuQe2sc~i*<>6c6x<=eS>p?dwg<(k&%0Jgo1%{e|>&=eSd_1gMEFE
bajh|e}9dIdV6<*frXKRc6y0^dwqa}e{g|=hlzxFe}965dxnC6g?M>`ka~N8f`yNYg>`{*n}vXUfPsI7cZ`C1d3=L_d3l1XfOL<Jb$e}tb$ot;etvp&e}jIF
b&-d6e|mzNgmZ&`kA#4Jd6as3k%f7Ke13>~g?D&?kbQl4e4vengnWm6hJcBKfPQ?0et&?7eteXAd}D`-dw`06gouiDhK75GftG)Zc8Y_DiGhQAfPZ{`jd*^6
h=+B0e1wR6k$Z!ChjxZ}je>uFihGrSe|&;|a({qneS&#`b##4#f_;LBe}{{Edwz_AfqQy+hJtx~e}jUBgMfv6f{%ZFczT3=i-miJf_s33c6V=yd2)|>frW;L
g?)m6b%S+=g^P-TcY1etdxwK~fO~m=et><7eR+LzdV`C7b9#n@f`WK_hI4s`h<<yAdV+d~gnNI2hJkr|gMNH}evW^5g?xd4dwP9}e}#F4fPIL8c7||&hJ=NJ
eu8;^d4Pd)e0_C(fN^|>i*<C5eSLm@g?Wa5d4_$FeT9C3f|ZYUdVhm~e2t2Rc6)$<cZPm`d4hj<eSdOqcYT0+gN}iQf_{c{iF$sDfQN;GgL{aGa)o<*eS?01
b$e!ogn@p5je~%Pe0YR!dVP+Abbfk-g@1&5hIn>)gmQF!hkt#6gL-v<dWd^?dW4LAiFtf}hlPBFdx?U6jirHohKqccfP8Rkdxn3Eeu0aBf`EOBhmC)UfrNg0
eQ||#fPj2{dwGR`fqi$7gnE;Tii3T2gMWpCfqr?1jgyCbig$j0fq{vEXoG`$dxwF3f_Q(Bg^*f>eRzL~euH{~c8h*`f_;3Kae{$@a*Tn3gnfW}eRhL>k%oAB
e|Lz2ka>`GkAih^eT9f=gM5d8c5{D+fP#XBjevxLeRqg@aeaM!jdX)^e};#BeRhR*jCFf@hK6#0gn)d4et~_5fO&3xeS>**frEm6f`5C6p?{KheSd>`gp-AV
fPa61Z-<G5fQo&LgMER8iG_WLi-CrSer$n&jg5ADfqaL1g^PZGd4q>|h=zlGhJA@|c6xn&f_sd9h<k^3d4Ga}e13a;eR+O<euIOCfPIH^c!G(7fPQX@gLZj)
j(UN4f`WB|jD3NAhK+rRdVPg}h?9AWgMNLAbBBC?hk1IAd4+y>dxd~|g?xO1i;abhg?o;DfQF2Ig@}oGe~NyBg^GEMe|&|CeR+R~eR_F-fr*BEet~^@e}{i|
ZiRk>dVq;@hK6~2fP{&Ff`EpCg@1p4frx^Hf_j03dxeLGfO>Iwf{c85fOv#{cY=9<b$e@$d4hd^hKPKEdw++0a*TU^dVz+3jFOszdXRm7hj@CAfP8>{h=_-e
j)H=Sgn@2?c6xMubAg0~gN1L3iHUuKjem58Z-9V*e|(97gM5d7a)5n`go%xYeusKudvbn%gMo&Gk&J$Qe|?yOetdv+e|m|7eu9F5f_r<1cxZfrb$yP8f`XEQ
eS(H{dVQ39fP#jUY<7fvgm!{`dwPI>dW?sKf_s5~jFNqRcY%P1f_`9!iGhEIiF=8GiGh5Bd5n#db$)<>gMod2gnff}czlM0hIes@e|&X-e|~L#jCY58gMxyC
fr)vEk%MiAjEIALh>3uSaC3Kbe|CV9k$;DjhG%(uf_#RBhkba0e0+d?iGO;Al8TpziFt{6gouoEh<Sg2c7b|ge~N;7fP8$Ld4za@dx49BfP|2bfRulJhlGEE
dVqX>dxv~{euQ#$eSw3Gfr*HReuIIGhI)K^h<<m8g@THNdW4;cfsB5Beuj{ahI4~}h<tRCc#4FDl81MNfr5E@bdG?5c#oBbetD38e}{&9dx3#|ae#z+frEs2
bcKk7dVz&?f_{LDet?01et~$1hJ|>2erkb#e1C#_d47d}f_{d4gMx{BiHwDdfPQ#^fQE;MjemuNe1C?4hJk;4eUW^Qfro&7gL`>{d4hq5bb^0;c!iCLgobv5
eT0C7du(fXgn*8Ehl^c)gnoN@jhKmudWwN^dVGp+jDmx9dwFb$etUg+j(dQWe}Qv-eus5`iF<~BeT{v9iHCuRf_-R;dVqg~frN#5aeje-jCgv1cz=tCXM~7^
dU|<yf0liScYA+=cY|z$fqr&)e|m*}fo_z0e}#K}f0mAPfqQ>*e}|K5g^7oKi-LK0h=O#5l!t?PgMEOSf_Z{`i-w1VcZhv{fqR0nf`EX9fP;{NfPsCAf{1v3
eu8^`dWV61f`)~SdWDaGf`NgCfP#^Mfr65SgMop3eS(63f1HAZf_!p;h<k^KfP{X7aDaY-czcI(c6@(+b%ud}gMWW~mVJSUbBKwOd3cg|e0Pg|jDUNDeR_I^
h=g!{gN=QTfr)~JiGh8Ae}jy4hIxH~goAdHcYJ+)e1w03e~or`hkt;9dV_<CdVq$Ae}Q{~c!Pd^iiwDVhlO%>nTCdedwGb3hkJg1fQEp1g?Wc^aE5@3e}8y|
eS~>^et?>9bbx=4etn04j(LEFhHHLzfqa34eT#d1ig<&EduxP#eTIgTd53&_dw7I;cZXwxii3-Td4YzJdx(aBetvR&cX57)jf8=Ue0*$riF$^Cg?o8$f`^HR
fQ5d1hk=WLfPi*qd3}72e2#j8f{2HVf{A@@et3I^
"""
