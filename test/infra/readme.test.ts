import { existsSync, readFileSync, statSync } from 'node:fs';
import { COMMAND_NAMES } from '../../bot/chat/commands';

const readme = readFileSync('README.md', 'utf8');
const config = readFileSync('bot/config.ts', 'utf8');

function settings(): string[] {
  const body = /const settings = z\.object\(\{\n([\s\S]*?)\n\}\);/.exec(config)?.[1] ?? '';
  return [...body.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);
}

function scripts(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  return Object.keys(scripts);
}

describe('the README', () => {
  it('names every setting that the server reads', () => {
    expect(settings().filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts().includes(name))).toEqual([]);
  });

  it('names every command of the chat', () => {
    const words: Record<string, string> = { mine: 'my supervision', log: 'who opened my file' };
    const typed = COMMAND_NAMES.filter((name) => name !== 'hello').map((name) => words[name] ?? name);
    expect(typed.filter((word) => !readme.includes(`\`${word}\``))).toEqual([]);
  });

  it('links only to what is there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('shows pictures that are small enough to load', () => {
    const pictures = [...readme.matchAll(/\(([^)]+\.png)\)/g)].map(([, path = '']) => path);
    expect(pictures).toHaveLength(2);
    expect(pictures.filter((path) => statSync(path).size > 300_000)).toEqual([]);
  });
});
