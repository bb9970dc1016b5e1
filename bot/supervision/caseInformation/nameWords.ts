const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words for people in a family, after which or before whose a name identifies somebody. */
export const FAMILY = list(`
  child children baby babies toddler infant newborn boy boys girl girls teenager teenagers kid kids lad
  son sons daughter daughters stepson stepdaughter twin twins triplets sibling siblings brother brothers sister sisters
  half-brother half-sister stepbrother stepsister little
  mum mums mam mother mothers mummy dad dads daddy father fathers stepdad stepmum stepfather stepmother
  parent parents gran grandma grandmother nan nana grandad granddad grandfather grandparent grandparents
  aunt auntie aunty uncle cousin cousins niece nephew grandson granddaughter
`);

/** Whose child or relative: "mum of Kai", "contact between …". */
export const OF_FAMILY = list(`
  mum mam mother dad father parent parents gran grandma grandmother nan grandad grandfather grandparents carer carers
  aunt auntie uncle brother sister siblings sibling
`);

/** What belongs to a child known to the service: "Kai's placement". */
export const BELONGS = list(`
  mum mam mother dad father parents parent family siblings sibling brother brothers sister sisters twin
  gran grandma grandmother nan nana grandad grandfather grandparents aunt auntie uncle
  placement carers carer school nursery lac cla pep ehcp iro bedroom
  bruise bruising injury injuries foster stepdad stepmum birth wishes voice pathway
`);

/** What only a relation can have; with these a name that starts a sentence counts too. */
export const KIN = list(`
  mum mam mother dad father parents siblings sibling brother brothers sister sisters twin gran grandma grandmother
  nan nana grandad grandfather grandparents stepdad stepmum auntie placement foster bedroom bruise bruising
  injury injuries ehcp birth
`);

/** Words that introduce a name: "a boy called …". */
export const CALLED = list('called named name names');

/** Small words that may follow "called" without being a name. */
export const NOT_AFTER_CALLED = list(`
  the a an and or to in on at by for from of off out up back me us him her them it this that these those my our your
  his their its is was are were be been not no into over upon with as if when where why how who what so then
  again about after before during earlier later early late today yesterday tomorrow immediately twice once
  people person adult adults professional professionals workers worker social key lead day reflective names
  because since while which each every another in
`);

/** What follows a name when it is a child's: "Kai is looked after". */
export const CHILD_PREDICATES: readonly string[] = [
  'is looked after',
  'is a looked after',
  'is a child in need',
  'is on a child protection plan',
  'was on a child protection plan',
  'is on a cp plan',
  'is in foster care',
  'is in care',
  'was removed from h',
  'was placed with',
  'is placed with',
  'was born on',
  'was born in',
  'was born at',
  'disclosed to me',
  'disclosed that',
  'made a disclosure',
  'is subject to a child',
  'is subject to a care',
  'is subject to an interim',
  'was made subject to',
  'came into care',
  'was taken into care',
  'went missing',
];

/** What a person does or is, straight after their name. */
export const DOES = list(`
  is isn't was wasn't has hasn't had hadn't does doesn't did didn't will won't would wouldn't can can't could couldn't
  said says told tells asked asks felt feels wanted wants came comes went goes cried cries laughed smiled spoke speaks
  refused refuses agreed agrees left leaves stayed stays lives lived moved moves started starts stopped shared showed
  shouted rang phoned texted called cancelled seemed seems looked looks appeared thought thinks thrived gave gives took
  takes made makes needs needed likes loves hates misses missed became becomes lost loses kept keeps met meets saw sees
  who whose and again to by at in on with about when while because but from for after before during as if or too first
  himself herself
`);

/** After a surname: "the Nowak family". */
export const HOUSEHOLD = list('family sibling siblings children twins boys girls brothers sisters household');

/** After "family" and the like: a place or a programme, and the word before is no surname. */
export const OFFICES = list(`
  hub hubs court courts centre centres group groups team teams service services support worker workers programme
  programmes project board review reviews justice partnership home homes room law therapy links intervention
  charity trust network forum pathway plan plans model approach practice house
`);

/** Words with a capital that are no family's name: calendar, places, people by office, laws, services, titles, openings of sentences. */
export const NOT_NAMES = list(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  easter christmas ramadan eid diwali spring summer autumn winter bank
  english british welsh scottish irish polish romanian bengali urdu punjabi gujarati arabic somali kurdish turkish
  portuguese spanish french albanian ukrainian russian chinese pakistani bangladeshi indian african asian caribbean
  black white muslim christian hindu sikh jewish roma traveller gypsy eastern european syrian afghan nigerian
  luton london lancashire bedford bedfordshire england britain uk wales scotland ireland northern kent essex leeds
  birmingham manchester bristol suffolk norfolk cumbria oxfordshire gloucestershire nottinghamshire preston blackpool
  ofsted council local authority government department dfe nhs police court cafcass barnardo barnardos nspcc camhs
  mash lac cla cin cp iro lado send eha ehcp pep asye kss pcf hcpc basw swe lcs mosaic teams outlook sharepoint
  act acts protection practice safeguarding services service support partnership group groups hub hubs health healthy
  centre centres plan plans planning review reviews need needs sexual criminal exploitation death poverty development
  welfare looked first firsts help justice rights solutions star tree act social work worker workers working together
  team teams manager managers senior principal deputy head director lead leads supervisor officer chair panel panels
  group conference conferences assessment assessments framework strategy strategic policy procedure procedures code
  charter board forum network programme project training trauma signs safety safer strengths strength early help
  foundation year years stage college school academy nursery university surgery hospital
  level stable matched fostering adoption disabilities disability special kinship connected friends missing return
  home homes house visitor visitors visit visits contact time line carers carer foster approval
  motivational interviewing freedom programme graded care profile genogram chronology voice wishes feelings life story
  i i'm i've i'd i'll we we've we're you he she it they this that these those there here what when where who why how
  the a an and or but so if as at by for from in into of on to with without about after before during since until
  while because although though however also then than both either each every some many most other others another
  any all no not never always our my your his her their its one two three four five six seven eight nine ten
  last next first second third new old good well really very today tomorrow yesterday is was are were be been
  has have had do does did can could will would should may might must let's lets overall despite following
  initially later now once only perhaps maybe sometimes often usually generally finally firstly secondly
  mr mrs ms miss dr prof god covid internet facebook whatsapp zoom excel word minecraft xbox youtube tiktok
  lego duplo makaton stem maths literacy phonics gp gps hv pa sw ta
  a&e id pm am tbc na ok
  mum mam mother dad father nan gran grandma grandmother grandad grandfather aunt auntie uncle baby child children
  parent parents family families brother sister son daughter
  today's yesterday's tomorrow's monday's tuesday's wednesday's thursday's friday's children's child's mother's
  it's he's she's that's there's what's who's here's how's where's one's someone's everyone's nobody's anyone's
  women's men's people's parents' council's ofsted's service's team's manager's supervisor's person's
  tax credit credits universal benefit benefits section matters minister ministers scouts guides brigade circle triple
  incredible years safe sure start thrive caring homestart probation bookstart champions company section tesco pause
  women men people council's everyone someone anyone nobody everybody person
`);
