/** Picture agencies and wires, as they sign pictures. A general list. */
const AGENCIES: ReadonlySet<string> = new Set(
  (
    'AAP|AFP|ANI|ANP|ANSA|AP|APTN|Agence France-Presse|Alamy|Anadolu|Anadolu Agency|Associated Press|BBC|Bloomberg|CP|' +
    'Canadian Press|Corbis|DPA|dpa|EFE|EPA|EPA-EFE|EyeEm|Getty|Getty Images|Handout|IANS|iStock|iStockphoto|Kyodo|Magnum|' +
    'NASA|NurPhoto|PA|PA Media|PA Wire|PA Images|PA Archive|PTI|Pool|Press Association|REX|REX Features|Reuters|REUTERS|' +
    'SIPA|SWNS|Shutterstock|Supplied|TASS|UPI|Unsplash|Wikimedia|Wikimedia Commons|Xinhua|Yonhap|ZUMA|ZUMA Press|Zuma Press'
  ).split('|'),
);
const IN_ANY_CASE: ReadonlySet<string> = new Set([...AGENCIES].map((name) => name.toLowerCase()));
const LONGEST = [...AGENCIES].reduce((most, { length }) => Math.max(most, length), 0);

export function isPictureAgency(words: string): boolean {
  return AGENCIES.has(words);
}

/** "ap", "AP Photo", "Getty Images file photo": an agency in any case, with or without the word for a picture. */
export function isPictureOfAgency(words: string): boolean {
  return IN_ANY_CASE.has(words.toLowerCase().replace(/ (?:photo|pic|file photo)$/, ''));
}

/** Whether the first word or words are an agency, in any case. */
export function opensWithAgency(words: string): boolean {
  const opening = words.slice(0, LONGEST + 1).toLowerCase();
  return [...opening.matchAll(/\w\b/g)].some(({ index }) => IN_ANY_CASE.has(opening.slice(0, index + 1)));
}
