import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { saveFile } from '../exports/saveFile';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { useApp } from '../useApp';
import { ProblemMessage } from './ProblemMessage';

/**
 * Fetches a file, which needs the sign-in, and hands it to the browser. `name`: where the title alone does not say
 * of what; `body`: what goes along, such as a reason.
 */
export function DownloadFile(props: {
  from: string;
  fileName: string;
  title: string;
  name?: string;
  body?: object;
}) {
  const { api } = useApp();
  const once = useOnce();
  const fetchAndSave = async () => saveFile(await api.file(props.from, props.body), props.fileName);
  return (
    <>
      <BusyButton
        busy={once.busy}
        icon={<ArrowDownload20Regular />}
        name={props.name}
        onClick={() => once.run(fetchAndSave)}
      >
        {props.title}
      </BusyButton>
      <ProblemMessage problem={once.problem} />
    </>
  );
}
