import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { later } from '../parts/later';
import { MenuButtonFallback } from '../parts/MenuButtonFallback';
import { script } from '../parts/script';
import { text } from '../text';

/** The way to take a table out; its menu is fetched after the page is in sight. */
export const ExportMenu = later(
  script(() => import('./ExportMenuOpen').then((file) => file.ExportMenuOpen)),
  () => <MenuButtonFallback icon={<ArrowDownload20Regular />} title={text.exports.menu} />,
);
