import type { Store } from '../../bot/store/openStore';
import type { Subject } from '../../bot/supervision/subject';

/** One round of two requests: the rows that a turn reads, without looking at them. */
export async function rawRead({ subjects, people }: Store, worker: string): Promise<void> {
  await Promise.all([subjects.load(worker), people.list(worker)]);
}

let raw = 0;

/** Which row a change writes besides its operation's, the head's and the session's. */
export type AlsoWritten = 'reflection' | 'version';

/** Three rounds of four requests: read two ranges, enqueue, one transaction of the rows that the change writes. */
export async function rawChange(
  { subjects, queue }: Store,
  worker: string,
  session: string,
  also: AlsoWritten,
): Promise<void> {
  raw += 1;
  const id = `raw-${raw}-${Date.now()}`;
  const loaded = await subjects.load(worker, session);
  if (!loaded) throw new Error('There is no such worker.');
  const { subject } = loaded;
  const { head } = subject;
  await queue.send({ worker, operation: id });
  const changed = touched({ ...subject, head: { ...head, version: head.version + 1 } }, also, id);
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

/** The same row with a mark that nothing reads, so that it is written again as it was. */
function touched(subject: Subject, also: AlsoWritten, mark: string): Subject {
  const { reflection, versions } = subject;
  const [newest] = versions.slice(-1);
  if (also === 'reflection' && reflection)
    return { ...subject, reflection: Object.assign({ ...reflection }, { mark }) };
  if (also === 'version' && newest)
    return { ...subject, versions: [...versions.slice(0, -1), Object.assign({ ...newest }, { mark })] };
  throw new Error(`There is no ${also} to write.`);
}
