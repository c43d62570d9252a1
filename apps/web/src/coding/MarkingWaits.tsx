import { Notice } from '@pathways/ui';
import type { ResearchRoomQuery } from '../gql/graphql.js';

type Pause = NonNullable<NonNullable<ResearchRoomQuery['researchRoom']>['pause']>;

const listed = new Intl.ListFormat('en-GB');

/** Said before a passage is chosen, and not only when it is refused. */
export function MarkingWaits({ pause: { isWhole, because, waitsFor } }: { pause: Pause }) {
  return (
    <Notice
      live={false}
      tone="warning"
      title={isWhole ? 'Marking waits: the charter is changing' : 'Some words cannot be marked yet'}
    >
      {isWhole ? because : 'Words of a school can be marked once it has accepted the charter in force.'}{' '}
      {waitsFor.length > 0 && `A leader or deputy has still to accept it at: ${listed.format(waitsFor)}.`} You
      can go on reading.
    </Notice>
  );
}
