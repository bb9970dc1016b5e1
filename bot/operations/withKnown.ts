import type { Subject } from '../supervision/subject';
import { lineManagerOf } from './lineManagerOf';
import type { ChangeName } from './registry';
import type { OperationServices } from './services';

/** An input with what the server knows besides the worker's own file; a client cannot send it, since schemas are strict. */
export async function withKnown<I extends object>(
  services: OperationServices,
  name: ChangeName,
  { head }: Subject,
  input: I,
): Promise<I> {
  if (name !== 'raiseConcern') return input;
  const { about, step } = input as { about?: string; step?: string };
  if (step !== 'lineManager' || about === undefined) return input;
  return { ...input, lineManager: await lineManagerOf(services, about, head.worker) };
}
