/** Why somebody cannot be reached in Teams, and what to do, for the supervisor and the team page. */
const REACH: Record<string, string> = {
  notInstalled:
    'The app is not installed for them and could not be added. Ask the Teams administrator to allow it.',
  blocked: 'They have blocked the app in Teams. Ask them to unblock it, or to open the tab instead.',
  left: 'Their account is closed. Check with the team manager whether they have left.',
  guest: 'They are a guest in this organisation, and the app is for its own staff. Ask for a staff account.',
  blockedByPolicy: 'A Teams policy keeps the app from them. Ask the Teams administrator to allow it.',
};

/** A sentence for a code of the directory or of Teams. */
export function reachText(code: string): string {
  return REACH[code] ?? 'They cannot be reached in Teams at present. Tell them in another way.';
}
