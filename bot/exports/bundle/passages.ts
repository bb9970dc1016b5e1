import type { OnSession } from '../../operations/operation';
import { fullDay } from '../../text/dates';
import { supersededWhy } from '../../text/document';
import type { Person } from '../../supervision/people';
import type { RecordDraft, RecordVersion, Role } from '../../supervision/record';
import type { WorkerFile } from '../workerFile';
import { sessionDay } from '../own/ownData';

/** Something that somebody wrote, and where it stands. */
export interface Passage {
  /** In words: 'Session on 3 November 2026, record SR-1 version 1, Support'. */
  where: string;
  text: string;
  /** Whose words they are, as far as it is known. */
  by?: string;
  /** Written by the supervisor, and sent to nobody. */
  unsentDraft?: true;
  /** Why the whole text is about somebody else, where that is known from where it stands. */
  about?: string;
}

/**
 * Everything in a worker's file that people wrote, and the worker may see or has a right to ask for. `titles` are
 * the policy's headings by id.
 */
export function passagesOf(
  { head, sessions, audits, actions, cases, concerns, operations }: WorkerFile,
  titles: ReadonlyMap<string, string>,
): Passage[] {
  const found = [
    ...sessions.flatMap((subject) => sessionPassages(subject, titles)),
    ...audits.flatMap(auditPassages),
    ...actions.flatMap(({ text, why, owner, agreedOn }) => {
      const where = `Action agreed on ${fullDay(agreedOn)}, for ${owner.name}`;
      return [
        { where, text },
        { where: `${where}: why`, text: why ?? '', by: owner.name },
      ];
    }),
    ...cases.map(({ reference, openedOn }) => ({
      where: `Case register, with the worker from ${fullDay(openedOn)}`,
      text: reference,
      about: 'a case reference: a child or a family',
    })),
    ...concerns.map(({ text, reader, at }) => ({
      where: `Concern about supervision, put to ${reader.name} on ${fullDay(at.slice(0, 10))}`,
      text,
      by: head.worker.name,
    })),
    {
      where: 'Asking for supervision',
      text: head.request?.why ?? '',
      by: head.worker.name,
    },
    ...operations.map(({ reason, byName, at }) => ({
      where: `Access log, ${fullDay(at.slice(0, 10))}: reason given`,
      text: reason ?? '',
      by: byName,
    })),
  ];
  return found.filter(({ text }) => text.trim() !== '');
}

function sessionPassages(subject: OnSession, titles: ReadonlyMap<string, string>): Passage[] {
  const { session, reflection, draft, keptDrafts = [], versions } = subject;
  const place = `Session on ${fullDay(sessionDay(session))}`;
  const { moveRequest, record } = session;
  return [
    ...session.items.map(({ text, by }) => ({ where: `${place}, agenda`, text, by: by.name })),
    {
      where: `${place}, asking for another time`,
      text: moveRequest?.why ?? '',
      ...(moveRequest && { by: moveRequest.by.name }),
    },
    ...(session.learning ?? []).flatMap(({ answers }) =>
      Object.values(answers).map((text) => ({
        where: `${place}, shared from the learning log`,
        text,
        by: subject.head.worker.name,
      })),
    ),
    ...Object.values(reflection?.shared?.answers ?? {}).map((text) => ({
      where: `${place}, reflection as it was shared`,
      text,
      by: subject.head.worker.name,
    })),
    ...(draft && !isSent(subject)
      ? draftPassages(draft, `${place}, record being written`, authors(subject, session.supervisor), titles)
      : []),
    ...keptDrafts.flatMap((kept) =>
      draftPassages(
        kept.draft,
        `${place}, record that ${kept.by.name} had begun and not sent when the supervisor changed`,
        authors(subject, kept.by),
        titles,
      ),
    ),
    {
      where: `${place}, why the record is being put right`,
      text: record?.correction?.why ?? '',
      by: session.supervisor.name,
    },
    ...versions.flatMap((version) => versionPassages(version, place)),
  ];
}

