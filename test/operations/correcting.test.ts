import { correctRecord } from '../../bot/operations/correctRecord';
import { recordText } from '../../bot/operations/recordText';
import { saveRecord } from '../../bot/operations/saveRecord';
import { sendRecord } from '../../bot/operations/sendRecord';
import { openLines, recordLines } from '../../bot/operations/sessionLines';
import { recordView } from '../../bot/operations/recordView';
import { sessionView } from '../../bot/operations/sessionView';
import { signRecord } from '../../bot/operations/signRecord';
import { hashOf } from '../../bot/records/hashOf';
import { londonDate } from '../../bot/supervision/calendar';
import { summaries } from '../../bot/supervision/summary';
import { newestVersion } from '../../bot/supervision/subject';
import type { OnSession } from '../../bot/operations/operation';
import { changed, daysLater, makeContext, makeSent, PRIYA, refOf, refusalOf, TOM } from './support/builders';

const WHY = 'The date of the course was wrong.';

const signedByTom = (subject: OnSession) => {
  const version = newestVersion(subject);
  const input = {
    ...refOf(subject),
    number: version?.number ?? 0,
    hash: version?.hash ?? '',
    stance: 'agree' as const,
  };
  return changed(signRecord(subject, input, makeContext(TOM, daysLater(1)))).next;
};

const opened = () => {
  const filed = signedByTom(makeSent());
  return changed(correctRecord(filed, { ...refOf(filed), number: 1, why: WHY }, makeContext())).next;
};

const corrected = () => {
  const subject = opened();
  const edit = {
    ...refOf(subject),
    seen: 1,
    headings: { support: { notes: 'The right date.', decisions: '' } },
  };
  const { next } = changed(saveRecord(subject, edit, makeContext()));
  const hash = hashOf(recordText(next, makeContext()));
  return changed(
    sendRecord(next, { ...refOf(next), seen: 2, hash, sign: true }, makeContext(PRIYA, daysLater(2))),
  ).next;
};

describe('correcting a record that was filed', () => {
  it('leaves what was filed as it is, readable meanwhile, with its signatures', () => {
    const subject = opened();
    expect(subject.versions).toMatchObject([
      { number: 1, signatures: [{ role: 'supervisor' }, { role: 'worker' }] },
    ]);
    expect(sessionView(subject, makeContext(TOM)).record).toMatchObject({ number: 1, closed: true });
    expect(sessionView(subject, makeContext(TOM)).state).toBe('filed');
  });

  it('makes a new version that names the old one and why', () => {
    const subject = corrected();
    expect(subject.versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(newestVersion(subject)).toMatchObject({ supersedes: { number: 1, why: WHY }, statements: [] });
    expect(subject.versions[0]?.text.headings.find(({ id }) => id === 'support')?.notes).toBe(
      'We talked about the workload.',
    );
  });

  it('has the new version signed and filed anew', () => {
    const subject = corrected();
    const version = newestVersion(subject);
    const input = { ...refOf(subject), number: 2, hash: version?.hash ?? '', stance: 'agree' as const };
    const { effects } = changed(signRecord(subject, input, makeContext(TOM, daysLater(3))));
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'file', number: 2 }));
  });

  it('does not turn a record that was written up in time into a late one', () => {
    expect(newestVersion(corrected())?.lateBy).toBe(0);
  });

  it('changes nothing where it changed no word: what was filed stands', () => {
    const subject = opened();
    const { hash } = subject.versions[0] ?? { hash: '' };
    const { next, effects } = changed(
      sendRecord(subject, { ...refOf(subject), seen: 1, hash, sign: true }, makeContext()),
    );
    expect([next.versions, effects]).toEqual([subject.versions, []]);
    expect(next.session.record).toEqual({
      ...opened().session.record,
      state: 'closed',
      correction: undefined,
    });
  });

  it('says of each version which one it follows, why, and which one follows it', () => {
    const before = (subject: OnSession) =>
      subject.versions.map((version) => recordView(subject, version, makeContext(TOM)));
    expect(before(opened())).toMatchObject([{ correcting: true }]);
    const [first, second] = before(corrected());
    expect(first).toMatchObject({ followedBy: { number: 2, complete: false } });
    expect(second).toMatchObject({ follows: { number: 1, why: WHY } });
    expect([first, second].some((view) => view && 'correcting' in view)).toBe(false);
  });

  it('leads to the filed document only who can open its folder', () => {
    const subject = signedByTom(makeSent());
    const [version] = subject.versions;
    if (!version) throw new Error('There is no version.');
    const mayOpen = (id: string) => recordView(subject, version, makeContext({ id })).mayOpenFiled;
    expect([TOM, PRIYA].map(({ id }) => mayOpen(id))).toEqual([true, true]);
    expect(mayOpen('somebody-else')).toBe(false);
  });

  it('keeps the complete record in the worker’s list meanwhile, and awaits no write-up', () => {
    const head = (subject: OnSession) => ({ ...subject.head, sessions: summaries(subject, '2026-11-20') });
    const context = makeContext(TOM);
    expect(recordLines(head(opened()), context)).toMatchObject([{ recordNumber: 1 }]);
    expect(openLines(head(opened()), context)).toMatchObject([
      { state: 'filed', stateText: expect.stringContaining('record complete and being put right') },
    ]);
    expect(recordLines(head(corrected()), context)).toMatchObject([{ recordNumber: 1 }]);
  });

  it('moves neither the day on which the record was signed nor makes it long unsigned (rule 19 is judged by its day)', () => {
    const [filed] = summaries(signedByTom(makeSent()), '2026-11-20');
    const [again] = summaries(corrected(), '2026-11-20');
    expect(again?.signedOn).toBe(filed?.signedOn);
    expect(again?.askedOn).toBe(londonDate(daysLater(2)));
  });

  it('is opened once for two clicks, and not at all before it is filed', () => {
    const subject = opened();
    expect(
      changed(correctRecord(subject, { ...refOf(subject), number: 1, why: WHY }, makeContext())).next,
    ).toBe(subject);
    const sent = makeSent();
    expect(refusalOf(correctRecord(sent, { ...refOf(sent), number: 1, why: WHY }, makeContext()))).toBe(
      'notSent',
    );
  });
});
