import styles from './NumberText.module.css';

/** A number as published: known, withheld, or never collected. The last two are words, never a blank or a zero. */
export type Figure = { state: 'value'; value: number } | { state: 'suppressed' } | { state: 'not-held' };

export interface NumberTextProps {
  figure: Figure;
  /** Digits after the point. */
  decimals?: number | undefined;
  /** "%", "pupils", "points". */
  unit?: string | undefined;
  /** A plus sign for gains. */
  signed?: boolean | undefined;
}

export function NumberText({ figure, decimals = 0, unit, signed = false }: NumberTextProps) {
  if (figure.state === 'suppressed') return <span className={styles['absent']}>suppressed</span>;
  if (figure.state === 'not-held' || !Number.isFinite(figure.value))
    return <span className={styles['absent']}>not held</span>;
  return (
    <span className={styles['number']}>
      {numberWords(figure.value, decimals, signed)}
      {unit && (unit === '%' ? '%' : <span className={styles['unit']}> {unit}</span>)}
    </span>
  );
}

function numberWords(value: number, decimals: number, signed: boolean): string {
  const format = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? 'exceptZero' : 'negative',
  });
  return format.format(value).replace('-', '−');
}
