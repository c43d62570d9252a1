import {
  Button,
  ListBox,
  ListBoxItem as ListBoxOption,
  Popover,
  Select as AriaSelect,
  SelectValue,
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
import styles from './Select.module.css';

export interface Choice {
  id: string;
  label: string;
  hint?: string | undefined;
  isDisabled?: boolean | undefined;
}

export interface SelectProps extends FieldProps {
  options: readonly Choice[];
  value?: string | null | undefined;
  defaultValue?: string | undefined;
  onChange?: ((id: string) => void) | undefined;
  placeholder?: string | undefined;
  name?: string | undefined;
  id?: string | undefined;
  isDisabled?: boolean | undefined;
}

export function Select(props: SelectProps) {
  const {
    label,
    hint,
    error,
    isRequired,
    hideLabel,
    options,
    onChange,
    placeholder = 'Choose one',
    ...rest
  } = props;
  return (
    <AriaSelect
      {...given(rest)}
      {...fieldState(error, isRequired)}
      placeholder={placeholder}
      onChange={key => key !== null && onChange?.(String(key))}
      className={fieldClass}
    >
      <FieldLabel label={label} isRequired={isRequired} hideLabel={hideLabel} />
      <FieldHint>{hint}</FieldHint>
      <Button className={classNames(inputClass, styles['button'])}>
        <SelectValue className={classNames(styles['value'])} />
        <Icon name="down" />
      </Button>
      <FieldFault error={error} />
      <Popover className={classNames(popover['popover'], styles['popover'])}>
        <ListBox items={options} className={classNames(popover['list'])}>
          {option => <SelectOption {...option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function SelectOption({ id, label, hint, isDisabled = false }: Choice) {
  return (
    <ListBoxOption id={id} textValue={label} isDisabled={isDisabled} className={classNames(popover['entry'])}>
      {({ isSelected }) => (
        <>
          <ChoiceWords label={label} hint={hint} />
          {isSelected && <Icon name="check" />}
        </>
      )}
    </ListBoxOption>
  );
}
