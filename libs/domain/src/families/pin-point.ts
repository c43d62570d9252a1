import { definitionOf, type MeasureUnit } from '../schools/index.js';
import { accept, refuse, type Result, type Urn } from '../shared/index.js';
import type { FamilyGraph } from './family-graph.js';
import { isKnown, type ShownState } from './shown-figure.js';
import { tellChange, tellState, tellValue } from './tell-point.js';

/** Which point a question is about: a school of the family and the code of a measure. */
export interface PointAsked {
  readonly urn: Urn;
  readonly code: string;
}

/** A point as it was shown when something was pinned to it: later figures do not change what was asked about. */
export interface PinnedFigure extends PointAsked {
  readonly academicYear: string;
  readonly state: ShownState;
  readonly value: number | null;
  readonly sinceYear: string | null;
  readonly change: number | null;
}

export interface PointNotHere {
  readonly kind: 'PointNotHere';
}

/** Takes down the point of this graph. A school without a number can be asked about too; a school outside cannot. */
export function pinPoint(
  graph: FamilyGraph | null,
  { urn, code }: PointAsked,
): Result<PinnedFigure, PointNotHere> {
  const point = graph?.code === code ? graph.points.find(each => each.urn === urn) : undefined;
  if (!point?.level) return refuse({ kind: 'PointNotHere' });
  const { level, since, change } = point;
  return accept({
    urn,
    code,
    academicYear: level.academicYear,
    state: level.state,
    value: isKnown(level) ? level.value : null,
    sinceYear: change === null ? null : (since?.academicYear ?? null),
    change,
  });
}

const digitsOf = (value: number | null): number =>
  value === null ? 0 : (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);

/** "Attainment 8, 2024/25: 46.2 points, up 2.1 points since 2022/23". */
export function tellPinned({ code, academicYear, state, value, sinceYear, change }: PinnedFigure): string {
  const { name, unit }: { name: string; unit: MeasureUnit } = definitionOf(code);
  const counted = { unit, decimals: Math.max(digitsOf(value), digitsOf(change)) };
  const stands = value === null ? tellState(state) : tellValue(value, counted);
  const moved =
    change === null || sinceYear === null ? '' : `, ${tellChange(change, counted)} since ${sinceYear}`;
  return `${name}, ${academicYear}: ${stands}${moved}`;
}
