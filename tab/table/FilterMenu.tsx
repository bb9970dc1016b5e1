import { Filter20Filled, Filter20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { LazyChoiceMenu } from '../parts/LazyChoiceMenu';
import { text } from '../text';
import { choicesIn } from './choicesIn';
import type { Column } from './column';

/** Filters the rows by the values of one column, each with how many rows it would show. */
export function FilterMenu<Row>(props: {
  column: Column<Row>;
  rows: readonly Row[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}) {
  const { column, rows, chosen, onChange } = props;
  const choices = useMemo(() => choicesIn(column, rows), [column, rows]);
  const Icon = chosen.length > 0 ? Filter20Filled : Filter20Regular;
  if (choices.length < 2 && chosen.length === 0) return null;
  return (
    <LazyChoiceMenu
      several
      title={text.table.filter(column.title, chosen.length)}
      name={text.table.filterBy(column.title, chosen.length)}
      icon={<Icon />}
      choices={choices.map(({ id, title, count }) => ({ value: id, title, count }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
