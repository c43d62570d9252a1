import { Injectable } from '@nestjs/common';
import {
  academicYearIn,
  fictionalSource,
  isFictional,
  measureTable,
  placeUrn,
  type AcademicYear,
  type MeasureLine,
  type Succession,
} from '@pathways/domain/schools';
import { accept, refuse, type Actor, type Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import { FileImport, type ImportedFile } from './file-import.js';
import type { ReportLine } from './import-run.store.js';
import { MeasureStore, type KeptMeasure, type MeasureStatus, type MeasureToKeep } from './measure.store.js';
import { SchoolStore } from './school.store.js';

export interface MeasuresFile extends ImportedFile {
  /** Read from the file's name where it is not given. */
  readonly academicYear?: AcademicYear | undefined;
  /** The publication; the layout's own where it is not given. */
  readonly source?: string | undefined;
  readonly status?: MeasureStatus | undefined;
}

interface Placed {
  readonly line: MeasureLine;
  readonly urn: Urn;
  /** The URN under which the figures were published, where it is not the school's own. */
  readonly publishedUrn: Urn | null;
}

interface Publication {
  readonly source: string | undefined;
  readonly academicYear: AcademicYear;
  readonly status: MeasureStatus;
}

@Injectable()
export class ImportMeasuresHandler {
  constructor(
    private readonly imports: FileImport,
    private readonly schools: SchoolStore,
    private readonly measures: MeasureStore,
  ) {}

  run(actor: Actor, file: MeasuresFile) {
    const academicYear = file.academicYear ?? academicYearIn(file.fileName);
    const status = file.status ?? 'final';
    const settled = academicYear
      ? accept(academicYear)
      : refuse({ kind: 'NoAcademicYear' as const, fileName: file.fileName });
    const keep = (work: Work, lines: readonly MeasureLine[]) =>
      // Without a year the file was refused before any line was read.
      academicYear
        ? this.keep(work, lines, { source: file.source, academicYear, status })
        : Promise.resolve([]);
    return this.imports.run(actor, file, { kind: 'measures', shape: measureTable, keep }, settled);
  }

  private async keep(
    work: Work,
    lines: readonly MeasureLine[],
    publication: Publication,
  ): Promise<ReportLine[]> {
    const { placed, skipped } = place(lines, await this.schools.succession(work));
    await this.measures.keepDefinitions(work);
    const toKeep = placed.flatMap(one => figuresOf(one, publication));
    const kept = byUrn(await this.measures.keepMeasures(work, toKeep));
    const report = placed.flatMap(one => reportOf(one, kept.get(one.urn) ?? [], publication));
    return [...skipped, ...report].sort((a, b) => a.line - b.line);
  }
}

function byUrn(measures: readonly KeptMeasure[]): Map<Urn, KeptMeasure[]> {
  const grouped = new Map<Urn, KeptMeasure[]>();
  for (const measure of measures) {
    const mine = grouped.get(measure.urn);
    if (mine) mine.push(measure);
    else grouped.set(measure.urn, [measure]);
  }
  return grouped;
}

/** Gives each line its school. A line published under the school's own URN goes before one that follows a link. */
function place(lines: readonly MeasureLine[], succession: Succession) {
  const skipped: ReportLine[] = [];
  const taken = new Map<Urn, number>();
  const placed: Placed[] = [];
  const skip = ({ line, urn, schoolName }: MeasureLine, reason: string) =>
    skipped.push({ line, outcome: 'skipped', subject: `${urn ?? 'no URN'} ${schoolName}`.trim(), reason });
  const isOwn = ({ urn }: MeasureLine) => urn !== null && succession.held.has(urn);
  for (const line of [...lines.filter(isOwn), ...lines.filter(one => !isOwn(one))]) {
    const urn = line.urn && placeUrn(line.urn, succession);
    const earlier = urn ? taken.get(urn) : undefined;
    if (!line.urn) skip(line, 'The publisher gives no URN, and the name alone would be a guess.');
    else if (!urn)
      skip(line, 'This URN is not in the register that was imported, nor is a plain successor of it.');
    else if (earlier !== undefined) skip(line, `Line ${earlier} holds the figures of its successor ${urn}.`);
    else {
      taken.set(urn, line.line);
      placed.push({ line, urn, publishedUrn: line.publishedUrn ?? (line.urn === urn ? null : line.urn) });
    }
  }
  return { placed, skipped };
}

function figuresOf({ line, urn, publishedUrn }: Placed, publication: Publication): MeasureToKeep[] {
  const { academicYear, status } = publication;
  const named = isFictional(urn) ? fictionalSource : (publication.source ?? line.publication);
  const source = publishedUrn ? `${named}, published under URN ${publishedUrn}` : named;
  return line.measures.map(measure => ({ ...measure, urn, academicYear, source, status }));
}

function reportOf(
  { line, urn, publishedUrn }: Placed,
  kept: readonly KeptMeasure[],
  { academicYear }: Publication,
) {
  if (kept.length === 0) return [];
  const fresh = kept.filter(({ before }) => before === null);
  const changed = kept.flatMap(({ code, before, after }) =>
    before === null ? [] : [`${code}: ${before || 'blank'} → ${after || 'blank'}`],
  );
  const under = publishedUrn ? ` Published under URN ${publishedUrn}, which this school succeeds.` : '';
  const news = fresh.length > 0 ? [`${fresh.length} figures of ${academicYear}`] : [];
  const outcome: ReportLine['outcome'] = changed.length > 0 ? 'changed' : 'imported';
  const reason = `${[...changed, ...news].join('; ')}.${under}`;
  return [{ line: line.line, outcome, subject: `${urn} ${line.schoolName}`.trim(), reason }];
}
