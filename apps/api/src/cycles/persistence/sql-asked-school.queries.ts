import { Injectable } from '@nestjs/common';
import { Reading } from '../../platform/reading.js';
import { CycleTokens } from '../application/cycle-tokens.js';
import { AskedSchoolQueries, type AskedSchoolView } from '../application/cycle-invitation.views.js';
import { byToken } from './invitation-statements.js';

@Injectable()
export class SqlAskedSchoolQueries extends AskedSchoolQueries {
  constructor(
    private readonly reading: Reading,
    private readonly tokens: CycleTokens,
  ) {
    super();
  }

  byToken(token: string): Promise<AskedSchoolView | null> {
    return this.reading.row<AskedSchoolView>('cycles.byToken', byToken, [this.tokens.digestOf(token)]);
  }
}
