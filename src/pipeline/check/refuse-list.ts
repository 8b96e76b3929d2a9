import { reportError } from '../../markdown/report-problem.ts';
import { formatCount } from '../../schema/format-count.ts';
import { limits } from '../../schema/limits.ts';
import type { NamedText } from '../names/find-names.ts';
import type { Seed } from '../read/read-seed.ts';

/** Refuses a seed that names more than an article does: each of them would get a page. Returns whether it is refused. */
export function refuseList({ file }: Pick<Seed, 'file'>, { entities }: Pick<NamedText, 'entities'>): boolean {
  if (entities.length <= limits.seedNames) return false;
  reportError(file, {
    rule: 'seed-names',
    reason: `the text names ${formatCount(entities.length)} people, agencies and places, and one may name ${formatCount(limits.seedNames)}`,
    hint: 'a list of names is no article: leave it out, or split the text into several files',
  });
  return true;
}
