import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { BusyButton } from './BusyButton';
import type { Once } from './useOnce';

/** A small form that opens in the page, with one thing to do and a way out. */
export function PanelForm(props: {
  title: string;
  action: string;
  once: Once;
  onSubmit: () => unknown;
  onClose: () => void;
  children: ReactNode;
}) {
  const layout = useLayout();
  const id = useId();
  return (
    <form
      noValidate
      aria-labelledby={id}
      className={layout.card}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <h3 id={id} className={layout.h3}>
        {props.title}
      </h3>
      {props.children}
      <ProblemMessage problem={props.once.problem} />
      <div className={layout.row}>
        <BusyButton type="submit" appearance="primary" busy={props.once.busy}>
          {props.action}
        </BusyButton>
        <Button appearance="subtle" onClick={props.onClose}>
          {text.form.notNeeded}
        </Button>
      </div>
    </form>
  );
}
