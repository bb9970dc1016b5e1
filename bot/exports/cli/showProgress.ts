/** How often a table's count is shown, in rows. */
const EVERY = 5_000;

/** Writes a line to the error stream for each table as it is begun and every five thousand rows. */
export function showProgress(verb: string): (table: string, rows: number) => void {
  let last = '';
  let shown = 0;
  return (table, rows) => {
    if (table === last && rows < shown + EVERY) return;
    shown = table === last ? rows : 0;
    last = table;
    process.stderr.write(`${verb} ${table}: ${rows.toLocaleString('en-GB')} rows\n`);
  };
}
