import { useState } from 'react';
import { GuardedText } from '../form/GuardedText';
import { PanelForm } from '../form/PanelForm';
import { useOnce } from '../form/useOnce';
import { text } from '../text';
import type { PlanForm } from './Plan';

/** The worker asks for another time; the supervisor answers by moving or cancelling. */
export function AskToMove({ session, onClose }: PlanForm) {
  const [why, setWhy] = useState('');
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
      <GuardedText
        label={`${text.session.askMoveWhy} (${text.form.optional})`}
        value={why}
        longest={500}
        onChange={setWhy}
      />
    </PanelForm>
  );
}
