import { hasWords } from '../../markdown/has-words.ts';
import { reportError, reportNote, reportWarning } from '../../markdown/report-problem.ts';
import { suggestSimilar } from '../../markdown/suggest-similar.ts';
import { isOwnPage, pagesWithWords } from '../../schema/chapter.ts';
import { fileOfEditorial } from '../../schema/editorial-file.ts';
import type { Editorial } from './read-editorial.ts';

/** Checks that the pages which are there only because an editor wrote them have a title and words, and tells why updates make no feed. */
export function checkPages({ pages, chapters, updates, site }: Editorial): void {
  for (const { file, id, data, body, placeOf } of pages) {
    if (!isOwnPage(id)) continue;
    const place = placeOf(['title']);
    if (data.title === undefined) {
      const similar = suggestSimilar(id, pagesWithWords);
      const reason = `pages/${id}.md makes a page of its own, /${id}/, which needs a title`;
      const meant = similar === undefined ? '' : `; did you mean pages/${similar}.md, for the words on /${similar}/?`;
      const hint = `write above the text, between two lines "---": title: The name of the page${meant}`;
      reportError(file, { rule: 'page-without-title', reason, hint, place });
    }
    if (!hasWords(body)) {
      const hint = 'write something under the front matter, or delete the file';
      reportError(file, { rule: 'page-without-words', reason: `the page /${id}/ has no words`, hint, place });
    }
  }
  const [update] = updates;
  if (update && site?.data.url === undefined) {
    const reason = 'no feed is made of the updates: it has to name the address of the site';
    const hint = `write in site.md: url: https://example.org/story/${site ? '' : ', and title: The name of the site'}`;
    reportNote(site?.file ?? update.file, { rule: 'no-feed', reason, hint });
  }
  const orders = new Map<number, string>();
  for (const chapter of chapters) {
    const { file, id, data, body, placeOf } = chapter;
    if (!hasWords(body)) {
      const hint = 'write its text under the front matter, or delete the file';
      const reason = `the chapter "${data.title}" has no words`;
      reportError(file, { rule: 'page-without-words', reason, hint, place: placeOf(['title']) });
    }
    if (data.order === undefined) continue;
    const other = orders.get(data.order);
    if (other === undefined) orders.set(data.order, fileOfEditorial(chapter));
    else {
      const reason = `${other} has the order ${data.order}, too`;
      const hint = `the two stand in the order of their file names; to choose, give ${id}.md another number`;
      reportWarning(file, { rule: 'same-order', reason, hint, place: placeOf(['order']) });
    }
  }
}
