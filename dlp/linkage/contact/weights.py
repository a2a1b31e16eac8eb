"""Weights of `dlp.linkage.contact.kinds`, made by `tools/train_contact.py`: do not edit. Card: `tools/contact/CARD.md`."""

from __future__ import annotations

from typing import Final

BUCKETS: Final = r"""
c-k$T>8>S7j-2899($baZn@Ob)m=R^5F`kY{^<RmN}ojz8l6>n?>Q0fPSR*b(kpo5e00th8>iY`vh!cTEHS6C7UO+))wnQPwjq_<a#(AE`Kx4`ZFFBI+-B?fU`o-t5R>E26iww@&E<JD#`t1Q3C^_^T-j}P!TDgKH-mrt!-uI(eqNHk>bmtN=fE?Jb*r<9&spng;BAxH?N?rW4fAP(@unWeS{oK`?#2|;QjCjdJE0l3*<^EcTd<$~$=Yo<E>;tc!j6i$nam<GPj7ZkY4FR5M|i{gL$a2C<r}QsHG5xN@!nUH
f|;Fn<|j`c!~e_s$+VD`@W$&8%SR_?!d&0Y`{deWe|p{&qn<mm+xhBXOEHx+naDRQ2chHQKtnJq2aFY-Ys$QLwW)+^eI9$Y&i~t0cQ<>qvkUXnhG=YLJ4eHEab``y@WUPR4HH^+6W>W3g>he{EGF~LJr@qGG-q#S6mNVQEo|2wgS)X3GZy}|{KP#6UrDnypMjI-DQWO`-y9q4(FR}KVS@E8win-z*50Cx+1Py8tUb;9gg;c*8z%CW9hq2bbd47TOcTEaYja)>JS?~=I9AkyPn`X1Yzj8o&iTY{a`n5Bvqj_F
Zsn((VKHu6revELX$m#BVTui}A069SxttH7MPsUwKj0B>KAD1r-1`xXtJxZ7yIoAQI0X)qv0X6fC%eJgA%_qO>-QhF+L3C@K16o3rxH6KbS^Bh>PfrhsQhB=i`7~@a&j&`v`LqLKipPbbQVjVE$%T_YdQz{zC@cR{Nsp=wY@eIR~EvN#vW3#6CUv-jFQZlPix!wtt4YkKif}EAVh0YJ!A)tosfvG^kVaZf$+Vj#l5n%`_rD?ncR}8CqZa=QovW-n&Z2{sV(7RUuK+U%6tDL+=`sf@-NoRgbXoY=SSvs*{ro6
z7maDzjd65<C)9+-8TGVpUnUOKAgg5A6@}A__pb;zuPS~p@a9S_x%2s35zKyta6AXfCzC~H%`Kt7>s#Di`Q<CyryLy>Ca#b2k!J}*1?Ncz{Q#+WQW^>U#7*tRzQ`>hA`gk6c0`q!?4@w@mx72dnSQKv-m#iUiscVM(2CPe>oF^B@=<XJ{Q2pX(1MC|Avp;um{n8f)^oRTjKiFaFzLR!2>hACz^R*?chXtpl#mFF}oIHn)7(1KJt>TK*;9$x=kY%pV(JU`Bw380My_ESef<Rfk%%ky21`wO`jv{38wIZBl=jP
c1Bcmb`uG*)`h*zt_8T@e;9}p+7-|Tp|)B-YADuj21h2MTP|%@XyXwLNX-C$%-OAh2V38IBc^d1RyEaxBc>KlZ^NzR=vP;(2aE7TOqMt*J^@66koAs(tVEtskk}4@e|mZBy2LNfzQKxoxa^iVrgYiVU@tO=dE4D^fMqg^Gp8{-p#^xjW>`!fxm3>c%V>RA>@5x;%Op_s=L+C~M!|<xa0auUA%5XX?aQ?8@0_7|hOn;<l*GJ?=X7U$&0v00=a?2(TkwP|u+s>UiZ`rbB0(f@0(&kzKHWleBo8m->lxG87x9RJ
L*I@22}%m@E$|GMCLv6jF%oAJR?I*!lUq2LZ~P|XX#gaVgku4Fy!jg^!&e+{O2rCq9-OT2Z1+lE_-K^%rf^Fj7fGdhAepe{DI|^TO7?(;4Y@l@d@n9lb~VVVVZzpU-%stC^aV<S!ij(PZ6`#Cn#a+L0~dp@3$OzaOtBRI9XGNDz<pqf2Y)#UVQ=HUk@E=?#jl?LITPn>e4FqDm)LU`N()~aafc^hn!wqNIFXq+<2a1pKVb%n*a?sAcn7ZPSSsKKH|X|ZO7B1W&PQ@L<sQLW;3<2##>0aPelvBCRZ$XCeWo?G
qC^zsf~{ig3X8z?`5VE*R~z{)EM&y8lFY2VJ62pwo)mIT8(|6cSr6sQI(YSpkqfY$ZTj@9iGx&}1(NP&WG|;c<>-JE0Guqw8$$)5Jc!466H@j{3#3y3BNtz@xrOi@gmIkL!Ut_`$`jZRw{qo{x~VG%#Tr>x1FJdKU>*;XUyy*f+;HEHSGe>~CEU09tR#`|_Re{BI|-s=o)gey@T9o{EmK=6n;}}k13Mp2R#CEJ|1qT>OCVVSGSi6Q$QII09waeklIEQ}oT@y*4t|z$uzz>6`ItqJ$kOb3a+jS?Ifr-fr8Ec~
A5tZFF%({xlreI?V_#3wfC{oZGuMl#VEK|{i?}A&@MRPJApXD~^UB_IAd2vvab2?<0g`9|${9%S4yMTA5`V14M>*Z(2-Z8!GM6L2dtb`HAt0hd2q1%Ss&KPX6%T%}6XWYl1n0+WwaiJ#cr7??-}1_O`6dYJaZL-w3qgPl%Hv2iPo`d=oBbR`70Gq@D*P};|HM$>FFPe01iKWOvW9bM<R_q<xCT3wz@AEGj%|TJeO}~EN#27;n9GM>-Cl{I%(!{rq<a;hIFb_PsTel<82_=?s6dW@2>v!;2TE-AF@q9A>Fcw6
eTTWMMB!ZlLAoV;T^1!6B>2MeeLcx+5QmtR3Xi3Zm>!8(TkM_Jgl&k|1h(n(gWaz>4dV*#qrAW7vhivY_9#vjdiw5X_-0y<{C~-2?g%}M*cZ|RHZ$=IwtnGyfs+uO^V<nj^$AN<aN$A72_RfNaJK?MW8=>LfVywcLGU)5kS(HdcI9=$rP}(LGYdj|csU5?Llmc$&4H`4<&9WgfXftudjmxk{NPr*vV$ZB%4nnyW1qd=SkZr!JmW<(ED73{A0!s7f*ds4Nj$J|%p3!*jdxxS+m)40Uhi{z!6m03$&T@x5MgQi
GtRw-@YB4M3{1F#mZZD{;xyKo5KTbYTb1kj520&v+mvPLDv|RY?@6&tHW5>iuX3Qd16!rwmKzjsYUy+$`QVm_N!surQdg<s(XbvIluQnWig)BC-oc}UnCel-J#j`8*&6N}N!Rc-4#$Xg9*h5Qf5LuX&Bo7o&SAH-gSaUwS>eWbt?<n?WjWws@wezQ)X;w!yRvUr8Y0Gt#bL|6xD7soyPabS@9}>i)-F{M<z}yoO|&e2l7A}>MFn_6ZHrUPW8oSHZs~83?7m={0#exlggl(t)3ABRNw9_pV=Y8zPhx_`+(TVq
SOm|L6Cx1VtyusCgp|ec(XG5_1$;OQ(R0x>kLm&fptZ@rOz7t810VA%TrVvO934|5|H71TL4G&sxJ|>xFlQZ&#q90}hngfiOFOZbz0W8o@VITa2K$~D6rar}Ube0nz|O2$Q~*bH+eouX=Zr2v5mp?iJ3ObO#{Rj?Lc+{el2^!jNkX{>4v9M|Y(@T@vPuWZlbgd7!I629uUa=yn>I~5BFj1QAeugwE^CruP!o092(CO3AuNfEkE5D&0~3_UBqch_jrAmCptm!U7IWM97wK~)VyA%SC%jn$B&FTFT}2y)>65<;
-^urg1P3`e2HPV-uJ{Mq4kut9U5u)yi9O71n*dZtw!agKlkF%^vxf&K%jTniT^b*cm?Gg*bSxseK<CPF^f(VVv680q%ks|SAyR(s6_h2wt4@3<XMx$fPLd6FC05oxxwA){j@6}6zP{nI|4HhQ#5O8&B!~+9pycfH%uY-*GlDY|eHGSe-|agwVBienPq9tcj=_po)(T($Hz8CF@Vgwh^!Hwo$PgA#H@e+y96?Uqiw4Rq6ca<q1{0B*lR;qF?xotz<jp%fASO^Lpq|n$zefkVw-skwkb6&ePb&(@&Kn_(S|K-_
)xP=gAg{R-3Qoj5rxBq4(GOK2npGM|(<tv?h@3}N151dpG<=BohmQGm-ugt!Uz*YJ+LCZj{?Bqr)Zh&YvYJl_;XLs(C@pk)o)VzsL;3FJqCAHk-&wmws})sa*l$$br%1>)udED#VgGHlbKa9V$w%(SGBFv%bVu368TPiYJiIF$;2%lFt4@(*L(<wpx^-#BmBp1veyCXcXIjD+A0_`D><Q-6>VmOy_$eR0Mf)Jy$0{mQnwEe1G`_D9<*q<vZNr3rg29*srjz{}w3FNuyToP^b4Fqn@)XX3(}>+bEHTwVu-?TM
$y&{iR0$R5H$HRn;VHg}?1>TO3d%!K1inNNQi$;O-^lYs(#|_)&;b$tX8qlshuh)*hScTKYFj?iivu;1?S~hG>>m<!vlLUFR126EIcgCtwfh1Xz?=~OpvPvPI?#v_GE66INM0f+j<E9Tt=O{qooMGt?*7`0gPU^ZKb<HP9z#kY%}hU3iM)gcQHtgtauPe;Z=2sp6d2y5yB9hne;b@~xLb0)N-#r=2V~1DC{Ygncwkc^FfLM+V<rdaaGXj|Yd@0NVOsnhu(P#bT~3Y2M8%sXZpXXO5sv}NFJtoW>_3&8WJ*K!
KsF34U~~H_5f>k;a(I?H#6?PmCSnJBs^}oSEWo!zEQE9pB*8ZcjxqQZaVHLMq^9r$lKO4SPgOv1u}J=oZvIAo_0!*G%hL=2;D}Ws1$2-ap5z9SStJ%@+l23Fh!;<=Mbzy;PoBT;_!E*oRPbz34VRpm#O1r|kVPS%32&~0@|z#xS6?dv0MtMYA<k5JxyrLX{EZ&suc{{6iF5x_UWsw%=y@(gS|vmy?gH*>-~WP;dpDq#;)OMpVe0h}eq7G0c)3pff5w-4k7g%WI2t0T!AK)!GMOi#6Z|nP?T%^5;hg1`gclu!
kBcVv1!t|&3zFv?GN+g`Tt3;|%}N~*LcT)|_3n4vx^!YzKNUs;$FPWm<bNyV(IOtf8DP-9BQS0YV5d409tqP=Z}B2}u$miMUD+HA0TQNX6Yr_vs@`N(#GiRW@1LYGwm|e)v40Ze{FJK|V4)9lV-1BjD0Ht9P;jqZ#DQF8e-);rP(i|0P+3|0qKHS}nr0)Ye9_nR@f#nGSEWl5AedWcO>I0K975F#3r)msKDPI(YGaiDuYyO?!dfJyRO0AK3<W7tj>+FuR_9D%D#X}u5-C<S(l=w5_39whp?bQXU{*jxs0G}L
{W%p>-V9g8MY@u8Cb|$xmjbiWhin?hA;E&0m3Z@`Ko##zu4YxBDZQykyC$<?auaV({RxYUkY}a>Lf}i1h4xR#{*pyWjnpWnimTIdKSKIHOHzx&m|GqsNuYD%WK~zhEOOZ(;~sp-J;}U~ZO9LdJ9i}F6jZpX<xe0yvWx25e2_NtFtI*Afz_^x3KYzPKIvCLMU=$~=A_eBQFdOpjL5<Mu)?5h@hn!9YFZ0PhtN;%ANXRoxzxj&I|tK{WTH>2-D1sYH219^oCWY1n+hStJq98Nb_iM%&f@DGg~@qzv+iB_$rWE7
B4sP)A6=T36`XFU3}$u`MZ6+bwR(_Pg_GPw1`8MnnUX`cl*X<wROA#=!aE;qqw;B$3sh8*bWxC&m0ebqsupKn?cqbu{KO&a5j0=`Cy)Lo<(g&ScjT<5ukIdSFT=y&K^<T!ngS;GDUVsIxv#&^c8C6<4v-aCtZ&QmmQ?074ZQ@#MbyctOGlXes*@}0?<%6Ch{D{>-Mskm3jKohS9cY}S*p7bOB9KhlLmTAs>3P$vc?nYG3?ChzZ;2huX7+XK_7VGnn)xK+Tw05w(yGfd)eW|3tEePKgBW>c=eS?sCW<nr#?ky
!6agkLRB`^p75rwP{S0M_8$<H44F)&I_YghL9+^%xU<WpkY8(3k87`Z36vHd=4HO%;g7!<Uew?C1xyAa4cx;<VN)t*@uh0FhLde?C@Y){avfK=3>0OOE?v!7i2w|y(oL-+R8=a6%U>ICsDhCX^Pa(?KB-O}lf5mu#mUCy%m3!o$I<saz>zsv^;rmWSTKGFs-z=}X>n9xdCW^%$X+{<{}=ldi&@N70a?f&2or&|ikPU=V19bPf%X4+Tx_zskE_zHDs;YDf~Xu7)Y*C?6`HXv=#bQ|ZWO*rJjsdx4$qX<9nj^)
=M&#*8O^nuxW44lLQ#wlcH$-l0bOxe;Nv2wZ_fObu9$o*fZSQxCy6B%rv?RQ-&E6;yvu8yNZFBG4<y-@Y@6gfMorFq^)~QX@hPGpzYs&Dt~;sC`enUv+N5me$0b4C4eucb?^{r{i@d+6JLw_B5&DIOMg6^96=wdxYF@=|<O){E$-R1P6Q12*eoMp|Pom1R^N?@&V_pf|(27_st5K=*0h9)EOnZt^`4$~-*sWRyYz}Y%0y@DG?A5+tO?vKRpXNi=r#3@ctxHJrP{4OyYt8S_7vw9S%P7fe+<_aJ2x&>m5IX@&
lISy3M7#nMu~J_-YVy=??@9F_-p2zPnKIX_5TQDKaYH>*RbC3eCwZukZ0;bIRSSoZ52MPRl&ba;)ztL^t0R3Y0p}|I*QMH4GogMDGuyjW&rsf~r4p_xDFHX`S_F~k=PQ?z#s<zcanx32Wj>h^aIhniV?#ob-GHN8M!CT=z5k}}wmT=WZoeUaeY>fA;2Ja#YXa0st&TEJ_G3t+W)7fSB*!0h@%3}{oBa*Pa|WIbF|_qr)WY^~P+TIw-#{@?oa3|cF{^}i@))R4kopN%(~jMBQYZY}x+S7^0nqts*r<@8qG<jE
_3uXYduZO(O{rlx6=JcD@~|1B#H(WkWjQ0M9uP-i?%-vImt$ZYb?);N05Pv{e!n<a0<bcR6pbe-_wJ^w;vq?5_jjFe=yk**aFXa#FoLRIs*S2>>EHO<y}u6hOfWmNbBfp6JDSkKVTj*<6N?ypAu%edJ;DwbHNt(k{h}g(z1g<_6<dhmKENZ@$aq&II>g&iW;XOPUt(IFz!LKVoIwzU1|z{4wHx4m@oEn_^@H&!qgZ4;YLy}I$Q-PYgF%fYl^cT^<Eqz6uBl%OGz{A&@scp`nxE!4oGMjSx&-{k@6E4J@oKC3
p0PiNKdzpcSnVV!S=B{$3n?Dt4c$MJXp4!DOpLEPFxB7?eOJ%oHqsqbhzEKc3e;oe^lP^2s1RJO!G{dzkbHXt@vXxE7dPjof#Ynlqi=~6v4YVegG6PPNMSj*rv9@6n6RD!!S@PC{LzD$0D1Rav8K+uN$;c#PnJeNmV9%ttpe3V=$Lf8dqsl5?`wGS76byCglFS8BsXFM1;5yrDt%=~cvtyP5lKNL8THfTtT24Iazs&*pIFw-yiTvKpbBI5>y1|+2y%VJEV_$Qg}QtFlz;{J%(6|J-~&v^yd9PiD$3%JE{4GQ
@FY#z_C0iUw0>^N!b*Z}LEwRtRxJ<=J+b_%lH)%KXe%0AK72v<xG_nesV<28QnNkcph!LIFGq?t?{J`<<A74xsf$>tw%h#G&EivUDu$m<WhY-tQzb_2Nm4W3QK#e-6{>ykGCmVL+)ITUe8x{}C^01!>6D^~(RlAwK!pLwE*nQmYFwln@u-OaB|)gnO-ykZOVgB(m<kkQfEekDb%`^8V9E+9mCK|9tI{?2d|N!Sc#N>dp<3x*BC(uFsgGkm-1LOvq5=56{o2BR5ZT03Qt#}zDLETZyE~}ZakIOHVyw@hy7a?c
E%!6K8@O2^_^rBIc=IG@QtoW7rW3e1b;AA|fJLM)3)GnNvTDPTlQ}3vwwX6f-O*s3tc311yH%6SIV5dR8KS0)OezocZA^Or*CdxcLw5Zmm^ZaajVQ<IZ|nwe#w<6^!i)n9E&h{OsI5*M<VLE~d<xz#ih3qUn?Rh5u&c?12tNoY-nLhf&VCECJ4pGc2_H|>XAXNC?!y6cXIXzHvinF%e%`I}LS*C85TL3a-kw<mQ~(z8)=6weV%e)W5n%Kf6_TG0JF#;aMl~i9E|jx9NSLnlT5LO~ImNrCXbe1WSCJE@<kE?A
WcAtz!Mi3$rhci<G?NC8$*Mo&a<}FImP^6nGcf7}Me5e`<k0(5(;9db3U<9gWkpVYVwL@UHSy1d#5t?p<Io_e)`)8@ajIv&!d-r+##|L|{jlyMwc>}yL5vt>)_&DIM{AxWwAyyH@}N)4R~#W|n;40;L5%}Ur(R=5V%%wHl&Q*)JX`F`PmUy1-aHDcfEeyU%*|q^<2w(-S<D(*$d~@KKi!Rk;HgPb&B+jU_iecb8B~NL;JY#_lrxeTnk2E6+&q0a0tn$7rWk6b$hlB~MS&K8LX8O>@B$2A+cFuIYQftw*P`y^
7YYrT!hwWIBQ%<M2`i~A%Fo*nnby|ciLRQ|)CB!*#ZNK5;1{sK*<OQeQG0hO7J|-W#H@0W>29f>vnCI@zC}ss2|iul*jG-Fn5$w9?y3G}h)7asSBVpb(9|*!X?0ySqwqmC{RTa&4_QIFLOD;#(O*L)tqGSDuh4r1Yr2T#y#U_+P6`Xq%|)3{jW<d07X-pjsX-iD)R>++yT;;<sc{S(^|0aFRh0lio!dwyEL2^C!RPLNG<=#Ij;C*$PJ-It>AwR6h7bT$p&gSG$#Wv1XS_>+So?*ZnN04hTD2FGR7XC*`Wgwr
wLggAA2`@wq@3^qRS4;;_Qa7E(I})OL@Iu|0v!sPhag6D7FM;*U0rxhT17R)Ss`RJ+!rF)j>w;4fqBuq<cqUXOKn&0AjUunIH8WS#xLytgH&A9X41>>SQYaSdxukHMstf1G3Vw{P*dc>3Y4K>zl*uH@R4>BK%Z7sC1I4Ij{vi+DkwEu#+}!XSv4|MJIHBOE#GZ9)OauUe;X+am7#J8_YJ*l5yD{$HmM#EPu{g|anV?sswS+@x|u~||7!OWGj^#12*~>UOOP<~uE{kuS8!Bl1ZOyHDk5j_6>@)lNc)BKOrLC}
Ob=T=;7CT(swA~JKCoryRGf61%8%yEFLTX50?p(O6tUHm7dur07(w8%^snBN8@{!qGEmQI2*3fs96tB`A6~s14a$gAL;Iciqe^y{t1YTVz)pTD7310#&5<_vSu9Jgo3uny^^<4ZfF{nDZ3XhLMpyXyOfIi#D*$uKQ)D8ed{4CAqW@0%^>I=LG+Y0KWGx0JrW1AFdy>aN0Q7LS^l2VqYHlMjb`}7DzjNGcA%qWKc`9a0L0Z<s57OW2D;sgyeiI^>U+8SpJG<G*YNq8${&Kdf3y9Z3qR{fO@5p1K@g?rPBBp0G
r0koUy_>>JL`)YFt4^c|Bd7Wm-ULJCH=%-#?UZwo6E3D7CezND!`0A{f^}r`@3a7Wo4t7VtVy@FKVs7Kv4{I$GqMtyfv_5JywoZLVP-#rxqSHuZpU7Fyvj^*Re-o32n4=UOCcoE1o7|e5LSJzcqlwt6P7hJm3TEhr&`c8Y?xJIB%IBrDV2HUC3k61Cx@*nC~MfE97<S8;{a-9X#A~(_FI_4CyMFic76-gsY4s`T*hmH#c1{b|57n-q&)fZ)6NfJRY@%c5%p68WYR5o59}`F7KNi(eZ=bg>jP{xXN>h_M!ba+
7gm8ADy7=qtMFZ-IX{(2RNlp^(p51H#1R^IQqLbb6{he_vluXK0-F=G8UlAF@5Q2S{xAOf2;U2-QJTRE<;Ba~1}x0S40NA1eqg}`F7&WK%sS+r3uY*);1zYGYnw@MMEDz=Sb^gn*GLAqn!5^1{C$G;-)4mu=WuFvY0_rPHP2BK5vKA{CZy*jI!vyy%o^k5ttfZ|(&~pM3F;=YqInsTrf{ci>g%byoDOqtAj-UY%%QP?n*pJM#)j=RJfsHKsx}IFUc*Z&xDep(NtEPmw$(`s!`B`Fgjza?F^FX+l!$!kKb_7a
)vx6?#VO(ZvGDFyGerpjDY^;w^^-r0L_B;SsPLL__32dL9EWO$$-Qd0Yn-<zzXr_{kc|)&=}oC!uBwS(+@(8T(ISN3_*%mo`EiEOs3@Z%fRd2f5S*EKG%TD&*j4}P&UT^ZOu}|EJWOS7u;{lnc4xoiV?l$xqgM8=>MR*7t0@iykdqK>^2jNYoj;O1=RG(+=Vo5U&fv8u8k626HS0_qTg4x4l3T8e^KTHrJf1G0`ld})0nI3@c<s?!cl%p5WH0YeWD;zk=<Im^44cWQ{{`sOgeZ}&QI`pS*6`W8MwyYloXZ)^
>H*CUT^{(66Tv+inSeN5SDUKuuz9VC6I}59)%B>p-7t}Jp57%(9`UK+MRrqReX3xn#`^{fN`O5y#b`#ur?G?YFeLS<(r-2`JwEyOU6oc<wd?`$hP9~*3Ny+ouGnj|tn3oZn6N~Rsj{Srq>?|}hw55(tg7)}lVjy?7^x}=s<xOZ<Je^5Vjqzmhw?x^zVjByRc=*7R|`Zl98b_w4P~W8bIkzfyj-S-Q%zS|b}~LB`-D|vbu$_1W(Qb*sjjbE0v9Wv2lAi{&FHhJS@iIp<Qe9w^5`TrQ-|1E;-SK~zp8I$`7gEe
pn);e){3e};>7@C)FfI_Xxoqa#-W%af0vfR-Z=L>&MXjK(g|$`eZ{jk@{b+Q%+WyTG{Fe&e(r2VR|l-!-5WfOXu&M(iUaJv_pA0y;23wf6GJFg`8;B|UvoHs+8xd>93_&sq!}m^Va)$Mo2cn?(NJY^A{mp0!)oFdic#2sd|i`D@cb#I;&&EhH2I~uMIG{eY9E4+qXl=|Iq`lp^~Y7Q(905sE!H&mUu9e1rz^FUJV7Z8vY9mQewh+XvJVaUs9+6<Y%uBlrk-HbT>g~G?q`1$e_7#sY46wF3w7h~8l?=gY7J-u
A5azGng*SxbmsNbuJ)}g@(2K)l-nE8gI0##|DlpI0a@~42lml<lReI^srcmoduqc96Wu(0#>2<3hq}HR5K{Z9mfYg{v;LV=TBJV3ic_oum6ml%53sn|4>h21jYaCKUxA}?^ESkTd@6NOyFF^OKZq?X2F)!w;|JNk>%!4ham%Xlt$w#t@T&T2gfL8!xz)`5OWmcc?-O6(v32X@Kz_nilP3$0wUhe5`Oq*J0csX_E$4l!-@Qoqvm$BXUFNR2dT>mh=AcPgRU7~Rh7)~snFx8s%%0(+5I0TeYFHMnnHu>y{NRxs
g8LjeONX`BRsN7+jARe5G94=%rh=ST@4~*3Qs=8f=KaGA$ZTFWWvz}gi3EsgvMklMOFtK%VV6#|a+mR7Cy-p?tk)sc+%;toM0Bj+X*F+Z_n2@EZag&~tm+1WB&*1d9rHvAm}jiN_r5#jxp?t|29uEL)!n3cOJ=>P0*=kp$lTN)6@Ry}%2!muQ&9`<ZPG1^Mv?H?IWXPg6dL3Z7f_X1vb$W>oOqLtQWsX;zND@lsPpOmrR6pmbW%@WU816yU(y>22kxVmyx^hocbfw$L*=nRf^*?%RNm9R{5A23ncP-Y(AKoK
)x85vUg^FIiC;WGx1rV}Nidfa))a#7dJ$!Dx(d$tj8m4!kSf)uI}~$BTh+s7-BHqrjJZ<kA-RqIdZ<$)b(gm(VqFY9AuLqxB+7DY6?HT#Lf$425YApTXsyqQY_kB&-ldqsHF5nhYr;gu|IJIU^UnWz<uyjJz$B-iZGS?&6h*hGm?t(<iJxc)sr9H1hK4ykM8j<Rq7L!UJw6R|0dFu^yN-HYHR%#ePerlui{=l#`grKkxa&HdUq;w9`Ub&YJdk_CsR#|M$m?wFx_WX=gxd=Y9ceYZs}ye~IEb$pG~8|`v>p^M
E9<LBk3#-!d0rAj7r`(cL?<t#d;#wtq^%&_$NRcY`K_L%+Api=>K0r57JPj=l-_ltDiyxm>owXQm7H}ur+3YHsqCd&LEz8y(LDAE@z|_-Z2o4J73N+wtVPbzV4{^P9$_d=s6>l|nM&AnDT8R^e~1uBp<>b7X?zBMfZY)Ixj|Wj*ElTc^o|+&#<M?7N$*b6ySm?ydF5oTY7jC9-v8AKG_3JkOd}@4ixl)u*35BNb&4>YLmVFAp&qyLymX@)@5F6Qy<8bws>Y?h^rNE(Rr19iUF;Ri1SXJyx`L`M&zjra18ZxM
hm&%MCWND(;z!C?`xN$bKEghs>Nr>3m%7Fbf}OrN7+$P76AV8UMbsx21}nFEUF*>(Gpd&K((=%!bfL+H0$^(Do)5v-N`CCRZlyx^!k@Kj-bI6nSR4*s$P_1MLrDHuo~pKIu<BQ*h}7aV5Abtv;&4E8Io3An`t$x%ogoE!bk|gF_oos%+ylr^fyG{>l<L0|Cf9gzPqlKqy0)Xi4P!nN2>D>i-;(N4=w=aw@;-v&T|6_9x4SsqW0NyGc-&IzuK_v$lyu-Ub?g0S!hD;uY|4*GO1kui$j1?&R7k>%QGbVi`{ht8
HGq^CyPA>bVoj=>rSH?5|B9cjvbSsIx?EE>YlknK8srzfM>NiG8rZ{cr&Hqsr9Nc`#ev-Sv#P84F1=(_)cs!~?d*^rzR(X-v1LD&D6i4YT{Dxpo=MXauul1}?t7W2+5_LgIBA>0FGhUb1F^a|7&S6wT8aJ2y5>(%T^HAys^8aro|ni%REvd_N-|I@WdJ`|{bf|_RclH8uLrP!m$3qHYE}Ywe|r%>r4PI>nWoDiSx^$3lHzXSA17H(dhR0l5h<MWP-_n;QZ*__0WEx!Owv^y1t8sfoKY`seV4$(YPteLEPm)_
uT)>sC`cz(p-2CMaEbnB-4RYjeI@&QekR>VQB}j~va^S&=!<uAs8nfHJH~wy$9V8g6-ux$!eu59!GwHj?(0*Ta#bTv^HyScW@|H?Sl1}sks%|kEbWf>O~b22XVM=k#j6XUo<fhu$hv8iG~}bUI?2qI)f)9sbaihQ>hZM?P3WCwmqvGG(+!L3PMfWwVg99gQV-u$H4mvZ5g>2ZeGV~b$!}NwIjUx15S4z<N(K@d-v~GqLF6Ha=xSggEY#(TN-IASrOo|jnyykUs%F15eixoO$L@cq=&mlOM!T;zSkfhlt8YAX
y+ReIo}ZeyoTF~ILahLK08=%6-9@?q3#!^|n*9LLHAxiE`gW*K{8EFdXwDhpg9A>`^qPZTueuI7ntz;|<`SZAR1Jteq3-=(zNWU{b;)<27VM;pOHxQ#Y!Yy*UjF9hHj<o}G{)m3t+1npBJeVpqkB^&UTY;A@XhKHc`_*=ow{-Uy3(2?zKe*-RhGZXL)f03RF#d&cmsZ;Mg^5M{otp%qE|$M)GGq#bvMN$izMrgG8%T0(&KQKN%I-LZJ@F4pX&M)h9$sMsM7GoJc)Qzrz?XIlBv<J!O<>Pi+l<@HeB3Y-BM!k
o4VZxa`T9{++$+@JJ2~>tKzpZs3V1~oI4p+61Lr<dg(z-I$vXPIzB*QU&?2_yi@ZaO+(!s9JhUL>Tl~3yxh;F9WdTEH&AUawYIW-s^@vmnhyY3)Yq?KQL`Hwi!1n?rfz4I@llVO&)A92_fdI-E;j!WerlW&%Y4nc-la)ASC4u>oO-?RxZUilDtPAiuz~7qe9m!;BCbIA55Z?pGesjp<hN@g_nOQ!N>ei96tBZbZhM6P9`ev6R?auw(f{T(FJyJukjLiPl~f*SZq7ed^cUA8^0o-^cbX+7ahh@jjV7aC8(WJb
UgCU;*SO9_JaxajE34btd>H*VAg0M(bMQ(r?snbKVIxkxUwcLkM^1Pe`QEGo1cK&2RG^5u^5%5cRMl1$-OP}ikqkHYylN{4ZyrAU?LrFrPfgseuOG=T8tl1Z6ACeRTf?S$Gsf3_sd)#{wQ@Q8Y;Yw=(wjKDZey$Yw!j+xCMYz+bQK@<Upt6b$#&8WTNQTEE3?;hHyTm*Va>-iHR9#4@eV|!IXASe|9m&L{H}qoBI~FmOppTpZr<HNNJQNY1l0+T^~`=!f#Vv)+L}GVhp*(?LsceY{;TTVM!d$MhyM*0s)+r^
uBqUv3W<)tfVnceiePb8VGmIh{CQDgjn|S?uBt>=M$r(hCdJT&s*kxxf2jEzE(#?DgTclm%Y;vPkk)Fh8pd}&1NkK0Be)Zh;ukQ(eIB*s{oAaO3bSj<UAapG4!-xR;|2k!<s|w2np*#*+le3|zLGO}`r>sXNHfg#m_)IaBvpiVV^fDuS=vX9QvmVR<ZpI@7no^hflIhUNa37CclwB;jtvqls+ag#*KIX7PIGe$=_!gdjuP`<nj{TrkHodc*<c!w-6H@%rm=%6$5yq?sb)e*b0X^GVQT)aYcK?gJBF?YXbeJw
r13R^?vb02XHaRrVUcgTR#w1>AUH-miY7sfCf$O;)tg#Vd?{NXv8Xnk{fEvFm=Cw`Xsr-7RTzsk=aMB{lJ4tjpeWn;?yrL1?<n6~&tF4tqWrqSs|t~ZZhqas7rWMl$Ghtj?g`H5M%@1gpt%4T
"""

