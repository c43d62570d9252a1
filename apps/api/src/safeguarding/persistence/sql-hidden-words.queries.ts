import { Injectable } from '@nestjs/common';
import { canRemoveBoardWords, canShowBoardWords } from '@pathways/domain/actions';
import { canSettleExpertise } from '@pathways/domain/expertise';
import {
  facilitates,
  programmesAs,
  type PersonId,
  type ProgrammeId,
  type SignedIn,
} from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { HiddenWordsQueries, type HiddenWordsView } from '../application/hidden-words.queries.js';
import { hiddenWords } from './hidden-words-statement.js';

interface HiddenRow extends Omit<HiddenWordsView, 'viewerCanShow' | 'viewerCanRemove'> {
  readonly programmeId: ProgrammeId;
  readonly hiderId: PersonId | null;
}

function mayDo(actor: SignedIn, { kind, groupId: group, programmeId: programme, hiderId }: HiddenRow) {
  if (group === null) {
    const viewerCanRemove = canSettleExpertise(actor, programme);
    return { viewerCanShow: viewerCanRemove || actor.personId === hiderId, viewerCanRemove };
  }
  const viewerCanRemove = canRemoveBoardWords(actor, { group, programme });
  const viewerCanShow =
    kind === 'minutes' ? facilitates(actor, group) : canShowBoardWords(actor, { group }, hiderId);
  return { viewerCanShow, viewerCanRemove };
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
    return rows.map(row => ({ ...row, ...mayDo(actor, row) }));
  }
}
