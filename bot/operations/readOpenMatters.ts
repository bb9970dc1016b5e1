import type { OpenMattersAnswer } from '../api/contract';
import { isOpenRequest } from '../supervision/accessToFile';
import { OPEN_MATTERS } from '../supervision/openMatters';
import { allowanceOf } from '../supervision/permissions';
import { reviewDay } from '../supervision/retention';
import { answerBy } from '../supervision/subjectAccess';
import type { Head } from '../supervision/subject';
import { whoSees } from '../text/whoSees';
import { contextFor } from './context';
import { listedWorker, openFiles } from './openFiles';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import { quietLines } from './quietLines';
import { rolesOf } from './rolesOf';
import type { OperationServices } from './services';

/** What is open for the data protection officer, the most pressing first; names, days and reasons, never content. */
export async function readOpenMatters(
  services: OperationServices,
  actor: Actor,
): Promise<Outcome<{ view: OpenMattersAnswer }>> {
  const { today } = contextFor(services, actor);
  const viewer = { id: actor.id, roles: await rolesOf(services, actor) };
  if (!allowanceOf('openMatters', new Set(viewer.roles)))
    return refused(services, actor, 'openMatters', { code: 'notFound' });
  const files = await openFiles(services, viewer, { matters: OPEN_MATTERS, act: 'openMatters', today });
  const heads = files.map(({ head }) => head);
  const policyOn = (day: string) => services.policyOn(day);
  return {
    ok: true,
    view: {
      subjectAccess: byDay(heads.flatMap(subjectAccessIn), ({ answerBy: day }) => day),
      quiet: byDay(
        heads.flatMap((head) => quietLines(head, actor.id, today)),
        ({ until }) => until,
      ),
      access: byDay(
        heads.flatMap((head) => accessIn(head, today)),
        ({ at }) => at,
      ),
      holds: byDay(heads.flatMap(holdsIn), ({ on }) => on),
      review: byDay(
        heads.flatMap((head) => reviewIn(head, today, policyOn)),
        ({ since }) => since,
      ),
      whoCanSee: whoSees(['openMatters']),
    },
  };
}

function byDay<T>(lines: T[], day: (line: T) => string): T[] {
  return lines.sort((a, b) => day(a).localeCompare(day(b)));
}

function subjectAccessIn(head: Head): OpenMattersAnswer['subjectAccess'] {
  return (head.subjectAccess ?? [])
    .filter(({ answeredOn }) => !answeredOn)
    .map((one) => ({
      request: one.id,
      worker: listedWorker(head),
      receivedOn: one.receivedOn,
      answerBy: answerBy(one),
    }));
}

/** Why somebody asked stands in the access log, which is read with a reason of one's own. */
function accessIn(head: Head, today: string): OpenMattersAnswer['access'] {
  return (head.requests ?? [])
    .filter((request) => isOpenRequest(request, today))
    .map(({ by, at, decided }) => ({
      worker: listedWorker(head),
      by,
      at,
      ...(decided?.until && { until: decided.until, decidedBy: decided.by }),
    }));
}

function holdsIn(head: Head): OpenMattersAnswer['holds'] {
  return (head.retention?.holds ?? []).map(({ by, at, why }) => ({
    worker: listedWorker(head),
    by,
    on: at.slice(0, 10),
    why,
  }));
}

type PolicyOn = Parameters<typeof reviewDay>[1];

function reviewIn(head: Head, today: string, policyOn: PolicyOn): OpenMattersAnswer['review'] {
  const since = reviewDay(head, policyOn);
  const { leftOn } = head.worker;
  if (!since || !leftOn || since > today || head.retention?.holds?.length) return [];
  return [{ worker: listedWorker(head), leftOn, since }];
}
