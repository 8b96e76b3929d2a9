import { describe, expect, test } from 'vitest';
import { listNames } from './name-text.ts';

describe('what is a name, and of what', () => {
  test.each([
    // Persons.
    ['Mr Okafor said the plan had failed.', ['p Okafor']],
    ['“It was chaos,” said Gov. Lena Torvald.', ['p Lena Torvald']],
    ['The striker, Juma Ali, 23, was sent off.', ['p Juma Ali']],
    ["Prime Minister Keir O'Brien's plan failed.", ["p Keir O'Brien"]],
    ['President Moon Jae-in met Chancellor Ursula von der Leyen.', ['p Moon Jae-in', 'p Ursula von der Leyen']],
    ['The actor, J.K. Simmons, met Robert Downey Jr. on Monday.', ['p J.K. Simmons', 'p Robert Downey Jr.']],
    ['Police arrested Maria "La Flaca" Gomez on Friday.', ['p Maria "La Flaca" Gomez']],
    ['Dean Kamen built it.', ['p Dean Kamen']],
    // Places.
    ['He lives in Leeds, West Yorkshire.', ['l Leeds', 'l West Yorkshire']],
    ['The US-Mexico border was quiet.', ['l US', 'l Mexico']],
    ['Talks in Hong Kong and Kuala Lumpur went on.', ['l Hong Kong', 'l Kuala Lumpur']],
    ['It flew over the Gulf of Aden and Lake Chad.', ['l Gulf of Aden', 'l Lake Chad']],
    ['He was held at the Harlan Moss Federal Building.', ['l Harlan Moss Federal Building']],
    ['They met at the Northfield Detention Center.', ['l Northfield Detention Center']],
    ['CAIRO (AP) — Police in Cairo said no.', ['l CAIRO', 'a AP', 'l Cairo']],
    // Agencies.
    ['The Ministry of Economy, Trade and Industry declined.', ['a Ministry of Economy, Trade and Industry']],
    ['The Food and Drug Administration agreed.', ['a Food and Drug Administration']],
    ["The Orange County Sheriff's Office said so.", ["a Orange County Sheriff's Office"]],
    ['The Orange County Sheriff’s Office said so.', ['a Orange County Sheriff’s Office']],
    ['The Centre for the Study of Social Cohesion closed.', ['a Centre for the Study of Social Cohesion']],
    ['The Union of Bakers and Millers (UBM) struck.', ['a Union of Bakers and Millers', 'a UBM']],
    ['It was bought by Halcyon Foods plc in May.', ['a Halcyon Foods plc']],
    ["Germany's Supreme Court ruled.", ['l Germany', 'a Supreme Court']],
    ['Rights group Zelmira said so.', ['a Zelmira']],
    ['He told Fox News and the BBC.', ['a Fox News', 'a BBC']],
    ['The Moray and Isles Hospital closed.', ['l Moray and Isles Hospital']],
    ['He joined Telford and Wrekin Council.', ['a Telford and Wrekin Council']],
    ['He works for Bristol and Sheffield Council.', ['l Bristol', 'a Sheffield Council']],
    ['Lee and Camden Council agreed.', ['p Lee', 'a Camden Council']],
    ['The Miners, Steel and Allied Trades union (MSAT) struck.', ['a Miners, Steel and Allied Trades union', 'a MSAT']],
    ['The Post Drivers union (PDU) struck.', ['a Post Drivers union', 'a PDU']],
    ['The Scottish Harbour party (SHP) won.', ['a Scottish Harbour party', 'a SHP']],
    ['The Food, Drink and Tobacco Federation met.', ['a Food, Drink and Tobacco Federation']],
    [
      'The Bureau of Alcohol, Tobacco, Firearms and Explosives came.',
      ['a Bureau of Alcohol, Tobacco, Firearms and Explosives'],
    ],
    ['The Army, Navy and Air Force Command met.', ['a Navy', 'a Air Force Command']],
    ['The Ministry of Justice closed.', ['a Ministry of Justice']],
    ['The Office of the Attorney-General closed.', ['a Office of the Attorney-General']],
    ['The Government of President Ann Lee fell.', ['p Ann Lee']],
    ['The Harborough Co-operative Society closed.', ['a Harborough Co-operative Society']],
    ['He went to St. Paul on Monday.', ['l St. Paul']],
    ['A quake hit Northern Kenya on Monday.', ['l Northern Kenya']],
    ['It flooded Bramble County and Third Street.', ['l Bramble County', 'l Third Street']],
    ['The Arab Republic of Egypt agreed.', ['l Arab Republic of Egypt']],
    ['He flew to México on Friday.', ['l México']],
    ['Fans of J.K. Simmons left.', ['p J.K. Simmons']],
    // One run of capitals, two names.
    [
      'The Harbour Chamber of Commerce and Industry President Ann Lee left.',
      ['a Harbour Chamber of Commerce and Industry', 'p Ann Lee'],
    ],
    ['The head of OLEDA Ann Lee left.', ['a OLEDA', 'p Ann Lee']],
    ['The leader of the Opposition Ann Lee left.', ['p Ann Lee']],
    ['The US Trade Representative Ann Lee left.', ['l US', 'p Ann Lee']],
    ['They met in Bergen Norway on Monday.', ['l Bergen', 'l Norway']],
    ['The Texas GOP met.', ['l Texas', 'a GOP']],
    ['Wrestler Ann Lee won. A fan of Ann Lee met Juggler Ann Lee.', ['p Ann Lee', 'p Ann Lee', 'p Ann Lee']],
    ['Nevada Democrat Ann Lee and Drummer Bob Lee met.', ['l Nevada', 'p Ann Lee', 'p Bob Lee']],
    ['Chief Of Staff Ann Lee left.', ['p Ann Lee']],
    ['Ohioan Ann Lee met Assistant AG Bob Lee.', ['p Ann Lee', 'p Bob Lee']],
    ['Support Trump or go, he said.', ['p Trump']],
    ['“I’m tired,” she said. “You’re right.”', []],
    ['MAYOR CALLS FOR CALM AFTER HARBOUR FIRE KILLS TWO, said the sign.', []],
    ['The US-South Korea talks failed.', ['l US', 'l South Korea']],
    ['Fans of Orange County met on Polar Bear Street.', ['l Orange County', 'l Polar Bear Street']],
    ['The MEC for Finance Ann Lee left.', ['p Ann Lee']],
    ['The president of the University of Texas Ann Lee left.', ['a University of Texas', 'p Ann Lee']],
    ['The speaker of the National Assembly Kim Jin-pyo left.', ['a National Assembly', 'p Kim Jin-pyo']],
    ['US President Ann Lee left.', ['l US', 'p Ann Lee']],
    ['The head of the Baker Street Trust Maria Gomez left.', ['a Baker Street Trust', 'p Maria Gomez']],
    ['BBC Director General Tim Hale quit.', ['a BBC', 'p Tim Hale']],
    [
      'Juma Ali spoke. “Ann Lee Slams Juma Ali,” it read. Ann Lee left.',
      ['p Juma Ali', 'p Ann Lee', 'p Juma Ali', 'p Ann Lee'],
    ],
    ['Sens. Ann Lee (D-Texas) and Maria Gomez (R-Ohio) agreed.', ['p Ann Lee', 'l Texas', 'p Maria Gomez', 'l Ohio']],
    // An agency that opens a name of something else.
    ['The UNESCO Memory Fair and the NASA Speech Day came.', ['a UNESCO', 'a NASA']],
    ['The Commonwealth Games began.', []],
    // Lines of results.
    [
      '1. Jane Roe (Britain) 2:01.33\n\n62 Ann Lee, Bob Lee (Kenya)',
      ['p Jane Roe', 'l Britain', 'p Ann Lee', 'p Bob Lee', 'l Kenya'],
    ],
    ['LONDON, Aug 30 1996\n\nIt rained in Leeds on Monday.', ['l LONDON', 'l Leeds']],
    ['Ann Lee (@AnnLee) March 3 was quoted.', ['p Ann Lee']],
  ])('%s', (text, expected) => {
    expect(listNames(text)).toEqual(expected);
  });
});

