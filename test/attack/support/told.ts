import type { Cloud } from '../../support/cloud/startCloud';
import type { SentToTeams } from '../../support/cloud/teamsStandIn';
import type { PlantedWorld } from '../../support/cloud/plantWords';

/** What the chapters attack, and what was sent to Teams since the test began. */
export type Told = () => { cloud: Cloud & { world: PlantedWorld }; world: PlantedWorld; sent: SentToTeams[] };
