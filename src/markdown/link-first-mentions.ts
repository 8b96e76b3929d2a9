import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { alignText } from './align-text.ts';
import type { LinkableEntity } from './index-entities.ts';
import { findPhrases } from './find-phrases.ts';
import type { NameIndex } from './index-names.ts';
import { locateOffsets, type Position } from './locate-offset.ts';
import { OBJECT } from './phrasing-text.ts';
import { reportWarning } from './report-problem.ts';
import { chooseBearer, describeBearers } from './tell-bearers.ts';

export interface FirstMentionsOptions {
  names: NameIndex;
  /** The entity whose page this is; nothing links to it. */
  self?: string | undefined;
}

/** A capitalised word directly behind a name makes another name of it: "Los Angeles Lakers". */
const GOES_ON = /^[ -]\p{Lu}/u;
/** A capital that begins a sentence tells nothing; these make another name even there: "South Los Angeles". */
const DIRECTION = /^(?:North|South|East|West|(?:North|South)(?:east|west)|Central|Upper|Lower|Greater|New)(?:ern)?$/;

/**
 * Links the first mention of each entity on a page, by its full name, unless the editor links to it somewhere. Never in
 * headings, links, code or quoted words, which are a source's and carry no link there. Of two that bear one name it is the
 * one that the texts cited for the sentence name; where that can't be told there is no link, and a warning says so.
 */
export function linkFirstMentions({ names, self }: FirstMentionsOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const linked = new Set(self === undefined ? [] : [self]);
    visit(tree, 'entityLink', ({ entity }) => {
      linked.add(entity);
    });

    const chooseEntity = (
      bearers: readonly LinkableEntity[],
      cited: ReadonlySet<string>,
      place: () => Position | undefined,
    ) => {
      const [first, another] = bearers;
      if (!first || !another) return first;
      const chosen = chooseBearer(bearers, cited);
      if (chosen || bearers.some(({ id }) => linked.has(id))) return chosen;
      for (const { id } of bearers) linked.add(id);
      reportWarning(file, {
        rule: 'ambiguous-name',
        reason: `"${first.name}" is the name of ${String(bearers.length)} entries, so it leads to none of them`,
        hint: `say which is meant: ${describeBearers(bearers, first.name)}`,
        place: place(),
      });
      return undefined;
    };

    const linkText = (node: Text, before: string, cited: ReadonlySet<string>): PhrasingContent[] => {
      const text = node.value;
      const parts: PhrasingContent[] = [];
      let end = 0;
      for (const { value: bearers, start, end: stop } of findPhrases(text, names)) {
        // A link that leads nowhere has been told of.
        const isPart =
          text.startsWith('[[', start - 2) ||
          bearers.every((bearer) => continuesName(before + text.slice(0, start), text.slice(stop), bearer));
        const entity = isPart
          ? undefined
          : chooseEntity(bearers, cited, () => placeOf(node, { start, end: stop }, file));
        if (!entity || linked.has(entity.id)) continue;
        linked.add(entity.id);
        if (start > end) parts.push({ type: 'text', value: text.slice(end, start) });
        parts.push({
          type: 'entityLink',
          entity: entity.id,
          children: [{ type: 'text', value: text.slice(start, stop) }],
        });
        end = stop;
      }
      if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
      return parts;
    };

    const walk = (parent: Parents, cited: ReadonlySet<string>): void => {
      let before = '';
      const children: Nodes[] = [];
      for (const child of parent.children) {
        if (child.type === 'text') {
          children.push(...linkText(child, before, cited));
          before = child.value;
          continue;
        }
        before = OBJECT;
        children.push(child);
        if ('children' in child && !isClosedToLinks(child)) {
          walk(child, child.type === 'citedWords' ? listCited(child) : cited);
        }
      }
      parent.children = children as typeof parent.children;
    };
    walk(tree, new Set());
  };
}

/** The articles that a sentence cites. */
function listCited(sentence: Nodes): ReadonlySet<string> {
  const articles = new Set<string>();
  visit(sentence, 'citation', ({ passage }) => {
    articles.add(passage.ref.article);
  });
  return articles;
}

/** Where a part of a text was written; where that can't be told, the place of the text. */
function placeOf({ value, position }: Text, span: { start: number; end: number }, file: VFile): Position | undefined {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return position;
  const source = String(file);
  const { offsets } = alignText(value, source, start.offset, end.offset);
  return locateOffsets(source).between(
    offsets[span.start] ?? start.offset,
    (offsets[span.end - 1] ?? start.offset) + 1,
  );
}

function isClosedToLinks({ type }: Nodes): boolean {
  return ['heading', 'link', 'linkReference', 'entityLink', 'quotedWords'].includes(type);
}

/** Whether the words around a name make another name of it: "Los Angeles Lakers", "South Los Angeles". */
function continuesName(before: string, after: string, { kind }: LinkableEntity): boolean {
  if (GOES_ON.test(after)) return true;
  if (kind !== 'place') return false;
  const last = /(?<!\p{L})\p{Lu}\p{L}*[ -]$/u.exec(before);
  if (!last) return false;
  return DIRECTION.test(last[0].slice(0, -1)) || /[\p{L},]\s?$/u.test(before.slice(0, last.index));
}
