import { describe, expect, test } from 'vitest';
import { describeFigures } from './describe-figures.ts';

type Row = [text: string, figures: string[]];

const FORMS: Row[] = [
  ['Rescuers found 11 divers, three of them children.', ['11 = 11 [people] (divers)', 'three = 3 [people] (children)']],
  ['a ferry with a crew of nine', ['nine = 9']],
  ['• Four dead after a fire', ['Four = 4 [people] (dead)']],
  ['the search for two still missing', ['two = 2']],
  ['Two dozen of them left.', ['Two dozen = 24']],
  ['He coached them for eight months before he left.', ['eight months = 8 [months]']],
  ['Nearly half of all patients waited.', ['Nearly half = 0.5 about [fraction] (patients)']],
  ['A quarter of a million people fled.', ['A quarter of a million = 250000 [people] (people)']],
  ['One household in six has no heating.', ['One household in six = 0.16666666666666666 [fraction]']],
  [
    'It took two and a half hours, or seven-and-a-half miles.',
    ['two and a half hours = 2.5 [hours]', 'seven-and-a-half miles = 7.5 [miles]'],
  ],
  ['They queued for half an hour.', ['half an hour = 0.5 [hours]']],
  ['It fell to minus 10C, then to -12.5C.', ['minus 10C = -10 [°C]', '-12.5C = -12.5 [°C]']],
  [
    'A majority of voters and a couple of judges agreed.',
    ['A majority = vague [people] (voters)', 'a couple = vague [people] (judges)'],
  ],
  ['A 50-state poll put her past the 1,237-vote mark.', ['50 = 50 (state)', '1,237 = 1237 (vote)']],
  [
    'Adults had 41,773 and children 9 or 11 infections.',
    ['41,773 = 41773', '9 = 9 (infections)', '11 = 11 (infections)'],
  ],
  ['five past and current employees', ['five = 5 [people] (past and current employees)']],
  ['She laid out nine different times Roe had lied.', ['nine = 9 (different times)']],
  ['A 10-point lead is a lead of ten points.', ['10-point = 10 [points] (lead)', 'ten points = 10 [points]']],
  ['They pledged 50,000 crowns.', ['50,000 crowns = 50000 [crowns] goal']],
  ['It is the ninth death there and his 12th goal.', ['ninth = 9 ordinal (death)', '12th = 12 ordinal (goal)']],
  ['This is the fifth time I’ve seen it.', ['fifth = 5 ordinal (time)']],
  ['a 150,000-square-foot hall', ['150,000-square-foot = 150000 [square feet] (hall)']],
  ['a $500 annual credit and give parents', ['$500 = 500 [dollars]']],
  ['It fell from 10 to 5.', ['10 = 10', '5 = 5']],
  ['plots as small as 20 square metres', ['as small as 20 square metres = 20 at-least [square metres]']],
  ['They remember it for as long as 17 years.', ['as long as 17 years = 17 at-most [years]']],
];

const AGES: Row[] = [
  ['The schoolboy, 13, had it. His wife, 40, did not.', ['13 = 13 [years old]', '40 = 40 [years old]']],
  ['The pair, both 24, were fined.', ['24 = 24 [years old]']],
  ['She was 102. He is 56, not 65.', ['102 = 102 [years old]', '56 = 56 [years old]', '65 = 65 [years old]']],
  ['He turns 35 in June.', ['35 = 35 [years old]']],
  ['those aged 18 to 29 years old', ['18 to 29 years old = 18–29 [years old]']],
  ['In the west, 13, it said, were ill.', ['13 = 13']],
];

const AIMS: Row[] = [
  ['Temperatures could hit 41C.', ['41C = 41 [°C] plan']],
  ['The plan will cost employers $900 million.', ['$900 million = 900000000 [dollars] plan']],
  ['A further 1.2 million doses are due next week.', ['1.2 million = 1200000 (doses) plan']],
  ['A fifth of the fleet could be scrapped.', ['A fifth = 0.2 [fraction] (fleet) plan']],
  ['A fleet of 240 boats could be scrapped.', ['240 = 240 (boats)']],
  ['At least 40 per cent must be affordable.', ['At least 40 per cent = 40 at-least [%] goal']],
  ['Of them, 51 per cent of voters said they would stay.', ['51 per cent = 51 [%] (voters)']],
  ['They deter 30% of would-be buyers.', ['30% = 30 [%]']],
  ['Economists expected growth of 2%.', ['2% = 2 [%] plan']],
];

describe('forms of figures', () => {
  test.each(FORMS)('forms: %s', (text, expected) => {
    expect(describeFigures(text)).toEqual(expected);
  });
  test.each(AGES)('ages: %s', (text, expected) => {
    expect(describeFigures(text)).toEqual(expected);
  });
  test.each(AIMS)('aims: %s', (text, expected) => {
    expect(describeFigures(text)).toEqual(expected);
  });
});
