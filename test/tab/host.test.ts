import { linksFor } from '../../bot/chat/links';
import { mayBeHosted, pageOf, themeOf, within } from '../../tab/hostAnswers';

interface HostPlace {
  subEntityId: string;
}

/** Stands for an id as well as for the ids of a session or a concern. */
const REF = Object.assign('id-1', { worker: 'w-1', session: 's-1', concern: 'c-1' });

describe('reading what Teams says', () => {
  it.each([
    ['default', 'default'],
    ['dark', 'dark'],
    ['contrast', 'contrast'],
    ['glass', 'default'],
    [undefined, 'default'],
  ])('shows the theme %s as %s', (name, theme) => {
    expect(themeOf(name)).toBe(theme);
  });

  it('opens the page that a deep link names', () => {
    expect(pageOf({ page: { subPageId: 'session/w-1/s-1' } })).toBe('/tab/session/w-1/s-1');
    expect(pageOf({ page: { subPageId: '/record/w-1/s-1/2' } })).toBe('/tab/record/w-1/s-1/2');
    expect(pageOf({ page: { subPageId: 'team/t-1?sort=-next&state=pastLimit,dueSoon' } })).toBe(
      '/tab/team/t-1?sort=-next&state=pastLimit,dueSoon',
    );
  });

  it.each(
    Object.entries(linksFor('https://supervision.example', 'app-1')).filter(([name]) => name !== 'home'),
  )('opens what a card links to as %s', (_, link) => {
    const address = typeof link === 'string' ? link : (link as (...ids: unknown[]) => string)(REF, 1);
    const { subEntityId } = JSON.parse(new URL(address).searchParams.get('context') ?? '') as HostPlace;
    expect(pageOf({ page: { subPageId: subEntityId } })).toBe(`/tab/${subEntityId}`);
  });

  it.each(['https://evil.example/', '../admin', 'session/<script>', 'team/t-1?to=//evil.example', ''])(
    'opens no page for "%s"',
    (subPageId) => {
      expect(pageOf({ page: { subPageId } })).toBeUndefined();
    },
  );

  it('takes a window of its own for a browser and a frame for Teams', () => {
    const alone = { parent: undefined as unknown };
    alone.parent = alone;
    expect(mayBeHosted(alone)).toBe(false);
    expect(mayBeHosted({ parent: {} })).toBe(true);
    expect(mayBeHosted({ ...alone, nativeInterface: {} })).toBe(true);
  });
});

describe('waiting for a host that may not be there', () => {
  it('goes on without an answer after the time is up', async () => {
    await expect(within(5, new Promise(() => undefined), 'browser')).resolves.toBe('browser');
  });

  it('goes on at once where the host refuses', async () => {
    await expect(within(60_000, Promise.reject(new Error('no host')), 'browser')).resolves.toBe('browser');
  });

  it('takes the answer that comes in time', async () => {
    await expect(within(60_000, Promise.resolve('teams'), 'browser')).resolves.toBe('teams');
  });
});
