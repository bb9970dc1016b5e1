import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../support/browser';
import { everyCard } from '../support/everyCard';
import { cardPage, drawCard, themes } from '../support/renderCards';

/**
 * Draws every card in every theme at phone and desktop width, to be looked at:
 * `npx tsx test/cards/gallery/drawGallery.ts [part of a name]` prints the folder with the pictures.
 */
async function drawGallery(wanted = ''): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  const browser = await launchBrowser();
  for (const theme of themes) {
    for (const width of [320, 600]) {
      const page = await cardPage(browser, theme, width);
      const into = path.join(folder, `${theme}-${width}`);
      mkdirSync(into);
      for (const { name, card } of everyCard().filter((drawn) => drawn.name.includes(wanted))) {
        const said = await drawCard(page, card, theme);
        if (said.length > 0) console.log(`${name}: ${said.join('; ')}`);
        await page.locator('#card').screenshot({ path: path.join(into, `${name}.png`) });
      }
      await page.context().close();
    }
  }
  await browser.close();
  console.log(folder);
}

void drawGallery(process.argv[2]);
