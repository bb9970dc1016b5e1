import type { ManagerAct } from '../../bot/supervision/managerActs';
import type { ActField } from '../pairing/acts';

/** What a manager can do about an arrangement. */
export const managingText = {
  managing: {
    title: 'What you can do',
    logged: 'Each of these is in the worker’s access log, where they can read it.',
    choose: 'Choose from the list',
    titles: {
      planForPair: 'Plan a session',
      nudge: 'Ask the supervisor to look',
      setPause: 'Pause the clock',
      endPause: 'End the pause',
      changeSupervisor: 'Change the supervisor',
      noteGap: 'Note why there was a gap',
      requestAccess: 'Ask for access to the file',
    } satisfies Record<ManagerAct, string>,
    /** Where nobody is the supervisor. */
    nameSupervisor: 'Name a supervisor',
    actions: {
      planForPair: 'Plan',
      nudge: 'Send the message',
      setPause: 'Pause',
      endPause: 'End the pause',
      changeSupervisor: 'Save',
      noteGap: 'Note',
      requestAccess: 'Ask',
    } satisfies Record<ManagerAct, string>,
    what: {
      planForPair: 'Both hear about it in Teams, and either can ask for another time.',
      nudge:
        'The supervisor gets one neutral message that names the worker and asks them to look at the arrangement. It can be sent again after five days.',
      setPause:
        'Nothing falls due while the clock is paused. The reason is shown to the pair and their line manager only.',
      endPause: 'The clock goes on after the last day of the pause.',
      changeSupervisor:
        'From that day the new supervisor has the file and the open actions. Both hear about it, and a new agreement is asked for.',
      noteGap: 'A reason from the list, for some days that have passed. It says why, and changes no figure.',
      requestAccess:
        'A senior manager or HR decides, with an end date. The worker can read who asked, why, and what was decided.',
    } satisfies Record<ManagerAct, string>,
    fields: {
      from: 'First day',
      to: 'Last day',
      lastDay: 'Last day',
      reason: 'Reason',
      supervisor: 'New supervisor',
      on: 'From',
      why: 'Why you need it',
    },
    need: {
      day: 'Enter a date.',
      time: 'Enter a time.',
      number: 'Enter a number.',
      choice: 'Choose from the list.',
      words: 'Write a few words.',
    } satisfies Record<ActField['kind'], string>,
  },
};
