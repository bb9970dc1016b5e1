import type { PairingSession, PairingView } from '../../bot/supervision/complianceViews';
import { ExportMenu } from '../exports/ExportMenu';
import { pairingFiles } from '../exports/exportFiles';
import { Card } from '../parts/Card';
import { DataTable } from '../table/DataTable';
import { text } from '../text';
import { sessionColumns } from './sessionColumns';

/** Every session of the arrangement: when it was planned, moved, cancelled, held, written up and signed. */
export function Sessions({ view }: { view: PairingView }) {
  const { sessions } = view;
  return (
    <Card title={text.pairing.sessions}>
      {sessions.length === 0 ? (
        <p>{text.pairing.noSessions}</p>
      ) : (
        <DataTable
          name={text.pairing.sessions}
          columns={sessionColumns}
          rows={sessions}
          keyOf={keyOf}
          tools={<ExportMenu files={pairingFiles(view)} />}
        />
      )}
    </Card>
  );
}

const keyOf = ({ firstPlannedOn, plannedOn, kindTitle, supervisor }: PairingSession): string =>
  `${firstPlannedOn} ${plannedOn} ${kindTitle} ${supervisor}`;
