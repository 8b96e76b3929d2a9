const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a person speaks or writes in, behind "in", "on", "at"…: "in a statement", "at a news conference". */
export const MEDIA = words(
  'statement interview interviews tweet tweets post posts letter letters email emails e-mail memo memoir speech speeches remarks report ' +
    'op-ed column article essay book blog podcast video conference release briefing address message filing lawsuit testimony debate rally ' +
    'broadcast newsletter editorial call affidavit ruling order opinion press-conference note appearance show programme program thread website ' +
    'communique communiqué complaint notice bulletin hearing forum livestream caption',
);

/** Networks and services by name, behind "on" or "to"; in lower case. */
export const PLATFORMS = words(
  'twitter facebook instagram tiktok youtube linkedin snapchat reddit telegram whatsapp weibo threads bluesky mastodon truth-social',
);

/** Names of two words, or a word that needs a sign beside it. */
export const TWO_WORD_PLATFORMS: ReadonlyMap<string, string> = new Map([
  ['social', 'media'],
  ['truth', 'social'],
  ['state', 'television'],
  ['state', 'tv'],
  ['national', 'television'],
]);
