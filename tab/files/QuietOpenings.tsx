import type { QuietLine } from '../../bot/api/contract';
import { dateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';

/** The lawful exception: openings of which the worker is told on a day, and which of them wait for a second person. */
export function QuietOpenings(props: { openings: QuietLine[]; reload: () => Promise<void> }) {
  const layout = useLayout();
  return (
    <Card title={text.files.quiet}>
      <p className={layout.quiet}>{text.files.quietIntro}</p>
      {props.openings.length === 0 && <p>{text.files.noQuiet}</p>}
      <ul className={layout.list}>
        {props.openings.map((one) => (
          <li key={one.opening} className={layout.entry}>
            <Opening one={one} reload={props.reload} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Opening({ one, reload }: { one: QuietLine; reload: () => Promise<void> }) {
  const layout = useLayout();
  const { worker, by, second, until, why, mine } = one;
  const waits = !second;
  return (
    <div className={layout.stack}>
      <div className={layout.tight}>
        <p>{text.files.quietOf(worker.name, dateOf(until))}</p>
        <p className={layout.quiet}>
          {second ? text.files.quietRuns(by.name, second.name) : text.files.quietWaits(by.name)}
        </p>
        <p className={layout.words}>{why}</p>
      </div>
      {waits && mine && <p>{text.files.quietOwn}</p>}
      {waits && !mine && <Agree one={one} reload={reload} />}
    </div>
  );
}

function Agree({ one, reload }: { one: QuietLine; reload: () => Promise<void> }) {
  const { api, announce } = useApp();
  const once = useOnce();
  const { worker, opening } = one;
  const agree = () =>
    void once.run(async () => {
      announce((await api.operate('confirmQuietOpening', { worker: worker.id, opening })).done);
      await reload();
    });
  return (
    <>
      <ProblemMessage problem={once.problem} />
      <div>
        <BusyButton busy={once.busy} onClick={agree} name={text.files.quietAgreeTo(worker.name)}>
          {text.files.quietAgree}
        </BusyButton>
      </div>
    </>
  );
}
