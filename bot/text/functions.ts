const TITLES: Record<string, string> = { personal: 'Personal supervision', case: 'Case supervision' };

/** What a function of supervision is called on the team page. */
export function functionTitle(name: string): string {
  return TITLES[name] ?? name;
}
