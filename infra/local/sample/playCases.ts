import { DateTime } from 'luxon';
import { isWorkingDay, previousWorkingDay } from '../../../bot/supervision/workingDays';
import type { Actor } from '../../../bot/operations/operations';
import type { CaseRegister } from '../../../bot/supervision/caseViews';
import type { OperationName } from '../../../bot/supervision/operationName';
import { sampleRegister, type SampleCaseDay, type SampleRegister } from './cases';
import { daysBefore, sampleOrganisation, samplePerson } from './people';
import type { Player } from './playSession';

/** One worker's register, to be played in the order of its days between the sessions. */
export interface CasePlay {
  /** Plays what was longer ago than so many days. */
  until(daysAgo: number): Promise<void>;
}

/** The register of a sample person as steps; none where they hold no cases, or the policy names no case types. */
export function caseSteps(player: Player, key: string): CasePlay {
  const register = sampleRegister(key);
  const known = player.services.policyOn(player.today).cases.services.length > 0;
  const steps = register && known ? stepsOf(player, key, register) : [];
  return {
    until: async (daysAgo) => {
      while (steps[0] && steps[0].daysAgo >= daysAgo) await steps.shift()?.play();
    },
  };
}

interface Step {
  daysAgo: number;
  play: () => Promise<void>;
}

function stepsOf(player: Player, key: string, register: SampleRegister): Step[] {
  const openings = [...new Set(register.cases.map(({ openedDaysAgo, type }) => `${openedDaysAgo} ${type}`))];
  return [
    ...openings.map((opening): Step => {
      const [daysAgo = '0', type = ''] = opening.split(' ');
      return { daysAgo: Number(daysAgo), play: () => open(player, key, register, Number(daysAgo), type) };
    }),
    ...register.days.map((day): Step => ({ daysAgo: day.daysAgo, play: () => supervise(player, key, day) })),
  ].sort((a, b) => b.daysAgo - a.daysAgo);
}

const actorFor = (key: string): Actor => ({ id: samplePerson(key).oid, tenant: sampleOrganisation.tenantId });

async function open(
  player: Player,
  key: string,
  { cases }: SampleRegister,
  daysAgo: number,
  type: string,
): Promise<void> {
  const openedOn = daysBefore(player.today, daysAgo);
  const mine = cases.filter((one) => one.openedDaysAgo === daysAgo && one.type === type);
  await act(player, actorFor(key), openedOn, 9, 'addCases', {
    worker: samplePerson(key).oid,
    batch: `sample-${key}-${daysAgo}-${type.replace('/', '-')}`.slice(0, 58),
    references: mine.map(({ reference }) => reference).join('\n'),
    type,
    openedOn,
  });
}

/** The supervisor says which cases were supervised; the decisions are ticked the same afternoon. */
async function supervise(player: Player, key: string, day: SampleCaseDay): Promise<void> {
  const worker = samplePerson(key).oid;
  const supervisor = actorFor(samplePerson(key).caseSupervisor ?? key);
  const on = workingDayBefore(player.today, day.daysAgo);
  player.clock.now = instant(on, 11);
  const read = await player.operations.cases(actorFor(key), worker);
  if (!read.ok) throw new Error('The sample register cannot be read.');
  const lines = byReference(read.view).filter(
    ({ state, openedOn }, place) => state !== 'notStated' && openedOn <= on && !day.skipped.includes(place),
  );
  const cases = lines.map(({ id, lightTouch, supervised }) => ({
    case: id,
    depth: lightTouch && supervised[0]?.depth === 'full' ? 'light' : 'full',
  }));
  await act(player, supervisor, on, 12, 'superviseCases', { worker, on, cases });
  const decisions = lines.slice(day.unticked).map(({ id }) => ({ case: id, supervisedOn: on }));
  await act(player, actorFor(key), on, 16, 'recordedInCaseSystem', { worker, decisions, recordedOn: on });
}

function workingDayBefore(today: string, daysAgo: number): string {
  const day = daysBefore(today, daysAgo);
  return isWorkingDay(day) ? day : previousWorkingDay(day);
}

function byReference({ lines }: CaseRegister): CaseRegister['lines'] {
  return [...lines].sort((a, b) => a.reference.localeCompare(b.reference));
}

function instant(day: string, hour: number): string {
  return DateTime.fromISO(day, { zone: 'Europe/London' }).set({ hour }).toUTC().toISO() ?? '';
}

async function act(
  player: Player,
  who: Actor,
  day: string,
  hour: number,
  name: OperationName,
  input: object,
): Promise<void> {
  player.clock.now = instant(day, hour);
  const outcome = await player.operations.perform(who, name, input);
  if (!outcome.ok) throw new Error(`${name} was refused: ${JSON.stringify(outcome.refusal)}`);
}
