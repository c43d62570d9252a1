import { Injectable } from '@nestjs/common';
import type { ExcerptId, PracticeId } from '@pathways/domain/shared';
import { ExportsOfWords, type TakenWords } from '../../../coding/application/exports-of-words.js';
import { QuotedPassages } from '../../application/quoted-passages.js';

/** The ways by which programs get quotations. Feeds, OAI-PMH, citations, tables and linked data hold none. */
const ways = {
  archive: { kind: 'archive', label: 'The archive of the whole library, which anybody may fetch' },
  cli: { kind: 'archive', label: 'The archive of the whole library, written to a file by an administrator' },
  json: { kind: 'feed', label: 'The library’s open data (JSON), which anybody may read' },
  graphql: { kind: 'feed', label: 'The library’s open data (GraphQL), which anybody may read' },
} as const satisfies Record<string, Pick<TakenWords, 'kind' | 'label'>>;

export type HandedWay = keyof typeof ways;

/**
 * Notes which quotations leave by an address for programs, before they do, for the school that may take them back. Nobody
 * knows who reads there, so that a passage is noted once for each way.
 */
@Injectable()
export class HandedWords {
  private archive: string | null = null;

  constructor(
    private readonly passages: QuotedPassages,
    private readonly exports: ExportsOfWords,
  ) {}

  async practices(way: HandedWay, practices: readonly PracticeId[] | null): Promise<void> {
    if (practices?.length === 0) return;
    await this.note(way, await this.passages.notNoted(practices, ways[way].label));
  }

  /** An archive does not change once it is made: one note is enough for as long as this process runs. */
  async keptArchive(id: string): Promise<void> {
    if (this.archive === id) return;
    await this.note('archive', await this.passages.notNotedInArchive(id, ways.archive.label));
    this.archive = id;
  }

  private note(way: HandedWay, excerpts: readonly ExcerptId[]): Promise<void> {
    return this.exports.record({ ...ways[way], programme: null, takenBy: null, excerpts });
  }
}
