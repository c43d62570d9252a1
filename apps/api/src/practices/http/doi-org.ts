import { Injectable } from '@nestjs/common';
import { cardLimits, citationOf } from '@pathways/domain/practices';
import { z } from 'zod';
import { DoiSource, type DoiAnswer } from '../application/doi.source.js';

const text = z
  .string()
  .nullish()
  .transform(words => words ?? undefined);

/** What is kept of a record: that of which citations are made, and what tells the work apart. */
const record = z.object({
  type: text,
  title: text,
  author: z.array(z.object({ family: text, given: text, literal: text })).optional(),
  issued: z
    .object({ 'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional() })
    .optional(),
  'container-title': text,
  publisher: text,
  volume: text,
  issue: text,
  page: text,
});

const timeLimit = 6_000;

/** doi.org sends to whoever registered the DOI (Crossref, DataCite), which answers in CSL JSON. */
@Injectable()
export class DoiOrg extends DoiSource {
  async ask(doi: string, origin = 'https://doi.org'): Promise<DoiAnswer> {
    try {
      const answer = await fetch(`${origin}/${encodeURI(doi)}`, {
        headers: { accept: 'application/vnd.citationstyles.csl+json' },
        signal: AbortSignal.timeout(timeLimit),
      });
      if (answer.status === 404) return { kind: 'unknown' };
      if (!answer.ok) return { kind: 'unreachable' };
      const read = record.safeParse(await answer.json());
      const citation = read.success ? citationOf(read.data) : null;
      if (!read.success || citation === null) return { kind: 'unknown' };
      const csl = JSON.stringify({ ...read.data, DOI: doi });
      return { kind: 'found', citation: citation.slice(0, cardLimits.citation), csl };
    } catch {
      return { kind: 'unreachable' };
    }
  }
}
