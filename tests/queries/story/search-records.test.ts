import { describe, expect, it } from 'vitest';
import { buildLedger, type PageCitations } from '../../../src/queries/ledger/build-ledger.ts';
import { buildStory, type Story } from '../../../src/queries/story/build-story.ts';
import { searchRecords } from '../../../src/queries/story/search-records.ts';
import { articleOf, attribute, entityOf, ferryStory } from '../story-of.ts';

const recordsOf = (story: Story, citations: PageCitations[] = []) =>
  searchRecords(story, buildLedger(story, citations, undefined));

describe('searchRecords', () => {
  const { story } = ferryStory();
  const records = recordsOf(story);
  const ofKind = (kind: string): unknown[] => records.filter((record) => record.kind === kind);

  it('has every entity, with its name and the other forms of it before all', () => {
    expect(ofKind('people')).toEqual([
      { kind: 'people', url: 'people/ann-lee/', name: 'Ann Lee', words: 'Ann Lee · Lee', sources: ['aaa-0'] },
    ]);
    expect(ofKind('places')).toMatchObject([{ words: 'Port Kell', sources: ['aaa-0', 'bbb-0'] }]);
    expect(ofKind('agencies')).toMatchObject([{ words: 'Harbour Watch', sources: ['bbb-0'] }]);
  });

  it('has every quotation, with who speaks and what the source leaves between', () => {
    expect(ofKind('quotations')).toEqual([
      {
        kind: 'quotations',
        url: 'sources/aaa-0/#3.1~0',
        name: 'Ann Lee',
        words: 'It was old, […] We knew.',
        manner: 'direct',
        sources: ['aaa-0'],
      },
      {
        kind: 'quotations',
        url: 'sources/bbb-0/#1.1~1',
        name: 'Harbour Watch',
        words: 'The ferry left Port Kell',
        manner: 'indirect',
        sources: ['bbb-0'],
      },
    ]);
  });

  it('has the passages that are shown, and no word of the others', () => {
    const lines = (list: typeof records): string[] =>
      list.filter(({ kind }) => kind === 'passages').map(({ url }) => url);
    expect(lines(records)).toEqual(['sources/aaa-0/#1', 'sources/aaa-0/#3', 'sources/bbb-0/#1', 'sources/bbb-0/#2']);
    expect(JSON.stringify(records)).not.toContain('Nobody else spoke');
    const page = { title: 'The story', route: '/' } as const;
    const cited = [{ page, refs: [{ article: 'aaa-0', line: 4 }] }];
    expect(lines(recordsOf(story, cited))).toContain('sources/aaa-0/#4');
    const open = articleOf('aaa', ['Nobody else spoke.'], { facts: { licence: 'CC-BY-4.0' } });
    expect(recordsOf(buildStory([open], []))).toMatchObject([{ words: 'Nobody else spoke.' }]);
  });

  it('says that an editor named the speaker', () => {
    const article = articleOf('ccc', ['"One." "Two." "Six."']);
    attribute(article, ['One.'], { entity: 'people/ann-lee', rule: 'editor-speaker' });
    attribute(article, ['Two.'], { rule: 'editor-speaker' });
    attribute(article, ['Six.'], { rule: 'speaker-colon' });
    const told = recordsOf(buildStory([article], [entityOf('people/ann-lee', 'Ann Lee')]));
    expect(told.filter(({ kind }) => kind === 'quotations').map(({ name, editor }) => [name, editor])).toEqual([
      ['Ann Lee', 'Speaker named by the editor'],
      [undefined, 'Speaker not known, says the editor'],
      [undefined, undefined],
    ]);
  });

  it('keeps the words of an editor apart from those of the sources', () => {
    const entity = entityOf('people/ann-lee', 'Ann Lee', {
      aliases: [
        { text: 'Ann Lee', by: 'program', citations: [] },
        { text: 'Annie', by: 'editor', citations: [] },
      ],
      roles: [
        { text: 'the skipper', by: 'program', citations: [] },
        { text: 'Captain', by: 'editor', citations: [] },
      ],
    });
    expect(recordsOf(buildStory([], [entity]))).toMatchObject([
      { words: 'Ann Lee · the skipper', editor: 'Captain · Annie', sources: [] },
    ]);
  });

  it('gives every record an address of its own, because the index keeps one for each', () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });
});
