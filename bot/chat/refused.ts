import type { Outcome } from '../operations/operations';
import type { Refusal } from '../supervision/refusal';
import { fieldTexts, refusalText } from '../text/refusals';
import { problem } from './cards/problem';
import { CHAT } from './chatWords';
import { above, redrawn } from './redrawn';
import type { ClickData, Shown, Turn } from './turn';

/** The refusing half of what an operation answers. */
export type Refused = Extract<Outcome<object>, { ok: false }>;

/** A refusal in words, with how things stand now where that is known. */
export function refused(turn: Turn, { refusal, reference, session }: Refused): Shown {
  const { title, detail } = refusalText(refusal);
  const fields = refusal.fields && sentences(fieldTexts(refusal));
  const card = problem(
    { title, detail, reference, ...(fields && { fields }), ...(session && { session }) },
    turn.ctx,
  );
  return {
    card,
    thin: true,
    refused: true,
    receipt: `${title}. ${detail}`,
    ...(session && { ref: session.ref }),
  };
}

/** What to mend, in words; the codes by which a form marks its inputs are not for people to read. */
function sentences(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, words]) => words.includes(' ')));
}

/** Somebody changed a text meanwhile, and both are kept. */
export function bothKept(turn: Turn, { reference, session }: Refused): Shown {
  const card = problem(
    { title: CHAT.bothKeptTitle, detail: CHAT.bothKept, reference, ...(session && { session }) },
    turn.ctx,
  );
  return { card, thin: true, refused: true, receipt: CHAT.bothKept, ...(session && { ref: session.ref }) };
}

/** A refusal of the door's own, before any operation was asked: a reference all the same. */
export function refusedHere(turn: Turn, refusal: Refusal): Shown {
  return refused(turn, { ok: false, refusal, reference: turn.newId().slice(0, 8) });
}

/** A refused form: what to mend, above the form as it stands now with what was typed still in it. */
export function formAgain({ card, receipt }: Shown, form: Shown, typed: ClickData): Shown {
  return { ...form, card: above(card, redrawn(form.card, typed)), ...(receipt && { receipt }) };
}
