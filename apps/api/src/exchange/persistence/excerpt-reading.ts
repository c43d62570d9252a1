import { Injectable } from '@nestjs/common';
import type { ContributionId, ExcerptId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { seenCoding } from '../../analysis/blind.js';
import { PseudonymQueries } from '../../coding/application/pseudonym.queries.js';
import { SteadyReading, type Moment } from '../../platform/steady-reading.js';
import type { ExcerptLine } from '../application/exchange.queries.js';
import { openRooms } from './exchange-reading.js';
import {
  coded,
  coders,
  codes,
  lines,
  rooms,
  schools,
  type CodedRow,
  type CodeRow,
  type LineRow,
  type RoomRow,
  type SchoolRow,
} from './exchange-statements.js';
import type { FileIds } from './written-project.js';

/** Passages in a portion, about: 1 MB of text. */
const passagesAtOnce = 4_000;

const seen = seenCoding('$2', 'k', 'k.contribution_id');
const statements = { coded: coded(seen), lines: lines(seen) };

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

interface Wanted {
  readonly actor: SignedIn;
  readonly programme: ProgrammeId;
  readonly ids: FileIds;
}

/** The coded passages of a programme as lines, all as they stood at one moment, however slowly they are taken. */
@Injectable()
export class ExcerptReading {
  constructor(
    private readonly steady: SteadyReading,
    private readonly pseudonyms: PseudonymQueries,
  ) {}

  async *portions(
    wanted: Wanted,
    note: (excerpts: readonly ExcerptId[]) => Promise<void>,
  ): AsyncGenerator<readonly ExcerptLine[]> {
    const { actor, programme } = wanted;
    const moment = await this.steady.open();
    try {
      const open = openRooms(
        actor,
        programme,
        await moment.rows<RoomRow>('steady rooms', rooms, [programme]),
      );
      const asked = [open, actor.personId];
      const talk = await moment.rows<CodedRow>('steady coded', statements.coded, asked);
      await note(talk.flatMap(({ excerpts }) => excerpts));
      const written = await this.writer(moment, wanted);
      for (const contributions of portionsOf(talk)) {
        const found = await moment.rows<LineRow>('steady lines', statements.lines, [...asked, contributions]);
        yield found.map(written);
      }
    } finally {
      await moment.close();
    }
  }

  private async writer(moment: Moment, { programme, ids }: Wanted): Promise<(row: LineRow) => ExcerptLine> {
    const names = await moment.rows<CodeRow>('steady codes', codes, [programme]);
    const register = await moment.rows<SchoolRow>('steady schools', schools, [programme]);
    const people = await moment.rows<{ id: string }>('steady coders', coders, [programme]);
    const speak = await this.pseudonyms.of(programme);
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    const phaseOf = new Map(register.map(({ urn, phase }) => [urn, phase]));
    const hidden = people.map(({ id }) => ({ id, inFiles: ids('coder', id) }));
    hidden.sort((one, other) => (one.inFiles < other.inFiles ? -1 : 1));
    const numberOf = new Map(hidden.map(({ id }, place) => [id, place + 1]));
    return row => ({
      excerpt: row.excerpt_id,
      quote: row.quote,
      speaker: speak(row.urn),
      schoolPhase: (row.urn && phaseOf.get(row.urn)) ?? '',
      prompt: row.heading,
      saidOn: dayOf(row.posted_at),
      code: nameOf.get(row.code_id) ?? '',
      codeVersion: row.code_version,
      coder: `Coder ${numberOf.get(row.coded_by) ?? 0}`,
      codedOn: dayOf(row.coded_at),
    });
  }
}

/** Contributions in their order, as many at once as have about so many passages. */
function* portionsOf(talk: readonly CodedRow[]): Generator<ContributionId[]> {
  let portion: ContributionId[] = [];
  let passages = 0;
  for (const { id, excerpts } of talk) {
    portion.push(id);
    passages += excerpts.length;
    if (passages < passagesAtOnce) continue;
    yield portion;
    portion = [];
    passages = 0;
  }
  if (portion.length > 0) yield portion;
}
