import { dateOfDay, dayNumber, daysBetween, type IsoDate } from '../calendar';
import { explainYear } from './explainYear';
import type { Findings } from './findPersonal';
import { personalNotes } from './personalNotes';
import { type Stop, stoppedDays } from './pausedDays';
import type { Due, PersonalDue } from './personalDue';
import { ago, datesClause, dayCount, fullDate, intervalWord, type NamedDate, shortDate } from './words';

const from = ({ countedFrom }: Due, on: IsoDate): string =>
  countedFrom ? `, counted from ${shortDate(countedFrom, on)},` : '';

const targetName = (due: Due, on: IsoDate): string => {
  const whose = due.terms.agreed?.speaks ? "the agreement's" : 'the';
  return `${whose} ${intervalWord(due.days)} target${from(due, on)}`;
};

const limitName = (due: Due, on: IsoDate): string => `the ${intervalWord(due.days)} limit${from(due, on)}`;

const namedDates = ({ target, limit }: PersonalDue, on: IsoDate): NamedDate[] => [
  ...(target && (!limit || target.date <= limit.date)
    ? [{ name: targetName(target, on), date: target.date }]
    : []),
  ...(limit ? [{ name: limitName(limit, on), date: limit.date }] : []),
];

const heldClause = ({ lastHeld, situation, on }: Findings): string => {
  if (lastHeld) {
    const when = ago(lastHeld, on);
    const days = daysBetween(lastHeld, on);
    return days < 2
      ? `Held ${when}, ${shortDate(lastHeld, on)}`
      : `Held ${when} on ${shortDate(lastHeld, on)}`;
  }
  const { startedOn } = situation;
  if (!startedOn) return 'None held';
  const days = daysBetween(startedOn, on);
  const since = days === 0 ? 'today' : `on ${shortDate(startedOn, on)}, ${ago(startedOn, on)}`;
  return `None held since starting ${since}`;
};

/** How many days over, where time away since leaves some of them out. */
const overClause = ({ state, due, on, stops }: Findings): string => {
  const date = state === 'pastLimit' ? due?.limitDate : state === 'pastTarget' ? due?.targetDate : null;
  if (!date) return '';
  const away = stoppedDays(stops, dayNumber(date) + 1, dayNumber(on));
  return away ? `, or ${dayCount(daysBetween(date, on) - away)} leaving out the time away` : '';
};

const intervalSentence = (found: Findings): string => {
  const { due, on, state } = found;
  if (!due || state === 'notSet')
    return `${heldClause(found)}; the policy states no interval for personal supervision, and none has been chosen or agreed.`;
  return `${heldClause(found)}; ${datesClause(namedDates(due, on), on)}${overClause(found)}.`;
};

/** What was over before the pause began, or what is left of the interval. */
const restClause = (due: PersonalDue, stop: Stop, on: IsoDate): string => {
  const dates = namedDates(due, on);
  const [first] = dates;
  const over = dates.findLast(({ date }) => dayNumber(date) < stop.from);
  if (over) return `; ${over.name} was ${fullDate(over.date, on)}, before the pause`;
  if (!first) return '';
  if (stop.open) return `, with ${dayCount(dayNumber(first.date) - stop.to)} left to ${first.name}`;
  return `; after the return ${datesClause(dates, on)}`;
};

/** The reason in brackets, for those who may know it. */
const pauseReason = ({ situation, policy }: Findings, stop: Stop): string => {
  if (situation.reasonsHidden) return '';
  const reason = policy.pauseReasons.find(({ id }) => id === stop.reason)?.title ?? stop.reason;
  return ` (${reason.toLowerCase()})`;
};

const pausedSentence = (found: Findings): string => {
  const { stop, due, on, lastHeld } = found;
  if (!stop) return '';
  const until = stop.open ? '' : ` until ${shortDate(dateOfDay(stop.to), on)}`;
  const since = `Paused since ${shortDate(dateOfDay(stop.from), on)}${pauseReason(found, stop)}${until}, so the clock has stopped`;
  const last = lastHeld ? `; last held on ${shortDate(lastHeld, on)}` : '';
  return `${since}${due ? restClause(due, stop, on) : ''}${last}.`;
};

const notStartedSentence = ({ situation, on }: Findings): string =>
  situation.startedOn && on < situation.startedOn
    ? `Starts on ${fullDate(situation.startedOn, on)}; the clock starts then.`
    : 'No session has been held and no starting date is known, so there is nothing to count from.';

const endedSentence = ({ situation, on, lastHeld }: Findings): string =>
  `Ended on ${shortDate(situation.leftOn ?? on, on)}${lastHeld ? `; last held on ${shortDate(lastHeld, on)}` : ''}.`;

/** The explanation of a state in plain words: the interval, the year, then whatever else bears on it. */
export const explainPersonal = (found: Findings): string => {
  if (found.state === 'ended') return endedSentence(found);
  if (found.state === 'notStarted') return notStartedSentence(found);
  const first = found.state === 'paused' ? pausedSentence(found) : intervalSentence(found);
  return [first, explainYear(found), ...personalNotes(found)].filter(Boolean).join(' ');
};
