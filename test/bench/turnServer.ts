import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify, { type Server } from 'restify';
import { makeAdapter } from '../../bot/chat/adapter';
import { makeBot } from '../../bot/chat/handler';
import { linksFor } from '../../bot/chat/links';
import { makeProcessActivity, type Bot } from '../../bot/chat/processActivity';
import type { Operations } from '../../bot/operations/operations';
import type { OperationServices } from '../../bot/operations/services';
import { openStore, type Store } from '../../bot/store/openStore';
import { timeOf } from './benchRow';
import { benchOperations, benchServices } from './benchServices';
import { rawChange, rawRead } from './rawRounds';
import type { Answers, Asked } from './turnProcess';

/** The process that is measured: a bare echo bot, this bot, and the raw rounds, over a store that is there already. */
async function main(connectionString: string): Promise<void> {
  const store = await openStore({ connectionString });
  const services = benchServices(store);
  const seen = { answered: 0 };
  const echo = await listen(echoServer());
  const bot = await listen(
    botServer(services, benchOperations(services), () => (seen.answered = all(store))),
  );
  const answers: Answers = {
    urls: async () => ({ echo, bot }),
    requests: async () => ({ now: all(store), answered: seen.answered }),
    rawRead: async ({ worker }) => timeOf(() => rawRead(store, worker)),
    rawChange: async ({ worker, session, also }) => timeOf(() => rawChange(store, worker, session, also)),
  };
  process.on('message', ({ id, ask, ...rest }: Asked) => {
    const answer = answers[ask] as (given: object) => Promise<unknown>;
    answer(rest).then(
      (given) => process.send?.({ id, given }),
      (error: unknown) => process.send?.({ id, failed: String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ id: 0 });
}

const all = ({ counter }: Store): number => counter.tables + counter.queues;

function echoServer(): Server {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const handler = new ActivityHandler();
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, async (context) => {
      const body = {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: { echo: context.activity.value as unknown },
      };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
      await handler.run(context);
    });
  });
  return server;
}

function botServer(services: OperationServices, operations: Operations, answered: () => void): Server {
  const report = (error: unknown) => console.error(error);
  const bot = makeBot({
    operations,
    conversations: services.store.conversations,
    links: linksFor('http://localhost:3978'),
    organisation: services.organisation,
    titles: false,
    now: services.now,
    newId: services.newId,
    log: report,
  });
  const adapter = makeAdapter({ mode: 'local' }, report);
  const counted: Bot = async (context) => {
    const after = await bot(context);
    answered();
    return after;
  };
  const processActivity = makeProcessActivity({ adapter, bot: counted, reach: 'local', report });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await processActivity.open(request, response);
  });
  return server;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  return `http://127.0.0.1:${port}/api/messages`;
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
