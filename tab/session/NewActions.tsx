import { Button, Field, Input } from '@fluentui/react-components';
import { Add20Regular, Delete20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { DraftAction } from '../../bot/supervision/record';
import type { SessionView } from '../../bot/supervision/views';
import { dateOf, isoDateOf } from '../dates';
import { ChoiceField } from '../form/ChoiceField';
import { Conflict } from '../form/Conflict';
import { Guarded } from '../form/Guarded';
import type { FormInUse } from '../form/useKeptForm';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { actionsIn, writeActions } from './recordFields';

const FOUR_WEEKS = 28 * 86_400_000;

/** What was agreed in this session: each with an owner and a date (DOMAIN.md rule 47). */
export function NewActions({ view, inUse }: { view: SessionView; inUse: FormInUse }) {
  const layout = useLayout();
  const [added, setAdded] = useState<string>();
  const actions = actionsIn(inUse.form.values);
  const put = (next: DraftAction[]) => inUse.set('actions', writeActions(next));
  const add = () => {
    const id = crypto.randomUUID();
    const due = isoDateOf(new Date(Date.parse(view.session.plannedAt) + FOUR_WEEKS));
    setAdded(id);
    put([...actions, { id, text: '', owner: 'worker', due }]);
  };
  const theirs = inUse.form.theirs['actions'];
  return (
    <fieldset className={layout.group}>
      <legend className={layout.h3}>{text.writing.actions}</legend>
      {actions.length === 0 && <p>{text.writing.noActions}</p>}
      {actions.map((action, place) => (
        <ActionFields
          key={action.id}
          view={view}
          action={action}
          number={place + 1}
          fresh={action.id === added}
          onChange={(next) => put(actions.map((one) => (one.id === next.id ? next : one)))}
          onRemove={() => put(actions.filter(({ id }) => id !== action.id))}
        />
      ))}
      {theirs !== undefined && (
        <Conflict
          field={text.writing.actions}
          mine={listed(actions)}
          theirs={listed(actionsIn({ actions: theirs }))}
          settle={(keep) => inUse.settle('actions', keep)}
        />
      )}
      <div>
        <Button icon={<Add20Regular />} onClick={add}>
          {text.writing.addAction}
        </Button>
      </div>
    </fieldset>
  );
}

const listed = (actions: DraftAction[]): string =>
  actions.map(({ text: words, due }) => `${words} (${due ? dateOf(due) : text.form.empty})`).join('\n');

function ActionFields(props: {
  view: SessionView;
  action: DraftAction;
  number: number;
  fresh: boolean;
  onChange: (action: DraftAction) => void;
  onRemove: () => void;
}) {
  const { view, action, number, onChange } = props;
  const area = useRef<HTMLInputElement>(null);
  const layout = useLayout();
  return (
    <div role="group" aria-label={text.writing.actionNumber(number)} className={layout.tight}>
      <Guarded value={action.text} area={area}>
        <Field label={text.writing.action}>
          <Input
            ref={area}
            autoFocus={props.fresh}
            maxLength={1_000}
            value={action.text}
            onChange={(_, { value }) => onChange({ ...action, text: value })}
          />
        </Field>
      </Guarded>
      <div className={layout.fields}>
        <ChoiceField
          label={text.writing.owner}
          choices={ownersIn(view).map(({ id, name: title }) => ({ id, title }))}
          value={action.member ?? action.owner}
          onChange={(owner) => onChange(ownedBy(action, owner))}
        />
        <Field label={text.writing.by} validationMessage={action.due ? undefined : text.writing.actionHeld}>
          <Input
            type="date"
            value={action.due}
            onChange={(_, { value }) => onChange({ ...action, due: value })}
          />
        </Field>
        <div>
          <Button
            appearance="subtle"
            icon={<Delete20Regular />}
            aria-label={text.writing.removeAction(number)}
            onClick={props.onRemove}
          >
            {text.session.remove}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Who can promise something: either of the two, or in a group any member, or all of them. */
function ownersIn({ group, worker, supervisor }: SessionView): { id: string; name: string }[] {
  return [
    ...(group?.members ?? []),
    { id: 'worker', name: group ? text.group.wholeGroup : worker.name },
    { id: 'supervisor', name: supervisor.name },
  ];
}

function ownedBy({ member: _before, ...action }: DraftAction, owner: string): DraftAction {
  const isPart = owner === 'worker' || owner === 'supervisor';
  return isPart ? { ...action, owner } : { ...action, owner: 'worker', member: owner };
}
