import { indexPhrases, listPhrases } from '../../markdown/find-phrases.ts';
import type { PassageIndex } from '../../markdown/index-passages.ts';
import { hasError, reportError, type Problem } from '../../markdown/report-problem.ts';
import { isAside } from '../../schema/block.ts';
import { listClaims } from './claim-aliases.ts';
import type { ClaimIndex } from './claim-mentions.ts';
import { currentId, type CorrectableArticle, type Draft } from './draft.ts';
import { evenText } from './plain-words.ts';
import { reportTold, type Divisions, type Told } from './read-divisions.ts';
import { suggestWording } from './suggest-wording.ts';

/** Words of an editor that no find bears out so far. */
interface OpenWords {
  /** Without differences of typography. */
  plain: string;
  what: 'name' | 'alias' | 'not';
  report: (problem: Problem) => void;
}

interface Outcome {
  draft: Draft;
  divisions: Divisions;
  used: ReadonlySet<Told>;
  claims: ClaimIndex;
  articles: readonly CorrectableArticle[];
  passages: () => PassageIndex;
}

/**
 * Leaves an error where an editor speaks of words that stand in no text any more, with the nearest that do. What the
 * program has come to say by itself is no mistake. The texts are read once more only where something is open.
 */
export function reportUnmatchedWords(outcome: Outcome): void {
  const open = listOpenWords(outcome);
  if (open.length === 0) return;
  const { inText, inCredits } = findWords(open, outcome.articles);
  for (const { plain, what, report } of open) {
    if (inText.has(plain) || (what === 'not' && inCredits.has(plain))) continue;
    if (inCredits.has(plain)) {
      report({
        rule: 'words-in-no-text',
        reason: `"${plain}" stands in credits and notices only, which are no part of the story`,
        hint:
          what === 'alias' ? 'take the alias out' : 'add "aliases" with a name that the story has, or delete the file',
      });
      continue;
    }
    const near = suggestWording(plain, outcome.articles, outcome.passages());
    const otherwise = {
      alias: 'write the words as a text has them, or take the alias out',
      not: 'write the words as a text has them, or take them out',
      name: 'add "aliases" with the words that a text has for it, or delete the file',
    }[what];
    report({
      rule: 'words-in-no-text',
      reason: `no text has the words "${plain}"`,
      hint: near === undefined ? otherwise : `did you mean ${near}? Otherwise, ${otherwise}`,
    });
  }
}

function listOpenWords({ draft, divisions, used, claims, articles }: Outcome): OpenWords[] {
  const open: OpenWords[] = [];
  const named =
    draft.made.size > 0 ? new Set(articles.flatMap(({ mentions }) => mentions.map(({ entity }) => entity))) : undefined;
  for (const correction of draft.corrections) {
    const { id, data, file, placeOf } = correction;
    const entity = draft.entities.get(currentId(draft, id));
    if (!entity) continue;
    for (const { text, path } of listClaims(correction)) {
      const [what] = path;
      const isMissed = !claims.found.has(text) && claims.claimants.get(text)?.some((one) => one.id === entity.id);
      const isAlone = draft.made.has(id) && !data.aliases && !named?.has(entity.id) && !hasError(file);
      if (what === 'name' ? !isAlone : !isMissed) continue;
      const report = (problem: Problem): void => {
        reportError(file, { ...problem, place: placeOf(path) });
      };
      open.push({ plain: text, what: what === 'name' ? 'name' : 'alias', report });
    }
    for (const { plain, told } of divisions.exclusions.get(entity.id)?.words ?? []) {
      if (used.has(told)) continue;
      const report = (problem: Problem): void => {
        reportTold(told, problem);
      };
      open.push({ plain, what: 'not', report });
    }
  }
  return open;
}

/** Which of the words stand in a text, and which in what is no part of the story. */
function findWords(open: readonly OpenWords[], articles: readonly CorrectableArticle[]) {
  const index = indexPhrases(open.map(({ plain }) => [plain, true] as const));
  const inText = new Set<string>();
  const inCredits = new Set<string>();
  for (const { blocks } of articles) {
    for (const { kind, text, credit, start, end } of blocks) {
      const length = isAside(kind) ? 0 : (credit?.start ?? end) - start;
      for (const phrase of listPhrases(evenText(text.slice(0, length)), index)) inText.add(phrase);
      for (const phrase of listPhrases(evenText(text.slice(length)), index)) inCredits.add(phrase);
    }
  }
  return { inText, inCredits };
}
