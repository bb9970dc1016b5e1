import { change, refuse } from '../supervision/decision';
import { signatureOf } from '../supervision/record';
import { newestVersion } from '../supervision/subject';
import type { Decide } from './operation';

/** The worker asks for the text to be changed instead of signing it; the supervisor decides. */
export const askForChange: Decide<'askForChange'> = (subject, input, context) => {
  const { session, head } = subject;
  const version = newestVersion(subject);
  if (!version || session.record?.state !== 'sent') return refuse(session.record ? 'closed' : 'notSent');
  if (version.number !== input.number || version.hash !== input.hash) return refuse('textChanged');
  if (signatureOf(version, 'worker')) return refuse('alreadySigned');
  const by = { id: head.worker.id, name: head.worker.name };
  if (version.changeRequests.at(-1)?.text === input.text) return change(subject);
  const changeRequests = [...version.changeRequests, { by, text: input.text, at: context.now }];
  const next = { ...version, version: version.version + 1, changeRequests };
  return change(
    { ...subject, versions: [...subject.versions.slice(0, -1), next] },
    { kind: 'notify', to: session.supervisor.id, about: 'changeAsked', session: session.id },
  );
};
