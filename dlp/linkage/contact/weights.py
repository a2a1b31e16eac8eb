"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$T=dvZqjifEKPMt?wU7{7)<jjv<v$dT+^ZrjYpJ$DctY+PNPG$rGaJU1A4&FE)owLQpsdks_{8unb%xSE}c;8($E`;2&4XNCg!@6MpD%oZm-KPn+*?K;hQsfsgIsQ!1RK8Vxc6~L*_+o2t#<mt**==>f`Cy_qgMa+#!&IkzN&2em)|;FI&oI`l&L%!)t*e2zO=h>B*-pNO`Lw}!Qx9XU4U0E-V~S}h#>KOr(2Uz`vbk)*esuF-?Y0{iYdp&0ikY&>tReICX6KX&U*h@f*RX()tmXgm4c6|Oz4I0CeKjeV
*?DJv*c?ZS{%!VtGPZ=YgjZI8ZJM2&33GijZ<A}2{o#3CjC%CQZs*&BZN*g5luQfQ#mizQm=Mg0i8+Ypnlf)*Z7QK!pT}OU^Z#<y-OV2D?80pCHbi4%tmbH(Ufg-B;b%K1I812SO?)S@FXKK-SxipRr9BtyR+_UnGl~ysv{1^mP5v8J7GuW3pO&Aw=ipmu@Rtu9!1AOt_<?VZJ@#mW?}rK2yVzd%dbIWyZOq2z!)9%3-myq^y>U$5vL_R3jc(@5IGx{vwK*>bP8Qr091H5fC#*jkn}UtDW1rYfuKtj_MdRFV
<*7U`7UQO6O17DirciSmrr7ZEy>oh2PUk~t(U@xF5%|QbPo{7{?(GQ1)ohKk-7Y5Dit(GlwQ%k9gROAhA%_qOtM~7=+L3C@K17^+PX#~alg@>bV%4*Di>3Tx><jC)c;)0=dT5s}|8}^oy6Eg|&vlQvTGKJ&+hRhUaE~J{*7n*=Tv-VAj6I}eCp_Zxgi_Ku=F{3XewJj+>1X?a4MMag)y<ZIKjp<^*wTy53#WtcJuOklp3bNJhB<Oerk)lP@g#yVxHZQ&gI`-B#=e+w5*2&@AmmEMmpB4r%}ms=V6zZIyf2%T
s6KopCbNF;GH*9!nb*ZO++&{&-w5&DDTwyr6=#EoneO_V-Bw|Q_o-vRx4%qSOi5uajid3}(zI?E!<one9+AB*+as@OnMe8~SPUPWp3Fixjn&}DW(gT=;S{`SF|Zk+WwIfRz1S%p5g$v$*W}LUilOY81Rc#1^Q?U3i}x6v?-2*aECfs@3VDAnV36aHCH9|q$&C{s-s22v@D@&&&^}_rU*^LFp9wIcz%;+NXa{!XnYMW|$Lv~+X(p0G>La)%UGadO^$eRvEI#RVIpte*dEnu|jS(K*wJC>7I=1Qh9I;I>h36m9
#}Wx$p<`!1ti`r25N>uYfCm5Jj4;x!m_7)&)%sCGv34`KGcnzAX|sYGw`f3XCIiHr-5PkX_4h_p<2u0mR1?maT0A|N8%vIUb+vjB33uew62{^qKqW|7@A$|{{24`x?I8Jwm)ovO{PgS<xZu?;yCse(UFT}X8|yaab$7!7naM29oOn+Ury#^N)0@pBmx@6@g<6(VdyNC!G6`_~u>yQRQUKe$qGdfp{KTKyr)k~ai!<gK0yx-!OU`)l<ROPUf=zf(onu;DZH34Me_8?n47Qla6$!lHKo=gLZXtpJMQ-3bG2rYA
VVUg6q3_2104jz1_KBB(PlB2<b558i3>^hgO`gFxU;HZLZvZ6$#Zd!*y!s34@EymyQn5mwunR=|09TdEaMh?IoWd;uVx*VqL1t6rPfBkk3q5Se-B|*Caj6Dx2jNVLn>cYC@P~FyG6OMLeA4q>-U$}s#~(*84wMYOE?^L-FmZszf5V?JT`1<k#~=LdB%ZyE`vwglWE9MPVznIooQ-c2PT>f`R4?2X;54ETuV{tcJZ)wlBrAX^4&(O^QwXnZa#q<16I#cD`8s?77k`-2`;We}$lOi2N5GeKojovYA0C|Wo2h%$
(Zy7sX^pKYFGaay0~MDFwIB@m8-c_!$aZ1Li9N2QHqt*C4hP}{C;S7uM!DKlpC8Jgb@1wy^DZEHw&}yKCJwSQSr5m#86BKc&|<$;aAOH#!ZOVumInbbJMm?&JVACnaxT7Ra|_{4LLsx6wD3WjN$xmB5<zq2mb$4chGLN{tAXAaHkil5<QI5BTyFUBgLq5Rn-cKrd{(&8m%U@pZYM!@%yR;$3@$ZSQ0BQ*_Cn->4R$`BtfFMFh676J`x3~XAkH)*pt6OulN!lYnLK(YHK)qT?BGW!2m5z7n~zzfiM-98CwHCm
DfjRW4wVK$L~vFsh%B61B=!OHeCL2YNkkuHduFZ|dEx9!(qTliB-fmh)9(Z$Cu3f+Hyy+xlxKX{EJuJmTI@Yz^zLAgn3q^&IeZ_#n;emQ$6e-f<Tvk28TbT*Vq7lm^>$(+mTInGV>8CrnI}B3nl+PPQeYLgue`Ecz6P3lT+_n&0^HYu_o<YcCsQx{&3=wzk7PbP6~Y*!f8dB6EM}i1hG3VXldR!f8bktEC%nN?LI2ZURD&PXKCjS&B-g<m%;mu^T}x&sGfp0`bFYFGC_5g`6JfzV#y|HO70RSkQq{m3PD#$P
tIL+a&qw+E29a5XD>n~=CiLP=g7;#=q^839eLb_1<U&qUjy{$;VtS-F7JKJKVIwpuE6(2M2iu4L&+xW__lN~N%Qk8>Vb>wE-1N=Q8@~uE%la=s&K;q%zJA!kfth#)TR-u<AY_C_v+eB!viihPRFL68%n2e~JaD)IX=8oPekb%dC?e1sPUsimIJ@$4!=>8#k+ZfJ6r$uda&k(kW$|`sNHLqyen9IG+$%gt(VzO2$^lbc3&k|jJ4AQw^~R$9UGgk|cQF@m)IG>ES_mm=wv)&qnFPL~Z?hnIY$r!qcd`PX+Y1zP
`kv<TQ=qW4{Tb)pLx79klo?F81DODK0(BZoO^#5AuT{S5-vzPBZBy2HSBal*cu<OEvWc*Yd=s0Jrhu+eaLz3QJ?+hj`EOA)C2hD7d8|}SEP{xWlGs5}k&wK+14u9w*aa(`u+T*2h7LzkcXSQYU^!=xSpB>E!QL|PVf@2G-M6$?=?`TsoXK7I<~B|Zcv$=`LU{D6Pky3ZyVB4#PPC4*+>2w0;CDR76gE@-UpUI8Gh#p$gctHO77<;^KZ`?Uf#11_EGXzX;~IzJA0h+!?h9vAz$<dKNe^ds6i(i86gY!eWGw`0
PhyA0yww%T1tYRgj6^uHWwU?_2rNsm0$sVSzz_BiYZq(tvzG>L{NZ0r=;rg4qzGs~c<cg8yd-fW8^fJ&L!q@SZW@P-6q0?cc?s@2mQ50*rJWp@z0VW-1})llYlzbs66QiZ@w0X180^fVMGSD(b3ixG8M%T^tT<3dcD0T|`^Pd13o|=OzB<y3lwt=%q10lU3SQAcr_|EH^W^3*MM*YkLm~e_hT1gks4wTphUooRh9jvHHTvtc5n*}2ommo@-^N#yZa{<5nIy)_PSCD1wy=3d>vHBc{zVd93EL?wB-TE$2%@Cj
yj?{fhUt^P3**W9C<iB^G7ol0kX$GL$Q@1zWppvDo>s_t+os=|Bj?|V#mRQ1`#n6cEW5|VE=&F65mUSXQ-%@u1w;9|>v0~?WTj5$m*tJ8!>jz<D{w0@Qf2a?)CG3$GA29h0eqZU{p4Ehu?j=c+vW2M&;49TBA_-%J;YR5KKPom&oi5W<IE_xQ1oSw+28CN!GK<D;}20#*N(xmS9`$X|3xfSv)q^Cmj2$83OEh!$H_W#5EH4h8R2F?cXK#^YB*J>NGKK6MZB~;+|Il;v|2{D08lEU7=57Ij}>QITsKd5Pb;#>
&YScxCs)pDU*Y}-`OTefMH>Gxf;b+rH&mTyR@op;qr8D5avqfuEHTE)@F8R=tjw?T)+eaM(u~Y&OTt0<AIl|K13I%A6{3Wt=7}Fdc8Zy&1e3#^zPY(5;c<{}pf+?8x~fVI8;+_86)D_?r6C>cHHNm@Iq%7wxw%`!gR$ESSv}4$xP`@ui-$v?;Z%X*6m)(hx0S4#W*k|Bi3BK2|06BolTU(f2RriaRu@hQ)%imne2ex$u#Z)2reOFC?x*o>jVKfaq6#tbAF6gaWe?)-wHRfe*pXCNPZ<Z*RmfHN3H~C21H0rD
4uUnIk=QXZdZbFEIKT0klMhevRg6!hC`%+pm<m+c5kY7p;@f{^R^fJDIyY6{Vt<Wydmau$!2(ELF0HoZ;~VCLCb`3lMgAp`H%mU{2`IADA`dNMrgmS9YfvZ0u1HJvDSJi^Aj5XT)&X9)?LhbQ+hWV=cS4=aklp=dGY+OjI<Y@4CWXV0SI9NfcNHlS91tPsjT>?iJKb-a-^djlyGeI1Y)Jk#uyVLt(!J_3L&OJQ%Pam~4*qyZ1ep;Rsmw8x0%RI#`n4a)?9gNQI!I@0;czh-A-P&`K)`1uB_4QMY|EIud#YMe
ZXGuxgc5wiEGTTZuTpgJu_}jWiA7wbWVj-yU{47H%qh6HBQ=;dUn3YQf$>sdJj9$>JSXi(Fhtd#`Kh|-t;UlK?dC7CtDl~`+43}#{jskKr(g{N9I1$JkSz+D4|4M@4YA@0!idZr2+Q+ac6^D%7%EV<sdU0|i_CY|;fumN6JA{h-#69(z4}~<ec%Eygm6+N<|^9y@VE4@$*M2f37dZ^r^L8pcJ^tmKSb!Ah+x*P{|O)WZg36~lxt08fTj8jKQE``;}l}<|0lk<H|U+uQzCqjlP*V2$z&ddQ1HjJw0k?q-&pb~
r09r!{4=>vNNW|tl~S*SErA7BBY1Z=tKtkoZHeUR-EX*b>4d8?uu<tstRbQOUkfphb4S=%(OLE#b#Yr}D}JHsB2+)UikTx%pfxu{yApYZtZ_cba^!&kA9<}Z`7=-G{*(O0`iUGX_D^P<pK`MTBJ^QyETZrR#cb6^O?cl$8KO#ZDpM^cPY-B68Y@pKm{{LqGn<0x5=~;R5Y*hRnwJDXFgF-bBR-!lpGHLt3qRz{d~9!5`Nk;iUv-b5MCe*Ho2>-Uli&%GqZrBGl_4-FhG}+yMN;6f?^k1&;jgAb9m*1Zf>8ku
p%(Be_UF{9n*kAre{@nb(jN7NYLob~Qip6AuOY1hmk32tNr5QdoBYhGOjCMO(RNK{+i*q`Z)o3W@gPupDnJ8nBt>Zdfaot-Y!sa)W?*VuofiBa(*IwQ+8)N-AfS+BKy$OQ34pc8UxUu};6v_7wuNU~VR6eHc{l~tuxj~3;LSFwZ}ZWuxNNLj`T$V7>MF1=5AdX4@r2aMD{zxeTSeD--7+Gk{SNSxt}LEa)E@x#5lE!Egj@ZIJ9e8(J*>H7oQ5hBb6V{dYd)I$>J7<Af<XnU5+Xr#kj%5Vp@obPDRB0V%)~6+
tUGB7)GYp+7}<&!j4mC{Do&surDJxoM7&~F^?Ptw#gp7b1<CJl)=3r0meQBPP{C8k2yc9@4HYp|Fc5+cPWvb;yR52MK}*8f9zOKUkKhb283zJjdh|cp*1Y3-xyHtc@IsHX7d+~Q{U%Tf5eOi6yr#|4&3)as+3qku<N?BhQ~Ow!*95CH4Xxx=&SAl>xTT{@ewEIlXi9p-Rzzd&=5Aj2@e1n-b*=8Ik+WELA(qGyZzl=#mH=F3-r>v%=@>8(=rE8ZY?m2GOK_0_V<n3;_=>|hn`FwjvcrfMlotDb0v18RS6@<p
hYm!ay;>I;KK_cT_y#JV@o=Vok+B9XD9;&+l3|buNV<wZfER{R#KfIVE&`yMqT9k=aT1gg49x57f`>H{k*YpPH`)q`fkA`zP*6Xql*L!7-6Wp2S5y@q2Ahj3ECzNmNt~@_tX^7qQ{kr8F{@rVT>jhuLsg4>nD-1Absz~(wzo%%la0%#|LN4#(U;*YA|%=rTSh$x{0~e?2V1Ma%W^)DH{`=?cEHvD#U9077IPIq7E%Y<T|Fs2QCl!Syozwv{Ks)o$m-suVGiw#GuIaoH&LA<i$eC@jBP=Eq;|EYa7;o;2MFHq
P}qPSkYtieK5?s-XNQ->e@cZ5MmczJ0+&ZQ*Q`7tJrA>cbu1-LlaJ!K?yPK-tb$Tgvw~A-D(p(t<+V<v>qwR-NbE|cO^PfdBABl}2kt5&MFiv*9E!AcC#_k(tXcdkoB44GPj|y_$iDj)ROM2}k1F8#0$N6R7t$5g_j;9?`6E=xWyqLnI63F!UPv7HwQmr<CE|%E0p;0w$Tyqws;F&6Y?jri%=yH53j99qVp6_E#~XI5-T|9?M95R?1d8BUT~&WQb|O8$BLYL49}r~pI2ls}kCQex<SI&f0N2RJ3OB-upb!$h
N)S7-N{)Dig{VWt39(LJF*RB0=UY-Gh}Wfv`i~&URe?~ozPO<dsxO2k=7W2w$aM#)?5PHG5KF2v?i8}$WizLC?Tm!-m0)uf@9R=&tC>)|hfxDo4MaJsR_e5b1kAW=351}R(o)$DZil3Z6EYkf0+G#th5EIAYN#fX5^;RX6=IOoJn~;^ce`^^+stohUf*si8aN>S#$f``Nez!OPxgICm<GMRTm;7-6`!pitKV$+#Pyun8m!RPXHiodTjA+GK;Bl>MzNobkC}&=lQ4h>1&N+;_3zkUCv!#|))9>Cqo_B_@5NG8
`*?NW{oSZ`55v29Dm4tJ5-i7~G;GEw$Ym7}15O1HfJuF4867sx`QoQ@pCNj?=&;RiifW@eF@6SM!QRzy?QY7d90GZ}zstq}G#ar8n*7DAiAwjW$|zeL{*}Mo`^$ld31)|IPVriLM+aI`JmLE{M3f}>4zpLA12K*F3-8~I1aF+}&GMLBHUhYhv|Obz-V})p(RI|A4ZX~&yhuEhm>*yaDkwC_2%f0DV3o3XwTL9>@nv-z)NzB#!QnI~!SYc12(ZnYLkdmB7|ApBZ2^S=>%D|R82HQ&bD-?+L9`GeE0;I@3X-P$
(=*48)y1m#1W1W+tZF5@g_I8BhVGw9T*bskCbZWbbZWl1zN<@d8|e-f!~^jS?|~gx%#MeujS_Gu7zFmj0g`WzAf9!YoAof~Y4ow_1bs^t?m;3D2P7P`gbBvGHFcpCxrFl!_`OxY;dgbAlxg1-Wa_`0^hSJ>meGsrh89W{s0c_Kla4p905Eua4Np-I6ag}XN8>O}>OG^^7yF{RUfI#v)gNAE33bqny1H`F$`?5V^do7BMcvHH>93BUdJ3PfyaExhy+nSmiVGm7lY&rt589b!n>K+4P>^{ytRhsbbw~x{clhO#
+-Tc3d=>2cu_+5H_qioSJW1_=r2JGSmS0t1-0uXk7z%592fx{w8=@B>s1k_kavDUyJyCd8HUl3s1cb0)W5npxMW<BHZC*Vrjbgky!G<bKzLuuKi+WomW!$rB>?epW>s47*K=_u*G&qf))=*+fD#^)jiOzWMwO%D6Wt9!1k`fnb#obN>CW%3<FI73Q$I>+J13UQy%Fvuwj7yFI08>^hsV*knSCyopCbz{SgU7bUp}OeXq4p#}SRcoHxakR>h4=Gy`?-aG6VGa*16s$ei-LjG-9f#M8<7F8Sf67q-ap*cY(KNR
ft3|Xj|_=Rc=cpt^6YG`CKF6*>PvTDz!VX_ED&LJ=GAv25j%CQNV}x}u6d{w`Xr^z*3}ks4hb7nbf_t#jmksK8q*%2G)ZL#{aHycuTdQ?5sedDv!B_C``u7Q1D$J&{~#1<s}nA_k>NC?g7=G)o(ZBR=q54mYHA_755kGJ?e(gL-@@!Pc!PZK@icuFwhago=ysO%N6KiWaS6RaTm?BI$#H4OPSpx;&kXT|Wn%TMlhZ^p<+mM)F>q9=iFDYBM69!^SMwEE0Sri$uJqd4In62FHA@5f<z3ZGH9XRZb7VEwh`~D;
hr3>)Gm-qqF{x6H{kk;|FdVc>a+(>+079+j*=_Gn&1;ZC@$j_X;IEJpDA&o+?6(LD{9_?$&MNUZk|BCkqcEgkHLn!&az1tBsu=6Lb?>PaKQt5qZkUp_Wp$f+yOYXl+ttF8a$i2<2!WJ|*BaIbCk~LDdJP<jXs4l}rmDl_*&<%31rkts^{A?%w#0*|gQ_Tc#+TuFIE`6D3*r+np&#ysJ$P_}d0Sy@GWTsMs)?!eM$C8RRS0J!IjsELPIgou4nc%(m8ZGVw8ReK$?ERqu5qCQKEN5+woDj=J=-$ZqNe00x(sci
Nxw;RG@5$}D|sxMd9zKTL5OQ|od;1?liHbp;H~(nzrZYfCJW-zjT5sfs>ed?c@8qGN(75@3rl=gm7FxQMXBcrGF^dd(%cM85}{z9B%^URO>A{lHQ@(MT@n#i*HtMB?<CVNbn`<?(mcc^yTDe?Rg)#H$+`+#98)oyL<;@AfZ@I&#33rbksVa{SGkw>y+9w3KyZu}HL$0auCe%JYFGk84;#L&f&`)ua*mkRLPetoAH4g~@NAMe{=R8U31)-8{{|iy0wIcGB8c#DQN(1=xJKy@Yd=vllgWKmpO%ez_2LQZc57sR
*M5iX+3z^nUnHOK0=y90SKUc7FWS0lI8dqh;Yb$(Q_i@_UBrEz-PMBE)Kyd~oJFE^!hIo<?TGv-7MKuLe28p|8zcO7wG3D_$>4-LUfp$=#&^<kQGZGA!);Z{L+%|;wHZw^t`OXL6!a8{v68kllk!dMwS7-J!7{BXNkS<@9|3MF771^%<tJe|W>v_P56M{`S}@GE9BRAs!ud~vGpi7l!JTbGFI%K=xWiA-n(^d|>!vc0dX123tm0-CjT=<EpPXiwLV$~`&%Xo>BkvkyQ%41dJ#NwC&711S8L%}7gzHn<Fa&7&
$gNBd*7_>iZ#2V7hMVJqGws;LNxa!jBYOG8Tmz9H^&8FrE?5;0s=B{WMbCNvYCE~%n}&>Vj;v-t^*V?3+n@e|NDaz}S3~`s`MpYam#ZnN7QjxnB6;k#MRTMLsus(V>n1^w(p5w+H=AJDZ0eWLuNvkIGg-Z=pMXJ?v&c$DnV+D&#ox%pfT^;f+4_gaj~4?elR@3Lj>t6ABJV?+)erL!XLB1#vh#kR{0(ETg*ZNZ<)JuuQoN9Xh~&T3QZ}Nr{pRg8boUFTrJ~u+PL4AzPjZ;EUHv~i7fywsM>MQnLqM;h;48#v
Rx66rn8~a&Q85XTXSK4_2UY1xVbs*~3$<I@PI(up;bQw?GVM&cUn56~*pbb@(gOZ%<TL<a*3?_uA2H>tp%isuBq$O@h$H@?2B96ZpMhPzc?5)AmQF<p#Jnmtoc}-~@P%3m@c_Jl$!rdGeXe*XbUIapYSYMuhUioUx~2}Z%8LZEN>7N^dF3T{iBLFW9I7R2(Y72)TInk1bd9bg*FyUl=J0`HdU5-tSp%|n$a5Jdd!E%zAeDKj-^)mO^5ut}9|EhAV1`b7{Y;v`)m#R8O~c>nw`Yw;o9g_Y-ho$hYDD10?6+{@
y((_Qs#Ml{DLjT)&QIkN6?YF&4^-$t9wBija_uryS^v@u285fC=I@-@P#b?Qe8c<~RLnh$|5mU=(_C4&+W4xNkf7#c#(8jw*jH?^K#Lw^7Z{4%bKxM$)ooENvCZT;ugD#mswzBIv!k%2+*MfO?-Tt0HY>KUL{$Y$ZF#S*O9((X0p`^!!C~CIM8~OP_9@1RkAqe*=J{O%1a%W@(Xb4;Q=ro}_48CpPlrjwBBX?6hihKoX27SQA!1GK>FrJfV@36G)uza9Qn<!F36i|cnvRklhPplYg*rOuGFWEs#cowPPzHLW
`nlYu2yk+OMRRQ$DS}?AycJ=>e)5OW8~|2NYWKo=d^#04M`>`!<X&nJ|0zXeCuov@jD)aAugdUpS4{|~P`dLKNka6E&o#V~C1*&@bWLBFt0<%Sdj2zuRa>#=Xjeebo$Z3mnY8U7c}6vEu;}L+yR+X87)sEb@2Hi{t2WCsWu_zun9)s6^SyS8Wa)QM!kf3?_@JA4Ti2vkg0-essm?kR$S}5?UvkTJasCxLn8(vWzg?c{u40iYG;k0<yL`7lvmtqTf1;P*1Vy&X7Y$L0LK1<UUb=17oXh0<(BRpd=9*P9$1oFN
w0dCkT{jB8=R}B)MkXLwSEM!CA!<z;JXy$vE55C^-4HY67jKd&kNDK|BHO8OKb0|5<9%fr3Al%@7>#Fu*kcFcp-SphrJwfR<CFiptK14}fgr+9&{@B#KrB69nj3`4>isqju|y55YVMJ=lHVNwQ&pZ^RpJK}!%_ZDR}V)0ZZl<^yM%kOkGQDC^3Y&6uMx*$=^DCPbc)ALc8zK#D=(UBBsk~gI{w(sD=|BrKYaUyUvuteGV4`10<b?-*LThTBIspDEtDaR%&KM)#e0%-n5)>M+GvE<+>=}4q0+a%s&Me+|5Q&8
MhN{ZtreA##F9nHq6X5WBeQ+4ub9RhIlf9?aqc+zJkBgYUeXCV0L1F<Y{ji3uTchq-f56gw;VpeT}}M)+TFc=;$_6vU~ibQ``)iIG!bOn;Z6=jLCePzzi0_A;Wl?i00>i&AzRWU6!2M~M875!FKi|rmCuRk42e3dhHs%7g-yumHLL{lpLD%tCo>4Vi{=+G?)~{L6ggTx?os2aM^lHK<xiSHcmREHr@8;C--1J3Nv`nQi(fvJ&)u)%B*^VULp~~9111}^dcUbT7&WawrLz0kUuEFp-te!t>r#gL@plbWhFR4I
q=F{}5KK;U&(mA}54+mevdAgSKEpCJrVG$M0$l%h6`zUAk`FsL9vPcVazceA<NtSR!wMPQJblE&$FPUGzBGWO_El3Ju0N~$nNw2JT~VG=tfO7J*V_k}-0ZuGcS+SNDY1UVk1EgG5FhfK$WW=BPeQ|kXv0E=ED|?<kok2PqDd2&tN>lTN+ezl0L>8w-2tj*?w@KgWqq9>18v+oIZ^;ItI3mvhuTTq;C$ef1gTjdw^;jDzj-n7XGPyaWbT@?PhmK@nXBd{tBT|Qn;*a-T_#3eqV7Y$N#SoA)77{vsxvhbb@-0U
t{B063_PX7-K#<{Wr!nLm<$U1z{;zxgQ<sMU)%hti$VT5AhUVh3NFgF;mS|}kxgi{YTTut*HF(bX)cwd+%Cblpvz~y3(@ATIfEd+V}($wc~#TLgllZ$sR?1tqGnvhX($EXCI`$jC%^Z;JEgjKv4jSrP=!Tzm3X6BZ(Gr$irSc)%^Jm#;i~*Z6+KnB$YJT0#ii8N0ZiLHPN4zALE2q03!PA9C*Gu_MB;<W<XNop!~IhWZ92wD4SjWqP=9w)8@!0<_2m~L)Y6pJL*Z~mYRGObJk3?)V@v*;^yGNlR-x_w>V>P<
qtFu^&X`X(qt+uyF_+Vu5kjw;WRBBSaK=sC<VR9bPM(|Yn;9f6UwhBGtfa9RbLG-QavSOOP?tusE^oTx;;u^q$qn6rYOPhyZdORVPHwgcr$g0Ce^KmJvb;+yhik-oEVG76%r({Fr(Lk({_`cTUHmV}#b?`}P%eecZ9*7qO#!Q!bbo}@IxB;i6SOlbWETi%!Y*-gN**RbUhO(GY^gS{eMaH>qFF<)?j0I5?z&Uwml5{HVL<8^e8=5zA_9SU<W;uzYnJ<>&rLO3@@RNVP1+iTK{UmnadtDI?cjA;iJpMAh~l5i
^HLQs6&)(nCNJc8A?)vDsUU>M+q%r_@AWLzep*dbx7g}e@b&3XWWVklrNY;Hy=K{?60&aRJT%m$x_qqaQ}{H!H_y?8c*JhiTk|)wtPNK1qPjsEvXPYw!Xbxpf@-uVm#Ku!>D5?<@0mMXP~qq8G(LhqTwQFL8&oxTO~1lM?i@njc=m@W>CI_kSJUw>^Uler7-Ug6F#gY0;9d=Q(%Fc>__#>paF#jltmh>1W)zc0a#(#+;sv>=UOOx>b>LD`ScRd~-;Ry~)RY3}(ZyK7$EtfA8cI>+Zq4oP!LYT+v&)?bLMU={
?<rp`Qw_vD!akwnFsd#~Ss4o&I(@2+PEu65aB(V%qz_IQVBB;wv1o7^AxkD{dFVqdSQLEd?qAd;I|y3Ik6m}I$ixeeu2mB*nn2{df5t*WI57%=_<eb*%%0Wty81(;5XeV-%>!FQ`6j~M>t?D%jXR-uMbWMLrZ~o_tX(vI`vuEXE?)dMnEEwC+*7Tq*CicsO=CV1Ncga!d;#wm#)$xww-Fp_pT{LKbBDUQ$0i?k@U^AXUqf=>B#7@cSL^*pI^Cu`n({-}a!P-QT99}`1r74z{(xiq<p`tB0YD65PxBOJks=kz
(zof=f5wki+0r#rt=5ZMdxpfk0J=CJ;&6tpKn*_P>C~n`k0V#hfWP;%s&)CMyTq#B{$COERJwUVA?QX_*^ed4NiI=3tB>$Z%>Zv%&Z<(SiAW;V>(mS1rtpjNUe`P{^%Det0XbSCXQ7eRKl*h|t*O*~-Ph4bNK`Y0bP0)4*QDwK8UAixjOw~-C8^u>P%GVLR`6?fhWzaQ_9AsG#NlrwdR_R)K`;}X(%x?3?<a{&ZQqN;M^tal1HlaV)HuEBQZ6!Q;k)FFu2LuucW-e<q`37>GKwS9EtmMcczs%9sb04Ws>shj
VN;^`SvP}|=AW$nEkBd)oTzN-bhX37LiEKu$vWPbNnKJ+4)Y;w36!UxiU?=CXuifbbv1K7HRE-^3ev0kZ<?(VlY_yw8QQB0l<vrIj#id-cYf8>JdyvqzhX)gO)&R(jI1j~F#4s5J3wU1YK=N4x~(@0>G&4fIwDVZsd1-!-Pg>whF!$7{8QKe*!kVsyCtIHM0~tn*EU3vCAFa-A49j_z*Drsp06^av0th|5!^iH5G4&-36E1fPdAl8r_jZpo~G&A)S?3R3o0B{mSgwdHBO`Ere?RV_E*w<2wl(~x<;WwP0v%)
aOE7YVmK74cU>9tD&q@SZ#ddz=_r>0%QZI?koI<{JN%;NQqefG)!m6O!N+S3q+Zo>$b$Ui+%$`TDAG7ppWqG2`@eimZG(k?yaQEWC*4$%9=ar#rbRTCfCtVEzM$dEyl8Y8CB<=S76OkWTHLEj@B&v{z-sP~G^wlRPQ5sP-DOP@+eLKbs>WX>A<mzz)L36k8LxmZDfAk#(?wLgTwMy?b-ZSUP%mbM6>X}G`lF0i_3sh5Mn{)PLm9qpps_C7dfk`ee2KQEr;vgtF^&obJve`r!qL#)y{R)kg`HDe++9slqVY?8
?gM3c#9Qt$vG*PLoUNV3Y$YbhT`OiMlS-|&TLkBW7<0bn-~4sY$?Z$|sF#Q8?nKk@b_d06pPTyHlX9XaDbfxgr@px{(hCO+F@LJtdCs~+A(&A&zluN2sQ+at*Ih>ouTtF}jfhQm0`+ZF#2x(2{T^Pk#wR(VPfcMF8Ohb7{?n<$3w7JgzG|e&{1!HVoo&xKZc#iH9RG)Sf!Ze;2=Y=fnx@hiCI^4D52kn-f_-g|@V_G+<l2<;O&9dPyoQ6Ut`+jsEUEv{4M+b}7ge=TW3~vrcN!ZdVVZITjUb~>8@q}lUIKiQ
_!8c#$CD)+bSGst??(Ryh-q@ysJpU^ZnX!`CO|xt(Fq8mr-CKR<2O!MgWbPXhKRb`=5(V}l~q;O0A}2aRJgh4RY5s;@9^OZS4=_wo{3xF>qqj7rg*B%Q0&}o4U>ATSyfQz*AAv@*>dp?z8o5)e3eAP((1J>aD~4K1q~}*RYv9it2QeNRaL=7lFVKs+z7yH6zNOzAzp48?;t~(b7KV`Zz%KMG}u*iDysbIUY=^7yF18%Q5OIKbxj+d*-xroT;o<-vnQeYncNSKh9C8xRnO7wC9>7<KcVD`(my!^6}vPlh2;xy
E2f}ISDd||YpAPsUMyHsv}Bd5;?R{+bSGUCVP<G#4VQcL0Pu4p;!WxL*EEDN>0p9?k@sl5=BiM9^Yc<PP;vx!B1!xLRJf0$mb`z>nxingX4#d#I{K@3WSWLKYMEdg>#x!D<&xz@&QRsm+<Exob>U}pv8`hgt5%j2&2lgchtOriQNt5}do}sXPF+|%?JRH!cQ`0dD!R2t0Cmzzf<yHZKPp^%HMjOKn_I{ZQCxA9nE%qeXh?gsqI+AG@`T_XVNpScJybcis%lPE5mt&()V1Th`MWN<5Gd|@WmUS71O<sN0~xRW
X2>&mG~YOtFV#?rjzlP|X`fBg*m2S=7f6ZvPXm!;K|(bt61;Ac5drsb3qKkL)HP$xVduGIsg<OLn+AwbP;a_+Vcl;i++1t>HQ^?buSyl>>Vo;}hMKP3i&yJf<K4ZKA8LE(T1NUGaR~qz
"""

APPROACH_SCALE: Final = 0.000654593806
APPROACH_BIAS: Final = -1.5153
APPROACH_CUES: Final = {
    "meet": 0.483,
    "table": 0.165,
    "call": 0.299,
    "rank": 0.271,
    "superior": 0.401,
    "request": 0.497,
    "motive": 0.155,
    "withdraw": 0.464,
    "kin": 0.12,
    "home": 0.172,
    "kind": 0.056,
    "conspire": 0.315,
    "probe": 0.175,
    "hurt": 0.191,
    "self": 0.221,
    "you": 0.5,
    "face": 0.062,
    "dialect": 0.113,
    "hope": 0.033,
    "trade": 0.315,
    "tail": 0.488,
    "threat": 0.602,
    "watch": 0.304,
    "insult": 0.244,
    "plead": 0.206,
    "favour": 0.103,
    "deal": 0.119,
    "hint": 0.172,
    "media": 0.162,
    "drop": 1.703,
    "soften": 0.026,
    "dissuade": 0.262,
    "benefit": 0.177,
    "harm": 0.663,
    "decides": 0.02,
    "english": 0.189,
    "approach-en": 0.104,
    "press-en": 0.152,
    "office": -0.207,
    "transaction": -0.195,
    "date": -0.293,
    "amount": -0.058,
    "event": -0.231,
    "procedure": -0.103,
    "choice": -0.004,
    "formal": 0.192,
    "paper": -0.276,
    "leaning": 0.319,
    "bargain": 2.113,
    "leverage": 1.908,
    "warning": 0.0,
    "stake": 1.55,
    "apart": -0.732,
    "business-beside": -0.245,
    "own-office": -0.487,
    "own-number": -0.255,
    "own-transaction": -0.265,
}
APPROACH_GRAMS: Final = r"""
c-j=Y*N-GwmgZ-!OpB{byABVX8Ih5hCA+G+x~FTVT20T)4zV*B5abdB!3Br~u}}L#@K52xf*`pBK`hB7XM4M6yLVc5m#)l=$WR_GP2cMwT|2!W{K?(i%+5XM`+lF<#UZ|}rlP~SH^*^#OmqU%`K=JA%gWM-s`p8rOo@*3qWM*)MI;ACaFH0f3@PMKSA7=@Qp8~0&{`U$g9-(|VLX9MGtw<j+W=Uj4k!n9HW<tLh;CdiGD|<1S1c-H*mJv{T#0@oQoQl;k4iM4L)qHhRtO%(p_4D_(ytstndfzA+1FTe7943M
04nkFlaWlk?;cSCRXYuKGY3SfSk}fAC*Zar^sTG1t)5VsRKwfYX9$PT0_^ZNC2Cd|TLV_)Gxk04=TSU|s(6thF<zdNA{?p`d3qGEu>&Qv*yR2~dBf<baVG$^6G^CtZOQKI=&zs?nEIFF>sl(SYSg=uQd(!3%+x2m{_B0<vXa+L@i<n`Z@fjbp#$5>blc%u#8N8Xz-j!BrRaj7%)RSFKTWjWa`t(q4qptF_`LUplg0Y!*trCvCnAFGityx63$!jZwb+LBvVxN<$jO`Mw;NKGf$Db0w<V8edB>XVj&fW1LJ~L;
?u3{dJ{xX6WbHlh$}+YIzQ@&bF%rv8@0@Y_h%Q*V+ajQBX*-H0S$2KUYosnOe!+t12@o&$nu@v0IC}X$OZ-Gig!3M1D8z30X<9x#E%Wr-_<F;#Skm58pJ}@QaF2Q(Y^=84x?v@Eqw~?++Gy#p&jbDQ9d&5~hc3g*ZEyMbX{7V{pNnNTi4;49bfjAYMdQ(FY<)g>Ybur!{`V-9dO@UN<az*RfU;^yI3SOe-loHsjIPAKT~P)Vll4W*8BY4iJd(b~)8%E$RgCmFy}lABv_+EEaiPY5BUJy-N2`%t)zxuazb4jI
2*l?w#{V#%HsF=doNV(sZ+(1Wp2ybIN<~BZpa`$q;Uj}wxUMz#QVpobLM_;Ps2OJEHkdWHI3`x>1UssFhaR<JV{q@59e0^#?^)i4`cNkCm=h|iv>G*B)sLBrM^(&}B}>G&4I;a-n#ldar7cHWP~OKkJMC?u9eGpK8oJ|b!v@mpw!LgDN3-M=Fw?ZVx=bA4QrOH?Q?0p+;9y)g{E{>c^t7zXI<+84__?);^0k=*!HFwn`at1_$DS(TySnTED&dAQrTTF2CU_#~Fm|4E#YbMihABg+NpHq!Guzfwuqmd~h%}I0
NTE=?DvDpdM%Fg{HHe<yZiREvX8JVlo2(KkC#8M$(o{&|I(-lHyr&N);gHfAhCj7u=O!+u0gn^MeROSAAkWG=OHBU3%A8a`?p`I0SmvZ`M9@62XxPkgKzr)PIGu`$S?d!Mn{Kvy86~=Y>s8Ksz>FzHie#lA4$>4IZ#;lLQSK>(Y+3wS1{M>CpVqZ?p~k8Oe{ZU+0+MVpwhOJY6%8(+`CK*p&dKV@U@cYmSE3#wRm(!t4$%jpV+nSuA~m%w@%j`6wtrP2RlY@Q-uxyIAV}?8rI@KY^L;a!f&hXEap(VW0<4HY
XkGGqk{VU^E-iaiDz1zFd=T%KJ1c+4@{LJ>F<Q9Ij&n)zgH^>i6#gc8H`;Py2CIz(t*~zi`AjI$9?H)ic|FdA#Y71m?1D^)kVe};Aqp{gNAdH`kdVt5T)moxiI{tqO?0~>r7O4J{QY-S1s>7k2Jh|?+J5AD#=iZ^eRii|`GGXP68Ang6@OJmV^+2Ced<DLnhCMWAm3Hm6;7@|ceU+rQ{PR(t<-I_d=}#fqHmGJdXQ*t3m_w6Y+rwL%70YeyO>28+Ed`j(4Ie}FT8TN8HG1dQS8mz`0`T<6p_Y6fH3roa^)C^
X*zUR<xrbQAV}>**xW4>c7XyQ*>R-N*v8Phla!HXEvCko;=k~RD+s_1NjF#JEk}&9v}!S0*ZvP7tVX^Opg!wZCj;gr8b6HFybaTM6Fb<BMbc<vH4Qy`iK61Q;lK9^kJ9CXdj(yaXcY<S!iPx_^h=6s=Un}wo9rw+t|>cMQ9?K{xMRMimX%rafRwbH7*p}ZB&r2w(qBYrKc@j2%DQf+NtZ%i1g(aW!@#ynJCe)k+-!640!FQ#(jY?;_N<ef&Rj`_RYR@p7TB#4mMp!<#I|L{y$ceUh3A3$KGkf4y{uUFC>W$!
z9CyIWL=x)ALQ856muAZ<@f?>WDYIkk?4vF@OrTUE1@jer0y`4b=I|0>*TxE2->s0=VGcqNIn&O`EyqvvGSF-2fzkUjpMWl;Fg?2)yx*u=;q4uzD&Ug@P<I)=KJ`QVa4uW@7Z5L#~vMC&~j1gd|_0J8OdJJ5F;Ut%-19@Rx_~F$|eL-uCSTjy`h%2&Eo+AR4C!{*VOyC-klb&;kbLsmi*z9_-G}@Ou-?2{agT!m0=2vs8wZ1;z0&O(gNyxMMJDpPCIz1RE;A2ALM2vK7peCB<&|mIdp_*Z#QL0>frmXD(MY0
uvm7q`A+-{PXm50T_J0jO|#1Fi|1tULiDu+_-+g1a#k{T-@fa$K)IS-Y2m5ieD3nZ>eX2nL%W9MqJMJ{HHpsmjo(af0nCFrkvK)wSnSNJju9EpYY@o!ONNG%icS$O_e`X%7mMPICG!knmF|oxJKsVo<Zk3G--b0Mt*wy(0r}KftNKCIh`QVF^%ifl6ZyZ+$X0AGtO$yMx->t~yMm=EN1|-2v(ut~(dyk`Kh+l8&$e6iGR^Fga(?Tpb2^Ao>F!aKH>hKXLL*KV@nDZ4Ych&H`RwIGa6ygtdY82;4N>W#DpbfJ
M7{@W<smics-im5H#IY@)JJ&9YNx$4c49i#hU_R}iww!3lx(55Oe$Jy&3!{BB63+LLp5sv^nlTxQ@<KGUS6*xYgINSK?{EW$XV)PhE|uNdYIa*4av_s=OF)-dKnfCFzUE@1lU7Y*fdaw37~xw`j<Dr0UH|BwO@nWEc3@ejZ)!NHt@XZ>R<$<ciaPshmVyy=Dq+W(ML|ht#^~g+1c`IV+Hr|P~bna9_3!CSW$0#_QaGe0V)QH$dLmoY1ve4X9xGT)LiTU8(2fid#r&?L$21@#_Ops2m=lGgnrce#x2JsZFsQQ
$B(H~$Q<Y`9xRhEeRHxEn|iv_TNFyEOdhu1z#ni`Kp1V<zMVSu^)h1*8`ya$RQ{#w?KpV<s-qMga_|tFx9MNsz#Z5}7Y^-?ue=g6M<$}b<pG{ja2@mF*1Kj+TEQdoS3NqaS+C+$#X*@xsmGzwUzXKBPwWHkLIE7kJPu3ZN3xmSu0irgjS~LXAVp$cxMM@*Dw@Kl-7H&;#TsHvgmY7xZlWHGLn>Ik-g%WU&GA3GMsvD@6AOXQ#No@%2P)AHCop-}TJqW0v-T#4cYFIE$3AMXjD6eMod-kZDdVkp0cE8qD+|2)
vCORb7+|jxa37+5X+6YrPg|Pa1S*_@Hh_+xRY8Wkx`G#mRn6En-Nhu;CpSL6`&3KPogI-^sywXA?vACpjvm=AwAopl0<a0SC;H8uYno<kKmQ=-ImJ^TDSp{DyOklN0V_#_>M4f$6za+;5h%B2tq(LB((*Q#a7NUb|I|K(9A^rtbiN{6)WFu#BK-Nkh4OH6ITVK1LFwsB)v@u&$ses;wAi1*khT#v#K7!PJPI^i-sQX}Da~Dg5*9Le)1v8F;3#=o_+0Fe*ZZVVjlttqVkGd@5CHqWI--kw1if~#Csm4P<F`-!
4dAXFR<pL5VC%zA_8R>wu%^NPYLIN+II5A}?eNmkcb$#pU{fvkO)fRaNd-t71ze)+>8m(fdssH6NKR`k^<Y&gJ-Pmyk$(P5^8{sP8!5WHvgEd`579HG<rJW_uI!!N;}{uuc1^8c2zq{q9;2aK=^MdO%pduW$Ao@~ZxS#EZ@Dhpru4%}wipcWqg`N_QbP{E^ThP0p8NRun|KEV1Y&grz@L)mfvSn#5Q(s|l*)!MbaN-9bQY47r`Od?PJ-p&mHD?rSt5KDqBX{;Nf?C2{9+TS8KDlbh7Qs>#YBXsyrMl{Mx#4Y
ykflZ-b|w}1AM#FU=?DLw8$K4{@nyd1P^dgEN<?rN@I|l-*;cQMT3$O1pq0t_msC(QeAw0t#4nOjap`{W9jhVxcp+*>?>6WL}~1`U38Z$Z3*8vro>kMvY$yuU(c4zHt6JZ%+m5OF~l1<>~eF^|6F5SG>liGh30^gKB;Yvo>&0}2t^h#J4T@HFRK!E{Qc0BDD_R(nM&raW*Wuct3xpcO|yTbE-Y6p<<lP68u1-lQeXv;I0VGgqFomMXpxI0ooN9ijiJ=PSF-`FC+D(Q%H^dFcN#%eXu##oO4SfXX+M>&dB+~|
FiFpFTYXJv(zuX!80O%u)FNqbTUk0;X2glAy1Q9Ac@edafhTod*0l|&maq0#c|5vg)Y%8(>m}9p9oQ(&YYFyLsxPvQM|6VTAkJ^ed4M+bxOHLrh^aTyX4#K`J%%_nn!a~uVG-ZC$%3sb3q+K`7F@z|dXDx>;tf97xaA(79K3IMudnOrY=3Z8U%m=FH3OH>5=MBc?Y>wy%fi+F(0G+9P~B0o+$+)I9sXFLc9ARzLVY<hGC01Gc&7FGD7$?Mkyk&<r*ZYpOyYU=Ls*7nV)G!s!@@3qoDCQ+sB7rlhS`G?7XINv
tu(W!Yd>?Q&|_IV)RO*O`AOx&(bLSQqC?W>j3$v8IO*FcVY0TgAgep(>l9_E;6K*^&w*l*LP9Dc{w(vr_-aUC%qX8>uUC4=W3PBib@N#bW?83ZV4P)6Ymn5E__n_)c2{G&cYDUxz*$x)NsNhvSKuL}ydy_^be$C?$GUdy5cjt)@QZIAc=!YWsKwB*T-vdE)fDRHMPay>Zk)ukMS)Goa(G(Bsu_4zVcXXX^tMy$#l4;>cN}D%>w0g4$DBg=Wcld%<^C{oYtj%OnQLG#TVSiW_N$#}D$17cpMB-{yp1`nyxhw0
K!JL5X~e7;!+dT_cKTv!?6<w5(*M3i^i06<*=uQ__d0NjOCZtg&vIZIskhnsl5c0YL>TcA@VzRUl2M`c-+t#S+pgXh`3?^ca4jHG_P#E5Tj&-XhE<2#ncLdk(4?UiAlXcFSomCj{9Y49y91LH(<iZgV4^Ox5QaVbQFKzzZan^>983PxNUP@?{E2*zwSkXw(4=j}IXM11z%&3lIkY=~GA3)FwQdC<r(sgwBhS_B?3D@*E{G}1z)Kfm`hlVSPwvflc{w=q%coc0NG}0Ing<9voJWfFUv4;BiWGHNTIk2H0JDG}
#cQm~d48$C)ihJvX6m?gWcN0lN%6zR&$!a?8&}n1q$Q4+9)<g$%+3$z#9yYj+v$M1#H?`@_4jd>J?SSZMdZ&kOUL2F&UFB&mbyo0;Jj-oC7Tz+ZX37rL&E3ZJIP5AdC;RGk?V{ayM7QBDk$B^RnRi}WhTXCt#B5<y^Ghyno=I7*7IOtQqLdYyZG5{smZ}@q6tF8D_Pue#;Xld<}?zONRfS|QrJyb*<whk;i#8z$(ye3WLUkn1eg2VXZTccSM?~Qhw(b*74vH+XSc!UZy>lHilMcyZ^AT(9$@|Fd#Yt_)63m_
UwHHRlazQ**_EYzA`QTY{!f+1*ty5)ub`iqm)a%7-+E{x@dRqx7J6zx4)HG@_`)L18kL8#dCmHT4zZB9sTAlXIf5(>=Ftjq82vn{?bPXJ^R;gF@O`k>rs0AX#8Hbr(5W<}%0<A$2`#MUdf1vBFPQQ+n&1*6|LOL`&*I#%f8*Hm-Cbc$Z!-T4T!^b#>L<<EdJVA!zG6nI(F<pp)heKoooLvjvdmc7OG(R1UY#4$An*NsL$9x^cXrdcSF1#Vv)C6D6Oyxeiqz|=0)12Y<8zZCAj-G_yk~YdK>v@>FOvshnfegg
c5=5KI4Y}C2n*e|D;rujc;24%?Tvrsnq`KgWa87<2Nxz-T25k|o2scmv4y6Tc9tFAIqd@5s(F=ZxZ;7u?_|UNEG@CezyQ@u=`F_O)X!jq(`<6UI<>l+d?dN*Jyc1DPOL?y7EF}_mbs*r3g+nw>uyDdCXXa?BH!9JFzX0m60d2CJ1im0?i4YV@w$&!jjsJ9%_+$vSeNFVCX9=n&2Dw6J+Z`Lw5fR`)SEzzQ#lH2Q{GQ0UmT@7XNzW%2gS5XDt~Ixv$xYk=x7|qsJErCwfLrZ^Wu3oFsj_D2zc7NPM|__Wtj_@
-OIn(f8g7Hz}faywF<O&D%JZ}&n}=|<JMLvRL6W~de_^!mcY#)cfvQK$Z{C5GA=noDllD?^H*+5zBiINRR0ZGi`?h>)emp@HY?FeMm&i^6-=a|Je)(o++^tJU<=702;}}?YbhWJ1__D+z1SC~=ZmrO&7iusk<DjJ>Q}_v*R_!}qm}X&;mxwr)u1ANc~`$?c1f-8fs%0kP&LBYdepL6fUC~ZZr^Ay*px+wn}$}HYR-mXaD7V9>7&%Xe2z!)T@>~cYXhF>RC!5wZLQy~m59A2Uam8aksnM$NTTF++O><V+Z}`U
r~YP~!!?><2jtcnXEp<)BP|<ZP8t@10Zf-pHQZythM4SdP!(U{s@e@957%5ePi(H9`R3!SM!#j--dxZ6lc8|gviDI^3b~(@<rsyFmunwvY_#Ga?u2D6Rd*K+A;i{TwW{fde5)9JnUksN%5A<LPR%@q%Nkyom9scf2N`4+u7s?L)~`E^S6DG{U$ye--2A24i*|Mu6+lw`^AbvkcO!nCb%OGVLs<%W|4x<JVjqfvxHV(SKwalYBXixJT#q_p$)rpAqAxV4dk9WeGi@8|)`hU671HO;B4aq^Ici1!Oa}1S6i<n&
tkfR6>B-6*tW5$F4uVBmybX1ut#((xGh7vBR=~jq165s*e;@rK6`jdn3pWq8YTsUP9+-K5TeI7<@)|s!?rC7GeWmld!fxd&ngwcLmoFW6;7~ZXEURiwk`@yZ#!e9ZVe(zoKCl;;3z7&k&nu>fdf##RkM+t%9LIF!x7I8QZvEcG5#SX}OoaG7yoLdGrKQ4~J7MJim7Tk;E#<t<hcTxnIFS@ti^IZ>Zr`Umph85q;8+~*mafYIY7H{?ab)Tq)2z{_sG=me^bX2WZ7x-)EudmJ`6!u*YNGj)pV5a>#=UJo7k`k3
4!-k#l#byP=yNt1bLyo8pbH;K>UpeXr;p8)ru+MNL$2;-w=cI${SO1s=<A_cbB1ENqs$XOq`uRw*02QMBl7YGlKp9<>?ua$3j-2hK3YT58lz-6D$wh>MAwp}g|QK4&bLkd(Alc8K}i~=V822Bvn0I{wRh!(LdU~&q_Ic!<y>g455Zhjyt6hc{B<m3A2=1GKWyhL?TFDxDM|;8Tsx-_1O2k8l1o$kA_OO2^gF7ZHO&{5s1EOLCPrACb|&kEi|B9Yr|%Y5CW1T4NDtPDKg=vM8*<!vrp?6i<*jErW~aBuho5gT
QF`;JgtCx>>6lt{w2GE5Gslvp5=6IsU<eogyB(zssF2#$3w;~lgIPfFO)o<N7nvevkv0uQW{BFac!kCkTwd+GpEpFPbu;F1m25{bstySA!{Pv_YJ+@gr=|6O!3rv^@+W;u<+$}(?D}R_IqPa3sZ`{MY|FT_Vvb8v4sYCg>2Uj=D`W&b{%LeqI*?{V^U>2T(lx3QRaPiGqFG1mS)VO2jhEt_CN+4m?kV^B_0M1Y{_Chn&2K?Xl~QKjp>(Wem88*x>$ddb1ncCVe}+d_u@erHbYP65uaZ@%MV_U8Du2*i`ky3r
Y=H;g)m&z;!D^t|3J6k;+Vqi_Eu;j(V!0K2bkA|IyfX@<nhM2rFmz6BO9Ev*haxq3Z1f7{_y7B?PHY+6sdTN<=<2Kzhhf@({TODRULbD!Z9@N@%G-%amTg<p=R;Bl&Gf&3zs%QsNc>gz^0xnN_lh<Xt6Iw4(qUL5qgKUiC2ruxiIep^BN$#w<&_!MZHNtbH)j*b>@-!`A2fU4M1#7%4wa~|&OZtFez__2zjoZEoK;6!u`0w`DpkC6S}?X1@K16OI+i(#7s6I_FJA0(F_pHt-@a2;nsPnut&W6D=_3j$MeVk3
FeH8zQ$b1AJ=dhYk6PQdI-;Q&x*MTWPXq<$yIg6hvSeTlKU#^s=`!-Vch6Fwlt`hwo&5vWii_gTZ?C-7K(sb!*|>}jY%^0~DTCWEi11&3iYN!bUGy4Vur~_qcO#p8Dy26Vnd*=4Y88!WgAK1rtFS?xiruS_`Q@@+;8B)EdV%}Bb@T*9;gQ5H;IwAQAX_-m<hdJ+p`M;%jr8%a9{v6^O(ybPRb9M^lJpCALu#XIQg*&(^!~90Hlkp$uQnbe#f^`(If4q%s<!{0w))u*DX%pCDf}}v2d~Gw4;-0C2K1xUdjZ$_
pFYXxyW^V+Mf`Y}vHIdOvz$bI*V$Rg@)}&Qdg&O{O+Zuog>D8wF|J@A`ygEzT#u*vR-hJY;?9@#X7ZsH1Z4z5;EEOD5^fmjiHbD)0e}`+#U>tZSOo7i%&X}`|B4x^H&LhDG9YWlkJ!fI=)xqvWOkR`u(jqsQ>t;~+>5nj=k+K|;x+YU?g%%~{lbkD#(T8X#LfGcSf<<Z6EQghs-5&TGmL~f))MnZp-se{tLn|7u1k@4p~PqDsNxhh(KII~22R}gH5Y{}SBov>8)hu4+i_*nK=}JBrmWgk2@{#6vFeVcKaDdQ
ita=2rr5PEzFJ|L=g9a_+;_-EE-cr30wUSE--_r*g7c&wF1}D?^wBjjonz;Eo?m^r@-8fV18a?PCfc%iI+(ZGh&}4dUP>Ri?@u{!i0lzX{-6aATU`2`*${9U<u|rY;Gu9tTZoEAUzl;j)v^e(-)wXS?;tp&+I<!zk1ir;3T%?d_?wSifhp_IOYncrWi0(V{pVusq+*%LmSkSE+os>VEw8Nx!1Z$MX8MK*DYtj4JRI)i!xDMHy?j6}dVv+TI&w?Cude_cYOJ+Yrp^ly^fjv?r@igJk*|xRtly^)>QhXFaJZ%-
mg_ml$Dwx${$Jr9d<iGHrySBc>C=sCM=#NHsyR`#(0|9H7EuyJI@&v<pHmT)yxF2l9Z{LD?{*vCv2z^)4_DE^Gud56yP}uwd~AMnkwAL*2av@gtL+R(HhsK>?R)hz9Nc(|)m7C^i-im|(oKrMFZqS|;1(#{>}GxTb*18Gfc9^rg==z+ZAgar0PAQ?{f|rteoiXs88F^{!AbEfg{6%pG5Mnm7*LZgM|mUe1NDZ<8gj_+a8IdF4W`kvjwC8Uorwu)M##*dsef{n15Kh#pw1+mWL74xlcH~mwd{`nvfT`Itq!|K
Kv1=p<eTZjv9?5hN>E1!Tu?>j^fe_cGHR`XWZ#nMW1a_ZyUE?_S!<0FcbtP)!I2S&Ra&}(B(TKBZPd%CedqX&UjFi~TyknSEen5H6Ymn^y3)^GPcuue-EXAQRk6vcI%zng;f5QSSGp19vfy_lMsL^ikM(Oolg_;e`=b3`?=Dg32EcF#jm(<QL7aRPt)-bgSM$R$g^HD;q44y||JUO`LU)a{sl?zr|Mm^G9-hKC=e(Q&u(}I+gEjlv<38+V8E4AU8_WUy(9<Bm>65{_b*wwz%AQ{RMQxsOccp&x_<t1*5SBMK
wH7(~9yGq<Y!|e-4&V<PS6z0|%@$!~wRHToCf&Z^qQo-x`liO-;Nk{c`7hR2`myJm$xe8yAyLeztn?u{S=wQ$a#g&UtqqV`$9~0#1TdQaH}(1aM1%^|CpXAa7FNm0l088bW8Mm9=`!oNHchb&s_JLdi-xv(K(!u*YW2?(BV7_~Hf+WqUy32bqxG!Ka>6a|jCt3~*&7WD4q4Mo`YfycchvgMQQG#8|8!1<#006ij`sziABE^1>CAFAsi=R!ikn5S1c~W&gv)B2o4gy_RkChU{nhKk63HB|naa*@5~e>ciQ=xS
tU5>Rk-kcSnp2f%+hm|*^)=xeXvXaPKDu%-EI!Hl0e8A4@voAz=qe1^xrwrRxo45)FiaBO%3QjM>T=Xe%`WXO5=ee_?H`|SVVt3@iaI26tIFO<;>}G{%fRh+L#h2nZpE<Pg92X?`7B>EhnDVZ<UwJdXd4e3nR4{*p*tnQ>5Y05Am{pZY;VON%1wqSO8VWDkc-=T=9(9VxrqpseB8)|2@ZSKY>%JH4x?UzK<N!Bx7I_VHqZ*N&vK@jX6OpGByrmxSb8(V!^leM^PchkI%=@U?JpdJz*%PYZqj9?CL;sK6Knh=
Z&Exew|np}oXD!N+h8r<`pJ1_YfWaR!^?(EmSUm&YzNa<_0WVZ^?_(bRr`T##r<Tm4V~@CH;`$1mQ_*aO2tQ!K9dMh$U=2su5GHd<K&7Of010E2-|FmQUxshZuVgFw_D4q314PyAerWd0kDKQ>?fL6l6>JA-1B_wbu47sfRgX^+IatUpEFzXQb;Yis@@u)@P*?mpB37#9okph+WTu2b3BL7rAtGA=ACWaytN31nf7f}7{@TMV2#4ML#>YwQWB(47@Ub!_$Asqgd}l#W}F$E^f_=;I{rK|vzm@LDBuR~M|U#4
xCpY<xxc>+?b>Q{t>~Y4qsO~c<LL@%@Z8hgaE_Y3;z1}s_w0HlD=w?B_ku$4c4#`EiCeobbHf#_>B&L`t2KK`A@hNjU*BMF<V{=%=NB^C=qN^Zjfb*Iv@ohf0y3(MZ`blxIrvQ_*^bP$l@>ZrLH1ScyJz)MKpA04HJlH=Cw}H}lA&n1SYko(9q#L50;`z*di+X1H!mA(l)?bqUK$+GGk&sKU@Wg;R~A#Z?8UmRisfLo=7@)+*^;sw4AjAcVStMA>-VHol~w4-+MCw}q$r25=xwW(eFmY)9<G3n(=cFSuYkm?
l9?e<pATm}qQ^Fjl&-&JFXff7W`HLiu!Mfm)t+fz#_I&8G)RJ{VmH+uTWgBNXB7Vor)$N};tg}jZ9$UdLDo}FzjLRZ<irx@GSNuYTt`CZEZkh-kdyJ2(Xs!&HE{}tSxvs5PQ8-PoL^-ifj0kcGJM4Mw7Ir|X^kbUhD@Ad68Dak6jwmE3qhh4B`|!@%HEsZUu;17HJi_>8cxtIl<z(7+w0)b*Y!lm&AR99{_W2`s@kQ;-t|%jil*sj=_N{|MAG5vODom8<d{7x6(kEDxqj!qPvm}asiqoD(3<R5Js?Y_@yC6P
;8sC{H8{#-m<@&o=RM>*crOTlYL3{ZZ<yC55PzTCWUqZhs%pBgLsE5DK<CWafH3OR*MVQLgllPU6vxttYAhgCs48d0Vr>Jz?n}16w8Fddhs)VTHc6T_2HlahZs!>8G}ll*-V~FQ;g{|0L35pXDr%WS3dhTuyB6(F{=}fTjle*u0MWs}XhK*nXS4+28pBJso*qK`@XK5M($R;9%y`d+cP`$pD%!2z0INeajh>pILlX1axKSB}GMf_^Zbt-+=i3#w=h^<)zJaNf3PKZI>$42VYiSNp{$|E1uLQ{I!BEz=IBouH
H{vfyg`^ZyQ+fPIO64a%u*8E6L<;~_zM=w%?i>pi?IqLI&C*V6M%zIM=PV8g(RUsx7F)+n24&>c(?BcJ%5D-wrkW!sYldhgz>YhH&JAHZ`&|@Ym;Ns{kj82AFh`+hw3pMH7GM7kFM4y!+z(5%QhfQ%e;i&PpxrH_l^TmBfVnl{OsS5FVr~+RWBY=c!0R4;CiE5s(N5^Dm*A_DC}tfVE?a!GOPK6SR(W}gSXlmZV;{EYd!4}mB(FKOt^T5M#j_$D4}PdGS|j?COc2b$;Kx3S-;Ag@0nv(rT$xCkKWG$@o3pr!
VSjc#p7NwU-S3v}t=7~2E9}Gb!;*S{<zhxR$kHnQZ&w3W&<yYu<eZJ$DGkQ?CGQ)pTu1bpGp(ZOae;&lo+wYa+=3t0Pc+ynqpJb&b9F?wMX&{-xCEcr%EeQOmuT3KuF+J0k)&*Pd!(j-fumLb=Ler2Wh)*1@v;7<`8rv+v2Q?eM}tKm0_>uXA?%fAbYv&hDMKhLVc}B3Fwx=b(A@`-yq@~h>9G?ndZ-sjr>e~@h*6nQWcLR*WP7V>YO8OW?+@07Qvx-$=Hv-Cyby_@#k)nrS~p8S2+Ss+)*seQqm~dljg6+d
is7uN;$;~_*{Lp;QafB+v2CzSB!<7&V?`xK+i-mr+_$||NeiX3*0Apgi$|KIW6=4<qz^^)?)w${lRNF-b3wXTYC;;E*@{?x!?+=tb$g>FHEUbY^?=l~zES-QKTW0I5=o5u_CKOAu-{r6C9F3>&2&@?*d})B1P&lvy!BeWnVH81{)FmAp8}YT`C&vW(`nZ*sJ;hmd*?C0QEiiVYSD65CQY`+7Bvg?;MHXx9C$s0LIAFCEqr+u0Lp{p+LAjJf0?{~63U|@ZJA&!vT<$y!i~a9R<kk#TA^y0LPGj)Z>cvQ4(Vd`
Dd%n_{dW~F3m6fX_A7=VR3&a#!#RZGidF@`WCZ+BZww`Fpb4354w`Gl?O)kt+AAqhmAsj4DR87aU`^unPsp|Oj?%cVIW{p~(K|i$<`IAr(*b-PEY^kxwY~?9rvm6-A6pL1Oz>H?5BRvlZQfz&RBq6ws$x@HbQ&?gRAui^v`-IRq3l^2H%Jpf-)PXg-XO93`Grp##kD~ulIE5{i5}N?_^DdLtH{uEZb<{|^z^ypyhgCCmE4B_s}G_(=ht-w%I_WKRMR)$c-{ycZJ?*{;$VMml&knU;smSg>Y9IkysNSxWk*!I
p7D-L3dft)iYlQsHLYfLsmS%zWSCs+xN-n$7gqx~YwnVR7upYUo%4E}%Mc0mK~-5`*U?O_^BDZ7mdCv(DT*JpwA(#vFtvDf2u<xPxD1Y@;jdWf8xuL$*jIkh4$}E}n<lUw48UV4vr7cl3s-!g=9-mE#?^Opp8i-yx_Q3#7<?oh;?PR*qdIRmnUS%A$14wAHSvBrxkBuDOr@8NMW|2EBpc}Y2l~Z%=EV{kylKTsU7_Xg!#gMm*>khs%XF0jD%{<tgrxzc`r>MM1r-ov`Yx*w8?CdwLnj<iQ8hM=CUm&6mmz9<
7fcl9eJ8ZjsQD9x{x2QjKhWC<M|mTOOVgvzE!Rg)^|Yt=I5>!41(YFiWt>o)>h8(fV)fjfY0P6#$EqOjT2}Q(#d|CAmC0lfg?3IZe=;H&cVEIAiJz(Qrim9!Q1lTKtCfU*(Cw#&qQ|Y=o00!eI8@~?%^|DJnd%AtmbGQ67^hTDndh)1hjMp=OyK9cynan5Rr|E;O71#rYc{A^8}WWjJm8g*q2ltSbN^00T(7mI4l`?|?|hy>I2nxeTJ;)b%}T`OXrhf+#oaYGc1E%pB-UP)z@7Ef@37Ff7<tNyG72TF{b)nk
2FVv~SbWXm7d#-;%&dw&!?=_Ia<<xWu5D`JQDCNu#*#SmArRT|%5zipZ=7E@q#7(yQ4@mi2oBm#TbOU~T&p9*R)NPR+&q1!gmzwDRmqR#B>wxiWo>Zr&1`pT|0J_$vSkWyR_z>XXHcyt9jnSxb*XQvF^^)`J#mzTL5|pP7};>TufRa1*NYPB)q4v~yV=I1Gh;{xp)2Iwig6|~eeR!9MZP5h%S5S}HrbK?z;H&)qHHpQGj0u<tp)1RKUpX(qVvvsR0cVJCjr_Ld9ft{P0_8*iR5l{XDp4%KhT3K;iojWyOeG7
!ba;rPpi^`(3+DLs7y?&^vQTls1H>wOE|qQ`)biU{Ukffz_35}g2MaW1GdNyP-J=wnbr@3RTKNyM!F8cy9PiJlVt5R(ST#WXJ)0FQM+wgdz*^u?whd34iZ0SLcB9C^Vlu?Wn5jC*38nBROP&KL=Mw<sM+<&m7URq14tpTA&VcibRY+^2}jkYU+fln2QeD8g-h@qayR2QWL;C}@@<r9){Jrd$bgS(JO095({O*MXZD_mJheaAks(!8`^^&CxLi$AkU}smf3S)VdSpT3uZx`mUOi|wY)^|-OT@JYfE`#uov21N
s%9#i4h+SU6(K7{cm34Vn&JA(5+85=Yn?AZfYPsQI+-igSXwW+^@cW8ku3M?#0HVx!9ux;UYe@oB1QazO~J{acXK^E3mIQRB+5(UJ9L`q)kQ^_kwLN8+ksz)ZV6U&=0N+{ZPnV9hq;@9te{QG-)bLvRGzJI5Z`KMYX2IJpWGHCc@YHcErQ0FtrJIClJi7NlzxIBTo#o9NG;**=AiJk>(JG&2?E|z+J`<P`mSRAJDGa=Ym~AwRj-3(xRI&Okj^<h`eWvGwaUu*9LR!_kS7uoq&o&UyB|MfMKQgO)K&*4nzkg|
am&16uCD+J9q3!Njm`c9z6&r!bP2Sa1q*^_V`L^4WjsAst6YBLHgA`4{X}rQBb$fd#ZIKnnxxhDzslGzc4DE*UkE^f1Xz$Mg*4^*-kiHkyu`H568^buUV)jeae`_N3{ZDAeX`kIi`hYtTKRaEa@;Op?x=xnT5>mf53q@^OIcNg&$2w%&SqH^D_OpJX+7ghK#Ju^eZ7%*|6^ulIJI`y7Em%mU1MeISCW{nB<fmuj;;KbZJwgbvLEy)KaA;9>Vu>KyBoM>e#2Mw)aSaRMp6e)J`XaC)<Hw8>>HqW$OIXn*U{Mm
mDeuocz;)_bW|Q=rdUIJV0c?4Rho#UR|woUc3DbY*+&4-ff39VT3{fla}0?^V~|k9rGZ-Emuq2?*(=96%cFT^6X8rq)K-K{0*9ViGvSrJYgm5Lii1=rsK(j~6#GfOpZ<N>Yy`il&RL?VH5m+_?9^GOx_|xJnRhm)!$0m0EQSs`(MsQh{rF=`(Y0$rb2WSOQ6Jl!@8A_K@;I@)V1S5;AX`+}wfxpxg)7HwU7F1gQy!$HE0lSM#!ZS96b<!^t#ML4+ec~QibRnfrRfBu1F(u+=EeYzG^3b4xo{Y!JQIX;{|sYb
fKBu-j_L!~ue-2Tu~JXp84tY%3Vj`|FDu-B))hdqQ0|p(088hqlI|&X5kn4`J25$}t+NvPASvSwQ5-r_>w6#GIxpX=+ZC`i)!`nJK-q8e{aE>vWgdJRRR2|9swQYH;WEdusdH}HspMeZ-2Dk}!OVe2VsAX$d_J2vDoT<6Q@cTJwqPI({KY2ot335=GMk`;gHNhLwz6KnY~tIs7HE$)d(U>N#X+$v4nPHpD>(v>9v%QYd%@m&0IR(xCO<KriomRE<|tP83#<?xdJ_uv)*gt*h-8Dx_;8^Sn$LDHzP-kk3kSpl
*3r(R6oZ}ThlS++zN>qt4K-~qBhD9bKYL>nJ{2?1(2VtwGN4;<xf(^JT3y+_1KK4jyq<g^%Uyq+^}n{k)pAiZS-ARE{ou>m92u8~djDRkq-VUd(C!|fDec8q;SD^G)%?ce<|;tOQDIB0|HEx!=~As~+<gN&CR46?F;|hcia%(d#?&COYpVo1%|Jurx~fgv)q~N1Lmhz`(R(#_U!y=yDsE*w!OoU+ket<5s;x9)OG$0RiH5(r9%A9;H&pb@-#QQ>phdVB+UCMNilDGKIAwV+8&ZICTTUilO|$SV1y?uEAmQJ%
omr~$ubfARo@VDN=F;&j;ApJZZ_885RMDsbu^FchlWP`+&C^$b$IZ)40*0ytN^r=FnV|)@*-Hh>sSS)nrC=C~wS(*CX6y+c!H~ws{md-YK+oLgqKKq1Qw=vG@}*2m;daW;)(KGN-7Ld~<0>HI)K4`>QAMGiN>x&`1nZSa!8c6fP$VOT$$xycnBDPfP6h;C4?@B*RvR``(M#hiuXdidhf*N=|95FALQUS4QCu$N)1CT@W~$ijBX^?f+7-=01t#wX>~-d%4m%%Ku%a}H@ytFj2N7ahZ%);Lvic!Mt`G3)J(+`s
KfHhEY5-nnr!Q_;Vg|jm8{BJ;mRpN%keZ(mah_#7hHt=}qESvq95*Z9&2p=aWp5{A(T<u&#NPZ*JUbVLNXKI(ms>@jX78=n&~>VJ(1=6(?X;A_xYQ)r=%dsY7z|`XhxMEy!BD8WEzQWxmlKo%^ayO~sRp#Y!tBpo8-Bjwg>t~xaos^`w!MgPaL$ao%}xD|>^twHW>GgyY1ooBmua<Hh(e;$=NEraYk<s30KHNZy70f%#@M!?I^#1(J!y8XHoo`bC%G5>wxp%5zC*2RGc%FAHh&?a0JU^(szD7e8iRFIm{_H@
1^C|?&%YGR6T?;vFLegeApN>Zt!)NL)A`ld`HSppPb*hWe*EcivzKV!+%YX7fxenKCul`2M+19#4cZBRH6=BugUCH&j|W2ucSrY4Oz!;l8WdiOnS1*Q3bm1LG(}3cGL@*9ylIclplja9VYs|i&egYW+B~1BXaBM<=M(;%HIflkUt;p`Gmx%3Y&b7m|9Musc{dZGORIa&6+^wJ@JioE!={q$6I;GoC+R?=x(T3brDC_L46Lu*L2f8Pw-qdZXr{9JPqSgAKMJ;z`DfW5H;h8YH4k<u2;{3AOO{XchU&NS4SsIz
{s$~Pj0b&zN^DDu_vSB66Nlk%pAV$C#Mj9$(o(JMl6#yNVY*=}BxW0AvL9FRJV-AdUpmT3rWgspgG?W2Ap14PIUS<VqPC#%x>5*fC&uhuhOz?N{9r7`6<tLumn@C+6&y%w27AC*q+<_W?`fIUoKPlho`XLK8FsrrXQh9pq^5Wdfk{mNI4xfcu)8ZcS0btvDxqg_;L_Tt7jt@r3^;Xk?qe0W$3?27^^{iS|IePlIn=p#X#?Jivr=va5XZ#fqU5r*-q*j-zjqOq4I=cEB%jGvcx&Rj;gAP&U3KcUyByb7n!Q^&
8^R64yO(ZCu<a;UK9W`EwJ9tUc)Yr3B)R;-Ly`tx$nM~cGkm4`^6cJ3%7_FTGe!KKvB>!tv5yFVml8FHZ!P1=hpeH+tN0%z++>|`SiGfdU&Sftc>ht3Zy&p-ZY>{1@_Ih@{Ttpa?9hOAB%MvW)e8_drP&2kr1EQ&e=3BSzET}H>g`{w)+z?lk-+p`Bx&=D+2O>d8CQ4;kXhWJ=gz=~^Hn|%qr5AqS{>RXS6uUUV#g`cp)@J#o2lR2{HqwaoWh_cAdJ<7ov04^5Me!Pk~;2DPF+56vPGX$4J)5H4@^GT4H+wA
<bq32EFOB{ShWCMuYG9}1KCk~CC6g}_}YHGE0VJ+!MLkK%ShkzOADG|lJZNrYK|&HL!XLiXRSr@PCvb2HTfZZZ0RMRo({JIYXYT}<ZTfIY22bp22o3-fA+-QENGV}S*?}AeBG3?nQ;??VDhO6Qb}^Qx8@Wc+8;2+u1V&(ch)L&LictU>$0_X_nizR=};oBYUzUiH9KF&BghM}1~&UqsXMH$K_Qgwm4(dKZq(8mPxPG~xg3p0PcMw$3O!vP3Okw8t**+#1p0FzY>Fd#<T*%oM$PsZoyQiHseT|d%qw$Z8!rlK
wy%sAlguH#PU~QeP>vm5q=ClNKl@vT;tX}FZJKk6T$bNV^O3ss$NiOH{V5UQA4LaS%+_K(%l^y>U&=pz5HZxOOL~=RK2UN5N>AV(qdGE7*Ddt+w7R3Ag06wz<d}6!#Cn!vVWu#alWy{=JQ-9-JYlo-d9g|ts%D)TYOdSbeHsqJq+Kv6s%)3mXlFpW?w(}#K)DJ^6k5CI%V+LP2V9Y<Hd%$pcCvs>m$i)h{s@d2OBw&~(ci1_%e>=<tT~|bZ{@OrSQELeW0>|T#z&jM5H0+MjOsnF$FsJ5q4N?k<vhQJx6i`W
qxDaPYoCfNXMWc%a|0@Y7<4v)Td8U<fw)vO+xohEK(`nXj2+@;6Mgm9afqd-nT6KA)e#JB?;@WX@n35%2Bui0Rm&l!#LxHMPM?>X|9`{f(%d!`hGE%}WnHavk&YzGmSZPra59C4WI7CV(FF?zvgiu7EcqAwGFHqm0}O4Zl(xCru`OSuqoWhYNfY0M_TPM)@16I19yNTDbSBn}p9;YHQsQg0=~kbH)>LdNXYgyaVh^DT+?CP*Vy?D}mS<(rxW|WSp;{rNxo$v^NN4-i$k53;tSQMZsc)gv;&^4-<AYSH|I!Tn
kNu7YH<_m4=BGU^Rfjp8MjO>`H8vM^P(d_R!h2`}g-!$mNLEbW*4f;lZ_yZ3colstjd42lJv}izNI)|wP^;|q#Gy7<u9}R3sE(~A1qsek*y`INYZJ9`aY%EYd;CM0_j{isw1*i8#8$pyyi+bw3-<r@QFxxan#y3D#ub1Y-B;9CnGP>4w9*nJM~oODscjXvUy(zhc}WaSyKPUbDwNO(YX^XbdC+!7Rdn4r%<s6pPae&Lr3J^+g?_U_%`A%tHv%$L#Y~h!TGWF)pF<ov>OiM>cOiXYPfOZ+KO8Sx(XfSVO{St^
^lAQQV03fIA)eanY(F=Vl0p|j>YR5xWJ*5i&{DbE^W+sq2VNan%Lxx&Ti@<py&SqQazr5Fhi;a5#zlSA&{@kLY!}M<{7%Myhw*d6{>Jo1j+BYHxe9!@^7fvn9<tmDUv4Hd4Hn(wJy-^<v?wWIKZ0&KPIK|+iG`tR3C?l{!vbt6L!<uHG~&P4*ZpIqzyaSIt!B#Lll3zB6{O?t#aON5ljf7jylt1t?6adp$Y6F{O+NU0xK?Wz^1fAM)&w{>*#IuzKk_YQ2i`$su)<|Pw084H$ccH}bC#*u_bM%@R`KEbfgAg-
$^5I`V=-@FfG%O<XJS8RnV0kOhN&QXfpL^6AGGgp?RzlJ*6Vy|Q0Z3rHL}epnJUa2-r>74$n-Z7h_l`bGy*G?3eNzk(WIafQ}zDh?;D#xi0ARZ?-u^_^a+%=+`Jf1fnEygQHtbHNO+`cj_q-Iy1wnqr*?em@+u_`q}(9>fR8GsQm^6b)DwhQ<kaLZFih>MA+Xr;rEH)R|2K1lL1}dK09dO@Y75(uRz*3F{Q<R~=CotXC@QzeTCJEXK`X>=;B4#LB~vxso&gtt*r4?8r$|_YV-N*rJ~uk=j4OpQRj?czqlRpz
w`^NGtJ<Sn0J%J_$6)$~SlHM83x=Q8%EOS24A*$k){Rji_WNXlRWhTi>EcC%Lv&ZOnS72IQ~yZ^4FvnFXZJvP);R^aa6%j4+19i-*=gSJn-SCCCH7M9Uh)FCBjGMN6n%7^=)B2Ft}mZpM%Ig%(-_^$G<kNg4EZBZ6oGW@t1<&f#ci{MUMm|qbQYB8Sk;U<E@$6ao8kvI5yh@H9z>7-1D@J582
"""

PRESSING_SCALE: Final = 0.000731114265
PRESSING_BIAS: Final = -1.8806
PRESSING_CUES: Final = {
    "meet": -0.033,
    "table": -0.044,
    "call": -0.117,
    "rank": -0.066,
    "superior": 0.076,
    "request": 0.349,
    "motive": -0.041,
    "withdraw": 0.56,
    "kin": 0.225,
    "home": 0.191,
    "kind": -0.048,
    "conspire": 0.062,
    "probe": -0.037,
    "hurt": 0.073,
    "self": 0.215,
    "you": 0.443,
    "face": -0.168,
    "dialect": 0.099,
    "hope": -0.092,
    "trade": 0.482,
    "tail": 0.552,
    "threat": 0.792,
    "watch": 0.286,
    "insult": 0.323,
    "plead": 0.188,
    "favour": 0.223,
    "deal": 0.198,
    "hint": 0.229,
    "media": 0.187,
    "drop": 1.855,
    "soften": 0.044,
    "dissuade": 0.429,
    "benefit": 0.487,
    "harm": 1.134,
    "decides": 0.022,
    "english": 0.271,
    "approach-en": 0.029,
    "press-en": 0.222,
    "office": -0.388,
    "transaction": -0.096,
    "date": -0.236,
    "amount": -0.047,
    "event": -0.093,
    "procedure": -0.098,
    "choice": -0.01,
    "formal": 0.01,
    "paper": -0.195,
    "leaning": 0.532,
    "bargain": 2.613,
    "leverage": 2.419,
    "warning": 0.0,
    "stake": 1.661,
    "apart": -0.565,
    "business-beside": -0.24,
    "own-office": -0.362,
    "own-number": -0.332,
    "own-transaction": -0.251,
}
PRESSING_GRAMS: Final = r"""
c-j=Z*^eYip5OPY%KHd6H}l&)B0P?~kGi_Mx_WwgX0~UzJVsn`#U&x`g9r(bp7o|@{R?`a9wk5!goOY}AgLt@ad&5CcQ`ZMGkw)vS$Rdq<)<BfMMP$V%loa62t=Bj+3)-Pe4-+K?sA?A5Z1TX!CeSCtYw1XdBQC&@f|NC(m+;KB9W_jt?n<$y?b$JMER{||05P{5?;(x*dgjEPV=CX!Y?PtG;&?btOte#pi-<g#crD1C|1l)BbqPtfR>OL0K<}kjEYyS1RnkLK|iN?YJR@rs?GUTOxG2xm@nE2`Z`i|6XMda
6oGap#Z=4q>&SrlKiZ#mH3z(znw4d$DvlOrixA>nO_Z^`iwBw7Xr@E{XhMu7Wzi@e-^dAh$nSc&+)nd-{AG}dHKIk?s+4(Q6T?_Wjn!_H3A?o6wZfk&AG$+38Bq;}GM>k=+z2uJDUp3p{xBYGFoNxz&9y8;!&K+?rWt+_KyyMDG-^b#))#uXwWaC+c^z6(y}OFx@fN4^I%!Bm4(H<Gs-Ni*V}F$>y`HDgKQL&r<ZVISv560fDMPhyVX0?YBuXV|=twmnWgy6dFE5wW2i#a8p}DTzPqMMG+<zd>nv#-4E?c6(
p22=tJnpCCC#W}*K)oMyYg|s%O*bA*=uw&QB>e>IuwxrrSeH7bE3Q`y=qp$JyKGm-y@wCw5(<%hRb~-nR!Xj8(8=BA4)>Fwe-1a<iF9?kXum7t6dfxaI%#BK6Yg>S2c!J__;mD-X?Gp#n^ZNmf7KxI-gZ0j`B2+o>a(=2@Gt5pPXo)%Zwr}#Cu`#sFTvMTkJMP;7ji6(#;I=A=S!xXmXo4+j-NF4FM_fzsaB*VyAR}n4ylI;1Yw-UzWpB1^<de+@^~PExAw5;Ze`ZDN-JC4lQ;k8{g{EP5+-)PK7heB)tXpn
ulzv5aW}V%O;t)K@#<A%4-dW>kVd!FxO|fyDJ1IFx8k{wSFIr~6Hq`h)&v#DEq_G@xeJD>jI6ce<eEmO(-vklb)Do`y#e$wM2Ui@z{!r~rg`-ba59Z%DJBlcJ01zqjpQk6YC=QP=x*>a3KJAtAF$^6WX;?%Z#)<`Zdk+vqb7<V3bILAUGLkBG?hceFHVH&nAa+c<z-h_tqim#SGXHfgx)y-gO;AunJlqr+d|eGq2e81hePA0AYZXP^+am6x%y0{JIiq%rO{IRq@bMFbK8)V(|R7oZfA2@O2C#ggY=i6eIlL%
e8v?<6)h(;3EIgbmoMe16oa(M=bD(8G5>_mdqYzunfJFA3%1-~!WAnu$~6kE(_TJoWyPvASmZ|f?tT0w+vl3vDdL4CqFJ74?CT9#CWV<?C_2<*73NS+PyK?`b*Aa#NRfwWR$5XsaegHxnK@dgK%o(2peJMW)l~C{E{0PBx``mFezs&56UdneoU?bD%luGv{+?>IzP$GAsM;dtV}%<UD*Og8K)D8ZEwNYRVt<DC(4cPn9J(zD%{G8CzlyXRXiZMBl1W=miuAaa-4Jc~Rb1Y((sHf7bSg^%PJN>p%9P<&H65SB
a99R00>tA<B3)!RB76Unpmesh|LXOY|71Z6wIzeffB=f}02SX_A)7skMtTP&7JC3kFjE$HYU+VvDPWSh+9K^lCH>eOzKU6@C?Dmbj&Ib0u2A^Bu(7G-Hw|JrYJBl=tEM=+gKmovT^Tmv#@v41CM~vO-MoTDowM1!>opQVcMb8r{t|ve+F-Dw$&(2I_H8Y3T-iv3$*hgftqg@IVY>kJ1meKj?~^C+*i)-2*w;WH>62(_)^G={gz?<d=+M8td7lAS^F%|A%37$id^MNSwBIUlDMbiq(n#dp^>s3RW74@|^H`fO
s21a4%-pIpNFV*nYU{T!@J70Lt#xJ0@>IhaEtS7S=`3$Ki4^7I`6U%brYljA(&JhN_rb7jMsC4x;R&rzg_Ft`_EC4x;asrBa9+Z;wyIdV_jz6|gJ75m(1J)Td|<Us6?KwO8H<L-mi0j8ySF7po;)ffkBLJL+1O7RWx7t8W#dLxjD;kra9@|N3}}E-LtR->f(P+)ZMyy|VY*SZNVsBhwkGSKn@Y!2g^(#XbT84q(BkTL$$=?9i!E8~sSfLvP*w}2*B+?dj23ZIRIg{HNq{GM6$wN)ztR@^15y%If_PTna29&2
(dxD*l88n5m;kOq9cm*`%-bs~kmgj`kj@l|PAEgw5?YF5+^~(tuA|5I4IvYG#N&nhE`tE1IudAYx%~^ez3wy3qN`ACp_fq)UA!|?Ig|=IiOnh+xJgxuK&}t!RjQea^hKxWJtE{8fasW!ie~b40e@VNnZykdeKieLt4uq;CL(dxQ|kSZ2^-zqoD(GWR<ou`%y@I$B{KdDOA0P1YF}G*=VJ0dko!aO6yt_Hxrr%xY>;&4P^7PKX1C)=#kg*altMgsswW>dLyBr*u+)8<hUwz+Z_C|iphyNQUA<*Zj0D5>BPPz+
)JlECZphXR=uHs2IqmA(w@8*-{;1e#yOKxV4nkw5nrvNTSTZtk%kQAYOb6z+hJq@tsD%?{0t3@BqdZSm(llYh0y}@eVRpQRtuL8wS`9d@u&CtD=92WK2_bqIE_g&fV&N_K$UjbS7#qx(T9UxN^9jDecd}<_8Zibvy#F^wf2>2%h}8FLGasj6g%2YE<YF>TOoeR}p`JH1qHKg|DB?2Ps0$|Eyc&2sW<~`sM<Y!w98XvLs=JKcIU+6>kcl0cG}rOr@}kx6@}e=$(*lNh)CeZ~7rDftQ{A_Hqh(ICyCBIQDP2_2
N0!t+(j$$C>4Hr=Uf!A^sT&(|1V}RDzk{`yB(pNS!sLUi#{H|ijW2@4z`)FOZW2WV5VgsaQ%NUfl*ns-z@&h~z12r@%|XAnE_l8k$s|p6&kGy7LP+mwDwsc0v~{Abb=lc{bF{bADCgj(aC1I>FZHGU36s!e+n_@WJe@Ivg6P^CxCNp0tO0iN0AzAVv|tTC=U~YSgqhx&Zf+QeWM*c+iCeP#t)V572w$DDh|*xqz$!qxz*z%;U7H;c^=JI^e8<Y3iHOKqUA=}A_=g&(&Fr>oo$8ZCm$9s%TFrigwz^P4%iQr}
ENxnkMFKqk@5WBO&B1pjG`KplH;#Kww|IX9YksQIC4?V-RC_4#wfc59h{IKwEhRFH*0XrpwIDhKTx6<>FA>D+*;MYTxb|oy2AZZEY>dkP)tI?Rl6c~gVd$@a;3q{e!ody~NE<FHq)<aKN;7RE@@_z#y0GrOvqW0c@{YB7p~PPN<GQ5TeV6}(T`Jwu8tetAt&BmNYvt)Q;|kfXB1eW4Ey8Ff)n(mK>k7u1>vOnu<Ai^tZPGG;{PC+lz@lH;A(3TpENDm--LXK5R2Om{2Zn2iItx{M{F;k=S4P-qqs5(Eer6-E
tOQ^IX}?Hj%CU?0omd=HeaH4c-V-5tQH`Ojp+!BAStE^vMji&uoB0&QTai90r6S%+cbi6VmUTX_USULEieHt(8S9&b;@*|IojHagyQ?VsC1{+j^EZqq@sIu*HPY=^mu`8>L{+~gB2t=`LLpAgK`z66iRPcI!u1eEOIjxPNS==qr^-aBr-bU?b*#qyiS*%NDov!j*j`#h3qNC+&8pzMl7L0g>Ff6!X)V%bvU8M3mc}of0~+KeO#a(2MRZ}2Y+MURAT`&#%PzjXT-L9g-C?_l8VLH6@WbyC!8r`V;jxm}Gogc|
N~QRhLHNb<`As8rJPGL)KAc2MJzqzuiVTg^JyqKo#bu`%gktY2Nz%^Xr$BLYY8Kr@J*ngj`2T2nDR{x>N-O#}7k6PHI31oTWd$O-lKzPU4}^*iG=QV6Sh{T@R#$#(KB62c`fs+CEq#PKmYU$;Tqnaw%cYEOrxF)u!xa9MYPMC)pe5BondX!_!CSLQ{JRwD+sp<O%GEEC3xef`BIRP0gn20Ma%FPPn?3E2)$8CgA#esi6H_5s%)}CMEK^t5wRkspS;6<Dei1L@hCckvZs^W~@a7x)k$^pT2_%QhoxU<#xMOY4
oDpLT@jmnfT~e%3+o&hB6W?U^gC4$&ODz#sqb%8FR8#xF_>f~dP>QO4gKM&D#d1>p7@kH*jhi}AyzRT~VTH~(RP+|Oz?ShO-`#A%7}Y;T;NWv9K|<R)89Y{m0Z5fuG;jhGmfCnxTEKmP!*}6UmhAbJ<`C{wwf?gNkA#xMX>(<vSf2a_`7C6hsAY}E7u6=U+Ki?0xzzfAX~4PP?MZ#0Y28<(ylQ$;;bqD9XwXV>HI3@3zL{h%Jb2fKQXRdh+Yc<O>F@AYju=c*Wp+nsKhySXS+k<uw6%~@=k3H^W3=4><2f4l
@0E@?={ZVO6dZlvb%U+-c)2;1&H72twUiE5@+fOyjUXi{HThl5O?q=vl7riwdt%TUJUP)&|Fu4$&0uisy%$^h65KeuvM{LDI!jF|I`3ZY`$MH+{ZP-PbII+y_=ZeMJpc8MI}6BIOSf5!(1j6J`N`mJZtwI_D((i`iRfoPNA8Nw4yDzrrxOt?X9bUC-NHCNc0#Vrl+0J{wurBxZPE6km~mfc{ZRSs;($I%T3J(4*|XrLn638>@d%P!)^93eIn=C*xGr^L$&!%5^$;f@r9@d=rgw{RaI;cpMS>YrOgmIJ7ZMGv
y=purBK(lR<|MZFq6E_T{AMUeqFSnWk!`W$1Ckkma&1<<#AqQU%3Gbs9z}*O+KXg8`k}A%^lgB?qm}h!VHjE%EXOSls_olviY(bkxKGq9DE;s`SW1hzo62cPl*S{A_)*}274GZpF)|p%?r+E(W#V8j#60MN6t-JCaA&|`af08^K+S!EwjS7*S1otERdTKKyqRI{AiTqfsH|@bNw(gK^hDn2XR;A0+YKT#Jsp=Qu8%jZSXI=Cvhwz2h2=V}0=wHAP-IrkYSwSJ_Zt->5$orF@;l9_tiBb<>oV-b3gS;>5<NKh
zu`l+11gAB{k>nOd0VXOPR8r<jrR0M284_26$9tD%&0JSWbIm2OeJdiekN#3Vqsdh)!q$+`=qZAIvQ)~QnmT9qCGtSFPvO*;5q=5RW`kCE`-Y@ka?2nD%P+V28s#afum~ElGBK{ROR176|2#2MnHzaTKY;|-LE=Gu0Io{Wc;zVucsi6$Et#cs6xN$`~)aD2OyX2wpl%Qg5%R4r}^@>zz+OHh#0<vG2q0}i-mwyHyyP2q8qZ|TEa#E&=76wb(U}xr9`YgY`!g97Wejt;oW8fiDH<KBQR7j3?7a)0v@i%?69&L
+TyRm_pZK^W{yKDUh1x;#|U;<{*CV?EknA=wI90OP~)jl>FLqzvObsE(O)xWGv315lN~HoY-3NkUlZ4xRwq`wsam+%h5c(Zt`dhuE14q8*IQWHs6bfA3f)2=-j><owK3%~<LRcicGpLm1eKA9o?FVOyY<#}ozI*kl=<rMH>q+9os=Vs8J%ZaS=pNU;kNb*iNeSEH{;#i?VB=x0ZIs=)Z3Z;gsYZ3G!@m+Dp?Y;dQlNv$g@Q~_8guMq_9$9yh5V8$UJn?d5pLO)P?7%)P{k3bfW{kcOyDB>$99Hoa8iN+BnyG
tiYp8S~&-1(;?6Cq02j?;`V>K8XTldT<=ERh0*Ei!~7co=`u<0jT0m5MB7(THswJkzf_C9J<OaZu$A?c?$#19L{{K@?d~YQ^3)2}JO9gPujYXBZ`g34TP{+6&yOouTHhW-!q5bhoE@lJjn_$JfD)D3y-ypIo4-Wos|$*Htf?KK%5qii6p{X_%8~a2IJdNsza5@e0rW2{Xr`s`5M;^3iJUtonxpzy$7NMwZ)#qijlu|=UR+iesta*H<Zie9@|Go(tHth&I7&u+PAlv4T?XUKpC$Zg3z8qn_Z1Gh6=q>|C9$-s
z1+-`u4*TEw=YAz`5|^za7Dd+ee5k@%_bGXGRwv4<ER1s80)29R$IspJ?mq}r2I2D(W2fyL?UiQi0|(Lq0CYB%bM3Sm(`R^hUORjR$ef<??1f^k5h(FZr2a%r0738%Tc6SclT?HwlQZZNz9}0I2jv&<9JEA^=S^qM3O6($o69G<Mc*}zLSL(wbwzp8{y{gX6gg(st5{M33!q;>C7UD)&09+-te+*X##K+vv*6pwFMAWTTz{jlW?&AU1hQ4%nVgp`P)?jg?Xfiwz8mvsozoq-MQKMUdI6&8&P~N;>itOAiWYM
%39TPk37!thXSAOW+Rr%g|Cu--}(*(g|okFNk?E%MbUb_sO9IoLOTHqDIN!uu&tLx%6Zv<V9DpwYW%RFwG5t=;aGz$$6}-64!n<YH?0FthmrR>ZM9*nPO#_5bpQ>VOrehD8&lmud`!2xX*xcS_R(Fekt|YMPr2PWO(t!<hD^LV@MmGtDX0_5LQcY3R&`e5<Vjr$pGBZ(FYHnY(v>#2!eqJKKP+1Ir}>=ixm{!I6d~i%Z)N-0MsmgIZ?_E5jBw;E8k;93jl6u&GBffZUYClhGb3@VN{WJ`OD3o7nKWeGtD#9O
jUBj=QST)a%!C^DpXlul)HxW1Bxk+{y~8*kXy4u+@~4H`K#p|rIkghm5@?VG>GHJ|vly@w@8XI0%tctc69vA|w(Nk2lQu&|5}~Ta#kBYS>@-`H+UPB}K5jbpHTg_s!Lg;VsyZ=`fY+3ob!FlnQRLY0DZSLj@d{YR0t8?dQhIAeV>udMkpsMylw8raa^=n%#+UpzIctZ1UQPZAfoj|LWJ&#}=3RtBW0JXsX)@fmRh9Ze3A2o9F>ZvdU8<$E!Q6BkaFZ<;b(T+VwD_1R*#2ZCc=y)MktlVV9?LP<29`TmgtOw(
ZAU;#;fhM`&9J)7_3G@ZBotYI6XgU)-1@JbK?IaYEfi<m$eKcv6+1~p9UFeGp&ar2F-VfwlLX>MjVHL7sRP0Yyt#BslEQbj!!**F+?q7s)-k=>5*!=p?gqw*c&<iaqoNu3d7Ojwd;Di<456sU#alm6!gyISXP;<lFR2&(UF&(49_-vM$vf3@`*Xt?Mm7k{v^w;wG|*8|=Q*@Sr*2DgP8SCIIfgH@FZX5Zv{VeU+-Xj$`02#@=*`>o%9B%BfEIIw&)V)>KT!?2$`5Ijg1Tn@v$Wtyvy?z*exC<AJXS{%-p*}m
#9hRUvW(g9s$U425(U(7?FvPO_T0X+XoZ62Yk2Dt-8Yo0$Q*wEi7yln;o9Ww+RY0}5<MQW^gUtpefFJCm~jiTQ3*hmre0<lK}6|*lfF_LTxzh_68xby{&q1Pp+9=2cBVdG{R1l=R8HR;ze`ay`^c&Z3Pc_MRoTld)hIVQ7Ye}MKm3{(s^H0{7Kbx=Ck-{`D@BK>FH|j$Qn)&Q_fMm`(%1`%0*1BxBV^BREsCR;Y+IJ^moFQcWFMW>+Ccj9=(dG^Q(amEE}rDpnA<0yf1vUWP=H3+R$HA=)uy*;vd1Z}toNgD
g5mppm4&c&=+BUmSe9*&tQ{3us0`K^)AKmghg9s|k0Cd9i1+2Uy~|Y1>p$5-GRpEDzafN~)KYz+wo4Z!T$UYl1HxmFuq<VEB)(1q0jM1tnQ?k7jMoLko4{Q|TQ8hSgYx<wnZ`MuK<^_}geY5B^hD;n**<7Z{ZYWQLn5Qyj<)d!8+5&tJm7kMBvIwW-EWOzs~7%Gimhs)!2=$%+mJe)3FxZgTz^3FzmVi*58ym>d-`C|YHn|4d+-*`?Rj11BaaQ6I=_Yq91=gw)9@DJW0l-X%)p|>&IJ#+9p6Z<=kiBoKr}E}
2VmM_sdfLaO>^qj{6c{u+otYvi+QqE<#A-#ro#{3sFJHCW}>!tGruBw4FCMM)d(r@I^o)0dL{QCs(B_ijJH1p`ysPZ@7EnEGm_fG%8JdKSS7+jU#B@D$<&(cQ~u*sXy71a`x%f*W^*B}Ss~#9-zJ>Un$UhFSP5}d%Vk9cb-XqHjfN@5?SJc^@<72>Ko!sbDOdvu&U0vP3)cGlyk1>Oo3jD*(jWJW#ha#brlta>j`AzMC+llU)jN<q)#RkzZuqJ!e6I{q+RJ!Xrst4+3~{zQ_ClZyRhp-<oqESxkp#9FRKyy=
i~WE79~1+$hN?ump3sY9&_<d#+U<Omq}<iFkIzyMFuIX&i@nq;_s3Q>7WJoye(|RTHp+jY{F#h)zGg>JHLD8(Za>-b?i!Moq3qV>!qcP)OR{58?QX$2Y}bawR>7Lf!?sg&Q)NYaZ?<Dac0z;Jt<|w09v>7f5UPab(~HSzV(CG&1xCE6@R`MHk5s>pJ8ZXd`(5xvg*(oiv`^f%ai!ib(+b6zIv!qx4WMmt_X)fGZFQ=0N<EQmcTl5&?)d$idNR!5%Wr8`otBjWzpJkY@idT&{y}yD6D;0B#UdtBCM94!4dr=|
pq8ZwQ($_i#npigc;%3#a)-n)V>|6}qt=(S87b2i8_-l#_L+eG_v<N9KVru++1UP*xYXh^%Z8CT;Z%Z9|4Cou6t}&I%ROsU@n)eSEe2&;UpxzaG7o%tD}(7oCJ#{i<1qO8T$2wsd1uKPSR#s}o46Ti_3F0a+f1Gi$xi}h2E|Ei-4&Bhj6)hJKY>+Vplvz_lhWRt(*Puv%H0nK@EO`qp5m!SMymI{*HSaN*&or}I^4^2#78L^2;IS74iXu<M`JaWWmY$gA8<d<u8aR%Qm^VcOrK%s4~JC&o^K&TtEeq*nTb;(
iLoW7d7Wd0YwA^aeIZw9xQ=P>Nq5{iHGQa#DPHTgXYDJZ$J(}q^St#BoLC+wkw=ZL)&m!%V@FawblI3T4PKA6KS-n5cW~|hh=CrbFy%Wsne`L2#Eb9HIZ{5T%yF{d)sw$Z(L`w@!((+KGc<4~#(6v@cMH^XHF0{J$a%slU3&U6cv?koVZDK3N|-CSl|>(rISB1+H;oPi%ML5mk@)5bE0ebJjZCYtQHz@9Q?|Hx@ZrjQHlbXItR17tv}6V>H=(M3bGv$RqvY>%a{E=UBGFq(as5_HJ>=kQp*ZFPDTrEnKh<=w
7xDIn4k>{o{e){W7WXDdKv#6i#4=mgJs*x-6qfY?>WXYVRbgYWQA1@qM(6$!(=`i%9inQ+73`<JYILzgr_k5h8m*U*j%MaWNafc)X$&B2R-=xI_`~oLD#Crv+^rz2$z1&?A!pj%xFmHZ;v{qV6zqEYN_0?b4-!K;k?{4T8#jbE2)L#n3N>rc)^U1kJ8ebq5|Vo8IO)ZN{v~25-Vv(yeg8)qw*bLG_>M`_6*Y&fqQ441ts*}O->+ctM-6Yrvvqwf6I0Ui-2ao2zQ|n7uZqn1{1=P<$2#yI@VZ{i_47Ch2AWLW
v4AKKBSVotd|%$tL@_PJD4bxFXi(*B_Q~a`Bse**XxaJq3Mqqnd%Ll2Ug-x;Pwlif#ynm{AD@IwM9Zn534f<|-eZ+t@$Wde4~0yUBayXM;!dCA9L<;9<j{*12gwC9v3Cy!;wW4w6$tA5PBQX#zj6Eh|BRmV&$k7wfJCk#k1KN|)<}E8y0(Ob4wGR{vtYKIB>-}!41HJ$Ksian7*^!gA1C_jpmOV`Dl$Wsgt3k))Mh;<GrSmAHR(4R#9jCqEV3w1?|wRgk4_VRC;T%C@m+QGn|ErAq4OYZvKeBEv0Ni0uZR-c
+{hQZ0r&S(N>A<<duxuhjz^bwvOCf5j#AlpmCx#*QdiwX`nY$0Y#75V#U8;|nmmPAXNvP!@20MNv@vc^0ew`Q$D<*Dah=^{A?KbCWq*Io*Idg_c`S7bh!*!BNGVM>q6r^tG|S)8a^!EdAY0TOKVDcW6i+g`QkqJ(GHN&R=9y}7b)GncUn%naGg%F)tW<zC(>L;QC`Zl|FZfVF{tXhz#zuVQ%^!MoE_}M-rLo5?^R+mdY9?0~pgA+A3%5L^&2*p-AF8jfcNUo|pu`^<L-(#Slp~06dVbNGbI*(ynxwW|3g|8^
nSdnufI1(*q9*t$9hNn;6eN>z<@d+Uri<$WP59n(NJ^ofdGPmk`4UX3L&x-Z82EEzr9eWw*l#y3l$dOq_59{8g*M1+-I3ewht*kRl%fte%q4T(-YmPj`We}CluCF>qf2tfSXl8)VJn00LN5Oqe@pUZfI+9w*4dty#ZAP!;ocj#7J+89{C2nmO1THesal@f4;2@-Egkj(fJVd0w;so#_5;dj{V_o}1s&wT0R8<=llO!l+?(X&ODPscw%D~bnsP_AZevLe{>d;I1=<I;B7z0$!gg-%K@OiS=z`zLq&JX%;`E60
un8O@V5uh1TeHO3@LE8+s;>JDX+^!-8%0V{(Le89n%fU=JCmNabfsMa`|)mur3?WgzcVE%88*Q|wZ#(NZ#0(Mc{Lb@xGFjd7Y@9|*$0<2U}6`gKEXU7Ei=koRmal(*1NNVp1ke&*D4&}leKhUQn`Vvidz=Adenl9_Gnk*uS+(6<(g@V!+nxpHU4bykW|rbvg!<n;<5DJy+N)?Sb`=L?Y%m)@^(`WU&cf1@A>v@TmZX&;}da*3N-diMDX339cx*In<E!2+>Ll0vT<>2>G{~yDq}z$bSuC3T>gS!8`eh(MDm7?
7K-G$);5FytEq_UNKGjp<6vmZ0nDo@RzG_gS3iEgFjC}Ske$ek{EZCk)mm2;cwIly-;9d9WzNiW*;o6K_P|QDvPo0r+me<S^~?023?yasHkZnR8*l$yC^s>ZyJ1cmnHGjx`->uSc#ClZ?nxu^bs4r~y=A07<J?ry1iq=vpzcTy)A>hIC0S;?l|!0OVBXbya1;Lqr<OYNLTQ=GN)^mk%^mW`^tro{UKb*6s$~L;b?a=deJb=IZaFg~(ePbgod3l$^G-fEj4M~w6|FwV`y20hB0CVgbu%ko?~D5il5DxYw&w*w
!<vw|F3c&jOKqJeDZx9IbO+~4LIE*Zj%A1oL6tp|Ma(9l_}zY3SfxCFtF9$~0%3enmD?T`hc?V6O#$kwd!w+CX8U(iD2Sr=%zaLMn+mcl8V8`r0a7$sk3402<wZC1{J<A}<%bXT2=*fjxE2}jN`nf%rLsQj`Hj~NWLcm;p;lw4=yJ0=E3STM<RnrwuCIg9R$ooGtd^5-1kf&+6eE?l=RdiLrQ!ZwvMrPcZdnc1J|pt~RexfJ4^_&as`?NnYmwnudD2j`c%#kNbAa&cqet0}zPR<PaSJMOQT8h;@d8JlbDNh~
P!IY(q`-X1dCc|5u$Cp?C|5ED=^Cj?Qf4(i?<zmubtkfH?OYaW$!`FfyyS(h2Wm-oQ;2zm3Y^+CP0whz$Sdq=OL(%I29e>nwxYxb-86ax0+Lmr7s!rEw}bS{?3Yyhs<^<f<0GBZwI-oaAYAGAA4=WTuXOwYt&B+S{rsECW5_+bF-%%RUIjaO+4_!R3v1X*;!BD0t;r(z(Boq^KysWtfdEJSi083ve2IGb0c6^SW<#Z%DTN<@|3!=0j}z{fo0qEP>Ce@qKjmi3Z2b0w&z{p8*<}1*x7w_Hn@D{1Or+Zv`4-Y!
$%nFCO(z{ND(G`AD=AwEbPCd8@P2c1%X=(q_ML=zwE^#H<bU@?s<fIgfcLwP8OyyJ^!;bVr4*4$F_cyd`%)*}R}{m!7Vj#ydh3?%)C&3pR1IZ>7$=sbg!4098}H%R&RAD4*~2xi8ApHPZEd1W+A^N~JJFf!%?EnPij02@Go~rUsze6!%FbqNp-#3w0XdZ8oRzE;+5So@Z{Qnk6RPAJ_>HQ~>?Z(;P4ll69_~scmdRK9w$qXFM7kG_W6L5n-5CF8t&;MJKBh7*WK6=?!wq8Rnp|mJnt7bv?Nrz3yx4i$VXNgY
xp%BwWe{S!7Ftcvx|^X;uNaR<t;MerL)0Hfx#Xr>O{m_Y451OJNJs<YDs1)Wnk?Dc=F%64X{s)MyjQ;B_!k}(5!0*4^G;=BRdVE|sZ|00<WSkuRK%R^G-^5j;r=YMz5?P=uD+RZ9m;vrSs*voc1|Rv4M6OB@`Lyu2=k0Y{qoJQ^(Mjw%_Y5{Qj|^>gF&Q{yt@Z*uvg!(Mmq;YG_K$9joaz8)UV|tL;T$H7l&r7O)LilYH;suqGnZ@jj+Pt#7i$XY28DG+j4~DkJhV41m@*Ocew;y$W|5eme@a1`6oOR{A~>D
S@cuAUJN+K(dIa5xuEO(Q`{QrMvAo+`OU4i{lr>k)wt?vjvR5QI{6@jLmJ{LH0IA1>&ytOMlDhJy^AXP?kR1t3%kS`_`^!ehDAj-S!3B6rGL1nlT7mujMfk2X&}ZMkXE|+P7?+yJl<en2i8#v3U2R6;ftMW{T4<JxzI{!dkz{;DwvURD?cBEMaN-2<WJFPSK_9z+q$LMaP~+E+A#=5bktVrci#AyKSA)n>5D*<UGLh_1nGJb)S02bTokxgY<4dqgBsGrEVh><P#ns`tIQl)P_qme2M?r#Ric%n8zzB)rC`;J
CY1=p%{t7+hPCjwrX^xis3%i%)Q`(>W4fz-seg{5!6_e27AVkIL;i(PIy#IZ)p@!S0k>0Al*IV9y0b#U=&}aRd*%1}j^_Vif*L`kT_2$DJdurGL&2A>@{zG(Cau_XIyl5Hhy=Hprrdj?sNz?$*|>cT&aG)+qcw!IK&>02ov196Zn4ZM>aTv`jmqSYqLh8x&?37JH)*8nJ<*G^@|Ow`4?Dbz)QS4Xz_2c*&*ZZx_4Q(r$^9EvFA~ZM8TnBl%evsWk{e^s%&_5#_pxQZ>!dsNhE~!l=2mN`+ZjhVW-VH#?C=F*
|8GpbOoBA$$P&qLeE1uH`sPDCtOg#zGK1~;9y&PIs|eo`3cf03Lk-=Q!jkzzL(}mwSn938YVolVP@c0}uHC*BC958*wVoK6F6ukr3t6}LeHHc-BxGE6h|Q6D6iY$>9#(oVWhPp6+Xx=PVxgBC6RM|7sb^udJ*wXH_e4FaR+nGh>fUM-D^fYdpjvCYewjiEQz`S&J5=2K-J#B$>5@w*cdzWFVGP^j+p!HW-Yfu*d%h5AZvt%{+WVd*(e$Lgp~5b7-KUd0-kvP<DN<BQj4*#LeV~Z*5%}Zca;7TP)Kao<R&XVS
3)Q2m?a(Ly7_ACZE>fE9Ac-Uc+Aj0r-?`@{DuEOg%caloonBqXg;Y}-cq~=@sjB6jJzl8RlipBsex>vL+dopBC_2tOc-qgJsn`T`|N9Tjf5XAv&PGU@X3AJPQc?-htpl&EWvTIcTXJcHWPW6;G0C_f^WH-I(lj`#0~=;{5(tBM_|6J(>PFU>X%fZy|94ZRak`l8UG(GDZEd%r#LT34guY7oBD?8&*YXBn2~N{di!Yug)vz~UWDye^!`e|O?bkz*Qg8QjBN?G@z7HCC;rPw%1Gkm6E1;Rkw=7Dnmb}p3M6JBe
x6GI`wQ0JNZ2y}xHVztWz}-kH-5A_;gx)Ol;GL*F9^+N3J0J`#7LN(+g^5g?BLkZTd~!P>5xp99w(G}OM;+6QMYHO#vfextUDU!-M|9^^VkCWT9B3+8Tl;J(uJzL4*Nc1>GbhKg3=Qq)HNDhwRc#A(e;4(Mw5sMQe@^=Vz+(csTF286NFvW@s$(XvegwxFH?=D@#LVW3Bqz&d`Sm<jjfNg8x5F2)SWgl}>rdkOp$Cx}Tzg}TqHAq;-J|FbNWJ|I=E;t{_$r3nE>va}T3FGAA)^dOUXX&epFl`$ZNB$^sK`Nb
-S?Z^XWBi6tRty>tWdRKqG}Xf{X1*0fjcdG+*Z}<BI2|8RJ#%b`ZD&?B<NKvM??Nx|H~Y^p{S45*zm$5yI)|#+LY!;n~gzf?e_I3(tSM-5xe-2_Yg9f<rcApV#bHR1OBl<Sn_?E%5^J*)L$YkUE<65ogR+eN?~Li;4`iLVBPa?>~=2BR;T4b$-S-psu=2+{42W#c+lp>Y-ay5L-di*R9Xa;7DyK4+m+5Jy{+ny*zH~`m$XVVW0kQtiHZed23#&uqWMiUcnD6>Za8{w0oc2D`LU0|aqIQ_g#c5)9BVVI=|H=a
9Oobd4M^;PBkjFKu;lI{1+G_fWh8^-bzdbJs}(vRs%M&IA*)Pu)gMOw(N~P6jm&TdVsLz*-&E<U301N)6Pm}5+}2SV8RcD^-g-5W)8S*79J2=OB~rtpHzky>xql$Hi;N6>KCYw~Pk1dLiZlYmbx#@{a{a$a+6yb|Hd^&kBU~ZXVf?<r!kCn8f<p0bKi+lz7NU*)^o$w8ztAV!OYxBt=>(KRtSCuc_-FgxV(FucC|uSf!UsD$mNqUkm1uC0_Qp_`QH&n^b1aWkY(QE?D}-eEM75;f>GFjwz25ntNVAgEn%hc|
DT$BsUJkLVW~MDSJ)Rnk<U2c;A^=BDhhX(pBkag)&BQ1q!mE4-24DgN@{zGD@qO+INiy`omSez2xF0^3mM!+`(daeP)in#zQ{^P}@rPfJ_E}h?Ji!Q)oWKCfOlI`Q3xpK`LXzR2!(rie)%~zy6FaHzicmAxl${AWVqCYF3>U2>2zN>6^7k%R{Z`^0)oHfvwHd9))p~QQ--P5ARM6!$7C*;%q=j*HA;ewDWI{66Zw8Q7OOS(=9>~k;-nMb_v|T9MU~Z^$NFSj&W6-(1B+`WJG2T77KpJN<m;J<i7sS;j>${_7
o7kovI^OP1&~~3>N~x<-vZ8H1{?N0(`s5DonqA@4_o|_6HbNvA{y|LP=gang>D!BB`h9IQjEQJ_2UYyFCReS_ucKASciK}tih21*g1fTapQA78jjO%N4?&35=vm=HPn2ctJ$0Eb|IiH*rF{RF&>D&T(vWL@_XxDu3RO1m*s9Ev((<3z`S>O+dgdiO*+JDUQ(&ejF6Z_Sq=F}p8$8)i?f4Dirksm?zU?V@Nwqx{elp|1xT=mI_mwfH8}R4{`*jwIpuV3jkYX0kt;RKt+0S6Bl&1@<U|pTqCO>J|FU~lbm812u
PYY_Q!08KB4chr)|IAfm9!oGQ_@hTB=M4!6eBjd2u#=DCW1;d(=MgTwaZK@-F|qBB_T$7>_oNNd{wtBVO{N1GI-0ro1L?`S40actdVeF*PUR5}fg0H3rZIkqNEAssVvNiH<qH32yGYV2FK2iAN<i<g{0PB_HY>T;PDh=JwKOYCU%Uv6=w`1udDMXq<y)B0>2`cq8SrLBBH?LV$c=zc0BL5qZh4`foMOn!uhA|B#l{?y>*KW#N^*ym+P?<LlG<b%d8vL0t_5Pnl<%{AF>RV{z%Uxob)QLF07Aup%Knj(6Mewa
e}h-*<-)K|4XLgN@i(ffSDlTX*<Q-uhgoB+RfzHQ6;JJClvwh8QL_?dDv8ycge4x!N|~l$L8+BFBR$7Os%~%5VOh5jhhB?seRivZ0il|8`fJtUSDVAQW@<dn3`X+?`!F?^Cv(qz@Oyb*NQt)l3yBd6%a8Fg1w)-a-JRi-=tEFrq~c(jkL+3T^oz-;xDVs$DEqKwsT-Om*|646t!(XtsniIbP+&7noEV<r9#ZkC=dFH+|6`A*bT$~KK8>`kup0$5@4PWJKQ9n8K5FZlMtubv700|MDko&LpJiU1Ae+G5>vrMc
OAW&f9!WfX5&!T*ZD$Q0^%Xs1CCSyiorlvdxU`vLbpkON;&Q8R*}%<mx=)PE7)Q7Cp0;<Z)KhCt8dCfZ9GQ&ljaXwZkKw>LG;--?zCpbSdwp<BqV7Yvw6+bqwWFjTv4tl#G|ciPSxo#h(yX9f0=PjHcI};n?XC-su$1ghxoCw{eSG!Jf0_lCSkCX1C)py>g$5*2SdSL!>O<m&PKoPc-)poxxTXb1wsfV!?}*taj;*<Qxs1H=O*w?SY)b+6?N~p!yE(><^|N2S^^U7zf1;W&pa}03<<)|v);&$%(8yxuqiepf
z+UTbk3}tJ2q^3A0MHX}Ia!>m@j-M3srm}l59PerNUPzRt0y2{!UL13Lw3zf&pH+n!Wka^G(`Oz^|DqR=K3qQ6MRK7)3AL{5`QWPU(c-Rx?eiaWCQcO9jGD?Y*w7=4b6-7*0(m*VG6gVP`IO{`o#%D=epF{&--Pygoc}^n{k*vOv1}t0NRF}ZtWaxLtHt;lzHxpBeDzVp32(huWb^uI97$4)fMsJiz@>#8-BABD5+vRE5A$R+PngBOCe5HFV!_sm@4gxCR8>u+6h6v%H-E$MGvx8Sl8KW!PPOr)W$Sp`fPX8
RR^8uQ(<S9XFH#dadNDxh&Gf^6@7<Fl6J%jK>272tgEF4#Ams4=Wp~#(OQkZSj7LmlmZ^YDS&RA75e*13OZVQtSB~GnJYjyUaKG9VM%YaS*Y+a09rQ^CB@-~RDk?j;D%Q!^k?E|og*$uRnZO$`6WUJar;oZeO>?AC_R+xh&6o9rFp`?N7Yb)P^m9uV3B&O%MsHP-#B#@F0%;6`|?e_E$QyaP<R6U;SHpJH+sNDl3y7+;^Yjx>i+S+Y#St6qYFt>+UfvxKriYT!wYG;6a0kdgP&xjl<@pT#hq#BBoa&Wx!hto
+x{yOUOv7XGChtHX|g4`-B7ue<ZP4)NzMB4_kYN(=%cYFBYd@S@kpf`c^~g=y<(3%M0N_`q7rUS9a9cop>W=(LV7HjAn#4ywZH%HH4?~~^ESrv)af=6w);u~SqgPa66aQ<bT{T}Y_&$^DG=mp_XW!a8fiQO!}+%BXb|NLMSJy(kN#FQ95yZ^p_PibrBj^ml6Xy)HtwPu1*W;KTq|cnYs^(&I?{8xcE0dB2*&zclVjUxTVH(c$~Soi-+zB!F=}j&%37dC?=1{6_R@G%Qv|oyEOmE0O7~v5v|?YmVKiLG*@Lu|
thujI^u(S&lE?i)G0{XF5!09sG$D-fsQ>-@5?4k_X8oY?qkNWe$ZTr}@$FXH`G0(2%8h;T=Si7WvVYr_mt@lVZuW(<ZCk3E)Rp}ql|peEcPi>3l@Y++W4=)K9p{6prXn8gy{x~&tlkV5UV*={x#e9|8L3L!Xvp?Dor;>G^vbUkqRh-xwZ#F9N$47(YNij}5glgLW%JFtx0SVljpIP)>Jz&fnhc`q5QmO=l?+;xa_foTZqBMI$_RvirQm&-mWHs4&AJg>Ykw2U_A;ujPVAw*nub<a>@A}rQk6JuXo@IREB28U
MKj)>6?HBdnvhu>kVP(ZTG<1O7k6Sf<yw*|gvGjM_cT?GCFO8PMLv%3RN8-}Z{BOx7x^g!N%PZ2<S99Z(~)<0;H$cfg;j$nE?t{Zg~}`;pNz<0n$lePYVW1?i}Rkm`lfLI(_DUf?oqvt#r745am#WWoay{PmEhnPn-{n!+^;2s$_jlE3Dviu{{ty%sh4+ewQK}(<GzS0=TA52o_f&T*}JjuSCxl=Puj`$L?v=(WjhH}(xv`7s=b>`BmtS`Y99nV71?L%rB~<es?qH_U@fRWyPWSoB)z?C6s^$YKeD@n2UX#$
?g5n1mPZ~)H}a<y1H@pL2d}lEX2nV?;?Sipz1SO7J7<*}`+jvTiZ*?;78|tkpT|-T(1MLO#Pd}rGBV=)Nq5ri$Dz7Oa>Fq;<$W(lfl>qE&8`nP@s|%V%!NW@#k5sFjP>uo(UtV-VbD$AYhy#t7jPZ^we^m7n>dldaF_NowWv!t78UNJu@P4nuL0EosJU{-q4E76E<6SWe7Bfa;`Y|0G&WRs!yd2i1;>H4BaUT>cU?MYNpt|Yp)(L+qMF8z|0xAc=x_sY<)k$%rfs=^vVyaJqJKJGAGX!1)f-c@(t*WI{xKN&
IZY}vI9wm+?bb(_>_G7US8OiJZQD>7KCSF1^#vqA0wi^#WLb8cWRp5cyGSN8U1XJIr|l-Mm`BN^jT5)3Y{j;2qzIA#c(JDvRrm>j!QlVT_ssx)UPxSHmJ_vGsyT|);<Mc|ZI@)mMTzuz`M!Wj9Z!62AIo5GEicII3ID_gDj>%-$0(8M*7BLs>EMfecUM4aHk8ScSw>Y+|9AMnK1@8Aq=xlZ<i*m1yS)m)RwY~kbi$Qr`l@sPu`IX}ikX2U9<c)cTUK*o;}q|m2hrO;Jfo|yZF6)dX<T~7w@|}#4{tZh$W;P&
xno0V>M@2avWR%2W_~A>H7JA!Yv&+pC(XJodwruIt6KbLd7<aVTWpl8TS#q*7YQ8a?_1@EV39h+n4Z|n`5FwQzPMR5+84k0YEiv_Mi-74-XSTR?eAKlv9a&E+djiTwHB~3v*cz#vGw>j$iaD@ctO@I8{Jnn_SZX_(>mo5$=8?t*K{K#_+ta!IlXs9{CyKV#Ly3#wwVs(l>8`Mv58`F4LD59n}<>KkeQi~W@czNONo`*S0kFuLP3unwQ@Xs1^q(hWZ0)3T&l~*)$ivM#ZQ*W1(3YidU`S$ieQT}IFPc*#k`Oy
Bblw8GYyhUo<clsmwMB%r58Cf;*8%v<uO@YfFOx+lN;it&W-NSO_hyLDLELjvqij3P|?;pdAfdb$SZ~ufm*lXb!I%5xUPH3vASAJZTFhHX@+6-hW3O-c|YcxuVl>#8~>V#PodmiHkR#-eH(Wtrjj`E_3eOLgk&6h(=pvwnqeMb4zh}`U4Jzof7g;k+ft(G*fQ9jXNNfL&471lf40O)_(srqHG;!}&U&|*Iaa&_okUGLq1L*ynOR{ET5T$jjChyuTyWX2Zd_P)O;X3+Gm`WEDTm`_#?ChdYP8a8mv5{qm1U`S
U%c=$+A73dLXP||{*;WW9SWxu)&8L<ZS+1C183cAIszm42YWgX4|0qarVvs5KNc!M7y
"""
