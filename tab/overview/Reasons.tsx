import type { ReasonCount } from '../../bot/supervision/complianceViews';
import { Card } from '../parts/Card';
import { PlainTable } from '../parts/PlainTable';
import { text } from '../text';
import { figure } from '../texts/counted';

const { reasonColumns, what, whose } = text.overview;

/** Why sessions were moved or cancelled: whose need, and the reason from the policy's list. */
export function Reasons({ reasons }: { reasons: readonly ReasonCount[] }) {
  const rows = [...reasons]
    .sort((one, other) => other.count - one.count)
    .map((reason) => [what[reason.what], whose[reason.whose], reason.reasonTitle, figure(reason.count)]);
  return (
    <Card title={text.overview.reasons}>
      {rows.length === 0 ? (
        <p>{text.overview.noReasons}</p>
      ) : (
        <PlainTable
          name={text.overview.reasons}
          columns={[reasonColumns.what, reasonColumns.whose, reasonColumns.reason, reasonColumns.count]}
          rows={rows}
        />
      )}
    </Card>
  );
}
