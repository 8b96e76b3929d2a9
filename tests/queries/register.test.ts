import { describe, expect, it, test } from 'vitest';
import { buildStory, type Story } from '../../src/queries/story/build-story.ts';
import { registerByKind } from '../../src/queries/register/register-by-kind.ts';
import type { RegisterEntry } from '../../src/queries/register/register-entry.ts';
import { registerOf } from '../../src/queries/register/register-of.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Stance } from '../../src/schema/stance.ts';
import { articleOf, attribute, entityOf, mention, spanOf } from './story-of.ts';

/** Adds a stance: its words, then what else is known of it. */
function take(article: Article, words: string, stance: Stance['stance'], more: Partial<Stance> = {}): void {
  article.stances.push({ ...spanOf(article, words), stance, rule: '', ...more });
}

function describeEntry({ lead, claims, parts, isOpen }: RegisterEntry): string[] {
  return [
    ...(lead === undefined ? [] : [`(${lead})`]),
    ...claims.map(({ runs, isCut = false }) => runs.join(' … ') + (isCut ? ' …' : '')),
    ...parts.map(
      ({ label, parties, note = '' }) =>
        `${label}: ${parties.map((party) => (typeof party === 'string' ? party : party.name)).join(', ')}${note}`,
    ),
    ...(isOpen ? ['open'] : []),
  ];
}

const entriesOf = (story: Story): string[][] =>
  registerByKind(story).flatMap(({ entries }) => entries.map(describeEntry));

