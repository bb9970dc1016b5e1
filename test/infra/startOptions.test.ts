import { startOptions } from '../../infra/local/startOptions';

describe('reading what follows npm start', () => {
  it('opens a window for the supervisor, her worker and their manager by default', () => {
    expect(startOptions([])).toMatchObject({
      people: ['priya', 'tom', 'morag'],
      dataDir: '.local',
      portBase: 3978,
    });
  });

  it('takes names as people write them, once each', () => {
    expect(startOptions(['--as', 'Siân, Łukasz,sian'])).toMatchObject({ people: ['sian', 'lukasz'] });
  });

  it('opens no window when asked for none', () => {
    expect(startOptions(['--no-playground'])).toMatchObject({ people: [] });
  });

  it('names the people there are when it does not know one', () => {
    expect(() => startOptions(['--as', 'bob'])).toThrow(
      /no sample person called "bob"; choose from sian, morag/,
    );
  });

  it('refuses an unknown option and a port that is none', () => {
    expect(() => startOptions(['--fast'])).toThrow("Unknown option '--fast'. See npm start -- --help.");
    expect(() => startOptions(['--port-base', '22'])).toThrow(/between 1024 and 65000/);
  });
});
