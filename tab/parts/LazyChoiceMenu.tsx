import type { ChoiceMenuProps } from './ChoiceMenu';
import { later } from './later';
import { MenuButtonFallback } from './MenuButtonFallback';
import { script } from './script';

/** A button with choices behind it: the button is there at once, its menu a moment later. */
export const LazyChoiceMenu = later(
  script(() => import('./ChoiceMenu').then((file) => file.ChoiceMenu)),
  ({ icon, title }: ChoiceMenuProps) => <MenuButtonFallback icon={icon} title={title} />,
);
