import type { AuditLine, AuditsView } from '../../bot/supervision/auditViews';
import { whoSees } from '../../bot/text/whoSees';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { LinkButton } from '../parts/LinkButton';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';

/** Files to examine, and what came back from examinations of one's own supervision. */
export function MyAudits({ audits }: { audits: AuditsView }) {
  const layout = useLayout();
  const parts = [
    { title: text.audit.toExamine, lines: audits.toExamine, way: text.audit.examine, when: text.audit.by },
    { title: text.audit.feedback, lines: audits.feedback, way: text.audit.read, when: text.audit.since },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <Card title={text.audit.mine} whoCanSee={whoSees(['openAudit'])}>
      {parts.map(({ title, lines, way, when }) => (
        <div key={title} className={layout.tight}>
          <h3 className={layout.h3}>{title}</h3>
          <ul className={layout.list}>
            {lines.map((line) => (
              <li key={line.ref.session} className={layout.entry}>
                <Entry line={line} way={way} when={when} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}

function Entry(props: { line: AuditLine; way: string; when: (date: string) => string }) {
  const { line, way, when } = props;
  const layout = useLayout();
  const title = text.audit.lineTitle(line.title, line.worker.name);
  return (
    <div className={layout.tight}>
      <p>{title}</p>
      <p className={layout.quiet}>{when(dateOf(line.on))}</p>
      <div className={layout.row}>
        <LinkButton to={addressOf.audit(line.ref)} name={`${way}: ${title}`}>
          {way}
        </LinkButton>
      </div>
    </div>
  );
}
