import type { Gender } from './tell-genders.ts';

/** Somebody whom a pronoun can stand for. */
interface Referent {
  /** Left out for a person without a name: "a former official". */
  entity: string | undefined;
  gender: Gender | undefined;
  weight: number;
  /** The unit in which the weight was right, counted from the start of the text. */
  unit: number;
}

/** What is left of a weight a unit later. */
const DECAY = 0.5;
/** Who weighs less is forgotten. */
const FORGOTTEN = 2;
/** How much more than the next one the one who is meant must weigh. */
const MARGIN = 1.05;

/** Who a text is about at a point: a weight for each, which grows when they are mentioned and fades with each unit. */
export class Salience {
  private referents: Referent[] = [];

  /** Mentions someone in a unit. A person without a name is a new one each time. */
  note(entity: string | undefined, gender: Gender | undefined, weight: number, unit: number): void {
    const known = entity === undefined ? undefined : this.referents.find((one) => one.entity === entity);
    if (known) {
      known.weight = Math.max(fade(known, unit), weight);
      known.unit = unit;
      known.gender ??= gender;
    } else {
      this.referents = this.referents.filter((one) => fade(one, unit) >= FORGOTTEN);
      this.referents.push({ entity, gender, weight, unit });
    }
  }

  /** The entity that weighs most; undefined where that is nobody with a name, or where two weigh the same. */
  choose(gender: Gender | undefined, unit: number, factor: (entity: string) => number): string | undefined {
    let best: Referent | undefined;
    let most = 0;
    let next = 0;
    for (const one of this.referents) {
      if (gender && one.gender && one.gender !== gender) continue;
      const weight =
        fade(one, unit) * (one.gender || !gender ? 1 : 0.8) * (one.entity === undefined ? 1 : factor(one.entity));
      if (weight > most) {
        next = most;
        most = weight;
        best = one;
      } else if (weight > next) next = weight;
    }
    return most >= FORGOTTEN && most > next * MARGIN ? best?.entity : undefined;
  }
}

function fade({ weight, unit: then }: Referent, unit: number): number {
  return weight * DECAY ** (unit - then);
}
