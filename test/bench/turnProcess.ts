import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { AlsoWritten } from './rawRounds';

/** What the measured process can be asked, and what it answers; times in milliseconds. */
interface Questions {
  urls: { given: object; answer: { echo: string; bot: string } };
  /** Requests to the store until now, and until the bot had its last answer ready. */
  requests: { given: object; answer: { now: number; answered: number } };
  rawRead: { given: { worker: string }; answer: number };
  rawChange: { given: { worker: string; session: string; also: AlsoWritten }; answer: number };
}
type Ask = keyof Questions;

export type Answers = { [A in Ask]: (given: Questions[A]['given']) => Promise<Questions[A]['answer']> };
export type Asked = { id: number; ask: Ask };

/** A bot's process of its own, as in life: what is measured in it carries nothing else along. */
export interface TurnProcess {
  ask<A extends Ask>(ask: A, given: Questions[A]['given']): Promise<Questions[A]['answer']>;
  stop(): void;
}

/** Starts it over a store, and waits until it listens. */
export async function startTurnProcess(connectionString: string): Promise<TurnProcess> {
  const child = fork(resolve('test/bench/turnServer.ts'), [connectionString], {
    execArgv: ['--import', 'tsx'],
  });
  await answerTo(child, 0);
  let asked = 0;
  return {
    ask: async (ask, given) => {
      asked += 1;
      const answer = answerTo(child, asked);
      child.send({ ...given, id: asked, ask });
      return (await answer) as never;
    },
    stop: () => void child.kill(),
  };
}

function answerTo(child: ChildProcess, id: number): Promise<unknown> {
  return new Promise((done, fail) => {
    const ended = () => fail(new Error('The process that is measured has ended.'));
    child.once('exit', ended);
    child.on('message', function heard(message: { id: number; given?: unknown; failed?: string }) {
      if (message.id !== id) return;
      child.off('message', heard);
      child.off('exit', ended);
      if (message.failed) fail(new Error(message.failed));
      else done(message.given);
    });
  });
}
