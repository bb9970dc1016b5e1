import { samplePerson } from '../../../infra/local/sample/people';
import type { OperationName } from '../../../bot/supervision/operationName';
import type { Cloud } from '../../support/cloud/startCloud';
import { personAt, type DoorAnswer } from '../../support/cloud/personAt';

/** People at the tab's door, each with the roles that the sample gives them. */
export interface Desk {
  /** What was answered with anything but success. */
  refusals: string[];
  /** Does something; what came back. @throws Error with the answer where it was refused. */
  does(key: string, name: OperationName, input: object): Promise<unknown>;
  reads(key: string, path: string): Promise<unknown>;
  /** Asks as it is, whatever comes of it. */
  asks(key: string, path: string, body: object): Promise<DoorAnswer>;
}

/** Opens the desk at the real server. */
export function openDesk(cloud: Cloud): Desk {
  const refusals: string[] = [];
  const at = (key: string) => personAt(cloud, key, { claims: { roles: [...samplePerson(key).roles] } });
  const kept = (answer: DoorAnswer) => {
    if (answer.status >= 400) refusals.push(answer.text);
    return answer;
  };
  const parsed = ({ status, text }: DoorAnswer): unknown => {
    if (status === 200) return JSON.parse(text);
    throw new Error(`${status} ${text}`);
  };
  const asks = async (key: string, path: string, body: object) =>
    kept(await (await at(key)).post(path, body));
  return {
    refusals,
    asks,
    does: async (key, name, input) => parsed(await asks(key, `/api/operations/${name}`, input)),
    reads: async (key, path) => parsed(kept(await (await at(key)).get(path))),
  };
}
