import { makeStyles, tokens } from '@fluentui/react-components';
import type { StandingRow } from '../../bot/supervision/standingViews';
import { text } from '../text';
import { teamColumns } from './teamColumns';

const line = { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` };
const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    padding: '8px 12px 8px 0',
    textAlign: 'start',
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
    fontWeight: 600,
    ...line,
  },
  cell: { padding: '12px 12px 12px 0', textAlign: 'start', verticalAlign: 'top', fontWeight: 400, ...line },
});

/** Where a row and a function meet is one standing. */
export const keyOf = (row: StandingRow): string => `${row.worker.id} ${row.function}`;

/** A row for each worker and function. Where it does not fit it scrolls by itself, by keyboard too. */
export function TeamTable({ rows }: { rows: StandingRow[] }) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label={text.team.table} tabIndex={0}>
      <table className={styles.table} aria-label={text.team.table}>
        <thead>
          <tr>
            {teamColumns.map(({ id }) => (
              <th key={id} scope="col" className={styles.head}>
                {text.team.columns[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={keyOf(row)} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: StandingRow }) {
  const styles = useStyles();
  const [first, ...rest] = teamColumns;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {first?.cell(row)}
      </th>
      {rest.map(({ id, cell }) => (
        <td key={id} className={styles.cell}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}
