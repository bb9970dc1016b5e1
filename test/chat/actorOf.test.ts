import { actorOf, whyNobody } from '../../bot/chat/actorOf';

const OID = 'aaaaaaaa-0000-4000-8000-000000000001';
const HOME = 'cccccccc-0000-4000-8000-00000000000c';
const PARTNER = 'dddddddd-0000-4000-8000-00000000000d';
const STRANGE = 'eeeeeeee-0000-4000-8000-00000000000e';

const from = (tenant: string) => ({
  from: { id: '29:x', name: 'Ann', aadObjectId: OID.toUpperCase() },
  channelData: { tenant: { id: tenant } },
});

describe('who speaks in a chat', () => {
  it('is the person of the activity, of this organisation', () => {
    expect(actorOf(from(HOME), [HOME])).toEqual({ id: OID, tenant: HOME });
  });

  it('is somebody of another tenant only where that is named, and brings no roles', () => {
    expect(actorOf(from(PARTNER), [HOME, PARTNER])).toEqual({ id: OID, tenant: PARTNER });
    expect(actorOf(from(STRANGE), [HOME, PARTNER])).toBeUndefined();
    expect(whyNobody(from(STRANGE))).toBe('tenant');
  });

  it('is nobody of this tenant by the conversation, where the channel names another', () => {
    const conversation = { id: 'c', conversationType: 'personal', name: '', isGroup: false, tenantId: HOME };
    expect(actorOf({ ...from(STRANGE), conversation }, [HOME])).toBeUndefined();
  });

  it('is never whom a card names', () => {
    const value = { id: 'somebody-else', roles: ['seniorManager'], tenant: PARTNER };
    expect(actorOf({ ...from(HOME), value }, [HOME])).toEqual({ id: OID, tenant: HOME });
  });
});
