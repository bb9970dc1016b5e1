import type { Route } from '../routes';
import { script } from '../parts/script';

const home = script(() => import('../home/HomePage').then((file) => file.HomePage));
const overview = script(() => import('../overview/OverviewPage').then((file) => file.OverviewPage));

/** The script of each page. The one that the tab opens with is fetched while the person is signed in. */
export const pageScripts = {
  home,
  me: home,
  people: script(() => import('../people/PeoplePage').then((file) => file.PeoplePage)),
  learning: script(() => import('../learning/LearningPage').then((file) => file.LearningPage)),
  concerns: script(() => import('../concern/ConcernsPage').then((file) => file.ConcernsPage)),
  concern: script(() => import('../concern/ConcernPage').then((file) => file.ConcernPage)),
  session: script(() => import('../session/SessionPage').then((file) => file.SessionPage)),
  record: script(() => import('../record/RecordPage').then((file) => file.RecordPage)),
  team: script(() => import('../team/TeamPage').then((file) => file.TeamPage)),
  teams: script(() => import('../home/TeamsPage').then((file) => file.TeamsPage)),
  audit: script(() => import('../audit/AuditPage').then((file) => file.AuditPage)),
  newGroup: script(() => import('../group/NewGroupPage').then((file) => file.NewGroupPage)),
  cases: script(() => import('../cases/CasesPage').then((file) => file.CasesPage)),
  arrangements: script(() =>
    import('../arrangements/ArrangementsPage').then((file) => file.ArrangementsPage),
  ),
  overview,
  widest: overview,
  pairing: script(() => import('../pairing/PairingPage').then((file) => file.PairingPage)),
  files: script(() => import('../files/FilesPage').then((file) => file.FilesPage)),
  file: script(() => import('../files/FilePage').then((file) => file.FilePage)),
  sampling: script(() => import('../audit/SamplingPage').then((file) => file.SamplingPage)),
  inspection: script(() => import('../inspection/InspectionPage').then((file) => file.InspectionPage)),
  protection: script(() => import('../protection/ProtectionPage').then((file) => file.ProtectionPage)),
  log: script(() => import('../protection/LogPage').then((file) => file.LogPage)),
  verify: script(() => import('../verify/VerifyPage').then((file) => file.VerifyPage)),
  kept: script(() => import('../kept/KeptPage').then((file) => file.KeptPage)),
  nowhere: script(() => import('./NowherePage').then((file) => file.NowherePage)),
} satisfies Record<Route['page'], object>;
