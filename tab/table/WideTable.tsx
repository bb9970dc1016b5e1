import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Column } from './column';
import { ColumnHead } from './ColumnHead';
import { Gap } from './Gap';
import type { TableProps } from './tableProps';
import { usePrinting } from '../paper/usePrinting';

const ROW_HEIGHT = 64;
/** Up to here all rows are drawn: the browser's own search finds them. */
const FEW = 40;

const line = { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` };
const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    maxHeight: 'max(320px, calc(100vh - 200px))',
    overflowAnchor: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '@media print': { overflow: 'visible', maxHeight: 'none' },
  },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media print': {
      minWidth: '0 !important',
      // Small beside large would waste the paper.
      '& :not([aria-hidden])': { fontSize: '7.5pt !important', lineHeight: '1.3 !important' },
    },
  },
  head: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { position: 'static' },
  },
  row: { breakInside: 'avoid' },
  cell: {
    padding: '8px 16px 8px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: 400,
    overflowWrap: 'anywhere',
    ...line,
    ':first-child': { paddingInlineStart: '8px' },
    '@media print': { padding: '4px 6px 4px 0' },
  },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/**
 * A table that draws only the rows in sight, with a head that stays. It is a real table: each row says
 * which of how many it is, so that a screen reader counts those that are not drawn too.
 */
export function WideTable<Row>({ name, columns, rows, keyOf, view, onSort }: TableProps<Row>) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const all = printing || rows.length <= FEW;
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: !all,
    getScrollElement: () => place.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => keyAt(rows, index, keyOf),
    overscan: 6,
  });
  const drawn = all ? undefined : virtual.getVirtualItems();
  const indexes = drawn?.map(({ index }) => index) ?? rows.map((_, index) => index);
  const span = columns.length;
  return (
    <div ref={place} className={styles.scroll} role="group" aria-label={name} tabIndex={0}>
      <table
        className={styles.table}
        aria-label={name}
        aria-rowcount={rows.length + 1}
        style={{ minWidth: columns.reduce((sum, { width }) => sum + width, 0) }}
      >
        <Widths columns={columns} />
        <thead className={styles.head}>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} sort={view.sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={drawn?.[0]?.start ?? 0} span={span} />
          {indexes.map((index) => (
            <tr
              key={keyAt(rows, index, keyOf)}
              ref={all ? undefined : virtual.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              className={styles.row}
            >
              <Cells row={rows[index]} columns={columns} />
            </tr>
          ))}
          <Gap height={drawn ? virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0) : 0} span={span} />
        </tbody>
      </table>
    </div>
  );
}

const keyAt = <Row,>(rows: Row[], index: number, keyOf: (row: Row) => string): string => {
  const row = rows[index];
  return row === undefined ? '' : keyOf(row);
};

function Widths<Row>({ columns }: { columns: Column<Row>[] }) {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <colgroup>
      {columns.map(({ id, width }) => (
        <col key={id} style={{ width: `${(100 * width) / total}%` }} />
      ))}
    </colgroup>
  );
}

function Cells<Row>({ row, columns }: { row?: Row; columns: Column<Row>[] }) {
  const styles = useStyles();
  if (row === undefined) return null;
  return columns.map(({ id, cell, figure }, place) =>
    place === 0 ? (
      <th key={id} scope="row" className={styles.cell}>
        {cell(row)}
      </th>
    ) : (
      <td key={id} className={mergeClasses(styles.cell, figure && styles.figure)}>
        {cell(row)}
      </td>
    ),
  );
}
