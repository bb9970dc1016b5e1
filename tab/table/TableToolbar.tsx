import { Button, makeStyles } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import type { Column } from './column';
import { ColumnMenu } from './ColumnMenu';
import { FilterMenu } from './FilterMenu';
import { FindField } from './FindField';
import { SortMenu } from './SortMenu';
import type { TableView } from './tableView';
import { isNarrowed } from './tableView';

const useStyles = makeStyles({ bar: { '@media print': { display: 'none' } } });

/** Search, filters, order and columns of a table, and what else can be done with it. */
export function TableToolbar<Row>(props: {
  columns: readonly Column<Row>[];
  shown: readonly Column<Row>[];
  rows: readonly Row[];
  view: TableView;
  onView: (view: TableView) => void;
  /** Column titles sort by themselves; cards have none. */
  wide: boolean;
  children?: ReactNode;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { columns, shown, rows, view, onView, wide } = props;
  const filter = (id: string, chosen: string[]) =>
    onView({ ...view, filters: { ...view.filters, [id]: chosen } });
  return (
    <div className={`${layout.row} ${styles.bar}`}>
      <FindField find={view.find} onFind={(find) => onView({ ...view, find })} />
      {columns
        .filter(({ choice }) => choice)
        .map((column) => (
          <FilterMenu
            key={column.id}
            column={column}
            rows={rows}
            chosen={view.filters[column.id] ?? []}
            onChange={(chosen) => filter(column.id, chosen)}
          />
        ))}
      {!wide && <SortMenu columns={columns} view={view} onView={onView} />}
      <ColumnMenu columns={columns} shown={shown} onChange={(ids) => onView({ ...view, columns: ids })} />
      {props.children}
      {isNarrowed(view) && (
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          onClick={() => onView({ ...view, find: '', filters: {} })}
        >
          {text.table.showAll}
        </Button>
      )}
    </div>
  );
}
