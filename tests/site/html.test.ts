import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the markup is laid out is the compiler's affair.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // The address of line 23 is #23; HTML has allowed that since its fifth version.
    'valid-id': ['error', { relaxed: true }],
    // A title holds the name of the page and of the site, and some names are long.
    'long-title': 'off',
  },
});

describe.each([...inject('sites'), ...inject('extremes')])('$name', ({ folder }) => {
  test.each(listFiles(folder).filter((path) => path.endsWith('.html')))('%s', async (path) => {
    const { results } = await validator.validateFile(join(folder, path));
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });
});
