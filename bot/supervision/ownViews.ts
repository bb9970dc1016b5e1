import type { ConcernStep } from './concern';
import type { Person } from './people';
import type { SessionRef } from './session';
import type { Answer, SessionLine } from './views';

/** One's own learning log, with what the policy asks, and where the year stands. */
export interface LearningView {
  entries: LearningEntryView[];
  questions: { id: string; question: string; hint?: string }[];
  standards: { id: string; title: string }[];
  year: {
    from: string;
    by: string;
    pieces: number;
    withPeer: number;
    piecesAsked?: number;
    withPeerAsked?: number;
  };
  /** Sessions that an entry can be shared into now. */
  sessions: SessionLine[];
}

/** An entry of one's own. */
export interface LearningEntryView {
  id: string;
  version: number;
  /** ISO date. */
  on: string;
  answers: Answer[];
  standard?: { id: string; title: string };
  sharedIn: { session: SessionRef; with: string; day: string }[];
}

/** What a worker shared from their learning log into a session, as both see it. */
export interface SharedLearningView {
  entry: string;
  on: string;
  answers: Answer[];
  standard?: string;
  at: string;
}

/** Raising a concern (DOMAIN.md rule 63): who would read each step, and what was raised before. */
export interface ConcernsView {
  /** One for each supervisor; without a line manager the second step has nobody to go to. */
  about: { supervisor: Person; lineManager?: Person }[];
  raised: ConcernView[];
}

/** One concern, as the worker or its reader sees it. */
export interface ConcernView {
  id: string;
  worker: Person;
  step: ConcernStep;
  about: Person;
  reader: Person;
  text: string;
  at: string;
  tellSupervisor: boolean;
  takenUpAt?: string;
  /** The reader may say that they take it up. */
  mayTakeUp: boolean;
}
