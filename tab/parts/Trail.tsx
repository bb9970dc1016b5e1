import { makeStyles } from '@fluentui/react-components';
import type { ScopeView } from '../../bot/supervision/complianceViews';
import { addressOf } from '../routes';
import { text } from '../text';
import { AppLink } from './AppLink';
import { useLayout } from './useLayout';

const useStyles = makeStyles({
  trail: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px' },
  step: { '::after': { content: '"›"', marginInlineStart: '8px' } },
});

/** The wider scopes that a page is within, outermost first, each a link to its overview. */
export function Trail({ within }: { within: readonly ScopeView[] }) {
  const styles = useStyles();
  const layout = useLayout();
  if (within.length === 0) return null;
  return (
    <nav aria-label={text.overview.where} className={layout.quiet}>
      <ol className={styles.trail}>
        {within.map(({ scope, title }) => (
          <li key={scope} className={styles.step}>
            <AppLink to={addressOf.overview(scope)}>{title}</AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
