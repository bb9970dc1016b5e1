import type { ReactNode } from 'react';
import { useDeferredValue, useEffect, useRef } from 'react';
import { Narrowed } from '../paper/Narrowed';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { CardList } from './CardList';
import type { Column } from './column';
import { TableToolbar } from './TableToolbar';
import type { TableView } from './tableView';
import { sortedBy } from './tableView';
import { useTableModel } from './useTableModel';
import { useTableView } from './useTableView';
import { useWide } from './useWide';
import { WideTable } from './WideTable';

/**
 * Rows that can be searched, filtered and sorted, as a table or, on a narrow page, as cards. The
 * address holds the view. `columns` and `rows` must stay the same between renders.
 */
export function DataTable<Row extends object>(props: {
  name: string;
  columns: readonly Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  /** Beside the search: exports and the like. They are given the view that the person sees. */
  tools?: ReactNode;
}) {
  const { name, columns, rows, keyOf } = props;
  const layout = useLayout();
  const wide = useWide();
  const [view, setView] = useTableView(columns);
  const model = useTableModel(rows, columns, useDeferredValue(view));
  const sentence = useSaid(view, model.rows.length, rows.length, columns);
  const Shape = wide ? WideTable : CardList;
  return (
    <div className={layout.stack}>
      <TableToolbar
        columns={columns}
        shown={model.shown}
        rows={rows}
        view={view}
        onView={setView}
        wide={wide}
      >
        {props.tools}
      </TableToolbar>
      <p className={layout.quiet}>{sentence}</p>
      <Narrowed view={view} columns={columns} rows={rows} />
      {model.rows.length === 0 ? (
        <p>{text.table.nothing}</p>
      ) : (
        <Shape
          name={name}
          columns={model.shown}
          rows={model.rows}
          keyOf={keyOf}
          view={view}
          onSort={(column) => setView(sortedBy(view, column))}
        />
      )}
    </div>
  );
}

/** How many rows are shown and in what order; said aloud when it changes, not when the page opens. */
function useSaid<Row>(
  { sort }: TableView,
  shown: number,
  all: number,
  columns: readonly Column<Row>[],
): string {
  const { announce } = useApp();
  const title = columns.find(({ id }) => id === sort?.column)?.title;
  const order = title && (sort?.down ? text.table.sortedDown(title) : text.table.sortedUp(title));
  const sentence = [text.table.shown(shown, all), order].filter(Boolean).join(' · ');
  const before = useRef(sentence);
  useEffect(() => {
    if (before.current === sentence) return;
    before.current = sentence;
    const timer = setTimeout(() => announce(sentence), 400);
    return () => clearTimeout(timer);
  }, [sentence, announce]);
  return sentence;
}
