import type {
  ComplianceRow,
  FigureDefinition,
  MonthFigures,
  OverviewView,
  PairingSession,
  PairingView,
  PartView,
  ScopeView,
  StripEvent,
  StripMonth,
} from '../../../bot/supervision/complianceViews';
import type { StandingRow, StandingState } from '../../../bot/supervision/standingViews';

const MONTHS = Array.from({ length: 12 }, (_, back) => {
  const month = 11 + back;
  return `${String(2025 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
});

const event = (on: string, changes: Partial<StripEvent> = {}): StripEvent => ({
  on,
  whose: 'worker',
  reason: 'sickness',
  reasonTitle: 'Sickness',
  ...changes,
});

const aMonth = (month: string, changes: Partial<StripMonth> = {}): StripMonth => ({
  month,
  held: [],
  writeUpAwaited: [],
  moved: [],
  cancelled: [],
  planned: [],
  paused: false,
  text: 'Nothing was planned.',
  ...changes,
});

/** A year with a month of each kind in it. */
const aStrip = (): StripMonth[] =>
  MONTHS.map((month, place) => {
    if (place === 3)
      return aMonth(month, {
        held: [`${month}-20`],
        moved: [event(`${month}-10`, { to: `${month}-20`, whose: 'organisation', reasonTitle: 'Court' })],
        text: 'Held on the 20th, moved from the 10th: court.',
      });
    if (place === 5)
      return aMonth(month, { cancelled: [event(`${month}-10`)], text: 'Cancelled: sickness.' });
    if (place === 6 || place === 7) return aMonth(month, { paused: true, text: 'Paused all month.' });
    if (place === 10)
      return aMonth(month, { writeUpAwaited: [`${month}-28`], text: 'Held on the 28th, write-up awaited.' });
    if (place === 11) return aMonth(month, { planned: [`${month}-03`], text: 'Planned for the 3rd.' });
    return aMonth(month, { held: [`${month}-10`], text: 'Held on the 10th.' });
  });

/** A row of the team page. */
export const aComplianceRow = (row: StandingRow): ComplianceRow => ({
  ...row,
  ...(row.paused && { onPaper: row.explanation.replace(/ \(.*?\)/, '') }),
  strip: aStrip(),
  heldOverTwelve: { is: 9, of: 11 },
  signedInTime: { is: 8, of: 9 },
});

export const DEFINITIONS: FigureDefinition[] = [
  ['states', 'How supervision stands'],
  ['months', 'Month by month'],
  ['heldThisMonth', 'Held as planned this month'],
  ['heldOverTwelve', 'Held as planned over twelve months'],
  ['agreementsCurrent', 'Agreements current'],
  ['signedInTime', 'Records signed in time'],
  ['actionsOverdue', 'Actions overdue'],
  ['casesInTime', 'Cases supervised in time'],
].map(([id, title]) => ({
  id: id as FigureDefinition['id'],
  title: title ?? '',
  sentence: 'Counts what was planned for a day of these months and happened on that very day.',
  rule: 'Luton supervision framework, rule 18',
}));

const states = (changes: Partial<Record<StandingState, number>> = {}): Record<StandingState, number> => ({
  onTrack: 4,
  dueSoon: 2,
  pastTarget: 1,
  pastLimit: 1,
  paused: 1,
  notStarted: 0,
  notStated: 0,
  left: 0,
  ...changes,
});

const FIGURES: OverviewView['figures'] = {
  onTrack: { is: 4, of: 9 },
  heldThisMonth: { is: 3, of: 5 },
  heldOverTwelve: { is: 81, of: 99 },
  agreementsCurrent: { is: 7, of: 9 },
  signedInTime: { is: 70, of: 80 },
  actionsOverdue: { is: 3, of: 21 },
  casesInTime: { is: 112, of: 130 },
};

const months = (): MonthFigures[] =>
  MONTHS.map((month, place) => ({
    month,
    ...(place === 11 && { open: true as const }),
    planned: 9,
    held: 8,
    heldAsPlanned: 5 + (place % 4),
    moved: 2,
    cancelled: 1,
    signedInTime: { is: 6 + (place % 3), of: 8 },
    states: states({ onTrack: 4 + (place % 3), pastLimit: place % 2 }),
  }));

const DIRECTORATE: ScopeView = { scope: 'directorate', kind: 'directorate', title: 'Children’s services' };
const SERVICE: ScopeView = { scope: 'service.fs', kind: 'service', id: 'fs', title: 'Family Support' };

/** A team with its figures. */
const aPart = (id: string, title: string, changes: Partial<PartView> = {}): PartView => ({
  scope: `team.${id}`,
  kind: 'team',
  id,
  title,
  arrangements: 9,
  states: states(),
  figures: FIGURES,
  ...changes,
});

/** A service's overview, with its teams. */
export const anOverview = (changes: Partial<OverviewView> = {}): OverviewView => ({
  scope: SERVICE,
  within: [DIRECTORATE],
  asOf: '2026-11-02T09:30:00Z',
  arrangements: 27,
  states: states({ onTrack: 14, dueSoon: 6 }),
  figures: FIGURES,
  months: months(),
  reasons: [
    { what: 'moved', whose: 'organisation', reason: 'court', reasonTitle: 'Court', count: 12 },
    { what: 'cancelled', whose: 'worker', reason: 'sickness', reasonTitle: 'Sickness', count: 4 },
  ],
  parts: [
    aPart('team-1', 'Family Support North'),
    aPart('team-2', 'Family Support South', { states: states({ pastLimit: 4 }) }),
    aPart('team-3', 'Family Support West', { states: states({ pastLimit: 0 }) }),
  ],
  definitions: DEFINITIONS,
  ...changes,
});

const aSession = (changes: Partial<PairingSession> = {}): PairingSession => ({
  kindTitle: 'Personal supervision',
  supervisor: 'Priya Nair',
  firstPlannedOn: '2026-10-06',
  plannedOn: '2026-10-06',
  state: 'filed',
  heldOn: '2026-10-06',
  minutes: 90,
  sentOn: '2026-10-07',
  signedOn: '2026-10-09',
  moved: [],
  text: 'Held 6 October 2026, signed by both.',
  ...changes,
});

/** A worker's personal supervision as their manager sees it. */
export const aPairing = (row: ComplianceRow): PairingView => ({
  team: { scope: 'team.team-1', kind: 'team', id: 'team-1', title: 'Family Support North' },
  within: [SERVICE],
  asOf: '2026-11-02T09:30:00Z',
  row,
  supervisors: [
    { name: 'Priya Nair', from: '2026-03-01' },
    { name: 'Ruth Adeyemi', from: '2024-09-02', to: '2026-02-28' },
  ],
  sessions: [
    aSession({
      firstPlannedOn: '2026-11-03',
      plannedOn: '2026-11-03',
      state: 'planned',
      heldOn: undefined,
      minutes: undefined,
      sentOn: undefined,
      signedOn: undefined,
      text: 'Planned for 3 November 2026.',
    }),
    aSession(),
    aSession({
      firstPlannedOn: '2026-09-01',
      plannedOn: '2026-09-08',
      moved: [event('2026-09-01', { to: '2026-09-08', whose: 'organisation', reasonTitle: 'Court' })],
      heldOn: '2026-09-08',
      text: 'Held 8 September 2026, signed by both.',
    }),
    aSession({
      firstPlannedOn: '2026-08-04',
      plannedOn: '2026-08-04',
      state: 'cancelled',
      heldOn: undefined,
      minutes: undefined,
      sentOn: undefined,
      signedOn: undefined,
      cancelled: event('2026-08-04'),
      text: 'Cancelled; it was planned for 4 August 2026.',
    }),
  ],
  pauses: [{ from: '2026-05-04', to: '2026-06-30', category: 'Long-term sickness' }],
  gaps: [
    {
      from: '2026-07-01',
      to: '2026-08-10',
      reasonTitle: 'Vacancy',
      notedOn: '2026-08-12',
      by: 'Gwen Price',
    },
  ],
  may: {
    planForPair: true,
    setPause: true,
    changeSupervisor: true,
    nudge: true,
    noteGap: true,
    requestAccess: true,
  },
  agreements: [{ heldOn: '2026-01-12', state: 'signed', signedOn: '2026-01-15' }],
  whoCanSee: [
    'This page holds no word of what was prepared, said or written.',
    'The record of a session is read by the worker and the supervisor.',
    'A senior manager or HR may open it with a reason, which the worker sees.',
  ],
  definitions: DEFINITIONS,
});

/** A directorate with many teams. */
export const aLargeDirectorate = (teams: number): OverviewView => {
  const every = Array.from({ length: teams }, (_, place) => ({
    ...aPart(`t-${String(place)}`, `Team ${String(place + 1).padStart(3, '0')}`, {
      states: states({ pastLimit: (place * 7) % 11 }),
    }),
    service: `Service ${String((place % 12) + 1)}`,
  }));
  return anOverview({
    scope: DIRECTORATE,
    within: [],
    arrangements: teams * 9,
    parts: [{ ...aPart('fs', 'Family Support'), scope: 'service.fs', kind: 'service' }],
    teams: every,
  });
};
