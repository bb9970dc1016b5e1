import { countOf } from './dates';

const figure = (count: number) => count.toLocaleString('en-GB');

/** Words around preparing for a session. */
export const REFLECTION = {
  noticeTitle: (day: string) => `Your supervision on ${day}`,
  noticeLine: (kind: string, name: string, when: string, minutes: number) =>
    `${kind} with ${name} on ${when}, ${minutes} minutes.`,
  invitation:
    'If you would like to prepare, there are a few open questions. None is compulsory, and what you write is yours until you share it.',
  title: 'Prepare for your session',
  optional: 'Answer what is useful to you and leave the rest. Keep a draft and come back whenever you like.',
  sharedBefore: (name: string) =>
    `You have shared this with ${name}. Changes stay yours until you share them.`,
  tooBig: (count: number) =>
    `Your answer is kept whole (${figure(count)} characters) and is too long for a card. Open it in the tab to read, change or shorten it.`,
  tooLong: (count: number, limit: number) =>
    `Your answer is kept whole as a draft. It has ${figure(count)} characters; up to ${figure(limit)} can be shared. Open it in the tab to shorten it.`,
  previewTitle: (name: string) => `This is exactly what ${name} will see`,
  sharedTitle: (name: string) => `What ${name} shared`,
  deleteWarning:
    'This deletes your answers and what you shared. It cannot be undone. What is filed already stays filed.',
  nothing: 'You have not written anything yet. One answer is enough to share.',
  cannotPreview: 'This is more than a card can show whole. Preview and share it in the tab.',
  afterwards: (name: string) =>
    `You can take it back until the session starts; ${name} may have read it by then. It is filed only if you add it to the record.`,
  cut: (count: number) =>
    `Shortened here: ${countOf(count, 'more line')}. Open it in the tab to read it all.`,
} as const;
