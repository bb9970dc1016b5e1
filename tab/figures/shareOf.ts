import type { Share } from '../../bot/supervision/complianceViews';

/** The share as a fraction from 0 to 1; undefined where there is nothing to count. */
export function fractionOf(share: Share | undefined): number | undefined {
  return share && share.of > 0 ? share.is / share.of : undefined;
}

/** '82%', never rounded up to all or down to none; undefined where there is nothing to count. */
export function percentOf(share: Share | undefined): string | undefined {
  const fraction = fractionOf(share);
  if (fraction === undefined) return undefined;
  const percent = Math.round(fraction * 100);
  const honest = fraction < 1 && percent === 100 ? 99 : fraction > 0 && percent === 0 ? 1 : percent;
  return `${String(honest)}%`;
}
