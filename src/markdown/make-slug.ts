import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import { isDeviceName } from '../schema/device-name.ts';

/** The most bytes of a file name without its ending; letters a to z, digits and hyphens have one each. */
export const MAX_SLUG_BYTES = 80;

const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;
const FOREIGN = /[^\p{Script=Latin}\p{N}]/u;
const HASH_DIGITS = 8;

/** What a file or an address is called after a name: letters a to z, digits and hyphens, at most 80; empty where it has none. */
export function makeSlug(name: string): string {
  const slug = spell(name).slice(0, MAX_SLUG_BYTES).replace(/-$/, '');
  return isDeviceName(slug) ? `${slug}-name` : slug;
}

/**
 * A slug that is never empty and follows from the name and the ending alone. Where Latin letters don't spell the whole name
 * (“東京”), or it is longer than there is room for, eight digits of its SHA-256 stand behind what they spell.
 */
export function slugOfName(name: string, ending = ''): string {
  const spelled = spell(name);
  const room = MAX_SLUG_BYTES - ending.length;
  if (spelled.length <= room && spelled !== '' && isSpelled(name)) {
    const slug = `${spelled}${ending}`;
    return isDeviceName(slug) ? `${slug}-name` : slug;
  }
  const head = (spelled || 'name').slice(0, room - HASH_DIGITS - 1).replace(/-$/, '');
  return `${head}-${hashName(name)}${ending}`;
}

/** Eight hexadecimal digits that tell names apart. */
export function hashName(name: string): string {
  return createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, HASH_DIGITS);
}

/** Names of plain letters take a short way, since the transliteration costs much. */
function spell(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  const slug = slugify(name.normalize('NFKC').replaceAll('.', ''), { decamelize: false });
  return slug.replace(/[^a-z0-9-]/g, '').replace(/^-+|-+$/g, '');
}

/** Whether Latin letters spell most of each word: all but a sign or two, such as the ъ of “подъезд”. */
function isSpelled(name: string): boolean {
  if (PLAIN.test(name)) return true;
  const words = name.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => {
    if (!FOREIGN.test(word)) return true;
    const letters = [...word];
    return letters.filter((letter) => spell(letter) === '').length * 3 < letters.length;
  });
}
