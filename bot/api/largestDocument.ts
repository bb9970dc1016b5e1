/** The largest document that can be checked from the tab, in bytes: records of ordinary length are a tenth of it. */
export const LARGEST_DOCUMENT = 1_400_000;
