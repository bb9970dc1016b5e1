/** What the Entra stand-in is told. Addresses are whole, without a trailing slash. */
export interface EntraSettings {
  port: number;
  tenantId: string;
  /** Audience of the tab's tokens, `api://<host>/<client id>`. */
  tabAudience: string;
  tabClientId: string;
  graphClientId: string;
  graphClientSecret: string;
  /** File that keeps the signing key between starts. */
  keyFile: string;
}

/** The issuer's address for a stand-in on this port; its endpoints are below it. */
export function entraIssuer(port: number, tenantId: string): string {
  return `http://localhost:${port}/${tenantId}/v2.0`;
}

/** Reads the settings that `startStack` puts in the environment. Throws, naming one that is missing. */
export function entraSettings(env: NodeJS.ProcessEnv): EntraSettings {
  return {
    port: Number(need(env, 'PORT')),
    tenantId: need(env, 'TENANT_ID'),
    tabAudience: need(env, 'TAB_AUDIENCE'),
    tabClientId: need(env, 'TAB_CLIENT_ID'),
    graphClientId: need(env, 'GRAPH_CLIENT_ID'),
    graphClientSecret: need(env, 'GRAPH_CLIENT_SECRET'),
    keyFile: need(env, 'KEY_FILE'),
  };
}

function need(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new Error(`The setting ${name} is missing.`);
}
