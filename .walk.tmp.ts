import { launchBrowser } from './test/support/browser';
import { openChatWindow, type ChatWindow } from './test/support/playground';
const out = '/tmp/shots';
async function main() {
  const browser = await launchBrowser();
  const w: Record<string, ChatWindow> = {};
  let n = 10;
  const shot = async (who: string, note = '') => { n += 1; await w[who]!.page.screenshot({ path: `${out}/${n}-${who}.png` }); const c = await w[who]!.lastCard(); console.log(`\n== ${n} ${who} ${note}\n` + (await c.text()).replace(/\n+/g,'\n').slice(0, 1500) + '\n[' + (await c.actions()).join(' | ') + ']'); };
  const pause = (ms: number) => w.priya!.page.waitForTimeout(ms);
  w.priya = await openChatWindow(browser, 'http://localhost:4988/');
  w.tom = await openChatWindow(browser, 'http://localhost:4989/');
  await pause(1500);
  await w.tom.say('prepare'); await pause(1500); await shot('tom','prepare');
  const c = await w.tom.lastCard();
  if ((await c.actions()).includes('Prepare')) { await c.click('Prepare'); await pause(800); await shot('tom','form'); }
  await c.fill({ 'What has gone well since we last met?': 'The review went **well**. <b>x</b>', });
  await c.click('Keep as draft'); await pause(800); await shot('tom','draft');
  for (const a of await c.actions()) if (/preview/i.test(a)) { await c.click(a); break; }
  await pause(800); await shot('tom','preview');
  for (const a of await c.actions()) if (/^share/i.test(a)) { await c.click(a); break; }
  await pause(3500); await shot('tom','shared'); await shot('priya','told');
  await w.priya.say('agenda'); await pause(1500); await shot('priya','agenda');
  await w.priya.say('record'); await pause(1500); await shot('priya','record');
  await browser.close();
}
main().catch(e => { console.error(e); process.exit(1); });
