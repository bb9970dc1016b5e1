import { SYSTEM } from '../operations/performBySystem';
import { londonDate } from '../supervision/calendar';
import type { OperationRow } from '../supervision/effect';
import type { AccessLogLine } from '../api/contract';
import { accessText, type LoggedAct } from '../text/accessLog';

/** What lines are made in: who reads, today (ISO date), and the day of each session that is known, by its id. */
export interface LogReader {
  reader: string;
  today: string;
  days: ReadonlyMap<string, string>;
  /** For the data protection officer: also what the worker is told of later. */
  whole?: true;
}

/**
 * The log as the worker reads it, in the order given. The same done by one person for one reason, one after the
 * other on one day, is one line with a count: a text that saves itself would fill the page otherwise.
 */
export function accessLines(rows: readonly OperationRow[], reading: LogReader): AccessLogLine[] {
  return groups(rows.filter((row) => reading.whole ?? isShown(row, reading.today))).map((group) =>
    lineOf(group, reading),
  );
}

/** A lawful exception keeps a row back until its day; nothing else does. */
export function isShown({ hiddenUntil }: OperationRow, today: string): boolean {
  return hiddenUntil === undefined || hiddenUntil <= today;
}

function groups(rows: readonly OperationRow[]): OperationRow[][] {
  const found: OperationRow[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[0] && isSame(last[0], row)) last.push(row);
    else found.push([row]);
  }
  return found;
}

function isSame(a: OperationRow, b: OperationRow): boolean {
  const key = ({ name, by, session, reason, at }: OperationRow) =>
    JSON.stringify([name, by, session, reason, londonDate(at)]);
  return key(a) === key(b);
}

function lineOf(group: readonly OperationRow[], { reader, days }: LogReader): AccessLogLine {
  const [row] = group as [OperationRow];
  const { name, by, byName, session, reason, at } = row;
  const act: LoggedAct = { name, by, byName, ...(session && { sessionDay: days.get(session) ?? '' }) };
  return {
    at,
    text: accessText(act, reader, group.length),
    ...(reason && { reason }),
    yours: by === reader,
    ...(by === SYSTEM && { itself: true }),
  };
}

/** The day of a session, ISO date: the one on which it was held, or for which it is planned. */
export function dayOf({ heldOn, plannedAt }: { heldOn?: string; plannedAt: string }): string {
  return heldOn ?? londonDate(plannedAt);
}
