import { describe, expect, test } from 'vitest';
import { correct } from './correct-article.ts';

describe('a statement', () => {
  test('is said by whom an editor says', () => {
    const { said, corrected, messages } = correct('speakers: { 13 We lost: people/ruth-ames }');
    expect(messages).toBe('');
    expect(said[2]).toBe('people/tom-pell (direct, quotation-said-x): This is a disaster');
    expect(said[3]).toBe('people/ruth-ames (direct, editor-speaker): We lost 200 customers,');
    expect(corrected).toEqual(['13 speaker']);
  });

  test('keeps the words that the text has for its speaker', () => {
    const [before, after] = ['publisher: P', 'speakers: { 13.1: people/ruth-ames }'].map((yaml) => {
      const { source, cue, content } = correct(yaml).article.attributions[2] ?? {};
      return { source, cue, content };
    });
    expect(after).toEqual(before);
    expect(after?.source).toBeDefined();
  });

  test('may be that of somebody unknown', () => {
    const { said, article } = correct('speakers: { 13.1: unknown }');
    expect(said[2]).toBe('- (direct, editor-speaker): This is a disaster');
    expect(article.attributions[2]?.source).toBeDefined();
  });

  test('runs through paragraphs, and its address is where it begins', () => {
    const { article, messages } = correct('speakers: { 7: people/tom-pell }');
    expect(messages).toBe('');
    expect(article.attributions[1]).toMatchObject({ entity: 'people/tom-pell', rule: 'editor-speaker' });
    expect(article.attributions[1]?.content).toHaveLength(2);
  });

  test('takes the heading that repeats it along', () => {
    expect(correct('speakers: { 7: people/tom-pell }').said[0]).toBe(
      'people/tom-pell (direct, heading-repeats-quotation): not safe at all',
    );
    expect(correct('speakers: { 7: none }').said[0]).toMatch(/^people\/tom-pell .*This/);
    expect(correct('speakers: { 1: people/tom-pell }').said[1]).toMatch(/^people\/ruth-ames/);
  });

  test('of a person follows an entry that was merged, made or changed', () => {
    const merged = { 'people/tom-pell': 'same-as: people/ruth-ames' };
    expect(correct('speakers: { 7: people/tom-pell }', merged).said[1]).toMatch(/^people\/ruth-ames/);
    const made = { 'people/ned-roe': 'name: Ned Roe' };
    expect(correct('speakers: { 7: people/ned-roe }', made).said[1]).toMatch(/^people\/ned-roe/);
    const changed = { 'people/ruth-ames': 'kind: agency' };
    expect(correct('speakers: { 13.1: people/ruth-ames }', changed).said[2]).toMatch(/^agencies\/ruth-ames/);
  });

  test('is one with the same of another text where both have one speaker', () => {
    expect(correct('publisher: P').comparison.statements).toEqual([]);
    const [statement] = correct('speakers: { 13.1: people/lena-ford }').comparison.statements;
    expect(statement?.entity).toBe('people/lena-ford');
    expect(statement?.versions.map(({ article, attributions }) => [article, attributions])).toEqual([
      ['second', [0]],
      ['report', [2]],
    ]);
  });
});

describe('no statement', () => {
  test('takes the attribution away, and what refers to those behind it follows', () => {
    const before = correct('publisher: P');
    expect(before.figures).toEqual(['40 1', '200 3', '12 -']);
    expect(before.article.stances[0]?.about).toMatchObject({ list: 'attributions', indexes: [4] });
    const { said, figures, article, corrected } = correct('speakers: { 13.1: none }');
    expect(said).toHaveLength(4);
    expect(figures).toEqual(['40 1', '200 2', '12 -']);
    expect(article.stances[0]?.about).toMatchObject({ indexes: [3] });
    expect(corrected).toEqual(['13 no-statement']);
  });

  test('leaves what rested on it without it', () => {
    const { figures, article } = correct('speakers: { 13.2: none, 19: none }');
    expect(figures).toEqual(['40 1', '200 -', '12 -']);
    expect(article.stances[0]?.about).toMatchObject({ indexes: [] });
  });
});

