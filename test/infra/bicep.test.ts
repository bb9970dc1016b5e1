import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../bot/config';
import { bicepFile, type BicepFile } from './support/bicepFile';

const main = bicepFile('infra/main.bicep');
const modules = main.modules.map((module) => ({ ...module, file: bicepFile(`infra/${module.path}`) }));
const server = bicepFile('infra/modules/server.bicep');
const files: [string, BicepFile][] = [
  ['main', main],
  ...modules.map(({ name, file }): [string, BicepFile] => [name, file]),
];

/** Settings that the template leaves alone, each with the reason. */
const LEFT_ALONE: Record<string, string> = {
  HOST: 'the default, every address, is what App Service needs',
  PORT: 'App Service gives it',
  TAB_DIR: 'the default is where the build puts it',
  MicrosoftAppPassword: 'the bot is a managed identity',
  BOT_OPENID_METADATA: 'the default is the Bot Framework',
  ALLOWED_TENANTS: 'nobody of another organisation comes in',
  ALLOWED_GUESTS: 'no guest comes in',
  REQUESTS_PER_MINUTE: 'the default is well above what a person does',
  FAILED_SIGN_INS_PER_MINUTE: 'the default is above what an office behind one address does',
  STORAGE_CONNECTION_STRING: 'the store is reached by the managed identity',
  GRAPH_URL: 'the default is Microsoft Graph',
  GRAPH_TOKEN_URL: 'Graph is reached by the managed identity',
  GRAPH_CLIENT_ID: 'Graph is reached by the managed identity',
  GRAPH_CLIENT_SECRET: 'Graph is reached by the managed identity',
  POLICY_FILE: 'a pack of the product is named by POLICY',
  POLICY_CHOICES_FILE: 'the pack is taken with its own choices',
  TEAMS_SERVICE_URL: 'the default is Teams',
  ROLES_MAX_AGE_HOURS: 'the default, a day, is what the documents say',
  SEAL_TIMESTAMP_URL: 'a service of the organisation’s choice, if it has one',
  SEAL_TIMESTAMP_IN_CLEAR: 'the default refuses a service in the clear',
  SEAL_PFX_FILE: 'the key stays in the vault, or comes as PEM',
  SEAL_PFX_PASSWORD: 'the key stays in the vault, or comes as PEM',
  SEAL_ISSUERS_FILE: 'a file of the organisation’s choice, for readers that do not know the issuers',
};

/** What the template sets that is for the platform or a library, not for the server. */
const NOT_OURS = ['AZURE_CLIENT_ID', 'SEAL_PEM_BASE64', 'WEBSITE_RUN_FROM_PACKAGE'];

const inTemplate = [...main.keysOf('settings: {'), ...server.keysOf('properties: union(settings, {')];

function settingsOfTheServer(): string[] {
  const source = readFileSync('bot/config.ts', 'utf8');
  const body = /const settings = z\.object\(\{\n([\s\S]*?)\n\}\);/.exec(source)?.[1] ?? '';
  return [...body.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);
}

