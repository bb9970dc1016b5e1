import type { ReactNode } from 'react';
import type { MineView, SessionLine } from '../../bot/supervision/views';
import { whoSees } from '../../bot/text/whoSees';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { SessionEntry } from './SessionEntry';

/** The next sessions that one is supervised in, soonest first; `children` stand below them. */
export function NextSessions({ mine, children }: { mine: MineView; children: ReactNode }) {
  const { next, supervisors } = mine;
  const layout = useLayout();
  return (
    <Card title={text.home.next} whoCanSee={whoSees(['openSession'], 'worker')}>
      {next.length === 0 && <p>{supervisors.length > 0 ? text.home.noNext : text.home.noSupervisor}</p>}
      <ul className={layout.list}>
        {next.map((line, place) => (
          <li key={line.ref.session} className={layout.entry}>
            <SessionEntry line={line} title primary={place === 0} words={wordsFor(line)} />
          </li>
        ))}
      </ul>
      {children}
    </Card>
  );
}

const wordsFor = (line: SessionLine): string =>
  line.state === 'planned' ? text.home.prepare : text.home.open;
