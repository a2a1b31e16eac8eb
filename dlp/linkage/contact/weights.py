"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$T=aMBylASHIj+9rG>TaL`%<RtY3~9E;HS#at|C#umY|a>f5_vO2xF6x+S;07yVzkA^S(|amE`JYZjX8~X@4KtUg^&*$Qn|0Eb;10-WSebt%WAy2FV=6xq+|lWizyhcjHdFr>a**c<)UnBaK^S4TsdrYHu@O789tch<->dqZ`b6!v%BT$eBH!Yw>g_k^wzo>c;Ym>vEM$bH_Pexe9hfhn^te0h6`Kb(ls+)rm@>(bJ@N5-e1`U>-o8!$_H0hT4zkghZ22bSZVOfX|iFg3?LMrjJMtJy=(Tt2fUvqIcpXM
X@0la+riU5mOPCu;SmnzX9~;H>~toiT%X>gS9NXLZ{E9NVl>70HMoOY3}zNnxmj-60*m8WJeJUeuru{gUR%;=Hk(`wmC=u*TIbK#a1V1tyST8tY>39jSk2j@b8%s4TDf@ihY77krf7ZgZ18WTtR<~SF2VTHoZW&M#T%bS3#D8W_18vwjc!fW@}t)<Ii<nZ-#qK@xWEp6;+tcV*+(0EKiPQiwzhDKXrIx>%oyBhJ5yQ?mZUnOqFL)LzlpUHIhGwsHhvG*=Dg<NeQ+~4hSY;kfyWPaG}vgjC7Nb(^!~IpdlL`V
tng1P#?5sm+X$>QL(OfN!ifGapVsJo@FBElOl4PH4(**?Eo_i;uQM1|SsusA+SNo`S$Q6#bxFS);~ZNaatJ{m@SnD_-?e2QG`k})_U?jrp`=)KFSlCO$~(f|zJ=KBX$S<D@~WA-{Kx6`YE5)@v4`D`m`IV%QhuzgU!L{u68oBpwVf=C8zbTuu?L>zc|^!9l2?f!;HIow8$X$?F|WmbS<RbCr@GrxSev}g=t?hS#mZiVyb$3p8#P6HysYax8`wy$mu1lyEICH>xQ)mr!Myck!k*2znVFAXPm<|M4<#CD(2eWX
F3%j9x7n)y@ReKSM37`gP*>l6*qO$$7_JTR(`i?~lige~xQ*$q0|xsh)bKv_G(Osw39Bh7Y^60bY@3T+8Cq8anP(=7_p;>8yLB1qFV=^R3Qo6X6uB_JY0VlkKQaV#<Hn@3i8F=2+f4RH;*AZ7^Z7c+j~n;pGE$f6n!@hC#prx5Oe+vX&WuFRGb6|CxRWcf|4jDIhIn7SJxnZtEhfPU>_!d%O~L2r2!?2uW3z*`Od*B_Y{l$ajA^+&Ns%&wt1)FpF7T{2jR^9v#jIm?M<t&YLm;FJm+H!miLefmf{nd_W(>m=
9#C4WU>Q3IOm-&2P%P-nkDP7xt@1eHgKvym`HCfF8SG~LsG->eU~<c7eaodSN_8@{5qB9rh&j8BU<XVdr1725P0^-Q6XCd<BY7L{C0ACdRzP8~<=Qewo{&zVZrpGq5w(8K_Q)!Ic`mxI@f&#_0fCd{TH|1!w3}vpSV+aZA8t5cQ&DVg1WgY&Mg}OG-fSMZRITTm#zu14_Xv>~$jFWRmR)3yLV;FT!R;2}H^;(!Gp+ka0k2;n*xwqEX-r-{gyK3_z(&^rI+MS(6#+0q4*Z9wunse1#-p$^W=#NS3DI>nML5{V
J_kPdg)j~MFz$C4mEhnZz_kT*!JI;bvUXwkCz}mh@Y(X<7g@pPSXa`y>5+DyEDoOls1o1+VTSm0kv(@;&@uEtoPp$V29rku&B6%5FRUBCPHala9^|m$boR5XLWyG6ZbJp3fn?wgSR#?F6<!c1-sQuDX+wCPy*O|(__~5TKmbS##P}aX5-VQJvpo6oqjzuPv9t7W8RY2!KL8~znXhk#-9;g!F4PvXGy;Q2Xef!7%^^-`n0ZWpd>Q4_KAoKmpBQyhfRidyciGixO7Fk-LyDrq;7g7GFKi8SF*iG!7q$2ue7#q8
EGCy;X^X8yjh-lMmF-4^By<5m*2?f52ymf81`{-M25fUD)Cp~`#D#}&qB3OG*B3BDe1x!V$z&ir+q5h<E+oW3PXgwl{enj$OV@)C#ztt3Cx%+ZIRGAO4rCLyVhQubF9@sR`S$@0KR|rw%{;gk_-L#pBl3|?ap!VpKZB_o5A%$c5jGSGiyX}JY4RKLAlkX`M1K;hX?{pwyf3#3vl#zjA1QQuEo{tO#&AMpudG;Sw6)$BA|80K%ek`YWH*?k5d3Wo&?&exM+8{*kd6Uy#tg0gMkc4Kz_9vRBK!W^>^`zHBX+|Q
Ot{~gQ?Y{1@HGud!JfT@T!9m#zz+nsH}>=TrGm&TS8^JyK>-eZvNveiFtYF`%f?*I8`_`)SB#1!;}&NS(zEtU2;CtinVL&Y(o-Qg-95wyk+Xc}bb~BP83acmMX#jd5}t`_<ADs?59VQfUC8GA)XH)P!~<{@_wO*0WC&Tz8o>(n13AI4K&%l{Y89D?d}CO8Jb_rF$UGw|(ZNq*5}nKgLD=1{AW%c_-tM4;_X`;bi?Mnh-6sSU*1;To*%HAGOn@P&63TDn7s2Yw63>l$Yyt-`j!mg-CxWf6=OHy|5k<DZRD&Ji
4k_*|KXflD`zqglR7461`3^AvBXME(84FydFQP_WKe@U27Bj(M&b2bpPaDT-AFLX~-G{P^6!AVknLC3)%CTJ62bjTGYUc4K9NOg)dde@q?EEhL;lj3#5t}<h563tN4rz~Y3-<4X9r)%Y_MF*~ae!B!=<pgWQDB7{F5Y4&$T!C5>~EkzVH$85w-Bv5@UgtziK(`I2_g%NOrij~s84n*o0B-_GrQ58*a_}s3$DTl2~yw8JLn_X97p<uY(J|zq(5;-3u3rrzTRU;*ovhwH_Pgl#(r%m9|i)k0XRXz>m_lK+8Zi!
{+2#|;)Cqkjx)ri3*)}Asjx0sz(*u^p}@2)plE|J$V?Z1c*U;&ymAxGvd^qNm!aE#EK-sWn;xV)@Hk@bpvRs{*`x<&%R5Vn$k^i!NS)EcV$5AKI}jTr)T{C%HXyH`CatN!q2vf44ciz|ExLd9=o%^qFoxU6?H_Ip69OhR2?YO?hTq>Ralqt>CU;?+!_*-YP)w`8M|Weg-&04ippcL?LVbmcJBnjH!FzUahTW9^CWJ1#5f>ZYoSQg>ES(bV&*DawLd{KLK{=n?I&1|RZYEdTS2hN!X$FQ$Plt*bNW;d?$Toln
8DAIEAzk=YH`hZ&3E3A|Kq@j_vw{hY;JdBZT9PYm?9iK&V3%e)K;zN)*1xf9CcM30ptn7bv?33++@&!BUn^@3>GNcM+Mba7wbbS<xW9OgHr|{!HVRY>buwjuvh7=74`ezzX0YCfF&HTzzx<`-&2bxPG3mw{IhaoX1@3grSL^m}{l9^)gCIv1+cY6hKgkP4hQD+sa)Ny$9Ytlq@Dz9}VJwK*u&hatKY%1YjFYf%6toEIMkeD>60BTUNp({vM#5zUjAS-Kz{Yoz?o38%1C%J6_R;pT=y`d;_cDf&|Bl<;_F`sO
;n@x{%XzoEx0~d|+w>nQ7NE5-4Ni&$3=uX10o?DzHZVu|NjDO%VIk^qlKHc_vJv8#b^hP27RMan$x6F5SEpJ*lJ7)>;QPgEm;7~4(yd3#R73@mO=(@s2hR|4FC7+DN@E4I{@52OI>xGH1voY+7S5mUN5m_!Qvva~tly{kCzfAk+^8gy0EH{3GrYK9@fpWrq*eHALfd@Uv1CO^&FfzTplh2O3>qJ|8~+~@2Ky_O^B(NKn}eubkXe49piev>K1)Cmu;6)!bHa@!NTwm;Ei>pu-1O#yyv;DaA6NaL%Q0B@z7cY)
bT=<-#fF<PB%ED#nPtgyJnlQ<|AgDovl|N5{WSuPAo`&~1vi5TLw+ys1h~(Fasr!7V`P%>jc7D}OL_0JI=8YfTK<v<Q~qJZP_}8%+`MW`M?)?ylb@q`5M~oOHsQh_ZYiQZWcnwfI18xDf*b%^XN)V#&b~2eu{27CWoVlPTbclVus0JqP*Eiybs7WOiW6M3t47M8557@dO2sLFY?Zlz@HS%Fr6tr~^66yZjQuK!$o$6D!Ji3F3QA(;$jb1$et3`ei5we?>JgTp#Qfbb7Ux&QxF|o%8UHEOBf*yadlegz$w2*0
6T2bF4SHCvGf41|y==&d@Onr``f{?5m7H;Y2cU14b~f=7-Ntf)su9`3j2MxDQUPZF9o}N6!B6PSOZ&04kjU*s%;7Fq*mQ$|%=v>gCD`p#qx+NvX3rKGs?18W+^d4MNT}L_k2O#r${VsOd1F0Od;=cX-?009yJ)V5jfd}rjobXuCxHqStaUeTA%QJ7a%OQ7W8?)RGUE?i5(z57!$0J^Q!QYm^}hR^bjsREe|SB}-=9#_!`@XPSO?;lspm~qgp)LQvZthCTxC705CqEA8sYHFX8V~8ydXsn1ln2>Fo*6~_}w5j
u~90^`4bRIv86JmcP|$9-if+~j!hWR72s@l)-n0`RQ#~)DsVAwd=?4^*(TmwWbXXwb%7nZ0-Ai5Bq6gg_FO0*q`EAdK7u^i-|~J{Pw(puGIYzfK)n8co1J9HSIL24k6t~L$JRCgn}rVdmT-=}!JDzd(JkHn*d=mUZWsn++f_?p_zb!`eN;jYQS$COxWDN6h_1izhe7&yqGwc?;f7wB_m4&C#O}yYO&0#sif>}%_B@{}ML4Vvlno7N%Kv1pDi;meP4I-pH1)a$2Xe#tPM(<k&lPFwKH^Eb%tQ(`6l-LkOy*Y6
9Ov}awnrmx$q-hO6@vVF1M=?4ePg4ljD$>l4N-nWg=mCDV)BdJ{<tc$q`k3!;0_9s;4Y#T1cC{C#+4a<sN6}k*Bv4Ne+(p#6e#XqND6aRSsfUd-lJ%>$(YYONl?W4Y)0~PPXq}8h2%o{H`Uc&dEUCa;Ul71o2t6#+OX6`QCAeeh>n4_F$3yVIz!3fb5V^-SXWh74{MoE=1I8TRj3sDHM39j9#IG5!0>l2ixRtX{an}A(%k=W<fZGx1&@Y3V*3b5U@l$Y<g$}WB97VY(pau8;qt&L5QBOT){6(?YBbUjH9Iyt
gm+`tjo%RqVh{`>yNP;1ZF&&yH5*z_{Ks=lM*~R$h;LQqiG-%UP$iCiv!yEQMsXxgcrcdEYL`wr^8M57q+q-|484`u0>r_15fT{U4t#P+@T3s%E+vLB!r_7Z53u}S2woyV^^toXL?a}P++$7H8?%~UwZY&{u5m9S)qY9^&(LzmKhB^k7rN@Gh;q;h7MpKf%FA)PSdq*2!{kLgi-xNHWmCV>3zYyc@jxv>1?5%2V+Hg5SX3cr?5poZrwIlXS70G8TliJYhOjC1Bohnzy5S2|`P=LsYd)L%-W!3l8FxeRk!}4s
k}8qFI`~W4>`O1)3+4xemoCC`#UH1$cl4c(FrY_Qx&sUsb3h(ZbxC#z`($w1{A5C#jElLeirE<OsANP^0x2QBf@wp=4y1s<bU3i8Y+?wkAuyuTl<!X;dS=pYt950=cU?=0eyZABW5W=c2g+o4f6s1$RMF@t!StCwz#zWfj(xEz`HmR~Dfa6>*Rm)0&zpvkLj2<N$<wtLr2jzfBzLH`lHlJ+40P$IHzY*dARTY&1~puoT~<P<CE=7+_W|^+Cq9U4vrc>f;>3*&w{&qUHzk2v2n8J*H$scwpUkL*w`hNqV}w5m
W#`bckQu8G>l-Te6HyR#@S+or%!uEiwDyrz?op9~MN%ENa7FnWViQ19QK_nAK<vfDLh)=D4}xBG9U#N)1SPWkI@42qQMHeANIxVAQq){U&7iG&x(X4YsN_}kbGyr3_4wWsQh8&TF%A`Q(kyNxw8n-*Qaw_<6~>~H=5YDj4vDCagbY29?!=r2L{xLVKU<vnf&Te<iFmR)%V-kz$We2hU+^Q~WprRAommVW{CayXE177^0l50K1Cj`8&_l+cU1$zQ+>K7Lte)9|Sr5Vx>tX(RHaU^%K2=<S4^`|SM^~}D&pI8c
?9Co9_S_|1qAy2jz*E~<#cD?7c2!8)ii}~NEqnamVd8%@Wi`5lUoIjbZn0Ma7Zd>{cwX#^Ul-@}QDPV}P1l^sF8mZmLi^HG3O1@64QwDLkYsaq!B->|GL244^K}}6=WfF@u7a3>t!;luSrFW)dXutQp73)Zdfh=N!OF*ulIYURa1jKJj`dRGxZTCacU7BpEPzX>s#nK=PR}{lHzm&IeAB@T>fC>jW1buf8IS4nwkqITk<cYPRH=O@p2)Qp56LXY7fyDBfgne<*3alh>pI%8*U3lLadav6g`LqM2ypmhB{32u
&#PRhV`w5!0q-+zvjQT3tcjQw=vYS|4*={3>O?|=%|kRuL$Tg4>CbYcUsVRHTQtxot8z^S6!##FwP&ch1e2&vZB~{TyHj-Z;Zmyv81u{iC}MTvJ6O(EI}eBv+Y)kMwA;)iQ5@;F*a!Dg-43SFsfbq<R=0-Sg!>X_7r#Pm<Gg~RLgccApa_ZyvP4Vcw7EmP=bA|_*3$d$j$DhksY5ou1BR_hWf%|K-({lQ&82}PS&*-vg9N>b|4v~!vFLac!u@OWyZu>;Gka56*5;Rv7}>uG<yOXuhuv6P&CkZ?f(th{$w<^w
Pzg3*Naa0XR8`F2sVJLJbf%@M0XoasKR;}E7@bdKbDhLg?1wh!V&<4f(a<gAdn4yTbzJ!q;OICl5}l`qr7tr8X_9sMgXP8d6NjK4s)B#>>s%9~LWez6yMQFah~=s@YvK|j!F_2L*y+W;^WCGrof<2_vZ#JF8AgSFeIRYz|4|e)(4woR8$2p`>a@^(Z7L7gneDDnD?eh|8HPBW$3*f%@;%74^ru~Pf^Jm~p6oe(p;fkp01UdO5M;~ZbdC&+>+D_F9>aPyR%9u=Hg|8%CL`)pHo7czGJt{3PA|(41}pJ9D9@c9
I)1<(Us0|jE*4fy)N{r|l_+tQq-f#mTGLfC(-9h&8@l(m)Ky7}?vtF}4i=yd*AJa*+(&w_-tlA*$zhRVz4|k(PF*BE8txgbE?{jkM(pW{&hqy-9b#|n0%qS5;Iavw$z3I3HkYxvH?6X2Y+~aD*c(g56yfH&*TJ=~8;W4pp*;x$f$H4%&GwN?zT+lRm8I%vkaT`{No$_a&+y6y6-Fe>dw)|VAYWGdhMp}4=9`B!Qi4dd%13xGpf$m37kAJ(GCzwnMp1{GzYZxFuKhnnet;Z*i(E2T5w-#k0n4Iu6k>;2_vx0a
=_6a&OVGpy-0&%z>@iH?1y@=nIH0Xc!>2YBi;L1;69}sFelfBw6Va`zq+cFIMOl3Jr!VkE#s((^fsAXxjsa^3@=kzwot=ZX2U=*VU@!!~9~J>0*&-c%Wxq_W2{%`ACQe*w0z~CZ5?q=(lbn%qh$nH4N~#F?kS#Xa&n=Y5^NBYJF7xH$7JJp9GNXo9_M+;dj59fYTyY6C`0J>hB?v3@$)zrS+XooY%ympjB&?Iiqk>pH(y1az1QzDLGCUgxN-vJ7V$a8rezl|2=eeBjuTACD9r&>8GJW_@AY6WqxQX_hxhn<<
q#{Xs@<d1p*xCN8c>i=dq%XJZ?%oOgiqQ8S-f^4I?IJMuswB-1j2ehrNOe`p%|wHVTf#<&==6a|I?)19K~HG-K0_4(9#M@;4u^{<h8Vc1E9P;X2Ag&S)f^M50uJ#0)4U5+`3J3pTs3TkbRi?h*`i7iy%oVaYpat5-Jv@5xsV5_*rW}VJBI#+%Odt<&n(4Mjw%`2?*W221zng5A8)3E@%sSvSlZGd{qHHSs{50HXcJFd1@%ezvbN|k*7ljxc8ake17fuBoIS}y%O->l3bV_XLBHcsewo<oC|6RnJzZ_si`v?4
E(vF9RM|%T9jb+L7sSVfM<fRdIx76k?3Xc3<kmPfG8HUxx8@0sV`w2TaBT@{VcK?Q&Te~usp$h!MQ58$C?!q~>+g%r?PD|XCzk6_QOLmt$RtQ;J&_+%bw%7h`ymfnC2K#e`$W?D!Jb)Zmy*TmYKrUa;cRP1Uvx6;)>~DjD_paU<iIA!i0-LZ|B?i@Dk?r#Z7la->sRC@`2MaV)uO|Vr&>7@>FICZP233|vxOGa+k}i|4evTHooGVLrtmjC-Lhh@)po#LSu_=0TG*0=7@Icjjo}=^4BwDx&F$ClKn=TMI6M1f
&K=yf?`n$E*|RN6EfS{Rd{{@gTFI&o`ioEoaNN`k6IBh(L)scWQI}z*e&p7@h-hYYL%h8e;71BrQdftejMAl8lG5fX)yw;f95B?MDzX>X_b7`!5!&@V<|QIujp{G*l*S=nTbC9AF=tV+V^>0cs&e^_y?tu+o%DrMznszeA}Ncp6i}^3YF~+)qz<ips7|8>pNvOGwfq5P=*&RnVV?GeN>B+W*A~_HM^vk?OI5ejSPb0Zu;DwBsPr&*X+mK%x^Xo7@T1+t6qlh?;nL{f#C~}J1HjKukOy6!zzsgfZEoP|$|!#j
vy&w6Th=ikv-3K~$Hd>8$2qn?)lvBy0rtX|=I|cODYN0P6K@3r<WLmn3Fv@81h77|boI8t^M^c2QWM2hXtu0+>+3dD(^+)XjUIbKQtvPr=!r-zw!^eO+>p*oWvs`#!_m-GvcLMN<X2@+f#-)n#7ibe<ozf-NWmA8It&ss)$TetYrmy~Jek{N3(*&SXn3aUGVsKfpAhZ9X?Y#IWLz4tICwI_uoU~hbjZX$)@U=Rv#W13tN0%tps@jt&CTU)k9YO-MYXgc7U2Q=sdkJ*&VK1SX-1-Kuh%ME7<nUKuM>W!cs=jY
7o9b9FsD~F&$WIb$SA>Waen1i<`aqe&i$N>w||dMH@Uv31Z>nL!-C#&+04~j31)wQv~Y%3cB2YFBO<xM%+76%|M~_R=!A_K>#pO+-@J}-*{h!Q1zywqS>?(_Nm%?ibi8}Gn{DrD7t6=O7ibof?h-ELZWCgA;twHY^N`?OlAqPbB}y=1&ES!$Ld-q>0U!G~MTRmCU#i=u^kH>B=YDk2;i`x$2rv6(o~oL-eE~;E%LsUXu#68Rx;=eGRY;Nsw#FkC(m$eI+SMQy`kg@Wn1yRiZ9)**gA8eiA7Ugft<PVwSfIka
u{2~~+TH;?=nP+n6S42^a0*Rxf_uYD2TtLZi&qON0H7MSir?*~a5CLriXU!Fe#Ltr(nL$@UH!XHE2}9li(Fg?tFNcp`*<KaNUe!7Lu}oMe=)y!_X{BVp9w?-pPb28V~1K>^QHoL`obtcAGMSn3723S)1!Y#x1}vCqMcN8{r?F{v|ZgTY7TUB>KGyr9e9{!<2er}t{ye`i$`raRroZ&N<3Y?E@+F;eugD{_3qx>F@-dQ0D3MKZ06fUsX3jDJDp;hw~_Mnf9B;WfFkBwQZe4#l6rTqvL9%dNoxM9_93%6|1tzT
KzqX#);Dw9!;R3CRbi!J_492Fq;7tRLR9WOB{xzU-vI+ZVb#_2bcF9}*dRj6OQsn+Yw}UJ*c^WYqa7achfr6gpR0hzx+J`rbIZ9noutQ4mSLUgDQ|Wk3d&XI%hEy{oZGsC)5zgvk@AORKsJFc9Mn}@;`@pGZ#pm0p$1V{86m@(S1*sO@S4&NHwWbjk6xca#S>p+#6_z#&rU&<FLfN$U6pqtB|?=#nC6!3--{&wdEdGJvPBFcS|BZmvSNZ-kAGFk^!!cdDx%J$dXs~$!S<nc(fmW$t|rznhKhiLOIf?z(Z9P?
h|XS}KU4ko=ZrHE^KAJWk3ilG5E_ByaQ>&xBc=GI%MFPSwODx}^#=!Xc&owQAf-}7slh!<R`bAa)4OO~K`K8#h?EXEySS>4?ArzxSrtjk^cNxd>m)|KHqk9;YGgRFDB5j9TPrtOTEIxQNEmb!_j9p;!H*Ly5>%V_<pj=k{tL#bvtNoJtI+^klrg~(Dt?L7yxCfSW&#hgmx@g?v6#hogLQA914*ndhwL7?p_>WgpFaQT)a>Y7o}XT0#gh-excsm`v-uI_N^gkj>)i?<>GJSuHORa12Np=4jc9pV0Z186jd^N+
R-pz55zOX+`afBU-w;OR;Ap+7!D~Y&R;e(CgzQ|iRn<WakOKt>e*8nu<QXxyYP77jd%Y(>c>cEV$z3la7`1WejJXcAlw)1*>8E}4_~Oe0Es|Ww>KG;ZFj%_4tD*Rp+h#qFPGYb-QBAGz^|USKPY0@~!%=71>bkN1_2+{06alH-2W?G0lmPZV(N##aXLsQPIiCeyt+IeGZQ)2SuO{rPjoMvp!-!vY{zM%3+9lW7cvYfiy<T#F^tNA((cXTO-*nCY(%*07i`9E48qy*q_z<X}7IaRaHW#mkHiT?XZavkWrjrM3
npyu<*(3E?BZJgxARnuiP8|vaxyEci>$@sMXa1p{Cc6;Y&{?>t=O&=oZVN+FFVa=%-Ew##m#(u36`%ybCVm07I>h3s_pN?c^&<^t2lIE|C7Z2Ydtl&L*`RFY;)Hcc+z8ryL*VO}SZJ-2Z>_!?RUOMZD^tUrbf;eBAe}RyaauK+*9#-9PFqw>P)E7VGa(tbYiI$S(TST+kJ;v;6G;{@KMx}G>V9JNCJcLjAdu2TmR>d6p|)2>Kea13XV}~Q+Dz3quV<@X9fTY%A9o#n>-=-3au9u@-two7KdzTI<Srl3GFD9_
k~Kq;$EhuPrW?ww-0b#QRw4orLQmV?RGNP>Z2y&2Y{ngxe5$k`6YET>G-9a8va7vGtsJ(dxXhm?fq#U$y|s$wuXdAFA@J91>hHc?N124PPbpTNp2`rwe$NHBH*Ww_1pZ~TuuIqbI398xDBrcN7to?pRpK!47)nr^?}x|(X}wBdWYzg@$BOThbz$$qOzK%)`Zt|0WvL4tP~Q;BQ+*DYJ>2_hp|7d)-~2SM1+Fbp*!OC`DFEE7R(=)-NuJSnSBcqG^OpH|_5X7YM?m6`YdqBz!fh*vwKRKq=IcmAr+4AEk64HM
8pH*nNOn{0*|~13Fc1_HR1{M|%Bv6Sy@hJN<f~r8Ib`x)5K>GR{fmr>i&48YT+k1@`W){?HF1{-Rwp=I<HDnMX!dF{2of|_&)Arp&UlPE^VC!R0D2jL+KCg`j2h2#dmzzdare&urcTwQ23l0*;3ApD#XHb(--~Wm)LptWiz4}KW7Rn$^T*>)C^G=OYCtLwoEn2#Z*hjEelQ1q=@w|bWO3xGSGY9HuY>fKHPDy)cN4a7)i<X4M}l4;GH3&>nAL$$`Go@Y6nBLJ@5mbvY%aXam}*R%YNC_dR6%90DqibUFI)#Z
dUH-FczNrNLRbwU4bYYwi=bk{P+eEPIGhkHoUZDd6f47h?B>PftJd(ah-smU=<_a4XN{loiG)PnwR0j*T)P{{e-^a0n)*vs{QTYl1c(_QDGe?}^(Qz6Yv`mw{ntn?or_<3V831{Xt(#by!DZh&4B!3`^&sk{Jbm9;xVJx%%35(eyy5{%nL^2Q0}Yaj+IvzH~)jAjoluZgyp+e)O#^m3nxrO+8w*>XYi}5&jy02*te3a4k%NjLWU6tv#yF9YoiygRG5V}LphSpd(4K`2Z5U!+|8T@{gxjY#c3DFVf`{JMFFd0
zbpnLUdxq9&v|u?u#i{_`8_m!x)n0js@1x|gMTo6qXLeJ*V$q!vfZGndfWriZ`7Gn=cU@+R`s@z>e}<OksHl~c<xq5X#Q?iq!B^#rrtM<lGcgY_<V*TCeY`IzX^2eg$=!6q_by0QvCsKsAchA{&W>wD@#L{h7r^(?jGzz!{!AW?&`q&_|*ua612-6yRuxBo~<M8zqQE3LYvG=9U^EJA6K3jV$AWlnp+L*9EWF5tUf3UtgdjCueXZEGXe@H()&2Of>ZZV;oPLJJJ8To79qH{+#X;++KNu+pcF+cqi6R%Q@&0|
rKwGw;m0oSuO>G26R2zSo66<kIwB6pQJ%W3Fm;w<*!AvW;o~~Ub~mJT%0n&Y3|D%4K+Sr;5jj>eJhpLLH4LqASglYT2pm>cYsLZ@+^%;EjQMSSsi>Z(8aia;FofEI-v?`r$(b<+-_>A4JUN@2iaJVfRV|Sgce!m<t(P#rt7@pSh>Bxb5=x3C)rzM<?X!kJ(pN%GKW!-AlLT^cV*c{6Gs>nrCTO|qfZ*SX;vb>5mU^|zA(EgRtAoh`75cYyb31pPOcx<ge1A$;oFPIV++=lsIZW9~tknhdOllyLq#xn9e3J^B
KWu;Ze|#PG7S(wzYr{2L&k+l(1^|!~sgFikeE5ntr?Uz39e-NJZns+%N}3OqST&KD{-(p}RJwV?mLz1?0Sr}D;)F%PEIN#PVaYqHlAzV$oeqm}C%gJi(mul_cy$n`H`SPp`l1Z_fh~!Q?=Ok3M6?azI9kgR$SYE%V&SaX)BqjTw%?2@woY=@nP<FS2dcZ8&*13pj+c&8g$HbGRwJ(71tGzl>=T5(#)Ihm7jmyij78PP6pwjmC$}}ucgcq>r<KoMor)@Rl0>m~^?(qm+cJhaiHy3QQ+%P5)R3p+@q)la=A{23
!qs-H*M|v+q-vL0UP-+Ls*H{-8Nx@x!!V!~Mw;r|cPA^(N}fD(SN)5$wq&7$E;pU}=1;=pA)iHl;=Pizjz-*4TkJvj>)hyELs-K5fkJE&mNxyVqqm`BAi(|{xtw>~7fFY3FR0Tep$kARs)efKbR8j#yZp6Y?1oME@T;1lHkYdaVf;(B%gYzOh%)4AdUr<Hb9EoP(!Y>XD#k;?^(q_7%ozJ!4oUq?rdDau)2gRcly|9P>1$S>)Mzg?fyY&cL*|WijjuI!|C<phsrslEDN_j|7=&;|I9vx_J<kTqgJ}ISPU?2+
CJwz9;??45?*M{crrgzRq7I0~-GlOAwEU%WBVspSZP6}Fc%mk4wrVxWOK;qE)!L(~5T;G=m7n{+`<ej0x~N8q4DBdLy}oq04dJRh#npEJy)JDe#WIN?QI05TT6=XotfV_6)crMHwqEsjvV(Doymp<&>L?f8&ohX<5w0@3#6?DPGMTDsP#N!FZ&XJhAp+>D1zW`lxX->&Y1s2!m3Hqovb$CNk%6me6o@u@A7j_ce|rCx2_mODN!BE7`1mCMDwq?FG*#M;WbQXB|2o5w!w1-R6;@ff?>f_lDGOTop8H_p2Z)Io
#@|WS!XF1NqZ_q=+IDAFL`KU2SxnHQJ%c}9UqgXO=rkQnCo-4_*17!k4u$-X0XxG{isKP)Y%5y)1(sJbqp9Z{omO?iDZR80vofS0bJ+Ddt*fd9yTka8fnw9^=YNLx+!Mg)%{Mt2)$i(A|J}88HLE*U>Ir?Y$L5c)1L4e8yT1dS=q=~}EqJvHs&JyNta$a>UVZZhL!v%6{K!>osQdGJk?U&KFbJ%a^IZ(~QfFqqBOCNO<Qnr{QhBDOU7hOY`a=tRYzH@T(HjI#FQ%Jv3L86Kw4s&ah?m=*@#?+-VpZZRMDDtn
PqWES&Z)`()<V;K=>&Yqke2G>x2WT^NoX~p>*4gauq%J4<Uk_Xr&H^W>ZU58nGxACH|y?RSE=OWxx<J1U2;0;Z&2I=zF3XldVyER@Op24f$qZ&G#(hTWg#J=dcMPwPc>q(#qY94UIi>Nqu?n2p%nsEoer*KE#p;toqENV{3-Xlj#{lupHz$T4k0CH7!!kfywZ~Oe(%?zlau|xYN+M@YGw%xfS_3pcNY5!I)+PElc710W951;GN9M$0200-9A9r_^WUl(z~WUmHpBk}43(b0xqI~2-yYz>8A?_ovZ{})UsT7Z
{#b=S$Rn(c{$fY|Rb1$z5aR6WBpc)rV|(_nUPrfB6(UiuP>m^Q4*o5w7O3-rQtA)CtmPih;BL4NzgA-7>#W=H!E=aISV-w5iK;$3ggVAd=C9P7oVVVEH4<2e#HxO7b!$AFdH6lIG)KG2<mViBu_1)y&<}d+uc^1AstO>Y|8D0DX`&kkY#9*ei}av++3)7=(+AV)CBD15HO7l6+8x5KL<vK6ETzB8ouwm^3u;H>C#k11tU#((QGY!{MKg&KLbwhoKi5l$e6Nv}J-Xj&(5n*>z0nzZRm*e83lX{8RRsQ0m83W|
Z%ny)<M-?DapbPo-3WHQeTpG+b2e3$)x{I97X#d~wibSGEZr2CvV{vOOUI*nEmy>ZUHZ^znmcxkN3P$lzm-v~dW}@t(A$7IB#|9&%fr2u-*x&4X8b?GtpFG
"""

APPROACH_SCALE: Final = 0.00065160936
APPROACH_BIAS: Final = -1.6086
APPROACH_CUES: Final = {
    "meet": 0.48,
    "table": 0.135,
    "call": 0.326,
    "rank": 0.291,
    "superior": 0.386,
    "request": 0.468,
    "motive": 0.152,
    "withdraw": 0.432,
    "kin": 0.088,
    "home": 0.173,
    "kind": 0.057,
    "conspire": 0.332,
    "probe": 0.178,
    "hurt": 0.193,
    "self": 0.232,
    "you": 0.545,
    "face": 0.097,
    "dialect": 0.12,
    "hope": -0.002,
    "trade": 0.246,
    "tail": 0.48,
    "threat": 0.624,
    "watch": 0.328,
    "insult": 0.251,
    "plead": 0.238,
    "favour": 0.108,
    "deal": 0.099,
    "hint": 0.156,
    "media": 0.172,
    "drop": 1.857,
    "soften": 0.066,
    "dissuade": 0.393,
    "benefit": 0.231,
    "harm": 0.727,
    "decides": 0.019,
    "tied": 0.05,
    "persist": 0.877,
    "asked": 0.031,
    "interview": 0.348,
    "reach": 0.437,
    "blame": 0.82,
    "english": 0.196,
    "approach-en": 0.114,
    "press-en": 0.157,
    "office": -0.19,
    "transaction": -0.134,
    "date": -0.269,
    "amount": -0.071,
    "event": -0.213,
    "procedure": -0.114,
    "choice": 0.027,
    "formal": 0.17,
    "paper": -0.29,
    "leaning": 0.33,
    "bargain": 2.182,
    "leverage": 1.995,
    "warning": 0.0,
    "stake": 1.586,
    "price": 2.037,
    "summons": 0.984,
    "exposed": 1.657,
    "burden": 1.543,
    "apart": -0.687,
    "business-beside": -0.302,
    "own-office": -0.444,
    "own-number": -0.278,
    "own-transaction": -0.182,
}
APPROACH_GRAMS: Final = r"""
c-j=Z*^gt{o#%JC-u>RQ+?~8!BN)Mmj3t*U)m~jvNhP(^Y6(3(p20Lcu+b0300wNp4>n-f|A`-rf#LRxdoXU#xLe)oMO&#<s;aEa%FKw2g*)$d&LLwX8C-n(jSpPT^80?jpD#!{Vi#>E4(Co!5*ObB)j`Sfh7XfvIjr0!8!)#t#2HVA4J7(-2v(8K5nDnZZ{)tS(MO5F%x$f>FDiu0OZ3+QYhl0?J=!YEb$}F0D``WEjP68jGHPEeV@o>~%BBcGx7Bq-#S4CO2TfN0<fj%-$0BZR>)1l0cwiTDn*3{9hl{L&
OlyJ_d&#)1rWCXF@37?l;F#QCO*XoF)DC4{sHigrV0={-MrOx1<yS;T<y9Ej24cXFbh`IxiKhnfSKIeE8#D9!{LiB$0)kEvS-*xEz{awOj*myoaaDAGnE7MrZMCn)uZOn(QmhScdC?rG;HStQW1u~qPQ65eLI1gy)R@d-k*VdP`s+Qt$+EE2GYNF8NI4H(b=7DnnrRW$wv{Hb<?<UIiQY0~g{Mqjx>paKBv!l2#XV6*UrEtf-%euf^~^b!1)B%J1Xp=*ax4c*zZ5Bn3AZZ}N;*KOo!m5q+C=vscU?>Hax__6
#<Wc~+ws_mF1-MX-00!3bxqsonbE??zYxM=$?m^q3b&8wilcpf3jk;;+q$9})}dS&4Vx~{(@}T`&i1OZ)n*)F?>Zwd5~AW6y0ptOEH_XbVRrJeTx1`itEOqv^MWrwRNA_*-z$UKTHkqdTJ#!Ezq7QOP0dIKR91iYKv^3$U0z(Y{MEsup;laHey*0BFwEivuv^U>%5?>vgyvVHCv3(SV&O9obVFs1up_xTBvkj;ZG0g0cie*35!lCNsaL{mXbPr1oDJh;Bs|0F#g;4U@ymptT)=tKFq7tsY=b$)%75J3Tv;Vm
zT=`2#ke=tg(pak@Xy!FI_P@LPTB~4+%?Za-MBM}pz-f#Wp)9Mka1yq=CYKiP=4V{<GnlJ8|CY9ZF@rmzh<Jcrl?c6y&VZa?_W8-ZEphdw&^rveCNSG!1F|uV?Pkuj_gIute}aHAX~9mctgaJqY-(jC4Ei5r~qly1Y#Rrx6ZbUozPpr=FqXO>9&Pt!s)rSuB|4Ec=HvuBGTc6PHa0A*NJSXtm51c_h(hr%?OK;>dLZ04G8eKcyF@xdK%?+?rreW7VSvuBTXK5AISpts)CJJML^Z8bVt?3@QI;6!XWUTWOBP3
XH3V0A<%e}UL|$1>&vp<<da2+YT#kSn}ee8C2`Dc`YZ7GYByR67Mn*S9J=F|GS{XC3T%7ef^+lu&M-MBH-e76IJ<@@Pscn?EY;b*vP&RKOBze$TgxI=qS4EX^sFR>m~d=Kgb(&I8+crfFcB2&&t!~|w&Re}MHp+GcHJt!=;+1;qZk@otdHUZeN(?3VR%cRHd*I>PV~*(o;MsyXNm<rGbD$VlJL%KmdtQ;3XCVRUhulFHirR*loPZ7%4%pB_m=hH&^FCPMTzOgC(zMGCh#uG$Zs;=yS^S59o<gs3^g=*>=|)x
t|bu94SU(W1y*PP2+rDK1l#AP<#C0+mVILwxBcGI8${Jyd_^cJ+)T;K+&h~RJ}UmJw}Y)x6d69O!VR*`Q8Am)BJIQM{eG**rA~(vDX^g(7eN3q?IR#z32Q}L_BgpZMrX0!eX$6W{N@pzD^`cMl8p}shokSx;E2?V<_@Np4_x5u&Yty+Zohd0p*Tmaui9V4JM!GyY|4oF7Q7)Ipr#p{Mp@7Hq|4?;^nttCt?tmW6Hn8us5Q$pD&h#BZ<j1d5K>o0M#$ivy7#K^UH9N(6~=m70#BycDUG*7`FfNWdb11I`6bm=
{wm^-0>RiTm7jtn8riITJh#9oF(bac;~DG>j)7<gfkGn-1LH=Jr!L4Z^ryoA>;`L~0fLjprnGGfAxV5YPc8NTDpmtO^z`xWkUa;ZC@M!v5s#uIYk;_d4BHL_qjqV_WZ;$7Fv=0oc<&{evOBX29MhIdJkW&yIvF6z_SSAuJMZPAot4WSi8hdxBvc0v&CSa~Rd&Imc90J6hF=cY^I0&jj8Qy`STfkiKnf&PwLlVgArBfgDT9F3DpW;B5mfHJzIp|lmvS9}@xXey(I#b3*3_NdJiC(cI&Y~(BAnW0)PIdb^U2VC
pQ^~x*$dA!M&nVEWb4={vT@g<a;~h%DBa(UzDmzk!B(1~K(O{i$CKOvi*$b=iYBhw(Xuynv0~uwoABV?v3;IucOLb=bSJjkakq5r>$3LExCKE=viwxdMLC?Fo9<Uhl>x2D;Ldm8?*?UaFx_!pLi^eZ9-LD*CtUna_bH;!G31lz1ZR0a(Km9*k>$d=5l<c~sL;YA2q^C$?`!6K;`bL*Fq@wztNf$m_}w+XW)cWapA@aKnLwb14Ic^xIROD`0Qub<Ut=8HpGsw-=gI#nHP1!<P?)F(<RS{?LnDN(oy4L>KXK4a
PZr!Qh6b3)<Z$<0Gkk;=Bf1xJz!;LN1ub7cJ;tMFMI|v@XB(M5&Ews7xa;1&?$^lW_(XTUbc>c@(kkmqn&r2p$h`;}vI_O#{2Jt8R$pOpk=`x~OJ!S+)W>B_V*D9H!K`d(5F&#?CA}nK$H{^~BV9;&_XA6n!RAWb-ZDX5CaG~u5-}C-b31kN!_cUPoz~l(^^@eJDE|4~8aF~~T{J_WjO3Z|q1v^O__m<wc1~ZMc!eE#((Fx<N0fCIaR1<MTl958tb%;b9C<-U1Qc%f!z`d>PbjK27{>8>w9TM3pGKd5{wy~>
XS(&R7y5an1Bd#pFM0S7LC=GAcR)?HVP(bQ9pwYXXjKVbGxL-tp=polojPKVnMaTqipwqdrokjLp!8V7Jah*MsF{HV$7WBq>z4y)o1#`uG!!F29ejFdZ?pl}TnfqowJwa`cImmEIi^kr2|8jOCkv_7YhoRBix%iyS&?@!ah9kKw13ny94XCoIZQ0!Su%9p#cDqh-g1tL+5@?wV(v?r=aKHVT)&^RUY~ECf%U!vMttE@^C0t5Mxt~xFmI8uf}#%bLmSvh8B3<sHU>>ah-}@|t#Q%IFm)FjNUYRog)Y*wV@j)6
=>*O9Za6Nv1pBLFRHAk^_JFgzi>rpo)UA2jRE>7L%JM|Qx2?zMG3V<B3u|V{3N3rGCd`~QA+&F`%75={w@rM|=}Jk#o8Si_4*&I)-qQQ%%x3+&P9+0%W;o=xsIZ{={tXeDAHqs@gAUP8+0?hcjuK#ujRFf}i-T%7`AJ#+QEVNYLa;)XfQtMl8cwd%V)0M6bKoyP46@fOmV<k6)J@3dPAEY#;o;Kc-AxmM{v-+~MYnT#>X$v+`(gq~r7GdrhF|dGXWb7Kth_r1@muEV&N16_oOOG9f54Ios1Wvv$vs?Jqowp=
u@tS5oD*dp?tWKdW^R^8?%kOCkU3yqg%q+jmZ3KXA}8aPF;AV`gBomg3gALBeVLNwgdISGsIw~%-276EEV7FQMfQs|xmB2CcTCq-1KY90*CYYjHV~8}_1cAo5t(ni?^%UcP~cg?D;q|?Is$ae3hA3YL#}p%%qx#48$WEmr$%F1YL(a`P4@2cZ`-GU;|ysdo^5cG>d4rb;PgMFHZccdel#k0+A~GB@WejaIOu+NZuRLUgqkomx{OM28mh4TfOC&F=LNzOIBBrt_1KnS@}(eM@~@6%{9tE%(2Qg785s4K*U}bS
=0f0g^4;>u_fDN1;G`a8?6Q)^|Ng^9e|l+^*`E&*l#-C5MK{&r!yh{JbvmEUqHA!W#*CL0UlVGW@j9IxFP}#w3EgORi>0JYi4Q9!v3SJ&*+hEvEAv%a!tm`SR8(PY;Et#c%{Q4WX+UmRJ3B8!sNt)k_j4!HL)DSv_Y3myIOY$T<{iuo`T|Y$rS_J~b}s0Lb3m8F(e-#&_k^1CUGK=Uy}7gh<{M}S1X}>hn<>Dblpa>bGXID<JS=e~tvGTrugn5Iw=kK~I>kVW$D5JSLH~NJi@4Z^&}gW`&|aN2fgBjIjm)79
0VhJ$gt$No^84e-b$(J9EAQMZ^u-umw;QaA5hfsYd;8Bogt0utIWgbdQ|0O~v%EQfo;JALg6Vfax_{StN5Y`8{F175YE=FCZrc8a4^FBFKq~JE`KePnxA9H929|<C%Mdo+@*)urpA}cB1?qIpZdg<vCaQ(5;HY=6_kOQN!*C_sTX3n-@&H%&CdcN;)Sw<27<aX?vbU+ErfzwAfytOxuUQMh*ePkb-;ViMuNs3#%F3XQP)O9Cx;^PRqS!3yM%)9?vDI)l`ss>~G?gi1!>A4W*9sZZY9I-@Os2zWClOGJjm6bk
QQ#Gtg5fX`CRWOa77ya&^-Py8UtyZmE~GZY9Jm&|t-+SGvHKv7BsuGBt2EwJ6y<sIB?GlyR8{J_T)Lop>sH2cJCxc7hIm5NeH&C4%X*BwxVVfP+mynGID^W+G|vLyt8q;{Gh9%*7Pov)46PZadfm0IO(dWj%}!QKPn$FkDcVB$8G!Y~JwpdXUSAmx>NnhjS5Memy8B{MCHMP-)9UKw&`F~{IR|DDF4T4y7&kFZ5!-(rin`pA7^%K6d8hai5HIJgO#lYsB-F|5N)U;BHiF63hi?6p#MK)knT1RGlS<t{3*O!f
E>)TgX`v|P_<jql?*wO%Kb1>$5_J{pIAtX~*F8ppj5JcB!BYAeyY@bz$B{=jHX={%m@&4Kx77&66G1UntY#Z0LquTCJBA#{=O{D~tniQx-PucZg!L#Td4ik)ND6mZ=rW?=H!6UVUPVKYGGcEH<8mBdtUH^T+1q?GNlNlP!?AKFn(`V3%oeYT;glBmvN5r(2=oun%=K6A9eb&eG>{LVUba{d_x(h%&KCnFkPt=D-AZP&_27k{_IGUgAlvd(6@Fm*VIPmh*wLVh&(+?Rj5ackS4WR7_r~F_-vtjbRLhpJmCKaC
&c%W^Jn!W9_OaqYPAM(75;T%QH81NC%SM@&YWI0v-n%q&bE*4BY2Vh;{l#Yl2qqY6z0@A(umD1}^m~q*52b4Y0Jy$2MVDdELHdqYfrr`VzuSLmnZ9~kM8)&sL3N~|<b6fxHPD^@IPh(*y|R>>!oUd3ahlK|&Y<F#>VtO<;O*hS0J-F-Z|%2X2bd5+E`7|xSHLG%%)7;*;1%@5Ki}0=@dhcIrH6n=FD3i%)xWVKrgu2F`(S{0l%8dUnAboeVO*->H)Znrg<>9jacDr@w8@H3c;#J9nQ8x9#+@mf6AI2ezy9j9
@(wxG0ZT~(Ab7OYjelF0EV&XPUY_Mw@=Jh>q!^@Rj?^s8*lr=(ts0?i%QuZZ(Hg)VQ=J$7p!#cW{Pv~)3M!#s3(3P^&u8a{OT*nHlLyH>w1H_HZ+!W)h|uG^K#3&tleMYhU~YC{^XTPS-%Q!sEC|6Ry5wS9%)b9B6RNrv@`g}jOy4Q7@sRp3sd``){5{RYCD}fY9`7Qg%^438^LV_%B}wbk>!?WHxT<k_%jAnPjk?xs-7-oW%?b+wQ@&QG71m8ML53SpCC#NXV4J|vY=V`ECAq&Yu~XT-uSVkyIS8Eg^Sne|
c0K;$iI>B`g2)`0d)k(s6uB9!{@uP}rh)gmy&7cScybuaz<<ba;dfwUsNa3?H^!b@x@9Q&l}9b^{2aiK@9tk9?Ilo^Em(dJ!VD^Wb2phJl(outzF`D|ZizFYPy=%Qnw}fSV4T<ckb~efE+6}VH5#XyF-T?XLD!(870dByPT$eF$i_ten(=Fjhj`Guf4S7(1ap*Q@aI=9U4G+buT5*weq3Cp<=lB2Wg|b09odfEdSJXr!L|gxMtZE$GkZ<T6#&UA6(15woG{N0jV&jBey%OL-rqH~w5sJ;`E=U3)uaj*;3D?0
iC*6&P=YrL;9(V-{pA>?T50GOdpMz1e~kX`Vi(;BtHg64aIE;YPH;~WnYaKTf6iP{gXiOSJNFm%&j08(U6vC5(j$?lUl?HRlrOcJEn*GwO}2ASXm{;cuP=dRSY-<?LfyzZyRV1K1RrU7nG9y;DIy>Ylj$L&m8ugdpYUE<VI8x3F}IenY{`qnAhyvA_&e)$(a=h}8ZZh_@WjaWY<ARu(87`A+1z0vH9GEE;v)ePOt?nRI$CE@yjKxdoqFnMy=G6TtYF&|vzef&JYujv2ek=`rEqB8=RHCTj2xV<>q%D6$7Q?n
Ju`a!tt9Hn5If*STc$BJ$p&nlKW1aq=hit`=uZ=g38jRiq0TJO7azvAh2G~lX?;`i<#-`f2c6?{sQ6qlDVCvmS0GN!n{H!8i9xRM|8~QN<FR2gGv<QVAf-MRW<1Vm6>kkK=vzyu{Dl#){O9QMk0zJ2=p_V0p%SAT70iV|DBkNjbCRKrG`(p+Eex#wu#JjP&_^*G=Cu6KS)3H_`I+<q8}IJZMlfR{^Z5L)>WOf{O0u_uXNIHoRRE>p7t`vPSp}uGr?Ucoc2m+=kSV129^kUgIh|_{2HU{q?gKkf?3Su=ePY}2
<N?85>k*<85M||L5E~7s68Qy?fn!H$0@f`oaZs@bi!ngS^`Zx?=G8vwd%L}Yj<#rQIvLr-i{<!8q1Fg*MB2{{QL?f8uuVq|C2VJfZ`_J<KFt0zyDlSZQzM?WAN%Yh7rRT9^ykC#hGDf~R2Xi4=2{U%!{yh2HJ7z|JsJnSaakG5I}=ok5NC`wzIw>}IS_u85oyus6#Q_O!EjSXE7L!Z0(nRveeH<pLgjwd4w=lx&a-AF!B6c$u-BF?fJ=W86)b}7>*5WixI1=U*i)8(Lg@yGY>C-}HZL@!QMxgf(`du)<EUrQ
b@J6vs8HuvW3LJerH)neqPSy34|ABMS1A@bVuk-!lnvoER%B%<U9;=1DZ(XJ0u_Wos#blK<d~*)<R0AoR<mV9szVM`Bi&b(_|xd065d%9|3z_nXUP`3aA4uVe_1gv?^9KRV`*2uQskNZOl1XaA{}(L7#S*K(>s$69ng2^9%mV5*__2&e8A{8kp5Bpk!&86*3)HrKGAyH+a!Bh-*F1xotDS-ARwIAbeOAwYp*x6EwhuFKZN-`WENd|DJR9pyFpa4f5Oa31*{}p>%|#4hLI?%N)+Z=qIn$|)Z_!YW$sK4#W8FQ
sq-*2baSGlvQ1@#3LgU!d&*MusU@TkwEiS1NU`j>3BAd0xXMp-2Y;9ZHo9_uNWi_iq_g>@kosE6^?QOGDdhDVMlq)3!LG3-NJh4@M@iFEe>Z})VW{}_SV&q*T#l$`cgtlY;`dBVTK%zTeKCwCZAtT0-2%owNK(cUBQm)cC@>Tj>)p`)HrAe42R<7XqT{;pr!krG-x606osE*T#k0NYeS?W|4spJ4V^$l5X;`Em*`7YQyf9N3B$Nxqg1BGJT*_GaWnBhm20zkYeWln*)p}kFYiK>4>$);t&KJG%jE-d#(oaeB
?k2x65NOF!$}0>f#4zRo$DI*L*u9=QrVTIKt3vPv<JlXBc}N3pD@krCrjzyH=6URxk^sTY0O-8&)EvfDkcNb}^;ByCaC|?YDQyZ|2zbo$$~+BtCJ74oRhra2>Vvb3-S<}-57aJURfl6_d*)i@z(CpY$Ws-qW_^}QqrPQwJ}4}*uTDXALpKt#x3@_7tgl$OR1zc57Vu!>xG3gO<=RWOZ_Q0EWw(RB39j>d;$mcMA3;qaGFC;I>Tl4V&<Dng6$hhuRh&^HD1md7x`#PE{rR)co`qRvd<-j!kTCDszKs>;MWCh|
5PD9Cz<)!(!1tGt9S$NgQtzVQ#GAag^(L{$()+c_TK7I58<C;U%8qJVIjK|{cxeE^F->@8(LKN?D=~z6zT600(zYE#Y_V~%B0=7Sn)S*y1yI#E7)FOiFI(d1JOABwXIRtWE15-?(&DTfXdoCzos$ENI9gsn&c)jXrhhq=tQg@{$CS0@z^H;+{AU%I|7FJa0NPw$To1nElKR-JXdLrBHfffD-$aQWI8kI>4NeIPm{{TLQdHemk?!nr764X~$Z7re+7%NGtBOhOtnPc!=Dku~cxo(+(n=uZm0Br;N-UOJGnXR0
g(M38<q|+kHD=MuDH=O0xE9X$GZ7Kr;C}NhM{0}P<aB*R^&zw=U<_V%6m0{36Hz$|F{{(ThmDq{Oz7AhxvkKyCcL%^`&=czk;5Sve}aWex>&oNo5v}I6s!z2Tk-YZ0VTK0)uVH3$ZrvMf?h@k77i7#9)cDehwh(#fhecL>(Dwyx98-|{AA^!-w6o<hWyvnDnU$bxFuS`wMel2LK!bF)<&iX2@OL<%>K@Ngx-MR=&{HyB(CjiQn<9k`D15116p#1cxVjJFZZ+;9Yw<WRY{drPu%2lr><SXsZp*zV{}i~8zElq
$~EpzuEhKcEH5F@m6BEdVDsBQro2@B6ZPY~3@Dr)%|x^gHTNR%=FfrVM(mi7ckiyM(#NBu%3YdH5)Ey8wX+d`v_u+|&mBl*G1kkw%0B@-)+PNC4WLW-O`mG}fn4Wzp4Pca{2gUHE<qevj?irJ=cuWoScXd4Cz_aTA`_0ACc^FdQD=2K>7O#4DehdJGp>V-W`8SEmd9s?;b9T7{<<@$7&?~rIrzF3sc{>o92VU`obJKFReQFogbK@5S>bT2cJ+*H!!$DEGawuBK*2%CH?SJ>jwjIuJXhqaRYm26ry7c*WSYWW
3(t#EsN)dC+%T<+SwD*G_l!uD8+=r5YY_c-BXeihzK9HoMMGys#82RuFy6Yw{p%hvFJ5jS%c5hUZG&cJv|Ho5MF)6VI(P7=DdN~igJAVk7SJaX46Ud3bU9yso^>z00=xp%Mw#%gczVBe4#mBJ=#3}Sz0!O04LF1~Mqz2x1YmXH_U}g|DK@uXSqG146H-y{7w<=#l}tWu^e*4RutLB!9mabX(9n`XEW!^CD<)56bC?p-pJiOalCR0X<I7+B9!|DJ^P+QU`^}ODAspb!E>Y`%X4~@ZVJj@)=iKu<*n&te)7)dH
;FYx{&^H5xHJYWw`6lMIzTzB6gRMUmCxws>M;iiFU0I6|OT(cq=yQjmZREVt{t86)bpC_`0`8Eb?by~tc1Bez2tKo$K#qZFb`|+C{YR4DpRbZGwR3#?71%~M^jvEK2m5g3nm2^>o#D<W#>eNC2(U-LO9GM7QhQ{O_BOJWF}iZDH|C(}{PVX}waE?z`Y%?(t+Qfat4lhQa=8lF;3~8+_fRD@Xb<2%QlSL+w$XI|5tYfQrM>xiMvU%D;I`0Mskm@VRZmrOmy>MJ*TpNESAmVj$8F7H3P{EeyGRtIq{1T5`sXhh
c|-l2bhDs=rFj;}45mqEV!<nosuu5)>))NX15Igy{!z84z$@c@lDjWiO<{pSN7cEm51sggqIeS48Y97<pvA)?G{8G{baisyMEUUALB@s+AM0bj#n2VRk;zxDBiyIdys;fybG|NRY#+t0R{Tj-SjXDLA8w{gftXrlQbP&f$<|nfs@J$-uWfg1bcq`2(JVv8pOzx{IJ;ffv?;F&C#?v2Jbt@>6Ck>kmI^x5h`G|EZ>MvwvnNuPN@ik?gooYje?NmmTEU$}VUuh4&R_1+mIiX~Ya-RIgWeG83-fNsK%b`kC5ibr
`bld0{lHOx4#{B`nm3+79OJnA9p|2kH-%An!2chHpn-9@xl?Z9mp_EsGj41-;F9BdP&x9?d+e;2j3cwD;b&0zhU>+a-X37J0^xg^)E_oePkX-9e&FtU$xg_Wv@wa&Ks08rR^C|VeAFZ*Rne*KR!bpb%a7{!_ouvuR#3gau9(uwL^e%!_}DC3qfH^%5X)kTrTfYkOtG0I?<c_Q%l?mJ^(F%_+Oo(56iJM9M3Oj~Z+JW{lx|&zGix<7k4CJ9<NhZ0|D2lNJ&G@#mme+hh}A6^wlElhg7#)$ULkv8TD!y*)reUS
v<=k~=yv$?a>UKw4~?>6C_r^yp41DN*lvS}_HUBZbZ5ejqpU9<v9`EQfV@#;vW-~I9H{&o@Q#{0uw!k3W7-|B&H$30iphD{2?F-o0EkpdJrSYWC@4lL?4|cWTeY-h64;|$1n}Qaop1VEI1i@;Zeitm#0;tFvk&6vdjEl;kYu+e$<^P=IF<{rI)Hq!AY{ts(6T(mxf9vvYW;fqj!MVh+P1UkHBmxnO<u*;_E|Gr&qj6_^%6rhUf)!RWt>xN;_XyOqKjdT3nG*j%SF5B+Y{zq#UKwK3K_UH#7edWHtdTHMufN>
(3Foo+&Ak4%ENGDCG^b;q^;irXcEFwZ?%WeY3y{PVcAyzfbkN|4ss@g)6yB=2R}uT(O_4@jew|n@|sx6E;Ewx(6`Zw&)JV!xE3OPTfOtl9J5vD4@K9G`pMlEuy+DagV=Iy%a)hYYNrIkC-`1KNJd5321O)SUJkod{|SuGtV)DUx<E{#Yqw`5cV_XrzAhW!>*xaThEa>PihvoahW18uix117?Rv=Vn!w0eIyJr@_fJv#WWb@iAQoe*P?oQBkpIGV`7g2;r#2nP7wS8tl#aB`=g69A3N&u^H1g4EJS56@R6ZCP
z@ngHv(gW2_d$#UkbwN?jQ8<V_}~!W#P02YOpI6J?^TD+z6g;)kUBA!K!r7bbTj8|dhvRgY|g#C7BEZeHsEwY{k>hBJlJ6rf%C+5#!FbKms~8p>zXO<<W@eq`$p%-2D9w1g(lj6nprbnjqhchi!?hIkZoPLcc5`eow*Cp;`N;bpGX>+;<1FyAS@Sw<}<BRR<efXjenE6?Yp;D3Us~4I{m8hgY!l{NJ}k?{g7J@KmO9?L|sxgk-)|u!l$_ym*C*<XD`)reAyszVoXANb)j>FpXV?ZO;hKE#B#hyPx)CWjc;W@
uH#x$p;uU!@9%V`mF2(xK$NA_`xU~yG0kG}0dTkFm0_I$3p2F?L_~(;i7?1QA@P_w_T(qS`yK)?l=}L%wU#gi$F89bgq))sD_=#FBB_dFH0S%FvX93~gpAje!N11@5iP3Q*W7kGS~-&d(wEo=$}3LDBg9c2B;qF16Tykb@M76SV-B@7Fz=ZEX`8bVoR^ayMsqixuHqLo)(lyFBOV+SdO%w$D=R6pm{y>helm)C*Aju%3q4WuJQzia@4nIf#TH~=FBdfx#&FjVPu=g{DSb^__Rr4;cfbC)3eEgucbeB_RaMWD
!Wm4$Sk%B~Y$j?Sy<l$?3NAWuytC^8l6v{INQw%jF$9*5CigvE5)91>!BoHYz$kV%A|BCEpdH@Ht8=tB3jeb;VM6nfW=*sLh<{wUq9+KLWhFUOaKi!eeHT+&u&VkwlZ~R#W>F;Ms6s~?!a$MFoJynpY9Lu2G1hKyc6TmbB)48vWfcb8iD7R*2zKgV95lsv@Ofu@Z~&lUd$NN#C}oPG>e`=YzK5ADLcJ%IGJ=hM@eoqzlmcoZ5Xjf2dZAl~pJ%VM6U!JKQtjQyykRzMwFULYZOIRn=-AS_W{4-6OsOs|4Lx`e
8MWD><ulZByq#No1varbEb?{tJ_Mf9H`x8H|78&{V-y>pl~I<Dc0*jolrTt-#0Tv}d~*LIS2(J{E0$|R?+aQ4;ncEV&P<ig<W^xnHp13q6c}3@K8XU)&{||)HyAYx))Wo5ngnWEJ9eXf*HL_HZM;e(ylBK`bgA3i7+lcLf^hnm@ld!+8iyQpHFm#VG^*bdT<$(wvi64s>gT`y_CIms={{^XwQ8)-))0y!7~+Kr^ZY!Vh3*-{z^3IW*SJ`kF=FkK7QxP|Fk;<;y4lKy`CXHVo?^1n>L%?=!S;{z2U?ST*cn}h
Ai}Q%`QmSDr$v^F;oazu)z#L7{%z464*sSDf=3Y(=3@pkH6$qBb{;w=_k7r2=+nFVA_Bd|-dX<EGMh*JZ#>6&ahR7Jm?NxWr0wy4?~GVZQNIFq<C+cbvjq>e>RsNgvU|0ns<AP6z=}wEvRW4VHR?6XP<%DSPNrti77w<-HoyM8B|k2U#o~=upQ1%5N^+A7K-KHnivREL+;@@<fFnxNg3}LHrO4C8mMsGjK-c_3fS(NR33KZV5gzeduLKb3;3TN;=zZY`7^!?1d!a_v88CV!B}GsJl?d|s!wGKh_!zD$ZyE26
Ow%m@ORhR<0ds>h9&1Xp2Xz}KY#0o2Ee(p#nIU8md={xSg^RnQq^M}+Vvu+0*YZWM>`Yo<2_*3SKIJ30tutsse&D$4f-)8trw49N>srOtc0tw9(?RNvKN3sUZ*KlSZa7-4U@)F<Ub`|XeM_GpVq9OTvF~gbwIQyOfo5@?RxMUP#WWn4|A1zi^#nN>RLX%u3~XDbiJ@IFq=5t9vQCt%Liq*3pHWpGFoVuUW9Dz>9bKdPu7$S_QQ$X#T=dP*#dQgy-^*kizT{5&%-kF~eU(B0&b785zPKFg6hsqKntPRXd{Pd|
=7eWW1I^e?eb2Sd-0*@`D<*NEI#Mj77~_j?wKK}qM|42eo6nrB{@b!gMwnk&-=q@^C1D4`6r+_A_*DueKho+Wv9=k?|NQHfL8DM&gLBiPgMu73@teJtt}|fkv~b&?pV?C}|2D?;l4T<8CB0W8cWH(I2uwBGFQrony2_=a1O2hmpS~zrG&b<>%L6d(am^bfoR;Jkt<)67G%mLzI=huc^E=At*N@zC$&|SPiHdH$Lg`I^7-R3XSED76<P@g_3hb%BQ{;*{Bh)pkU;uXd>|MchhOn#Tox2fMczfxDK>nu^_3CjG
+%4;4$r{Hxh4H}-r^{p$@u5(}C0l{s$&NyTkR4KWa&No%MbqBUvAL+T(%x%Xs>cRH#<{g$<_DGT5H2>QBjdqS<wxM+#1FGc$qLj#Sz6k*EhDbCum7Zyh5ZAPsv$mTD${mi4Hl*_0-~ur)z<-jB#!>6csvt_twZG(oiUl+?a)pz(DnpIoWdTcW;=z^O0G>y1tOu^2Z})dMnanL8tGg3ZSgQYVk>s`tC~$zQYy%IeL4Qyjt<z92vBkHqLvBJ9Ndv<r=Z<NpPv#t6yWGhBNFQpss0e&0G&KBlwO~z5@5ya1WiaP
W=p$>2N${w0=iYgE~2^A-e#OGDrFcNTFvIlcAC*<>teDT+JQ-;#?R>g*(;9eb%Y`%jth(9r-{*WVOu^K)ccTzAXl!+z;Hw~iz(uX=6nNWMdc0*C335fDH7PRjLMITH-6~J^V<;}2Ub?{KhrVgZgG0_Hjyt|0Iw!RNn=c?_;K-0E!R{T1$FLC<mVp9QvPda#C%vvebQ{CjRvBG6$o?eB!)Lbg2c=YuT1H@V!n19QF9=(bnIEH#=wc%E-1$%$@VSOy?z{~H*G2-!pj?J=c}|}fO*1{YUxUK0j+5xE<?u(WhG~q
m6{DBmQax3wqFKT%d%|!fQ^0Q5fx#8%DmFquQoya^aA8gf&xSo6Vp@|CX}@pn6EdP9gCSm6HWsomTN4DsR<DOa+5Bb{e`XlrnUp50yP9R9)GWB!ELeyy`r#n5mhogG~m`-dAR?g>jV9-3vuv|-xBfQ;(gNIZZl%DcpHDKY-cYCP#a0dEVD#eHS{t@k>j4aO3c8<1mnJo<~uS76*|rL{oYbhX$u>@dj>&}%Ey+pQz6oq-U*eYYg8l&&)1R$dq=-zj+g)=FE~`+s8cN>BlcQ4xtE%@rrGZ^)!T!CuB`J;Xo<Qk
1G6y~>_-2Nkq~)5!s8DAH*C)oE#tz(j%yQNT*jDMPLfRr-n0sz&x}~Ot12Ysl#1wTdGq8``WlP|OP7q_E8Zd#{~-*FM+&PQjte`;rRf@WR*Y(JB8tihR)J*}-mNEvN#`;)jCUH6<Lw!sKY250WiY_)`;@gE^pm*M=-4Dl@NR*VADIUUAN3Whwpi*GVF{<D^#-7-DDvOg(i|}m(|Y39y+Su<w`iEX1m8BU<wd?Ks)|H2TadU5CQNnXz;Aggi0=5|Zr{iq6{z)&EsRp5dy~mC^tf`Koed2F=iBdc^l)ITm=QiN
g3jaBQUNCHE(G7=6}Za)vePEmUHB>YNiw5dO)^EfNb<o=pO~N?g6?RMPY!;mEKC5`#H6#OT#p2$VZN>0D^QmPzKKy!@8VgB^Wis!Y&#Guzq8Urd3D#nTAYQfC_=Ev3iE65jHv#qsV~r|Q0zTG+VE*)3qUVHYT4%0Y5EtX>GIl1Ak8WB$_JMZ9VV=BQ3B{%HHN13Yfv~6R%<p6-ZJjcWRkv;^MyzrumJ!dpO<ELmh@3|kaO(#*9Jn3T0DT>6;^j7<3C8m)=yx}N=%)MH-jybw?;I}X%RM9Me)||7h+Kk%7;7<
DB!F?d`EJ8d>6`%UZSWt^P+0s5UVVw@n}QO1dWC+IL-e2TN(tA#52_dxq@fn6hI8h6r!HX4KCBT=8P7u+@Av5J+=zq`A*VT7xk2@ye|pke_4%+ewdd5vVbS#;)ENN?z!{GHDbejozVOvQ}m2yaKY4~Yz}l#wHr2S;%>&m<%1wLIYPM24z5gV(4qxwUfzNlx-P^OS$}-7%4X@JEQS7s`Dg`-u@s!ZCXOHdFBZY^(D>NYU|H27P4P=#@+2z;j={y=R@FF#mwsu~C&ghz9>(Qb)PlV&RK{<4ik7(C*`yZvM_-Hy
LIZ;p%R5l-|A-YO{WMsWEpO(y|0Z8Pm-QlqRJKOeSg&m5<?=#!R=le1u!vAc@*&pgP#?0T6tK9;O^~YP<zY;aK(3Z*d5xL{IQhnL&$1=BENy$3G(wOP(5PhkNbj0LTQ}VC?qIx-^_Lcqp=2Fp#R2(GCA>BM&DJVWl$oEG!0~pKT~zkzt+niI&BuYP2>j5(^826{{=mfd3dQ%#vRcOji*s$XLb<FLm)-FIS{UlAL?_}~scblFyLoDCeLEJ_pdeh@q;jN9S%R7(Py&sx8j;VMC~<g0k%a9inI%I{U#G6aoLHNv
h))hL90pmDNyUI1oo<k>xlQ=r9yNxJZ#cM7H%SS!?%2Tf;lP8Mnhmzun`cEm;cunE7)bbRUC=zm&SPCH7~)QZZ~XGrBjX)4@lcf?IpWs$tq-oPXYaPHk`A`#D${p?U%nhf0Do`Afp0JU|EVv$9d%7#;OGL|XJ(51ByDU)`)9lf5?enu2BWPf_j5;viTAfwjq;eT1|Ya_ms^gXk6eq%=KK~0oc_Qs(xqK~@kO1##wJkrwtJ5r`1#R1-{Je91bMWPLa=vB06lyD?u_Z1y(2KY)@!_7RnrJj+jJcqy7>jwKwF>m
+rT6vf0i7q6hvvW0<WjIdTvES)>Y1{QG#}!92Qr%xBZfbt&*bbCD?r$59p%?hBcAc8o&esQ73du-(*>cTzkD09<aV4Pv>6?V%MR-yfnex?L9)?B-(sf-F@mq?EnvNN<29$T1)ljMz@9C?sy8^U{OD=uLgpnzawt>e`PAbFS*&bkzFNHilx4;ZSjA2`7EY7iXBTev0WQu1>RL<Wic*47=j*?!~3^<uclB-N_@L~I|I&vc<@@T=4DH%M23+#&<)4tuO=hNKmQ1zwzqu%=mzeMdD9f^{Se&42WKqf&c_ts>~?4;
Qhz=T9!nOkZ!tr8!?p_~|H9cmcFnY!Ij)+r5G%0$5MPQj8_RGTU@J&$CY4Q8JFQ%eH!ipEw!w)i>ZuJ2MAW3<io8Nlh)hj8k~FlOFuE)#xEZ^}Z|e!e(aTH1tb(ug%ytxE5>r{w9V%T)bX+0D1@<aVMp9}d${@{hWXegOYpy2q`AJo*8x`NY_v9XCpkXMFc$`QUMU0Z0B@1F;K-vj0N2x!m6P~2ap+i}*?q<#LSn&QIL6^myD+$MCAsZc3>xpchJaiXnaKZ~pRwEh0_`M!GAs#{<axyC0k~C=<Ppo~r7s2+U
g*@aln;&s_`T)IYOB~YO;oYO|up_^YuUX=Z^JFl*hR3Vssy_^k&kbQ2P^3S}>zu4oPK6v-3Sg0INPUBh9?01p+i3oS$j+1-s3JC(#^jNPZP(s{QXH7?kYb`o`6j}87bd);6&V<bx(X{9DaAG(It{E(2=c#12|Qw;rOL|g<i~ae8ei5cV<D8P2viJ5YpxPFW>-49X>BXFXwP{M*7A~Jh@-mL+C<p%{Y*GERQB-VbET@6@6!Z{>B{@)663X*^U|`%NJ%-Vbtd)iKmXZU99#&Aqj7C&PYsHp1=7ebhC>}RG;X0n
ysQlotlk@ij%jJ1YLC7y8YjA;%HK*6S;!5Ee``8ci$GLYe=&1^l6>tNRp0vS&tKK}K_dS_%dq4GcrvlrD{NB3QFcLFRQ~x-W1R(W_&_zruj2>9v4HxMbrT!c-ldgnPX*#$e~OfeBx+4DVa-IwiisXsCnaMxmBMg+qnyc)ug;VLQC|KJ)<ELo;weju@q|h*pf&q>Vpn8!I0sih9{E>q5CJ%}Y_*^0@-5TVbt^e<Nb#XzikE>R8CUXXt=XXLBz&hVr$`}w?F@#3<TrxV4-Fzb_%G<lAJB0#TpNS{XzGk>JlKxG
NV?!yv^msjve#@DmQM9&NS%)dMM!wsRHMWB^Ri~5`%?I;cZd8qU#P=hB%<#ax2Y;K0!Y4%B{O1mJU<G`@P16rb}wxCn+sWwbkrqkR|dTdXLYee7Nr%7(-HxdD`oKxftgAD-8(t*RmI#`_F7B6!9!7N+`-PR1*S8rtq`L&5u4{})pGq_u==m`*y67Z0H9H^Ps(JBoVMs(3ahf{mkvzsb@{lG(`pMm;^fJhhh)or!SYll)eZCiBeUk<9%$<3ZQ8PK0WI(wUCIpC1$XjhRi5+JSpCuY*wRs7iZa9+T^U#SdNeNT
V5uoq)xXIM71eC?uT3!-fn8a5Z^UT^-da+}g)=HC-Yd+nlNXy>$Zd|}WGp)UC+F}&aT?r>VTltnXemGzzNc-nB?Q@b$Qd<8Z!V+xN3_C?H+o$BJJGe_<Sx9TYzHM>@1+>sJlQ&Bt}owagTCXGjx6u0Xznu7Rn&RE#Lo3W9p7I7Nvynr_iq&gn|veNU}E-mFEl6BY!T=kG!kWeelW8VdI%uS?Ih>U!UanXWGzWnQeeTkv{J@aOdM68U#Yked-ckn6l2|%A(t0r0jAH1lgUJ~(MLd12aiE)RndTO+M!KW!<?cT
#D@C8Zonob1oR8cAGyJuY=OiT)mQnuNY6V88(7#G2G-Pi)#lHt7@?k`=S+>g<1I<ZkdaM_sh>~EV_jS5{NZ`(MA9yqrfz$e>|2Ib@W|<S+nihCMs&9kfGliKfk3!re)qV&l|6e!DvemL83MUCSPbaz({dS$8D|UeOQs*1?@lP2V&XVcYZKdnb2Exm(QJQ^)^pN>*pjn`+Io4SL0I6&9@rj+lU}F1YOs-LZPtd@+=&`W?Lcj{q{ifS^7sq=w>?!Wj&=yLFDslUEP=Pwp|x!Z6Z($pLZLosT+YCm6*H6WpaZ_<
b&a{HKh0`nN4&dV5E~D=t#k*M9<{CDA|9nA@`HZ`2<$e+i;SJ)7|m`coN*MH_5_q{R=|aSY+J}mW0Hj`Nj|Z9&xF6e;}K9QuV^P$Ttmw0Ks*Hdj3~%494FV=S8Pi~83la00au1lBiVpR;#F2LXM?&E&FH;|BSf%FR-R(M*5ypESw9+&!nl*g7A^aS1qfA*mh}5L)tcBD<e61E`@mf&nqcM9i{1n!(@w_oOa)N!hg6?2!d8CqKf}LL!dDr~3RxXCwB&<Kk`<bnt(PF_S2PO0(+oy%<yK&|>-6n~d9ETuT+6T^
IKK}!dz<#ep**AB56x0<s7Jjm-SsP~$!`=hXMAJt(`{DP>$pbL%)f{Opa>5aCQM{7C<1loBAa;ekN^LQ%w)H1D+<GmWQ)Tkc}I?tsKJ&a#YvhbPS62GhgH!AMY1Wn?6xn_C+o6{0x1w=XoA?4rAV?QioE32U|X_ms_GN`i-U8%@8H+pG8vW9vh9?pD&y<cXVINvMeE(~2)YmmN>2F;kp+%_uTSRr`t=9&rGbZ7ch+hZ<<3;LZa8E!8eg5IIgc{8n$-~Ex#N}>#RvdGhh>l32Ubu)AM)cH));@DT7~j&wYuyL
{?*WKjcZ$BS+q3KE0obB@3$+lxn}!DMxvA`XG_zBN+{_xj$iH1wc!<uUz70)n!-b?ogv|r&3qRm9<i!`i|d%VeQRf+t(4R11?TRhNa=cmIV}!M8~1`@j^Ac#x&1KSKH=AY=C3;adl0v9LQDCo(A{yP03wP8Z#*(2K$Y5QWI(M_BF`qiHq_9mMOJ`gB}{DNj1~7Z`?>W%YHSv^4#2#LM#Oi~tE5#%;-VL(#^Kn*-O?kks_or&GRS$9t9n2Rt7dFwS=^mU*w7Tnm0PK!f`CDFL<g3(#9K4GqWAn+2IxP<LAb6?
hE<mVu5+H$(PY{<MR?{cTB0Mb%k#_BxkNM1GV?{N9n0N|{?wCAh8}pNMA-E(_?v#$Jo$Pts-TIpW9F@8C*$r(xuhjcgY*sxGRVZaQdYqWF^nDq>#-M%Ecq}prGs7b^+K~%2W{tTrnO`Nki>r4(n`j)w4n9}A*rVcG)sarf>dHl_H~2cTd<~p!zWW9K3G}*xq`%Dm`Q5yl6=E|hv{*@J=TioWo<va+M_cPH?1QsEwas1koZj^m5PC(-m!C>4s9H3jyOE>C8qA<bEYS#U13`D;AbQ(_(RW16Vo;8SoO%mWvbVU
1`Pd^rt@^yMdYOPD|4RkobOt&Y+|y;D3X+S;2Awf<J=8C85mt(^q>zXe5P#E$T@-=@KT0m_))tFnj|f3?&C|!rX=P&$n&A*Na9Uk|M))Y7rVK?O8S_{6}Q-%93x#XS5gNLTN^IyPyse`#BAQan3LERPHa0Y5{Bgs#L$Fl)kWRZ-AIv$#aGx)2rhI+h$Y`5h2pn&|Ii6MSfXUl4`}hKOsxVisF;5ev%A7%coAc{YGnZF@J0d=D_a4rL)ox<hP8qLb@T6j8B6Oy7#2@FVRT;Wr)tbqi8_p|y&xsCWRJZ&;Py~}
R2l8ZvzG+>;B5(vmd52E8R?GkX%pz<TTw7jSco-iKAEk*i?)k#E_+*ZI;LEGaTfR+H2s+LY6;3OhAPAmnvl$Mbu;XRjp~J%@+ClR>ZPu1AHls{(zTCveA40CO)b^_FW^~XXX}Vh@a5JG`Ta+$I99AK?!;8XErTck;dN|bvL*70eNQUa@3)5!j0gSfKPt4pEd
"""

PRESSING_SCALE: Final = 0.000677850172
PRESSING_BIAS: Final = -1.9778
PRESSING_CUES: Final = {
    "meet": -0.042,
    "table": -0.052,
    "call": -0.098,
    "rank": -0.071,
    "superior": 0.067,
    "request": 0.33,
    "motive": -0.048,
    "withdraw": 0.532,
    "kin": 0.206,
    "home": 0.19,
    "kind": -0.052,
    "conspire": 0.144,
    "probe": -0.027,
    "hurt": 0.083,
    "self": 0.238,
    "you": 0.474,
    "face": -0.172,
    "dialect": 0.105,
    "hope": -0.119,
    "trade": 0.412,
    "tail": 0.539,
    "threat": 0.82,
    "watch": 0.279,
    "insult": 0.327,
    "plead": 0.18,
    "favour": 0.223,
    "deal": 0.182,
    "hint": 0.218,
    "media": 0.2,
    "drop": 1.963,
    "soften": 0.083,
    "dissuade": 0.54,
    "benefit": 0.545,
    "harm": 1.167,
    "decides": 0.022,
    "tied": 0.429,
    "persist": 1.295,
    "asked": 0.03,
    "interview": 0.427,
    "reach": 0.725,
    "blame": 0.973,
    "english": 0.32,
    "approach-en": 0.034,
    "press-en": 0.237,
    "office": -0.279,
    "transaction": -0.111,
    "date": -0.231,
    "amount": -0.078,
    "event": -0.037,
    "procedure": -0.105,
    "choice": -0.006,
    "formal": 0.01,
    "paper": -0.215,
    "leaning": 0.529,
    "bargain": 2.672,
    "leverage": 2.493,
    "warning": -0.002,
    "stake": 1.684,
    "price": 2.393,
    "summons": 0.045,
    "exposed": 2.145,
    "burden": 1.614,
    "apart": -0.494,
    "business-beside": -0.289,
    "own-office": -0.319,
    "own-number": -0.316,
    "own-transaction": -0.17,
}
PRESSING_GRAMS: Final = r"""
c-j=ZN0TH;nx^+<W^m%BYO2P~oVy3lNLHCunO)7hr>A#k2H2h5UeL?n0^ovwfFFPZaKRZXf&&C15LuZW$N+<$?w)C0T|9XP%ZPAh+*FOZdqlV!tga~@PE^0|eV<3%b0oSoGX-vbHFIxN2V_{uqDZ`nLyc|OnXujysEqO3aH;CtCTF*NPYLpCN&9Ied8-cL`Em+}L^u#plDm!c7ee|_m2*N;<*}sA0b^XXSUZg`MLirHcu_W2T%`a7U@#8>i<|j#10X;6@nMank@DR;HKTUNI1l}05s~VP8d1LRh@wGQC>l+8
yDMc7eFgIDUu=z8gXoY-S&>MHTC$s&bJuH0aS?2`@F13qDo^=cEKl)VxAMc@o|K6EklmcG=t%}!_zx*xQK^uvWVWYa$ZRYaOD#9GNF83(*@yVPHPGYpz=S@Yc|JmxkKwN+<iN7@>FHpJiFz7M^^6XUG?8O{S@VDE!rmmrB-EX%S_|b1TanxiK_um8G@&l4ttAZm0t;uRXo*>d{24!7ax=w`LYmOCBNBWTnPKua4;w=yZi%;)3S3~_FSHy5dmc>;bwh7M$^ak!_V_kAVCoWbl~sB>;OV8jaB&d6tHyqVd23Fa
sL`{l`xogW<#Y<PRS8iluGPZfghu;C!cokdNQRE4tXguTUVJ17{B#kR7=4j+<%@fFX#r!FW(7Eq>Ir%eZXuH!)Z$LuA78$Mi|nv+c5mK%<1rBSXfsmBZXIrMWPE#gba-(2m#njd6%qz9qW?=*3|qC>wuf|wNgp$d2<#7alyeuW`Asg1Fv2^-MLWXhkvw*>AB)c`!7w3AGiUN01E&*I>)*AuPh6-;nu~e&F6t9Vow+E2>j#PN>c@cl3yO$_{TSJA%wgJEOZ6|rdb)$w{;wUMm47KlJg&XmhKsXEZXnE+7o(AY
!*;G`;$l1r79CI1FSoxO5M!&VoV-~-AY#z0Z8$TIHnd(rVxR&@ODx>4J4*;q8%))tBW<xB6YIV29$eKC^U`WH*_YId0{s}mnBW|^ggaV2$(N?U!7#EgOGQBfp(ENN7yWa!IyxXElED;7)Nno$ycmV*qo69jnJg(WS9=2(S?A1S{8Fy4-1QYNok)B#O~o2bcc_!?GRaWSN#r6+L23$=)IyQf$2{aA65bimZ^*zcpU61ywlqPzVT!ox0EHc@oady?wle9UU5lg-HLvb1xM`4jcj|Y)lZSzo>1|0657f-}YpsRb
kv<<A<o#4>?#ExicbLo>k#aBgjBuVFnRx2KN;H$$Y;Lp1{Q6?3VKnl!(BrFBdlJf8DmRM75UQrWuv5<_v_GF`a&k2G-XwJ<*Txmqy`mY;tmv~fM8{f8Rj}-GlV$|W_|VNGiz|%EeFqB{X<D>uQK&?DrVf@O23@=S_~}Ued@7AZxnH#Tm=mfT-=>Z6ga@wrR;n@Aq3VxCU8w%?+%^J$euN2ACFEKV6@rpVuoUZe@~x@gQ$^%kYmFnQHH7I3*paR3P-an(R?D;BG*Xeswh;BOG|0l@CMwhhz1T<bY=0zI!AHKV
6=CuN7@ill2N83!jN#KTJ$F8Ki^dxL8*TL9PLPnsbd4}Ta4z^+>Q28@J$CiLA4oMpOEh*D+7oeYHmfGt4G>)f70u+T!0H@d1X}-P$Wlpsl5+)LD(!K&vJ$ER*A$vniK@}y<fE#*LN|==h0?4ujbdiP#m1N6Bf_hUZRsyzZbt0-*7=g?Lu&yAJ^5?=d)x%gyE}e3M!-JZOpIzpNw}afef1|zq+=nD+R%)GGS{~+@FRF^Q|2yjOYm*GFl(3fn6h{zM;FfZ<=16)Q=WK4Hc3=(E}YIXepxS{H;^Gn%v9K4SRs>F
YBUq8kuQxIly75%$`P)Gk$55ew-APF7(yc{o=Yu^!z__8Eg$_Kgza>iRrRDSr?XiUg=Rv;4S$@3&GqyK#8x#FufT5OiK|b!k)n6zqxM;ojhWuRDPWx}QC%7S*LkQTm~#*$$HRPX1KVl?5#^ZU;QI@1UtQA<tf+fkM5!-CXX8=G*$#(vl;$jSsZN=$<LXA14>k$R6?|MytVTA4wuUJ7?gpoH>E~RpZTJ}+Ga+3BS*1@j5(OAoB+D0E{<RW>(XiraPkqgbyB(^B7X=h9XW^M$M!1l&pvn;|R1ttBO!k;7N?PrY
bgoKeR277PpHGbHm0Y(Pty&iPytqd|Eb3qksWP=rwb6XMd_+Pmj1bYVj&=1Mu+_HYWhDYZ6b8(mufNT77Yu<5o12ZFha1ZdBL-UnKJ_FgjcoMpg--nSNucQ{;~~`vWYR!40Ey_Uc7FQJOFo6TrMk3nwfTMwf35{yDD&WtV_Q~>^yA+WmKZCJ^F6KDXq7{Y;`U;Vh$vVY)sP^58>!+rB<0i_TtCYHNAdOr5kC|&Lz}!0eDQ&pT8-UUPH%d>>GB|uFz)8csFG23_nAD8A65NeyvcjedX;cDouB@HMa%DrO0-&4
+S*u8Fl;<v5pRc6BXPoW5uJmqSIhg(Lz!+|t2n8T@{UwhrMKt4g0GMoElMsD)Fdjdpb;qs7*Z~ca*27GCXxwgxu*DemMkW*&$U9!p279D+`{@1lV#0<9W|FGMHCrp3&QUe@PzxWF=xK`ffrmywt)Wvaj_T3T-0VdX1H%W6E3c)gJemPC98j?;3q<;oD5|c8v&iuBWkqMUg}wbIEq1hJsxp|u+`jC@^(WM#Fe?5#Gwn>s>vCD{=COn5GoR$iG$rC4OLq<96+kty{Twc6hp?M4ic*-TEW}1=2<(+h0#rt7jT*T
mN)5UdIW8b!)>*rjmedr<OifJs4z)3p2z`~If>}BGfLO%)0))w<;?&D-TMVB`8X=P_agn^%sN~9y_-a;08A;XK|+xOL37dx>9SNt<mQUw0o!!hEw+A8G5?^R*!hx&#5j4R4Q$WsaK8D1g8CyxpwhC~j$SV)qvot$%)v?F@_2NNF1FX!7!r<}dN9ynL|I9x&{EfM1JtJ`Nc>)joL!ZAE97eis(`_ln|vbbYtkl8wM1HXt4O$32;cR+7x!36WzMo%c21Gbaau1|?)-~x6Jqlz`)*4kPkDf)%%tyO7e17LRMWhz
-IeoslZ9ChWzVh~ud8cKD4?pf?Eod>DpwyQko<Q;U9Y)do8!<qyC<%7&Wu*}rncjz<VVpp-hI4w$oPu6)(L_o$gUF!hN~zICM^}jxwi{=l3{dIj?wZIwJDN119nLzyuCLp{!e9WB9=tNb(SC6aqbSpVLgfkI+!CfRLIziM`=b@oc=kWJy>?$sj;$2m8_+m5`P%}$P}c5UX}f%>xY}r84;ZfVD0)^E$*g_5=rsRaD+j)_Pi?-Q?<-;M6;U1_;o!@*rTfk-3;dC;5}UX8s?XU=8G6DN*Y+3h^U22Djuo>$^9sB
YYmy3kteCc&m%76omFJ04dI5&tDJsY15Jtn0QaurD{-$%aM$p5Ko!~6w{|@8B3P19LZnJzdK*zK4Py14ZB1umWN-MRIm*2CbjMOhM``ni?L1H=_YeG6MSmLh6*a`?XLLQ)RZ*xd@n3=zG0I+r%)hJtgCHmCfppCj6_+6!a-Y;S5|*i&AZakca2rMWw@wCruB7M$jq_1rN{V|<bw~KseWLCxPM_=~lgeZ*2)QQ;PDt6+iW?n)_tC4Py?7&_Q++2<B;o9ED~#+#W&GcJ*^S^_Ya|(Ndazkvwoh94Dm=O)zcb=?
A2oGBD{G04y+ib6Qf@O`*cZFBB-XeJ8#fpi{BLaMch6@%HO<shyCTRmgnND{9j{grNs*R_N#(}CFY1=Zwtst<yo4vAP`eh&OHbte+yW^C_V1M;IQ9=4{zo>S*>`fr!sl<O2!cxg^`2Rq9Y(^oGKbyupnY8z7&Gw?s$1QNi_d;nAr-mb*2F}#Pbi)bM96uzo@#(td^{|x_pc+_P)P$cbAfVi+j*s!qJ6`mx)B;cT|q@4$U-iPAB8-^xy!_EL?<V_dZF(|h6y^0L!8WhI*BV<X#_|RG+mPkJ7(`LUbH6FQxxF9
Xr6uhVT&U9o^$aheUC${_?n729JTxOhDx1hA~}UUZ>zZA(b^rX^{Nu`n*RILIJgwwheasG{A7^vZWz*=Mz8E-hJ*LCOwn_~J6a$l=n~-LfJ(k4V=`R3SsON3+3ZxVZ$cf|e3Ez9yD&oLGoquTM2P9?-sMBe)vRQSNc7GO*PGK3E;L{+K%;ZyuE$#r@i66jG*`FdVMJp;sV-8@7v4HdbR(d&@WWGzO3d@?E=z=?NA>%xrT}9ex9G)X$xc<5R?62XBB2cFcIehUDfJA>lw~tXUK~(tzrA1pqdS&%SJY~D*5==N
(P<3wM1(66X7aXyi0tjA^*I;c<jP{?HLE)Bn4c5-{B~i)yTZ9jpu&WQPFwI6Lu*`C^ZtdU(Iywg+)GVSCIU$cD$1`mO(UV_vl8e+@45}VSG#<c>`9f2SMoTj+r2&eB-ErkkX@Q>EQNBzOI02vjiaP>dWm%HTXLB1ozz%EJjde|H2YoGoVs{Clv3si=tLTf%ew)id!EKOmm3LVz3i`$u_QCJ{W$jOc}XOKq#+#anPtk9Jsn6!Jr2(h)D=~Opf=A7<`72-FCFsRoX?-RhkiBFD>VA>a<XzM^9Le>I7b9fyd&xF
`|w_t=ZaGD7D}L!E{NiM*}JiA;bOsvvIvI&*C>$&ban2!T1NqxaPJX;rAg)+yM7F5@P6QPesdXp&64{f%Tz}=)<B3l;h5uhG7FqgFlAONl4bADZHXPJ8)e<pqyq6mHIVNucnv06j{G`Tvt*649wxcxI-h~ELiO4zCWnQHtfw0BU6?8Ec1;#*BPEE`>hHx_$`9HeX5IsEYR%S-3iFj+e0&9x<C3*Q{p3yKgW+1i<mQ)pA~IcQMpR<C7a-lJ`!b^K%M^)imuwg@=BAvC;!V`K_N`H}uK9$>8C`hwiU$sj5`fml
`_F`G1ZqPyt~T#hud)8GzWp0X2EozVbsM2pKrs72Al|{wB|IwifdE@1?~r3=O}-|XR?2mBK_7qD1pnr2QAF9btJKDu1GTFGMNur~=`mdKFlz?G1R2u%OYqxGkq+u8imFn1`XQF?AN|`}m}}=w>DXyilr~jm&g&r{9%rf|DmWfEWhDKf#9V2y;L$gx)Q~8{|A9eimc!qf!vgL02i?W=xwOQ$suif{Pq-}qxn#AaE(g9lprSAoX3Ye9;$^w1ERV{*ayph)E}Q7=KP6=#FRWS|8}QuY=mc!Qv8c=Wj6);sH~75e
vGe7GU6e&<-s4T}bsBT(#U)MMwZfvQvC)>d(ivZj{E}BBP*px$bs}%c4|Y$(Nb9_E-_^xVl9gQ+dVbPcN_U{mvfsOdxF(hGhM!t(J;+qZVS92`tx&`J`zS)G8C6B$gKnt+Q|_$u^EJKc$y=#ZI@GD|pm>mkWr4Y=AmG;f4PmtoiWOIAAW-<S$X=^cj>{8^*M^HXr-C+x^1<(Gl2G7BLT%$st!92#O9YQE9(<aRYuHJ`WjVslr)vo*T4T43f4&i|i{Hz?7_|>JFS8>1n)<-q^Y-EoA}`UDOGPG{bYQh0MEH#H
ev~D1BXG=>sOO1{0A5-resmM4J7#DJ0R#>BB3-M2+^_CmDiBQ|Zf<m!qRS``M24~`4(NE4NoQkWlr0`ZU<Cb0>zZM6m|y)*XPuOtbxF{g)8<FgApH}A@Q#$g@OCVggxB`gPN6W{<I4_uDP<SNAk!Yfa(Y3!AKVd@I2%`zm7CrC)S>LG{n?{e(=rb7&ZohAK&h?^^iOQJzP#2S#VRe6&TLA$YRz8za}}IIn&(e>Vueu|2}kn~T|l)#yQN?UG}V17=k_ZA=jaBGm4$PMdMEFp_%C$Ok~y;x#K}bQjhl#fF0H<V
3;mkB8Y_014m_aeUIDNTty$QwwRG|8ejMFW_lSWrhgAkJs<K{kcEy#wb%^l~@LYuQ-Fmj)DVt|O`YNWpNsSOk-5xHi)=y+}QNX02y`sSB<C2aFJyh$MJ_xFCSz0WeJM&cFY<HwRjY6D$yibFpt)c|ZMxY{g&;Sy!NF&eQZVoTy+Jtg(e7^bH^J<<)J?F!-U@wUTA=R3@I!XIaj#Hn|8?<p{sy8gbX@qyZ?b%2IG4NN29p=)wic*%ua@HY%`tbS^2VbFx+SL^_8R6RSa%zLnCc*^a<yALKk{?@P`D8TK(bg}A
d36-8RVHxakKQasjWTY7I)fSx*Y(J&anS!(A7<hk*)sw!2_cKr8kvR7BRVe!ilRUht{d5L>39ZIMcEH)EI_4S2{Mnt!;OgD?F|{j96d^6yq$HqpX1!2=znj0hMe4>R!fa`z=$Zp^yu7cj>?BfcR{@ph|NGq;)uM=Q(jnL-*%Y37~VJQB2T6x1X$Ig{`eYT@T6>mWvfI1HR+4_^Q7JYnu@lp15{Ii_~s)`7pCeqABG#XbmRsb+cUqFdDUmGrZ>0aaa|D*TI{=nq@F(t&9dJD!QafvLW_*FWW3>1PyV`9&;i$>
o~SI-dIwq6`c^WFwv49QH^v?de^)7!ah0Ds;cqv0m{mGoD5o=RZC?%jp?}#>xOkAk$`s0Z^>?HS*+iCq%5b7y4OrvkoNCnX)&teLh;tlq*}b?g*V|ZUAje~z*>Jk!r_{bR<d4T@#jKqCG!B#$s~qv`4BTY#ObuBnoMyO<$Gk{B{=Pu3#Z$UYT~6W;YAlUIGG^nWqt|z{c_FdkTc$j)4DB3$yJhbX9Oc&u5xHCXCl)mEf>4Bfc^G*|f;0*_EOeo4k22dM-*+{ChyrnRPPXwz0uhnc6MCcdf;0BpEND9TzeLe!
sZ@tiM?~G9sW*WzlqYEoDKt<}g!+0WNe+GD?__BphoU@U^-dAW$xeS})GWA27xYm!K9_^L;S_7n7DjJh%T!25A1OhygM83c6g3%QMRr=Z8n;0#qB`fWRr7JYTe=?sQGnPf<!B%KOxygMTz6r;e4lkEV{%$&GE&qyVLFyaX*CCdW%r@O4+W-flzV0+lvhFuQxn7#zS?M~{vKhdIj+935WL4RR^rw&irH7h_2FLGwto?2pnZb=O$weFWUp=Czk>zEym~^U*vc;tRQx<k_d3^$2-VTn-S}pv8l%7f9!VBl3b)#7
UW;>Rj1H{2+`3y)WcF7W{uKWs-^SV=)fz?Hnx;v!O5Y^!9h3@yuDRrnYt~$SKviMfQ#n~w|Fd+=1P!~^*uD&rL*P*AZ)Bnts$pAT^1SfbAJMo8g!+T9u0E>s3&f<ajT<d;B<01Mnkd_n=xO~60mgUXOpR;8>GMduF}cda;XX@`L}0;DnmJ_xC|9tqhK-1h@8zj1**su9E|AJ;M9ZsS4<c#w`E-!{;0bL_U9NpP^T!8c-#Z<?O%S0}*(ecKq+9m<EY*oZ=S%f>6rlbuKZ|l2uS<a&p-wt9BFiOtL&T-ZNZDn&
1ZPKY{*7l6tLu%&k6@VRPo<md`>X*dU@d~I+r<}FW*qFUt4$Ek&}gbPe?N{S0%!L!&F1PpkcX5l76OF9dQ%!RDh1c+7B3q-leNcRj0R4dh8`^LOavv;R9zuy$x$8}tS|CNp-JeGi%<(2w>`*6ry<&Z`274dA-Va3%~Ddbd~ei>7)du0G#Bbc4Pjo9H<L?XBL+#3rcCzZe@<-<?Pe%3`R=~S1@-F`!c~Zxio9$H2%4E%>xfrQnoAS7{Ah-`BaG)__&|ud$u>w;>Ck1;PU(TombCn*Dv0ueU<1$ZDIq!FSJpvo
I1=Bhzt-}=rOdm_)UnU<L8#Tnpb(K5=l3be|2L*AjG$})>s-C;)obf3arXf58)2r;s=V(+1517n8SI#Y{JIE(gH1((PNH~fn04OqbFTUCh4!cg@!|SVlt2rb<rRjBw)qdHIz2Ep?J<Hx391X#U}VW4xgr%nH`w+IsaB3qOluwAOl!IVrC0n{Uz89i!0VVP6n3Y{8S3BDvJ`3R>mPyoB<iM@zip)Tq}Uj1=@?xGBH_wEr#ay>HQV;tvl&>}OZ{#FVhr1y%ZlfrgKs*BZ3fb&{PU7>!F4N{fTgk`=Nm)zPZ&oG
8H3@zE9y=(uAI5w1N9O?KPu&%M>{_{vC2O(7()Z#m+{9J`HMPvLld|%=&yDv#Y##ofaH;aIIcAXy3U<Z;S0%G#(7<jP9Q@cmx8)C8u`Tez!C-S8HuyE?jx|GK43!);Q0>y>WG%dQ<Et16*+mg2l_zbyWPD{lC-LB?jNZoI1BVbY%}5cA`zgXmdjFm9RB`iV=5K@Ir_H>Zoj0#!+_G!j94eh8XMiz#dJcmtA<~C)Fk42;jaMlGATFM=0LPe0@@AgH}&!v61u;DPK;Vek>#qPsSUBs^9IBcLi?vve>;(-IM@U!
nC}UAm!&IBspH^Q)Ve4-kd5L3m_8Gm`}N1R%QE-NRKF^vhK$DjfpHsxPFxGGehm~<%<^Ewqt&KK$Th!pZpKF`Kpd5O0k?>f!?n5W1*PszF1NE|bs~hXCa~EQNL~P@sfTA?A~ZA_3yrdkb|sJE9@n-dI>AOf$yldxRTp}iG7*bdWsHT%H{U(P@aJZVr3Z-ZsbsbC*P#@=2vq}y>LhZ&PvswPzUMiv+TgSER2wiR<w8k%Q)B+r8<Cmhj9L|{W-uj(0^r(*zW3R&gmw{Y-Zm~Y?howuf#oZr#bHOj&d?M)Zn?VR
L8x8xls_>K0+)QhJo$XH63s!4E@pn{u~=w-Fo5rO;}6kP7W>o*harl4J0pABg#FZ%_%IO%ih({UYX{o9BOr0v%o>$GW~QB_XXAe*NbjsEOh3dhAM`<=Z_;uyJXO;Yqo_pw9mQ_#Gnu~kj*d~GtZ4h8`$5}o-cx%Z@<0rhT8(M*JSMUyt*bbz{=^K#e&Rbkn9&A3FV|J(LqnHNs_CSr=q~=`>gz@R{znXm>ZdUETZ%I6C1}R;H}yxQ(U0eq(2|<Lae_Z$qHl*LqVk|NR*$@q*qm3a8jbHBpuEg~@A03(6MvR$
jMcaKm;_^kaV<L(XP{&qf18Js@jZwTU)(RFvyMND6c@;NQ+7fR-~C|yDi2wl8o{nO9#2Um!GZ}Gu)MKFJ~!s^$)b4u$%V{$v*MH5P}9r7RjG*lfcI?ApuJd7$^#2F)+I<OB=JX_QiR#9NeL6YRU}xepQRT=*w+O=ER>$s=IH_vVXY@rP>~E?4(~>aq=H*-QrQron+lGpw8ZcVdU8YXtT`mZi55?I@rf&Jm6C3Wi=vEh{7L_~jJouT#(L(Y?q-=CPZIqdy&e{#$znB#GmBq=VOHNadA$Q%BIIrbpFlIHCVqcJ
xTNe%5M)MJ-A}H^`WI%Kl<FOuUT%hZ%1_4O-^(oBln-^uVv4M}lxt<SZn<wpmFbds1^HNxAkgyzH$Ax%e^0klc`1v>V%<6XKbYuc4ats`ENAAAe}3KjSOWe`lE-q8IF}TMmYrOIpL>BxvH#uIF)wbygep3fa$`h+6_7UY<Fg0rjMF1h`mFeOf+!Y_)mU#XsmIk_<AU&JV{L@Ezbt;#wxihfk|1GkmDaI{-$h??s6XHvVpm^$5T-keA#aikhO`^Gmh3nIZKRQkY!P^$9eOnQW=5|?LCYJ~_O%P|qK`Is;Np<*
O*CZHnZTCx#+WtrSdd|S$+9S$E@UyFjP@M~ZUNnkJt;u-pCs}tSC*lHd8P<4SBc=I!|*&pS|}8krH5J?si8Y|0@ta}<D2h|;qe}Kn(luZLXcMgg@-pKqT=Q~X0j`V5qV*`Lqsh`ps+;F=Us={rECX}rt{9Sr7j~Fo?QugE?@7bNPeDQSsz<;T~LRo*jB_r8e<=eXVT`xkr>hT<z`~FR!8N=KN=qe{Q-dV{$6^SxI7y50gB7c%19+O#YrXR38m9OFgp}VNxTlmgOytGoAAycTdxbi)0s(a=3mV<3i*RH;wyqm
(%x2864#DokqL<2B&Ntu={teC`feHCtd>4UcOArhZCVm&&$N$)ba^E>wr6)=?y$%Smq)Q3>7w$I?@Xu~#bq3UWKPUhNvysbRMVb1ctG{`Jgb+Mh_4^3J&Tsd#ShDlJUMF5_(%)pvR<#w1Gq^G62%;n<U?05*h83?gZ41!7r5f^N#F19)oOKO#(2!SUqf7Q=@lNr_v`%jLe2w6!_nTrc5ak~yu3-b*04^oySc6yHwn}V6wtPi9n|0<(@CC&L8S$TUoWHHS}i&)^%X%|1`58_4X{xonI+9tkFY!a&-@7eyE%JP
-OcX6&7hIdAnZ7`Brt`@@;a~KD6}bQxQ)c?5^Vx|v2kqN74?1CP-WQh07Pu*`T9d14Cu3vg~ojym+*rDIXXyh+g5nNZTHqV!@m(mG0o;%h7zP~Y>3L0-<F4eHB1Js^hhV8s0Hhpx?9VOpHzx@G><DcSiI~D-#0Hs`LGHcJXm3|849mSaos;=WyY-$zUo+L5pNFyU$~Py7g5wZ(>Cs1H^&!rb|PWneVO6kYiAjVzl)VhJggpov2mN;HLZnaK6F53@0%hs@*3D;y!_;O6vbVXI%2sp;=bs`hf*o@%Z=AZ-AlY-
jLt&|zJ;Z<uZ76OQM!OZft(IIC~QfDy(zL#f89{h#M>d+Y4vA=2Vxwi<?Iw(9YzPQ>ph{a(XuJW;a>4hN^6!d_`(}tr)`^)US3Suty4$jDY9*Wpqphmkh3blr~%rQ*!Eo$(%yJqm-B%sNo5yg!ZrH*$5^B~EK|n7M;l~L>Xs&~fmgsnD*A><(;%|T3fHk+;%{&xef%Qys&lmr_>=NUm6cNX7F#G*(XzB7zZ#9Rns%km@3>{2$orH_^Od@r-rz5a2x2Sk%xpo_mal{&FLExu`B}FY3K&{mi5w{&F^|@NhsK4^
wR#xAqKc|R@zcVsS8JuO{#nQrB8=fPmYAB{I7n_D3tS_f5|Ip&JcrqiG=f@UU!qi%h6@oAWnk~D7XC^2b#pa&&;6z}k70)O<Jk`w@#@vkdwas(K7Xd&x<T7Jflg&nHu{-*v3AT7WPlsjGd)=9^E(9TqPg7Zxt^itBoJd&nWWK`UWm(6kEaB;wc0hjy~E2aP8Uk34JSMjYf<F+I(7N4xBVO|JLKk#BrPU?Z4JT`0Ma4+P`VmdK^WTAB*mR|#fe3cXxl9G^pJ@QTrms~k*7)ckw20)fG>T~%xu>Yov}APzZ=W9
VcU}zIrX%+g&eR=8U<&L^|H3MscIna6`@+~ixgX}GyWYp7ez{ad09|v^u=^NRV*XqrKzM^P$72h=KJrFExhlx;teL=i!By6VJi~xTjMD@r0lUuhmbFOik2lN^;c?qDTliE#r}f~8sg2>2pBL&i&U~*jBI614T~~Q;KYFxT-IuQz$8!C@2JI{+@C`F7+2O)wZs0RNq*R>@(J3}n#W^Ourj|JY|h3?E_u@Ju${u#=gCzcO?cScq|#&@wDJs9*p@(UZKa;4jcRKyy8xwP>f-qd1(&1{*r-LL%~ASg_RH{>*)e{T
?W;VnNEZ1{b?>LO#prWZ-F#G*BcS8I{8C{(Ah&hvj5ki11c7w*!u%X-Say=|jD&1;GM_d^k$xEpA!LsLk2Zsz&+|~ApJ=BU-Y(f`Su2yyjU*mL!uM2B!qXpd-ebk;!U@vsKS}=iB#ITEsp$1CpL~s~QTYEh>cRYNBCt2<#!0p!NYzJz-o6TZVNkx%bB@St94riIP=m^j`-ZHd{sV!M8^rSzy=!d#uWmVgb@LoL_o94w?x`To<~}xog=D{hohEyfi9~9iABm3gcCR|sgv(12L}|19XZ1i;h<l_+_Z1xKywzsN
W>gY)R_xW)J-4BJ_#b)W>CL%bgyS^)2*x8SXN$Oh1KKs4)5-cX5WeMyX;{p&twdVEa7y8g1bwH|f}!-?QV4}G%|D@hD_Rr73i|v&H=7%2<(4-J^r~2qjM4rN8%4wb@I=6I=_sP-+t?x{2~Yx%W_BFiv>}1xal0BU6~Ex8`{aG*5wWIkIEn=b)+2frv9MpC|C6Ap5B;nbFW1Ce5(>u!)0YH>%8s6%$acdH7m02u=ZsMC`@+`zOZLml!1E)+9<pfkKxi)t#&mHiJCQQpQMy!$%&oL+!{~T(oM@lIMaam@>vBBk
tf|cfHI!L<WuJBdkbXz#1`AL#-%%IO&v^Znht()E#-Sfh=Fz!NN!IN^tzFdyU9%u!ESxP|O`}43i_?ss@JlyY=Q~P3$GQT6sOsE)8-MfD!U6i`YkWI7TaMPZM|50oSlk_Mz?>usv-ACf>wFW!0P7Orda!*TQTDB?vMQt3u;Tw%x5hmYyX&K(UInT=tEy^>(4EcKSJLKveHP)2M-s`99`9l!@29XG`bdfB>{~a>k?fk5kPvn&KTepTfTneu(8Ai#?Hh9#Kt2bWR#zYQ$U9lgq)}Ip8_zVC_gBC9X|nM~=5k^)
D+1~^&BLU81GwG(yu-7;qoRs|Pq<WU%z!W+4-rDvT7ER}#=2p{eYRg=qSC2d1=;b{ebG}Lh(x7|tJk*ki=PP4_=D^r!LrXSg)~PsrYWBnxwbwgol{SYh@6e9`Nl1wly5QQo|Mu)Ez!eR@(%>goOCTmrx7TEyC`{+(!jQ7HR!4Oe6%(#gkU}egQ@+naM|LtE&oaR;mqmnM8jOKI5euFUs`jm9CJ^qJz5Na87Y<Lae<XD+7sYx4V`XKFy4xv<j|$g?~vlkQSk_UX~)^<4dmx}UtW;%q#1nMY-107%?Yq;F_XnR
4~WA539IJyOVF1zgw^%{K}?0ZQcDoK5(FL!mwz0H^W=N}O&Wz?S=iGrpkJOgQqH~imuc~jqR8*nc@@!#_LK7COQlpxZ@ko{^Hk_X)iLve@f6vKI}(r_$HY{+YKEnHd>rcP%a$3p4XcQDAzfTLSkG7x)yp7fyI%%>>*I~si}EtylEHB2_hoe$Yfo@5*$qp;0=%(L(bk>}JYZ`$rs7c{l=0H735jw~D(y?&1DReMQODm^9Y4xaHVx#PcY3-1K^-rZ!>)MEdfB>2HrP~x?L^=hT{lFFZICDH^2Hoeeo>5>RNGSE
KFqoWov-F0&LYu>{q>M#^-u7g*y7pgwd5>TaVcAKAUAY{b$d546fj90!JJR?%U^9XV>+wT$RqR^-M$PUTp!Jb8i0*ftuY9_OP7b_Yzz%KF8j^u>+4~<XRTGC(}3>o`jbgIpV6sEqj>|%-sF>eh@T9>9-dN(1Q3yC3Cf_!_FNuCWU=bXA%GuBiFz<jqRiR=+z)F-n*VK0J}zeEW{htHF^xY$*RteK=bNI6`^@xZI={B&M0<QOl4RjmI7&YK4sHAXPUgVlIIX384T`QT{DznImkleM(~ORGg+>L^)g60FP802Q
r5crY&07Wu#f;(edHhd`$^-+V%j_DM^j^H7x-askr}ZOA2oe4JOMyT#zj}Jo^V-5}r7h4Tl_E40{+P1tOma@qDu^N+M%DS_Wd^D(KwlR%r1m#=eW7c4K@yG3)(_=$D10%lo5IX+%#H0@J#Chl0%PGS^isVc&ZOsqc8d6#5-=uK)v7Ac|M)VptE|uJ%rB4!wUtfb<*jGW+2(_xOtof@_}33OyCrs6so+BemqMXDy&mJ>{V-{6?Cl_Vv#lv%yvG`(Fs<#VE7b6vR%~65Ah~4nPB|BAE8m%l@ewHuelE<iX%OkD
h|vLP0{KfpY0DW^YmDx6(Ft1WCT!3HD3>XaK%xekx^ogwqeNur&STh@xul$64+kAiaD1n@`P`wZWo4vK4Xs}y^Kz1e=KaBZcLZLhdgm7#MaO?H;nunn3cElQ^T8{a#T`8V)Q3#Xk(OkRB3>zikYRshr=V?@5ar9{djH=OrJ@>+U6w$ktTRE`oj;+RT4ft;fU19~_f~k5*Y#0Dq5ujyy0KDn#(FOUJ4xJg055R)*V5nRxbE{-pM>g#w{OVK#T4n5x~|^r2-cv`x|hWEnKY7fPY6z)*@uuJZXywMPPGy2{s!n%
JY=aIVatYOMCw((Aik4*);EQ5gphrtG`_boa*SH?c4>O+gX>_lzFn4rh4KHaErZl=vi#~w|3!lQdrY9wIN)`rK~{QUK+mKywint>Py#8GBK9^R0*{znoTZ{%6MFkl%c^E+Gdh6YS-Z{z+}LqM!!oVgS;V!H@`dRpksxg4xseHgiqNIO08C+*ztLc!+D34;7;|xes@*~RMVz8=Gnc@jimvGMIw7OWz}fvgj1p5wrFuWk-|u!skl$<uS&1fkszP<IZZvjK>TNWOX_#CMR`RI-psX$nx-r(M`@VqU1uM6)mOBi2
%m$oQY(jg$I2{eHc30T5|E77ZB~j~XnYrsV9Fy|n|B0l5Sf+~aZ-)<ze*zzGB}b7O*e7x-Z3c&?r<4S@jVOsN-ap<R&ObN_ygQ0dSg%vn>1Zn>qI4V$EiBmR;Af&RkOWbJL{v)8lkOZ)t@sUjE4*soA16s#h*EWf<|&D$PARWJsrjlY2&T=sq9zg7$9^d*X4(g>kD41^b#ujv5d)1v1R#Ov3I3kCuo>(GHdo}!+Hy%E@Sz}F`d@9_?nciazu<)OMXIBF_#hpLPhR#qo>TEzf`w9-OXZKSAO3W{&IMkci~w7^
Y*ua2Ek|`oGp_E$p43>bbjCXom+BFM<GKt^n{1zcQgbB5sq(vfRxr;t_U*bFTD}jd)|X3WEU!yOi@yJhJSeCe;vk1uWZ0C`x>NHY<*`)u;5Q(!Kps}q`%jwX^ntpn-9UO@yNU7us#ovGSnNi;H9mYTP>vaL6P0e-0g^!N46GVeG%DMM-R(q&wFf*S1*Lp0tv#$gcC=5QZNN=qr4<@uql7=xW6@RpS>VBc!u5aW=$o+zpsE>HYNHw2HX^S%X*7R1T7axwn^uRc_#WpCq+eD(F|BiD%ds7ZoqF%73Gcn4V5D;7
S-z}2t9yx9FOL5Xq*1(8lx*d+_CX3G*^$Fp-K3%v#f3I{ZZP|Dav5u9@TlB=@tUMWY%-=l%UJxNDwK!6N~_^>Rlzym4uXv#y@``e`J4Zj@Nj4{CwIirT^6q1|JIHf`OMwjNp6}{9)GFTPXeF)s4&;B(PSo?WUR`X#`vzOy*T3JW;R?Jel!kMiAB#TaqH=P%e5po2pYFxI%S6swvJ6854zE)A!fsHhfC~Odngum5R`eK7$0tXjA-O3U8(;=-CUB(_S7^LeIi~W8KhQA+IN2*r|nWT4G}iL7|ku!z9)#DyV<s7
H^V&qS+}w##~U)c-lD_s*8Dp{DT-yr&*i%#s9!Egx|>>Gf8|MjZ?8JuZNdYXgp-Od-9P}#Oc~OBKmTSe#(-pVRxIlSkH>qsfUFp|4IqYGR_XrY2gS`*{Wl<pauerd>f356A3?1Q9Yweu=JTndHUWkQ{m@%+N-2UN#ZX-C;0zI|AEhs}1#>=^wY!Q{^QM{mWqErLtHKi_PX&JBq-kv^$vHgcsS)>hc?t_$Pw0d#<=894t~x9cC*|dWLLrrCbY^r!iO76?Fu&8$E2DxqI$z(vriBDO((SE`8FPfZOjngMJCdWa
nAzi$vRjjhoyX{rg|^~Y?*5X9NO-{MVgx!Kf7r#TD4m1kp(?uVPIBJUjH~?duk+z}4lo$^lMh-dnPPcUhmG?@TRvb?C<@;F5}2=~-HJR^>)kMV>NpNMnXn{W>7A#p@9XP+%XfpM{alr8HU{$pRFf4sbVNbr;+q-9qCT*)epeJ8RABw3I<_CZluFR=q0swaPj9clV}i3_UMgT-%e-j~>V7RPZI?{SC>`K}_EZD7dNb`B>Nvet`d1O%%C03-Lsj>uh9TSxjnxu|UhYBE5kJr?7uPGnB#Pp%JA25l9il>8mz8>(
#E+sImu>DYl+2VZqIhB-lbTgVBeYV^yZc_V%`9A)Tuib#J*_&v^ziKS-w56*%5JFgFqwN&OrWECWb8ztw0KCWzF8P-dt@|PWJB_Hz$lgak0n-#ny7s@DOLs19u*fbGjEc00`&DzxqE%SuUo6duiiNO$cy!dk_MNdfVReW(z60mc^N&G*Ht{9+QJ1F=Njk>=XO-)uK;0mQO;tp?=159vE=XAFM+%wqOm2V`D#*T`>aHw=O1W1kcQEFU$?cr$Td((F8++z=rR*7vW6pgIel4e+n;BpN$8{DCi~Z($W~Hqy6hH~
@u7lwUL(B7`Z~)VDwZ?~h*S-Am#YBl79*iaC#j^K9z@5o+UaKf0up++n#UU@v)ujWr@XPC3Su6uwfEN{kVkA1j_NP>a2FP6)D?fD>&y>mor|eK`Tbv?G%divUi8QNKITMyI{z{jHcNand4q^%`Y#H)!gHDWdu3C*VLWKNfQ}sD)sQNqtnTP4|E8ZSD3EueERs5FRnj;8CtQDjRR6Axl6{F*B3-pf+%rQ#+GV+SF$ES>TT&v!Tl2<|=eRZVz25(T5<q<e4gt2LBjsHN(4@_RghbTtY(e<a`oRrS>b$``%Izf(
O7+fYD*BH?4*#4(sFmv~gg@qoD@-l#G%7pzg&^#BjXi;(tFigxK~h6TWZ6+PV_{jyEbv4D9HPxIguz4=8_18=W$wuLNnMI?<ie<fE{yUO1*JJqO84#!AYr|OD9Pncbnp&F#vO(KUEM<NN_0b2i8SQ_YJfC0vd^b&`#VwI|9)K1h>;vU7oc{Nm`Rl8^Li8s=hz#4=Vri|OrkIh^vPz!Xb;32lqOuUO3h08g-=?;5iPs_c<uNZVaxeBZm++B@X!`JW6Xq2Et-X<Bs+qCa~?euG(fHK+h*|1PgTsQN-&z5&GJ+C
Xaaenm}2x+tef-t>di8amNyYlB+K}!D&1jG*2CD?1IhUGzMRw~D76G_nK>K&nyPw<xl%#-b$Ep}5-bZV*Zw7iX`&-~PF}`TF9pxtk>zksj%ULr8cEj@3M36T>FE3Q%Zz1E;fX-x4Ym~_$q|Tkq+t+n8jLmx=lbe~E_H{4bgLQyzC@;Cn2<*Yi4m_@FKhQT@<6!gjVCfUBu$?7D2vsoHwS^2IEz*!l!{NSr}<UJN}|zv;LX-q{jC#gg0=gzq{x#&^{R@|OgK3CovACBBwJ)>5OOa*2->MDiIhXJ^?=Rkwqo3G
P~?RE{ZFc|0>g~vXrTiCx5>4^DbynAy1rf$2GP^jR(X1Ua^^_xa(q=}4-K8~6eH}`^pF_w-P$nhrvTioFIuL(mehcaJlA5<BaLR@gP05q<s?md_0a2l*KO9OP%W8WcmJP{(H2bSO3L+o)s#kO;?F%nTNFBW7T9uEl7!_YZB@QMjzzIkhbr?DVhTD!lKT9e!Yiu8ap)j9<dPit^P6}$u>~bwO{o|L9jcwnWe8V<oy&;lqme3&rR|5ZaN9JpyWqyvkM;$BD2?H;|DDnkWK<Kh3iv_I(!-FW(OOKO4ai^;Wr&J@
?0lvCqIV%Iz8TkOU79~Rb|R(4D(@j4?Q4^{X~mJuI~2D65uIFd>r<gn<WpHB0(s>-ANpHoH}B*u1;M)Qhd7Bkbf>e`RnTYToA07FYstnKA#<UGeYq96%L3YbJ(-l)JC<7VJ(s08{T6<2G0RFoGqwRM;8`D^UT@zOFAj(HohVt6g39h;#&>H_xN8nRWS96y^xB8!&I@@&bx&*r0JZSB9SlqDk&BgWTL#GV@ZL(uKnm{M3M=>X4!}OFyvDYRANeSqi{@Xp$EX!JbQQNV$&e&z+s;N}2l#M)w8zls&I2sKHJg$!
6cnAh4rzt)`*wgGx0=3_Modw%Ih_0Nw3jMj%_>eot#1oiB8;nIIAcCy!a#Kcu8qu6M146U8f$^!P+d$P00z4?o*@WclgRN^YOSloO2^$FYaPCa%12hie!UWbBLDvtn(J;GRTPD{nvj~L(agEbee4<AQ^$2uDnxGxDnQ}~5>>??B!q-`IUWbKqzE;)mc(&v&;6V^<C#QtW;ndT*3w>Ue@ohIzAUIkg9Go|6!eV36yVe@cQL;XPzCL0TKkjs<>D@%^@)NPy>4y6UNfzpfmQM2s4%zLq_e2TzC?u{NF1$W)X}LK
Nzv_-rMNt#1EiT+shre}`u{_o&*5SVoqH>KkeS;ppAqYFKY1OF_yRrLG-~6f<N$dL^PNxf+tev@HELx3Y`yCqt??kXVVaXSEMa!4*l=?XBqR|I?*W4OEz7N5;VC*cre{oOOLHX6gl|GT#~NQ{=u<-8U5CjJ9vlSg$klI{lUZZ+!x8~$d=ocz<(3@xQtatXtvYIs@p+s&8W)({U*$He4bP3bdH=4)y}rCM>y%V^%afPtof;U$XqLdZ{N1hpScWpYcV?f{aPbjXuQ&vwjL0ebUK7nzz^(@)4R@3r4!6;Qkn3R6
R}B4echM@My?me}^5_?d;pP{aSqa<eztE9?yTe7V+(T_~dmO+wW((d4ywZbL64M;8Cwd1MkUXas<hjY)B+X@1snbrFY<j9-Oc7LGwk~4Y`5EmMvZjt6*ei1MwT-OdsuU}9G{Bk-l%MRcf4va#B+8C}mX14_!1QFfVOX+~k9PTfxGIJj#R3CQle2jOsawfuVT&>Jb~hD?i&3tUREnZzSF7+lXbWkWgtv`&qUz2t9RHPU5+vK>v;Eut{n&3boT+ZjUI_K6z#TKsOw=1>c}0wi*b=+2{)!GM4hLEM@eOG;%lPnf
!Cpr^G9$M%&QFJzswmX7FBc+fulb!gwXaTTiFmDU;TVeK!ds8<KN}=VG$tDd!YaLI5rLRLr;zsa;cS^lKXNKfiXf=;X;7oH)NfdqCt^0fk(3uHN~2@VrA#$V3E4hQq^!&$Qwx?p*$D6>RYbv)81|MW{kyFU$6^1PWlP@kGPii93jxnrl_LMGb9LO&+Q+n^%r^e4hUVI~jg0=LKb(fcN<oazlm7rdn9uY
"""
