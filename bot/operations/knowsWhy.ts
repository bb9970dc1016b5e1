import type { StandingFacts } from '../supervision/standing';

/** Whether somebody may know the category of a pause: the worker and who supervises them in this. */
export function knowsWhy({ worker, supervisor }: StandingFacts, person: string): boolean {
  return worker.id === person || supervisor?.id === person;
}
