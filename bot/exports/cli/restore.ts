import { openStore } from '../../store/openStore';
import { countOf } from '../../text/dates';
import { restore } from '../backup/restore';
import { commandOptions, fromHere } from './commandOptions';
import { faultsText } from './faultsText';
import { runCommand } from './runCommand';
import { showProgress } from './showProgress';
import { storeOfSettings } from './storeOfSettings';

const USAGE = `npm run restore -- --from FOLDER [--settings FILE]
Puts a backup into an empty store, while no server runs on it. See docs/backup.md.`;

runCommand(async () => {
  const from = fromHere(commandOptions(process.argv.slice(2), ['from'], USAGE).from);
  const store = await openStore(storeOfSettings(process.env), { timeOut: 30_000 });
  const restored = await restore({ store, from, progress: showProgress('Writing') });
  const { workers, versions, signatures, entries, requeued, faults } = restored;
  process.stdout.write(
    [
      `Restored the files of ${countOf(workers, 'worker')}: ${countOf(versions, 'version')} of records, ${countOf(signatures, 'signature')}, ${countOf(entries, 'entry', 'entries')} of access logs.`,
      `Every row was read back and is as it was. ${countOf(requeued, 'operation')} put back on the queue; start the server to have the rest done.`,
      faultsText(faults),
      '',
    ].join('\n'),
  );
  if (faults.length > 0) process.exitCode = 2;
});
