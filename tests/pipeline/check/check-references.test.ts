import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/pipeline/check/check-references.ts';
import type { Article } from '../../../src/schema/article.ts';
import type { Entity } from '../../../src/schema/entity.ts';
import { formatGeneratedFile } from '../../../src/schema/generated-file.ts';
import { formatMessages, makeArticle, makeEntity } from '../../markdown/story.ts';

function write<Data extends Article | Entity>(path: string, data: Data) {
  return { data, file: new VFile({ path, value: formatGeneratedFile({ data, body: '\n' }) }) };
}

function check(articles: Article[], entities: Entity[]): string {
  const writtenArticles = articles.map((article) => write(`articles/${article.id}.md`, article));
  const writtenEntities = entities.map((entity) => write(`${entity.id}.md`, entity));
  checkReferences(writtenArticles, writtenEntities);
  return formatMessages(...[...writtenArticles, ...writtenEntities].map(({ file }) => file));
}

const ada = makeEntity('person', 'Ada Quill');
const span = { start: 0, end: 3, rule: 'test' };
const article: Article = {
  ...makeArticle('000-harbour', 'Ada left.\n\nShe came back.'),
  mentions: [{ ...span, form: 'name', kind: 'person', entity: 'people/ada-quill' }],
  attributions: [{ content: [span], style: 'direct', entity: 'people/ada-quill', rule: 'test' }],
  figures: [{ ...span, comparator: 'exactly', attribution: 0 }],
};

describe('references', () => {
  it('that lead somewhere pass', () => {
    const cited = {
      ...ada,
      aliases: [{ text: 'Ada', by: 'program' as const, citations: ['000-harbour:1', '000-harbour:3.1'] }],
    };
    expect(check([article], [cited])).toBe('');
  });

  it('that lead nowhere are named with their file and line', () => {
    const broken: Article = {
      ...article,
      mentions: [...article.mentions, { ...span, form: 'name', kind: 'person', entity: 'people/nobody' }],
      attributions: [{ content: [span], style: 'direct', entity: 'people/eve', rule: 'test' }],
      figures: [{ ...span, comparator: 'exactly', attribution: 4 }],
      stances: [{ ...span, stance: 'denied', entity: 'agencies/none' }],
    };
    const wrong: Entity = {
      ...ada,
      aliases: [{ text: 'Ada', by: 'program', citations: ['000-harbour:2'] }],
      roles: [{ text: 'Mayor', by: 'program', citations: ['000-harbour:1', '000-harbour:1.7', '009:1'] }],
      merged: ['people/ben-quill'],
    };
    expect(check([broken], [wrong, makeEntity('person', 'Ben Quill')])).toMatchInlineSnapshot(`
      "articles/000-harbour.md:14:5-14:93 error[unresolved-reference] mentions 2 refers to "people/nobody", which is not there | this is a fault of Verbatim, not of a text: please report it with the file
      articles/000-harbour.md:17:5-17:105 error[unresolved-reference] attributions 1 refers to "people/eve", which is not there | this is a fault of Verbatim, not of a text: please report it with the file
      articles/000-harbour.md:24:5-24:81 error[unresolved-reference] stances 1 refers to "agencies/none", which is not there | this is a fault of Verbatim, not of a text: please report it with the file
      articles/000-harbour.md:20:5-20:77 error[unresolved-reference] figures 1 refers to "4", which is not there | this is a fault of Verbatim, not of a text: please report it with the file
      people/ada-quill.md:7:5-7:64 error[unresolved-reference] aliases 1 refers to "000-harbour:2", which is not there | this is a fault of Verbatim, not of a text: please report it with the file
      people/ada-quill.md:10:5-10:92 error[unresolved-reference] roles 1 refers to "000-harbour:1.7", which is not there | this is a fault of Verbatim, not of a text: please report it with the file
      people/ada-quill.md:10:5-10:92 error[unresolved-reference] roles 1 refers to "009:1", which is not there | this is a fault of Verbatim, not of a text: please report it with the file
      people/ada-quill.md:13:5-13:23 error[unresolved-reference] "people/ben-quill" was merged into "people/ada-quill" and is still there | this is a fault of Verbatim, not of a text: please report it with the file"
    `);
  });

  it('of a claim lead to what it stands for', () => {
    const claim = (list: 'attributions' | 'stances', ...indexes: number[]): Article => ({
      ...article,
      stances: [{ ...span, stance: 'denied', about: { list, indexes, rule: 'test' } }],
    });
    expect(check([claim('attributions', 0)], [ada]) + check([claim('stances', 0)], [ada])).toBe('');
    expect(check([claim('attributions', 1)], [ada])).toContain('stances 1 refers to "1"');
    expect(check([claim('stances', 0, 2)], [ada])).toContain('stances 1 refers to "2"');
  });

  it('of a role lead to those it is held with', () => {
    const role = { text: 'mother of Ben', by: 'program', citations: [], entities: ['people/ben-quill'] } as const;
    const held: Entity = { ...ada, roles: [{ ...role, citations: [], entities: [...role.entities] }] };
    expect(check([article], [held, makeEntity('person', 'Ben Quill')])).toBe('');
    expect(check([article], [held])).toContain('roles 1 refers to "people/ben-quill", which is not there');
  });

  it('must not be to two entries with one file', () => {
    expect(check([article, article], [ada])).toMatchInlineSnapshot(
      `"articles/000-harbour.md error[duplicate-id] "000-harbour" has the same file as "000-harbour" | rename the seed or the editorial file that one of them comes from"`,
    );
  });
});
