import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { RecordView } from '../../bot/supervision/views';
import { LinkButton } from '../parts/LinkButton';
import { addressOf } from '../routes';
import { text } from '../text';

interface Said {
  sentence: string;
  /** The version that it speaks of, where that is another. */
  number?: number;
}

/** Which version of the record this is beside the others, why there is a new one, and the way to it. */
export function OtherVersions({ record }: { record: RecordView }) {
  return saidOf(record).map(({ sentence, number }) => (
    <MessageBar key={sentence} intent="info" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      {number !== undefined && (
        <MessageBarActions>
          <LinkButton to={addressOf.record(record.ref, number)}>{text.record.readVersion(number)}</LinkButton>
        </MessageBarActions>
      )}
    </MessageBar>
  ));
}

function saidOf({ number, follows, followedBy, correcting }: RecordView): Said[] {
  const words = text.record;
  const later = followedBy && (followedBy.complete ? words.followed : words.followedSoon);
  return [
    ...(follows
      ? [{ sentence: words.follows(number, follows.number, follows.why), number: follows.number }]
      : []),
    ...(correcting ? [{ sentence: words.beingCorrected }] : []),
    ...(later && !correcting ? [{ sentence: later(followedBy.number), number: followedBy.number }] : []),
  ];
}
