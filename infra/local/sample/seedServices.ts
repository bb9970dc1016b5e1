import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pino from 'pino';
import type { OperationServices } from '../../../bot/operations/services';
import { adoptedPolicies, policyOn } from '../../../bot/policies/adoptedPolicies';
import type { Choices } from '../../../bot/policies/resolvePolicy';
import { hashOf } from '../../../bot/records/hashOf';
import { openStore } from '../../../bot/store/openStore';
import { sampleOrganisation } from './people';

/** What a seeding script works with: the store and the policy of the server's settings in the environment. */
export async function seedServices(now: () => string): Promise<OperationServices> {
  const choicesFile = process.env.POLICY_CHOICES_FILE;
  const choices = choicesFile ? (JSON.parse(readFileSync(choicesFile, 'utf8')) as Choices) : {};
  const policies = adoptedPolicies({ ids: [process.env.POLICY ?? 'luton-social-care'], choices });
  return {
    store: await openStore({ connectionString: process.env.STORAGE_CONNECTION_STRING ?? '' }),
    policies,
    policyOn: (day) => policyOn(policies, day),
    organisation: sampleOrganisation.name,
    now,
    newId: () => randomBytes(12).toString('hex'),
    hash: hashOf,
    log: pino({ level: 'silent' }),
  };
}
