import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { prepareSources } from '../../../src/markdown/render-editorial.ts';
import { checkWords } from '../../../src/pipeline/check/check-words.ts';
import { formsOf, listedWords } from '../../../src/pipeline/check/compile-loaded-words.ts';
import { watchPassages } from '../../../src/pipeline/check/watch-passages.ts';
import { readEditorial } from '../../../src/pipeline/read/read-editorial.ts';
import { entities, formatMessages, makeArticle, makeEntity } from '../../markdown/story.ts';

const gate = makeArticle('000-gate', 'The mayor spoke of “thugs”. The harbour regime met.\nThe gate was shut.');
const sources = prepareSources([gate], [...entities, makeEntity('agency', 'Brutal Knitters')]);

/** The messages on an explainer, or another file, and on `wording.md`. */
function check(value: string, wording = '', path = 'explainer.md'): string {
  const files = [
    new VFile({ path, value: value.startsWith('---') ? value : `<!-- no citation -->\n${value}` }),
    ...(wording ? [new VFile({ path: 'wording.md', value: `---\n${wording}\n---\n` })] : []),
  ];
  checkWords(readEditorial(files), sources, watchPassages([], {}));
  return formatMessages(...files);
}

const wordsIn = (messages: string): string[] =>
  Array.from(messages.matchAll(/note\[loaded-word\] "([^"]+)"/g), ([, word = '']) => word);

describe('a word that takes sides', () => {
  it.each<[string, string[]]>([
    ['The regime and its thugs met.', ['regime', 'thugs']],
    ['Regimes fell.', ['Regimes']],
    ['The *so-called* council met.', ['so-called']],
    ['She slammed it, and he was slamming the door.', ['slammed', 'slamming']],
    ['- A horrific night\n\n> A brutal quotation.\n\n| a | b |\n|---|---|\n| brutal | c |', ['horrific', 'brutal']],
    ['## A Brutal Night', ['Brutal']],
    ['They are illegal\nimmigrants.', ['illegal immigrants']],
  ])('is noted in %j', (markdown, words) => {
    expect(wordsIn(check(markdown))).toEqual(words);
  });

  it.each([
    'The mayor spoke of “thugs”.[^000:1.1]',
    'See [A brutal night](https://example.org/night) and `regime`.',
    'The [[Brutal Knitters]] met. The Brutal Knitters left.',
    'He met Harry Savage there.',
    'The tax regime changed, and they claimed responsibility.',
    'He was admitted to hospital. Her claim was heard.',
    'The so called thing.',
    'The regimented day.',
  ])('is not the editor’s in %j', (markdown) => {
    expect(wordsIn(check(markdown))).toEqual([]);
  });

  it('is shown with its place, a better word, and the passage that has it', () => {
    const markdown = 'The thugs met the regime.[^000:1]\n\nA *brutal* storm came.';
    expect(check(markdown)).toMatchInlineSnapshot(`
      "explainer.md:4:1-4:23 warning[sentence-without-citation] this sentence carries no citation | write the passage that says so behind it, such as [^000:23]; where nothing of the story is stated, write <!-- no citation --> on the line above the paragraph
      explainer.md:2:5-2:10 note[loaded-word] "thugs" judges people instead of saying what they did | better: say what they did
      000:1 quotes somebody with “thugs”: put it between quotation marks too, and say whose word it is
      to keep it: "allow: [thug]" in wording.md
      explainer.md:2:19-2:25 note[loaded-word] "regime" calls a government illegitimate | better: government, administration
      “regime” is the word of 000:1: put it between quotation marks, and say whose word it is
      to keep it: "allow: [regime]" in wording.md
      explainer.md:4:4-4:10 note[loaded-word] "brutal" judges an act | better: say what was done
      to keep it: "allow: [brutal]" in wording.md"
    `);
  });

  it('is noted in titles of the editors', () => {
    const titled = (path: string): string => check('---\ntitle: A brutal night\n---\n', '', path);
    expect(titled('explainer.md')).toContain('explainer.md:2:10-2:16 note[loaded-word] "brutal"');
    expect(titled('pages/about.md')).toContain('note[loaded-word]');
    expect(titled('articles/000-gate.md')).toBe('');
    const site = "---\ntitle: 'The “brutal” night'\nstandfirst: >-\n  A night of\n  carnage.\n---\n";
    expect(check(site, '', 'site.md').replace(/ \|.*/gs, '')).toBe(
      'site.md:3:13-6:1 note[loaded-word] "carnage" paints a killing',
    );
  });
});

describe('wording.md', () => {
  it('adds words to the list, and takes words away', () => {
    const wording = 'avoid: { scheme: plan, to sneak: "", regime: rulers, }\nallow: [thugs, slamming]';
    const messages = check(
      'Two schemes of the regime: thugs slammed it, and he sneaked away. A brutal storm.',
      wording,
    );
    expect(messages).toMatchInlineSnapshot(`
      "explainer.md:2:5-2:12 note[loaded-word] "schemes" is a word that the editors avoid | better: plan
      "avoid" in wording.md says so
      explainer.md:2:20-2:26 note[loaded-word] "regime" is a word that the editors avoid | better: rulers
      "avoid" in wording.md says so
      explainer.md:2:53-2:60 note[loaded-word] "sneaked" is a word that the editors avoid | "avoid" in wording.md says so
      explainer.md:2:69-2:75 note[loaded-word] "brutal" judges an act | better: say what was done
      to keep it: "allow: [brutal]" in wording.md"
    `);
  });

  it('is told what it says in vain', () => {
    const wording = 'avoid: { brutal: cruel, "!": "" }\nallow: [brutal, notorous, ferry]';
    expect(check('Nothing.', wording)).toMatchInlineSnapshot(`
      "wording.md:2:30-2:32 error[no-word] "!" is no word | write a word, or a few that belong together
      wording.md:3:9-3:15 error[allowed-and-avoided] "brutal" is allowed, and "avoid" says to avoid "brutal" | keep it in one of the two lists
      wording.md:3:17-3:25 error[not-on-list] "notorous" is on no list of words to avoid | did you mean "notorious"?
      wording.md:3:27-3:32 error[not-on-list] "ferry" is on no list of words to avoid | leave it out: nobody is advised against it"
    `);
  });

  it('may hold any one of its lists', () => {
    for (const list of ['groups: [[ferry, boat]]', 'avoid: { scheme: plan }', 'avoid:\n  scheme:', 'allow: [thug]']) {
      expect(check('Nothing.', list)).toBe('');
    }
  });
});

describe('the list', () => {
  it('has a reason and another word for each, and no word twice', () => {
    for (const { word, because, instead } of listedWords) {
      expect(because, word).toMatch(
        /^(?:is|are|says|speaks|judges|tells|paints|makes|praises|measures|insults|calls|doubts|names|knows|looks)\b/,
      );
      expect(instead, word).not.toBe('');
    }
    const forms = listedWords.flatMap(({ word }) => formsOf(word));
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });
});
