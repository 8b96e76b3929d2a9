const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const union = (...sets: ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]));

const WRITINGS = words(
  'statement statements tweet tweets post posts letter letters email emails e-mail e-mails memo memos memoir report op-ed column article ' +
    'essay book blog newsletter editorial filing filings lawsuit affidavit ruling order opinion note complaint notice bulletin communique ' +
    'communiqué release press-release caption message messages leaflet pamphlet flyer manifesto petition diary diaries transcript ' +
    'document documents papers dossier verdict judgment judgement',
);
const SPEECHES = words(
  'interview interviews speech speeches conference press-conference briefing debate address remarks call appearance lecture sermon keynote testimony',
);
const OCCASIONS = union(
  SPEECHES,
  words('rally hearing forum event meeting summit inquest inquiry session seminar webinar'),
);
const BROADCASTS = words(
  'show programme program podcast video videos broadcast livestream website site page thread documentary radio television tv',
);
const OCCASIONS_ON = words('call calls blog');

/**
 * What a person speaks or writes in, by the preposition before it: "in a statement", "at a rally", "on her show", "by
 * letter". The same noun behind another preposition is what is spoken of: "on the lawsuit". A general list, by hand.
 */
export const MEDIA: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', union(WRITINGS, SPEECHES, words('podcast video videos broadcast livestream thread documentary'))],
  ['at', OCCASIONS],
  ['during', union(OCCASIONS, words('show programme program podcast broadcast livestream'))],
  ['on', union(BROADCASTS, OCCASIONS_ON)],
  ['via', union(WRITINGS, BROADCASTS)],
  ['through', words('statement letter message')],
  ['by', new Set<string>()],
  ['over', new Set<string>()],
  ['to', new Set<string>()],
]);

/** All of their nouns. */
export const MEDIA_NOUNS: ReadonlySet<string> = union(...MEDIA.values());

/** Those that stand without an article, or with "the": "by email", "over the phone", "on television", "in writing". */
export const BARE_MEDIA: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['by', words('email e-mail phone telephone letter fax text radio video satellite')],
  ['via', words('email e-mail phone telephone letter fax text radio video satellite')],
  ['over', words('email e-mail phone telephone radio')],
  ['on', words('phone telephone radio television tv air camera')],
  ['in', words('writing')],
]);
/** What may follow one of those: "by video link", "by text message". */
export const BARE_MEDIA_HEADS = words('link message messages call interview conference feed release');

/** Who or what is told, where it is a way to the public: "told a news conference", "told a local newspaper". */
export const TOLD_MEDIA = words(
  'conference press-conference briefing rally hearing forum show programme program podcast newspaper paper magazine broadcaster station channel ' +
    'network website',
);

/** Networks and services by name, behind "on" or "to"; in lower case. */
export const PLATFORMS = words(
  'twitter facebook instagram tiktok youtube linkedin snapchat reddit telegram whatsapp weibo threads bluesky mastodon truth-social',
);
/** What a network is home to: "in a Facebook post", "on her Twitter account". */
export const PLATFORM_PARTS = words(
  'page post posts account video message messages feed story stories live group thread channel',
);

/** Names of two words, or a word that needs a sign beside it. */
export const TWO_WORD_PLATFORMS: ReadonlyMap<string, string> = new Map([
  ['social', 'media'],
  ['truth', 'social'],
]);
