/** An article or a title before a name makes no difference to who is meant. */
export function bareName(name: string): string {
  return name.replace(/^(?:the|The|Mr|Mrs|Ms|Dr|Sir|Judge)\.? /, '');
}
