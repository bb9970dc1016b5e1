import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backup, type BackupResult } from '../../bot/exports/backup/backup';
import { TABLES_IN_ORDER } from '../../bot/exports/backup/backupFiles';
import { restore, type RestoreResult } from '../../bot/exports/backup/restore';
import { settleFiles } from '../../bot/exports/backup/settleFiles';
import type { RawRow } from '../../bot/store/rawTable';
import type { RecordVersion } from '../../bot/supervision/record';
import { startAzurite, type Azurite } from '../support/azurite';
import { actorOf, followSome, oidOf, openPlayed, playPeople, type PlayedStore } from './support/playedStore';

const PEOPLE = ['tom', 'oisin'];
const NOW = '2026-11-21T09:00:00.000Z';

let before: Azurite;
let after: Azurite;
let played: PlayedStore;
let restored: PlayedStore;
let folder: string;
let made: BackupResult;
let result: RestoreResult;

const out = (name: string) => path.join(folder, name);
const makeBackup = (name: string, from = played) =>
  backup({ store: from.store, out: out(name), now: () => NOW });

beforeAll(async () => {
  [before, after] = await Promise.all([startAzurite(), startAzurite()]);
  folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  played = await openPlayed(before.connectionString);
  await playPeople(played, PEOPLE);
  await writeHard(played);
  // Some records are filed, others have been sealed or wait still.
  await followSome(played, 50);
  made = await makeBackup('first');
  restored = await openPlayed(after.connectionString);
  result = await restore({ store: restored.store, from: out('first') });
}, 120_000);

afterAll(async () => {
  await Promise.all([before.stop(), after.stop()]);
  await rm(folder, { recursive: true, force: true });
});

/** What people write that a line of a file must survive: line ends of every kind, other scripts, a whole row's worth. */
async function writeHard({ operations }: PlayedStore): Promise<void> {
  const ref = { worker: oidOf('oisin'), session: 'hard-session' };
  const supervisor = actorOf('morag');
  const { store } = played;
  const head = await store.subjects.loadHead(ref.worker);
  const by = head?.pairings[0]?.supervisor.id ?? supervisor.id;
  const actor = { ...supervisor, id: by };
  const plan = { ...ref, kind: 'personal', plannedAt: played.clock.now, minutes: 90 };
  await operations.perform(actor, 'startSession', plan);
  const text = `one\r\ntwo\u2028three\u2029 ${'চার '.repeat(4_000)} 😀 "five"\\`;
  const answer = await operations.perform(actor, 'addAgendaItem', {
    ...ref,
    item: 'item-0001',
    text: text.slice(0, 500),
  });
  const [question] = played.services.policyOn(played.today).reflection.questions;
  const saved = await operations.perform(actorOf('oisin'), 'saveReflection', {
    ...ref,
    seen: 0,
    answers: { [question?.id ?? '']: text },
  });
  if (!answer.ok || !saved.ok) throw new Error('The hard words were refused.');
}

async function rowsOf({ store }: PlayedStore, table: (typeof TABLES_IN_ORDER)[number]): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const row of store.raw[table].rows()) rows.push(row);
  return rows;
}

/** The first property of a row that the codec wrote. */
function jsonOf({ d0 }: RawRow['properties']): string {
  return typeof d0 === 'string' ? d0 : '';
}

async function versionsOf({ store }: PlayedStore, key: string): Promise<RecordVersion[]> {
  const found: RecordVersion[] = [];
  for await (const { type, value } of store.subjects.rows(oidOf(key)))
    if (type === 'version') found.push(value as RecordVersion);
  return found;
}

describe('a backup restored into an empty store', () => {
  it('covers every table that the store has', () => {
    expect([...TABLES_IN_ORDER].sort()).toEqual(Object.keys(played.store.raw).sort());
  });

  it.each(['Teams', 'Supervision', 'Records', 'People'] as const)(
    'brings back every row of %s as it was',
    async (table) => {
      const rows = await rowsOf(played, table);
      if (table !== 'Records') expect(rows.length).toBeGreaterThan(0);
      expect(await rowsOf(restored, table)).toEqual(rows);
    },
  );

  it('finds every record and every signature over its text', async () => {
    for (const key of PEOPLE) expect(await versionsOf(restored, key)).toEqual(await versionsOf(played, key));
    expect(result.signatures).toBeGreaterThan(20);
    expect(result.versions).toBeGreaterThan(10);
    expect(result.faults).toEqual([]);
  });

  it('finds every access log unbroken to its end', async () => {
    for (const key of PEOPLE) {
      const numbers: number[] = [];
      for await (const { number } of restored.store.subjects.operations(oidOf(key))) numbers.push(number);
      const head = await restored.store.subjects.loadHead(oidOf(key));
      expect(numbers).toEqual(Array.from({ length: head?.chain.count ?? -1 }, (_, index) => index + 1));
    }
    expect(result.entries).toBeGreaterThan(60);
  });

  it('keeps the sealed bytes of what waits to be filed, and no others', async () => {
    const rows = await rowsOf(restored, 'Sealed');
    const waiting = (await Promise.all(PEOPLE.map((key) => versionsOf(restored, key))))
      .flat()
      .filter(({ sealed, filing }) => sealed && filing?.state !== 'filed');
    const kept = new Set(rows.map(({ partition }) => partition));
    expect(waiting.map(({ text }) => text.reference).filter((reference) => !kept.has(reference))).toEqual([]);
    expect(kept.size).toBeLessThan(result.versions);
  });

  it('has what was undone done: each closed record is filed once, with the bytes that were sealed', async () => {
    restored.library.clear();
    for (const [item, pdf] of played.library) restored.library.set(item, pdf);
    await followSome(restored, 10_000);
    const closed = (await Promise.all(PEOPLE.map((key) => versionsOf(restored, key))))
      .flat()
      .filter((version) => version.closed);
    expect(closed.length).toBeGreaterThan(10);
    expect(closed.map(({ filing }) => filing?.state)).toEqual(closed.map(() => 'filed'));
    expect(restored.library.size).toBe(closed.length);
  }, 120_000);
});

