import { readFileSync } from 'node:fs';
import { z } from 'zod';

const text = z.string().trim().min(1);
const url = z.url();
const list = text.transform((words) =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean),
);
const count = z.coerce.number().int().min(0);
const yesNo = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Every setting by its environment name; README lists what each is for. */
const settings = z.object({
  SUPERVISION_MODE: z.enum(['local', 'cloud']).default('cloud'),
  NODE_ENV: z.string().optional(),
  HOST: text.default('0.0.0.0'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3978),
  PUBLIC_URL: url,
  TAB_DIR: text.default('dist/tab'),
  TENANT_ID: text,
  MicrosoftAppId: text.optional(),
  MicrosoftAppTenantId: text.optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI']).optional(),
  MicrosoftAppPassword: text.optional(),
  BOT_OPENID_METADATA: url.default('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  TAB_AUDIENCE: text,
  TAB_ISSUERS: text.transform((list) => list.split(',').map((issuer) => issuer.trim())),
  TAB_JWKS_URL: url,
  TAB_CLIENT_ID: text,
  TAB_AUTHORITY: url,
  ALLOWED_TENANTS: list.default([]),
  ALLOWED_GUESTS: list.default([]),
  REQUESTS_PER_MINUTE: count.default(300),
  FAILED_SIGN_INS_PER_MINUTE: count.default(300),
  PROXIES_IN_FRONT: count.default(0),
  STORAGE_CONNECTION_STRING: text.optional(),
  TABLES_URL: url.optional(),
  QUEUES_URL: url.optional(),
  GRAPH_URL: url.default('https://graph.microsoft.com/v1.0'),
  GRAPH_TOKEN_URL: url.optional(),
  GRAPH_CLIENT_ID: text.optional(),
  GRAPH_CLIENT_SECRET: text.optional(),
  TEAMS_SERVICE_URL: url.default('https://smba.trafficmanager.net/teams/'),
  TEAMS_APP_ID: text,
  TEAMS_APP_EXTERNAL_ID: text,
  SHAREPOINT_SITE_ID: text,
  SHAREPOINT_DRIVE_ID: text,
  SHAREPOINT_DRIVE_IDS: list.optional(),
  SHAREPOINT_READER_GROUPS: list.default([]),
  SEAL_KEY_FILE: text.optional(),
  SEAL_CERTIFICATE_FILE: text.optional(),
  SEAL_PFX_FILE: text.optional(),
  SEAL_PFX_PASSWORD: z.string().optional(),
  SEAL_VAULT_CERTIFICATE: url.optional(),
  SEAL_ISSUERS_FILE: text.optional(),
  SEAL_TIMESTAMP_URL: url.optional(),
  SEAL_TIMESTAMP_IN_CLEAR: yesNo.default(false),
  POLICY: text.default('luton-social-care').transform((list) => list.split(',').map((id) => id.trim())),
  POLICY_FILE: text.optional(),
  POLICY_CHOICES_FILE: text.optional(),
  ORGANISATION_NAME: text,
  ROLES_MAX_AGE_HOURS: z.coerce.number().min(1).max(168).default(24),
  AGENDA_TITLES_IN_CHAT: yesNo.default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** The settings as they were given, with defaults; secrets stay in here and are never logged. */
export type Config = z.infer<typeof settings>;

/** A setting is missing or unsafe; the message names it and says what to do. */
export class ConfigProblem extends Error {
  override name = 'ConfigProblem';
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Addresses that keys, tokens or people's words travel to: never in the clear beyond this machine. */
const PRIVATE = [
  'PUBLIC_URL',
  'BOT_OPENID_METADATA',
  'TAB_JWKS_URL',
  'TAB_AUTHORITY',
  'TABLES_URL',
  'QUEUES_URL',
  'GRAPH_URL',
  'GRAPH_TOKEN_URL',
  'TEAMS_SERVICE_URL',
] as const;

/** The first address that could be listened in on, by its name. */
const inTheClear = (config: Config): string | undefined => PRIVATE.find((name) => isInTheClear(config[name]));

function isInTheClear(address = 'https://unset.invalid'): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol !== 'https:' && !LOOPBACK.includes(hostname.replace(/^\[|\]$/g, ''));
}

type Rule = { broken: (config: Config) => boolean; say: string | ((config: Config) => string) };

/** What no combination of settings may be; the first that is broken stops the start. */
const RULES: readonly Rule[] = [
  {
    broken: ({ SUPERVISION_MODE, NODE_ENV }) =>
      SUPERVISION_MODE === 'local' && NODE_ENV?.toLowerCase() === 'production',
    say: 'SUPERVISION_MODE is local while NODE_ENV is production: local mode accepts anybody. Remove it.',
  },
  {
    broken: ({ SUPERVISION_MODE, HOST }) => SUPERVISION_MODE === 'local' && !LOOPBACK.includes(HOST),
    say: 'HOST must be 127.0.0.1 in local mode: it accepts anybody, so only this machine may reach it.',
  },
  {
    broken: ({ SUPERVISION_MODE, MicrosoftAppId }) => SUPERVISION_MODE === 'cloud' && !MicrosoftAppId,
    say: 'MicrosoftAppId is missing: without it the bot would accept unsigned messages.',
  },
  {
    broken: ({ SUPERVISION_MODE, MicrosoftAppTenantId, MicrosoftAppType }) =>
      SUPERVISION_MODE === 'cloud' && !(MicrosoftAppTenantId && MicrosoftAppType),
    say: 'MicrosoftAppTenantId and MicrosoftAppType (SingleTenant or UserAssignedMSI) are both needed.',
  },
  {
    broken: ({ SUPERVISION_MODE, MicrosoftAppType, MicrosoftAppPassword }) =>
      SUPERVISION_MODE === 'cloud' && MicrosoftAppType === 'SingleTenant' && !MicrosoftAppPassword,
    say: 'MicrosoftAppPassword is missing: a SingleTenant bot needs its client secret.',
  },
  {
    broken: ({ MicrosoftAppType, MicrosoftAppPassword }) =>
      MicrosoftAppType === 'UserAssignedMSI' && Boolean(MicrosoftAppPassword),
    say: 'MicrosoftAppPassword is set: a managed identity has no secret. Remove it.',
  },
  {
    broken: (config) => config.SUPERVISION_MODE === 'cloud' && inTheClear(config) !== undefined,
    say: (config) => `${String(inTheClear(config))} must begin with https: it is beyond this machine.`,
  },
  {
    broken: ({ STORAGE_CONNECTION_STRING, TABLES_URL, QUEUES_URL }) =>
      !STORAGE_CONNECTION_STRING && !(TABLES_URL && QUEUES_URL),
    say: 'TABLES_URL and QUEUES_URL are missing (or STORAGE_CONNECTION_STRING, for the local stack).',
  },
  {
    broken: ({ SEAL_KEY_FILE, SEAL_CERTIFICATE_FILE, SEAL_PFX_FILE, SEAL_VAULT_CERTIFICATE }) =>
      !SEAL_VAULT_CERTIFICATE && !SEAL_PFX_FILE && !(SEAL_KEY_FILE && SEAL_CERTIFICATE_FILE),
    say: 'SEAL_VAULT_CERTIFICATE is missing (or SEAL_PFX_FILE, or SEAL_KEY_FILE and SEAL_CERTIFICATE_FILE): records could not be sealed.',
  },
  {
    broken: ({ SUPERVISION_MODE, SEAL_VAULT_CERTIFICATE = 'https://' }) =>
      SUPERVISION_MODE === 'cloud' && !SEAL_VAULT_CERTIFICATE.startsWith('https://'),
    say: 'SEAL_VAULT_CERTIFICATE must begin with https://: the app’s token goes there.',
  },
  {
    broken: ({ SUPERVISION_MODE, SEAL_TIMESTAMP_URL, SEAL_TIMESTAMP_IN_CLEAR }) =>
      SUPERVISION_MODE === 'cloud' && !SEAL_TIMESTAMP_IN_CLEAR && isInTheClear(SEAL_TIMESTAMP_URL),
    say: 'SEAL_TIMESTAMP_URL must begin with https. Where the service has no such address, set SEAL_TIMESTAMP_IN_CLEAR to true: hashes travel in the clear then, and its answers are still checked.',
  },
];

/** Reads the settings. @throws ConfigProblem that names the one to mend. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse({
    ...given,
    ...(given.SUPERVISION_MODE === 'local' && !given.HOST && { HOST: '127.0.0.1' }),
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigProblem(`${issue?.path.join('.')} is missing or not valid: ${issue?.message}.`);
  }
  const broken = RULES.find((rule) => rule.broken(parsed.data));
  if (broken) throw new ConfigProblem(typeof broken.say === 'string' ? broken.say : broken.say(parsed.data));
  return parsed.data;
}

/** A file that a setting names. @throws ConfigProblem where it cannot be read. */
export function readSettingFile(name: keyof Config, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new ConfigProblem(`${name} names a file that cannot be read.`);
  }
}
