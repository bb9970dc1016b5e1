import { Button, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import type { Person } from '../../bot/supervision/people';
import { text } from '../text';

const PlanSession = lazy(() => import('./PlanSession').then((form) => ({ default: form.PlanSession })));

/** Opens the form that plans a session with somebody, in place. */
export function PlanButton({ worker, reload }: { worker: Person; reload: () => Promise<void> }) {
  const [planning, setPlanning] = useState(false);
  return (
    <>
      <div>
        <Button
          icon={<CalendarAdd20Regular />}
          aria-label={text.home.planWith(worker.name)}
          aria-expanded={planning}
          onClick={() => setPlanning(!planning)}
        >
          {text.home.plan}
        </Button>
      </div>
      {planning && (
        <Suspense fallback={<Waiting />}>
          <PlanSession worker={worker} onDone={reload} onClose={() => setPlanning(false)} />
        </Suspense>
      )}
    </>
  );
}

function Waiting() {
  return (
    <Skeleton aria-label={text.shell.loading}>
      <SkeletonItem size={96} />
    </Skeleton>
  );
}
