import type { Policy } from '../supervision/policy';
import { earlyYearsPvi } from './packs/earlyYearsPvi';
import { integratedChildrensTrust } from './packs/integratedChildrensTrust';
import { lancashireChildrensServices } from './packs/lancashireChildrensServices';
import { lgaEmployerStandards } from './packs/lgaEmployerStandards';
import { lutonSocialCare } from './packs/lutonSocialCare';

/** The packs that come with the product. */
export const packs: readonly Policy[] = [
  lutonSocialCare,
  lancashireChildrensServices,
  integratedChildrensTrust,
  earlyYearsPvi,
  lgaEmployerStandards,
];
