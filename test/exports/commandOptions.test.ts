import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandOptions, takeSettings } from '../../bot/exports/cli/commandOptions';
import { ExportProblem, HelpAsked } from '../../bot/exports/exportProblem';

const USAGE = 'npm run something -- --out FOLDER';

describe('the words of a command', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'options-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are asked about with --help, which is no mistake', () => {
    expect(() => commandOptions(['--help'], ['out'], USAGE)).toThrow(HelpAsked);
    expect(() => commandOptions(['--oot', 'x'], ['out'], USAGE)).toThrow(ExportProblem);
  });

  it('may name a file of settings anywhere, which is not for the command itself', () => {
    const file = path.join(folder, 'server.env');
    writeFileSync(file, 'SAMPLE_SETTING=from the file\n');
    expect(takeSettings(['review', '--settings', file, '--by', 'Ada'])).toEqual(['review', '--by', 'Ada']);
  });

  it('say so where that file is not there', () => {
    expect(() => takeSettings(['review', '--settings', path.join(folder, 'none.env')])).toThrow(
      /cannot be read/,
    );
    expect(() => takeSettings(['review', '--settings'])).toThrow(/cannot be read/);
  });
});
