import type { RecordView } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { LABELS, NEEDED } from '../../text/labels';
import { RECORD } from '../../text/recordWords';
import { button, openInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, note } from './elements';
import { longText } from './inputs';

/** How long a request for a change can be, in characters, as the operation takes it. */
const REQUEST_LENGTH = 2_000;

/** Asks the supervisor for a change of the text. */
export function changeForm({ ref, number, hash, text, whoCanSee }: RecordView, ctx: CardContext): Card {
  const data = { ...refData(ref), number, hash };
  const name = text.supervisor.name;
  return makeCard({
    fallbackText: RECORD.changeTitle,
    body: [
      heading(RECORD.changeTitle),
      {
        ...longText({ id: 'text', label: LABELS.change, maxLength: REQUEST_LENGTH }),
        isRequired: true,
        errorMessage: NEEDED.change,
      },
      note(RECORD.changeHint(name)),
      note(whoCanSee),
    ],
    actions: [
      button({ title: BUTTONS.sendChange(name), verb: 'askForChange', data, style: 'positive' }),
      button({ title: BUTTONS.backToText, verb: 'show.record', data: { ...refData(ref), number, part: 1 } }),
      openInTab(ctx.links.record(ref, number)),
    ],
  });
}
