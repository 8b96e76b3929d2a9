import type { Token } from '../../text/tokenize.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, GLUED_SIGNS } from '../lexicon/currencies.ts';
import { isByHowMuch, isFrom } from '../is-change.ts';
import { SCALES } from '../lexicon/number-words.ts';
import { lowerAt, NUMERAL_BEGINS, readNumeral, type Numeral } from '../read-numeral.ts';
import type { Amount } from './amount.ts';

export const MONEY_BEGINS: ReadonlySet<string> = new Set([
  'between',
  ...NUMERAL_BEGINS,
  'million',
  'billion',
  'crore',
  'lakh',
  ...[...CURRENCY_SIGNS.keys()].map((sign) => sign.replace(/ .*/, '').toLowerCase()),
  ...[...CURRENCY_CODES].map((code) => code.toLowerCase()),
]);

/** "$1.5bn", "US$20 million", "£5-£10", "€3m to €4m", "USD 500", "2 million dollars", "50p" and "50 cents". */
export function readMoney(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Amount | undefined {
  return (
    readBetween(tokens, at) ?? readSigned(tokens, at) ?? readNamed(tokens, numeral) ?? readGlued(tokens, at, numeral)
  );
}

/** "between €3m and €4m" */
function readBetween(tokens: readonly Token[], at: number): Amount | undefined {
  if (lowerAt(tokens, at) !== 'between') return undefined;
  const low = readSigned(tokens, at + 1);
  const high =
    low && low.high === undefined && lowerAt(tokens, low.last + 1) === 'and'
      ? readSigned(tokens, low.last + 2)
      : undefined;
  if (low?.value === undefined || high?.value === undefined || high.high !== undefined) return undefined;
  if (low.value >= high.value || low.unit !== high.unit) return undefined;
  return { ...low, first: at, last: high.last, high: high.value };
}

function readSigned(tokens: readonly Token[], at: number): Amount | undefined {
  const sign = readSign(tokens, at);
  if (!sign) return undefined;
  const low = readNumeral(tokens, sign.last + 1);
  if (low?.form !== 'digits') return undefined;
  const high = readHighEnd(tokens, low);
  const last = high?.last ?? low.last;
  const scale = high && low.scale === 1 && low.value < high.value / high.scale ? high.scale : 1;
  const value = low.value * scale;
  const change = lowerAt(tokens, low.last + 1) === 'to' && (isByHowMuch(tokens, at) || isFrom(tokens, at));
  const range = high && value < high.value && !change;
  return {
    first: at,
    last: range ? last : low.last,
    value: range ? value : low.value,
    ...(range && { high: high.value }),
    unit: sign.unit,
    form: 'digits',
    rule: 'money',
  };
}

/** The sign or code before a number: one or two tokens without white space between them. */
function readSign(tokens: readonly Token[], at: number): { last: number; unit: string } | undefined {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (!here || !next) return undefined;
  const two = next.spaced ? undefined : CURRENCY_SIGNS.get(`${here.text.toLowerCase()} ${next.text}`);
  if (two) return { last: at + 1, unit: two };
  const one = CURRENCY_SIGNS.get(here.text) ?? (CURRENCY_CODES.has(here.text) ? here.text : undefined);
  return one ? { last: at, unit: one } : undefined;
}

function readHighEnd(tokens: readonly Token[], low: Numeral): Numeral | undefined {
  const between = lowerAt(tokens, low.last + 1);
  if (!/^(?:-|–|to)$/.test(between)) return undefined;
  const sign = readSign(tokens, low.last + 2);
  if (!sign && (between === 'to' || tokens[low.last + 2]?.spaced)) return undefined;
  const high = readNumeral(tokens, (sign?.last ?? low.last + 1) + 1);
  return high?.form === 'digits' ? high : undefined;
}

function readNamed(tokens: readonly Token[], numeral: Numeral | undefined): Amount | undefined {
  if (!numeral) return undefined;
  const { first, last, value, form, suffix } = numeral;
  const money = { first, value, form, rule: 'money' } as const;
  if (suffix === 'p' && form === 'digits') return { ...money, last, unit: 'pence' };
  if (suffix !== undefined) return undefined;
  const word = tokens[last + 1]?.text ?? '';
  const unit = CURRENCY_NAMES.get(word) ?? (CURRENCY_CODES.has(word) ? word : undefined);
  return unit ? { ...money, last: last + 1, unit } : undefined;
}

const GLUED = /^(\p{L}{1,3})(\d{1,3})$/u;

/** "R70 million", "SR4.2 million": the sign and the first digits are one token, which a scale word tells from a name. */
function readGlued(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Amount | undefined {
  const joint = tokens[at - 1]?.text === '.' && numeral && tokens[at]?.spaced === false ? 2 : 1;
  const first = at - joint;
  const glued = tokens[first]?.kind === 'word' ? GLUED.exec(tokens[first].text) : undefined;
  const unit = GLUED_SIGNS.get(glued?.[1] ?? '');
  const last = joint === 2 ? (numeral?.last ?? at) : at;
  const scale = SCALES.get(lowerAt(tokens, last));
  if (unit === undefined || scale === undefined || (joint === 2 && last !== at + 1)) return undefined;
  const digits = `${glued?.[2] ?? ''}${joint === 2 ? `.${tokens[at]?.text ?? ''}` : ''}`;
  const value = Number((Number(digits) * scale).toPrecision(15));
  return { first, last, value, unit, form: 'digits', rule: 'money' };
}
