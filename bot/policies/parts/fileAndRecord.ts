import type { Policy } from '../../supervision/policy';
import { noFigure, startingValue, stated, toBeChosen } from './sourced';

/** The supervision file; Luton's index (its Appendix 4) is named and not given. */
export const fileIndex: Policy['fileIndex'] = {
  rule: 'DOMAIN 52, A10.4',
  recordPrefix: 'Supervision record',
  folders: [
    { id: 'agreements', title: '1 Agreements' },
    { id: 'records', title: '2 Records of supervision' },
    { id: 'check-ins', title: '3 Check-ins and objectives' },
    { id: 'learning', title: '4 Learning and development' },
    { id: 'observations', title: '5 Observations and feedback' },
    { id: 'reviews', title: '6 Reviews of supervision' },
    { id: 'audits', title: '7 Audits' },
    { id: 'handover', title: '8 Handover and transfer' },
  ],
};

/** The record of a session and its action plan. */
export const record: Policy['record'] = {
  title: 'Record of supervision and action plan',
  rule: 'DOMAIN 46, 47, 48, 49, 50, 51',
  sections: [
    { id: 'session', title: 'The session', rule: 'DOMAIN 46' },
    { id: 'earlier-actions', title: 'Actions from before', rule: 'DOMAIN 57' },
    { id: 'agenda', title: 'What we discussed and decided', rule: 'DOMAIN 47' },
    { id: 'actions', title: 'What we agreed to do', rule: 'DOMAIN 47' },
    { id: 'differences', title: 'Where our views differ', rule: 'DOMAIN 48' },
    { id: 'not-recorded', title: 'Agreed not to record', rule: 'DOMAIN 51' },
    { id: 'case-decisions', title: 'Case decisions recorded in the case system', rule: 'DOMAIN 50' },
  ],
  actionColumns: ['What', 'Who', 'By when', 'How it stands'],
};

/** Retention where a policy is silent: the years are asked for, nothing is destroyed unseen. */
export const retentionUnstated: Policy['retention'] = {
  yearsAfterLeaving: toBeChosen('Authorities differ: from 2 to 25 years (DOMAIN C)'),
  basis: startingValue('The organisation’s retention schedule'),
  reviewBeforeDelete: startingValue(true),
  legalHold: startingValue(true, 'A hold stops the review until it is lifted'),
};

/** Two years at least after leaving, longer where litigation is possible. */
export const retentionTwoYears: Policy['retention'] = {
  ...retentionUnstated,
  yearsAfterLeaving: stated(2, 'DOMAIN 54', 'At least; longer if litigation is possible'),
  basis: stated('The policy, with advice from the data protection officer', 'DOMAIN 54'),
  legalHold: stated(true, 'DOMAIN 54'),
};

/** Lengths of other kinds of session: none of them is stated, save where a pack says so. */
export const noLengths: Policy['lengths'] = [];

/** A peer group of two hours. */
export const peerTwoHours: Policy['lengths'] = [
  {
    kind: 'peer',
    minMinutes: noFigure(),
    maxMinutes: stated(120, 'DOMAIN 14', 'An example: two hours every six weeks'),
  },
];
