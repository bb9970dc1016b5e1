import { drawSample } from '../../bot/operations/drawSample';
import type { AuditAnswer } from '../../bot/supervision/audit';
import { ASIDES } from '../../bot/text/asides';
import { playSession } from '../../infra/local/sample/playSession';
import { samplePerson } from '../../infra/local/sample/people';
import type { PlannedRecord } from './plan';
import { act, actorOf, type Scene } from './scene';
import type { Waiting } from './waiting';

/** Who examines: above the teams, with no file here. */
const AUDITOR = 'sian';

/** A file that was drawn, examined and is to be completed; the record in it that makes it one is not tried. */
export async function prepareAudit(scene: Scene, plan: PlannedRecord, index: number): Promise<Waiting> {
  const { services, clock } = scene;
  const worker = samplePerson(plan.worker);
  const supervisor = samplePerson(worker.supervisor ?? '');
  const auditor = samplePerson(AUDITOR);
  await playSession(scene, plan.worker, { daysAgo: plan.daysAgo, ending: 'signed' }, index);
  clock.now = scene.now;
  const key = { kind: 'supervises', worker: worker.oid, function: 'personal' } as const;
  await services.store.people.put(supervisor.oid, key);
  const schedule = services.policyOn(scene.today).audit.schedules[0]?.id ?? '';
  const by = { id: auditor.oid, name: auditor.displayName };
  const ref = { worker: worker.oid, session: `sample-audit-${index}` };
  const drawn = await drawSample(services, by, {
    supervisor: supervisor.oid,
    auditor: by.id,
    schedule,
    session: ref.session,
    seed: String(index),
  });
  if ('code' in drawn) throw new Error(`No file could be drawn: ${drawn.code}.`);
  const feedback = { supervisor: 'Say why a decision was made.', supervisee: 'Go on reflecting as you do.' };
  await act(scene, AUDITOR, 'saveAudit', { ...ref, seen: 0, answers: answersOf(scene), feedback });
  const opened = await scene.operations.audit(actorOf(AUDITOR), ref);
  if (!opened.ok || !opened.view.form) throw new Error('The audit cannot be opened by its auditor.');
  const { hash } = opened.view.form;
  const says = ASIDES.auditDone.title;
  return {
    plan,
    ...ref,
    number: 1,
    reference: `QA-${services.hash(ref).slice(0, 8).toUpperCase()}`,
    signer: auditor.oid,
    operation: 'completeAudit',
    input: { hash },
    asker: auditor.oid,
    receipts: [worker, supervisor].map(({ oid: person }) => ({ person, says })),
  };
}

/** An answer to each question of the form: an examination can be completed only so. */
function answersOf({ services, today }: Scene): Record<string, AuditAnswer> {
  const { sections } = services.policyOn(today).audit.form;
  const questions = sections.flatMap((section) => section.questions);
  const value = { yesNo: 'yes', scale: '4', text: 'The plan for the next month.' } as const;
  return Object.fromEntries(questions.map(({ id, answer }) => [id, { value: value[answer], comment: '' }]));
}
