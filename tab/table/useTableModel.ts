import type { ColumnDef, Row as TableRow } from '@tanstack/react-table';
import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Column } from './column';
import type { TableView } from './tableView';

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});
type Features = typeof features;

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** The rows and columns that a view shows, in its order. */
export interface TableModel<Row> {
  rows: Row[];
  shown: Column<Row>[];
}

/** Sorts, filters and searches. What the rows and columns are must not be made anew with every render. */
export function useTableModel<Row extends object>(
  rows: Row[],
  columns: readonly Column<Row>[],
  view: TableView,
): TableModel<Row> {
  const defined = useMemo(() => columns.map(definition), [columns]);
  const state = useMemo(() => stateOf(view, columns), [view, columns]);
  const table = useTable({
    features,
    columns: defined,
    data: rows,
    state,
    getColumnCanGlobalFilter: (column) => column.id === columns[0]?.id,
    globalFilterFn: (row: TableRow<Features, Row>, _: string, find: string) =>
      holds(columns, row.original, find),
  });
  const shownIds = new Set(table.getVisibleLeafColumns().map(({ id }) => id));
  return {
    rows: table.getRowModel().rows.map(({ original }) => original),
    shown: columns.filter(({ id }) => shownIds.has(id)),
  };
}

function definition<Row extends object>({ id, order, choice }: Column<Row>): ColumnDef<Features, Row> {
  return {
    id,
    accessorFn: (row) => order?.(row),
    enableSorting: order !== undefined,
    sortUndefined: 'last',
    sortFn: (one, other) => compared(order?.(one.original), order?.(other.original)),
    filterFn: (row, _, chosen: string[]) => chosen.includes(choice?.(row.original)?.id ?? ''),
  };
}

function compared(one: string | number | undefined, other: string | number | undefined): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

function stateOf<Row>(view: TableView, columns: readonly Column<Row>[]) {
  const shown = (column: Column<Row>, place: number): boolean =>
    place === 0 || (view.columns ? view.columns.includes(column.id) : !column.optional);
  return {
    sorting: view.sort ? [{ id: view.sort.column, desc: view.sort.down }] : [],
    globalFilter: view.find.trim(),
    columnFilters: Object.entries(view.filters).map(([id, value]) => ({ id, value })),
    columnVisibility: Object.fromEntries(columns.map((column, place) => [column.id, shown(column, place)])),
  };
}

/** Every word that is searched for, in any column. */
function holds<Row>(columns: readonly Column<Row>[], row: Row, find: string): boolean {
  const words = columns.map((column) => column.words?.(row) ?? '').join(' ');
  const within = plain(words);
  return plain(find)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/** 'Siân' is found by 'sian'. */
const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');
