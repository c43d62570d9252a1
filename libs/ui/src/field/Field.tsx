import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import styles from './Field.module.css';

/** What every field has in common: a name, perhaps a hint, perhaps what is wrong. */
export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong and how to put it right. Its presence marks the field invalid. */
  error?: string | undefined;
  isRequired?: boolean | undefined;
  /** The label is read out but not seen (a search field beside its button). */
  hideLabel?: boolean | undefined;
}

export function FieldLabel({
  label,
  isRequired,
  hideLabel,
}: Pick<FieldProps, 'label' | 'isRequired' | 'hideLabel'>) {
  return (
    <Label className={classNames(styles['label'], hideLabel && styles['unseen'])}>
      {label}
      {isRequired === false && <span className={styles['optional']}> (optional)</span>}
    </Label>
  );
}

export function FieldHint({ children }: { children?: ReactNode }) {
  return children ? (
    <Text slot="description" className={classNames(styles['hint'])}>
      {children}
    </Text>
  ) : null;
}

export function FieldFault({ error }: { error?: string | undefined }) {
  return (
    <FieldError className={classNames(styles['fault'])}>
      {({ validationErrors }) => (
        <>
          <Icon name="alert" />
          <span>{error ?? validationErrors.join(' ')}</span>
        </>
      )}
    </FieldError>
  );
}

/** The rest of the props, ready for a React Aria field. */
export function fieldState(error: string | undefined, isRequired: boolean | undefined) {
  return { isInvalid: Boolean(error), isRequired: isRequired ?? false, validationBehavior: 'aria' as const };
}

export const fieldClass = classNames(styles['field']);
export const inputClass = classNames(styles['input']);
export const groupClass = classNames(styles['field'], styles['group']);
