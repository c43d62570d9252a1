import type { AuthorityCode, TrustId, Urn } from '../shared/index.js';
import type { SchoolPhase } from '../schools/index.js';

/** One number about a school as it was published. `value` is a number only where `state` is 'value'. */
export interface PoolFigure {
  readonly state: 'value' | 'suppressed' | 'not held';
  readonly value: number | null;
  /** Written 2024/25. */
  readonly academicYear: string;
  readonly source: string;
  readonly status: 'provisional' | 'final';
}

/** A school of the pool as it stands when the run begins. */
export interface PoolSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly phase: SchoolPhase;
  readonly laCode: AuthorityCode;
  readonly laName: string;
  /** Null: in no trust; such a school clashes with no other on trust. */
  readonly trustId: TrustId | null;
  readonly trustName: string | null;
  /** OSGB36 metres; null where the register has no place for it. */
  readonly easting: number | null;
  readonly northing: number | null;
  /** The newest figure of each measure, by its code; absent where none was ever held. */
  readonly measures: Readonly<Record<string, PoolFigure>>;
  /** In the register's words; faith bodies are read from it. */
  readonly religiousCharacter?: string | null;
}

/** The value that likeness may use. A withheld or missing figure is null and never zero. */
export const knownValue = (school: PoolSchool, code: string): number | null => {
  const figure = school.measures[code];
  return figure?.state === 'value' ? figure.value : null;
};
