import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { follow } from './AppLink';

/** A link to a page of the tab that stands out as the next thing to do. */
export function LinkButton(props: { to: string; name?: string; primary?: boolean; children: ReactNode }) {
  return (
    <Button
      as="a"
      data-screen
      href={props.to}
      aria-label={props.name}
      appearance={props.primary ? 'primary' : 'secondary'}
      onClick={follow(props.to)}
    >
      {props.children}
    </Button>
  );
}
