import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readEditorial } from '../../../src/pipeline/read/read-editorial.ts';
import { readFacts } from '../../../src/pipeline/read/read-facts.ts';
import { formatMessages } from '../../markdown/story.ts';

function read(files: Record<string, string | Uint8Array>) {
  const vfiles = Object.entries(files).map(([path, value]) => new VFile({ path: `content/editorial/${path}`, value }));
  return { editorial: readEditorial(vfiles), files: vfiles };
}

describe('the editorial folder', () => {
  it('is read into its parts', () => {
    const { editorial, files } = read({
      'site.md': '---\ntitle: The story\nurl: https://example.org/\n---\n<!-- nothing here -->\n',
      'explainer.md': 'Words',
      'articles/000-harbour.md': '---\npublisher: The Courier\n---\n',
      'people/ada-quill.md': '---\naliases: [Quill]\n---\nA note.',
      'places/fenn.md': '---\nhide: true\n---\n',
      'pages/about.md': new TextEncoder().encode('---\ntitle: Über\n---\n'),
      'updates/2025-06-10-a.md': '---\ntitle: A\ndate: 2025-06-10\nkind: addition\n---\n',
      '.gitkeep': '',
    });
    expect(formatMessages(...files)).toBe('');
    expect(editorial).toMatchObject({
      site: { data: { title: 'The story', language: 'en' } },
      explainer: { id: 'explainer', body: 'Words' },
      articles: [{ id: 'articles/000-harbour', data: { publisher: 'The Courier' } }],
      corrections: [
        { id: 'people/ada-quill', data: { aliases: ['Quill'] } },
        { id: 'places/fenn', data: { hide: true } },
      ],
      pages: [{ id: 'about', data: { title: 'Über' } }],
      updates: [{ id: '2025-06-10-a' }],
    });
  });

  it('may be empty', () => {
    expect(readEditorial([])).toEqual({
      articles: [],
      corrections: [],
      chapters: [],
      pages: [],
      updates: [],
      words: [],
    });
  });

  it('has a place for every file, and says which', () => {
    const { editorial, files } = read({
      'sight.md': '',
      'peple/ada.md': '',
      'elsewhere/notes.md': '',
      'pages/data.md': '',
      'people/Ada Quill.md': '',
      'people/💩.md': '',
      'people/ada.yaml': '',
      'site.md': '---\ntitle: x\n---\nWords.',
      'explainer.md': new Uint8Array([0x57, 0xe9]),
    });
    expect(formatMessages(...files)).toMatchInlineSnapshot(`
      "content/editorial/sight.md error[unknown-place] there is no place for "editorial/sight.md" here | What belongs here is site.md, explainer.md, wording.md, articles/, people/, agencies/, places/, chapters/, pages/ and updates/
      content/editorial/peple/ada.md error[unknown-place] there is no place for "peple/ada.md" here | did you mean "people/"? What belongs here is site.md, explainer.md, wording.md, articles/, people/, agencies/, places/, chapters/, pages/ and updates/
      content/editorial/elsewhere/notes.md error[unknown-place] there is no place for "elsewhere/notes.md" here | What belongs here is site.md, explainer.md, wording.md, articles/, people/, agencies/, places/, chapters/, pages/ and updates/
      content/editorial/pages/data.md error[taken-address] the address /data/ is taken: the site has something else there | choose another name; taken are 404, index, chapters, data, pagefind, favicon, robots and sitemap
      content/editorial/people/Ada Quill.md error[file-name] "Ada Quill.md" is no name for a file here: lower-case letters a to z, digits and hyphens, at most 80, then .md | rename it to ada-quill.md
      content/editorial/people/💩.md error[file-name] "💩.md" is no name for a file here: lower-case letters a to z, digits and hyphens, at most 80, then .md | rename it
      content/editorial/people/ada.yaml error[file-name] "ada.yaml" is no name for a file here: lower-case letters a to z, digits and hyphens, at most 80, then .md | rename it to ada.md
      content/editorial/site.md error[words-without-page] the words under the front matter of site.md are shown nowhere | move them to explainer.md, or to pages/about.md
      content/editorial/explainer.md:1:2-1:3 error[file-encoding] the byte 0xE9 at offset 1 is not UTF-8: it begins no character here | the file is likely to be in Latin-1 or Windows-1252, where this reads “Wé”: open it as such and save it as UTF-8"
    `);
    expect(editorial).toEqual({ articles: [], corrections: [], chapters: [], pages: [], updates: [], words: [] });
  });

  it('wants a title and words for a page that is there only because of them', () => {
    const { files } = read({
      'pages/timelin.md': 'It was so.',
      'pages/how-to-read.md': '---\ntitle: How to read this\n---\n<!-- soon -->\n',
      'pages/timeline.md': '',
      'pages/thanks.md': '---\ntitle: Thanks\n---\nTo all.',
      'chapters/one.md': '---\ntitle: The night\norder: 1\n---\n',
      'chapters/two.md': '---\ntitle: The day\norder: 1\n---\nIt dawned.',
      'chapters/three.md': '---\norder: first\n---\nIt rained.',
    });
    expect(formatMessages(...files)).toMatchInlineSnapshot(`
      "content/editorial/pages/timelin.md:1:1-1:1 error[page-without-title] pages/timelin.md makes a page of its own, /timelin/, which needs a title | write above the text, between two lines "---": title: The name of the page; did you mean pages/timeline.md, for the words on /timeline/?
      content/editorial/pages/how-to-read.md:2:8-2:24 error[page-without-words] the page /how-to-read/ has no words | write something under the front matter, or delete the file
      content/editorial/chapters/one.md:2:8-2:17 error[page-without-words] the chapter "The night" has no words | write its text under the front matter, or delete the file
      content/editorial/chapters/two.md:3:8-3:9 warning[same-order] chapters/one.md has the order 1, too | the two stand in the order of their file names; to choose, give two.md another number
      content/editorial/chapters/three.md:1:1-1:4 error[missing-key] the field "title" is missing | for example, title: The second day
      content/editorial/chapters/three.md:2:8-2:13 error[wrong-type] the field "order" is "first", not a number | for example, order: 2"
    `);
  });

  it('takes days of updates in one form, quoted or not', () => {
    const update = (date: string) => `---\ntitle: A\ndate: ${date}\nkind: correction\n---\nA.`;
    const dates = ['2025-06-10', "'2025-06-10'", '2199-01-01', '10 June 2025', '2025-06-31', '2025', '10/06/2025'];
    const { editorial, files } = read(
      Object.fromEntries(dates.map((date, index) => [`updates/${index}.md`, update(date)])),
    );
    expect(editorial.updates.map(({ data }) => data.date)).toEqual(['2025-06-10', '2025-06-10', '2199-01-01']);
    expect(formatMessages(...files)).toMatchInlineSnapshot(`
      "content/editorial/updates/0.md note[no-feed] no feed is made of the updates: it has to name the address of the site | write in site.md: url: https://example.org/story/, and title: The name of the site
      content/editorial/updates/3.md:3:7-3:19 error[wrong-value] the field "date" can't be "10 June 2025" | write date: 2025-06-10
      content/editorial/updates/4.md:3:7-3:17 error[wrong-value] the field "date" can't be "2025-06-31" | for example, date: 2025-06-10
      content/editorial/updates/5.md:3:7-3:11 error[wrong-type] the field "date" is the number 2025, not text | for example, date: 2025-06-10
      content/editorial/updates/6.md:3:7-3:17 error[wrong-value] the field "date" can't be "10/06/2025" | for example, date: 2025-06-10"
    `);
  });

  it('has each entry once', () => {
    const paths = ['a/people/ada.md', 'a/people/ada.md', 'a/old/people/ada.md', 'a/people/people/eve.md'];
    const files = paths.map((path) => new VFile({ path, value: '' }));
    expect(readEditorial(files).corrections).toHaveLength(1);
    expect(formatMessages(...files)).toMatchInlineSnapshot(`
      "a/people/ada.md error[duplicate-id] the file "a/people/ada.md" has the same id, "people/ada" | put what both say into one of them
      a/old/people/ada.md error[unknown-place] "old/people/ada.md" lies too deep: its words would be shown nowhere | move it to a/people/ada.md, or out of a/
      a/people/people/eve.md error[unknown-place] "people/people/eve.md" lies too deep: its words would be shown nowhere | move it to a/people/eve.md, or out of a/"
    `);
  });
});

describe('facts', () => {
  it('belong to articles that are there', () => {
    const { editorial, files } = read({
      'articles/000-harbour.md': '---\ntitle: Ferries stop\n---\n',
      'articles/001.md': '',
      'articles/000-harbor.md': '',
      'articles/zebra.md': '',
    });
    const facts = readFacts(editorial.articles, ['000-harbour', '001-island']);
    expect([...facts]).toEqual([['000-harbour', { title: 'Ferries stop' }]]);
    expect(formatMessages(...files)).toMatchInlineSnapshot(`
      "content/editorial/articles/001.md error[unknown-article] there is no article "001" | did you mean "001-island"? Rename the file to 001-island.md
      content/editorial/articles/000-harbor.md error[unknown-article] there is no article "000-harbor" | did you mean "000-harbour"? Rename the file to 000-harbour.md
      content/editorial/articles/zebra.md error[unknown-article] there is no article "zebra" | the articles are 000-harbour and 001-island"
    `);
  });
});
