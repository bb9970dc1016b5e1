import type { HeadingNotes } from '../../supervision/record';
import type { SessionView } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { londonDay } from '../../text/dates';
import { LABELS, NEEDED } from '../../text/labels';
import { RECORD } from '../../text/recordWords';
import { button, inDialog, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line, note } from './elements';
import { choiceInput } from './inputs';

/**
 * The record while it is written: which headings have something, what is missing, and the ways to
 * each part. Shows states only. The chosen heading arrives as the input `heading`.
 */
export function recordHome(view: SessionView, ctx: CardContext): Card {
  const { ref, worker, draft, headings } = view;
  const data = refData(ref);
  const written = headings.filter(({ id }) => isWritten(draft?.headings[id]));
  const next = headings.find((entry) => !written.includes(entry)) ?? headings[0];
  const choices = headings.map((entry) => ({
    id: entry.id,
    title: RECORD.headingChoice(entry.title, written.includes(entry)),
  }));
  return makeCard({
    fallbackText: `${RECORD.title(worker.name)}. ${view.stateText}`,
    body: [
      heading(RECORD.title(worker.name)),
      line(view.stateText),
      line(RECORD.heldFact(draft?.heldOn, draft?.minutes, londonDay(ctx.now))),
      line(RECORD.headingsWritten(written.length, headings.length)),
      choiceInput({
        id: 'heading',
        label: LABELS.heading,
        choices,
        required: NEEDED.heading,
        ...(next && { value: next.id }),
      }),
      note(RECORD.noChildren),
      note(notice(view)),
    ],
    actions: [
      button({ title: BUTTONS.writeHeading, verb: 'show.heading', data, style: 'positive', without: false }),
      button({ title: BUTTONS.newActions(draft?.actions.length ?? 0), verb: 'show.actionsForm', data }),
      button({ title: BUTTONS.details, verb: 'show.details', data }),
      button({ title: BUTTONS.myView, verb: 'show.difference', data }),
      button({ title: BUTTONS.previewRecord, verb: 'show.recordPreview', data: { ...data, part: 1 } }),
      inDialog('show.write', data, ctx),
      openSessionInTab(ref, ctx),
    ],
  });
}

/** Whether anything stands under a heading. */
function isWritten(notes: HeadingNotes | undefined): boolean {
  return `${notes?.notes ?? ''}${notes?.decisions ?? ''}`.trim() !== '';
}

/** Who reads it so far, and what sending it again does. */
function notice({ correcting, versions }: SessionView): string {
  if (correcting) return RECORD.correcting(correcting.of);
  return versions.length > 0 ? RECORD.resend : RECORD.nothingShown;
}
