import { startChatServer, type ChatServer } from './chatServer';
import { TOM } from './fakeOperations';

/** The session that is planned. */
export const ref = { worker: TOM, session: 'session-1' };

/** Of the text of its record. */
export const hash = 'ab'.repeat(32);

/** The version of its record that is out for signature. */
export const version = { ...ref, number: 1, hash };

/** Starts the chat door with that session planned. */
export async function startPlannedChat(): Promise<ChatServer> {
  const chat = await startChatServer();
  chat.operations.plan(ref.worker, ref.session);
  return chat;
}
