/** "SMITH: Thank you", "SEN. JANE ROE (R), OHIO: Why?", "Q: Why?", whether or not a stop ends it. */
const LINE = /^\p{Lu}[\p{Lu}\p{N}.,’'&/ -]{0,60}(?:\([^()]{1,30}\)[\p{Lu}.,’' -]{0,40})?: \S/u;
/** What newsrooms set in capitals before a headline. */
const ALERT =
  /^(?:BREAKING|EXCLUSIVE|UPDATE|UPDATED|LIVE|WATCH|VIDEO|REVEALED|ALERT|POLL|OPINION|ANALYSIS|PICTURES|PHOTOS|WHEN|WHERE|WHAT|WHO|WHY|HOW)\b/;

/** Whether a line has the form of a speaker's turn. */
export function isTranscriptLine(text: string): boolean {
  return LINE.test(text) && !ALERT.test(text);
}

/** Whether a text holds more than one line of that form: a single one is a headline. */
export function isTranscript(lines: readonly { text: string }[]): boolean {
  let turns = 0;
  for (const { text } of lines) if (isTranscriptLine(text) && (turns += 1) > 1) return true;
  return false;
}
