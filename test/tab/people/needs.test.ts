import { byUrgency, needsOf } from '../../../tab/people/needs';
import { myWorkers } from '../support/sampleLists';

describe('what needs a supervisor', () => {
  it('begins with whoever asked, then who is past the limit', () => {
    const [asked, late] = myWorkers();
    expect(byUrgency(myWorkers().reverse()).map(({ worker }) => worker.name)).toEqual([
      asked?.worker.name,
      late?.worker.name,
    ]);
  });

  it('names what waits for a signature, and leads to it', () => {
    const need = needsOf(myWorkers()).find(({ key }) => key === 'session session-2');
    expect(need).toMatchObject({ to: '/tab/session/worker-1/session-2' });
    expect(need?.sentence).toContain('sent for signature');
  });

  it('says that somebody is due only while nothing is planned', () => {
    const [first, late] = myWorkers();
    if (!first || !late) throw new Error('no workers');
    const due = (workers: Parameters<typeof needsOf>[0]) =>
      needsOf(workers).filter(({ key }) => key.startsWith('due '));
    expect(due([late])).toHaveLength(1);
    expect(due([{ ...late, open: first.open }])).toEqual([]);
  });

  it('is nothing where all is as the policy asks', () => {
    const [first] = myWorkers();
    if (!first) throw new Error('no worker');
    const { asked: _asked, ...calm } = first;
    expect(needsOf([{ ...calm, open: [] }])).toEqual([]);
  });
});
