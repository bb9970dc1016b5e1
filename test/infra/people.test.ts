import { parse } from 'yaml';
import { playgroundFile } from '../../infra/local/playground/playgroundFile';
import { samplePeople, samplePerson } from '../../infra/local/sample/people';

interface WindowFile {
  currentUser: { aadObjectId: string };
  users: { id: string; name: string }[];
  groupChat: { name: string };
}

describe('the sample people', () => {
  it('have ids, references and chats of their own', () => {
    for (const field of ['key', 'oid', 'reference', 'teamsUserId', 'personalChatId'] as const) {
      expect(new Set(samplePeople.map((person) => person[field])).size).toBe(samplePeople.length);
    }
  });

  it('name managers and supervisors who exist', () => {
    const named = samplePeople.flatMap((one) => [one.manager, one.supervisor, one.caseSupervisor]);
    for (const key of named.filter((one) => one !== undefined)) expect(samplePerson(key).key).toBe(key);
  });

  it.each(samplePeople.map((one) => one.key))('give %s a window with exactly five others', (key) => {
    const person = samplePerson(key);
    const file = parse(playgroundFile(person)) as WindowFile;
    const ids = new Set(file.users.map((one) => one.id));
    expect(file.currentUser.aadObjectId).toBe(person.oid);
    expect(ids.size).toBe(5);
    expect(ids.has(person.teamsUserId)).toBe(false);
  });

  it('share a group chat with whoever they meet for supervision', () => {
    const nameFor = (key: string) => (parse(playgroundFile(samplePerson(key))) as WindowFile).groupChat.name;
    expect(nameFor('priya')).toBe('Priya and Tom');
    expect(nameFor('tom')).toBe('Tom and Priya');
  });
});
