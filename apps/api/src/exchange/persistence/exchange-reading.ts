import { Injectable } from '@nestjs/common';
import { canCode } from '@pathways/domain/coding';
import { canExchange } from '@pathways/domain/exchange';
import type { GroupId, PersonId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { seenCoding } from '../../analysis/blind.js';
import { PseudonymQueries, type Pseudonyms } from '../../coding/application/pseudonym.queries.js';
import { Reading } from '../../platform/reading.js';
import {
  coders,
  codes,
  codings,
  contributions,
  rooms,
  schools,
  type CodeRow,
  type CodingRow,
  type ContributionRow,
  type RoomRow,
  type SchoolRow,
} from './exchange-statements.js';

/** Everything of a programme that a researcher may take along, as it stands at one moment. */
export interface Material {
  readonly programmeName: string;
  readonly contributions: readonly ContributionRow[];
  readonly codings: readonly CodingRow[];
  readonly codes: readonly CodeRow[];
  readonly schools: readonly SchoolRow[];
  readonly coders: readonly PersonId[];
  readonly speak: Pseudonyms;
}

/** Whoever codes something blind sees no coding of others on it, by no way: a file neither. */
const seenCodings = codings(seenCoding('$2', 'k', 'k.contribution_id'));

/** Those whose talk the actor may take along. */
export const openRooms = (actor: SignedIn, programme: ProgrammeId, all: readonly RoomRow[]): GroupId[] =>
  all
    .filter(({ id: group, members, research_access: researchAccess, has_ended: hasEnded }) =>
      canCode(actor, { group, programme, members, researchAccess, hasEnded }),
    )
    .map(({ id }) => id);

@Injectable()
export class ExchangeReading {
  constructor(
    private readonly reading: Reading,
    private readonly pseudonyms: PseudonymQueries,
  ) {}

  /** Null for whoever may not exchange here. */
  async nameOf(actor: SignedIn, programme: ProgrammeId): Promise<string | null> {
    if (!canExchange(actor, programme)) return null;
    const row = await this.reading.row<{ name: string }>(
      'exchange programme',
      'select name from programme where id = $1',
      [programme],
    );
    return row?.name ?? null;
  }

  codes(programme: ProgrammeId): Promise<CodeRow[]> {
    return this.reading.rows<CodeRow>('exchange codes', codes, [programme]);
  }

  async material(actor: SignedIn, programme: ProgrammeId): Promise<Material | null> {
    const programmeName = await this.nameOf(actor, programme);
    if (programmeName === null) return null;
    const all = await this.reading.rows<RoomRow>('exchange rooms', rooms, [programme]);
    const open = openRooms(actor, programme, all);
    const [said, coded, codebook, members, people, speak] = await Promise.all([
      this.reading.rows<ContributionRow>('exchange contributions', contributions, [open]),
      this.reading.rows<CodingRow>('exchange codings', seenCodings, [open, actor.personId]),
      this.codes(programme),
      this.reading.rows<SchoolRow>('exchange schools', schools, [programme]),
      this.reading.rows<{ id: PersonId }>('exchange coders', coders, [programme]),
      this.pseudonyms.of(programme),
    ]);
    return {
      programmeName,
      contributions: said,
      codings: coded,
      codes: codebook,
      schools: members,
      coders: people.map(({ id }) => id),
      speak,
    };
  }
}
