import type { OperationInput, PolicyForForms } from '../../bot/api/contract';
import type { PossibleSupervisor } from '../../bot/operations/readSupervisors';
import type { PairingView } from '../../bot/supervision/complianceViews';
import type { ManagerAct } from '../../bot/supervision/managerActs';
import { londonInstant } from '../../bot/supervision/londonInstant';
import { text } from '../text';

/** A field of a manager's form, by the name that the operation has for it. */
export interface ActField {
  id: string;
  label: string;
  kind: 'day' | 'time' | 'number' | 'choice' | 'words';
  choices?: { id: string; title: string }[];
  optional?: boolean;
}

/** What a manager's form is made from. `id` is made with the form, so that two clicks do one thing. */
export interface ActAbout {
  view: PairingView;
  policy: PolicyForForms;
  people: readonly PossibleSupervisor[];
  id: string;
}

/** The text of each field. */
export type ActValues = Record<string, string>;

/** One thing that a manager can do: its fields, and what is sent for them. */
export interface Act<N extends ManagerAct = ManagerAct> {
  fields: (about: ActAbout) => ActField[];
  input: (values: ActValues, about: ActAbout) => OperationInput<N>;
}

const { fields } = text.managing;
const day = (id: string, label: string, optional = false): ActField => ({
  id,
  label,
  kind: 'day',
  optional,
});
const reasonOf = (choices: ActField['choices']): ActField => ({
  id: 'reason',
  label: fields.reason,
  kind: 'choice',
  choices,
});
const given = (values: ActValues, id: string): string => values[id] ?? '';
const workerOf = ({ view }: ActAbout): string => view.row.worker.id;
const supervisorOf = ({ view }: ActAbout): string => view.row.supervisor?.id ?? '';

/** All that a manager can do about an arrangement, as data. */
export const ACTS: { [N in ManagerAct]: Act<N> } = {
  planForPair: {
    fields: ({ policy }) => [
      { id: 'kind', label: text.home.kind, kind: 'choice', choices: policy.kinds },
      day('day', text.form.date),
      { id: 'time', label: text.form.time, kind: 'time' },
      { id: 'minutes', label: text.form.minutes, kind: 'number' },
    ],
    input: (values, about) => ({
      worker: workerOf(about),
      session: about.id,
      supervisor: supervisorOf(about),
      kind: given(values, 'kind'),
      plannedAt: londonInstant(given(values, 'day'), given(values, 'time')) ?? '',
      minutes: Number(given(values, 'minutes')),
    }),
  },
  nudge: {
    fields: () => [],
    input: (_, about) => ({ worker: workerOf(about), supervisor: supervisorOf(about) }),
  },
  setPause: {
    fields: ({ policy }) => [
      day('from', fields.from),
      day('to', fields.to, true),
      reasonOf(policy.pauseReasons),
    ],
    input: (values, about) => ({
      worker: workerOf(about),
      from: given(values, 'from'),
      reason: given(values, 'reason'),
      ...(values['to'] && { to: values['to'] }),
    }),
  },
  endPause: {
    fields: () => [day('to', fields.lastDay)],
    input: (values, about) => ({
      worker: workerOf(about),
      from: about.view.row.paused?.from ?? '',
      to: given(values, 'to'),
    }),
  },
  changeSupervisor: {
    fields: ({ people, view }) => [
      {
        id: 'supervisor',
        label: fields.supervisor,
        kind: 'choice',
        choices: people
          .filter(({ id }) => id !== view.row.worker.id && id !== view.row.supervisor?.id)
          .map(({ id, name, jobTitle }) => ({ id, title: `${name}, ${jobTitle}` })),
      },
      day('on', fields.on),
    ],
    input: (values, about) => ({
      worker: workerOf(about),
      pairing: about.id,
      supervisor: given(values, 'supervisor'),
      on: given(values, 'on'),
      function: about.view.row.function,
      ...(about.view.row.supervisor && { before: about.view.row.supervisor.id }),
    }),
  },
  noteGap: {
    fields: ({ policy }) => [day('from', fields.from), day('to', fields.lastDay), reasonOf(policy.reasons)],
    input: (values, about) => ({
      worker: workerOf(about),
      function: about.view.row.function,
      from: given(values, 'from'),
      to: given(values, 'to'),
      reason: given(values, 'reason'),
    }),
  },
  requestAccess: {
    fields: () => [{ id: 'reason', label: fields.why, kind: 'words' }],
    input: (values, about) => ({
      worker: workerOf(about),
      request: about.id,
      reason: given(values, 'reason'),
    }),
  },
};
