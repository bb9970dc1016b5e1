import { runCommand } from '../../exports/cli/runCommand';
import { runVerifyCommand } from './runVerifyCommand';

runCommand(async () => {
  // npm runs its scripts in the project's folder; people name files from where they are.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const { text, exitCode } = await runVerifyCommand(process.argv.slice(2), process.env, folder);
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
});
