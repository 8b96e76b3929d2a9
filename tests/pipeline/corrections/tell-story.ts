import { VFile } from 'vfile';
import { generate } from '../../../src/pipeline/generate.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { entitySchema, type Entity } from '../../../src/schema/entity.ts';
import { parseGeneratedFile } from '../../../src/schema/generated-file.ts';
import { formatMessages } from '../../markdown/story.ts';

/**
 * Runs the whole way over texts, each a list of lines by the name of its seed, and the files of an editor: YAML by the id
 * of the entry, or whole files by their names. What it says is what an editor would look for on the site.
 */
export function tellStory(seeds: Record<string, readonly string[]>, editorial: Record<string, string> = {}) {
  const files = generate({
    seeds: Object.entries(seeds).map(
      ([name, lines]) => new VFile({ path: `seeds/${name}.txt`, value: encode(lines.join('\n')) }),
    ),
    editorial: Object.entries(editorial).map(
      ([id, yaml]) =>
        new VFile({
          path: `content/editorial/${id}.md`,
          value: id === 'explainer' ? yaml : `---\n${yaml}\n---\n`,
        }),
    ),
  });
  const read = files
    .filter(({ data }) => data.origin === 'generated')
    .map((file) => parseGeneratedFile(String(file)).data);
  const entities = read.flatMap((data) => entitySchema.safeParse(data).data ?? []);
  const articles = read.flatMap((data) => articleSchema.safeParse(data).data ?? []);
  return {
    messages: formatMessages(...files),
    ids: entities.map(({ id }) => id).sort(),
    entity: (id: string): Entity | undefined => entities.find((entity) => entity.id === id),
    names: (id: string): string[] =>
      entities
        .find((entity) => entity.id === id)
        ?.aliases.map(({ text, citations }) => [text, ...citations].join(' ')) ?? [],
    roles: (id: string): string[] =>
      entities
        .find((entity) => entity.id === id)
        ?.roles.map(({ text, by, citations }) => [`${text} (${by})`, ...citations].join(' ')) ?? [],
    /** `001:3 Smith` for each mention. */
    mentions: (id: string): string[] =>
      articles.flatMap(({ id: article, blocks, mentions }) =>
        mentions
          .filter(({ entity }) => entity === id)
          .map(({ start, end }) => {
            const block = blocks.find((one) => one.start <= start && start < one.end);
            return `${article}:${String(block?.line)} ${block?.text.slice(start - block.start, end - block.start) ?? ''}`;
          }),
      ),
    /** `001:3 Words said` for each statement. */
    said: (id: string | undefined): string[] =>
      articles.flatMap(({ id: article, blocks, attributions }) =>
        attributions
          .filter(({ entity }) => entity === id)
          .map(({ content: [first] }) => {
            const start = first?.start ?? 0;
            const block = blocks.find((one) => one.start <= start && start < one.end);
            return `${article}:${String(block?.line)} ${block?.text.slice(start - block.start, (first?.end ?? 0) - block.start) ?? ''}`;
          }),
      ),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
