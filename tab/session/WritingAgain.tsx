import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionView } from '../../bot/supervision/views';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import type { SessionInUse } from './useSession';
import { Writing } from './Writing';

interface Again {
  view: SessionView;
  draft: NonNullable<SessionView['draft']>;
  session: SessionInUse;
}

/**
 * The record's fields, or, while it is out for signature, first what changing it would mean: saving as
 * one types must never void a signature unasked.
 */
export function WritingAgain(props: Again) {
  const [asked, setAsked] = useState(false);
  const { record, correcting } = props.view;
  if (correcting) return <Correcting {...props} correcting={correcting} />;
  if (!record || asked) return <Writing {...props} />;
  return (
    <Card title={text.writing.out}>
      <p>{text.writing.outWhy}</p>
      <div>
        <Button onClick={() => setAsked(true)}>{text.writing.change}</Button>
      </div>
    </Card>
  );
}

/** A record that was filed is put right: nothing that anybody signed becomes void by it. */
function Correcting({ correcting, ...props }: Again & Required<Pick<SessionView, 'correcting'>>) {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <p className={layout.words}>{text.record.correctingNow(correcting.of, correcting.why)}</p>
      <Writing {...props} />
    </div>
  );
}
