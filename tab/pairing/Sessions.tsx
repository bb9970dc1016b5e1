import type { PairingSession } from '../../bot/supervision/complianceViews';
import { Card } from '../parts/Card';
import { DataTable } from '../table/DataTable';
import { text } from '../text';
import { sessionColumns } from './sessionColumns';

/** Every session of the arrangement: when it was planned, moved, cancelled, held, written up and signed. */
export function Sessions({ sessions }: { sessions: PairingSession[] }) {
  return (
    <Card title={text.pairing.sessions}>
      {sessions.length === 0 ? (
        <p>{text.pairing.noSessions}</p>
      ) : (
        <DataTable name={text.pairing.sessions} columns={sessionColumns} rows={sessions} keyOf={keyOf} />
      )}
    </Card>
  );
}

const keyOf = ({ firstPlannedOn, plannedOn, kindTitle, supervisor }: PairingSession): string =>
  `${firstPlannedOn} ${plannedOn} ${kindTitle} ${supervisor}`;
