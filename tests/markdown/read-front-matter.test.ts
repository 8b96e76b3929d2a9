import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/markdown/read-front-matter.ts';
import { editorialSchemas, type EditorialPart } from '../../src/schema/editorial-file.ts';
import { formatMessages } from './story.ts';

function read(part: EditorialPart, value: string) {
  const file = new VFile({ path: `${part}.md`, value });
  return { result: readFrontMatter(file, editorialSchemas[part]), messages: formatMessages(file) };
}

describe('front matter', () => {
  it.each<[EditorialPart, string, object]>([
    ['articles', '---\npublished: 2025-06-08\n---\n', { published: '2025-06-08' }],
    ['articles', '---\npublished: 2025-06-08T09:30:00+10:00\n---\n', { published: '2025-06-08T09:30:00+10:00' }],
    [
      'people',
      '---\nname: No\naliases: [yes, "1"]\nhide: true\n---\nWords',
      { name: 'No', aliases: ['yes', '1'], hide: true },
    ],
    ['people', '\uFEFF---\r\nname: Ada\r\n---\r\nWords', { name: 'Ada' }],
    [
      'places',
      '---\ncoordinates:\n  latitude: 51.5\n  longitude: -0.12\n---\n',
      { coordinates: { latitude: 51.5, longitude: -0.12 } },
    ],
    ['pages', 'Only words', {}],
    ['pages', '---\n---\nWords', {}],
    ['pages', '---\n# title: later\n---\nWords', {}],
    ['site', '---\ntitle: "Story: one" # a comment\n---', { title: 'Story: one', language: 'en' }],
  ])('of %s is read from %j', (part, text, data) => {
    const { result, messages } = read(part, text);
    expect(messages).toBe('');
    expect(result?.data).toEqual(data);
  });

  it('leaves the words where they are', () => {
    const text = '---\ntitle: x\n---\nWords\n---\nmore';
    const { result } = read('pages', text);
    expect(result?.body).toBe(`   \n        \n   \nWords\n---\nmore`);
    expect(result?.body).toHaveLength(text.length);
  });

  it('knows where each value stands', () => {
    const { result } = read('people', '---\nname: Ada\naliases:\n  - Quill\n  - the mayor\n---\n');
    const at = (...path: PropertyKey[]) => {
      const { start, end } = result?.placeOf(path) ?? {};
      return [start?.line, start?.column, end?.line, end?.column];
    };
    expect(at('name')).toEqual([2, 7, 2, 10]);
    expect(at('aliases', 1)).toEqual([5, 5, 5, 14]);
    expect(at('roles')).toEqual([1, 1, 1, 4]);
  });

  it('that is wrong is refused with the line that would be right', () => {
    const cases: [EditorialPart, string][] = [
      ['people', '---\nalias: [Bass]\n---\n'],
      ['people', '---\nsameas: people/ada\nwikidata: Q1\n---\n'],
      ['people', '---\n__proto__: {}\n---\n'],
      ['people', '---\naliases: Bass\nhide: yes\n---\n'],
      ['people', '---\naliases: [1, Bass]\nroles: [[a]]\n---\n'],
      ['people', '---\nkind: persn\nsame-as: Ada Quill\n---\n'],
      ['people', '---\nname:\ntype: ""\n---\n'],
      ['people', '---\nname: Ada\nname: Eve\n---\n'],
      ['places', '---\ncoordinates: [1, 2]\n---\n'],
      ['places', '---\ncoordinates: {latitude: 91, longitude: 0, height: 1}\n---\n'],
      ['places', '---\ncoordinates: {latitude: 1}\n---\n'],
      ['articles', '---\ntitle: 2025\npublished: 8 June 2025\nurl: example.org\n---\n'],
      ['articles', '---\npublished: 2025-02-30\n---\n'],
      ['articles', '---\nurl: javascript:alert(1)\n---\n'],
      ['site', 'No front matter at all'],
      ['site', '---\ntitle: Police: clash\n---\n'],
      ['site', '---\n\ttitle: x\n---\n'],
      ['people', '---\naliases:\n\t- Bass\n---\n'],
      ['site', '---\ntitle: *bold*\nlicence: *free\n---\n'],
      ['site', '---\ntitle: !x y\n---\n'],
      ['site', '---\ntitle: "x\n---\n'],
      ['site', '---\ntitle: x\n'],
      ['site', '---\n- title\n---\n'],
      ['site', '---\ntitle\n---\n'],
      ['updates', '---\ntitle: x\ndate: tomorrow\nkind: corection\n---\n'],
    ];
    expect(cases.map(([part, text]) => read(part, text).messages).join('\n')).toMatchInlineSnapshot(`
      "people.md:2:1-2:6 error[unknown-key] there is no field "alias" here | did you mean "aliases"?
      people.md:2:1-2:7 error[unknown-key] there is no field "sameas" here | did you mean "same-as"?
      people.md:3:1-3:9 error[unknown-key] there is no field "wikidata" here | the fields here are name, kind, type, aliases, roles, add-roles, not, split-from, in, same-as, hide and coordinates
      people.md:2:1-2:10 error[unknown-key] there is no field "__proto__" here | the fields here are name, kind, type, aliases, roles, add-roles, not, split-from, in, same-as, hide and coordinates
      people.md:2:10-2:14 error[wrong-type] the field "aliases" is "Bass", not a list | write aliases: [Bass]
      people.md:3:7-3:10 error[wrong-type] the field "hide" is "yes", not true or false | write hide: true
      people.md:2:11-2:12 error[wrong-type] the field "aliases" is the number 1, not text | write aliases: ["1", Bass]
      people.md:3:9-3:12 error[wrong-type] the field "roles" is a list, not text | for example, roles: [mathematician, "Countess of Lovelace [^001:4]"]
      people.md:2:7-2:12 error[wrong-value] the field "kind" can't be "persn" | did you mean "person"?
      people.md:3:10-3:19 error[wrong-value] the field "same-as" can't be "Ada Quill" | for example, same-as: people/ada-lovelace
      people.md:2:1-2:5 error[wrong-value] the field "name" has no value | for example, name: Ada Lovelace; or leave the field out
      people.md:3:7-3:9 error[wrong-value] the field "type" is empty | for example, type: government; or leave the field out
      people.md:3:1-3:5 error[duplicate-key] the field "name" stands twice | leave out one of the two
      places.md:2:14-2:20 error[wrong-type] the field "coordinates" is a list, not a group of fields | for example, coordinates: {latitude: 51.5074, longitude: -0.1278}
      places.md:2:25-2:27 error[wrong-value] the field "coordinates.latitude" is the number 91 | it has to be at most 90
      places.md:2:43-2:49 error[unknown-key] there is no field "height" in "coordinates" | the fields in it are latitude and longitude; for example, coordinates: {latitude: 51.5074, longitude: -0.1278}
      places.md:2:14-2:27 error[missing-key] the field "coordinates.longitude" is missing | for example, coordinates: {latitude: 51.5074, longitude: -0.1278}
      articles.md:2:8-2:12 error[wrong-type] the field "title" is the number 2025, not text | write title: "2025"
      articles.md:4:6-4:17 error[wrong-value] the field "url" can't be "example.org" | write url: https://example.org
      articles.md:3:12-3:23 error[wrong-value] the field "published" can't be "8 June 2025" | write published: 2025-06-08
      articles.md:2:12-2:22 error[wrong-value] the field "published" can't be "2025-02-30" | for example, published: 2025-06-08, or published: 2025-06-08T09:30:00+10:00
      articles.md:2:6-2:25 error[wrong-value] the field "url" can't be "javascript:alert(1)" | for example, url: https://example.org/story
      site.md:1:1-1:1 error[missing-key] the field "title" is missing | for example, title: Two days in June
      site.md:2:14-2:15 error[front-matter-syntax] a colon and a space stand in a value, which YAML takes for a further field | write title: "Police: clash"
      site.md:2:1-2:2 error[front-matter-tab] a tab stands where YAML wants spaces | write "title: x"
      people.md:3:1-3:2 error[front-matter-tab] a tab stands where YAML wants spaces | write "  - Bass"
      site.md:2:8-2:14 error[front-matter-alias] "*bold*" refers to another value | write the value itself, between quotation marks if it begins with *
      site.md:3:10-3:15 error[front-matter-alias] "*free" refers to another value | write the value itself, between quotation marks if it begins with *
      site.md:2:8-2:10 error[front-matter-tag] "!x" would give the value another type, and not be a part of it | write title: "!x y"
      site.md:2:8-2:9 error[front-matter-syntax] a quotation mark is opened here and never closed | write title: "x"
      site.md:1:1-1:4 error[front-matter-not-closed] the front matter has no end | write a line "---" under the last field
      site.md:2:1-2:8 error[front-matter-form] the front matter has no fields | write a field and its value on each line, such as "title: …"; if it is text, write an empty line above the first "---"
      site.md:2:1-2:6 error[front-matter-form] the front matter has no fields | write a field and its value on each line, such as "title: …"; if it is text, write an empty line above the first "---"
      updates.md:3:7-3:15 error[wrong-value] the field "date" can't be "tomorrow" | for example, date: 2025-06-10
      updates.md:4:7-4:16 error[wrong-value] the field "kind" can't be "corection" | did you mean "correction"?"
    `);
  });
});
