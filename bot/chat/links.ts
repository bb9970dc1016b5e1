import type { Links } from './cards/card';

/**
 * Addresses of the same places in the tab, with ids only: a deep link into Teams where the app has a
 * manifest id, otherwise the plain page. Source: Microsoft Learn, "Deep link to a tab".
 */
export function linksFor(publicUrl: string, appId?: string): Links {
  const link = (path: string) =>
    appId ? deepLink(appId, publicUrl, path) : new URL(`/tab/${path}`, publicUrl).href;
  return {
    session: ({ worker, session }) => link(`session/${worker}/${session}`),
    record: ({ worker, session }, number) => link(`record/${worker}/${session}/${number}`),
    team: (id) => link(`team/${encodeURIComponent(id)}`),
    concern: ({ worker, concern }) => link(`concern/${worker}/${concern}`),
    people: link('people'),
    teams: link('teams'),
    audit: ({ worker, session }) => link(`audit/${worker}/${session}`),
    files: link('files'),
    file: (worker) => link(`file/${encodeURIComponent(worker)}`),
    protection: link('protection'),
    newGroup: link('group'),
    cases: (worker) => link(`cases/${encodeURIComponent(worker)}`),
    home: link(''),
  };
}

/** Teams hands the page's place on as `subPageId`. */
function deepLink(appId: string, publicUrl: string, path: string): string {
  const address = new URL(`https://teams.microsoft.com/l/entity/${appId}/home`);
  address.searchParams.set('webUrl', new URL(`/tab/${path}`, publicUrl).href);
  address.searchParams.set('context', JSON.stringify({ subEntityId: path }));
  return address.href;
}
