/** What is chosen once some of it was dealt with: what was chosen meanwhile stays. */
export const stillPicked =
  (dealtWith: ReadonlySet<string>) =>
  (picked: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...picked].filter((one) => !dealtWith.has(one)));
