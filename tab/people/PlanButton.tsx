import { Button, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Person } from '../../bot/supervision/people';
import { later } from '../parts/later';
import { script } from '../parts/script';
import { text } from '../text';

const PlanSession = later(
  script(() => import('./PlanSession').then((file) => file.PlanSession)),
  Waiting,
);

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
      {planning && <PlanSession worker={worker} onDone={reload} onClose={() => setPlanning(false)} />}
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
