import { askForChange } from '../../bot/operations/askForChange';
import { closeRecord } from '../../bot/operations/closeRecord';
import { saveRecord } from '../../bot/operations/saveRecord';
import { signRecord } from '../../bot/operations/signRecord';
import { mayDo } from '../../bot/supervision/permissions';
import { relationsOf } from '../../bot/supervision/relations';
import { newestVersion } from '../../bot/supervision/subject';
import type { OnSession } from '../../bot/operations/operation';
import {
  changed,
  daysLater,
  makeContext,
  makeHead,
  makeSent,
  PRIYA,
  refOf,
  refusalOf,
  TOM,
} from './support/builders';

const over = (subject: OnSession) => {
  const version = newestVersion(subject);
  return { ...refOf(subject), number: version?.number ?? 0, hash: version?.hash ?? '' };
};

const agree = (subject: OnSession) => ({ ...over(subject), stance: 'agree' as const });

describe('signing a record', () => {
  it('closes the record with the second signature, and has it filed before it is posted', () => {
    const sent = makeSent();
    const { next, effects } = changed(signRecord(sent, agree(sent), makeContext(TOM)));
    expect(next.session.record?.state).toBe('closed');
    expect(newestVersion(next)?.signatures.map(({ role }) => role)).toEqual(['supervisor', 'worker']);
    expect(effects.map(({ kind }) => kind).slice(0, 2)).toEqual(['file', 'post']);
  });

  it('is over the hash that was on the screen, and refuses any other', () => {
    const sent = makeSent();
    const other = { ...agree(sent), hash: 'a'.repeat(64) };
    expect(refusalOf(signRecord(sent, other, makeContext(TOM)))).toBe('textChanged');
  });

  it('signs once however often it is clicked', () => {
    const sent = makeSent();
    const { next } = changed(signRecord(sent, agree(sent), makeContext(TOM)));
    expect(changed(signRecord(next, agree(next), makeContext(TOM))).next).toBe(next);
  });

  it('files all the same when the worker disagrees, with their words beside the text (rule 48)', () => {
    const sent = makeSent();
    const input = {
      ...over(sent),
      stance: 'disagree' as const,
      text: 'I see the second decision differently.',
    };
    const { next, effects } = changed(signRecord(sent, input, makeContext(TOM)));
    expect(newestVersion(next)?.statements).toMatchObject([
      { role: 'worker', stance: 'disagree', text: input.text },
    ]);
    expect(newestVersion(next)?.hash).toBe(newestVersion(sent)?.hash);
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'file' }));
  });

  it('asks for the words of a comment', () => {
    const sent = makeSent();
    expect(refusalOf(signRecord(sent, { ...over(sent), stance: 'comment' }, makeContext(TOM)))).toBe(
      'whyNeeded',
    );
  });

  it('signs for the one who asks, never for the other', () => {
    const sent = makeSent({}, false);
    const { next } = changed(signRecord(sent, agree(sent), makeContext(TOM)));
    expect(newestVersion(next)?.signatures).toMatchObject([{ by: TOM, role: 'worker' }]);
    expect(next.session.record?.state).toBe('sent');
  });

  it('is open to nobody but the two', () => {
    const relations = relationsOf(makeSent(), { id: 'somebody-else' }, '2026-11-03');
    expect(mayDo('signRecord', relations)).toBe(false);
  });

  it('is not possible before the record is sent', () => {
    const sent = makeSent();
    const unsent = { ...sent, versions: [], session: { ...sent.session, record: undefined } };
    expect(refusalOf(signRecord(unsent, agree(sent), makeContext(TOM)))).toBe('notSent');
  });
});

