"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$T*>WXGa-J>rJ@>N%D4>?^=^;l$8fDals0%%S-v4#<{aGBF?nVJPnX$P4i-$)A<4lUt78`S{&4gh8$|;y;YP7Mr(xdl1r5yHTY)Iv5=E-_%qxs8u%P(aY%VO*vXFH{0Cga_djJL)c6M2Horur6oGx}Do!5MoEeYe%wSc~NWKA8Ct{B&RKl3dxWH<6#}ea5XkE1Br6vvbf#yxENXFtx4T%r_IfDJFNv&+X#vje#@fh1a^!n4KRs*<5yBKU*{PM-A3zAANLgBo{+sti@a#?{US162~^Vc+cL1WPJ*@8|z)O
TUhwH+sv4qXVtc9Un%-GzfU|n2XnnMHy*|CT!_{zG38qJ9FA&Do9wlC&l6%aCYvL;oyQCo-m#w1l#31KnHdDLj>Xv2LS#6PHj43KDrxn3?A4|@JX|$CHD~t7us*8gH+jy8cEn(Ua~GpU4L0uGUQA{SVzwqGZ=SuBWr-o|*=%KcFm7`jEtF(6O=jR%#`Vb-8{@BTn4GTe2V*ikGYykcYi@F8v%&X4?6|eDG0ZnDgiNW&#1v-RL(kS#*G<&~v$5T~6y59t8!}y7V82p1%(6Rk>5dK2f}3e&+%?US7|aA;X*}6A
V*<g#`ttF>^0;Z~WwI?zq2@MBvEed4av|!x4?cukjH#?ea7&Fo`DA(vKSnUFvJ}pCyO?NOSjx_4QhaCYN_2df&-&_onWC*Wrc~Jp0*@KE;rP<c!Mj%t{E}9U`1Q{5OdAhEt6z=H#FmLBbx$ZWjNG?$vrBdC^?Y07;5}wsivQ(eof46(tt5L~CkM$STTRTJT_pl*40$L^`2%s4FW%*lw@nLSN~(l@xiofz9rFZ6silxSA=|g;lI_WoKa4ySH-;U?xy@(xCQUU|>-y$O<GE%o<bl0-_R`HZlMvN2e($zyy1C4E
26vE2M5CTaI*~?}|IZgzAi8YUTH@-7#^4fz?0n(-{7HQIxkMhqYuZGRCI6GKBHVb=AVOaDhcc%4z2_~2_F=+OneA*#^QmaZ=Nu0^5hLDiF|eL)F7u@=^LUtUg<GsStLj|Wmc+7}$t@u}X5+VzO)#l=M)X<iaR6JHWixx&%d%Pk(9RLq^8!B4-0Zu_Tj!ICU82Z11#C{h41*?!2$k|Pt$ZeUw#cqzPf9kq8hRl}N^Hdi0)WtPEN)Ld*uiq9rSSsWl#ngDI$z55ku$@O48xSbrleg%O~K9VsPi+Cp9nubK^n5h
iwlamPLA9DM~%sj29^^1?0V$=Y~`78k>9dFf*E88gSX0ZvuIL12fq@oriKRAfRvUb_La;E(UIK@l8y3}HDn}<TZwvt+20@w(!#}LYKoTp0ML@%Oa#nq_?Bxf&d2C0NyMIZm)s73J9Z${HQPxDNP;kltf2nnfnm)Ph#DCMdy!cxzy>^N7xJx}@lUdOx>h$CrRm}f90L@EYXi4)<3mLLd$EM5qVs)c*Z8^nK_sur4MM|*xNa|R_D*sVId^|cLX^?1`-?3z4}V6Gc@g5~F(wkK!ZV4CXAzk(3*dSP6KKhFytx60
h1Kd#OK*K6^TOWNG>?A!=@bm^(;5JLT9|z@>FVu6TcCja)W0KP<tjgcBNKVFO=3h#1~(wcGUm2B{yV!61iplxiO0pnjjb4gr#5D;AZ6_VdbfIzf-h(L@GMlSWoAb!bF^QqlOt9w3l2Py=oQ{#4FJRN&YUiSF>p=E;Y)_5Sh>>8m&iD|<G2U&c89H2Ff^yk+Jj@nx|uUy#v2F^)(});Fn(r1Ge%5;DI1u24sklcSR>KSRl6&{x7AxH8cuLit`nchjxn3k`;Wf!6L1ZnkHAK#K$4kfh7F-k&<k;4m`nPj#Wn*Y
gqLY8e@od0;--~BUc(@{BP@76+y!QYgS{t8V}Zp(6SYM5?~LHxhh<oDE}}S?eus{Lq0AOuZ*UUa?5>5l6zDNE=D~D$LU}M%$G!pHEHXR7P+c-__DkSXv$;y9+(;M#dGTaC7-$-KXW6tUa54Fs$jQb}$WNx&2S87>W#)AusPjA+m7Vo0e~?GlZ&tMZ$0ZRNtNCQ-YH}02&j@(lOjt3bAch;}0v%o@6Vedq9V;*LH<*+RGSm0g*f+Lp;-`Gw0U~rvjs)p+CD~8#Ct#6Q^FKDT`N?izNeZ3?f!$g8qm%nYvX5!F
><{9(8!(Sg1HVW;bF+PrRWLFtMFGvgOC<%siwUlGgx-JTsLgxwUBV<tj?R@>O9M8vaW<E@4yi3M!lGF7reF2=ob$YId6n8=Uw7852SF}FfQ<=dUY7I~3q{yIMn>$pUL?da+Zyk8djKUcCYWBC-p!dh8$>Qk*(#w_r8dhR^Ngs1*=DAEXL*@3ui>B0vI^ck+3C$C$2X9aA!Y%pld#H?Ou0fhW-PF~=a06xs!1a|_&9kG(+5x3B7m4i4Gae0U5-73lRk(GEAl3!`Li})o0EjE^2oZ6GSA=ZWfh~}8}Y<y&4g_7
aR_t(53{>h@F-r91cI!jCB5c6Af%g>B)jgcG5eVJ3gRs6EYSd*f*vKmDsW-~(6426CG-@(&Emp5Ra8&-dm#TERMW%$=9QUp1<0hoY?C@Tu}UDkxlK+1X-QtAxe>xlqFlBVPC;vrEpFwcK(qkC={#gyrW6*V2x`v@th0d)QF;@cEJ3o(%mArZx^1TO4S-QJ-y_(fctxbl1Q~Hjq888oR^<LKbT)$XFOL$GvYHJ@gVuwe>?ovdXd64(5>ad}_==#-faXDwa~&NZPtGNmZ?Knft>z`0=eKiT?D9dHtO3yr+c%^+
x_>}V7zcoWMOm9i**-voRBw}5+wZIn<|>D`3A!T^8rb)5lK5n>4L72?c><-7->^w3`2_kLTL$M8h;m;et*{tiUCT)rP!ySJEv5*hGSV{3d%hLZke5WFAoeB+<ub@Rx>zoSaoZ<9ha372k~RMB?{<5_C20oE^gMuP@~aW$m)mCp!dx!4p81~g!MuD1n%tXP&?^Yuk}hugx_-h0tRu2g%-DYt#Iw2c&|KP5oasEAe}RQ0tiqFQ7>ZL1+zBJ?n=}y_h-v}ji%EB+wd8JYdb#wCKHivx67G)`LWjzL&~H*oUK;G^
#_t3X&Tp3VhnG-=LrOku0hM<uvDxFtCL+qm!-S5t{7!aQyWZnS_Y(@)IdoT$5|WVy&;X*g2XKh!_{_U88w)RZe$Lsx0vV57V9yeA>t>MHz4_R~3S3_{J2O0F%3F%%y<`-3hG6X-E4`wLMNoeq3>UP;;FX-##co!@n+&P`)QtRCyLJYtBw1g;e>+KVV3XM0dC~WYX2cKnvP?T}EpB1uR|-qY&H=})2&*w&MAV(IfhLMby}|uy%6PpXsw)sU!XAojW!6hUanFK-yzM_HqF6HiSkl}lf@wVMI!Pl<?*LAyb4C@~
ky7kvS8!dP7cFW>muM+6JQEgYfX5({#}3G0ftbB9C449`2fpG1kVR1Co>g=}D~xUy(t^B&=AiLA|JZ*>Hb+2W*(c!H&r8!ZSbn!Ocbm0h%-^i2872^2yApXQH0Z3%={wBzZ(S7!yt#Z9>X~;5=!q0!X2xWVSy+P&1BDI3pm?Mi))x8a{y=p(qTE?@Sld)|F#aDCr2RjZ!PHIsCAXXG+=_5%_J%p+)RU1=WPC8APvL^EW^=qvD>P&#i17f}P=^e5_9x#Gz-THPUVw!cmSYOKd5G1V0ub_<&Bo}!+_KE}Rp7{o
lx#zWD*82#V3EasNB|-Fcq6HK0pwrtl;kop1eDAV?*g7gLxeRD^26R8-nk0<<ED&_$+IMc7HNXE=SO=(7tRwojl)D@R$o(<W&Qks8C;ILKloj8hkR6S7CZF?inGrys#EbOO6JbY22~JoIR>z`Q(?%2sk~4c19V%0|0dW9VMk2JIj|n=Ho<F1Ai|lS!g)XB0`?o!VLxzJxVx}QuKOdkvLFl;^SOTT(STUG<8SOh*a9~=tc37oVU8Jib`HssdqIT#oiIsWm80bM;A+NC;l_wZ;Qlm9UW*F!IAWb~4M8=+hJ^R-
?X1e!!yhmWl4@>J8vy$-%MKTjG^wc|20$?bReK;>V)ULv!4ZOrv&tZHVywzF#hbkxPOH*Z@s`porRj!}1)12$JA3^O3Cj#3HWnYREC@IW;MT)v@fzD~94w7apAv%Ss!B$DnwE*3)7xd#DcRA(Gr3KP9L!>Vuqf5Jdv|CJ2bZw3<;ho&DW3wpA@eAiZ2lVV9-L?!&0JKCvy*G(+TWbOGpUlG^5u8c)^6xe(-=q`M&Spz5V}cX{Qv@{Ds6Zy2%R*})xbD6QUL)%ZXbvwUoQYowF*7fbcI*f-)1^iM=T>_YARz&
S5~E^Ygha*tO~>7HqzIM4vKfxGTC8>7}?^4Css*dLX$i7b&@=tQ86eja7q%oWON@B7fVTGp_tIP{#Wk99ar;)3<>i(`zs9i3pR1@*)6G_JN+CI4FKmfm+*yhUeStVoYe>-QG1zL_RS~(t%_3&4@3!zV9+I0DeQAP8C074KonOI*9JKJ*(+$(?{>lnFjA>a#!ysn3uW=k__6ifO=ug~CaZoYQ%%zR=~dPvR^=Q?+v%)Ym65!>&@?*B7Jy0@`cJIj;vOy*nfwcYizfjBXQyXkW{(4KE4F<%nuNx7QzRwrWN7^b
yD&P~lH|h6#u^0JlHqxsc9-&5s7yu~CB+S4yz}Cjg;K}`{UXd@@)YoEY#k56$6euZQL5XoFik=k&X6B;T(NQXA^t=Hhrc6!5WnE0_kWA-kSB80F$|=`bb(=N%kbU8o~E-<GpX1@I1}+n7V?G!7~~&n@KOSKJma@~aUd;&x|AI6z$&3?9)uA-Hid1GcFZS8UvZXwQV|1yiG4vbxC{QXT|Cm01yq3nu<5f(iA{2i)N@k7z|Mr6l_3|~Tk~O=i%PyO_#18uckWtDs{a~)(%9pZ%?H7Umy-8Woj`<8ixMdo_m}{a
DcoW=U*zC?%1=^C9z06bAyIkT3$kQ~N?A8)E%Kfq#Qlf6iB|$9Ucu`OUpo2FFr9%T15Mrweac;K(M-|_=-sMdK2+r&n;+=f&f=(w8RQa5CQkwThKcDxwHTKrv?bpW8#6?Nh_Gv~{0vJTG4x>vi@S&-CL;KjRCy#ru%#vvAZW=OxGS<}gq9aRSjB!4E|xa0nEE&UQEJOCM5jVzpO*}ht$hXJ(}Xb?KwX+9y`}J@vJ$wvIDtQyo71u~4g4aEQReUF(#+Mk%Upe5*jfZMN?U>kvqH8!y4+Uno1Z%<+HVKmf(O_k
BvN&!bTGsWizUoDc~Ct<h03f#Jl`Vnz$X@DVi}qBsH_`<f@@QWIbTB`ohR%pJ`g|O5nrK@KGNwvEIxeRB^zRV)gDn%qn&<uft86MP?y}@psJzo5gI6J!q!}Xr#=y7X-bRgiMjlmE#BLH%GIE!j*G9hY=FM%JgNDqF)k1d&y|r4c35<qTih9Jn5j4u5MAo&DZYwpmdPVn2uYqNfrJ|>%=4_#AVe%~M%9^t7$E`Koz0E!`i_@j^B3udiDiTj7zFXn=aK%T=LM4hHSHrDpV8b2=^zs1DPR5R5HYSu!T`$CDp%^;
Tb-TCL8q@TTB8r#PMl2wu`m?8RmuvY^JKar$vps3z6oxSQj^lkwSxzTa2{erS-S(?4H!MC3Mdx_h;?F(onN5%tTa0ics>4!*0fhX<(Vb<XVG0NK!nf<uy78lI2w7LnG7Xd`ko*Z5gCg?hRiHoS1hRNLUi6+ydKdU?BvI9(QQlV3$CcB7)i3QaNXZR{0Tm)c034yh%rDLtiY<jo27~TD&iumWG!q4Mv#-LMPyY&;IchG%|CYnR?y-mHh};hQoGAdkt&ep_iKk%z09}VIdB13;5k)F@`v8?yX3zq$E|z${2Fqs
9yQw1_K4appl#@&E66l$RT3YY3!w{p!Cm(6rFzyxnh;`hRk<7iSX`WBp0HTjyOdWp0StijY%Ebl@}jdg)f8;}T@Xh|Vq-xvCUWCHbIb`2PjPu<G21^?>14}y);#W8AQ(G?An{e~U_lv(Z)9&o|2ub6SV&$#c~T=umK#x&c>X0oG4D?2mAnv_zCs@4n&$3dc;?wzZr1z|{^HEcSB;@mGoZE8```t2dTR(!I4KJT=Mve})@46~4i<U9H5Y;Sj%Ff#Q}AiDmrfPgSrEkR*V!H>^V(}y<qjN2LY#I-;k_g|rB5@R
XFDE81<brn<i@rTl<cTZ7+B!6sZPt}v)l-rOo*er*#5H$ZsiLSQr7-9UN&GEF*=Gazw1O0RiaAqHVZuf5BQ-f0lJr*L(}O%5p^*w4?v3mN&*mjvZM-Q@$_0A$*+1yEPE=D3X9~Wq5REVWW<rL*aF^X94kWjg1i3>FQ0DC_X$TyqCUOf+KJeN5_)UOQMHsy)xq8!h4f}dLuX4|hMm<c7*KH2)(>-Rf1qx=;Q_#ltq+Y&^;HJ90u9!#3ca+%`)tZ&{00}Q{-(J0eu#1eP=q76?6qP8OY6((6w#-y&h}q!>Cm{N
XjOqu1ga{b)zWE$$|;u;<rrId%UwrXNR5YIR@GV5S`g-Im_mePb9|^~k$Auae9fu=YjI|zA*)u+YAaSkC$8A)^Nd#JR_~NG_@<(kKIZ%@goo+RF2~rU1tEM*!&cbchY9Y#{~+0TOZnzBPwQ3Sc3-P=AH$soYdThLZz<?>icK5_=`scB^`Nt!(%+?}<r{J>LMWs}(^)cdE{KJF_#iZrgsJ#G5Fy?ynQ%kMBHTjR7(dJ?UJ6ButX)Yz%&j^g!tgrl_<jRrIuih!lZu^|v>=f2Q$=->9Aln#BL^aZ%>ZkXP|W8^
0$$Mjw-cVz&)u2TEoHZ=tnA6z_aZr3b-Hn=#=2sL7U6__VyJm95y^th%+^ETyMXdA7fJFXPAn7fH+D9lC85CBB>Y)u!XH6>9Xe9VIs%F@wQk0PG)dpqr1M8V9a1-|h)Z7Vsm_vqSvNoBJqHLUCwAjqC*^TIV1C%9#z@e}BhD+(&?SWJ)1_4Qg>YJlR#pLdPZYSJXoo>jC92-SgDltuyA@tewOa|_Xx~3d7MB+Q0nhL7ji)GHv`cI?QpL}H2LZMTtsYoFtv(9LtRWsNa{)U8&Sl(CcUZ+gCgr<3565tDpbDt~
B!hQBC*jY4SCDW%*3NiUNNnyve}hA1(uq@Mwb@=1bOeJaP*E+Bq?ps4oXPWS<XJ5+>vfQlq{iQwO}Jz9(I~E?7gCZzvi1rX6Q>S2e~RbRnaCItl$a1Q)}jv+k|fMXN+=tQyDA=^DDI%zmWm-cSJkmB+~syV1<NLDp^WG0OOQ8ke%yAHc{x!Ff24Z-a_GEPC!$emNmJ6nfQl2Uc=9?RzatS{tIt`L36yikW*xI)Y#M%*mV+O7(Z4UxVmq3Pu;E(?fotZ*+|<~yLsR10Op=uRLo+DeH=G2b{E|gnUS)W41);#0
UoRdqOWy!-Dj<dO*4?#6Z9Lyw7S-V)TpLw$)LB>5aiTvCDKFK>J$?}f9*-FMtdc|18TpFPGdC1K;?G1eulBQg1MGK$>(Swvn?PeS+gukrtImuAyM$A$0jW-`>sy5!o$Qs@X^zWfV_#ts_F*S5SE~vi+%QXBgEa1~wv{pVGSK@v?KTyA;p0W8q{L(cUEkfL-UEbua}%QCf*EClhZp=p)V)>c&VDA8-cYNU0&=o@*vK=#gcTo?)%4Z0EkBBMCwj=Lx>(fpfUnU>XRDWnN^K6l^*0t+>Oco#P?d~7@t2-Fq{y+Z
XIYF)S!6*LBJ@~PPZf(iW<OFiUpQ!M*3I3j?OkPeXlb{yCCDw%#`W)*xpZCE6h9o}ZXo5kM0)_=+n1{e>!@&)iNOxTOkrAO1e0oCNKvD1F1x9ai*e~KZ>ZWxxH)CP92wX$X^XoK80=Z~1&EXSc$81d2Xah&X|`V3q&VliIcTW7bhL}0%<P1@@ee8=q4g*iLT>=@INE`ovahV;u7~P3Stm6q-x6D#2zJ|8NNrE^XRsNWTkmk5!066^2pWLNt-P_TD9+A{QFYXTz<$j-fWR1dyRf~Huz3c5LFb#ZNyALu5okI*
o7Tr~$};w>n4$pd2aHrx)!xnig?IC@tR<@vK#3GVDJ04gi|QgI9fnGKhT)fXB}G<C*t@=+t!sfOP3{%*WfRl^!O}`QFct2y#$g&kl57*|^i@^KZzHzzC|oKG=#U>%w1M*1Y_H~QR}{LT^I+{8wA`I4s|_2DYgh+@MRLy#9qM1Dm@z;JiP0>kKFY%w)hj~~b`#r7c-UVE=TdeRIlJ__SLK}1zDB#K0}W6`Nb7XOzkxAB$w8L$M&8dZNwJkngqpz=`>q<=qBaCIc_0sT4A1vGw5wVKwsuz;ZFZaE<=@?Z>LAR&
{q7TU(#MQPh|9xmSPy7hTfmE$+JfLv_aZytHT9$uaaQ~`oX%vK6w&Y<eKr7|B2R4Mvm{m0SiCN`%*)Vi^<mOwQTH40q&_I-9O9dKwzHkfZ8BstUXguIr}y+{(QuZrzB0TXejE)nn%Fz!dCV&r*nan2$@GYk!xBNNV$M@bosU6xSr78VuJ4GH8P<;WPa{!J)PiSWTXhPZ?W|^n2~`vb%6M^O>wA%9s$im1>%=<}Bih~T@TsfWY5n!C1sr77<?P#t5GlYonJ4^IJWH8+MH1kO7$gon$91xAxs~Z|zgP;)U3RZm
d;-=gv8pXVmDiTb*~1kPwJ8t2#!kW(9hxXQynwjWd*$8`EzDMRqKT}VRy>BaKmR6kX3pIO0l`mx9}#;tFs|AgqgK0s_sVW@x4(r=AiP~6VVne-Djj4K`T3!W*f5(^@dAE4aI0-nO>1bzfV<80;`RW?>ijt2WK5mK->lv@l-FAMpXwrC=;dkAn99&Vo~Ic66Wns8##Y{VBdZs61b2v-$bh7}W|)`!0Gk*2F+d6<Hwocy_AFkcdHg=RB_LIB3u-S)=Gvaf9k1<_r+4?%R4!b}Gp9-nxU!@WXa2YYv9*Q^FJ9Bx
D&W<(s%|HBTBw;#3>}nL@(vG)6Xa(JlPaXk45CZwMfK*sFg6L!iPAzm%pW>Ix-IIB2rAnJ>AjM}9>Whk@N9}(T(9<D?TjO;(*NoKP-}G(F<zcowY*$j48jJ*c&|4=0B%q-bBR8WFv6yc74WH?$PQ!uR0Dt~yBZXC)Nxw)k)&IM93)$H9(sW<AeY|GhFRZ!1{G#MdUsDZ1@=s*fFl+(k438+9SEvNZvuC^8mpZ7L(P8JUzU|ekyqI~-0v0*@Rr46+q%wF5T<A$=O4zt@b(KLJdOCTM+E=RfR#CQ+T*z`sN8J6
6VU?{tz}Z$`|^3xN`_w-)6@UaF}P~&AapqWWalZF=p%EH4*jP@=;t%3F<Q04)81E5-Qn7kdXi?HzB4xUba<U26fBKZX}zbRrYr9!9Turcjxa>#y16D*!C!7zZDGM?s>iYs0i>KT+uh9rb$@6h*aMuupOQq@S*%glqK;t5_3m_P=-l5GbG4$M)c+M_&#Ql^&#7)H4#<$@GHcfckL+J6@DXjBtBW}>kxxc4H=%=3wazN=!@(Y7%m8lQPaqW8uF=oxP!F5>q~%9%RY$GkY>KxL5)K_KdyArdq|uS;H^OX8QKi&a
en`_Ml|W!xR6bBA)tj9R3ae#S67Tg?MSl(Z8p0d<zbg{zs#a-#w$jCy6=JHWfizCxBEaE&`Qq)kmag+&i$e2iGC7YnG3$7XqBZ6>Wn-(<yS=)!?TD!Y!J4hOpR?85#->6L)7Bw3>kwA)R5;Hg)Df7}%VW##8z!?%aSfX)JqVv|Q75ZY$8AxgV+v|`$@yjc!mR5&XMh-_fy7BQ^o6Mnc>L-AJ#|%$bX*h8x{+$&0~+JkYimn3U&YTPH<6FkP*sTds=4Obu37#|=Q+-AAZ)%mHyO2i@=G3zi+IKsXMb6Z`t9uZ
*-UZZ$i(2RIylNWdYQVfcXjH*q&jMMQvBf-$z3L#-QD`DJKHRiTDcdc1i_o19Vp&(*I<VKN6&RI`RN(#RlHe7ix;(QyDPRY3@}q|M{0nYY+I}vBUlZvY@K7lNj31tK4N}Hgt0Tuj+9S>gb9dt{bjD|zCL?OB*6gnt^{W$voRmi6M;qU@{zkB2-(GOus`krD1;+zBMbS-L`j~W^U~Bv2zox<DJuf-(pY9Tka#`MNd<<VB37M|i}ny>ZvjRt`%t-C7Tc>A^`^$3Dz=sPjCxJiI9VEuXgo_->LIY}%Abzvy6TBm
idak9wfmqZ5T-t(D24HtPEc$9eoEkuX)EBRfq8hk77qdPlkbytNC4m_hpx*Rb|&@Q2{6z7S<S2bZwC2cVuNhDI$O>aR14;Cqtwt<C<Vjp`rmEmu>)i+sAz{A0tZhKpwoG+zHG9J*-rtmdchHb2mpa2VO~bH65|d1E!VcIc`M2jqU64R+#%PU;JNP?w~_=bCBI5y+%}tDLmt;woqvA=Gu~By^l|R8OExHxUFv6XH*U7=FNhPTb|ESEQ<|zU{sIKQbo)h3@ef>dApbOtLkC1^VzmMyw9`tC0!J6rUO@}9tm>EX
djQYa=L+B<Nw2v<_?|S{v0&%Hm}*nxc&qobxtHe=7zj*ga{8~+bE}Gi1Zvfi@0}Uy=p{R=mRXSE*b$=0N3traT*CUK*s?0%%mIrjVbiwghFe(8DX81{jF-A2F_t>nnmWYJC{~@`D!j;PDIoMslhvBtbyv%3R%sJNoz(sf4$u9YQ@a=vA*22#m8tS{9uKjZu`F1SsOaBf%8R*UZb?#d=B<8pckysjmtz?A24<*YK+@z5AD8U(AJ}CaWXx*2l)Avi&ww@IM*0hcbv7Y#Ri{P%T;t7M^C*&-``Mw4y2yE7fTks`
recs)>U^~tzNO?3=!c~qc{Qt=#6TbPF(G>_H+Z#{zT2h8a!qHq_7EjOmy03J?s$>bbaf*al{<73Nqvd437d)vS|m{}!@fzPtFWq$Fm@wh(|ld8$PB<wVgJr1A<)iFlg@gxL19%R8j-cmYB-bng3^=3l4B!v>UNgwbcS#?^`+WXMAi{rgW?)tK82>j*MJfSasz60F|4B7r2Z9iYH}3m*-k)O7I)mhMUV-+pH$8Z;p`CwpqN}~m<s-_R^73lpFaer=dG>kzMT!E>WE_28Q3%zUKGZ8j{@IZbUE(q?}nnxiexS6
%}-@x7u7w#SvA|9r`PT&VqXOi=xv11W*(~Y`+B5s`qVw0JgSaz!3kDu3M$JWdBCe#m2flV#7fokWMhBpvzCYF-OgqO)G5PIi@*A;&!d9#Dpz-8=QftPp1tTJev?LM>3_~ym!LkQ8UV5Q1C2#i+ApW0<x51i_yeR@p<W<`?k{I?c1~vVIGZ8LN9AWNwEz(9l`oU}JfSHRpq7oCS~jTt>_O8h#$JzE#ciFAd+ov%>w)9etqdRg>~s&(&UQk*S@WsM$m$i<t4$TjpkHQ|I7m`p1DXskZZCd3_54X`ipO}cm=6`<
Y`(DUYL6m)Qre1FGY=-(`WJo&`_-y@5B?8(HeUptPR()D9wfnlphiI4wIu}tWC#S=6HcCWSD}?CHS648JGL%78G2gf<_5o>5h?Dh9;?lLQs@0|^>7CJY<gD7q75lpKYerlYdY(2v&&a|7LrmsIT=~2`eJwoz)}J-nFW!rgBBGmvY+@KNdu}fEA0NGfspDsz$Oo;CQzc=$K~3D_qshmB;y#p%7eOI#Yj@u0cM(Q1<u@gN{C#;w<Btc>ef0bU4LE4xN>UC7W^f*n`dNh#W_c8_hMDn_6K66@wf$5{c!iNe?RZK
U??YDY0cks6cxhn+kOBZiE6$kZEmew(W!eC1natwyC68Mn#T0w)6)!01<Z!NQ41ytQ0+5k0R<${l_x$+n!vlCUiV@@)G_p1F#mO4#Jee=aq+AnkNGiNVUO!e4Ruk?<g$@%D<oQ%26t-jBVUQRqRUTEPz4Ia!?F4BR#cTx6=b~;obNgkMLBiyd`TF!@Rw=;aJ>rEW%^WCgD9wOgn9XgYVshkE-czqZ+vkeNYC_QX|0ZC9_eCKYEUI$-mU7IgmO!B)MY<4AE{&;7Pt6o+{}!wcB9U^svs?@8;aSmYKQ}gCu2Ts
w>zTY(f`K6Ty#AMOIRdsRu(zL^bvSr@K=U|+{T;3ydNsFs(PdX%Gt$Na0THDrh<d8+d_Hf2)zD{wKO{E3TP0u`apTH{K@Ked)~8|Sqxo980wA{@fIC(j-q2qgm*OUqU6)@yj-^!P%#m;G`;Easrj?B54wk`cD#?OGVl<ag(nNCCU`_rQ}yUPG>|xc#BlbEfxhG>n&!>@lxWp=r)=kLx*An5USrrpL8tpN_eYRxKShxi#mx9r-oGvZ;4fL4DQ&u;3h(H?j2iVMFc$R_7$S9jL;0`-PJ--;z+-Sx_pgflQAHR2
rQQoEvK04pYJp{#PyWPW;#fK!T<yIv{2AhcJRoom^l3A*bcIpV5R1?xdX0+ZDqggAT?D{&IC~+KQ?Nt`V?`}CT{S!~2f-acXqaKHru%_9dtzq`O79Qv+cryGh+P=vCE4Q&+!NfP8$(KOF|f4`siA{@lU6L`FK9+SJDuGM;x855g+(3@<b1o~Viat_=q!oP>6)M{gsz=^i=(R@4y$0><aCoqr1g{%QSDflw%>kJu3c0_O^g41=}!0E5F3B$E)48a@JmmXpWOqoM7o9VS`(-12qM_1`(5h7iRb;esP4lazSP~L
E(u)@Q2R{80LfJwmGRHZlX25U@~*Tv>|Bv6F8?5b)b(L?RZv%do&@U}x*U<!4di^Y3}yjTXVVtBJnui6mz|1rmI(9GV(gyIDbzLI&$D`+S29-5b`SQy>4f4uhAd})w40s3F|M_$fk<gI8C}A3X(wlOb#Mc8gh#2KwOvSEm#(Bft4<A@+K--a#7phm?ojnt4WY648gzmRa5^3Ao1BYHco6#nDvqLNUWs(IlTNyc&iJSKtR>s?MyZG?%jmuES!(Nabv8o<0W8^bnlS@vA%6LM4G)_iS*B51*~|;FHR(bljwH^x
L)c08MRouC?0%T#6m%erv;=5h%ukmESS;2lhfE4e(|~6GZ=5aN`U?!KiaBU3<o6RnWTv4abHPN2DNI<}O!8V4TRb}OtKmCf`l@plb@r?1WaO6pG|Vzk2Rx5?s7CB`72+75S1bdP2-);wN2{T|&ITQaCvo-o+oIk|)tGxa)Eo!xn_mI$dnXcD9Mr1XE_CDM2P3URWqfRWP-E-ackJw<JGAFTzU;>~S~y!eSfJm3x4>OBcl*FL<Mesilp#=Q-@?vceyWSzs7Fq!g7n40WOcDht*PuW;dWIUYO^lg>2@*O8&km+
uyDBJ{PDi&sMV32zwZ<1M4i29ex6+C=}%pH&bp0gb)djDS5oA)tNajMx;q&<g`g%hbm(^8A_0?s{~Z?bLcAV?^hMWvbvAts`TWZ))FY%j*+wl()y@od8#+9Wb)e1FJ55a2v8cIOr2}v<>DoN1!*<CAbA|aGF2<d0G+vRtd9$!B5<Q1#BOP8|Pz8i&kXdC>Ni>BTcMsm8K~*0vAJBtoVbr376Mvc>-IH>drA#~>2#o`UP{RUcWR;Yra`x41gzT69mj3U5>B^I?I*F2opYA#k<UyC?8nwYHB`9T$uKUkc4O-GG
F)NIl+`8Aro-BDX&KqP{T^DDyPpW*Vn=Wp>_pq~7m=J|I&kQW;YR`tY=X#ggE%kA%^=ozc0`7#4(cX@Fl>c=J#AWQNYO=><FHdNyC6sz4umljOu0@SEstl+zJLKc+^Ca&d?Q$3Rd%IlN_$YOOuSGJr)MTU8m!QL<g2ikt;P?odn{7Ja+puCP4j||A_2$uNY+-!qSlV6o>!M3XE$ebUDzTlC;vXtSr%8VYgD&6X&7Fm&v;pr~7jNQuK~RlWC~ED#fKf<aUj>+v`eS)n7xVe6yN_I!*b`e~7?^JC>91+2;p)!j
jSr(1_TqLG(3?O1CJt>M?4kR+tT-w9t&KRt3G$3A#dkm@-1B+sqKMj*eP^o(!m#L|zNwO^o)<(mA7X63Ah($7EuVx?PqCto^7F2sRf^)G=bM9%hW+w4OyB<pN=X11
"""

APPROACH_SCALE: Final = 0.000726864769
APPROACH_BIAS: Final = -1.6276
APPROACH_CUES: Final = {
    "meet": 0.498,
    "table": 0.186,
    "call": 0.384,
    "rank": 0.293,
    "superior": 0.336,
    "request": 0.505,
    "motive": 0.185,
    "withdraw": 0.51,
    "kin": 0.082,
    "home": 0.217,
    "kind": 0.069,
    "conspire": 0.432,
    "probe": 0.169,
    "hurt": 0.222,
    "self": 0.234,
    "you": 0.535,
    "face": 0.049,
    "dialect": 0.131,
    "hope": -0.041,
    "trade": 0.245,
    "tail": 0.429,
    "threat": 0.665,
    "watch": 0.363,
    "insult": 0.299,
    "plead": 0.245,
    "favour": 0.146,
    "deal": 0.112,
    "hint": 0.227,
    "media": 0.223,
    "drop": 2.223,
    "soften": 1.208,
    "dissuade": 0.579,
    "benefit": 0.297,
    "harm": 0.786,
    "decides": 1.139,
    "tied": 0.22,
    "persist": 1.228,
    "asked": 0.969,
    "interview": 0.55,
    "reach": 0.46,
    "blame": 0.946,
    "noise": 1.255,
    "gift": 0.387,
    "audience": 0.729,
    "fallout": 0.051,
    "must": 0.043,
    "english": 0.135,
    "approach-en": 0.114,
    "press-en": 0.163,
    "office": -0.089,
    "transaction": -0.187,
    "date": -0.209,
    "amount": -0.036,
    "event": -0.147,
    "procedure": -0.157,
    "choice": 0.012,
    "ruling": 0.0,
    "upheld": -0.001,
    "another": -1.004,
    "by-law": -1.998,
    "formal": 0.146,
    "paper": -0.311,
    "leaning": 0.408,
    "bargain": 2.378,
    "leverage": 2.136,
    "warning": 0.0,
    "stake": 1.687,
    "price": 2.227,
    "summons": 1.311,
    "exposed": 1.82,
    "burden": 1.739,
    "reprisal": 1.098,
    "exacted": 0.0,
    "sweetener": 0.014,
    "apart": -0.772,
    "business-beside": -0.303,
    "own-office": -0.586,
    "own-number": -0.296,
    "own-transaction": -0.166,
}
APPROACH_GRAMS: Final = r"""
c-kDh*N-Gye&-iy!kgp5W~9&ZUG2NC>6zgjj=SUxhoq<lMF9&4dRXW|fc8nx`e*d6l|WG73N#?On&EKoT-(0OrVW2iR(h+rLOoViX2gl#`F=m2$S4FydX1r`7i1hGIx|#@Qo6ZwXJNW^xP!fxI$6qZ6|8FbtI?q*iH^kd$jpXXB5(~T{ff(^K4D6nkQ1ONwn(YJ))?$DlaP+2lp@fOF{LK(TCRdvyb#5nGw(N*4<%PfZWPv@+hVbayGlLte)6YWVpy$)ZS+iWoDM30q4F1^4!4V91r_d)tod8IKf>T4h@<`Q
Rc8L;%*>XyhC<`&c??s@;g$(+L_<&L<58VaC|^<;P`K*Pm=QPX0jP`aai8!$3jni{bRV7;5*>affxjP0`xshanJE#e(qw}zZDW-F<heOgQvIrDx%2m}E?B6>uL0Yk&Fj**G9Ihx?S-xeo?m8zLZT$(P${Hew3)fbez>{8jEf`nF2kC%>l~;Ctfj62!GS>_dFUdIm0z?_DDiyeY@Up%I#?|h^76G>zGiT!g=_R4UBQ~gX-gTtIY4n>kq{B5B=>avUPH;QBJHp@vji8Y4SJH?0te^?Y4`y_?lfJUQhE)OX<%ek
6upSs$;bN3CbZ|U{-x~US&adi@2fS3C?0%@6$6^b;mZ@uvNSu=FU@<NZZ^_CyfC%+L>PSNwhUjgYQl)3cMl55#|bz@lj~CTL_Wc>$KAhm{gcNFum1WoX74@Ju34ZTHH|OZWQ(D?;cs?syYq0U%4o0rz21mH!b1Z^P%|YKIOyGtU%vZY;`W7JA{kKiHrObWkOIqD>1U~NZ&MniXISZ%>CY^w<wQ`l@Mt<pH+%6lz?AiEEqgQaY1i6<s>!^6?NAHV5r_We@nU$UED)ZU_U#8Oeq?3fpE=$SaOcQpKYC~FvY`R?
9CVA1RGB7|mN68;dt3u(dS*gLk!Pl~O0|cXYwKyEHC+$5hJ=-|)~VL1pi+G_fz^6~%`0|L1ZJfwB|2EPc~w4GW;-BKzB;OyGNDaJU~XN9>+~^1b}dxMmdSlyytcG;1ggcF7L5J3r^Dk!1E*c$E)I}kOTzF2+&R;D6}&@(jHdoOu;r&2$cQn*tfm@DqCPD|tW5wZnPowl1TmHcpirq|*@mB#s}sPHT{tQlwyiTP;!!zO7gzwpQ+W&=#dAy82vt=|r6!6F<>Dt02iCJfd)FDL<MqTes!!Q;?RN|rw#(TnHK=Ez
BHz9NYbx~4P?h~X(Vk?rn9oo~1KruE6DD`!C^}0?b7Z%JR&%BzSeqM_OF%KjK&JsnQP1gMTl1NuM&^Vqns)4_^V=R9aZVR;MpW09tA#3Ml`T9Sx709TGN;IEiGV5zJ84noP?o7x<*ueX@A}T`n2t5rwf2nsu07vc(=;jm6H~Y_vG{e<#Gz>DUm&a!3`e`!p^kk^he@`2XBr2xri?DP=dqj?Eg@CqyG(1MdF=<Z7ATNeoEW~+@QBC8*G&K|4;|ncn+X-W%80@Nq#SleOoSJ$IWl(g?j?yTK_pw?wgXMXNaqFu
vQWtbnsmccuD)3LqoB@BH=Z+HjY~N4cgE9Sx1;kxOcINLEh<2eiDDt*2@bV=Vcu%?%S6^QBg6=2*v?1ZfMeO%REN%$I{jjrjd$BK`OfMZZY$i^+QWMz>&H`BCE&19CjQ{QC#kNAt-vThRDrn7P~+?KAw8DX#(GoJ!^|>tFe^(|2w>z0Wo#F2<u2iHo*8YwAto3rbXQyQD`s^XM;R^aNurS-V=O8dgq&^6X|*lIr{UF4V0hM-LhDpQPh-Zwp*60?@^l2n%f&UixJ}E1&oX1Lfkd{>=_~R`O8QZVN42K~Yi7YX
MQPAR!2V9ZfJskDmMKw86V9opi*SOz_Wu`iKZcj6wl$f5NcMy5L@77^4^eWA<Y6~^gGL(?Cer>n+f*Pa#;grXW9aX$i5v#d(*k!ql+9<#TZZS(6hU84G=={QID$1tRr@v*Tic~o-5`4-r?EbMM)o&lc%WOFcd$>zZTL+woitN-wBZ64l!ze(5`mblf$BH_wn~pJ2}tX2K_fEsjS!;Az5z(fB#QH3GL}+KzG8jx9jVaK<<37F!XNMj5vZeUXydpyMw4>m%w?<#HZ#f9e4s3`4LGg@gqAI63dE!2W(eJYFQ7Gm
jRFj%P1iJK8-5OMTWe%uveG8FjJ<`F_i4+m$;$hC8mf!7gNG282gw#f48OJ6!FX?qV)N*y*4I(Kk%zeBh5#|!9{lj8Y3$&euf(*WL!GVOih{*3W`#P`_w_gnPsFo0u*Hza<qz4>PoDSTI<Pvk{fO<v$H!jc?X*ohmf+;}_Hhw4VXTHIpe>kEB<NmhF*j8!+6yF}XFJ;zBwPL8PF@S@shmnmD|{a$^4a2m9FH;uUb9MVE@3|%y7H4^{iFDa0+-u&KT6jGzMt$_<@#YTn#z5vVK$N0{&+g?Hl$j0Jh&ql$b4DA
Koz4}c5B)YKT2xT9v&QvO3?_nMzLT}AS?{Pq%bkDHoTuFR86y_(p6+E>V{p`3YrZycNjQMh~`m626g-BBS#gq{akbo?1td4M<Td|Lx`p)S}Nx+g@@0sxkH)$2Ymr+8QSV{K(P`}!3(1YmbUVVXj25V-5akW_gjgKO^}Ft?xrd{R_)t(Y{7X;W^@{AB`7DyV-yw49X<ppX69{{&7)I_)#%Hw-;Hr{liX@X?Yi&CNgpA8B{|@Moam}mC$Wt~YBMH@di+ARYrt9=>xkTjG~e!!A1#&7r3|m{#JDE44(`JkfsE19
2&z_igIy!eEG?W44w1=Ue}n5r5!zH?GU%7@?J~mcdy+MV2Kxs79laimv?Gc)ke?g)u3N~{<fhs&-gm==*XP3WO-uptlz*9$opR%{w)-yW8Wq!G;z#5owd8@CQZ=~#iKw6oI}Mjf=lY7RU#F$}-Y{uIC#>*FHbgituO$_H3S1qsv;ozsHH;j&8~~hY0L7`bLpCyWGv}-XxrSV*Edo@G{AY#&cN@w&>{03~$l<Ad#4Lcyq#AobG255h0w1$d=AWIr07R^UE3ljrxCYDza7NYoe>6HRPk(mND}y%GqI0I646aao
I}a?E7}^-%-<oB*4H!r6-35a8d;=O8JO;le;c5z_8x?_J3uPP^-27U845?+=uyL*69qiQH&wxYcYE)kTd2{xEu}cKg{HpCbjO}BjECyf)8MYedGPoXu8IK9Q1#hpdxn!f?Z9^@yAKL-cQ0oTL@OA$WWP>WlTK2>$Cv)>YTUC5_arPu*=RRe>+#PeX8|R5&4H{741yz5T(a(X1t8n5^Sg`wyz;mLE$A?aw&P9ox<vgZXDr&zMAoX3IqHwa`w;hliDAQ!NtAM*(E!)>2R0L1P3#T2I4(d>@<k31X5zIb}f{O7(
(<>+1ores#gUvrHSglIwJrMQ5p@S-LV6}DXjWQARb)c-R6}N9Bm5<bHCN+;Yn!!f1|I`GR90#R+D6qUHpz9topuq+7-~OLwwpa{S5k4jSE7vfwahEsDJ<o{d{+e9R-`?r@b`A1S(+6OgGPnB3KkYBS1BSrH6>)^#1d^v9MHx!BZ_yzSXuAbRAke&Ytf7}N%rg;AA0%969=@kKG!8E16Vaj-2&$}UOE0xQ208Ih2M)^6pAS=TTpSZuHG*m$T8|a$zVzQS+*-zs@5}V=hGYt_y>ZM@L$xE0eQbW{Wm(E_f3<_6
L~YfsS-2Vhw<YPaYe(5z*=tVZ3q|Dm$L|Ft{uKA5oSPezoRRxUYAgD#8ewBwO|t=Vdz#9Ir!i4Gnb}$O7MVi9SRiL9P8zm2OZN#2FK0x}`4QEnyuKeBPJL2===muKj!bhZ|15LvBb#2q)7Zp<X_%_oDPPM5L+&W@1l>({D>Ej45sCuP@}HWL-h|TbrV15l7Gdosh8|~Fwywh$5tU1pRifjfGyJLYDiGkaBh~=HxR$J)zs%-Y3G%UCEhil*llCXmXdPw=R*gHX?7<84u_036-VGNim3Q^jHN^lzYjl)V?}?Ia
0zoR7<l6HXTrYH}8IZ*=(|Kk!w^ym~gsIyUuucjGqpYz`P3$g%p;8!pr)>JSTXAJWor_oqDo^P{7=Wgl44`u>Z<BDUob69UnmbBEXg_rmzn<0Wb)TESieGS)bVOz5fZh0^yc3G&<-U92l&TrH@)T&Ac8YTQz+|2tXCF@!TXV1$fW~0am!)v%UJ4v#!T`;15y@?C>R1vr1|tSs9-?%_DP=a~r4QNHI1vX@D<gLXIjZmR5GN9qk0IMyGD!We(&2sTRj4YPSM%270jE>oM3*#sD!i2&$lGKc29eW<`At~uuyP`v
0Zw$U^vjKTswHP=V2rU2%J-(~C(S0<)#pGrd!X(}l$#)^geJ{UkQ$wuFGvd=uW(JAjhMC@!=r;}`^h_(`pCWvt!+C_Tw5q#-d1cm?_y22%GM-rn>cmYDsktjGMt#QhRvolHsu_a%U_jzhqm^r7J@LCPaWAxSmB9~M=qoHXXDxESJ-kjr;HAx586;JRRHGuRc$@Zm*5*!@_5(wNd|i+5=hPxR%YOGTwp<08X8y8)<FLdkRP+dAT&gAyw5}XF0<j-Wgi8UN%Af-9S6Ot>J>{u`W}KBpkZ@4etqS@n}lIfS*|M8
bPPVRv#Vy5<{=)WW)xg;w`2p^{-VIvR(-iftGNcDOl&3e7CEjD3#&4LFemFQ>w8zy^7Z)s6NEt|X%2x-IvVvvS%o+1CfZYek_2>CL|l??SN+UI7|P5vaf=WptG4mPKe!zPG>&syLb8M2;H#sO$w@Yj=#!7{+F|&}+=B-qQY>WE_yTU<a&FZMrSGh&qgu;@6vT!+Rx4%MxaE8BKyf3TC7P_XuI}nfF1)SXiT{mYLM_ICy<=4XOlS;&Ie|;P1p1XPIEW*0%d|04Qj?h#T-WwE%g(T8;DYx*pT4n8OM&yEqFz|{
b=s^d*{7;J^4;mZByv`SYk8SO%MoA+S_BjlgJJYiJ4UtSUg2N_>4EBp6|)wG2GX=!be?74EM8{T5(Nc6E$Xa#bEMchX1n#$(2Esxa`{(M#!;0+oz^YfXQ+%YpIZcEA<awrd3N*7%4qN9uQ0F>Yfy%E!oDm#)D-+*3g${FyayS4LkvIrU_TE=nqsI&D+b|TRTNh`8sW4cU}<aV%rICk9aP!b5lA?w8XgQuts`2YgW5L1>(czQ`frjach0q|ib8?i|8RByZjX0}?2|<&=uJZGSLBBLyDa%=yiY4KzmT9IO4(0s
B|qK)G3&~wmp9j<PzFg^Xj$nP4N?fo`yb7(iX%Bw9eth_MY|GG^?orPwOa*Naq%vSd1hyp{DC?LMs5acm}9@yr-<-I04rIKeWF!_k$ULz%w)lB3+@jf*()$C%bEPGGNI0v6{7WKASNuvqJ0SgFjUhZIYwn2l~#r}6HGaEV?0=uUD&gox2Q;HMO@C$JO$W>3sro>w@`-_GRLdlo@w~8d_kY=S?0n=r-y_*$W-(94(z3m&F{>r<1@s*OPi_TnB4Uhs(w1<UTdMM$UesS^qhy_eHt<xP?I&_q^Xz0=#`(qj^re!
<RyI|ooQTD06-onPL$N@mbTQ9@m4`5h=Zm#u1-Uy@|A2p7FndcOn1v%sUaP-QI>Ah3R*9e8563%yMu9YzO@ZIytAQjV%#h3CfQTGOOA%jbz`fRz)Q1Aj=xTKq83>34cyeyuMFdq69!E;it2=c>-n&R{tKDs+SxGr<CNx|?Et&FN%O|D!J8eOsggd);|^*3O{f9WR`By33<L7lVm5(k1(7N+Tr*i5QiJs+alhJG#X*Xc341bMT$!i;1K8EDgHxuMLFiJj%qjVeGMQo7Pz9ep%vRId<LYfbxUMNABujMY;|G&?
4IdL{Sp%b67;B7;3harGg3qL?Y*YYUWa9)8v=76o6k;9kw45m05x-!os&Xk>qHn|Vd`JP|V`#ERb=?ISPoVoWa-z)O)@lHRv8o<Dg#wqLMr_30&PH-DmgSmIEDx)v^T7(858iH=v0=4~?IRYu#Q!CTKRnG?A`eQC%V&*Tw}eeJGDwmX)@R*kFtzvF1NoMtVT;o(z)FcSGo2B?IUWqx<-yBq(xOg{4OFFqdb9IutIEZ^+iAmP!8cA7ddL}~mbCvS5O19HOdN*L%t<Y~d21I1j4OPbcgqv33`^V+$bZx8S1t>`
oOHP+;L_?=FSV1(QbB{Y2gJ2O8*z)*B<%%O`Y}hs_@OOj8t*VQV17?o##p&~znMob#%Cm_`*y&XBmPsh2v@3Piq0t@*!ZAJD|T1$<wSibIYO6nZj$}nRPi2KazDjT3#)Y-7o+>*1XqB{jpXKw5L{L9eE{8=zny?$^dZYF#298wMo2O;NvOMkw+*QjuM#!cX1ktQxhKz>eS=)6xS0+OlLO*5cp{~4Xe9JD*gI}5tC#dhRmPJBpYcp-RW2?qzd8V`4DA~+oET8<(DgZh=1Pmg>_hs%s5E=~!Cl7w!EJu;Q#$@a
^!MgrI|_Oq#tkWuo4_M5iZ~T?q?S7RS5!`3x^MPIzCX>aFL0F#4dr2^(QyhyqXg<wuZ~jj_T_0oh1#2Nbm*wACf`rDc7XLea0hyj>IKi86UbX4eCX9Xi8eG<GEt)=G_nFlL^@`#m$GkGwA=|rFq7-LM%aN<9OWj5_e;TJ`xFm<A*vM09}GFm#&^Z9fU78bB$arpZ377OToHz2sA=61_V?dFXP^1~7zdgn1!MNtR49Or^k)=I#tRtSfLeVi{kx_^yGTLgOgc1Y6RGsAOj%j2On@X9X+T$%u&4HreX~Xwnfn0W
HTK(m)3cp5Y;12JOBQ<hmz$@ucu<+GHoZN<4#M&A93i><2bu0=K1VuUH7}Js0W51o=$S9wgZgv>a;mw;jGY-rY_zT;@Jl&I)RkzeJ-XO!QZFgVZIw`Xq6DEDq-}H{4U*GDb)zx!jz$DP9EwU`V~$KeRx_;cfnU*DyU*q%=g~5b9L6U6p0j>jSHX|XO#~q|f069Gv8k+rd2*{r8qv-B3Xnpje|Z9WM;-VWYjW9nnmUJC{M(*ZafkLm#$A{k$sRU^k!>6DAH=}-)Z`bb4_^(nD&J5vl7Dmx`CDy0=P01savW{o
&$UkhG|uazsRE)$68Q5`%-AfJpGvy|orT3aDZX#+s+5jeid+PR&<T<472?5j4AfEgZEW}(S9Xv3`ba7Zr}l2H$mBP5>|7E6SolW$$|1}%f1fqO#Pc_Sly9sdznS-~ML1A^nnW}WKixNh(+~zmnCcPpbT-&qAMS*sO3s>wV;kM(svK<xx!K3y-f78TT#hbsvhOd#3X+6HZ9FjX9e8f=(|>cqxC$k<V6BS%m6AwcS3a2b#_)zy6bxxeT`Cz_B1wH;l9fJfTz>uFaN-G?sIjy~?0MFZ?S|R6gCI5)^!*(r5rT$Y
;m~rG+<+TU<&w1&aREI(<wp0fE@TeW!_?%%1J)Sr(Y<w=9=9y#UV9^_?8xPq_TY7NhZ|xc!5!<yP-Q9uB^D&(;Z>+~UIu!Watm#Bbiq(XoV<D;Tn-ZOsj1kEx_7??`wcZS$vjfwv68q*7eAto(fv}bZ9Z_gOPLyH1$jAa4``n2M-Nu6`jNIz3H>rb9EBO*JeD!XXGh1{rYA_I-0a1Sp46zIHa|_=^fYI}t#~+2fQoFj)>npbOG*^!6^=$m4fhL{8@K)n4o642u8wx{av*iB8SnIlQhNL5lpG;ggM#0{#=pj{
O?CsQXq(9A4df($V%fjR%U4^xpADS6(7Yi9@`N#uU~)HEIKHZbLyu1!nwqQLZK{pNPO;*}zGHOI1HvJIlf?VlOwT$N*)$sfu35dHo*2mweee66w>IKkGn^=TbuFcuX>Di7TDjU$Ii(i-lYJeCGrGeXi7C6Vl=B2E9{kfI3|m5b%yyQPpcHr)Lsc~fsU8fd6h(mgbkxZXeFRe~I0F!yr(o~PT1_0#wIvqlh&ZtxedY`~9L}F5v6(_dvgwCX#x<kM#$v=bz`&r_`;!U?fQHwD1Re~>LF+FE5XQzPnd<O1`!G%(
&OvB@0r<@E4cYix)ufLpVAv*c1$tD34Vu=B3Y=Z+n_Ik&;xsCiwng}@{o+}i9L>V_Jizlc%+_Zn0s>`gfUs$F8GH<sx4V4K(ZW*1mG3q){?^Chou?&ML;Jni29?BQl_g}34pwR^4gG7ELZzBVjrT{~-~B4_|2_P%K1nC%%Mv#NDuC87a3<f#*5sofF1b3Dq#yMubKmE)5d|0>?F>~huK=%Oonc`pYx=<qnW>g_^`Y(qw%H9#29?fU8XpTMZz}cVGbzHomcHGQI{JjCu%iT?D8rmRNWmCL<9yPMX6MmhXT6!y
FC40q6;%LNp7(&+Nbe65N#PE=XB$hhE!|<mp=)U5^un`O<y30XIp`co1|{&UMYH_;OL{2WJ1D<oEy&c=BlIiT=$C_4q;&F6#4QPCxirT&@_3&~XQ(8;w{&VGjN0%45#%9CRe2B%cwF4q>oJ8tash=@s^P45q>`Ujw(#xP7D58W*xDuH&-{@o0hZIUH5~`wBA=_Vv1Ctb1k|}MJ94^0Pif_~neMeewZz9kG=HTa<+Ip$<&T$JZu}Lt?(AZI0@$k(6oD>d!m#ohiuB-Crrqd){wKy{ui1?Z^^|*|rNhe;^Z&oE
);qX_ho7Er3aXWqjbyzUa=Uvl`CUaDURys@LyIh<_?~^G0$NTg4SHUKyaSOT{&(fvVboXbkLKo^%Audb@T%F@p0{`ffI;&Cqgq`?Y`5s3<hVV_O5g3+H<r{kp~LP97UssJqORz6Fm3uI-2$q@{#G$-&<;=jN}C``hpE|p&w#EVRk}{)0a<Hv9N9KNm)3}q35xTSmG$eefm!G(YGU4AnjK@|K!40ja*h5|r0}!NE*`M4Qo7WufEKSc46qIZqB|fPWk;j-Pr%Q5zDly_#OU{hfK^UI7~ii!MV*n=(amW_2FN>O
#{aVuS3ESa;IFb`v_SPvr4sWI8=>57&+HQt=naV+fvVg57vNnwcC*WsXp~8Xm4KlNA$VTVNYPf7tdsTk`kcvfCk{{V0f2G^dZwx(&*}+H{B~+U0m|R9E-ZQg?pIQ%#Rg;myI}_+Zsz=3Kdtl?#UGK5MIkQ(o;+p+0DXCbZ){5#I5hdv%>jOq;R7?V#_&k8EKYx%#Mhf#?IN3>BWMDS(m^#j$;~6j$w}X;+-3SGhIa>mA6d9Yv0DDwfv_5B6DN`8ybM7z1-4bp7OK`HWOG<67n*PjdInbW(0T<}qf)FWd|t6s
Gr@s&E8MgMk64j1uG#C&bo23)1y=G{DQ}_VRBpxlO27IK3oYWkVJxQ;`x*Do^<`T{AMcwbxSuAy7-&m4RhA=phd3lj%V*P=1p_VBO-a-A^R5CAHG!|#&rP-atm-YBWm*c8)4vvNwD<I88{3V}<Yy987&pvuZP2wIIoG4~iX_*x;w$=VFy7q8p4RNz0KW)2fXK`3Pn?H-45i^#c1R{}#np%Ujm(AhTKQl<1;+Oeb=0$kxp~^ZH_OtQSl(@zz}A*l#w=^{T1-S}v8|M@GlZy7N%QxXznH*LGbTzORDUIKFwr-A
B~PLD++Jj%!KjW7Qd(W^gyNlSE|3EjmS7*XMt~j+(k&g@|6>ZCoM+&MEC=k_3Yh8AENG(x;dZu%=0}mY_0aY~T4lmbM2_;yi{r7g-19c&W-o9L9VWKv8`f(GG7P=A-i_4`=FeL4uJ_cA52o@i5=C^^rnCejLy;b$WF=Tf+5k!Ahgr61Tm$iIu4ay>!6c^^7$mnqhMDI(@D>?|+aNM1bz*u18Z1*HCX_GIO$ZkW1oR()@^6<_C&F^ODx`*V<Yk}ISZ+Qha@cH0jjsjK9AsLPg_;)g#r?vTr>4BGpix%QO~q2^
mw;!-V?0K@`OK7vW`CFH<L|Vg*Gev(@@PHn;~>kz3{xYN^aya!=_3QTH9aX2EOA*tKz3E#h)o?5USWy>o`{^SwgRv%pK|F?zr$VUK(9j7=V~e9S9yO&4=*<g*nL_brPjq=3)&xY|G2e%Uerf8PBb>ZS8cxJd(`-Oozfbd_84Ds$AGf89!eONn+0Ib;w#63HZBmLIVsXx`T{|0iR5!mG_CAr(J09pZuK*wYLK7$`Iy564tI4nIEG6RsFJ5j3f@VHu`AXtr}K^W0D*p0$4(i7{mh7^u{n+BjlB(DX8NFH6x@;~
=$K=b5F#PL<#EI4n2qnhe8Hb5=U+i^`c~`jmAXVJDw)bGA6Sseubf+otW><3fIhtU{S9%2!BpLkrJ_>PCXIa2QnyrJ4x=ztUgX@C4O}~|m%Lx&V`c>?%hIIxwT-QN#{~%RC5Z8MiQc&5WtQ}y2HiFe=7qg=@u7dk7(O_K(BGY&!pg=}en0Fq*c85mn;BtbY_*XEF$Utt2JjtuV@<A<9On%KzY**HV7D|AT)??N0x3$8T~*_yvQo_jOq`INyX`LYAE?~{EMXOTSte6Mty|DC%C67@87M&XX!P4=_;lvLEMb>N
dIB@-{pp39vV>$bb5qV(e3ti%n5S~`{5yeq4i0`d*De$q!CohJVuxD7$XGA)w@dkDaSQXYN<<gSxoYr4oXOKm&C{oJ0j0SmLxJDAzv0iOqEeCltSFr2>c(R%6Er7R(DpW}DS|<e`axNjhnN}K<8GB3X_`4;n^>*EjcnaF%Ms*#%}Aao-^ezni!O*)c+uNtDs8)=!UB)7e+1*cYSF;6nT8x_OK=);%OA_|EeFsp;muSo7ca|S;X5BdeV1~y!Q<u7|F*uzSTLODMC{P3I5B?*=%{2IN9=H@SA?yzv-Pn_VGVTj
6dEWT-z62~-`ZJm6)VRpkM(|YAHK^OWmOs2{w{U@FqMKERo{m!>XYqn{?N|P`9LSplx_>MB#Ym%tIl|+Zh8YWy@?-|uzwDkluier)Guv8L83vDKv&gSeKWK~)l?<X>DfgyqziKk0+_`^$Vu#DZr(?>H2McPWi1y2FvFl6{2aRT@hj*wK|?+hJd5o8b#IeNZO^!3vZcV1aGC|B0+n&7bqvpHH{-xiTj{~x4kzrx-Agr|o0nds#%>Q1O@GiR!*J5l0@xdZ{!x;83c>~{`b07Sr^&o2HR+)I8S|K{t9?2aTk@eI
<bR}j>@dlN3k3pm!Hq%MU)-7RnJ<ryv`61hUVEMo;u9soq;k8?iYk)hP!qyEHl~jw*qLmb)x^{+c{0naJA5`p`ykVbz7F@9hV3r3v*jJfA6OFMp&d{RJ7wvt4c)^YeblUmrTR~8{;8$a$hTv)l#T(?3J#~pN%?8{gf?${5>PKyYKuaWMnFP^EW8iPNxh7!2*T4QOUmBZJB)jteYP{l7b^*E+SCVhIjR8Sb8|aih_|!f4wA{;?%N=ZGw;EQ>6XFm7ESkapQ*gX?W&MG0CxGCKe|doYBuC^U$YZxYO}q@5466y
F|e4eqLp(CV2W1-e6<B@0K(IbR$h0nZbu5|a`s_Ha-h<n!p-z~*gyM~S~)NqAZ4Gtk8g?l=I&<LOp3HjN29;6iihk~&F*v2*Te`<Zp*9jmYU7F(K2i<?0>UJybz<S_0tPSFE2Q)ZVlfYxd-;!vz9HL8>s~+t>0h9c44c7Sbpo)K^zy#k%>>?j`y0WQKv2|#SIf@ko#nvEGl5=g*LDqjfTJ~G?^n%dWf`^^Z@S3Z;&$XSlpbE*1=ffDqE1)7<c!kAe;a9qLI8935q@vjarq?Znnq4-4S5BYT^C_n7?4IO?#X$
Wqw^z4YBqz9U?7f6@}KW`c<?4gg_zfGy0m&YarF&#@2nKm6*LaF%C$}Dp)_qsrkbs=~amAH59@P(}t>};d6#5)4-UGf>BKp>?i|Lfy=(0LakGbxmzR}=FDWWZkwg*)h3;eU0mdiXp28r62=Bh&yWo)T=2l1o3qO_ZV#^g*`@<viR3+3NW*c)o4=5uhq|fyEtw29J0nfk>l^IV>}RSAO}LmrgB;e~raF?U*G##yxrJE|WE3TC!@B<dZj~pYUv`9=KM=bBRv|S2b~-gZA@BzwR4395mh1h57~iNkcRqQEx<X`c
wgD?Qn60!=;n48fM99$GY}j6$i-r4LmeCQ{rH7hl)9>$edXIAgH^1z4H3vvj@+eud!+}j^BfjVw#^ml12{XHIp{y4|%W@s-Jp>>!e*eQ`Dt`2NOpD*Oa5bn$J2Q(Il>7@NGqeuf98*cp#m0f=mx*1m|5ydWK$7@wrPLn+`K~h5q(BH7`0=0vwFIC_>8?scRmi<jmpxVi&=AMVz}n{f0?Hz0Ta;c)*OY2LBnscr?t#JfRTY3CRGD=Y>C$MpL;Ae(w#uImEi1o3H*LC@P9*COmjC*sQm5>US#cTHyk$mV7_&^R
?7;`rX*nB+sA`o{cGhB`P%fdd%H_=p)-t>L`k`Tx*z}ewAdZ=Uw<(Ua4E$Yas-!bI1bdL<K@1Th^C`I>nw*{Ov!Ne~u<W`9ATMz;f^kOKX++psfwl@H+A=v5m1DqizA_&&^;W1$^^~Ym|6aXdY%7CpKc4OP{!>kQ(3PK;rjd7>6jIY=X-<sG#tJ7G+9Wtu|Hv(d_fik$*)msge-5z{?(6?GuOe@hFnGKW`v;Hp57z-(#3>ykBOU-(&5!vw(m<g{WyTFqIo0&arwT8>B7o#420wjHxWvvJN{(Djf!Q#Dro)B0
p?`QBb7sHz8ki2h0qf=VP6>k#FcnaI--+9`NcNwh49oN*qGY{s8QU2e+q;q0OYSnZ7rXR&k~+GQ0CrvlI^L61w(b_3JZtJRu&;%fnNl0lTnMkWF^Z4UlvcjD``>5Dj7I)4--JO)JNuBYqf>3Y3e{nZ47-XgWfd2~O=m)7g?m)VI})c=UCduPL$LmIz4t=v`<uGM5!7mxG(zA`Uzd!w9L`++rsb{&vXblbUA-)8-B!VUZc*(3s`Bo(F}?-v_f&x^rybifX-U32AZruR=$7Pl-Q@SFKH#JMeX)!4So5lRQUj#c
@r1T}jf^zPJ{<|bgmCqd7Fa;ac-WS=#m1Mku*#_95s+w204%e#<+73FESm&SP^${Dlr6P;mgnWIQfZ)Md%)m>FifiM$M~(K+}!tVFegoey^k(XA?}HqaR&gO?N>;hA|b{Y-<-kF%<}aIR5W82=f5`JElG_5_BU9*agrvHuo^4judr$2u@4S70BdaOiA2<oz3SUfi{PVcukp8~arR%M-kGLf-5r*z!0$jes(G^28z{=*5gke<#7y3@s)bZL7*HVMTT5|9RHXVIYNN0UrH)(*WjY><Lhpu?l)x8*m6cY}vQv}5
BoBxiEkcsR!!0KKB2(%LJAZ*#PT*VA6eU|->dP$P-^yvn@?-{orkjVi@?JM%D2Rd#t9NDF9fb5QvNY?LMzSBgj-|q3%`?Fz)J*JPhQ!R;FhC=M_f`Q&l8g-T%O#9WT447iwn_6?Xp|c~1XsV^q$ruK@f!Znv?05P$ETcRpIsH&ki=^Lf&u@|UP?SGLK^{`y<muSsQ^e;sgi?psKS8;&y!lQO-21=mXE-%CEKoyAcMtf*)Vo8%N~J837@=^U}wZbGc(h7<&7Mpy5{+W|IAYqF%^-qXnIyDF#)g}+5Vjk17671
fW-~Gf2ze=<&LA!gB`O?<Tc(WXm~U-(DEdKe}Dunmd6sXUod_Fi!GRS7xOiQ@$&RR{82w)0C$rsCuK*QwUWS_72pN^q{kd>v@xk17?L2T#y+)=wIsM5uJ=ql_-AE9)~*P4o63@xoRNCseadCNvQda4rxd!twr}CZ)Z&oig;0W^XQN(-yX=aa_j+Z{02^*KBih$$b8~ELjpXdAe{2PNRWp(AE=kMmIc(CNX<2!$9z7mCsZiU}5sZ-gg;#vK<AUu|unf|%NhskCRp~-QvtWxr@kgJGN-$@sN>I;tg-dkjKWizJ
Av2~C!^(`I{UF~&0n*o&O`ZC%@_QBVa^Q5Ju%jXx%Uis2;(qZeDOI~Xl?_&fZ6GpPO#x&Gn2gUXoVEPK;c+dHpJ*G4ny{a`D_gdJLeG5w-c`#|r0kWiYmh5eikFsI_j(|wFX*2liU0bH_B``mdIvu&(vwVaV_w>8Ft_Mp?mFCdB+$x+dzXFxcqEa*n~WCD5rriYw-m6Zec81P1KpUe<>|7~s9kcvJdU^T;k6Wk`DWuMxb5hP<!`qYvY<)DHfmQ*#zk{eicr1VhCG#q#Am1fE4lz#RQ?O=cBI-yEGISlcg}c3
b_wwu4_r-bFIWuun*p3HT3O?eoom~EwQZiuiH7;Bhz=S_9UlG8Oejt%Z-?;_R=c0Mk*Z&Y<2~?Db%)G<|6a=NJ{iIwPwHb{l<k#thl0cNA#*IILj%%YXl|xzkeE%58u>-VnGCecR1aoK^Hj=Ejn`Oc+E<0s4XV3@)3nMk#{iu8nw!~cAQ6Jes1<Ni{S7a``{DL=s}XnW6DFyiB|SLuG<wSf?{GRt=0^K)oEo{a+Se*{9^I~gT`|QJEO+F|y_(4pY%P@q#yY)kkTk`Hi}bE@M~y$&Qgsbo|9!Lhf(<wU#O1Pf
YfP>5VLn;7Q8MyoR~bu`Ehmq0|2QEs1jk)3UU2L>ZK<1-M65+Er>Lso`K5QKa!g1Yo3-tWunpC}Ja<myp-TuPttMzCVzqy}9OUFoEHJSQ@u>ESs_F82WJu!=`=KOZ+1HI!hw8yl-<tN3gQ&yz%-ZMN$79WU17CEYTtBEVTpw$JMy(VzFQ+|xj<Xp28Mg_31UByfG!kHT(04g*kVhZP1mJ6jc!Z6Uf50FjhIzh@oA~jppj-F@YKB%3uh;3`+*DzeiP6Y3_PcrNVFNXbmiy}8Jdv}YaIe`vJF=R|R_Y6Zo+t<)
+Mw#RPrdV*pDsD(AG=#n=T)Ve8Oo^@uDfR@YN&DCf2_p-(>NchosW@{95{Dl!@1PbD0*+aa%LtrThC7mE4mmD@rh|^vh2*U9S!36%y24R9qSO13M0yxD<`(Phl?y4am0lO6m(&Jk>FUqqv9>F;WgZ^#mb}FNvc}1N*}}Z#KDE0KoCb(7#u169QYl-yCy%-mK-53(y{fAK(#xh_+)40(pgPhy)YKF0=5mFh>tFa^i@cKnuolC$88+o;<ySH&^c2AtI_M22X%#FIR?lcul#mGCA0+<C|7kKIg%w?iFL6ThI$EI
JVmh61Sf(7?bv`uGgCP*iN<|u)-o|nr0!~-D2@a=D<crJR3X;76~8ePe3sgv2`#wteGDPUGJZ7D<6vP?L6VPEOot|}B?v`XV6pOIXEe?M_#lL3&1TH5glTME)e0j|6CX-OS&=p+Rm-T!pP3O&X=d$^(ghEr0FX;6Ym(H>&mno1tgA)5$GI*zYU<-eaXCf#H^nMdi~~?NJZlQ8*!L7n=M04g4YGwgumc1@T<i5k!o^uV=rC76A5w<>T%cjv6|K&@T@kAORs;;PALBiu%Jms+g$ca8&n%5CaSGYHv@0csT%`9e
k|=9|>VVOk=)jPq^d4mQy()z|Jbscx2b1*OA9H|Z$J!HBS=bs3SLs=Qkj`jQ&4MMHUr)5B1>e|=dW!ia5Leo>DksTz90A-ESWd&OjHp24Q^f@`J6MqOq@J&?K8?mF&`^m3aa|QDc+PlcEJU$lsF$2Z$2_z6fT-U;XSpv6z^?jG2>rK9S3hA4ohg?2>$809>u7*QDk`3&)j@3w3k=6&HyfTjnW&FE=ZApVMOCu3(P8;`&v0|)mC_LC4_-$r8HuEfw3My!r`N!ck6`F&c<Uky!*3s5B<bnr)AxlWx`N}X61EaZ
qDDdYWjdp15o#4pVOvm$8lY4W5$Z!*`^F(h7vO_RrH2Wul!w_4ShjK>c9ege*uNhB9wV{kX5epMa$1-w>L(QFkXfiev5<{&WvxK3rr+Zwnh#}v36G&XvA&~C-@06ZE|_wy+L|cf>M)Thp8r;oZ#7fgH}_+gNeX-tcyKjVl4MW6|Hp=rj4+}%n93jiV<#-gDKZC&&Jr8nR5g?SQ_Ab|R?w8qe8rScFpnN+#Y!gg`oTvQmN(2Y76&vjhNx9!Z47*QUy@W2Ng&v15S-w2fF+O{EYHS-ls6#GHQsKg%b$2uJopch
W-US`%AWNLGR=HH71zi-YEyQB)s4*2MZ7yt=8l!GW)<<p#O!>fV>6P%vVxPb2jkA}rKjWwu_x^E=3xxgXk?U=6Y_xx^%w()qk`6dQ2|*Mo+Yl_PlBt1aH+$|RUm8CKF=4x^y~5l-V&f>>xa9PDr*(Um%{whWT7wGpNx$gTT#HS+S(EJmIQ+2Ru`szv#^_S`TIvU)6!95!1_R<>%UN{{DkKbBks4BF`T0lArQ8WO!R6wy>YMF2fk7PD9%TU&53=v-EX~pmwEp=KuaZk2G1$T6dCTQyjOYB-Sc=;_t#dF@IRgP
BBU8ZSxij1n4(c?^?^MP*)|aj+<-N-$R$S>TUxJFp@DKw#S73y^>)QkvQ=i@Kw-@?@D1k%aIfB9u_y;}^Vtwx@GWi%%?R|Zso+5I50wHf`rrrpY7OG{jLtu|(^bAQuZg!#QhFj$t%u*}A=j+F!v3NV!`qJUhDSOOt$Fomlx3NzN$Z=Jy=G#NB{Qnub&@}Xpf4}58SpnSYV^0N8Kbqr@t&m(FrQ;LlF7yKgiMl$IxTx~pd!Flh-?a+wgs6gYtS$Wp2!qb+~mwq`;a{Bl3M%UvDDtFs>J8UTh1s+-hnewi_YdE
t+*lM()tm~L`5;jEr9TGC(Qtwxb@CeLrtF=&Tt_U%AB{QbyzUvg(UedG5bzzzGmqOnN%%nynHKID1F?fda_P4OsjZoI%s1J<_bF*=wqy&PNzZ3Tm&r$m4-FGCGip5rBE<wjnlFe`j*<Os`wuIDZKyim}hr)32L`!F0K-rl(f}X48mOIn{HX$N8mhtK4uXKGPGum$ead&tQz$n=QWYuVw<aCv-U0fTG2>Zv9$*5#_??-_t0uAfPH0u>@TpQxedP|PL=7Sum9yrR0=@_;(l}Qh@gn`LppGejb*%fVY&<(hm7=Q
ef?t0OmtAPojEEw+W*U04Iy6btQ3PwcVe`MHmq>zML-s^^z%R0(M3({7ffR@N*702AVp6y<kehU8EWgB8pa3>m-6_h2KpfO@DdXMz33|TOrwk`@0^2^G*Y1nkwxJ2Og3F9&CAMEv~{HMWDE#yX2mp35hqS%{L<>Kq8&<52zSxsK*|9?&O&nN_hXQidPSX~(W(EWm=dJ3y-wu{qMeQlZw9f7;?C6xUa63i!PbTZ3|UfI>A#B2RXAol_iOZ@l;rg`7r;x+YNF(ayPYi*gf=aAF0BL%>M*XO$<OUzZMuF|i=o>m
a~|G8UF0&2kD&hrPY?Hp+gD@`E8(95TS#t>4BT><$OBHcXB-@rNbZk{)<o6P=W&FL4qo95%MrTKks(;|y+M)6HqAK|SLuk9h<As8I+q)}`jf2gdeIMAciK#u!{O>Z2J7xwm*BK`Z*lpV63BQ%@0T+B|Eu6!cH1_hFigqf{W8OuAw}v!Nmg7tz9dKj6lsB?ixw!5W|u|VSLnVk*p<5}5Tr?+q`t_OZSgXk8A-Nvqg3Vr&hmW!_b<+=TsnPhrm@>zUS&HI2_hfONkW_8<55t`L_HcF8hRQ3AnJPLR7#elw*lV)
(D<Er_83pC3f^jzwaRYI9!o<vOl1GRFf%rImvZGofSTbcObYTMe&1ad{_riiTml27T!{G%%<U3VdR~T^4LU*yz+wLm)cEXEeIq!jTyFzV6lI#@ON@N5*oCYK$r)<h=KAulq_$cQcOf`{4)d#xSUGsE*w*KFWS+U&<XTgGM}3{fq?N9MbI2T*z%6i#zyS4sZSC$w#ngh0vUi9b^UJ#h=XkenF@<FmbTjjU?31w52Wykj2f4GYOM9hA!3RGz@0Jq(JeC}_?6GX4H#4PSky8*y+RTNJ-Q9wtvHcV;^y*u4#2f5}
Kr_=A<=4S#Gni0MG3t-`d3gT<k7ur`EyN0kTUC_$mx=Omgyb)0A*3)+Fy0ys!G8CS(da(5m|t`G-Ic%t0VKaGqrnSFu4@a%+lMkePV=tmJgsXnOx2owzywu_N0qlCoFm04?9#v4emu4d_DWI9ZSNqgj4wq(b8ioEr<Wn6Z4~-^<1gEws(ac&e+uc*>gx4&=?eS#A2LPeD7!XW=<mqgV{_3SY5WD;^u$<-*V4oKl}i0C^gU1gzDFwpr20;MS=t78a)ceEHL)^*zWA47pglT#6L{87Idu8GL5$E<krfh<HZKld
3H8CbXpmo^&B3>@7iGR(HF74YvGyYX+|N(J?PniO1{j!3%;@@>G}iiYsbT7<)pEJKdhFM1k9V>l>}$w4Z3aJ=96U4M&#iZnb|t7Pd)+1)ssg|Y4k3*@;xNvGnQQY>!p<i5xL^Qb>Jm&-w|+szqLGmXyb2%#UoNIN=eIwAb3?68Mx|Q61ghbDdikdbo7FT#&vcna8`*bdC&!OO4*J|ifN@xBRb6Y<Cce2gX_K}D#0db;%#B6u%i4B1%Up}l>hk2b!Dg1`L<A45l@4$Iafa|*$@L<@tL->og%XmJHV;QWPn6LI
$NNBJT#|QL!gUT%6g}D3MY2^cNjTL&Vym%nlP;d~gtthha*vNxmPkvaoU&<;iV8m`mSM2KNZ^1CTG1-Lb2Y0Aw;o(>dmDW3%IItJn|9|!ETZScu|AHbU0Z?vrbLnk^;w=#dzz`Uymv@vMJ9o(+8OgEe&dN#D!yf`bH~*jy@rpRkbhNMo~3kgb1VH1ShM+a
"""

PRESSING_SCALE: Final = 0.000773538176
PRESSING_BIAS: Final = -2.0291
PRESSING_CUES: Final = {
    "meet": -0.028,
    "table": -0.045,
    "call": -0.069,
    "rank": -0.075,
    "superior": 0.075,
    "request": 0.321,
    "motive": -0.07,
    "withdraw": 0.642,
    "kin": 0.217,
    "home": 0.177,
    "kind": -0.064,
    "conspire": 0.158,
    "probe": -0.053,
    "hurt": 0.086,
    "self": 0.237,
    "you": 0.435,
    "face": -0.168,
    "dialect": 0.14,
    "hope": -0.158,
    "trade": 0.444,
    "tail": 0.57,
    "threat": 0.874,
    "watch": 0.385,
    "insult": 0.401,
    "plead": 0.173,
    "favour": 0.221,
    "deal": 0.226,
    "hint": 0.311,
    "media": 0.234,
    "drop": 2.33,
    "soften": 0.067,
    "dissuade": 0.745,
    "benefit": 0.524,
    "harm": 1.223,
    "decides": 1.535,
    "tied": 0.577,
    "persist": 1.493,
    "asked": 0.783,
    "interview": 0.592,
    "reach": 0.717,
    "blame": 1.054,
    "noise": 1.508,
    "gift": 0.619,
    "audience": 0.124,
    "fallout": 0.062,
    "must": 0.31,
    "english": 0.287,
    "approach-en": 0.027,
    "press-en": 0.251,
    "office": -0.469,
    "transaction": -0.124,
    "date": -0.099,
    "amount": -0.07,
    "event": -0.03,
    "procedure": -0.131,
    "choice": 0.048,
    "ruling": -0.015,
    "upheld": -0.436,
    "another": -0.965,
    "by-law": -1.483,
    "formal": 0.012,
    "paper": -0.244,
    "leaning": 0.469,
    "bargain": 2.735,
    "leverage": 2.641,
    "warning": -0.001,
    "stake": 1.713,
    "price": 2.539,
    "summons": 1.38,
    "exposed": 2.216,
    "burden": 1.688,
    "reprisal": 1.524,
    "exacted": 0.0,
    "sweetener": 0.075,
    "apart": 0.0,
    "business-beside": 0.0,
    "own-office": 0.0,
    "own-number": 0.0,
    "own-transaction": 0.0,
}
PRESSING_GRAMS: Final = r"""
c-j=YS(7B$d8T(VBiC5`Y`%tjY#AB3Rc2LJ_1?|KLJ}f5;&23$IHXLbYu)NE=ojcpx4P7o%w#q+<7h_Y00V$v0}Y_jT~%FcRxYvne$MeNR(E+{r&+lB@$Y-z=dpB0@+~U?p!N0I4L0)hfPyqjd9Y%ujCB-AsPWM-!9!?ZB)tw)I#DV(fzO*WSBYS_u9Ls#bK)K(gr)lppwlKylXH&$rRk?f4IN7e#`puey@+-Vwcb*#G?_}$*bG>MI<O#HciKE>D+$Tq=@E&Ke)O5)H$MWc_Y6N*??VrQG?iZy+Wx&ObphuK
iYST2VAopf2?(BQY5v!PuHa__5Xf9-MT$-2MNl0N2P7<bZ87h_slY}GxF19kf7nWBp<MKb$FzuT7@cN33|HgW0s{hm%~dC~_I73?>{awAW=*BdvHR$<H&r9+&Q*c9%^ky$z`vo1Xt-Z-`#?k_^Or~!szTyWa#eOzF(&DkE;!;E6#QC^jZnyAhZ5{p_OStW6VL*r+1ZuB0OcqOHXAcQ6em4)>8I2W0uPECLMNWZu*<=`JyACUh=-Qx6=uqo#~#7}BU`6>dE9}}AJ3+HsJ~P|+?cx?Ww$wn-q&cuPQpN+CzEw3
+`ZW)5<i?j;O{GM7YY!)+87>~(?MD&GVjzifV=X+F)<48f%pc4-S9f?(s$tTMY8}Rp8}XP<lxTD5kd8q2$K6ZU?|Sw`jgfx&)+#hC;qyrU`MN}pFKN&{O+&P{cx*Ot>da6n)rV=q_AsJ2ieo|GM@!T3&Zf&ZHZxzC`Z6;m>tbwyVA6Lu-Uf}^`v1eNk(%cZ9yb6R_q!tt;dDlx<*dC)l_^K938_8>g5Om*9j6Q(B6SgoX!+D83oGywc>`IgG~RO8C7}*fPjBIp7|e8p=#fq6>nep^06Mv-%Td6XkV)9Xkl;h
drvk)1s14zhLh)EUt%h9+FhwOUL8~qpgJuGOEAbl6@}a|0JLOH1;|l$daVR&i`&rco$SV@JV_{2lR=I{IlbLLOdf}VZAe5xfGlbxOMp3epco;q8)|VmBY-jV8mg0H2qOZl9P-eZe&F{5T6}67((5|mJ5Zhufvdg~wtwC5c$DmqWk<HN{R~^dBH1P?ij3aaUmk%S43%4?2418PNtP1=sA|+X-1l`+gh2@R@&+ASq`aNf2pdw}YpR*PCNzeqH#2nl4(f&I$mC&1XVNE{;T5h?Zpo%)eY#-G?3QD9LSp8dQG44W
S|w`8F}#sm=h1KW=$}L?M~uXApyZsqP4!ebVKXKbzAlzqmt2)Lqp8{m@wgTNy_p1hjKX3EsOniPTZuf0!$uyV=%ss|3f}ZERhJTFF2^|4zfl|I0pEDB97@!NXm3~N=X*jHJ9A+alwnAwL-?;z9QT?I^yc*K4h!C!2|oK~NhVyVY_zF$Lqz1aYr|;I!9?;>4BirAaN$p}{2|h*{chS0=p+O%LP&)21qccwA)&f8Zz<5dlW`!K>bHfewj@;sZZIV#Jjej{^A<j?vJ8`9GF(D|W<kL>o=5u9=&V`WOEzaSndTwx
6iMidAFyI}UxapnJaJzzmhm|02UhoggwE%#P*$zE64pflW)#}~^dNgmdEl*{1mmtmqc%U^SPN5&gxlP#Wjg9GWrU_*dr^k*CE<8zSlf}PRGH*e7?%|akPe&5-6sYkHC#K{r>Lt*&`sK4Sp5V02r<gS6XjV17DkOjw7%Ja4$$%ZFdWNIYkmuulLzr9O4i6N_Pd&ZFl)AJN}NcPuNCxXW}}=o5OCdMf$S1~#mDb&^Y?u^+kQYQpGJ49LTiqi5#{c-Y>y_}Z=RNKny?rPO^xK%Ail*_l!W5m6pd}Z<sUb~$Pn@A
)^`2dvUNlNnI8ez2W^k_nhXTeEAYR7kn2tpJgv`Ll7yHzA-E`4X-!kvORhITsIW*1U~D(cLn%r(9nKOUW<3~(6{Lw?{Fa_s_=dH)HZ8ycMhYGNPm}>bnBrRr&OHgV2mlO<SoMFf?K$dh#Te+_4U27lKX#JvC_d!Qoe<2?o0#dcUY#=u=c-~*R4ezr<$ovd{>+qIoPq10qU5xL(MglrQpCw^7Rq00EMPN7xe64b;1*V$Spn8T5N_R$3fPKMpLzlov<9%7OR^!`vUXBMNT~r9M{K{fG!Y<%WnnYM+$$ca02aE7
-71mio;J?$p5#aY-;(CKM(-rOr_fzGcaQ{!@d)f5R9@?uZfgpLRf0}_#t)^`UP-!o0N8qI_dO|a;j5>LhYd}c^Pp9RU}46S9?)-k$xU>DKF^~oG{J3cmahJ+8Oot2VG(|_xI=Ow#RFGoeQq?uk^Kb)do2OiY8bck1@9nu6c?=K(FS}3F-?P}3JqQTUl0Bj;m1aTWE#Km8N3>wfd@f^H!ts(iz$|R@vKU&;QNGsK&_D3R`71S{fy7V@IMtkn^AwiL$4P2@R85MuD>!;-v@V+bT3&tQG?^iIcy#7n8{h_?TQl(
Lizc<5n?$aierETv1A3>{;9qIrq-9C&1GLv3Bm|26y?GdTXhD!AeT3nVBIq*RPMP#2ihqjfv+Aq;FmH8uGE0!L9kRlnz6OQe`>h!CMW}n6qx~|vHGDj2H|Q{lW~G*bNsq_E(PR9RzR6Fj6|3m8Ni9%_R0lM7ukei)Re+KzRX<2%@*)*R+)*&ck=`j@%-g5gHaGo6@0L9PGDpspg8IjH04A_%4S!{N+fDL)XZkI10St`dDjZ7(48k)8v$t)8h=WK26-z6ymzcBv7WhcdKC2$@Z$Uu25Ex`=8<KOPG6Y2W>e{e
D3F@os0gCmaz?P{Q*HnC!LPHSU(yA~;f4mX5;&}7ZhTUgr(03EQGCeVV7+yCq<=Z8Oi7?5XB%(osmBNVLIcX*U}VCoyx$U8o675aRd^@@_ivNQyJYx)vhDXGvY3sjBf&Dmv8DW}2B5x-9!m<AUD1GnU#_as0HJ6F`Jg7FYOSg;7g3qRFzHVHmuC_LQ&!GMd0+spb1m(x+@=NL`Z0gh(#d1TMl?x{2%NrOCMH{VzTe~W85x+BEAidjLLZ_6nB;O2BIPoH$)8`7UN}}`hrc}TW|}qBIxq2YG7aba=)Ykp?0*vM
K1_Ems;7wC4ESZ=fU%m#RLSp;-~wbPyA+lEpZlABJ}^2%e?)dj_&%NdLl$;{FXm`^8qb5fJ3VmZ**a@jv4M%}Oj3P!KeCP6AqZ$6jM)ns(^^Y(6>#ucNrO@N<0g#ZMU(xg6P8(fmDu{3GAmk(#lV^{NKM)H0Dvodp_g>87*@gvz=ghX4KEeJhiz1~WpC@j{#VgN^Y`0EvnQi+rAIn)Pl3Kw#3A>)ZOV4lFbp`+W?yp-J9S+{9hCB&JTyL$WCAp9umXT+I1ktK^Cnf=Dm!h;$m^Ux2s~rM?3_qmxf(hM^1Wu-
_JuyUZDyM7xZFj_aZ7h@$e*0~3S_qbPlZ0_cT^Q6bG+;eWqF{a3c{hGh5w98KJf&D!3q5T_E54XyA<-ZE=OF#z~NJlS~?6tNdR0PCUa2G?8B{>@1#&o-Ze1W8wsfd5t&4~{fom3T}h4(!Lqh8d(l#*3r=!YS^Ar47_B~emLah7-qYu0$g_&79E*aYJMy7%%suX-TDJf1-DD%dX;DFYeC@)+8r}n{yf*e`Z_U--Uf{eve+6;pzL0_rq$@A^aPv*T<0u9<CF*tYTqTyYX|36RKT&`7bT^6a)OGV#8sRc!-Wvrp
mVr&lA<{C~Dz5HB$<myQUk@;P!eX!9TB>*+n*z{53}pTf+{H<Ag53|eZa-O5J1Jp<{r0vBW1s*F|IKl%8Tpk@sA(3af4uGl>JQdx2lW$Y@9b9x0GA4;o05G8^BD##JiwGBFQyGp{I#H^`79N^f>MvE{!=OwIAef1OqBwuTf;<sPlTl-?!ZlA7wj>7!=TlCz?y2nrG)2yor?qlT@VGuDvhwO`ce4o&9}s|f;|$pAN7w2On1*GbMaNG@XN>m`ZrYwZu`?lA(Ni6#5xDZ-r;GozGJYWN=AIEit=Pq)4Pe)s|mTA
7vZHa{xFQ%et<UJ8y;}s-Xh<h-Cz%NO7@BF0r+#jB?ZO+^5Nlri5y%Ay7meA-q(P*C=dgc<g#)B#v#-nLsXhW0>$1bVGp4Xl?`^bXPZ}=4eWflx3T~)RvKvQ&w|6`%Ja4*pjk}$0pl~MhMu0VS4oP3bpS*Y7ZzK$G^gdTv^Ym6jg*(rD~1%`C)a9(ZCn)vSHQps%wXji3$)uwo*vWI=<Rjr9_GebtkKmhXgh!T){L8-WE96a3gC&_AZh7%yIRiSi%i)O)RlGBZOLED_ISHc#RG6BmmHS+mz@0B6IY*A!yRoU
h^gwaI%*mUYh+V73h~E~O8A9YXGp`0Cvxbn`#B$J!;`3UQ5`);!VK<DYtX$7mwN<frrPRDrdP(yBq<dxwqDLrGM0%(TOY{0PmDIjZ#e|>%IruB8WYAsnaYvi<p%bxG(q=q;QyQYx+$IE&Lc7Ia0S;uUGgo}3*g+G!Lr&8^h1rC*L469q8*g!WgqdZ@W@OVj(xNFCC?ws&SRS@IHQn!a+mH&BN{#Ol2oFQX?>`^0CWSTIrSPT&Ub@#nBLz3)eD2|!m{Q4N@O2V!0m?|c<RF-2C;iH$pPPF+z%s8KVqCtUMOJS
0w-n|Uuzlix$7x3<yw&@?!}mdH)~m11283|*j4m+7I;{~nny?+aFs_q8mWia=Z<YhVC(PzX8OKys(=VfrqQRC?G}j_FM5PXr`scImgA0(HXw;kj+}Mmya&8iU*E_e-+MsbZID0Jt~5`&Zk-*H&QmLbktT82Wkhy;=TO)Bj3x{c+<qsvCB$7IXkDu667MMKC|NhGC2V<`&S_Yd0?(hn03ejY#JW+#mC8DD`$+R)7A<T2<_hV5`}uEb1W0R_8vSWuz~o3J;t8be<o)TDh&rs4?}JQw1${lsT3n<$l*-H*;=%gF
r%o~4P1o(qQbFf8LA$LWKW-)|SOu<V@ewDcfOm5c9$N$baIA=smhMchu764rnX7)i(J6^NRm<ClSPwwVQ>y_@KAQv-2=q&!Hc(omF%T?N(J_VQ|HA>(?4k6feqU5iifJG4uL(Ie-V+&A{+yaeq|d;7);%_0+gg);;t!(``C3$u1kepj3BmD4D9U>CylR+S;wQzgV(A|Ec@t7?p3e$xf2xVx^4X|TPRIxpXY8Cl&saB^#%%@rctvqPIV&t(blhdFMYGw=#Rvng5>Sc92fn|*?S>!n`@kcDR$9-3x1?o-vDyzp
|Fk92lafy3FQs^zoYA}a;fHc@gqX5TL35QfYtZsHqtJ~tNEJ{1s0V?vWV7o2-F}O@<S4>wtX-=C>+qBZw&$s(L^LGpx?VkK8jv<w1BSYmfN#JXv_woQO^eC(?5?u&UlDB1fy?}|As1Wdysm;5uqppA3EcYW&R3kSA7DG7FpU*y@UYr%W)3<3FIC_rU(A2+oSg5Biuv#6J(oNH+`T=Xe;U{k*{2ki4^FQ%G^pJ%KfVbUD9L5d)wr14!=wgeIj^C8k16`8S~6@3pa<LEiUSp>L#SzQDbPR^nZ39p?$bbOq-=^a
Pkx!qxU{+kanJ$T*rRec2$V^Nm;c+)<S2A|a5wVx9G$eE;92-}vW-M#m}rNwb>Z*a6)p4ZHs&q(@}ykP(N+9L>kc4s@_G^;KFn%Pc#DmHy?C}<p$E#BZk!AyNmI4H$9rqCR~@<uLqrKwwGC;>b|%o*1pFm8IHyziGRTw8s@;)$bva}x(PJMg<7)`qcmdG;kb1W_h4fQw1DbD@2n1ZQ@>HI;qAv|TMOa1nHK&OafChCJ0CWKfDl@;?KEug0<?4IgI+wPbDX^RKESSWrM}Ys3t|ekBNw9E5$6QPUwuQghu}lV|
HtsMaQg(qxN{%mE(vRRSgay96TgQ*6l&efO3h7f{ze^DJN`swdlKJ4X8uX*V`8&h6PZ_OOH)UU=!1I-}SJOLq9KQVROX~R-H^GnMm3rKJ2;%XRcX0#*+|)L*X0BAk0~doRM(&B<S3SVJT~t~@v|Y-Mk+KN0Q^+7c&(b>>zL=QEG3x1Dg;sYmT-cyZG6~jqRG%f*$0%57GE|}mKlAaVKG&6Td<gEtBp9zN4mk$Ezu-Fb_tjuVMWOxE{qrMNsLbPF%lBz$p-uSk8dU-Y4hYu+HGYDqsczcXWkw!xwId}E=8-HC
;#qDyQ17S0iykF)vuMWUE{Q4m&5;K^RaK?auJQmVrARy<25lLKCTIfWaqYX5^MZoe{E+y8R)@jm#gU1lgVX_4sxzCc4#TSR2z;`y<V;}#PWaR01Q#@ka~*UbNOjyg*Wt3K!qPX?SWH>a!-eD@x%6zRw@>0&-N#MnOk*`UXBrbW3jsKY4p3>8aO^(}3!0MC)!12|^#X;Z^5i0x1=Zw_(y&PonW}NP_}5JxnGe0&Da*x|d$j1YNWYlDoa}vc><0JIs9E~dS+NB`90lL|b7}rB6q3Aa|8b;JT?T$z4!T;BLLOjm
6<?4RY9A^=K?EAVE$JJOu@gKJ<>tTqG;)ZjNj&#}yIVn`CNr?7Jc8f{`6ugGx~*b$hWHm+Ii6_)3pT&Ges!L&$=sj3O>E_{rc&@phufyKIw&b~Ct)+-H=t5gN?0yUd&>ATP*bO2Ine>o`bt?=-1hjarm-mp7p1#i@_4(55J$$$9VS1ULq~J)zbm1oa6!34Cu@lRqKt)Lgp<U8axVzw*-(iRLN@*ZhRvA8{D`@704<ke*j-D4_?P1Tw%YDA?=2vY!8E-m!4)&1{%Ou%zhLhATtiz?+XHK;q6D_1>I*|}fx2!)
<z04XG`@NeRCCOOl00iOb)BBc&9n@cn*Ki{t|<Z9HYb^2jJFsnZGSJZdgzVNc>J*FDsFfZqeGEo*kCK19Jr9C+5*7zz_O1uzuq(T;;qUzK;_2XP9q7QE3OZolvVxT7CZsQFB<<gp6!aN8gf1kTvS5b>XEvQ%lNvxlD|3Yu1gkF(9uJ&>8SIeV=O^fD=YV=SPx_k05m$)oASfVAaX1Gi(CO;u~!3pft6OLu@g1%H}cSiDTt^CLeK1}7X@CQ)uX#+RX|<&8=j<d79!d7sBrItk+gl@2nIK)D?^zpPSOc!QDMQq
bif`CZC6;QqOP8sAqnMB-6(-4hvv({zGkESd^fx&*A0+efLFdOL=)Zq0SBc>q97ceGVz80#Qn7>7v(^fr7~f7a>}z(PQ9>yA7DD<C<fALxvK%O`ENJVbgq5$K5Q?!{MD)9vbzzJF($klmr24EwF_s{_4CMT%5iC^2hA5)Xdu9!J@prOmtoxL#`lI$!)^#P5+XxRQu6lO`45L0*1L3>oFA;F@v*U5pZU$bP;}Hr@r}VSXk8v1s+ND7_<PH$<tIM!WWlcAS0dv2s=EKgPgXcB7ModE|4hvJMg@g|rZC>W0$wJ6
__gE27WQ4R)7V`?8qm5b2+}=!ipe-aaTttH&~xXwYrxST-wuV)KdliuPtKerDNU%FprS$BeJPge5H1sHxkC)Zh=W;{8gVLc$TyR$6tO|i*R%%)6EuAm1B+Ezcy<IeByHEq{w}@d6fS4seDQuBLhZCCI;Df)c0eE7L1I`}%ATWg#V?0drIkq>>)mqLPxhC!OX9foJB5av`Zf-ZUAS<3HMM=UyE3-xlGHrM(*HTD6~$Yo-Kx{+5tU&cw~zN<g5HMCCVZ?A`VK@{i-hTJ>9hqOhwZgoiu{%0H-ohOHXL)=xoJ(i
KnxCsm!MgMEnu<;{c|&t(qqZpO3Eh52Ch+~4j}-p6&aM#J$M>mYrtipDQz)SEFtT-w8y&s_tyZxmkCo&I`P|dDAC6W;O%dJ3<i(FewMpLPOFJ*+<ed4lLZ!jjKY-?4_y94tV-Z?GYA4X1r5LlLf)o!>aUd`VmOasV8}lgKzN4{+fDKu*ugJ@To|LtL(hRtWfr8v;0Hh+$r#*)9JE;+T>a^5vtWotoKzhDCgz{LLQl0fRhSej1%aOtBRkCZVo(SCk&Yr{o|o{<am}CExhvQ!7BK~fUh@`Ie-g&M@x*p}3bWP3
?<rud1ye~cFhDQT?D!Bq69J5oUb3wZb_Ow=9<Rt4A$H!jz5)adVmSuWO<Jd$vfimDzp2Ni)dRTF{?7aL-zLT1Yk%AQE@BS@HdzByI_y0^496<w-HtCxIEM>ANKb!Jwh$NKP?>02Q@huovbIu<GKkxIx9wwrVj(l54V<#;x3a1QLOjpW;CA&O!Z<)dl`#JV)jkiMYKu&B9LUm924;m1=jsNUC+Ck`fB!zrzS5Tvh*ZV)=+(s717U|RXfIqnZ*W9%Ad4uNSKGS08kQ;cCQ(5u04R`><m;oI>1-LonZj-)6}}Xp
;3ltW^94j9a-4{q>dB^EpiOX$jKqf{o{)BlJ_}1pP?oX2WoZhHq=d?$@Nomd4sjCjmwS4u#`wJke_$c>??9+O4P>=kNX6Zh@bstTbwSh_KyH@{E{~N+j&YFYv0gk0#{2q?GxRMAGh@NwXMj8jy+7W{^|s=*MpTT3)9Aix2AcGJ_#CTi5O0EPjz`M8fXTUSa^HI-zlUuPoj2H_2a9=KLATOk+m7O9`0=#z>BAoc5`-fp1#TGHyimokXS%cQxf%C+O6W9>#)|e^EF>*GcL3@gAPGM4tyxTN7k|d_wN}v=Cib>$
m{$i_Ml-9K%+-R@z-2quZND!fa%-n=AuifG=P7rs?r3gZDw8tH1Z}q#Ok3&1W3W;0wX@^@!3ekSA}_D_6DBuNp%B-TM_rj*>ujOODr>}x)wkQb9|)kxE&$8aJ)-nx?S|IlwX5YMz#46ZuR>z_1ba@*sWi2g%Im3()V!+Iqf_h2GK!*=``(Yi$H9ikNkqtNj+~URP!~_|hFbh6*o{6-fn7b>id(<pD8Rr52)p65Jc7rE%XM6mIFA*+eKMHq43=(#wvJH#2csAvefMAPq^MK~M@Uqm=Hc!qK$h45&iJM4hUR^W
<jWm@U#sRhOyW-s4NKm3mT+*Iv`Z-J-z9f*r>oYT8M#AoE05M-f7}2KYqtB;jgJBfEe{|gD=^U^IL^j8Z5w=k+qX(7OxU|-G>>m$2!8DyjW&jQfMi-r!r2XokkHZB?b?<#jpN~7{E(|}<TV)jeVN5FV|s{G`L1K0Mi5GuyYRYbg*3IN6VxC_LA4H05}q0BL4i*c%nHDC*DO?ifQFLTKlcn((OeuW02tUo<2u<bi30~Y@IvnQ$JuMZzn~+$OHn!Fec3yE#wDM%e4+YW`=R(Ro7e9v;3Iw{kztTHx3U!IGt2@x
0JegW``K#|B!QAbA}a`%f0993fHrD;x`6K<Z}0Ox{2B$Z`g5!oGlQ8c(B7rjMt@J;C#=<3dtU3amcy2NdEzF~TiSewUkBfEU|sUQx_22_yH*L`=7Q?nG;9Z%?L_t<pL{YzJOWf&V-Bcj>x0$ZyM6wJ+w^(tLZ3Tjda+tbxC>!wW+WldUtIIVPj=6eQk?cH37q&~-7kYSs5F1lV?bzcrjjfJjngm+)g+N&E%MN77b?EI9s<yuXcDDYvpg$%ER6llr!jbZ8OwG%O!!ZHaKJbyN%;wOIN3da%v*L7IonBVjywjo
k8-}BWgREvy_EY;fXM4nZ?7wZaiOL-?#6phGvmV^vKq2|yG3R+(5{7z!4O56heV6W1JdDGyQGdLqxW8lDV_oN&H`yx?q(d}ossJTQjB^4HD-#5ndj*uJBou1I8QQFq#>EaoP*&`a~=JQjIaG_Ck8~NQ<2MR5np5s?Khfe)N0B4I~i(jjFzQ{Xc2aAOKxUM63Eoe)INZq7e7Bh(dlrXZP7@}MVnM7uW|539p>HWjYXL427A*e@tB+_FUp*<m}H1jkpU_Z#jL7RZV#I2ZF7h&iQGjvk&Dd}Wm-|x0C4^uXV-1F
<>$C<sUWZp;zAGO0EmxfLamBNQW#xMZi{Bk=8MVwps!IB>QRO=(X7%Jc%1ZqbezN$AY9=iiC-k~Xm9g2*vPx&00d&v9F(Z-H*~s_V6#9DY*){k`&XE0hjYOW5o!U;6$U~Y;zdWH`tvOY+roaoA0R_Tse(xfAPfg=Ys&o){$Sg1yTs_j0`QR~FzebpXtUm%mnEoE!!g4UQP4@xfVx)W0o;+TYH?%(Y#e^De)JY^J`PCetCxC|00|&pf88aVjdyH&tDlrQyZTbQjZxmik(yF3lN=S3;21}Ewhcd;@R1wBC#uFg
zqKD*r1*=~Mr=f5#pC(i%_pRSACNWxPA*!)t-dWPGaflr1Hh~9j5)YHy(=dCTB$w;TIH^jgVjruTzj98SV+H8IIji9;ux%|jU7<IC#q2~r!EM`W)f)z0=IB+{yOlw>G8N8%(YYE1`$6ak|b%(-Tq7UP4`Z+CrtT5_HMOuS0RoPlwerT!8srYlA|ZG)9zUOMd2%d=$Pdzo1BqMUpCCY8J#EJe|eIKB2qi!6FLG46d519l2hHPJI{PNlhU!3tMh|Nk=8KVzMU$`k&t|s0%>y)$ttiwIiNcBbtf=%Yn=KP4q6(3
h_AnaJ&sj~@(@d4LnGK!=>~A%?$jEgT7^cyr<Ut0@_ily<Fn`cBA{}WXTG>a9alg2{(HVdwL;O>IpGL1tgIBkw%r+jM)<K5K%Tdp^l2fuagd5Ojz|hXsuw&)FMoQZ-}&I!j!;Vw+n?ZHf{Bth%iIm4DlBcP_)Q*~hZHvdL{WC;Ug?(Kf|RN9sQ~ZAD#gK`kl-Ao7Rb->7??$nPT~%bC)=e@+;^|oRTh4Cy!SRw1J(*R)Ofx5Jds3M^^TvtV&KiMKGwiGQQ#40Wi&tn)w^tX`PSDxhc&S~S(XiTwso4^k6Z(B
>>5~3gD_Ussub^fae~xV38?0G+oF6YK_vvDl9h<nkz#{SnYKpkUt27b&*c5hs~lkdQ((-3mta%VJMfaMss`H{m9lPH)iQw~!fQ!>z+D^$2yl9&$P#=sb*NnM`pZEi<}-U_Wa0AuB9OwtNU0EcvBR6;v_}1n_YV5Up=aP~+3Ao1(k()2&CcLpe&c_hp_D-6r<nxgDl7-^TT*T!PeBX#$gdi<zWL~SdU%tyQB=iOx@h;7Q*{tu;)v4Dcr1jxrwXpqFl^}VP6{44zdt*TTd;INmaKSnc?X0obY%d6V=J}2our6;
2DPGeb9*0nqTPAyV?|Ml+Bkbu-QlwOlL7h@-8iQ27)0?DfG%HiN@7?m#qfy_vLHT)`Dz9iG1o~QB}qA5-<Q}C1bFu}3#Z6FJ#<H)(x8yva}0t;)B?;4!CHAp{B@0*WA8WoD;By_{@pX)?>dZ_Fl00H^smhjn!D_GI@tN-5WrV|_jPG=2LNuX%@=%Cw9B8v4t}ouzPHw5J7OB&DKa{7@lZ6pHDK=piQL<h8Hc}9ULCZeHQH;IzBnt1Ebw-IB<D!4f+YLGkH<yrHMMiJyq|MnGpQqAM&AJ4<NTLqE6Bfr?3yJY
J)#fjQMmBOo_FwvO*3Mf(H2$$1J)YeYk07S@2)_T7${lRpH=^lnb<+J3Ai#met#43TQveDv$;?$M617U1~@uzfJ8#aFZ{Pa_qEskZGE9^kAVc`xQdfV$?1S##oIik^0cK)d~TQr3k7vVFD$^ZgH}j>|3B~}@kMq=G=_qm$J^l;KS_d$G9Tx39m47-Vz<vdOC6?pj`=YGZ}L|vI$S7fyqVfYYxW}myeJUSS8;fJP{7*nue5HvCBV#^s@5Kb!~TD_&GnoMuUz+)L9pYe50H5%j0~hH0cqk0w$y3mP1^bXE2f{_
02$nI;i5A6CemEeKnv~P@YKKSY~Pojh-x3eXrB3tZj^5~K!H0A7q}`3=IXbTrswZa70Rb%A2kGzi1wHAzL7JZ+(6s4L&f&Ea5fLlE0S8N0>u`<I!iiAmoVwXPMaa(!Qnhq)=9j#U)+KzOxCOn9$1q-#qEHHC^-gzULHPRI|oM8L}OTbNq)yc^R3hl_DsSpM;06Jo~3$kE~{qOxW(-%gry_rn{+Xr0}S3J*_v}(>|<G8Azc}_i5aEl{kwqd*Rcnlq_d>r9rl8I1*?YPPsp67`uboKd)zv%)e1gR2^Q+K|1gH;
6H!t(*xqN48PQW$Kyv8ewAqwb;p0qiYKmxr%9~1aRlL_Mq=3jUJcf1z46$)d!c<Y)e7ao~bdt9_Fx*P7xhn5AsWM0&f{sr8;RZ~=qLEAZB%d6y33-*JDA!U-aQoqwCvFZv=_l&y*osvgdkj&rGdq`__&R7>oo|oha6F||BYceuIgM6vF(Qqc2GiGI$`%XUV#W-Bi<7c4Bc&ON+tp=Sc*FxK<n(;2Hb$xQvyT+e{=bMZ8XGi7aodYKOcwf=d@ajrLI*eMUbxG_A=*g%NR9w+he7B!qaK(@yRyDxTigab6C6kN
TP6cV+ef^Sd%F?gAax#Y%t9asJ<#(JR0&@K#R~KZ4us8lebIsVH}q3v-*n5$PO7ze7R;2;{C|xoS26HN^9g2gJMLE2RVq{vvVK*)LEZ0KUuA8N&#UF=6synhvl*Yyo~6+|2kA`T)(<=EeW4oA`wj^{n@b5sI~NF{pVQXz1yHs6gRYovL?x-KEm97M6QPwHa7EMD7mRLv_H9v?x{I%eOi*tzDgFzB;^7fD2&e5YHok)6j}OU9H<`kAoX2?N)9J#A6NsnrY$ke?CPcvVoOXp7$xZJqYyQ4vx*bhR<V<E~AW4q*
1Q#YRVzD^>%J~PM2N5gjSq}M(oH`Hy_2AK6+6<z@U399Qws_g<TzV79aBL}IxT4WxND+F#OJ817-t&6_<FN>rcmrN0y@EAe)ZCFGp;4!OI&);AT%_TeLe1MJ;G+^Y)_O_2X`aMD-cc>Hx%}~_-`WdHszJKbIGjac>q|2`MV#v{_CqZDJKU7oMp3>Q0LhM*bbhl=)+t<N9zmYE{8gWN8y$LZt4qYYt?RNka;Jo3c`T{9Q6sZEf9{uW6<D<>0~VU-9Q9OE*Udfxy>ciAiTQCRHjAnRowhuK|8*Y(@B<Q!`F&-0
_YPs`EccKQUemBKoa8`qDymHxuzi$}zDR<mPKvSLEE1UglYzb~k`2IzQiR0^Yf>jX%_Rj$bj6!~O(Es2?c~t-Vn*@L;WYUr3qOR-Y0x9((!6)r5{HGNj$N#7NaiT@J&-{c4BBh5Cl*PSwEZKj1*sCtuWL>2>=p1>gCUGXM$sLc$g*EU(FjEYFp_dyCS09PQCQ-tY=w;s|EF6Fc#?l{A4KXVJa|H6PCV$vZzWfGwFlZT181ao<f{$>wkk<@S|8Zbspgd|;h1XYPf5(2KSnTU7wSfvX|UE)%|s;`;B&B!t84c#
&~+8%OZ?pKtq!+Qq{~|&V;r|g2Og5UXa2Mo+=*rx!mhrbY|HW4J+EI4sbsW==;bm6gP_Nd9}x;r8EIE@iA^I?Es}0imQNH)935OR3+4&bjy=+r+PFv8E{KTKfhE_$Ij`^jFvIZ+2@GcAW;5QTH!x6k&I%nAOZqoe+9DYtdZ2cD(#;M9%}#v#CI^m=QV!;G(4Ezwpp^hIc{{%ZeXMXOBE@Sm<*-!jO0k(@4|8e&J<@MwB%x&bocUmvyVjBTcorw}&Mdo?v$<|x!>lvoEeRRN&r{KJ9FVHM3d^fE+<C31C8ET1
vQP(KA-<4nsO8S|86rDD>ll2_l6@H99z+Sx_ke=G#qUI?EV%7u3nS_6rtjaVxBd-xZRXw|Shmj?K>txX@$20w5!$VH)P09FB}d&u8_@2E-p!6~<kSnz+mF3VkmyitD2{UWB|x7|xx;1MPlaQ&V=1g?WTp|DzmW~=$NTog1h03Vglo))s~%GRb1MPpVBBI+wo-o)0m*w9<1jW^?I>28HhzN?0)ySIrHdFh7z_ztaUV}P%x^^sjk0qu)Yd}7iEeUG$O+C)&3Kh1I&Kf9bkG#KFt!3#DZ_sQak_2*azDUoqzP$R
fN+Gu=XhzYUxQW{f|_b+@Vb)Nhej)#=zsKr{kaSxop2Myl8mLBJtjQF9{fJE6Io4hpX$RndUdrM^&tcWESL!40vNi=+xp2-2We*}4|>Ih@yY5tbq54&I4CzmEhj(|{-&@O&N0#Fj>i4K1}H(bnKWh*nbrHtv%j;Jdc^P#Wse(&mVjKceo@VG%lCRU?_3+Y@=44c)t&6$hGj?8#FNs0l{Ppo_gJT+*U4gFZ?+%4DNk&hMYH}~oG5VC(FGyzcs4T(Nt)FM|9*r`By$ErxmrAiDlNWLUT?lRzTzpwnIXx0SyV<;
s0d!Ma3X_512JuAqjG}F0R&jA0oIZmpiS{0RQ8E#VcZBz1poo4yxas0SbD~x-)C-M+?MC`(Ioh7t1q5@_-!P~=8pamJf$mtjpg^hn|3z=p4L(eq9!T(^I#IPzsk!91dLZ7pB-$P7CxDhNnxtdxpka`YtpJ)Y#>;tDN3g_>tOZ-w$e9Wk&TTJwz1cb&J8C!d^l`XX>81y$3sp7RI(UQ0Y%SO-q@edq5^rL<|H6#8cc2S{%jD)VTA4KNNk@fpl+b6541BS(Ius_uWy4tiAWy!+)3Akx&rrzbWi#(=V&49NX17s
a})$*S<{8A5HwZYZvXNUWe|r)2Ok)ZoTm0o>#7cv^?84x^=2wp1zxKs4tJOD6A^VjX6)TxZbI^JCu$|0`{m9CS%l58oJ;6J^)2J%7n7Z+t4HtqQIUVa6a{HqKfM9CJDnxax_vBzUHrl=3V0K;laoqu;<t*|{}E{8xI^mDIXWscF*H2H$pZCu>M4G%`u+}1?=RWgaklyJbfT;gm)a3fKh{JLT(u2kME)CsxdbxNanngf29WPk#>m;kh`eZmhJ!%g-@ANpp#=$#UG2xoo`U4;sn&~a=Krt(b}!dCK4|pFqJtA6
1xG~HpU+<h9IQ6G&XH3-XaofD=fnnP=bg?R6+HOlcutEJN<Z#1ud|C>F{m*#YF`2DmNU2^w$k{C=3p6pAvWZ#-opi)sJ>p#D*Bb8voRvr1VoYH(F~~nw3p1SO{PIGKL+*|89v7TUVd~G)?5Bhy2>FDHH9rZ^2ogcv4aU$EKx%3IXJ=vD%tkC?~o6J{n@}=KQ!})GR>EvwE>lghDMP1!9rJKQj~cfvKV(zk%b!uJDIko=pcN1!dDk@0gTPU{Ler+DBoI~;?R*<bX{Z^(i%OSv%D+EtxB{Bk2xB9JBK?ZMoagl
V$C<Lqx*7J|L>N%kqG^e>R6}GFh+5LrH2Yn_%b$UWzK>3h0wtZPN7~7F(9H5hXs^ppvz*Q3s6LIML_sQ>%zn7?$&$tLJ!T$g|TUZ@i^+=H&dT`&2T5Q6xma!E+*w%oBY!hNNbS^_=qlWCkf=<BOCD}Z4ls!08z2PfI<E#I4fs$46=i^@SDjxnMCiDctyhb<v+(PU01+;GPf5WnF>rLnH{#ODWJK0DzI9HfcqW;LA1mJO?lh3+F|H_=FLhIjE(sAI-A)ct$6K??YZRmxgs<D!%Iw{?^gl#0d#VBVkan$&&Zyp
&9At$NKO||zD83qd-zZx-O3VtC`oA{Wn`{1F<U6+l<Ot>#uNsHB!QJa#_D1(>lt!{Ty}s4X?jT2w(=L3<Zx071Hj2kd>o)ptSU8b7W*vZ(YME+d+L)^%8hhQvE0Yvvv59H_N0&!UdsAv{Mth$1u<36gy{5Vtroq|qe6}3^2B$FmxnVaH9vUqyHOmzQ|AN+7rbcj0%8RUFR6??a!Q&DM-SP+z#UrC%2Lr@;eFu9Be+mL$Us4dvmw|lNLAX0FGuQ=`Ss~i8f=T==dXu`ClvK@R7FZ;fDvo-((twbxq=^24Z>vO
;t|VB`FXcH7S#gSd_O3}eQU=%gS+mbP`tMP48q^zGU!ifww(}^pFaOs;jT90H!<)sYeDNe2%TOE$3M6#X=1d|CX(jIZStaLSkpfyu)Gq2YQSeH{Bxi+b`h352`bXZc^9&5OXsUigl0ev;)}V_L|z#^xT_9qu7YJl69VBynjm~z6lX-_F=)Z=MK&xzLIzLfQkBirB>p1wlq}NJ0D6^!e!rSd=h_VNxi4n@=;@#bP`m?W5w)a|+RA;(kOsm`-x0^ZdZ()8n(*UnEXo0tV-Kk5kMd`+)QSKw+U0BppIf_$q?|{l
GK##>Y2<am8<%;A+DP-Y(BWZu{|yw%XF^1fD_uBN-1m}Dd1rn$RDxrQu^1@cX?#x@LI(q$sos6REzog}UWdwNrkGV9Z*KmMAZd)zgS4f6Cu>h7Z~`M7Y67;ln?T~v`=963gq^6&waD2~Vu=TrBH+b@11^Q{gC}CwFFBDXh<9e~=a94=?TG0sKz?k`k}fnDmEDCBvJG>=bOnZ9>T;RnCIA)Jr3=~66^}`Qho6|36*Eb*`l^zMxa|<cA^~p4fagCST?T0?c2lc&4JMR?|7hy=uD=oxH_1cnq*6~Rr~eNf|H_?D
|LQ0WP|BVHLyKl<t})IIJ(b%JH}AI0kTc6|E$X2z7Z}f$24_*YG4xm7t=ouna5pCS&E<=~vam0Qdw3uJ9(d<IM!iG|QE7Zc=Nnvv3Xt(kb2jgyM{-7+nZQ6RLA=hPr-rIPP(ua*^%+b7I7sF4bXz5687Ob23<<?hP#14}5iP{fFyX^5FB}-R8!Qfl+*8vpzyB|Cp`vPm%Pa$Y|MbMG(4>Xt&J<-VQSb0HCmU=luxr4=gD*GNS#o08xPmi&PvqA4^NW;3_eoSHWjzJ*K5Kannm>rCs7Z!kBZG)gAvHznxl<**
vix{QQWF_#aa5didv;aP=f)*ar1x=pT@vX0GVWnTU5+K{jw7I;@^<$igrfaH`f--V>i1tir+`~io5`l4{xnLKV$x38`DXXzyUi~(Qs8C}4c23qdu)E{wgLpDoSzQ(lBm7<Sr1P!>;L+XzM;8g7=i!L3zP|X3p#?V<ccwM!!P=$@!DtvZ0rSOm@ZB%Ej%jR>a4GiaR2Oxje~Jq)|U}#n%8Io5=~}>L-3OUB`$#OP%&Qy;!Qt%XC*%hT33J;z^C3nKWUtTBIHVTDx-U4((&6R5*}x{TkC45lFI8keUg0ty_^Zw
#*xisOHr1fuC*Z5BZOsEZInuin7gREgb{gM_+#Pd(E%eoaL$o@BbSH0Uq`pmK?WVC413WZJRx(rXr>xUsIe8BA3kZ>(+B}^KKiijVPeq3nW|G@&r6S+eSW{=Y?X@+C&#}dzrB6i%C>(`RoW^(6CN>{($2Uv1d-(QwFGSY{W4uh6J@=rA>S?;)_+$Z<tCNzHqxK_>Eqx8zgfR3q4_{6c;ugJ?ZHvGtl$q2lyE-74YeWZu(?~Z44VPE3tlfpp)e4kHYEM%VZc&a%?v{WW*P$3IN~{=LMsC8v%Ag7h4)1^o9y~A
;_Hix_`p&M_n?@fOFsE??6i6;KA>qqZDR%0-#Nv;Gl{F*rp3NFp>cAS2M_BdHD6WSMqetq3G~5Ui5K>aoP^ueMy~#aUTq6&LScn=EriM;d~iPlJw98#JYkY^_+S+vJ2hl_g81w#WWk+bdq?gIIOdRoXfAHte>8-Q2L>$X7RdTwp3Kcek-S`q!aFi$Lgy0&tesGa;bHg?>{$PQ1?Sq+xD|xqA(RCI@$s>buNa(!OQ6u8U3I0EDy>>RR8>`}Uv_^r{ZI+5V1dGBNpRxZx%d{qv1|Uq%qz|FXfzW@YPSEn)RV-M
JiBV#a1!ekHr8~n7aefr;1}fDv+qvy1UhFjavk!K`!Jw<_W^E=Rj}n<-c>~1`)mKSd_yNPbdiashS4aTQs2IB#(;DgFnf*L<N1*@Y<Ek4D{aQ``mT(NK)05;#?3DimW{qB+jvnBL6wRl=pXtpT9dvxFF2V}=O`wf@(O8_ZF=6#yy3Ezk~EEI)7bBxARJeE7HtN3#rVplas3pR4eqaUn8fnGff+|+ZYEr<t3u}20Pc*XFO1q*pJ>IyeX0cWj&M72Ics^i#&J4z470ch>3a+I_mt2O8Zw^KT&SUL-g)2y+Kx%m
Hj5oW&4BeJTxk|sT9Mc&k7(9aJ1IJhiPCs4^1ViW+uSh`u4v7dcyI=f;lj#3q5MjjjbdXH9uL=)=_r3@B*}np<WF%z*bO_wygCKlhVGG_pa9PC@#<Jt=BQs;@*JORDIV0>J#&$)zWW<0{iit)7U+ia!9ceAG*J1=*Tavc<2%<F{?zQ0{2`Zm3RYiD1;?xMkSua2XM^~D1)|WH%Xz}N5;{Lp`Q|^lso{=GGW2?ysUBp@VxXUxfJdk0r%}G}t#31Y*Z5135o2j^QjgVS15`NN$;4hUU`g+;;mFo{c>Ndxr^cde
IG|1GrR<9|teGo1AxPN<vqh5gEcz8@D)M7iRpQ+m!8@bjg=n?oWVk13l6NYQ4XU2Md7Bl+X)0S<%yp!y+d9pQRrF{l>uE#x$9&P`NLB94$lE>_B?DPcus`}7#xzRXkvUVi4C7mO3eQMj@3?03c-fCM)0;MG&dZeu(aBa%ESnOiub&2D)`1;evJj0muCU#S0kPeL_9h5^OM|a)BuLqxM^bXfnS~$n@i5Q*z^llXn`kI_2@20vXv|xh?1D5|NfZdSFhQ+-<M(WRoQs3Eu!kqnMJ*Fu4>VR=KWI0+U}_{t#Np?(
$&hPaNTVDcHd`NLQVR|LQ}i^=Ae5Y`0|A@|Nk;iB_#flTF^B
"""
