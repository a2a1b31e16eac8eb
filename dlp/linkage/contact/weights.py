"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$T*ODd4ai%S_j#NjN=xQ;88FE1o2D9Y_xmWxC@3h~avm^mdch$)g8R7m5caI6inG~ZfHs)BH3BmrEQ!vfcXk&AwNALU0;Yh}YRBmQjy|vNocjs-**~PLNdzi4;nTnYv%@nNh#za1Dv#Gv?-i-b#+Zvo1{Q0oe*;tDmKA7bh{CsS7O|I<Lo5;`fWybBs*<_-(&MrY8@Md?Prnb$S<!*vE#pLezv1L_v*35EOzSM=ri}_)b&A}gh`(n-P&l;@HKJo(2jpSlT-tvrFGkixep~SII7ax&jgk(Lh(v9`5**&bT
_}z@9nrF3d!~bjY*c{C5!AtRw-B=f*HET?{mc{3Asn)b<Z^e5a9-}eYJl)~E8|=5Uo_#D=8_X;7^&zEdQ?Vhkj%ORi_%KV_d>#isSi;j)<5P3yh%D!`>Nk1Jh<3zaLcAKsZU!5VZm%Y@^)Xu$lQ*wk%DTo7j%@ZapRBrv#6gr~^?JO3-&oc!YmM>GVRE`z^OGYmJTr})l5d+cJ=);=AYk0qI1%19t;9*Gm&pq(wuhdrtBwe&dcSOJ_bx@Z_`q4Xc6Gtpl2W;@hcnk+eAGspxv}t?me@@u;^O4Vt{D@E5q6hP
2f|{m-KJ?<nxW=4OtG)=nG3<@eefaVVoWuG_i3R<pL{aCg`XoBSJ?_@yIoDREvzOVd@98cPOe0k10VL)`7)!eHgXiHg%DZ48;&@3ZVBGK)xa-l)A$Mw)$vdpF9cP;89SXb(WLGP9@gQ)XL_#HanQ@vZbx+9jBEMR#X4)AY&Qo<%D7J6#l_mn(qiXO3A`FZ9!gFAKvd<cXN`H^J!eu<U2M5F&VuvuL`A8kkTW6M_vn)C$&xlKJQO#E9mcucXHF)~8me`Dcct-Ej=2#2_UbuGx7hrhY-RP{?b-C(@?dEfn+uVs
2a-f2kLCZCD{s%PnXQ(%c_J~m#0ps}|F|w+=05yVqUmf@Tq+Tk{1*Vgn*kekIF9+SKb0@VABi^$p?#XLRvy92wN`ZE%iOJ<M7@24z9)W?mMhC!m+>?USVbDMtIl=e+`5?TX66yH<8}NVvI!;`)*HfCv1weQ1+Z)}M>xv5S#ZxTky!P@JI@Q+50m$(4=Z|!B;ypZIVl2oj&X%=EWgsmr-J90_(otN+2m>nAW93a#ET0=0pa1IS$gWh4t6!Ijqk8cS=m@Q@A62W#87l3mMMX=Nk`#pQg90g>-<9aCxVbqkc-~E
Tu|6`$D7&y6)Uei8bC@8gq(Y69H`AakKeMOf*GSK$F2U$ta_^sB5r~<Q$w@qgg)@Dnk@joJeTkHlTBn5Y}ZEI6VCn)M{sb1zy?4`5a2A?-9)g=hHts%!VjXa{G3DWF1Z8f&L)MrWjh6bBnU5%3F;p_Eo^zFy+%h4S#X-Cd%;P&242yOe~``dR{2UJe9fyflU+zD+`N{Z8=rG^V*$jeLiFR{(D()SlVEmJ2?8XBxSIXVn}cnOZC%XW-w8zXwC<~LUgqh~C^B#0Gk-lMX;opF<P=#^$I2eK9s=892=ox{pkfIe
Txa90Z{!~o>9@3uem6gz!ohu61B%a;C`=~ZynX5r6qaB5??`01%1>a(L_+O+ufo&W1`t^vVmloFe{o^gTeHIWC#SV@8YA$~=Cs#3Fu>kze!!X;qI>wVx&#Ng8E&Lxd9YKCSOt1X6v8@Im`mB(ZTKk3Uxj2~o6^IV%svDiVm9AJ#mQYRkNEz8uQuUmN}25k%|w}IVbgrP1M^^x?+|~{4=tb;1i6i^;mvc1^F(AVMTb}Ip(NioUIFfe7aYf1Cm+hLlF_Ai_k~m-!+<ytUw{<=lie(fUd#JQG!h}k#qIYNTal6>
&P;3h6;if=5Nc(R-*CwVY2hXeXbrD@A*!Qr)~D!06UjvP&)`=i$vP~F7ZDwnMZinVr_3?l?yysV6E3z8qk=#{gty_Pctm;fzOV(~li6zyhQ+#M-tEEx7Pi;iBv$U^jzdQ|mP=qY(vO6S!kBVPoyg<w*@lgG>?}tNoq4e<!JXe1(0%AZ{z5|CzQGUvzFZU0v6(N9uO^-ARdD7^UI;B#6hw8yT-{pNQ!u0<^t)_e;=SakR5J4iz{@@aGx=$=rF8HJMUx|;IxqYZgvIBG?q-(1?`HSY?qEs^o*m&G*!)We28d@L
({R~ei0W>DK0XW*6EF|kM~I1?=~668Jr-Z8Qp+PFkz0l!{5xN(6MRF#pr)iq5npQ>P-9+haT|h#NJi)g_#HS4&d510$DTLo4j(?*vmS)IEC5~(`Xc2L`$XWPsq!Q9tHgPhB+Hy@d_3$0P=P<e$?730Qx}8GWiMMLmZ~IYIbyCn50cJ);hi76eCMt8Rj@*riUjCAdFstI|9~%~g86@-_{}L@h>~1kA2T*q3k&eAJhYe>Duj>cI^$*I33~(})2M;<#JXM%sS|jF*svmV;#y&1bqM>CB!QJt)_s;`G2iQT6USeC
^U!%*2;Ai35dMfG!*p-KqkTmgi0P8n^tR-&+Ph_0=5`_K8+33~&}Zd%IUB$gC@Hz@6>u?t6k$yWho0iMMQNKSY!G_*H+CsFh^L3+9bnP71cPq+lOPLh23sh3Xs#6i%Dut#(2qqISCr0vh7AW}FMHg}NrxOXA?iHTTyPw#5j?in6&BisrcnYE&@3Sd;&)2`W{LF9pMgmp37?h-&M0gVULf%c|HIdisyv~h{C~svRMz^ZM;=OWEe6y<0K!^!6cRX8vvZ<5WPye@BqwJA?Ke?0Tj{`j(l5DuhtrH}HLuyce%aHs
w1be@!nHf8{Z_#g)OsHL0Z0TD*qW_*6z>rMuT<|-RPGOywUIK$WaJ4E5*9cfKmSwupPWv2fWCR6rjYS)OerulVyb0;Pcca(R_K3&+X_0Dk6Q(gR$whg3FI=8IO_-aVA@Wc5tc&TyX2M2v&Sd6Qo^_&(=SkBmZUcR;U9K?!7wQn;LXdv5ijfxFjnqg4^q|TVym(rl)ms{KJzZ_-K`wNeZ`E-^t#zk=z))-ImMR!7tdJ`Z#*=YwiXNt59hxmp}a&7%EAHO{DZ&h+pK*DU|=jxoZlwdOnRWZGqi3qhz;klZGdY_
;UN2d-=KMUG5+&S3JOVMK{VqJ!pZiPV3IjCb(6*q#2RocPCW2wlgRS%VnWAk9t&w=?e;j*<HSWy4$BgxkYuabP8r8`1aOHE`GZ(McS|D?0}E?^2C^Rw5gSpyg}Xt3_vY~k8}Ln9EUXUsvf#*yc`q47p5a})V`AJEF=LR{zYV87!u^$;w$-wuYz3i+<UQ47kVHOX6#y}PMXG`Tju?k}Y*<$PJwc5q!g&_LEg|Q^2%GJNP37=FXZC~*nOD(wCvf16BC>Btf;2O~D(Wk+x=b=@)5@Yv0n|NP4ji}tJp=K$l*^iy
J_)DsvfGq$ngBIlQkRTow3ie+fQ_h>9Y&_w(IsY}4L|WeXw)4Od2MiVM3TGCPlm;!5_Dj#TLata+>up<Ks@j~v)-jaU_Ds<!LGP}NK41GuE#`>U}sY6GD<zTwYmGE{o>`#7J0{lO=>sA9dFl1SyK6O?LWI%$!kR_Xn5gc=F~acyx_maBEXSD!$25x0w)o`oj}IIM!y4wj+1Z}eb#o>A&md~gvS2^m4XD0zeR%;PIhTU__TOKcIVVFi6{t`n1_`9)vi1qB1@Z`#)K&^ARMxh^)7$$Z&nEO@WxlO1DsO=uijxf
rvNnhY4+kl09#gA<D<Zuu}lDMu*cPJdB`V8Qw>QX$c=9#@UGzf8%|I_Us;sEQCw<dm15k2aPp^pIB-fN5O-y4M3Y+OHHl&-1Zoah!Vgj!`w4DWUsIKx{rZIH2>fvPOBAyBQy&Q)XJ0)FesOFZ5Y9PD{VtJLT5<&ZOhZ%5!h#7>StQ)d0NqyN9xLeO91rw`(t|DG#0g(cau81J7wdDkA%k$-!4~@o2Zvt1vF-kn$P(bT3NT#$gU^Or#K-cXf#d~o@LpFACtn6D0eDv)*bBPs-&FfbUg(hg5s)ajE#O_c%$zpL
Ygd6EN4T@DA+&}+NO<qw&zg<B_zRSS$Xc4j2iQJLtOtOdvAAsOCgVrq8oVwj{U8`PbK*=D5}7o1<(A^zUN26Y(l)UdDNG{uJIa<#;2a++417rO0Z*u8A8+i%(ge8mViZ-7p))IzcSN-NOz0mF46KeX(};5~>(>#iBuEdh#4nK{#Kmg<r7|9D^XLxc;TEB7dGQY_!SLR^IEH$fKZkn+C-#<zb|&q1&T{MT4(znr#?Fbme^<@zjv6(MRm6deU=MhMMFkV-`e0|3R-BP=OiE1&;jUUHKPx2nC7Hw5D|l0_V$bBf
*&H`{E0m~vND$U^o9QNaPdAXxoOx6sIFv~GzNHW!=l)kXv!Y&{(8Q)Hf5>?euyt~d7zdEjz>4x%spL`F_%58{hagLop7p=wKHLRe`i>L{%eF{#8*|+cBlR<v?ABDz!+s4(2MBfQAHsLk^wz|8@F7cy1nzZV=Xawtv?^b*PEbYij%Zp<f`U$agJyG|w$@U`U!2)LcW8V*h<cKYOytM@Mx5$k%8Il4x%b1(D3=Y}H_3M|Wc+vb5W%McnTT?pRjo3T3VXPc0e6@HV7l$s%yo577mEr2*N9bUDhDo3kHqF)e!x4n
{W!FTEbD$6?qX7C{VgFMmMF3`DC7`p5MoP{=WQNtQ3;a_A(^DTp^J|QPH#=Y7W7-vGG&IjadJEaOLv3CMPuMYy+JeybqH0cKnVP$@5u#(aQH>E%QC{3aGn1{ySm6DVc}WFf|b2OGPR-R)&}}X>{fY7r>Ym~i9Ez56xi0bYY8p(1@GmHcu??t#l$_p)E3N>Fe)jgu&;}4S;eq;g9<xp+7Q*K-W9Rnu2@kZ2=U3zsp1eD1_KR4en<(ZypYcN+C<RGp^N9O`IP%rC0NcA!Rp{;NK|EEqq0G$&o2%gSung>0Djg9
8iZPuM8NM8Ty!(sq22EYR)|L0lYA0=#B@q@`=;WNsA$_IvoK?DNHyVM-ieZU1EzCLl2|}1AfDvLRVx+fl!qLnA<;MnUTSrBS>Am^%65CGsu^Sua4+ZCHT+8tD#^GkaV^>2(??2Eq9ymrkD5#}n&|*}yJ#UM;uYk_3mDaF!PlZ1=N&~QdS_*pZv(4??I*wDXY)oT+FR6LNMQMufOLI7mX+nZtv3~g(?pvNpe@Z6(a2BAMx-K9C)nuB-Dxi+I-tOu%JRcpo4FZxU8?U7aT@`?NWny`I`rLTvufY{f`G~We!)%f
c{^mCEH0|wtW=UYz=<fIETK#IsHBdv3<MjH#D-Kz6}h}rc8xW`twdDLx6nuD5y)5+=WxpdwG|2{C|&Nu>I2droe<+&?GfEHK)UW%f)xZYtqJq@UI(TFbZalP6nqN~^+{l*nN}4RbNP)d#r%HB#UP;mlu6vNN{i||srlJh7SOd8)x7Pn$TYX|I>0hPz7PprLg^)1k6V_nBSr{8o+d2>UEz}3S)f66Sh!N6c_2MVIL>8v<A<6i@@M`ADonNz>}LT1d4g0S6R-FI{_)r^U(q}W;E<$q-S?0_&?>G-seroEzR4rD
_qsT_Jb8H`1!(h$sfmjUZm>5{U?iYmG*4D5eB4t289C>Q+OfV}c<R}P5{X3_xXXZFv2zj*#Y)u2I%h{Gt@z`toVu{$9`iR8rM+3sl=ri#TlCci<mBEF`-sJ=G-c<KJKW_+<O~OvkgUhTcCo4Uv=N?ge6)DGM04TrKL66ywiH=Wy_f2cBnUg!{XN8AK%gqe!*3DkzZbg!o&I4~33{@nA@Ax*iwbIsWK`uLtNZ~|9U0g3j|0pSgg|yqVLK#f*So^gtBXU*e)<wX)UMhCd;s5O6_5NyU-DP6e^*l5PoLk0JgLgy
E$wNKIw=5bu(wUECLFStlH;Fk62gM69Nm~IV9i5fZ9z%bgqkicPH_YtiWf?GWB<u`wM=7S1+1m0(Z)7`5Py}!k%{<J=^%)ISrJq*v(rYcr}ddm{`!Xsoc#Gv5XEB;{Ay<<<hyzr>?w=!jiil;eCO`upgLtxn`8$X1RIX{$@Uts`A)q`qy`+m88s>N_8tP~MLWCAmR|(5crWw4#!#vm5Z7sNFnem+8e$XX$wI!RM9#Ezr^b}piag+!i}3nD8IiLo_%zy^nu_?=$?qMv#a>j7%KpWX6J8e-!s%xSh&6R*zsx-Q
I^GUm+Ptgjwy#7a2deIZs?)m)v-7M)KrZl|yQ8i+{j>UQ1&;g(ea_mD7ODlYXJv6J?jJ?91T$409$^t9kx67^)p}&;Ec=6r=Ro6JpHLDJlmr_VEaBie$*8@k{t%6V?(s+k9$}Nb3S2%f?kcZ6oq7y>A#(r5Vro96a`XPnEx|qJkg)nh95mJW2_@9j%u(f%YgJ#5MK}9yMngy2v)Q4pN6!c~a{bd>_TLS5{7o+oC_J?^l~YlX8?a#QrqD}kd@Kex=XY{KovolYAQD~$N}lRP30@mEaIL;<?i4+QkFEcHPZvQU
l1%+#MV=}S+9>rHR4vJaIF}d>@42g?g`9XOS~pcvG){22g&88Gn&T7iZ4-}}AlE{SX=4_2UqT9Rw&D}S-eJTdP|k8?{uKV-RI<`%oPXmlZl=Gw3}KVh<K!^1oC;j-!-VJ`KRGeJqkMCEOY2q6cHcMWJ_kXu7d4dIdkX4H74?MVMaT+C@}LG!`BNfUwjkFca6&h<n$TVnANlFSCsC0kJH_omVspJak`I(_q3kSww9{RNBE{9%s4R!2npqfLt&Oe4I}ig1ll^3ks+u_ME->k#t@yT>=S2nsXU5`ciu~=_HSnQ(
|9;|f`UM4=4N^R;iY7;L_5%uvNma*q>B(*QoYmt{UP+x(PCuO$Yc>K}0e=r+<i%X!xoez~TR`3sluJtgu}jbsD#V2VE%@6|BPpxz6Ju)Kj3;_Aee38s!pF}|4`Ee^M%>nN4VotD*KPMRA34A_3+M6l>XXOi62gVBTq7|f2e@niLzmdKFSh+y38sx;<;xN9#DN=%b(m9SARM_w4N()2(rb8gs?kc`M*H!J<`Rb&dsW%b;SEpiyXvqwZNv%s;!sC>2jo%1?4*tWS!6J?mrdjh1qaN@xVt_!0`uoo&Y#`I6|V-e
<j~qwL0i4>SHKiVB44&Oi_STjZ#)^pGSz0vi|;d5dHt*=M<PYRKNaq6R5{GZmRev|4L6ubs{4cY36D}#kWQ{=4Fe?g$L$R`wvyXUqZ@)mSIues2+j)VqHIuws#|PfK}ceTt+^>OU+C+gF21TAC;^qLECdGm%wUm_+AD<$3SkZM0Rr6nffmQ9i5gT#4Q#^&>%@Y1+aA<wG7=`cQ(+UC0EzZRS&5=~Eh<5P9vw&ZQ}H(8+iuTKK-%5@bA1&MT<X<Fdr6BL<F)aIhc}nTVi2R5bSe3#-lBNl@D8Z)Yt~o+8k?Uv
!~%<cd*d04IUlc13=H?)-4#z<PHo`KD*EIUfSkB$N=1DTH52{iQmuw*ptL+O7CEXG)fXO&RIU=c2%kHwllU`1kK&bQGWLhT=csSyCb)bzx7FSRnhjDW$}7<7M7_RM!tS(EUi}-FOnH%>h%$3XIYZp4l@xm+-C&jX+BR0#3qHRXl)0%m3Lmea48cM&4EN!t<_?hW&HXKJ?Ee%@si_1Vu}V%wz-hnIf!E;($vl^LdxSj+64$UrnN#4toyYQ%9VN7eVo}kc{sm&YxmK^u<3`<5{9VURrnqphYkE1t?!^;ILh^5C
;Y+o(_0)7LHuSP;m_l@79*f87nePWn-*$Jew)b?-YyfPsBW9aeG1vbaDRA316Ms2Y-K0*nLkD_(Hw`~rlWUq*GIB3?UnnX}LK*{@tc><h+Z6uVIVqGC8^^12SeP+#GG5(Srw+G=fSft2yVE93@+hB_4<wmL)8J}2BlRYC$2*lbb#xJx8INJ^{0EJX)_Rt!fQJn$H*5<W_?Fe)x?2@!vKlfe-xHz>DP)G&D67-%&oDER`L5f$n#TtVB4&UlxAB!-weNF!Vw~#ag35kd)EI`i?8@n?iTMit8nQZRV7Hn6oOW^Q
m(8uL{JlD;_DdZi7wQAUgTk#kzs0}d+I%cq$(jRDCaL6sR9P|n8kta6f`d^%RzeG%0sRy7cwb2lHwStA7V~vC0tStnz{v+#6&`ZLVU8eWw##+&P4&lbBet^*Zsh|JT<}bh8gTIjfuFNREHX;)VI}Pyitg&WHjE+OVH-#n44xb6=Hs4~XD*>NTGYUvuod)IXI1VE04KV6<zat=rOTmeW|wgHDv}5LHriElXkg!mdMtR4cQ$btz@Kf@n{!O3Zo5Wk8bGlh?9Hn215J3qHUbrx;jg)+1vh)BP`0?;@wLz5eqYt_
^6xQgRLp5=30)w>jVDco?b2g8&p>(%aF+GeA2F*c9w&9f+4B3UZPyIVuMF^ilNUDerH`s!$*IXE^Ht%B?s)Pg$EpFia*jdiedD`%wR57&?eb&`UXepj=Lnsjl45eyH#LfT_<5;F(YdKhZDQWYKjLzpzNcs$XpQ>jV$SBI*HLHGC{ooAyZv%F3jS#Sb~cUFqN+3On|jV!O>?$?Cfm2FyxjXy<e4g~MM+!x!4jf9JUQR-)Y2&1Zy(yek+*&hYak7Hmo&`_ZYusFz16E`Vfqwskd!%Y)4u0c=EMH3$pAGi-@d<K
7L`y5dC_8Sxt#M`z$I}$cIRa9OULn|62Z+*`nq>yi-d$~6zZ1D4Ua+0fB)mOdFRnKBS%nF_IRBGjGNBJXxc8Ij59|Y_Vy8WLGXTqg)tM!<qN4qZhqo0(lEQ!@wDK_Q$_Q}UqWz0Z(TM1mFv|VAuXT)N};Nar?FrIMtnnoZI%BK0e(k1&s7U6M&&E_G9H`qH^2)-RFi0ee?+h5i|o9~?2rUW19@Rt^Amtx<;{R9EZr2)@9vyogpigY)+JB9s%;o=MeVJ<l-5D*D9k-?*vO9!?dFM1V)P#3V&B{W&ej^Pyylk9
`GBIMD4LkjTnYHB=_pxVkV_L^pu3dq<cHS<pp)Q3_Z{vHgOebgC^^KJvtk_Mea$21a8t!yW!DTb#XmHpN2<JBul9f0FCOjB88Q|dWz)#q!(wF%kzC%aYO4`8Cahp^LNjTQxq#v$jIb+Pg?g2!6CN7X0c<#o1i^tsPHWQ0u>uQrkaksd@*+(Fz4Ug@%=-2#s0jPnyL-7AII*O<D}D*fZZBe?s99G#-FnwVl{3F<+7AaDqPm<@W6FOGWUyy=3bSd@M6#It=41Y8>>KuejiA_w^Aj_PKlf+Q%A-1+@6y&Cua{r$
+<af7<i_;n3vrPlSCB0IA5AAkHT3PB7ZXIXg=BA3cD4R1<oxwY=U{X`eVR;u1=8L195}6EQJ0<7^-X~kmeL_`4(1qH-Cf+XIznE*vLd?|6#-#CHw5b%x0@QSY@9s_2UvUeFi*7oC94oYSfRSob`JH(9BXJ1u7=FIs&wJ+8k4RS>7;0hGUwGlgJzER6ftyIpVe$#Cp$pXn<{%m+3xCUF1W}IndFvMR7w$rTZErxm^Tg>g9c)20u~D<6*~G^AL>CJ?xLBoaj)t>jHs=TMF&b0{Sf6NiY}=FPfHmys(u>FPpR3Y
DhLdR#0Tjlc(ao`(fA3wnBHC&jMT51u296GD5xk{uTt6$c)w|YUPg-ankig`H5&2YP_1pZve}=AEO*zSlT$5>{|z<y!WI(@@xbuen@jtlA}x#x)VN=ZCL4_%yXGXse(GR{61JD-i#1uH5i(W4pkDL=`mju7Ti8|QLGSFV!&y1W+oA~$)%cv+5O3zf`&KLsehXmPHHokCTmut-`G2Oaf{{8g;j9>`-aQ~MNEkbTnKs|mGbW9QcwRKBAVg%LzVl)?l}UIj@&bu7gdqq)qZv<r%eSHu#S0AZ*G;`ZZ-2lPIS$;I
sGBVZJq5)OOZT-bn$b<VrQp@+STs0sjS)}=+T6qXn>z<Ab<&5zf$06wfy=t<p1}g~kDlvb3#PvXdlPS#(c)E8+wSIN_5yIJ`6Be+v~4{HII>w?-<DV!Il=e$5%Y)p;C$SY^68A6u1{>g-!yuC&WuQT0pxJ1Mn1O1m``jH$CkSc<lz)zs4dol=W$PHf26dJtg##~X~^5=Rbv?&RwKRKDJTNS(p(4nAxC@mLiv;V5~r#IF2X~Cy@w{yJcise=Gu!F?y7@T%>u}BMtx1!I@uTeXFN++8WOPE_6nb_t8i)%!>eS9
m6T)k=Da3immL38W3*~~&)Ox4oIyzg*F=>J*tnT~IVfGF#->5s9J(%LY~-9fq2+bFs;OJ~Z&vt8f(_p_wQ}yBJn(R%)X-HT#S+==|IeE515#DR(a+VM#ILry%8U9jiufhG)!6?C7iES!FOZ~Bt)zFeKoyE(Imfcpn}P*?eA-(D8%@iPqx1_I5L)DSNs2p}H^-2pwdw<!Z){=uFiO3p%O8o1G%(lCnr_@}JKkVQyxC0T<Z-G|Rm9)Gzwf&6q9N3LSKI2cWVBqks28N}s1*RAm^KoW7`fW*qu_(sRmjpGA>g=d
(IgK#^roRBl;Cwcu!H=@S(-xcwE8#)d3oA7#DtiF8|VK(^GDNQ(W*(~TzhQ%j^>+_2E$!*zf1+!aY?!&Bhi{uY*}@0-T+UDezt9oZaB?@rx`R^tirRc2ZW3Kv^8k}idAfC%_^><>gw4IADTKW?slvkUsg#IB%K=e233~+Vgrh1LC^^bw5bvmlIUy-aiX!{=cCBh>@npPLhd9ddgi@;@9wJlbC*#V_6}I6N<hBkJ*!AK|D|Rq*qAk2dCu*}yd+h<z!s~4PxXz}WgQ`Wv@PD<Esr8$ng5zb#)Rg4te{f&aWge*
I1Yo;mTxJ6KLiP6wt-xbLN`ca;`OrLLFFp`UGX5dbWUauF_F=PW{V3kxVNUU`phTFdHYBchl`Ag$_UyfaV@L9=c~qJjpR%2sp89g-EQcL^ZJc3ADj}d;T$08P1BrwRug8#)dpH)7*yW@C?$^^C#h*qoWt2WVB6n9s$ESKKGe*m5#uv7Rk{W&IFJ`vK6R68(k-J?f;-S8$@7|0+~sa&Cc<@+Q{}r5&hbz1miJPlnBXc+v$)l5Qls{AuKv8J1>?NNxh8jBOf!omORo^uiD$ZOP&7DpPI7miU^M-Uw7n)j%YN2_
G;fD(D7twhTYkZL`AyhNGWfH;yPKzq{GNAB;q<4GcZ5#Qd2|6w)7-t)MFO>RXIxYc=gks(rmm(vuBk5?A~HX9B)X)7IE6Ab-LL6t@@U|J-0ZGOM2vN*=L9<PaFbAI>Hp>};u_yr5y@4Ey~8}oQ2Sj?L6@#Efq|Ex%VuYbPCeXmmS~r}!yQB1-_(yEXRZVEuH@^?ogjHeO^c}<LW-?BaeR)NshM%qpV|lTFiSSL+g&3`>UyZPgKR$MJy^&j-%xVae4H;O!&g+jHdTa!lvz-85*RoE-~`gc^u^DYzGNzGNpAa$
8kW-}M80wi8aho_y@x4Y(-qf(Qn63`jssCKRv#?zu;;`@P_t@@qxK*@#y&Qn@u34M5F*RSy2c1Y%UR${z`RWbCig$M+z?)BQ>JaGI*#l>ySTHOtZDbD;d?CBB5k7kH9f0z(FTzW5Poz1`_vSMSzNwxa1E<<k~A`R&j<zc0kUBYO4>EbIaR;cXq(sHMI}JjfFDBW*-F#Y!7xQL+LpNYalLJtNMOgWR<_ZrNT_R8!jII|%S>Bc<){fGch)6w@dZ1fBDVV7+iy1)RWL+sw%|Y7-RG1xtf9yUnPVToJWpCVh^Kpm
<Hvd31v@#F?lFH;V+v|gdmllq=r!M`4!735sP|rl%DVC6u80q-5wYn{S2J)HP#uS^SxaaY!>i`sIYZ`j@kzHqb?a`m;mhk@?5Adg{!-8D^SqRIS6ml%3K8kt&*5|d$=AyXC_W}f_QMHnFICqqrC&A8M*{O3XH~(<9WN(8Luui?6tz3h%iEm@C0Ne(w^7joyZEr-PaY~6pn7%r4~;eem2)RVqWk;#&nIspt?QkCxS&F#QjNW}>ef8d)u`^Entsaga#2HJUseEoYeDnVlG>}g+~OovFXVh(bWg!ae3g`ESds>=
dH*llujq(p|Dzyjbq%8y-G$vau@KW|;G2wpv5v*{sV3qldR9Ydop{@-3hJR?5yJN>;QkWmTU|Vh=?|kTjQ}a=88qQDv9o_;PgUPZk-#PlK~AJ_SJQ*2(FmOGuj!U25<HrA)wK#4O<jN@r4<lSThd$5+}Phb2cXNCn!Wq1YKRQAvcgMuW6mkaZ-oBK{M9uec%M-LN6_vpj{IHByZa^is=tN@H&PKxI)aAThQX@Dao&}AJcF$Jsgl?hTpW&-C2VV)wPb0iwCkd3=CndN=kbsnt0oH!k-9BtxmhCWgFiiwb5umL
?(#|%sraX^Kj;!`P=gvfVAo;3kU<C!-6q6`t1uPA--3oviW)xUf?S0wMasK9yTei0D5au;xoQ|Le`xL>1A=c6X(>8bEqK=u;unlUa2GH%EO6PU7DdE~NYn4$w;gcP$Oz}gGOx*A+=0m=s6#h~lzs#bSDNeW`J1%$8h)!P@4(YWoS4OAs=W(_JZ8xGcDIBx`^HA9p~NS3TTp&NH_yIBh!{l0H`q3Hl~h$_HuNTaLb#Yx>${crFcYbQ7QFkvuHNa+n-6~?a3aXa**lHuJP}Vgv>)e&bSw4F5$ST53JLMN9~U)h
*u%DJ!bjs0$j8yqy<hH}CVfgN^Og?;y{76(ii=&U9WDPPdAbaW?g{F)&x=sqLYFbJx`d4AW+7{LfJR$^1|a-TFH;rkB1NX_f;<<-<J4-DrkB+)8t;mJIdv0ss~&|kyf5bvv|F6Nv#hOZgh+B$PEl9B4?sZG(jBBxITSxzN$GIjlr@4MwGCU16)!yAG_~#A=8a~>&f9Te(`jn1O*j2AMg~7(-=vPVqM6-8mvmX|bn{&P++{-Sd81TZl!Z3~uZW=mW6V%l0B3fj4@?16^XBs{JZ*kv^|-7wvsu>cN&<*=eGp{L
9iE2qi@Ky|Q5ZIrZNS%~GQ0V7_Lzb=Vj_bcMsfz(di$?&4s7e*o@zNLEHwB_YG@7>m<wjY)kfm4ucWKWco_8HlMPOC*Hzt>5`!vEMqb&^Vb*~bkj`6@N+(Vi9S$?TZW_nJ-e1C7J`ifif^$5_VNG1U{IP0;Qdgq+#6|OPu)O&#l=4Lkuro;4D4f9e{v`K@>i0noTeGX@Y_YSe1SYTtRu0rxQ)5VjH_80<FBW*H;c1^7v%J2Yxm+cK3uk`4P0gqqO~y$?n4RoMx~8i7rTV<&=3KgJLv4xrcRr|gZe~mcd%(_N
k@M%rt_G_kA^*BCpl13K8vEZpk)ac?M<A6*rnQc&d6+}h2h7xih}Y1+a8|=|N&Pn65&?<-`nOiZD|vb$l&|O22lb?HNF3bJIU{rwEkk3e%dBA^Il%vQSi(@3`eU_qT#V*!1O+MUQcaxdM}utU2G!$1Ar^^a#k8(6=w<;Tr(EpKCpm$6HqwdPy=X>S6I&_Nc=!j5UsV_`pNC9w3!@gbO#BIYlHhzip+%d!pe-&af*MwMBCDn}%Q;uGqXfSDZ}{YY*?+RIq)YE|6T{Dkx`FCdZI=OanX}z>+F_$R|BKa-mg_E(
itze5+2eJ6Crguz^P-q$J>#OmNmUSarN!Ch(Zg{Lqny#sLj!xe*>kMzwcXWQD5X9xTm8PdjI*$zW4v!`y_EmD8U<+V<s6ymPWN_ndvqr>>kXnf2Q7?5mKp?JbJ!v4-#uX^bS~!Et`A{9J`X4Lh^nMubkPhhHMwfdCb+Eo(OA+JX3#**U4l1;9e<|ThQgPA-aP`1^NepVkLNyatL_)IY&l6ZVmnpE-^EpUQ~k>rbj>F3r|dx?f$v#YY~pz((4XC+u24WN7EMjR6~G2vkG^4N%-3&ScSy<_d*WcunF@5}qW!Aj
cHa57pPI6O{rEnhxN2f6kSarhGV1m&`%c2T_m&}TxFMADHmdsp%7jNgFIkji&pUNagCnlPi5lruQBikUIj^#7F6KAb4bZ-8^0J<K#l=3)n}I?W&Dk$^&YLq@Io><r`2PU6kpLI
"""

APPROACH_SCALE: Final = 0.000735708257
APPROACH_BIAS: Final = -1.676
APPROACH_CUES: Final = {
    "meet": 0.506,
    "table": 0.195,
    "call": 0.411,
    "rank": 0.285,
    "superior": 0.377,
    "request": 0.474,
    "motive": 0.177,
    "withdraw": 0.513,
    "kin": 0.08,
    "home": 0.217,
    "kind": 0.065,
    "conspire": 0.366,
    "probe": 0.166,
    "hurt": 0.229,
    "self": 0.232,
    "you": 0.542,
    "face": 0.045,
    "dialect": 0.141,
    "hope": -0.043,
    "trade": 0.22,
    "tail": 0.437,
    "threat": 0.668,
    "watch": 0.362,
    "insult": 0.303,
    "plead": 0.279,
    "favour": 0.136,
    "deal": 0.101,
    "hint": 0.213,
    "media": 0.229,
    "drop": 1.711,
    "soften": 0.042,
    "dissuade": 0.455,
    "benefit": 0.242,
    "harm": 0.741,
    "decides": 1.139,
    "tied": 0.071,
    "persist": 1.127,
    "asked": 0.586,
    "interview": 0.55,
    "reach": 0.46,
    "blame": 0.946,
    "noise": 1.255,
    "gift": 0.387,
    "english": 0.143,
    "approach-en": 0.115,
    "press-en": 0.165,
    "office": -0.127,
    "transaction": -0.165,
    "date": -0.215,
    "amount": -0.013,
    "event": -0.111,
    "procedure": -0.139,
    "choice": 0.072,
    "ruling": 0.0,
    "upheld": 0.006,
    "formal": 0.161,
    "paper": -0.322,
    "leaning": 0.36,
    "bargain": 2.333,
    "leverage": 2.153,
    "warning": 0.0,
    "stake": 1.687,
    "price": 2.197,
    "summons": 1.311,
    "exposed": 1.82,
    "burden": 1.739,
    "reprisal": 1.098,
    "sweetener": 0.015,
    "apart": -0.641,
    "business-beside": -0.288,
    "own-office": -0.396,
    "own-number": -0.257,
    "own-transaction": -0.155,
}
APPROACH_GRAMS: Final = r"""
c-j=ZSF<DAmFJgm=`**<ogV(+_*3>)UDr)snx+xi!=9PwQO`t-A~XsqCPEL=lb-cy^e7Xdj*&DWk)iG$kxe#vZB^Z>I{p9&q~99{IPie-egFWuSFW}Gzh45tAkexD?YU9TF$@?`2&Hs=?>t0V3b?(knmKv4kqu47Uk>(lQLvdFlYGe3l;>LFFSuOj8%zdCN)CZ4*9GdY7#J|mAYDPO#Clu8j1t}J+VUK;WG<9%>$5>yKCd}^dfS<sLb+w!iEi%x@K;=_o1K=W_f7Ra2|OK2)jtXv+RV!uE={nc`dfO4$xE0-
yFUqx{PdJ0TT?}me)VAtGtuT2X;qIxw|0j|KBG{&qS6jfvK%a!p0rvaXz<Rn0m8L94FNOLY-c<wr2u{=>c1X|yG(b$BG=-oQK#t|6J@Pee({0~rA)i*Ti$u+4$gn6Z_)bo*j2LI3r!A*FR-ALN~zHkO4&bkDA{5^T8lTBacQh%8B(QfXJ6J}BWvrhr(=YlIY4EVPdhjgYqi{7KO0jeSk0w3YE`&la0sFmJja)yVeZt02;cTl5}G(fhFg{Ts(#v(^Q&0h>pz&h1C%;FOK*Xzm89W0gxq1aJj&@cOs65tJeYnO
chirwS8eFdK=TXP#hV5L(xyC6nx-MU=mRVRNDkvyhd9sj1MTw2(Tr9Ke|SMaddLUow;fmX%|^%|eRsA=KgvK4O|C2cv3z7CF8}Dx_K%<4JIyzrF=ywXPQwIjko5E~_KXb%%DQ&FZS3tm2^2YpJL%U-lO-Sp0LKWLS0e|#yY;L0e@N{C-%kagIAyFuBVxd|SK4u=pKZ!Pc7o-A{)H)a)>aG!6Ave0y50$IFl7TvO}`zv?9Sc-pXBcE_o#*JCgk9MdO9DS$PWlliFNbN5MH7j`~%1PA?nftpMCG0xy?tqzT;r|
u_EQ^xT}o>aE=-PO^*y{OA8__Gxagmyt<mEYTI$4t&2!z3TxDxl$WVGoRE4eMdlSd0mSpg;$VwTO%sn7e2#>gH*yWhprCCtr-|VzdkU?_NM3DZCJkiq+EiB|@N0E78oO_gN6W)h1&6nWGw)%|5R2l&tusv);W-X6n)&a*W|ouO7-3ddG&xnCmtxkzfK*78mnUI@Bp%3Aa!pfjC)N4{aK<(qRe)t_3=4Qv&6Fh(LGV~&(3TC;sbD>lWib=lDBdss89<@+qSV`VhstW==*<^&y7Kps1iRI2nd#JZQKi<oMJvkp
kC9J*V<^vQJ*nj=&qGa^*$ZVX^^zz)$#8pQb;G^Z12AE8t9y%cKn-R<jgDXj2cq4;meypV5({|3W^F6Bvf1q&8*$bhL}6Q9@H4TRd7ERluZC3SWNC>d0)gB!qP?tKe4^sX_YKW{8(VJ^mN7+#x8~0H$L4HfP1CIWcTDD@RchAeU1Fp})U`h%tQZ&$w-5Uo_Dv0@`SKmndy*!PE;nb1l$HoD<%%@Pls1|*KBbLNg3RQE@U@CZHADZB^#HJ3xQ8Fu1MgXNX2={wa<4n0ys&`hy&2M_?bk-^g|TRYn>}C@i)QZ{
0%NI|k6C&bop6o$vH?b6lbhB&d%9#Ou5a}hzv@J%L1Ltq0XIeofLIX9am@gcx+~2(?Vw8ZT#t(Vkyi~Xr?;98#u8fAhwhca{y5Edn`3Eg-sw(M4BYV1kbE|g6nozTRl^G&c_rCauo-IAr#cWeEJvL$&qnlEM5}d6i}GTR)<i1;Ft+%rRl1XIjUA65nRWbzkQ!K~+eU3^?zQy&j8(N_9*iFtke4wCIZvC>W~Y`MM^`^`qqBh!lHz?oNEq8UgL<M&hd{WPU89RZRx@fe0}4oF^AUSxycDxR9HCL?gOdGV8gUNO
u#15CjdlUkzL?H4V=WT`XEo}mBAlQv{eMq(${1Y0_J&aZz?cR3kz8&4&w^;9^sG<c!qL`<VxhYGkgaWK#I&vAB!i9Zl_A9;G)*<EkB8=qZyDOoEQX-3rK()}cVJY54X2_EOeVB83!|}tmb{j-L>qr#>~5-PPqWmO)2n2B_;op(v@&P34p~?+p%{t=#2H%w*|NbHcB;=z0m!SbKr7a@B_E;jt__SfF=Xq>WGrT!bj1e3TjJ5t<<>tQ!5`L2Do{q(hJ}*;7)>he6Nj-rSU-ra>dOma0*<SIPEm0rLo`ZnhQJAH
Xa!+w2S(!hjvyQU4BWO?3>t_m)d{I$cdqr#uIkq%`Q4d{T7qTQ0~b|?DGwk<-#Dzpc0>@`2R}4Fk4>KixaSltz$|m{@eOHd75L^0K5J=6Tf7r^lVOWhDlMRK%{YsX#AA?zmJsu}a-Q%1@WlYGMrQY6J7Qb$>4BU2TV<69#`xy;Ss8a=tVAfH9hl{a*P5BhtW@#TkFfyG@(r<elF5|+@#tG#IgxUaKZxH)ES8SdS<g5e<uZ8B-1<z!em1nE=jHax<e3Z>oA=+(Rt9{(WB%1sE({)|z-*EZmMeQ7O=q_~rBNJe
j4u#*WdcQr8tIi|LGyXim<){IP>|tHk2iXm({sSjbs(ZRGqD;xg4AfJrdYX3^m$XWs%lBKpyG@|+l~->h+GMDt^Jp_BB{HX;O<#%zP>Kv;}#FUix0IxiO~@5zqsTMBwGEiYjfDh@kW)x49m$x|Fgcnu%wTLqW^%heeJr}?M%WX6}H?>oqwuXx8sDFaCRs%IvuH1Af?A+6qO0y&rOk$+dP{kM-(f`=U=`>LVBCss;F~4u#0&@a49WC2RxQiO);BB;uK}K#$!>?(oZF;(lE`1zKV?7h~^dq!9vb|F6Lx?FC@Ou
>7Bv^ft=D8QVbO{x<ihh<dzyu;h={|?HYCTGO(z`BrvF+ZgY#<-HGNs)bg+3ujy5Ar5-T6fwh^A#&;zhz}x!1{{AkSI|DAN+{V;!<-gxe@K(O*u#QuCm);tlWsZdpjSr=YueW7i)45;|S7pOz$5Fa>b;;ImvdSZOn72;GyVnxXXIoJLA43NKmbCy>>*g@ArAml14WcwPXV3+@O5i?oTqKnm^APf}|3Zh`4Q1V@xhEsLO3nRJ($-PcVCDKMF`-O47aOjYumWRG9yt(1%r`uk8*l}g2jHA3&HrBObUND0i+%-k
bD&0NOg*Xu7bv-!jqH+*kvayL{*F}WCS;uPlnwa$%QbG&WAM+6X!!t#cM1yHD5n)pk8b}`dRhP~v6@#J*}!hY7Cs|3oyoMi`sdx*|32=+N=BKu-D7N*KxH-nTZl;Wkp!*>QO;w7-GDdO=1jC9M1NS1)ZBSyg-}7=8%WdFgYQc^)5SwId*)PAHYbl(UelSMJkQyg&)9#qJ>nj2?9I!X88o3(;|298r9T4#uHy%95^le5z%wk5dv;PvXQEh8j_%4xL7n$JWWFm>7;Y!K-JS!ot~^a2THt=5WV_;)NW3fIxh-{)
O0SMI-yWlZiC}&{3hU2RUG$EWu}gHgft|l9nQgav0fnI2vymH^U5&Y;TmVB&UXdk7cdgX>P~JU=?SmD9<I(JYYk^B{2gPkDjCbY(wC#NcG&qOW#s5ljaXt^`5k5BMZ){)``HShPqsLrhWn9nR-fND+gV3^unHuPegxU2cz<&%E-vFIw%o9TNZ74Z1lI5Wz-n@l95zuZ2j$ov^DO1s_1UexE(?`iFH`n{`sb=h5NKZw@WZpr8wk`3M`g2f^*3-a-6#dO8Lx<(D;VMShm<i~aOwRrd!>vWs5-~7m<7*?AYa8{o
W0O&>rP|4wy(H)TJkJ;kmK!XI)XG)2ZsK<GFDv5ZofXr!lEXmrUb-mB0yj8%%gYJ)5cfruh%IJ3I?gjw*0%M~(6@~&A3!Hi_0e&n?B!%{c{j^t3K?I*XBkdg%n_z(%EHSBL&*&Q+u~;kJ=5&w#E0nRDGU!y^FdO7oY|+yq8I3Kj1g~gMCny-L~1yr*x_|2+bl_H{EMilZINW4A!pa?NZel4b$J$GO}|Z{!`YUueHu-2sbX3c%F6cWC-Uo%2QLm-6NGsqUD<z~V=Sf`tk<%1U(AKw;WS=Hc?uP9PvjCVeM~;o
WeS}8;VjFgZ9B7wFb*L!!~Lv&B8Vo0yh!l1<1)0GX;9U{cgU&MsLi!E*BSquDck!DjQ6r&l($yJzW3%~AO~N{>$}^nuq<}6#>H#|ybtIT7{Z>C2GG1!Hfb!M?2d#S>8R8Fz)jp{-fT2oZVFxBk+Tt%nGJUAiL|X&&T7?xb761l`IRdn1KSxYyaXGw>@fdmn%atuv=D&SU^bA%C~z)zl<@=c0rO>~bh(E*k<?rdLI#{#ffgf9sj^{BJkP&EsSt>TXWj$ju(Lx$l0*U%OGkiiOi9iB&og`Yh<aWwOXO<SnLOeE
wW3R!Kj+^`E$FOw`5}YQYbCXH<Tu8tZ~|2OQoCB4Pn7gIywS%PR8FSK_d0DT?3xciGY6n)i?lL<K#FC%h>ehC`d*V)rkc4#4dG!()$JJWcazO0Zyo9*`(k8nx=HF-eC_huGo_uUX=c@!NUoozlFgQhQ*>dWPl}33TfDa<faU7vzLoFo6eZHbaQ0wJcE(CCdF0I?qum*s4u5H4hg8vie6Eh}s~*6$fv>HmIFzmxx8~S&lEXU#8-nhVysY6$LZdq&(AibI0q{2=`2pLHA|wbUM|*LfTPSeYhhj*XuuX_#!`F4q
vt-O^JJ<j$YA@bg+3+f17#A?L^y=AE|H#U(+HpqVahQ=Lyyk9=b&(7gWwtUKixpfxXb?-BB}eW&7lP8VYCxFhsF~+|_d<MQJbDfbXckn9ATt|<13?<g@J8LlyD_azl8{bIP~4>1ZW(MHgrUS5mf0qRNwTFs_j|X4kS0lvO(bbH{MNWSsF*v^A~Ajb(X<;yPe~a(5s*xv*{zii_HH@5Zbs5KX4jU@MK1-3CXE%ZD(QE%KJ3YMq_I?$q|Q}m!Ns@!{l5?h;FJWxcgzQ%P_`8yaG_Pf!28n<;&nONFqJ_y69~0E
+)#0zpI}!PY{a?$?eQDaGG#p5YRb9!SflN_oPWZHo-;j7V|zikjz<MrjQ~wi$e>v)T?}6-hmG`f*Be3Fll{=Mnz0TQrrx5{JO?M~GB@Wi^wX`%{F?*W)iKlO3#64je01?QLJqjX5aC|?7FBapMOaor3Ry@S5WdWBzRry9PWr;uO~jg%!L6{X3QtrS{eN6R%BA;(kiIpLpMwkQ!!S@~-BFB#MWF_N<AH{_KSJ4#$Kr-)R4;g=y2$ig-db_W!HS~0ux~W>1uJrK7ZY6he)G5KvwQoRI5IErC3bdxvUhv3MaC|j
b;JH7!oF8-Nq@-Gm-Eb%<{|*PAm=}}WSGLhAWh|yOX=!L;Hx05@@+F4qaX*c!hP?mJd$$R(PvpjaJ`5s$LnO&?Ua~r<82((n3<c>7u4(NE>KpGNR|~*Z18#r-K<YP;?xE|I&liz32!^Q9wa*%MpcbU-$;|3lo=PVS3yD(BwClSxbZU4acoL?SEfF-8Be6tNpMgV9DHZmU!XF{ePJ<UCmyhL2P)*I)<Ju$lv`f2f28B*(iMHYD^%0L+~cDI6F<%s^d}4UGwl)ihSV*GA@+6F&VX%PU+MKvrrbAbtjMC{74vp>
T7&QNU1U%_qNMPKNn0<)-_}#u741Ujon!#SQ*9TQ`?3=!Uc&@)9iq1~AcdB+{rb45P|eHcn|q$c@~eD1H$y;!F3PjD(uAwIG-Lkn?hP(2&o&mcqp=V9BmK0xouuF;PJ01^c0DDn6kd?Jaqva9QPt4QZ{WI-eWB||96xB<QPeaTxSoyRZ=Kmb-n9lSquYW^t@=7MEzM%!?Up?#qBfB<WT>^9NOde3z1+emGX7S`CsyV{qYiY3B=dcyu|O1d%aU0RQY=r{<JtV$JozucwqZIrWMmi>$*&heNZ-nnDK1!8;eC3R
FS)7zw0=t=bch5}1JSgkLD0mH*(6!Pr-rp`fba&!Dx)KgJ)8Rgh2Ix^N%s()XDmYo+C@=a456l107GUssm<B4E?-Ed;F%{p)PY$Gkx4&nXf7yB9$GJ>vK{9-w^RzgM&*MK0hhp50^+;9m0+8eBsTbRd02n^FkHeX!ME!it!U$7^OPkv@_zx6iw|;^1r?wHfQ;)lzm7&aPSeur=<X@VBx|?nNjDsgjycUN7KS`Eol$LlI0%>3;OlFn!_3Bbq{uGnKb&0?pG%#dVJtZRNT&OoCa7umKZLh-b|M53G!ib)Z{AvE
9wWcjt@+i7A&<)30!V**H*hcia?<Daxvaj?D&0hz$uL;C!V1t<(ynTv`Wcq`al%E(BP&yRk12&5^yNir$oG}^>luqbWhVym@@~kOBbI+tFT<r_9|HsH=ZYpS*}b>%ixE;Dixz)3H#qY;-OY%CchHsw34v-<Z(1mRl;S#6xKZnS(M=sc2Ecvrcd#TT=Xqfy`Y>lQ0-{kUa>Ic&YYN3mvP_k9ldlJ+bMnycBlA*5-E0UAh&H3=Lh6KinqQCD&U6}u%}0vNCaqdtV^YsOzl6<t09IMiy6F@kD0TDIDS%|DL{a{p
p6On@zYXql_8YqiV3=w6_p)EI_V=Rj?tRdbLaE~{3>e3p0(!M$dH9d0mcDYn-RUI=$j0M2&!eF<id4!nAQZjTkowJnV(wlYa{#FCOVMcG(i}~Gnr^Mo0QY_PM&lfJ25UAG;FC^$KhuW9xL4u>G%`X{U}O45mVDx=Z1qL}4^mrGNY4p<p<w;pf_Lez*i%0hD3s21DbL2^&n-zRe4%D`EdaG(l>}3$s)G@<wqHSKm;1%Ag{mxuWA?X{FM(C<SNfz#oEvC2)wTF<S~l%N2^+`4zB#*>D&I&st19jUilE@Wg%kCa
KEk&vh!EL^XxiLuc5TzLSFojTZs0gwsnuVupG&CcZ6B6vrN0BnL1yx7hLBYKUhZVx&geLP+v1F24t+8*=!q|!L49rJ;2N><v3|g!RTIHq6cgHB3XXC|=eu?4MHQ(l8x$TXMTx^~AMOX~SuItZnArzG13)tp<UnDjL_bwhr0zWCDediNGlJES$Hiiw)V3V?tf_z>k#)hOjQlj)x?>_QqlffXwk6Hb%u^YNBRRM@(X0LaJ@^#sRp&VM_LcPaebsXUYbfD6m>$awvL-@gS-SLt#B6$U`jgy)uL7lBt;-q$EiXm2
TWvMlF+jCNyaqo3>c?;b&$^>~8N^S)uSN-F)8vC~nLR{u`Cf=m?QNa1QAd`_pd2|dvix!~e1V`cynCDYYe#Yp2ihhOYy6S5oyn5%+a@+IOb{url`n0BImVx8J4)?UC{93WSY6Eme;x%gP||pqMj!9mz-jP9J<jxa?5OwQ&OE35fj`A5C{A+MUR2}F(5%rIoSsy4#_a_#+YR!_L&X%bfZ%)Zp;lwRx1+QU#BtO0zmQV}Y^%LVAKh@Wj3F&6a%L=$D8u)X+-I%JFCXtu99|U{ENvU+Hg5^eo;f%3@Vh4w2;9Ix
0HE!=99*u`TW}8QyKE)LTtttKxzVGmOQ`~yQD#Q_jbMjPv$Sp6C*3uaGIrqXIHo>+6W!yEP)cyay#b1pOF&9^QG0q7$<0@xmL=Q_E)OmkboGh)`h9pAWZ)AbTa4P180^-xaA|VH;2}&MLw-rEyDyZ+`3~JtC85${cyvdharh*%g%8#8E;H!o3F2~?)|!VB=A?Y@KwbAG(Ucm4oUz$agYj~$^>J#a#ah%i{60&8f-I#zkcV)CDbzeJk6{B1O2moV|2Z5E_f<_9ZKXvKinr#2Yz+c2yZ!c<>?7EKyx%nRSJl|D
@GgLYx{kb>4(;@pruAD$EPeKV8d!un0}8~6kFm)nGpnv(yVs~?7R|`Af0L=Bv0ZkZ#CP;P^n`Gz$RGD}kRA0*yl!^^uC5p=$tNiJq3-}gb#-$sbfSr@)z?z05_9ullDMuNR0}L5@Rz%$@Ibd%Gm198Fs0)Z%pd*TQw%$NXR<ZL6lK7>7|M!%mnl)OV`3PC+|Nf(Y0pP6qg6LRF*ydiy4tD^=$Ncbp_GpdFV(`&c;E$G3CFXK(*$P_;e2|o$ThANpLgcNS`!Sl{Bn2ffe@;A9i*@~Vo~p31+ZYtO~I>o**Qy}
Oi^V0Q!TeWT{8YJ#iGwBLl#LK>`@W4Smt|h_I}sipj8wnQKhmegRiYmPm|<e7M*hdr)!w4P6z}-p09L-iFQYwr$9d6E@g^lL>88w)6Q!*btK%oN@ljS&&i?gr6%(hkXag7Dw#NRuWX8#{0y6oA8^0^W$OJ`@H2g?W%p+b#Dxk#BnYj^*AlsZ`R9uk6~7ly=Dc^^BnmM)*y^(6T!I?F8bkb0Qep1_8JU_7wV~<*x~^>liy89XPCVidzV({vXHpFNZFRFX8W21ea@><kp(BY<B!C$l2m}{tdVBA~U_;(c^FIQM
YQ~bvfUC^z0BL1s!&FpOy}Oe&F->5yAZY5UaeV2UOCb|GfRfIEs8a$@I(gpCt0<~H+N<8bW*t11GS8r2O8THWk{7YG2bqD}MT~ojmfT2mmy5@+BD^mgBV*KpkAT5TLzF8)P@J&bY{nFR<^T$**g$#XK*2xqHfZ;DV)Ky!h1lGt!e4kJW{QAHL47(Nfy*e?DOfyj;A)e*VF&gd--jKUp{%U@$`qc4@#?jV<j-RLl|NoAIrb++?yce_*sU8V27I51L+>>dSnpQK@8UD<FV*{<YBh7zmrr7%>6gc3kuhh`yMp_l
o~{*hSk=?jddO{0LH2u39bVNxRU(rai#RzouVg^0soSEb4On}y$qE4eUsXv!l{Y_|k#D_TCqwdLudja8=4Aka_7g^x24dTJ4`nCqyz=#yeM6)Uf%W^6WpGAaS<-bNPTD@nHh?PdZX=Q=vZCXEtxn1)p~H;y-!o8%o+4GQ^S)75r#QAOfG(|&855Ma9Fo9Q)U(H-BP*$Kdx^Wo+=k7uDEax{M{;etDW^j=mdjOmrPTr5Tq_tL4Tgqh=Oem**ZCp%@u034d3>Y~2K>l7j9_}&gtGErEcb6uDH%ZbgzEqIc3Hy)
_E$NdJfP;@em$whY*?Tk?762#s5C`GID&P%{SUysu&wspu0rD+RMp**H-M}|P<>jL&D2$vY%lNcv<D`2qodOTorUCurtqvqY3j8z9YFPKb_>cjfa|3cX~}oGT*FSdhcWkH|KTnx$W`=*M%SXSCh05V!xDtPw8l5G88~_T1+@z!Sbg_Ze_G|NF*p!S!f8*_<Z9(p6q$2eSk{ixpq?Ek8Uuh#24>?v2crazdjQpVVPv8PMN0L@d;DUgPOMaz@d^a39NJmEoX-`tZOqAXzg{i1;TH6Dtn5;_|Hh=fM%kD7+Ppzk
a-!byo12d88fGf9hP7HxKbf+Sq|cPf28xb<%RiEX`frp#aYu=mO|2K)KQ!iD1%15hRp4%#4HBR(;8b3Wq%A`n5`j2>IZ0U*sF`L+s;ZpzWq=h{*sf%~Buf8<?<`tXT8+}<zZERBb+mRDTdnT+rz&JJ<3<b-b9g5{wXR3`y_MeNo-b=}balKMB(B=NwE+G!>><vOR_h<y&vY+=!;S3VT-XTb?Q4mPn$7A-c?v*;47-`n$)myPLzX=VwKe70%G7F@<*iym1ap(Ea)cT3GJ>)6$B76Nv6UE7V8Hq>`7KDb^-j~Z
f*xnqEC~y{(@-yEjRo8C<*{habZmpUX&-b(fc1vinhw!_nSc*Yb9iGcz_;w#5*XRSD5;~Kc>BOZ0zZtrwF@`TGM~Rmj6)N0IA!)?%bSdQ_}CaAl$ylT%r_WNT*PhTE>-pbf3n9od3*b@mGq|4Hdc56-FF$Sz(kjk^bDm--t4IZBtFjbb?ch{iu1{RIL))8qHAt}1gYcM=#E$Q-WG<jo>MoWy&{itIp(Vu$vOgaHGv@i%?8MSxbp27NnM|x=KO)1f5K9^^|&zKsM}InU-Cjw&6IYeDrv2}U0BkLNIMq|sizT{
@a*#%JG?KdDv%epXsFh!OdEfr25u*P->rtr=>Uh6Mi~~V9!q)*I0@PTDjc<|Xlcd3B9|9yH@~W{g|-H8O=gZ<L<(oA?GS906E4F;{T|=iJ-Ke70awqVxTGs9d2+dt;U~=zwJz>Ez`iIZ@z(NdqBg=w^6;qMdevw8&l{9BNT1be&KOYk*0ocHr8WcPA!QbZ7Ab8ours7~<`7~>G|*2ufmr#?yrJTDpBf5){KWTo5iVe~ZLr}1SO`E79a+RBk!0GoT)(8VwfY!=eqAFL1ni+WD%+81C7IQlYZJcDwLsM?PF1bx
m}6eVAmCF}Z5ln&WI!oH<EQD_=Lj6XQwKY>De@VG6+@b85eBLB#=2q1%!EtOhsV@}Sf(&jc2Y@hD3iJ@XO6!ZMo}hyDyi!%aO}KMb^i+QGc&?@o@vS8D+`UC)59_Z_>!b(v%ueq4qK#YAF6f-hcm8fUYrM4lw-Je0R7F;A#m4n^-sgSCIzqX`oUlu!|Wmt5(0#e4A`*6H8dwz@`NQo)6hGiSs!c{B*i7P%P|m3QIc-!YE7t04NzSCy|HyRcXRbq<!*>ltU)KwC5oB^m{q3_a#%R-qtWkLqh}8m%+sp_Erq$^
{_4WbXlmrN5Iatvf8XPfAk<j;;Wq-cEfoIagL)y;81?rOJF%%%8|kYB$U(L!Z=eQA;mJ0Zpp@1O;a(h1FI88Y&^Z=ortI>ywez29CxYb3te%(oBLry;VaYI!OK7^{S|NfSL|HwoYGP;>`S<Lu#f|i-VgziR$PKs_%}2PJz?!Fmr}9^lxzz**BuhLWY;u|ITO*N$9;Hh8*MJQblSb~wWiqy)DZ+@Ge<s7XB^emow1zUdQogEwiSPX)6$`|qEg3I{?$`Al@?_n9L4<C8m8QlY=t$7T!;tL{wK~7Hx0c2Tg+AzM
3Dk{fl6ug;HuLf_l#Z5$OM~B@!FM=YFWtcQOS$u-Oo*-&Z5J-0fwBJW4=iZWu4Y72x+%$`Bz<$)8wbj|KVWEblRmHN_z~_>It@T&P+1FRNh-`Lg|^0;>!B$qL=gphP@p@VlMRSKo>Yc9Cw{=qf@0Q3{|}t9T4(C&08EO^sD?j*^#}F}I&Hlv9lNHn^H+DvTxdGrib<vn`Qv<4DdiH0)IHrbyX|DCEA6bev!e6+S4uL&-#W39I(=xU+T(TwhSQD~!TxY?kY=uokcNCBB2Ja~s@TfEEFXTxT;^y>LA^pp+L!sN
gJPz*<Nb^R9R&h&!L?>||7mQ#XSRG_8XYQ6VUC<`wIG=MnUZ4c+^up25-EvQAu6O~`XYu0lTFJ{3{#rrz&shFFjva{E>p49XLdfn=c+v-8n6uQkXq_qRob0&p>x23?8A05ZvKT;`@q!d&evn5nlXUXlFi9tTK%AUO53+S4w;*y#v;vPD56pxKdPc?(yZb-MDV1|(uzBF_tP8K+Fz3k5w5z_2l;B`0iycc+`>qI|L~7NIvMZ2j<O_o9xtgzR@+(E`I%3Z8sWC3Cd7|{_2o~mvnVr~@|o_dc9IkIK@F6VvDPdh
U&Rai7Qn2&ETgLpTwxF$?<v*g-RkNNj3mzCtX^*L7@{K6w3}pb`g5heM_NYCK7E(mVCP%@{<_~L>6T{0@L!Tjd5^vJtpOK(h4tv@c6q;}JG;|F9gB+wU(S<ygpHfkv-g%(n{#T@9e#V@>|5`SI}*qVn24R<UnW**sio3er<o+BYE00vv#mAS*;=nthgFi!cR%fd+()Zq?t!5@v4LeP_Ytr_n^`=g`$X-Cr*MmZi{!j(aWiJNP;bjb&fCDmBIs^M1j+nA+UX}FUe-sv*6``W&E_DwKLCL3{Id9H0?1DpuuVGP
_$hNhOOAA*@j44o!9p_iuLey#sC_^ROAT25iq0A!Q{mdyJgt$Cn<UZqNXM;~%%7o*{3uNa9+8~3V(f<5vNcvTJo<2qslwD^aYUnr$Xf-%3MDT8a)H%uDdBFRsFMeqiJECt>l^7}ofX%C%QZbFKb14a0;c820;XJY;k~ovCuuv7ul?z!0pzLyAWkA$BR_$Hhwiek!Tn&p)w8TLzrl9He4#kdfb$1v>^JSUG7=ltOuo0dg;{EiB$V16a`WADDp$ro-xC{tAl!jEEcn&2yA3Tiz$X#ZCgK!Sn?YjgU*mxeh`1=I
B(ip!QLRNS`Q#V`hAVcB9L=nj=_H!-O`g-yUEWh&tI!bj!hhUMDfyy*ry>)GQ}T>1STC^1Y*gcIU7xV=6C<KdV4}Pq!xQ4z=35B#SpVYB4|DP72`zuqL4Mebw<P~=ioCZn)zwZet`DiGK|68*`C?>w=w}L?f<UZQ@4QM70Oj5ts$$4TE&S|#7pVzCZsp#mT%_>$`-Sei%!9gkzX;6@Oc4|?-JtARxS~w014rh&>RIrn0l)xi%-oMPaWpIf$t%D0YiC2#EKY-Nx^y<Z7p?Cte)r68=IlsfODB)2xZ%uG3ZjIi
in{~nu-mbU=_;vaHJhDu7^;?Q6{K)-V=1w#FAKpnV&W{8x;SP$+GIFZ!LK7zA$wsD?0{XVCjdb_#g8JFv*dio@}V25plUgqPQJnE5TumSlh|M@8CVL;J4VTfs|g)<A$dY?dDax0iJ^%7lU8}-2b)1W+tr_|;^RB<Wn~(9w`nOO4$JzPx@;_s6a&u)50#(W<>(}HA!$hp9?T1HiMH)O^fnpvM)4RP%!T0a@%!tL&5}Ha$q+O(VAswP4VL=3#JB)eGgb3Gk*m@hLop&!xX4RXirn1JZFcCW#YPBHNL((`kbaJy
#hf`Py+)QJufb}uxtG`B=$yffhsh&1=`<6`e~EG|(T@x{AFwJWS)GyHNN0B`%UDUc&8{Z4CZ{GnX#u?`Y-ZjsIBC+>reLQxV$3|T18E_KmzxA72U$kFKe7MmA$_2+Kj*bLEUTyIGPLY^=XC^ziP=D=oW#|2@19CB_ry&`1(Y<3#8e+YAlQ7d-1?EZoN;tG0&2s{3gWxhxK%}$no?xfuG-FOAjwjL-nXifcDG-0UKEqjgUb4@b892ZbdUEf$D|eMzJpgLqVX-}IEl5ZyHsBVwRqP>eY_)n9Yd@%@FeeEwQ^?k
sz-FB69^s_FV)Zh;v%mZU8!7deo0Hql#1>NOtm&JZKJ#?g?T8si?#vWMqMc6P(CsJIxuywfwDaYAIDMFbY9}OmVEWdx9u5e0{SjKN2RzgsNY#FtmV6<sZM|(#~9<AQy7zMX>CV<3aDsw3~I)^h0&nwZ?SyiBzr_;&O14gqF-WSVdlfVDi2_TdAuR02TuL%_sihrwbRo6V`Ut_jt3{IetrL>>H~id?X0-rN+#$BveY|dLy-VXr46miR*|w+G@ww#H-_wwm_W51R7X)=>_|#1(J{~W%^OaVLr(}-W(Lu+=Zj#X
>;QkG##pp#aD$E7d@OZjcKQioj7ixVwFOgIX!9(3E9HCGml*sDMD}l_9Z4Y1173pliRBK5d2A}?FZ7fP-XtQo?_h8V6@qP47!)<u4A6w&omGOOC?V<d1xyGnvBwfyWh~ptt!h(-;QDv#45bf<t-y~A3$Rnn9t+m-Rk;U@L<tHN1&y(ti#1k;g^!^8V}{sW#siXjg>#%i1@txWIBk?WOwf+LQ`NteY*_b3m_fg4=v#?p&%x8QmcAF@-iU`L#rgZ{T1rt<b6u<UnI}Ub6QDM4yJjUdfZ5u;vtTUJ<v4BP-3ujA
y?dTQ7w(aEVefdCqT#_1!0k~Ae+2nNx)%|&K4#(^miKUeH!oljCX1u}<ikO_pa9>|D?4Mo^;(2COHdQk;{mhP(VB=<8tNi1rMt{JQPc2twB9k{@bBfdv9@`*S$m6`XpfXb?~_vQ$!i5m8O4rk55T#JY$t*u1OpTH@g=?DX8nG(tb;YTn$^`W+v`JZqo=1=gMCvT?PS#`Ua%k?a%ZuL(|u6$%H-(T@R>(#(^e4-kn>M&`9pp?+B^q~FdY+2F}JTs=Tt!tVd0jQ?|nS1f{F15;6|<d+%YukKd2d$A=4kC!bPVe
$OSzHL!hmQom*mW==@POYf@+*!0MLq)>zr#ot>@*<*RvG@$aalvpQ}8fl0+1!NMg8t7WE<@B5i8;`$JNpq5QaNI$hr$wV@J>;v$=RTUFyCx2PTT-hsKns&pz1ttgm6D-!gIHi{^IZ5x~#XLLA<&slNBypz#TI0(R<TeqXd28-nZZO#ZZ*y8YgA`Q+)UJUg4J4cBI=mqcadio`>*pLI2g&9gycQ!c+pHQHI&cczw>z7SYs_itnOgIvm2&Z%h%sv3bU}@YL&MJ>{}1R}SY+ToH*Z750*RD1tk?FPu}uuma>3Qq
cEb6nb~AwKtdlhl7&}uogGQHtGf7HST)T|vKyPIYbnuU6aoZDCv*M&@DE;qyv7%i@JK&)D29baJUKB;W*v6r5HV&$SWG%%p4EN85%(j>Y0i-t}SxuENC2fxC1~qUlLG3Ej!Uw5+l*2|%VWDAMa?LerItIs7Z&Zf{P6~$3EqMh+!+=J(AC@NC>nhK~vvBjK(Ms={6DG)}`1p}W?-=jxKg=*$UmmQp!c*;Q1=vsTR)1B{U<MXj^1*3w!wh6D<Q*m|J2SEb>o&mZoqbRBKi@EA1%3a#-T6KXN&-x(HC4UUr*`&O
o-*96=s?I6%2Ij5Nn;!wqy(Z)e?Oja>^f^J>x9ItLoIu!Xz|&ld#{ujpS72B(-&YDDt~?E97sb48`$WyK_?OX{_Q+qM%ysQL>CVluc)%gu1C5kye$nyEc=?KL3MAaZ-{klk;2IPr14YkqcM4-f4m2q`<~GpE1^n@-P*dE_VF3c6a81*dUW_buy+1^z!!-!aCmOOave|}dg?wJE|GrpYX~B&5pums+W6T+Npnne4m*)q#>>@1IxCS)9o~CP7!ApGCa11J+GWdq{Rc<bnUFti4NiLIUb<Oo0bfj8svuwpv`v-i
bU@v+2miZzGyl-pR6(nz7)>f2o6+*_*sOA(rEJpV_OY52Ns^FqO1E{4<P>)8`+MEF)U!B#r@yuyEW_-)Jm!{kJ|;ulCPb4Z>jB$Qki=(>TW{r9h0yR!Md4tTrM|I)^E@7Mh6lS8+yWp{IF{~(+hTKHL$F(^-iyXzt~ipiWY58BY8!)^fj9#$Fg%b0Ii(i!@7D0o)CF%CpMad1|1VIiu2FinH7UYg=4hp{pq8+u*Nn#())xuI3Sc^vB;3U#TxJb@4y<E2v|9c30oiZL6iG#mt?{za&8UPoz=e`8`p7k9Gj%R@
wV_hQ7cU^#Yr|7s5};i$8z`Y>uIw~8iG|64l145>EE8`RvsAK0&|QLiUd<$8uG-1BBstA3(19jgdY(}%WRPdIVF99}nMwH~`wkU@4vEps5Q^_3b6lNoLA8AfF7&9PxQtm|l%`~R(<+ZVMFdYpy()`rU6DafNugZ{%~(#hNa}+paR~5bE~%n?C!%fgLAvUdjh%q4D6iT|=HgVwj;tzwkPR2=J<u>Jt~J%`xZ#t0#&D#wQ9f4#J1nj<srLs0*<{Ud&*l+3&vNYhOo7>*VD7!!mZ03&2!H|h8QwuEU!An#6keV&
Q)LUBLuS0qZlqK$(?^$S4Dxn8VDvWW6@j0fL3ZZ)JBl@U_>2=}CU1Yn0haHp&xMEY{+_wYj)GvsXjadMi-)Uw?P<x^*TcR{J_o{Xp?=WeL}|<!+!UCC)!MlJhzc}0mTg_42Xo^z?T*w$n?&>oKn0r+Hx+@tU^S-Ag}Sa>sCmtlL*6tZkt=x1?D&|E>Tl<cc9b)8D%<AvpPfJ_Z-YB1P(gMCU2W=(O^Fo{=j6kq=M&|r>--2XtE`BYI^3@w?-<@&IOQyQ^d??NNFdekzMNg*kFS6(9l*%d(7Ng%)3CmNc9~>H
Kb`9D%R(Ao)W&r=>Lk#J+a=JD*_5HhXsLRt$~IsZw?M^RL(~VB`jt%%E-K($QK<AHOMzPr@(nO8^(pL1zn>U?8T<)jp=0OZKfdDBAd^0#K!eO;s6r8+k1hf9pj+2YYZ4<V2xhQ)1SN8hzM%!*TrR=ggzFSyBZI5`Ov>@>cjAp=2)lNz&~F*4&mtEx8AR!h!UrmiBuogsE|~NDzdMXdQjW+#)>%sMwXc%=@3LA3C0><Qv*q{`13jv!WiL0S8rc8Hz|z{(=F%Ze0@N;Ndl)vPT1DVZ0Sr_O4sjM>F=miw#Hg-e
g0bDr7C&~V(ED!^a~{cY)*h5}n%hk|TVZ#<O)rWol{h+!HfQO~GJT1%I;@p5viG@)NEB5SlDa6_-#D*a8GsdL7gx^{pu|BHqzA@()=cnsPYX)g;D;`t9$cPe4krz=@M=FQ!~2_1QtLsjwypqu_Em9Fw+4{&^`l~StW+poiVq*BGi|Z=3Dd7ESwY)IYeU$#IOIjEJ}27U%xNc82&&tpa-8X?8O%kt`ggKdn<_QLZ2KD%4bc%F@|zYFd=EN+18-Z0zU%>%EF{Qg1XvfljkE1D_x}v>T#|F;1wQ-kF}aMlRN9F=
zT4ICx>+xoZKL+1he3)|eJEr^D#s|u%mJ_#k+I2m6}LzO%{EllyJ~;p(NI1W6+9~%zS;C_HP6Wn;8%=(&DkN?DQC-ZoTkQ$0X(mQ?sg1G3<hK(IY9WaTw-Nk|4ds>K(hBh=RY&^rLN?=^0$V&OjCBG(gArJ@f&X6e@(G3&PplNyS_C#06=gas`Z0Wp696Ol$+Q6UScho-uR}MK85;xj!9U%fpKe4Qb_EqWzIF#0K=$;jEkd*F;1Uo1-*G`2p51Yp|LLQwAlvailjgt8)za?&q|LqIS?UvdTTV=f6X#$3l(t#
HC&-%W~6VyKCdLlGdXkZh;d2d0Odka(s2hM9Ubl!yAMyCW?_^{_Cm9Va|u&sy{#;x5|QSTWEUAcU~YoHWt;5Cn6^xF@zyG%>{%C3E!||9LF<?}kQ%{E9)A#M3?EOzjv2LKu}97EP2t#Zn?XVwl0q}+)%AW|#i!^;;L-EL8oR$wP`Ar;1Bz@?S*e>Z7)EA}+x2R!KgwRx*a&kpXRU}#!%)(DpXK+tncZTOYhcp&@+(;(71>r>@HS3vOSjgxp73Dj?G77rEUV6Uf7zVM(<fj2!-XuDA|IoEduQ`y+~CxG?@(JL
t4~aa=|JDljs8QRT`&*!Dpp~@6<hlU&TI+El5I$a!IeMJyMYBgF25MznI!(?uQYsF7lvh`FM@2=V<S2FAV;q6VrQhTuIm^hG?2zW*3tVuT3`dZF}sSLeWF(}t(}3xJeFaBbELq5>5)VnF+(~L)n%-LF)(mDFJ)N{IbkZ{Z_K+zycKYYq9Oq&dm>^`$|GaH)lUKKmjOegBkxf;B}ijCol4#U(Y-zAdXS)W@9GI&$dD^b8xukhq}7G`i^Nz)jBTCjSNMOC)7M)9z!k9CF#U75+uA}&=&|bFrKx8ysDrqPCO@&G
CGq{dk+^qg25)qM%axk{ryA9JyZzV3jCk>1L94b*Zw_?aahO=+Wb1*0qYAdVL{?j<zWsR`A#KlC;+#k^x&ykIoCa$u*?CulGVy6>lyUtY0Yz$Uo6qyQ?ZkgRzMZyn*5Gjcgu#Y&eCMI8d^*3>ejtw|w5E?#>TGW{{r|7n+?Ly>!YHgdmb7);2Wd;Te5{i+P0~Op0|kaFro&A00G%nXz%@_ERk>iMbf71a)Q;U)mbUiZv7JViY$M*`Uu%8e#s9#w(wKBs<8*JXAQF%}8nZ5Z|7Ezz3@hl4_iaPc7Hn5scRnlp
!502VVf3p{ow>KL?p5@l)U3|xP?^+mYo-PtBW7&L1ID$F5}H)wO0-Vb@#}$6tm*ibe^o$}Btpu3`u`{Yz%w{&Ij|=s6l8CSRIyUthZ`wrZM+X*xrV8edn2EOZm~xd-a-C3?tJ2_KUlp~#|N-}j9o!%QLG+5)@}R4Yd=phm`{Kfc<Na)^V>-oUZTvwKE&5#NOpf|9rVkk4I^O4eUlRxygX>wJg;fI;+9@&T=++o)%EVfjm6om)-4By@{lzw6eQL%*TlQI;_5`YY-@B<%Z@Dn98NpnGj3tAxP~V;@YFAAudG-^
yi)v1LOBzYu-uO3Db>wz{gA(J-1;|nxB#n?L~6}Tf?=Y)O^9aSRej@^rr)Sfui#O4DOmqDc5EKhp;!*3Hxw}Fsu&EvRn!Qq81H@qvX|8a+7NvefEcB^bHpW6*ZcQg38R@4&0RxDO?epKIBPq52J|ZDJyQ3yn_<i{dPIcVPl?vH*T$U|79Cgv0XW%RV0KW9o~gz_@y0nk%zjfDyiO*1oBY}F_Oo2J;S>n*7;XDfDsj2_ygAcZ&_f~h!B2fAVPc5DDs)f4lVi^%Ai~-lh4M}2L$LSgdDY)PbA-jM>6=ZgV`w)h
nzb&E&ZK_pUN-&b$QAGh)bFH$Q!|;#6+H$|5vo+`0$qOyswJk#<WjQD#BVB!@v>$a`qXH(kWkkT1D6WIvPQI9Y1(-!ILidSu>M~C)dN?O>1x<(k?{gZ2zN-hMJ(>hFQ&XvU`HT2yO=M%4Tk|qvFD{J4u?#xqLfDFD1-tk)dh$JzkUiYO}#dcyNG>9wz}>9`{Z}r*`!T;YN%{?t76s7$ezgHuCxu83smpbuwAx%imZ*rnk<qC&mcUt>NaynJA+ly<QP)6F5bNuZ9gZO&l`EWG{~pdXhO8iSU3D~5I5MS>A&rW
<}?s9Z83f0(tjxM(tJ|{?%gVfq}x3@1~S>nK+#+Pcjo9bbCNFdQxS`LL=#<5G1d7@DTsD176T@0{6_a|(=tU!s~H{gQM+5lOJvx6xKkkE(5+X6lsqxNZ};BH?$?U%ewZ%$Ttl>?UO@oL<CHmzRKLsaAG1V(S34JsCPDL&Yf0TUHx=#x$EbTJZY1`1iVHWPZ1w57{10!-2SW
"""

PRESSING_SCALE: Final = 0.000773512415
PRESSING_BIAS: Final = -1.8438
PRESSING_CUES: Final = {
    "meet": -0.041,
    "table": -0.069,
    "call": -0.087,
    "rank": -0.08,
    "superior": 0.071,
    "request": 0.295,
    "motive": -0.07,
    "withdraw": 0.641,
    "kin": 0.172,
    "home": 0.17,
    "kind": -0.06,
    "conspire": 0.143,
    "probe": -0.068,
    "hurt": 0.093,
    "self": 0.232,
    "you": 0.451,
    "face": -0.179,
    "dialect": 0.088,
    "hope": -0.145,
    "trade": 0.404,
    "tail": 0.551,
    "threat": 0.854,
    "watch": 0.373,
    "insult": 0.387,
    "plead": 0.187,
    "favour": 0.217,
    "deal": 0.207,
    "hint": 0.285,
    "media": 0.22,
    "drop": 1.955,
    "soften": 0.083,
    "dissuade": 0.643,
    "benefit": 0.479,
    "harm": 1.166,
    "decides": 1.547,
    "tied": 0.387,
    "persist": 1.399,
    "asked": 0.082,
    "interview": 0.348,
    "reach": 0.709,
    "blame": 1.032,
    "noise": 1.52,
    "gift": 0.631,
    "english": 0.249,
    "approach-en": 0.025,
    "press-en": 0.241,
    "office": -0.373,
    "transaction": -0.133,
    "date": -0.134,
    "amount": -0.087,
    "event": -0.013,
    "procedure": -0.145,
    "choice": 0.031,
    "ruling": -0.013,
    "upheld": -0.302,
    "formal": 0.039,
    "paper": -0.265,
    "leaning": 0.461,
    "bargain": 2.722,
    "leverage": 2.653,
    "warning": -0.001,
    "stake": 1.63,
    "price": 2.368,
    "summons": 0.046,
    "exposed": 2.184,
    "burden": 1.7,
    "reprisal": 1.536,
    "sweetener": 0.07,
    "apart": -0.486,
    "business-beside": -0.293,
    "own-office": -0.305,
    "own-number": -0.326,
    "own-transaction": -0.147,
}
PRESSING_GRAMS: Final = r"""
c-j=Y*ODwre&*+=L}pcra1}Bmbyb$GBfC$logTpfFbe}fVt2VP8inx*XvRn28}J2qL*o@MXe42zfmjkV*b$iN>7Ev+kFIk{qzvuup;AUL+Uh1R$|617zyJ6BzKFCXui1>jJ?-nY>u=QA9tFuf;lYY6Q$`g@C}DpXkDx)2^d?XhO9nA|ZqD4f9747x|4uBZv$r6CCuIP1xd-D@@w<kXT+}r}5Q@;pbZZgqXj;8txUD#zLT}plgF3b4oZK5`Y$ag@JnMs~|I<%QxA75ZJv6*rzw;dk5~#i=r1PZ<G2nbbF(uJp
*I0oFu<voQ`Kv)U7H5aRr%dO0j7{W6NVSIp!gEnw%-e7pVs0dWdn|<fK{KWIw9~V@)e*@fOA3!u&e&=kBQPM~cU+w@v$``IX|A-bhf&bL?XQXV@S;0YBXj6zV3gU0{g;H-oo}o%N!=yV_^xb3f#j&HzYQnp9~^MNH5hVytHx%)<*`c$@pend0J|}00kgfUf>V@X!8aQ-KorNl;J%ko&-dXqp>X1wTy;1|TT^v2knpf=I(Z{u%OeLNfRL@rdj?Jep+9<cUBX981w{3wvr!r|<b6#ucI<zvr}1PR2xs5DkHa4?
&-r8Z-9iSUTb;r^b2dnTA~^5WHGsNuxq}-y_&~hCAb1~l>CNSdk%KVIW}q4Y*}t(f3^%o=7Y}c)z(|}%wa2YDZm``$19#m}v90Z^pFKN$eEo|g3+{EcYPiBZUqb)mKni+I=-}Cu^y#NuZ-o>Fzw1h=z@E|vcB#AL1SM(WKx}<0Y91U$MAbI*9=s<r26l}r^GU8Z-ytW?8>;X34&dn>bu$EkV|$V7>+d^JGE=1K$d|@fx)Zeb68)P-ywl6dfPnw~aOypwLe*a%=hv@YdQ2nv`^i}5t;@N#j^_3jzjaje8%089
5692>Kw=uS+g(^4ulFl^>NLkJ!61=91v73K05)~a0LYP(-EJ!;jm53+b}x1#QyIsa5)U#QsL4$RF?q@)u^|-rs7sBcv;-WS>v|w6N`7u(!5~9JRhb?`C<thkAoI=12VQXC(fp}nz&G2J?@01=1Z?$&d%?T9Bcix8#+IFw6YMRb4bhM=+GB4y06SPxu950{p-!M8#{^K_sBmfD)kV$%Un*sFI%)o}nnd>zuK9g6)z%n*2;##T(daem<f20!b{kCkNNc*eqq87uwLhIRZgx9VKPFKSG@{m4lW04kq(tz&+&T%r
DACVCgCkC&$WytOG4f7Jxl{Zr*%Iq~8C>uLu18a)KILRwjsP%YUyG=Z@?D^*Ml3gDT%AO$o<%f#>Ap<`Z#qO<mML=>meSVOQq)x3NM=x;RWROK5n%9>lGvFG9Z-fLosH^Wh&YV8u;oCPUhOi!=Y-t)W=SSo2%V2M)h-8!$X9DkZ_mM0auNcrDAk4VEKHst4SsbqZ3ps{0|-NmgfE{0KQ}@Ws9W=v0=-)q2e7F=i*r?LNs0=bU`ATFoC4%$O?+5obBG}sC!+;I(;(*?&!Y!ublRwv;?1cg)6B;-j{`6KJjiFm
tQ1%|^QF6-vve9Cdd=>Cf$Yy*p=??y3hE*UQvxl2Ql3Af-1k<G{YguU+U#W0UZAEPhCVblYgwE0m^wn!Z`=@)b1Lx2XhnQypDErp6S7RPp23E4_p!m`I<6kgF={s?XwTy|xT}1{pF)lK1NnIf^g2T8>m6tV9q+TT{G#qkEuc@%qYvd2WljE76+)v`-N;cSQNEVpf6}UHq@MfSFquysiCu{C!!7>EBh#%jvi(UkTxpGQLm1rKqSk1#_4d2SuM-wi4TW-Z5Z&Plia4K`Lb}I+cL;e{81HeuRsEJuWZ`4xhrpH&
LEHVoOBnE_H{ic5WXv_Ikw2>~T03<=hz102{sF3MEmoZPW)rYRz=`DVMpoY23zH4*a25kT>%qteIMIY0UR|`VSzB;znu9eAWjg+ED1!jVT=Dc6XRZVc0sv%Cgo^u<EzeSRw~Zr1bk;1g?<Rg6^rL-d3Beq-fdfs}s?nTDI8&8KS5c*@>K*rmT>4c*vT+LD``h)5b}%|Ic#%AU+@wDJy}>w}dCFy=Acgdh>in=8-w(EKMmcQ7iANm)b6UlAhGbLzLO!Y#5unsS5Js%rOq+lh%@%AHDd*+q0Oq<)oppuC3s0SF
a7nU!eh=Y=uG2fH_Y}HA=Pr<>Ni+hxd)se7syn)hVTGWhf989o*jgdo*aLjMvNQ+4z=3bRmtAaV3in$Gq`4VSq#iJ){rEaOMW2C8Tp}B_wRZ{lIrVAaN<;+TE$*<KOVLr`B1|KEYJDz)QZs}bg@wIr8MYBrqMX$nxh_3~xFRRMsTSWHssH`n7YKjQh#^v<w_ZGh7kGRI&ix2)u5Oph8J2qStU~U?r$~H2&45{Q@cv%=g(dF(F^3+TQMcTt#e_)Gg~x-gw=xpX1$Po1YC2Z@LvHUj_qOHum^r)QKtmanzrWK1
iH1aW3UA-Acm>-2F<5|x)~C?ovahHr!Wb?T`PAX}stm-gpUK%nu<kXfEZ+#34zyE517F>@!LJqIU1+|M1^!a|aK_dOm;M$x@UFlVMDkdM;Yj^p1cKG5R>VJ|WO}8a`1n><KrD0m7L%q9ta<3SS2lRDn2$L|4d|EnB6U%#<tr%No{7+Pvj}7H;>Bny2>oy>)7r-Fz;K3utJ?Y$7;++GWwR@^!sn_yP)#%3l^#ed(7bB~m8!Fd)3yRefwBH62?-Rf5QyH9rbNcvjgnIs9$?@{`2`GOsmLtslVy)i&7^54odCL$
;f``&WKCy?x*pZaZ})ze4!xxcI1V<{mkGC7t6TV9NuB~$I1(Rn$KRCu`XAm5w;k+lC#M_Y&RpYgzx-SU^50-ohgEq8HF=5wmDkxScSA6_ipTHc(U}}vKTsC-gxbWXxGDd%2moy<9s)_jiYw~S^8r`u#dLK13{@$vRF#E;G?_yd_a@$}6A8>%p%EAXX`QJ_7dYScn-#bYrN@HZZ)y0UV?h!nrT`~T0M^;2qv|BgS{zuYp}tC+@I#n`Cb^gdNIs7Nihll%cA-C2Binm(3_B@kj?{MgiX6l<Hs}36D{^7*kypA*
&ML>K*bv~)F&L99S}F?8?)q>6lEE%S*CY!zcr$=TXT*oNOxR;O`TLX`k{8Y4>^PbS!&@`3<>|Vna|09Gp2Yg@UTEppL*S8q4oVaDiiS$16?SC6U#p2f34Yo@aSb0f!k@K+cqgb`I=Ugx@^G;@YEKxXI<-Au0kpCfx`B|YH)D<g$+eAZxWfOSjrMKXyD0xL2q&ty*JzkMT0%-b#@IRm^j;pijJvHCVYwOvKGCeNc?jFJ!UH=fWhIjN=ErrJ0F@g&FNouA9;`oY6vWcj*fEfi+de(_U1P&$8F5ja<c6Q^Hj=g{
w85yM*^bQ%*~f?NhJ8anJMmS*zViOxT$`{PSrwsl{kqTP<-Qur2nRY1{t+)p5V)K}|5*K}GKzP%gCeceqOcGIEIt*er6Ul4PQW3T@1hjklQ-!{`K$Mmuf#WX%*sO{0acZ01T^b6l`|^Gy)szV7L8uC)X0L7wYazRH?u&j{EuGF5qR|aIYmJ=m}~tgr|_0MHu~J-KHg8kf91p*2~P4Il#8_kD-~P<bZwMox2Cizl>+DL<ZUrtonbC*e5r%vl@~wU{E6`}48d)IfE_f~L(-Af%@zAQOa0ZeQXJl>>tt=-NMnep
?>!iKG~UyIO-UJQDXgE|7O<k*r~h(7@CPh*tF5JiBa@@U2vGiiaT~{mg>C0^uG^2+YhuM=9Q@1eJ`8~jO!PO$v1YC>{o->gH{HRy<0<&_wbnxik-hWe*ZT!b-L>?(eFJ9@_<k8_IDTc-^Zc&_Rb;x9ja`)Zq8RztvWjO6K*eTi-LF*%dQfC0@%DG5EVgs@5WZ#5Y@D%%8gMCQ>%WXZP6f$j6h{UP3!?Ufc>d;l+-$OK!aMFmqlam-b2^<ne@qpAA=*GszpEf{)1OpVko22Ntb-%BaulzxIoj4FHNMqE!IG)l
bZ=tiazbwSJZI<P>$|Y+1$fiEVFCAt*!8E^*ahnj4Oln^;OAaj@(lv{aBqL2aL&ovMf8Ur2hQ>`2ix&^`3y_~XgtE|I*gGh9T9#XdQja+*xs9NUTe0M4fj_K!1I*`+Kuo1{rJN5b|BE2ESG=8_zbFnW6a+q3G%QHB+<Zmldap5X}4?^=jZT9iaA1D+);cNy;DOxLlvHL84L{1^jD#$%@HrPlV`^i4X@s@%-P>E&LTutGrw*B`BgXSq{Ar6kPioH9R<lzl9$YkqnC-iD{NU;d-~V1HQvfKaS3h-lQQp|<A43w
(WO}>*w$AOF;zX%M-5deh&!F?ViDkv5TY+l$cTnn!E}MM?r-stK0Fqk)BVwNESkaHQ58Bj{!%5_RE<8=T)1mm38b8PotF&7Be`fFt)it3u->Bh3WE9WtZ#VIlof$R$3k$RsQq_l9PbQc=Km$k8hzZkA5NOZY1BXs`c2ghU~F0i80~5M8gJZI09I5Pr9mV2!!&cSEytsYuQq<qvnTdRWNR|kB>d5BT0&zbyhLss6UYjAt1p4PLGoNsH^JGSzw+*ex$3ZBE6-b&Qr-^jt^&AqUjRqF??)hVZYJ4=Z-(hRE;xP4
1)092plXU^Gf1vd<Z;Js&?F4BJc*sNDY*u6eGPyONxmyLBFp!%B#`b96!}T0@~BXrx=-E0J!bZEaBqJPrsf_zRzQd))#%Zt<>avwEqZ`R=y+??oMpJ<p$&+`LEByn=OJ)g2l_?^S?NA`zk%KiUuwQ|)q1i|+s~R26dDw;6BNMX+55WIXCz?~f$f`6Dk2+*eW{`q-q?~y(OPP*VAs(!>SLtv?D<OoSl|V*d98f0k~Ch`+J;_D!)4{LA=U`$|Ms&lsxpvrTkRc8GZRLAMHU}O!Qjc&eG#^KQOtK!@)mkVI&X=@
*oH+KH->m{<Pkd`?xtz`+|$*0&}z%YL`01w0jt0XJABN|5Z=v!KTwcb9VtPeVGiiU`~M8ayHsdit=<a_HBn%tfLc8Okw{DkTVgg148YNEfhwUSFRmwoKvj+?H2*gagyIade`(z1)#JQ0J-ElersN<q>yLPfl%Esrh#W95x4H)gs+((k5PQ-v1Pu9F7zzM2!&Cxr@DYwuX`WTghIEwwE|TtmmuE#Gq}n{2=8ai{XHA!lx0xS|Kz_nb>GOp5rcoQYxU?e0Wl!>^R=Cl!+EUV~XIU6wz!d_vqw${S?rz!a!(rfI
PIsEm{I{gr^kcQ-`QCAh#{<yuqd!QI6`j(%dF>-P?;(b_2xzQgvr3x&X2P7*5RfX~M}^9l%&Oe(wPly|L##&XJ9WmYvxNJO>+(3N!_IZRvez&nZ7>OXdT~PEfVXIgc%1={O0{&nQ~DM`V-6hVZB%W351v;w@Um!{pU1vkJ1%|6>G}xIk|knEq-1b#S?L*xjSqiS0d9mooPT8>otB3A{HuA-A?LukZ7)6vEJhZTLZA{r&l<RU%Zkg#H*A5TOm-cOPwzTW6)4-;J}kR|tRJa@8NSr|F4|Xse2aAOmI4iksCm%k
lf;+m33FyRaphO>R4m_t*zbUJ%&2O3OqtA=|HH87G3Yzp{Zi<+ax!RtNT$J`K(ZBXk7A<jNBV`gbDOu!lbewDq?bqWNFCjeu5kAuBz9JdyvpUgY6U~{4;RmtE7bc#5XB>`srrE{x@%fWDtAuIFj0L~?G!hcd8W1|`7gN6Ii14SeinCD?Y7*j$(-Rt4}GjmuP|`NOF)Jr*}J~U>wk?cpk!Oj1+G}x3gTHe{G%aenB)pZuZ0|2iU(@cT>#Jn^4i;8&pctY*9MMvrZHC@bZSD{a%RA8%oqMNTA>H`0RLPma;l}p
!NL)p#$x6NIsSIblm#t1T8AN#@Uy}qGko6s87v?*N4J}G{D4ZC$`m7$KK7@^ZGyNbXLL%OvmaIccyM}Sc-9e9t6LdvwNT)B@{^adTQmsX{PC6Md8gO@kK>iv?_Yv=^yFO}dbj}#yK1ad#0!aoFv9+k*H9e-m{&qm;zwJ=tQ$!ri{l?E`NcdPO8$#!1KDahS*WntolF)p&>|@;?QHvg{0a7#21Rms@=I@0o9pT%+5@*i#3rk4haBtz|BRc6msQ_ZM6Umb@%Md4<xZjQqNTO)CTP4v+deB`Ne{I6F_uj=Ya=UU
X2@tKDNZq@BBBLQgeU4ynsP^k_oG@Pm!r0b#gs_@OYdvwslAST0aObj`ur~FSTewY35uHOij6=o62@{0W{W-S`J@W{^RuoQmTgeibZ)JHZ{G(Wmz9hwLYX4|JU${hjp9rPtsfqaqt>~GmRwd~WOFSNQ{V65EI4qqvzgXDj-vLyAz9O?8J`Clk8G9(0PKZz$_bo$mq9Kk<a{-BHb&2vSt?J@BC)IK^3x<}P>N?i$l^Cy1vc)xw=<UU-<MH-;D`Fzgl6jAhlid&=3}!cSEpO70Q=C_5rj&^dZEzxUHipYA({-l
4)r@)oIvJdcNL%07HaQleokUEe%E6ZkP)~1`+`>0m!HNi;Zo+hyYC^dszFJ46eI9i_USr;w-wbx>|bd-VI?fY{QCOMWws`Be{vOB$|GH)AGfR)T(7DkpgVEk0<Tt7N%IE6a57`x*VPHzMFG$cWFiU66;|;D1(-Ihk#xbLtvo~=nKNe?|8icOn<M?L%w1s5Kzj`#{#$K7_QohlHHr2-U!LA6QB26j-9v+jMSKuAvM<SQv9q0xB#3_~hSwFN)3`HpAWy&~xg)_PV^IA#v&FlYIB+(74S{grfi+a5s2x^c8G6B$
x-h~3G`bTSUz`V(O+kdBIxA@Zgc^y<dR6dWVy-DZ+G|XIczwZI1sdjRDK@+4N@y&)pZ8pL0z+ICX;ENTDBLfYH8B<dCVOrFSoV5zQ_rtdwgwtAOXa$FE_)t$2r&4IoW(%>kM+L}tzA(mfSiwgCqs~$>xb$V4h%Lrmf^R@oprg^!u?~hX=~}oF_wT;eG0Dg^|5RK0npu%(NNA)P$Ne0i%bDui#Lbp2rHcq+>K52t$b%m2?(jn+-7%6J<SC^tBXlvi$nQucpT4pKs+kk2@A$#>$DyWu46|=GFR-V6VQCa{NJ=e
v7(vHPee^UZ~AoT$$_#_3bzRwuMW$ag)>jSC07!dpMW<36+*lH6ZRF%<iH<4=He{|NO-S9Vevg#M#ygS_?V}1F^oa~j$wMoaRj!HNpKMmOMJ1J7U%!r2e7^5${){MHXJb-BhrmIxF?j_0gR@b=TTFaBUEm_!ombT`Q&?_lsLqlZgi&@elGw9+ysWaPRRRb^UsGG(t6&as1d7abZD&B=U%hyizYPc`FA?Qpmi~*s7-bqyQQSw@)8df+rr*GRzhrhs$PEV#j7OW*g^HvIhR1*fKz~?@&n)%1O4GQjx}i$*9W`x
-MD~mT2l*!He73l%C<nU?~i1^>!!HVl+fs_cS8~BpHvA=;}d%$3l>&ll-HB?0Scu$UB|L_N5O~#E7hZf1bp+G1b{)u*YLSf3?)sTN1(|njGtpzn89{_q;MgTW4N60bTN9I1rP-%EzuEY0Gq!2(D5R}yi`hs_sSkf6uL8s;;mjG@1y-?{gT*L?M{_n3hH?{@DChy;dm;WdTI+8_v(_=IK%LNhE_GtuLAu>olbjHmbSz8arqVKZIoGIPzt>UVcMc>4-^G_%-cvtVCSLYHF(l`7Yw=PzHiO?KpgH`=fzc7%VZ(?
r4~u)vE*hk0Fswd)>vzPL1b`^bp)t3_&&hqA(ul<>u_7uMWZM|LW*ko-;Du$6*HyPiQXkcNx6)HP`~>LIDA-$${})GiDmgFDB8+zmqfTIf_x<>haP__mO$6-6arUIK)qOyyhW`f1pc}hYlb%w3=C1DzbYz`@G63p(kuhE{~smj3u8RFbZpd6tRT7be+=YN9fMK8L5sz~<Db1Y^FS%qw{7{?G5_>c{=N1V#`&_?ieF+gt*s(Z1N=b&dZ>AtL;&x2Gdr_G_J)T-#evtj0XvU__+U1+yq@YhYU1@2uu}OHHF5&r
i)4PdPrl?=Fhp8`t}ZAYNAUUSijIrsde-jz5ol--s}Y!PlA5x*g#q&Fuc~o1hXAaMpL)Oh&*S{R*8W}hH452f04FPy@2a<KFPJEp_c~s?Fnd=dN53wjh6%8*Ow>k09jXwl%>+>f$??{0?~tR2%S>+rCx9+5r<EoM@DdGfRtKR>JnU5o^9HcG^Q5r%HkOL=<ja!OPr)pAk-CBA(ZvJXD-VP8j~i_Xfk;$rjbF`-EfBN{V(SO%=MqObP=nA<D;-@~4;yQK6{&z1(~v<W&er{%>1^pwo577zbgfqcl(<<`rTGF<
hCIm$>9H1X+Bw|#2dELdaKdBSK9Sg>sl_4<`pveaD>RgfTJ4c#4YjEggP)g-M2+x+8b50x^q+#D5q#&$3I{XA+b}_XO0L437&GLQIp^|N59OG$O{~L5-ngvq+C#4+tEn*;@Do5D2Hv+fa<#2^tqB$5(JUHPOxG~k7C2PbAY4m9N=E8Dhw-^(a@T!GA0pdBrxM$Dr97)D_-1czg|Xp(INkpA{^ve~BUGSt;M*LiV%RmES@~Q`j*_m-?0Rpks9#_qX~~HVpw+7e1d}JeK8?uDp9%b4+X0IL=(cQ_RR>VUR?CRy
T22C&?KE!=4nlHmC2w~~-rjj4?%Lf^^HP~afe!_3w--!Z>BMEYUhB5g?!Psdv~?Rf8So0$H*o>UlIxE<8ok!}LXlN2S&P;4o!t)wP*fLyMdI}-z1}#ln~&G7memRb>iVw((((xL?MM(P)u+vc^46IlBdh7PqToON;R&7f@Mqw|V1sEK67pIUM9P>Z9^;HOdEeg+KS_YQGsvUX??g~QJwOhd0Mvc7w_Jy~pqWTzTgPawaRPK8QPxA*pN#w^)^~q9h9Tz()NLWj3RPAm_z)<BAvojbt`nFAd0+Y^bt}tI_^GT(
-qt)8;5csAmBZWkc5e68sxzfGIBagBH3X$;71W#7&I>y__~8M%3vfHlF=-&sAFHI@;EP+_42)R3TaaiTUB|Wjk2Zw;@kUp+Fr}54Pp?6Qh5n~jC2G#1a8wE(3GGT=gQ3@#S*$W{a0Iksq;A^gQG}uNU>9EJZAN2zI+kms?`QQ06xq`=vcqRNI#Myu0W;iYuD;=W<)Iu_&s^P*H5Z3+f%G<dGpVV&%VLiC4}QlECh2RyK9@&mmm(VBzU&@<j~w3i1oFB1Q~v*LuAa!?Bd$o~&X4V(41HsUnNR&Ca5Yqh?x%0K
oBB!uNfG=+v#|_VoP#!jA1~0&gRCsJ;9KNJ>OWyUpBc<tfL4jTH;#7aYMF4+>a1N4ecG|v%FZGu4zFnAJ%O+MXB;#y_<>To5C<jE#AC0qP;;G|GaI$rv0P00Clka4pwe1lxg56j!Rqe1+;bWpj~rBt4vGt>kikMUwXlx**Rdb(>=iK-mbMaj=TUGE9tgkS!mY;7y9@~Z&6LQL7cd8z@M#puQZ)|p*ChvP0a;Hr1@w<KS-F^HDe%%D@;9GE;L$|{X6@jf#s9(wYyQJ~@8AsDT;4qek9gNIslAnSP=$dlITNKM
?btr=C&IrEqAUyhyWN5Way2DUKiqnj=pS@YtsV;5zS$u&%H($<urU}ykro5mB0KUa>2RzcQQMFoy)KIDl)UeN<Suk0QQjUqHo*C)2Vi}s;Ra><j;lxMVH9k@X`B=#pG>17_lB_C*o40;AnqO8Zx=bG(isz~nn&kpfXa0P?u^<ks$a{JD@ACPKuuuhwg6_fz~3v>NtHf;pcB17;nA=Z?8uRp^A4$w-(mks8)ZH5YCxD}`{h{}yG%y0@~UvGCX*y1R5E!VAeF0TMYTicu%6sBhWLWW9f)Eetsl$NZ3Fs%^9#nn
ySCHziw4{@fY;oMGRoqD<)2zyt=*UW@ZszxZ`5YtVsba=YcdS9Fy)O3c|A!E{`@cwcYz~ZMdD|1INV*o_cwGa-2=Xunk^Lo=XG5##d0gRNxO1tmcb=qT752pY6~<iVIWz@BJU_vf1U@hEv%;p0Wvh0$Ru;9$FR?~CU4w8`q7r|c1Y{^9+;0?f-upwVBky5p#SEz_~F&BZE_!Lpq-rLb9JMHg*6{l@_un%P_H~$Ke$ENQ@_Ym?Lw7!u?qls+M7-RspFm5>|Q^X+3E}JHiB6XMQV&($x$)&yBN<_PbYlp1o)Av
1)kR`MNN|bY`qRMUS9D?n%}<vm_*z1Icfu7XS~C`$~%;ATRgPthIG-HF`G6gxA}zgE2VO&?c8=UuzX42JNKhrB>lEHhnhcb9)nf2z5}+&sbQ4Osl5Tg*c5T7nh;#W#o4pK?ZyY=TCmWLDDp(ek0~Tjm3IzaX;<Cbx;5tVN7TL1IG_-Tq&VwZ1_pG`(&M__CT;dI545k^rf??5B-NLt=3kG`Vj&b3i#$}@<0Co(G7>32dP7sgtl7^!I+fy)k*V{&ah_B#+q#`9aZh*-1#q($W>f)9Kto-}j+R)yp_{YBZQ`J*
0f_nfTi7EiL{a7yP`aieZm4tz6iHL9Bc@fL?(=EW8!Pf84*~x4`z7}kNv^Qe3$Ibf(f8zS9PO(+6rW-abB5)WlCv#m#%EL<NeqjuS)eHYJ{L^iOGMkI#pwZ%!aO2x|4mQ7@gO*~Lev#-=1=gi!9>X$O-}@2MTOALzsP)ZUnh;vG<hd=3t@bha9u;k0$hd)#eRt+I0vx_HmBGIjoh1rZ9u160tI)SO9n3!_WYo9mBl{m71}pmZ+?^#?lil$|K?3GT)%s&-CIWr?1wDz3lE3d&FJFF(_M=#8`v4I5Rgx@esVW-
3@C6=K)al<Ae7fI*>%Ghscju0<JA@v3x7KRd^Zh+FSjL=&6t|o?Ds7;mt=9)sBYfm2w?uVpfw9#gHl!Q!HZSJVE2YI62f+cP6b4GBcE{x2Mhr&4-};iA51JN=e+j%Fq~OKochb#lRydvBV`9Gi(TFbrWN9C+-q+Tcm}E#kw5`CWVC5Xu)nzRHlL;_r4ajZ(Fx=Vq$nldCbXBF6rkAx9J`V}YivGzKdsy(9W4B?f-elwZqLz`I*9M%kjlOBIHaX}YRGjO1oehfPC(oK@?;RTq0Hmu_VO0kLQ@VcN3NE3<17j+
Nb(%7Ut5Ko!iM?KC%!Dpc_p3BA5?a^`jbQWscszU@0o<dDF9u*;gp1^iUEJ@fz*%oBEFu@BW{u!jAINLjwA$nWr*$_C&3I^$NTmj*sfE2hk;iYO~Bj$tQ6^z`dO7UX6~2#i-0*_@fXk7LB}cxE(q+#(O;SYG<U?8ya9GT-UqM$?oT-%?*X{IQ5&!MGH>5v8^6%L?5*_B3Yo@tvV}TziXLBg)*yIPWZcLSli8Z%KdEo`n&BFk8uDVsk<Z-fPiThqDu|LFd(kAXzJ+w=p~Z4IFLI#Pdn2ER-vZs`{EJ4*&%PDc
EPex$o_5v`7T(zN_P*TghI~D|hZSbRYTbQ{_iE_w0uU50YtK;Sf0~8c2sMN<Joq3Kw@L^qS>`|^4|#L2Ha#4kS3xXE<ltp+1$2+R?Qa=Nc{naSRgNk+j<t*)Qlfh6XH*tVWn%HRIp1@Z3TcS`A_vDdS|Ry^|D(@;6yFe)p<w61RxlxFQLt5!)6s_5YX&PHi@bEioTfHRvwDX40R~suE0ru1HO!_~SF@x)D{!OkhvA>X;IN#d>X+wgr>Pgk-<>M05~Xl_^z$vQXI!{p1uh#hcD#6eHb>^ZFjA1<7=w7m*;1$5
?~;x$JK~>j00p<4Ik?%ZP2gP8K@*k(={--qVJjPA;@6+RaGrR}ew6Lj0V3VH3mi3=D$kTjgZaBP0cC@f=OQH9Uz8;?Xa4n$Wm{ZvToG8C^Rq2U-QEX^#lcC^p&i1cft55k;#d1(&Xsjk-pg;n6ea5bWT&JmJBr_VfTBJC@@3_mgT00@lnL?x%5K>`<ErIXOD5q>TNWGdjv1YWtn|7??bPUgH3DqCNtZ(m-o@#f&%!;dC@Z8DWJ;T1(!9O$>9P=k3m&Aic-z_U`a=b)hVCa*nu>%h_BNrz%;S1B=R<{Hq0A00
BlJil>>b!D2agJ3Dj0R;?9Xs)H0VkS9;LdWE206m-^Ptq{?N#s#3Kc~9l%)#jAE50VXCNZK3P;bon^f?<XegIPAGJjYRVvf*w(2x%D@E7^9&zklRlr~_i2nWt$+j4e&D^|17HT!)nPMIaj`x`cO<JLUHT?yG&{@hyHPN*sbmDNaW1Ff8vc-S6H>1kFn$YW!D2yLOrL@L>=+cjpqN2;y}C$q$)P?d+L|#&iS^Gvl0o}_rOn~Uph1G#ZrEY6{smuCS&hlyx>OD}900oEeK`cY4OtKu1RoxNskB2IJ622BKop)`
4ePf|28yy5miPQ!L3rXEZkl;yq4-?OY^V~x1e&i;uqP~0U34J%f_{Rm>z>1>Nu^pS&Q)0RAB-^93d_Td4=@WmVRvg?r4%sMuV}ZV^#cAeSvOraugH#^uRnf1<*D^73A1>nZyS{k`$(udbYDO&tT~Jc+BruE|Eg$huYjsa=Up+~h@A+gYLnn*WQS-~^SJ_4HvgQFjmMtlSVazgKV$)&IKy$A{}Y1Y<sml+qwRmS@l+B$-6yZSWDL7;7VnRIC9;=697Aj+vssVQ2ncwX$)INn!@XjSubZaZ(K9WsB{Dk&adKD^
Oqe_m#p2-0;Q#cw9|ft82rE+m$d&+5_a5FRZ9m+*K*udVfUN#5l+moIv0$x)j|e6BtZ2-1Ef;O8>jpdug9X`um+5iN8@zBcX;%t0YMDotEfe`PW@`!!r$WI~!qG~nBFQ4TY2w9?vx82FK`fAN)%Ry1YyD0#(-Xvt>)6=yc8Rwu8c5Go0Liu+w_mQ~`8tKG)FtzLVgL4!x*Hua4{mjdxW0E4xYOJ&P7sWto`D*k-FW`o!@vivY6@C(qVc{e*PGow0tX;IO3bHgu~}3KT4~D`{B0Qo@F59@>~4E_^A2Me08r3@
aGQpWvEpPvvbHsg{_qaYM=@#fI50GtkGw`6r~jcrUgXOS!0G-<3bA-p+_%iqOp;U}$*Z<kQ3{F%yBRWmG({Ny3eMtRGyf@UPTeC?#OT8cZ;Aa}R-@lJNZpXsR%<1YKnDz@c709CJdP#O_6`yD6FE}eREvGug)J2YFk}k4%h*I#{2CG?6q5X|aCXJ%I5jdu43NDdLhC91e{PD9j<X-#27aV(g1yI-6BoMCm8-le0R$6p(#Y?-ssm<9kwkb}8(7DhI}YuJ(fJt(nf*-&gSN3zXF9C(R5MX&3d9_&qsq!D`#@7s
hF@5{6}X4OJ^5b1c_dJaw$%!~{obGUf^j2aAak{Hf%ef8R=c<>Si3zg?sJ`hW53U!7h+mug)HtbBtDBt1;pKstQ;w{W;MVmGo>tsde0|qsYQCgSUW(-9i;v66HUIi`{NWxF9|rDjtW28B-bcVO1)yV^CkJ~744Fg&_<wiyV7mpBb}SK8E|RB(>dtQwqZ!;J`U(sb_ou!!XXbe$6(4nqrrB*nYox#U;rbcw=$w?GW$Moz%F;pLHu+Uxd|=LMmKVjHfHZ|d&XOmqCb3*i0(HwkYd%-AkhP7UhS$ecRY$0>ha$r
z93bsxt2b~WXJCufX{ebhCc3+n6Gyg?HRsq19NNH!dSZ69C_+ZaP!=;xO2DHv|RT59{q=bSL;r(kZ#<5SGmRwWrKPZ3()R_4rk!tT25T=`l(w~_lA@yHD#uq`~kopNi&-(nwNx*(TTU&woWI)AU1z1>*i0()}+b6o85<O&4#NUR{pV-6gnEUc$BWx--JMN9)viE%mR)g6?JF$6$S+QI|ru0BYFRapNsM(zw*dba4Ek|pb@vgnbBToI0j}2ayiC};{w9cNJs5~Lk1?-gi%Na^yCf3$+8acEx~H2a%q`^U<8Bb
WYJt-fu;a8wWY!L+mW+RyXjc}#`Vh!SprgE5N@KVaQ*8t6CU!<zvOmoB=}Ij3!|Hh-LQ`!$e#fw0=NJMRe8%eY8(`v(Dr;IU$bDgdZCm+z-GtAIH(N)RZRq&{Mo`eB#pVN6|ian7^A8Mr$I=j^@HV;e{Zg}NZ=pKp3wJA0fl7#YJb)8f?mxzRe$Z!qlnw8Gbz94QjAb6E;a5dO@I#}WKgH0*KwQ=?9KN5H!J3Ev2fPUxS^wIzalVw&n?}MB&&Ax?}yk#Py~R<>+B&?Y5oW0YV+N}Wl>9UYDlz{@B-5US@0bb
$MU^c2N9_^Mx6M*3ISgOti|tvK9M?sx=*xbgzJGR10afmw9JrKheh$+_X<D^8h02%@ZrS!LO&4Co;(W)+0mZD<F&U&@{`xo?#8#OEP=?xK5pzyrtIfg1qr}e<>ATRrqRSlGij1TB|JThgEeXF)LVQYSkaUt^wN~T^l|MldHV;lnPC|d3p+>Qxxvy(XV|JLp}ycQXPkPHr3e5JvR2;2OJ`w@9Us{dh&7#QP2Qg!1hOAer!ow-PGnFq@ck#?M2WSUvQsv;z`qh?6S&-o*SWeHBGfxRcs0jjVTB5AP1vkxSF+xa
6@sRk)9s%hqXc8WxA(++;Lz_n_iJEv+Sgk%t<Wc4E5|l>mXC=DTOaws`^_)b0sbpn-Hw(nP%%q|(j3bfL}!|R-82Tjn(RcKMx?$EM4o-l6=egeTvx9FKCmr2wvc)ISZ1J%U)lM4AF;tnHYgJ1%|8Hb9JY%FW%v4EUj%}Bly8#-?(JYVLEmeh<s~>7o(JUZINf}3G%5HNNm);*Pc^~4ivs-W*c74nmSQe}H0-)=GTo5@<e*F$Bd0Sxbi*+kp1M1GrHk`Z)sIC49PLqDCWxlbv}VzT{U3w1u}(9zSML&)%47p0
e{i5`-!ESK9IQ6GPR{`{E?^jYbOsvjp#hoQ1Q#C<ZfM>{llbWYbJ`n+4=N0=C+$ms9m0Z5Vpz2PbJZp?`VkNt{4e?e&ZVj9$+5gZzg09bMg%ng*5&>z`=@f8HaE#qgAzCd);&CYguPPM>j$-#C;oL;*~g+P2g@#<*bhNeT$L+LQKZo&ILwHa8ZTd9mjvZm-&`LwvxijX`6_5_fS>Jz)Pn6GMxMXW)QIFssEvXk!X22WY{OwERW}r6?EQeBML8gwdGjBEvW*IuFZ!)NQ(5>fPZ6Y`LiZLdGnA;c9bN~=0*<{M
Z+{=yU~)jfeADiYtS}G0Q?*Q@boBw%u};^|5R#)9OHULYi)qxDL6m?eT<GA6Q%PeX0z}lKAcyKy0tYM-Ko=knWw0$t=t}GFSEsw#L(FqJRn8aM2293L|JH~-?&<!*Z_2W#*$$TNu*p6F(mD#~A-r!aa69&C_koRg4;_1CI|O0Az<^2O<H1~z5lG5y;hFI|-X4oPHBy4~{GUP&k~O%C=CkB!OMywjIeV?jZ31XkITcu)qS-?Rf^dlj_-&`zWz7HBwY-Q$Ml`ybS^?en+Z)Su$l(i_x=jDDfeGYZ6}tdRc2*d!
71Jm>!DXt=?{jGp>x&P*K@;I$KGbk$vjR^FRH>z8-Uz&fYEHEXQq`AoX|9j4vM9~FO<5p^?cqU^?8&OBxPN|5_GjA40XTk%27!zpcPjK|QDy-b-yMAFX^&$mGh#roe1Q3<Y%y65N*oa(R^uxls*)tsZYo6gz-l$gnGxk`C`;=G*vVh*+fHgec?rH8Ns<3fN-+-3MP6rx^Qlm<czfi!^ti|lTla&3f!b14^9v+-P4<8z$wR0t)X(A+<kXstz-FOWq%wRpRv*pZ9WCKe9_GJ#duO;pdnhVM35_)vGO3pYH#x`@
_=Kvk039bEu?*2dmhZPlqLKrPmpw7;?0TotuDvg0x9xoo|AdNhIw4y{LCK`k7auEuwwUtk2>7YCpj90(x0}Gx=g7NJN1H-zsuy+1>z>h?eiKWPq9LRP!j69qY9&zsiJMCW^FPhHkmU^y*PCz(WIsKd7un@<Li_4qs)D7Y3yx3{L*?e)G2vMZ+P(91n1hHOJ&Y@CrpD1l;I-0Fts&pt-s|@(vpJqYG549(55GI?0vv@qP!?fZ8Y!*ZW2gz3z9Wu)lU?gZVQNR|m_J}Zj(r6rpJ&gbRtO3=Dg^2Ol<dY>4o*T-
QihQ`Itg9y&Sf5=4%R$LUkQgZGy`=M&~6w)t~8{H?mUQ@^1l7qQ1K5bCPGy_B^r_d!SaBonm=x}1v<#kJ73*Q<z~gVadz|HQ6x=ue4Y%n7Zf}z;Jtt(O~CF}14wM=h4GUOHDO0g5Du-~T_q}<TKHl9dk%akG4TXkin5PTiARtltNne!{I=E?`U;SrShJ)l>0EXf3S%4J0n-h*^C}*vBx?Y$&74GT>WU*O!oio+#3HvUTKhm%lCWbD#6odB0X+NV<lIY=FzR-%!GzwU{{P+7?Okul3cDqjMV*v-Sf%_~$Gh*$
r@!c>{t_pgJp&CRvXaacZ2y`|zWsP}E$%gFz?tc5i@I;<IVLk{sdEtp8^d_xT-z|}+>Qyox_J44iM^mqQv4P0PCQ(+Sj37y+z^|*I5RR+?ag)gKn5u_Qvu$n2?sR}UDXW?j-W=3!e3`aM=2+A3%x?k+QHI5StAih<P8Nj@WvCdSn!b{ll#9vcW7cD9x*2O)Z|~VOsBbwNF~S7ItRRTeClq?aSP6!DN1=F-=bMoaHplBUIXTZ6}{ZNPo;R!vdA{(cQR~EK08|{B)lu^H_U55F0;1l;MAN@Q8W0^z=1-liqv&x
a`M3R;~h1XsS$<wpsZOH!<aYDi=cdrl6SL2o_E6*QPkx~64V)oKm}2&UZSD$Ve)YjYj<<trhuF8EG8@3zllV$3}@|>8Jp7J`EOKuPik~=XFc{<q2nW`<s&HN?D&{3vDTB$4#+JI4u1cQ-_V@GhQQx<17-RabU0m`+vda%e$+pT;aZpcVCwqhc5&G*>Tzz@tpn{29~>VBlchT<2FNmnZn!nG2%xcj&!+hCfD#)(XQ-L4yzq6Gzi-BW=Cv+?o&%4%zkDhkfjm&=#}wWDb3168=qODyySnPiXg8K?^kFOz>Ndf~
=y8j~hN3Kh-ojK5k;1F>BDWE97FC-vtWI)&6554(>@g~QyAS1SnFv;{qM<0Kma7&``{3}BrghLrbd(U?*^12%j;&ddWGCZK+YTb8L}$980-HmB_StQ2-xDFk(l>*z$QL(Ptz`QvtTm+k)2-JoHJQ>$dHoK65ZePa23uZ-a8A2u-urd^X2p$fko>+tZT-2MfJed6yY*`T_>PowC-P6V_Mjj4;5QHm24=Xf)+Iw~>|$)P8K65`Zx=jQ7>L@iA3gAcM6UiY&kfK@d_dHJ$O<^mJ?)db?BK-zQ98Tb@uHA#j!)yg
Cdi%re2UK4So#U_n!T^1J)GpSB^fKAeQD)odmL5xjOJx?io@7g`}gZY(BL9>>H}%s1z-Tm;Du$;vtX;b&eUJ%6;m`P6mEA-f(XH9Lt6rEX02ZxGiX=NR}5LHE+3(Aaw@#Qzv)W8*Rfy0F)v6bobzkvwaQi8F<=q_Ssx^GGgj(uCWpR%M<y)P*vtSMFHk}xD(n>Onhw;Z<hYPk4#S20iWjQ#Rs8=~Y;L`68$lSIII%2SHkZpgsk`ima2?xi5cGy#fIPIwQy<d)=_UwJz;TPnvK-rzC|;Jk%Oxqx5?SUq%*;3E
05iy_8}mW*oXNc(ao6$gn$ZL3EXGQAsQt`*a1(xX2Ulhd9GCWZ+5h9{ycW-8=py8q&I($}=v&Yd%BBB8-rQy8EFU({rG~v(G}DKLwaX7>ybKI$OQZJ1jHNdp)wZ(9HTDq~3}fiIK1}P<U8@@KAZ~pX8`Ap9oVDY>d+B`m3=1t4Apu5i=ZRifK%|Oz-!B;3{$!5Hqp8I^6sEEKfmkt$%%vr$S{9gp0%$FmSW}9ebfD?^^hPMb@}PGhuVt@3!zGSH*s52!9mcO5*ghU8p;0ZMmB_hD^yauCz5r007)jmAJCs_1
%(@tFG#fpUwk3K?;=E@Z2;>q?aV&;>Pi4+trL{;cXvs<z{UB9l46|@!r*BdAuYXH$18$G&DEyqQAU5(O1>VS3ge!EyUSn3Ag3*M&)l33-kJBA#fr}*?6t=v?XO7}Qkxp12A@%gH3PDaEK>czA*ZR(ooua!M>dE7^`^#DjS`!7{=q;iDF0XX~_H$Jr&hQd_t#2||FI+OILG<N+DNAZx3A-<1E|138!9?nGjTBv;cg$g0X^Cr{n1FB3*Kcpqjc?y9u0f`GrkOB2DeuQ>(f}2Pyq|J6cd6)Kr&w&2(Rg0fj9SG;
0PNBD68l_)CGB$*RSMr=HmjT{jedfKCIula3---ESB=iii;Jy&!p~gEkmhZMKsB=3%Pg191i~g^rmQM$Gv@hDiRO+tNGi5JVNaAc)|H7xy!Jc3jzO~%#sB<gNN6PXi0LUzhUrziYJMiqPfE5VPyNuEdpOnEx<(KuQ>VwDsuH6_a%2|K185sk3(-ht3O$@!Kx~a!qmT!`Cc#L8<3!yI9wLcdQ)=UBc6YSQ{J@h6Rc@JyVFZu=1i9xZF=1PV+ygY-77Bz-tf8%r{F~Ul&xWr;IP{{6GF1&T*ywR-KO6C!siaa)
4lmQFV_iy<9Panwdqpd_hTrEMT{ktRyjERSWnBnKM-b}!{{uvZqK^
"""