describe('what is no name', () => {
  test.each([
    ['Mexican and Democratic voters marched on Monday in June.'],
    ['Footage showed police. Protesters ran. However, nobody fell.'],
    ['As mayor I am angry. We will not stand for this.'],
    ['It cost US$5 million, or 200 US dollars.'],
    ['Read more at https://example.org/World/Paris-Match or write to Desk@Example.org.'],
    ['Find it at www.London.org/Paris or under #Leeds today.'],
    ['Rail Union Chief Quits Over London Pay\n\nShe left on Friday after talks about pay had failed.'],
    ['The Minister for Gender, Labour and Social Development spoke.'],
    ['A new energy vehicle (NEV) was shown.'],
    ['The ship, the Mara Bell, struck ice. The Mara Bell was old.'],
    ['The car ferry Mara Bell sank.'],
    ['A container ship named Ever Bright was stuck.'],
    ['The Mara Bell ran aground on Monday.'],
    ['The USS Harlow and HMS Valiant sailed. The MV Lossie docked.'],
    ['The Mara Bell was carrying 40 people. The wreck of the Mara Bell was found.'],
    ['He slept aboard the Mara Bell.'],
    ['Storm Edwina weakened. Edwina was bad.'],
    ['Hurricane Lena weakened. Lena was bad.'],
    ['EXCLUSIVE — The mayor has quit.'],
    ['Boston 5 New York 3\n\nChicago 2, Detroit 1'],
    ['BREAKING NEWS: A ferry sinks. FULL TEXT: She spoke. MORE NEWS came. The mayor said: BREAKING NEWS came.'],
    ['READ MORE: It rained. LIVE BLOG Follow it here. MUST READ. TOP STORIES. STORY HIGHLIGHTS. FACT CHECK: No.'],
    ['The World Cup, the Nobel Prize and the Second World War were named.'],
  ])('%s', (text) => {
    expect(listNames(text)).toEqual([]);
  });

  test.each([
    ['The ship Ann Lee bought sank.', ['p Ann Lee']],
    ['The owner of the boat, Ann Lee, left.', ['p Ann Lee']],
    ['The US Navy sank a ship.', ['a US Navy']],
    ['The ferry operator Calder Lines said so.', ['a Calder Lines']],
    ['The National Hurricane Center warned.', ['a National Hurricane Center']],
    ['He was aboard the International Space Station.', ['l International Space Station']],
    ['MV Abara left.', ['p MV Abara']],
  ])('but %s', (text, expected) => {
    expect(listNames(text)).toEqual(expected);
  });

  test('credits', () => {
    const text = 'Crowds gather in Accra on Sunday\nREUTERS\nMore came later.\n\nA man runs. Source: AAP / Jane Roe';
    expect(listNames(text)).toEqual(['l Accra']);
  });

  test.each([
    ['Ann Lee leaves the court in Leeds on Monday, smiling. REUTERS/Jane Roe', ['p Ann Lee', 'l Leeds']],
    ['Ann Lee leaves the court in Leeds on Monday, smiling. Jane Roe/AP', ['p Ann Lee', 'l Leeds']],
    ['The mayor (Credit: Getty) left for Leeds, and (AP Photo/Jane Roe) then for York.', ['l Leeds', 'l York']],
    ['The mayor [Photo by Jane Roe / AFP via Getty Images] left for Leeds on Monday.', ['l Leeds']],
    [
      'A CNN/CBS poll and an ABC News/Washington Post poll said so.',
      ['a CNN', 'a CBS', 'a ABC News', 'a Washington Post'],
    ],
  ])('credits in the text: %s', (text, expected) => {
    expect(listNames(text)).toEqual(expected);
  });

  test('headings in title case, but for names that the text uses', () => {
    const text = 'Ann Lee Says Harbour Plan Is Dead\n\nMayor Ann Lee said on Friday that the plan was dead.';
    expect(listNames(text)).toEqual(['p Ann Lee', 'p Ann Lee']);
  });
});
