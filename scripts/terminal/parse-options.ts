import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fail } from './fail.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Known extends Options> = ReturnType<typeof parseArgs<{ options: Known }>>['values'];

export interface Arguments<Known extends Options> {
  values: Values<Known & { verbose: { type: 'boolean' } }>;
  positionals: string[];
}

/**
 * The options and other words of the command line. `usage` is the list of what is known, for the person who typed
 * something else.
 */
export function parseOptions<const Known extends Options>(known: Known, usage: string): Arguments<Known> {
  const options = { ...known, verbose: { type: 'boolean' } } as const;
  for (const [name, { type }] of Object.entries(options)) {
    // `npm run generate --check` keeps the option for npm itself, and the command would write instead of checking.
    if (type === 'boolean' && process.env[`npm_config_${name}`] === 'true' && name !== 'verbose') {
      fail('option-for-npm', `npm took "--${name}" for itself`, { hint: `put "--" before it: … -- --${name}` });
    }
  }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: true });
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty) fail('empty-option', `the option "--${empty[0]}" has no value`, { hint: usage });
    return { values, positionals };
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    const [reason = ''] = error.message.split('. ');
    fail('unknown-option', reason.charAt(0).toLowerCase() + reason.slice(1), { hint: usage });
  }
}

/** Fails where the command line holds a word that no option takes. */
export function rejectPositionals([first]: readonly string[], usage: string): void {
  if (first !== undefined) fail('unknown-argument', `"${first}" is not an option`, { hint: usage });
}

/** The first port to try: 4321 unless another is named. */
export function parsePort(named = '4321'): number {
  const port = Number(named);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  fail('port', `"${named}" is not a port`, { hint: 'a number from 1 to 65535' });
}
