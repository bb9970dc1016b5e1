import type { ComponentType } from 'react';
import { later } from '../parts/later';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import type { Script } from '../parts/script';
import type { Route } from '../routes';
import { TableLoading } from '../table/TableLoading';
import { useApp } from '../useApp';
import { useRoute } from '../useRoute';
import { pageScripts } from './pageScripts';

const page = <Props extends object>(script: Script<Props>): ComponentType<Props> =>
  later(script, () => <Loading />, PageProblem);
/** Of a page that is counts and a table. */
const tablePage = <Props extends object>(script: Script<Props>): ComponentType<Props> =>
  later(script, () => <TableLoading />, PageProblem);

const HomePage = page(pageScripts.home);
const SessionPage = page(pageScripts.session);
const RecordPage = page(pageScripts.record);
const NewGroupPage = page(pageScripts.newGroup);
const AuditPage = page(pageScripts.audit);
const CasesPage = page(pageScripts.cases);
const PeoplePage = page(pageScripts.people);
const LearningPage = page(pageScripts.learning);
const ConcernsPage = page(pageScripts.concerns);
const ConcernPage = page(pageScripts.concern);
const FilesPage = page(pageScripts.files);
const FilePage = page(pageScripts.file);
const SamplingPage = page(pageScripts.sampling);
const InspectionPage = page(pageScripts.inspection);
const ProtectionPage = page(pageScripts.protection);
const LogPage = page(pageScripts.log);
const VerifyPage = page(pageScripts.verify);
const KeptPage = page(pageScripts.kept);
const NowherePage = page(pageScripts.nowhere);
const TeamsPage = page(pageScripts.teams);
const TeamPage = tablePage(pageScripts.team);
const OverviewPage = tablePage(pageScripts.overview);
const ArrangementsPage = tablePage(pageScripts.arrangements);
const PairingPage = page(pageScripts.pairing);

/** Whoever oversees nothing has no overview: the address names no page for them. */
function Widest() {
  const [widest] = useApp().me.oversees;
  return widest ? <OverviewPage key={widest.scope} scope={widest.scope} /> : <NowherePage />;
}

/** Only the data protection officer reads the log of others. */
function Log({ worker }: { worker: string }) {
  const isOfficer = useApp().me.roles.includes('dataProtectionOfficer');
  return isOfficer ? <LogPage key={worker} worker={worker} /> : <NowherePage />;
}

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
  teams: () => <TeamsPage />,
  audit: ({ route }) => <AuditPage key={`${route.worker}/${route.session}`} at={route} />,
  sampling: ({ route }) => <SamplingPage key={route.scope} scope={route.scope} />,
  newGroup: () => <NewGroupPage />,
  cases: ({ route }) => <CasesPage key={route.worker} worker={route.worker} />,
  overview: ({ route }) => <OverviewPage key={route.scope} scope={route.scope} />,
  arrangements: ({ route }) => <ArrangementsPage key={route.scope} scope={route.scope} />,
  widest: () => <Widest />,
  pairing: ({ route }) => <PairingPage key={`${route.team}/${route.worker}/${route.function}`} at={route} />,
  files: () => <FilesPage />,
  file: ({ route }) => <FilePage key={route.worker} worker={route.worker} />,
  inspection: () => <InspectionPage />,
  protection: () => <ProtectionPage />,
  log: ({ route }) => <Log worker={route.worker} />,
  verify: () => <VerifyPage />,
  kept: () => <KeptPage />,
  nowhere: () => <NowherePage />,
};

/** The page that the address names; its script is fetched when it is first needed. */
export function Pages() {
  const route = useRoute();
  const Page = PAGES[route.page] as ComponentType<{ route: Route }>;
  return <Page route={route} />;
}
