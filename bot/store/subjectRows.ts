import { isAlive, type Action } from '../supervision/action';
import { isWithWorker, type CaseEntry } from '../supervision/caseRegister/caseEntry';
import type { Concern } from '../supervision/concern';
import type { LearningEntry } from '../supervision/learning';
import type { RecordDraft, RecordVersion } from '../supervision/record';
import type { Reflection } from '../supervision/reflection';
import type { Session } from '../supervision/session';
import type { Head, KeptDraft, Subject } from '../supervision/subject';
import { rowKeys } from './keys';
import type { ReadRow } from './rowCodec';
import { StoreError } from './storeError';

/** One row of a subject before it is encoded. */
export interface SubjectRow {
  rowKey: string;
  type: RowType;
  value: unknown;
}

/** What a row of the partition holds. */
export type RowType =
  | 'head'
  | 'action'
  | 'case'
  | 'session'
  | 'reflection'
  | 'draft'
  | 'keptDraft'
  | 'version'
  | 'learning'
  | 'concern';

/**
 * What may leave a partition: drafts and one's own log at will, and an alive action or an open case when its
 * closed row is there.
 */
const MAY_GO: ReadonlySet<RowType> = new Set(['reflection', 'draft', 'action', 'case', 'learning']);

/** The rows that a subject is made of, by row key. A closed action stands outside the range that every turn reads. */
function rowsOf(subject: Subject): Map<string, SubjectRow> {
  const rows = [
    row(rowKeys.head, 'head', subject.head),
    ...subject.actions.map(actionRow),
    ...(subject.cases ?? []).map(caseRow),
    ...sessionRows(subject),
    ...ownRows(subject),
  ];
  return new Map(rows.map((each) => [each.rowKey, each]));
}

function row(rowKey: string, type: RowType, value: unknown): SubjectRow {
  return { rowKey, type, value };
}

function actionRow(action: Action): SubjectRow {
  const rowKey = isAlive(action) ? rowKeys.aliveAction(action.id) : rowKeys.closedAction(action.id);
  return row(rowKey, 'action', action);
}

/** A closed case stands outside the range that is read to work with the register. */
function caseRow(entry: CaseEntry): SubjectRow {
  const rowKey = isWithWorker(entry) ? rowKeys.openCase(entry.id) : rowKeys.closedCase(entry.id);
  return row(rowKey, 'case', entry);
}

/** What stands beside the supervision file, of which a turn reads one row at most. */
function ownRows({ learning, concern }: Subject): SubjectRow[] {
  return [
    ...(learning ? [row(rowKeys.learningEntry(learning.id), 'learning', learning)] : []),
    ...(concern ? [row(rowKeys.concern(concern.id), 'concern', concern)] : []),
  ];
}

function sessionRows({ session, reflection, draft, keptDrafts = [], versions }: Subject): SubjectRow[] {
  if (!session) return [];
  const { id } = session;
  return [
    row(rowKeys.session(id), 'session', session),
    ...(reflection ? [row(rowKeys.reflection(id), 'reflection', reflection)] : []),
    ...(draft ? [row(rowKeys.draft(id), 'draft', draft)] : []),
    ...keptDrafts.map((kept) => row(rowKeys.keptDraft(id, kept.number), 'keptDraft', kept)),
    ...versions.map((version) => row(rowKeys.version(id, version.number), 'version', version)),
  ];
}

/** Puts a subject together from the rows that were read; undefined without a head. `withCases`: their range was read. */
export function subjectOf(rows: readonly ReadRow[], withCases = false): Subject | undefined {
  const [head] = all<Head>(rows, 'head');
  if (!head) return undefined;
  const learning = all<LearningEntry>(rows, 'learning')[0];
  const concern = all<Concern>(rows, 'concern')[0];
  const keptDrafts = all<KeptDraft>(rows, 'keptDraft').sort((a, b) => a.number - b.number);
  return {
    head,
    actions: all<Action>(rows, 'action'),
    ...(withCases && { cases: all<CaseEntry>(rows, 'case') }),
    session: all<Session>(rows, 'session')[0],
    reflection: all<Reflection>(rows, 'reflection')[0],
    draft: all<RecordDraft>(rows, 'draft')[0],
    ...(keptDrafts.length > 0 && { keptDrafts }),
    ...(learning && { learning }),
    ...(concern && { concern }),
    versions: all<RecordVersion>(rows, 'version').sort((a, b) => a.number - b.number),
  };
}

function all<Value>(rows: readonly ReadRow[], type: RowType): Value[] {
  return rows.filter((each) => each.type === type).map((each) => each.value as Value);
}

/** What has to be written so that `next` stands where `loaded` stood. */
export interface SubjectChange {
  create: SubjectRow[];
  update: SubjectRow[];
  remove: SubjectRow[];
}

/**
 * Compares two subjects row by row. The head and the session's own row are always written, so
 * that a decision taken on either as it was a moment ago meets the newer etag.
 * @throws StoreError 'rowVanished' where `next` silently lacks what may not be removed.
 */
export function changeOf(loaded: Subject, next: Subject): SubjectChange {
  const before = rowsOf(loaded);
  const after = rowsOf(next);
  const remove = [...before.values()].filter((each) => !after.has(each.rowKey));
  remove.forEach((each) => refuseToLose(each, after));
  return {
    create: [...after.values()].filter((each) => !before.has(each.rowKey)),
    update: [...after.values()].filter((each) => isWritten(each, before.get(each.rowKey))),
    remove,
  };
}

function isWritten(after: SubjectRow, before: SubjectRow | undefined): boolean {
  if (!before) return false;
  if (['head', 'session'].includes(after.type)) return true;
  // A decision leaves what it does not change as it was: the same object, which need not be written out to be compared.
  return before.value !== after.value && JSON.stringify(before.value) !== JSON.stringify(after.value);
}

function refuseToLose(gone: SubjectRow, after: ReadonlyMap<string, SubjectRow>): void {
  if (MAY_GO.has(gone.type) && isKeptClosed(gone, after)) return;
  throw new StoreError('rowVanished', `A change would lose a row of type ${gone.type}`);
}

function isKeptClosed({ type, value }: SubjectRow, after: ReadonlyMap<string, SubjectRow>): boolean {
  const { id } = value as { id: string };
  if (type === 'action') return after.has(rowKeys.closedAction(id));
  return type !== 'case' || after.has(rowKeys.closedCase(id));
}
