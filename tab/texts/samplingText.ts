import { plural } from './counted';

/** Drawing a supervision file to be examined. */
export const samplingText = {
  sampling: {
    nav: 'Draw a file to examine',
    title: (scope: string) => `Sampling: ${scope}`,
    intro:
      'Draw one supervision file at random from a supervisor’s workload and open its records to whoever examines it. Nobody chooses the file.',
    draw: 'Draw a file',
    who: 'You see whose file was drawn, never what is in it, unless you examine it yourself. The worker reads in their access log that it was drawn, and each record that is opened.',
    schedule: 'Under which schedule of the policy',
    supervisor: 'From whose workload',
    supervisorHint: 'Files with a complete record of the last twelve months are drawn from.',
    auditor: 'Who examines it',
    auditorHint: 'Somebody else than the supervisor. Files that they are part of themselves are left out.',
    choose: 'Choose a supervisor',
    myself: 'I do',
    needSupervisor: 'Choose a supervisor.',
    doDraw: 'Draw a file',
    nobody:
      'Nobody here supervises anybody today, so there is no file to draw. It can be done as soon as a worker has a supervisor.',
    drawn: 'Drawn by you',
    whoDrawn: 'This list is yours alone. What came of an examination is for the worker and the supervisor.',
    none: 'You have not drawn a file yet.',
    file: (reference: string, name: string) => `${reference}, ${name}`,
    how: (title: string, date: string, among: number, supervisor: string) =>
      `${title}: drawn on ${date} from ${plural(among, 'file', 'files')} in the workload of ${supervisor}.`,
    open: (auditor: string, until: string) => `For ${auditor} to examine, until ${until}.`,
    completed: (auditor: string, date: string) => `Examined by ${auditor}, complete on ${date}.`,
    seed: (seed: string) => `Seed of the draw: ${seed}`,
  },
};
