import type { CaseType, Policy } from '../policy';

/** Finds a case type by 'service/type'; undefined where the pack has none of that name. */
export const findCaseType = (policy: Policy, path: string): CaseType | undefined => {
  const [service, type] = path.split('/');
  return policy.cases.services.find(({ id }) => id === service)?.types.find(({ id }) => id === type);
};

/** The names of all case types of a pack, 'service/type'. */
export const caseTypePaths = (policy: Policy): string[] =>
  policy.cases.services.flatMap((service) => service.types.map(({ id }) => `${service.id}/${id}`));
