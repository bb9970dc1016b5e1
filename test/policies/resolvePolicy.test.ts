import { packs } from '../../bot/policies/packs';
import type { Json } from '../../bot/policies/path';
import { adoptPolicy, type PolicyExtension, resolvePolicy } from '../../bot/policies/resolvePolicy';
import { withValueAt } from '../../bot/policies/path';
import { problemSentence } from '../../bot/policies/validatePolicy';
import type { Policy } from '../../bot/supervision/policy';
import { lutonSocialCare } from '../../bot/policies/packs/lutonSocialCare';

const lutonWith = (changes: Record<string, Json>): Policy =>
  Object.entries(changes).reduce(
    (pack, [path, value]) => withValueAt(pack, path, value),
    lutonSocialCare as unknown as Json,
  ) as unknown as Policy;

const problemsOf = (pack: Policy): string[] => resolvePolicy([pack], pack.id).problems.map(problemSentence);

const extension = (
  change: PolicyExtension['change'],
  rest: Partial<PolicyExtension> = {},
): PolicyExtension => ({
  id: 'our-council',
  version: '1',
  title: 'Our council',
  effectiveFrom: '2026-04-01',
  extends: 'luton-social-care',
  change,
  ...rest,
});

const resolved = (change: PolicyExtension['change']) =>
  resolvePolicy([...packs, extension(change)], 'our-council');

describe('checking a pack', () => {
  it.each(packs.map(({ id }) => [id]))('accepts %s', (id) => {
    expect(resolvePolicy(packs, id).problems).toEqual([]);
  });

  it('says that a limit is shorter than its target', () => {
    const pack = lutonWith({ 'personal.targetDays.value': 42, 'personal.limitDays.value': 30 });
    expect(problemsOf(pack)).toEqual(['personal.limitDays (30) is shorter than personal.targetDays (42)']);
  });

  it('says it of a role by its name', () => {
    const pack = lutonWith({ 'personal.profiles.agency.limitDays': { value: 20, rule: 'Ours' } });
    expect(problemsOf(pack)).toEqual([
      'personal.profiles.agency.limitDays (20) is shorter than personal.profiles.agency.targetDays (28)',
    ]);
  });

  it('says it of a case type by its name', () => {
    const pack = lutonWith({ 'cases.services.looked-after.types.matched-stable.limitDays.value': 14 });
    expect(problemsOf(pack)[0]).toBe(
      'cases.services.looked-after.types.matched-stable.limitDays (14) is shorter than cases.services.looked-after.types.matched-stable.targetDays (28)',
    );
  });

  it.each([
    [
      'an entry that no pack has',
      { 'personal.tagetDays': 28 },
      'personal has "tagetDays", which no pack has',
    ],
    [
      'words for a number',
      { 'personal.targetDays.value': 'four weeks' },
      'personal.targetDays.value must be a whole number of days',
    ],
    [
      'a date that does not exist',
      { effectiveFrom: '2026-02-30' },
      'effectiveFrom must be a date that exists, "2026-04-01"',
    ],
    [
      'a value without a source',
      { 'personal.targetDays.rule': '' },
      'personal.targetDays.rule must not be empty',
    ],
    [
      'a rule without its value',
      { 'personal.targetDays.value': null },
      'personal.targetDays has no value and cites a rule: give the value, or the rule "not stated in the policy: local choice"',
    ],
    [
      'annual leave that stops the clock',
      { 'pauseReasons.annual-leave.stopsClock': true },
      'pauseReasons.annual-leave.stopsClock must be false: neither ordinary annual leave nor a vacancy stops the clock',
    ],
    [
      'a heading for no function',
      { 'agenda.headings.support.function': 'tea' },
      'agenda.headings.support.function names "tea", which is none of the functions',
    ],
    [
      'an end before the beginning',
      { effectiveTo: '2020-01-01' },
      'effectiveTo (2020-01-01) is before effectiveFrom (2024-04-16)',
    ],
    [
      'an interval for what is as required',
      { 'cases.services.care-leavers.types.unallocated.limitDays': { value: 28, rule: 'Ours' } },
      'cases.services.care-leavers.types.unallocated is supervised as required and gives an interval too: keep one of them',
    ],
  ])('refuses %s', (_what, changes, sentence) => {
    expect(problemsOf(lutonWith(changes as Record<string, Json>))).toContain(sentence);
  });

  it('refuses a list with one name twice', () => {
    const twice = [...lutonSocialCare.functions, ...lutonSocialCare.functions.slice(0, 1)];
    expect(problemsOf({ ...lutonSocialCare, functions: twice })).toEqual([
      'functions has two entries with the id "management"',
    ]);
  });

  it('says which part is missing', () => {
    const { matrix: _left, ...rest } = lutonSocialCare;
    expect(problemsOf(rest as Policy)).toEqual(['matrix is missing']);
  });

  it('refuses steps that grow closer with time', () => {
    const steps = [
      { title: 'first', fromWeeks: 0, targetDays: null, limitDays: 14 },
      { title: 'then', fromWeeks: 6, targetDays: null, limitDays: 7 },
    ];
    expect(problemsOf(lutonWith({ 'personal.steps.value': steps }))).toEqual([
      'personal.steps.2 asks for closer intervals than the step before it',
    ]);
  });
});

