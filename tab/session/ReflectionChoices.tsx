import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OperationName } from '../../bot/supervision/operationName';
import type { SessionView } from '../../bot/supervision/views';
import { BusyButton } from '../form/BusyButton';
import type { FormInUse } from '../form/useKeptForm';
import { SavedTick } from '../form/SavedTick';
import { useOnce } from '../form/useOnce';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import type { Own } from './Reflection';
import type { SessionInUse } from './useSession';

/** What the worker decides about what is written: take it back, delete it, add it to the record. */
export function ReflectionChoices(props: {
  view: SessionView;
  own: Own;
  session: SessionInUse;
  inUse: FormInUse;
}) {
  const { view, own, session, inUse } = props;
  const layout = useLayout();
  const once = useOnce();
  const [sure, setSure] = useState(false);
  const does = (name: OperationName) => once.run(async () => void (await session.operate(name, {})));
  const remove = () =>
    once.run(async () => {
      await inUse.flush();
      await session.operate('deleteReflection', {});
      setSure(false);
    });
  const { name } = view.supervisor;
  const written = own.shared || Object.values(inUse.form.values).some((answer) => answer !== '');
  return (
    <div className={layout.stack}>
      {own.shared && (
        <p>{own.sharedChanged ? text.reflection.sharedChanged(name) : text.reflection.shared(name)}</p>
      )}
      {view.may.fileReflection && (own.shared || own.inRecord) && <InRecord own={own} session={session} />}
      <ProblemMessage problem={once.problem} />
      <div className={layout.row}>
        {own.shared && view.may.withdrawReflection && (
          <BusyButton busy={once.busy} onClick={() => does('withdrawReflection')}>
            {text.reflection.withdraw}
          </BusyButton>
        )}
        {view.may.deleteReflection && written && !sure && (
          <Button onClick={() => setSure(true)}>{text.reflection.delete}</Button>
        )}
      </div>
      {sure && (
        <div role="group" aria-label={text.reflection.delete} className={layout.tight}>
          <p>{text.reflection.deleteSure}</p>
          <div className={layout.row}>
            <BusyButton busy={once.busy} onClick={remove}>
              {text.reflection.deleteYes}
            </BusyButton>
            <Button autoFocus onClick={() => setSure(false)}>
              {text.reflection.deleteNo}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

function InRecord({ own, session }: { own: Own; session: SessionInUse }) {
  return (
    <SavedTick
      label={text.reflection.inRecord}
      hint={text.reflection.inRecordHint}
      ticked={own.inRecord}
      save={(inRecord) => session.operate('fileReflection', { inRecord })}
    />
  );
}
