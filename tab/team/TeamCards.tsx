import { makeStyles } from '@fluentui/react-components';
import type { StandingRow } from '../../bot/supervision/standingViews';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { teamColumns } from './teamColumns';
import { keyOf } from './TeamTable';

const useStyles = makeStyles({
  whole: { gridColumn: '1 / -1' },
  facts: {
    display: 'grid',
    gap: '8px 16px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 112px), 1fr))',
  },
});

/** The same rows and columns as the table, for a page that is too narrow for one. */
export function TeamCards({ rows }: { rows: StandingRow[] }) {
  const layout = useLayout();
  return (
    <ul className={layout.list} aria-label={text.team.table}>
      {rows.map((row) => (
        <li key={keyOf(row)} className={layout.entry}>
          <CardOf row={row} />
        </li>
      ))}
    </ul>
  );
}

function CardOf({ row }: { row: StandingRow }) {
  const styles = useStyles();
  const layout = useLayout();
  const columns = teamColumns.filter(({ id }) => id !== 'worker');
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{row.worker.name}</h3>
      <p className={layout.quiet}>
        {[row.worker.jobTitle, row.worker.reference, row.reach].filter(Boolean).join(' · ')}
      </p>
      <dl className={styles.facts}>
        {columns.map(({ id, cell }) => (
          <div key={id} className={id === 'state' ? styles.whole : undefined}>
            <dt className={layout.quiet}>{text.team.columns[id]}</dt>
            <dd>{cell(row)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
