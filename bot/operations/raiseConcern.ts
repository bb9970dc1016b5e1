import type { Concern } from '../supervision/concern';
import { change, refuse, type Context } from '../supervision/decision';
import { pairingsOn, type Person } from '../supervision/people';
import type { Subject } from '../supervision/subject';
import type { Input } from './inputs';
import type { Decide } from './operation';

/** What is asked, with what the server itself knows: the supervisor's line manager. Never from a client. */
export type RaisedInput = Input<'raiseConcern'> & { lineManager?: Person };

/**
 * A worker raises a concern about their supervision (DOMAIN.md rule 63): with the supervisor, or quietly with
 * that supervisor's line manager. It goes to the reader who was named on the screen, or to nobody.
 */
export const raiseConcern: Decide<'raiseConcern', Subject> = (subject, input, context) => {
  if (subject.concern) return change(subject);
  const about = supervisorOf(subject, input.about, context);
  if (!about) return refuse('noSupervisor');
  const reader = input.step === 'supervisor' ? about : (input as RaisedInput).lineManager;
  if (reader?.id !== input.reader) return refuse('readerChanged');
  const concern: Concern = {
    id: input.concern,
    step: input.step,
    about,
    reader,
    text: input.text,
    tellSupervisor: input.step === 'lineManager' && input.tellSupervisor,
    at: context.now,
  };
  return change({ ...subject, concern }, { kind: 'concern', concern: concern.id });
};

function supervisorOf({ head }: Subject, id: string, { today }: Context): Person | undefined {
  const found = pairingsOn(head.pairings, today).find(({ supervisor }) => supervisor.id === id)?.supervisor;
  return found && { id: found.id, name: found.name };
}
