import { clearName } from '../../schema/hidden-characters.ts';

/** With straight apostrophes and single spaces, as the lists spell names, and without what nobody sees. */
export function normaliseName(text: string): string {
  return isNormal(text) ? text : clearName(text).replaceAll('’', "'").replace(/\s+/g, ' ');
}

/** Whether nothing has to change: most names are ASCII without white space but for single spaces. */
function isNormal(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7e || code < SPACE || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return true;
}

const SPACE = 0x20;

/** "CAPE TOWN" as "Cape Town". */
export function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
