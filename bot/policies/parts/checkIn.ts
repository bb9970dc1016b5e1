import type { Policy, Titled } from '../../supervision/policy';
import { noFigure, startingValue } from './sourced';

const objective = (id: string, title: string): Titled => ({ id, title, rule: 'DOMAIN 10' });

/** Six objectives of the quarterly conversation about performance. */
export const sixObjectives: Titled[] = [
  objective('objectives', 'I can explain what my work is meant to achieve'),
  objective('how-well', 'I know how well I am doing it'),
  objective('voice', 'I get chances to raise wellbeing, ideas and concerns'),
  objective('access', 'I can reach my line manager when I need support'),
  objective('skills', 'I have the skills, or a plan to gain them'),
  objective('workload', 'My workload stretches me and can be done'),
];

/** Where a policy knows no check-in. */
export const noCheckIn: Policy['checkIn'] = {
  title: 'Check-in',
  everyMonths: noFigure(),
  insidePersonal: startingValue(true),
  objectives: sixObjectives,
};
