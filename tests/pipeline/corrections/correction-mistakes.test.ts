import { expect, test } from 'vitest';
import { ferry, later, mill } from './ferry-and-mill.ts';
import { tellStory } from './tell-story.ts';

const texts = { '001_ferry': ferry, '002_mill': mill };
const short = (messages: string) => messages.replaceAll('content/editorial/', '');

const mistakes: Record<string, string>[] = [
  { 'people/jane-okafor': 'aliases: [the iron lady of Harwell]' },
  { 'people/jane-okafor': 'aliases: [Doctor Strange]' },
  { 'people/jane-okafor': 'not: [Okafor Stret]' },
  { 'people/jane-okafor': "not: ['001:1', '001:2.7', '009:1', '001:2-4']" },
  { 'people/jane-okafor': 'not: [Jane Okafor]' },
  { 'people/jane-okafor': 'not: [Okafor]\naliases: [Okafor]' },
  { 'people/jane-okafor': 'roles: [chair]', 'people/n': "name: N\nsplit-from: people/jane-okafor\nin: ['001', '002']" },
  { 'people/jon-okafor': 'name: Jon Okafor' },
  { 'people/nurse': 'name: Jane Okafor' },
  { 'people/nurse': "name: Nurse\nsplit-from: people/okafor\nin: ['002']" },
  { 'people/nurse': 'name: Nurse\nsplit-from: people/jane-okafor' },
  { 'people/nurse': "split-from: people/jane-okafor\nin: ['002']" },
  { 'people/nurse': "name: Jane Okafor\nin: ['002']" },
  { 'people/nurse': "name: Nurse\nsplit-from: people/jane-okafor\nin: ['003', '001:3', '002:2.1']" },
  { 'people/jane-okafor': "split-from: people/jane-okafor\nin: ['002']" },
  {
    'people/a': "name: A\nsplit-from: people/jane-okafor\nin: ['002']",
    'people/b': "name: B\nsplit-from: people/jane-okafor\nin: ['002']",
    'people/c': "name: C\nsplit-from: people/a\nin: ['002:1']",
  },
  { 'people/jane-okafor': "roles: ['chair [^001:99]', '[^001:2]', 'chair [^001:2] of Leeds', 'chair [001:2]']" },
  { 'people/jane-okafor': 'roles: [chair, Mayor of Leeds [^001:4]]' },
  { 'people/jane-okafor': 'type: nurse\ncoordinates: { latitude: 1, longitude: 2 }' },
  { 'places/tilbury': 'coordinates: { latitude: 133, longitude: 2 }' },
  { 'places/bay': 'type: water', 'agencies/port-authority': 'hide: true', 'people/zed': 'same-as: people/okafor-001' },
  { 'places/harwell': 'same-as: places/harwel-bay' },
];

