import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
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
import type { Choice } from '../select/Select.js';
import styles from './RadioGroup.module.css';

export interface RadioGroupProps extends FieldProps {
  options: readonly Choice[];
  value?: string | null | undefined;
  defaultValue?: string | undefined;
  onChange?: ((id: string) => void) | undefined;
  id?: string | undefined;
  name?: string | undefined;
  isDisabled?: boolean | undefined;
}

export function RadioGroup({ label, hint, error, isRequired, hideLabel, options, ...rest }: RadioGroupProps) {
  return (
    <AriaRadioGroup {...given(rest)} {...fieldState(error, isRequired)} className={groupClass}>
      <FieldLabel label={label} isRequired={isRequired} hideLabel={hideLabel} />
      <FieldHint>{hint}</FieldHint>
      <div>
        {options.map(option => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={classNames(styles['radio'])}
          >
            <span className={styles['dot']} />
            <span className={styles['words']}>
              <span>{option.label}</span>
              {option.hint && <span className={styles['hint']}>{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldFault error={error} />
    </AriaRadioGroup>
  );
}
