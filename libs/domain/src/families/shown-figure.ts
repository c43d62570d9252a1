import type { MeasureState } from '../schools/index.js';
import type { Urn } from '../shared/index.js';

/** A published figure of one school, as families are shown it. `value` is null unless the state is value. */
export interface FamilyFigure {
  readonly urn: Urn;
  readonly code: string;
  /** September to August, written 2024/25. */
  readonly academicYear: string;
  readonly source: string;
  readonly status: 'provisional' | 'final';
  readonly state: MeasureState;
  readonly value: number | null;
}

/** `withheld`: published, and not shown here, since with others it would give away a suppressed one. */
export type ShownState = MeasureState | 'withheld';

/** What is shown of one figure. Only a value has a number: whatever is hidden is gone, not zero. */
export interface ShownFigure {
  readonly academicYear: string;
  readonly state: ShownState;
  readonly value: number | null;
}

export const notHeld = (academicYear: string): ShownFigure => ({
  academicYear,
  state: 'not held',
  value: null,
});

export const withheld = (academicYear: string): ShownFigure => ({
  academicYear,
  state: 'withheld',
  value: null,
});

export const shown = ({ academicYear, state, value }: FamilyFigure): ShownFigure => ({
  academicYear,
  state,
  value: state === 'value' ? value : null,
});

/** A figure that has a number. */
export type KnownFigure = ShownFigure & { readonly value: number };

export const isKnown = (figure: ShownFigure | null | undefined): figure is KnownFigure =>
  figure?.state === 'value' && figure.value !== null;
