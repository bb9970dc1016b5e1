import type { Act } from '../../../bot/supervision/permissions';
import { SESSIONS, type SessionName } from './walkedFile';

/** One try of a way: what it is of the table, and what is sent. */
export interface Walked {
  act: Act;
  session?: SessionName;
  params?: (worker: string) => object;
  body?: object;
}

const numbered = (session: SessionName) => (worker: string) => ({
  worker,
  session: SESSIONS[session],
  number: 1,
});
const reason = { reason: 'A complaint is being looked into.' };
const ofWorker = (worker: string) => ({ worker });

/** Every way of the tab's API, and what of the table it is; several tries of one where the session matters. */
export const WAYS: Readonly<Record<string, readonly Walked[]>> = {
  'get /api/me': [{ act: 'me' }],
  'get /api/mine': [{ act: 'mine' }],
  'get /api/kept': [{ act: 'kept' }],
  'get /api/my-team': [{ act: 'myWorkers' }],
  'get /api/sessions/:worker/:session': (['open', 'done', 'past', 'owed'] as const).map((session) => ({
    act: 'openSession' as const,
    session,
    params: numbered(session),
  })),
  'get /api/records/:worker/:session/:number': (['done', 'past', 'owed'] as const).map((session) => ({
    act: 'openRecord' as const,
    session,
    params: numbered(session),
  })),
  'post /api/records/:worker/:session/:number': (['done', 'past', 'owed'] as const).map((session) => ({
    act: 'openRecord' as const,
    session,
    params: numbered(session),
    body: reason,
  })),
  'get /api/documents/:worker/:session/:number': [
    { act: 'document', session: 'done', params: numbered('done') },
  ],
  'post /api/documents/:worker/:session/:number': [
    { act: 'document', session: 'done', params: numbered('done'), body: reason },
  ],
  'get /api/files/:worker': [{ act: 'records', params: ofWorker }],
  'get /api/files/:worker/request': [{ act: 'requestAccess', params: ofWorker }],
  'post /api/find-worker': [{ act: 'findWorker', body: { words: 'Tom' } }],
  'get /api/access-requests': [{ act: 'accessRequests' }],
  'get /api/open-matters': [{ act: 'openMatters' }],
  'post /api/logs/:worker': [{ act: 'logOf', params: ofWorker, body: reason }],
  'get /api/teams/:team': [{ act: 'team', params: () => ({ team: 'walk-team' }) }],
  'get /api/supervisors/:team': [{ act: 'team', params: () => ({ team: 'walk-team' }) }],
  'get /api/cases/:worker': [{ act: 'openCases', params: ofWorker }],
  'get /api/overview/:scope': [{ act: 'overview', params: () => ({ scope: 'team.walk-team' }) }],
  'get /api/arrangements/:scope': [{ act: 'overview', params: () => ({ scope: 'team.walk-team' }) }],
  'post /api/inspector-pack/:scope': [
    { act: 'inspectorPack', params: () => ({ scope: 'team.walk-team' }), body: reason },
    { act: 'inspectorPack', params: () => ({ scope: 'team.walk-team' }) },
  ],
  'get /api/inspection': [{ act: 'inspection' }],
  'get /api/compliance/:scope': [{ act: 'tableExport', params: () => ({ scope: 'team.walk-team' }) }],
  'get /api/tables/:table/:scope/:format': [
    { act: 'tableExport', params: () => ({ table: 'rows', scope: 'team.walk-team', format: 'csv' }) },
  ],
  'get /api/pairings/:team/:worker/:function': [
    {
      act: 'pairing',
      session: 'open',
      params: (worker) => ({ team: 'walk-team', worker, function: 'personal' }),
    },
  ],
  'get /api/pairings/:team/:worker/:function/:format': [
    {
      act: 'pairing',
      session: 'open',
      params: (worker) => ({ team: 'walk-team', worker, function: 'personal', format: 'csv' }),
    },
  ],
  'get /api/access-log': [{ act: 'accessLog' }],
  'get /api/access-log/:before': [{ act: 'accessLog', params: () => ({ before: '3' }) }],
  'get /api/group-people': [{ act: 'groupPeople' }],
  'get /api/sampling/:scope': [{ act: 'sampling', params: () => ({ scope: 'team.walk-team' }) }],
  'get /api/audits': [{ act: 'audits' }],
  'get /api/audits/:worker/:session': [{ act: 'openAudit', session: 'audit', params: numbered('audit') }],
  'get /api/learning': [{ act: 'learning' }],
  'get /api/concerns': [{ act: 'concerns' }],
  'get /api/concerns/:worker/:concern': [
    { act: 'openConcern', params: (worker) => ({ worker, concern: 'concern-0001' }) },
  ],
  'get /api/export': [{ act: 'export' }],
  'post /api/verify': [{ act: 'verify', body: { file: 'JVBERi0=' } }],
  'post /api/preview/:worker/:session': [{ act: 'preview', session: 'open', params: numbered('open') }],
};

/** One's own things are asked for without an id: whoever has a file here is its worker. */
export const OWN: readonly Act[] = ['accessLog', 'learning', 'concerns', 'export'];

/** What may hold what people wrote; everything else must hold none of it, whoever asks. */
export const CONTENT: readonly Act[] = [
  'mine',
  'myWorkers',
  'openSession',
  'openRecord',
  'document',
  'preview',
  'accessRequests',
  'accessLog',
  'logOf',
  'concerns',
  'openConcern',
  'openAudit',
  'export',
];
