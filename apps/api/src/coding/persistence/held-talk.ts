import { Injectable } from '@nestjs/common';
import type { ContributionId, PersonId, ProgrammeId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  CountedTalkQueries,
  type CodeInCycle,
  type CodingCount,
  type CountedTalk,
  type GroupUse,
  type SpreadCode,
  type TalkSought,
} from '../application/counted-talk.queries.js';
import type { CountableRow } from './countable-mark.js';
import { countableTalk, openContributions, readBlind, talkChangesSince } from './countable-talk.js';
import { RunningTally } from './running-tally.js';

/** So many contributions are read by one statement: adding them up holds up whoever asks for something else meanwhile. */
const atOnce = 1_000;
/** `talk_change` is kept longer than that (`talk-sweep.ts`): who looked last before is told everything anew. */
const trustedMs = 24 * 60 * 60_000;
/** Talk that changes while it is read is looked at again so many times; each number is of some moment after it was asked for. */
const looks = 4;

interface Held {
  readonly tally: RunningTally;
  seen: string;
  lookedAt: number;
}

interface Change {
  readonly seen: string;
  readonly changed: ContributionId[];
}

/**
 * Counts look at every coding of a programme, so they are kept here and brought up to date at each question: PostgreSQL tells which
 * contributions changed in transactions that were not to be seen at the last look, and those are read again. One transaction that
 * takes a consent back or codes a passage is in the next answer, whoever made it and however.
 */
@Injectable()
export class HeldTalk extends CountedTalkQueries {
  private readonly held = new Map<ProgrammeId, Held>();
  private readonly turns = new Map<ProgrammeId, Promise<RunningTally>>();

  constructor(private readonly reading: Reading) {
    super();
  }

  async talk(programme: ProgrammeId): Promise<CountedTalk> {
    const tally = await this.upToDate(programme);
    return tally.talk();
  }

  async spread(programme: ProgrammeId): Promise<readonly SpreadCode[]> {
    const tally = await this.upToDate(programme);
    return tally.spread();
  }

  async uses(programme: ProgrammeId, codes: readonly CodeInCycle[]): Promise<readonly GroupUse[]> {
    const tally = await this.upToDate(programme);
    return tally.uses(codes);
  }

  async latest(
    programme: ProgrammeId,
    sought: TalkSought,
    atMost: number,
  ): Promise<readonly ContributionId[]> {
    const tally = await this.upToDate(programme);
    return tally.latest(sought, atMost);
  }

  async codings(programme: ProgrammeId, viewer: PersonId): Promise<readonly CodingCount[]> {
    const [blind, tally] = await Promise.all([
      this.reading.rows<{ id: ContributionId }>('read blind', readBlind, [viewer]),
      this.upToDate(programme),
    ]);
    return tally.codingsFor(
      viewer,
      blind.map(({ id }) => id),
    );
  }

  /** One look at a time for each programme; each question has one that began after it. */
  private upToDate(programme: ProgrammeId): Promise<RunningTally> {
    const before = this.turns.get(programme) ?? Promise.resolve();
    const turn = before.then(
      () => this.look(programme),
      () => this.look(programme),
    );
    this.turns.set(programme, turn);
    return turn;
  }

  private async look(programme: ProgrammeId): Promise<RunningTally> {
    const known = this.held.get(programme);
    const held = known && Date.now() - known.lookedAt < trustedMs ? known : await this.readAll(programme);
    for (let turn = 0; turn < looks; turn += 1) {
      const began = Date.now();
      const { seen, changed } = await this.changes(held.seen);
      await this.renew(programme, held.tally, changed);
      held.seen = seen;
      held.lookedAt = began;
      if (changed.length === 0) break;
    }
    this.held.set(programme, held);
    return held.tally;
  }

  private async readAll(programme: ProgrammeId): Promise<Held> {
    this.held.delete(programme);
    const lookedAt = Date.now();
    const tally = new RunningTally();
    const { seen } = await this.changes(null);
    const open = await this.reading.rows<{ id: ContributionId }>('open contributions', openContributions, [
      programme,
    ]);
    await this.renew(
      programme,
      tally,
      open.map(({ id }) => id),
    );
    return { tally, seen, lookedAt };
  }

  private async changes(seen: string | null): Promise<Change> {
    const change = await this.reading.row<Change>('talk changes', talkChangesSince, [seen]);
    if (!change) throw new Error('PostgreSQL told no snapshot.');
    return change;
  }

  private async renew(
    programme: ProgrammeId,
    tally: RunningTally,
    contributions: readonly ContributionId[],
  ): Promise<void> {
    for (let from = 0; from < contributions.length; from += atOnce) {
      const some = contributions.slice(from, from + atOnce);
      tally.renew(
        some,
        await this.reading.rows<CountableRow>('countable talk', countableTalk, [some, programme]),
      );
    }
  }
}
