import { AddSquare20Regular } from '@fluentui/react-icons';
import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseRegister } from '../../bot/supervision/caseViews';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { AddCases } from './AddCases';
import { CaseWork } from './CaseWork';
import { TickDecisions } from './TickDecisions';
import type { RegisterInUse } from './useRegister';
import { useRegister } from './useRegister';

/** A worker's case register: theirs, and whoever's supervises their cases. */
export function CasesPage({ worker }: { worker: string }) {
  const register = useRegister(worker);
  const layout = useLayout();
  const { value, problem, reload } = register;
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  const own = value.role === 'worker';
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={own ? text.cases.mine : text.cases.titleOf(value.worker.name)}>
        <p>{value.countsText}</p>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <Adding register={register} value={value} />
      <TickDecisions register={register} value={value} />
      <Card title={text.cases.listOf} whoCanSee={value.whoCanSee}>
        {value.lines.length === 0 ? (
          <p>{own ? text.cases.none : text.cases.noneOf}</p>
        ) : (
          <CaseWork register={register} value={value} />
        )}
      </Card>
    </div>
  );
}

function Adding({ register, value }: { register: RegisterInUse; value: CaseRegister }) {
  const [adding, setAdding] = useState(false);
  if (value.services.length === 0) return <p>{text.cases.noTypes}</p>;
  return (
    <>
      <div>
        <Button
          icon={<AddSquare20Regular />}
          appearance={value.lines.length === 0 ? 'primary' : 'secondary'}
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          {text.cases.add}
        </Button>
      </div>
      {adding && <AddCases register={register} value={value} onClose={() => setAdding(false)} />}
    </>
  );
}
