import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { movedFrom } from '../movedFrom';
import { text } from '../text';
import { takeFocus } from './takeFocus';
import { useLayout } from './useLayout';

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: 600,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
  },
});

let first = true;

/** The page's one h1. After moving between pages the focus is here, so that a screen reader starts with it. */
export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  const styles = useStyles();
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${text.shell.product}`;
  }, [title]);
  useEffect(() => {
    if (!first) takeFocus(heading.current, (at) => at === movedFrom(), { preventScroll: true });
    first = false;
  }, []);
  return (
    <div className={layout.tight}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </div>
  );
}
