import { Disclosure, Stack, TimeStamp } from '@pathways/ui';
import type { CharterChangePartsFragment, GroupCharterQuery } from '../gql/graphql.js';
import { FlagInPlace } from '../safeguarding/FlagInPlace.js';
import { ChangedLines } from './ChangedLines.js';

type Charter = NonNullable<GroupCharterQuery['groupCharter']>;

interface CharterHistoryProps {
  readonly versions: Charter['versions'];
  readonly givenUp: readonly CharterChangePartsFragment[];
}

/** Every charter that held, and what was proposed and did not come to hold. */
export function CharterHistory({ versions, givenUp }: CharterHistoryProps) {
  return (
    <Stack>
      {versions.map(({ number, adoptedAt, because, changed }, place) => (
        <Disclosure key={number} title={place === 0 ? `No. ${number}, in force` : `No. ${number}`} level={3}>
          <p>
            Since <TimeStamp at={adoptedAt} form="day" />. {because ?? 'The group began with it.'}
          </p>
          {changed.length > 0 && <ChangedLines changed={changed} />}
        </Disclosure>
      ))}
      {givenUp.map(change => (
        <Disclosure
          key={change.id}
          title={
            change.outcome === 'declined' ? 'A change that was declined' : 'A change that was taken back'
          }
          level={3}
        >
          <p>{[change.settledFor, change.settledBecause].filter(Boolean).join(': ')}</p>
          <FlagInPlace which={{ kind: 'CHARTER_CHANGE', wordsId: change.id }} isHidden={change.isHidden} />
          <ChangedLines changed={change.changed} />
        </Disclosure>
      ))}
    </Stack>
  );
}
