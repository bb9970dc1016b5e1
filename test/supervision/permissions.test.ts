import { allowanceOf, mayDo } from '../../bot/supervision/permissions';
import { relationsOf } from '../../bot/supervision/relations';
import { makeHead, makeSent, makeSession, makeSubject, PRIYA, TOM } from '../operations/support/builders';

const TODAY = '2026-11-03';
const of = (viewer: Parameters<typeof relationsOf>[1], subject = makeSent()) =>
  relationsOf(subject, viewer, TODAY);

describe('who may open a record that is not theirs', () => {
  it('lets the two in as they are', () => {
    expect(allowanceOf('openRecord', of(TOM))).toBe('allowed');
    expect(allowanceOf('openRecord', of(PRIYA))).toBe('allowed');
  });

  it.each(['seniorManager', 'hr'] as const)('asks the role %s for a reason (DOMAIN.md rule 55)', (role) => {
    expect(allowanceOf('openRecord', of({ id: 'somebody', roles: [role] }))).toBe('withReason');
  });

  it.each(['administrator', 'policyOwner', 'inspector', 'dataProtectionOfficer', 'auditor'] as const)(
    'does not let the role %s in by itself',
    (role) => {
      expect(allowanceOf('openRecord', of({ id: 'somebody', roles: [role] }))).toBeUndefined();
    },
  );

  it.each(['lineManager', 'teamManager', 'serviceManager', 'director'] as const)(
    'shows no content to the %s',
    (relation) => {
      const parties = of({ id: 'somebody', outside: [relation] });
      expect(allowanceOf('openRecord', parties)).toBeUndefined();
      expect(allowanceOf('openSession', parties)).toBeUndefined();
    },
  );

  it('takes the easier way for a supervisor who is a senior manager too', () => {
    expect(allowanceOf('openRecord', of({ ...PRIYA, roles: ['seniorManager'] }))).toBe('allowed');
  });
});

describe('somebody in two roles', () => {
  it('is only the worker to their own file', () => {
    const parties = of({ ...TOM, roles: ['seniorManager', 'administrator'], outside: ['teamManager'] });
    expect([...parties]).toEqual(['worker']);
  });

  it('has what either role gives to another’s', () => {
    const parties = of({ id: 'somebody', roles: ['hr', 'dataProtectionOfficer'] });
    expect(allowanceOf('openRecord', parties)).toBe('withReason');
    expect(allowanceOf('logOf', parties)).toBe('withReason');
  });
});

describe('a supervisor who has moved on', () => {
  const pairings = makeHead().pairings.map((pairing) => ({ ...pairing, to: '2026-11-02' }));
  const left = makeSubject({ head: makeHead({ pairings }), session: makeSession() });

  it('can do nothing any more once nothing is owed', () => {
    expect([...of(PRIYA, left)]).toEqual([]);
    expect(mayDo('saveRecord', of(PRIYA, left))).toBe(false);
  });
});

describe('a file whose deletion has begun', () => {
  it('is nobody’s, whatever their role', () => {
    const deletion = { by: 'Records officer', why: 'Period ended', at: '2026-11-02T09:00:00.000Z' };
    const gone = makeSubject({ head: makeHead({ retention: { deletion } }) });
    expect([...of({ id: TOM.id, roles: ['hr'] }, gone)]).toEqual([]);
  });
});
