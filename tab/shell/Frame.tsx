import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useContext, useEffect } from 'react';
import { mayBeHosted } from '../hostAnswers';
import { watchMoves } from '../movedFrom';
import type { Route } from '../routes';
import { text } from '../text';
import { AppContext } from '../useApp';
import { useRoute } from '../useRoute';
import { ConnectionBar } from './ConnectionBar';
import { PaperHead } from '../paper/PaperHead';
import { PageLinks } from './PageLinks';
import { SignedInBar } from './SignedInBar';

const useStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  paper: { '@media print': { minHeight: 0, backgroundColor: 'transparent' } },
  skip: {
    position: 'absolute',
    insetInlineStart: '8px',
    insetBlockStart: '-80px',
    zIndex: 10,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    ':focus': { insetBlockStart: '8px' },
  },
  // As tall as it will be, so that the page does not jump when it is known who is signed in.
  header: { minHeight: '48px' },
  outside: { minHeight: '81px' },
  main: {
    width: '100%',
    maxWidth: '1280px',
    marginInline: 'auto',
    padding: '16px',
    ':focus': { outlineStyle: 'none' },
    '@media (min-width: 640px)': { padding: '24px' },
    '@media print': { padding: 0, maxWidth: 'none' },
  },
  // Tables of many columns use what room there is.
  broad: { maxWidth: '1720px', '@media print': { maxWidth: 'none', page: 'broad' } },
});

const BROAD = new Set<Route['page']>(['overview', 'widest', 'arrangements', 'team', 'pairing']);

/** What is around every page: skip link, who is signed in, the links between pages. */
export function Frame({ waiting, children }: { waiting: boolean; children: ReactNode }) {
  const styles = useStyles();
  const parts = useContext(AppContext);
  const { page } = useRoute();
  useEffect(watchMoves, []);
  return (
    <div
      className={mergeClasses(styles.frame, styles.paper)}
      data-frame={parts?.host.frame}
      data-ready={parts ? true : undefined}
    >
      <a className={styles.skip} href="#page" onClick={toPage} data-screen>
        {text.shell.skip}
      </a>
      <header className={mayBeHosted(window) ? styles.header : styles.outside}>
        {parts && <SignedInBar />}
        {parts && <PageLinks />}
      </header>
      {parts && <ConnectionBar />}
      <main
        id="page"
        tabIndex={-1}
        className={mergeClasses(styles.main, BROAD.has(page) && styles.broad)}
        aria-busy={waiting}
      >
        {parts && <PaperHead />}
        {children}
      </main>
    </div>
  );
}

/** The address stays that of the page, so that it can be passed on. */
function toPage(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('page')?.focus();
}
