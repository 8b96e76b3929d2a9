import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { alignText } from './align-text.ts';
import { resolveEntity, type EntityIndex } from './index-entities.ts';
import type { PassageIndex } from './index-passages.ts';
import { locateOffsets, type Locator, type Position } from './locate-offset.ts';
import { reportError } from './report-problem.ts';
import { resolveCitation } from './resolve-citation.ts';

export interface MarksOptions {
  passages: PassageIndex;
  entities: EntityIndex;
}

const MARK = /\[\^(?<citation>[^[\]]+)\]|\[\[(?<target>[^[\]|]+)(?:\|(?<shown>[^[\]|]+))?\]\]/g;

/**
 * Turns `[^000:23]` into citations and `[[Karen Bass|the mayor]]` into links to entities. remark-gfm leaves a footnote
 * reference without a definition as text, so this works on text nodes; a mark behind a backslash stays text.
 */
export function parseMarks({ passages, entities }: MarksOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const source = String(file);
    const locator = locateOffsets(source);
    let number = 0;

    const replaceText = (node: Text, parent: Parents, insideLink: boolean): PhrasingContent[] => {
      const matches = [...node.value.matchAll(MARK)];
      if (matches.length === 0) return [node];
      const { placeBetween, isEscaped } = placesOf(node, parent.position, source, locator);
      const parts: PhrasingContent[] = [];
      const pushText = (from: number, to: number): void => {
        if (from === to) return;
        parts.push({ type: 'text', value: node.value.slice(from, to), position: placeBetween(from, to) });
      };
      let end = 0;
      for (const match of matches) {
        if (isEscaped(match.index)) continue;
        const place = placeBetween(match.index, match.index + match[0].length);
        const made = makeNode(match, place, insideLink);
        if (!made) continue;
        pushText(end, match.index);
        parts.push(made);
        end = match.index + match[0].length;
      }
      pushText(end, node.value.length);
      return parts;
    };

    const makeNode = (match: RegExpExecArray, place: Position, insideLink: boolean): PhrasingContent | undefined => {
      const { citation, target, shown } = match.groups ?? {};
      const found =
        citation === undefined ? resolveEntity((target ?? '').trim(), entities) : resolveCitation(citation, passages);
      if ('rule' in found) {
        reportError(file, { ...found, place });
        return undefined;
      }
      if (insideLink) {
        const hint = 'put it behind the link';
        reportError(file, { rule: 'nested-link', reason: `"${match[0]}" stands inside another link`, hint, place });
        return undefined;
      }
      if ('ref' in found) {
        number += 1;
        return { type: 'citation', passage: found, number, position: place };
      }
      const words = shown?.trim() ?? (target?.includes('/') ? found.name : target?.trim()) ?? found.name;
      return { type: 'entityLink', entity: found.id, children: [{ type: 'text', value: words }], position: place };
    };

    const walk = (parent: Parents, insideLink: boolean): void => {
      const children: Nodes[] = [];
      for (const child of parent.children) {
        if (child.type === 'text') children.push(...replaceText(child, parent, insideLink));
        else {
          children.push(child);
          if ('children' in child) walk(child, insideLink || child.type === 'link' || child.type === 'linkReference');
        }
      }
      parent.children = children as typeof parent.children;
    };

    walk(tree, false);
  };
}

/** What is known of where the characters of a text were written. */
interface Places {
  placeBetween: (from: number, to: number) => Position;
  /** Whether the bracket there, or the one after it, stands behind a backslash. */
  isEscaped: (at: number) => boolean;
}

function placesOf(node: Text, fallback: Position | undefined, source: string, locator: Locator): Places {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) {
    // remark-gfm drops the positions of a text that it splits for a bare address.
    const place = fallback ?? locator.between(0, 0);
    return { placeBetween: () => place, isEscaped: () => false };
  }
  const { offsets, escaped } = alignText(node.value, source, start.offset, end.offset);
  return {
    placeBetween: (from, to) => locator.between(offsets[from] ?? 0, (offsets[to - 1] ?? 0) + 1),
    isEscaped: (at) => escaped.has(at) || escaped.has(at + 1),
  };
}
