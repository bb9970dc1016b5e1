import { agreeNotToRecord } from '../../bot/operations/agreeNotToRecord';
import { confirmHeld } from '../../bot/operations/confirmHeld';
import { markAction } from '../../bot/operations/markAction';
import { recordText } from '../../bot/operations/recordText';
import { saveDifference } from '../../bot/operations/saveDifference';
import { saveRecord } from '../../bot/operations/saveRecord';
import { sendRecord } from '../../bot/operations/sendRecord';
import { sessionView } from '../../bot/operations/sessionView';
import { hashOf } from '../../bot/records/hashOf';
import { mayDo } from '../../bot/supervision/permissions';
import { relationsOf } from '../../bot/supervision/relations';
import { newestVersion } from '../../bot/supervision/subject';
import {
  changed,
  daysLater,
  makeContext,
  makeDraft,
  makeSent,
  makeSession,
  makeSubject,
  PRIYA,
  refOf,
  refusalOf,
  TOM,
} from './support/builders';

describe('writing the record', () => {
  it('changes only the heading that is named', () => {
    const subject = makeSubject({ draft: makeDraft() });
    const edit = {
      ...refOf(subject),
      seen: 1,
      headings: { mediation: { notes: 'The rota.', decisions: '' } },
    };
    const { next } = changed(saveRecord(subject, edit, makeContext()));
    expect(next.draft?.headings).toMatchObject({
      support: makeDraft().headings.support,
      mediation: { notes: 'The rota.' },
    });
  });

  it('refuses to write over a newer draft', () => {
    const subject = makeSubject({ draft: makeDraft({ version: 3 }) });
    expect(refusalOf(saveRecord(subject, { ...refOf(subject), seen: 1, minutes: 60 }, makeContext()))).toBe(
      'stale',
    );
  });

  it('is for the supervisor; the worker sees nothing of it until it is sent', () => {
    const subject = makeSubject({ draft: makeDraft() });
    expect(mayDo('saveRecord', relationsOf(subject, { id: TOM.id }, '2026-11-03'))).toBe(false);
    expect(JSON.stringify(sessionView(subject, makeContext(TOM)))).not.toContain('workload');
  });

  it('refuses a date in the future', () => {
    const subject = makeSubject();
    expect(
      refusalOf(
        confirmHeld(subject, { ...refOf(subject), heldOn: '2026-11-04', minutes: 90 }, makeContext()),
      ),
    ).toBe('inTheFuture');
  });

  it('reads "held, write-up awaited" until it is sent (DESIGN rule 3)', () => {
    const subject = makeSubject();
    const { next } = changed(
      confirmHeld(subject, { ...refOf(subject), heldOn: '2026-11-03', minutes: 90 }, makeContext()),
    );
    expect(sessionView(next, makeContext()).stateText).toBe('Held 3 November, write-up awaited.');
  });
});

describe('a difference of view', () => {
  it('stands in each one’s own words (rule 48)', () => {
    const subject = makeSubject({ draft: makeDraft() });
    const hers = changed(
      saveDifference(subject, { ...refOf(subject), text: 'Agreed in June.' }, makeContext()),
    ).next;
    const both = changed(
      saveDifference(hers, { ...refOf(subject), text: 'Not agreed.' }, makeContext(TOM)),
    ).next;
    expect(recordText(both, makeContext()).differences).toEqual([
      { by: PRIYA.name, role: 'supervisor', text: 'Agreed in June.' },
      { by: TOM.name, role: 'worker', text: 'Not agreed.' },
    ]);
  });

  it('does not make what the supervisor is writing stale', () => {
    const subject = makeSubject({ draft: makeDraft() });
    const { next } = changed(
      saveDifference(subject, { ...refOf(subject), text: 'Not agreed.' }, makeContext(TOM)),
    );
    expect(
      refusalOf(saveRecord(next, { ...refOf(next), seen: 1, minutes: 60 }, makeContext())),
    ).toBeUndefined();
  });

  it('becomes a statement once the record is out for signature', () => {
    const sent = makeSent();
    expect(refusalOf(saveDifference(sent, { ...refOf(sent), text: 'Not agreed.' }, makeContext(TOM)))).toBe(
      'alreadySent',
    );
  });
});

