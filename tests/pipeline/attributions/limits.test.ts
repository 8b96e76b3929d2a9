import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

test.each([
  [
    'Police confirmed 14 arrests, one of them of a boy, but would not say why.',
    ['x-said-that indirect | Police | confirmed | 14 arrests, one of them of a boy'],
  ],
  [
    'Roe said the dam was safe but wouldn’t elaborate.',
    ['x-said-that indirect | Roe = people/jane-roe | said | the dam was safe'],
  ],
  [
    'Roe said the dam was safe, but would not say it was new.',
    ['x-said-that indirect | Roe = people/jane-roe | said | the dam was safe'],
  ],
  [
    'Roe said the dam was safe, but would not last.',
    ['x-said-that indirect | Roe = people/jane-roe | said | the dam was safe, but would not last'],
  ],
  [
    'Smith, who said the two dams, and the old one in particular, must close, left.',
    ['x-said-that indirect | who = people/john-smith | said | the two dams, and the old one in particular, must close'],
  ],
  [
    'Farmers marched to the dam, chanting “no deal” after the vote.',
    ['saying-that direct | Farmers | chanting | no deal'],
  ],
  [
    'Farmers marched to the dam, chanting “No deal,” raising doubts about the vote.',
    ['saying-that direct | Farmers | chanting | No deal,'],
  ],
  [
    'But, said Smith, “the dam holds.”',
    ['quotation-said-x direct | Smith = people/john-smith | said | the dam holds.'],
  ],
  ['Asked whether she would run again, Roe laughed.', ['was-asked indirect | - | Asked | whether she would run again']],
  [
    'Roe said of the episode, “I don’t like it.”',
    ['x-said-that direct | Roe = people/jane-roe | said | I don’t like it.'],
  ],
  [
    '“Part of my job is to say: ‘Go home. It’s late,”’ Mr. Smith said of Roe.',
    ['quotation-x-said direct | Mr. Smith = people/john-smith | said | Part of my job is to say: ‘Go home. It’s late,'],
  ],
  [
    'According to a man familiar with the talks, who spoke because he could, the bank walked out.',
    ['according-to indirect | a man familiar with the talks | According to | the bank walked out'],
  ],
  [
    'According to John Smith, the mayor of Leeds, the bank has walked out.',
    ['according-to indirect | John Smith = people/john-smith | According to | the bank has walked out'],
  ],
  [
    '“It rained,” Roe told reporters in the U.S. “It will pass.”',
    ['quotation-x-said direct | Roe = people/jane-roe | told | It rained, / It will pass.'],
  ],
  [
    'Roe said the dam was dead — a claim that nobody at the mill believed.',
    ['x-said-that indirect | Roe = people/jane-roe | said | the dam was dead'],
  ],
  [
    'Roe said the dam — a relic — was dead.',
    ['x-said-that indirect | Roe = people/jane-roe | said | the dam — a relic — was dead'],
  ],
  [
    'Roe said the dam was safe, although it is old.',
    ['x-said-that indirect | Roe = people/jane-roe | said | the dam was safe, although it is old'],
  ],
  [
    'Roe criticized the plan and took the train home.',
    ['x-said-that indirect | Roe = people/jane-roe | criticized | the plan'],
  ],
  [
    'An inquest heard that John Smith, 41, had texted Roe.',
    ['x-said-that indirect | An inquest | heard | that John Smith, 41, had texted Roe'],
  ],
  ['Roe heard that the dam was old.', []],
  ['The report found that the dam was old.', ['x-said-that indirect | The report | found | that the dam was old']],
  [
    'The scientists, writing in a journal, estimate that the dam is old.',
    ['x-said-that indirect | The scientists | estimate | that the dam is old'],
  ],
  [
    'Roe confirmed the plan, and warned people not to swim.',
    [
      'x-said-that indirect | Roe = people/jane-roe | confirmed | the plan',
      'x-said-that indirect | Roe = people/jane-roe | warned | people not to swim',
    ],
  ],
  [
    'Roe tells me the show sold out in minutes.',
    ['x-said-that indirect | Roe = people/jane-roe | tells | the show sold out in minutes'],
  ],
  [
    'Roe reported between $5,000 and $15,000 in income.',
    ['x-said-that indirect | Roe = people/jane-roe | reported | between $5,000 and $15,000 in income'],
  ],
  [
    'John Smith, who runs the mill, said they touched on the dam.',
    ['x-said-that indirect | John Smith = people/john-smith | said | they touched on the dam'],
  ],
  [
    'Shortly after the vote, Roe went home, saying the dam was “safe.”',
    ['saying-that mixed | Roe = people/jane-roe | saying | the dam was “safe.”'],
  ],
  [
    'Hours later, Roe went home, saying the dam was “safe.”',
    ['saying-that mixed | Roe = people/jane-roe | saying | the dam was “safe.”'],
  ],
  [
    'About half of the voters said they want change.',
    ['x-said-that indirect | About half of the voters | said | they want change'],
  ],
])('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
