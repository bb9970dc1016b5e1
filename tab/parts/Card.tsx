import type { ReactNode } from 'react';
import { useId } from 'react';
import { useLayout } from './useLayout';
import { WhoCanSee } from './WhoCanSee';

/** A part of a page under a heading of its own, with who can see what is in it. */
export function Card(props: { title: string; whoCanSee?: string; children: ReactNode }) {
  const layout = useLayout();
  const id = useId();
  return (
    <section aria-labelledby={id} className={layout.card}>
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