/** What an auditor wrote about the file; an examination that is not complete is not the worker's yet. */
function auditPassages({ versions }: OnSession): Passage[] {
  return versions.flatMap(({ number, supersedes, text: { reference, heldOn, audit, supervisor } }) => {
    if (!audit) return [];
    const where = `Examination of the file on ${fullDay(heldOn)}, ${reference} version ${number}`;
    const by = supervisor.name;
    const questions = audit.sections.flatMap(({ questions: asked }) => asked);
    return [
      { where: `${where}: why it was put right`, text: whyInWords(supersedes), by },
      ...questions.flatMap(({ text: question, kind, value, comment }) => [
        { where: `${where}, ${question}`, text: kind === 'text' ? value : '', by },
        { where: `${where}, ${question}: comment`, text: comment, by },
      ]),
      { where: `${where}, to the supervisor`, text: audit.feedback.supervisor, by },
      { where: `${where}, to the supervisee`, text: audit.feedback.supervisee, by },
    ];
  });
}

/** Why a version followed another, where somebody wrote it. */
function whyInWords(supersedes: RecordVersion['supersedes']): string {
  return supersedes && supersededWhy(supersedes.why) === supersedes.why ? supersedes.why : '';
}

/** Once it is sent, the words of a draft stand in a version. */
function isSent({ session }: OnSession): boolean {
  return session.record !== undefined && session.record.state !== 'draft';
}

function authors({ head }: OnSession, supervisor: Person): Record<Role, string> {
  return { supervisor: supervisor.name, worker: head.worker.name };
}

function draftPassages(
  draft: RecordDraft,
  where: string,
  by: Record<Role, string>,
  titles: ReadonlyMap<string, string>,
): Passage[] {
  const theirs = { by: by.supervisor, unsentDraft: true as const };
  const { headings, actions, differences } = draft;
  return [
    ...Object.entries(headings).flatMap(([id, { notes, decisions }]) => [
      { where: `${where}, ${titles.get(id) ?? id}: notes`, text: notes, ...theirs },
      { where: `${where}, ${titles.get(id) ?? id}: decisions`, text: decisions, ...theirs },
    ]),
    ...actions.map(({ text }) => ({ where: `${where}, action`, text, ...theirs })),
    { where: `${where}, difference of view`, text: differences.supervisor ?? '', ...theirs },
    { where: `${where}, difference of view`, text: differences.worker ?? '', by: by.worker },
  ];
}

function versionPassages(
  { text: record, number, supersedes, statements, changeRequests }: RecordVersion,
  place: string,
): Passage[] {
  const where = `${place}, record ${record.reference} version ${number}`;
  const by = record.supervisor.name;
  return [
    { where: `${where}: why it was put right`, text: whyInWords(supersedes), by },
    ...record.headings.flatMap(({ title, notes, decisions }) => [
      { where: `${where}, ${title}: notes`, text: notes, by },
      { where: `${where}, ${title}: decisions`, text: decisions, by },
    ]),
    ...record.items.map(({ text, by: author }) => ({ where: `${where}, agenda`, text, by: author })),
    ...(record.reflection ?? []).map(({ answer }) => ({
      where: `${where}, reflection`,
      text: answer,
      by: record.worker.name,
    })),
    ...record.actions.map(({ text }) => ({ where: `${where}, action`, text, by })),
    ...record.carried.flatMap(({ text, why, owner }) => [
      { where: `${where}, earlier action`, text },
      { where: `${where}, earlier action: why`, text: why ?? '', by: owner },
    ]),
    ...record.differences.map(({ text, by: author }) => ({
      where: `${where}, difference of view`,
      text,
      by: author,
    })),
    ...statements.map(({ text, by: author }) => ({
      where: `${where}, statement`,
      text: text ?? '',
      by: author.name,
    })),
    ...changeRequests.map(({ text, by: author }) => ({
      where: `${where}, change asked for`,
      text,
      by: author.name,
    })),
  ];
}
