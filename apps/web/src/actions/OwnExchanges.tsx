import { useQuery } from '@apollo/client/react';
import { readFragment } from '../gql/index.js';
import { ExchangeFields, OwnExchangesDocument } from './action.documents.js';
import { ExchangeCard } from './ExchangeCard.js';

/** At home: where a cycle asks something of one's school. Nothing where all is given. */
export function OwnExchanges() {
  const { data } = useQuery(OwnExchangesDocument, { fetchPolicy: 'cache-and-network' });
  const exchanges = readFragment(ExchangeFields, data?.ownExchanges ?? []);
  return exchanges.map(exchange => <ExchangeCard key={exchange.groupId} exchange={exchange} isShort />);
}
