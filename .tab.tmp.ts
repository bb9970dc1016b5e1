import { launchBrowser } from './test/support/browser';
async function main() {
  const browser = await launchBrowser();
  const look = async (who: string, path: string, name: string, width = 1280, theme = '') => {
    const context = await browser.newContext({ viewport: { width, height: 1000 }, locale: 'en-GB', timezoneId: 'Europe/London' });
    const page = await context.newPage();
    page.on('console', (m) => { if (m.type() === 'error') console.log(name, 'console', m.text().slice(0, 300)); });
    page.on('pageerror', (e) => console.log(name, 'pageerror', String(e).slice(0, 300)));
    await page.goto(`http://localhost:4978/tab/${path}${theme ? `?theme=${theme}` : ''}`);
    await page.getByText(who).first().click({ timeout: 15000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/shots/tab-${name}.png`, fullPage: true });
    console.log(name, page.url());
    await context.close();
  };
  await look('Priya Raman', '', 'priya-home');
  await look('Morag Sinclair', 'team/north', 'morag-team');
  await look('Tom Hartley', '', 'tom-home-320', 320, 'dark');
  await browser.close();
}
main().catch(e => { console.error(e); process.exit(1); });
