import type { RecordDocument } from '../recordDocument';
import { countWords, heldWords, longDate, personWords, writtenWords } from '../recordWords';
import { isAgreement } from '../recordKinds';
import type { Opening } from './opening';

/** Who met, when, and for what: of a personal record or an agreement. */
export function recordOpening(record: RecordDocument): Opening {
  const { organisation, worker, supervisor, heldOn } = record;
  return {
    organisation: organisation.name,
    title: titleOf(record),
    subtitle: `${worker.name} with ${supervisor.name}, ${longDate(heldOn)}`,
    facts: [...people(record), ...(isAgreement(record) ? agreed(record) : met(record)), ...papers(record)],
    bookmark: isAgreement(record) ? 'Who agreed, and when' : 'Who met, and when',
  };
}

/** 'Personal supervision record', 'Supervision agreement'. */
export function titleOf(record: RecordDocument): string {
  return isAgreement(record) ? record.kind.title : `${record.kind.title} record`;
}

function people({ worker, supervisor, team, service }: RecordDocument): Opening['facts'] {
  return [
    ['Worker', `${personWords(worker)} (${worker.reference})`],
    ['Supervisor', personWords(supervisor)],
    ['Team', `${team}, ${service}`],
  ];
}

function met(record: RecordDocument): Opening['facts'] {
  return [
    ['Held', heldWords(record)],
    ['Written up', writtenWords(record)],
  ];
}

function agreed(record: RecordDocument): Opening['facts'] {
  const { heldOn, writtenOn, everyDays, reviewOn } = record;
  return [
    ['Made on', longDate(heldOn)],
    ...(writtenOn === heldOn
      ? []
      : [['Written up', writtenWords(record)] satisfies Opening['facts'][number]]),
    ...(everyDays === undefined
      ? []
      : [['We meet', frequencyWords(everyDays)] satisfies Opening['facts'][number]]),
    ...(reviewOn === undefined ? [] : [['Review by', longDate(reviewOn)] satisfies Opening['facts'][number]]),
  ];
}

/** 'At least every 28 days (4 weeks)'. */
function frequencyWords(days: number): string {
  const weeks = days % 7 === 0 ? ` (${countWords(days / 7, 'week')})` : '';
  return `At least every ${countWords(days, 'day')}${weeks}`;
}

function papers(record: RecordDocument): Opening['facts'] {
  const { reference, version, policy } = record;
  return [
    [isAgreement(record) ? 'Agreement' : 'Record', `${reference}, version ${version}`],
    ['Policy', `${policy.title}, version ${policy.version}`],
  ];
}
