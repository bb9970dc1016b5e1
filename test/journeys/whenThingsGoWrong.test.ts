import { brokenInput } from './chapters/brokenInput';
import { longAnswer } from './chapters/longAnswer';
import { oddInput } from './chapters/oddInput';
import { twice } from './chapters/twice';
import { changedMeanwhile } from './chapters/changedMeanwhile';
import { startJourney, type Journey } from './support/startJourney';

// Longer than a step of the browser's, so that a failure names the step that it waited for.
jest.setTimeout(90_000);

/** What people and networks really send, on one stack: each chapter goes on from the one before it. */
describe('When things go wrong', () => {
  let journey: Journey | undefined;
  beforeAll(async () => {
    journey = await startJourney();
  }, 120_000);
  afterAll(() => journey?.end(), 60_000);

  const told = () => {
    if (!journey) throw new Error('The stack did not start.');
    return journey;
  };
  describe('asked for twice', () => twice(told));
  describe('an answer of 30,000 characters', () => longAnswer(told));
  describe('odd words and dates', () => oddInput(told));
  describe('changed by somebody meanwhile', () => changedMeanwhile(told));
  describe('not meant for the person, or not understood', () => brokenInput(told));
});
