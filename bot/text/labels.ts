/** Labels of inputs, hints and what is said when one is missing. */
export const LABELS = {
  worker: 'Who is it for?',
  kind: 'Kind of session',
  date: 'Date',
  time: 'Time',
  minutes: 'Length in minutes',
  newDate: 'New date',
  newTime: 'New time',
  whose: 'Whose need was it?',
  organisation: 'The organisation',
  reason: 'Reason',
  why: 'Why (a few words; you may leave it empty)',
  item: 'Something to talk about',
  heading: 'Heading',
  notes: 'Notes',
  decisions: 'Decisions',
  actionText: 'What is to be done',
  actionOwner: 'Who does it',
  actionDue: 'By when',
  heldOn: 'Held on',
  checkIn: 'The check-in was part of this session',
  everyDays: 'We agree to meet at least every so many days',
  difference: 'What you see differently, in your own words',
  change: 'What should be changed',
  stance: 'How do you sign?',
  statement: 'Your comment, or what you disagree with, in your own words',
  stuckWhy: 'What stands in the way',
  droppedWhy: 'Why it is no longer needed',
} as const;

/** What is said when an input that is needed was left empty. */
export const NEEDED = {
  worker: 'Choose who it is for.',
  kind: 'Choose the kind of session.',
  date: 'Choose a date.',
  dayAhead: 'Choose a day from today on.',
  time: 'Choose a time.',
  minutes: 'Enter a length between 5 and 480 minutes.',
  whose: 'Say whose need it was.',
  reason: 'Choose a reason.',
  heading: 'Choose a heading.',
  change: 'Say what should be changed.',
  stance: 'Choose how you sign.',
  actionText: 'Say what is to be done.',
  actionOwner: 'Choose who does it.',
  why: 'Say why in a few words.',
} as const;

/** How somebody can sign. */
export const STANCES = [
  { id: 'agree', title: 'I agree' },
  { id: 'comment', title: 'I agree, with a comment' },
  { id: 'disagree', title: 'I disagree' },
] as const;
