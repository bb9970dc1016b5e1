import type { ReactNode } from 'react';
import { useLayout } from '../parts/useLayout';

/** A cell of a first line and quieter ones under it; what is absent takes no line. */
export function Lines({ first, rest }: { first: ReactNode; rest: (string | undefined)[] }) {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <span>{first}</span>
      {rest
        .filter((line) => line)
        .map((line) => (
          <span key={line} className={layout.quiet}>
            {line}
          </span>
        ))}
    </div>
  );
}
