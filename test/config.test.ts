import { readConfig } from '../bot/config';

const local = {
  SUPERVISION_MODE: 'local',
  PUBLIC_URL: 'http://localhost:3978',
  TENANT_ID: 'tenant',
  TAB_AUDIENCE: 'api://localhost/client',
  TAB_ISSUERS: 'http://localhost:3979/tenant/v2.0',
  TAB_JWKS_URL: 'http://localhost:3979/tenant/v2.0/jwks',
  TAB_CLIENT_ID: 'client',
  TAB_AUTHORITY: 'http://localhost:3979/tenant/v2.0',
  STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  TEAMS_APP_ID: 'app',
  TEAMS_APP_EXTERNAL_ID: 'external',
  SHAREPOINT_SITE_ID: 'site',
  SHAREPOINT_DRIVE_ID: 'drive',
  SEAL_KEY_FILE: 'key.pem',
  SEAL_CERTIFICATE_FILE: 'chain.pem',
  ORGANISATION_NAME: 'Sampleton',
};

const cloud = {
  ...local,
  SUPERVISION_MODE: 'cloud',
  MicrosoftAppId: 'app-id',
  MicrosoftAppTenantId: 'tenant',
  MicrosoftAppType: 'UserAssignedMSI',
};

describe('starting with settings', () => {
  it('listens on the loopback alone in local mode', () => {
    expect(readConfig(local).HOST).toBe('127.0.0.1');
  });

  it.each([
    [
      'a bot without an app id, which would let everybody in',
      { ...cloud, MicrosoftAppId: '' },
      'MicrosoftAppId',
    ],
    ['local mode that others can reach', { ...local, HOST: '0.0.0.0' }, 'HOST'],
    ['local mode in production', { ...local, NODE_ENV: 'production' }, 'SUPERVISION_MODE'],
    ['a bot without a tenant', { ...cloud, MicrosoftAppTenantId: '' }, 'MicrosoftAppTenantId'],
    [
      'a single-tenant bot without its secret',
      { ...cloud, MicrosoftAppType: 'SingleTenant' },
      'MicrosoftAppPassword',
    ],
    ['a managed identity with a secret', { ...cloud, MicrosoftAppPassword: 'x' }, 'MicrosoftAppPassword'],
    ['local mode in Production', { ...local, NODE_ENV: 'Production' }, 'SUPERVISION_MODE'],
    ['local mode on another of this machine’s addresses', { ...local, HOST: '192.168.1.2' }, 'HOST'],
    ['local mode on every address', { ...local, HOST: '::' }, 'HOST'],
    ['keys fetched in the clear', { ...cloud, TAB_JWKS_URL: 'http://keys.example/' }, 'TAB_JWKS_URL'],
    [
      'the bot’s keys in the clear',
      { ...cloud, BOT_OPENID_METADATA: 'http://x.example/' },
      'BOT_OPENID_METADATA',
    ],
    ['a store in the clear', { ...cloud, TABLES_URL: 'http://store.example/' }, 'TABLES_URL'],
    ['a limit that is none', { ...cloud, REQUESTS_PER_MINUTE: '-1' }, 'REQUESTS_PER_MINUTE'],
    ['no store', { ...local, STORAGE_CONNECTION_STRING: '' }, 'TABLES_URL'],
    ['no seal', { ...local, SEAL_KEY_FILE: '' }, 'SEAL_VAULT_CERTIFICATE'],
    [
      'a key vault without encryption on the way',
      { ...cloud, SEAL_VAULT_CERTIFICATE: 'http://vault.example/certificates/seal' },
      'SEAL_VAULT_CERTIFICATE',
    ],
    [
      'time stamps in the clear',
      { ...cloud, SEAL_TIMESTAMP_URL: 'http://stamps.example/' },
      'SEAL_TIMESTAMP_URL',
    ],
    ['an address that is none', { ...local, PUBLIC_URL: 'localhost' }, 'PUBLIC_URL'],
  ])('refuses %s, by the name of the setting', (_what, env, name) => {
    expect(() => readConfig(env)).toThrow(name);
  });

  it('needs no file where the key is in a vault', () => {
    const { SEAL_KEY_FILE: _key, SEAL_CERTIFICATE_FILE: _chain, ...rest } = cloud;
    const vault = 'https://sampleton.vault.azure.net/certificates/seal';
    expect(readConfig({ ...rest, SEAL_VAULT_CERTIFICATE: vault }).SEAL_VAULT_CERTIFICATE).toBe(vault);
  });

  it('takes time stamps in the clear where that is said, by https and from this machine without', () => {
    const http = 'http://stamps.example/';
    expect(readConfig({ ...cloud, SEAL_TIMESTAMP_URL: http, SEAL_TIMESTAMP_IN_CLEAR: 'true' })).toBeDefined();
    for (const url of ['https://stamps.example/', 'http://127.0.0.1:3000/'])
      expect(readConfig({ ...cloud, SEAL_TIMESTAMP_URL: url }).SEAL_TIMESTAMP_URL).toBe(url);
  });

  it('is in cloud mode unless it is told otherwise', () => {
    const { SUPERVISION_MODE: _mode, ...rest } = cloud;
    expect(readConfig(rest).SUPERVISION_MODE).toBe('cloud');
  });

  it('never puts a secret into what it says', () => {
    const env = { ...cloud, MicrosoftAppPassword: 'very-secret', PUBLIC_URL: 'nonsense' };
    expect(() => readConfig(env)).toThrow(/^(?!.*very-secret)/);
  });
});
