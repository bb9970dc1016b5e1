import { readFileSync } from 'node:fs';
import { fillTemplate } from '../../manifest/fillTemplate';
import type { Manifest } from '../../manifest/manifestSchema';
import { manifestSchema } from '../../manifest/manifestSchema';

const template = readFileSync('manifest/manifest.template.json', 'utf8');
const guid = '5a30aaaa-0000-4000-8000-00000000000a';

const values = {
  version: '1.0.0',
  appId: guid,
  botId: guid,
  tabClientId: guid,
  tabAudience: `api://sampleton.example/${guid}`,
  publicUrl: 'https://sampleton.example',
  host: 'sampleton.example',
  developerName: 'Sampleton Council',
  websiteUrl: 'https://sampleton.example',
  privacyUrl: 'https://sampleton.example/privacy',
  termsOfUseUrl: 'https://sampleton.example/terms',
};

const manifest = fillTemplate(template, values);
const letters = (count: number) => 'x'.repeat(count);

function accepts(changes: object): boolean {
  return manifestSchema.safeParse({ ...manifest, ...changes }).success;
}

function withCommands(commands: { title: string; description: string }[]): Partial<Manifest> {
  const [bot] = manifest.bots;
  if (!bot) throw new Error('the template has no bot');
  return { bots: [{ ...bot, commandLists: [{ scopes: ['personal'], commands }] }] };
}

const someCommands = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `word ${index}`, description: 'what it does' }));

describe('the limits that Teams keeps (TEAMS.md C 43)', () => {
  it.each([
    ['a short name of 30', { name: { short: letters(30), full: 'Other' } }, true],
    ['a short name of 31', { name: { short: letters(31), full: 'Other' } }, false],
    ['a full name of 100', { name: { short: 'Other', full: letters(100) } }, true],
    ['a full name of 101', { name: { short: 'Other', full: letters(101) } }, false],
    ['the same short and full name', { name: { short: 'Same', full: 'Same' } }, false],
    ['a short description of 80', { description: { short: letters(80), full: 'Other' } }, true],
    ['a short description of 81', { description: { short: letters(81), full: 'Other' } }, false],
    ['a full description of 4,001', { description: { short: 'Other', full: letters(4001) } }, false],
    ['a version of two numbers', { version: '1.0' }, false],
    ['a version with a zero in front', { version: '1.02.0' }, false],
    ['sixteen static tabs', { staticTabs: Array(16).fill(manifest.staticTabs[0]) }, true],
    ['seventeen static tabs', { staticTabs: Array(17).fill(manifest.staticTabs[0]) }, false],
    ['two bots', { bots: [manifest.bots[0], manifest.bots[0]] }, false],
    ['ten commands', withCommands(someCommands(10)), true],
    ['eleven commands', withCommands(someCommands(11)), false],
    ['a command of 32', withCommands([{ title: letters(32), description: 'x' }]), true],
    ['a command of 33', withCommands([{ title: letters(33), description: 'x' }]), false],
    ['a command described in 128', withCommands([{ title: 'x', description: letters(128) }]), true],
    ['a command described in 129', withCommands([{ title: 'x', description: letters(129) }]), false],
    ['a valid domain with its scheme', { validDomains: ['https://sampleton.example'] }, false],
    ['a valid domain with a path', { validDomains: ['sampleton.example/tab'] }, false],
    ['a resource of another client', { webApplicationInfo: { id: guid, resource: 'api://x/y' } }, false],
    ['a part that nobody has thought about', { composeExtensions: [] }, false],
  ])('%s', (_what, changes, accepted) => {
    expect(accepts(changes)).toBe(accepted);
  });

  it('names the field where a value is too long', () => {
    expect(() => fillTemplate(template, { ...values, developerName: letters(33) })).toThrow(
      /^The manifest's developer\.name cannot be used/,
    );
  });

  it('refuses a template that names something which is not a setting', () => {
    expect(() => fillTemplate('{"id":"{{other}}"}', values)).toThrow(
      'The template names {{other}}, which is not a setting.',
    );
  });
});
