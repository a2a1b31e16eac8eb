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
9|UtZ;2oa^dXahNX8Rzgpkt*Z(agAa<&#G~vUr5uf8?lrd-7dEBuI+Rl{iZSBD8Tfm$(ioEs?>ZIP<1o_4J(cyl;7x(qK<_7OV%MEhB)331bvW(w|r+LiRB-I?weY5tiA~c)!~N7=bK-^UCaQ&eYi;a9PM!38N~ZS@xJ`1Qnz<Gvhl`@64I^@K0y=1nr*G^yZS|8w|l1Gyjpmx-xqyrd(kgGZv`b^QG;rYT9THK2H|J^uZ&x2ppzS1H%D!mtzOX#2ti%6>}5Ne61bW<|NgtEVAyS%=7npSw-jfMmVuvGXa}?
9D*F6!|d)AJaShQfgCGoNv}DNobAm@kX?6HnT^bQ1#cF%mT(~Pz>bn%6)-UY;Mc;s5_*c?W)WeYDvBrkJ&^qlp6OwK^GZuu0wmI3wn-YCNF@y3&}8xntpT;LjYS7Di*nggIQ6VOwz!p(0Z{^kr}I#8nG*6%G1Q(HNM{2YqU0tpS%O5HnZZ#oeL|FXz5y<Z<a-2K6tPH@nK&ad$<yN5;)>Y+h0I28{^iku(p9qoXP{5$$&NzWhPJVnEfL4&f~yGH4M-jkITzA_@g!Yx`389z*J@s}d44-L#x5U3%No$UkbOg$
Bl`!s7T*96uqrFq*3vFWNcA>}wEfQV;H`3ao1i;lp#gpWCW%iD+i)YYn<rEX84jD2l24$|v1M>hu_*I3(h7|gURle@7;qHXYAvP+s4~(r%R7)@8uF506vW;np<D)8M;FbdFmC(g=Ws*+!Lr8R{oQU)$Ry1Gnw|&tOnx=u{BrwjfSAk0)-&f*KA4!#pp$!Z3xWl~Thhf%U)N8lfR#j6iW>V*;&_I~_|?*u;z%->u6xjstW|`P5JRDAK|G<PeUm663z02=d@<>cw3gh>O)r<e(Z?IJP|p3aLg{cBAo@*G$xDPC
-T0j_!uidT{ty$Ya7f69EuivFDK>iy*+fkFc$m<!mfuMbYu9@m>3+f?TZixpl0rD?NK^t0djN|FkI%dtv$5_1=;xg6E0FWZ1@<f<w{8Z7-J6d+tN`|9vooVZr@W<D-b+SsX9yNKjFn!|#A2ww4~7fk;_ymN>tZ)6;Z2TIe~LzatX(_9RGO?WXi_^#ap05K-FeaXiD%>w{<2Ivb}epU<yQ(z%FcnwtO%<yUBuL#uz@OySiM31Y08+rAg(JgIKm!|Y-QF<fpX7+1HbJ*C&E}V{#er7CxU4_?K(*$P48e%sB=aZ
+L2Q12yeh$rWY}4N0(|TGCUI&X8_88lgAFoU;&!FF(sTRF$cur1JFf~<(^e^0DMO`3wc52LUr)?oqy~<q?;o!vFsE2!_Q08G+2MPG<Tb|V$9#H$QdROUAq!_NHi#|%;`Jy^>1Aj2h6#A7V4RIN&XWl#LSGz8ne&_8wL;?ltJ+U$O({AbAJGWjwp8)A=Wk(9gP3S1aJS3WiWLUf64A9JGUZan!RBTIrU_u6d51%=u^00tl1oI(+U-t33fbyHsm3Lo&CwV1Tdn?h8Jkz1?T8u^ANK+1t9b@n~lK%x@DQ|tH6^H
CE14jRP<{e!J>=(kN_gr*aFipp!_SIid;U1aFX@mO`wx_h^PiYe%QOiIah&y+?1~|c@~640z*lTDaps~4P`i^wo$h;BD4CMsyyrG2jt*#-2K5XlRYG)lC#*UFVLKQcF~=xM^Qp|W<F?xh|MwJt(^*kCQgM8V}Nc;@ZSVmA?zp$SqIjG-6nWRFH1P{Q)uspe87H#JnRSd3U?P)>2-fV1$IFmDCl$j;Ije6bjRV?fwTp0uviJ{%i0_>0PP&YCHI05`#W)xylO|u?*S^rQDMgjNC5w|N?z*<_Beu_fem3b@`jA}
?(MA0*ux)?4Z3QU+M1;YhKY5DkjR_VR1*WEn1m`mxLU&Wo<k{+6s)UKh};<Ka!v7OFNf2@v{mG#OiO9Hp=LoRcJq#Yd54K*2$39%k5|?Ns3Z>RVYGgYy+-8@oTRq1hO3Gh@o8EneolXv(WoRy56|Q_<#I5K`N6VO=kDF1INa<jYxm?2Dzh+gW{z`~R5pJNcMnd~jcz7t6C34Px%M|F{7kAPsDk-j<+U3s)HKEshfxRuFGO#WUOxbVsY)Uqi%~?Ji-C7;WCJ3E>^@LRzFvTwY887d=?b;3zwLCaj(A4P)Ktcl
t}IGR*RBX+SQU=LaHOvlF%<8rX0pX_G1A2eQLGZd1h$Q!t&>#hjFLfakqr{kB_sZrxOhrR3)zI!^}li-?zoyaq)3?8*<aznUl59W&u&Te-00_!ZU8!`VN3WzL9ZxA(#~oKk-)voEc<4Zg;wP$#s{c`MM&rp+7t#l-3(gIeISmj$ZG>2{_Ik1{cb1x07I4LWDrF~w@?<pj2~Oy-GthJaI$K6a@OR{pI)UsqE+sZ#GTH<RT;_45KW`AZUMA(q5s4VF7DxCk<q_^xmXiWaCUkohW0qXw_@9Oqe*CNH$_s?R)*GJ
5DcS(F-b4{Y^*_;Ej6CkX?H1~)yia)Q_|gV#yc;bSt!L^&@Vy`CQo5vOBg28@bwCpi&fozg=`Y?aEAY&<cgQG4^b#WIQ$*`g9HXEz5iQuhpdsSj$xo4rVAufTZZx$HZ`5a8UQXUo(cIR8+k(p4Dt_2cqxHAp0QoNIN+8+T}qC3u$5Rf58?<fo5Hq8K;{#uuh`2zsgeQ2#J(UK+yxKXE*|~K0;<RW-1J%1#3sc?>N!bafM)`aWy(eP)_f2`PIX@l=S>NNMRzSGRe_B^sqFE|?jsO}m!9`ioq&W;i&7~T_n1JF
DcoW=Uu5BYN>GwYMm$Q{p;LL?3&LcJN?AAQEi#`dwAF;WiB}>fUcu}PXFB=OFrASj8%^d5e#%|8(M-|`h~BDbK2+%+n;&S~&g!U=8RQj8CQ||YhL`C<1sRv6wk6^b9P<S9k@;({{0w7`+VWusj=RVrCPMg@RDC2x@TY)oQEl@E@QUymq2+}Sma(6ti?_`y*8WXjN^$vx@KlWK^OC``wKtW5(}X`5pk10Ky{7Q9vJ$$xc!4j>&1qek2fh*3DD!u7Y36F&Wv;$2Y%VGqxh++LXCYr6U9PM4&CeYm?Y9Gm!2|3N
7^%inIxu2}#TsUvKd3CBYGqbAo^KI*Kol!7v5ri8R2Ggw!M6!tk*}eT&J%W4ACRB#D6mjSAc=J!79T$E5)U!HYL7^%0q}LdK+HrCxJ&YGaMi$wFr<pACT`6IeCiWXmZr3*sF=&I*<!-&r>qT{>bSraWdrtA>`Bc}QW8KKA&+pd!y?_>;?7vZP{o;e=n_y*@l{;2oF1`4MDjRkBn(kumS>>`DPl1+D$xw&2nopEY;Jtlcf4GizpyD2YX~1O1frXdBmT+G3pN32+DAA(qq!5%K^(|KzWURlVqB4i0h6ay&eXTJ
Iy?El)7%$T4nFWZaW)CS!cy>3sVj)iljw>g_W(orCa^(5O-d@)4jvrBd5jTd?ha@-VD%&`U|a|w)`=B%eu3e$lI%d^_4p@h(_Z<MXOd)}MR={?5K@PX%t19rBhxdJo`g!@6LcaTV<||FnT6|$1Jz!L%zKO1BbtM4{P?Z9Z7F@h78R8v$rRSD`&)=VK}S`O2m2p!1}K9SQ1y4SG;v==T4dF%h0I_Gic<B6tcnOsw&yLIf9^!9fW=L00?|99cbA*OR2a<%YKK<647eORU;$L%I#p5fhhFo$=)Wn$t$X?W8uF|v
hqtsnqP7cQ8#?R?vQ1l+$j9hH=z?Bgm;HOGtTmA%MA%$aF-HLw7bn>#OqTX8<&{kU0d#~KOH`e_=(tUF1si|Y#8HwMS#XSr-1yHNbArNCTpn4(_D|J1+45av9rrCD9Xg{R?N#w$Ng0W6<Zi?QICoQANM8Wsk|Rm38&#Be!6iU3?@niyyb+_mLLQ`=ChuW*CfZqWR{aqCV$RH0#oSgipf%Pw;RbbnYY0#%DGLPW64}+(Wk7?@7Ww=&7eV-rW+Hi0ICuA@qeb=>{4o1<wui~Q_S#j!1ICdMr{ht4FG*(U(@f{_
j>l91GH(;fu`PrpTdGqARyb{{)iU`kO9Ceo<47;||Ez>tIfI0hwZFZW4Y)?kj_Ulo&IA!9Di&|Ezys`n9jY>*d&xO8oz4^y7t`_pvIw9g{IECX;Zz-qr`z&qepN(b*;9d1SR^kA<!|mHD~^1{7w|sgSP{Y((EV?8`E+x>Pk2fa_38cAPPitNkXuuZs-|43j`r>dq&G7fGF##@>?~%%f`Xd1ewbtX19jUC4**_leQ0bdvog39Xs~uw=%ppzXHzEQH<(a0IK{R1LwqBEA{;?wuLT>JT3=SDh(2|7w*PWVhsGU6
stR-hP<08dmJS?LP`MNq2BjR{a@Xk=O5@>|Rh1TX7lip5rVydn93QG$BpxsUU$Y9qTAUeW$f{Md+KQ9Vkt@bJma~d(^-4K|Z>nnPQ_jCac$og|a*Rz%5VqGWY=zo=m>~Z94|0u{ly6Scv|d$i_q96rG2D5yri117mV(Zwc-1iImMKWC2c7nm{w^gg+mLG!LZKs?4wDgcK@9A}2a%B^OGWm90P$wY1RF9I*%r#i_+dq{QYg}6?Mm`tZgt`jhSy=o_ZuM7nE=q7RPVGT1!0VvDt5u>$2{#u{zK}T@zo@in9s8W
jG*^#CpxE}yE7{sxm#6M_T=n)kru5w-Z)fcU9m!oK*Bzggf*HqshmACTMv2f!pXy2B*>3Au}q-f*x7)V1Oj7|>}R2ge&qCZ=uj!^5Gcmfx)~3$Bz;?x4j}z>NZG97Em^UrdQ19c-TajI93Y&W*o}7`mB;yj_F<bEBQYb3IIjSMjD50CH<f)Mm{wwyRY2Pl1a2tS;ZFpK>bJ09u^3UagqKtGR;oAJ_m7gr<OMXq^E+JQsfZVC5<87d@w4B_|7}932NqC^k2o@Gh{wuQ0M3AI88?(2M)8kH+3wEMG5i~tLLz|2
fL+i@_%mP>B$|)4GhP)En>!HSfKZuq<dj)#cGm<Q!ypM%R7<2N)^sOh@;n<kRtv~_ou(uy@ponu?znseitDI_l;n=Ay#mFAsYA=3!uhl%a)rbs4upKQNW+962{URE#s=Z83dbjEJE*p$Vo1(abu0^Wx!q2|vd3B|9i-c^1Q`S8$8ATJmlL#%3amu^a_GobhoVtxNt4p)fNB#edh$XLzoQRbtIt`533PMEWgWAEY#M&m!=MM>?Y}S2Vmq3PxZzs~b!+Cv?9|$^!&2hgOqP`VLvtwJH+%$={F236UZr@l1);#8
UoRdqOW*);svw2(*4?#6Z9U&x7M0?Yh*nicop?o^DEi}&@=}G|V;6DY@ra?%DmgSAldlLpb3*|nz9x)$wV%};V80tYkB-pX1R9gt=DOHfm1frQ5>BxOq&ktVZxwEIGFK|~IG4-D&cY<@#7=0gvS#9jS!Yf_jeDzYWsJQH#J*0vO~qUIc+oj2QQ1J(cQ>j102SZdgs8aSMcLxv1-}q=Zxy<;p9!fq)Gelvoa`R91m7=V#l>W`eKl>%k0RZP9<r)07WF->&@Lg`>ZPGln}crsjRlrE(6Ja)CErg3rY8?6GOX)a
7b8~|`HzJdJr-3|#UkcD`;nsg!a-ZJZthlX@2b4ROS_dRL2rRKu7AhNrR%z;pN?@ipz>UzJpl0S%hiN&R5;4P;D%wQFs-tINu@8es8K_g-BilOwe*%ZWNjqeobuqpxRyyf+;zfW&$2H-oYcspgi=C~WTH#6^~xT_Ip@tmL*=E@UG!vTBg~C|W;1*LC>Nm)4yD`&M#{dj&buC}-Kg41>fI9in}~GVSViqk^Jk<P`C9KVoq*`haEKUi$*sJvt0vC2i%xaYfxLdrI)K0xc)PH-k(hY~e?jG&vq{5D-VtRwJ)73Y
Z^AP6ESRGH>IZyOQ`N@J{)KJxv8*Mh^Ne#=6I4N;EVzHKqe)zh)qdgiC0xmm)vDgxx3hI^8n`t3i21S!=|Er!r5%(CcbVcajUYX?33U3ZisZKu+j$l)2?lP+iz(Cq`D?aUbG9oA+|YP%_6<_*PIc9W1IIJ01GOS6;f4<NuTsmnpM<_>b_lO{oKbfi;}>=l+01y@U#R9%c2zjL)Vf#coZ-GkyQl>XP(?-Sbi}`bFhi+9j`K<ez&1&*l}m)0K@|J00@|WJ1a*0!4s;aH_dK+#Is}$>R}F1;o8#r*-GAyJ%)kBa
6LS*Bj7NaW!);g(Xj^;0i<sMj-ca`<Tj4eLq+@ZG{5G79WtkM=@EvtFfSn>kY~r&dmC;zeF00JTP;K>L(q&Qi8{niqDCQjEn|Zdgoy%?VV>3>XjZdfZ^k>CzmaD!pydHiW4J?}2JhXYtEBV)c_g%^Ih>^n*!Kq@-V@n;7L3ddX^24t01jr0)NBgIdq9<(Y6t-38(Am!FSD4U5fuJNahiZ^fhN*&xPR$eVD2!-#ufwOVW~cSnyB2VeT9>nNBSNIW;$)t%Q}M?sv?`haPsAuO;5n|7eao#(cl#yd!X~-bD?Y($
6<F0Apu%g*<?P~$Xxfwqf5uHh79Ex-I=q0l)O_XM5G_nsMIxn+`XC*u=I7t!&CI#KARze32T-wR596xcF>1C8Sg-6Bcl*aC4BoD=Fh&ARl@1b$4E<0!Y?w`|cmY8knAJ9^pfxn*s`l4hFK!QTtd5WqPR7((1ilyh4e7O3{-?6Y7lL_OG^R2%kmsoe|D3TsrN&m?l*7!q+36}?A_bDFnqgk@17u$0#(*ho+$4a%*|T<$=JEURmWWifEvUgLnQMEZcf2-Kmfqb{Q>}0%(VXfqAj^_MocVGGVrvZ-Sa?lmw}4mY
s`{POZ9(jx1Ra!EvJMZ46Xa(Jlj@_(44_NvMRn)C@HGj_i4sFROvr{&ye(>w2rAkIDZY}!9>Whk@$8FRT(9<D?TjO;G63oWP<M3_F<zcog}hu|jKT&*d9OEM0CG?}bBR8WFv6ys751r^c*3Gl4Z!O7u9+QmoECl}?G~X2=~f+xUSJH!rMI(X*0-NQRoRc;9dbCZWjY4LBO!S#THWYGP+fWxz|+-Q<;)*y_rv_MtUL;tkj=yWZqop9Sv<3Lov0v8Q9{l?jD6wk7c_Vp@m~+Gbvol!-qdN2=e8hov-wUy4{)@W
NqO(f=SeIXdR<IU|3?Sms<eaA;k1*Tr(}YU)I~Y;pHiWp&!pC96$(#tU%_>UXHRNOnsxln;MCUPb%s#zG**T6o`y~rf#gYtMe36y4iUO;u1Q7kmm5NOor6zmvuuO_DJRr+ck@8sAKD1^0O#+gB$0I%Yt*=?BN&psJ2jBIzbocyMLwwmEXti%|4_42-BKLTA?w95YJUfydR2jsaNAs6%z=x1GLpFo9*nAWR*@eLHW_OMbn|`$Q<3i){j3i4u&GsAhV)i-+&a#-cpHm0l|XunVt$m-k?J?XY)nyw)L4FKz)2Ml
$QGRs*h%$fCyT;rnU&0YJyp+N!@h>_221Y>g}SO)+MnHY@nwaXDrz8&Q@99mcwfGFJFcbc%-15&yxL68vrWu8?xJXo`OOnvrQYq;rEOQy7K$}naX)9Pw~bA8Af~NjZq^~JVybW+N2n=KZP<|U?i((%OmPjH3O#6_ZBZ|)Q_pQtuVV^odCB=@{KBm3JOj8yd4tADHPz@E@c7gJd+Mqg>98i8RU_5E2Rz1a*VdM7zKWm8Z9*TXp`sAsRdda=U9$|BPIH{!K-heBZZc~4<d^&rbnut)#o1q0qpmyqeKu1ZcrtM~
s}7DbkY1+l>s`INaH&q)ofLn#MUs~ZXLq;$>dsC}Z8YGc3X^I1*@5Cs*9~SA!05RSCO<ucy^1-@Xz`+^ZFj}^g#l=)^+-)nlWmJtYXqwSmaTIvIH?ByNS3{$!`K;TN6M!`!UROS{xVnfU!PqiQemKaSB5i_*_aOuQ(%p|jN~o|LU=J6+>d(z3gJlG$U=S+QJSacyfk$a0-jHI>WToqGyy&AXwOqp*4%uGS9L@#)<cZF1qiL|L&a`cY_De2n;L(r$X3oX>MdQPWMQzO@hn`ag}|;WUmewT6%(x_u@<yz^8rl|
OnpYt-r`?6J+1lsDS<nVt$>yW-r?a|IRwa0zE8>_0Kl3Yx-MtfnY?o+x;*!1HLvo&8RLhE4XWvCY&n-tU6{j-QbSjj6a=&De|Me7J|Nhjik+Vpd-A`|<+bo~$f{#M1-|M8M+HLu0!AXdjA|vt8|qtzZCB@3lpRFIegC*atUGaY-!E<@0a!<Vm7KV3DB&^WZ*A4t_c!q3UA0Fa=Ps*cgOb>#einA)X50RPHF0Sd5^_I<sfyw+5b#TvU(^!+z(EIc4^0;ioeb&fi4_PToL2G^D7v8a3QCw&Rkw`aL%@7l;u=a$
{i8wlo($TtU+00C>Qbb4tM{|Dm&Xwms7okv`mfV&tAv95Y1P8Rof+!XB|EE@SwQ00QK5)O5-O@z!uq7xvTEN<0dpx$)3)e_WAW1z)M|VNOWlzdOVuK!4yiMYRR^~UF7jFO2XWKnv}SkR)wP;c)&xx_b$^4wbN}YlEQUPDD8ETXsyv-XL+oZO3%)Wc_P3bwV($1_5|o5_t6$w+JiOH97lyro7pfMJF?qwrB|H5GP8kCkv-&QjEU@r1Kuxrf`T}5`ONd$3WsyJEcyrf0isa>fb|@n)a^4qUX^E?;m}AvBU#*63
Dft8HVXa4A&8ikLkOy&0#2(8HPOYWycImNP)7h&%L`O)L#SmzBoXA!8HgZv=<8)dKayDU8Jwa<Ewq?{e>2noT)egpPButvG>lKM{Uc)iwolQcUojoR<<z|DzsxCAFYn|0?CgBB}CkZ9TM(V)rtk>!E;Oyv2wX1-v)4K+{HKKe9O;xV}8xEuftm<M|#k5JCE9R8rsL`{LfV3>`xB-d4Qf4Pr%M0Ob5e1!?Txp&7Dow4rV?95A2uaU7Th)C#`$yFf#jG=sX)f^AI4@CPnu{*Ro$cMQlUY%#CB6BnZ0w<0=Qpcf
+w;`gJw@rO@ByivM%~Oq^?hHD6i$!2r;|a|PcAgUhD|{Q8N?1?HLD12rkq%)dY)<QZ(ZF*dfx5qQb3n74E6V`(fT|jIPY<FM{;gsnd{k#KH@j2gO>j1oYy$wXH@ea{(hjYNJ{(VbfSET3Di44dDZBJQAqxB7G~$Xc|6S!*Q4*V7FzI!=*pK#EuQcb+E0r{LM<Ddem0=#_+qceth%<&#J%?5is`^?>qdr;eRjG7X=gj3+pKv%CnJ|vRH`;r1cP#!S>hlufdSA3gbkw?Kc0HQq$I^&JXp+!%5OGbSa$VAkvu8k
)x7$6aM0Gj@H$v8IK;gN|A#&ME`koG<~V8(l3!p@BO>nFlmh!P2%_u>AJ4j~&`Ok&b?&bnPZyqyKCQBHgI~`m6nEB+)#*N|_x`tXIHP?wJ*!~RhSaQ|zB&Ijoi(`G<*PmGNU5EKjHFd<F}wp{DS?@3D{`|sLsh*Z`-yLoHsC7r!tFmA7^!XpO!9E*0VTeDT&_)kuL}ehE4%1b8`SM8hLXBYFVk!*c;?O{LbO`n3yQX=Y^`I`_1Bf0E2pqr{3W-WXJl^0Hb*@7VpY`k2STOsv;{@|aQCo(Kd-vrCMVr!&EIqk
6~gbkegGbsYQ83IZ>>yCvQ!YP>pt$%fnGI?>Bpy`88`}<4Q-<aOyr+BXU_5oP@)@8e3nFkct5?a#eS$+=(kw@>%4|{Q%K|Bfe#+@W4OW|*Ox#;&Hdy#Jl?iKu5}4;r{+FVmar?j`~(SAb2*7PHXq)KY7#1ftT*D5U}5bLPMus|QtvkWr4j&iuQGL+KGo775~>@qUjCtyJQ%F|iZ<07e>jk%XO6MBsvkbm#i-7pGQhlBRW*s`mgcCterh~Yy*4at$u(|fMpU~|XI)m15Y+|6Y*;qbfwYq`pSIf_)$r(lV`VP7
9)uw*5;rTW9Af$iybu**ELt054)uPZV%3}03A?qPEqnz_5Wb))NC>YjoM(yv?BCc8ql2!12vL_0oEOWVtZujGMVpzm&~=2N=2$Ur(HZ9`I-^8&N7F86YoiY5<+;Uyii)VE=}os!&7Yl(&^=5w<9$>Wfrt1kJXuIJ!6TEJsz>LMfu!*xhO=P|1SUICHE-^xM613#WjlA%)un>%dfG!#rz<n}N04VfRgo6O%$QVOzb*mnFIl1~ZMvWe^XSfun)IYF7Bv$XLUnyZ`>+H~itLKSV{B3PuZql3MH&93&I?Jh6!&zB
fn}IazG5-)D;)=}dQ=R5hPa>)h?@g_+RQ9rVXo(SFbOZ!Yg8&%>7u>sA^@Jl*$c6pf+a*4EST4H)$qU?1a|<VVTQe$E(q%EiLEVYy+6Ef+bn${hGCeOWREMDPjH8B3`xDkz}`B<hEDlSS}~Bnpc>iibhavp!&Gw@7<n9!^X-O*QM3i4lO#T;dxEkMx_9<1j;>xftb%Qm(`_CR*HdCd#be#tezS5LX0nT_sA=)Puifd!8-n9c-G_l=3U=wK0<?Rem&mv9U5ny$A3-b|b;V0fIPtt87u9>%!<U+S)FgpkBpQ&q
hpzTAhKJ-aix@ZEB=1U$!_F1O;_?qNsLPe;uApxJJPFn{bU7lc3&{Cq8Os8y&ZaH$c;0_BFE<tIEE(pd#@Ia_Q>bgapC|P?uVkp6{T>8B(*ebK3|Y?pXg525V_a)h`;hWzGV#3ey_2=NJGcQl!lP8r+AhSdn^)4GRi}nc%|}m2;-zkGcc}WSZqQhK4LU&uI-QR7P0qz8Y>0gkX-82juXMV4Nhdd*<DcfUmTb=}rDCQmqxZsS#j{UwHbdnAJlS)a@dIige))V251SuZrcr9y%nQOb=|<yIP1GIAPP#Cv>)&VV
!z{0$^I*g!IQwFH`zkZYD&>&LK&cwQ?Ej6kpId)@fmI;~m4*C%B8kj2RAMf;2r-2TOPk4Et3r!M2!1t;2TWge%%Z-26`YK$vY&=o2I_$4F$>j)oi0Kg<MWDTKoudJe(b0<)YsXY<1i(z9)DZZRjC4VPlwv#pndZzz<uw;0ZW5iRm+7gocv&<b*PAsg%9d!J$sIwUD#!RUggVvY@>y<orCrH{Z|XzRdTlvOfxp0mrWT0mG~{}`{k!v*!lIzNL7%$SeUE^RtYwhJSNPp>OyVSy*phlW^-dIjqJk$ArL;^H`VbS
srmapfzH#}n&#)pb)Npzo#(9kh*rl5ajE3TYgg$Zx^#Ckbc#RCXXwD~yg~vX|Na{+;)P&6i06xL`RZ8u8uIx!S*SZmH?obom8zW?>o#<59P2=vt81Eou47SKv+4$bVA7p=M2GEC4dx2*J6w!AJ7~OG{p{w=64Zo;z&*qo>F_dxDj-C&74=YqtSQvEd+-(+s^W0@ICM=Sj9PSV;!oS7Yf=uolnJN<rE#DTYFMC*ta{Q^&Ze4;kp1%C(*ON0-FVVLyufVu>8=Ao9&|YdVotph@wC83xBX|U?kowGm=(uOcHQe<
PnJ9x=LIsnu8Xr;CsjMtMHjc;d)V14e2C(l0R)zHwP!cmbG=LMmijo>`n9@z0d_*iYHvq9%Ky3q0yB1%G}&a5mnSq86H2`jS;7Zom+DGRr2%zihkTqpo}~SwUGBnuZx@`?JxX0*Y>^BuHTh_DCFroIU@}_^cs`=$W}D9UHq4mH11S1@y?I0$n;2g@lXjQ=y6DbP%eq{TOl+s5_=gJ7Y0_W8pu0DDb7!3?ZGd~$y_<O65LA~Hl3M#OT+}tN`YOPTdeT{5*2R4O>h2?#CHBOY7zT#0ob}hV)NplY@5YDPE8xCe
<@4sxzluZK2Y2WSFDp)terqGnP=ahDOYt343HN;7xF}*arQg{pf-WpNrEe-Ds^vx3)P@>ienD+9*IPdMpq^Sq-Q?$0L8~0aN6$A09S!^CZ}`6d4>(T%7y
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
VrXN4|Jf|lZNNBk|869B&o`ivfn)G%60W8&x>gYwwsA%|F1Y!%{1{TpvO(io!8_Qgxt{`u&egcQ{)^`9|74d4runYzI*jcTq%8Vi2N|{+_hoS14>KMUdJA4(TXV@qzuyL0W<RzAsG-&kq~YuS4`qWY$6EHpDklr`K3i3McX9S4W9L3)zucX0vm57yU=12j;RRKHn9<LGh^uhoPgt<~A%W*a8IKR0IGu|UJIiTIu~gK4FF@+MJVn7|zi&Gr=_u1=wyS`<TP@qyAyfoU#tWw%mk#PkuH?x&FcHiyMnT1RqUn_r
?ao66+`-nL7pzvL^d5@JpnT|{3LMyNomNJf2>Lou*4B#KH<HQ=HJeGz<Bevp(d>V3f=iBr(moJa-V)Gt4;j$l0{U<N4>MaV2CE3468@EI5NzD#1#{0cqPf2&*Yme`dVX31+aBlxu#A~oedwR|m)`(GVB?B7LT>`eQ;?zzrQ5gYkO#EYf+G-UUYg^?s~CBCB~BkCTxK4ApgJ@TF69%^q7?wDtZ7T%YQF@2w3!YZl%c;Err@|ZCa!7()jYEvE7pDKzhk(yj2qu|>D>*<6kdDdn4^YjM;!ae{Lss?l;Qqr2Sth6
RJCgsZpQz%BwcpxD0?e=&53-Wh+O~louI^@;GUFobAysIaz9CJMc-8;Vr;8vHb8Dq)7bDdCTb@$JFDIzQz#e<<SfNWgW2LN-6t%(oDntWM_8Bg{(fvY^@)$r^D__}o90yhS?1hFHobzUv55uKFjcivzLpJ!+)?ZbhMVqIW=#Gv6a}E=KQ$%038mdl6)Ms!!rDy?J<iD4QwJ|2Dwiy)M8`#E_*3OoAi!rwtN{XAOV-YRo6WNl<YT>BPC8O1?N6rBI?NKN8h2RPgO}(dL!!XD8!l2R@9L>*iUEYy=qRh+6D8XO
f>buiwdXOkUg%IWAd6w9^UP{)uTtR&Q@1H#ofHm6S!12YySEI6N@4JovgzG!#g&b8E@C05Jf)9d0GettfX=PFO~R>iwm%UmGEhTkKXntop4IDhpPRsnUvQLklt-ZhcH@Wgu3S1V_uUJpRL#JZr$E!RQ<UomCiC<-`)HcxrK<&?F<A6vDIB?%0!NuJKr>uKa+{kvmPC!ghyj-eC>?Q1nGJdAL-r+3#DUbx$elrs>w7%Jp~U24$hMXYQ~!(97~ZE|g{rc7HE&HGaykW0bV;+P!dtn4ymi)L5IK#Q--Oi;D<<L@
;6(RIzucIoT5<+&j4{?h`QB9hxY-1|`V8o157ZrrauWoV(4-j(QlnG%1!<<^6|RZ15z}^KcythLKYr&@AK4dywQa|VYYY74ZN--JF4lCbY)$gQiBpHI5_g^|!-*+t*lbE;Q_f+z{6)!kXnU_}Aqa!{)RC=(6<!E=?lO9RHlB@sg)LXJ%IGlqpbh0x1z^5k)z(v-NMEUv$Gf&qGT1YbKm^0HG6R?60t>p*(71}W2KxJe{D>U}p&^Q_m?!sLX2Y?|UIdg$@-8wR2feE56-z?;9>N-+VRJctedWOGgke%yt}4}Z
3_iBAt7e>L@Hj}#D7fNo$p*6hMS-oY`f`m{a}6Sy*h=UvKq?Lkt1^KwC+jThc~{c%_4xi1NI)cM4uMWO8udh3g*WOZ+Ead#1awwJT#{~A{mexe%FHxzi<nGSZR3f5a61TS9A_9H*+Fmc)ltdhBpXNc$wznXFnnb0!9x)#RxXo#0k>~Cw`zsbH&)eAt>r-qVnZIQepxnd`5rt_+(>7MCM&J0yT+0WZ)<nbe<PS6#(=$JRRHqh9079zmwE~GD}Uf14#h3g#z;xcv01@&ZI83;40{GHc>mMs8{5n|rKqSE)_t8e
t4j8XDvx}3dM}Bb72#T5Ced;PSb`Qo-v0)}=v(a=*OGgMgAt?$svml0Ees8$F-^Ed=UE28S-i}wB?=0DTGUzf=16gL%nFO8p%*LY<nphjjH4<CJFQ!|%TO6%KKBU7LYi0g^X%rURB!L)FEFqWYfuJv!oDm#)D-+r1#_hoK7b6qA%6D3ejW@p#ZZq|48p&zsIGK0!f8Rk($?0gVX)jfsIs#okaBq*c`zik1JMc{)V2v;m*$_=f15nHbFTBG7li`5|KaQa+#c@`*(Zxm(3^zVugDGg_gV5{yiY4KzmT9IO4(0s
CBNPQG3&}Fm)F;#PzFg^Xj$nP4N?Hg`yb4&iX%Bw9etjbM5hu`_5Lm%wOa+|yLcDHJhL-P{y?1rBX@%}%)#I4Q$%=R1hA6z#vgN9MHs1vF3(IB+_vEU0Fu1|!?K*oUn>*pY*`^%Zw6w*Vl3L15CB6p4H7wW*3oEXXfwf-Q#ZzgRoR6-+j)zMgjU4m{LE8;ZMaayH+&0qSRr$~>g}0^AIlf?$)05{d~|w9$b(G9e{^6keQbVXRvn)q_D$MM4aelJuVD3)Dfg`wsfz3qjL*(_2;Qe5%l*J)4LE7)<><Aaz>ef3
rsO4kAf0JkTmV2GC{C2r>Xx?Dk?~eR`TPb=Z(O|#naWqP`B-F;@@=|XmT(B^ppDXWqxyM0C^IHhe}4y);(TiZJG`@@aAMpm?I!6{yi1RU%yna{mcR?EN{+uwccK<p@eSP6(l3B<$_f3Z8%1@(!1a7s!v93(hh*O{`s0-5z3l+Ix=Aftx51koovD&O$pa5*{7t9<(^l~F9Sj5VH)1w{sfS1v7_ONt4ynQVlDJ>(tl}WW%7i_cFRskf{~qjW*ufD~%wgzKurw|9Mw!g8Y^Z`yA7-m*?Q!)sA6?fJQj#S)^znnc
cnu#DXITTITNrDMjSB3^*hj&qQdQ1pg)Y)@f(Y7&VO0vTj(1wlmF<{cuvJyL6fM!Wz_|zwK==fj>``5JLB<p4K8>6xGq|-H0AZ}EN6(<ZC8!Y_akssZ9E@eTCKSuV>gjy2Lg#~b8)j^1?Q;8w#V+xG3E~e=GnUAMGT`!ABiAiq69ooIlEV6|`wXP^etRI_ax`plx&>G%QD>$T@SEeoa9tjJb4^;*sj-2oR8Vhrer5Sw%)6a7Tynl~s?bBu5VfTJe+A-=lb(sg5SlrzWjAl_qJVLQZ}V<>f|X&3TLS5Cd;Q8~
;g^#x*92Tz-Rh-wTv;k;u=aqsHfSSm@|vW*#Bx98NEkn~rA*@;rUuOKDa)8Bckefg=;io~<dEME7<0t`QZ2%jDw(2l3UUDbpi3)uSMlXUeJD9Xmve8D{oGXX9$Iog#ZU{YbsHC>`{M*xfXa=O=F1RVRq=fQy_vtAfMWC^%WcFMW=ugyGBQc1yMVWWREk%LnryRu&-Cuevu4jA7b<C{L&GcpaT`35Qa3abdK>H=x0cmQdVbKxlLnvhOlejwE}>r=fK`U}jTlZ1D0k@k96)oWMPc?KePC3Yz5U=WWq<EBzw;^`
|3UJL=3zSudLPC{Lk{F7@Cb||P6ZvQrH+1w%E`Cx+r5#WP;=`GT%|%oc^GMQoC47(fx6VIqg1^8_Ozfv?QJ+ZbW~T9@26WQ!1^7y13gIfg6GZ&<Sh|C^y-~NADSwesL>G`Spg#=9kbU<**7a%E{7tR$#q>b*@06W<w}S5OTlCN6c2wPsuao}3^~ijcg4?vt0;RUm3XUd0|@k76ozA{Y26X_cV9twpZWb52bv-UWA-;xD1Z(B=M+rF3mDvhT74<~yQV|CNJivLIyC1Kx%9P6Sy`=2pd=V+K$n%Ur}mJ2vql(M
`vBiH_S=2avz;|;Y;Pb-7JB)Yo2RmPP?@bZy*<JX!twDOA-Vj+O!qRMBW<tRwu@wtA<G&Ode4{cL4CFXIoe!f#?Fi*Hd@ya_@$h4>Pj@#9$oA<sTY>ywn`{GQG!qn(l$Df2gzxoy3v?<M<W7I-r~wYV~$K;su|Yz!1uM*?$bHRskDq^hp`F2=d2&qRq!Ko6G2GLU!*&4Y$~f@p4=*uMs)LB0aB<8E>A%3r~{v1O)fj9sdK2s|J>6m?$92{xC@gb*~8{{s%6NZ#-Qq{$uCkLz8dOPzM*IY_>~m$x7vEnQ9!k2
v;jZYJ^|3US07Ck5IvH>UyNeLX0iNK+7;+5EZ#}+xw)%SI%+9$5fnlvM0TYR51wPFj=FDS!{4~Fd(_uQQdu~)cXLH1zpZ2Ek^mOIQNM5q^UTj_GfX^x6G-{N8uFWY-&%wN1*l0x)9{mh6F3cFV1%h2F;8cMz4c)%9944MH1d1tHdp0nJIDn;2KP=&2ICHfP)_!J8di`bENTN2-+|`_Klv9YjH^&$3)ZUGUnq$LcIAU<kHK3`Q81(>b*W@zi6r%XNmlx_arxzg!-*$oqQ=q|vFBMswi;&N4uaTH(031&L<pL8
g+t3_aszHbl}p!B#0B*DlpEc@x{x_g4^xv54_ITgNB7ogdfc*{d+m*!vLlyc+Jjfo9chS#1b3`kLzSrvlvt3AhgYG}`8LqAl$&d-qYn&K#L27oqsw6eJ~0)WQTOhj!G1%{OfrvDc$~OMmtIiE=zgx&HXk_LrA&>pg1j8I`ZQ1V;|D8OeWC4BLO)LsM`6M@k7djW+0n7K=?Ri4H+%W^o_zPQN%ND$O;2+y+=_?e1gOYXYkg%1x1>ao?sGIUYPespytwt(a5y~Db#=6pmjkJ5&3LCbl+xQbr{oyH8Wj8*Hhx!%
U7PF%P|-G#&l|`|{?xL6o0qS)ct0CDd7pVh3gii69>L^pvT%G=2ZtV?*fcd)y>6<F#!j)~#l8bN=mFsnz)9kL3DUEUMK;X_fNNGSs3%79ec$^o=B<r**9s?!UR}wlW?I`BvR1BkR8FY{|8!pm;*9RFMiR;{Eaf}_iwFPk2*Z}p9<!Y#B`5{n#ZXm^eyRrpCPfjTJ{@(kLm$DE3eEt;<|)|wvQ{e$=-LtsbVQt3k3MyV91iEtlGsckBH8qVTFSU)^r5jB@eMFA==J`j0s^4n^&o)<qjA{$s{w?uu}P*nyv;t0
lZP`9+W!jp%<&D`_&e34Pbgs6CUFINR0Iv0){F|Aeb_g*cpb%QR4Q$Y;2Znpvp6}Lh3|QQr)!w4&rAdaO7o~OjV^<af%0~j&pBFHin#LKX2#$6SiJMJ#A;}tn{7}@OjcP!=ICIhrqa;AHe3poY92J+pK!nVRpS49_#=Ii-kmQ?+z6-uTEoDZe5F{E7vEoU4Jt`L=u_stx7;`iFgn^9s$yOOUdKAa!cf-qgBdbYE$iw-JqMr7ZeTK~boSEtSU7o8sV6^?BHU}~+a0N+k9i6^xx<Mv%-Mq!jDeJoy3y=B8tkk$
)9eop)yaw~fGf{?z-*-Vhl!+ehuyP{CE1qlu;I`(G;(_3IjeFiwdfoi97zTx@T^6%{QgTuDBL?Jf6H2ssi{Zk7qZbW2dhZw<Zp;u63lXKj&J1gK9kN+N&H~t5|S`#!-qtWhbUF$K{ViTabK^;6#l>k6jG^%v)YkLep=b0w_`^L2^3>%mxw>}N2UZ>PRrJG9Ds{_u9&f8Pih3zxh^|$x<XHB<)xYKwLi1O$3ZlIrC{aL*m&iSmuqhPIkxWXVtxbIs}dA}E@Q&5@*0Zt;8v#H=z;#H+TC8W8yV^;_d-jDmnSAz
rp)afT*AXo&Nl_s8kUV@y%}=5docNZMH^mQ-&X^RETj0IeWe0gPAUz0UW2>?b2Iv@axO9ItMQ-Atv8iJKSj!_+1H-8cm;q#^8uq;T}EuT=%D1dJ;_Sn?C4jv)Hb2R?g|#+NJU-I?O@vUNxB78h25=U)}S4p{Ixbgj1E(?`<?+^L8^3}%005y<~Xu#fG({OB@-0qA*<-uVFR<!Rn)}1y)-+<!hzK>FUhs+A0maHZFcd1jg``+UInyxtzm$57!ch7S&$u%+CKq5>-#FnqGO}q7Xnr}4Pku01{HNiR!29d85tn&
j2Zv;PF(TO#Dc%diqR6)JC#bzM{EdH4xKqCB+wfYIR;g?`H#T6bnIrAE72&E3M&Bv6+-a5qLHGbELkV(?e#g6<xY5d4*--4&@)vP`Efm=iQi5QC_wpZ)`dk6!2L=J_1J*SAa2-!n43BO+Dj{aMe#?ZV^PS<piCaK0)W1}!8f)g3>=z#PTd^e7a2Y<6Kf2QB+KIT$4Pv>$;B?R`8k3n;3yqblapLLa+sX-t;$`dk79Ut0QixGYZR;HpC1UTkv4G>Y0k@ev8BMairGTbnuKf)Yvn=<Zb8q$Y93jy0Bcr?6@||W
mTD$A&~AmBmgo^HQpPoVy_s%4nzF!39xLT7l$^?~cwgyPf3t{qZy3wz#D32G*T%A~qL22?65LOdUJSG)oGQzayh9w4q~-Hz%z}ZI>ZYt|`gvCYh?>Ax?B}N1eOC3B%`z>8$?4ySHrji7vyJUWXYw-%DvTTEq&DbUkDTjKdPS0JTJaVAH5hMhV^3>#ZGc|}9YB=j_Q%dcKZeq9D?20;x8mwU<3{GfdaZo0p8_L9#HnWsbMvBqZ<eJqvAo+*fvqjAj9HeuNK8a%v8|M@GlZ#8N%Pm1|1g1rX6_<=SpAi-gNeS`
t9b^s=k_8C4MufzkkaaMClv2wbAcSNumt<4H3IZtkZ$SF`5#j7<U9j6WI15ZR=`Y`W<eVrinp^pG+#vC)<fF|X_X1r5jo0t7sq2~x#Mlh&0gXjI!tWSH>}qfWEgsJy&J0?#Gkd8yz4%-<AbTPi$oFLwJ9yZ$jJHeAxc()b)@x?RDPIco5nQ|zvOD>cp6M{YJov=3uKsiz5{QOakvd4gHk7^N1(wnB^nFmi*yshMFIi+FF^U1%c>J$xm^`fLpt)ZPiQPR9}_ujHsr>af@lsht;s@7i}~VyX)9Ax-dE5ltLUa;
D)e)}v*R&lh&P|v64C5$Qhof5HuPG_rBfcQr+pk`S(xSv9!YuxIOz0|f!ms%ln9o%EFd7e@;74BfP`0=YJevqXRECMY|E!yI@IrQ*E!Iu5cRoQj=ihAzoUnjTLtVsu8%V7;;sek54nBZ+CDGpBOE6ho87B6zvX+>_<5bu8qCp=FS%nt*;@}K49m>|FlX_VV?i4i2+*9I=v&4DL2QZSGfp(^>}Js@$r^6;GooscpZZ9U-~xxcIvX6rr3h5XQzZp&rNr13YnRjcMtgujzp7)W48d+@#M0QDCiBMLhTmrTpkx%>
k|r3KW0epgA;INw!|0fe?>>ORpC#v?LvZ?5>+hAiL@6qn$}AsQkjk%|8;Yz{yqbVMy!YKBafQKD-H)ZBQqv|4g(<05sxOC8m?|%GZp#L)oz_d<ukkUnLX>4`()-fJ*1h8b1o#rfc)LPxWOuwwk{;Bc+s47Xu(K{c^sgAh2d5DF+tX86*_g^7hn)tS!f)YbMi{Z$$buLH@goEHj=ZrZR|<`QVc<7n-5>0hW`YYi*GC{lNwTYIyi``IxqXQfvU9iHrT#s&JAfsuLO07~YN&M!T4h)0feaKNdNlgyX83gGz${^x
M|uJ??ETq=o3eytG;>qVSbUoIizxCedGU=vJqHKBn`;;OMZjJsc4CKG!f3tBUoBl0w@`;95nU|jn!yusCQmOlPoL5Sl;)NM1%B)P6Mr@pm5S_VMd2)$HXdV{pgFmMwzpAD5e$OV56Zec#LUnhcdOh;)64<e#A*$0Wb3|Jjv()AM)E}YO15{p=z@5K7rkw!(zY8aEbu7%FJRnPEgE<>%f|!S5}bzI@<$4M%K@}Ycr%qt#mn*+_|7+wzDqgU;PG<ke_h{WEE>*pB6jFioS44{bW}2q!|~xzuLxUbXX|5=!W!u4
DKt=cmsFsCcVlP8RjeGZJl6m1efTa1lvQP5`@7WraViB@s=g0d)F<2D{@6y49_S>R(rrPOWbqqz)fo@fO>cmvH}Rtq_Rm3+(&+${`lT%>$TUb2=&CxaZ-$nrnyMr^eY<FebYX5mknh|OauWN9n-7pJkNzG`S<Ax!%&-8;!Ox*L8^3~16Ex&A!L!KDUw5~e-1dwsCR++D38z_5Do`1R+JWI&?PeSpYAZe1+u>yV;qF^Co|_k5tj2B+5>0>5EW>cp(gN5Ug8osGdJ4h@Df&b*0H?{kDK+V!{3-L8tE+uF7F+V6
BIJLhdF(LBeG3f)=7MX3wEuW#zGuEXI?^6~H+b!NK8H_~1d~d4ofTCi$Dt;Kdu&V}NAO^>ZB`Rgv*gJvv+nTO6zzjdEBZRzXBxJ9)XtW79DiU*gok!OvDPU|XKm;n_UNN#H7eDAYV%Jmtwz2ctEF@dkXCRwMNZ03%crz?<CB1SsZv`Mk~D%6DrDh(SWfC?R7DV;HCa;j#_nO#_3X2)Ilfp+Xx*kcr7uSnKzwd)=L_+6_RoW4a<}_BNaM_VuwuGpaJxm*{miE-Z*jXSBoBc7)t_9Yx&Aifb6>L)YHG8+$`7=@
xiPSqtyj^?xdkxAs{+2-f;9l)X-6%uyH~d(g>wt`VMYWDHKcGe{Wk2M{i#|xFdHCcAHR=piTj4TyB;=^A}!O==r66}A$wJ``&{%DF~XDE@@l-LX0vXz44Vu4UoH|a#OP}M^up203r?$B!#79nf&KQZWlQ&r)Pj@NA1@QTu+l-Symjj!jtk|;#HVn_d(CuX)Tzr#al^zJ<UU>}iwYQep$%+Dqam;hP3GjDb%?Z<^Z@S3Z;`?}7B^?4bs%w-El3=UyL(fR&A(kVl9wYv(MO_DtFqb6_Bgyd0&G_;+@ApR7tFP3
j}xZM2X#d?#M-y%5NSEBD71FfubTZQ1PbYZ(KmEn1E~f#w(c9P#Jq`PqeEI&!TLE#%^&1BTp_a8PzX0n8>)_m&l#pn18fwIYLZ|_8ITHG_T>y}onp-0LeVg1CX;o`ELE>I>2&PkBCkhV{F#z4Heh;&>|DbN9=LOJc$voS!L>i#bO0!kyygmNIL>(U7c%rvH&wqjCxgw-NYnM=275L8nd(9lE@sdmhjpi^j-=`}Q|@eTVb%i~MTy(6uD^Ry<w@w59iiqA#4dnUNDY9UPEAh;{9Xvvi8KS{dOsn?*DCHAz?7G$
Cq(vUJ7nbsv(@$q92#Dmh#8uj4cm*yKzF~%GCJbA^icEcTtKup-s7CX&Ch#X%>mMsJW7`AaA1?!h%dT^F&RH1VP+33l=VVrS*~Nfg8)Rv=ifi3;)~B>TKuMkt3f^9nHhtU|3=9S?SO8Msify(<3RKC#ID%?MuoyalK5_=)E@x(t}@i5KnNQ6@t_U01R$?;SEZpUpdY%1;;{<Ib!)r~tZjZUpe$mxMd^)nO{wNXqVR3)9vEz2)d0wCgjq+CE{%peq*vZn`SYP=AsgJZ>0&yOtRF6a_oPy%?37tFF5|klOehRv
ma5(!T)<At+2lm6TIH1GWC#l75*n+VQiEVEv#T#38YYQNZ@B{Em<f2B;z-ND{}Y-j>5PuR9=N4?3=typDY+k-oSp5np&yE{?79XZ-{5ov<1Bysh_JN+Z52qgWpXGg$AI3oq4|)hx5BtC)l;lW{d@I-v8@cY{dmUh{imArpesKwO(X9%DWs;$(q5)58!Mb(V3Xij`4guY-b+20$ID#BgE_=XxUc_f-bUUi9>e2>*gt%zf4C0VJWeSB@c_6g@Jh##1`0hYGj4#&sis#xQF!?^0VKaM_{nopi0#awgdMq>0<vKO
O@|A0L;vtN=FEQa6)+us12)U;oe~5eU@D;Gz7w}=k?cQ18J6h_qGY{s8QU2e+q;q0OYSnZ7rXRonmW3Y0(M#j`2vwtw(b_3JZb7Pu&;%LnNl0lTnVqX5sHt}lve(5_rJ}O8IAm<U_?PlJNu9?q*HCZ3e{nZ47-XgWfd2~O=n7Fg?m(qhY+V#T`X&7GX(2T*Skt+efLCnID%TOl12#J>FbiwmcyCL-?ZFyUsmKAy{ngHt=lfR&n>1MKvmw|HpjQX9c#$JmD7&xnY1L|9gww&Xmm?Bi8lFtst@>Re_!lk&J?_A
p49-Ubv()1y+%eFWuJ}&U_!Kdp#>I@G9I?&ZL#q=Evzysc?2X{6M#Hywp=!non?~%3Tjm$ma?UG&+@#yS1JvZ95DDG2$QP&5q@jQH}`!T%t_N=@1qM;h<l=H+(F1^`xREFNQg1UH)k+3GkZ4#R5W861HhAaOHyNi{VkSn+@wh)tj0?CD{Pv0?1KZ&0I<fUo=8Of*sH$%qzGPIdyT&<jiY~!diON_>h7>y1%3y*QO%RB-at_fkLXY`5oYq1RV}32!GJ;$-&%?@q9WDzP#c9+D0SpgDAVy+6nZzDtOULotgRHG
Wv3>Ai3)@pEkcsR!!0KKB2(%LJAa8-PT*VA6eU|->dP$P-zsUx^kfEqhRnkod9Rx>6huLW)w{Co4gz`?S(^1rBiRpL#Zuw0=9%CUY9@AalM*v)!vKv4-dhDANiq^YU&7eT3hbUd-lQy38|4NM!PW0JDN1H*yaqooZOHE7@hK<SXIF(bB(d7RV8Fk#mlDs4&_;k{`IUC5kpEJtl7n-oqMiotC$(amiu%bcAAny=wo@5F28-3QVeDj<JpzvsK6x*}&WML*W~T4T8#zXG&GQNWsi!DnDk5Xi^sG{10$?|?{W}{5
ypXK{iyL_VOpCS39Y>)D56m`E);K}KqmhA@Ckgx^60}$zOTd1~_ysJsVb)#D*AT|blLzsOe!>9GkE4^aqs>}L;LQr~f_~CtjyBquR2~|VAf?7WwU4zVxE-$dOg#9n%7(065$-mXB`-N6^~C#x%Y0>{5JgTYaDi>#!V3#Il@Ll0^la1%@#Xl6oA>(Vq5(GCYDTm#)#m2d*c!>%RsYxu_Nrzg-&vBD*>l*WJ=3!CR6Tk;dQzdbr6U+2_YYq2*`5owPr))s$0nhKJ5=QhrlDD|MWFbDk4GiobU`Jk8`*o8=+1xE
QYZsvOe2Ps8AJO)eu4s|uWg$;^<m|674UN4bRfT@A{xtEymR7y@hU0Rx;&K)R)uXSGFeRlWC)my&n%L){KOG(Es&pR8;hE-pSUYqwtzzK`vAPFmZeD9e_4ZEu~NLW%(~YDHWxwv6iNJ7XSC;;_tHD~VUeC>iW~D1r@>sHi{%h<+mS#k8}429-M>c?8NA78;T%y|5>d+lYdVl!%P`Q5=~|vH8;#l}2h5Xr`yO6PA((GAeuCPLo><lGwn7#(sn|ySs>!%$Zc5P@)o<F6r_zvA=;{B0E<hHQ|I)f0skRZzNzMMf
Gaiv$LOjO<R}<R{7DN7K0B4I<);wb8+O}V9o9A+(Vg4$jgGSPTN53}{ic`wlVSI$u?x${~>X+eo4?I-eA@kqAmm~@1))E*_^_UlBdnMhW;P8CN9E<7Dfb=FbH&Zo8%qB;Td{=QM1MM=^gPGDil`>T0H5QuIRpDTR>Mr3ltupkXi4$LQGkXmrLNFP%18%CnDGTs^xP9Gf#NGOYNs4Dl4~{&I-ZH^EoX(NC(LNlfMy{;(jS8Gcx9eY5Ofdz^9eHxEW^x2uOJ#wvPVXBeO|ju(t?N+Zhg+tuq3eHWHea$qK>%^N
tlbz>D|?s^7H*V`ywz345@pNDW86PZhz!AT*NYb%yG~o`CM6MTQOhZ+YIJ_--KiWC(#CpW`(i$1>R+8ZC(6*p1d>)0v=Xt}yIl@)XeJhzSU^0gy`pNmydD|S_``lENksN_Bh{gLFf_KNec~YM@IABk8TZjxv);g$9VpiiDvZ>}TA<N9W}BDO9zMre4E~(k1U~>9_kSD-FgxhG95={g4`c%HwL?6@#>sCmh=^gHuj3|uJS*rH{(zdHRmAIcx;M8~SY={3G>!dko_ZKHi?;jfUp$espm49*KRdFT$yVwMfsrUE
hpPrvr+w<3&-`>*VE(bY1$ACksu@sDt#I8vvrt2g<NjkU2AC%KNbP-$l;ps<8yoJWmPXNg<CQZrvDtclT3FG=c!*C-OOs`1j-6-_$7hC9snoF!A<1uA9&_cyCVRNZq7g@2ctAlH=6eLk@*Nd#feo+Vel1oW)lO2?l2!H?uBQ$u^aO%9vclj<>F2EP_}w-6p0?x&d6_cn{{^buA;l*<i(*(!T)i+BwF0&co;<oB(ib5GYM$>39=CCTi{mO-Am>a8tVXY69@G_z<rpA)ysEZSDxoc?K)I^>$dOFNO00{$Fw{%<
;wgfiCO8o!XvYRLnwiRhNi^;=vzCeBIFY)md7?NH=&X!D&{Bn1>sI{6Owd_sgBG;ls^Vh^L6-5Oksb#Niwcr_tYSK}a4kV7$^wg(7dxYI4!{S&2+Nwym|Y3e*u1J2Mios24<)0lNSl(XWz^))tca#Gvvx@Cf`?H6$R(9EN$TdekvvP*)gs>GTooKO^>L!OoTB`TVwEb!0jL|EHHB5|dkUs=hC+jmvV}UZ0|Y=^>-9y##aTV*FjqkDQ-*z?sW9z|R_EQW2vvV80tVTS@E%d+`V6+h1YX`}mNs7E6tcHzS56G2
Nbg@HG0R$@nk(T=bYMtQdJnSuUX?-}9zWqEg-QDE-*A9s$J!HBnSb}a%vE~UA7nF{RI^~o=2sK#X~8!(qn=`Z4#buA%;zNejw67Z0?TQ*l@S$ae5$xWW(Ny$p43NrqEDmo2{csVKwK9oc+PlcEJU$lsF$3Uj(KMB0a5cqCGE=su&X{4LjUd3)lV{p?kSe}>$80D>!^!FDk`3&*FkLy3k=6&HyfTjnW&FE=Ldl0@gdpT=&*deXSliYN@)m;2d|@5jxnT+w3My!C)dD`k6`F&c<UmIz^@-&B<bmA)AxlWx&q^>
61EaZqDDdY6*{G85o#4pVOvm$8lY4W5$Zu(`^q6l7vO_R<%ekkE9GIf1D37ahaKhj6YJN*KVl@d+zkBPx12Ui74>5Z49F~0qFBgAmjG6vSJUtDGBp$2U%>J)lqcplwCP({YtRK#u2owT1za7bGR5=XN%E~`iu>k%?B>A@p9CIUjg>gr)9=3BFp?2Q^afM;!+$&o3v!CgfzA>e-&8e|{zJ;^@>bB4&3wg_k1>xPXvIn<^ZLOH3(Fg38H+=j7(>)5vJM8mye~<rh$Il~Gzd;`I=~W$806WQkn#q^xy0M;bompH
iU<E8(yT?OMA@@`L8h7SCu?LLwJE#6>PF${BHW!PbI0;!%BqMjCT8bz9h;F9mKB_gJs5X(-&T~IAvT0v+&qq<8jV0XIU*mJP>(TyI4)@Ymlcpz;aTb`{Uo?L43|2bUInsN?eqK=OusB|;4J}4wtl!XQmU*~C|?TmPm+bcXn#C5u5CquyIN~U*jo|^l3QJv`t8DQ#$^b~`?PeF7_dH&==v{}DnH?Q#EAQ~Wen%&L<od!BNM$EbOHCOec&q<fZ}|p*qqpx+x^ztcbWH}1GG$^!E*{SRfan%?^T|3_dMRz{k7F3
{7+`R2x-Pp786q`#%PpU17OcWwoL?sG++%aa>J3umewm(XrP>_cmcYo-mW-Gw#v*KD6AO;UvX{#_v-x>ixQTY&xY_rxxJf0GXi~cD!4%Wu~MK#AAC<=Z9&|g(fMa~y2@APHSyL-N>3!J_3#@#<XY9&d7LZ?G3<7HH$2h}(VA6{Mp>4bnzX)o)oUgOSu&&kO(*#=1bumd&49mwQKP?A%^0l}j`u8WfcYG|kxVX*C*&@9s8imH0~G?cLS$3mv@OinM1zJ&@I<Dd;wEQ?+K1#}m(<$-j-~caRV5zkxSUavyaQ*V
7M;x{T5&_hrS&6}iHc&5TL9tXPMQHUaqFF{hMGP#oZ&(ylsRup>#$(T3rX@_V)mWbe9h7mGOb$Hc==YaQ2MwHsGh9T1k)-Wn-1DogSo;^@{@wq)9Ey5naiLFq0+F%w<JD-yA%p0t#MkGLf=w*H5K1OKZW-n9`o$(E@#OW&AnA(lajXjf<ctKeA6xOBXFKRAG3%A8CtMLWKM%XR*m|P@}fv@vCY-6S^JuOsc59E*jfX2<M_6aYiKnV;J&gy@fTRp+=kx}r^@uvm;ZPrDuti|alg5DL{P-}6&<)I#xmZ#wA?W^
4l}bi>+2U|W}<_V?aWch(f&WqY6$UaXQdcix)Y;4v|)uyF9NcVrJw(WjxK6qzhD}RQ93`$0x5cuA+P3QZ>X(rY8WHbU&`a38t9$a!%Iv6^rEZSGmSFNarPXZq>&19YtIvOdM2B$l;(A1D%v{IcrpeAH?v}zric@#GXB=;uA&`EPzZO?<Um3U%2`Mb{eBE+saMn)8lC!2iYY-l+v`-WAlm7;@MaLJDDGUI;FStF8EkDxz>p=SmHw;PT!mw{bH7CYNl9LBa{;{6tR_yrzq5sc(5B_irImm|9maJu`MDFWP1nzA
F?73R&cj=%i(JM>!2bhJ5BG<=S7Z(=;a>n-NN$b{+;W)615UAL92}L%clM|?QMLG493j1fS2)8;gl=?X2v%}$P^7X=b5O-qIwED_-65dP<;Jf5B&)k#^nG?aZKllSaP=O8b@!}Ga9X^#xcpQJWW1sGOPRgDH4cdS|5t1#y^R||6sBZxU#i(`QWUj%nb;mLgBb%sCP0uw0t9g8mP3-?kaK=vE`uC`Op;kV6ECv7h$5TaEy>nODa;Qjpz83x_uiqB*ljL)>CQ+(IKVSMrgb<w3b}4pTQ`S>Ug#BC9iN;}i-R`T
@D)Jx3-O(yH?~UNMpX1FyE)yLZro@f2meN?vG#T;SFQw93}4|=nC0=?&LR(P-jM4B7&zfV%<d4i3r6V~g~*1s5CS;bet-&}e5|eoC#BmhfIPQT+bebtV7`l3Q8O-Z<37_DzYi+Q)y*z~18`VSj$-BDg<@Nu{wA~3)ke3P8aV2!Bqohy8D1jhxCA!f9zz#z|J2ysYvp4LqM~<*CnobO?e%WeVhT$sbW-z@?2}r18&)Qxk4k$>m-dPrg(g8_J}e}DHk2F{35Tuqda6VgIfuBZO<X|i;U12L_A_s;m;W^TJYshQ
nW@ewzYUk`?uhz|QQha4wZ{{0ICV8`UU*P#ql}Z_dZ3*3u{;H)lH9=IaHHRYr=15*TaVhnVnM~_551xAx*VjSBjfIgBv-W=<;_ExzD}}^={&1yF-p{meZT}&@}1HfQJZ1K$!*~o>}fo-b9Snzh1lEJQ-;@KKr??2b7wQfO4G>o**aJ>p{xhm!S)!@y=Cv!*6pk?!Cz&H&3<}oHt-)Uw8v(m+1EKgLDHs>;?-)hI#p@4g96`Izuu%J0g3)3SjZZO<0H?(THRAdC=l<d2infz520^;mm!xw8pNo%Dz<6_lKR!b
sZb}*Rh|5ZYz|+d%~l%NWg}yf8f)JI@E|*f`%eKHbv-bdn9|iPiB|gSB8RE{M#JTm<$h3ceBMsO+O~#`^LqGwfx!#&?cDmSrS$|=WxrF$H>v<s@@k02ZE+N5;ncNxk-{!Uk6z9Id(<T!P2B1g74s-15$c7A!T%3aob&r{;L1?Tqki3`Uw~>jA7B1vqIx;0;pc`-+iN*+Whe7?L<ZZ!#=tnLG|H~EY?8oSnY2zD1-}OX&&`!Z?d!@`G0R+w(9+_=&)4f|k`WP38cQAB{o~xAOC{6u&|7ZBA<dN<dEex<e!vGx
|DEH%BeGY3cR`%V3~;M;{8Sf%jY1{0u?7QMjg7lx{(=v9gQP0=d0%A%X@Qk<Hr}G5#4m|u8mwvzP?vQZt!4b+>Q)DBOk8gJYwyvO@#p5tX8VJfw@!#-o%P2ZTS39PV3LOPX_iuZoT{^I^N>#SRDxdRBJ)Q<bnFxn-!fL2<7$px@s6At|E#jONa+0Te)%7U9s3O
"""

PRESSING_SCALE: Final = 0.000772192208
PRESSING_BIAS: Final = -2.0299
PRESSING_CUES: Final = {
    "meet": -0.028,
    "table": -0.044,
    "call": -0.068,
    "rank": -0.075,
    "superior": 0.074,
    "request": 0.285,
    "motive": -0.071,
    "withdraw": 0.643,
    "kin": 0.218,
    "home": 0.177,
    "kind": -0.064,
    "conspire": 0.158,
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
    "insult": 0.401,
    "plead": 0.173,
    "favour": 0.221,
    "deal": 0.225,
    "hint": 0.311,
    "media": 0.231,
    "drop": 2.33,
    "soften": 0.067,
    "dissuade": 0.745,
    "benefit": 0.524,
    "harm": 1.223,
    "decides": 1.535,
    "tied": 0.541,
    "persist": 1.493,
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
    "office": -0.467,
    "transaction": -0.124,
    "date": -0.1,
    "amount": -0.069,
    "event": -0.031,
    "procedure": -0.129,
    "choice": 0.049,
    "ruling": -0.015,
    "upheld": -0.436,
    "by-law": -1.405,
    "formal": 0.012,
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
c-j=ZNs}bWnWm=^9;+{=o2_o<TX=YE8JSs`S$m-hKzD<U9`^JQLe6y0VXi#$FYp)e!ZVLNQG_DXB2CV)yMY1FK%ol-pei#f_t<>3T~%%K)r?kgjgW9P)$e=1=MhtPB;T?U09t=sxxq%B9#D{GDGyd`mGO=u2{k?%CU^)9jHK6rN+(JMC-8Z5<|+{k*A4P_d`{ehgaDTAH-Ju?Fip-m{+Fho9yN3<AsFNL>GmSpHPm`bwbEoNNn<kz8`OaX*}B!{Ia^6c22YPjeDtGF4ZryzXuW6ng?bly2&9Spn$Y&wuG9sb
FJvT>SPXWpl^%oOsg~w{J?L_NJ^+EtbylR<L|z2d@o+%Gg4Y-G4x9>Xq=5TDB=HBWm;&XZKRl*IY{Td@<6*cO#}*h6@Efi=VQY71Ho{&-k7CwT+8nzNFMCrpvTj`!h@0Fo9O>WCL^Ry5xP2fZlKD%d3RR(TD7h*-su+{>OBWn*4GR8Fjg3$!V}}y#SN5?1b`#J7q}kb(!2snb3N{-vKoloEcIl_o4+0O0YeFZU#jwl4yggAi1Bi!~=@n+mmd7r_03%zcx(U-j=#OU8J=9++Aa2avjk4RELhnx~XD4Bx&y&eI
6wco45{Vzq@9`(f+l2x|uQrAU=5&x2ip;xp4dAYFa7>H>yf41NU^jf1cIg#(bkQt;$fp1%4LP`Razs$Q6(o0Wz)+mU^~bGOp1;#aC;qyrU`Ma2pFKN&eDzo9LAcea)p3>kp^5)DLkhblb&x&9UHQ|%Xki%srY$k-5#<QD4YQ*;Y*(6k2+zKas3#3$2^!6fv;~pOSg~uov>q3F>n(EPt)}9`;OH1$P%lRixOR{@fqn%#aXM4rcoZmi?-ZAH4pRO1W>o1N00REuc;>%PnW}wvR=j=X%g1^we>a)PqJ5dF>u6zb
@jFj3Lj@M7d4`kcVP9e@a@t*~HeMZ651=|N2um=?Koy1DFaWe<O$EqN(w$x_!P?>`bbBYeu_;dy3e{wg<4{g-HV~6XA!i#BQ4k=D8tD>na8J=gUN_X@a#pquL$9GaIfhUWU=@%D#`Jx^AJXCz+mK$@3Ez?A=@7W;wXpqn4Ua|1{#bToJKImO6)ci%qN2#?js4{j*uhY_L2BSd3Xx>FY)z^fbq@D^T@+yu!o9pf#}+A9lNvz-*4?I>>1#q`h<Y<ar&mxfL`NnMx(1Uz)(o$3jj~HNE$fp7V`jIkyAu+Jz8ST*
EuvMTh8&}7xpf}>Zjb&TQaNHIjsqp<<ZY^_!U>x(sql5N+`8ndv>8p+Mu^9?2<T=K=rIb59iXb`v1}#sBn}&Sgrb-3yHxO|hpD=hD08`lQ~evY5u3`j7t2hdHbi^7IzQhNve=mmqo52!G9AL-MseJ0I?$Wbw>vC&ZzlNcPfIf9LS=WGS~o;Qe!Dh|_8d$kFU8<3AqE%z6w4nVo!VE^c0eZ~fDu9>lrMl^7zqj0?Ri^)?yZai$yC2BRJA3kGH`<_vEV@lu%EZ^pvp2#hRJXN1)li@-*_JB!_ir@wwG+qW-`qK
+%1yO7hkYqc2|UU0lm9|v5dz_Kd`$05jvl_LRq!uYFHNquqm?r>3;T<^1xd?4#r)HMs0q+u@<Hl3Aedf%XHLX$_P#W=tUXEmxSY?VQojEQe~1`VM10YK)M8*%I(JnBXwLm*{7(hNzhB$U|9W{eTW!k;feAr0t=%iAX;DVKnLjfFdWNIYhDXjlY8;UO4i6N_WSY=VA^cglsJ(nUn}U(%|=;lAmF;i0@)?}J|92X=I{G-wtbIOK8bEuh1MK3Bg)-v*&a@|-#jf3ny?rPO^xK%Ailv>l!W5W6pd}Z<sUb~$Pn=<
*sgzDP8|_I=0^bbLEB?JlYu~b1^#Cca@}r%r}cSTk}wk|1Q)N7x~8e@CGR$2sIo{3U~D(6!zkT!7)yYd^<W%UkS2QZTY7HcE7s=vv;YejDRlUsC<A~n#kUfidlG0702t)4>V2{8IqGi380ezA;jzu{#!eC*#fQwf6@oc>6Ej`bt8*sdTvZH;YL;xY{1@`>&rQk28F&{|)SPxOI%zUnia5E+LitOL1#IRh_XC9}xP?`xT+2EL!mXQ80b6nEQ%|6R)&O>MNj79#)=sMkDRsc&i0!wQCIZy3ENsS@d&NB!z(RMi
yRH&>?rGy3?@3O;x1_nQ(_2aJDRh_49VEeFJOaB1l~;PE+nRz=m7tTK^Ft}MSCXzC0JdJ*M;;7Z`0A<RVMABuJZO~}SeWso2lVS+avfcu&+_O#p5V4NOILs14CT<1un50d+#<P<;(@EPJ~tZS$o`yyy_SG$HH_Q&f_D%+ii@!3(FS}7F-?P}3JqQTUk-kY@M9xEGL7H(4Bj7~fqOxOH!ts&iz$|R@vKI~efWg%_h~C+wiR4$x1aKv82*>SXEWK~@6ZPeeE87kVb@>jz7K9C=}xkAq6Wv2eb_qOF_W{<+Z87o
g!1z{BgAq<6vqGwV#x}${ZoAbOsy|No6DY}QiKs)D9VM)x9bdeK`w7D!KP<YsN8Xd4zyE50$)9Jz^`Nw+*bpV2mVs|aK_dO|C!;!tDwv$Qltiq#_9)S5Uxfw87GJ~$FG~`Qb4X{1(Z3%NJPj{6F9NkUb*1eBAYObnlRks%gjaGYyl5vm6?cqH%~AT&tD8-6hu>n9BiBu7}*FYjyeTRIgydF*)6+25;Y!bRx{dx4_CmvZG~0n&XcT-z%VraoC+QCRt$LWSXE*pbK~?V>LcLA`6Ud}1`*67%O0IxnY(6F>4Yed
n%<}gqTF)sV9%%8{_BI^WJAA13y#AL4P+&-!<M=6NnM_9MP)znA$NoI*1?hf<)|_xfs&kU+^MG?AM9&D`5TN(Se5r%B5PB5ov#WHMd0pjGPz2I_bA(bFCvTCm^u<F;~QJ@pXmVV%jl7$V%d!vF!0MhRT>}^tso!NWK^wHRpufpa~LMwssHj!f?&$njApP5l69`7ot4+LAY4D<4_i8U<jfFF(q;rspOk6I)}8NrxO_wgW@S5kH@DCSr~oFpKM9e1nZV>P-jQB7R?8@Oc`S7^%^GT*m-slDhI4-OQ<lR1$HDG{
bmyXainz^yU(OmZR`YmHmHh4qE<k#+M^QQabAQv%2S#V;kH`)QpU}zQXJHTcVveS#@jSS_H3CPTt+R#|8<@DxBsF&TqnU9%1Oe@XF?&H{T5E}}0uElQX)p?Z+=L0dXtE!5!ZK;^C$@gB%!<}xF|Z~KQd71)0N~1Al(~ge!%7$dxX?GQ;iV$@ppB}w>}_4{e-%wMf4^-sdon5;dZZ)w6zE$;9CE+grfgRY!+;Zg_D9ZPr><+LgHpbmhsMW}LV(H*RsawU=i!=u)|8dD%1)ay@;c}D0?*hmdy7bAV30xwLB7{a
+rH2TH_c459hbW(K5psGHTl7ruRvz||5)f_eoIvm!RwcOp)3!SR6#g2wBVm`Nhh9QFgSt#-yVwh6qiE2*5rsw2snJoQA>v*DCa+yhshiiH2Yxd<&_kw$yEchy^)Yg43SBs+rO+{=yGy&2$r>#*^8DcU2vMS%F^FV!)W#KvkZZq_ntm4GoDpc<yaIH-I5QCWA1SuRkQv7;3gXhPKyfK<7*cl*6<$C<h8Lkdt<Kl_5$ba`74M!cZC#mAYFOM2b*sK9!D{_E<vx0=PD<bv}vu`|2R>9{&Y8qZq;@3MjGKVWgZO!
8p|aakVB+puvOf@3nfc)E`Bq>_%VyUdTXiTd29+m2QiTO-*Xoy%?WnjFX!ds^_tpANgM26Z>lf`3b63s9LJiG-}ebM&BF8t>rSA4u~s{%pE!GGzdiuCR50C?>|2=6Fks;UrX=}p+5p903tH~kQqe0Y^_c2Er80pt2B^bSDUiA~Le%#}SW4m!+$46v9>F&Zwwm`?Qw>5XVfkO@B7r~`L_x7iBkZew6h3?NEwZd&kA&@q{Ud_X-Sf#@e3dHvGBSYvO%;Oc{<KlZq^B&g&cU&Fc$%zl8LX(15#Oky+?v$%u4DE7
gxt=H@KP9mxQkkTfHvK09&q7aW8a@$V-Iv_7)Eyh{KRibfiZx5c(`9O2N!~_eL}t$HXtqv#6TsvtXzO`2=zy>1dS*`V(*l&2hfMg20NA6=9OjxJ0I??EWnGE2HN_w;4r!GdD}p<nDPbVGpL519<x_Tih^|jgoz7_t=pQ@a#&iNqmxF$OXd|ritmzlYJ_cE6$MwozzED><r)jL+ew}t)7I$iyKv(k=Ehm9(bX(yJ3oDE#?4MLisKvw@I-Bpw3NJEE$8q>rtApp$hzvb<Uh#vc)L)=J#a0TAeQ@=oc#G?SD#hG
9c?9usp_#hY8nb_WK%f`@kfwK_&c-CkcJsg<j`IB3qI0@CsF63I(mkL72KWHpm!54_Xy5RwcVFYuS}XrQaW60y_}<DEEAo!-j{iw7;TE*atP*?*^w4BCX9tLl_SB+9_(9bg6`tL|2Oq@Q#!?+hhp5}3a*2?<Xfs2z_~et<#apH4>fMSs{@D-?VwCA{D^0TM`p@!?3>Lmd46wp9@|vG8HMEI+jLJF(deO<q!NWpJBHdzKsON1sozL(z8kE=^zIg@ZWwGAmaXhpBKwE}Za?6_Qy&B|h~4W+4)`W3)i&bvL&oXk
g#z|1aAJn>J1s*#cRiJ+Oe@mFy%>}5dM!(90H%Z#yNVvq0uM`A^9YFpuJVXSBlQsb+_CKlY#koJOy4(7OG(F)Y4l~wc8kP|7d=9x)9sNp%Sp#a8<0dNJ!c&`?*XrUtZ!tH@7*I;8{|*5`<f@cYn>gE&QmLbktT82Wkhy;=TO)Bj3x{c+`bYO32_$)T9c|e?<nagSvRaDY<Zf_X^4@+^XD%B@TD-Zu2r^DSx0UkX+F%NWv$;_A^ksm_GOKLwM&iuv@l?Dq!RH2Qg-rWdS65xR=W2=CcT2bo@FgAQXNV$P=|Q1
KJlni40qFY`_gNw^Xs79RuUxnaWhE)SOu<V@ewDcfVXoH9$N$baI6F&#T=0P?|w!SnX7)i(TNl}Rm=55tOp?Gsnvj{m`y?o1o{<F8z?Q(7zh@s=$JzD|K@;c_E7p#zbj6PX&>-E5^`)j5*bu}Ld_%6XJ9_-9viT2tw}%ehf#=pEviQX=!T_);P^unXT5n|HB2t?lj7I0bXO{3-h@<}=d(iFpK2nvd^W0-B{BlV89S%XGuBO}aa+MYUQygn&I(Hx9d}u4$=Ph?VuS%#38=*51K;1@cEb<&UEmQxE3Ie28`84E
SnYeEf7%l1Y00O_mr^`U&gkv@@B_IxLQL7Fz*r^C8nl4F8HH}FaYz+U{;&sux(sL4{oDN(b;(hL)mVF{2CTzV9@w6zmLk!RtatV5LDPV=$x58kwFG<v-k>F7QfXUEu4lKE-T#JQa}HeQmyy5NLg#fAyns#lhe_bpPj|lJbbSxo34v*>NP`E}elv5(=|5M2mwZ0|+BrGj85Q&2&wDPp2e^B4H2);91=*(*mXA*FYv`nQ%e?q1T%b6YJy+wCJDAjftmHMc?=eL`RZEaf0rX(|TXCoYZ3uPkEd?5gBC{8F*j*Y(
jg(DM=E*OU8JAXXK^$~IHuk983j$@5;pP82G#L!N9^8upJx3><CwLbAA=ySzWteD(v323^+!ihK>?Y<d`0})D(9!+)jn*AN;^g%tJbaMVobVPKzrFWtxk8u9mu{R4B}r4YzQ=oOx>p^#2}48)RJ9Fh33w*Z*982O8=TWAdKu(NXVvb=y}BGSl<2XKmGL_W+;{=d-B9*!t_$gB*akG;Dlrx~V&$nkZ%1Dme2TD&@M}&JCjbrVE&%8P5>{q@vwe<}Y0B02x^*sXIa6Ra=UFg`SJj7r|B!AZVkt?ma7D*lOalh+
H#=6j7f~B`7!oPFhek?{FI&=&;4Xv(zP(+?52=)^Og0MX6JNhg5ciavPBY28_gM}4(ct{b@a<DZ>(vdhEEIUYa`tL^3kTt=-@T-scX1v3C|;?@y$2v3Kfa117~rP1ku`IrA|ALHL@{zt{J!b|?(L#d4x(+;l#G-`n4Q8>zb~@%7KYC!CUTnfbgn|HI~gu!piMFf)^}9jPppq{u+n6xL>K?;<4Jw4E93YO+=WRnURNA)T;|vX*I}@)1~V!O?H})+AGtzh9tT^#PeTiB!UykArQDSR!u3FnA0uk2n>KctkqfSN
qy)k|l0`y1%Z&!=-Bftd!=zp!Q(X3vn369`UG`K>l}@|zJ)qc#J|6~c8HXll0^|wpyOi^Sg4z6#_<>%B!R5t~iKBzm0adCqo2;r~)p-a$-dA#_Faan0+vEfnG>LN^bRbA|+&b6MvZun>;c6_VEa>4v@{e44HZ|HOajfp+CbXxqnw&F@37drg97G4GR7*JaAA|)>>FH|huFrdc!cuv15zB&V@`q{Iq?k<AI9&X8Q%B|l?`Fz2;>$f+^jV}|%ur7DK0J1VyJ%GEC5LCl765S+d@s?Z{=ZO2a@GFRNTs?A{I(o)
wIqW)z}_mpAT88BRDyyCG=5t$I3Qyucqq!&fB8w|P*In7?g4kVf<#RY!JhIEfiLop*D<`QVs(c2=UQ2xX#)#3zkc`XJYSQ!KY5$j%41EH!N(nLo6_pAB+Z?K&4Ay4N>wR|xzz0m<4-|NorYye2cVRC0wivGd{)!gl!J@e2ww7dyND1+#>^ciKc7QKbEJP)f=l6nvWrgE5dUQv48aH|i2=(X3FX;Pi4sCK{sD%~n8o~vxk>;nmt)vnOM>{9;_jx}?lkW#AdkT`y(7T`W<vdwoWFX(%Kg{SR@C;u8mcIP?Wp>~
&|9Fc3nMC**`3k&{=J}@V;+?FS(~Zr^h|E1Wxmw(|Ae@v258%yWP&l?3Q%eNdx_OUZ-mC<2SrzL!;=^tiX_7ZTjAuug*4R`0Hz0)eXRNQo~ajaRlfON(e`#4N%&lGeek%P*#CXOV_^KU@o%HquBfUZ=i|UdCCRPcQ@3%MV7K?>Z_c_U)nEl3U5ZUdoev#j3Bp=AcCU-|K-K_2qf@=9Jje_px5A(1D)@@M8sH18v^tHQsENOkhc-+>M7_{6d+J4j*Jt(UwpkTWSN?`4>713GZF*F=cfm;7K5qnr>(rH@%oQi;
gtVxz;9ojm4~MoZtW!}}&&`m8a;R>Uz>`Ds<zQd4QNA1Ak#`M{U4U1<EK1tG{sRt5n?yl4JZ0hy0f_r+Q8vnfEKA5Scyh|KQc=CIe-~gn<R}KxDGDwFV)Nf^rs-V!@O{``a`|6R4VT@Gn2a&u-7-kHqIThIx_%y6h8&9+9yDKIp@D#W_SB!_U50U|8{Zj14Z9)GNQewMNy*!9=RX{3Sntwha=yQs#>d8Lede2cq3EiO;v0iu(7HT2R4xBH@%NTh%TIjd$%4ImqC~{?RdxTdpR90NEH<;S{;8PrjS7k;n!<Sh
KJYU6!#_GsY+>I8JB{5Xlml8<1wp!JPca!sC=P=m3VQAwcMUlD)7zmC`X@C)=gFC~B&7>g6I3*4yB|w+h?WVp+&c`!h=W;{8gVLc$T#DxG_gU?*R*>E6EuAm1B+FI@aza`NZPKI<GVDQQ@EUk^Tm@qgxYCObV>=q?SMYAgT!dvSN9y1D}Gt1Dy>Z7SnnzUI@w>=E{S6|ZWS7G>f1OtcHzSD)pY8s-IcLbm!#$ymi`ZERx66POuJF1(<3UwB5oh=zXZJvolW>yA@mAFS&M|}ZfUgzABXLYT*~}?#cu{_`)xSp
vUAm%c7Yfi3@<^m2;0D95&9=BlG0<z-Ac+qk_{ZAMjb)`Tq`mtlY8(qz}A4tLQ~pes9HkSap{kB{Xf0~0KQC^a?*+4rb9`7lmOoT_QzoGFzjc!OXReg$i~h0xIJEA;m0Uk$??GDkHxA)PB()fkW<hAd?4g)YN!5M2_lAz7zT#?3ju_87_r?X&w(BMQVMcmjK&W<2R4;ikPd?{fIO5jxD7dIvpBf_XRpnIAr^5`as2C;fBFhN)!$TMQmhpOeol<+u-J=19q@-bija9;;xor}e`@EhV6Rxj6dZcZ8&Lg88282#
+vzFHRujLcfVCD(^#TL*BF&Bu;WH7y80jV4`e0`e!^!cAj1gkzE$b^l&>)s$Fx{kex+$kS_2f689+zSd;7a>j?>GNGDgI9T_ucQJ@Ik;PYk*3Pz2gVrSjD{C@p;MTaN!5(=`YJ6!~{50CYsjN?lh>btyH57;`ZK6`&gh@$joR1yPWk~S=9m|p676Iv$_{y9H5{|n16z5KM0*_i%fGI$kI^;W`z&c4Kz>AAG-ejU6_5PFCh@AitW*>iLnR54qwn-xO&#$h~z*HqhMZb>&j|aX4soV1*rg_KuVIYk9MZBWe8^~
yOvb=Qh=PByr#_;5CzC_B66xHn|6UV!7(xtAC7oJI%kkAN?Jo%#`;!EQ)nb5R1Ssz{af`8aT4&;Jv~)p{9c3KYa#USK&U?rWVP%_#od(b^k?LCLDU&QZkG!#kCjM{aFFJ)UOe{4`}&SE^eqZAW5MC4fIJSpKi$anw&Jx$vKZY>qr0jZXwvuLbF8jGya}>79x3wzCg--veea?C9-MjTyul7VSj_7Rx{(&!b`&?mkEWGR9)1x>5Z)mvD0SNAg(8MM)17tC&A8uFLZ@*wR<wV`LekO;2cX^ol+a_}n#JU1@fQNW
(<=JH#NL(-^XdT0Xx3^bbG4u}aM_M^)9;Ij+}P<`h>P~ldCFa@JF@O8lQPN#ZMPOoTj|7Ouu<=|v*Z8C2)Az|FR%C$CO1)`5Z9B3U71|zY@x_1Ys8Dyx0T)Z1yE!cfMx0)QF^_0L+jDn)p8PGjkbbUAu)Y|JtyW=np#Wc_0&dcUe)T+ne})XMbXNA@5kW7U_<02BIGqkPD&Zm#bdmo7C#Dhqfb&`S5LO$)~`7VFeslLyWzClfk%hSb^JYtM+)CQ8O$|?O0_{-M=1Y;QH+qj`!BarR2qaMB&tyJaQ9;%LpFdj
e(AcQd6y#j(%;vrc@C5K6GOw2x1A*%oF?rOi2Aq5?cC|9b!SFyP~6I+HP|0FK*O5tK6T=wfI`ay$jAyzbO?^Ku}<3tpWpN?80rbT%9_zUzK$UHjdwKK80rC%X)Ot7*C0YdM}KVBwybF!5BK5+Tzw<2!O-u^ESAg150NV0cFfZVLg{iBzAaiIP3`FfHONs=tpk*VXU2L^;FGew3&3>OEL47ghEVLEdxolLE{+ud4D6tBo$QvhfrA{lA@}>^>^0z@(-GdKNRCNg_RgMhpS66U`ds^=_~*^*CkptG_a!n666Z#i
0)2*AAP2x!FmgYAC4wYSQb=S4q4HNUNDI(LjZYTR)qC6fd=I}yL9G4)>&47q<_ffT={uvpr|uKh?yNnp^=Zpt%e_2tljtpNUg6ilx4azLysz$EM%J!XlDD~_IyVj5L1sIVJ;*1Y3=xk2mDZR8D%$#Bb$hkXf9N)S9=p)z4nr}ksT3@PshN?4K!5R$Cw{VfmXy}CUrFG^2djP=vq7c#lO6*?dp(7+3^Y!|C{&X~hPB8;uU)A4@_GnBbF4{}-k)u<a*BnqzxgBvk1k``Zifl~?|g8`I6yFXj2%vP&mZxY-9*lI
(wZZWf$gK5?`K)Z33)H&!DArudeqzN%3xfmDUN&b-qXzZpo6T2knQU&GNXa^PS_X>QIvT|w8)M;ARUgiOKNK}e($B2;xeGFERbepbH)+g8M!VX#i$2RW2Tsxd7dt^qd3@r^CVM68j?xOIT-FV*YUr|_?=(v#DJ)DDsovZ;){%-{YDdwTP<0?lA-FxC9R}Ti?DmcHH9rnAX7I}`v8Jo{QLk#r^Eeli$+>5+N3&pje|GpFz-fhEW&Iz*qcU)7s`q9qRc6aNros58K9C;%&I!&_Mn;GG>7Pt$X$dJrPw@HrWHjE
0O#*<_O9)={2aF}1q9YXDRE&O0P*2Ws8#Vm3Zu)(P0_5`d@;Ej^fih@J<4##n^pP(kCXn7kCV6pge!a`@rxuL?QPx$8+n%;fIv)|Cnab54V~^L*etLE+tst?{(a1}>Rhlxgj&FIg@KTUc+pX){%niEwy>Y{17xTuRWQjN!f?R0rrZzV7u$y0B}N|>fR8MJS=Z)4i}l{TDk+^Bjv0oCf=+q{)U_H9;Ert7iX$6f<M93U!?$?zQ9wdpz0{)wNC5fzt1jVeyfd@6`blZCt1q>i809@&x+(QC$yPB5j&X!%+wj8)
AGslXtZK~jTl=v^ioaZK#6~n$Jf7cPe@rUm9&H0)=b|Ot>RYL(%vfYs4FK<VXUxIv>1{FL@08jjpjB==Ias|k$vf{85((+o3g@-JI0ma~V+T~qkTELe)CJ+#Od`!d;07+vUk6?{IUd)8xpqq2AmV34k|eFU+kdIP>E25AgehOh-c8B46yhjB35N9?T#y6F(G%HecU$~L;VXaWnB|F0&Pb*&8|L4P&Xe!2o+P4()Xw;Xj(`G1#s{zDRJZERGmp-sWNhW?{9s(9Rm`rZN^&H8mjY>X5XmaAKv|tS_H`#PbZeaY
77kh(fQYZZfjy2@gz^weAg2**s&oT5aCd5rP^&^C;8V->75OeNo$k};`y!xnm1n-VK^<2=`2IfMp<1D6>zr_e8CF&bVB7ADKO_8D3Lwv0PWrSE+&D-@8%Hz+Ak#}jL@$4Kq~H4B*p5&uA~S!2e+8yW-YjD`jH*zAPVu`uG!H2<exN8jbB`zBTaa>9KIP!OSfx1F6B3+*)B^cA9s{!oCUFPIV!U12#9jA3yPt*M9q+x((}1<Y4K-eGK1(FwSY5}@UNP|I*B@zMoha~#voaSDf$D8GynO5Hp2M2hoh-}wbhdSt
+>KlVaqJpcPJ=L3)~XcmdU1l(R!OJkciW;ok)RR+QOQca>PWG{r%YQT_S-hg<TH7H^D37B=05|?Y48$kYI+A=l2z4UTcgs`Evs7Q4@7t^$@jQ}g8%_8A1Sf~A5Lv57rg#*5Q+KB9vNA<yuApda4=FTL|*KOW-zT$f8$+2|2XsvTm|y?_aRBQ2&pwYgM<0C|5=7I0+F9)5|FE~EWd9_*@rv@E#M))YS{Yb!*|oe>#U7L4d2&AySJRGgZQ#MG1?iAg^>4D!F3vj4c*;I!9C~evy-?5Aq`lv;??CX5Vp{j0R)b%
)b@6gA}%9AD@re)?E_DA%tt;}6s4$*vxn6kE~`HopdT2<F}-3Eil+c{`I=J_!&>QukA08@@j=X2Gq{MkPU<L0%JTYth#f(Ich9nLitN)vcLXX83i%z!AZSD_z`PKwl?TLM*Qh!6e#gIJp*!W@J>&hZ!-xq(HZxEE+6<w&%YLteosSQ}tH1kW!AA!GZmZ1~d{wl||Arm>o$_^Wt;LcZF^%sOnLKgvP&B+XU{8QV?(E5o!`~~f4qDL~?KP=Vauf;zZ|6sHj`S)>vd{f^T-07mbe5y#?VJmnNgd@f`UdD8=f5&r
LH-S7S1bYP5xqx`!i7Kfyn{b%ni1QKwy+Wyu-5Qi!-GA1dml83fs$qYS@nOPid}@7fGfk}_csy0Q6o@7n+w%KuvUNF3~+Sb0EvW-U-)l<?(47n+xkM;9s>!=aTO<#lG6dfs<(Mc<!MWq_}nlL6x0#DumHynS|Rz#f96Nx^X!(C92x99+78F~aS~LN`8cQR5LQ1HyM5+a>M+fv9P?uW-sG=UbhuE|cr&$|t=W$N@S;FOU&Z0^K>=%D-`BeBmH<<4s#<##4*UPZHrI15yt3ohO@duNy@$+0VPqgp2}m5lmO8Dx
Nju-)WBU0ukijh%E-I66BF!ZYw9x)FPyO4@_8me#s=W`RdFC&=QNG;(8{BC)z|}}FSHGP!J%5L)P(CC3s3CYnw4ciRM$UY44Q<yB72D&1y}5T@k<>~RD2@QuS<<0h!lV;BZH9;khx1TbC-L5XaRa6>S%+oxz?$qSZU;O>$uR)*^6(zpIWVG<Az+E-`7H;{w^BQ(?U{sIjx09b9ZU7zTvpAlaf3Tm2unrIH`!u52N+x>*_!j2*vGQGLb@_;6EjN9yQ_fg*Rcm4r?aHu9rl7d1*?YPPw1Sd`ucDad)zv%)e1gT
2^Q+K{~$)@V^MN9*xqN47|~M!$)SzYW>a2;k21ZfDWVA~Zz|1I@m{l#0wTlk7}^mq#KtuVQ$=m_$#zxHN#5?ja65g+Rb{uV^g;3fbPVbbH(&x5ja<Sf`Q(UA$g3<xxt7WVw;yb|;`*SRxIkSUTd{^?k0H7<JC`2&IxwxyH^*@}p3<rjzD9+dMyt5sW74Q;FntZCY_Y&CX3PM%I4LJ)q%=cuyShvZk9Z)3oStvh#wc}u{*eOO|0gj<V}ph%ZhLWu$wL2<uVqC|<iWMN7w&Ozh&B>Gk|V&|VG#OF(E}4{SJroI
i#vd4f|ICz!(^an`$#k@-fl!VNSy~8vk=HZ@jX2sL6z_&P^`e1;GoPqQD1Z*{vG`U+1K52W+&BJS$#7lH2+^C%2f<J(tM0r+>X1IbyXHB2wDG7y++;dT3=;tkIk!P?G&qz@v|A9&z_}G4$_&vtyjD3iBJvbeTT|gm`e#pI~NF|U(nX_1yJ?Iy{?#UL?x+bYKxQw;zVdA2VBuK_Bo>)pM6_k6}tFp$OLs4lj5Hd6c3KLK{#!HzVQ_te{@J*ddU=a;yflJpH7!foIpH{XEV{GG$8_>=M?nJNN##>S@Y|b>2@?N
Q8JmGfh0NJ6I__Qh{fXgE9dWh9z?99XF23Ea_T?;)Psk&X)}lpchRYK+T!J4=hB-<hGR<!!xfDlA&SvGUJCP?vLnCeGaid@fj8h~(kocgMa>;45*l^dr!z+;%0(KkDb&1u0zNExW35vZrg;(rc}KO(=JLmzetSPG!3OD0<8T&*tuM{&wA@17#eRroe@B>7+bGJD0g&vJrSiLVvQFVD^9b_P<*)nH+vw1PTU{cqw%(PKBX>$jmdBF1F=}Lb>(Bl2RDo5CGGL*J&QVV#b=~YE&;#ipF+a-0W>GEar7h3kf7=HE
e4j*PepeaZULg#f<sK5kD?JXwNe(2tqS}-J$43e2izI03v>5x%B7xaI8t8eEYydu#Vl3WYlR9N-4wVX!=!!S}nnKE@?c~t-d`j^z;57Ob3qOD*Vf0AZHSZm^#bKeSV;8F%k~vC!4`k2<gZ7&2iA7Q+ZT|>sL8`>^>spgLdj&k!U<hNLQFO~Dvh3GTG(r&qqcY#ih^x~n3IREwR?x`sf4RYcC;8`hL8NZNgU3YX#DiY^R&teBd!P+7aMmmyda8qftx6J})(5t9s(T|L98>N58Ht(mrw9h^LfvRH4OV-qnW!WK
d=A!eb?qJox~`%eKev0U!)+Al@>a+g$1T!<hvfE|Kj{UxqRBw+>ifyI9G~6s`u#g98SNo@xlF+z=rQC+gaTAX+I@*lBT_ArZj;KV3MIA<?lBAI3Dk}~(w5q|M>j5rh}4BT#&FK-yFbiu{6YeQ*{Io!H|aGDl-<)p2gQ>9O_jDtMu;A$-JW#4LqW3>-@M6zqob6A`5bg-btq^hKuq4w?}I*8IE)mp$&|y=uq(x8iapG!0rW_}k&%Rw>2v0TUG7>(;-gud$UC#;jhxMO`yI?WGv1Prar`_LJ;w#9>Z!2&@P<3D
9chVheVHuO!B>bc<Qi(ZGku20PS83ApRr^g2Dk@N!t*_#;BWC&2Uy$77Dm$BP2ay(ul#H7+RVK>uxy_(fc_up#IN_JL})i&zk7u>B}d&u8_@2E-p=~ha_V{J^+(<%NOY(+6h}GxEkK`5xx;1MPlaQ&V~JHXI^!C#`5W1=e!Oo_Oz?W=ak$3eaMeS~e{CfI9gJHn%2w(xBOrMXVjRXMs~yE^)5dR*LSV4lwR92V27@8tEAHbdhsCu>p-~Rp3$?Y-aH5+W6mo*IGc#UgiH_TYDIJ(X7sgh=DrNF-AWoMJK<)-u
jWn?=KsZ9-bG)?HuR$veK~1$Z_^y)Jhej)#=zns9{kaSxop2MyP{z{L9upp7_r4D8L{?MWr}{9CUfth~`VfKw6-<P10SsN`ZT;k^gS0b~2fZR^e6spZ-2nj`4$7ub%k$TTzbWj6b4>Jwt8qWD0ZLL-n@VFAk!iiZJo{T~sYeX|NcOmKXbH$A>zCCmw|uWx^Uk%QE1$&NQQgV@O;`?yx_Df=uhIs`kU^b}UMGuzz1e>7X2tw%7R~x|aZ(a$#}I^E@ys?1Nt)FMe>=h^k~ssRTrD0!jTT=juQ%Tu-{&bLnIXx0
nP8x#Bf%>cPUIrdKujCjs4U<>Em2&o0oIahpiS{nsO%Hf!nhHb3IGC7dASK1u(XUrzt7yjxG6X4!%6V3t-g5r!MBkln>+f4@RY9nHI|=zH|=f$Jgub`L`_o8&VxzF{whC|BEWd{(b>VKY2lM8nG~iPom>4RT$5JaVguG`iqa^}I+#6%t@O=TWMgB5ZS3`<bHm9F9}HVH8XI%w@sQI1l^6z8K+*G+H}>YUs6bw*ISELb22-27KN|#c7-73Q47N`dP&d$n_q8)6(d$ZOU*85lh)5oI+)37jwgPvEbWi#(7ib~u
NX17sa})$*S<{8A5H!`?ZvXNUWe|r)2k#pXou>Au*8MtA*600&-kYgh6?m<lINV)6AtLI0#MsqOHzE1A6SWf0{jy_&EW+kk&LwnD^)2J%zfE?ct{y${MUj8b6a{HqKfMOHH=QNWx_P94UHrl>3V0o|lau1aZx^rs0chj6L+a2uIx6EZG(5z~0`+$4DSoc`{tiy>F4^00w)x<6qO1{@+7VDc(nJv4?-<C4{5J%131p(<rjv>cAm62ok+X>rdC>$72Z6r7e|hgh3lbi?+K-bx1<Bb{try$O|DpkQFV{IfX!OXU
gOjqckNT?qeEurnV71wGj-2v2OFkq1oY=tZT<OeF!M%@<=d@^{^rO->I(x_!gBnAl_9ehB4gC$ZmBvpr2g~Slu_15u?{70qR9{czZS-qJXJbUL35X&e&4Bigd&%6|WEuqXV_<KQ;Unzt<wr+hz2*O;D<2Y3Q`oX2kKFqpb}-?JB}$w<2S>O-T1vnB4tXfppAF3Q12cah(|j3P8?Y16&<GMgSm<g@ilhwlkj1!ziY(kP*vYgtMF-*A6TZ5L3t(&(=6?msVR>kAibF?c(L0b~NUQX4&hoAtw<^&lJmzTZ?Hulu
1TBHP(yr#4*3n&AtN&M9-AIJ4KcEKI=`)N`oM7pJ!V|uX%vqUp;E51Ac)=*t%PIy$G~%#;@)UGg40HjCNUjJ7-)LQUINjZPuU_b(dATq)O)wru{k!k433$zLCu}LQr%qi=%EC7JCn=EDA`{X>y1<<zkb4hp#E-N=fGYw-#R7l-WtUIDSy`-OkR7yz-%QrYIJ#2f6$$5;{}i)0U01+elG%$7O$DZs%nn=C6wq8g6<94(z<rN_AX?&qro8R8I$`L4>di_IjE(r_T{g2rTJhQ&+jGhBb46zQ2bY*Y->(7e18C>)
#7<BgpOHOHo!{ruA~{_=`6HSN`@ut%bSq2nfs__fM&>#bvxQ<#xgI4jrZ6ZZ39R%nRu_9&&yXYJvI8_o(nDEoD}Q-O4k!A~4B+G?J`T{wR+Sppi+vXI=-cDZJoRxZ<wm-uSngx-X*i!Ods0XV7dv=0e(j->fS9UhLUjAHR*PQfQK3fi#soXX%fp$In(x2({U{Ev)H%Vy1uq)BfLMXTODZFeoRa3k(L**caEI2ka;j*r@IG+l5nQP6moQq;;cN&t3sRN#;meWwID2=xlm^?P_{Hm?;Rr>26jhND8DPX3M`?If
fLy^3sRm)Paq)=dQt3WdyJJx;fX(-VLfo}?yfe7#9ty>4`_CZ!nv_w0O0(^Rp#1FlM+$ef8NZH!msty1*Fos?QaJkJvIL6JMw@7U88<I_hBf_D0?SWAP!0Gjg+BpWV;5n`lb|Afly@P^wsgMQL}&)&Fus@@P2`p7gS+a$<|<e=G{F&GqzS?|MR7(%9+!OCy~u_INXW_Kxm0B{HHkkDJtd1Y)%Pj~{eCr_&b1ljbDz)p(bGW>pjhlcSwt;qsJ3#SGNgep(|5$+*H@}q_6a|pkNG18<k$mh_QU*HEVUv4jCNU@
!DrTPA}QyQsf;3TbR2nI@Wy2xqBhbzEp&KTuD^jo`AjrK1i8|KW5s<h36(4J)1eX!D8^!-c&G6lVF(=zc&2)H{kA~I8}vF<HdDo{`gn8ww**P!(u~rU_MNOfmB0y%Fw+EVZ8t%KKkt8*QxkTgGTS0&M~NX1E=9nL2?soU0v?N9A0mS%h<9e~=a94=?TG0sKz?k`k}fnDmEDEHf(>)QYz2m1>T;RnCIA)Jr3=~66^}`Qhaa1m6*H(=eN{<B+;#|JkpMSi!1G^>FM~7{yNT6%2gZ~H|6uC&uD=wJG|2<(q_8KI
<^P9{f8U)?|LQ0WP|BVHLyKl<t})IIJ(b%JHdlPh3^}vh)}kKja)I%5X>b;Y8$*BP-MEcN2e)HF-(0@<D+~K_xQ7q$*T6gXG3q5SM5XT$gKuyVDnQ0F&DmT<59N$DGl79tf_R-nPYqRppoR?s>NA)EaFEF5?zS5JrGauYWk@JZ1@-X87tult4HG^1@}kuKc7w%%kb7$S<@fK93l&uhQl=T;`==*fg(fXDccv&~iF%8tIoV)afn5U@9(=iZmnA2bjVn0gcSLTDKf73`B)UtYGA!#UkoQ^3bI|-=OnFT*1REJd
gbJxCQqP?#>3z$OcO*5Du@*<gNw;TL6@6}80!4a)(|09>&M)I0QPkyFqVBjH*59vp4?@v?Km906WA%0p+!SzYYBSkX)SpGkQcT(zJKyY{e7E_PMhe{Qp}~6Wa*xeV-By60l=IU8UlO%fKkMNsX8nKpqi<+#8Asqh_X1@M-hz%GE4gA!z3}t?X}mTXJ{x-h8K#R9OAGsjTb=gx5$>NIv2iet%MoTUUGo}EK%&X4a0q@ppu`2x9V+I_K)mS(S61?)pmiV60{GPXr^k&`P=s8`PGxkfOgetMgu>%2cWYe@RZ@9f
mmeqJ-<31L+BmYgY$?hT)U_6*dW5jds*O@e5px!GmoOra3x8ZnNp!#{51ezPT+2kT{W`jd4l?LCW!&@Q!4p!#Ml;n=LXEB1{NQoRo|gVA&PN}#%PDBk!<nj6V9z-ev(N5!oUO9a;pF)D<X>;zw6g85sY+YLryenx($2Uv1d-(QwFGSY{W4uh6J@=rAzv>U)_-4=i%9V{(x3b3qu_+RS-&cwd0#4c<ezKp!BN?(;13X#a6ZEgwIS)Sxr?#MW`OR3*Go|-3`D36Nk4iJu#{Fa!_a`4hCnm=JO@;$MWB6pyE(b=
KF?;8T|Y*AeQ^;VSW4j@6jOA`Cx3yRR*%I8G%cuYtbqD^r`UHUah2P&*f%FMO3w4(LA}K0`xUp*mr8U3eXs{!aC=5i!|iG#SAVKk+uWK^SfO1Dl|S&_-3%OYd-d{!N$%mjRe<c&km(8Hv$K!|H-_UKxi8?DLkgm~xOV@+U@{&Uu&i1j>w|eRHxotjawQ6G$utx?pD1AMglY^A!v|p3awVD!zJH+y#RC2R6`Wg7+ejFOr=dUy;F+<<M+{ClB`q|lXe(7(sZzOEtyU}TP5Y;}EA0iU3Z)wwn&3D-%)zGsj=j_S
xte+Oz3+4JO>iaMaGDr3Hrs~Zi;uZ_{44aF;LeR7fWaApo=e{GIp|Y<a0hP8HQ=BF-c?1@`}63mTBB10r1ry^X-bDvzrB$mpnM6L)8@`(F>r^S?sC49Jp|Uq0m5Zy*ehJ;*5@h9zkgPD@v<a>sx?Poe=rB*wsPw};dDmbmkCj-E2vL*>8Eb)4_EYz<XKGRtiJOF;kY*Pcq=TVCazwY*AGc0>;4)C(**q+T1iY6R?4-eE-{yUcmdCzm_nU=pXlY}w#d}5+!o$8s)Ck}8=Pb_*R;yZh`zDG(V-fdLWkyKRtPOJ
tdS4q0PZFv?O5fWpjOCw5ZAg5pRFovT*Nf*YTFqcBt*4U4(Gnq-wt;zd5AW=;o$|ikCt}+0Tx$kFiy-Za6f3PvvKjrNSWq9Y!*pM*bTeDygmbl1G+Dq6o%jvK3Sg_>H_Z9Hd^4*9n}X-e#<<FwDZ3}ZM<3l!a~Dz-<rtr9{L)8x*oi%+`0P|gFkd9Bfq1{$bh}CWrE{%G$hLcR6#$vT?KJuE>Mwju14-lif;Zx@)q~HB!@rOGqryHT=b1o3*hlt^<i8r1N(b`M^a(RoS4u0r_Dr5H-QEQUM3F9K1+L}3}vm2
=<9tXU&>rovIlf1{etEqiyG#M?FcCOCUb-+cpkq8fd=OZt7~!IChFdJcqv+)Bpn_qhT@+I=m5<q)?VkOd6pqtPq+a!ZP%bhxeo80bR(1f{)8_jNt!ycVt@B<Q89pw6wk*WqlCs;C$<7r@-_M9&A=lR*gt95B3TJy-STJB&3Pq*pH6prV#QK8{rS;A%(lUvq1ccnI#=1j)C7qmvAqey_gQ!iUI<d{FJdJfac1Km#bj6%^U$x!j+g2%d<sk7QE9?k2J(P1Sxr?C?qC92N9J$&#-tF(=im@e<I4sS!w7ZO*w6JF
UNS8fB<A3kOfuwIm&!N?Kek$L5orX$|CBvlHwo1*w7vkGhiOiE5dII1IW#l
"""