describe('changing a text that was signed', () => {
  it('makes the signature void, and keeps that it happened', () => {
    const sent = makeSent();
    const edit = {
      ...refOf(sent),
      seen: 1,
      headings: { support: { notes: 'Another text.', decisions: '' } },
    };
    const { next } = changed(saveRecord(sent, edit, makeContext()));
    expect(newestVersion(next)).toMatchObject({
      signatures: [],
      voided: [{ role: 'supervisor', why: 'textChanged' }],
    });
    expect(next.session.record?.state).toBe('draft');
  });

  it('tells whoever had signed that their signature no longer stands', () => {
    const half = makeSent({}, false);
    const { next: signed } = changed(signRecord(half, agree(half), makeContext(TOM)));
    const edit = {
      ...refOf(signed),
      seen: 1,
      headings: { support: { notes: 'Another text.', decisions: '' } },
    };
    const { effects } = changed(saveRecord(signed, edit, makeContext(PRIYA)));
    expect(effects).toEqual([expect.objectContaining({ to: TOM.id, about: 'signatureVoided' })]);
  });

  it('leaves a signature alone when nothing changed', () => {
    const sent = makeSent();
    const same = { ...refOf(sent), seen: 1, heldOn: '2026-11-03' };
    expect(changed(saveRecord(sent, same, makeContext())).next).toBe(sent);
  });

  it('is refused once the record is closed', () => {
    const sent = makeSent();
    const { next } = changed(signRecord(sent, agree(sent), makeContext(TOM)));
    const edit = { ...refOf(sent), seen: 1, minutes: 60 };
    expect(refusalOf(saveRecord(next, edit, makeContext()))).toBe('closed');
  });

  it('cannot be signed while it is being changed', () => {
    const sent = makeSent();
    const edit = { ...refOf(sent), seen: 1, minutes: 60 };
    const { next } = changed(saveRecord(sent, edit, makeContext()));
    expect(refusalOf(signRecord(next, agree(sent), makeContext(TOM)))).toBe('textChanged');
  });
});

describe('asking for a change', () => {
  it('tells the supervisor and leaves the text and the signature as they are', () => {
    const sent = makeSent();
    const { next, effects } = changed(
      askForChange(sent, { ...over(sent), text: 'The date is wrong.' }, makeContext(TOM)),
    );
    expect(newestVersion(next)).toMatchObject({
      changeRequests: [{ text: 'The date is wrong.' }],
      hash: newestVersion(sent)?.hash,
    });
    expect(effects).toEqual([expect.objectContaining({ to: PRIYA.id, about: 'changeAsked' })]);
  });
});

describe('a signature that does not come', () => {
  it('leaves the record open until the working days of the policy are over', () => {
    const sent = makeSent();
    expect(changed(closeRecord(sent, makeContext({ id: 'system' }, daysLater(9)))).next).toBe(sent);
  });

  it('then files it as not signed by the worker', () => {
    const { next, effects } = changed(closeRecord(makeSent(), makeContext({ id: 'system' }, daysLater(40))));
    expect(newestVersion(next)?.closed?.unsigned).toEqual([
      { role: 'worker', name: TOM.name, reason: 'deadline' },
    ]);
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'file', number: 1 }));
  });

  it('says so where the supervisor has left', () => {
    const head = makeHead();
    const [pairing] = head.pairings;
    if (!pairing) throw new Error('no pairing');
    const sent = makeSent({}, false);
    const left = { ...sent, head: { ...head, pairings: [{ ...pairing, to: '2026-11-10' }] } };
    const { next } = changed(closeRecord(left, makeContext({ id: 'system' }, daysLater(40))));
    expect(newestVersion(next)?.closed?.unsigned).toContainEqual({
      role: 'supervisor',
      name: PRIYA.name,
      reason: 'left',
    });
  });

  it('makes a new version when it comes later, which names the old one; the old one stays', () => {
    const { next: closed } = changed(closeRecord(makeSent(), makeContext({ id: 'system' }, daysLater(40))));
    const { next, effects } = changed(signRecord(closed, agree(closed), makeContext(TOM, daysLater(41))));
    expect(next.versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(newestVersion(next)).toMatchObject({
      supersedes: { number: 1, why: 'lateSignature' },
      closed: { unsigned: [] },
    });
    expect(next.versions[0]).toBe(closed.versions[0]);
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'file', number: 2 }));
  });
});
