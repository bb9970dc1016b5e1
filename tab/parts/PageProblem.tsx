import type { Problem } from '../problem';
import { addressOf } from '../routes';
import { text } from '../text';
import { AppLink } from './AppLink';
import { PageTitle } from './PageTitle';
import { ProblemMessage } from './ProblemMessage';
import { useLayout } from './useLayout';

/** In place of a page that has nothing to show: a heading like every page, why, and the way on. */
export function PageProblem({ problem, retry }: { problem: Problem; retry: () => unknown }) {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <PageTitle title={text.shell.notShown} />
      <ProblemMessage problem={problem} retry={retry} />
      <p>
        <AppLink to={addressOf.home}>{text.shell.toHome}</AppLink>
      </p>
    </div>
  );
}
