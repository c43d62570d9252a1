import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import {
  FieldFault,
  FieldHint,
  FieldLabel,
  type FieldProps,
  fieldState,
  groupClass,
} from '../field/Field.js';
import { given } from '../given.js';
import { Icon } from '../icon/Icon.js';
import type { Choice } from '../select/Select.js';
import styles from './Checkbox.module.css';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  label: ReactNode;
  hint?: ReactNode;
}

export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={classNames(styles['checkbox'])}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles['box']}>
            {isIndeterminate ? <Icon name="minus" /> : isSelected && <Icon name="check" />}
          </span>
          <span className={styles['words']}>
            <span>{label}</span>
            {hint && <span className={styles['hint']}>{hint}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}

export interface CheckboxGroupProps extends FieldProps {
  options: readonly Choice[];
  value?: string[] | undefined;
  defaultValue?: string[] | undefined;
  onChange?: ((ids: string[]) => void) | undefined;
  id?: string | undefined;
  name?: string | undefined;
  isDisabled?: boolean | undefined;
}

export function CheckboxGroup(props: CheckboxGroupProps) {
  const { label, hint, error, isRequired, hideLabel, options, ...rest } = props;
  return (
    <AriaCheckboxGroup {...given(rest)} {...fieldState(error, isRequired)} className={groupClass}>
      <FieldLabel label={label} isRequired={isRequired} hideLabel={hideLabel} />
      <FieldHint>{hint}</FieldHint>
      <div>
        {options.map(option => (
          <Checkbox
            key={option.id}
            value={option.id}
            label={option.label}
            hint={option.hint}
            isDisabled={option.isDisabled ?? false}
          />
        ))}
      </div>
      <FieldFault error={error} />
    </AriaCheckboxGroup>
  );
}
