import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { samplePerson } from '../../infra/local/sample/people';
import type { Stack } from '../../infra/local/stack';
import { startStack } from '../../infra/local/startStack';
import { launchBrowser } from '../support/browser';
import { openChatWindow, type ChatWindow } from '../support/playground';

jest.setTimeout(90_000);

const dataDir = mkdtempSync(path.join(tmpdir(), 'window-'));
let stack: Stack;
let browser: Browser;
let tom: ChatWindow;

beforeAll(async () => {
  const options = { dataDir, people: ['tom'], server: 'test/infra/echoBot.ts', tab: false, seed: false };
  [stack, browser] = await Promise.all([startStack(options), launchBrowser()]);
  tom = await openChatWindow(browser, stack.urls.windows.tom ?? '');
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("driving a person's chat window", () => {
  it('is welcomed, and answered when something is typed', async () => {
    await tom.sees('Welcome.');
    await tom.say('hello there');
    await tom.sees('You said: hello there');
  });

  it('fills every kind of input by its label, and sees the card that answers, in the same place', async () => {
    await tom.say('card');
    const card = await tom.card('What went well?');
    expect(await card.actions()).toEqual(['Save draft', 'Share']);
    await card.fill({
      'In your own words': 'Łukasz listened',
      Date: '2026-12-03',
      Time: '09:30',
      Minutes: 75,
      Where: 'Room 4',
      Several: ['Personal supervision', 'Group supervision'],
      Kind: 'Group supervision',
      How: 'Personal supervision',
      'Add it to the record': true,
    });
    await card.click('Share');
    await card.shows('Saved');
    const answer = /Saved (\{.*\}) by (\S+)/s.exec(await card.text());
    expect(JSON.parse(answer?.[1] ?? '{}')).toEqual({
      name: 'Łukasz listened',
      day: '2026-12-03',
      time: '09:30',
      minutes: '75',
      short: 'Room 4',
      several: 'personal,group',
      kind: 'group',
      how: 'personal',
      add: 'true',
    });
    expect(answer?.[2]).toBe(samplePerson('tom').oid);
  });

  it('speaks to the app by name in the group chat', async () => {
    await tom.openChat('Tom and Priya');
    await tom.sayToApp('hello both');
    await tom.sees(/You said:.*hello both/);
  });
});
