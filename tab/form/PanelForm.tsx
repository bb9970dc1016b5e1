import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { ProblemMessage } from '../parts/ProblemMessage';
import { returnFocus } from '../parts/returnFocus';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { BusyButton } from './BusyButton';
import type { Once } from './useOnce';

const useStyles = makeStyles({ title: { ':focus': { outlineStyle: 'none' } } });

/**
 * A small form that opens in the page, with one thing to do and a way out. The focus goes to its
 * title, and back to the button that opened it; so that button stays where it is.
 */
export function PanelForm(props: {
  title: string;
  /** Straight under the page's title, not within a card. */
  top?: boolean;
  action: string;
  once: Once;
  onSubmit: () => unknown;
  onClose: () => void;
  children: ReactNode;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const Title = props.top ? 'h2' : 'h3';
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeFocus(title.current), []);
  return (
    <form
      noValidate
      aria-labelledby={id}
      className={layout.card}
      onSubmit={(event) => {
        event.preventDefault();
        void props.onSubmit();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') props.onClose();
      }}
    >
      <Title ref={title} id={id} tabIndex={-1} className={`${layout.h3} ${styles.title}`}>
        {props.title}
      </Title>
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

function takeFocus(title: HTMLElement | null): () => void {
  const before = document.activeElement;
  title?.focus();
  return () => returnFocus(before);
}
