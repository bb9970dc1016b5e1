import type { ReactNode } from 'react';
import { useLayout } from '../parts/useLayout';
import { CaseHints, type Area } from './CaseHints';

/** A field with, under it, what in it looks like case information. */
export function Guarded(props: { value: string; area: Area; children: ReactNode }) {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      {props.children}
      <CaseHints value={props.value} area={props.area} />
    </div>
  );
}
