import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { goTo } from '../goTo';

/** A click that the browser should handle itself: a new tab or window. */
const isPlain = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Goes to a page of the tab on a plain click; the browser does the rest. */
export const follow = (to: string) => (event: React.MouseEvent) => {
  if (!isPlain(event)) return;
  event.preventDefault();
  goTo(to);
};

/** A link to a page of the tab. `name` says where it goes where the words alone do not. */
export function AppLink({ to, name, children }: { to: string; name?: string; children: ReactNode }) {
  return (
    <Link href={to} aria-label={name} inline onClick={follow(to)}>
      {children}
    </Link>
  );
}
