import { Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Guarded } from '../form/Guarded';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { text } from '../text';
import type { PlanForm } from './Plan';

/** The worker asks for another time; the supervisor answers by moving or cancelling. */
export function AskToMove({ session, onClose }: PlanForm) {
  const [why, setWhy] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const once = useOnce();
  const ask = () =>
    void once.run(async () => {
      await session.operate('requestMove', { why: why.trim() || undefined });
      onClose();
    });
  return (
    <PanelForm
      top
      title={text.session.askMove}
      action={text.session.askMoveDone}
      once={once}
      onSubmit={ask}
      onClose={onClose}
    >
      <Guarded value={why} area={area}>
        <Field label={`${text.session.askMoveWhy} (${text.form.optional})`}>
          <Textarea ref={area} maxLength={500} value={why} onChange={(_, { value }) => setWhy(value)} />
        </Field>
      </Guarded>
    </PanelForm>
  );
}
