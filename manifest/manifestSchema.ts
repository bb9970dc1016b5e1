import { z } from 'zod';

const text = (longest: number) => z.string().trim().min(1).max(longest);
const secureUrl = z.url({ protocol: /^https$/ }).max(2048);
const scope = z.enum(['personal', 'team', 'groupChat']);
const scopes = z.array(scope).min(1).max(3).refine(isSet, 'names a scope twice');

const tabContext = z.enum([
  'personalTab',
  'channelTab',
  'privateChatTab',
  'meetingChatTab',
  'meetingDetailsTab',
  'meetingSidePanel',
  'meetingStage',
]);

/** No scheme, path, port or wildcard: Teams compares host names. */
const host = z
  .string()
  .max(2048)
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be a host name alone, without https://');

const command = z.strictObject({ title: text(32), description: text(128) });

const commandList = z.strictObject({ scopes, commands: z.array(command).min(1).max(10) });

const bot = z.strictObject({
  botId: z.guid(),
  scopes,
  supportsFiles: z.boolean(),
  isNotificationOnly: z.boolean(),
  commandLists: z.array(commandList).max(3).refine(oneListAScope, 'has two lists for one scope'),
});

const staticTab = z.strictObject({
  entityId: text(64),
  name: text(128),
  contentUrl: secureUrl,
  websiteUrl: secureUrl,
  scopes,
  context: z.array(tabContext).min(1).max(8),
});

/**
 * The parts of a Teams manifest that this app uses, with the limits that Teams keeps (lengths in characters).
 * Strict: a part that is not here has not been thought about. Source: Microsoft Learn, "App manifest schema", 1.19.
 */
export const manifestSchema = z
  .strictObject({
    $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json'),
    manifestVersion: z.literal('1.19'),
    version: z
      .string()
      .regex(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/, 'must be three numbers, as in 1.4.0'),
    id: z.guid(),
    developer: z.strictObject({
      name: text(32),
      websiteUrl: secureUrl,
      privacyUrl: secureUrl,
      termsOfUseUrl: secureUrl,
    }),
    name: z.strictObject({ short: text(30), full: text(100) }).refine(differ, 'short and full must differ'),
    description: z
      .strictObject({ short: text(80), full: text(4000) })
      .refine(differ, 'short and full must differ'),
    icons: z.strictObject({ color: text(2048), outline: text(2048) }),
    accentColor: z.string().regex(/^#[0-9a-f]{6}$/i),
    defaultInstallScope: scope,
    defaultGroupCapability: z.strictObject({
      team: z.enum(['bot', 'tab']),
      groupchat: z.enum(['bot', 'tab']),
      meetings: z.enum(['bot', 'tab']),
    }),
    bots: z.array(bot).max(1),
    staticTabs: z.array(staticTab).max(16),
    permissions: z.array(z.enum(['identity', 'messageTeamMembers'])),
    validDomains: z.array(host).min(1).max(16),
    webApplicationInfo: z.strictObject({ id: z.guid(), resource: z.string().startsWith('api://').max(2048) }),
    // True asks the page to call back in time; a late call leaves people with an error page (TEAMS.md C 20).
    showLoadingIndicator: z.literal(false),
  })
  .refine(({ webApplicationInfo: { id, resource } }) => resource.endsWith(`/${id}`), {
    path: ['webApplicationInfo', 'resource'],
    error: 'must end with the client id',
  });

/** A manifest that keeps every limit. */
export type Manifest = z.infer<typeof manifestSchema>;

function differ({ short, full }: { short: string; full: string }): boolean {
  return short !== full;
}

function isSet(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function oneListAScope(lists: readonly { scopes: readonly string[] }[]): boolean {
  return isSet(lists.flatMap((list) => list.scopes));
}
