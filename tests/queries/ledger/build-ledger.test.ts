import { describe, expect, it } from 'vitest';
import { buildLedger, type PageCitations } from '../../../src/queries/ledger/build-ledger.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import { articleOf, attribute, entityOf, ferryStory, mention, spanOf } from '../story-of.ts';

const page = { title: 'The story', route: '/' } as const;

/** Every use of an article as `line: kind label → route (sentences)`. */
function describeLedger(ledger: ReturnType<typeof buildLedger>, article = 'aaa-0'): string[] {
  return (ledger.get(article) ?? []).flatMap(({ placed, uses, unused }) => [
    ...uses.map(
      ({ kind, label, route, sentences }) =>
        `${String(placed.block.line)}: ${kind} ${label} → ${route} (${sentences.join()})`,
    ),
    ...(unused.length > 0 ? [`${String(placed.block.line)}: not used (${unused.join()})`] : []),
  ]);
}

describe('the ledger', () => {
  const { story } = ferryStory();
  const cited: PageCitations = {
    page,
    refs: [{ article: 'aaa-0', line: 4, sentence: 1, fragment: 'sentence-2' }],
  };

  it('says of each sentence where it went', () => {
    expect(describeLedger(buildLedger(story, [cited], undefined))).toEqual([
      '1: name Ann Lee → /people/ann-lee/ (1)',
      '1: name Port Kell → /places/port-kell/ (1)',
      '1: not used (2)',
      '3: said Ann Lee → /people/ann-lee/#said-a-47 (1,2)',
      '3: name Ann Lee → /people/ann-lee/ (1)',
      '4: cited The story → /#sentence-2 (1)',
    ]);
  });

  it('shows what is evidence, and everything where a licence allows it', () => {
    const shown = (citations: PageCitations[]): boolean[] | undefined =>
      buildLedger(story, citations, undefined)
        .get('aaa-0')
        ?.map((entry) => entry.shown);
    expect(shown([cited])).toEqual([true, true, true]);
    expect(shown([])).toEqual([true, true, false]);
    const open = buildStory([articleOf('aaa', ['Nobody spoke.'], { facts: { licence: 'CC-BY-4.0' } })], []);
    expect(buildLedger(open, [], undefined).get('aaa-0')).toMatchObject([{ shown: true, uses: [], unused: [1] }]);
  });

  it('tells what the first page shows from what an editor cites', () => {
    const shown: PageCitations = { page, refs: [{ article: 'aaa-0', line: 4 }], kind: 'shown' };
    expect(describeLedger(buildLedger(story, [shown], undefined))).toContain('4: shown The story → / (1)');
  });

  it('counts a line that tells whose words stand in another', () => {
    const article = articleOf('aaa', ['Lee spoke at noon. It rained.', '"We knew."']);
    attribute(article, ['We knew.'], { source: spanOf(article, 'Lee'), cue: spanOf(article, 'spoke') });
    expect(describeLedger(buildLedger(buildStory([article], []), [], undefined))).toEqual([
      '1: attributes Lee → /quotations/#said-a-31 (1)',
      '1: not used (2)',
      '2: said Lee → /quotations/#said-a-31 (1)',
    ]);
  });

  it('leads to the numbers and times one by one, and says once what several share', () => {
    const article = articleOf('aaa', ['On Friday 12 sank. Lee and Kay did not answer.']);
    article.times.push({ ...spanOf(article, 'Friday'), value: 'XXXX-WXX-5', precision: 'day', rule: '' });
    article.figures.push({ ...spanOf(article, '12'), value: 12, comparator: 'exactly', rule: '' });
    for (const name of ['Lee', 'Kay'])
      article.stances.push({
        ...spanOf(article, 'did not answer'),
        stance: 'no-response',
        source: spanOf(article, name),
        rule: '',
      });
    expect(describeLedger(buildLedger(buildStory([article], []), [], undefined))).toEqual([
      '1: figure 12 → /figures/#figure-a-10 (1)',
      '1: time Friday → /timeline/#time-a-3 (1)',
      '1: stance did not answer → /unconfirmed/#stance-a-31 (2)',
    ]);
  });

  it('knows the passages that a name or a role is cited from', () => {
    const article = articleOf('aaa', ['It sank.', 'The skipper swam.']);
    const roles = [{ text: 'skipper', by: 'program' as const, citations: ['aaa-0:2.1'] }];
    const told = buildStory([article], [entityOf('people/lee', 'Lee', { roles })]);
    expect(describeLedger(buildLedger(told, [], undefined))).toContain('2: name Lee → /people/lee/ (1)');
  });

  it('marks a run of words in every sentence that it reaches', () => {
    const article = articleOf('aaa', ['It sank. It rose. It left.']);
    const places = [{ article: 'aaa-0', ...spanOf(article, 'sank. It rose'), voice: 'narrator' as const }];
    const none = { statements: [], figures: [], wording: [], statuses: [], alone: [] };
    const comparison: Comparison = { id: 'compare', ...none, runs: [{ places, articles: 2, words: 3, rule: '' }] };
    expect(describeLedger(buildLedger(buildStory([article], []), [], comparison))).toEqual([
      '1: compared shared words → /compare/#runs (1,2)',
      '1: not used (3)',
    ]);
  });

  it('knows no entity that has no page', () => {
    const article = articleOf('aaa', ['Lee swam.']);
    mention(article, 'Lee', 'people/nobody');
    expect(describeLedger(buildLedger(buildStory([article], []), [], undefined))).toEqual(['1: not used (1)']);
  });
});
