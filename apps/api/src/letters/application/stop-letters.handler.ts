import { Injectable } from '@nestjs/common';
import { stranger } from '@pathways/domain/shared';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import type { StopClaim } from './letter-links.js';

/** What a person chose, as a letter's own link may change it. */
export abstract class LetterChoices {
  /** Does what was asked for; again changes nothing. */
  abstract stop(work: Work, claim: StopClaim): Promise<void>;
  /** What the room is called; null where there is none. */
  abstract roomName(claim: StopClaim): Promise<string | null>;
}

/** Whoever holds the link may bring less mail to its person, and nothing else. */
@Injectable()
export class StopLettersHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly choices: LetterChoices,
  ) {}

  handle(claim: StopClaim): Promise<void> {
    return this.units.run(stranger, work => this.choices.stop(work, claim));
  }

  async roomName(claim: StopClaim): Promise<string | null> {
    return claim.room ? this.choices.roomName(claim) : null;
  }
}
