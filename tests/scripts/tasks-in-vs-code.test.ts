import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { formatMessage } from '../../scripts/terminal/format-message.ts';

interface Pattern {
  regexp: string;
  [part: string]: number | string;
}

const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
  tasks: { problemMatcher: { pattern: Pattern }[] }[];
};
const patterns = tasks.flatMap(({ problemMatcher }) => problemMatcher.map(({ pattern }) => pattern));

test('VS Code reads the messages of the program', () => {
  const file = new VFile({ path: 'content/editorial/explainer.md', value: 'She left.\n' });
  const options = { ruleId: 'citation-unknown', source: 'verbatim' };
  const placed = file.message('no line "002:9" [sic]', { ...options, place: { line: 1, column: 5 } });
  placed.fatal = true;
  const whole = file.message('the file is empty', options);
  expect([placed, whole].map((message) => read(formatMessage(message, file)))).toEqual([
    {
      file: file.path,
      line: '1',
      column: '5',
      severity: 'error',
      code: 'citation-unknown',
      message: 'no line "002:9" [sic]',
    },
    { file: file.path, severity: 'warning', code: 'citation-unknown', message: 'the file is empty' },
  ]);
});

/** What VS Code makes of the first line of a message: the parts that the first matcher that fits names. */
function read(text: string): Record<string, string | undefined> | undefined {
  const [line = ''] = text.split('\n');
  for (const { regexp, ...parts } of patterns) {
    const match = new RegExp(regexp).exec(line);
    const named = Object.entries(parts).filter(([, group]) => typeof group === 'number');
    if (match) return Object.fromEntries(named.map(([part, group]) => [part, match[group as number]]));
  }
  return undefined;
}
