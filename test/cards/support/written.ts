/** The session that the cards speak of. */
export const ref = { worker: 'w-0001', session: 's-0001' };

/** What people are called and what they wrote, so that a test can put markers or attacks there. */
export interface Written {
  worker: string;
  supervisor: string;
  item: string;
  action: string;
  why: string;
  answer: string;
  notes: string;
  decisions: string;
  difference: string;
  statement: string;
  change: string;
  moveWhy: string;
}

/** What ordinary people would write. */
export const written: Written = {
  worker: 'Tom Hartley',
  supervisor: 'Priya Raman',
  item: 'Plan for the duty rota over Christmas',
  action: 'Book the trauma-informed practice course and tell the team which dates are left',
  why: 'The course was full; the next dates come out in January.',
  answer:
    'The joint visits went well. I planned what I wanted to learn before each one, and wrote it up the same day.',
  notes:
    'Two joint visits this month. The plan before each visit made the difference; keep it.\nCaseload is even now.',
  decisions: 'Go on with joint visits until January, then review.',
  difference: 'I see the pressure of the last month as higher than the figures show.',
  statement: 'A fair account. I would add that the cover in October helped.',
  change: 'Please say that the cover was for two weeks, not three.',
  moveWhy: 'A court hearing was listed at the same time.',
};

/** The two of the session, by the names given. */
export const people = (w: Written = written) => ({
  worker: { id: 'w-0001', name: w.worker, reference: 'W-1005', jobTitle: 'Social worker', team: 'North' },
  supervisor: { id: 'p-0001', name: w.supervisor, jobTitle: 'Senior practitioner' },
});
