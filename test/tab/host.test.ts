import { mayBeHosted, pageOf, themeOf, within } from '../../tab/hostAnswers';

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
