import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sampleOrganisation, samplePeople } from '../sample/people';
import { startGraph } from './startGraph';

/** The stand-in's settings by environment. GRAPH_WINDOWS_FILE names a JSON file of the kind `windows` below. */
const environment = z.object({
  GRAPH_PORT: z.coerce.number().int().default(0),
  GRAPH_FILES_DIR: z.string(),
  GRAPH_STATE_FILE: z.string().optional(),
  GRAPH_JWKS_URL: z.url(),
  GRAPH_AUDIENCE: z.string().default('https://graph.microsoft.com'),
  GRAPH_ISSUER: z.string().optional(),
  GRAPH_BOT_MESSAGES_URL: z.url().optional(),
  GRAPH_BOT_ID: z.string().default('28:supervision'),
  GRAPH_WINDOWS_FILE: z.string().optional(),
  SHAREPOINT_DRIVE_ID: z.string(),
  SHAREPOINT_SITE_ID: z.string(),
  TEAMS_APP_ID: z.string(),
  TEAMS_APP_EXTERNAL_ID: z.string(),
});

/** The open chat windows by person id. */
const windows = z.record(
  z.string(),
  z.object({ serviceUrl: z.url(), conversationId: z.string(), userId: z.string() }),
);

/** Runs the Graph stand-in in a process of its own, until it is told to stop. */
async function main(): Promise<void> {
  const settings = environment.parse(process.env);
  const graph = await startGraph({
    port: settings.GRAPH_PORT,
    filesDir: settings.GRAPH_FILES_DIR,
    stateFile: settings.GRAPH_STATE_FILE,
    people: samplePeople,
    bearer: {
      jwksUrl: settings.GRAPH_JWKS_URL,
      audience: settings.GRAPH_AUDIENCE,
      issuer: settings.GRAPH_ISSUER,
    },
    driveId: settings.SHAREPOINT_DRIVE_ID,
    siteId: settings.SHAREPOINT_SITE_ID,
    app: {
      id: settings.TEAMS_APP_ID,
      externalId: settings.TEAMS_APP_EXTERNAL_ID,
      displayName: 'Supervision',
    },
    bot: {
      messagesUrl: settings.GRAPH_BOT_MESSAGES_URL,
      botId: settings.GRAPH_BOT_ID,
      botName: 'Supervision',
      tenantId: sampleOrganisation.tenantId,
    },
    windows: settings.GRAPH_WINDOWS_FILE
      ? windows.parse(JSON.parse(readFileSync(settings.GRAPH_WINDOWS_FILE, 'utf8')))
      : {},
  });
  process.stdout.write(`Graph stand-in ready at ${graph.graphUrl}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void graph.stop().then(() => process.exit(0)));
  }
}

main().catch((reason: unknown) => {
  process.stderr.write(
    `The Graph stand-in did not start: ${reason instanceof Error ? reason.message : 'unknown reason'}\n`,
  );
  process.exitCode = 1;
});
