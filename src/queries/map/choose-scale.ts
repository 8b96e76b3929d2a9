/** A bar of a round length. */
export interface ScaleBar {
  kilometres: number;
  /** Part of the width of the map. */
  part: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that takes at most a quarter of the map's width. */
export function chooseScale(kilometresWide: number): ScaleBar {
  const most = kilometresWide / 4;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((digit) => digit * power).find((length) => length <= most) ?? power;
  return { kilometres, part: kilometres / kilometresWide };
}
