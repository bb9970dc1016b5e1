import { startJourney, type Journey } from './startJourney';

/** Brings the product up for the story that calls it, and down after; gives it to the story's chapters. */
export function aJourney(): () => Journey {
  // Longer than a step of the browser's, so that a failure names the step that it waited for.
  jest.setTimeout(90_000);
  let journey: Journey | undefined;
  beforeAll(async () => {
    journey = await startJourney();
  }, 120_000);
  afterAll(() => journey?.end(), 60_000);
  return () => {
    if (!journey) throw new Error('The stack did not start.');
    return journey;
  };
}
