import { Injectable } from '@nestjs/common';
import { groupsFacilitatedBy, schoolsOf, type SignedIn } from '@pathways/domain/shared';
import { partsOf, searchEnd } from '../../platform/found-passage.js';
import { cursorOf, pageOf, type Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import {
  MinutesSearchQueries,
  type FoundMinutesView,
  type MinutesPlace,
  type MinutesSought,
} from '../application/minutes-search.queries.js';
import { searchMinutes } from './minutes-search-statement.js';

interface FoundRow extends Omit<FoundMinutesView, 'passage'> {
  readonly at: Date;
  readonly passage: string;
}

const newest: MinutesPlace = { ...searchEnd, part: '' };

@Injectable()
export class SqlMinutesSearchQueries extends MinutesSearchQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async find(
    actor: SignedIn,
    { words, group, person, from, until }: MinutesSought,
    { first, after }: { readonly first: number; readonly after: MinutesPlace | null },
  ): Promise<Page<FoundMinutesView>> {
    const { at, id, part } = after ?? newest;
    const whose = [schoolsOf(actor), groupsFacilitatedBy(actor)];
    const values = [...whose, words, group, person, from, until, at, id, part, first + 1];
    const rows = await this.reading.rowsPlannedAnew<FoundRow>(searchMinutes, values);
    const { nodes, pageInfo } = pageOf(rows, first, row =>
      cursorOf(row.at.toISOString(), row.meetingId, row.part),
    );
    return { pageInfo, nodes: nodes.map(row => ({ ...row, passage: partsOf(row.passage) })) };
  }
}
