import { ConfigProblem, readConfig } from './config';
import { safeError } from './chat/safeError';
import { rebuildWhereOld } from './effects/rebuildStanding';
import { runConsumer } from './effects/runConsumer';
import { runReminders } from './reminders/runReminders';
import { runRoles } from './reminders/runRoles';
import { quietLibraries } from './quietLibraries';
import { makeServer } from './server';
import { services } from './services';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { log, store, operations, effects, readRoles, processActivity, signIn, limits, apiConfig } =
    await services(config);
  quietLibraries(log);
  const server = makeServer({
    api: {
      operations,
      signIn,
      config: apiConfig,
      newId: effects.newId,
      log,
      limits,
      proxies: config.PROXIES_IN_FRONT,
    },
    processActivity,
    ready: () => store.ping(),
    tabDir: config.TAB_DIR,
    signInOrigin: new URL(config.TAB_AUTHORITY).origin,
  });
  const running = [runConsumer(effects), runReminders(effects), runRoles({ ...effects, readRoles })];
  await new Promise<void>((resolve) => {
    server.listen(config.PORT, config.HOST, resolve);
  });
  log.info({ port: config.PORT, mode: config.SUPERVISION_MODE, policy: config.POLICY }, 'ready');
  rebuildWhereOld(effects).catch((error: unknown) => {
    log.warn({ error: safeError(error) }, 'standing not made anew');
  });
  const stop = async () => {
    server.close();
    await Promise.all(running.map((each) => each.stop()));
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigProblem;
  console.error(expected ? error.message : error);
  process.exit(1);
});
