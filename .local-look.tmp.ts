import { chromium } from 'playwright-core';
async function main() {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
  const page = await browser.newPage({ viewport: { width: 1100, height: 1000 } });
  await page.goto('http://localhost:4988/');
  await page.waitForTimeout(5000);
  await page.screenshot({ path: '/tmp/look1.png' });
  console.log(await page.locator('body').innerText());
  await browser.close();
}
main().catch(e => { console.error(e); process.exit(1); });
