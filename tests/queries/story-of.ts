import type { Article } from '../../src/schema/article.ts';
import type { Attribution } from '../../src/schema/attribution.ts';
import type { Block, BlockKind } from '../../src/schema/block.ts';
import type { EntityKind } from '../../src/schema/entity-kind.ts';
import { folderOfKind } from '../../src/schema/folder-of-kind.ts';
import type { Entity } from '../../src/schema/entity.ts';
import type { Span } from '../../src/schema/span.ts';
import { buildStory, type Story } from '../../src/queries/story/build-story.ts';

/** An article whose lines are given; its id is `<name>-0`, every full stop ends a sentence. */
export function articleOf(name: string, lines: readonly string[], more: Partial<Article> = {}): Article {
  let offset = 0;
  const blocks: Block[] = [];
  for (const [index, text] of lines.entries()) {
    const kind: BlockKind = text.startsWith('#') ? 'heading' : 'paragraph';
    const span = { start: offset, end: offset + text.length };
    if (text !== '')
      blocks.push({ ...span, line: index + 1, kind, text, sentences: sentencesOf(text, offset), rule: '' });
    offset += text.length + 1;
  }
  return {
    id: `${name}-0`,
    seed: `${name}_0.txt`,
    sha256: 'a'.repeat(64),
    lines: lines.length,
    facts: {},
    blocks,
    mentions: [],
    attributions: [],
    figures: [],
    times: [],
    stances: [],
    ...more,
  };
}

/** The span of the words in an article, from the first place at which they stand, or the one given (0-based). */
export function spanOf(article: Article, words: string, occurrence = 0): Span {
  const found = article.blocks.flatMap(({ start, text }) =>
    [...text.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map(({ index }) => start + index),
  );
  const start = found[occurrence];
  if (start === undefined) throw new Error(`no "${words}" in ${article.id}`);
  return { start, end: start + words.length };
}

/** Adds a mention of the words wherever they stand. */
export function mention(article: Article, words: string, entity: string): void {
  const kind = kindOf(entity);
  for (let occurrence = 0; ; occurrence += 1) {
    try {
      article.mentions.push({ ...spanOf(article, words, occurrence), form: 'name', kind, entity, rule: '' });
    } catch {
      return;
    }
  }
}

/** Adds an attribution of the words. */
export function attribute(article: Article, content: readonly string[], more: Partial<Attribution> = {}): Attribution {
  const attribution: Attribution = {
    content: content.map((words) => spanOf(article, words)),
    style: 'direct',
    rule: '',
    ...more,
  };
  article.attributions.push(attribution);
  return attribution;
}

/** An entity by its id and name. */
export function entityOf(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return { id, kind: kindOf(id), name, aliases: [], roles: [], merged: [], corrected: [], ...more };
}

/** Two reports on a ferry, with three entities. */
export function ferryStory(): { story: Story; a: Article; b: Article } {
  const a = articleOf('aaa', [
    'Ann Lee ran the ferry to Port Kell. It sank.',
    '',
    '"It was old," said Lee. "We knew."',
    'Nobody else spoke.',
  ]);
  const b = articleOf('bbb', ['The ferry left Port Kell, Harbour Watch said.', 'Harbour Watch counted 12 people.']);
  mention(a, 'Ann Lee', 'people/ann-lee');
  mention(a, 'Port Kell', 'places/port-kell');
  mention(b, 'Port Kell', 'places/port-kell');
  mention(b, 'Harbour Watch', 'agencies/harbour-watch');
  attribute(a, ['It was old,', 'We knew.'], {
    entity: 'people/ann-lee',
    cue: spanOf(a, 'said'),
    source: spanOf(a, 'Lee', 1),
  });
  attribute(b, ['The ferry left Port Kell'], { entity: 'agencies/harbour-watch', style: 'indirect' });
  const story = buildStory(
    [b, a],
    [
      entityOf('places/port-kell', 'Port Kell'),
      entityOf('people/ann-lee', 'Ann Lee', { aliases: [{ text: 'Lee', by: 'program', citations: ['aaa-0:3.1'] }] }),
      entityOf('agencies/harbour-watch', 'Harbour Watch', { type: 'advocacy' }),
    ],
  );
  return { story, a, b };
}

function kindOf(id: string): EntityKind {
  const kinds = Object.keys(folderOfKind) as EntityKind[];
  return kinds.find((kind) => id.startsWith(`${folderOfKind[kind]}/`)) ?? 'person';
}

function sentencesOf(text: string, offset: number): Span[] {
  return [...text.matchAll(/[^.]+(?:\."?|$)/g)].map(({ 0: sentence, index }) => {
    const start = offset + index + sentence.search(/\S/);
    return { start, end: offset + index + sentence.trimEnd().length };
  });
}
