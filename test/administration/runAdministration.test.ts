import { commands } from '../../bot/administration/commands';
import { runAdministration } from '../../bot/administration/runAdministration';

/** Help and wrong options start nothing. */
const never = async () => {
  throw new Error('Nothing should be started.');
};

const say = async (...words: string[]) => {
  const { ok, lines } = await runAdministration(words, never);
  return { ok, text: lines.join('\n') };
};

describe('the administrator’s commands', () => {
  it('are all named, with what each does, where none is given', async () => {
    const { ok, text } = await say();
    expect(ok).toBe(true);
    for (const [name, { does }] of Object.entries(commands))
      expect(text).toMatch(new RegExp(`  ${name} +${does.slice(0, 20)}`));
  });

  it.each(Object.keys(commands))(
    '%s explains its options in plain words, without a setting being there',
    async (name) => {
      const { ok, text } = await say(name, '--help');
      expect(ok).toBe(true);
      for (const option of Object.keys(commands[name]?.options.shape ?? {}))
        expect(text).toMatch(new RegExp(`--${option} +[A-Z][^\\n]{10,}`));
    },
  );

  it('say which option is missing', async () => {
    const { ok, text } = await say('hold', '--worker', 'W-1005');
    expect([ok, text]).toEqual([
      false,
      expect.stringMatching(/--why: This is needed[^]*--by: This is needed/),
    ]);
  });

  it('say what is wrong with an option that is not known', async () => {
    expect(await say('hold', '--wroker', 'W-1005')).toMatchObject({
      ok: false,
      text: expect.stringContaining('not known'),
    });
  });

  it('say that a command is not known', async () => {
    expect(await say('destroy')).toMatchObject({
      ok: false,
      text: expect.stringContaining('no command destroy'),
    });
    expect(await say('toString')).toMatchObject({ ok: false });
  });

  it('ask for a name and a reason wherever something is changed', () => {
    const changing = Object.entries(commands).filter(
      ([name]) => !['review', 'certificates', 'access-list', 'filing-list', 'groups'].includes(name),
    );
    for (const [, { options }] of changing) expect(Object.keys(options.shape)).toContain('by');
  });
});
