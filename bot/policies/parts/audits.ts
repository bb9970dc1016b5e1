import type { Policy } from '../../supervision/policy';
import { auditForm } from './auditForm';
import { startingValue } from './sourced';

/** Sampling where the policy sets no schedule: offered, and for the organisation to choose. */
export const auditsOffered: Policy['audit'] = {
  form: auditForm,
  schedules: [
    {
      id: 'sample',
      title: 'Random sample of supervision files',
      everyMonths: startingValue(6),
      optional: false,
      who: 'Senior managers',
      sample: 'A random selection of files',
    },
  ],
};
