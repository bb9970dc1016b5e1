import { readFileSync } from 'node:fs';
import { readRoles } from '../../bot/directory/readRoles';
import { roleValues } from '../../bot/supervision/roles';
import { samplePeople, samplePerson } from '../../infra/local/sample/people';
import { startGraphStack, type GraphStack } from '../filing/support/graphStack';

const CLIENT = '5a30aaaa-0000-4000-8000-000000000001';
const refusal = { method: 'GET', pathPattern: '/appRoleAssignedTo', status: 403 };

let stack: GraphStack;
beforeAll(async () => {
  stack = await startGraphStack();
});
afterAll(() => stack.stop());

describe('reading who has which app role', () => {
  it('reads every page, by person, in the names that the product uses', async () => {
    const reading = await readRoles(stack.client(), CLIENT);
    if (reading.state !== 'read') throw new Error(reading.why);
    const withRole = samplePeople.filter(({ roles }) => roles.length > 0);
    expect(Object.keys(reading.people).sort()).toEqual(withRole.map(({ oid }) => oid).sort());
    expect(reading.people[samplePerson('ngozi').oid]).toEqual({
      name: 'Ngozi Eze',
      roles: ['policyOwner', 'auditor'],
    });
  });

  it('says which permission is missing where Graph refuses', async () => {
    await stack.fault(refusal);
    const reading = await readRoles(stack.client(), CLIENT);
    expect(reading).toMatchObject({ state: 'failed' });
    expect(JSON.stringify(reading)).toContain('Application.Read.All');
  });
});

describe('the app roles that an organisation sets up', () => {
  it('are the ones that the product reads', () => {
    const defined = JSON.parse(readFileSync('infra/appRoles.json', 'utf8')) as { value: string }[];
    expect(defined.map(({ value }) => value).sort()).toEqual(Object.values(roleValues).sort());
  });
});
