import { shortDay } from './dates';

/** Words of the cards about cases. Those that stay in a chat say how many, never which. */
export const CASES = {
  title: 'Cases',
  own: 'My cases',
  none: 'You have no cases here, and supervise nobody’s.',
  intro: 'How many there are and how many are due. References open with a button, for you alone.',
  tick: 'Say which were supervised',
  formTitle: (name: string) => `Cases of ${name}`,
  on: 'Supervised on',
  onNeeded: 'Choose the day.',
  depth: 'In full or light touch',
  depthNeeded: 'Choose how.',
  depths: [
    { id: 'full', title: 'In full' },
    { id: 'light', title: 'Light touch' },
  ],
  which: 'Which cases',
  whichNeeded: 'Choose at least one case.',
  choice: (reference: string, dueBy: string | undefined, today: string) =>
    dueBy
      ? `${reference}, ${dueBy < today ? 'was due' : 'due'} by ${shortDay(dueBy, today)}`
      : `${reference}, no timescale`,
  apart: 'This goes into the register at once. No reference stands in the record of a session.',
  moreInTab: (count: number) => `And ${count} more in the tab.`,
} as const;
