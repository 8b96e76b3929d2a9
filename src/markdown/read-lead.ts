import type { PhrasingContent, Root } from 'mdast';
import type { Lead } from '../schema/lead.ts';
import { findQuotedWords } from './find-quoted-words.ts';
import { splitStatements } from './split-statements.ts';

/** Characters: so much is shown where the first sentences are no longer, and no sentence is begun behind the shortest. */
const LONGEST = 240;
const SHORTEST = 60;

/** The first sentence of the first paragraph, or two where it is a short one; cut between words where it is a long one. */
export function readLead(tree: Root): Lead {
  const paragraph = tree.children.find(({ type }) => type === 'paragraph');
  if (paragraph?.type !== 'paragraph') return [];
  const runs = joinRuns(listRuns(paragraph.children, false));
  const text = runs.map((run) => run.text).join('');
  const end = findEnd(text);
  const cut = end < text.trimEnd().length && !/[.!?…]["'”’»)\]]*$/.test(text.slice(0, end));
  const lead: Lead = [];
  let from = 0;
  for (const run of runs) {
    const words = run.text.slice(0, Math.max(0, end - from));
    from += run.text.length;
    if (words !== '') lead.push({ ...run, text: words });
  }
  if (cut) lead.push({ text: ' …' });
  return lead;
}

function findEnd(text: string): number {
  const sentences = splitStatements({ text, citations: new Map() }, findQuotedWords(text));
  const whole = sentences.find(({ end }) => end >= SHORTEST) ?? sentences.at(-1);
  const end = text.slice(0, whole?.end ?? 0).trimEnd().length;
  if (end <= LONGEST) return end;
  const space = text.lastIndexOf(' ', LONGEST);
  return text.slice(0, space > 0 ? space : LONGEST).replace(/[\s,;:–-]{1,4}$/, '').length;
}

/** The words in their order; what has none, such as a citation or a picture, is left out. */
function listRuns(nodes: readonly PhrasingContent[], quoted: boolean): { text: string; quoted: boolean }[] {
  return nodes.flatMap((node) => {
    if ('children' in node) return listRuns(node.children, quoted || node.type === 'quotedWords');
    if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value, quoted }];
    return node.type === 'break' ? [{ text: ' ', quoted }] : [];
  });
}

function joinRuns(runs: readonly { text: string; quoted: boolean }[]): Lead {
  const joined: Lead = [];
  for (const { text, quoted } of runs) {
    const flat = text.replace(/\s+/g, ' ');
    const last = joined.at(-1);
    if (flat === '') continue;
    if (last && (last.quoted ?? false) === quoted) last.text += flat;
    else joined.push({ text: flat, ...(quoted && { quoted }) });
  }
  return joined;
}
