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
Ot{~gQ?Y{1@HGud!JfT@T!9m#zz+nsH}>=TrGm&TS8^JyK>-eZvNveiFtYF`%f?*I8`_`)SB#1!;}&NS(zEtU2;CtinVL&Y(o-Qg-95wyk+Xc}bb~BP83acmMX#jd5}t`_<ADs?59VQfUC8GA)XH)P!~<{@_wO*0WC&Tz8o>(n13AI4K&%l{Y89D?d}CO8Jb_rF$UGw|(ZNq*5}nKgLD=1{AW%c_-tM4;_X`;bi?Mnh-6sSU*1;To*%HAGOn@P&63TDn7s2Yw63>l$Yyt-`j!og$=(W0@$ViVgXSw02!G7@h
6n7RMvKNtkm2W>P5`}bphZX>lxUlz(1SZoLQDd&3+}eDLnNTq2TAAjjjbpVB){MdKL%BtQc%PrloS`7(Sgh*<jQ=b(^LP^u?Qsb`<(FS}ei#05@P8U3Hg|>|j&Tqhk{;m}?B9tx;LS_xIkThUz^*=#;Wb!-zzQ^6yv0yZZw%7e-vEKaJfJdeAy#$3V|lw1Qf>PZLKfDTJOOhNpKMq*Ct=QKcB4tL5!}lbOob5;q`sMVz(=Y%j`RuFepYu#eqxRmv~bCMy~mEO6-nc5mennd?b;AN3<O>SZ-R8!OWGo}H$>+A
Eq(mN2HCY8XNXG|#C>B=Azh$=k4WvpfN5I*(FS3Vm@fYC3SIwsr6!VPpFm|u@^kx-MMCmn(}QdW9Y@R^@Yqu+o8;hZd1oon7<=5os55#<jJZo?2ZDoqdR2bJ2ITeAq%{>NloSD@AsZv6MfT4gT|?x6#ZVim{ll$c!oOrDk>H<_@cUaO5STpS<SvMFcsf)9f@$^l=x$8*d+G=l1QM!7ps#pwM{%qtaL*3Tu$%JV#L(q7;$p*_a}%SGB~zmPS=`7HsJTfiDCLt|hpiyP&E#tP%ErJn%|KA;=@2mkW!Tsmxdz}M
W9wo%Bn!Xl=6a|IA^QRf$V8@VRv@7fe76->3tFX(9eQ)p>ym5-U_2V%`ZspXgtzw#^S0-aR@9-EyEI1NYh|tBe4flt+Y^qzmfE}p_ZQF6#+&oTMgfYUPNob_wtWlifjmdY3)UMk1|bF1m%oI(Ic_5@Cf!&g2k{A?fSr!_YTe$g|2N=u5ag(0n<m`pCwZaB@R!U)O|Wm|qnIoho&s$pd<8KZmNg0S2Z+RnF%lMvf)yd%$YdNsf|Uy^xo+yjN4Ttjk;+B~*!XVJoykaS025`?KH6RuJuffVUdAx;-!Z$}Ud#+D
G}{4Y8Si%Yc9WWToBl(!0;Cq6!AY<HB7$Zhfcu@e2IeR`=|;jdEJQs<GJiH#HbNY)&i}jB;+P{mS!uWC>QpKK=5V<M*DqGP#IJjjZ9QV8A{vlnO6y`ic!Y3!>2Rnr8Y7_P$Gk|-F;uN8xUoU7F#dEuB2I~o3P{Ig{XWe<G5oUPMg@@sCR{0<VZ{Z5k2_h6lnS3sD4P#EmaG7&dHsv{b8T~jG2`NP<NssAUw@@?-h=&ja}cx(BFhi-^NHibWeFz&20RZjPPnlG$uuOqWd@yqo8Ekowi&+n<EkEX`339VHzJOO
?&gK5*zhuje6!0gt1NMj!+l5kpD;UWc0<3qzed0hL_buf;AYTZ$nWKy`1V;yPF#~{j7$Q)5sb!fDerw&=T^2w%U=>v%0G-4!Zr<(n^%SDXo$sS@^cgqvTP#8CRF#sEk(qKNdH6<XW?{N5Cb6VjB!QR**7LFjz-6@3~jSOOB22i_GTgmDw+hKhKQi8IDs|0YNQPM;2Tw?RGI?ER#_VeZzH5#T0;FLo=z6d*sqcZ%x_#B{F!j1fFxFqqzu37hxcfoh_SJ#8exe^tlte=aehT?i_){4@t@K>l55$&SCJ8k4AS2;
u^WQipoZl+gX9j$%Z8lDu7^~lFDLt0Ng3yN@cDKrXA?hBZ7e6C8WAnbh!GhW6<qe;p)GbA_=L^8lpk9Qhulu29Nuz;Og9L~oIhAog55qfx=$Hk_H2=z%B(cYy((CXWU4**SOWy2oFS`{H`X)7H_(Co4ZF{`i{-lb-|dBs+x*cdfeI3=bvJGye=Rq1W^s~Y<OL%#;}1L%2`ah6Kcu@;C19lWzWbeY%GybPcs<D9pD@(J-c=u12hx|R=S?+)lQej;r=((BWjw0@1jf}G;qT05`<V>1AUzKP+FBA0!IGmmeL@ot
rJ9^SfuIyyDr0*0VqNc@plgWOgbQ7P&30!QlaEh@538=~7Q@D5p>NP^V!cJq&YxZv*pVxc$!EzC5*t^~g)%`Z%ChGp$dLUl?^o&czTTihw`>cv>;Jde$%TB?8yNNI)kApfYy+-Y=WuTc+t?ed87mCk((R935{K1>UjVjUg%pO*pu5vYrQ?t!@2-RTi=L0<`U`UyB#tL)MpYSZ=#_Z?Sd>j{j@;B_-9N3^CPr@0^SM%V!}>tjkbtKAPv)vx(U8{!PFPG+uWPU$H*D|ZiP`^L5w`9lo@C2RWKct}Mz+ahZWYaO
PG4<%G}4v?VI^51sINB=@1EQ@Hmb@+$ideTWj0iWMph&yzsTy3t1L^_8~X>=pdbkDqG=%@kichLnc;_OodkQ`;Q`>sK=BBH;_ii<FjtAy0fFf~id36i`Mi?@MV!xOBtQ2=kPuJ^E@XdGQT>(Yt-Bj0BAT_Sq>HKzOI;LoMe&Q|7$_SvAYNrNgd9E>6{rMtRYmo%mic6!aPnPMN`YT9`$X*#br25xe&@0%sVmFRb$u<({SQZ4x=vj1XvibBkC24rQUy*HJE<Pxn9VMQ<?0eH1FY&Wp!Z<Ccp#QWBOOt*W3xke
H+J3l9kCz+!5y-jXcx4m2jE__q4Y$5JjZktkOY9}RyCeTXzB}<;n+7@s<LhrN8*GBW9h7R>7*myKg~`G#=FDKTS+Z29EcYm0U_?dB$otD3IOlYVfZ5K9l-wp%KwGjB@$E|x#vMN!qJF5)`Yz=tNB$J4DRF__aaj5r!?>kEqBc03@UM<s*Z{z2dp5m`PQYo9Jh-Vv1~s~UPQAfsOn!f^((y)3E&bB)Dqy@g35QSV7?!V%HxcE^}T>J6$w}1ATLY!Rn3N~DfJ`~3*x%r303vm>>g`AoBQ4yakCkBL++7m{W+4V
kbpYqOV;d5FWd{>2ZEO_x^l%Ir?Yp&osKUcM_0N73Kw%g9Z@w&HVE%zaM}E1LYfAcuU-|*#&}01A(HY(`S2A?8!B`l1O%nS0aaxaKVS?&5uK!bfBMifb9P&;EBn3cS~B!gmF5~7Zpb{)CByrBb`zkAM#l)I&-?)d@%47>i&eRI%s@o3UH`e3J;8q7G+Y$Q7ne_(uDzi92Vy6=Lv@t|`$j^bOFg|IAmRq)cvCls;S%if5dtmArmUI|m~TDdL0Fr0VgisRZfsbki&?oT`P)J$h}gIhS^WNFMlHNW`=cBq{7ED`
hmeKJScO>Mkg%Uff~Z3moo-}C{0^bDkE~LU3KT4oYPf|f%HNQh;F$_aRpkOgFD4d>XS;Y1^Q!597;Yyf(d5^8o@$G#dz?e+AxVy+<tkbRVcpYJga}3DuBxBgUDm3{_nvST8^erosCbiRaT}pEHtdmVk)o|I7L_xH%inf5L^UKt=z(r0<~$gpdh7k!;>-`!&(BN2lhj!*lc-0Gn(OR>AAv5TgDUCF;^*Mk+jCh-L|YE9)u$bdL{0-9as}-Ib0Fewbb@8|%ofag5Qg{;^Ut%%hE(^d!U}Y#QU@uzisOCO$w*~y
_JFJBF6okdIZ6SZ+RiFcGb**KKGIf14D)Q+WBv{k|D!3XQ6>Cx5&v+Dy%M;92q3}pVpsgSIH!-2!f<K2=1g{Brmzv(m!>kXQO#)J0dasNo3jh9BB_XJbW)nHlMoDd8=i3$qzq(j`$NKl;6~G%l+E&lo&(YA4nhf1K6ZpemtuyB;Ad2<mlntBE<V1i(ySu^JVI5iItEmF&bhuRaW?0h4qedZ{(~Iz<XFfUOrN(^0pE&bF5#gn?K|;AuC;hbWI4WYG9wHGF{-tGMmJj5v5vh?J+h9XOR+D^j1E9R!zU|=jVO6u
r9vG+6M+hNpRt-15CLON#InG~I`((~U_THi(iv<Xnn4nZ^@d1)mLvTtF<9NAfj(JPYcim?2WhN5L)0aRL^W!&vc#C3qGJ!2S|z}kU-m~4sT<#ca<<xeK#bUyjsv3IW+sW^NWaBCxR+{n5RFbmyehD|HQXlHmo~fT6<!<X6%-X7mnj5A5KM3-N*bHZ9pXLLOmeZ7-hX%GTD(miu=yP@Y)vA=c;Nmn3*~Mu4HU_Oc>NqC=vDZ43d@N<$C(iBUz^|U&r+P(n@X}azjVCF{!JLSGFBYy#@cFrHa-_DxVcG1BA$ZE
uK_zM=K-OrTn0@=nS`SAER_t9S<e3XVZ+1dY$BWM6sBT6v_Tg!$2^LLZsFb=IS;C1$)5m6$7hk~JUuLZnE^<Xs>>fNFQ%V31oaRV{F`6rniv%_?4iO1BpF65SCv^4mktT;OS`~MFaDkH9{ugqSP7Oz#jD9MD)j3EY2*HnqM(5mUG?1H5y?|0h3;!palp=OcZFK{5!22vMCm*xk{43%L7t^Q?V{6jt5Wb}&#?=wvMmH)&^3i1TNbA?WMEw9?!xvM)~l%^OW3u!dvi9~P^X&FWvG(@40LXKIfgJ;iQhqa?)1>n
1Mc{Wavg86uwtT~GY+amX{#hb3t!iou7a74&%oT!y}zZdGE#J(<n(s10ByK_=uG22(u4JmCxb{1gB0u4n_+e0BJt7i&Pa6uYm+ZxPfui)zsKp&dSe$b`<4KgP3TPSDhac>e9gUSl~rI98!y1#SSp?fFW0>et$p241iKFGNf-!JXTEQ?k6iK{Gm)wsRY!xQ^TSJ7^MrneS2l<+B3aJ+n=%3Uvf4M~Y&o#r)nlcB)@YTE&|pAm0@p6?fOBMe7GaE@4mW?DPcT~he~R1yDgG9@WUwIY1P%g{Mdm2N4zuplEmyxs
w(^#Mi49ocQy$r4m%<CGw90QVTV;k%?I->goxLUiR7d?HWLqYZTNO#aJc<gknC?$sppA?NPKp7!)`A%W)sW+z`0zS52W}6f&{VZx2z@^+@;$OcI`ztanOqZYuH;OZxYC4&N|_|IG<7EVBBc;d;u@7xk?|p0JhY!%D3RwAZqi%k%f&7Bs`F$<4Xx}&l||WRQvA5W5@zt%DLYFLR@jqEUHrBWAflP;gpxp5Cyz%2v3g`vMUe<A%zb5eHV%Yd98;B^k0JSLN2$+qIo)5IN~t^OVb^8)@Sh;K+#F#O?KyK-2ogs{
iuUA*a1yAq{a5k+>2y9{ZrR<v6ZjQ@?>)TZHDTLDSngFunjhFS0Jo6os*;<D1QWG{jS$hv1Cewh1z>`nQ1E?*DgZp9dX^mi7EKH<a8p;z<2nd7?FcG3CPW1k;Qgn07pU?NQVF$c*b2!)MvkvVl%RPldUe)TCkwj6bZT)S4G^(O8z^rK`wN!E>&c#3f~g!;Dzx7N{BjDp@Dx7YOb6ok0qC)`rNjB(Q(jf`CjpTrp12BXk?>`0(POLaGpFqoVZjB&XyG|~l7p5@2pte+moIyM$D;hQu-7TBlxTap+He=OwcA`0
zSO9yjrcoM2<0wlj|+}S4g_>m_?g)+TbjtNacX2LS7h~uJi&4NECdFwEkW%|+wRQSZSOBNd_bz`Y_kca#K~d(eX+THY$pE1aUCiNIoJT11PQGt@?)y1h}maDWI?NB?Wc90NIE~*G%M{=vRGXWalJis>vr@-$HH#CRTa9zHQz`UY;ueUpL#VfNnxv^;&av3auYUxMPCB&?>bK{I@)-uk0X(w{`TF(od7ahXhDrl=vY?quEWyF5@0q3!0G9h6??6o1MbSQsp!(emZZekwrOt+=MZZ6hE8j4zlH~H*cHRs*(r1G
0Iz*lN1P6xZCPrOGX3VmI>OaQR&~l>gfqb7rcRisVrU)`*9eNb3@iB~x9-J6GpiNi?X3VnlEBisItgWzF2$0RI9H)w-e2s1q5f2jy|}(dS?r0@uJ17~5&ddZf03y)4*lA?#0Z!<i;5k)Qu0%U%WrJ%Q>*VJFr1p@j7}FxTAZbzYBiGkO5G%RXzfFF8g=(%JUX)F4>&_72C5G8v^QjeN;tW;sHQ*ST1{Q5x~0ZqU=N24-_b;+hq+4>3Z)T_quGZa?Iy0c9Hr`(M#m=h%L^KSetv>J=rRRv@HuXC16fx_`GcUH
q<P=64gr~+*C9SG{@y&+vHhub%HIgE7sfP)_h3%B4SyYXD;S`MqCii82NWWR^`WJ!u?3<(WKxnkD6TrQWz}0>x1pNOqH}Hp*%O+2hr_^6RBEvus`cT9c3vuDJ=PtPhNzPL)l4PBDt`(<KLjIQIys{6N69*X5hGQVh;UQwu4A+ITRO;-xm~^xfzgMCXSyx}QEd4M)efwd*SSl^rV)#SCld@yvHwd)OzdNgHiJ96nntr~|KR~18vxndT;BG0S3_S^KO1ThCa|CC#W-Z`m#%YWG|KjRtpbLTH}ds5-gk=E^B#TC
Q9}oGdR6CK>lcKK65JN&S8ioK(U|Yt&&hfF_xN;^>x)XjMlCWd=q;DcT#c2W_6JxCYj|Zhx&SyLk{jIY+}8N7Z=iwB*O;;HI)41k>kyZ{>RDf4HqD<^wp^ry$B#pYyNA2k_MUd}d@Ou{YBA|9=~C`Cp|&Rm5lS`>Dc&XdS$$lh6cgSICaJ2#+~XfGvX4`ADCh8{vVBS)R`+x6M;9TkinxOEvR~$@vWeRlaD=ps!1o8s_&}rE(^qtbG-+UKJaQrZBif~1-C?2M2^5c8xYpFBAvJxFA`SgRki@0+`AZlJRk%5(
hV)C@JBSCP;q34t_T3#$v1v|#Z+I!eDd2MPY9IvxRK!;GyWJE|ru$3tLyyU?xDRxim`R<hfA?u+IU#p)iQFTwzMkst<B4b?btcLWv3Vo@#SG&eeHrY3CNLF*awcDW9qMe&n@Zs63$Fl!)KYe2T!L^+kNzR;mbS2nc~Z^w|EDPNb~U%CH_*+ggNQ(UU}Khz=RBPFdeq=AF16)U>C^nG@^rPjpf5uE8J6(XyL)rT6xI*~Xu4Q%nr{=e=5#Xdbc|`<M#|IwnU|*^il}c%<#=;TYTdmmf8bpvt@*FIhs^5y%MkKF
?G0mC-^_6jH-b}cg{6ks&$l&@y!j;(QNj0=<Vb0J2M+v%SXa~25x%QogBU3<`DPrg$w%R0bNmgIcG$!p!d+E=t{NKalCWpaE$8BNk{&-<hIOW=?Ad)NELWW`OAl?ZZtD(KBa4?s>K~c`+XTC?P*;74?<W?Z>BL0G8pL5`gbZt5tvqtWYf3xp9F!?MdVL1fPkfCLBdy{*I|Ws~)NxRE)!vDe2w4hanp?7eFOvP|edqqm7V(IvfwUmZiV5mG{#7W`^EaKWh&+=@P7cBb-G{nG^AGhN=tRMVF;oZ~T+8C+jtJf*
M0EP<{F&;vKWChYsAtdLcm@(@0Me)|hx<QuA}QG~ac;<c*u}~asXsW7##;^c1}~K&Rt@f1vbqO$o8HCbic)#{L8x@_*~L|TWZyRE2qWhD^cN-h>nujSHqkBUYNR;ADB5j9Un@6ST0lv*NGNm^_j9qp!H*L)5>%b{<pj`m01V2hv0s`XtI+^!l<~n4GJc8HyxCfSXaWzimy%8LvG~PzgL`kl14*ndhwL7?p`8iipFaQT)a&S6o}XT0#g-4hxcsm`v-uHaOm7J5>(vS{>9X-^HORa12R2B)jc9pVAxIfceR=AB
R;>mX5zOWR`#)KV-;hS+;Ap+7ziUG&R_QQ?gz{XoRpCMXj{^+|e*8o3<Qeg|>a(o2d%Y$=c>cEV$zAUv7`1Wekhu<Zlw)7->8E}4_~Oe0HIiJ&Y8WN@Fj>05tDpFn;buLLPGYb-Q9Z3N_OvbLPY0@~!BL0V>bkN1_2+{46a}f>2YF3ClmPfXQC5hwXLsQPNuLE?4a@Cb+QN}uUOm`X7qz>(hLOMQ{E0m9wM((H@hV2mdcETS?QOsMqP_hO)kB;ArNG}v7pu2UG@?aP@F7e?F6g8{T`pb?Z7A8E+<K}#O=k}{
HM9P!vPJ5$MhB_YKvq@_ojMi>GLG4P)_2v2&iq3yO?Dx$;j?g4%S}MC-3V&0R-~)eyXEjgFI}e-DnSW<P5c6Db&ADP?_2$@`bQc}4(ji|OE+7+^uWMzvq8Da#R>D0xDmYhhQil5vA|j<-&%Y(s`{06Sf++M2~WMqK{97B<FslsuNOpGowul<pnh_jXF@Y>*U$nmqa!z;9<$9w0Kx+1=Rts8%}=b}gkkRw6jGY#(yMAa)bz^er#1!i41K#_d#MWN^=wtFgK)#;<F2!B9e~bM4uVhATmH21$Mx!l4CVt`#;l1$
vSvu`I5kDjbVIt8o83OkN<aWX2x{A#it|r~?Z2|h&Df)oPZjrLVx7s9MhF$Tc6B$YmBZE)m-+J~?vGHnw^kAT)o$`C#QmC0{oS|gER$&VDaESeQ#k_2@44Xj<_%nmpue0Je(8D}$HT1y>ATkTf?0&BsvHIyLkep1{SbGctyc+*tV-YQSTTO`F6>>HNgc~e|E4phEODU|>KjUVs?Pzphk;)$>@{@&oS){kK($2@`(Eug1%P|i%Fp5;$1?)&Dl)rj-ZCGr{(sH^^x~C6ji<UoxNQZnmS&Y8*O`cp@4{~%u@3h&
2n#fk?529Nld0P(2n2+L6vb44@@m6+Z=sqm8LQWD4xPLggcQ?703)N~V$>`R6ZFHbKF51eRorEQ)d>yPxbUnUmc6<Rg7l2lGd3otQy!znJav>mKwd_mX5s`iBggaH9!NBK+`aR^sdF`nffiLfxHx8U@eXp__oAB>HJ9$pqDVj6Sas4!4CC@Agc-nHH6Rt}O^rdVw>U#nKbQl)bPFV2vRHDJEL<Aq*GYQI8tBXYy9rykN*q)DBSEhZ8Ki+$%<4#}{6c|xin>C9c4Q6+HWyxIO!XyB_0Y*~s-}WeSN&QCd*M3U
(Tj6J!OLBD6vAqVX@IueSOt|6hDy6~#wa})7EV_QPLh=YKX&tC`c<oVSmd;DMf`aer?bjWSw#iKuDug`V%*)p0kEX4)zn|A<mdMeB*4sANvUvQsy{(8XhWwB>c2*F>1h1Y1N-$tLA$-b<*kp5ZU*HS+h69T3g}&-7LOT4XZ{SS^=sW!XkPFdhq7NicdWg-xcMI}ZS3~Qq%7aPqTY+iS~{U3+V0rpK!aaheKs&m6~C2ib%2?A6*8PapmmkySR1`?rRpra8Oo7#=3_S0J{a88;BMwL2)O*nNKU&z59^m<DGF#E
`(-j1@rqy~nV$1%9AP0b7qWba`gAMgs#UXfg9!g%`bISz6R-2dROGzDRrR<B;@_w_r_M{ZyRGVNAJw+!XCphB3Gv*mj?w(xtY{;m<W1dgcqOe9v+?;1LtLQG5rGr%)C(JW!AR%N<h^<X+ECNtzx?Sc$X1qyFbyN9UEDp`hlbM&Hr&;M`SGh4M0IGFdGK=8dbW<V|JEY&3T-ke^@yNZd|Y{8h%v|GYHl^qa~z&6vHGA)u-d{^!rm$x&j=};SnuQPicQ@|#dDLs?qEY#VT9P)a(e&*X)8LQgHsf+44%#VO!+z>
m8Ldzh9A4gzna+8QlPHUZz`FG>y$V+7R8xug{re8!>(5s3m?~6w!0y%QyywDXSmYa18&yqjmWW*A+n9zs%2<}#A=1(fZ(vQSTh#b;C8)QV9ampONI43)zTp&hauDs{61J}OwNos_^uWk!pYg(RMt^?t8j_7xXW*=a=nE4U3EhhMpPcll2DQ?sa8A<VxKhxlfDvi`e{S?o+OZq6ZMymol!R3F~Q4ShXnst6#fXcwbZL$4wVGwSe;E4xX{0)o7=hTWV$GU;`>v=;tUb~;3lj4%VEk^Lai>qXHpB9B>f1-<(pL6
{9*gM|Ksbhx2Vo*SsSj|dX89N^#A~!NPR@g;=@<GIh{|K@A%U)cDvoGVA6c3%BqRP^f#SPr_#+Et|Xzm4p6A77AGhQX3=@v3rpTnmBg&h?{r>_IoZ{ElJ*%c!K<@4y{N`))EQ+E5Nt_ge1A!OC8BKz$PrtXKwi-*6$@w8s0QY!zWruYvvrcI&OGDwHc;Kweg;W*cf53>DmY+cvpRA0DhT=I<ep&kH6BFgztDR{YAmWcrg+RlJGrfKzDqxBIjwy5YE@LBlO&3@s||!m-Ig)bOJvmboZ<_iq?SCLkQWptIw$=X
5w5;ty**4oB-Ojj@=9tiP;GQ%=@32=9)<y}P|{T2zB^fQR`TSTyDDI$wIvH3e7Wi1H-8c)5BV(e6YrHIb~NIa+F}pFUuQ?>8la>11BuwAEN%MJdvHcaL16tkayjp|FVYU-UXZ6xLKl2oR1H<j={iCfclm3**A1QS;a4?9oi0}a!uXeLmzOVm5oPGr^zMwX=W0K8rGKHPRE~#*>s2_GnKAae9Fkg^Osx{5r&Uv{81ItD64<OhsnK5Q0*|W>h|C-58eePd{x>5|QvFd~Ql=6_5D4Lla<~q?dY%oM2hsXvoYe2u
O&oeJ#H-2E-T?%?OS!AxL`@Kjy9edLX!%QLN5pQv`l4N!&_qqzY}IO#m*BYVs<uZ}AxxX#D?j&t_cZ~0by1ZR9omtQdVA@z8#<KKi&E-5fLxb0l0un0kSIqKH7&h*9#*m)3hMqEE<3LRJjuZ@MP0kjV|AE|?&lGN-UwHnUD6_>IhjjUF{q4ppf{=|kO%?u)q<_k1k7h&s5IR9u2Q>q8_C_O{=~r5H3~u-y^gW#)jz#`%lwd2og8ZtHhg@Neig_GN1Cc_M-um&m3^Jz$l(L%yDF<J+;^R7!;=Lqe9wI_@dLob
3*+x3YoU(=m(h)SKyAA-D*~hCfG#HH(VoE{udkuFByyULrV|NF0PAG_dWAxM$N-(;D8=!JH+B^*{sPJ?iP6+^j!dgM<dj<4hglg?kU8vnnbuVmgWW+=ehdVg-ah{`yyu<(MsL2!%BX%<&-(AKrK?-rxl&K)gFQBXgdGTHy4w96=tOQg|8K#oV^D<?HD<-D+xBXlH#ictx?xDJVnf}Z*PC2dzlK3yrJV0#u$Ou>^BvWow;|V<_mavpE$wPmH`m`;;A1<uk&9j-aC$G@lvCK)F{2Hs6i2-5_Ka5p4iKvnUm<eW
#eAAghH_3-2JjY|=1ZsGONO*mA-_c(s7+$430)7TmxW#VLnQ|i$v&OBcT_i33C)bip1E0f_qs|YC(j)|-0zapL4Shc9x%r0{MP%sI*Qk8^9ytzcA)XVku3`u5!Lk_mVBxgi#>iPsoB1$k|6t^>p!$YpsLf+mAqxVYOhmo*pfiye%EoUmFtsgQR2;PWDR3tP>)wyvR?1~I&^ljAKD2u-CqqYfe{ck%i+#qUqSLdU5$q3%xvrRUSvS8)d41aLpZ+P$mhRRHG##eaBPPE2^uOve{=WfufILOlQW#GUSyRYS-_~S
PyMk9e~?L-8~w$O{Hwgs#UTXR)lD|YB*yma(7papMo=W`6{;}>&B4D#l>&8QP)hybm$lsE8Qcx?;nzxRe4TYWK6ng~3JWQ}q)^prhfc?t$^Dgjll9iCutow4kyzEyt&WX{GY`M#mgZ<znf#pNE;fXa9Qr|T{WbM>RFwfl^xy5AAx(7SfGq>se32ehH~Zb(efnTly~KA{x5jw!M7u-Sl_+7Trls_E*|T&+azPzw{3P{shE<EKRn%Y4P}NMTgcz<v($Do0BHwFhWsmN+8uao+L~wM*Ue)y+@<K>1cU6JER3|A;
9UN1B-uV6cdmOpzeK(?AZ=Yg_+?-9NWp(nz>)imitgVIL8*4WOr)=SZ%+d*|Udt6TVV6F1pyrMp<B{vP>u+ULt9~ODH}pE7j!9(5+wyR4<#!!`0vi7hb)^6p
"""

APPROACH_SCALE: Final = 0.000651676245
APPROACH_BIAS: Final = -1.6088
APPROACH_CUES: Final = {
    "meet": 0.48,
    "table": 0.135,
    "call": 0.326,
    "rank": 0.291,
    "superior": 0.386,
    "request": 0.468,
    "motive": 0.152,
    "withdraw": 0.43,
    "kin": 0.088,
    "home": 0.173,
    "kind": 0.057,
    "conspire": 0.332,
    "probe": 0.178,
    "hurt": 0.193,
    "self": 0.232,
    "you": 0.547,
    "face": 0.097,
    "dialect": 0.121,
    "hope": -0.002,
    "trade": 0.246,
    "tail": 0.48,
    "threat": 0.62,
    "watch": 0.327,
    "insult": 0.251,
    "plead": 0.235,
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
    "transaction": -0.135,
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
    "business-beside": -0.303,
    "own-office": -0.443,
    "own-number": -0.278,
    "own-transaction": -0.182,
}
APPROACH_GRAMS: Final = r"""
c-j=Z*>5b_o#z+1#vXB&*fS$nGRY(_m%CJ{_Ue*KDs@Y(meAAV8BD_i8x0sXV890aU;~EzpZLKT7;e9~2jljPyQNllYc18Lx^=7Wz2xPRd&YLoNis=hCUbG<jSpn<#5w2p{eC{oq$76GcH(gE)k)&wTcA29S>EtrvMh&{+hhagmWDXv>9B!B9}dAP(m7&F=);ZNcQ*PcF_^in757Djka>yzMqn)rnW9BoWw{QJVreC9XpzyKs7*%gi)CzSr$X5jA?UWcj;MISZ||VV>L2~Y;^|n#t!*7!XcQ0ZLQa!^W9x8{
Rgh^-uwpM6x7Czlw*C}L?jIkM8?4DjZ;#rc%nKED#sG}3tHQ|a_@?}l$f&#uBild>7?Mu+J}&XpApUCm9%o}_exLt&v_wGADI)7vFay|F7SZwXh&ir`?hiA6CcUZl)%exW_Fss#;Vmzk0~P!P*<%c}r&m{ABEg{lwU*SF%wmzL<)ZqVJ-x}Yu+%dNa;!)>4_$TDXegR#5!JT!CbH%7YaWT-Fl2?NOkTRz51k}dyUWFrD5Ec>=&WxivG!{2oXdjE17L#dJUBU)1EpVzl*EMF6$vFBAk<E#O`$f?{l{I`61*Hu
)|PSACY$Ye>_nGd07Y)}aM+sCHhN~XF!C>iuvoJDub9H^Bf8>fU*7@%n##7WsD^bY7e>RT%ky*;9)h#Is%*6xN7&oW$cu!ic!n<RvJA@&7)O|$yeJph2k5$Kn)JNj%MX>dF6{Tpptja`UcV}Oji=vPTFs_rBm*j|pFU95hE10j7cGBv@Mx$N*O{NIB_|BCI05WNGlz0rfhVE)<>)mw;|sCy2?)BOGDp~vTpbXq`|CD7kor4rLF)+Y!?M&XVKy`c(;m)-@iG#gVfA9mmG$^V!cQ*XJZYFo^Le(xoMPoa>}{^C
k}BVEQJG@g8|%UoBuDt?>t!8uJ!U6ugg)$=XQ6J~nMBa|ce66P07uBUusw5GN>nI6_oeaP9q^6vbX?os5W%mRsH`dK72MvA1fch?ow99jLh`2RG-Q0|!9T+DM3m!7AhaFXi<ntK6CXjgVzKa=h$TlO@={Csnto9M(x?f<Hk`K3TE$N2Ensu#SW~)fp_y=cZmnyp$s*o-iLHoqIH42U4#jmM8!D?f_rv{JRdqAMVx+pVtWX02JTBgwY`wmUay$1ncwvinr1g;|54(?K0ee-!Myw*BYF4_VYIFF+&>vwCcuz99
-HkJ*W5N(<yiTu^I@$GQS#R>mBE&WDFyhTYQTRP^%x(H>@c4Q+S_&4MM<X1%;}<g5rUnXZd*Fg|^Z3p%IVd-Rj=eaWLX@Xt9w(OSY+u_YkfkM!CGxFh5i8N?<wfiVl0r;4wj{y_dzlS9E=QOM3if9*#z@<7Na-R>G)|kg%FjExdBG@#1{dq2I6>dkZ$}v35~xkqxt|k#Gq>jrhtip1f=>*|VWlLzGn*wd9GwE=iL4jA?#s<#fFb1sEr7Bbn#R3ly+5=~Gd=XgbmJ4~Xd@GN7iHu(neR=f<D#S6iJhT_Mvpxs
%FVR|;<;fjySKm!4FJJeTZ~})+_XHd(AToB4db@oTY7`2nu{r+q;PXZUgX}|l<-mUU%eS@m7>V-VHIwWZI1YCLW{Hyv-kV09+xH^PNcwwc3cDj#I%oqge9yMZQ0}G>KL8HdiVJvO!AvYbgoz(-byw;92}0mE5jpFFPb};UOsSvuRD9zH@f}$4TRzxwZ3eB5%0)zZ?h>Q=3DTFxPY2wY#L=f+mkMv8_@^uX1BUS%T9cic15jOrcn_`0DZe;NrI53GBQF2_td?Yh3~ot7ppMV+Y)$kg`HBc9m>;DUg*s(VCPp<
SNZFRLka|AuT*{tl4xYJ^6}gPqr{B(_Ks(;GdKpK69fv4EDVerLB4W9exW}V{%1E>Lk$p|G&ZGeTL?+w+j(lK{}*2k{Ls_KyF>Oh7)4PzQi^yKC0PT+6=c{>AQ-hvTP6dqw1!cRfW|v7&=tEgyTCDRxx@oa_%D+IlI+sjEo$eze6+K2xg*gAvXX@A;GwyBQK-r;Skw;E3%uc%1NQYSm{-Oqo<%GfY-At>lB!xDi93)7jhd7}z-kq$qN4~ZcVAz<gw0F2j=^|fz1V1zGAL{6&TgJvOL(2P)FKg1Z8Pe>!lC(O
=)Ox;Wa;d=XBwmNC`qz)Y!unJYf(8@R%Dbu->tq%_f^4G+Mz(O_C&{%+yRSpe;|q`uG-PEcjaQmz~49F!M$VqJk{<z>iynjw%c*HbnNT0_RY8jK})jybefBDcy(^NUnW%sG@iko@1RcyWpi+~<Gg_O)CwM)Q#U7Ee5(5t(XTP&ljsCzc|XxNa><e9!ln^V9xJG@gGUfh-a+11%=yUgFRtKhex9uIkB;NF*Zi7EAUJ(ew8~}zff_b^C=}!b1gHVzw{v`racKWaDib|V{#U7aF7k)ML_HuEQ79i8A#Cj=7B%{b
gKm1V;BGNAz)U8GyKkG}BeWRNy_f^WkX$cldHVDikDe8k#BiN$WcoCZci-Zsy?x!UlFRXl?)=^@T82rhtSf1j-<BfxB524e)Q9sa$iu9@!r~%5T^5$gwjQaE%bLXaGlqg$+0Y<F27^j^NW_kl1%XDokn-+(mMVkIwYa@yg1Su7;Fu(0I=ElkX_6m?Mm6lT-t4TOBqv4jukO~k5nAh_83JV_&y4rgu7$)m1x>ee`r^bZ?8uX5?+STDS!V(FPyV(=UnRsU$mh(F7j#5G;dVdF0$TQjqFRGt9Ir>)3|jN6=(EqB
<;Lesx4!jUKd*G)P`~vh4<91vd9dydsL3|0tXRCGyr&qgD#2@Jp3)>V?J>PmN9-~42oghaxdmT0m}CZ&9&4C~?jQj*Gtl7J?8$chasX{p)XIs5VkD@8j}PsQHUOJTK{=q-h4H&CJ=ZhG)af8WN37#yA+>r<tfOwx0-b9s@-8OM64inB3q8Y;(oC1b#1ft*L)Trb_7mX^=cuSXkSi+Yeh>3J(%qKp_mkGE^UX7`-gm%=FMMnsWM0Tflx_y*Ei%?n)FFOo13M{W$+X(Wps5Ivt(&?vE_xZJ?qUOpl^U(kMY?xP
Y4s|dp!v=X$0e6we|3yX)Xv5paF%y*)i9a5HE)}$(T-PHo=Et%^%y<keBEGS%`91=Wlz?GnX@K@_N`X=@15<oi4QtmDJggp{2;{PzrNO6dLNzHtb5m~WT4Irhx`r|7F6HAAwu(gSjleCA^His^6jsp1Q=tZz{1$#pc+noT$X<rTL-5QtdJ$3BL9(wlWVnD{EO`z_-hb@?3BfFa1V~U3EA8UB}jO<G<i4MgrFaVlcL+XJoU?-?R_zUq*9e|Y{M`3@w4vx3Rd2pgZK?|b?2DvInKJhy+2|}1yl(8$mAX_t<h3?
zgUXaNY05e4|l&SF*7&IBlm91y~iA|uR;o08%fZc1Cf()%b2G*?m-Q<It6f{nZ8WPa>5RvLDbo`2X1~PMi$w{f+G9Hn%pYrlkAS^+G=1smh_4wK-&g_a->dOXc&?C+Pj`rcnJlb6}+-x^s6I4$E=XP+B4*8H^{v9c(U=s<~wRMrlnSiEz)A|E`QcO1srEc8}V#|n^Z@}#ssJTK23=^81ti1!PA~8x`ik9(Z)gdyK}2gFCo-~vC(Bzf>)sm%MUpBXmeg5Jb{x2OJ0p_8799Mq)Yzgv5X(=j1QV|3_by){&Fhq
vSls=UMJrzpM3As*#S-(LB=jCY5eE!H~LqXR+;_PAVDbzrOtFyEk68#Q(vdo(^+&4F4UOuqT*{p4KrS+ljG&r5lKQfn%!b4DO2LZN=Ympaeq0HUjEvAnK~H0y@ZM?tPOl2szdX2CQBNS8`jRwix6t~y6FAf$@EZV<oNx9JUov1L#BBLGlM=ySNc+W!(}@c^!+)Y%i(A`-qk&!CVkgCvTSee?7#jR+5y29!1Cq_;EzfVD`S~|#2g-$xRO>JIhmJc0iRo#T+uqkK#Iqkk<mf_daR4M*oM$(sH4zcoi%|R7_p7a
p$!2iLe+%0Knn7^<H<BXDU6l3?iKocjHc}dt73!+NW<R#OAui!4{=V+H}_PzI?OC@&c99tF1KL%9gyzdw%(F3s4Ra^)jBn*{(Lu;zu|+E>H(0-dqV!oDV;m`CSC(eL7`;`8*h1$h=<RLt26<1I%hX5Di0IYLf3HIyVv`ltI;rA3HK&kYP3AS)xF8FIWje<M+U}SZLI8VDru%$-d<ob=GAM~LNInpTJCpaKGv(o;E}R2s3Q~-wWn@RdX6YIOS%#F0Ca3M+>L&+;v-FE%GfY!!~RquLs|_aA(zQ?IPD|?O0luH
UMmW`Mps}sOoWM*;-STZIC(YGrOTI?CbbKx%`gY1g10r;k~Vf9#F3<Aoo$WAn~I`*-F(47tru05x-OS4=-#@OvD^-&_JJXuP<7u1)y1+NBQGv4<Hk0n@FC8i@~_OZ0QhQL6VD76l&0dA?}?!`!&I-k*3?7-y3y=p#q?C9c}UR~%Fh6-C+-<KAoBX!cu>FL9=v?Q-q79WlPbC2ADmWKFNRLq^vO9ei*TW~!@#(SX-e4s*P*D(Es2rpbCY+9F97j!-r59UAWlM^%&rBI$Y&#%T)*$uPf1+8F_Kxhq(83I4Yc6x
z2H)%$&eO`QjYJp!1_*b2KiIDR3}kav5r$z!gJkYB*;i3B^oTHpR%d<5j~DPy0H;?a>tCZoxG_=C>9iB#cH;3GDHOCykp3Le2zi`!3q!A(4D<dM_7+ij!#{G0FuI87P^dR__Ye4q*u`pq>R{G!?+yB7wgVuX7)DUOp=m(&v2~ViKe`U0kg&HVt7RheA$@TRs{NoXXg6LcaFVujx>-DpkB6EANT!4vCbC*CXf(C(cMaBv-RM)pV~XNe2{H<stVt;{jiV6V(e&8#ph~oOGX<R$E%}9mwV%I*YARd7^-E<*ve%}
pmnj}4bMCI+&)%3$SI}eR)R({sODuoV%aFuQtdvk%X^n*ZZ38IG_`FleZKgN0Ko)9t(T_b92P*RmOkgW`B0h?0KoLt6kUcr2kASm4-d1=|9bzaW%}xE5f#si2i1{=l6MuM*Fbmr<G{DM_R3Oj3IiiB$7w%<ID?A6S0B7}0B;Wm2FN8xeQUoBJHUhpa_QGBd<lGV&AeM23SL1^D(AbpD&8Pvv-A+~=%r*IzWg^<#PkjacOMK8kJ7!Y5OWG762_$}eqAQ7zERABFAfc;n>JbT39r1ZDKqVV%eXUTb3(zH=ht7J
R^B3~I$$Yh00fVgy76!8k|kFn#LKh%N`3*5kracJ%aNL;8OJR|yHz8!ZTY6LCt3rzW2*DQA60+Djo!TUUqU4mY$16V?D_2cXlb~cWbz=Hhc+;c<BczW5)pcQ7buZrezZ1K9L&uwY#zNh>zgTAn*|}bM3-EQi`jQyW<pihLf#N+jOjZiHXc$RCRGotf`6o$xFp->(c@i&v^nEJVjhoIxFl(PI*p3twd)$Ew@kh$)2M6B)-9v7(X6l_Fy$-ts=~TSCdhCDs-(4a25b{JnoY1Wu_X65C3Y&i_tj{;AqRoe{yHyF
mrciCJn?cESP+>5b5GmSlOi{R)qmJm%(U-bwO51eYflbi8TbzwE_@0`hWgzHe{bx$rCWxQUwhQz&d&k-@b3OO(q2GS*@ESFAk3h`H+PdsLRqVP=Nm>a=$1GW3N;|-r}W%72IIWmha3c_arxK>tkF2tj6piZ9&`;lTCp6T*7O~ni)>8fuNc3kc!&qh`xi_7budRc2LIvOrOR);?9{Xt?Z?Gss^-p{C>!}{>&SNO)&t{tinS&171Cpsp4n?!t^i10s`!vdBJ=Ff*mB~p&$UI@`-i5MdRmT^Pp>++npD98T*MwW
(W|=zO7La@Jgh>qzZ|1<R2sU)9!{v$AEW=9@1i?lm3R&Wjuqe53GSsYE-nDbpEFm~;Q9FN?)`<m^FO*xm!){W^ho6C7Y0~6<x6emh**PslkMCS+Fd)=t4m-RR@s7!P&cy9?yKQ4!AF{2CWD!I3JD0q<m!;oO4W&!k9aTjSI6vL%&lcCTk;|?h;1|j{?2+;G_=yL28;p}JTbC8n;kVEv~VPOHg{M^bB>!zd?Y}E3D@XZN9!z#_A274Q%?h}*X${k6>6JeHWM_JM-2Aopf*9V6b{Y%oJVMZk%QB9BgyLdxNKLx
XGX8Sl|(%mVh22L%QU7Y*?_I{$84<n+&Tvf{i{S`LMh>Bs51-n#fR~2q4yb1THjQBIbI0WLFf1!Dn3_Cie+ft6^K*wuC}qF#30xBf4kws@z}7L8FRrakTRbOGal!(inoRq^sOaS{@Msw{xfv>r;|%s^b&%hP>Iov3g$u}6z_GNImysQn%*>^76w*-*hWPt=%W}8b6S4rEKZ8|{7ia}jd%BHBbc%DqVV}&*AwA_m1J)R&kRTFs}M@XFRrR%W)+m$p3VyV*-c4fL8g$hdw|O}=X9nX47P#I-3NA}*ezA#`oy;3
$peDB)+0nGAj-<gATk<ICGvA11ILci{;OM9;-F#=7Gr>t>7oa$=Jh`5d%L}Yj<#rQIvLr-i{<!8q1Fg*MB2{{QL?f8uuVq|C2VJfZ`_J<KFt1sT$hoxsS(fGkA3!mi`}J4`t#v=!?4;gDhxM2b*%`Z;qoiMnyXs99*u)uP*%qB&IHvW#2KTFuO9M#4uoH3L|Sw@1wWi+Fx-^U%Jk2pKpqlEUpZpBP`O{VLngDa^Q@Uk@Kbvb?6qYJ;L@K*1&d&NTD+kYcgN0i`-&x?P`UvkTVnR0%?k}_ls*{CX|!SYanv*D
I{9)aRH$>Tv6qE~Qpc)!QQR@2hdIocL&PFStnlB8vLU>}imWW9DVugp5iYqBs2~i|Y1LOrj%iv)?!nFPG+RcbI^;k#(tTBlKaPHp@Xn(6FN#-pmTa*L2Noav=N0qvKAlQ<EbYqIiae8_sjQ$)q=U{DBSU3udS}w10|pM=<1E80o3nU}4;cLh(m#zqkj;bA`f8c(Pqg0lHp!mWcbvj^uS(;35D?C5I?UC;)a%)n*-4`x!u%dGi!QyClj7suAS&5EX6B><R+6su;*1=_NR(A23Ue*doJIyU`G9VjJCj3k3>!o0
JPZxpoG9tkrc;Cp9|974%2M>HC8P+n{wOI(vFy1Cy~%I5%8zvizn=s)x^{m+z`eSpv-zcv####Xdx9J(<kf3NF{b3fuCXOZMz*p?Nz+t68Nu2xRD63ZBrPQ_N7S>s<uVfSJEkVB{!FyK7)Fz}r1`3D0b?H|DPf5bncNE$7z&H^ZfJiSYfr2LpA8GqaozZfm|XGS5?2zPjgr*h*<SU&!9+QSIA6FitBt}{Sfn4=o<6v|FjEpFlncdzxL?g&%2@eTT?S_cKhj@*sn|)?`nnd@(E4hw>&kdJU-Zf|I+jsLKPJ)J
oBYN=pe0Af7&Dv@!<YvgcSa;(cY5WRHoR=F3c(kQXRjURAq}{#B)O%SPS%5)uVcrQ1PE>hK<AC8<}j{;v?IK&r&<eu<NE<kSySLboyRP%%+q>jlAwTJr#;=HJ~+GBeRrktK<yG%bvQ=0XRcKa43r&@JXO(Z)+gy?)VEB|2ZcrU<teCc=te^J_7*9h^%V=3N@4`s0v>D}7sVW^Ouc0L*4*S$ay$6@V4B|(7b9c)2x<zEu`0?`e~tEpJ}{oII2gsN;*1(W37n%eJj|=ppFjKLS(s(Uhp?gu3G=4*ZLBaa0yW)$
&~rir{ww+gzQ2s@a1fD^dKdjR-sHWl*NHur-mO*Fy7$@GhzxyJc2wKSNu|=jOZx|oX~Hv$?g2hoi6PYU<woF=w(S^Vi;asF3Gyb?te1`{fU3s9Fgi4P*%C+J`tP<o!<r6X$}GB+7H8!^1Hm}zoE&Jx(eeUvF5WaS{hMpaiV<FQOj%nFj4G(be_4U~UuAp`pv~pQbnqRQ)W>E;<CyQUNwW<6CW`IAi6ZNIa7s|X#0qDZqUyGabZ3{d0I-roPTk*YS4=dlDkinFn(sxMcS?2Psj)ChD}j_(YNZe=u~=@+T#ED-
k|_9>O8_m^m_;k6XzZ|HDxB|UA|k%V{q|dq)E2kN>H3K3LugaL7`*H#+6MeKqH+{sR;Ppa8!bzj(6KvmTcKS|cx@H-xk`Q`heI&_2n&~Vv35H*k5dRKSQ%=z;^{vCCAZAgqjPJ>ZxNTF7tw)*Lj|mdpasXF`xjpz%IR<#TBqptoV=c&tUUCokRV{le^;#%#MFjcq9t651luo^@$zDAWQvf`FjU0sr{*K{8VpB|MRp-^Z68SC(hld3o$(B4$yo~J#sK|lPy42$NLarvsnY6+n|$WfwM%$ql&jAe-P83(h?hHZ
jk}X8G5;LPO9*tOWR>6B{O->vFIE3s{V*>B3a^f4B3g%<dy#nauYu-9?3j?Z@2;!Thohv*U7Ai34Q+e1vk`!_L>iRO9Y|#{*2}xfF906vl75K>&?Wq)PqqC(uJb!jYg{G%jxrvXAPy`?Xtwxs)KpO{LnXC|CT5$+gyW`(aJzogS=~<hr%Y#xJD2B->mZ}q-;R{!@tI+GScI&<?hGo1j-`DLzN$rP+=eNJMK=(q&*0#yJzG^mh2^TOaJW^we#W+;a>&PLKsMrmf`gE6U^V6)PofQYuE^J`ipmR5A&R5qDrLPE
o)@K1$03NhVJeGRKZ@*kj7XImd{l005dCN)b7xauM25top)(`mM{rCSZ{6blv`5T~7aPd3=vZjmpqUx%*7$DG0iKrLJNT27aO|T&uzD&B=%WdS)>HdxIbVL7buYXEyav@qneeW7dcSoJ#l3;(jVD)orFZ5Va0qLR!qTV-!0N*7-;YRAY;M1_4j$7cq@vz0-j6mbnS9*nUA}=~g@7p?#(NjgP?JI|!uJj<CQoH^2%z+r8JDo+EArp)<*$4XC)=WV(YdhwW+|;&IKY)%qSgV;w&mNyR#?Dab6?-V7DRfP<{mo*
udFSBz8NU2(JUp-H!-jE73V-2Z2g5eDTH)5+7PJf%36e28V+?qpF0d~Bj=^|w;-~w=1({v;0`(3j%`h3XH>O<;1jzE<QSM{SCJpne<u0;`6}sBJIA+Qf^Bp|&$T9Sun$MBc|%Cw8SZ>!e0W}o0DJUl5{Q(R+9QLsw~?)k(X}((n1iPChj*%KlN}25U#^5(XT`u)mvkoOauu+_b!cPmp-O7d9>9I1LJ9C~qv`%LDw9)7d;PPF7~Pk^ZK1JJap9P%o~q_9C)uE{i`O)-0vnBw+nUD|kc=O8ktj$>g+-wChc_5`
L;Z|&v!H>cc^1eFrcGyJ!7Gib7Vnekr|0dlrZhqSs9IFewec>=-IuJUu)v_B>Ri`{PJBX9JPB)!k>F3z;$aaQ;4M44KDlqAd^mNGv0=l<`j~GqbPaK2^3`dC`;?kDwqt9~SEY>YquAAoKduVvSey96&DF9<Osz7hp@i>bYpg=mDQ-Ax+Z`KSqDFc&%aHNMr3gOGZr3&KidTh`Rs=mBzuCVD5N#p{(4j`ml^%UNz4tnMB4w#$Cgw<Z*xmkjGdQFb+({HRg>U`MK5c0r_pT;VZ5s53P`@|th79y+N?($gf32US
soxJA1?Z3*cA<IW8N@M;yWer{sd!Tug$MlqVF(%+mzz7~CVue)s6FGxmIE$1t_PJP|GdY}ddVm<n;L$Ggm1WBZ0YR*Rx1#`lS$)YbLDAYFSS2*cfDjMWJ>BwqBIbV*~^tTmN_3aNl8_7YP;1^2-)(3`u+VWub~xG@23@0S{cZq$qpYIMQgMvBpYH`EU|Q7`GP49v*i5*n0?v*QLNr%07hFDnSdgRk&Z|bNAnGjuL`AG*Wt`s&CH__tKqo6iT%H#=68?cOXtN0OFUwA3x+KWMxda*9+=n2o|x7yaYZ#^)&p%r
wFJ5y{=6J<^LIm|Y#0hqofjwd0w%WGAfo--B+cBJu;VD}%SWs&t`i_{6q#%zmNN$`{~Elb<__#wTi}Rx$E!1dq^DwX9(IC&y)pnIeyJxSTpI<&C}q9$9B8YWIwpZV%0&SG<CXJGe+%c~6@gn=nU0ttHGTG898LEh7z#;tYm!|3os46-0ILJY7YjnBYz{5UQ=B`IeWuo@+jmqt{?@jgMX!hwLTmCewzkij;d(Z*!>E@Ss`2WkLM-E)ViRwtb0oSL*0>--sa7u9Mc<w<_c{i7_)y5etsz#jEwEu<Y%n6k?SQ6y
?BTvyCr}=S8!Mr&Um$J$4nUI-mintbgid3p8x7080sxGcXm*e@8N4c;@qO?Ulqw**9&Q9g)st7mQg)e<j0e7rR(#HW)WWq8>D%g^XXco#I)5U%cGOSqwt&48cpAi(Yg@LwlvX<>5I({80zxt>$~Gt>x$<JzrTULyd}dW5Y|;f{5?#AJE4ed^)B3t>fUlwpz#B#_)+z#Ks2bWE(JekKgSP7-w`&3;XX(`Ve%wDr?UMnA>VjB|twLG8)<OOY+vUH=UYy!=AYZ6&ky3i4Z9YfVOjDq7v!{^{R^uU2zN7NN$N&}v
6`Pg5Z@Uj-9DoGmM`yf`pTY-+04H{D2V`Qrx)ncH9Xk6WL<T`BGnYVxHGgz7=WTlNYM5-!y}cGNOY1h^bV2>x<|hw!7)9Vbah>rJR_Y}eOK-boiaWWLkM6$F`LV$)`zxV|_Mc|f%va-kS?40n&IM#!SMD8XTvBK50<?H_C&4F@My~K!!loL8<s#60rgh3n*3i81Z_~Ja`__Vt^&ac=%gP_0H}XL$wJi2SZaMt$OOF$EN!dgK8@~^q=3-oegMXa8P|xvYgT#q33GLN|&Jli|!&o#;ofi_z@ghA1XrVN|l>wQ?
wWdO^u`b`==}arj|M;FLOKJEkgnR8Oi^T`P-IiB|bp|ZV)D9348IC8yAPa@WW9HbCpA7GN2*6P4>)X~^!W104hBgp#j&iJg8BvO)Dvr^d?}y4h9xD+tUQq`B5fenTsBTZW?eucxOae$>V(+OhIU$b_M|m|7H<_LYPBexW%O)CgsI7r{$NZ1moQ>eTocth~yZLk#zofBd$m(nH;Gob0+EQ6rNtwm80^RgC<G44K2&`V{iJIrZC{ld)weByrA^U2%sHrf9yM}n`e)mr4Yud7Zem=PS&4*QJ<{!IPd0kdj^(-lz
!6b}D4Q$3{qV~~q_FAFfq65b}n+}lF%dbUJR49!huyi!J@9C0YXjTZW^r;6%vAYrRh>im7@J?P`puJJ}pR5TJnvXPVq7^{=qslcsfxs*)$$^qq7Lf0|n9_n()z7JH6ood6A|Xc=I?@mZihSl&8ts<@$?}M?c7wCKbMYd%^`a`PFyKxMdjmqSQwQUqDaM0OJKKW;02SMl9mGK?QxsLl{w(u7%xn?rJ*kutZ1l^AkV2;vP!oYbo|@`~ZXJG>z1B`FV{}Nhw<Gh0*|60X)El=YKUAV)OY4~-o@g?qy0|p-;6Y^6
W{Z~3V9W7#Zt*qP#Nx2X*WLRNcuL=3_qYD<i+~xU*Z?~jW%+0~#AQqggY-yz&`!iB_dj%nqZ+(sxi<8^phXZ~Sr*Kh>8vxkRoIV>ur(P4#@2>UqQEn>7TMPgMh$~CMZ>Koftq^9Zq)BOif^rrmqfygMr=lxy3LKj1^pxlul^<;3U^84kfW}~?$?V(^?QQL-DgYI{;)v({8!)p1vkFhhwY|TjrG|YLQw=myij4DpNF&1J!2R+v>fFc7fUlntX<L~*m)U7tXohwTlp}*YckPOOjcUmq{0+z|4@IRH`)80(Paoi
{8ErFepWjzvRn-BMt`QRwkGsvMRz#(`w|EqMNF8F8O+p>pm^JP=$PEs!~R0Qy1OqT&|B=C<!>#sdDQ>LbDZagdC7q}!YW3pkN<mT#Bz%IC9oS)Hn`6gJk+XpdAG{$)rzXd#^3=fBI&i&ve>UtuUUrT%OQ3$HG{Tzum!gH_2-uSxGWZnH(vb;EkaR}n`8j0Ue8wie|P7;m23bUQJNY~KUkF_PZwLZ3`783^G^VNGPozqtusV;#BaS6K%|3{puVH`gd<?2<HOi<HLA{l(JLt_gBqwrkk=nhaC^tcXkB^3cxPmq
ZUI<w)lmzW8=Uc2Q=&bn+c;svV2EpJReZ(_A&cO%NUbSc+!ZB7MJpGByi=db7s0YKX@Mn3{rUTS%13ZpXV8TFz;V|FWh^dE58R&CwTi3lf~ujXgESt0D3+|>-u!>uaI{*%U_9Tva%EKdmOeqmm|m-~?`#*fA+C~vW^tWXEml9qG#r@!gl3xc1UVQ~%7H=*Y+I&@p<OYgfdk*LPL%6H`8m<?Csfr34Aa?Y%>2!~qia;(weZ#<3j79;i@q7UxGq8TxlG343+|-P%*~P0S1APGTx<K`^UJYLK{zp`xmQ`oC*`1Q
PI%Td(2U*G_gw4D4KG-=ViE_cBgHa`F~0a#JEL5GKnG;K`NY}kzbSiUg!z^AO?ro+B<#Rc5nZJOew~8J54HM8tZjz!A3nS?XcS6paBg~ZP>{nWe!bVybp~vm7H%8#6YEOMzlm|ZWSK~NLGRVbU78^P0#nWQ3+YsXu5#(<P=BoSub!7I8XNfY@&Jr`T=NDArzN>XD>X$ijmzzb&TeJV{EqV3^pRUGnKCyZQPHheD81<qV(h*0YP1BBoZ^%~fj#wiid->ggt}%G48TsGy)Br|5O$Tkb2q{YZ!et?$iFC2uO2tS
-LgKGtZ}SU7$59#x=c0^9|}cWvK8dL+)+pnvO}s)?rj%8Z`vC=HWzhP+IuBS_1Iv@IJfr8{Gieu!o{X^WITAP{19B6_+d6FS%EqzOH13fWyJON^&eNVuzx_(d5901%2hkD1`AUd0nt>R>gxbM5=Xx%9?!&K>rnY+XG~^yJG2uFv^{|lr?3aA*-l}!l51C`0+CSdJw>2@FCoo%h4d}_rg)fcu@yUeRm~<UDHY_qz8wFoqXYIN0#sZ)uVn%>2Y2MEQ_yasPfv*x3UKtg5s3|nRDS?(fKHwmO0Q2<39#aHk)R1l
=h@OO;=zS3gMe<8u#0F8*mTC}qEd#Tq19}z?4&hqwk{^ip&ghcYW$S`pS|LkP9qd4aa>p&KTV953)}L^px%cx1i5lm28JV|Sxga6H0K*2D=K$jD3M!*Op(BjWmJAtyzxU%p5Kn>IIyyk|A~$%cZ<`#w~2h&0(e!FG{%IA9~bY`a!r*{Q0HDpe(r%R<-c-9%!j2kDa}S|H4r7NK$v4EF}xWPBxZJa<%-TL<}1e$H3u?F$DXxn44kO#f^s~PY~MoN>EkdxX;T>yUfxJMU#5})<_S}(rEAp%w5E-?3>_<!m7HBx
YBr2mLP3Jtei>LT%d+(YHujB2RD@$x=9P>6Y7@jyFF@`jC_qFpF->)0LRpJ}`D&Bdv6wkD;Z<NHa*ZW1H38&bY|>@3zqYmC)^>nYpoXBv<L?zMxJ|a8R}{7`qDqE`2Hbih5BHyUeW3qcArAiOTOuA@yi3~KZANSsZ{u&3?d&B1Y9r~GWtJ$bhF-=fa@<o_i5b{fVBB}nd`AYMLa*|DzqeFW+QLTfo<R_#<6}$OsSxQ)?}SRy6ctIr^R=YG-qLTGBPPJe3l7yc>XjCe5ql+_+)GVM)9iPd>g~ZmSJrtav_xH&
f!UY~cB6mCNQk^2;&F%nd$wnamT_TX$F+$sE@MnBC&{K4-n0sz&5T&Mt0*Mql#1wTdGq9B`U;E(OP7q_Dc&Lz{|O9?M+&PQjte`;rRf@WR*Y(JB8tihR)J*}-mWKwN#`;)jJFz+<Lw!+|9aBOV1V2ADQr9F$8o9Au}PBP-2x{+G7l0y>MK@lvD7WX5>87E2cW7b^55Cg95E16L-Ffgp_{W?G|XOtZyQs2k*|uXBGF6}5_iFbE8RHoTiyzyJASy^H*!Y>YQ1F(qcrDUXYvd^uAXOSLxaHi*4rFC92hHRgkKjy
=kaQ(026i>f^YE(++_gSsSI`(ehPk)%xG7WOi?b9d~nkzCa8y?J6hzEgI_6&^zN*QNoPyB9tldrd{enspe_x36QiEq#j_IU!*2}Pb|6+hwbDX)dDp*QoQ13?La@jR^C@^nRDadf7id%{_8uT@_%yNwpqC)EZ1c)#`WL0E<<v<a%`5ZDdzTL#CaiE#0%)olL(}>VC>#l^H5&(S7<XtgNq>^_g-9N-0RSMMmu7dC^heb}&ava)7zj0L@c??)Sly9~e=iY7KY=kTF?BND47Nz#8q+MNMc7~!#ap{yh($RlAM!w;
fU^ei9m(<WT_`ttiK61n^QwJAtg@W8qYXV1G#a|#H2d>!X%IjX&r}oS3Z98m0x>94h<YwJxJ+Zp87*A7KLxgXY!$$>ouscW>M2-xzbB0URW&O5VO|Ev0-lhI6K+tt=gwo-hz;{qLi3MI(KDXG1yhT%InY7XZrG@ayBQ0Y4}#d_2;nw6xN=p47A;`&@)p$4v=CQh{qe;ro284g6#5tDqZKH|Qg8yBIDYiMSOmvI<3m$}WmStb#V`GyCs{FY3@-Mzs>Uh2^h={YDGnp@FfP}k7VK@IGJeBTw8Z7kCbh^v`eIBF
8W^lt-hq1mhpZ^+r@^Xhc{9iTH~I3ptQR4qvNf{CdSxpwmlwjb;&p9@MT9z%53x>%`j9Q9fW=jAf>bRp4`YG^a=lc`Yt$^jZyfh5TY}5dwueb01StTGN~VwWt|_#2!yWH(gYiPvUsynfl69072joAN@YeXZTdPD-W`14*$J<qQQQ4=r*0QrT9|y7`@IwpB?}A?VeG}g+6yGz;Y8?+O&b84B<+5H}cE<x~VW_hborrIwW5Ze7%~NCR+p(wy1>w>rl_TwnC8#L^CC~_~5&5i%5{EYwN!X5(Su*tWb&S)Rh_#7|
_~h`yVUQJ>R1C<`=?3YV+l2q^QDf-%hJzb*laxT~jtyKN4m_x-*<hQ!e#Ywwe=7~fK*DG1g61i99_wPk5O*Sc<Cm`=8E>hHhpPO@5x2f?y*IU<z1_A-I@q48Oy325`En2e{Jj+izP<GSr@ruJ)HQv9qYG@GnJM>^RN0L7Pk9q0wtj33Mq5wr=Z*{$?`Kwx@|dm$Ah>XsTTUexxfYYn`7I2%)HVDfUE1a6U)1?2Hi5dg-Fx)F&yVK$4&MhQ$fJ!Eg1uV;=-IQkXH4Jh9f8?Yukm&@qoy6Aw&^-Jbn^?Ufwn&B
w}DAU{wz6IDTvZ$1x~MU_1ubvtgD<?qXg|dIV`SjZ~G+=TO~!=OR)Pi9?(Y(3~M5>HGl~OqE6_RzR9u>x%PT1JYZczzM6j}h+T&Q^U?%&xAzEnlW6mPb@!<cwF5l7De>g2Xf4&78{HOmyW=b128;S}eKimq{Vj3J|65Z5e#y<giR>zoQZDs%ZHxbt%V#mwQS4Z%iS61LEAXx=D~oaY!4UMA9Nxd-do_hxQsUd?+Zk{U#DiCIH7{FAB{Gb}fo?c9e?1vN{_76_+Vi##0Nud7F>jiJy&uAR_~49X-1(RSoZSxX
MC#A4g2$4D>s!oFUbF22$v=0tk6kmhGsjg^7Ged~AL2`KW@8y{Lu>_!&7`u4YNwU!@y6vA-ZnT<MLi8-fry$ET$7gw3X!R4N0Nq?6GoQ>1vg{2_-#F5IC^nOm{sso8*fJuCNY%--J#N@M8_3UTwt%_WF)0Vq72e3N2Z+gndWLTpPy94x>51Xdr$6R1{#L)h{uU!QN$>@S+XDo2Be)3bCmkyI^jvG4jsyhbvJ8{$Ab6&2)ZopTuV4E3)$$PT2Ey2<e@uDs}o*QvKq+{#_#ml3Goo>kdsl_mZX;P#M-xe5o|wN
$U{D}`5}j|9-!B4i9@<OynECgcH~#_lqJqMPX@y&JYF?d{b6W)W(doGBK=8T=VX;~D&)9Q0E=8h>KkPAK+f*iM&qAEcBb4w6|uQACXY01yY?28;=p{16catlHxbsmFyS4o$iPU{RanVLA`E!wG_XD)$o~o@@Q8tyDl5B_AK4XX{Jvfp3!zj+pkg>$bCtj`yVluFYg@TRd(JzsmX{1e9M#3vCc>WYXTq_evWFL+DOJ6EpH@grSKbE~7_ZHom&zU^CFP{nnbg1k^-tI0;6g|ojcZf;%AgopfU2|@4t3DbxP=Pw
vNlApdT$gvrlozXJ^HF>oalxse=8+qAvYxct?5`T0#RN4<;?wY@|9~;ee3T&e_7)PiTp<`!;%x=$;4tWu}KX_*#&J;`NRK=br!tg1JxM6iXRNe0_soJO>9iPODo>K5{Ntf7%3A;)S6<#nu&}R6Fss{O2+I;3d8k{awb2%K2r)rdGSA31Br`^r>qvK6DmE2*6inrU6Iw{99;is<X^u=gg^Yz#A-j$<y)q!>sE5!km5tb6fXlsGOp#(TC+jfN%&4#PMJdd${7p=$!`R!9~eY<@So9<KcM5SaBUC*ps6#i@nAa!
Bk6);(dJOA$zHQrSUT08B6U6<6d~bhQ;iPiUzar#-Iu~&zdhu~`9dB3G7){pxWy|cBY@=FSTZA4$Md704DZL}tbJk2-(1Lgq@ylTyE5oyIID{#vM8-soJs^#u9d}G1ZF1nx9{YrtSaWlve#Pj4IYYG;|_LiEpRon+6pmh6R~lgs+Q~bg4KVa#}+>|0E9-xJ}Hwia@wMEDXhw(Upg?kSLJpkr_~mC#L1I056PDMoaL!ZsvGA22WHK|J<!z6o3v%!0$SiVx|A8N3-09gsyyebvHHXFv8AKF6lI7tx;C!ybTlsN
V5uoq)xXIM71eC?r>2;Uz^<&jH{x{$-da+}g)=HC-b>7{ljoaS$Zd|}WGp)UC+F}&aT?r>VTltnXemGzzNc-nB?Q@b$Qd<8uP>wd2eiVCH+o$B2hp|R<Sx9XYzHM>?}ZrMJlQ&Bt}owagTCXGk1X%HXznu7mDPE_#Lo3W9p7I7N%UXB#T&)ICf~?5n3%oY3(ZMqwg~hN8i_JKKbTnwJp>TvcF4K2aKVxTSxb_Ylvr>sHOknEh@<NBYc&l>uU`4{VyxRT<np2{!t{IMWHOO#^Z}66!DA3xRWu-+c4(8;FsG;n
v7vsj8?Z?U0sR8=M{aN@TOe^o^=1Ap(({hO1{QXPfpulQZ1ZPTj8IR}bEd}L@|GlI$jBzeG|ngGv92w2{_s3aB59XgrD1!Q>|2Ib@W|<S+nihCMs&9kfGliKfk3!re)qV&l|6e&DvemL83MUCSPbarsa(cl#@RyrlIe%$+Y`#JFmaqKYx9Rso!pEfRW#f0rFKqwX`#qjLv6h{(I71FV-IW(Le}e)R}D54t<Bo-nmbWLsU4`TmeiQsP9A@u|E{NM#nBEy_GN|hgeCBnI<&SeVM5<>T`1HijmsH0vtnk_9duCh
y2jkppJp|(Bi`LFh>Zu`R{8)J9<{CDA|9nA^2h%Q5ZK)kFEVzHV>G*!aK=$&+7nQ+SpgURxosgUElC!tB>BkdJrn-!jz>VLyri92aSbV}1Mv{-Gom2JaGYFcU$HF}Wfbu723#9LjbsBNiPu@hoDJ$uG^6(-ju62zS$T^2N|!UeX8mY93gb=|TeR#S79dnLTGH?1bkxMoAkVDQ*?aCn(F7}(p7SOsnRYUsXDWb-KcM=I5w`M+{|WxB628n>R><nGp(XESlC03oY`p+UzoJq2on|nCE4KoxU8nCX%yShP;#!6U
!TCJg>}}c;hw_YiKQK$Zp&s?Nbl0z_Ccjb5obk22Pq$fFuj3j~v;QIvfFe9xm@tvSpa|5Ri)`Y>KT@6<JSbD&vddWH|Nn~2WVdZA3d4+KOC&GJJ93mn4YnL9PSP}S0;EOJVO6w2k!*@CyX{N#$-3;KKnes&ngp>cOOa?v6nV+3!M1G4RMjUqi-Z4s-;aaW?WfV5QdRBW?+UsQ2ugP43z7M@cW*%E`NsMq`cl^M5Nq~IsiEAN!d6Y2Y)0ejvoz;Y=G3w}LOgfecB2>pK<KdIa_hkKtLS5Xe8ZaKr>R+}{8n!i
-QZsp?bf-v^_4|i75zd5P4Zr+8XGINuV*Amv3#~P3@C?^M&tPP{#+eiv-k}eUqM5-=xS$3IAt@>0f|e@8sK6bGiPA#1nQN1TD#!fnUpA9Z7`>$z_4)NFXi}crc^o)<82FH|Czt;4(>tR#tALwYeI9z%>sxh3f{V8NPr@B(nyDDwM?E*Jawp|Q<Gc)j^!}1^njK2RO^NLKx%FlmIlDQg+|14(CegKLE@qxruyO7#l7+)x2Ephwlm1%C|7fV6xIxGWLeysN?2EA$mLt9tpJ}vWkds0U1CJq*Yut@+W`8m6ojkV
WLR?;;2P&i15KvQQ-o*sqAj|`Rb_se+LvhNnnu24cH(01VlZ`!215^ATqbNi^#7*cwNAcXjH+m2?-+S=+0D3fQYouROUM0#LJ?%*T&^hKr5Hw!f%(|=M`rObGNglD<IO^~6dP^#Yi!AvEC7<&Pg`6SaXl?4gCHc0G=WB0a7K_qEXi6o3BCpEGB|uP1>&Qb4PMAd9EO>s^e@Rb{CAih4?1JDgkIJ6!|OddBXP?-;?g49JOhc>B2u~J>&hJ~$LY|*v1*IMBTr(=K0aq!f;v^Ewhn$q!h}EcO_3Om(ZGsJ9xhX@
QPM;2q-8(bbr3lz|H|wqJm)zktQeTAFp4DkJ$O#f(KvU5PXfK?i9Yn;gwN#dFmjII2D~alBmAV^_$`taHuv!*Wm6LK9prjYwI%V^w|@K(4@$k<UuA7fidCmHm>eTb^Q)<ihwTj)Rwx6D*<v>DT+B&q2|KoI775*S12Ht9Qgcu*bv9BYV(}HW5`qie5n{==NT&FoyMJf|9xPF^=lQgBU7=<H=v2%<i`iWP8Ck@*STi#XY4An@5%W!-HegY+`nq`qed^?M?|&Ifs~`+ZC$7-DZ?sb-=88mZMpmw$l3B9H-XCyl
C_pNY_T$+riaqeI3`R@+GDt?6t$*GE+W1!F2Qmw>YR)IK)wj_$8RtcJt4_z1D=*J{Z-b_vl72lw`Nf$6F@y#r^IXFS`(d+oA*Or@P=~syQ?!oY-Y)4`M>`(ra&=u#)&IZnW@2Tlh)?k4Ru1|7M^|wyn?2l(sfyb=kpaT1*u-Ru<SX_)sjfe4PahZugX}+@^taj
"""

PRESSING_SCALE: Final = 0.000677745125
PRESSING_BIAS: Final = -1.9776
PRESSING_CUES: Final = {
    "meet": -0.042,
    "table": -0.052,
    "call": -0.098,
    "rank": -0.071,
    "superior": 0.067,
    "request": 0.331,
    "motive": -0.048,
    "withdraw": 0.531,
    "kin": 0.206,
    "home": 0.19,
    "kind": -0.053,
    "conspire": 0.144,
    "probe": -0.027,
    "hurt": 0.083,
    "self": 0.237,
    "you": 0.476,
    "face": -0.172,
    "dialect": 0.106,
    "hope": -0.119,
    "trade": 0.413,
    "tail": 0.539,
    "threat": 0.818,
    "watch": 0.279,
    "insult": 0.326,
    "plead": 0.179,
    "favour": 0.223,
    "deal": 0.182,
    "hint": 0.218,
    "media": 0.199,
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
    "procedure": -0.106,
    "choice": -0.005,
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
    "business-beside": -0.29,
    "own-office": -0.319,
    "own-number": -0.316,
    "own-transaction": -0.171,
}
PRESSING_GRAMS: Final = r"""
c-j=Y$#W!2e&_eADr^NHGu*>H_K4gwv7^>k^<GuKUfIoN&ybX6IMbu`LR}<X^dIQ1%bawTjhPNInaL#MP)3PrHk<7I_1o*!imd?T7JInImYD!DL(x}QW<-X&|GwYP#}H%Dt(z%u^Q*agqdFkNS{6m(O&n@$%g%(2zCdM+--atS=QcUJ<$FqyUrX9gBFVe!5T385aE}NFB1&?%nf_czAE|OqNUA)Mv;|;{YZmLI@g>&7@qrg*3&m9mPymLD5U^OuUl;)S!H@3MSsE$dy;C>pcZ~DUUlkFleN!jO7ambG2n$7{
3Geiz45F_<p8t!j32PD^QYkAE2~kUSQ*+^ZZ7D8-N*fPj$*A#^A7Xii7rK?->+eai$nUY6^EExmU<>~)<!dSxvbD_iGz^)I1!JY{rWR?yHx2e7eqast_&hLSfES*RkmY0eD+xKUDt&r7Tw$V~Ml(I5BO^`ZSYOrrU%Rk34KWFIr>53J`NCEtcT*5a`HUtsM76VmVP9b3+!QS_%aA|k_g36Y@uQF?^z4WPpG9Vvyv@Vr2#H(bEu{(<SoaGp$HAUQ6GPq9JCHKK_kMkRn;bB81-Z&ydOP6hg}iie5WcI$ev^6Y
PKT(`^Q#9J>0{+|2DDubQ7W$2!_kyR`$fW0%v(r?uBP0r$<0Rbks$EXWng0TMbeYc?;p|vCM?Yga3Iwa^d8(oCO4?fop><0d<PfVz3SQhMe~ivK-i<LNS(M1xW$qA?a|S_gUdf>-4(2mFo+TT_dPM})MMKo(H$mz%q$|X-!)LqU99Fexh%pM?~Io12%kst#KnFrzNiMHgfPvV%XbW%PEmbuXl<XkP?t0p^WGsE5J;VcD1z$;iSO#ifCo#8h(?1L*>B8I+FnofFT_T=gVz6#9iNro6eAwjUv9(2StK_R=E^tY
v4F!)u4m$MJPno|Ptz~AzZ?={tEQa1**G9#(5i1bbB;E(enDcO0!S+?+;2E52v7%1)udx>xe*iVz3(1eH4yXCS}oa^)QbZB2*Q})9JqwLS|iC<X28KPvM@_UK?0#G+9DVIbG0@;AS9B(6iL){J`%hbh1%nwCcc@jC^1+2Ll|4<%wzmguCm<q6)&Aid^$_TI!$+|lkGCeP|r!^B1=JP3Y64Cku@ef<RKE?88B$dz%8H1IPkVKLAzm!xa$Cg9jct?q{Fr{>7Y}O<PSBk;Vrpoka~9-hu_J=z{>QFB!~xU=KJ;b
(w#_OObqh=N@?!LU%+>m%o&k#FZPUZksg_N=D}Jtm)Lw^vnTxeVx(a-_O;OCcWd?}l(kfD7Rw>jOnqsmkxl7fvB>1)XyUy|8ceQFs+xO6Gn`q`XX}Vgw3w=3+2th737GLcH;*i?Fe(omEL@~%(XL0K!tzWVu0#xacKP_}Sp0k@jYWA-bohi5svO^@&B>GpuKHH0GuNT&k3?Ol{r=oG0)Rn;2~#EHS`Zb2l1i`=>v!_4nb%iE<Xh{_Bd9lp*&5i9t?E!_QIOWkwXYb7NMu`x`dAufVQ~``YLi~<qj<hQmTTZ6
U)G8+`2md13)_Q;4YG{k(=a`EK6Z=dI{j;H{OC@QkmhWiFhFoF_*v@CzSKN+_0S(mbwNusb_kuRxIUlPlJo|MPC!L-xhAj%#}|P%cp0)(5})Q=!Iw&B60WU<YQQyxW;LQ}G&uRFCa=*=qj#aS8cd^@nQ*cBW%!uz8e?1fOIVl@ySjD0D*Dh~LP1~t8vhozK=TeKk0uD%r<KI0Rh5Jb8q@FoxP^2q#8C%Y<=VT-_62?nPi)HE)olsBJua;JWh1669?Q{%bA9=Bncb8p9+6EFHCjuj^Ne3M%IgL)1c{jn`%7zN
`bv%FVlDEe34`)yj8S=n>tQ5b2>&gF;W~!UNQxIy8{;rbWK7FX|6js(I?HN$QkK)%Jc>dyA>yV#Ny64fxl&@g7K&G3cktBJXWU59JM(epti>iwAKVnMK~|`)jQ;C9)DbK=2$JJrzOaF9b%2QF@ZsS5OYT5j*AA?xcU?rOFGOdPamd*Yhjg6gEOe<(nXcp7W|j{t1QrTDE>EmRDnds?67~**Q@ZjquGcsH433$QE`zMnry7X@3@no63oids3BqVp^|WWcX2rcO)x(Pd3YW9+%q}BbNLf(hh!v^`z!D~V%oQcA
{(HJmr824tLcq_bM(s*&Sj~1l3w>VPCm<FLFh*3FStr_fF<Ct#p&CYrXjsR(dJdx1vE)@H0znjp%vo%_&2$$GfeV#N^Jn4as>6uER)Ehu*-0ZCz57Nd{>C)Wbd>RsmPav@hPnYrL|=9C(?8zw8N_YXrOm6#`w9G+7I>k|gWpeVSuN6!e@$3otU1p2v|_Ve9$FN4mg_`B!P>Zv1o7KQ6(=DnPrbqQqx^pqZ(k7cLoqY7>HEMJABw5f+>Pb*rr)2f4g(3}UapLVjIzV$@*;j*^Mgr+_o4kN;cmJ({r`%#-xrnW
ZcXWE6FtGO`H)4t6V8mp3C~4z4zgY=_d5?{x_PbQq%qFBQcacKp8E>ELTa=uxkylxsJMn^q!?gGxirot=4qNprl94T;^$eioWwrY3N3pM*V}R%>qktMH4ApsT$&b9WUMa<zg55!9=OJW`Qis&a2?qK{&U2|ejsyEo9me2f$?0pxTX%0B}ta7!I^@e3ZZf`l3`*5bU}}((MkKMX9?ms2J!V|%oW1!=AM#wnxY`CE!-pyUC8d5obeYg`iupkBH_6>+#S(SwPnKrq^iA}s%AwoWGw0;v1Xz*yghH7b)sAt-z0ef
m$`3w(_W@W(BU}TR=e7ST-kAcKstg7(`56h9AKG~h|ap>bfYn=OC4XX1R&_%&tb*KQQ^H8=?7=l+4^tYBvJ)nN?8pOiW~@9({4ytr7|KbYmNu3;<8(8<DhE(PCc>n6%UDV@>m<%p4sKR@(l&`hl)U@Rk0JjUQ))bd81f>lfvck_!wPmudg#C95wY|sKJ=Bl2W0quHz=C&n%Gm{SrBQD)rXL*9=qvgD<!ERMgj{3Qn~|+VpBjxK;??^}TQIvy#f3RkiG#B3<CLQI6dC7rhq5<}>!)wnm=u085!k-@_h!C;_RZ
c}F{x^F@n=Sq^2-ZWym?>n$jtrgiK9CE{JKK1?9_??$>_cfmF%fpd0WT<@M4?d(l`$4$u(qiekTWc?oFYvy`42v#7wP9zxJMQJc?s~|4CUBJ@}qoeW|t<F$~BB?uMmsG;rd!yoiS0^T7Nkm*{^-;M^&QKgRB7qJU$P5)S@y2OJ)||mPpgmZ1-f6K?p-R@)PKZAWe`pHQLBGa+-1EZ<bjM}M3}OBHS}hJ!Mv0{OW;n(mTzlS?iK$v9IigwJVf?xgChYN5lU9O7dF&poe+7%nLi0t0mL(0W3L<LZlB$OqKyp6{
+<H^yX5>lg=<|pRdG{_d)TVGl7PTp--_}5rVgSJX>-b9Cs}bBYyd6+Qw)L$Yk9-rX$T%TVwJ^QSsGbI~df&EY^9iyy{qX{2-bT7(spF%x^(UP?P$l<w{1?Sw77i3O#206DBh^(=sITyU1Sw*ay$YFssQ$emCmVru9Vsd<GdAQtX=o%YLp4FtaEjqJit=xr4E<b5(FvO5<HVE{_nhjE@QVjT-C3DE-ASg^>3R@yPZXSxva2;WIs)&bS4VsCW<Y29PNGP{*}bhWvX_;~fA3{Cf^)5rWK{8>(pa@m+TvAsbVq(?
#GL_Z8G=@}5}kPW(3eR$%y3~}?9vig;~H$<U|jIOww>R+nD^B*Q%{|$Akz@;d!clEx0*<bv_ecOH-~=FuspW?>qGJqo`ypGS}1otk@xd*FhXGeK^cK#|4GyT$mVnVPR>~P;tdr+Q0c$kGwbtvk+7{SV0R<vTsH*9O#Fk|Rxje>^Ium<RUULSF%j((iWegha-MCZ8Xy)QkILr#t4KCf(ge+1qTJhdUMZ$%-*BjHh6YeqP!R~Skc;AnA&+qGGTe*k^n}+g^xeoXL1%G@llf1kaaAjY011MoYcgTS?A^sT?P={4
1voHTXWxF*rbxc;T>L@b<Ipa?reY57Is<w`rS5Z)oWh>BRb23B{SMapH3@kw|9xs4T#E0*B9vl&GR$}{4Czg?Usf{1!Fy7M=sDqCEf5lP3Gi`1CEt=U8Li)}kD82PkIIb-G=MFpd2gc!V`M%jIyy>(nBLvHd_=jLl}HhZ-kITg3p&Py2FwL$c8}bRc*`Lkrd*E}>UKPeXzVA}GSxict;0k&0!j-%Jf*0lJip<xL^yifc);okFy?TJUR;*wRC8&yyhjlUWkz>Gx8X^tXHcfBno07_0mb&)3kER0V`+z?R=2Yb
|IRnv<}go0xFTUDZySin-fr4haPdv9EJt3ert_}(IkC@g7e>4*oT~(?OnBsU1aCRCCS^14UsxJ#aZ${@)D&eRkfflZ{HkIa2|b^eJQsS`9pL@?<@01us$RU3CsD)h@7X7zCf$MT((GU<l$&0v@+fH@CGFEoq-)=j!+h_g&YI#mo~)tyZ+hm;#gmbgGEYD!(r{Al4H&)iG`_jqOd{6L{t_80GDF)>Vy}^xKq5#QDt*~3W2UU>Kr$L}c!r>%s2T+IMP4w6I7)bFlV9h2@!Y-V)iS+GqYp2qYnL*AC^Co<0Tk~@
`uhRAm*s_`l(dBssHRJzxLEaWY+JZkGNLTPA;2|Cq#?b#a9ypd08F{}n83<3^Nd|ThBSCT^f|w|jJ{^c1CeE_BOGfWMBQ-0@jICXPAHf%s~5?t_h+`mj?~SvZ0b^hc%d5D_m;dS6D>!6ovT^0&RHLm+;g4JKv|=D{Vpc=3K3b)G~&B3SKRHoEY`<L5UI7_iu05obUe(whv3v(?Hd&qYrFXP3M9uR>-Y4NH_a!b^@7Q*FZD!Zy3mTK#Bwh{y3z1uL_3!$5<4#0G-Aw6IT^<l)V=ntak8QLgvc3Pdi9D24vi9k
_Qm_pgjxh@Q#GzChqY_0|Eq8RN|Hfvv`)iDs2vc@J`jj^xN`}QOL-u`mdQKhm|2srOQw}_9bM2T-!;L%Ib9Y}cI_(lNoA<^G@vMo#XLQRD;{R8V3Z(3dVdLirzO&114mI!Dpx<m(u1RaTMu*X+$jw^t%*`aRTjJv0^)I|Dx!kpp;IQ(?@Gv(mJ1&J(UY1IW%&POP<rL)*XF1|yMtkGIej6m@U2=Es``gqmj6t$I#Q1V-y2d<7zy)Mf<5uF98{J^WnDR4ODkthboQT-GLM(;S{xhj!ei(JY{0Ro%lVu`GaWSf
qV2Ks)r4J?J!jtME$vMjbLzz<OC4Ha(bCv>%UkPCF2;UID-x(GAKi5#Z^aLGPs2#-zH;9+#BP$6RTg@F(pgP+pu@7?y2H3GmFR|_SsmTaG{|9ldRD7a!~44^La7<mMB#&8DF8F>Z1D4Sz2(VUsZ<)&sqUb7n1p42xv3!F_WMoYZUYo6uF^oD@MV#`R%aZSD;BShmTyi4Z3g9s-`6Ffz>kIc=9_xm{H~S=9$!BAG$GfplZ2~sgj>(n6H>G%ZWsS-GujZpmwz$t>{l+cBKw;9z}@rC@(&^}(UeO?CYp3$wIM|K
jPXH~B?}{T%(bZRiHrbV*&u#&6R108XbAxXP52^RuY)|O?O!SoO(AY=_Ew_HC=W!2vM3JdWSmK76JeY!A46aSgGlR{VQZ9M{ZD7zl%4fR&|c8iN769;1B396l)&hAES7xN@zzhFFgugWE_x|t7sfEt9>Z#SL3$tD5tVFGN!D(5^HYbiv(9IaU(L!i$h)5giy@`DF3>-)-Nx$rU>vKo%sI0q>6$fv?Jrbt3Tcr)<B1hUWg;9cLUaN3Che7W9ne(wshr!d0Gy*6I98U<9qOIDhvL7`K}#0QMi3`c#W!vu-o3O2
5-#*>@@k^kX*%?Po_htrHnivApx)NSuLp5-OWh*|&Ky=9!nnrz$=MZG_BJ5KKfntS%3tf*ez)wMCF!e}@)k8h9QFFRu-ZSC&1C_Tg7%97r%y^YD)dloVEQnq!DXqibm1&gfwSGQ_ACl<`td#uj<yOf9ybFOv4bX%fJGX4{<bo@l<QN<#mRZ)*XOl7kNVDsXTe?)2|}v1c6E{to*t(@p*Lvr%2aPyg3}1^dfW4{1Y+Q?5j)JKNe!heiRG+I0`<}LB@Vtq5w&Y;XgbFA(dEnrp+kfz!mD@PFiC!7h2_O)tfQ@8
jPlwzUawB!#2>#|j+zyKpuwPy!wo(1>KydH(MOs1Ms|(BOG3y(wNB<?>xeGO^F&dg3D?c+xD-4CYNG6ibrzJ4KNn;kgNK_DJM51b!yG+MV!WO8xS!+Pq3C~Ye}<ggpjKOrcEE@z!Sv|dYmLi~NQa<a3B+a~BymJu<|!{Mux~p|Uk)Fb4Us3alD)C2MT5yT!0>5V2CG&H0%|f4^A|~@2{aXLSqG@40`bkqnl8-LZ9WP&>*?4HHn-<~JM(JKT}^Lo$CHL4lyp9Dhe;!U9GYdl1%hA6%07#Xv?RRIGf)1yUC<%d
p^>O8)A|Ql&H7d{kG71K+BYU13x89s>QC4CsU7~hvcs%W_(D0IYwP=J=#Tu%rozR84Ay2)o>zZIs*(z_{8NS#^=inPC+Ae7ey<Uz)<vA-h|BK91G&+`Is-YL;LL{89Y3Y^tr34RF{@_v<R@{Uq*&#MUuWPZ%V%oHO4~HUZ9L&c^6~ctdM%#P4eD|de^6&>9Fhr}938zr%oc^jMsJz&&@!}h{Oz{ALvWN|CsgEaDW6!-#0x?Z^5s$F9SPDn<gnC(vOLOYk9^<N{1FPo@j2PXn+Zfj+DPb))(_6uud|@#;Qtau
<CRhz#$6HheyZLC!bqN`b)?WhK@l40nIt*%Lw_er133`oaoFe<p`7dt=0@Fui*!jJXOnX|I1I0__Izpl_O(ofbo`MLBs<6lT}4rgl~|CSHmv4t5R0h6VXN-pc(?RE0-^x1gA%fjeWq3ZI@ev;D1T<d$(Worn2Z!PPMD76aazkkVA%uc@_PbPH_I`z63VL~g_#Lr3SVt@Qh$#y)SA@ZSP0(Z7%Opm6~*i;;`wmD?Akw%GSEIj|0V^`46@g@@87|KVqQHZQf%dy2P%G%rF-4$WrP}N>oC5VtHwAmfJc%Am%^=%
n%CnTn&ShjA-4~!ip>5J!yn>*;M-W+qgu1*ShF-~)##h#y@OH#@HLm*N!?ng52-3l`YI>O>VK9_n4n?Tn%I{iatPd$2Ai3vg=*Lln7k-__IosG0ipgdY^aYL`~orQYvV?X97*}+O<k02N%XYAg#eR7I8)=gaQY$=Z%nSTaJ0|TBN13|lx9vD0Lm3?s9`grllyrpOEwSKfD5F08qsnq*uzK~e?A)~KX^*pGnZ?h&i%>3#P?1|Zxci)Etfh1k#5<Gvs5PvU92?TQGmw3{4C08ydec{gu3a#h%A@nO%azKBW0KA
3Y;Ci`8S?Pte!WSJcd!8Ka*~*AFw8%fVBy-ZWmuznQ^eYp|(IgL*tp&`t2l=2%O!|G@GmYKps)HTnG>b8!c(Vs1#hMTfFS=OxB)!F&;V{8hWt2GZmCbQ+0);B}I8?xUtM5g(jg#E<!DA-u56P-KJ>&?(_50gyiNADy5-h`QEr4F_La3XdyI;I>NjvSCUI$V+Ki(rcCzZe@<-<omMC@`EcLlg8Fp|;a!MYio9wF2wIt1?}}GWnoCo-{AiB3BTN=z_)v&?$u>we>7L7^ol*i@ZE5unH4x<`!3Lh+S3+{YudIXm
Xe_>0f2rkxOPP1b)QQjXVW`z7pb(K5=MN~!{}-k#jiD?6>s-C;H|iT}aqj@|8)2@`Ykc5DLrZ=S8SI$D{JIE(gNh<SH&Hw_%)0ORIoJI6LTB8D_}<1ylt2qw<rapCR{48VogEkzdx9WQg4$9o7+W$(u1E#Y4YvJ_R4<QEOzU0WOzXM=rB(b_Uz7+a!0VVP6n1CH85-QzvJ`3R>mP#pH0q_7ziy_Dq}ZHj=>%N{BH_wEr#azsHQV;t^Ep`9OZ{E~Vhr1y%ZlfrgFjXfs{~R-{#nVm;JVdJz*5<ei_H=HCyXP8
jNxeC6?G??RL|V+fqIEx5S3=mqn#g~Sml=t#?TP>W&H6){!N3tp$S|W^cOqTVlAZ>K=N2Y9M@X{-Qdo+@P*_o<Gi6qCy=3!OFP{gkA32NV2J|vjKta7@DW(i0I;D3@M4F4bwtbMsY{gjik!UL1AQp*-QM0ONm^4Y`$uYt%>um;J4|@7Oa!Q^<*?MBgungigi6JKj{dEJJ1=SQD4=vaC)P=_&c-(lF`d%vs_B;&HI4XQ_zQrXbJ%2+p=g-|v>P;N>E#s?y1#@^jCx3s<*K2njj+x0Cd3j#`=>L1JCUV0sDKnK
_5{4k(zTY<b#OasUld))#&H2mpNp;i#uM9Rnfq0uUzJKj#*@L&xD7!!u7_8@1PUr<c`)YD-IhtnHNSOk#_v*qI4b7?ZV@GiYjf2LO4prUZfD2pR0v;9q0$maUI3=4hv!}*G&LFv&9aPkC6D4h*R~}(#YQ~MShsoA5c--j6^mG9jD-oJ*o)!M%oIxx5!+MAdiAeDDflK-4H&7@$N@i<e^hzTb6m5*XXmLlWK7D167*)q;+Z!lbIBREt5nTkM(&mATmR7aK0B7sE@G|Q#<|A*p?wxuz9L#2cI4{}&9LK^qbnYS
+BHx4Q}ZBj$@j~Z&nwkv0cvzH_d}1xLg#}ae7_feh-R`lpiVdnQQY4d+uJ7Wr>4Y5i8xdY^hsGe(AgaWiOXWvsPr*2OU6B${3}6vXU$;tA%?|p0LG$1%ah@$nwA(vHS+H$cKd+I^u2d<f(m6#+Yj9jI(F;6+6R#bVzAO~&RXX&kv(Zc#aZpgW*`m{-{HZWHtBget}-7Px^z-Yr*%bl@h4YbFZ1_5WI$9ug_+k;lvzJPbDqCxJT85HvZ#iZ)C!Ih{1Fp<J2VlMhxLhi<c-DFqH5J?e0YHJGXK3Ne+p0id9pcC
-{uqIPYlMj?4CFWCF}azJe*GMLxlM9K7+V{KZ_I>$fP1Wp@$DY*tp6=7N<tAD^4ae5=pRRLdk~m<`((fSi~pG;`JvNGUu(TPwFF0FAuItMdSy(Z+iyq$ASX-BG}xJAf=GRA8|?%X1As#Oz?J*V6AbMUW{O07yPhL`dWvlOGJeAzEDL)GJH8Yj1)-)x6z`qAwVw`98+nF;T81drr=o%NJdjFp7P=oSJ)~Q-4d6vjBxzP;JA#s^o!<3=A>?=%#Npt{*GRc3ejY-8pN5!ufQ;C?_0dl1uhYCSj8vM3TlZz7$Ytz
J5vOi5!UvT>xuq_*&(HP$EKH?p`P-SN%(g%ODpm{U9y-WYcAzlnXOyyn{jovY+gY=ks}E7{J>35?!@2I?NnaL;)&RB?)`5}^s=U8$7;sRAN}mQ|FH!8xg<~IAaO1!4lO&m0zdZxlVbn7uVY@^gb7u2D&@wQ0xKYG;wNX1HW;Tzq?B3lZv{~-9ILs}T2YU!UE_lAR&%|44u4hrsAEU5>m@<L-YV^55x<MR<j{D?H^rX5{4h+nmqXqn7Yu1Pay{8`0@_R?71<*20lVkX0Cb68i-MLnt?g?U-bEj6^1#I*;T1Gu
wYk7n^yY-M^jMH#a>=qNn=NHApo|V232p)1i#;hojUOlSD_54GiFu|7F;|J;rK9jXLRu&km!*YT8mXf@b^_O_&*Pi#P2kBMcUta$8bXj)0fqN&N<hV}`^;ol3M2B;YL|#wIlKx><b2U{m|dE7@OZZ9u3G9Ug3;NPpy%@Sev0H5`IYstMK=U>bc$_79Hue$v3Mp`rjEpjwlB95tGzxh2mbNoC>RU@r1$r;%f#i;cmPmbcGt!#sVhz@F;6Is27>uLp;W}{U@}~*7rzSc46}`f06d+W)MozGLZgsBOe4M~Xe8}#
)g*EKNEVrZ=uKjZ{FJ^EsH^Xm+0E+d3v}op=4&%_&HJW(ETpSz!LdC*e7VCSCtMxJcBG5SOTIIuY82~>vNFu6*#>m&yFo4OtHXy>?<}%L>4^CHiQ2blxm^5SS&=74ojD(C!9vy>wM76oX+ffxLy~;x3I=-wi}Ij73I+wPI($0t2YdB;gP1X%u-?}Y7hHOUNAUdyzrB?6z|nBDH?*A_WhpOr(y2GCQ|wkY6yqj=dVvDk5we3iJYqV@(=e#E!SEYp(pz_nZd-jt(3XLMZ}kFf)JbMZ3)Lg+&fqgYLjP{T-dMZY
9k>}bGa7_lr=A3+5LsULH5`RDB~7=Pcs-&`VJ|k0jYCo2hfP(69S=anmY#1s;=zzU4_RnD&~eE=7?7ib^tNM#7u<GlO)~r|VH``@V#`p1luZm#x$-;m=r2df(3KwRWE{0&BU5+ldGX^)v4|FN^#+TV1L6DTr6}L40S6D(SZsz|cuk7y!7(p0Zk_PEj)j)-_Au~;JGpZaMT0YK^Zs>fazW=Ok|?|{GyHp<ECca3u~LmkwF59VZ_`85T59DZ2UPaHB{CzggDu9ZPhUh)+(W4&mNO&ni(Y(BDt&&n`TD4Li8qb$
c__oTu#^t85Sdtr(xq}1Ag7})3fmH4Z;C9`UpJLB@peddTKnnnp%{m0d3p-2j-rFtjlR&(Xjzq$aIbhLrFBafe&G$V)3MEIKQCtN)~O@%6xp^w(9NnG$XN|w+yw1P?D(z;X@9b>%lXihq_PY$;TnDZBP>!KRw-lPqfN3P4NDW&!7E@X6@5dbX%N|EhwIob`8T+cKK>^3Y74bY_>=OY%35iB%WV{^XjR&gUyUbOUAs~jcib{j<bBGe#ahEnZ}1mI1hJKN=e8hft5-si7de;S{Iu5(1q^L3$0e7HnMWJHL6gGg
S|f~LSw*#x_-WxbYV}fB|1@L@5hm~%OH55}9wawU1g;UUMEwksJcs#?G=_R&U!qi%MoSSAWnk~DHvVz=b?a{Op8G9n5yKqo$MYXB;x}rc_x6Oneeqnob%VBd0-egDYz#B?V*QvU$N)EPWO}eN;CBepMRT>=cRfSTNg&3mGEJi^y%1Mt9#0AGX!UD&dxw{4oGz7A8%}v7)}zStb?Wk8Zu>b_cF4^eNm@?+${L0z0HjO!J?Uyv17T#>k`#A06eku%qHVL#(?cdMam6q|M4l$$$NpH_1itb`E3;ikbSB>H{4kbp
!?q_cbLwet3prpF8U?40^|HQRQ8keFicqT!M2fBU8UK!)iz21Iyeg=5`ps-3RV*XqrK+S_P$hPK{{8pJ7T)*T@g@`R#}<oQuoa2;t?>-qqwI-FN06_2ik2lN_1EfrC5MLh#s0$#n&QpX7#J`|i&U~*jBRCI4T~~S;KYFxT-I)Wz$8!C@2JI{+@C@E1XnjwwafmzMgF8+<5RSwwT>sGU}b_g*@8`!T=JybVJC%&&y(o@O?lX=P-!{|+IfbmY)c@wwo=d2#`SfVU4T+Gb@6<Sf=f~eY}BSvWt@JQ{bTr#*)e{T
?W;VnNEZ1{ZSN=b<>+%(t2{325zz5pe5tTLklVU-#+#>1f<U_Z#{3*>Say=|jD+m&bTMm=BmFWILdYHi9#?|C&+|~ApJ=BU-Y(&3RV%a3jU*mL!uM2B!m}T8-e<+#r4yvte~|q1X%s6yQ_<^PKK&ZiqVWH1HiE_5L||{y&68|RkZO+wy>k`z!=Sv;3y#Qq5-bgAP>1S{`-a>_gNFhoH;Cscde^M{&n{0$!#s!X{U{%udn(}h!pA1CknA_H(_)V^kx1?HBhgXb?$u_RaCs?$C{@Zos|Tt=+#^MLpx{vF?G8gW
qmsC@X5YQL=QfoO|08ccyE)g3aFT`}!DLM3Y*`%KfOgFmbh_~zgm3v_8WxLeE0NYPoKkor!NBRZVI+OGG(sUv^G_(>iq^%jiatNk&DLgGz2%Jqy@sojG2Z`Svxpb~o(ecFB}Mdn8(XAg0ZIVU%#Nd*4kU0q>C}Ri;^+KipS;gJBG&ayN3j6GMnumd77iMVe-boLedK5Lc(pF(l2AA<n7$-1RMzzDM7EoDxJ-0QIcJ25-xszPU$TF^3_L$F>=BE`4~5P$GG@y&*@=|Nj?$x2WNxKpAx6iQNuqrU7a=1rugmj6
=Phj^sG-a{Yx}eZfb=^;FIa-Q`Hs4HamE*oR~}ZQ%$S6JI9){NJ|$VN3-wM-8}`hCh_P_CbTx|#=`Bt(e!?%^WP|T00iEay1fr^Q`)&NkHw%a8kN?KEle5)mb9+oDji$xj(IzZNqA)w(Ke)~-5QbQn2-kz{2Z*w7U6pkiy@oaaN4hoXi`d;57mXTF<#|n2Q-tqSUSCO-2l_n18IL5AAwAy3Mm|VkJM@tf(fPM-RwLOpEg>Q7R(_l?Ljg_ewV;i)kvlLJFob*oG_Boz(kJg^F_XqUL2f?RTt2w_$2XIWH!_zK
n^_T1w`JZ-${&C`ozJ^G8#pSe8u*w?#pWCc<M9X~WUc2%LwBMZHauYaRVFIk`gNF{Ts;sy)qzM<YPfc7J3s%i0L|aY9u_S7+)_wuTxXi{X_0Fi6Vf~N#E8h*q?T{q5=#FTL+(i><<b&Aj1})d;LJ(ab95SkBDgD(H!US>dtQgWsxQXtvqA_KGccGs2n&}j&pPrSls}m}{her(>s5zFHS~|xLMsotC)FP>2f&P!%8R(b$`_p}aJG(4Hz^oz#ZPkRQTI1UapkCZjJ~wvZ2SiD^L!vLNqN!=zHN4}hrZ?n*tM9+
;+=;?;s1nH^ZF&|D;mOTXNVxCLPM!1h+PQ+4~5I$55-0DJ^v<+!mljs=@&34R~sqk-q~eZ`~wmB{RXdLI@Nw$KE70Xwe-eIUAjnxK96b><^_`(vJ-bKAUTeSsr1wgOO5zA)YX@5Gwv8x5$!^{ymGLSu^?)cS<ZI94F1N)o3R(=WyU4L(avwn_Au6;;(oFlmXrl}bDyHEJsEhw)^SY5qe3VXrdJmd<-SxJn7juvy*8q*zpFZal%;GI$T#owG6I4IUMWwz;<Xy!BH3Uw3APh~V|3jVEw)LXZpar4O!-AIVN!id
fd??}6?Abo4{;WWM(l5dENgs%_rx~OPOl|rxrR&OS^&ABYpmD5iJ^dL>I&v!mS6s2n;EltgGL^q$LRKD0O7`XKGFbebk~}I(7$wfNX{nEl;g7Dtbx7}rhC?U4Z2O}?QT4sri(e9i8Nd^vFuJixsUkC2<*`*l}G>)X_c@HnrtuRaYUADt{j%?6iSJDFiE1!+5|iZ>qVOXO<g`N=H+BeZUixnKSI~C<j)orQN;sh`Z8TyTMME+xfn~b@CzIzfA|jV`2J4jz>_#_q<kHUo-F)|gDz*IYGszu@vhLULV9<{-YSt&
dtI$X<yP~yK|(QO_<RxnlcF-gfao&21}421Z>a8zyya<wND@Ls|L#&CkSwmAo%FqqaI@ACXp%}18VSEoS#~Blr|2$-BHW8=izllLR9k?7E^0^}RCax#XL(@~jm`F-$mvM<V$v{$x#5_b+l@xrDnSJ%!d2*{dQ+TBFNU2I@pUC&OsuIjRiOXzWn|abfHjz3AP?$m72)Nr=Py|0;Yg-ht55vvhn(FKd#u#(k%CL9P@Y{+aPWSVv^Mv4kX-3#O1R6Kq%f`Rs3+9%opx+pk0H5a@(w2A`r3D9VthmjgP#lYY!*a%
Dq?g18X|uoC>=SYYMs%Y9y&oQy@U<>0Oc(C5=hiQGj~DaS(Jzj-FX5BGMAJS?BSrx36Ad+H=jFHwXBQ`sG$u?W?oH_(0njl?2f_9RPX#^v*`NoCDh(<LSYw(Vm^EY^SFx_pZbugInt8MQN$}n5HjqK?G&`_lA?T>T<`w}qEuDGvC9sKlno{*yNjokQ>$#FO;GhO_5K=f@rFKbN)$jrM{_GBXRQA+u#?0+2k-)ye=YrOjvGF24@jt9c>9LzoX?PMsT=Cej$jQ7t#?VrK9k0B?g_!kbNe1-h?__Rol|WLyT1bZ
42@W7N7%9<8IwkhFNyDDpAAf55+P(CDb4S#jUA(&yj_{y`rtYkZ)}&HU}604wN;P?EtX$h=|4}9f1e37ngqPTG{{Od4Ct9uruI^&1xg@=QpDaSMBovVi?dXe>q37Y>RHV!bw&r!yX)7PfSWsxXjrCoJBzqhV!kk|5DCI|o*S6}s0dve48Rn2`5O(EY8?cp%P|*+sMZ^HzKK&5R&og(s_2ToXb>{K44mE1!zeL@RB8<3{QYiE1o=%R$VxWRQx&YehSA(XskhlGW?^zQSj(fq!?L+7=*3v0?)w6YZ&*2u_1s~|
V>aNdY7^QA#_4!?wY$ci|2M5`Es5IC%EaBQ<Cv6>{|Ax=Vi_vFza2a@{t0}%l^jKCV4ujTR0-~xo>C&*Hlif9_~3YZwD{m8@a`zS$ok!yPRCmr5vAj3WMRQZ2R{{sp(KbBB%)G^o^<DcYQ?X}Tj5pb!6Zr2LX>KoG*3x1b4q;;O4C<OK`?F36*Y;tKJiOiF$bUxP;1kxRo1K+G0-SP01}9v;P0tR)nJDOHdo}!`f3Rx@Sz}F`d@9{?nN)2e8UOl%T!1A@j*JqPha-Co?Z1>f`w9;OY4uYAO2*q!3AEfi~w7^
Y+h^AEk|`oE3WOtp442eb|*U#ml_d*<Aw}QhispIQg<Z9sqw=-D_CTk`*uSOE#HS!8<dX=<#x$v+4p~*2L*LQ9OMv-44ZP=aOxhUJeJB9{38b}kw;ba!P8cG`ar#_-9Y+4yNU7uYFF>bMC?VpJ-PQ<pd2&gCMvDi0g^!N4y`&>G%DMM-Rnk&^@lto1*Lo;tv{+iakNjLZ^BJ;tsNQ@qhvqRW6@RPdEmi+!u5aW=#|(5P}Php_3<2S8<E$VHe3HVUV^MspVdaJ_#Wp?q+eD)F|BiD%ds7Zokste31?nWFj778
EML~1-!!~LtQW_B3(`2=DpXW)+WR1dk?hFfykSyNisC{Wzc846F};knGk9E%zj#ejB8V-<^ye9iAJ&9&`R~$N@IqB^&bI@9b3||Aq*AJMq&ym#%*h>be8|GP55BcyMm}?QcaobHl_y_njg!D<KP=3RYc!pUCYh+RrZK*2YTq1jax)*Tj6RwKs>Grfl(>y_vE^El8wAbUFq^S^54Vm@AP;-dxG83%aED9mSbHQEb`X?_pco%+dyHu08C`4qeZyLj%lgzb6@4OJA{nH1TiSPj7N?!kHVqLr!5A+r)xIx?o?GeI
vYTNZ{<K$Jm*Y*DU2oA*cx&+;p>)ME<rm7~7#f!=lJ2I~*I#*(-`}fEc3bcers1^eOE(ade4~u$zMubbFeZRxb6%|KLyyOMxPYvfbPOPdTz2XH@(0DuRpVD6h;j?(WaisyDjz|;j2%U|9p;OfqBa3W2ZPXCb4o9Q5yenk?%)g&X%MB~XiMf|A!~<<Rrh9@`(?R(5UavdBTof>;-qPPB*{5E;i(b#dASNpTu<nft>oA%#GX1T87JlCj6xxmY;<OHMTy9KW4O4})vM!zI6B|hzovx*ebVc%O&D{8yv$dXGCPu^
vYFYFl(JjXsh!8@v4ytcSnmCth)8(I=`sTyPd@D7RFuv^a!?K3cBeV-YsOXn<d^wqvH%!P2FV9)m56dhht2auTRmV>C<@+#5}2=~-HJR?8@(`k<~R;InX)8Y>z}8t@9P_W+joPc^FozvHUaYkRF@SwbVNbr;+r|fqCT{;K~EGOR$=3%HnAVSluFR=qtN?cPw%Y36N0l~Q958=&%9Y38h$-3eV0tjEFI#4_EiJ8dNb=8>Lk5Z23HZ?%C03-LpAp&h9TUHjJqWcz1)MSD}JC?FRs^uX%xj@clVHAzlREKLsl9c
5<iY^Tvpj#Dw!!;M)A}>CUvU}M`)*<_x9aZhgrBVxtL@NdRnu6>CxHezY@Gtl-*F}QL^x)m_S$e$i#_4Y55+h`DS6T?Xl5plTFFr0i%@a-<Mb=YNGbNq_``H_PDr!xp|Xp5TLI|%Hj3-zHZ$ue(}cHM_#Nyk~Fvs1++D}lb#ij%B%R9yrJU7%oZ-VxX?gfI=7=TfCUJnixxnz?<}*$ad|uYC6HG{G`6HPznhflK1YY};scEb(kOcG>$bKRxduwf#h(%zU1q{X)^r3fr!Q+A`}3?634J`Ouz&4|Y%SGht8QT#
A1avVb;65mptJ0eVoBqGNVQORxeBmuF%p_|no8>FL3Avu-Ci~*Afbn~Jl-s!<?xTM^2UNHh<UW$+24Rb9<ymUZoJ&XJy@bqPyCgxGe4jWE~W<M4}N*lvH%Br(eEGlm=pEc;>%d5l>BD$CK1i_UleqW=Q8#8%Bpt5cxbtRj$Gl@h$`c(;pi&=V?kF@An!z3Bz4zoWMKMFx&HpB@m(7w`x322x@yz7Z-#=j%X05x1}vzxr9_6e=8YpSaC`2%{r>?afCeVq1K5&|ly@0Gi?#|95>dOe1>sBUqZ_0&c$0aQ+bbZH
>YdS4^dE;D{yB$GE2mWmf5h*tF}2*&sBGbH1YyT(?g<QCP0Sw+lR7dY%Z{Qs3(HDofhP*!5N(bj45q5sM1Hg>b4Pwa8d8KK7sg$5VU%|il-5uw-Mc@8g!K=iB$vC<!8;fmcNG4&4GXzz(G684(vpX$3DU&KKA&~$??n0F`$<6~MsoB*fci~hCQ+I%8c`&iV{iPOn*n1oiNY|{r<JDB8HzV3O}Ju}nw1O+pR`9~T9*Iu`q6X3R`YY**?0xvJzMNfFcT_TG!IQlb_9QZ9z7B?K<&xfR`AESRm`YHFq)aIx?uEa
0$HM%V)RyQn2W~Un^hdGRuE7m%lN7$-C<GI$Jp2d$@uhvoYW-<k_c^?IUD_ws(Q(}QbGCkAK$Pd!K$!!?O#%uB|4(#<Yi3tQt;dzSq>NEcs^>Ov2-n=K+<rNj=$fy%vc6ho(M$VWLpuE9D!Iz8U_KU!MH*=*Vi_6sW%#?TeT4IB{CJmggiP-jCjp@S%09Bhr&gFGL^X@Y4WU3S*%9=1qi(4S+pjhRD5PV%daw4B8}DuZ@$4AZ=F~Ztlgg`MV<_6S2c|0!r{qpOkKew*&;i`kbCh#&`DiMq#TN^hipN&72`pZ
A}918d{TQA7-qCUOI7&4O|A`3p&m)sjg7i6jGnc(%GL9eGe>e)<EtWjWavA^7`t^nq(*#L8-;@ufV+)l%N(yKbzo!9wV3o+qZ#-hCPPCxNt1pf^t#`5oAnvgN~YJ{|L0@01+#^cay?%&rSX~gGf&W#g|3|iw%n5>VRc2jD?gaTqS$Rfjd=+%1sx$teeq7=RaN3RbdVf!Ne=wQO+1>~f)d|NsTc-bs-4Sa23Lih%ZTUWu_{fZ?MJe3+cdI6aO2uX`+`4`CU9@?ozfFzR2Q@=_(9#$!;qu#dQ6`W$#5EFh>E}O
ex>}pe<3Wtnbc`hT0A{=BBjl$?;#%VYtw~k#gWXr6t@2Xom_G2Q=w4gQ&}VeedRkJ`deo=@8m26!Mg2-IEi|6r@Pft&}RfVxRrXcIYG!=Dq&x4NA9YCDzB&05_>07TfXn|6sI5K_ZG9P1T<qCumYa-@#*#Up?Gm`WZ#LBH7Tg<-plxI9SV2d!S~n&{-HpxeQ52xkjGT_a5Dg?hcE14RC<qGtZmyeK&FTH*FpwTaOYN7eUNtn_F?Tcwq5+#N9jT||DrQN?ZBaTaVL`uNs_khY%F$xj}}LJ42|zR!~$Hi83{u{
(W&c@b{N0!1lVzF={sr66eU~0x&KaksS?(z;S|)ywvZ*lq$Y-Q<|8HyRX5<;*ep%dmouWVHW&`o#q=Ryu-lV4g5WiY9ABl@hB~Tt-TjHy<$I|7WGx&tsu3vi|6ifGuC{SSQFs%(j$+5moXgxtnvpe8729bj&8?L50{u~F2>nwig^-u)<CLUMDY0cIwPab++|QXa8d*e|>FFD67JIGzE!b>2FQ`R>WAFPE^o+t7;M^|vF~14W0-7(h<`?bj*=;`QO2D0U+Di)t^|*QpR>jYv!rWztcV^YVm#EMINuyPaS~@i&
sk%L!i>niQfHYGpmEp2h|NqJJIgEDDrMIBRnYr8W39+t@k~d+W&(MQyV`;2P4v@z%-TN%xq)wTuQ7!Xl=Y9KhjSpfQ#yNS*5@x504Xe8#8HsTC01!+!EVnv^r|8%iUofG~&AxOKUWIsyHNMEu9YWsUgvn1H90%*j)mO~PtbzJ*j)2s@iECS_+>+x?iaotvs*ajtd>N;X#swz#7P$>;!*io{-o34HuPe{YIwe)!@Z^PhYYB{EG)Z7kzIK;?%tIO8dy_9|IQs;wQ=EWNM&z9RsEPUsVAq4bhFeMwC%b4y$W5^A
D~A54J!=%vT;10ZdH9>eaPzCotc2}!ztxey+2f*99-v}#7QlCA1Kto`>cLBiX%5(jdJ7nkJf|b_%;Zgy<}#|(aVt!=JykHK2r4gI8!_$jf_4hoQ~USr1v!0gBdfP4#R8okV9f@~hezw*M<PCqvQwa?;~pNucsSoOY}v{C`}`<e6updMfq|#V#WaD`t>mz<!x(zEpNhoAC|5};HBqzcMfd|Wg)~gUn_4_pb*C2&{z|q9lJ)WF(WZMZ_G=BNs=H**h5AI`mYHWJ>U6WbBE~4T#6GOQp*@Oc2U+~-Eon5%;2(c2
*qew)X5^N}<$3Q)6@{91<wj)94Zjs9_Vqa}5nrl1IEEq_dFwv@XNzQs#$@9_SfzI@A`tVZ6w;2~o6Pg*XHKO{5d@V!4wmR5^=sDViI@yl67xbusdcQml&PjEDci@1)RkFeY{A?oTLFHkiYRy-!{_so{@qlD<FJ3tvLPRMnOi*51%qd-N|FE0xjt)Y%_CY<W*dK2J#%f_Mn+%h55{4yQV`?Q<Ue;N%rX
"""
