import { describe, expect, test } from 'vitest';
import { listEntities } from './name-text.ts';

describe('who is meant', () => {
  test.each([
    ['Karen Mbeki spoke. Mbeki left. “Karen is tired,” he said.', ['people/karen-mbeki: Karen Mbeki, Mbeki, Karen']],
    ['Ann Lee met Bob Lee. Lee smiled.', ['people/ann-lee: Ann Lee', 'people/bob-lee: Bob Lee, Lee']],
    ['Donald J. Roe left. Donald Roe said so.', ['people/donald-j-roe: Donald J. Roe, Donald Roe']],
    ['Peter Roe Jr. left. Peter Roe said so.', ['people/peter-roe-jr: Peter Roe Jr., Peter Roe']],
    ['Peter Roe left. Peter Roe Jr. said so.', ['people/peter-roe: Peter Roe', 'people/peter-roe-jr: Peter Roe Jr.']],
    [
      'Peter A. Roe left. Peter B. Roe said so.',
      ['people/peter-a-roe: Peter A. Roe', 'people/peter-b-roe: Peter B. Roe'],
    ],
    [
      'Officials of the Kenya Defence Forces (KDF) came. The Defence Forces left.',
      ['agencies/kenya-defence-forces: Kenya Defence Forces, KDF, Defence Forces'],
    ],
    [
      'Halcyon Transport Group cut jobs. Halcyon declined to say why.',
      ['agencies/halcyon-transport-group: Halcyon Transport Group, Halcyon'],
    ],
    [
      'The Harbour Safety Board (HSB) met. The HSB said no.',
      ['agencies/harbour-safety-board: Harbour Safety Board, HSB, HSB'],
    ],
    [
      'The Nevada National Guard came. The National Guard left. The Guard slept.',
      ['agencies/national-guard: Nevada National Guard, National Guard, The Guard'],
    ],
    [
      'The Church of Zelmir met. The rights group Zelmir said no.',
      ['agencies/church-of-zelmir: Church of Zelmir, Zelmir'],
    ],
    [
      'The Italian Supreme Court of Cassation ruled. The Supreme Court said no.',
      ['agencies/supreme-court: Italian Supreme Court of Cassation, Supreme Court'],
    ],
    [
      'The Supreme Court of Kenya and the Supreme Court of Ghana ruled. The Supreme Court slept.',
      [
        'agencies/supreme-court-of-kenya: Supreme Court of Kenya',
        'agencies/supreme-court-of-ghana: Supreme Court of Ghana',
        'agencies/supreme-court: Supreme Court',
      ],
    ],
    ['Lawrence Roe spoke. Larry Roe left.', ['people/lawrence-roe: Lawrence Roe, Larry Roe']],
    ['Bill Roe spoke. William Roe left.', ['people/bill-roe: Bill Roe, William Roe']],
    ['Betty Roe spoke. Bill Roe left.', ['people/betty-roe: Betty Roe', 'people/bill-roe: Bill Roe']],
    [
      'Peter Roe and Mary Roe came. Mrs. Roe spoke. Mr. Roe left. Ms Roe wept. Roe said she would stay. The Roes smiled.',
      ['people/peter-roe: Peter Roe, Roe', 'people/mary-roe: Mary Roe, Roe, Roe, Roe'],
    ],
    [
      'Mr. Jules Roe met Mrs. Robin Roe. Mr. Roe left. Mrs. Roe stayed.',
      ['people/jules-roe: Jules Roe, Roe', 'people/robin-roe: Robin Roe, Roe'],
    ],
    [
      'Robin Roe left. His wife, Jules Roe, stayed. Roe smiled.',
      ['people/robin-roe: Robin Roe, Roe', 'people/jules-roe: Jules Roe'],
    ],
    [
      'Senator Robin Roe met Mayor Jules Roe. Senator Roe left. Mayor Roe stayed.',
      ['people/robin-roe: Robin Roe, Roe', 'people/jules-roe: Jules Roe, Roe'],
    ],
    [
      'SEN. MARCUS HALE (R), OHIO: I agree.\n\nHALE: I do. I really do.',
      ['people/marcus-hale: MARCUS HALE, HALE', 'places/ohio: OHIO'],
    ],
    ['Marcus Hale spoke. The sign said HALE.', ['people/marcus-hale: Marcus Hale, HALE']],
    [
      'Marcus Ice met ICE (Immigration and Customs Enforcement).',
      [
        'people/marcus-ice: Marcus Ice',
        'agencies/immigration-and-customs-enforcement: ICE, Immigration and Customs Enforcement',
      ],
    ],
    [
      'Ann Lee, D-N.M., met Bob Roe (R-Calif.) and Juma Ali (D-TX). California and New Mexico agreed.',
      [
        'people/ann-lee: Ann Lee',
        'places/new-mexico: N.M., New Mexico',
        'people/bob-roe: Bob Roe',
        'places/california: Calif., California',
        'people/juma-ali: Juma Ali',
        'places/texas: TX',
      ],
    ],
    ['The U.S. said so. The United States agreed.', ['places/united-states: U.S., United States']],
    [
      'Mayor Ann Lee of Leeds spoke. The mayor smiled. The mayor of York did not.',
      ['people/ann-lee: Ann Lee, The mayor', 'places/leeds: Leeds', 'places/york: York'],
    ],
    [
      'The Ministry of Health met. The ministry agreed.',
      ['agencies/ministry-of-health: Ministry of Health, The ministry'],
    ],
  ])('%s', (text, expected) => {
    expect(listEntities(text)).toEqual(expected);
  });
});
