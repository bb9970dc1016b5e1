import {
  Button,
  Menu,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A button with choices behind it. */
export interface ChoiceMenuProps {
  title: string;
  /** Said in place of the title, where that alone does not say what the button does. */
  name?: string;
  icon: ReactElement;
  choices: { value: string; title: string; count?: number }[];
  chosen: string[];
  /** Several can be chosen, and the menu stays open. */
  several?: boolean;
  onChange: (chosen: string[]) => void;
}

/** The menu itself. Use `LazyChoiceMenu`: menus are fetched after the page is in sight. */
export function ChoiceMenu({ title, name, icon, choices, chosen, several, onChange }: ChoiceMenuProps) {
  const Item = several ? MenuItemCheckbox : MenuItemRadio;
  return (
    <Menu
      persistOnItemClick={several}
      checkedValues={{ chosen }}
      onCheckedValueChange={(_, { checkedItems }) => onChange(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button icon={icon} aria-label={name}>
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
