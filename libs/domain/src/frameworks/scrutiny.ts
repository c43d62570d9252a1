import { documentTarget, type KpiTarget, type KpiValue } from './kpi.js';
import { latest, progressOf, type KpiProgress } from './kpi-progress.js';
import { factOf, isKpi, type FrameworkEntry } from './framework.js';

/** An entry with the path of what it belongs to. */
export interface PlacedEntry extends Pick<FrameworkEntry, 'path' | 'kind' | 'ref' | 'words' | 'facts'> {
  readonly parentPath: string | null;
}

/** What was known of a KPI on a day: its values and the target that was set last by then. */
export interface KnownKpi {
  readonly values: readonly KpiValue[];
  readonly target: KpiTarget | null;
}

/** One KPI for those who look at how a plan goes. */
export interface ScrutinyRow {
  readonly strand: string;
  readonly action: PlacedEntry | null;
  readonly kpi: PlacedEntry;
  readonly target: KpiTarget | null;
  /** The last value of the whole; null where none was known. */
  readonly value: KpiValue | null;
  /** Those of the whole, term by term. */
  readonly values: readonly KpiValue[];
  readonly progress: KpiProgress;
}

const lineUp = (entry: PlacedEntry, byPath: ReadonlyMap<string, PlacedEntry>): PlacedEntry[] => {
  const above = entry.parentPath === null ? undefined : byPath.get(entry.parentPath);
  return above ? [entry, ...lineUp(above, byPath)] : [entry];
};

/** The ref of the strand that an entry belongs to: the commitment that it or what is above it names, else the ref at the top. */
export function strandOf(entry: PlacedEntry, byPath: ReadonlyMap<string, PlacedEntry>): string {
  const line = lineUp(entry, byPath);
  return line.map(each => factOf(each, 'commitment')).find(ref => ref !== '') ?? line.at(-1)?.ref ?? '';
}

/** The strands that have KPIs, by ref, in the order of the document. */
export function strandsOf(entries: readonly PlacedEntry[]): { ref: string; words: string }[] {
  const byPath = new Map(entries.map(entry => [entry.path, entry]));
  const refs = new Set(entries.filter(({ kind }) => isKpi(kind)).map(kpi => strandOf(kpi, byPath)));
  return [...refs].map(ref => ({
    ref,
    words: entries.find(entry => entry.parentPath === null && entry.ref === ref)?.words ?? '',
  }));
}

/** All KPIs of a strand, or of all where it is null, with what was known of each. */
export function scrutinyRows(
  entries: readonly PlacedEntry[],
  known: ReadonlyMap<string, KnownKpi>,
  strand: string | null,
): ScrutinyRow[] {
  const byPath = new Map(entries.map(entry => [entry.path, entry]));
  return entries
    .filter(({ kind }) => isKpi(kind))
    .map(kpi => ({ kpi, strand: strandOf(kpi, byPath) }))
    .filter(row => strand === null || row.strand === strand)
    .map(({ kpi, strand: own }) => {
      const { values, target: set } = known.get(kpi.path) ?? { values: [], target: null };
      const target = set ?? documentTarget(kpi);
      const whole = latest(values).filter(({ part }) => part === '');
      return {
        strand: own,
        action: kpi.parentPath === null ? null : (byPath.get(kpi.parentPath) ?? null),
        kpi,
        target,
        value: whole.at(-1) ?? null,
        values: whole,
        progress: progressOf(values, target),
      };
    });
}
