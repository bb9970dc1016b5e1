import { addressTable } from './addressTable';
import { StartProblem } from './processes/startProblem';
import type { Stack, StackOptions } from './stack';
import { startHelp, startOptions } from './startOptions';
import { startStack } from './startStack';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

void start(process.argv.slice(2));

/** `npm start`: brings the stack up, prints where everything is, and stops it all on Ctrl-C. */
async function start(words: readonly string[]): Promise<void> {
  try {
    const options = startOptions(words);
    if (options === 'help') {
      console.log(startHelp);
      return process.exit(0);
    }
    const asked = askedToStop();
    const stack = await upUnlessAsked(options, asked);
    console.log(addressTable(stack));
    await asked;
    await stop(stack);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}

function askedToStop(): Promise<void> {
  // Signal handlers alone do not keep a process running.
  const awake = setInterval(() => undefined, 60_000);
  return new Promise((resolve) => {
    const asked = () => {
      clearInterval(awake);
      resolve();
    };
    for (const signal of signals) process.on(signal, asked);
    process.on('disconnect', asked);
  });
}

async function upUnlessAsked(options: StackOptions, asked: Promise<void>): Promise<Stack> {
  const starting = startStack(options);
  const first = await Promise.race([starting, asked]);
  return first ?? leaveAtOnce();
}

// While starting: each child ends by itself once this process is gone (processes/preload.mjs).
function leaveAtOnce(): never {
  console.log('\nStopped before everything was up.');
  process.exit(130);
}

async function stop(stack: Stack): Promise<void> {
  console.log('\nStopping …');
  await stack.stop();
  console.log('Stopped; the data is kept.');
}
