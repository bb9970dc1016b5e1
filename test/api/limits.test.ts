import { makeLimits } from '../../bot/api/limits';

describe('how much may be asked for in a minute', () => {
  it('is counted for each person apart', async () => {
    const { ofPerson } = makeLimits({ requests: 2, failures: 0 });
    expect([await ofPerson('tom'), await ofPerson('tom'), await ofPerson('priya')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await ofPerson('tom')).toEqual({ seconds: 60, first: true });
    expect(await ofPerson('tom')).toEqual({ seconds: 60, first: false });
    expect(await ofPerson('priya')).toBeUndefined();
  });

  it('has no end where the figure is 0', async () => {
    const { ofPerson, ofFailures } = makeLimits({ requests: 0, failures: 0 });
    for (let n = 0; n < 1_000; n += 1)
      expect([await ofPerson('tom'), await ofFailures('a')]).toEqual([undefined, undefined]);
  });

  it('is never met by 200 people who open the tab behind one address at nine o’clock', async () => {
    const { ofPerson } = makeLimits({ requests: 300, failures: 300 });
    const opening = Array.from({ length: 200 }, (_, person) =>
      Array.from({ length: 40 }, () => `p-${person}`),
    );
    const waits = await Promise.all(opening.flat().map(ofPerson));
    expect(waits.filter(Boolean)).toEqual([]);
  });

  it('is counted by each instance for itself: two of them let through twice the figure, and no more', async () => {
    const instances = [1, 2].map(() => makeLimits({ requests: 2, failures: 0 }));
    const five = [1, 2, 3, 4, 5];
    const waits = await Promise.all(
      instances.flatMap((instance) => five.map(() => instance.ofPerson('tom'))),
    );
    expect(waits.filter((wait) => wait === undefined)).toHaveLength(4);
  });
});
