import type { ActionState } from '../supervision/action';
import { agreedAgo, countOf, shortDay } from './dates';

/** Words around the actions that were agreed. */
export const ACTIONS = {
  title: 'Actions',
  none: 'Nothing is open.',
  count: (open: number, overdue: number) =>
    `${countOf(open, 'open action')}${overdue > 0 ? `, ${overdue} past the agreed date` : ''}`,
  facts: (owner: string, due: string, ageDays: number, overdue: boolean, today: string) =>
    `${owner}, ${overdue ? 'was due' : 'by'} ${shortDay(due, today)}; ${agreedAgo(ageDays)}`,
  promised: (worker: string) => `From supervision with ${worker}`,
  states: { open: 'Open', stuck: 'Stuck', done: 'Done', dropped: 'No longer needed' } satisfies Record<
    ActionState,
    string
  >,
  because: { open: 'Why', stuck: 'What stands in the way', done: 'Why', dropped: 'Why' } satisfies Record<
    ActionState,
    string
  >,
  whyTitle: { stuck: 'What stands in the way?', dropped: 'Why is it no longer needed?' },
  whyHint: 'The two of you see this, on the next agenda too.',
  oldest: (ageDays: number) => `The oldest was ${agreedAgo(ageDays)}.`,
} as const;
