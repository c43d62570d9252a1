import { Dialog, Stack, Switch } from '@pathways/ui';
import styles from './ShortcutsDialog.module.css';
import { shortcuts } from './shortcuts.js';

export interface ShortcutsDialogProps {
  readonly areOn: boolean;
  onSwitch(areOn: boolean): void;
  onClose(): void;
}

export function ShortcutsDialog({ areOn, onSwitch, onClose }: ShortcutsDialogProps) {
  return (
    <Dialog title="Keys on the board" isOpen onOpenChange={isOpen => !isOpen && onClose()}>
      <Stack>
        <dl className={styles['keys']}>
          {shortcuts.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((name, place) => (
                  <span key={name}>
                    {place > 0 && ' or '}
                    <kbd>{name}</kbd>
                  </span>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Switch
          label="Single letters do something"
          hint="Switch them off if you speak to your computer. Ctrl+Z, arrows and Enter go on working."
          isSelected={areOn}
          onChange={onSwitch}
        />
      </Stack>
    </Dialog>
  );
}
