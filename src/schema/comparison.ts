import { z } from 'zod';
import { entityIdSchema } from './entity-kind.ts';
import { spanSchema } from './span.ts';
import { voiceSchema } from './voice.ts';

const index = z.int().nonnegative();

/** Words of one of the seeds. */
export const placeSchema = z.strictObject({ article: z.string(), ...spanSchema.shape });

/** Words of one of the seeds, and whose they are. */
export const voicedPlaceSchema = z.strictObject({ ...placeSchema.shape, voice: voiceSchema });

/** What one text quotes of a statement. */
export const versionSchema = z.strictObject({
  article: z.string(),
  /** Indexes into the article's attributions, in the order of the text. */
  attributions: z.array(index).min(1),
  /** The words between quotation marks, in the order of the text. */
  content: z.array(spanSchema).min(1),
  /** Of these, the words that the first version does not have. */
  added: z.array(spanSchema),
  /** Words of the first version, in its article, that this one does not have. */
  leftOut: z.array(spanSchema),
});

/** A statement that several texts quote. The first version is the longest. */
export const statementSchema = z.strictObject({
  entity: entityIdSchema.optional(),
  versions: z.array(versionSchema).min(2),
  rule: z.string(),
});

/** The same words in several texts, in the order of the articles; the places may reach further in some than in others. */
export const runSchema = z.strictObject({
  places: z.array(voicedPlaceSchema).min(2),
  /** In how many texts the words stand; versions of one text count as one. */
  articles: z.int().positive(),
  /** How many words the shortest of the places holds. */
  words: z.int().positive(),
  rule: z.string(),
});

/** Figures of several texts that count similar things. */
export const figureGroupSchema = z.strictObject({
  /** What they count, as the rule sees it: "troops", "people arrest". */
  key: z.string(),
  /** Indexes into the figures of an article, in the order of articles and texts. */
  figures: z.array(z.strictObject({ article: z.string(), figure: index })).min(2),
  /** Whether the numbers, as far as they are told, are the same. */
  same: z.boolean(),
  rule: z.string(),
});

/** How often one text uses a word, in one voice. */
export const wordUseSchema = z.strictObject({
  article: z.string(),
  voice: voiceSchema,
  count: z.int().positive(),
  /** Where; the first ones only where there are many. */
  spans: z.array(spanSchema).min(1),
});

/** The words of a group that the texts use, and who uses them. */
export const wordingSchema = z.strictObject({
  words: z.array(z.strictObject({ word: z.string(), uses: z.array(wordUseSchema).min(1) })).min(2),
  /** Whether an editor wrote or extended the group. */
  by: z.enum(['program', 'editor']),
  rule: z.string(),
});

/** An event that one text tells as done and another as to come. */
export const statusSchema = z.strictObject({
  /** The verb, in its base form: "deploy". */
  verb: z.string(),
  /** What it is done to: the id of an entity, or a noun. */
  object: z.string(),
  done: z.array(voicedPlaceSchema).min(1),
  ahead: z.array(voicedPlaceSchema).min(1),
  rule: z.string(),
});

/** What only one text has: indexes into the lists of the article, and the entities that it alone names. */
export const aloneSchema = z.strictObject({
  article: z.string(),
  names: z.array(entityIdSchema),
  quotations: z.array(index),
  figures: z.array(index),
  times: z.array(index),
  stances: z.array(index),
});

/** How the texts of a story differ, and what they share: the front matter of content/generated/pages/compare.md. */
export const comparisonSchema = z.strictObject({
  id: z.literal('compare'),
  statements: z.array(statementSchema),
  runs: z.array(runSchema),
  figures: z.array(figureGroupSchema),
  wording: z.array(wordingSchema),
  statuses: z.array(statusSchema),
  alone: z.array(aloneSchema),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type Place = z.infer<typeof placeSchema>;
export type VoicedPlace = z.infer<typeof voicedPlaceSchema>;
export type Version = z.infer<typeof versionSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Run = z.infer<typeof runSchema>;
export type FigureGroup = z.infer<typeof figureGroupSchema>;
export type Wording = z.infer<typeof wordingSchema>;
export type WordUse = z.infer<typeof wordUseSchema>;
export type StatusPair = z.infer<typeof statusSchema>;
export type Alone = z.infer<typeof aloneSchema>;
