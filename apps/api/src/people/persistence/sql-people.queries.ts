import { Injectable } from '@nestjs/common';
import type { SignedIn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { PeopleQueries, type ViewerView } from '../application/people.queries.js';

@Injectable()
export class SqlPeopleQueries extends PeopleQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  viewer(actor: SignedIn): Promise<ViewerView | null> {
    return this.reading.row<ViewerView>(
      'people.viewer',
      'select id, name, email::text as email from person where id = $1',
      [actor.personId],
    );
  }
}
