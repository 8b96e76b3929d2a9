/** Nouns for human beings, in the singular: what makes the unit of a figure "people". A general list. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  // Anyone.
  (
    'person people human individual national civilian man woman child boy girl adult minor baby infant toddler teenager teen youth juvenile ' +
    'pensioner elder senior male female citizen resident inhabitant local villager islander neighbour neighbor household_member ' +
    'bystander onlooker mourner witness passer-by passerby pedestrian visitor guest tourist holidaymaker traveller traveler passenger ' +
    'commuter motorist driver rider cyclist survivor victim casualty fatality hostage captive patient sufferer donor ' +
    'relative parent mother father son daughter brother sister sibling grandparent grandchild wife husband spouse cousin ' +
    'friend fan supporter spectator follower member participant attendee delegate volunteer user customer client shopper ' +
    'consumer subscriber viewer reader listener owner homeowner tenant renter landlord taxpayer voter donor believer ' +
    'worshipper worshiper pilgrim muslim christian jew catholic protestant hindu sikh buddhist ' +
    // Movement.
    'migrant immigrant emigrant refugee asylum-seeker seeker deportee evacuee exile expatriate expat newcomer arrival ' +
    'returnee undocumented ' +
    // Dissent and crime.
    'protester protestor demonstrator marcher rioter looter activist campaigner striker picketer agitator anarchist ' +
    'militant rebel insurgent extremist terrorist gunman gunmen attacker assailant bomber shooter suspect detainee arrestee ' +
    'prisoner inmate convict offender criminal defendant trafficker smuggler gangster thug burglar robber thief murderer killer ' +
    'dissident separatist jihadist hooligan vandal ' +
    // Order, war and rescue.
    'police officer policeman policewoman constable deputy sheriff trooper cop detective agent guard guardsman ' +
    'soldier troop serviceman servicewoman servicemember marine sailor airman pilot fighter veteran reservist recruit conscript ' +
    'commander peacekeeper mercenary firefighter fireman paramedic medic rescuer responder lifeguard personnel sniper ' +
    // Work.
    'worker employee staff staffer labourer laborer contractor builder miner farmer farmworker fisherman trader vendor ' +
    'seller shopkeeper businessman businesswoman entrepreneur executive manager director boss owner banker investor ' +
    'shareholder doctor nurse surgeon physician clinician midwife carer caregiver pharmacist dentist therapist scientist ' +
    'researcher academic professor lecturer teacher student pupil undergraduate graduate schoolchild schoolboy ' +
    'schoolgirl trainee apprentice intern engineer technician programmer developer designer architect artist actor actress ' +
    'musician singer dancer performer writer author poet journalist reporter correspondent editor photographer ' +
    'cameraman broadcaster lawyer attorney solicitor barrister prosecutor judge juror magistrate official bureaucrat ' +
    'civil-servant servant diplomat ambassador envoy minister secretary lawmaker legislator senator congressman ' +
    'congresswoman representative mp councillor councilor councilmember politician mayor governor candidate leader chief head ' +
    'president premier chancellor monarch king queen prince princess democrat republican conservative liberal tory ' +
    'socialist expert analyst economist consultant adviser advisor inspector investigator observer monitor negotiator ' +
    'mediator spokesman spokeswoman spokesperson organiser organizer priest bishop nun monk imam rabbi pastor clergyman ' +
    'player athlete footballer runner swimmer cricketer golfer boxer competitor contestant coach referee striker ' +
    'diver hiker climber skier rower surfer trekker mountaineer camper angler hunter crewmember crew guy fugitive absconder escapee stowaway colleague cleaner cook chef waiter waitress receptionist clerk cashier ' +
    // Nations, as far as they are common plurals.
    'american briton australian canadian mexican israeli palestinian ukrainian russian syrian iraqi iranian afghan indian ' +
    'pakistani african european asian latino latina venezuelan haitian cuban german italian nigerian somali eritrean'
  )
    .split(' ')
    .map((word) => word.replace('_', ' ')),
);
