import { z } from 'zod';
import { auditorsByRole } from '../operations/auditorsByRole';
import { drawSample } from '../operations/drawSample';
import { ADMINISTRATOR } from '../operations/performBySystem';
import { countOf } from '../text/dates';
import { refusalText } from '../text/refusals';
import { command, done, option, refusal } from './command';
import { findWorker, notFound } from './findWorker';

/** Draws one supervision file at random from a supervisor's workload, for an auditor to examine (DOMAIN.md rules 64 to 66). */
export const sample = command({
  does: 'Draws one supervision file at random from a supervisor’s workload and opens it to an auditor.',
  options: z.strictObject({
    supervisor: option.words('From whose workload: a reference such as W-1005, or an Entra object id.'),
    auditor: option.words(
      'Who examines it: a reference, or an Entra object id of a worker, an auditor or a senior manager.',
    ),
    schedule: option.words('A schedule of the policy, by its id; the first unless told.').optional(),
    seed: option.words('Makes an earlier draw again, among the same files.').optional(),
    by: option.by,
  }),
  run: async (services, { supervisor, auditor, schedule, seed, by }) => {
    const from = await findWorker(services, supervisor);
    const named = (await auditorsByRole(services)).find(({ id }) => id === auditor);
    const examiner = (await findWorker(services, auditor))?.worker ?? named;
    if (!from || !examiner) return refusal(notFound(from ? auditor : supervisor));
    const { schedules } = services.policyOn(services.now().slice(0, 10)).audit;
    const chosen = seed ?? services.newId();
    const drawn = await drawSample(
      services,
      { id: ADMINISTRATOR, name: by },
      {
        supervisor: from.worker.id,
        auditor: examiner.id,
        schedule: schedule ?? schedules[0]?.id ?? '',
        session: services.newId(),
        seed: chosen,
      },
    );
    if ('code' in drawn) return refusal(refusalText(drawn).detail, ...Object.values(drawn.fields ?? {}));
    return done(
      `Drawn: the file ${drawn.reference}, one of ${countOf(drawn.among, 'file')} in the workload of ${from.worker.name}.`,
      `${examiner.name} is told, and finds it in the tab. The seed of this draw: ${chosen}.`,
    );
  },
});
