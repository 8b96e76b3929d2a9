/** Verbs whose subject speaks or acts with intent, third person and past. By hand. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said|says|told|tells|added|adds|asked|asks|argued|argues|announced|announces|acknowledged|admitted|admits|agreed|alleged|answered|appealed|assured|believes|believed|blamed|claimed|claims|commented|complained|conceded|concluded|condemned|confessed|confirmed|confirms|continued|countered|cautioned|criticised|criticized|declared|declined|demanded|denied|denies|described|disclosed|emphasised|emphasized|estimated|explained|explains|expressed|hailed|hinted|hoped|hopes|insisted|insists|joked|knew|lamented|lauded|maintained|mentioned|noted|notes|observed|opined|pledged|pointed|praised|promised|proposed|quipped|quoted|recalled|recalls|recounted|reiterated|remarked|remembered|replied|reported|responded|retorted|revealed|shouted|slammed|spoke|stated|states|stressed|stresses|suggested|suggests|testified|thanked|thinks|thought|threatened|tweeted|underlined|underscored|urged|urges|vowed|wants|wanted|warned|warns|welcomed|wondered|wrote|writes|' +
    'saying|adding|telling|speaking|asking|explaining|noting|writing|smiled|laughed|sighed|cried|felt|decided|resigned|died|married|lives|lived|grew|won|scored|played|attended|joined|arrived|returned|visited|met|served|graduated|went|came|became|himself|herself|who'
  ).split('|'),
);
