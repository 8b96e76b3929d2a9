/** Whether there is anything to show in the markdown of an editor: white space and HTML comments are nothing. */
export function hasWords(body: string): boolean {
  return body.replace(/<!--[^]*?(?:-->|$)/g, '').trim() !== '';
}
