import { describe, expect, it } from 'vitest';
import { apply } from './correct-story.ts';

describe('aliases', () => {
  it('take over mentions, and find those that the program missed', () => {
    const { entity, mentions, messages } = apply({ 'people/ada-quill': 'aliases: [Her Worship]' });
    expect(messages).toBe('');
    expect(mentions).toEqual([
      'Ada Quill person people/ada-quill test',
      'Quill person people/ben-quill test',
      'Quill Street person  test',
      'Fenn place places/fenn test',
      'Her Worship person people/ada-quill editor-alias',
    ]);
    expect(entity('people/ada-quill')?.aliases.at(-1)).toEqual({
      text: 'Her Worship',
      by: 'editor',
      citations: ['000-harbour:2'],
    });
    expect(entity('people/ada-quill')?.corrected).toEqual(['aliases']);
  });

  it('stand for whole words outside credits and longer names, and what they say follows them', () => {
    const { mentions, attributed } = apply({
      'people/ada-quill': 'aliases: [Quill]',
      'people/ben-quill': 'same-as: people/ada-quill',
    });
    expect(mentions).toEqual([
      'Ada Quill person people/ada-quill test',
      'Quill person people/ada-quill test',
      'Quill Street person  test',
      'Fenn place places/fenn test',
    ]);
    expect(attributed).toEqual(['people/ada-quill']);
  });

  it('give an attribution to the entity that its source is called', () => {
    const { mentions, attributed } = apply({ 'people/new-quill': 'name: New Quill\naliases: ["said Quill"]' });
    expect(mentions).toContain('said Quill person people/new-quill editor-alias');
    expect(mentions).not.toContain('Quill person people/ben-quill test');
    expect(attributed).toEqual(['people/ben-quill']);
  });

  it('that another entity is called by are refused', () => {
    const { messages } = apply({
      'people/ada-quill': 'aliases: [Low Quay, Quill, Her Worship]',
      'people/brook': 'aliases: [Her Worship]',
    });
    expect(messages).toMatchInlineSnapshot(`
      "content/editorial/people/ada-quill.md:2:11-2:19 error[alias-in-use] the alias "Low Quay" already belongs to places/low-quay | if they are the same, write "same-as: places/low-quay" instead; if it means this entry in some texts, add "split-from: places/low-quay" and "in", with those texts or passages
      content/editorial/people/ada-quill.md:2:21-2:26 error[alias-in-use] the alias "Quill" already belongs to people/ben-quill | if they are the same, write "same-as: people/ben-quill" instead; if it never means that entry, write "not: [Quill]" in people/ben-quill.md
      content/editorial/people/brook.md:2:11-2:22 error[alias-in-use] the alias "Her Worship" already belongs to people/ada-quill | if they are the same, write "same-as: people/ada-quill" instead; if it never means that entry, write "not: [Her Worship]" in people/ada-quill.md"
    `);
  });
});
