/** The services that teams are in, each once. */
export const servicesOf = (teams: readonly { service: string }[]): string[] => [
  ...new Set(teams.map(({ service }) => service)),
];
