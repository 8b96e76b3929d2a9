import type { Comparison, Place, Wording } from '../../schema/comparison.ts';
import type { Route } from '../../schema/route.ts';
import { countWitnesses } from '../../schema/witnesses.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../story/build-story.ts';
import type { UseAt } from './uses-of-findings.ts';

/** The sections of the page that sets the texts side by side, by their fragments, and what the ledger calls them. */
const sections = {
  statements: 'same statement',
  status: 'done or to come',
  figures: 'numbers',
  wording: 'wording',
  runs: 'shared words',
  alone: 'only in this text',
} as const;

/** Where the words are that a comparison sets beside others, or counts, and in which of its sections. */
export function* usesInComparison(story: Story, comparison: Comparison): Generator<UseAt> {
  for (const section of Object.keys(sections) as (keyof typeof sections)[]) {
    const use = { kind: 'compared', label: sections[section], route: `/compare/#${section}` as Route } as const;
    for (const { article, start, end } of placesIn(story, comparison, section))
      yield { article, span: { start, end }, use };
  }
}

function placesIn(story: Story, comparison: Comparison, section: keyof typeof sections): Place[] {
  switch (section) {
    case 'statements':
      return comparison.statements
        .filter(({ versions }) => countWitnesses(versions, story.witnesses) > 1)
        .flatMap(({ versions }) =>
          versions.flatMap(({ article, content }) => content.map((span) => ({ article, ...span }))),
        );
    case 'status':
      return comparison.statuses.flatMap(({ done, ahead }) => [...done, ...ahead]);
    case 'figures':
      return comparison.figures.flatMap(({ figures }) =>
        figures.flatMap(({ article, figure }) => place(article, story.articleOf.get(article)?.figures[figure])),
      );
    case 'wording':
      return comparison.wording.flatMap(placesOfWords);
    case 'runs':
      return comparison.runs.filter((run) => run.articles > 1).flatMap(({ places }) => places);
    case 'alone':
      return placesAlone(story, comparison.alone);
  }
}

function placesOfWords({ words }: Wording): Place[] {
  return words.flatMap(({ uses }) => uses.flatMap(({ article, spans }) => spans.map((span) => ({ article, ...span }))));
}

/** What only one text has. Its names are not among them: the ledger names them already. */
function placesAlone(story: Story, alone: Comparison['alone']): Place[] {
  return alone.flatMap(({ article: id, quotations, figures, times, stances }) => {
    const article = story.articleOf.get(id);
    return [
      ...quotations.map((index) => article?.attributions[index]?.content[0]),
      ...figures.map((index) => article?.figures[index]),
      ...times.map((index) => article?.times[index]),
      ...stances.map((index) => article?.stances[index]),
    ].flatMap((span) => place(id, span));
  });
}

function place(article: string, span: Span | undefined): Place[] {
  return span ? [{ article, start: span.start, end: span.end }] : [];
}
