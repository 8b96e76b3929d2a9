import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { prepareSources } from '../../../src/markdown/render-editorial.ts';
import { checkWords } from '../../../src/pipeline/check/check-words.ts';
import { watchPassages } from '../../../src/pipeline/check/watch-passages.ts';
import { readEditorial } from '../../../src/pipeline/read/read-editorial.ts';
import { entities, formatMessages, harbour } from '../../markdown/story.ts';

it('the words of every editorial file are checked, those under a wrong front matter too', () => {
  const words = '\nClosed.[^000:99]\n';
  const files = [
    ['explainer.md', words],
    ['articles/000-harbour.md', words],
    ['people/ada-quill.md', `---\ntype: x\n---${words}`],
    ['pages/about.md', `---\ntitel: x\n---${words}`],
    ['updates/2025-06-10-a.md', `---\ntitle: A\ndate: 2025-06-10\nkind: addition\n---${words}`],
    ['site.md', '---\ntitle: x\n---\n'],
  ].map(([path, value]) => new VFile({ path, value }));
  checkWords(readEditorial(files), prepareSources([harbour], entities), watchPassages([], {}));
  expect(formatMessages(...files).replace(/ \|.*/g, '')).toMatchInlineSnapshot(`
    "explainer.md:2:8-2:17 error[unknown-passage] 000 has 6 lines, and no line 99
    articles/000-harbour.md:2:8-2:17 error[unknown-passage] 000 has 6 lines, and no line 99
    people/ada-quill.md:4:8-4:17 error[unknown-passage] 000 has 6 lines, and no line 99
    pages/about.md:2:1-2:6 error[unknown-key] there is no field "titel" here
    pages/about.md:4:8-4:17 error[unknown-passage] 000 has 6 lines, and no line 99
    updates/2025-06-10-a.md:6:8-6:17 error[unknown-passage] 000 has 6 lines, and no line 99
    site.md note[no-feed] no feed is made of the updates: it has to name the address of the site"
  `);
});
