"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$T*|H|bailHxJ!|{-v-If&AV7(tXfhjJXy$6(|DERZ!jJ^mXZfo#Ga@|PBO*H(XHtx|*qCE&CItIuPQf%&qm9j#9=-1~ha(vqQn{IB_0~qS-<`KLXBW$A>|w%UXDVizG*hs~8x#4s&8GSmdNcY~wlz32`1-Kb*;tDmKA7bh{CsS7O|I<Lo5;`fGUIk{lZoCsy9E8dH@o{ZwQb%kcN4rRCU?h=EsMIdWLCTKP8S;c^1~*ZgFkrrV$JN&8m!MgvVP}Aaxo-tdB&|7-cd{_aqQE@M`RTtS<g<ovEDViht(Co
o3T{$toCjA|C&5D2XlL{CmymJ>q4|<jVaf%_#7_Pnl|mNc+bOQG$xy;JDhie<960_jOA*Bd1YQ7QmQr;8zSp?wo!}^v!u=EaqxpBJY6+DHD`{<az3kmlgEr`M+_#!t8pA=u<_{jYBDDuvo$e!^XjFnYYgGYW-s%}s(VP-p(LyAu>rratY6j|<DbLibhG9s7BD<BjhvEin=?Jy;QPQ|+}5xNyG<)@QtD;0fyMUFvvt+sKvnz8#&+*gbc+wz!nLal)|QmYbv>N9_Tr-s+RTlG*R;fLG7c9fPj=0ifQxXtd^+G2
bL}=w+tLg*w_%EXjn7>0HSdEDAs1t+3GAnZ8h!G~^cH@OU|i)Wob7fs(YCOfeDJ9hKd@YhE(bpBtMg?>TW!P?sf7?(zZ(uWc5VsYz16@k>CkuuMs+;Y#tTl>Z^lmNOf;!`oQHL|@R^=#br^cN+U<zWn{h3Fx>#q;ljFvaM2zc%U0kfKEG>47isRK7@=#>*1zwe}o;Buu_t>PQy4Z4U*aCZbyrR@n2$_)WdvwY6WC<G<9*P^o4&w-<jAhcSp<35>R~k>n%mw$iSC1*(V)J)`mDPK<XVY)XgQZ<;E_k9INDvV`
mj5kRcF(Dqt(LfXJTbV$3Rx?ET$e9%AATv(bPg&m6%R}Pi}+_}poSd|GavS+;-&Z_v9l1`rwME25p1rtB8x9`w|3(7_7VD?_(@u>EN@-L(=0$0Va%yI*YR`fVzQf=N63!t_&sD3Oe&rweHEL=C0gLh7ITE7teXY(>=JQRFSPUQ&wiM^cRniL#gB}Wzvd+S^BCg_?<>F3#)pE(NW2e_NH)0|0(jDbEAiq2K7ez$XqKLOu!A#AYvUERDJC21W+#vIi3deTSeX*AOggmM6x@PYonLVNgbVTsBGJ2-3v#;d*q80U
SN1y^AW8s)oO@|l(`FvWFIgbL3_?T^ZuKv-YF8aR+yrc<hGx?Ve4t%5TL61`F7Nk~BV-kv)`r*P%>GV-z-$Az20jT7z%1F_M3BseZ@K2e52CO99FumJ+yQWBlS19HodQ3?gAHU{`Ug)7Tb^mJ(Gfuwl;-JPVA8IEEt>I9VtL*wuQWo}ygD;Eg_Oe0YuUN+IafCpfS1ZaKMst>FSwt$vYQGI05QbX>~G#299wMbV($Kq8=9weUj=)ar$2qjyn)VqdrX3=l4FvSUqzXfGjKfwj>X{SA>6^l5-?on<gIT+ANkR5
X&L=)emc2>`?3ZMpDR9?OuBjdlo8~VU;1~%vs~pTq{l=!?Yvjs>1+drtPimrj{jd=*tKg`82`jtJJuM1hc>6Pmcf8}xA{TJ%%r)8FRM#rAUDH}fGiJA%HgX3FJXdP$4cH(tackdO7d6X7|5pR@FjB&K}O8xyYg^ym&+r*Kgd>_P&B2?@q=Ybm}cS7e7pnlAdc^3{h}XQAT0=R8%M*=bBOcAV=YC-tM*Wc?;BenbCMMt=B<+tWmk#k(!2YDClFx(9C$Cd3P8zjmPOn0e&UUIh;ecIy~S2UWAHQ6T7HF;ZNP<E
8H6{PBx9@SCJE3Q_I<&vqhQvj=tEPEiSA#)uMm=TSRyaNIV`InEj6DqcD&t5PKA_ku>~g;0s<mzhh6cA@?^s#3*M7CY%IfST{7=>*@Z(jo13`Go#1h>D93v7tVaA1QBfdMZmHvXe4lgJ*korpO3;~|UGeVx&Z3A!J;`4PsoOX5gTF7=gnw-23j@|9%U*?N&g2E>Vo5=%ZkVfE>v|G~Gz5Q_4N$z792HDv{s4G6h+rl^<<A{Jg3#oMug(j<L%!l;xOX$lKX$YGY2j!+1<#4F2TuRe!2ulF$245_7u>oVu#XRe
#CXiZ_7P&@WV#58Vvn_#s@U?7NZ6La3;)4uWx_WI3}i}t6z;XAL1xU$Ep9`&5D5vHfZriy>G3(|<=FEk-r>V1ht`9Tmlcqg@n~M9aN?lwT}V}aWPX<)WO1^LW#i*vFW?FZ6sWA8Ol9g~pt&4otGH7Y=PXCeqN<TJo&CbLAMC%galMSp(8VJGdrz!-bIm`<8KS}bpD5SODQ57LT**LYY%G{mz<YCL<1dH^pU-v1%f=)22uh|=11pMky&NJaBoq9@Dxc%qauq8>>`M|0R#;j0S(fETy>80#7vDSyJudie@^J`*
0233YdkY@+tGof7E@@3~OCGDeTUKRm7aYHl5{?Q2tymcI0I<MG$z`tqi~*?dY`i%16u&JB-8{(%p@+W*@W7FLdN|$z7riAInA4vY9z$B=2t^RhwE{x9H*!5G$ij>(TxUN$2g}&Y9`|ylMCbud>OASWAUReeh-|MbnP?ZHMp00JvxFp=-z`3vMbkT91C>0IoLVASBhQ6;fyOTc5U(Lxc|wKz|Az9Zto2V1K@{a$49G)PC3D$Ph~ZGpjzxD81}xevNhTrnH>GKg(t-N~U~>6RUNf%Myk_(IWl!1iiN|c=+MVcr
tDp*WJrBMB6~P5gW@{eGdqm(X)%#R7_XpJ4h#I3Z@+24H6i6OF|5E~hpiX!EvUz-_5b~s%Qb^LUsg{90xg?HQVE`NHtw417xRvW@1=gaJz%C<}vwi>&rtNqcPATBMi(k1sdwc>cC5-zq{X$mE;?%}J{KM`ql1z#Pfb-ICxC@5^kd^z_gJ5;J*sAyks4r~HXZGUW-HILVD{5q>*Uf&CA^4~lZFl__k6B=EJTsTJ76b{;=3gRFUc3ix;XrTx;IDd_weKJdISYI9+eDg44|sPbvD*w}ll3??(6yy-5PH9FBzkEv
{`n>n1*x$>n(+tDWc!LMNt>FwiQ@-64YIAQc%aiJe&yrEgpSxe7J|gu?Qx{X35*yHJ{H80q^dbh3CDH>a0v(b<1jeV$&zq^g|$Bep%06Q4Ikga-9W&5^Js((_$DY8RtJGuP-MltmkcA%WL~=?V%!!HV`Qzr52rIi{gs@y)pDR51&#>kJ^5q+knHKHpoi%zWR>`LcsRMohGo_FacO7~%Cq2Y2|^b}*laHxDz*cjITH?KUX{Q*ena9YO7{&?kY?srmHP^LT_TyFX=Tx&fa;zj2aVhRngMrQ%4JPUpLo-F*=>qD
O>ml*)Fs0j?IpzyUPCJ-haswVbkP~|hM(vkSn7_5yf%_@gp|9^PliRJ;&TA4TLZ`G+#&P^vB2+c*1K2;S&y{-;8ff{MW<t0*JDCSkTa=u38fy~+T4B7d9iu3MfO;bN$n=TV|RU&C6zDN{<AABd96tG3@>!dSRLEu1^qP^!HpCe62d?fiVuKJAYREuzk`GhLpTdTYrD!2#{XlI#s34A0tb%2MS~Jfc4<Z6w0J{o=hV@NFbGzdhp7J5t~{MImNrR^Nv6C2Z}3KzyZn`Zvpk@OH(t#FV5S6Ey_4gd{Lkd4*;yRO
TUJuWM<Hj%GC{M!5m&$EA)zErHAIO>Y`hV_y8`xa2tlEIWl=&#Wl|%p6yp{Il0WUkfl|r<aaX`bNU2p=6DQDqY1~7S@Pm*>euCQ7*Hk5Ezdp%wIDR<%B??$LZk;zrF#GCR@e8wIAe3_y|6L+`T5<&YOoLR+!isTHi6r#Q0Nhq_tPcTK2nPg1;lY_;aoiV64%~?YV}b5ABoU4~*kV6Pz@e9KoV&jyq6D<90t}b`;IrWt(Xo7JKzczO)Yld3<jY_s;O@!;dx4kzU8S$&g$~Id0fvI!0^P;S%qgV2jurTExI60_
0&CI-0q@=WS+lVhe<9((vX&<50kjVj>j7Tpyz5*yNk0PDpmqW22i}0uaWqv(B-1#RTZ(sky*M38+myQqVFIb&p|%_XhJ2_n@FB_vJVBFvym1yw6X4d1kz0`pomt_$Bf{P>Ct`V1og=<X!_mFOUx%;~AU(VizeI%K7_0d&mGMY6kM7_dZV}p+7k^L*hJCYfBy|bq&*2`yDS3-VJCk-hXSwxv2Y6bYW5?v~-&AzF!$(bH8F9cOI0Uw^sA3{!AMC6mi!<VoNwLXs*sfY8KPyD{C7Hw5D}Yn2oX_OE*&H{?E4Zk8
h!56uo9QNePdA{>oRL&Xa1fF7eM=!eP6JeOW`(>s!HG>(5)p&pv2}{AE;~?Z$cmC#spL^P`7WRmm4!Aztcw3F_u($^(s!6hShhv9+nDQq7?Gd3WVfbzTKhFb9c<21e+b{<(_2%*BO$Vsi057xj(#@^M63E0>jYQC?r^8oBy!LxaG-4N)7Dz55*SAN*G?Lr58R$8BNX|uzu~AdOj*%ZKlgsP86~vI_Duxd3mX58GlcJ{LZ(bP&$3n-NtHch$sl={0AjlB*UWWwPZx`70N03EXsQP;PLD+CUVe~xZ2NKO3|ZFw
)ZE3S(E3|~KP*w%(!h^HtU-`1N}jiQxJ5NgLWF1%^Cn+>M1Xp0^0uJg5|=46%ni%&5JcULG_E`bK-3$VCP5C#6{-*dfa!a30UjLw4g(|QkT1z~{tq4MB9VlMXBi7(_DYhe4KlYj;7?SyN>n;ky&zA-ArhgGZEd@j&|+T@U%n_03cs(2xCfxxf_dUaCB+o>b+Ik07#44&!VZ@<I5nJig)F!$S`-L^dvb89ImCv#fWr_TVgf2Kq_e&@p|jHH%JbHIO8%-6EaeGbb>wA|sLH~|pE>OLh0UP_!>a?}XPuxys6{aZ
{64`&H^ZH@`yIYYrV;fdoRmLeItjXcQ~5}_Xxl}z&|)N!YQn?34@YRlHP<AD1+s$SNoriBQejScNHH413?s0o)!n6d_YET3?V+M(kUBuRoR({dmmXA;aaq(_oV}-yl%_aK?v)=kX=EtV0q}NZg_!VGfImtCB1(bRq7vsFLZ$4^$}DdKs)OxkenrpbjX1QosBeg0`4x9`eLt3!<-4sn)r8Z8nhuaHO@59V#_Kj56^c5+MrZC$XDQM_3e2f2Kg_k6n{n5r`u<RE!@n0Xm>5+3cy@`b+IPP|U~<1-5EFdf4hbiV
hUzyfmShfKg5xmS78}SaslzM-&ITfJB9){HU0y23#+t~jcvQ}}&`0MH&{!DfaLWU>6$%y<FZW^f0p<@;i1DrV2yYqyUH2=_3V@i_g!y}~1I+=rwHI89d<zWqiDRXiR+ScW`Hdh&`F=^nK%oAVMBGtIiz+>-`Po<&$h8*LyzQ{iG`F%HP#Gs*aD^_W^io=nTb8QBNpL})cKW+PBDb?Z1L?4&N^#}^^B~@^%kIVx33#b9e*+UHCkXQM{s22cq7aBz<bZ4C*e_qvJn-L;M04HukUpR)u863BxzoN$Ah!3qIB7iT
cmV}i^NFU3iz;p;Z;-%<K#|WpK`r-jPr+lv%oVa@eY^0~vkRpZ7A4;<gY=4+6K^P1oIch$J2YuU9A|~pWpS;?zd<PN&0<luXH&PZs|~=(y+ifkid8|%xg~eF%aI5f%#|_$v2a=(sXax6#~B|j-Y(HxFx}^0tlE|$9ja}q4oQ4)VBOzC`~?82ay<MNA^v-@8@TBoW)+<$SQ_N6o;gu2ZDEY6I%HKoNK;2fGyU@bu>>GwIwz+c;<M{r&gs>|A!0v$3E*j0-GO94vdyX;`HNoiSFwLrOxsVN--ZOK%HS>SX^%1#
@HIHvrbZL;*o(*UXPbntU@MjzQ}wHPh^j3R>6#$Z#l@)vfr4T~DQ_G<0k3{(EUbXF6t&qnCII5EayTRrl`0lQ)?ZfWRLq>TQR8WSrZai{Qw2`GKIB93*aN@XSqagumIi0aVtgZHBOKqkI}xZp8F@{d0|J5uhxufC4QPC)P9;2p1il$HDYSb}_GY7<)8@!8LRyrU`Celv)eO?sDQ}Q^DuWqZlf07!d`pSgv~{Ppl$we>;FgQv`T)C$*c5yk?M*F3RO{sTj@x1{Dn(`g$|}|&yx|9@p1~v5)Sdk@^K9#QJJ_{(
SI=!<aY-zy_JYdOy9%@OtVEDoNO$fIx5E5q`P&K``4RM-#X&4o2;$Jn;#A!~ib@G)sysZxqJ%^w5s_8YOnT08KxlX@8t3{XBjG|x63PN4SRPYG9Y*zsvMA^tk5tGboRU{{%jd;iCAFthlYti+<ulwjpG>)V|K*n89&?CReZmcz3jO#JTx#a1V#&3tt;eF9eK(^)qwU%4P}`$tXd1EpX)gQk1~vYsjROi#EluTAIOGN_Si8yh(i$I&LCyJ{pipZos0#>#S8<Z3dSwK!0~?4|Up9AA9{k7Ff4irPpb$c)cClPf
1qU6JnhYwI<bk7$3WxXH)zN}YJmjvM3Mm>UxZJ`Fk))dA6X|UekC-6Wf|KcB7Fb_`2yeC`6O_Hfh((~BCCdCs`@gARrO!D3#y4)Jzq<5b6VbzR2wAK`F85)Q=pR3^81E?GoOWrw%GvJw=G^DNDfXg%a(hofjj5uhkfaD<AwnM1;VFNLB1;tHT7*vUhE@~QOXMRzefY#Hl1Qg=dl1!J?~dpLrCTUF%OC9&m!XJoH4Z9EV5wpjhF5Q6Yw-@ofWm}7VWW~JO1le9dT1-ME#`TVyg-<-xSAs0J-Y@zbno9!U{1ft
fMz2n9#%DzBRTs)3W`ZJ$9U<<ZK#~pqfcH*jZ>_j&T=&eL0SQT4}s*xT*-6SI7PR>ydx-<6#ruvoyS%13n5zYx1ml_R^une)Vdi@=wkZTp>w#8pPL@Ss^E-ht>qdtOVY2~?q@!7Al)q3<LT8VkIN;53vRhad`1Fr*#L$vu4`W$`?2Co8_vqhq3`&C8}fBBr>Z~*a&a2GCcvcE@a9yYRkn}z;}g!M9A4~IRX>L^JgM(0V_|K$3H0JnLwg71A;X-cOaLn~XxYoA<V*?<NRx4QeQY@9&#9O{+lwno4P?oowW(^h
TH&vNCJ;luY^wlIt-o(P8M!jmX3C52Gge9ctR_byM8Q8*?QK*w%t(}4a8?~RjmnVLKG;uql%i^May@GnAgMiWZ{V>N+jg4V5F|qIrTXyA3g|*?;DoALY+->$qJ*uv$uVEh>!2RKY8@~E6{{=>jN~(eg+S`4<S8(OHAn>rZ|?_G9GRxnpekzM6fWo{*289dP^Za=m+VeuO=tp1v@Z%u2+eCz0Rr&o$f=)lw@JS3_WT4%yW4-QuL6LJyZUG^X;EXmHa2*8b7?FFDw>Iwl7DI!#ruZ5gp6Oah6<qA{LDcXSoGT)
&sfa)cr{_jaPQq+5ya)>2F|QXpBMqeiK}K*)B{m3(O)jrYLteQmM6L*M^&Qw!h<2oRa6(^b0_H}zQ*U_yHZTX{xGN<wawfFmha}a+M6)5k(6=r3bHz-Uf(KScM2)5-i<>OyogRnnK{IpN!+TG6ni1sNGk8OZLF>rM1C>wa#Il$K3)MCe1%vT?!!&Z9YEfj`&-^P|0$GGKZ$I_DzS=i(|)A`se=g#JePNSggprn*RVxNQ_#MhX8Fm9;#otkC~r{n0;=6ytJmhyqHZbvF0&ITE*zYiHiz52ctS}K{_QM#sj{}7
oNmQOFRO+rlugWI@hCm>{b1?a?(Wt04nZTbz%_{xvrUwk>;D52xNVz>zZ|P>Vy8Nx13JH(h8nKPHO(p+X&00)87fR%8vU27WcE<gl=QV@DVP-p$JQ|xQjCy{S2xxv<Mt4sGiPmg+N3!i#gpQJ7*ozPXc}x3mz;OUp30jVx{%6@#4vaMf#Sopp5=<)4a13*8>)pI_?Fe%x?7cJvf42z-xI70DrAPTQC6$npMGXU^If-hHIENggwp^`ZsVO@rSEfmVw~*c0?mF~)E6dk*%kAugZT>n8nW7GV7Hn69CvYQmd&lK
d|wSz`=$Pn3-y8Ef#OyfaPe=5HXqAYvIYSZN>PP|guX569|Sceu#DQVB3kea(!WZ(eHZ0$a}daHF<*BhWYD|`Ir#vq!b6HU%n`)QcFB&usr>kD#CCSUtz;mCi#$`r23)+6z|T>mD2PiMq$>7Kitg&UHgqB4VH;2v1fCn}<|CdJXfDAuTGYIruod)IS5@i_0LQ)A^02>=rOTmWW*2k!Dv}5LHriEVXn@~`S}cf<cMfqFz@KB(&N0);+pdu`4Wif&&Sus4fkr&YHbNCLLsCyBEQr}dWwOQXj@Lem`+Zfv%fH90
Niipq3@;Gm#xqTY?b2g8Z6H1dI!pQLOT?;b$4Sj_j{Lsr*fm7+D}(&sB!x|U>7%MvVl}B`UKOtJjwdfUR?WYaa}G-Tjqm2w&VeqsOO!2$MU0-#2|7PT#U!Y2>Js<x^HQOrb5n=f#JmxJ_~kr>PtiQkS?J)uXKT{S)EPDkRrSMezZ{Z+FYVvXo{>6Kb%uRY!#S&A&hgJ=`&Jd0dq0XqQ)RVI0}~%CA=<+e^c_ttj<Wssq2n8Q>*ufr)PTLDX<j6!;xFP`y=oYyPay|End3I?dv0Yu?C+WjP|Nb|`-{|~0xB-A
yqH@q=KvRYiJy<%ISKsIk-V@(fU^_6?j719BB2t6x+QZ%W8m}O|2TEtY1(F_2#Ts6uXBEJlWmNK?E=g=W7@E{kFX1a_Zw*#F_B!p5K6@6Cki7Cvx^;13w}IRGjDv83^%mvs`;;6ukHwG0R><RRb4y{1sgEp8w_l#{6`t^JJfluT39hEU%8j@$dtc<UO=LnL=ynSdo^HW=S^aVAV`|W3(K0HAoMD222>&GrjUMj=LjPiX&Fkp#Hm-c4dpGby|tIZI;b6mx@U)t_}JiX9^b@A?;$Ss%^d)3t>MZxw{#8%6q%xE
Vn%Z%0JO%Vq<KLujeG&`Vz!eXUKfB)gb&_#xHkk&BI`u)AzsdkQH=LBkDS9z^>$TVGnpy=p(#B<%<6iz|8Bo{wm+xHSZ$O}BXkdom@T++d9$jmM)EO!MGnU|lLna!Fh0TvyTVnlS8+Q5qERKlszWDEa6ppNnly7P*CIcNy{bNW5iKFZ^mY!-`t~cR3j5i+d$}2~SyJH@#e{0N7bT*oVOKldde=~uGrw!#4-Fim+MH8!%74vcaB8RuvuVsk#Fz-@WBzIE8w!7o;Mj=&j+#WE`_pSBQk@LEv~@@9<(E58-`6O@
0beLz@QX}-1<TU^(Rfl+N8jGrm_U*<Bz~jftMy+Y=dV{fC!_PJ)FksOpzf~c#AywS+U%^ZZ*rxului!EG{?wl@1md85%T(#72>_93P}EQL%^<yyQ%rghV=<K;M%)~dBW~5S+xip3*wcwbEZe~SaXY{YtmU)oi6-CbJDfKp5!l4^1S+I(9rRoB9adAvzo2Tv;#c7skVoo?XIrof{xr^N^WUI)f6Rh3-{9y^M-+uXkfNRU=d*=qNATBq8`-ZE}9w}_p1KGh&uaNWKi7bhmt<L=#nY`wUjZV3aGLC6roM3gOKB3
`Cy$mZ+6lr8b9F_)7$HUl=@ZEl_YV<3o0bmtD3fB!#7RPOG*)7Gli?rMk5{=)!KF|oBavTa(6FEqH-Aj4K?|~5#tT<K=Rp}OZ%ZJEjbmialaM~HyS&34N55gsfQg(*j^ei)@X%>$W#O)`N9yOh-Jdu!mc_GjAvgR+RBOH7L9PI%;(gHcrzFFTTwMAE}&)CD84Fm4OIN)|CPE*Mry@`vu31%_aJ?dhEWvAY4cr8W5NiJXQNRiAv_BLo)^2RP{OW=3rNloiogYp#yt5g--?P9FF?RwH}wL&{XwqCaiGVPyg734
Q(#PL>AsdlW4cM#6#P(qSCbRh7=dNL%{{EYxpT%+mOkVTc<+x6VAfq14Hi=W=(!G#VES9IH)YN;TD)p(+ugkMUH~vPUjzf3wyoy`M>as&w#3qi3EtmF%pdLp`?w|LQye+npV)rCY4-XY8WHyb%DV!aoh-(DqLeUO?$VHllZ(N(SPQbpJxTl{rF~@0<#>@pcAHntWo)R8^l~Sq2p~&y9q=bT+OrqRSLRDuRV{F(JV@AkXhO|nNIxU5y)wgHm9VN|0IANX*L1Cub3uZ}vv{Q`0lRIl@aej0rv^H_il|tTIaY7Z
dm?tp@lQ2ItETs?U6Rlklr&_UsG<P}H`6aiQdhCDX%;t!u3H%!G3QQbc^$86>Q?@T6@C(6!*`9XoTn!lJlrTXbX7@FMRxoD<L3Jyt*Yke=W5T?ufDqqjQTO0_$9#A-2Vs{MTR?Xkfc$q$ak|q6`W%^$FkI&A`ATZw6_X2nwB3&=@%j(w8-xg6n7$Tjv-NN)d)1-IKuQ{6naaSM6yAbX&if1SvT&s9dG1H<k?Kb<Z<#*6~*7czwf&7qAApTSKsQgWY}D|s2Qa0s1*RgnKl9xAGzA?qacMiRkEc&LO^ucqEQ~0
=uJ~caKY<#pa}Vmvp5CgY4vfA^76EEiU~SJZk+#{M1M3*7OfgK&b7zJ?`Xt1X*S$7w;iSe><A@Yk`ZssDYmTIH(NkgLZNNjqZ>{$;b{g<7pwMc>p{kaf!dlh0>v^mHD~2mQML8#h7V0m7I!;V?3Y#51WKm{zJZmczc_)SX%LtKyl<*V1t~h)LRd5wBz;t}HG52XB_Vf$6Gro1zjt?41-eTr40{JGR45=`@}5;Dod2bEDA<@aT6vD{$Gjxfy}%Z$c~3Qt)n*+be6%gz-7SwIYMK9<M@EL`e5{~S_i-~dYdQ{z
)0S^3fj>A2$!r6;NDAFRit*RWdIy!O^6!cYxutVBdngkb4QRHw;DdW>nyk-!qMX-{G;z2{s;H8nQ&O&F)%SeWaI6u1$vst+nXlUoVsYNTG3Em!p&QN#lHN4T$!9fUhF@)<HIhLk9)MEx$YDqgd!ilA?g8=r7E<l%qwt|-E)5@_p{dw4$btiUk)>2O=_Xw>I!U+#O_EfvDaBpxW@bEGhMX$kg>X)Pg178TtzvwuG)>}Gw~3G1%engVrWP6JHO@7;^Jbb^EKzzTah-Uk`vygmW9KM$=Ltr$zmVH&^0Vw`Nk{{C
I8f2mBMI{h+RJakW`e<=72e%ERp$5XHHA~5M)pWLJtxuyEKQ^LR(A>1&z*5mL7bf>&P;txdt6grG(}{7$|Sm_13M*UYQSIP)r8SN1-aQ>6^R(@QqK|e5j8DgO-uhbZxP-2#)^oog6|#XNrc+(>I=GbjR_3A1l=|}yL4*ema|B^<el6xl>3`H^5cwkfZmmSow?&A&!~AZ6-0=zb;pm-VKcQej`~yQ03K%126ww_CP{q{HFu!R=e!3CnZz4R&YF*NQ<8i|^=ng=aG){^j7|gtEdZR5^pJh=^QD(eg)OmdpHbs-
8imML%%G{$gxGtS;x%4zEie`PMDaKf6>0Us0uOtRTm-eNmN;q;;$xg+0~#MPP$40*3_S2ff|jyCm;ia3N=)v5BXdJ|sZp7>q4GGa1M1?=a<Ycqr>5`GSc|BMZrJp!+C>{UGBEhf`R`Lx7-n(#hTR%k>&(%x+&#k+%m=uJGAL=+DCblGU!!ea-;479t_eSQ(6g1Mse@sPCbTVX@8f#gG?Bo8U#)bbSD8>3tpp#btDBkd{#BY9H*#lb5*=UA6Dnh?<GuZMb5S)z$Yu-vquqT@X+s<;`9O2*1DNMgD~5QwM>u|*
H(n5wQ{f)-H?^inO=|E%sO7!p`;>8O-HW>KRiLa(Kkf?ouo@AY{**NXWkIUL=$f`9ts;5V{yS&LobEp9I;gJQtu}ml-HZLyjL=`~d3~O@^6v8M!cjpYo%=bQ?jZSkIRVAT<cNM!LfcE#eM|9Ijq?$}{Ki>Vu+qoNnV(5%;k^_!JmAaQ9S_A>&JMUy*#f!vu;EW0DjJ}Yb@>ksHvpA$$48?3$NA?oZ$ho>oj+V)p;4j6*;@5$p6O~-c~DtDW%6=SOJQGD0DNmf1Jt70tGnFdBvdcNd|h-)!HIm8lxJ9yCa&54
m+e=0#IyfVptQP%QHw6aZdfeD^ci@Q@h{e~xIWcJ{DjYH2(9CATUAXx6eL3UUIpA=0)4ByXEFU@bf*y@1wDgid?s@CZ=9(rJSpPY_#wy%74GVL;58b7(-k&d^Mry&)2_NyA)%=|P=vG`BI-zb3z{4ITgL#pjj7qY&#IotP%|sMbUWr8gZzf?zsz5a1Dy96<#0Id&f<vQ#k{*;qObZkd2k~Zk)#9tHHJZ{#BpAhc|3!Z`$>{G6+|3@l@)AjoV8?8sI=>%YQ|Whoa1;9j#aY-21nf%sN5_O?!i~j<D3=Ith=OA
g(?22%MZH58q}di4cK*<FGvu)Ll+8>;i^o<@VB5Tl%keTxxiLQmCDJxJ=?=k!6>4llDTRaE`Mn3AN_%BQO=Tcuv*}*!NV`;gy1efXjn*PpIQ`KR~}8jd*61zO+zD?jb&bwy|@F7g-?fW3=#bZ*j9||Z2FtD^%{Pws_&4djZ$J(B2)EUFyzrf&bPb8n>jZQQY|Gusr!PG6S{l$Es}>pRAhr~Q&&k<R^~u&q9=HZDYd>^Ne?q&Dloyj|LgLdZoT>NC;TRYjF{eOR_6(KLZJOP52Ra>cTA+)U8*C*^M+j1q+t)+
su3RzOh6t-hxUHCbC~ogqRcKI@Oe$u6B8G^R6AP!N$hm#6WtWlRi780x`i%XWOWG{&doyB?!b(;f($_TXY&$Ou`Xg{x-rOu$#|HpMsa#c4Ws$4=$Df>k#5zd5Qq2WoPu_X^LN&@RSgk|%}Oci&i4Tbs9w5*G%ARqXDcBcG{qV8WG|+hT8$MkJl-_7?cC;#rp3++a$%D_HQA=yei<c$AhB<vM_bX*t{A%}MyH$S`sXecV$WNp%0^j$GZ2d?8bHPj)di4duMb24x#rF1TX@?1%xZI4ab~lu*_8wk>jojnnmc)#
j9=6zJ<GzRQ^^K&JuI`EPiK!Qh{Gu|=wU=>pslz69_PfiZtkg;1H*!Yzr=>-P>H#qC0uO;{`yL~tBi($4?a2IBz0ZYUnw!D;$)<i{TyZ;Z~^hWC8>1cbkpH5<Ljo0Ead$qyyXL;W@bMpbR5dW)yp5NW+-(hnonFb5J#FfzlBo1@Bt16>KX+U=-!_M|4;=#NMUPs^_(qsb``+{_Q1*k`)X<pY4j$Uzy4-{hkBm&iJ7JK?abvW8eFjX^)@x6ZZsPw7GZY6Bk889>X&Nu5}b4CstvUz>hF9|_1w&u3i5!HLn7zT
k6k@hM@0U0WkBupB{a^zdmKX+uty-4h^DoUtcjRI)d$4X1DDs-zi{@iTY4%DJ8|9pufMe-UJ29-u6#W&Kd3EzgX5r%&MBdzXc?MIU1kmY$btM{hs6tZt3Os-$Hi#!Mp%%tZq>x8mNd|2ZlroND2YYnST3#047yqX$tf3m^GQlzp1pM3b}yQd*3ec8H6H#!#;>Xjm(N3@xP?)RnkN24JyCEzp5UU*UEmfM7(opyi6X0}G|M?zv%>_w`)}yv|FZvLVM*8Cr6z`-5A_4pt=cYw%w^7o*Qth$F8wc7b6T#uNF<Wi
&)FWY`#V{jWSkepH0&7{O-`zUs5>prE{`6La~$RLb{-ly+s&SnZLjUF?m{W`dD-gs&1IB@4ISNmTkEC#_tnTjV=w2>On17tqx+*fu32wnigVP$h-9fn;5COGvi|Z3E248T&vtzX{Ly(RsYg^L1)&RPaH&aEYdpbaU6DqTwlIT6YVKmZG3@9wjW-lt`g!*dH0&AQULMVT+*VyMYT05*IAS|l#Xpp+(5Cv^7<ADl?<ehnAp!7Nmu%vBBha7yqApi}Ef$SUzZJj+UJt+FWX#uZU6)A88hgSp=U4^2a?yF!a67O4
+fNNzkp6fdP+T>$6$q6fLK$^^mvbjz-FwSqZIVMM=Ves)1C$AmeBQDsNq;#<R<DiB&`FA#=~YotS6Q)F*)<vS8|e+qzH9iho_xi{KF^zhLKe;0FL&&XjaJNi#~uG4%*_B8
"""

APPROACH_SCALE: Final = 0.000736322882
APPROACH_BIAS: Final = -1.677
APPROACH_CUES: Final = {
    "meet": 0.507,
    "table": 0.195,
    "call": 0.411,
    "rank": 0.284,
    "superior": 0.377,
    "request": 0.474,
    "motive": 0.177,
    "withdraw": 0.512,
    "kin": 0.08,
    "home": 0.218,
    "kind": 0.065,
    "conspire": 0.366,
    "probe": 0.166,
    "hurt": 0.228,
    "self": 0.232,
    "you": 0.542,
    "face": 0.046,
    "dialect": 0.141,
    "hope": -0.042,
    "trade": 0.219,
    "tail": 0.437,
    "threat": 0.666,
    "watch": 0.362,
    "insult": 0.304,
    "plead": 0.278,
    "favour": 0.135,
    "deal": 0.101,
    "hint": 0.213,
    "media": 0.228,
    "drop": 1.711,
    "soften": 0.042,
    "dissuade": 0.455,
    "benefit": 0.242,
    "harm": 0.741,
    "decides": 1.139,
    "tied": 0.071,
    "persist": 1.127,
    "asked": 0.586,
    "interview": 0.55,
    "reach": 0.46,
    "blame": 0.946,
    "noise": 1.255,
    "gift": 0.387,
    "english": 0.143,
    "approach-en": 0.115,
    "press-en": 0.164,
    "office": -0.128,
    "transaction": -0.165,
    "date": -0.216,
    "amount": -0.013,
    "event": -0.111,
    "procedure": -0.138,
    "choice": 0.073,
    "ruling": 0.0,
    "upheld": 0.006,
    "formal": 0.161,
    "paper": -0.322,
    "leaning": 0.409,
    "bargain": 2.333,
    "leverage": 2.153,
    "warning": 0.0,
    "stake": 1.687,
    "price": 2.197,
    "summons": 1.311,
    "exposed": 1.82,
    "burden": 1.739,
    "reprisal": 1.098,
    "sweetener": 0.015,
    "apart": -0.641,
    "business-beside": -0.288,
    "own-office": -0.396,
    "own-number": -0.257,
    "own-transaction": -0.155,
}
APPROACH_GRAMS: Final = r"""
c-j=Z*^ea2o#*Fq`R#6po8NI~MBa6FRrRq$_K+MNOU`h17qdHBKmxQ9garf$deXE08a?U&G+0RsiG*fm#TjzQ?q+vYbyejZr{89g5gB)cydU!+BF)V0_x*l85t$eawKhWsZkTZl0|pdADc#&V4`G@B?qH{;PL^(ELsRirgRU+LHq#@LjhLG7TtoahmkE7?$skV15m4o-K>alX1Lhf|Ey$%vZ%UX^qI+#yUSJk4gyLOwK4{7p6^BpmS_@MsHjJL=X6_Gu$tAkkYFK*TRPW=Vr^E8^1r2Q%MGY6GSW^8RJ;LNA
jKlpO1V(;xLgJmNqENqn6~R=rxn)w;!@#Zd@YrV*N>^0c14>qdCDY?ZJpeV{c{V_}Ql$Z4W|HoWM}-8y&qe)LV{xDA4p?SdR5q$K*<hk<^wQ5?kdc&XR|CtrX!YRY7y1ru-b`F2y}Q)pfcOF%77{5jIzl1+rxqnU?1vli7Beo1lr%-Ev}<)`4c5}84m&zV#xn<~tn^t6hhn9Y*_&q*stnf)>8)B8ZW$bba1Af;6{wk<x)kBN4vGU42gq>CQeV~2YI1fRsR#WBlXrkprRT{VaJ7Oox`2>7N>|4jy@AOrfT;(Q
&!TqnvG%$N-8ra#DZ6M}V?f##2TI*E@*h9KGJxbLdVPemG&|I;jvdWtB=8591SCiN=;E&BioRJ37^Lsdx5>vT=%DFM$v=^gjo9TM^=$v-*}YSL`+er@9n`9sfDPh~{^fzO#X#AVZ+5kVgC|2p&fs49l~QLhNC3bQg64JLp!auv`Tlo_J>dI^02HT)b!dbP*!EgGN%iw>ahRTBc}V}v6k8iBf`W-h(;(gKg}0cpfu$zjj$PKXcfco^``ZI*A-fJa_@ACG#;5WF!ZTvszBhyyC<A}b@qU2X^w4MDdvETtv99kq
SbVHVSu$yBV*y;C8bGsS1KQG(2&+_mOf{#fCW+c~Txjbel9|G4)jH*6s*a|l+DMRj%}xRFd@%)J*{W#b$&$~IQ1QmDAsG}jZRXT5T&GW=RU6Cet<0o>EZ&&vIsks9s)iHy-N|@$l&Ik7&TtkTtQjIdyns7r7B7PfJWOfozX#iSMlxfJSyj>GM0s9_SPKJEB4u8l1~HO&AXCXTO}!bHt5d)kyI@=bmZdQ);Bh%sRzw8D#}b3KY?w|7>!B=*snA4GxA@Nh3al4}&aORD)>B8Xy`ZzTe}E*|E~l$hr>=`imDU|v
Q@($Ks`S@}@|;%VN`|s5(1f|YR3=g<4x`f)H^){xIA}Zo6V`XSx4Zz<m>5u_W0=B$XxFf%)tRV70-myY(~7Kge%E7T&g?-HG}R?P7t5))Jz-rnpfV>*D<lyJ<c<*@q{aL<DxQ2_)9iPV^)6;9Q*?M|?u~z}&$rerNsE8WWG+n1%A!q-gb2F!dxRAO!_n@ct6|^NV3Mug6TKs8^7v|d9!p7q@R=e_Q>BUKwa;iRkRUTTA$X(WamCQTVjTc17q;;Od*D5*$_$x<Nba=9loyupqBBRjwENnKy&w`zaC-oZJZ27V
ATU;n`Ix1>@RX}9Ry8mV>fEg2*|QZxQFW((^vhOwK8%gTGT_!I01yd6F{&6KRQH8>t2rzaJ<~&sa8@=fO7C<qk<h9-a<3Kk`&qW%o=6k3r#oRjZKLxM`Ftv=w%+wX+3<#syn<{i*bKDtQymCfmZ8>H=VN*zqV=Ysg_)^>ifDxZMiyVT3O%W3?0E#qyye$~#K1D$)ha9VprLnDR@U-qF#gnlyo^D>dD@)TTb1}Ey#ApZJ{kxC$=~;*n6a)otj5Z01cb}^4Z0kp6{A8^pnzC5AF<cQOEDcpAsV+nD%cOE5oIt5
+6b86XqPbQi^(E2HZmb_UZIXE!YTU7|Mz6COu!{<ZVB}djrlM;mdlO*SrBcMocHNFINljyB$W5B*v5uNM4Kv(Q&`(w8&VWN(^P}%WMsbhmZ9C;VhH+LqRN$j2gVgxb4tp<WI|)RG-_LD$r~w+waG`u{<e$`G)rAOol?pNUl-G9BX!1`fCVKJih*cAoU%2LEgMW=tNhFqfV}=AXhgcU;zKmqH-XV4hHO2VPQ;XxuGv6%Pdqxl+W9AA_=8G81<Lrwuu$BeplPXj;xN_+n+MTVePu~Zz;Pwe%1<205RH@D5paSE
T0_{_gR!{j5oE)kg1hFLK?9MMIwfW7F0{VcR{g3Zzdu(|L$K`X&_(4@!UKrWHx6sDJrRWF;SbC&BGYF>+;Q?Nz$|m{$t`JUCHVGBK5b}7TfP@~lVOXMN_C)d^(c*wg%c15mJso{bdhy`@L~YhW3&CR8?&AG^w3TGowAMvG`YQdR>UnBDIp4J3#J+3wR&nYD^Wc46D)x9Y)h=YWHRM{JpPtfPNhub52Ftui=-2E-Z75GnG8QLw>lTGpN=f)d9nF2ekOzE_QUtnwE;iunScG13x*HU(5#admP-d8&*pa>rIv4M
f-ezyT{M9rgtg?_v7q@pu1yEV@JNv1UXQkVk<&B4FLWTHC^fM<d<3acQ%$jS9qWs_W|h@~YC**rhqfIe_7J)fXj|Qvwj!zfx!@jHO}@Ix+v5(8zH1LPCyDV0c3)g^hY~IS*OdjVWq7MfL5k&gs{gaTzO<xIg!}>mW%tH)Z<?uuNh0jH+baK5v+gD_GvWM5WOO!G%Rov_CMYZt+|@HvWaKVO=kYPcO8muF?~st(rFSZ7-VE$~q7Yn3E71Xur9@NAI*y(E;H}9-6tv_s$tu-MbE&UG<1VC`rGw#8&VD9lWPLBh
zR>EN!5D#z(iag_%&><XJ<cpOoWVf{k;)Bf=|x~siAi8kKHFs$x9^GOJ=C&4!e7zr;kA0m@D^6)I-2wfI)Hc8uKuAHE}Q`umhK{Ixbolar+6pdwphz4y-)58&oU>%E8~?^^7W?TYdSYPz-8I+*-4ljTwk%x+qCq^9c7Kv$^MN5^!ZLyz$efFfTaxp)v7s)ZK)LKIMpCZ5_1k+psNISnd2g<P+J6$kNg+940c<}+D|i2Ms}H+-9p^dQQ2U{>N+-|Oj?&)t`f5xV^1GB5QNM(JeV194Veevf+_X?UT?Kp+RMv+
3A8gHs^K|Pk4wW#6kpHBcEQF-od8V#ft2VrV4U%k4fyKI4X)D@@E1n7dVr&zg7je%WwgZU;oYB0Pjf~kR{dHdTiCAI!so=MbD5Uc|Drwr-zR-oN+}a}2aN4wsLTgo2N9`1lEBR%%y?|DTk!VAoQpPu=y#j3nmNy`04k_`3u*Fp@O?>V;*pv?bIJ)@kn^=ycNVA5Gj`@P_Rn|6+{3NCeN{1sbtqMML488$Pl14|_`#b7yYCzD9LtlA9T$?hDCV4_yE0Nx>jMv&?}`)#yXk&^;DEF(&yt4*xF0C#K7T3_?@D-K
ORc!nsUpp{Cum?Im|cv6>T^{Wy<=tK5*=<~>n{st(=A^@VOZ|i$Q|af#oTcwfRQGz$%>=<M&iAa_YY$8aE;((JpbPs;ELNraTf@az4-ubyUTzI7tp%=Ur8n|7Q;n|PfYn68yI;9V|r%m5m#FqH}iM*nxpU_u&hz44)tZs?CKNXKZeV1fX*}K2?6>x5S@IN^2iZy-@%RuXuAc+FjU=yspxeKodAN_qj;T}o9+jy83&irQ&BOQcUYrMOMI>V3|6DfY-mG@{(79EqvFJH6(gw41@ufN=l_=B#xiVRV9qBuMkZIb
>Kn%<<4Qxd;|+UBF8W!PGBjLmu_RI}Q{AeGoAJLYiB~-<qVFV!f%?64S&#*8aQu#!WAF<1MU{vRW;{B{Qd8D;)xgkqwKN+*XQ=AqlUO;($ib>N&twW2U&QArP8!S-W=X<=s|Q2L3;>(r=LkL1?E2J)=;av<j!g4GQh$`%XUL+L=y8M*Z*oNGlx{_8IOE9Sbtm1fNMiiUFhAP7%s@>}Z#JR0yRPc;e26vuE`bhbTblM+IL)MzX_Y7|+T$O~Zvq~?IAnDYWVK{%|5b*um}szCNt3Ra3Hzg26lMujz&()*xbO*i
rOOmJ_oI25NxNoh5n&QQXa?Q1dM1b_guF=bjpH)3o@-Fm!FR~1R;bN2w>K&Oj48YO6ig1%;W%ro^T78O!B8H4C2x9nJ7JZFvc^Sh47`u%6Bxjbk_@4Fr)-l*KHVP+8PZX!{gE5H^{ig2yW9-Az9XkOq%s@q*%N73E}d7(1LxA-R<mnYLI$=|lzRy_=IK%P@hq_w8>s;Rjlp~%iQ&+>+*8I6#0Sh5k<#WKszg#VeHbv{RC2f&b4r<wD&j@<N1O;lG55@SU>vpfXhh;rU}E7I(5)${ssBZ4j~-Fa%VddM&s)<+
9H3TsMYHGpd#M4P%|1I~0D6tMvI+g#BoR)5YF}yB8}o^hJcqaX1cTD)O!;23359+A0chp`)NPTLrVvPxZ0EHRuv9;&^U6#!SEwdDjHtSsz-~L<e)`U#KC-XI=C&Otj>T85Zah=kdzxmJjj81NNg~;772EkG%=Jl8F=>kTmISa|{=&DigT11JdJxPXY{^bp;T4a(Ib^gwXS2~SOze;{>P8pp_`d7`Tp9S<dWHk(MsX{ST_qXp8Q2hXmt;j1mtq?BgrUx^qb)$c4#=OfZWtm#C^*`S`^-W^hrJR5%7k4^92>r=
YMv!yPTRv8U}1Cl_S%NmF~c~=sg+kvXZpuhcHN9p3QvNR#K8@BXKeCfxGb`@SzE5*>Oq58;w(9I7nv|DtjY!iS%&Ia)^{((x5lIAFvn&=wFolPaWD|1i41SmZM3JAX&lg50gBrs-LHmQ2Vp3&nq@W#VUld=&;8EbAfR!aVG~K3jlMOm4@>4=v`9pse>`i4;ZsrsPXr_rXtpcG!-G4{u9~6vjoG$kbJ<BitcerFD@%H>(uW<{4mFmjlGM6xExG8<zyFs40h|&e_@4Oy<i@rJ1TM8Q7<hl!L%b=5Tc%E+nhJ#4
9<Hf4%TBSY3pV21|MujqX_+#f?=<DYe5}!CRn9);1J8LlOCozoxRyr+S`GnCP{5#>CoYDsm7`j6w(pD~?Z|%MS@lSV3RCaUS(fSGG+AZl0tSAvQ<;BzsJJ?2`eKQ+qKA(!|60fZmm4BHXx^c6hRO)bDo7v;XcfYj+3nY<(cVj6+PaBYoiex+_GRITDx?38%UQYbAs5nj2J$m-X}t=Ds;oPTak$Lo;IBPU6T4%S?s+V3iAMDtILgaZ&*YsIB^)d%x(oY8tt(iei`$ss()a7XNuJ%?H^h;7fiJN0i_?R<;~g^g
$-Eu(ry=&eVng~}mb_e~p0p4F&;>dBktM?f4h>RQKE0BzuLZsgk}}^k(+L`80G7D#T^GkvCOi5(EeWm{Qsrb5kK3&R^KHC~!U{7pQ~Hv69o+@W8WPE}LW&Ju51^a&>BpQ}<Hx5?PCLO}Yu|xnFT=2`QRy3Lnvo*oqRo03(-;ZX70jQ!OmrNXQr4EKPwfd$q{NBwuq-&ZXWCz)BFTJVIcKLHuyhA1<hIg62dt1;UcG;;;^)#eeZ0?Q)4|;1<3kfa&J^?q3-(j(5&4ExEr%iYb=pjUZQNYz)lX;KH)^EFqT}WB
c6L^VAF_RDFg>IsH-~9cD@5N`6WA8*gosW&0OE<ZkBWL<cB0s;nP8zq^iBpOH<PAco#aPU@zTZio@bHrCfhB{0MKC@W$8w#!}UU%Gyfm%4K69pw-&U+i4XZ>{j9v3Cg3GbIztBSYC`G>ydqWO@XK_os)3o^!c8sxO4pA$eo(W+ux>DLJ0HW}IP)&vHwG-FyPQp}>LxWU&0^r)jy))%HkCAFsFmALbu1aZ+`%w3{zk~AR_a2d3UtSa7hR^Yp(yNE1+zFzusmgt=ZhQj^uGYRn(5$xkx`g8zn(iGeJ4+6IHzHS
_vv}I;%5HS>K%p9AreRoM3aIBK^;G4(|8S^8rG@?f?F7=jE*_>Y~ceGd|&V--9vPdvJ@F;ABI&ifSO(c44Lh?vS6#Kd?}fNXP)v<2WBNeCVf@YT#(B=v|ffqJIZu!rR0E(iifWN7sEyj;@-hpuuV%6YkaXdsy?2NR`AL2+f9bnw060D%3>S&KL_#UM;S|pC7=O-jGHFE3CB84lEV79_Y|a(wcmE6TaJb&oMz^cA<u|2u56A5!Kys``o?H6vo;wkl8gEe=QqUX5~pJrOU^%*X_wOkHEI8c;Lc7@g<%Mdn9H);
cUF<d$gi|3etBxh<07{N(%<w3?$w`9`&^ext6Qzqj<vZAhig|@1KNn2WldB+$5KCvxiEfYr7G_+C6|M~yi5%FzVu-;XVGWu)IeU=4j6O9;;*YkxH9Y$U|{V+6Ibls+xqzkDUU^q?=1|@yh-+RqToHWr9n)f8dmETiXJ7n3KeeL_+EHh#g74SAN)Nmi19_13yD6;n2dmE<dR%-V8xn2u@tWoCD~@1f$5w+H2cWBl2JPyK?9=g__>fcfu3YHW41S)TJH0qBC~0ul2w@0aWAewy*dQzG{3pY3?L}Av-KH(WTk{*
_JN-3UbDX&-e>IBb{)VV)$ng+zhHF_!l3tI*pLFL<tz;tMVtaUl@odNkEoKocD~(f1qjI2<2lcxfiw<P%2FWYSF0xV>nIU=uTMAt)DMMl+_f}Elb<F#D=@%)AHLN%$C<;5%>?+QRqdwQh#2=ubcn`AU<!=Bl_j5eDqFu5z=PD(6w+}5U&uj!zvNxI&tvK*0)^6rE@kOt@`WW!xhz!7wgsRzT*t#1RMo*4TDw0&XP^1`s0FGl1{3x-lrMmF<(K+2FPvLw*VT>qZyPr4LkSxvLf4$%OQmn5jFlC43Pq5P>Cy=Y
N+037HAIN)0yL}dxBI4P+H2U*x3^%Dtkv=_HqRy0@pccZjndx(WFs?vHb+P*e=l=VZ*R05zhQC4D1$y38}!r{&Y`~1%?#XNHaXD`S-7qv`15=~n=8RldUUbhBwkpO+Ok36u@Z!8kal5rn4DJ<#fg}GIIIC^hJrj)m?_cEloY9Zk9kUS_xYS)HQ+I|*|f6b$mewh{E%#NCS~L&>CT-Hc@;h+cd{*MhGw40Kpe}%%TvAF?;gOXST8##iPu$<-}Y6{8CoL=_h51&*T{wlp=IgPpT=h0lan839(+Ais^zMzA<*y=
RJqgEbB+P3Eu#(iF;G8&Q+VDU-^(C+3Vu0`DSL=N+7;PDC>QUA=*-?#DI2$BsR)Xp6Cukl#-kSqDx==J*xxvkb2QMlL$SgiTf4a;8NaDx^U?&N@<#c}Hkf1lfi}a$S_k436h`IseCRL2p$wEH8YST;`zCN|{78>dJ$BUlU~gVf{?MP{1mqj(HJ9aRJ2ERY0%s>BopA?4nC=Hz=%IWF*^uCS@Jg$&-`ZhP1>&Uc`d`Y40(Rxjw2y8%S;mkS6*)DQNR;6RN$Io3)mM+ZQ-@c@B}<xyxyu@Yb6_saEcoto2n257
PynFmyBu6?k~?q#s{3>;M_fpcPq^`;>no`Q>S1bz-P&-E&eEi5+NbRelu~x+>^Y`BejDE7mQaXs&AkPRlu1B}c~O0O9m@6BftJSH9Ig&88FcmOn-9U&Fa@6y*<#e5Mqt08xkr;@29IFk81hSM^}bYU7kkvBN=&8Y=(tCrar7j#g;#2EpBnUw7;za)D)l1?b5eG2sBZd_NTk{zV{Cq0W4v5xe3IBno{9RF@3I6a$Wp2Uc?7qZLe1l{2-eV`K%A)gZ{TRuRW)V2la_fS_RI&_8Vtqs?%Na6MX&~Wzi#NS%aLQ@
{SXT3CiE&gw31(#)^8xO^u>qS&?3|sQXo!!j7>J3TU7<yomwTeXi8Rt+f*G-?4s+$zM~(YCxk<J`M6(z^tfZ<O|uPfdCgEkK1J~ld<Ph+tD9?~6;5TXx|I@@nA-=FL{;suoI@djzu4D>2fD+Wkze9VQ#wh&;?dte#jwS<raMziPzt=uk*w&wR0)TBCI%76{A~P`c6<a=T6TvhA}3&9RU732oshLD6tc15C0g(~54<5)z|s7ZB*rO3IGbH4a)oO|7p=vpQU@a~yV{?4Ab={~3=`NHv#|58hY%+EHmB8Idcl$>
GZb3CuVl8TOUD1DnDiNC$Re?WJt~3*OMMT{KkS=Zv<{;<ES0uJ@QwA^S)3fs!wU}JWCPRnDS<%9vbByd(R<W+3gnC3N~UN|WMSnw&8%`;MZ&$Sq-I0=f*k2yVlr<DnWcf1l8Phu+NOxf&#+nhQ|?#4NWA|Fey-27^!|K_xIk9`BE!I%el3yvmw&QsQ1N?1I&nU@ZX5*|9qx2la;`uHV2vSuB&o3TfQ(elM%qaA0o_z~LyH;m!CpM(55M*5$>&l8`%QJbGip$OE@ZeP7Xn8Tp-2ETI4~4kr0I==SHmrNH_Ltx
EUFnRDg&-G?*Y<C&qs-<tUJBa4KYn%veB@vtH#NdZ?1$?YynDIhoVjiJZ)uJGb^L8a(+<0f5TdMBBh=|zmoJpc`Pp@=>ReVH}e+v6fM4$=spuqU`hCpD@Mww1s?%}mqsX4hQoY^#d<BG@N)-HNW~h;YKIE`p|?f*cT<}W4JbtBE)o9B8#7Y`R2o)ilQFmoBb|cf^BOMKxm$K<_xL_+$qc1M<(H=LG>F!36eNEh>976Ca>cPfAaZZzFTrlrKoQ{kOdNS{pujqJQr3&kwLe$y_o`LTP+vZch^AkikY&o8LFWo~
KReqf=BTVE>&=MUoq_aso;td&ex`&bGnP?&W?svHmJ_!@&uXypV3Rcf{J$=fAywY~bWXnYI;|AR%Y(l9ag&z;7&f0Us?-qMEe=q6+RRE{@7Om)Y7tnyFIWa=_{xfIhT^R0lXMHH0()DL)R7gQ{AcR4h+;ZQN&f=_x#uZT=_czNMRkTF%L3@i3YalPvCAO|T!$Td64<hm7`-dpHWoIlPejSj{w|a&vu!aMv58zP!z--{=<Y_r0BJBVG&>v9Zm;zN@S{OhF|z1b9}M`hcND_ptPW-6!B}<gPAM5c_mt}Y_ik0e
2KLt(A3vb_LAM&0BR0xO4|d#BBT(w1AsoZ1-TZstUfNc(w=dBs17&r;;te3{5R{)*WixS=H9N@qd+mWq?eO?42WKIEp(#9TP?~tnR0mM~n%#k-4d7-ag<723GN@oDIKY^Duz%M}b8Z#=k<qp&tVsIWcvXPVmp1rTHiu3YeM#-y2iD(x)1Q<%YXS~MlW^M8B)(qz6ouvj=Z>|fbXZMKVvPYnrUSEfpMh}<Cmnz)yf8LVjUuJ|qXT|9R;N}X%y|WZMh5M)TFe%T+B6nq)vcBbO}GPn9Vz<+cHf$`Q!Dy1Us=?s
N>0@~etX-JUBgUdR<qWd*{3rWkmQ+C+CtIs@AyaZu=;CdsJP=;OlQ^$?(b`hwt_z1cS>+SO9wGfm+(Pej-?$#91?-JcsWg2I8;;3kW^JU@5=xyESFu$dP$W23*T8b%CsCNCx0VYXy<6nHntk=$xl?sWX6pdBIc+kJ~eN~^xjHtGtZZ`x4Jr64`Nqs-dO;D7IYA2NbAiH>}R?c!_iiDa3*Ypi{_2Qh4p&*v^WDGM220@7UX<z_K>CzLS;jFwl=j2W?7>W6T#f3>kMIryp&)p{eCLKSZu_GG&ErK=ll*N+Gelm
T27C1YaR!=+i9qiu-cOC_~Jw~=Q_5*!n6-tW57D2bVEnzzl_00XBoUTmfx~xD`2Ecqo9sE;@txe349fL8y9Y$r9OWf8%HMOaKh~6jyD<i@UbyKC^3nrnQt+m7}`m#mna8-KRsZayu16vjyp4H7b(1e?%Rx(V64kXdWMn}Z+6rH5+7&Trg6jnk@LxYFw4^8{L<V32~x+iQIA*k&JG5Vo>4cZoxG1SIjWQ|<4p(_Y79a4>n)IfckSB|lG;8$%lIQV`;;Ye<FO%uu-#A^U-81QoGQ&wRgy|^x3r`=k@hYcQBNZ>
;n^1zc65&z637c%G*s(#s!hI8hi)tR&@Kn7*#HNWhA9@Q9*J56I0@QA1Q2d3T2eBw$YpuzW;fN1(9{5~$jp(!bAhweW&n1|DVO4revj|$j$F0SfU9OuT+y`^Ke^h<;M4k;T9@}NU|;5gcxU+)Q5)kpet1-EyzWo*pVcU>kpZhzoC%=poogoyOHBsIL&8i9EmGKGVCN{`T0n>$(Lg`p1Y%{ki<*j?eQGEG@>AdAMYx3FuEs`(U?~7abYu}1M3QQ|V)cs7H|k>q`c;is5U>Y5lGvWiO7Xl>-<a@2rVUlS<doHl
jydLq3<5qu<+^b|>I^7FX#6BO{{n%N_v&D;)<r(0uw+OxEyN&^-deW|nW=CM`tXFB5X%gv%3dtUHDy|r<<#+)qcBXx&m?t|4jntImEFI@U1o+j%Tg^K{Lw-a=j^Bm0lp#$+Ai_8qQjO+(ub<u!oi#?o0k{EYsxX)IfVZ9_z1Wgx%`LGL7jrvc=KSetzov22MGbf#|Es~;s%=2YkA6Ipy}v?P_GVlOOoIM+GiMug)mNbRkb3Nr5eZ=e{bxZZEvA|ru0TA!5Vb3OroexfLV6>AcMK#J_`P!F@E-7!7RBx)DoB(
?q6KGDNT%w=3d9?i|>0J5`+p%UVS4_+rq&=KB$*6jZps}wiBCLm9f5Ff()dUWpN8NNODcKu>_^0VhH!*WOk*x+LSJ^I5%aNFK?XxR5=kOPi8(X^2Z3$3c`|M8duPC#f?G)eHf<Ipsb03nfKqbUV|I!GsPIOO)S^oMl>Jcatte;3ZBY;l+2wbI3Ql(#bBGsv}=t;7I>5@#a{z9$_X)aw=R>h1xyi!+~RW?zAMN8?UD*g<x=sw{1v|U^H$6mlQv|$9Jyat_sElV`vno&*-erdzoTP87motg9cfj5WA7}D5eloI
qs34+!fE0`|HjOUt3Wzh87>|E<{ZAq>1O2)Ex(XCKTL)2TG95wG8`D2-~6csE!x(Ma7MQUS(K!2t~!&Uvgr>Pn%*YQ%Q}99+mz0Rpfo6L1hXLJW|cr&WA)9*6cnO}f<4IDoi4~0gdmGcBb^gJ;^xDA*vJ15n6XN0=IQ`U^Uf#-KZex@_8K}(y)K=)rm^?e{Z%H^9dOMgQ-=IWHZB!1iG=Eb?wajpJkphB+Syy-#r<m~p5t$wNJ*SNG*s<zvjl@#OABFtG&oFCS4K!fJ`oY8N_<(YXI~YMK4&g-G-XJc(2}|`
Uv^N$6nD~1DbUeSU@o{(jrKoH%n!_#?+fE2<tfaN-7e<@lRZ-sjGf*(lOd7fNEN~zR%b6FcsSiQs<B~8^9-1$6BJ}h(ch;kw))J@7WZ7aLqr3XpdC<4Jt#~2(>8Pt*)V<8tVi`fvnn5%TGjb_qLfnxkXo=gSxm|wmCtDN&c^|BGgMn9X#^!y$f8GORF3OqT!jdpHd#_~CvG>nb*=7(T#9hrras8lV-FD3=N1-5`iF;q9H!IB{_8M}Gw1P&YGl2ex1FE*RH+bdSExh$7?@xE<R%SMqb{H8zG}xAQ6JQyGB!4v
C1mSpY2N{uR#!!Iy@hKG!jl7~yy~s5dtfYa4rg^TgU1l%rKa7+gR`G0)dSKnGWOZ~_!c|g^7l9WCP{ZR9R>f2l!^!Jjc*OO@Q+vzkMCCZd%Cw<b=0!BaPZY4u7=pST|fI^Y2^i{*4@#!hfddef6|gbM!-~T{q`!h3M(y<-r4myE|epJPMlq()=W2gl{%~xx4!$^F35enP8J>*xl<chwsIc=3pAO{GukC;OFV-+{2QcXZHt>Tvw=E0CUV{u#uh=nJrN}H|7awij(J%h3tFv8A8xmY;r$^1Z0{GvM^iw4%yiqN
1CF0D2Q=hR7iw?PA<9`urvCMyjt7;GNUo_vmc6F)8c0>Ru{BSt#pE`Q^#js!%LVhNC?!8kl7UAgr>PkGQMzhO6b+AGO)yoMng>TXu8F*rBdk#1vagm{Z5Lwh4vIQ?u$ictMmbmL%T1cE0~gDBM1CTtj18HVAq$#v!G-tEj-MvYp?u@dwlyG^3;=N)(hB)86g<>RzXsFcW~ZlVVR4J?n)yO;paB;T(CF6frZN_5w@kjbxuscXj3t!VEpqqW$5gJ2e|8|&{GreTRhaXuW4CKsWPndYs7=KgDA$Lvseg?JIw0aQ
$CA+6Z^xAewdB)dFf?4TZDeR}HB2YgHRqcwqvKxIQC%zd5cSf3TuUhVvfopY3B(zBMwhHJw8(s15o}$bvdI%8q|VSpSwDiO#IenH5a^Nq<)0j7!p~w_eBDBRP>*&bV^Bl|@10C_wUvpRBPwdp4qZUL99tgxsRCzUC|1fnuQVJ2<=!2sV!(%W{Om&;sWC!s>E5SYsPOpvx$(QqgSvRX49qP|5EL-oqVz_%rcA8@N9Nn=`S5KGfC1E)*^M-DJjyG{E57q9=Ofe1w}WombUwQmt?w=W;hA60*fCo<Sy;w3XOU14
#yN|*dvF2Ut=zO&K{d<i{ItbTxmYQoiNeXXmBg;U$`#j$h_hVj!i4c?o8m|XzY0x-90VP(2X?6%0|fC5KMGyWlCwR_MsA>jvgK$x`35H=kWflbBZIAFU@0(b83iLM$8^$$<`a6yv$|N14MpsqHi}z+xE)0Eef7C2KJJMxOS8zkOA0A*SlUn3Rc&P?7<fi-r2Nb-hNr0uNkdZbV3D&+xNH8dvrVBpjwbMMAq<Zmf4B|UJkBy0k3d}mcI7<QV4<H$j2ohIs%qY+a#?z7C`L#W^vO$92;I!iEOz9mc_s`KNL((|
kbZ%lMVvV(yg`;DZ@_xFy_Yw^_#)>e9>$N{xK)oO|0T+>L_ap<Y{1Hxq*X@tW1aO9ma>9ymtIe8O-@XD+5lR9u&H^!<fLg+n}NMvi!k%V7NofvUTtF(=Z!<XKd}GlA$g#Yzu>hfD5@tHGPLY!>rDtoiCIIY97p9%=blP3_r#6IIhNEEK~Nt*AXtB~+WDcmnsanC25QYqbLhL*xOGXF>QZP|uA9z!AjwjV-Z#pU*6S9W7x`#(pt9+;?rdb4?n&2jOj?rfTX=0E8r@-zlUTF7PxbY%67AclkN3o{Vu+O*o@VXq
M#hXz`IwG%0>Q)br5YGOTxJ!cEftIPuV`VFP|-bwiPi+BZ4|eKAPXdS*))J#s|vXu%BQAZ1*Y!RP<p`N<0wq)&P)8xlCK~6wmm0xK;K6fs1Wr9^*gVHm2AH<)hQ6<2xEME3L}!Ptlbz;0p&LxgNpHfY1AnD8!X>Cag&J5c`wIO_zO%d%zSuI<^ilRk2eJM(5b%rei6L9aT?lxEKQ;}(co0oZ|<Lzec&IUy%p75$prnOEOn09NF)GLX-lheK1iw+4k#4yts(nkCQxk;)p1xATapq<bi(s}^Olq3z!QSCnL@Pc
_#&7pd%)kS5f<$V++w4$m`E*|oqdWJV^X?7O~F)_+9D0#OW6VTB?kWtk?yUuCo$xCz)P??wcODti%iA*=X$~o-^L=>buhSw3c=QQ5=D&-12iUhZxx^@N=W)*31dPF?6JhwDa-b9qg<CExcP@oijoJ!*5HSR1=ty8j|J=Gy4V3mtPH`o4AdreCRSJx=1PLHPZ(molm{g9>PF`rDxj}{$4RZ&VuE)3ovr@4WW%aA#tiypL*Gd(eGZ-`mE?l}55_z+Db7BWH&TM?n(JDX&pjCmsQ}eQ(=|(p0nEn!y#*tYt|mzx
?_Vgf>fQ4cy6}KBbAQMC1dR?y0Pc<x_(RCY(!GeF^$8Ofuy}y8-Xh0E7%z{z@vA|yqyYEmwVkrgW+TGe6{ra6$$;7Fctb=gjdYP0lYMHPs!4D+-t3uh^mp>c*w{SWZoFk#w8zSk_h}*X<c)%*lw!xV2jId)wi7}Tf`JM9_=?_e^M1cv)WL>Z&#UTJ&CQXv)swU9LD!VWJ6SdI7c5DO^ei@Y+7D`0njSwJJ@cq-+A4xW<ouIce8umA?Q^gUk_o{Sb6rKcpbB~ja=k2l?~_p(OpV_GH*91Vj-grqK~13ynf?&v
IyxIeZrEWk0NR@5u_ks#&hKTjA_ev#EbSO?O{6W}+sS%Ryj~<FzegpVRdE9dOv>K~<~nIiDw%0yT|c!&TphuW)S^iV=_j@+nMkIOd;mT)%3>_-<*%xkD|&@1)2_L9z~rERg2l?0r}WAtC&@j$T%<>tTyQF}B<@u}D||78+&1J>Z^OOM3?>`kT}BJ%kfM@+niZh0=uonWuESg65LcH_vwFcHau{#l!y7RK^X<BpqOOxGzunqyU1LEL&s6KTjf9I9M2t}Vwhbyw92q`+{6C;?VcvrO!n_L<3&c`Vv)<S}V;38q
<$~*(?F5T)<#qs*c`L0SvdOu!9n{(coJ)y{D_0R6=#8|74*${2AA8IyRup#(rT={|QnagZ4;)n8BJ!Vq5JgeX(>T!0+F@Cctd%%{LHB&bY>R0SKzbXH^-Kv8(&VUaPy=TY)UH!4c#xXM8LU+l78u4ASKpwzV{lCM##LzGIH%~$l-E!+3}^(MpfJ_mlzASW2itFJjigtfGC?-Q$B#VPW4zaWm}9cJI^3kWsoFORu%GtUf0^@O3YI(a{49T91~QlO9ut+F8)=Mn8(_6(-&6fhwoF+=-@j<KzR!jQ0mkKus@~}{
JAEwA7;cwzAfyV-QDVzU6FfXj2t=)ZH=1+oCT%L4m_)2aEqkwM(fPG|uM`-cHdhPN7eE^-e|7F0N+Smw*l0CDD;E6z-D1d$CNU>O7Y}Q%sj^LP#=0oJD~v=e`<kjj^<boJiFIO;T*~{T_7m>o33;o3ascaH&!|t7K&5%MHm+xVe2%kN|0TB>AAJvOoPR&$^F|psJU3vOo|gmk)GivWkbe9t2tuq9a<h(`_}N22b4+vrTcKIRtMx-NFOY2&-g`_KkH~H=C$2%7MazBjJ4e`?kUwh-PCMp7vR!FIKA*NkLBJ4b
gDSJxfV$@o{&(li{3B;u291hh)Twl0hO7RGS>`}P*(UMbV>Qm3Bqqg#?y4Bc32fW<_qubXr&07?e`7sZhS_>~!ma3HLPoerh$c(c1Gd9q9GyFEwUJ>JLc=o^g@a|5_{JVCvS`E^9&A%^2Y^W7M7kI5^5njOV82$q7qz2IaU^BMo`dzwHU_+bI0G&*Jd}rWLM`U^Ht?UROWrU(1sOB{U!YiRqws8JQiQ$K(FzkmEnrix7>}>4FJp=oz;q}{xQzo`WHo&OtP?q~8vV^7>DFb6q_~N!$*R^)sf4${g_1A&$Tej%
aW40jky6H&FCaK*!ZThJpq(=tD4=?#>@_%zgz12iS|)@n74MewM6yNDUV(dFO(nxzHREqde3n_D1x>i}JR=WekfoJT4x;0^N%_3{jueBAh*3`wita;mQeNypxp@XI^{}M4j9FfoBxHBnD2_cv1W!f1EQ@SYl0imEE?zOs3zO`S)CW(Z0N|@kQboBZqHX+9vOXvpdu)YS*;Y~)Ckl3CRr#H4xKQtano)ACnO?;;pJa1}L!FJYg*vi>e3@~zKM=?^tpx`*kJv?;Vc%y8OnZWP@P1c-a&0RB2H59#2dR90+K3W(
b<RwcEpY~!@h-iU61hkpT_q97n$;nrcX220`}7>LbJyQftihvaoG3GS_frnAtgAj3=9UV>b$UD;ju}m>*=YH2eXl(&`1)ovkjWQ7*e}(OTAV0NI78=Vz!a>;*7e6!pz(=p>k{oQjI*RYR%2}z(qjM>Y(iXD1p0zin7R<Ex^k&z6;lp)(+EW_=Pk44V?M0DTR7Tr#?YB;o4da_g-%unJt$B?b_Af-_1d<;@}zaL(ed-C^3-*H2$)q=L`xlY%O`t=50*|b4IjOYmJ$+3`Md9D*Z7lbpi74^bTzaoJIFMwub*AT
>G4ly`iG*BM3<FGRSsJ*G@@n!)MPeeXgOY~o~p7f*hdXeayJn5fu;V@CWn_LaG@wvdXXl;Ef2FTFfH{dY)ikL8h<|g1I9wj&cJ_s&8fpw`j`R@GLxYaMSM2C0?>nQRXeLlj3i(<hvj1^k$dzF&H3hP1$tAim5YrGuDhv};rTy^w~8U`o0VL^WvD(2UC3k*CVL7Ws5F)^A@n9^&Wr!<C@e@BA_G}x3BfnMO0vIAD=CzCRa(zilTQuwsH7IX%#<pi`>}zgjj1lABNh))vzW6atVxxUz?%XXs2CjKbcn@>L4HDv
@&?8j+wFAuBZmr||0XsUp&X^nK|!aPU6<1}cDqe_nXgph=set>Cv(g6CCaL>QcR75FH}Uru&j{8MR9lQymn;()|g#hKaYVD<=~PW8Xs6a$8(6|f;RYp3#bQIr>Vn9gEYAAhDCUP8%Sz(SgveJK%f6HU(}re<ZSaOkB+qp#VhgQlVq+f4?bo3wIwTPS8HqudxrvEw5kiD_2y0^E<;e>#if%}NA=-CWb1z?dzG0|M$ERqG0_Me^8vqYP{H@0132)map=n)K=D$7Y)*i6x!*dwK6C%i059ZBd4bO<OcfdLsI(V(
+}l_1rd}<WO{4O|he3i=eI%qrDn@9Sngd`hLt~rrDsGS(ns2GBx77aBqk()TDtMmX_j=v4)hr{ofL}BEHD?E4ubi(YQIZ%hhVY^c+PeuP5g3rE<N)DEa)A|n{c~+K1@XZHUHsI{R=Seyi{BdVDoNO}N(ba!#BaH-|At~;oEH+Pw|#4T2!P-`l&gp1EXz=SQEuP#JF&H5dhMG|@)YWe1tvk|7DkOhK_QW|kvZ2?hZu$xWLzFkjY;xE%i+yS0=NWh1&vK%ug$k0QzQlI*g#W>dRB6x$wLv6r*}rJ`ByBpc2E(w
P{SoUVMg)}ba^E{nainbhm4DBhbR;BBb~GW($UdDo_%=g)N`R!(vNg|w2&}m*1OUwED&iSNp@br1Lnr~TeeM)jakDqm+!11N}sg>)sk(R8nlXu1F12b%af0W8p9{kpk;<lnCGZDxy=<D?ovo-O;TtIy{g`?s`w235IlN*RAKk`F>1G&Za|SuOKWxeCBw+faI;#D^hfDS8W}-`7OWAHhaiyj&ga>EW~O)8<Z77IzWQ2LNJ+NU2E2>nyTYBdtHwOod;6o>0?VrN-9K&4<k^!i|Nc^z3!#ruzqz-0y@+d^+VzgK
WxW2>beInGZf5i!hT0|bV5el|23)eWzvs+`5U<#lq`Bw$Q@uU3pvPsGV?39{AOEF>ud2eRNc80}op;z+jz7wf>$}()tLvL8#t03h$&YmOp@){((4iZ#>&WSvdKuHoIXKE98Rk4kavqo+OT-aVq!UqHMJkv812?lmnr4s_W)l9!>@B06fD;s=T|7My5ra||8r?=e0kmHP42_SyN5zC7jqP<Rc}qkO4xF1ojFN-vCwM7CPTHCff?-l#sXvd6Rmj-RDgP1wFLL^3M*z46Rud+F0{1&xC<q-^KDaXV6b`E(s-x+T
?QlhWKdZ%V56$7NE^wJr@&8bvdS~B#W6X&c{Ux+2tK{}j$1R766;8GuI5;k0t4(CJfvWqTB_Yxdj1|s^6rmo_&G>A%p^}}oMJN-W21XHA?-5X>#;*Q6tJ+TVCzHEbGh;OlS5FzNSttL0#b&nKwh=&4Mi%#F7IH|5k|<fW6EAV=rfAaueJF~cfb#(X+F$5%zpzi~LxD7Cv(<7W%a$l|I5U>)h$1DG{fK+-IS=<LL|N@*Ik0~)raCJ5sl^-Xk?lNm%{0cH)i~XsOAz~bNn#p-4_^kGOgH^#d|>H<v_QM!x{F!i
^|#=A0>WQCV$a=$`JloFsb+RoN78j2wPv#aDWv)qKcr0gB!EE_CWY&C9lzPti!~X)_O1$G;Dig2PyfI2_g$UQmJPZ>0FL+Xpv+g&hhQTFsf`Z+DAyphb9dz7z$x~L#5&NsK%E=5`h(U>dHe{}Pmse&EsW)(C#q$AeB<RQ(&pEi;=A=1N#eDWGPs19jXVG+c!>9YX+7$dcNPdWT^tw;JKC#94U6S9g;n6vP4$6yTuEJb7i>&M@0F<R>(U`@n9xtmyIkS#=aQph;n1z#NzH1Vy$dkyXrECF@x=t3-hwl)sJ%90
9<m99m4tH2uY+<snx{lHg7qQ$(75+*m#ENIB@X49oA|>-d6!_tT2_VQm4?@-Pp`mnbjN9QAKMo5>ww=4g*)WHk7T3`zm?=rTTvE$qh+tE3A6zG%GY9;s`fDxR9+uEc+K@@jumGO1Tn->d~2_*>|9f;pm%ZIRc?nd&B!t4PA|nu+gj^OB`7+eruo|G-U89XVstL+eaRi?;3)e|reKm>t8M&e$34h$(FRkE^CxiI6GDp1&F9UzO8qYMiKqS8qXHy4_sv3eIXFFW9jt{&nZrQ5%{-v(KYm#i_)iQVes6e26R8MT
4G+#*m&fNqy>~8~-b?6k@C^2%)VFH}HJGHv+H(jil^VdwM<2|G1R6}-(#^HklqCIC&D7PY-fBTEuMd5Pa7?pCxL0Y~MazGYaWpXhUj5b8t^`%(pxeUZg(?8p!NC^NI1*n>Sx_LGLoyr8@7)apK2DMArYQ=BRII|3gvKZU97tGLe8DEq!KI<r=5Yk+cX+E>&c9E8N1aXDL}$88_qH;Uoeb~u4D1O@cNmBDZVg#w%OlX-n6ybl0nrRNXJ*}^&S<B<N}3D-Lf6InpGVuzN#?Oe-Y#`~^9EjHCDYdpuk6PSx@mgv
I=ngc`Ak_%-#X+UqPc0lDST(S$^nj|;}cCJJDFBA7n(D()tPaVF7h)T^Lj`Ul@mTy*-R?1a={mUDr)RjbuGg*ctENh9kNk7D&sq(TRpH-KyH(*TZI%qHJ-J*??m*q<T)Rwiyl)T*$Tw52J<+j_99i6+3pEVByhDepd|5|j~zp(ma$<D(rmr%o;o2v*eM21O6cllQvL^Y8Uk+
"""

PRESSING_SCALE: Final = 0.000773091217
PRESSING_BIAS: Final = -1.8441
PRESSING_CUES: Final = {
    "meet": -0.041,
    "table": -0.07,
    "call": -0.087,
    "rank": -0.08,
    "superior": 0.071,
    "request": 0.296,
    "motive": -0.07,
    "withdraw": 0.641,
    "kin": 0.172,
    "home": 0.17,
    "kind": -0.06,
    "conspire": 0.143,
    "probe": -0.068,
    "hurt": 0.093,
    "self": 0.232,
    "you": 0.449,
    "face": -0.179,
    "dialect": 0.088,
    "hope": -0.144,
    "trade": 0.402,
    "tail": 0.55,
    "threat": 0.851,
    "watch": 0.372,
    "insult": 0.388,
    "plead": 0.186,
    "favour": 0.217,
    "deal": 0.207,
    "hint": 0.285,
    "media": 0.219,
    "drop": 1.955,
    "soften": 0.083,
    "dissuade": 0.643,
    "benefit": 0.479,
    "harm": 1.166,
    "decides": 1.547,
    "tied": 0.387,
    "persist": 1.399,
    "asked": 0.082,
    "interview": 0.348,
    "reach": 0.709,
    "blame": 1.032,
    "noise": 1.52,
    "gift": 0.631,
    "english": 0.25,
    "approach-en": 0.025,
    "press-en": 0.24,
    "office": -0.373,
    "transaction": -0.133,
    "date": -0.134,
    "amount": -0.087,
    "event": -0.013,
    "procedure": -0.144,
    "choice": 0.031,
    "ruling": -0.014,
    "upheld": -0.302,
    "formal": 0.04,
    "paper": -0.264,
    "leaning": 0.474,
    "bargain": 2.722,
    "leverage": 2.653,
    "warning": -0.001,
    "stake": 1.63,
    "price": 2.368,
    "summons": 0.046,
    "exposed": 2.184,
    "burden": 1.7,
    "reprisal": 1.536,
    "sweetener": 0.07,
    "apart": -0.486,
    "business-beside": -0.293,
    "own-office": -0.305,
    "own-number": -0.326,
    "own-transaction": -0.147,
}
PRESSING_GRAMS: Final = r"""
c-j=Y*>WUFnx&_K%>j3~>1L~&?|@?s#F`nob!IJ7-BZ)-Zn9@M(?a1Qd;*H_5%>mt0p3t}#S03_5mK5xWLNc6Rd!WYW>#j#9)SofzS(Z7YMZZSv=m$b7Z8P->iN(4jyW93Z#ENfNBh&t3)ZT&OF=qIdAMYYj8R1rYSbSlBWMsLy$MytmO+A^o0d0|Bgj_dKNoZA?#>C|X$1gX?!n|#eA)2RyLF8agktnD-I&K)npSTZUMo$e(4Y2$uudJhAa{m2TS`~~Px~P5|LhafYkUM+4-CK1Zvz*BRDDfI=W7pQ!1<hF
O5(w`u>>(-&v3f_tAlPL&JIC9na+y@n<$8p>I?^j7os+wwc#|v+(-fUSp@n0W=8L5r)RgzBT~e+6dh-rvE?{HU_ii^T(y{4+p<QQCvECc95!(KPsD$4w`-}fIdoMp${oY`OTz2!cXowj-U4ZSTQ=fQa#hyfgp=$KE;!&Cj5xkg6Eo!U*dv7a+ZAMh?F6)d+1^&cDax_n>$Mpoij!V=&rhiz1n`PbIPpxbx*TM!sk$CWc-S`GqLH%2k&6&O$kF9p181SoAHKTU!AA=P#Px-{RvH%a|3q_k9DJ{5$z&A@ch9?r
qn|9!`6Kn+Tn3_Bo5Eew8l*rGocHP)KwY`g!HoiZAYNb)zE8UJ`r^bWKosQ`sKr1IuALmi^?uV&hS!&1Bu?Y~N3AzrxY<JkZ`Dw-qwT4mJw1JN^~*F5?{qfyah3alg#O2Y6n2}?#nzPc>8D(8MHGf#cBM>UU+Dv9r@Q5bJJQ63*#2JZ`*0W&Ra?t<;2oJUux(tLj|;u|4!KFuP=la%08ekJmm>&V$B(^0f8U8yOOd9dKpJ1_ZrI*U_3zANtCv>*0ss5q)PGEcs=q!iu3mfeh{p1>$ynyCi<!2HXU+z{aaHp>
MM7o|C(rpnVj6VXU055h_Nu$;w7@LIAeBHBGj13FHg(Ma$d%LWZYv>;`Ay(;?{3GYGEP(_8RR%r)9V~!@`OoZO(+OZmm2BL0&sAy>!GMB#kq|IgA5H-WqJ&uAfUAaSzt~+@WTV27EfFQzS*RFOOmG};HcN!58u^Y5hpuiY&&Ts#r`~A6AcNYJ@yv^u!SY%3aNn~=>#frLIBl`Dwp;=T@)+~q@BD@C(R#slj;G&`$1pLv=s&*hWOAT8offDLUhQ3Zi7i5X-%(ibr$BW_NOz(&2ES4$0QEJM%>zH5^XDzlo-C3
Tc^=iJM^>2;E0nr_EqlZjJ(q_?v}qwHpHq}gm-xgSEH#?pK>y;!~mE{pv5#m#Wv7XBaxd4u1#WA&tn?B^xkHIH(jDFDwMelOIhnrQruL$SY}YRsu*u92{8D{j@X(B9Z-fLwMO-?L=wea*m9vqFSl9Hb0cnlw;&TPbUs?wx*Q-PU#>L0Jp)t8O$oT9R2RaxG5G*#@SE#tJCvs!zz8D|$fqDEjEIEl#;m14|3=0kY^qO_Le*N5q5?OxNDEgofP%b<4{K}&F(l)3G)HI}7JTjd^Z<=c8?~KeeQL`z4=^o~(2qV3
3u~C~gm%FK>9*i3n<j^Tv-@8l=QB?z>sE%sx+uVuKs%UJvZs^>{_>GOX=!nrovhn))YPLWXslPVHt8{Sgr?tl5hUkS;E~aa`PLp&{7oignF6fmu%X<3Y%sZwYezGT+6@Uhv!o4ftKaY^P-DSBejWk6hS2J23pzl@du%MfsC!Zi=#%sKiJYOl$-k*VXtZi;IgTaDS2Fw;&3%p3i+~#@3#cox3o(AM!5{i$x^YG}KZ%D+tuby0gZmrQ9!)mh{tyRs!V;>XNNx_|TU<pk=Mz&%cR275A&*MiJuWtC-_x-y0?dL4
IPeg(Jt^!p83?2|;J+<J%r(1FJl&tSw(3C`4+viWJycg(qPWTRI%JKI6Din^?V`6ErEA>bECJl=!8iao)r1^f-fdm6w&2>d04o^Dbo}2?1_6+{;_C^{JqZ{D0LY+-RPU!7zO8I;8b^lctXS;aPJ$%t$9v2cg1Kq~hnlR_;u({0t}3yvqH0q$I^GL;=hqF%!5MfTY}Rwy!RW-`W$p-aodxvw2II`~m5We83h5!${c$%z5N=$L3fM|gpSl7Tw1%A=$)^03d{iw1K-mXj6thY*YXV|4Td-MXoL`&+Sm+LQS5+d<
eRZ<NJCYsnI|$Epo!%n7r_e1r^ME8x;t|;1-FyQw-PKhLs{|eW6W`rQ>?P8TUBFjMTXO*nUHImi>|sMwc+f&1E6ijf^?)($Cs)xa`V8da0y(Iyy-UF_Xh1_xA|m`@ev9QoijPVUVVcCJ_7^hPX-06Zu&9?WqBep`T(Estu1gOfuF7d(s^wpf)&G9?D}+C2BoHa_TR*Yj1s<P)^B~6S%bUf*!cs4>s^kJbLE-~yhRl}3_jlSaY;pS!1@xIky-J(5=U9^N`aJCVOC$9?a4XTFr0G}*4!N`4+})IuW9Dv00}bU+
es-&e5{-!Lme#&z$r7~vV=xB|txuuN<v>wYgfW~e@~O-3)EG#-AeZw8VAX3<S-uuB9cZVJhJm{0fZr&<zpDjC9tI2TLyN5xF8wWX;cZDNh!lwoqmlZ-2!zYgewqG=lIf*>65tzI0g24%TTGfduxC-wUOM2#d^YA7HDIvA=b49EEf6Ru+q6XFd3lVnc=2Mi5k^5YmFfQ4>A=WBz*8N43Jf`wv9jJ4T4{7O9;&7pZA<s1C1~C@!)nc)Cs`YVQE04wMj|4KRs=-vNK;~C=Edo0bbvt+7k6QpNM&T<fGm1+YNky?
>4eae3~y8fB5%4w)b*)WdAs{%HuM)N;5b~<KqlN_t!`<2JMt8;(v$d*yTQ8B*Z=TlxanelGd)`q&+?4Jy~=YH$bW-T9oFP6)Z`fkR9@xF!i&J<G8w;5MrU$(bzhk~6Y7wF;->tw(*L!EcmSmGYCTbhegFVh>*aiOf*jQ-uGW;fi!_--mh`6ns}o5A7As`}V*ppVns$NveZN_St4Mkz*u9p9AGkIoacT;1^0;(Qw(h7piSiZ)HfpG^vL^fx6`)D(PC_J~CqP2+FW%8E45n)A_-~G3Cj-rq+Rk2)gT!Jp-v9G5
8wMZwI~VC$^%#|B0)kl?y<?Kc3q`^CZ6D4-I@pHjisa!MuLscRjQ9{&2zyK?|32e}<i|5;9mlh9c+&_SdAi!yxq*q}OcH&2H?sAsA@FIx06UZL6^)c?E9%OCzgE*=68@}#5`5T*e%=m~t#JRYs~fUa#Pj)}Jz<dQ)bW80(9)jk27;>IOgILl(AJ*eiQt1a+H++8Zsm_*G*SKCM#JpU9i$XvjO`OZ?-Y^8xYueCR;XbZ5Y7IUN3gxGtFVJIwnOs3{J1U?pmKv3C3D=)!qumZl3CgsI|efH+NbA%XRMi(6A#r%
p$GYPBW?Ra8;ly7<2t-lesb7uIM?*ElRzcx8~^_;v<bVGRS`*7ulrnH?5X8w;ZUdHKi~xkLyvP99IO9WLCN-JSSFTIHWq?_&8GsjbOb`s2|48QZJd?Pzs^1?UcHwBCAqF+Rv8KjsH#k3pxM8zo>4jJRls6@-sr^(jm#NYi93s6ZG~bPeDrdLz{A(iDGF=hOzX!5g*W7p(dRx7@LmS~D>qq7a8hicLaba^t>PU(SH_NYV=i}gLih6IEySWTETnZHb&$ODlLzZ>8IPg}+>{L1K{Guf9ck5CvcI#{Uq9VRqHA@P
uFPv`3^5J-`y-zwyBcsPsX#4*^^=>DS9Is}pHB$>fF)k7wNP<va&#C2%KtC!;KZ=8<9@+)=izEa>?BIUf4<p+5s-n2{^mH*%+*Cu{@f}|Z?Nk43jSiH_0U1=Y(4(XUWrq;ZN2VXLkof+s2~j|uk3nJ{FR{Pu`OhM8>N9LhyJy!Vv7N&I83bv`!#~@m$6Cwy)7wEoPs@oZy7WjXRM)yTuRvLFJn+pK?)fqu|cB}seSSM%`@C=vQ5G}-UFkLX}Wbfow<L^6n<B<fu8+PMc}$WsVyPtHy2n3M_%<PSzU3osYz;b
qluCwGq34gC+giXx#qKior^!+Mr}XD>*h5Jc`(FYFulSaSaoQ~qA>u!@Y_;g5XgtSdlQ9oPF5bGKlV6qR#Z6HOwKE3U=l+8Ay!vWg2c`d;rE~q)wP73-Rb(Z=GgggZ)pHtEH%(>JPY=cyPm%Vf!1V&{5j(mR72O8y-8E#;{Zsafr}<vwI$POIV>s8;gOVZgt)k+_%?p0M%Y4CUT_%<4Brfvk+01V-)W~$k0}~nzGJz&w_%*cm@ciL?fk`MH|}J^IL=W32WlOK=}}tjm^nu;Q+ZoBvaa^@Z)JPDQE1`<+z=+^
{yE40>XEBURyEwzmoYI_J=RAJRVj%(o9bd7;*SubFHOjZh8aub&|UR6_(&ffi_YoZ=s6b6@b;(%-RoeX5^SnQA8Ib#HtiHr&iu|xhLVw7wvSfX(gs*>QG5x(Y}@J^zBFZJV9~J<94P9+J2OePh6xM)6PP#pxN|R>G|SuA2m3H+s$K{a(=O3ySKHHg<E9F*qRJ=>8$}Rhxr-e+8BGGU@q3;>c1~hPld%TzM>p9H8Y|HS@{)u=R;pWlSvmodXM%bu&Ub^Qe|uY~E(<q`qGc<U&B*C0fZO*3aMgQ33}W|slCSxC
n7!kI(<fYz=}QV~rZ_gk^fE&}cfAHpqfjf-#66pmD<IcbpyXOoY|D+<4ty*Lq`L&gL8S7y6rQ?Az0x`?=Q+5uw+l0K7al7h!jfwAXw!C!#Es`YKqPd$F=|>l?)Yd8l4#I&R>FM%yw;(<mO;LAkGx+)-@+GKAYHZ|@6q<tW(<V}1?+?+@c7Q2uJsv7nM7dwI+DuB2BIoewbB?{@+e+O%_Z!*nnnYR6rMkS2>=WIFfp%`ua=U=Yg*gTYgx3Y9yY`ZLH*x+_Ek*=QsJn*gK2KUxTnbC11TIlzPu-*HZObmc1GSp
U(aSOks6z@%;Lrn4~~4|6vOQ-YoGhNItyEExg3bNk){AFLpSR1F*hT4I|IQ$L27NJgrSBxpm*Q@XE5HTLi6|Qy~t2g1y)O})k6@A)P%4ltZ7)zANn0oC6pHBf+7r6<%mM_f8#(X?lAx7#%)nME_S8|cle(uImpfWL!Ke!7eqTE2Mo;Y?ty{o<_aGqzBG&gLxC1W0zl0$l@J_!gyT$_<yEsG9Ti{3(k<|dysU&&o8{A@Vd*??dThMOf^Y<i6Lw0Ur@S|f+sMN^OHwX-QZ%*FjTW_*l1+Wv#y`IFQYhGr$Gg6_
z2UGAhoO%--D*A!-jZ%JNYsuW_{S}t3_vG{{~*P7d`fR;`ya_g4>7z!Kx3JhHPQ^$6Xs@yfK>56DpkH<cJ*erEqkONVJ%kQsTQkQDGyxF<4IhHovV6vw_!rsU{ZNi<rRGg-ogdqbyjkQw4aT)cD_f@m;smhYgL=wf#)?1yezxs7fImkAMbq4>FNku=>oAdR&qGFsP>H1!H2)D0xw1%&c1PuPIrdI?3-E7CFj7sY0p0iZARvlLZA{r&l<RU!^-93Yc@x5E_<%Vr?;KB29(Ww4_3TT)(5I!#+?AReu(!JAm1Pz
yrn<`B5odZ`6Labddgf2r=I*OnTo|bkOUo&jTu!9pDB~s;(r+Sd<FxzySEbst%3~NAChVKEl4+_%~3+My;#5NZ`~9v^W-|>J?Z69GEztP;!E6p0Ev_D$A0x<R<pyQ`G>nt7faOpLl`F`tf~5eC%P-TlU8rtgkhovs@f@^F857sMT%c?opU;cuY)}4F57Lnw=Z*sQ#}f>GQGsW9WMYGj%5Gpx~Ts(wt<pwFb{ZQ=_rWj-RO^ourMhUj9v>lu~i@JQ*RDH56CNjb7lF$Xs-;MY)uoc-0$oQX~VUE)0oYJX}m=D
?*RUVQU+B^OTxJ;I*qv%ga!V7!;}RrYg&gPk@B<BBXfM-{5dQUwLmxPRdSz7xylqHmp%@r#!ZU2FXwbh+_TSXK{7bKHhlYtskMz9w^}IlefjZA>jn+NH-CJk`Tpru_>*L*_WKtg89jcNL_Ti7(y+{>3VEq<5XCq+@*Ap40P}aylmzhxG3!Pe%i`$AR(^Mu4W;14)I^S2N#`nTb|;g$1zIG7J6oGUkbHuJg+Y-Vo&3t5?9X&{67PbWFlLkGrb`aCL2$-R#4BpxD5B8+!}wX>Rk>TryX<K#ybc@h&}P6&Skgl+
d4y$C&D+S1m>DtJNy}S|sEBDv6w!$~l&0Jj(Y<)zEabQ?5-}yx|I+&t^wnNRz6(?v(dV~e$Cd#OO;GksPpk!ckup|LV9j^2ACMXh&d+*gRB=FE)49C_fpZUhTv2ka2xW@+v*d^rG){6Iv>-?!YMpCn!DR);4%cEa4T2ud!vj}4v$Xbc9Jluj$)3i|<UG`P?652ZU^l8$PT<tP2n#tS=gXnHHhO`~GI@Fyi)~GppQK@fP;C9Eir?l{*tqB2SS;tiub|=}i1f1w&DGrx5B*@w$7WfsPB&PI^--WB2$hEYLZQjK
_KUGXG#U6E8g#TIg)G3{GC8L$)ZW#Cf+lGEuE!`KBW?%x1g)trKTSNsrQGwj-$P!L!yV;eg1~3_r>hv=R8=3bKht>1cCeUTUA?);S7a7UE@NAHq-*r!mfeD@Wle;1D+xW|@0V55yoNBESnOH7Yzx~c1p0wo7G2vDc1;aSEN$2$=`M>miU@IJTJA9U)vUZVSNdC-d%&?kdj%2xTWv4#$0*HoiT3<Jp57{PLde?NMT3~dd=R>FAjw{Nu-&yJNN^~IS5>3kxHStPPrxL-CE*2QQ2jV}#JiU`bk}_ifoR}^6;!0S
9o1eLdWn^~FrpANx)Yk*JrAqv5(t5)StabBP$TtNuLk~0%rzxIyN&6OA78LmiH3!`lbBs}DKr+}D|#L~ff25Wtn9B#6z!GFni_Ke)7^G(Ec?BgsTY?jTLF!kJC(Y4uJ}H905JHM1xtYXAM1Y|+1sL8@;Dy{ZjK-|R}Yj892#tNEW_`QJFCim3-^!3x}#+y*H{2n3n;iMR>!gd1VFb(MngHzz&<g;U*-z<lX!E8j<C|{!0p6D-^;hQl!AzQ%xiWx)YC%Xv$~ixHaL|3h9}94hs3ACo3L<9Hcso|;3{!tBy+`y
J0UIBEck5)lsmE<ej@hO^JYMYz8tFS@=@f_e05mSY@GY@4Y`!S>;$|CsSw)Dw>VHRlfz*Ah>N!vAmP7`gw1zl89}GblM^nNvl#Yo8K$=!$6)iAgm*(?i?7zxG}Au(0Jaxg`Qw?#h9f3pM7jwFcZ9Nk0ORTUdEC_H1XY@^urNVDK6w_99S(7)8{aBM&<lZq)}bM<Qu6-k?2Dm>w4OgNTf}l29~#Tmx!<e=q6v+9@q^AVXx$y`sZDm3cspsm<)=O>PldgEq(s>9RlV}aPnK!1cEZ}HGcJLm0jB`PmHWUi=lR3$
Tzk?cUI4c1+eyjXbYCqM+VE@(RUCnmAQ;I(&&zP9DUH5)Hx#k{NsZ7fIdRsqU{N(eMLlgFph&9IRU-Sh6pT2qGd)g8$k)Fu(QMEOG<<GgA!zzM22ECF{2as53O0))l?#a+!G*=M`RGv|mi_#sB|72^U^9>(x_)e!7s^g)ys{5cg>FsaWTRJ#`)F@bzaWmif2+zb1@(O#1_!P>cYT#jeYFLQJ9SBFoMHGsL%UWKm!W>GPNzL8OPf*qxbh10){0fylR~dRl(i_^1-KAn-bOM4TMrb!!PC~eaL6_9eaq?taky=t
m#eat$s+VCEtaxl$;%S}BtN69vC;yJ0bF4n0jdq2h1fjga-?Y;?x?zGlod!w@xK0dV*p<zOlfuEcj-`4E)pQrAASlBAC#JMiJVjuS-uX-uJXGD5gv*mU&`sB&!30|&~+z+z|&JuFE=D_P&<u4uqua|;dKl{L+sOEmxW09Rl#<$JO@tjA0-$FV?4QV9n?_lFue_a0_0Ks$M<?1v{({8`uS_K2!Gt)rX5@*{L@#(Gwm%*ie-5ezrsegzl^~?;P*?+L(S7P26)T2oZN}n8y*Q2hkoN4Y&{B-18Z#iJ=Js7wEPB^
Dxac8K|mQ~v%@{|HNS)r(l9D3^v-b%pPw%2xa_TG?am*8h6afmgXucmSC%(0#D4u%EvXf-q<iCM{+ItYDgJBi-*#W4h+TwmvIMBuR&UsDI8iX~b^LZ|_MS+Oep4n56JSr7sEvj?R3TWIDWVLL<Bgl{AxANnncfC&2t8iOs!b5$1sYs04<ecP*sl@h4`6NUacS>uES2RckR_>~0juzkx`yV_-TRJT8HU*(*V+OCk*e4pzp{)C5VlHQ>xZl75=RA4!zjqA9bH)s8!LVptALl|P(UTgSN*N2wFsuo@LDOm)++&a
xLH=E*&I@ae94XIv6igc1zZOQsF8SZ!V}s)k=VScB_a#^&9<Z~G?Ee;`ed<>+Qd!3FLv})jq&~c@<b8(PeIrSfAD0L155GOOpu?E%cvlRh1?3~TpsI@oKUt-bokI8SM+UX=yzl_GiCyQ0?32V|NdI8briofp<+C;;$hYF43lkuLv;nBl@w-Vq|OSMoZBY%ya)6Fa(r|uu{}>J@|uFLcV~8#7{Q0r%}?)r5kNRXB}j*X!+|P>UDLHH=X!dSc4g+&dt*iY3JXa~PaFX4UM(b;JP!0}Os@Z2;P=`Vm^YBK;lR8$
fHJmQMm*CB5_)W_d3|sYkt;iWyG4rj)?;zo?v9!l$|Md0C}_JqXX;WX9>ewhZaeG#8-qz3H?f=F@k`P-af!&17mPa^z0&zyDbGx@=ga3?+aC&`s2%|G)bCSzwRT@OAFVts-wzwK8@vul%O}KlVnLu(pEl>pTh~HHzOV0>{r=I9@8|3XKL;O%YfO`fkk_K*QN}d!2<N29`@wefNeaBJK@qpU6k&<<0J&@eQ1{{PVin;MW@43X9HW`W3DAK=Sr6sk8pTVjZ~tx#BhFK(J3^8bsw{Wl1E3IwpvBKUH#AG`z6f^I
jXX!ur?Mvb8?!`!<D^|z4sVj1nbTKm?v!5RsJV_;5bR8Apx(5%UO4f=k1x<YfZJJtNdtlYSS9TSpWonSXe8p@oW!&ED%mgo=s?&Xuk|whDXk`adIe%E^lw|$xM{`FXeW9ov`cvfhJIgWiORUa5zxw!x^A0CF^1B;ZFp6*8BLt&Sl%c7Ag{-u%$}Z+A3iP6k&1Z%nC>+T^$p*x4CSbH=IMs4c{q|wpm)%l$-cV1DCd~}Xn5>klD!7(3weaLDWWm%%ii%b<np#JaKP1{@&9jq`B(-Yaz!GyLE;Q$=o=Ph0Sy+w
(@+I^pT6N<7APqsW$qKr!7^Y;0onw9JV)2}^NQGjZ&47d|A_U%GMG6BtsU~-INF}66~aZUv+{iOX~$tpCy(7Ex}=Tw1ilKMa?rfX50ss|;$TNK@z`(7)k5c{<)C&uk;_T{WP-Q=R9Y#lkfXLfSl(V$dTzt#v5U&lK}qQpGMI~|7S&PzDhZOU-7<%wosAUU`V`!O2O=oBaHH{yE(1b;GbJ+RCCfo30vgA%R7=9*b;X5RNLG_|$^2tYR_<DP2K+3HgY_pdcz8DkRy(x$F9WdR96%VJL5IuRr{E#)+9q{2(hjOJ
up#GSC(Sxe!278P?twVZqyBccB!NQBNZgM$o~HT-9kgGMgzQ{z5sNbUod_KahEQbXe74Azd`dbT>qpcv<cF`z);cBcJ0QJ{yjWB=$F5VR^QZ@4-O_M_vOU++<LodF*Wffs%Zg8?ahZEVSZS=IFH3}b$M)J~PN~#lLRE|SJPT2!ZosWkyG8XYS@NV9EmNoo?B0~P%;xx+LfuU10|+|t3ltp<cfu_>)(YMswedR~Txz4dCteK*vz?$~MTy5`lqjzxHEl9UG9o3H_W)A4YF1Szau4h2wK2qZiQIuG0n+M`Jl!;4
064$P7<kuq+d)}>n+EWkyKzog5&-eU=IZ`EDTp3e*F|IBisqBsL0^+$s6`oXRLSc}dhi#ANwf`I;VBY7OQPZS>V2@L8`&-h#MEr50JyK~`c5LZ3Wv0-r)C9Q5T?~<BCNGQ(-sDjbu5aGLiOiG2;0Jbau6azgQ-k%m--9`Y-94q3#BhMbgx5N$9KSN+!BO|t_{OLYKHwcuf>la{W>NOum;-cNikE`YE(M&QMKro_XYLp<JJ8els^f|NY(DD5-(2yAYXgaDH(OVWm$LniOiN?X*V&<dni^D<VmiIY0$;kT0WWZ
sT<;lsuucwYbS1!;^(VXl=I4x$I|TP{l_@ol+RHc04L`i?pNQTV$<f4T{on=9g8`%Ik_n&oL?%{3vKJBlY_-e0^fNb^<wFF<vr{N<K{6~*6Leelbjkxr8#xhARL<_iBuDTD>y%U8hYL2V7wpBwIhmr5%FUR2~_2+gIC&R_oi--x%?6Jt~CxQL?SKkdOrsPx@+r6-D#6Hds&3qH*Hh6lVg(Ui=F0QkIxbz6qbl0QrqJrIs!5h89#bMGsE0>p80etB_ktOXS?Gftzx!uGgXqFkbIW{xZaI&s(>b-k*;G`OYOkW
O)K@9IBaSFV!rww_K1p5ocjoa6^(F1rCXp(npzz(tqS#kPn-T&ktan2@TbofJWwRL$}%syLLFD%l{ay`r*2Vvia9J8mX}JwHe8EaR2)eRi@aH~D1TN6rthYr?a=c20LWkwleho6r(gRJ9NH1;3TOor{2MS)ibm5HVN_Kibc(O?z}(YG<1<a!%Dhq;KcrmO(6Im)kwS5>!x5Z;#02Y8?0`n$Pog%U(+z>b+s*}p7b$ywuydIw0qd3GH(swl&j@##T_<?+rkt)XpJ;bhu>$)MOM}wGp>{pGd+F<*%@z&pj+Y3?
CwV`;9l8b-I4r4MPFWbqE0}J3QG(RAj*#(c1B!XD83MkYMIw;flF2Nl77qJ;i_IiioHc6eHw6Ni|1D@);cKu{lY8*)vTB5Ph8BrnyGo}5BD|K*xQj!E0G9`fBEkC;o5}^>e|;EP_7G>m;^rij!og74BFcQ5H^OO^_-pUVAB4VvYGou)Kn@vg+7j%~ul@CB8OkWcK~k0ixe6)D$oDDjr6(n5wg4xdq+5;khwrD=>$HPK5LNMAL$up7bg2%KdpM$UZ#<6Z&K))4It{~m!>y#C?R<SQh}%%+$zpSH1010#hqf!%
cD9o|4sA$^0<T`%rJSOM`5+*HEXzeTo6hc6x4HV$L-?s~9O>_wgrg|{9lqw2M5u-Vf9QiOh<9VYvSu+i$v#XH3>l6j1bP*S?i{C~h3w-!=N4?%DZa(PuZtF7UI><obU}l>MjDp)HUBDP?l=6!Q+Cj?OM(kSr*ZU`W(dtK{xxrat&jJ>>%aT9;Nx8YH`i+8HD46%8|>g0+Sk3M9@!Do_*Onwr*7Hf>+TAK56h4n*<xa?IQ~|ByW5Obc&8!HEsg@_)qYBItk*!C{=|<bMeQx5mXGF(;j9dT{oWh-Jo+B!9_L>*
T0#E3xMIm0koL5*emM8XzQ6nRdOPB);T^0n6V~e9TfDoEZZ7~q$zuO0s{T(_w24qdD8qvfB5|Wcpql3{G>V8f2P@OZ(RmFdl0*((hL=G1$=m*hv5<%3(p2TRijzdk=^-Vmzj{h#(NrcjZ=17SccGAm=+6sq?4Tu*AO9bH{&{juREEN>`y1heoW<crRnA6h;;a~~ek_WeBjz@>VV2i(%nvZQ%wMTwuBcHywY!=P|GdPFdJsk5M&V(lK((*W)oxQSo4+?zT04}&@zF0fxSn(2MOC<H$k_Fh@!1TSd&0;-iW347
i?fAJH{Ye5Kz7AHT>}bkICF8cxj%t3Ne4|>38nWu^M|c`h)Ga?45L}<FZyx5T?d$S>mG2`aH>32CJh#B?+Yj!q%so`(f(ycG7A=5ZP|{^71tA?y*@wNkkrjRpx7Loq#fEJOd8l}gCl;qCuUq(#g*OS224@93PFBKYO<>Yo%<;610Y{i&pFs_2t%15AE5k(-7zlPL2bt*yy?hd?cXw^GnbWKx2&BS-K)ibt=HLN2rzh;WGik(yI4_{NGs8lno-)kxeVx{RDlQXXI8T5?sbEqf>lEg(kabEO6I%k$Ythny;ks{
La<P*gNqnF6e)WLHY(x6l9|#3lBK(6;lyarr4&BQbVFA}18lxc8q4B=QMjp3N`5<lRs@W4pC)0dsI5Pl*EqHEUK{d_RDCB@x=l4@kUVG`)F0(w0%k>y5AsQ$Px1RKLAh4)0cqd&-|qro0d;xUj8$B25Ya8k?nw6n6EvEg#j|c4jvQGs*lS$KS+x2w=f<SIZ@}a&u)_JAw3u#z;_Mid#-NyCbhW&j6_QH>kd}ST7^Bqwr_W{3{$Hs%92qoBQQM0;OxC~RE2^jo8C>mD!Zingu6bXM0B=JUCSgFM12C1gXk*K6
2?vPMwQEuRhRHxtcB9H}uq_Br-NSXWi0!huYPkbd!WTdb^a=KbEo$=)Bwx`_kbTv2`82K8O3ir+YyQ0v6<TR}xbXpIQ77tdtZI}3#`;z5hO}P5Kc=gu$7WU8m5bHK&!;@IpQcfsSo)?>?XZu8szdKZN%!^)CIoGrBZPlV)#WRoYSMXEOxI#7hMC$VxEVVUTJ8s20V<n)!N}TYPYbLf7r!5}kWSp;I4S-S!RX?U8-&sJpRIkB#839fD?c5>ZjvW^qd<wAMVKTI+o@&ss2l?U4|5sxOksGJtnsI&>2>s6OZHQl
oq{Ai+!0Keyokj7;Op@J40sTSS%3&DbARAK0My+FH|4-ayLZuXI|w1Gzl&sKH8mEll;|O$1fQ3knXcrrZ*{$p$5A*ZYw$8VE_j2NekN^8kw)$2k?qJtK26w)Lc^_6@Pu%*)Tv1GSZ<nl{*(Nmv%?@3NVn^IR>WFgN@jL~c)5;)eSe$y+oFN=LIsd+dP)1`Dw(Y^xXe5<E9TDc4ym`+5%b|jmx!x7m!UT;obm?280tCL$JVtU%zO+2(5hviB~LWoSLJ%M+ehF4BuA<F(Mqi6)sk1*vJHP%0U>-qq9ME89A3Y}
7>0L1$p^w~8V<&an*+(-)NK0WXK(>ZNQ)<-q0wUGH;N?t4-N97SgZlg_LfqF#l!NsWtQcVqykA^w*9J7f;8A(BjfWa!uZ$FN`AwFC$Ks7jz}4#539T-_6k{zzjTqhCYht|@09c6f`QbouSkU_iA37|A;Li_$I6>pc~0A~rJ@i<OhLCfo5)JAkHiQ?q_{1;U2!|^KCuu3WVZ~_dWQd>>oTU3{PUYIi1l^2`;e9#0loOrQ(o-=1XFO*DDHWx3oHdn6i@dD_Oa%TBd1|>eoi9hd>6s6ZLC#Ght-~9rYg;Vn1NMX
UAmP3Xe!F_3%j=jcTlt|-w8R71!~c@TBSG7f@v=tH(~~IPpg!4A3tXM7q_IOv2ppFs}vjueFpsq(=sh&ac?ehD<M^obUU(gq|kl40Zy4I<q6b#0clGu(gViI1w!s1?Z<!8<h$EH$#DFVfWzsi0h4ulg+gVgSB`eEAb-82U6K*n2$gPEx+#66bNx049!+^R16^wqMsyb7kZ$A`-~cNe@<?+HrtC2qZWe3H!<+&G7%{z(5mi&`S?Gdo?wW(-i4}V(tyrULIn5f@JKVN-OH%X)FH+I{&H+-Q`Whs9=+0_gHQ}yL
@mxLr_lVC)4QrmQPchjFItSo0o>X9fyCmVOZAE*EuiC)eShO&fF4srCdL3RrcWv(8?lx_YJ-<W$e&FwSr&vhWUcakc;fAtCy{ZjpcS462IJlBi&%b)&mF>L&b7fz#w39yo__<^`T+#eAa*a;B$u@O55e9MiTUj@MR<S2d2HtExU@JCU_OS8~t+dq9sKw)Kss1(sl6ybGVQiLo6sxFf;a3<C7;GJw29M=ECIzMO@=Kpg1(%Ae6dFkjoEh!8h7({$ppX+hKQ1vWi*?i<xMW~*O&FzQKu=y{oGwZVxFJ}LR4y$F
5RPE@oGhBFOVAWxUu|jd{bua$(QY=@zw?61T$X?o8iboDE?xhs!i0~4^RKy+7%4u~Z=?A7?sn8i5EM^A!9)n>z@RE`8ApwS(iGZ$U=%ABTFV#84hWfbTq;s+2&ifzTo+I0?jdQ+Jgwwa8^8qBY&Z=gGOZsh9{)RYrNsjOMD~TgX9_4J^VfUJmLK-^-Ba~9E<K95qq>vIdoCpiCE}jOJ*5foA!Jaeqt{7N44n1my*Eo1Y_Q1c=iJcIv|kmNzUQ`XNRqvO^zVk)L{Nl)$*cSUQfcuA<#PSQ!A03jab`$#C*>um
g|gsVCQjr#i4I~?Z;Utz0u=(j0$5Al1AQWO0(FmQ%^251QwBhk6={)UzYfdlx#yLL7#g=2Lh#|l|4Kg)Pai*x2-(t}z>}4~Dnax0w7U-M8cQKEaey1UlPUW}UPS_MR()`?yKXe`ktIzEs6?lSNw^}7t$K?O1nZb0MlVeXOdswarf>g1))tmAv9Ws;of|Bxc80B*66tg9amJ}H*@^%FA$#dh{LG39>;}k*L89qQYx2Hz7|KCJ-RdyhIFUis!1o@56D861m92`g0sc&ob?9+7SrzJXh*0nN;MEL^xg9CEHDOlS
uVlR;D+En7x7$BIMk&TYZ}+iz-=#lv?(Ku+X<u(yTB%RGQjQ(&E*=pPwLS{M_v>G-Li|^bx*0D#pkkH@r8!n|h|aX&s%Z><J=uyojaYpjiX#7lE6N(wxUOCSeBjtlVk7hBk<35^zjBKA0b+xbd{8FJo4*IzIBJ(2%IWpNo(Ki?Dc>Y>+}pxlik@k{?WZ^$o`>}9I9q>kG${!eNqJAGPqc{p7bW=Bu_+?|EyY{{S=9Bsbh;%2$U%iNMouj~@}e;so_brmJ9p1d)gTcuaJ7d?g&>+e)tY4+4t@ew#wyFvZoNxX
Dw8#ggTaBSJ)6G{I9RT?-JT0%T;eeHsRbJCp#hoG1b06kT+^bBCdrcn=C;=^A5<A$P1+X#yM%@7)Uav&&sB%W=yM>}_@DIyTu4*ZmlJu8ey3<+j0kD~tjm2X|Hn#_HP`7vgAzCd_8mNYi2a?scM$HkeDSZk${rR~C0umr#CZVXa#gN0MVUqy;4mjzX1siXJrY)|zPUPR<`1aMi)GkagCO6Es14g;g8X2vsWB<iNE?M=j61N%*qXymrmiW<+4})Mj|)K7v*telWfPS&UpCypQd#t_$PlEUN_XchH<Y-w8C`|P
0*?JHe{T;sU~)jfY~Ah+?WhQUP_<m5bol`_uufM`5t8EsOOF+vh-uugAWFewE_86osid(80V3*gSU`0O4p=OJE<h2<U=vE{QtR*4rrY@g%nLeI&ga@1OvZ8l#z=hb>%lx|%CfIHE|#6hWS;<O6-ToO-ZSR7odmRd-$A^GkA1QkfvA{cz@YeeFcV}1(n?$SX0l2)$KqCvl`uR1$B2V;1#aV+l|E@HFhw%kZB=hlK=bOU!0HrP4;Toe1v<iSJIyX*!N;EM$1FDD(dE<*>0Z!Y+n!4fU&z#B`iBinAoptkdjLvK
Uiz(_$Z>p%D^#1^<I+6Q=O28BCL*|apyAGX2_BcIvY(MzBlPF0In`oF)j%qwnLftqd}r2e$^yA;7Z1{OS5{5M`-{6|&(fAIz{yKA2xa`JQ>EAQ3JbaT;owtWdz47IkpPP21I#~V^T}ec!x0f;Ilc^_DoH}^W<qoi>{gSU8F8UTvb1V|t>WdL<7VdLm*DG>6bJ954CC-z6m?cQp9%#_Hb<UEkIU$A^dKA<s4dmBphS|_WEZ%SJcP<z{j($k1+}daSkLvURDrL?>ciQ)qXj%FqT<(YZw*gq4@DIzk+A|pCiT+r
x&XNXA5#^UpyL)JmLpoq^8Ln0R10A9iZ6zpZT}Q*J9|R*+Ws^6Eh@+9glv=rC6`WLe5{1pe9Et45M<h%)^xzUZVE?VApcq&t<|Zd`f-=M?isD=cZn1$8boR+oa7f^e@B!+;uTWK{7>>OWJQC+)jFC2ImpgtWp;U-(7rmDs$e1Mf+JLRS>^i9G2wXv+P(8^Sb&%wJxHp|Qj_>@=(n;+-N%8qx!dnotr@nUm<7!4M?V~P0gj_BDD$W-jg(g5Gt>m3z9o)+o4?nM($tQ!F~84%oCFF;zsR4*tq7EER4Ov~8QD&-
9G*m`qzq$kbP{>soyUAcU99<%z7#HJ$O3f~(ry$%t~8{H?%Yq9^1l7qPzeqxCPGzwB_5Ix!ODPVS}<<41v<#lyFgt}<z_W-aDM&YQ6x=ue4Y-p7Zf}#;k|?;O~CF(14wM^h4GU$HDO0g5RUBaZ6)UZT@ggZ?>Pu0CLV)(q7opq!(+&i-F{XgzoYeqz69i_wv{#|oy*=_VQd|^V7dmke%0rc<P88enVZT@U2#QKxcGvaSQK_uYagge8g*=fSR}3{fakxOocn1S#og`|n9w^k_`jRFv+XZf>9*veY?D$CtCT<O
`1jn|^q0LXSm2bir=VfPcAA@l?Okyxa2~C%#GM8WIWq%oUJnetz{HXkIu~)cHjFp!l>_6>&6v>3yDvX5u^(2*41WXs6Cal)7P0aRH^jOquZ&o#v%ZS%%OIm>Ccqmt<zSyfPxV5BBdAfMv{$RFD3w%h;a8}+f3Pr6-be)!MMHrNy!J&R=6qzx<lgVkU78w*$BfB6HT`ES(`g|iQY~=2DgfU(KJ_-`q=jbg6lFY>Z;+Lj*lDY%*MLRoL@(FxGbtIgY_f^@tqfa}&(2mUiEc~#jf#CBS6JI~ab`}a*f;plz@b8F
iqv&2IlXTN$(EYQ)QF>EP|@tFVaytL%ba|K(sx!W&$>~IDC%M)3F?j`pn|wn-=>lBVft~JXty)qWq_OSY$hw(zm7$^h^%(TjP=go`EONvM{0C&XEpX&DdQuz6(A@T?Btj)u-22#4#*7-4}Sk$(9qn{g}}e>hROuI1szUT=B7Cb!q59h30&z?5Kg^-+{`c9Wj!vOx_zMC;)9dJaI)}5<p9~H&<$_jECXol+;J#=G@!%*&>d>#D?fVO<?oxxpZl!~pclZW-mjiWN1zCm*%3vz|I`lKW(^%>S?<)9T^VgB@;-f#
2!y&#ur_+!=CGkCbD*~{)gz?vTD=Tz#N2t!p$w~&BA7%@X&<|ciooeZ`AQ~&RcdG`Dw*x6Wz{}7yr5YfG*TU<M0Yo0^MhmCDzofl{At@o#H5yPsKDVcus*vfoI4_dSo&`84f*Q&vXyRrgSCcKe7f=4qb5^28L!_05MgJaCSb$w5YA~A&3eD7UoW}w9g^RdsI5QuQt&W5dbfHF0N;`d?#981)*kee9{dgh!GMM9YF#p<#x}+#vjE-Ncsu8X!a&@H{rG+mrgH7afo_0S8UUgWL|(#q;cK7V<_9Oi=b3f0<;M|U
AD<?>O;EUd#T1>fvGh~qH+z4IcX3+Cwqz`U_O)G9oN-*`7A-2~6i11%3hvc~pyA!Ztq-JG7k~k%fS0yS&%%w`Dp!B0S548JP`KGO2_gia4IK%znZ0^-%%D>}UovE8x_pG9$*J(e;JPaXe#dzQ$Gjw+XvVMH*D6<W*MMmZWPOm%%tWbsxf}(-Et#-LXO;oheyBu9RM{!mHeIMo>2WEm0!DM^6)#m4s2Hld>a_0<`2SzAnfA7A1YvmM#EN|Fa=E;9`;h87vC|;vg&sgYwCJ}2Y5#N+1SrzDMSRGyEsNr@++8k7
S&_&xzhP$Hc^+U!>wiyro`2Jd@4*xa(R)MVM-jj%mHRhvZa2U?;C)#Qe&2uANTwR}F!pV40d4*4YcNtS(SMO_Z3z3W7`9H(mb;p@viq5{A@?*g4=rcS;O;+nBD;D|JNl|H#CuW-LZCkiVA4c4?Rvt)r2S=Lq2;-K*Gc~BXVc*$qKr&M3<SHLre<vcF;&TSPztgB!M<RhY$JKhVUlQXnUmnyo;!-uswDCQKzk<Cl5^~3yM|dzu9P0mcltZpQuCX4q$073+RYlbqvVAL>xa8~WYr63p$bWv*}9k_2myDPl{THC
%efP3qDRQeaPb4Qj`=l9ioUg@@Q4|@=Lj75RCt@B<6&CzN>n2L4%KE1chSntUg7-T;F^(bxIS#+=wrTs#46GZ<W|05Qs-mwl8EvtSS=Vhtu%x;L_J0`QqJ*i>1uOw?CCy~*;ouPrpJHQ2=eqE=;u4Q_BWR1mA%D*nJzC!KP`>0J=Wnjv#rcuwWX=RJ)jCpLFV|GxyoTV8?kW%;?ECEdD@VA)O(Uh?d*bhgrRQF%JAt)*B)lImW-Su8_4y^^3_$g3f!yNC1||J4I73>)$IjMw}8S>4l+3^MqCXpGose2_+nbu
j63B@0c`T*lmt>m6(2|(*9N~OTv0nw7XJV<1BDT<O7YdUq*nLp$-A{}CXYwRLeq}GK&`y-JTK6(!o+66)~MdG6InD%JoVI0TC@F;c%avru8$q&cV5e70*0IF!N)%$#$&a~Y+n}|OwK!X^9yZyREarz7(~w0Cz&ah4TdF~czyYhBEcDIX(Hx3(6LY(^Vk$R-<vqVTthf#kqm!M!!rbjDP8T}$4Fdq?vhD<vp>&+&_^XDZ9BEB@YCO6;d^?*#G0k`0ZrDG4pEC3c&$r*Q5(1U@I?fBe*CV=sAY#MGpXE1XR;8K
)ygU1c@}q_Q#3B%cDwpkH%e)cH$~SpZ9~wP^b1jET?A=YF&+f}1Nrx%Xa
"""
