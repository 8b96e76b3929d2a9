/** Agencies known around the world by a name that tells nothing of what they are. By hand. */
export const TYPE_OF_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    international:
      'UN|U.N.|EU|E.U.|United Nations|European Union|European Commission|European Council|African Union|AU|' +
      'Arab League|ASEAN|Asean|NATO|Nato|OSCE|OECD|OPEC|Opec|OPEC+|OAS|Mercosur|MERCOSUR|CARICOM|ECOWAS|Ecowas|' +
      'SADC|IGAD|GCC|OIC|BRICS|Brics|G7|G8|G20|G-20|G-7|APEC|Apec|SCO|AUKUS|Commonwealth|IMF|' +
      'International Monetary Fund|World Bank|WTO|WHO|World Health Organization|World Health Organisation|' +
      'World Trade Organization|UNICEF|Unicef|UNESCO|Unesco|UNHCR|UNDP|UNEP|UNFPA|UNRWA|UNAIDS|UN Women|' +
      'World Food Programme|World Economic Forum|WFP|FAO|IAEA|ILO|IOM|IPCC|ITU|WMO|WIPO|UNCTAD|OHCHR|OCHA|IFAD|' +
      'IFC|ADB|AfDB|AIIB|IDB|EBRD|ECB|Frontex|Security Council|UN Security Council|General Assembly|' +
      'UN General Assembly|Intergovernmental Panel on Climate Change',
    government:
      'White House|Kremlin|Pentagon|Downing Street|Home Office|Foreign Office|Whitehall|State Council|Treasury|' +
      'Federal Reserve|Fed|Vatican|Holy See|Politburo|Cabinet|State Department|NASA|FBI|CIA|NSA|DEA|ATF|CDC|FDA|' +
      'EPA|FEMA|TSA|DHS|ICE|CBP|IRS|SEC|FCC|FTC|FAA|NOAA|NIH|USAID|USDA|USGS|DOJ|MI5|MI6|GCHQ|NHS|Ofcom|Ofsted|' +
      'Mossad|Shin Bet|KGB|FSB|GRU|CSIS|ISI|CBI|RBI|SEBI|ISRO|DRDO|Secret Service',
    legislature:
      'Congress|Parliament|Senate|House of Representatives|House of Commons|House of Lords|Commons|Lords|Knesset|' +
      'Bundestag|Bundesrat|Duma|State Duma|Lok Sabha|Rajya Sabha|Diet|Majlis|National Assembly',
    police: 'Scotland Yard|LAPD|NYPD|RCMP|Interpol|INTERPOL|Europol|Border Patrol',
    military: 'National Guard|Coast Guard|IDF|PLA|IRGC|Revolutionary Guard|Revolutionary Guards|Peshmerga',
    court: 'Supreme Court|High Court|ICC|ICJ|International Criminal Court|International Court of Justice',
    'armed-group':
      'Taliban|Hamas|Hezbollah|Hizbullah|Hizballah|Hizbollah|Islamic State|ISIS|ISIL|IS|Daesh|Al-Qaeda|al-Qaeda|' +
      'Al Qaeda|al-Qaida|Al-Qaida|Boko Haram|Al-Shabaab|al-Shabaab|Al Shabaab|Houthis|Islamic Jihad|PKK|YPG|FARC|' +
      'ELN|ETA|IRA|M23|LTTE|Tamil Tigers|Mujahideen|Mujahedin|Wagner|Lashkar-e-Taiba|Jaish-e-Mohammed|Abu Sayyaf|' +
      'Haqqani Network',
    party:
      'BJP|ANC|Labour|Labor|Tories|Conservatives|Liberals|Lib Dems|Liberal Democrats|Likud|Fidesz|Podemos|Syriza|' +
      'Sinn Fein|Sinn Féin|SNP|DUP|UKIP|GOP|LDP|AfD|CDU|SPD|CSU|Swapo|SWAPO|Zanu-PF|ZANU-PF|Zanu PF|Frelimo|' +
      'Renamo|MPLA|UNITA|Fretilin|PML-N|PPP|Awami League|BNP|AIADMK|Komeito|NLD|UMNO|PAP|Golkar|' +
      'Movimiento al Socialismo|Morena|Sandinistas|Republicans|Democrats|The Greens|Greens|KMT|DPP|CCP|CPC|Fatah|' +
      'Muslim Brotherhood|Democratic National Committee|Republican National Committee|DNC|RNC|' +
      'Democratic National Convention|Republican National Convention|Kuomintang',
    advocacy:
      'Red Cross|Red Crescent|ICRC|MSF|Oxfam|Amnesty|Amnesty International|Human Rights Watch|HRW|Greenpeace|WWF|' +
      'Save the Children|Doctors Without Borders|Médecins Sans Frontières|Medecins Sans Frontieres|' +
      'Reporters Without Borders|RSF|ActionAid|World Vision|Transparency International|Black Lives Matter|ACLU|' +
      'NAACP|AFL-CIO|NRA|UNISON|TUC|Cosatu|COSATU|YMCA|YWCA|Planned Parenthood|Extinction Rebellion|' +
      'Moms Demand Action|Common Cause|MoveOn',
    sport:
      'FIFA|Fifa|UEFA|Uefa|IOC|CAF|Conmebol|CONMEBOL|Concacaf|CONCACAF|IAAF|World Athletics|NBA|NFL|NHL|MLB|UFC|' +
      'PGA|ATP|WTA|NASCAR|Nascar|Premier League|La Liga|Serie A|Bundesliga|MLS|NCAA|K-League|J-League|' +
      'Manchester United|Manchester City|Liverpool FC|Arsenal|Chelsea|Tottenham|Everton|Aston Villa|West Ham|' +
      'Real Madrid|Barcelona FC|Atletico Madrid|Atlético Madrid|Bayern Munich|Borussia Dortmund|Juventus|' +
      'AC Milan|Inter Milan|Paris Saint-Germain|PSG|Ajax|Benfica|River Plate|Boca Juniors|Flamengo|All Blacks|' +
      'Springboks|Wallabies|Lakers|Yankees|Mets|Red Sox|Dodgers|Warriors|Cowboys|Patriots',
    religion: 'Catholic Church|Church of England|Opus Dei|Scientology',
    education:
      'Harvard|Yale|Princeton|Stanford|Columbia|MIT|Caltech|Berkeley|UCLA|NYU|Oxford University|' +
      'Cambridge University|LSE|UCL|Johns Hopkins|Al-Azhar',
    company:
      'Google|Alphabet|Apple|Microsoft|Amazon|Meta|Facebook|Instagram|WhatsApp|Twitter|TikTok|YouTube|Snapchat|' +
      'LinkedIn|Reddit|Telegram|WeChat|Weibo|Netflix|Spotify|Uber|Lyft|Airbnb|PayPal|Visa|Mastercard|MasterCard|' +
      'American Express|Intel|AMD|Nvidia|NVIDIA|Qualcomm|IBM|Oracle|SAP|Cisco|Dell|HP|Hewlett-Packard|' +
      'Hewlett Packard|Xerox|Sony|Nintendo|Panasonic|Toshiba|Hitachi|Canon|Nikon|Fujitsu|Samsung|LG|SK Hynix|' +
      'Hyundai|Kia|Huawei|ZTE|Xiaomi|Lenovo|Alibaba|Tencent|Baidu|ByteDance|JD.com|Meituan|Didi|Foxconn|TSMC|' +
      'OpenAI|SpaceX|Tesla|Waymo|Palantir|Zoom|Slack|Salesforce|Adobe|eBay|Yahoo|AOL|Wikipedia|Wikimedia|Mozilla|' +
      'GitHub|Toyota|Honda|Nissan|Mazda|Suzuki|Mitsubishi|Subaru|Ford|General Motors|GM|Chrysler|Stellantis|' +
      'Volkswagen|VW|Audi|BMW|Mercedes|Mercedes-Benz|Daimler|Porsche|Renault|Peugeot|Citroen|Fiat|Ferrari|Volvo|' +
      'Jaguar|Land Rover|Rolls-Royce|Bentley|Scania|BYD|Geely|Tata|Mahindra|Maruti|Boeing|Airbus|Lockheed Martin|' +
      'Raytheon|Northrop Grumman|BAE Systems|Embraer|Bombardier|General Electric|GE|Siemens|Bosch|Philips|' +
      'Caterpillar|ExxonMobil|Exxon Mobil|Exxon|Chevron|Shell|BP|Total|TotalEnergies|Eni|Equinor|Gazprom|Rosneft|' +
      'Lukoil|Aramco|Saudi Aramco|ADNOC|Adnoc|QatarEnergy|Petrobras|Pemex|PDVSA|Ecopetrol|YPF|Sinopec|PetroChina|' +
      'CNOOC|Petronas|Eskom|Sasol|Glencore|Rio Tinto|BHP|Vale|Anglo American|De Beers|ArcelorMittal|Walmart|' +
      "Target|Costco|Home Depot|Starbucks|McDonald's|Burger King|KFC|Pizza Hut|Subway|Coca-Cola|Pepsi|PepsiCo|" +
      'Nestle|Nestlé|Unilever|Procter & Gamble|Johnson & Johnson|Danone|Heineken|Budweiser|Nike|Adidas|Puma|Zara|' +
      "H&M|Ikea|IKEA|Tesco|Sainsbury's|Asda|Aldi|Lidl|Carrefour|Marks & Spencer|Disney|Warner Bros|Pixar|HBO|" +
      'Marvel|Lego|Mattel|Hasbro|Gucci|Prada|Chanel|Dior|LVMH|Louis Vuitton|Rolex|Goldman Sachs|JPMorgan|' +
      'JP Morgan|J.P. Morgan|Morgan Stanley|Citigroup|Citi|Citibank|Wells Fargo|Bank of America|Barclays|HSBC|' +
      'Lloyds|NatWest|Standard Chartered|Deutsche Bank|Commerzbank|UBS|Credit Suisse|BNP Paribas|' +
      "Société Générale|Santander|BBVA|ING|Nomura|BlackRock|Berkshire Hathaway|Moody's|Standard & Poor's|S&P|" +
      'Fitch|PwC|KPMG|Deloitte|Ernst & Young|McKinsey|Lehman Brothers|SoftBank|Ant Group|Evergrande|Pfizer|' +
      'Moderna|AstraZeneca|BioNTech|Novavax|Sinovac|Sinopharm|Merck|Novartis|Roche|Bayer|Sanofi|GSK|' +
      'GlaxoSmithKline|Gilead|Eli Lilly|AbbVie|Amgen|Monsanto|Cargill|DuPont|BASF|Dow|Vodafone|AT&T|Verizon|' +
      'T-Mobile|Comcast|Orange|Telefonica|Telefónica|Deutsche Telekom|Nokia|Ericsson|MTN|Safaricom|Airtel|Jio|' +
      'Reliance|Adani|Infosys|Wipro|Emirates Airline|Lufthansa|Ryanair|EasyJet|easyJet|Delta|KLM|Air France|' +
      'Qantas|Aeroflot|Etihad|FedEx|UPS|DHL|Maersk|Amtrak|Deutsche Bahn|Kumho|Binance|Coinbase|FTX|Shein|Temu|' +
      'Lazada|Shopee|Grab|Gojek|Flipkart|Paytm|Jumia',
  }).flatMap(([type, names]) => names.split('|').map((name) => [name, type] as const)),
);

