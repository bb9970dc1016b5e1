import { isOpenRequest } from './accessToFile';
import type { Policy } from './policy';
import { reviewDay } from './retention';
import type { Head } from './subject';

/**
 * What is open in a file for others than the two: `access`: somebody asked to be let in, or was; `quiet`: openings
 * of which the worker is told later; `kept`: a hold, or the review after leaving; `subjectAccess`: the worker asked
 * for their data.
 */
export type OpenMatter = 'access' | 'quiet' | 'kept' | 'subjectAccess';

/** Every one of them. */
export const OPEN_MATTERS: readonly OpenMatter[] = ['access', 'quiet', 'kept', 'subjectAccess'];

/** From which day on (ISO date) each is open; what is absent is not. A file whose deletion has begun has nothing open. */
export function openMatters(
  head: Head,
  today: string,
  policyOn: (day: string) => Policy,
): Partial<Record<OpenMatter, string>> {
  const { requests = [], quiet = [], retention, subjectAccess = [] } = head;
  if (retention?.deletion) return {};
  const access = requests.some((request) => isOpenRequest(request, today));
  const kept = retention?.holds?.length ? today : reviewDay(head, policyOn);
  return {
    ...(access && { access: today }),
    ...(quiet.some(({ until }) => until > today) && { quiet: today }),
    ...(kept && { kept }),
    ...(subjectAccess.some(({ answeredOn }) => !answeredOn) && { subjectAccess: today }),
  };
}
