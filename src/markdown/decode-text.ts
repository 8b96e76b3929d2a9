import type { VFile } from 'vfile';
import { guessEncoding } from './guess-encoding.ts';
import { locateOffsets } from './locate-offset.ts';
import { reportError } from './report-problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Puts a replacement character in the place of what is no UTF-8. */
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd];

/**
 * The text of a file that is UTF-8, without a byte order mark; else undefined, with an error on the file that says which
 * byte it is, where that stands, and what the file is likely to be. Nothing is ever replaced.
 */
export function decodeText(file: VFile): string | undefined {
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : file.value;
  const wide = nameWideEncoding(bytes);
  if (wide !== undefined) {
    const hint = 'save it as UTF-8; in most editors that is a choice beside the name when you save';
    reportError(file, { rule: 'file-encoding', reason: `the file is encoded as ${wide}, not as UTF-8`, hint });
    return undefined;
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    reportInvalid(file, bytes);
    return undefined;
  }
  const nul = text.indexOf('\0');
  if (nul < 0) return text;
  file.value = text;
  reportError(file, {
    rule: 'file-binary',
    reason: 'a NUL character (U+0000) stands here, so this is not a text',
    hint: 'save it as plain text in UTF-8, or delete the character if it got in by mistake',
    place: locateOffsets(text).between(nul, nul + 1),
  });
  return undefined;
}

const MARKS = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
] as const;
/** So much of a file is looked at, in bytes. */
const SAMPLE = 4096;

/** An encoding with two or four bytes a character, told by its mark, or by the zeros between the letters. */
function nameWideEncoding(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 4)));
  const zeros = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  const most = sample.length / 4;
  // Letters of Latin script have zeros in all bytes but one.
  const [a, b, c, d] = zeros.map((count) => most > 0 && count > most * 0.6);
  if ((a && b && c && !d) || (!a && b && c && d)) return 'UTF-32';
  return (!a && b && !c && d) || (a && !b && c && !d) ? 'UTF-16' : undefined;
}

function reportInvalid(file: VFile, bytes: Uint8Array): void {
  const shown = lenient.decode(bytes);
  const { offset, at } = findInvalid(bytes, shown);
  // Messages show the line, and only what is text can be shown.
  file.value = shown;
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase()}`;
  const begin = shown.startsWith('\uFEFF') ? 1 : 0;
  const place = locateOffsets(shown.slice(begin)).between(at - begin, at - begin + 1);
  const { what, hint } = guessEncoding(bytes, offset);
  const reason = `the byte ${byte} at offset ${offset} is not UTF-8: ${what}`;
  reportError(file, { rule: 'file-encoding', reason, hint, place });
}

/** The first byte that is not UTF-8, and the replacement character that decoding puts there and the bytes lack. */
function findInvalid(bytes: Uint8Array, shown: string): { offset: number; at: number } {
  let offset = 0;
  let from = 0;
  for (let at = shown.indexOf(REPLACEMENT); at >= 0; at = shown.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(shown.slice(from, at));
    const begin = offset;
    if (!REPLACEMENT_BYTES.every((byte, index) => bytes[begin + index] === byte)) return { offset, at };
    offset += REPLACEMENT_BYTES.length;
    from = at + 1;
  }
  return { offset, at: from };
}
