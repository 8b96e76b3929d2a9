/** Two bearers of one name: a harbour master in the first text, a nurse in the second. */
export const ferry = [
  'The ferry Morning Star sank off Harwell Bay on Monday, the Harwell Port Authority said.',
  'Harbour master Jane Okafor closed the port. "Nobody leaves tonight," Okafor said.',
  'Critics called the Iron Lady of Harwell reckless. She denied it.',
  'Okafor Street was flooded.',
];

export const mill = [
  'Jane Okafor, a nurse from Tilbury, pulled two men from a burning mill in Harwell Bay.',
  '"I only ran," Okafor told reporters.',
  'She said that the doors were locked.',
];

/** A text that comes later and names everyone again. */
export const later = [
  'The Harwell Port Authority will raise the Morning Star, it said on Friday.',
  'Harbour master Jane Okafor thanked the crews. "They were quick," Okafor said.',
  'Ferries to Harwell Bay and Tilbury run again.',
];
