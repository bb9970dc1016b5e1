import { plural } from './counted';

/** Packs of sampled records for an inspection. */
export const inspectionText = {
  inspection: {
    nav: 'Inspection',
    title: 'Records for an inspection',
    until: (date: string) => `You may open sampled records until the end of ${date}.`,
    oversees:
      'What inspectors opened, with the reason that each gave. Whose records they were is in each worker’s access log.',
    open: 'Open a pack of sampled records',
    how: 'The records are drawn by lot: one worker each, the newest complete record. Before a record is in the pack, its worker’s access log says that you opened it, when, and the reason that you give.',
    scope: 'From where',
    records: 'How many records',
    recordsHint: (most: number) => `From 1 to ${most}. There may be fewer where not enough are complete.`,
    needRecords: (most: number) => `Enter a whole number from 1 to ${most}.`,
    reason: 'Your reason',
    reasonHint: 'Each worker whose record is in the pack reads these words with your name.',
    doOpen: 'Open the pack',
    done: 'The pack is downloaded. Keep it no longer than the inspection needs it.',
    log: 'Packs that were opened',
    none: 'No pack has been opened.',
    opened: (by: string, scope: string, records: number) =>
      `${by} opened ${plural(records, 'record', 'records')}: ${scope}`,
    when: (date: string, time: string) => `${date}, ${time}`,
  },
};
