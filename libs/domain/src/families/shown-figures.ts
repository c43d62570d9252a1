import type { Urn } from '../shared/index.js';
import type { FamilyMeasure, MeasureSplit } from './family-measures.js';
import { isKnown, notHeld, shown, type FamilyFigure, type ShownFigure } from './shown-figure.js';
import { withhold } from './withhold.js';

const keyOf = (urn: Urn, code: string, year: string): string => `${urn} ${code} ${year}`;

/** The figures of one measure for the schools of a family, with what must not be shown taken out. */
export class ShownFigures {
  private readonly held = new Map<string, FamilyFigure>();
  private readonly own: readonly FamilyFigure[];

  constructor(
    private readonly measure: FamilyMeasure,
    schools: readonly { readonly urn: Urn }[],
    figures: readonly FamilyFigure[],
  ) {
    const members = new Set(schools.map(school => school.urn));
    const theirs = figures.filter(figure => members.has(figure.urn));
    for (const figure of theirs) this.held.set(keyOf(figure.urn, figure.code, figure.academicYear), figure);
    this.own = theirs.filter(figure => figure.code === measure.code);
  }

  of(urn: Urn, year: string): ShownFigure {
    const { code, split } = this.measure;
    if (!split) return this.one(urn, code, year);
    const { parts } = this.splitOf(split, urn, year);
    return split.parts[0] === code ? parts[0] : parts[1];
  }

  /** The same of the other part of the pupils; null for a measure of all of them. */
  beside(urn: Urn, year: string): ShownFigure | null {
    const { code, split } = this.measure;
    if (!split) return null;
    const { parts } = this.splitOf(split, urn, year);
    return split.parts[0] === code ? parts[1] : parts[0];
  }

  all(): readonly ShownFigure[] {
    return this.own.map(figure => this.of(figure.urn, figure.academicYear));
  }

  /** As many as the published values have, two at the most. */
  decimals(): number {
    const needed = this.all()
      .filter(isKnown)
      .map(({ value }) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
    return Math.min(2, Math.max(0, ...needed));
  }

  sources(): readonly string[] {
    const lines = this.own
      .filter(figure => figure.state !== 'not held')
      .map(({ academicYear, source, status }) => `${academicYear}: ${source}, ${status}`);
    return [...new Set(lines)].sort();
  }

  private one(urn: Urn, code: string, year: string): ShownFigure {
    const figure = this.held.get(keyOf(urn, code, year));
    return figure ? shown(figure) : notHeld(year);
  }

  private splitOf(split: MeasureSplit, urn: Urn, year: string) {
    const [first, second] = split.parts;
    const share = this.one(urn, split.share, year);
    return withhold({
      whole: this.one(urn, split.whole, year),
      parts: [this.one(urn, first, year), this.one(urn, second, year)],
      share: isKnown(share) ? share.value : null,
    });
  }
}
