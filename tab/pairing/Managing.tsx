import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PairingView } from '../../bot/supervision/complianceViews';
import type { ManagerAct } from '../../bot/supervision/managerActs';
import { Card } from '../parts/Card';
import { DoneMessage } from '../parts/DoneMessage';
import { later } from '../parts/later';
import { Loading } from '../parts/Loading';
import { script } from '../parts/script';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { offeredActs, titleOf } from './offeredActs';

const ActForm = later(
  script(() => import('./ActForm').then((file) => file.ActForm)),
  () => <Loading blocks={1} />,
);

/** What a manager can do about an arrangement, each with a form of its own; all of it is in the worker's access log. */
export function Managing({ view, reload }: { view: PairingView; reload: () => Promise<void> }) {
  const layout = useLayout();
  const [open, setOpen] = useState<ManagerAct>();
  const [done, setDone] = useState<string>();
  const choose = (act: ManagerAct) => {
    setDone(undefined);
    setOpen(act);
  };
  const acts = offeredActs(view);
  if (acts.length === 0) return null;
  return (
    <Card title={text.managing.title} whoCanSee={text.managing.logged} screen>
      <div className={layout.row}>
        {acts.map((act) => (
          <Button key={act} aria-expanded={open === act} onClick={() => choose(act)}>
            {titleOf(act, view)}
          </Button>
        ))}
      </div>
      {open && (
        <ActForm
          key={open}
          act={open}
          view={view}
          onDone={async (said) => {
            setDone(said);
            await reload();
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {!open && <DoneMessage done={done} />}
    </Card>
  );
}
