import type { Answers } from '../../bot/api/contract';
import type { OverviewView } from '../../bot/supervision/complianceViews';
import { whoSees } from '../../bot/text/whoSees';
import { exportFiles } from '../exports/exportFiles';
import { ExportMenu } from '../exports/ExportMenu';
import { AsOf } from '../figures/AsOf';
import { FigureTiles } from '../figures/FigureTiles';
import { StateCounts } from '../figures/StateCounts';
import { PaperDefinitions } from '../paper/PaperDefinitions';
import { Card } from '../parts/Card';
import { LinkButton } from '../parts/LinkButton';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { Trail } from '../parts/Trail';
import { useLayout } from '../parts/useLayout';
import { addressOf, askedBy } from '../routes';
import { TableLoading } from '../table/TableLoading';
import { text } from '../text';
import { useResource } from '../useResource';
import { Parts } from './Parts';
import { Reasons } from './Reasons';
import { Trends } from './Trends';

/** A team, a service or the directorate in figures, over time, and by its parts. Never content. */
export function OverviewPage({ scope }: { scope: string }) {
  const { value, problem, reload } = useResource<Answers['overview']>(askedBy.overview(scope));
  const layout = useLayout();
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <TableLoading />;
  return (
    <div className={layout.stack}>
      <Trail within={value.within} />
      <PageTitle title={text.overview.title(value.scope.title)}>
        <AsOf instant={value.asOf} />
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      {value.arrangements === 0 ? (
        <Card title={text.overview.stands}>
          <p>{text.overview.noArrangements}</p>
        </Card>
      ) : (
        <Figures overview={value} />
      )}
      {value.parts.length > 0 && <Parts overview={value} />}
      <PaperDefinitions definitions={value.definitions} />
    </div>
  );
}

function Figures({ overview }: { overview: OverviewView }) {
  const layout = useLayout();
  const { scope, arrangements, states, figures, definitions, months, reasons } = overview;
  const definitionOf = (id: 'states' | 'months') => definitions.find((one) => one.id === id);
  return (
    <>
      <Card title={text.overview.stands} whoCanSee={`${whoSees(['overview'])} ${text.overview.never}`}>
        <p className={layout.quiet}>{text.overview.arrangements(arrangements)}</p>
        <StateCounts states={states} definition={definitionOf('states')} />
        <FigureTiles figures={figures} definitions={definitions} />
        <div className={layout.row}>
          {scope.kind !== 'team' && (
            <LinkButton to={addressOf.arrangements(scope.scope)}>{text.overview.everybody}</LinkButton>
          )}
          {scope.kind === 'team' && scope.id && (
            <LinkButton primary to={addressOf.team(scope.id)}>
              {text.overview.people}
            </LinkButton>
          )}
          {scope.kind !== 'team' && (
            <LinkButton to={addressOf.sampling(scope.scope)}>{text.sampling.nav}</LinkButton>
          )}
          <ExportMenu files={exportFiles('months', scope.scope)} />
        </div>
      </Card>
      <Trends months={months} definition={definitionOf('months')} />
      <Reasons reasons={reasons} />
    </>
  );
}
