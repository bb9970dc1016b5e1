import { change, refuse } from '../supervision/decision';
import { signatureOf } from '../supervision/record';
import { selfIn } from '../supervision/roleOf';
import { newestVersion } from '../supervision/subject';
import type { Decide } from './operation';

/** The worker asks for the text to be changed instead of signing it; the supervisor decides. */
export const askForChange: Decide<'askForChange'> = (subject, input, context) => {
  const { session } = subject;
  const version = newestVersion(subject);
  if (!version || session.record?.state !== 'sent') return refuse(session.record ? 'closed' : 'notSent');
  if (version.number !== input.number || version.hash !== input.hash) return refuse('textChanged');
  const by = selfIn(subject, context.actor.id);
  if (signatureOf(version, { role: 'worker', by })) return refuse('alreadySigned');
  if (version.changeRequests.at(-1)?.text === input.text) return change(subject);
  const changeRequests = [...version.changeRequests, { by, text: input.text, at: context.now }];
  const next = { ...version, version: version.version + 1, changeRequests };
  return change(
    { ...subject, versions: [...subject.versions.slice(0, -1), next] },
    { kind: 'notify', to: session.supervisor.id, about: 'changeAsked', session: session.id },
  );
};
