import { makeStyles } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import type { Column } from './column';
import type { TableProps } from './tableProps';

const CARD_HEIGHT = 180;
const FEW = 20;

const useStyles = makeStyles({
  whole: { gridColumn: '1 / -1' },
  more: { width: 'fit-content', paddingBlock: '4px', cursor: 'pointer' },
  facts: {
    display: 'grid',
    gap: '8px 16px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 112px), 1fr))',
  },
});

/** The same rows and columns as the wide table, for a page that is too narrow for one. */
export function CardList<Row>({ name, columns, rows, keyOf }: TableProps<Row>) {
  const layout = useLayout();
  const [list, top] = useTop();
  const all = rows.length <= FEW;
  const virtual = useWindowVirtualizer({
    count: rows.length,
    enabled: !all,
    estimateSize: () => CARD_HEIGHT,
    scrollMargin: top,
    overscan: 4,
  });
  const drawn = all ? undefined : virtual.getVirtualItems();
  const indexes = drawn?.map(({ index }) => index) ?? rows.map((_, index) => index);
  const before = drawn ? (drawn[0]?.start ?? top) - top : 0;
  const after = drawn ? virtual.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top) : 0;
  return (
    <ul
      ref={list}
      className={layout.list}
      aria-label={name}
      style={{ paddingBlockStart: before, paddingBlockEnd: after }}
    >
      {indexes.map((index) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li
            key={keyOf(row)}
            ref={all ? undefined : virtual.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={layout.entry}
          >
            <CardOf row={row} columns={columns} />
          </li>
        );
      })}
    </ul>
  );
}

/** How far down the page the list begins, in px. */
function useTop(): [(list: HTMLElement | null) => void, number] {
  const [top, setTop] = useState(0);
  const measure = useCallback((list: HTMLElement | null) => {
    if (list) setTop(Math.round(list.getBoundingClientRect().top + window.scrollY));
  }, []);
  return [measure, top];
}

/** What the row is and what is brief; the rest behind one button, so that a phone shows several rows at a time. */
function CardOf<Row>({ row, columns }: { row: Row; columns: Column<Row>[] }) {
  const styles = useStyles();
  const layout = useLayout();
  const [first, ...rest] = columns;
  const brief = rest.filter((column) => column.brief);
  const more = brief.length > 0 ? rest.filter((column) => !column.brief) : [];
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{first?.cell(row)}</h3>
      <FactList row={row} columns={brief.length > 0 ? brief : rest} />
      {more.length > 0 && (
        <details>
          <summary className={styles.more}>
            {text.table.more}
            <span className={layout.hidden}>{first?.words?.(row)}</span>
          </summary>
          <FactList row={row} columns={more} />
        </details>
      )}
    </div>
  );
}

function FactList<Row>({ row, columns }: { row: Row; columns: Column<Row>[] }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <dl className={styles.facts}>
      {columns.map(({ id, title, cell, wide }) => (
        <div key={id} className={wide ? styles.whole : undefined}>
          <dt className={layout.quiet}>{title}</dt>
          <dd>{cell(row)}</dd>
        </div>
      ))}
    </dl>
  );
}
