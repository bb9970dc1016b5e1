import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayout } from './useLayout';

const useStyles = makeStyles({
  quoted: {
    paddingInlineStart: '12px',
    marginBlockEnd: '8px',
    borderInlineStartStyle: 'solid',
    borderInlineStartWidth: '3px',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
});

/** Somebody else's words, set off from what the product says. */
export function Quoted({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const layout = useLayout();
  return <div className={mergeClasses(layout.tight, styles.quoted)}>{children}</div>;
}
