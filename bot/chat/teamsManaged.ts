/** The names of the teams that somebody manages; with the id of the team, whose page is the way on, where it is one alone. */
export function teamsManaged(teams: readonly { id: string; name: string }[]): {
  manages: string[];
  team?: string;
} {
  const [only, ...more] = teams;
  return { manages: teams.map(({ name }) => name), ...(only && more.length === 0 && { team: only.id }) };
}
