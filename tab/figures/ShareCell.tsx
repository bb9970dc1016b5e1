import type { Share } from '../../bot/supervision/complianceViews';
import { text } from '../text';
import { percentOf } from './shareOf';

/** A share in a table: the per cent, and of how many; a dash where there is nothing to count. */
export function ShareCell({ share }: { share?: Share }) {
  const percent = percentOf(share);
  if (!share || percent === undefined)
    return (
      <span aria-label={text.figures.none} role="img">
        {text.overview.dash}
      </span>
    );
  return <span>{text.overview.share(percent, share.is, share.of)}</span>;
}
