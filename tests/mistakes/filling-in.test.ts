import { expect, test } from 'vitest';
import { say } from './say.ts';

test('a misspelt field', () => {
  const mistaken = {
    'site.md': '---\ntitle: The ferry\nstandfrist: What three reports say.\n---\n',
  };
  const mended = {
    'site.md': '---\ntitle: The ferry\nstandfirst: What three reports say.\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/site.md:3:1: error[unknown-key]: there is no field "standfrist" here
      3 | standfrist: What three reports say.
        | ^^^^^^^^^^
      hint: did you mean "standfirst"?"
  `);
  expect(say(mended)).toBe('');
});

test('one name where a list belongs', () => {
  const mistaken = {
    'people/fiona-macrae.md': '---\naliases: Macrae\n---\n',
  };
  const mended = {
    'people/fiona-macrae.md': '---\naliases: [Macrae]\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/fiona-macrae.md:2:10: error[wrong-type]: the field "aliases" is "Macrae", not a list
      2 | aliases: Macrae
        |          ^^^^^^
      hint: write aliases: [Macrae]"
  `);
  expect(say(mended)).toBe('');
});

test('a number where a name belongs', () => {
  const mistaken = {
    'articles/ferry-agency.md': '---\ntitle: 2024\n---\n',
  };
  const mended = {
    'articles/ferry-agency.md': "---\ntitle: '2024'\n---\n",
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/articles/ferry-agency.md:2:8: error[wrong-type]: the field "title" is the number 2024, not text
      2 | title: 2024
        |        ^^^^
      hint: write title: "2024""
  `);
  expect(say(mended)).toBe('');
});

test('a date as people write it', () => {
  const mistaken = {
    'articles/ferry-agency.md': '---\npublished: 8 June 2024\n---\n',
  };
  const mended = {
    'articles/ferry-agency.md': "---\npublished: '2024-06-08'\n---\n",
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/articles/ferry-agency.md:2:12: error[wrong-value]: the field "published" can't be "8 June 2024"
      2 | published: 8 June 2024
        |            ^^^^^^^^^^^
      hint: write published: 2024-06-08"
  `);
  expect(say(mended)).toBe('');
});

test('a date without its zeros', () => {
  const mistaken = {
    'articles/ferry-agency.md': '---\npublished: 2024-6-8\n---\n',
  };
  const mended = {
    'articles/ferry-agency.md': '---\npublished: 2024-06-08\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/articles/ferry-agency.md:2:12: error[wrong-value]: the field "published" can't be "2024-6-8"
      2 | published: 2024-6-8
        |            ^^^^^^^^
      hint: write published: 2024-06-08"
  `);
  expect(say(mended)).toBe('');
});

test('an update without a day', () => {
  const site = { 'site.md': '---\ntitle: The ferry\nurl: https://example.org/\n---\n' };
  const mistaken = {
    ...site,
    'updates/radar.md': '---\ntitle: The radar\nkind: addition\n---\n\nA paragraph on the radar was added.\n',
  };
  const mended = {
    ...site,
    'updates/radar.md':
      '---\ntitle: The radar\nkind: addition\ndate: 2024-06-09\n---\n\nA paragraph on the radar was added.\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/updates/radar.md:1:1: error[missing-key]: the field "date" is missing
      1 | ---
        | ^^^
      hint: for example, date: 2025-06-10"
  `);
  expect(say(mended)).toBe('');
});

test('an address without its beginning', () => {
  const mistaken = {
    'articles/ferry-agency.md': '---\nurl: www.example.org/ferry\n---\n',
  };
  const mended = {
    'articles/ferry-agency.md': '---\nurl: https://www.example.org/ferry\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/articles/ferry-agency.md:2:6: error[wrong-value]: the field "url" can't be "www.example.org/ferry"
      2 | url: www.example.org/ferry
        |      ^^^^^^^^^^^^^^^^^^^^^
      hint: write url: https://www.example.org/ferry"
  `);
  expect(say(mended)).toBe('');
});

test('a kind of entry that there is not', () => {
  const mistaken = {
    'people/fiona-macrae.md': '---\nkind: organisation\n---\n',
  };
  const mended = {
    'people/fiona-macrae.md': '---\nkind: person\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/fiona-macrae.md:2:7: error[wrong-value]: the field "kind" can't be "organisation"
      2 | kind: organisation
        |       ^^^^^^^^^^^^
      hint: write person, or agency, or place"
  `);
  expect(say(mended)).toBe('');
});

test('a place off the earth', () => {
  const mistaken = {
    'places/oban.md': '---\ncoordinates: { latitude: -5.47, longitude: 256.41 }\n---\n',
  };
  const mended = {
    'places/oban.md': '---\ncoordinates: { latitude: 56.41, longitude: -5.47 }\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/places/oban.md:2:44: error[wrong-value]: the field "coordinates.longitude" is the number 256.41
      2 | coordinates: { latitude: -5.47, longitude: 256.41 }
        |                                            ^^^^^^
      hint: it has to be at most 180"
  `);
  expect(say(mended)).toBe('');
});

test('a group of one word', () => {
  const mistaken = {
    'wording.md': '---\ngroups: [[ferry]]\n---\n',
  };
  const mended = {
    'wording.md': '---\ngroups: [[ferry, vessel]]\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/wording.md:2:10: error[wrong-value]: a list in the field "groups" is too short
      2 | groups: [[ferry]]
        |          ^^^^^^^
      hint: it needs 2 or more entries: for example, groups: [[ferry, boat, vessel]]"
  `);
  expect(say(mended)).toBe('');
});
