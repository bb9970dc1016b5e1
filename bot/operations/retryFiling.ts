import { change, refuse } from '../supervision/decision';
import type { Decide } from './operation';

/** Has a version filed that could not be; asked for by a person once the cause is mended. */
export const retryFiling: Decide<'retryFiling'> = (subject, input, { now }) => {
  const version = subject.versions.find(({ number }) => number === input.number);
  if (!version?.closed) return refuse('notSent');
  if (version.filing?.state !== 'failed') return change(subject);
  const next = {
    ...version,
    version: version.version + 1,
    filing: { state: 'waiting' as const, since: now },
  };
  const versions = subject.versions.map((each) => (each === version ? next : each));
  const { session } = subject;
  return change(
    { ...subject, versions },
    { kind: 'file', session: session.id, number: version.number },
    { kind: 'post', what: 'record', session: session.id, version: version.number },
  );
};
