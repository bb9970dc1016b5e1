/** What to mend in the forms of managers. */
export const MANAGING = {
  fromTheList: 'Choose a reason from the list.',
  withinAYear: 'Choose a day within a year of today.',
  endsFirst: 'Choose a last day that is not before the first.',
  past: 'Choose a last day that is not in the future.',
  pauseTaken: 'Another pause covers some of these days. End that one first, or choose other days.',
  nobody: 'Choose somebody from the list.',
  self: 'Nobody supervises themselves. Choose somebody else.',
  leaving: 'They will have left by then. Choose an earlier day.',
  pastDay: 'Choose today or a later day. What was done until today was done by the supervisor of that day.',
  already: 'They supervise this worker already. Choose somebody else.',
  several: 'Several people supervise this worker. Choose whose part passes on.',
  none: 'This person does not supervise the worker on that day. Open the page again to see who does.',
  unsent: (name: string, days: string) =>
    `${name} has not sent the record of ${days}, and could not send it after the change. Choose a later day.`,
} as const;
