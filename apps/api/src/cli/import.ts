import { readAcademicYear, readDay } from '@pathways/domain/schools';
import type { Result } from '@pathways/domain/shared';
import type { Command } from 'commander';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { StartRefused } from '../config.js';
import { importShipped, publishedFiles } from '../database/worlds/shipped-files.js';
import { ImportFrameworkHandler } from '../frameworks/application/import-framework.handler.js';
import {
  ImportTermDatesHandler,
  type TermDatesRefusal,
} from '../letters/application/import-term-dates.handler.js';
import { commandLineActor } from '../schools/application/command-line-actor.js';
import type { NotAllowed } from '../schools/application/file-import.js';
import { ImportLinksHandler } from '../schools/application/import-links.handler.js';
import { ImportMeasuresHandler } from '../schools/application/import-measures.handler.js';
import type { ImportRun } from '../schools/application/import-run.store.js';
import { ImportSchoolsHandler } from '../schools/application/import-schools.handler.js';
import { inWords, sentenceOf, shippedFrameworks, textOf } from './framework-files.js';
import { groupOf, tell, UsageRefused, withApp, type EnterCommand } from './command.js';

interface Told {
  readonly asAt?: string;
  readonly year?: string;
  readonly source?: string;
  readonly status?: string;
}

/** Opened when it is read, not before: a stream that fails while nobody listens would end the process. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return yield* file;
  const unpacked = createGunzip();
  file.on('error', error => unpacked.destroy(error));
  yield* file.pipe(unpacked);
}

/** A file of this machine, unpacked where its name ends in .gz. */
function open(path: string) {
  if (!existsSync(path)) throw new UsageRefused(`There is no file ${path}.`);
  return { fileName: basename(path, '.gz'), bytes: bytesOf(path) };
}

function readBy<Value>(option: string, text: string | undefined, read: (text: string) => Value | null) {
  if (text === undefined) return undefined;
  const value = read(text);
  if (value === null) throw new UsageRefused(`${option} cannot be read from “${text}”.`);
  return value;
}

const readStatus = (text: string) => (text === 'provisional' || text === 'final' ? text : null);

const count = (amount: number) => amount.toLocaleString('en-GB');

function account({ fileName, imported, changed, unchanged, skipped }: ImportRun): void {
  const counts = `${count(imported)} new, ${count(changed)} changed, ${count(unchanged)} unchanged`;
  tell(`${fileName}: ${counts}, ${count(skipped)} left out.`);
}

/** Prints the account, or refuses with the file's own sentence. The report line by line is in the app. */
function report(outcome: Result<ImportRun, NotAllowed>): void {
  if (!outcome.ok) throw new UsageRefused('The command line may not import files.');
  const { fileName, refusedBecause, ignoredColumns, id } = outcome.value;
  if (refusedBecause) throw new StartRefused(`${fileName}: ${refusedBecause} Nothing of it was written.`);
  account(outcome.value);
  if (ignoredColumns.length > 0) tell(`Columns that were not read: ${ignoredColumns.join(', ')}.`);
  tell(`The report line by line: /administration/imports/${id}`);
}

const strict = { strict: false };
const csv = ['<file>', 'CSV in UTF-8, or the same packed as .gz'] as const;

function enterSchools(group: Command): void {
  group
    .command('schools')
    .description('read a register of schools, as Get Information about Schools publishes it')
    .argument(...csv)
    .option('--as-at <day>', 'the day that the register is of, such as 2023-11-16')
    .option('--source <words>', 'the publication, where it is another one')
    .action((path: string, { asAt, source }: Told) => {
      const file = { ...open(path), asAt: readBy('--as-at', asAt, readDay), source };
      return withApp(async app =>
        report(await app.get(ImportSchoolsHandler, strict).run(commandLineActor, file)),
      );
    });
}

function enterFrameworks(group: Command): void {
  group
    .command('frameworks')
    .description('read frameworks and delivery plans; without a file, those that the product ships with')
    .argument('[files...]', 'JSON: one framework in each')
    .action((paths: string[]) =>
      withApp(async app => {
        const handler = app.get(ImportFrameworkHandler, strict);
        for (const path of paths.length > 0 ? paths : shippedFrameworks()) {
          const outcome = await handler.handle(commandLineActor, textOf(path));
          if (!outcome.ok) throw new StartRefused(`${basename(path)}: ${sentenceOf(outcome.refusal)}`);
          tell(inWords(outcome.value));
        }
      }),
    );
}

function enterLinks(group: Command): void {
  group
    .command('links')
    .description('read predecessors and successors of schools')
    .argument(...csv)
    .action((path: string) => {
      const file = open(path);
      return withApp(async app =>
        report(await app.get(ImportLinksHandler, strict).run(commandLineActor, file)),
      );
    });
}

function enterMeasures(group: Command): void {
  group
    .command('measures')
    .description('read figures: census, absence, key stage 2, key stage 4, similar schools')
    .argument(...csv)
    .option('--year <year>', 'the academic year, such as 2024/25, where the name of the file does not say it')
    .option('--source <words>', 'the publication, where it is another one')
    .option('--status <status>', 'provisional or final', 'final')
    .action((path: string, { year, source, status }: Told) => {
      const academicYear = readBy('--year', year, readAcademicYear);
      const file = { ...open(path), academicYear, source, status: readBy('--status', status, readStatus) };
      return withApp(async app =>
        report(await app.get(ImportMeasuresHandler, strict).run(commandLineActor, file)),
      );
    });
}

function enterTermDates(group: Command): void {
  group
    .command('term-dates')
    .description('read the days on which schools are closed: columns authority, from, to, name')
    .argument('<file>', 'CSV in UTF-8')
    .action((path: string) => {
      if (!existsSync(path)) throw new UsageRefused(`There is no file ${path}.`);
      return withApp(async app => {
        const handler = app.get(ImportTermDatesHandler, strict);
        const outcome = await handler.handle(commandLineActor, readFileSync(path, 'utf8'));
        if (!outcome.ok) throw new StartRefused(whyNoTermDates(outcome.refusal));
        const wrong = outcome.value.lines.filter(({ because }) => because !== null);
        for (const { line, because } of wrong) tell(`Line ${line}: ${because ?? ''}`);
        if (wrong.length > 0) throw new StartRefused(`${basename(path)}: nothing of it was written.`);
        tell(`${basename(path)}: ${count(outcome.value.kept)} lines are kept.`);
      });
    });
}

const whyNoTermDates = (refusal: TermDatesRefusal): string =>
  refusal.kind === 'NoTable' ? refusal.because : 'The command line may not import term dates.';

export const enterImport: EnterCommand = program => {
  const group = groupOf(program, 'import', 'read files of open data into the product');
  enterSchools(group);
  enterFrameworks(group);
  enterLinks(group);
  enterMeasures(group);
  enterTermDates(group);
  group
    .command('all')
    .description('read the open data of Greater Manchester that the product ships with')
    .action(() => withApp(app => importShipped(app, publishedFiles, account)));
};
