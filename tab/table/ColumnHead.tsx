import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDown16Regular, ArrowSortUp16Regular } from '@fluentui/react-icons';
import { usePrinting } from '../paper/usePrinting';
import type { Column } from './column';
import type { TableView } from './tableView';

const useStyles = makeStyles({
  head: {
    padding: '4px 16px 4px 0',
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontWeight: 600,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ':first-child': { paddingInlineStart: '8px' },
  },
  figure: { textAlign: 'end' },
  title: { display: 'inline-block', paddingBlock: '4px' },
  sort: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    padding: '4px',
    marginInline: '-4px',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  arrow: { flexShrink: 0 },
  still: { visibility: 'hidden' },
});

/** A column's title; a button where the column sorts, with an arrow that is there before it is needed. */
export function ColumnHead<Row>(props: {
  column: Column<Row>;
  sort: TableView['sort'];
  onSort: (column: string) => void;
}) {
  const styles = useStyles();
  // On paper the head stands on every page, and a browser repeats words there, but no buttons.
  const printing = usePrinting();
  const { id, title, order, figure } = props.column;
  const sort = props.sort?.column === id ? props.sort : undefined;
  const Arrow = sort?.down ? ArrowSortDown16Regular : ArrowSortUp16Regular;
  return (
    <th
      scope="col"
      className={mergeClasses(styles.head, figure && styles.figure)}
      aria-sort={sort ? (sort.down ? 'descending' : 'ascending') : undefined}
    >
      {order && !printing ? (
        <button type="button" className={styles.sort} onClick={() => props.onSort(id)}>
          {figure ? undefined : title}
          <Arrow aria-hidden className={mergeClasses(styles.arrow, !sort && styles.still)} />
          {figure ? title : undefined}
        </button>
      ) : (
        <span className={styles.title}>{title}</span>
      )}
    </th>
  );
}