/** Sports teams by the last word of their names. By hand. */
export const TEAMS: ReadonlySet<string> = new Set(
  (
    'Lakers|Celtics|Knicks|Nets|Warriors|Clippers|Mavericks|Spurs|Raptors|Pistons|Pacers|Hawks|Hornets|Grizzlies|Pelicans|Timberwolves|Nuggets|Blazers|Cavaliers|Bucks|Bulls|76ers|Sixers|Yankees|Mets|Dodgers|Padres|Astros|Phillies|Orioles|Brewers|Mariners|Nationals|Marlins|Royals|Rangers|Athletics|Diamondbacks|Rockies|Twins|Cubs|White Sox|Red Sox|Sox|Redskins|Cowboys|Patriots|Steelers|Broncos|Packers|Vikings|Seahawks|49ers|Raiders|Chargers|Chiefs|Bengals|Browns|Ravens|Colts|Texans|Titans|Jaguars|Dolphins|Bills|Jets|Eagles|Saints|Falcons|Buccaneers|Bears|Lions|Penguins|Bruins|Canadiens|Oilers|Canucks|Flames|Senators|Maple Leafs|Blackhawks|Flyers|Sabres|' +
    'Rovers|Wanderers|Hotspur|Albion|Athletic|United|Wednesday|Villa|Springboks|Wallabies|Bafana|Proteas|Socceroos|Matildas|Lionesses|Milan|Juventus|Madrid|Celtic|Arsenal|Chelsea|Everton|Ajax|Benfica|Brumbies|Crusaders|Broncos|Roosters|Bulldogs|Wildcats|Tigers|Hurricanes|Sharks|FC|F.C.|AFC|CF|SC|RFC|CC'
  ).split('|'),
);
