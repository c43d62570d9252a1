import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { INestApplicationContext } from '@nestjs/common';
import { readAcademicYear } from '@pathways/domain/schools';
import { StartRefused } from '../../config.js';
import { commandLineActor } from '../../schools/application/command-line-actor.js';
import type { ImportKind, ImportRun } from '../../schools/application/import-run.store.js';
import { ImportLinksHandler } from '../../schools/application/import-links.handler.js';
import { ImportMeasuresHandler } from '../../schools/application/import-measures.handler.js';
import { ImportSchoolsHandler } from '../../schools/application/import-schools.handler.js';

interface ShippedFile {
  readonly kind: ImportKind;
  readonly file: string;
  /** Where the file's name does not say it: `data/SOURCES.md` does. */
  readonly asAt?: string;
  readonly academicYear?: string;
}

const gm = (topic: string, ...years: string[]): ShippedFile[] =>
  years.map(year => ({ kind: 'measures', file: `${topic}-greater-manchester-${year}.csv` }));

/** The register first, then links, so that old URNs can be followed; figures last. */
export const publishedFiles: readonly ShippedFile[] = [
  { kind: 'schools', file: 'gias-greater-manchester.csv', asAt: '2023-11-16' },
  { kind: 'links', file: 'gias-links-greater-manchester.csv' },
  ...gm('census', '2018-19', '2022-23'),
  ...gm('absence', '2018-19', '2022-23'),
  ...gm('ks2', '2018-19', '2023-24', '2024-25'),
  ...gm('ks4', '2018-19', '2022-23', '2023-24', '2024-25'),
  ...gm('ks4-context', '2023-24'),
  {
    kind: 'measures',
    file: 'dfe-similar-schools-values-secondary-2025-greater-manchester.csv',
    academicYear: '2024/25',
  },
  { kind: 'measures', file: 'dfe-similar-schools-values-primary-2026.csv', academicYear: '2025/26' },
];

/** Twenty-four invented schools in invented authorities, for the sample programme. */
export const sampleFiles: readonly ShippedFile[] = [
  { kind: 'schools', file: 'sample/schools.csv', asAt: '2025-09-01' },
  { kind: 'measures', file: 'sample/census-2018-19.csv' },
  { kind: 'measures', file: 'sample/census-2022-23.csv' },
  { kind: 'measures', file: 'sample/absence-2022-23.csv' },
  { kind: 'measures', file: 'sample/ks2-2023-24.csv' },
  { kind: 'measures', file: 'sample/ks2-2024-25.csv' },
  { kind: 'measures', file: 'sample/ks4-2024-25.csv' },
];

const pathOf = (file: string) => fileURLToPath(new URL(`../../../../../data/${file}`, import.meta.url));

async function importOne(app: INestApplicationContext, shipped: ShippedFile): Promise<ImportRun> {
  const { kind, file: fileName, asAt } = shipped;
  const bytes = createReadStream(pathOf(fileName));
  const options = { strict: false };
  const academicYear = readAcademicYear(shipped.academicYear ?? '') ?? undefined;
  const outcome =
    kind === 'schools'
      ? await app.get(ImportSchoolsHandler, options).run(commandLineActor, { fileName, bytes, asAt })
      : kind === 'links'
        ? await app.get(ImportLinksHandler, options).run(commandLineActor, { fileName, bytes })
        : await app
            .get(ImportMeasuresHandler, options)
            .run(commandLineActor, { fileName, bytes, academicYear });
  if (!outcome.ok) throw new StartRefused('The command line may not import files.');
  if (outcome.value.refusedBecause)
    throw new StartRefused(`data/${fileName}: ${outcome.value.refusedBecause}`);
  return outcome.value;
}

/** Imports files that the product ships with; a second time it finds everything unchanged. */
export async function importShipped(
  app: INestApplicationContext,
  files: readonly ShippedFile[],
  tell: (run: ImportRun) => void = () => undefined,
): Promise<void> {
  for (const file of files) tell(await importOne(app, file));
}
