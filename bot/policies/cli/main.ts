import { runPolicyCommand } from './runPolicyCommand';

try {
  process.stdout.write(`${runPolicyCommand(process.argv.slice(2), new Date())}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
