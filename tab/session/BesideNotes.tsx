import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useLayout } from '../parts/useLayout';
import { useMedia } from '../parts/useMedia';
import { text } from '../text';

/** Narrow and tall, as a meeting's side panel is; at high zoom there is no height to share. */
const SPLIT = '(max-width: 1023.98px) and (min-height: 520px)';

const useStyles = makeStyles({
  beside: {
    '@media (min-width: 1024px) and (min-height: 640px)': {
      position: 'sticky',
      insetBlockStart: '16px',
      maxHeight: 'calc(100vh - 32px)',
      overflowY: 'auto',
    },
  },
  split: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 2,
    maxHeight: '40vh',
    overflowY: 'auto',
    marginInline: '-8px',
    paddingInline: '8px',
    paddingBlockEnd: '8px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  summary: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 1,
    paddingBlock: '8px',
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground2,
    cursor: 'pointer',
  },
});

/**
 * The agenda for who writes the record: it stays beside the notes while these are scrolled, and on a narrow screen
 * above them, where it can be folded away.
 */
export function BesideNotes({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const layout = useLayout();
  const split = useMedia(SPLIT);
  const [open, setOpen] = useState(true);
  return (
    <details
      className={split ? styles.split : styles.beside}
      data-split={split || undefined}
      open={open || !split}
      onToggle={({ currentTarget }) => split && setOpen(currentTarget.open)}
    >
      <summary className={styles.summary} hidden={!split}>
        {text.session.agendaInReach}
      </summary>
      <div className={layout.stack}>{children}</div>
    </details>
  );
}
