import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem as ListBoxOption,
  Popover,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import {
  FieldFault,
  FieldHint,
  FieldLabel,
  type FieldProps,
  fieldClass,
  fieldState,
  inputClass,
} from '../field/Field.js';
import { given } from '../given.js';
import { Icon } from '../icon/Icon.js';
import { ChoiceWords } from '../popover/ChoiceWords.js';
import popover from '../popover/Popover.module.css';
import type { Choice } from '../select/Select.js';
import styles from './ComboBox.module.css';

export interface ComboBoxProps extends FieldProps {
  options: readonly Choice[];
  /** The id of what was chosen; `null` when the text was cleared. */
  onChange?: ((id: string | null) => void) | undefined;
  value?: string | null | undefined;
  /** With these two the server does the searching: `options` are then taken as found. */
  typed?: string | undefined;
  onTyped?: ((text: string) => void) | undefined;
  /** Said when nothing fits. */
  nothing?: string | undefined;
  placeholder?: string | undefined;
  id?: string | undefined;
}

/** A field that suggests while one types. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, isRequired, hideLabel, options, onChange, typed, onTyped, ...rest } = props;
  const { nothing = 'Nothing fits', placeholder, value, id } = rest;
  const searching = given({ inputValue: typed, onInputChange: onTyped, value, id });
  return (
    <AriaComboBox
      {...searching}
      {...fieldState(error, isRequired)}
      {...(onTyped ? { items: options } : { defaultItems: options })}
      onChange={key => onChange?.(key === null ? null : String(key))}
      allowsEmptyCollection
      menuTrigger="input"
      className={fieldClass}
    >
      <FieldLabel label={label} isRequired={isRequired} hideLabel={hideLabel} />
      <FieldHint>{hint}</FieldHint>
      <div className={styles['row']}>
        <Input className={inputClass} {...given({ placeholder })} />
        <Button className={classNames(styles['open'])}>
          <Icon name="down" />
        </Button>
      </div>
      <FieldFault error={error} />
      <Popover className={classNames(popover['popover'], styles['popover'])}>
        <ListBox<Choice>
          className={classNames(popover['list'])}
          renderEmptyState={() => <p className={styles['nothing']}>{nothing}</p>}
        >
          {option => <Suggestion {...option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

function Suggestion({ id, label, hint, isDisabled = false }: Choice) {
  return (
    <ListBoxOption id={id} textValue={label} isDisabled={isDisabled} className={classNames(popover['entry'])}>
      <ChoiceWords label={label} hint={hint} />
    </ListBoxOption>
  );
}
