import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { permissionTable, type Act, type Party } from '../../bot/supervision/permissions';
import { keptView } from '../../bot/privacy/keptView';
import { PARTY_WORDS } from '../../bot/text/partyWords';
import { managersSee, whoCanSee } from '../../bot/text/whoCanSee';
import { whoSees } from '../../bot/text/whoSees';

const ACTS = Object.keys(permissionTable) as Act[];
const PARTIES = Object.keys(PARTY_WORDS) as Party[];

/** The parties that a sentence names, the longest words first, since some begin with others. */
function namedIn(sentence: string): Party[] {
  const found: Party[] = [];
  let rest = sentence.toLowerCase();
  for (const party of PARTIES.toSorted((a, b) => PARTY_WORDS[b].length - PARTY_WORDS[a].length)) {
    const words = PARTY_WORDS[party].toLowerCase();
    if (!rest.includes(words)) continue;
    found.push(party);
    rest = rest.replace(words, '·');
  }
  return found.sort();
}

describe('who can see something', () => {
  it.each(ACTS)('%s: names everybody whom the table names, and nobody else', (act) => {
    expect(namedIn(whoSees([act]))).toEqual(Object.keys(permissionTable[act]).sort());
  });

  it('says apart who needs a reason (rule 55)', () => {
    const [freely = '', asked = ''] = whoSees(['openRecord']).split('. ');
    expect(namedIn(freely)).toContain('successor');
    expect(namedIn(freely)).not.toContain('hr');
    expect(namedIn(asked)).toEqual(['auditorOfSample', 'granted', 'hr', 'seniorManager']);
  });

  it('speaks to the reader, and of nobody else where there is nobody', () => {
    expect(whoSees(['learning'], 'worker')).toBe('Only you can see this.');
    expect(whoSees(['accessLog', 'logOf'], 'worker')).toBe(
      'Can be seen by you. The data protection officer can see it after giving a reason, which you can read.',
    );
    expect(whoSees(['openCases'], 'worker')).toBe(
      'Can be seen by you and whoever supervises your cases today.',
    );
    expect(whoSees(['openRecord'], 'worker')).toContain('after giving a reason, which you can read');
  });
});

describe('who can see what belongs to a group', () => {
  it('names whoever belongs to it and facilitates it, and no worker or supervisor, whom it does not have', () => {
    expect(whoSees(['openSession'], 'member')).toBe(
      'Can be seen by whoever facilitates the group and whoever belongs to it.',
    );
  });

  it('says of its record who else can open it with a reason (rule 55)', () => {
    const who = {
      worker: 'The panel',
      supervisor: 'Priya',
      role: 'worker',
      shared: false,
      group: true,
    } as const;
    expect(namedIn(whoCanSee(who).record)).toEqual(
      expect.arrayContaining(['granted', 'hr', 'seniorManager']),
    );
  });
});

describe('who can open a record with a reason', () => {
  const asked = ['auditorOfSample', 'granted', 'hr', 'inspector', 'seniorManager'];

  it('names the inspector too, who reads it in a sample, beside each record', () => {
    const who = { worker: 'Tom', supervisor: 'Priya', role: 'worker', shared: false } as const;
    const sentences = [whoCanSee(who).record, managersSee('Tom', 'Priya').join(' ')];
    for (const sentence of sentences) expect(namedIn(sentence)).toEqual(expect.arrayContaining(asked));
  });

  it('names the inspector in what the product keeps', () => {
    const readBy = keptView().filter(({ title }) =>
      /^(Each record that was sent|The supervision file)/.test(title),
    );
    expect(readBy).toHaveLength(2);
    for (const row of readBy) expect(JSON.stringify(row)).toContain(PARTY_WORDS.inspector);
  });
});

/** Where a page says who can see something in words of its own: about one person, whom no table knows. */
const ABOUT_ONE = [
  'text.ask.who(name, asks.managersAfter)',
  'text.audit.logged',
  'text.concern.steps[step].who(reader.name)',
  'text.managing.logged',
  'text.pairing.pauseCategory',
  'text.sampling.whoDrawn',
];

describe('who can see this, on the pages', () => {
  it('comes from the table, by the server or by whoSees', () => {
    const pages = readdirSync('tab', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.tsx'),
    );
    const own = pages.flatMap((name) => {
      const source = readFileSync(path.join('tab', name), 'utf8');
      const lines = [...source.matchAll(/whoCanSee=\{(.*)\}|<WhoCanSee[^>]*>\{(.*)\}<\/WhoCanSee>/g)];
      return lines
        .map(([, prop, child]) => prop ?? child ?? '')
        .filter((said) => !/whoSees\(|[wW]hoCanSee|sentence/.test(said))
        .map((said) => said.replace(/[`${}]|>.*$/g, '').replace(/ text\.concern\.law/, ''));
    });
    expect([...new Set(own)].sort()).toEqual(ABOUT_ONE);
  });
});
