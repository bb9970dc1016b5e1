import { readConfig } from '../../config';
import { rebuildStanding } from '../../effects/rebuildStanding';
import { services } from '../../services';
import { countOf } from '../../text/dates';
import { ExportProblem } from '../exportProblem';
import { commandOptions } from './commandOptions';
import { runCommand } from './runCommand';
import { showProgress } from './showProgress';

const USAGE = `npm run rebuild -- standing [--settings FILE]
Makes the managers' projection anew from the workers' files, under the adopted policy. The server may run
meanwhile; it does the same by itself when it starts with another policy. The settings are those of the server.`;

runCommand(async () => {
  const [what, ...rest] = process.argv.slice(2);
  if (what !== 'standing') throw new ExportProblem(USAGE);
  commandOptions(rest, [], USAGE);
  const { effects } = await services({ ...readConfig(process.env), LOG_LEVEL: 'silent' });
  const say = showProgress('Reading');
  const done = await rebuildStanding(effects, (files) => say('files', files));
  process.stdout.write(`The standing of ${countOf(done, 'worker')} is made anew.\n`);
});
