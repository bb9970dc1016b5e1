import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionView } from '../../bot/supervision/views';
import { Card } from '../parts/Card';
import { text } from '../text';
import type { SessionInUse } from './useSession';
import { Writing } from './Writing';

/**
 * The record's fields, or, while it is out for signature, first what changing it would mean: saving as
 * one types must never void a signature unasked.
 */
export function WritingAgain(props: {
  view: SessionView;
  draft: NonNullable<SessionView['draft']>;
  session: SessionInUse;
}) {
  const [asked, setAsked] = useState(false);
  if (!props.view.record || asked) return <Writing {...props} />;
  return (
    <Card title={text.writing.out}>
      <p>{text.writing.outWhy}</p>
      <div>
        <Button onClick={() => setAsked(true)}>{text.writing.change}</Button>
      </div>
    </Card>
  );
}
