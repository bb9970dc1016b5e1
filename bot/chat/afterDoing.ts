import type { Done } from '../operations/operations';
import type { ShowVerb } from './cards/actions';
import { prepareNotice } from './cards/prepareNotice';
import { receipt } from './cards/receipt';
import { recordHome } from './cards/recordHome';
import { isActionForm } from './draftActions';
import { above } from './redrawn';
import { showVerbs } from './showVerbs';
import type { ClickData, Shown, Turn } from './turn';

/** What answers once something was done. */
export type Then = (turn: Turn, done: Done, data: ClickData) => Shown | Promise<Shown>;

/** On to the next heading where that was asked, to the actions again, or to the overview. */
export function afterWriting(turn: Turn, done: Done, data: ClickData): Shown | Promise<Shown> {
  if (isActionForm(data)) return shownAgain('show.actionsForm')(turn, done, data);
  const { next } = data;
  return typeof next === 'string'
    ? shownAgain('show.heading')(turn, done, { ...data, heading: next })
    : backToWriting(turn, done);
}

/** A sentence that says what was done, in place of the card. */
export function asReceipt({ ctx }: Turn, { done, ref }: Done): Shown {
  return {
    card: receipt(done, { ...(ref && { ref }) }, ctx),
    thin: true,
    receipt: done,
    ...(ref && { ref }),
  };
}

/** The same place as it stands now, with what was done above it. */
export function shownAgain(verb: ShowVerb): Then {
  return async (turn, done, data) => {
    const shown = await showVerbs[verb]({ ...turn, ...(done.session && { known: done.session }) }, data);
    return { ...shown, card: above(asReceipt(turn, done).card, shown.card), receipt: done.done };
  };
}

/** After keeping a draft: a card that may stay, with the way back to it. */
export function backToPreparing(turn: Turn, done: Done): Shown {
  const said = asReceipt(turn, done);
  return done.session ? { ...said, card: above(said.card, prepareNotice(done.session, turn.ctx)) } : said;
}

/** After saving a part: the record's overview; for the worker a receipt. */
export function backToWriting(turn: Turn, done: Done): Shown {
  const said = asReceipt(turn, done);
  if (done.session?.role !== 'supervisor') return said;
  const { thin: _thin, ...open } = said;
  return { ...open, card: above(said.card, recordHome(done.session, turn.ctx)) };
}
