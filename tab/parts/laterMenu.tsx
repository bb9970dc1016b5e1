import { Button } from '@fluentui/react-components';
import type { ComponentType, ReactElement } from 'react';
import { useState } from 'react';
import { later } from './later';
import type { Script } from './script';

/** How a menu that came after its button begins: open where that was pressed, with the focus where that had it. */
export interface MenuStart {
  defaultOpen?: boolean;
  autoFocus?: boolean;
}

/** What a menu's button shows. `name`: said in place of the title, where that alone does not say what it does. */
export interface MenuFace {
  icon: ReactElement;
  title: string;
  name?: string;
}

interface Waited extends MenuStart {
  onPress: () => void;
  onFocused: (is: boolean) => void;
}

/**
 * A menu's button at once, and the menu behind it when its script is here. Neither a press nor the focus is lost
 * between the two.
 */
export function laterMenu<Props extends object>(
  script: Script<Props & MenuStart>,
  faceOf: (props: Props) => MenuFace,
): ComponentType<Props> {
  const Menu = later<Props & MenuStart, Props & Waited>(script, (props) => (
    <ButtonAlone {...props} {...faceOf(props)} />
  ));
  return function LaterMenu(props: Props) {
    const [pressed, setPressed] = useState(false);
    const [focused, setFocused] = useState(false);
    return (
      <Menu
        {...props}
        defaultOpen={pressed}
        autoFocus={focused}
        onPress={() => setPressed(true)}
        onFocused={setFocused}
      />
    );
  };
}

function ButtonAlone({ icon, title, name, defaultOpen, onPress, onFocused }: MenuFace & Waited) {
  return (
    <Button
      icon={icon}
      aria-label={name}
      aria-haspopup="menu"
      aria-expanded={false}
      aria-busy={defaultOpen}
      onClick={onPress}
      onFocus={() => onFocused(true)}
      onBlur={() => onFocused(false)}
    >
      {title}
    </Button>
  );
}
