import {
  Button,
  Menu,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { MenuFace, MenuStart } from './laterMenu';

/** A button with choices behind it. */
interface ChoiceMenuProps extends MenuFace {
  choices: { value: string; title: string; count?: number }[];
  chosen: string[];
  /** Several can be chosen, and the menu stays open. */
  several?: boolean;
  onChange: (chosen: string[]) => void;
}

/** The menu itself. Use `LazyChoiceMenu`: menus are fetched after the page is in sight. */
export function ChoiceMenu(props: ChoiceMenuProps & MenuStart) {
  const { title, name, icon, choices, chosen, several, onChange, defaultOpen, autoFocus } = props;
  const Item = several ? MenuItemCheckbox : MenuItemRadio;
  return (
    <Menu
      defaultOpen={defaultOpen}
      persistOnItemClick={several}
      checkedValues={{ chosen }}
      onCheckedValueChange={(_, { checkedItems }) => onChange(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button icon={icon} aria-label={name} autoFocus={autoFocus}>
          {title}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ value, title: choice, count }) => (
            <Item
              key={value}
              name="chosen"
              value={value}
              secondaryContent={count === undefined ? undefined : String(count)}
            >
              {choice}
            </Item>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
