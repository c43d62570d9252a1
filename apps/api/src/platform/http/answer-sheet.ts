import type { SignedIn } from '@pathways/domain/shared';
import type { Readable } from 'node:stream';
import type { ActorSource } from '../auth/actor-source.js';
import { answerFile, fileNameOf, type FileAsked } from './answer-file.js';
import { begun } from './begun.js';
import { csvOf, csvPieces, wholeSheet, xlsxOf, type LongSheet, type Sheet } from './sheet.js';

/** A file to hand out: its first sheet is what a CSV file holds, which leaves portion by portion where the sheet is long. */
export interface SheetFile {
  /** Without its ending. */
  readonly name: string;
  readonly sheets: readonly [Sheet | LongSheet, ...Sheet[]];
}

const asked = /^([^/]+)\.(csv|xlsx)$/;

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Answers `id.csv` or `id.xlsx` with the sheets that `make` finds for the actor. */
export async function answerSheet(
  file: string,
  call: FileAsked,
  actors: ActorSource,
  make: (actor: SignedIn, id: string) => Promise<SheetFile | null>,
): Promise<void> {
  const [, id, kind] = asked.exec(file) ?? [];
  if (id === undefined || (kind !== 'csv' && kind !== 'xlsx'))
    return void call.reply.status(404).send({ message: 'Files end in .csv or .xlsx.' });
  return answerFile(call, actors, async actor => {
    const found = await make(actor, id);
    if (!found) return null;
    return { name: `${fileNameOf(found.name)}.${kind}`, type: types[kind], body: await bodies[kind](found) };
  });
}

const isLong = (sheet: Sheet | LongSheet): sheet is LongSheet => 'portions' in sheet;

const bodies = {
  csv: async ({ sheets: [first] }: SheetFile): Promise<string | Readable> =>
    isLong(first) ? begun(csvPieces(first)) : csvOf(first),
  xlsx: async ({ sheets: [first, ...others] }: SheetFile): Promise<Buffer> =>
    xlsxOf([isLong(first) ? await wholeSheet(first) : first, ...others]),
};
