import { lazy, Suspense } from 'react';
import type { ChoiceMenuProps } from './ChoiceMenu';
import { MenuButtonFallback } from './MenuButtonFallback';

const ChoiceMenu = lazy(() => import('./ChoiceMenu').then((file) => ({ default: file.ChoiceMenu })));

/** A button with choices behind it: the button is there at once, its menu a moment later. */
export function LazyChoiceMenu(props: ChoiceMenuProps) {
  return (
    <Suspense fallback={<MenuButtonFallback icon={props.icon} title={props.title} />}>
      <ChoiceMenu {...props} />
    </Suspense>
  );
}
