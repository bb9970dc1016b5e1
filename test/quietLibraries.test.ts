import pino from 'pino';
import { quietLibraries } from '../bot/quietLibraries';

describe('what libraries write to the console', () => {
  const kept = { ...console };
  afterEach(() => void Object.assign(console, kept));

  it('becomes a line of the log that says where it came from and nothing of what was said', () => {
    const lines: string[] = [];
    quietLibraries(pino({ base: undefined }, { write: (line: string) => void lines.push(line) }));
    console.error(new Error('what Tom wrote'));
    console.warn('what Priya wrote');
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toMatch(/Tom|Priya/);
    expect(lines[0]).toContain('quietLibraries.test');
  });
});
