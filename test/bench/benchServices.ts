import { randomBytes } from 'node:crypto';
import { makeOperations } from '../../bot/operations/makeOperations';
import type { Operations } from '../../bot/operations/operations';
import type { OperationServices } from '../../bot/operations/services';
import { policyOn } from '../../bot/policies/adoptedPolicies';
import { hashOf } from '../../bot/records/hashOf';
import { render } from '../../bot/records/printed';
import type { Store } from '../../bot/store/openStore';
import { POLICIES } from '../operations/support/builders';

/** What operations need, over a store and with a quiet log. */
export function benchServices(store: Store): OperationServices {
  return {
    store,
    policies: POLICIES,
    policyOn: (day) => policyOn(POLICIES, day),
    organisation: 'Bench',
    now: () => new Date().toISOString(),
    newId: () => randomBytes(12).toString('hex'),
    hash: hashOf,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  };
}

/** The operations, without documents. */
export const benchOperations = (services: OperationServices): Operations =>
  makeOperations(services, { render, fetch: async () => undefined, sealed: async () => undefined });
