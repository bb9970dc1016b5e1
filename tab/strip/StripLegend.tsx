import { makeStyles } from '@fluentui/react-components';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { MarkCell } from './MarkCell';
import type { MonthMark } from './monthMark';

const MARKS: MonthMark[] = [
  'held',
  'heldMoved',
  'writeUp',
  'planned',
  'moved',
  'cancelled',
  'paused',
  'none',
];

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  one: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

/** What each mark of a strip says. */
export function StripLegend() {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <ul className={`${styles.legend} ${layout.quiet}`} aria-label={text.strip.legend}>
      {MARKS.map((mark) => (
        <li key={mark} className={styles.one}>
          <MarkCell mark={mark} />
          {text.strip.marks[mark]}
        </li>
      ))}
      <li className={styles.one}>
        <MarkCell mark="held" more />
        {text.strip.more}
      </li>
    </ul>
  );
}
