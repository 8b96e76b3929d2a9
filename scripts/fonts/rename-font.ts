const RECORD = 12;
const WINDOWS = 3;
const COPYRIGHT = 0;

/**
 * Gives a font (sfnt) another name wherever `reserved` stands in one, but in its copyright. It is written in place: the
 * checksums of the file are not mended. Fails where the old names have no room for the new one.
 */
export function renameFont(font: Buffer, reserved: string, family: string): Buffer {
  const renamed = Buffer.from(font);
  const table = findTable(renamed, 'name');
  const strings = table + renamed.readUInt16BE(table + 4);
  for (let index = 0; index < renamed.readUInt16BE(table + 2); index += 1) {
    const record = table + 6 + index * RECORD;
    const start = strings + renamed.readUInt16BE(record + 10);
    const length = renamed.readUInt16BE(record + 8);
    if (renamed.readUInt16BE(record) !== WINDOWS) throw new Error('the font has names for other systems than Windows');
    const old = Buffer.from(renamed.subarray(start, start + length))
      .swap16()
      .toString('utf16le');
    if (renamed.readUInt16BE(record + 6) === COPYRIGHT || !old.includes(reserved)) continue;
    const name = old.includes(' ') ? family : family.replaceAll(' ', '');
    const bytes = Buffer.from(name, 'utf16le').swap16();
    if (bytes.length > length) throw new Error(`there is no room for the name "${name}"`);
    bytes.copy(renamed, start);
    renamed.writeUInt16BE(bytes.length, record + 8);
  }
  return renamed;
}

/** Where a table begins, by the directory at the head of the file: tag, checksum, offset, length. */
function findTable(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table "${tag}"`);
}
