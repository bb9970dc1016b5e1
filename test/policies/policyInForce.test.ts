import { lutonSocialCare } from '../../bot/policies/packs/lutonSocialCare';
import { figure, figureIfSet, personalFigures, policyInForce } from '../../bot/supervision/policy';

const version = (name: string, effectiveFrom: string, effectiveTo?: string) => ({
  ...lutonSocialCare,
  version: name,
  effectiveFrom,
  ...(effectiveTo && { effectiveTo }),
});
const versions = [version('2', '2026-04-01'), version('1', '2024-04-01', '2026-03-31')];

describe('the version in force', () => {
  it.each([
    ['2026-03-31', '1'],
    ['2026-04-01', '2'],
  ])('on %s is %s', (on, name) => {
    expect(policyInForce(versions, on)?.version).toBe(name);
  });

  it('is none before the first', () => {
    expect(policyInForce(versions, '2024-03-31')).toBeUndefined();
  });
});

describe('a figure', () => {
  it('gives its value', () => {
    expect(figure(lutonSocialCare.personal.targetDays)).toBe(28);
  });

  it('says by name that it has none', () => {
    const none = { value: null, rule: 'not stated in the policy: local choice' };
    expect(() => figure(none, 'The target')).toThrow(
      'The target has no value: not stated in the policy: local choice',
    );
    expect(figureIfSet(none)).toBeUndefined();
  });

  it('is the default’s for a role that does not change it', () => {
    expect(personalFigures(lutonSocialCare, 'agency').limitDays.value).toBe(42);
  });
});
