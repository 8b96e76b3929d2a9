const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Singular nouns of persons by what they do or are to each other: a phrase that ends with one stands for a person. */
export const PERSON_NOUNS = words(
  'academic accountant activist admiral actor actress adviser advisor advocate agent aide ally ambassador analyst apologist applicant archbishop architect ' +
    'artist assistant associate astronaut athlete attorney aunt author baby backer baker banker baroness barrister bishop blogger boss boy ' +
    'boyfriend broadcaster brother builder bureaucrat businessman businesswoman buyer cabby candidate captain cardinal caregiver carer celebrity ceo chair chairman ' +
    'chairperson chairwoman challenger chancellor chaplain chef chemist chief child citizen clergyman cleric clerk client coach coauthor ' +
    'collaborator colleague collector colonel columnist comedian commander commentator commissioner companion composer conductor ' +
    'congressman congresswoman conservative constable consul consultant contender contestant contractor coordinator coroner correspondent cousin ' +
    'councillor councilman councilwoman counsel counsellor counselor counterpart creator critic curator customer dad daughter ' +
    'dealer dean defendant defender delegate democrat dentist deputy designer detainee detective developer dictator diplomat director dissident ' +
    'doctor donor driver duchess duke economist editor educator emperor employee employer engineer entrepreneur envoy executive expert ' +
    'explorer farmer father fellow fiancé fiancée fighter filmmaker financier firefighter fisherman founder friend frontman frontrunner gardener general ' +
    'geologist girl girlfriend goalkeeper governor graduate grandfather grandmother grandson guard guest guitarist gunman head headmaster ' +
    'headteacher heir heiress historian homeowner hopeful host housewife hunter husband imam immigrant incumbent insider inspector instructor intern ' +
    'interpreter interviewer inventor investigator investor jailer journalist judge juror justice keeper king lady landlady landlord laureate ' +
    'lawmaker lawyer leader lecturer legislator liberal librarian lieutenant lobbyist lord magistrate magnate major maker man manager marine mate mayor ' +
    'mechanic member mentor merchant mother-in-law father-in-law midwife migrant millionaire billionaire miner minister moderator mogul monk mother motorist mp ' +
    'mum mom musician native negotiator neighbor neighbour nephew niece nominee novelist nun nurse observer officer official operative opponent ' +
    'organiser organizer owner painter panelist parliamentarian paramedic parent participant partner passenger pastor patient patriarch pediatrician person pharmacist philosopher ' +
    'photographer physician physicist pilot player playwright poet policeman policewoman politician pollster pope preacher prefect predecessor premier ' +
    'presenter president priest prince princess principal prisoner producer professor programmer promoter prosecutor protester ' +
    'protestor provost psychiatrist psychologist publicist publisher pupil queen rabbi ranger rapper reader rector referee refugee regent registrar reporter ' +
    'representative republican rescuer researcher resident retiree reviewer rider rival runner sailor salesman scholar scientist scriptwriter secretary ' +
    'senator sergeant sheriff shooter shopkeeper singer skipper sister smuggler socialist sociologist soldier solicitor son songwriter speaker specialist spokesman ' +
    'spokesperson spokeswoman sportsman spouse staffer star stepfather stepmother strategist striker student successor suitor superintendent supervisor supporter surgeon ' +
    'surrogate survivor suspect taxpayer teacher technician teenager tenant therapist tourist trader trainee trainer translator traveller ' +
    'traveler treasurer trustee tycoon uncle undersecretary user vendor veteran vicar victim villager visitor volunteer voter waiter waitress ' +
    'warden whistleblower widow widower wife winner witness woman worker writer youngster',
);

/**
 * Those of them that say what somebody does: "the senator", "the official" take up who the text was about. "The man",
 * "the neighbour" and "the spokesman" are more often somebody else.
 */
export const STANDINGS = words(
  'academic activist actor actress admiral advocate ambassador analyst archbishop artist athlete attorney author banker billionaire bishop boss ' +
    'businessman businesswoman candidate captain cardinal celebrity ceo chair chairman chairperson chairwoman challenger chancellor chief cleric ' +
    'coach colonel comedian commander commissioner composer congressman congresswoman consul contender coordinator councillor councilman ' +
    'councilwoman critic curator democrat deputy detective diplomat director doctor economist editor engineer entrepreneur envoy executive expert ' +
    'farmer filmmaker financier founder frontrunner general goalkeeper governor head historian hopeful incumbent inspector investor judge justice ' +
    'king lady lawmaker lawyer leader lecturer legislator lieutenant magistrate magnate major manager mayor millionaire minister mogul mp ' +
    'musician nominee novelist official officer owner pastor philosopher physician physicist player poet politician pollster pope prefect premier presenter ' +
    'president priest prince princess producer professor prosecutor psychologist queen rabbi rector registrar representative republican ' +
    'researcher runner scholar scientist secretary senator sergeant sheriff singer skipper socialist sociologist star strategist striker superintendent surgeon teacher ' +
    'trainer treasurer tycoon undersecretary veteran vicar warden writer',
);
