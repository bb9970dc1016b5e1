import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { follow } from '../parts/AppLink';
import { addressOf } from '../routes';
import { text } from '../text';
import { useApp } from '../useApp';
import { useRoute } from '../useRoute';

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

/** Those who open records with a reason and decide who is let into a file. */
const DECIDING: ReadonlySet<string> = new Set(['seniorManager', 'hr']);

/** An inspector opens packs of records; the others read which were opened. */
const INSPECTION: ReadonlySet<string> = new Set(['inspector', 'seniorManager', 'dataProtectionOfficer']);

/** More teams than these are reached by way of the overview. */
const MOST_TEAMS = 4;
const OVERSEEING = new Set(['overview', 'widest', 'sampling', 'team', 'pairing']);

/** The links between pages: one's own supervision, what one oversees, and the teams that one manages. */
export function PageLinks() {
  const { me } = useApp();
  const route = useRoute();
  const styles = useStyles();
  const [widest] = me.oversees;
  const teams = me.manages.slice(0, MOST_TEAMS);
  const own = route.page === 'team' && teams.some(({ id }) => id === route.team);
  const pages = [
    { to: addressOf.home, title: text.shell.mine, here: OWN.has(route.page) },
    ...(me.supervises
      ? [{ to: addressOf.people, title: text.people.title, here: route.page === 'people' }]
      : []),
    ...(widest && widest.kind !== 'team'
      ? [
          {
            to: addressOf.overview(widest.scope),
            title: text.overview.nav,
            here: OVERSEEING.has(route.page) && !own,
          },
        ]
      : []),
    ...(me.roles.some((role) => DECIDING.has(role))
      ? [
          {
            to: addressOf.files,
            title: text.files.nav,
            here: route.page === 'files' || route.page === 'file',
          },
        ]
      : []),
    ...(me.roles.some((role) => INSPECTION.has(role))
      ? [{ to: addressOf.inspection, title: text.inspection.nav, here: route.page === 'inspection' }]
      : []),
    ...(me.roles.includes('dataProtectionOfficer')
      ? [
          {
            to: addressOf.protection,
            title: text.protection.nav,
            here: route.page === 'protection' || route.page === 'log',
          },
        ]
      : []),
    ...teams.map((team) => ({
      to: addressOf.team(team.id),
      title: team.name,
      here: route.page === 'team' && route.team === team.id,
    })),
  ];
  return (
    <nav aria-label={text.shell.pages}>
      <ul className={styles.links}>
        {pages.map(({ to, title, here }) => (
          <li key={to}>
            <a
              href={to}
              aria-current={here ? 'page' : undefined}
              className={mergeClasses(styles.link, here && styles.here)}
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
