import { describe, expect, test } from 'vitest';
import { describeStances } from './describe-stances.ts';

type Row = [text: string, stances: string[]];

const SOURCES: Row[] = [
  ['The striking unions have consistently denied it.', ['denied: consistently denied by The striking unions* (it)']],
  ['He said he was ill, and his lawyers declined to comment.', ['declined: declined to comment by his lawyers*']],
  ['A woman who has accused the mayor of theft said so.', ['accused: accused by A woman* (theft) → the mayor']],
  [
    'Farmers and two local councils allege that it leaked.',
    ['alleged: allege that by Farmers* (it leaked)', 'alleged: allege that by two local councils* (it leaked)'],
  ],
  ['The captain, 44, a father of two, denies murder.', ['denied: denies by The captain* (murder)']],
  ['[Acme] sued the city, accusing it of fraud.', ['accused: accusing by Acme (fraud) → it']],
  ['They marched on Friday, accusing police of lying.', ['accused: accusing by They* (lying) → police']],
  ['The fire spread when the wind rose, alleging nothing.', ['alleged: alleging (nothing)']],
  ['There are reports alleging that she fled.', ['alleged: alleging that by reports* (she fled)']],
  ['Nobody would not notice; the team later denied any wrongdoing.', ['denied: denied by the team* (any wrongdoing)']],
  // Letters of Yoruba whose marks Unicode has no one character for.
  ['Ọ̀rúnmìlà Akin did not respond.', ['no-response: did not respond by Ọ̀rúnmìlà Akin*']],
  ['The campaign of [p:Jane Roe] did not respond.', ['no-response: did not respond by The campaign of Jane Roe*']],
  [
    'Voters – including [p:Roe] – quickly accused the city of fraud.',
    ['accused: accused by Voters* (fraud) → the city'],
  ],
  ['The Roe family has denied the claim.', ['denied: denied by The Roe family* (the claim)']],
  ['The [Information and Support Centre] later denied it.', ['denied: denied by Information and Support Centre (it)']],
  [
    'Aides to the mayor and the governor declined to comment.',
    ['declined: declined to comment by Aides to the mayor and the governor*'],
  ],
  ['The club rejected claims that it was broke.', ['denied: rejected claims by The club* (claims that it was broke)']],
  ['The state is alleging that he fled.', ['alleged: alleging that by The state* (he fled)']],
  ["[p:Roe]'s rival, [p:Lee], alleged that it leaked.", ['alleged: alleged that by Lee (it leaked)']],
  ['[p:Roe] admits the error but denies murder.', ['denied: denies by Roe (murder)']],
  [
    'The army, the ministry and the club have yet to respond.',
    [
      'no-response: have yet to respond by The army*',
      'no-response: have yet to respond by the ministry*',
      'no-response: have yet to respond by the club*',
    ],
  ],
  [
    'Neither the club nor its owner responded to requests for comment.',
    [
      'no-response: responded to requests for comment by the club*',
      'no-response: responded to requests for comment by its owner*',
    ],
  ],
  ['It is odd that neither party would confirm it.', ['declined: would confirm by neither party* (it)']],
  ['“No comment,” said the lawyer.', ['declined: No comment by the lawyer*']],
  ['She declined to say how much it had cost.', ['declined: declined to say by She* (how much it had cost)']],
  ['The trader ignored requests for comment.', ['no-response: ignored requests for comment by The trader*']],
  ['The river has silted up, allege fishermen.', ['alleged: allege by fishermen* (The river has silted up)']],
  ['The river has silted up, the suit alleges.', ['alleged: alleges by the suit* (The river has silted up)']],
  ['The [Pilots Guild] president denied the claim.', ['denied: denied by Pilots Guild president* (the claim)']],
  [
    'Abbot and [p:Roe] did not respond to a request for comment.',
    [
      'no-response: did not respond to a request for comment by Abbot*',
      'no-response: did not respond to a request for comment by Roe',
    ],
  ],
  ['The denial by the [Home Office] came late.', ['denied: denial by Home Office']],
];

const MORE_FORMS: Row[] = [
  [
    'Neither account could be independently verified.',
    ['unverified: could be independently verified (Neither account)'],
  ],
  ['The number could not be determined.', ['unverified: could not be determined (The number)']],
  ['There was no independent confirmation of the report.', ['unverified: no independent confirmation (the report)']],
  ['The toll was not immediately confirmed.', ['unverified: was not immediately confirmed (The toll)']],
  ['The army has yet to confirm the raid.', ['unverified: has yet to confirm by The army* (the raid)']],
  ['Two men, thought to be brothers, fled.', ['hedged: thought to be (brothers)']],
  ['It purports to show a drone.', ['hedged: purports to (show a drone)']],
  ['Early results suggest a close race.', ['hedged: results suggest (a close race)']],
  ['It is alleged that he fled.', ['alleged: It is alleged that (he fled)']],
  ['He maintained his innocence.', ['denied: maintained his innocence by He*']],
  ['The club disputed that account.', ['denied: disputed that account by The club* (that account)']],
  ['A man was charged with murder.', ['accused: charged (murder) → A man']],
  ['Prosecutors charged two men with fraud.', ['accused: charged by Prosecutors* (fraud) → two men']],
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
  'The accused sat down. The accused nodded.',
  'She was charged with running the campaign and charged a fee.',
];

describe('those who take a stance', () => {
  test.each(SOURCES)('by whom: %s', (text, expected) => {
    expect(describeStances(text)).toEqual(expected);
  });
  test.each(MORE_FORMS)('more forms: %s', (text, expected) => {
    expect(describeStances(text)).toEqual(expected);
  });
  test.each(NO_STANCES)('no stance: %s', (text) => {
    expect(describeStances(text)).toEqual([]);
  });
});
