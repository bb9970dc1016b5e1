import { open, rm, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { notFound } from '../../administration/findWorker';
import { readConfig } from '../../config';
import { services } from '../../services';
import { exportBundle } from '../bundle/exportBundle';
import { commandOptions, fromHere } from './commandOptions';
import { runCommand } from './runCommand';
import { ExportProblem } from '../exportProblem';

const USAGE = `npm run export -- --worker ID --by NAME --why REASON --out FILE.zip [--settings FILE]
Everything about a worker, for whoever answers a subject access request. ID is a reference (W-1005) or an Entra
object id. NAME and REASON stand in the worker's access log. The settings are those of the server.`;

runCommand(async () => {
  const options = commandOptions(process.argv.slice(2), ['worker', 'by', 'why', 'out'], USAGE);
  const out = fromHere(options.out);
  const file = await newFile(out);
  const { effects, documents } = await services({ ...readConfig(process.env), LOG_LEVEL: 'silent' });
  const zip = await exportBundle(effects, documents, options);
  if (!zip) {
    await file.close();
    await rm(out);
    throw new ExportProblem(notFound(options.worker));
  }
  await pipeline(Readable.from(zip), file.createWriteStream());
  process.stdout.write(
    `${out} is written. Open READ-FIRST.html in it first: it is to be reviewed before the worker gets it.\n`,
  );
});

/** Before anything is noted in the log: never over a file that is there, and for its owner's eyes alone. */
async function newFile(out: string): Promise<FileHandle> {
  return open(out, 'wx', 0o600).catch(() => {
    throw new ExportProblem(`${out} cannot be made, or is there already; name a file that is not.`);
  });
}
