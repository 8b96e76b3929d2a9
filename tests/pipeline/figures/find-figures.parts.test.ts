import { describe, expect, test } from 'vitest';
import { describeFigures } from './describe-figures.ts';

type Row = [text: string, figures: string[]];

const THIRD = String(1 / 3);

const PARTS: Row[] = [
  ['It will cut emissions by a third.', [`a third = ${THIRD} [fraction] plan`]],
  ['Prices rose by a quarter in May.', ['a quarter = 0.25 [fraction]']],
  ['More than half were women.', ['More than half = 0.5 more-than [fraction]']],
  ['About half said no.', ['About half = 0.5 about [fraction]']],
  ['A quarter were undecided.', ['A quarter = 0.25 [fraction]']],
  ['The price is up by half.', ['half = 0.5 [fraction]']],
  ['Two men died and a third was hurt.', ['Two = 2 [people] (men)']],
  ['He was followed by a third.', []],
  ['It was sold by a third party; it took over a quarter century.', []],
  ['In the second half were two goals.', ['two = 2 (goals)']],
  ['Twice as many people came.', ['Twice = 2 [times]']],
  ['She has double the number of cars.', ['double = 2 [times]']],
  ['He was called twice and ordered a double.', []],
];

const CHANGES: Row[] = [
  ['Oil rose $2 to $81.40 a barrel.', ['$2 = 2 [dollars]', '$81.40 = 81.4 [dollars] per barrel']],
  ['It costs $2 to $5.', ['$2 to $5 = 2–5 [dollars]']],
  ['It went from $4 to $5.', ['$4 = 4 [dollars]', '$5 = 5 [dollars]']],
  ['Prices range from $4 to $5.', ['$4 to $5 = 4–5 [dollars]']],
  ['Members range from 10 to 15 a club.', ['10 to 15 = 10–15']],
  ['The index fell 2 to 81.', ['2 = 2', '81 = 81']],
  ['Prices fell 2 to 3 per cent.', ['2 to 3 per cent = 2–3 [%]']],
];

const NOUNS: Row[] = [
  ['It employs 90 people at two yards.', ['90 = 90 [people] (people)', 'two = 2 (yards)']],
  ['He ran 40 yards.', ['40 yards = 40 [yards]']],
  ['They hold two points of view.', ['two = 2 (points of view)']],
  ['three blocks of flats and three stone walls', ['three = 3 (blocks of flats)', 'three = 3 (stone walls)']],
  ['two foot soldiers', ['two = 2 [people] (foot soldiers)']],
  ['the $340 million analysts had forecast', ['$340 million = 340000000 [dollars]']],
  ['the $50 tickets sold out', ['$50 = 50 [dollars] (tickets)']],
  ['The hunk, 47, was told so.', ['47 = 47 [years old]']],
  ['The total, 47, was low.', ['47 = 47']],
];

const TIMES_AND_AGES: Row[] = [
  ['It ran from Apr. 1 through 14.', []],
  ['It will stand 30 years from now.', []],
  ['It was 1.59 milliseconds short.', ['1.59 milliseconds = 1.59 [milliseconds]']],
  ['Poe, now 38, recalls it.', ['38 = 38 [years old]']],
];

const SIGNS: Row[] = [
  ['It cost R70 million.', ['R70 million = 70000000 [ZAR]']],
  ['It cost SR4.2 million.', ['SR4.2 million = 4200000 [SAR]']],
  ['They spent Rs 500 crore.', ['Rs 500 crore = 5000000000 [rupees]']],
  ['They spent ₹2 lakh and Rs.500.', ['₹2 lakh = 200000 [INR]', 'Rs.500 = 500 [rupees]']],
  ['R2 met R5 on the R70.', []],
  ['a 747 and the 737', []],
  ['It hit 6.1 on the scale, at 6.1 on the scale.', ['6.1 = 6.1', '6.1 = 6.1']],
  ['He left at ten to one, at 10 to one.', []],
];

const AIMS: Row[] = [
  ['Nobody who works 40 hours should need it.', ['40 hours = 40 [hours]']],
  ['They built 90 homes, of which 40 per cent must be cheap.', ['90 = 90 (homes)', '40 per cent = 40 [%] goal']],
  ['He will serve half of a six-year term.', ['half = 0.5 [fraction] plan', 'six-year = 6 [years] (term)']],
];

describe('figures a reader would tell apart', () => {
  test.each([...PARTS, ...CHANGES, ...NOUNS, ...TIMES_AND_AGES, ...SIGNS, ...AIMS])('%s', (text, expected) => {
    expect(describeFigures(text)).toEqual(expected);
  });
});
