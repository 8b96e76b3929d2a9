import { formatPassageRef, parsePassageRef } from '../schema/passage-ref.ts';
import { findByPrefix, type PassageIndex } from './index-passages.ts';
import type { Problem } from './report-problem.ts';

/** `000:3-5`, `000:3-000:5`. */
const RANGE = /^([^\s:]+:[\d.]+)[-–—](\S+)$/;

/** Says what is wrong with what stands between `[^` and `]` and is no address, and what was meant, where that can be told. */
export function explainCitation(written: string, index: PassageIndex): Problem {
  const tidy = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace('：', ':')
    .replace(/ ?([-–—:]) ?/g, '$1');
  const parts = tidy.split(/[ ,;&+]/).filter(Boolean);
  const ranges = parts.map((part) => RANGE.exec(part)?.slice(1) ?? [part]);
  const addresses = completeAddresses(ranges.flat());
  const gap = ranges.length < addresses.length ? ' … ' : '';
  const hint =
    addresses.length > 1
      ? `cite each line by itself: ${addresses.map((address) => `[^${address}]`).join(gap)}`
      : addresses[0] !== undefined
        ? `write [^${addresses[0]}]`
        : suggestForm(tidy, index);
  return { rule: 'citation-form', reason: `"[^${written}]" is not a citation`, hint };
}

/** Addresses without what does not belong to them; one that names no article means that of the one before it. */
function completeAddresses(parts: readonly string[]): string[] {
  let article: string | undefined;
  const addresses: string[] = [];
  for (const part of parts) {
    const bare = part
      .replaceAll('^', '')
      .replace(/[.:]$/, '')
      .replace(/([:.])0+(?=\d)/g, '$1');
    const ref =
      parsePassageRef(bare) ??
      parsePassageRef(
        bare.replace(/^([^:]+):(\d+)(?:[:/](\d+))?$/i, (_all, id: string, line: string, sentence?: string) =>
          sentence === undefined ? `${id}:${line}` : `${id}:${line}.${sentence}`,
        ),
      ) ??
      (article === undefined ? undefined : parsePassageRef(`${article}:${bare}`));
    if (!ref) return [];
    article = ref.article;
    addresses.push(formatPassageRef(ref));
  }
  return addresses;
}

function suggestForm(written: string, index: PassageIndex): string {
  const end = /[.\-/# ](\d{1,6})$/.exec(written);
  const [article, line] = [written.slice(0, end?.index), end?.[1]];
  const [found] = article === '' ? [] : findByPrefix(index, article);
  if (found && line !== undefined) return `write [^${article}:${String(Number(line))}]`;
  if (found) return `write a line of it too, such as [^${article}:${String(found.blocks.keys().next().value ?? 1)}]`;
  return 'write an article and a line, or a sentence of that line: [^000:23] or [^000:23.2]';
}
