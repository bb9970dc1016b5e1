import { useMemo, type ReactNode } from 'react';
import type { Person } from '../../bot/supervision/people';
import { PeopleInPost } from './peopleInPost';

/** Says whose page it is, for what is written below. */
export function InPost({
  worker,
  supervisor,
  members,
  children,
}: Record<'worker' | 'supervisor', Person> & { members?: Person[]; children: ReactNode }) {
  const names = useMemo(
    () => [worker.name, supervisor.name, ...(members ?? []).map(({ name }) => name)],
    [worker.name, supervisor.name, members],
  );
  return <PeopleInPost value={names}>{children}</PeopleInPost>;
}