describe('extending a pack', () => {
  it('changes a figure, which then cites the pack that changed it', () => {
    expect(resolved({ 'personal.limitDays': 35 }).policy?.personal.limitDays).toEqual({
      value: 35,
      rule: 'Our council',
    });
  });

  it('keeps a rule that is given with the figure', () => {
    const { policy } = resolved({ 'personal.limitDays': { value: 35, rule: 'Council policy 4.2' } });
    expect(policy?.personal.limitDays.rule).toBe('Council policy 4.2');
  });

  it('changes a figure for one role that had none of its own', () => {
    const { policy } = resolved({ 'personal.profiles.newly-qualified.targetDays': 14 });
    expect(policy?.personal.profiles.find(({ id }) => id === 'newly-qualified')?.targetDays?.value).toBe(14);
  });

  it('changes the questions of a template', () => {
    const questions = [{ id: 'one', text: 'How was it?' }];
    expect(resolved({ 'reflection.questions': questions }).policy?.reflection.questions).toEqual(questions);
  });

  it('leaves the pack that it extends alone', () => {
    resolved({ 'personal.limitDays': 35 });
    expect(lutonSocialCare.personal.limitDays.value).toBe(42);
  });

  it('says that a changed entry does not exist', () => {
    expect(resolved({ 'personal.limitdays': 35 }).problems.map(problemSentence)).toEqual([
      'personal.limitdays is not an entry of Luton social care',
    ]);
  });

  it('checks the result as a whole', () => {
    expect(resolved({ 'personal.limitDays': 20 }).problems.map(problemSentence)).toEqual([
      'personal.limitDays (20) is shorter than personal.targetDays (28)',
    ]);
  });

  it('may extend an extension', () => {
    const second = extension({ 'personal.targetDays': 21 }, { id: 'second', extends: 'our-council' });
    const { policy } = resolvePolicy([...packs, extension({ 'personal.limitDays': 35 }), second], 'second');
    expect([policy?.personal.targetDays.value, policy?.personal.limitDays.value]).toEqual([21, 35]);
  });

  it('does not go round in a circle', () => {
    const circle = [extension({}, { id: 'a', extends: 'b' }), extension({}, { id: 'b', extends: 'a' })];
    expect(resolvePolicy(circle, 'a').problems.map(problemSentence)).toEqual([
      'extends goes round in a circle: a, b, a',
    ]);
  });
});

describe('adopting a pack', () => {
  const chosen = {
    'personal.targetDays': 28,
    'personal.limitDays': 42,
    'personal.minMinutes': 60,
    'personal.maxMinutes': 120,
    'retention.yearsAfterLeaving': 6,
  };

  it('asks for each figure that the policy does not state', () => {
    expect(() => adoptPolicy(packs, 'lancashire-childrens-services')).toThrow(
      /personal\.targetDays is not stated in the policy and has to be chosen/,
    );
  });

  it('goes on once they are chosen, and still says that they are a local choice', () => {
    const { personal } = adoptPolicy(packs, 'lancashire-childrens-services', chosen);
    expect(personal.targetDays).toEqual({
      value: 28,
      rule: 'not stated in the policy: local choice',
      note: 'Chosen by the organisation',
    });
  });

  it('does not let a choice overrule what the policy states', () => {
    expect(
      resolvePolicy(packs, 'luton-social-care', { 'personal.targetDays': 35 }).problems.map(problemSentence),
    ).toEqual([
      'personal.targetDays is stated by Luton social care (DOMAIN 18): extend the pack to change it',
    ]);
  });

  it('names the packs when there is none of that name', () => {
    expect(() => adoptPolicy(packs, 'leeds')).toThrow(/"leeds" is none of luton-social-care/);
  });
});
