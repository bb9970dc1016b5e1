import { AppLink } from '../parts/AppLink';
import { PageTitle } from '../parts/PageTitle';
import { addressOf } from '../routes';
import { text } from '../text';

/** An address that names no page. */
export function NowherePage() {
  return (
    <PageTitle title={text.shell.nowhereTitle}>
      <p>{text.shell.nowhere}</p>
      <p>
        <AppLink to={addressOf.home}>{text.shell.toHome}</AppLink>
      </p>
    </PageTitle>
  );
}
