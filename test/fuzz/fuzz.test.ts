import { fuzz } from './fuzz';

// `npm run fuzz` fires a hundred thousand; this is what there is time for each time.
describe('Fuzzing both doors of the running server', () => {
  it('finds no error, no crash, nothing unhandled and no word shown to the wrong person in 600 tries', async () => {
    const said: string[] = [];
    const totals = await fuzz({ runs: 600, seed: 1 }, (line) => void said.push(line));
    const wrong = said.filter((line) => !/^\d+ in /.test(line));
    expect({ totals, wrong }).toEqual({
      totals: { runs: 600, serverErrors: 0, crashes: 0, unhandled: 0, leaks: 0 },
      wrong: [],
    });
  }, 90_000);
});
