import { addressOf, routeOf } from '../../tab/routes';

const ref = { worker: 'w-1', session: 's-1' };

describe('addresses of the tab', () => {
  it.each([
    [addressOf.home, { page: 'home' }],
    ['/tab', { page: 'home' }],
    [addressOf.me, { page: 'me' }],
    [addressOf.session(ref), { page: 'session', ...ref }],
    [addressOf.record(ref, 2), { page: 'record', ...ref, number: 2 }],
    [addressOf.teams, { page: 'teams' }],
    [addressOf.team('t-1'), { page: 'team', team: 't-1' }],
    [addressOf.overview('directorate'), { page: 'overview', scope: 'directorate' }],
    [addressOf.overview('service.s-1'), { page: 'overview', scope: 'service.s-1' }],
    [
      addressOf.pairing('t-1', 'w-1', 'case'),
      { page: 'pairing', team: 't-1', worker: 'w-1', function: 'case' },
    ],
  ])('%s names its page', (address, route) => {
    expect(routeOf(address)).toEqual(route);
  });

  it.each([
    '/tab/session/w-1',
    '/tab/record/w-1/s-1/one',
    '/tab/team/../x',
    '/tab/overview/everything',
    '/tab/overview/team.',
    '/tab/nonsense',
  ])('%s is nowhere', (address) => {
    expect(routeOf(address)).toEqual({ page: 'nowhere' });
  });
});
