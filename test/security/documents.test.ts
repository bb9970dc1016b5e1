import { existsSync, readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(`docs/security/${name}`, 'utf8');
const checklist = read('asvs.md');
const model = read('threat-model.md');

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they are numbered from 1 on. */
const SECTIONS: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2 },
  ...{ '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2 },
  ...{ '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3 },
  ...{ '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2 },
  ...{ '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4 },
  ...{ '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
  ...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5 },
  ...{ '14.1': 2, '14.2': 4, '14.3': 3 },
  ...{ '15.1': 3, '15.2': 3, '15.3': 7 },
  ...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
};
const STATES = ['shown', 'documented', 'by the platform', 'does not apply', 'open'];

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The lines of the checklist: numbers, what is asked, state, where or why. */
const lines = checklist
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [numbers = '', asks = '', state = '', why = ''] = cellsOf(line);
    return { numbers: numbers.split(', '), asks, state, why };
  });

const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:test|bot|docs|infra)\/[\w./-]+|README\.md)`/g)].map(([, path = '']) => path);
const testsIn = (text: string) => pathsIn(text).filter((path) => /^test\/.*\.ts$/.test(path));

describe('the documents about security', () => {
  it.each([
    ['the checklist', checklist],
    ['the threat model', model],
  ])('%s names only files that are there', (_name, text) => {
    expect(testsIn(text).length).toBeGreaterThan(50);
    expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('the checklist names tests, not what only helps them', () => {
    const others = testsIn(checklist + model).filter((path) => !/\.test\.ts$|\/chapters\//.test(path));
    expect(others).toEqual([]);
  });
});

describe('the ASVS checklist', () => {
  it('has every requirement of levels 1 and 2 once, and no other', () => {
    const all = Object.entries(SECTIONS).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
    );
    expect(all).toHaveLength(253);
    expect(lines.flatMap(({ numbers }) => numbers)).toEqual(all);
  });

  it('gives each a state that it explains, and a reason or a place', () => {
    expect(lines.filter(({ state }) => !STATES.includes(state))).toEqual([]);
    expect(lines.filter(({ asks, why }) => asks === '' || why === '')).toEqual([]);
  });

  it('says that something is shown only with the test that shows it', () => {
    expect(lines.filter(({ state, why }) => state === 'shown' && testsIn(why).length === 0)).toEqual([]);
  });

  it('says that something is documented only with the document', () => {
    expect(lines.filter(({ state, why }) => state === 'documented' && pathsIn(why).length === 0)).toEqual([]);
  });

  it('counts its states as they are', () => {
    const counted = STATES.map((state) => {
      const among = lines.filter((line) => line.state === state);
      return [state, String(among.flatMap(({ numbers }) => numbers).length)];
    });
    const said = checklist
      .split('\n')
      .map(cellsOf)
      .filter(([state = '', , count]) => STATES.includes(state) && /^\d+$/.test(count ?? ''));
    expect(said.map(([state, , count]) => [state, count])).toEqual(counted);
  });
});

describe('the threat model', () => {
  const flows = model.split(/^## /m).filter((part) => /^F\d/.test(part));

  it('looks at each of the six kinds of threat in each flow', () => {
    expect(flows).toHaveLength(8);
    for (const flow of flows)
      for (const kind of 'STRIDE') expect(flow).toMatch(new RegExp(`\\*\\*${kind}\\*\\*`));
  });

  it('names a test wherever something answers a threat', () => {
    const rows = flows.flatMap((flow) => flow.split('\n').filter((line) => line.startsWith('| **')));
    const without = rows.filter((row) => {
      const [, answer, shown = ''] = cellsOf(row);
      return answer !== '' && testsIn(shown).length === 0;
    });
    expect(without).toEqual([]);
  });
});
