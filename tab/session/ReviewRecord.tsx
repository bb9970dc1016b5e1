import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PreviewAnswer } from '../../bot/api/contract';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { CaseHintList } from '../parts/CaseHintList';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { RecordBody } from '../record/RecordBody';
import { addressOf } from '../routes';
import { text } from '../text';
import { goOn } from '../goTo';
import type { SessionInUse } from './useSession';

/** The whole text as it would be sent; the buttons come after it and are over its hash alone. */
export function ReviewRecord(props: { preview: PreviewAnswer; session: SessionInUse; onClose: () => void }) {
  const { preview, session, onClose } = props;
  const layout = useLayout();
  const once = useOnce();
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => start.current?.focus(), []);
  const send = (sign: boolean) =>
    once.run(async () => {
      const { seen, record } = preview;
      const on = goOn();
      const view = await session.operate('sendRecord', { seen, hash: record.hash, sign });
      onClose();
      on(addressOf.record(session.at, view?.record?.number ?? record.number));
    });
  return (
    <div ref={start} tabIndex={-1}>
      <Card title={text.writing.reviewTitle}>
        <p>{text.writing.reviewIntro}</p>
        <RecordBody record={preview.record} />
        <Missing missing={preview.missing} />
        <CaseHintList hints={preview.hints} />
        <ProblemMessage problem={once.problem} />
        <p className={layout.quiet}>{text.record.onlyHash}</p>
        <div className={layout.row}>
          {preview.missing.length === 0 && (
            <>
              <BusyButton appearance="primary" busy={once.busy} onClick={() => send(true)}>
                {text.writing.sign}
              </BusyButton>
              <BusyButton busy={once.busy} onClick={() => send(false)}>
                {text.writing.sendOnly}
              </BusyButton>
            </>
          )}
          <Button onClick={onClose}>{text.writing.back}</Button>
        </div>
      </Card>
    </div>
  );
}

function Missing({ missing }: { missing: string[] }) {
  if (missing.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.writing.missing}</MessageBarTitle>
        <ul>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
