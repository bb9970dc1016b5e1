import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseLine, CaseRegister } from '../../bot/supervision/caseViews';
import { dateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { DayField } from '../form/DayField';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { stillPicked } from './stillPicked';
import type { RegisterInUse } from './useRegister';

interface Decision {
  key: string;
  case: string;
  reference: string;
  supervisedOn: string;
}

/** What was decided and is not yet ticked as recorded in the case system, the oldest first. */
export function TickDecisions({ register, value }: { register: RegisterInUse; value: CaseRegister }) {
  const { lines, asOf } = value;
  const layout = useLayout();
  const once = useOnce();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [recordedOn, setRecordedOn] = useState(asOf);
  const [mend, setMend] = useState<string>();
  const waiting = decisionsOf(lines);
  if (waiting.length === 0) return null;
  const chosen = waiting.filter(({ key }) => picked.has(key));
  const tick = () => {
    setMend(chosen.length > 0 ? undefined : text.cases.needOne);
    if (chosen.length === 0) return;
    void once.run(async () => {
      const decisions = chosen.map(({ case: id, supervisedOn }) => ({ case: id, supervisedOn }));
      await register.operate('recordedInCaseSystem', { decisions, recordedOn });
      setPicked(stillPicked(picked));
    });
  };
  return (
    <Card title={text.cases.decisions}>
      <p>{text.cases.decisionsHint}</p>
      <Choose all={waiting} picked={picked} onPick={setPicked} />
      <div className={layout.fields}>
        <DayField
          label={text.cases.recordedOn}
          value={recordedOn}
          max={asOf}
          mend={mend ?? once.problem?.answer.fields?.['recordedOn']}
          onChange={setRecordedOn}
        />
      </div>
      <ProblemMessage problem={once.problem} />
      <div>
        <BusyButton busy={once.busy} onClick={tick}>
          {text.cases.tick}
        </BusyButton>
      </div>
    </Card>
  );
}

function Choose(props: {
  all: Decision[];
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
}) {
  const { all, picked, onPick } = props;
  const count = all.filter(({ key }) => picked.has(key)).length;
  const every = count === all.length;
  return (
    <div role="group" aria-label={text.cases.decisions}>
      {all.length > 1 && (
        <Checkbox
          label={text.cases.all(all.length)}
          checked={every ? true : count > 0 ? 'mixed' : false}
          onChange={() => onPick(new Set(every ? [] : all.map(({ key }) => key)))}
        />
      )}
      {all.map(({ key, reference, supervisedOn }) => (
        <div key={key}>
          <Checkbox
            label={text.cases.decision(reference, dateOf(supervisedOn))}
            checked={picked.has(key)}
            onChange={(_, { checked }) =>
              onPick(new Set(checked === true ? [...picked, key] : [...picked].filter((one) => one !== key)))
            }
          />
        </div>
      ))}
    </div>
  );
}

function decisionsOf(lines: CaseLine[]): Decision[] {
  return lines
    .flatMap(({ id, reference, supervised }) =>
      supervised
        .filter(({ recordedOn }) => recordedOn === undefined)
        .map(({ on }) => ({ key: `${id} ${on}`, case: id, reference, supervisedOn: on })),
    )
    .sort((a, b) => a.supervisedOn.localeCompare(b.supervisedOn));
}