test('each mistake is answered at its place, with what to write', () => {
  const answers = mistakes.map((files) => short(tellStory(texts, files).messages));
  expect(answers.join('\n')).toMatchInlineSnapshot(`
    "people/jane-okafor.md:2:11-2:35 error[words-in-no-text] no text has the words "the iron lady of Harwell" | did you mean "the Iron Lady of Harwell" (001:3)? Otherwise, write the words as a text has them, or take the alias out
    people/jane-okafor.md:2:11-2:25 error[words-in-no-text] no text has the words "Doctor Strange" | write the words as a text has them, or take the alias out
    people/jane-okafor.md:2:7-2:19 error[words-in-no-text] no text has the words "Okafor Stret" | did you mean "Okafor Street" (001:4)? Otherwise, write the words as a text has them, or take them out
    people/jane-okafor.md:2:16-2:25 error[unknown-passage] line 2 of 001 has 2 sentences, and no sentence 7 | the last one is 001:2.2
    people/jane-okafor.md:2:27-2:34 error[unknown-article] there is no article "009" | did you mean "001"?
    people/jane-okafor.md:2:36-2:45 error[citation-form] "001:2-4" is not a passage | write each line by itself: 001:2 … 001:4
    people/jane-okafor.md:2:7-2:14 error[not-named-there] 001:1 does not name people/jane-okafor | it is named in 001:2, 002:1 and 002:2; correct the passage, or take it out
    people/jane-okafor.md:2:7-2:18 error[not-its-own-name] "Jane Okafor" is the name of this entry | list the passages in which it means another, such as '001:14'; to take the entry off the site, write "hide: true"
    people/jane-okafor.md:2:7-2:13 error[not-its-own-name] "Okafor" stands under "aliases" too | leave out one of the two
    people/jane-okafor.md:2:8-2:15 error[nothing-left] no passage means people/jane-okafor any more, so it has no page | move this to people/n.md, or delete the file
    people/jon-okafor.md:2:7-2:17 error[words-in-no-text] no text has the words "Jon Okafor" | did you mean "Jane Okafor" (001:2)? Otherwise, add "aliases" with the words that a text has for it, or delete the file
    people/nurse.md:2:7-2:18 error[alias-in-use] the name "Jane Okafor" already belongs to people/jane-okafor | if they are the same, rename this file to people/jane-okafor.md; if it means this entry in some texts, add "split-from: people/jane-okafor" and "in", with those texts or passages
    people/nurse.md:3:13-3:26 error[unknown-entry] there is no entry "people/okafor" | did you mean "people/jane-okafor"?
    people/nurse.md:3:13-3:31 error[split-without-in] it is not said where the name means this entry | add the texts or passages, for example "in: ['001', '002:14']"; Jane Okafor is named in 001:2, 002:1 and 002:2
    people/nurse.md:2:13-2:31 error[unknown-entry] there is no entry "people/nurse" | add "name", which may be the same as that of the other: "name: Ada Lovelace"
    people/nurse.md:3:5-3:12 error[in-without-split-from] "in" has no effect without "split-from" | add the entry that the program took the name for, for example "split-from: people/ada-lovelace"
    people/nurse.md:2:7-2:18 error[alias-in-use] the name "Jane Okafor" already belongs to people/jane-okafor | if they are the same, rename this file to people/jane-okafor.md; if it means this entry in some texts, add "split-from: people/jane-okafor" and "in", with those texts or passages
    people/nurse.md:4:6-4:11 error[unknown-article] there is no article "003" | did you mean "001"?
    people/jane-okafor.md:2:13-2:31 error[split-from-itself] the entry can't be told apart from itself | give this file another name, such as jane-okafor-2.md
    people/b.md:4:6-4:11 error[passage-taken] "002" is taken over by people/a already | take it out of one of the two files, people/a.md or people/b.md
    people/c.md:3:13-3:21 error[split-from-split] people/a was told apart from people/jane-okafor itself | write "split-from: people/jane-okafor"; of two passages in "in" the narrower one decides
    people/jane-okafor.md:2:16-2:25 error[unknown-passage] 001 has 4 lines, and no line 99 | the nearest passages are 001:3 "Critics called the Iron Lady of Harwell reckless.…" and 001:4 "Okafor Street was flooded."
    people/jane-okafor.md:2:29-2:37 error[role-without-words] the role has no words | write the role before its citations: 'Mayor of Leeds [^000:4]'
    people/jane-okafor.md:2:47-2:55 error[citation-form] "[^001:2]" is no citation at the end of the role | write the role, then its citations: 'Mayor of Leeds [^001:2]'
    people/jane-okafor.md:2:74-2:81 error[citation-form] "[001:2]" is no citation at the end of the role | write the role, then its citations: 'Mayor of Leeds [^001:2]'
    people/jane-okafor.md:2:31-2:32 error[front-matter-syntax] this is not YAML: missing , or : between flow sequence items | write what ends in a citation between quotation marks: roles: [chair, 'Mayor of Leeds [^001:4]']
    people/jane-okafor.md:2:7-2:12 error[type-of-person] a person has no type | say what they are with "roles: [nurse]"; if it is no person, add "kind: agency" or "kind: place"
    people/jane-okafor.md:3:14-3:43 error[coordinates-without-place] a person has no coordinates | if it is a place, add "kind: place"; otherwise take "coordinates" out
    places/tilbury.md:2:26-2:29 error[wrong-value] the field "coordinates.latitude" is the number 133 | it has to be at most 90
    places/bay.md error[unknown-entry] there is no entry "places/bay" | did you mean "places/harwell-bay"? Rename the file to places/harwell-bay.md, or add "name" to make a new entry, or delete the file
    agencies/port-authority.md error[unknown-entry] there is no entry "agencies/port-authority" | did you mean "agencies/harwell-port-authority"? Rename the file to agencies/harwell-port-authority.md, or delete the file
    people/zed.md error[unknown-entry] there is no entry "people/zed" | delete the file
    places/harwell.md:2:10-2:27 error[unknown-entry] there is no entry "places/harwel-bay" | did you mean "places/harwell-bay"?"
  `);
});

test('an entry whose id changed with a further text is found by what it is called', () => {
  const alone = { '001_ferry': ferry.map((line) => line.replaceAll('Jane Okafor', 'Okafor')) };
  const files = { 'people/okafor-001-ferry': 'roles: [harbour master]' };
  expect(tellStory(alone, files).messages).toBe('');
  const { messages, ids } = tellStory({ '001_ferry': ferry, '003_later': later }, files);
  expect(ids).toContain('people/jane-okafor');
  expect(short(messages)).toBe(
    'people/okafor-001-ferry.md error[unknown-entry] there is no entry "people/okafor-001-ferry" | did you mean "people/jane-okafor"? Rename the file to people/jane-okafor.md, or add "name" to make a new entry, or delete the file',
  );
});

test('an entry is reached under its old ids', () => {
  const files = {
    'places/harwell': 'kind: agency',
    'agencies/harwell-port-authority': 'same-as: agencies/harwell',
    'places/okafor-street': 'same-as: places/harwell',
    explainer: '[[places/harwell|The town]], [[agencies/harwell-port-authority|its port]].',
  };
  const told = tellStory(texts, files);
  expect(told.messages).not.toContain('error[');
  expect(told.entity('agencies/harwell')?.merged).toEqual([
    ...['agencies/harwell-port-authority', 'places/harwell', 'places/okafor-street'],
  ]);
});
