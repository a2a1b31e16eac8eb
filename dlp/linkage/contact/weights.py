"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$T*ODbka-J=;PJMJ$bybU*oduQ)7---H!3#bB-~V;^{n=RCnduTIGlcsuJUluWXHtx|*qCE&CItIePQf%&qm9j#9=-1=<*+AXLn>D@Pu5!-&0o%2ekr?H7Grl4W;>-~Cga_djJL)c6M2Nqrur6oGx}Do!5MoEeYe%wSc~NeKA8Ct{B&RKl3dxWH<6#}g~qKsE1Br6vvbf#yxENXFtx4T%r_IfDJFNv&+X#vjgd3xh1a^!n4TXt*<5yBKU*{PM-A3zAANLgBo{+sti@a#?{US162~^Vc+cL1WPJ*@8|z)O
TUhwH+sv3<GHI*!m7;(1`^2MjFxNX%<4KIpg=ozZQ?6yt;i%TM$zF^1JRnA6vN?j=op*zUcdTbL<zj<*X2!szV=*?h5E;#*jbeP5N?Ls$d$nl}4_A#(&6zzis*h^<O`bEN9Wj{T+{I{3gN=K)7n9k6n5~J)n`bX&Sz-u#Hd~n<jN9Bs3nf|2k{S4waecDI#`vonCa0_W!I%usOv9wq+Um?^gYSdTacg5+m~L8#m{O048O*kao~^5nSgM*}Hnw}0qMLnSKc<TdY*#9WS$1bG-LW59Z!@ioyQVo3gPGtfjYqp?
OdwWRUp^jK9ycw$Otz&d)ZB(CHeAL>E(D$T!H1BGF_pClZmH2HpG<Gz#|Xw%mcrR?7ZYs@i^)45O7We&E79?3KJ2UWWs0`im{Mgc2t20XhU1TJ4&J?L;Fq*)yn>B&Jk`d7*y>kfGr?t|N!=663?%n0-Rx2wyFK65o%fh=DgKv>bxK6C_LA&zog|F2wbjJj*;XR3#*l~7lrIRZeDN-aylq+uQ&J`L%cZd&Y?&uAN-c%t3E93ymuyd#{9)vwxH0T7&TT%kJ87z+TGuyM8qYOzArI`uvzu<VnS`jG;d{4b)6HeR
Gq{6HA{_NZ(up*({C~c%0MTW$))H4wI0ly(WakgQ&z}UCpG)K+yrxY=S@J)LE8>kO4cE=f{!q#kzxTX_&^}C9Dzlw!X+9Ng`JCfnCxXP=Ee4j;&1Jr{WgZXHt$>RqXH}i!D}mB#Cbxv_n2p~;Ho>Ig8PR94#{q6-md)&8FUx8{Ks!fb)eHGNbF=RzZ=FvncnKrp6tOu0GYpz2B2>!HwDOtY*&@4=J}KGcYUqU^DX|q7*nc9!vA8|;U<b>Ymc|QgQ%1Jv>U=5JugvHpqcA0~Cu!G6Q*bjI>ikUPC!&uJkcMpW
;({WsljFAkQDd^B0i^^#n;v;RJ9%bY<hLx4U<MhY47d81Sv0AhgI|eOQ$qu6KuSv*`$}qs=*Vw=n~j=SLPoN<m7ph-{SC4pD_l&brf5kI04>?gM8M33Z@K2;e2l)5Lu_ex$?f2`V*^56vz>&1qz9A8is?@t7}h+2sF6Xi6`7R+YygyYA>Fze|0J8IYju-RmM+dfF+fqcHefq9K1ATZ7fXaHINx_Rji0+81oEoX01rc4x0g42Co_qgyT2s?%IMbp#fF)OKjX)|2ypWl6X{f8nMA&`hD@0GyB-27VhC?|=LR4a
7OOigz4eX63wvABJo@dYQ!KboYXI<RVfK*5)!T=5K=Jsge@CLqRel0RCemn|M2MCIZXl5LB+Tyk@9aVl_!4<09v2fgwqgXH+L*awl(h%w-Rc1f{s`CIJu8)Jnc2}R^!UX(IYQO4;D8f(Ug0ek0Wb{jCHad$3|Lcc_>!S1R<3mOB`!|xIPSr`-C?U049zLC_P`jSZsyD%;|+udYKSQ@7(cUs86zgYlnhKghd7;JtdVHvs@;{|+v<@J7EW+et`nchu9C>5_aA-dC%_s&A3=>!K_oLb2?7{(f?o&>!(`GQEw&jL
A-+s&`CH015IF5hTEif@qbqnm<OO7egUu&OV}Zp(6SYM5?~LHxhh<oDE+ROXeus`gq0AOuZ*UUa?5>5l6y`BC=D~D$LU}M%$G(BxEHXR7P>~96_Dk4Pv$;y8+(;NVFP?-40Zk+8EPECOEhb+R8QJ&=*~tX^0Okp{%&acNbe;!;va=rL57OxR4N~xbToQ4ynostvCO5(Qyr0L-1Qi1cqPJl#kl|G#Aq^qkv4Vp)Xq5CZ)A!ccH1=!ahy1yNLWr0giO}gvrk}u1v?8nKe{5#+lik3P6g;Z|wX^C+C-DhmAJcHz
9|UtZ;2oa^dXahNX8Rzgpkt*Z(agAa<&#G~vUr5uf8?lrd-7dEBuI+Rl{iZSBD8Tfm$(ioEs?>ZIP<1o_4J(cyl;7x(qK<_7OV%MEhB)331bvW(w|r+LiRB-I?weY5tiA~c)!~N7=bK-^UCaQ&eYi;a9PM!38N~ZS@xJ`1Qnz<Gvhl`@64I^@K0y=1nr*G^yZS|8w|l1Gyjpmx-xqyrd(kgGZv`b^QG;rYT9THK2H{~hAYq5B6yfa4U7leU5*_n6L}C9R@6;I^R>2Mo0DX((#X1xGSA=ZWfh;_8}Y<~%|vYS
aR_t34zs&g@aSD}1bVEbCB5c6a<(@sMRwg;W_B{~6~I~8TjGJt13XH8RnWu)kY6k7O6Vzmo5h5Asz{#j_dxnPh^B}A%_}eE3D8J?*(PmpLX|*xLzKxVv<B8fHx?nxEXrj|;S{v?*y2`B3PcJJpU%U@WlHEb1yOrmV4V$Yh|-(jWC>DjW(G(B^$Atp`3Ar!mhTa4QOKfEW&(}SBvFfJk1J~b7djik`IkosN?6SXpn*T(Cp!vx8`{QZwnQMC3$`L?H(+^C<XlJx$dh%+<s0l}T&sD>=K1a17`uEBE^9#a!uAbm
j_w}_TZ{upz^bf(TT8nzA=TR?*7iHggSpD#ZG!KJg$DNhn>0R2Y{QMvZk|vnq&Rd^N<NW3$Cd#)1*6>8NGm*6cx5doWk6D-tF^cyu*yixEbm}~Y3NI$Q5buZhH@Eb9bG(^!no~|pTi9S2+bOQ_jkKJVUsk2XnG#tGx?QR%;omk05O+~t!K`sd@wJcK_~a-76c1|x1@`kzOJ880Sk$&6gBprgz*fI@vEgR#gSw%UH70NS*rjgABG~;f_Oqn`zBFD79v{!`C`%?X)U>%0cNm30!N>3DF6@lj}=OX%K*`Dl1g48
?C8etL=nz!mh^|1P=!N6K5PM%cS^C@W5^~#%E!Zmj<x(weptKS<4E@t4%s<`SCACKNk@VbVAum#M09-S-I$GK7eGJfY+r$#M=r2s3AuGMDD2*R>|q74FPohi9XjPL#qwS<f;&U7$YHGXiY69A{e3W85EqA6a#|O=SqX1ar211d@?&k<8Ku%>eL<7jNs0rX#OBV6zE3zKfAE)O+OcbK3oE};SW<QlOlCz`jp-t$?nDh#QN-#E@=sI7>;-XMfx!{>aAYg9UJ8_Z7999(|2YxGlJUoq<~|Wi<7wAPB58UDazdRm
ve1r{Vn=ub?lQfIQ9HU+OOfH3us8!y2Ae!~Kn4rU?2RemM2R^d79W5vf-Lu}q66SNx>-mI5*Mn2$M5`O{~_HRL5XFb&>wzYnx?_}yQR6?tQBMaW<}00f#}+m$U~w*X=P5|p|5}IsyJZI<+D)Fyi4+*NFiosOxBnMHrOz5*q{uG4<Jr}l$!ek40J@fvk0-aspw$*KPGtle=LKkoA^t1H`%!r0n_XabI7SDBc;grphus=1!K+Tc$-$J$V{-~0kR<v8SLy&&Lw~mRW`f;3okTB7n_He%_#t(pV@2-4$LjfY+nVQ
j3~)A<fo!v^9UAQ?1uypxyBZlegWiP@l@pUF@%$>4{rjTL_<V1`0>Nu9nQH5`{Sm3jmfhhUgm||n38Pl-VlZ}VjFQgqcN+msmii`en1T_$K4<NGRZ?eDmROr`U1(>XBXM2cod~`XQqQRh`1aB+S;iwX2Mk9Fb3GR1piH-6~d07kaJ);*lc2#?6O2NKZW#u$Oh~;sKb8Xt}u6Dm0b4+L|_-xfnq+_4?Y_ZOm_^9g~C}>Ijn^8WoeEXcy<oml6ygi{hcsLUZtbt_W%)MsBmM%BXEB@C9h=#dK|INz=n_-bwk2?
_jZ<L?BNfn23a*rY|T;w!^FBnN2E<^T2~;7NvPn1sU=G9Ig|oL!MUo0$c(Wr*A#E|ayTtaTSZ+;w3MbBVis^>Gw;ZkcX(KS5W%tdcx6pMO2VKXM(fwuYDDh9NNPK4xT=;BpQdHP=d^bjiAsL-@Jwz~DhIQeA1q6C?%o}G!_B_3c2EAGDhm^5<``!wW%Ji?_uxd_$Yz2zu~Dv-YkzZs&!kd<3YgzjUArMdO=BE!7)2oHLhvTZ^#cr;subd}7)8Xn7+B{<G9W=n?gO3V>jlKAR<XyDt`O_`+fB#n2xpW`O=V2!
%A&M%?TR3VRiQZiM*3QjLh-I*CR+>>BV3#S#VQX>VA}}VI!UC?=orKnKqVbrGSZKUi>9Qr5KSmu|10<5j;nb?h=h5a{S^xQ1)sS0?3Pr|jeZWP29R?awuCPP^om|2>#T+l3Ea!fvTsI7XjPqJd|*mg1cWXjO(CGu%%IfV2imxbyEgFQ&o0f@?{>ltFjOf{22oUV3uW=k__6ifO=u1HCaZ)eV@=-t=~dYyT4f$d-07@am65#s&@?*h763~Z`cK^8;vOy*`TPrzi!%WPXQyZ4XO9DTE4F<%nuNx7QzRvAWoZ2c
zc4xolk~#Q#u^0K661NDc9-&5tV~8ZCD{#Syz}Cjg;LA~{UY38@)V|(t>Za3xhqUAPIdbgs!3?W8TNyaD^AWnM4+hP@ON|=`WK}1{%_G8GDfaCMuB#iE>KKu8NyrG({z?<z_+Y$CgPJ!B&mo)Apa1AmlDY18Q0~D18o`9rQ~=AT8UNjAdaxIDQt`6V?J^Eio5KS3K>95><g;FU9h0-;!&S0plS@jO`lav1a=Svj8H-t;F(ag^5o)sYd#1er?M}8^QMHsp}Q87ionL7O!oL>_t6K#OU?VKPC!DaMX3~vdrY9o
6mGGbFS2kx1t>`+A08#_P^rA`1z)m7rL3Fe7MV{J+G@hx#48aKuV8kDGM(&bn9j(Nizf30KjkjhXeLPoByUwTA1d^Z%@34qXLVG_3~~x3lc@lH!^!lZdW_4`+LG|-jd=q4$o#ceeughcZ27PQ$6aI*6Cr#{Dn61T*i%5asI++lc*XaO(DK3u%h*rO#oFc-XaA-zCAj=Tcq&NtdC6ee+M6oDX~G>0&@N4rUQ_s4Sqa@;yucUc=CrQN1KS8|l=-{4G;=lXGFRUhHWv|%+Loxnv5+s1F3(l_=I0KO_S=EK-~o0B
j8x(&9T+jgVhpp6A5@i4u`;U~&$oy@Ac_^4SVyKkDhtP;;M;_&$k)(E=LtKj56I7V1Xw5}khHoFiw~c7X@?kJwMUfH0QkCJAZ8*6+$DK8xN2ZS7*a)46Sw99KJ|$xOH*1@Q_SVpZ1LdsQ^p2KbzI<zvH|<5^`z#f#;|}iLLT8@hef%$#htN+or*K@(50WA;;Xo3`8;BUh~#mSNZ6smEYCU(Qp93sRG}Hj5fYHS+1&W9?|6AOe_>N5)(}2m2t+p@NBfhV7hD3=w2yFnMsp{igE)|feD$Y8#ke93113+ae5r45
b#`)pr?oFC9DHDR;%pLtg`?o55?2tNC(#v0?g57KO>l#Rnv_(o9XvRM^Asb>+8xkt!01U<z_<`VtP?Bj`~t&gCE0<*>+w&-roHkh&m_q{i||^(A*2o&nS)A>MxJLTJqeY*C+I{x#!`?TGYi)h2P(Y~nfDg2M>Gf9`0-nG+fw?1D=Ml+k}0fP_qPy#0*@*l5B5J|3{VCusOs-#Y2v<$w8$!13z@+X1f{AGS@jT@Y|mRZ|J;dI0gId11fq9H?k+clsX&?!)DEqB*>CxCzyheibgH1_554Ah&3{vdTlez$HDp;;
4R2|CL~R$qHgwh%<eIiBjgQZT&;`A~F8enom9-|4gb<snD&|PQ;^HLxgvrw8rM$8WK!A==V~MJh7ag~$tYG8snmAGtBMXo*lN<k;V@_~*ipwL5+5V|oCwsn&t>eB0v_oeY<h=?WtSKY$jpU730OxKB3<(TyTzVwQbt8)sFSrCa=H2Pck~d=1SJ;DG)9gJI&rCZj&axlEU(A{Ls+ikq2E@i9C)}XUZw(O&CuO1FTq4`rx(sO0*&?66<{}K=5lv)o3g`B|bhOCk0w89;&h{{w*Iv6Sc;Gl1;&eO;@FmGCeVXY!
-tm|!Q08qSJGO<mWKVU<zzU~LwOS^hWl3OVf*kEd0GyR@D{GL@vi7(4vH{nK*-@Q;*O?%yM8)E57J2|4&_h)UbT2)JsMDDu>S9_RU=|US1R(atJe-PS@pM}r(XUgGSoT!l6c))#L;0J#$cm$1F$TQPI97!C1$F-$UOwHN?-QPqOnrL4wG*!iCG^&mqpB&Fs-wL-3hB*^hR&9{3_FWiu%N)Etsmyt{y^S#!vnw<TOS&m%B&1-1skkg6?$oj_t})m_zfyl2~L6S{Se^@p$JD{*=xZDrq-9$DWXqdo$bHe(xGuj
v8n={090K<tEB@66;v*Tg+VHZx7>BQh17WXWmTm`-34L3hABiiHphpm7KsN;;Mc4|uoh=V8nSBDthQn$bmWS$j^(VPTfI`&;G2qC`jqpp5FVyKyDVdq6ol?I3tQoKA10Xp{)1fOCFPsbG_6;a+kLIheGGRVt?6L7y``Y@DPA=U!et85>p`bIrN2u`%Qxg&1W^cyro&|9To48O@IhoG=~A(MAV9oXGQoz9MYn~rF@9)Kv=oX2S-X;axLciggyD7A@%;wMbS3~cCzU%bNkJH6r;1%L`Y}(tkpYpsW_&eCCg$@j
0VnAF+X>I<=kCl3N$ysal|4E8UZh5=jyDb!Sy#N!B9O4pBxQ|iO)6*4%+|x+yMXdA7b)^1PAn7fH+D9lC4s=$r2AQDq8~kd9XeFXIs}R_wQk0PEJ@$iqytDl9g;Syh)Z7Vsos))SvNoBJqH*kCwAjqN9A!o;C<+(#z@S_BhD+pAZMTK(@kYx2&R=-Wfc(j1c4i81rP+r-D1h1!9wJa*GqUgRd1zxqkaD<SzKO#16;quH=de!(Jryo2o*p39RS!Sw0d9#wfe{-vxa!A%mw5O7?*KF+hG;|n3V4BJRZZr0V-qy
fDGCN9fdywUO}??SUUq&C9$~!`3(w{NoP)()n<E5&^ZjEKvlIwj$%%CQYO!{k!Q7_tk-c$k`{kwHsOxXN20inUPwv)$l5DdOq@E@{3)GJXChxnP+~$zSc^DJNRlw4C*f=$?y7ivqPK&JTPla-Tvf=jP?y{76fB#ph0;m74NH(UaDLo&gn2np%c#Oi*e{39Y;`IcrI$1*oerovp{ge@1oAry(Y5-VRhmFKcZ}9CE6S$fS3L}V@ZJ9V@+`Kax(FP;mC(0lZp==-9Xm87!p)>f$v-rQ;(fzOAj&UU#N}0rCtZ*V
4EpurA+sb77^fOiC~w_eYt+{By=74;K8a~ncGQtq)RCe;4rwn{$UTM;4<3&g`mCZu(>eKy)H63EK;moSm{<E*?E&_?!S(12%}u~DxoxhComFaP9WUXOYhbDq>-tt9M<;uwVvlpVZ0syl!cOdj<|=b0a+r1K1lG8>+E&Kc%Ruhy$lFxhg^w2<loFK<czt)1`VY|Y%}uC^3wD$(9$xqhQ}<TkJNuasdqeGF3dzatVM`GH5>|XnR^M0Cw)`kko+u)#0%K9*!wT;bqOD#UI<-0Y*56oQ$pf8>!BukpL|}UIkRr>v
o|Q3jWsw6}h|yzFNmVpr?z0~$nlDVWHS6YX)%LE^JH)hG*%Aa7faCgi++4b@Yx?OJcLOWWCE5cB-@aT;SVx7UJPdvqYQpZz2qqQ3P@_g2U3OC~7vIub-VnBtaC6Fo3*%ZQ?QjR;sy*wzAaPPBj}l4=L6V6t&DJY>6z7~b2M?8(j(1U%nT;?v{+Z3}{i9rjI(U?FA6O~-$~y0QsCuJvE2(!&>~A8{ZDSR+H_e}sX5?(W!*+tAJHsJjz$LfxzOJG;+b%xUQ3nG1HR}WdU*PS+-bP~P8T<vEZ_X|aGkHgp>GW(`
AHNyP*t2Ac{Hq@jQcYDGH~SaH&BwBqoX$heSzS;CfwJKLy^bdFF;@G9+m~`BKUS-XZ{N<|wQ1nf>?7vOCZq#_rIdD1D%@p@!!&{f*(T8Gt7?+pMr`L{xHK5JAvdN_1Ld#TUd`FBC~!mMLE1N1xjR)>8y+0juny#k%!C^{)xSzE<9`wYquC+6;&Ddpag1NsO=L6UVSgc;OW9T9?2_wVwR4918ttMUG(Z&@t>Y2@2Eq)b206|v835ZP!B#F2ZU#~8yGm$_8WGgyfjrPzJm2&1t|}3j+Fez&*=>%Oe|P_>lQ94G
yHU(Z9Wx#QE)Tb1J>YHa0WV^13xY%Ki)@A0+>_45S@PR(I+kTpgu~Aa?9ZC4?B}y2)zMhIF0ahHP;K>L(q&Qi8`z{iD5f0Zn|Zdgoy%=9WHVNgeNU(L^k>O%maV=rx*mQU4Jew}JG6PsE9uvM_g%^Ih>^n*fhk5Sq7#`((q%o#54*k-AhT%O{%IuX3EMh_ZPht+wzC=*CPYynD9OyBDrA&nsvx3M_ryCABih~T^r@@cY5n!C1stT-<?P&u5Gk-YnJ4U2{BbI+iYCAmF-$CYj_YLKax2r_e#yD8N$&NEPq11g
R&@uc^xASc+qfd4Hs!&e@sp56hb4-RFW@b8U%59_3&K=oBBhQRAsw>j=ig+`%(=fHAo$4#kg;bI<Erg3>b47buk03g`^P2>-mb7PP6APt4ibtC{ZK({m`$>H0YM(v)i$Z5H8ka_{?}YDZVzy*j*t^p#?)B^z8Cuq?X_0^r^3h=ig{WzrZO~;=P3vOobf%S##Y{x!_2wa=_+0#1(FJzVP5hBWL{*)fGK?3B!Iu!vwD%{@%!|ah*Z5TsKY3kYkMjTw4pNf?w*>eg)52XREYsumK5U5mpc$!Yq-F|YdX6HyjoY)
@T7JNV*e!Qpv01Qcu1U}KTDWYAzfwwU0N@yJ@<vNNl;Fd7~)|<Hk{&ZQG-NK*)B-&l^pgMe&~s3W8C6;wf|~oEK!vMP#=KWtCNWF^2{pb<?><_HYm({y#WJ|gZi0E^m&94Hs!3aPvyiD7LAGkR_Axk?8xJ^@Dpjb2t7!*>O}McV?ZvwojtR@{S2zhe)R6p!+|Z+IUptp$zu`gMn{5b)0+UEuHGtV{!qUk?w4idQOJaB9`1LW28heznYG)<0+Hd1^ABTRIQs<+o<{uF!)uw&aFsW8+Tyt_sN8J66VC$}tz}Z)
`|^46N`_q*)6@UaLAXloKy*0mWalZF*duch4*jP@=;t%3HCmOz)7)2J-Qn4j8k1%nzr)As>hL;5C_3d=X}u=`RVe8voffH2jxa>$y16D*!C!6&;B^i@sm-zx0c4y&+uh9rd4Fgh*aDotpOQ4zS*%gxqRwE*_3qR_?*6Wjs}=R64zMV9Uj0MOPIXIhz=o_BtElZAfa+BhKB8@NbukAn^2tc%CUh_=*I5OAIM`#X8OY81(Mv_XYxJ`^)WfD$X&KU6)p6@M+v063+Ee1_EsFRNMn|gOh_W$7RZ?U5p#djVK;T+r
K3FHwo1GjAt7TRa@AXtce+~N@!W$&LD-!CeW@&$R)5Vt+WU8ovGEU(lz~O!Q;_bMWt}|bYKJ)4_IS)56>zIq8HRd-@bd`9wSC_V3Ra+R=Y{mVYt=={^)q$9{j=5Qfu!^a|c^;vrK(%4R#k+5~%reC_Y%261eYQottWG_*MZJzGsN*H)m+=d;uJa7u666gQC(~4;YoOy#|L>`*W~Aeqa8`{}03Yxezg=5fviT~0CbbEDjE0IrgjdZq&vwo7Upmimegk0h)w#*2;getTN6^V%#usOQS&h2x?DyGBabU?r;jB6^
%0POVy03Tj>cXWuZFds<;TFkVCY;^f`l~xTEw#~Lk19;2<!1+pH(fWF5dfp-I+*<Q4E8GGEThGXnzr2)-xmg$sm>$yKuxwSR;>}N22i%nv0$Vc@FP|BjtpaGoE<5j{s<2c?fT1H)qj0<l}LmE>RlPmOz_qp_@%%aclpR&2!!rpG?*Xv02IQJwvh$=B%&lw&v|L;CIma5?$i|ld}+dY$kCq1q^!C56s_uvT%?B<dkgSc*@vp#a@bzYs5f;TRdKD1XVhD|M#;k9LgQJuQV)S$SH3!`>nbK%DPk>X*XDznAej1$
qP@kxbbMO#_fr9P3|j##4Yb3<wQ}f>pM0N`ga5&r9J(%N*qOX@C%QcMXEm?#zZv6)i4CUdYHT@|PhFV9jZ#Bbl@tWC>wkBh$3EcKpo*QJ7JJga4(7G+GRP`qKLx((1V;qI{Q^cJyo_q4#2eyUer;FdR+Jk=#(n>|!>c=SbKfs+B>`ARewCcKZ3y8pWN&TN;rBQ2;$5{zALlNoWP_5}rG6H6<7V6bf;2H{7ZP$mb*ZZ2FA(rcmtWKp|G+>8at}!t4jm2Y>WLKyp_^9n6DYbM^$J3mRaLi)-$THAS>hT-PW_|7
^_~pcabM?&nCeobcdPfawU@^c6{t%Xa{8~+ZL5NU`f1fd!<`xG*d;rwmRUgJ*ioTqM-nQkRKohC*s^NhOaX5xNz=CIhGX&56x3>b220&h7faP5r4FYvj8!MM3NG?l>IZGpWVB{?-PN_4Rn`PeCv|^=!E^uS)GUTN$OyklMXEfVXG82}EDN?WD)zUS@?!4TS`w6md8=RDT|B(hWfz9Mffp(kkTH3~#U(ra2SyqH7_-_gB`k38GeAwWk@^B)olA&W)n<`D*LZW+Jc`uies(CMEOOo#U}=e~saf4~!M<7z-%|1i
)WcejyqZ-lVjvINn20@=8=P88-|f<4xu&yMdx(xuEQ=w~?ii8Qba5jWRXR?m#VBVJHq{ffNTOSYeUm;{RaO09Y)8VR`MO@w80S44W8T>%wAtBZ(phhID6DEjBeK?6?Pd~Q(0P(ja_ppz+|GKPjt|b3zEry^$U47k&|4$Sr_faO8qncDYe1_mhE-IX)VpF%IgT1VTM5X^;*J}b2rgx|QnkDg&K6PNiOH4L39!=Csyo*6^M|1HytGx_x3hm#9Z}3WgPG<6agFm91*W;^X587|4Lz9^wOZ1fpUTE2s&{^~>a{)3
t=&_cz6v0a+G*6yJXGNK^+@6LsCzmoR1M{V6MWbdRFFaKfL61r;AYB+g{tSF#{SmTU!>>V&PD}vDZ@~MzdEhYQ-bp%S9fIRHkP@bz33x;lRRkYf6jT0BYsA8|KaZk@`|jqUruMrmzaRP1DIElULb|!FK1zP&YQ>643RzhK5L<cf2gi}nbhM6K_ULMXk^r~LF#7*n$9owddw<p>r~up53ZOF%(kv%_}FKsOOST96T;1!_j59Gc}2BqQ^hbymzgCFQWF>e-9Xqddhz3_7fi}h?8Sq{e5m|p^Mz$sXB63!5?;-#
lLrfJ{R^*y^@2p)d+>kQv-2Y8WNMD1_8|QQ2sI+&u1zV>AA=yuo)Ge^y9%vDNm=Lq+VOPZ$>`H6D>wM{j6`u~?O3hulbY{;ONTSsXVbF^7Hvq*`sthVU(;EGn_a%zvyPP7$;fD0)fU4$2$m9{nYJP~t5a0fE3%*XCTRn(GB51@qXClYH^3whrzTM1+sEbFg!sBaaIvzBUbR78uVN^v>-aLwwgPDGJR?M`^}Qfzi^|qICtZJC$+>bW%f(-EyLm?DR%~;`b1zm!ZGWIt8c$o0)DL$L`}gy%3vP1KmDc=C=TIU1
zU&9$k*Vfu()QNM)TB#=!Mg9`E*<Pu%b0$AI+}r{fZ7l@>cB+*sdwfqp8zGg^2BFJ6qxtZ>t5`K`h|Y0<-g8*csGSK4j%a6F+YYY>~VbwG}PQro<rnqE96?20(WZfBV`G@qT5ffP&Jp6iDUEOt*9oUBFK6pJ_#1q4&~Iz^(FOg!(S=^!1pRsm+4bY4Pv3X5$ok2D#-)Fy0B<dz43<wJ$mLCi>vzKBVCN@3@QW6yH!<_Xl`kay6mUcBh_oe!j@d)W@c2i8+F!Y1u0S8P|Sv9Lmo&x8S`no-H{EC{x??UqWeKO
!XkCEvdST*kH8C&F~%acG3IdZ2QpUOX`QfJ>)FIt@C4xtu7ZW|+QNCJ2*Cc0-7q@o3aAkE`9ONH{K@Ked)~B}Sqoi980wA{^%fm+j-o?KWOp>}ayB>WbY7lYB&eu}TAJQ;{nY%~*$7?4R6E{BRS|fI(8802R1-Wpsi}H&9vMg*KVmq0#z0`Q6It`-eoD3KyHmDvH(h-y_^zit6m_~YbAJSR_EQ#VQOt}><@M_l!2Xh@n$o5lsxXf(&8SUJ5@S&}fgx1aH^dK1;3UbeXgtOibpfl$9aW^^U+TS(CQETory6)S
pM1eu;#WEjT;-@3{tR(J9}qSN`m~u@!opn7^I-B_s@JGeuF6Gw*F69{hqD(#IR#6EFjgS1>8jy@H3;qiMZ*kvHC+(Y(Gxpc(0YG(-?mx$LIlGoFUcNPAfMO{-57Fui-E0mhz*_co3vsef59}e+39Rm5QVAaE-dmmAm`f+52IiUMh8iJPWJ?5A$0HTTO3`@a99P~Ca2px;;pB&h-$~Wwf$!0Hq2xf6;adTe_y-PjW_hhpSlhM#T4w)Q}t)}KrfMQ;ky>a={|x;HtLF(x^UuoLoTZMu!k>o_ozt%y+|-1bq`(b
Weg9=V-_)Px=G%Z7l)lIg2m+@Bv6+t(Op4Z{&^CsYv^)BRu_=-%`%n+P@PR%<ng@!XkKnA)>$&lOO3I6I;Bw8ct20-bzI3%J^MWffTr__^Axh24bpCQ{>Hf0s{SFR(PZLz<9jD*b$4(Ba|B1Jp0!<gT{o|!KdTN6o4SvlaKuaP-0o2ISM8v&_!@M83UWFf>zka5P1q3oBGQhcUS8>RHIq(mI>$fFXD!*DS4u@pSw`=L(TZoI;%tV>0eG_KG~)-<LHzRh8Xh)3vP`4YvY8izYtoIzr@E*+jGc60RM)@H)`wYM
LC3*pOJMfJ^!8O|kX6bdlYkO6VA=m0XG6FC`U0y$4k8Qr{X`L&X{f?na1kO36P7lUx>ki2j}H857!QcP>Xb!&{VF&aS!F*Bvkb%m&tn!U4?A6iIL7A{%YZ0CH~rWVYlyG2H^*U0Ts{7_sI5}<<(>}p#liaKSAhE7i364fwW^j2T{!u{Nb67$9}6GU)p|A^JG-#U{=CYU{n$neXFCV$bN<x=-rZGlw+~!1KA*Qu83L8~Eo}Vdr<&OL{mDpGkiB@AtQJ-YHq|^P+^z~kZPvv*-7aQ#V=DLpRt|TZKi)Uh@g2GO
`$B=v)7hKm=gD=R{?w)CtP6=&=LvDCB*<%5?IF5!cXD(JKuu`q!0o(40wDkXD=gxLXgvt%i>~?VSo#|B`Bzz}JxEuwjoOu}of+#kbZ#8$K%1*?nuxArQDd_T2cTfmrFle$?NSZq3h_H!j5}Lsyqf*&=FJk+hKImC&@SolGJ`50M6(q&QG={0)VO=_78R=6aQT28ObeqHotya6_2`<E!!2b3>Og252!t9I7$d8mG?lZdW+P<3{I~Rf|4TQXbPg{t8-BX$Jdg)nj)9g_uS7g8u+eS**{VBBdL?GXag$y5y4RDX
PR4nE46p0rtlml04t3GRt@j>wwh9}fIA;KXRbB1b&GuaHQoE%-j<tTRE?<D1(6QRvQIGP!E`h*|T_sKSnB?UNO~r&#uLPFx0oA3tl2d6wec2%&XOkys|7e%Hu;1GS<8+S_7Z_U<gG)_5T1^Q$D=K)*)&iD~pt;$m<Gl?prt$!SK3{Jhjm93vmyV>}Wxp=EbJVgf*P{~KsVM%TLUfw+S1{=AP2SvDXG$C3o^|ggo)-kwWrd>F_6rwv4XnNjFr%h)mX~!gpTD~M$YqH=u_cCqp(|(oH7zw<-PyYFq3#N}Z&&%e
`SY*h(DuO{y28tflcV3-h%=NR*T_<Q2UWs7pI0u5m`&MtHi{q%iw^0V%82TC(KWT9KA2xnTg>&APd=!pR8c$mc~j6TMX}NI%|S=Qe)$`=@Bahnm;e|
"""

APPROACH_SCALE: Final = 0.00072711148
APPROACH_BIAS: Final = -1.628
APPROACH_CUES: Final = {
    "meet": 0.495,
    "table": 0.185,
    "call": 0.386,
    "rank": 0.292,
    "superior": 0.337,
    "request": 0.467,
    "motive": 0.185,
    "withdraw": 0.51,
    "kin": 0.082,
    "home": 0.217,
    "kind": 0.068,
    "conspire": 0.434,
    "probe": 0.168,
    "hurt": 0.219,
    "self": 0.233,
    "you": 0.538,
    "face": 0.05,
    "dialect": 0.131,
    "hope": -0.04,
    "trade": 0.244,
    "tail": 0.429,
    "threat": 0.665,
    "watch": 0.364,
    "insult": 0.299,
    "plead": 0.247,
    "favour": 0.146,
    "deal": 0.111,
    "hint": 0.227,
    "media": 0.221,
    "drop": 2.223,
    "soften": 1.208,
    "dissuade": 0.579,
    "benefit": 0.297,
    "harm": 0.786,
    "decides": 1.139,
    "tied": 0.176,
    "persist": 1.228,
    "asked": 0.969,
    "interview": 0.55,
    "reach": 0.46,
    "blame": 0.946,
    "noise": 1.255,
    "gift": 0.387,
    "audience": 0.729,
    "fallout": 0.051,
    "must": 0.041,
    "english": 0.134,
    "approach-en": 0.114,
    "press-en": 0.163,
    "office": -0.089,
    "transaction": -0.187,
    "date": -0.211,
    "amount": -0.037,
    "event": -0.147,
    "procedure": -0.154,
    "choice": 0.011,
    "ruling": 0.0,
    "upheld": -0.0,
    "by-law": -1.918,
    "formal": 0.147,
    "paper": -0.31,
    "leaning": 0.407,
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
    "apart": -0.77,
    "business-beside": -0.303,
    "own-office": -0.587,
    "own-number": -0.297,
    "own-transaction": -0.168,
}
APPROACH_GRAMS: Final = r"""
c-j=Z$B#5yex?^`!kgp5W~9&ZUwz)(d%rff{pEDCNs2QfC}03Vi-8sbG%Kz3&uBlAK#1T7YK}Ohn%!jg^`9@BHvBnR>8;|THnpkDh;x4DeV-??62XyPW2or`8OMmu4ArERZtmP!m~I`ev)585OZlyWRSkbJI@Bc5k(eHt*-%Rat^uWAahcR3OaXC1PJp7=BBlOXW1!DWLfVp2ia<lgl$xN@auvklg(&u%dB3TAD7iv%qp<ee7K=^XRqL7elRx7U!)i5bqi2fabWi~dmH!~>aJwj0P~i^An!ly{V+<aGINJYF
W#%u=%y?;QC^W8~$1s%~Zkg~#H1vc%9@QCz@+Fl4g{%II8F8aN0(H?n?i1c;0bo{=?!(hUqQg%m@SCBukD&#YnG%sIO*YulHb&`J&&`pN>Q_C>oxg8&!9x8tU^}#VT^?7)V>P|K)YZWAc{V5{N<t2mLi&d`GxyjJH@BE^aird5Sd(_01J!`F)HNVDFbE<KU8J${%N7bHp3j`klQC5XtHnlMzE;cE3=Xw$jozaxShF~7DZ@7hC=M(VAmWtep03|(DA`q{9rk9H-~zQlPm){U0KFg$FA(HT)72@Z*D#p|MplK<
%eb9<q<`Cj_8itfmpweIF`)2$weAqbLr<|{K=U~K_5`ym&5ra-^PZ=hjr7NtrWT(F!w=n-;Y(I+MA5qkh2*0I9HPl}sd_4(;Mn8t-@5+E<GELV{VB8e9%|PtFz&}q<MTGzVxVsL>z&)~JRGVr+AF`&8!<?D2v7tyQ(}RG-re}+yWb~nU+5*00ab5<jWP)-u$+~CmKx`q(jYy<O215hW=Sn4f}({-lTo_ai?0Eu<G!sWZ$>`tT3b*xGw*jDYN0yh;6FZI49}Dq!V}ZJ{eZ<6b_V{D<NW}4=#kHU@Xp?4Lj&wN
=oTMoGEF8eV<>|6xCYSl)P$}g&rE5RY7aBl*3(35x*l*12`gibb*eQgs8k<KV6~QD^NJl5fmx|ai4K-+UX>4**$#+|ua10ECba1=x30r=`WPa+7Aj=R<UTK6TiQB+)nZKx#+A3H!{bx~r?<pi93aD%^3{hsXBw}9cX*J|)PD!I{4@g@F-DlxR6|MBr-g{M2{21$Sx_cHjAa2RRH|6E;V0$V1aM>*1|`F`b%sSeDyQlk3t(_6kAb6jZV4Nqsz|BSLeZgI`~>2_dRA!f+5>gGo|s1UDVwhSjv>Q#Ia{R$^-NUc
+c#iMh29yevfr56ldKl=8Oms&I~#Sv<W3w#XDMlp>~_#<&Qt_zbE9$zD5e<bGyo~;IUQ_kK9khQoUldHj+}IU+hZfn=_1aE>e_O(P^GN01*hYd76we_6nQNXSS4X6Ey^6qGPSDQ)pX}w-+3L=v4*<Vo{`_T=UaQ4CdGeX3Ku38zi65y6b=0k2&)9c(QbCAW8czYlC9pE#(}IUqs#4iET=_FNLBeR)0${r`yQ<Y3S<^1hOaa{;)(HP6F|#D2V}-(f^SzDQ8<8<!_J6_@S-(G#!lXSOQK2;$riZn0249Nxq*Pp
Rq}u)-SCvFFIN62sB=@#nXbkq9Qixr>95<-`5-2VMc@_{AfTdHjCg`WZC{wTn*B17jm!u!!WpqC>l<(^8=LCTxl*Tpm}cYM_DsIBx`x{d_qF!$-q8BdR8|Q%tmtLp5AIha)m5<-80Cj55Vsj>e0e^k$I{wZZ)$p&S%wZ~WyuNwj2xkC7jES);c%WAZNDKV1S@n`Tk<Prbs9$*E$d05kso0!Dj0;EZOm!4Eybtd)lXn}uP=tysf3=!Yzz*qaW$5wBPd?ZuhGSAS|)s!8G8*RvUN^hkw;R}k3u}EJuO%>3&tr*
gEj*8H~IxkdP=fPiDH^?PCZ?M6ZED3Kb!k8xIne7$^1i77-T0(x%r<&$uW|Lz3dGdZAg$v`{!&^fh1;aSQtZpcTMClfSwk(<DqOmQ{FN%ccutd^+Z$ne+x#i=BjGnW@2-@w5l6qZ{#%A$Ir?BrVJ1C{Fr(N`&8V9Ulr3yGj&HBE?_~47*ddrBxY-%Iu3xX(ql^k()w%AhzxxrglMvF0Masv;yjp)rIeGeSYLccDs*(Y^UsFxdwf9z>gXETIPQ(nq}(`j8S8@0Oma0JC`)Vujw=D7Web`D@hG_&LO0+GXboVa
077ZgHBH%upMl%fnjsUDl{Ud;>@D&-ZMii?d4Eqsb<uY45aRM6*+Pin*ET&E?@du`9{tq%GRn{K5O>@NAZFQvmp4sg2j6@lrVSnHZ1q+YEQT>F)}g+yCuw*hp2dMJhCD8R$c}&Vq7T=B)t>D~Y$rZG_7ZQWZQ60ZVYj!Bi?|76HADez!IUCF_fm_wsanxqBJn)i*`^@b>i>H3T2N2rR8m^u`yi3e76;^blqv9<Rcdny`{~G)3r~vm7x5DXF1PP~kZuTkKiRX&^}}E=l?QgiY$3J%(RAKzNHu?OM=p^0Z6WU<
F{))ZrVYuXq(1H8!Lg_mjc{ue3kC(k!T?MPQxj{$`*}dsG)pR7MaH6G*k!Gt*-&$bf#ZZ|9#v$}u#a9is-W%XqH|z31b;me!7Uu-m2sk_vO64s!)Mprp+f(IzJRq1Z*@7KM2V;1We+TE<zvxi2xz-EUPbOV6PcJG5%=76Rd}r0xAEA5^Onr$G}KB!PL9VYDwqX)2vW?<+bo+$rxdHv=U=|V$xU*r8MW)aBPV?X`IY2=2XdmTR-ME)4ynzUB<k@?*{%U=WvnA|8&YZ+aJW=HlQO)%6XTlHI=ByG1TscXBdA*8
4RVb*v$SwJI7B9Y{T4TjBDAT@WY90)+hv5?cO{EKgMAHuL$3!z?TF$H<mU#y>lX4Pxv3r)@4Ml`>vLiGCZ>>h%0ErXPPuVe+kKaGjf!cBFUSkE<bj$}HMsr>ub>J$4VOvh`iiYzr=|PeFlj`mtnf-UL^v<6B^7)ETphBs0af1`#*SPL0M0ak;?$ZW2OGKx!C{(Tzg(y-0#uCrXNCfI8_GK4M_ENd4o~f4W&vC#)!2iI*}mKs_?VS4|LoiaAYv6<f#sCIHDEq~Gpg4AqtR)3`m>8(8MLVuoip`haE0QVd0-V>
VrXN4|Jf|lZNNBk|869B&o`ivfn)G%60W8&x>gYwwsA%|F1Y!%{1{TpvO(io!8_Qgxt{`u&egcQ{)^`9|74d4mePFNb{)p{2~rk)u!9U+jr%gV?uQwV3B3icudTUcqu*}>Ewdln0n||I2Ga0#|A(?cm18Y?VwIDHd7rH+zPmVklCg82vS02_xY>>KLa+u6sPKZSKg{T7K*Uuz@h2?U{gA+OqKwCfPMpp~iJj#*rdTR!zZW3&U7n&~vfsBIkaU!3GTT+a-L01G>kuk}C*y_Fj!Or1Bv<li9heAa7o(tJJkj*Z
iFW591MXn!&kI(oQhE<XWl%nJPz4U`woWUfOay%$C~IrQ?Hftug__Nz=J7@|*l6~@H^C*xL1`ZdEUyXZx`zyCZ~^_d|A(0^7K2rUPYM6ZH3&BD@`kzR8PVKdlk550J3T+Hfo%`;0a(V&tv>Wm`^#^DA+T{p9HBRX<S9r|hSKd@bjSnRYQYf*G%wA0;#G{iyc4Gn5-u|jKTsVS2bc1RXweD)Ro1knZ?#_nKiW(O4$9D93{!Ai91~YHf@&UGj}_~_^xrYuTE>m<%JlArWD2jnam-OewIhywWPa#nS;}yKwS%HW
ZK~Qe3pe9`Taqrjc9gx9z2-!|P(-eO`c6>dPjFAl!MQ=n8M&XNwxaK<5iz#aG#endr)g|>8WXjXnVnT{ktr061#*_+q`_=)mhKZ4Ue1V`10<|Vd4WGRochE^==m84j!kna|15LvBb#2q)7Zp<X_%_oDPPM5L+&Vc1;b5uD>Ej48HxhX@}HWL-GtKarV15l7Gdosh8~x*rw(35R4!RoiH?iT@TbbFK!DGVSOWyKmaLusHk)T9$j5rMoOGm2+Mi6Lb(kekHSVyo2QSe_hD3pPH(aDt-qlmr6axsY(NR{tCrY*n
1gUJ2YtLh7z0jd%Ko-MH=b6>qUZuhlrfyTfIw>4*qpY#c^W9qpLuK%lvgzG!#g&b8E@C05Jf)9d0GettfX=PFO~R>iwm%UmGEhTkKXntop4IDhpPRsnUvQLklt-ZhcH@Wgu3S1V_uUJpRL#JZr$E!RQ<UomCiC<-`)HcxrK<&?F<A6vDIB?%0!NuJKr>uKa+{kvmPC!ghyj-eC>?Q1nGJdAL-r+3#DUbx$elrs>w7%Jp~U24$hMXYQ~!(97~ZE|g{rc7HE&HGaykW0bV;+P!dtn4ymi)L5IK#Q--Oi;D<<L@
;6(RIzucIoT5<+&j4{?h`QB9hxY-1|`V8o157ZrrauWoV(4-j(QlnG%1!<<^6|RZ15z}^KcythLKYr&@AK4dywQa|VYYY74ZN--JF4lCbY)$gQiBpHI5_g^|!-*+t*lbE;Q_f+z{6)!kXnU_}Aqa!{)RC=(6<!E=?lO9RHlB@sg)LXJ%IGlqpbh0x1z^5k)z(v-NMEUv$Gf&qGT1YbKm^0HG6R?60t>p*(71}W2KxJe{D>U}p&^Q_m?!sLX2Y?|UIdg$@-8wR2feE56-z?;9>N-+VRJctedWOGgke%yt}4}Z
3_iBAt7e>L@Hj}#D7fNo$p*6hMS-oY`f`m{a}6Sy*h=UvKq?Lkt1^KwC+jThc~{c%_4xi1NI)cM4uMWO8udh3g*WOZ+Ead#1awwJT#{~A{mexe%FHxzi<nGSZR3f5a61TS9A_9H*+Fmc)ltdhBpXNc$wznXFnnb0!9x)#RxXo#0k>~Cw`zsbH&)eAt>r-qVnZIQepxnd`5rt_+(>7MCM&J0yT+0WZ)<nbe<PS6#(=$JRRHqh9079zmwE~GD}Uf14#h3g#z;xcv01@&ZI83;40{GHc>mMs8{5n|rKqSE)_t8e
t4j8XDvx}3dM}Bb72#T5Ced;PSb`Qo-v0)}=v(a=*OGgMgAt?$svml0Ees8$G3^$eXBhxz@iMcPC@A=8QD@bgBgN4%D=e0VUaX*#%fFT~j;b8&v~J-pLuG{dTq7V0Y2MV&vzxC{y}g&ez`#PRK^fc$`?By*Q}90(%#~9305bT7_}K^hc`(!zLp@$G2>-gGy3)}Irv(8^TU)1w!E))K%Fd2J%H?t7!I0DrL@RVq+a`EjntxjVZSv&Kxz2N56bkJAhqD84d%QzrpDa2-ZxUj^A~)pUXUU84KCQ_7LV|`UWk0o*
{CWq(tSg^fUSEqs86;()Wu;>@NC7DCe=xr)j^s>r^m$qmok~d6`@4A5ZWWmC;$0N;%+4(N19c9JTn*MR=YFeC5#fOmz)IE|f6QqWVWb|qJTqBv+k*Q8NcIX0%W@`vtxTx1Wrb+H8Hfpsv1ngH01VYMNaV;_N28UY%>+|U-53v6Wf%5r=PfD{S`nA?Gfx4w;X)PP@GaC~h0O7)w`UrDEML$kdzQKI(di)}4>A@1(Sg16vH6Wzb$o`{H)%699Fx1gg4Iu^+_ze!DzZ;7K0D_jc%OzW*8`I^;H0USqt|`{JCc)_
l9%*>bf$4}0RVZRI8jooTiQ}b##;sD;~O-+arG`_DqqRwW06J5x9M(K!Xc!CHcHct>gVmC%$QL9{T)n-^Q{f+@Xm(9iE*#Ao1{<iE<GAD*Nv@O0xzs8IsP);iCSRAH*ix+zW~N5C-j?c6x9g>*YjZs{}Y)Xl6}MIk5ihrwgc?yCbewc25)wBrb_xG&pV{?H=zbhTfxtFFbv4wh}i_D9wJp>xMs3Aqz3Ct;(oQWih~p@6ZT}jxH3=wd$6lv2S-dXhoMWs(zMtcWirFEp$a~In60L@$JN_>bX`+ONtWo)#}Dq}
HGE8*WetpOVXQGWDzGPG9|fOERXLv(x=6<fB4{6mRVl<e-f1~iwqt(5R#oLvv_#(m=OQ!!;S*@GM|Ir=8Bd`5G;*TM;MQsYgt4j~J%a+5phj%O-S$RuFqY+-P%ICtr}M!Ioe$n^n6aU?%k3i;yTtz`h(A2dSRxO~fXio%T(^Wx6c{8)3hT4(GmzT*?SXvD(Xhqo7GR}BotaL+Z;l7Ub$Rg3HEB_&#s;cVLA}}emF06W?{?a7$@#{qLJv7Z)ROl96^J)ZdL|A-Xy&k%-MqDn0>%}-&Aa6ZR)!^R38cU6^(&W!
UrxGQ6L4vDtC!kwWvQUS+5_U+ppCf6Ym)X7%l()mVf@g}G~Quq!2F)FjEQphezS;Pj?YMr`0ao(NBl3<B3!AGDLSVhr_T?%v|@J^UryAAk|T6E_a@oTO%?B<CHGSdwXj;ZaWT3-PH+XN+(>D@48c_u-v`i}`P&I7iqVHGml0!_F$E#X$Rwfe0^SBvDPARNvd#8A)4M0nnmvPDsHB+=4YL5mZSX`&-OxzrZLoLTT2?RV`9T{`8hpkxrCGVSgnn%RRvFqiVmLLR+@b4p0L_&ah1rMnfl+Dp_Jg~W{k_}#POEhM
2gxs*hwUineHa@JIgp#cBQT0M6?CMQI{F<dC*Qhn_eOp~&8;tRl?n~zVWiP<3Phs>>Qb+cQt|fN(}D`Mx8dl}QC&^GpKhH1>v!M|^dQv>o;xRyw?z2Rt9KH8XsTqQMn`C51&oMv%w8{L->hi48;W2i*LBTg2TpO68y(&+1&{4hJp6^IQYe2g<SZNC6+Z{AqU@1W;;ps~AkcG77>=Q)bw}9WeFfcp=J#V9Xo?h!+22s105<%eQ!p7XU~mI!^`-RhnhxzE8Id#T(40@?($_L&WwkPal3=6(T~@-L+C%ou8ewGZ
1AN!mZ}&~lcGj@5y@4!Q=;dE-p334uWwzS%_6R!&$H#Mo<nj+Q-OGHAw7qKEE|NipENevQJzu&9_1OmGWOI!fJ2Q^hXkAC(mvWA&E74SYbg|o{URaXbDxvU12|_hU+vq?ZB&Uh$Mq}n3jR-(_i7Nw*IWm2zW?0_?-`85ZPv<0u(lU-6#wPrpvwl=p!H>*M1R*tlk?y>)sjPx|a;r!h(am!ONTD*gJORC<4t#<&x$K;#&Y>3nb5E<dLwg|OE=-PO51ZeKmLY!{gQ}+{zes)fYN%KFhN2PRS5nB|YU?>i0o9h#
2K-$61VH0neKb`-^hg4KF^U<R#qv{WSD>@7cqhf@=B`TVsHMn7Pzaq6*_A>(c#feu>b{K)f8)yTQC}ZPW#QD`%@vvawvL@k0$BJ){lX#4Ge4)zF!B6NAmt}($ZzI-YY`3<pe7Mb!%y~2;53AR5vF>?Je>{p)`zihRLN=6$nT}wT$Q8kAou$i+&e89j5`=YIobDVSV5Aos0~bf2c8@J<X@aHu0n||SgT@xp(GO6l@F#p25&h<!H|~JrIL{)lGOJlS?SZp<(Cf*C!U~*8cSQmo@Wi&YM6aH2x3b?-#t?jA!yna
4lS3-4Y&nWE?r9z7trHVZgl_ZLgqj{OieyKV2#lp-CL*Wam#Y<wKsCgj$Dpu4_-xgq#+g(+_7#ARi-jfVnH$<UWH2M+d$7!ZmzA4J}^`fC$HX*E{6&D#8hlX-MfDV`wcZS$vjfwapEFfdO;nd`?*@%eBf}GGBwT$@^aYf(>&FWAFN#Ug|<%#{X9V&g$dt0mN6$}N5|TxCrGB;?B&~g^4+H<%})|HJ<X|bD;|y$pdwqX^_3yqk`hI_&(X-J;eNsL;?`fo;qXY;)zMB~4y3L%<DK46N^jqsl4AsGQ1ENm_+2S>
ZL%9cMcYI^Zy+c6Q_KEsUcTDm{cPyuedY}*kSC0J1e3eT!tqrd9D00W)6`t`x~VoAJH?6@`wr-!2ZTcaCyDnZNY6SJ*)$sfu35dHo*2pZeeb)Rw>IKkE1W2LbtR{oX>Di7TDjU$IW?#S|8!pm;*9RFMiR;{Eaf}_iwFPk2*Z}p9<!Y#B`5{n#ZXm^eyRrpCPfjTJ{@(kLm$DE3eEt;<|)|wvQ{e$=-LtsbVQt3k3MyV91iEtlGsckBH8qVTFSU)^r5jB@eMFA==J`j0s^4n^&o)<qjA{$s{w?uu}P*nyv;t0
lZP`9+W!jp%<&D`_&e34Pbgs6CUFINR0Iv0){F|Aeb_g*cpb%QR4Q$Y;2Znpvp6}Lh3|QQr)!w4&rAdaO7pBSjV^<af%0~j4?0>{in#LKX2#$6SiJMJ#A;}tn{7}@OjcP!=ICIhrqa;AHe3poYMwOSpK!nVRpS49_#=Ii-kmQ?+z6-uTEoDZe5F{E7vEoU4Jt`L=u_stx7;`iFgn^9s$yOOUdKAa!cf-qgBdbYE$iw-Jtv>dZeTK~boSEtSU7o8sV6^?BHU}~+a0N+k9i6^xx<Mv%;AF+jDeKTy3y=B8tkk$
)9eop)yaw~fGf{?z-*-Vhl!+ehuyP{CE1qlu;I`(G;(_3IjeFiwdfoi97zTx@T^6%{QgTuDBL?Jf6H2ssi{Zk7qZbW2dhZw<Zp;u63lXKj&J1gK9kN+N&H~t7LqV(!-qtWhbUF$K{ViTabK^;6#l>k6jG^%v)YkLep=b0w_`^L2^3>%mxw>}N2UZ>j?30`9Ds{_u9&f8Pih3zxh^|$x<XHB<*k|SwLi1O$3ZlIrC{aL*m&iSmuqhPIkxWXVtxbIs}dA}E@Q&5@*0Zt;8v#H=z;#H+TC8W8yV^;_d-jDmnSAz
rp)afT*AXo&Nl_s8kUV@y%}=5docNZMH^mQ-&X^RETj0IeWe0gPAUz0UW2>?b2a*_a&9r|tMQ-Atv8iJKSj!_+1H-8cm;q#^8uq;T}EuT=%D1dJ;_Sn?C4jv)Hb2R?g|#+NJU-I?O@vUNxB78h25=U)}S4p{Ixbgj1E(?`<?+^L8^3}%005y<~Xu#fG({OB@-0qDXZw$VFR<!Rn)}1y)-+<!hzK>FUhs+A0maHZFcd1jg``+UInyxtzm$57!ch7S&$u%+CKq5>-#FnqGO}q7Xnr}4Pku01{HNiR!29d85tn&
j2Zv;PF(TO#Dc%diqR6)JC#bzM{EdH4xKqCB+wfYIR;g?`H#T6bnIrAE72&E3M&Bv6+-a5qLHGbELkV(?e#g6<xY5d4*--K&@)vP`Efm=iQi5QC_wpZ)`dk6!2L=J_1J*SAa2-!n43BO+Dj{aMe#?ZV^PS<piCaK0)W1}!8f)g3>=z#PTic}7a2Y<6Kf2QB+KIT$4Pv>$;~dZ`8k3n;3yqblat&$a+;j<t;$`dk79Ut0QixGYZR;HpC1UTkv4G>Y0k@ev!%ecirGTbnuKf)Yvn=<Zb8q$Y93jy0Bcr?6@||m
mTD$A&~AmBmgo^HQpPoVy_s%4nzF!39xLT7l$^?~cwgyPf3t{qZy3wz#D32G*T%A~qL22?65LOdUJSG)oGQzayh9w4q`T$wY0QFwmg=UgY5I9r0f?HwSM2Ae+I?2_md!FPg~{pPh&I}Ldb5q~MrZOf2`Y>m=Bzg8T92ITQF=v^Yg+LY{WTbGZevetc5Q%P1|2|@<@U$ULqCSna4S0`6Sv~(L*qu~!g{TIu%7}WM8v6Q3v=_Le{YthGqJqeP=T#2t&CZg+el1AXtAx7t}}$GQAzXHmj5t;gJ!NHeOUdKu!D)d
*{gX7wdeLC3k^nfbdb{Oawin;WOIQWu&@OCs5JugV32O<(D@%y@Z>xLH)J_r&sM-pmu5j59g4TJJv3iL-qu6g2WgcF*AY3&w-?7_XSw5T%FSNl9y&~H(>JWw7-SfFalIR>9mJotn7r#gwc~@SvWr9!-nA($!N|x7@*zrAf_0?zkyL(|Wt+w|5WnPV=6D)Ra&Cb^atmabdA<X0k#V>UB7;&VrbnQ`G9?-d<%@I^!bJiB{VzcIm&>XXVYyuuQbRiOvQKC%Hy;x@Y&PV^mx5>xGOfu%O^f;BerYRHQ{Gq5D68nE
Vk-1=z_a5qW{5YR*%Hz0Z&H2yjW+aJ$)!^st*3n)WLcQz3m!>&1UTsQk%8Nqo|FidxGW$byYe?;(}09mm}-D0B4?|u0Bp;rTsqY6aMwA|s}S|MS`NOeyuhP}ms<twKCX{4>*B5j><_tr+}b`b>LVN{8k^m#HoxV2)cARw(i+U+kuSMpK-pUlB@D~W0x)Osm19907YNXtoatM}0zqtv<TFk*?d)dJD9IXb^)sSske~WUkl+G`yE+>j!=(sR$x|f-Z>7Z86>FE%`9^zyK)<SErwqYvX2jCioF?<e-iF_1`k-VK
+>$03m}8X?AtAx#al`1Cjqg5y!Jj4PpF?o^R_pJTx<n}|naV65S&+)FoEwU)RJ@viKD_tcGjWB%RNarIqEgc)4TUMGSE?_EQJ5+(b8^cDuASCP-mmd7vqF?*Y0~@B#@4;#0tEOH#CW?xZ)A78Op+edpxeg5ys)z_KJ>2`!w07j`rFe}SlO7$ABUX=o5FA5W=0sX+Q@<!1MwpR_>R1>CRYlLfMMV_V%;C?mS%zrI2TADMM<)&YP?ids=0rO6S8x+-KG9LwL5?%tU@=-WNN5&3tDAY=z$CrAbK?V=VthH=D;jr
mq&U6Gwl7@g`2X3WHfVA&RBe!7mO(KEP3&bKs^Tszng0p`9;89Cw5|oTEb|(%wH{C7PnA`BoSRK=c2(AaVAeMHBX<?1(fEN1O<NU{u6&T6_twYXGP&G*ESwwnV>njg0{C&O%V)&)DOzKJjBe<9(SwUNYl&#+r(-OZe;7eS&ks@Yew=!`AW8Ty6A#<g%`bTrqZ?>DlG6Q`!8VJS1lTNHp|BY+7g_G-10{Xe9Hl}OL#MtOU29b7x>OMkiJVf+TihW=zm?`V=NlZb0T)=Rh*c=2Xs_2j>GZcP_GDEXJ_kUlfoM4
=qWT%c$ZY5e|KYN#Z{~vuRPZO?S1$zCzMrXVEen&{c$P<SE{}bS=1-n-~QM}kRIqHn$m4SmSpi8cGVdV)lF}JrZ@4U686tQlhWw`l=`JDD9AKO66mTrt8a#usG6!II(@rnhIC<WL6Gm<5ONaxh?@_PEsy>lPFc&t0L-ue%E8Z}Hygi#P7^fbGr_aS&R=)8ncVh_D<)eCED5JsP%2OvhuVSRS?y*V7-}m$*xTV`{Ne6fHJ+OnUaZD$4-!p(&@97n($WIh8-o5(l6nfl1}XYPG61K^yeT#5p!_NGn5(OOIu={<
p(5meq<QQx$&CvQ1m=QkgS7v6XTE2?JUY@Iem8jSc|M0vlmwGXcbyegB*&p9gnMjEA4l+DvTarqQ?umBEVJ(L*%SqtR`hka&opfJsGTkEIR3zr2oLRmVy#n_&f3sD?9oTfYE-KK)aIXBT8(@?R!iv^Ag$nViky_6mQQK(#wP*uQl+*iBxwXCRLH{nu$<J(sEQywYqF&5jorhf>)B^pb9}Lu(7H`?N?(pDfcV_p&euVEJNxHBGP&D*9i(yQJy<c_GPvEM>3-%@mAANE6_N+Q{_0Pz(p-QW^0}|s2{pCZUgZZ`
-`p5j%+{-D<=g_8;#C1(ZNVCV@U)|r*WIhzk;1tJ`!FK{h8j}1nSLAg&;C@c9GDG|vX9@#x5RzJ-CYlxNs*T6X!Ms>@sPc$*?lhhiWuR^ZFx1`QnOh%T87Pq{Vx}Z7h-g^etO~P<prnJt>K#^_rQL8*0QC0Mry%H>yMX-U0CTLR^GaG5XXgbWa3k}<Gp6OG3wN1rMO|@400c@lSKs#z0d}>qtOu9g(h=y(K<w0OL_qJ<hMv+9gCYY(mIg1$`&LJ#@)Rs$mZWJ8p+F%py(sfs8!kQW_ujo9Raqh7Vb}g`3vUS
w8sfk=7YMT8e;9+bcnQ^Ruo#h>Q~MF69R>Fz~~z~uYpv98(a5{R$|`7vC$zdt6=?{q~;Iu9Ig=AYbb;prVUj`!{-cBrU5nzM>R>XqYOv|F8gu@wN5eSZlP$HGn2`>WtOT}n{+yMago=fE&fbN7#lD>Lw4?A1rOZ0IlN5c_Tbu|ZaM&zNM3V=G#qEV`3o6(sGF)^o0Gw2XQb(Raf7{@{Y-VC2^TYHki)vuR7X<vnkjcSw=nC0jH1MCSl8b@tMVlD%Z^a<2Vxh%Dx?O$PN$|P1b#1s>O`7>a=o7r<7*Z73}DJj
)Dt3mvmLT>gV}2P1P%?aO~ee%&4%s8W1zd=WEmZCU3#c_c5Wcr8}D%r;pXSPuI2z~N**Okb~v!fY{VB`!<dX8kub9d7Rq`dv@F-L-a!B&<MZzyQ}M-TF)e=6!quQ2@63!r$$z6{hIT+V$5hgDvvHvLd16=Wf1^TSAW3|;QtA(Yd{-H2QXm8k{CLoYS^|()x~tMq70?e|L-AMz<i0gt2G%w|7*G~5+oJSFx~5d~AyN3Yb`K1;uWA6~I>M}@NS8*#9nvdrtLH<@LN>T*)5UZmSwCF<?n$Li*(tMVT*h^8nNS$U
ELFWdxPYCOv&n&4waO{W!4MS6B{Wt!r3S%TW>;T6G)xkk-f{)RF%$4M#gUeQ|0gt6(it6rJ#b6)7$QXGQ*u8vIXl~DLq8N@*>w#-zQO4T###RM5n*cu+A5G}%j8g0jsd-EL-Qe1Z-sGPs;5|$`uFMuV_O+)`|*t1`%g9LL05iWnnvDjQb<jgrM*mBHdZ*nz$U@5@+VF)yq9_~PnWrh2Xly(a9{t|yo|h2Jch>$v48kb|8O0!d7M%N;sJ0~;FXRe4HSA*X50XkQ%$dYqVV!-0!V&i@RR4H5ZjqU2|IE%1!Thn
nhqE0hW_Dk%$fb-D_}bO25gqwJ0%D{z*IoVeJ5_$BH4e2GAz><M9F&NGPW}`ws#|~m)vD+FLvqGG<9?(1?;p6@&zKPY~3w5dD7HpU|$OfGo?19xe{J&BNQK{DXskB?thylGaC6z!H9yAcJ?7(NT=F*6{^D+8Fm$0$|^2|o6eNV3iqfI4<Sygx>(lEW(d}wu6LEt`tFhLa0InlC5;fc)7K@VEr&CgziGMazO2YKdRH&YTDM(rpIb~jfU3N^ZH{k&JJyhcE2kaXGigb_J0NQl(dd?N5^eJPR3Grs{=V47oGEzK
JgNaw>v)p2dyR}V%03+lz=UY^LJKS)Wjt)l+hXH$T3BUN@(4(@CIETXY`JVCJIf{k6x6ChEM-gWp5=LYtyCH)IbiTX5GGakBmCBqZ|?gxn3JZ#-bWXx5cfpYxPy?-_A9JTkq~2yZ_Z$7X7+9fsA$GC27o8;mZZi2`&%sExJi>pSdEqNSJ*W1*aruk0bq?yJ&}m|u~&WjNfErb_8Naz8b|*c_3ml<)!kva3j7XqqnamMy@8?}9?_v>BFyA1t6E64g8_vizO@u*L`ACap*9MuQ0mB~P^ROtDD-YPSqXeGSX(JV
%T7%K6BP(IT7)Erhg(eeMW)mhcK#Bv9Kg4zDN44w)R$Snzg5zX>B$WK44H>F@?JM%D2Rd#t9NDF9R&0)vNY?LMzSBgilxF~%`?Fz)J*K;A|+<lh5;H8ytfKKl4K-)zJ#%v71%v_yh&N6Hp&eif~((cQk2ZrcnyAF+K}DD<5Nzu&#nq>NMf~r!GM2fFD0H8p^X5^@+<99A^)XPB?sqFMLiAPPin<B74?%@J^;U#Y^O4U3>K?p!`R6zdjuXOeDYp`oe>Ys%uL^vH*$>Xn&%V#Q%_OER7A$2=~<=31i)@&`*$`B
cp+N@7B}$znHFo6JB~sR9++*StZ{;dM<W9*PZIb;BxtcbmVo_|@e5dN!>qfQuOW<=ClBHm{e%IWA4ex;N1L^hz?&7|1^uMQ9Bs5QsXR0!K}wB%Y9DJ!a64S@nRxJDl?_?DBHV2%OI~tD>WTLWm-)&@A&Q(*-~!veg%=ibDj}30=-H?j;>+<BH}Cb!MFVWO)r@Fgs?E)@u{DyjtNyVS>{ZP~zOy7Pv*)l$d!}XOse1Hy^rS*<OGhw5?jOA3vppAVpMqtOj!i-dcc{u2OhdC^i$L)QACF4F>4Hj7H?sFG(VhRS
rBDXUm_`gMGluqq`~(F^U)wfy>ch(CD&Xb7=|Fx*MKqSTc<03Z;#E?rb$KcqtP0yuWU`t9$Ph3YpIIbp`H3UoS|C5sHWoEuKXF&KYypMd_W^iUElZKI|FQ<TVx@R#nRTxRY%YTSDU$fF&S=jw@1=L}!y-M&6gTE2PJ_8W7t0~!wj+U7Hr%`HyZ??PGI*2G!a1U_B%+o9)^s4dmSLb9)3rQZHX5}{4wxtL_C36oLNMQK`~<ZfJ+Z3WZG|joQn8KtRg-bi+?1j*s^7FBPo*KL(9{0~U4Seq|D|<1Qf(ualbZc|
XFMXigm{hzt|qn@EQb8e0L~Vzta-%FwQaxJHqYfm!~9i52aTiwkA80^6sMH8!}tiR-A~;})i1;G9(bs_L*~DKFG&*2r6n+&>M<|M_DZ@#!QuIkITq8Q0qIR>Zl-FGm`#ov`L5zj2HIt+2Q#I4DrKm~Yb-RatHQws)m_4AT4m@%6DPjrX7(CLgkUmi2i#PDQx@R;aQnK|h`aR(lN8UA9vpcZy=8)TIGrPNqkT9|joeu68x=T@Zr8uAm|_Z+JM!dS&EyESmdXNSo!&P{nqtGnTGzRw#t*klT|?LZ&}_bBgMt9!
a#_1ErdIYapDf%c8F{U%j3vsJlgGG!oDdm;<E|GkICh=3)J;kv)}oeERMqJG(z{bRCZvt^!uG{{%GAF)cTSX{iwPvHCTJyMwRgK5<j_nkFtLDmRC`6$ba_28r16LSP?Cu3>qe?W^<ZdhP5Z<_)Zu$(?KAG9v1Yx2FFR1KA5<8rkF`LfdCoR3r#*a*vl#q2w+Vg#Htzp85@2@FcR6m5=N`xe;A@9?gpHHmU=R_*JYUC6{CHN-E&KsBL#v3_>vV5!tFX$%aA+F)-8}U$Y8Gwx)xUTmXF=g!vwwDEHIuE>7Xl+u
P)=73s!sdVJD>UKvcUXfcMIygs#G(eoLb?!duE}A8pr*|S`08v@|oKE7%9ntb2m2JOD&C}_r@z{W@5AT{Isy5i}4Vjn3g8X&Kx_@Adb%rr&6h79YT`dv^?g@iB0x!kwqhpxbT32F3k4`j^#Tl-U1t5!TnmSJgS|fswJ!JF<eg_Qs@Z;ab$(Tk<!mu-|@R^@;z<I5%Mx+*8dAsyF-dkb{563nz(vlENTU88$5Y*L8LE23e-H{6+CX^02jwqut3h45?GC1$2_Pj6w5I{_IOoor&K~)P=Rt)_mLx+ij`Owdts=T
@WoREJ56vRNYIWAXf!jG1CwanXJ#!E!*L>YSMx-1B+ywIfuN-dvDU5ljhUdc)CMhR!Bxe_5P~e@M<YEB78VsG`B=qtXyICdP?QB0D=&6N;~anwf)SQAn=!i*rm=ZdFN`Xh2p&pCS&=p+Rm-T!pIH%2X=d$^+yxJ#0FX;6Ym(H>ZzFk@tgA)5$GIvvYU<-eaXCf#7sV=7i~~?NJZlQ8*!L7n=M04g9c2r3U<U|*xYp~7gp0F!&|$8C-lq)vK2u@Z6|K&@T@kAORs;;PAK^Ws%Jms+g$ca8&n#`c#3^KN)2^Ht
N|D~bNMe??Ks8swo9Muhr1TzS_q{5GIy`>DNeYwn-M`@g%Z{}tsxtrXi<ztRtUt(RG^u96lFhFs+S7t>Y(_oB{2YiY?U~O>@*PJ2HwBi{a4RD!(D+nwfy@pT<UFa5^hBRV;}dA8#DTajQt+Jd%vgwG#ZWIfEgkdB;sc`Qhf3O)1z=ZwD1`porK_K04Bb;K^Vetj;MY+XiBwcPNw0(278V$e$8I(}c`{KSdCm_2%i}|`wb5buc+YTi<(1M97!O`YtDIv<8EGk7<4>-EAs@le)9}_s7J*+sx=7N~&!+DSNpuCq
RV8dCkVK7w?kjXk(IV6;n!>iA5H&!lA|lj-w)T}njxN9lmC6s(1Xjw!YzHh`xeq(a?<dx;hkwLKY`GcuyKgydm@4YW6c~_Ms6?@ljV=MKK(D6X<7H|lxW9nqV<=C|Z)nrEuGXLnrd+GGCJMMZOl6Aazmw!!%@p^|{n*Wu8$Jm<xEd>QvZvpDy<sFHjOY!f@`wL;5EkSVnFF0AHomE9CjEz$*X6CCDVzC<DIa4VJ<y7kOy>227Z#Q`%rX{-G%<##Rb(9ue0g7zR1rxa*l7@);B<f`5HZNJF(Ks*h;xaz+v)Nr
9u*J%L!?=YP>Hf<{enz0-%r-aJZe*Rfz^$|(M7mBPv(y0%am0SUrfx-=Q=hcDJ&~E8GA79?7poiIYev-ySRBALp2(Ka&kmIFrgk}0C8N<`Y$UWtHQI?Rr*PAbr>#nIK2vFt=i}LEtq~;-oRS|lx+QQXQWhFt5Cia=AR@BebN4SY+T!l0(Z66j<B~R5G1#{F!kGo-Hgi+l=o@rC^2AtAkp<-Dph{M^N11mYs(nU(TNZU+eRjOHRuBFRr|nKDged#P_a3&FSq-xx9>9VKL==;K7;2JWU35zRNkvR>F#;FsrzfI
N%)`4dJ)o$p)4k*QjF0kwFbbRg>0J$25G<=TI7l&i!H5Js?b0=Q}F_HQN3Mplx&rmH&9qJ3cljp0PfZMD;6azF`o_LhjM#2g=Pf$rr-kc$4Y?~eegYfwFPl|M(3Z|=_+5C*Th>VDLs*>*28b~kZV<6=V`Ji#IW1(-S9{^L~B+(8f95#YSQ}VRj-*CWXX*BH=X3i5cK5*HUs_!MveYfHDk0^INr0g0p@e;Ml!iLo{+obp-y=(4pa!(3Xx5L)3z{Q5)B$A!4sK+ikqAnY9Eq^T~cfRJC@ozRh4+C<8nqx@(!Gd
T68v-XvGZ~m)4I^CMt?KZUKakJ81^c#I1L(8fyB~aE1$+Q0BZXt;2#TFC@u#iP?8z^EFFP$h2x%<K<hyLh0i+pn9@S6HKdkY&vLT4dx0v$qx!vPp8wMWiEpzgi6C2-;($U?oue2w8m*!3VloM)l_^B{S@ARc+9iAyPPFkH1}4CO-kD83kFf{@=dqAkHC5Qe9R&eWN5(}kvR<lSvBfE%6lTc#Wq*NX6<YCrJ|9tVrvc9jpN%wuA$Xffcwh+#9v@Va~pm`oGQ~tU;g8js1$+<#Qo;p5kV2>S9IW>7|VF`(sIYx
ILyr6tgl~;nTZZcwlha1NBjRct0Bazot0v6=}wIH(1sN*y$HxcmVW*hI=ZNd{eo#MM(O-03#8~thP;}Ky`i?gsbP#ze<_cDYM^&w4=*tR(2K5O&os(7$Jujul13`btvwIW>6vW0Qku7wsc7p+<H;Bh+{}t;nj%h|%J^HWyNY%wK_T2llLHAcC}$x#^!qWOrCw2IXmsj7DW(MJY_C(ff@r7X!ka;?qPTN;f>$c!WU#d%0YjFQR{F1Ea}|!+&ixYoCnb5k%?0pMvzj>h{>~N(LYtO5msSD>br{#t<mXPfHeElf
#nA1NIS+54E^-+k0sjv?J=`DeUXeMhgnt2SA-Op+aLZvL4>-l1ad1>3-`S(qMAhPFafI{^Uf~QY5xUWlAy~=1L6OQf%{diU>4=nxcZYyFmm9nKldSG~(f8Tyw3#xO!_|8X*4?u%!D;c{;__1^knx7zFJ<=r);J*Q|6j40^fqn;QCO12eW_-%Ns-j*Wnz203}y@jnE*i!2@t@UTMkKnL(chyxeRg$GD&9fOuWeQB8qHww<KFDr7%CBfU3j$-g}2iVyC(2r8}b%!akmPF|EVdQNT5$*19>=wL-7Z>UiXQS{$^w
hOYpkUx;T9-LYAAH=?3fS<UHw>Bfl$lK*d%>T7qGa`{R?Rrh3G3bH(Y+garP%^PyP039a^7h-mYs8ujZ%P2$^w1p7B(e?vW`Q&45EjTIPZUN-Em0E7GybtqT#EPDAfgAUkw)lNeU9N6+5gdTc{7Mwd2QOsH{PZ`OrH(qfRTbY>UL`SUB+K9uG20=q0rwcXc>AZu?p`Y&n-CSnLp(8<YpSnzYbKLfN}-b)mt>!W?QK{Yj6TZkEv>Xy<R~=p6XRh~;%CE>tsr5uwN_8%$Ry_wH`R#)h&|lH(a?J4&b7*)MxRIQ
jvyn|80ELYa@`$KPu6Su{4#tzafee!Rp*5Vg&P%|_}2sZtdFHBFoong4u%{39z5+laN2rQ2PX5Y4u9wkh1=!ecO=|BDM>YTMtSp4qOX&zW7yAXYK#)4Y8@~^<$S07Muamg+qorNojr|*R?bdkr4V}?yYlc_3~1)<VQz1xSZ?aMHe36PCR8+EJ=h*2y0`4T+Pa+;9{8(7vC&U&jRyXsh4$D?H2WIoC#bY3O7UtnS)D4h)<M4KDPM2WvVcT;;x8nX!|{=8W3}$eBjk(s)CG0t@Q1)Nzsr!rA9bRKj)KjQKvKUt
I2FpozN(WSk;UOlwAo61tD<MDq{QmC0Nl^c;r^44MqL*SCZ=?COQMzbx`<&)ztM1bb-C|XZI8FpAlz25eqIm0FEDsvyq%kWwbY)VisW_b_(l<c%5I2g+!jZ17EB$B7a{Co^yuacuuC1{(!{A<Q8ABF5}{sz82tY*#W}zK2Cj6aGV0eI`UNPu{qf~*2C7$*5I@%?+Fnb(BiWg|BQn?)76!&qwNY`*Ws~^E%Aj@HDEK`9cy6prYF$^iidp8Egq9Z{e!gB$lZ=R9(pYNf?jQRGUCNo32kvq!4rnfi<b9KeeV-5H
{yW=yM<llZ?}FHq8Q@my_^Boa8-+;1u?hoAiS@f={(=v9gQN=gcwb?I(gMrpY`jH9nO_pq&{<6%pf2k+TFdys(aa9om^j?>*6yPt;m?hi&GrW|Z=Dd^JnN4;mW=#$!6X%F(=4UdI8|oZ<{_QtX$gAOi_9DO(Xm}5d{bX#wxilw)jhI9{#kW#k<j_w{qjG^iu(u
"""

PRESSING_SCALE: Final = 0.000771748096
PRESSING_BIAS: Final = -2.0292
PRESSING_CUES: Final = {
    "meet": -0.028,
    "table": -0.044,
    "call": -0.068,
    "rank": -0.075,
    "superior": 0.074,
    "request": 0.286,
    "motive": -0.071,
    "withdraw": 0.643,
    "kin": 0.218,
    "home": 0.176,
    "kind": -0.064,
    "conspire": 0.159,
    "probe": -0.052,
    "hurt": 0.087,
    "self": 0.237,
    "you": 0.436,
    "face": -0.168,
    "dialect": 0.141,
    "hope": -0.157,
    "trade": 0.442,
    "tail": 0.571,
    "threat": 0.875,
    "watch": 0.385,
    "insult": 0.402,
    "plead": 0.173,
    "favour": 0.22,
    "deal": 0.225,
    "hint": 0.311,
    "media": 0.232,
    "drop": 2.33,
    "soften": 0.067,
    "dissuade": 0.745,
    "benefit": 0.524,
    "harm": 1.223,
    "decides": 1.535,
    "tied": 0.541,
    "persist": 1.404,
    "asked": 0.783,
    "interview": 0.592,
    "reach": 0.717,
    "blame": 1.054,
    "noise": 1.508,
    "gift": 0.619,
    "audience": 0.124,
    "fallout": 0.062,
    "must": 0.24,
    "english": 0.287,
    "approach-en": 0.027,
    "press-en": 0.251,
    "office": -0.468,
    "transaction": -0.123,
    "date": -0.101,
    "amount": -0.069,
    "event": -0.031,
    "procedure": -0.13,
    "choice": 0.048,
    "ruling": -0.015,
    "upheld": -0.409,
    "by-law": -1.405,
    "formal": 0.013,
    "paper": -0.244,
    "leaning": 0.468,
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
c-j=ZN0TH;nx?10Bb=C0V{YawJUm!NWL9PtudXID(>pzj*;$MLi<v#_6=(bf`~qBX#T6%rKx9W`7FZ1F?e6KWo~BiqS;>PrH>#?}+{4|?U=`O030G77zV~|`F?C1rZ94&=`G=(&tl4Crf;3A-u;j~3v{glF@!=rB188ETya_ZqR=02hUo@t!8o_W?BY!LA#NAH_;OSl+7}SDkawhP<H2n0iZeRt$7=K7N7txNX*P5E0CKE*&SwUE*4lKyVtv=8BQb8(sc1YsGAAWB7jgLX|1Jf_GyU;@*P1zelTfcLa4iI9&
5F@ed@7PNt2Ej8u&Hu9B5#p>50wxSzq}W1U1hvtiPr^df7V|coNNlD+_(7zIhs~G*^}IJYqD4G|(Mcx4a5;)?&?n%RLUY3A?)G$uy)7e(c|&ap>^{2aPPE9rbu}Pwa>sO(e@hctcYhO3_hm#f{~l>lQ)wJ3uEr0y%yIga3l4=2rFgH!W+>H>Lkae`_OJ<d63_&s(cWR8k8%_R>$MdiijywC@Kfpsfe+<1p<~bH*cD*j8msF*!~@&%3M=LJM=rtuqnSaCa<>C%Jf2Q=QSV*_aeeNt)t$x!dVfSYKMn(9o{U$a
batl~Nd92{Ks;67EmR=8)e+pcCjGQfndsDXfII5`5itw!q5K+yo$!6yp;zGXd7}U_p8%NDS#aazh@e_CNbcT(fjo_CPnxeif4hf{{Z&K7j#1IRcz*We>Mzp$aHCzV;fnA>3;%DX5_T-=pxFd>*yn-S#4!A2OX1if>LGCJR$F)YjxzBOo_-TiPZ`7tG#hJW10u$Gv17inpA<&(9dhE0hU&xM@Ccq$FGmo#vmkK-;|jFnbgIJfFi`K_t1fTvr^ausXsf#q2>AP>ssAD6n*Qx+@$R+Hj*OUnJ07dDb&+bTXffLm
cb;m6DlAar6elmjp29Wcv^q+4wA`=kLv2zJo?wuH3JQg30%$W`1ISU+?QS!{`r;;ZyT?1R#l{JRTGG#P$kLlN#N=@(_?k!x0%TJ&xd#F~P>oR3Os%+>maW6l8>o$sAe02y1r&if`Oxo$wD@dhDsO5;Y%6Rs0Iqf|Xa4)T$D?F##2hxu_EKyIi)52%C^EYv|NancW2oLBE$||hD2$b@Nj0-3;GS>DA`CpZo7d^cCgo~UGpNIw+t4y&MQ99BcWN5+3L1rMGxD%wa^+Lq^a|H3yJX$8KVNWeb;`OsCUNLnQESsC
`c_nDF}h~Wv*_2m^m~ye5GQdQsJS5TQX`d4*oerMSQYmh7eZ6k!--Z8@u(UB!%6}pMq#lHH0>;5cEZMSSkEIAy>j2DQZzhFwR?qfS133&zSioorCxh6;|iNWw7X-7vt7yL_FS3;<rtF50RAe9<8H%&-kiSM=D`P3DW-qCCnF&>ez&f6LPXfRm1(x-V61p42JZ+lh4d$weS{1;yPC8DHVy%d5RxG~2Yz8DB-A$NEfu=A3<rv(eN$*!Q_&c3g9)+Weg?3gH*vqhGfW1_U;!nb`h{3~9_hj1X`{NEtWT$m<^k>$
N$AV(^J02egtG#AcLnE}h?8Dmcm5-EzHp_wY|gc?CJQj3Xy#A$vS(BT-ttK>>L@H~iL<r6u#8B$jrEGrVVkQ%H2H%UWf)%&fd{6&8Of~*SKKWwnMwgN6xdL2KQ%e2;p*`oMIBv%UeW@C%J29mh*KUOtIs2_Fsl-x)%7-XfPoLf5qnnkn!p-Ah(A@cdT#UImVW@#MysmEi9*FnMSp75%VGn8Fzhg3E)kbv^mJ2v=+o)u1G4p5bh|9{#?XqGa5vd(Fy4IoO?l9S$5`rG#G3v123JrL$~#NeH^qj3R1YIl#wTF2
_Dwl;WB|Dz0eA#j9`9Nl1j=jhKZ8&hvj%upo3|7Nb9qc~@djxtnldkWzYao;M@j(WS=~N}(si5j1juO@#^DyyWjB6D&uo0fTf&$WU;!hQ4*nD601&SFc7k(H0Zjq`ha%RzPd7bB+u1VvhU~0GJQH^#CkYSZ1Mb{P$sMDCxxtLeoGUojRFk5r&CI6%lI{GnrMNf)?}IHZr)`Xm8+@ijg4|>w`%32lpE~Mgpb`}~vF4O(Sp`A3aWgDnGfsW#NmS4(z;3QElg*fZQb9<q0Uk$uuX%4FKuz1mR*Z#LJkS6v3>Ukr
3So0kALV#gaRRZS%ngIyDn?hOJ9O?K1rFjN*xBEDZDhtwS23y(bo@`^KuKpy#nAQvU)|3RJs7y~^)uDOrlHP7&@3~su;OtSnAhFpIyy&R<k2M_<CZ>6mw(y_S?DQPhF>pk5i69q?;5-(%z8MSeM!M?Q^J)N#;trI+6W%TMOgJ{9X^7Xra?o4rlI{W`@cf?iJ2fq<F`JCm!nhgAc*k#)!qGKf|YJOtrB?&pAzvQZ3cX12UnY|XJRS`|E2Kxl=*vY`fz~{9{D2d_)Ek0!L6d)DYikh;3%3MG!M3|<TUhl<gpGR
dvRxmm_<Z&OpqX+EJ4dZF&4nmdkoG5^Hhx@jNn35&t17$<G>4Yw!Q%Cu0^4GCsf+kPY?-w?Z5#)XCS!L0+I**z54N#uT=5ZrVFovGM`A1nlKt^AB{k`999`l5N(X!G|rTOTr(AvIm1ar$YBFGvD;d@;Q1mObBr1=+!gnki-gq#9?rI=GV<L#!9>1zIe<|RO;obKc8*~*LqK)3323l{A$7e|c7G(RBGm0hv<)9EfpyyqE6|-MSqp(dX#Odc1{BS>q=F+&jm^xB)5EBTfEVW%Fi7h}a*y11>Ez1Vu^MVSM1j)q
hD8wNwsQx&KGpZ$?Ef+w_$68h9Ik1=)L<4it+h{TY_buR{Uip$^;aAFhsIaKtqBR#<aF&$Jnd+IPY3E>VPwGy+iS|KMcFD}79NVg-MeIb6%QUzzWG5!7Sj=R6ja7Hw%MN;02=qvV@1Qvm30{SWuK~b5Xxqd_p1z5suhj9h%y1gq%-kfohlGaIG@rCmO--0^|Zb88a9Nh$Kp}bAdj6XqDk6_z{%4xE%~bbT@RO!$icL1hi~UL`Un-kBA4S3v5N#IfA*eq!;w}-!K)*slj-(AZ@<Dv$t0YM!$0RK?0p*SJWRLG
D<??IIPl9^14ddN&#9W<9l`}jk9R35hkx#`dwJh%5Bwq7CgD>${<|#f0>zheG&zaq!R@UXIBdGg>UL~m;yUBh+}Vp}=Jfysv<F7~C5>sdDLX3If1{<rF#J&iCh)w$f7lMosJ%?4#+f=Tnu|r>9&<=7HuC_0%h{p~E~J@u!U@2Iv35-_mBB|XbTDJy#>L)mqOtDpwaiABp|Ycg269h;u~EdK@H;KaceF4J1Tm(65CXPqhK|}O6+3xoeyXShXu{+L0MTF`uILvHrnWSG(qPDIpFIdXbIqrKz%nsNVSpgtZKN$<
8vUC_rq3K#xF|kq8qPKO-l?xbKJ)*fFh=5*YBGY?uX<9w-&a!=;n38Bf5au8c#^~582*2|DBe|F3dKrikx&qD#6+N`0Ygv%fMA1U4houmwDIan3AN;^j`{9TDkX<75*f3fRn85T93FuC>eA{)_ZnRYn)9uDe?1AK<)_ax1hzkT_M!}VzNM*0vY_aed}JO8Pxz>k?fs3LtQ9yZw$QFvx$vNhcY)4U=I->ZwcOneoOfrhA#UFlO3;RM=_MbnzYatk#o)Rmy$+shg4oKsx#IuBSo`N^J4tk_tr|DV5SKCYco@)_
ff*$SNY7xixV#G$TX)WX*~j=PkG)#+Uc>X)l7RMOz{KAP4=0T=c0Vi!=9ATm&XN*0_^)p&Fa|2H@n0Rqx|v`4gj!Z%`TbQp(7wOY+NhT}yQja{2e@=F!%}9qFrQ+;!+p$1^6jJ!iocY!+_QVt*g~ntHUAl91Wq}i4%d{RQzb<EK!&9xZo_plEBIshmcwS_0dHtQs3bi9%UmW97?P+c)@X!%&5y$8Z@)pd9qf{@^{979P`YzAp3C2+s<@0yV0>MH;HEdJ7mRe(du)W@$U8VmR<|5(X^I)&XtLay)bg%l?Q%?R
=LNrz=I{Ak)bazg?q2gixYyYCr`Om6Z5oEr9RNS}n@V8zp%@(OmCPZeq${70?}QD=^8#_Om0WC{gHZ^L$FKyAC_!@fgz$&ZhuRuDThsMxeFkRvV0UQ)Q7m=PGM)zq$))FQ0^R27_qmutE%c0-zfMvVtO6h#xUl)Er8`ZBr^OjMt|y{oUOAxnE_ts-c!n#o5Gv@KffX!WbAfi+$+IKc9KL%WuHA#&JdJg_oCYoD&)!*aqn!-nI7b0I*6JiJC2vR11$>#Q+Y&p>(A*~bJ)4a-3r#)%*Q^Aw+`kayPoKEPv=VOX
OGzxvh_zwERCzs{uqeczK&s$xtr|x<<|1LCyXqBUs1J^#_IYLa97#L4JE=nNCcNJzIJ2}?PqDo+XvRtDaIyVrj*<~025o-GM30y)ir)zc=3CQ4J*ba44;f{V6lDwc>@-1lap3>k+Nz<P;PxXqY6}(DKuz&&%?se%n!<9r?HdQWu-?}IM2NOgW)yxTvce-%bujX+##bVLFg=TBRK*#C<kQ=9R~gdik(Z<jg<L;E`YS-!5YDMzPjS8ztitr}7HDo5Y!>!R-P?+0hZKm}LjgSPVGx7Zy&mU4tg}*WBSAmrf{tIR
V9y38Rv5q6Gvo``(`d@|B2C=$5ectXOj!XiA*9$*jd&V(Si!nSNE`@FL?Rk$2iO<RY!-oygMFA8d*(?g=~%JM9<yg|k+|`qONer^IkcxaY5QmmlIZx*Sw+qVz-t{DYX<V&2jpsv{E2?4d&>Lf=>cg!vm+SkihvzXnCs6D486x`!Xd$}E4ig0;Q~pkO2rUuH613ax_u9uo^A*lVx)@v#Y+HuB~0vVjW0FcX01crhgo!A?KPIj_@BP`s!G7hrDktZm@qlih<pkuKYlv7lu?_P?!BKWuc2>bSyRZ=fJzLs0q(Dk
J?a#LopjZ@@EY3uI%u`j1o?3zNdZ^}u55~-AeMx;a}XZcedA!H1|h`)kjwXfO%f(FzgBNcm8Dv_e29$z#3Hrp&=S*eNP$E@2U;DaMOu;#4>fc|q4j?Y!1dWc`O3H}j*CeTh(8c=WImP|RDVpZL(=15KJ6Ttuw}1EFYyOah<rV&MG_dMt(H0S35v7sJg=CRP{eWZi&(iU4KZ&(s?YODq3=y}ncF@eZj}`>1jQ*oqc1YvNhWbi#XeqA+)GXi+mLPdzS?BjbUMWd1ECSH6_56Pe{a(bKN5F=M<m^9J`diKrX9vw
&kOyNrc6&tJdM9n;z@E!Z|4UevEmSMb&~>fnKY`<2L5^&y0I=GRXz4`7Xs}*oL2U3_nOothY{9d{k<0Own#-V^E|Eeh`M6GuT}ONCZr8s(v)E&;A`*}-6O7)vK6vgcDuFn-w<rffy@0e@E05CtfqmNu)%(i1a9qQ`!|BF9^hF*U>d7R|6!%q$Q*L=PZi)LU(SE$9G`6ui}`QoU6(un!o4}1e-_Ln*`pMek4`UjbX>jVetZ=!P@FT*)y4P@CRM=Hyo&Zbt{Nv=$+0PbE^K`x4>X_;prOB`KnGD|b>lX_O9Q2z
@(Id3_9~eQW%&-oK^tTvkFstMsN)RZ|E~j!!_e!(-6$|}bliT5r{V9@O%!bn68#{y&;9M&qG_Gp#G(mbos|7Kyo}%KojxQ^UQ5D*hgsDLZ?XBS2hZ=9=tBL<jgtXXbWQJhqPwEIm4TaZMASgjT9B4}X8~hHz)yrJ1f8H)L7uditv2h{SjbUg#6DI>?;$Ar9H6@a^KPyS<*)G!(0rq$Sm4NIc}{sN`pOg&gf)cU2%0zns8e?VKnIX;Yw9;zXE>RpLi?ao6Uv4&0kg(D3&!!X@(73@(6vHrH3=53Y+H*-zybbx
+b;JaYT-6VGUX4@P|fj0Q~4p>fvCVYx2yOORdS6pvrs<sjoSnXPtEBhQ>+JHRG}aB&#p{=cEV|`vL?2T0?$`ZUr%mfKYab`SJd;)uY(`POYNxp5X7UWS8)Ub+|budx0V_bfr~*DBlp<vX)X}n4l3Os+C&Y-OnHR)2`ugVJWX$5_+o4!r%_Ai8f<pPgT)lINT$Hrw&weZ{Rs}1I)iF-{!cz0*XD*gjt{_Hm;|HMmP3xp7&{jR4ED5ON@bz{!`+KRS8Ci7V8i!mXrp!b@IBfpcV(XlBhcd~h+5jZg{R!irO?_5
gn7hdLOk1z`r7S8deNh#R`OC@wvwEXuS!|=G+k3pJL~~aXNbNS1TBU`3p4=or2cIxL_xuHen5QBsKMak{LmuNe(Hb<HTaY)D`CZX1U}tUbFOj;$BOtSImQJ|;@kjj2vP$#&kS_m)nM!hEtV4=baA2hhb}#xn62YD*7k4%&L**zoN=AY84m&2kM>b%mT=@h3=5jlljX==o^=D2r)+#4Gf8#!aT+!#CKD|V7r$E9koC~JnebeGwM&a0kBsvv%IWUMM{aNz4NJQe@U++fAdZ6X9J;jsmnuoFT7MjB)L_7Gv7n<T
859Bbmhm}hqSk>L6hxxYyOO{G89BitS+@SG&mxD)nj&%!xI0@&R#^yk)kg??KmT+U!<!1$rbv9Lm-U&}vE=jX_pi_L6`A|vcgakBqH7F%+7>fQSss+2xt)|s;n$&BQA=JfZF|hcGf>qg;SPiWD4m`FMa(=gt?GOtz=P=!UWj<Jh>$?$)Ey-MJco|%DF43Xmcj#N7agx4{z(}O!4M~j3Ckb}*>s>r2_b8LAHzn>V{yn`HGsA&Fzl=pN&E|WcT;J#8+SHfBQQztNbrzb(D*DDuU~R^b*7_@sO5nb)KCIjQRSs+
G(pXfW>hY-Go|t6gP@XQ5tQ^<oocJ}lr_>aU#iA`LPFO9v}uhq$+>6-sFeQQ#O|WEQWx>VqNBRuaf}XRl3|lCakB41n(7Mx(|vn(r2Dn5Wfbo;vHnibcDL(E_(FAk@T45r|6L(sVE(NB@1p6BtZ1PSqrgQa$Spt6HgTC?x0mee(@qIBSVe~ya^2SE1IN4vVYM8)*Tt&ObO6xs#AvXGnMqhP{7J5X-|$y`e2&#-yS^PY@YifGgDHrp7kXA#J1_9+v=-eqDiRv%Ux_50^HQ@dk4on*7%H1*O3=SfT?Uy@ounPo
Vv7g=(gwRYoVn6Iku~ki3Q5R9ZLJ0#3$0iEJ$;7qo$!vluY>Fyy!M%t7QX&H4oa6qK{z<!@+|>K_$yg9%06QXa!iq&h^!P;FYMg~m<|MrfpUU^i-63;uh)}wu7CU?Y~2g?uP3I<?}nUVOhl&)5}|4xIGwCsM7GId8N>a?ODuH|kT0J3bG*Y#<?F<Erqset2y_}Elcgzn_s#qV105S3dY_!_Ehq7jxm=z4)@~>}TD|z%<QOzB4i7ZjzfSz!`-<%+KJu94@1Lp>aeYnOd*UZcoED4qG^~9t=VGmaqJbtb-n#@|
#y<Xo<HR=hU9er>xrZ#EHBAy^c(Vy6;|RrJFhD`qo#T!PhktxGkka_9O6WW}b?!;2LX`v+b=vC1N)4j>gxc-^13466nx$r(N*s#yC^H1;cYR%dU~);*=P|H(B?wOsp^lWzYB|13u{nYF(=b~+%|oc4bY;7A5Znsr<5`fH%}Z_9(S+)kg{sl5aU2^RH9*IE_tgvH%<8u)4F&aQI5=|Q!tu3q;%l9yxmi<`#wk|*4`o^{ig#SU(I%5a%3u+<j`m)G?wU@=Vx$s!1){7;!gQx}+Cq%N)+Q@e{!;ZDLE3s3js$bA
nv)KY{r$lOXcS=!SUf`iphrr2q_`VNIY_d;V^*m{2!Jb<fik-L&jM`sIg`5Dk^{|_%)mk_vS$3p_W;0GNuVCL<9F#mVUH6aTHpK#^dE)2EO!Y@D+x1izQgU&0!u$e;gZFDS3Hr+k~!TBf<R3{9f-bUn{<}?D>aBXE@Bv%?57e)?;zs4NuGmQ@G~XIr8yiu^jz3br$IUhz7N=dVQ>=)(Bg4$`6q9zf+HRYvgP>KvH1KodS<+>z@%8I2>dfKvx8zc1~nia87M;5S;@}=*Zj#WcO`$#Bd+4mYutd!kHfe-8qb`r
%4b^QcU7>`gNadKfL^BA(E)re0~jNtq+1_s_hUFdT9Oe${H$gF1`yPbSqvuYv_{wEc&8qF3#xG`_5d#Rzwv(gACls4_5aZMHVPjGe7pjv)Yv<*AC5FEI&EJxR|GEnAU*k6Ifb|c2kKbY8~U9NwUwRfv~0H4?oI1RqF6F+w!o|$_8VEn1|gp3uz$0B5MdmkphCERjH=(`PNhjEIS!a|n1N~Wozp|>`0SDE@7;yjZ;g8hWUArW@b%c-1z}q(=wY~gUKfbufQ3;oue1zxIVeNyZK8ox0#G0|$ybNllj(g3ry9Rj
H26w_Tv(#2&leB{$Z;ZaVkGNUf!4thG7}#TMMB!AkS|JHLs`aqc2ierq$HGu(*N$QdYd>2_{px3YBBzxE*>-y`u89-o&`)RTT*q`B|QBJc~cN=3Xt0oQm~O4u?Pog9vj6If3#<8I|JWlFf$hdeh$c!(EH;JtF=_GIb?EpH;L{lR-h~2rO%PJ0`WS?=6I;i3z(eEEa7{P*avXxp|d(a@L(~ospv*oY|f&%5q>h+`s~s70|ml6qy(i-&qSfhLDzDpoii)$b=A<RAC6T0U$Ip5^xOfcyAKug#J8t0xmo;~#P9Vj
V_{)$V+Qj|A2T#<Hj=qkP#U;=+rH`bWJGRe={tyv*7jK{T)Q*0FH7zV14&!W1=p7b@i?s4x~=T!e>B6*+sMne{4r+@RH(%D*r3D6dxI}jrtx~bSbnp$^PvPPa{;(d-9t*RS1z|7uUtJR0oG|VcpVbUC)jslL6wPpufCbgkd{~UT6AhZxsRe~>3;Ad@NuvvEQtttBao9)&JFn#uc<8#gPrKJ6wE5e8*%d&0tFb9&yL-2QtrUxgZowd9f(J&*gWpfb&g86K^uoC|GilZk+JhHw@Oqhgd-KIQtM#nQ@|ka!>PD%
-O##C5xemB^h%z?B>v3QvEprJi2x@_t0bb{ZE`zzx?0Vdk{c8^^JoS3Ms-lPr#sJ__%NW*_5d=o0uuv*qikf*mMP{pJsXBb!mqMMG>@+%2!81u4%eo3fEcYN;q)3rNE+x5t?Gt7iQ~a;{7`6b*$NE&9^)}9A3sDIyKP%15roRc4t!TMLz>PeV^k-HL8S&z5}ul?eu0n6_AUT7T&vK;J{mx|cjlRzs=GK=0Wh(HMm4fi;sy?K;D*BQjj}gDd`X9Rhawh}9`jD03!gWAsrf?xf&9nyo2M%HSo9P!2omRpDS<J?
JYWHssThUs=WnE6Msx}ZQxPhE$3R+u7OH=?P_91M+!MR_4GLoIr`RZ_CbyQLwL{;Vy<KgO@K$@}dCkw84!_^c6E}(8(Z&^i6MQ4ep)Gpa?nPwp*d=>g3u*|<oH@v9CCr0j{Mi7B2vB8(1)#EJ^q03+d*XX;!xym&ec^Bv^QuO{LRz{NDG2ly??vJ#JEuwMO?z7j9Q$C^D|0s3YW%p%fz;njAY(umG>k$mNf@j~9(v<K)n}^#0F99jDZQMovvQ7wvA_N-22U<xHfx26_%}W{-~u2RJjIS6J7<qYbJjr4X40G^
kAuy_T<m38+X+QC75)<-^IFv1?JzJZv=qnPc=uUme$+;GU9#Er2AR@8e=lbk3{aGLNH)nf>yx&?`URco41e%SPH>q}S2jqqvOD7lZx3A;kYd;cs6JIK%stPL*<l>4!C8`NG7ZT%76J^m8>{$V7=G_p+A$y+oyeSNMSPxdv{!GSQM1X6D+V<;E_o$|dW78@p{x9!1dO_w)&mf9;}`oVIvMPR8#K~$*(R0I8yvjV26;!mwF#fO!R{nVypSd8%QC2Ju9&iPWPnOau`1d`%=(S=rZGSlgmn;3)MEWaoouOE0EGBJ
@b@jZ>F2m*t01uVON|TT0LYK0Qme>^N*G;?Z;D2BCKltneov=3G@=Y=qEVqQ@i;m9;ZYKA0qIH~DdIedhr8={!J6%meGtfT<G3X4sba951X~4mV5@T0*t^7BugoPsK&T09SDFavNEB_A8qYU4Y{}WvUVuyur79-5LpToj#zgob{Qjotwu#w;1rS49V&0jFpvAjyUzeOtO~(pLCI{{G6lg0g?!#?nSBt|Lz~;e+t4Htf`jdc!zII_m2~Ys?jn^F__-K1N+vp{w&@R8yZ(@{pacQU2%aoahNpOTCJl%vJkHydp
;S){gp5NSyZBqRCaxK@gz7+BN_WDz@MIO)=0JB^+rCWKY6kAgsITaJY%g&TLxHY*g#^SwNeGK%i+jaq#uPpN3`>YyC<rk_D)xbOg%SwG4Y?UcvZdnr-gd;17bQ6IaxHx+gc%9^ER14<%32}o+oDxM*w8l>FmG-uCtIWni{XX+<O3I}WM+r(WtmWXG>?@9uFsIdNikF42{=RLMCpJDMnQ>pY{%UxZe0TRGkwv7nN5^ysR46mif6Y?Et~t*=I#rU9oon;`QIS?Kzn-Ycq4Zq}l=XhZG+=|WIt}a_PGB1LDD`a|
G<5)xSbYt<0&586Ay&YeMzEpLH4wnvuGT}n0?j~7Y}Z%SyS%iz&tL4xfU=6ne0hV~uCf2!g}wuAi=vG)A`s?SU8;a@x>NC-h$9$4kvE<6Ss{hFpUM`FXbM1Tl#YmA{q>=7>w}|NgqjhZ`eXcaFj4bHnY&?BfeLhrU+1B9KvCm+s=7V*L;}76Dc9JE03XB}#lfyr;2fkj$j|TySVb_7+knZ@X6X}molAb1h2I|SzRS~qH^VhG->kn#73tU=$4_5#@b(v<=wOwo@KEqF7Z8EkZ8o@g=Nq2G8`vE$%K>$|ahlu>
T@wlHnwX_Q7^^EyiFYP(g0yCdr`ETdvOJMsD+F>YD*>ym#HN^VeTDe1T0CQ?Y;XNKR{$1&4H}c+6<Ak|HoPFqipe*IrK#I?rOY3Q@JeA1goA?s0l^Mcrocy&8D)j2z3NADKAjECEWE!x50tP!RJRCQY|BP4sZxLKT|xgS^h{g<rH3*=Iz>qB=_%~bul+AFlo5#hG*bYpz_R?lA!Q$m6f}W{{E9g<)*rv099(BDB&+z+kge|hMC->F<%!YuXe1@u)ub?J7}gDUI|b*??@o{7CM;c$CreSezXdaCsC@{WnOfc5
PKvlp1idK5e7Xlb*|r}0SXI@cI?5hZwguCE+(+Lt%_Dln6%<bZ=!lh|B!<;e44?QQ3*!A)ET?c03xm{9l9bi;-3&W~0Pmb;;RMZ24%{Kws#7HH1O`DpY69+sV5L4J{;EnXW#s)@{Dz0_M11>P^g0eF77Y2+I{8a0gw_uKtpT<_Jpix&_78;^?gO}~HC~Ek(JKEPcJR0A@472JR%Q{`#deXgv5N<??yUfS3KViT8&3uNt@?Vu8LiN6gQ_J+p&;<Kf5>uVR6vq_>Bpm@`bMGC9Npi}g`9Dv%`T#^f#C`9bE_HT
UqgPy6ObO#2c-@y{E_GF|9)*nd_CO2YGA@@-FpM~ck%5dXb=-6_qFGh|9v8N5NZIS4vs!tN8(0{KuK*b)C$R)y;UQ?(ODfN3Oah}zXgV`zv*on3w3h@6v*NVP9im@eS$S_{fx3nQyu%lwDwihmff%bM-D1$|LK1ghw{tpmXshFY(L%%NBBt+Y^n26PFEqUd@6T(+_SYonkzXLM+Cgh-)QJyp=$AZGHW!aKLo&w0vY{l93Jf#u==}8z0+z+F!3guy-VSs_up>{BNx&uJATz5*!9x~$U2Z_2GW#(#F6~opj&U#
_IDSV{`nd(a4V#X%H$g>b43SDw0A91|F*q(hmen|AHry!`HN1JZ`Q#Yx9bjYbrQ_AZ^jMJ-=-R5r(_S+rHF|B6SimO+$Yy)=FUQO=80goesH#>Xj>JaIuh8YNr!d_hsU$D5h4*B%tLjR#JhXN4Vb`W6_(KhtISi~Hh6@RBLL{d!2`a%Z$>3Uz>>}LTLBvHlvYsPwTQ4CCfD8_PmRu;X;#O)!R-o!r6cF-bTOI(46c%FCB#(jVaAroP)99dMX7an6_C9e_P~>LnrwLo-QZ5enrZrDG8d__I#|b^u#c+MLJTy5
r8ez7jFI(3mf#IG_xNK@j8sB$FvCfs!It6U%xLJUY=Et|Ta9J$L8DLt!eDp=XAv;v+O-JRWOe=7W<}C*-fF{eGkq^Kb*I79e)15sP3jNUU<?-ZT*1fr_>hmu>nugNo-%@44>w$Sy<bjTpe>K=SjVx)5#64iJ@F0Du-jiB#o=f|D`xlx6)cUGaUn*eUe#gx22A*3ft%c%0&sp@4$Mexgz|QIkrp2DKnevt+o+CE>iqL3Dro(m#2k)H8m74A#cj@{@s(IHRZCd^TH6hG1*o94A`V#uL@NwJzahI|40o8ZJ+p-a
L?#7^YB!t#Ro_FRzU}QqM1a(Jw6+R~927q=@*&iSxCg2om}4BsnUu9f8{%Kn&(Q3;Q;zJUQZ0*bs)pA8V@A1#fkzroFppbtXKPhqQUf9H9cb66^KJ7tS<B<|N?AI^@>BeLD(2JYX_SL>YHS*n4u2{&6MEmGvJ~b@g3<Olg6OBTxqJyUqyC^HCu_Nt)H1C}%KC63v}A!$b)A37>DuRC7g&QXz8Y{z-Nm^0Cj{lgLtzp@TVJky6~~_(kXK$Zf$cbt$<U{hdnZmHp2X9s>{6N#3D0s0x>m#*-aFp-UDI;gx}K;R
<EJ1=j&`MxmMCJmIQotAcfJTBp7}@(#gv>l5CCoe(QVoYqJtfDqMtNHIoE~qHezsOt6{jL(PKn0dLT++UQvGNcYQ8m87}Y|yh^$SZ@8$jtwd6%PU~dqFruEP;fg}t+auuP5;s-`MPZsJF<{%8Z8h$HwC=U`!jfx{;nWYNQP}*-%1+8HG+pe6nEBh%Qd(wFo(zCwyDXKjR>>-b%giIl)9!!Kqu$zp9^B{<dA0Gr92~h*GBO(}+S;s=$*n*4%Ton*HOhdE#)d#$jnqu5hd>vk{lxktlj}vLgqIeZ!vD4h0{9_`
M&fR3aC?O?be6kFO0U#7497W8W?R~fa^UzVAw8J{4TBaVzfmMG`v()fD3Ue62TF|PhbvN}Jk6oH1r)jz4Zo_Aa%tN+G{2ls{8KoIe$K;>pfw4)r0kjx4qEb{P_>bZwKd5cwYCc~=z@N0MRw&PsgRa`i1i><WA>)n5YBD^k8~KqSY#C4@-bsx6-7f7AuufCy-c_oouCkqeP##s4FA737>FeQ@-B$9b-4e8FhM-%#qShXeZ31>FaxKJ;*qC02+TA^!IN5lrkogF2@{T`wf}^~-1%b!gI1xf^{Ec4UCl}~k^wOX
tGKdq4+6u`P>x^By32!26q#%z<Xqq;X~P40``jOQgIn3)Aa{+uWRu0GccONAM-{U*K(Fpo&=0yC`4OQ2m5Fw#@JU1}Mbc?dcA`=;Gr$9G!#sidkw;oe3wP<-1rbp?(7+hZMQ!H?8IE5npg$cp8u2>4hJm_sTo|CZr+-zUO_C8}1X`!7TyHbbXva5ibKn>#6<|IGooNk9x)mVKHuFo+!>WLh>NU7}Pzv@|v7TTL3u*!*GHw`BP%?SJeXt{3`%r!|jT5##y}x1E+?c(GS$is)3Nnvgq_XQcAk{n#mLFbs=hZ_!
k*?3kLhJtqi3O{oraLvJh-?SVBk%=J_F#a!2qhxl1uFgqU$ud~dEdlHdAIKQ*V>hTE!-J*@AmDP&pAN<MLG6s-3gKUjo0g3VO`Bp=U@hCXGm|Sy=#_wo^}0+cL5RuYIW67Pk#l_7Zc$KX85Ue%vP-UTLzs9oy^2rX4*g6n~g2-X8TFF!r@@qMe2WTCIIb^nmo#u+Rq}Oc#mQn#ul$0##&>B-y)U3V5egnGRAcdLn4;KCldjS8<|40oVVv%bD`tJummVrg0oXAUS^4bTm1>`Thfr`M!>hq<X=Oa-q!)S>tij_
<$VFdAqrpMdwcZ;G{X>7HCu=8x02a`+04eqAKhSY&Ol@kVWAi@tX%DK=^_5$ci}8yT8ewr7{t-*%blnPAt+G6We69*G&IpNjt|>NKeI&8Epjf#%Wt)95b#02YznPBe?$7~VzzLOh_P^W;RiE-k`z@Z%7{l~QtREH{*8TaL>&K+dBQxfB@~MNvr3lRzSpgKXZpZp$FXoUcf5BKmII<DpOosWw!jhO(4fON$)Z17Z$5mx<o+g)roFj5E&;V|N<ywgHZx5{nb!J$GsG5Rf`gD%ipNl=#aHT^_18z2B84O~6}Fp6
4oWzZV#~$}D-s>Vw5|@z0uHni#pMcMJ-G(@1RsX#9?@)!>w%>LAOU6f>!1!x$vE(P+zrf|a-%*T2mjja$!8yZ6DiEvHa><Ybm^}!d;0C9vkvg2n%WRGNI5(A$07fV{6L8S7nR4S`|E~{k0)eYSXy*uA0^?6G;22ROWtnC(kQJOm_C86^zCoRdWI36VXqgRnND`_aL}yM*qn1ugn|aB#4w-%ie4<ek(W)Q0(qhCBp_*+Tx*Elv>&iA!n4XC*gR1|%|s7B)KAsKsHt0f#wPe)MDoBBPO>WWCAdSRbKHBiKnppG
G<-PYj*0+dx*?fL&_s7Ty^9N!K^z|Le`r2(8u}lbmo=cS&Uy=@JJp0H@k%>(gnR##$f*4Z=T|>jhveUlwXJyWmn|D)5w=DwSI`5^x6R}KHr|dpM)cH|MgApMRiq2!<Qm}aWST(x=CKNP@XJ|I!0V779~Z}dt9bMGKp(|zQiIOnVVQ?v!$X2BP<OkQ;upH_Z{zgtg1;MO>yJ*x>Iw;^6#?xNT?WBr%S2}6za>~GAd_u39d9uJ#SZ11oQ}=Ni^gcsFLQYB;=#EdBqDb8A0@jgV%amj8_&4^{W{pWSmk)X-X)7R
PRh<c>}ke}`RhP{<$A|Cbjs%}0gd=`G6Poo%HWO$9(;N<r$rN`pOmiA-bJqLS2-HCE&z6E=&$Kat^ZheFhgI;HF;-zcb{Rb`9{Jv(Jxekj}XBYASyeY0{tI$lexXlbO`20V75U9kFmd-A0CFarvKv(J0P;E^7}R$x|bk!FcE4~mN<I`4sn6>lz#gy@=&lh?OUsdR{n_5{64hTU^}9r86<wNFtnHyNtxy$k8v9nS-9q~o#`uz_QQ9_VtF1Hz+5k^{|eND^3dWGhYsV>dyryCEA(K_^A3xfThTf^5@_UYAMBI_
t$@4IuIB6J;ayp)|5r;}D}=5-q9!)zbBs}(VCA7I5^*0{(=zD5Qz;Gbl2d4uRSbx%$6*241ax=|3<-*eZE*<S>K%A6+1dD@Rv4jmu`t&SFd9X@+wU$4cxJdAHdW?n6BiRci!A<G3Y3-1r1FR^a61WD_t6ZAL%kp1EeWDxfxr8<%V*%UEY=ao_FK|#B&%c;U1{->g!7AkjCq`{w!mGI%@!Y9Doho|51N$}(43t}tgQ%hKj0vU?r~pN-*uYpF!Vq7rlkkQW_<HLo6bVI<+au`&m~7MRK|^uE--<<TLst$(8=M+
EJ1O6N_KT^ekqhia<X{(2Q-nhhmSPU*}4ZGDQTf(WNvUdU8vSX7*PUa3WGvXz|t6DZLynmO%@@S@1uT_9x$z?{`mzt7#rJDK$2JZC_tau6>45D_IN0wZ;rn3v?r;Oo9T*T*2D7ia6Z28Dj_98ZsX<XjfYAE;+m03+38K2O?qxbg%+`L$G3}D2U91tK79GxVH{p*bAp2hqNs}kViig+*&2G}gfte85%Ru?+q9~eV?}?B_khEOaG`xz(r7^k(*am7NJZI$uZG%_?ET5T(%+QDPu~noN2=Q6sDjkU1VdgwOv9@J
<SKqdbqJHSi-$Z{O8L3k8OcfkW@0ZW<XvmqJB2&$fmFSg{~W^KkuvK~XttRUl%Kx%L=~<+71uHFGJ8R51_+&Q3WwjnEQw;c*2lVE#?8w^)1Le>f#oM5s0Cu0!XE>@zJsvhDNt2D$vco|8-`e}BQympjL+w019@fo;EvXx2@TxWbtw>DqzS?|MR7`G9+!aGInM?KNJ#(5T&eJ>mc(C%o|;9v=6hTFy<R1q%=IZ0b6-q*(X)ORpjd80CZnb@(3-hVInqIx8QZe|iz`hl`$QbgN8&LDEcSqw{UCoH!)644*(z%@
_`=>v6!k2!)M4Zek0P%F-n!gFbcS?K4;>Mf>#w7boyxk5pisMTq`Ds@p?YO~K2U=`#aQ-L?<Bq>Awv6ok!k*2uO-pZ8odeC^+dHQK3-q{EkVktRHL-1f6Me|3OI%l=DLK<%?7B87rifXYQuI^W?STJt1%S8g$zV77QhRif+upvhsYEO676a01tcv;Kjg*|kRQ#aNe7yoGIyc!V9i}HU4ns^x`L710$|H^>4KSt>TxCT@DmI3VhVM;r>TjITQh=qB*D!Hi2SFciy%$qPGWc8gApac-&@9P$G?Z9K^|f!g<Ykr
{@=I#hwgmx7l&zpQvM8>dNfUQoeO^8X=3(peI+)mlIm@@xu}IED=?nin}WyT+B9B!H*P&L!0m|8w-+z}!p1%eckw>{9q`V4jJgR7QR#cc6l+|BDqwi3JL{|H1D4T7CNa=U5U&a7X`v<&)UioGZ3<HW_7hfaZnNIIH&Je-97(mIqAp(hGFr%iX`zQ-otN6*s`EIItgEG8efJKz&`_ly@jU@z@8sCqqHz<=oe9c#qTS+2PS$v)!j1_G558Kz&*EcyhPQAg?g(p+zBpf{B)UtYGAnB-V0*mjIcWYMrlP8tk`GNH
LzPrjrRz@A^wRd@ZAD8M*5jx+?sR7r)tH+XKvkaN^nFR8^NYAkRPBDGP<K?$>hIRO3!!X%n0}I_v35HLZVH4wnQ>;R+FwV>y&Shvezx8@{&xLyofNpyMg7&#6&|0TxXl1TB^M`saZj{v?X-(0nD>792jA4)GL680?gr`zyaR1XmTb$MxZ#(*lXzv;eLivnGDsK4wjTBhw=(S+L)<$(<fC8|mlMq7hVIoHfJEbI;Sl_!Pl*elJ5a4xfqdHwuI%K8LGu#O0{GPX$0zj@P=rFwP8hmX$8En=Lg7)CyVZ`4wo<mL
u_wuQm*p(5G7o2h*{XUEYI+k=BSM(*O1%_P#GOUWC7iHP;g3owiS{`afpd=3YeppBtD&1{KZA}_roHI(pOTU_8mW#FYHq~VM^BowN$J1xZ1_>D9D*i2m}&+Ev$=qB`o-P0vr+ar93TCb{OirzX14h|s?lcgxkoInwlbj%K%_W5Jpr43uM8K`Kv{QUvg><}jo%jKB2v7Gj2C|TI5;M6SFcNG-ct$@`Dc2oe^|CE_&o$AoKJCGt1AX<>|kv1DWE&x&AlvC4kFZoq!&F5c*-i7Y3jgAL!g^Ikpn8VBG5m-U7wtL
UuM(sjvr&OIzNy1ZMAUsiwU|A<3Gbrv&-Xsnih0sE`j!2r`U7GaYf8%v1g5Gl$_<k!&*trms@VVr<CLbdSDm46tgKk2{$YCT>FVpX$gBw;TG-KsQiHs?xx^SOqZ{Yx#Ao=SO#d8nv5PJF+B}=aAP{&q5Be!1f=C2&E>WG_a<k!Z^E){0W<pZWNsy@;^k@-+>%Ks4KY^1$_cd?9)u6Uj_oQm>3{b^56T6ay(;B!6lgit_qG4Of;0PV+X&+DM2;`n=I)ZqQ?x0`hm_c{P@@3?6bO(MD2k#$Uy^^iDbNQah#jYL
WJ{tb9?M-`vQ3F)-sfrN1LpTV%($KKgv%$tAjk6V?C=3J9%JO#^evx5kMYAhxY0Mj!biL<i>mYI@u1vb6AZQYqnWPP5+{FqT`vLYiyvEC+!`<X_Ia~i&Rgk&XKWv0Quvy=##L^7p2pet&+<N57E~~K#W8gIa~N$&xAqfBX3TyWQK`H_>SUjNYG>~Gnwruq4H<BD=L*WnO3T7sKd(J;{Yt-nh{`(dZ*Z7I_+Q_MLb@;#u2idn@EQ=u<LOf@F)Qm*wHV*#sq7bf&K@qkhD$0Er88SMipzk#HsSb44s@X+{V~mj
5@^QIg*l-8h$c;=I1tS6;|?M#)kM$MrFfKwEN?4&De6a5Hf4_HZmqvfZX0zGt9ZrzUtt<7&FllpuVil&>ANuPZ^^S!{>W&NWFU6(D53F9{GRaD05l8QFRTRl@QIvmjx~9Kx+@be$XQEvp~`M!2Vv#nFIZ`>7C>WP)9p7pww#Ba!k@1DZ%cb_e<kpTYNhmdTxuzpT_qKqY~pje%%Svp(d{~ffxf_b!nqvSFB!i157$jRXwwY+IM1ZL>_POjGXuzIP<|NYOV9l7kzs8xMMm{!y|ZepBs-u$-$}($(TkJLFvV$O
JNP;c>OtwtvW@{w#=hXWNP{YN#9jbWwi8=I<U9-Cfv2E(6t7m|VvEWLqrs(UG^6DFNYW&CAdm%$mT&x&75X5>rW$b#DayXa@?sNBtz<i`<NYaL)*vbJ&<NfAzeO1X))F!weGDQNrp?gs<QlL0Z_W%Jks$7A6)&PSFH{Y8R=YVb>%Gq=t&UhTB+h<38VKV(IM5^$u}I}IJDlhcSv9pczW*-uui=HDWp@!u$&kk;xzERgJfHjSing3YMgEgtxGkAQyrE$Sr15$pgWn<)HIDV)vh8s$PA=exOv1|wQ%&>LxH6xs
H@t|IP|%RW&uPt&V_Zt34DNRuZ!oO{CI1v1Rn;j|-zz-<ocl?}xaa>59Qrdi
"""
