import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { laterMenu } from '../parts/laterMenu';
import { script } from '../parts/script';
import { text } from '../text';

/** The way to take a table out; its menu is fetched after the page is in sight. */
export const ExportMenu = laterMenu(
  script(() => import('./ExportMenuOpen').then((file) => file.ExportMenuOpen)),
  () => ({ icon: <ArrowDownload20Regular />, title: text.exports.menu }),
);
