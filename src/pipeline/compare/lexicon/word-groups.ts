/**
 * Groups of words among which reports choose for the same thing, from what style guides of news agencies, broadcasters
 * and papers discuss. A group is a line: its words are parted by "|". "to riot" is a verb, with all its forms; what has no
 * "to" is a noun or an adjective, with its plural. A phrase behind "!" holds a word of the group in another sense and is
 * not counted. No word stands in two groups; a form that two groups share belongs to the first.
 */
export const WORD_GROUPS: readonly string[] = [
  // Unrest and those who take part in it.
  'protest | demonstration | rally | march | riot | unrest | disorder | disturbance | uprising | revolt | rebellion | insurrection | insurgency | mutiny | coup | ! unrest assured | ! rally driver | ! stock rally | ! riot gear | ! riot police | ! riot shield | ! riot squad',
  'to protest | to demonstrate | to riot | to rampage | to revolt | to rebel',
  'protester | protestor | demonstrator | rioter | marcher | activist | agitator | insurrectionist | looter | anarchist | thug | hooligan | troublemaker',
  'crowd | mob | throng | horde',
  'clash | scuffle | confrontation | skirmish | brawl | melee | standoff | stand-off | altercation | fracas | ! clash of civilisations',
  'crackdown | sweep | raid | roundup | round-up | clampdown | purge | enforcement operation | enforcement action',
  'strike action | industrial action | walkout | walk-out | stoppage | work stoppage | job action | industrial dispute',
  'looting | vandalism | property damage | destruction of property',
  // Force and war.
  'terrorist | militant | extremist | insurgent | rebel | guerrilla | jihadist | jihadi | freedom fighter | gunman | separatist',
  'war | conflict | fighting | hostilities | invasion | incursion | military operation | special military operation | intervention | offensive | ! war crime | ! war on drugs | ! conflict of interest | ! civil war memorial | ! world war | ! cold war | ! trade war',
  'troops | soldiers | servicemen | service members | guardsmen | guard members | military personnel | militiamen | paramilitaries',
  'airstrike | air strike | bombing | bombardment | shelling | air raid | missile strike | drone strike',
  'massacre | mass killing | slaughter | bloodbath | carnage | atrocity | genocide | ethnic cleansing',
  'ceasefire | cease-fire | truce | armistice | pause in fighting | humanitarian pause | cessation of hostilities',
  'hostage | prisoner | detainee | inmate | abductee',
  'separation barrier | security barrier | separation wall | security fence | apartheid wall',
  'settlement | outpost | illegal settlement | occupied territories | disputed territories',
  // Death, injury and crime.
  'to kill | to murder | to slay | to execute | to assassinate | to slaughter | to massacre | to gun down | to shoot dead | to die | to lose their lives | to perish | to pass away',
  'death | killing | murder | slaying | homicide | manslaughter | assassination | execution | fatality | loss of life | ! death penalty | ! death row | ! death threat',
  'suicide | took his own life | took her own life | took their own lives | died by suicide | committed suicide',
  'accident | crash | collision | wreck | smash | pile-up | incident',
  'victim | survivor',
  'rape | sexual assault | sexual abuse | sexual misconduct | sex attack | molestation',
  'suspect | perpetrator | assailant | attacker | offender | culprit',
  'to arrest | to detain | to apprehend | to seize | to round up | to take into custody | to nab',
  'to abduct | to kidnap | to snatch',
  'torture | enhanced interrogation | ill-treatment | mistreatment | abuse in custody',
  // Movement of people.
  'migrant | immigrant | refugee | asylum seeker | asylum-seeker | displaced person | illegal immigrant | illegal migrant | illegal alien | undocumented immigrant | undocumented migrant | unauthorised immigrant | unauthorized immigrant | alien | foreign national | noncitizen | illegals',
  'undocumented | unauthorised | unauthorized | irregular | without papers | without documents | without legal status | in the country illegally | in the country unlawfully | here illegally',
  'to deport | to remove from the country | to expel | to repatriate | to send back',
  'influx of migrants | surge of migrants | wave of migrants | flood of migrants | swarm of migrants | arrival of migrants | influx of refugees | wave of refugees | flood of refugees | migrant caravan | migrant crisis | migration crisis | refugee crisis | border crisis',
  'smuggler | trafficker | people smuggler | human trafficker | human smuggler',
  // Power.
  'government | administration | regime | junta | ! local government | ! school administration',
  'strongman | dictator | autocrat | tyrant | ruler | warlord',
  'far-right | hard-right | right-wing | alt-right | extreme right | ultranationalist | fascist | neo-nazi',
  'far-left | hard-left | left-wing | extreme left | marxist | communist',
  'deal | agreement | pact | accord | treaty | memorandum of understanding | ! deal with | ! dealing with | ! deal of | ! big deal | ! new deal',
  'reform | overhaul | shake-up | shakeup | revamp | restructuring',
  'spending cut | budget cut | spending reduction | austerity | austerity measure | belt-tightening | efficiency drive',
  'tax relief | tax cut | tax break | tax giveaway',
  'bribe | kickback | sweetener | backhander',
  'scandal | controversy | row over | furore | furor | spat',
  'ban | prohibition | restriction | curb | moratorium',
  'to announce | to reveal | to unveil | to disclose | to leak',
  // Speech.
  'to say | to claim | to admit | to concede | to acknowledge | to insist | to argue | to assert | to allege | to contend | to boast | to rant | to fume | to thunder',
  'to criticise | to criticize | to condemn | to denounce | to blast | to slam | to lambast | to lambaste | to rebuke | to decry | to hit out',
  'lie | falsehood | untruth | misstatement | false claim | misinformation | disinformation | baseless claim | unfounded claim | misleading claim',
  // Work and money.
  'to sack | to fire | to dismiss | to lay off | to make redundant | to let go | to axe | to oust',
  'job cut | layoff | lay-off | redundancy | job loss | dismissal | sacking | downsizing',
  'slump | downturn | recession | slowdown | contraction | collapse | meltdown',
  'tycoon | billionaire | oligarch | magnate | businessman | businesswoman | entrepreneur',
  'homeless people | rough sleepers | unhoused people | the homeless | people experiencing homelessness | vagrants',
  'benefit claimant | welfare recipient | claimant | scrounger',
  // Climate, health, society.
  'climate change | climate crisis | climate emergency | climate breakdown | global warming | global heating',
  'climate sceptic | climate skeptic | climate denier | climate change denier | climate science denier',
  'abortion opponent | anti-abortion | pro-life | abortion rights | pro-choice | anti-choice | pro-abortion',
  'fetus | foetus | unborn child | unborn baby | unborn',
  'assisted dying | assisted suicide | euthanasia | mercy killing',
  'gun control | gun safety | gun reform | firearms regulation | gun rights',
  'addict | drug user | junkie | user of drugs | person with addiction',
  'disabled person | person with a disability | handicapped person | wheelchair user | wheelchair-bound',
  'elderly | older people | older person | pensioner | senior citizen',
  'teenager | youth | juvenile | adolescent | teen | youngster',
];
