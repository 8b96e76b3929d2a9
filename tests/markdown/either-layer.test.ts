import rehypeSanitize from 'rehype-sanitize';
import { VFile } from 'vfile';
import { afterEach, expect, it, vi } from 'vitest';
import { checkUrls } from '../../src/markdown/check-urls.ts';
import { refuseMarkup } from '../../src/markdown/refuse-markup.ts';
import { entities, harbour } from './story.ts';

vi.mock(import('../../src/markdown/check-urls.ts'), { spy: true });
vi.mock(import('../../src/markdown/refuse-markup.ts'), { spy: true });
vi.mock(import('rehype-sanitize'), { spy: true });

const HOSTILE = [
  '<script>alert(1)</script> <b onclick="x()">b</b>',
  '[a](javascript:alert(1)) [b](vbscript:x) [c](data:text/html,x) [d][ref] <javascript:x>',
  '[ref]: JavaScript:alert(1)',
  '[e](https://example.org)',
].join('\n\n');

afterEach(() => {
  vi.resetModules();
  vi.resetAllMocks();
});

/** With a layer taken out; the pipeline is put together when its module is loaded. */
async function render(): Promise<string> {
  const { prepareSources, renderEditorial } = await import('../../src/markdown/render-editorial.ts');
  const file = new VFile({ path: 'explainer.md', value: HOSTILE });
  return renderEditorial(file, prepareSources([harbour], entities), { page: '/' }).html;
}

const RUNS = /<script|\son\w+=|(?:href|src)="(?:javascript|vbscript|data):/i;

it('without the checks of markup and addresses, the sanitiser lets nothing through that runs', async () => {
  vi.mocked(checkUrls).mockReturnValue(() => undefined);
  vi.mocked(refuseMarkup).mockReturnValue(() => undefined);
  const html = await render();
  expect(html).toContain('<a href="https://example.org">e</a>');
  expect(html).not.toMatch(RUNS);
});

it('without the sanitiser, the checks of markup and addresses let nothing through that runs', async () => {
  vi.mocked(rehypeSanitize).mockReturnValue((tree) => tree);
  const html = await render();
  expect(html).toContain('<a href="https://example.org">e</a>');
  expect(html).not.toMatch(RUNS);
});
