import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/pipeline/annotate.ts';
import type { Span } from '../../../src/schema/span.ts';

type Row = [text: string, about: string[]];

/** One line a stance that points at a statement: its words, the rule, who says what is meant. */
function describeAbout(text: string): string[] {
  const { stances, attributions } = annotateText(text);
  const quote = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : 'nobody');
  return stances.flatMap(({ start, end, about }) => {
    if (!about) return [];
    const meant = about.indexes.map((index) => {
      const attribution = about.list === 'attributions' ? attributions[index] : undefined;
      const stance = about.list === 'stances' ? stances[index] : undefined;
      return attribution
        ? `${quote(attribution.source)}: ${attribution.content.map(quote).join(' … ')}`
        : `${quote(stance?.source)} of ${quote(stance?.target)}: ${quote(stance?.claim)}`;
    });
    return [`${quote({ start, end })} [${about.rule}] ${meant.join(' / ')}`.trim()];
  });
}

const SPEAKERS: Row[] = [
  [
    'The Ministry of Fisheries said that nine trawlers had been seized off the cape.\n\nThe BBC was unable to verify the Ministry of Fisheries’s account.',
    ['was unable to verify [about-speaker] The Ministry of Fisheries: that nine trawlers had been seized off the cape'],
  ],
  [
    'The villagers said the dam had leaked for a month. It rained. The company disputed the villagers’ claims.',
    ['disputed the villagers’ claims [about-speaker] The villagers: the dam had leaked for a month'],
  ],
  // Too far away, or said by nobody here.
  [
    'The villagers said the dam had leaked for a month. It rained. It snowed. It froze. Roads closed. The company disputed the villagers’ claims.',
    ['disputed the villagers’ claims [about-not-plain]'],
  ],
  [
    'The Harbour Pilots union (HPU) said its members had warned of the buoy. The port could not verify the union’s account.',
    ['could not verify [about-speaker] The Harbour Pilots union (HPU): its members had warned of the buoy'],
  ],
  ['The company rejected Jane Mott’s accusations.', ['rejected Jane Mott’s accusations [about-not-plain]']],
];

const BEFORE: Row[] = [
  [
    'The rebels said they had taken the airfield. The claim could not be independently verified.',
    ['could not be independently verified [about-before] The rebels: they had taken the airfield'],
  ],
  [
    'The rebels said they had taken the airfield, but this could not be independently confirmed.',
    ['could not be independently confirmed [about-sentence] The rebels: they had taken the airfield'],
  ],
  // Two are heard: which of them is meant is not plain.
  [
    'The rebels said they had taken the airfield, and the army said it held every road. The claims could not be verified.',
    ['could not be verified [about-not-plain]'],
  ],
  // What is said within what is said counts with it.
  [
    'The guild said its members had warned of faulty radar for months. The port denied the claim.',
    ['denied [about-before] The guild: its members had warned of faulty radar for months'],
  ],
  // What the doubter says is not what it doubts.
  [
    'The army said it held every road to the coast. The army could not confirm the reports.',
    ['could not confirm [about-not-plain]'],
  ],
  [
    'The guild said that four mills had shut, claims that the regulator could not corroborate.',
    [
      'could not corroborate [about-sentence] The guild: that four mills had shut, claims that the regulator could not corroborate',
    ],
  ],
  ['The rain fell. They denied it.', ['denied [about-not-plain]']],
];

const BEHIND: Row[] = [
  [
    'Mott claimed without evidence that the ballots had been burned.',
    ['without evidence [about-behind] Mott: that the ballots had been burned'],
  ],
  [
    'According to unconfirmed reports, the bridge had been mined overnight.',
    ['unconfirmed [about-source] unconfirmed reports: the bridge had been mined overnight'],
  ],
];

const ACCUSATIONS: Row[] = [
  [
    'Jane Mott was accused of forging permits, but Mott has denied this.',
    ['denied [about-accusation] nobody of Jane Mott: forging permits'],
  ],
  [
    'Prosecutors accused Jane Mott of forging permits. The trial began in May. Mott pleaded not guilty.',
    ['pleaded not guilty [about-accusation] Prosecutors of Jane Mott: forging permits'],
  ],
  // It is the baker who is accused, and the pilot who denies.
  ['The guild accused a baker of arson. The pilot denied the charge.', ['denied [about-not-plain]']],
  ['Mott denied forging permits.', []],
  ['It is unclear whether he fled, Jane Mott said.', []],
];

describe('what a stance is about', () => {
  test.each(SPEAKERS)('a speaker: %s', (text, expected) => {
    expect(describeAbout(text)).toEqual(expected);
  });
  test.each(BEFORE)('before it: %s', (text, expected) => {
    expect(describeAbout(text)).toEqual(expected);
  });
  test.each(BEHIND)('behind it: %s', (text, expected) => {
    expect(describeAbout(text)).toEqual(expected);
  });
  test.each(ACCUSATIONS)('an accusation: %s', (text, expected) => {
    expect(describeAbout(text)).toEqual(expected);
  });
});

describe('what is linked beside it', () => {
  const find = (text: string) => {
    const [stance] = annotateText(text).stances;
    return { ...stance, claim: stance?.claim && text.slice(stance.claim.start, stance.claim.end) };
  };

  test('cuts the words of the attribution off the claim', () => {
    const { claim } = find('It was unclear whether the dam would hold, said Ann Mott, an engineer in the valley.');
    expect(claim).toBe('whether the dam would hold');
  });

  test('lets a pronoun stand for whom the attribution knows', () => {
    expect(find('Jane Mott spoke on Monday. She denied that she had forged the permits.').entity).toBe(
      'people/jane-mott',
    );
  });
});
