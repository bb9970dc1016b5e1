import type { SessionKind, Sourced } from '../../supervision/policy';
import type { SessionKindId } from '../../supervision/policyIds';
import { startingValue, stated } from './sourced';

interface Counting {
  title: string;
  rule?: string;
  note?: string;
  countsToward: SessionKind['countsToward'];
}

const no = startingValue(false);
const none = { personal: no, yearlyMinimum: no, case: no, checkIn: no };

const kind = (id: SessionKindId, { title, rule, note, countsToward }: Counting): SessionKind => ({
  id,
  title,
  ...(rule && { rule }),
  ...(note && { note }),
  countsToward,
});

/** Where a policy says that informal, group and peer sessions never replace the personal one. */
export interface Replacing {
  personal: Sourced<boolean>;
  informal: Sourced<boolean>;
  group: Sourced<boolean>;
  checkIn: Sourced<boolean>;
}

/** The seven kinds of session and what each counts toward, with what one policy says of them. */
export const sessionKinds = ({ personal, informal, group, checkIn }: Replacing): SessionKind[] => [
  kind('personal', {
    title: 'Personal supervision',
    rule: personal.rule,
    countsToward: { ...none, personal, yearlyMinimum: personal },
  }),
  kind('case', {
    title: 'Case supervision',
    rule: 'DOMAIN 8',
    countsToward: {
      ...none,
      yearlyMinimum: startingValue(false, 'Whether case sessions count is not said (DOMAIN A10.13)'),
      case: stated(true, 'DOMAIN 8'),
    },
  }),
  kind('group', {
    title: 'Group supervision',
    rule: group.rule,
    countsToward: { ...none, personal: group, yearlyMinimum: group },
  }),
  kind('peer', {
    title: 'Peer supervision',
    rule: group.rule,
    countsToward: { ...none, personal: group, yearlyMinimum: group },
  }),
  kind('check-in', {
    title: 'Check-in',
    rule: checkIn.rule,
    note: 'May be held inside a personal session, which then counts as both',
    countsToward: { ...none, checkIn },
  }),
  kind('clinic', {
    title: 'Supervision clinic',
    rule: 'DOMAIN 15',
    note: 'Additional to the usual supervision',
    countsToward: none,
  }),
  kind('informal', {
    title: 'Informal discussion',
    rule: informal.rule,
    note: 'A decision about a child goes on the child’s record in the case system',
    countsToward: { ...none, personal: informal, yearlyMinimum: informal },
  }),
];
