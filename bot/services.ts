import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { makeLimits } from './api/limits';
import { makeSignIn } from './api/signIn';
import type { ConfigAnswer } from './api/contract';
import type { Served } from './api/whyTurnedAway';
import { appIdOf, makeAdapter, type BotIdentity } from './chat/adapter';
import { makeBot } from './chat/handler';
import { makeChatMessenger } from './chat/chatMessenger';
import { makeProcessActivity } from './chat/processActivity';
import { linksFor } from './chat/links';
import { personalReference } from './chat/place';
import { safeError } from './chat/safeError';
import { readSettingFile, ConfigProblem, type Config } from './config';
import { findPersonalChat } from './directory/findPersonalChat';
import { installApp } from './directory/installApp';
import { makeMembership } from './directory/membership';
import { readPerson } from './directory/readPerson';
import { readRoles } from './directory/readRoles';
import type { EffectServices } from './effects/effectServices';
import { fileRecord } from './filing/fileRecord';
import { fetchDocument } from './filing/fetchDocument';
import { syncAccess } from './filing/syncAccess';
import { graphClient, type GraphClient } from './filing/graphClient';
import { clientCredentialsToken, credentialToken, type GraphToken } from './filing/graphToken';
import { makeOperations } from './operations/makeOperations';
import type { Documents } from './operations/documentOf';
import type { Operations } from './operations/operations';
import type { OperationServices } from './operations/services';
import { adoptedPolicies, policyOn } from './policies/adoptedPolicies';
import type { Choices, PackSource } from './policies/resolvePolicy';
import { hashOf } from './records/hashOf';
import { render } from './records/printed';
import { sealPdf } from './records/seal';
import { sealing } from './sealing';
import { openStore, type Store } from './store/openStore';

/** Builds everything. @throws ConfigProblem where a setting turns out not to be usable. */
export async function services(config: Config) {
  const log = pino({ level: config.LOG_LEVEL, base: undefined });
  const store = await openStore(storeAddress(config));
  const base = operationServices(config, store, log);
  const graph = graphClient({ url: config.GRAPH_URL, token: await graphToken(config), now: Date.now });
  const { signer, timestamp, certificates } = await sealing(config);
  const documents: Documents = {
    render,
    fetch: (driveId, itemId) => fetchDocument(graph, driveId, itemId),
    sealed: (reference, version) => store.sealed.get(reference, version),
    certificates,
  };
  const operations = makeOperations(base, documents);
  const served = servedBy(config, graph);
  const chat = chatOf(config, graph, base, operations, served);
  const effects: EffectServices = {
    ...base,
    sealed: async (printed) =>
      sealPdf(await render(printed), await signer(), new Date(base.now()), timestamp),
    file: (request) => fileRecord(graph, request),
    messenger: chat.messenger,
    access: (request) => syncAccess(graph, request),
    driveIds: config.SHAREPOINT_DRIVE_IDS ?? [config.SHAREPOINT_DRIVE_ID],
    readerGroups: config.SHAREPOINT_READER_GROUPS,
  };
  return {
    log,
    store,
    graph,
    documents,
    operations,
    effects,
    readRoles: () => readRoles(graph, config.TAB_CLIENT_ID),
    processActivity: chat.processActivity,
    signIn: signInOf(config, served),
    limits: chat.limits,
    apiConfig: apiConfig(config),
  };
}

function operationServices(config: Config, store: Store, log: pino.Logger): OperationServices {
  const policies = policiesOf(config);
  return {
    store,
    policies,
    policyOn: (day) => policyOn(policies, day),
    organisation: config.ORGANISATION_NAME,
    now: () => new Date().toISOString(),
    newId: () => randomBytes(12).toString('hex'),
    hash: hashOf,
    log,
    rolesMaxAgeHours: config.ROLES_MAX_AGE_HOURS,
  };
}

function policiesOf({ POLICY, POLICY_FILE, POLICY_CHOICES_FILE }: Config) {
  const json = (name: 'POLICY_FILE' | 'POLICY_CHOICES_FILE', file?: string): unknown =>
    file === undefined ? undefined : JSON.parse(readSettingFile(name, file).toString());
  try {
    // Both are checked by the packs' own schema, entry by entry, with the path and the reason in words.
    const own = (json('POLICY_FILE', POLICY_FILE) ?? []) as PackSource[];
    const choices = (json('POLICY_CHOICES_FILE', POLICY_CHOICES_FILE) ?? {}) as Choices;
    return adoptedPolicies({ ids: POLICY, own, choices });
  } catch (error) {
    throw new ConfigProblem(error instanceof Error ? error.message : 'The policy could not be read.');
  }
}

function storeAddress({ STORAGE_CONNECTION_STRING, TABLES_URL, QUEUES_URL }: Config) {
  if (STORAGE_CONNECTION_STRING) return { connectionString: STORAGE_CONNECTION_STRING };
  return { tablesUrl: TABLES_URL ?? '', queuesUrl: QUEUES_URL ?? '' };
}

