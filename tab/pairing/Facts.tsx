import { makeStyles } from '@fluentui/react-components';
import type { ComplianceRow } from '../../bot/supervision/complianceViews';
import { whoSees } from '../../bot/text/whoSees';
import { dateOf } from '../dates';
import { percentOf } from '../figures/shareOf';
import { Card } from '../parts/Card';
import { StandingMark } from '../parts/StandingMark';
import { useLayout } from '../parts/useLayout';
import { agreementOf, casesOf, dated, limitsOf, signaturesOf } from '../team/cellWords';
import { useExplanation } from '../team/useExplanation';
import { text } from '../text';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gap: '12px 24px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 168px), 1fr))',
  },
});

/** How the arrangement stands, its sentence and the facts behind it. */
export function Facts({ row }: { row: ComplianceRow }) {
  const styles = useStyles();
  const layout = useLayout();
  const explanation = useExplanation(row);
  return (
    <Card title={text.team.columns.state} whoCanSee={`${whoSees(['pairing'])} ${text.team.never}`}>
      <div className={layout.tight}>
        <StandingMark state={row.state} />
        <p>{explanation}</p>
        <p className={layout.quiet}>{text.team.rule(row.rule)}</p>
        {row.reach && <p>{row.reach}</p>}
      </div>
      <dl className={styles.facts}>
        {factsOf(row).map(([title, words]) => (
          <div key={title}>
            <dt className={layout.quiet}>{title}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function factsOf(row: ComplianceRow): [string, string][] {
  const { columns } = text.team;
  const held = percentOf(row.heldOverTwelve);
  return [
    [columns.supervisor, row.supervisor?.name ?? text.team.nobody],
    [columns.lastHeld, dated(row.lastHeld, text.team.none)],
    ...(row.writeUpAwaited
      ? [[text.pairing.writeUp, dateOf(row.writeUpAwaited)] satisfies [string, string]]
      : []),
    [columns.next, dated(row.next, text.team.notPlanned)],
    [columns.limits, limitsOf(row).join(' · ')],
    [columns.agreement, agreementOf(row.agreement)],
    [columns.signatures, signaturesOf(row.signatures)],
    [columns.actions, text.team.actionsOpen(row.actions.open, row.actions.oldestDays)],
    ...(row.cases ? [[columns.cases, casesOf(row.cases).join(' · ')] satisfies [string, string]] : []),
    ...(held && row.heldOverTwelve
      ? [
          [columns.held, text.overview.share(held, row.heldOverTwelve.is, row.heldOverTwelve.of)] satisfies [
            string,
            string,
          ],
        ]
      : []),
  ];
}
