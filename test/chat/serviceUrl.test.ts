import { mayReach } from '../../bot/chat/serviceUrl';

describe('where answers may go', () => {
  it.each([
    'https://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net/emea/tenant/',
    'https://europe.webchat.botframework.com/',
  ])('in the cloud to %s', (url) => expect(mayReach('cloud', url)).toBe(true));

  it.each([
    'http://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/?smba.trafficmanager.net',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evilbotframework.com/',
    'http://localhost:3978/',
    'https://169.254.169.254/',
    '',
    undefined,
    7,
  ])('in the cloud not to %j', (url) => expect(mayReach('cloud', url)).toBe(false));

  it('on one machine only to the machine itself', () => {
    expect(mayReach('local', 'http://localhost:56150/_connector')).toBe(true);
    expect(mayReach('local', 'http://127.0.0.1:1/')).toBe(true);
    expect(mayReach('local', 'https://smba.trafficmanager.net/uk/')).toBe(false);
  });
});
