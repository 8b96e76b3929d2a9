import { figuresInStory } from '../figures/figures-in-story.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import { foundCells, foundColumns, ruleColumn } from './found-columns.ts';
import type { Table } from './table.ts';

/** Every number, in the order of the texts. */
export function figuresTable(story: Story, addressOf: AddressOf): Table {
  return {
    name: 'figures',
    title: 'Numbers',
    description: 'The numbers that the texts give, with what they count and who says so.',
    key: ['source', 'start', 'end', 'rule'],
    columns: [
      ...foundColumns,
      { name: 'words', type: 'string', description: 'The number with its comparison, in the words of the text.' },
      { name: 'value', type: 'number', description: 'The number; empty for "hundreds", the lower end of a range.' },
      { name: 'high', type: 'number', description: 'The upper end of a range.' },
      { name: 'comparator', type: 'string', description: 'exactly, at-least, at-most, more-than, less-than or about.' },
      {
        name: 'unit',
        type: 'string',
        description: 'What it is measured in; ISO 4217 for money; empty where things are counted.',
      },
      { name: 'per', type: 'string', description: 'What a rate is reckoned by.' },
      { name: 'ordinal', type: 'boolean', description: 'Whether it is a place in a row and no count.' },
      { name: 'counts', type: 'string', description: 'What is counted, in the words of the text.' },
      { name: 'speaker', type: 'string', description: 'The id of who says so.' },
      { name: 'speaker_name', type: 'string', description: 'The name of who says so, on the site.' },
      {
        name: 'speaker_words',
        type: 'string',
        description: 'The words of the text for who says so, where no entry is meant.',
      },
      { name: 'status', type: 'string', description: 'goal or plan, where it is wanted or to come.' },
      ruleColumn,
    ],
    rows: figuresInStory(story).map(({ figure, words, counts, ref, speaker, speakerWords }) => [
      ...foundCells(ref, figure, addressOf),
      words,
      figure.value,
      figure.high,
      figure.comparator,
      figure.unit,
      figure.per,
      figure.ordinal ?? false,
      counts,
      speaker?.id,
      speaker?.name,
      speakerWords,
      figure.status,
      figure.rule,
    ]),
  };
}
