import { describe, expect, test } from 'vitest';
import { describeStances } from './describe-stances.ts';

type Row = [text: string, stances: string[]];

const SOURCES: Row[] = [
  ['The striking unions have consistently denied it.', ['denied: consistently denied by The striking unions* (it)']],
  ['He said he was ill, and his lawyers declined to comment.', ['declined: declined to comment by his lawyers*']],
  ['A woman who has accused the mayor of theft said so.', ['accused: accused by A woman* (theft) → the mayor']],
  [
    'Farmers and two local councils allege that it leaked.',
    ['alleged: allege that by Farmers and two local councils* (it leaked)'],
  ],
  ['The captain, 44, a father of two, denies murder.', ['denied: denies by The captain* (murder)']],
  ['[Acme] sued the city, accusing it of fraud.', ['accused: accusing by Acme (fraud) → it']],
  ['They marched on Friday, accusing police of lying.', ['accused: accusing by They* (lying) → police']],
  ['The fire spread when the wind rose, alleging nothing.', ['alleged: alleging (nothing)']],
  ['There are reports alleging that she fled.', ['alleged: alleging that by reports* (she fled)']],
  ['Nobody would not notice; the team later denied any wrongdoing.', ['denied: denied by the team* (any wrongdoing)']],
  ['The campaign of [p:Jane Roe] did not respond.', ['no-response: did not respond by The campaign of Jane Roe*']],
  [
    'Voters – including [p:Roe] – quickly accused the city of fraud.',
    ['accused: accused by Voters* (fraud) → the city'],
  ],
  ['The Roe family has denied the claim.', ['denied: denied by The Roe family* (the claim)']],
  ['The denial by the [Home Office] came late.', ['denied: denial by Home Office']],
];

const NO_STANCES: string[] = [
  'The keeper denied them a goal and denied [p:Jane Roe] the prize.',
  'He hopes to deny the visitors a point.',
  'The now-denied permit was for a dam.',
  'A circular on denial of admission was sent.',
  'The fear is far from baseless.',
  'I wouldn’t say what he said.',
  'It seems like a good idea.',
  'It is clear who did it.',
];

describe('those who take a stance', () => {
  test.each(SOURCES)('by whom: %s', (text, expected) => {
    expect(describeStances(text)).toEqual(expected);
  });
  test.each(NO_STANCES)('no stance: %s', (text) => {
    expect(describeStances(text)).toEqual([]);
  });
});
