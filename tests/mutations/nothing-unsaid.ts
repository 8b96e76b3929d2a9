import type { GuardedMutation } from './guarded-mutation.ts';

/** What holds every statement to its source. */
export const nothingUnsaid: readonly GuardedMutation[] = [
  {
    removes: 'the check of references',
    file: 'src/pipeline/check/check-references.ts',
    find: 'reportUnresolved(file, referencesToEntities(data), (target) => ids.has(target));',
    replace: '',
    test: ['tests/pipeline/check/check-references.test.ts', 'references > that lead nowhere are named'],
  },
  {
    removes: 'the call of the check of references',
    file: 'src/pipeline/generate.ts',
    find: 'checkReferences(written.articles, written.entities);',
    replace: '',
    test: ['tests/generate.test.ts', 'a reference that leads nowhere is an error'],
  },
  {
    removes: 'the call of the check of what a comparison refers to',
    file: 'src/pipeline/generate.ts',
    find: 'checkComparison({ data: comparison, file }, articles, entities);',
    replace: '',
    test: ['tests/generate.test.ts', 'a comparison that refers to nothing is an error'],
  },
  {
    removes: 'the call of the checks of an editor’s words',
    file: 'src/pipeline/generate.ts',
    find: 'checkWords(editorial, prepareSources(articles, entities, hidden), watch);',
    replace: '',
    test: ['tests/scripts/generate.test.ts', 'a cited passage that changed is an error'],
  },
  {
    removes: 'the check that quotations stand in what is cited',
    file: 'src/markdown/check-quotations.ts',
    find: 'groupPassages(citations).some((group) => standVerbatim(sought, group.map(foldTypography)))',
    replace: 'citations.length > 0',
    test: ['tests/markdown/quotations.test.ts', 'a quotation in a cited sentence > is refused'],
  },
  {
    removes: 'the watch over cited passages that change',
    file: 'src/pipeline/check/watch-passages.ts',
    find: 'if (words.before === undefined || foldTypography(words.before) === foldTypography(words.now)) return;',
    replace: 'if (words) return;',
    test: ['tests/pipeline/check/watch-passages.test.ts', 'a cited passage > with other words is an error'],
  },
  {
    removes: 'the watch over passages that corrections name',
    file: 'src/pipeline/generate.ts',
    find: 'for (const use of [...corrected.uses, ...listUses(edits)]) watch.check(use);',
    replace: '',
    test: ['tests/pipeline/corrections/changed-passages.test.ts', 'a passage that a correction refers to is watched'],
  },
];
