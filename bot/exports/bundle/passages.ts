import type { OnSession } from '../../operations/operation';
import { fullDay } from '../../text/dates';
import type { RecordDraft, RecordVersion } from '../../supervision/record';
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
}

/**
 * Everything in a worker's file that people wrote, and the worker may see or has a right to ask for. `titles` are
 * the policy's headings by id.
 */
export function passagesOf(
  { head, sessions, actions, concerns, operations }: WorkerFile,
  titles: ReadonlyMap<string, string>,
): Passage[] {
  const found = [
    ...sessions.flatMap((subject) => sessionPassages(subject, titles)),
    ...actions.flatMap(({ text, why, owner, agreedOn }) => {
      const where = `Action agreed on ${fullDay(agreedOn)}, for ${owner.name}`;
      return [
        { where, text },
        { where: `${where}: why`, text: why ?? '', by: owner.name },
      ];
    }),
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
  const { session, reflection, draft, versions } = subject;
  const place = `Session on ${fullDay(sessionDay(session))}`;
  const { moveRequest } = session;
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
    ...(draft ? draftPassages(subject, draft, place, titles) : []),
    ...versions.flatMap((version) => versionPassages(version, place)),
  ];
}

function draftPassages(
  { session, head }: OnSession,
  draft: RecordDraft,
  place: string,
  titles: ReadonlyMap<string, string>,
): Passage[] {
  // Once it is sent, the same words stand in a version.
  if (session.record !== undefined && session.record.state !== 'draft') return [];
  const where = `${place}, record being written`;
  const theirs = { by: session.supervisor.name, unsentDraft: true as const };
  const { headings, actions, differences } = draft;
  return [
    ...Object.entries(headings).flatMap(([id, { notes, decisions }]) => [
      { where: `${where}, ${titles.get(id) ?? id}: notes`, text: notes, ...theirs },
      { where: `${where}, ${titles.get(id) ?? id}: decisions`, text: decisions, ...theirs },
    ]),
    ...actions.map(({ text }) => ({ where: `${where}, action`, text, ...theirs })),
    { where: `${where}, difference of view`, text: differences.supervisor ?? '', ...theirs },
    { where: `${where}, difference of view`, text: differences.worker ?? '', by: head.worker.name },
  ];
}

function versionPassages(
  { text: record, number, statements, changeRequests }: RecordVersion,
  place: string,
): Passage[] {
  const where = `${place}, record ${record.reference} version ${number}`;
  const by = record.supervisor.name;
  return [
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
