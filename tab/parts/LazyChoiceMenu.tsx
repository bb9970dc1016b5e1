import { laterMenu } from './laterMenu';
import { script } from './script';

/** A button with choices behind it: the button is there at once, its menu a moment later. */
export const LazyChoiceMenu = laterMenu(
  script(() => import('./ChoiceMenu').then((file) => file.ChoiceMenu)),
  ({ icon, title, name }) => ({ icon, title, name }),
);
