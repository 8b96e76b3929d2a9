import type { VFile } from 'vfile';
import { reportWarning } from '../../markdown/report-problem.ts';
import type { VersionOfText } from '../../schema/article.ts';

/** A seed that may be another one's version. */
export interface VersionedSeed {
  id: string;
  /** The file name. */
  name: string;
  file: VFile;
}

/** Leaves a warning on the later file of each two that are versions of one text; one a file, with the nearest of them. */
export function reportVersions(
  seeds: readonly VersionedSeed[],
  versions: ReadonlyMap<string, readonly VersionOfText[]>,
): void {
  const nameOf = new Map(seeds.map(({ id, name }) => [id, name]));
  for (const { id, file } of seeds) {
    const earlier = (versions.get(id) ?? []).filter(({ article }) => article < id);
    const [nearest] = earlier.toSorted((a, b) => Number(b.isSame) - Number(a.isSame) || b.shared - a.shared);
    const name = nameOf.get(nearest?.article ?? '');
    if (!nearest || name === undefined) continue;
    const { isSame, shared, sentences } = nearest;
    const keep = 'or keep both: the site says that they are versions of one text, and counts them as one witness';
    reportWarning(file, {
      rule: isSame ? 'same-text' : 'version-of-text',
      reason: isSame
        ? `the text has the same words as ${name}`
        : `the text is another version of ${name}: ${String(shared)} of its ${String(sentences)} sentences are word for word the same`,
      hint: isSame ? `delete one of the two; ${keep}` : `delete the one that you don't need; ${keep}`,
    });
  }
}
