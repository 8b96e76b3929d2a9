const COMMENT = /<!--[^]*?(?:-->|$)/g;
const NOTHING =
  /^ {0,3}\[[^\]^\r\n][^\]\r\n]{0,200}\]:[^\r\n]*|&(?:nbsp|ensp|emsp|thinsp|shy|zwj|zwnj|#160|#[xX][aA]0);/gm;
const MARK = /[\p{L}\p{N}\p{S}]/u;

/**
 * Whether there is anything to show in the markdown of an editor: white space, HTML comments, addresses of links, and marks
 * without a letter, a digit, a sign or a picture are nothing.
 */
export function hasWords(body: string): boolean {
  const rest = body.replace(COMMENT, '').replace(NOTHING, '');
  return rest.includes('![') || MARK.test(rest.replace(/[`~=+|<>$^]/g, ''));
}
