/** Adjectives of countries, continents, peoples, religions and parties: capitalised, but the name of no person, agency or place. By hand. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  (
    'Afghan|African|Albanian|Algerian|American|Andorran|Angolan|Arab|Arabian|Arabic|Argentine|Argentinian|Argentinean|Armenian|Asian|Australian|Aussie|Austrian|Azerbaijani|Azeri|' +
    'Bahamian|Bahraini|Baltic|Balkan|Bangladeshi|Barbadian|Basque|Batswana|Bavarian|Belarusian|Belarussian|Belgian|Belizean|Bengali|Beninese|Bhutanese|Bolivian|Bosnian|Brazilian|Breton|British|Briton|Britons|' +
    'Bruneian|Bulgarian|Burkinabe|Burkinabè|Burmese|Burundian|Cambodian|Cameroonian|Canadian|Cantonese|Cape Verdean|Caribbean|Catalan|Caucasian|Chadian|Chechen|Chilean|Chinese|Colombian|Comorian|Congolese|Costa Rican|' +
    'Corsican|Crimean|Croat|Croatian|Cuban|Cypriot|Czech|Dane|Danish|Dominican|Dutch|Dutchman|East Timorese|Ecuadorian|Ecuadorean|Egyptian|Emirati|English|Englishman|Eritrean|Estonian|Ethiopian|Eurasian|European|Fijian|Filipino|Filipina|' +
    'Finn|Finnish|Flemish|French|Frenchman|Gabonese|Galician|Gambian|Georgian|German|Ghanaian|Greek|Grenadian|Guatemalan|Guinean|Guyanese|Haitian|Hawaiian|Hispanic|Honduran|Hungarian|Icelandic|Icelander|Indian|Indonesian|' +
    'Iranian|Iraqi|Irish|Irishman|Israeli|Italian|Ivorian|Jamaican|Japanese|Jordanian|Kashmiri|Kazakh|Kazakhstani|Kenyan|Korean|Kosovar|Kurdish|Kurd|Kuwaiti|Kyrgyz|Lao|Laotian|Latin|Latino|Latina|Latvian|Lebanese|Liberian|Libyan|Liechtensteiner|' +
    'Lithuanian|Londoner|Luxembourger|Macedonian|Malagasy|Malawian|Malay|Malaysian|Maldivian|Malian|Maltese|Mauritanian|Mauritian|Mayan|Mexican|Moldovan|Monegasque|Mongolian|Mongol|Montenegrin|Moroccan|Mozambican|Myanmarese|Namibian|Nepalese|Nepali|' +
    'New Zealander|Nicaraguan|Nigerian|Nigerien|Nordic|North Korean|Norwegian|Omani|Ottoman|Pakistani|Palestinian|Panamanian|Papuan|Paraguayan|Parisian|Persian|Peruvian|Pole|Polish|Polynesian|Portuguese|Prussian|Punjabi|Qatari|' +
    'Romanian|Russian|Rwandan|Rwandese|Salvadoran|Salvadorean|Salvadorian|Samoan|Saudi|Saudi Arabian|Scandinavian|Scot|Scots|Scottish|Senegalese|Serb|Serbian|Seychellois|Sicilian|Sierra Leonean|Singaporean|Sinhalese|Slav|Slavic|Slovak|Slovakian|Slovene|Slovenian|' +
    'Somali|Somalian|South African|South American|South Asian|South Korean|South Sudanese|Southeast Asian|Soviet|Spaniard|Spanish|Sri Lankan|Sudanese|Surinamese|Swazi|Swede|Swedish|Swiss|Syrian|Taiwanese|Tajik|Tajikistani|Tamil|Tanzanian|Tatar|Texan|Thai|Tibetan|Timorese|Togolese|Tongan|' +
    'Trinidadian|Tunisian|Turk|Turkish|Turkmen|Ugandan|Uighur|Uyghur|Uygur|Ukrainian|Uruguayan|Uzbek|Venezuelan|Vietnamese|Welsh|Welshman|Yemeni|Yoruba|Zambian|Zimbabwean|Zulu|Hausa|Igbo|Yugoslav|Californian|Sahrawi|Saharan|sub-Saharan|Sub-Saharan|sub-Saharan African|Rohingya|Maori|Māori|Inuit|Amazigh|Berber|' +
    'Aboriginal|Indigenous|Native American|African American|African-American|Afro-American|Asian American|Anglo-Saxon|Anglo|Amerindian|Métis|Mapuche|Pashtun|Hutu|Tutsi|Oromo|Xhosa|Afrikaner|Afrikaans|Hindi|Urdu|Mandarin|Hebrew|Yiddish|Swahili|Sanskrit|Farsi|Pashto|Quechua|' +
    'Transatlantic|Trans-Pacific|Pan-African|Pan-American|Mediterranean|Antarctic|Andean|Alpine|Himalayan|Amazonian|Central American|Central Asian|West African|East African|North African|Latin American|North American|Middle Eastern|Eastern European|Western|Westerner|Northern|Southern|Eastern|' +
    "Christian|Catholic|Protestant|Orthodox|Anglican|Methodist|Baptist|Lutheran|Presbyterian|Evangelical|Mormon|Jesuit|Jew|Jewish|Muslim|Moslem|Islamic|Islamist|Sunni|Shia|Shiite|Shi'ite|Sufi|Alawite|Druze|Yazidi|Hindu|Sikh|Buddhist|Jain|Bahai|Zionist|Haredi|Ashkenazi|Sephardi|Salafi|Wahhabi|Taoist|Confucian|Biblical|" +
    'Christianity|Catholicism|Islam|Judaism|Hinduism|Buddhism|Sikhism|Protestantism|Zionism|Marxism|Communism|Socialism|Nazism|Fascism|' +
    'Democrat|Democratic|Republican|Communist|Socialist|Marxist|Leninist|Maoist|Stalinist|Nazi|Fascist|Trotskyist|Labourite|Tory|Conservative|Liberal|Libertarian|Whig|Peronist|Sandinista|Chavista|Gaullist|Thatcherite|Trumpian|Kantian|Victorian|Edwardian|Georgian|Elizabethan|Tudor|Roman|Byzantine|Greco-Roman|Olympic|Paralympic|Olympian'
  )
    .split('|')
    .flatMap((one) =>
      /(?:s|ese|ish|ch|x|z|ism|ity|lam)$/.test(one) || one.endsWith('man') ? [one] : [one, `${one}s`],
    ),
);
