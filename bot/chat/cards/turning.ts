import { BUTTONS } from '../../text/buttons';
import { button, type ActionData, type ShowVerb } from './actions';
import type { Part } from './card';

/** The buttons to the part before and the part after, where there are such; onward first. */
export function turning(verb: ShowVerb, data: ActionData, part: number, of: number): Part[] {
  return [
    ...(part < of
      ? [button({ title: BUTTONS.nextPart, verb, data: { ...data, part: part + 1 }, style: 'positive' })]
      : []),
    ...(part > 1 ? [button({ title: BUTTONS.previousPart, verb, data: { ...data, part: part - 1 } })] : []),
  ];
}