describe('"agreed not to record" (rule 51)', () => {
  it('counts only when both said so', () => {
    const subject = makeSubject({ draft: makeDraft() });
    const one = changed(agreeNotToRecord(subject, { ...refOf(subject), agreed: true }, makeContext()));
    expect(recordText(one.next, makeContext()).notRecorded).toBe(false);
    expect(one.effects).toContainEqual(expect.objectContaining({ to: TOM.id, about: 'notRecordedAsked' }));
    const both = changed(agreeNotToRecord(one.next, { ...refOf(subject), agreed: true }, makeContext(TOM)));
    expect(recordText(both.next, makeContext()).notRecorded).toBe(true);
  });
});

describe('sending for signature', () => {
  const send = (subject = makeSubject({ draft: makeDraft() }), sign = true) =>
    sendRecord(
      subject,
      { ...refOf(subject), seen: 1, hash: hashOf(recordText(subject, makeContext())), sign },
      makeContext(),
    );

  it('freezes the text, signs for the supervisor over it and asks the worker', () => {
    const { next, effects } = changed(send());
    expect(newestVersion(next)).toMatchObject({ number: 1, signatures: [{ by: PRIYA }], lateBy: 0 });
    expect(effects).toContainEqual(expect.objectContaining({ to: TOM.id, about: 'signatureAsked' }));
  });

  it('refuses a text that is not the one on the screen', () => {
    const subject = makeSubject({ draft: makeDraft() });
    const input = { ...refOf(subject), seen: 1, hash: 'b'.repeat(64), sign: true };
    expect(refusalOf(sendRecord(subject, input, makeContext()))).toBe('textChanged');
  });

  it.each([
    ['notHeld', makeDraft({ heldOn: undefined })],
    ['notHeld', makeDraft({ minutes: undefined })],
    ['nothingWritten', makeDraft({ headings: {} })],
    ['tooLong', makeDraft({ headings: { support: { notes: 'x'.repeat(20_001), decisions: '' } } })],
  ])('is refused with %s where something is missing', (code, draft) => {
    expect(refusalOf(send(makeSubject({ draft })))).toBe(code);
  });

  it('brings the actions alive, and the next agenda shows them with their age', () => {
    const draft = makeDraft({
      actions: [{ id: 'action-0001', text: 'Book the course', owner: 'worker', due: '2026-11-20' }],
    });
    const { next } = changed(send(makeSubject({ draft })));
    const later = { ...next, session: makeSession({ id: 'session-0009' }), versions: [], draft: undefined };
    expect(sessionView(later, makeContext(TOM, daysLater(14))).actions).toMatchObject([
      { text: 'Book the course', ageDays: 14, mine: true },
    ]);
  });

  it('says how many working days late the write-up is', () => {
    const subject = makeSubject({ draft: makeDraft({ heldOn: '2026-10-01' }) });
    const version = newestVersion(changed(send(subject)).next);
    expect(version?.lateBy).toBeGreaterThan(10);
    expect(version?.text.heldOn).toBe('2026-10-01');
  });

  it('gives the same text and hash whenever it is asked', () => {
    const subject = makeSubject({ draft: makeDraft() });
    expect(recordText(subject, makeContext(PRIYA, daysLater(3)))).toEqual(recordText(subject, makeContext()));
  });
});

describe('an action', () => {
  const action = {
    id: 'action-0001',
    version: 1,
    text: 'Book the course',
    owner: TOM,
    due: '2026-11-20',
    agreedOn: '2026-10-06',
    session: 's',
    state: 'open' as const,
    changedAt: '',
  };
  const subject = makeSubject({ actions: [action] });
  const mark = { worker: TOM.id, action: action.id, seen: 1 };

  it('is closed by its owner', () => {
    expect(
      changed(markAction(subject, { ...mark, state: 'done' }, makeContext(TOM))).next.actions,
    ).toMatchObject([{ state: 'done' }]);
  });

  it('is its owner’s alone', () => {
    expect(refusalOf(markAction(subject, { ...mark, state: 'done' }, makeContext(PRIYA)))).toBe(
      'notYoursToEdit',
    );
  });

  it('asks why it is stuck (rule 62)', () => {
    expect(refusalOf(markAction(subject, { ...mark, state: 'stuck' }, makeContext(TOM)))).toBe('whyNeeded');
  });

  it('takes a second click on one that is closed for done', () => {
    const closed = { ...subject, actions: [] };
    expect(changed(markAction(closed, { ...mark, state: 'done' }, makeContext(TOM))).next).toBe(closed);
  });
});
