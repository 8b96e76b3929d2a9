/**
 * Companies, bodies and sports teams.
 * Made by scripts/lexicon/write-listed-agencies.ts from compromise's lexicon (MIT).
 */
export const LISTED_AGENCIES: ReadonlySet<string> = new Set(
  `Academy of Sciences|Activision|Activision Blizzard|Adidas|Aerosmith|Airbnb|Al Jazeera|Al Qaeda|Alcatel|\
Alcatel Lucent|Altair|American Express|Amtrak|Anheuser Busch|Apple Computers|Applebees|Arbys|Argos|\
Arizona Cardinals|Arizona Diamondbacks|Armco|Ashland Oil|Associated Press|Aston Villa|Astros|Atlanta Braves|\
Atlanta Falcons|Atlanta Hawks|Autodesk|Bacardi|Baidu|Baltimore Orioles|Baltimore Ravens|Banana Republic|\
Baskin Robbins|Baxter|Bayer|Bechtel|Bee Gees|Ben & Jerry|Ben & Jerry's|Berkshire Hathaway|Bf Goodrich|Bfgoodrich|\
Black & Decker|Blackburn Rovers|Blockbuster Video|Bloomingdale|Blue Cross|Boeing|Bombardier|Boston Celtics|\
Boston Globe|Boston Pizza|Boston Red Sox|Brooklyn Nets|Buffalo Bills|Cadbury|Cadillac|Capital One|Cardiff City|\
Carls Jr|Carolina Panthers|Celtics|Charlotte Hornets|Chevron|Chevy|Chicago Bears|Chicago Bulls|Chicago Cubs|\
Chicago Fire|Chicago White Sox|Chick Fil A|China Daily|Cincinnati Bengals|Cincinnati Reds|Cisco|Cisco Systems|\
Citigroup|Cleveland Browns|Cleveland Cavaliers|Cleveland Guardians|Cleveland Indians|Cloudflare|Coca Cola|Coinbase|\
Coldplay|Colgate|Colorado Rapids|Colorado Rockies|Columbus Crew Sc|Comcast|Compaq|Coors|Costco|Craigslist|\
Creedence Clearwater Revival|Crossrail|Daimler|Dallas Cowboys|Dallas Mavericks|Def Leppard|Denver Broncos|\
Denver Nuggets|Depeche Mode|Der Spiegel|Destiny Child|Destiny's Child|Detroit Lions|Detroit Pistons|Detroit Tigers|\
Diamondbacks|Disney|Dodgers|Dow Jones|Dunkin Donuts|Dupont|Duran Duran|Exxon Mobil|Exxonmobil|Facebook|Fannie Mae|\
Fc Barcelona|Fc Dallas|Fedex|Financial Times|Firestone|Fleetwood Mac|Foxcon|Frito Lay|General Electric|\
General Motors|Github|Glaxo Smith Kline|Glencore|Golden State Warriors|Goldman Sachs|Goodyear|Google|\
Green Bay Packers|Green Day|Gucci|Guns N Roses|H & M|Halliburton|Hasbro|Hewlett Packard|Hitachi|Hizbollah|\
Home Depot|Honda|Houston Astros|Houston Dynamo|Houston Rockets|Houston Texans|Hyundai|Indiana Pacers|\
Indianapolis Colts|Intel|Interpol|Jacksonville Jaguars|Jiffy Lube|Johnson & Johnson|Joy Division|Jpmorgan|\
Jpmorgan Chase|Kansas City Chiefs|Kansas City Royals|Kmart|Knicks|Kodak|La Galaxy|La Presse|La Z Boy|Labour Party|\
Lakers|Le Oreal|Leicester City|Lenovo|Lexis|Lexmark|Lexus|Little Caesars|Los Angeles Clippers|Los Angeles Dodgers|\
Los Angeles Lakers|Macs Milk|Manchester City|Mattel|Mazda|Mcdonalds|Memphis Grizzlies|Mercedes Benz|Metallica|\
Miami Dolphins|Miami Heat|Miami Marlins|Michelin|Microsoft|Milwaukee Brewers|Milwaukee Bucks|Minnesota Timberwolves|\
Minnesota Twins|Minnesota Vikings|Mitas|Mitsubishi|Mobil|Monsanto|Montreal Impact|Moody Blues|Motley Crue|Motorola|\
Myspace|Nandos|Nascar|Nasdaq|National Academy of Sciences|Natwest|Nestle|Netflix|New England Patriots|\
New England Revolution|New Kids on the Block|New Orleans Pelicans|New Orleans Saints|New York Giants|New York Jets|\
New York Knicks|New York Mets|New York Red Bulls|New York Times|New York Yankees|Newsweek|Nintendo|Nissan|Nivea|\
Nokia|Novartis|Nvidia|Oakland Athletics|Oakland Raiders|Oklahoma City Thunder|Old Navy|Orange Julius|Orlando Magic|\
Oxfam|Padres|Palantir|Pan Am|Panasonic|Panda Express|Paypal|Pepsi|Pepsico|Petrobras|Petrochina|Petronas|Peugeot|\
Pfizer|Philadelphia Eagles|Philadelphia Phillies|Philadelphia Union|Philip Morris|Philips|Phillies|Phoenix Suns|\
Pink Floyd|Pittsburgh Pirates|Pittsburgh Steelers|Pizza Hut|Portland Timbers|Portland Trail Blazers|Premier League|\
Premier Oil|Procter & Gamble|Prudential|Quantas|Queens Park Rangers|Quiznos|Radiohead|Readers Digest|Real Madrid|\
Real Salt Lake|Red Bull|Red Cross|Red Hot Chili Peppers|Red Lobster|Remax|Revlon|Royal Bank|Royal Dutch Shell|\
Ryanair|Sacramento Kings|Safeway|Sainsburys|Salesforce|Samsung|San Antonio Spurs|San Diego Chargers|\
San Diego Padres|San Francisco Giants|San Jose Earthquakes|Scientology|Seagate|Sears|Seattle Mariners|\
Seattle Seahawks|Seattle Sounders|Sex Pistols|Siemens|Smirnoff|Soundgarden|Spice Girls|Sporting Kansas City|\
Squarespace|St Louis Cardinals|St Louis Rams|Starbucks|Statoil|Stoke City|Subaru|T Mobile|Taco Bell|\
Tampa Bay Buccaneers|Tampa Bay Rays|Td Bank|Telefonica|Telus|Tencent|Tennessee Titans|Tesco|Tesla Motors|\
Texas Instruments|Texas Rangers|Tgi Fridays|The Beach Boys|The Beatles|The Black Eyed Peas|The Byrds|The Carpenters|\
The Daily Mail|The Guess Who|The Hollies|The Smashing Pumpkins|The Supremes|The Who|Thin Lizzy|Tim Hortons|\
Toronto Blue Jays|Toronto Raptors|Toshiba|Tottenham Hotspur|Toyota|Toys R Us|Unesco|Unilever|United Nations|\
Usa Today|Utah Jazz|Van Halen|Vancouver Whitecaps|Verizon|Vodafone|Volkswagen|Volvo|Walgreens|Wall Street Journal|\
Walmart|Warner Bros|Washington Nationals|Washington Redskins|Washington Wizards|Wells Fargo|Westfield|Westinghouse|\
White Sox|Wikileaks|Wikipedia|World Trade Organization|Xiaomi|Yamaha|Yankees|Yougov|Youtube`.split('|'),
);
