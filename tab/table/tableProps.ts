import type { Column } from './column';
import type { TableView } from './tableView';

/** What the wide table and the cards of a narrow page are given: the columns shown and the rows in their order. */
export interface TableProps<Row> {
  /** What the table is of, for people who listen. */
  name: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  view: TableView;
  onSort: (column: string) => void;
}
