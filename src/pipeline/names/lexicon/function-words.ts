/** Closed-class words and adverbs that open sentences: they begin no name of one word. By hand. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a|an|the|this|that|these|those|i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|mine|who|whom|whose|which|what|when|where|why|how|' +
    'and|or|but|nor|so|yet|for|if|then|than|as|because|since|while|although|though|unless|until|till|whether|lest|once|' +
    'in|on|at|by|to|from|of|off|up|down|out|over|under|into|onto|with|without|within|through|throughout|during|before|after|above|below|between|among|amongst|amid|amidst|against|along|across|around|about|behind|beside|besides|beyond|despite|except|inside|like|near|outside|per|regarding|toward|towards|upon|via|versus|vs|according|due|given|following|concerning|including|' +
    'is|am|are|was|were|be|been|being|has|have|had|having|do|does|did|doing|will|would|shall|should|can|could|may|might|must|' +
    "not|no|yes|never|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|shouldn't|hasn't|haven't|hadn't|it's|i'm|i've|i'll|i'd|we're|we've|we'll|they're|they've|you're|he's|she's|that's|there's|what's|let's|here's|who's|" +
    'all|any|both|each|every|few|many|more|most|much|neither|either|none|other|others|another|several|some|such|same|own|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions|half|' +
    'also|again|ago|already|always|almost|anyway|apart|asked|away|back|certainly|clearly|currently|earlier|elsewhere|else|especially|even|eventually|ever|everyone|everybody|everything|finally|first|second|third|firstly|secondly|lastly|fortunately|unfortunately|further|furthermore|generally|hence|here|hopefully|however|indeed|initially|instead|just|last|later|lately|least|less|likewise|maybe|meanwhile|moreover|mostly|namely|nearly|nevertheless|next|nobody|nonetheless|nothing|now|nowadays|obviously|often|only|originally|otherwise|overall|perhaps|please|possibly|presumably|previously|probably|quite|rather|recently|sadly|similarly|simply|something|someone|sometimes|somewhere|soon|still|subsequently|sure|surely|there|thereafter|therefore|thus|today|together|tomorrow|tonight|too|traditionally|truly|twice|typically|ultimately|usually|very|well|whatever|whenever|wherever|whoever|yesterday|additionally|accordingly|consequently|essentially|specifically|notably|importantly|interestingly|ironically|' +
    'said|says|say|added|adds|speaking|asked|told|called|based|while|thanks|thank|hello|hi|wow|yeah|yep|nope|hmm|um|uh|ugh|alas|congratulations|congrats|sorry|bye|goodbye|dear|ok|okay|oh|ah|well|let|come|go|get|make|take|see|look|read|click|watch|listen|share|follow|subscribe|advertisement|copyright|continued|updated|published|photo|image|source|file|credit|via'
  ).split('|'),
);

/** Days, months, seasons, feasts. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|' +
    'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Spring|Summer|Autumn|Winter|' +
    'Christmas|Easter|Ramadan|Eid|Passover|Hanukkah|Diwali|Thanksgiving|Halloween|Lent|Advent|Yom|Kippur|Rosh|Hashanah|Sukkot|Purim|Muharram|Hajj|Umrah|Nowruz|Holi|Navratri|Ashura|GMT|BST|EST|EDT|PST|PDT|CET|UTC|AM|PM|a.m.|p.m.|A.M.|P.M.|BC|AD|BCE|CE|Covid|COVID|Covid-19|COVID-19|Coronavirus|Omicron|Ebola|HIV|AIDS|DNA|GDP|CPI|CEO|TV|PhD|MBA|BA|MA|ID|IT|AI|PCR|LGBT|LGBTQ|LGBTI|LNG|EV|EVs|GPS|SMS|VAT|FDI|NGO|NGOs|SME|SMEs|IPO|R&D|HR|PR|Q1|Q2|Q3|Q4|FY|QR|USB|CCTV|SUV|UV|VIP|FAQ|ICU|IDP|IDPs|PPE|ETF|NFT|NFTs|GBV|PTSD|USD|EUR|GBP|JPY|CNY|RMB|AUD|CAD|NZD|INR|ZAR|AED|SAR|KD|Rs|RM|HK|NT|MW|GW|KM|KG|SOP|SOPs|MoU|MOU|MoUs|FTA|RTA|API|ESG|ICT|STEM|CV|DVD|CD|PC|URL|HTML|PDF|RIP|SOS|LED|3D|2D|4G|5G|6G'
  ).split('|'),
);
