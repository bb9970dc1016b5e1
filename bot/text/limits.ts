/** What somebody reads who has asked for more in a minute than a person does. */
export function tooOften(seconds: number): { title: string; detail: string } {
  const wait = seconds === 1 ? 'one second' : `${seconds} seconds`;
  return {
    title: 'A lot at once',
    detail: `More was asked for in the last minute than can be answered. Nothing was changed. Wait ${wait} and try again.`,
  };
}
