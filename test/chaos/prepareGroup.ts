import { RECORD } from '../../bot/text/recordWords';
import { samplePeople, samplePerson } from '../../infra/local/sample/people';
import type { PlannedRecord } from './plan';
import { act, actorOf, heldAt, type Scene } from './scene';
import type { Waiting } from './waiting';

/** A session of a group, sent and signed by all but one of its members. */
export async function prepareGroup(scene: Scene, plan: PlannedRecord, index: number): Promise<Waiting> {
  const last = samplePerson(plan.worker);
  const facilitator = samplePerson(last.supervisor ?? '');
  const first = samplePeople.find(
    ({ key, team, status }) =>
      team === facilitator.team && status === 'active' && ![last.key, facilitator.key].includes(key),
  );
  if (!first) throw new Error('There is nobody to form a group with.');
  const ref = { worker: `G-chaos-${index}`, session: `sample-group-${index}` };
  const { day, at } = heldAt(scene, plan);
  scene.clock.now = at;
  await act(scene, facilitator.key, 'startGroup', {
    group: `chaos-${index}`,
    session: ref.session,
    name: `Reflection group ${index}`,
    kind: 'peer',
    members: [first.oid, last.oid],
    plannedAt: at,
    minutes: 90,
  });
  const headings = { themes: { notes: 'How a first visit can go well.', decisions: '' } };
  await act(scene, facilitator.key, 'saveRecord', { ...ref, seen: 0, headings, heldOn: day, minutes: 90 });
  const preview = await scene.operations.preview(actorOf(facilitator.key), ref);
  if (!preview.ok) throw new Error(`The group’s record cannot be sent: ${preview.refusal.code}.`);
  const { record } = preview.preview;
  const { hash, text } = record;
  await act(scene, facilitator.key, 'sendRecord', { ...ref, seen: 1, hash, sign: true });
  await act(scene, first.key, 'signRecord', { ...ref, number: 1, hash, stance: 'agree' });
  const says = RECORD.filingStates.filed;
  return {
    plan,
    ...ref,
    number: 1,
    reference: text.reference,
    signer: last.oid,
    operation: 'signRecord',
    input: { number: 1, hash, stance: 'agree' },
    asker: facilitator.oid,
    receipts: [facilitator, first, last].map(({ oid: person }) => ({ person, says })),
  };
}
