"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$T=awwTk)%&(ow{UKi>m-)fZ<{f|INJrd+le59iF*tRhbbk%*{MJ7`#a_+G68WyGyqDKZ04}Jl?$Tt{N9c%QmEPT_)?T3+AzuY@@Z&eVVZO*<OlCDTWY}v(DKRP342FxxN}>hBcFOtp!(hTb(z~$LI`y<AZrlK1_A;^ODXFck4~gd=-+hZZSN~L~pIDfp<>3v7h;<-pq%w!FW@1H`ZF?mvA$tn8scf&pSdhZnMb-7u^=@N44K<u-&*=O*o35i@6w+UCE|4JEv6mP@H%~U<s2g#@k_xcRtzM;)>7Jq+sUy
)8;r*^nZHK?-P57OL*hmtj#q$ITPmkGB3WUq1YeZ6%!-R^%pk<=iP_1F_ko#Xj-WJgw5u_tAbgvv$N%~rp))NO(k@n$6l@TkHgic*`u9ZnBPJ)HnNqYMd#w|c`F8qJ02V+wCpB6lGu{LNx3X0+9mC|V6)O3`!%DKG+Nlqxk=-${HZl#VLg_eT-`7k+t1c~1Z?kla8AiL$Hsh)7}gYbM1B$5lSf2r%r)AGJrA3;sd=9wj&r@?B5yM*t~I*G3j&_`Em)g#Du?kt$TTAx--C}PBsQ4>G1f6q9J%_#R*dNQGwZC^
Kd~4$eGso^q;5ma-)(q)?@7_XCVe0tBT;4)4BFY7Ppr6E_jfR^X3KWFm0<{o#bi7eO!~o2a5fGJp%BE@zuQV6#M(N~vu;l%cK*`w|CwD^J#4qw$}h$~L+qB&B;eCsyL9>2;kHT;@?Ex<7WbH|H62s>`$Dkgi4b`%*7n*=Tv-i2j6I}erx-4tY)bNFzW6qN7NXu<$hi;Of;{D2-E8m$gXG0y-qMTB3tkGh$q_DFw)QVOVI#u5B~vff6nn99U~p?*HdDN}<cxiq@1ySh!)CGq!;pezb|x9Nh*@WQ%~5{NrG9yS
;*yaWv*+J3+`P`lwmQtlkIZl(zLUn*?tyPJ;YGf%bJt&Xi$1xA3DVc=51GHD5V~R`kuxDqg{5K=XCnLEgimGJ?s-kiD{Yrx3-)(<dcj$%A*9U`cn9Wj1QFZuWJDx3!XNfvn>iQDhNt^u#ZvZ?gdUBwW#6W(eC!4)`Cix`mT@MNio84XCdY5^`cD(@!36K83z&q1$m}CFTreL_t9PD&FwO5R+QAa|5pZhem|cr8&3WAU%m{8tXFg;@kQtjsEI#p`obt8uFCQyLW@l};=*bV(0M3z?y#byq0()D3L?263?t_h;
XOL*E3x!V{BF+F(QV-+URe61oa=Y&*Fxd^nA)rkI72=%vikN5~prs1182+mU9&UZ>&Dv3NP0>y@WqZHGa4k9d)z#{OB+3WQN-hH132!IT_~zY80<u=O0wh}}gz)XU#Lr<=Kl0(STcT}K3fkXz*_D02?QVcA>>ry5q-|1yv5(1Ac9usjqs3`8S{(8C7KbOe6WID=&4LJ-EVP0J*9*ofU|VdT=H_oa(L6%f*9KnV-37RD=8d1?d{gI`7MIV|Vl&_a3kJdXlO;?cvnKKk^9J6L-iTKNSWpB~AWp)Qsxs%$cjJDN
8$gyFKoc=f3iHV_<Ef-{9&$!fKw_D4<9E3NYLyQWUy0DmUl@pw1W#!K@p`<Fdjx?C7V`i%WJ$Q<)rB|#1w9{Z*iBhW`N(b+bXY>8hL<UeOO!T0pA~k(+r-}w?V56iW58pDoo_qY7~YQ{Gw}Cy0ee7$DUxV!|AZ1NHg~?f>zh5@y^Z?@1E7>83{U1$-iavV+k|agV#{54EsSX-9>Ci$mwnhA4yu%j^mJQ?DZz$qB4k|w-3iV~K}ccj_HIh=Kl*MdM%`fMsPaS>dBw(^l2H6+>O;;V0}?^C##W-Lj-s%&Otpnh
5a0Ti{Nb|zfC~#nD4W&s7JCEk@V&{C@@|TXu&F*ia*1{D?scXp1K!!D4^Utz#3^>gT@C+`E>ST};)3D0j`xKMIQii*HNUoJX)x&)4iJeIPgELn#Wk!1Yb`)sZXghGfJ0oEs01YJO4S64@d!&NLOj@XzneTaurxFR-1Kf@nqI2BZ}X*6ORfaa4U=|@!%fUHwlpDrQez%VWiO=b4z3@MY?RI-I4ON+`BY6%W*Q`?a3Y0?1Q)~w>gTPKY^loocEGbz4*%|E^D(Ce4zbAKCwKb!(g_aeg|BRa)bU}@15Xijgo}ko
hQ-R_E%0YV4Fu~XEwCoC%E!BFqG;ilQSt>lnJ4hlgVJ}#MavO#Cd0frLU)I3Yn+xrUK4JUyMk>?GIKfdgLP0X2H{Y6kX4}-kq`kcRjJ@dC2H#o2;XNb*1(@ZLii$XUk{}jNl`Gf{f%9oEUiK2O1&C^Ev4~9Wa=e$P6`cDGDiQvJ*kp;k?&wOOKBADumOLADoCgRKbimXZ~ssWP^ZtLs&GXoQb=5a+UD8qSr7^t*~AW^4Qx3$qKLoXnTfEDah_b>D}~N9z~kWa18$&_X77`kWlP}aqkMh?TUYY$=7nWY)!Ak7
fdMkH(dg@iqW=}M3h}Yj5z{@z>K04n<Djt3p;A#jBw!=<ER=r+Q>mj(<$ld&<JBhYDpsMVZ+?bzrj?TUzmzg}1fTIqKfpQ}h~i$`p<MF<Fjeg@_MiK}8B}(AC*O?Vd8WX#i=eF&Jobl+8?eD1FF+^g0os*6gI3YjkDRqX5pd!|A)WZYU8sziJv-k>=fy%8f)mggp;+o9?%drO#JH+$#y&dX(W?D-A^T<nQxTDMmqPV}-N4Nz;($`hLNJE1pA`U#-76*Bg%$YRp76@)lTtgzPvOD>^xos#dkEi%XVq#&(GAF?
^d*3&r9FWW`Iq9?zYAW|1%$-sP)GNlS#dnsM6MD;&2KUHU@APn6tTdmrHd2YUriJ>Nt+c(aYYCf6sOhBb&uj5d5JgB2(0T-=AJMQAq5jcg~8DpyvB%i!a9b7B%ApzM*<-;;ZuN(v_qeXAQGQ|#f<_u;)a?8IxPMgRcZO<57-I2b_Fd%ffb7*pg%V#4PocDF@>G4{tMX#{~(3np5ciWNG*$?<evrYKw(2p==qS@C<Lh}2gnJO118iL=saL$Q5onSXZAE~-qE0;h%@djb@UP`d<!)qU1t*Mft8e-aKZ%$M^@R(
f{-P}(h2|}#Z+U#)8uDCvP7@=z|(|oKHs2G2{}EbB^MdKG#C|xi9mGj2A0DwE)Xo}kCFO%=I=o^AYw|p;4*l6cc`eC*lWEuz_s}$s(3~|8PZ{K(8_~E<_Xs{4R~gn$VsFQ<n&-Aj@SVQuJM0n!D41V$t#67E3#}rI8jUq8j(zX$k!b}Pi}rls*UayvVaI#oTeRVg6|Oa2pfn$6oo32_5HMwW_geiBGy!X8{bU2f>1Sz>=sm%m2RD}2lihTKr#O@+-)U!r?604Np+?FkGP6D4AUq70_6=vX`v$8p6^ByP;8&F
W+4-RS<ou6Lnl0)xWG2$u{6jwwk9X}97@#e;f{UTJcf2znxCMc(1Wfri}<d4^CZX%W-PLkmgNP%=I3*-ATE%Ds>IsEk~cXKN-`s)K??DXX{NMQ1qEteta*T*#{4@#ioqQ_PVy#(T{6;XM#>{ZW<dspae~n$`?9aBYF`oD_ILF|fJD~2vQlWU|L;j9X1Ohg-_l>e0*bj6K7xKX2Pv_8cS2`4(_#o%K}EoU_(`@?LW$`K#@mT?$~Xca(R(%wR8y>bTM4$kn+G9JtfQXh5hRRpTe(#G=EL3ladE1D&R-^c9t$`*
)Rv$cVuAKnUSP@X#B#6(Mb6&gn#fQ{*%IchPu02QBs}pH(V3L#>Nmjdy7p>D{iHI?6WmuEsF-<5HZD<YGJSJ1$$&NEC(DOVrn?iG6605jB$BpK@hwCK12i|;Iq%6_a(l2!eC85B(q~q;us9GKLJDL!^_*}7@8r`?h@MC+5hfM51Dv<N+c3kWtk4ZE4_^TdTV0%VF&J*^HCjLslgwiO{1Rdg{HObMm3}-kQT?MS{FnM%POisy{;gmMj0HG~g^>gP0>=b+a#6$SPz4EjMP}DU#F6sV{D72_FoZtE?NS4{@g~+M
dPKBiOcaxKYBf=n`SK&jlH5)RHbg=C-TKGn;8_tFAS!O$-L`zBr&zzV`yD#b*N)+@5>ENfpG=DawNO~>z8FW)0B<PT<N%k=%c$`QB)~4=3LW$Xokv)C^HywGZ++qi+1;L-akH8f)N!^?7(_s&phn~L-Ko$>aFC`5e>fAWWx8EAzfmu6JdD~4B9i}smBY<mO-p_mMiSSBJgNUu4*t1Q5T>}mC*eyQMWCw}p_bIzk7RZjGT#qpYXRm0b|N=dim+*lP%AxgC)Q$H2Dl`7TJ$o00rscM(ATNCeTDDG`zj4yvjhQw
0vh1sss@o)148my$Pev6of!PY>mbYgVDKwM@!4_3-P9Q`;dR~ekP2MmQX^I`^Orx6#($YDPcviyJF9hS(VStT#DV1k$co+z-_qc%ed-ydJAm!WFLeQc{N05Lw5d9)cqY;M?z&141vk98E9A<90O99KrW@+={p2~ubygPsLKpF!+KYC=?(bHGB}Sghd;jTW7!i9XR@lYK{)C=;H)CnD)>H<dsy{$=TwGL5dj8MTz2d5N<43a%Vj6LfLH;2V(9ghEYd5^AULSk|q@W@;zzwg0?P`UP<w+f#SSdiHRfg6lklf8G
AI^xUkciN`Kd8Cgg{yuF=s<xaBCufq>R@~$`YW|ZjqP2H@xIJ9o}Fd~+NEzvC43dRxuV!r(ZLa7@QYYb5S4H?a!}qOK5|N5#$708?1c=n(mLSD<BYWgEKmcfngc{N#HU(=l!NzO<bhhHE_p!E=Lw?L3R;T@H$_x}z%-~|@ElE(#9|RAxt;wk?1R`O<4WV@4-x}Ra4<lag2i(_{;md&HU+{-N(YrhFy3tHX1G4IHMA*~@;B`sy8?I34)+g-QRDQ@AaL^8=&!?5HKwXOrkqhJLhKJ1YIQS3kJnJIQK!S4y-cXR
td2WEmiVy+Z2^E%;A_0GMvPG8sHU#%n#{J4xHeu{@RDmHaROQud@$-C;Nst5{b3g~<&(rU&LX6=+#6v2_Y>d-3646XLalnO8>puCq6(DSiAWS&_;5Rn+xDVOmW=8G8>m^eV6q`rg}C-<K43<mj)CYc;ekL`2b6`7%^A;<QAQsFy%nSvTgBgb<1(Uqgzr{Rl+~o8uGX{`$`8m6wR7)g?KYQsKv6MJ%j#wE$87^op|r++_2UMJ#-_FidvS*!$exf^E6HqjGxg#Jigw#6U?6Al<*wHBN(hWo=h}L~@shA4>DEL}
%t<BA<{jVc%M^p!lQ1gfbxUdNB(-t@U&B6M{9PMW&C@0kh_&tFkFv7GDzH#<^4YHHYLQmXtx5XB!5_oXRC~=bh`kICNBcm-ApE8b|HODxS8)=!bak;ja%;HJ*VMP!?vO#$0y+b4fB3$<&9guvHBZdTb;T`^-K@P(K;XCVB=RdFJ9l$4Pky{+dEL|ncKc74{Oku4-jhJ#1hNjs1E1;+d6xPC`GlId@l66xK&=){11_X=Py|TCSrFR7Gk+^PnCA=fE3)}V%G7mno9eHrBR$igf?KtxCi|`jeG9$;iLrLz7Ot3m
d6XDq2NAQXKk^eLZsE>qPJ-Cp#hu-fg*cQS_89i6#33hy650cG4o>+G>pNQ_#4<ISMFSuqc|WPm#iy#>8u7Nhbv2k*c-~FDk#ut_0(Y$FA``a2HfkM#XbvuphJGV=s`|EJCg?Ko)YWxC%-mtSEy70svi_&j!HAm4kc6t;sZUJa0E69wAL+>IY?Nhl_s_KOpdBD^zp2{7fz8<=S-coanuXqgP;0^bV3(?f*8HDZk(NNtyL#LYwnhY8ROqYZjs;y8Ga`siShw@6DoRC8{F?wEry}Qx;>pZDUkEVx2ik8p@lUC9
;x>pTcBc%mkD66Eh;u8#_hD|`$4MB7MJ_c#raQXH>Cgf%w4tJF@>(a!UG>T4Rfk}~E8oNnvpai-uxQ@~^eI0r$N=S`xGieP10W{lAHl34xhtVl%)SM6z{qhI+F6(*K|)~&27i2WYA^7QFqz~H5KZJreRfFv1mCEJ>b^vT?uE@DZ-Q7<&3Q#(ghsT0kbs)MH{bxjJp|4kJ1d}ed$xqwm*9o+f(Si(bNq;G(sL*KF!6?-Yt7$7s**q8ytu0QWe<aP&xpwiiY1+wbt_(D4{{Z)(B~3PW`VClZoW>c;qK=vsXGLq
>e#GNEOQn6@aoqWH*}EdgPeqFRGdnj7?d=g(GEvd1Q9@px+2NvpvoH=T$N~*)apRtY9>5#!{YX4^J#l(B`YPZ)m~DlyK@y}pI1LHtCo!;5>XRXo4*6os8Bl*Gr<oCZ`7TM*SzU87}4UthE9(~yZwd)1_5@Rn!5%Ej13(Dx`T={mGgZ_sj?gIbd=+dr>||q)o(WF^w${)fn@80npn&x83m^y(1(uje2*k#nazc`4=9qeX(FK}H7MOpw!0-Fcp>cP(T(bzFd)A<(Ei4HA%E&5Q1>XUUWe!Eri>vg8mSKANXI^4
x0(@Ti0>=nii|t@JW&rthi!hH{7XHh%<BA%@Sqs??xw6RVuhgJWZ2Lv?5@aJ(z(hG3U%XKr|zYH<J()0$3eLWW`~VTXFFDI!Wr-vH$Mi7QT?XnLpiLYl<frims!d9*<S5e(|Jz?YGDgQM=|V%PY`WW5Mu|sZRqz^1RsTgC<1Ui+`m<TIYphTVS=)-!l$|mlZ!eGk{saCQ7jH>ASs7ozC4^r2juZ=3h^Wz*-mOTP<&*`Fno1C`0AHar-~IMyIXbc&6y!lhpN73ygn2ga5{UAGaSkYx8%T*Sh0VQQ7EUY4vWpY
gGS94*LT%o>-GV>gBJ(9#;s_i8Z~TTb)rH-T_?OX@s##1gRl&$`PI3y5ic8X*iwadkO(9vxGq70U9U}N&tQrw?hMqust-Httb6@>I<VHJ<9Cx@NKbDb=zxLHrA)t<tjtUK*wvp_ib30Icz6twBMO#>JO2VCG!wGeXAiFe2Cz<Fbev5QlAtCyb-+<d*`#CGlFe81ym&9x1Cg|!uL5KNhEcyp&J)mfVmYKPnK}F2EZekcPnptn#zchE)gIlto+qYa;$$0s`xd$?;@75v>($^~P`03<)xn1lePZ$9JTLk$YM7P9
;ybWW2+cP&GF6LAnE<a0eTIAYpi@@`P=1?q7^BMK;n_1=gjRS~$@e;$LNu!tj<wZo^0nw(ouucP*6P^ke%17cdLA%Q_CxwZwKVckVM^1g<Bp`p9JQ!kbRhi&m&XG!%v%uy)d?gb*`t=pf0pf33E0!p$TFRY?@)+AElp>N6OaS)rX*5}OuZu2Z(#aDl<CB1Y-=1;D)+a}CdX>;$9#YQD@2xT+Q1IG%-er#Z)$ylY*!?>h!+su9UA_)k`-`>^)b|sZbM1$$|XC*vO`r+ek+X3z7^^K0q9N?2L)i5OLt!Y73sY!
Ix8u{wUzjQ7+W!!`M|-wBuc){@T(tY$Kj3eDI)*m71^JWM&%AUf&U#uoT!@HGcfJn&E4sUO4Q;);-pz~M)vB}3%uf+;y=g-@~BQ&bE}h)o~#9ug>5ehYNm3U@9-#f*ULdxRVP!2C$8<+Ftb%xlMsVs8#Cdz4JZ(G{Za_iIpr&y2qYXHDX7D-g}lT8?(5K$kXko@Tduh)*$~PEFpq)9<J_KgVxuaoR;SKPDG5aWoigc4udQ7O$Lo1C1ODY*?M*PYUZ65rih=+l+St$3PtloX>&7vuX^sUabBAmNAWcLYv`2=z
^>XR9_lHI`*sD6ps&W_}GV%l8?AN%O_`63|q71D1nKN(g(KLjztCxJ{zL6Z|iz<%#Zof8r$4P>ASWwZ-8x-GO0N~o*{6(sL`9x-kG0I04DR=hRH5jAXUTqqxn|0u2svG3dQFzLmcOw>1<D${13_DTg46BF9ED$#FKgz%T;jWq_n8*kdrJmJ3zrCruiV@Q}L)F#u1Oq4vO#=&yzxZ%y8o@W55Y#CyI&!2Mh~z{~9jWDR4tRjX!7@<+8xOH%u0<vB(}!h~z=8UEbIy~6uu{SzalT|>6oj(QL(RFGbg~J&Ts6Hg
#rQ15Dlt8)Pqa|l)K`y1=MtjzqPX2H)xV;;<rJ6=rfHFRwk~Kx$_rHB>{Nq&U@gv{A!4m7?NVquD)HhyU6Tjl-HRQcvk9)=<p~{ysN|i;&T9F_t4yq<g&S7QLlDOPi)AG54h?twMx0so{?+xh23=pK1ixreqk2}d!V-%~tQgZalzR9w!p#-lM=VvZs&F=(?9GpM=v=-i(AADKT@hiw3k%GgbjX?d(A$i_A=wMO7u{k%(Jd3aY1N7C$sW~UM(o*RrU<mRMhbr?#{NJMKl$j2dxi8myDnl-4!HYplnSc|0qw;S
#C4tBHG`wGWgUo<a$8)~vKk;*B!daEloxeL5WND7)T9Kcdl8`xqR!YDYOyW;B!JpJz((fC=tw&7MGYCJ#x&66=Aj9K=>sJ5)3<X-<~{9HfIhA2K@!uUkInR|29iK`+=~I0RH}duYSpBX%56Dtak2Bi$VQ4#&eIyV$Y0E`(+MWu2SN#McwtNDp#cJrm05((j@SE6m72TyIqF5Pk{L}vFfw%rfq#xfrN4<fJIx|ls5y`oE`R>jMEX?3=_|J~-K{3q9&Ep<V@p|^<K0bAU1XK2--aRWo}a?GxMWHPH4QXSBez%5
Z_ykH4@qh&t*s^XdwN!K`w3=*tVrMf<pqfNm3o5Xal~&`vbvn@MI93CXt#=2EqH&V4OSMVh-V#QrCAK6T)`wvJ8eNCo@L+8VWH%w=@P|?B6(_d<OS0D8h^nZ(WR<;X6qj-8u)c`9rvxrGs39(dM^9;pk9&gmsz&r)jhw|rdkV0OKHnaOf!X3r$P$SUwN*Y#qD`I(f6N5il!}IfaFdYLjp`<WpnF`NW4#>0`sx&nkyi$?ofvnGI1jm>>K*q?Xx-T1h?l0X7cChDO>QZ>2MGBWo@Itd!1m3&Ie5&;WsL=Q8nu-
MS)WC-)SL`wzI`D18K4C<~B0571pIgL0*!{q7etVA%ID<pCJeToelyyoS`842A5t5e)3oqE!S<M6vhdsQZX~Jby>p<W7c6DLbPd8L!)v-5=syjRcV4bTWcFHn9=Vy0!QNv(ZOz!6;e2d5#)&~LB$0jYUQ?{WZ?(W=;`*UX>^BTJeToQn}SUfP*D5lQ8Z5X1FmwH#(@$SWMVcK4T?!@;TlR`sG<_m(^;p5)xDc{H4!mj;M=Fc8YNtCHzu!5y}RcU$lv_Xc<49}QFTt1#+Qa5r=g*>qy~DqY3u^1@wrf~G!QX#
Zoe0MIP<?m?LB-u&f<k-)c^)9Trcj&>~sVk`#I}JfTVQSp)(Xjp}DA_s5_a@W?`7AXk@i{0`EM7{c8FG49ygCo^Usha-U^)?65fvDNXh~RZ&}<qyjDZTj%Db%t3V+nvG`HzcJ76Ku6t1Br-JILwOX=v`q(gYLlnKB$Ch1tB230q=9JCO?pF9!d3?ndbeBEi-)fP%$h<25&#&Re^j=jh`56VBWOww^4NQ^7qlB{ExLQEpG%&mIHko#sTA{+1RZKpu`u@J4>7TzAvm>vit(T2C{5izAZV>G0I!sIx;=H(@{D9i
Z)Zd*I1S7&xJ~C!Aug*OpU|Z6MoA-}%XH3G5GJZvI*XXq(N!O5QzvC5iHnZeW#1WPHdjGUf&IFlD>B-S%^n2<X>1n|t^H}mpkX3tSLe1HK2>^T;z?b*_oR4v1-A%8W~V_ZiX_ApYY$1v3X{#kK2qS0Idk3dh|lBU67_f@u+{%z1-a?yN73*z|I7Ki&hFwW(`lN)st6%$7i#!9P`y$pKpc-w0PsD<MJmX*0vEYZjeSq{T^9wuQ~5}04WU%cXRUjxP|(PtMEdJO%&ViI)3{-ve*EGk0doITZw%tA&=bE=yY>yP
lj^2k`6Qp_v70)eK?u}q`e`pyg!V<h2MseiO$upl0S`k7)C$h0ng*7eW^Nm9MC4elXQF)McL$zSkFHYJUY&-c`~|PloTQGk2|QxD1d#V07oD3NI`4Ukz>7Y?Z)L`^$c@Jy{TbO}R|;@-U`oF0`UOm!MW_txKu^ap2t5ci&Nq_=F2N*kKh>?*tpKNq=n@C!C_`iU(!Fy?Sn`$>Bhp3Y?09R6?hZ&U@lcOckZR5HH|mwR2+6gk^J_Kg$!yJ07Inu&2<<%8PuTU5<4eSrSTFNH7O3n0SM%=F4U}~ljUA73*mx32
(9~#s?&?eG7|rkQEj*QJX#mZb5|Y*X*-zH^wmaN~?M^a`37Wodnzhk++YKg^gra1%=!4X=iOV_osN*k<Oltrpq71C=&*TseA{CTP1t%-=HI$?-=cJ1(yR<U_3XtiPW`&-|HqFSvqviXaY+roSIk?WRg_y~TE3m^fgLbl%;)5)PL;&FCr84gRajH6_N|aR2g0<nM{i=h%5;Pl|%1)k#^Uj5PmG+Y3i0LwEcoIksXR|XLC_krx<|$qB`hkFYE9%`NfHoowB`<H^15EzAS4Y|VOF?1|DzYcE-KD#tSz%3&DpkRX
dHPU*)Ub!T+Iy?AR9|)8w!jC?qq?6t2`SYUlbo#sZHA}4z0d4<YPuz$$>&AgOeE8Jk%r=+BR6W66kpdNLe!+3P8zL_g|zhu?}t(#Rft0!;eiReodRM=(;mTub8w@g0Dxc}9sv!iZT^4<PL4Nd%mvoDoP$yZ{(NZei)=OL@=dtbZ(gkXN98AR-0W^ZG>tENSIv{atNuS@sPokvdsoLQpBJertW5)8=^WBa4IUW26SgZR_%_6nebYP<t4>*mEJf$PT?kTudz4r_PbKWqp7Si?<o%5`IydsV;Rv=4KNb>(*$A_R
`@5!KFfdF&9dYn>NZBoLl{o9A&`!WNO0Q6%okkJgPU#X>bx$7|@<Uektmh>>d0pr18$skh`%X4V_`?tyl+$Sbw3TZz>vhwlmNubb@(tO?&YVnFb)2Zq9YoiYVd<Ka?uk)4H3rz5S{dyeHF0cCI?9)vDysA<;Y8Im5W^&@n9PU!Q@cTlSa~|>;Af$7%^G+FnsgCI;9&cqD{Dnjs%9o^>H}eMHp^hd)QYZd(5Az4a~^gZ%@S)gft;Fk;HaBVW;v3Cak+T21zqg|p;0E93?oz!dqYk7EsYAbeAr$OpLG|>=}b?V
8(_@r%8aD;x|M``PH{HwyabRItW1>W)~Zglcw>8;z&$8>)#W?qbo}cfa;N;xx&!1ytlj&3GGP9*d1-Rq`S&x!*K59OYB=go`@>94S#yQzrwtAsk&mSLp)rkk-mQtc%$K)ay)`GWOEzm-OL_|SYS-J@B}Fj#i!#^fRKT1C&vgPZ?z#-Kj4*pmw!!KbjpMuPLn(ptVzssFf{E@p+NR-BcL1natzm#W0tP+lyr0*o=T^*?L%!(-iHCXFpMRXvB2wBbWG64>%&Fh7hq|>WS+Xd-)k~@0;H|m?wboz0&afLRX?#v*
-lJ+!KS{0v-)y?jpzghCFiagPP!E1JG7u^s58_fsX8wv8SsUdqXbelkwmOEfur_GqFzVJ5^YE2Q#ol!9!Z}z*Pra4%Y>_mW#%1!F0a|RC8<dqW4T^%>2B>a4{j;P`jpyo=QAZKoNZg7<Sl+II+s}5y(58xSH2<LSmW5Pz8gxxj19T8|^hg|Dyj)GApc9MGQ&x8yV%XKv)|3dz-Csx1)uVLYJL+d!cbM5$!T|MGHD{xfoHe%_iZiXch?A(;&|+)v?<ps>ZBNo&H6KjYTTL)48q`J7(P;kEe5TbT36Nd%Li0oB
0V%hrLduU-!C5c$rD<?OQNXGTco{SFr9j(C{&Ur_6iFkkTC2uc&ap#Q^+nmGLR>VxOc*S>w*yZ7a~uTgLpuBzm>e27Ri%<zE_(GvXFuoNqO5MFn8!tRyZ``z1ya(UZIkN1sdpzJY89yV2g>L?=I^U|Wp`Ga)n;~P*2q~buMtpUS<g(=>y9{Z|N8&^=|w|ksZyTLj(KxK$1R0$|40|NVWTPEr?V%s-jgnZtsw^70!rc6ZATgS<<Lnf^fR68YM#ixb66~Wo9x4X#t$eW`xEz#PBP!El%wUMK~2IE#W<f+moC5T
uBH<H`chB3AP)!`I6EtOop*_;!2c`uZch(B!DMlfvQKe|r$AP3<dHNM(X*}@PP*7-BD%@)34BA%)cq21V^viT3Dz~!9MGvH&RG@L{0_J6$;76MHyQzaiYB1=RL+r}q8;+rTa;f_balWhV(ZL31`P}VDQXGMX6Yv)z<f1GnQP*|;U!s!BG;G&*oy7#;xyNE-Zapl!r`)%90lrD<Me?;*Ll$+(m8mf`Qh2UpgfsRtgrJ=i_?XoXm3|ZWPGEMDnitzKdU>1K-RtBq}eBHf8|Hg1r+r(00yL=howk5>JHi*Z@L?-
(tl_USiQ_yBmHWXXw*QHH84qXHouc#AL>ba9nfYCR%z6bCA1lro);$%Dracugom`YET*pGZyK%jI(3*J%<+I>`>?G`(N8ICFKZOd8cUdkfqdk>MwsrQfGV3hFz59(TZd@5e<p1uz@#1$T|{;NuAyv^XHA4bOg@GNvcZAsr*NL3oR>(x+<874DHKPziOSfQN<q=UKp;Rm1#D`%t4`d+Mg8li=InyG=Ny;(RHt2so3m~PA(N9XMrfD`G=rggwTrEqGttaZ*I6-_E^3YQnm`cVUg0#Sk*QP$y@|3)x{ryZDcL`j
wZ)#NW>)tNbt5d)jFLE8Jk)Isv!Jsz*#^gUV>-xt@Bi>MecW`jcer7}9>}5~)1Gr7lnV_#%!IPe|C;VXYH%4R4X06&MOPo(n<oEti4Vuyv*`(}&1sUOg_P&X?%H*YHk_))oMVm^iJOy}iMGC#FAW9WG*af&RjZNuqT*;(MsOPp4glWNh~&M#bOX>C={;jsT{kCmfVOf@4LA*S^hMLSsxS4_SZWFp-*=Ko11$E6VP9FtmU|8_hZWRjJuecaW3flP<{r~XW}h{=BSI&yNvBfkuRZ7(2aJ6|hASmLvbiGKO=Uv*
E#;%0fyr`o(bk6qmQ#u6R(0zPoKYVo?bvJIoX#H<0L?Tg{{uL@&YA;=P7GdMCIjno!z`mi!2sx4UHckzBV{K&Ujtc|)zJPe{Ls84KKYy#U6Qx19`#1TYHZjoJ5pg)1J7);zkLw|@T<5*QEX8BdoDK#H$gxEozIzDd(KbD8;bKOo~E#Q>uP(Pvm8c~^U$D_zI@16wm0!me2$DLsodGQ^B1rG1qIE6Z#^e<8J$k(q|djY!DC7;jwB0)F24TLBqAntC(EB^#Q1)h&BuzLrb)9Hup(Ie^}L63UI)_3;AK%$2_hDq
7py_Ig8#2t6@b&-Nd>6a3Y{NO<56y^n+u1!5auw`?tc-ANtbUukLI&S@{5Lc&WvQebGJ2Y-X^GEVBPcHbU_e^z$Lx$414zbGQQK4fZU(!p9GO^{h$B)7P?nqL5Z%?J(*I~)s5G*Yit{FsEfhTygQACc#wRGH=rTSxk)vATs1ZF;;E&`J8B5)ik^nS=iMDe_tt{0y9KtnmY)4oM7uR(wKaPo(?64Ik2^p4yNbBG6GF`JKY`7`M%MSCx!*Zz2#9CRy7@!NXZbKX9Pb8JzXUa~b*KAO0OII}rYBXlbea!d=+1Gt
_q$Fs5idAZLI#%&jr(XQ*x#JONDDS+6XTno7l8-N=0UuoS_lu1eEm4kP5akuskvs?D7%VSS4+2_0v#RzeSvmJyb{*`NOu5Z5YI*zc#pYlp*&QlkGT`I5@tM~goX|&QBmjWpJcJrYVwzzh^45&u)tHexgGwg7DjfvK^^!6r-HwJyfu{6^~a7jL9E5I{ZpoY>2NOuTuXLqY7NejdO9v$7yr<m=SY)I$)F=rh7}S($s|7E{#aY5-)1Yvgd+61ngk7r&#J!gm~|)oUaEa)ehx-6bdrzC(0CUGFOZ2*s*1%znnzKO
i_#H@eE%*3y19jGxTB8>3aP4rhEL~0?JUA}FS3lxy$HWq-Y>8q=6X5tS>*qpo{O%!XH`aX-n)l;Slw~FxoW5KOD70`O8S3*!2lQ
"""

APPROACH_SCALE: Final = 0.000657710706
APPROACH_BIAS: Final = -1.3531
APPROACH_CUES: Final = {
    "meet": 0.442,
    "table": 0.211,
    "call": 0.27,
    "rank": 0.293,
    "superior": 0.352,
    "request": 0.463,
    "motive": 0.124,
    "withdraw": 0.571,
    "kin": 0.108,
    "home": 0.2,
    "kind": 0.037,
    "conspire": 0.352,
    "probe": 0.152,
    "hurt": 0.161,
    "self": 0.195,
    "you": 0.539,
    "face": 0.055,
    "dialect": 0.129,
    "hope": 0.071,
    "trade": 0.283,
    "tail": 0.489,
    "threat": 0.597,
    "watch": 0.303,
    "insult": 0.256,
    "plead": 0.169,
    "favour": 0.137,
    "deal": 0.142,
    "hint": 0.168,
    "media": 0.172,
    "english": 0.158,
    "approach-en": 0.102,
    "press-en": 0.148,
    "office": -0.084,
    "transaction": -0.169,
    "date": -0.309,
    "amount": -0.053,
    "event": -0.238,
    "procedure": -0.133,
    "choice": -0.023,
    "formal": 0.239,
    "paper": -0.284,
    "leaning": 0.31,
    "apart": -1.121,
    "business-beside": -0.271,
    "own-office": -0.333,
    "own-number": -0.156,
    "own-transaction": -0.264,
}
APPROACH_GRAMS: Final = r"""
c-j=Y*OMekp5GTKLM!)h51Cq(u4*}YXJ^&i%G<p=-~gN%VI=TIn&E-u1I@?>{waK*fi%#JAV519?{J5`-Mzb=6}>atJw4rBT{3lsa`!Bqm5Q-X^-z{knc=_R_xt%|lr_dd;&R^gVeH(NbU4My;z~+Z)v$J(<l(~5^RoZEyXVWUz~F_ojG2~CEvTWduScH2519q`O=H8LgDL^Pp;$nW>1GlXS_mOp0z>a&JTop>=XjYq`fGU}*b1Vs$AZ46uyXh-fgsfW&X0>Eq@jejw#4kWQ8M=PV$I-x>j8D1GhExDj_xwf
+oaNjte&9@4F}(Sm|kY@#7S7P;ec2Z%lZvPDY&R>1E&|b+6e`kjcb!j2Fj2D$E1%x6BB}~#`cggo6sk}j$^DU=M+fMs%z)LSi##5d#(x4vh}ChQ*DS*{5q*r&xO+XRCh*y>Wz_pIAs+@GZvG0Dy2DAy&wuj{6j(i)ei6|@AoG59Z`idb{VXKx(QvI7_QgC98`m+N%#>~by1YnMR0LYN)x@m`aG4`<Yl5=o}EAU({TOv);%@Fnq;`w1$g>EN{t>NNJp?%5`EgWT1QtMS-;Tg?S2``Wr49AwCCGwy;&&4BX^8?
V~Y#lA2#pE+1?d+<p8sNgQ}-eB$Z(QC<WY>HDzq41ua{xE4t}9<CBY4;ufVIolbV-Q*)~coE@2x;n!#yFi|=_w|o`b9Y~1F_m0ZENcgW?4cob*XC3XazH5d6?2kRrXg|Fo1+UZlbjjmp+kivcw7=YxSFV>Xlirr%t@aO6L%9ESvF0ZrR2+h)RJTWJYKYb$vz*J(yZ6Od`~s)a>wc)?09%k!QoR!%5PM(h(~if3u0p?A?pF{UN}hrzvyuGTS<aJ|qng*R64K*m>$v5`?bn5DEIs+I_J8kj*LGP~XDx#5*JD%O
#*y=17GfO^eK#rZ3-FK5opfZ+oJ+|pe4yx8=b^c4;uF^oqNS5S<13*(-o2_im1%h2>~Qy!sZ^;uC{VQ<xYv%%!F8$Td8-xsC_8LzRstWR8Bx?PtI2kt1(e3jhyJtznYLoF_@SmDHGr`itD`eli8i3}7+-G1+v0%LW}uV$TEjEtqmi?!uP)}}*LD<l*W+RA06zsyf;CzWmKV|PZB5pKqI^Fw((EX8;vf_X3x};)UfEh41&U|HOH&cZmt{k;ZtF?_E)`T)7Q`5jK4OnV!%Dp;TydkGj485e=>@4zHx;-oCbI-f
RIcNeNF>~2dHJ~|JDXGT%cs}1WFcV(-p6AX1fhC361FvRR@P&W^G!AgLiF&)wz7$DhWY4c!TjV3TPr#itQZD+7q?T}vk5ZjtwSJNzv=d3)&h~j*~|lr#DT<$o4GZ#pOhmsAu~}!)xLu<_9|V*Vne_3TSr6F4T&t_F;2obK_|@{FtW6p?1F41{46yW_spBsU8>>oZx2jn?SnMAbEQ_r8BMwt-d9Xq8NOXVU<h8^o=HXwG(Eyj48NB8Sa2A!^u)ziT^QqF;Nq&#cD=<#B0_5CtHcNzIJpNy2$#0I`Z=&eh7oYi
oo!hQtJ~+U%L#>8wci;<J3((%il)VSo-slTm+4_H7QV^Z=D|<s2VvWdD69t7+OIfbF_lby2&~*9dl6@vd~7J8i%LMmQPZF&0IEnuChw?~d^7aWNr;B$^Kl~PA1B%E;Mv*_o6o<c57a4qNZ&RDw?>BB!F{0bd2igucba_1-14Eg{lZl%tCDp`t2PR5(kvcbJF)Bz$oG}=I?u^9z}xF)d4~m(pM)EHQg2mhgi`ozbSH6}mKkONV(y*^pL!d!1xc)J4Ngt{o%<I-dD2;h<4HjtEW6gpGb+)<Vj^e3C@@QvSJ^QP
JX(2YCWBGpl1SX{lu*}<fK*9BgAQ#3?JGsSj00zR55JH=`F^;95LA+Kn=5r3X)<oTd&y{^|64IEMHMr)di2~m9*`i`g-J+r)HWvBVwNhggeLXkDbmt$1H&kP(J6iXwLWEc-VnMj7HcY;8DbF(c-3?7OUB!7w5cvDDpyxrTUD2-Xb%nUmB31xr`@;qu%NGnY`~=dd>cnLoeq~#G*AJZrn2E?se=To-Bfdy>+-X@uNbT_Z!BL@6gLL?CLUPh&^}yi+2+bBY@1qj15g#Mik4B7yS5$nPO@RnKZ$D}>b9A_syY5R
AtYay>@e>}Idv5|x@t$}>IB*|Wb3=4<Vz|Drelp!6P72MY&mYli&WANpjF4;bC?1bqrip4xWAGDvGgi1DJylo17vng%{)w+$b47H1!d}s`ea}?o&#oxsnz+q^=#~+(d9wyHFDi=o{|z{MXCFRSxM3KFUbU1ViJza$9bumz@_Thrj%cF(i`?vQ(GW}S|akO^d)t^(;VJkz`NWjyVv#~#s_ODLkJv_(?_E35sN}IZo9C^Oa>C%wA2qo(<oLb*?FUQCjDQO`b4rs^I<xSFZ6bx^bd9t3ewcE?|PbyYu3<VWV8KI
@)$10J2Z#vadJ6Zrj^UnhcJFAwDi~vf|BL4R6tuFTo1-gP_2=3Jrob2`^pzE9@N>;GTc^{#}{Wwy@=I;{@L;p=gcKiI29N)c3f;k#={DPYW|d3le>}$ta9IGP#dHfbI@p!Vx8=iw?18H0CLLSrUPnP(xUBDvA~Ik*0sH)lJ+(~9xtB`*rE5|q`2)YseJ~SjK>-eKDN7ptv-?!lSzvs-ac&&E&`FMEA3~S%_G8y&ztJWwWqFFKQ{QQy=V;?MUu?d)AXL9;TCf4rpdF<uI7_ts@Weg`OG^v0)noqCFcPI<x;&K
61%Fq@;7xSEjuY*HBX1*$cf3FKHi$pC9#y$SjC&*u}x%qLg;%2Vj_@y2Kuz-Y7FROdeSSp<z63psA$w<(~azGaz5YpRuhVrr`bC`2>r8DXn!_%3-S*xY=&gLfiL=Q9-3iWho@8o!|SMY4D3~k+PY=xKjZGw%8jWesdz%pOG0j+fsgzH^+2m(?xiJAxrBUH&YC!Gob^_(bIvXvi=R7>*Ke{GRc?o_Z7Tp+k#kVZ>M;PSQ{S?Nn<^h+=9qR!g_6nYwqqJ{xj}Z%Dw;qHd_52+Ve7$~i%-#>xb5$IdEx=*cHjeq
nckjN6WiE4Uy22hC^x%L(AT(%gGs&YdG6Jk;#o^V{$0NO-<P)ot9{;6d3WmU-Q{C&Nq=%_?wA7;9(!asDD%)<U1FR5Mg(Y{no~ilzi%rgC66EAKN(DEfM2Hu9#@mp<*ezSm5uMm9<z6HXDZ+<N3j&~Q^lHI*@E!nO&R>}2Fsc`CtQ<MJ&WgH|2$2_^-abyj7n&QWh$7f1JtK+C^}lVf67;F-K{*o28*<=J1#Wsm!q$G-&9>=dj`huJ1cq@*xOm8c)h(pj(yljzeSz><#?n%ph8^Kmx?B%?N1fz%x?e+KySP@
zs7<c*}9<H(mJ?>3daN;wSX7^yA6$CeFjbprwkaqq}wJ=jQIt+{EZ$(TU&yp3Ail>zODP7o>7qt9Qrn9q1ge(1A|?ufo(_bdtb}>e(~6r(^A=iJy;pSAuY-{)nWwip<!x=n<7WKdQvZcs9Z$BhBX5)8h+uvW{~5sl*-3BsgveS?5rF|82o#nOy)_v8Yh5%C;dt*xl^Cza}U=#5_axk$j+cCjDt~%H5Ti*yuk$z==ucmNC213G(8@3o|Z3sF6P1DaNnsnqn-97hG+qKYkFP3S>;3jyx3RD>*G88?%UE<_OaF&
*^1jCw(;doW0E@uE~0)Ew=Sxh5nZk70#J6o@7GqtwpMog4o6J%TB;fHZBxNTI(_&iPNzu_-%zZ?<)j3W_~@Tgz5h%5jhQ+pmaeTG(#x>L+A<WVwg+x=JO4VgE=)AF|3S=;tsOY>DkoO*Fy`N-!Tud$&lNrMp}F~95Xf{R{l<($qg%EKpxsg?pFDEP^HQ+;uK38>GKU_}E=<MzzVl9~=~8(NBvcXQk}&dD$9C~;+yaPPrdL%nou|<%erx}QEXz)TZ9{0mhE|LxBs7<&ElVXRa{R2ud}wl-ZDAput2TSQ%&4hw
E`X2c20I?>@aCX7^^uK;%bb5UgQ2Tii6s`>a<s3h*$uoNe<^zg^QC(NEb;yWbzgyv#j6XW!^&Qp5tBh-bnvS7ViONF4@mMfNY8w0F<jaT^c-or4pu{j$eXX^HFH6#oy?QkC{`}VliUJ!zhs;kMa86$S?rqH1E;ag-gU+S$Vw`k(w;QYw^t<v$#$?e1ca6|__gN}+|nIW{A~Sq6EQ(<4UQg4GuxB+RXPIGe$Q1@+rZNaaLTJ>n?^rg<zgvA&4w~=%9AUJc4;L(R%D@|oO9j0B}ol%bF)x2D_eMrj#7E*xw)|b
()c8?&a{&(ljWq|Rki?w@UrElQHNi9gqdc1p{YLJ1eDAY{jl}c)%wGl-T-;cA8c{us7q<Ei>2cg(>MM4d{IkmPcxRZu}5d{9h3{6f#V2Njd=4dE?Ly+lu8k3PVWGsW~1(2l|}tJh?fXZIkPopwyYwws_}`n%}bZ)VDpN5e6;@vC{K^CJ8ZQ(KCBg9k9=24!HF%Rd)?lAKElbewElhd%~aDm8qsqv?4m2Y6{#(PwS%p(%n|@^Zl;4iWS0+s6=dy~G;U!M&Hrh=YB@!J(V>&B^o9--CJ9g%r9p9%+ys?));re9
1>9nZ;?!M~O?f~E&!UMLj#kP)R=<6*nO2zU;^fJck<^}e>HAhp6@7&f_1q(Zh*j`*WUeTt$g4=Gn+CV%V>F>eNRc1$*Md_j-V(!pS_ad!*EEsEQs%dYNyf&P!}Y-JUwy?O@zwhjrN*s<lyI%yMU;2tNJuZ35ZJ(WVrR5@Y`y$s&%>_)ggV2fouP*_s;;2v9M8ur3UM6WFK~XwW~=dW1xtA3mI@tt<3bPMhi<K#^v6g^m~FY|raowk1x~$3WVQ2jupNhOWr7;WvrIMc%*`TKGq=*YR4bQ{Ubv!Xab}I%Bvz;a
P%&EkN++xsgM3H!hO)VJj*5~v{9(D0NLG3>J(RjeKZP>^@@8V-S8Fg2l`E0Jn*#4p5tR_Q!$DAkvwETZuRnR=dsY617Y6KMb!^M*gHh9(reHr}6_?vyy87)1lEj&K%uRBJ_{!M-q+>-}LkC`q>7&$gcJQPJ9f)Ax-c`cGdQ!S{L#Y%?=Cpd&5|5NyS2sqW!e^srv##dtz5TC%1W=E&HbcWUYKe25#p*bz?cjGc`u1<p{z)B3idCtmODTCD82?-8Vs$zxoCek7-bZAbF<r@W@uObs{Htc5C$_C6LSB0f7o~VC
Ok>~|L@o78LZ@j@T$`$Qod<5%#GWF3v;IqtAAe&|7vDgGuz@F~JCi+7r|fh;SVb2bac@dph@ASOrhO4n`tBgoMBDl9onjjqMY_2Y1qdC!_wY#Wv&7MOR}dzHV=K&GR%&AYqr)5v!8#GKUZ>`EIgASxt6i~H@h|CNAu5SpH+rvwtPz}10mH=EnXDXGDvyop_$e#aIk4&Iq9CeiG%Ry1H{f)f@V53GO_h2-SraZw4Np5Y*S604Sh@+A=yT6XY=KX;pq>)CM<Vy&IG+c^r=u_4u>gV)kL@j`qlIe|)PB>^Y`l5?
IDaa9{N!CCmMRBq;)=hMBQTXe@qel|%l-{R<nLjSI;XI2+3(++An7gC^#DIIIV2q2W^_f%<=YYlBk|O>p;TxCwV;qLen{zPp7M}0;onbch3%T@H;;^9Xy1$jG#xC+QesVVo6hAi(M~2*o)yp#Ma}t}mHGjm=`w}?czIe&FXHvf@=f61@9qk#Tkjnt@KN&?_{rwjJ%&(rt(Q|X)#<svP8(IT{>I>aqKHbCmVly7C!KzIif2<h_?w+|4T<ddvUj7@kTj1gqKW~<?CmlE%Jg0>l{Dat#3V6P+Ay7WncIueUy8jl
z7dy683D(gTstuxsab-~BmfI1=M6<S`{O6o`=QS||Fdt`sb!5Wf;95+2?k4mA~QW=SO+3pO07&;Q+f*5XP$r9b#T?K&L(SU+go%pnkRg^15Hp#)qdgj4P;<~3AsO@QLW*}-&U}G0~Nh5;6<tyY>g3(y11E&xAv)o4BvL4?(k5;*;KkV#5D*}l+l>BZ)0|)OQ~v2NONF4l2b0(tt<Dvx)t>|d*!8i;7FrMTQ6T&{TW0I6NQA$#iBxpaFx1S=c@);gCeUL)o(g)-%TmW9E-zfQ;V6B;Lh<!{XVF2tAZu;FA|Z0
LMilyg(ojFs_p)6t6#6`<9oT$A3QqEvP*!)saUqGJ3iu3?P5bups@3wdf_`WlDa;_`G9goGdi|R;QBBhtT%)kGh9IZ-{FWA$-UbB;|oFV5uR2<#~}uBwV6E8#tR69sh30^04)=nbSw=g8w(;rd2A&^qae=iZWedyN24lx+9LB?<?l;^^t_e%TB*8mtvF6u?HW)~zPxg#RPuPOvCDYz?51W;(<Sb+cs{~)ymW@E8x2GqEPLF1;>66r4V@bh1P}L#gU+7dtMr<ThKb|D6C+g*p$0ABLMBZbR$jI=b2y)v1}5xE
n|Iw}>&Ay<w5YU6UeRkQ6Oaq@rZ=C1%ZEA{Ax<6_M(0+HE9o{(8oZotauZcP<ZZ4joy9Oa=>#vR$5krMe$r&0I2C_okluVEo>pBCFk!;|V^teMG5iWv)OxEKj-$aO(_3S2RnL$IkJhV(v2!MEh?6gKN}_v4U#OqW%6SW|;L@&kqeL5}kez#qW!Lr9xb72`Q1?|UPv+<sXpnR^WYx5*KPh5byOLg}-AQodTwKN$?_X&uU7}qe3DPE`1KENX2CLXzwGo{gGLKiu%f2o)N)O=moAnHLkYS$+zLHCywiU`ya?KGp
{a3OHzOuzbSJKwnfKL0StS$_c^$Z6r5*2Rcu>nw*4c5OgJx+&Hf5O#4Mb)F<PM%Bd?4MlTBh@EwIkO3X=>JRi?A|pY+}+X48~vpb^SU+#w@QyDYV768C(1J52QIUg3&->7_JXvS5>fUBu^+}i*1RpeJY6Cx%(J{m9vcJC7d|!IW)w{*7t}8ucp3Cvu?G?tp&jg)I`(N#Plb=S#*_M=IeAuE$slix;(L{viY%#;qeo=tIyJyl3dsg6g4;cQS_(mPoO*j9)_rQz-{G2$`1fFn=5jss3P8+-vrjWJP!pph)d{)d
*YATx1`Z!9G?tv((jT)sYYt2!oza`Mb}pOlo}wL(we<C7rgr3@gPN*btC6ddwrwb%N3c0GBDI=vL9(gQaza7ij%t=9>mPes`V-mtUCP+DYCJbrS;yl&KoVT)DvBKC30q1^U`!Hoe0Ao1!!{p!?J6De@<jr+tN70|wACKTOY>%s$`?A@tBH%rRA>^WTU?VV*SJv?FH<pj2UqpUpwF33Rv(d2l=m9zuI6aq=S>x!I8rY`uYX5|y4`f%C~n-euJ1C@Q0D#nBvMD@cjV0nB3E3?*~)Ec%p6mFlsZlna@=uh+)3p(
z00cY2R(DVvld1#HmUgT6CS3MHAsk;PS<qxW$HPK;aDS}K!rd1_wEI$IV!4berdGP0UtAlui|rJY23t@P+GsciKI1!f`tBF7Bmu`4z|8=n<0(fW2OhW>ZSpjHW=r}W5>{I_;)VhA@VmJShLg|E4*2a9F8-YWVeNNJFOl^*hN7}3E{TnoUf*?PyK|mc5f?5w0XmFd1gVl^V3igAItMG-g|sz8G5QYh*wl*9?-NW_q?xG7EM;-@;WZ#Q<Tb{ee~;BzkM;vGyJ}mNqhC~CNW7R3U&atP%UBDfdB1t#8{6JJQ<{8
<Bt43T^6~P_n1tXA8B82t^(;<>O{^h0YRX<beekB$nx}YnsN@^OYaE;g-SK?=(gjRmg3G7hf-O!L>n6C73zr9oE0kRLBHUzKl(Rkkz=mjN>h!-z0-1Jk7Gbb$4||~(S7gqeRuk^n_Eryh>eQ*zHTl?s9|m<fARBtwG91I@9e7o^gL}wxLU|vMvE51wDri@h^>hq5|0iBEIWHrUfD^_HX(2~at@?!nrh^?(zLv7!*R!SEMgZxxe{|9R+`G_KLn~*RD7ltt31`%RH|&JbF*Ws;GfL1kOeGS@}2QaKHcU*qU><L
dcUmJ)o6Vnq}s@%kXq-*ropV=N2#bL6WL*P*8Ns{*UgF=5F7=?R_N7Iuh1>>DvO4=|EWC4{D37_e)sNusPTnfhy4thg~IOVgU$6s#Hhnc)9#LqLml2R&>n}#{`1cv2Ox_E@RU6%{F*ub?`1MYNc*cwS+}V%X$G|g^I$#oYHqjeYA0)@UJ$J4DwGP`3+L&sH5oltE>BPu0CnMqvnPJ$w&@$B+C%h`?fvR=LqiI^sA!81V8pF{F9sdy)Y5DIOGe5&9%!ZG<!+V|GZjQ{sW^k`ol$ej`uejUP(iHQUxQ?}J5%8z
GC+`UaqyqBAMaB3-fW~ve-urbSX=!bms1+L-g1kRCEu{rV^^VWtTl~aDsBW+W^`eQ0+6os^+=>fJJJeOY3q4Yu18N{uL&l=lj`CaZ<?2H^cmFMJJ7M$v5n2Jq1YHVP!o6Whh0<i@3h5wHNsA>Nm{E16O4;xW3-wMCM{b6u3G2tQH8){8=g<&I7U#lh<9Ptt(&DE0V-9BO<2Er#Wo5LrDLFZ2{+OgD2b$+WyJOc)mg*hx{`jmtV@Z=wB#kbtQNN6y%Ix*_{mpXnoVM%#<2DwjAX4I`(*=sZ_U*8AXkwQQl});
{F(B-i!}A_27Tw8($_0Y@;PhvMBMh(dM+%t2O=$@3^IN!ir(X1$bWUODb}ahdgWd$R_o`B;Ka5rU{I@ONg}@u7qt_Z?hKTG(LMjeI}RLVx`lS5766lF&vFOz5O9<V)y~O*utnNLhh1U8jk$tJK5KP{U&rZ0y(Hsg@0dW0E@yVE;7@i{UlsFItw$K5|2n0~SN~eBCDmg@H)MR;KQ9HfyQXX)hzFGo#*B^xQ+xYLx!v8!C;aE!%NY#73#8J=%q;}KSb<2t+G~Rnb-$z%2o1+ql5p!^sFy`OP5UEe0&Rwo9w#6_
?E{aZX;Y8OZ@~Y1Gi5K}B6q-nSuc7}yK-b*Jl5SLTpGVM>Lrx{um6$sD<y@dWEDkrulCr5n-kT|6LZ75O->9O1jw;MA79f@aiXp7pl_ctlkWW%kVvAe-X0=4+wIub>N7CD@RuC!H9b-gah-LDW&VS_l5UDknWD})nY=2yZ9*6beV1#o2DFC^9awrcOHXXe`8BR3T_3=A-*7USr&7vqtN<=P%n}nC;$V88&vw$%uQIxaE>0e9s}*V`>H9sZ=%Xr?lXjd@Ikfc`XF0Qp)O%nO6%!v&#Vd{4wp1n8!mDmG(T%!=
+2DyG>gpl>Bwcz=TU^>!&$76rX_b>h=4Uq18OYAXp1^<TN4H08(L(v?nsb#^B)@M?O8f<K5=U%aMH6!Ecp3D+zN$%HJ?lE*J0<D*H{h}|T2IB;)^AwTP70?=lT-}oH~dk#G=}H8DTZ7c&VLP4{N6s7+c$LiXzE*m_|ar~6RD&F5rA>_A)G~y#vf0pRiuy9e2g`lqR*svy21a^i?E+4guk?&{>OJ|8(M|0FKjIZV0}3n4bk#$#9)`)agL%qqOLWJ0u5%W^{6*McHpG!;rK5qMQW<I{2+V^{!a;7<5Fu!Z#aiP
)WJ*6aUeY7`sg8Top+h~yqhkG&00Est;!c~xIu)>onA#}?{jfw&4Mr2fPBvh9JV#N(sfBpsiICGzB_S7RO6<PtWI2ltoAl&5&)-*|FO1MoCyFKcN}E4vUd0&CHs;j#XvygC0U(#PBvn8Mf!qNkUw(F;v;>4wCeX`kS-yr*cFd4OBbdgR3M^^gk-T6uXyKH@Jd|HQJNi_(K?Q&9qr!``)g0gX?^{7f3&hjB?m^n1&4gjcr<aZEt9!$XDS(ol<$ZpHNBy9?nUdn_lV<ROZUvL4)=>_Ngb!jWcOFp*j>t7zP9c@
nC^l57^rKq*3@v*O+mp9b?K=k<hMb;3Ssdv?Trg37CKJ4;W=5)*pYn=S-lhmnW{`C83=f!(a4%AE)PkUaRk`xXIH_=Y1QHp=~UD)!%ADNydQ6IHCw0Vbi1L}zfdZ%)d($75JWy**YJedPGG<rgFVw(>((X4llS)BJUZepvNP~6PpIs5A{5QX)+|bfX^ic&Ofg*d6x(eJF(rVFd^bjuzPs8H?j=8<sU<#=%^c!Hf8c0MxHj46YsX4cI09`+epEptY&268#x9`;6K1YH02W{&>dpe&I-3AACaX$Wu?-Yk2L+qq
Y3+On(Z6)3ZiBL9g{g5gJxd+ENnsM6tXno(iTTpQ8X`ySv2C{0nJx3W{UaI2lXwT>?Ig$q#&k-yi34e&Rx3D`)>jh7s>MXd%AH}Yl-+1%{xCYRv?;UPIX06^e>h#YSDp<H)9$GSkiP>Y#yC_;dA%gbWsyCB+a-*Gk&`(n!#@bm{GH<z%bb`?Jic;inz=*26luRNoSk}fsGjKiB%7I%FRWJ76fFOyV_rR3jmN3+4J5{3Y=atYc*Oax(n;L0F$Ge1C{=~$*1-elP#oeY)wvhYWjDX0IIU)Q&!7lvLTPekkn{5i
;og>a+t72?o$S8jXO)Y+2GO%&hbJZ7pDbZTF6#jR%9E1Qut{-Ug@ZSibj4zfpNZ|wR~%cHb2?k9VBOOdDGc-_LW4_h=0j_7ELk0uUZRL8s-wpw63sG|x^BTP(O(5==Ndzj3?3Nd3kQGmsLW3&rg0@&jK2SZ4|3`{mS|Y~aQzh@<GMpWyL)Y%!t(~XV339Q>J;XHk>1YMOYCLa;&_Vem%XgDG_gFn=dJWQZo;;FwMIZ2UYRfs)XzRtB2_`am-Tlq3X1wj<AY6&cl|?X!M<srX&7HggS^EvktNmC<|jaVG?@>5
BlWGw7zP{8T3MQwbr4uK=!-7oALw6&DYevw7omG;WRe4CVx-nFK|e(V_Kl0E;jFlZC75I+9(_Z9laq=zTc?tiDEWb69Wyjuv@^ROa|&u1@|pc#S~Cv>)%g2#=JE*t4kW-6@CWhWV4yFwbs??Nh*m5Wr5H!ARf<dCWSG&7VH7k4jINEK^ugJSCi#+17xN6~qHU;O2f?@Q^mJ&bk(i%%Pmjjezx-B}b0s>}p2)$K;;M$OA13FJrir41^>3U64qtQc@RAl-2d;f~i{)M+6Elru-DhUK24p$=`)Bahxl*ig5=63-
#zW4(yY1uMX#6)|O4}uXu6PiA&vY)*w=B~@Po+DiQ@Qrx8qA!YZxI4Y=Q<KD#ch^^3O8js8DkG>>glrHP!C6|jNS3lnOq;;oz2hFL33KY1k9T{c@ToF#w6~D(NXk#xEbzQx?7bI#{-!YG~IXD@4w4T>kQ%%RceBVf8In^P-2<!S$sI+uS!N@+6TWkkAXDaH$S>^al5YSY+7%a>w_qIgpDC4_O*UxFd)+fHpvb}VBW6718?O7ci<8-C6UCsW!#5Ab-KpHDqPH24SXd7T2BU28!n!1j*smCGpbnxi;wq}M0xr{
N7`=#Ff9OBd%<|Y3~xLe7G0j{Ol$Ewi5>2a=TUaP+xx1`G~Q+wFkq>kMn>tXk)3}E1?TmJy=<oLXnM||Hin1kvzSf!|G-A_ZR<f6@PTo*zH8M!<>k`Swhuy9`2zgo=<>kYY@3Y)0Amdb;+SPJllii87v03pF>`_6`_AX%WlnPFrXQp3QN%(v6u^9=kYyR|phPYyw!b#vr1Z}%e+#y{lK}&iz2Sh>HGWa;3wd}m{E@lbpub@`F^CJpzb;vmcO&^ioZg#k4Y@LwU?tq(E#KyP(fI!Ib}snmv)xlD+~L;a@mJ`y
Z5It|2dg5bO|)_f|JQk3P#|~()=uY=OtKdQ<^~^0r3PE*B|YK`_M~bEzW8vx6b7{;y;Xw!A@=fhKsH5V(}FATYv5{UPh>$Ffr@mA?gfh|;zq{!C3To{jq<;>*n4r#fFU6&*Z^Nec_;P^z@#lGO5h$N>pO6~pv<XdqnwKHOm?#bL)PKQ*#;A16QJ0g(6_UC0rxA$GO&yiV<Zb=Feb=vS50;ODf-UH#sOc`T$jwzdNi;NT}(Fw)5j?pj1yc3DSkz<CW;n(6T&8!T5}O`B@scVdcRUmqjR=l@k&8u)(^V0s4%Mz
EC=2V-4d^cI(M`|qN=cGO9mSK{AQ40h9rM4z@K0L6_+H-6%@kpX<d~nPt6OQI=2@_Ty?hf#IBJ60H34BiTrCMOOx;y)(vz%KnTNHEi^(bP(W2%!7h-HTeq#g10Ei!mvj8qKwnaGz)VQzVm2-Q^^%$fHMW4`?i@^7n?P`z%cwZ7TN$B4>qVMf?#<b_n4rsDHh=_x0jkBXdLw=nT{=pyT3H=FoT!Csk+u-9FW7x$@6>0<)Uzvu2heA#4F!e<?{&1x{3mRjtY3000M&T#KJaOXSJjhjQ5AvP(w!WzqGrjcf?p!{
M@D@j+v~9|B_M3@<?*pwbQl>Hl~K)mOgpN}6pskk^=I~_{JtD?Y}a~yacv~QDuR}5sBn5TS)MT|ll7qoji+!heQA4?1lBX9-dBWpcE+&|QqIJvsj#M`A$&h-GhS0m-_lI_{OZ6jJK5PPT$seTSx;|!iC12pc&!w}Sjv)HpojG>DBSA>97EkJI$(D6=6xIIPb}CqNYTHGk*wWH?p(GAT*#@zyjuDY+}<}QaAFelaEq*2L<tZa&(~G|^zEKDPIifLwQwA}aMg6zaLUw4?bc_gnH*_y)^ik}ZaOZAK=Zge$&RtL
iw>R}-<5K`qpdVYt+6qxz$J1$-R4gB;h$9VqkYKsTl&Q=8gQ-<BCI_#*3rH)`8oSwrc62qKR+KQ%i9eKPNRXjqY2CrP^~Z;>8pA(QL66)>95VqAZ`29HeK{ceqfC41U;<fRWGqFQZXCmo|f7_ot<0s5hG;wC9caT26xt+4tPCxN1mT0K9Mtb`Ou?kje6g|R-WL&DAg2peVzJAw#LTdWYja&aqMl<26hnPu}9}z_L+l>DS?8ylAlgJ|D1A?F!Vy3H2&5g|FJLrEt^J&;W#SXKYWEj9o6-2XpVsg{|M+}prE^m
q^AEGX0^$6kTG2lSVNksY}ror2YGtu#1-wfpM=g-Vby1mlX5(2hB+tmsHB6fH5C+{#bTop%f@4%8&Ny=P8hJ;!U3<p0_-zZ;|*UHgEroDm||IkPcP~|r8$ec84_8}?+B|*km<7F9r}U1WF-SQX3cCxyCDjEA)feF|LUC_WjMu-I;MiXwl<%|0Nju1rCzPwLQ-dyn9EU(u^{z!>}KmicB2?>Rr<CF%q?5>wkFxQK4OAoC3<hat}eGg`g#Nlhsg^G_yn*ET-Gt4zP3)+8yScG0nC&Po#NEXY+5A8YtNI&zjL1P
4Y>+Ug7s90KNV%)+9qvO7C@WzLYxy2f*Y^D&cpVrM5w^O;u(nl`dwL{oP509-aQf{o3IWL-*X&}^;3ZA<jk%UCasJXPI(x4!C@r^9QMG(EyDY4N!KHdTr3OLxI9>D<|abjH9<z`D>)y4Baxbm;FxOWjVp`ORFWI5_kwG1hu9j~yyh63d2Nnp2<Tb)XaQS>=zoovnWO}r6tALy+6vM&6SiiO*Br4lEPdCA&c&aSTxTg0jL!{J3B0tdEI?Xw;sTK&vh&Yw0b}M(MYEDIXV%p~E4uR0m&s{rj0ekLD1Ij>-XI(Q
7{+#asgYWH%;oF;)RfcxHDl0J!nvXvZ}E{1p{sn*iuvoCv$w$9Q9XaxhJE@Z4su9C8)X53K;-|7m79IBL^744H6gFFhxi~#Cc4wO@5wk#xV2%aKB(*Kk2*R~CMq_|tuo)wS1lIy#nVraHs|Y#@rQ>-5B~6^g8=!`gvvpCvJosD&YJbMV!QuPA?}AAiD;VhK!)|^S#B0VaPNPz-W#AiX5=L(_RzJVxTp7g)s|50+MK#zR<wq+%?$n0U~Dlk6eTNrKD-)DIa{xXRzJSy<K}0&a1ViX`GU=Iic*Utv!&U>JH{MR
SsRw?mSYVHT_n`1mL|TjHQ$BCm$sfxz}s;@zL}qoi6mJinwRhHtT$<CSrO&~u{hj-UnRZ(YZ=;E&TEgh%IB5)xi^JrPMz_kPfia!WyxpA#%IoN*pc%q$UiE`E0&JvI|$t%MubaXloU?MAu&-$S%AZ3UX9GeR=!>u77o4SR~S2w*#rd?8T-2X|0z=+AHtZG(d8F~aU<2dF`082G$Oz(t+XzE4rD=3(4Njjc?!5Nz9n*UJq^WX55@XD%D-uqKJ+}*WYC3m2Y;ufZw&6x*G<GACU?3G<$}_&v(8RzLM5i0sAVqS
y2?2v)HoFV>H`mawGry~tyZu6ivFff#foq)0R<W;Z%5cHrZhK^f+aU3vr_Dc&f7TmfX!X>*1FGvPSEUMniWsntip{rCsjM+p_5Apx7bHhkb1O^Txz!lH&)$ed|cJcM`<oUOy+54suvkoJ$9bxYg3AqSbN(d<^MIcQY*2y1LF_>4x_WO^AE~GW~yg%bR9H2d;$m6`ea1-kYe_bIQ=Xan%1CMHQy^q1}Rym7Y$l|_&iLIH9%^0Tf=PlAd6Ph>ZaWB0+w*;+AaSDU+roF!bJ6)u^w#lnljhEvThq&Y??A(4*u{w
!A$T%zoQf+HIAaS0ESU&0WQ8mRbge?7Jcmm$2oObZ9znZP;aK00gilJv%$GD+%z-rXh$^R3YPgAXqx+=pp25g!6lp4CcoOaXOW;cu6Q{-AX^P)O?$Ona_lXSHYTyAi?cC2)%kCjgXFu8u3HS>(_GDIZSkRqxxmxcR?$YWWse6I#1>L%p*(%Kpm^=JPVLrv7qWy>zUR~GL-T@KvNahR32gwPjdyQSPezKem)x2u8e=Z01PP+LQA{43yA;tx5GT7Q2sxDw`0pOH$Jarr?pakIIB8&P-GPBywc@};ntnOi-0z7v
l&;}`jjhY$wP1LfTR^62+2U5r@Z0jJI(+~>i4V)DDN$G1{J|%e?wb!Pesde(&b_e(WmNIb2eJOmRStlU(El`$H{;l;sDPuuJH~2;&{huZDnE7q@ZFjDq&I9mx_4D8eeicqotYk6n3G|!B5meX7bL(7q)@K4UlJwg9KUFyOXLE5uRVOSQ56P7(v=9PLdoLP32fcon)Kx52XlnhyAQE2hmR#_*K~))Xs1AjZGT(M$S7M@9GBR`m4R7~>^kUbiYnm50TJtKJvPdwV(ZC)K)8`%+a;iDyUg;Vp-ew$iRiKZ#y2#q
T0}x*6Rf1%1z9k^Sy_h%bci(sFYdq8cuyGw1h^sYt}?ev*55`4FKW<O?n=Wuxk`^E56q0~jKAfr5!anuXs3~S-`cIOhnDf4xFOd5Q|tf<)T-w7H!RP&P^77#Ry4W!qtn+Up{5YI4#LQ(rv|vLz17tFv--i1gM*@Ihac!=e^<8%m@A}Qs@~18ySY!J<HlNZ8=<EOsRx2d{P)u_lK8Ja(%%U>55;Un_}z(XFN1doTy2f%x)hChYUMYnlgO{{$vC?tthUYtfTYE{zOPe*f938y^xRw%ue`v)t{D&BYWKFS)geM@
My|$&gX)v7LVvv|2bl!OaIhAMX-3m8WJgYASAU?G=8~nC3*Iz0vcUefJ&IlrBZiB0b711#bsRZlr~$K-%CxI+lNu2gb~(>Pmy(=MZ9mg)PWb{?R87|NwNxrYrR83@uQ4@0a`cX9O%0kYT(<e?6%DD0kvJX14o7Hh+?*28>n1_@H1Cd-kzD>uLCexom-iJrtqFy6tNNmuY9~AXOxMjrnod;u{^Tvi=$xKSTuYT!O>BdwQ_K!ZlL(T|<9lr^|A+(A&U;!8n!$8@Bfr-jBJe_g{enrc&BlXtFurN5+RH%_!Dm=r
q$I2Jr+G7{=#(=d$IVNWYc6^%nJ|jfJi5lt)-UWXKZM9n=hrH?UWerK<ipJ6tH9Z~v7j1<?uV(6m=WK^*c<}U&U9`p8}*zf!--gPn}*3!(>$6hRtmsg3Y$ho9LBb|_>m9ro2GklC$w=ZaHO`jjGYNPH`(=mN4mg|i2EJ5Z1BK!<j~aQPM!o6KANcH@rnLQEkS$E!y_YEmcG%mu&d4mgT=1&x_;E}{NUB!6kZHZ6?>Y64cQ_10x`#uZ*^fEk(SBb>rh3@MvM`1`Ll9%J08E5oLA6;DoEY2G@2e(sPiCOz-I95
j`6{tke7j8Dj)yV?~a;%qJF#yZQfR5s|2W*zO~lOagFVQ#@s}Jr}wA@jL129%*@G1LVbEuv3TpMeCBfStw@5aFRh7wVX({;Qc|N@hF11t2OJ}8-(5;$vb<tKmuXK}Pa05l_&*HtOgN^cm=ficWncX)sc9%w?+eQxCH2d9QYZs2t!zJ0O-;Lz05JzfCyq9i@iump^H6uL%+xF)0G)nS4ehtg9~GmFKAiSs^+P+>Sn$ut#2c^?O@A*Z2>>o&T>W4p3A0#Q%c-?`u&!Eqxz(WB+}ZsbB;L-X;gFBy44#c-Yx%;&
<MbcjALZ3a!V3-d^OUch`Svvj^KwhUgl=x86}*@v>~!zkS6`>95d*82xqWuGf4SzoK2o{lUSDQp90iu8UzuNHRxI8$zIH8*eVw^$FId6Ecq5Ed$!OhSiQGEyvSBdZso(ESsnR}$zZZ!G`=eN<jx@W53j<;QWl}zyAa_@Bdy>VfLU|H6+?l;o6?LVq^f8%fr@rPK7MYr~)3~DlKMt4!W0n7aG_4zz&H3CKa7>&eOFp0vYGUKL@so2QESb`|N|`;mD&xyI5iGVcmTseVo#TdDBj3ByrYUNh-krRJw|M~jb$NO1
9Yb+-xH_)IOKZJ9N|T-xgzulBo))O{TZ~nP!=|7s-!<o4fDro>nt+`u6o>Du$n0ZUSM*UfzU&#QvF>tQoYKOkX2-A}{4%4thyIyc&WDkVfU;e=5bQ0w9O~?TSYxMP+)`&pmKrIQ6Sxw_h`!N$cro6a6%3DL1;nOmXoiYDUmh=>%xwBW#v2a+1l#n~9o681TNh$a0Gd&@Dkw*!3<DF(0Mcw`Y(zoB`IFdNtBmp%!cNSlx`%&aAtSEC7DWS=Tkp7JHQ;2^W!^niru&<ds}jaW4~xoyGnr|&nOW3nF>)18>u35#
OA;Mzzs0Y2rS0Ruw@}Z7jvjp&@XHh@!b+*SmC!V1QgRHDTG$#~POZzUnsS@&IR;-&-jEU4jGdXxIHk0qVaTGUmRhJSU48e!ZWr|v^d_yf5>U3~{2ahbW{hXgOOVL!=I)w;1LtE#>4la0@XlWMOA~k64=vUG;2Vh<j}=QPdakYnFU?~ESe77C9kfRwpD9jQTXk5ZxNB_LrTwU>S05Q0TS_ez?xs&p%+G{@VX%EXsI9Bg43_duiKXxPw&hOi=Qk*&jzYEls@=7huKBV6l6~XuZpO{C>Wt1d9-n!{vy<~gXWF;_
1)QX?TkUgxam`4s#d4v(DaOv!R~W`Tl71oC$YzetBICO_IZ=Mf=8^$*+@1Ck#g#Y=fFiz&%za{Bnb`Ha9i<I*R4@$VH|x?RGK6}{u}P?|m5aP$-A&qnkvW|eVG6Q-xLg>zeGH6AYxnVFkcN6Uk8zC$02+Xn?X+^B>D`Gyz@c3^Sw0TtCId=ws`0S29`kM*`ge7rexDh4j8NgP;6G^WC=c7=baNzrgS#zAHF>>p43lAr{;)kBTgzHQwb~;Mcq5^Ef<@UXDNBJ$?yGRMr*kdyt0z?CMEm<rX+&fr+lw{`$~FB+
oEv&}9<NI~jBOBGF*EkM)t7&s@uB>H1c>0iEU_hEI=9(NK>VlXQS4Vp#kY|x6pCB#r|&3DrQ4cx6MW5Haln7Pf{jd#N9eX#mm=_?tfPSf-KAVTvV;j*wtdWzsLv(_TbFd_|F6(od)y|XFq~}S_&WBCXFQIb+h#XQlTy?zT~JX);RB+g^fSKzeh0q|g!ok0RsuE4ZZ6H;u{|C)n@yAT#<>6B=+)7ApGP{hnbfkdIkT?r+X2WdWLlAePpwKAH{Z@vOlOZ+>ESQUn)}~;P~xa68n}7ekr^13DDn&L$o2Jv9;Z0u
NS?+R7}8{v2mB<Emw&l@*IEAi5xpy>cv&2*-e+(USPr7iK=2uHMQ2O|U%8bg&1}!7l+a8{@YKM@&?p9<5kqcWoy~lV(1%xr?R5Omz_^1sFBgu2$Q_@E!lH=b@QrKE{=t!^u^C@t+!(xYT!kxWK+vsbLeYy{XpC^Rd7!mkT4%ZD+5(yiR_&!zhQgcplNuUD5omjGSbyRkg5!?0HCR3yHkThCW>k>w^K8sD1QZ!aX#un_6-Q)IR^_SgllHds#m9RsTvUCQ97WMl)^0&T(w4q29>ZDOLpbJipFW7x3t?AZm$!ZH
+O$-mLr)NU?_yWBG-f{bUF0IX^`h1}{ib#K?Pf-y@08TyhhZ8x;Ift|VH3@pc~RSiYY7YIQ~xVqotc(rm-fYbODPw%P2+Nt!)_%bJX=p1!L^DG+!yzdh^P`4O3Luv43$L|F})u7#6b#;a#q^HX5KiGX8O^WtI+@La6kTDA-vmJ+{yFZGtPbmY~l?US`EE!wC1}CjAh<FW4YV(xf^sV9a62-fYPBnAJGujaab^{`)4kZ+wcaNF^KZRIt87h$A}m&dz|uOWQ_F_q`KtvU;{cCCJb8T=X>X71yLW?f2R2KKnN1z
QeEUmW-SS}mN}`b{<x~%z(vCEwj7$5`mpG}?-Ba(=ff96>NC8SjGT5Zkn?nqz(&L5h4d6as}ba(Mxku~!Mcsw4~2`sa|Q>0QZ+CoTAq0qP?PG^vqUeALLUH|*jAie_qQ7>xGJ+6Us$#^Nh6Ro`yxvZpi0>qFgsURinG9EPl*{?dT(l2$un6;e^-9jCzh@*pX@RSZrPPvT&nIR!XM!Wk?t^c?L+a9raFiFRLl8p-9A)~4c)+=j_!2Zkl+3kZoCEb8hudVpns`c$w8>3M6@j@F&mN*Uh|gPbI2UtaYK}NErhGr
HA1SO+hFm=p8@!FTLUo4SH^qlQH8D-#ntW8iMc70Q0^kex$-J=G-~cqJe@f2;Hq~4kwl;g(YiJAPMR@~=1hg+)G(cEvR3RmJSiIe^0$JEE<%O3nc!gg+{RIoL_EXyn^<PS>E{!^ot1KQX!Rv#D)<3c1oO2lY96!`zpksAzIDX?ceoiUg>E1g`|5nW-2D&u8&^L
"""

PRESSING_SCALE: Final = 0.000747979647
PRESSING_BIAS: Final = -1.7564
PRESSING_CUES: Final = {
    "meet": -0.055,
    "table": 0.017,
    "call": -0.085,
    "rank": -0.058,
    "superior": 0.076,
    "request": 0.33,
    "motive": -0.048,
    "withdraw": 0.711,
    "kin": 0.186,
    "home": 0.169,
    "kind": -0.05,
    "conspire": 0.081,
    "probe": -0.051,
    "hurt": 0.056,
    "self": 0.177,
    "you": 0.443,
    "face": -0.141,
    "dialect": 0.106,
    "hope": -0.045,
    "trade": 0.473,
    "tail": 0.552,
    "threat": 0.776,
    "watch": 0.288,
    "insult": 0.33,
    "plead": 0.183,
    "favour": 0.271,
    "deal": 0.186,
    "hint": 0.224,
    "media": 0.173,
    "english": 0.238,
    "approach-en": 0.027,
    "press-en": 0.212,
    "office": -0.103,
    "transaction": -0.067,
    "date": -0.259,
    "amount": -0.053,
    "event": -0.078,
    "procedure": -0.122,
    "choice": -0.072,
    "formal": 0.095,
    "paper": -0.159,
    "leaning": 0.525,
    "apart": -0.886,
    "business-beside": -0.272,
    "own-office": -0.276,
    "own-number": -0.214,
    "own-transaction": -0.263,
}
PRESSING_GRAMS: Final = r"""
c-kDhS(77KcIS68GctDEd;R(jcff%F5KBgGm6es1Roz{^l5EmO;?RcV%){82WcmpD1o{jzlSwan8=1x=(PYNah@y$?h0{y1s=BhOvT~0VyKi^#4Tu2X@>0Bp0fBqZIsfzf!7W18ic^r*^GpBQ2OaXQOmKb49lq~pv^GXmLG&!#ZTPoPs+>U-=9J~vw+;J8EZ)Y5&lm7O)gCDMw3EVbW<X3cH;il-+a*{L)kRMv6Pw8gA<tLpROKa5$YDGyV<0)sUvwmB4}W}bl=D0@essHqoB8rGjyF^z)zsIXhQExgrUhYX
*}0$x*QPAR3y2!9{L_P(Y#T0&(`%zF6P4BtKU;+mcj~;1aZi~hib5J{I!rg;vp3b1n?LRwxug&2qMzrzB;WozNVilo%GXgkVGRmX)F}4+I_yE9e55^gM^~-nRM;>ft2m;K=wA{a$k%MRNr{cJOwtTx#LrC8!pMof2%t3+x7k@c<{BR7+z947h69i{pw;NK))jat;*~>Pq+${-#e<D$YDVH85|UnCgc|=cE<Gk*&zUzdmG`Ko^c9PjWM)K?msHa=N+IKL|98V%x+&>84ee69!P8<wZd~4%Z`v5kz>99BlddU$
dgI|Z9e*gu<y-*>+O-6y+O`#s3WyKNEX_Z{TF26^6%%#K<Wsp-z(~#IH))R!;Lbz61XN^SmT3fqp<M=R2EE?wi69G*e+mPhp&q)sYQMV?C*(-&@_Et8;wIeCpN`U#JNL)`B}aRRnp?~=-T%qOtmg?oo#@1t>XXz}+1ED7lUvMe7S}VXz?59;(QQB9R0doRxTG%?f&Oun8m(nsC)q4-zEM6%8lBT1FB@t-Fp~XyeFM@dr3j)Zwojqz(;KRSCj&8hV~=s(+0N{5)K;?IMd9}UaKHq3x*|HCA430(TQ-%}x6^2s
NYBa_1Sds&dp52Q55F0x>R!jXc$F>>F^yV{otQ1fhCL)@0t#50oQq>`isl&s+yz@xLt8(V7g2bB)*_r`Z8tsEMnFD>DAAQ$kkYQ@B}J0Y=OCb->nux%p_rf?89s^dv^qm-fvfARlRw3AVMpepv=MCD+h#w8u{)4)T-10LglU}3N==lDtf6N6>Qv5;q=rrFLSvD#>}a~3g3;uv@MbK-n7kWzOmHPxBPgBLY;2u!-Pj9FI5Gyg@+I4k?x98}Q9q=tyC$M+t#z2k(wWtX_P(8ktcg?H*<R{NeU%DBy#&-gF2pxK
6eJO9LpNd>A8f2LaynJ!D6J-%FOjji5G%ny;LHBRBGrrszjZ|*X=6HPhLw_1k3|Yr?^dgw4OcnI-kwKqva2HyCOr(7rW98j*`m<-^O~!ug>{;qP!pWUfD-C=gPT{(Rk>!5nWCJh25K_z*GZn+)14SNcwse+*;IQr*C+Z+ABa{;K|8VQH`Oi3dElPEF}*m9b?f`oRN7x$OzRoIgiooK=o;}GRfTY20NKo1w@H4m5ED~^cLtpn#_JIB(1HRuO4VA;&afqF*+^BVUzSTQOQ%^MIL8=CI1cMgMwwK)Wt{vFCVm++
3^Fc?6rH6jnFT+IN_*#DzucKVT*bN8+SLW9fLRt0{FMoTym~(zDJ_(!HoprGtKY2_M(S^YYO7!?OSMgViL3OZ#`I0hs+{{Eb(9I3@pTS=koB-?D7_dpG_w}<AA53JaeBj+Bd{_p_F$~lUhL7f=vaf-u&Qp8&u^S>(f~T!L=5!TxA5<j4j^6Z&z{Z*0seIjr7dhH(vsHCj0lT8a1w}v=KffD1b0I#3AXkP5D0%PiiX#3PGpdct#}wNM(;8`&(t}Qt|mO(UOQW+=|w9eH(~^F(##TixY)vPb-q+R$&4a~2s#t0
$h>LCOg+cjfFrg;p_k59-|AgL8Eba^OaT2GoL=SadXB?vygZMkof=wLWO3TT={49LkJH81fG3_Zi}$bUDLH%Z&i=sVQh3v43A+f@EoqK1Fjav~26_;R6`59DjN4%A2&GtMJRDl{HEU1h``2p>kI{5lpx=iwfqXXc)0k;$BBbRsv)KeIaLXVUrVA>q?dfW+`p5CB+*ob=lWaG`-EanHOhMTu*1)vXj%Fp*?S`ruSYH@C=2K;AqNmbU4``kBODILkE+>FH+-z3OR4oBZg~W(_$Ns`tsrL{miHf0!QMPcl-KEvm
8(!PXF^|h*8))eX3=`0d`MJf%XhpYAG{WW)zvVQPj#4)-`DUwe-(<I|xuj&sSL6)@b(|<$Ypq|g+QJw0J+T4v!|I@E?xT}erXJwgXGLsP@y(+)ui7!S#`QXw6#s6oxXABQ^8-lR##F;s<h+2NH5e1748NWSb-hgYenVyAZl|&TBOA6dd!>-%VAZ5oCad|K>NKAi8rEpB*1fRJ`s}}@H_wPd_MBNi=IXv}iK8Q#tX^GSEyj^X6xST7h3GwT(x=TZR?^{G=UpOwnU-h&x%BvuB8!zxOP`Usq<|l?B!0{1^~A>v
U#h!9(3>E7Id9RO8$|Jf$*hCh=7hW&M~-614O1$bnab-b16WnorK@8<(?x7hTENiEZ8OaC^<+(O>DIG{)lEfo-TKmO+6}m8W!4OYTU-Cqgor!{S4l)43vpEyy8CA-4God%ygtKNRCRx9UXsPcw#?m}PA-(rFTKGSP-;c?JHr@edDKGJbSyzRn~j8~^35VJ)7+vO-HKD5Sy8!Fmoj<v{4(M(qdQuT#@^V_^XAx&pl0g51?or%`_(bm>Ctj!j=Q2cEm#5LJaPm3G(`g1sVVq@?wN(T@MZqK)-I5aAcZV_Y@$r3
V#XMqH>S&-)?7v1$WTK-CjY$LVDhRA&q=Dh|Npkw$zt=XFs&;fwRG7edmt+=Ybnwow}OOhvVbc-+>rB~hYEJ^Z%;(NH6<iVjc_{h>H@u~f%Q{U(>J>8WW!De2W!oFxq={t<YIg}p!+vDK4~|?QALKjU<P!WTONeYhaIreV<7ZB-3T|xw;WQU0L%1lIosN>Fj7)0Yn-$-EG>Ol5mE4>9kSTpGz<)|QZg6da_%&MCe9Q7Vcw~K$YZJ+xpN73;Ey%1o7a2CX4w%ehgc)K?rXf=E@96!{YX)_rSnjd1bF^mkBx@M
x50M`-aoc?f%KhDadHG3exh+q4<2vhV<fj4yX`2CXON}}jJNo_Z9#klN}idCrl_Y?Hf_!Ho`K2zp%}Wla!{L;|6ZG2wJ}0cM06B|o9|DO0!=SS+~N`&(^ZvQWfix99H;u05={CU=pJmvC#Fnlw$-*bwlBkR{9~6Ir0>Ol)a46agWhzvN5{}w>g5Niny4reK7ka4u}5^vc2z_(&lhmr1eWmSgX`utUxoR@ufAMemh~`0YPBltCN%1Z0;|AA^PnsQ_szN?8X~AqUP+#I5Hc*Zy&&Zi3s)hV%&TjMq+evry6e$>
XDHB-t@4AXJsHsF$&Q}sxHN+mi5r2`$phaxU#<9V$jwoSWfAY>`_R<+yY`QD(XqoX&dUD$ibn?J<YIt!Q(U)H;%%bhSD=e(alc~OGW>-73biwC<Vd{|nyuEWSWP0;rmQ-f70qS}+}vUL$8a&i?3PLfB+aJ@c61w^SG*bi_MX$YF?;VQnV}_fQ8^1&vBZ4aXBX90i$XYl`L34LxX`a$?B1==sqY;L;m_2H9z<5Xr%ltbSqtX_z^%>6MTcI&$(nxY?2mBA#lEY<Xcj#BI+2-#Vmi31=5=9KAzS`C-~aU0>e5b|
6Rg`D?!;U_+gf)FgF1nZyJ8%bvh4)DKVUV39|BVv%%1Nh#=RWW803FPRKI{}_+xDkM^D5enx*lZcSc!Zg_{1{g9p+;2O7NrM-Wnn2$v{7tiQ)3R?XjUsn{H$J(?)va|;icy#{&p0e47>Wb$U5!(Zr%<6zMO8=Ih_tBkXH^x9|<e>s81uD~wn5dmW03@dJaPo{iB34LRqYx8rVH3#k;QMaL<C>eYrXF^e})HHA%3C}WAarw%BZo%HXafxHvB<vGg(d~!+@R@VJ0&6H<k{r<6USBO%Zftm0)MT)T55Q+^&5YYt
J&jv&ALmYYVDzI>Pn7;BIpVQ4;K@kPU^Ejn5jYy4jvXg@AK>GVYH`Cds9#&`j&*J<LSnWMco3}>`4KAHFhS<`t4=oF%D+!h0?y98@k7E)z-qOI&-@@P^>JxH7Qoign{YRky{QtTx-@@=(woZECuxwnYb(`?Ug9Z>D~Q%g^ffzG2$3z+k|HJVTJMXh`jQ8{bAg7yD`9{@MUYj9P_6l_8;7kV*C34>s#QZ}ntf9s|IM&;$B9$FXP_!3d+)k(T%_7n#W%yu*mHC(+D}_0a^B3V0phJjUD(fSli`ihkq^%;y;9A`
eka`7&iR_NK$dfK*`==3vd|;*DoVAqRJTuS3op4?nwSLFy_;gVH+k67QFHXBIp?jge<wT<J1g@B^t+0|jIF&liOFQ=&D;H8s#_mf1wwC|Baimg85pbI^x9XEQuz9&j8C6eG0I`Kw0pxWU5&OAIrx{@+q6)3^tcd_dOG7WQVkawN=%PJW-PDC)kLdf+)hsrU<-hGtNiqph|GB4tDmm!2`_19ZKSggqyB8Z**E1wkeOmsg_gQA4B^Z&Z(>_ic3DfQy2_KqI2+vNxl|ZHrjE4QN|DSusNQ=n!}qJ1$!5$w2rC$5
@A`hc7|7?d-Q>O^Gb>as>VUXta9*H9d9A0_*0YVx#wy*4zwgrva~ELf8l{^rP1OkfwYVj~s86*QMVf9W+*cN~G6g^S25e$Sja~I#mFuYOKC;y@^8>Jhq-XB=#9&;}e@DY*E)S04g$#g1ZQ{bhM6g`lC#P4S7d|x})X&da(N4+D{b#LAk!}i9>EcS}@-W^db)yv<xHm|VL1S&VCv`pZtAPq!f6I=Ls?wRZ_WB!OT<1#C8T3h=Q?PAE(yQG=S6-?1AN~Ayjtyw4w8BE`at$XB+1>sBBY{Vv=l}(|VZ4h?R<va;
Z=_NsL;ZuFeD~$f>837>>^iwJy5w|h^=wd?tfA!Hwd}GWsk_p?7(&!l2l}Xo3_;sSqg4@@W;}TJ7p_@{%K((Qv#YIy#}N>b)^(~W>FBctJOdM(^KwV<SX5pApFoJ{pV0)2QMj3nH+y!KNX@6Bw0^E18Y!?l6J5t6f?7$ST}S{-sw4%vw`Yz35**+EemYxI2{vr_4>9885*ky`vfOu!VkO{qCz*{KoiO%qC-H0y)lY+Utk+p8X_!!T>!B-OmMu$+4@OhGtkR7a!_R`El42DsT}Hz#!J}%Au%mO9GUsJ@>Y3fF
+GC->dmDG5%kyXcB#;dq2D$d6*^aF^v#%hBMt0F!l0EhhoV&4XQu?^3U`?^-BF2N=MmwgRT+KTtt>0lhNm$BRt`OyNhi<C4sS~cq%2MBy8C|`$uCd6{oqW2!7-9ooK`bs>tE^OT=T)<1{J@yTyW2-E5_%1LscnbW;Zu^4vU%-`8u}F$P~fM<vq}9urJt4gGavzk%CL3)F{3saS*lhup(&`=mnaZ<mDhfKIn<}107bX9XoMEbJW3XoY^uQP@G?>89)vqbV-xs|%IoX$f@hJ+Nyaj+Pjg-JLK)-RZ$aAeNGQi`
;ZBO{|NcC@BPAE-J<(ff-L5hH7Sc6?q&N9(Jv;DgmryEAeVpMJYB6vpsq+Z7FI9Et1|?MH1>_rxgPffPwhT%8fBxyqB^dcLJ{syy9e*M2MyR!!?al{W>gt@~J-}w8cq6%{eqQP~e~`P8w117?Zj>Bf@Ro6a>x>yJ5l#`<uhc4c-i_cyF-KwT;9b9};J>XyD_z~<VFe_)7deYq*cVPVp6RI6uB7^kplOy3)W`?tBC1-e4bf%T?)1K0@PrAPwXao2%c7}_0RoT1Bnz(P_MKfwzE75_09^~%-jrjsuDwig(o*ZG
BD+Hs+@^9s@uos3O!RoPgl&tKb#8mqey;_CSU1Y)O2|8b`V=#s{ot-1UG^Z1d*Kf2bbv5c*UYopv~RA>)tt^o_GiO(o(mRkd~g{aWsH!SqaRx8;KO&aFst`lZSPqurAgyn@V*=wKqGcrowAJ1C?)cM86OP$7e@3=J!);Ki!o^p`!iqdQ~*|~CB0sTQsAV)uI$88dcPRwjmxm8p$f3zB0^j2&28Sp|NkXWMcRUa^S5<Br>9a4jR@l~>nD&{y>(k0t1%V!*W5yQ>E&lf9j6*aLq_isKKD~~Rdutd;2IBtNaM<V
N%D_+**I3djWqr5dS9d1z0;AZa|euA(~LnsGW|^1m-;bWVb$k=vs~`JnkSXOw;;I5MiOtc2Til3N?Aq|19mMwDi$#QFmK*YU6A>RMX!^VUdhc&@ofjd0Ig7E-I}U1vo5A=hjy}JVx5JD_?q9=vY57?NSnC##0>8lh?sOZUB+p57CYg02|qz;m0eDjId5?IVU$tpxva~Q`1!3K7>UUXXMEVMe=l8%ef!85I{B1K^!uH9YdyW-@u#&$+~9F!FI)Jo9moEx-!U`#DB47`s)-~1p0@eM){O9i6WPAPW8V36+$NS0
yRq3A$eF^cYacu^TkTs7nShy-EP~5JR*dy8Z;sN(Gg2q`?2ovYHKabwf^@BKG7*7dMs2MS<tJX1!i!n{PTO%qnmlU6WF|vIFqN~5x9If;tI`nTSFHVk<5=g)6J_k*ZCb2I62>A(Yf8;LGs(G0NN5G|=mgp0Sb}4&B+$(NT;jPEZ%$_M<Xk-zbT=!7x}z<u2|Huwyb=AC@RthYLk15v3041c5!rz;&m7Y<1syqwrttun8s$Rc6x-F^?c-R@kQ^_qRtrY??V`=HqHnN6<|)qmYyQb=qd>AWMS7n^P`41O6A=_e
-#d&!<6gye)j7SUf`P8^E=Zpy^u7|Z=6_SKNF^pEYDby06B}uSkd-5ghM%i=hDH9UN>OoyCE*oGNyW{yF_!S+tPLuBjrU@Q<4)RqZ5xOOH7Qjq>1<;qNxoHCTNhQR{1=$d1bjySRUShnHjV7{`Xo@J7|ah%?SebSSyO+JXLq~TYbxG%Wpzx`K|z(%QW3fX0TRdNtdZsvT9dmf(apQd2LE#cpJiXkeNwr>h1D#(&3Pufdy$TY<=gZ$#Hbn|L75zTjg@s@Gf+M>k)Hxyn17X4@~11IJH3!vVBC11S8ZL8-7Kw}
@j-QHvn-_;;EaH-@ToAs+iUg(`o_7oS)|urz)MfjCYG9u#^@aj6nF^zs(IR5gV#(=>hVY>rzDOqvKM~UsvM~cKo(bdu^*+j<@1OQxz?w(wegt?`yHXkhe97cU(H89{#a|zeX;)4?7bNahLe{G($q$?#-X}dH2uZuEVpcHwb?mU;o#@blcE~rie0zsEYL`owPNY3qUa)OJsWF!8eN>d`K!=Xor54JP@AB~w0V8)#3T}1l-w-8ax=Vc?%#*q4w%E4GM0<>@0cwu7+~=rbEete5hxFJu?YmCFx&F3^%>I|Vwq+=
nG0DgZ2P@uzVMIKYR%}*<QiMTa$1<u+zV%UXbv}|(DFE_WL)%a#gLob#`Np27AIUU8XqH)77u+XorI)2E7~mEcA6>3-WgWLFf9bgI2AO?KF=nynl6`#Tu&NzkA<ncm_fWFuC=yhY!$P#$~5mljlXM?{s(d*R|dPcBirddX#0}BAFPD7uPA7*tv>fEdo8EHwfs)3?kDa2QD|R8zd^B;$9{BATt~^)Eadf84vt+vf6pxbcPWv(7FPIn5nouNVY5}+PWN7tWqsLDMm`_9{2XR*h=XVz-Y6hGenfAiN?^xD=Y)r;
FvCl4+Dadm0oALC+=H3NQ)~50QaJP8u0J;*PZid>*=7?}2OWNAn`X;tzt)haWM)>Vd;6I%^=cOX`ZoYO<qOG`p1dT3JG8p5ruph8VBcfmZ}w1PCAGp%xB8($6YGmKqf}mDXVw$!d+XpTLAFYJ6^UyS_VdkpK&5gm1qq4uPuG=QTyY5b4$)LH-I@Mgrvi6>6+ILY#j{2j7yb{xzC`e*sCY}z)=%Em8PpkP&`&=Zu3k6o6E)>vDZlI>eIwImZWZX+0|g7O<4&}ygD1F*QF<zQgRl!oA3%`p`+f+Hz9g}mOpbR#
*h~7L+6=<v;Q#zPtpR50YHH+Ya?H+@W1vH$b+q?~B!!l_d;Bh~U>&VSipgK(2xAgz6(ghgt3N9UE!CfQKNoj|u1}W~n!{GI{riTI(R|Sm%s_>Z8NDMu1(>BN?8@5EvcX!Q%Z66860~ld7<*i+Y808=wQo+P5=g&jL8@Uzxp!K~V}YG9GUC-8d@J7CdaT6*O5370h69);Wu*>vbxA9t@wUf)_}tV$=+W?G+<>T+eI&0xg-X0l;TKZYI=JB}3vu((&BxV#{rqd5d}j()4sy}ktr{!1&c}DoVZQCZo&(0}4N$BU
OGU0&LRyw4O;PCl(1;^KC&D(b=nN&V3%Tz%R|DfpEwi@hvs@%l4JVj?W+qg-FAg{9`k%(7&femR4MyfXi4lb6PXZylAnMo0vzg#lt`k+3bnfCOVL+FmpS#-`R1%52?}x#&3#=<gyPdVZEm;&?M$O1{1ysk$$xN9hLG2o{qo}^fiVw}BD5O7x&F>y~Ex=%GpjJi^0hTFlKAwJzZTVzYSBL6UFrS-A|6t7Sc$-qkVv^BeYB=bNVO<i~yMxC>LkY2jV;DcE1mogQsTMXa;OeOYgXsvA@)9A<00><zpE)H)@#;3y
r|m;5_1EF~S(WeEmckz9t#PYu#Z|_N-A=i8-8j#w6&u^TN<Q;`?sCGC>tGsJjCBTeJ)bz=J+^Kn^P*KTW32!4IOi{*AABrUk|l60I!Lt#WG&6V!6)<~;B>Z>ckmfXpu`0=Qq-KL!a)?1sZ*FI{#aeCkh3t-`$r^|3h*aChR0E{Qy8zHm=j*Kzbirb<h!rHU+-nn0T;9Mex;B4_TBkPwv=Z!w;~O!0_#(jp58mC5|M52;vl560!o${aLcJ8yjg2$&l)Rnq0Y4Ot4l4F*XUZ?iyT`y=Fr^1oQWz`{J3ZI=eh~j
O5hD0l4^*5EGmcR>oZO6%XXPsX0v}0z)>AXrPEis>E<d|VP{yY;WC+!)8I&`hE;<i=wZ!JFJM2N>Sl-VD;PR$MS3Nq<10HC<(CuM7`Q6asQhe_o>m!~KIa~uM3^e#k^0(LOiHD}B}?TMG@IR6?$g#GBz5&*gI;{o;f-WGh?uF$xeA#Yb&iv32b{f{SV3Y2^}3p#6rB7gBvbOB0u<G-BdOVd?nEbV7@FVGvN=ekRlA1Gs-^Yzwkm(rm@Kx;jam9i-J5!U)91Qd=@63ckA8J~@WcV}k!)G{(mIJ{I5gNKxq>hg
fu$<%56cBhHPh0J)R_#wd(fQCKNvnhLfq6()F`cA{fcTUztP%tHmozN+vwB1CR&VSy!ny5A26weHxr(T{EgZ<MO2>iuLU$8#)u|&Mb?PZR$nTGvbfpK4kxjyW0W&f2>`_SD7>kJ1=J0;u!@60<C+1S^1rA_9utZ1MACGL#fI9MiNiX=a!rR>P(-5&ys{KBGMpL|e5jNAVYE(KKas}Ez}5{gOp#kU&bdjp&@9fzqR%V8U;5K3-Tek~HE){2O5_XkXEQjymrjqw7ypVwWCG#s1&t_b-%t1X6|TY*)(J(DNYj!=
JCcEyviM-F^wv##M;)Fma6Ovo*GD<AUtGB#d-^su#}_w!)0$L^Zk!24xzN=Drn=PX56%0yyFTq+0eLce8~bB0#_1pnQzEh{$Z~M7#_XmUrcvB2AY466QzngQ#*@K@SEj#X<<ws^5oAu&kFQpBoxlTjTb7oZ-5xbuW&2#K34M{fYBe$V#v7tVGkXs-;CB8B&+i1QxP7&~;(_X;OO$ME^L~g|_xzR!*yiOVjZ@~@Z<sdM>r$zt!ntxga3x2qnT!noq5Af$+e{MB-Z#yW*P_>zqTGWJrzdBfWim0@%0PO{TUOGy
OiPhg8h>9FPX8XPb`r54T$YuAFqruvzUz2x#g#?xB~-d$y`6&fZ@T#!<V^T3J04|Wur$|;noPfuN3G@s6?98+a(|J42Z(POq(vXeDkWp34Q}Gma;4OFO4w`bZ`A`=i*+uQMu*N)ds!DL6>F1kq745ze@&IF`a6>j6s#BItQ~u=U?9WDXf%W4h~~2cxRYY7yl~!Aa}R3H9C|T;;uhPFMBqN<nWGS;GD-}A3Fxxhl=4zcD~igMf5zvDk*~V08Oz+E_BC_0@Gr;7BrqPf)NsW+u$3J^20y?nwi0BCmEcnOv2mfI
`^_q~7_d~~C-pKLomIEDt!>4Hi*B2KZxmTYFc5NhV%6?k_ll9ed9K45@K2hVk^xq}ve9lbZ2)o!THT`iUSnM^Mgf?~MYkgC)Pa{IeRRrV-bOf|DoTY&uFX6H-D<u$>GhReXL_l@U6KtgQ3<JnWu7QH<jSNjI@<hIDV8rhD-}^k&ra9WKOfzr3A4B?lR@&{32F>1p5TJxgV(3^Y`;Z=7x9P$?WvRbGnk88gQ+SPIA_y|O-Pjo>n(2W0gOGcNH^jX(qVB7wl=9^TTLoSlh@?MkCjgq+JcRd3K7xpir}VasWq6w
EyNtG=TW7GfwWPEu6$SmikI5=Uc^y@oUW`?4bIeVWQEf$ux^u%E{$~u^~|^9qUc!H&17v#MrL}~mPXl(Q~E{8Z(X?O>0udRe65v5O5gr9y^L_REy7GSQZ<b9)@KC-vd+sE6BJg+94TLyQOoGGlAk5QPyxQJqP~IQL9+ZHv0^hqIV5=jtG4DtQ}&h2#@9o>yCEv6rzVJr*HiyA3Yu%@MIo7EtdiBH{br?qEDg@u_M9LVyuD1`{f8%(T##9g@1r}ya}3R}`^8}QG))v2rq8|9Vgs>KD+AwdY&1u4!^$Y@NK<C@
l5WhCl#ni6_ThA0(rPl-A_939A6Pt;t`+f5+hJjsWO<_2<e$P;6rWZ!SM!KGtS@H6hVlBw2z+;$WX>W|ReEXcXDo09OVwMlu?H%NG+jZ_RMJ{{`)xa$PD5V?Gyh>>R-n>}ZDEAQ+mgv$jSb`lb6+)(ZG(Cc6Vn@MmeObymw%jDBvM^5)3<a_eSU@PrXvwRt7;q^Yg+1E|FDlPT_>&4d$I)`rYQOU<~%algP1?5U;?f;xZ&GbLrddrPp;1Z{&4gNj!e0_3V}mxC$`#yitFpjEnXKT5qtuReq2po;wulG$gpos
ta2mg7_x1phDqwwf6`WebmT%+3j5$}R)s_L8fdZ=F4WBM)lwX$5KAuWyIvM|a*B~?VMCku(#Y4NJ&4l?TFx1*vNDHYGEF?2?T(T!^M8)zuV?Sb%VSN%>rKk|sCnnl(4F;Xb>)37;q>-bYy|3!dUKT2s5jPp{9^8W!)#sCgM^=ACU&n@!JkZhKEi}Qgn-7QXwGv+tS`~qBA00!5_Ma%AX@1ReqLW9g{E?pm0R+J*tTzfT}uYS@|mT+xPNsnE{UFeE&gM>6|YJpu@vhklAL5)*l8zERJ(m$v4ddz8%gX`-k2_Q
StX=+vpwB6unX>z7&6b%tD5@11et2JU;-z-_gFT)3@xB@notioQ=49>p-#GwHJjeKc%uc{Yp*r8!#)K~M;RsB-HOvzuS-*(9xAcLwz@(PpWsBN$G@D^))2!j>!bh2p7pK<Mp?xh$4|={GjXwj>Gfm<MuoQeZ0AFTv7DD>*4s`D7-)3&yCpxI)Vtuf9#=GA^6V?o!wSRn*<G_yD`pA0!RXYtYq+MU<A2dCnE)UaS(AjQeiV7sL4`r8K~J-(NEX!v!=UKCb;a%S*W5oI<lyTqW|<E3Ho4SJMHKBXF#4S>-A7@L
Tlww+bW+L)JQY<oG}Pa*<ALrXN5A<gV!Bjy^?Q5eOa6<gkO5zj$;5w(_4S&o+@9M$GxLMmp_VxNS>)aNyPH?3^#>r+Fnx6;btso!ePuMck#yB;Pa;*>2SC&U<zaMl3%^t1Vfkj#I*CkH>=;#CbD1u`8fPjkI$eP7QDc1PxKu<FU!2ID>$#kl`gxvVc{&Y{DCOY}vu0L(Mk@7vE5m?~i7Md1<P5O}iqOn$HdH?wRg1h3lf1R?a)he*!?r>*TO1y#0zF;Gl%GU7Y+NPb58XyFq6|f{<>{*UzS5iMX40U>I(em`
_w6-K^2&Ve)JP9aca#D;%;S*gvAO(UwZ+`PY)Z=E>`FK{b@vYRlu<Zx${W*S1zLmH**N{;WJXCw{hsN4Jon}KR#iCAUlW5XIIk`^Z-5ig_#VlCC|;Mp>gLlr)m#esxinV0OE3@;shAMb$WDgEp(}lO5_A!_tzLs?<Ld`EHNQOtp{gG77GnDApHjg8-dY7lLOg#^$GT8kK6a`b&|fbLf@VeMG&C8xYR+~sFp-95d1Gip%~n^_@DbwCPELj#R0WYuHOTV0%D`{0EVvq4*2>?RV?Ku?NNdgUke7L|J>NGzvp>No
8hjwfGc?hKWB$@y*#?XPz4`byPi#9Ysr6M45<<v10{12UB5&#8?`QSM6v?AMOl3BH3B~QRd}yrKQPzs;dze3~g#S7*;en?9$|&sO@ahfJuPj^9-4Ub(@y3pqSTfNU3XaHd^UKMoOnx-y346BT)@QMO2^Gu{RlDSuEG_>@RaV&t-Mqa!BR>`9hvZFMc~(B^S5_ogp`b|^5F&(2GuPa=Q)GGaoY~*rrQLdiqLNi2b^F0?CMY7J#j1vUPTBtzE1##6WR|-^4kkyR0XW<D=p?VNL2dcdTTOagt=ULOO}Q+wrTM0*
WIS6wFmzq{4mqxkHL=C+T0WogtK7`4U(1ql+}aWGm7Z#e*MU$H-N=>{_7hbpyQ(d)dK@F^_ZNr`A$uh(+T24GkHcz}>8q`{663m?#^LUS^Xv~Qy@O?Dv%J4DC+pQ#&1|~{n!D-+Wo6lOoQ5xFgWq)ZikFKWPhkQ#Pn&Be5p4SlIkhTXQVPg+CgUJgFAGRK1H7(p5uWb5n^PSF?ts_+AY<Dr<4Pf#Frxfx#NStw%6fzGMPX<*gItoH2{;_;KEK`0;k)PA7Ai89b*eeVa>Bfl=6~BfM<pu3odL>7_K|{?md$3%
n$}U$3D;v)TVC6vQZw)NBc$2CBx#v{@guFyqN4zw3~<^^vn{|k99=0smC)MEN2oTR5g#8~8HRNGXwplKmk4_y!9;Xbq;i@Gp)3b0`76^V4lqBvMu}lfl<Rs(QZF(m%mAh#{U7>D1zx?g3tco9vUZ5<)a2C1UuANY^}FGPxrqtfOU;oZ%E!r`e-2YyZBT294nut4#u*!TKe5s=ewJfZkYwcq%I>{ZEA=W;DR!?}oLYNmslAF1W;0K0o11YgjHcT}*g=1L7W>l%AIWB@mrcx|xq;Ekr5T(Ev_Fu_dTXHK)gzv)
Y0wZ-iM@&SrD7AnA1?|e6z3O>bw|-j$FySUaa}D<=U@--0o8FQ^X5TyJwrifM+#N5_01p5<(W}B;sUSom}5Iv2mwoeLe)~s4D4x#Jv_jhYA#;!ab+nLM;p4U%tN5*6-yjb;tl)(gonDcq<Rrl^eNQJq|5TlP_6b|s4Vu!&tsmD*nJT7rVyL6__7S9<kY~uX^fA6y6tyRBps@(zD%H~>)bBpYN#m`lbnW=FqfeBQmEiqTlW4}4H=lYk)H$t>9;v{4$-Rlo+j#<uJAdAruDTx+9dle8{uh7)2k01T$9<Uex8h;
zpP+X2BWIm<A^`k|L@%KxjKsKL44@;XNp<hLQ8MEF)WjMdt`{n2=y#P0>As-jR&AeY^A%DLR~Y%gU^9HC5oR%af+OJP-T_k-@+|jB5{kn)uW(|3q}-<-x!^HYg2#ZW$)IndSw!zg97Y^uKthpb<hSaUR<~S^K%m4m%7G^khfVijoA&=6ZYv2r7FAb9Oc-E44&{;i6SLu=*C%@7;%$~?!mEFxAmfWNuvjlYxe>L+=iRDw{l^_k|_F3q*jgHndL@~0acAp<0&}k;0=P?%^qCb&gn?0ExRYFsLc#O!b+-{)rEat
Hnd<IhuWQIBF#}H0Mr}E!9gkyi~+=oAvDzZ#&nPI<KEu!TBMbWh+j{4b2fPdGsyS23%#^aXMF&8B_@Z&o2PUfvB?zXI-c{|RCN@;(rsgmCU+9^ze?Pdm38)eu0d0c7S#Goi6|gX4fvabxaa%^;>~;M2{U9w&-B?wl&?ki+-h#|fljp4QKlz7fA!=%_Sf`q5$t=0TTIK0QVlLM*&jheL8A8XFBLM<r~wIeD(zdlt6AhT^W1*beZMG@tW;_ZZ8q0anCcf<4so+utOnhiaA|ggeBR1Y2;ipGyA2f*?Wr41YNd!I
phG3{RV929A6m;=a)(D!V%HjMyLI?LLBrr%sIAW|`QpRTYle*Ns-eU^socwP=F`WYPY&dGSEPzUa0VeI31a+*E38-oWP*0#sEty(YId}yZ~AUs+MW!Snz>=L3UVYcFW~fMHHxZnf&b9rYTza9V~1t6X)BD}D5~1S@>^j72I#sTeTnmB?1r%c=}xRv*xn49KBSzG$>t>}8+Uj0qsN_@)HcA}(UujDKE$iaaA5EHl9D+&;G)xehh2uaIh`l=+lf?FFniU))?Kq|*p)MFPxqreyO*wMrLN6x8#|BQAK71jynw|$
T6Trg1%%ytAcX!jilO$iwSN=Xt3*~n+%XH}O;&X+ZWjG!7yWj72hy&0<@54K!bA3ueCfF7#$hl4DZEMcr0`%+k@&fXgkFE@_|~#K|9fbS<w2>F-LQKIW@JcTpD#Og{Wg}e-1Wb9`1CR#Hmpl{uY<W-s&J*#W+qxsQO@@pnw`h^oM=kc%ZRTnQ<10^aADrr8N0w_s75*GTkznc{f6YB+srm@RUZG+Y{s!7{s=0d(B7>u)pWHm8sdJ#M$b<&k*U|^gne9aQ==gGw>Dm>VXIgjEUZW%n9t;+=ABa)sC=Na>7Y|g
`0+M1<fZeF-WZN1RZxE(DSG`;FP1j#=?ZQCW8$^rEd$h1-LzJpDe5_KtM$Kkck)Y_WP3OT$An$515Y14_>z!F)_POT4lzOUUn^}=GZpdO*ZqqlJ>WNQe*&{{+>*-8560c9Z#NCwpFMjX8XWh#jVCR5jILqMNVEU}yP3uA<T>`H0?ic5Ov?>x98YDdir&0@j?lh=K(E@B((@zzQMo|3o4*BAtxStgrF8}^>!yWo$b2>P+HHV%#5aA8<{)fRUdW?dHHP7TRM+bzS}Au8$BgC~`%*I$NDTC}6N!@`O&Y##6aY_N
i?orxumIl_R&iDN&w8%JpoF<vW~qb%N*%HoUA8+&vs8VH4a+ss#2f~8vh#y$tu!F8lB51snDaEqg|tkA^RTevD0BJyMP{t|qIu_Ye2^e%^?rpk)ew|CqFVx+*8GFLLdnzt%p#pGCi8q^&p-HdQY>LSn`Q@|t;$WkZYa5(!Ok$VvyCI6G4uTh;;a3})NJ-<F-K3QQ)~Sh{rmF-#T)rxluly?yb}Z>YrZlqKdW-Q@e%e6-QW|=Fu5Ra2}PqW&N2oBS2qpISG|y&={oR<R3?b0$w~b26QjF(1s@L84U+Sfk?Wb4
hgTiwFqa}at0H}3j%^2oSzh&Yvq-m4Akh^owf$_VHwt@6>w5gh4uz?+Dde~J;EsKyBjsYb!&9FpClBu8u=8O;N)r>S(dp6DMbToKZD|_MkSu)Kr?#$348D@dgL_e{3$m_hc`_#_%`w*=oqzSuMQ}phJiAuKqihx1i4KaO1Htn9YBQ);I3s#tV^7C=@W8#W;S1gFs|{oudAWwGHCql~k?+{hIvo|r=`Amhh`V|A%QxY1kk;?($iy&-iGEO&;(Wz2dtq!CN^u>c-Ale~g45p~*Aif?@+NlKt`=r|f4YuWr!+bW
&mhrW;-X$rX1<mgK$qGP6tCde6kH!CXYpJQ6YCBS4Zq5ZpM}E$^)n|5bNxkYZ~QECtyV~eSpK=7d@J3l&o=$i`H(EBBGpCag*3^+R-E1~8s;Q6+RvNZf;nUs?`gSyS>6-snX#)k53)fCiCr|CdAiPmG*8cQCV}XXv(4V&HfsbaLt?{ke!Fkb3JYcp)@uBwP9uSXSm8$IZfMDa&)yM;$Deg0q{^IHkMlpsiUTTUpQ?)1RyWha*-M%bFfkvy0g%fKzZ`2urQKl#X)lD(rbLmEuEbevUiY?J+OYG9u+xi^&W}cl
IMOqXJ650xWn?e~sfQJwefMRpaE%OGz}|b4yUSo}NM~LdeX$I)im=8Y4l7iBog3#@0A0N?p?czI>y;U?7uug(8!GmcxHb2c>58bSmMg&%E<pPw7~@hS?5E=1mLO6h#G$JHixlIdxOIfDUpD@Hg3=!T?q3~}g{)SL6ikD8peZW~Jfd@x;4rpiXg}yEl7uipjyZ5NESeKd<)d*`{C~RT-;XN~RJ+N&6Y#5q7JuKg)L@gBRmAUUBh&$F<`N9~b29HnpYUS%!>p{dS>&>~gk~DnB?@!2M6LLSM88(T%g2ie(<&vv
vn|}*kF*8JMwymfFvx~wtXiX?K~iG$cTZ`&nGcoj&dcmksL*a+iG3bv88BB@#Pl7BuKQk9;fL6UgY0c1rVzyvuRLNX%FI1#;(o;_MFI^2$y3WKy{+pVUSp(~8!hb?7x}<Y8h-|c^Q>)KGl()C?>m_o|C3@i{89*0l!oM2)WduO>)Y4iM1gs3YJDmlZ>dIry_rdJcJFjG>JkXlTU9~oR$Kq{#~vAExJpdbLOo7YUyI(^peV{j<{R;}rU~wB*45qw()4EUbvq)(NbxMK4LQHtPPV+4h`(no9w_6!H7sU^Y#`G@
!!2EA+IT#wT!eZAE1B_8<D=p#<B-(x1lZM1y7xC@(WcEuf1Q-o?!U$@Z<AQwtJP=ru5A-7cj>`6MmR*-U9p!{sjXG4YCn=Iy6-ygbtuG0goocWUJ~XsVheuhiuUvrn({Ut$Gvt7s%tu%>a(=865@7YQY~^b)a>L@JDx~1%_@|is_p4c=7F5@3Yi~TW|2Xa_@lago~6SEkGcIA`R%lg=5?TT{txQz0nAD(la8atW9=6iBX~pcco9#?o~dlWO$TAi`al}eX+kqdl-6#YR+~tB^=41hl<yK&##2R@u~1tvUtK5Z
bjGogZf6RWv8`K|h9+v3GmO(zola_vJ!5Ots;{zRNShyfYBW`IJcYaC(b3V=$Ss{DR&_IBge=bOO6T;aV?3JiO#7nuTK{y=-`!jl?cbVD-Z5tEQBfO!44PNHhTxXGqY=3C3uU==PUqj~1eK0C#v#>ShyKTE=vk-AYi&Y7X+V@$Gre7<-O=9u!IV6!TuVSeyGgQJ=oaqXE+UP#S+s?B-(1Zkq?Vb;z0{Bo<1|TsVDux`OTcwOF+=P=JzrBF(tanML>oN&N4_|`&({wCO13N2hiHz!k12%pvg_+3-)QlskkH}Z
`0>QonK12gtLNLG!aVKq`?p!OTC-aZP*u_9;tXC)LaiCuDRuv(GwTd^h~+k=O=FAhk8^dRZ9x(j{R2UQ+ea8y=~Xr3x>48uFlI*jAja}Vo%s)wQzLZD72pB;#R+#CO5%d)^>Qu!E=3f!5)yG-aVv92X4PwCrBumfO_82Gs>Bxjc3dnKh)<PB#3rwM8}(x1`Nyp2vbzLFsN+RL53!R9{Vg6xNyF$)-`@f=(_sj3>LQ28s~&{}%Hyi{e{OtlvOV@Rg4MBmZG%DjvnOD`Whvee>yx76y|2>$ui|p;ZJdb0@Tq9%
ZJF_S?D!JLvAfNNT~t)j5A31}#1{~skPzY%zmcB;f@-zhbhF!}x!8^`Gvo0%U78s43(k?=_nhZ_2ar5vddDOd$~;d7;|x{NKTbfpj)re>8~b`*0m}oOto)P?Sxg?;*hKL;zg`ck*!bd8y++tNmMLjrlSlZNDPX2sq68;f(fKe@9rw$kfklq#pQ&)TP9=Qg$FPGo6DzoDCq$1Lvj=5Bi5}hY(j;+@n-%<<?UvNgE2bZ!ah&~h3KzyU?b8%L2qUdstgTW3{!t)F$4#x0lOT5tP}psG(1y9iI`#I*o+yo>Dm-}9
&+4ql-2+n$&ak47d+c?23p~5hxAi@6gCuOUDSx->KUl*06fHhCqUa+iQoVMnY|6j&Wwg75ULQtX+^I2#>nB)Gv_|(o8Pwz(FM_7Rk}ro{lb$~Zu)bO=OGTBl3BIF--y9L<tJ7*X3E&lJL;?Nx2!6K1A2F)3?Fc+mndqQB6NeRap<jwnG+9>jWep_O?(t#1KIw9dB}4MFviyH#W=tpEn|Q^^v*)hD<0~DWmX%H?p=radn7!Ejb~BU3XwBXM+4MZ;#e5v^n-;jjD`X-S@6w6_&7<N&EP&nh6{r$mKShEtbe)%l
)}xF#xdNdxGLe*j-F5*G8E<y)FKjcsao!|Z2b-Iafqc0eouyk6a@5~kq07=Zl!WJP4-2_1?OEE(C56XVBrtlJUnb2B-je?Gm-_FVch+`F`_h`t2XkCXnuWOah=2`3qF~Pa-Z*Mu-%<$)D7X16^tVHLyT3VMLg>`R?Nd`ESaQgQ*6B(SmV6)WCUB<gMerb%c30*`1Hu<<8O9*4m-<e#S~U%hveefz$=U`+@#4sW!s%I0wC+VK%kYOBhD&L_Z7SqZHg%g4Pb(=4M<`p$=H-K82^tOF4(7(>#Dq&}po1I3<h6bJ
m%6a}p3Oome(j#uI9kgtUTK`?`G0F3bH4
"""
