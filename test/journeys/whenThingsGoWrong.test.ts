import { brokenInput } from './chapters/brokenInput';
import { longAnswer } from './chapters/longAnswer';
import { oddInput } from './chapters/oddInput';
import { twice } from './chapters/twice';
import { changedMeanwhile } from './chapters/changedMeanwhile';
import { aJourney } from './support/aJourney';

/** What people and networks really send, on one stack: each chapter goes on from the one before it. */
describe('When things go wrong', () => {
  const told = aJourney();

  describe('asked for twice', () => twice(told));
  describe('an answer of 30,000 characters', () => longAnswer(told));
  describe('odd words and dates', () => oddInput(told));
  describe('changed by somebody meanwhile', () => changedMeanwhile(told));
  describe('not meant for the person, or not understood', () => brokenInput(told));
});
