import type { z } from 'zod';
import type { Policy } from '../supervision/policy';
import type { Problem } from './figureProblems';
import { readablePath } from './path';
import { policySchema } from './schema';

/** A pack that holds, or what is wrong with it. */
export type Validation = { policy: Policy; problems: [] } | { policy?: undefined; problems: Problem[] };

const reasonOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys')
    return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which no pack has`;
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.input === undefined && issue.message.includes('received undefined')) return 'is missing';
  return issue.message.startsWith('Invalid input')
    ? `must be ${issue.expected === 'object' ? 'a group of entries' : issue.expected === 'array' ? 'a list' : issue.expected}`
    : issue.message;
};

const problemOf = (issue: z.core.$ZodIssue, candidate: unknown): Problem => {
  const path = readablePath(candidate, issue.path) || 'the pack';
  const missing = issue.code === 'invalid_type' && valueMissing(candidate, issue.path);
  return { path, reason: missing ? 'is missing' : reasonOf(issue) };
};

const valueMissing = (root: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  ) === undefined;

/** Checks a pack against the strict schema; each problem names its path and the reason in words. */
export const validatePolicy = (candidate: unknown): Validation => {
  const result = policySchema.safeParse(candidate);
  if (result.success) return { policy: result.data, problems: [] };
  return { problems: result.error.issues.map((issue) => problemOf(issue, candidate)) };
};

/** A problem as one sentence: "personal.limitDays (30) is shorter than personal.targetDays (42)". */
export const problemSentence = ({ path, reason }: Problem): string => `${path} ${reason}`;
