"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$TiLM>Tk*1ORURlf8??#H0EV)<1jYeZIK)?T6&G#3_mTdC!oT{wIh<}NUVld967;UjJugz5ZS5Cq3i)dqWrAP03O5;ezhE&YexV~6#Z8Xo-dCSMLi)A(Th|?~7Vlin6{E6|#L@r@-^DP9+NBB{#A>KkiY;`u)V)?cY>ofSJE}LDGOLn)OFLD8^TN-z>iQk7A^bKz|<1W?Iw)wRV6TB%VcW0fotG9R7&5~D}jSG!O^TVbZ{K3VhHA{ciV14$H2jBzA#m<dN>&<xUiU}o-y#yB@*_)88PpKR0U9)>wUGcl=
=0?EYZJ&h6-}v@z;o>=%+k+Jrvm5I|v|CKMntbGNsn)c`-hA+$TM+Af4eoH>4TA0nW;Eq$!zE?bz!NXV*wjK~HP1GR@nPX>*E|lJZJOccTs4-DICDgM|E!kJ+PFqLVlW}HN1jjz8;@?UW^FNB6H|EgQr0!rBb&V}d1KAyK3XWr>KOyk+E~?3YYk84hRNyX-ZCpPTrmxkQfr$tyA8gN5#3fSTkE1ViJM0vU3gFzrtP6;>qa+K&&M`b?^2mQun@akU9h&KR4!&coVj)vJx`n5va#xIM)EILUm6#7&6q%<aGk(&
7UPz+mt~M-HMe1keU0`qg>3UgID}mIcHn8&8h!G~^!6v$55`r(z-8*n8rUJnliQ8&rTD=E#_6~K-}luGrFgY5r4Ul&hcUCOgKs$3UGVOWoT_fs)9@|lxN^RbSt;C%&Cxj%i3y2pR7ibKce_@{X3zT;iJUiM^Tq$}VqKzfdGp%KR9&ylP)N3#n0rWMV2vRUpU4r?Dqp?JA@93_VG3U;<lMEfBkY=YwbsH<OvrXwBE{4d0anf~xiP3Z^YEFyNlOj&hbt{dGm9&>HXmG>Hs7dy?=4TYXZGYaAC8dRav>2(Iu(*K
mb&(KE_^h)Y~JSPNkhsovA~|faPu3<<!6b;s~BS|#I1YtgR~;sxYlspyxH4OxfFk}=X(h4(}cAq>!vNur=m@tIbN*o<cPO>-1a)lytZ|Yr(rk9bLWUCTf;5@Mw{t2j*uPC?DxP^up7nO5WcbD?m_`(RqF95>t?A(JEMwOsON<`AFQPFRpl<JWSkP#`vg{Tufjh+)0P6z$mVWFC}ESUp%)UQ#ET1{3Q6J8>}j(@-+klC_N>GfU7go*`<`vQ0zM&Bn+~ln1=pzD=qJcw6FJAnslN1b!VaPrjO~9=8Fn<#lcW!|
rP2zE=F>Z$u|R+s)I|ajRoG_LWAq&Sru;NDG@t`$v=pwdX87i)XqS>-h#6~G-4+xFD(bG<<!gXJO;m1;tj6vp0$nzI<(iB0fOU0=*c9LS{~g@#CWX3@gpn_hEEFaoOxAvK!LXXVP#uOyf?IGvAQ!war1cW`^7xNp%yO#^C^UeUGmFANbv1xGH@*Y}zDV0%FUtJ*aj;c<!u^=`jbeaR0-5p_z9>af<>LLlIAfmHEpP0SdHOSF%)^yn?shD26ReUbz6cUU3exoumH_mEjo#crKo&>+7wE$`>MR`ZX^wtBHmB`(
@2mm5Ual;}e0WO$2xBO}Q;!C|VbRGXAd_H`n1rxds<k;b)RRu>AbTeG>GZ6|rOOq%=<LG?!GQO`zIf4wOi6751%5f-JP`tWr(43!2D=aNh$JJjM4Rwa{3H}~=ImnpM@jxF!~(+B;7c}C2%Fc9`vf}3<jds|-yh`qR&!06kb_rZM>DfPAl^aqB$ff3fn@&J0$Z$@YHGyAKH1aQ?TNoyiZ-p<L)E-5WQzEh3%MoNDrnBm6souM|L6z#)6G(|)=d_HLuMLih4k_ZghE<?)?7Dzi!HVZc#veKwfvQ`Wxq_jc?ca@
fRNx85Eh6KE^I%U3Qzg~b#kSDln=xQs93U{!Ct$qsR2#-YHoJ}j1ymXLk{SMiYZ~_Q6pb3Paf8B4QUnPtX*NLj;K8Ccaw^*8KuCgzYE{f>ZwA~#+gRh*_5I}?M%L<Q5$~{pn%o~xK6g^7VoTo4pwDXF5}GszTLj8So)7^BB?j?&5lZ@X6rZe>td6{Vnrc-*kP{jb(11ULkM@-fW3QR2dEvw`)G}gW6$0)zxo17)|ewHy4)c06YIGqU}5I}n%yse3y7aYhmOS)@Jpxg;f9#VH-GUN(n7UR<q#$yZ^~l(XlGEm
>XB+=-4t^Y{9hHl&HNMk)uz4pDOo~P$XoDlxC^|Or@69)0~8>?tm4n(^;=LX<~)y`BxO&1_@w;1U`y(eE0Omwma51Xw!%M0M$?f{MUpGCr*X{>dm-R(NU^N~k}p#y;_D!ct!5`V42qT`5?P9^H(}iq$c#z1p&E$?zaj(qhLbw=IcC775&`|Mlak7kNV|$<tS0e%pm?i#=t@kHIxH#;NMqUI6mW9XkSaHE>m@g-4_Je|fDv6-tnQnI*m0jp+)9#=X`f}z-|BS})n9xgP@bSo^0vhx=mA2^@fm=PeGyBLS|zRN
Z4&2f?^Yu0a0j7gL-SE7L~4Zu`z6MM+urJ+Dt93|QmTZWV!l%^BEh`W%4KZ$J9HZygww%Cui}&wKpnY1z`FpG4FZPjBf_v&YfwG=VqcjY0kGIpB@jDgYu)2sPOOTPG<H3?vLpyZ$%O2?z(0F{F=aFo<dKB!6HL`zh<WD+V5IWE><yTrj=P=aja!hI1?sLS{NFJ+<aGGUqyMC)CYy{dt|ZGSPO_RC47PM{kSaE40<>(3lL|j$N!=TT!Vr;;xU7$CUSH?d*!7co*}|1OLHDg9C$Hg(u*WO_2FQc0QC==R0jyN-
i>TWp_hCUZ-WM2;gqUvb7vPOLpqOm{BH%W^M}n}5SxU((*UPbGz>bszeW5j6lG$K1z`K}o@&|mypIVC@qCQzZzgs`@LB=$+C8@~|q4OpU)xg*RmWC3FzaNXA;f{xbZjFEV(JpJPW(ujPPKv>iFq<SF4{`t2hPYn}vnSb`3?88pL41Dtj)vZ6My%{^`F{HbJs?X6h4_-}x<iI2R-o-C8Pi!Z|C3<?Cu1sm0DMQ;IZO|t*S<?4AyH5=a3}!qKv+xg<|b3bKb2j=ryx<O!#_7j-exWA3-T&pIk;x-B$MrCl1wt8
$ig8dANC;1{iVu0()YTMTs~efrAz;fTCsL}#E~8+K(dK^4dGR*yW(ImF)(Ibth9{zmJcq;pAro7ni<)G7eF!Dl9Pjf(Aff<9yTESy4(4SKc4RiiQ6!(5H~qv>_a?2mG!&^vp)uFHhhs?%xNRO00tTYxGfTq{HgZtOj)SLbZm;Z3+XKwB{wE69F0f~;V#Q^B-XTtjgl?UC_9I5Bql6=xr(|w>H&a7aYBtviIEnV8es!~mQEU=QcWvU_XOLet1O`0{(B**lbgl-kWfA&>&FWNm~MXgU_WwrVpA7;Ns-E@9I(i{
B&r=g%lXLkpeOh}Pz_l5>znQi$@XR!{(Cwb9)1PADEK1}d6(GO-IW@#qC;Zk9{k&XG_vYgkA=*1ey&Isa+e)ozk%NSM#PAK*-$zDpfGNv9>NXg8RcfaCsEyh4$8pz#FEH%AXP>n3K{Qwa!mGR*sF5jojeYpPpD`@w_Sllw-)!HfY4*Rm0jB32;wmF3;XDi?eSk1`93>a5l~HUcnX4Nq#*H)JYNe}yCyQgrcLx@khb4oG(=;BrX|}*U?}Jtm=QuZM>kK=oHHZ#3<K`0s{mE29Uo<KqlmU_Lw1VF&LdbvvLB>0
EGH#JRbD~*wVh@UBN!ApD%prm0V#138(`9wt9>|!b49<|cq5evnjeT5DF$kv<pP1`z%Sa_Pnw&^;_7Rvi%9d^Co}=Z9R4DrCoEQ}g|A?%Rxb_k!YQGtLo%m1Sot}iNX%h%+!HJJU3*U$;uw+w!GB2&g*f<%tOUtUfruLtnMA;Vwy++EKL;>hWwPxjo(t9{-xsCsB~fA|P0O-Y^^@-h#MFcGu-JVfEa!C<DCf%rubo@@WiKG&-$|83vVjc#2(IQN8P}vcF+pUQ+zM9b)NHshiok=pGBIK82%Gn_M`Irs=qI_<
9cdtuFwA;@|A?hsoiVoCE5F1?Dir_7p#Z<Y<1{J-{JgqvH?Y?(Z%)B!Y)2?n<(5*ncYq$1Cf0Z$cRyGsuw-tO&~H|lNlMg<ksw0fxmjJjp1^^ax={itzDz@0`_uKIwGqZ@*+60LjV%dgHSQnkE4W7=J6GVFw!HWS49l0KBta)A-~2V)19l1OJUHcI+U?@nSBEo+0*<z`@y7lOdy38L+^4aSC`wck<&C7^yB9#NN;+OvI5NE}6lws0ilj-27Hf}qTCTuiwF@}QR`BH<w_h$hR!3TcVKv>BbR!=7tt*9!WbV6~
X6gGPsE?y<+Jg#ER+Nkr4s(|(i8av#zT$er+(lJp1+K{al97b!p9FO_Nk(Ki{BU1#ug<k{`^dh`?YM~u+tcj9Ei=0{RT99wkgI$x=VhQjzNc|RM^b$fpA;&ITRNJ_tlX1=WLpTPw;)SUi%VJo-HL?++~p_Hn)XtvpkznA{!>D(Kj08ES*@g~zmchI3=(wp>-e#E_Hl`#2{|*qO65EbJeHLiMsSjls~T8IN#R9w%jg6zOyqC&KXHnyd%9TE0KgM8+jf9$@@1ojz~#d4;Dhp;(NlQE^{!+BRaj?eJzTK1lO@8R
lo@2=r|^3Lm6k*Pof?!i6@s`^*1Ph7^bf)>^-I_R=v>Pq*AQ~c7HW}BsuwIw5XXXS?gsfJ)FWV(Bytd;(LNznRC4$`R1zd@)KR)Upii#Hb0e4Pgf_40C;}m@Dm1nkuM{G=>7X<U0Kx6=XoHB@!$Sd*ZJ$s@aey$ZinBZx*4qN^lawl4A?#}t`fwW|_)V@j_JtZI1laUvW`jY4JJ{4+A)14dY^IZPR%ZcH2~PZTcG+A55reumq>A|@qnsMTF8I6p1hYlFQd9zo-k#x&L_jnQF9KJepE4zGs;pStlP9Qd3HR8|
cWQE#I;F<s)z$luez$K?!V*L%+wRQ{>ml|jP!k>|-bkKzxw)Fo#-druz@efEDL0Z^-T6487w9b#5AZiq4&sc!iyuhdZV!^flmN(4Yt$_p37KJG)VBeavV1+lDSa$zMZ6O`a!^h0iU*|9acl>V922>GPwGihDL7aYu|<h5D37G}ZBs9T0QQrG*>0ORqW`YnM|EpgGSqcs+=z39OWf8sN!f*3rkaT_Yv4v3s05{(1B!>z9kNwXwYgv}EB1E|W#F}$8(X-}>Y>3VZ5^iiLUE;Zo|tC8_1(`7ruI?q2~%3^kjEmN
By?~G8$B%MFbSy5*}Jgl&j#cY))7Ihv=9nn$+HjiH5@`Al~kzS8*$7{*@EQNbGi9Imtk~~fgnbJwZA>2EMk1CJ+eWgffQ6NjExVDqH0X78dU?QLUC6Vx1^UnP^Ammmef+jvgGpnv^aMA4F&>8Lun(Kwd@cpf;zRmu{2xVnz;kW$b$`hggaA?42m=ME?M=G42T<4+&u70UUD_{FaU!BsKC1T1*l*B7k)MX5A3Mj-S|zv*IxRD%|l+3uu;t-vUyUMXHThy>sSKleT?AO3(x%kBtnupcHhB8N*Imf)EZ`6`?4)u
@VW5lC@b=E$?CpgN<XnfabkEfDN@e91kOMUS3?DQt}B4b>O@{DE*)rbUG$Dv4tWv$1>6nTL5U4;RLB_XvUDETuMmG$!BtFX>;I<6+MCrWT}v|Fwk`p98)(H#fS^H1@fihVDztt8a|h}uisMw2;h03QcYB`5q(Yvzc)O$v{L^<QRc=e^h~A<Gbjg!4!36kw`w3L)w8)QZysT+2b`yy`%!<Q<@0!c%aSN(}6F;Od4cZsCj<PuN(oO$yoM%KN!G}BB@=20-y(?weSAC;WTZ1P7cGbaFGZI^>6A0`t6@Q)!>?(Nc
-h6%=^0fZQ?fK+Kk}-9lD}vfNJ618P0e~cL>}O~5-niVdNGHXK4hOs7N*5O?Gu&4`jc4Afj&V9cnsTSGnfjZgp(Mwz?m6lbkIPr|2zU4zf|E}|XRRRn+4Ol&I&(Ql_hW~XSELoCm2eVjzVb*7Knas-zk8i{Nd!utq={%im)k1|S`VjlOe6{BJ&8MX?xjNmh)jf?sq%a>wm1t<;y)^`x0>-(U{mor4n(089c@@UvD?wNE=wA8=E#?Cn@n_WNGM!7UmERA=Z);<!pDx=v==xyzq-17m~|^PodV%gTCb^awe&*$
>e$DtWfRRi7O{qdJWOXVSAH&S;*-3bT?|n@yzK6B=&ppbYi?y2l9_C<vuc<JoMf5W1pf|^qEOUPPHhS}zzsN9N#E6dMEQE1HzJOg^$8Ohh$yKD@9eS~<pO_{^eT2`bIPl!&5O;+>Q7F0)!7rbXmXX5W4);%h7A?4c>m4K{8+|Wocr0Ak}gCU7L?bLqdF{Cm-qm}w81~4A-bhC!y&q63!&QjX)gbR*zM+nC$XkHwK9Z}cN=KH8aL%zTH|AyyYV|jsNNg`%j&S$o=3x^AV};LD5$`f%_)l|uWkJo{{l)Iy6x;4
uqV6pD<RT>gp&LUU=hd`-g7@AjvILT^}&X!a}n(=Eb7BRujKSo9gGBtEW;g;35Z!I;*gZ9B4t}QHGw71Ml7c*Ab6)ixF~ikck=I5wDUBbJn}*_OcW+bd{TR5IYB*u#}5i@r1Ir{;nZ$+@4jztpM!D>z38;Lz3a4-?6#|p?!ZB0dyt$g_g!*Y{vks{0wh#Kb19+9q(;8`@JU7_HSyIbB5X3iYo4$lsNX`_9sGUz(ensR=O{P0t=NSevtg*|=03tbwSEd*E~b7~w@{zaqz1|>U%I_uQ>3vMdGiW1w0xd4U<kc$
n}FE3KdJD|t?&^tiE^<Y1<mI+<YBz@<PaQjB}cP;u}eA*#Y-9R5GrBChamA{u9D=+)5XaMyK%5=JS1C)o5R2oX41a;8!ikvi}8(d2aJFTcKF?GNn+bC7ipT!4IO<MGhbyj%XPyJF8M$bbd%E-KTt-3P_*hLqk44cZDka@-C3l3ejzG{Tgt&rEg(!r>i~~RU(bGEDe}1ZyH+fA)U4snsi`ZmOPRiZf<uK|x(2Mb8U$5)q`?y-po9OXKPY=(9)%tVAkblSE(7GpC2l;9?{G5qW!zDAct-a_2aaCnMP6nAJjtQ8
Wv6;`@vpAaa{In@h(mqFM)q1TyDUY8MREHM6-eeO!9n9P&EfsDcA3-2x7vz9)=5hecYW|I;eplnY-vXtAeN=@?9EG%TFo__n)x&%@f>2PTY$q-P5vuP<YPcQn48E0OX)^B9g~hrbFOM=*#J!=q<A!n;WTzSRkvXc@m$KdAIR}?LY2<V)W%<z^DtLOrqOTeZ-{Tr&I3y4JJ>IFv7dLXzUDa^6mn0q{D@>2bgpI^tU!qWu~veQ$b-Xuw3mdaCHERnclawcAbN!@TK-X-*v~i215*47^pMFwKh^3m;4Jy=hR(24
GA8P3$ocZ#-K|C)>yRPqYKM%Z)$EPe(U8)GjlNuvS?77R&kLSnxsa_>JqOAFb*tfkXjW0a4g}NYGHx2b4*cN3-!!*kb^Z(z;~UIvwKEAU2V%0?4xl<9%eM+AI$0{OgC4E|6FB@8dvP>tH>(qFGDv+w5>`&W?zL@B4UGXv8cYoq7Ex{eRcEMVWCLA4+@i?@)O&NwGZSJ=9Xma|@K?v1{R+?7aU^w6K>dmgSnLt@gy9bxn!N+_Iv=(_igczO%0zi|9d{t08v6;hO>$d)IEs)Z3&<)MO07V0?}9+knFvyUQ!h4$
Rjy;z0mfxzEm<`3JaByGJ8GB0+je&+NIl(k1d{AwWkuAOfeibt^T_}1OZ(|!MZI==2I&E~w_9_FRkiP`ju-L38eLe}o&#jXaBt_Sl(D;x4}I5(V8(o7?{Qu#g)6nQF52X7o%()O9OiVum^9VH#@BPaO6HV5*?VpJ#FF!_Nhe?4bo@IsG>4z#UsQe0&vLao#xUhEa8LFvW7A{0TXk`g*pnK(Cw5umYC4SfXk`tPDCIy2r<o$OojKI+X%%2{xQVX*c#^5SOORX;({EE28Xw^8dWeg&e}!i_xk)4hu7PsS=~!*q
p1&B&*e|&p9=WcIJW@p;wyB1IUlB%I$w`NxQ)5wB^Mq(Y?Rp(u?qJQL!&?MtrcO4ypp*KpGdCA*(AHbbwe3ce7)8fv{s5}NLzXx!BS?wu0w2p=)tdZrYoiEHkl_YZ3{#w%%eQQA=A2$6B1Hun@33+Q8XNXo<1yRNS-q@-+nsx<l|&gLFdD@UWQpiyi_gI@HH>-IVShKukHhV_QloZ=dg(0njYPX@Dov`*=-ghXCH@_x8LAF7EU+c4U^kL#<r+oKtFa&Iqpg}#&?v|>xrzon#G7@tkQz}SVfG!3XMb~ltU4G&
mm<QWTKt-Zu|nNWO@s}1xu$c9A?W}Sw6boh$*s*0<em*>aLQhX(}``+al0M&9LSDItc^V9t0eW)2q5@Lu5n9>wbZ9c*VW%i8(=Evx`XKW=L@?-8SgS-6L(0apN`YZ$xiuc=wyUzj+X`|E%Tg1q{=&$*nSOUowJ=qb3<$&tS`9+ZW3Z(pS9~CZrC0^5G)f0kM?f}9VD@REn(kuSe@<EY{P;O2qXz*I`$ZGrI@9zYnNcZG@o%S$;}?6P`2Mc6vts>zMiuX(P`sJG4ql*DE@+TNnOJu4FJY@Z}-LiBte#k{Z1sX
b=kf38sh5=m(pJ>nOiOdUu;1+<iW4;kal#eA}Wyt>l)BnC(4C~RilV-nPoEqkI(ogpAk{3&NDDt`0DGNZImI&=TSX?slH?e$KBoi=EAPl?S6xl3vj9#3{1V65TBEWAdw`IR~*<g+tGBUrh*=N@~Yw3T(2NwfOd7#oM1~+r%3%M_KRKFD*q8Je!rPzRpiRhn*8k)i2rT4agD8PXJ6gK@l&g#8j=R}!d&yeLZekSO9LL1-PECr<nbJm(emC%bERcdYX#&?hkg}mP*)zGgSn16*1%h9SQ1DsRQUGh4!{<Lc(t1N
G#Xi^CZ#fTf|zAx*X0~KP+?cihN;bDG&f8j*9p2G=fTV2-puf69axH?iJyy(mF{aEYf#$`!v?UCJ|q4qs<4{ja4g&WtDV@QdiJP^1zDxS6H#0LX~>~m-mLnq5mxS1_)oP4Y$_a3qR%6Yu&Z{3fmt$<ZN>nq0|00C^C-+5IQj%TW{J57Sp-R!@*5J`T0yL48GQR0)SUf9^thK>!U6{Agb>GsUALFG7#$W?^(fqW*CB)XL%W5}C$5-{CEv6+8mUW!j;I$K36Q3?n)6R%-!S)U1kOfue?jAD?K3MhL+V1uShp2t
pUpSu7Hrj&;a!NGeffsh%>$KfdJ6xeTqFSH$%h4%Xc>|&%KEhalcx#aUa7Ru<kIBsD;8GsygJvfVd_*KZeBEr;>?AdfX+2enOsG+u`0hfJ&DuDYRhTXf{(^w4ne(U^cKxwHWGlM6Lh<Wc?y%F8QKT7fc(O%OLCo!8ulj1mn(C@38eb56^&Bo9v7-=iL&VR1Ei^YB8v*?qw~_OYl92O>hBt@1NEP%;kud&IPqdZvlTVN7pf98bK!EL5mAM7`B9fT9bMj~2MrVzZ1A{Ooy1nLHLHe?gRtAaYcvRqzNGp^o{c3g
NP&W~)cH+P69n32`|+<AHME_q3K28NwKSI3NLZ?4tKWG*k#OBKcjC{XyZELtd#mAXoM#GGC%fb{#capdX1Cp1#G3pRG$?i=<8d3RHr8t6F(puLF6{+yS=qp<j)eO;t!_4UO;`YI1>+G)*j_fAhY{e5mA|3v%b~%nh;fSBT?WSQ>pAb*G|4AahWT{DmGfIzb?P^#S|H?g$c=?$2p-BqTbiH#ACe514jtF1wI{qiGj$<W*iU;|v-w{9q{2yle215{cVJ!3lVZ{cv8o?{Mfi;TRK<K#e^T@7D=W!6x6G(<gs#T$
{sCnUEZW)A+te?wt(T?y`T$8mWc4>j-NQYS5<GEs59@E*A{<(kAybRV-0t0#cfEjcZ7J!XpRIGtE1Z*kV8m$gdY-yc*)@!d+Vh&)N7gsYre;2}0nE0kX3j#0?K9>Nlo-3>kR<u+pp#W_r@3h=`y4Wn2=ipUrKrp{&DY9Lmi!_eKpe<3=;(F2Com93dJZudNg(ux`}9_dj%CwJa~{%|V2ZX>O+O6?J4M-~r`S|qIj7Zd?C$|dQNF>sfH`i`+%<%F=9-KrI<|Bz4)5>QOFUav>K$y`RlNkR8qV<n1Ti7(+H8Qm
gwtATkR`{zbbwm(Z(e1GS1Vwnfo7tl2@zY;Pf!MxtvyvgB=iwMrAeI$``hbyRkMup_6__0NlgvkHQpjqA}b66mAbLauvs}Md0(S*D{j^LiKx|UlA4g|TwVb`ubjf0+;@P?)fN&EA}-3P8f5`(@{)8~MipsrTPI#N{PqkFX!Ic0?d`a_jhrWje46#&skLROM~Gw6!JzpH?xz}#K29{JdYatHxZ`Z*Ms!uZys=HB{I!I|AEzcI`*-noFyGlNQa3;6b>^k80U8rK2Z`CTsyQPc@IBi{0Ts0~r+++jK7`@~*h2Du
G>Dx|x^9P#bk0*S^`yGy@6LH&d(M-goUmsV9RI)SNH?$3r&Tk_>}Kd1?$sb3#Y}a=XYT7jdZHJ-T(eJjFfdv#U|6*-dtXP}QLcIgBrQP$$Y-+D12I9e)CDurvqn;r+l(1H9X>nO=TjnRnv&T}w|h0MDG>EFp^Zfo;(*EQFQTD806Oq)lJ2mSSJwvVU@=g{oH9gPr@Wdc?7RY&<{s+z?ykNP1v!Rc?>!$l0qy6W)ofn=sRPn-$r{Eyb?uQSX@|Thn#8m^GysM57Lvv-^2lwAcX!L9NL(Ij6kTLY<5*)`vF;U%
%)@;&kYi8DU!WYKK61%sv*$}FD3(ST+{HpMn7{d@$=Y&D=REfyug)pvRRRKfwfjwPbY#6+rJ+S_BB&U4y;`P7ZRg;vy-S{}wW<LzK|;c<kpk-tg`q<_V?H`X1srSS1W(Owg{>GJ!x*zpO`w6K#qQEbj!l(0A;3C20JzK&wk}z!>B(j;t+%*@ruJ7uP5MDWL#GHUX*DT$bBb}`N{1jpFPIf~xdVwOGs6Aq=Y?=mE0I90woaB6y(VYJW_5v!(VKCa^{npeVSde)YPe3+=QIR2&KDChchq}w=K#3$oY@enCB6Hl
OdUHc=bKNShfX@VzGlDpO+aB5pYFSPnlm%&C56+dMji|TJ*U@&D|oO)$B#j;sllRCop7V^8Vw!Dg&fz^pCs$=8c@JPRi_tH&ROiJ=s2_vO3UwKo%P(~@w+5JOaC>qUWfXoddHC4fvN&%?RTex<SP)53UV8}sxA;o+56d-oq6Yh90UgO+N3E;9jAcsuH@^Yc~7XxMh!+$P3sPmpW|pcx>#nIJVc5*GRjg9P#($?ubpn*`fu8OouJyNQz@&tX7lZQBL)L2gQ*17!rI(5K_@AJ;BGRyV0)Z)yv`e0;2c7J63wR?
aW-EGeAkRaO3wmo*K4WPzu|FQBfRLdkKq3#FPz9Wv4d{Z_)B*Av*R4diiftPz=L}KfG2-#Q$vm(dlfgG!nnT<{9JhP5M?zoaf2_QPZ}8GPC-&2fB>OzhsDo9nrrH?=v|@ee?!85*GwBFbW=Zx2W%%V=YGw|0`q|mLh6*n6U(q0wW|rrlFzq#vfp?v{;@w@Yy`}}Si{N6liohAH=oXT>ZV40kcxOjuMVN!xneEp&<roT4vZGGc_$uA>PJD#@;j8N4oJ7(Z&aNIgWc*s+Es76xee1yC=Y8N{?Q@#4E&Hsn%{VY
BfXt(#9$<)A>f}c5-O;;^<J0WGVJF2f;gykr#!(1oo=0PvDjlxHvT%akdr~?<A#wrJ!%*e)#p&L{cN7F2|O7b5cKw49pRhTTe6>WFzg~K<1bjc-nlVuiU@L<A4Bis`TAxgah$oz>Y{vkK56cAocl=;@Wj{=dEv#JR16QmmG2r{`PKOtZ{B^B^JrUd#!%>M>Pz@5okP)@@rz~o0lmON%WfxG@}aIg;47m|Mcn~-$&RzgJP7yn;hC-mz~j1pKf;O)L`twy8@Cp!3JjEWms{M`0v>hhB?d`PO|0f6Oq7t6lfm-o
t(fP3vEHj*8}ha2RoE?Kb3X(32rr$E;%XNi6@JDkYhZMi)2dSwprHN3cc=+mnp@XA0Dd!lR+emZw1t<wplj61DSwN~B#I7y#p0vhN*G<Qt*YHk?hefGaOZop?JAPb|G(u#b=RVwme}QdjrphTJX9`t{ZBG0BGEJ%_9AGLy7(g1Uz*AQIyAfarEZ+5yUYPH=H0pPYQ!kv;I^%sTY_Pud)bRpOC$3Sdk?E7+xeZOvYA6S-qyI(qRs_)x20CZ?&^u^_N!gHrU%K!?H$IC$O(S^Jmh$zCgwFGQT0OU7eVQIJ2Ay0
6=ab8{AM(<CH2fz@}Y)u41c4*;r~e}F9^|QrlbQTM%bd}%k(bU&?I@V?L)_}0|r(?kYvFIod$wwO|KeW@Tb9D@(2@ZYKP9{U;#3j5dPuy$|$^|Qz#f@saKxt;zra9bWJlPCce8zU^^XJLcLUzwvMyERS7Di^A61+SY?R%>MJYjvRZ{a{-}j7nSMK8b?{Roj4B!2al0H{qi#V4rY#ypIbX1IFQ@)ul=?82cd3uXu4<Fs{jb;WuoEHtwW?BCRe!0y?4GL*aKdj23DQNPT>ArqHh<2LNZdv(!<GIb=nx|kgH?Aj
n0iyE;i*A2&~?{515k)Fy4YFuCRhGJv2?i)uQ!s(I?{6s9o*Hfbe|7zS;~s}pPJP;Uy*=#d-L*4vCeZk-Vd}HarT-e>*r~_4kPuZ<J7Pex+b^tMGm<zl$)E*-{tEnNe3)zBpFBH(m}~9Mmw0I$&2mm*uvXE?><XjO1-A0S)vyV@TSpiry+DZPOVe}s#V57lWSOE4S{13D1$dma9;G%K{FELdh-rxrq!E8WqiJT4K}HPqxWCc(0gOGS)-e-PIyl*vFL#91;bLP{Qk}7TX?EV`oQm=GZ=c|e$B2V;5WVms=33>
$s9ToJ>@aE;$#h^j%+8T&701F_D%k8gIG1L31lM@d-^})oZ_bZ7xigSQ?4u*{nZ7UX;mj#jzh<*C%~*oX1GpDQm1|PyIus9m##Wkfn#h{uN89HhgnC5%1HLfE_J6jYA)lyGcIKFOAJ2_jf9y+qX0T;0!8ZO&lQuTR&r0ZHUvyHzXud)-@FEolyn#HbK2?uUaID$G7MYv1RBL$p}Of+3x4dQN!Z}^&9A>x;ER~Nkv0K}tm<mzGNTl3!JWT<`0FXwb!KhM4nC{(XK;2_lbu$lhFvh(KpAX+y5q(og*81u)Yg<g
w|<S9SJNww@qB;T6F4>|`>AP8$sePEMI^q}i2;mNM|S^i^p`n6N)MGl(y52uPc^czxWq<$uVUnUC2!+GYU{7IkkY*IFhy?;X#Pj<Wt-wPkvduJZX17CV;%NrvSiiPv3kuhTVaEwk>IKX+l!j7HyGZ90}UWge|9f+Z&pyZ;?@W{Lg?Z(S)_(RG<ykUo^#M)Jv^w(4ypHBKH&$`VAZ075r57hYD`&D@s^vtvd0(1Kn*MOnKd!A9OvQVY*wc%W{1iD_xMYE9Z$C~{PG}Eb%N$MXj_{s$xf6t>I%0^%_3Wglc;84
@Or@mm5ATh`&<4T)wY`Hj8oH*xL8#TV$W_H+UKCOF&(vOUKE3`nbmV-?X^8lxmo{htKYdyzUmA@!}>43)=NqMc@5{gwMKt!fY{2f=cYBi#coQy>5Y<eu!0JbDpqem!`LBT7LB^RnP<B`L<d;8t4oil&IxuF;Q;B&KC2O=R{A93YYPW9$6xjLZp5%-zySY(gwMCTN13so@$H2Tao6Lvs+7-zVs++&d}E6Lt~cCWTJ%>j*gKWHI_+pmJD@-C%JF<*P(|lLKa)W-jl!z26fh^8A_i}**Fe7g-t~e>Sy81VB_brP
np~o6kT)95C!}A1VkQuWj%1tPZRx4NC3?5l=vA`()x_*-+Yj;2?~ToUz>HC2d>RFIo*#8KTiunWu3-WqVpxV=+qAz!b}`p4y*$^?H@uNyOE@QV^p|fSukQ|u8hAGBS4jU4@DTtQ
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
c-j=Y$B!&Yp6BNwUAqZ4m!Tsg<;#~(m+q>T(_(tMXLffMyGs%a@IZh755)4oBmWoPcp(Yy05e!{cCa(to>tXW{i>dRsY1Inv&@JL9YOC?0+F5pcQgBazn@QJ7;xk^IXWTdR4{d>T8xd?x9&8c8%NmNYKfa9r8PD*{8fLiYRC$-L}r9dI!LvoEL2SC&jl(D%tVP3^AsqGBeKd^jbWb?)2~TNA*xH5N!T*{wyU5d7JKfz-;m!IpqN}Myfdrik5R9fuTcN{zZ7@^t#;kk0PGWS9uIu8{ClW_Sq0^8k*rqM8&<Dd
@?#K3zor^Be|Svj+*VMizJC_MRC0wyR5XSouQW8rHO`=Xp=<$%^ZuOqalJ7H9nn4PqFSk19D~$KcjMEXt)uUX=HHH_Z44}^E~pZb8cWvL(s1DyAEL3GqVp@qeYfA!f%Qw1p|$#LDZcSndz|a>`MItRy=tCc$8umEE4lQ`J#UR$BfP%COo(HZr&v>^ZDU^ru;~K3ZI}*u>_Lr}KH0ZNQn5rG_Jl|3`Eq`1EM98Gizysy!ODJz-olzK08NIk_Bo0-7ES{PJG-LP)s538yoj{J%b8Vj<^AL&IR}oOlLs#a1cl>p
aZKrD93omF(I@TrL;ag3tbpp5vX7>qPJvwNs&&g$>adL!1DeOdH&09&hiB$Fx$o(u8UB!*6FoUC58w4#hA(-IF~e^j=Hm~O19*336hQ4*zSoHS+#_C{)=tsmnS1#DyWHM+=%5Ds(Vp>D+r&Usm!)fOfA8VQ%pPPX{jJtuE0B~RMiB-?XJZ0io)>R^o4SMRMAD$_VIZ1ef-HBTAE(BXO+S5NsQn`Qp(Qo#p@{Kt8l=lz`3+(kS=bu=c35FuZw0DW{Wl$Ip(+&M-=EA!_Y|}Pm?Qi89T7k9Rq$VhawQ2;jP^RX
#(%)<Exj`&Lx67nsV*m@+tyIrg14v&@U3@3AaKMxC~Xq$0d;K+rm@y?J>=+;GEsTEQe$P68e_dyPcSBztdR$#Qk4>Y-Y%)~{sN?1DAH1O<e9R`nr?}^bses7`Upb1daE#VvSCWERJyWOW3#%c!+=*_9*yrO+PyAu=ZDBZWcUuc(|9?4gS#n9_g;gwd`kf(7>qHmE4q@XXZet~At{htS-u^|CYH-UVR@?os!6dydtghpS}=BOnIaL73#kT1$0BeQ$1$~lsfrlYQPh-kKZGc-pXS=zy&+Xs6Jns+lj+LeGbFQB
ikGQDiH8U*luo+(l9lN_Sp9qTDXj%1ND)nk$Wd;&d>Dt<r>WT(TeKbAYf_aX*f2cpjTU8>0iE?gg8EJyVq5pQq(&Z@@L9u-opjdi@+-maApwUqZLypKkvgk2JW3ndZY&G(QnEnR42~l~CX{NXd{foYo5X#c(Cn!$2-%tBH~V)RZ#qx%S4<H~i`XiyY6J(GXz0I2rfRxyJlWS#CEL*?UA`ekOV!ljYoVD9d)_Lis(eG$$7ojjB&`NA<irwQR`JL&zU}~E)nUivcLgiUPE!#eQVv?fI}yI|XAsD{ugu5`L)p6O
K%bM&1q7ywpRnXAIN8<aOJ^7~gsJaOXA#;M&wkO4?hO+hTLcIy%0Xs`f)bSo9&7pB%y0IPPK^K~OdXrDo&k|;Y^puyT)q8r#o6XWzOj3T+a6W#jZPT+US5_>^S~{djlo%6Qau%0fl+*_L2<>YQIAds>`+=6!mg@?)WZ5*NwfoC<D!%6N?p9e*->lbeOpW*R@k=6=cOg7Hae8)n?N<chjCdUAlTXZEUoRytCR8k2MC7uuf>IREFt4*!Vk=-8q3odis$p|^KM!&VRkr-9n*|hCh$}C!X%GVF&K;jJgz*=;mCqf
idbB1Ve4D%Elfvput<rLt;vkJn&{l3uPXmD+1`K)*xC?YZ<Ad#WM@)w?;k{I<`~IYkG;a9H4c);eB%KUvldK~%7rP91Ly%UaF-H!`kG>Vo4pzIjYL%n{}QHG&{a!n&lX#o1*xv>wVcFo`PAH9m*AQ1YF>C;NQ;}`c|Msm)5>@)1T1grVvxfSuYlru#vN=Ho?1HK`s!=Yh>UePM7OSC;+BUM=K)Xi@&)gU*VyNyi*4m(1V1a~L<^{0<fHid2Hh4Lk6a3Q4{Rh)wU^2QVju`$+p^18S0ElI*CXJLO9i+BdLsuS
Y27u6VuPQ7t2Q(dSZWiqh^uq8-w=t*8?y5DOhXOPcJL6QVmDbrh~PKQ9!YjY6q|=XvYtn{HfXsKK+LuVA78grw1Y3d64R!R^u;T&Y;kO-4XEw*0vaBP_h2x##X;G?#kc9+_dguK)h4iO)9rw7#E191q_S04d$9y>yWPh{)Pg)v6F6oqlu%gKywu|EM)frK2^R0A0=Jx!WUK#M^`uu;Ph^_P%HH^GsGQ*0-o2p;-v+)`nMufxdX5a9<o7;|Ka|m8^Y-&(MZjyJ%y*dEmrsK6N*-7>(!$c-N7LC=OR80d%lF8B
p2LPJM%C!jwjg<!)NlHD*c25b*;si&rRA9+4O4=(VF%!<Mx@J;K5rV9UDPxms%}3Z4h-=m@MViPox=}ZrK}2fqH}21%azqw1YH6y0iG_7)RZ(w0X%;CZo3a<`ai-uw?@%clLKZZQ}AhU4Hk~9d@lM7LuK{K^SiBBVVJ-~++9`6C#utRZY<i8IGbK+1sEQpAV>0e-%OEpP3aUy516S&zx(5x(B{`kS2JpF2U>E4pi)|ZEDj&Yk*-?xM&#m<+FTOl_&bdnAPcYx%x*xbWx(-F0Y4REYjrE)xGuGh9>Ew>b`(Nu
+;dzo&Mq2FlYL~D-h7RZjdl+BOlF{0c)F!T*jYWvVo*=MgwN^q@LW4!*19w`$W1S2=+_N>54;U--L4Q6E@Q+1B);-bQ;rr&x0>#|!{iE7T?dHI$Wyi8RTW$Xz0)#OV1=Fpi(v2Sf^U;IY5u-Dh#OHmm&g##ic8s4!N<VWKz0_P?pi}fUJgy1>cEaimbFEWs@38C2)TwVx90&|g_RE#xLY&G_a3Cag4`mr_HHbIi-cEK*-TpP^Q};VF)Pqw<=!I~8jA|{Q4ygPU=;-KxY77uJfqom^=GVK1TH1_nRYmYmngm*
TaIbyHvsZ~FpH3F0xp#7GdeE&pRFNmGPFAeKQot8IJ#1iIXuQx5XP5(c?Ot;UD&w7Ic(RQ?*W_LDWURL&DsCMwGo1)V#1~EA>@3QU}Zi8J4j8dxq2*v%V7|du*t5$n+t1Jl6;JQy$LmHKXn42!o4d<!&ku<vccqgT6$y^5;pVBFkjVtZ+>!2?;DK&Vtc6GUAm90VG|>{R2KDzl>G#X*(Tih6W-hY&;<7_MZRJCZWzy{ZF&OBo?@xE^R5gS^xYDRCcByo5>J^X(~S>qyE+wRAI4ezm0j7KyPY(S3kNQgEA|BS
2!izeIPk#}4SUB5t$E0RTiE(bXU~7@mIuXs2YIkd_EhF9f^uPywdB$>mIB{(68{5*u7T9rUu%4H_q!&z5Oz=s%REQ!T$k)|pu-u2)i?hqq2hc#2+?u<Wg8>QxHU`kfoII*%F4N#y|~e{d>`AjWH3mLh1-0*cQly)(I~T9PaLC{Jx@W3(igAHw_v{n*kKC|L8y6=ie5&r8Y1iFBoT5c**Ec9X26qonsqF?tPVkyw=7BfF{p&=scb{$elkf8VgAN!s6llmJyo6i(tpEndl5CWs+di$%!Df??Un5g8yd1V{4?^l
pU{Nk>(vHm;+)x<U9(U-`0Il7rfWy^HSinL_o^uLAHFUtA1%7XfTCte4Q8F0r%55Tkbc)3o5r@D(gAcw8XcWPrhG`r-l8`TG(DSvvZ=}^)QcOAcmtAM%7e?5siw98>(%dK_}Fl26IzGpSqGq?POPc=<J7*FO&7Z)=r{{V%OI-SDP2hvBX6|u%DR_sXDG#g9f)Ojs;MccDOcN2+ML&bK8-M`UdPZCbW*Z)4L*pdtmQ4MKnu_r{T#xeC!%KuyaK?OSA*5R#IyilDb{O6x-X~V>SP+NMoEHI0Q4JW2R^|c0@1x4
%#v8%HdDtE2MChEfsweUS%nZ%mP!`B@;nY#a}BB(@(3nc!Lgc~%e4GB<G&Q}b_7vZ2x()Pnzh+@DCT?LDE;%Tw6viv1j_(aj-SF2Xd20|+Lbp6ohqlh1Cc@lHpSKxH@2H;t$`1!0)t)!ngvH0XX)sG9k1=mh5N;B_1v993SPL1Pb@plpa$ceHcRXDqonQ-jRc_40|PpgLbqQMVqUHc@D@Y4E!;Z3lp2G8yCoZ-WGt2WpeVklze9mI5ZlzeHAuah0r3c@5|f<d9$8y5OohrH(!rT0c+^m2@^0E9t204ozzEMN
eNuiUH<7ibO$M>kjMq`E&5I-PJ`hCbjq!d>8cK2khX%LI!o8{bMZ0aQ+s;gPyP#^z!VQFS=rZb#QUleiC26MPIc|#6A=9=T9vqD}AHDNv9XWUBp}lFxiEEc{%IDX<m<gb6U~3}#)i^>8wq*7!l}8gIs_H&zg4mM*QVM^_S8UetRV{>w2Fh?YbtIeS9+$BXIb-){)9znj%dHgQLHJ%9QMurwQm>}ZrvOWTRCKT8x;|kk>{_S<vV-Xug*d<9K~EYQm(d2m|J*mfNB4uiA&SeI{&bmfrprH+t|^z~ZAfYkdePP^
wp7-42B-v0^y0#X*D&VTtjw)tqmtaZAK4B_UeqJ%?+1w;1((aNx#qh;j<2ldY=uhsI|VAl%tl2F>wt=*+%k_rra28d8n~Cz;^qCv&>WUDhrsb@+!rnFQd_efEl=VBn{LrANy#SHr!K+}5*r&r%QU%S8R65k(mB7b2Fys}3?7h+UR3erS>E1BHjde|k0$%!BWnlFl!{^@t5(Xlx&o<M!8dl*RwQe66d93zqxwbJ=oY7KB}?~ELvrilSe#$i#ed;|*aG}5uOg83ASAbNCKW)x@}-dBZL}FM?FOm|;l#%^b!Srg
(5x6(sQ(YAud=<eP?(q1bL&iF?TT5ZpQs8PSKR4I96AdkoSICcQUuZj&H|oUI2JH^t{j@x_-K33C;LhzKrY$eg$7nlEd&3DG!@Ky!6LL4cr4(`Xk=8c4irZ>=ey<1(4pAGN9X^pl&Vz8p^hKp9fb&$GCTl9lSh&11MrkyK3^H_o%|KYppF|1mUhMR6Ajw`Xk~PrTLBJVlP##m;Jy7Q7^{k*9xfUD*M3oPrM(_Xg#wZ`M3*ohOY4*=YbS&WEIJ_b-oOM6v@cqrU2YSCRuyOZMdMfT(<}<EE0S2w-G6^VI-q;F
MdmJ<wTBmz5LaEfA^(;p9}B537iJ<dL_PX}t$-NLOwv+6J-@yb%S9lR%1tY|L4!##1)#Y5e3l=|snQf@=^`)Mm7u`XQ*RZIguMo<*?1cT+(~TdHFFM$2Ua@C%9m23h%;rh*pz>yS>-@Ea7%#qu3KQ!f!0n&qhd*>@^kr?IUAM>R;#`mvjmG~{@evvQHgFwwn(#Tu8i!gLvG~A4e(%D6kOP~-LDZUn6#oTX2%r;)(jV_VGBLVQO7$7PBna{ynn<875CBcu_@t)sw;eJp&p2ykmsiBR5<3}#LWacM7X-b{%6x2
c&TfVrZi2APVScoN&}E8BTDLU(Kc4m%Sr<Gq)d^edfW$c@fhu*yfjqYanP>Y>fAuaYbBc;5Cu(=`Ffh^#_UFn+(`L0UBfXRL5BKmM3c4JK&yg0qoVWA9LAH44V~zwrW|Sa3cCq?nl0$@$f+b&Jze2*yK3$~Pq(5*p%q`kS~^7FNT`a#a@`r%%@kbDh6VDE=Ip>WYsP@5Y>QlARaYs|9q?kyr>bP!$~s0`=_;J7fM+}IJ=?-4B>z#2rzr7|SpzBpW-xCsV<47=<(6y*See9kPiON>a`NAU8aXyorjlS#Wnkgj
?2R(HBeJR%%?cxDlrN``DqRTOazbcKp$>d}#%`l2cnZxL8oiT1r15@^KW0@l_(H4#3)4B{2_ohWhG9*DLvvp@H%97O?MP;b*OharB33MTDiOn2nWadFgg>o%fR;??K8>7^>cSe2L6NHmpTn|{phjqoy6u%z#YmT1<$P(>fX8e=jnl!)73Rj8w=OnMZL{?k@!KaMPv~$91q=*))hf@Tkr^ks<%!mN!eMIfHivRoV8NcK+psWClsn>%i|fOFe^%^&dyZSot`3w`@lo&g;iXd%;!>sEL9<1!2~L&GzMxBjnza8W
kh*UApePPQ%yJ|VXnOV9DwMNuFSTrcij_e@rhn7zd+*@Sd5<%pDU97UF$=Y*vQp4+<%=tWFpV{Mv!sd2rv%9TQ6!ilh#u6^lEc*zuk=;0h)wzS-EziA_+6fHXpOd|F=wt=`2Xr~sY=8>0u^k$*X3nKo)sd8r3Vr$_adQom24BD;2pH(Zi=f=8`kO`&WHSdoW~wi$4c`PzPPMDM6fm4+mb@`ngR#FAuY=Ym#AKA0m(O{LcB~CYC7HYh<ER<$p?mWuHt4gHb@zYlZ`ZfDkW}UkXp>ngI&d~C3^)e1oXC9g0#rx
mVbT${OS-;Bs51*fQF&$(bX}4=2D45`Zm1>{3g1-;wk^n?KZHZRJXqrt4nLY6OFs?qlOf;Y6Nw|oeDbgu{!=0%4^BD?yH@ivw^v(lm*{sp*#*W##0~~c~FnUUIV4l?3-gz1=_38fu~_zeUfhM$ebiM*N|&D;>=7?vS}HedD>xXBw30%QNtrNwgYa7?B?aPY*-a-l|Z`Co4R5iR0@GxF0nS;EXtlCkyT=jek`gK%I^(AQ=b0=@RVI<LPe`%XP`Nnm7~!u)U;k;R(HRH&Whq;jI(Nx0``Bgat^G;zhYoA53XTm
+0wtRJM0|GmUAq10&;gFiG^?ElowTh0>zS+4(Y-Ruhgqd-yzmXfNl<j)vn>W&K5Sx>nq6PxnBPH>{tdur*gMk_jcHE5I%J75SB|{P_5_*)Dz5(>z~@@6-5<msIgPKqMq66?b@`GH;Bu}Mkg69>InR~+y{+C*;QGz+b$9>1#(kGl$s14>cc<-<EVxjg<*V_s37A0VV3|LN}#Xtrt+amvAzWrUn}_EODwDfMI72Zs~|zJ;CGa|3cgF$5rlU9bGo(Ty0Q!wNl%eAQzvIdMGBR{<ryeF-#>+qiGhpm)6_Xu;$QVt
-y7IN89O}ygG1TH3sN4~wyu7WKtJ)+A6H;uq*RM7rA3UYAEDB<zPu9{VA>*B5%44J5p+&rbv)VBN8|yNz`wYTIh#`DiL}kJyG*{7;LO@qQ{HPTa^A>?Zit+$Aj1a;sQt?{MnFq^**)xQW4V0a-YN#})sb~!LJ*Q~lvlP%J@N<I2otBe4y0Qk_15c4dmapw41A&_{A9N|0$#H`G=da`p{vo}j=aB7%64Un;)-otHJ4(v=;Hzd_l^xNbjDcT?yl#d=0I^)<5`2=g2zT_^3TpV_BA}?4WHWRD<zS@rg%K<Q<z@*
LP_-?D`*PE3sh3zJ3%bS%7``2zs6_#6IU0tq)BRsw$z>9wEC4Gh>2oC4hJFxP1_gHd=p=TtLiRZDWRl}>G82Jx_@~g3u=8Zc1tJq@y@)zO4FlLhxx~Q3pwEjuE4bi-$pCY5_5^ywy%MjkpbXxB1+1G7XeZ_uQIQUb8~Ipfs6rP{G;(ExEKb;XQq;|0d;RLp|LJdE6tMw1>9E?*VM#E84h*-pk=6^M}5ZCgyrPfpwnXjk@}ORt9_{L5|jT12^7*2XdTK}r4Jg~I_*nDX<delAJ%wTX?~cx$uYzPY{dOEQIW0I
y0SEan?Dtuz#^l8vcGWC%D)*64-7-?Z{@{6>{@pvuRrvqxclNB+C#90#Y!6+zm}tl<m25C%Gx?|4d}$b$hf%&iKEQlO$T*Im^b7=y5Zc%=FRQg@zwf?>y^e%5Sh#VD4eR<Yqh|)j5c~;3aDx(N#&1ba&%~I8V#`G^_=q9NWQb@WoBt@#GBTT%eq>X5{>xWvRtiQOc+6bvF*S+w#B9y-=yzs`F`Txo&A?b7`DYW=UXQ)B_svacOz9@;a;K#Lne(wkod(KJ*Z%qV<l%`#?CR=R(W2ni$k`s#9TPmOgq-2@7Y7a
Bs2Ilwjwh^c=E0w?2XP3=EFJ|sqA8Rnk7Is_{(7oJA<J0Zw3&?#yXj#-Sl1ja0Z6n??FY^{%)dL>=8{FcFfo(9uq->*=b#^0(dvbHRoi-qa-rQg-zaiZhiV8jE-i}+f2#9?F!QTDX~SC0)mNg&ESdhEu?sADPq6sG-+vEL*k9EC3ZvoJ!xnallcn>n4^QGS{_u+J%*HOMjY->gy(;exc{yBJ&mW+)4ULxYSv3*duUIdYl6A>_&W=sO(p3E1LnK@ja`kGV~jgnL)FOz&>7Y_DvxAM?@SO$)kN&+BfSFn&fN})
%>d|ZrNi>kOH!#NKafJyZD^}Cu7eLsw{TAhJyC`Pa&zkr#mtkM?Wg^%|8mNHt6M2Cmkfj5tPAjd+8IQmDpaqImL$_7-RFa$3y@~se_yxCX=b;r6Um?iowO)zrlo=riYG_3_@c#?#K-K9vfeKRXc5V69i%4qC6oHMrhd(LR60TOJ6mUnGG?O(q$Cd!)#M(J1_hGew(Ajt-*G_}o>I-E)sBkD5B-hvV(OGb6N^i0o0k8qI(Ectx`+03)&u8pXc%+;xM>n0!+LmK?kjsG=BU4P;KNZg=Pwjf{a$3esPMZr|2?v9
t(;B?uGCBt^|&}7jaN`)ook6*h7a{$7?YjTpmt9=4TuiIGqRxA?eAY4e{#A8s+AP|WH#7tpTXo;6>WH7e<lYOxm(10_B+i^i%G+0>_G*UGSB+AMXSe@uSTn%&B!aC!@X*XG-Ywp*Pk^?3ebkl2UKZDh|M}EX*X`D_(y?a{+v|hj)|PxoP~3yuPy0jQTIu@0W?<OU?Y<nw8K;MZ+(4&5;jV_{(Ej|nkrwV^1$4vcR28v1<<(_F*CcQ3T6EwY&bmjWi`g#S7c9~yV(tuB&kCGAyi6t>uoe-Yvn?(8g%hOMOop)
v8lUSI%a$0_V>XLd$g(&8Xg)+x6BgvB!tnU8kFzM-TiKhl7YNIdryr2v@I`70N`?kuHqT0@A-aQipB&A=-4?#W}r8qRPESRr}a<3zqal6+q*oAD3`Vy02TPmQ(@jwc6^Txc0^xrd9M<OC;M<JMbBocDwcR7Wl5!#7-cAb&ATw~0=S)tQmBssPEFGd_5c>{emh7j*Rt%5%zX<ciVO<Pr+EYV@|s-Rq%?F{@VidRlU0IGL2OZUC{>B4KT5)@O@*VORRS}JpaTTTMz!Q#tZ@LW$$(UDs6LM1?V%xBxRyc3PtMA-
u`+SW<gTn{W0exkw(=RoX-#a-4r|3+M*v*|F0mTJ_6yeZcX?kamm5{45zx`fS1sA|oWxXa>Xp@W^TCv)fyo{##R7wpGjCs)&y=?{>36fJ=#JuYGPR%mm-by-g~~^pCfwa7{Rk}JRJ|L^TLFsF;<IVQM*}U@Oi5Msdwo|1=uiL2u%40r2UT}bEz&T#_kW8v-c^BqNZZ729N+$#1XRX^5wfgd*Lq@KjjZ&-OfH$PRb>4QFvsie%-5Pd8{$vK9ke#(#rlWNnH@uExRE`QiW~8L^IR5;M!mD4#t@lK7Om@t{gXSI
PQ=o7&C5%ml`yC6lFlL`W<s_}6Ns5XQUu^{CvapO#OBDV{=6)}7;F?|D7ZRv=QJ=l)6sr3v1hw-p2}p7EI7BycBegntTReC;n4Z-M&QYP3a-gwkUU=0l0F%>r0c1O%+K6)6>T2G)$&znvi<BpVi;3rwkz07n0$%?REuq^uG`PEN}(8*-N5R{+8!#MwWz$kdS=susj`ZSBD`raUVwdF0p-W`WKp({kT!sF;b9!Co9WkuI+=`a(zIg-t7{pWRB|hh)0MHYImqtOh^QU2gGQ54Ib0Usk21!}04V)`f$`h(DvmIf
_i9og9Z{ct#$vT`Mr1Z_HDvE=Wk9t?nq3~3@(Wv@6M0)fL+a~9u@v^ZMv)(<_y(7(XKs;b)fcHw=ySF2H<NRxFkVdiD4;Y*aSUQT2BLzp?uDeK=}E~%(vAf#pqKTv*fcD&q{K?u_*fKdwKWFY6JgU+Z*bq)*DDD31XfQWD$yNVRps!(#YO?2x5h*J9dAPip08^C*Y=`PQguAQQLN9-YMqy*eyIPr`KJ$ju6V)WCVTCncw@`W9I&QwXhX;Gb0*YWkiw=uLjX5K@-smsW*SNJMnP6_OG~M#s+v}sR*@)yIS#h<
jCW=t1F9rDs-)npl<1p$`+PE4Yi9&>t9s^L1Z?k&2*{jF;#qTJLwJ#BL%rxJT2j(eTS)y7mr;>7N*&l_0OFq}r`PcKmDXP?b%{|_B=VgWm_{moORm$be#LXphX<*Ju)<*?^8(KirKU|9N(PEvZQhN-^s@}mC?B{u6&nTb7wC||fTl_Jxn)}S4wpFy@Fn0lH$yMH1r7UHgDz;H(QLP~-m&2Ymv8X?J%p;8!#z+Di1O>vUW4CE!CPqA39|Muh6F?LV*qN-%9>orw=4#RfnLcqf4Cqa%3GVv9;7HqH#Jq3lm?-q
F*7HP4Y{5h-&MN<RJ1kNqKP~<l)442f-7|a#W}D#)yMzX<iQg-cVQZ__lJ6t{lfi=b4SV|n4~myQ+@W`%A924&UyU7?+eU>wi*0pro9P5@VXO|)M0jM3|AmEXnC>GAsLHi)-5tE5s}}?Y<jNMb!|fDSh^z`Dwj6yf91uKTT%Aq3PmRXB)VtH7|q_38e6GE1lM6&85VVEgqilZON4=f6pajHy=vzr^O0GMVA<A;<gxMx$rgZ70nrloH;5{$wllW)SaTTt2ax@=SWvZ@iXCX`Xc~x%@5$ix4nPBMlaiGx?~7lr
@uUJQeVYobftMrud2NTQu!Ov4c2(S?lQ<#2VuONy6!HC$UtT*~Pop-4HPFeH%fJCkJXpIVRLLz8<zVTh{eL=zZ*aO>`a`?6rtU8jX?&$>>k$tJ8e!{Secv)|Yfo3>Dc$5`NjAPY-{T|su76p*y^bFi%<5T&uXH*9gTe+fNXKyuEVYpzVKK>IM-pwnPx2&S^G$Z%;t>$|2l#G)Y&d=oC$!~Zurdu$oc|cQvzrB|G(kf?Eqe~xHCMeETep39!4+3A^W{^@#)T|yad1fXfdf5juNjXF#SaezdpP0mZnfX4(agH=
qS)<1Q`67(x6SdSsRcMYT-}2tbrpnlCtooQL6ZwaYO}QT{gk_rtt$gYThf72F2XU_JbsWcV32W{xz@E|?teKU?|4ND544AnqDpmUgY-!@UYPhjxYOsfpa3xrwQ{_}#^fl3dpFH$Vqndd+1<#!!4GfI-8fc@hOfaL)sWv~)@XSn6!vQp%3{F|7>371C><X__qfOS(`Gdkn?JNm&xlsTU&XwfOpsP`1X)gsPm71F@uo6jl~k$ClQaafsnM`)6zj!12&)*v<A%YKe4}y@FS{PRza=;CZbZ0lYkeQ2i?MI+%T*I$
<IUYa59ux2+TVsSQz!Sql52Sj3ENrA{Yix@B_eF9$UL(ze{z+M7-=Y{zUF4irQL1S@=%Y>rGbe=m(kLF4`2j<fUm#`3eCf!)aBP;tO%}v9#K-p5JOeC(`RAt>?dmVkTgV)@{f(z@wMr{D)Os~dXg`(!T4WU`GXg3Klg_XHo}wZ!g9W4rd2oEC1N<j;Q2JpOa@)Ap1!xV-CWQb_VC+d_sDs3(z2yfBXxoQ&)>#&Zmq@gYyS|$aj6s#cm%g4(i-ax=JG;N$9TlC`1vNDgOL~dz;#s`LbuB8GGoU`)mnyhAMWsf
Mat~~w1im}HO-@XnM<O-1gwd1cW0Gl>p#w$gZR@?Nzuo0J(I_~tId9JdjNR3nm@bIt)DWE99dy~p*&?3SXWg;tbJ>xBccH_+s*pLpl0_!CrC_soPNuuRgh|6<>+;}Y4wMZvF9}Gob@A|RnB*ke!nJH8w3j%X>+S;qh}?XVKxp%HMwkssUa42>DM>fUXFH&s2cFj)NSIyi*-7oF3xF2v;jX&crv6abu9!Ol5s1$t*M**ZQSW!NmaINLs-BV<k*1IlJ#R5`ly#K)aQh+w?>+*mObn?EdHVDVBo<!1k7@$>9*8S
?KV(uol1Qy!zA(RwR3z8N4|u9&?>{)Q0y773Nw23_Nsb<;pZVz=F(lUagmtDb9`>t@&fkE$li=uq0Viobq@}4rRbS7A$z7b<fh?$lZq)D3q888`L;R-+J*P1o>2D>wAWLSC5aRBX|iC)*N$^HDs3D+^JVGw1CxZ=o!EBT4WZ>YuJsNA5E{S#>^K492S15v;hVNq4eF~c$r{EL=g>P>si8Gk=_HX2Xayc1Uq;r?R4|d`V$UxO`al+_KUAf0IcVCC2WiL90)YHo;kL>LN*R4#)3fIAAT-3A+1L_LVmcZYtmI0%
VtUnNrc$bDr^ENvh22Avbr|X6VIJ$=@J;3Zz^XyZ(63u;Hl0Y;cjs4+DjuUJW@^O+yW-7L3W7-Bsp{>r7Cvq|YlxVr+QpRJYf%RB1r%{rkgH3PJ^%WVLClC)-s}#Dyo@$DO2L2X63seDI$#U^T)hWf1c7gUoLxqD$*2;Du;_R?z%Q^JjbO|Yej1s4r9fK|H+;|Bp<)2|yy4hqH)^+8F4c>j1gp~EULyxK{`Go5?zWZBwTF@P0nJZt{Od$WOqZtv3g_(^PB5_X=s^0pn-A`#>uiCcwJ+bP=5Pj79PZk`u5W|N
m~ji7%*El}L;c;09-rS(hD&fX1g;AF{JlsAJt{L{XePS<nOu@zFamL0RRQ|q85S0H${lLsLs2v2EN<qBP8=c94S4=I5=cMy0$A>9w_0y*<Y4&TkIOiIU`Ne*BvqbaQ)VBSO4=_XE5(!uW2KkeaJ~~S*=6bWNLLb*pZZA8l8vO9A_=0nr%#PtEkw)`+Auc2g<x+Y6dj}~^?!Zyzt0kON2BVzWZdQT<GunbcCGy~R7W(%?HaO`WgK>HsH_UdUPuv2>$+F~CldtyC(E51kkw3JqZ!a^huaVU4ps$YKX6K$>xQ!&
8j6hSl+|;J+G`cOXAaZ$fC@I<=CutC5BtY0+arV(mD@dYWhID3U7V9xN7=^uYN$lp`(1Nud0B%X)Ibx~K5tS+P_fF!x{<xO{4mu53rHz!$<<dZw@jGio7p5aDTFrJZt^scoMp#MV69q?q_niqP7H!wqSq=-lyn$`&w?<ixKGhbP?IknHAwx=Yy<W#dW&*FU(Vw320~Cu_jk~mpmJ<tvv&d`l2*23z(f-97=kiM-fYYYHPXMqa@R?kM8vVY4t|aa!Mp<Z%L1xpQ7RTqRX^cg{naOV^;56;cf}j}`>=mszr1Z1
Yp}A1ye#u&t2cy-e6T-~h-t5N3u?8X$B={<mf{YX$RX55X%$NQa$zj9R4HdksRR{qX~h|&%{o<4yUFhAnrk7JNC~b@T)GS7y29^&in+ozs3D4Vb*(QL9>0^5ed5U+{>UKvU3o_`P87>Bs@)cCcNnsp5Np<-8>8X3aZcE;`vjarY+)Z~eMQmQWszlVeE~=k5`VYAW_nNBW)Q44vL`Yw>91EQ8r?21TYd*vkl)ArcsI9CE{g}yjMd?5;N93osl<66IGNm}pO}DmY1yRpy191-H8>k+@Lp1HXHBQypO%?!{iSSK
-hiW;qAPU$2s}(m$!iIA#%n+*iQlfZ2sS*=w#whF$cmVhv9WBZR%B@gs;6}OHY2`LnXY)!K-*_(s2$%r0z*FRSdE6fBC7<AI%5M)juQAOQe*i>0`_OTG=oAL(B5vdf-qhj-%mff%u)k%6Mm7+_5KFR3A|o{vVPP{TrgZ(A{C{vA&FA5OYI{y8J`bVJF)Z6%GzAJBG{sm<d2BzdBP`gRavX1A}5T2ifwf<d@oqY_ER81(6`mz4)^%wU4NkD!BSYxE%oc>x~6Z8<nW?@XazY{Be3EwNR#wz$l3m_O7k=I;L-d^
llj%mAz);>UwV4}a4U>APmM)5zR9u`3rDJSzR@gn7cC*keev<20IV=8AIRUjrY1RmtHw}Hjp+!<cO!c@kUN}@Ay`>9wQFPU|5k-1WmMUNWm;q<5#GofbLCv;Z$pR4pt=u4Sxo`V)|Z!<<K$Vpn%HGr4b-RF#-etAIZN%Otq?Uis{r`cD@vil|JVRR!MF0STw8B=eP9a%SUEw`=!Cv^$Z33o-p*NiLS;9~o6>fxB3{T91GuH@QJHxw;a!@EFH@^nuDqadoVy1oEQnR#T+)H;T83d>nJ%g5MzeV-h^BcIZC}GT
Vz92IxZ~<Esc$wFbID@gHtH8mE`&3}Z=?uSdu@zMOd6RLe*C|p*MNq_U)q;<BMmwz05P$@q&6R!rEMVrrt5+8iSLDzQSqt|lX)v`blBB>ZQZN3?`w&MFC*4#Bz1Uj?IwMkCah=&@gY(A-*vQ5(=NgtsG`~ik$=B=B}o!UMlb-De^?Y{XQ^;!cyKzjJ+6BOWW6O>Pw_ly7O7z}qL@_H&Qm?0Q@L{tC5mb#jgJVq6b{y~;+ulXLiJ!&&1^YoYBqJ2K*|CxI2sG^R)1B7r{U&RvljOnH<IF8SbA{iE3C`P{_*Xd
jmTPke=<*jjAi>uh0cB4+y3HDU)q{&a}V$B5y8aPOxa<qDeM&3X=)n0iS(XNjqh%l%9qHlylb>Sfove8#iDj?Os(Xha>sGAU_dF=I8BtbAm5<D2~3C#;X%)f^Rq3xN_{295pQP)YOASX^W3`?cscDXmZT}7CQ$#nbn2YQ1CIdGX&%O6^?I}zW|&a9wG45;_AOJ=!t`n=iZ6F#Nit<$HxN|zNBV}?2R<q@N4>PrPlb=TV!bjxY0J%y?=+bbXt9;Tb>nh6CHF9m!N1z>uD^imx${2_6*KJ&TtUb{711)NYDaj4
^rOGWATkZ>-a2lYkMDB2kKdyv$9XtkrD}<+s-VimU}SD*sb|=*nJ3=2zwru!jmmqi{>gz=Pc{pwF9v#|K!{nBsoHIy`S+)ll+Aec$XS7UNuAcId~5})-U(SX)Oh$vi=k<-n2hPRgRqj=NAAt7(KwgWD0*jo<J^%tX+8TQx6Izf7-=2LD#)_4$oPs4qxi_N{d$Tt;+u+)*s1__;Yc7=2KR5k)t?TNyb!M^(1LxqTWQTlwR@?W3Fbq%x^r-@UpBE|E->h*Z<T~QUT<Z6t}X=ZewwD%-&a&*?=e((x^+2j1r<H>
yiCN)=96<%`YL39`r-_fGjeL%W0YrgFgKkOB|we-9@(oaF_L3s^JS%-Fd1%v59Nk#<ZLKfNH!BoI^UHCdLF&{$bju8JSt1j4Gg$PxwgY#5*Y<hW*5w=iBT$b7k7zVk-**pj5Vs5*6J|6B?-Eh+Mq?V2b@(Z83O<s$hW2OSdWG?i^_84o@TNU!SzJJK^j=RINu%|na;bQs9N0i`bj`W`?-;?i4J}!8pV=Ws9PFkre}q895L$1TOjwqgD3zRGK=q-tV!jbh}Ovm$*K<Wcvm;WysM^F94oe>NxxF8f~W6;2By9b
ts1U)DxS=^85k@`=U|vE765U*Ct7h@U$$L*K~cq{8ia|Iz1VqE&O^mpi&-3hKZmJu^$_ldDSUmO`x?h7<mf!TmJB)1PTwXlN?W)wWY<AQm!#+{D{todOh-o_2ojbhefu-P<@8W{tSNI#gW)pWf7?&_l(USt=y)-sR}<}V&NtViE5-R85a-%QRSC$qf(cDwx`sA7&fc&b94pxd^2QvW$fNpLi}h*5j{#6k2R9`4j899(tW?}H)c1l)OWYcnW+V&6GT2CtQK^^cs4=($9sQJZc%nFv{PGxMRv)4=FDag=Ilx`R
QqGLI-9LIVQ6Kv5cYv2yL`xrU_KQb+XYS3tLK^CiUxjlyySrjl3)u>PbOC^T00W=vXp;#6sy@Ge9^>@*r{HZKC*cLGDnToTBy5ZddPQc8%>&hk+6L}64Uowu?!%h)wL=d2;GLREXNh0z(v58^_wk<m>k0YA=u3<mHU)q8W~0$mQ9ssUrU($_7#7nJ*LwS?4#k>&T7)c<w!y|Zf^uhK{f;$nZ1ZwSx^UZS?1%y{4iY)SvtJw6DiL?>g3BZsexOD^TylAl>=?YG%2>vjVwq9-{eNf#c{#O7Xz;|sS5?hpS7Ti-
Z<pNoSVJ3dcVEkS8%x#qKd{V<i;VeRgvYIXb}T?$%9SKoMt}OA34(`cH6*}{IFwAYxCQ{_+`T0KLyw7j{~@sMLOFc4!#wqC>B1rhyg}b%Z6ynQ9<Q76%&{tRiB<tDCZzMVM%+*xI0}yATHM~guoM7uS?--*o<&d}4NJ+P_l}qAF@^vKRKNbB4rmoFPsYBS4c+Dbc%j3ai$JXoOBs($z7p5Yxe1iT>L_K(N(C3?*~iITU+jO(^lMvD(YD&UGvAm&Su$%Dx}H0*89T5zNlTr?0Awi9e=k={lTryV(|Hc8-W(l`
MT?4l({h1ueb}kUa^@rPQignnE&FP>@w(jqvX2(&hwwfHR8{eo0eL4Ca2KzeZDB<kX6Z-$2x`VyOKNgHMXBZYDwB|JU{W^CirqqUfyiQ0@69SKl<%on=%ISsw-rjsH7u_<{e$2JaHl^|c+9kfl4m3Iy4c#?KoWtzTY*^ofmmck&HPkbCPut>$7Vma(}j}EUz#3RCJ8%`sNOeU>Jy<|eSzBZTnsPo*GRap1JRn*I%7(aF0Zb+^s?WK4Rf)mJ>QFem_ez0he=Sn_QtL2wH4!)B9tnYIxNAVh-Cc!Xky+b$_G?u
c|Q(R2vTUSCpkf%!A-UvvIc=k%>0BAGr4CdeP}*nX0`R#JheAmQza4TW`S~MCU3wIP=b@K$SNThlKL5<OjH%phIsBBby7gk#B0#bWlIg88O~@9u*Tfig>{f4@_bsBD?T-?z8jJo9v<NdYgNeNb=ii&qgEQP6N*?BTduhzcN2vl52$@O4eBKAH=$}-H}9PI0BuuFSXIbIG;?INUsLftWc(R?^zg9AZ&(O2HUJKkm@#p*#cw#WDQbJgU06O%Kj1tt$7sp-o#{AGpxpdkdQ083PfVeTz4}-1kBVj%6~BUeQFNIb
+uLd^0<F3`^tRdYbQ_hXSe~lWr(gf$Yf;{f8x4fUu(@%I#4O_4PVM-Q3~do_KUI8e>~ovmb<Zimor3L9kaM(O<;<42+<F0axj!*lBd1D)^j(PWB<Ux=(DB=<ILcYZIGG=^YbpAi!CKwNUSFPF)=Z4ha3TLdMeoEbw6H0G*p0r8ZQCfqpyWI-j?-*+O^93*-kxSiErm!YvX+k%tz>fO;c8M0(kR7(IF->0tGkx0ExyENh<4HKfducMko3%hYA*(~&`t9?CByUxJkEy>_O#qiXR?pkG1#lXt6{95`1rDgX(q!^
khePvnxN0);zIp-CMt_jk#EiC=>OmfeYpVyfD6gVT;|@^E^E7TlZ&l$62f5v#%*%@BRjxz;?!t8fYpIHE5R$Mi@Pc<4GsUd>~MEbG*es+{|b0z&XbEngxf9`WkI&@1UN1rrwvU-6ZTNO@YCx6Ap>^c5>pk+3*6IF!zh#ZbeLzd%UZ}(agB}1#x!q{E6bU`J*F+!i@tL`-Aj}Izal&7ZQBULI8IAkhU*MxNQx3EQMPQuOO&)pilQk36h%%=kW&vW(67*QKV9zua!HXOD`Y9Mtc@Ja(6Y6YF7qYc=l93!2zK)<
g;DdYkCRe+mHwisK;`$jZ<TxI0nzzzVz;)J$<aJV#KmiON^2k5E(e;|M5PBB4q()B+%E!~Zv6c_0DncW_P1Ms<VME<QufT&sc_|e``}iSH94V7zJQ|U%W3W>+2ma_s|?<_{Vme)bU6PqL#8v2oFd*R3QQQWZESJtZ~>)Md%wR+xwCiGf>~xI827!LXcc&jXcf5^Bpl7O{MAI<Z7xp`yysiYE7e9^K6)fu#^<-r!U6LuTlJvwA|8j6mET2#nl?eS><%D?J<^i@43AHv>_&G1()h7HBch5wo>UB$#EBiny505c
bEg^|p-gA9g%}}KIAy+}Ri^q@pr7ZK0#nFXt_BIH8Kg6gz|z8neC8u~dTl-=Yqj)RpYYmj5IXwg1~EDvc)Ppq+?Dmp3F}oCKM-++uEA#O`4TFTq}H3M@~5FEt}qkbOv8S8bP3O*TSgnC2*9Z)+UaeVIsIk|y->oPADQHV9pm-;5`8t~lcxI611Q$Z<~d6fDQk&u(%_EBR%WISV5j5MT&47drI50wM@Z&hQ%c?ALZi(DD|IbX*O|AimsAftSsmU`9ev05K<_0vFb4L?>>p`b8pH#mPF~m1AzShTGzR>!ofpk6
j8;O9o-34jO<3_<<>yu+aCoJiac?Vu6t>&M#8S<XZ)`VxZ#WPfwSTX=#%~F-`9dQl)yMKJt~#Lu<Dhr%IoFp~&-ea728Tbv{rw~`OB!XuL;}wc_h?6iqb~uPv%ZUTwq!IPILOS^k7-#0Oc~oj-DZw->g6Wjjb!5o2LS70Cv3bZZgN+9x7OcApr2Aj_F6U4S0F6f2*qO<KOM~~D_AYIBko+^;vIuFp*ALT>Qp*3-PDAH)KK5InP6ryy?T~*Gy|9B<ATypkfK?i?*9vLuor)$xkRH}avcfI$YCnZ;1Rb9S}=|j
A0d5L_w+m6p^YR=5gx*aP`@)wt6$nL#WiNTw48tVtGnC8tl=+FxKrWcKYWS0GF3AlIjhPfoF<vvAia=>_Sj=ndA5CLx$j*r6(UV@&q6qAoSy@bPC1yV+v->yTFOKl^^@fzK4A?vR$M-US8EJ9Y#tRt;6q|qnhIGl|6TSqY_MA!=uNmp+`J<TB-szNr;UgO;Csi?KW);cS>&@|GXm6AOsQwyB+8oZw{H^x_PKlQ1_pg>X{n)Q2?C}n618pC__4UXh*6SV421syrA3Ea
"""

PRESSING_SCALE: Final = 0.000781940324
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
    "deal": 0.229,
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
    "date": -0.098,
    "amount": -0.07,
    "event": 0.01,
    "procedure": -0.151,
    "choice": 0.031,
    "ruling": -0.014,
    "clarify": -0.028,
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
c-kDhM{^`unyz;eGNd2r+Cu>Wow{^&S55cmJIZEk%!Wg=yXBg{fxmz&uDRrrW@F?fuifeC5p}z(x~HeQDl0RQ5<qCz=eP>(PH%3o2m{Q+{e0j1K2HFcO8x^Y1r_z%wY#NL3bHvD!J4n;ye&&YNqU164>W|DuLEkRBLnQ<RC<0fc2hZ)!W@ym6ASEC<|N1t8$hKNOwTzQ8h&=%)G$Oa`H1W+Rj{wC4NI|-R2o|WZx9FO=-!>O$oUGY;8|PH<oNeK*D_!K5VRg49r(F=8+Z_~S6yN`T_D7gA&lMRC_7L#Y6^Y}
)O7nN{Z7o!jzK_#%8Lvc$d92s9QH_9i28EThBM5yIS{@dH^jqMVifG+Xs|w|g|Hz%6=Ap@OD5<O@C%_hp?R=NMq}*ls&T>%*`n^lhwZ5xAK%#;xXm4^fj`4()5X8$iCu~2(Na&HB~n6#!Njp;(W~i`>>IZuR7u<uZ{=7EBQ|ykk+Gj2BHh>pEk$eZ8=#N2Fb=l48X$tx-u!_d(Qy!Xnz*5K>{tT30xViXd3y>KY-w(h8kt!26W_pqBj{*UH=q}(PiNr)Iwp;%v6v!RpF;QF1=@tCo=_L*By<mES1|hGGJMM3
E?Ko(nZSxM)%s~6)3Du806JlZM?@>Y2hnd85RT*f<UM$NS-ueD{V9;r1`F=o91>XX1nJ-n7)EEwla}z9zq@;ZF8sAg$=u*oz4`g`^UrSnQ+62cv@3PV4|Vjv>dlU6l*eu3WA>Q?v=)NFFFI1fu}9<{aO-+ovBN!SY|FFnW9p9+2z7mX59*AEMMJ+fALrWn+gYM3vJZn^U%H?p)C7(bq>iuLwi9N~WNA9^+3=m=@^;1gcQfAY>;nS+OLyjdKoktr7bnHLYo8vgn7tfNSQ5o;a9`ft#7q007<i1CGAxjOf#TnU
N1@^&r`?tsBe1T3>LHrtgl8DcK@Fi$Xc~YPl@(;O`Chk`Vs&{JwodnBv&AMUmX!1)hatV)LQEcoFbcOsP!LEhqNgi>B5<W>ArLiPF0Ljd0yY=yT4Iwv6bP6*Pz3tusox9er?xJ=tdnT(Y&rzWO>FybnvRH*>WDh}EIXXzO3PoxJ6J}M-W&U?-X4Z>h-A-;n+!{grI0FmT}TI!FZ%^&ewa7V$Rr?unb!0Sq-+RFP<yh}HS%67VoSy!bu<n?QFX6yxhBG`1zMkRZnRZmp5mDMMhse&dlps?Vx1=NhPKYXray{h
jtY*`*kd_<J=a!|J#8nXh}LPbs$B)jLfVexCiCD>ih-)7juNA=*eigdoF%NxAUa9HMxMa<+I^S#LU##e%O>Tnz&KO9-zrk1vm2jrI)&(9PZJOJ0{LJOX@CSsg3}TDmpF-fmMsBqpT6DW?xR^CY<oq<iii|3T-Q4xMwnf1b*;4k6DLF9Eg_oV{*=(ClBU>irbix~ga9T8ijaN;f<lc6m+virCJ$5`n)3IBEVpF2JkY6Rz{(sTKX0M)YTzSsmkn1C&g@)l=N>*DT^RLrdog7+$DJY#z3>aKm<{s4E}%Coc#yRG
R`>6a^SK*q>(+t>un`qAf@~B_D~s=`2))%)zm4K{aItMIO*M`ZeY;_F+zHtbPJioVD|jCZIMS`1Xt&9wY_}XHN&r;K{ki+Z;<%3MCx-;}bP2l4)B?lmuldK2)6hR9Kg3|82?#g0O<<yGIHAvKUJIDx`wD)<=FQv+e`975gob*^l9Y-Sfq!5&WP*#(*R0T|E)n;|<O69(eCX2I&L!DppT@VUHZo!=vK?xVMsL1P{ANM+6C5oy7Ex>YS#pa(Z4P-5+?i2xN94nPGfZ@zNT)mX@5z`&<)#NQfG5E6c+c>F2Va5z
2~33Q82ir}i<Z<x5s&&97q5`aH#DPO`feM9jK@;qNJcfzwr$SAtP7KH7afqO_m-Sl@42-XuxVk;QB272f24^67$>rC;oOG6A|RARqWE9z_>R24tDUGFu@UK1493$WJW7a|-bJykX_#ZC*0_XonQ@&U%cT19)PK(Qe{Q&V4&Lmre2;c8IyLM#Ah+|7{!-=vw;lOGAY&PKc91eHz$Wm+d$+@)X(k}^sRs*M3y`~&n8p}7ts#JD1Mno~hpnXn0oD~0n+f7xaj5`U$S$s8wg}X5jt-hmAes_btaOzOnrcrbdvxJI
NxF*%VE=IUwW^vERYs^*zOSE)YID}qlnUURm3`th!`?)C`Gf3XLzRVZATTewQ5UH1+wo0&iGB=<_&yvVt)<M;%J1tT4Uq?N6#RC1hsa(t?z;*<4)sPjvcDi;za@mUp<&X_7orW}QBv@lN19N52oX*FNSBeWDgX0H#YO0`7Nm%g<V}d~*T<(11H654y+QY;u-T2LHL`pFKSSaPv_fuM?#+(%gDb-6HoE<<h0mwVKWx(nOVoVi3(@u0y6@jYX&{*jW<j6N>Skr%OfN!jKRVJ76L&_4Nz5D-`DGq={9_g9YLD82
`b;4dVQDF|b4P%CO}?@HoNcp9u<aQHlDl%bdg>`6fiG9x4fq!Zg6M%9nt2ec^bbej2FT*CySDT;z#Nex)8n!7(eeg_YdEY@GetxnztS&!c0=bf&{Hg8jJq0enA;wJAC~h;fRPa#tmZBXTOHs_m1&f?xm!yW5<R;fit@1InT#uIhsHw$Ae&X>F)(Ptki6ZG7>h+sD5etce7pwcZ7Zxc-9<WYAutYf@KaJAhG^|3Ky;5~InkV~7x#ge>|Q}HYf#STWOYo3FHB-IbY_Mq(3~L+;@on;2=)@H?!Bt~_xZ?Q%0Qry
dQ1%*-ZFfd)X_BJvMYwd2@bdSK<!xmW;ov+lfa11xAD|b&+84M0{M^1TddK&!&cfR8@kC?g@*(fyv^MBHW^$Jf9G+820JA*gox0sA^$`L5{sUIrVOdulxz<GE;s8uY%NPfAxNn+&qb68DNH+K|N0z)sVJ8pO9_CRoMr8bqgw=S;wR!^PbH6?38Ek^Pe%ghPXJQ<uB;K1o8`|)n*3s6!jB|W0E1kO%Q`(uo4@}KcSB{OB(v+|_FQcZRDJ#&AJ<C0S_pXYM?8baPlNq~2ibmjS?wb`1b&JD7%O=~*miKV2j*w{
1mV}^QJO_xYY+Vq-oYQx@juL2)-3}&h~V^Wkt~ASffBfEwn>o{^A0AiI~3Y}rHq~1A@B+5R=}8F(}Y;<SYzPewVe9n^rt#Z;FTdhX@^P9$-_K#v@>~D=*zw`DS_K0whO@8URE_7Bc|yoCjb}P*46#Y3x3=}wHad`xIFxIJW(eHZC&qCgjg|F@T}1X>b)cstrq163J-&bsIzY)At4KF>Y9Q&aL)I(^VrjWEHMlep$7#3$#79-^QQ)7Et&Vu42E3e;>v4nZ3%l4CWQvv;y}$>zR%=aW3JmP#TDh~C&w+-c?ZZR
XJy~dg8x=%6LE*+7~Wj>guJS-Oh!0tXnOcFv_zbH90nKvxT_=wszW5PQJ6py296jBWT`L&?YPVaIs`!8`S{+;ccGl#G!Z`-c|cYuja2*a->Mg?oOUW8t*_0lkm*9uoF6Q`$}~jr`qQHN!(0L%K6}n6q<lw_`%ys=`Or8PzVKmve(=Y3A^|uqDoAWxXyJXJ(6xRrdTXu@_5<<u>{>w79uzp}z(eAtpKPA_VG<|c-E0IpFj}b8Y;MhU@V8UtzdhSeqdR${-;5aX{fC2q(8%t~1tArv&S9sxKM=fmq>fI$I>FLY
k$CmiLdg;%0{A2WO#EMB%22A0v8$jDg=Rn95SwNqP5IZiRg?f3n3sQf9IIM>-%n*`7`fT=j<y|7`EsMQAU!Gxt#bZV1rXX+P07BKCb+Ce@32Iu^yQ#d6n`EO))JWc+Ai`iSNvy`N>dJU!{IUtU<;N#qg+HGVQytl+B)lke=NZ_4z$cGt~HfFNRjx{RSE%6%Yj0vL1O4IKMtS0dW$W%Z}}u_J?tG3cs5z^UuSZ36>C8Iwg$obBXwLY80pDNq;b&qs;BAZj!V0;q$dMaASP#~cayODLwvU=!YiSJ--ton_Ct92
Mg*L@x5%Hq#~x^vqQM6M{J1Uo`iU$?hf@~uc|_JF(xspUKy+C^0Z?+ayK@CbfuubFHHefrm7;@F!jF6?Z%av-ZJ!|<+~q@cZ2?itRnQXThp>`9^!9*i>4JS3E$ui|LN(^E;tU=H>j3Deu!6Ovx|SodOL%nD%mn7q5aVI`TH(lswWts>IMQ}~Ggv$N0-|WY>-C8>;&0!EPE8kQ30BE^?6nK$kKP)Ip{2tl$&nBHY6EA-X}M&%csW=0IGHH2;&$k-$Yi{e%h3h6rD22kSAzWc6Ze>wx~y&@V#t~@&~(b1^Scs5
aUW8MUmA6ebQ18Ch4$ts7vpmL;?8AFjGm*&3<hU)DBL@L#SXBETOHGb)R-hH6MSi2uV6Z6lA@orKBU0~mRkh9;SkJs8$C5>?j}<y;2|TFN99f)S=l^A!@&Ks`qsEWoriqV5edWfy5wrg%m>h%NVFzb)QTDl^Bn|I6Os<pf|!eW;gT61O?=b%+Rra%=gEXJgdqOpc3&FN<T06~S$RW2$s+3Y0o|6cPd$>c-~bHnfb4-F*eNXgl2vx2;D~Mj2=5*U@9bfafY`mA<Uq_t6vl#n90~%bFBz}^I5}2O7?;cG3)f>f
6>6S^?!|-zH%!`qF(kzv<96WT4s$6k<5Uqbk4LP6e9?1;b`0)SE4g~8E9i_BG13j*&#*bO9~LS0l4XaG)1854&Ln)~qb*3|lfJu&p8~Jd>kta^gDZT~^e5_l)qmGIgBW+7bt4$75$y1C30+%Oj|C4TjN0#-D6|2rHC54J*(lvMTPvxhs)D*w$w>M0mu1I>zL%M|vcFb%hqaDmpUmTB?bui&>u-MYO})Hi@s4WUX<@;%PgNK_g=J=*d@#L=;*J1BIh?~+lBcDMmWVP<N`U}ufV!JgAKS%XZ_~Q(FAZgJ6Sg}H
Abp$~Spvb@cl}lw-Eh|o!#m&|S$(ZKmZN~;a;?aNw|@;2Qszyw*^W(`$u&*FC4(vZsfd8pfJQW(gao+oUzb2>pdtfdpuj$njQ_K|Db*e{zgCBZsGjDH>CwIDTY~%g<7h7b0p)tPe6(O;YsWHdnXs2m$ROs(EgxYF%HcI-9)im0&POPjw?$qvjWQR+aq&&uyam87REU*)R^-azOclB1i{UPxh9gj%@(c2O&U;?cmZ66?6!qeh!cv6ct?L$@PwkR}5eQ`hc9U_%kA#1)<AxuJz{L^SQ-27fH`r(erJWoBKlG!^
R!ODpApK=JP0q<+QTfo=9&x%ufU!<HxNiBiLFgnZLW)N}?n-p!%xZ@>l@@hzkE2MA)pv5hTOt#I?Ye5|7){BH-qmXrRe?k=ks;Ln|Bu<g8zf-Z^vkWFQe%F*yZ29M7wQY(a$jX+iP2?Kerd4J0=IE`@GC(#r^sQMXDJsCYe!h0lXLV>)l%W&A1!{f?Vat7ip9S#x-Px~!o5A-`NX$DgzzDu<;{~T6`s_Ew~5|{OO#X3RmF4w(>h={ufao)%NjgwiBN+x*!r!g$UqrDReehepn@nit*CpK`pt~bP@1~*RWh)m
)f<oizXRrDkJ4`7vvG=-|I4kxZLindk9}1-X+6cW@Y~G}6gxwOB-UjR?cEhE^K6jtj&xm|#v}Pb@<!>Nz!T&~c_XMkOzTc~gF3&u_+hoHT(V!dNjik8qV!$SCHvKZn{tF@k16f47;|5ka<(Cz?H>!hWRWR)8E(_gy47aw3S&VCQ`N_G{00Ii2568CWbgL2kp2b(n(qh)0XJCNipV?hzi47w&KZ)>>!?rDg%dP!$#z{5?9BW$*R3<0<kQSm9=96Oz1c_swy_At$*TGY@GtR}7%UAIZq&9G(@ns4VDar9FwGE(
Gt>#?tmZv{W7fo1mh^jY4?<qx!P|VDJYu=RnO;br2HIVUge`CBcy3<(VIA6W|NQ;2Jv-yHQQKnELZR#H<otT{LOKqwf0e(Yo_BH+{Dd9%9wvjQ*CqD^&`_bQ8Y>04p^M@KIj77!&J+&_Zx7B$5bq+rX>cARaf&$<=V>;D{>za89i_3LsbqC0H%t4VMdpw;_GE9w)7B>_SSwT#B)<H4fTr~YljKR#T$F|prv7NN<KX@d@Gqen94h`yUHs$i^R5fzz)MmN0!Ipgg|@-NcW5`@fJB-V!j&?Aips~9w*YcE*YXGm
xt+p1mU$V?de@6j<iS*UF^E4->qcRu9l|p)CGeXg$x{^dv?D(O$`sP)!=TOT*hfGE$m2qOQI2XsfxW0=H&8)c@gAJ_Oe~^G<boPiZM?2#p7ZFFL%9(i2{_^3rT7$+B!Mbu!%S^`q~KLg!Ko{_oJ679!-ap8xb)#fvrdvkIm9}Q95PMR^pdM(1V&>X7N8OzBEreof8f)CWaMl;c2{TJK+f3YLNHOI3jHVxHHy(pPWbW{TMUhd2hK3uMqlsJqQ_(P%7!^S_~_UTZ=;bx#MwOnyx3Kt#LiXwxr|u)zV+L3qZ9`G
HuXDdI)~iH-a5G;7V1<52?`p)$=hy-02u`jBdw}je-XPhYKX*j_V<vevj7~H+XulHIs0sL3lUUoB)(9ijAwNc@tZf-t$a)T-NX**V^yX<ZVTIx;JR52INnpGUN8lI6S6AP?_iOPC*pfhm&0<l1E3tq2u2g=MSe}?(*)di-@&UexmUzcKyBvU{nMhHHwXPy!no_q!09H&f1>E=bcEKaE@9CNLSoHEa-3qi^(zpXNtlQuZZjX6E{5h#guMsR@TS)78AB__cm$^DfQ0uQ6+-k`9=(1Mc$*6q-D}r9u!S;8A#T&S
a;>Wt=xBNnfKGSDl8?ZZU(cZk%0nC}89k?3;__Zi{m;l(<NzL;qeO6DSUyDsGqc4(YIWgtq}D`yRkUO`ydR^3Xbv@RjVrFCW$F^3Lt}QVx{aQxNrgNErM<}qJI(MVPFx>=ClVmw&kK<P9sKMsl3CqXlu(F4Sxk@^n+K8th0bptGxput)#i7~h<cBsZA)GZ9l8QRJ)~fDdr+)Sm;yLJ!!u21j}|(Psr4rc__cT4N0*3M?dD#r;qT;;4Kol^FYu_@QO=9Qv%^Mw2XO$TT~+=oH%;f9W2Si|^2(%#yJwBy^j+pq
$ON0Eosbs0LHLyg4zM?MW87kCU%oU$5-MyfyVN(<{ljv84)YM);87E#m*ABrN3n`-{{wk441?hIOo%rGK;f?goAWwj5^|78Pk2I+=Z3vO2~mxqfQfaAg8PBu_`lqaQ}yu&?Ui7^KGR%&H{#5|M069ew;#z$7tThT=drFBB7v36*u6%P0z&-p55XLJ`;1GZ*G-0&5_UpB={6Jy>2#jqx8EPnzZ@w_hozU5m67y?yxyF9#(t^e3MszTOVlwR990#|yUF~6)v2HQ)GMzXzI`gk#0^TreQNU!F1E8!`f)Umwnnik
G&qIHVH<cE{pefA&MfS^U=Q!DAPY%jA;$<Z_im~oGA?g32uH~6z`aGYXN;8Z-wmTs{iHz%UL>c^ib@<twNxsawAF)&)PS8;MqAz;DRyo-u;-bUW)Tj=b~0B5I6Cqb^-SXt$-V;?ua(Dn+Jh?GX&);hiO4Bhje~6YG!LM9){i>TC8*+VK%Yzk-Mp{t&tx1iKa*)bOcSlc0^{^xb$IDGjXRkHg7`KL`fe$lK2kE<Q`!}6r_n^lIfnl`nlV}wZ@7A^OlKV?6|va|2W!yVlG!928<@Ta@w`=r_dyjEVjQ+t6zo+W
$`iv$%(s3JMD(WB0phqayaGlMwhAkZ(a*G4TJ@c63jFzrqiWQ_2Cygtl!=q?JZzFaiDbETqgzZvJdPUL-@hxsyEK$f+R5AG7ShM*vETasr=b6sAJ20amjc^NnSK)@<g>{F3qOJ3N{)`*(`W@WeKbeFH!{!!q8|rjhuWFDkpodON1nn!qyH?*EWTHbntVSgK=4%%8N=y)&(`Hxm<{|d0Hb&X?m`Y)VesImFU^7@5ee@2H^FDG(Rb>b{2rBlE{Ha-Y@-MuARcNcLFPqP;uL3~7Q}WwjQA@a3yq?1rr&_ZpMtPA
o;Y5YVQ$N*-<5$HOf-N2dXde$=$Vut3=#IhZa;yO{+f(S!nkOg-vEM7Xac5Nm^RpU0I^5kHj>iy0o*8m@BR0`jq|@#|F-=i<`2bq3sAAI3;{m~$BZJ;>jjayCUEHo;4J+)0BI0`Dx0XPsSXr5D$GnFyiC=D_pNgQ%V=j@Yl9M<JYn9O*SaO2ZsEx-SYIR<2hgqJz&(Mr&$&~z@U&(GOlr@;Z2LRcH&4zUP5r|`IRCYzEsjBy$!PX^qV0mv6m!xEm+u-rA~~S<;$Ts0H&nJB9MxW=$~FVLkfr(NWN$iN1#qVF
TS<wfYamPx<;4=B^4gLclRj0FZL2_=;6%u}KjbNCpN0!lPUZESA6u=m=3<!2vY*9)gdl8THwAxspk*|Hj}X5!(E<D`5VpS)j0rH4-7SytPtfav$TR46g$USKjwueZe50L(cW5uSM}8Yi^Dg}Sp!+27zCF05u*<yG2#et$xvQC;0u7G9v9dW#%Ges^^1OiQxvdM=eLx=}+dpmc15W~rhKzn_F6;#B;U}{%AAAw)B54R4!N{A5T#g1^!<}{?n#plj30>G5G4)qCYBr<nasyEB5I*&-X@cMK;12|RrzT)eTN)6#
HJjwsK4RE5jfGqw8iae+?P*WM`pql`*&7Mt!rHqKw$&M059DzY`q*l%xU!BF;&Ui9y6yRy^tV(C?+s!v&;1FfM%lQY&qiHJ-fQ79p^CyA$#VT{Xa7SWQwM-NbNhtdY~8?mLR=Ml0I5U`u0vw@2zhoIl9{z+ugAAg$!lsOJ~5xLC{8Ngqo06}gZY-QG63l_j^+X6T!}u$TT^trO8g`PwjNeb4C^Z)c^EhVVLk$=`?#{&Bv6Rh<U9TTVy$vmUKGIU5z7BV%YCTT|4m4-C<o5wSSIEpK%2Y|?dZyJ!$Kcq^8MOQ
aG>Oolzbwz(igm)d5O5^Nn4VSZqvcS?I^YB0O30%THCk=4o3~pv}VuT<TxNu_W;yDim(R3@mL|2CYE={CJePSyl%&f^d^?nU%E%5wI&l}(pnnWHy}Zwir}~Vt$N;?Cdud^c_NgzYy*aVj|B-W={b~TwPT*fkUZIg@5=n7Q!t*OCO!&kv;j~OUTEunflg)Y7hH2q5EY83ph0waE<8<<)$)5706K=Fn!3L#f^u1N5DNcf0+Kf%`hpClc%Q;Zjqnj2ox!0fP1lbUU#MUHta$mf%%qRP9vS+nd&>fCLV|z=wp<R_
XRk$&mIw?9B@oJX1u;+*E!6mQ`TpU~L3Ds#2Z{1eSSw~m&aaYH(cZV-Xx)AJU`}|ez41KjGs_LZ>L5?uG@@^baf`H9{&zkw?~5bl;4(I<fdwaiYe8jUXts@xx+(ME<dY#1GN2nAu&}N6x9<<d=dMvIza#m=i4Z?jC|JfN6DE-a%gTC}rh8{82JzuuGWNk5UPM9EF#fP7fN#E+Bu0Ms+s!cHN}4iQk3;m@hRmVsApqt?l?b_-<Z}?r!_eP;8iL1H3A5W_8vcP_5gza!K}Tr&=l5H-f!v+6h2j8YJH1>Sf_c`l
L*C0G?+IAu)ws9crC_vHj^{XLo#^n{T>H>ORx@Ju%?_R6P#H&41P0A$?xMgVdu1V70;^XC)R8HA^fDOZ&3hAMcd?zsxH@uN4Du1{0;J5CVnmqxw#Mh(B-kn!$y|;CG6@5rgNl)U#n3yy)=EHvWjgU$nM%pkJVXag9VVl8i?SJY61<8tsKwY7s?1k7WW<@PJpjQ``mBfI(^q@^9!b=-)FIW$8(i~W%foFaer;iQ=K2S-DD^mt<!dEtl{uov41oeFf|*rioI1yPc54pteXMjK5{%#{Y`V+j5Qs-YT(?~-*y4^M
1J{Zx$)-@V@-YJ<KCuO>e$2w~YI0i`^`<SB)7K~bNF|c)D^Z3by-Hr9Np$?vezME<?FgCtK{`Cxz74i)pHzS!MS8afO25(AUM1}o$cF9OBjfM^=4x#b;joHO8(4T1=_Q*pB#Jhr+VguH_GeFzJd|qX;71JO+$|e2;5$?9aOsP!=5&aDEEPbEt>_T*t{sH!u=fUBbK<Fv6@+s{=b)3GfDJo=_hek#9?g(meY$z{7JcNC(3Y>%I4Pen^tD$VD)?~Ep55!EEL?xByo+JpMX{XW$er6JE3^C<M|gJcqoF(U_=mE}
y(BOXQ)1!b_tx8J6NzMTd-D<AC6^qx0dVrD#hu!lVipOfS%yM!)tPb|wI)e1;nG;HJqGgbU26;0FD&xH`;;UiYJMeG0XO<!U2X1_z<Z|Z2c`qUiNUj2)eyKP%ZneJZhSn}+_`*K0(8R9$}CX2-D^dA-F?w0(~8SKqTXG}vKo}*GNmzW<lur-u&t%kwPZ^d-xo_?-uaKVAzU#!BXez4H~(UIuB1^U2WeEq?ZFwn2Bs7)=HlcT$uwX#oaa6nM`LrXEGkKnH89_~mD64<`BaiBVF{EbAc>-(t*@m{pjj3jXTDW#
lmZ|WoA2ka=i~A`bDx4W6-Zae1_-By;!vqU-4RpE4rDgS6Xmn#d%`14%xWTf2U~7=D?2EuDqDhfE`G;Kf|zR=@SU01{{e@`O<xjQWI5@xA`)696DK$>RSm4wLL}(b-}JOQ4*;!i$Iy)N2>qJ?Q#m&bKMLY1gii5I9-37^koF@c<GqDfD&=o8F4Hps9{mnP_M--zgUkZ?IUbj69i&Mc(DA*fgrY(BKEI!Z&yV-t=2^h4a7(n|_KOU1&+5+H`HQk0v$x-TitkCVgp`QSLo5*}-wm(c`OI~K3*=2!NTuiZ&eFli
(FC^j%*ui=Asc1ijR8z(OC?BezW@S8nI8f$kA2ihbUfzD#uUG3iIknO?R8!jG5>3z&jJN(>q<wuBI~-&t0S8v#Hz~Es05UaL@z|<;xH(=`DuPc0bmk*IGs^a1p45FNAsDD-)LF58eRtB$&l?5won7zpH)aubKgPtB=j_N04RhQv^llL7gB%m-YXRjCFP5LmH}FW1mf>f+Rjcz2CPFLI`v~)+dh3eJ-o?UQd&dzwW!^lPvzs}fheULx5t2&Lnhb(iiJve*wmbD0xs?I(?qi%qyZ1tqPDyP!seR7jv;VtxxT-b
7C{g~x!9srY99bEw%VWj1T!KR(s&*{s_h9Tf7wT$YkHr&2{V*TKv!%8AqlLZB6>0fe$q_%+Fm9cQzWG+;z&Y10!I+wy)!N2x9F<sMnkYy)~~n|coR1CzyhJi0ehm+yxug&-Z$c#FmQp*!SiS0xZ`jlOgZE;^XxB8E}6UhS_Au^fLDL-6ydl6@Q!R;N9&?95E#2SlYi4&12vIiF8iQJQO!lerU&>XAk+?KTLJ%_y*O;e8+4!(hGzl=ftUXt&5?XyfMot-%}K@ueg(-aZ>|PmH0Jd-yZTP`#aE(jdHHvczvn4P
di1hv;9lsD9q;frTO;P1lI%#J!8-P?rOG}U+y@5MQM#;G|F_$CuVgJDk4`?%BSGXC)biYwSi!BMjUHfe-UQ*IiH@HKZ#7SS)xD>#*v=R<)ue{AM9&HBBZ6gb`;5@31>^}Ak!Dt!WGSOg&<hK2Y@;<|Pyaz2#nBhp9Z@*kd%PpU5q_M8du%b;%9{Y8kE5(OU>)IE>LAUVIT2j~-d6K#1y+}`9Bn7IYR$eZJ16#|_*Y5LuN1I;{YdSo7MRYaiir>!9slKyNR(UzUIdqhg`H7$!I2S_IGN(qiFm5f-8X65#~%Or
TMF(X4{Ea2n3j~=s)HMmId|=QcP-|_>eG0U_{&b5-)lCDecWlzU4R@MES2x4#BiKFtUy-!ebW~)QU6#z&~xDnas#JMNNrC<?)LKh-T_p0_G*AdpmiptZPumy)K2seRu&=KtmFOt?RzkR(T0QiIm*kHbKBq{PEP^7PcQji#fS{(Ko{mW0_gABGsz^va%i-<<C)xDFlKc0Tihl)&1AOSu2*-9(tF>fXuc7VEe<hbrI^c;7BQ2wJ6OCA$@&084?N9AX>C$%hXWZYDsodgVT-jO>q@anTw(R=hlLoa1V_r`_(8l6
ji*t<--De4{+J^z^Mpji=FlOTZqT**B-IRs2?OlD0@`Dv@Gz73NofW^7kulPG?b&p;b%KZGor)1-4QUnH-BAv;=YCC<McjgYs4RH!2~QDIX<5B!U=gbhq;nwl;F-oZ&HbX3)qpFD2c}r+YRmWC!Pj$t1Uk}NrLf|){WpbDsUF9Ye_Lea#e-dYcS<-xx|*xW}vt@6@bP_Hp1v;eLu?z<bpC0B62>4+2H3N$)NRrkU}5c=`=uXufrqdYkSRfD<LO0%D%tvf(jzry(23IEgl4OE$)J8bB}6!j#Y#cAQoIGqH)V9
kQFE*Jh%4=2Xp6sZWRKSrbVx4K7uk9D<HQ5?LG2~nW(dN`{(4d5IHw(CmLn7+F~BeSZMuHk8=e94;oJ-o^%r4sWo>thb&S6=SNEY7Pg*uf1P$bv0ydov10Wp`r+1HOrK>@4rwyecGN~E{4i29{{@U9J5R~(RhjPpyriwwHCBLHyF3!poZs6`n?S)tLuSIAm~5CYWOYw`!O1oVzb~-j!gm865q~k3e})_JRafXlQ0vEAhLex0_=Pux?IbU2*eBDKvq~YFBr`beQkp6eJj*HQ>{&6@-*NRf4-BuZswvH6_Y5Tc
{Rs6%WQIi&FHgR4{=pMj5c4^QES!;3yQDd}@_3NxVH#IkXUbVi1fldMW^k;raJeSp14t3OECXBF5Yh3wekhVSSdlFV(@qg~U8L_N3KeemZ1%gqjNe>jVgr%t9x(8cBG5*oILz{hs;sRqe{Xx#>K}w9R3p`C#?@IITJMedB@#l9T+<J+zbDL=RwzKCyI$J)#U@>BI9$&?j2w0K)p0`otz2$dhk$YDO}CCxcJYuZS+3W}Y%pE~5Cqj$GzTp-(MsCrm4JmCvhfIXLDo<8?8!V@Eo!i7OBS8re?0`g^syd~#b9@M
^B!RaofSBMQNuG%Z44(lklbC>p&ZygO36`_2AakSG4_l+f!RN5@I{eq0j?$(MIUWQor*NqAd}ciP+zJkSX}_HlOyE|ivJl;)312=p)vJ(WCp<F@}2G$Odfjx$y@BO`T=nD)`m9tJUt+7{|Ko;#$r}CgmX~9z5)Z7Bsv@fgavgpg5p3011U$??l#CYK^%|@wZi5c|G%#=;A#HF`#{--l_vx?h+C%7_N^zsJOC|e4$g7$(3c%BQzeL}jngqaRlP~c-@4rSeG)t0#@J~W%2u7J^;%CeQ-#cd0Gk9Hx>ZNjlpH;?
&FYRuO3DzZMcOrdxBS7McAXn;2%fuaKi*-<`M|H=AF5bykI?lB9J@V^0uV6@5YYJjy(XVTq)0m*%1-1m7abj33M<casP;XQSyBu4$aWT!QyHPTXzYJkLep~yPG+8_C)?~cly^>w7ARKqFDj%%<|USfMCrZXLz>=BlG`^qa8#6u#R9Z%CCKScfXc7?`F+sCGG{!N-LkB!HV$`7BJ!}nI?xjJh9L=N)90ZN_JwO6iBCpJmF>;u$t|5P)Cqv|_EcC<JANLCzGDNJBIK8EQVZNgt*xYD>Qk&7e}}}9)S&6=knRP*
G6DTjd;kO7gDA;Fekh~wHt2oS0oKmagsAy;Yxy_r_x_D*b7#<+`8)*Z|2gpwJ5v&=w_dmN9;qxxovIC3cSOPMuy+eH6q@fp_8t^z_oS&bWLG}>8esT%A{?Q}e#RZWlQzRc9Ze&3L7eCX)2yE!%qAwdeiCkw7_55`%Kz0$0lI4mv6lZW0+J^`j1w+QUh5{ZZb$eU$pi)UuBF9NB9)^GLs_gHJPknx_2YBdQgNzkrB9_eyD(w0p2r$$os5kWBT^zg2sz&sJ+{F~-UMXOMM|Wk>pc*TN}l=-uZXpI4O*cKYKo=4
*-fT3t(A?nZ@oBBmJ~!vPI;)8+>GJ7eK+DB;uqJ!ES2|IMx-NpHb}PN>-&4racO!*5yn1T0##MGrS^Lr_1uhY*e$kPjMv}Gd*V0)7m6;Z67g+eFP%Qt7OpJ9zy>RUVpN$)<Kt2-X7%IM`QMu>CE@5x<_fMARYS<4YX0}EI?r3g!yf2)7wW*Hr&;JI?&$C~lu}fWCr>o)vDOLWP#e8Y=O^}d=i%!OAMWrZo*pma69#7;%`EZyeKgaIrZjDw{14$RG!YgYa8v`2p+<^t*lY8<;|CndiB8$UJPv^!%Aqh(%JNht
ASq2skTCIO3@DB^0Bh+xpv>@bSaOtNp_t=(U@`z=K<R4hHz6>qexJKI&~734XcGL|>PF8#`7LDDUZH&q&&bAK6ZYxzDd=tkG^_Kh1)+{TVpK-efd3?~F5{4+$ETHT35F+QJS+?a$LFoHG~AHntYPv#@0d}7vTL&rrcbJ65WoJ~MP+6o_c*-JoO$)Zz^c<oTa<1P2E;>-(ujZzsPtm(p^=~2aRCFxi9y=axvYzmSw9G4Y*$Coy>kYt8oGi{)hjvCn!AVEy&uJR>&L>$3S~7wq;qogd<mBlcOrZ=@f{ff##Bu&
=Xk2P-Q%nKRLmjrdb>}xhmNj%XWehe+lyn=o6157(MIN{u5gPFNE~-Q3A|T-x(y=yXQS3`vhV>z;XH1QS>A*fif^hX|2o-AI$H8Lh>QFSA<M8Lw6hz4&G9T%kahcnfqnGcE!>dzQNK9x&EoZc0c4UGv<aP~F3_S-=pGSxiF&*B482mAAME4B@IFso&9_g^Ch`VGycf$KsZrqHZ(*eSZwM9;X!E!;ODFpbKv9ZUAjpSfHTL4Me0LJ4?BM>zi5kY4Kpy%$IiQHnzf*fjVsrn;VCQO+<)};A<r*Flq&|NY2(Zq!
`%Z5LU<9yF><}2nJB>SXarJ3`K?*DT_$c(+`_L8bT8Kui`v4CK_qW8R><<+eG5AHa!EesG02hfgQG6|B@SiPpOqfxg0z0yS^0WPPVXapR1SPTndxs1@!2UsgbQIQG{vUSPAqnd;@6eHZA0!UOT(%;#Ra>H4$HgwhbBbTQKrRdpM<;ai(99n)k}rL$sKglwU`aO!)g^DXR25Rh+8yT!?x12Gg0MYTHWVK6*C)~XGAV!-N=x%=Kr0L>NmL#|SXO`Zw#X0xHBwpfyu%W>8*jtDfMdVpAYk7e6EJUeZ)Q>PeNWyt
2`M%omb^zO1Ra#5=vd~7>#t%{nKe)bK8PYsuLJZ_5J?MS2uNfkyr@Dp0$m;eH3CIUcOaBrDP35Z?(ICPZwl3vE|>b&0DK%<10(YzPY?G(OJ=@oBWfom{}6050UyvgGj>uE(%vHnik^Dx<6RIJ2yiGq0B4IB-+}pIC(_eRy5q)gsYb%Z**_+^$TqvhaBeR?GGv%ES$Md$DrK^;a{((dqV8i3!gz&FRQX-kY=@!$@o3_TQeT2rE4h0&Ti7AK=UZFHv&qpjnR4}mD_ViRUjqR70>J53QZp2tk$pv7oQmc>6rC<V
__i!0`@sX5bauffFl)pS)<QmAGHWX2qzrmLr)zDD*pe#;qW6F%5sCuZL%l4kP^Hz7|L9V$PD>F%sX+Y@KCuoB-Mcv~vE<v6Pd)i@Cgu8?Aa;zS@UvhMO?tR&<|sz%$!iBH3yB|TaU6AyCRU4FYH_htVz$-6UU7XmbE=u~6#QyP<M6$LQE(}WrYJZpO)PSflFCm3aWy|U(K@uQ1l>ZtCWpY0M`%Hx&I@`s8*P@j);xqShwSO%-RbIRCocZ^&8?QkO!)xGvAW)X5w9I(VNBmsux02GRiToFz#a3F@8#q7`|qNf
C<>b&_{D8&$2*7nZZ(p5+y4Rm3InX3((=qvet}<nDhpSgiFXO`=B*{sK-eR{`)A#so_cSU(MEAqKWXEaUCo->oV1WX%j7@Q0ji08gqwCDv*yQn7ls=xT1AS@g6MpyYmyVe7VfI2Q>C_UDqOVTVxA(oI3rOGEZVu8j|-5J{?mEYx8?K;hs|Tf2qyKzqeZVeS*TMfTKd91iJzVH0H)EN4q4oSBc)aN#DhvXTUylr>V_%+i=w|6M~_PJh&(y_GXEiw%oqTz#Z$%oqPL$)EIJE&@+kJlCz0O)Z(I&(d6d2qI)a;H
&_p3UjS?8i?ICj?q@n!Y{B%HrV}g<BGv{=OIYgDyx$X~+Ks!3h(QD4OQ`tE5(e^(RB#jU}&n)G|A$uc%lNiJD0qp3YDV|?^mJ?#Yc055PC-3dZu?VhwQH*^c!cV~yvF}Sr=Sdxk_PF)D?dV5>t1Cc$I?FneCRBGJho!xPQp<;4<^jR9T(8u2Jqnni$R5Xmi=S91oM6>DmRXjx9D+EH-i?9C-;VB+EK6~eb$ai>9U<ZWZEE(ux57q~Jb+FHp;0H|+qVCpG}b@vWdY2@Goa~8Jj=E!7rf#sZty^Q4~$T7%RN~(
LY)=}l@Td8-)P#*OVOR%j5RPAqt{p0|H;Ch930?7^s58s!bL}^#BnKdSdCC&GazGIakuYd`Y2*^QnnBRN(|~kKvxkUlp_Q+tYaYISq3U8ZK*F?jiZ$=<;I*#JeA8bZkMGU#qly4XePM-^`#3Fizh+E9w^z^#S|4XimC-pNCCv*sW|)HU&dHy?o2mx#<e>%Dex9Y69zl23>F@IxqX|76T{9>rG#6;T7w^5rtu(+%QS2Nb`V;=EiE1-qCAq30@pSpa--*tl<cA9Cv!PvSWTkhq}z4sOq*-weIQFuarSPKlAWuh
i)D4CjC<4>#xhD;jYA1W>}mE%mPN`P2<P{X$^~P`sQWib8LeW{UWez~{nH=7R|+k#(e4yuSJ>hF%ryfDX)ex=#S+WC`f2xfA8zuaUwrFmic?4>&HV%Dy7GjAl8ghgq`MlOxxp7|f1@`8KK8ufqHihTQ8B2^TG|A5FOJ5+E-%|j3su>Zt^kS0lbzCNpBzzAnu;?jcQbx_6uvUEFN4<8vYvrU-Jd;ao`E71a-X0f8@K)Lye+~0eC^hH3fha<rcR%v9KntWHhOO=sA*|)V6-4rlLR3e)~ZAek>k!&$t9eSap8|h
+bQQ0a>4`W46++43Gc8@Z==c_+Nn(=$i<QQlw`EfwMd02(W*&T`S6Kl&&o-P9*my0Q?J8_Mtob*7_b)tMzhZc`_Q>3MG#K=zgm*7Z{OvuZ09%7phoebM@$yVt%ax$fsouIB?Vir%zxk!U7B|%I=x$Qr2TsV*?X4Z9mt+#Pl7(#{AM3S`%=!cH1;p`cDI*y*ndbM62Qhyxv`LR$u;*eGVL+Q>309#t5wu4WDXKox*+Yv4+5Uj+Fa8#6&NLC$a*WvC9D>{`spC=UwS{9y44aO#pd)PIkZ}ZU5w$C7=DRb45yW>
V02oBg*^YIQye;zxGDy;I4~w8$<F-y&64l$?<`$<bPT`|H~=pMw`c9s5bso)x$?(qwQEi2PS-*Rwk`)Y=!o_8DR--v>j2vtB`4_rtJv&%8aJXad^SKr7VwPiv7I<h96~}UTcAkWZB?n2wikO*Ra&Xi{^s7S)T&!85L6%}A&DJ(W<34~B-kB(z)0s}<~`4&GbfoIg)AJJi;jPZCfwFQBscz5T~~QeW^x*vK#X3ZrHw>Wf}9BJ7Ef4I<B~f)YUE0lo>Cy24Mi6RFS9!t>?*yW8ov+p99ya}+Yfp)(++<`ZF@d)
78R4TO|{h|KXboN!_EkbE2|7P#~t?UYEjWfzjaU7WjaPJrG_Vl^$40;Tz?OG{B^+_6=s)585}vMWp^Dp;>owFHpZE6);Qs{2@}IXQ+v*^h?ts74nF94!)<g+#7Y%Y*6fG+-s%#OkwZVb$>h5YBjS$4UJ9Ju&xkx@By7h|bIP|a%|TcuYECO0#v#W4cy17or4e(j$T1xNwB{^c1EaR+V3Lh*gnUrTU3U+!AIh;RO(mW=ww3)mPN#3J?t!L9CNiI->1%;*-ApSUAScvCm1HeWYokZnK{)3%9c?M$e<@2{eNQO;
kl>m`dT*-n25(r%;Ig_ploGD`?_Yy8U0KN|lzg2ILu(f%-ED1lmp%a_B9{FmeGH|Wviw(-Z|0|9+Tix<0(tPKdM+wsLwiK+ypA66aYLO!k=(L<ndavop)gJ|Alx@CrT&A3xZQ^3A>r$*qhD70o-<J4ccUJY4|v^=p}sF!j8_mkAsMVa)Tg&w5X1{(iBtY6(gFt@imsC{$VhQmat=uX=&Wh#W>Su5-+WV(@Oyu@^T&O<_G))?d?URjOLY6y*_&dl???yix8kTB_o#4hVmB#Q7lVfd1k`+f=1^?Y@B+`Hcv0}M
9qk36B;28q2!4uZnhM^6<vD*_(aqNI_%Bv^9g3p^g(%~b2sJ9$Ov~p9%FOc^*N_o%)52=gpm7CFZ4lKMmdZC&0uqs0ZU%SF&wS0m5bAjN$@6FsJGD7z^0JMuJ2P0J2v3i<i?9@yA4EW$)$GN}`FhJojE?O6Xd|^=zD$G-lYndPH5Kh;`I2g^du7gT!mY)H@4t`zD>#ny&T>&6gmpYlN8cvtd=ce3wwoY`znW)L8)v+v;}$$@3C(Y)7?rx#hqxN|$SHL3L-2Qjbwl+DE9&H$FC|BXksdO5$9&iLatrsn8(6$k
NnxlL>49MpO3-_)FIzS9V@T+H>i-X0jFSQ
"""
