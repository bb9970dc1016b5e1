import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { follow } from '../parts/AppLink';
import { addressOf, type Route } from '../routes';
import { text } from '../text';
import { useApp } from '../useApp';
import { useRoute } from '../useRoute';
import { teamWays, waysFor } from './waysFor';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    paddingInline: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 640px)': { paddingInline: '16px' },
  },
  link: {
    display: 'block',
    padding: '12px 8px 9px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  here: { fontWeight: 600, borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}` },
});

const OWN: ReadonlySet<string> = new Set(['home', 'me', 'cases', 'learning', 'concerns']);

/** The links between pages: one's own supervision, what one oversees, and the teams that one manages. */
export function PageLinks() {
  const { me } = useApp();
  const route = useRoute();
  const styles = useStyles();
  const links = [
    { to: addressOf.home, title: text.shell.mine, isHere: ({ page }: Route) => OWN.has(page) },
    ...waysFor(me),
    ...teamWays(me),
  ];
  return (
    <nav aria-label={text.shell.pages}>
      <ul className={styles.links}>
        {links.map(({ to, title, isHere }) => (
          <li key={to}>
            <a
              href={to}
              aria-current={isHere(route) ? 'page' : undefined}
              className={mergeClasses(styles.link, isHere(route) && styles.here)}
              onClick={follow(to)}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