APPROACH_SCALE: Final = 0.000652494313
APPROACH_BIAS: Final = -1.5115
APPROACH_CUES: Final = {
    "meet": 0.472,
    "table": 0.191,
    "call": 0.292,
    "rank": 0.27,
    "superior": 0.4,
    "request": 0.494,
    "motive": 0.154,
    "withdraw": 0.565,
    "kin": 0.125,
    "home": 0.167,
    "kind": 0.053,
    "conspire": 0.336,
    "probe": 0.174,
    "hurt": 0.188,
    "self": 0.211,
    "you": 0.493,
    "face": 0.074,
    "dialect": 0.115,
    "hope": 0.03,
    "trade": 0.329,
    "tail": 0.482,
    "threat": 0.611,
    "watch": 0.299,
    "insult": 0.241,
    "plead": 0.212,
    "favour": 0.13,
    "deal": 0.123,
    "hint": 0.18,
    "media": 0.208,
    "english": 0.187,
    "approach-en": 0.106,
    "press-en": 0.152,
    "office": -0.217,
    "transaction": -0.168,
    "date": -0.294,
    "amount": -0.059,
    "event": -0.237,
    "procedure": -0.092,
    "choice": -0.014,
    "formal": 0.215,
    "paper": -0.277,
    "leaning": 0.333,
    "apart": -0.73,
    "business-beside": -0.246,
    "own-office": -0.496,
    "own-number": -0.251,
    "own-transaction": -0.262,
}
APPROACH_GRAMS: Final = r"""
c-kDgXOC=2ey4ZR9d9Dy#PR7f%h$bCbxq&yp6;IM8TNQ`c1iAH2?DDX^hOIvfFMDD-YoP@^g=60AS4J{fZ8QFLvluA)ML7Do9n7>xy(v)Y(!-FtV*LpeSkcOjQGdz_dI#h9HGm4Cc2z={yM4NVjZJwb}7c$qP{Sq`gK~wQ>+&y>#JVZkz5!laGvS~f;97c%b}-_GQ{ATp{;6!j2Z-d%6JT!W~8eny<=+B0oBmGB%`T5q21#-vGx7?noVRAp802<+>Af1P=q=^_z6!#I+pGA4F#LyByx*oUHY|asP{$9wVZRT
xpU55OQD)9KAULR|K1+KKyk8ogSa48#Hw~nQ3@_w!ocnYj=IlejO)>55|}tfw!wBk6&SG^#(Z_ec*1@p{US<cNEMF=N*9N?49BX7AMJ(g)`5mO?{fcKd19QYNk0VjeMx9Wr;0N)(4QiAY-?Yh*JVwM24Y5=jL1ygll0$gfq+%~ernz(%F($uZ#OmI*hF_+zJnd5_6?LJ@7anb2(mKsCl7-x)dq|EFEVxfVx%NTXU|;{Ye%>42@rh|V)LpD_jk0=IHR_fn6McrX4-@D%Hc&<s!u?DtzWH5K2J!&wePnkh4o@7
4c*x6MJ5+M8+C8U=@xipgEi~gY#fQPRCNYNjN3wV#<6Upi=nM<D4J`J&RUtvi(j%Z+63asdPlR?89DiYr9mpC;?V%M6l`~blvEGiR(V?a7+th&o2I9m>LYCn0B-xt0j=fgJ6EjYuJ*q>t61Hx4hK9ip0BG52e@<*ovg|J;=!ZX;BS_{5UXAiD|QAc)9taM@#t-0e=&OJj<2Nr?@%NS!dNpc&xZgKKv})S@8Ac@V8yL~zRbQ|Q-(F04MoQtPlxF&mR{kz`AOGTjO=xGekx9B7pL9Vr3M48(D*;MmzQ=`S8tN$
1lzqa5TC%r{D;|H3-+qa&ALx`>-$I6QDWWMnP^BK@$mdK+BWd9=Q%S!(}4O~XoQ>Bb*pw6-nUmcvEIa{t16dhyPFuJYcFu!MMge!y^eYl;1BF6l~q!Yw>%|a3G<*ishdn$uvB>0G(96x6M0ZPapZUn$Xn*c`pKqn8rSb&ckJDgjw|h-+Kbj=a-Y5ic9!**Cy4_*0@_5yO5K}>J5AXLD$-r3rwvupsSR<;&+KJX+_?AP8((sXF#^iyjju}PRa5o=mCTkhrTS?2j<F+XFmax6<!vv&ci9A?R(5`ywaB`xgB3Bo
i*XCtDHOmdCw{#T?KSe7=;`HZG#4Fa+$BR7&{{0NscfEDnwhxn&>wh@ZY<0pr8|!P-n~DxP&o^EGj+Y~^IN+HdDhlhif?S<X4;$nY1#sb%mFgNa2DD$Y85zWJqlton~I8EA7U#%eo{S&6GOlB8;57WN(e)W<fb4A(-iG@uE7v1*8~E#DF2**`PAd@8oEnwRU7=?QW>g&B)fG=othmFk0E}d8bN=5xiiW$>bfWD2~so?Sx$sLid;)@QWYtgV~LZuD739|(5vAZ-=z(2b`c6Fa|$)08Y~Fx6pR79wY=Fs+yOhn
5ZWi3QdHYKwwxtj9x42jQL-KMmcf`7TP4cqC3#aw%imqrj2-?j()Z(4H({{WLQAu13&jc%^fEnz#rv)5fU{vG)#b=FJwOC2MjAZ@3RbYeJ4#U8h_H2%n7vnbVJa3Lld10XrEKX9+rR%KRe`(oO`G>NEONT-d&ZXY+Iw=P0{I%Zz7{v1TS~C3q8nDX&FjpC)WWH0RgL1Aa$4i08uXTH)pZ((UK*{YUaRA?#7rRimYLc&5-qGEBW7&N*goX{sJeN49}~2x!E-}>a+ALFYhgEzF5;4SHajs-KBGVuX>17)M!pf$
-T*1fMlP%FPGt~gPAaZ!R84k_LLhbGSf#OTLhDLWCZ4^xGrkJ$hf8RH3p-m`R@WRcB3a9$w5k0cLR60fBQ%GsXTKRyH`VxYk`*nOcFl_GbYc;=PE9q7d}o28@;R=4@ET3%jn{*ogJDC0x{#K^u%fuu!qtz@()D?uaBbOj6(thDNatSj4W+8ww;tk(S`ZT|zMRI5&`O8%C>s<sNFv$Loish8Pz2qkTtL8fDlOTQwc>qu{sP9`GkFb<%y?kGDd?W4z`CI{HXyrH!ir^-sd(zz$>11=R{2TjeMmIdU@vR7%fb=K
icQI4;h96P<was^iZxD*#qBZF@eJB<Tg;ya{6T8KS}04<vDz+GS^wO(jVAuS&7gfh3_O$Sw^Bfb;JG(p)t<j)f(}rPH(3k7ck&h2i6^LW&+@;_00V|V(aJ~Yvr)|)o^RE^hOV=BM5<-6_uOa@GkZlN6A5V?99Tu6o`HoH*bqpCVmG^bs#aF55du`Gn86F`|DZ9rJBK%C2W&3x?k0OnF<~l>=)q&b^$DWTh*#?jNjxAh#9aWC56Xtvpq%#bm0UMU^xw(tScHPHoAnZ=?YeTjy^*mjbIt2BRmziTWHGY0`d<75
-G$<VY-yU-m`q9S;^h-OdMP%v6!>1(L{(C;H{ZP)tbl5r^t4ELYdBxHyk(s=`X+Q*SPmw~aSIzm?bGQcghepJ5~lzSu*8|wTq8D~G$4?RCk%~mYdVEybzmWFl#zT-STZ9BsdQsfTmKlTkdrr7oxCcu7HecV;>d4ZXVH2Xwc`HT2ZQ;$Y+q*o1;J~HGq<ChHx|}MMqjX1Wml9P_3oe?9CZg5W{~M~?dNM<c9Iddq8wcW>OCDLuyVB>7XWp2QD`OUJVB#PYTA?dv*#~wqGPJ#4^J9B6%y&XDc0}~M1c?MjS;o!
vZgw+`c2JEYpn@hu*Ta#mN*H$)yC{`%m|VrJzYi5EUMWFq3`HeL>}v9uwjpY5i&Axo2Mh>dPTjN<}qxEf;RsB19zcC1TBvRbtiM#3B*6|ofw5j)FY;-fl1#h=E;10wxYp46Trzu<Q-oC7j`sgXup9465Ikc&V<)w<ePVk2NPR<&wHqV2TBujUz!ymfNsle_S5Fu!^JCoi8jr#z(2Pi6kaQ)qFfK`sU=$i&;g3^UJX>Uz>;lu9SzphW#U2y*kj83tYuodTyL??@m(MYBh4HL!?^Q}OO8uV@q_ZV`GC45;sJkt
Lmdlarmajj6I;*L&*nl&$Ykqg?Wy@8R|gg)E!Vd**O@E`12<jMyD8QGd(U6@%m=-mQgQKvo5Z@z{`>;0!y!6$Y5&x(Kx<+l`dc2Dchs1qytwwh)sU8G2mjfCP8!zhG}X+o%F@*15S#pIRsECHwjOfFD&P?DWmA?uku7p*2*OX=W%J*o6p2Otij9?CbO#=tW!dsZXqb$OaAwJOD`-HIh>Esyc6L;^G&gvD4rjELS221nj9>LXQXO??3exxNMRM!e`sS_4dxOoN#6D^h_8n_uHXh4+jE`p!C?#2u%#H8M%%0r>
+XKBZ_f2n8GAW{)+5-DisBjwU04<NeE;9UO4<6}u4P@+`uA4a1Z!dgw^_iAtYwMz@@UZ2#ZPj)4*zthP*xMupXa%Ud#>J(Fu@yT{KJwl2p`-*=$2zNxAPrervZ$UTuzm-1<p2wmt3|DE>NKLknla@-)Svym^A>WPC1ldk(pn(~au&A5AN~g*kEbVNetaHQp1f3D2Tk0)rHhK2cQB$S$TY;UH6Z3>teMpf&fiTbcMK|~kim;C$=;4#rCj<#?Bjzi+^od_Y<1HVjzQVEu21N^7z6*bJdkST!`t`X23=sMOKe-#
8WU`N{D+P9uvasgH%eE|ebvaWT0D^Ue&BW%qZPF}w7AT``!%CeGI`1#y-rA8TI80Ra<;-U57rc+vU~ooCi>y8?Kg;6CrH(`rHxKyeT*J4qo4q#({naA-o(f-@6W0IOQASM58%kJ4dHk%;dfc^;MSyH%IG2mGw`nGu{BD+H6`<LcpYy7!xGza^vRwTOnq<riSQJygU|-1Ix%GMUF&hEYN9_vBC0Ossv(TM!oF2`8`&8>uak7V7`?XsVl0ai<~Jddt)`MjQDn@Hg)UMvOkKww0}mOTVk0b&ief#9Cs(+9%7bs*
Yvk1!U2ZfdRnx**nK{(@%PEW;Gd9aB(zdF!hlSbo*$da8PUW5g11k3)D9;q!oPTj{tWK<EgCHG_9=xi)T*m{g4n)a2_0VOya0D|icZn_iMUO~(FQf&t4KjT@WodPsBK`u7&k8dze6BH0h)2m>w9$-OL)=)I?Al`!K$y7L>Km0v-CEWp(+xHwpimk(o_i-+8(QAszf;FzVzsQ{t~#^bN+CPT7bW%`Nr5#3ClRm$HCkuMPv*r$(wG)O+!{&4Yn2RXJ3W-eN}(wAxPus~LJKY~7OG~NC>>_fd9GwUNV7w9vX7~d
wvOd>W^(XS?AqCIm0!3SF^Wm5swHQGWYd>X=MC_c{;P)821>QJxh(jT6Gq)FBpxiNw&}uFY1T+hj~a8@*=AGt6uZB*jzZWmlI{@>Ak#0zm1+>#x6sUtcHmt(riiY*bj}bEbrBKJMPvr+*%90lFU$v>OYY(R?uUkda^BAFH%Euf#jDU$2snn8FhO@3-g+70tg8LK`8rdfvaXQAE79Uz{*6GLGG1T=2U2VhczYp=Odkvox!eQDYrZXHN$c85;~DvJvyM!Mhs$*q^@TTd!~|Y1i-R>tZoG*9ha<ISwzK%mdE|gQ
=rfXxwRAXBep>r@@`wafa;@wMqiJM?e)bHdOx6}QVy<<NnFN)Br#cWhP%e|)wi}}PocQ4Obc{j5D4&_$uyRu}{W8_<r*%L`ziya_WL|feHqzv>w>(?kI)jTtbCOk6ic{lO!b{^Oq&cwg@r0B$*E;u{2oKke%@^N%=$QuqAT0rg<FmdqsAW*Ij+di+eP$Bh&r58I7vqCER;|#pORI9Anedt0=qG~#v*pA^)}cP=@)eC!OjAs^pMsOEaqKpvG1|od8A@P-)pA}`>+zi+SA*c~*DmiOPOC0f2^y(LYn2yT!YT<U
uFCFEN{!7EuRK=<KdRbVCYZ_LzBn`nXK;!tI+tqB=LK*VE0_5OUEZ4&iwU@j01o^nGE3cm`^ndyQ@^h8eID+hMu<i7kuIEd&;{6u>MplFceJaKMMFExvmq;(!WYKF585c+7+JWS?MBW+jLx8gOn7E*$NP=!+`p;DQXm>xy>hfF?8{e{F*Jf)4CsmCJ$&<*fI$Fy1++N^rUmQNzT|;SqO`u1%U$;NwQ4>*GA&8YVPGz%9~s*JRPfGk7stcWVNieD1K-F_42U!zV7xnvoqyBuwanDjQDv^bh9yWsev+7iLJNLS
iB{WI<~U5b?d-aPPB1Nh-1<k3AARGr{u=4Y$Q9GQXtTi%AJ1^G%r4im5%sXuSk{!^B^lWrrn!My-&1YfjHXVZ2LRu$obA0m?AuDk=EdkN*QDau=8NChFNiVLqB547j2at37?o-$YZq#05&xP<NmX|blXut6e7Ei?4>S8|ICqE_jL=o`^s>_8z#3KsAy!DzcW;*+C*U+3RdAVorP3zrXUjbBDK%X61ag+ASKJJ%=Z?!guQKzk;w>9-M0Z#cY@U=$26LC}GW_BxFkyZ#M%JdW0<r?SfsKFMRBdaGo<1lH`Dagd
GhE$cJy-io8iVinKT{t1-nE(j8diyQte*h$<C_yC?n6yog^vu#A^zn}X_nDe{ibT2vtb|GP+U<;^aSrgmW*d{334X-dD<v$HtA~XK(_|ydhDBQG^Ztzb?HrZFOR8m6jE_YOL&OKo%=U)s=SM)sLb#$F8AvsDZB~JJ#W6X!O!S93EnX)aXr7a>00cbKqT76SIo#%dh9Joy#|_OU(It-mMN?H8SZ-N>mxJ`G4K7Srq;ye!;Aj4QpeI=90&@A`0zeM%K4oF13Oo*Vmby`xorXeseKlqzZQm7d?PHfDulL^UYR4A
O4^+WVCn4ClMM}=g-=fJdrs%yc~+g8AejUt3BZvB7RXHvc4%q2F)xG;x}&7eE&74`whwH(;nnV<1+w_{Bplvn74`rapiY#*{MI}O2#C#;Om|qX(e#r~Bv-wLiq)gH);v>6SY?cOxRVLifoK}ORn?(YK_Y%5%eD>d27)F|<e;kURFKK86fu{VY($pLGiN6&DCstAO0#|oCFTA~zrN6RY;hc|sQv^ErVyh{j>E=XCCDg0N!Q=b+iB4#XLYOoM>aitmSsv`%TE=qDlB1gX005**AI<4w=6-P49-)iP@~F)%o&uP
4YeEo^!Lmp>%CT8&+eq=;Pmk^)S4U*Q=xv#lbPk8ujxt(%j<vJkDkV{>oRN;E<Hpla9mgjmR?uAG13{-{t73o{Dt28@dYoRvI?zb*prB>fT=XrMl%E}%uC0P4ptBXVJHtqYYQ2{afaehFAs(3(fn5VD6Bv3ko$Wkjca1ztNKK|r`6gjcB*1u1B&$3Rcpd{yP~!>VMRE+tsCK;+0V#*Xx80@dvc+}uq$gWcNbX^G2D(}a6^L8+XtC_{KTBZmvJ~u?GAjS6Xg}=HK=<wOT|IkT;!T#@T0p3syI$BmAf;y+__vc
R64v1R+EB^S~SBhC;<2F9!~Z&5@JqbqtbW?vxQraHfh*N*Ey(&ugto776Bf4DW0V+*Cc_pO&auL+xKP$8BE6~9cK$Bm5}>sRZCDfe}!vOtJ6-#Nk6P=sk%LH38Bf^qvf)#?MR(+{AEF=ihC+F!@Hnh!bKg=t=eH6t0Mx~u_qy`rY#0dmnyV8_g;02`QiP_8pP}CifTYy|I-Rg-Rgz(g7(AUjZIk!EA=Z)Ve@Su2;%BJQ%1Q}FoSsBncRx{xdbfei=i&Gska06m-pJLY1qenTP<Zz+5)3yCUDe_|8p6>v4ppd
sx0*ZyBH|S4460{at^?GR*rQ2R6AS#)^NGpma8ELn+((qJ^6k7%S?2qe=c0y*s6DV%(X$u|2GZi^uC(+_THujZq%<0URT(S+@mB^LZ^1@4P63fw&T?8Y1(B%%Geu3f1La?)qUv9Pv$t`@BM1tcKX2a`R^OGPMpM)3%blPz-2ISg&s&Pi1-cD_9#8gYxvoE6bFCi6wezAxu}a#!l|j5N}?ibakQ@4*O?B85R+ASyM0~_QD>BS+p(qlOtIPLsHUZ6<vo*R+Dxhun>WjaaQaDlFRG~)NI^z!D};MyAlLk6n$z}G
@RRHo-T{5arnj7OB0=baZCO1^)a+o}N=df0Vs>P?zDX`$ty;z(#;7&aBDL<0#cWNPr9niE!0n?3%wrOMh_%I!CHu43*p!Xu2C|{G1qs3aP?qBoJ)enGEm=mC7^BO~{n*lX+|?QzRVEqOZsUKMWEZOXo;+9S?I@dQY`d9<Vg3okwXW<=jXzI>>?5~s3`eJ2!PfRD<zl@oJ!}?E6w5%rYODCz62A=1{Vz#hak7r}vKF_|)%nzjguDKfglbGbC7-=tURnsQD-$iWm>v?_%0iAiB-))+J-(>huG7~C8+`P9m5I{R
#}z~(4rIip=gWBhDsyaE;!Sip{HI^ej{bKi${J9?_0<=~8o&?l#uQzg5hQSNRm3a;(@11M)PBP&G@;<6xBji7AwsR6G2P=KSIhSi)Ey8O$NUH@Y72j6XSlhFYOt~_z8TmYXNXR7C9A(Z(>z?O$uVA&ac{v~&&fE{x%9H}+V!$TFnI8@_^Pra-H-A1qdwBLydAMBD+KPbtS=7i=L-(eWFgF0T8GE^Sh?p1zj*n(uj4YcJ_ed9rnGv6(px}kNvjPkgzHIa8u;Hn$L#zxaidY1j*Q#*t7KW}+K)3Y(>`i10`arN
NgQwk0$=l(t9!;scQhDgg?!Jp_-rl{2+H~J2Xxc%OnH40igg8wF4CR1oq{ccS`j5`x;-dWKm2c2`-x?6Z>4jE#;1q1B#b~dICubwZ<HkLojh~sUn_2Ene$Uy(`RGcY-j%&{8h0LKqpxCPcDbw_D*xjvg+l+IZdJ#o^&^@ZsLVrk~n10pTO{3sx7UkVIyRC8=QloLo$W^L9K3LIBG&$K+G-~tsvz-thS}$*RJdpB~oKrolmq>uCHg)l987h__JkxW2{L$7gnQd@pyxaiL}an`d(FT$&GBV+~f0}&O?GybaJX0
3`t)lR8rD0W-U7Sq`PLTj7E0kbt1Q!2#Q%eD^?aNOGeiClcjhz1&ip??_WL6pi;r5vo-P$SS!uS>z|$m%aLez{^=#j!+d~YiNG}&#^#@YjwlDvRdj%k*wYgGEwk`vQf5M|{_S<Es$p%^_Up8s_lH}v2Q_DQyl57AL`cH468C%iQ60t6p2UvPv}MRZAu}(YKJh{TvVBv-1M}D0zk9A}SiY<)^Y>7iec^S)Q}f)adM_xse&B*m9L_h@&W)_N$v#xn8H5Vd>Q107fBq+wS6bkEY5`8vn~fU<&k_UqNfx|>&`);>
eedStSd+g$CQN9~KewuBJoMa+r78=iZmP$wLA?~Tjb9m72o${shh_lNC0Gu4s;`D>sUdED)sR~0H}x<KAc&@(SQAcB$H?|`2Xbye7cUdr9Cs8Oo0~1WcXvBHWrpfc)jMtxV&|+Av-W)N*usHsoh{Cyt|h@7&N+M(#9F!z_a{-BSPCNU#B9N<xtB0Lpp`aiU%y0jRo)XT$sthflpE-F6blVgORapGTPAm;su%O79EnPDm`!R<X%*cS<kY~4mmF|$#EOml$sbsWq^`!bZmugoTry?Zt4j#WEK9sw>AOirBgwlN
T%6g*UoTBkux@w6O&6=}LR4)HgaH5l<MtCla32k$`Iq;Kj6RuQ+j-+oW`*UK3;)Q&7qHQ;W}+>L2cuc{1hIz$$tQH%{cy^G9b_>IgK-ByHa|f@?|uvj<-4o<aEE_PyEc`LfpE`_my0qWpLY7A_bnI_?V5zi_Hhg?`EqKeviZ$z#S@s)h)j(BHJ7pM>+HXj8v8ZdPFF?ysCQ}y?aM$mAT&pv4PtaeNUhCF<$7nm81dE%?$r(Q;Y*~jUAN-<#uC8gSf6yeRqDPF!BBOYayD4|SMqszL52g0pmt|sIU0eY!Ioz(
YMY6F0RC^``b#)1Jm$a@>HTc4GjR*LL=UOv#_?SLort<Phf3Vj-~9!JBC1sH=Y8sk%4}sHtf4D*q$A*)b#vrf>?#BFO!U+BA6S2MltQ}udq5JAHP=U&-0iHIj`}$c&;9uloYvj6Oi(LZAqf0Rnu|9DPo!w2PloJ8t(t>-g$^%4?73WvtwB6S50MUKC_c0x_yw+|N5;D^IVri%V5Pgjmav!Q+^+%gWRj=l5NQ__%39v!<DE^VMirRF&-!`5h|0LZ#1wa8WD{uVpY;l$g_SAPnS@i~5IJ|pz!vM|ivQ}g6X|Lb
_4f=x)n4I`vbke-g*yy;5O84&Rnr6NFcvpDL&>?k+va)ju9sdN+;`1#bj7*mGL)YfAz!DJD`+LQ(7cS#NUr8?P}f^uT~#Y?!^|4Ozi5b8sc~K#70&O7tv9YaDUf=6o7D~6awemW7g{~t5aR*~e}@zFZfWg-elBYAp`Vz6=zMr~l`6CYO&CLi*fWr%pF|9m=wr1wz9s0N{!I`GPkO<>zlHsj<lII@R)O#RU(Z;_K;>`Fc$omOyd0m6pfR^^M{qz0XUWo2;(|dGXb_<6(P%)SeI3|@J?j0-#ywH4D#Q4}|0)?E
u69?nE`IYv2)^bV7o2c?DDJjS&)88vn@6$T(al$y^pcBG+t?Ud8hgeiEx7bw=1cv7U$xTp=u$I9kx*F~LcH%qsmj&O71BV|*$=9*04B5lu6chT=2@xVLQ7fL6`!P=f+!}u9o}aPGH@N4X2`}h^*Qz9kz+ih+Q39={ZA4jTVT^_*^D8cPoN6S37Mq#oN!rjZh0>#IGvUa$E;<g!zCk)|BBk5JjzakH{YG%v2UTw!gyQ;`d(ySBaPYa3KfknSb3!k79hnzUpTJEh3UJAQ^%(6=&uiUD%c>t-^wKS)07$86=}m$
7QH>TtuHd57T8i%qBV<xiXCdgH;~Ni;uh=$xq9uAVaUD32z`|v#;0MFt1rr$Re4aw?J!DG<`R#tpgbrCnR!OfxD;6bcpmH@u9_x6D>ZeDrLIz^@1@Dgilq^7vDQ)=pUT}BHV07PD<V&db!%*cK*QG(`%LTHbcnY1{*G6~Z_m|>5ar~PIBN;aztb4S>F6xO*70Q{^Y9V0S4>Q$z-$$w)Qkqs{RTgk-Mn{T<*8IKg<yo$7Fq)KoU^QqpcB}Y#7F+f(%ZxgBReBc&x{Xp?VzzYoVy5uLt+gsvPG>aW5Z1Hz%JU<
oK#N+5dCXAwVUiRTw<!fIV6tOW>z*nZaL;cECr9&F@4>NEZ9|Uv07%@k7YX<rPEF5uBAav*p_cwHD#vM0u<}_62=Oa)Ley6Ew%n8?NQ^OCC6rL+IJ{Zu7W<ju`gE_bql;Cr%1%kiVl#7I2@$B>Q|(i@Ca`Df$8^bWZ8h?9}Q0N_Q8O|Thc<vY`LLb8ld#08!-9v(*u_b)Kl$40%+OwJ-(1F3?4dHUE|`}d_2n3Z>z#>g2onTQP6g&^Sy@|4l^K(4#m3hCEDD9ICamggczLo9JngG{UWwVT}M0zQBw$_OF)m0
L$W-oZmmGOxm+!P&#IFL8&su8Lx;W>&CGV7_z236eWz6=<wYG1UQi@njxG0dVP*4GVZ5YGJ)Nsyd8!*i$O1#-ZG;CCZ|VU!JC;zpFB|0C95Y$PTAWp55gB#qq*1hj@Y8C#7U8^5OZ`WHeBJooVXG2ShI4|B=A$2q&wWld6s3?zEG)mzeO*pL)1<$-eXSqilQx@VFuXi5IGs$FbJLU^Tav}huX?d=D?&ZIQy{rX+FglUU_%+*7y#6i-+UmYs;oj+*4{ZUAw}7R6>m)`xZWW|p2JWN=w=p0OdOO@MI^cCRYI&j
9^VffJ@H|roCT}SLS7h<z#Si0a8P#j$`kFYm=IHG;l#WX&ob?Sm1`b4B<Sa62Kxp{+SY>GK$rnCP~Lt=ds8Tz91-<QE%c?FCc~AbX~vvvuH5zQ|Ja?nCE)n!kFvXJrOKRN6Ocfge?J{<4b+*ofLSADb!3^DiIcN8N@mvjXAq>iRuUyJzSgV$duPAuK>C8s?&_MEq75Kl``)*2wQQj4sZh8-J31L&{^K7t9AQ`T&t*$7G~+Nk$(t^fbg=x=&h&x#hCQy7qyRnigZ@>B<xzQ|Wg5-bg3JMsCCk7uoP$dRj)<2^
c$|$!2It=>#lE>Uj(%!Q*h;=f=M|Xz(7GT80kZ09wgn)rdrOUjcSCGa>NZb_X7cCKCQD+OQH_PT236&-TxxX8gMs8&3p=_xx;Yk($u#XW81yDK;y?=4+hKgWA|?CdFHhD+525bX)DBmH3dgIOXS2_~qf+w};gM3ymFSmk2y0bBD|sWuQTfu>Bk1gWsUN%Ac!wDu*zn3TSL%v(5wyVap_;{e*y!h>a;{(GE&*jW!!TTnO>ldk%k{SJ1h>uwOqEO!TFAK1fIZYgRJ^!n^;bNg&GAT8S2=z5WFtPpH8Z6qwc&$p
DU%-m$QB=VAu9n?|BCV;x^!(=b`}+;t1FfD#ERF(A)Lh_#>U3BVo|DAEDC{!{6-e4Ra)Cf!^Bd{)|*S~uAA9$pBcI~MyKR=QF8tt*hsp`+B*dbeB*R+chPNrNAzbU7e5Lsv|4`o%klX`wB9wknPJQq02XqpxuZHNN!&EPNt`3<0RQa!p9_O|QFKze?x(o7A1AEO!+DpF*D;d<#jY+c5etJqHnw1g_D3TI(tS=j)qc_L@nv*7`eS|GozS0>9GFKV^tXACK8wi|#1s^&Ski;hdIh-!n>!v4@6T`UczklVbym5y
x{n60un&%Qt%~;0RLYcg@WL+r)#-?pGz7i|oV$8?N5k9VoDYm{p)dOFd#$GFN!bdU2H>%>$Ibasb6<liRdhPUL7|Q4ng~`Q5*FYyM>%>T@*<5uOFTzY0Y;Lt+8?-$e3V_S_P^W&bT?b%qD_cybgj2(t|9>x*L7F{BEUZS9zcW2J)Jm7{f;3-1XDN>O_&-`JP5rlkmzdwXYLu@Pj4C}+^=gh8=88RQREDb;W^$|ZP?oKTlm9K-ZB-?QX3A3x$%*N4K3Ly8#d19FdXAHp!OfArK%N#-X=y{TPEPXteT6!gl>H<
oyN0Mwh9UgML!y_vYeP}fFK7A9e-KTLgj6DGz^6Kwj~*6{}<Dt0R`>qhgIhfm-^pwVK!fALN-<p14XJnH7?A2hA%I)v~I8Qx<1BDGBj$>&Am+eEtaHsVE+=`0_T~DZP;u^y5-q2ur1SV=0OP1{Mmteac{jb%->VP7*YVqtuTsd?QYsP3<@@Y?QJ}SX4F{)ywjM+i~Af)q<sIrR!OLbuTO^Tfj<EGpo2bcl%iL?u|fId+?M;bV38i|MY)jBE(W&}yKQbBdr@>u8#bvJ&<R!B;xjyacU8Uk)|k$hf8e~;bojpJ
lL$)-=QT3{QY3CeH46wOvTxMEuTAHV_0~vQjx>qLc-X20Y}m7_WKdD!75p??QQ*Yjc{gY9CifXWm)=vFE!Q!P*Yrxy{8<d3$TR@=!}+nCOVZGT#v^`s{@QYBW`XB&eF*rZ&#hdV(t+HPNn2G-Yu@iB3sv^Nt$nfM)_hBW+$c*0+-cFP!6@~rvtyrj%CQAgLG!A)&Ae%>L;g;wn9JDE3m$I+_V(?QoH7m&JT)r*O=zk&f;Z#M7|fL4JIrllPr>c16}lrMgAcY0vSi75%n4T2(>4F_%{C2-8QZ1W`Mu-g{S|9T
l*qobtaf&y$j!`RCO%&G@;U*HquvPKx3=)Z7ut^ty{pxvKp>9vQ60^&=V}($e*k~dD5Ak`<|f-6?Q+u|I{X+}%GY2K?n<LyF}d>oR1Q1azwC{(+07bF!AUp*4`h}XtOc9J9v`ZO_GOjGsQ#W-qJJkNY#mt!Fn7frGY3C&yIIlP3}no&D7R;7>i=wdirC|Xh%a07(3rw08CLY-4gK;c^Aib<-f<JPsnF_=(3M1<Si=F)6$<F(HE|dXDb;7E;~rE%NUU|%#5SVkJdJ2>=_+ibmeB?-SN*3y)_MLh<AmA3jhrlQ
{Zyg<TVMDoy@<`IXrxKyZtn{_2vAFXJJ1Il8pWVihnC>UW=hOV_x7Qp>4i<p$fu==R6*Xb?dDIoYd;Q@+vzBdoPu2a!vquVx?*-xkElrw<8vw~8WZcal)usJJ)jv$xA0CJTo-p#`70};4RFsiUkFyLRa-I5jLL-hE=voja5W-AdA7kDblP&?Rz1l#^6GFv!|$ZqNgk|TI#N9m_b=ZqMi#}kIwsZ<tbdV0Fda_xM*SR-77JpoKr(GYYu={SS!1#lruIh7764ecfxFJ4z+(6jtH>zQPPaSrRg`{x3QGqpe#rw&
ErM(My=j&Sunw2&?zuy3G#Oi|!qS)o0Eq0((sMJB{+0j#w&XgjFi{i2?+6as$X3i6&vkl<UE)m(uDpG>0ykcsHt^rcY5bp_N$T+ETV!K(YhNH1%~mbpS=}kH)7*|4Y2U6hsxDU4q=FL9+xMlE0nT#3IC9{0OM#(E&*v31Xq?TpTyQY%-%|uaS1#t4?NDI)%zsO@ihO|uMntKVwb^cP4Ol*fR#~&D&KZ{mCF2~S{rx%WV%__I%0?krPk^>Sequ|es_53r)N7yJQxaEytcRz<&uC#|Av@Nwts%#EX<eFO(sHsA
ku7XjKD!k&^`@?ol+&8BU-94mfgBPr9?rb+hu)28;UB>m`*Vplcf&%<49<;ACv=+`InFRi)(<QVxb_DfQn{F%o>=y#;<?*-Fw=)=P{`Y7eO9etukxo!z1tJ)EX#0REoyssCrd_}-JG5}gr?jgPe}*1#7}a8kwY0nR&NEBGd@6!MyLD<_>OtccVt~t=;A#@?0d>d69aBF)`Pii-toirfqk~iQ|F^~8B$es-l?GW@nV{S3>eeuN6YNtz`VoB3sCOk8`XiQca^#=n)O@c!ZPZ|4XRO%sEpl>4B3|zfmD*KVP<Qs
2=?PrC0_ZT_1t0rB40anI#=qkWUSc5r`nxr%JQIL+Avc4rckY;SC;B|Q2f0^(f(*~aejXoF}{LuT$FCF%(uj-&uhxPIa-zn>+tK)mtak2E_B|w-R5cSX66w@%Gxye_~fBS<-0p-R%G*1vr_jrC3w4YS(4`CF?(j3w<hH;OkNM9A{J6*lp+WhWo4B6z4)v>D!*`D@*8Y|V2=)Az_78c*ncfk-#CCN3#d8?7f~lu-7&rA^f>oh=4rL1_Z&#Pmf*(~g$ZIl!_FYN$;x7S9;w~FnQGbsFJG_N7t9Nkyfs~zD{G@8
tqiB=J;Q{EE;P=DCEmAjV5JsiA~{rRT(NUmaH?i|U+{uGSAgKfdZOKTad+T<P1vtmiBRW{B%nZuY{XzG%ebLG<9ex|T7rF;3QruXcduz2k3%EZPhquXt@aCY?O`4eh2%ctxNX4vNz2U5v^%(gEpt-I>MDFh3d>V+PijaZjT8H+n$uJw$Lc{R@&CunCT41_`v$InNY_}^`L!fu3yFGmkz>oC<63XgNf3l*lpiOUJ|Y21Td?0T8}|F2s%HV@&L*v-0d~I#iHU}oiM1^Q4|W(Y8|WbB4ri!p1@~_CFDtd4$|I90
?${n_{%U2ZNK=V_g|3>LETf(r<Oo7XMmSSwF{j!l$B<Y7qm&>n$E6y-KvwPpuU+@32xqlbWD-8<#?Z3B*tZ)N=sD|}<!38#m?<UI*avEU6Lw3(>~E@0BmA^6W2vS#E-Eq@@3Qp<puPIm<iMTvR>q;K38lzE`)cKz#xVJwt?AYT)0WfS8VC*-xOj=myqVhWc$k+YLUdW1oXgK<Dq1>L_r&Uaknt$3^bo1<8W$;2P&_mUZ2_vBA8w&6bwyK=x3laPWFx#xs?19enrM1C+c|bwKFUlGvdu#i0|Ts}|N2pV<ONL+
)T?&p>+82{<Tp_iKvg>r*B+k<IGxMa=!}JMd9<wPp5l~Es6dNfkMTjX#<5NF!?b3$MKN@xl^=cU(tG(q)2l+mTDvpA29jVaI2DJ9^6f<dd<^UV!%(WHsAty|j-ylH9s$?PT(g3=er7t5xNuK8yB)1Op1LZ^Q1JIoi@I!1K{yWPE6lG~sPC9}Q#0Y<UR@vpuwT8Zw9O0b0Bw6^@OZtx94*RyaReGrT*@)ry1W7G@CEze#zf1_J(Hgrdm^x!n!^%xo0XznZ%V<Y#uS2YAts|5+nsBe7RkD4UQW!~kqhD>JJXJ$
%mnLCc1p?h^_k&Y9@Ml=g558Yp_sk5BEUV7__=B4pOsCz3K!yH63?7^ed!Dy(mqxZJfD84$!9?doHsV^EqIHC%a5B6zHCB$v7-;KrABsGaluTxx`wv25%r?;+F_#3I}cjR5E;8`eB<v^+mPyY<MJEGwV1+BcyUoxrPcC}Pv0igNIXY1O}91H(REYR?oR6uCL_-6mjuj=I6s*!4N@SdwV-x8wcU03VRG19s*co-T_tmLKOX<)e2j!wA86>Qzq*&_2Pvbi$g$_%;{;0c2M4U^XX6S5sIcm0a_^2t?<!_}<q%@=
9mf+goqz3aKlBx+P_q_po=&dL2E$YN&dynQ(uUYhGKVQEwh7w@uR?!0tF|#1sS>E55l;*~yd<v_Q_dXC*inkP!%pTE&0a~o@1l?<Z-xX{8em{;adCvRm@2^V36@V}8a6Zj9tTC4_Xsf!*HZ|mey;h7DhbU@s+k>|w_jTne8Vz!M9fr)BFf06NW%<Zcs`0S$7o~R&O|SZdtUvp=!~VY82oi*Ap%w22C|h_rDD2Xf7!_t`()3%)pfN;Nu<E^y^tLc*X$pTtL8twkJcYM53Ny**viv8b*L=<n8W7}&2MNNG=lN9
^j>d>z?bU5iwl-o;UGH;ueI$(cis;(>oY9Q2;oim4lF1d<#Yr%?!J0CEiBuM!5U%lnhJ_0c2@o$o*fBeWSF-~p|FfUBOlnh>$#091dKFv-pwi*Ov-I+8UvUKm}g)t83t??R0)P+-RWos!7ryM1?Dzf(X$*SH}8Mq+354OA1Wc=L~R$TWNjXs<3k3nR#x;YyyJWb=k2m?S<<*8br)H!QHmp^&?m>jAJjUq?g4tOCUl;6Yi^S^RPT9>xayl$uh;p}%byir4o)R2^9*jCTIV*gkd$MA5D^1)b?#1s8lJa?7&mY2
@~I8L@6eMkdHlw(p`xemNE&4?>eOCi5VyTw-@5;t2rmLHsO|sV=Wp7BRQu*Suqw8YLQf?w+eb@ky9U@S<zSZb;PlRHLj%R`TlQcymdwHAx^1GX;MCzLI1q_<`3DrKOgGvJA*-2+Rg9n7lSAZL7g7{0E|nwY*~KX@67}%E9m<82KV<E6LKW_nY2E%Dq;*9dEBB@IKS>)G?-LPvq`vt?(ba2#!k*E|qWr;|*pYgXW{vesw;^=xOgw8SBl~M_SQtyt>xPRzwldBCi=0ENLl&m9&*dxwK+fHeYdu&aAk=z=bg`p#
)Sz2z@iTKn{5zAsxg8A!BGDC~C0nzXmSslKr%y&DF-a<X8~-wEoO<{g7e$z@I0{bKinSTn%vqSS<A*1nvQHEv0cb?@kp{BgaCvfIg_P7eO+f4+r0#?F8Olm*^_$m1Qqxs)=~;^$RbLxJMbcODj1}pv56?GMQgK>S%A}Pe_y>WQ-q|lIN@j^i5MUE~Z?fv~$n>@(w<n@zsTO%QmzP_kT-0lL#Ho`*AF06KFH<FJX0)#VM+eM+&b?1t@LIgD6qW#SOdQWE9@}jQ%`f#I9`R9Nn8KNo5IefG%&TzBgPE>6&Bj%c
8z}9;rA$K9HN0!-q5@A{)C<rY$f|o_35yiI=8jwGviR^i&B8BbZ}jBQ?5Tl#e{Gq{1c#k_Mf{#IEBF|(PcT3y61B$fERyNBSSwy8e{Xha?>4-oY*RJUzW<L>a=GIjc+FxIT4>9^;O)|SZl-;m-VN%<AZp8Z$4Hi{2XM)UCV8#8kc~Ev=ekQkHW8RH&|*oOFOKhbrVb@s=@CFyX_Fqg;{eW<#UhN0o&Z#>34L5B=QN(=!3uRCP0RXf8nnBA8VfF`Fr*8}H1(A2YcBpVL`K}g4Ll&+V$&t_A*UL4F>`O2{BSd3
tZE`xKfzLE$B(9}O^~)<i7nYx2fQ0dYzPmWgDnvs)@{@517vII2SH^{2*Me!)SO8$HuO6o>*bNOKFlsyQ@Y6>+Il4*2W-3++EXMgC4UtoNRtj#2sFDQ{oan<Eo&#}4QX^USZG=@xzFctJpJ4TndGjmmMPeEK4SD76VJP}mys8_7rBhf_J`leK$?vu?5VaU2Vb+J+?XIQBpO&9MtpzVn0Hwu+e;f+-R-!mwRVlQb-5bfPM#cTzZC|$J{H#9etlUNrZAWpE8>LidU@!%lh(;CI!bIRQ~hBZ_pGU7yew(iW^VRV
;^1MgyO$%CYe&avs8RL1f5F_Cz<zx|3tow1q}a_0v9=c5E(5kJvkK;aDO#q@94$5o`JNNLlK=KbG?8YX&|a$fKrQ6txeK-!(U4(ze(7veZMzyO=_>fN!0ZdGiEUC~5m6W`Nar$`j%rpsrFSSHrb_3kW*-`AVcgw#6pf<fq=adGy@K*nhtvo6Y4xF^ord{#+SQ}QWA9!Aa+xXRDqcp=cC!$hcZ&v5el*c<S<cG*-@w07ll`I_L~Lb5XCD_xNo<SU>KmAy)r{|T!x5U-TMBBP`2(Jv+Q+6KV_z=tkVx+5(ei=B
tqA7<6=^}Re&AF`M1l$GuK=%B*Iq$ku4uOXB6vtwsU;ihjz_2Z@?RtomiCB~17J^BKyCA+m>S8SYcEEYSfh2%wnTom@m~5)wIdH!|G$dMw6~2a3d3W^o_)E?%$?01$4=5VX-h*Jv8aG5Ata;*A-?emzVa{lWqd(GLY2BuXqzTDcI<dE>z!+7Y2uaPC!C{m-sgR?UW_joJK)?$B3qWc^6rn!Nv%DX%CM4jGlVj57E%k<&&*lJEhmizY*bV{om5GC*+K@$`NMl|qN`*%@}>MXX>Oo{YP7IOv`hKsFYUm8KRi~(
u-uG>)~|PzLJoNkCTm{LPmCE^*AdPN>GY};3n`5`O*GT&b(7xM*<UDvI`iQBT7-*<@2a`wKmytsmzjb)0JTt=O2=)QffxkXoR=nz;eg-)spa>G-1>JfGa<bBL%JCZ9$>tKa}d-zndU}YLM=7H@U;)aL%<Z7!n8;YjMn?#XTD4o*u`kB=13J1N{kU{bk;V1Adk5As!LQwJKv6N7uL}$x*dRGR22HwnG5@^PyM#GahKc}IW0KLRk>l?NYQGQ4#y>!Wl77WN}&fPmO?zT6>+Gg==PL<V2;<6`rF1Rns<`0gDg2)
6SZNM3dIJ9$6bcd#9FTI7D`u4XC=OmdM-x1=96Al7kUFvT$u1<w+YR8%!23U*IV5uSD^=Dw+3qXy1&X@^(dGJ3hnr(n-xKwUW%~(Y?OYklE=smZGKt5lL#EU1NGNeMDo%9y>q^vUnr>Re76Gy)S*>g8VzIU3Tct+EtZ=Y$|h&ew=k^04Jp(bpG^|>dviJbMzSgl9BiL0#M2K?@?Sv_^^YR0fnToQil^IFo!;5Yxyuz??YsFqZwEITfhOOztJI7@dAMu9`)JQM#arMKB8^tM9inWve}c?1_6PQy8be3l1d59v
UNf!CVgLBHvtRQ*Fo3$S^|Nj5(WT=PU`WWCVJBXR@06$K{w0W(%WHtUr+Uw0CnhnHY$8$^p5sdytdy6$nXOJ1pcR+}UwNnltCeLHLn4OkK6}$ze_B6Ehkn2Er>n+L+^|oRQeJsJXeJDbqg9@$nr*pEnk>(I(}|THxJ4r)HcXjTCthiRh9NZ@&Pm~N)s$w&_%TL>)eV73=TAfpz4U%F&P<&@`{WwtosQF(5yDqRvzYAW*8M`WwTlc1ZL(Zy#)4D0)Cue@brS%?IZ@$UCj<!p{FrdlFamLK=ris3Z>=k3RN=5~
Vbl_h;ym9}4m|5@!9c09T+~Rx<VC~8zV;>vKP;q>hPng3+9_*TCH03S#xl9c=9Af%86K5I&!XZXqEvofoVEyp13It<K)5(Q0Ejn1N%o7*Al__`**GkpNa$j>aIbhb09!ojlP_vM>gNh;)4J=4uP`OcS<12$U5Qz~yE|exESES^CZU`o8Sf(eLR6tM%ZOH5fi^9x#<#d7uf5G{eMN|d$<2RhNETl
"""

