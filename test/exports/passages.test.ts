import { passagesOf } from '../../bot/exports/bundle/passages';
import { reviewItems } from '../../bot/exports/bundle/reviewItems';
import type { WorkerFile } from '../../bot/exports/workerFile';
import { makeDraft, makeHead, makeSent, makeSession, makeSubject } from '../operations/support/builders';

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

  it('holds why a record was put right, in the words of who did, and no code of the product’s own', () => {
    const [version] = makeSent().versions;
    if (!version) throw new Error('There is no version.');
    const after = (number: number, why: string) => ({ ...version, number, supersedes: { number: 1, why } });
    const versions = [version, after(2, 'Bella’s date was wrong'), after(3, 'lateSignature')];
    const items = reviewItems(
      passagesOf(fileOf({ sessions: [{ ...passedOn(), versions }] }), TITLES),
      NOBODY,
    );
    expect(items.find(({ text }) => text === 'Bella’s date was wrong')?.where).toEqual([
      expect.stringMatching(/version 2: why it was put right$/u),
    ]);
    expect(items.filter(({ text }) => text.includes('lateSignature'))).toEqual([]);
  });

  it('holds what an auditor wrote about the file, to either of the two', () => {
    const [version] = makeSent().versions;
    if (!version) throw new Error('There is no version.');
    const question = { text: 'Is it clear?', kind: 'yesNo' as const, value: 'no', comment: 'Ask Nadia.' };
    const audit = {
      title: 'Examining a supervision file',
      auditor: { id: 'morag', name: 'Morag Sinclair', jobTitle: 'Team manager' },
      period: { from: '2026-05-01', to: '2026-10-31' },
      sections: [{ title: 'The quality', questions: [question] }],
      feedback: { supervisor: 'Let Tom speak first.', supervisee: 'Go on.' },
    };
    const examined = { ...passedOn(), versions: [{ ...version, text: { ...version.text, audit } }] };
    const texts = passagesOf(fileOf({ audits: [examined] }), TITLES).map(({ text }) => text);
    expect(texts).toEqual(['Ask Nadia.', 'Let Tom speak first.', 'Go on.']);
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
