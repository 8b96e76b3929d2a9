/** What is wrong with a byte, and what the file is likely to be. */
interface Guess {
  what: string;
  hint: string;
}

const windows1252 = new TextDecoder('windows-1252');
const CONVERT = 'open it as such and save it as UTF-8';
/** How much is shown around a byte, in bytes. */
const AROUND = 12;

/** Looks at the byte at an offset, which is not UTF-8, and at what stands around it. */
export function guessEncoding(bytes: Uint8Array, offset: number): Guess {
  const [byte = 0, next] = [bytes[offset], bytes[offset + 1]];
  const damaged = 'get the file anew from where it came; it was cut or changed on the way';
  if (byte === 0xed && next !== undefined && next >= 0xa0 && next <= 0xbf) {
    const hint = 'the file is in CESU-8, a form that some databases export: have them export UTF-8';
    return { what: 'half of a pair of surrogates', hint };
  }
  if (isOverlong(byte, next)) return { what: 'a character in more bytes than it needs', hint: damaged };
  const length = lengthOf(byte);
  const following = [...bytes.subarray(offset + 1, offset + length)];
  const isBegun = following.length > 0 || byte === 0xc2 || byte === 0xc3;
  if (length > 1 && isBegun && offset + length > bytes.length && following.every(isContinuation)) {
    return { what: 'the file ends in the middle of a character', hint: damaged };
  }
  const shown = windows1252.decode(
    bytes.subarray(Math.max(bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0, offset - AROUND), offset + AROUND),
  );
  const words = shown.replace(/\s+/g, ' ').trim();
  const name = byte < 0xa0 ? 'Windows-1252' : 'Latin-1 or Windows-1252';
  return {
    what: length > 1 || byte < 0xc0 ? 'it begins no character here' : 'no character begins so',
    hint: `the file is likely to be in ${name}, where this reads “${words}”: ${CONVERT}`,
  };
}

function isOverlong(byte: number, next = 0): boolean {
  return byte === 0xc0 || byte === 0xc1
    ? isContinuation(next)
    : byte === 0xe0
      ? next >= 0x80 && next < 0xa0
      : byte === 0xf0 && next >= 0x80 && next < 0x90;
}

/** How many bytes a character has that begins so. */
function lengthOf(byte: number): number {
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 1;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}
