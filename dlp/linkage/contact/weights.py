"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$T=dvZqjifEKPJQ%MC0db9&ivRlTif|F@BdWudDa-oYSz8yWJVwWhdY4i;EnUqIa_R;YIn)be+9F|oW@#=_uW<FLdY%KkjiyAtPAF^l5MupeVTBct>=R&MSc;J<IfaL<y(9&yS^G@e6ck+V_OTZ?6$h#d@#|Q!9V`=VXD)<Bz@O)>rKvqhZyTtXA>W@*44o4CbQemY$spCe6hiJQx9XU4U0E7V~S}h#>KOt(2Uz`vbk)*esptZ@wOWmYdp&0ikY&>tReICX6KX&U*h>}*sy?*tmXgm4c6|Oz3~<AeKjeV
*?DJv*c?ZS{%!VtGPZ=YgcmEoIL%JZgt@+%x5>51{_wmmMm>6DxAX16wqh!2N~Q(u;$<=uObBMh#+<}sO_?{ZHkDAV&ttFF`G2|UZf1{mc44+R8=|o>R&z9tFU~A07=E~OhQoxG-Ncs?8#C^+l%=HT(w+-;E6v%f8O4V*S}5h*CjSj9i!o#2Ps`8TW0;)M;4dF|faO7H@B`l*d+gB$-wzY4cd<SBdbIW$ZOq2z!)9%3-myq^y>U$5vL_R3jc(@5IGx{vwK*>bUKZRG91H5fC#*jkn}UtDW1rYfuKtj}MdRFV
<*Ga{7UQO6O17DirciSmrr7ZO-Z?!hr}H7SXz)XM1U~Wd$rKLAy&b{0nyqoR+r>m%F@7_+7QUT+uoccb<Pbt(_5R&fJ5p`ghlrQ&so<x4(z$?9tDd!6EaewtpRCv7m6LPnu3ftP+u^qAqO-HTtb5GWnvN0Q78B}(dmM4Gw%2Cj%0jSb>>(vP;Sm>4EF~RdzF6DF&ytL}_}PA7gAlDrb+e`5PkHeew)A52!s+094@(%br^~~B!yLIKQ!f@1@g#yVxHZQ&gI`-B#y-us5EXm>AmmEMl{f-p%}ms=V6zZIyf2%z
`h56GOlJMwW!`SeGOvqmxW_&lz7gWPQxNULE6xTFGu`z!yW#sTCht?nf^UDBu$Yp<S{i5LwWn#_u!b{{72G46Tef>%(=w0rN3d8vI6az`a2%__lg$z`;KDI@(_&yZV9R7f7<;i(JR(k(2(Zar9xIlzmn7_HmY`?pD_^|D=zNcOFm@qeGGWO3a{+`Lk1VnO#7(Xo2>~BxV1u`Cyu|hq8xAucF8EA@5eBCDy+u1PEYGyfn>l9JVoWok98w>_E$Ivh46SF_G-B~dugfW4tIGoy2XBl3>84FNeA2N^*XM|Bf+;-z
h(4C6$R|2F`(Z7%b-{46YXLR*4~K-2b_Ml8#I4qk8j7`>!Ji50mP?xz-S|ZVTQfNz=IqwMgRQ?c!W!QJ;HR4K#?<1)1G=%~=vP;(2a@ndPAy?9J_1$(mGy>`tOTG@sMrpae|Y)ry2MY<Ucn1qO_EsRn9_N!X1uX(V_v%(4$Mquapr>i^l%Y|xMq5@dE`<t=%-){f3mMQ04|e2*B>ju2POr;%`05iONgKNQ~NZn`&)6wJVF2n8*s@PFP=o?a7Vxi52|xai>s{=x&Tm1Ab`OZ6Uib07#!%r<I^=nK%mGCd?yH;
eG-?+jvV@K+z+r)z;7RT2>>OmDKqDUdBV_95Y{9bjPu2>GX4fq5>XsA2*|6yunymGyekze=n1<}#1DW~$qZMGI>ISj6DUT0sUB!HMgFAx=3*9p*pR!kg!<xA4c-m{nj|-I<apo@ZJTrkX0rOE7r49=Ed-E1j$Rx%8GKzpA#h>h1dIQMLt(p6%$<+l`P+qn_BQStOn{hCH2aC=a`tmJzD;<ABMMVJkz0_{2t(YW6}I!RnT?RGfTlQ%-#<(tzP8C(<tJ=t9Si2`Fa~`5Zc6Vz`pzPAH{}+AUlMlq0I|J$fWmL4
?onqKQ+=d0wxY}w<&O<qTq@*(IN)zY63Zapg(WBUxRTr;0OUA4h$EbE5DXjTYg2uED2LX;t5*)ZfaTey55Jl?$j{_GJm+e3a!yf;{Z`?PC5nm5Gy_>42*m6Jm_0KE`Sr-T_?pc%gc~V^+-B0k2W=+3;}uC9&6R8Frmh%@MY600eq-2R?st=)FoU>UapXGzm!>zR;MaVqu%j<~!=Bwv0_~XR1X3A%YOcV{W2x+g&;=aqd^}i1!F@z`Qu@9GGANKUjR>l2A?+kbvQ;LN-bl`=vNAjPQOd#o-Oc84Jn}4=n>|nN
Jm-tt!#h}18blG%S*<X#aB7j@2hsD51NNj5eUR;$xt{EWvoA@95zUfZb4pLY6OEjVd1h}qkVP!d_^?@y0DZLBd&cP9!67j(!N_v>K7KbjLidKd%;m^$-j_1)2`I%lUE1sI#6&FBoYBT+jIT3KxMMYICgG&eDsEqSWx0F}IQ6)uh4lsKuLJN?DK$@~o&cQv9K|0Y$apH0F-CvK5j$YaKFJKhE=4C<!)0ku32>eG21ted4||dgeo*_oLJ*Q%2X`>12S2-(%uZ&UJYeTug)6XjJe()OgMEyD?lmfu$*JV3fi;}6
oMl(1Ey16U^7#!avkF+Q9u7_D#hDcE#f8aDh4uS-$;y%oNli)mSn7!Bp5j>SjTeQD(5S39d!O%Y9|bVO+zQ?!9`GpJsL_O7hs<)*H$QLuBCIUyzd$*6gwFc<VG9Rl;w9MniRT4DBSe~QZx<k|PaH)B8SccKAi~81hbz!F*5~YZLVtrKg1zAa0V5n|SDsf~s;wV6YkNT<N^&D9r<7V2bBBi%vl;CNxDLU+U_y%i)X!WFnBrQ9rjg#Ex@)gj7WMCvXCXYGTfk9wC(&pj<fPe7qKBjs2#dbWg5<HCBxT)&75Lnq
kj&|On#WIp!qWCfoO=%eHhNWRFyRJd0^AAIX)HB4LLt7YeAmAVVw2mZtn;ptKi}}66w722VHNo%HYHC1U8UfhTLyaCn-llnqIgQ$a3c~~shC(45ho?HgQ8*~d3gtrpeWD_RybjyiPQ}tj^ys>8m7T=&K|M)clU$6W#Gg3yNA4QX$NytRNBIs+=*{)<J5qM#a|<gN5A^yC)%|uEuQ*O!R7YiSR(ixFJlUuDgQ4V<y0CmpbNs2M2$tnSMtx|&{^PjZej}xdd|4Uq4<Z%K)?IK*%a`KWNp&jnH`OjcN_)MAR1W<
f!dSkp)qfDg>ylP>;oeaj%?X1-~tNE60AU1ZY%JEJ;d8Z+dOIv9BBOEpC)wk`64L-+IJqiKod_<+{ng|C)`kIEsLARAtQ!lA8Ve$eaEs%lC-o72WD^c#J)j`wp|<YbcThwP%rq|x^fJ5X3=5>IO}D=H!m}S1*KSVppNir9gX&nWfm4@c9MK`q!~%Y4u-<1MKu+?;)719rGw|m&0&fXZBmCq{(%s+Y1+|W&XEm~{ILv2Qnvw_QKyXn%LDGrib(u6zD&A;49aHG7%Lk=yv~@y<{7cek=yteIdmmzr?8M$`@|Xu
l6LiW6?+(_PyQx|C+VXcoOsGS*dQ@-f&dtIIOUVk#jtu>A?IzIert}De<Ktp+m-G2aL2H09t*oH`Hw?P@x)8nMcfw%<?F7;c|enuIh|jYH=Yiy@^i1Ct;9%`#fLH%(7nr+?63#mac1?CYqiHJ2t{z0&o3PJb0LQS+5q(sQ)T(UYtBB;YzB%mBi%yLmpxX0vv0%#g0YQ1L_u9U2FqUU0gL|^p;XOsTaIh`drvCiw32nO&K!h9>TE`^84%tm3ow-<B0(pViV7oMVjgN|-Wp;pqg%iy)lrN-(Cx>HuPv^dhr6W}
S!Cx;0-2L5mug>d|AX}AE^b8||1p9n9-%i>o@iFdAWfsZ0VDDq)e<Zr#>#LZbSb3Fuk+R?n8ebI%xg=+KlvZaC0Bzvvl$hhgr(+*AHsEtnWqGi3+0=ei_#tE_y%S}CLyb;)Ue;EnoyC#Z5SHL!B%5vtDW<n%q2H>jrcESdy>=R41Zf#o2Ym=1Q|{hC=Nl#M`~NiscFWKMVCl_Li9h<5<dAP*mkfX@2+*>kPw|e<iOWx?}YkT#bpY1&!B!9-`0pgQ5dQa6aS%Vms9Q_`d-B-_r#8(!g$Izh^|7W!cA}&(HpoW
hj0+835mpxQPCq+0>$}_&s_NM6kp<dqC{C5F~U<I%8md+8WG+8E3*o>^U}Gg`WE{u-t6UY7zz$R>T+qdEg#=7CnU)oUL5i-X}nqLDNg{AofbK05ihm-VqAkbId;WbCi{><BPWm{J7MeKF4T6Q`^j0wmeucsI*B2>+jBDxqD3~bKTaZr!;n@;HPd&MDbXA7AlQu?auGY-uAART6`Z?CH!o~R{yH#oxLLBj3Nu5z2VBc5{$39LxJv_>5f`b<F_Qsg8)^ErAIa>nW9T|SXKUefu^Az`T5v$PXQd?WxLRz>n7n(a
TvDzbKO=+^bi*ttY`3pcbn(6_g=dLHe57QkBFA7a(goO4Xm3Yq5N*CjFjNBLSs^^coJc%J?ME;~)t~vH!sxZe3kllIUnEyQJ$AF@X(st&UsX=Q8U#2}5$7OT6eJ(q=35#f#S?rHnL7}cm&>x_OytE-fwE1d6V6*)zPk=x6y}-mavgZzSOe_pb0zkH3$zfrNtKwhYU{(_(!VCFz-T9I{;8A_<Br+cr#b%+pLgPcS-buxblkhaIY>{gHI)ID>NEVjT%;cNnEU^UPxl77^La{y4`R~g$RU}`laLAin3i^H2iY4#
J_HmUt&e{u_X%aK;<pm&m9QnSU}^;K?q*e-0jMpJI=%Z1moA-fRsJ<9U5PU!r2nfB^Eh{eixnMZ-_aJ=Wwv4$sxCtG(@VS@aRRBiqS=+kGgOV^L6sv8g!hPR)yW@uLiS%sU#y?VvEu$D#`z&HD<DE2=E@=pZ&1uuZPbMKU4$X3B&RCXV)Ar{^rNuyq<V?<JvOr`mQKke-U>a<?JRkT{s(h~|1{$B;qt|(hGAic9GQ>p?X2DyCH=GP5tIjAi)OQx_<0aJL1Gjm`I{012E{PV4zNi28}9uwb{YQcD%7DQ;V1YM
;1Fs7uVQ~pt-2Wyakxh(LnG|bUT8K+FDq@xmT?-gDsYKRB$E_q;;qTetg1AnHx+HyWVQ`Ih*yMfwD=F8Jr#ffCz2erf57sWEGmjf6E83|u1@QH59$9eNo@~fuCPxSGMKqpnFP36<gGzRd+;ImAlE{&t)RH&jy9ZvDp<ArA?#)s)wlWRRzx<|Eq#EeT}2hBmj`yzuV_MN<rT0=7hA>EdEGK1mi-RyldUX{Rn#5;^ifA7x`bE#i8pqeOFgW)VVjm!#^Q0S-D1s0b6>q77)dZ_K-EDchwcNB12MEv5dsCm-qDzt
rJHppYk`@?e-j^Dae~n$!db-y<VWV1og@*@h*kL>6jtRVH}OESJA`#oeX^zWr6^SF6cWN4pKC)E3{?w+pM%3b%E~UQ>Q#`EaA|iRdgezk26&7k{xLn`pJZ#6f$QZO8%M$$J<eY6s4E7X04XFOc---tHcK`4b>C(SPFTbNvVvp#Se93URGNlT@+#)AVprVKQ6;}h=P)!SJz^`OFn4n^Pky{Yx<Xy6J8R^u)}4SQZp7Qk0lg*gR+*PYULYL<A_5r(k_7Ft16c_!QXs4(kp^9HcxRJH`Brua@q*4`;}5_hDER6#
^>^q%^x3O*kx7^@G{rYi0fmP*^^=P=XhHcChLYir2}C+8KwuYkQozKWJubqZnxfmnUZLK|B>0!t*#!@0Bp_9Kl4!IQ4g-G%>mi_iQXPx0RJ%zzZ7(Dh4hENtD<lSTGD(@OW~^R9c~jM<)-kJEIb8nSz(SRZe3<tP7IhE_Pqx>4i<6DZr~m2H)X|rrEaD^D6FWva2mB96Ne5f2pv!W(qix8B+3aAe|BF3}x-90bek>#oa=Thme4@5set1>jtoe`QB#_m;OTZl38Aq-!plqTVM;3YPyBXVp_DJpQOyQVBlFkpf
;h}H=JD|wqmVCjhTAm$F68|X)E)?b5!3kU**<7>Igv30=?&VlYoF*T|aNVV{QIZNWO|1$}p{cAZNtf3;k*p&*o*=O+c{VAsjCf!^yBv6{coYGUpZF75>qb_yep$2VS2pwgRGsdM+mL(rEvUq$d>>W4^98Vsur72flJ9jEnfW7BX=SLG3OG6E<euaW+}bzz-lDqkg?RGpJmjm*c~#W5A~MTrRO5W$JOy?ickw9SqT>y_Rp)@s-6Pbgb>bx0vxmW|^jN5%c}D_<Hs9gLh;b68=p83*u4q+c^Z>3AkI4T6CxSpo
@hU&;geocG1qV@siW6d;zG7;U)X%r1G7zsz5$PWRkhA=tT77Xt4OCx<O3VlIQiaQ)M&V#;Fb9#OI^$0v`&~wJYS+#vC|`*-S8=~Ck+zx%y?YonVAVjBw`!?QYe>M1JJ&!AdI>ER?Vxr@iZ~&{(IN2I3|PR5NQ@29L{=h@uem}Dl6pt}OYLrVnbbD(8<N+zt4anAh`(~0Aaqi{qs)_iAJU~kuP-OT@khmJ>&NOh8$OK^#nvE&wmyoQ+87I0_W|y<sxpcJZM@Gs%v^{Acu<h&31|O~{dH1j#A6-N$UcgCv;1Bp
Rh5sI1MqJ~m3s)@*;1)tI2B+yALU^)MnNsBd>HU5kN{BXJIm;haSj+qo%=im@XITl-xStHRbm_s#Dcu5;o9AlRW}6lc7KzN18_8A5jOdgSQD1+Q*}|cIQ)yh-TL!D#6TnAn^QcO-qC@U98diI4G$#?zC-NQ<UmW~{=)k=BfT4Ed$l|!myHPSBQ0lPj5kF>Lu?&2W<xKt>Mqg_CFVOIg9-`_Hi9c^FIc54UL7Lod7N3j1~uHEa&S2Kfn#}yeFWI%%^`)RQjFx8`nI6Lfc2g_Aq;%xhdB`Tw;);wk(JMzenv@C
{^^-x$LeBLd;+LMI99ci-9k<WazpozB(h@SJrmpO4m>qqT;J8BxQ=uK4B~<IhWNmaD`v+-)kFz66chq`;sD9Fdl1n&2qzD7o<<*=PSCehAs=J{aX{iROP650Yf~3mp-Vi^px;{s9e!8;NSXFcL8kt@NpA!=X&Je=Zb+e2!HR&gG3j{o3IKz**YMyS2m(Y1PsU%G#Ct}rFZQXTUfGe^)gN9(3H8s6db;w^$`?5U)FWw$HC@f~;?I7d8Va8;-hc+!o{`_H-U5i}py1QqgLY=wrcIau5@g;DsR$Kg9TLH~9d7v`
H`?|MR|PwNY|6sQeQrq+M^bNq1eM#w>Z^*2`;9ObKVfO_z&9InL*ya^RRNJ)PGbl-C-Tnv(}|+Z@DHMbjS-?#7oAcuw|O<NG>P$YLJifId@W677d5s>%6Mnh*iR5$*1NJwfY2=!Y4908t)aw}RFIR~5}fhYYds4@$|@U1B_%FWio2bNOA>?nUMg{7kELna2X^ualA$=y5SJPw{->-^QdLZ<uPRAHO|FYa1dnZvLq*ZIL%m62u-=dPaMJ@m3+?CY_HzsWCY;qm2eXcA7Xt&TyMuWhR{{fGu|CFJyuZ7%)qctD
3RG4oJt`zF;pNH5<k{Jr9VVF6)R*qQKq&%zSs=pd%d6=|B6ez7k#<S{UGq>W^hr9Kt*a;I90E3|<WN&a8kM^`HKyGGX>!UA__LB=UQz8W5seGBW<RqN^}8a91~S(c|3M_wRwrC;Bg1J%1?Lwfy(Ea5kekH3tD}YJK8PmXw%4;1ehstJ+zs-<$BXH+plv{i0Jlq7f25378mG=1gjJ9uk{p+Y>Qtrh`pEE3SSD8AIw?&gQ-0e~7z0n0nn;J8NW?mudUjqx6|jIz=}NDyU8Xt3n?`8>zr3rKscuKQ;2c?<HDd4v
#Nn=|=1e62aZD<cW4~_A9S8@klALCSG5}EP<<f2M4^3;3LGkdkUg58h5-8V&quH+!7Wl_P&YV@?apXeeswQE`!0KEn=H+~9$5k=bckA9$D}HDs1l%wsYs+di^>!nZ)wZjDC*i()#t{M;6R$O_4^A8)IrW@3646dWGfh>8$+Jbg5DVm=^75#vqMpQ^sDr8~dd8RGc{q((Lkpr4FrgpriamI6Qe+Ealeuk6QAJFZH-f$^twJ~>xnbq!_@W)vheIIYTjg=CG_A42c(QtXxoceLfDdp8wk;DDVbiwEwWuZei7-Q(
Xw+}g7>&kW!b%>CX5MU*Y7pX@T<1ZU)ud)7D0nS?>Q9)3&tyTIx^ZMyHT75sKF>*J6^Wp6ZefY<Dw30CwkY{L!KN#CO`4m*NkSC#lV&vTs)?<xswVuPsYfEl>beR=;hkjqg>b%WNg9VZWf$Pe!D_IiHJMj&i)SimlUSj@6+qlKlsH7?H`0UZ{wnwKz9;kn4Ftz%Q3HEw=o*VtriLZ3^swRUEJz^wVCSgmcII}LHTdMskA`oP#qsz}V@gmPJpMNj!4L{j91}@|my07Ndx>k50<rcJJu{iySG8%`nO7^Gz;4$@
YH;m$=$`$KoBc)l2~Plq=spWint9RQRm6cy#Scfu5S((zO%5aW>+G%$yr!<AI^ir5trKnwv1~`=Ptm}HwBkdgTO1kbx2t8qs!0bI$m7{uhiZH$FBi3!^gbL{r91@R;Z&T_DB}vloku}Yks2$ROEW3oL|@zYv=c7Vs*<G2l%bCRyA_XwIoa})$Q-k3WRh&8Ee|mmW?K%m-Ff5uC-Iq8ipoIGwxO6UYB=0rD9Fut;fw30N|1Vu&}z)$W>$?ORJ&g|&n}Sw8(ANJ2^~h>HOi)z3NCwGqsN~&6_7J{Ys~G$kf9wz
fu@h#%5-O~FA;yEDOQr)9Pb=z$1qO%&8i}G$xm~RL;}`tcmvR2RX(Wd{z4W#2mY(?<c4pWGQvBuVx3LvB-U?#`V%HKDI;nP`*-H|D(zj)uBf^II~j`vvfCETkv7;`EK9DNG(}2h8NFO>f@rg=Ut+&%o-@p3_NtZw7FFINGZ|%n;ufv(opcPMDkYk&e|TJZF%UDE)P3tHO*1WWKm=O-Fn94bw~;A33jojGF!x%B<-=E=ijOD73~7jH{##9DBU;<9-kx)Jzo1%Dn*Hn~I@9tbpSiTN1&H%PtWfm`ht+Eg=p`Dy
LXT#3qd1S5^g0t5lVEvPH%pyR)vpvuO>MtW!O3=!e~}+f#vdlrE^|L;juf*an}4MR2;9hPV8E=ox3=G7%4bh0>c~h^B#975{6j55J7zzFynOQrXuB+}iWrD_RdhK2flA;DwG<)(gaMY>8wC5Z;+`<-R1vF9GaDMCQz7V_JIpFE63(hVAzbH`m)xX7;f-;qoUBFLawu`7v!v5CyOLZB?Pr+72cqfe_DRDAWblyZGA?X+RzHDs=AnPjk@Dor4?EulS0%v?ohbVyX$V(?8Avt_fUDu2H63lL^Lu&+Va-J|0#CDF
!v*&}hfr9uYJ1PZbBN~rP)<>S_YnUe?gtVHnL7<t`cz&2(i8@)o1o_JoY_z#e=mH){1<%8-HrcNFhtX2SvVW{Dw~j`=3~ZraEaJgjIqFt?qnEfirjPIB+A)vQ9ZHE<T|g|9h$2uJXYhQP^H{eUE=Q(BH%hJxG+Uk8BC3Nuf|IVpg0lc)h@{-{dtLwW5@1Oj1wORuVT#eyG97=ChDSb8S<xKr)}!#shpk;lL$tb3Cj-W#K6^nP(g#l8r;*{okqrrYUC<Vk>R9rje8Izd7CvKB~1)}yYmY*b<k!|&EAXMs<faC
bWinjxlR%2<Oqu<+cZ=J$5f3gLWlk252Hx{te({Ih5Gn(QQ#b<K_HWR)*up8iWpDOECERgb&+1m^72<r38zrH^A%x2^o`FoyvUR@%w{_0FU(n)(TqL+nKir`tT=SEE4b$_?L^HP=W$Ryqe?eu^mC2f*>49lC1}=n)XMHvpyi>mQxXQunWNN<ubm>P`W=|?<}Elr=w@EmHLR83uIVM|S!Y5S-j?$-w_F$JUy#B)9u5-j@>F+~j8vw9i1^v%oBf#$3C#NostICHWW0QG5oIZa5$Ne9-&T#fOui4zp1o<dS%q^f
GZ9Fu2RGk!t>Al31o>zr1HyGhU!x$R)}+~!g><;$+-lto@k4&`Cb4pl4-GJ~oeBd~Ekl*w7t2ThKAgp9LIcPiJ0K5VQoAbsw6`7~{NG(gSEvgt5sre|`c(>I>G>4iV9YKF%^{YknN>|bl2`J(17WIal&k9epkg@6-|6hbsON2_jB}T8EA}22^;zzk?dC1wS*%=RSBnnu*vYR^4P|9Ub4~^4yqu>W+vQBnPR9@FzCf}$b~BmvEFJ;apQ`P<=6|vDvLhMFkWyw<v&iBt$v4bd@KJ#@LNad2E%8wO+n<#<W2gUA
Uk_FY1ud-=m6F7i#mb^a(j+FceXlPpV~!kO5?LHOPCk!I79ua{0y==iYVmBvts}2d27=*flu<VwJ^)_L{PEh|y*_a=Vr#HB%-DVJXDyltGVX8}&O<@V#}mJ32{z$2cS8jTRM8?^(kvA4Ss+EfW)x3wCLWd0iRlcDI;_TTAsdBF$mcb#1pA+K#bqZo2)&CY7%}ec@h%iOT0U-31FJ_<lbq#GnnSn)eXu98<5|Q7hq|&{;kPHnyepr(U&l$1+q>p`RKEsHHmLP}Rf8~UV1G(w_p?81!NtAdUvKBd47KEM8mSDk
N)X5ePYNKGoJOCgxBMS=wXd?sDa<~@GBl_Q(B1=l|94fO3CofXJ2)O0n@n<n4NJ@a@8pIRGP-&Ch=-414|RPuaHRHClOC==s{5H!Qr}%co>Hu%o#NNqJDA+;y9#(o6)efIeuj_A&)X0m@|?&}y`4|O#DjRlLW(RBIDU}&bs?fj7MQH~T)pZfUR?l95(eD^s%Gw=YBObhogf2j+&Vc@03oaClZA)cNgd&Q;FScaS)jLA`&z$wk?}`G<iccb8nsVhIJudt=9yK>@&C;aAdxN;BhRQS5wKGDn+A0?FpKm|jYJ*3
<FYG8a32Ft>CpG85KI~7NERl8f<Ex_sykt7WY|}mKXp0CKL&I*uUo-I**0t$Dj>EAkyf3%^vgNdb4{8|B`LR4^eu?<S?@x)xpUMYi11he)M{Sp{Frb~Zag$2tZCGYt2hm&;M=5tdFJHz-gl=|7f+U;T6R{QMHiNMrCG0A(X)!0nVZd;$C2f#97T1#c+&5Xu32nK%^kqB-QpA)FdU@d6}0dP)pz1mYDzpls8*guD?i*nwbG_@oYd7<uLuQrBehjR9VacnAfc9~ydDatD^^2xbKzmmS|5Az=ddT|<F*QM_h&;~
9UsM>@NmX{x*oM2NwT?Iycr?%s$u3hoyrtHaZ2zUo;)|*HZ#aszV@DVVM&uQ=1irBBsb#gu2zkdUEXxd#hup#k{h}O)mp2Z-K>y!O>VYGr$Z%7e^TsK(!5JBhjYk!EVJfH%sJTMr(Lk({_~mFF8-I~;<N1!D3?O!Iw1_UrhwH{x<5i{ot44N3ECMIvI_(>WS2NNB@dHeuXY_8w^XawKB91a(YT>k3lA9@cipS=%LsepEMWBuzT>Vq5rIHF@+w>VIn90Y=cd9fX*9g0CV7p*Ae!(b%|lM8J9u4Io+qF!y7=ev
I8_BiMQ1v*<b@P3g#Dc?6@>6OTbFtLtzJsCpH?%~Ew=g<e0?}1*{^Fysqpn)&uR9ke5?yPcMW!_HXo~c6+TVx&2uy%9-CEv&0o#3HaNjkm4h^7A}a?x!cay~nHJ$Pm9ROz7`yN_bAt&g_`IFQNAQQMi!F15s0Od;SE$I1Bj_8C{xBuIIZf<pI^JboIT@9MECR=~qgEhZ4RF%Qh`so@NaApkIqodyLfFj+CXeE<`lhrCVo}|8C}8S<rKGS*L#e+V9sQ?41x}-juY!(M_c%0`qT=0}+s%VuYmr}*TZkWYA}9Br
^4T`kOx!)}6FLr?ig8*Q3l=(ks+dkrRJL$&DvF~I4j5eAbUCqTav2><B58T(L#$W~d;|^Js}$K|$@g8Ctu(H{lWWzCi)Iix?Vqub4lWo)eXQ5=P^mqu@pZO{$RKc!_{sxgL-;0w-Rp9yG>yAJ@QPwvHBM2Ci;{NH{OuPUQ>l3I-yrJe5OGhnu3oov#59fhNC4s8hVlivV;QIXU*1M=sC^!nNX%@)x%(y;cF?t@)L&zApd^6rG+FEYN4mI8X*A`#?&Xwz7qcMmgbEns#r*-p_6uHC=KvfAk*9eIvpA9JWa-=V
@}KdeRkm~vRjd8t)}G-oPaqc$L>tbq6_~+Cyg0QgkmJbJGGOohQq{eD(|uyqaR0Apc`DsJ(FeK{RrX_v@{&`O&gvyRQZt}imba=}X(Eb9B|G)Qw<-K$yyra+P5uO-UqFqP$XRG;^^bmDRBI}CpBHvC6%y4@AzQ+s)H$iTLWaZJr%`QJ?Ibn4?rNvo%nE+Z&yb$o-(H-Kg*g0;Jg*xcIS6HfQ`Xx}{QW{6Q|I@j@Db6Q^FS|yJvB}*-OEMfEPR)Y(NzuQ;qEQYNEEleNknmEy5<tU7q3riGS%yPK^6D;CuB+l
KkIIA(hQWfzvV~Lr4v<7o$hvcNQl08BUi`UGO1Cj*<n6}EkW`WR1x8f7me8Xrp9K@7maz{&Z6|H9-QW@MC2f_ZHD#g3Z*+Tl%tiU-JD-FHcwFe?$4OgR1?HK9wX~cQPMn*6?cHhmem@yPc-Q?3+nh9+Bzancd2owyWQv5w<cc1v;0Fh0NMJ@+M6Y$;zWSF&WjtO$dcMnkdIL{`-0&1dp_%o#(t>;1@Yo3hZt#KC5@-4pr^~qz*Fd=PY=^{Z)#Bu`-uogljYd`ca7Ajzp3f%vjvuPAwqYwhwf3RP}B3&G+sH!
vmOqE>Rornyh`~()+>&7S~|*Qz;cZa1(dxVY7jrwU@Dquwz@nKCg^z0fy}E~4oQ%ITsDm(pouh6)hAd(^8PPhQ`_Jmn06ov?4+wol0&EB(!_`+6Y#*fjU=BYi)nfpA;ocO90HFcTHH%jc!4V}U^V(jmegf)r+%D2Z?h&z?IJRA7UcDG7O5$y8tc=P@dA9wpy!yKuA<`QYE<a9<2f&ccrh!SXj5_2A7wPoN~#W<ER*IkeA_@{UAOhRFval_ZB0)h15Y9x6%4v_{3?c{puKxjb9@Rrr?|MA8l^<zms;Hi!t#jM
++$+zJMcMMJB!##OOU))%uXtmSZ&t`&<7Fbe9pl6^P-d6m-10h2i4_?rupp-irYRnwYDcEMGaG=9Y9Wfb7Q0@2MjNNsN;E=b%{bSqlSJJeVWn!%TmtEjuu*_$~_Vho9+ba+o)(e=$rdJys{=JIigQZVi6e0)uaB?smlv<+s(detjYWqHh`UN&pB>UEEOF8hlqhXC>jd#5;2;n(j+Dae>M=Ncp8FzZTIlMQyt{ml=D@0^uN3Ygskor^3*J)f7ca9|4=7YwNPWW2)lQh93^9#as&+_BTpN<iX)!-dy@7N-m1-$
r5bc8Wj60d{}PC4a_6+WvWzaa2hS!zJcQ8&5JXM|OP0rPoGu5uf2#@+b-B&yN~tQVDy{*{xEHB#bC0ura`4{a!xyfYg8o$#*TC10<QEO{RGFdJx!W2h^;xs3ps=qUOxLpI;<LepU_~zpBn+)?+X7Yin@G^S(ph6v`aesvqEJ-@T=dB7HN%bkJExJpG$G>UrSS&t&AIXZk2hrbZyN0?Iuq4>buCYY&)pqlz^MCwK)S{aFWFBjU7Q0~TeBAe^)tC291K6|KdYXj%S+^{;eW!%6{CN00xEQASPHuruvR=lRjxRD
0oPDl?Q&9J&C!xm&T>OnLeZUc&4ihup*0-t-UG1DfrvGw^WW1D#-w8j{wd$ldd*p$_~vKOp458;cR`Q%1)y*rM=g2(nl(vbcFnRYd3Cf`??^O_bJQ}yHP&CF>C36fiJPIatGV&;#p}Y)=;B((BucFuDU#*j6%LilhNI>ufc9$gmz}zhdfHjw5^hjXo>X*cPvL{xL7;kx9~Gj#nrpk8%`K#cD55w@%ztTKG^9ORalI`|bV6^Bu&9{B7OK2j6*Z@d2n)p~YT9wy{9X54h!Xd`vM60hf`7#4K*FoP8S)Gm%~uZP
OZAhY6A=V!+Go==cARv}1xBLo(?B3uU{D>31gYC(Ly$dO!;gmjbjetA*m*8lN+qe?rU4?<)0=KxSoa&^HrLCq0XH#x6{#>*7sQ{}({$-xoLYApZ|+%ssO6zc8R>rjZKMDg
"""

APPROACH_SCALE: Final = 0.00065461014
APPROACH_BIAS: Final = -1.515
APPROACH_CUES: Final = {
    "meet": 0.483,
    "table": 0.165,
    "call": 0.299,
    "rank": 0.271,
    "superior": 0.401,
    "request": 0.497,
    "motive": 0.155,
    "withdraw": 0.461,
    "kin": 0.12,
    "home": 0.172,
    "kind": 0.056,
    "conspire": 0.314,
    "probe": 0.175,
    "hurt": 0.191,
    "self": 0.222,
    "you": 0.5,
    "face": 0.062,
    "dialect": 0.113,
    "hope": 0.034,
    "trade": 0.315,
    "tail": 0.488,
    "threat": 0.602,
    "watch": 0.304,
    "insult": 0.244,
    "plead": 0.206,
    "favour": 0.103,
    "deal": 0.12,
    "hint": 0.172,
    "media": 0.159,
    "drop": 1.783,
    "soften": 0.026,
    "dissuade": 0.262,
    "benefit": 0.177,
    "harm": 0.663,
    "decides": 0.02,
    "english": 0.189,
    "approach-en": 0.104,
    "press-en": 0.152,
    "office": -0.207,
    "transaction": -0.201,
    "date": -0.293,
    "amount": -0.058,
    "event": -0.231,
    "procedure": -0.103,
    "choice": -0.004,
    "formal": 0.192,
    "paper": -0.275,
    "leaning": 0.318,
    "bargain": 2.113,
    "leverage": 1.908,
    "warning": 0.0,
    "stake": 1.55,
    "apart": -0.733,
    "business-beside": -0.244,
    "own-office": -0.486,
    "own-number": -0.254,
    "own-transaction": -0.264,
}
APPROACH_GRAMS: Final = r"""
c-j=Y*^gw)o!@tIJNpvb*>kU~y}PQbyYI?-FBkF7kVA4f8jo!Wf+5>53>h#CLr;1!{HORqFl@^(4B3`FqJ|?<!{u_wyWd`_YtQwp5s|fLRxVCH<WuI!i1Um1eZQaYIe}w*UC(7t@ULE{)q7$Rn9r`IG+)#fR#LysieySmT$JsvyB(r<FoE;TDo~`6KUofZFw7B$wq<k-#)dTpKH(yP+_3VEpk%B8Y%mX0BbN^ERddYN&gRrH4`(%psu=eDUZB>JPZWmNe(=)@i`YnYwl_6`M``R8%ck-h&(dZ^6FTlCHoUn&
IvIdky7+XglHi92j6mJZqiyPeM3<|^J;NEeZb<{@qU!30Oe6L9It@9(F?0am|3qeXeZDc|Ws&kflYg0{GpNg_6v^r0gp}b(SIE<Yh~IlqLGyLtFSNI;zMgd>&^T12W_+%=0~7rv^dj5*>i)8ktGb@_FO-}$IaRs-L^OZ93w&M)dO5yN^^>b$-fo$|b*SljVuv_d?OQlc-*YrmlC)WHxgX}4(O*1#LG{s#k(QqHzw~Ho9Nl|oKn`R?&`lX0?i-QOW44jHuvyh`b^!%-{p5O0sdG@@?1ruqh>R9J=V5zX*eI5=
$V+fH#=_{?X#I|!?|@g%Cc(G3ej+Dw)$5;dVHdGE&$l}SR2^eWGZe>d4*RX#7v(Q`lsp0Q*-l%tx4FR1KIB=LDVcQAM=g!GoiNX<M@LnWeGgx*IS$Xxcl2k*HUPq-egIp`jd!ki#b4`wJag7MCLD;s{9;>QxWHqJ_-r#+Jbs#(V)2)9)z1>m%^@3`&QLQ%bd)+@4Bwf`l}!9Sij{tp7#R5hfD|xZuSk33vDRPr#ER8Z`1fksux9gt?0BQeAe$x1H+Z@@>-d_Lzs@f&<O%DLtn<3m;J}mW|L3FS*sYuTecHSv
&P5F5=P<>8JDaxPMaVt6{#<l^aB82V&eX|eOZlh_FVEv$%RcpeXBOlJ&|gc9Xy>kB*|qEFp}iq+x!xq$)AbwlsFPa5Tfgf0i=2Mo1Z(<TmAq$9xT@27((?5%<vt$QG1nG6li#(7>Zf|94oYXPnruMz5x&|w-;~aiV2U~;|DLY7KzVcSE?SH6L-q>TIqfaaG7tC^wyAFG4Syc(-8ZeUqD&(*uj;DF97Hm4<}8z9<H3XA&{wEA)Wp&2Kv(chQ}rNIaZ8(Wb2NM#JdsS8de4ROqafm=oFmj`SND0FZW=mRm-A^t
TF5QsP%2-P<*(l$XOsOFB+sum;+gDnbD9opUQ4vY%C3H9Yb5i%K>+%}(>t38Nb8K^zjYr@Y+TMG5oezN=+ddlP~@S>Gh4iKsFxeBdly+NRRxKT37SO?i`xYO7*E3#=Tlj;8v|lv+o#)SNoJbYLG7du?36L2DNYX3D9_RBwL35%+AV{SFUr55U_SB0Y105cyVo7~dt2u<kkQG#Tk2GuWOxeg=ekwx9xk5@S7LR0A)7JM4I0~Sj6RAzM{;u=>ACC3mq#da!;2cJiyhVoW>=8}LGBi7WvZJz4DD<RA_ykLpZ)s@
a1sKcb0+R6dQ#gtbKGU6ysG~5VY(Z3m*I#PTayy!taMFZ7qaq4%bK+({iE#tWW!52thX|>#GxY<sZ?QoRD5_8^aUH1GcES852%zNgPjA7Xv7jdty*lygq)?|;?*?H<iayLG2O0`Fa1IL_utnwc)(t_M1PyG^G88o?Ygi0XEz2`??~%wdFKmTt1hePp4VM`oBNR2c1D~kDE74TnxNL8zuXKrS?Fi+M((#dAy07v(RWGa+$pTE0g#n&zH2@@5<jl)oIWHJ?Pzdp8PD(X7eO^%PvWbjEca*U`0O(VG?}GDf-nxO
YV9?U^L*s-+P*PSK$N?gw7y-n`6-Hk;--ngQWrz#M$yKBGoM;t$^SeYEg=9`cD}x>Zg_G+^SZ-X)A&E6xSmw42n~4GIUI5?GsIDv7hRaA>)6xWR3@!+tmkpyE>Kdww5lJx!sC2#=U+hIB}Pqwru3&-84N0#?-qRXw3ltp1EH;YSkq!Sw1n4{hF;Yk+Iys;7vz-5FD6MNva`WF$p-}kuvj%sH_v(ui8AQ4v;qdMTiH^4!4w|W=Pyvw>1!=AB5~h2ESTI^bXd3a+IERwYjMRf%UnLUowR>SBD?fF@;_vTYw?#g
#~nw*oEDp^!(-laS@BLy9YeE6DOlW}LW9hZV?C06Spz{owO}n)6_+$UuJf+EDxTgXKXk^>eHa8jX6Bs|GAUHQ@Xax=UIaS;tO3J%owotpPz$I|T}e-_E}Y=29E^czNer%kh(8_G+`;9J`!(|1@%|~RmX+?8R=rFKeZ^voq&%_TkfL0tU}02k2$Vu;J->NNuWZ_{hX^pKf~()K;0Mj#w0sHgdq;dB?mtNnmU7B99J4piCEz&}GiW89I!B5KD2z!5=pU3Vxyb}$@1<6^%Itqo+ljmnW%Efs$hfxeNy*N3&a>RZ
w>@1kTWIKTda(Xp`V3E_%1*vS&WKKF?fS)YGJGM2Mg~H^gK?Es?Cp1N`W;ZM(+eX$vb-;RkvRP(?_uaRuv!kUPLnn<#ewz7^cuh-m=Q(Lbc3hftnOKf^}GRrT0G-;G^v>k;cDMT#%i?~raYTbgmtzxu5Eo6=}@>*H$oRSw7ju`1_ab2Z>8&dNh|4Xe$b!4%MaE6ijs}gojVDXBYk0iWcDOS*A8UW)gO+^;c2ITg~QyK3%}Uxu(O=H7476Y)Msp%qRP#qq-ZhUlBHIf&C}ryL(XKJeERvzyXcfzAN0=}7Y1U=
U0te?eTc#UHmW0Lvt>>9ly4h$UTco=f;W!(dFrL?-Wc(NgwH8bV<p=_@7PRsR-*fsNo3^nE=3Jz2+WAHzSq1MdO^{wWh+^>70HNx|HxaIF-6NWS>MlHeh$emx+kFclm!&a78rN^A_DxbC#_qk%O!Ar9fxOEzyoUrw2a?^!UGNOfu7{jD>@8<>2hxjl=u8SMTC#FCKkQ~6*)v+%Ww9w*75P;8*2%7@kkOscODg9=~&aR`|iY69SLd{O2~l+YI)VxTyF~xHuOU30T(zUCI-BPZA+~;`P!RlRg#7V?n{HD^Q~(^
$j;&3d>21vUWs}znBO@z;pX~eBel(Zt3NNvxk~Of-@+dWbwD_4xuKhT?&X5=yEW|Hm1_Uo54JqKd(qWIkL=y0_I3VOS8xjs(5c6I_ZLA0*<%~A--!TE8MsVEdE<S%p)BD6`O7{VH=I{#uH&f6lROa6_#amFKhNAf;Zy?xrh$MJ`D4|l*DI9#X}f~|CCHInly3M)yGW++X^+z7z1%>Y%V=gR({<G6Y0M<2-#@7nZg|ztFVT!`;mkqcb9wZ#`;m@~{Rzz8cNQYO51gF|68-+}57H2|IOX4Swr9~ud&)&8okLYC
tJ)lI|3Kx=>>l8t8wuY*yUMDG*^aTWg9+3G4XptaL8pc+e|Z5<EvH8LCELa%Hz!vizWL0^@~tgd)aoK^s{WRv`<|J&K6LqUngg&7jVI>Sjc?m_>OTLd5P0PyplD&$wR^P@WD&0@gqb;p<`kOR5s{d%qOFe%7PIOmm<U$Vo&DTBf`VX6xpJ~38_dGa!Xe_xzlQ2)ayF7imr>>EOWkwv*ef0^eKg;l!kC>SY{`+`XLuYLxVkL_PjXf`1r;n&c-3L~apY-5R{BEjk~h1gRZqd=PG)8B)d&FhwmxR_VgiHna$l*H
kMG|-3Om4GS*+n~a>+GEpYF5<7huJM|K%`Szw&g8-fW4=!4JK)#c*A(4s0Q}$YBjAYb9J^{OPNdu1t*HGpOcuo(Hh5Ri0e_qp^ANYx@vU`y6Sex^&cY)f}N`+$d;3>s+|o+pkk(;fG7+{7N#5BlH-J{Mx{b4pQ+Te0)#XSNJLeGw_b@^G(LSGokb0=r-8~maVkZ_~R#bI1T*A&)>#dAR-X!V*vhyJdbok4n{~uwWU(Eq>*1ZB$eZs<RZJQQ#Feg!&mk{9;pfu>kzFtPS4^fwq~d6NT-B(#2I<W6f_$Vk%^k|
e36WANcn<`)&~y;dl}*D?G~>Qo8)EgG5eoPV1n@wm*w*MuCBF)h1qTYg<rN9sW1SL_V9uBj!x?HFD}i^OS{#e&MKLX_Fh+CY}*5^4uP!P2j@Pz$ri4HuRL4f%WyHE%E31e3+`HMa&*u0>L@eiD>&*2GcfqV;6gG=m$HLqkdXmttdE~K5e5h)4zasdr0*{33iiU?*j5+|ZQq+J_O@YL<=^WgIR$NdaG=i}U#=AMKG+ynx~`(Z8X##5NMIz}JpJjskSZoOB51cp%HUR~L)OerRJl?pDqZ0yfx6U!i>sw>AdK=s
u3U<qI}%}*ALDcV4Pja9RNdlOfY(Zg<o!);;ZbU(nXda=G@rakI<G;XbYC`&HK<oFc9%smKI6>W1@fB(Gj=`LD$g1j4s>SD>DnVUL2nW7cjP2SYi8CtwL`@9D`mYJCcwRiIJeqiaN}Yb-}u>_uPO^<L}3RmU^PEMyYdy@Te}t>AMSl<1#d2!`NQt;xVd;01v&+1(2>S?YHYuV?R@SVe`vkRHK=cCwD3xHL{EGzF}F+>1fhYNSQOr0DHU$?2Z&xjg(zqq7xT1!V`u4%{sdMbxpzfS*y3?dd`*X3l=KyJZbEwJ
#ihSJ)oX2<^xS9O6b788BO@Ekw7;o+XZ(~_ne37LIcHg7M_&Fe%D8GQ9LSrV{U%2gmBQyH5Cu>!Q%Fcn#$V6?++U0cOgR@R4*He5A`Z&e%(S01Af?@gg)yaGXP7mz^m?!?_m=l=|N5At@hYA%l35c4FTq{RL{Ck`<dT*Z&$;y77!Nj2@r!To1^5sEXr$0`RyOPO>p3*-)6!_A+&D`g<|RHMi_uXX>vj}4rOnW=(7RrvpZ5E<+VzlqVw(Lm5epirWQ#}7&vr+N-%v*Qz+M4+%>f(bm0fKmQ(1Mw@c3&l6kRMB
)x`$ILk*ejg_ZJh3X6pe)f>pUwR;|vwZV@Z+oTdskKZUmv)_eNTmhNkepUd}M8Br1DPKR}3gIL~APnkgO2(zmKl}J=*R9`{#jXhVa3dlL{m_(q9dr%$<GLqo&0XVWWV6_bkZR`zEPY`<{-BML?V(M|`IFS$vr!K^2*bYnC^>A>t3bS~rb;-q^7_e|c&OfDV_3z|X6Kr>_xhgzZUE3NpzR@4F+p|aTuVUB<E*wrp6m4Zl@9h!iLI(2$meqYk!Ac({?+~BY<L`2k1oEIp8<%B01&i4OEl*{U-OI{Y5J%#H($dN
q>(sIS5Q|7!pdNyZRf7b_503&+h6l0<?pn9Ayh`+x~RWKM&`-+LA(p9{A7Pd!bN_)nGcyy?1oU&f1gtNWRU3$p+7Yo6UP&`&;_7g=^Y${lb)kh+=?9c&hdG1WQ)ZQ4hu>`?u?{N)Fx-vb{NH_8p_uSHMB^6O_j82l#bJPxACf0QzpXPc^=Je7KB55lRmqyv<0|HbV*7?jiz1iez``ff<clBDf6#&27CFE&PR+{o_+=wqV1a=#rmZq`NHQR$48pKY$h?=Pgg0gTwM7$zmC3m3&B-SjGSF_9p(je2b;g#(H(n}
ooyEf(%a7uauPh{7mo3%A`iiL!k=r8iFb?h-@uUCXT}-C-@Q9W@*y;g4fNE40uo=`iKTf?TeZ8YeaQ!<E^&~&u9euCeE@kH&5|V&F#2WI*lM!%_8Zgg<J)K@O`|z0$>R>YV^d|sw9|;o6INQO^{Dgkdd{_X(F9jG`488JAx#Uf!z<67ZEs66c16Rta4D_RJj~ju^9EuEe9f)gV5i=KHfo?n4-FhJRpq=I<fId1uTHFKR1E&QWi(giJHG1P>UE;PhcuKl8<OK$j`Yi^218r><AakCAliKkgwNbwg#I6CP$hTL
A`cOC-Rx%7a7@*w5SDu9zG@l0==u4>z+L+nzFp-w$tEF7LvU(?h2v+|iLKijlsjn3Sa;D4y`vs*okmcb#!C@6;uakZ9`Xu*3@lKmT7P~|jzYTf%$!d4c(>8?vp-RM{TAw^%O=j8>LpuefK%V@<dS`~#HL>}p)DeX9IDr@3rG_oOwtu>3Hud<`Hi+hUcB1K%T~{Qk{7h>5o{{6ZX2fM?s~7jFrGN_C|NgxG3rks#<`lrjj348xmX_OTgUTuRs`j|PHKPRu;X|0T<RJE#;Cuc@s;@Ic>VNwFS6>wvJ6Dlzs#V<
s;Uriw_kjFa3`Ms0n^QkdL0<)RA~+_o}EIoA*_s0s^5#$4lXxMBZKQd>&9;-iQ{qNP$4@;I<S3I2$z0Gy|uC#)c+M(Y1|j)#ZRupb6#OJN&<yJ9ZZywI+{Vi{cPl!U<0WjiqyeyV<900Mj1*XvpkTdC-Zyl+fjXIjm{ppGN{RgZyICefz_%TM6|0~&w!fz)lKt~yA{2;11i$VUEPWwR;@-KB3$<t?)jAgqjgpGglX)=x#6u@mM~xh9X-n3v*&o6-X!rLbJpOY$+VY5G*<HMJDJ>X<HaiBSjFKqh9t?Zr#-ja
x!$taU|L;I3%J2D?1926;XFKm@qs}{SWrf#XbAI#SC4miv?ga;0@USKxUTnND1sofXPGNBY1MvA8|=HT8_Y~Pn2e;ej=PJpN-X?MRZUSmf4Q>3)><cx(r#Qea(#Q=l49%(m&=B^FLuhwR|S>nzIrY;<EdT5XwkrPyLOx=`jA3?>MO{pDTAiRMU7V?|5c|*XZEk{ezLWt=>U@YpI1;uf-C78+KsA*9^*L_!y8@Y^Ia%Q^2P(#hWaW!TGaRZYBTA|He0Y41F6OQeQ>yZFgCI2oJw0pDSzIsaE^0PU{3O1r~tmU
<s+<XOTEvp`l>bqE04fLfMA}NuVd3X*L%yqw|pH^ClX+bgSu&^zfXRZ%iiR#q^mnucdt){06YZ$xZ$2ZR9DpbbjJYq#@D83YW!NgU^LPrw|eIJLyy6k<2ZF^l6AP0aej!{PqH8C?w&h8o0Cj>2!e9HZw@@a@&mKBmZm9NhMg6Ng6pt9@g#TwGaDgs2RlCF7e+3<y%i_nU%G|M#zF-}vl6F*p5aW<R3nW`Tc&%Pn}A6P+kp4-{q|)wLY*P?A1AgMaKjmYhH6@dEAJti8#ATGTnUxq$;a7)tY=23gp}P?sPL`@
ef&`#d-x{!X?_o<z?|{Py`Y~d0Q&HeqMxJ&J$h{CEZ^P5YifO)UccP1%|8r5YhcED!yC!@mNv`6n1x=i-oOg{fT)WfEAD5Bwxe0CFD*!b{b+?uDCnzdQeu}gg{=h1h*K-Rrr!5#bKl#j^I=69=U}&G|HoN=B^&RnbB*1P^0C1mH5W6fy}AYqHTlL_tBIGXL_hLs)?jpAaEt@a60NN4wF>72jacZ{ZJnIi@|Q6<{BqFMUD~!^)RHE=xtdsUdD@+<RxV+mu+QEvFKq<3w6PfxuE*4|=|~VxsPQ0I&#nX8v%CEr
G5%tM%gWma6+~kJ=J(8D<7KjVNj*nZDiB={fF+&&?`}d{P$P|v7v?6wd((*Ft3E}Nkk~Tji7}03Zpp@PM2)2koLy{vShQql^e7L68r{-B-2-uPR2~9dZ;{X3eDznbhAPYA;lR-aVKs=`T&K0;o)M5*O-;zAin~kh`6L(c+I5hRHgAOzCE)STlbgz(@-VU=J?$aWU^>xNjlly(yK>+8e1TcIkY_Awz|+;1@-N@~^2P7JNy^OrE;Mu{=k^WC?+seZT5V_}9HbdG$v^uXk1tX$9%cE^x=+5&mX!{9mWR3eQF{@7
nz^Y1?n2-2xoh}fsJj}7a)G(*kxb`G24T6{Ndvay`B>c=M@mD7@+uX2N3NrQs#!pZo;|kurRs<O{YE!+Ea6DG)LC+ITub9PAG~=CX<(L!fBr6J|3<I4nN1ewu3^qbqzT&jKZU<8HbO|kW$)~I@IC*6wKJz)DO|Hr+#usl&F*A=<foZO2i-A@FO}-jj+-vTmcLza3FK~`>--OfyKAFi)BIziELrVpCVW_JD}!%5f1%R)*eKVf)X0@ukWWk2rUw3_0)(DpkJGudk=)9syF$v8P2qR%RkgO-%=^m&iE0DHAY<tK
+_X57zfPH?WveaMX8n&lo31`)u^szsvDeHb4VQXCWufzI=!`yI%Khmg33@lra-da6skcf078~VxdHZ)4!Ez)!YpiOWC3~(-by%Tr6GjRCtIrS<0Jurspi}-<iU0lBBcCbx6-KuHvztcEAjWVlsIxk3F|X$KYh-q|XqH4oX`+^d-#Z6SP!b;~{1i?bmI~<HOD50#=pGvR5jMyG|K`!}KQ~mO-qiK^+bGMw^w*SgbV;h-H=Nx*cEDN^&3E<Iouc{aYh#9>28_BJe%Dz3;wMbhTK@_BQ@sE$@3-#+GD|ENCVB7z
uH-*|LfQNGSEri%gAwJ;`R8^uO9sBTwN%vwHnD!@S<KJCn(-^sj(}!ezyS_HzO;nC$jpsMFE!+?ubS=bJ4O^$5r}~=*JSAou37n^jtut>fDT!vHXf}x1n;!S#q@4)!7V+Q=u=@4krm@7d~JSkYTKb=_ZGdlv%)@GX$a&bNR4dk%{b1|74%Vmj9ch-?k5@-16FC{_U%iovQ71goE-z*%?5@YCsGp|nSG_PHWE&B{c7Gcl|(+((&Kzw^GfSzT2M0!XMXlZNMc@Sq>lD2J5}|~w6<;`{G%n;mgjW^6P4$w?%yka
l2R7S{$2m7+;dL9USd`h$o;;&>yfoWTy6FxMCfY6mC;Wn@5vyZf2pbH<4a<Duf5AzarxCUICbz9Y_zIWc2)UkIP07v{%D{EIeX-PI2FJ?a>on>!wx`vein8gMnIrUT-!K=`_cjHKqgxQ=|LDR7iB;{S?dnpLvX~5TN-7LP7`QLe3Gg7+mC&TYj%tY{?7!;^KbJ1Ms6I|96Q@k?9=meJ8WN96@UQ5qs}%p*JQ{FJJ;IX{#G%rkQc(sJLIDmSmVnBzY>P#62OtcI~!Hzy^z7ca9V2K-~31FWqC{o0|ucv#iS6A
R#e0beGi2=4vxV8E8T*x;H2<WKt?xzx_0TAGCN_0mn3uZ?<=T7v<#81@!t5COh%R9Vcuh&tj$(;yNPf3i3ve~>u4C*{D!ig9OPR+us=S{Alv@~psCCoTSG#pk2kP;tACE8t6;vosQY=jL{TeWX9)aSoXdB9k-_yI9q?~zwU7cfxK8H2EwnZv8R0!_q80Q%vLW~-spZGOdiRB(qz^f)tSyKw9#CLGLpd84t#knNE3O*IBcuHtt;P+QC(pWytVK;OXQZ7Vn?l?C^r8UTM4Ld9D>$PLRaZ$dwB-i95x+Wb$EMMQ
y#pZW#!K?;eC|0LvN$EEYXBjtp=$ny5uR9$&QNi$$@H-(f_MGw=FLNA#S%AyhnLZT70Gp0xj`gy<kof4r_{aiLf5Q*byKZ)4V+h{f7p<3GV8K7C|pjdV>WKra^<4j=5>>_yzywwkL(N6N(wakdy=Ae?c!teQZkg2Ai<&Re$c<kG`0pX96^gZGmvH<CmfadbG<maXHau;G?JcPg#YsXkIda5=S<=7-GBWSU-eGu+cQz604#5!{t$t=dq04yDGIi#yv02*hyw!xoIe>37;<hxhd#adi^hx!H<dy1_<xlx5LegM
jSe~dGiZG+xIQ=+x}dV(y6ExK9-YUD(=qWkhI0KvNHWLT8Q2DYOGsOA8NOJ}^anv`XIt^Lfn=F7RU1HZ=*GD&)bTo9`5$v$hczpaz<BmwH)pd$8EVj+Tp>rBI~9*+JCZD?q7y&l3)=Txk>%Khb^UV|BqLYfV@4lCz5eH!l`jakTQ28NtfUa)@v7Ax3evUc-HU!uaMxN69PzfD4LEK5x6JweL4F>-{*xIQ5gX+8D&3cWc@U#pWOBz_XR`SvFRz!u0%Ug3mCovEVe)?J*2!v*ny=pMR|xfjcCLD#WZZmQQRHo3
TXqllBXgMpy`XE!rp-ac85q*H&;xgiyXeBlu>6D$BH?I7;$LUS$weIV6C2THweOJjD9$p`p*~wjO*QG~c8~Su86>~B3}2sYU`)|QO&<}pQ|Iqx>H4~DP;kB3(i)$rofJ0vP!cP$NQ(`7<QSnr?sWdCv39pcwS)Kf{V9=-uJo%2d6#cecOwN!VKPEVHt6MqoL)Cq$@tW=*AZb#h+Bm?!*Snv*b%3y$61geP<cx!pm0d^7Fq)SdBL`GiY{PBkvGGkW40+CB~H$s_pJ|CQG+M`VD2FVj;Y<h$``eUiY%N?ockw5
o8fWwybu4vOPmJ3j#lbz9-dIwSmSm+I%~OPA(yJpwlI6ujBVJ_?}$;>jUTH{I>;uQ(A!Kx3)yzyI5lmi)k2h*4+<d~nd=@boZEWib#}q5zsOEef?YmExd!H8kKVcB_2!~(!<Y0ND7L+30jyvFhnW#nlu&vGcY+WHT?g4NVC0AWbG-XzAlMysA?1!**RL&5`qB%v&r9cTJT}nJjSp8M<^`Tu$QPCb?Hkv+dS@PusPR2rx=&%`zy^a&mpMP!%Sn_&X?QHx;a6y9ACk=L+bOjK<qP2H?EZ_yrVSGbP{J)SOm0+m
dK%H?Nw~WS-Ntf#CFq|9<Hy@f7ugaS@FXz(c!t`c7C@*z58P&rmKSx{f5D)9J+i&e<&Eu^h0&5V%xtcM<%+$On1{e9u5PeD4kkW?vr`qVbv27#;*qMaB1uw9BxKdOc-|;F)##I2wwc(F@ly9GpkFtBc-*W+j1!*K<Js`f<j(^^u{5KQDm*H`Cwx=RU>&nh?q8WF_F0RMa~Of^GfMy_6(`F%#_9@oRXO*oL2A0XT#X)97;%@iI|{wRKp);&Ca7tje4ymIszXmT-o7j$P1}d%U{iP8V+bvq-(3I`=W)d4ehJC6
M(vpB&qoh^Vx}%kv|hO3F4U#9Vt^+BaHK)mH=Y?^rIcc=MKU~<d%5x0Sz#<bX80F4M_rSpYxY7|84)c4+SiW0e`6dL<O&w3Y~^~PtDqAeuP<>dsCdKbx_{l7cqP-WXFtlPK_%qgZz#y1E54tN9*KQpW-MXe;2Ccq8|Rp${nuKKYoOPIAT!De7~L7w;O*Y8)*$<a&mQUq&d@egZ-d}_tK=~-%}gph^iIwP*T49<?p7WLm#ZAC8HRbBpP@X-6caALa&ogrUh`*_lH$MvKkVKPh&m`Q^xR+>TA}^24^+jrKmzCB
T0_GXIjUqtha*b}?uuQ!6U9Hb$9z4s?8^#Be?+e6n-Gz@p6{BF)cqwe1^Z!0IP;o7J!hIDT`D`{G*!mT;1Q`qT{|w98*BK@Kykx`6W^TNojsh=N!D&~7>u3OhECyDdxhoq>vDED`s#dh*j}ZcnqC!<CWxxxdz^pz4=jey5g2MUAba>%Z3wGX$|?}9K)iAtm@#zszq&HdJae?qtq)vy<KxY`W?Y9Yu-w=4<f#q1B(pEAE1ff_@)?2gW<tRIY_rC90yn&OuVAj^lGH|*<^u)lN}MB9yn5iZR}$pSXrvk&f-!rx
ortHThI57)(H=iia`nlN9eHmJu@XSFubBjr8_$7dcfn14y|R_s$z~M88BZf(n_G`Ghpz%Bhbju1d1O>sZ5w1!V(SHRxT1(o2Hdo3nZgL3)4xyB%gX=7hsu54-Y+m1Sm%rBRYz=oUzCHHWADZlRx7{!_TP;z_t5r+)yb{-0>HwGai+{fWw|g(?o;=a+aTyY`CR(rt9mzM+d+me4wIC3MY!mQ$u{9?s5sTdHR5sg&%rM2un)S!Ay^T&ey;zjbs_RHydVC=oOj0TZ>S{M!{N_Dl)jxXc><Cp1BEJ4jOwseMt;E&
PDg`>%loNF&ZoP*%B|CRI(UUcc(Py7_pn-~Y>h0O^8a=*<R!xbUqiuLyPmS>zPPA_R;SRFgEoCIYKEDXNZb;M_CzSm#ZmLnfSoG37?QBiL~K(A8xYD1@TsevK2=18#VzF$O(mEp+Ip`~8X6dSM*V-j3)ul(n&^*D_Sfw<+1yV<3(8vtECU%}AN>Hre&vCU-K;+42vHeJX9|YdifiA*{w_$=4M=jY&kv2{u356Xbz|m0jH;X=cQCvnn;Ui8Sbp37aJX`v3TWsJuSkT^sZ1;*-7Z@W$=M)^>^5M|ADFEv6^xEj
tF13n_)ymIqKcvF)#nT4Jf2_hO|Zxmj(^zaWi3UUa5V}ZxWTew#L97JH1MSPBSSGU=>B>#fU<t`qni8ajqz`VD4#D(DUXg_O|HIWT@mVBUm01$*_2E(B27B5>YwAMx$--r$jQL{J9H1+cUEo*o2}TeJqNfp_L>9^A)LSSM!$NnUt9Q7W?BOVAiWny39C(~J<DR|4shMA#{egdb<t}ii-#&{^A)=2G&ZAGX9KVo^eqMfxWJA0<wXRT2(n8@?bgCY_U1{fjw`HVgL|3ZH+E0`BtGK}hg#5yb;p)6GI)1GzxqzZ
=F86ne<K^buLU&XL|(YBIEGMHgl!!c5Ke1G9sHUT@DsB&QiP!)QPm!{SE4((aI0)k(ULlOn{H@uY<ge?<IPXWrShKEx@~wav0kwoGY@77fC@JOd=t%ArU#8d0Ig>d7+k(~JVtHsd3^xHv@5LNVC6_{v9_*b+n9G-skqS9;2#*D?fX(Sa13FXXOg+rVmESsm^tC>G-R#v$|W<!@T;K0UN^VIsb0a$#4-zh#Q^;1=(*y(LGawD_;(T3?__@_t_lmZ-+SDv=WoILSv&HKp_Rkaz1@{tF4N0IkesS-8sW+7ZJkFs
KVZh?gXsCB^m^S{GA(wdw$r9(n%c~5j>+kkuSTG8dNG6#?QOF6!uWBad(un`6p`2**0nkIJ;N5dkHJqHMcjXqqx4b7xZZJwQ%BTC&^Eq?i|9ZZ{f1Y*HBqCrUF}!rQ9irhWEnh<hTyS6-3o!t(uEl5g?5dqxc;6gvY)BQv`=gc;sa$L$4-tPHATy#7UiWt)b4tE7W{m2f%x;3DKA^|*qovX9h${E_T>o;QUwj)c2cdWvFeZD4OArh+#d9)sWZT&n_EhF9x-OlFGd$o0}(a1d5ySemG6Bv5rB^Bscp5PCsYH9
m>ZmOS(**J*v*sn-)QWA=}P~OT_-pxT3K3|9(>{WA!_SKeX}pXVFGKQ3W=}cjN#n$4_7v87ItiFmVzeMC3V|z>OU>tI!UNaCc`9l3u^V#F`>e31+Qfx)zftw&$*<TV=mWgnRsWqPc6+%JB7DF65f^eb@eNI#2YiN2U57<Y&bez`HPzKz~fl~6>f%95@*|@dC4Yq_o(VC{z{n)7c`u;bT=gd2rAh~^DCr#`(80#Ew-bNsIxS;zQ`b)jK*f8eu-$imIwuw8Dn1ax9zp9v1&(|vr{K<Yt{E#JPsXBp7OGaV#PRr
w5Dx>?8|dle#6rjA|TABPR)G4xIzIrUT%4pD{#f*$j&u`XDJOKkooIn;OG2bdB1Hb4On5aAw}PpJhYj2u-FoXPFG5ul89}%e*9hqZN0pxlb@+s`q%HO#_;qzbbDj>kUA{eu%)-_Zh@aus5i5&Q|Gz9FxT}|M5*t;@wALXfw*v#xNy3wp-5+!^9t%W`*Xv%+Qg*$z>x`JUn=@F>saRIEIeYGdPO8oWu=|B`9XNcF(r0cwYeo&*A}BIi8>1p=URuD-Umztg>Wka#sUSYqX0uQo%M<0uk{{yo>YHqMi<i0Sz&vj
y7sAyywGEHWlmVb%S%ipwp01^eub%bb%SPt*;GTl93Fj2k0}@pW<gZ?Fu21G`7uiDV6L*}eza`k@Y2d<#<neh60WGm8)5*@{lKP`tMU1{?d+^;zQ1e3K7X8r1sme6SyjY-=^v)`Rb_3O=cJ(&wF7(qkLNqw=H$YqEE53I2yChH#~l->k!r(ny&aZ&Wzj>NCFjx^_&&LL5Z6@G(AeT#L=ESG3ze}2A2qhZxxXUf!B*eyKaoY|ezc`Rrt9w86|{D?oa7*fU|RiXneO$;+)lqKcT0GAXSncuTCO`XZrlOv!3ydo
4Q4Q%>U=u1v_RD)T1jpOxox!L)t419UH_M+Sb_lMU%PBF)9R_RT5;zsW2z%n9W;px60?h?Y8}0_b<and{0EnT!(spG^5Hn<Vg-?;sNCP6BWl*?HSK{6%jNzS{3iA*ux4@(y086C<Ggk^^C_SuV^aO@`F_CEhZPaxYs1dn-@^MR*Cj=rM-hLApnJ?$v7@T0MIvX~AVUx?%Gwa*j`VJOSo+5I=<>HV0>M)@fFUR5w&wgBl?CP-l=CXnFQY}gMs;t*W`ddgG5GpMZRvdhR7uOo6NO944F`fdNbhJ_&My<a)5V!#
EQs)`V_$JU)BuAX44uZ>`d|Xz2N)u@07k)qB`I(*vNMNqk)7yup}2NkbgQ^|D0#twD?;#MD={A0q%#P=ru<i1sZ<wFC7?k99LTj&o(qFuCY)tKW;@53_}sNGz=LTBl5P(z(Dc?rvff*X*<O@8#q=Q;gl)k6aSOYw;;;4ZU>jdnXkCZTXi+$)544UoTCATr&%_E)QZ>=vtYyLfxawz|JKHM@s93RS@T&70S<aUV^PQr=m*JXgAEC2q81<PrO4(Buf~*C5Yq(*5E7Z+A6nf)U)&x(!h$u#@up!rWEzsZRk_yn9
<YbPjE0^_xe^RM+brEB(IU{#y1sfGznaJWR1a4c~JZHWdA^_OXie?%saga3yj^wg6%oq~#NUw>Dl`g6LmFFE7(X6(PFqJaBlOUVGQD8T0c;RkaPMCF)C>Kk*wXy=ueNr6ce_gd((I@p8&kVhxg3*($ChyjFFW-2x?)r4}$Mb>Z*h7a#<=b$O{=m^p<C3sK!`*l^z^)K_c!|p*&YWO0M8rmr&ujcreP^b_rDu1}?DltZ(V~?LM9qEcD#sd1MkeJeoYaqZQJ(oS(UeDdJ^}d<EK`sBDZpdHD(6p5J&t82a!JZ}
k1+-oSV#ZeL2KxTO&>ODP9B(B_oJYN;?P8^dBvO0dJ@Ry+O5`$VC7_4F$2vlV<-T7D<wybRbE0LWmUW;%Og+e{O~*1-pdb~ZVhZqO}K*;Pz}#3gH-zmiz4_QsQ-(BQqRyz!c{@wQ}4ufsp4VL-u@fWfz*Qsa{qp`{`_I$=_p6lpSvyQ@;L`_6wcRqSQlB~l7|V(1o)&b(S`H!WgB0w#K3s8-hZ}LFAvK-c?fDyUaARrbaxN<@eBUJ9a!!>vBin?R0ej_u*a#s%S-WoFkxV4Wr6q}5jw2h@6QdwigXL(>q}fa
^*}o0UE?IlG1z*(U&?N8duCv}&@gu>@xDw4^sROHRHlJtSgR{lz&7AwIZjBuzI6M0tY_=+a`L6B_QF-(|HcIui+S1R@$$RPy{{TGWS#AsgIlGRAB*1HxVeM2vXfrKSMVg&i))YD%LrKqr470Hx7V3tDvi2z^DXGvT)PzILQUBy|M>hUWfn<&S0~tOM+UlY>c;fEzBe8Us4H<R`JmzN8VsmeEvVg3u(zS?Wyj5>?rN>n(Q?=FlF@H2M_79KfsUSq8;@lOSQ+lbu08h;5-830j(9PkBL;9`!=viOl*aF9xW0Z2
iTJkbJ>;hN%6qgQ7;d3vFTB73p27Qrb9L(2IvTeiw$t3>YTd!Gee@~{gjuysz(`j>1&&0ST1IqDUusy*U105NCCi$x4BWKW(?I$d#w>k3pmwDJ`u47nB!s41w|q*}GnG~1&0Ks~ML<>bDaDrOYgEubGdxX~%gtP=lZGofuWSy!Wn23)8Efhv-!9S{aYf0%Mwi2w2%I-Y?OYD>^de}S6y1>$$>IN9S;){(w^f){E5&@P`J$a`?)iZ~F-@b(Xsp5P{fNJzKI-z5Q4MQan^@1>J$slSzVY@{A8N~=2;_1PFF#NP
XoaKO_b!Iug>m%aif4Az&wJ6W`Dn2*??t)&sV&ba6)}7Z7BqtiCK7~)>dix8xwh<YQJ!q+MMT{7{~+=cX@pFCuN4Z*<TLugY6X3-egmyEcHhk_IZP{Uf~^6{Wmn=bQY{lU3z`CBsqS|Si`p+IC<o{fST}P67(1nhKlfeu#aa-nk=Vpd59xGsp5o|)TQ}?L<_+2PK1A)ZY1_)EqpUCTdcBmyL}$-W|DZPjc>w5@p3!;u-E)jx2kH+Z_4LDb_hRjbFaD<RVsNe)xo>VU=hCJ&Qdib52?+zJV+vCP8hG9su9CvU
shm4N{Cn&9R}wk2T+Iq{Z>S9OZ|cn1<dC$z-%Px}px*>WwRZTk&tA9tnepu{+mSLD>eM?#OXhe6*eM#&&BTi-X+RSs{xN?%94WXrzHMW26P~X);f+lF>rYW^j7_U8Q?@~MqGR&5J3fZKeWk|n;#xb=-?=&$MXDeF^MP8-#1r1i#!P>S$=xqN?rQpIR=WIi+PHe3%Ft)^o#&dR-!gb%uH|uCqr1daFIGW1GMQ-u=sUUGt7}8&8-G|BDbVjki=WuJ>i?&7R2z(=jcoQg{o|2Q$c6Ua76XxbQQ+C)iP6%-PO&A<
ob7*yrMvs#Kw=8tFw&jbOWVeA{JUpEC9PCi<X3s6aqg2_T$EwH=4y7z*T`fyt>amgpFTeGv_q;{8Nfqo4h=wmD+pefXsoQyS-PqeLdK!>@IFVh#MeK%m(!Z5qoq$4R{jbOl@)^B;gx^f2k>&opiX<jxUzl%{vc88_kPJM|5VFu`2+%+*x~EEdOF1Zw&GpLs8OoLfg^x3XRTQ-m^CsK^zliEb>P1)Gc9lCtgill?gY-DDZI~G@K%1P6qW!9TprCUK3}PQ^Goy3PUEUYq`sCFsp`bnHoh5+L@+aTui3aM2m`I%
zgFo8u35pYa#exno^}x;RrlW5(jtSem#3|)P~5xA^5{#|AHH>rFZ57-xV4cswxhKNP5v`$UI;Pb9}@u26lRa!S)`Ni@RpG-)4x@4n|JTy@-^eTI?h2i`1fjh{n$V98^t(LSN*XYUWs;Ti$$!fn0(r+pMtopJe)#JslGwQr&5gBE8T<R{_g2=C1M~SOWf=yiZMHV*q^wJ3Z<t2+2t*E;tfMMTNaBjDf*J88%^kvLV3m8nVaUwgvz9BuIFKU{V!AC3mS)pgfP}KeyDroI|!Ren>2Bs3HsuRN9O}Ux11vN?zp<Q
9dlmA$OmVET;2=fd))zSwfL13sGi=hcmW^6H}0ElnH<*%#yt}{R{lX)nKOz>E-uu%J+6%`b1LWEl^Cg8gZzp&)Vut#V^%_TG}?@u2~?I!ut5-HX@_YPqK?e|^ohG(G|mobqm#p8(^lw%b(Ml>@|g{CMe#N_W(@ATA92nv2@U)kXBm63e?3Y~)!DlFJ_Q*asl?YEQwqP~C#!S>MJYAF#vrNmM)egY#Hzb=kloo%I!5b>xwWNMll$@0Q|ot9-!w<k7WI1dWmTHMa0aAxdCU$152@a`b$*XdQirL`+>=`Ng*|bt
7bTtUYWMRA^+^As^LRy2o*SR$k-_yp{l^@o6m{$8tl*UeT3pYIiN5j2BbH$GsSxS!WDh&sHByt(KlS35>d)?E3=QXuUF1dxv;u+30o>utM3(LQrT&i5^bAxo4e&{UJJ&>R(gKgE#(6=xD(dQFSR?6#Kdi>ZI-Bc;b8P8_UT6DhJdCsRlFjVeW@QC-7G$g4lWp&57g2>lXZvLF%zrR}Q0BTzmN9ZY8j<OuL4_ZU!9C|W7ym8#Ydw8g^un08hivxU0xii6S=e|D^M1|xcs&}SdDv1>vmf+De(s(cqC#x7D6Y`$
vv~P<^;79GWHK+<KXj|YkSQPq-F4vC>c&eTFEqn-UR3wk1}BoWO?)~rmw%PUSb0hvv@)*$zu~fJPTPvYu)qTJiSCDVg%AjXO<c^RjcZRP(`J!H7oFCNEIRGB%l?c0vaUMQnYPo!P4i_Z1`J4mbai!&v16MLRr@n%bKZH+^9)OdzTeAJBl<yq6Iha$c%))la&fi)BtELO6#qfopWy{R6@c?)fp5^ZU47`AbFnF(!LO9E6+i`4)^Y=gnb|H|j+utjArF#VwM<BJ(|{l@o^`9Cu91yjljA*7-$AGO>DscU2T8I1
OVe}TkNPUyW~z#tpZ3*62{JSdx2l6`WGpSOjA$bJH_!kwoe4T9m=S$dXZJRJg{Gj)tLS}Uij%qPXtC}<0-AA-nk8o_2I{@sYcdMLIyP4n#5e<Cb7YCELzKqHLz?N_-5>J(X!too`<MYwY-KB^?NWi7aP*&x{12I`DGWwQR0g;)curk~Y4F@cYc)nv$cXNf+D?A=IXM)X=R{Z4tIo`<!Xo;Ybv(fRENJaX6<stAvpeo~$(<3iBxgICFlv^mk*3l3Qb4*Q8?l^A@|tG?Il#WHj5Uh)mc=iuc|m>a`m<Fl3|h!i
B`V7Lh-QBVhL`6Y;<>d+yP1f{bm=AbhrWZ1qD%U;P#O#!X>Fndr;g0kjC(K4Z}xi6f(i_65s3J9kj9SwvA%9-tmTe(b0zKmTEc(((PQ2E+HfXzG0n79;Ctm)H$-ueSt;|?cDztwzH+<|OQ4nHi*hguVWku$nf3G7#85E>d)3A;2U~KW*PqNo{(F5hI+k-B@a|;2kjJ0QXYsEfnGQZql{!9YKA7EitU`%>b`%RKOpmMaJ9i(~Y7JfLnt5i<fQ{oVP~qJp*Oc4v8X}$L&g(?&G=GGg7{^0<l^7$Z+=5CKA8u~B
-mMtS?d=_lS^WZZ4jVrc>oH5643@VH8Cgq=!&H8!es^WvfN8qfWJBZfpvo_hWrXouW=3$0uS+1+UKT-=4%eX3Fq2~L5g;`h=M-Wn&R_g(WBYsYLo{{=xj!9k2Bn=!R*R=VD|q!VL6R@TJk(U%a=0|#T=nngR&-k7RZ46~xlY_MpOg)`Uc(oOBM6bmsllIOm{`34m~8b-($R_gn=!#)a&!w=t4V50%Py|-QkMAxYCX(QM_*7>YLSgnHr9fgiz=So)^-bqV%S3+E&;JX;q_0Uu=J-O^v+za_h0KhnKDH%Z40A@
WF%K?S3Rp*lg$0NG_6Nq{*sv3Ro{5Qr;U6Yu!&yLpLR5Tl8f9CnPG)2=z6|<8e$(^*DNNTA;y${l5qpU5gS@VP+Ig)LFSs!0(h}AAI{p%OMW?FDm=$d;@lJ+54MYVKn_J0UBnu1vO>j`PB0^zWyEQOZX_B%I`H`&k7a=jtX_!$q~K1ufL_R38nl;`XjoD8dt6GtHMhlgPArN8bvh33{s#iyFo6
"""

PRESSING_SCALE: Final = 0.000731149247
PRESSING_BIAS: Final = -1.8826
PRESSING_CUES: Final = {
    "meet": -0.03,
    "table": -0.044,
    "call": -0.117,
    "rank": -0.066,
    "superior": 0.082,
    "request": 0.347,
    "motive": -0.041,
    "withdraw": 0.56,
    "kin": 0.224,
    "home": 0.191,
    "kind": -0.048,
    "conspire": 0.062,
    "probe": -0.037,
    "hurt": 0.072,
    "self": 0.214,
    "you": 0.44,
    "face": -0.168,
    "dialect": 0.099,
    "hope": -0.094,
    "trade": 0.481,
    "tail": 0.552,
    "threat": 0.795,
    "watch": 0.286,
    "insult": 0.323,
    "plead": 0.186,
    "favour": 0.218,
    "deal": 0.2,
    "hint": 0.229,
    "media": 0.186,
    "drop": 1.894,
    "soften": 0.044,
    "dissuade": 0.429,
    "benefit": 0.487,
    "harm": 1.134,
    "decides": 0.022,
    "english": 0.271,
    "approach-en": 0.029,
    "press-en": 0.222,
    "office": -0.388,
    "transaction": -0.097,
    "date": -0.238,
    "amount": -0.047,
    "event": -0.094,
    "procedure": -0.098,
    "choice": -0.01,
    "formal": 0.013,
    "paper": -0.196,
    "leaning": 0.532,
    "bargain": 2.613,
    "leverage": 2.419,
    "warning": 0.0,
    "stake": 1.661,
    "apart": -0.565,
    "business-beside": -0.24,
    "own-office": -0.362,
    "own-number": -0.332,
    "own-transaction": -0.25,
}
PRESSING_GRAMS: Final = r"""
c-j=Z$&)O}o!|F+ul6lG++$xdBbVBjw{`dH*J$(rXn?~RLL70#Ax)YCWs;e6)=g*q3p!9o=^&Yml9^~mQZuB9GlK>O1keri`u2LY=N79kv1MjeW+?hrmX=oK;qJfh_w&iB3b@C4CO|mfT!nWL=&+IthG!|axWu>poJf6HRf$9{lNC2ukgxA0p%E9in*EPhyiRyI%V3+RCpas@P6nTik!cjVmRk>yVF9QVYfZ6}r8kO|u#=b;b3LRLqz1sCq9CL4WhaG4KYh?EXpxzpE_rHmcA3ys1uN$Bwt~KjRo#T7GAu<%
JL7Vq<@{A_!0aFGO}d%`{#4DYDpM6li}HB{$&MzfMBc&uTxm430e>_m#)2|$l#g%plsx2j*M;0pi#_~#n2Qyn#rd+7`%x3aNJfq2Zk!9dvf-7&pDOQr13Mj34F)ovC5haKF#I`@10a7G4c8dKcEM&^o})pgb9>#4J`bTergIuM;za8SJ=)k%b%4T!mgIJqF+ASjbmo$VMC52D9xeyD9#i%=sd9boEA$Txnk;=&Qg3A917gZh?^{&qxfY8`NgFy+4agV>^5Bb$1@!?pmPll-YWGE&kBr6M1994vlr;9(0u6T!
_QUc?FB?5U*Hh5$hutkMXWF`#49E1aN_m=ngmu`qjSZ|zoyrqe%O&)bOa5)PqvPv`59JC<k$+j`G2~XJTqTuG?$)<?kcPc8xXF*D%aeKgZIxu`Na@gVBafPJkLy1e7H3B%!+%V>Ygk{Ws;T|U21#}|+alltZJVjjGFRcByQs)Q%PVe6nSd{Aqa{DZS5%MHMBwLgA`M5GZn?7sQ_iY!**wEf8hhtq<w~j*Yw6AdxvxX!69QqBWJzGZ19a72G_XACi|~y-D7zcE^^MZXmv`m$|79;>;HiX(ov-$xe?_$>7TU`o
lyK55>~dX2**ICgjP1ex*L~9Hwi*|&vqOc%-Nr^T6Y{b(z*PzgNXCkw;;0oY$sl*ZP?e#za+F@t_+-+;jAovb9;r8gK7=?`@B}#7w!EyUzW^uKXr5u>fV}OK2;IoOqGTpCG>z_rAEGFg6YD+JI2*5+8|IA<qs9%3d1!2jGK|A~T-De6HYZKxKncoYp*rT3$`X0e(^V^nde{{1B^05z4nV)9r!JEv7H?Xz^;)QSJJ8|4xGBk(Y*#&&nr*H=Q|b0%Qp8!j&^|6H=Wbyel5*k{apHB>7o`+zIX6ge0oupnJAfZ?
g;7N-2u;IwI?v?`c_Jkst@D{CW>vyJ;<M|4DU;m)mBqphFC25l%8Y7-f+soc#e-H}Zb|)lVPtRLC9m^6uBn|enOh>B7P-d0T9ai`n(4WsgPW)@12;PfO6KZJ(?_u)53;;6rDodtr5NYtaFqguMwo-1j?kAA%_q7TObqCzf~flGf?1BCU?Ox*-)bHUBGvf^s?qx5%D0nxk63^eZfK|s8o&S*8sL@GUXshbDdGczdhIjlwj?xN1ImIr(+Z$la)y;$+Hf+YC0qFo(FR{8)h(+m&+17hvLxUnFq)A}8E)0%@hJ=j
RhS@<crs3<^ZZ)m?|vLs&W83cUTp+V=Co8>GN=p)pr{B@`HdB^>63V<cTj4v6F7pYGQU$Z9~4Uglg!i>X{RdbCFbB|!ZJnqpb##;QA@f+;rGJErdHfEh~;R>`G>77#o6h1Ta4(+pb0nT=67w<V%yfuOPITyP48W;kQllvi1+jt@Eg(wgB^~aj0v!Bwo=EFjZ~P-TKm+>Q6#5q2f$4s39Y>zc>+&-wJw7_4Fr-tiWjC0uir`;FMN#-g4>&SIdHW|HRPzwL!HITnUrO{R*5SqMnKa>D(|eWlF4h6&J>#`+L%GT
7$0Ni)vZB#=wH-Zzkz`_viVD`Tfbgp8qQgz{1r;4Maxd5xEReYs4#L}iOY;0ZRKzu4BKYp7J?QYQ+FbqOg^^{yZsL5f;9)T3O2Q6#nSzs7WFa+hN%E8jKw?vw$%ZhNJ3>S9vB<e1C{UGR#fukVJZ1c9B{}+LB=T4b;>LoH}Y~MBuRz)x_oIs1C%Y)l@%p?kbI|2RzDM_7uSn~OD5+lvJSebbPQDpnQ}w-Q|)stsc)AYn&??#5wWY<?7D)gUMRitLG9+WOq!y8KdVdvJk{$=AiDXLHrF4Jil`DKQ+Lgo>#ats
+a60Ikwo>F0Ip*lwuYdXx0hBZ&8V^_ohlL?Q-%yvX)BI#!`2!dM^Ek>LMHN%Cv*924k1V`5@=<y{R_Ie8Zh0W%TVv3pHm;5zco}jl1e&G%sL#nNi~Z=q4(W7*GxtFyi;C3BIF|g(J^BcP35Z+{@6{J#0?RDIf+!O$~wO$B6U_X>i@)qwQga~2ok%?c~d23vN7rs8GnK$1(y`HuPoO-AODZ!{(yXlal;<pB$PZdNVa_-vR60L+fl4y>>5L*6c3*2>HA(p(U#~hbl+rAHoy2)wG;Oh$zYYIx2&;|64-pi#3`Ft
S%BCL*|-6{31X+9U48Qw$#N?gmfLMl^2wWiWK30)t!fNQMlNpo9kiI~z|7WASmzbBaH@=<Z(3$t6zNiyrA%007Y{g0k5;ht1=CHd0Vg#XRoq!$kiIY>LJy-kkI4rty5&Ck$0?2ygBcS`5;$-_!Z-L%_6<!VM*mvg`#YmI(xGg`+B>ybjIyW(h@k*-J|3l}!q&=2FB%$A)}kyDNtLg;f{E8J`#w*YQRB<uP*Y3C*Oj1dFJothh{pxwVjGd>Dn3}8w|ZS(HbzBO!k~y7;dt-7kT`Ve3%6&q%&~SCro|(ri)#MJ
)2$EmL?dD{XOoU!w5F2OO$<2(B$>(I!%9rjX%$^!^4?|R{^i};=V5AKU}iQmi6TOX+hoG2q?0O6<&_|0Qpn-n@*{c6LBF@od9fPHB+GQ)j~Y8dNN=}PFn^|Kt3+GrvbXn*;od@{nn94k&DrRk)RXqcOhOlJlMXEKb;b+|qHC|=7DU#wCfMl%kjVkj!WH}-2TN8U%JtS{ea%25H*@=S(vszG3@w#J^zwwol!hw?Rspg(&Km&i%G?IwKI5Mj+gAQe#6-_s?Fx?JPc=}R`EA!a(Z};HV|hunE&Dav=t2c8b2~^d
S+^dG6nOF9k4(4CA#leuyganlj;@_<`R))_f=s0g2tWK_>!HL~+|6znN6Ro>NM#tV=E<aML3{wX%oPn^AV^m8iQHB3)}x{5Ynrkz4Xgjnn0iQ(c<Pfu6s*1%q-8k3;Wkf^HkhNtQloU3<=R^8-+(&tVAX$XiEK+NI@a>Jl#G%exsqo0JpLy;RJx^Gup6SbG6HR;RVS02D`d0I92qh+kK(E1%DSPt3dXq?aJco7lz*VD(<+4G@ykEJyjR%~k!5f#XrP+!SSZD+2L-SF!83%*BGn$f;-c6=2perQzmuy^Yy_5-
0?Z-nmFZMD^6;LMi2b_o*xrY`A|lV}swQh_?uIgJWU<i5!?1ZXo1kPP)`yi;CL7sK(+E%V&ZqS|jQ9)j%W5!XJ(E!R`cm7>Z9|d0Wt4vg8fUBgHREaW$={+zwwdVCEpM5qF4$DWO4Cv(B$?SSWVkQU;-h7_8lZSV%h5F{ic#un7L~4*Nd5bc)wn;F-ap8sv2>T%3-fp$<P5WE9h{dEusA+>^-jvRVr?orhpA*~{M^~6VPU}dzl$<N=N8FFThS1t=Bj_u#kUuW`lYioXg5&<L2n$r|7|Kbhki6TQVKU0I!LNi
iT^r`KL2iZ)5siOLb}G_D5mP!D#}!3XvFnZZF`thon{z`-7h6c%i*U$adTpp-BdlU^$hs`WcnHS;ipO~{;&{tQ7JeboGMjKBBql4nF|kuiuN^t!;M6`Z6f9>KQbRuE-CtNHWj1~QO8nK9G>Z95Nm~$^UX}+;&hO~pHt1Y>KU{o7nDgssU5yCn<Ti)z};kajXE+QT`mchABv2NWfBz;-r>sljC<GG0drmOm=HLJpNWZ(EM{T}IhLs_>`J`tzo_wh?4Bo!xS<a|v0dGH5Z!!jKN7GDFMt$qvE5Uq^VUe)HK)WF
L9z$ef-Wf5ux+?0?Ibt3eR7R2l1fX(<uFfo7}eAsFh1az_LZ{k-|&j;Sc#n0FT>LqsY$cWS%33xb5O%GjugEG9<W6`E_T*iFhcIf5;*uwN|Dglk9&_5VE|HP7WbVHMU^(1R~GO9VE=8jk*B+X97}{db+7*{#Y3T_N!DDNE0!<6MgfZ$C~CFElk<9$T5ZNM`AllP$28zP=w3@bpqU#eQc*X(sQI$uyEJU2g_^~#s;{T{b06OJpi+k~T>F7#HG^&b(&7DarcCb$?d968Eo)Z1leOkj=DZo(D~z@qV0?#0y?d1-
j;|f1E((sG_}y@0HCb#<WYayq_AI5tl_Jg?SR+WuDouX7<)zm%Qx0#p?}>h^|KwOhy;u5}HpBjr|4wY^3vlD?$ikpn>ohZ|=)Qfi7Yvk!^+Uao&Lpqr;TtjrJp1*wHx0>1%Qjhp(76%S@yXzBW^eaUChq#1sp#cDN8XZ752WSGr(=;QrzKBh-NHCIaw4uxl{`?Lwn(m^ZPE6;obo_ty-4}(e4jo_TX|Db*|YGboUZl^@d(mF)^BQHIneByxGr?#zA0@eT#s-HQbv^dMRqqIg*QtsD^tv%X4-+eK9^`@?bg#V
7Sa0z*2jsx8>f&ZXEy^m7WGoa^L&G)?~&XHl`FHZB}PjrRo>`4@e^d|qCHPn;~xgfwY~|^bF|7$=Z2w0;bPL_pxS}`y3EtHlm$f1!zzfr150T!Z(TX5!LRYiB0(JZU`2a+dxQ)|vG*G?L%G=BjW7?pAVuxgHryF7pC99QQ&5Y5pp6Ii#bwJIZB$(AeAmn|cM#rYMAX{1fh1dR#d<1l_j1{Yl+6Yanx2g+l(?gHD^V3?tSr5GQDeDI>%8t>_bD>#Vl~~{&AmpANW}X2pZ!iVYOQaD@~RBmiGuiJnZytF|24eN
wm}84tiKCfTC~Ng?&RE+Z?va>WI!~(S~75P%ZwUhht`f&r&OwD@1}ybBo<|^tzO?iv`2b+zoW61UhjRPXb;c+3#X7AxC#N~4PDzZ=fYzW$UMz06>C@wLdAq{!Bw?M#c9l2s`Brk4%PTKLm-22C3~qZ@6`>2+-IVaj6c@)^bEw&NLA1P)!<hjp8%!c0OX?GHtWaEaB}jatXSL>*oJ=<A%-tt1UPl{axP%m%la)o??!B}lCmKHG(_8am8TrV84=458*i$X#r?fObhq9>q8#L-7z`B*gGa-)kVmTtJGi9vbMu$c
J5S%va@!#_Ep=D2BLv&5_&V^@mLc5~+7G>Mr14Cz?et)J;m)LX{I`tRjJL4%WE)F0+1L{vY>BINtCOhROf9|q-2OEh)p^6>rCgEas|_rz)fg<WLN^eIH&s4=WlT6`JX`ly?s`a*>M^9^+N)&L-FV}9&L>V9$$a_f>rA<YPR5bNjLx&IylPE?XjA)zBvJUV_<FRnvw2e$&q0YGlCHO>Kjx|>4@^aMv|5&gte)2Z7xH}WB)-Foz7*9ejF(7!7n=u8HcJqffO_y<CbgmO9p30b@7;)w&3de$3MU0knKml4YgXc6
E-jq_v*~~r_`u_xVR`#MU-tJiCa!kk?%e2f^+EBqfNYUu_eQlfcH+%TsG4#=mtUww&mQE?6WGYFmEDa6Vx)N~7b|y%#ig&+tls%wfB13+xcHh4`nu)G>hJkcD79BN`>`-I!6aw9#-7HjG&VqqEA8IL4a&{W(An~wqAS+a_EBxQDtF4bmTlng`fz4x!(byis{`o2vZ0w(!bgy&<5uk4G0_~lBOO<DhrQnNi+mWx;9MtFeWSXN^djzc+b?ceO1WC@+!9C0X~1bMeSybdln2w4A8tVUNAi7zgKkB6RNqM~Eo(2<
i?plSDc<eXpw@hZoh4jDZ%-fjb6BxSO|Z=Ju=Y4^Krg{s6;$;WvIF1xkTI$F1dg@%dJkfev|_~fc7RaksQSg0e{C)*85s}E&wH(+WO6TfdJ!FE457ky4_s3Ao}CsbR;|1HTl2OtV;M=!!{{g-8Gw^yLAecR0mfLaNh04(v=6fzCH__xTHIa*<!*?ZgPTbJxT_*4WhLZk+N4v9q*nJ=gQDT*o6;EIGGT8QcxwY7u6Lq78Ykso|F!Ms<kXBbTHD)Y3Z;3dh_*7PglXSU1KoM~*>1-H8yj(QCX(?Do+G{1CCXa$
V-J1K@%sWl*vW^ikjp?N|GxDt3QK2i$C3^~r;4IoU&pPW*b&+>SV-|Xpp<RAC^OEh280U%mzI-<4XtJHw2DR=Y&aGhmUrNPSa_KWJR8LRtE|<Akvhh{Bf9_^*ttR-D=;RyjrfRebhB)97Vn|E+Qsr%Z9V07=R}O#`W7<razB_xX{V%4J)d$KZRK@krB0E$QuHhaMSE^nN|-IR!4oDc?A}4yvOg|nY}e}=Bd3fQmwqeT&(_jQMt{3uh-QpqXWm#pHfih^{g#=N2g#~b)|DBHBUMrq9A7XwYfq&C>s}5_Vrgv8
iw*ZW9b+ccsP{x~cfjRfl#-m+m34iP6n*WR`vd;8RGY|=&OfDACR+ma^DtYyvJ#d6c9I=D7N2+sYj>i==f;K|5^>aKs7z}fV`6fBdU}%2D{c6OTOT$Z`-*&`vhb)D<GMI8kAZI~Th^tCuZbcjMnIDbZImp5Wz0bUW)Y>gRy>m9(Iwf(8)?NAZKF``tU+?Ye^anl^p`64mk89mzAH=WKQ-@S6dB{(Gfb1=o~^3&#3@mpQ;p(A*xI35w$-1RUIT9O#nNTP_(n^PsDkYuEQN31*aZ@mPO~F90o%ZG2a9N0UU=;o
NF_W`o4py;m)VttT<4(31Dq<yIOf)W<Md;o1f&*9a&F{Jp~;G!rou%=P-v(?ym$<fBz6Vj#uiU;GgteB5qN#!RV0INrGqTincNyT-?*4wZU~NzY-bJQR6JMXs8O>F{Jb7M>-YFCvIHXGCgs~8RHArMGN&JD>UHXty&e0zJlo&CU68ly<@RQVGl*>vm}xHb5#QBO>GA?v!xOKiIVW?2{T#y=`4@Y#by6vYS#38bb@+4=efauKcInHREI>=R!o{@Roax7^A=mLC4Kq+z%zu`Z9BGyk>MZE-P>09rP{NyqO^u|B
m{C;;`(6DLK~v(88lF{ysL;N%?<`uAp!o{kctj5j<uW#h-+$l><wLkKd3)>TIVGu{3|RJ#F#0b4HXzKn1=*<aUn_U~+%m$L(mp3WWvhRo!EQ_NN80F{`DBQG@=Wba0>1nQRz9eW{(AH_L-p(<YfDfd>gaE(>l!_bYOQmw0POzhSE5t|PuI01n#$W*q_IFLJ4Ai1YI&T&<=NYR8oNqkH!MpSY!x4%#`M;rIDWx4WpuxK(a7z?<IOgZo;<v5q2JV()`0UTg*D>VG3f89d<_(!alX-3$F+LV+brGXl;@7|!Pnv7
-JZ%KSUCu$$Ve^AHb~x%%REy0D~#zy61f8^cJ3!o7~91E{G02G8WP+eZy<#7VmoLEVWwM|HrLvfC#PJN9q9&y&md)a#_U*pm4yPNc4Fkl$&oN#m5{6h_Y7^dbZQ4G++9*81s=oo2dan=pIh`;<~#WwXifcb$g~3@qn(bn_6Hkuy^?(3dT}UG<=ES6jS}lR`kj<m^+Ll3JYlyHbvk3vRmHh_LW=)Ok{5k|v&g&F`~6mPb3NaMH)v+hT$vAjHf-wr3dV4NgQ&=&TS$&oaxXPQi<aBxJmhwABYA#{KdM5afx$We
lNQUY`+sYiljc@XDp2N|)LUvXzkY)Tv0<AI-+!%2o|c-a+TO`&&GQ)k`ETnHBJe8Z+HQ6!_a3T6E;o!fKLz_CvoinJ9Vs``t+ADt>o<u?ge85I6^Nu0YrIGKkCvf<!;J6cKx&gMgtTHsgbRF|azeL+_L*Q6B=J@uD=Mg?jnQv3Ou5|ocfkn{3ARG2_`y%X>Pv7|Kyy>D)~9D~eJ5?s`f#27s8`NkH<eR06ELxr&-kvauPAlxK>k#dMZ4VyR9OUm6`|}p=UtheLHZ#i`Oe6XfHqWVmL+!PA8o`4EYYulHHPPV
|K>j^251dciFG}t=SQFoHF3Dp`7+J8r*9seW<FqaBjFZ%q1ED#t$HflXA=GV&r57nf2sV1jJCgGhjBfsa{^v3-SF=kl9r?V*5kt0q%lkLBT?^e$vJFp4HR1iYla3br|f3RlJ?GQCyMMu26e6Fksv<rmn{&ggyoa-@kwgwVY~rGGOy`bV#&%QHR$0E+o{cd2YgY}jx!_eV{c_ti}#DHMscQ&2Io-&Xj|NU#BP6E&zGE0U!<EI)M%hPe*eZz2RVH44bAK0vU1>e?rNA!Lb>ei=jSlS;tkX+Vj^W+0oJofo`orD
S&A?PrUzOQD!9*Ug{+i2BnCO#ZjTyUH<C6bRn}sCnu%IIQ_%mRn-TQ`b|jOv%|A;jEjhJp7@A{FC5ZGN_e4Q)+mE??Z4GPOEL5Z=piJEPvnU|5D3CXDn2cre0JWb+;a6vxe6Y?t3r^n>aT4Do%~*5m>xOT0c}%1r4V5XB$BA`Ujz2OEXsrAgmU)Rb=?qLtujibG^(JO=_x(P6g7(s<c&w3u>epIJshQsF4e5>x_i`QaVMh8wckmbeREF;1NX=xKxrXrr9u)ai`JYSbrCY+}8HV0qP&eS&1~Rmo+LE@BIu()_
U0}N3JyN))T}D^ua!rP-m|j2Wjyfl10QE5?E8X_AbxE{D+q7^|wEo0N<WU;?)aYv0;7QrYkyIaDG$u`hyNUJ(X*m5Bu7W>eb?sy@;oG_~?WJgem*1i@q`X&~<9N>NCqK>5SZO1}XD*Q$>U(43EE$ozIcj>EcyN@;MapVjdipbXT4!%*y@ql^m?yZE$M2CD2<>zyi}wY~4{Fnq`1&!c(zf!oOzXK(%PlRSY<~XW(b8->rd)_RmeF`pF#{HxQ1`#JS--ha@plEe{qnjd(OXIJf>ujC;NWbaB;kE2j9Ypy({!-s
$>y348G$tWh-)$yOJhwyS9Ge>GFw;I0UUZLs@y*6ihMOwVXeQmg{o|X&VoaxYZiptMAM8**vkUd=wgXZpr^Gp>Q;~qr{-8l)mH&&^dV~2vyO@Q{on#>!u^hU8)391bM=FioN9NYinvT9Y3}g}*lzn$bWm#-QbReG@YT4RG=$#|xuzcoHE+<?QFd!P9ZB#CQa5t!?0iiB3b71t3sw8R|6`3?fM7p*%cRMYS^$?c2C-EZN71__EPm4Pr#xTPS8_2SE#LdU8R?1K)BH>=oKJr-?|rBP{{eUPa;BXnY1r3f>Wu`%
MHCx~{QkS@j;4xfDMsmp!&HMhXY-FPPU<C*vl^D2f3J`#blaPaRrAu=cdpe=du_y%W%SW;#6-N937Yb^dgmQh`6d6BgZD_tBs~;)YbojUI4;m^!AlSPL~)Q@G86mvpnn+6l^ATD-$_Q%?lo?||F!5D|8!H(8b{C;^0_iYVuiHFtYb?^=rA4>G!LhXQl0|HxiSb~DFo#>ixOCpTYsGDufp1_n~KPd`o<ZnQcc?In#l~$M|DjGjRx`NK@RggF0#9yj^TroG}w;*f<kgv-~8sCnqcTW$eL`5m|`q$5mMAdiEVBa
^PP|fyBVd&ck|s9$6Ce1i#ypH>vxA4HeMD}_hZ^p*O5NDzCSXIL7ris;7d)O0M(h|Jl4CpCm*hj+7mz@lxK7}05Godn>^y&51{JptpuuP1sPAIP6_e+{sSqa*;+j2{k3NGTUyn!+=6`WIzckGR4AV0bg43xd}-Kj;`LM2;_57Q2)|V2`=>|^Evrs$*34eZN0A&m6Flbwf`S_)(zUhZ(w{x_T`mH;=4Xk|E#oymoM<Lj=b$-Lrwg|{qRp(Y4<4znuD0j7C!oUb8w2mI7L-GXadvjznsMJu=9;9oJPPP8tC)Z^
eUCct!MwggCv;G4p@lFVk7~O=YBoLW3N+@s-$7al{nUqlu)`N%T%S6oM}sh!8A~M+;`v^?ajqm}-E@nayA0YOvsG7ad+*n0kyDB~;4qKObbGz(?&_yx*HLQUC5<jA9Aj=JQ-v+{zm2&37yJz=7Gc)!l-erW^^2s5csJU84Ob%6tX9y97C@<X;V4t9Gy9?9!KS6dZV1q5SjEQUB+`CB8Fe2MgmchA4h_)XZ8!O~2*P{gf_xz*!pP@4wnj7VsMc*FY2iN^q{C2q&sIb@XI<DV%v~tplR2I9JDJ?{<sUoOM0(f+
4l%Gy6X=au;e2o<AX`>fgNC%ET<#8IrL5tfUtgG;4{tlQP%T_)7r=hBlVd5b3!VJVl%#af1P5)+7w}%AvDhx^!7#*S*{Qw4fj2mR?}CO*?4T?lxQ3;c8Rwp=V|2gu_H_SR-gJU16^`!7TGltI+{AUmEec#eYDtE>w5#z~6`Q^C%q+v<9w{yxf6;$H>SQ-reTD<^SbFE(AkQQ$MPrKgUY=S-yD3L6k^v5O1A96uf!)6eh`2)~8u=z7_-@5cw7ka6p$8W3#=HUfs64W?Vq~hS;HZsm<rkmIpA&4u>QI4LUenQB
kvz}Zga|-d&P41YHB0yihXY#<VOEc^`pJu=e)-+p$WU-jwqr96)^f0yx4N>xtNOA2dRP`Mb82Rbq1ubJ2Uez4O`0j+RJ1yGFS7kAM9T7QAyp+e-u$IdZW1JSqk=SYEey5x=Vk2h7UKrolSbsLDr(7k%gBDlxv8Qtd|j)7YfBHa*#}ZBS!S|PKvs-l*3|;=(%=SXmOAw#X_3lGoy?cbZSoK4cg?lzsuW36tx}k;TBkGZV^M=!%b6mHMsIuK>|Z@I@8tc1Bx>loqPhK|xAu;wvIF58FSnA_p17|d$(G%fT|W#P
)|e!&Fel8ev=yFa1aDi?9h@x)1;ltUks&DsRd!7lGn+)>ce_z(Rr2hOx|04GM9FzwZo60<*f1S81gJ0X4WmYu@7*m*ksykCZSHXz*i?{3(bxw?u6Iq9wb)lSm!5ZWKL`U6)Pnd>k6|yifNQbwwlb*T8!GFu>!9(ff$D_PpHQnYP;|N3otBqBGzt<c8rN6BXe%!#8&=CnIRa>xOiE;xw`V`TNu<HvZn`Oy2VTXyu*Zn}|F}=g=%GsaQ&k_pcqKM`t4JGao~*U`Y5@>^b@(XX*5|iDJ#b;IF3MhwC4T70Gj8(=
3+h8JfDBk5Ighy>8`h!}7}ZkFAX_0@l9XGGPdmzwcD%7HTiX|<TJalzCa-v@>!DiFoeUCQvjV5~mZs;lTNZT-wIw{>$->wOS{tiz8h~yZ*91b6*QgiDjz%}b?2G)fMEtTm$FGt@ozs;jp>ZfY>F7_T&hnQ!evj5tBwzph>sn>VJ-abTTLWHaJ9*LimSPKQ*iVxSiSmu{Jp91tBi2W9l0ShE$Gw;riEMm<u8V!hwKdI#+B!1|Kl=U;Ev7$8c~GrisHU%fr>4CLHxp*#H^+SX9leoF#{W&L&8j!4#FtM+ws~G`
)Ym<IU$#5wmi8It^gAvq8Cwc<3erLNZhd{je<W-6orHP418=v;{}G5xX*Hn_?{*$DR`@sQ`wxjLDJBg_snTlUK<Z?Biefld;%$vrZ@kKzSYeNVs-c_^<Jgj<Xm+Y=qg|ZXIqM20`*@3M#^K-j8|%_KZ5hx0TC~Tzv%X%jGUp${lxa%2ERp`KHnb_5tK*H2K#t_3U=^!GzPFU=YxqW6hdTXM`$40wH2VoaYSZE?g-1IQNo4Znp6zs{B9-n%wT)Y3OE*UUS*xPFMv#e&OBs_W@o|ILg(lZ-m*qZZciZ(%IxDx|
bl7tB8TXHr%N!zXZ$(xUwC;K&)Jw*bVQc=&)DZ6DxRAVTqY3r5s3K^@wTVi7<1%Vp(-m2=we^M15z|y%{Ajm&$?-3IDq^PBvFD%2#<Jwd3lpn`{_%mbtEq@Nn^~P4|Ka{Lx4s18Q?9<AaviE!)0rcWYTL(3yOwqPp8O!W2f{ohaj$wkXuXcHK?_MQsT619dA}d4r0DJf9PGMl)^K~Dh{n}xzIr>ERQi=%=7^v9!Ti8Xw6W!YKn?D{N!7eAv>{d)9Q)bDI(2<idM!st!Em*HLSTMzcvnckg=}f6u*BY>%0Cjh
;BOLG&EucyZrSG;$LpiC<$<pAk8x|D8yVJ?<kz>_<`Zj?)dQ=m1#-lJ;uQTH4rqjRZp@y|SD6u7jjdGS_s;9|yQj3p4(t%C9}FD0Hz;em$s3E-F#E%~OL8sPH(EcCC!rXvK~@{*TTK|K^m&7U6<UWGD7d{XMK8AN^;=kW$hlETn={ZvDgq?qR&gfvqq5_$0E(w*v?FoT*lFF;d@y~agl!6f5goM^_s$=E_G1M9yFL#!+4HX)O^~iHfy)g2#k|B@<y!YVHmD(uo8{($1jL~{y3Eai1zVO;jlu^~%4*pv&<&Ho
z*4wu#$%O1(sW=tGOT&9F{u!nfSXRtQ7@^YwaJe5h5jju`zL%jo}*A>4g3qEa&#ERs`GRy25x7jsEF}ReP@M)rHd_a-YLH?wzc37W7G(1^?DC|>x+E!3QE3kSqzOOGi@cN)4>sbP9(U^HRawDMHRo4&BpC3uy0KR8?6CkC2HMx?NnvCbc<z9QE&Nke^{kIi8J<1LyPSm++?w?UyJJ`uRc?Vc-Y|`q>j};28MMhdnTX8S)iBmT<+a4w@eu;Wfa7rEbD^f+Hj0rGslJ}-X)g#wv%nU4XvVe&@FGBY~~!{gtcgu
v4iJ`{l5wMA`P;FBTJ-%(ZO#3-1UceP!BwUMFyL*U9@+k*D1as6nt69h8lS-g{8BHhNj~qu+&?FZ6!xWNO{3-xpw=8SFC=l)@o|xx^TB4NM+sR_f^<Sk&toKAvQ<q;c6m<y?a=>h6yv#ve!oN2<CIWS{qY6V~U$c@#e7puD>VhVZFTK@>chkn^=*m2?o_(*$Ju)Dws%lfZn3==2r(gb0!NOq1?N)7X}Gzj&4Ubz-YY$Jh~2qP_M_()}g)UTN2HV-8B_<pzA#y7s=*$u21T|ro@Pf@1*w>aW;ftR9;L~rJh?#
_RQ}QE1Ii5U2aE43BYJwnsS-Zd>ct5?bCKulz;7=Rj2||)<l;*!*{w7kLS{s(!e9B?od^&?(ETAwH{v&ROgpEFTVMS>csI;?!(hw-ps^0p!<6|Du2Vl-pEHtn&iqzI#e<VvW<Pet>u~VYE$xPjAVXjs|m@uAhYYa_{=moa)Ax<I|+nAe0*m`IP+p_#59Rw{r|hE<2aj7ch7rCYqGV2v@AC%9-=QZKF@Eu{uN#W3@6#JCFW1ldfFQ>w1|m~fpi$5JvR~=^>;os(jof#`=pWQPSD)k_gZ<oW}2~l%i_#x$#d;>
+$vnYVJ4iZP1BQP``@0jQP^O8?!{8&CE%?h^m?v`Z^hQ55ni^s{aSJ7^Tz~sqg1BNp@B^UKDw=$jb0A7H{BzwqmF4NX|pb|s?j_UUDU!-M|5X(Vx&E8>}x7nS@~oluJp>`SMy?;FsHz>3=Qq)TY9Axs@fLn-VW*!X<02Y{vGWB08a?$s*5KPkW`-1Ovg-K{s4|NZfcimgqh71Nlq85>Z@6z8Vx;BZU@g3v6`lcx=)h%fe*16Uim&o@s+l->Qi(8#BINYS-LIHzf7R8OO;ur7S()V$SB9LA7-HKr8QUD+HCj#
RFQ*ZHwc<MU^+0_I+Uu%3RN2>sz=e&zqR^nxZ~NQwyM_m5TDK_+NJ2z7m1&x;dPC3G~(ase^p>F67EP%3_m)udnGokb!m3E-so4>PEU_xJ<y9tX6Jw8KZIOng+*+kn90HKfPW|umV$t0vTH?<1q-C5OMDT()uWMDdyI@je5$n{top%?-7du2<w><)aerfvf$d`DU)o!M`)yuMr}k$#VvmHT(lV^oK(e6Nter-=-lz|W-R`yuNvmBmQ5k!ks#q{)z{NZxTG&MWhv1g&hNBl2fW32990eF0&voyY0!#rjtWB||
1MQ9rTmS+Zki-W^+I@py!P`L!TrC&MPzK5GzD#qrRqBAKp6ix{tSU3qV3-7lUow_8a>MJ3{?WdEQ>UvYRLRawXdXTCT8CL|RCh^s>u-sI4j#k!h&5n0l^Pbksi1nrgMGPO=A<9+QEkR}%(p^fNkc$f_od+h*Z<qJJ-701qvci_;R>k_<M&9)5>mAZip1N!WXJgx#A|!mDKkWHu8%htl0zrf2`C3xQBqd~r+fZ<;e+!yTGV60``g==HmY)!XmFlhkHD2tf=>Q9mWL`fAR`Wkh%6qfmh?MaKDVV;+wYZGUXiWl
rc&lg8sOr(fW%XC)0Ue)&x}U;tzAelfFoxEFng*Ib<j#PHA;!p5mdtofC&)FhsL7B_qZ=4$<X^7jsYLwUi7WBXt9?Mhp(8fu2_hkD92fV-~Vd3$D%FDQ;aYv2=uYcWJZ59M_3UcBpLQQ9OhnE-HU2Cu~T<PM4GvxY>&|)<GRgcIB(sDXoqwze(!NLXr<nvOY=>?&8VBy>n*IF2k9-Spvx;P`3@Jc7A5tC5O)=m3CX>n8G@A6YmmdGYmgV!-A&{8X}eT5!CX^kkUc^(#-MY1L8P&=%Xs(r9BG`%90#fSHcaYW
)^~=@HnB}Ta{Qg`u<bp`l}cBobV*x({Jw90`OzKRHM_!bck8KaHX<Y#{y{?F=Zp4#8QAl5@_lVIjIn6@`*r@c#+R+muj6GXw%ZdtOnCJZ!98U6X6SRLak*PNA_&nMJ}W)A7FD(Nj(SX&f9Qp&Ql0%3w1#4@GUTmb`v|neic~i1*s9Fa$_l=7`RFDqugwd1vW@C%rodEDJkISOlstXZ;AyQo$!o+-xe$AN(^u}&dUxt0X2!{=0W2&6WyI+kJo>?&%OVlFd)XW*X8E1fxTFdD8EjPYWR4Z0t7F^b#|``WDJRov
xO)0=Nlg_veXgltyO{5tdTPQG38p1~^yv7kQNtU&=h5MyQw)<Mq4Epo5w84ELdh2ivF#7`lGIjrr8Uz28<Bd=It9tV(aiZD$hEA?V0Y1p|92wm)E?mw*aCahG)4~*iDPM7jF1_kLgD{x2T6ME=Im}y3F-Z%KSD61&06ralVPW3EzOFu=g&hUzS(V#A9dh;`4+}>vYFh~61-l6NOY2vawFtpK$=;tT7DFyCm4$AE3|__u`$Qw>S*P?irk@j`_~{@Qj1JtKhrP3vp_7F@&YU7lcw3Ot8_S|s{xZX0ECJGRlP%{
AbOu={}wN~)!eX749V5Q<ZD&c>&iyYY(L}gqP#KEYQlK>l4o{0OfC7o*s@Y(B8laKL=_&%N|j|`LEUMLTsxkm>h=a5RIY_MT(|hfC$~Bn5UHKsN`3V8)-bM_8c%YA(W1fL&y2<K%=aGrUfvT@s_pzjVx(sI$9R!~p-!IeOmS8(6x0N%IGhwids;sId^{}g!)P+hAGIuXP17VBR(hG0uN*Oz8sQTPY^sT4!#BJGDn9o8<!|wSyyh95_6J!&V{Ieq#vv^_uT3o|N(7A$+PbdMK*2^0G4F`V2^sF?x$hEW6S#ZT
E`5BVVYtCViD%D~AHJ_`ufW5eqUWq4g<7<WXwn5QX%+;lV@SvVR~tRk25wf9J;lh4QFKf1YrD6Kn^`l`kdi-fWiqta5{<n$f_>w_D5RU&8uiEQ)!q?Fx)0^b+BEFewvv6o=Dt`{F)J2iF%C{iqh@-58@Xn#-Q%d;^}rF9lHV!kt%$0RFTegz)9?bz#hvmbpU1k;fW!*B7PM5C9}+KeD(s3qztQgCEiF8>rArNdN6cP509vc47G-~QQw`uQ-%!ANGt&3(u8(kI_4Jo-{G+<ppQtAEDZ;yDbvb95HP`etjm)P3
y5e&S?3Lc;NNgo_cv5z~4M30m#dLnACj0RzWa>-g9>_(xmesR0Q;$KsfCna12keTOzI7yGgmXOjX@q(Oy3SikROm0gPWUCsO~Vd+N&LAWd^NWwt3l;FlMT#^cBqOXv{`wgH#9%dTi-OP4ii`~g~A;*)6b6?I@6`jUeT){(;8lpttV0TFpVw>0caBny0Lw<2}!LG6Xtu*56KRodn#+2zqU!jlBBNX+*QPb&o2$YZ1DAVNHWEER(+ewTeBL&ErmF_Td6CeG&R~0O{isLxE+Cfnai(6iXP^z(AC*1!PODL)W$St
`gCXAQ~RCxV`1kPr`w;7aC)Swh&Gf+6+MSal6J^SK*ewZtgB@PB&UUQ7pz^Avb7w4K2QD!DFZx!69C;fE%kS`5_GiINKtIGG*f`Cy;48C!;;=;vq<5i3ec*NDjAO6rvl{P0yq3hp+6Ics~mAjs(W@&$}bSwPud64?JM_Z!|XtI5o-jTOS6=JPpXjuk>bo{V6l3u%Q4f_z&P;~F0&X$d-%p}OS(5S6rMtFa0A)j4^OyAi%Vl$9G`+;-#`9WZG*%sbdEHot@Tj{^wPx`o=cPM@W;I9|2VItlo!uy?93u3l~`8H
<Q6N~=HHO$;_=;p=}D4G;|<B{M#`-u=fhk`YTiq}|6guJAC5E`;mfu2M=D(_dU$)|C41x}vRwifwQmdRm~!|MMYA3i(qqX4d3XG_MP*20AvrVN#uAn%PPd7$-BVJ?GjJ_QoLP;^Tbr%0<t-{tfFMu1FIe8!NaG_goNv00264eqyzAzC_$$?L*r<wyRw?3^PH?eJk`-B6yNhoWm=wBlr3k$-Qv>NxFX+nI-0vV5=`&4EY@=;`{;4P56ghnV2mFe$#dfKzg=+lH!XRTmONLvD;P#58?u>@n?n{r>=qopjh6e?E
khRhk?-h!l*t19SsMjyYns5;@jY(e<!Wa#20Hug{GE#Eu<HjEq)0{(YTLVaLH?q#Z4umN;cEw+&RbIRPZChTDN$cC`@0?BBQq|N|_6Jmo#7WYrp@-B$0K1R*T-kG+_v)64dA$3=eTA9Z3>jXAzq5J6zXXq}(k2?P-A<>5rZ~F{YJ;e9GgED`4<izJMx>hALvKh2d41Ue)Acv<Hn33=>Rf$d)kBj*46ztE=4IM%QOd0+LAyDvn<ys`{f&b6U{V>vF4tWnywd(IlI=xQU!BB9yIUGsUa~ih8c0>*w4o{DO!Z_-
Rus*6b6UDwGBhExBqZ}f=(Lsxmdx+OV8XRDQwU9T&A!%DIgylu0Tsn4#uIt(k-mPv>CTH22-D`rjo7an7EXr#!G55A|7&k+3*w~mY(^C-vy^-^B>hQ73*`^HFSO6juI1&|rT3p^^3yY)>Mj<Wmmo$h%WH6^^L<r<{a>t~<FfR=k`StD@<k+4-$cO=q}Wq0?%rtm5ah;v5!c3_t<ha|zq`GAW8p7r4S|5P)6KC;<nGdD8mgpAgH^Qkc085@<eI0w7xGNxpQsnU%iDFK+b&=&be~<!_8yY!-Fz4=(eyvEyZr|!
=gYeQRlMPo2hxrFag6{8*wy|kZJ=3+(uz5B=?g#chxN``)!JTAUyHI$AFU(?t@Y=zQ~<PK?KSZO)rpOqIDgh1cY8^su9L!WjCFa>FHop#f$*nS`<w)e2N-5TNfO1hRX<8<i)tt7wHt-q?433;^kNQI(cfBcdAEU684Pb>FIP)f!ilJ9Umh6=xBLdw2cQ(n9f!vE|GMxP6bQU>R(I4JGogv0dTaJ*bvHZ;tZi{5OT6pReoLZ#C=8u}h*H%wwu6r;XhMe@fJ-Oa!eY{vOQ>o#`zQLxqqRX>ty{e@F>4!`-xME$
QJm2ft+0dDQPFOFfXOz5US0^ip#T3Bo6B<BHWY?WsyIr0Apwv8NnK1`EUQkk$tb-nl4+-lc9UhN&8Dx|N9m+frEXQ(vaLHskOT;l_Ee$@KLIcp{QvpB8NhPFW+SbSqjdErZ6n(y3SAY3J}=)FFstI3&#k^(pX}rnS-j*Qc`sd)e#J2h1G$xKk?M5tRd#eFw5iup#8DBJdG+7XGy5#|V3wHHF!Unn!NYM0V5bG#0-Oe0QTJ2-@nhNgMx+d_UD0Pb{I}UJiG~b(e7O#P?80lh4VrfNAZb*1=1l<PNgE&3iqK63
_PJw2f%FhFEV2rDt%9D2)avEJgPqd}n{mBr%XSy#WLt^;D6aI>_yL>6_8t;j;#Ca&?AJ!|+j^Ba#GGH)n`H@xk$!SjI6e{I`{}Cu5^60tXZVmLFg!W30&{Oav<`fRzizBxk5oMEQEa{V88UF*#NJxfi(2cgjs4xB#<bJooMgM}?mN1d68wn?@16GhJo>B-p23XIHEJ^*$2l1YSM0+`+yM?^G<_b1&lyreB4uhXODrp~Z^u+E0zuEeXk>Ww7P@(wkx_?w+JCQKl)qd~Q+~0DuYhFr#;c3jNUWby1|2EuTr6{$
FrsWNoXI-A<_ScTW}!C?6}`yNj1+%-%Y#^ygCMav&5-y?r$#sEzEqO|wK^j<Ttx>YZ*D*hb}!F($#5i$#=Ur_%r_EObxAo^s~yL-d&k{GVc330+rnbJ6Y>3DWXA}b{G`OkKpt$oO;fR(No$5uiDO^i4Y)T98AaZFLQhf+FwZatSw?rRzwME~D{-t%Db{Rkne5oJ1Dv#%z+1Gt*x)$$R?uZRhO?Y5+V=`gQho}jaXLQ@w9*Y1sKg#Lnp7Av<SoK8!DY>wy0B>>QpMhDlJV|<Lw}>#<vurRjpWYdd+Rn;D)Am$
7ruF#i-(w;`=9)|H7*Y+45(50hZ;$({d?YXcJ;a=upvLNSIeN2VPl1a2&4Z2Oy5Li
"""
