import {
  Button,
  Menu as AriaMenu,
  MenuItem as MenuChoice,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import buttonStyles from '../button/Button.module.css';
import { classNames } from '../class-names.js';
import { given } from '../given.js';
import { Icon } from '../icon/Icon.js';
import type { IconName } from '../icon/paths.js';
import { ChoiceWords } from '../popover/ChoiceWords.js';
import popover from '../popover/Popover.module.css';
import styles from './Menu.module.css';

export interface MenuAction {
  id: string;
  label: string;
  hint?: string | undefined;
  icon?: IconName | undefined;
  href?: string | undefined;
  tone?: 'danger' | undefined;
  isDisabled?: boolean | undefined;
  onAction?: (() => void) | undefined;
  /** A rule above it. */
  startsGroup?: boolean | undefined;
  /** The key that does the same without the menu; shown where there is a keyboard. */
  shortcut?: string | undefined;
}

export interface MenuProps {
  /** On the button; with `hideLabel` it is read out and the icon is seen. */
  label: string;
  actions: readonly MenuAction[];
  icon?: IconName | undefined;
  hideLabel?: boolean | undefined;
}

/** A button that opens a list of actions. */
export function Menu({ label, actions, icon, hideLabel = false }: MenuProps) {
  return (
    <MenuTrigger>
      {hideLabel ? (
        <Button
          aria-label={label}
          className={classNames(buttonStyles['button'], buttonStyles['square'], styles['bare'])}
        >
          <Icon name={icon ?? 'more'} />
        </Button>
      ) : (
        <Button className={classNames(buttonStyles['button'], buttonStyles['quiet'], styles['worded'])}>
          {icon && <Icon name={icon} />}
          <span>{label}</span>
          <Icon name="down" />
        </Button>
      )}
      <Popover className={classNames(popover['popover'], styles['popover'])} placement="bottom end">
        <AriaMenu className={classNames(popover['list'])}>{choicesOf(actions)}</AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface FloatingMenuProps {
  /** What its actions are about: "Larkfield Primary". */
  label: string;
  actions: readonly MenuAction[];
  /** The button beside which it opens; null while it is closed. */
  anchor: HTMLElement | null;
  onClose: () => void;
}

/** One menu for many buttons: it opens beside the one that was pressed, and gives the focus back to it. */
export function FloatingMenu({ label, actions, anchor, onClose }: FloatingMenuProps) {
  return (
    <Popover
      triggerRef={{ current: anchor }}
      isOpen={anchor !== null}
      onOpenChange={isOpen => !isOpen && onClose()}
      className={classNames(popover['popover'], styles['popover'])}
      placement="bottom start"
    >
      <AriaMenu
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        className={classNames(popover['list'])}
      >
        {choicesOf(actions)}
      </AriaMenu>
    </Popover>
  );
}

const choicesOf = (actions: readonly MenuAction[]) =>
  actions.flatMap(action => [
    ...(action.startsGroup
      ? [<Separator key={`${action.id} rule`} className={classNames(styles['rule'])} />]
      : []),
    <Choice key={action.id} {...action} />,
  ]);

function Choice({ id, label, hint, icon, tone, isDisabled, href, shortcut, onAction }: MenuAction) {
  return (
    <MenuChoice
      id={id}
      textValue={label}
      {...given({ isDisabled, href, onAction, 'aria-keyshortcuts': shortcut })}
      className={classNames(popover['entry'], tone === 'danger' && popover['danger'])}
    >
      {icon && <Icon name={icon} />}
      <ChoiceWords label={label} hint={hint} />
      {shortcut && (
        <kbd aria-hidden="true" className={styles['shortcut']}>
          {shortcut}
        </kbd>
      )}
    </MenuChoice>
  );
}
