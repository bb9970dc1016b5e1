import { passagesOf } from '../../bot/exports/bundle/passages';
import { reviewItems } from '../../bot/exports/bundle/reviewItems';
import type { WorkerFile } from '../../bot/exports/workerFile';
import { makeDraft, makeHead, makeSession, makeSubject } from '../operations/support/builders';

const NOBODY = { whole: new Map(), parts: new Set<string>(), own: new Set<string>() };
const TITLES = new Map([['support', 'Support']]);
const LAID_ASIDE = 'He seemed worn out, and said so.';

function fileOf(more: Partial<WorkerFile>): WorkerFile {
  const none = {
    actions: [],
    sessions: [],
    learning: [],
    audits: [],
    cases: [],
    concerns: [],
    operations: [],
    others: [],
  };
  return { head: makeHead(), ...none, ...more };
}

/** A session that passed to another supervisor while the first had begun to write. */
const passedOn = () => ({
  ...makeSubject({ session: makeSession() }),
  session: makeSession(),
  keptDrafts: [
    {
      number: 1,
      session: 'session-0001',
      by: { id: 'former', name: 'Farah Ali' },
      at: '2026-11-03T10:00:00.000Z',
      draft: makeDraft({ headings: { support: { notes: LAID_ASIDE, decisions: '' } } }),
    },
  ],
});

describe('what stands in a subject access bundle to be reviewed', () => {
  it('holds what a former supervisor had begun and not sent, as an unsent draft of theirs', () => {
    const items = reviewItems(passagesOf(fileOf({ sessions: [passedOn()] }), TITLES), NOBODY);
    expect(items.find(({ text }) => text === LAID_ASIDE)).toMatchObject({
      unsentDraft: true,
      by: ['Farah Ali'],
      where: [expect.stringContaining('Farah Ali had begun and not sent')],
    });
  });

  it('marks the whole of a case reference: it is about a child or a family (rule 50)', () => {
    const entry = {
      id: 'case-1',
      version: 1,
      reference: 'LCS-10042',
      type: 'safeguarding/child',
      supervised: [],
    };
    const items = reviewItems(
      passagesOf(fileOf({ cases: [{ ...entry, openedOn: '2026-05-04' }] }), TITLES),
      NOBODY,
    );
    expect(items).toMatchObject([
      {
        text: 'LCS-10042',
        where: ['Case register, with the worker from 4 May 2026'],
        marks: [{ start: 0, end: 9, reason: 'a case reference: a child or a family' }],
      },
    ]);
  });
});
