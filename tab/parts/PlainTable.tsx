import { makeStyles, tokens } from '@fluentui/react-components';

const line = { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` };
const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: { padding: '6px 12px 6px 0', textAlign: 'start', verticalAlign: 'bottom', fontWeight: 600, ...line },
  cell: { padding: '6px 12px 6px 0', textAlign: 'start', verticalAlign: 'top', fontWeight: 400, ...line },
});

/** A few rows of words; the first cell of each names it. It scrolls by itself, by keyboard too, where it does not fit. */
export function PlainTable(props: { name: string; columns: string[]; rows: string[][] }) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="group" aria-label={props.name} tabIndex={0}>
      <table className={styles.table} aria-label={props.name}>
        <thead>
          <tr>
            {props.columns.map((title) => (
              <th key={title} scope="col" className={styles.head}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([first, ...rest], place) => (
            <tr key={place}>
              <th scope="row" className={styles.cell}>
                {first}
              </th>
              {rest.map((words, column) => (
                <td key={column} className={styles.cell}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
