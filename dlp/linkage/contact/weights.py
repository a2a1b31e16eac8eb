"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$TiLM>Tk*1ORURlf8??#H0EV)<1jYeZIK)?T6&G#3_mTdC!oT{wIh<}NUVld967;UjJugz5ZS5Cq3i)dqWrAP03O5;ezhE&YexV~6#Z8Xo-dCSMLi)A(Th|?~7Vlin6{E6|#L@r@-^DP9+NBB{#A>KkiY;`u)V)?cY>ofSJE}LDGOLn)OFLD8^TN-z>iQk7A^bKz|<1W?Iw)wRV6TB%VcW0fotG9R7&5~D}jSG!O^TVbZ{K3VhHA{ciV14$H2jBzA#m<dN>&<xUiU}o-y#yB@*_)88PpKR0U9)>wUGcl=
=0?EYZJ&h6-}v@z;o>=%+k+Jrvm5I|v|CKMntbGNsn)c`-hA+$TM+Af4eoH>4TA0nW;Eq$!zE?bz!NXV*wjK~HP1GR@nPX>*E|lJZJOccTs4-DICDgM|E!kJ+PFqLVlW}HN1jjz8;@?UW^FNB6H|EgQr0!rBb&V}d1KAyK3XWr>KOyk+E~?3YYk84hRNyX-ZCpPTrmxkQfr$tyA8gN5#3fSTkE1ViJM0vU3gFzrtP6;>qa+K&&M`b?^2mQun@akU9h&KR4!&coVj)vJx`n5va#xIM)EILUm6#7&6q%<aGk(&
7UPz+mt~M-HMe1keU0`qg>3UgID}mIcHn8&8h!G~^!6v$55`r(z-8*n8rUJnliQ8&rTD=E#_6~K-}luGrFgY5r4Ul&hcUCOgKs$3UGVOWoT_fs)9@|lxN^RbSt;C%&Cxj%i3y2pR7ibKce_@{X3zT;iJUiM^Tq$}VqKzfdGp%KR9&ylP)N3#n0rWMV2vRUpU4r?Dqp?JA@93_VG3U;<lMEfBkY=YwbsH<OvrXwBE{4d0anf~xiP3Z^YEFyNlOj&hbt{dGm9&>HXmG>Hs7dy?=4TYXZGYaAC8dRav>2(Iu(*K
mb&(KE_^h)Y~JSPNkhsovA~|faPu3<<!6b;s~BS|#I1YtgR~;sxYlspyxH4OxfFk}=X(h4(}cAq>!vNur=m@tIbN*o<cPO>-1a)lytZ|Yr(rk9bLWUCTf;5@Mw{t2j*uPC?DxP^up7nO5WcbD?m_`(RqF95>t?A(JEMwOsON<`AFQPFRpl<JWSkP#`vg{Tufjh+)0P6z$mVWFC}ESUp%)UQ#ET1{3Q6J8>}j(@-+klC_N>GfU7go*`<`vQ0zM&Bn+~ln1=pzD=qJcw6FJAnslN1b!VaPrjO~9=8Fn<#lcW!|
rP2zE=F>Z$u|R+s)I|ajRoG_LWAq&Sru;NDG@t`$v=pwdX87i)XqS>-h#6~G-4+xFD(bG<<!gXJO;m1;tj6vp0$nzI<(iB0fOU0=*c9LS{~g@#CWX3@gpn_hEEFaoOxAvK!LXXVP#uOyf?IGvAQ!war1cW`^7xNp%yO#^C^UeUGmFANbv1xGH@*Y}zDV0%FUtJ*aj;c<!u^=`jbeaR0-5p_z9>af<>LLlIAfmHEpP0SdHOSF%)^yn?shD26ReU*Hh?HnkFJNX1dtbK^yUr#vNp=Uz#hI)X5n~GbM*VMIqklC
X9>Xda%COn!&{!8D2DPo<!GQA)|^ZNF^Ls<Nd%jvSes)%J=v5Fl4k;+PLFC_x?Ew4&Nhq?3~&$XixzFjRMaL+;Ft5w6Cj{>x+UCfu=@ax$T0#-u!%mkPd>qB&MwA(l;p1hED&rBzGOpzuy@_KPmqH|zFZ#h{Xwd4HP@7hIB+F$G&2hW;vFzgA{nq5MCOkzsKtsYrbb-slP!(ip75)sXwRxWRLuKAqKJ;UkXv%CLgwsDp?FLGkA9Fo-7Gb0-6Rn(WTt^t$S%LYCu9X+&2`ha*kYSt2RUY1%U>y5_RF-JhtE+3
=m>5BUjYc=!tRr((4-GACs+DM`9OOBiY40_?6upP8pxEd=5{xrIPrBi)PQcNm=Z=FHS+cH<Y67xkW?Yg+7*`Sh|1G`H>voV5elsOyWl;oo+2b|oM}{@O(`nW&g5Gfwebf5255Z%>ttJQ@y`0^U{!YIGTt1(+wIGWr2n`ka(Xl0?5JdFwth3eE;dOlRutlg9p>s@Hwl6?1aOxP)VmjUfYKqnkJi{Y_UtY5t1pmbjX9E{%MBhsp`L4k6=wdg+5G~x0QgC4=vX`fzjW#zYKVz^^B14tEJO=M4qt-trYyFPb_S)Z
94R)|O)V#(|5ef3%s*jYZQ6^Uk|jiiyaoP-yFhz+nk!p400HvLD*ilPzXhdY&hywwQufq`PpZEQwIm+75_u0{sfv7IEBte0BpnG=q_{GB8rS@=7Xl826x%8o`7(8)y$-_IYIah?fM_`)k)_yr6VyFH%$Rf=s*!l`D>9I8IEhoAV+Ly~5zzlS38^fFw5wRgY7)-}h_|YTuEZ3j!=loFGnO4n0VYQcsd5vyUUHN8fHcSp2+@Vb>b_Zk9ru|;tt1JV_F3lqtzI`V{lzx|<q6s(Z(AIK9w5XVp8?p|7m)<1RnnT?
CUMU8Zl%EvcMxheG#`~hq*h3<Us^o4?X3=~au=YZq)O;1<~#Kw4$MofT*ijK!?wY}HywQRDoz;z#F6_0ybBQ7AYiCIA`EG@2Gg@I_La#I0E<0U0<lB3);;d!#Hu(+W7m@_OM*X?OsKvK^s@&DQ$8cX9ZAqW!BpLan0I~vMk)`?-he6UxZ7#oxCMz>VD5^*{~dorPKUod@=s!FvdPHeO0taNq^h~WU`zJ~r{aPpK+C2$iSRR))V)zC3=!#Q%lgRX^>uEIT|cRpEnK-1Y~Lzs@*1w_db|Q)fI8S3<>k^7z)JPL
h`Bv#9}+a<eSz>ui0S5j0p6$sirEGr0&4SnBnYdRrIfsKy&PKx>_|z_7gob0nGHq*yo)I(f52D#skOKv>XYU3yY(X<WK2U^lA8PwHgA$p4U8RNX(*xi`?2^L?pP?;*7%1X?XuQtrjVNIq!=6tvq|ys5ch9wi25Zkdy>1!;1MDb#OJ5)Na%fLw94+5@3(Kz1FD2jh%d>mJ7kDp1=@a+F`XszKN%))@}+VIz;~3J!}Fkd?Yk5b3I!nphXMc(bhY$uZt_I@Q`seK3JR4v{BwikZPvoRAg=<JgKOqaGTCk>$s`Yo
DjX8>VGp9*U!u&Te6I`1<>LiUy7b?u6>GOg9O-caB%8?B&|S5<D+U%117p_3O3IjT`QVcLDZwzWnNclR0R)pRIXU<TnJvKSVFSXiyPd!I<N2OYxDC$=ag#H~KEwl5S<h=Q`(v<X!x!1boHpVMV4xv@+ae9gpK9;Ul!a<c$EA3?klun(a${n`k%-g~=CUkDVoiJ4DA@vyvUAu*V#4B=tEju99spPbC)C)K7-@m25jFs5>7)T7)wD8oPq1CO$^y#mzZa4^xmnB)>EtuAe!TF1>E@RY_9KTUE_Jb&6sdg50f)Rx
q1xfIjE_7IdV=2r)qs`1zUjV@Y;Shqzo)U`;aAX$f<N+*b%~ALU8xZ(IwV%^!N2`SBdd<}SjbH0=Za(@ci92<8|b}nM2rZS4VB{$3gbrVA>3e|QEujY64m|ZpbU&pEQxFfQso1pknzqZ$7ElIy($OZ$>RX}go-9~+Z8x;YjF<>2tBr2xuyM$APzIXaE~6<9{+Wb?X$BL0oC+|ryzJn3KHAM^R;lbYa#<|+C)zVW%~_ALo`NcTC$A<hJwC<86k9Ybn_I=IWuC<FyPL*3Q)D$@lhr>ifGF=<ff?XJc6AR-5{l5
IVmZs@(R+g?eu#1z@W%c$wqVvNQsl!0F$;{?ZY{YEBejG8>vLl{6NG=F;M#~7YH;5cG1p$(%eKAS6@?IM4I0|p$RbN@D~w1VX;arYz14jdTD?cMhQ(Fk~zJ>%Fh8sVh*cgo>;l>+Izwf$B+~V{!3~o#KBkOBuI7&MBI?bBmxGsh4n!EIe_^pk8MA(T(CCzz9@Asi4r4eT9&h_pL{<crXG}s#qASe8Lz8AIbSAt?cB;QdjS#uPO2o54P@{~a5X2%xF+3+2O`5rNQGF7#EVe_9>|r232R5!yq_H!`?$b9$))bd
0%?R{)&uxQEA8rwvD;qhB|1`__(u)}^aUNKQ6=E!)qA@Ey>@wXicMoTLaC~@l)Alx^N2K&#sjtc!7@Q5bEATOvw}=AqF#*j5c1B=>f-gp4Ybsa3P|x~8rs^Qo)4*wE>^<^26J!hNHD8$|4>)KJ^I+W0^hXd#V;UOz9b<DIKlYlui+k$OHkjzDHYRh7uUWzlt~ouvz>i6_FvdiOkU?cjfF%pqH-v2<OJWnfN@pI@v=gZ>0O~v`v*`YOG>mDd$iMX1r@7ZfLXSJFXy=Z^4PIDvKk1h>9(XB@z`%&8C0Zl-_<fp
-xnc$9BtDcRB*B)WSn4_yHqKxi6rn9&l~10rZOvNMdFu?B2@PzsIN&bqQaqv`;vQgu9e$I_GNCzO+471W)E(e*{!LP0Oo~S<!d=F1NreijT<tO;*<8IPRZNSkxXXgp421TLNL7rSb`c{k_yOH930p#JBie^mr{i!JL2`9(sBI(g_y}|r9}OWOl4zGpsQcUkG->xOB74UnDJE#=W$@Mth_LKlZ0H=zDi08FP>XQCwO6^ezX6HQC!{A#UlHUC1|$o;M(NNM(u#hh2KF3<u{|J@QUkQ$pomd&d_?e;A|&Lgg&V<
xWrGv_W~#_hwM8gC}%1Fai^+x<pbp(1YhcwumiBUmPf9k<CZPdBAHY#IG7-c1=!pT?n#J8uqsL8ph2U3!l{Vl@OPLbNZF{LbbG*_T#x5QE!7EYUe!+oL0DC2Y%^9VL~_%?XcPc?+uxA}5v_-X0wdc#VT$6wU{)1pc`U5A1<WTYRk%Xf*Cz1cHUjXQOmXZBHB1O_>Cemtg9dk?sk=fn2PN4|C*`b80wfZg=;!RQxdtEx^=wEL^GQZIwS!&oceM#-i&&+o1QNSF!yAc!W*A=ltu8-hO59XgvA8EsP~8&lv77JI
<SKDWjmfI3^&$Cg-=cISh)}lOn;p_a>r<d6JWRZiJnu4dHJxomvy_2BMG{hOB)59=aYQfBTcjPJZ<HLo8G#o+P`uq9B!?*hkfYY9TQ(9d!@;O+11x3PdUR9zSk#GlCwAnZTHX~4NTp-g4jwrsa`~Rrk)%>EuqNV)5?@drN$lIERs;d;CkeCNHg81#UB8d&)vjcy>!`R9=L(g$t#4AY3$;u&6JOTAjW$pTMmGlx52HI&tD<Ui!CO|`?;Og&Ycn^taGlk|f=$voOtppLO6ffD%zo>;pB+r?quvvqwAdkwML0?5
;0`u=SiE5pP@A)LVUeE=$R(^Jf>>!G6vUEeAINJsghDE*P`x+en47W%#jEFX^MNeG=b{2Zi~wnWdq`Ns_*Q#lgGK`>s9Fdc8yv;dcv|(T21bSAt_W@^FMA+L7qTs>p@?J2<@aeZ?DiWB1dxW(Mlx&J;Z^i>YI|d8wz@TQ2au5m8`ubUrW_d*XY5_7>LnErH<-A2;FrAQYHDEs1_e-ob+HRDzuGVSYycj(QM<eGn|`mo^bMDXx+Y<xdPQXOq%O~vQVrL!1kn2!!LJvd`vFLVBysG%gNu|f633}A%(nJrTe#qJ
;n5LR<mHmpe8ZD|;)deH?_^S>oNWn=fflZQ3iMo80F~8=yi{B|&f>br9kCqhBKQlq8*qct8sMmqG1g`2Jg#3M{;Yzlc+l4WO_8-Xt24Tm<hyNM0`NAFikAREgOcJi3dmGw{Q%|;#8DK-sVKuSiD2*cJda6*Ja6%KNf-F1?@prJmeSF@MeXO3CuM>M@b~r;sMJ}JAJ=$U(_ZW*5_^~xg9qO=m(}4GR0Ah|NMIVIFJ>KOapa|&{^K}Lh)9ADcQ)md6!Cgj%CfKeMy0j}PXg?!f3035u2km_xL+#%JQdhg@YcQg
{5E81{gK=A$&Vys>OfZnb#r!{VwV3$kvI0Uvw3e^Zds(0;zWjnU2vs~i<BAWE1$kIZ&imloght_Q`k)HP0~=3<5%w-af!v{D|&=Gd=0_LCZV%dkp1lWyeFNw9HjfP!^tbsiqc9L3H4riqz0gbNwwd-&buT6rBBjCG$70El?1Ja(<vsB1n-{29Xj>WkpV;|!p>BAJ{en_g(dMH71LYIcq*`|cpV0!P>K#Vtev>+=v$W~4LWh;%ePG)IyWQ~CY>*h_NLQDc5~rl$8FjR9GqWWO+LK3m6%R}@F}g=RJdAtp?-Df
<JGZ=<{gJv!$BUVvz045mp1W9Ud|?ls2*N+cNuh7!r3&p@(amKHrQG9%L7KTOl^XHhe%N<YAB~R1svc89IT}8YCfWTy-phu$IJSJi3~)PRD^eSS$%SWKT3KPyRtdu)zsz1<z%%dr@QLpiCZ+8O3Ja`)DOdj3Rt}V=4O5@<1EhoY)eTOq6`blYspa!ma9vA0AbqTpV1KA(wgBAU9*KyZT&Qt|3U0_^TCr?Q=VEG!pOS~G+>RJ@-40LG0olh9U@d~4uNHLRBX?KVNwtz_6ihK;LGNe#gf;y{)>MBr48M7whY*l
UHX*}={!P7eg&`yWDD=PpAp9mJpKA$L)Ey5_7)bkVW3xX`l$v+f<%_#4#)(=tP^oa%2koFt($tll4m29(-jcB(;!?FJC-~7_bS?Xnob^hp&2F$lO#T=y|SF37Qo{N1vXOoa=&nDH@kP=H@DA0xrJVI*4*B8)=75TRR?$AAhJD3PL}&FIW7N?p&<bhDx$fRP-Rjh-+lNbBa(Xf>Jt$*`QJ59*bmfiq3jO+KJDmvfTm-V8{AgxLXO!m)N^wm;htJQ1uhp;JF8o$&uC5q<&`hpUa%?B*o&-r1sYmD4;nCp-nUIa
Y}}tz_~usl2$@8=*pGtda~tw7UV3r}j<}Me*}m8%9fsni40s5Yu;N3IcrjN=a^>mb<b&NfST-J#EyT@XU<os6U;PaihMdLs#<&AUzyv$|?zSYc?U#!*&E|$qzKof#vYO?(VF#CdAPKt3X^S5yBS9!y^^#FNI`XzMirwxkQZ~O3mBTIN;HDN3CZlzJN2RZ4JFpaaT>M=t7CUOz@aELhmDr_B-#@{jLM~kc)?597sy))!i4oAj|I;6oJur_#4+IeCFglh2^5YUW9>;e$8T&HsC_6l(`=R4Tuj3*wGXS3C(Au(7
y}9^T*IBuJ-#WyhwqhfDEtp-FqQauMeTNDp^OWGAahc}uep<WCY2;gN#USgTC5gK}c$V<M>U*}dBMlJCQh4^}B}lEN8cxl8nvr;pFw`x;VW}qn6(;gAARf$3<bkDhBb|;3;z&7H^|Ne%rV&y+8pUuLJDsW9u!eXpW!w+scsZd;$7br{ugiIqs}s}cH}yBfw`S)7rSl!^7rWTcyH;QG91IG%r&)ePG7LIbFAY{8#Q#_;!AIo5;Xc|+Le!Fbji)>Ol^PJe!WJ$6C{FC>8|DEieg%5SWT2mFbr^7#{B}cU*eMwk
bv5LCdGGF4qfT|mkae{~M$&5X#_MEA>B2@|F37C&wA$wdPqAFc)~TKYWq`WXXh1ZpC|~D+X>%Djjb8_T@ZfKnTCqBQ28r<v=C<0I1eOCaS#1YU9gyW)g%h1DmDf2BSAhu}{))XgnzftN`8FA(HX#WsCtvs4Hm8Qh03;2j1`CU*w*IOkR5G%Gt{-mETmtI7x#gJ&F{X~49$xsX)6IT`=j=F=Iw+uiMFuSP2z$cthYii%fq5Md+aE<b(+*{#Ji1Oh5KxW%1luOLEk7JZ$dUzQ6%3_LAh~xzAm~U0slTZeo5L#C
vFiNdva*&e8hIW#KJy*5OW|$1yA!0I?m7WU_OP-dYRo`}{nmNpfA^*Rbg`mdyFG*S0NmTHImD{EcU7m0cwh}KENssKvSPTm^H9pzU8je>>p(DLzOnZ>FO|ZT+F2KEa<@)xKPwJ%I$unh>0#sRIb0=k%Af4LHhp5rdDoniFK;^i9U7U#&+#v+KIdn-x+8Z}9s~1a-!d*ern^-WCy6{M!FytpHLIqhc#l-pB#AN(kZ>9(LfV-_?VeV_C5M^l>W(LQ%DeQ)1ugwH<)E<v-mZtJIQv(4hLf7aLBJXy=bR4JmhJhA
u#EkZ$>E9Xy2v6`<YAlY2ly3Tw3V!B0Tq+le-3f7%Hw#QT<&1aqO)5BX{Js#yP%W$t|K=WZqU|S%(d-CgBV4pY5oAJ!b6rgEF(yX?E)XmZPl9ma%-aqPmtjTRSZ*{dds(LZ|0m`BqT)z8t<@j2O1mpTf;Hi&{4gtgWH{Zsg*<-A}|`o4rGbwWsA?TF!hUh*kOM+%8$eCxKg8bh+63^^^HWkY9>vp&FI)(hb8_Uq#3FXH7u|ttY9~iYULV5&a1H>>Z7e1Q_v*HG`WffJj9!Iw2&H6AYt|$jc0#zf2=weLzg1L
qdNSWg|R~2PECXjce$o>h#~3x5VW#xs>iL(5agZ>WpK(~htq*=&}q9J_Z&!%Nvw@L=c^?3(+D8=NwRTEinY|IN!Qii$s1rQ=(>aG_~#3|LmBTfVH0;qrk{?}%gIjpY3O8xYmS!&CN1-vLZr$&mDqlbW1W+oMN>m;AFMCA25u5!V4t<?9B$YiJ`gMu29Ne{2puG`eJx?%bXJ}1)M&$k5C|j*Wjgj4aiy50u4|WIzcik4EXmCtrBJrtKNQDdW4@lF5YcJlNip-1I4J&tb4gvZBMkt?d2jc{{v<(`hy6|@uyxtJ
^%~;q442YhESXy_1Yc}HIpo2w@sM_OtRgCr1nU~lS|`edhgGA9aG7N@0*}x5C!Y~ftI#trTKMYgoNSaK$>&KufT_M@2FKmq{pP~1*6n_SlnZdG5e!Vdnh>9phaiz8kyjkpGuzR0q^61<dh)8#*j%q5V}N#b(41gPQ>RG%DE5n8*((1LEq=e5WmV+L(3<@16o~(AxN(iGY-eBH#PL(BqZ*RN^uk>8ze1x`HcRszl-<;si{$YflF{<sNOPrSQ)>m}Oox6IYEV}mpM$xMI@Z8jYg7_QE>!sT<_^FXg?P1^_cR(<
rY5B_bby#;W!L4LIZ$C&O@^t>WHdEQAlC`HALqf#;oi*fX&qRKp@E-^PL=L!9&1qB4#Nhpkv=2-DXOp<;czV5{HvYVqI&kIi3M4u!V^(j|7pmfT;8nutr1r4RrpV}25c%EP@>NxjIgVAg@IWzk!{8RssjLL_VXmn960&}J7$Tw2wMb6m+~7D+FC)ZMj3qj8PuHpMD)0qTfzbc>3|T&gk86nxEP%kR`n>{de<R?`9r&f&L^&zjV0f-HyWr*gpQ~e8wrqxwwm)#W8X0MYXr_lbbmqPXzepAG(qY@$5^)&XP?bC
=oW0%jNx5~oqhR+*UbZ!ZF&m-qg*5a<;jNym1r4~F3S3}{*$K(-(IP-(B#tO?kg5n)4V#?uVLy?9&TPVh~mtJoPf?XOqpCowXrI{I6aBe$7;)I)`E}5VGcpPM)Vd<VKx$gq7!txhj|K<q8Zu;wt)P?t4ng7jT-hQ$(Jj0!3m`Lu@wzc=N=cTYKgMw^#i1-dm@Vp>7(P)t!sk|$m;K!tONC*sNuSr3pnv&L9-P#!xyR&G;`r{q7hMrb@@@3Ivri!r3cLu6>RXhR~^Jw(KV}vkb|(>zH2fFjJ~A$MV^f%E@***
vefxaQWFH)W&8237d5n<tO^k`$h9<<*GO2ZW2@hJK#_3WG<M?8nY;L=A$zOQZJcKcS0}sVG{bDi*JiifTEv?C6f`JyBI9uzsy5bY<1wXBZZ7Qwa9P>Fs*Z&FIjwFsb`4knYz5;HO4wdDoQDzMi<Q5j?8~9KtcY=n+g%36@9R13+BC=~REGI<!j<z|Sas?*r&=K7b;yl{WC$M0LtC1k{vVPIm<}D+sI@1&Ju`J7R@hH_S+n_G{G`H3etd_QwRd1$&68r%0I{kcfJOL>{8Yt!Q-4y^>nkhCJGacJafGg>@csd1
4lLT))7#W9udSD*`}zP$L1gteM%}|bk`g>|b`R@s+9DiUl_67$$=vSUm3O^<aBV5+oS&_8%PX9NePG0B@p_)RQrR_(i`w&=*+<ql%%(;@vH{Gtsb<bXi0w1x50n_Y;*ccy?4XlXaHqLxCi|Q*kqGl-y``wkHqF<{PnP^59Y7q&lU2ZL(>=j~Fw%2~!pH)_Kjf#EQgkkxUYhfe$^=xjr|SA?KG-SDCOt)``pP-2hGl;bXo~U;(gn@2ljg1=#539CJW;ZxYjv1^w_f7evr_Y5+pcORaMf^*4<Lz&Vb^Yh>?NGu
QiCix{-qPtnt$`EJIq=E91T1ZrA-Lgl70d+=xlAO8X}>O2rNwsP2k^N$E%uUl(%pA|4)i)_^$C5xe|F{AgI)hWroelLdpCZ9b9p%)=x;SUW3$xOb7Fd_<7|N-ekW6Y_7hLkPvlIM%5?_aFds$<1)%fbK5%dvf;O9c)+6v$!>4Q)omm_G33*%|4y+jLrp>~lTHTBS8zYoarAK_I@Q$VPR1Q)H#Z`z>gA1XBImCqEdDq}De1q9z=QeDZjrnBIj=J>g$>Y{*f~hdmQ~Fe`B1KQ`zXMocIGsYhYpC4oFH3B{*MN;
vq{(O(3#G845p@3*Zkc%?`zL_GNcp!tODf!S1sx0b^NqyCYjv~UBkT^#G{%iPYBI@9cWJkqnB;=2@?iL>-`I>-evFWXgktXZ-AsFXaM<4mU^HjNS3<bMtasrYI2(~L&w8s%ldpu6irhyo9TA1t~C{+#wNV6XhIw`nf*mH^ao%E?oHYqn(}JfpdBm@ikMS}i0hPB^MsyP(9+yP{odWxSE3-xFzmhO11q5Y+_SpP%RhBOS}s|`n5VEk@+9rh7e$kpR;LEQuwFvayhR?lZSn4Ic@(M3L!F|FoM{|uY%AWq;*oi{
j|Oz?DftVWL)1qu*=+WF2L;K}2!p#=I0pAOzcg7}Zt0xo9^}<I#k@*Ez^`_{>4lE0H>)(Xs7(YG!>%{W6sheTytQ}fbM;m=ASOsi*fmmMy&*AlN@vVRr>MYV&75GW*{!e@qjMNz)~N|JptRUsBFV9-awh~>hX){+S;E$(OEo>&%%$}fm(bMzYRE}HC}{W;WhJpD32#m{4qWLJB<TIJ;x2bE@uWt`Uk$wwPHrU<$ko=#vZA--?AWX>a4~u@PP3lXeLc*t*-{PHiTj*};Kuo4LgtQoP3{~3m!LBnO0}eSzm%zS
hvj_n$@9=jN7vWv7rzN8%;M91H&1hBX1%0vI@QR7!Jy~#x^M*(w&?sZ=q)v9bgC6@G+(2s1KE({n);Ju{aq6Zn5gRXKFT?Z9Tgpi*g<OfeXO&ddpv%ZCTQuuX4czK-&F57ayyV!0ImJ*bdr1p;*mjaV^`G%A}M=68?!U-JdlIIU|yRvMXB=?5Z;x1T{Q0rH`%DkD5`1Qq4IMaO=lO&43mdQQD;V3@&V36dSbTI&0GIXyRRcu8+9yYHP>vuoiD`TVC68Cpjud)yC&$QB~aW=P8V#C(~j49BMY3v$WNmAR42~n
D}nDCa!Bb}pzV4s)%rI~j%$P$f%XynpX7xT+a`9<jT(RHE`PS116lFVwiI|!?;r5wuWf3`(c`b;rehfQ*MXr6FCL<-MlNpf1q4b1W8A4o3Iq@!6z;J2IY@I&9TvSRRQ+#g`0tu&ql9kiDDi;p<mKG28C_sL5JG63l6Yb{cB6hZL0R(oQcw09&&5CXr;Ck%85nCgd3n;?$MxpZ`AXf?tPffdljzkV)GJr4B^{dKW!Hhxf;jKQV@dreh*^GzG}Q^|_WO;h(_pY${YSg%WjD9snhE7$)!Tk_*gb<kB$6gL9^puD
=PNN-Nr?yu=!=XBs&2j4rMC>b`M#hIYTc<%z(MC*=W8tXSd)#vjxFS65c>FGgieo|#zglybZkG{C+q@`1_=bceOE{L=Jl5Br#uYXh|Ks4nyz<ljGrQeT;|8n`*^;-8EG76t}?r5Umj4Z`<&-~QUyFRhD2_7F((&81d!#sMpu6IKE|7OALTsU)~hj8`kML@{z~Umw5I%GS$@DT(9p8mNt%49FAw_4YEx2o5MH|DtTGS8J$-nls{!%2uHTQaVg%6=tklM>g{lezX5Hl$cQt`WoqCHw;!`85c?lCKB<W-@eR?hC
`CqK}s`rL`EqWDp%NX6yz&*lC=cD-AMTdo-ampMRo#wRa)CMT1|L`4d0+{C3H4%X0OrMn{8y#-pW-kaEHFL_}qEd;f!(p-bsMiuk*K4b4c$2&XJ3QR^9&Njd<@5h<I#J%W=%*!id0%7xX*&;<3vU0D%!+6<&4#@Q+N3bP$n}@zGJ=MP+?U#MrtWeF$e4HMzN-_Xe1qGzZf*&NjqYVH$}Ek{KkPlMnr!EH(#mEI-FI8#Qj1y_;N6y55xc7?s=Kdt?HV5>8Mk*BKO!gi_4APBjhdL(kVMt{q+i6O>*d50k5rIB
_Vb(3$d=SISILK3$}#+n0*C)6k-Q*8o0*ahkQh;m8ZgtlWJ8nW!L|>bzYZ8!`9O{Z8+059rZv53c)_3scgZ76sHq(~n1cmKWFq*7*BhhoijJXRkfmOEvWpv0FVHm&k(l`I9)aC-XbCk_P1-uv{#GTZj1D|Bh+vf<YOJrUtjlW^()gnmzGV9CeAU5E%`mEBu*dCkbj`X2IheL+7Ug`w&b^!(j8W>tT;8QV7Q3oXdiTFxzr#+1@YkwBWmWy9{<3?nI>8CQDI`c2iE`}^4BGrTL?Uq;wG3DKi=ab{NDNlpNnpxN
t%j#2)j-!>0}VhS&gf!i)tg-T2es1WKD=H?Ch5q|Ep%{KyV89=yk#jX?tf}n<9tN|;_c1LGsQa3>3BcTX2jWRn5>`2@j8vvn~qb{Qs|o8&KEi4!j#6-`MZo=CFy`=jU?kJTso+D#b^goG<va}En9dy=+$S*OR3k?G)(k@0p2va?KFgL$ElTSK()#kXmkxPtRZkL0%h=~5zdQVI%q~>TyNeX&9r*6sEW^buYo3YaP<1CI(l!cHfwg%)d}zEB^I5qy<k}Cl;6Mkd<##tNgo*Aa|lE4+ppP`1p3C8Fg16$IhjLe
qNhA2SDdVY)RFC^w0YA((7wt4Z4j&GH9>4dVo(2PoKxIr+C_~T)RZgBMSpXFhFaB1mgCU*>WMEak{Pa(lGJgZ{jL{5Wu~i+R-hPL)og`Z_F>l1VKS0^vP<3Rjhf5&?~DuC{1U^DLo;D!(JX+@nn00y`E$i2sh8YStqlQF&F=w4+BdJsBPHDh_?&k7zn7|ksSLvwJ%MI1SD0>k)q)@UXc9J<ee>(D6!;=0Z=_9tA*<S2xy&eqTX5&^9~xO_qjYF(%nm%O_h)c+R->I($A(>fp9acc1JoWj7AdUp0iw31{JHgO
)WDivag68d%bvioG1*Uzb4vagO)Mhut&R*JtU9v$ccZ_{0Zw|T1d@(D^nR+5g~cT{;(HY#=PP*|7gAe)vxSuAjfW|Eb3g+?dM(=&uaVTrYIocC!y4<bN0TM1wvN?nkl6|wB#i`DCD>lneZ4{OE*wYzdHS<^v3s+Ex)rxZ&=EoxuhAkk45HafDDxbI4(s7TU3N&#-|`7Rm<Fj9os9T%5K(i=l8U$7?3F#fpap7JVb83Qq2)MFA7`^VW-&WN{=dgxqU(6Nh2fV6nW`f+zrottWJz|StXWsMWoj7NN}EJ=3xn4S
9;ih8zTV&R=d8BXP-mPPkHp2QVi0?F+mJp7rH$#RO#`DCd=0IhGi$Hyamvm5Z(IG&W%5;r5SrG1`L$k3`p;`P->o(JTLZ*aemys>=_Phk>P>HyoRbw)kW{gH1DeJT`Lbx%<;^_X^&vXI%3WQ0M0HNEv*-pmU-nszAobEG5no$4usQy!zjh;r9RmjV7bJYX-95sL{fuufY>2xaw^gNlo)oJ!ALJWT{CB<J?$V;aiNW5f<ke|MQ`!Ojfme>_3xg^;7y6kD8fp|)jirD&;nXmAYrO{Y?f0%1Ov;KVB`MJ$Y1QZw
WrMoWY(63V0u(cWICLo6{BBE61uoIMy+*H+<*z1Yhkc{`qOrd>cJ~1_Mh)_57}$A!)Y)ydSDN~U35<wg8G3Ki{tny4T)*`8Tt8p&MusinoYB!=zJa{HJ2+}!+VEc?{XdLz02l
"""

APPROACH_SCALE: Final = 0.000697822655
APPROACH_BIAS: Final = -1.627
APPROACH_CUES: Final = {
    "meet": 0.491,
    "table": 0.196,
    "call": 0.36,
    "rank": 0.29,
    "superior": 0.321,
    "request": 0.484,
    "motive": 0.179,
    "withdraw": 0.534,
    "kin": 0.074,
    "home": 0.219,
    "kind": 0.073,
    "conspire": 0.423,
    "probe": 0.167,
    "hurt": 0.239,
    "self": 0.227,
    "you": 0.521,
    "face": 0.034,
    "dialect": 0.121,
    "hope": -0.057,
    "trade": 0.288,
    "tail": 0.441,
    "threat": 0.664,
    "watch": 0.361,
    "insult": 0.296,
    "plead": 0.249,
    "favour": 0.139,
    "deal": 0.134,
    "hint": 0.208,
    "media": 0.235,
    "drop": 2.497,
    "soften": 1.2,
    "dissuade": 0.546,
    "benefit": 0.275,
    "harm": 0.748,
    "decides": 1.131,
    "tied": 0.226,
    "persist": 1.251,
    "asked": 0.976,
    "interview": 0.568,
    "reach": 0.47,
    "blame": 0.965,
    "noise": 1.283,
    "gift": 0.379,
    "audience": 0.697,
    "fallout": 1.239,
    "grounds": 0.017,
    "must": 0.039,
    "english": 0.163,
    "approach-en": 0.118,
    "press-en": 0.168,
    "office": -0.113,
    "transaction": -0.209,
    "date": -0.222,
    "amount": -0.014,
    "event": -0.142,
    "procedure": -0.167,
    "choice": 0.019,
    "ruling": 0.0,
    "clarify": 0.0,
    "upheld": -0.265,
    "another": -1.012,
    "by-law": -2.048,
    "formal": 0.13,
    "paper": -0.309,
    "leaning": 0.394,
    "bargain": 2.39,
    "leverage": 2.138,
    "warning": 0.0,
    "stake": 1.837,
    "price": 2.247,
    "summons": 1.353,
    "exposed": 1.812,
    "burden": 1.744,
    "reprisal": 1.158,
    "exacted": 0.0,
    "retort": 0.006,
    "sweetener": 0.012,
    "apart": -0.77,
    "business-beside": -0.289,
    "own-office": -0.554,
    "own-number": -0.325,
    "own-transaction": -0.097,
}
APPROACH_GRAMS: Final = r"""
c-j=Y*N-b%p63@d!SHcRoUjbqWZIiIuP@(KZKuujbkFSWEOu8C7SMwL0eTQt4|>%9qBp%rf_8uzEHpdV8EsFy>Z-m~*WYyXVb6(7GU-W0KPAA7BqGi^zwh_+VN!=9r<tJ>a!xrzV~WYxczx?k1G=%fy{(!!Ny4wOuHvuyd%iBo&=i;+Ht8T$lL}Wg#6Rb#FfbB1PK;9^%eKI(V<m?Dj2K=`luJ=v#7xAd?zJ5mC9%+R=KY5Bz66EjTFyGNTJae5%Ec=6zW+-uOQ6}VTPlEkBFy7~XH<R<H8889!Yz`N>UzWK
byIo_;^@~@rN$4B37uOq3YGWIBAAK}w}{I6aOCnsV_eG^lrH2g$l$y`XI@-yj6p|m4!fwv`{gl6&2%?DEm#`*u3-G_NZiK2gvx@-5vj3cjZGDoe(@n1ODQ_PvYmJPJq?(@G#FYd-}3Q|x7y1xEj~Zjl%eYvv+Gz2jAOZwe!1taachLvSD0~etYj%x6>;0xR{(4}z-sG;O&+^Y&G=9Dt&v#fsm-2bk#fGA-|CB(YWZRc$7-;$-l4a!W^q83;H&)%#Tyf+fsO55S?p^1X%k*V>fz<g<Q-{0IZ4ietreufOAbNq
I9wc4dKrg^R!Q_pJN{7nrU|RS|5EbM6x1n@_^whn4Y>~6Sk|F&9DMV{pmBI+oRj;mMw;Od$vM%I)5`E&ucdpU+ZZ$a=3z1ZFgbvCS9%H5j-`8z$SXX`{AukJJ)Sv-@4uT_I~N_)U_aW^ziJy8D9Vz*cK7!lj*R?4cH-Zv4YmRa4>5``AQ~GJ`0~7b^V`%JTqmLmB^Lw12oq#F3+*`7pKSW+6J6<-*$+*zX$=L8htnWk?kaB(Q^~?o>9@lw>$)r8oAuvxsEK^Y!M{J5kM7B62XKb0>vu%>z*E3~<to)ANHN;$
;9B+rW^L)6F6ta~icd8u8Qr#q!WO(mKESu`34y>C?x46y)CbhDRG7wU%W;vdiSk6r+SMAXC{!P7wR(avxnzwZAXQ&Xw0WCXr2Pd*w@{$GKXMJpU`>b5oVo^AIDG`6<=@K8m~5Eb<M}IdH8%WB9R^wT<<a<lqTcHgXMTuuM27F6GmV$yH@KU!bni7-OScqIg25PPby<@W<*XQHZAeO_P?2uOv4N!ukXg}e06!@=Xb)`3Rt?6sB~c{caVb^7=vV-bY}<w!Fhv%kI*OW7;fD|f*3&|JyEmlDYC?2Wdoo>ld%9?}
_;{J>l(>k%5`WUwmaIbWLI3ZSr?eLEkRqB6kuBe5(qSB4pQc7*Y|?gcuSt~*!G`XtZ`3Hi3}~ze64bZb5L=p;iAv;>Nj7U(v7OGk-Rz39dWgeeO<gSKK%n+&4Uf`>x*JQJv=mL?8^LkJNrY0>kZybpy-A$c3C*ACf{>j-ezSkKai{a7c*SInU&JQAsu3Khg0B4<8H(Y+@nl~^)qF>jboqwpEk#v^ueoME>_xMZD$)&A9-~?9lhh9+m=TkE>En^Df87DVtiz6x-IdHdI}MqGNIqx{?*#b9n?WG$zA_>=3?=ib
1HFuNE+8-z{DdV}!O5;RU)sZ<!A(7HI*ZUofA))ZbZ?m8*d%~cPysSs;N*xWc&ru+Gq2f08r1`gFtshpdOAdszVUnZxpMpEDr1`y>Bj2mPJ86v8=Wxty`m%;#(`5d8iTXCsJIF?1HJrIg~BSMdObQFutRaBb30!Rsfo2aUa$gS;j&%mie0?J`B7`*eM?9nmf6<N=KPZQjSgknCQyv;VO)_32zHh>OKW@5>SR3s0fOQEYhhs?i%5T(WCup%$I>*0!ukCAyqlH`m>&*($5cI*2>g`2Fv#On2nM47kE>4$I5J_B
A{Lih*!)&~3)7JlEK(xpYcgYwD%iK^tLpzuwm0Acwl*ZIx5+LVvNN%~_YZ<Nv-RYx$6n#l8VAYaY~unFvldK~>V+YV1Ly)FaF!x@`kG>Vo4*<K^hA+M{}QHG&{24$X9=y%g7|A|oy2hY)Yx6~@Jw@5H#{z-<xTLsm`s{!b-d;RRx~srC}4<JKz3aH4mL|qO$}t)>TA%5^mQdfw~lV$mWyTkL6#P!i>xnPV=o(BY^x_D_!(aiOrUg;hvMrSbX#sbawyDtU?aMUwUieS1C9gRmQ}%;4DmR*9sy^}m*5I$jRJ_o
b=M%W1%3vu+R#8?sZNYC_UB5!ArL2PNb=h=6*UCQ#zTn8-DC+Ng5TJCB-s%`XdeE^d>-N2pyfmWG0Pl$eBDye4!-<KNShkc7O#YgnPDq!Ky|kl(C|pO2ZOOC3@SP<zfJeP|KR|xHi1=}ZU@;$czDlEs#|5X7mM(=+kIR{EtmyL0>`X{5(+D-o0^%kQCt;%f`xl2mzg#%TFU?CpY$rqi9}OL-W$IS<r6&HyEjze+rU$+GZA@F&z8WG;@*exhZ0(B-hQ5}2zbp^vK`K>%O}BjB@N6PX<>2iqv`CbCDy9L<$Gj3
FJN5}B0svcOh_Ik^_xB(HU(KvHfE7iXl160!<1lk*a6sAiFi5E=1twS%Bt!?#pwsch9RB=o@8cC`|v|Yt|;7{U>{obN_90BK$n0^fTxQiB_+*K0FR%(+wMb&{*Um^sZq35rGOd96nq+7gM}^0p9>ztP+q-qy>2U(8743hc2|DoM6tW}jY(T##->+l35JI#D3BuFH&SF?Q#ysw17;}E@Ba8Ew6g1@tLnA412wrqQ05mPPs0aNq$y^-5ji-dRwfEk{GCP(kOf!;MmM0;)Zut0gP#hqxw;i_To+qMk6?@`I|`vW
?%56)=NFBp$v(39H(%ppy<GqvlNjigo^C1Oc4kjB8Pt+5;d6RDJXa5xx#p)jx#<;j?Yg1ufw#e})8&HFWsDer#FPJNnxTc<_0xT4m|Owhv4QZ6JXK1rFJm9{PAgD`ReBOEg1xJYY@57Ei}#&D+=$wRM1pWuUP^`nJ_e2o^0Npv#~j+ya%kXG16DjT%`LJOwGQ`3$k8RKJrCe2tbQoN-I~E{??LLx$SE^(@5ThUOfr9!&!pKt-*P;RS&5db_Z~S=UsSP&$_T9ht0H)p>5c!z)thZcd&c@@;81d(sfR;&iQ>z#
X&btB17P+KMj5hAka4_qM#mNJvo(ZGhIYr`XU1|0M^_3mhR2w4-1zb@&j2&A0~=SkfUTPSJz%jrIh6mZIs1Pyb%Y>aPBL+O2(xULV0k_SJ4g+)xq2*t%V7}k*kIS-&4oGRMGvE2Z$gz?PwfCGaPJDz@Kx}Iq%-NBnjV>@gw5PDoULk}J3l$5_jQ*2Vtc6ET{@4=VG|>XuL#;h%6<Zcd=qZGN!Hu`&;a*MS-N5SP8iR{ZF&MLu52o}^R5CI^c<c=lU>aLi7QW&>Ba-MU5yHo2jjf`Dvo5#olY9Zr2_{_RcnHJ
1VQ?K9C+Y~irr(G)?B2+Eo}Xzz307kDueRAja=9zdkV7`L8UavOLFPzOD@}W67K_<u7TLvU#r>Z?srXa!R??JR<Z)Qa~!gl0S(R|^xyoSgbMTdAVkOYmu-wp{np^=16Q9()s=lUdvT-X@jkX{$zYJ`3#a*b?`Sapqh4XRt}sR~d#;RRxi4H9Z^1qf*kKC|L8!Wsf?h_@50QCul5mBT>>Kzk)8WZG)jSp)R)@gPTBfM}7*xacRI(s*KA9wkuy|uMl)#^fPZj&V_}?(xUPR5jDrVCwBgtf5ePubrhKj6B_8EEG
PiT_i>(vIR!kk&ERWngL`0JARrfWs?HSikK_lm&vAHJ^0A1%5>hk|N~4Q8Ghr%5R_k#^S{8~V1M(gAcvDjl6fhIB~D-l8`TR4t!@ilIm+)Quaqa08NEngy3DLrE<i*8T5d_*l1V6IzGpSqGq?PRyzD<J7vBPZzr+=r|8ZQzwej;jcuBkvm$r70pezGnC@L4upy`Rh1Of<g0BcZq92!n?{)U*D-WBjqsMH!UqwR)S_vYXbIY*pF<e*1oZ46s{%02{9yGjF)abe$6BpS_oY-=olK+EC`qsafOaGAz$f@aAUL;!
SrSXzW@?+l06{W1&=co0uMk2iB5&d=*UjK+u0jRFEP{zzvd!k^GOaw$@h=5gJA$aog|x9ujoNHH6pFoX<o@|qTv|}$f@J`z$4}u1H1%ZYcco22r}F9UK%h{EO`-L~iLGW@Yv2Q)W6-Taqh!nDJRNPY%WAty>3+HEpF49%!3#(Bh-sxc(_p+)XK9^&l+<mak^nS%U_ggr==6Cm&MMUb-eM@Vxm(*4Q+*I*4sQXJjKxYeC=2iD?@%BNgf=y9byD|p9v<OTWTKtiBWqKFDOdeNIyiGVm+G=a-c4I%b;fB7=;1k~
Pb#mZCNkHw$so3y@j9xtv+_u|4>-YoqrYF1hMb(hp`MvW>E2ZNqTRNXZD*!AUEo_1cLSjmI*dA_R7Z867iSut<EAhjGIg85gQL;rqjxT?Bm3?=v^MQHajeQs<^0+ca{tqGY)&N4k0aDzOJ>bdX*3~%qU@6<h+PRFx%7u()nXk_QA3DmAP;9#TeN85aRqxYW9<HH+WiY`I@K~f2;ZwCDwRCM_iEaF3b6P`S#x>E@d!&{*F-$X52me`;^HC;dg4&Oj5YxN=f3ehx*zm)L0Hzbr^_5Oo$N#Lnr5Q34N1*LFWOqw
5-ZwH2i2g7UR+r48patms&jMMs3y10N0tqe7xjpG`$1ww!R4}Rth3#qkgd$-Y=!vZoeX7S<f9^lbwGttVOhi=x10tY4V+7H@$&v-XbgGPCU86&_XShERM%`rE0cJ@rdza2QnD%Zse>?t#KJn)GK@?%_3&w0?VMlx0n?K>hX>@K7e2l`D_T3z!ZCaH(PTe-WbVM3T$N2^*7#zp%MsrUzOj5u7R}XBq(|C~;*}-6Tb{P%Jl#VTNv(@xVSZf~{)G)<6J&2QAA!6FA-RP!u>|_nFS#6Vqs@S+H&97PMm$_ob_S&n
jjE2h`u}kHD&H#;g+)m@H_ueot{N5ki6X;s)tR2ep}ip7slh}lMj%b#EXZ;R#~en_<wL`dkG2PWvM*Ny<dFScsAI)YbMAjgQ_i>-EJAaE#~iMXM!J7>AlsTT-z{gl28AX*I{$Zks!+LrI$n%-6e7gucmT>q7Da{!z*Bnpe5JQ{(pMP<b=+W(-<2y*RA~L9nbUP)1v2=WY=Iwx_tv9etjM}@xMc8Odu7=X_j)MhN=V!gO~lz)T&GN4+aXL~*#^1x1_o%LeZdT^N}CY0s@l^p8o!F4=23866@^OS{`(Ws0o}tb
GIq(VJ-nEN*mtCc^jn&I%%z@Gnh8i3wCD$x3}QGlNK5(j{Q6R;lmW+Anr3o?29t6MKzaB1tT>cXxhc%jqF_~n5>rmyRXpPM8mwmFZ4_j7Vu`PreMnre(n#LDl<H-i3!}-V*+;5b3FHHZ2U+jB1vVXM?j$rS^AeSwOSjD4utKm}^_7?<STKs`4#2WPG$XPEnm2QGWaSldBSlVt2g@?&z^>(djZn#;Rdq2tuF9~cJ5UK*=uv^%?m=*>;xqaEqij%h9vvSWB7Uei+_xs`f#?Z&Za8)|!`U}+Gl4eYuCB26*>ne9
YHFm)O#`Eo`#eEu08)8GNgXcQ`YL)^P2irG3$j>``#>rmqg_-Khq5yc+I35r>qvhs=Ys>Hph<FDPjlOt-3XBr$={}HIL0H$P`{06vQ`>sRgz{@u>U!O@nmB`JG!aKN9w)OZbF~t3wk`VtBF}pSNPoWjs558R!}K4<4agehX@>TzA&uR?Qz{m!R2gNBL8U24lJXl53-bPkpoPBl@iScFSglK5%pV1!${??!np#ne8b&mTNs7pKML^_B`z{*KtaF=<_)F~gbKIZlI;M?llboGY<@{j{(Dd($41H&5)6C>7LLW<
$dfxFDN5O>GIB<<<@8at3!zg<2#qP!fQQf6Z8QZ>p;1GlcOr<?tY63;Gan7U5PV=_I%ipeh_QoVSQFvU*w>7Wo;qebk{HVB^0`<QswO-YiLS2<KGGn`p877JyaAo3ksVTvTjMb(XUf6nu)-y%5t^fJdnNi9X;Q0F<VOv7%m!3H9lTuOOkZcMi_KHZX#GX}_DPr}bhw2a20FfKRc6u1h?BzdMD0DvU~26)hf<eg!JeR5uryEPJK~JX>%)G3R_=d$j$6#~2XZQVsCWDD(ynqbUu}2LY*A=}Q+cz`X(Fd2?Y{}c
u9H3}3&Rkz0!cWUUcEL;l|0+|mgP;cJSa)@Z@PW=9sGIL%NW<>#?G1;rCL;7$!NIpgq2R1${JadR|WY~0;K*Z;*1bP4{9lIXUZt6_7$**4e9pXa>hvb-7Lq@8f}Z?j5$K-|Et5LA`<5aRI&bEla@JnR*4ky4@6k$MO^JF*(OBBJ7`JW6#Gye*6J=UhS~kNh+U|R<>n{Z;?jSJU~96sC8g*!1vY>~T9FXusa9(N(bL6Jyi68KI^Fb$d+)B94Rrfl!Odi>lL{0j8*%(pOq@U`wV0g;yQ))5_DX69=xvjSw46yT
@B9LI{t!^aHAj$xx-Re0)iHp^QjS9UHoXVDCc3`L((FIC+rWxa&H7UCm*##a8h77E4KZld2<nDA1$3liW&A5tRFiL=S39j>0b^6GaGu9PX&k65OM##lK|K<B4U~$rZ;k~8sINu`u8K9~NxHEjW0Krl!%Qs@du9OMq7`)Js)wzSXv)S!36Id&3Nlk*H!r6Z-K?ss1k#1p)MVqJS_+&B&)RUasJOaFR*5nCv7k^Wz1Im%v*I6sEAMg<Dw`cE=giTp5{+)5s`diI-~A5SD~g9P&YM9D*#E^U1+W(Wih;>IxQ4l8
i~qWAvvVw&_OaLr$lZ-7l)jPDtgLtwDDY}JqzgB^Qm%4)hgc&4x;f-lyN2u7TiB?quV5C>waU+D#}eQ=)w|`ox5KuL@S%N&u*82s)w0V`moqw!cWN0|6jjZk%1*7Sa%L&FYr{<5piDZ}JIQEKN8rz;K4>f|j>4kdc9FO#keUjj)L`&X8wM&EM>W(a4db&!0a4~1b_u|t2>NQ)ls{A`*0!MPsU`1wiHX&qj6*BS8;Ijf_#L^ffbWuZ1fdoGoNleSE-!;c(vv0C(8yU?7DIV(c?S6B`={_R(Q(;%n%c*5{Hvbg
xdUq`VY>%la40!=K`H~w(v&X}=q0Z5<0>qTWWU^!TSWK02=Uk2@{VJGsf%Dmz>m~N&_0F!c(SRF$O9;Xe{mgWY)a)P;<mu<a`%>lGjr>wS+6NeMZFk0A+qy=3?Cq%^e@vG0X6X?=diDirOJJ4E9<ydN9KhAK}f!lUs(oq$scGVOl*H0h_^uOt=E^<JQ&D1_e4qf$!>E5+-7B{2Pq0eN2R?Td4D5Utm+iSRZG8WE`?~($0Y{t9qSp_8DnX?yPk)t4TV`P%Nz6-Jl6TiKilKjQ}HZoc+^5)$%zOy<>P6e!t~PP
c*TXRq{<X85HG`boKTYF5o?@(jnDQcjwYx{lhhDxDLb!e_Nze<6WM?n90(9JEssO<O?(Zm{9U|~Ls1#i<6~}g|MEiOl=@)o@F(^0&bYry)1y<HdB=MTDaj5TE>j<T8?8V~C?sy%x&}&41|X9XL6jf72$0-)m1|{On5**+WDI!1AN4oE#W2u6Gvu5NsB?P>^>vAwX^|Yr;J%VLhAKSDX{h@LH7ETd>a$EqSV5W%Iz0vusXtjd>WAtsF|ywvjzY?V)}e$I`k<k%)4oXL)@8`D!&+96n;)i5attv68(}|96l5v2
t|X4&=1)b(u}E*A{4boe`fo<V16^18TWK*6y5=44_J^JrcVFB?dkEIBP;F!V*HTm!J-i!2NnJ;d4(<3CIX3qovE})@>7Wh?bB7raZ?eq8#?9^A_LTaG<MLxWh>T@_6i$`=wOZhrdK*13IOH2iQvIWm937gQMgy#}dO?1yC*Rp~bFnlx!cA+KNt)t|iAuc8G##~FP8dOdvF*S+w#9}K-=yy>>3-tfo&A?b7`BCWmTm2#n2;3s??#HU!o5TbhD;oXAo0pIdQio%z<7IL#P%`R`dLw_3q!Urg+e%14J+27?^#36
AT#(hHX|cKc=E2q?TyY4=EFJ|DePi*nkPU$_{(7oJA<J0Zw3&?`Z}4U-Sl1ja0Z6%??F{l|8Am~>=8{FwvE^$E)zh5S!rGI0lXU&nsc(sq9oEQrA^U%Zhrb9jE-i}+uX>(?F!Q3DX|2W0)mNt&ESdrEu?sA%0l0_o0K2dkZ|LviPcbkPa0~~VBP`(W@})nR0h>^mm%5DiNpB`_xvvs=f5?+r)KH&w8({qlK0Zs8d{U*DrYP{{?3AHQ&IfEfO$^##`5Fk7~{@XS2S_~G={YdRYsDkbtZ_UN+R^MkyZuS&e;x$
#Q^AR#ly<cOH!>RKM+IIZK$g?u7eNwTev5Ot{_1IGh^!vg<O-G?Wg^%_j1a9tC=Y=mJEa4tPAjd+8IQG!ueN6OOo4>=4FGS1CVOme_uB%X)d>|6H%uGowO)zrhG{cg_9#%e$mS0#KY{5lGf(~w1}j(22uliqCve|L%Ys)R6Ie_J4<7TGG?I%gqMbhs!}hD1|?G5w(Ajt-*G@5o?^|Qen&y%hu+41F|{k9frX{HO)G!qk8L5J?x8iE^}u-?>iRr;+%yQ6V?DgC^yNLC*~%|%_;3`>vlp_Vd@s^pRI|Hv_IqUB
ngxv#T&)=->Se-!G+sf0b*@Er89vm0p-*;pgIYcLG$0xb&&Yyer@w!3{K@GWC}vXjlG$LpeFl?XRn_5z^_diy<Zcn~S?^RUEhi0+u?JPe=bH6z%Vv+sUyW8jn~_&u2KW3Fsq*5auRUw<GEj%j2UKo|h|M}EX*X`D@JEi~>^bqJj)Cmkf{6=;r!MJcQTIr?0W?<NU?Y(lw8B&LZ#`{-5;jWQ{`<^SRYkf=rGc?g?r`8T6QFZ5Vn%+64<+p)Y}i@sNlJ{nugIP>ck&zJMX^f%A(Z*M^)?!^wS1xZI$gX_P+s_O
Y-o;}j@jP0{eAGm9`zMM!$UpkR#@VkgfMzkgVLR`yWee5GLSZC?}`4Owv{Ch0IpQ&DxRVGp6A7UG$xQk$MzvI0<8f>zhn7!>z{ykZCUNNcSRP_Ox$h&l;Ja1fkj*1WqWk6BibU9_NsAsvJa<X^lYXm0-rTfmQ-7bUV+lrSr--^0Jk$i47D-9sbM(59>Cn)ZwG1hT9Vw6v2VgemO!cbw5UT*T9a#w@I!|Mzw4w~vP$qNh)s$PMW49Zqa?iAR5LU*c`$<r+JK{MR7>u~Y6gHg8IbA?)y5ILJ=6sg*K+9i$ysGK
mM3<F+*Oo(tWu&{W-*62wTX?{VXa)~aG<NhC01hCe!-gFuIR~?O2cO=0Ufn+)skG-P7L{`UR_N$A52La80@iJE-@(D^Y(S+OnzGve>aQD&M2-VQ|sA(Y2URKD1WqR!rg7skH7*>mAkRD<)9!gKAT3_XrQL5Au5V?ukT0z{plYW<}=d&z;_mYnTE-||68!|&Ij5dZ4;|;eEVl2P#EJz$TWvt^NDpeGSdqqxn!PNm9#g&7_YlCPi^)rh(8&3(Atm|>mS-@Rt&}AMsi6iY=rmCbBWU%_0ERsLuA-_w5}iaPwr?s
5%}#ot1N-a<BYa>jYUMrg=~{15Hp>m2*BS?;7C7+jgjg9yu!g4Y-FU%*q=Fb8t56*(0(+rX1hv}N@R{qI5#U+r#*nIGfFq%(Ejg6;K_XouE}DMJYLk2J{h*e>#2Z@&z!Z7HV<OIauphEKR=Kd#?+qeN*3cLpP~TOV#};+*7LklD25d$F#EB(hxoG=m9|&UEP61NS5aAjH!YTxU|*9#<*_wcRIDSU4xm(e7zgWS`gN&JCZn4)?O4I;T7m`@ovLkjC9H1_@_W=HYQ^lJ(PUH#m*w}PoUw8MO8;M=|MuL+5vI~!
O$@{%>e0_wtTfJu#Kx_L<bEv=sM<*L%VWN{u%tPWwpBEwo<?L-X1{Bcv*Q%sVBUP@l!@xUNHs#AD}Aq-oZF@GV%kRmr9p~g5Nk0IWR!O=BrR1-cms($7C3-j*4IK)Hw|8n<%<5Xz*$Ob47MlSrl;KCzP+zi5$<uUo<hXa9b5TQ_~2qAgU?&zq4h3nLmQs2YW>&NqRJ~89^fd}W@oj|OTHg!KW_f%1D~s`WM>9@?V@;NNzDQ<r*UXO+x7|uR2`7QrZz(WHw5xCP9R1aiStHDQgBO6si7#U%1?bHh+vL`Z9V6m
nZSS|O12`(cq=B_rr188OxEfd0bO6qy^DbDogM)xBa?X6+*lA^B<fHryRw?_T555r7vc&kXAQmsn+!nw)8zCT9=}riYq>5mipoT~Qv*X!g>T7qn%A#z4*KvQH4&CGm`GVED-gM+P8xC!if(P*jl%S^9MEVsaBwO#O71VvA%g);lkRiVFz+2M3lQK-km14%y>J&a>|+%=poK=W-OhZ+h8LN1gZJ+t<Zll5K$Ro%uSa{0>}CqyLeol+xrZ?%7z!T)P_tL&<U+b-G0=7NN~(Fo1qo5n+~oEkMoGG<DUv8R2o?01
F==eb^<4k1(jB0(rNS0Xq_Hm7O=y-Ju?r|JfYqrs{>Nq(Jb`lurV)F8s3rL?oWD4?#XN#ZN>eA*X5X#ONiObL7Ju;j5_6$t1izW7Z-NlK?!+XunZ=Lc3Z!|jY&1y5f{|B?M0p})cM_YPt94DC&^Z?Gh>9xw#`&*V`Q%oRJgG|22>^-a8WKjc_oT*F3K76{m{x~nO&npSKJF53AR}2N!&vjJqG&ua$`Pzss-8TS{~%f%(5oO?;{FCvdDXVZW;RxBM*jiiKTQ_+7E`bd4Gm2LVevf)yxsw*<88v5sr<hD^%_sA
z|^)W#~M6dj;!ak9rhuQ+-H_A?9oY_kYBMuNjr+N{gGE$+gn$q7KJs?$(KvV0ZUw1yChUDEE4%(>8AaEI)!g=x?6fftG1@jFB5TmrKsys77kRx*1!6`X;|i-ro>aaDM+HEe{;T<jikH&rGI-JKP(ykS&pxCIsk*x1~N#;aSTkQQ5<0*$zewnEU!<BBw+JRe%|5{;Ia?!-2ho|{2oqd%f(=2=%76RF?41(3s7x>hICqSZL({wdNa0ed+;KY9oZ;WPAMCg^0>vpA=w8ubj`hHJkn(^Jm9S1Bzt$O{#J=*=7k%@
P8S-gcDBE5jweku!1>|o9wezFBdpoQs-bhLR3c)VrTq8P%!w>b9x&Px59CT2jx*KG4iW}*GOjSkyw;8VFDK+(Ru#ho^&zCF>d!2YKFP-m6R!t%+MJeTAjF|siFa6^9EEW2rs*d-RxOF$jhq|&@D|;TW2LNnD%?>Oc|B&1mN#5!zb2wQ7Oa3_cwC0!@d0#>dn|j}^h2TfLyLb#)EfRO&ML_Ssl3feQc`|eK4gtI)e)<va&4ZZA&?A}hHbrEFW*7vV+fBMI!lU;>Os8hy72y%+`PLH;JU5$J&-QOp0O|a2EzKA
yMG?iTeh{n4PmZM&Vyy97EQ!$XD#O^)lB9IxABp2W?lZ|DjhM>kWW3;$(2jJ+bWfz78^?)6Ok^XrSl%Z2mlUWffeMMhh?#wU4yaAIUIUKNd-d;74A-(g}t+%DE=X72q4Wq)?dfhhWDzRU0u|ZBF_fne`OXAUO4^2A2wJIPp(VL`IZ@GU2pS5x4FUdX`Gu3x?VkfZ>qaFr#7tNx5v(r{pO@)iKlw%0Pml_jjh63jiuM#A&6t14+uPhTb{JWT7x-RDX3#S%CPYHCZ2<l8+yQT6dFRu&#Ve#$4F6Ix_BS%@P9?}
?Ey5oSspdbqk1J11#byh6XWjAtVrg6oHqyYrz2k0#!@|($GfY|esFsLvWj0kyV1;_vJBah%=%nq%BrxgD7sMl)=Wo41xCJ`^@~Bx>VHm<kn}S8Et~ovRl&;E>Qd9}4<migZde8LM>wyX?<D<xP4XKAa~ElItEi)Ayu~mZ2cw!)F~d|BO1t#y8+EThyF^fQcxPx9apA=}olplCR6W{&pC(x{qzZLR1Z<LXE4!^Jo8oQU>0gOHTecxAVGIgvkWt?Ju>?KTOBc#>lC8ITnyi*R>@>{mL&e6xg?9)Tl}^)XDWlqL
Am7^6`dETV;?-;C_!^Ep5&fW5fwiH~)1eP@dUf}FEy3{f5Xp1#uH3jt4E;Gi*DYxQdq!k!#;jD&EU|SD4so^Y8Z;q$hC9p*-TfvNQa0v#bYJx>We(H}_fb8e&L3#6ryx@lCdSib!H%zO`)<T<Y%TX?@%96Qg!!FVR@x1rY1@wZ4gwJBzyItw0m27AiD~JZw&@4;)t2N9;|O!;o-0&W8;n0mBpsT83&@v|`7;GfM5)~KN`pR-IO+`*aa;+S*5g6i(bWJTZ&$kYvw>VepVzd!I$Q{K;bt~AIg}W-ia9g660ex%
8_baTntD2X?=P$#63xR%8xM<EbBAxL_XlPTn!0w~VzcQ)G`~B)dQ^28Juy-<E?HG~o>CA*T$U>CE^p!EroD!U35r!t*}WEJpjbjtrf`zK6xj2xAL+!1i0RJmfRI(t21hCQPhFy#2T2EPp;xH)po1XrjF0on=q?#m0|Az8R|EJ3wxSV?S(2SbMz)fnB@3Hu&)A`I0J3?*w$5&pZnMJI%bf%(;^1DR05;zBdO+^B)z8(3k@x{EPHw#Ggi8!3O9vFr+cTVCVByh$_;aTi+)LN_0z-3Ox>Jnd3@A9<wSQgT2Gudk
OmH$6hI<dScQ1O`{Dv~j!_g2p3h;{eA`SGY#JHi6Xx?WMFTG#{;@DRJ`r;Yp7FL?s)WU~?s!Ms?%oB~+T%_sn{BgvQe&Gc$oz-r&-rPvR@VysTaQwiEn)OJmKEsB@J}~68Uq)t%DdEO)FS*IGop8x6`P(B+PK@l-Lt36}B+V6x6NEi&s_$wcVkXyyu?{XcYZIa9AWf<F>zn_5masb-`Ey>sD{9Am8CI=Y`(>z%XpGx6WXa1o?A%aE;f~#qB9zuOp#)AQ2zpPJJ0~Ek8OKI5pw$kyApjXzmGu3<<~P?3dpXo)
3Dqg97i6W^D!I>WrtSd+Y`V>B3+gWRj$4*X2rJ9Cd&bI45R1CFAhM3UjkVQKj<)x^#@2N620^HSCaitlq>P}l&&HabzqtG`RRa@<DQrppD^^%0O!SO=lA07ki)=SV8i@9?V<fQVS0XXx7wU;lutT(3wTY4rgYa1pCROJtdI@UM#iItP-x+Pd-bHUwA?QnaJl;SE_;h~<%?YZ+1~z&pFd}JnI|fW3Q5Hi`A<3JKQKfqNH(2W0Ns|aTme#?~F(Ejs!u<+|YI&3jWkb<UGPnNflcMse+x)xo4gG!Czpq{1w#zkG
-9v7k`I6ZiLRmW4ABn`U)|v^`TF_%i#0yh)hD^vHR7a@~#eJzXmRKrR@}!i5s<1TUoYH0;Ur=xIySmQQ5Q~I|YXkFlfmD~X`=8=WW*gKHgu1fU77UNyNy$EOr40T^C;MG#M{-aUDiW&QmMv!(vYQaA=AY}M;kR*t+pl{BoI`A459fVF(b{2=X>L6Zh$0exx4=evPu%7ZtTf6s9_p9$*Q*qbZWov>zXME|-N)JSZf>1imJgs2E5p~oy|Kz7pJhd0=XR5RVt}kmD+aCCjlDCd!r4HD_mX-$uR87iw8Av=FD27-
2N|l#noQS^z{7-3UW>3ZUIRi&{C2HIu;IFvS@~{Nl7*y#^<_gbBU9B;J*C^XIr8xpy2_FU+CEc4_4wB281i7pY&4`5StV%H8S8Lzl)z7s5=%ECus+N98RXi4_I8^Ugz@6|e)`d69vh&WWEc5h?{A=#!0RQbXh*%o0mG#!P(d8)q97)_)H+g<@%eDI6FUDauZ^`MfGy%hZ$uQ=<vxjhd94_-lrRRWmf6MdJ!c}zOMwVM-%@%z+{-TS`UANLmfUh~DqlC(HEp9OhZp@rGbku3fmLTgnxtpJjP2hlv^Y}^9?hRL
ndj#g0VBit($$KGTW-90sxQLvO&+e8J5t2+jcTI1XbC~#i;o8-V1{}7!0fGKsG|M1N(`k`pN^1pH?npEsgq@62v(*=t=c&Aeyc!U9#!{Xg_apFz#C~}tnBOJZD=zI`1?SRloY^xeKVffc9FIH#HwIFP@bwAlUn`dEVY)FOqArT3gBC}EQWIS#|Gd^o>_e5SX#sF1B)BL>Io7@C-l8dPU9Q&cFxihDmhWn5Vu<eWu-znfLppARhYZt-le(uGR4PI^#z6F!aYD?N$@>mNe7Z+>bh}dIHaoS&E_R17{*bweGT6T
!Mc{>j-$n-zS&fbC5t^vuU|AXE}W6<MvRc(Yh%naab#4p<Np=C1~e@H(z?7GsnA9Nh>7(jwX%`HZ%YX<92cBVJU5(-%2$1u%v))r!>;bD>z?1fuO=$Kj99Oc)ZxLklk{<#u(B1zheYmw*H%MSy$E-}N3{(i|9<mI6h)AXU;s?-uq;USQqJt*!RgR)GtJc@>n+K8iswnQOm%}1*`Shoo@xP|N}XdUQdHyBY(&T<cd&+4&)^gmDhDG!*X5+CTGU<wF;BSQXw1P|?NtSyhMQN-THI^gh_Yv5@xh@dvo5Q6$G3MD
B5URS$vg!TmaHoU+V^p9`-?w)X=}DEJiNC@I0KtAd55tovr}NDsi9|0r1d<ie|N)_Y>BMuyGHvH$Oc?mF00r2)Jz`AcNuP$bSS23MiY6>NjGS40uv%Zc+hj>;%v*VQcsR?l(q8%wN;g{dG6kFStac(mZT}5CQ$yGKebP!flC1CG!J9JzaA}yIVV(aO<mZpeaqyuG`$)M!pq%Q6b;GKbOh!7k+vb$frl#0RxVBSQ|_ZoHeczVw54Xpvztr~)Ywenx^X$3l6#oO;9qTb*I&T(-2R`2vXOQM4#(xBif9G+>Jc6x
?db0@hz#Alw~m{}<GX_9;rFPS;Ub)`QiUfgANWiNM#grQy1E6MMdE(@8@I$+sIu4UpB$L=WU~<aLZBrwgqSs%qTcqIcYj(<*(~#q>=mf<%Ct_UV>4LwPROdE#KT8w3=N&dWK6dmgyqCKa&B(*#<`S6(L3`S`;OE}>)98DW&SSuNbQ(rNs{bE4p?j$#YeW~)l;Mr&ycyqQaG>+M;!4P+`j==e>zOkLb#ql6ZYY5r8Xbc?xjj@m=EFV&c=m)#lW1gz@VeNm6ObNdn@yEWx-+R(=;{zzN#Q=kD=1jt&`zaP}OqL
%T2suJUKVSuR`{xZ_Yp|N2j(mMnzT!bHhH71Jvm6k-fScBPm8!wyd@jCc!Q6pw!Uxf&~Q=Nk(Fd=ex>4E238)>9E~|M->q|fe!a*rtUD9M0yES*ab6dLX?W##a$v*MX<L3W0lH=xjKw*NrLXB7HHA@0cX`}4gr7$(k(w8Yte9KQc0@bQw=sExSq&3NCPt~&$kChhW#!mD`sZ7{Ujix{ldso1sgvU^fE7$>ZVGW;hG^GM~vFi7DzqtAPRtrjPiRXsbZxkpmp*=vZ{k3-qnq;=qRa=W7(2b@mI20a<zTXz|`}g
S;JLV!IN2L1Ud`SIT+@P1wdTy31*zumu&}MP*ioP3SlDVFLvHkicogfLLSH8FJLNPJ%syV3SZyPJT=29%+PsyE$UK{oxV+Al(ukV$gYEqCW_HnUf#^{n1+r%;6yBm+V*FhlhH%<u`16^6^6@n|7}0brWwnDi;fpFdNolW7d&G<x{~eR0b#Cw<cmPM<qT+W(>1ivasGyt;8@N#Fl)^5i8QK@)mWQG*)af$VdI9#o@G;BpYi2AU3t$bl+R3lWEhdel`CK)+IqFl(@|q^2RhnmmcbL*hUAyW7_<5iRWe?71=R-5
8uA4r&aD2?lZo=sbG`%IqAZx&c(Y$V%67)y+%2V{_V`sem-5>y`)bHm_@fH|qyrdunT9sG5+MKi{qq>7$3F#ci#Q1{pf3ll7?Q9tDrr@TF*Xkr52_ou+cZF~o45~a>en_o=!17kDxM`?xl1>eCEv$;(yu4v7o#sRYFHHf-J6X{Q(5^~gSjL?RA5+0N158&M|CLFw9_(VxwZ{9_7Rji6Z3bhd1D!uOVWkgR%1tGcyW+O5uW{8zgCE_YnL1*O7H_E^58O)7RipmJ1UPQj475FmEQk{Mo^Sei-dZXnE1+9U3N9r
w90mw=^v|T1Mcpt1$SdA+WrTok%N&w-;40LRm{%?sEY+&gcbCsZ<-)@h*m=aj3|SmVU*VZpn|iP6o2S4VedZ#=3OX-&vrOVy;{03$wAhj@3Fd)xNIJ;oAJyxs}fIr0LuyKe612ER0g(;<G2>Lw=YZ?z(O8;=a**@)J8)-IdtD;m3oXJzyZ~+zo-N1!{y1?lk%y%+#fGAcykdb{*cdsWb&1;w$BY9FIGn>lUEA3sLVc2=GtQaW2RkOvVyjL>&|#%1QpS!ndo|M!)9#5@+9Rui4Mq6r2k&>`3cVhX4ubx*+WNT
!K8xMG#$WQA9kvelnY6`lwdZ)rggR3xZTYAvX2(&hwwfHR8jDj0cj_ea2KzeZEi&x2LGde1XX>kCN-&;qSW+y)k&CbU{W!Rs?|bsjz~gN>&>bxl<p~*>!Etvvt&xiHLR>M`UlPl;7)rWXE9R~N}i3->vC&%14#t>P8DL|2SS;ZRpV22ndtG}9h?2wN*8i6e`&a2nI!B$q*~v2sZF@H{{pq=g&1DmuaR(H1A;lLb;gt;O<G-N;>&(B){VuY_Ixk?VGgCz9VP*P?T%a5Ycs|xnd7UbGUVY<KoWj`G%;=y`2(u4
q8A4W1SvGulLDvB;3i)WNrk{5MsdQ3k=)beJ~SRN!*Bg{mRg%kRYU=3Mu}$3NZx=WAO|N~fmOqdOX_EcGC`3^8{)Zp)JXwB6SqM-mn|iHrrV=Az$$ZIm)1dnNb_k$s(REg`%Xx1vhWB`SgT4FuPYV|9<|bVolwMlY&yo0+)d={ctEYgX;3F=zX=u7ym@EG2WXpSg!x=Pp}8b0{hEUBA^p$bqlbs(?1qIPX9HkEk?9j#UHm3P7Da8hybCL*=?7UB7-O`|_U-97kfGH4UV2NNv`-Aq$8P;A_(xea%Cc9*y(qdY
jIFI73qbXEhwe5%olc|L6e?3?`t<96d@V@3aif9I7&bRfnHXhU+bJFIk*+S{?WeMb_5IAEcinSJaHnM16clXrR|TUbEVpieoy?o)t&!~$E`1l`J5l_}FEsqt7e)nBA1Cueb}dGqGgzy8*zHTR%bI}^8ZM+CDCnJVg%%bi5IfPgv1RFH81VK3{W#5c*MP_|;O%LS)MAJ<BB{kVQF$YSF7}ghkVYxygsFsHnBBE#Zt*2HLbQu+4@7texuj<t_`Mj=Qa3GXlnm1&@VFS-*i{QVjY%G6$6&7tuZFRV;^WH}rnwD6
PTKBFXn=kemlw*<b5U80%GuU<j{c8KrY|>u0B|ANxy#(!S`~FyX=Xy}oP==LfN`7L{>TdOoY*y551>CVW<0!tny~XJKh(Y7vcug$*+{V;{uOX5S(aQJBHVT|LE<Fqj)UV8vfI#*Rc;T}OFz915Yk}>E-_WGw7@+r)%6OAPlrV&Ijn^Y1=rY^Yz*TTIg*t7+hf{t+~_;k)4eny|9?ex(%ZHXhH;#hxD3}B&X5!(Qlf0xhL<R5lN3c$1SpD}njohhTA*K{=YG201LTq-K~~68WLX<InxSQDCtc=CywC5CSFoFB
DU6zDeVmlqtMnI51uDPKeXHCv4~Wi(6T7v&OpfL`A}(ILQ(F7bb~(_zCMrG9Z~&v0<9-p?bmQ;e0r)F|wZGj8BsV$^kg{jCPK7J)+Y7gvtjP&w@&yz%UruvB$tLfbS!M9X?QfBWr^ES|88V%D<P`BnQDDM|ZDWgDhYKjB+WY-o%ALKd7R)j$!MN|`M61AKM61ZXAmM1H<*z2<ZgY8p;62}BUa2<X^3fyNGCsd`77mzS*{TPX7x6fpto$w_)U*krWp@BE?2(rIXLx)XWjDGDkj9Vo84*?d@uXs~Bu?xo*6prm
pF7p)2xU5(EyM_^!YT6&tuocO0{uL<6qrKBay3Xm%^;m|1eO*q<TD?^(`)k~S*xYj`h?eJgV50@H;B>cz}ww*=dP?*PFSzH_<@KkbPYCJ&zDe%B(>g5l|KzVafO-aW*YX(qf2-e-7?xBMF37c(N1r>%;`5%=!FvQ{KzB^>=>`#m*}e@pET8n9zd~PHqTj_NLfpKlLmK0wlXty06QJ0<|?HxEQORcJwh`7no{Z>7aDCQSgC87y3V|9y`*~J$?EWi>gYSZ2YN5bfibX8X8%aj(jXofb@IB74%w0)pfTW&?YwAq
VYCu*^jx9LYr=}>DnGXpfx|29jC)%Nq_Ev4CYEZBd}F)md&7a?sQr7@HGWHw%@-OesXmr(an%VO7ze$3&$+&|dcOAuGC2GR?(ZjoS<)yICK7mtxJNr89DNDUob_F#vn8YXz(HoNeoV_6V9MAI>NazvQ!h6GZzLN(H~?4|J7MERag)2+yS4r{0{xUKve&ASz5-#<MkpS`_~~d?S;1<t9dYOS7Vj9e3AHhyQ>W6Q>82(mq=x#w%>*-x>D9BeqZzm~9~YE<f)vgAbpKy~gT440%_SP;lIuutMh;VP29LN^$bxaC
_z3B{x~Jdi4s9f1itrFVg!-LfTK&>~DXuZwrRDs?U)|j%W(|Ld!kr2i|KUs2m8qKf$XQh;;WWwQ2I+-7w8tKs%Cqe|%YE;1sQ_u3dlte`<NO?ebjra@-B!oy&{8JasGlq!@d<0VvEuR(yjo+>Ve_aE0v{5?(p1QNZGyV&YuI47Hqe`JiMV-37D%!mXipmv3&8h|rGMI_O|$4{!Da-gtC&*Hyh)Tb-EZF}0_=15+6@f)*wRu%%Mt`kRU~TLtnp)Udl91~yBG-n10lYJbp
"""

PRESSING_SCALE: Final = 0.000781908381
PRESSING_BIAS: Final = -2.0333
PRESSING_CUES: Final = {
    "meet": -0.031,
    "table": -0.033,
    "call": -0.075,
    "rank": -0.079,
    "superior": 0.072,
    "request": 0.354,
    "motive": -0.073,
    "withdraw": 0.657,
    "kin": 0.199,
    "home": 0.181,
    "kind": -0.065,
    "conspire": 0.143,
    "probe": -0.063,
    "hurt": 0.098,
    "self": 0.24,
    "you": 0.462,
    "face": -0.167,
    "dialect": 0.137,
    "hope": -0.166,
    "trade": 0.447,
    "tail": 0.561,
    "threat": 0.875,
    "watch": 0.382,
    "insult": 0.399,
    "plead": 0.167,
    "favour": 0.221,
    "deal": 0.237,
    "hint": 0.305,
    "media": 0.278,
    "drop": 2.457,
    "soften": 0.07,
    "dissuade": 0.706,
    "benefit": 0.487,
    "harm": 1.173,
    "decides": 1.532,
    "tied": 0.548,
    "persist": 1.492,
    "asked": 0.825,
    "interview": 0.589,
    "reach": 0.704,
    "blame": 1.047,
    "noise": 1.533,
    "gift": 0.616,
    "audience": 0.119,
    "fallout": 0.059,
    "grounds": 0.023,
    "must": 0.307,
    "english": 0.209,
    "approach-en": 0.013,
    "press-en": 0.226,
    "office": -0.435,
    "transaction": -0.142,
    "date": -0.097,
    "amount": -0.07,
    "event": 0.009,
    "procedure": -0.151,
    "choice": 0.031,
    "ruling": -0.014,
    "clarify": -0.774,
    "upheld": -0.467,
    "another": -0.967,
    "by-law": -1.528,
    "formal": 0.037,
    "paper": -0.227,
    "leaning": 0.46,
    "bargain": 2.737,
    "leverage": 2.645,
    "warning": -0.001,
    "stake": 1.802,
    "price": 2.536,
    "summons": 1.377,
    "exposed": 2.213,
    "burden": 1.686,
    "reprisal": 1.561,
    "exacted": 0.0,
    "retort": 0.009,
    "sweetener": 0.074,
    "apart": 0.0,
    "business-beside": 0.0,
    "own-office": 0.0,
    "own-number": 0.0,
    "own-transaction": 0.0,
}
PRESSING_GRAMS: Final = r"""
c-kDhM{^|Eo$Yxu00ct%m9D})6tqfNnq(Ep)~}UyTbuRkF?-ut&u5rVFsoV5a+YJ(HuGkly=JpTHCaVAyI7T#nMi>I5Zd*<u0p#%=WMVD1I+#U|NPJSoru6x@*bKAsHoqpoh_YGkj}aA*L*eS9a$1e+#e)(pdr+J<I$EnYJn0?q!;I7Cy^s5$PoEkvA|AcPW*Jg0aR+j<cy<X%S#WN8iokQACl5i1$(;MFcmXSq_OGq2C-p=9^5O7jIW>yo_7R|4}bgvE%o#dLHjY%ftRUwz6$|+-6MwG141kr!q|xq(z3Eq
6YyK0Cfh$g>PGzZ5cou>JWp{8c@dO{!#)XeQC}`PaE7@y2g38BhIrJDTRA&F7_3idE-c7TL=ddUk^zng_=QmHz$ovK(HOfsY83O9Y*OdZqs~;04(}}u++{Y^z@Orz>EK`U*s6r{aH%Ku5-EYgU~F5m=-2c~`nA&)sw5tWcXFf!Asah{$k;3GBfYf)+KSfMYk?!Qg^|C_R38zX^yd$~kdA%d)x<5OW7`zi5n$0C%G(pDU{iDQq?L-*QS7x4;0W3p)mzXF)n~Jyj1Ea7Y%Hco)~C?<cY!v+i7V7aG6|gW>=K5b
Uj)zCyCtjkDic^~O|_#Wmub*xC;%O^{R5)q;DhkD3JAv06?qSyTof<(+0hh8NrU<KP6i3Acl~7W77WAF_-R|X%-h*HN9W$!pk&_SRlWIx7iXW{{-<<5D0M1z$qRJ!zv<1c(JIDm;Y0SB4YW3b{x7;x%&|-4K5*)KN3nukX>7@}?;`4rV<_qR_5sux5Aue7Z9K`evv;#tS7Z<R{Uhm|j!+ZWwx8IZa@UEOF_Wd~z+=Okmcu(0^WTkVr@IFT_^-X0`vFlfP+uPBH`g9LR55!sp0GHKI^as)*+fh0ff%@q88Xa~
evYEw1P6iQBD>R(8Y8f-fa*S)WrU{~%s~yIKxi6(CY2RrvH5PVonUo&AGA;QBBRYF36_-PID-Mb+d@np2QUn_L{Q*MZK5YDfI@JoXaNv4UCu8jBm@>0>{?=zBPb9sN>KRv=$Y5|>8F-1y{eON_jEc0%57wMZ=1G=;_8Un`Yhd_<4W6GMI|hwQ16euReu*lIY6@OMooq##u7*sy)LA3=*eErnHOXYG%^VAVX8IV7E(5Z#i%n`>Kb{k<&i1lkGdL%pQyT<J6scdYl8M?oVPkEF-~yAy;cO;l?NtP%aKlFcuU)7
U(p{%GDkVbN#wE&znN>R(3*B)@*rF%`Kos5D+_5mlAFwhLn#8Pme@*!f_ygzigFsW!h`4}4jNemqig3T^@Q#a%9c&a9f5JGxW84TP-nLu<8%s9c~=t;cYV3M2sJ=_B*Ezj{c{wDebbVFyGP&ca_8~P7nZdmV?~6D7_RHx03*z<x4PC|fQg+V@Q#q;jNX*cXOgB^Z>I+?odf{J2#SDy1pHi$2$vr$fF=)A92oL<xh%J3xftkFYQf4JATMj9v#ReQa-R-Y5YDVjZ09aM9G$o7$@YB8XokCa61c(VZay1izLi6F
m~%gFd+pxeBKrqUq^;Wv>cd8u&j_-RKdmgjqatuu&%6$bI{x{#y)@J)jP>n?(Q!9mLpc4do37v$7I37SrEsUorF5qd6D0sD#s1uXVsc!^_2Yel`nm+2WnzM1_1FAk$Z6o6knba~(FBB>yCyJDHJH%nHMb3n@s)xfvw1T!gWniw2w_XzXK_NsiooAD8ZyCo;Av*yQHO{tG5J6$i4Pq*D_xKs_GxsdYNJ*}MOvcPX!Q2G*lXrwFUH|gV<9z{pT&0=)aH=;{=E@4OClQ{HG^2^v2;?Ze@DhFEH>Sb06Ye!%lj=C
xbQXjpTR_^c5Cl>W6_qHDCFT0#`$X`^9@a@o7`;ufbmF*ZK+j_(rt%xFzdlM*g<6y_TQ0H^F23reKyToa}*IW{GVuS1ICH$nK-i`FbN1mtazW7JX_w|(T>%w*ob5*2IFZQ9K=LS@59K_G|VwmYh1#a%(zaFX;6K6;=N#dKW{mB4&IhnwoAJhowTgTCwKFJ{!-ySw`}>LFJl>ZOGugKVB>qigS%ngG-8l?)P*^%`N-KyOk)h4)DS?l0eBqo{r0j20oD}*8!_T;exU%E%MPw$w(!+)hRRLb7flH)R=P?CO|>tR
UAnNLB;7{?u(!YSMpcc8DkD@Y?(65G+MG2tr2_b7WgWZCpg)mbeJ{JXrOM)W5i`$wVGpS9JJD@)fqn$?=n9UI)>dXo<@fY}2FQgt^nbg&M`TxujvR#_26`hH*`E`z*A_zB&>-$)3(<k_AkKNsB~7S4f`}$wsLM##l>g<p;vn=y^Ap5K{5C*W_3_CgA8%h?Z_tA&Z1$pQjVvF+&yaWu&462`b6YaMcSJDVhIjuh_xO}~`yKjliJFf+A$s0g_q;nO4J1Rs%s=9@x>4CPlJmgb3lB8J#C<EkBx1ITyuyyV-k}O~
wNEWUJ*E(fu(XufnJvJBCf`_I#<uAN*!EillKWz}`sxWHz9(0m4ftmU{P3Y17@6;{^bbeD2FT*CdY1Ig#~hJ7)uXZU(ef4qYiU@eMuLbweyyK-?3T`DpeI;F822<_Gp92E-!JDAAETCEUd<g8w7bBQD$_7_GN+a(Bz%576veQknT#uIn?^$fAe&X>F=)}4A$hwOG8T!NPz)t1eY^(7T|1~YokcQlBQW-L@KaI@L$r5dAbN+g9BX#kkB)#F?_5GRZBWkVWOYb~FAdUa=*$R^uh~QDN117Z5$wlQ-F;p8xB19h
%0Qrix=izJ-fnp^siSGgWk(E!?eA|NfZCz_^>Ds3CVneC+eTAcJ*zi}3gka5j##6+`|YGdHguD%au*3Oc$YfST|BrTUg=4Q2Bm@-0z~MxCI3VP5(}S#rVOdmlq?qjAvfzhXfF#wAxNn+*FlsCDM-3w@A?dasVH_IOEG|(jHR85t(ydHqNn0fUnNiM38Ek=rXzu~rvNElPu2*^jN)%3O@6sB;71b5L5p0Di!?n*n!k60dx0`h;@S0KXRew9RiD4WhqVH)76P9CAy47qGk>rAFx?9-sz=BQfR`Wu#!40wwjCVo
g8AtlLHJEEN+UngIzw-WOZWpi{`)ygdxc;7A)KBr;)Q=VP<)5YHVHB#-o?amhC<t`6t;6W1Rf#13K;Wi8WXb<X$+L#$cZ;jeyYP5Ube(1ogmIQd6Xr#b}G+ueR-rz3f?w|<p8j@mQ_v1h-rGl3Bb9wb#yOv{U5baZN``jF7|&NP1H%bqw9T&5X;93o;8ku`XCNOyG?mn;ej6#b@ojtBxHh3T~kmO&iU?k9=ZCDB!+<^bUz0m9xe)N{<K9|Tju@K7DG<!{L*c2EeX34Cb<TjysV~e&tvjkYpz=>#Sw+{<HNRU
-vIK-X%Y7`|G($jMBF1eg16UwA+IVdl@SganjZWNEfMD~hyM9L>?m<rwTZ+x3KK}ez!oEcOce&86BXV-hXBZ>j~~3c3FPFqiFkSB0$HInRIUAgt)8oL(yf4`zBYP7rVBwcUS7JDX@H{jr+M}Jxdc9Z{(@0Rc}bCv!ki-VVe3$M!h`jB`H!qv0&tvHkk~lT#Ct%YYrQ;rXROM5zIb<fEg<R)a_o2EK5>&zHqX5vj$&{#8-Xqi7b-QHTVw72%~bjC&-aq>Uf$@pBSt*$(ZDA(w2tJQkSbK?u$x~E1aBUwqvJ1+
vGh#DZoR!w(zq1@d>jKN{%<j5DAC8*QP77%vz~2;MN^R^{Hwbvih&G_i@!LGR4u#m5}CDHnbCI-wp~~GVxzPnJtzRJa`t5f5ZX}<$-0*&xJXBLzaXgO)u5K=e-;wf7MOY34stP9yyuikQx3A0&1K}nHY{>RIS&KEoXW1WwbwcSSb}eDXd0JXYbw5wLh&c71OlKIf<j4)M9^kl6g+?Z4x4b#^hnTt)IT8bbh6;TPUY}2(t!3&4TARv>bROS(wCP=<KW1xo+O)lF73#Y9uHK3n4B8!ZOpEQ_<oTGmqG`>5re4X
1@Pjn@HuzxkT-pgUC=Ii1|I<MqmJb1$FdmhPg%(4Az2qhmw+|^;YAJwK=I{H=@N{5NqY)v5Ghe2h2;~%4?HMui;ghcK1UX~&xY#S1R|fSpe@MvK_z+Q?gG`+1^XggT2Y_`YQ$ehDJ=VIALuAI{k5q&rY+J7cyQ261?J%p<6-hf;mCruFc&g7&~`k-U)%ZuqHwS09uafI-@Oa$nl4UbtdjNE?d0|!zH7xTEg8mfhCFzrHgI~F6ib$gS94{TlZhfLPM7|QOva^54$r|I4I0F|6y(pII)}7q%jza1Em>0rnofCh
eqT^1K7thDSFJinI`MhJ0&8=SiE$ynsC!WpqZcSN{K07*3g_Niu`)JryKA_RwkEO41Ya80E0~O#r0A#Z52=5S<u*ZYIRx{aMql-tJMl#FdB6zeVX>13W;##M(0Bf{zHObO?jt_wikRVgU2-&K<^gC-BwCXzYDJBNaRY(Wgro~KKjLDZJ7k7O6VGUU<z*MMvv@)oLJ)s)w<nEg{De%Bv^bDou!wqHrrUz`sY_Dkm%-p3$S&~xQf^uotg;jO2Xq5KaQ{%ar;q#?M9$qL17a@1AQJSWKoB^6#efOG@u7l(s8~)<
I4;A9P_r~}&L_mbWzq(WA<1_cw|p0OnL}}5r;3PpG-4IxiM~CwBJiME$<%#aL8mN_klx~lDK=)-qddWGyzCNkQW|K+Ou`2q+JYoHK5{nEGvK!ST|z-tzQngpZ=znQ-c9=yV%&Y+3t^;&u*-`jbSzmt6x^3E>fAI@U;$Wbs-nx%QL=5eS5jM51$Cr?k+K)B0N{b=rpBG@trgy7?E~2(^JrN+Y^{;`*FX8XUR*N2p;~X6n=m<|Dh!{&!ZVLQm|liaR{)~y&*5vy)e8I&VX8?95P%I(Z*$^dD<AA`+E?DPr7UiP
PL~0skCRp!L$LN7uU%L-+%baS9=HeQkyahcp-*wKR^;Kkzk)F-{HEFLL<UXenkM0b!IZs3guraTRydsm1UT?tmOyEsJOzQTz#}5H{;%Rtsx@eSr4DmZJ;@r=g9qU^1Rv>7!nyqWl<U3X(Sn7g9m=q6z<x3zgNP%ic!Uus#B0br0F{%{M<||mL{>9eg)fN1{OhQB2Y{EW5G&a%&y@X{Dl*d(!yP^iMj$`o=j6ql_uaT7Ll<u->PN@9sfd=lu9<W`wF(YKAdm^ziN_T$6kfUH1Rn|C!6DgIzYpHxR@*Pi$pP>J
FT7|MP}=d6UnbM|j0_f)4_ny*rzHYf>!ge8rdJyTcB~?#xb)+`L|68#wtrh`QwR4s3gt+>k$v74sqihwQHzSvl#KAEUaP1IBzi#%f%gBu$p+pc0fVMjECrPs^Shnhe?&V_UjT=DDkDpbE}HVI7W>S18Yksn3A#B!HcMSoIe%0;!1|n=p?|Cv1upvG;y2s=>Fy|B{QIKk;7cH!yTj5ao&`dL_X#b|PA*k=To>*pd>1THMqNi0(*aECfZ?nL_gyY)@T4sQ4bEWux1u5gWdK$69m#<TqR24A-hJXVQ$9mU;?URe
zzkP!K@7Yun2%jbd%nlU310rMcP(zY{pMcesnT)#8J-2-Y)Vj+h6;(z3qRbw&)df7Am&}^IzNd<^27M8(mRI7$O*HCUwxF+?cf%5e|7%-YDc+Xzi{GY2vtQnazu~pRR>PO5td!1bc$TeJYmS`hIF@oB=iDBrs!3$O}guLhjl89`2kE+57Y5m2<!-;K{}A#ySrTaYYb>s5;g*kzqS;Sb)$dQ#I%qZlF*y*h$ai$Z{h;&dc-fyyd=}jQygd0)KQ+a8`6W>NC8%B;g920^)cXI;4Nvf#9ugJ$6QP|J}<%in_XZS
0TidG8^~$ReF(>_i7!p*$8Z-yp5wv0Y#l#lnZlW#OP~7MeS(A~Z|Qh$T>e2FTG7$j&7n0r<+M@TV#7p%<LTt=dh}8{46c8by{4{veCz*&9rho^gJ;(T_V}=+LRoFC6yyXBiehA+F!wN3Tp-+CI3s?vgY;&L^9YF(%%M0-(kb*_jatxF8Vj08W^Z!4w90KVhqSRPyCa^oKSBOlp^_lc#m{{_tuL4)PvYjHC>TNFjW#74AC-W20abrr@n-7cAMRfC93cB{oN(aVQUFY}^&j1!9iIadYGwde%KRBB9$VH1$l+Ye
!lHk45|~9YFPvHLxzVvam<l%n(Z@->mA8^E;i;Gs`1OJ0DvEm2m7fA-3h9fX-(hv^A)o=|@=$(RNHwRxT2!&)tDvs956}7r7GWiHK#i&vURP7se*DS4+z1XhobYcGe1b_FLltyjs<uB;@T#xi#1UMM!@%j|+&hRJ`e>q=$8oIeV;zPznZ{~z!PUY6!!ZwXP>J>t;biPR^k_~}a=IQntJ9t@r)+XAn5a>Oev}3p#b_qSeEEwlhOI|sdl+oPuXbqO=aG78!3>r^I&^}&aMU8=^Z@{F<fu?$XR7r=Ml5;X{%x^Q
3Ikq;dR;Y{L+)XB9iI~ub*qB-ISt|DT`xd@jQmHTR#mP)j~p5{MC{mmyGYcT5B7`ggW&UweYUxS2r3p5pQ~ZY(>e+H?c3{iwk6(9Yz6d*D$^fzgw>MZx>@xDysJume+s-NWL2i$!#o~O#CM=B2ZgqMpd82uh7;(9UQOlG7+g6w@G^)W<Pj85n>qLYxG3~yqrZ$9ckCHB*+lq{6+M}b&^pm2Ec$*x%-Kke5=^&V1wtbZVsXGN=0U^3&?tr2eHadJYrTGJXl59Xz%&_<;L27ZM4x5ho0q=3IakqxPTd7tD5C`8
4vi|;x@v;1ru#nV_GT>p2wZyg3<|#(;z&v98P#Hk_iO5ZL7pP}aNiikf_uXBD9V|UF3O47gV&*26VYYfmYv`#LgjD{HFu3Gj-;jP5}^Io>`-+YeM6ISc?OE|CYMXi;1!M?4}hl<AmGn(kpLb1?9by_-BXl6h(VD{khC@rB?Std-#%gN+tbU<?;0cOKMA*Oc`>x<3i$Pag4JC)UmY_AaDaxVn$8|CbR1Fhj}`E1_xcE3AZB)&yOD;!l}8p#K}22OrAAjd%lA+B8__+)K9F`)`7fO$nRAYr=917YoF49+HvE&D
)TWRLHcPqz&3F9ZOB0l_J9Q%5X33F!VFV;l*j9F^*IFO#7y8-H0&t5*O^{rG*RC8!D!Tg*<jOGc{ku~k-Vy+XxAra0>x@arMj|=pF-5Ku^alk)HHHGl<_Yqze8u*Dxg96!lMgy8!G3+J+5CRQSql@<i^c9<C@VcU8*N@hy3!IctfZ}-YZNLVz#o6_&#}A5xJ3HBcxWm?Hvp7w1A&lE=P7>o-QoO;k)m{2a#2~e;v*riH)n2ZuV~{6$-mJH(lH($R29>`O}+B!#7jKt7FQ15J(DBi_(j2eX7LTqx3fU{Q8*8`
t$dYha0=u74scWY(Koi0n%Hx|F5X>17Ldk5ju2$d{ZvC_TpZI6M#$;H-9@wC8Y$o148uVEq(KN?#3%NON*so@M9Q1A-G{N%fZbI}+wMKdOLrVt^HfXH5c^^~nX3XE9C(U)s_~Gd-vX1@igBLwp$bc#Lq)_PIYFzDpDv$eK2%SS!ftp0s<`LVrxRZ{u9Ur*j6>$7GR=lbtaX{+Iw`OAFKoMUFB4x7&%*wZQ}j&_DXHZuor+d!G*Rme!~X-#7|rvyT)k7Kvo4eJ$T$M!HRx~2Y!ZxHn7#+myj_@gxr%Zz4mv9e
cB_x%Nz0Cncb@Nu^tRmv;;=Hj1g$)1=VlP0pJ|b_I<m6_c=Kah)u@eIz@!XNCXT;#u|bYVD9i0z-DDc#QP|M_?j{E}NgyA0;&<^Kq)(DVul?Om!O;_bIL{nh^w(y>^xFU-k4+X>crgrCa(L*Rge#!wqd5XzD+Ns;jv}9wsFgY!*%t+KWC`>&`cI<p;s@2R$@k(M_+R>AYdF1fEnS`k>A?FOFp5{;KH#7o_z!>j%E&nqq2RW6>woqJeXG39N>uu}AlkgL4MTu{c%-2i8Ruz%Q=EaCA6eNj<ga-oG>U?mehV6Z
0)qZ{V!J(txh*GNPX?+#(EtYMWjgPn=TeL?MA!p6M=_int;x6`jPs81H6Zwy#$dXINrP<%5WDnUBQB~wfE(rS+<*I<DEnLWZ#pj{{z#0s0Ofni5b$y^W)z8j-w%y7flJQ^r^(L&Nc<2~*+f+hb)d*$Zlns~g{zj|x6cGDtetVK0}6C<h4Els>lJ*ug~xYbeI8@%L#K*;=NQ(0!0oDur?r;Pq|O}7w!f?T#_{Rnskc7}=D(J-#UTh&8O`2Iv>gx_Votij@}}V-k^%Z4@)xyELuKp1LG5LtY*VlUS(0r|cBkW&
4`(XBlaxrh2EyP_UMwLht}QtcIigCuZRcp?9}8LchCCsilVD-UiM*ckL$h7PTm%zY_R`3g5QJ^)B;ZfVT1sR181V}OmEm84p!2O@On{l}Y<Yx#g5Kmro<XN4gwMuuM6sV{8|^f>N4uFd@;X?W_uvo8y{EqWP5F+(9&_6xEQW*lzGk=zY;gn*mCb%!*w!eM=Q&KyEL}LxL;4t5-bs^}T?s52GWx!`uwtwSpUl2^__@D>q#<nhBX=e;IUMv_&b0T)h!1;8;K2TfslUQuvl*rr8-V)z@R?^$WBiW$zc1j88iPG;
*@DQaStP3-A%-oZwUBc}{b1L;JL!u^znw)OeJf#{o4e=2GP^_bp*)TQ51Z{3SJsh2JPxHsuQNZD{)TG7gF)nGnK$9IRV1$Ku~Cnb_gb)wsiN>kyj(vo?R^MjY6Fm^&Jkg^TgNw_5=X@@Kq^uF>wvU8gj_2L$jn@_H{&~~WHq%B9UD(s7{wL$@lU|V{(MVVVSw~GM{^%?u7n@sts%N@C3>0yOAo5YE%Qquxfs|0VLk$=_oTAg#88OH;H9IZ#aiXCxF~?t1C;%TmU&RC|ErK9Q3%fBSSH3}K%4vsTH&Sb1i3y)
<*QoBFDqFn#h(bR=nHOXULfvS+>zviyJWC%x=L+2K=>Ys_BN`4{ZRun&DnD&KJ*FHT>v$ZAgn=fI97<MiRJyF0Rt@wt~=2pxs4?Cm(Iaxt;qx#w3hhREr?N|BKXZ-yPmbDaXc!=PlfW1ZNSj$Ge4#UJqNO^c8!w=lBc`yrtnWX1>*^7;sd`%8vw<@xwbya(TR+`oNJB&!dwv*Gzj<4gsUmCTKo<JK*w-YQ}<T6Uo2||0^uD`K>QYjpOc{!?NJ!2AwHm^Q#cew)Ad5d6Y3W~1FxPHp7c@BCqplB?wGGli0?Ds
k_&--_D1+gfxwVZ0-<bG5CeJMMvYIG?;n-QVHv&gW91*Qmd{!lzl>LTXU}}A_4efQobYyM<GSW&rW1fwIZK=*r0+=U4r#BwZ#`gKi36p45w)tm2`65AL1od>EDIg<66V6mCqpD;KsVTDK}S8>zTX!=a9Ty>w<S;5A>#WA1<R;l!Z?&*5m`4$vU{3f5bf{AV-Kw1dFY3Y)*ti*@QnA8#K`YH+YDl^BngA{C_ry4$ZWbE0$@y3iIB@lHV6JZ2)ym50eEs5GpiFM!S8z&;R5$Dw1u{JcGb38$SEal6!{=6^)s;#
=4saocs~u@r(l^?qyAoxg3($zoa2af!~N%T?Lz~Z&5&8QB|5`_G7hH*44UEGLB2_Li$F95RxZobmMMDt${*v+djq8RkrhX{I<g%MvJvY6q|BJo3NiOAjn8|rzg5oTxg7dr68J&~l~(d4LpNTn9fKIlbmFnXmEy~JfXYoB#-mP~vKh5wyoyq&Mc5Il%vU&I#Gb2t0Kq}>ypN)j*Sq`yiPg2#CDqAWT=U+@!)-TuV`69Kc;#7`xSU1uwUV|AAJHR*Kn@kbjH)tD>_a`hGluvID_w{LBlszs?l3t3;;|6d9mn*y
xZ9F}V@8#DldEa*m;n)=Sb|kQW<hW{xyxJirX`lsH^=-yC6ewbVTwY%N?xH!c=*$!c!%v-Au{;GWLVz5^S5k|RDc(Tdan<PextG7O47@b1v|CJt^J3XtF=XlgDOHDVB%G%7i`Xu$UBs3FCK7sG<$a7qC_i%A2N(Hr$|Vjm!{n2(&t;v?h^e_%7GZ0;XdYF%MUt1|1G%Y#8qw659Wx@K{q)D8+HsI$hfvWm?6FTZ1eaX`p6@JC10pfTs&duX|KCf@ZqjCd(cl<u>MN9iD1@4k(}btnOg=cy!;S{c=q6<p)+#%
hqB7u*f;hQV&eSA>utCRMZCDX{Rr=n3ywPg*jd=-cI|CG3x(Y*Od-GQ&bWozlQ^GnX)M>C0D0%Woq_dBle~04C9w#bU&>X$TSs7BZSEGpd#dVX!v?{m#nVXD5V#}D^Y86mbU4<WxqMmxbj(i+FHm~DYejq0d)X-5ipxKw?tQ_s8kD2Lr7>(|;G9&jr6trcWm6a5<x5X4{YR%I95Fg2b8S^O{(N|*Bw;A~Ntj2S!7054h7>I3;^;X^HDEOC7akdhV`Hr>Dsi4RFfZN7Nk8(aBvpcfCk;SiMMGOpOKe{=O*&3J
6Z@tDAQYSL=CJSKVw{;r!I}!BD`W$NT|-fz)SzyQsc8i=8)UKa*^6D_k|t&~5#GSIQ=FuP;;OPGsC522R1(Bk%Yc_=V()t#95y{kY>{av&+|}dl~f$#sAy_nt>z*|um8HQ-Mav2M^*%l2#?Ue3NV$kR?7?hs478d=U-=mQ3V8PKV&lAUART1{B6o*dMd!<-+{<p*no48njkyF<ASaIB<=t@eh?N=H0WLNt2B6Vxc4qgeQpL@q7Am6r;xj5Z|2Nj7U`J2`}$M-K!OFNgnS-gi9q>&czNS7$M(;WJ6R!>o;^5C
1|wS&*wRxo^@EsflszW`Fs5ylAieVv2pG=20DyVqp>C|>F;_N*_(fYJ?38V<vm%K3UjcpQD_~n!y3!?C*L7YUStKTARi1_gpll?1E>Z^ve!<PpvI7bLli;K2jFQ~f2gf{|&n)~_OM}($!VivzY=^Lg>g(RDLj0O@1D)f*)leBw2r=kzYL3sPqs4o-sBkDQUi8uw&>AEVf1A)wdLmL_?t9R#A6nY>*}LifZQ7QS8oJWLPH#Sy595cTDBZX-2D}iNU}Y2umGGdc+1nUgSZ61(W<p4P9;`)ec@KoeHH95QU|Vv1
Z#T((KY((cp;cm)fg72fA9w^aBInY09zL$^3MPMXgnppuN91jgqId#&Vj~ENVGZTs(<$)cX3W>tGUk{fDM=7V67mo@fB^5FYAL@%msKYmg54s1#l66rprQLF2wV=>Q;lZzrZINE7GDRx11t_+JQs&un-gKk0iPMCe_?RR*x}b2*!u*${?B$Ej4J?_<koe#&btGFv4d0jH~lqGV=3aY2l52f95igYfL{PYEq}HZ@ZZ_X{dTlLWt}iQ6Ug`7?8h`ia=8WK`HwU^9_RQqB(to!8U*2(*E{U;Th$X^ijL`K-$MSL
Cm`<Aiz0#hfj73@{oia`5#JPKM|=&|v3o65_R#$mXki^C%X;;Hzl(MY))MmQ_=j02h#Y}hmN^p3xp}bBeJswJAXqff;S2wr=BlrI57ZSajX_h5YdDSdjL;)Qu<UN16FN14JmDhLj7pO%Wz_ZiK@JWrv_|aN-;0AN{5-uU3WvK-N+KBHCrPl&7L%>K@e%qsO!G493fEKzN!HAW=n?R)nq4cfx|HQ`JF!%A_C=97krzh4iv6QX4(r#C)vjuS>1?VP2%*v8Uz9|wWWsktxNMo&9;N3TwZZ}?6P(x~Pc*voHtBfS
<v)K%!F}jLO*R|Tf^yq+a4S;#zVqO|%{*9r7A<0L*^ROX&1SxbyUn=+kd6JN^4*lQY<m|gkey=K^h89|Ka$IOCcKc`!l@ll%N3!$y*PVNhDvF-23QE%r&7{kJ<3n4SPx)j5wOiV+S}W{2NM`>IH;eYtVlVh10Lbz1kfvb!FMaIumx@C!0c84{iZXM3?fXMhMRky%Dn|+t*(BDI;7N$XWQ+1b-yTj?@fZ{8xdM!A2U`Ib9vGxMx68pi}wLpmoap~vvicyCe=<bkddMyC!rI0u@+=q$v3eh%%l2#E=DTBp)xsq
812E<voPlGL8;82aHOTKkcimq+a%Rnbge#3w3fm|3+%kkwI{9I#Z2PIMKb`p;9J+AfgCpWKP$z}kPfp>SHR%G{7uml_e>-oCRd=N5pS>s6R>P#_;At>Cgk-TW=fJ$g1e90NhJghU<XF5#4bl{C$P?*x*E{Uj{N*M_Qz9NZ~1Rfj?-{mi}MkZt13+2fGLN|B{qdN1Nr%h05n2!D+q7bS819f2NaGFlCv>P2S5Kv2JQco<ofVlr#|YqT^=f5S!<@7F*&|f_Pjj@R1n$j9+(kmbKjq9Q4dU;yHwk?%{-U@vEV`x
jXO?(tUwXsxwS_)nA=yGnG0AnEqY0_5tOl50lDpK?~#|!M4fdyKPR6B$iD5^;V7-u7IS~b0`r%8lqm?fu=P~paX04OTC=p-XQ2W(KTzs-u>GR<>!j<71*=h)<*QH8_jk@>`aBIYNaLASQXAdi!%)$@moN;iEFn9Wg}eXLlD1dZSOIG7;y_F@{$M9*0tFKd88NpbvSFT()m`y9CtE-GF2{-kZw5Rh-eN5O3^$_7p3sS)=8v`v#~)YmOLq!8aaQE8N2V)#l|VF!XK>o1G*Lo$no-c*H6yCuaP>D2TW&{H6Pn7-
DTt5uLUbfTBgo@udHl8g_pV6&h|f7>!Hk?(1<lEoCxcWElBn7~RZiQ&52UvdgJX>a%QX=nK#JH!Vc5!sh_2W30ue|4ifloUbn~F+AbmGhsBn6xv)_F$esi9R4MeI_X5b@5pp8axkY*uOSw~;~cze)3DhCBrBh_w3)mapn?_2W=B!nJ1h8JLOR~T(ASAax!+@$-9O|sZ<xSqQh+3M=c!<c$ox!AHU0pq}(Zf&K=;vrSiOs|pIV7%}l@T=``4%%p<6|~VW2n#pl)??5E=~1GmPv_xkQG-oOGU){W%Rca=kM(FQ
20O#s_Xsm+uR$4x4Yze-VK~WvWbddp<-qb#LJq>j*EE)kvD?aGnErzXU*_=^;A)If_|b;csYo&nGKsAO^`x4D)dc{h3@M*e{7-nAe940kTT{1BW&k`X?sO+-^4JAP-eQ~8%fQy#8`|LWq)a;A0aE>xMXcTub~%Sf3iM$d>u}%`=GV~(in0m@QiibAYmjM-I3N{j2F*GC|6XIjlkD^NzOoG}PYG-gr*Na~J6C>H25o5$&T#(7lWj0lC5WeulQBF|-ATdUy4?Le64~EG*zV-YR-LK!T3<5~h0K8fn;7gnRa@1R
3_Z7uYDpsnWeC(J9jS)zSKoWno_)((f@cofi%Kj$8+i4rp^Ej+2wkthq0{Hc2O*;X0gYenN_-NMJn42BJC+M$v~_SH%q-QRdgPMSl-jsYwzG(w$Oz3vWABTCnqEL~JaaWY-llhfTsqF%AYaixuaGX87hD<;rT=~xX?iD)@7`v>R#7Sz3(&cPkkgWnil2Mg73gD`GakuKk=9iU2Rr!|xmaKwXt8?BkOb4|i@*bW!Z8lSC!@H^c4zbWj?NeA1i*P`Dom&yz6iyUZ2_1d<P|rm`Oc!&Q4%rrC{_-?MPf;6&?vy1
?)tzq0R3T9hCc2?6sIEFm(jNy^giqYv$QlIYQEc=-fic-ck5W(9<*m34*>dqkG=iwl!WS?+v~nZD$7u}Y5~?8QE)fx-@z0G#`}-mhsC2jZYmAgkx#w?7(ST@TPU)Za$D~v&0t?g(@<RyD}2c`^QYz6!~oY%gAEdcbss|cznKX@_iZ88^1p^aa^*)+%!R>gy;#<*5MLviAiv%-wMdGkLaQ*4#mdIh0HjbqJd;foC#qHyssyL!28`G9NJH)8aqGAhDxvNNobQM}+u%5B0y5|!B~+62E(k^iP<@M6#N50A?Z5#w
#Z=$!#M7GAPRH6eZsaRV3PL5LJkSep#_(p(3Au~-`L#bw<Xx5$>42UN;%)HeYBxMAs$QN4kq4JRRTXZkNBypPW<(b3<y$Vs>+j@UahQU0MHf^F`8Kzf_7T<=jw}M-0xN+cRGCTR!=hWv>W8bdzcW@!%+VLj5nRiwEg_4l@o#B$p0$aKUC?*W)qzV-(!f@n(f(Z^C8!=vo@(4>?PJEFHhPoHkF9O#(VGn)mUtXZ4;RrfgR`z?6ny<YoN2A5G;JLJ=im++2n!B4s(~j^Bl*|tjq&Z_Lk{Iwr>s1W0#J0oKo}@t
S)vjU6KyC+5PLEP6o(stwd4jUGkh2nAf=cn;<)Y`41fqwy4re82#l(C#2xHwcMyCu@qcah!snm-7BX`;*FJ`)WaF&~`}D;W^tL{l)p^>6P{%H5RYp~x|0Js}qky9)CzWkMhR0((%v%bM&f2F*up#kj!{A4}YlJaMuZ=pGKCKo`{N^hM6{dxp!{A)A=hcS;vra>8QIvzgCoZy;MhIj;rI%|Ljl9%~a_B2|1d_haWnCQ4j{G3PR&^9UIAfryp-cEoy_93Exl`62{4l~>Hx_o9E2{w_-Q$B7OSqJ{9pZzDXUhmM
rfPbj<Ei5G4ll2$m_y|Dcb;jFY+d=*ylTkX^F!31%0dayM&>7uaPkjG6m>uG-PeDz^+WupqxMd`@Bl->JZg_w)`aJZXQ;>jGTDv0TKvS1^6YaV%djG}(_4Uz@hnl0dH0loJ@mrKoq!*qqx{%2@;Cn#kV)L4O=utVfEETqcZtAD)ZeM6=(WN;e-AH)S3G__-#$H^$Qu~)ek6aShQ4>z#z^<x5-cFl=23T+O!gRnqG(>eARms^$c@JG{jsmI^40mV8bql;F8V=SrijkJRr_&laqmZ<bh$}0)FYi@4G#!XU%d7O
Sf|@PyFUXk1lS{109vgZjoWg5`RUPu<YxNuLEv`wpd&i<0FByL01pZGw#1_B4-^M6_<6X&Z%=yw=dm<VJS}1HpG<X3SgV)<JFtNAv%O?tu2%{K1+xIFL<S#Vubdqm1ogJ}2R*h=g1XGRbmUxt*v6R4W{9?GTlDHU-+_2e@ynOUf&TvJm~I{!*&{}>rDx`qC?!5D@CKo}<j$6=Lh?wv=RC$;l+ObYbmq#2!hQbcI9y-EInV-WX?z7}g&`#lixC7x_J{BC6cJD(l_k%*EQUMLHaHS+?2#M*>;8~{dAoNz3-j;#
^0rAxzWJ~KK0+brqBuc^GLIc^6&cE`fl}~67;1VQpjU!Onjb+x!dA@lDr6(j<33PBkVmuxq4Zkm!OC>E^tissRYSU1>f09J<H#JeQZID%U^g&j=E)YKR&4MO!8R4}A)T{UDIo#vKenOhtA`%m0a1<shvEZpx`^;SnD2K(J=r8BCwfOU5-d*tA<jg)*~y1<Yw=M_hH;Yx`&+Y8I14)yup%SsKH(sUR_IujZ+b>22)vI*6Gs&N#c#Lc`<vOq3h)Eh+}f^14xY=Ds~=p_3iP}h0LT*nPPdYpqVSaLDeB@xG#{Yw
Wck52MIc!ZAIhY=13rOiBMPw=@adA7Qz6HN(Mw)N*V-7dC0EL#|B%KZ3Vqr~{WPsmrQMMK@ItRniz<Q=fsO+B)ZB0B?(Kd7Cf^)?>dH@2Dbv>ku|pgNpZSY$(#J(KhY?y&-q=uCNc=#HqOf}~G27%qi}Ixsv8@hv^XvVYT}@lhz^{fh3f?Oi`4=K@ik!oui-mSvaQO)!j^_EtT9?)pzn81mWFOe_2rcNdc~0+Vqs<c6n)~q8kUd-6oU9H?QT|VF@3bUh$_Ge})b$38c<mq!BKn?!Eklo~3Y9bf&X^a3FCV_&
y9sL|&n;f|^1F7)J%f8rHI#YB`yTxY1FW9VV(2J4$1gvXg`>{IO$^+5dr349^vUo3S@)+W?mK0)Q5@BaJNQ*kGp80OZRE{T`44n}YGM!Jrj^UA`Ek~R!A1*Lp<*#VJX`9TWQVYgd+NzlsjZs|7ah2mCrHjuNtgkXb}#1R93<rE*}Upma`L&&=8<CflluO_qF<dX)TtCMJz*V3&yV{6({NXZENa7%(#}2NLZuLw79M?hOBH}cezX{ekBjONx^ntO_I)fF5dd17CyMiVe=m_(cpCKOQRIz}L$3?oIvmnsl%5jU
f*WJdL;*bsV;IVvA#)xkf&AY1bU^(>f{{34_Q?=)h$<&@-5VT$PI!=^H=J#!a%<m1+y6q4G(zw!HI<k9>@7HsFf7hr(m_+aIR7joqy;<C1QnpXTaqK;UwR@Rdq4!Af~R87laS8iIuxC8`$fmr4+K|Nfc$ipb|p=y&O#1~`VNX-K6FzT2&QFvrMBZzz*>sza_l?!sfmIKR?S11rE%LPi1YAf3`F*BbVbrM!C~6%-++5Ug8#?RtUY&yTTSv1+9`ysIuYM=yoW_){iA;B!&E#6nyy5%bgOc~D~{s$52g2@6$oxR
$IC{b(;T6~A_eCgO`Ew1x_6q91_opF=JNVKnb?*6GTukOD%<A{I!GjrizbKF5akvFGPV?F`#z$NLpCQx3L&6Gpe_V-6afM`L{P&z1`?j7ppwwG`l{VHSm{#MnsbRKauLQIy!FB;T80D709RjKI50MO?1${3l8zlrQ7)sfn&Y@|U9o>6PJj2+7!%Fy>1NKjc8?}G-r{h=V7HyZ+=Z{U?^1ExvQktj;FhrV;D;AUG)SVt4I6-!1Jkpl#lu(>BN-`hZ80J@`p!s6ADLb}mlKB7ILwcGJ-g1dxn^7eS$c-kn@K`S
mvIlv>Pi{+sXdHj6t^4u5)9e1^pi9Vm3t7(9~>0>#ST&Luj9g6#iX+i&bE6e--9m|n&Vcdn~xn~1@lwK@FAp`I6V|gEcfdtz2CjN$q#<<jjbtmE)_KQ_n_y<6AB74_Q{g&XmsZIpQ}e3z3KC@>kb!3rV<?FgW9aEO<?c*VC?VkBAv8Am0jr)kZ3$96_xhs0VPFKu}4bFkKP>wuZ{Ezzx}L;XW&rhXHT1_AP<CmM9`3pJ6><zk>JsM?bP}T+6~#JPM;<m!L9)|dVeaYVQO>GYD22VF+wz`Rf!rP+nFblLpUMh
+#8XOUFZ{X!hQP`vRf(%cfU^W!pa<4iA6)m#ewmRq%_yHP=yK6s&P;G@TqCd3MGXPN6$Km+hs%}V@uH(uoeP_vmXrhp#4A!A)FrlYDvDjyUE&V={K-NTlt4BF<2nC7ot7{LUIn21Z>^H{((z$Y2KUY^nS&W_U}1l?^%jVkUdYI`bT8*n>`TjNf}R*$h*)xy?)ZA{~>`;01G$e#zN91$JoQju*M*x+r0;`S79fYIf!A=1!+He=<|fu=9;FdpjAMIthd8V!fNiRpANF43-^apr&<7{*qofl`(``0@-e&=!!J;q
;iQu0j7|%)kmtX&^L={~)x?12<<^A8>8W?sEcpJav~=jfApi%U3|<Ou%{nImE>)VD@<(d5XHICTXCegK7Xu4)#rpb$JJpM|k1dUoW0Xw)N5y8>)3_0Z;j;l8vVdo7kL|>9J_re+Y=I(eQB|pxwikO*RjO2Je{*kEYSpb42r3Ygki?EXGai2g66_8?V5GU2dEe*JnK=qsIJ6cW{|ZgGqk~9p{p*^c@t%z2G`4`4y+lvzi7u;`2>T9CSXAYbJ3VUVYK5LsAe(j75C^ZrJDKYmy`(yS2#g%tnmOAKdNk7ye?V<#
K5`dji?dCw*&si0zfZ%?2#RZ40f*xbdui!W(MG>^PuB_^qo!KL6VrYIT`O+B2P6Kv;Po<dlu-sp?y1sRN3MAG?TUkO=37-xcy+?WaL~|SGAtsd<&uLBdfspw-4U_U#FRDqp|Q8RLS*F9&#h$g-G&))S7I*(&K_n&t}zp~<EJ_0TUXW~REU;Sg~K?+_#dwo1Y~K(TrYA=2LR1Ei`T%YBRZI5<69vw)N;4Ahu4ovtVvUeXRc#s|Bln?d%Js}8<B;qXKDI+VA!|QvIocw4N)Oklhf+xiFOdqdDTE$YWQEu(w4C&
)P6{CRU*AN)p?!QZDew}yBd@duK6F{f<0Z?$tRS2oeo2L7be|peRiKd10y1qeUd(f(oI?Zi^ezeQ?MLp^=kro@TYbz%41W1LhZbUp73#9n?aG>v3;55=f6W?o@79{Z`o??!baR_!}5^u_4U!ut9{QMXz-g^i^)g4?#EEumng=|2%V4&)*kB9yDbRfg}KBje-r6}3ob=B$rog%I4rq`Bms2Runa3vBHFj!RVDmBobCMakgmPz{T$y)Z^;tFd2{xz7#lm%0sGB3YR5e)TDNg4Q7VhU;{pO|y}WQJwrO~Y=TW>U
c-W5i0#Fm~(nth9#xq?5Z^81Mzb_kBb9nq0E4>ZH(Sb_T@kxZ7GPY9XJVBXt9^)!9LvGnvYnU`Hqp1U;62nschDtsnQp>I2zVVr_8JI#F4?lSx4Pv)C2VEYv@l9t2D-_}B@pciGLgi5e#9hs#l^1-y<s(K%&VIC!+OKaW!n#GEW$iUo{q^%D)miu2nmdHsi%Z}C5c}6~92uSELK%cLJWfa7Ch2?;<py>dAc*R(=GoN287~>Q36EPs_v;!)rLO%kuEafZ3SImd{9Rzf)O^B<8oA+1$x&fsgbXg2*D}A{!Ncwb
78e>ROzko~Fl|B!`k?n^S2I6`gwCh_|ACE=76
"""
