import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ManagerAct, PairingView } from '../../bot/supervision/complianceViews';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { offeredActs } from './offeredActs';

const ActForm = lazy(() => import('./ActForm').then((file) => ({ default: file.ActForm })));

/** What a manager can do about an arrangement, each with a form of its own; all of it is in the worker's access log. */
export function Managing({ view, reload }: { view: PairingView; reload: () => Promise<void> }) {
  const layout = useLayout();
  const [open, setOpen] = useState<ManagerAct>();
  const acts = offeredActs(view);
  if (acts.length === 0) return null;
  return (
    <Card title={text.managing.title} whoCanSee={text.managing.logged}>
      <div className={layout.row}>
        {acts.map((act) => (
          <Button key={act} aria-expanded={open === act} onClick={() => setOpen(act)}>
            {text.managing.titles[act]}
          </Button>
        ))}
      </div>
      {open && (
        <Suspense fallback={null}>
          <ActForm key={open} act={open} view={view} onDone={reload} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </Card>
  );
}
