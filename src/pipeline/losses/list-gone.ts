import { z } from 'zod';
import { articleSchema, type Article } from '../../schema/article.ts';
import { parseGeneratedFile } from '../../schema/generated-file.ts';
import type { EarlierArticles } from '../check/earlier-articles.ts';
import type { Seed } from '../read/read-seed.ts';

/** An article that was generated last time and has no seed any more. */
export interface GoneArticle {
  id: string;
  /** The seed's file name. */
  seed: string;
  /** Its file under another name, where there is one: the id that it has now, and the file name. */
  now?: { id: string; name: string };
  /** What was found in it; undefined where the file is not as this program writes it. */
  article: Article | undefined;
}

const headSchema = z.object(articleSchema.pick({ id: true, seed: true, sha256: true }).shape);

/**
 * The articles that are gone with their seeds. `names` are those of all files in the folder of seeds: one that can't be read
 * is not gone.
 */
export function listGone(
  earlier: EarlierArticles | undefined,
  seeds: readonly Seed[],
  names: ReadonlySet<string>,
): GoneArticle[] {
  const ids = new Set(seeds.map(({ id }) => id));
  const known = new Set(earlier?.ids);
  const bySum = new Map(seeds.filter(({ id }) => !known.has(id)).map((seed) => [seed.sha256, seed]));
  return (earlier?.ids ?? []).flatMap((id): GoneArticle[] => {
    const data = ids.has(id) ? undefined : readData(String(earlier?.read(id) ?? ''));
    const head = headSchema.safeParse(data);
    if (!head.success || names.has(head.data.seed)) return [];
    const now = bySum.get(head.data.sha256);
    const article = articleSchema.safeParse(data).data;
    return [{ id, seed: head.data.seed, ...(now && { now: { id: now.id, name: now.name } }), article }];
  });
}

function readData(text: string): object | undefined {
  try {
    return z.looseObject({}).parse(parseGeneratedFile(text).data);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}
