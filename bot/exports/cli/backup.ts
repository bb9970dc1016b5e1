import { openStore } from '../../store/openStore';
import { countOf } from '../../text/dates';
import { backup } from '../backup/backup';
import { commandOptions, fromHere } from './commandOptions';
import { faultsText } from './faultsText';
import { runCommand } from './runCommand';
import { showProgress } from './showProgress';
import { storeOfSettings } from './storeOfSettings';

const USAGE = `npm run backup -- --out FOLDER [--settings FILE]
Writes every table of the store to an empty folder. The server may run meanwhile. See docs/backup.md.`;

runCommand(async () => {
  const out = fromHere(commandOptions(process.argv.slice(2), ['out'], USAGE).out);
  const store = await openStore(storeOfSettings(process.env), { timeOut: 30_000 });
  const { manifest, faults } = await backup({
    store,
    out,
    now: () => new Date().toISOString(),
    progress: showProgress('Reading'),
  });
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(
    `${countOf(rows, 'row')} and the files of ${countOf(manifest.workers, 'worker')} are in ${out}.\n${faultsText(faults)}\n`,
  );
  if (faults.length > 0) process.exitCode = 2;
});
