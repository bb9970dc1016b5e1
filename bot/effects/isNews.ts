import type { Notice } from '../supervision/effect';
import type { SessionView } from '../supervision/views';

/** Notices that say something only while the session stands so; the others are always said. */
const WHILE: Partial<Record<Notice, (view: SessionView) => boolean>> = {
  prepare: ({ state }) => state === 'planned' || state === 'unconfirmed',
  invited: ({ state }) => state === 'planned' || state === 'unconfirmed',
  moved: ({ state }) => state === 'planned' || state === 'unconfirmed',
  cancelled: ({ state }) => state === 'cancelled',
  moveRequested: ({ session }) => session.moveRequest !== undefined,
  reflectionShared: ({ sharedReflection }) => sharedReflection !== undefined,
  reflectionWithdrawn: ({ sharedReflection }) => sharedReflection === undefined,
  signatureAsked: ({ record }) => record?.maySign === true,
  signatureVoided: ({ state }) => state !== 'filed',
  changeAsked: ({ state }) => state === 'sent',
  signed: ({ state }) => state === 'sent',
  filingFailed: ({ record }) => record?.filing?.state === 'failed',
  remind: ({ state }) => state === 'planned',
  didItHappen: ({ state }) => state === 'unconfirmed',
};

/** Whether a notice still says something, by the state of things when it is to be sent. */
export function isNews(about: Notice, view: SessionView): boolean {
  return WHILE[about]?.(view) ?? true;
}
