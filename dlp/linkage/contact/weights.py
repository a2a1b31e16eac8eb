"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$TiLxC@a$GI<z4p4xyKe)~J>5MVQlwFmnZzH^|9_E=*U&gb19<mVWoATpxJN`Hc$12=#d<r{?vg!z3#Nsb(<rO)er_&&+mP02nfOdLd0k4j(OMJSmkFC+&tg)FHCCHb4AE87n(K?PlQpZctp!(hTU~HIMrTZQKA1m!nCj%`B_(HLx8CIJtP9Cl*S&Ezndq%`HSn_Ou%9L$)tmV+HW+Ve?#8kPzl6In#k3S7>*I^TRDKyY+2Eqvg8i)anbTxktj73}N@%XMkzL8=v~x;@ZylyY)-c&(yd8Yb`DE`S7VmvE
DVVwbW^?q}r08#__k1S#_poPPx3T7CCwJC&^YD{1H5B{HyJBKwZT>X&=G|D?Xez8Enl^J7>^27z0*7P*r%>v=8s{=^UoFe5)+aOeYMp=H>zmnwv9k+*57F4pqH+kFr;9UBvBBOuy9h12i7zDfWUx;zOBpWhxo~O)vv9zpl%s`G%(YFw@ryNs<LA8D$;}Nj8+L3>IYV&4dWU^;!m69k(T1TH@wXi48;^+A+@p=z_{bJJ+nV=@CAsQ)w>VAV7w3G9uJH=a=5N8;oKrcB?=c5A_-+qAg=A-AQ?R**%Hu|!j>_I5
$HM2V{FFm1#!Y)mwwaM!3-4x_V#67J_9UNR=fwvd4!(x3G<KH`pDIRjUu!U~W^1(4#Y9_8SWL!x!K7d8#_?TFHki!%{fDh~q}n=9vu;l%c0TC%e|)_LV{F|mzxTNN8)wqY4Zn9TJ+Me}xj(V=RvqiB_H1#FIBu73`^REJop6&rEf#||6IZsx%TwUHc8cNjDVl_HWpns8+LOl^Ge<vvTVm9uy4m0f-<TJUxAz#b8%MaWd$e1&_8-Pfj;HU*)DwH!J5fR4u6YR@nvdRD`(}QQkN!!-5fSF{C1cI(Ou{PG&W{{r
<JFY!g5g}^xP11UA+F`yipiQw!)%@dFocK;C&!5`_K=Bd9Fb_Trn~-T?S?1d?0^F3;vO!%$DhWWrlhdSK~iXK`T~udqG#n7TgtLM@|u?Sw3(+Z9KX}^S+5VV0as>W<3a|99{~fNZA7ddzRQix=46_S)8n~vQua(jkOpjcR+X$gV$Ot;w-prNc<>;s;5-qM3y$pgA(sEm#0LQjBKSCC!T@&Fxi!3|#KQ&OFg)>Kn%`TzV8j#A?3H-RuEiMaoCmJqN;i2){{&QG38=71Xp{81JTHsGzc51;8W{WGby&^~1!$jn
5F0GR`Xl;Sup-YV$T|;bd|KygCoqDSI|Uz`0*nd1P88YI`jHifb~B!sFb#N!LR!wy;z=wPuj6$G%Q4p98xPrXO>wCy+uqNXGjW}g&&5@a!_JEGIk^p3<oHwY@t#&9kcGMxhksN)5!NN1cf85wqq!xHDPhWP{<14@^jmd<*ag{&!y`D7=!q_Sn96?g$n3bpY14M2eZ|3su#)?=0(yXiFF;vgpT?{wCsYnL1W2{R-2I(rlDr5l!o6tMAjLztWL~&B|9Qr=XlcN=SM1_gSgPU;w<!Sp9H!D&;}QO6bRDD+45ksh
3vYfVX2<9=$oreaF>rvcP#Q^KQ{)0h(Y&zg3{tTPa#Xo{l4->SDya|O0t8+D<|Cnih$%V?mZet=a#^s|c6le!KLw!1vm5N%wD-o@5yUoSd3zRi*Z`8gn*wm*x3g28twb(P5zQ}ScshX2No(!AshZt@I^n1@9%$w3aRFhnndGX)Z-uW29n!{cdetBH^k5G=mdBW^#G9eiHv{U)Pxu4r!=#FP=x4SOetfkNyY^|vBk^Pc-<~Uo6l~ZgR_91h%13Sjxhi~NdYIDtboSi_He~=Mqx0m;_{fWAu{cxrI9Odw^_koh
TOli15Cle&7l9q#iy1KDjS~i~!K#HsRESWZ?v5jPF%Q6(h+Dk3>#xsy9V`SEl;R9_W&Zo{YZ?ys&T>K0y90#r#OShH@IOG@<2$6XDnN*&;|M-*SV|5#-Pr<Aq$S@%xMLhv!coZvQQ40Va!OdA$4(^eZt6-dTk$^};lNGsxzQgczuB#|6Q3BJeY-zID_-+i$tIu9-Z{{2CrlZ$>j?%G;wP|TwzSl+&M^QxB+YR=v-#poQ-JxM>_PdLV;{J9vs>RVKKLA#JIIwTyNjGPGY9)xJK&GUVa3>4VSof(Rz5qP0o<FK
_+5oA5y969ljER~VI#)yWx^0!c2_Uj0-Po`2r(kPi>8IYiFet_ypc~j=tQQ(m6ju9@Qm}GL+AiJ@XI+06Xj`>yM_3b%;U)Rp8S>9F#$m`DfX4hSe)pEII9Bfj?31W;N5+hEr-SjZO4xMbpC!S&WMQ;6JTocgTuscfY6w>nsM@~z``fU(2xv{I>|#Ie9=GPY{US5z@K0^OKG0-+hA*PXSKw4fm{)AuL8ROcS4%Mu7piR4xJ*%)gyNCRL}Y<K(vqy!3{nx%24$s+&Yqe^8x}XMHAeGq-)(h>Otv&n~`+z3+q11
y!@!-gB7l9ZnJ@>q%;%xfcP9TJB=JjBtG+lP=XbiW2qyiN3gNFR4kt%W@6Z82o5gb^TUz^#8P-#<it3#HNSkR(S)79j3xB+gE-n`12>U4|BHm?j?e?XSPxsoBjOos{Ti1y3Cdu8=9`1aeP9-{ynSQ^6o@~Q?1iOT9-d^`{)0>i4XIA7&6V*>%V;YahHU^Y&~G^lNDuu=@GGo}$Adas8Vi(<D05{KC*tJ$YGxvk?6RkZhra;6Qd!KumCTWQ4ld@6v#`UH&#+&2<OA`_&{)UHpRZJ)pWxT5%xmQ)wKoXnw7H?&
G2N7@&C+)Bh_4<3OobIZ!~+aE$CB_*9V%9e18cLX_`4k1=M%0r(g{@@P<)*0KS?-H<w;6HR6jP)@n$(!-9S9i!>RENP8gQe@&B}u<~<P_7AKyF+mhJ9RB;f9B>`g69T<)}_{nUuJXJJXxYv(H;uRa^?1%e7l6XMS&`DuNMjddOw8Q4{DWx#z9~OmqIql0N7^D3=&ygB44+3rF0ElI*<Yee@!&YTxopMLBzTi@#aAeOvP#ip}2q7YFI9RH4GAmy({!dKUS)V|>CGi75Rwz>u80-*Mg4+>EOBbM7)JPg6(>)EF
cRt4n6;aE|#z@bAInEbqL{81=FF*vcLylSe@H+-P0LYeYZiwI6hzUc53B|-u@lbd>59d#BCUjx07MuKEWcIXZYrO3Ya7=hxL6I-Y{I&_HeAbCsVDM*9df;y`^@%0zlpv!wAxqnCt=s08h^=kBLo?R3i=pwJi`*{WO+(N`#%4oR>J=J|sOxUFqCM~bH$dtJy8?y-3Sz@sc?LOKJQVdK>MSjQLj(P3drGo&v!o2Q`Udl-1r7;*X3P<ClvJ2-cxaue(?$^HAwr6|OOjI@mkY4@8ii$KdpI63d0=H@U*II~9^{vg
;qL2J%oLU>&&_gB?G{(T<Ph5Wcq1#AayL*I7+lJu!SAee4T#u^xGlNU3sidw1q;t@oAOwoq{+Fvo%p|gHz@8WMp&SI@Njm6b4>hx(y`#S-n~45^A3N8b){u_&-}*ExDipFlmVQX8<>^cp#xM>my&$g^?bJkwe6#9{|Y2+V+q0>aL<mCfI}iGLbCH51fsK`q(~K!J?*=F#{l9M|5HVi1}3j8AVTL~2`+pkpLSnbxdr==9n>e4kpXcZAKh-SCL9<%6LbVr`mo|FXJ{Ne63liF5+g@|3YJeqAa=4-c?Bc`jj;S{
ZI~PG{)7i%I#LR;K5t6180@p!aKmCym2o=uoH*w*szM|Ik9rz{7jwmBdzCKQ<S%k(FUFe*8o~%p9_CM9E5aOY6U4!h+nJDAB}0<|jb;NF=6iqz&QljFPJFDGdE&ndq{1e_QBjt3zr%1~*J&pQ1gK|>i$~^+!Omd_I5Dvt7aVR*V1PNv%1;~-VADZ9qR*2&cR_K8vWEwJTD2<P+ND8Z{qTb{UR7BMO<x56e~=1%{1OQHBcYvqD6ImtE{7jDMtBEPd>s;uwunff{vWqB5*`o(sZCJmUojAifKg$~-vF8*0qn%o
;Mo534W}=#{R7q=@(Ogm1=WLiq#tlsNilcTe7repfF!@f4Mn4f@~G;S*OCajm2d=JVcH9X=-xWO{ZbAv=RwwmhctAHac#iq&5_=SsM(N~t@(?m-|_+{oZvju5(V|;l+xH2zM%vFvO^?51^9y3S;jX4NsK<&_Y)(=5!OQBF2$Dh-Y1|WyZ_io83NQ_*ghuWyMz{}pCm<96U0efAf5W0r~7R~4--fjT<CihulUU`+&tXvt*2v1Ng{M7<!AI_un*C~gMcgM7YU$?zT!@6Kk_cDLZaGQ00SKkAH%*@0Kl$M8oP>m
DYj)y{#^>T+<H-cq@82OpWVJnD8$EVwbm?$Bxhzo45I;`Dowb<3+65MQHqDNKuh5k11E&9$Uv$=`2p|2nBO78{Vib_T75}CPxtb$z|C_vZ_}JfbP#Snfp6oyP11+d(2&y*pC8wQe1~bf4A~nbxitO0kzshN3l%I|R0U8Kt^lQTC-BJXF9+R$B=L1@APr9JLw}=tsPqfOOK$q`$EpJaAIz|mU&aSZ)5>?{1wN)S3t7pDDxx0T_=LOrjdPX&;8?ndH6NKkk_hfk+5dd}AJlCWpyA=9M=&qP4jd2|g*94xOreZB
MpZ44a7~8u3#q}^P$7uyJ4{4nREc;_+S|g~Nt3L4hL$Kjw3*}$W`ZDpVSI%*q8nc}14e{;z-(a(uX0?)G_*3_T$|Z_cQ<IHJ^|Z9|A0VA$s08TJhYaeWfDDrU-I8L2EqXLiLYYZn4jr4b_{T;TD$=A=pmeUe&TT~F@Xp6Zf>lj;2pT-$>+fQZ3<G$4pPAaalM=)%Gcnrp-l1(z!m>Ao2un_v&tHA+)Qr&T@{n;3Itney#8s;2l3Woy9x)f--OIpmAzk;5oKx!Z;RxVN+dx86iRGA_`7Q70hQ390PbQgDy+T?
5v^zVcqdy=wWxL%s)(72HtspK>Smu%bw<Tfc3@HU{8&VgBSm?HT&0;?=OBiv%jqKjch)Js+d-J{0K%U6##$d0+J_VL0x+-+6?tsS2OMVdvlrU&-XuHmIH%>_rHt>l1>hu|9d%qvKS6|y;sm3FtF#40#duHmN$%zO{8DnSN%im8%SXl02g-K!Z9bl$4U!|woRjHI6;f53s(+F>vcM4&XVfI_d9Q@6(3SV74DkA?teb&P44!IQOJLtpIdGc~vv!#iKi%0<P+hkgRnf$q_6L#x4g@j-VzdAD72N$Dt^zZ(5R!J7
={Zok+uoIrT=74U1Mmy<;8=--a>Lp@eKvkZu8Vd`>Z%+)@-juqNBEnaI4fLx>`fV7!A~xV`JK-ZqpFuf#`q>LoBUBeqoAp%*870O*}}=9gq*_uDt0>it}ujIeBf*u$_;pdwv%el{wI5dRWt$<&*>APgZ@l*8GYTi+3u4a6Ddwb$WPywhnr_yyrm|UV$}h`mJLb^Q6ZYyawPieRZz83oskuV-Q3L^KZ0+BP!~`P*p%}dIkgp;SHXd|^p@~HmhSxe3CCQq{g6oVI*sI!pOZ_Zkp@w56;z8YnCD+*--yM{s-5#p
IXKbCPCo5OP;z%8k6EGiWM4eU`5$CjdzBKfn$Eewe9N*yX1bg+s}9O9m~4X=!s|eQo$Wq(a)m(eRm2;?<W&&~57im1h^oJEL~R;WW2_V0lekbMvoWX{`m9=nU)x??wPr*+5edst@9yp<iQR#><6IkC3t<ElG7!_ko`4fFn)u!9m3xW_r*uS24+t)4-2SgWrCCT#D7Rz?ayG`!OXew{UWXuM2i=ALESr05BP~2<2VeaY`tDOT3(u=zQ8O>i0&BL_IOge8Xj$_=YHjScx)0UEN4oa5LZ{i-)l($LVdVIZ@JK3r
+l!QJ{F16Fz)t#?RAy%X0oOyj<rys>97sOite_H@L)Af*2>|=7Ubz9nN4Ch03>`mwoB%$U+o>SWrQ>K#;vWoGk>4vX_Q#>5h#`ViISzHF77LJ@ul|P|_W>xI3Tc^3zmt`%Usi!Dc?~lKb5r$s?|i2xQo3}!Xs`->@DA9+DpC|@TnZ`zP*kBt3{kO~iMRvVmsGW!@VG@~<&({L;wt1v&g(*Wwj%SZ0W3s&w1`xRro~-_1J%dW8-d(k1tK>0P~90bp*PucQq?A3&z|fPGCD5^_4Xdt{6U<;OU>`3K41_z^rrUi
Ax;q0kt1E&BXxJo1?6DG$)K{a`8o*%-EZ&dDjryU8~*LG%F?RZ7jzzeT?G81aO&Hb8@_j{@vNpD&I3pFdx?^IX3eE6>S97{DqjF|Kq@n76%N8^pFp^}j9Q^gsH`Mb7xa3<?!srW4LjbZs3uwg72z*@9x`P71e8?F1E$B%O-$0XKOtB4gtHlCZqo<v)sy$A8m2>A-1zP$$Qf+3R2ay|z#u>}<SfJ;8K81P8}ZzXGy?|yfDhXGBoV?8U_SV7Aia?L@GXQs;aG@BVpN?b99JD1<tqt5(q$A)fmRIV0G*R^7gS6&
@BFE*<Xy#oJUg>!z(-v_b=H-B%@{gTHM#=MG{llsTHS%RzFsmn9esvLMZ1a)+pO=yj@7N~VD}D{bI4XV<(fd0+55ZBSd$BUD@C%CI4AA^|2Q~bk!~{m8AEV4B;#?2gN9N3tP*WgqZoeRa(7SiHP{I!nWj~=BdE!;$wLg3e(!O8e5*DAhJd!>36MD@a;a+qBOp`JCH-M%uT&{YOsJ@OPjKS};Hv1J#huvPTT;hZoJKvVs0ZQ!jTNW{)Xo+P0PfYPRB@4Y<jqVReVaH;#a;5%olOm`-<`S7)e7nr;6_b`D6N-#
&lrBpB2ughaE$I8aEB#BH-Y=^(*{!`5I-L{`wkp6wS`#5jsgl{A8zH;A-PJjZbcfwmY^?<JOYJ86hl4w{2_8xtGT@+7dE^F+bxMCumbqd8@FiD{?^ow?nzm8>*gJHxqZRSRitX}z`wv707*h<1y}*KvH;?%+a1|UG`XAk*qunY&i**=DOX1l?V_uG=^U)aL>Bwj!+U}GJ1KoQx0hT>LPKJ&6xjQu1ZneW%-d60Q#CI8^}^9{;q8qR^6Cp<%t;GTW{^MaMB~<vD^%4nyfmPQQ;2R|Wf4tr1Ojc0@g!9S_r0l8
s;Z{%SDi;?U_zRd$;!o2WAJ}hqh0<lX!!7Dc6m|b&q^)gQg=KRMD4BzY;gHaeiaO!Ix1~Is;%e~jDkfP0Zq4`s)a|y8yH-p+Z6hSv%3*l50wOr)}^V3+%XTTslNQQBBGLNZGbc)BfNcIg`gbfO|1p1{v%98r7871h&-ddxfNRtWMpv%(5>2_0!#Yu$sTJ4bj@qFLtPWi%cy!pQ2g!}oN0qOO*Z@&&&Zhiam>g1T$L&|@29UV{G07fC3H{>ZZzXD8VYJeFzo8M*$tHx>`E*bRV+;#?rO82+1-FeReKdR2)5r?
6j3jB34~33>F!(n7FbyT?^%797*;RU5mkW?^C8}Y79coIPRW@8?e>IyEMoXBr@;Y%<d5W3ynU#6ly(i+c>iHus(Xn?oE~3}2BfpMs-C1I()a{;z>qp|j$55nDN(^egBd#46Lp@|=gN=7fyy7sflHHkbj~3jqBXZLJ2*Qc0ouT_W>AbMb00+CS#Zr8s?a_(DWy(=QzrC4K;#$Rk8WyCHS(x_=_XyXC0Tj7nl!j+2MP<)7w7<+I$r*Z*KxwVwsuZ4l9GrpQbXw)H2_8HsS-XPiedg|UchiFTS>3G@l$nhDXPgl
B+4Sn8`7aMF2HF0!*$#HGitHyR65YCH}VDu=;JTairvi_R}=r>RRrb?(s6n->5HhqoTz<QPb7-oQ&exfrn`_i;mz6a?d_Ts5--h#r%t_@8+eNndp)m&_xq@vkCL5(Tu!Q-yQ&N!ch?*MmTG(-^u{7Z)DZUeBCPO3=*Jl~iUK3?eb`TwVbBQ~KQ7Xz9`Y};6OcG{Vj-)6oXmYgLn-|cfC6tapyr!aRch5kvL(S;TsSnB;F}UzR)1Y7260ywO(Lo6e03%WRA<}bl<~T`QuI^Rx9q=sScdi;Ce90I3V8i0|2!7f
uBio=X1qk*+#2Cn{-!C0DaN;Ai_d_IGzotx-W1D$xq8QGyIZP%$D`W3!6)niJzF5Q@MbkX)LnsrIT?1&LB&A;D``xxT-_IlwAjLj6w16dP3Y9mEA>IDR8_fpgar_6T4%)0V(nRdvWqp6e7lpFR$ggglg1oMbpUFTlKte+u$LML5xT0uJtC?hve<}Mkrnu|;oGPv-3QzQhtlYb@N1~_clV>6McqP7wQ;;%USZ!0kYMH%n<h7guu%|!#jL+CvjY0dg=I3CgPM95Q}OD`LzwL`>&#vnuChPzwEyklWpU9^k783K
Uj?RejUV>U4*0ShAH)kpah=^Yhm+7RMnjcon57fn@U#)<xDF!BBw|k`5o2Bg4mK@<SUAPuf7m*!aYax+h*un1WL=X9dZ*e?fT2^-#mSL7aXkuen+}i#pdLrm^wXPD<Bxnjo$^;ayQ>cZm962byC&b>iW!;@QI{kunfPJ01tK|f<nx~zoUo|T>ApplKf_D!Hia=o9(f{?K{Jiy;SEjzvz*oTeM*jeC;lG}ghkkzhEwuhCCfC{`0uKqr1?@IK8sb{FU%OANJWm~wCLT3y=r(*zp*KxZ;mCxrBv02wJ8m@q;ui>
hkB*t2{3v=_*YFkm`>tHk9w>Ohv;r?*I*G2krm(~nkv*dXv6!TS7}9KGDc%OQ!#&=nv}A<9-aU$46uIOTRbw!FuAV`rxiKD*9|-N_2a6+v4rb*CE<}eM}igj^O7b<Bv>_13Jm^Sv(P&#(WJe9ZtJ_10&(sw0o}$-^>Q{S1VQ(}(9>@^EHr)3?`jxB&u|=jcz{y$62T$nM+pCeELhc>SAR857Z4M28vS$jUDH$ZKuxsFHqF^=T>yK{%sAyzm-;GF0H1OXc*F`fcK6^{`*K%_W}D4no2t-PH6#lw>@`0N-)$4X
SFaodi6-}w5iT+xG?JvKcgp*bKvhT6_2i~UN(<4mUA2}u#K&&x7#Se;GxQFYIK0FoIrGh`g#PYf+h+Po2XYvhuSyTxFR!ehxaKQs-8QmORAr1bdUuY%3v;<vTQVY3;~S!cwjr`K^9S^*zAAwLqG3->Q!Ga1m9FuI=xPnBH}F}gtLC&+qs9h+Ya%p}A73HN;ZqxYgMCAfvxbc!Ve{=zvkL(d;^XZo=#gJ`en{lNkPC`2n^Qw%s&dPDAj9FB0KkH(Z1AjmG#@dVkkyuoZ{{21oDj148cb0et>?EwbP~HybM<A_
H&s(C*pbU=+BUpqf0L@`<*sQAAjoI<N>VM6UG0SE;mm&l#rYNf*KjhJYEA0S@yz0W&5{P-eV0nKnxTdpy|KWs4p0(Df#!KlwL+i6JlCS>z^QAJAx;k%7Y{wq2$%eSm<icj#x+^WpE(iYec~vVKt>4oDPg;jyfvW(B+N_Pf&iCnIK?WWg};Aj0)9)H_4FD5idV(HBi6Ei6*Z32b8=hoGfNL@FPI0RsMc={*T{@o7}l-wrA$^$sy8-4!V_Q4+uYTJb>Vkhct~>*gT;Lmi=0EhMfXVcYsv3%N@^VyH3;4W9uOoF
8)RVeFLJL!O<h2^j<08#;-Q)#{<DT38W@#OW#usU)r-WXvMI64RXJ?8&FVb?aLa1Pm#HzlNO(YLnXc&ywGK7y;|dBJF+nhbc~+9XB;=~mSSW_5oFm$+vgzMo{c1MfAXA(T9EX^x{f#8xuW3IG;E|9D084hCqUv}vkZ1jeh7_<)(S&;#Fq@Y_Vb+}Zd_rEQht0gBw*G>ujHgSR%TtBeB-O-_ZV0^GM`_*XpGEUpsYD>hsQaMGy9T-Za+PLFi1^lnEajlq7;4BtB#~NC9!Gkws5|?ie!x!>;;hCXFiSA4d#d_b
0{vCf5$37adQDfj2~Jq1ch@Qb@P+9D=~*r(|0ctv7c4lb?f@!J7}MpktNV?kSNPc92*e)!iH6-n(jf0`QZYMgpu|JfyYw|k%{IvkY^0#_)$+!T0Ht(uKuYy?XspbL(Uzn9BgvMU_aGerm9dv_$Nf&oh{kNy?s*TKtH!#Uihx^L$gIax6;Gp~=!<nD5Awq*VQy=yT~Vh=BDG_5epPn`%(OWTIg_ZqlorMA1?t(%Bdui=DNKwdo;WJ{_o{wJ1v(MtG|{`nL;Y(URi)JF?Y7`$_=Rh&T(j*OR=C<Kee%~k@3E2}
HPli8wX%!t&MB06oa*exe>5-b?b=yVWn$zt3d&5ML>|~(`rI`>30hCPdwuDqiHKoSV<as7DlHQ{M0j(jsn<L<7@GJ=)5IhC3}DS&7@DFP7Ygyeo3P%<bJXy%>h}*_a)2p^!|3u3(V_|(yTQs`rOt^^DZroDoyRpX?cSc@A&Ka8A7?jy#{n0(u7;vG?DU4`xH-+Uh_cSkc7oOv^av3501j2`vN9%NZJ)rRC`sHf&VG~jFS_&bx%*jNU=4!3&*5Dq47~VhCKEs|k`^fcuu4d_OzF()rzN46#mU8|uz_djE-B?H
LJWWU7z(a?!maFR=$qo*soCpvO%Ewm^R#&?FzR^*2Jn~AEs~|$5l9VJkpe<-u!BD`8Q!WJ?lo{wN2^NXKt0U5*{R_c7Qa|j$V5A7(p<Iwfd^~0Je>7vx@1jk3(FAs>hvMG#P~T%G2x<0-nrXJT_w32j5$o{>NBGS!WSIMtK6Ci)5E!Sasv&TaYg87*SNG9<z4q!no`dKrN#QU>Q^MXaZgAU=LLk`k-TY>n;@jCdCNSc`u}uwc$9;~Md}-x(_Ry#RiX+ds)<<={ndvHzfgIc!w-}n!V;<BHn6p7@Zp~oD1i@t
PUb+P#j7=8m-hB4*5v&|U2KBk1#?F{wF3UdnROLTrth|(gm1d2B0?G3>;#jG`f8xpE%sXGYqUTtZ8a|y&`nsS37!syuliI+kE9CT=4qX?Ozgk<hD4C`7b6fuF&d4-q;pB?#jJDM0BRykHwVII&sF2(>b}P7)S<gx6Sf*NVso4?!l(5X_ofLYj>+lJNuN1Yp`U6q@R)K{!ND1CKHaYzRm<#}q*RAqI)n2yd4>g5CEMglY-&6onwD14((CeDQW^TFX7sD1gF6wn!`{^^(<O{+DmiO3L4_t!LZlJC7e1if0B$+G
fkD6xt|YDL`K!Ht5Qf0Lpqno(Y1EeV669OP78;zoZpWD$yEDgnNz`E8e8px?_un$K5XB4L)>c!0s+#4!ior9+-|JoaRK1PRoiL59&#LAITzHu^wyrmubJ8GWcK;8Y@Oxg928p9S+d+b+>D?Qg|2c_9g75wasdbIkgHT@Op>20+IXjhglFdW32$zGj@{qd($icTX5(y+On(z{Z>@&a+p{sYh%~Ao$!sZuU%&Gk@q}7ZEFRZ*wnzz`YDy=(osURoS6wMmJ1LQ!C>a<9&V@*UrzO(Iy+~KM2$Fd<*NC@#t>t}gh
qpyEcss(Q#O)TkE*HJUrcB1Fj`b`p^D~j0s^OjM1M9o@|q;;h)n2mhfJD|-%b?*()l79HLg3|GbUF6E&=Dm~<f`+ZY4s~EuFm7uQ54!5-9$dxeaU;Hvb)yZD)5_IZ)c9Z;Paa9$P|A0`K~6P%ZsY@Z%z*K?me3Eaq%W_rZ;eW-8=*02<#CO_A#uR4uP@-)A`y{z4j@;xa?uc3IG{Y%p2XlRCY<x)bTR9y^Cp=(q_t|G4gk&Onh)uzFVogFO*N^e-LJ;oFte?=0{Es0c%jak+g;;dD%7a~`!3}*`Ns#5s<tSb
PUj=M-*LyTL6PRJkkWU*G&X(pn1c##r8v{fFC7$Msd191gy2NiH8rYa)1dpp8a<-eZ9=wiZa~9%(<CJUv0R<VT2*YmrVLruH`*}n&}nDW+?O+`ho)Jsq#v&ix$tY~8ccm$*Ths4)?3z=$~9e(qtHS(YEA@R=!Dmp5R>@Dq5%ywFv6gM_5SF(4vUQWNZ{jxWoFf$36~&}QQikTg4Gd0=^$_;pxs(h&06x%ET!J<O;z-!QFJ)N%YUZRRn>x~><@_y_e38fm_pQWFdA|RL}^mLdp^RbbGRmWNuRT?YRW1_njh24
|8$?Q!c#*Mnxa+@#;x5o4uuq>ONUQge_^Yt`+jn0ga@bniCDpCrT7h(fvuPCFcc)?vFeUMPNf@&OkU9QWuIaP@U`O&<o_lk_pIB8*KG|0Y1Pb!I@54}T{_|T)N&8dcTKxrq|mey=P?`ehbGHiNhT5<0Jcvb;t7a5r*hD0uQCsodNr%rJg?zYkr-zlF<cjuQZqwCGb?()?s$VP9fBiOUDdCwD@%A9?}D(xv)B3{^^<`mI#l%Mw>b~pBfOgu)lj)%(+#}@b8nh9BAM`f_YP|ypj&(&`MR+{_97s^32FdLx2rWt
<<y@~|5Dr4V@vjv)nlR!P4i6G9i?kT8uJ4HS9vjpJFG3<TUfI>G%cM`N#x4A<|I=517sp!<wL^puFDx@NQVa+4H!CL<TqWqEA9Y3fs=)-?lsvwE(LVlq$rSUsFJ0}W8`l{tuQx~)&P^otYHKsco#gR57K;0lLlp!m&{!)Qw<W_#lZbjxA@d;6N{=A!)e7YXZGt>u!crm`TO7;;ZGWq%af$nb&DiDbx%_FT+Hzf?9BGX(^TB^7!N%;wW+E4tMU9Bu-VL;rs;xtAQ(FOQ`L3{#kDQ=*8Yh$U{?n`VF)lwJ^*he
w`+C)#WmFU)0~UF=}vKio)e!3(kW@8f2aZcw!%WLD|%MgprK`Wzj{5o#FwsHxMvYul!U*yF<~WLFZj#X^kMFz(Yg(x*jM5gb+K3D1C0ki!6!g8(x>K3@}in9emtB8L%{3iUg#=yXxxOF)U@ACXO<!4UQ;QPbQ)v^R^+cLe9R+g++FW`m9cB!FRorCeAUfrtm<q)A~bmly;>~<#a~ylRgU+_77)2ZKIDJsV$CBHTc{EuJV(utrLMk_icu;cPvRTMJNrlo2F*}A)RyGx6m|_5I8H&eRoxyc$6}9o%l$2xUBrd-
IqUM2T1xyr>1NUBPQ!sgz3l+!RYw-c!lo4j*q0KX<GR4%HSXkfa~+&Wzv;@EvY<u*%oa7GbM^rroSPx_zL|KN)#;CJ;D8ta_i#xy(<N=XZw_Uf<wZ4gj&tV#{@OLjqb|+g!YlU_bxZ$y=7m|MzIy!lOTFZ>qX#(U$a_&=vs*!6nKH*M%9-&Em;;pZ9z-jocxt?+Zj}<OTDo#<mami0MUky{4FFp;f6?&Cz;#mkCTIv+mAB&{E+AGVl}DP9unT+{TFtMshe{QRZ2gM|?vmo$HRudJJ8UT?9aLYi=XGaS9X->b
_<otqrxNBgNiaACUvf9>;b(l!D~G@`t~NO;ktC2u{twk4)S*AzRi9Tu6@VB~^J=8M&1q`Ss;W3eob4N5OhI?>Z$hk$@*hHVX;aRltQ~c?d8mF4EO_3D0Es5~_?*+gZ(c|wj$5Nsx&v4LMaZcEwSQg^*1vAxRfj>QL#;55L+l(cr<xp^`O}q!ZL7gq<6SokDxRmyDiE~Kn<~HWx>{Fs`QJ%UT?5~f+1)`H#JNaQ213I8p6#N-izcnM#(8F6ZoH#C%q-RT@6}#y$_qj;n7bj<23z^Jp(zRUkP@HA!DopR-dFTb
O8D#gD{ca9xztWli8TvHhdt~yhoZi$X5)rh`ZhfJLrowR4K#3~f=9gmkpW?J_>?QDSDtjUH{LKP4&!o(Pdrz**Q7IZIS*vg{yn3*booMr75r4iwqJT&t@&CU;kBxhgq-~Ed$y=4oZ9FL@8ajSg<Hoo$J}w;DAwr})|;Y*qtmsuATU(>x_sLSmrB!pUV=t|NPpFoiA1%NL0o%NC85O6S3_a>tv&XOSxHL<{2@d8)z;8BEhO)5@^<}03JKD3oL%?+ye``q++NdSRRW8Uyc8_43_Gn+)z~7~I38irl_T+vzn;1s
FzaG?yQ$VHy8w_H##L#$dHn+rUD-?*S;SM&4P&+Q)YL$~PwE-Ft-S!U)*$qlTsZ6JS;R|y*6S(=0iDllI>Y@Da?JJA6%8@`tHz>9BIQ`s-i)dOf!}J@D%`~?V)<Q@E&yrz|G(}47y
"""

APPROACH_SCALE: Final = 0.000611520187
APPROACH_BIAS: Final = -1.19
APPROACH_CUES: Final = {
    "meet": 0.397,
    "table": 0.24,
    "call": 0.227,
    "rank": 0.318,
    "superior": 0.348,
    "request": 0.492,
    "motive": 0.192,
    "withdraw": 0.554,
    "kin": 0.071,
    "home": 0.202,
    "kind": 0.034,
    "conspire": 0.227,
    "probe": 0.113,
    "hurt": 0.134,
    "self": 0.203,
    "you": 0.525,
    "face": 0.035,
    "dialect": 0.119,
    "hope": 0.122,
    "trade": 0.265,
    "tail": 0.452,
    "threat": 0.686,
    "watch": 0.292,
    "insult": 0.234,
    "plead": 0.245,
    "favour": 0.172,
    "deal": 0.128,
    "hint": 0.193,
    "media": 0.142,
    "english": 0.118,
    "approach-en": 0.104,
    "press-en": 0.146,
    "office": -0.034,
    "transaction": -0.248,
    "date": -0.333,
    "amount": -0.055,
    "event": -0.311,
    "procedure": -0.102,
    "choice": -0.056,
    "formal": 0.04,
    "paper": -0.327,
    "leaning": 0.299,
    "apart": -1.25,
    "business-beside": -0.325,
    "own-office": -0.662,
    "own-number": -0.266,
}
APPROACH_GRAMS: Final = r"""
c-j=W$CG4Bn%#FpT;*4|yehOvRhd~LtDb5t2XDIjO%FIQ%nTuBLC~-wvEv3@aK*oY8*XR@Gn&Cj8vq6p(*Rn{w4B#Zm3oy`l`3>x<<~PKMQ8^1VRqd=Ki@gO6U&g*OH}eM*RMl*=UPOL7ZYEP;&m-=h1JXD0@<bK7l%T3RF1-B47oK;v154hH*<X-swqaU4fpg;oqQ&f@*G&gFE&b8cY?liJJ+o=+kL%?9CJJim`()haBt}9e)2KkjI_S~k;%tnl{I!O!cm;WUS2gE%lNc{%y~ZVGB<Wjm;2ssrj3%-Cv;-4
;Jf$vE%AsOi*TR95GePpo0RDZnl{XC(H+u^8l4Md1k8*k90!bIJKO!WmS8S$EnD6nl90din=C{|H$zgo?&R@^v4;b{3Gl4_=hmS)q-OXQvf4{U2?k+N>ilCbp++8k5%TH?<Slue2y5>WWWW^ikz#$igM2?6(QK9(_Nn0htki(SA&Kp}JD8}|#}yuZg#lYt4P#Mya+E}7clBwig)d{ECKne^Yg``T0eOArTwtZ9+ZA%PDx&j;ItNKcZHCHb#ll%{>&?}ce%T6y*uCZzqCq83-R1UTy`4{nPV9C^Sc<+9w(gSi
gKPU$P@^}bc1*_rvCe4*rLVdo-fk0!nb9<C+tH#oK~lG%{EUy1eRcx(8s?6UveAogAf5&*p@Oq6!oK0{V5$sHD~kMWjM}az!bR_i@xFOLWAkuOfn?a^k1q>e`|0-<vc~Fd6OS<Z+g&}VD2be|c>f;oSBH;mx%eA>-$_ttxmf}%X8=N+BcbrF2Jg(&Lae@swC4jY1GGY*&aJcx)FZ*!6Q#4|7D?CO-znuzDl{AFUXO-CELY&An_pasE#E*l=bhy8T)kNFCW_my3pG!h)x^I!%vZ_=xRaaLRp&gW`n`a&pU%Su
8kZ`m_gF1`w?q1G+03}oZTZkN#Z@m<DLeN|?$XJS`K3}F?A_FYni$QS+v~+htu;K9Rt)0?mUm)fbZys#tI&e@u2XFqiz;l<d71-?`KFxigCG-`Pw-_8St}7C<r|iZfggg{9LX1+9vwLP9=UGTVYlSWV0kz7V8g-M+o7|nt@5M7u``U+^JO>+{SNYy_D12sG&;Jg8n$25SCQ2XfSn>lZek~07r@@K;{(qYaUs){=cY<#wPM-6L}j1~*c&~$guAL``riYEmNyJJsq)LKq?zpklk97X*sQoDjQVz_;|tmSf&g!a
Pk;Lum!qZTP<y_4?h*&5BRRis@YAY+!cxvpHtGxnjQyj8xwjA;hU(?7;q3UDDTORjNxboyve0jZ%QV4<*eY>HUO2Zhr}(&c&J8#QQsWv99W$z~vGab2aT?B)jShN{xy&n{XZhGRC;s+0F1x=;psK;#$V!rg{L;NfF$T9IZ<4KYKTGj^%7eug3;_0i{~$#4AdT-Fqh0mFtPkmtX*;#v$@*b7BIxq=e5F|#+N|~1aYOvoj!zYrn+k#P<_)d~B%#51gO-(c$y;3UJi;(z`D%hon;($31QiK$rQh5zI$|xG_MAQ4
;I%!aTXSbhF*c3{C_EzLbyen<#nx>mgqZN__)RV?d{qkIuKX8SJ!*StM#_~)-rRg4$GRnl9hiUM_SZIwkU4UQN$Kdj7XK+V2p~{%K`p-(0_%JXF1piEER^+=*zm?m5Lci5mDPg}Cj7LixK%zrtgIcyyyw4h{3lbBsxzv!y4uc{u2HMtSypkFcVi}X_|#()wuACraN^4Ao3_(dDs{f+#G@^ow6<y)PSN+MKU4Q0ED~E0S7fJrudDp9ytSB#bk~5^d-K6Fzt-QD#+`y5ExP#Z83$opk(fRz+2vAC=0i7QAI!)o
@lthvs|?Q})a)n(*RewpyV8xsca|&sT*D&B4_43(tBrMO$J5erp}KR)E9U=^xZ|3Yuwe(D_0mcN<TR9oAB(Yv%5ufDQ;m*lMR8I#(n1Oq7f1QqednF@*c4(FuJ3&H0uje88v>cCOd{aXg>~8sx45~wt^sKqc!q3d8XFkWD;fBj)Hq~oL(*1vNNE3cnlav6MoD*NSXqp8(}{U6L$cP|GC%=4j@<BcTNI{Xd5lJ_A=|=z8ifiy%~@H+w5F&6jd}}D09{d&%6iv#qRt79sP-f&JvKcndrf_j2tj6n#^AseH(<Gr
N)}^++v_)Eg{XOts+yyjq$DDn+qlXtlTlWw2+-AdU=v1v<Z!y+zMq;)St}{d(~WRtQR>vUEKuGnTkv&Ur$qfg&pYKnu|m;f-se}AY#S-r{w8~x)QfDm<sT!@yZn*3;H4?gt7l)Bbtm|L&+sPu)r60#7kRZ3lcnx5tQXtKM7#rb+!&f%QH!|zA}xO%j^@f`IsdsR8VB#hhmsa%#wyH)4^$5cWVgMftQQ34UP=#<@ve$6Xrux@eq+`%>tBP$uQjFoZrTrFVzevf0PiJOja}zv+BY`of`{3+x4xOa<F1FwLy3B9
$Y;DdyuR4L!;50mjLJdDsibS2?tN3b>xFxh{o23^wKLrQ11VCP)kg+$tB&bM=OQqHs`l*PuCMSj$TVQ4KDA?E9bpQ@$x@JH`ar-8mOGR~sT*erL20&%9cCq7_1@tMAS8huid9ojnxZOkfVFM~uXYcFQ4@peS0kr?HF)Yv|1zVyVClVuIt@2u@d1hy?t<eZ9b^ib$3QrrwmMg(Ko!Q?{M%Yf>m-?1gy2mA=DZu)^5`&KLvCn=9l_HT>EEN9Fib!BL|Kf6skK?SbN?J*&aUf>J+hHj_E8X~EGwCwT>Q34yHz)4
tI567ku(n7C^d%<M%f$#n4wj)gAOUz>M`d0k+r#^D>_vdW`e&S`lZegyS}tE8>!8i3RNTh<bk^~;+QVa6%HPZyz^7YejR>+3-_-W&gpgob%>46n>M;gedvy_qY-4QxMe`_TWOiGI}5}&Ve#i_uOcrFCgrbq5BdN(R)a}TnWFmGYY{(=Oa1QZrMBK36|_@tH}@JK6Wn!b3&slc5aJ8x0Y+sPFtBBgwha(cTBey=t|Ed1h@dV94c_`q%~T^mZu(j{Ztuao6sITnK;OlceB!~fbo)|6$aT&3)aKOMJzFUSE#u%a
cn^JBszI7oh@-8uspn>EJiD)WrJ46X`l7r?$i0g(P(0`0E+4u#oj;qPJ#);?JwCd6T_mJ%gNgXP4B0HTg`(9yAfSPboOr<gQ7^k@pK|DrD_o-d&zt6lsVEBP=(PzY=IF!$-v_JKWr~#bN82{}-|T@%3W|s`V=$iM{qrPV-zo=+NHrumLV=6;eb!A=KH){T3x=IS1$ebjCy+NxmU+;Bp$*?$eA_?{*aSNoJz^`lS7is&6@}fyAKfNZ6n`%`S`9A15#mY=0Gt7=>um4)dgje;(IxR=mq*ePzMoYN0J`E2j8*jp
>5{>A>6Accms(!#LOszOpG8-2vWsYJFK;fL$)_+*_C!<BbgI}+19(0&iDxENf}J8iNjS&b2prkB6Tgykx%0h$B$a@E(g2xTap46i_wk4q3@UJp*<@xT@Up5&LTV<}>SJ>fkzjXbM!o;Mi90Dzb?vPLYiZtsZf@<ZkbLqJsE-z5q>Zx8qSc;x0h;*v#e+2<%DpMcP7zW=M|4xiF=C@~Uur#B^|y-|nj9vtqMYto@>3<34baPNr@qI-sI?QB5vE1|%DKta?vzz-<e$rD#_D2<zV?Rh5|1;-p}WF0#Y?v}$PYb~
X?_%=+BGt*_{t0$Aq3m%4@+C?{J3S5f=&=Ydg5Pd?ddhZk;VCwmr0zIIO2f?SW>k(bxmE7kN$bKJoy#F$4Jc23^+H}<AHx^L=P=Mk<lImZcEJ_OJfYlrEoshtkoDl7zUMRPWq5b53}HKMn47Sl|VCi;QLzI*1kO@QFwK;O)*n<LGtY~tIR8OAAaLRc?WL~ePm2rQ2vo$i7k1e44EctHPsjggJAU*DX*h#M6*d!h4DO_$LxgtbJNtF!X6S(hgGAPCOok=HqkafpY|9V4@JI&H?qk{tQ$`LNJ@p}=Fb6qe{P;d
hCAQc2?!%aRd|T~({zf*j#VH;#T~8CywI|2vd?5L8Le^QrvIh8q2Lu<-=>IK^LNc}0@PamVR>cJv|1+BPmslt+I#qN|JinJXw<0+LjSr4d^#%**M{!}K&(siK1lU%9TO>KD76+>r?Z$0)2e#69z|YZj{7HE84rqaK_jroY6n;EIU}7^&BO^hmORRIYu^JT2oA@@;AyFGKbS=-+_9kgo7GQQq9qy8>Tq<ZEnIg44aIdjg4tN<2F5X}A~r?{iM>ojA1!0eFcVfE`daMwrrL&e;-^5D72}*q-4WAp3*XF^KqBJ0
tB@3M*=3;wvopSTVVsevqBlF>o<MM-y4QZ(lqGkw2?9p9Mh1;pP|jCSmfc0har?Y%_D*VE6-&V1$!`GX#Jdl*i<KT*2bHbaqMCX}YOj*rGN0P-kX+?y<!#ck!{#}Kq`p-yMF{NQk<{90%w5I25!GlZLnw4eimXjl!bb4z1F*WRKHQl|ho|pvNt>v@m~5~1M{jGe_~p0+%4IWxCsY-|$_noDki|<6e^Na)LDsMYH(qM&OUseZ)r_fh<&)9s3f)|)%8Tf9!|6vD<)p1QO12R(N|V(;si(dR<v>oiqn>%3jZ(dc
EOphp+rGK+E8Rlptx+l9Eit)pTRw$%=BB`WJmxSRt&CrMHFJ4wQ+AT?Wmk#Q_ov?=Nd`8fMqY3-AqgpveLW|u3EXbT^l54OdPJjCO<52Zrz_^kndv;Lz_{D8F%qJ*JxI%fi|hV6aYk=w9n4aa-4xt0yo=IMChAa4C*oAAFxwUV_BpwI`HhDj{tp|_iz}7~CS7M(P7q|L^M015akyB(;@v8GQ)AjVC~RkjYc_1TfIe{jK|F%p4X<>(O>gQ#JKokbxv&N!>?!={2>181v0T;0P90(!1bf9fq7V2?YgEeJ7fvo<
S9PfcacH`>xl>r#ycnYVYDag68oJrJ82ZJf6@FB9jjTZ8GxC{=dUiKG57C^;c8uI-`MU_*O!Nez`BL#OkwQuYPF+#T1#LKQsfG6c@a@loTUue)%7{Ox4K>$HkDPcH575Ji*Mhwj1k(ZJUR|IB3H1;5egB(>_+qEqzE-27jQNk#KJ_3*1NU%rikfl0EZ@=)1Tir#%d+U*Q?BrhVS=z`;R0e(dSL|zum1`$x0lD;pB1=g*PUwx0WpeN`!xH85xxF-2JYLZEu;Z|J6S4Oau1pR#<#9k7o(y$_1b3_)_Ye=ltHxu
Yp4;%)cx;w0IL~^T(F;^X(1fQmdJ2XGg9x9tu1=tGUIB#Q+L9)y;-c{hpqnzhTGk$dIn)Oa4oSN9|k<@91uU@yQ3j@T|Zd1!Hd{@uNNAcZ~v)akPL5~;@L*Jt?r|a-3h5)WO7dFcF8E8x_c!5wbwZ@f>@|d&1%)sq>6VcH2OpOrVy9B&+#5zlF*+Dse-su*gst{lKDy{{kxm+(Ilxzc;7cPSuw+YnXFqZkW7*kH;?<&%mAt<Nt)xS3r=L}o2sAUns&#8Or)niz#YA0H`45uABebg_%|>iY3C0Q3Bt6`cEGkT
!hEgvyTTKrMbHI*QoJaB^~r-wb+z)NEOL~;2inH^v>#V~ZZOuKqU=`)_}6APA?)GJYoeb(e`)&c07<TVA{TVts@#>GY}BDtD>RH^+-3JgG#Bd}Lcfh@VZUPg%@flZz`K%}4VS!F)Wl&r<vBx)Vhg<(rRuam1>w8%FO6@`Ok2?3O`j*1$?8S<68Q6jgQAq1KgqjA-avdOb}kSz{8s|ScDIyEw^041p_F5w>M1Y54%{MH_WTrwlK*daaFcX|%3ob|u0fTk%e1NhhS{5Sf{c~f*tCUdk{E{IEo}ZMb9xE+e>MZZ
v8QnfA<tb$*J<D81^o`9V&{3)M)Bai%9Qo1t$$r+9N`T`1w0L`6AV|-_^mx=mMcL;Q`;uH<=I;*tuFjmJts$Sxi%YRIRV+dUeuq(O8mgFQ8O`m^V`=N&QKqVbpEJU@xAy*kyW;CAV5%@>1>%A1!gEOxZ$&1Wp?MD0%DgP-?!T`)Tbw#qKsJ+k}z=0ohvyH_|#Bih-5Tcj-;It-qqq9->n<-^CpgpUEH}pFTlrCi^fee!<{<}Qz}3b-<!{BnRprR4fFLlkBYpCoNookUro|E=-U$B)guAYb+CJqeXBF5N~<|l
dO}#46i7*W?cIN-sF^fX#-H<`-)=&5KG)U8sQ2iE!-fKju^*s@k^-iSmOVy(e(yhZvUjGO`%aDKT`p<KS=F=~q!6rqY~DgSTOdpO4|wC=bF=q@OXHjuQW#NBK;hmQcUoc&;Q}E!^^?daxCA}>lE*ir;r>EbMTC>kv2)sVew&+u_eRzCT0B`S!0*|z@buo5I<K_%u7M-7l0HBtlJ#d3S8&ylL1QnI)$?mBOIatHjd6=E#8^UBE!rt)E}uvBC<C;elP=N{e!ZWq-RjvpYyz&+^FegjMkgjWUJ*zr!8yUTbbCk?
6<CA$7*Q_536L+CS8UH{(qGiJ_zIY2!l?su*r%&07LWe_zhCu8A9P7t6QaDCab43dcBP@E8|MwJOUPEt=DH(Qt)#|kjqHy-FW7`aZ!uDPZS1*_E2FDlRE!Xh)#o)0HCj;^pY@4k-di@*g!I-cXgzqV?Wy5gNly&d>Bz0KS(PBVq@~Z})ELJkQ@cLMNDjKixDs#$WNY%OUEm9~@@v#hw;yR1V$P5APUveV;$q}>gg0SwaBYpbnJq1v@%u<sXx5{2VwLTSRwT~1_{*-PI}hob<wEi)v010++pFjUrgveIY2-SV
GM4^@is?(LoH$xVDVn47wu5bBsaljdm`M<2aS?<jJI{LS&ul}oMLCh`nN_lu;<Mo|HE;Hp>D&Q6Ka-ls)`GusIx}k1gNJ7l#y8drQ#LQJ!1*Q<a?Y9I1Xv!qAy_V)fVS9*?-)rcUb&Zl8hvE=yPmr^TM=cxVWDi-It^B^EPsFPl=+Fs2aQWaCqdU!yC~8jyFFkYw5iKGc7&8Ca4#DUd_Vh#RGGliQfGNf8IJ)nG~F;tkjLp>bz*AcW?_0SNKk9cgM$Q9mx_-KT>L=i&O)z^eVwS|yYHtn8Jn5zH2AFynrMMs
^usI??xg(3(>dBO#Vnq!H&5<<pc`*<Lm0o_MKOP{U45V$)t&VEO`Y1t-;YqK**Awqg(0EDb-<%EaKbW^G#z}`SpKE%eERBg7r^{eTS90=t4PEs=z&#Sh|>ksxC72)ZioHKcRcu{TxZ!x*01Sqll^79>4+*?X*a_p$3gZ1Q{_k~qQxyNHMJY3&L#sT{S#a_hl5cLIyQKij)AW4x8&YxX(1i|stHI(3rr|K%fL(cv*FNUY2#u6n#s0CZ>GylT@S%@IE#lM<e!gDepr+YNSiuJ<+Ioc!Y`$pwWMqu=T<A9cdyGV
pciPgs|>z0-#e1w2qlvcrt3@TWy(AN$PfVxdVlSNqDD+%lj`0JENTzslupKj1e?;RqN1!Zy%}q3pvlg!P|e)<LUeL|?`t`vA+xioMl!jrid`eBU^rA?6~fz*Z`SY^P9_uF*mH54oUVECc=eX9*N|##SKdx*r#5jba@5k?v$f|%5^c?zakzae2)_UGsCW%@FxO+Z?Dv>uE;HbaO<6b01D<vD4s>6x);LTexwE)U%Xl2=o`3wC=g(e6>l~*K@n+N2#GT#6*yiP^e1Iv!rHG4vDV|bs)k*Pq5a$W!($CUdj=TPo
EE9+uUujx_{z>X`_wKbr%a)hn5PL>7ic=@OuO=&ju^hCcQoPGuk1mb9D>7yQV$jUGo8(sI(&kuzf6ea8SbX!ZI;m=`j<rh=N4?TGPEazs*hWd&3cQmKB<Jt$3~$PCG2fTrDzX~Q_%8>)%Gb)MjCzBc-aiP_W=Jbzc^wXN)ii6rAMC|+5NtHh2SX8zL~RA4Mg<Z?S`sChn*fl0p^4r7fWQ#qdyb-E?iCufRC-)%>ipkT$d&@!PlZve$U=(M%5J>W?1N3%{-^*0dKs_PhKN@B>AiGhdeZOTD|rnxln#|x9~Lzq
oh3PF5pDgmWKF`<5Rv9Idp~Xkj*;=qjlEpUsiuHjo)#8)GaWd??@Rh{y6W5p-TBw@gjmIH8&0l&QB3uR7hm=tjU}hCB}&5Tt?pMCw>I$m&=q6%FF!_`?Gr<I`Y8YTr+)BKOD}Pag1@O`_c0S3joPIJ!>y#!cKX=2&(=&**fcB@*3X^q9O7a49sTkg&Fc!%C|Hz+Q~j|wyoD0WULi;a=vVgPPd_mY0z_sQ(nDjswhK>-HndI<$rJj9KMrs+9p?AVMu{&B6dj8to|&ff>mLinYO!zRO4sJy;~AKbEZj&(rT<Eh
ToK~E>v!%#<GW*}w){OQrAg{~t9!*Y(6Ncwi3hl!v>M<u)6FbuckP(@v9%gX+^$7N&1yfZTj5v50ODar9L?3VH)Z?!*oK(iZIM;XpwVz#*2YzKz8dzB4NEg~yk7P<9iqwO+Um(EVN1D&=y3feW*Q7?Qt{N<IJLHiKI38-uZTfhK>~cY^dmpp$e>F1r?1-jLrqRz6C=%ytpyDetwB&iueg!AMCxevq^@-op(M{rg&i_0=pe=}cgR)pR7y8l6jhh?EMee#Fw%^A$+In3uKd|rsOw=^(;2pt$nX~6!)u;R=k_@0
yPYgMcKBVcGJQ|k_iMSZ+!&j@Ofwq6k07W#?u{m|^A@1rr%unkUgTECbER|=n3oj!`(>da?QFaZ-ni+(05*8`LFvP(1Rr2eWbDysD?((ryr52J(MJi+)a|Vf+SecOU3KHeV`Vv77cl>ID^9*nV8)Fs8^?!dDZz9yBeDLi$7WzE+}IH=3jT%Q;g|nPuMIX-{DzKqG;-R%?UouG%J!yK3?|i9W;bxkc5d{mqr*ggo>#ui6AwT04C!i$o`^s$L3<4sJUeWay=QzA^C56bAZ(LAH?JhbvT)d+FzZ%YlMS2aCu8IZ
wr6G5vwx4Tg@DiDtnf&}o5btJd(~@KF}1gul_qQR4@$)~QSXD${2fRMG*M9%GovFW&0Jx>16z2?-`KE4XzaTak;Ua0KK#1OzTXw;!N(|#H10j%DV-i1vTNfLTSS-s5?_?vOsi*GoRoi~t+m^H4y<rHN<&`q>oT7(IQA+M;vV*TBDhZ&V0)N?zhhN?;-dHDQ%R4LSF;F&T6t5O-^Iwr)Bfc=&*DDm5)N!sagw7wSP?AAzLIjo2-}<}4M;hn*6#*+)Fj42b&VT?#i{Tb{ko&o;+vJCzP!M7Zh{6C8;pjk0pGCF
cao{kTFPvT^eExYjnk83k=BB-N-qz<H%js3M9iA_X62a6*mxJIl`G^;Hf%Ks$LX!R1+`w?t>Y|^f1us`4qa8HEKG^%r7@Pz%x1K=>7V7M2F0j8fafT+io)VjIzqEwC)kw^P1Q0_g&(5eyS+@mO^kGxK$zGoXDOom4@OymKbZBeu*C%ZRD1V4`0GLJxUnf`?C?K5NSlc9{C6`eA?xe0=%M9p2Kk*N1ppX3nKKCe4SWaDQD=}L$+-%WqtSocE=<8x?q%EbuQddts=jpuTlDlpOv%du^^AeE>?-$-(+&rxophN-
j%b_YC0xv2NGCBtyF<(QmXx5iD7~;h5<YEb+e&g{YO0z7z%jcUR|n%1NZBK@omNm<f9;Esd8r~iS^m%MWq)G<49qs-%@|m_mGnT@VyKcNAM>%}=~-537~0>7Ew4}QBe|<>v|0H<h@z!aUb1RYP&=^=!m=bxmJ98g$Wyr_a@27AKCf@e<znCbSM0$P{<ggS<=1Jyym2EugpY(gL6<H)6q@;}xS(p$E~VK;J)VAW=GKvKSB=-lj}-!DiQ^ZWTKVHlv-b^iuj}Q3)PL{l5YHoGN@8u~joy6@B`30D<1sVy7+%o%
cGi!SGZJ)?eDwL~T#t*VjEQ==U&d~lrU7q~nwF)#w9@HHJ>vd6qrW^uSfK5y8D>=5GAfTNVX4fw98<vAcHP+e!m6jNAws4qiY#-qE*mTjGnWM>xxLOlv9|8~1RZ_lF?0)9JGmaQt2aV(_u@zzP2;o|C4_06i6sK>ToATPFz{hj>L=w<&tL5#c(VcQ5rMM1qggq{?=#tGp*7~8uWCFpdU!{NkI;ac?F5e^#<NF#xPFH?BiLW)9>HC~qDih^H8j9t1KlsI*=4;mB>$|Em8!MuYVBOv196u6RwIQ;{EM~W(UB@G
gGZ!7Qt^2sVP?ac1wb|h`pCucr|Awh=}r<@?xx;UWEZkPUl>j;G*%j;2Fc)r*}12z%!7+0L4P9NP-}BDw8ZEt7!IJawW>Stw+Zfc2&HI`5mg})EpcUGmX~@}`wHBt;Btf<?68kS+(!o&iJ3DLDb^}iHhSxCJv}{hd&a459SJ-0N+l`3;!r_1kL}4ryp9Gb1n-;bH6Aj^>wfC)=zB4d1~$@_(JQ@Xf6m^yUruSn!UPwj=OjpOzu+Ws4GHIwjJI-)aH1zC-GobLUTJq5T4=o`VF^F;FZT{o17$?B@L7dh<>8vv
bXYShnCN>Iy1|LUs$!3hBS+cTQi}0sioA^vpXWrj&Z@SU0ywh3r%Dz8hxTUPosY@#)WJ<K!Q%q3d@J7AG%9nY@3Ycx*v@qmM$ujGAxb`XoqzDAu8f4klUls&|D&f$AVFijarsg4@mhQ-i<Gn&Uw<+^wk|-Yl3c<~)ulIYv6<dkv-Q$LLUX8MnmR6d5p{r48O>yp+%<7qn;--RSGLBI!1zS_ig^ii6MHN3JyEc>Eq@!x(DC0O<YnZ1ZJCs($+b2pVmVVqnlNQdjR%88FKn_@n4@6VDHtjvDLbkWhGAFrCHc@k
zK+ri8TZ`Sy;Gy%z8Zs=ei8h{$<W9a;SO6!&7gor*2xdd<G7$%vX@UZBQEv~@;amaq{*lgN&4ozg^u%!>eQt=|ACkVGIn2(SPA%`)VG(?(k}C`W^F!?!<WFp)e*O<DJlXS-B??dcl&?a<eM%eW@QUS^Z=S~%KrE7z-VZpGi80+d7F(U+JF2`RdTXSeQ#6KHN&>ZaYz!8#)bu#pEwa4q37ZQS$9hGaLefHcTDdTbLJ*GQh_VdW*})FnL3pL8ubycP5_BQ;1xncq>(A9<-2t*<>XN^`n4lOvreZ)kN+9uljImL
Ds@BbBBy%m!8N>f$K{O?`c184P^CCgcSVxH)Z{~jwV`G7s%7vxTxrg@v~)(-Z>Faw>7w5d)ype~I}%FJ9<Gg}t38>Y@Z<4zc!=%3a1}{`MqV}z-xC)fCeZFc($7E*Di!*-Z7j-IMT8flfiiUwHy^y9_K9B{>Z2X&>l1%_9~y&313!sJkBL3<6Lx1`n=#av%pBgMFrII1VT{=oUpb|_E0_SGsZD2M&Nu{kkc+8uIUAQH_{xBsMWMF6cz197)(tk<uehA4Ek}z@{P4b`JuG7Z3lMr=W<?a<c$>OcbQF^x6dxw;
I2fTQ<dp5DhdL96VmgBA*oJ<6XkArr?o~65r_5HI;|ZI$(hZND&koHYzQ}&Z#pS=tdiuQiD93Th66f=#T>Gx9*VZ$(Gd9c5f7!pf&+fI1c5JWKc2Pce7a1(vY4|3&8F?oHVz2wBU(hs9qk2$Cx@RMv4V8<+dIMvKBUg89=B?o9pSVxnM_Zj<7ixWRoHN;({@dC>E}*;KpBRhQCs&f{^ZfAtE)x(wNpzfQVt!*v6`|I~+ftWfKgXmu-Doc6^I`zcrVo1vET&_+<;TaAR8HHD`q(kl>>gRU|NbH^8ajCm*KYeV
zMaWI9`4JDTB)UT8)fxSP77>YMY0xH50*>0SA7GVtt#w}jC|Xzs>Y5@wH0~lTFc&nq$zkn$xK-oma@}31E?719Z>$ia49PurLqwVA8os@*NG@FB_i0?cThoNn0^(){xr7~qMAXRXy{yMK4d-dYKYMg*CB~|{6(Fmb-bpUZ=0L&!ohW@UXgN8v*G&d^ux@drJ_OnbVk;L9<!(_#J(b|O(yg1AY#pp6Q8BjDpLFjKW$1Prsuk9t`*O;33RKgg*Fx!ulHpzQ^Yj*NTgaZ!!E{@c7tN27}~G52Whp~EIWBkF)36!
|6ZQ;xT%>Rc`SZ@^EY%IFP17(cw$^MO|^A%L_{NT?k+Pc(kuS19N{YO84!N*IMO~5NFv%<9RCjA1n&EoI;iE2Sw`n1Q!>-Fm>W2i2J=P?7amgh7TheH^Ey7xtZs&&5(<&J*;-hZbB{QF>t2|a4v|v3w;ZaoTF}J!MLICo<CFd<b&dVBw^8|tQ;&}?2FfbFbU?4PK0X?%>rBnID51C0`XM<E#9L8v+gygIQUoqk1UY}d3BXn12iY)LO0T8N19;eZ-}J{tPM2cm1z%$XlpTZR5avfE;KARs?c85j&5`b{$3WXC
J93M)<Q1zyu}L4Khc)LN*xk}gSMtW%9GL3&q-T!))p9_eC3i5EHhZU8COS#huZ>L+kG-<pW}Wo+jwi;9{k?7tbtO5Iw&QDj0m2rjBF%sltcJUCk~iHST1))-Lt<1MYDi<qqqP~7E9q40WYyB*%#B&P;ROYFC6v8wZf}6okbEJqnL`^ydGpDh>bb=e0tX;9{28YjxK;hR2~CdmKa}bQe;3}&ts#|0DRPfekz6GvP=k^U(arHa74(w5)ViL_uFs0Y`bJ`86MIJ3qM1{TJG$OTnZqtz0>eh_tP>`)#y)-UbNr!%
bHizy=lqe?tCJ;iD}YJ;$KIbb*KG8JOAZ=khg+$6c}ND5uVgDsp6AlXM)<Lazw0hRvVZu?vnYa#`MpeBq!;$%Ol^jwn(q&+Ts19aVD~Xnm7m~*h=5%%%g0CBBYPOqnBK2lnw1R%YY%0!XN;ZyJnf(qJxH~uPR(rGz$qyXHm`N}RvK_G)*wsY&-7{<{OB4e--Dn#+>9WF;yTUJSXlG(!9bYCU{Z*7Gn1sUn`M%vHUet5i6OPT1dEd2<C3ln*vRFv`=7<X?P|Zc+)O6o%jNxJ5;U3(dk})c2(tQrNAt?2Vc$iC
7zfV;GJ%ob6&H)F8UPLKP{(Qfv3%o)RsC)e10tzl|6{Hul8W7=;G%RhngHcf1sEb!oyu6T9%I89=l*O|5;yV_-Ik|s@u#AO3szYTwkfATMnS42Wk1TX+|6)PGR!?~1uyuN&)fdnprlXBcEiQ3R_A`Y$ssk=J;m$XJ&`z$i35h03R|z8{r{SxyVGo9H*b@=n-<p6gd=Z{HR+|$d2HV+^)-l^bPC<Qs6m{zPz=JY!C}){?%~fuSQv<Bh8+l3xYt*#X%Z!UNiWvh9(U-bN!aRU-ihME4YpmZPd!ij56;I{t48dY
DW(#BS2@=mg0i+#k<BLWs$w%7#_-O`hdH$SI#sJb(G-&YuOH}kbn?Obt%EDA5s5;{RoMg2&GD`#pjl2k1f|;A-1q_x%l?<b-k6u`qL>x!1y*f~n_MglWP}FGTM6zH+FNJDiks#-7<l+XA&b(fAwx|tUCDZyUTq!)H`vFnY!WYn_19Juvh&*WJF;af{`c(_E#`u4Zm$xLyBe@;-NxhgO!M1)k&M>m4{b9E)t^h-OO4_a=(rU(tAa&_Gwwz?u2bRA`6stCo|!jwDH}<!u9XeBsvf7GonOICUFv`67jK#K9dt>S
PFiXYrB%BGCiYNIO9D;f3?N~>rhSXijOE{LMDq3N1=<2$;~~w%PWmYFHx<<&4=Ni23zR?44tp95Nt!w4+SqsA9VH2H+UrvqCq+VxYdCKi>#rY}5X1&CtJ`Jyq99ihNqg$qH>kBJHgy|-<$mD`X3mnECMs1=4uhdPAre&kdm+-;;DIsc&exiS)G+CN4YjO`LJZAC>D%k!VUJ!hp1y)|M|D<L08rAK$yKVc(iN?uOkR>6uj<@P7ZKD=HIt*^Ri8_&857QDO0x4?Tajm;Enhtsclk)aAF7~ju;S6woD;?DRkvMu
Vs?m9M|G^ea*PszukBRFZ%4i1?R*0>mX2MX)9?D9q@~3c(B=bO?j7dP)1+jS?9`W@yW(NBIH=6WeCrCubJ_WN|A`A^3rs1ZvB-O$7Kn8v?-sy{j|cpaUW-Wp13k}_)Er(l;W7_~367Zdex;u~uEZ~xi=D^W$j1REcFFMn3lZLl9oNk3j|*`#2IWyQm8=1w8*E&&PdBB`5cIyCX_E{}ad?xc<FW4baO7BPvVPJ2U^94uJhbD`uQ&AV!7ch0Vg!#@@XlnYVC_KSl0-#}YXZDx6-nNj<XsQf-%kDe4tleFVb1rr
dbLlZFB$^Wif2Se4B)(*6pOj!66N|MYf@iJU&<8`tQF@?lzX^xRxa$$OiNOX`X5jw&<-`aGm_?&O%+Yt{6!{7C7LBAULzj&9!0mTj^7mHl4b6vxx#pQRTso4)=q+VQ4U4GjLg?9{=XzJB?&VKu=6;wps2Y2yROa6$a^fkUIh;vte@aMu8fnU7>5NnyPuH(<t;XH%69yLW@Tl!m(?$W!_U*uC7Gv{B20MyVWt2Q_adpg#8p<BxaGepR^A#TC<iGhZThC|?G!s}pv}NDJg3dQOoYC^5etfAm?5&*XqbwcloCa8
FR~3wn<Bn4Yl^aF%*c9f<)pm0t{h-e>{y3_AlMH`jp1|Jud~W-D3Uy~Vg5vgrb)dA`fzIg1TinGg&$XEpKe53SM}&VS4*_mt?XT&vd&I^w87E47(chZhkEJG2Jcfm<C5DxiWMsPZgE|}IVy-V%3#HIiMgy~50}QGdFtN#>QvLj=Jn1?ne@b-BxG~>!OG5fm84*N|2%Uk(91({iQ@s0k}WUQ2sdmcet5zJ(YmRrB#N4DpRy`b_jBl<9>K%$bx>tqR4zGj73>UH6(=R=SbVhm@LZ5l;f8caIK(Gw(*v$TOdtqV
_mY#UC}oFiFS@AUK-*C8laIc2%h}1hHNVuRJN6zjiEnn5UTAzRTVnh*wD_L}+FrCNtu@1xLP@HeVuNL}TNCu)XEhfJ-#qF@%?Ar-Q+>hFe_^$!kS3Q)gtCF`uSGla%X}8l#iAwdl}t^irL*73O?*Wis2|?%y?a<u2St~6>qsq{W3-*77C(RcNAe{gYq9qzP?j7&R<UDMO)O&b02i{GsO=W^)GRYI=gP)u>EX&``J}?g1UJwL3VF{Q43l8{@q<Dt4X3u_)u?ISzs6oTHuiQDEIrm<1js-MFuXOud=KWeLdGl3
iiG>4jpCu0y)xwz7?lNd{*!sOTBuAU>wiGrd)Zjn7Y9cFMz1HwfsCyiG$TxZ6iMgfOXJPhn6;iXr9Lhl?XjQ4j*-x2)xO@wZfY#@H?o>9EA5Xi{&1BhDUu`Nm_A`!V+&nZdj`1cAn~v#IivEJ0Z_F{E!%}4tp=s(o$3?wem4A~0ov=xR6~Ji5N5v;qd<QCxM<O@lv?jVBo_El=&;FS4z)!o%vZvJ%t?N?AXuWG&w5GOAP6-t6sj%Xb2bQ)+QsKXx7-Yz+#X%|W#JGH5`n|+OY6?v0SzdV*fs8XxEj73mDbBj
X=v*1@LJ|}F20@?K4r1)+eaX0*B5Cvm!aKG0_B_REIf`yJ-=^v$pKtPUe*@?qB7UBJ{Z+EX@c+P=bR)t95@z9q!*SA46DY~3f4;gggwphJJ32*@TUCEp3br?ornR43|*qpDU`UVkD7uj(234czxpQU42^+aPX1QiAlt;!N)z2p@^zz-?A4!b7ZdYzJGe6q3u+%HJTx&+-XFX!L()l4d%k06tE5iK^gXc~-*5FJ$QzGm#_%sBd@1(c%Z$8@oUwGLe{|j>zp-9DPn*L*(jDHZJIj{2AcEshn7-htg5mpSPPZ;4
Rg&fsEIswt%eLL28s`|G%w+EF?^a`F0wLyW0do0untma^UZH-2u<9IZS?GNu$#HYUi#nwk_NeA59FFR{ITPt<q&9FHSTXu33=up;+qN+Az4?#5l$cC?)o$L=RH?<RLcoq}EfY54W0>6@Y@33L_f!8vB*e0*2MwVmHUhhaB&gc4#k238=x26-=J<1!FUx=2XKcvkvXw?9?Nz1IG08`-f4UIQ`eWS@nU52nT{5laOwHn29q|=zLTP4UlhlW-O<eudp?|;+Uwf}H*?8<o9ZZgEf;*)n95nq;rb4OwH{w}fmwE8^
C!fU4zW!vBmnt>W4WqwB>%?JTPZB6qf|D8DHc1qmv_x;HqJB2nMKv-lpLpb0&HViJXCyW!rrom5l-EsSy4qu>D3UW&qIXxDuwPzlV^F&sXaiwf{3|plD6d;rJO#&s*u|g4TLs<B56sn%`To_t6tLzE&XvDsScV3<sgB{kNa8l&4;d|VBd~X+aS9Q3>|sMUV&{c35D~Bf|1cKIKi!<9@{iLV8KlD``OHW;fgr%yiapd1!a`&WZUHSk#0_GVo63Qb*=#|#^}nGvQ#I_#aT{$($AoOOJxo7-Z)nCv8Q1YI<>tAA
Z*nxt>rLSB=IUWwU#9%+LB}_qrKTNPw38Jh9VUN}r7|Z#>d%a2me`SpW%KHf1Rll4b>nNfYc=!?v97OhV$nCYngGpg-#IFuI;agY#jVfwGY)nxJ|(xB!}`D6u)8{+zy+cVJukl)VRB%27b?lB1vm5^3B6zkn-m50`5C<fH;5Yk^MY|PtySP(3l}Y+l}I1()*UEi#!Olxm{$kks_0MlHib=Vd~W}^D|V2UT>y+O<5@z-ReTdCGF(}@-;}C1Iq3v6)pOlSv9=9;eSvQEp-;LExYF#_2~t<->td&tXjpnOiK6~9
WBk=F?m&~?QuoRkv|OdAY2UZkd8w>Xn0*c7>_Vd?eRmn&eLbmx{yH9iULVcIg=?{Ejv!9S|C!vByo+*`F>nAUGBftFLB}*^qm88E((Ne*5vaZ)b7lC(@X;hXT;yzzqezI%ifsr-KwZ4OKUc*c4f4_s!tQLp;|;20u~e`D%FH7|f<lWc#KzjxxiRZW(DZ(sLfMlxlF=2JICYWo3i}fh*hzzBbi{LJe&0!!<F!qTndi(o;P<yj;<D{jVb@W$T|b%wnpr4@v8DvZxpwJio}LX4kLjDjf##kxG3_DbU4A7ft~1JF
Wu-S@#WH8{1w^2**Q1=%tLyp=zwcRAu^hh^VRd^<W=Jncpt5VBa5tfC?ZYEyyMWKhmq~30Hz~+1wX4h+-+W29=IkED#SGt<zR9yxVBee2bx)KBV~*YTez2L*C;$c5H2qi6>x}~{V}Q4Yp(S_nZ_BH;7U^q3SXL@U+jg+&#!bDJNVECD>FP5jv~5wrxL2)b`V}e_6i>_ek?Uel?3~@8ej%Z$$>E_~C+ES^v7hI0df!y1x9cT$aooWlL?vFSgeM6Q##jD@bCO(?2Rx6YES0vCaXs{eFKCg(KPzf3p{^O5<3DAW
>;5mrTs1ul_BxlEr{x%e#si1$bBL}iO3HWLC!k6#w`c+5V+mhD6)NpG2Zk~1tiWXs8e$f+a*G$zX`zS(#uzMt$!^~eGu+ztqh1zUeTjsXrn0H1oZxv{-Un7Ep5ZsN{C0ihFCo!QK-_g$Nk)M;g=odW53b-{CNd%a1pOX}H#1s`_ImQSq`RVO?O&j17@_P3+k>=7ng*^7EHqq_S?7(XSzx6Ij&$!?w0@$m_5i+mkg7R_{g77sTt`+s+<|_jYJR2_E=)#VE`rB=&qNR1y<}#X|13;&<%$0PRbZw&ZWK`zZg0I*
FSYdUw%zu477t-a1|?w=5+EfJC=&m90C)`E3W<LR5E4=XQh+2l8hh+`X}g!In$=@_Y??Q?M_1>b^WAKhRH{P-bA5Zv)A-TLTqCPhbyF6^!;k3^XoAsrk0+<8dBy)0py+=j;?T1XW8=EilDlXJz-X=DV5#i&h?FVjs<Uv-LX^$oe9?yQhRYfn+-c1*f(16gGW9JKvk)5p7H37<o#JCE9({XIuXx?bsfa5iYU;>u9H>kgRy;T_*IuH8to@xW&H-U`X&biOp9p|M@i3Ls=X`Nz{+e*4(eRAO^U~@0nd+*UO$@;f
Q<z7PC;J&LC(25Sni0*=RK)8!+>j|GD27IbR`aSP)u$hfnJHj${k(KDd3%J^j>&mgZcWqio|qNuX!O!EyIj@Nh|hpu?>+T>zyTV1){T~0nmDu3pw@h3KM=z8g{kS9dfrJ~RQYYvuHrGJYA}bxRq%=6h59abZeUt;T_6+&4I?ABn*y7jX@&|^BbBzaY}QO7PjTj{>O^OzyQwHg8PF@FAJE0RHQH^p<)kD`lLWLNr#&6}XV!ZA9@S6eCATcGU(L5=j$%>jPtW|!%OUVMb+J#(+nCp$f4blMY@N()lsM%wxdCJ9
>fN0S(7>I7q%N=I%0JWi0kPh<++u7?QemY!3@KZBlxrO<1>)5S!ya0PnTmwk*BuerAW<q%9`vRNSJF%mshkoFm62eUT9&1?rJ+)Nc%IFF+})HW>?_4Au=LftsUXMK@Nt@bucklD`*XEk#J^N)(QVa{>ESz>kQKJU6E8if?OR^8p@D;dm6;XkJAPL3ox=}(OKyitXmSmtg<iu^J39}NsXt9e)MZ5qyT$?0Jm=nKp&z?ZwY%p&*>1hXC4yZTeCOErC6TUzz($6QtQAQF`HlKHJFk;#I9nALd0Bm<_si8&-_nsd
<3LR9yary10r<5-UTjX+Xx}EZB;3`B)l3S=wiBc{&xCHx`m)qZVyjp9odBLgpk0rm2?XW9k1`o#8_qJ-_Z>4UU7jp1ta;yN9*a!}u`N}(=!|Fz^K|ip(wqpTM5gh116wDNC?jvSy{`cH=g<1v{FJdag6Toi^;f32Gm|XDuI`x~>L3m;^I>XkxyTt_6g45K(ZCLvvWrUwDb96NgqEQUz8S5P7-eB!-=#*cSAL_+fn=DrV_{}DbSYyOyse&i&gM3U3Q=xm=PyER2RSO;Bx54Nb_ZyX6@nq(u*d@T)wo<)eE}!r
re;#*HKaUlD1T)W+rcn5+5r93$EJZDWS%XD(O#3WsYW=Hhs3$Imts)IdrH4rdL;XBkbpnJOswK(HNtM!G@Zf!U#54DUvXX*>=XY~WCWOezb;GYm7Low*v5`-sv1~@nw;Zal_^(nm`ar~m`u{^{{W1k<Gl
"""

PRESSING_SCALE: Final = 0.000753182017
PRESSING_BIAS: Final = -1.6751
PRESSING_CUES: Final = {
    "meet": -0.086,
    "table": 0.022,
    "call": -0.146,
    "rank": -0.046,
    "superior": 0.08,
    "request": 0.34,
    "motive": -0.037,
    "withdraw": 0.643,
    "kin": 0.163,
    "home": 0.188,
    "kind": -0.067,
    "conspire": 0.045,
    "probe": -0.065,
    "hurt": 0.061,
    "self": 0.21,
    "you": 0.407,
    "face": -0.152,
    "dialect": 0.112,
    "hope": -0.01,
    "trade": 0.444,
    "tail": 0.524,
    "threat": 0.854,
    "watch": 0.246,
    "insult": 0.33,
    "plead": 0.208,
    "favour": 0.328,
    "deal": 0.206,
    "hint": 0.24,
    "media": 0.152,
    "english": 0.223,
    "approach-en": 0.027,
    "press-en": 0.214,
    "office": -0.01,
    "transaction": -0.11,
    "date": -0.244,
    "amount": -0.057,
    "event": -0.127,
    "procedure": -0.107,
    "choice": -0.134,
    "formal": -0.065,
    "paper": -0.241,
    "leaning": 0.518,
    "apart": -0.987,
    "business-beside": -0.233,
    "own-office": -0.619,
    "own-number": -0.33,
}
PRESSING_GRAMS: Final = r"""
c-kDhS(6-DdZzaQiOfW1#@T!ikA2A%NT5&vs=KS3tZptw8bxwMaYkb@<Jes259lxGS4bB!(}iRvjmhR>Og2VpD9(`0CfUvIuC6K+3VW`xdiZwE@hw)@fv#YHB_hI)f8YB)Pr$)tCoVv^-^N34<%0nv<Gi%iiEu(J`ZF?RntmNuGXE~h$R+2iOpo)$eY1{!OGF3M$k*_QS)Wj^2fw7Id97;&BF-AHt%;8Gu@&-9Jf4<X!b@OKz_cg@5Hx>xoPhrD2M@=Y$gLl3T6QB}kGR;@EF`t+MNem6ani6MD6J}|<<U}?
Am2b-gU#<B&An!=2VS}~%QDefUH8%r4q@7JVp>X4c4;`K)T+~bobH}i9K$V6Z;ZT5Q~GEr*P{cG?SCDmRh#GgEb~GPUcKl9Rj9)o?Q`>!`gGwW1F&F*=q5^#>-`xC0b}?wncVj&s%lv-9m7Mp<;?M3J^0#(=DlRtoJP_x{ajdl>%gu9<aKB@p@X2Y!{d#M8;B7SuAh)uYKG!x2^kGThU7O<dC0MND`6GYW)^*<>kI}6*&NuyNYhd`O#|sJWc-t_26s%^hN949S}pZL%-G%O8M<ncG^lY%ysnx2PW0GIr%yP!
UBY(IMFT6b_npwoA$p)*;|VpOYZ)tIp%SHE-OE9p)>yvG`>i3Io)bWK3;AD4$N~rp%N~UH?ipnNP(~!Ygb_MI2M;!#4;!Da@dK@&uIhQ%fptX1)6wPe`S_1Gs<f8Gye};Kf31__9+7xG&0?F@x&F-6<yS2|OYcN(qhN@^j4bT<J}<NpH$u!4cFECynWDMg+Ej^5Y2J9xo+nBD=w`O5v3g|7{s|gcka~;_AzI9(tX=`KuH!ofrCtz;@MSe(MRz~5Us|m`j`kP-(~*FtMg;2o>Jyj@Q(H4K>vbp`lC@g-+#+cn
mBF++cE6i4v(mGR!P|^bh+EBlxz2a&iJB|W!M)G9JZ(<#f&w{&q+#fhx%V*fcw}db7A7J;tfgn#tRyuM$$JB{dyq1-o)r0F0TQZ4oTn>n(+<$yltlD$JkwZOgSw{2y-$n?ZA;VqG^zR9_P#xgVCs&d2!$xlDzhkyvw2YJVwu<UUc7iD4C2_=29Ib^Gn@?c#*JuXF(Kq8=vd&&ge4fwZ0t;hX*GQ48?&6f5dCP=L$xaXf(+<Z#Ixp6p{}bjcPTQSW2*>7jb>W!Zqg_-qdo!Ld6f9y{Wcs(p*Ia<8XoU#=H%L=
Xo=DY$hMjUE6rD8la~p9o~}n@n=~?uf2s4C&>Q|j8cxbkxfez<g(^z7rqFb<HS$V{a`t`@f16|A7W<T&(GnNN^+DAr>^ryOiW%UB6*z$ES)e|vt8vZYqKUo}U?Ml+wSUSp`<MGMq|oqXL*}0T_1q54!Wt*greIxEv#PP1^RPNtS}l>rhW$I#)((F&^s4z5z$~6|s^x}8u-5<%B(Z?r&m6Kt^8Or)(3a4;gjR!)T?pc^x(_f1K~krJGQ*NM3pY9oUqySXxNO(#iF<}n4reHAt96eOTE>w4K16<rcuXNm<6<7C
SLsORgXb~0+vvZ0w>NvV5rxq}+>ih=&U{Rg7bah};wf#Xh8v$k6JWD#Ca*xZG^nz*ai|}qj7=jJTtsnFQ1mP{=#=hC_<HGvmZ6TKVc3|DpEr^UBGtq3L8~ShBVJPjU*CV*C5MOh=mTtOnnXOibF-_7HYRdxyaxQwvTvWD`6qLACf}k;+M!NjN&9!rHOD;w0#&>e2mayVggu8xv6BVICXgS-+w)p$+VZ6D*>W1LCO4UxX4Q*^AzG-jH6hucm9ec@ZAUX@C-Z&!!q{j`#7qbXp*^LvXgY#xBfK{UJBkmQX|aB*
pYBm9kY>#Uu>U(-WQTS}V{bi(Wh2$~u#nkNn#W7nphk}gZT(VJnRiGFB+Kg3&B*9kQ!ggfc=PousXj@t0YG`RuuYFZLLim83XU?R9tF%<OU)L|m?>j_VwxRYc31ZzG9^-|x&O7uA)n4N5lP+1<eu%+()p}FNWWuXGO%iQv`Wj+a(#-zD?QlzWoFjGgSbF&EopXNHzk;k-lO)AfG|w(?H6?(bML^n%+I8Yj&)m(Rd-}!u<Ze97f~aXOh{2W4Cc8R&#aevsXg3BtYjvEf|IOTsg>@r?KV5T1&$GiBO6%R;NT_9
x^{#>8x1Zs!qFm(0VCGzHeGwj_Zlty#EQ2ps<CMiZ^*j<Ar~iPcdPreWPiHtBa3gtQl1oH7QIg+eEGpJnf?{Gaqi$u#@$4Hs<axJE?D~8b}=X()6XDpS)oDj0^j8DLl7LRz5ZswEwfD9zo0Uy53^W)Ufr{Rk^Uw>Ms#6?bk=Gx{M<5`tL5AJ;m~d6_WwZdzGV2kUc?cMw0=Wv<FVZQ?O?GMlTaf@)tt(Q&+6F^j#NL<>AkXjnS@y>uK&3_k`s+samz9mkRTiOo=Bd=7jkZKBG^>ZhM?CV?F(X5?lG+~oQ~>@
*~Fu7{HS_u?V3bSGiZv`u5Fq|J`=f_M9qQ~42EWIT0xd)_m)W}Wdq#Ig85O5ckQn&+XY08%wCj8)_3sNste4AG1_Dtf0{01!B-vQPcs&p!j3IMBn_=6`ji$c>@nNQ*k&@birzo9-p+JDsT(?%<~=k^!+K?j$0@leCQ{e<?lLrUrXjQznXsaAuey-Q+t<UG=b=t9nl{JG&YM$LfMpn{yWZ5KgtSLk9qrK5pfo0ZdEE*!BovqBZs1;L6k4h_B|kDM=A4y2r1^=~G!pgeBa7tud@L4quQ+Hev<m9QdIordjpSG5
F30J-jBjyD9{=aMxLWUjC2kuOq`t;YdI$m3nP7A)R7ZuR&js9(^M}~QU*7V(2nkVnXa=)c%Z=~_0qb`?dv9ax^yACD>hyHeC^rzMFda;<(DX<kGVM?~F(K4tT$9jl?rmBSxu03^5C}b?cC<@Bs4Q<nrXR!Iy<L}*4MT~Q+W+UFMlKC~l;YH%+cg>A;r@Ngpa3*;RQL|3is(RhpUQU8u0D%7QCptXui+H_KnGk~wYnA>Eo9jf9HJ^_&FftU@)BID>I<UnyN@JIK&1b@Z`B+DL3J*M6AJ;G*q!3y2=32PU5#r0
)BEH>h045!4x?Pcn@pwho+_W&39u~Ab(L!u48;D*=(crqj^a^l8}bNy<^Q2A=PAQUn2=cz-hb>Rxj)2dH%qY|ZZg$4cRJQAov2hKdjaytnnL@7>6MvQY^!LQ2LlxN(U0AGlxf**BmC{IKm~>4P?CLhqx`#enP>)z`Gf$ZG!&H{F>S-GX^7^nDF?Z10v8!a>xawsz9@t2$*V8R+p-#Hlu_4)dWSOLJ`PC(?j-U3(5jiDE=16reULKi-zCH_7&SI4T0U22<LHU1H<%^kMJDXC205&b#bF(3Y5%v+L_puA*vK_h
nzJ?KH5I({Vb~g!<&X#57?(sAaV70R-4@r-`Z2FZzxi1?S#n_+XfTFKN^L{e;uhb<voFC=ahQDIaTZxef7i%%xrMcbFl<BhVj3`)#gK<d#R(Vq?tWbSXcTDioZL3jNk(ziU;{>qXz>r=>bps?Ien0zIckz}wg}`pLXz-(KOWGKhw$XhCC+ecEvnAL#L?zscFJX>LqQ-;*I1NQmP}Dv@fRa7aC_Gyw=K4S%k5vdFx{Jxz8{&e7|;3RZ&J0p(P{`My0QwKz#XI$T>gbW{nhJoF>v#-N6nGLkK#mXHx<{Yu88aF
Ne#=XjLJ^UPy63sgfsX(t~I>+qEpa^Ip`ezN2<-{F!dklEfhXOtLR=P2iIn)0e1CNjr_T^(b10iaTbn3qF(TbHh-(eB&LD<6=8_jDr?#ao(?QFitG0vmuZD2B)y&D0{+}GT$eQ=H>n9aTII2{qqoE|h`$-Zfrty*gor{;Go4n^1C?cHp9R7?<m@)3M^pX0YJ($jLYMH{ft(AfQ^&HlhnN~M+RlVi$GJ3hF?=7shIWA^3`oRUE`RPY_339r{=%syP~U~OyXyM!`=g;X-<-te$%?5zmmD1_(c`frTW&+aK^&9J
eK2i|gVIc?lmjm@Iq%{r66rD&H1g&|auSY7*Bk<T9#So?SuUMb(8xtxAahNuj&e!9Z4_BgJB8^LHou2m>x2ATlB0AE=-_zzfJk*+2s0w0feH>~y3<W*gAdhr%DD67(B}x(68npE3wc#<MxvyCx74fOy=VTMM=_9ENxl^~gwjl1gu<y0sP!nJkow~35KTZ5rUH^?PznqRJ$gKDNz8Ic;`+SQVw<1}q?tnR+0rjv@21u}HJAyVtE`!gwACG!cqq~Pbz6`6*#@Q6%c8T#<9f}JjW@&_K~<jK*bXF5XPvNuu&Bkj
-tbziD!G}(80g%lIs(0NiPo~baarJ(M_XcC4W639Bu(!_i#LPG8AKPN)GHgigkgs!HLh0<Z!(Bw>)l1)7iRI)$#Z-~>Z@^0o3Z)a+Wh0uGD49lBTU9`IVj{QHrPEHp**`2?x)G<U*T-u*)k5%<f)A9+qn!3Y9otA_>^;VJvRzZYZ7vp$}3<lK<sSto3~upeC%sqp7_l~<&P165qk6cQwx2nDv;?@0KGYm;M#VUv?^mOIauqo9IvL)@Sc!b43IHjT?ymPk)hfoc*?-a;^whxuX!%7;%T~`zCuq3&&>G70N##e
ks(gr=&1;2ykY9=dG!528w||@fG^!@HC>rCBMi6Vh6KCn8*lThNV&)ES+iOEEx3eN^atCd#1E@j-utAgM^U&PfK&R%V0Qy%%NSE+{WFd?8&Z674DmXfVZdQutFKK2=kyBJPBFvgxicQr;|j?BOJmKFdd|p+qLU<u4k&WX7Plzxj3yajuFxw@)%9jNEla$L+?l){+p(e1!rH!g6${nNss!89iB=O!0*)$LJzJuK(^|6Bb^G`K;1|sy2Jo73PL5)v*7w9t9v%H9Jd(N63%RQgVsp`{<Tx`IbZC6K`l1F=d0CNG
vP_ru;jQl;nxF}Zl3Q2_bgVWwYt)jyHvyC+N7~pOYsip?x~_uDD7a}py!>z6CJbYs7b=zYO+!s6Nn~2nS!U8?{F{t{@g3O2Dv{ta7yAbL&rp#f`jQk=Fug##7wEfcrI{l5!|V>T|H#rIIr9vMj4*Z*PiKP+2vb}%>U7Lo04(LhV_DqA+rHv1`1hRCTR<_GnP08WH!0N8!mpJrG2M}30ssx!H?MO<{Y2Au9=6|>O@~kVk+;Fr6@~vYkYK2{M`q;hsXpDmBgDy#$l~g&c+l<G%;d7O^9T;}Z#{3CG+<0VZ^j+b
2y=Z6g(9M8&|GaW=_Y^6xf3T1P5bOfQyJpKA%?+$(~7lD%J!StmGcWVR8f-3B%|aO?SN)B<;EdmFTo%#OKbDqSQ(nkhROYWwzv8cEg+0OG)hWZ@9GWfN1bdY(a9UMrlo=_-mHbB`x(wiiCU|ftl+=HNI;H$RJ@#!6LVM=F94AcMP6rh&h;vrSXHTE8=50S8zVB4WjmTx<B1QHvO6SR#r8=euw=3Z?-Rm$5TfI$3F6MQMdd)Kz0!n|r+jA5z09~f<~f;=d)JUQ`Iw%GsyAQ#&*QO_Lfmv?t+e|c8j?3j07kxr
i+)s@Kxwr6jJ~$UO+Wh{?B8fwrKFgpSpn(Js#nC<fitn1|J&!U)=(B!_6;A8bl1UO%hM1w@1wCy41<$n)6K6FNzLRprOp2^tHp`^PZv97WQ=%AKPD<MV-YtqZoCB$7am;iOnr3x0aT*=8yC`YB_jqh%WILnj-~d><%SCNs#3WHrCy$mOjiW8>lh^LsQtN3;=I*<Rmdb3M%G`mhDxF7%V>-sR9YCM{_f7n0@5ER#<ng%-*;9s-kJ%FcXjk8LoH~k>g$iq(rvOMi&ZGo`P7s%KvnASI&~gMM(9Xt#wIS&lFL}0
N9=)u#`*IHmjCJq0vR{My%0U@1CuHmKCBfXK%wPyK6PJ=5A)m$o{r<AG$N#Mt1W5{Kl@OOO>P^Tt`Vm+mCbWsKATNJ3*&9wix=)(DQuC6<Huuym&1{nyviZ!16ZC%aAQ2oXPMEZK#B%huVkvKBwjd*Us(SiN6XqEm_tRK8Vo`fy}vJ8Iz;stwjAN2ltYdFjXh)6LW@~M!t|B09_wh=kf%dEVu|yj6c)y-Mt*aAWP)qzvXB=^JogR79||LsC}J;)u^<m5`C)giYM6cyO#9p8w>YXl?n~W8XJ85oX~uXM8h);I
g?<W4%tDUR0=-j%Sawv($q*<Kj~Q#-5$PuK3}x)`xG2H<EEkR4w4vI36nXEHa~A?5qhS-kfhsC8mNf$>riLwip|!Fio0?Z49FwK6v&cMrmNHtUa^5!fh^6g$!8%Nv(g|>CCn3q8NUJ%@-AnTNS(q9&dS4QM3%b(gnlnB@@nQ9BEl=H!HLeyum*`bxyV}~y23&rLYAR#&n{^$Z+Hp9WPnpFYh4;w<M4;%5y>*sWIOQa1EXi2(e>3YkdLuGx<77b-rG9uqt-OhA;G|#`m}D{Bp2%WKtKZ%orBBzisgdj7<1IBE
e&Hwgyh6DZwZhI!;eo`Em0vV4ZRS^%X2{O<c%Ec_V==tIA4;fBUdt+K)~ePmd9Gj19;yl34|A5rcj6FIM38%B;-Nw6NZ4UGxums;K=_VQx{Xva7XC(CI<YqogE2GJI+dxmFX_q+<uLw*s0aTV!Yu;17e820UH{kX7{~ge=0=tUQkyusm<c^F5~|T4-Z@%gu1hLrn_8y>vtp+krNzkRXOT<YC!6ib#f5=|nv<+gW+2zDiC)@TIxR-^lUN63QEDBugw>g(pp{J3^-PnXJy0Lik8N%KZ=En+eMD;9Bs{IU#9+kU
)T1P?t!5gQ4~RIXsezM(Rts%hfw$Khyg*h|6R49lE?g_VI7lR~Sy>mf^p$}$(^Jj#XJV1UueCpoVoB@SyS*^bl}~<QXamVx`AyCEE<5R!JCyWmQcl-qm5gGigoJRzg)+jTYN(q6b??-W#55k(;(tlt*Wb!x;t<eotupSwqLA$-HzyaD$z_PqT~N`P=+f^sOY5;oNItRg4CuoCZ&MrF1pK-`5YpG-xz4q;phYEfEq;h&w=Bg=oHK9;_ag@yZlyL9<c+&@IG57UU&Fg5F?`|@M8^pm+dt<4gZzA2Ax_dq`-Asf
+bq+1<jLfkh<GU9r5a}%5W`A3Uh25Pbv&4H74YSdRqjo$t8iSEx;!@~ufs3CXSBSXZ}~rW=HbMDmtaG;RM$z(_Wz;0ENsi2qw;?5(#hcuU#FVPd9vrkfkoS*&85d=U6b~UrF4x{hBucV{v@um+Ho+)svyTC|I|$uD<{Gu#=jGY+$mqzGQ4A*oI|A#Q?JlHnKl1euIe^S(I=S`xIjK-5|nm^`*p=awp^!KH!9ZEPha}C7n+7R=CEgbD{QgEbZ3t85+^9~z#i?FLQITQ2~s%~qIZ{PcCRu0`m6CEku0yB!vP^U
I}TKMxe3WCC2N)~lw|2{HiArg0ur7mYt7_0x%wfX4Iy%z*G^Bdsl6#c9*D8kw)MRN=IvuG6RKKAPq7S=jS-(zL|1<Nx5AFBeiD>&t7o-aTJnw+prLXK(wHAB4d~u+n_i5(@Hgr=u@om<9cU3JPP+idaBj}I@gF3*CjrQ9bYppAr?HoIC-2DG+0ea7#77-@19Lb|wb?j|?&a~>?-_S8=DG2_b15Rx4aTjRmOL(f%>>HZFmJ{t+WeFi&E-i2qIJGhp<JjDxqHZ`$O0qzWuw#W*4yt>rbH;SQoZ%@Yi8S85crcf
0F}3iw0m<orlZqBYGA(kF?1hf;m_MRF;Zfn>L5inv+?+wTx=&fN!Q3dl7FxTHRNa6X%42YFc0lXPpif(6@;tw`lXOF36X-UJz}!y{!TRewG6EO#aH3eNPToShzcCYpMc{LcwZcnTo^xj@5JCJp&UFLm+w2qm6i%vIr#6pMa{ZjWY)X}^30&J*RT1yMf_<Q)7+Cfl|vBc5T%{jECg9Y2Hw!PDW~}CARvI+*$`?rhwt#wfA||#QzBH;bV0H7khoT7<ctrjhG~D7_DwjuN<v_GGoMkDf0q*$F&uyOCk1m$<M-Kv
UlH+0nBj^+Yb^JFy=o!5SkPHb2s0PtEczwDJjvleA~bQ8SFhQqZWgW7zGn=bu8Q7TWXPKBu|Q7qCZrlQPj9m`q2)eu!eDcxK5i^JdNedz^R9OUVNw$8Z1k=&c{B+_<pmZ9)1O{X>ku`v?6F+^LV*?nJ57RV+QrS@O7O9h&2l9+fBhmC*)<RwM0th+zVORpdUgv7G<ydYW~li1eIpI1+(a2^JC-zMp~ZD8jEFI988cSk^i6NtSP!v|7FwCLmSZvCMS_q7x-U~O{@6^J_ULp$+16(FPoo8u(S_r}#7$xZ!up9X
r5_lgKCJrlId^i2s&d1Y^=E<4R&ktH4{`|ULqqF54}z~ow!u#KJKLc`(IB3LvL4kPaTn^=Dkm8UllWi`*-6w{&+{+r^T=mEg1tPa%I^}eL_9E7Jn}%yQ`Y+|glC$Yeh<%GZLCdsz^(MAAEw7m*v;)NF-zGrwQTb3#1f=)PA8Nmq?N0T{vykg+kd5LgS3|4LjF00@l1H6oFHQ83<A-lMYTln=8n+))`P^j3en9C1vB5LNRHr1(VnzgmcrmPs<b=xn=GRiXNw9g+@0TV#TAw$^Kd4PwJRwd%WF{o8fwYBk8|7m
l8y6Z@ft?*hoV&O7Nt;#L!udj6sPl7=!%>HE5wPQw>W`PFR+#3nwQBA)%37dSi@+-HhRs>&mWRJOF@=D`oR#M@;o=+LB3#lW0B`h_?fP9>qB#$MTcUZJ%Yq|P;Am>^Mxhth+sQFrsT=>$<Yof_-04UkAsbzs}9X-u+<~#_P5QK^)kKP=p}k_Ysz$>BzxhwVbwf?0}PRnVyOF3f4ImD16mtN4_wF~$-gM1r6s#_(A-ujZL@XjaX5CUBw%=?pQJgU;T}?u>?yv#49a$@G3TJjm$Wpr+5q4vjSaJnqa{qM&9YfS
dUsMJo3A-_hgEJF^4DIfe(aT~Q9mF|!%yGqYguZwkBT6RP7}rb)-j~I)}}WvyK!YY66!N;6)Biu?^Kr9fmR3IPvl0LDped**v0Lfm*lVH!6Tt-SaGA&gb9zs%gTqSGT+J<kZ4~+xXj=7g9|J^_vU=BdVii?>Ah+FFDFv3N(<$U=RaQ$pEywR&lhfPT}Fu<>hWZ$N=gQ<O0(lB@RV6Lt)(?@QYbGHW%hjXlp$dbwP^0Fe!=uItnoIj?^)Nz`F?v8w_7+6C??;hiipYRZX&Wo=1Z-kkWyaoZxU#pOImq6$_t*h
MpRp@*GKsw@?wo)T-YR1!Y4l23IK<N3K_Y!vg1)LUm}43Zsfngl50pEq*`Yt*O>42Wv79XwGK-^%j5Nyp(ZUu<n^o$Gq9h8%HwxP`^VCJ<(pOj4ZUy-X^_3jJQ&Bri1KYZ^*}~0F%`%_nJCJ1K8Lfjbb2Vi{&NUTBAsQ_d01e+kZS8zj1o+wiS=%h2PY{%O3IU6$3b{{v!+gkOLK*fiTiGe-Oo;({X1A1)4^Tes!o%PO>@Bzy>jLd8VQq)hW!MaTeBtZ%`Zeag_@tEbex7b(PvPO`Yf<(T9`=)Hh0f)n#UiX
m6^=i<u8Krmwp}cja#4b<%XC9RQW7-MQLmK_RMhU!L2%Tb5-OGCI<}5<@7Ex(x|AnfdQx4TXGs~qVDowQ*xh>V4NJpg9vRtnMoC3vn-6HTcsC5Tj<p&(Ke-J*IQ^l^5esF>;&h{gPUG6jiID)Y?))SjNk%20iUK<gR^8x#l|7E=2`$+rKLzAO+OLt^sKzkYtf`qQWE9!Fk%mDmWFEyS$64r5YGFV^~WdqF4zSZ4RID_!E9sS%PKPePU22u#KbMRe}`7{VzA0e2dF%-SSKY<js5HcKWHOxWu3u>Rx7xK)}eW!
IrYenSiME&={;Me^IJWY+rf8|{)_Zom8RP;58IWfAB`|+M<)w4W_lP~?Z)gVx@Xd|4`(?Q8r-_)dI$Dva3~GXYkSX%B(y(EGQtqXsRn@!gI;gwMR#)cD};xco^N_hDrD|ztGK0wf4rGwW7X?jhslkirmU}0sE5jU6ADTZoei{~IJc^JjwOT;r#hF{E~KMD0tu#ZO`YV9`_+SKgmQ0^iq|)#wST&7#xo+;LwgAP^W#i2Gr(B;jr*}0gASl&gVN0wbz1J0lTSj0VuQF(#ch$<@E+q|?LWH|yogn5=P{w2)o+-n
>syVBad$u~wP4`FAyGz#Xj4}#Hcw2*wOOsLy)D<Tjx1&AVOPtpwzWSSKhh<4xVq6J@xAw?Is}I&wBV$6k=(d>-s@_Cd>>6{)byRqhXTp1!BkVJuKQC*#|2(*<GQfbqE9+t;(n+OJ)50^ZA>gfPdIAObV=UfFSHkgI<P&_l-SWFZPrZ+74V_lBqUUFYi4mWqrt>MDP9C?Akjwq><te;l+`@f#g);C9U1Ru;O^4)o*}GVfex)3KFQLqvuUK@k?^XIQnsnz*k3Bne&G(22W3F;ij<lA;V<YQlbEpMFw@O64z1=_
1^9`PLq`Y(YeYQlyE1B3o&0wb<>&wxkdk_~b(A`R71u$TU&r*JCT~fVY=Q(G2+L4J<u@M~zaw7O(i<oWZksBN${qJ|WByP%GjBG0g1ry7d2)gO{c}sM<{5g79#CYNdUp_@t1L~m2Ka9pX-(W4$&IEhs+HP~<CCy%XBuxxOQmtOG%RnYNE3~82tHWPV6ZQl!f|pBMRZ;W+$Ys|8t2ljaq;z0FxSiVEz|NpRf`f|fFvh0?bg?eX-!?%7~)o$=KU3kG($rp>p16eJJz-&s-J^Fgh5dhN{VK?*X_*rqM0|B)AQVp
WqalbGqyh9l1r}WVVsVo`?{`FE3MLynf0;m;(EK7{a$L5m{sGsu?J>Pd$p|O^^!re#97Q@b-SG(jR+nck`$%;?2&BsViW&W<5TNN9Q}Y9AuM;e720W2iw_*W12Fi_@pJh2eYEQ8rRsd{W-dEY&f*6S&A3#!E8}+{R>KI?@`dbaRCTsIyWGh*QuU%$7C32ud)(H4uhEzTC1!Il$EBD7)IhbfmWAw&e3U|*&w1jknrR-kbBatP+lX5Fq92694o@LMQ30e|Rn!(>g~7f*d*;LkQTprom+?Oq*W}_sUB)|gmc>yW
o&6p<z5gO+4;9m1{f3Vfrc|AA(ws^ypf7u`go%8^2{L|xV+r#z_^<sPJ|W>TFh81!q!85qW>94OKsl%ZmIa{}|3Ph6BU;MGC7vZ0%&5(b*C-tdD~=uf{=q;=nVEkp{$sm|qVf_g1(W>7yv<U4m^{Pt%xSX)AA6~gZv-(mnOsNLhzSW5JGt1O@6P%rZmy|S%*lt!zw-;ru~ju+A3uqLVPJyP=Xy$8s)CulJ`G8RyJ?^3*l>?WA9P=TXKY$4GZ-Pm(lMoH7DIk{Z5qfwMl>$tP9>nka?#m8jL{xeYi4Lah58)z
mJ>s!8GR076cr9exoU2I1DIQj%BQd!28iczne|9wz&O)%fH)g@CU~v0|NpVGulp<~=8I$G)Gf$U1Tw^t#Y#kL(;qa-^rJu1jHH<QVc1|DTr4b>v5yZcc_LXU!G&4gxzKjXpC!TRB+bAlx)UQ?*K5$dFN878qHm8d`lXeG{bxm{vwUx*R;CO<wwPq&`UiP(yV$Fa(abR`c=nG--B!o2f7mX?h5Y-wzVtaMX%NuhhfKdO4jOcC;rLNu=CY5DQPSvTA#SYxW|`RE7JD4XEKV<$vZj)<Ro~bRUe7w@AZsVs>H@f|
b%#CUclX8pa_5S~lky#hL1ae7u12{mvh`p4xyBy!0lMw_WUKYKWW1$)xRz+OD2+jpBAE=rK$hruKdze2g6YZZr3fN1p}IKtZuTM#du(27G>yR9flZo=Y2IG<a>dvw!gZ=;R({mOn!vxc<mpQ>h;qQ&BK$40Hbw~xQ$3Oc1#!mrwC>cj@<+@7@?H(Y_pL3V^j+vqwrOPbk5mkYdwCqwg)XY=XPfMP+zN0tChmc-!5yyLxB=bKY*yQZ%M!E(wY}o&cP5^jLDy{d=d<|heaJ(ozQwvAqzFV^-SW_gpHM}VsMA5>
^&!ea7qv98b7PmZqMAlzi^M~kuG!fTjTR?$89>zcdx$Zk*C;Y?^<Yb%HA2WTO=D}Vv6}tt4C_GtcY6~Vso4m}F46^S1q7U|YQ7~FlFRmGV8#qDqB^EL6GK%a2#8bL%z{T16n=cnWuPL#Anc&T$j@^n$sC+b6_zu@-pqDNA{GFN)tC)MHrrc(@nz$Obb)yAD4Xb>$zA7XX4%wX8aw?@wmD?=OtzLhE49>mbp#30n2##(;oEt~ieAja`j)WL{QT>w8td5w6zTPRqVE>uIBj$pe_`N{0%C2S>pK3KmD|PX@&fFo
&1k(bQR+3Pomst?+7ba}F}_B>nT<;cpC|m~j#~#=y@4<^G;8QtabEshV`cF;Z{j)mU2dT-_Q{7h^%PzWZ+V``m{w*%v|S-$FcEt0+9|3hH<9!DA?vtxgT&{MY%d=kDD);&)T1(!_3z^U6q_%m>AWV2VR-TlK!ZIn!kkn>sO<k&P$P{xh)7Bc53-UO3R+U1=jSyYvolya=E@K#IyGi8Q+kN4<=YI$s{8j7zQCE0w2wig)X;Knz_BE>>}pMJd>U4gV6-v}Bxi6XZJ>=K3XdQwbyT8APmP)%U{8wTThlqlQd#RP
AKtON`z><WbS#CP-B)D>upkk7PZpzJ)a=AA4jLquxGt|d_x_oq=|avN;05e^!A!p`pl(7P`3pNsd$pYz1J(n2*nTSI_NH7?Q%|j^_?Gdf#zh377|&~(5ksM=1V6KZ1w$j?+pS#1BR5=B<UB_j23rO)Zj{>JG_G_g!OZ|+nm(r+w6>RGzCn7Or89L2foW`(wMmJs^KpcXzt<7u|LzODA)~Vdo{w2io!}l|*s7aa{v}GmS>+x^a}uEA0z;x7PE%Z1uQ6^!%DjZhh%R-t>Ucfch@WDss#Sr{vK2~e_7u-owFq}3
duAfQLPN$+-x3YV-qpZ3-hYIh`&n+g0eU6N$>Dh9+@}N{nUgk><<rCsZ@{lprRhdcxqBR;<64x(Q`!5Wg_01zB&Nh0+cOUO?N;8jq7>HiRm?NHU676bHtZC0M^-EuNxSK`5UZm9IKBw|x)?XZvPt6l&H@dW{!kqBM-uP0kjI8}*}SK_v7o7{@!D(RGL<5qu5uP#P3sL}=tm~A!nDN=y~K9yVUPBJkzR&ocyp~6bGM4Lt@}Tbi)+2CCO4ZjX04oZ5`!gwWNM{RSj;hwyW|Z+_mQ5yms0>L46sd?1W=JQU5G?!
eglFBM(l9?8^8fe73)fkk_4dqGSX~!mpf}Tc_}60wa4M^p$DE_M5EI8FyohubngW*IRsj(4>oCU&cgB=0XnyHJ2DxgxgG`6KzZy@4ry#ycTfH=1%{?hYN4Mf;nbHLo5!fEoxf+orIgQE1HQ4wd$hl7JJf4y4zMY@MaES!{<}BAPh{k)k&HtA;XmayKi14?==#wau3s)#y@}T+?yyW79X7FIku^dimH6WG_z5tqQCzjmXhV*_QZvHo1Hytlh|?W+R`}Z#ki3U4%_wvViAY?~_j>c}o*z$p*<fdRr(Y(1S?T3a
C7S-fbXPE~^Of`S?<jvDb(0s7Xhse|c2}C$6<yQBy89r<GBiZW-$^23Hoq)WqVonBK0d`Yv#<f0eYlgcGoOH4uhs6Uq7e?Psk1yV)GAk?of!rBsO_N{1z@25g@k4YM%yWy>Xqr?TPZ8cD&VgZ-8PXX>o>#>{mEXm<yYnTi&!>Wg*zgRu^b-DLuu1VM0BB}{(Gl>%D&IqXG@Msb<49=kms@2gd*#67y7BwO9pBNUdmaIIm$0)V&=mFG=e<SGA6*0TDr+e`fn3w>7;FJAQx$grstad*A#`uy50}pUG(yfO@0pX
-Q(;!vJ^<^*T#G;?ujQ26_7YRQp8*{!VevP^W<81V5Te4OSEb+flQ+?AB18$ff_{|o&Px{Q*91fEy2w>By{UcFNul2F$T_6+55C8WXTSi`*t>0F1#CS;~YfWO6?ju43r?4bt%7d3WQ=6`DqNbu^WD9vYi^qNh1SOsW+%Q;*+>jqI0f-wPHJDO!n&vQlFwxWPJ;;H@D@xPp9uV(vfM)2MIZ(DA1n#YSxc1RW^@t4r5KCBsnY@PJl}S$A>A|)LTY9(5$$sxLHcQPImMjJLP*E-$3xlYK_sid2h!2MuN^=o>jbN
91UFg@mVS}Xh$mh4P$Q@zoc1I4Y{Laq*U*yP|tG%K+_Zn_3puH00+kyW25&JPUh0Q4^~3gkbX)w9NNoaN!FC}?&;;K8X@lZsm(8DQUjwqt2yR&-6VP#bmCsvZFSRa4P2Alb1Kii9~92Trz=<;m#5VZFlyq62(EpW2Y`RFCI6-GY?77A3|co+!|Hiu&E(_8a@^?uQbSPmoTV?y&qa+n*GT`W>fYF$xj$ZmlFo*gKh2wv4WYb|&f<A3#`a!$^Zz2~PGrBNYDo{zzz&b@%dqFzw^Ejs>33D`Px3%AYf!-BV})N@
sly5x%*mzm*)AzW+HX)@%VIiUTxUg>`fMc=r9OOff;=M@fzCNc559Nk$T*U2Grtd-oxe95u`r$kso;`cl$NdKsD(nd7U#`F{PKOafZ6Woxv(_`LcVkGMvvQa)BiOIKYj<WSny|!Pj2c+3m)6CH|k}RGjw1|xUHSjJKl5>bNrQZT<7y6E}ce?HU3UE+<316Y~<L^m+aD*Qk#L<I-mViCTZHiDO5E;(3mxi>G^A{-UsDJ9&5$wRUOnpj93Pka&@GKT-<9Qm``pRcqf@qbe-)wcCdW$I<Dc{4r(mE*MjFuScruY
twG+)EOMjeq~(8n^x1ZCTJG8bzsyWc*-ZHwE3yQwX@x>Fu7l&fcDY9T&0he{99G|{E7tV5dj*fpEejL5vAP|AXu|IY5^V|fR|oQ_VDU8e$Y1Vk&_;n4a{ECMe`VSfQVai}<MFE~>H3adz;n3Bn%RfU1bSE6MXJl4oCvVOAS+X$qR3cgd{jjWviHhyc@I09gl{GKt(C3<5+czXM!ACAf^*x}`JH%#d6?_sNuKHJdyAQDo_<C82^DrX`4#5OkQ#1Ex+g|ZuP&Z;=Nihi5fmZPv~~Ed$USE{FFt)S-QIy|F%6Eo
jxMu3z2RtiCj~Oh%yj3NYvTKnvc_dIQ~uoS2&oiiI<<bK{cOPRj%TSK3B1GG$luS4)?3^5vm8P5bH~(m;aMgZ(=~g`=*MSEkg^IjcXP^MeQ_=5K+`}3De*LsrB~4pK6iR(37^h(^@5jnt`$x?56Pkhow&h>ipH4NgW8@8+=j)WWhU4+qK$F5G3yJ%bi+TWuN8#h&{4;lzC10U(R3<09o;>M(^$yy!!s>tWuK>{w6YsbGy0DN&0P|0X6c@R6sgF3hCRc!1PpL4jz5iB{TQmco+fj0(}=jPJ)6AzvX}>BTFvsM
!)s;epc+Ve%Tbie?K8a|RKcuv{Q6^^IkV&DtphKdiN+kK4Dc+NmZ{2t^}YekYd<H>;oaLaT2FSa{{CHh8k!y5FjY`<d|X~_;><~n1Fcwwln%tE?vTp^PjNQK!1?Vdv_L+Z?w7YlbST3M$hEh~J(Oma-?Knd5CAyYeg{uY!HucB3QS?1$;g=H)cYKw86CFcAk*LFEmwY>cCq0|pZWhnntUs5tSV87s$Xb2)z_JWW126sz=@0V+(kau&tDqizBMl_A`Ue%H?B`)dSfD|^{~i?B_vMU%>8ZdCs}$+vIGcrA?M{0
I@=3nEt2?t-1zRu)VhFo(7d_i4F~^IHIz6Csi<0qFK!GF^97&2I1H^+H{r?pYev=p+&3~q@9Fn*10N-=I87&R1Z0r1R}*S_xe=Krf2(mbCPWHDi!*Mdz5S*(`f=gJ>Ft&AlW<CtV=Wi8nJ#EKbx6XHb{sEAHeErDWyl8p=v`jlMB{C#cgyh08PAxUfH(sazq5Wh2k2XMkD5u1?&mu2olE@>)rpgq@S6et_)Uz#HR?s5fbr8DEWgx>=qJe&L6!+qmk6sdev=S#D4Oj|kj2~jpZJR>lonBac@PRIS5jSQCUlr-
#)cuaA}lkA<r6nF(bEo7bUU@vzB6i6HB7pm&ZL;e12yt@#!uAWPsY{c@eRzNQT|P{8r+ZWQdMYrTbmH0hd`f~6!PzIXU#w7+4#3)iGnywMhzA7D9+b7*oU0{EF3uN2{+~#w`i!Z2+b!6p+k{OO0gNwERqp2Ko?pxroDr=`6n@Dy#lz%Lo+8Ei0VXm3fC`t5faC^3h3lRJu=h^Q-|VJqtnRAdPGuyx>~(r=xBH9_m>s1gDafm3t~0RyGh1}X8n(#R(;V?+s`vj<HKsky?-#BXjUG?!s4YV(r9U%P`*pFd#l*T
kYg)uC5W!I0LhcN>PG(PX5-;L0l%gbQMWoTzNiyFR|`S~bD&4GS#+Ut88dH>XZK@I!A8TXR9SaCPV;-+cMVw*G^Q=bRKt-RyuqKk>&G;lTH|7FHw@FpBU5D58+&@H)hJ8#-1yx6EMI<n;82CGSQY)h^3zuR(O;yc^j4Vd5xa4jeB~ZEG}erhX=D%|$EUK5BSV!FWKJ_F_0~@HL61U&q&R*fKTuJta|Y!<)Vf04LPw$v@kFoFRrRpE_Vo}YWm-+Nn(V>E4x9G1Sx+A$oqK4e04wviddbKCL8Hb+m)gTxeX0UE
F8uvrmP{HkKl3_SYXORf|1)Cf2udq)W=)OD=x2FM@gB8A9Fvx=C2*&T-R9H8-WAm*G~-~cq|h}?jnP+LO&lP@v?Q&BGjpzPk^m#;DQvbfo(n{b3=SBHG|lp_Rp(R;dlF}b?gv=(539CYW?hJ~#`A_^HJ!}hY~nvS^lZzhn#zpg7UxD8Kq6D~`#zn_6PfE@^)K~b4<_jTMd#=2*$o#aAybf{u$M=5p_W>waP%{J_Zov-yfk%eP01p<qZ=2I_yWtWUA@_TXLtmtdoRqXs!Dlm9CrK1x9nS=0tA>GCKa0=Zto@m
t@YJ0po2GW*J?d-r>naBS)QhcH-X#9pvi#Jxb~x)wSG>;sGFwKa7QkFDpu(Dob2>f)eA!!Ptk-PsvpEwdHC9#1y(n~4Vn7T;@@TOLWA2*x!>`sMsmIrt!2hi-u(DLiJjiUE`Gyi!fb>N%b5FzhYQ*o#UTN-A8T%-cK_JRiKn_yM#W867{T_b2J5922UVwS{6GGUuKN8vM(L~Af0SIAQNzqWJ_8x@pI&mSM$;-7veC&1&TAiuf5Q_jaAXEy;Y=;{s`^N=2~;IUwnEzy2#8*|SQ`|AYZi*w=EgyF?wxq2e$LNW
f=(NJqP#G-T_GaLYMt40h3=`!IDqSVMjR~KOv2f7>xZ*_IcaEwY17&YEHVh6K=nhEqCK%SqxlhPe4;6C@H+{+r(+ZOuA8(kLzK_HbL!Z1X@;+r@Bmm;g1@U7(}vXA+%pJ&Z=mhqVe%&IP0jD`QI!*0nTjOHXR{i?0=Q--B&y8v&Gz-hy<S|xgcJ6HOFOfj1eVD@Yyfmwzz3-Pe-)cqZ_`i^g$J6JE?i$<?@eMSF-@sTrLqX2QVAg>9(b(!g!q;G6NE%7Xi^cHIBgbR-_3TT#K!#vGa8M~`Od?Mm&Q`;`Xaz4
+@WD+=@Va6h+d3Im5nPjoy4E^!FLKwo3>yGEz(6J&i#y_DP<6B2WqF*ptjO|=2zO|L1kDb(xXY-T;WI3*h`V9!-~wQqgxw}*VR&EStdR81NhUV_@J*yzPbVF=rJu1Q}xZtzw?=B*a%&A%?V!uR+rl;T^sS@G*EGI44x0qU2P+m0xpo@&WH)^$IVQCSz%6DEhfdNTP6EfM*#MloThFTr}bg*(YAw~O~Qlwjx4TP@J<({;NV{)ICDE+9Gu1L`{3E=2{4e<9OG`rLy+Y>7PlD~Q+<fHs9s$~ld77cWeNlijDP*z
o|tg`McvBC%_)KQwj$Q3Eo~PDB04C}dm|NhW?}$1%^MBxc-&_-6GMwjlVyD+l#x1M&8NxV2?aK+=a5#8vZktUWjLow=q&?t4OR0DP9nux4<L=SvSd-{I<5Yn-n^#U3k)Dnif)^(^aF<cwR>@bUd!Fhg~t-h_B#SgRUhzrk~$fz-mA(9w789AT=w-sZ{427zqqK;IyFOO4I?|!ge7phQ9kq??-7y<%G}Y|sLdXF$(jZ#8HJ5iXbi@Q;0__1TU8{<NHETMJ`bJtlxptevwK&Jpp&^#uuziVNG3)Z0GoSLxR_dn
3BK?0Ysy;2oKw$Aa}qhgJ;$gt_87-q^mPKys5Gz26bGc=EEOJRX<}!tQt<X>A+<gKcV~tNI~L?eA;Rl@L*;JxGd*-yji$x-kS5OUZjL!;${{n%M8f|A`#Mcb
"""
