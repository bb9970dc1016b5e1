import type { Answers } from '../../bot/api/contract';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useResource } from '../useResource';

/** What the product keeps about people: what for, who can read it and how long; from the register of what is stored. */
export function KeptPage() {
  const { value, problem } = useResource<Answers['kept']>('/api/kept');
  return (
    <PageTitle title={text.kept.title}>
      <p>{text.kept.intro}</p>
      <p>{text.kept.law}</p>
      <ProblemMessage problem={problem} />
      {value ? value.kept.map((each) => <Kept key={each.title} {...each} />) : !problem && <Loading />}
    </PageTitle>
  );
}

function Kept({ title, what, why, who, until }: Answers['kept']['kept'][number]) {
  const layout = useLayout();
  const facts = [
    [text.kept.why, why],
    [text.kept.who, who],
    [text.kept.until, until],
  ] as const;
  return (
    <Card title={title}>
      <p>{what}</p>
      <dl className={layout.list}>
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>
              <strong>{name}</strong>
            </dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
