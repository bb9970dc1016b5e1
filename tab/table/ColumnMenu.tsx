import { ColumnTripleEdit20Regular } from '@fluentui/react-icons';
import { LazyChoiceMenu } from '../parts/LazyChoiceMenu';
import { text } from '../text';
import type { Column } from './column';

/** Chooses which columns are shown. The first names the rows and always is. */
export function ColumnMenu<Row>(props: {
  columns: readonly Column<Row>[];
  shown: readonly Column<Row>[];
  onChange: (columns: string[]) => void;
}) {
  const may = props.columns.slice(1);
  return (
    <LazyChoiceMenu
      several
      title={text.table.columns}
      icon={<ColumnTripleEdit20Regular />}
      choices={may.map(({ id, title }) => ({ value: id, title }))}
      chosen={props.shown.map(({ id }) => id)}
      onChange={(ids) => props.onChange(may.map(({ id }) => id).filter((id) => ids.includes(id)))}
    />
  );
}
