import { VFile } from 'vfile';
import { generate } from '../../src/pipeline/generate.ts';
import { articleSchema, type Article } from '../../src/schema/article.ts';
import { entitySchema, type Entity } from '../../src/schema/entity.ts';
import { parseGeneratedFile } from '../../src/schema/generated-file.ts';

/** What the engine makes of one text: the article, and the entities with their types and roles. */
export interface Reading {
  article: Article;
  entities: Entity[];
}

/** Runs the whole way over one text without an editor's words. */
export function runEngine(text: string): Reading {
  const files = generate({ seeds: [new VFile({ path: 'example.txt', value: text })], editorial: [] });
  const read = files
    .filter(({ data }) => data.origin === 'generated')
    .map((file) => ({ path: file.path, data: parseGeneratedFile(String(file)).data }));
  const article = read.find(({ path }) => path.includes('articles/'));
  return {
    article: articleSchema.parse(article?.data),
    entities: read.filter((file) => file !== article).map(({ data }) => entitySchema.parse(data)),
  };
}
