import { describe, expect, it } from 'vitest';
import { entities } from '../../markdown/story.ts';
import { apply, article } from './correct-story.ts';

const untouched = apply({});

describe('without corrections', () => {
  it('everything stays', () => {
    expect(untouched.entities).toEqual(entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(untouched.articles).toEqual([article]);
    expect(untouched.hidden).toEqual([]);
  });
});

describe('fields', () => {
  it('win over those of the program, one by one', () => {
    const { entity, messages } = apply({
      'people/ada-quill': 'name: Dame Ada Quill\nroles: [mayor of Fenn]',
      'places/fenn': 'coordinates: {latitude: 1, longitude: 2}\nname: Fenn\ntype: island',
    });
    expect(messages).toBe('');
    expect(entity('people/ada-quill')).toMatchObject({
      name: 'Dame Ada Quill',
      roles: [{ text: 'mayor of Fenn', by: 'editor', citations: [] }],
      corrected: ['name', 'roles'],
    });
    expect(entity('places/fenn')).toMatchObject({
      name: 'Fenn',
      type: 'island',
      coordinates: { latitude: 1, longitude: 2 },
      corrected: ['type', 'coordinates'],
    });
  });

  it('leave what was passed in as it was', () => {
    const before = JSON.stringify([entities, article]);
    apply({
      'people/ada-quill': 'name: X\naliases: [Her Worship]\nnot: [Quill Street]\nkind: agency',
      'people/cy': 'name: Quill\nsplit-from: people/ben-quill\nin: ["000"]',
      'people/brook': 'same-as: people/ada-quill',
    });
    expect(JSON.stringify([entities, article])).toBe(before);
  });
});

describe('a kind', () => {
  it('changes the id, and what refers to it', () => {
    const { entity, mentions, stances } = apply({ 'places/fenn': 'kind: agency' });
    expect(entity('places/fenn')).toBeUndefined();
    expect(entity('agencies/fenn')).toMatchObject({ kind: 'agency', merged: ['places/fenn'], corrected: ['kind'] });
    expect(mentions).toContain('Fenn agency agencies/fenn test');
    expect(stances).toEqual(['agencies/fenn']);
  });

  it('under which there is such an entry already is refused', () => {
    const { messages } = apply({ 'agencies/fenn': 'name: Her Worship', 'places/fenn': 'kind: agency' });
    expect(messages).toMatchInlineSnapshot(
      `"content/editorial/places/fenn.md:2:7-2:13 error[id-in-use] as an agency it would be "agencies/fenn", which is there already | if they are the same, write "same-as: agencies/fenn" instead"`,
    );
  });
});

describe('same-as', () => {
  it('makes one of two, along chains', () => {
    const {
      entities: all,
      entity,
      mentions,
      attributed,
      messages,
    } = apply({
      'people/brook': 'same-as: people/ben-quill\naliases: [Her Worship]',
      'people/ben-quill': 'same-as: people/ada-quill',
      'people/ada-quill': 'name: Ada',
    });
    expect(messages).toBe('');
    expect(all.map(({ id }) => id)).not.toContain('people/ben-quill');
    expect(entity('people/ada-quill')).toMatchObject({
      name: 'Ada',
      merged: ['people/ben-quill', 'people/brook'],
      corrected: ['same-as', 'name', 'aliases'],
    });
    expect(entity('people/ada-quill')?.aliases.map((alias) => alias.text)).toEqual([
      ...['Ada Quill', 'Quill', 'the mayor', 'Ben Quill', 'Brook', 'Her Worship'],
    ]);
    expect(mentions).toContain('Quill person people/ada-quill test');
    expect(attributed).toEqual(['people/ada-quill']);
  });

  it('may lead to an entry of another kind, or to one that an editor makes', () => {
    const { entity, mentions, messages } = apply({
      'places/fenn': 'same-as: agencies/council',
      'agencies/council': 'name: The Council',
    });
    expect(messages).toBe('');
    expect(entity('agencies/council')?.merged).toEqual(['places/fenn']);
    expect(mentions).toContain('Fenn agency agencies/council test');
  });

  it('that leads nowhere, round in a circle, or has fields beside it is refused', () => {
    const { messages, entities: all } = apply({
      'people/ada-quill': 'same-as: people/ben-quill',
      'people/ben-quill': 'same-as: people/brook',
      'people/brook': 'same-as: people/ada-quill',
      'places/fenn': 'same-as: places/fen',
      'places/low-quay': 'same-as: places/fenn\nname: Quay',
      'agencies/the-fenn-ferry-company': 'same-as: agencies/the-fenn-ferry-company',
    });
    expect(messages).toMatchInlineSnapshot(`
      "content/editorial/people/ada-quill.md:2:10-2:26 error[same-as-circle] "same-as" goes round in a circle: people/ada-quill → people/ben-quill → people/brook → people/ada-quill | take it out of the file whose id is to stay
      content/editorial/people/ben-quill.md:2:10-2:22 error[same-as-circle] "same-as" goes round in a circle: people/ada-quill → people/ben-quill → people/brook → people/ada-quill | take it out of the file whose id is to stay
      content/editorial/people/brook.md:2:10-2:26 error[same-as-circle] "same-as" goes round in a circle: people/ada-quill → people/ben-quill → people/brook → people/ada-quill | take it out of the file whose id is to stay
      content/editorial/places/fenn.md:2:10-2:20 error[unknown-entry] there is no entry "places/fen" | did you mean "places/fenn"?
      content/editorial/places/low-quay.md:3:7-3:11 error[field-beside-same-as] "name" has no effect beside "same-as" | say it in places/fenn.md
      content/editorial/agencies/the-fenn-ferry-company.md:2:10-2:41 error[same-as-circle] "same-as" goes round in a circle: agencies/the-fenn-ferry-company → agencies/the-fenn-ferry-company | take it out of the file whose id is to stay"
    `);
    expect(all.map(({ id }) => id)).toContain('people/brook');
  });
});

describe('hide', () => {
  it('takes the entity away and leaves the words', () => {
    const {
      entities: all,
      hidden,
      mentions,
      stances,
    } = apply({
      'places/fenn': 'hide: true',
      'places/low-quay': 'same-as: places/fenn',
    });
    expect(all.filter(({ kind }) => kind === 'place')).toEqual([]);
    expect(hidden).toEqual(['places/fenn', 'places/low-quay']);
    expect(mentions).toContain('Fenn place  test');
    expect(stances).toEqual([undefined]);
  });
});

describe('an entry', () => {
  it('is made by its name', () => {
    expect(apply({ 'people/cy-new': 'name: Her Worship' }).entity('people/cy-new')).toEqual({
      id: 'people/cy-new',
      kind: 'person',
      name: 'Her Worship',
      aliases: [{ text: 'Her Worship', by: 'editor', citations: ['000-harbour:2'] }],
      roles: [],
      merged: [],
      corrected: ['new'],
    });
  });

  it('that is made is found in the texts by its name', () => {
    const { entity, mentions, messages } = apply({
      'people/her-worship': 'name: Her Worship',
      'people/ada': 'name: Ada Quill',
      'people/ada-quill': 'name: Dame Ada',
      'people/brook': 'name: Ada Quill',
    });
    expect(entity('people/her-worship')?.aliases).toEqual([
      { text: 'Her Worship', by: 'editor', citations: ['000-harbour:2'] },
    ]);
    expect(mentions).toContain('Her Worship person people/her-worship editor-alias');
    expect(mentions).toContain('Ada Quill person people/ada-quill test');
    expect(messages).toMatchInlineSnapshot(
      `"content/editorial/people/ada.md:2:7-2:16 error[alias-in-use] the name "Ada Quill" already belongs to people/ada-quill | if they are the same, rename this file to people/ada-quill.md; if it means this entry in some texts, add "split-from: people/ada-quill" and "in", with those texts or passages"`,
    );
  });

  it('without a page has no words', () => {
    const { messages } = apply({
      'places/fenn': 'hide: true\n---\nA note.',
      'places/low-quay': 'hide: true\n---\n<!-- A note. -->',
      'people/brook': 'same-as: people/ada-quill\n---\nA note.',
    });
    expect(messages).toMatchInlineSnapshot(`
      "content/editorial/places/fenn.md:2:7-2:11 error[words-without-page] the words under the front matter are shown nowhere, because the entry is hidden | put them between <!-- and -->, if they are meant for other editors
      content/editorial/people/brook.md:2:10-2:26 error[words-without-page] the words under the front matter are shown nowhere, because of "same-as" | move them to people/ada-quill.md"
    `);
  });

  it('that is not there is refused', () => {
    const { messages } = apply({
      'people/ada-quil': 'type: x',
      'agencies/fenn': 'type: x',
      'places/zebedee': 'hide: true',
    });
    expect(messages).toMatchInlineSnapshot(`
      "content/editorial/people/ada-quil.md error[unknown-entry] there is no entry "people/ada-quil" | did you mean "people/ada-quill"? Rename the file to people/ada-quill.md, or add "name" to make a new entry, or delete the file
      content/editorial/agencies/fenn.md error[unknown-entry] there is no entry "agencies/fenn" | did you mean "places/fenn"? Rename the file to places/fenn.md, or add "name" to make a new entry, or delete the file
      content/editorial/places/zebedee.md error[unknown-entry] there is no entry "places/zebedee" | delete the file"
    `);
  });
});
