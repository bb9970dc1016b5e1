import { useCallback, useMemo } from 'react';
import { changeQuery } from '../goTo';
import { useQuery } from '../useRoute';
import type { Column } from './column';
import type { TableView } from './tableView';
import { readView, writeView } from './tableView';

/** The view that the address holds, and a way to change it. The way back leads to the page before, not through each sort. */
export function useTableView<Row>(columns: readonly Column<Row>[]): [TableView, (view: TableView) => void] {
  const query = useQuery();
  const view = useMemo(() => readView(query, columns), [query, columns]);
  const change = useCallback(
    (next: TableView) => changeQuery(writeView(next, location.search, columns)),
    [columns],
  );
  return [view, change];
}
