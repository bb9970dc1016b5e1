import { agenda } from './chapters/agenda';
import { filing } from './chapters/filing';
import { logs } from './chapters/logs';
import { manager } from './chapters/manager';
import { moving } from './chapters/moving';
import { afterwards } from './chapters/afterwards';
import { planning } from './chapters/planning';
import { preparing } from './chapters/preparing';
import { signing } from './chapters/signing';
import { tab } from './chapters/tab';
import { welcome } from './chapters/welcome';
import { writing } from './chapters/writing';
import { aJourney } from './support/aJourney';

/** One story on one stack: each chapter goes on from where the one before it ended. */
describe('From "start supervision" to a signed record', () => {
  const told = aJourney();

  describe('a welcome', () => welcome(told));
  describe('planning a session', () => planning(told));
  describe('preparing for it', () => preparing(told));
  describe('moving it', () => moving(told));
  describe('its agenda', () => agenda(told));
  describe('writing the record in chat', () => writing(told));
  describe('signing', () => signing(told));
  describe('filing', () => filing(told));
  describe('what was agreed, afterwards', () => afterwards(told));
  describe('another session, written in the tab', () => tab(told));
  describe('the team manager', () => manager(told));
  describe('the logs of all this', () => logs(told));
});
