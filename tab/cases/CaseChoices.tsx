import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseLine, CaseRegister } from '../../bot/supervision/caseViews';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { CaseEntry } from './CaseEntry';
import type { RegisterInUse } from './useRegister';

/** From how many cases on a field to find one is worth its place. */
const MANY = 8;

/** The open cases, those due first, each with a box to choose it; all, those due or none with one press. */
export function CaseChoices(props: {
  value: CaseRegister;
  register: RegisterInUse;
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
}) {
  const { value, picked, onPick } = props;
  const layout = useLayout();
  const [search, setSearch] = useState('');
  const { lines } = value;
  const shown = lines.filter(({ reference }) => reference.includes(search.trim().toUpperCase()));
  const pick = (id: string, yes: boolean) =>
    onPick(new Set(yes ? [...picked, id] : [...picked].filter((one) => one !== id)));
  return (
    <>
      <ChooseMany lines={shown} onPick={onPick} />
      {lines.length >= MANY && (
        <Field label={text.cases.search}>
          <Input type="search" value={search} onChange={(_, data) => setSearch(data.value)} />
        </Field>
      )}
      {shown.length === 0 && <p>{text.cases.nothingFound}</p>}
      <ul className={layout.list}>
        {shown.map((line) => (
          <li key={line.id} className={layout.entry}>
            <CaseEntry
              line={line}
              value={value}
              register={props.register}
              picked={picked.has(line.id)}
              onPick={(yes) => pick(line.id, yes)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function ChooseMany({ lines, onPick }: { lines: CaseLine[]; onPick: (picked: ReadonlySet<string>) => void }) {
  const layout = useLayout();
  const due = lines.filter(({ state }) => ['dueSoon', 'pastTarget', 'pastLimit'].includes(state));
  const choose = (some: CaseLine[]) => onPick(new Set(some.map(({ id }) => id)));
  return (
    <div role="group" aria-label={text.cases.choose} className={layout.row}>
      <span aria-hidden>{text.cases.choose}</span>
      {due.length > 0 && (
        <Button size="small" onClick={() => choose(due)}>
          {text.cases.due(due.length)}
        </Button>
      )}
      <Button size="small" onClick={() => choose(lines)}>
        {text.cases.all(lines.length)}
      </Button>
      <Button size="small" onClick={() => choose([])}>
        {text.cases.nobody}
      </Button>
    </div>
  );
}
