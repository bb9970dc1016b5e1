import { daysAfter, monthsAfter } from '../supervision/calendar';
import { type CadenceStep, type PersonalFigures, type Policy } from '../supervision/policy';

/** What is wrong with a pack: the path (ids stand for places in lists) and the reason in words. */
export interface Problem {
  path: string;
  reason: string;
}

const shorter = (
  base: string,
  low: string,
  high: string,
  figures: Record<string, number | null>,
): Problem[] => {
  const [least, most] = [figures[low], figures[high]];
  return least != null && most != null && most < least
    ? [{ path: `${base}.${high}`, reason: `(${most}) is shorter than ${base}.${low} (${least})` }]
    : [];
};

const startDay = ({ fromWeeks, fromMonths }: CadenceStep): string =>
  fromMonths === undefined
    ? daysAfter('2026-01-01', (fromWeeks ?? 0) * 7)
    : monthsAfter('2026-01-01', fromMonths);

const wider = (later: number | null, earlier: number | null): boolean =>
  (later ?? Infinity) >= (earlier ?? Infinity);

const stepProblems = (base: string, steps: readonly CadenceStep[]): Problem[] =>
  steps.flatMap((step, index) => {
    const path = `${base}.steps.${index + 1}`;
    const before = steps[index - 1];
    const both = step.fromWeeks !== undefined && step.fromMonths !== undefined;
    const order = before && startDay(step) <= startDay(before);
    const closer =
      before && !(wider(step.targetDays, before.targetDays) && wider(step.limitDays, before.limitDays));
    return [
      ...(both ? [{ path, reason: 'gives both fromWeeks and fromMonths: give one' }] : []),
      ...(!before && startDay(step) !== '2026-01-01'
        ? [{ path, reason: 'is the first step and must start at 0 weeks' }]
        : []),
      ...(order ? [{ path, reason: 'does not start later than the step before it' }] : []),
      ...(closer ? [{ path, reason: 'asks for closer intervals than the step before it' }] : []),
      ...shorter(path, 'targetDays', 'limitDays', { targetDays: step.targetDays, limitDays: step.limitDays }),
    ];
  });

const ofFigures = (base: string, figures: PersonalFigures): Problem[] => {
  const value = {
    targetDays: figures.targetDays.value,
    limitDays: figures.limitDays.value,
    minMinutes: figures.minMinutes.value,
    maxMinutes: figures.maxMinutes.value,
  };
  const range = figures.agreedRangeDays?.value;
  return [
    ...shorter(base, 'targetDays', 'limitDays', value),
    ...shorter(base, 'minMinutes', 'maxMinutes', value),
    ...(range && range.to < range.from
      ? [{ path: `${base}.agreedRangeDays`, reason: `ends (${range.to}) before it begins (${range.from})` }]
      : []),
    ...stepProblems(base, figures.steps.value ?? []),
  ];
};

const profileProblems = ({ personal }: Policy): Problem[] =>
  personal.profiles.flatMap((profile) => {
    const own = ['targetDays', 'limitDays', 'minMinutes', 'maxMinutes', 'steps', 'agreedRangeDays'];
    if (!own.some((name) => name in profile)) return [];
    return ofFigures(`personal.profiles.${profile.id}`, { ...personal, ...profile });
  });

const caseProblems = ({ cases }: Policy): Problem[] =>
  cases.services.flatMap((service) =>
    service.types.flatMap((type) => {
      const path = `cases.services.${service.id}.types.${type.id}`;
      const light = type.lightTouch.value === true;
      return [
        ...shorter(path, 'targetDays', 'limitDays', {
          targetDays: type.targetDays.value,
          limitDays: type.limitDays.value,
        }),
        ...(type.asRequired && (type.targetDays.value !== null || type.limitDays.value !== null)
          ? [{ path, reason: 'is supervised as required and gives an interval too: keep one of them' }]
          : []),
        ...(!light && type.fullEveryMonths.value !== null
          ? [{ path: `${path}.fullEveryMonths`, reason: 'is given although light touch is not allowed' }]
          : []),
      ];
    }),
  );

const neverStops = ['annual-leave', 'vacancy'];

const listProblems = (policy: Policy): Problem[] => [
  ...policy.pauseReasons
    .filter(({ id, stopsClock }) => stopsClock && neverStops.includes(id))
    .map(({ id }) => ({
      path: `pauseReasons.${id}.stopsClock`,
      reason: 'must be false: neither ordinary annual leave nor a vacancy stops the clock',
    })),
  ...policy.agenda.headings
    .filter((heading) => heading.function && !policy.functions.some(({ id }) => id === heading.function))
    .map((heading) => ({
      path: `agenda.headings.${heading.id}.function`,
      reason: `names "${heading.function}", which is none of the functions`,
    })),
  ...(policy.sessionKinds.some(({ countsToward }) => countsToward.personal.value === true)
    ? []
    : [{ path: 'sessionKinds', reason: 'has no kind that counts as personal supervision' }]),
];

/** What the figures of a pack contradict in each other. */
export const figureProblems = (policy: Policy): Problem[] => [
  ...(policy.effectiveTo && policy.effectiveTo < policy.effectiveFrom
    ? [
        {
          path: 'effectiveTo',
          reason: `(${policy.effectiveTo}) is before effectiveFrom (${policy.effectiveFrom})`,
        },
      ]
    : []),
  ...ofFigures('personal', policy.personal),
  ...profileProblems(policy),
  ...caseProblems(policy),
  ...listProblems(policy),
];

/** What is allowed and worth a second look before a pack is adopted. */
export const figureWarnings = ({ personal }: Policy): Problem[] => {
  const minimum = personal.yearlyMinimum.value;
  const paces = [
    ['targetDays', personal.targetDays.value, 'cannot be reached by keeping to'],
    ['limitDays', personal.limitDays.value, 'is not reached by always meeting at'],
  ] as const;
  if (minimum === null) return [];
  return paces.flatMap(([name, days, what]) => {
    if (days === null || 365 / days >= minimum) return [];
    const rate = (Math.round(3650 / days) / 10).toFixed(1);
    return [
      {
        path: 'personal.yearlyMinimum',
        reason: `(${minimum}) ${what} personal.${name} (${days}), which gives ${rate} a year`,
      },
    ];
  });
};
