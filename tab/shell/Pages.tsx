import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import { AppLink } from '../parts/AppLink';
import { Loading } from '../parts/Loading';
import { PageTitle } from '../parts/PageTitle';
import type { Route } from '../routes';
import { addressOf, routeOf } from '../routes';
import { text } from '../text';
import { useRoute } from '../useRoute';

const HomePage = lazy(() => import('../home/HomePage').then((page) => ({ default: page.HomePage })));
const SessionPage = lazy(() =>
  import('../session/SessionPage').then((page) => ({ default: page.SessionPage })),
);
const RecordPage = lazy(() => import('../record/RecordPage').then((page) => ({ default: page.RecordPage })));
const NewGroupPage = lazy(() =>
  import('../group/NewGroupPage').then((page) => ({ default: page.NewGroupPage })),
);
const AuditPage = lazy(() => import('../audit/AuditPage').then((page) => ({ default: page.AuditPage })));
const SamplingPage = lazy(() =>
  import('../audit/SamplingPage').then((page) => ({ default: page.SamplingPage })),
);
const CasesPage = lazy(() => import('../cases/CasesPage').then((page) => ({ default: page.CasesPage })));
const PeoplePage = lazy(() => import('../people/PeoplePage').then((page) => ({ default: page.PeoplePage })));
const LearningPage = lazy(() =>
  import('../learning/LearningPage').then((page) => ({ default: page.LearningPage })),
);
const ConcernsPage = lazy(() =>
  import('../concern/ConcernsPage').then((page) => ({ default: page.ConcernsPage })),
);
const ConcernPage = lazy(() =>
  import('../concern/ConcernPage').then((page) => ({ default: page.ConcernPage })),
);
const FilesPage = lazy(() => import('../files/FilesPage').then((page) => ({ default: page.FilesPage })));
const FilePage = lazy(() => import('../files/FilePage').then((page) => ({ default: page.FilePage })));
const ProtectionPage = lazy(() =>
  import('../protection/ProtectionPage').then((page) => ({ default: page.ProtectionPage })),
);
const LogPage = lazy(() => import('../protection/LogPage').then((page) => ({ default: page.LogPage })));
const VerifyPage = lazy(() => import('../verify/VerifyPage').then((page) => ({ default: page.VerifyPage })));
const KeptPage = lazy(() => import('../kept/KeptPage').then((page) => ({ default: page.KeptPage })));
const fetchTeam = () => import('../team/TeamPage').then((page) => ({ default: page.TeamPage }));
const fetchOverview = () =>
  import('../overview/OverviewPage').then((page) => ({ default: page.OverviewPage }));
const fetchPairing = () => import('../pairing/PairingPage').then((page) => ({ default: page.PairingPage }));
const TeamPage = lazy(fetchTeam);
const OverviewPage = lazy(fetchOverview);
const PairingPage = lazy(fetchPairing);

/** The managers' pages are the largest: the one that the tab opens with is fetched while the person is signed in. */
const EARLY: Partial<Record<Route['page'], () => Promise<unknown>>> = {
  team: fetchTeam,
  overview: fetchOverview,
  pairing: fetchPairing,
};
void EARLY[routeOf(location.pathname).page]?.();

type PageOf = { [P in Route['page']]: ComponentType<{ route: Extract<Route, { page: P }> }> };

const PAGES: PageOf = {
  home: () => <HomePage />,
  me: () => <HomePage />,
  people: () => <PeoplePage />,
  learning: () => <LearningPage />,
  concerns: () => <ConcernsPage />,
  concern: ({ route }) => <ConcernPage key={route.concern} at={route} />,
  session: ({ route }) => <SessionPage key={`${route.worker}/${route.session}`} at={route} />,
  record: ({ route }) => <RecordPage key={`${route.session}/${route.number}`} at={route} />,
  team: ({ route }) => <TeamPage key={route.team} team={route.team} />,
  audit: ({ route }) => <AuditPage key={`${route.worker}/${route.session}`} at={route} />,
  sampling: ({ route }) => <SamplingPage key={route.scope} scope={route.scope} />,
  newGroup: () => <NewGroupPage />,
  cases: ({ route }) => <CasesPage key={route.worker} worker={route.worker} />,
  overview: ({ route }) => <OverviewPage key={route.scope} scope={route.scope} />,
  pairing: ({ route }) => <PairingPage key={`${route.team}/${route.worker}/${route.function}`} at={route} />,
  files: () => <FilesPage />,
  file: ({ route }) => <FilePage key={route.worker} worker={route.worker} />,
  protection: () => <ProtectionPage />,
  log: ({ route }) => <LogPage key={route.worker} worker={route.worker} />,
  verify: () => <VerifyPage />,
  kept: () => <KeptPage />,
  nowhere: Nowhere,
};

/** The page that the address names; its script is fetched when it is first needed. */
export function Pages() {
  const route = useRoute();
  const Page = PAGES[route.page] as ComponentType<{ route: Route }>;
  return (
    <Suspense fallback={<Loading />}>
      <Page route={route} />
    </Suspense>
  );
}

function Nowhere() {
  return (
    <PageTitle title={text.shell.nowhereTitle}>
      <p>{text.shell.nowhere}</p>
      <p>
        <AppLink to={addressOf.home}>{text.shell.toHome}</AppLink>
      </p>
    </PageTitle>
  );
}
