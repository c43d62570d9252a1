import { Injectable } from '@nestjs/common';
import { canSeeExpertise } from '@pathways/domain/expertise';
import { programmesAs, schoolsOf, type ProgrammeId, type SignedIn } from '@pathways/domain/shared';
import { cursorOf, pageOf, readCursor, type Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import {
  ExpertiseQueries,
  type DirectoryView,
  type ExpertiseSearch,
  type ExpertiseView,
} from '../application/expertise.queries.js';
import * as statements from './expertise-statements.js';

@Injectable()
export class SqlExpertiseQueries extends ExpertiseQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  directories(actor: SignedIn): Promise<DirectoryView[]> {
    const looked = [...programmesAs(actor, 'coordinator'), ...programmesAs(actor, 'steering member')];
    return this.reading.rows<DirectoryView>('expertise.directories', statements.directories, [
      schoolsOf(actor),
      looked,
    ]);
  }

  async search(
    actor: SignedIn,
    programme: ProgrammeId,
    { words, kind, standing, first, after }: ExpertiseSearch,
  ): Promise<Page<ExpertiseView> | null> {
    const found = (await this.directories(actor)).find(({ id }) => id === programme);
    const schools = found?.schools.map(({ urn }) => urn) ?? [];
    if (!canSeeExpertise(actor, programme, schools)) return null;
    const sought = words?.trim() || null;
    const [at, id] = after === null ? [null, null] : readCursor(after, 2);
    const rows = await this.reading.rowsPlannedAnew<ExpertiseView>(statements.search, [
      ...[schoolsOf(actor), programme, sought, kind, standing, at, id, first + 1],
      sought?.replace(/[\\%_]/g, '\\$&') ?? null,
    ]);
    return pageOf(rows, first, last => cursorOf(last.listedAt.toISOString(), last.id));
  }

  own(actor: SignedIn): Promise<ExpertiseView[]> {
    return this.reading.rows<ExpertiseView>('expertise.own', statements.own, [
      schoolsOf(actor),
      statements.removedTitle,
    ]);
  }
}
