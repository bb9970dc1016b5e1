import { deleteReflection } from '../../bot/operations/deleteReflection';
import { fileReflection } from '../../bot/operations/fileReflection';
import { recordText } from '../../bot/operations/recordText';
import { saveReflection } from '../../bot/operations/saveReflection';
import { sessionView } from '../../bot/operations/sessionView';
import { shareReflection } from '../../bot/operations/shareReflection';
import { withdrawReflection } from '../../bot/operations/withdrawReflection';
import { mayDo } from '../../bot/supervision/permissions';
import { relationsOf } from '../../bot/supervision/relations';
import type { OnSession } from '../../bot/operations/operation';
import {
  changed,
  makeContext,
  makeDraft,
  makeSession,
  makeSubject,
  PRIYA,
  refOf,
  refusalOf,
  TOM,
} from './support/builders';

const BEFORE = '2026-11-02T09:00:00.000Z';
const SECRET = 'I was frightened on that visit.';
const answers = { 'gone-well': SECRET };

const drafted = (subject: OnSession = makeSubject()) =>
  changed(saveReflection(subject, { ...refOf(subject), seen: 0, answers }, makeContext(TOM, BEFORE))).next;

const shared = (subject: OnSession = drafted()) =>
  changed(shareReflection(subject, { ...refOf(subject), seen: 1 }, makeContext(TOM, BEFORE))).next;

describe('preparing for a session', () => {
  it('keeps a draft that nobody but its author can see, not even that it is there', () => {
    const withDraft = sessionView(drafted(), makeContext(PRIYA, BEFORE));
    const without = sessionView(makeSubject(), makeContext(PRIYA, BEFORE));
    expect(withDraft).toEqual(without);
  });

  it('is for the worker alone to write', () => {
    const relations = relationsOf(makeSubject(), { id: PRIYA.id }, '2026-11-02');
    expect(mayDo('saveReflection', relations)).toBe(false);
  });

  it('keeps a very long answer whole, and says where it is too long to be shared', () => {
    const subject = makeSubject();
    const long = { 'gone-well': 'x'.repeat(30_000) };
    const { next } = changed(
      saveReflection(subject, { ...refOf(subject), seen: 0, answers: long }, makeContext(TOM, BEFORE)),
    );
    expect(next.reflection?.answers['gone-well']).toHaveLength(30_000);
    const decision = shareReflection(next, { ...refOf(next), seen: 1 }, makeContext(TOM, BEFORE));
    expect(decision).toMatchObject({ refused: { code: 'tooLong', fields: { 'gone-well': 'tooLong' } } });
  });

  it('refuses to write over what was written in another window', () => {
    const subject = drafted();
    const older = { ...refOf(subject), seen: 0, answers: { 'gone-well': 'Something else' } };
    expect(refusalOf(saveReflection(subject, older, makeContext(TOM, BEFORE)))).toBe('stale');
  });

  it('takes the same words twice as once', () => {
    const subject = drafted();
    expect(
      changed(saveReflection(subject, { ...refOf(subject), seen: 0, answers }, makeContext(TOM, BEFORE)))
        .next,
    ).toBe(subject);
  });

  it('leaves other answers as they are when one is saved', () => {
    const subject = drafted();
    const one = { ...refOf(subject), seen: 1, answers: { challenging: 'The silence.' } };
    const { next } = changed(saveReflection(subject, one, makeContext(TOM, BEFORE)));
    expect(next.reflection?.answers).toEqual({ ...answers, challenging: 'The silence.' });
  });
});

describe('sharing a reflection', () => {
  it('shows the supervisor exactly what was previewed, and tells them', () => {
    const subject = drafted();
    const { next, effects } = changed(
      shareReflection(subject, { ...refOf(subject), seen: 1 }, makeContext(TOM, BEFORE)),
    );
    const view = sessionView(next, makeContext(PRIYA, BEFORE));
    expect(view.sharedReflection?.questions.map(({ answer }) => answer)).toEqual([SECRET]);
    expect(effects).toEqual([expect.objectContaining({ to: PRIYA.id, about: 'reflectionShared' })]);
  });

  it('keeps what is changed afterwards to the worker until it is shared again', () => {
    const subject = shared();
    const edit = { ...refOf(subject), seen: 2, answers: { 'gone-well': 'Second thoughts' } };
    const { next } = changed(saveReflection(subject, edit, makeContext(TOM, BEFORE)));
    expect(JSON.stringify(sessionView(next, makeContext(PRIYA, BEFORE)))).not.toContain('Second thoughts');
    expect(sessionView(next, makeContext(TOM, BEFORE)).ownReflection).toMatchObject({ sharedChanged: true });
  });

  it('needs something to share', () => {
    const subject = makeSubject();
    expect(
      refusalOf(shareReflection(subject, { ...refOf(subject), seen: 0 }, makeContext(TOM, BEFORE))),
    ).toBe('nothingToShare');
  });

  it('can be taken back until the session starts', () => {
    const subject = shared();
    const { next } = changed(withdrawReflection(subject, refOf(subject), makeContext(TOM, BEFORE)));
    expect(sessionView(next, makeContext(PRIYA, BEFORE)).sharedReflection).toBeUndefined();
    expect(next.reflection?.answers).toEqual(answers);
  });

  it('cannot be taken back once the session has started', () => {
    const subject = shared();
    expect(refusalOf(withdrawReflection(subject, refOf(subject), makeContext(TOM)))).toBe('alreadyStarted');
  });

  it('leaves nothing behind when a draft is deleted', () => {
    const subject = drafted();
    expect(
      changed(deleteReflection(subject, refOf(subject), makeContext(TOM, BEFORE))).next.reflection,
    ).toBeUndefined();
  });
});

describe('a reflection and the record', () => {
  it('is not filed unless the worker adds it', () => {
    const subject = { ...shared(), draft: makeDraft() };
    expect(JSON.stringify(recordText(subject, makeContext()))).not.toContain(SECRET);
  });

  it('stands in the record where the worker adds it', () => {
    const subject = { ...shared(), draft: makeDraft() };
    const { next } = changed(
      fileReflection(subject, { ...refOf(subject), inRecord: true }, makeContext(TOM)),
    );
    expect(recordText(next, makeContext()).reflection?.map(({ answer }) => answer)).toEqual([SECRET]);
  });

  it('travels with a session that is moved', () => {
    const moved = { ...drafted(), session: makeSession({ plannedAt: '2026-11-10T14:00:00.000Z' }) };
    expect(moved.reflection?.answers).toEqual(answers);
  });
});
