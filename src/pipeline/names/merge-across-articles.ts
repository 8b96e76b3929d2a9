import type { Block } from '../../schema/block.ts';
import type { Entity } from '../../schema/entity.ts';
import type { NamedText } from './find-names.ts';

export function mergeAcrossArticles(_texts: readonly { article: string; blocks: Block[]; named: NamedText }[]): { entities: Entity[]; globalId: ReadonlyMap<string, string> } {
  return { entities: [], globalId: new Map() };
}
