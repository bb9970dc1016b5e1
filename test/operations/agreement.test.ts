import { recordDocumentOf } from '../../bot/operations/recordDocumentOf';
import { recordText } from '../../bot/operations/recordText';
import { saveRecord } from '../../bot/operations/saveRecord';
import { sendRecord } from '../../bot/operations/sendRecord';
import { sessionView } from '../../bot/operations/sessionView';
import { signRecord } from '../../bot/operations/signRecord';
import { hashOf } from '../../bot/records/hashOf';
import { standingFacts } from '../../bot/supervision/standing';
import { summaries } from '../../bot/supervision/summary';
import { judge } from '../../bot/supervision/cadence/judge';
import {
  changed,
  makeContext,
  makeDraft,
  makeHead,
  makeSession,
  makeSubject,
  POLICIES,
  refOf,
  refusalOf,
  TOM,
} from './support/builders';

const [policy] = POLICIES;
const session = makeSession({ kind: 'agreement' });
const draft = makeDraft({ headings: { purpose: { notes: 'Room to think.', decisions: '' } }, everyDays: 21 });
const head = makeHead({
  pairings: makeHead().pairings.map(({ agreementSignedOn: _signed, ...pairing }) => pairing),
});

const signedByBoth = () => {
  const subject = makeSubject({ session, draft, head });
  const hash = hashOf(recordText(subject, makeContext()));
  const sent = changed(
    sendRecord(subject, { ...refOf(subject), seen: 1, hash, sign: true }, makeContext()),
  ).next;
  return changed(signRecord(sent, { ...refOf(sent), number: 1, hash, stance: 'agree' }, makeContext(TOM)))
    .next;
};

describe('the supervision agreement (rules 27 to 31)', () => {
  it('has the sections of the policy in place of the agenda’s headings', () => {
    const view = sessionView(makeSubject({ session }), makeContext());
    expect(view.headings.map(({ id }) => id)).toEqual(policy?.agreement.sections.map(({ id }) => id));
  });

  it('takes no heading of the agenda', () => {
    const subject = makeSubject({ session });
    const input = { ...refOf(subject), seen: 0, headings: { support: { notes: 'x', decisions: '' } } };
    expect(refusalOf(saveRecord(subject, input, makeContext()))).toBe('invalid');
  });

  it('says by when it is to be reviewed, in the text that both sign and in the document (rule 29)', () => {
    const [version] = signedByBoth().versions;
    if (!version) throw new Error('nothing was sent');
    expect(version.text.reviewOn).toBe('2027-11-03');
    expect(recordDocumentOf(version)).toMatchObject({ everyDays: 21, reviewOn: '2027-11-03' });
  });

  it('alone says so: a record of a session does not', () => {
    const other = makeSubject({ session: makeSession(), draft: makeDraft() });
    expect(recordText(other, makeContext())).not.toHaveProperty('reviewOn');
  });

  it('is asked for on the agenda while there is none (rule 28)', () => {
    const view = sessionView(makeSubject({ head }), makeContext());
    expect(view.due).toContain('The agreement between Tom Hartley and Priya Raman is to be made.');
  });

  it('comes into force with both signatures, with the frequency that they agreed', () => {
    expect(signedByBoth().head.pairings).toMatchObject([
      { agreementSignedOn: '2026-11-03', agreedEveryDays: 21 },
    ]);
  });

  it('is no session of personal supervision for the clock', () => {
    const signed = signedByBoth();
    const withSessions = { ...signed.head, sessions: summaries(signed, '2026-11-03') };
    const [facts] = standingFacts(withSessions, [], POLICIES, '2026-11-03');
    expect(facts && judge(facts.situation, POLICIES, '2026-11-03').lastHeld).toBeNull();
  });
});
