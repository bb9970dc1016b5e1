import { Checkbox } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { useOnce } from './useOnce';

/**
 * A box whose tick is saved at once. It shows what was pressed while that is on its way, and another press is not
 * lost: what was pressed last is what is saved in the end.
 */
export function SavedTick(props: {
  label: string;
  hint: string;
  /** As the server has it. */
  ticked: boolean;
  save: (ticked: boolean) => Promise<unknown>;
}) {
  const layout = useLayout();
  const once = useOnce();
  const [pressed, setPressed] = useState<boolean>();
  const wanted = useRef(props.ticked);
  const saveAll = async () => {
    let sent: boolean | undefined;
    try {
      while (sent !== wanted.current) await props.save((sent = wanted.current));
    } finally {
      setPressed(undefined);
    }
  };
  const press = (ticked: boolean) => {
    wanted.current = ticked;
    setPressed(ticked);
    void once.run(saveAll);
  };
  return (
    <div className={layout.tight}>
      <Checkbox
        label={props.label}
        checked={pressed ?? props.ticked}
        onChange={(_, { checked }) => press(checked === true)}
      />
      <p className={layout.quiet}>{props.hint}</p>
      <ProblemMessage problem={once.problem} />
    </div>
  );
}
