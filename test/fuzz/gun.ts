import { Agent, request } from 'node:http';
import { samplePerson } from '../../infra/local/sample/people';
import { badTokens } from '../attack/support/badTokens';
import type { Cloud } from '../support/cloud/startCloud';
import type { Returned } from './judge';
import { PEOPLE } from './pieces';
import type { Shot } from './shot';

/** Sends shots; each comes back with what was answered, or with status 0 where nothing was. */
export interface Gun {
  fire(shot: Shot): Promise<Returned>;
  stop(): void;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/** Mints every header once, since signing takes longer than asking. */
export async function loadGun({ url, issuers }: Pick<Cloud, 'url' | 'issuers'>): Promise<Gun> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const good = new Map<string, string | undefined>([['bot', await issuers.teams({ expires: 36_000 })]]);
  for (const key of PEOPLE)
    good.set(`tab ${key}`, await issuers.tab(samplePerson(key).oid, { expires: 36_000 }));
  for (const [name, make] of Object.entries(badTokens)) {
    good.set(`bot bad ${name}`, await make(issuers, (as) => issuers.teams(as)));
    good.set(`tab bad ${name}`, await make(issuers, (as) => issuers.tab(samplePerson('tom').oid, as)));
  }
  const headerOf = ({ door, person, bad }: Shot) =>
    good.get(bad === undefined ? (door === 'bot' ? 'bot' : `tab ${person}`) : `${door} bad ${bad}`);
  return {
    fire: (shot) => fire(url, agent, shot, headerOf(shot)),
    stop: () => agent.destroy(),
  };
}

function fire(url: string, agent: Agent, shot: Shot, authorization?: string): Promise<Returned> {
  return new Promise((resolve) => {
    const none = { status: 0, type: '', body: Buffer.alloc(0) };
    const bytes = shot.body === undefined ? undefined : Buffer.from(shot.body);
    const headers = {
      ...shot.headers,
      ...(bytes && { 'content-length': bytes.length }),
      ...(authorization !== undefined && { authorization }),
    };
    const sending = request(
      `${url}${shot.path}`,
      { method: shot.method, agent, headers, timeout: PATIENCE },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', () => resolve(none));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers['content-type'] ?? '',
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    sending.on('timeout', () => sending.destroy());
    sending.on('error', () => resolve(none));
    sending.end(bytes);
  });
}
