import { Injectable } from '@nestjs/common';
import {
  compareSchools,
  dayIn,
  fictionalSource,
  hasMoved,
  isFictional,
  schoolTable,
  type Difference,
  type RegisteredSchool,
  type SchoolLine,
  type SchoolsMoved,
} from '@pathways/domain/schools';
import { accept, refuse, type Actor } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import { FileImport, type ImportedFile } from './file-import.js';
import type { ReportLine } from './import-run.store.js';
import { SchoolStore, type Edition } from './school.store.js';

export interface SchoolsFile extends ImportedFile {
  /** Of which day the register is (yyyy-mm-dd); read from the file's name where it is not given. */
  readonly asAt?: string | undefined;
  readonly source?: string | undefined;
}

const registerSource = 'DfE, Get Information about Schools';

@Injectable()
export class ImportSchoolsHandler {
  constructor(
    private readonly imports: FileImport,
    private readonly schools: SchoolStore,
  ) {}

  run(actor: Actor, file: SchoolsFile) {
    const day = file.asAt ?? dayIn(file.fileName);
    const edition = { source: file.source ?? registerSource, asAt: day ?? '' };
    const settled = day ? accept(day) : refuse({ kind: 'NoDay' as const, fileName: file.fileName });
    const keep = (work: Work, lines: readonly SchoolLine[], runId: string) =>
      this.keep(work, lines, { edition, runId });
    return this.imports.run(actor, file, { kind: 'schools', shape: schoolTable, keep }, settled);
  }

  private async keep(
    work: Work,
    lines: readonly SchoolLine[],
    { edition, runId }: { edition: Edition; runId: string },
  ): Promise<ReportLine[]> {
    const urns = lines.map(({ school }) => school.urn);
    const before = await this.schools.registered(work, urns);
    const report: ReportLine[] = [];
    const moved: RegisteredSchool[] = [];
    for (const { line, school } of lines) {
      const compared = compareSchools(before.get(school.urn), school);
      if (compared === 'unchanged') continue;
      const subject = `${school.urn} ${school.name}`;
      if (compared === 'new')
        report.push({ line, outcome: 'imported', subject, reason: 'New in the register.' });
      else report.push({ line, outcome: 'changed', subject, reason: inWords(compared) });
      if (compared !== 'new' && hasMoved(compared)) moved.push(school);
    }
    await this.write(work, lines, { edition, written: new Set(report.map(({ line }) => line)) });
    if (moved.length > 0) {
      const event: SchoolsMoved = { kind: 'SchoolsMoved', runId, urns: moved.map(({ urn }) => urn) };
      await work.announce(event);
    }
    return report;
  }

  private async write(
    work: Work,
    lines: readonly SchoolLine[],
    { edition, written }: { edition: Edition; written: ReadonlySet<number> },
  ): Promise<void> {
    await this.schools.keepOwners(
      work,
      lines.map(({ school }) => school),
    );
    for (const fictional of [false, true]) {
      const mine = lines.filter(({ school }) => isFictional(school.urn) === fictional);
      const of = fictional ? { ...edition, source: fictionalSource } : edition;
      const differ = mine.filter(({ line }) => written.has(line)).map(({ school }) => school);
      const same = mine.filter(({ line }) => !written.has(line)).map(({ school }) => school.urn);
      if (differ.length > 0) await this.schools.keepSchools(work, differ, of);
      if (same.length > 0) await this.schools.confirmSchools(work, same, of);
    }
    await this.schools.refreshSearch(work);
  }
}

const inWords = (differences: readonly Difference[]) =>
  `${differences.map(({ field, before, after }) => `${field}: ${before} → ${after}`).join('; ')}.`;
