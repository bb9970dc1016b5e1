import type { Request, Response, Server } from 'restify';
import type { makeProcessActivity } from '../chat/processActivity';
import { addressOf } from './addressOf';
import { plainProblem } from './problem';
import { readJson } from './readJson';
import type { ApiParts } from './setUpApi';
import { sendProblem, sendWait } from './sendProblem';

interface Parts {
  processActivity: ReturnType<typeof makeProcessActivity>;
  api: Pick<ApiParts, 'newId' | 'limits' | 'proxies' | 'patience'>;
}

/** The bot's door: who knocks is looked at first, then what they bring. */
export function setUpMessages(server: Server, { processActivity, api }: Parts): void {
  server.post('/api/messages', async (request: Request, response: Response) => {
    const { newId, limits, proxies, patience } = api;
    const reference = newId().slice(0, 8).toUpperCase();
    const { knock, open } = processActivity;
    const refuse = async () => {
      const wait = await limits.ofFailures(addressOf(request, proxies));
      if (wait) sendWait(response, wait.seconds, reference);
      else response.send(401);
    };
    if (!knock(request.headers)) return refuse();
    const read = await readJson(request, patience);
    if (!read.ok) return sendProblem(response, plainProblem(read.kind, reference));
    const processed = await open({ headers: request.headers, body: read.body }, response);
    if (processed === 'refused') await refuse();
  });
}
