import {
  Input,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import {
  FieldFault,
  FieldHint,
  FieldLabel,
  type FieldProps,
  fieldClass,
  fieldState,
  inputClass,
} from '../field/Field.js';

export interface TextFieldProps
  extends
    FieldProps,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'isRequired'> {}

export function TextField({ label, hint, error, isRequired, hideLabel, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} {...fieldState(error, isRequired)} className={fieldClass}>
      <FieldLabel label={label} isRequired={isRequired} hideLabel={hideLabel} />
      <FieldHint>{hint}</FieldHint>
      <Input className={inputClass} />
      <FieldFault error={error} />
    </AriaTextField>
  );
}
