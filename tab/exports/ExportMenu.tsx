import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { MenuButtonFallback } from '../parts/MenuButtonFallback';
import { text } from '../text';
import type { ExportFile } from './exportFiles';

const ExportMenuOpen = lazy(() =>
  import('./ExportMenuOpen').then((file) => ({ default: file.ExportMenuOpen })),
);

/** The way to take a table out; its menu is fetched after the page is in sight. */
export function ExportMenu({ files }: { files: readonly ExportFile[] }) {
  return (
    <Suspense fallback={<MenuButtonFallback icon={<ArrowDownload20Regular />} title={text.exports.menu} />}>
      <ExportMenuOpen files={files} />
    </Suspense>
  );
}
