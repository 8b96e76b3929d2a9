import { z } from 'zod';

/** What is asked, by the name of the question: what makes the program unsure, or what it could not tell. */
export const reviewKinds = {
  kind: 'Whether a name is that of a person, an agency, a place or of none of them was a narrow vote.',
  same: 'Two entries have names that one person, agency or place may have.',
  split: 'The texts say so different things of one name that two people may bear it.',
  quotation: 'Words between quotation marks have no speaker.',
  source: 'The text says who speaks, with a pronoun or a name, and the program could not tell who that is.',
  figures: 'Reports give different numbers for what may be the same.',
  figure: 'A large number of people, or of money, stands in the text without a source.',
  place: 'Several places bear the name, or nothing in the texts speaks for the only one.',
  time: 'Two times that the text gives for one event do not agree as its others do.',
  line: 'What a line is was told by its length or its neighbours alone.',
  facts: 'What the site needs to know of an article, and the text does not say.',
  unused: 'A paragraph that is evidence for nothing: the program found nothing in it, and nobody cites it.',
  missed:
    'A word with a capital that by a narrow vote is no name. Nothing can be written against it, so these stand last.',
  type: 'Nothing tells what sort of agency it is.',
} as const;

export const reviewKindSchema = z.enum(
  Object.keys(reviewKinds) as [keyof typeof reviewKinds, ...(keyof typeof reviewKinds)[]],
);

export type ReviewKind = z.infer<typeof reviewKindSchema>;

/** What an editor can write to settle a question. */
export const settlementSchema = z.strictObject({
  /** What it says: "they are the same". */
  means: z.string().min(1),
  /** The file to write it in, below content/editorial. */
  file: z.string().min(1),
  /** Whether the file is there. If not, it begins and ends with a line "---" around the lines. */
  exists: z.boolean(),
  /** The field of the front matter that is there already and under which the lines go; left out where they hold the field. */
  under: z.string().min(1).optional(),
  /** Whether the lines go in the place of all fields that the file has. */
  instead: z.literal(true).optional(),
  /** Lines of YAML, or of markdown in the files that hold words; to be copied as they are. */
  lines: z.array(z.string()).min(1),
  /** Whether the lines are words for the page, not front matter. */
  words: z.literal(true).optional(),
  /** Whether the person has to fill in a value that the program cannot know; a value left empty is refused. */
  blank: z.literal(true).optional(),
});

export type Settlement = z.infer<typeof settlementSchema>;

/** One thing that a person should look at. */
export const findingSchema = z.strictObject({
  kind: reviewKindSchema,
  /** How much rests on it times how unsure it is; the list is in this order, the greatest first. */
  weight: z.number().nonnegative(),
  /** From 0 to 1: how likely the program is wrong, or how much it does not know. */
  doubt: z.number().min(0).max(1),
  /** What rests on it: mentions, statements and citations of the editors. */
  rests: z.strictObject({
    mentions: z.int().nonnegative(),
    statements: z.int().nonnegative(),
    cited: z.int().nonnegative(),
  }),
  /** The passage to look at, as an editor cites it: `001:15.2`; of an article as a whole its beginning, `001`. */
  address: z.string().min(1),
  /** The words of the text that it is about; empty where it is about an article as a whole. */
  words: z.string(),
  /** What is uncertain. */
  what: z.string().min(1),
  /** Why: what the program saw. */
  why: z.string().min(1),
  /** What settles it, the likeliest first. */
  settle: z.array(settlementSchema).min(1),
});

export type Finding = z.infer<typeof findingSchema>;

/** What `npm run review -- --json` prints. */
export const reviewSchema = z.strictObject({
  /** How many questions there are of each kind; kinds without any are left out. */
  counts: z.partialRecord(reviewKindSchema, z.int().positive()),
  /** Sentences of the editors that cite nothing; generating reports each with its place. */
  uncited: z.int().nonnegative(),
  findings: z.array(findingSchema),
});

export type Review = z.infer<typeof reviewSchema>;
