import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { BusyButton } from './BusyButton';
import type { Once } from './useOnce';

/**
 * Fields, why sending them did not work, and the button that sends them. What is to be mended each
 * field says itself; the browser's own bubbles are off.
 */
export function Form(props: {
  /** What the button says. */
  action: string;
  /** The button does not stand out: the page has something more important. */
  minor?: boolean;
  once: Once;
  onSubmit: () => unknown;
  /** Offered with the problem, where trying again means more than the button. */
  retry?: () => unknown;
  /** What stands beside the button. */
  beside?: ReactNode;
  /** Id of the form's title, where it has one of its own. */
  labelledBy?: string;
  onEscape?: () => void;
  /** How it is laid out; one under the other if nothing else is said. */
  className?: string;
  children: ReactNode;
}) {
  const { once, onEscape } = props;
  const layout = useLayout();
  const form = useRef<HTMLFormElement>(null);
  const [sent, setSent] = useState(0);
  // Whoever cannot see what is marked is taken to the first of it.
  useEffect(() => {
    const marked = sent > 0 && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (marked) (marked.querySelector('input') ?? marked).focus();
  }, [sent, once.problem]);
  return (
    <form
      ref={form}
      noValidate
      aria-labelledby={props.labelledBy}
      className={props.className ?? layout.stack}
      onSubmit={(event) => {
        event.preventDefault();
        setSent((before) => before + 1);
        void props.onSubmit();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onEscape?.();
      }}
    >
      {props.children}
      <ProblemMessage problem={once.problem} retry={props.retry} />
      <div className={layout.row}>
        <BusyButton type="submit" appearance={props.minor ? undefined : 'primary'} busy={once.busy}>
          {props.action}
        </BusyButton>
        {props.beside}
      </div>
    </form>
  );
}
