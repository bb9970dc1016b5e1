import type { FigureDefinition, FigureId } from '../supervision/complianceViews';
import { personalFigures, type Policy, type Sourced } from '../supervision/policy';
import { ruleText } from './ruleText';

/** What each figure is called, in its definition and in what is taken away. */
export const FIGURE_TITLES: Readonly<Record<FigureId, string>> = {
  onTrack: 'Within target',
  heldThisMonth: 'Held as planned this month',
  heldOverTwelve: 'Held as planned over twelve months',
  agreementsCurrent: 'Agreements current',
  signedInTime: 'Records signed within the deadline',
  actionsOverdue: 'Actions overdue',
  casesInTime: 'Cases supervised within timescale',
};

/** What every figure of the managers' pages counts, and the rule of the policy that it is measured against. */
export function figureDefinitions(policy: Policy): FigureDefinition[] {
  return [
    states(policy),
    onTrack(policy),
    held('heldThisMonth', 'the present month, up to yesterday'),
    held('heldOverTwelve', 'the present month and the eleven before it'),
    agreements(policy),
    signed(policy),
    {
      id: 'actionsOverdue',
      title: FIGURE_TITLES.actionsOverdue,
      sentence:
        'Of the actions agreed in supervision that are open or stuck, those whose date has passed. Their words are not read for it.',
      ...ruled(policy, 'DOMAIN 47'),
    },
    {
      id: 'casesInTime',
      title: FIGURE_TITLES.casesInTime,
      sentence:
        'Of the open cases in the register that the policy gives a timescale for, those last supervised within it.',
      ...ruled(policy, 'DOMAIN 8'),
    },
    {
      id: 'months',
      title: 'Month by month',
      sentence:
        'Sessions stand in the month that they were first planned for. Held means held with its length and a record sent for signature; a session held whose record is still to be written is not counted as held yet. How an arrangement stood is shown from its first session that is known here, or from the first day in post.',
    },
  ];
}

function ruled(policy: Policy, rule: string): { rule: string } {
  return { rule: ruleText(rule, policy.title) };
}

function days(figure: Sourced<number>, unit: string): string {
  return figure.value === null ? `no figure, so ${unit} is not timed` : `${figure.value} days`;
}

function states(policy: Policy): FigureDefinition {
  const { targetDays, limitDays } = personalFigures(policy, 'default');
  return {
    id: 'states',
    title: 'Where each arrangement stands',
    sentence: `Counted from the last session held. The target is ${days(targetDays, 'a target')} and the limit ${days(limitDays, 'a limit')}, unless a role, an agreement or time in post sets others; due soon begins some days before the first of them. While the clock is stopped an arrangement is paused and not overdue.`,
    ...ruled(policy, limitDays.rule),
  };
}

function onTrack(policy: Policy): FigureDefinition {
  return {
    id: 'onTrack',
    title: FIGURE_TITLES.onTrack,
    sentence:
      'Of the arrangements with a date to keep to, those that are on track or due soon. Those that are paused, not yet started or without a figure are left out.',
    ...ruled(policy, personalFigures(policy, 'default').targetDays.rule),
  };
}

function held(id: 'heldThisMonth' | 'heldOverTwelve', over: string): FigureDefinition {
  return {
    id,
    title: FIGURE_TITLES[id],
    sentence: `Of the sessions first planned for a day in ${over}, those held on that day with a record sent for signature. A session that was moved, cancelled or held on another day counts among the planned ones.`,
  };
}

function agreements(policy: Policy): FigureDefinition {
  const months = policy.agreement.reviewMonths.value;
  const review = months === null ? '' : ` and whose review, every ${months} months, is not overdue`;
  return {
    id: 'agreementsCurrent',
    title: FIGURE_TITLES.agreementsCurrent,
    sentence: `Of the pairings of a worker with a supervisor, those whose written agreement both have signed${review}.`,
    ...ruled(policy, policy.agreement.reviewMonths.rule),
  };
}

function signed(policy: Policy): FigureDefinition {
  const { signWorkingDays } = policy.deadlines;
  const within =
    signWorkingDays.value === null
      ? 'The policy sets no deadline for signing, so nothing is counted.'
      : `Of the records sent for signature over twelve months and signed by both or past their deadline, those that both signed within ${signWorkingDays.value} working days of sending.`;
  return {
    id: 'signedInTime',
    title: FIGURE_TITLES.signedInTime,
    sentence: within,
    ...ruled(policy, signWorkingDays.rule),
  };
}
