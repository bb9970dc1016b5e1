import { ArrowSort20Regular } from '@fluentui/react-icons';
import { LazyChoiceMenu } from '../parts/LazyChoiceMenu';
import { text } from '../text';
import type { Column } from './column';
import type { TableView } from './tableView';

const OWN = '';

/** The order of a narrow page's cards, which have no column titles to click. */
export function SortMenu<Row>(props: {
  columns: readonly Column<Row>[];
  view: TableView;
  onView: (view: TableView) => void;
}) {
  const { sort, ...rest } = props.view;
  const change = (value = OWN) =>
    props.onView(
      value === OWN
        ? rest
        : { ...rest, sort: { column: value.replace(/^-/, ''), down: value.startsWith('-') } },
    );
  const orders = props.columns
    .filter(({ order }) => order)
    .flatMap(({ id, title }) => [
      { value: id, title: text.table.sortedUp(title) },
      { value: `-${id}`, title: text.table.sortedDown(title) },
    ]);
  return (
    <LazyChoiceMenu
      title={text.table.sort}
      icon={<ArrowSort20Regular />}
      choices={[{ value: OWN, title: text.table.ownOrder }, ...orders]}
      chosen={[sort ? `${sort.down ? '-' : ''}${sort.column}` : OWN]}
      onChange={([value]) => change(value)}
    />
  );
}
