import { findUnit } from '../find-unit.ts';
import { STANDINGS } from '../lexicon/person-nouns.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { findUnitSubject } from '../subjects/find-unit-subject.ts';
import type { MentionRange } from './read-mentions.ts';
import { INNER_SUBJECT, readReferences, SPEAKER, type Reference } from './read-references.ts';
import { Salience } from './salience.ts';
import type { Gender } from './tell-genders.ts';

/** Units before a pronoun in which the person that it stands for is looked for. */
const REACH = 8;

const CALLED_OTHERWISE = 0.5;
const AS_NAMESAKE = 0.9;

/** What is known of a text and its persons. */
export interface People {
  passages: readonly Passage[];
  mentions: readonly (readonly MentionRange[])[];
  genders: ReadonlyMap<string, Gender>;
  /** The persons that a noun is said of: "senator". */
  roleNouns: ReadonlyMap<string, ReadonlySet<string>>;
  /** The persons of the other gender whom a surname may mean as well. */
  namesakes: ReadonlyMap<string, readonly string[]>;
}

/**
 * Tells whom "he" and "she" stand for. It must be asked in reading order, and told of each source on the way: who spoke,
 * and who a sentence was about, is who the next one goes on with.
 */
export class PronounResolver {
  private readonly salience = new Salience();
  /** For each passage the numbers of its units; one that is all quotation goes on with who spoke, and has no number of its own. */
  private readonly numbers: number[][] = [];
  private passage = 0;
  private unit = 0;
  private references: Reference[] | undefined;
  private next = 0;
  private last: { passage: number; at: number; entity: string | undefined } | undefined;
  private readonly people: People;

  constructor(people: People) {
    this.people = people;
    let count = 0;
    for (const passage of people.passages) {
      const isText = passage.block.kind === 'paragraph';
      this.numbers.push(passage.units.map((unit) => (isText && !isOnlyQuoted(passage, unit) ? ++count : count)));
    }
  }

  /** The person that "he" or "she" at a token stands for; `factor` weighs those who cannot well be meant there. */
  resolve(passage: Passage, at: number, factor: (entity: string) => number): string | undefined {
    this.advance(passage, at);
    const gender = /^(?:she|her)$/.test(passage.words[at] ?? '') ? 'woman' : 'man';
    const entity = this.salience.choose(gender, this.count(passage, at), factor);
    this.last = { passage: passage.index, at, entity };
    return entity;
  }

  /**
   * The person that "the senator" at a token stands for, and whether the text calls that person so; otherwise it is who
   * the text was about, which is enough to go on with and not enough to name.
   */
  resolveNoun(passage: Passage, at: number, noun: string, gender?: Gender): { entity?: string; isCalledSo: boolean } {
    this.advance(passage, at);
    const found = this.takeUp(noun, gender, this.count(passage, at));
    this.last = { passage: passage.index, at, entity: found.entity };
    return found;
  }

  private takeUp(
    noun: string | undefined,
    gender: Gender | undefined,
    unit: number,
  ): { entity?: string; isCalledSo: boolean } {
    const called = noun === undefined ? undefined : this.people.roleNouns.get(noun);
    const own = this.salience.choose(gender, unit, (id) => (!called || called.has(id) ? 1 : CALLED_OTHERWISE));
    const isCalledSo = own !== undefined && called?.has(own) === true;
    if (own === undefined || !(isCalledSo || noun === undefined || STANDINGS.has(noun))) return { isCalledSo };
    return { entity: own, isCalledSo };
  }

  /** Notes who spoke, where; nobody for a person without a name. */
  noteSource(
    passage: Passage,
    at: number,
    entity: string | undefined,
    { gender, isSurname = false }: { gender?: Gender | undefined; isSurname?: boolean } = {},
  ): void {
    if (passage.block.kind !== 'paragraph') return;
    this.advance(passage, at);
    const unit = passage.units[findUnit(passage, at)];
    const subject = unit && findUnitSubject(passage, unit.from, unit.to);
    // "When a reporter asked, Smith laughed": who spoke is not who the sentence is about.
    const weight = subject && at < subject.from ? INNER_SUBJECT : SPEAKER;
    this.noteNamed(entity, gender, weight, this.count(passage, at), isSurname);
  }

  private count(passage: Passage, at: number): number {
    return this.numbers[passage.index]?.[findUnit(passage, at)] ?? 0;
  }

  /** Reads the text up to a token. */
  private advance(to: Passage, at: number): void {
    const last = findUnit(to, at);
    const goal = this.count(to, at);
    for (;;) {
      const current = this.people.passages[this.passage];
      if (!current || this.passage > to.index || (this.passage === to.index && this.unit > last)) return;
      const isHere = this.passage === to.index && this.unit === last;
      const here = this.numbers[this.passage]?.[this.unit] ?? 0;
      if (current.block.kind === 'paragraph' && goal - here <= REACH)
        this.readUnit(current, here, isHere ? at : Infinity);
      if (isHere) return;
      this.references = undefined;
      this.next = 0;
      this.unit += 1;
      if (this.unit < current.units.length) continue;
      this.unit = 0;
      this.passage += 1;
    }
  }

  private readUnit(passage: Passage, here: number, end: number): void {
    const range = passage.units[this.unit];
    if (!range) return;
    this.references ??= readReferences(passage, range, this.people.mentions[passage.index] ?? []);
    for (; this.next < this.references.length; this.next += 1) {
      const one = this.references[this.next];
      if (!one || one.at >= end) return;
      this.note(passage, one, here);
    }
  }

  private note(passage: Passage, one: Reference, unit: number): void {
    if (!one.isAnaphor) {
      this.noteNamed(one.entity, one.gender, one.weight, unit, one.isSurname === true);
      return;
    }
    const isKnown = this.last?.passage === passage.index && this.last.at === one.at;
    const entity = isKnown ? this.last?.entity : this.takeUp(one.noun, one.gender, unit).entity;
    if (entity !== undefined) this.salience.note(entity, this.people.genders.get(entity), one.weight, unit);
    else if (one.noun) this.salience.note(undefined, one.gender, one.weight, unit);
  }

  private noteNamed(
    entity: string | undefined,
    gender: Gender | undefined,
    weight: number,
    unit: number,
    isSurname: boolean,
  ): void {
    const { genders, namesakes } = this.people;
    this.salience.note(entity, entity === undefined ? gender : genders.get(entity), weight, unit);
    if (entity === undefined || !isSurname) return;
    for (const other of namesakes.get(entity) ?? [])
      this.salience.note(other, genders.get(other), weight * AS_NAMESAKE, unit);
  }
}

function isOnlyQuoted({ runOf }: Passage, { from, to }: TokenRange): boolean {
  const run = runOf[from] ?? -1;
  return run >= 0 && runOf[to - 1] === run;
}
