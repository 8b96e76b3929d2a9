import { addressOf } from '../../src/queries/passages/address-of.ts';
import type { Story } from '../../src/queries/story/build-story.ts';
import type { PlacedBlock } from '../../src/queries/story/place-findings.ts';

/** How many words of a passage an example quotes, at most and at least. */
const [MOST, LEAST] = [6, 3];

/**
 * A comment on how words are written under the front matter, with a passage and a link of this story. `about` is the
 * entity or the article whose page shows the words, `where` says what becomes of them.
 */
export function teachMarkdown(story: Story | undefined, where: string, about?: { id: string }): string {
  const lines = ['<!--', where];
  const block = story && chooseBlock(story, about);
  if (story && block) {
    const cited = citeBlock(story, block);
    lines.push('', 'A statement carries its evidence: the text and the line, or one sentence of it:', '', cited);
    const other = story.entities.find(({ id, name }) => id !== about?.id && isUnmistakable(story, name));
    if (other)
      lines.push(
        '',
        'A link leads to an entry:',
        '',
        `Link to [[${other.name}]], or with words of your own: [[${other.name}|like this]].`,
      );
  } else {
    lines.push(
      '',
      'A statement carries its evidence, [^001:4]: line 4 of the text whose id begins with 001. [[A name]] is a link.',
    );
  }
  return [...lines, '', 'What stands in a comment like this one is not shown.', '-->', ''].join('\n');
}

/** The address of the first paragraph, for an example; undefined where there is no story yet. */
export function exampleCitation(story: Story | undefined): string {
  const block = story && chooseBlock(story);
  return story && block ? `[^${addressOf(story, { article: block.article.id, line: block.block.line })}]` : '';
}

function chooseBlock(story: Story, about = { id: '' }): PlacedBlock | undefined {
  const blocks =
    story.blocksOf.get(about.id) ?? story.blocksNaming.get(about.id) ?? [...story.blocksOf.values()].flat();
  return blocks.find(({ block }) => block.kind === 'paragraph') ?? blocks[0];
}

/** A sentence that quotes the beginning of the line, where it has words that can be quoted. */
function citeBlock(story: Story, { article, block }: PlacedBlock): string {
  const [sentence = block] = block.sentences;
  const text = block.text.slice(sentence.start - block.start, sentence.end - block.start);
  const plain = /^[^“”"‘„«»\n<>[\]*_\\]*/.exec(text)?.[0] ?? '';
  const words = plain.replaceAll('--', '\n').split('\n', 1)[0]?.split(' ').slice(0, MOST) ?? [];
  const quoted = words
    .join(' ')
    .slice(0, 200)
    .replace(/[^\p{L}\p{N}]{1,10}$/u, '');
  const line = addressOf(story, { article: article.id, line: block.line });
  if (words.length < LEAST) return `This stands in that line.[^${line}]`;
  return `The passage begins with “${quoted}”.[^${addressOf(story, { article: article.id, line: block.line, sentence: 1 })}]`;
}

function isUnmistakable({ entities }: Story, name: string): boolean {
  const isPlain = /^[\p{L}\p{N} .'’]+$/u.test(name);
  return (
    isPlain &&
    entities.filter((entity) => [entity.name, ...entity.aliases.map(({ text }) => text)].includes(name)).length === 1
  );
}
