/** Name, ISO 3166 letters and ISO 3166 number of the countries that Natural Earth outlines. Made by scripts/lexicon/write-locations.ts. */
export const COUNTRIES = `afghanistan:AF:004|aland islands:AX:248|aland:AX:248|albania:AL:008|algeria:DZ:012|american samoa:AS:016|\
andorra:AD:020|angola:AO:024|anguilla:AI:660|antigua and barb.:AG:028|antigua and barbuda:AG:028|argentina:AR:032|\
armenia:AM:051|aruba:AW:533|australia:AU:036|austria:AT:040|azerbaijan:AZ:031|bahamas:BS:044|bahrain:BH:048|\
bangladesh:BD:050|barbados:BB:052|belarus:BY:112|belgium:BE:056|belize:BZ:084|benin:BJ:204|bermuda:BM:060|\
bhutan:BT:064|bolivia:BO:068|bosnia and herz.:BA:070|bosnia and herzegovina:BA:070|botswana:BW:072|brazil:BR:076|\
british virgin is.:VG:092|british virgin islands:VG:092|brunei:BN:096|bulgaria:BG:100|burkina faso:BF:854|\
burundi:BI:108|cabo verde:CV:132|cambodia:KH:116|cameroon:CM:120|canada:CA:124|cape verde:CV:132|cayman is.:KY:136|\
cayman islands:KY:136|central african rep.:CF:140|central african republic:CF:140|chad:TD:148|chile:CL:152|\
china:CN:156|colombia:CO:170|comoros:KM:174|cook is.:CK:184|cook islands:CK:184|costa rica:CR:188|\
cote d'ivoire:CI:384|croatia:HR:191|cuba:CU:192|curacao:CW:531|cyprus:CY:196|czech republic:CZ:203|czechia:CZ:203|\
dem. rep. congo:CD:180|democratic republic of the congo:CD:180|denmark:DK:208|djibouti:DJ:262|dominica:DM:212|\
dominican rep.:DO:214|dominican republic:DO:214|ecuador:EC:218|egypt:EG:818|el salvador:SV:222|eritrea:ER:232|\
estonia:EE:233|eswatini:SZ:748|ethiopia:ET:231|faeroe is.:FO:234|falkland is.:FK:238|falkland islands:FK:238|\
faroe islands:FO:234|fiji:FJ:242|finland:FI:246|fr. polynesia:PF:258|fr. s. antarctic lands:TF:260|france:FR:250|\
french polynesia:PF:258|french southern territories:TF:260|gabon:GA:266|gambia:GM:270|georgia:GE:268|germany:DE:276|\
ghana:GH:288|greece:GR:300|greenland:GL:304|grenada:GD:308|guam:GU:316|guatemala:GT:320|guernsey:GG:831|\
guinea-bissau:GW:624|guinea:GN:324|guyana:GY:328|haiti:HT:332|honduras:HN:340|hong kong:HK:344|hungary:HU:348|\
iceland:IS:352|india:IN:356|indonesia:ID:360|iran:IR:364|iraq:IQ:368|ireland:IE:372|isle of man:IM:833|\
israel:IL:376|italy:IT:380|ivory coast:CI:384|jamaica:JM:388|japan:JP:392|jersey:JE:832|jordan:JO:400|\
kazakhstan:KZ:398|kenya:KE:404|kiribati:KI:296|kuwait:KW:414|kyrgyzstan:KG:417|laos:LA:418|latvia:LV:428|\
lebanon:LB:422|lesotho:LS:426|liberia:LR:430|libya:LY:434|liechtenstein:LI:438|lithuania:LT:440|luxembourg:LU:442|\
macedonia:MK:807|madagascar:MG:450|malawi:MW:454|malaysia:MY:458|maldives:MV:462|mali:ML:466|malta:MT:470|\
marshall is.:MH:584|marshall islands:MH:584|mauritania:MR:478|mauritius:MU:480|mexico:MX:484|micronesia:FM:583|\
moldova:MD:498|monaco:MC:492|mongolia:MN:496|montenegro:ME:499|montserrat:MS:500|morocco:MA:504|mozambique:MZ:508|\
myanmar:MM:104|n. mariana is.:MP:580|namibia:NA:516|nauru:NR:520|nepal:NP:524|netherlands:NL:528|\
new caledonia:NC:540|new zealand:NZ:554|nicaragua:NI:558|niger:NE:562|nigeria:NG:566|niue:NU:570|\
norfolk island:NF:574|north korea:KP:408|north macedonia:MK:807|northern mariana islands:MP:580|norway:NO:578|\
oman:OM:512|pakistan:PK:586|palau:PW:585|palestine:PS:275|panama:PA:591|papua new guinea:PG:598|paraguay:PY:600|\
peru:PE:604|philippines:PH:608|poland:PL:616|portugal:PT:620|puerto rico:PR:630|qatar:QA:634|\
republic of the congo:CG:178|romania:RO:642|russia:RU:643|rwanda:RW:646|s. geo. and the is.:GS:239|s. sudan:SS:728|\
saint helena:SH:654|saint lucia:LC:662|samoa:WS:882|san marino:SM:674|sao tome and principe:ST:678|\
saudi arabia:SA:682|senegal:SN:686|serbia:RS:688|seychelles:SC:690|sierra leone:SL:694|singapore:SG:702|\
sint maarten:SX:534|slovakia:SK:703|slovenia:SI:705|solomon is.:SB:090|solomon islands:SB:090|somalia:SO:706|\
south africa:ZA:710|south georgia and south sandwich islands:GS:239|south korea:KR:410|south sudan:SS:728|\
spain:ES:724|sri lanka:LK:144|st-barthelemy:BL:652|st. barthelemy:BL:652|st. helena:SH:654|\
st. kitts and nevis:KN:659|st. lucia:LC:662|st. pierre and miquelon:PM:666|st. vin. and gren.:VC:670|\
st. vincent and grenadines:VC:670|sudan:SD:729|suriname:SR:740|sweden:SE:752|switzerland:CH:756|syria:SY:760|\
taiwan:TW:158|tajikistan:TJ:762|tanzania:TZ:834|thailand:TH:764|timor-leste:TL:626|togo:TG:768|tonga:TO:776|\
trinidad and tobago:TT:780|tunisia:TN:788|turkey:TR:792|turkiye:TR:792|turkmenistan:TM:795|u.s. virgin is.:VI:850|\
u.s. virgin islands:VI:850|uganda:UG:800|ukraine:UA:804|united arab emirates:AE:784|united kingdom:GB:826|\
united states of america:US:840|united states:US:840|uruguay:UY:858|uzbekistan:UZ:860|vanuatu:VU:548|\
vatican city:VA:336|venezuela:VE:862|vietnam:VN:704|wallis and futuna is.:WF:876|wallis and futuna:WF:876|\
yemen:YE:887|zambia:ZM:894|zimbabwe:ZW:716`;
