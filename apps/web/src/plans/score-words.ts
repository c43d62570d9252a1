const format = (digits: number, signed = false) =>
  new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...(signed ? { signDisplay: 'exceptZero' as const } : {}),
  });

/** A true minus, as wide as a plus. */
const typeset = (text: string): string => text.replace('-', '−');

/** "1.82": a distance, in weighted standard deviations. */
export const apartFigure = (value: number): string => format(2).format(value);

/** "1.82 apart" */
export const apartWords = (value: number): string => `${apartFigure(value)} apart`;

/** "+0.42", "−0.10", "0.00" */
export const signedFigure = (value: number): string => typeset(format(2, true).format(value));

/** "costs 0.42", "saves 0.10", "costs nothing": a change of the total. */
export function costWords(extra: number): string {
  if (Math.abs(extra) < 0.005) return 'costs nothing';
  return extra > 0 ? `costs ${apartFigure(extra)}` : `saves ${apartFigure(-extra)}`;
}

/** "0.35 %" of the bound. */
export const gapFigure = (gap: number): string => `${format(2).format(gap * 100)} %`;

/** "3 rules broken" */
export function breachWords(count: number): string {
  if (count === 0) return 'No rule is broken';
  return count === 1 ? '1 rule is broken' : `${count} rules are broken`;
}
