import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { QueueClient, type StoragePipelineOptions } from '@azure/storage-queue';
import { certificates, type Certificates } from './certificates';
import { conversations, type Conversations } from './conversations';
import { documentTable } from './documentTable';
import { due, type Due } from './due';
import { operationQueue, type OperationQueue } from './operationQueue';
import { peopleIndex, type PeopleIndex } from './peopleIndex';
import { rawTable, type RawTable } from './rawTable';
import { countingPolicy, timeOutPolicy, type PlacedPolicy, type RequestCounter } from './requestPolicies';
import { recordIndex, type RecordIndex } from './recordIndex';
import { roles, type Roles } from './roles';
import { sealedRecords, type SealedRecords } from './sealedRecords';
import { standings, type Standings } from './standings';
import { subjects, type Subjects } from './subjects';
import { teams, type Teams } from './teams';

/** Where the store is: a connection string, or addresses that a managed identity may use. */
export type StoreAddress = { connectionString: string } | { tablesUrl: string; queuesUrl: string };

/** How patient the store is. A turn has fifteen seconds for everything. */
export interface StoreOptions {
  /** Milliseconds that one try may take; 4,000 unless told. */
  timeOut?: number;
  /** Tries after the first; 3 unless told. */
  retries?: number;
}

/** All that is kept, by what it is. */
export interface Store {
  subjects: Subjects;
  queue: OperationQueue;
  standings: Standings;
  people: PeopleIndex;
  teams: Teams;
  roles: Roles;
  due: Due;
  conversations: Conversations;
  sealed: SealedRecords;
  records: RecordIndex;
  certificates: Certificates;
  /** Every table as rows without meaning: for backup and restore. */
  raw: Record<TableName, RawTable>;
  /** Requests that went out since the start, retries included. */
  counter: RequestCounter;
  /** Answers when tables and queues do. @throws where either does not. */
  ping(): Promise<void>;
}

const TABLES = [
  'Supervision',
  'Standing',
  'People',
  'Teams',
  'Roles',
  'Due',
  'Conversations',
  'Sealed',
  'Records',
  'Certificates',
] as const;
const QUEUES = ['operations', 'operations-poison'] as const;

/** A table of the store. */
export type TableName = (typeof TABLES)[number];

type Clients = {
  tables: Record<(typeof TABLES)[number], TableClient>;
  queues: Record<(typeof QUEUES)[number], QueueClient>;
};

/** Opens the store; makes the tables and queues that are not there yet. */
export async function openStore(address: StoreAddress, options: StoreOptions = {}): Promise<Store> {
  const counter: RequestCounter = { tables: 0, queues: 0 };
  const clients = await clientsOf(address, options, counter);
  await createAll(clients);
  return storeOf(clients, counter);
}

function storeOf({ tables, queues }: Clients, counter: RequestCounter): Store {
  return {
    subjects: subjects(tables.Supervision),
    queue: operationQueue(queues.operations, queues['operations-poison']),
    standings: standings(documentTable(tables.Standing)),
    people: peopleIndex(documentTable(tables.People)),
    teams: teams(documentTable(tables.Teams)),
    roles: roles(documentTable(tables.Roles)),
    due: due(documentTable(tables.Due)),
    conversations: conversations(documentTable(tables.Conversations)),
    sealed: sealedRecords(tables.Sealed),
    records: recordIndex(documentTable(tables.Records)),
    certificates: certificates(documentTable(tables.Certificates)),
    raw: each(TABLES, (name) => rawTable(tables[name])),
    counter,
    ping: async () => {
      await Promise.all([
        documentTable(tables.Supervision).get('ping', 'ping'),
        queues.operations.getProperties(),
      ]);
    },
  };
}

async function clientsOf(
  address: StoreAddress,
  options: StoreOptions,
  counter: RequestCounter,
): Promise<Clients> {
  const { openTable, openQueue } = await openersOf(address, options, counter);
  const timeOut = timeOutPolicy(options.timeOut ?? 4_000);
  const policies = [countingPolicy(counter, 'queues'), timeOut];
  return {
    tables: each(TABLES, openTable),
    queues: each(QUEUES, (name) => withPolicies(openQueue(name), policies)),
  };
}

interface Openers {
  openTable: (name: string) => TableClient;
  openQueue: (name: string) => QueueClient;
}

async function openersOf(
  address: StoreAddress,
  options: StoreOptions,
  counter: RequestCounter,
): Promise<Openers> {
  const forTables = tableClientOptions(options, countingPolicy(counter, 'tables'));
  const forQueues = queueClientOptions(options);
  if ('connectionString' in address) return localOpeners(address.connectionString, forTables, forQueues);
  // Loaded only in the cloud: it is large, and the local stack has no identity to show.
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential();
  const queuesUrl = address.queuesUrl.replace(/\/$/, '');
  return {
    openTable: (name) => new TableClient(address.tablesUrl, name, credential, forTables),
    openQueue: (name) => new QueueClient(`${queuesUrl}/${name}`, credential, forQueues),
  };
}

function localOpeners(
  connectionString: string,
  forTables: TableServiceClientOptions,
  forQueues: StoragePipelineOptions,
): Openers {
  // Only Azurite is spoken to without TLS, and its connection string says so itself.
  const tableOptions = { ...forTables, allowInsecureConnection: connectionString.includes('http://') };
  return {
    openTable: (name) => TableClient.fromConnectionString(connectionString, name, tableOptions),
    openQueue: (name) => new QueueClient(connectionString, name, forQueues),
  };
}

function tableClientOptions({ timeOut = 4_000, retries = 3 }: StoreOptions, counting: PlacedPolicy) {
  return {
    retryOptions: { maxRetries: retries, retryDelayInMs: 100, maxRetryDelayInMs: 1_000 },
    additionalPolicies: [counting, timeOutPolicy(timeOut)],
  } satisfies TableServiceClientOptions;
}

function queueClientOptions({ retries = 3 }: StoreOptions) {
  return {
    retryOptions: { maxTries: retries + 1, retryDelayInMs: 100, maxRetryDelayInMs: 1_000 },
  } satisfies StoragePipelineOptions;
}

/**
 * This SDK takes no policies from outside (what its options carry is added twice, and then refused),
 * so they go straight onto the pipeline that belongs to this one client.
 */
function withPolicies(queue: QueueClient, policies: readonly PlacedPolicy[]): QueueClient {
  const { pipeline } = queue['storageClientContext'];
  for (const { policy } of policies) pipeline.addPolicy(policy, { afterPhase: 'Sign' });
  return queue;
}

function each<Name extends string, Client>(
  names: readonly Name[],
  open: (name: Name) => Client,
): Record<Name, Client> {
  return Object.fromEntries(names.map((name) => [name, open(name)])) as Record<Name, Client>;
}

async function createAll({ tables, queues }: Clients): Promise<void> {
  await Promise.all([
    ...Object.values(tables).map((table) => table.createTable()),
    ...Object.values(queues).map((queue) => queue.createIfNotExists()),
  ]);
}
