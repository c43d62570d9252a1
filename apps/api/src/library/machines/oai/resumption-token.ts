import { accept } from '@pathways/domain/shared';
import { z } from 'zod';
import type { RecordPage } from '../application/record.queries.js';
import { fault, type OaiOutcome } from './oai-arguments.js';

const name = z.string().max(120).nullable();
const moment = z.number().int().min(0).max(8_640_000_000_000_000).nullable();

const written = z.tuple([
  z.literal(1),
  name,
  name,
  moment,
  moment,
  z.number().int().min(0),
  z.guid(),
  z.int().min(0),
  z.int().min(1),
]);

export interface Resumption {
  readonly page: RecordPage;
  /** How many records came before. */
  readonly cursor: number;
  /** As it was counted on the first page. */
  readonly size: number;
}

const time = (value: Date | null) => value?.getTime() ?? null;
const at = (value: number | null) => (value === null ? null : new Date(value));

/** Everything that the next page needs, so that no server has to remember anything and no token grows old. */
export function tokenOf({ page: { facet, from, before, after }, cursor, size }: Resumption): string {
  const place = [after?.changedAt.getTime() ?? 0, after?.practiceId ?? ''];
  const parts = [1, facet.programme, facet.phase, time(from), time(before), ...place, cursor, size];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

export function readToken(token: string, first: number): OaiOutcome<Resumption> {
  const refused = fault(
    'badResumptionToken',
    'This resumptionToken was not given out here. Begin the list again.',
  );
  if (!/^[\w-]{1,800}$/.test(token)) return refused;
  try {
    const parts = written.safeParse(JSON.parse(Buffer.from(token, 'base64url').toString()));
    if (!parts.success) return refused;
    const [, programme, phase, from, before, changedAt, practiceId, cursor, size] = parts.data;
    const after = { changedAt: new Date(changedAt), practiceId };
    const page = {
      facet: { programme, phase, theme: null, outcome: null },
      from: at(from),
      before: at(before),
      after,
      first,
    };
    return accept({ page, cursor, size });
  } catch {
    return refused;
  }
}
