const PEOPLE = [
  'Dana Whitlock',
  'Amir Haddon',
  'Greta Lindqvist',
  'Bea Okonjo',
  'Walter Finch',
  'Nadia Sorel',
  'Lou Castell',
];
const PLACES = ['Boise', 'Reno', 'Oslo', 'Leeds', 'Lyon'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const SAID = [
  'nobody was told that the gate was shut',
  'the wall will be inspected',
  'we slept in the school',
  'there is no money',
];
const PARAGRAPHS = 12;

/** Invented news texts, by their file names: of a dozen paragraphs each, all different, and the same every time. */
export function makeSyntheticTexts(count: number): Map<string, string> {
  return new Map(
    Array.from({ length: count }, (_, text) => {
      const paragraphs = Array.from({ length: PARAGRAPHS }, (_, paragraph) =>
        writeParagraph(text * 31 + paragraph * 7),
      );
      return [`${String(text).padStart(4, '0')}.txt`, [`Dam report ${text}`, ...paragraphs, ''].join('\n\n')];
    }),
  );
}

function writeParagraph(turn: number): string {
  const pick = (values: readonly string[], by = 1): string => values[Math.floor(turn / by) % values.length] ?? '';
  const name = pick(PEOPLE);
  return (
    `${name} went to ${pick(PLACES, 2)} on ${pick(DAYS, 3)} with ${20 + turn} people. ` +
    `"In week ${turn}, ${pick(SAID, 5)}," ${name.split(' ')[1] ?? ''} said. ${pick(PEOPLE, 4)} could not be reached.`
  );
}
