import { styleText } from 'node:util';

/** Draws a text in a style, or leaves it as it is. */
export type Paint = (style: 'bold' | 'cyan' | 'dim', text: string) => string;

/** Colours on a terminal only, and never where NO_COLOR is set (https://no-color.org). */
export function choosePaint({ isTTY }: { isTTY?: boolean }, { NO_COLOR = '' }: NodeJS.ProcessEnv): Paint {
  if (!isTTY || NO_COLOR !== '') return (_, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}
