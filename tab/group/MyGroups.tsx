import { Button } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MyGroup } from '../../bot/supervision/groupViews';
import { whoSees } from '../../bot/text/whoSees';
import { dateOf } from '../dates';
import { SessionEntry } from '../home/SessionEntry';
import { Card } from '../parts/Card';
import { later } from '../parts/later';
import { LinkButton } from '../parts/LinkButton';
import { Loading } from '../parts/Loading';
import { script } from '../parts/script';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';
import { useApp } from '../useApp';

const ChangeMembers = later(
  script(() => import('./ChangeMembers').then((file) => file.ChangeMembers)),
  () => <Loading blocks={1} />,
);
const PlanSession = later(
  script(() => import('../people/PlanSession').then((file) => file.PlanSession)),
  () => <Loading blocks={1} />,
);

/** The groups that one belongs to or facilitates, and the way to form another. */
export function MyGroups({ groups, reload }: { groups: MyGroup[]; reload: () => Promise<void> }) {
  const { me } = useApp();
  const layout = useLayout();
  const mayForm = me.supervises || me.manages.length > 0;
  if (groups.length === 0 && !mayForm) return null;
  return (
    <Card title={text.group.mine} whoCanSee={whoSees(['openSession'], 'member')}>
      {groups.length > 0 && (
        <ul className={layout.list}>
          {groups.map((entry) => (
            <li key={entry.group.id} className={layout.entry}>
              <GroupEntry entry={entry} reload={reload} />
            </li>
          ))}
        </ul>
      )}
      {mayForm && (
        <div className={layout.row}>
          <LinkButton to={addressOf.newGroup}>{text.group.new}</LinkButton>
        </div>
      )}
    </Card>
  );
}

function GroupEntry({ entry, reload }: { entry: MyGroup; reload: () => Promise<void> }) {
  const layout = useLayout();
  const [form, setForm] = useState<'plan' | 'members'>();
  const close = () => setForm(undefined);
  const toggle = (one: 'plan' | 'members') => setForm(form === one ? undefined : one);
  const { group, facilitates, facilitator, left, members, open, records } = entry;
  return (
    <div className={layout.stack}>
      <div className={layout.tight}>
        <h3 className={layout.h3}>{group.name}</h3>
        <p className={layout.quiet}>
          {facilitates ? text.group.facilitated : text.group.facilitator(facilitator)}:{' '}
          {members.map(({ name }) => name).join(', ')}
        </p>
        {left && <p className={layout.quiet}>{text.group.left}</p>}
      </div>
      {open.map((line) => (
        <SessionEntry key={line.ref.session} line={line} words={text.home.open} />
      ))}
      <div className={layout.row}>
        {records.slice(0, 3).map(({ ref, recordNumber = 1, plannedAt }) => (
          <LinkButton
            key={ref.session}
            to={addressOf.record(ref, recordNumber)}
            name={`${text.group.readOf(dateOf(plannedAt))}, ${group.name}`}
          >
            {text.group.readOf(dateOf(plannedAt))}
          </LinkButton>
        ))}
        {facilitates && (
          <Button
            icon={<CalendarAdd20Regular />}
            aria-expanded={form === 'plan'}
            aria-label={`${text.group.next}, ${group.name}`}
            onClick={() => toggle('plan')}
          >
            {text.group.next}
          </Button>
        )}
        {facilitates && (
          <Button
            aria-expanded={form === 'members'}
            aria-label={`${text.group.change}, ${group.name}`}
            onClick={() => toggle('members')}
          >
            {text.group.change}
          </Button>
        )}
      </div>
      {form === 'plan' && <PlanSession withGroup worker={group} onDone={reload} onClose={close} />}
      {form === 'members' && <ChangeMembers entry={entry} onDone={reload} onClose={close} />}
    </div>
  );
}
