import { DateTime } from 'luxon';
import { LARGE, makeLargeOrganisation } from './largeOrganisation';
import { sampleManagement } from './heads';
import { seedServices } from './seedServices';

/** Run once for a data folder that `npm start -- --large` opens, with the server's settings in the environment. */
async function seedLarge(): Promise<void> {
  const services = await seedServices(() => DateTime.utc().toISO());
  const teams = await makeLargeOrganisation(services, LARGE, sampleManagement().directorate.directors);
  console.log(`${LARGE.pairings} pairings in ${teams.length} teams.`);
}

seedLarge().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
