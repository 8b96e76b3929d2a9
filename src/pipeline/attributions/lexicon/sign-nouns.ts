/** Things that carry words without speaking: "holding signs such as “…”", "a banner reading “…”". */
export const SIGN_NOUNS: ReadonlySet<string> = new Set(
  (
    'sign signs placard placards banner banners poster posters t-shirt t-shirts shirt shirts tee-shirt graffiti flag flags ' +
    'sticker stickers badge badges hat hats cap caps billboard billboards mural murals plaque plaques inscription ' +
    'inscriptions tattoo tattoos button buttons bumper-sticker cardboard board boards headline headlines'
  ).split(' '),
);
