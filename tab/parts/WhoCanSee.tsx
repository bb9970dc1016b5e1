import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Eye16Regular } from '@fluentui/react-icons';
import { text } from '../text';
import { useLayout } from './useLayout';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginBlockStart: '1px' },
});

/** One line under a heading: who can read what is written here. */
export function WhoCanSee({ children }: { children: string }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <p className={mergeClasses(layout.quiet, styles.line)}>
      <Eye16Regular className={styles.icon} aria-hidden />
      <span>
        <span className={layout.hidden}>{text.form.whoCanSee}</span>
        {children}
      </span>
    </p>
  );
}
