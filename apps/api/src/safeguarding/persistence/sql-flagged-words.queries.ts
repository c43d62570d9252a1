import { Injectable } from '@nestjs/common';
import type { RoomFacts } from '@pathways/domain/groups';
import type { WordsId } from '@pathways/domain/safeguarding';
import {
  authoritiesOf,
  groupsFacilitatedBy,
  isAdministrator,
  isEditor,
  programmesAs,
  type GroupId,
  type SignedIn,
} from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import { FlaggedWordsQueries, type FlaggedWordsView } from '../application/flagged-words.queries.js';
import { rightsOf, type WordsPlace } from '../application/words-rights.js';
import { flagsSeen, readingsSeen, type FlagColumns } from '../flag-view.js';
import { oneToFlag, toSettle } from './flagged-words-statements.js';

interface FlaggedRow
  extends
    FlagColumns,
    WordsPlace,
    Omit<FlaggedWordsView, 'flags' | 'readings' | 'isOwn' | 'viewerReads' | 'viewerCanSettle'> {}

function toView(actor: SignedIn, row: FlaggedRow, room: RoomFacts | null) {
  const { flags, word_readings, programme, authority, urn, author, group, isDraft, blindTo, ...words } = row;
  const rights = rightsOf(
    actor,
    row.kind,
    { programme, authority, urn, author, group, isDraft, blindTo },
    room,
  );
  const viewer = { person: actor.personId, seesNames: true };
  const view: FlaggedWordsView = {
    ...words,
    flags: flagsSeen(viewer, { flags, word_readings }),
    readings: readingsSeen(viewer, { flags, word_readings }),
    isOwn: rights.isOwn,
    viewerReads: rights.mayRead,
    viewerCanSettle: rights.settlesAs !== null && !rights.isOwn,
  };
  return { view, rights };
}

@Injectable()
export class SqlFlaggedWordsQueries extends FlaggedWordsQueries {
  constructor(
    private readonly reading: Reading,
    private readonly rooms: RoomAccess,
  ) {
    super();
  }

  async toSettle(actor: SignedIn): Promise<FlaggedWordsView[]> {
    const programmes = [...programmesAs(actor, 'coordinator'), ...programmesAs(actor, 'researcher')];
    const groups = groupsFacilitatedBy(actor);
    const authorities = authoritiesOf(actor);
    const isOne = isEditor(actor) || isAdministrator(actor);
    if (!isOne && programmes.length + groups.length + authorities.length === 0) return [];
    const values = [isEditor(actor), programmes, groups, authorities, isAdministrator(actor)];
    const rows = await this.reading.rows<FlaggedRow>('flagged words to settle', toSettle, values);
    const rooms = new Map<GroupId, RoomFacts | null>();
    for (const { group } of rows)
      if (group && !rooms.has(group)) rooms.set(group, await this.rooms.facts(group));
    return rows
      .map(row => toView(actor, row, (row.group && rooms.get(row.group)) ?? null).view)
      .filter(({ viewerCanSettle }) => viewerCanSettle);
  }

  async countToSettle(actor: SignedIn): Promise<number> {
    const all = await this.toSettle(actor);
    return all.filter(({ flags }) => flags.some(flag => flag.settledAt === null)).length;
  }

  async find(actor: SignedIn, id: WordsId): Promise<FlaggedWordsView | null> {
    const row = await this.reading.row<FlaggedRow>('words to flag', oneToFlag, [id]);
    if (!row) return null;
    const { view, rights } = toView(actor, row, row.group && (await this.rooms.facts(row.group)));
    if (!rights.mayRead) return null;
    return { ...view, flags: view.flags.filter(({ isViewers }) => isViewers), readings: [] };
  }
}
