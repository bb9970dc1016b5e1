import { daysBetween } from '../calendar';
import type { CaseFindings } from './judgeCase';
import { ago, datesClause, fullDate, intervalWord, type NamedDate, shortDate } from './words';

const heldClause = ({ last, found, on }: CaseFindings): string => {
  if (last) {
    const joiner = daysBetween(last.heldOn, on) < 2 ? ',' : ' on';
    const depth = last.depth === 'light' ? ' (light touch)' : ' (full)';
    return `Supervised ${ago(last.heldOn, on)}${joiner} ${shortDate(last.heldOn, on)}${depth}`;
  }
  return found.allocatedOn
    ? `Not supervised since it was allocated on ${shortDate(found.allocatedOn, on)}, ${ago(found.allocatedOn, on)}`
    : 'Not supervised yet';
};

const namedDates = ({ type, targetDate, limitDate }: CaseFindings): NamedDate[] => [
  ...(type && targetDate && type.targetDays.value !== null
    ? [{ name: `the ${intervalWord(type.targetDays.value)} target`, date: targetDate }]
    : []),
  ...(type && limitDate && type.limitDays.value !== null
    ? [{ name: `the ${intervalWord(type.limitDays.value)} limit`, date: limitDate }]
    : []),
];

const fullSentence = ({ fullBy, lastFull, on }: CaseFindings): string => {
  if (!fullBy) return '';
  const last = lastFull
    ? `The last full supervision was on ${shortDate(lastFull, on)}`
    : 'None has been full yet';
  const which = lastFull ? 'the next' : 'the first';
  const next =
    fullBy < on
      ? `${which} was due by ${fullDate(fullBy, on)}, ${ago(fullBy, on)}`
      : `${which} is due by ${fullDate(fullBy, on)}`;
  return `${last}; ${next}.`;
};

const lightSentence = ({ uncountedLight, on }: CaseFindings): string =>
  uncountedLight
    ? `The light touch on ${shortDate(uncountedLight, on)} does not count: this case type asks for a full supervision.`
    : '';

const typeSentence = ({ typeChangedOn, type, on, policy }: CaseFindings): string => {
  if (!typeChangedOn) return '';
  const from =
    policy.cases.onChangeOfType.value === 'fromChange' ? 'from that day' : 'from the last supervision';
  return `The case type is "${type?.title ?? 'unknown'}" since ${shortDate(typeChangedOn, on)}; its interval counts ${from}.`;
};

const asRequiredSentence = (facts: CaseFindings): string =>
  `${facts.last ? heldClause(facts) : 'No supervision recorded'}; this case type is supervised as and when required, without an interval.`;

const unset = (facts: CaseFindings): string =>
  facts.type
    ? `${heldClause(facts)}; the policy states no interval for this case type and none has been chosen.`
    : `${heldClause(facts)}; the policy has no case type "${facts.typePath}".`;

const noStart = ({ policy }: CaseFindings): string =>
  policy.cases.startsFrom.value === 'firstSupervision'
    ? 'Not supervised yet; the clock starts with the first supervision.'
    : 'Not supervised yet, and no day of allocation is known, so there is nothing to count from.';

/** The explanation of a case's state in plain words. */
export const explainCase = (facts: CaseFindings): string => {
  const { state, found, on } = facts;
  if (state === 'ended') return `With this worker until ${shortDate(found.closedOn ?? on, on)}.`;
  if (state === 'asRequired') return asRequiredSentence(facts);
  if (state === 'notStarted')
    return found.allocatedOn && on < found.allocatedOn
      ? `Allocated from ${fullDate(found.allocatedOn, on)}; the clock starts then.`
      : [noStart(facts), lightSentence(facts)].filter(Boolean).join(' ');
  const dates = namedDates(facts);
  const first = dates.length ? `${heldClause(facts)}; ${datesClause(dates, on)}.` : unset(facts);
  return [first, fullSentence(facts), lightSentence(facts), typeSentence(facts)].filter(Boolean).join(' ');
};
