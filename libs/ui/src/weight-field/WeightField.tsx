import { useId, type ReactNode } from 'react';
import { Input, Label, NumberField, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { inputClass } from '../field/Field.js';
import styles from './WeightField.module.css';

export interface WeightFieldProps {
  label: string;
  /** What it stands for, and why it counts. */
  hint?: ReactNode;
  value: number;
  onChange: (value: number) => void;
  /** The right end of the slider; a larger number can be typed. */
  max: number;
  step: number;
  id?: string | undefined;
}

/** A weight by slider or by number, whichever is easier: both say the same. */
export function WeightField({ label, hint, value, onChange, max, step, id }: WeightFieldProps) {
  const hintId = useId();
  return (
    <div className={styles['field']} id={id}>
      <Slider
        aria-describedby={hintId}
        minValue={0}
        maxValue={Math.max(max, value)}
        step={step}
        value={value}
        onChange={next => onChange(Array.isArray(next) ? (next[0] ?? 0) : next)}
        className={classNames(styles['slider'])}
      >
        <div className={styles['words']}>
          <Label className={classNames(styles['label'])}>{label}</Label>
          <span id={hintId} className={styles['hint']}>
            {hint}
          </span>
        </div>
        <SliderTrack className={classNames(styles['track'])}>
          {({ state }) => (
            <>
              <span className={styles['fill']} style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
              <SliderThumb className={classNames(styles['thumb'])} />
            </>
          )}
        </SliderTrack>
      </Slider>
      <NumberField
        aria-label={`${label}, as a number`}
        minValue={0}
        value={value}
        formatOptions={{ maximumFractionDigits: 3 }}
        onChange={next => onChange(Number.isNaN(next) ? 0 : next)}
        className={classNames(styles['number'])}
      >
        <Input className={inputClass} />
      </NumberField>
    </div>
  );
}
