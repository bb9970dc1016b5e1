import type { ButtonProps } from '@fluentui/react-components';
import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** A button that stays in reach of the keyboard while what it began is running, and then does nothing more. */
export function BusyButton(props: {
  busy: boolean;
  onClick?: () => unknown;
  type?: 'button' | 'submit';
  appearance?: ButtonProps['appearance'];
  size?: ButtonProps['size'];
  icon?: ReactElement;
  name?: string;
  children: ReactNode;
}) {
  const { busy, name, onClick, ...rest } = props;
  return (
    <Button
      {...rest}
      onClick={() => void onClick?.()}
      aria-label={name}
      disabledFocusable={busy}
      aria-busy={busy || undefined}
    />
  );
}
