import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Mary Jones met John Brown on Monday. She said the talks went well.',
    ['x-said-that indirect | She = people/mary-jones | said | the talks went well'],
  ],
  [
    'Mr. Brown met Mr. Smith. He said the talks went well.',
    ['x-said-that indirect | He = people/john-brown | said | the talks went well'],
  ],
  [
    'Angela Jones spoke first. “We won,” she said.',
    ['quotation-x-said direct | she = people/mary-jones | said | We won,'],
  ],
  ['The police chief left. “We won,” she said.', ['quotation-x-said direct | she | said | We won,']],
  [
    'Tom Homan, who said the raids would go on, left.',
    ['x-said-that indirect | who = people/tom-homan | said | the raids would go on'],
  ],
  [
    'Jane Roe and John Smith met. He said the talks went well.',
    ['x-said-that indirect | He = people/john-smith | said | the talks went well'],
  ],
  [
    'Jane Roe met John Smith. She said he was late.',
    ['x-said-that indirect | She = people/jane-roe | said | he was late'],
  ],
  [
    'John Smith met John Brown and Mr. Smith left. “It is over,” he said.',
    ['quotation-x-said direct | he = people/john-smith | said | It is over,'],
  ],
  [
    'Jane Roe praised Smith. “He is kind,” she said.',
    [
      'x-said-that indirect | Jane Roe = people/jane-roe | praised | Smith',
      'quotation-x-said direct | she = people/jane-roe | said | He is kind,',
    ],
  ],
  [
    '“We won,” said Jane Roe.\n“It was close,” she added.',
    [
      'quotation-said-x direct | Jane Roe = people/jane-roe | said | We won,',
      'quotation-x-said direct | she = people/jane-roe | added | It was close,',
    ],
  ],
  [
    'Smith spoke on Monday.\nThe hall was full.\nHe said the vote was lost.',
    ['x-said-that indirect | He = people/john-smith | said | the vote was lost'],
  ],
  [
    'Smith told Jane Roe that he was ill. She said she knew.',
    [
      'x-said-that indirect | Smith = people/john-smith | told | that he was ill',
      'x-said-that indirect | She = people/jane-roe | said | she knew',
    ],
  ],
  [
    'The White House denied it. It said the report was false.',
    [
      'x-said-that indirect | The White House = agencies/white-house | denied | it',
      'x-said-that indirect | It = agencies/white-house | said | the report was false',
    ],
  ],
  [
    'Reuters said the vote was lost. It did not give figures. It said more would follow.',
    [
      'x-said-that indirect | Reuters = agencies/reuters | said | the vote was lost',
      'x-said-that indirect | It | said | more would follow',
    ],
  ],
  [
    'Officials said the road was shut. They said it would open soon.',
    [
      'x-said-that indirect | Officials | said | the road was shut',
      'x-said-that indirect | They | said | it would open soon',
    ],
  ],
  [
    'Larry Noble, whose firm failed, said he was sorry. His wife, Mary Jones, said she was not.',
    [
      'x-said-that indirect | Larry Noble = people/larry-noble | said | he was sorry',
      'x-said-that indirect | His wife, Mary Jones = people/mary-jones | said | she was not',
    ],
  ],
  ['John Smith’s lawyer spoke. He said the case was weak.', ['x-said-that indirect | He | said | the case was weak']],
  [
    'Jane Roe, a spokeswoman for the Treasury, declined to comment. She said the file was closed.',
    ['x-said-that indirect | She = people/jane-roe | said | the file was closed'],
  ],
  [
    '“John Brown is a liar,” Smith said. He said Brown had lied.',
    [
      'quotation-x-said direct | Smith = people/john-smith | said | John Brown is a liar,',
      'x-said-that indirect | He = people/john-smith | said | Brown had lied',
    ],
  ],
  [
    'Jane Roe arrived. John Smith left. John Brown slept. He said nothing was wrong.',
    ['x-said-that indirect | He = people/john-brown | said | nothing was wrong'],
  ],
  [
    'Smith, who has led the party since 2010, said he would go. “I am tired,” he said.',
    [
      'x-said-that indirect | Smith = people/john-smith | said | he would go',
      'quotation-x-said direct | he = people/john-smith | said | I am tired,',
    ],
  ],
  // Who a sentence is about goes before whom it names besides; "she" is somebody all along.
  [
    'Jane Roe opened the hall. She has led the club since Mary Jones left. On Sunday, she said more would come.',
    ['x-said-that indirect | she = people/jane-roe | said | more would come'],
  ],
  [
    'Smith’s attempt to stay calm did not last. Within minutes, he said the vote was rigged.',
    ['x-said-that indirect | he = people/john-smith | said | the vote was rigged'],
  ],
  [
    'John Brown left. Smith’s friend stayed. “I have no date,” he said.',
    ['quotation-x-said direct | he | said | I have no date,'],
  ],
  [
    'Smith spokesman John Brown would not say when. “I have no date,” he said.',
    ['quotation-x-said direct | he = people/john-brown | said | I have no date,'],
  ],
  [
    'John Brown left. The paper printed a Smith campaign poster. He said nothing was wrong.',
    ['x-said-that indirect | He = people/john-brown | said | nothing was wrong'],
  ],
  [
    '“No,” Larry Noble said. Smith’s running mate — John Brown — has left. And he said the race was over.',
    [
      'quotation-x-said direct | Larry Noble = people/larry-noble | said | No,',
      'x-said-that indirect | he = people/john-brown | said | the race was over',
    ],
  ],
  [
    'Unsure whether Smith, the candidate, could win, John Brown left. He said it was close.',
    ['x-said-that indirect | He = people/john-brown | said | it was close'],
  ],
  [
    'When John Brown said the votes were lost, Smith left. “You tell me,” he said.',
    [
      'x-said-that indirect | John Brown = people/john-brown | said | the votes were lost',
      'quotation-x-said direct | he = people/john-smith | said | You tell me,',
    ],
  ],
  [
    'John Brown sat. A former nurse, Smith left early. “It is good,” he said.',
    ['quotation-x-said direct | he = people/john-smith | said | It is good,'],
  ],
  [
    '“No,” Larry Noble said. The club is led by John Brown, a nurse from Ohio. “It is good,” he said.',
    [
      'quotation-x-said direct | Larry Noble = people/larry-noble | said | No,',
      'quotation-x-said direct | he = people/john-brown | said | It is good,',
    ],
  ],
  [
    '“We won,” John Brown said. But does Smith have the votes? “Then we go home,” he said.',
    [
      'quotation-x-said direct | John Brown = people/john-brown | said | We won,',
      'quotation-x-said direct | he = people/john-brown | said | Then we go home,',
    ],
  ],
  // Nobody speaks of themselves by name.
  [
    'John Brown said he would not back Smith. Smith is no friend, he said.',
    [
      'x-said-that indirect | John Brown = people/john-brown | said | he would not back Smith',
      'clause-x-said indirect | he = people/john-brown | said | Smith is no friend',
    ],
  ],
  [
    'Smith met John Brown. He said Smith had lied.',
    ['x-said-that indirect | He = people/john-brown | said | Smith had lied'],
  ],
  [
    'The club is led by Mr. Brown. There was Smith, whom he called “a liar.”',
    ['x-said-that direct | he = people/john-brown | called | a liar.'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
