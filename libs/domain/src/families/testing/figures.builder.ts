import type { Urn } from '../../shared/index.js';
import type { FamilyFigure } from '../shown-figure.js';

export const urnOf = (number: number): Urn => String(900_000 + number) as Urn;

/** Schools 1 to `count`: School 01, School 02 … */
export const schoolsUpTo = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    urn: urnOf(at + 1),
    name: `School ${String(at + 1).padStart(2, '0')}`,
  }));

/** A final figure; a mark in the place of a number is a state. */
export const aFigure = (
  number: number,
  code: string,
  academicYear: string,
  cell: number | 'suppressed' | 'not held',
): FamilyFigure => ({
  urn: urnOf(number),
  code,
  academicYear,
  source: 'Fictional sample',
  status: 'final',
  state: typeof cell === 'number' ? 'value' : cell,
  value: typeof cell === 'number' ? cell : null,
});
