import { Injectable } from '@nestjs/common';
import { programmesAs, type SignedIn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { hiddenRights } from '../application/hidden-rights.js';
import { HiddenWordsQueries, type HiddenWordsView } from '../application/hidden-words.queries.js';
import type { HiddenLine } from '../application/hidden-words.store.js';
import { hiddenWords } from './hidden-words-statement.js';

type HiddenRow = HiddenLine & Omit<HiddenWordsView, 'viewerCanShow' | 'viewerCanRemove' | 'viewerCanKeep'>;

function toView(actor: SignedIn, row: HiddenRow): HiddenWordsView {
  const { maySettle, mayShow, isOwn } = hiddenRights(actor, row);
  return {
    ...row,
    // Whoever only hid them is told that they are kept, and not why.
    keptBecause: maySettle ? row.keptBecause : null,
    viewerCanShow: mayShow,
    viewerCanRemove: maySettle,
    viewerCanKeep: maySettle && !isOwn && row.keptAt === null,
  };
}

@Injectable()
export class SqlHiddenWordsQueries extends HiddenWordsQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async all(actor: SignedIn): Promise<HiddenWordsView[]> {
    const groups = actor.grants.flatMap(grant => (grant.role === 'facilitator' ? [grant.group] : []));
    const rows = await this.reading.rows<HiddenRow>('hidden words', hiddenWords, [
      groups,
      programmesAs(actor, 'coordinator'),
      actor.personId,
    ]);
    return rows.map(row => toView(actor, row));
  }
}
