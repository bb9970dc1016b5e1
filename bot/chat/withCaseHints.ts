import { findCaseInformation } from '../supervision/caseInformation/findCaseInformation';
import type { Done } from '../operations/operations';
import type { SessionView } from '../supervision/views';
import { hintInField, hintText } from '../text/caseInformation';
import { londonDay } from '../text/dates';
import { LABELS } from '../text/labels';
import { caseHints } from './cards/caseHints';
import { makeCard } from './cards/card';
import { above } from './redrawn';
import type { ClickData, Shown, Turn } from './turn';

/** The inputs in which people write, by their ids, with the title that tells them from another in the same form. */
const WRITTEN: Record<string, string | undefined> = {
  notes: LABELS.notes,
  decisions: LABELS.decisions,
  actionText: undefined,
  text: undefined,
  why: undefined,
};

/**
 * The answer to a save, with what looks like case information in the words just saved above it (DESIGN
 * rule 4). Only in the answer to an invoke, which stays in no chat; it names kinds and places, no words.
 */
export function withCaseHints(turn: Turn, shown: Shown, typed: ClickData, done: Done): Shown {
  if (turn.way !== 'invoke') return shown;
  const found = hintsIn(turn, typed, done);
  if (found.length === 0) return shown;
  const { fallbackText = '' } = shown.card as { fallbackText?: string };
  const hints = makeCard({ fallbackText, body: caseHints(found) });
  const joined = above(hints, shown.card);
  const { thin: _stays, ...open } = shown;
  return joined === hints ? shown : { ...open, card: joined };
}

function hintsIn({ ctx }: Turn, typed: ClickData, done: Done): string[] {
  const written = Object.entries(typed).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && isWritten(entry[0]),
  );
  if (written.length === 0) return [];
  const { session } = done;
  const today = londonDay(ctx.now);
  const inPost = session ? [session.worker.name, session.supervisor.name] : [];
  return written.flatMap(([id, words]) => {
    const title = titleOf(id, session);
    return findCaseInformation(words, { today, inPost }).map((finding) =>
      title === undefined ? hintText(words, finding) : hintInField(title, words, finding),
    );
  });
}

const ANSWER = 'a_';
const isWritten = (id: string): boolean => id.startsWith(ANSWER) || Object.hasOwn(WRITTEN, id);

function titleOf(id: string, session: SessionView | undefined): string | undefined {
  if (!id.startsWith(ANSWER)) return WRITTEN[id];
  const question = id.slice(ANSWER.length);
  return session?.ownReflection?.questions.find((asked) => asked.id === question)?.question;
}
