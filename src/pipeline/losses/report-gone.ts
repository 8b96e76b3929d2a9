import { VFile } from 'vfile';
import { reportNote } from '../../markdown/report-problem.ts';
import { shortenArticleIds } from '../../schema/article-label.ts';
import { describeLoss } from './describe-loss.ts';
import type { GoneArticle } from './list-gone.ts';

interface Remaining {
  /** The ids of the articles that there are now. */
  articles: readonly string[];
  /** Whether an entity is still there, under its id or another, or is not shown by an editor's will. */
  stays: (entity: string) => boolean;
  /** The folder of the seeds, as messages name it. */
  folder: string;
}

/**
 * Says of each seed that is gone what went with it, or what its file is called now; and lets the errors on editors' files
 * that name it say so too, with what to do. The result holds the notes, on files with the paths that the seeds had.
 */
export function reportGone(
  gone: readonly GoneArticle[],
  editorial: readonly VFile[],
  { articles, stays, folder }: Remaining,
): VFile[] {
  if (gone.length === 0) return [];
  const shorts = shortenArticleIds(articles);
  const nameOf = (id: string): string => shorts.get(id) ?? id;
  const counts = explainErrors(gone, editorial, nameOf, folder);
  return gone.map((lost) => {
    const { id, seed, now, article } = lost;
    const path = `${folder}/${seed}`;
    const file = new VFile({ path });
    const count = counts.get(lost) ?? 0;
    const places = `${String(count)} ${count === 1 ? 'place' : 'places'}`;
    if (now) {
      const reason = `the file is called ${now.name} now, so that ${id} is ${now.id}`;
      const hint =
        count === 0
          ? 'no editor refers to it by the name of before, so there is nothing to change'
          : `write "${nameOf(now.id)}" for it in ${places}, named as errors, or call the file ${seed} again`;
      reportNote(file, { rule: 'seed-renamed', reason, hint });
      return file;
    }
    const loss = article && describeLoss(article, stays);
    const back = `to have it back, bring ${path} back`;
    reportNote(file, {
      rule: 'seed-gone',
      reason: `the file is gone${loss === undefined ? '' : `, and with it ${loss}`}`,
      hint: count === 0 ? back : `${back}; otherwise mend the ${places} where editors refer to it, named as errors`,
    });
    return file;
  });
}

/** Rewrites what is said of articles that are gone; how often, by article. */
function explainErrors(
  gone: readonly GoneArticle[],
  editorial: readonly VFile[],
  nameOf: (id: string) => string,
  folder: string,
): Map<GoneArticle, number> {
  const counts = new Map<GoneArticle, number>();
  for (const file of editorial) {
    const text = String(file);
    for (const message of file.messages) {
      const written = message.ruleId === 'unknown-article' ? message.actual : undefined;
      const fitting = written === undefined ? [] : gone.filter(({ id }) => id.startsWith(written));
      const lost = fitting.find(({ id }) => id === written) ?? (fitting.length === 1 ? fitting[0] : undefined);
      if (!lost || written === undefined) continue;
      counts.set(lost, (counts.get(lost) ?? 0) + 1);
      const { id, seed, now } = lost;
      const { place } = message;
      const range = place && 'start' in place ? [place.start.offset, place.end.offset] : [];
      const cited = place ? text.slice(...range) : '';
      message.reason = now ? `${id} is ${now.id} now` : `the article ${id} is gone with its seed`;
      message.message = message.reason;
      message.note = now
        ? place
          ? `write ${replaceName(cited, written, nameOf(now.id))}`
          : `rename the file to ${now.id}.md`
        : `${place ? 'take this away' : 'delete this file'}, or bring ${folder}/${seed} back`;
    }
  }
  return counts;
}

/** `[^001:4]` → `[^002:4]`; only the name where the place is not plain. */
function replaceName(cited: string, written: string, name: string): string {
  const at = cited.length > written.length + 20 ? -1 : cited.indexOf(written);
  return at < 0 ? `"${name}" for "${written}"` : cited.slice(0, at) + name + cited.slice(at + written.length);
}
