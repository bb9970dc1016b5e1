import { TABLES } from '../../text/tableWords';

/** What stands in one place of a table; a day is an ISO date. Text is only ever text, whatever it starts with. */
export type Cell = string | number | { day: string } | undefined;

/** A column: what it is called, how wide it is in characters, and what it says of a row. */
export interface Column<Row> {
  title: string;
  width: number;
  of: (row: Row) => Cell;
}

/** A table as it is exported: column titles, then rows; and what it is of, line by line. */
export interface Table {
  titles: string[];
  widths: number[];
  rows: Cell[][];
  /** 'North team', 'As of 21 November 2026 at 9:30am', what each figure counts. */
  about: [string, string][];
}

/** What a table is of: where, on which day (ISO date), and line by line what it means. */
export interface TableSource {
  scope: string;
  day: string;
  about: [string, string][];
}

/**
 * Fills a table from its columns. Each row says of what it is and as of which day, last: what is printed, forwarded
 * or pasted into another table is of a place and a day still, and a program reads two columns more.
 */
export function tableOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { scope, day, about }: TableSource,
): Table {
  const all: Column<Row>[] = [
    ...columns,
    { title: TABLES.scope, width: 24, of: () => scope },
    { title: TABLES.asOf, width: 12, of: () => ({ day }) },
  ];
  return {
    titles: all.map(({ title }) => title),
    widths: all.map(({ width }) => width),
    rows: rows.map((row) => all.map(({ of }) => of(row))),
    about,
  };
}
