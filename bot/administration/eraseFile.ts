import type { Head } from '../supervision/subject';
import type { Certificate } from '../store/certificates';
import type { OperationServices } from '../operations/services';
import type { FileContents } from './fileContents';
import { namedByHead } from './namedElsewhere';

/**
 * Writes the certificate before the first row goes. It names what remains to be removed, so that a run that was cut
 * short can be finished without the head.
 */
export async function beginErasing(
  { store, now }: OperationServices,
  head: Head,
  { counts, versions, due, people }: FileContents,
): Promise<Certificate> {
  const { worker, retention, chain } = head;
  const { by = '', why = '', despite } = retention?.deletion ?? {};
  const named = namedByHead(head);
  const certificate: Certificate = {
    worker: worker.id,
    reference: worker.reference,
    ...(worker.leftOn && { leftOn: worker.leftOn }),
    ...(retention?.reviewOn && { reviewOn: retention.reviewOn }),
    by,
    why,
    ...(despite && { despite }),
    begunAt: retention?.deletion?.at ?? now(),
    records: [...new Set(versions.map(({ reference }) => reference))].sort(),
    counts,
    chain,
    remaining: { ...named, people: [...named.people, ...people], due, records: versions },
  };
  await store.certificates.put(certificate);
  return certificate;
}

/** Removes the rows, the worker's own partition first: without a head nothing can be written anew. */
export async function finishErasing(
  { store, now }: OperationServices,
  certificate: Certificate,
): Promise<Certificate> {
  const { worker, remaining } = certificate;
  await store.subjects.erase(worker);
  for (const { reference, version } of remaining?.records ?? []) {
    await store.sealed.remove(reference, version);
    await store.records.remove(reference, version);
  }
  for (const hint of remaining?.due ?? []) await store.due.remove({ ...hint, worker });
  for (const key of remaining?.standings ?? []) await store.standings.remove({ ...key, worker });
  for (const { person, function: name } of remaining?.supervisors ?? [])
    await store.people.remove(person, { kind: 'supervises', worker, function: name });
  for (const { person, key } of remaining?.people ?? []) await store.people.remove(person, key);
  for (const { key } of await store.people.list(worker)) await store.people.remove(worker, key);
  await store.conversations.remove('person', worker);
  const { remaining: _gone, ...rest } = certificate;
  const complete = { ...rest, completedAt: now() };
  await store.certificates.put(complete);
  return complete;
}
