import { z } from 'zod';
import { PackageProblem } from './packageProblem';

const text = z.string().trim().min(1);

/** The organisation's own values, by the names of the server's settings and a few of the package's own. */
const given = z.object({
  PUBLIC_URL: z.url({ protocol: /^https$/, error: 'must begin with https://' }),
  TEAMS_APP_EXTERNAL_ID: z.guid(),
  MicrosoftAppId: z.guid(),
  TAB_CLIENT_ID: z.guid(),
  TAB_AUDIENCE: text,
  ORGANISATION_NAME: text,
  DEVELOPER_NAME: text.optional(),
  WEBSITE_URL: text.optional(),
  PRIVACY_URL: text.optional(),
  TERMS_URL: text.optional(),
});

/** What the template's `{{placeholders}}` stand for; all of them plain text. */
export type PackageSettings = Record<
  | 'appId'
  | 'botId'
  | 'developerName'
  | 'host'
  | 'privacyUrl'
  | 'publicUrl'
  | 'tabAudience'
  | 'tabClientId'
  | 'termsOfUseUrl'
  | 'version'
  | 'websiteUrl',
  string
>;

/**
 * Reads the settings of a package. Addresses that are not given fall back on the app's own.
 * @throws PackageProblem that names the setting to mend
 */
export function packageSettings(env: Record<string, string | undefined>, version: string): PackageSettings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = given.safeParse(filled);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new PackageProblem(`${issue?.path.join('.')} is missing or not valid: ${issue?.message}.`);
  }
  const { data } = parsed;
  const publicUrl = data.PUBLIC_URL.replace(/(?<!\/)\/+$/, '');
  return {
    version,
    appId: data.TEAMS_APP_EXTERNAL_ID,
    botId: data.MicrosoftAppId,
    tabClientId: data.TAB_CLIENT_ID,
    tabAudience: data.TAB_AUDIENCE,
    publicUrl,
    host: new URL(publicUrl).hostname,
    developerName: data.DEVELOPER_NAME ?? data.ORGANISATION_NAME,
    websiteUrl: data.WEBSITE_URL ?? publicUrl,
    privacyUrl: data.PRIVACY_URL ?? publicUrl,
    termsOfUseUrl: data.TERMS_URL ?? publicUrl,
  };
}
