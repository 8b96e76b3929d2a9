/**
 * Countries and territories.
 * Made by scripts/lexicon/write-countries.ts from Unicode CLDR and a list of further forms.
 */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `Abkhazia|Afghanistan|Aland Islands|Albania|Algeria|America|American Samoa|Andorra|Angola|Anguilla|Antarctica|\
Antigua|Antigua & Barbuda|Antigua and Barbuda|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|Bahamas|Bahrain|\
Bangladesh|Barbados|Barbuda|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Bosnia & Herzegovina|\
Bosnia and Herzegovina|Botswana|Bouvet Island|Brazil|Britain|British Indian Ocean Territory|British Virgin Islands|\
Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Caribbean Netherlands|Cayman Islands|\
Central African Republic|Ceylon|Chad|Chechnya|Chile|China|Christmas Island|Cocos (Keeling) Islands|Colombia|Comoros|\
Congo|Congo - Brazzaville|Congo - Kinshasa|Congo-Brazzaville|Congo-Kinshasa|Cook Islands|Costa Rica|Cote d'Ivoire|\
Crimea|Croatia|Cuba|Curacao|Curaçao|Cyprus|Czech Republic|Czechia|Czechoslovakia|Côte d'Ivoire|DPRK|DR Congo|DRC|\
Democratic People's Republic of Korea|Democratic Republic of Congo|Democratic Republic of the Congo|Denmark|\
Djibouti|Dominica|Dominican Republic|East Germany|East Timor|Ecuador|Egypt|El Salvador|Emirates|England|\
Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Falkland Islands|Faroe Islands|Federal Republic of Germany|Fiji|\
Finland|France|French Guiana|French Polynesia|French Southern Territories|Gabon|Gambia|Georgia|Germany|Ghana|\
Gibraltar|Great Britain|Greece|Greenland|Grenada|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|Guinea-Bissau|Guyana|\
Haiti|Heard & McDonald Islands|Heard and McDonald Islands|Herzegovina|Holland|Holy See|Honduras|Hong Kong|Hungary|\
Iceland|India|Indonesia|Iran|Iraq|Ireland|Irish Republic|Islamic Republic of Iran|Isle of Man|Israel|Italy|\
Ivory Coast|Jamaica|Japan|Jersey|Jordan|Kashmir|Kazakhstan|Kenya|Kingdom of Saudi Arabia|Kiribati|Korea|Kosovo|\
Kurdistan|Kuwait|Kyrgyz Republic|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|\
Luxembourg|Macao|Macau|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Martinique|\
Mauritania|Mauritius|Mayotte|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Montserrat|Morocco|Mozambique|\
Myanmar|Namibia|Nauru|Nazi Germany|Nepal|Netherlands|New Caledonia|New Guinea|New Zealand|Nicaragua|Niger|Nigeria|\
Niue|Norfolk Island|North Korea|North Macedonia|Northern Ireland|Northern Mariana Islands|Norway|Oman|PRC|Pakistan|\
Palau|Palestine|Palestinian Territories|Panama|Papua New Guinea|Paraguay|People's Republic of China|Persia|Peru|\
Philippines|Pitcairn Islands|Poland|Portugal|Puerto Rico|Qatar|Republic of Congo|Republic of Ireland|\
Republic of Korea|Republic of Turkey|Republic of the Congo|Reunion|Rhodesia|Romania|Russia|Russian Federation|\
Rwanda|Réunion|Saint Barthelemy|Saint Barthélemy|Saint Helena|Saint Kitts & Nevis|Saint Kitts and Nevis|Saint Lucia|\
Saint Martin|Saint Pierre & Miquelon|Saint Vincent & Grenadines|Samoa|San Marino|Sao Tome & Principe|\
Sao Tome and Principe|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Siam|Sierra Leone|Singapore|Sint Maarten|\
Slovakia|Slovenia|Solomon Islands|Somalia|Somaliland|South Africa|South Georgia & South Sandwich Islands|\
South Georgia and South Sandwich Islands|South Korea|South Ossetia|South Sudan|Soviet Union|Spain|Sri Lanka|\
St Barthelemy|St Barthélemy|St Helena|St Kitts & Nevis|St Lucia|St Martin|St Pierre & Miquelon|\
St Vincent & Grenadines|St Vincent and the Grenadines|St. Barthelemy|St. Barthélemy|St. Helena|St. Kitts|\
St. Kitts & Nevis|St. Kitts and Nevis|St. Lucia|St. Martin|St. Pierre & Miquelon|St. Pierre and Miquelon|\
St. Vincent|St. Vincent & Grenadines|St. Vincent and Grenadines|State of Israel|State of Palestine|Sudan|Suriname|\
Svalbard & Jan Mayen|Svalbard and Jan Mayen|Swaziland|Sweden|Switzerland|Syria|São Tomé & Príncipe|\
São Tomé and Príncipe|Taiwan|Tajikistan|Tanzania|Thailand|The Bahamas|The Gambia|Tibet|Timor-Leste|Tobago|Togo|\
Tokelau|Tonga|Trinidad|Trinidad & Tobago|Trinidad and Tobago|Tristan da Cunha|Tunisia|Turkey|Turkiye|Turkmenistan|\
Turks & Caicos Islands|Turks and Caicos|Turks and Caicos Islands|Tuvalu|Türkiye|U.A.E.|U.K|U.K.|U.S|U.S.|\
U.S. Outlying Islands|U.S. Virgin Islands|U.S.A|U.S.A.|UAE|UK|US|USA|USSR|Uganda|Ukraine|United Arab Emirates|\
United Kingdom|United States|United States of America|Uruguay|Uzbekistan|Vanuatu|Vatican|Vatican City|Venezuela|\
Vietnam|Wales|Wallis & Futuna|Wallis and Futuna|West Germany|Western Sahara|Yemen|Yugoslavia|Zaire|Zambia|Zanzibar|\
Zimbabwe|Åland Islands`.split('|'),
);
