import type { SignedIn } from '@pathways/domain/shared';
import type { ActorSource } from '../auth/actor-source.js';
import { answerFile, fileNameOf, type FileAsked } from './answer-file.js';
import { csvOf, xlsxOf, type Sheet } from './sheet.js';

/** A file to hand out: its first sheet is what a CSV file holds. */
export interface SheetFile {
  /** Without its ending. */
  readonly name: string;
  readonly sheets: readonly [Sheet, ...Sheet[]];
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
    const body = kind === 'csv' ? csvOf(found.sheets[0]) : await xlsxOf(found.sheets);
    return { name: `${fileNameOf(found.name)}.${kind}`, type: types[kind], body };
  });
}
