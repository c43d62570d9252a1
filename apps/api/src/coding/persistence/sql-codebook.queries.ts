import { Injectable } from '@nestjs/common';
import { canAddCode, canCode } from '@pathways/domain/coding';
import type { CodeId, GroupId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import {
  CodebookQueries,
  type CodebookCodeView,
  type CodebookView,
  type CodeLoadView,
  type CodeUseView,
  type CodeVersionView,
  type SeedEntryView,
  type SeedFrameworkView,
} from '../application/codebook.queries.js';
import { CountedTalkQueries } from '../application/counted-talk.queries.js';
import { PseudonymQueries } from '../application/pseudonym.queries.js';
import { loadOf, madeUnder } from './code-loads.js';
import { codesOf, seedEntries, usesOf, versionsOf } from './codebook-statements.js';

interface CodeRow extends Omit<CodebookCodeView, keyof CodeLoadView> {
  readonly alike: readonly number[];
}

type VersionRow = Omit<CodeVersionView, 'codings'>;

interface UseRow extends Omit<CodeUseView, 'speaker'> {
  readonly urn: Urn | null;
}

@Injectable()
export class SqlCodebookQueries extends CodebookQueries {
  constructor(
    private readonly reading: Reading,
    private readonly rooms: RoomAccess,
    private readonly pseudonyms: PseudonymQueries,
    private readonly talk: CountedTalkQueries,
  ) {
    super();
  }

  async codebook(actor: SignedIn, programme: ProgrammeId): Promise<CodebookView | null> {
    if (!canAddCode(actor, programme)) return null;
    const [about, codes, counts] = await Promise.all([
      this.reading.row<{ name: string }>('codebook programme', 'select name from programme where id = $1', [
        programme,
      ]),
      this.reading.rows<CodeRow>('codebook', codesOf, [programme]),
      this.talk.codings(programme, actor.personId),
    ]);
    return (
      about && {
        id: programme,
        programmeName: about.name,
        codes: codes.map(({ alike, ...code }) => ({ ...code, ...loadOf(counts, { id: code.id, alike }) })),
      }
    );
  }

  async versions(actor: SignedIn, code: CodeId): Promise<CodeVersionView[] | null> {
    const programme = await this.programmeFor(actor, code);
    if (!programme) return null;
    const [rows, counts] = await Promise.all([
      this.reading.rows<VersionRow>('code versions', versionsOf, [code]),
      this.talk.codings(programme, actor.personId),
    ]);
    return rows.map(row => ({ ...row, codings: madeUnder(counts, code, row.number) }));
  }

  async uses(actor: SignedIn, code: CodeId, limit: number): Promise<CodeUseView[] | null> {
    const programme = await this.programmeFor(actor, code);
    if (!programme) return null;
    const [rows, speak] = await Promise.all([
      this.reading.rows<UseRow>('code uses', usesOf, [code, limit, actor.personId]),
      this.pseudonyms.of(programme),
    ]);
    const readable = await this.readable(actor, rows);
    return rows
      .filter(row => readable.has(row.groupId))
      .map(({ urn, ...row }) => ({ ...row, speaker: speak(urn) }));
  }

  async frameworks(actor: SignedIn, programme: ProgrammeId): Promise<SeedFrameworkView[] | null> {
    if (!canAddCode(actor, programme)) return null;
    return this.reading.rows<SeedFrameworkView>(
      'seed frameworks',
      `select f.id, f.title, (select count(*) from framework_entry e where e.framework_id = f.id) as entries
       from framework f order by f.title, f.id`,
    );
  }

  async entries(actor: SignedIn, programme: ProgrammeId, framework: string): Promise<SeedEntryView[] | null> {
    if (!canAddCode(actor, programme)) return null;
    return this.reading.rows<SeedEntryView>('seed entries', seedEntries, [programme, framework]);
  }

  private async programmeFor(actor: SignedIn, code: CodeId): Promise<ProgrammeId | null> {
    const row = await this.reading.row<{ programme: ProgrammeId }>(
      'programme of a code',
      'select programme_id as programme from code where id = $1',
      [code],
    );
    return row && canAddCode(actor, row.programme) ? row.programme : null;
  }

  /** A researcher who is also one of the people of a school in the room does not read it as a researcher. */
  private async readable(actor: SignedIn, rows: readonly UseRow[]): Promise<ReadonlySet<GroupId>> {
    const groups = [...new Set(rows.map(row => row.groupId))];
    const facts = await Promise.all(groups.map(group => this.rooms.facts(group)));
    return new Set(facts.flatMap(room => (room && canCode(actor, room) ? [room.group] : [])));
  }
}
