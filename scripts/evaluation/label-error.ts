/** What is wrong with a label, and what to do about it. `readExamples` adds the place. */
export class LabelError extends Error {
  readonly hint: string;

  constructor(reason: string, hint: string) {
    super(reason);
    this.hint = hint;
  }
}

/** A label whose words do not stand in its text. */
export function missingWords(words: string): LabelError {
  return new LabelError(
    `"${words}" does not stand in the text`,
    'labels of one kind come in the order of the text, letter for letter, without the brackets of names',
  );
}
