/** States of the U.S.: the name, the abbreviation of the Associated Press without stops, the code of the post. */
const STATES: readonly (readonly [name: string, short: string, code: string])[] = (
  'Alabama/Ala/AL|Alaska//AK|Arizona/Ariz/AZ|Arkansas/Ark/AR|California/Calif/CA|Colorado/Colo/CO|Connecticut/Conn/CT|Delaware/Del/DE|Florida/Fla/FL|Georgia/Ga/GA|' +
  'Hawaii//HI|Idaho//ID|Illinois/Ill/IL|Indiana/Ind/IN|Iowa//IA|Kansas/Kan/KS|Kentucky/Ky/KY|Louisiana/La/LA|Maine//ME|Maryland/Md/MD|Massachusetts/Mass/MA|' +
  'Michigan/Mich/MI|Minnesota/Minn/MN|Mississippi/Miss/MS|Missouri/Mo/MO|Montana/Mont/MT|Nebraska/Neb/NE|Nevada/Nev/NV|New Hampshire/N.H/NH|New Jersey/N.J/NJ|' +
  'New Mexico/N.M/NM|New York/N.Y/NY|North Carolina/N.C/NC|North Dakota/N.D/ND|Ohio//OH|Oklahoma/Okla/OK|Oregon/Ore/OR|Pennsylvania/Pa/PA|Rhode Island/R.I/RI|' +
  'South Carolina/S.C/SC|South Dakota/S.D/SD|Tennessee/Tenn/TN|Texas/Tex/TX|Utah//UT|Vermont/Vt/VT|Virginia/Va/VA|Washington State/Wash/WA|West Virginia/W.Va/WV|' +
  'Wisconsin/Wis/WI|Wyoming/Wyo/WY'
)
  .split('|')
  .map((line) => {
    const [name = '', short = '', code = ''] = line.split('/');
    return [name, short, code];
  });

/** Abbreviations of one word that a stop follows: "Calif". */
export const STATES_WITH_STOP: ReadonlySet<string> = new Set(
  STATES.map(([, short]) => short).filter((short) => short !== '' && !short.includes('.')),
);

/** What may stand for a state behind a party or a town, without the last stop: "Calif", "N.M", "TX". */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  STATES.flatMap(([, short, code]) => [short, code]).filter((one) => one !== ''),
);

/** Abbreviations of states with the name in full; "LA" is Los Angeles more often. */
export const STATE_ALIASES: readonly (readonly [alias: string, name: string])[] = STATES.flatMap(
  ([name, short, code]) =>
    [short, short && `${short}.`, code]
      .filter((alias) => alias !== '' && alias !== 'LA')
      .map((alias) => [alias, name] as const),
);