describe('the Azure template and the settings that the server reads', () => {
  it('finds the settings in bot/config.ts', () => {
    expect(settingsOfTheServer()).toEqual(expect.arrayContaining(['PUBLIC_URL', 'TABLES_URL', 'LOG_LEVEL']));
  });

  it('sets each one, or leaves it alone for a reason', () => {
    const covered = [...inTemplate, ...Object.keys(LEFT_ALONE)];
    expect(settingsOfTheServer().filter((name) => !covered.includes(name))).toEqual([]);
  });

  it('sets nothing that nobody reads', () => {
    const known = [...settingsOfTheServer(), ...NOT_OURS];
    expect(inTemplate.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('leaves nothing alone that it sets all the same', () => {
    expect(Object.keys(LEFT_ALONE).filter((name) => inTemplate.includes(name))).toEqual([]);
  });

  it('gives the server enough to start with', () => {
    const plausible: Record<string, string> = {
      SUPERVISION_MODE: 'cloud',
      NODE_ENV: 'production',
      MicrosoftAppType: 'UserAssignedMSI',
      AGENDA_TITLES_IN_CHAT: 'false',
      LOG_LEVEL: 'info',
      PROXIES_IN_FRONT: '1',
    };
    const env = Object.fromEntries(inTemplate.map((name) => [name, plausible[name] ?? 'https://x.example/']));
    expect(readConfig(env)).toMatchObject({ SUPERVISION_MODE: 'cloud', PORT: 3978 });
  });

  it('carries the choice about agenda titles as the words that the server reads', () => {
    expect(main.text).toContain("AGENDA_TITLES_IN_CHAT: agendaTitlesInChat ? 'true' : 'false'");
  });
});

describe('the Azure template in itself', () => {
  it.each(files)('%s: brackets and quotation marks close', (_name, file) => {
    expect(file.unbalanced).toEqual([]);
  });

  it.each(files)('%s: every parameter and output says what it is', (_name, file) => {
    expect(file.undescribed).toEqual([]);
  });

  it.each(files)('%s: every parameter and variable is used', (_name, file) => {
    const unused = [...file.parameters, ...file.variables].filter((name) => file.uses(name) < 2);
    expect(unused).toEqual([]);
  });

  it.each(modules.map((module) => [module.name, module] as const))(
    '%s is given each parameter that it has, and no other',
    (_name, module) => {
      expect([...module.params].sort()).toEqual([...module.file.parameters].sort());
    },
  );

  it('takes from a module only what the module gives', () => {
    const taken = [...main.text.matchAll(/(\w+)\.outputs\.(\w+)/g)];
    const missing = taken.filter(
      ([, name, output = '']) =>
        !modules.find((module) => module.name === name)?.file.outputs.includes(output),
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(missing.map(([reference]) => reference)).toEqual([]);
  });
});

describe('a sealing key that comes as a secret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  const variables = [...server.text.matchAll(/^var (\w+) = '(.*)'$/gm)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));
  const valueOf = (name: string): string =>
    variables
      .find((variable) => variable.name === name)
      ?.value.replace(/\$\{(\w+)\}/g, (_, other: string) => valueOf(other)) ?? '';
  const inFolder = (words: string) => words.replaceAll('/run/', `${folder}/`);

  /** The start command with `env`, which prints the environment, in the place of the server. */
  const start = () =>
    execFileSync('sh', ['-c', inFolder(valueOf('serverWithSealFile')).replace(valueOf('server'), 'env')], {
      env: { PATH: process.env['PATH'], SEAL_PEM_BASE64: Buffer.from('key and chain\n').toString('base64') },
      encoding: 'utf8',
    });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is a file of the server’s own, in a folder of its own, and no more in the environment', () => {
    const environment = start();
    const file = inFolder(valueOf('sealFile'));
    expect(readFileSync(file, 'utf8')).toBe('key and chain\n');
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect((statSync(inFolder(valueOf('sealFolder'))).mode & 0o777).toString(8)).toBe('700');
    expect(environment).not.toContain('SEAL_PEM_BASE64');
  });

  it('is no file where there is no such secret', () => {
    expect(server.text).toContain('appCommandLine: empty(sealReference) ? server : serverWithSealFile');
    expect(valueOf('server')).toBe('node dist/bot/main.js');
  });
});

describe('what the template promises about safety', () => {
  const everything = files.map(([, file]) => file.text).join('\n');

  it.each([
    ['plain HTTP is refused', 'httpsOnly: true'],
    ['TLS is 1.2 or newer', "minTlsVersion: '1.2'"],
    ['there is no FTP', "ftpsState: 'Disabled'"],
    ['the server never sleeps', 'alwaysOn: true'],
    ['the store has no shared keys', 'allowSharedKeyAccess: false'],
    ['the bot has no secret', "msaAppType: 'UserAssignedMSI'"],
    ['the vault cannot be purged early', 'enablePurgeProtection: true'],
    ['it is in the United Kingdom', "param location string = 'uksouth'"],
  ])('%s', (_promise, line) => {
    expect(everything).toContain(line);
  });

  it('gives five narrow roles and no other', () => {
    const ids = everything.match(/'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'/g) ?? [];
    expect(ids.sort()).toEqual([
      "'0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'", // Storage Table Data Contributor
      "'12338af0-0e69-4776-bea7-57ae8d297424'", // Key Vault Crypto User
      "'21090545-7ca7-4776-b22c-e363652d74d2'", // Key Vault Reader
      "'4633458b-17de-408a-b875-0445c86b69e6'", // Key Vault Secrets User
      "'974c5e8b-45b9-4653-ba55-5f855dd0fb88'", // Storage Queue Data Contributor
    ]);
  });

  it.each([
    ['serverMayReadSecrets', 'sealSecretName'],
    ['serverMaySign', 'sealCertificateName'],
    ['serverMayReadCertificate', 'sealCertificateName'],
  ])('%s only where there is a %s', (role, name) => {
    const vault = bicepFile('infra/modules/vault.bicep').text;
    expect(vault).toMatch(new RegExp(`resource ${role} .* = if \\(!empty\\(${name}\\)\\) \\{`));
  });

  it('lets the server sign with the one key, and with no other', () => {
    const vault = bicepFile('infra/modules/vault.bicep').text;
    expect(/resource serverMaySign [\s\S]*?scope: (\w+)/.exec(vault)?.[1]).toBe('sealKey');
  });

  it('holds no secret and puts none into an output', () => {
    expect(everything).not.toMatch(/listKeys|@secure|password:/i);
    expect(files.flatMap(([, file]) => file.outputs).filter((name) => /secret|key/i.test(name))).toEqual([]);
  });
});
