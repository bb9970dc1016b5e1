import type { SessionView } from '../../bot/supervision/views';
import { Card } from '../parts/Card';
import { text } from '../text';
import { Difference, useDifference } from './Difference';
import { NotRecorded } from './NotRecorded';
import type { SessionInUse } from './useSession';

/** What of the record is the worker's while it is being written: their view of a difference, and what stays out. */
export function OwnPart(props: {
  view: SessionView;
  part: NonNullable<SessionView['ownPart']>;
  session: SessionInUse;
}) {
  const { view, part, session } = props;
  const difference = useDifference(session, part.difference, part.version);
  if (!view.may.saveDifference && !view.may.agreeNotToRecord) return null;
  const { name } = view.supervisor;
  return (
    <Card title={text.writing.yourPart} whoCanSee={view.whoCanSee.record}>
      {view.may.saveDifference && <Difference name={name} inUse={difference} />}
      {view.may.agreeNotToRecord && (
        <NotRecorded
          name={name}
          mine={part.notRecorded.worker === true}
          theirs={part.notRecorded.supervisor === true}
          session={session}
        />
      )}
    </Card>
  );
}
