import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
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
import styles from './TextArea.module.css';

export interface TextAreaProps
  extends
    FieldProps,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'isRequired'> {
  /** How many rows it starts with. It grows with what is typed. */
  rows?: number | undefined;
  /** The most characters allowed; counted below once nine tenths are used. Typing on is possible, and shown as too long. */
  limit?: number | undefined;
  placeholder?: string | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

export function TextArea(props: TextAreaProps) {
  const {
    label,
    hint,
    error,
    isRequired,
    hideLabel,
    rows = 3,
    limit,
    placeholder,
    ref,
    onChange,
    ...rest
  } = props;
  const [typed, setTyped] = useState(rest.defaultValue ?? '');
  const text = rest.value ?? typed;
  const change = (next: string) => {
    setTyped(next);
    onChange?.(next);
  };
  return (
    <AriaTextField {...rest} onChange={change} {...fieldState(error, isRequired)} className={fieldClass}>
      <FieldLabel label={label} isRequired={isRequired} hideLabel={hideLabel} />
      <FieldHint>{hint}</FieldHint>
      <Grown text={text} rows={rows} placeholder={placeholder} outerRef={ref} />
      {limit !== undefined && <Count used={text.length} limit={limit} />}
      <FieldFault error={error} />
    </AriaTextField>
  );
}

interface GrownProps {
  text: string;
  rows: number;
  placeholder: string | undefined;
  outerRef: Ref<HTMLTextAreaElement> | undefined;
}

function Grown({ text, rows, placeholder, outerRef }: GrownProps) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    const area = own.current;
    if (!area || CSS.supports?.('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [text]);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    outerRef,
    () => own.current,
    [],
  );
  return (
    <AriaTextArea
      ref={own}
      rows={rows}
      placeholder={placeholder}
      className={classNames(inputClass, styles['area'])}
    />
  );
}

function Count({ used, limit }: { used: number; limit: number }) {
  const left = limit - used;
  const letters = `${Math.abs(left).toLocaleString('en-GB')} ${Math.abs(left) === 1 ? 'character' : 'characters'}`;
  return (
    <p className={classNames(styles['count'], left < 0 && styles['over'])} aria-live="polite">
      {used >= limit * 0.9 && (left < 0 ? `${letters} too many` : `${letters} left`)}
    </p>
  );
}
