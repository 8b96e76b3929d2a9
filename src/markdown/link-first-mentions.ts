import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LinkableEntity } from './index-entities.ts';
import { findPhrases } from './find-phrases.ts';
import type { NameIndex } from './index-names.ts';
import { OBJECT } from './phrasing-text.ts';

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
 * headings, links, code or quoted words, which are a source's and carry no link there.
 */
export function linkFirstMentions({ names, self }: FirstMentionsOptions): (tree: Root) => void {
  return (tree) => {
    const linked = new Set(self === undefined ? [] : [self]);
    visit(tree, 'entityLink', ({ entity }) => {
      linked.add(entity);
    });

    const linkText = (text: string, before: string): PhrasingContent[] => {
      const parts: PhrasingContent[] = [];
      let end = 0;
      for (const { value: entity, start, end: stop } of findPhrases(text, names)) {
        if (!entity || linked.has(entity.id)) continue;
        if (continuesName(before + text.slice(0, start), text.slice(stop), entity)) continue;
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

    const walk = (parent: Parents): void => {
      let before = '';
      const children: Nodes[] = [];
      for (const child of parent.children) {
        if (child.type === 'text') {
          children.push(...linkText(child.value, before));
          before = child.value;
          continue;
        }
        before = OBJECT;
        children.push(child);
        if ('children' in child && !isClosedToLinks(child)) walk(child);
      }
      parent.children = children as typeof parent.children;
    };
    walk(tree);
  };
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
