/** Name, postal letters and FIPS code of the US states. Made by scripts/lexicon/write-locations.ts. */
export const STATES = `alabama:AL:01|alaska:AK:02|arizona:AZ:04|arkansas:AR:05|california:CA:06|colorado:CO:08|connecticut:CT:09|\
delaware:DE:10|district of columbia:DC:11|florida:FL:12|georgia:GA:13|hawaii:HI:15|idaho:ID:16|illinois:IL:17|\
indiana:IN:18|iowa:IA:19|kansas:KS:20|kentucky:KY:21|louisiana:LA:22|maine:ME:23|maryland:MD:24|massachusetts:MA:25|\
michigan:MI:26|minnesota:MN:27|mississippi:MS:28|missouri:MO:29|montana:MT:30|nebraska:NE:31|nevada:NV:32|\
new hampshire:NH:33|new jersey:NJ:34|new mexico:NM:35|new york:NY:36|north carolina:NC:37|north dakota:ND:38|\
ohio:OH:39|oklahoma:OK:40|oregon:OR:41|pennsylvania:PA:42|rhode island:RI:44|south carolina:SC:45|\
south dakota:SD:46|tennessee:TN:47|texas:TX:48|utah:UT:49|vermont:VT:50|virginia:VA:51|washington:WA:53|\
west virginia:WV:54|wisconsin:WI:55|wyoming:WY:56`;
