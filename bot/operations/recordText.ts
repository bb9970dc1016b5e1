import { londonDate, monthsAfter } from '../supervision/calendar';
import type { Context } from '../supervision/decision';
import { membersOf, supervisedPerson, type Participant } from '../supervision/group';
import { AGREEMENT, headingsFor, kindsOf } from '../supervision/headings';
import { pairingsOn, type Person } from '../supervision/people';
import { figureIfSet } from '../supervision/policy';
import {
  agreedNotToRecord,
  emptyDraft,
  type RecordDraft,
  type RecordText,
  type Role,
} from '../supervision/record';
import type { Action } from '../supervision/action';
import type { OnSession } from './operation';

/**
 * The text that people sign, as it would be frozen now. Same subject, same text: it holds no time of
 * writing, so the hash on somebody's screen is the hash of what is then sent.
 */
export function recordText(subject: OnSession, context: Context): RecordText {
  const draft = subject.draft ?? emptyDraft(context.now);
  const { session, head } = subject;
  const { worker } = head;
  const reflection = reflectionText(subject, context);
  return {
    reference: recordReference(subject, context),
    organisation: context.organisation,
    policy: { id: context.policy.id, title: context.policy.title, version: context.policy.version },
    kind: { id: session.kind, title: kindTitle(session.kind, context) },
    worker: { id: worker.id, name: worker.name, reference: worker.reference, jobTitle: worker.jobTitle },
    supervisor: { ...session.supervisor, jobTitle: supervisorTitle(subject, context) },
    ...(head.group && { participants: participantsOf(subject, draft) }),
    team: worker.teamName,
    service: worker.service,
    plannedOn: londonDate(session.plannedAt),
    heldOn: draft.heldOn ?? session.held?.on ?? '',
    minutes: draft.minutes ?? session.held?.minutes ?? 0,
    checkIn: draft.checkIn,
    ...(draft.everyDays && { everyDays: draft.everyDays }),
    ...reviewOf(subject, draft.heldOn ?? session.held?.on, context),
    headings: headingsText(session.kind, draft, context),
    items: session.items.map(({ text, by }) => ({ text, by: by.name })),
    ...(reflection && { reflection }),
    actions: draft.actions
      .filter(({ text }) => text.trim())
      .map(({ id, text, owner, member, due }) => ({
        id,
        text: text.trim(),
        due,
        owner: personOf(subject, owner, member),
      })),
    carried: subject.actions.filter((action) => action.session !== session.id).map(carriedText),
    differences: differencesText(subject, draft),
    notRecorded: agreedNotToRecord(draft),
  };
}

/** An agreement says by when it is to be reviewed, where the policy sets an interval (rule 29). */
function reviewOf({ session }: OnSession, heldOn: string | undefined, { policy }: Context) {
  const months = figureIfSet(policy.agreement.reviewMonths);
  const says = session.kind === AGREEMENT && heldOn !== undefined && months !== undefined;
  return says ? { reviewOn: monthsAfter(heldOn, months) } : {};
}

/** What a record is called by people and in file names: 'SR-' and eight characters made from its ids. */
function recordReference({ session, head }: OnSession, { hash }: Context): string {
  return `SR-${hash({ worker: head.worker.id, session: session.id }).slice(0, 8).toUpperCase()}`;
}

/** The policy's title of a kind of session. */
export function kindTitle(kind: string, { policy }: Context): string {
  return kindsOf(policy).find(({ id }) => id === kind)?.title ?? kind;
}

/** One of the two, by the part they play; in a group the worker is the member named, or the group as a whole. */
export function personOf(subject: OnSession, role: Role, member?: string): Person {
  const { session, head } = subject;
  if (role === 'supervisor') return session.supervisor;
  const { id, name } = head.worker;
  return (member !== undefined && supervisedPerson(subject, member)) || { id, name };
}

/** Who is not said to have been away attended. */
function participantsOf({ head, session }: OnSession, { attendance = {} }: RecordDraft): Participant[] {
  const members = head.group ? membersOf(head.group, session) : [];
  return members.map((member) => ({ ...member, attendance: attendance[member.id] ?? 'attended' }));
}

function supervisorTitle({ session, head }: OnSession, { today }: Context): string {
  const theirs = head.pairings.filter(({ supervisor }) => supervisor.id === session.supervisor.id);
  return (pairingsOn(theirs, today)[0] ?? theirs.at(-1))?.supervisor.jobTitle ?? '';
}

function headingsText(kind: string, draft: RecordDraft, { policy }: Context): RecordText['headings'] {
  return headingsFor(kind, policy).map(({ id, title }) => {
    const { notes = '', decisions = '' } = draft.headings[id] ?? {};
    return { id, title, notes: notes.trim(), decisions: decisions.trim() };
  });
}

function reflectionText({ reflection }: OnSession, { policy }: Context): RecordText['reflection'] {
  if (!reflection?.shared || !reflection.inRecord) return undefined;
  const { answers } = reflection.shared;
  return policy.reflection.questions
    .filter(({ id }) => answers[id])
    .map(({ id, text }) => ({ question: text, answer: answers[id] ?? '' }));
}

function carriedText({ text, owner, due, agreedOn, state, why }: Action): RecordText['carried'][number] {
  return { text, owner: owner.name, due, agreedOn, state, ...(why && { why }) };
}

function differencesText(subject: OnSession, draft: RecordDraft): RecordText['differences'] {
  return (['supervisor', 'worker'] as const).flatMap((role) => {
    const text = draft.differences[role]?.trim();
    return text ? [{ by: personOf(subject, role).name, role, text }] : [];
  });
}
