import { TYPE_OF_DESCRIPTION } from '../lexicon/entity-types.ts';

/** "news agency" and "rights group" are known by the word before the noun. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:news|press|media|radio|television|tv) (?:agency|group|network|site|service|station|organi[sz]ation|website)$/,
    'news',
  ],
  [
    /^(?:rights|advocacy|campaign|aid|environmental|conservation|lobby|charity|civil|community|welfare|relief) (?:group|organi[sz]ation|agency|network)$/,
    'advocacy',
  ],
  [
    /^(?:militant|rebel|armed|insurgent|terrorist|terror|extremist|jihadist|guerrilla) (?:group|organi[sz]ation|network|army)$/,
    'armed-group',
  ],
  [
    /^(?:football|rugby|cricket|soccer|basketball|baseball|hockey|sports) (?:side|league|association|federation|franchise)$/,
    'sport',
  ],
  [/^(?:government|state|federal|security|intelligence|police|un|space) (?:agency|service|office|body)$/, 'government'],
  [/^(?:police) (?:service|unit|department)$/, 'police'],
];

/** The sort of an agency that the words of the text for it tell: "charity that helps tenants" is advocacy; undefined where they tell none. */
export function tellDescribedType(description: string): string | undefined {
  const [before = ''] = description.toLowerCase().split(/ (?:of|for|in|at|on|with|from|to|that|based|and|by) |[,(]/, 1);
  const words = before.trim().split(/[\s-]+/);
  const pair = words.slice(-2).join(' ');
  for (const [pattern, type] of PAIRS) if (pattern.test(pair)) return type;
  return TYPE_OF_DESCRIPTION.get(words.at(-1) ?? '');
}
