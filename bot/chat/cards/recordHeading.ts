import type { SessionView } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { LABELS } from '../../text/labels';
import { RECORD } from '../../text/recordWords';
import { button, openSessionInTab, refData } from './actions';
import { bytesOf, makeCard, type Card, type CardContext, type Part } from './card';
import { heading, line, note } from './elements';
import { CONTENT_BYTES } from './fit';
import { longText } from './inputs';

/**
 * Notes and decisions under one heading, as they stand. Only in answer to a click. Where they are
 * too long for a card there are no inputs and no Save here, so that nothing can be saved over them.
 */
export function recordHeading(view: SessionView, headingId: string, ctx: CardContext): Card {
  const { ref, draft, headings } = view;
  const at = Math.max(
    0,
    headings.findIndex(({ id }) => id === headingId),
  );
  const shown = headings[at];
  const notes = (shown && draft?.headings[shown.id]) ?? { notes: '', decisions: '' };
  const fits = bytesOf(notes) <= CONTENT_BYTES;
  const data = { ...refData(ref), seen: draft?.version ?? 0, ...(shown && { heading: shown.id }) };
  const next = headings[at + 1];
  return makeCard({
    fallbackText: shown?.title ?? RECORD.title(view.worker.name),
    body: [
      heading(shown?.title ?? ''),
      shown && shown.prompts.length > 0 ? note(`${RECORD.prompts}: ${shown.prompts.join(' · ')}`) : undefined,
      ...(fits ? writing(notes) : [line(RECORD.tooBig)]),
      note(RECORD.noChildren),
      note(view.whoCanSee.record),
    ],
    actions: [
      fits ? button({ title: BUTTONS.save, verb: 'saveRecord', data, style: 'positive' }) : undefined,
      fits && next
        ? button({ title: BUTTONS.saveAndNext, verb: 'saveRecord', data: { ...data, next: next.id } })
        : undefined,
      button({ title: BUTTONS.allHeadings, verb: 'show.write', data: refData(ref) }),
      openSessionInTab(ref, ctx),
    ],
  });
}

function writing({ notes, decisions }: { notes: string; decisions: string }): Part[] {
  return [
    longText({ id: 'notes', label: LABELS.notes, ...(notes && { value: notes }) }),
    longText({ id: 'decisions', label: LABELS.decisions, ...(decisions && { value: decisions }) }),
  ];
}
