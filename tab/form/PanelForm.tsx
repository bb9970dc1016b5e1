import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { returnFocus } from '../parts/returnFocus';
import { takeFocus } from '../parts/takeFocus';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { Form } from './Form';
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
  useEffect(() => open(title.current), []);
  return (
    <Form
      action={props.action}
      once={props.once}
      onSubmit={props.onSubmit}
      onEscape={props.onClose}
      labelledBy={id}
      className={layout.card}
      beside={
        <Button appearance="subtle" onClick={props.onClose}>
          {text.form.notNeeded}
        </Button>
      }
    >
      <Title ref={title} id={id} tabIndex={-1} className={`${layout.h3} ${styles.title}`}>
        {props.title}
      </Title>
      {props.children}
    </Form>
  );
}

/** Where its script had to be fetched first, the person may have left the button that says that it is open. */
function open(title: HTMLElement | null): () => void {
  const before = document.activeElement;
  takeFocus(title, (at) => at.getAttribute('aria-expanded') === 'true');
  return () => returnFocus(before);
}
