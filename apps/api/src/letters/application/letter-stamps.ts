import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../../platform/unit-of-work.js';

/** The clock and the source of ids, together. */
@Injectable()
export class LetterStamps {
  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
  ) {}
}