async function graphToken(config: Config): Promise<GraphToken> {
  const { GRAPH_TOKEN_URL: tokenUrl, GRAPH_CLIENT_ID: clientId, GRAPH_CLIENT_SECRET: clientSecret } = config;
  if (tokenUrl && clientId && clientSecret)
    return clientCredentialsToken({ tokenUrl, clientId, clientSecret }, Date.now);
  // Loaded only where there is a managed identity to speak for the app.
  const { DefaultAzureCredential } = await import('@azure/identity');
  return credentialToken(new DefaultAzureCredential(), Date.now);
}

/** Installs the app; where it is there already but its chat is not known here, finds the chat. */
async function installOrFind(
  config: Config,
  graph: GraphClient,
  { store }: OperationServices,
  person: string,
) {
  const installed = await installApp(graph, person, config.TEAMS_APP_ID);
  if (installed.state !== 'alreadyThere') return installed;
  const chat = await findPersonalChat(graph, person, config.TEAMS_APP_EXTERNAL_ID);
  if (chat.state !== 'found') return chat.state === 'retry' ? chat : installed;
  const appId = config.MicrosoftAppId ?? '';
  const reference = personalReference({
    chat: chat.chatId,
    person,
    appId,
    tenant: config.TENANT_ID,
    serviceUrl: config.TEAMS_SERVICE_URL,
  });
  await store.conversations.putIfDifferent('person', person, reference);
  return installed;
}

/** The directory is asked about each person once for both doors. */
function servedBy({ TENANT_ID: tenant, ALLOWED_GUESTS: guests }: Config, graph: GraphClient): Served {
  return { tenant, guests, membership: makeMembership((person) => readPerson(graph, person), Date.now) };
}

function chatOf(
  config: Config,
  graph: GraphClient,
  base: OperationServices,
  operations: Operations,
  served: Served,
) {
  const { log, now, newId, organisation, store } = base;
  const identity = identityOf(config);
  const { mode: reach } = identity;
  const report = (error: unknown) => log.error({ error: safeError(error) }, 'turn failed');
  const adapter = makeAdapter(identity, report);
  const door = {
    links: linksFor(config.PUBLIC_URL, reach === 'cloud' ? config.TEAMS_APP_EXTERNAL_ID : undefined),
    conversations: store.conversations,
    titles: config.AGENDA_TITLES_IN_CHAT,
    organisation,
    now,
  };
  const tenants = [config.TENANT_ID, ...config.ALLOWED_TENANTS];
  const tenant = reach === 'cloud' ? { tenants, dialogs: true } : {};
  const limits = makeLimits({
    requests: config.REQUESTS_PER_MINUTE,
    failures: config.FAILED_SIGN_INS_PER_MINUTE,
  });
  const bot = makeBot({
    ...door,
    ...tenant,
    served,
    operations,
    newId,
    limit: limits.ofPerson,
    log: (event) => log.error(event, event.what),
    warn: (facts, message) => log.warn(facts, message),
  });
  const install = (person: string) => installOrFind(config, graph, base, person);
  const messenger = makeChatMessenger({ ...door, adapter, appId: appIdOf(identity), reach, install });
  const who = reach === 'cloud' ? { reach, appId: appIdOf(identity) } : { reach };
  return { messenger, limits, processActivity: makeProcessActivity({ adapter, bot, report, ...who }) };
}

function identityOf(config: Config): BotIdentity {
  if (config.SUPERVISION_MODE === 'local') return { mode: 'local' };
  const appId = config.MicrosoftAppId ?? '';
  const tenantId = config.MicrosoftAppTenantId ?? '';
  const openIdMetadata = config.BOT_OPENID_METADATA;
  if (config.MicrosoftAppType === 'UserAssignedMSI')
    return { mode: 'cloud', appId, tenantId, openIdMetadata, appType: 'UserAssignedMSI' };
  return {
    mode: 'cloud',
    appId,
    tenantId,
    openIdMetadata,
    appType: 'SingleTenant',
    password: config.MicrosoftAppPassword ?? '',
  };
}

function signInOf(config: Config, served: Served) {
  return makeSignIn({
    ...served,
    otherTenants: config.ALLOWED_TENANTS,
    audiences: [config.TAB_AUDIENCE, config.TAB_CLIENT_ID],
    issuers: config.TAB_ISSUERS,
    jwksUrl: config.TAB_JWKS_URL,
  });
}

function apiConfig(config: Config): ConfigAnswer {
  return {
    organisation: config.ORGANISATION_NAME,
    sample: config.SUPERVISION_MODE === 'local',
    authority: config.TAB_AUTHORITY,
    clientId: config.TAB_CLIENT_ID,
    scope: `openid profile ${config.TAB_AUDIENCE}/access_as_user`,
  };
}
