import type { ReactNode } from 'react';
import { useId } from 'react';
import { useLayout } from './useLayout';
import { WhoCanSee } from './WhoCanSee';

/** A part of a page under a heading of its own, with who can see what is in it; `screen`: it is to be worked with, and not printed. */
export function Card(props: { title: string; whoCanSee?: string; screen?: boolean; children: ReactNode }) {
  const layout = useLayout();
  const id = useId();
  return (
    <section aria-labelledby={id} className={layout.card} data-screen={props.screen || undefined}>
      <div className={layout.tight}>
        <h2 id={id} className={layout.h2}>
          {props.title}
        </h2>
        {props.whoCanSee && <WhoCanSee>{props.whoCanSee}</WhoCanSee>}
      </div>
      {props.children}
    </section>
  );
}
