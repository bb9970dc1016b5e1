/** How often a table's count is shown, in rows. */
const EVERY = 5_000;

/** Writes a line to the error stream as each table is begun, and every five thousand of its rows. */
export function showProgress(verb: string): (table: string, rows: number) => void {
  let last = '';
  let next = EVERY;
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  return (table, rows) => {
    if (table !== last) {
      say(`${verb} ${table} …`);
      last = table;
      next = EVERY;
    }
    if (rows < next) return;
    say(`${verb} ${table}: ${rows.toLocaleString('en-GB')} rows`);
    next = rows + EVERY;
  };
}
