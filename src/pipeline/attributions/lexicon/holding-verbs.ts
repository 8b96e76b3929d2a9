import { inflectVerb } from './inflect-verb.ts';
import type { Frame, SpeechVerb } from './speech-verbs.ts';

/**
 * Verbs that by themselves do not say that anything was said, but whose words may hold a quotation of their subject: of thinking
 * and wishing (Levin, "English Verb Classes and Alternations", 1993, classes 29, 30 and 32), of judging (33) and of bringing
 * forward in words.
 */
const THINKING =
  'believe think feel hope fear worry want wish seek aim intend plan expect suspect doubt envision imagine foresee assume understand know';
const BRINGING_FORWARD =
  'express voice offer present frame cast paint pitch style posture bill invoke use employ coin utter reference discuss detail promote ' +
  'champion favor favour support oppose attack target trash savage consider deem view see regard find identify list address prefer like ' +
  'press cheer celebrate evoke embrace';
const WITH_PARTICLE: readonly (readonly [verb: string, particle: string])[] = [
  ['talk', 'about'],
  ['talk', 'of'],
  ['speak', 'about'],
  ['gush', 'about'],
  ['rave', 'about'],
  ['muse', 'about'],
  ['warn', 'about'],
  ['push', 'for'],
  ['focus', 'on'],
  ['wave', 'off'],
  ['brush', 'off'],
  ['shrug', 'off'],
  ['write', 'off'],
  ['hint', 'at'],
  ['object', 'to'],
  ['respond', 'with'],
];

/** Forms that are nouns as often. */
const NOUNS: ReadonlySet<string> = new Set(
  (
    'hope hopes fear fears worry worries want wants wish wishes aim aims plan plans doubt doubts voice voices offer offers present presents ' +
    'frame frames cast casts paint paints pitch pitches style styles posture postures bill bills use uses reference references detail details ' +
    'champion champions favor favors favour favours support supports attack attacks target targets view views find finds list lists address ' +
    'addresses like likes press cheer cheers regard regards talk talks'
  ).split(' '),
);

function listForms(): Map<string, SpeechVerb[]> {
  const forms = new Map<string, SpeechVerb[]>();
  const add = (lemma: string, frames: ReadonlySet<Frame>, particle?: string): void => {
    const { base, present, past, participle } = inflectVerb(lemma);
    const all: [string, SpeechVerb['form']][] = [
      ...(past.includes(base) ? [] : ([[base, 'base']] as [string, SpeechVerb['form']][])),
      [present, 'present'],
      ...past.map((word): [string, SpeechVerb['form']] => [word, 'past']),
      [participle, 'participle'],
    ];
    for (const [word, form] of all)
      forms.set(word, [
        ...(forms.get(word) ?? []),
        { lemma, frames, form, noun: NOUNS.has(word), ...(particle && { particle }) },
      ]);
  };
  for (const [verb, particle] of WITH_PARTICLE) add(verb, new Set<Frame>(['noun']), particle);
  for (const verb of THINKING.split(' ')) add(verb, new Set<Frame>(['clause']));
  for (const verb of BRINGING_FORWARD.split(' ')) add(verb, new Set<Frame>(['noun']));
  return forms;
}

/** The verbs by form in lower case; one with a particle stands before one without. */
export const HOLDING_VERBS: ReadonlyMap<string, readonly SpeechVerb[]> = listForms();
