import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from 'react';
import { Icon } from '../icon/Icon.js';
import styles from './Form.module.css';

/** One thing wrong. With `fieldId` (the `id` given to the field) the sentence leads there. */
export interface FormFault {
  message: string;
  fieldId?: string | undefined;
}

export interface FormProps {
  /** Names the form for screen readers. */
  label: string;
  children: ReactNode;
  onSubmit: () => void;
  /** Shown as a summary above the fields, and given focus when it appears. */
  errors?: readonly FormFault[] | undefined;
  /** The buttons at its foot. */
  actions: ReactNode;
}

export function Form({ label, children, onSubmit, errors = [], actions }: FormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles['form']} aria-label={label} onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      {children}
      <div className={styles['actions']}>{actions}</div>
    </form>
  );
}

export function ErrorSummary({ errors }: { errors: readonly FormFault[] }) {
  const summary = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const said = errors.map(error => error.message).join('\n');
  useEffect(() => {
    if (said) summary.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <div ref={summary} className={styles['summary']} role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles['title']}>
        <Icon name="alert" />
        {errors.length === 1
          ? 'One thing needs your attention'
          : `${errors.length} things need your attention`}
      </h2>
      <ul>
        {errors.map(error => (
          <li key={`${error.fieldId ?? ''} ${error.message}`}>
            <Fault {...error} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fault({ message, fieldId }: FormFault) {
  if (!fieldId) return <>{message}</>;
  return (
    <a
      href={`#${fieldId}`}
      onClick={event => {
        event.preventDefault();
        focusField(fieldId);
      }}
    >
      {message}
    </a>
  );
}

/** The id may stand on the control itself or on the group around it. */
function focusField(fieldId: string) {
  const field = document.getElementById(fieldId);
  const control = field?.matches('input, textarea, button')
    ? field
    : field?.querySelector<HTMLElement>('input, textarea, button');
  control?.focus();
}