describe('registerByKind', () => {
  it('sets beside a doubt the statement that it is about, and who makes it', () => {
    const article = articleOf('aaa', [
      'The union said that radar had failed. Kell Radio could not verify its account.',
    ]);
    attribute(article, ['that radar had failed'], { source: spanOf(article, 'The union'), style: 'indirect' });
    take(article, 'could not verify', 'unverified', {
      rule: 'could-not-verify',
      source: spanOf(article, 'Kell Radio'),
      claim: spanOf(article, 'its account'),
      about: { list: 'attributions', indexes: [0], rule: 'about-speaker' },
    });
    expect(entriesOf(buildStory([article], []))).toEqual([
      ['radar had failed', 'Said by: The union', 'Could not verify it: Kell Radio'],
    ]);
  });

  it('leaves out of a statement the clause that doubts it', () => {
    const article = articleOf('aaa', ['The guild said four mills had shut, claims that Kell Radio could not verify.']);
    attribute(article, ['four mills had shut, claims that Kell Radio could not verify'], {
      source: spanOf(article, 'The guild'),
    });
    take(article, 'could not verify', 'unverified', {
      rule: 'could-not-verify',
      about: { list: 'attributions', indexes: [0], rule: 'about-sentence' },
    });
    expect(entriesOf(buildStory([article], []))).toEqual([['four mills had shut', 'Said by: The guild']]);
  });

  it('says that it is not plain which statement is meant, and lets the sentence speak', () => {
    const article = articleOf('aaa', ['Lee denied the claims.']);
    take(article, 'denied', 'denied', {
      rule: 'denied',
      source: spanOf(article, 'Lee'),
      claim: spanOf(article, 'the claims'),
      about: { list: 'attributions', indexes: [], rule: 'about-not-plain' },
    });
    expect(entriesOf(buildStory([article], []))).toEqual([['Denied by: Lee', 'open']]);
  });

  it('answers an accusation with its denial', () => {
    const article = articleOf('aaa', ['Kay accused Lee of fraud. Lee denied it.']);
    take(article, 'accused', 'accused', {
      rule: 'accuse',
      source: spanOf(article, 'Kay'),
      target: spanOf(article, 'Lee'),
      claim: spanOf(article, 'fraud'),
    });
    take(article, 'denied', 'denied', {
      rule: 'denied',
      source: spanOf(article, 'Lee', 1),
      claim: spanOf(article, 'it'),
      about: { list: 'stances', indexes: [0], rule: 'about-accusation' },
    });
    expect(entriesOf(buildStory([article], []))).toEqual([
      ['(Accused of)', 'fraud', 'Denied by: Lee', 'Accused by: Kay'],
      ['(Accused of)', 'fraud', 'Accused: Lee', 'By: Kay'],
    ]);
  });

  it('makes one row of a request, with all who did not answer, and says what they were asked', () => {
    const article = articleOf('aaa', ['Lee and Kay did not respond to questions about the buoy.']);
    mention(article, 'Lee', 'people/lee');
    for (const name of ['Lee', 'Kay'])
      take(article, 'did not respond to questions', 'no-response', {
        source: spanOf(article, name),
        claim: spanOf(article, 'the buoy'),
        ...(name === 'Lee' && { entity: 'people/lee' }),
      });
    expect(entriesOf(buildStory([article], [entityOf('people/lee', 'Ann Lee')]))).toEqual([
      ['(Asked about)', 'the buoy', 'Did not answer: Ann Lee, Kay'],
    ]);
  });

  const ALLEGED: [text: string, claim: string, expected: string[]][] = [
    [
      'A clerk allegedly took bribes.',
      'took bribes',
      ['A clerk allegedly took bribes', 'Alleged by: this sentence does not say'],
    ],
    ['A clerk, police said, allegedly took bribes.', 'took bribes', ['allegedly took bribes', 'Of: A clerk']],
    [
      'A clerk allegedly took bribes, gifts and loans.',
      'took bribes',
      ['A clerk allegedly took bribes …', 'Alleged by: this sentence does not say'],
    ],
  ];
  test.each(ALLEGED)('shows what is alleged with its words: %s', (text, claim, expected) => {
    const article = articleOf('aaa', [text]);
    take(article, 'allegedly', 'alleged', {
      rule: 'allegedly',
      claim: spanOf(article, claim),
      target: spanOf(article, 'A clerk'),
    });
    expect(entriesOf(buildStory([article], []))).toEqual([expected]);
  });

  it('says in whose words something is left open', () => {
    const article = articleOf('aaa', ['It was unclear whether it sank, Lee said. It was unclear why.']);
    attribute(article, ['It was unclear whether it sank'], { source: spanOf(article, 'Lee'), style: 'indirect' });
    take(article, 'was unclear', 'unverified', { rule: 'unclear', claim: spanOf(article, 'whether it sank') });
    article.stances.push({ ...spanOf(article, 'was unclear', 1), stance: 'unverified', rule: 'unclear' });
    expect(entriesOf(buildStory([article], []))).toEqual([
      ['whether it sank', 'Left open by: Lee'],
      ['Left open by: the report itself'],
    ]);
  });

  it('groups in a fixed order, gives each an id, and is made once', () => {
    const article = articleOf('aaa', ['Lee denied it. It could not be verified. It seems odd.']);
    take(article, 'seems', 'hedged');
    take(article, 'denied', 'denied', { source: spanOf(article, 'Lee') });
    take(article, 'could not be verified', 'unverified');
    const story = buildStory([article], []);
    const groups = registerByKind(story);
    expect(groups.map(({ heading }) => heading)).toEqual(['Could not be verified', 'Denied', 'Said with reserve']);
    expect(groups[1]?.entries[0]?.id).toBe('stance-a-4');
    expect(registerByKind(story)).toBe(groups);
  });
});

describe('registerOf', () => {
  it('finds what an entity doubts, what names it and what it is accused of, and leaves hedges out', () => {
    const article = articleOf('aaa', ["Kay's office denied that Lee left. Lee seems ill. Kay slept."]);
    mention(article, 'Lee', 'people/lee');
    mention(article, 'Kay', 'people/kay');
    take(article, 'denied', 'denied', {
      source: spanOf(article, "Kay's office"),
      claim: spanOf(article, 'that Lee left'),
    });
    take(article, 'seems', 'hedged', { claim: spanOf(article, 'ill') });
    const story = buildStory([article], [entityOf('people/lee', 'Lee'), entityOf('people/kay', 'Kay')]);
    expect(registerOf(story, 'people/lee').map(({ stance }) => stance.stance)).toEqual(['denied']);
    expect(registerOf(story, 'people/kay').map(({ stance }) => stance.stance)).toEqual(['denied']);
    expect(registerOf(story, 'people/nobody')).toEqual([]);
  });
});
