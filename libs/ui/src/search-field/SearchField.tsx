import {
  Button,
  Input,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import { FieldHint, FieldLabel, type FieldProps, fieldClass, inputClass } from '../field/Field.js';
import { given } from '../given.js';
import { Icon } from '../icon/Icon.js';
import styles from './SearchField.module.css';

export interface SearchFieldProps
  extends
    Pick<FieldProps, 'label' | 'hint' | 'hideLabel'>,
    Omit<AriaSearchFieldProps, 'children' | 'className' | 'style'> {
  placeholder?: string | undefined;
}

/** Enter searches (`onSubmit`), Escape clears. */
export function SearchField({ label, hint, hideLabel, placeholder, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className={classNames(fieldClass, styles['search'])}>
      <FieldLabel label={label} hideLabel={hideLabel} />
      <FieldHint>{hint}</FieldHint>
      <div className={styles['row']}>
        <Icon name="search" />
        <Input className={inputClass} {...given({ placeholder })} />
        <Button className={classNames(styles['clear'])}>
          <Icon name="cross" />
        </Button>
      </div>
    </AriaSearchField>
  );
}