describe('words between quotation marks', () => {
  test('become a statement', () => {
    const { said, article, figures } = correct('speakers: { 15.2: people/tom-pell }');
    expect(said[4]).toBe('people/tom-pell (direct, editor-speaker): Nobody asked any of');
    expect(article.attributions[4]).not.toHaveProperty('source');
    // Its number is the speaker's, and what stood behind it has moved.
    expect(figures).toEqual(['40 1', '200 3', '12 4']);
    expect(article.stances[0]?.about).toMatchObject({ indexes: [5] });
  });

  test('may be those of somebody unknown', () => {
    expect(correct("speakers: { '15.3 Nobody': unknown }").said).toContain(
      '- (direct, editor-speaker): Nobody asked our children.',
    );
  });

  test('are found however the marks are set', () => {
    expect(correct('speakers: { "15 \\"old inn\\"": people/tom-pell }').said).toContain(
      'people/tom-pell (direct, editor-speaker): old inn',
    );
  });

  test('run on through paragraphs', () => {
    const text = 'Ann Roe was in town.\n\n"We are here.\n\n"We will stay. We like it."';
    const { article } = correct('speakers: { 3: people/ann-roe }', { 'people/ann-roe': 'name: Ann Roe' }, text);
    expect(article.attributions.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['We are here.', 'We will stay. We like it.'],
    ]);
  });
});

test('a sign that is given a speaker is none', () => {
  const text = 'Ann Roe came. A sign read "Save the bridge now".';
  expect(correct('', {}, text).said).toEqual(['- (sign, words-on-sign): Save the bridge now']);
  expect(correct('speakers: { 1: unknown }', {}, text).said).toEqual([
    '- (direct, editor-speaker): Save the bridge now',
  ]);
});

const hidden = { 'people/tom-pell': 'hide: true' };
test.each<[yaml: string, expected: string, entries?: Record<string, string>]>([
  [
    'speakers: { 13: people/ruth-ames }',
    `2:13-2:15 error[several-statements] 2 statements begin in 13 | write the first words of the one that you mean behind it: '13 This is a' or '13 We lost 200'`,
  ],
  [
    'speakers: { 15: people/ruth-ames }',
    `2:13-2:15 error[several-statements] 3 statements begin in 15 | write the first words of the one that you mean behind it: '15 old inn', '15 Nobody asked any' or '15 Nobody asked our'`,
  ],
  [
    'speakers: { 15 Nobody asked: unknown }',
    `2:13-2:28 error[several-statements] 2 statements begin in 15 | write the first words of the one that you mean behind it: '15 Nobody asked any' or '15 Nobody asked our'`,
  ],
  [
    'speakers: { 13 We won: unknown }',
    `2:13-2:22 error[unknown-statement] no statement that begins in 13 begins with "We won" | write '13 This is a' or '13 We lost 200'`,
  ],
  [
    'speakers: { 9: unknown }',
    '2:13-2:14 error[unknown-statement] no statement begins in 9: the one that runs through it begins in line 7 | write 7',
  ],
  [
    'speakers: { 5: people/ruth-ames }',
    '2:13-2:14 error[unknown-statement] no statement was found in 5, and it has no words between quotation marks | give the line where the quotation begins, or delete this one: only words between quotation marks can become a statement',
  ],
  [
    'speakers: { 15.1: none }',
    '2:13-2:17 error[unknown-statement] nobody is said to say the words in 15.1, so there is nothing to take away | delete this line',
  ],
  [
    'speakers: { 13.7: none }',
    '2:13-2:17 error[unknown-passage] line 13 has 2 sentences, and no sentence 7 | the last one is 13.2',
  ],
  [
    'speakers: { 19.1: none, 19 that: none }',
    '2:25-2:32 error[same-statement] "19 that" and "19.1" are one statement | delete one of the two',
  ],
  [
    'speakers: { 13.1: people/ruth-aimes }',
    '2:19-2:36 error[unknown-entry] there is no entry "people/ruth-aimes" | did you mean "people/ruth-ames"?',
  ],
  [
    'speakers: { 13.1: Ruth Ames }',
    '2:19-2:28 error[unknown-entry] there is no entry "Ruth Ames" | did you mean "people/ruth-ames"?',
  ],
  [
    'speakers: { 13.1: agencies/ruth-ames }',
    '2:19-2:37 error[unknown-entry] there is no entry "agencies/ruth-ames" | did you mean "people/ruth-ames"?',
  ],
  [
    'speakers: { 13.1: Unknown }',
    '2:19-2:26 error[unknown-entry] there is no entry "Unknown" | did you mean "unknown"?',
  ],
  [
    'speakers: { 13.1: people/tom-pell }',
    '2:19-2:34 error[hidden-entry] the entry "people/tom-pell" is hidden | take "hide: true" out of people/tom-pell.md, or write unknown',
    hidden,
  ],
  [
    'speakers: { line 13: none }',
    `2:13-2:20 error[wrong-value] "line 13" can't stand in the field "speakers" | for example, speakers: {"14": people/ada-lovelace, "16": none, 15.2 very worrying: unknown}`,
  ],
])('%s is answered', (yaml, expected, entries = {}) => {
  expect(correct(yaml, entries).messages).toBe(`content/editorial/articles/report.md:${expected}`);
});
