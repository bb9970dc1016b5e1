import { dateOfDay, dayNumber, daysBetween, type IsoDate } from '../calendar';
import { explainYear } from './explainYear';
import type { Findings } from './findPersonal';
import { personalNotes } from './personalNotes';
import { stoppedDays } from './pausedDays';
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
  ...(target ? [{ name: targetName(target, on), date: target.date }] : []),
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
    return `${heldClause(found)}; the policy states no interval for personal supervision and none has been chosen.`;
  return `${heldClause(found)}; ${datesClause(namedDates(due, on), on)}${overClause(found)}.`;
};

const pausedSentence = ({ stop, due, on, policy, lastHeld }: Findings): string => {
  if (!stop) return '';
  const reason = policy.pauseReasons.find(({ id }) => id === stop.reason)?.title ?? stop.reason;
  const since = `Paused since ${shortDate(dateOfDay(stop.from), on)} (${reason.toLowerCase()})`;
  const last = lastHeld ? `; last held on ${shortDate(lastHeld, on)}` : '';
  if (!due) return `${since}${last}.`;
  if (stop.open) {
    const [first] = namedDates(due, on);
    const left = first ? daysBetween(dateOfDay(stop.to), first.date) : -1;
    const rest = first && left >= 0 ? `, with ${dayCount(left)} left to ${first.name}` : '';
    return `${since}, so the clock has stopped${rest}${last}.`;
  }
  const dates = namedDates(due, on);
  const back = `${since} until ${shortDate(dateOfDay(stop.to), on)}, so the clock has stopped`;
  return `${back}; ${dates.length ? `after the return ${datesClause(dates, on)}` : 'no interval is set'}${last}.`;
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
