import type { ButtonProps } from '@fluentui/react-components';
import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** A button that stays in reach of the keyboard while what it began is running, and then does nothing more. */
export function BusyButton(props: {
  busy: boolean;
  onClick?: () => void;
  type?: 'button' | 'submit';
  appearance?: ButtonProps['appearance'];
  size?: ButtonProps['size'];
  icon?: ReactElement;
  name?: string;
  children: ReactNode;
}) {
  const { busy, name, ...rest } = props;
  return <Button {...rest} aria-label={name} disabledFocusable={busy} aria-busy={busy || undefined} />;
}
