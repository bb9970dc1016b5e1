import { strFromU8, unzipSync } from 'fflate';
import { buildPackage, packageSources } from '../../manifest/buildPackage';
import { iconSize } from '../../manifest/iconSize';
import type { Manifest } from '../../manifest/manifestSchema';
import { packageSettings, type PackageSettings } from '../../manifest/packageSettings';
import { linksFor } from '../../bot/chat/links';
import { readCommand } from '../../bot/chat/commands';

const sources = packageSources('manifest');

function settings(changes: Record<string, string> = {}): PackageSettings {
  const env = {
    PUBLIC_URL: 'https://supervision.sampleton.example/',
    TEAMS_APP_EXTERNAL_ID: '5a30aaaa-0000-4000-8000-00000000000a',
    MicrosoftAppId: '5a30aaaa-0000-4000-8000-00000000000b',
    TAB_CLIENT_ID: '5a30aaaa-0000-4000-8000-00000000000c',
    TAB_AUDIENCE: 'api://supervision.sampleton.example/5a30aaaa-0000-4000-8000-00000000000c',
    ORGANISATION_NAME: 'Sampleton Council',
    ...changes,
  };
  return packageSettings(env, '1.2.3');
}

function unpacked(changes: Record<string, string> = {}) {
  const files = unzipSync(buildPackage(sources, settings(changes)));
  return { files, manifest: JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest };
}

describe('packing the Teams app', () => {
  it('holds the manifest and the two icons at its root, and nothing else', () => {
    expect(Object.keys(unpacked().files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  });

  it('has a colour icon of 192 and an outline icon of 32 pixels, by the names in the manifest', () => {
    const { files, manifest } = unpacked();
    const sizeOf = (name: string) => iconSize(Buffer.from(files[name] ?? []));
    expect(sizeOf(manifest.icons.color)).toEqual({ width: 192, height: 192 });
    expect(sizeOf(manifest.icons.outline)).toEqual({ width: 32, height: 32 });
  });

  it('leaves no placeholder open', () => {
    expect(JSON.stringify(unpacked().manifest)).not.toContain('{{');
  });

  it('puts the ids and addresses of the organisation where Teams looks for them', () => {
    const { manifest } = unpacked();
    expect(manifest).toMatchObject({
      version: '1.2.3',
      id: '5a30aaaa-0000-4000-8000-00000000000a',
      bots: [{ botId: '5a30aaaa-0000-4000-8000-00000000000b' }],
      webApplicationInfo: {
        id: '5a30aaaa-0000-4000-8000-00000000000c',
        resource: 'api://supervision.sampleton.example/5a30aaaa-0000-4000-8000-00000000000c',
      },
      validDomains: ['supervision.sampleton.example'],
    });
  });

  it('keeps a name with quotation marks and braces whole', () => {
    const name = 'The "Oak" {{version}} trust';
    expect(unpacked({ DEVELOPER_NAME: name }).manifest.developer.name).toBe(name);
  });

  it('gives the same bytes for the same input', () => {
    expect(buildPackage(sources, settings())).toEqual(buildPackage(sources, settings()));
  });

  it('offers only commands that the bot understands', () => {
    const titles = unpacked().manifest.bots.flatMap((bot) =>
      bot.commandLists.flatMap((list) => list.commands.map((command) => command.title)),
    );
    expect(titles.filter((title) => readCommand(title).name === undefined)).toEqual([]);
  });

  it('offers all ten commands in the personal chat', () => {
    const [personal] = unpacked().manifest.bots[0]?.commandLists ?? [];
    expect(personal?.commands.map((command) => command.title)).toEqual([
      'start',
      'move',
      'cancel',
      'prepare',
      'agenda',
      'record',
      'sign',
      'actions',
      'my supervision',
      'help',
    ]);
  });

  it('names the tab as the links in cards do', () => {
    const { manifest } = unpacked();
    const link = new URL(linksFor('https://supervision.sampleton.example', manifest.id).home);
    expect(link.pathname).toBe(`/l/entity/${manifest.id}/${manifest.staticTabs[0]?.entityId ?? ''}`);
  });

  it('refuses a colour icon of another size', () => {
    const icons = { ...sources.icons, 'color.png': sources.icons['outline.png'] };
    expect(() => buildPackage({ ...sources, icons }, settings())).toThrow(
      'The icon color.png must be a PNG of 192 by 192 pixels.',
    );
  });

  it('says which setting is missing', () => {
    expect(() => settings({ MicrosoftAppId: '' })).toThrow(/^MicrosoftAppId is missing or not valid/);
  });

  it('refuses an address without TLS', () => {
    expect(() => settings({ PUBLIC_URL: 'http://sampleton.example' })).toThrow(/^PUBLIC_URL .*https:/);
  });
});
