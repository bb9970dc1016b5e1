import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useOnce } from '../form/useOnce';
import type { MenuStart } from '../parts/laterMenu';
import { ProblemMessage } from '../parts/ProblemMessage';
import { text } from '../text';
import { useApp } from '../useApp';
import type { ExportFile } from './exportFiles';
import { saveFile } from './saveFile';

/** Takes a table out: as files, as a print of the view, or as a link to it. Use `ExportMenu`, which fetches this. */
export function ExportMenuOpen(props: { files: readonly ExportFile[] } & MenuStart) {
  const { files, defaultOpen, autoFocus } = props;
  const { api, announce, host } = useApp();
  const once = useOnce();
  const save = ({ from }: ExportFile) =>
    once.run(async () => {
      announce(text.exports.working);
      const file = await api.file(from);
      saveFile(file);
      announce(text.exports.saved(file.name));
    });
  const link = () =>
    once.run(async () => {
      await host.share(`${location.pathname.replace('/tab/', '')}${location.search}`, text.shell.product);
      announce(text.exports.linked);
    });
  return (
    <>
      <Menu defaultOpen={defaultOpen}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton icon={<ArrowDownload20Regular />} disabledFocusable={once.busy} autoFocus={autoFocus}>
            {text.exports.menu}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{text.exports.whole}</MenuGroupHeader>
              {files.map((file) => (
                <MenuItem key={file.from} onClick={() => void save(file)}>
                  {file.title}
                </MenuItem>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={() => window.print()}>{text.exports.print}</MenuItem>
            <MenuItem onClick={() => void link()}>{text.exports.link}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <ProblemMessage problem={once.problem} />
    </>
  );
}
