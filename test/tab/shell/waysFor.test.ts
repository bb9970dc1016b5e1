import { routeOf } from '../../../tab/routes';
import { teamWays, waysFor } from '../../../tab/shell/waysFor';
import { ME } from '../support/samplePeople';

const titles = (me: Parameters<typeof waysFor>[0]) => waysFor(me).map(({ title }) => title);

describe('the pages that somebody is shown the way to', () => {
  it('are none for a worker', () => {
    expect(waysFor(ME.worker)).toEqual([]);
  });

  it('are those of each of their app roles, once', () => {
    expect(titles(ME.officer)).toEqual(['Inspection', 'Data protection']);
    expect(titles({ ...ME.officer, roles: ['hr', 'seniorManager'] })).toEqual(['Records', 'Inspection']);
  });

  it('have no overview for whoever manages one team', () => {
    const oversees = ME.manager.oversees.filter(({ kind }) => kind === 'team');
    expect(titles({ ...ME.manager, oversees, roles: [] })).toEqual(['My team']);
  });

  it('mark a team as itself where it stands among the links, and as part of the overview elsewhere', () => {
    const here = (path: string) =>
      [...waysFor(ME.manager), ...teamWays(ME.manager)]
        .filter(({ isHere }) => isHere(routeOf(path)))
        .map(({ to }) => to);
    expect(here('/tab/team/team-1')).toEqual(['/tab/team/team-1']);
    expect(here('/tab/team/team-2')).toEqual(['/tab/overview/directorate']);
  });

  it('name four teams at the most, and lead to the choice of all where there are more', () => {
    const [team] = ME.manager.manages;
    const manages = [1, 2, 3, 4, 5].map((number) => ({
      name: '',
      service: '',
      ...team,
      id: `team-${number}`,
    }));
    const placesAt = (path: string) =>
      teamWays({ ...ME.manager, manages })
        .filter(({ isHere }) => isHere(routeOf(path)))
        .map(({ to }) => to);
    expect(teamWays({ ...ME.manager, manages })).toHaveLength(5);
    expect(placesAt('/tab/team/team-5')).toEqual(['/tab/teams']);
    expect(placesAt('/tab/team/team-4')).toEqual(['/tab/team/team-4']);
    expect(teamWays({ ...ME.manager, manages: manages.slice(0, 4) })).toHaveLength(4);
  });
});
