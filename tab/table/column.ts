import type { ReactNode } from 'react';

/** One of the values that rows can be filtered by. `id` stands in the address. */
export interface Choice {
  id: string;
  title: string;
}

/**
 * One column of a table, as data: the wide table, the cards of a narrow page, the filters and the
 * address all come from it. The first column of a table names the row and is always shown.
 */
export interface Column<Row> {
  /** Stands in the address; other than `sort`, `find` and `columns`. */
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** What it sorts by, dates as ISO. What is undefined comes last either way. Without it, it does not sort. */
  order?: (row: Row) => string | number | undefined;
  /** What the search looks in. */
  words?: (row: Row) => string;
  /** The choice that a row belongs to: rows can be filtered by it. */
  choice?: (row: Row) => Choice | undefined;
  /** Width in px at the least; what is left over is shared out by it. */
  width: number;
  /** Shown only when it is chosen. */
  optional?: boolean;
  /** Figures stand at the end of their cell. */
  figure?: boolean;
  /** Stands on a card at once; what is not brief opens on demand, where any column of the table is. */
  brief?: boolean;
  /** Takes the whole width of a card. */
  wide?: boolean;
}
