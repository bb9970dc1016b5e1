import { z } from 'zod';
import { fullDay } from '../text/dates';
import { command, done, option } from './command';

/**
 * Says until when somebody with the app role Inspector may use it; without a day the role counts for nothing.
 * A day that is past ends it at once.
 */
export const inspector = command({
  does: 'Sets the last day on which somebody with the role Inspector may use it; a past day ends it now.',
  options: z.strictObject({
    person: z.guid('Give the Entra object id.').describe('Entra object id of the inspector.'),
    until: option.day('The last day, such as 2026-12-18.'),
    why: option.words('The reason, in a few words.'),
    by: option.words('Your name, as it is to be kept with the day.'),
  }),
  run: async ({ store, now, log }, { person, until, why, by }) => {
    const id = person.toLowerCase();
    await store.roles.putInspector(id, { until, by, why, at: now() });
    log.info({ operation: 'inspector', person: id, until }, 'done');
    return done(`The role Inspector counts for ${id} until ${fullDay(until)}, while Entra gives it to them.`);
  },
});
