import type { Person } from '../../supervision/people';
import { planDays } from '../../supervision/planDays';
import { BUTTONS } from '../../text/buttons';
import { londonDay } from '../../text/dates';
import { LABELS, NEEDED } from '../../text/labels';
import { PLANNING } from '../../text/planningWords';
import { button, openInTab } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, note } from './elements';
import { choiceInput, dateInput, minutesInput, timeInput } from './inputs';
import type { FieldErrors, PolicyLists } from './policyForCards';

/** What the form to plan a session starts from. `date` is an ISO date, `time` '14:30'. */
export interface Plan extends Pick<PolicyLists, 'kinds' | 'minutes'> {
  worker: Person;
  defaults: { kind?: string; date?: string; time?: string; minutes: number };
  /** The id that the new session will have, made with the card so that two clicks plan one. */
  newId: string;
  errors?: FieldErrors;
}

/** Kind, date, time and length of a session. May stay in a personal chat. */
export function planForm(
  { worker, kinds, minutes, defaults, newId, errors = {} }: Plan,
  ctx: CardContext,
): Card {
  const value = (name: 'kind' | 'date' | 'time') =>
    defaults[name] === undefined ? {} : { value: defaults[name] };
  const error = (name: string) => (errors[name] === undefined ? {} : { error: errors[name] });
  const { first, last } = planDays(londonDay(ctx.now));
  return makeCard({
    fallbackText: PLANNING.planTitle(worker.name),
    body: [
      heading(PLANNING.planTitle(worker.name)),
      choiceInput({
        id: 'kind',
        label: LABELS.kind,
        choices: kinds,
        value: defaults.kind ?? kinds[0]?.id,
        required: NEEDED.kind,
        ...error('kind'),
      }),
      dateInput({
        id: 'date',
        label: LABELS.date,
        min: first,
        max: last,
        required: NEEDED.dayAhead,
        ...value('date'),
        ...error('plannedAt'),
      }),
      timeInput({ id: 'time', label: LABELS.time, required: NEEDED.time, ...value('time') }),
      minutesInput({
        id: 'minutes',
        label: LABELS.minutes,
        value: defaults.minutes,
        required: NEEDED.minutes,
        ...error('minutes'),
      }),
      note(PLANNING.policyLength(minutes.from, minutes.to)),
      note(PLANNING.askedToPrepare(worker.name)),
    ],
    actions: [
      button({
        title: BUTTONS.plan,
        verb: 'startSession',
        data: { worker: worker.id, session: newId },
        style: 'positive',
      }),
      openInTab(ctx.links.home),
    ],
  });
}
