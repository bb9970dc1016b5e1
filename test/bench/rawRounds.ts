import type { Store } from '../../bot/store/openStore';

/** One round of two requests: the rows that a turn reads, without looking at them. */
export async function rawRead({ subjects, people }: Store, worker: string): Promise<void> {
  await Promise.all([subjects.load(worker), people.list(worker)]);
}

let raw = 0;

/** Three rounds of four requests: read two ranges, enqueue, one transaction of the rows that a change writes. */
export async function rawChange({ subjects, queue }: Store, worker: string, session: string): Promise<void> {
  raw += 1;
  const id = `raw-${raw}-${Date.now()}`;
  const loaded = await subjects.load(worker, session);
  if (!loaded) throw new Error('There is no such worker.');
  const { subject } = loaded;
  const { head } = subject;
  await queue.send({ worker, operation: id });
  const next = { ...subject, head: { ...head, version: head.version + 1 } };
  const changed = subject.session
    ? { ...next, session: { ...subject.session, version: subject.session.version + 1 } }
    : next;
  const row = {
    id,
    name: 'raw',
    by: worker,
    byName: 'W',
    at: '',
    effects: [],
    number: head.chain.count + 1,
    previous: '',
    hash: id,
  };
  if ((await subjects.commit(loaded, changed, row)) !== 'done')
    throw new Error('The raw change was not stored.');
}
