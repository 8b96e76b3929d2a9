import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

const ROWS: [text: string, attributions: string[]][] = [
  [
    'Jane Roe said the plan had failed.',
    ['x-said-that indirect | Jane Roe = people/jane-roe | said | the plan had failed'],
  ],
  [
    'Jane Roe said that the plan had failed, but critics disagree.',
    ['x-said-that indirect | Jane Roe = people/jane-roe | said | that the plan had failed'],
  ],
  [
    'Roe told Fox News that the talks would go on.',
    ['x-said-that indirect | Roe = people/jane-roe | told | (Fox News) | that the talks would go on'],
  ],
  [
    'The union warned its members on Tuesday that cuts were coming.',
    ['x-said-that indirect | The union | warned | that cuts were coming'],
  ],
  [
    'The mayor, who was elected in 2022, said: “We will go on.”',
    ['x-said-that direct | The mayor | said | We will go on.'],
  ],
  [
    'Roe called the plan “unfair,” and her aides agreed.',
    ['x-said-that mixed | Roe = people/jane-roe | called | the plan “unfair,”'],
  ],
  ['Roe did not say whether she would run.', []],
  ['The minister refused to say that he would resign.', []],
  ['He urged voters to stay at home.', ['x-said-that indirect | He | urged | voters to stay at home']],
  ['Critics claim the figures are wrong.', ['x-said-that indirect | Critics | claim | the figures are wrong']],
  [`The critic's claims are wrong.`, []],
  [
    'The United States said it would withdraw.',
    ['x-said-that indirect | The United States = places/united-states | said | it would withdraw'],
  ],
  ['Officials in Texas say the dam is safe.', ['x-said-that indirect | Officials in Texas | say | the dam is safe']],
  [
    'Roe said Tuesday’s vote was lost.',
    ['x-said-that indirect | Roe = people/jane-roe | said | Tuesday’s vote was lost'],
  ],
  [
    'The police said in a statement on Friday that two men had died.',
    ['x-said-that indirect | The police | said | (in a statement) | that two men had died'],
  ],
  [
    'Roe promised on Tuesday to refrain from comment.',
    ['x-said-that indirect | Roe = people/jane-roe | promised | to refrain from comment'],
  ],
  ['Roe and Smith said they agreed.', ['x-said-that indirect | Roe and Smith | said | they agreed']],
  [
    'The man who shot two people said he was sorry.',
    ['x-said-that indirect | The man who shot two people | said | he was sorry'],
  ],
  ['Roe used the speech to say: “Enough.”', ['saying-that direct | Roe = people/jane-roe | say | Enough.']],
  ['The minister said goodbye.', []],
  ['He would say that the plan failed.', ['x-said-that indirect | He | would say | that the plan failed']],
  [
    'While Roe said she would hold a hearing, it is unlikely that she will.',
    ['x-said-that indirect | Roe = people/jane-roe | said | she would hold a hearing'],
  ],
  ['Deputies say the suspect fled.', ['x-said-that indirect | Deputies | say | the suspect fled']],
  [
    'Jane Roe said the men had not been seen, which she called “very worrying”.',
    [
      'x-said-that mixed | Jane Roe = people/jane-roe | said | the men had not been seen, which she called “very worrying”',
      'x-said-that direct | she = people/jane-roe | called | very worrying',
    ],
  ],
  ['Karen said it was “bad”.', ['x-said-that mixed | Karen | said | it was “bad”']],
  ['Others say this is a rough patch.', ['x-said-that indirect | Others | say | this is a rough patch']],
  [
    'Roe told the BBC he’ll stay until May.',
    ['x-said-that indirect | Roe = people/jane-roe | told | (BBC) | he’ll stay until May'],
  ],
  ['She calls for $2 million in aid.', ['x-said-that indirect | She | calls for | $2 million in aid']],
  [
    'Roe agreed to testify on Friday.',
    ['x-said-that indirect | Roe = people/jane-roe | agreed | to testify on Friday'],
  ],
  [
    'Smith has criticized the plan and asked the court to stop it.',
    [
      'x-said-that indirect | Smith = people/john-smith | has criticized | the plan',
      'x-said-that indirect | Smith = people/john-smith | asked | the court to stop it',
    ],
  ],
  ['Roe slammed the plan.', ['x-said-that indirect | Roe = people/jane-roe | slammed | the plan']],
  [
    'Roe said the bridge will open but has not named a day.',
    ['x-said-that indirect | Roe = people/jane-roe | said | the bridge will open'],
  ],
  [
    'Roe said the bridge will open, with the council setting aside two million for repairs.',
    ['x-said-that indirect | Roe = people/jane-roe | said | the bridge will open'],
  ],
  [
    'The union called the offer low, with its members planning a strike.',
    ['x-said-that indirect | The union | called | the offer low'],
  ],
  [
    'Roe and Smith argue that the dam is safe.',
    ['x-said-that indirect | Roe and Smith | argue | that the dam is safe'],
  ],
  [
    'Smith told the court that if the dam broke, he would resign.',
    ['x-said-that indirect | Smith = people/john-smith | told | that if the dam broke, he would resign'],
  ],
  [
    'The council reported that night that two had died.',
    ['x-said-that indirect | The council | reported | that two had died'],
  ],
  ['A self-described reformer, Roe left.', []],
  ['A video came from an account called “Hill Watch.”', []],
  ['A band called Hillside played “Home.”', []],
  [
    'Roe called the bridge “a wreck” in a letter to the town.',
    ['x-said-that mixed | Roe = people/jane-roe | called | (in a letter) | the bridge “a wreck”'],
  ],
  [
    'Roe declared the need for change: “We must act,” she said.',
    [
      'x-said-that indirect | Roe = people/jane-roe | declared | the need for change',
      'quotation-x-said direct | she = people/jane-roe | said | We must act,',
    ],
  ],
  [
    'He denounced the plan - saying it was late.',
    ['x-said-that indirect | He | denounced | the plan', 'saying-that indirect | He | saying | it was late'],
  ],
  ['Smith paused to write his column, “The Hill”, at home.', []],
  ['Roe told farmers who came to the hall that the dam was safe.', []],
  [
    'Smith opened with a speech blasting the banks.',
    ['saying-that indirect | Smith = people/john-smith | blasting | the banks'],
  ],
  ['One of her recent reads, “The Hill”, is long.', []],
  ['It is worth noting that the dam is old.', ['saying-that indirect | - | noting | that the dam is old']],
  ['There have already been telling blows that hurt.', []],
  ['Roe has the final say on the dam.', []],
  [
    'She spoke of militarizing disputed waters.',
    ['x-said-that indirect | She | spoke of | militarizing disputed waters'],
  ],
  [
    'Roe demanded silence when she came.',
    ['x-said-that indirect | Roe = people/jane-roe | demanded | silence when she came'],
  ],
];

test.each(ROWS)('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
