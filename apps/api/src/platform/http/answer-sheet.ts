import { isSignedIn, type SignedIn } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActorSource } from '../auth/actor-source.js';
import { headersOf } from './headers.js';
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

/** Letters that every file system takes. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 .,-]/g, '')
    .trim()
    .slice(0, 80) || 'pathways';

/**
 * Answers `id.csv` or `id.xlsx` with the file that `make` finds for the actor; what it does not find, or may not be
 * seen, is one and the same 404.
 */
export async function answerSheet(
  file: string,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  actors: ActorSource,
  make: (actor: SignedIn, id: string) => Promise<SheetFile | null>,
): Promise<void> {
  const say = (status: number, message: string) => void reply.status(status).send({ message });
  const actor = await actors.fromHeaders(headersOf(request));
  if (!isSignedIn(actor)) return say(401, 'Sign in first.');
  const [, id, kind] = asked.exec(file) ?? [];
  if (id === undefined || (kind !== 'csv' && kind !== 'xlsx')) {
    return say(404, 'Files end in .csv or .xlsx.');
  }
  const found = await make(actor, id);
  if (!found) return say(404, 'There is nothing here that you can open.');
  const body = kind === 'csv' ? csvOf(found.sheets[0]) : await xlsxOf(found.sheets);
  void reply
    .header('content-type', types[kind])
    .header('content-disposition', `attachment; filename="${plain(found.name)}.${kind}"`)
    .header('cache-control', 'private, no-store')
    .send(body);
}
