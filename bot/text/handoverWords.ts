import { agreedAgo, countOf, dayInWords, fullDay, listInWords, sentence, whenInWords } from './dates';

/** Sentences about a change of supervisor: names, dates and counts only. */
export const HANDOVER = {
  title: {
    supervisor: (worker: string) => `You now supervise ${worker}`,
    worker: (supervisor: string) => `${supervisor} now supervises you`,
  },
  since: (functions: readonly string[], from: string, before?: string) =>
    `For ${listInWords(functions)}, from ${fullDay(from)}${before ? `, after ${before}` : ''}.`,
  agreement: (signedOn?: string) =>
    signedOn ? `Signed on ${fullDay(signedOn)}` : 'To be made: a new pairing starts with a new agreement',
  none: 'None',
  lastHeld: (day: string) => fullDay(day),
  next: (plannedAt: string, today: string) => whenInWords(plannedAt, today),
  actions: (count: number, overdue: number, oldestDays?: number) =>
    [
      sentence(countOf(count, 'open action')),
      ...(overdue > 0 ? [`${overdue} past the date`] : []),
      ...(oldestDays === undefined ? [] : [`the oldest ${agreedAgo(oldestDays)}`]),
    ].join(', '),
  writeUps: (days: readonly string[], today: string) =>
    listInWords(days.map((day) => dayInWords(day, today))),
  cases: (count: number) => sentence(countOf(count, 'open case')),
  signatures: (count: number) => countOf(count, 'record'),
  supervisorNote:
    'You can open the filed records from now on. Drafts of the supervisor before you do not pass on, nor does what was shared with them to prepare.',
  workerNote: (before: string) =>
    `Sessions that are still to come have passed on. What you had shared with ${before} to prepare for them is yours alone again until you share it.`,
  workerNoteAlone:
    'Sessions that are still to come have passed on. What you had shared to prepare for them is yours alone again until you share it.',
  facts: {
    agreement: 'Agreement',
    lastHeld: 'Last held',
    next: 'Next planned',
    actions: 'Actions',
    cases: 'Case register',
    writeUps: 'Held, record not sent',
    signatures: 'Waiting for signature',
  },
} as const;