describe('a backup', () => {
  it('is the same to the byte when nothing has changed', async () => {
    const again = await makeBackup('again');
    expect(again.manifest.tables).toEqual(made.manifest.tables);
  });

  it('can be read by its owner alone', async () => {
    const modes = await Promise.all(
      (await readdir(out('first'))).map(
        async (name) => (await stat(path.join(out('first'), name))).mode & 0o077,
      ),
    );
    expect(modes.every((mode) => mode === 0)).toBe(true);
  });

  it('takes each file as it stood at one moment while people work in it', async () => {
    const ref = { worker: oidOf('tom'), session: 'busy-session' };
    const supervisor = (await played.store.subjects.loadHead(ref.worker))?.pairings[0]?.supervisor.id ?? '';
    const actor = { ...actorOf('tom'), id: supervisor };
    await played.operations.perform(actor, 'startSession', {
      ...ref,
      kind: 'personal',
      plannedAt: played.clock.now,
      minutes: 60,
    });
    const working = { on: true };
    const work = (async () => {
      for (let item = 0; working.on; item += 1) {
        await played.operations.perform(actor, 'addAgendaItem', {
          ...ref,
          item: `busy-${item}-item`,
          text: 'More',
        });
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    })();
    const { faults } = await makeBackup('busy');
    working.on = false;
    await work;
    expect(faults).toEqual([]);
  });

  it('does not go into a folder that holds something', async () => {
    await expect(makeBackup('first')).rejects.toThrow('is not empty');
  });

  it('says which file is broken, and keeps it as it is', async () => {
    const broken = await rowsOf(played, 'Supervision');
    const entry = broken.find(
      ({ row, properties }) => row.startsWith('op|') && jsonOf(properties).includes('"signRecord"'),
    );
    if (!entry) throw new Error('There is no signature in the log');
    const altered = {
      ...entry,
      properties: {
        ...entry.properties,
        d0: jsonOf(entry.properties).replace('"signRecord"', '"openRecord"'),
      },
    };
    await played.store.raw.Supervision.write([altered]);
    const { faults } = await makeBackup('broken');
    await played.store.raw.Supervision.write([entry]);
    expect(faults).toEqual([
      { worker: entry.partition, problem: expect.stringContaining('was altered') as string },
    ]);
  });
});

describe('a restore', () => {
  const into = (name: string, store = restored.store) => restore({ store, from: out(name) });

  it('refuses a store that holds anything', async () => {
    await expect(into('first')).rejects.toThrow('holds something already');
  });

  it('refuses a backup with one letter changed, before it writes anything', async () => {
    await makeBackup('altered');
    const file = path.join(out('altered'), 'Teams.ndjson');
    await writeFile(file, (await readFile(file, 'utf8')).replace('North', 'South'));
    await expect(into('altered')).rejects.toThrow('checksum differs');
  });

  it('refuses a folder without a manifest: the backup was not finished', async () => {
    await makeBackup('unfinished');
    await rm(path.join(out('unfinished'), 'manifest.json'));
    await expect(into('unfinished')).rejects.toThrow('not finished');
  });

  it('puts hints back that were acted on while the backup was made', async () => {
    const hints = await rowsOf(played, 'Due');
    expect(hints.length).toBeGreaterThan(0);
    const { raw, due } = played.store;
    for (const { properties } of hints) await due.remove(JSON.parse(jsonOf(properties)) as never);
    await settleFiles({ raw, due, queue: { send: async () => undefined } as never }, played.today);
    const future = hints.filter(({ partition }) => partition >= played.today).map(({ row }) => row);
    expect((await rowsOf(played, 'Due')).map(({ row }) => row)).toEqual(expect.arrayContaining(future));
  });
});
