import type { Entity } from '../../schema/entity.ts';
import type { PassageRef } from '../../schema/passage-ref.ts';
import type { Story } from '../story/build-story.ts';
import { compareNames } from './compare-names.ts';
import type { SentenceIndex } from '../passages/index-sentences.ts';

/** An entity that stands near another one. */
export interface Companion {
  entity: Entity;
  /** In how many sentences both are mentioned. */
  sentences: number;
  /** In how many lines; a line may hold several sentences. */
  lines: number;
  /** The first such sentence, else the first such line. */
  at: PassageRef;
}

/** Who stands in a list of more than so many names is in nobody's company. */
const MOST_NAMES = 60;

/** Who and what is mentioned in the same sentences and the same lines as an entity, those nearest most often first. */
export function companyOf(story: Story, { naming, of }: SentenceIndex, id: string): Companion[] {
  const found = new Map<string, { sentences: number; lines: number; at: PassageRef }>();
  for (const { entities, ref } of naming.get(id) ?? []) {
    if (entities.size > MOST_NAMES) continue;
    for (const other of entities) {
      if (other === id) continue;
      const known = found.get(other);
      if (known) known.sentences += 1;
      else found.set(other, { sentences: 1, lines: 0, at: ref });
    }
  }
  for (const { article, block } of story.blocksNaming.get(id) ?? []) {
    const inLine = of.get(block);
    if (!inLine || inLine.size > MOST_NAMES) continue;
    const ref = { article: article.id, line: block.line };
    for (const other of new Set([...inLine.values()].flatMap(({ entities }) => [...entities]))) {
      if (other === id) continue;
      const known = found.get(other);
      if (known) known.lines += 1;
      else found.set(other, { sentences: 0, lines: 1, at: ref });
    }
  }
  return [...found]
    .flatMap(([other, company]) => {
      const entity = story.entityOf.get(other);
      return entity ? [{ entity, ...company }] : [];
    })
    .sort((a, b) => b.sentences - a.sentences || b.lines - a.lines || compareNames(a.entity.name, b.entity.name));
}
