import { mergeClasses } from '@fluentui/react-components';
import type { Answers } from '../../bot/api/contract';
import { whoSees } from '../../bot/text/whoSees';
import { dateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { Quoted } from '../parts/Quoted';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource } from '../useResource';
import { Raised } from './Raised';

/** One concern, for whoever it was put to; its worker sees it as they sent it. */
export function ConcernPage({ at }: { at: { worker: string; concern: string } }) {
  const resource = useResource<Answers['concern']>(`/api/concerns/${at.worker}/${at.concern}`);
  const { me } = useApp();
  const layout = useLayout();
  const { value: concern, problem, reload } = resource;
  if (!concern) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading blocks={1} />;
  const own = concern.worker.id === me.id;
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={own ? text.concern.sent : text.concern.readTitle(concern.worker.name)} />
      <ProblemMessage problem={problem} retry={reload} />
      {own ? (
        <Card title={text.concern.sent} whoCanSee={whoSees(['openConcern'], 'worker')}>
          <Raised concern={concern} />
        </Card>
      ) : (
        <ToReader concern={concern} reload={reload} />
      )}
    </div>
  );
}

function ToReader({ concern, reload }: { concern: Answers['concern']; reload: () => Promise<void> }) {
  const { api, announce } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const { worker, about, step, tellSupervisor, takenUpAt, reader } = concern;
  const takeUp = () =>
    once.run(async () => {
      const { done } = await api.operate('takeUpConcern', { worker: worker.id, concern: concern.id });
      announce(done);
      await reload();
    });
  return (
    <Card title={dateOf(concern.at)} whoCanSee={whoSees(['openConcern'], 'concernReader')}>
      <p>{text.concern.readIntro(worker.name, about.name)}</p>
      <Quoted>
        <p className={layout.words}>{concern.text}</p>
      </Quoted>
      <p>{text.concern.readStep[step]}</p>
      {step === 'lineManager' && (
        <p>{(tellSupervisor ? text.concern.supervisorTold : text.concern.notTold)(about.name)}</p>
      )}
      <ProblemMessage problem={once.problem} />
      {takenUpAt && <p>{text.concern.takenUp(reader.name, dateOf(takenUpAt))}</p>}
      {concern.mayTakeUp && (
        <div className={layout.tight}>
          <div>
            <BusyButton appearance="primary" busy={once.busy} onClick={takeUp}>
              {text.concern.takeUp}
            </BusyButton>
          </div>
          <p className={layout.quiet}>{text.concern.takeUpHint(worker.name)}</p>
        </div>
      )}
    </Card>
  );
}
