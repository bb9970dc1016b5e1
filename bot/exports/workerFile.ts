import { isAlive, type Action } from '../supervision/action';
import type { CaseEntry } from '../supervision/caseRegister/caseEntry';
import type { Concern } from '../supervision/concern';
import type { OperationRow } from '../supervision/effect';
import type { LearningEntry } from '../supervision/learning';
import type { Head, Subject } from '../supervision/subject';
import type { OnSession } from '../operations/operation';
import type { ReadRow } from '../store/rowCodec';
import { subjectOf } from '../store/subjectRows';
import type { Subjects } from '../store/subjects';

/** All that is kept of one worker, put together from every row of their partition. */
export interface WorkerFile {
  head: Head;
  /** Alive ones first, then closed; each by the day on which it was agreed. */
  actions: Action[];
  /** Each with all that belongs to it, newest first. */
  sessions: OnSession[];
  /** The case register, by the day on which each case came to the worker. */
  cases: CaseEntry[];
  /** Examinations of the file (they stand where sessions do), newest first; unfinished ones are their auditor's. */
  audits: OnSession[];
  /** The learning log, newest first. */
  learning: LearningEntry[];
  /** What the worker raised about their supervision, newest first. */
  concerns: Concern[];
  /** The access log, newest first. */
  operations: OperationRow[];
  /** Rows of kinds that are none of the above, as they are: what became of effects, and what later versions keep. */
  others: { row: string; type: string; value: unknown }[];
}

const KNOWN = new Set([
  'head',
  'action',
  'session',
  'reflection',
  'draft',
  'keptDraft',
  'case',
  'version',
  'operation',
  'learning',
  'concern',
]);

/** Reads a worker's whole partition: for exports, never in a turn. Undefined where there is no such worker. */
export async function readWorkerFile(subjects: Subjects, worker: string): Promise<WorkerFile | undefined> {
  const rows: ReadRow[] = [];
  for await (const row of subjects.rows(worker)) rows.push(row);
  const head = rows.find(({ type }) => type === 'head');
  if (!head) return undefined;
  const found = sessionsOf(head, rows).sort((a, b) => b.session.plannedAt.localeCompare(a.session.plannedAt));
  return {
    head: head.value as Head,
    actions: valuesOf<Action>(rows, 'action').sort(byAge),
    cases: valuesOf<CaseEntry>(rows, 'case').sort((a, b) => a.openedOn.localeCompare(b.openedOn)),
    sessions: found.filter(({ session }) => !session.audit),
    audits: found.filter(({ session }) => session.audit),
    learning: valuesOf<LearningEntry>(rows, 'learning').sort((a, b) => b.on.localeCompare(a.on)),
    concerns: valuesOf<Concern>(rows, 'concern').sort((a, b) => b.at.localeCompare(a.at)),
    operations: valuesOf<OperationRow>(rows, 'operation').sort((a, b) => b.number - a.number),
    others: rows
      .filter(({ type }) => !KNOWN.has(type))
      .map(({ rowKey, type, value }) => ({ row: rowKey, type, value })),
  };
}

function byAge(a: Action, b: Action): number {
  return Number(isAlive(b)) - Number(isAlive(a)) || a.agreedOn.localeCompare(b.agreedOn);
}

/** Rows of one session share their key up to the second bar. */
function sessionsOf(head: ReadRow, rows: readonly ReadRow[]): OnSession[] {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows.filter(({ rowKey }) => rowKey.startsWith('s|'))) {
    const key = row.rowKey.split('|')[1] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => subjectOf([head, ...group])).filter(hasSession);
}

function hasSession(subject: Subject | undefined): subject is OnSession {
  return subject?.session !== undefined;
}

function valuesOf<Value>(rows: readonly ReadRow[], type: string): Value[] {
  return rows.filter((row) => row.type === type).map(({ value }) => value as Value);
}
