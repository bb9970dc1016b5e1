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

/** Fills a table from its columns. */
export function tableOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  about: [string, string][],
): Table {
  return {
    titles: columns.map(({ title }) => title),
    widths: columns.map(({ width }) => width),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
    about,
  };
}
