import { startAzurite, type Azurite } from '../support/azurite';
import { sent } from '../effects/support/desk';
import { openOffice, type Office } from './support/office';

let azurite: Azurite;
let office: Office;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());
beforeEach(async () => {
  office = await openOffice(azurite.connectionString);
});
afterEach(() => office.stack.stop());

const filing = async () => (await office.session()).versions[0]?.filing;
const listed = async () => (await office.run('filing-list', '--worker', office.reference)).lines.join('\n');

/** A record that both signed and that the library does not take. */
async function notFiled(): Promise<void> {
  await office.stack.fault({ method: 'PUT', pathPattern: ':/content$', status: 403 });
  const hash = await sent(office.desk);
  await office.desk.act('worker', 'signRecord', { number: 1, hash, stance: 'agree' });
  await office.desk.followUntil(async () => (await filing())?.state === 'failed');
}

describe('what could not be filed', () => {
  it('is listed for an administrator with why and what to do, and not a word of what was written', async () => {
    await notFiled();
    const text = await listed();
    expect(text).toMatch(
      new RegExp(`^${office.reference}: SR-\\w+, version 1, of .* could not be filed on `, 'u'),
    );
    expect(text).toContain(
      'The app may not write to the supervision library. Ask a SharePoint administrator',
    );
    expect(text).toContain('filing-retry');
  });

  it('is filed when an administrator has it tried again, with their name in the access log', async () => {
    await notFiled();
    const { lines } = await office.run('filing-retry', '--worker', office.reference, '--by', 'Ada Clerk');
    expect(lines[0]).toBe('1 document will be tried again within a minute.');
    await office.desk.followUntil(async () => (await filing())?.state === 'filed');
    expect((await office.log()).find(({ name }) => name === 'retryFiling')).toMatchObject({
      by: 'administrator',
      byName: 'Ada Clerk',
    });
    expect(await listed()).toBe('Everything that is complete is filed.');
    const again = await office.run('filing-retry', '--worker', office.reference, '--by', 'Ada Clerk');
    expect(again.lines).toEqual(['There is nothing that could not be filed.']);
  });

  it('says that there is no such worker', async () => {
    expect(await office.run('filing-list', '--worker', 'W-none')).toMatchObject({ ok: false });
  });
});