PRESSING_SCALE: Final = 0.000741415217
PRESSING_BIAS: Final = -1.8926
PRESSING_CUES: Final = {
    "meet": -0.031,
    "table": -0.015,
    "call": -0.114,
    "rank": -0.066,
    "superior": 0.077,
    "request": 0.356,
    "motive": -0.042,
    "withdraw": 0.71,
    "kin": 0.247,
    "home": 0.176,
    "kind": -0.049,
    "conspire": 0.086,
    "probe": -0.015,
    "hurt": 0.067,
    "self": 0.205,
    "you": 0.442,
    "face": -0.16,
    "dialect": 0.1,
    "hope": -0.099,
    "trade": 0.495,
    "tail": 0.551,
    "threat": 0.803,
    "watch": 0.281,
    "insult": 0.319,
    "plead": 0.215,
    "favour": 0.25,
    "deal": 0.216,
    "hint": 0.249,
    "media": 0.229,
    "english": 0.273,
    "approach-en": 0.029,
    "press-en": 0.223,
    "office": -0.378,
    "transaction": -0.087,
    "date": -0.237,
    "amount": -0.05,
    "event": -0.091,
    "procedure": -0.098,
    "choice": -0.038,
    "formal": 0.034,
    "paper": -0.191,
    "leaning": 0.57,
    "apart": -0.557,
    "business-beside": -0.247,
    "own-office": -0.379,
    "own-number": -0.326,
    "own-transaction": -0.244,
}
PRESSING_GRAMS: Final = r"""
c-kDhSCb^!nWp!ZNS)#59M>wsL!~a+)zw`<qoGF6fMcB5S?*lW){MO1Kj07GPv8ajmKUV0EomgpmR!zoje{KkBY*}PEvl=!L{_B?<?;wu5s?w$bnrSOBRr0O-}^pKnrA>;oM!@r{ncf-h(LqQoHJ#SQkzS>@8@!3h-HGvMZD#Pckq>TD+#r@xH0TMVevNR<uZpOMR|nNBJ5@Gvnew5LQ``~vMtaOtTx3y&(e`a`NNnND=nlIqzb^OqJVMnvXcUN`1|*V1uZh;$7^k+wY*5^rb1-nMO(pN#%jxiq%tf;kb~LG
%=xR>h2@_d%zCN=lev;tRi?;}7Uio5lD@{P1nrSgp<uU_jrc>=x~r_*^6|AcOXY_$UtAa6v^Z3rhq>64^(bG<{isD?f+cso8|U1r+7QV6Bjv-^$WF&pgE7X-Bqq&BfxnQk59GI_O_|s^SMnT<bB)`LX7uY2x>L4Jqh^w51EEFR+lmHIIN(W6Z=Jy79Y&Xq+>~UDq9uQ@9^`sV*-wRXb>++Sw+xyreKV!r#2`nqf#F)VqDre@Bq}A<bR-*)F(40qeSSy1&yBlsWJxNBG#~4?2am*QTT;@<V|S8p&)`2S9uKq0
6LdKvU<ADe$C<X>O2$)mRHa-_vu9ZAS^6%~`<1v@FJYiu^5@x}hOSN?p$f|Uiz<&HH#6ljsWf@9)#E`H4Bo?aF5QzZ@2xs-sw6{4N}o>MJTl=H*Pe}w_eT%Me@>;|CegR4Y8d~<m6N^Qwg~u0mG_wXapo$Vf9;?m4XsvjQ(^)E(I)GDN-n7uV=BmVlt}(0(=2a!#|DyB)3Wszf7m=Y3oBQ(V<YX~M*|HqpU4nKNtOiGdyp=NcXf=$LlM4pMrCh1v%Xf^`FbC3|C@t^fu|Cd_I`5+!waglh|pg7k%W_eVV9eV
luqNdFt$erUksIIx8t6_&W^Dhcio+2DbTt#!c__wv<*S|i5FnNJ<wG$Hsup>N#lDn57Q)Tx#_Wb4dlBJrwX2fkb9<=X2om{9PC`Bd4^RFddh@E=nDA?$t-YGmGz?UpeQqA>oIG-pKe&@wGR{bn#DZV8=?&3FrQZSY~SRvOAh3qyr<x%d8x7(uezFQ<)F5>%)Epl^wxo4SA*20cQK21Eo8psy3z|YIMT05@+I9@Po!ptE6-%QcPB35EWXn@DH6e*(w1%IfmOtb*WJ1;z^XD$9^8h`J@FiVz!gRnt<Vw?9;~OU
0-xbo0%(gbHL;}Z8DCzFOhWR>KUgf3Tj7++W~Ns%72rADyZ61k+#RlRJ$w5ud6Vx0*VJB_EG-ewi(F-2?mC#1W_l*;;8GRl;HLM3lDZmG%}FfdQI=P>)K0x$q|@9OZ&IMp40F)Z3I1}X`LZEKbGw^yqH3pWRw+-RV1aXbs(UPmRO|N@!~4ypZzljl77$q&Dk^;!7@$G}yph^#s63b>J~C(%WbZxnJPFM=fwI7Y0%)VYdwFBW$@FA5yO!0_7qq%zmF3xkdsx7|z-&c?Qrxa+`ePW4sxXm&$J6vIUyA(v55vmd
RsZ#?o#2C2QmP(S8OVTQT!a!Tzp^4W{~#V49h4~+yAStauEJ`eW&tRc43@l9J#s8mWstN+FB4kF-iL*7@U>FXH42{#ix^sQ-IPtoNX|a?c4VhN=z5G0Wz>R!vHML&_E^uldI>9+v)Qf7bvcIK24X|~CHx9^z+lJIkER3x`?`@j9x_s4Fl*~aMp2Jz%J#rXAqm}sq5K#=@D&zq9T*_6^enzTbK8Sv%6Ku+=qR|kKFxuvMXF1-LOs;Ed$Gh>Ht-5k#RzEDOi6!h6VG0obg3M(M4d9IuVsQUYgv?$>-t#O4hG)J
mM^tFCag%Cdd4c{Z%{ffJv)`+VzNA=LeDiNE;G7^@)byW>zI)n2-;*yow=|xeC8eXh8@OObF{2rx4ErZx?e~@Wda2UEsVv=2h18>Xvs(*m9c1O?3fQ!-n+R&r7;?p$fx|6LpBLAMww<%W;vvpmlIJ3@NE@e7~q1^z+Fwz!u!cL>U`tp!t>%rQoscx>qrINBt63t0#mLVL8^UbCiPU|$iUAM3yXctW>*zdOfYs?H%u?5bu|ktSY^t<Q!TDH$}qoBSH^u*AytBS?rhmht*th_z4lZRiKrgwKq`;J?idtfeqn~v
YN~9%Rp>Nf*l5XZ*)gteZMgk=dU9JAgy2zp8^6sV1P2MSb+`R9x^u^8dYi7p%=0tqOYh(4dL)&!q^5;)?op#2#X=vtHef@M-gL{W2SolDM8}L&X^t*S_#=nbUsA+h%tGC*vd%xtY3gp*Z}vlT>!2`}^(h~$<t;@v;_XR~tPuVlk!4&asB>w#_Sy8mm2VFb#%+6gog~U*-N+6PMfU1?elv+xOk86um*U~arufi}sDjeLovQaH3$xYvFRFe#RFFZdmhM@lme%X_fQeH!v(f-DbWL`yL2H5N)2^|78{xJ;E_>~^
kKYVqeXbj9Q{$x0pIqGV657nPVQH&Um}``pBvqy`G)yBdigYc_1Qixo#Ul>$qYYwxt~pi{9_WQJtC+jJA$@K_gdT<~9+RgmnsZ;i`LmQniO%$y$w}Zmldtg&_BBnD^}!WB`up}^qC)A#_B*9njPuAt@`M99n~sH{u&pxG3s)n`R+vUYO{#p$VdBlJ;g}~(+tEiSV^uAkiJ=D|8AgAJNSCMecj+VS$s6QkwdxFdtZa^pw1iO+yV3OcEa%V_I@>qe#?)MdY4J$zNi}NZY2%5OsEU}a*sS9(cD%WS`iVhekR&ty
N7zVkI<KM&EPrs}-8oxqejN%E12eLvffW%#+$J;5bX>(L-Uvb_g&b~eKEw@2`rJM%HeyV&O!NK7-4{Z7+t9)MJ!4Z=H+$@K%N*_BZdOYOGPrs-c`psne!(Pk*0Jcwgo#$aaRQ>}Y^iOCtdBZir4Int-Kd6}<eR!}u?$hJb*9@}nxtfAZk;6_#$Ow1D)H#sdpxEz+%OaaAX|~V1;8$+W*3NXKjwc>^sM}25feqr9pe&C;E&|GVe^}weWFcQT}JZ~5_QLYg?0|1g0^uGB!p~Rk3|Z+_-`h*(_s)eQ+jb^?w(vZ
z4F}=Yy_E-+(qQk)7^&>-*k6+Q5>zq^lpk_yqVEi&xDQm2uP7Dsz%N+B%8%d>#7(%9E+i$DF=;l^*>qjmLy3$4dhW2Y<%FSWiZ0w9;>r!v_grYL}Hxf=9U!s*Y!oirhjUQtfA!{^Gr@A$@d*ubp{^)gFSjf8zAikxGPVfvs9}GHPezt%tH*B6vcG|V_mmh1(Vzh7~HfVN!gRu7Og@k9)J4<tOk`GDF}mWLeoMr&=AFn2UWq7P;cqNVRiA2UvW`%5z=*OYf*h_Auz2JU<GM$U8Zy6#3TD|A`Zcj*}+HsNPfXJ
Nt0Gih*&d=g(g1?TNleYqC2rZuB0;A&ibAiofe%RVdk3AZ^SRE;hYT(Lh;qW*vV~OMc$5-{T%8++2XGmPm@po6KZDLRKMXZgVd>-ib!smN&-n{4hsyoC0agPzkNB9;yX%KXGLC2Qb#qVOF2^hv1>JNO#wYV&ZdpT#;bT0<P5X<X2>q;Hi@GLuTC3TqrTX=<D8_Dq4G2PkOn$T>p4X9mL=ztMmQgX)ZFmTd*tTqj&|YnN1diC!EhRV_#zd8!CExDrxe{>XwXoJREd8bMxTANymm9kZ(!YKP>YoMezTD|NY`Y?
SG9w2Qgxb9B=&zRsX6>!-EGa8S!<4RQh-W<|97(C=imoFP}=dwg;+#W!Rhd=QW20WCHqMW?h6$i=;Rh0?IdL0Le!S!A6O44mlW-nyRxK@QP)&c61>;RAl8b4ZD(A(8)onqR7bXj+h9r#ka<C=9lnu_CJ7c9xI3(FMma)&HBu7nJgk3fO^!mn$CT-N?q2Cf+_u4ELXi5(#Y_-0HHa;_rmnC{@n-n4)++Z5CwGafjlXBPn*A`i{?d6MpbIaF1ZTZ#Wxi^Sjs01@%gG^J33`WEVMlXQ+D@)>`@yw-9#>i_F2;Gf
$Ebq`z{HRfI;eYu2o_$EJu6Pt0l?E3sYz2Oa?n`pjM`GY4zaAY!2@<zE6aYP4HL=vL;{<<mr^OUw(kudDck_HM(v>!Dz&jqR+RxffX&0V;ZFUD0gffi9bTD#kdiT1(m3<hR*Dsp*C=2i1x2kIJUNpw@oG@X@O$qArUK_-_v#ubNt?bR6@V)t0l8IISLmgMinF+>3S~RZUrgZbHB`p<rDNYW%~sImuey9N&6N29(Lt{5SxB|wz06x>?wgq{GuCc`{tcQ8ZdI<hcV%f%2rhl#_ri_jZgYlA=j5tw$sM5-QQjmP
uFbMirR;5^on9?X9NzS9iJ>=odS646*VdG_!ojisPHby;;M(b7p;K+MdzzU^|Lu#tV5EBHCwd{hms$glT-8`kmjB#u%|krVvK<yn%9$P2xmgFy%IXhrCT<URQ*oXDDQa(M2hzsH)2T@0)3Pp7-6147aw4wHmCRQi+!o0tv`wI$RXOK@&IXb4tJNWWoO-z@>Fil_UCuWLrg&JV4c4v!glg4@b#CalElD!C7LgPhnXIfX(#3KVT(3E-ObPql3rEWK3P)y5xiA&c69u-XvAY+ikR|V~{aEnDP(0sZ=?A1RLcPX7
(Pl|0l(!mBe5&X=@2t|T_<MnTW$pkB9IbNGm2T)!csH&|O|b&&b&+RVY3(Cw9#%p04VX%YdE3f;Tp`PSV9Db+@G~&O1HCiWDZ`TYD|xw8^1}m&NIfJVMQyJK3qyj{>IA=^gH{Bxq};d9FWQrxifi5H&75!t;hw~>sO@eC+qxI)De4Y#tQe89+rmQAvPmVy?qu7HRfR}XW$n$&+I=*JvfkBjN3u8p+i=Lu&SCRLvHt8QpE(8us2$>M8TyGV@h2F?_YVGdc*1(M*@$)RG;nC%5u2Kma|>T<AAR3|Xmz=!lj4RN
ooQoi?wNH)rE2zWE@+2^nQL41*h|r&e60`rI>Vk;pMIj~4^RKnDGVDfLy)GPwri|}$0Wc)<d#l!B1WOog6H56ZB}s_b5B+NgQ)k2$G?<nBpyYuk$tOf9yoOzwLTIn^AEKnJp+C`RuweDl97kXrKlmI_5zUSosLnLREm>(pXS9KSr7~UU4$7vhY84OXzS&w4xwz=<*Q!IMjI&`1Axmr=C^suQJl$Q{h|B1YMXp=FbWr2sEI^58YiHuU>H0aZ-qSCO4!i_71aASeCKKXEVr9-jY{41>=;9j6<-E^>e+Bz=-+Mi
B8_KyZK5ahi}rG-6aOd1T*g~Od)z0ImRd6&?DE03+ey@Jrmna0Gy9)VI?0lZ#cR2a@Z}EK1WjrQqR?FsZ>oItN}q8=dA42p>x%)>&`rIGOk8=(3QN76H?5}ish!4{uOEMz$&30Mr<%p|-m~4jYTX23L;HJ)!KcMnll=$iy2@XG5<!Trdh;K0#UevPQ605z0glx(CI!4$xry)aVi*AdvL?ri*gSHwMJ(|eA6oED){wd|>>gh0KyO|1w#x>rpb94i<xHF8>Ln}5B$w9S0k!Ff=lHP2JLB@^zrPqBXG~o7<KD{b
clA;6C5QBmn%xS7mhVT6AylY|hdFwwlmmB|+mB&8yOQ^|@5qWMN>pqtj*AQ5<~~;1|KoSRT>|-%RYT44(C6$pk~*6^!&n%qV94n~%WA$#V*`}BT&hoNeldQI-mk9`bakt(9wLh;D!0qn{8k0vZ-?+s*Vf0O6uqxA=)bhU%c`3+f;^piv9n;JId;p5PAYva<kym4WMeyu!MRGRda8O5Uq_u@_vH;2^tMv==Zd4`Nx*3>dqJHf<2<}c#nBF=-$!@k+H0LCk9t9!7VFxJJngD>ZQKI|+!lF4oHasZ80ewDgzehr
YW6ifVn2?XFi5ao1yx1`I|{6)j7!C*a8HY`_8=CCSKp-lJ|N0$RXc0=*XCV0lcyu|vs&#-HV8gCkB&2nP+_}AO)?#PbXw@KW-gYEj=p4>oHmc555&X(5+`?+n}8NzOflv>-%qq>nRF$`&x^W0;@+luGsdma)hvJ-PbDa^9P+wxn{;lW)ROl8VU#!hydg~iE)w?k4r@yQvByBSgk6J_{kL|I%cpg?QG~<%JcZIclEn#GB{H?YrWTSGUjBZ+V}qp{N%CGK^J`_L)dWvjn=xtVb55QJ{Bb`YvjR^8RsP%db15k7
!@hL_getOjeHC|t0`-J?5A6S6)=<iJUzVBRRTILy0hiX32af64JguUM4m*y?#^nP1kBe4TFGV(r{a0DL#tL<c0~<M@f|KX<6`FxQ(`~}XYzOtyY+}BT578p2nJ|x4?_*x~^8+#M=n^vIVX%nO?vy%F?dUj-8hKq`sZ*p*^l=Qb_Kj63VYb$VR%)`sxjrmC>yu*1_T2-0>=q&8zmn{aw!{UazuIv{GbXXUYHi;)XdD!Swvo$^lMSh?Gd+#@BULhG5}z}iwdW(&xfpraROwzj*4=9{B}~ZC;IY<egDW`bCCLLH
E)SD(sK2~55>HE|i5%(d52%q^j?jihnBBcJ5|#jICVh1(KJ^e*7osHZtsOh8Z&`;)Wt~9vkEU0r=<S1iRcYfl+<e+}tqbz0!op)yqeYq`76Wf6)`fvD4F$!`fF@_=B)JQgu>t`yi|E{pCnWYSlmkI_(uynUPN^)cQF6|HS<rU;uM|GHO@L46Lrj#vw(4LCjcMLA4TF(^qpCDuN}T6Zqoft?Q7vl>myXwj>+EjnvZB1!l4IH-&a<`f^o?CeqB3cAf|I&CvE0QXnwHmII|fp5ufC*MPE7|3^t-~$1ClBaNX*Uu
+8)NhWXV%#-JE$-)DoyzB6YAH6e_CUwRi;LP#|VBcuJbNI>ZdY>+=>U89Z+sX0cIM=hS`EB#2(@azXU8zfEu|UMNZE)SU`HNeZxjL;f;LAQDbez6nAS#djOV>|;&6O5O6hZ$8hnqyEipg!`Tl*Gt_U#Wo1cG#7@_?LA#8>L|z19<SXe&8}wOTe|E|3H&Di<^bE3V!2hnIV;kBhw9_kZ_*1NWmtetxkAOf-CXL&ih;_JG0DK#F#ly%a!oar(46`M9%}GVo8aBTqDHdMjH*i5IVv2`<v66m@GLLAl7;b&y|8Gl
nXlkYU4?<BT*R&MfcXf@M{sHI{?7FaN`#e+SoV%E`YwMS$jn%Pq}LK)lm~upX+fMML#_;z#^Bt6y)H-mfj0SiH5;KHen;)h0>1v+;=zoDm*cl7QWOo_4MAr>6#u8yRs9A=wb?nVqkjKSz7&Nlc)G165yAZ|(wQ%pJ)*r()jZ1J;{DsdiXGY656iN~mz`0gc#7QljZN!NWEi2_)eASbk56_xAYb9}P3KqCGU4ol!k+Ltc=QiczE#IW5@$PYwI(AgxyjOfPI+z{PrnLAXNM|_Kt2lQ$iS&-*@~QZ;%Oeq!wtqP
tw<t!M0xLa0)^2d{`2QIXPH*IKion{%8L7eD}<XiGHs={tB#p+EZfpG<b1+F&^%*iEWXG>0i=^?xqJUa801w6$qw+E^tH{>u|X<Y`%0M<WC~Xw)-#W1E0f-r*nWNhT1$TvGVOq1X|JPhesL^;p;ZA0tvI5}z1D#@PRy(5S5jgYNf_SeG25Jl)b5mEYO3s9J~4{_#k}hSypNif`e5j_w(>oAgO>Kv#bWHUaZBS@wRj)mAS|-zHY6v<_?9q2i<Z6jJm7Y6Ew%kNe^`ZB1A}#;cF@ec^`CTm)@=Bt1yY$Sv~|~G
e*FR!VqLc!hwr~qTS{uAT6Zr`BtxsE^}l#kuaf*qFm*pW$Ac3&&#_~?{ynfBFf;T2xg+Iz+9<8O+`di}S(x~XtkC3iW=;1f|8xypIn3B$4s~nq6++suYRVJ%CS@c+Li@P@cEcf#8wF8R&?dX%UuuMM()ka;Js!%n>e5N@W3YzswuIKMVBU}3+k%44*$}R>?+?n=D^otLQ(<P2U+_but}B@XkU!P2Xm{K|HALW7k(6EKBJUyk9>f78d4J+ZHIJ#%5@(5<`NumEIN}-%J%$$t|NcKJE@(}a#IBYmXUCw74RO5J
{%x9xmbrU;n)!gym4rR^s)-d02-^yPBhjz_vLr^O{0jy3e<QKO`e6N)46R|h<1boTj`ACi3*R79n&#w~{|cbw9CjKb#WKKLqG8)9yP2}4zq2}2!A@jQ*IG@u;`3qIuBA<q<ws{zaW6HEEZzY<7AFYkZ1a&C3`mFV4WSPcQ2}%0rQA7gZBGIby~qp&m^vAqMJ^<5ar2Db{1Oz<Gdd~KMi(`kXu)q^yXhzg_|4ZeuWy){17CDE!ekbfgOmIWrkKBm8JI|}%Myr|NfB9wDe_E37#!0BBZ(9;<d$(GOJba}etY6I
t|e_ws?1}<B;%PPr=b6_lga86cG8fyc7KvoYVy{yVQfq}g-H9sfY&_S@ne2vjVU(^MW-Oo+!c8i1@bZsoShtIQ~5rU+8;;Zm+z2@k9K%>(-~MiPU5Si8JjHu`(%;hDVBmXROV3LPpm~*eykrRk^BQ#<E13AB^Z=m$qPoqnpM!=ha>n@I!>R;Q=N=dUr?XcHGX|CPWC;xlk0VNX7Whrj`77nPiuiWMiVtd26GJk6CM=#W%=hwJ$DP3eT-o+9@Z`Reg|oFZpLjRbt|bst2<QlyT=OGjPvO741+e^#O!f*(mpYR
+RCY#Z1p<x_Jyn`YQw}u;r+3l;3$oJs`s=j@Z@alAk~-7nzObc+(iAYH2wxI!XL2O*vzEf1m4#)eLhIhZBaZ&?-cSOAU<7kd;eWl+ojTzbe}m2VQAEv8t;;cyjV%imM-oer>KCmu3G-lAHdTn-znYKFr6XR7TnC^r}7fC)4e=C;B1y1)>X;3PFR(8<gW~B#Hi*WNed`jo!x)3wwOyL<Le?nh|pp>tC$XVn}9*KcH7EVZpF{Y%@<cH7dH*r3%rhg#K7G_kR*JF!+1{{q;pLNdzCb{b;uB;+4p(6tJOfgHdO@l
d8bM(!@Il+;Lt-+<qm69&9^cYwuYMxsY)m4eQ?a`%7vgy)cU|-FRKHghwEk=m>q+*D#*q&qnL{7OP@4{QB#gISr(s<&!J}BZ<x0eL>OU?KNRw*x|meNVLVBTCZ9peJ-Xms<n2Lf$tQ?hPJ2l+9S<X}YsW&(p-DR@*^Og&>%OdNU=3|s&d;XwZzP_{_K~V`q`9#wOpxFpe9NTSU9BE%No5dQWpNz6TO;C!&B<Kko7zUfXL85){#Pasc<xz#CKr<Zdp}zne5eEej%aG-Qh%SM!BEAt>8B7EQKTvO$!WEqsbW})
Ubx{XRiVC?eD>`85fWT~SA(<t|0tx2+;+p=Ffa6j=9S#_b|yU8P`+~#F%jR%I8FImt^1zTj{BTL>w!RWdQxA--K0HWq#(;XUV7vwii=Q5P2%5z;k{@<YQfX_!YbN>=1nZYJN}>V(3(w91Nq7di4D0wWnD{>ga*@5LG$2u2ap1&xl%**S_sxj7A3Hb+JBhpuR>dcrowX*N!-AjQc?`rB}0s?CUsc`O;>KMf(%x9EQ)OL<0*W6Uj+T=Ur<Qa0Q2TTNo43gNV{w<F<HO6jg(SI9NXL|R{J6M_cKZlm#h7C$J!?2
izW8Z)L0zW3;wd0yPtU44$>!=w|&DH=NTTCLdF*wnE};O#eS^sXH9gnHR;a)KP}%UqY;39kzMBz=V1WVV1GjjEYAuuR@YAn@#^+{DWlmup7P;ltNIm#vA@%XeC0Snva(bJ#p9f=RfdwUjk`^}eX5$jdwR*1`GtaRonke#oI1o=Gkb$iA{@77c*RFba3zU!Yb&|%myi8s-8OV{lEpr=jMwaNsu^5efnm>T$Dgw>X=WpR^gwxY+0X0H#8325n=ERpx(5+T-=DRY+&ANuCMoR}1$2{DOhB4`NSzO0wJZ1oI;tAG
cS1283tu|+yteF$Dck!7vP$Tu6Hx!EFYdrp(4a|AhGDQY)=DJAi~Vl%OlI=7QG@s*gAPb+)5f{?gzH5~6Vj>c*prurwO#cNw72q}Eypb`yFIyZ^pzRU6t*_}IuhtF*&8*#3&T#Sv3<WxT-J^D-@t_kb-fk#qgx<X2XLGrwR&eiQkt-9X|Nvx)OuBHJxN02yOdGqyI3L_=s-dPjCXx6=T|{^t1RT-NQp3Vvf6W1nsG-qZxTlh|9q5=L-lEWFM<{8!A@ZwKmp%dB`dzb%GD76(7cix4_Z*e4X{k((i@|~#qdHv
wytfW$X!#e_eQZ(1_REo&duGEn{IifU1;aPe$dZr^pcdX%tku#YOH9i?vMkwx!x{DAsFd-*_XL+;2q9Bd`Ckj_E8oPQu9*Bh%-;sWOTdr_H_Rm@7lqY3P-oFnhi}_;wF}OaW}1-zebt^+Ee+fiY>qOj4V~ceYv=3{>AVC5iB=YT8WW(h)%t0?3suOG^Oa^+tYfRJ1BaQjBwBo?AfFMejN~j%873wLKYiVP0f9Pu?HsZ#jFYWxID4cVq&R^;HcZUK`(xUKO@A3&9MS8-qfW^L9LdF8V~^}>zNe0NX-&4A>qi9
PzXzq=tBM8%OrBq>B`7Za3=R-Bl5R$FxRD?Cdj%Wo#?N}WzjR|W_BkegGhT|W@_aonf!G{tM~3%c2I?qwsBKdB{$yuwS1l6UR21nUWTF8`K*j>UbVSUpdw@Ww^ig}qpN2>=G<2B6n^*THpiA8X3Gy#EivNl0*WatyJ`Sl8eEgiR3=g5F2#sQ8t`*(kNh$HrnQw_mLh4XRSK(3>vXAoBD65}>^YWb^mZWL|GSUP1v-%qXv@-6%^enl-BX@o8^YIKZqki`00l|5<gEAoFm|n}Toarzqjsflq?wHSCSJh%JEAu1
@@|5lDg~7f%sRQ5t%c&3`%!6CWcfzjNq@2#C1-WB?Gth6!hBkb_qVr3k+aP5{Y4}cMZPlYY7ZPL<h#P%uRl1HR26ISMBZKdrk(pi7)Zf1;g4!gK8P(~^+~*~s1Umv8_=u3ebtmK3$%|YvD}ej;#Rx7_(Un>SaG<%X|&~UXWM4mNx1~jDVUUCm3J0DxR!<o`{}Mw9yF`kS9+A-|IK-9L=TjNKUK96OgCa}Vijpq&Eu^O-zaLP`ttZueyFc*f_lqBJ2m7zkp0kF@cKUDn%-a#Kng6t_G50ux^>4ls<oU!wrw{g
DYu(HYRf;|Z`P1#_0LPS;@5R5u!^Hn(*qUgUIq!z#+=#>&B&8pQQ(>y+epK+T6|+YXm7`91iE8g$`Hy0BteQCo9>3`=lRc*UzG3htKvlGbfYP=I25hpKklr5Azb`1t@#CCeZ>YK-?H6NirXVzC%OF6d!7&z>%>o!bBVIXbQS)o&wVzKaFRc&KO`Q+yhyP5Il3wiAXm3_3j(HP6uxgLGMT45$g1r##qiDNYC7O%!ff*99-n_hud&HE`9IqoTD|6c{WRM>%Xg6BrO$}fK{s^BD5u}lKAf?&P@^Cng{RxwJCnyc
w(JEaqAbwchWu{>kttpmhVX9h1I7yf8pTE(vQkW3pmN(Ifzr+PFetL&T)a_Y?M<s{&&=9SY7>@nA{!^QLqy9{UG)!eVrOitD;V~1qlV(+zxSnWX`8l<kN;M5%l=}ZRlLlY^b}@H)5>*uxU@l^vz1ovJOdn&q+s=W*O<AMX<K-pZo{Pp(lBsOYSnoHHJv5Jmm=&-a)QYh2e#vo+Ien8c#>F6xnUTS|EyI}4uEHfl!(Yt;w!Ff7b=ngvfSrv(Sr=$m;KirwpRU|`zP8(4k593L$e8cTakKRQ{lM1`e#QtPvS!I
GN}c*hN}o_z{3I$jf=Q{#bifvv^&3&n4+n=_<p~7$>pE<wBA$=heH&6fQ<EqP43LV@~JUBl=oCsV)jl}=f!`#J<rWA0Q;0HujgEYYUw#Ey+!r@Jq34aOSf;~2k|Ws=4m}8)vHnaRb0DMv8$I9#o2T<7{-cR?$zOZu<veJ<Kv@>h$g;#EjDjvVpeGvN|_=4eiEcdR-#W$tEO&O;{MyTUOG0$3WIxocF~}&k4mp)bL5ZLp{V)O&yN;`BtfnAmMW)~I5<-HGoB0nI)TkR{*msML!!i6e%kgx)5Rym8|p?T5q%B4
R?#EtE+vBMR)HLGpg6@aheH}-jd{zDmYYluEr~Q!ncuR{X3V}NcaC5Wo5Nse!>v)ds*$mI*BocRJ#*w-4fgf+cTgxMTTqLv{uXOOM}^Ou46M+)Cuj9&w)@eyeGyo4ZSLoKwYvnRDTMG5#$NGm7?p=j7C`Y7jr$F57<=BF=A-$e+e+A`AQ;h5NA(t=|MTxl82)Et73#R{Us)=byT0TyL+CG8C6>y~?s=?JecCK{B#<f3qw~TTn$WO}jdA!mWm=qX7wDRSPU3YvF6%>1nhwmzy0r>+W))&Ha6rt=@i3{Pjags&
-2AZ=4?kq%=}HP!-ZXz^RJIPINOL|~i-FsjCn{om-Gda7^9I<b<nyAd`JYb_azl-$PoDcCpS*&S-#IVF#+p@T?bvoYB*HI<1mY&wWO%G#@e6G1&tHLkV`^A$4<Rd&cin8K2Fq^<5(yftf98*?^oMcEzIL_PzJ}{8Mw)glu9Lj_nIelvebL?3X38G|*Rp5$ZJY&KvC0S6%q=s@>LUu`5F@SjOQo>&JtN1G?upaHvfe((`%Y7?Xq|KG+Yfhhrr?CNX_c{q7l{4eiTs-^$O?{Zkq#zDzXWi$ACOUMQ3Q7x>>S`j
a-u`bc7#GMDr9J3tEtm;`A}C8xd)bdqcM^k>mlU@t5@pgEw31-sJ)qLxt2D25D2UrT!w=b35=_rVsoq<B~mz866Ly1q}tuqybgi~uv%%=)|47qz2$in?~W)dKF9JAwu+0}hQH<!OR8pdDq1`Jpvs_vS?-g!N_q7U2Rd_R+n!8W>!NvQn85DjW?}(Mwo1s+<SG<Gxtc;-hxUF=SxI){Z0hKD4{7&0A59CoJ6&lrtf)+nif`x#vN)eWFe%UHsv<L>c;BeGN{Uvsny+;tqXb}ymYVhX=X+9vq{F0L6-xQHop%+g
fJ`NXvyaKbu;S^eQA^!~>#?d<3v;qk%@3|dy8R1-7hnHSwd43C_u=U^%9~lb1=8(34VAy-VDIE(sWB^+$+412b>SZRJvq;eR|t7Ds)hQ*u5B#mLSA02#4iksBNx~xUx3gJpDe5h=dIY7P(zX^(f;3Sq|{<`(?7dZ<KA?4PqOn|r}7wmk?~c2)%7pU`qSZFHum`HX<Dy&6UG*45q%^bM+Z(MGV1UB*ht6dtFn$5ymEpj+BxvNysgDhq8k=xRu`?bH?ddS{kD;CrnHO}w*RlUbP_h%khkKhl|XAll3p#f@Ki{T
C-R!r9V%2=tR4#j`!%&uZ)_4nhi5laIieTi?yf_0)HjSow3wz;PV-pwq%KBX(Y={SkPf+iU@6MR`lmB-u2l}dTov<#A*a9?gZgJktF%H@J6zrGqic0tDKh>I9RL7TL026zi$G52G}APO)<1+}jT`DkU5jj=D@5F_sxKFbYBcqjEJrUBzL};Hbw5b94<`_s(M1&ix>WZzeTt4icH3{4X&<k?NT9GwjaubQi!?G<5XwnB2{TY@D2ftGUGD!|Rk9Iw!k{T?09i5Q9#_WW`ZSulRBvF*d~OW4aM!aYZB+vxr;C|(
QP0|o#Lq-{1rX7Qf203xp|m3IOq4_q;v;KN%C@yFEswXG!^+wpXmPChdJ$vx{!{+}<d})V#<I;7BR=}94y&gEk-(>!?AQ@xIJhI>wkGc4Q!VjZwX_ftqEoGVZ`1d$t#<KteRk`(;{Nsl1INY6|6p%}JZ$rFKDU3KBl=LN3Y~_`W0DE^F6mP3Vq29Jc5{gOg``C)RT+Do)@RF@4(F>(u44raAA?(VTw5#Zy|wnBZo`uRgWYo7+odoCEQx$Wv?kDAS?C2IpaD)M;4}{2NU+x0uUX@AtyIPYq-FPYn$t$9gCxvM
vlQ8?(zX(elHm9YCNekI>h=`F<3qhR7)_{FVSsmn9v^p)^H{GINp>@7h=PtDLwS$6u$Q_n{oMoDFL`i?J4LPy0_N8WjHiv7V$c{QuKCjVh-v>-+F6)+&+WUFCUaRXNllt^mXN9~qbPlQknB7E0MXWd_Kq4NAZL2Hb0@iH$GQya5mDsSMLc-7KUv**dKO1_v`A*d{+{Jbs$7;;I7`LV1Y9g7(xZP#@K_}}q;iu(gzuiHk|}*=k~8a7?@5{EmE36VDrK&uJ}xh7y7u(kut>+}so|zy+l5renvJp%7(-o)I(Va*
>ILCo8NdKcfDj+*w<U4Ne4$CYKHPSY1s~RG_?)a;{N=;RE2gPiLb4FOpDD*u9^fax86U7{m!$+@QphkQm`RL&e<cw|fIx86;bhh7sRxk}T6XGmMW~t^>i!fRaiLob!<ly*qCKT^_PNK@z)L&FF3orS4vpQUzT(0Z*DXkIKm%QqY4SBHVkb&!eGr=!!$i)#pcO(^rwI=4UIM<W?C%=)KJrR=2h1&X3E3lQ$w~_Cn{&Cu`;7Na-Xn)o%*<exns0qd>TK8>H#@p(AU(4E{l17g?gzPAX{wa1soPIJ^qXINX8{Wj
ulmAu_Ml!HH&SX2|4x#?pWe0qRbZ{sI$Qv|MkyL?e|4;}_Vm2f|EKvjl>N?387I8@q41D3T%un)?!{r~*GDAU<B!W0T#2gMJx$t7L*Hu!slHpi`&$XxV{uSvxDoV@KuLrVschM^REejRIr+xrlk2R!YN_Y&K@ZhKr@&lM+O>dxw-o8)CQr9iCqb`}FmNIEvt3_VWFjRR)Vp{xX#xw2NSO$_1&^NXH)$k7cRyRhie7$WH7{t4=<fsBuJCN7$g-}KR*RoBE$QWH-9+<hv~l`LNlg_4r!Q<Z>=dhmannp{HJg|G
;iKbsO_0Tt78?(H#W=aYB~*59KO)t5l2GgOM7He@_mb37`V#5<UFy}@0m{hMjMe7~zQk5t*>(@z^Z!20yBRn#?1DY<jLAbplC;qi6YPZu?G_6Et9>NtNPx-~M@mTVtbK}MoU{a4$q&YTJls^RFnjSL)Z@W^t9;sqr_v3SbS5Q>+J$$yp+xtR0=WT~rhpBj+OYgMPVZwVsxMJr2gNl6Q7@0>4=S{f*4qCBk|np*S?p)pId~?By9U0)iq)*;bpXR?Og952ZU64MK?1lM92JT_q}jhGYfiNy<~?0<jVSp_RSZb=
XH7rj@1oqDXf<s-{g!8TIu<6N+hW&Bm6=#CNK}y!D^-@&i(09*(q1_oN!9HgI;xzO#NevKcfNO{fdQe`8Elq3jc~!ZW~w~NjD!|0`!Lh*OmF<wz0dK1kW#JxGl|P4!H?^k%p_Zxebk-H8PSHI#z-actQcGK^69Uq<MIwn#?vQlOW#n{IutgBnU!zcV=A?RM-<pxJ9d4ebx67NUEf#Nza)Qm$ul|~j<O($)vc%(2ejzEF|{Bs5i~#Q=$b|+O0Br{D7`}pC-Qhd&wYpNNUjWvSKTte=QUSflaa)-7s)42)c!g=
94MPcEwE~#7M&uR_rOcsf=Kcd5<F6>oq=rwH>>%cs^|J7x}mr9{Ts!}-6e68KX#BjvUU=Ky*!3v{m3Y#tL0YWPuZ)36FKfZL6wObhTZPV=@Yi}#g;D9Voeg$KsuG1swx1kQ6|Lxan$KG!4bAX@*Cx>6;buc#aExr!!zs@3)Om@tzuJXfMa=jO-ptCf!vCm3cF%|;`X}It{xqOePP3AL?6^*Y^g<c7X_2+Y6y#bM+WcBL_1iJs}tmIy#2+S;3O38hib!+U_cSsFCn{FvD{ke+O{UI=7F?($yY8oJA>^>+NgmD
D7&iFmEQB$P`Y|ACx_8n$kcC<bEFjIW~PI@l<$Ff2@edWj@TtN1M^tKNYBaW#}OJ7(skZVqC!L8wz}aLa_;DMfPG2)1(*3|X3jQ(%6Wz~!sVh9Drphgth}c;H9yh3ubZ(BGq`04neQu^c6Ogi@AXFKpcqz=*{yz2qU|Kg(&)TSCcsFAg6{N=cOh{@%6#v|3F!m6r7_o%{?R50ixX9-xx1<Ghrd2IfY8yG{ZNv#LN=bQo~Mmv{asy!IC;BL)<x+UUEYM+RA%G-5YR<|UX2w!%-f->vu_1gCNiNGp*huOd)uBm
>VB77`T1%8#}ksC)FO~H<wzBHXi_4n$E*ZYjAy{QYF2|za#}cxz`l~F?e+NAv6KNB!wG<@otFB$DL`LqgRD8y-K7llmHN?wNSf1O5#f^!K%081<T!dlQ_y||Mo`J|kHx)Bj)YV%GK@;}5~0JSb0pooc7A`1vIFEG)(rSE<xq!hq(CG)D+DZ7Z*&|pEe*^Ep2882z~48o9S=dRg=0hJDGVo<kp1KMKIdt1Y4pU&DFhD4{BPQI?5)!k(UgulKwZ#F2P1eP&HCXFSTX#5UZuQv0i7&zQkoS@>`~VEDUL3lEJmzO
6fxat^&({<;e3<}ExV?_`%i8~AB}a4(8cbVOgD=G>F<1-KJby;D}W0W=^RnVBqDr`;>Cap=}~>4=xF-3O)(^~kens&V4dKZeb7S087L{_DLAGi-kYt;+ghwKX_ulI7}!(q2$qjD;{Fln?pGaKgE(jLzEkk=KPZOHCRHr7N)b17Mv5LzHVE2Y#3KTQu3Rd@YAw|O9qXi|8}C<>K7xr38ctlRqkZ-x4_y^GNNF9jnDr@ELnV1@DM0*;jvKPz&bp=c$KyQPf8|jigSz_N78LAW)=oFuucY{~xp;&p19ebNHQ{1n
n6sfKjPZC-v#RW2WaQ>2%}?h!huk(tkSuo6&i@gl4t78J>$J*i`M>EXTi9qnpMU1=TBfFEu6#5~YPP&jyLqe;rB<8%W42Nb9QSdLK+NNVm+rTi+HS}Q{JqWF{yDS~bypg(ey3YwRGgjrS}3aA%v9?LCM57`urRaxt#R_Z2O30RG$%WG8~7v%b*4TxS#z300=XEqjEf>2Hfh4`Cqbt<2Mcg6L-bR5cMoQjA)Io{(ZfsarxCU{kjIL|M|-;_+E{aTjVEO-0!|xRJkAskTUe1*<MnCj@CGt8fq4>;st{TtyDV9)
#AwF#G*gt?zcuSpQxTWcqk3kFNla!35B05EU1wFCK$x{YX{xbb^EccdPmT@)Mc1$}6$Rp?YTA^_Rf1Wne>}#+S?%%4Z}(oPKfAcX>#xhsFPHeE_de6RL^LiTowUtPlQV-K*JN|>)9o|4ESq0x7*)15L~^94Z=&G4QtYYci#K{+4-;-yafy^{hwiC|z5f2SjlcNaA43DuNq48Jfx2tES)|E58f>A)+v!w5u8OYqVZ<|$e_uKGUE!rr&rUsK&a?Bo2an{-y?h+4(JcEZJAA0*eEk5RigtYYk&v$OCrGIhu&cd5
8|iM`iUsuO3qSV9iO{SHZ|w&P$WV6a!}Y|bAkl|X0nmo6*NPvg%~-1i@F(4AZ;;d}w~Y(K)z{?%zd&K#$-<vs95NEzJtAAM6iSjPmaY0xTqi}6UO7?N&)%t%j$W+bGWt8~ly{pXb-?iM?B`19N+el{8n2PB$K3K4Er29Z?<flnZlI|7V^ARQ$|VN+#!Ql=Zrp8qvbi6ggl3&jSmHg84%-qP)_baP;8Ci!^uGUH23lRJ*8t~E*1%ZI+N6Z)guq|w-<@oVaYseU*qs|-pw)HpF&M>rn&J(1usJDu?GIJ52cef2
|6hgX(%ZHXMd1r8u45&h84fvoN}}YKqBNVpNxcXRq+K=Z7U-&r{=)u}04ba_sVz&9EK8#J7!GGh+O0&D`3Dyl=bn2$;AGkk)2y)7lD%OfmzQpr7&cLOSXuynO;@u$if4XA`)P2n&aNn$e;<E{Ph>!!HH;ErtIFp@)>a%Z6>6rCYK}xPE~BdW?)rM)8gS&mEJgG(a+1u2hh_z!%MvC4-fE3R%a=a3bO^o*Y2v^ZC#-<~!fHVcnrcn-cM$)42rrHGs%=F0Av2TGMfmFq=zdSzb<6Nu5w9DWCKT8u9O>F3ik+Q0
iD&e*NFCVdy{OIIJtOO#;)1SslE2C!WXT2D;Bq|$u9HR5&wuys{|pvsi)yO@3l|k2^~q8Zxp^vn>d0mF8eAVvO|s8YxP1DAuJD%mk9?DydrR12$!7yb^cR0X4(3^62g)s-?gceE|2Bo{lqdOSbO;y5Hp{>tV|Zux-jzvX0FH?s*U7t+a(zb6GGA<?L`;FMIJw=6;--m}5J=&)-mOiAF}d;bc_3)N@8#s`jRr?b)_{E7We$u+gX-7Mw=#Yf@*AMJ+j=p$y$Tuzw%{<6ZY&mg%5<ee{dodDic?5N?Xn&j8bT2C
5ygtPHNr_JDM2tk&58H{psc-gTdDDDX7p~1%OKe$sOW|u&o<AGqlyuMyi&Z$@vB;5Mw(c()8naOPa>Nu4c2d2m-+E=5^w(@8%uLWzbNq`%63<F*iq(W+?x?u-<DrX1MU&ZlEk?i8wWBgtzGi1yqs0Z)c4oN`j<zXXGS72o$4O84W$Wx0kO{x?;4b^e$328HH71W&Aa!CjAhi>g3sl=y{bX)<6NtO1H3j9D304S&PAL#6yMgM&>{4I*e~@wI(i#IKUD1Vwm>Z}ojUoJPNY<+BbZch-YCQa*ZTe^|IQxnGdTAi
e=$<$=zVcwZQ7nCY$Sd&pW}IuYfB9Y5yk%lvC$C@
"""
