"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$T>9!<EZk&(rd+d?R&AU}q_w+P5q$p9;ITC;BkKX@@^jS1#sjjY@8R6~#3}yhlf;Xu+TdcQJ?al^!{1!|LF-J4XYP_GD3*R=RuVvyx+2nO8*+y$ka9<{Dem#pxDb`qRPBBDRO>3?%#!l9(#<mt**==>f`52us)%jpPnh#T*{Jf;(Z0y#XoSk(c8SA<?&L$JRwXO!<HXZiU<fD2sAI1jbP0ig{7U7q0H>Q}DVq}4QF__9P!zLSCbX%~W)jo5YjEmJ6f0WQ%X(PLm&1vV93ST-*i7a8V#dtgTnDfcrM=aj^
YEm$B{mtg+vq{n4PVf0l^6z2KylrF2%}(yD@8;nrXKE<+Gk8}_jI7O{#@@UeD;rIPl|<8KPJ`X%U_#)OOyCqsomb;r=Jl&hB~<H^8GE(PKkxO;?7`UCg?|ds*v_hQ2pp)3Gf%;C_s%v#%WmQeiA@;{l*>|vOM5PyTEQ+IyOyJcQp~kYzwwJTgVX1@*~!ffGaGhnO*unw!Fq>%bHb{d&yi!TdJ%ujfxhvKXw5y^n2nEYv9qmtpI8!~>)qltg<qWWHM+(-0;c&}ur}vZ4&!^w!41CLLkr2y#-@~es61`t>8NZi
aw>ev%27GPV%)U1WSbeuweW6+DK?zpXHRkoHeP(t+2CuqN@I8F@Tp=X_q7J&YPL97-%PaCgvDfx7fkxaUL0TLTti{;{=-%~Qf-|T@b*2G*!iI2|G0V$#@M=Be(&-2wQwZO-0*wn(nH&Hxj!-VRvqiB_H1#F_-&VK`^REJoql=Or^RB=X5z}0czX&uqA7;cr)Uz+mCfPXXipwv%pCpvZHZAG>1Kl`fMZ@b-rghe<Hiy0>mKcvt^J2FljHe&GWEow_Ky7s-8C<PWAo8FYv0Vz@zFmCIby<G&Sb2aok>{5+WC>A
jJ%ri%_ez8wmy3f5!do<#bnK;VK&bR7-GbQlLN&VyLFks#uJGbYr5-i)^4mDZwD5D7x!@CJ^nOi^`@k-%0*IWZTbR{oZ@HY7rQOnBd=+BPn&t#f(4vjz_-E*T$v^C5)Q}VMWBFZ698BW-{r<ub281v>G51SD0?OWNCP!IYf4rgF=ryl+X@PBICv0NaGnUs1wVHD5Yzu=;)8ev5qz96VF0@7+!}6E;^BgC7@lx2&F?K<FyaYlc1k>D*J2EI&I8wQrJKB@zW`OP#aoilCh2u~UKWRgVT39$F!saisGJ)L&_44Z
Hdu!BNA$5^L!M8J^^qDM*5TR-gy7vyp=S+VO5}B7$gb88A`d$lPe7OkG(@2+2WaskR*K8<u7kB0>+g+6Y`Lbm)Rb-SXUmzGPRVDYgtM@-B79D60~0y>6nwm=mGEPgZpGUll~06qiRT?hviWFkiDODwv70{$9b<m0ZV<SjT5;yYTL4;CZ4Xn~O&*!;mN;$NYqYO8*bgRhzg7T``1A!FD{K>2Iys(lupt1d9p>)uJd?~tToLR=y9Op6!X)#;%lXGMrbSBwyS)Op0UH83<8D&`^*KuAuErz$&*(ZhAqY$Zm=AA$
CSb?tGpPHU!z-|UR}_sTq$#q$Q7A90Is;Q|g8WqOo=jS?e<khVSe-Y2^NCP`2XmbT$I>eXxht@0yF8P~p8_!B*$h@~+In+>K#nVAxq23G*Z_>an*wa%w6jx=twb#@5zQ}Scsyv%No(!As+!#ZIpL@??q}ubaRFVjndGO%Z-uW27}CaXdey(|>A@a$ERQi+iZ{cRGy~_!Pq>3iIaQoPKe3I-<BKf=6i+)IiRTjV_FRD?fMuIln<FzR6}bt>s!)aLVM_1Q*>@Y*k^zm3PLnU=AupcA(oEgsU~MtgXL3_)g?wZ|
4#-GegmU;UM!<wO4j7;Yr556#5S(D#9XIge9N;d&ws>#XU!V6nSP1+l#o5Wo@!{7r9KN09f8=!s`r?MsWw+pbz_-V7YzmdlTOUcp5oqA3loxWkvjtE{OTLA0$26>jlad7@z5)6Q$1pz6oq9;!)Ri>0;(hqR;W=37O@EmDX1CT(Tw-+g?fwv<c+F=ek$gIP=RmuiFl5ZGC%99HpCF3a(o(}ZlPU%dZ^!Y>=8H2;A*XS&38h|+ec<5DZUM+G9$*f`-GQxi+1-xN%pB}%?chERhZ$pMiE><b+4<~v21sve;&&CU
L<C=FOoD?$hK(4*nF&Lz*<HOT3s{=iBBY4iE{+!dM)>8)ypc&d;6#?hmzE=B(2NtGL+F4z(91!Rt)pCRa<>q_l6f52-V*^5zzY!HPKta`kZ|^57NV<)vpXJJXF_-PWwsm|AG94q^3(bIsW2lVN=%SilOG%=eglBUwAGyORD~5zL2`y)aMVdI0@aKD0b3&m@B{uW0YRmCXzd11i#v-YybHXFaC;S)1*j9!400uGDq4tV^7MMdE{f_|AFdU`LK*}%_`K*s)wl5LNaoE80Ho|pY!_gj-QJ@fl^#<j;oun7eU^Fo
QOO1?G}+u{14l_|Ch)=VIb^mPIT3__%MW4+nre=vj+h=$A4dY=Bg9M$+YGnC1AKm1Qh*2w4~v`_N4DnIz$9Vk&teHZ{qXZ93%H4l`JZGmcZ44B#CljUC=<_M>({tkNiYWGGv6FT?gOKc-t8kRoIraeLSR%&!-*_ge~?099~CHfyDQ_D*3ee83tIqLVBK;QKpxta;8mCucL#DHgJXg15o4}wqC%W|U(HPXky-ZCaPJqOS1OD7*OEDJ&#A?{aT0cTav9d^f(bFo&{)W7E=>g{@)LZTrFpG9w>PNewBfI$jp?Qo
ZI-s1M||}VU??o$q5N-<H<m<y>O`?n99Wu7#oy)4KA%Qe|AZnAcp0Ac@8lXN@+1KviXRbL1H6$g+JHNe!m05M4j5|HasITC;XT0_7AJOy&yv#tRB?|C>F{@x?qG1#xld+8gha7xfnGlvDOVhnqaW@E>ETfbRp4YsJsnV(v_s-?CuJ{il{Y)MCA%^SnrQ!t$4G;j2Qjv?eRo7`<YeV=lZ={Kr5w?$FBp`F8)@?oWQHCE#uH|^;NYoFM&&EU{~h~vmM8pfNyGqr6}(hr1^a`J;B&;#(koDAQ6OoMM)x#q-uWEq
S$wjxtpwAP--Q}cP;>ed^nl}#Toyn4j`0p~v1OYZf_F9-`IW+9hx{1#3_2<&&G=?Q7u*gjviK)CJuTWAo_GeBC3LNHe$tinZ4*lQtbJM#@MlnJ;7_phi6QNjK--&8rERy?ZSzaS)HdEB80*@_&3MtpX&3LNAy^_;v!5!_8XHRoKW8h#^ZtJVbZ)RQ0SvNX!&i9*`C9Z7)g#8t1HtzW>Zk1~rP9rkGNkGow4WB(BiNZ`-jJgd!W0sO&eUlm2J;XTEn@p}isSMDc3-1lj7$%^BP0*ZZ0wyS!-4S4*gr@=>sHJZ
mMPD86lc|LaTQ1oVJ+Ba$O)$04g3ZAmhxzjJ1ac{9=0N4OX~E()Sl3I-py^B@<=G-B{_Gu6aVdZgVugxi3QRJ1!qTi$i(j_9Sy$g-OCd@A0P;*xh(JCs`WFjM3^Tf0B7a~XeD>(43*Q_S$x>_e7A(P?W1h}0w`@`2?8B}&yJG7Lp&wIu=5;*p|h~0NDPrW?Yn))2I3a~Q`M3NBCmW2D*sCG;4AgC`_jrS*njLGK8cL<hXeWOc7r|Pzu=j$BcRTQ6<s+)<LD7ywtJ8m9RgOcdV&I#lby;cAQ?xF?O$ud;PCb*
GzjC7Pl)z;lW@jlpVfvNCWEMqQ#g@0<}<1^q|lAL0C+K1WVTo7B2E5ccJ^Ys8QDlELC3@V>8r>_LDdBDZ-h2clvc^lWPqdDfQI=V;DB@WU7R@axnkyte=aZzn}kS3Inw<O!GT++oh%Swo-r;SjWY&YhqvL!M08wmxjC6VpXB5xt_Za0ARp1gLh#)MwIRA59&l;ZsCa3Y_=NGp4$^p4r6t6C5&Zu_D)8}3IOLCnZt|hDs;ZlV=Rfd_@D8;2I;0hC5syOnKW=LzL?8wdnqbktU?P?QpTe5Ifj1!#y-rLmfh(tP
czuEEACT^lSMc*Ks1n2@{eb;Sh`FoW<IPzEB>5$7C>BMeM-{HT)<oc~gd`XX(_SD%_tpXLm(qYa5ArTNq@h}jYXeSij`T)I&4$Em&7VB|mKP}D1m~HSD7-JHbjH5;rW^peLnFWi=z`Z_#y3=`2z{{cCq|4T;MGn{X}$LeFv;%!k~9*&@e9+()P&A0PCrSCsv)RO=mP1~=RDnSn@^1}!rTJjt7ye<e&OZeZf`vum>gIfld>~PG1!MF;X$+&^NS47MO^WvwI6vGRv}JpEdYTI#w-{YUICY~5*fQHc`3GKO#WTc
wcL79QKX$?$D7^0N+iU`YPHfVXC!525Da^Po+?PV!wcmtrcr{2vA{?n76T82t;jYiJ^68wjPH<P{gx06t)gM!aMK-c0&1SSd7I`;qJwGk5&Rm@ZBjjChK7!Y_WZaW<U17GWoX_Y%cbe}jReD6U8vyLBKfb{TLDJrPSlaqUk<JVL*naLK;oOghxtbLP{9|3m(KLzk5%UfIGAB4zl;x-7N8cS!%M%ZxWclXSYj7*|Ae*sjbj$`=UBQpH6NLP5jGd5?0@$DztOc(aHdpBegyJz>;Ow9>J!QCm_iwMjH(hK!I}&Q
7*d0+p+C^qcbJHZr;_g+wYP=ElO|dAEC!*H$V|cqF@cXiF}{Kuy^SB60U<&;V7D-Z*T+>rLnPzLwVB;_cY{Of15iDL59pJWyOA+qLu(0ACba|fCI5|Mpb6lfcq+z?`I&xW$DpQ4#0vnA5W;omCw^(AJ|lVk#wrTVfm5D*47}f_Af4>u%<6DF6{*p@27e`GPpYZ_t@x+eR3gWjRnLgyW^((lT39h_AkavIr+ZrSL9n&hu7W}AH^K5%S?^axM0pyr+amd-s?OU-unHyiAN*Y<^MFDi#D;Shbx}q2Wr$}z#>YF!
da6Y=yHG{VRIhQ*sZ}@ogrYMll4f!?lAa%n3Ua8(j*zQVX$KUCYRc*2{`c#s;JY1s2@mk=nQtuj0n7rgwikdwR8a-)mJdkG<YzCa<Go3i;(1QXy-OC~ZwshNHaqILbbf*f8AS?a30GAMl8X7-<UYy0yntUy?lr0I9eerUTp&`WufEMwe4?ch9bvZaX}ZeXDpc3%pQMf~Y{bkNF^PxXE1@fJ<xQ#rynZU}X3!I>r<&Fh*t&EM+~&iqT_&xn@J&JG+-g)o6MNbpXaXn@xD1TV{@at7NP}<{$f1Rhw8Ko#fzaLd
u6*Q*|A8QYU!VrZN-&fgCMOVP<7c$Gn5UGk3eh7kQ<Qjw!r6(_!oA1dl;ge7id+=)J0B!WIS!N#m`ij32S@pg!Y41kLFlxbEu1cD$SL@*LZ`Fuibcr92R@gf-ar_bJE`pKf3jVO1)eKi)h7Z70h;VG`nqqk-6uOHa-3?ApS~{-HxnI1V3Sm_>V9C)2Cs#y5YlWq0s-|ZrdkQl$cn;l?&ggjK{*7B3t$F%DhP}`8;Jj_$6&B(vMPOm(Ca5GbH)5)Rvy)PB##80Tq2h=xQa+&Y{5MLEc-@4ZdQ$)XUf5eM|SdQ
M}(5Q8>!3+x+nYMInMte)7q<)fZ24=4enc(4Q%N0&#WpazhJX1LAuCOwe0Nn$&)J_daokih$gR!NO-8sXvI|hg(hmyARJ?zAfJSWqM3cc&JbzUZp}Lm@zqsnMz|A}Fdg;n?rxIc9e6zcwXwMnMnENlG%f52SRt{A<jr0wsF-j{O~mwo<C4qmfBap_1#(<aaLEwr?2XNr%ws^m4oAxFD2emW%jO>2NDEKe0b2iD8eFHEg(udqsF#<VGNj<Aan{qR0JG-5)!Nu{MXEx=)3v`9PR-`7jv~npGspMEBvrocMNBq+
NmV6aClyReGqeAI@S)W5?D#sTvc6eCCd!EqIQTM5&pxYHj)3)%H1a2i|KZ~V`oY~!#d$6rPiv|GfaR+2d!@(zP;*NF1>mV7hsaZZ1?<gN?*q4e0M4dDUFOp7WJK$iRR~LVvl}RSQ}uc8e5EHcyTp7^*a`FtTyPaJB5VBM+#Og^1spLzDG^dc+=2E>DqBvt+@h-T$yU&F;P4~obs;=kk@eO56{bB}M65*9;;!O>3S{bwK=7{$5qo>6?2L^NooqR&a+9xTPxc8LofqVKdk<^=AWk8s=64dH5}MC%>g*n31~@zP
jW-^tyJIe>2P0wzmyONWNjT_!drwyh!Rp&kaF<n<R?)s7^l<DV@E4I&&&J$vy;D7BHSEZ@uvEX7D6MDKT*{&bCiJHA1uzGsGLu%}V2$?aREv~jRw;EWxtv7qg5EE!3b0(Q9y{Kqs0LaA7k&189!_NZ1e8?F1FXl-O@z|4zr(TY33W3{;HD2=tS9fRilZ&&##c8%j;fob!b3g=1_6|zXd&+C02LM5i05X^Z}=Ihogk=Bav?+k_Ji{V@(bw?$3pBAjAb?_Zm(8XP^Ba*Ur7OyFr%mn++rvP=#-SZ;Fqd-=TEgG
?<)P{)|nN9J?i$Ur>+ES#?XPP#T9U+A*QU#>JGB?^^&;=uRcSkqFu#_ZPo*z$ZAt|pnF%d*P&e9lxqS|X7BGhVofdZwG_!uVxG7IB;??DMZL-PXCyFhsK(<E6Ah#ISvA@w0EZ*E+})Fu4S2#!rfC)R2x_uy@(=^D-+Npi-zrdmAHc1+LQ*SD8Q}_yfKo-9^oO0jlBI|-p`!9Vv5gY|tRj83Xh&~J&0^6Sb)+KCBk?xguR2gWTPWbSSC3NFMOKkFGja57;xH9;$yawab+dkV<~~=;A{E_6EruwimweCgfia6o
u_RzIx^qAsmJH(r?7L4}>Q?2Q_;}#!J7A<*0L$1BK_TqJtrasOmr1d1MIFJHpf8Oy0*$;1_ppyXe~4h!YHsg{h7EtgcuOJ&tl&Ka$1MV6?{7`5=$@2jw{G5HncEi(U8Sn#4qR*&-x8^{=vEI4Gi3q7SGPM7nCNl`<&NE{n81-9$35lh$fI4n)i0g1)r`nu-+Fj22mmLw5BFA`K*Z6j(@{!+11U$^d>ZriRN~ZG*smAPjvH@p9FtdT0CP@VRdq-N4z&}FTR*N)Rmbp>g5pjgx^<ONG{F%FwK2w%R2kg&rcSAf
o4#MA9(Q#S`49Rxc5&4h{67_7LLne*`0!<Rc~R@n>g;f;JHCo;hHdwNAuiv^c`w*Kb@bYRTw75nXa(yu!kTVBRTGcMIB>W|w<-Qrj=f>Khw1`GOM`n72*KZwPxa-e6*ZMqa|5W+8{zHyst4sTZ)z`C^&p`mDp0BMLG&5*%`J!*$jIUk;9IppRhIN$b3N7!7@OB<hdL)3mr)IgxcJ>Kc+>`Ynr!$_yfb6#$1xx4b5*w3yq~_d@UONv71BX6_z^MDqzFOg?qFEQO-+wE*p+xLDqWg3+|_13v%3L}s{1N-kZ!-R
Dk5JD6Cj)V(%rXMF3_@o-?N%8F|1zdBdQV~=0ns6O+bj8oRR~QcK*C^4C47Nr@;XM=8xo5#a*E#B#yLe#K!v%^ODnwOPn5mjt0Q9x2o2p#L|Ey2ubS1Np5vg#YD9S4QA+MPn3FAw=267k(J~W$sRa1`A3Hx;-O~$EzAz~J`K17E1Ll`V$FRJglEA)Z)imO(5#f23Qh^p0|xjN2R0$0np43%s&BeU;cQ8UUaocxzS;qsf(!;k0I80z|8j(pE4{XMPBZ$FxG>U1>UC@I2e&v?(C1Sz%ztHwnJpmZCEnfmsj4_9
IGKm^Sww}yJv7J#D6N0EZhL=5EtZW+5}Nf!0s#tr{6&7TyE)@(;vb&i>3#<DIKG)YMqpr3l)tMdT1BrZDm`8UUchd6bM||CyT*mYPIKX@Q*Y)5@FK}x&nxr&J}T#<tmhz@ld9;hDp9aCt7!mC)%ZRzjzNm}Ar$UKWZ{aikTYr;1!Cg+u%Bqepc68FT+~m^<X<EyfDxoInv6nxn)`;9QW_)%1><BwjX15U*;>I;Nl+IT4oxTcrhJywXIG{{<&{OlNUA?yjS6Db*|s<(zHY8u{Ztt)`!8a4Xy0Mtyzr%f<F9hi
V`1%@U2ti}OVrb?5vt{Hnq`<`d@Hv248BO4@Q0#Lu^gDIcf1yPvsC|%OSO4}S=a-bwm@%T&uWEmMrt-YS$57rWkNtJX;e>DdhFFjtK5gA%4F82F`fFj>;OHM7&hvl7ND?cr4dVuyk|AdF8W9o?qX?9`K5(TVv{##;cAko{p8rNn3@R@-m2j}6&i6%VnWqcFwBN;qXKmwa1cC76Ep&`p+ex@k9HO{4zbn7`F6R5eJ{X*nNw_<;26S3!2~9={=Uo#=`R<S$z)Dy>RpV*t33~Kw#S_#duhDN{>0P%mxrIlMT0$x
O;LSSn=~~v`ez4zS&R?j2O_%8?i$8PXc(iZO8Zzk(G6W2agOUCzDy$UR2wnoCDdTYsvi_iaQGj#&T3+v^+BxS%_8g?PtXh1hXM@Uy{Qs|6Lw;H6y7x*zzRq`j;QIUH>VCD8GAbAthjYoHv~3Y!&QJyzP%MQG$f*4NmerP!)yz5a^|?_ziWEJB1xzF7FqoaJH6W!#uRzvd3caaBYC)i6Sgdv!S;Phj(jH#5DvseK)iDHc_%l;YcMMPn+hpuzNCoHA{O@xF$Ne?k)(KRnI874<~{w!rog>9mI$R%aUbfYG}w~P
g|8p#nUW_!=mqg#HSl0MxgSC5u`n#6lb;)?jrQwV(Jiv6dX0lQyuZd(Vez7&MzcIqF@Kwy<g#2Ixr(C?kbc}-JTmz(xvvbf6+yw#4SV+WL$wChaGkG&JbLFy&;oy6^2Du?Sk*u&DEM>D0`I6qllK0(t?yPc#JRTwa>MNE<!g|L`UzEFy}xA<!PxV=I>#_H9LF9Wm=w)Kb%_2EzyBZ&Rt`R?)f%S@hB<gm{yF<D?lTWWMa%5coXyq+s81IQCe^sqSJ47Em3zP>Rv5Co2fx~vyXrLCY!2I0kiKdnm%zNnXQ91q
0`=;ZfS}T3Ueduu=!3?R6!1=YKXr``1lN<B9w{w^&UV#X<`5sdsbge7*v}9=XyWkFkL1fYt6KWIhjN?gD;+3ebiRr`u)n;rdO}(=lV+*gMlOmfkdZ|1&JlQFE*hC3%b+wh!y#H|8(K?4e*mv)tx^e~8RpbX#bQ)q>6&whuGXNE1D}PxYF10tYHR?qCSnr}@)g1yKDEO)C^!r`YuFeXHsAhkb|HZC$oIFSph|w(`5~zTOD^cfY~U4QH#+)BgEHZo1;B(VZ}6~tG#@dVkky@vZ{{1=oKUm*nom(Xt>?Ewd=kA+
b2VtyK2>)t*pbU=+J>X!4M~Oca@Sl2802#aBdMmywsttf;mm)6!}%5dV>p>i1t)dsTrcj|EOh|ZcWFh@ZG8TX<%M+sk$#8ed5yHfpTj)YqWQq7YoH-c59pR7+H=1O01q=EoXfbTO8IwAgJ_>Ph9!^+0#1sq+i)=rX#oiH65Skxwq(L7R*@{c{X+xrThgef*AP&=O7|Vbmi?=!d7Pe;+k&52cu<?cJcvW}e`~nLX2k0VQ27#3Cg8WEP4@T1mGd@twPIcP9S<HxWiDuj`zRJshl-2tk?Ply-{X|jLn>+&ya_oV
N2D}}z~o<~T?Lvtf$$t(&oaeBbwRvm4L_XXq$s)K-%tP%xKuVJbvY_W?Y3D1v*6pZ+VN#-3@>sWKw742%tGx$jr_PWtIUh%RS|4deMv}Gqq$J*P&r4m7yQ`$2I*JF`38^TXf)Uh;Pf|AfWHR*G=oPrDufkjeTu5$&A^@YADUIbIt4+5(?M!p28mg7;`0fGogOyxj@tSQmNK3$ZE(yAr%5V`q1_O8$0)7){Ih6cE0qY`7_}f&eAg%!@uK2v330XdL5gyaYRoj`AJRvyD1jrtSJa*TP*30|*>F~W5QHU;);(4I
EU9C_?twcsTdxrdH$eu=^zK^4^}n!NAT!J1<l1DH^n(5-)g8d&NtOIOb~V89@(L0A8zI=EKT)uINSfolO)6$*jg@#fx<o$4&g_zuz&=W|SJN9G0*}(ofhN`4p|LU}DqD{7k0e8C=tB~prS=l;_}&Q%(Uh%vKJS53)j)Ss5pXLDN%eT5O7Lb)L|=RxVUQnI*>YQ3?Fu@L6R9Vo^Q*ciV5ZHfpG1=SQce`F7ouk~kF=IiBrma*2;!(+ZLcd)XzH981{{}osDX`_s**ar-4=WduW+rEYpPxI3Rh#LtK6h_-eV;<
YP6+-XJr@9ol_|DIMv{d|7c#g+qJc%%EZWP6pEQXi8!#k^to$*5~QAX_xi#ok{DrAZzL@JDl8K^#CLP2QJoIF2GIFQ)5Ign3{1^k@R_0+7YOmcn{eL9b2KJu)$t#?;Q&Prhtbs?f<;9%wu70wYMm32Qpk~Fb{^NnwtIVqJxCln-NxCC-|@f&lB=F_<+#%u&g14Z&!WgWKHCXeQ_v#GyaR_ScU{&bs_he46dj2h*4b}T{zZ+z&mGsZ*Erbw9NtyIz>S{>^Z;&=umJdnRWh<=N@rd_Ey=trPCh<`4Kzb>NhD7Z
R`}D$Q1IOoVr55@vcb%thbyWvid-o;0g<Udrso+Pz+*zU$dzhGATeAu3h2ba7XHX&c&oO!*VI8BttyR!^|0z@r-o<Xw15dqm4CRas*F^?R}m!PtXJbDYi3(uhQ?RF54k0>??Mw1E~@6OWS>c$CAl1oIZWwlIHLo?7Yxd)=9&rB!?|^G0|A=xM%X8uB&o&wu6ry^$!CGn;sCemSM<4YPdF7v28iC#yJ?fBAfl^z%RHp|e|Hs%iD1S{>KlU7USp(Hf(jX`N;PTzYQ}|MNIVYW2eOY(@vY=G;I(Q5;;$l<5C~r<
cOcN>)t<0Rd;1h`^8TTQHUaU1x+9!g0R!XA!U|{8$-wB~8(L5;GtOsrg32XEOwFJ7TIOrWKrC%FFV)aZSfvS`4u-G#R7Z}a3gqT#owIE0zxswmknR^B5I-@Rk;A5QN$SR|bK0_M<WZLg!e-A^Gv(^R#_QA}yIy0q8aFCxK_h!wZ*gy$Q{t4I&Ybj_QxyQJFawDxS1BAH^ybt3%GwKPrHM*4prtc7Uz2AzP*t`~>ddMEeds2e%9dW2-;zqvM>V5g1s(i}$Q|~+{dEoFnoQQvvqC<J5TcCmz3`#qE9LYC0s%F+
a<m5MuO|CJ7y|eLZ@#mnQCre0dVOS3q1>*UapuO}%&}hDG?+JEv6s{3x11J9UGTQHn)*|vEbmngo-zDh?-Hi!ZG`TGY3zH}R8zozmsx}Bda*etO+;q*|9}a<=QU}PIO?+<Bxsu8y}|dNlNcoU?vIdKPh@JRYHpbGwmWs5oeDb1<{?sqyTMm^$X!b9;9DAu1QHhwd5Jyt8CZx<^ZX(HpDaXv(UqLq?}Ay4dGNN%n<RFN9V*efLw5>tQaRDA5h&0djHot?R62Hq|K~e<Zs;6U#eXat3WaPCmD8W)c@4k*O?eii
fiAI}S6xTV;M$2cT<bR(c&<oc^VjvF^oW|bAVUW+{f%6U>_^I*ru%M)mGr}}6?~3I>|#~^Hrut75Q0Xn01Y)@R4Z<45Cytw=QtY+45Uz)5~jn>(ezfXwxY%d(@-~3Swk7$^#(E3@VSu(+%W>C-&#UBw35EOroJ^Rsdj`WrIp1s0EfH*zP`QyXNxu@%R69PWy(cEWZ{7DSc@>9MS^o)oJ!nRi8sm4A+1#tbzo;U*Mvw<eVL$d8mXF8&+b>>ZkX9t906$41ibKO&Fz&n6`s}RO79X~lYe{=q*qH6etnonc)#O}
y{aqZu5i+Kzce|m4zq5gI!zpyW`60Uz)6jiL?r_!s;;q7GEHxAeZh<#QS3IMS2#Cd;k;><l5kkAMr5t3Ghbtdtm_+H$QhWT8K}80XHXYS6J1F^UmaTE*U&wf`nax$sT!=;tXsKe3vv`t=swMfv<sd1H)BFa;u}bfAG(g_kp&f?_ea-NSX9hM0vsPKG^_ATxCD`m@;=xTw9e>k2;2x@x0XbmBn{0{>fPQ{LT{Q!hcmqVXF6R~9caq_ki>9L)UhR6qDF+#k4qp*lltBB5k{Rc>P4$&U)7XVel$O(m;dSBEwu2A
YUlZ?!HekD?i!~;deMEur!K&-Syg;LcLFtBHBEl53u2}C4Yz@<m+vqXD&w*0qCifi8;DF^Q1fM<Vh8TE<qh2bCL#B%n}^qh4Fhe})Q5W0aDUx8;r!Hd5Ab)*ykE4?v=Zkr8}o-I%w0()5+J~}PamQQXgjB3&}y$D55{^ms~J77301KeXC5(Jcau^xLxVFbg23)LgsvQdB~_i(udG{3I2-SRvck02dOD}8Gs3;7ia)>2dFUG9-4qg;4L7X1A($ZVO$vfs!VA9O4CwY2-$%Z#Es(s3$#3Es5YyFa%~Lsb=+i$}
Rg7`iPZp1jHZ;u>m8$Nnrlc`H5O5V1W4OcG;=Kh_h&ePdol!}o%DcuSQv3saB3<P}y78_X8fwkrf+A`By0zbQ>#n#12nA6Va=O=a^SC6?ag(M%uAxho9*>c~(X_(dP+9{|9<#;~kl_8Aoc|!n$24hHMv2MX)iu>9!Ce&GKXr{y?KW|!YB8Kv{BmZ$?gVRe6nS$SoFnu}${|luU)Nod^i(-eS6$5U4)o0S#p6`l^H>i-Ikl;&@T)of8_?Ozo5t#bi5r@sqd-+^cd*<Mdux9o4*1mpPzVCdlAoVlxn1J}h_2yu
^<MaT)1BfJ9xU1)sHddK{-G}L+X@T0F6mjpgC>_@{%Z56ev_^{xMvY$l!U*yF<~aswfWQ6^kMEI(!&j_=vV3&b+K2|1DOXs!6`sB5~v1E@_f~F@#Nt&90F=L_d;8#J41l#wM67ir<O@0UV|x<v>I#%UgWPEJ28)-sdv5cRmQH#zqoqU?^QXg5w*d|YKltCd9_d!e_hE|C7#^mf#nYWxO&QF)lf3gg)AY)bG!!0x_U+`MX7*1iE<$E>?5HWG)V0bT#~F)*fnP0I0n^Lb&04PNZ%vga(_!^7kMF#;<38)Lqzj0
Nmq<UcN!B6>Tw51ue!3}7G|xWz`m659M@$IubC&WyBc6c`b`(llngZxV790+owE-Z;oJ-<_{~Jp_@vv!10Tc&c!-<f%}d&X#=7k?%Z+O29Oupn{JCqGM?IRqg;(w=>YD!d%=@xRef9Y9r~1idM-Xtzk=M>X%x(pSWy>75D0jv?-ex%EJ&0aN^3-_E-zqCuwRGj#lP>pb(!#l|cZ~vDHGeHDKqbN-zKI&bR^{zD2n^^|N#&7dRO|v_hF0_I>>*S|LR){~fxG1Rc8xrP&<<OQN(a>#?0H?=RXfjgD8652^Qojc
P0|Za(U;r}Yxo&g^GYL7jjK_PP$UiHk^j5u5bDt%?yAqLo(e>asG&77-{wNqRG2xi4$k(CE2f}3_%~rzM*I)qy5y;D8>}69w|TgJ4lH=yi2#Wvx%fQ|yyk^K;;=P6rF(GopM{;8Q2XnOu>NWTuTl&`9eRan99m}pMk>monm?V!KfJn|HQsf>04$!2?ySJmK5wf0zPC)S)J<&ZscZCmGP^qngE$vy%0Nh%-?Lp*e9^Sk);Q1X%Z+!mhnb}s|E=1qM|oig26H!5+6d`?42?-3hm`p|-aSj3B#o`b*<UwcaT18j
C3cePt64ZY>|w826t!eE8#mO^x8czrY5}Qcps5p8JmU2i3<#scryNP0@}$eX@rF5Z7ne(X;<mcOCXt!Tc_5PZ?-|iWX4g$QmVOm%`z6QKn6JeVTC4g<=&%2}Ym1h`rHyX!E`DxXxOFUZ%pJFlVxC?hy(v^UIQ#>HYO)u{D&Ka(q0)4pm!Kga@?SM&B2n#R5ZB&RNGS31)lgV|Yi;Zow~~|$_(O*LtEr)xT6o^w<n8)f6cViEIJ<8Dd0n|Nc)bS3sw5Txc?nqE42GiCsB&x(XdI6)>E4l;$DdE#6PR^3yxml6
m1Rn~Msii0ZeD-?Lx&RTHj9V~@?orYo|>BH_euR?x3w22)*7T9lM813Jd1j%#d=)_A)fPjO=q}2LXNqfx~CzQf7MttPoyNP>YGtbAn;p_TZOx5MJ&Io_zsMw{|{d802l
"""

APPROACH_SCALE: Final = 0.000611553175
APPROACH_BIAS: Final = -1.1949
APPROACH_CUES: Final = {
    "meet": 0.398,
    "table": 0.242,
    "call": 0.229,
    "rank": 0.318,
    "superior": 0.348,
    "request": 0.488,
    "motive": 0.192,
    "withdraw": 0.554,
    "kin": 0.068,
    "home": 0.201,
    "kind": 0.035,
    "conspire": 0.227,
    "probe": 0.113,
    "hurt": 0.134,
    "self": 0.204,
    "you": 0.524,
    "face": 0.036,
    "dialect": 0.119,
    "hope": 0.119,
    "trade": 0.244,
    "tail": 0.447,
    "threat": 0.687,
    "watch": 0.29,
    "insult": 0.233,
    "plead": 0.243,
    "favour": 0.175,
    "deal": 0.125,
    "hint": 0.182,
    "media": 0.144,
    "english": 0.117,
    "approach-en": 0.104,
    "press-en": 0.146,
    "office": -0.03,
    "transaction": -0.232,
    "date": -0.33,
    "amount": -0.055,
    "event": -0.322,
    "procedure": -0.1,
    "choice": -0.056,
    "formal": 0.041,
    "paper": -0.323,
    "leaning": 0.297,
    "apart": -1.25,
    "business-beside": -0.326,
    "own-office": -0.657,
    "own-number": -0.267,
}
APPROACH_GRAMS: Final = r"""
c-j=X*N<#jdgXV*9B;NgE_|fFX|65T)m`nXo5f-qa)y`&Ip9!$MiBHM@j-x|=0Q*T8}y<V0RspaNZ^ndY1o`;%eGThx2vwJo0&IV*b~R?voj-2c%69)AOab2_P5u!)^8yfA#GNO;9jndLUQK-6N~YD>}gS~tQtjg)VN&CkyUwdv9H=PL*XI@%$%gi);;MPg}w*m6u|=vY^$9n{)33CQ{CiVxm`u7UG3YqGu2G9?W1L6o1<xks+hwLbBC@9yyO#=QM~@O9~f*jl4)zpBn-w$>=tF+Hua}9Xv~U5mpZXyILvdm
GbKotpOLXn{cqoAci6>F%)?y*LS4FV-lSAb;G|`A%g&HwMDJWc-KR!0X4t0$TiN!nl>{-=%$5g39J056lZ8O<W<W?+oe~NteK_#j8k(;E$lNxD#0cL2+W1nE{6Sb2I{(5=h+c$Wgjs#46-{xJaC7HU%QS<Fk0k5q7WBMuM6zjSSf`wMU|MZKY~#dooGnD;`ujB&eU)mKEbIEb^5jtxS>5H+R0&_jnw)elo;8>l&;dTYvoDa;P^}uiT9)DY1C41(Ml6D=M$JT7Z~b_@sa~%8obOz-8djiGB+g=UzS=A%Lp!#+
0T!aKgll)n`TjNdveF<oxN%5EdX;ugGvTWak2lvb$nUVNTb8Xv$9~c@f%u$_l3nKn?6iz674hKZ2au)ylFQmz7a~u0w-J$sr!`3zzlq_x<MMFcd!oN<?2*{mAJhOIw%Oy$qPza=J9AN?%?$$u2>fze^J`Kfrc2hpr@71hhuoCPzfpIc7>1^kC7Njuv=9|==w1!pn#!g4Wu(3sD49-b7^uul>ze$SGx|j8Y+%vo>g-#U!by!}L)Gn(kn_b-d*u`sSA4_M;mvs`xjdIImTV2i>qn)Ar%oIE-|iP{Rb9Ii+t+pb
JSOTrpZ#POw&18zOWntc|LqR$pU|m(rCQ>?VO;e>nb32uLKjX3jW5emeXw)W@Ee!Gti8FK2TG&mqO_*#H=w>1>%p~RHMt|vGXKb~xAl1)tdUt-&?Muyn(k_T#<L1Wmknqxc?6{oOb2ORsKv%eyl~ZM&sKNvb-M|A6?+P*o2d(0Hd2p=_Oh`o2Bjl=7|G|0Q4o3^=qBsA!2L-S?cX(Y%PXtP$n5%>l|rbJo7hfQC4Fbn@if=uaVb-!PYsz&8|A8XiE5h6tzPit5^T$+;eDu;cHCjeaD!c5CGBimGw^{T@qEbz
t~WQCiaMh61=idxHu>#iRE-pyShGP5R+)A>l8U<qJFOcqtQ5Q?SEtWG>^(}Ta|E@6upnRl8cYwbsZ`1$g~Vj(*13Ai9jb6PL}rEA;@rL!8BytB@0{siqzSESFtm-RzC!l9Awp?5l}N1zZHKzm^Q;(~=GfaB#Z~7wiL8RaOp*lu!nuYq(r*KIoGlAKP0?(^D)SBCYsmTigAkJaG`_R-^|~8oeL!{$%Wm{eR`;_2!^_+ArDA3<U+a<Wgy{W_M<j<C5`l4k2iF6fkjnWMsY>e=cYei+5P^&q>j|oW*v4-#EMw{j
zqz3#plcTC**mJi8aq<A;Y_4*tUnsS@DU!Z8X~(auia*x^BZ;@9~aW{`+^U)#lOs&(T1C5q*{x_{Md6bmP|3~fZ~0pFIaj6jljkRCc%d$`w7vphJoT}jp9bAS?43I)13q{msYXvjwC;BJpXUZ9=LzQPTP`GXTg5WmW&<m*!DIi22rL&=_*@aI(kDy)2wDw@5V@);F(LubPE={+KD5sZr1G$sn%pWPCVK~$=XIELn-`_dQ*89fHJlueucNH_qx)bR5#{Ro^I>Fd}lUz?l$_Ht5K(<hVw2ud!A`wTob4oRIF;H
C$gcF(f6h}NZeH3->8Cf02C_<wd>fXkY1^J;@OKOd7&Wg7Y9q=g!R_S-*%OBRH|=XvYPRK#?Gi=CUn>VXT7u*>0%lR+>80hMOCp@vr>fwjWR!}>1inil7ph+?XLY+dT4OI3|Dua+{vBUsp=dWvWO$iC3Ew%7j80RdDGB@P0iIsGgIh57Y@ssuL!Muy3z$@c?Y@jpC=h*y+xFCm$I3~P&J&G^)e_bYa6;&#<nfCT-D;GskS(T!P*dSpgxI0iJTV9tY(-KSOa=<4UILjBnA=Hu4hM`6BH38sXR7ZGdrRlPdLX@
U#4K-@EdKhiYg|hoLQ@5vV_FAM`YDe4P4=om076HEQ4MV>eRU2RhVxPO1@_^GH0%r8go&tNcOW_wIZ){nj5B8-Km=3IBpUwzo!=MsxO%#?@{;jOH;J;6mNc=K1(*sWU%2KLf5<e9>2&c6IN8tzc8A%|Not#oCf5C1@()fT#NBSbtqEH>&ckErESO1V3J%$)t9XLwO}S)R*RqWvcC6rd>|-crZ2;6_&|1H0<Cp7sj4N8n46LVsJ|^kqO}+Y?PH^vng6ra`n4)m-%k4>NDNXl2KZirl-RLvCw*P5)X*^d=Em34
x17~bdLR&&25ide!|U@L8(xZSBd+)ryOyq0vh#J}t{?7<cN+sURL;oyr?^Z=)(mv$)@{R!&be=BvfQ(NySl>90aY|3^@$a8^D!bCKUwf(a-V|?R6B$Lp&PRp!!%pQE;SRkes6!NK`3Zj1j&Y)w0V8SGyv6Z4K26#x!&M|`umaHzZyLAg#RHU+uFi?15^^`Q1LE^B<5&Gk5w&`@GRE2{dBE!Rq<u6uZ&+d*3?dtxgyk#6K%%2p(O_U=?XGkDQ$6<E^+@J$#XFM?5Q{phN<aO_1r(#5Tn;EYCp1|QuUx8rZlS>
u2}w-LAnhurpxiY(?A%7PLvwM`$0BC8pz->+JgIpDa{x$_Rz#KOdZ~>J0Qy~`)KG@I<Ju9t;|+xF)9ODPd~fwEcG}hg>#8%_w&s@KLzyH;TNcUa79r;wOX))Ep*Yg;6>^IXLKC}fG*>89q7Lm78$)WwfH71|19m*#o69f^{ejvz6NcxMTKWnQat2iFODm{?(&to+73#}sk>b`(vYFubsBR@OJpCQ3;Vu;idBv38%D6DYat<3k}1^&#K_NcQS@7E?KcfWjx>DJSHjWyJx~<l^aSmx+o)DdJWyTTzEmJ|9CLkQ
F=B3?Ev1r@G40ZS2YpLuK$1GhR#(}?b+Q$j9!PFw>i$n2ukK)cFZW@|wfF9dVeO{#=VNon7}0Z=1y@I9giALF^WTerPE(6ZO5;7Ew~$`o_vxSavTOR30dG`e0%kvI8y}^-%<V@<1`w#NVq5!;wp_o=oow}kO^f{R){sj{N#aSS4@NVzcb>$nTWL??sR9L?OJEYeOS@^x#;ojgwIS$~YMR^l>>6Y(GjoCWQW+dyd{c+EmPa}a9@3@Qt<$~9l7R01_imFqj6d`rFNYV}Bgmv!)4)tas!Dght7Y!=7Ge){StKmL
yIE~dgIDZ<zHHn;RWRr_nPXsY6VokR$R~>J)97lv4M}V*ZZ7TXryx%5wPi&ml4Z9v*Ru`m8c7`^yTncs#?U6z9$U9#uU2rF{o$Vr6-_;9<v&|<zy+=jP{2w$;V4FQJhkAfh9YpGoiyr?jd6r4+fyUz{bL?<LXoJ-8v!)aq6wVB%3VV7<i|h@=3%4+S-xeB=dKUOUU6}MrD5sb1oP|^LOIN}p4zq&>$UsBnz!t4mNPUyh+juS4pZVYshADmt4+IkkA>0tR%Aqol)bTiQ)t{tIjDK(;+ej@n82?c=fiLrb!@WD
9fQBJ*9V26i!#NF;>I;J%=pR-TX_Z9lK-T#u_}(%^orm0BS22POJ#j>t)a+d?8%o&oKzTMKGJAXHyLpZRT3Zlt88)dD~b*wpPlJoW~@ei_fn4@m>Pll`oMSA<icTLgaE$e_9u$D9KriTzxK>dA2Q)#=I>9*Q_Z;Ia0>Q3PfgdAZ%%L=UfpbBLgj5O`Q{F-&FW+qd~hPYg*F2Z>SIT%e$T5#mN*_#MN}HHKJthD@(q-Za@Qc)IH`kpmd#>%LjRRvsCIb`a-f2`UQQF1n2YmuUF(w`wMRo<tRO+B8ID!mE<O@c
ZaT$t4ZJ%u&LZ8JZEg9O;<C(LNdGFGppk8s^0>kswbZ^)vTVFZMJDLQwNd$||H{ePcUiniAvI@j8(-Jp+Tzp2l|j;a71uw5CWCVS;j7)}n~kB~#IhE8*FDXnv+{7Id#<nXRb|%KQ}r8%SV$>M&H3px#>2EO-xY(%E6w^ROd1W!aY@0TXE*n*-mwD}*Nw#XJEj<9nz`#}*!TBGL}#qpiVys0q<}38$iG?r#7-1B$*|G{!JaaAoSYWK0t-MklDfWr1nZEF5G4Fw#-krB@`(T=p{>AEVy`z*dZ`mX(^OH?&#BN2
sDjqe&2+8_m|u4#oN7#TXefZ}jO|<)XLus1?T&VjLok-%wHLR=m6I<52hpvb0e$LMi#3>KcaeU$eqJ?tCrz)81kKwj<Y;r^9zgYCsmA7BZDTsGq^^-#%XGWWCe~ZHQ2V0xCRwwh_BjE#xmm45P}{x3skzmfIg)Y1>(N34kgGt(Wx7rzOoKP~wdG~~;nsL@aQg0skjMPR_2zOnc+&voSEGtns~9mjAu{)urhmXf8ZTV>S^d;dw5)A$roU3?m!>VA%Ndo)%EQ5uU%{J8S$Y|rA?5lJf(2pYSOQrtW0)q(f7whu
8;HJ`Zbm)hFbh((3{832yW70E@oGJ(^G2_gP>YW*oHdVt?9M=0|C12|X|U9O{(iQVHu9R2e3)G&cHf(PfRjwq1q@yPWQ-DA!n<lgl#{KNNS;+DM*)daIi-FqP8ZY_GsAvZ197)$A;@_}9i&yx_)UM6*ugPrYSR>FHzj8T@1ismu`*QHn4c;&YB{{WevWTnef@!p{$3+STr*v5+_i_*1VV5+>t|^ihx0io-z~%A231CWDbpRJWr-#Fp5qPT0CaO&>3G0)I?#$Y6-6wqv;eshd-NFfce9aLR|2~Ukfr(e$}>m~
*i>oNs@<1%!Ka0`um*76%PnK8ytG(3gvHgi>I@Zlvvo1>$_q36e$COd5{b|7Qw8?SZhAg~Ga_0sbe<RQBJF0ZCIHTsl6MIuT)|-C@JhjN!8N(G{y%>6bN`mq>}zSn?l*=?ZvT($cpDAjgNQZ!on@}i0bp*E=Xl8FPp#5{_mu;5vDMqWmZL`*b=qm4xB%r~ydRvxc3iBAw<Od;KgRlHRph;U(iOVV4J~Y#s0gW$UYP#=(O+xS=@rrDA4<%%TKVrIjR(=%F3CR7<D;Kt+JSYt24&6LOcqiW?;8KsGq0BCL7AVr
>t`3{yH`t?LAeeZuocF{`R}$g+RziJWIcy>rEnmcJVRwgPu<TpHpzuU^{d%-(+=0I+~&$3t^EgWxYcdQX8>da$Bg(^yzet5>+EAMVfTU|a~#iKtZOf0<DFipD<1w+P5~L-+U2ucyKCKt9dHp+Rix#D-0k9^m^wSC_|>BV&uNOwcGFz5)1-#BY9#tJJubx+_j9yE7I@@MvO*0qyR>_{q&V}WTKZ2n;lpuK6%h7xMU;$iP{pe@tq3Mg#Qb`n8JP~7Ns<;=>S!k-@l4rEaYMNyT*SgNPeUEGVztujmhJJla`0o2
;I#AU0}L_g(=C0|<6*JU{9WmZzJ}oids03xzkffI9i{p(i)`t?Xi5OM`or4KbV@fSF#8qM{A;rtWBcLF5mw&-e_?ogP;kT(v81uuUDeKl4xvh^rI(W~z0ac=UlkzyZA41DHQj5U7|sCPRm^O-VCAyH57J3m(0LG>=w*<~lM>;WZO^{czdkiA^1I24<T6>ltX^u~Y;UhD6sB(#ZIQJg+luWANOkWuhcW0@3h4%HzS5;yqRDE?DxkB0GydWfg}(RiwrCr7xXfN(b*{ArmX~Qm(kP<Gs|4yxqm?&>X_DwVXKTp#
9=Cf5{(t*bd}B@GDnzccimubX#Y*ZOfaT7Mx&`CGJGBYz*Vq0{l`@E;E8w%#H%|~)<h*Q+s3`zRk=G4+mt}8=u)OeI_ZD^m<7#6XWCafBPB-dLV=2DxSg@Vwz1i)Nf-=}gJe@u4)jc=<USw9y8=yhJ&osJ7^%B*kmrVEQwluwSPc>{-ZO^kdMW{|rG>0JC&V9kRjqNM3sI!SK#{h~jSOmgWfVS1Rz_y$E?7WSlau;_FW@Yf0s?n%zWT<n8KuWll#P?>?M#f*oJHuitDZ(;qK>Hj1;rmHC)B2W>e^11<H1GQ-
**7|ay0DxPsmHmQt$ZO#uYtSwT#_?kB8}qDncrV;19(1D<)HWQgu#{s%CYC?uc<~=zGjV}SKRrJo$Rd%W1ih0MTZGWa@H_F3zz(rhm2bwW^-sNe~;txWM=d}zSPfIIRz2%IN<J`ey1kJ5X>PIQ!j};j4HsjE?ImN40jhYk5C-iR#BPEZVD6aouK~C8cXJL?e}z5dbV?=%xdd9*P1Qbc?duQit6*R$C+$PT5Bg0<@0MROYKfH9ia^}=OY1{jcBW+IBXU*qf8^~1>u5K(9v$Ta_VPq+uC({K8Oz1;fcZY*BD@e
ae*@>-5e50HV3m2B#iTLtce%Y6W6C6N&54~23u-|k)*^11>}+C1oDS^hy*oK2VI;t_)b3JrlMYK3qw;i&Ra?s<IR}PR9k46Ndq+6*&n;Ep9eyB9>~3oT)2Qq!PU=eApahHB)_ODu(cM2@mU`W#_pmeCm8ouOJE+nQFi3;O+ig`$L@%0=hHfYWI?K*$EiMwaVB>?EyD%i=uy4GBrRLvFV{<KF4umIy6NUa#e&rSv!We($_eiT&V@UsVr~^9W@HPKWb6PMvP7~zC1bN{U93g?e1pB}nX3JO953dAN3dmg%AU21
zCzV5Ofm&u$3o6Jf1x1qC6V6PN=+&oL3-OkmcEcpN^L|1fU>x(g$6y(daFNJx?u5YA~Z9zVlMdS!7uXcn*K#Pvo(*M32g)v|F7-Nlvrf%!I^;2jrr0Ljms;IpBt%Lu+MbcM`GZH+G1||WP>i*mY$^iwR8EW(f4(4+jZvWODxT*RWsW*PyHpRmcP5SYwVO4{q`j!W54UlT@<N+-tO5hu!zGtRs^LdJK1pHdD%ZB(ir$ll@?8D6lzdcRbBT1i_;x{Y$zkWBu;ky1g?*mzn3855dMjQ%I~Sno~uS!Rk1v}`%XF)
k--(a#qLC{4d>8-f5Ic~jB9^9nZX<?rpa`bU%T_3s=p}=VSKa$V|K7vzc1^Jt@Qf1Ni5y?eE=(KePgKCDCAPyT(Bth?XX4#Mb*EpFaA=spYqq2+Zrf7vsMrWqz-uu{hlVo#W<Y<g*n=p$gHqm`<4ryRGTylMD-ePx9MNTP=BPrrFuI|3QXtkQCW<*#MhXKg|>3zwCH#sr9VJTBNzk)U|ZUQbd*nHZ%yni7baBEui6^!D1N?^&ok{6{ONFL(zJCk*VmFwh1^UQ1oKdv45#r>3)$zv$@lcKpaarYVXB<RwjX{e
+^huYgxx9C^X_$x`lJJc9clQb@y?^%7-2GwK)SjVUZvF4G(1Ea(RzPthrEFe3)k<xM7;4pOvyMLB*+kgnxbT_$<0VvX^Lq73N;KfOQVzXov#(30*wwgT@fGEv+aCO5E#m@OW|$c84dJ>orxH=?>T54pRQQ>aCt)V%_9ok7B|zzsfC@o7_BMJ*~)bzfv!#4akzQQF*^8JBwlN(HdAA#?)7ZbSY(<#GDKB3_E^?cJHUClT%j<D#LoOSt)dZ*RJZ6I{^sTL*U_rT$U~IxyPP=FyBJxl8ddiYfv6HO{@?RwgkN=1
G#bQ3%$V@gv`}Es+sHDGnErm-^tI1YhdFmgHmRCkhC<{T^$5hN%?{*b$q^F$ji?fDGsh(hedmgds1Icd4c@hQe&^Nv(KPl|t1n{y!Czmbvc5c2FSR)8RYq|FK@wc#D^@jq_v9;r{ZDs>JE5pt?2BL-neF&52fr#ds;~-sgPYzTg=sq^wUM|A2Zef?z3cD9WZ>tzXM-X41KwC_QL6@Wz*!Rr&YVQk(k~Rgz3XET0<>!@kh!H+BNh1LMq6e7zJ@m>&3Vf8a!uqyqSUry#o7ZJ`d$h6<T75#Egmh@(|c)PxWez>
skkjT6b__V9hMaj^0TA>O{}bbnyhe`>U^l$?cNX9d|S_0=EPpxZloH%JT1+OMmn&E-x1W|WZAj(yR)wqF*e2S1{mM`yqu~JFTU(Q90_)NgIA2+@}NeU1vUQA<s;`WK7j&+d<ae-7C(RL`LC4p5;chS5B2N-QO;nnUYXlyJ*lnR{hDW;t>{vsldw=)y|BNvkA~s5)XQ@?Ye`VW+PpHHsE^&@Ef8q-8Ufr#zq0m!^3>3=#xq?nJkUogtNg5F0rLdn0w%}lJ3eZsL2=J$`)saj(IH=;sbL7e{vnslHF{8}TpM?f
r`jwqQ7a89|2aQejq`V|-@Xg=Z;zzL;`g|c#<@tA_sT0xMFzA_T#b3jdQ1D<a59sCt`$=+HkX0GtVX0a%=PC@Gkl*902*f4$+1*9u3FcJ7DVK3gDhhT^p@?=b=08e%b*7>P?;JdVbRZ9#2Skm%O|IpF2n{T!_{$2O$GQ3p?qqx6RzyQKQKOwmsrOR$3D7SR3b0SRnQ>2lh^C&14T@Zu$~r1=A49y(jqV+S4>YGEOZoW+*CRemy+kz(k7mkR4s2C`A1jDGa=0bDXK4;SwcSqk*YT<u4RI1?ax+RUJb*BijkE>
hCA0jx@OsAW{v#5)5)?!o81*^?@GH~qYzbFBZE~5ClUAoP-{<m!T6|XYUDe_?m5@<!t!udIq{843ccMbSD<n>TKLCyx<3Fdmc3W`Xd;07$mJP*7;Hoc4;L52?#%lzL7BX@(Scj)eYPz#lZ>Ps4@-#sdM!>qz#wCKmW|^5vlJsTp5j>j#$&@bB&Kh1hxq@Rv+zshZ`8&huA*Zy+EVdp|F%<UWkCF|_c9na*0|M@P)fIM)T?*)6Y)h+`m%^!^xV~js|kF<eX#<}6_~SZf3501XL;0znqASt4g4eHN`N#Ahy5`%
Zv_FH2`r8S=yJMaW#;q0L)V;x7hqa`C?Hsaop`5l?Z~F`CNtAyrGF~ry%+Z03yt4tDF%6N%6zJK__$pt-RpogJY~mL{z78U8E08sjlqMjmFai8ob7!A(@16ReU{S6-aft7KeM7sZ-F{hhbc|I!Ep6A%1XH_Xe+cHry;9&O_7Z$9Jw_iw-w~}xPPBejqV_#{S&RT69>K{o(XE4yq-l`s8p9gdmCA3+P|C?Y23$M%rpzu?Bvl7sBxNPUrCv+hZ`xDS~(;_V*YMWfNiYLWk<i!shp%a@wWO+TWQ2MlKkodHJPck
2+v6x$T~Qtm2W2#kFH764cs#^Yv(qP4|!@eyz)pUmwVa=m3Vx@r)_kzw2ft~zn%BxE9j1Mz8Z%kcI#{awWqh8CStz$v2yb}c-0WHFeRp&#z;Ih+R=_+;A&d|JZOReIESfK<|Y%;08W3MpaWswkWKT1dm;3Nk9wJUo1{A!fW%tb3mz3e4zdz^FzsJqlXCb}dF$N&+d=F)u_9)4{~zwBZAe-1+nJT%)%A$?;Nms|>`oATP1CnBdl0%gg!|E>?jVDLJ@(T_!C$VICfZc&Wn1KLA&Bbg#v`ysPCqiS`f5O2eIP8l
(t&>3VcKaYU8IrC*G>Ei%%?AflNiIDp=p0ZNZ^WBURvMh9$C*erR2s?WI5HeMTY3zs6H5_nvgxjn`srM%_A>2>Ps1-@#5dCFZ#I$P;HvaH>29hsik|WBE>+#r^T3!Y*)>)8ffXtFZrh1C)Q)JtK|BueH`l1!mci8qs)mFTRNs$5+;kea*f4_Sm6bt+g_hFZ3gDM#^2EUPuQF4>K7l7el<5FGz1U1IEI%F+2^Y9y1XEA*{Y=3MKhVacjh#qXVvwi!^bk#ritT~+e+n=Ofh$LW2fsDh5ox&`)C#sL*OgDsQ306
5bVf`_4jSPh`<GzZ)W{SI>UY^DMp_M=W1L&rIa_T{VH<OH1$~<`)Zc<(psl0^sw`@jQrvZB96A|Mwk(0L$BShg_Tl`ZP*3})2)`i@rBh)X*-LkEJ>os;Hs+AG|U|88~FA*`^?<9^Ah;zE02LwLh|W#K(CIu>g>dk5KQ8<7bTb~ow3P%=bU4@jgjVoMxh^9gPy<If#4?R>;MDN*;34c<n`^cz6Mu_eZFk4NbjNi?T2tc^z{S<5oOt<J^-t?F!lqnKUZCXx}3)2LbI+b8jW>$P+rl?c4vV9s+LvjjqGY=Us(fw
mU>1j1xft#mG06&77G4DTvJm1c`Knt%bfa}$n!&g-$C)ybiRcQvX%Izi!D$W9YB3`uG@`JUs9su42`K(cxG3be~~2c2mF|r`QhLK!K+Fz1k%Q`X@lP;sN2DWz#WQZ2@9mkq`6TQ)VlH>*s7yygluHf@AJ41_AU~mpi4rm)UGV}#@l#ydgk=>Q_XzDt<0@dgyNC`3En)m#t+ac8l*sb*EHm7G^Btvz0}!KcVa9I0L<(AYqep0Zohp{O-V$<1PL#&pWJ@IaN_6!DxxylC^W;dnw)eKCY-sI?M-09)rNot^xV7L
*-LepVZ}mcb!JwEE7DMbZPXCf?$t@F!b;1U6&yy6l)F=k&>tjm10B35@NAXUEk4oU$kd)n%-3zwo4R)%!i!TIwY4!Cl{CvUV~a<y%H+OBE5FIZrwyX$uJ-^YpF8d!9k--_+bn6si~c`<Ciw!;SCPU3@$rg(S>P#Nqipr*<j}m(JGJBz<gJ(7ydipeXHHj(|N0*xn@EPCqKX?4Ta#+RRK&?$8?CEj2=(EWrPHLMf2w@NxYRTQxq|TyFPWRBx2cK1_Kp#B8Sbnsov<{yRt9AxW-?C`DvgN#U@-56ZJK6A;BVU{
U7<Loj~e;qgRblg;=Xlw6QvyLyH0FR<Y>4jM_Nq3@PAA*_*;{Q+jK6p{Spk!laGzVxTKh(TTB!^F86eNl#zbYro@f}HGkgHh5hr!#33sCm`{BXJ1=o8`RSk{_N|4mu&OL<m^igj_)?>&5u|24g`$R{8*`)ncK?@aEH6cTS~X$h?E&Ms>V4-<4~8Z>lUApllPnl3|KZyWS+KKAekacqNzpBn9EK?2EH=U7GdrRIe8JxnRazkjd-_1VqiUyIF!BURIjRZyNYXwuRU&FI=tEW?Yd8vZw-oAm*)jyVdbcX13_py6
Ut7H0BoonPe+JTVa){=&rp~vKUB7j~3fwxQYHo&pTkjZDDv#xDo@5|3SRm1LVCua_RXYlosxzuA?BM!%a(a@^`z_wQyt0`szy$7~<|w+_k=O}49BqdC$m(-P5+tA(MN{`&e(^^M?BocYX$>IP$S>CsuOS&?R*nYJ#DUDX|B_fIetD>lw!Sv@HrIeYY_-snICzY$z)S2q>)MEcx}e5zmw<S-fiR+1Z0S_)u0X7DMQ+>I#+2oyWFW*ux}1)x0(h+fMx#*KoWH#@dgD|GmuyDmHCu@d^x(i&4yuU55&-U(Ss9LQ
+`RFXZOP2`#0QBJ`T>kXM(9quuhLAH44V@bS-@)!&8ynYy?UnP90Vl$@S4un(wxc8r~AebU1YyymzV!O>#4K$qXI(}lb_GpV&g+mZ3t7kH8QF%e$l_WZ||-d>#?<5fwFY&&NDDk&`oj^_@^9TxBF+$NLrLg)bvY9_iV(np>%P(;#mwCbX422y(I{$|I&H#F5Kw!x<Kjk*9C)~slROu#1g#g{Xn0ueRd_t9xD$2pDGTYBq~Z3KD#l58kZZR%|e%<YJm#J-DsB0W@R6oPagE3HlK{hh8G<YTstMU+;((1yN8#~
-(93-UB$;><*Z-Ex65h%7rSC2*BjR}3udiQOiOfBhoa(3=7YsT?A4F8sl8DL-9Rs{J9Sy#vWT+8UpVHXw=bv?8W22{=DI0u_0Kd|j*GTd{l8HqD?ds_BjO(1JX$5ZM5PE5pl-pELJ|Ec0R2gE!MR?~AW9T?&J_>P{QN@%ho}i~)MGE3G;Jb*DxPKJ@n!hep?rm_e!~K*56DMZ-ql6jOQv`==uwl%obO89%u|_l2N7-OK77WAStRH)cG?zrOwLu=SV^v7Vc^u3b0y#xM|+|+mH5Q}K2Mc$h8%<l>H6im7+Oc0
!?a#ltJ_6YG6;}6e<x0R%utjccr<=-^AB_t&ld`nSgN0|>2mw#5#jAz>6e)m)x2#nGV83T1Mu{5q<qGqfR(d2{vEohIPW21!!>6_Gcv=Olo^gieY@78ZeXL*0|MS?H*<R4M2DH#%^;9M&Qm8_anr>2u<ftk3)9Lzl$?8up*(H+ZG>K?1AR3*=?AH!@1?yQL{IEyba*k4mhq(xv>vFe4j&EWRVHT}1e4oIa~~g8_#0kv)|m)kt*kjf;`rjdwx(T`KF)^8LO2vMSA)aOyM{k1GqT`YFWCw~P1@3FAz%MTRm}yz
r<;Wzne9MzS0hcyr5!tEJ9$k-z*$g+YS^&f0^JR@awX-qW`k6{Cp@>+uU38XJiP-k5c17aECZe-t0MydGj^-i8ttUNw_P4m`d?HtP^IKd*o?2yg%+-94XEgV=*!`@m=sOtV{?H%e}wg#Lv&#TShO-LwOTS&I$5ncKXYT68@(-QUIk`v+M79Y>Vn5PF$++1!SQE1vg?#jFc@fw?oFAhYPYgCGl0R6`dOuEu(!d@%p4LSNTK^E<;hiS=(1n20K7Te)q2TJYF^Jo$D`$-nM(|3To2bs<}~7ts<u)}FB}ZQR^zM_
CDZmUx&JfcBLNkLlXX_`1GCq}3#X=0q4(JPVS7b`Crq&6Fx%fqjmrZ(5IiYcBK)F|KGDNZc>HZ=p(VTfzc`B`FrVGaIJihJtarG)7UD*6Ffa>^w32B%_n|EP7$und^n#imdaOPI!;r+}pmAx`atKx)h<Z;SIsZ86z!W}6mFITDXy1SdF84*VaQ8+SFgI2pP2b6#KdpZ6T9ZBmv^z``E$?X8X_m&^oShE_+|UQ(QnZ~JI2D~N6EwM1CDuCDg>^T7f{NE;xmyfq;IP>FNB-}+%Fi!TYDa9bxc?gat#->AL|Q2T
_U3;}3R2#(@1jzS{O36kXnJv*U(B<*uPNFVp?3R^#TzedsCV;N!-A~se!}ELkdc#=9GK>_@nJEQG@XaCT?-`hF*2M{;hzT;ej`3nt;sQZ${VO;R%L&aFsg~rPnD$VMFqQXGt4W7aZg!-3pQc1b?;53qE4!2%Ry^vo%^Zd6FF2}$?e>}l}AI2ZEbid(bWp={^u0lon~XJeVa6$w6qe&47xjXja+h-#n!!QUjeX9Ccxc^TG(Fal7X2y*l(MQE%bQ^$^-sf2R`Ta^%ZR!SV~`!^VOEiY?AMRCFj#lB?llQy;z;P
uJZTJC+1oMTQQXkDg016S8WWlb-N}S8>}mHT#zY6TPGhC;Pz1}*MF=?IQ`$=Q?2OaEAOuDT`8@Imnt&7?>Pn5Q+VFg(hCezWo6`+fWxZyCAV_pavd1cvNc1pWio^DMF|IRu(%b#u0ndN3|Vp8SouR2T}XIdIn_m=a;i#MPf;7~NB#}+kRuw{&0zD$ib8tccy)(2EXn(hCD3xg-(=P*@tC7%rlneFv_4b3^*&F6RplegNJ9B%!q!3|=mgkK&B^N8JVP0Cq9RiXx5@0Y+i9K;H%%c61lUw6hS-n~(?6VFfuQI0
Kk~|VnA+chmv~{P6*3f-YZYy54Yjnw;a!|*kef%eZ&H%c;@f!$UY}mT4b5#mAS=*GA4Xo@Pj!61mYbI^{U|%=DImmYW*aMG*M2*Q6Wv}rC2>;5Sigp|HGQ?SX96uYuu<QtiWeoZ4sqI-&psgLyx3N)yln55u0ZB2m|;L%sh{lU;~V28ko!9!ROsNoK4bP*+vQX@$bAK_nHQxP81u@vR>S=sxuPt64aAOYFRwJ6;NDcM6NOf;NF8S40{2*5Wkx!WpqeMY7!9xbOrY%;Gd7VD=eL$5O<ha8dcp6Ck$Moy+PY55
k0!<pOGdBWbij$;!BQJGk#cD36%3B7R7J-@Z+JU94_Mw299B^8`k$qhc}-Jh16Azp7vQs`B3G=`7hX8ogSt4V%}UwE7{)Wv{-FQF)kIUf8xlxjUi6-puz4kJm$W4t4cI=p!F*f+6}3pE)EHi^!9`IUCMcrHyNyBNuol0hj{P_bJmfQMRdnw^VeXz-al^R&q!hPftr{c~!5rkZF{3N`G!Jb~4y;TWXF!O<n?xSv5!FMHW3I^R<@($C<T-TVmQB9a(l!UT@Eed~6fVJ?Nny#{f{KF^8B(Tj{m8Bf;>Nh>xVZUd
;@!8)=y>ZwHD<dTy~fk%ix$@!<#Vh;s-dEjl*@(m5*GS_Ic^HVmtvj!E6F~N3J;d{(uuoM!xSW=^(l0GWnUp%fiSD(Ei`tD7nvYbNS0Js1G~(97~Rq)Ixfdm)7VQ3rP1W7$+2E;oceFW0*o{xGLF{S|C)f5q*TY6SwxWuc+L4gRApvF?mJ82XzAa#k$Q^ys1_zkISxxsc97u#VQVz7t5*D;VrEsR$6J?`{m;|T#>`dnj*VIWK_+Q9?nOd(f$Fp}cB+3}uD#I%Ao{6R$;+nYZk0Q$Tmjm1G$ZYujEA0DApph^
$kA?|%NX;9kYY)4FS6V)4IW<^O-Wi&YGgg9eo~!Z*Y*%DcdP@BA?W+KaY4~J={IR@JLE|T0#H1WfoTx;zB-&3KZexJ8sR66+0#(go3a}1Go?n#-NwD^Q`*@o204x1#ps3kA?&4F)RIy(WjXP_9ZN*;obsxS3xs2P$Y9OF#=Mq2Sm^WisdMkE6IJ0(B3@K7|A{qDNPhUi%FOc1NVU<ydFBvJtq=JniU(LoHr!OfOxL9N{t4w+>86I1NOHP)M(b4GEx^Be1olVQex15ewQ9$8b!$NDD5(P5WWn~s3yy>G4ekXv
L?<i5btG(P920pbIjQq%woiAWP7V1=j=)d8|IJ%QPv35Ml?}3O?LZxSMpx>E`n%bph|pVL{=W>=od`y>p&LRd__b4{lT36Qob3Iy;Q;O#kGj#?gSnm8UhUC;qK#*eB$o>avw`TX_<H75+0-ZV`P#jTp{S&C_B*kSu80lP{e#}y`?b8$JFJ^~LU{x?)6`<;Z@w#DX?T_GJoKeSMjk83HtPoBv9X6r*-b>8(vF;EMrL1GD6KwN8nl?y@EEn>2@F}!7z~-e`Q&~n6^0Yjb{oVn4z7_Oj`W=^39TM0FMX)znXbDl
4Y7NmsFX5Rx0g8F4RXB$K6`D5z7|wDu>YfRww%k9C##RhJFi-E>tavu->A*x$QO}$1E<(lABMvD=u$r(8Pm15+Cm>y9_`Q{$F`o3cEh^fLQbmBi`SxDtV*@-UwnF%Bq<alY#Sb?8zU25*L%8l*Ma<DPq2gPh-zBhtgKlM(9*hJo!m(tHV(4k7utFxha3_=%zniKUwrYnY?7~3*4_e$&(XusrsKy9DDz5KtcL@U;o?q-(?mU=b(5-&AzbT7L|MFJ=lGFY#TP@T-m2Jz9kTSQ+{P}z9EIIi)}6DZtpPE1^m{I9
gs+0?YEi2W4b>T5i_9t{*OSsy8mpf5NGn*)d78~cXssu{^bL9*9>%;`+_k!RZx#7jpKAbCnVR*rpqYtFbWqIqHz^?BF>xZiGA&Iv#RijWNU3;Z`aFYg1J##MUVEp{rdgJb`G5fm^-C0-LV@vS(B@16c663{_2Ys))CX!c`K6rGT4`)5m9dsXTT3n_JI&{t<-|PQs@$2n36xJ078)o`-W?oO0qUfuJ<rjVWzxh|@-E*_?yvPDz}k<edhjCwUGklGGred*dnDYcKREB<-<Ypor0wA#=?;~x#hNk4oT1OCI%lbb
z&l1kH7^BO5M~0XJo8qIb*oEM#*hXx^O`!_zgq>;7y!gpTq_h;Y4QdCT8(%uOdB(#WTE>(!i<24Dkcc@h~h{o2%6gk1FA5PTWDQ3c?^F7LJ0Taro~OPJNu!VVuQ-B*V}g_l^QXvVSP(97YPm62xPZ=n|WmMcN6a;$oZnBR@S(hSV-G0C6&4rn=JeGsd{GlaE3mY*`oT#eM*OPCYovFE3d1aj)A{_^piP%-VaopXC6vidPx<~uqQ@gB?oMY+d!C_$WU5Cx{f{d)Fz*z2Zxm-f^&Nf<iYr`!I@oo<hQ-26E4;N
8Gl}}s?0zB@n><nuRh`1Hj#;u=77$R;VQAIwj*$qO8&`|Y#KQ7Pu6&ED5E|bZ^JsCR8Ks7C}&>r`VTlZ#=5m;87a%@)^L=^c9|z<uuAT()Vyw9D}mOy94G^>U;GUm2-4B|RhDXpoLJ?b#v3KoC=QIp583Y3ZmQeu8&uf&P&ai2Fhd?$yF7_EH1^OY-AKQ8rKEWW#ts;^G(EOo+5;W|&Gh~Km@mGC6QlMo@|HYEhe`4WJ!KeZKFXH%Lv=4IMf%`YC#Czejm>IXTJFmkpmVaR{sXz0$fKSZufq-DHNm;Qhv_Hp
49%!qMosh!v32gCn*zy-YFo2ed-)`8E>iYpujA>@Q{4(p(#^_|3X@Mnp~|o(^r!kFi>=7RqH*<Ij)GXf-uhbMS`Iy(ubNAgnB>@!6HPVN?`(xlY`CsvlGB{-WlY<?c#3ZohxUKbRk$)6gE=G=zNozn5Z=?>3mIpPk`sEi0AJF*JVN#6?2O)NH<0Mwi;{jZY1F{qatAJenFwEDYj;{D)2E`af}ki5!e!YTujhqLX@740pv!Y2$}ThnFXL%KMs;)(Cn8vys@E3kHwEFOEuX7aij+;@sdIR%4t?Bhfu#!8PN2L@
kIJ1!tRUgZIEwnujnVsE)G^2{ajxvax+9ep<-69ZBvcgwvacePT_^;nZ!f~TuO&^rzlukn<5n;om9F`=89<cc|0}tvco)?=rP>}Ci&Wpq1|3D82Dzr<%IzuABCURmX43Fj_ux3%pBF8c!I<;Rj4c2HO`g9wn92ORgQBnnac#QWaR&`NUr0#Ts?;T109=V{*h1>WzA;*f-*$hP0?`$6&8U)y?IurIjs5`pR??yw30T1>?Apm<w6aJ!^XwVZ*uiGN`MO;PU0YVRy=bNpgPSmhu_F2UxpL`eu9^+^56N+9PjOD#
i1ZM2FTdiKR~fNmX{okA%`~R*1wdM9r<Y?qxw>xNu=}2AiPiXshjnRlgr`s~3tD~KgyD9wuKe*Md$WYj@s~+s2epY-SSVMSKDzl5Gu7UH6qhq}AbgOUHb=gDMOHmt9gY}s-ualpDDbtCV;bJ;=qPtVX{4cz;mDLa#W%I(x)P}?jA>S>M4OghwOVbhnF!O_{^{}$QfOJchETuJ<mwfylq6Tl*dxb5F5f!4h5b@OQ-gs6sfo{P3)^~LMCpMcPi|KW=AgKP#P^~KtJT7jMC1DV|JpuHE~*1oghIxIjifkghA#Iw
DdYGj<($!pW5mYjPwC~V{|i1-OxFax&ZX)q1qy+F-zK{Z!Yh;D>RtDVRwt%Y&SUHo0bR*JUXKfT%K)9Fc3A*ApT@Mh#!Bg=R7M;jq%AbVzCFf9w6W<$y(~8S0uFIo%4;e^XqHxYb+Z#s(J`sMSv~d^5UYlUoz<w81im`~aLKffufQbZ85e&Hf3IC0Pe~)*>2dKJ!d+Q5cQ0Txj9~Wh<{&NS_N=4Ez(m6Zo_3C1)zp>}XHa#YN2@35YF|TF4^p`x(LW*eK2xC?54V6<YZ!k}ZZ8aqUoHGL+cDrnXD6BJ=3j@g
Dm_utO)OTr8sg^a5l^D;zKTgTt5qzb3evr=vIDK9_4}Lgc}#Bj3js)#_a)Ty?A^$^Ew$BSxTb+%uKxcOnCWgCRTzfH%k0ZJbIz=u@s`AiLrc1-1O!3?BwB$${O1A?cfnmD@eff638}465p8i4+i|>%XFF%II`-J^a0Q?A{&?T#`E+k7b_R$~MVxmR4lV`hJW{i|=Gv{L56|wk!-C&SbgGNQHDE+rK>M#eFPrvEe@wZfpAPD*)0+-;76m&hbQ=dUmCjiQgw^^R7^B?X*%qNH<7-neg~61OGr%1tV)8Ou+za2K
3@W5~frPL!yu6TYIW>{Sn5_g9E93}ns#jxi#Rsi`q;SURc?dRW1`v#a#*$hAOhSG3@swglN4KvkchmDDD0gv|HLLAeGU;$>xemu~9Nf!fEeW!@R1oy{t}A5{9683FnwSbVH{r-{e{CK!&HM^0s;pcd#x`XCoa}kU<Pq5q!D!`u#yBl?Pq*$sQn77`DUBLxg4UZ7on0uJEENa%EvaH3V_~MJjv`N0itRNkewa#tMMIC=<?ZuMyCcLECWvFc4KmVKb@#%^w?{-hU1o;C4QqgNjd8^B!`X$KIv_=l5?ik!ypA&e
<>&kTFY+X`VC+;`bSF)St@d`Vh}6&zOT4_i5!ioc(MQPm)UeBu$@8ULwhC*Lw&Z?dC}%4MIdw!Gm^V`yuKgdnJT#?5WPxzjpFy2Xh}tA#f^;B`8C+=_in7a(#M<#?8veGosZO(RMO>oE+xrP4#<$>UlKdhkzefE?u9x-aH9uI_1k(M0FllM)J#&&%f8TU!4MjTeDK!Ii$4x7)b@+*Eio4Avz?m#1rGCSbyF14atKTJKV$(7KJ?#J~j`eV}P#@Vrt=F-iZMV+iT8BO0{cKrJc#f<J1A|&&=qnU6!ioGPy{w~K
Fkh7y1eho4pjsQcP=nk&leyF^Q1F`bq~|Ppy&2|kzmVc8^FT#LD=tCPjG<_~V0v}qn@T^9j6vxyBxQvHntl*WfmHR}AQdFC$!My$u7yeE`gCz+gaea0w9q0*w?xi3YfKUVu;6-?5HXclAkk$*H%<difX;mTM3mv*e<<fgkI`KS(u0=mt}wSd=M6}2z(d?6Hq5|v1Vzuz%Nf-dWrc}-;+Y;5_fQ4ka;U;GFf{S($8jD<Fl`LfJ)#Zz)e|w4c+D^^L#Jj#<+YSvWxI0Uu{P^Wk2s-~UcPSXmZzM|@8SvKK&LAy
ke0krwxNL`SvQj^yZQ=D(bC66d<RI>5dTT1wuQii;*tLQK*ySHLE~aQ3Oa2{X9~`!FhbU?x#YdN-Vq12%2UCGXR-9EnQ}G#g^%bar^y`r|1*8?_-#h3jCtw~If^8l?bih!z7f0-c-zQQv8+m~rXp;gVxNjPV3hFOM4C>M)qC?s=#B
"""

PRESSING_SCALE: Final = 0.000749200798
PRESSING_BIAS: Final = -1.6931
PRESSING_CUES: Final = {
    "meet": -0.083,
    "table": 0.024,
    "call": -0.144,
    "rank": -0.046,
    "superior": 0.079,
    "request": 0.337,
    "motive": -0.038,
    "withdraw": 0.637,
    "kin": 0.162,
    "home": 0.187,
    "kind": -0.067,
    "conspire": 0.045,
    "probe": -0.065,
    "hurt": 0.06,
    "self": 0.21,
    "you": 0.412,
    "face": -0.152,
    "dialect": 0.112,
    "hope": -0.01,
    "trade": 0.428,
    "tail": 0.525,
    "threat": 0.853,
    "watch": 0.245,
    "insult": 0.328,
    "plead": 0.207,
    "favour": 0.332,
    "deal": 0.203,
    "hint": 0.235,
    "media": 0.151,
    "english": 0.221,
    "approach-en": 0.027,
    "press-en": 0.213,
    "office": -0.008,
    "transaction": -0.116,
    "date": -0.241,
    "amount": -0.057,
    "event": -0.13,
    "procedure": -0.106,
    "choice": -0.135,
    "formal": -0.066,
    "paper": -0.238,
    "leaning": 0.515,
    "apart": -0.985,
    "business-beside": -0.232,
    "own-office": -0.614,
    "own-number": -0.329,
}
PRESSING_GRAMS: Final = r"""
c-kDhS&t-HdZzbfMn*)&ayHxD%+0s(2#?4ma;;={RguMJ4`*89kRwsUkpNK(pj-V3{R-(qfB->&2my035Jp3Z<P4kLBzvtbD=YWNSUh~S?VMwqucni8n{c?B9s9obeI8E_E;~sH!u>9}o-6~{GlArsSJo;;q84FsI3;7I>lX<MZlauiNcb|>lVX0`tfSwP@g6gZ6`X3;LpnKtUsKDxFtid8X9d_cL|X>fj`+g~&ni6?6)-4aTvh_e3eDd3Qqb@J@ZK;Nh4s7ZrtKH20T-K^g@opwb#?YNCk-3I%Bpc%9W8VT
;x!~5tp90mHfeeXFv%8HRi!%f^+~qI5sbS|LMutC4vU72SU$~%+0H3)Os_n-G>R&t4;FGY*c18g*GXnOyx3*=B%(0!%XV11;lpd~Q|n%RJa^J7uwaVlI!=*0`BM@BA@F57z8x@B)AB+%<^&a%Gs8Re@S6adx6(ml981#-3Sn>YjXm23$m`H-KpTO-#gny5e8dQeR*%Uvvm^2IlnkyThUB+#b;z-JBViGHQ;VMJ27^9AHV18PWa|7(%RssZIe+-|^-WW@pe!|+)hfLdQ+8u~2cI`d7J3}gNykk8AbvQ>#*a9;
n!{$;L47NAcAaQk#P`%&Jfa44EMrM6RH5waTLlam9i}ge!{#-d+$Vr<&g6fnAP*rbZMz@cx@C~PLmAWP0}LeU;r)B-_WO0fSLCkN&6f2dYQrj_;_2W+@BZkII6}<@F>edY{@?1P*Ci6K#(82>pBtYPt|7l}>Unk}_WV*q45nmmC%3sa;6{Xb`hlbWFh(<@xvmkJ(ZYYnK1tL1(dBe)X-4G8?lBrzkWCo7hG;&MvUU#0x=3yslup7}L@#QwR(5uC`-Rm!#PRO@f9?rrXhh)lZyv(vI<qw+e-#Ob<jrO=vq)CN
RXDB<z3<1GwSQpu-{gcs(rRqVRk3A{keVvc!Mn}5JZX%{oB}<9)Hn3l+PRlbc#Q0P-o#WChhBC^n^wdFk-jqsy9F6D{j@CRbC6Io<04yPn|6R6j7dyC45u2)>QLA9<lvzhqfIqI_fs#}vUlz47{=Zpj!}f-98Kdq$!1}ti$&q-2T3|V76x(b3xmfr^b98l9r>5S&lAGPW!SdBl_^UJy0Wn|=BDLOp=(SF_FQ!1^#S%=_66zFjhN@nqf*_PKXWNIeur3PBs`XD2RBo{DvbIFaQie3zW+VglX}B2#!>I~dPdGC
6fJ0$0NLa#Y-Pn#u8S(=&$88E=ny|g7XMP`Q=$98TpCWsP_+}qGJ_h*Hpb9!@)ep?5)}-+>&M>}7`VkACuX$3rFpSeGfMl$l{jbMM*FY_wL77@R#)eGjmrl9UYN+^-ai((^XuIhGVlZG%VJ`DGqWSJw1+9QC|GB;+%@(K9@Y8_t0}U?us>tAcKFrxq*iPIOp^(xT48DwPki7&QVZx#=FlxtbZ10FwuI&fwZ?>OLzqOhU4R(~lGXN6Zdj6J(Ms2%m+{Ursal>ra_?eVz+Du#)V9YdtrAH8Da6wX@q|L0Cgm*2
&a;6m`p*(@H_?Cnc4vCJ7Nyxh+>ih=$pcK%=O$k?;}NZAhMU}h2EcmLOkaX-Y2a!r<4`}!m^O}CcorvVNl|9dG2NE%&BBc=L!E?g*n|&1Y3w6XI~?w{kYG%oH1xpOebXU_*dDxxwWmqM^Bb4jnrLAvhsG<wzY<;hE}A`@sRQ{A?PqP~q?WXQY_2%&0uZR-h1d%Y4@c}1c#t@G*i+r{S+Y5ETjS<L1`}J3qvhzLFtfb&-Zw-OwKqmI?>BR{k*L*ZWbE#2mwjujbtX6y0wQRQDJ>h0;N}4D&cKe7y+&59-smU0
R0^b9QvurlozL?_JEzHH)la0K8G2O8yq6Wp0@lbsU_x8HP(3y|VkMGQZQ*8Q@U)?qLpND{^HPc?4p#uEsFk)kA&?Ttq@hwnmBWMr=Bx!KVmUKq5{yi<qsxQkt(c6}C8(MIttg-vPcsooYUXmscIw$|T4H3}Ffi#`-VJTPY3PMMM$v^H?))k@y=X5f5nM=`-_}hDrlTJ)`<j3-ObG1fb)N9aUSOHhLp|M=1ArnI{mluGRvG)LWJ2=F(O_1X$<%(KSK7T@q*a<ppyVX4?boY%&q8j)?aoPpIP`2_mCs?4GW)_2
0<AST(+NlOC;^OE<DlW%*L=rs;zw4pVNs2Z%VbU7gb2AfCEFXFpQpRy%|I>iCM@J}8RhZ2EXE(+n<mr0<~A-IoXez>s>{mU*mS|t-?Ykp`H(&<T2^QfJja&>d@eZVX8i4(+h&!uf5Bv0zs?i!nY&}H80oId9%6GVrqia+@H5NQJgwN&53k*3VgHY8<AsLr`(+ZtKr?-{h&{Rf+x~ndN0CO%nmLyDpVspq9?6){@n+TfkVbhWE`C|{#7HAn(zJ{@q__sVk0np}nVi|23N|veYcT4Nbp<i^Z)v(e7!Q1n*<?ar
2XXDf-ZqJm<<JnB-C8${Vk(L>Zj@Td;MyuIE6j_0bCKp!Ho?s;D321nZGU6gE+A^;_N>CPzPE+HQ8i%RPtZC~@Z)Te2)^tX{~~9RDeS}|M6$?!sE=v6#1m#)Ia`mWR(bG`&DT>MQ07L?2Xhlmv#5?1WSEh&awH9nZ!aRN&@_ZrA{SO%?YMK9zIk<>@FLPF!Q<wT*+p~g3a|_lcUF}rC1eML`Dlxtgq1z&ii=j5Bk>W*+|awsDYR5$%H+u0w`QygAS;fwCNeX~%2SIJsF)4K+@DPLnsXf;Bt{Nojm`8o)i%f3
tm0QVBM<()tcwq;y|2ZUPeB?h+@yyPg3kn_w<75Sk^vWRL(cAF7k_!hi!vf4yOvfsownQ<pQ*_H@x<O)n_J!F!%l5{vTm&*%3$0dpQCY4ATn+fIWi&AW#UO_HFnlbh}~xh&^<zrsU2^#_bSI5kn26TxwGw2qM_8zoWD5K$p=FpWH<|Ejwh2FJh*L{6oBQ9%H950!5rxB6WJ=;wWkRux{>Gg3%CP6(Sg*LTE{|zxvUNZhq#7W^L)DoMFp<qP6g3+-BU?Z5ZV6_Xr3b=tj)yr&_cjQPNzIOg4@$fSEJf}yu<Dx
Dhm%C#f5~|xdy>bYQywcT}e`CnQojh5W7pG)6&s>lnfHvls!DD{!e`|Lm9(ql#*!}?L3&IMR1L?PM%>sTIaNiZ*;6_HY#OCc0v@uPzMwC#^+|X@0Cq!uaCkY{(birV_JUYM_+UVDhc!=Np?f12RH31)l8i55dp|(B+vmdZNv3+#MDG_STul(oTK%<MQc}7QU2)Vm(^8O3pL89XG6VB)ujhGB0k(mlgRQ+Q5Pa?1n;EG4+$|1Mve87R?pPQI7X^^4W{XEo(cP|PmbK7II1H(>wa-ZgzRmGjY3D2IbBii#nPbn
qSjRf*F5CIipVnA&kmsOhzn@`KCj1L{k$42xKOm*AF2gnwxMfDlW*hcmtd$QOyBb)kFBGh`uPsGur?REV>C1<(~!AZ0!5VWJJB3(>?UPz5NgScT>053XQXE8eMZW7{`cVOx6^WcayLaY)F4$b59KOGlJMOi>C=cu@c8uyoa4lv*PMGQBWFW)!ey+3I_WqgqN=fMgwp+BJ^&N9w<qMP#pdu~^Or7+cc!EpBo@qvGyd?~Of7D-R9vn@QO7CVKsv$Ip9kaLysGAXuNY34IdJ$<l1lAz-!*DW;stu@VL6s@)%Jqy
@LP;<4*!H}{-i!{m+W2v28aKNYSS5vg9k>7L{HHwzNJd%!mL!0yLzVP{l0Y2(U$pf4vr#PC-R6ke$Qi)((pHgA!1`RYNdGGx7Z-@Z$TlmeVUT&YD`M_mzLqWS_2A;nhHyo1($aG#xh8-9>BgxN~U&}LP2wb*3i9=1GURSZXI!UmC>WIe!pgeBXLR>@Oz=0393`avbL@XH50U%3#X0?X-ZvOzl&Z$yTr0jV%GBbGl%JLI=$x49XEygHoUp5?jFB8x>l)toS4T;R!c#0bfokyNgUbq8d9{9gyrttu|EteGo!LU
Nlnf>c#K50h(tV@5y?q3BpvG-;M0g|iD$WVx{n4f;sRSMYPCV((xy@72O6Bf_#B%*psw{!{w*#L%4UG}dgBu!)qNqXWF+nff~Y7SuPYk@sJ%^4UZjTsM;Pj<{rlN1G^tIdBu>qZO0T_q&w?3`6>WPJ`A%FCN^{9^Gh^>j^E6dG9Ec~^bOe$xm5nrqN)S-calqrI#99GqQlC{?ViU9vS*~z<x(F(7a#`=5n9PLsdDh4W`tpXBPEe|M>y93`^EJ)f4`q8NNqo<d{%bNBD6KfTv>iyFPTSEw!oo{P-Jdj>E4ihL
4%p0QNJpUWe?TjF>1kn59c_qVEqr21lQbspo4gqg??QYgDt&)#16+4l>T!Ml=rV^yHs8KK3<NS~Pu!xw=PG%Jo;GE(xwZa>-Xcb2Y)Vxd!#5lh?v!id_6Ddb@*DAPmJa?E&i9-R;}DIW$k@J`$<SmrwrGq`I5$@_yPRl>=G&P(2j&4R5@%gpzTv{=!$AA;IB2AYbz~%8M3dR=v4tM1DrCkOz-SC(xUiiCt;xhnmpZM6%W-^tOGuq7+1CPfGmJY&hANZrkp@<gG^y&YSs~Apakd(Nj~@}9o5`gKyp_l@M_hlc
ry`ng-!xXU_y?ihzc%*(zBFsKY-xH%6m2983AUp4H$`4%e9CTF(`oV@xP<TPo20_`Tq18htm$zaZH7>*f*#a5AyZ|J8M1ywlJ%OD4||ZT@+k%!bv1vbviFpJfR$5Bv3b8X?AMchki8eiily~J!^cEbSs3qA<e5!wQQjVma-w-c-*2d*H?wh7;brVj<;BoW42_o7=Gm)6s8UuH*cy-2OBVzjRkM1&P@`X8=(_!fKlx=tk?)O3Gb!j%f-GGeJLzff-@yY}9H>*<Hu{M<Z|@f*H|O-)K#v#CJcz4vEUk2rEsVpf
z&*4;6B4CYuoS4Lv?^~%FFl-$0Hw004c(!J40)*QD!Po4Th{##e`+>B=`=l4v23h;HKa6^nP;%vWa;p$oPqH@*u<)k;Ia^V?B6R=5%HI#9D_LtwOgUSogZlo%-T_YL$m+L(jmPwF&r|$*hwe4)>k~l^c)85w$%r~Qr_>$@+RI47^}m-=A2#uNx;klw^q&88F(2kgL>5x<83KM0N~56c~Kx5q?)mHul2TSIDFKNCu>YyQ3fwU35KTR#Ed7qs!(@t2yuKV^2B|a^gCUfVJ<scr*K$&H<?UQABN<!M$#63R2VBL
fi&ZOW4Xqplm0E|PLleX*6wL4N1P<W(BH2$6Rn+TyN&$Z`6a7xoMs};DY-&hpc@Ujc8J(fz9c?W*7}{XG&GrCr?-pg&hkq%hbVsEs3>W^t^3aB?R+Zn$t$#Cl|mZc@FIFZa#Eq@aw_-n-(n=7AirC_7|~<%x+<RoA|Z(<?d7S`dp5FaQX|k97}^k#scgklHyH&$DZ5GHWnv$v0t-!g@Gd1<2O`uPn;>qCTPnImj=3iMOy<*CImyhMLtfAkxpe_qgAeIF;ZBzS%Wxp25SN`quk3D{MdWoFf>~^kvK#NKr(v{$
oW8P#%^?2)>|Scx{tbp%mY0w%4+?$}IwPy`zkm921yyO~-}2!=_Z<9<yc413Z8VgrX>igr-Qq$CoSA-A+59KDm!!@=o^4gJG2l(TM{1HMB5CB@d;=iPCUCwz4p8qsBmn=d3t6?4F$0+wUgWG2sl9Z$fn^ONZBFT=$Oon?Lhm9*AYn^w&sCZf&DP6Orm-;c!<FW%JRW}+j}XLu0$~<xZywJf`%!9a=>qiK`f|#fQ;zYrfnMjR1q~|Y;n1wy2J5MbqMFXfrknz*F^Buqxhol=1F0G7q(TcJ6L~*o_ejEL&+gj6
%OeP7(uj5=bgv7VOib<lN&y0tTES*x_xbR!C??^PVRDoy4xYKSCN;00y)TDm;+X3LBgt4M8}|eG$#e`_lx*sgWbVy0!pmGh@7|E$#r42U<;w!%E`T+e5IpP`L2evSAf=C2OPSHsOXiNWvDW>E!NTi@CG2B$MEyvM-|fhz{vS_c!x1jdIMnH1+f(gA=!q7SD0`VgW*u!C@=jlmS?WBmgoW|aFD`pM6I|1frTCC0vw$dams~j_9>)n5<gO&2cV?=E>3gARe|z)>$MpwYsk`V7nA}2|F}x1#pwJG4egX^3BIQjb
daLHJI#3ZOBcND3WUP5ZWUFXm071#HtYGr25dOAWXgY`|@6uBjLL;Y96TpEQDsz@MLnmRj2!z(m%SApmFCsW53$bPAv3dA3Wz?l|)-ra8rR_|@Wt26A6XMKCLsCFlQ*!5?lUGlp%&^J3iUb>QAZ@NW!(*Hr>UUS-j@Pz_ZW(ZiUhZ$!nj3ka%P&#o313F~#j1`^REkVzW6fd@qT6Jy<~fw6uDx*<Ry5`$^_9Si?pM=}qx-R0AEtAbN;4!QY86f5fs=t<Vv;9tbu7y<b6;!>vL`Fr(8$Ff@+P;<pbXMm6XjLZ
j@lDpmI6b*{=!F?Hj4B8M#N5yWR_-uKfnHf-&ar@y;954@LcPPJTpE_@7u<DH!4_`+(;rw6{2|O7QQw~9SJ*%Mju#XBoMx-d~Pj4%cHNfg_BHXQ8?5rVdhn)?Mb?HBYB<tQq*zyUqQ4%pqM20mQ>gO%T<CCWA1seWr5U2jv=N(FGDj`@ERstM+?kNNyT(kZy&(4-0H+xIk5Si*k#_M_2%g8%)|mrk$1@y<jOPA3tP*^<-k8lbP&E!E1{)YT`@Rl6;oS3)zo#~WqFX;`s}}VqGSmX1>7J!tGUEv#9r6qwD6Ww
4NC=nqDM0mrzvwwO@+dn3k{wlEA|AYdF#xzlC!;3a?j3Npk*%&q?;2}On)lp8T?lJlQ@yIp1<7*Lp?+G7lziCyj5I!=J)wYx7woQurB3jWx50n5~qR`bHjxy#==FjG>7`+#E{DW?t96f5%}%wJJ}-+0qx4Fk~Yjs*=lf8okDsZ5p+{Y3QctxbQ_iRz@(%Y*?0<cZvU&yCbkY?J?IM=81RX~wXCG&e(qZQ5GQU`i5IwFP$N8u9q?V`T?_i!T{xUeHIy&mZG#vA@d%>Blnw1)@{mDse~g%u9-`g;J8rHQSv{V}
^n!@wTE5Ao#+e4hu+q*XbG+~(=})=J`D+c`8eP<&SChItHO8-^FMh{pO}4({zigM$D14h@Q@2#xNz)GgzWPwwmW!*~-4C?_e)1~QWWm!NCkZX4ix!s?ChMBCpD(0qW-_|`@cvJdI`ewr46BA5lH!S*&X-P128@3%5V=vk@(R3V-93f<E{rFoK9PCjS90mwFh&paTId3O%p_1qqFuk_rXyEb-igbV`}jrBf3InXV-7p^WQi>%O?Tp8Mx3xLLT9jB2{AG<t{&!Ch=ZFPa=VLL<FCIS_LXlI-YM)6Lb6_{GR#X!
zF)CM)kJBYZRZ2X<wQWrQ>CuC{H9PZ`j~K{Acc451e@CH66Bs3+AUk(DPh*?X)5GZ!w#Ne8D?uUIoTH-`SCvr+p_jBtmMXlg<35wealMFP&Ec&%#Lwvc5Zr&NrETQS12|UDUP{1R4C)rsTbfF&gCgL|Ba-#BmlXJFRjU_wv%;7Z|SPGraPmU4?6M^W^kNo!7z?*70Ev_Z{%#^CbRYj5sOYZY)!TFK^15wFy4Y$BQeqX?^xMfoa{rqDi%P?Oye7ed|V<6jP%!j`=C>Ay~~(F&D_e2Ca7?=<^=xaH2`{(O8a0Y
hjegKN*&DCzYm>zdGw1mPK}Hjs5b9s*k%qMep`yov>@4>xJU9Q8{nZJ&+inV!%=~D<V33_EE9yQ2>X=~Qwg!+tB*lH-Q9|(zm=hNc=lEFBvM!IhA|H1kH8sYcvl{hLKr`K=Oo}LtL%R=gm-P@T+ak79sILS=~=hS+?shH@0d(>yI!DMBp6o-EhfUC@*2b`#94bfjX>6siPtn~$}zsP7g9j2{2Dx)!}qxNZ~jJEmX&*&E-020BrdQC&T!B2P5b+-Yr>uLGy+D}vni$g`+~5T;pFQ-DVbLpUugG!L&O7VMoR|G
q1^rLvX1O>L8qP&W}#{~{x!fXEnrU~G;)<)uh^h&maWXbWn9-fDtzm)Aw6fJg>qapAk(OIa+Ti|S`i>83fDaXC=ne!zBXI4&ZGxXS`p%`^^P)nG>Rf+1{Mf27+s8gg${Y~P%eL^a0`K*rQta1Alx`uie%{IlL7<$)$>B+7eH(f)g2V_c~F((J6AAA)3;zLCo4aG<48j)*Ktl-jwLNwYDwLSVq%V4#*~#fdwnqWR@YcZ3$w~wi=nvUWr~p6<UN_eADbD|PETfxZLGKdIG$4(pE)j!+%%yetRDqZ2B9JRYd4t9
xKl_}TeC&|lQ3Y*Bq?fp1w`zgsdYaI!><Rn$xe3Ln~~ztAQ?sVs9qB{p>8jghLI>u_GXaZi94%V@r8Xq3fSkcQxsGQUJ8~-`o=PeCm?1SJ9rksBh5>H2hTinsE>Kbt?cqJ%8nbbRoI(ilCg1SIpn*MB}n@|9Z{B&R^je@U*vguh5t;``dPiWg5om@gQ*ykYJ`ZPGYCbKm2QPlvc4hopm{en&m(ksNfov4QX~iPsBDc|Ejt03#i-S(U*<Wp1e@>E(%t&QR)UyJXVFv~Yv)or*2Jg51=Q17mlpQqOExUh`70R6
&qSs4EzY16M@%>RInHJ;(K)#TtQ04LUf~ofy(CtKy-6n9s`(?Yw63EOTkD=x+`mtXJOf#M{=+^z<waq>g>tSH{=6uh=$Qf1c;Cq5Loq8(AvNxn>#W&$Zb>`Fc8E;L(~INY7ApDrwwU#TwVbI6%{|ySAnMt-%ol!@U9I&BJ-;$#)>oE2cihOe?gD{WNO7$P@!|D6Hw<X5CEar&hqU;jl(v>`&p>lqm9(wq)r3ROp^|_xAzhSaI|bnDU8F#H!pMiPYG*og_R3;TD?{^?()O~%Fk3iYz}Rh84b|^AM`|S3-ylxi
YnNMw{Ou%DFMKIH8ia&t_{lqcB`eM2N)%+-X`lr4nmx#Ltwk?i93*%=5YpB+$_%XN;6zr$fkp@Iq;jnaQ{{?-O1r$8@rwMV+&dM9h7~<ZU08q~L?6)mc(zf@A=STuXi>cBMrT-jHkt9A+U;3>u6M`&zZ*&Ak~%8<Pkynwe&hh~Pv`Z*`Vgn`T2Dp`)lxF_bSise;2E=Q>Sf+^R4P9bRsL-Bgdt&GYw^rk{!*_ZkGEKT$GR}??3#n5)g+-n3Hc#aWK0G(Q<0~#Sm^C@6U+Df+Y}n7lA?!$qU2d?K(+a5)hmwh
B++z?3x}Xs<%oE=5#GR2sbWU1th_hyiUkq~;8OlKSaJ=kqf`s6$ra|?hqB`%lvYY&g1ksp8-^OTog9%@Qy->aKZ%sgZ;|$oBz+l}Rs_CQI;J$p&i*VICf5n&n{+$@87n|+Pco=d#hSHG;qIMmd?>&9FCa3BbQW>@eu?=)s?}R*j9?;7Y;@8hJkI%1S{-lK9E8W0OX?slttD1A`*wldXUER&4J^m~n}Owy)0~Y9!4SQ0W)K;vCVjv5n3x;W1wNRaiD(R7P@rs>ML5-`Pz}0T=y+O`O9<CD@8hgUGBXmRX{-8W
Sp6pOp;){1DPOFqN#G8|^YON*Y^~Uw8ZO<tvaq_AvhbPgE8<;@Zz3a$%6bbJa8|q_cfxgiu-IEyJRl?-rh7?0ChLb&p<-;BN3nEk^h{`Ty%wk1y0RR<g=T{wIn0K&@U*dadC<rbs3`O-b4V63oS{b$(Db~2Hybm)c1W$U6o8glB{ImeClcJz9jI<|Ls@vmNL<V!Wz2O;!(K`k2kadP_ubU`=O@Ls5+JT9|8A6r)3tpo-<QSr61V*U6IW#C2GxtQzsxHKsNAzy-p<Gqb2op_<z5ScoB9maRNu!HG>@z^z2?VG
>^I3QyJf4GeywM6GyGoC|15i3quD0R!uEcA7!NRM#m93sYkHhmEq~gJZyB`e!kvN&4X)h#dK-4@a41dCy`86J8rjd%oG^rOra@>!|KQ+y65S}+ZxFuDjbeS!)PyWtZJD(6=#ST<e5mTZgB&K;ik<SV3ZyQol652~MQqyFf8<=5>`qTY1W9Jd3m39MKUMxf6HguHmizU|C`QF(l!;fDm9=}aXe3i2R@e45@Xva=X6AsY_LcXsAj1yeg-PjpgVkE@hEt3p#bf=XOT|^0JMbQp-|T*JCXzBy;awzza;<*Jgl}y4
XTwgP?t5Y1gF~X!4AF*;rBS9P6x!5lX>Y34tDdElJ?d!r`KIxw!w0(LHLjlZKs<R%YS-ZKl$M-$XX&L?6bBuJ9q-~1jaxx251>SHqdzuL!S!J5=%mD}P3#L>VZ*2cChkV+(DUgD*yhMK^pqo?Wef5af1y7o%z@33rka~BXrpd2*oOeBbxI;xLuQ_&QyK;i%J4i~0g2bz@4V*W`>IwHx;Qu5i6fKU9NgQqwPOhDwnT^41s~;E$65OsOh|Noh*P%qFYPZYdF#1*o!+fNf|sPqy?1|3`?*x7+>3JE%96-#eqBP4
ngz6lP$7ZIMEkyqn>DBSamsB2;0!Y2=Qoc~=7d&K2c>{*GXPIsks4ixDcTp7smLm5+%<nJUU=Chl;y`?3Z!sj+dW%bp9v%6jaESL<b6L+&+xx~X6?)6EJqK}J(a7LsUP%1be^ZF55a3c^Te%zTx;6Aw(o7Z0f~G&*LXu(DwS)MVU4%SEY(Sy;Jwup`n!@rCfO|%(^)BSm$=C|DWvCd@r@rE)#^&qia&-~l$?Pi$1LsCSM!kvXE%nBG^(uVE=jDJ8Xnlag2$~y+mOh=4+c?yjN(W#G}*pr<-sJLPG)j^zi`yd
O&wvz_Iq4$$+4Xdv!V1})s=H)H5xIqKGa=YZ<W&@XHLRu$;{XRv#Y&a>=*S)F)-jf(GvBzozDjZ4-QF&vfWeJI!G-1m;PhxaT5QK84)bEgcaFYLreA?z6H?#>J#|*y>uzp3)TJH%j@h2q-tu1=3FY~m5B<Y<#h~d^&<8(t~nbMyV~Lia-{Fiu{vb8*V2FNH)cSI)##VF5>tRW@QUhrq}`CG86?Gwr_QpO6;Z38*hI30sin`mVI=HGMK+2{pq-i`w-7554ua`ZC)ta$-_E{F{-L}eXLsu|*{ZWViR<X@AEG<A
pC{~Ig5dlsJ_Ku0bB1YSEcKARICv?nz^H|}IKzpASrz@~!4_A<7##x(;;BeWPJ?gzWzP4Mh8kd55NQegv--A9^^6ZIJWbD-;Z4n#D7zMRk~sL?y}lANv-nQ@+g3BKKH!C5l3$otd4><ur+A(_2ilwuC%KTX1u@ozTu0}K2?_gldbT^;o|-0Ztf*C%<o*6%1f}iRs+uo)kK*teg(^p9dd6C+f|<R(8<8A$vO}s919`o{J3Y|fnsVJ-THyd0mX0aAV=)v~=cb8*V?>iGY43-W*dDt3_d~RUGg3FSpF(|xx{Hxw
!km60265?NR4g?btO0XtzW)@qqYx!Uf~x$8qy`LgO$SKw!Ni0~^Ui<#;n_D`tsvI(V_d6SP-F;Xgd>Yph<fAC6nK6#Xht$ZgDCP@8<%rcMC{`)mL?)yD#wLs(LU3+s-LIf$w)1HKy)WTwr+UP*%HDS=ka$vjDBsWQTJ(?>sqn1RQpneAX}Pb!}@!9d^O*x4N>5j`*`{fNIh7`V87e0_?i6K%|Hg6R5Xlf_&L*Wi(Q}Y&Yd7Gt+I=bQR*M$5pFF1W|7+8l{*~BG|A2u(o-?n^w*Bh>v@~(=dBdm9q?Ea*e85r
SKO|)&Pg(=-g3B#&A8mwD3@iv`m3PO*hv@QpyiJ?nhz?Cx3u>c5-sPI(N_l~(|#1n3iWoAn&r$jJ)OP~VJt=zbg^?fx!j30GGQ~%Zy4cZ3)Wd7#zlK|P$<&Q5Ux`#w~F2Y)&%~1DY6%$9~VHjMD%+q2~f(SOpoOi_`2}}tuwZ);sG;&yfY2_)ZP%v;f3zx>qcJJ%vi$VPLU*Zu8Z30lXZTZH$z-Yh`T538}9YeO?>DKrqlX*7A-2!n$(_@U%$2R%nUnbqgzgsZ+4-Gq4oyrl8`bKb@j+2GkHW6Q=)boi&uvz
k38gQV(ZeW=)Ni%k<Zf!(sj+wuhC$BTo)n4-QWN*W*qosK3U$~(5HR`d2Z_3N^dNuKfg<KApeKGijB<jqoGE0p|t`EZtj|Ih(+b1brza2!}Hk3l;`4Fl?Vpnc<X8S07V~v>(W=5U=X%fVH6a_Oy}TKHCRjydp+GEVh)hn{`6Yp)15gOzjZ!mbIiljY-CJK?m9oK8aj*<r~7D=L+<CYx%l`~^~`#C2r1H7fDpX@Zq~8m=d-B3A*`%8{broyFg=4ZTVKpZ#&$`1ncva)a}$3w5Nq>}uH&Cug;Sm^&cI&SjQXvS
60jL<PwU;xmKZ2Y$OZapI;<pomL@N@ygJC*B}9>-+t(8-DXL#+tSTQA4Ll=1<`(*5m%NX&sh+Q|uXvHlgraE}Zz3Z4BcT_rlc9Qg8Jn-}X>GS|kmNq3o6CE93cU#x^|;DK{rlwqOU&ovZ03pbIy(Lqz-RZ&s30f;wEIWkk%qdASV{}`^NJZXZe)QdPCXs7JFsxfr6Ev!$C%1oDI&HOZ*rWd-rr66oMcAYJ_eCdLoc`iJxOTQ(VE<N678qqU}>0g0_Va8+UQYu0C}b33dMS6)Ribsq$t0$oMR#lmD$Dh4SRCC
Nj@}GYU=gQ%PI$$(-^%Y^T97YM>@rxPZEji@}hq0R~(J!a_RstVRsTv^{Wzm6MPiR?L0g1wx$f&0no$t6Dc>>)q<Mp3CHDkj6XKcVu-|W=IKUKDrAK_HfZ6sVvfybp^}js9xe-BAPs{pLz(!M_ScPby{f>=0b!awqiejf7h<+XdR@<^Sn82!tQX#>!q({^M#j%{1jS!`q5Cqro5Hgp>#FnH#jxR9dhsR7z*!a(f@UN{y%H;vJsM}Yv|kbI$CO}Us?CtP+H$-ati|79tENJmPxB?sJbR4iOE1O;u`@LhV4-2-
r*EhRRrkDa^mb3Nb2~2_H^eVxH98y(oZF1TsWoaLSv^VJ=n{fDRhn*u`!{<r>UnXIjOD@S7D^-Xf|?Sqor$^MZ8wXC6{oPCEfb#Gt&*(uH&JIcbL76IX2x#1O{%---ww~Bpe}}usA`Y|>RWSsy$G(wzB!O&tA!@oHCr@q>24xuraIhvMO?N9@_1Qj@%gy!6GK0;kQHSuZs--Zy?Y1r02n>U@D#5vjB@7IkhXFA59Iv9sA`w%EMW>VxcV?#J~s8rC>`b)Cmr&dq1#B$-pMh*M~`t#mxO>M&E_IilE3Xkc-KfA
ZhQ+kWSOE|sWdkQsJ@JK+ui2Q3XNV!iMaPD+CH4X#4h7O6-=<kKQPwW3=?t$%=7!}>|mxv)wcq4ZWnfJF-8j`4#%Og*rNin#ISDG{x3y@rcS&lNT*Wh3y#ems=WK}m~biMGvdRy)^LaR7A=QPTABlFjINMzo(_KcS}6UG12vLy#NYqFg%>26IgY#_x`XQ<=FDy4)rosuWsSBrvJ#OuA|sRd?9=2iFsv~=u31*JCdXf6#RBvm(ZV83GDXNx2AfPB%PsuDj3cL%h{Pp*XEg4r`x|%j{`TUqN`q?upnw|H^#8T9
g0at+&M&^F{I1kZUdEykI{^7jVO|=VCRUw$1(uN^GX7Rlk+9i^Dy2I2$@Rk?_RP`-Xm;U7&h7*RJm0I|QXL~5SW#!OkJTn4Xys<fK03Rqo)8S&J(JLABN%LENE_?><HI*n?k`-x-=?~4B2CsWi5&%_op@tflc&!U*=UvCfcQgseJl^9%||iTg-#FOIpzub0c+h|a#W$E$d_SRB$FnT`5{-@mpKP%UroUaIqfnh%e1MO1~3PWps8saBXxPs7?18`|6S@VoUDZn<RUHAj6$>jilWF^`CSyfeSc829r_DMZuatv
*ism!Ul_BMxFsI>Dj{)pM6}#9qWA4!{pdnWz|5B7Ak}K+2y%_VtRIQ-2t0~7I{lZFjI|kPUP_uXNa@BMy&@+5*62GQs)NU6DJ!<u*tPSS65;Jc8x|m1R_1u@C{%V})}{R3DG^G**Rlk>p%=YxXj>jFu%Cmev>R+ST>(kj6*}cATlZ~;49RYtw%`dG#MXBJJ2P9peLQ~4k%0_bo}~IAMWONNH`8vcT82?f3K(b-rRibCa0*-!I6lnCy52JCp>8F$yw;M^s1yBw-QhbNUqX0lH;3fA;$W%;jTGH?d5$N|B<{O1
Q8Q(RtyrbMVeDKdFK8auB3@H6QpFgfv@vnjMvpTj1f}7!5Boh#h}nGtCo^f@1}kMN$exfjhxTGnkrn0q;Le9-Ek@i4GKZf{r3Rg;=a`#yi|SF>P7b0@vy*M=;F{!CZU5;H!?JevcnQnn>cnlUBr<VKB-fr6p#=Q-hWxXjwoaESHfY_<468e->LwpH7el}MYYjnp;4A`BeI`8STp<1Hns;fpXTfj<r6B&Kcv3VVzlQ2kI?ucW+dI|OUnA%YWw)Y)g@<>+iH>f|=)keB(rSPFeT|1B_1Vnom+;_Np_f@1utbLD
6zVOuNhvbZr-qg%w6Af4l^q(erA#g0>ti%F5)ta03v~AfhmK5Q={AeopxMPcvy}+r8IXNN*JqVwYXxedkgddN;}E}im(O9kJ@`b}ng&9?b?{nGT5{d}Er~wb|9s9r@gH5*krqC5lF8s8AKgKFri3f+KD{v+j}nf*jx^Kx?1&4;?=t_V(sz>`AGCpEJ72PMV@w?lOzr;kr!vj5HqOA+06}BgFvq8_i258<9F18sQSa)YHe$pwz?93L5pi+LM=%>*;;j+7$hRFkSUi6fd-$r28uQ<2!6yrtiMbK4K;FtNa;YSz
6>wBi+r?S6ZHN3rZfZ(ns#h3HqR7~agr;4DCp)cbg?AgjRMzdV`c{3e@d>Y=!vph{h2`4rv;pD~za2=tAq)b2aa3x2oJ`sOv$e)+cGtjeH!PE{O`Aey<4@ZYejcX>fn${L>?~{L?{gFAO=*{zF1HFIz>31W%7n@wbD8r&4IxcOJJqndg&j@83yFSr$v|CgB)Zpeq42ik+_rVeZzKc4qe2&tid<janonip<ZIGRsjxfp*O+VONNTt#*^U^1Tbn=W%yg9N11KY`X{+d6S&W^<tbFo(ytM`6avb(LjxO^Z-FLL2
odLPdt!%5uHSsi7y0~cO-qdJxgcSIT@!0x}_VYfkhLbFa@fL5PV6P~fZ)`ir3-usBb1YpK6U*dcykc*ds%52lB#+e4&8S+%)!BuheO(6;WMra?JUfp+{nR-?3wS);*2|=_i^9of5t%oko%oEXP)v9|^lrPr9he_lW|`v9h}Y)f+N{qF%Z>h-zfuT>BZmseUYsa8Y&!co9o*bYvP8(?y}Mf2%s<UYW#yNeW*j{btnf&@o@P4+Qk)`-DV`X%EufDJaeNv#y9v~EJxk~0(vP{WJsrLHvYdrOTFZ+?jeAw(khuqv
UMXTO<mO$y9=c%a?ZAJiv)Z)RxN_iIZ)7sZsX{yr$5o~>U}Zq#A}FYHbo1&Ct*2Y(KYN><L}okF4K?Z!$H!HEzD{x{GxoG{5mDL~>$*ce>`fG9a}1ncef&c)c{<*$u8jCdMrTlHZ;*Q^%)HpLKwFa@;B@mXJhdb@#_~L}g?U%T=CojwPa&St>sAuw`rD%A%5Sm*Y&bGt!M~6u-^l#seq5p27n;uWRqo(~7K=P|5@jlGz>U)vhS;)ZrA5V|E@sBXiOeqdP2{xhmBn=hsnfEGV3P+~o?VhW1%h2Dcy)yC>_pOw
CApn6zCSXx4q&u}W=h9=2mfO&k~of-s9A^KUYa0gb3T547}=?A!lTtUjI2Nbv98pztKTjRe3UkmEE~BokbcHqj;J+NG-g`-jmFJ{5Gf2T$+?jo>^8K)k4h)WuFj1=2*)h#X@&5nx}eqAAt^&zFPW2kyabQs*arUKZQ-xu;il9(5Pdo2Ig=w0cU5A%wSKL1vuoGK)J*Giw@{G2b!Pm;0-ZHQpfo&CoNI86PU44P{IpPoTWMwd2k9e0<|&g1$FLmY*C`=K!foa1U*FXKc`$!W=`8ja`;m}xDb=0kLWikltQi6k
vYc1}sYe!i+GdJx$9C3r27XP)v@_9}6yvzBrvAq8k(4qWy6J;UnEKV<G~DoZd{c3%skihoHM$7&Sw*4v9=BKgQ=SihS5_!Y@^k<VmGdYmRyf>+g8nS(JF5{lW*9eEq%SEghAE=gA{|v?J)Bx3C!~+gw0Ou4_TH2a6Uw?Ja8X27LDmraR7@1Ge>jM-=&1ofC-3XAq1Ko>3@`n*U(nTnWB_#&iQ?MPZ}_(t`(lgib5hKS)i7_QIlngj{}ep;+qOyoo^zTUIys;Gz2(HyYA+EMuS}W63-g%qZK~Z`#sLOYVC&<(
(3Kt{c{0;k$xkoW6VfHhgLEazR{QxEJ_!mSDl(Y^2Sl63XBMa`p6u}ab}~_{(XdfX>kLO(aSL_c`m!QuNL!97*wgeie(bIu(r9cA%bDXFmV*bT$k=2!(KFqnEYl0~Gxu4s$T)b~0K~F9{L3I~)=&RDtK?*f*$%P&^Ym+X&tZvX9FJp@1UNa7EgTy<0Ax-xt@PHGd+&fjjHEbzE#IqauO|$uzpr<MxPrDsYcdht_JJy=#d&B%D6O(us(G>tBRgu?7iK+sh;%+iQ^i+#aBKe{-Osup#)&Sq`(AylVwso0-gTai
{6z9QlXljegCgR;!3-TiWu?xvp>Y}iyhte7rItt%+SK(FZn)TOJeBrsQERB_30JI!T*K5EdpYq0GEGY|6b0r?JthHW!82Ij%6TCWQTV#YNUUjAc%h1C-?T?bUg$xHMeWeF-74=uoco{n3f2rVg*)Tm{?Wv?jGC$BC~0zTR3W4?Gk*}U(JYmP{&n|*{@eZt-9BsoV#PkW<iaFm3^Ee-vR4;5vh^8--p}dH3k-7p!qTxdCiD1)Zk)y9_lfM-wae|d#)JTIZ$$-FjVX_fqt0RPihUPQfRK>Gbl;{&o7-tfy~89S
Xz%r#rCO1~Jy5Oww8*l<%g}A-&}8uOPe(q#T<Q0j7<966v?b?%CzhyppKNti=L=IBPtk}TQkGz=I(%hLL#vZwU*-Wc`S<y|$l$6scH5Jhk)CeFE19#5H&LM=KD&Z#{F+UL=|>LBnfIR@&RJ`aeEf<hF_dfF?oA3Z)jxi(TV8gB5pLd5y}PiIsK#2xUj~<kD*5{f$zCSGX{wyiH}iE0EaE@?z?DyAH87;#&Iv9&s_t*iQ!H?7hH>ePEs(LH3;>`eF?Nb3RG`ZIAfB%b3gLwoiNxl{UTroxo}7dQzpJJA#OEWW
hJ{@hB9_c+Pd`!Uo~e)nxTxpU!J@?^+<j(!Hr<t@hDMk+t}nqN{qQlk@8b;Zh>a;Lj<Ekw(=`a%DZ6E06NR3ewmw9tn11j0*mP-*FAAmEU{eXfwq}eQQaj)igYtJa+6?cducPkR`r)3^B5N~`KYpz}ovPaupvWnu@w8ZPUYu<nBo&M}Vb8g=bGx3xBHe{GfG%h79=vF!t)%PACei=@imk4vX($Z8$^-|Vo}PZQtsiUHAc7G!(FBc&G4aAn!j17)`cI6B5QPy2TL<0N)1K4Qc9XT1U+}&c&*#MhcW9JrB<$2U
g!^(r>Uu1r>oEG<2iqty?dUu~X!$H#cA~=037XOboK06W+Ef>^o!E6Yw4k;u70E#ubyoOMs_bN#w_ru))FAo>wt7;g-dFL3_z4Wf<wtp?6ssFZO*x{~ekQ)_#Sb>)Z5^Sro*J@yS)6TV^vRf&9~=>thp=tKt|_e-98QsH&WH-$<64Lhdofh?S1BL&RYiSu0HD7qXlCV6)*3mVblur%lEhhb)AHPfcZ64*gL{eK*z~^|avrVkf~BJkNFb%^1ov|01Fz;0zs*6J$|KyQqz+k9DhLu%E`Vc4xgKm^@Q}&-Ej?Fm
-YeiWg`$nUR5xMBgT3<Pd@Q2wj12*2MZ0aim<*DJiotyt;^YItg_4<|Mbr2yq>zkS1!T3Otce<{2`;GMva4ezq57V}NFWmLAx$Hxs*=Dr4e#>r#k@g`e;6P=D*GNS$zFo&wFTcgl3u5+r%Nk|b=~eVoQn34wc^akVRa;kw=G2uN~3B(O4+?Vj(#)Vpsh&tg*FPTK;jz5-FEe`dR!oc(j`sI@vYjJ@`b@92}C^h+bdtWn#7zLgfutnVv-YgQm|s~8{U*+GyG!Sl_TipX5cJS1qW%YS1!bJYX+xNt<=DFOjgU6
tIQd-w5%XO?N64e)Drs=M}71ygg#Bx^D4tG8FVU9Gcb#d+!O-d-YiqRWB=*S@Ni3m;=o7v$v_c>;s45>o2zz5V>?LVCq}Qpj3vU5XE@<8`wzpyN#p
"""
