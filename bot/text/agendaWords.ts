import { countOf, listInWords } from './dates';

/** Words of the agenda. */
export const AGENDA = {
  title: (kind: string, day: string) => `${kind}, ${day}`,
  between: (worker: string, supervisor: string) => `${worker} with ${supervisor}`,
  headings: 'Headings',
  counts: (items: number, actions: number, due: number) =>
    `On it: ${listInWords([
      countOf(items, 'item added', 'items added'),
      countOf(actions, 'open action'),
      countOf(due, 'thing due', 'things due'),
    ])}.`,
  openAnswersYou: 'Open shows each of the two their own view; it stays out of the chat.',
  items: 'Added by either of you',
  noItems: 'Nothing has been added yet.',
  actions: 'Actions from earlier sessions',
  noActions: 'No open actions.',
  due: 'Due',
  moreInTab: (count: number, what: string) => `And ${count} more ${what}: open the tab to see them all.`,
  moveAsked: (name: string) => `${name} asked for another time`,
} as const;
