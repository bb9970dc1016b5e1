import { countOf, fullDay, shortDay } from './dates';

/** Words around writing, reading and signing a record. */
export const RECORD = {
  title: (name: string) => `Record of supervision with ${name}`,
  noChildren:
    'Write about the work and the worker. No child’s name, date of birth or story: those belong in the case system.',
  headingChoice: (title: string, isWritten: boolean) => (isWritten ? `${title} (written)` : title),
  headingsWritten: (written: number, all: number) => `${written} of ${all} headings written.`,
  heldFact: (on: string | undefined, minutes: number | undefined, today: string) =>
    on && minutes ? `Held ${shortDay(on, today)}, ${minutes} minutes.` : 'Date and length are still missing.',
  resend:
    'The text was sent before. When you send it again, signatures over the text as it was become void, and whoever signed is told.',
  correcting: (number: number) =>
    `You are putting version ${number} right. It stays as it was filed, and people read it until the new version is complete.`,
  follows: (before: number, why: string) =>
    `It follows version ${before}, which is kept. Why there is a new version: ${why}`,
  nothingShown: 'Nobody else can read it until you send it for signature.',
  tooBig:
    'What is written here is kept whole and is too long for a card. Open it in the tab to go on writing.',
  prompts: 'To think of',
  actionsTitle: 'New actions',
  actionsHint:
    'They come alive when the record is sent, and come back on the next agenda until they are done.',
  noActions: 'None yet.',
  ownerAndDue: (owner: string, due: string, today: string) => `${owner}, by ${shortDay(due, today)}`,
  detailsTitle: 'Date and length',
  detailsHint: 'As it really took place. The date of writing is kept beside it.',
  differenceTitle: 'A difference of view',
  differenceHint: (name: string) =>
    `Your words stand in the record as you write them; ${name} can add their own and cannot change yours.`,
  notRecordedTitle: 'Agreed not to record',
  notRecordedHint:
    'If you both agree that something personal stays between you, the record carries one line saying so and names no heading.',
  notRecordedMine: (name: string) => `You have agreed. It counts once ${name} has too.`,
  notRecordedTheirs: (name: string) => `${name} has agreed. It counts once you have too.`,
  notRecordedBoth: 'You have both agreed.',
  previewTitle: (name: string) => `Read before you send it to ${name}`,
  previewHint: 'This is the whole text, as it will be signed and filed.',
  partOf: (part: number, all: number) => `Part ${part} of ${all}`,
  missing: 'Before it can be sent',
  readOn: 'Signing comes after the last part.',
  signatureOverThis:
    'Your signature is over exactly this text. If the text is changed later, it becomes void and you are told.',
  disagreeFiles:
    'Disagreeing or commenting changes nothing in the text: your words are added beside it, and it is filed all the same.',
  who: (worker: string, reference: string, job: string) => `${worker} (${reference}), ${job}`,
  supervisor: (name: string, job: string) => `${name}, ${job}`,
  worker: 'Worker',
  supervisedBy: 'Supervisor',
  held: 'Held',
  heldOn: (on: string, minutes: number) => `${fullDay(on)}, ${minutes} minutes`,
  frequency: 'You agree to meet',
  everyDays: (days: number) => `at least every ${countOf(days, 'day')}`,
  reviewBy: 'Review by',
  planned: 'Planned for',
  team: 'Team',
  checkInHeld: 'The check-in was part of this session.',
  reference: 'Reference',
  versionOf: (reference: string, number: number) => `${reference}, version ${number}`,
  policy: 'Policy',
  policyOf: (title: string, version: string) => `${title}, version ${version}`,
  signHere: 'Your signature',
  notes: 'Notes',
  decisions: 'Decisions',
  nothingUnder: 'Nothing was recorded under this heading.',
  items: 'On the agenda',
  reflection: 'From the worker’s preparation, added by the worker',
  newActions: 'Agreed in this session',
  carried: 'Carried from earlier sessions',
  noneAgreed: 'No new actions.',
  differences: 'Seen differently',
  notRecorded: 'Something personal was left unrecorded, as both agreed.',
  statements: 'What was said on signing',
  signatures: 'Signatures',
  noSignatures: 'Nobody has signed yet.',
  changes: 'Changes asked for',
  voided: (name: string, on: string) =>
    `${name} signed an earlier text on ${on}; the text was changed since, so that signature is void.`,
  signed: (name: string, when: string) => `${name} signed on ${when}.`,
  late: (days: number) =>
    `Sent ${days} working ${days === 1 ? 'day' : 'days'} after the time that the policy gives for writing up.`,
  changeTitle: 'Ask for a change',
  changeHint: (name: string) =>
    `${name} is sent your words and decides. The text stands as it is until then, and you can still sign it.`,
  signTitle: 'A record to read and sign',
  signLine: (kind: string, name: string, on: string) => `${kind} with ${name}, held ${on}.`,
  signBy: (day: string) => `Please read it and sign by ${day}.`,
  signChoices: 'You can agree, agree with a comment, disagree, or ask for a change.',
  postedTitle: 'Supervision record',
  signedBy: 'Signed by',
  nobodyYet: 'nobody yet',
  filed: 'Document',
  filingStates: { waiting: 'being filed', filed: 'filed', failed: 'filing failed' },
  readAnswersYou: 'Read shows the text to the two whose record it is; it stays out of the chat.',
  stances: { agree: 'agrees', comment: 'agrees, with a comment', disagree: 'disagrees' },
} as const;
