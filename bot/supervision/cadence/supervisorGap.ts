import { daysAfter, type IsoDate } from '../calendar';
import type { Situation, SupervisorSpell } from './situation';

const covers = ({ from, to }: { from: IsoDate; to?: IsoDate }, day: IsoDate): boolean =>
  from <= day && day <= (to ?? day);

const casesOnly = ({ functions }: SupervisorSpell): boolean =>
  functions !== undefined && functions.every((name) => name === 'case');

/** Those who supervise for this clock: a second supervisor for cases alone is not one of them. */
const forClock = ({ supervisors, functionId }: Situation): readonly SupervisorSpell[] =>
  (supervisors ?? []).filter((spell) =>
    functionId === undefined ? !casesOnly(spell) : !spell.functions || spell.functions.includes(functionId),
  );

/** Since when nobody has been the supervisor, or null. It never stops the clock. */
export const noSupervisorSince = (situation: Situation, on: IsoDate): IsoDate | null => {
  const vacancy = situation.vacancies?.find((gap) => covers(gap, on));
  if (vacancy) return vacancy.from;
  if (!situation.supervisors?.length) return null;
  const spells = forClock(situation);
  if (spells.some((spell) => covers(spell, on))) return null;
  const ends = spells.flatMap(({ to }) => (to !== undefined && to < on ? [to] : []));
  const last = ends.sort().at(-1);
  return last ? daysAfter(last, 1) : (situation.startedOn ?? null);
};

/** The newest change of supervisor between two days, where somebody else had been one before. */
export const supervisorChangedOn = (situation: Situation, after: IsoDate, on: IsoDate): IsoDate | null => {
  const starts = forClock(situation)
    .map(({ from }) => from)
    .sort();
  const [first] = starts;
  return starts.filter((from) => from !== first && after < from && from <= on).at(-1) ?? null;
};
