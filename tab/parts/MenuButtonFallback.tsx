import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Stands where a menu's button will be, while the menu is fetched. */
export function MenuButtonFallback({ icon, title }: { icon: ReactElement; title: string }) {
  return (
    <Button icon={icon} disabledFocusable>
      {title}
    </Button>
  );
}
