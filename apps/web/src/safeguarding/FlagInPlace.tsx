import { useApolloClient, useQuery } from '@apollo/client/react';
import { safeguardingPointer } from '@pathways/domain/safeguarding';
import { showToast } from '@pathways/ui';
import type { FlagClause } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { FlagMenu } from './FlagMenu.js';
import { FlagWords } from './FlagWords.js';
import { useFlagVerb } from './useFlagVerb.js';
import { FlaggedWordsParts, RaiseWordsFlagDocument, WordsToFlagDocument } from './words-flag.documents.js';
import { kindWords, type WhichWords } from './words-kinds.js';

interface FlagInPlaceProps {
  which: WhichWords;
  isHidden: boolean;
  isOwn?: boolean;
}

/** Below words that stand somewhere in the app: one choice flags them; where they are out of sight it says so in their place. */
export function FlagInPlace({ which, isHidden, isOwn = false }: FlagInPlaceProps) {
  const client = useApolloClient();
  const look = () => client.refetchQueries({ include: 'active' });
  const [raise] = useFlagVerb(RaiseWordsFlagDocument, look);
  const flag = async (clause: FlagClause) => {
    const refused = await raise({ ...which, clause });
    if (refused !== null) showToast({ text: refused, tone: 'danger' });
  };
  const { judge } = kindWords[which.kind];
  if (isHidden) return <OutOfSight which={which} onDone={look} />;
  return <FlagMenu isOwn={isOwn} judge={judge} onFlag={clause => void flag(clause)} />;
}

function OutOfSight({ which, onDone }: { which: WhichWords; onDone: () => Promise<unknown> }) {
  const { data } = useQuery(WordsToFlagDocument, {
    variables: { id: which.wordsId },
    fetchPolicy: 'cache-and-network',
  });
  const words = readFragment(FlaggedWordsParts, data?.wordsToFlag);
  const { judge } = kindWords[which.kind];
  return (
    <>
      <p>
        {words?.areRemoved
          ? 'These words were flagged and removed.'
          : `These words are out of sight: somebody flagged them, and ${judge.toLowerCase()} decides.`}{' '}
        {safeguardingPointer}
      </p>
      {words && <FlagWords words={words} onDone={onDone} />}
    </>
  );
}
