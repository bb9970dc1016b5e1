import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';

/** How the bot proves who it is. Without an app id the SDK lets everybody in, so that is a mode of its own. */
export type BotIdentity =
  | { mode: 'local' }
  | (App & { appType: 'SingleTenant'; password: string })
  | (App & { appType: 'UserAssignedMSI' });

interface App {
  mode: 'cloud';
  appId: string;
  tenantId: string;
  /** Where the keys are published that Teams signs with; the Bot Framework's own where absent. */
  openIdMetadata?: string;
}

/** The app id that proactive messages are sent under; empty in local mode, as the SDK expects. */
export const appIdOf = (identity: BotIdentity): string => (identity.mode === 'local' ? '' : identity.appId);

function settingsOf(identity: BotIdentity): Record<string, string> {
  if (identity.mode === 'local') return {};
  const settings = {
    MicrosoftAppId: required('MicrosoftAppId', identity.appId),
    MicrosoftAppTenantId: required('MicrosoftAppTenantId', identity.tenantId),
    MicrosoftAppType: identity.appType,
    ...(identity.openIdMetadata && publicCloud(identity.openIdMetadata)),
  };
  if (identity.appType === 'UserAssignedMSI') return settings;
  return { ...settings, MicrosoftAppPassword: required('MicrosoftAppPassword', identity.password) };
}

/** The SDK takes its own figures for the public cloud only where it is told none of them. */
const publicCloud = (metadata: string): Record<string, string> => ({
  ValidateAuthority: 'true',
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: metadata,
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
  CallerId: 'urn:botframework:azure',
});

function required(name: string, value: string): string {
  if (value.trim() === '') throw new Error(`${name} is missing: the bot does not start without it.`);
  return value;
}

/**
 * The Bot Framework adapter: anonymous in the explicit local mode only, otherwise with real token
 * validation. Errors of a turn are answered by the handler; what still reaches `onTurnError` is
 * handed to `report` and never shown (TEAMS.md A 5).
 */
export function makeAdapter(identity: BotIdentity, report: (error: unknown) => void): CloudAdapter {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settingsOf(identity)));
  adapter.onTurnError = (_context, error) => Promise.resolve(report(error));
  return adapter;
}
