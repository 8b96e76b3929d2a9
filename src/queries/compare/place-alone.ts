import type { Alone } from '../../schema/comparison.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Story } from '../story/build-story.ts';
import type { Source } from '../story/describe-source.ts';
import type { Passage } from '../passages/find-passage.ts';
import { passageAt } from '../passages/passage-at.ts';
import type { Span } from '../../schema/span.ts';

/** Words in their passage. */
export interface FocusedPassage extends Passage {
  focus: Span[];
}

/** What only one source has. */
export interface PlacedAlone {
  source: Source;
  names: Entity[];
  quotations: FocusedPassage[];
  figures: FocusedPassage[];
  times: FocusedPassage[];
  stances: FocusedPassage[];
}

/** What only one source has, each in its sentence; sources that have nothing of their own are left out. */
export function placeAlone(story: Story, alone: readonly Alone[]): PlacedAlone[] {
  return alone.flatMap((own): PlacedAlone[] => {
    const source = story.sourceOf.get(own.article);
    const article = story.articleOf.get(own.article);
    if (!source || !article) return [];
    const focusOn = (indexes: readonly number[], spanOf: (index: number) => Span | undefined): FocusedPassage[] => {
      const passages = new Map<string, FocusedPassage>();
      for (const index of indexes) {
        const span = spanOf(index);
        const passage = span && passageAt(story, { article: own.article, start: span.start });
        if (!passage) continue;
        const key = `${String(passage.ref.line)}.${String(passage.ref.sentence)}`;
        const known = passages.get(key);
        if (known) known.focus.push(span);
        else passages.set(key, { ...passage, focus: [span] });
      }
      return [...passages.values()];
    };
    const placed = {
      source,
      names: own.names.flatMap((id) => story.entityOf.get(id) ?? []),
      quotations: focusOn(own.quotations, (index) => article.attributions[index]?.content[0]),
      figures: focusOn(own.figures, (index) => article.figures[index]),
      times: focusOn(own.times, (index) => article.times[index]),
      stances: focusOn(own.stances, (index) => article.stances[index]),
    };
    const total = placed.names.length + placed.quotations.length + placed.figures.length + placed.stances.length;
    return total + placed.times.length > 0 ? [placed] : [];
  });
}
