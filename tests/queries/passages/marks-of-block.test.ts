import { describe, expect, it } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { nameMarks, saidMarks, sentenceMarks } from '../../../src/queries/passages/marks-of-block.ts';
import { segmentText, textOfSegments } from '../../../src/queries/passages/segment-text.ts';
import { articleOf, attribute, entityOf, mention } from '../story-of.ts';

const article = articleOf('aaa', ['The Port Kell Harbour Watch said "Lee sank. Lee swam."']);
mention(article, 'Port Kell', 'places/port-kell');
mention(article, 'Port Kell Harbour Watch', 'agencies/watch');
mention(article, 'Lee', 'people/nobody');
attribute(article, ['Lee sank. Lee swam.']);
const story = buildStory([article], [entityOf('places/port-kell', 'Port Kell'), entityOf('agencies/watch', 'Watch')]);
const placed = story.blocksOf.get('aaa-0')?.[0];
if (!placed) throw new Error('no block');

describe('nameMarks', () => {
  it('links the longer of two names that overlap, and only names with a page', () => {
    expect(nameMarks(story, placed).map(({ start, end }) => placed.block.text.slice(start, end))).toEqual([
      'Port Kell Harbour Watch',
    ]);
  });
});

describe('saidMarks', () => {
  it('mark of what is quoted in part the words between quotation marks', () => {
    const report = articleOf('bbb', ['Lee said it would "sink" or “swim”, no more.', 'Kay said it would "rise".']);
    attribute(report, ['it would "sink" or “swim”, no more'], { style: 'mixed' });
    attribute(report, ['it would "rise"'], { style: 'indirect' });
    const [first, second] = buildStory([report], []).blocksOf.get('bbb-0') ?? [];
    if (!first || !second) throw new Error('no block');
    expect(saidMarks(first).map(({ start, end }) => first.block.text.slice(start, end))).toEqual(['sink', 'swim']);
    expect(saidMarks(second)).toEqual([]);
  });
});

describe('all marks together', () => {
  it('leave the text as it is and the sentences whole', () => {
    const marks = [...sentenceMarks(placed), ...saidMarks(placed), ...nameMarks(story, placed)];
    const segments = segmentText(placed.block.text, placed.block.start, marks);
    expect(textOfSegments(segments)).toBe(placed.block.text);
    const outer = segments.map((segment) => (typeof segment === 'string' ? segment : segment.mark.kind));
    expect(outer).toEqual(['sentence', 'said', 'sentence']);
  });
});
