/** Words in lower case that stand inside names of persons and foreign names: "Ursula von der Leyen", "Osama bin Laden". By hand. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de|del|dela|della|der|den|des|di|da|do|dos|das|du|la|le|el|al|van|von|vom|ter|ten|bin|bint|ibn|ben|abu|abd|ul|ud|ur|y|e|af|av|zu|zum|st|san'.split(
    '|',
  ),
);

/** Those of `PARTICLES` that are no English words and so begin a name: "said de Klerk". */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  'de|del|della|di|da|dos|das|du|van|von|bin|bint|ibn|abu'.split('|'),
);

/** First parts of a name with a hyphen that may stand in lower case: "al-Sisi", "el-Baradei". */
export const ARTICLE_PREFIXES: ReadonlySet<string> = new Set(
  'al|el|sub|as|ad|ar|an|at|az|ash|ud|ul|abd|eth|adh|ath'.split('|'),
);
