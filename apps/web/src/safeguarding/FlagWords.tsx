import { flagWords, safeguardingPointer } from '@pathways/domain/safeguarding';
import { Button, Notice, RadioGroup, showToast, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { FlagClause, FlaggedWordsPartsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { clauseOf } from './clauses.js';
import { FlagFields } from './flag.documents.js';
import { useFlagVerb } from './useFlagVerb.js';
import { RaiseWordsFlagDocument, TakeBackWordsFlagDocument } from './words-flag.documents.js';
import { kindWords, type WhichWords } from './words-kinds.js';

interface FlagWordsProps {
  words: FlaggedWordsPartsFragment;
  onDone: () => Promise<unknown>;
}

/** What a reader may say of words that stand in public, and their own flag when they said it. */
export function FlagWords({ words, onDone }: FlagWordsProps) {
  const which = { kind: words.kind, wordsId: words.id };
  const own = readFragment(FlagFields, words.flags).find(flag => flag.viewerCanTakeBack);
  if (own) return <OwnFlag flagId={own.id} title={own.title} which={which} onDone={onDone} />;
  if (words.hiddenAt) return null;
  return <RaiseFlag isOwn={words.isOwn} which={which} onDone={onDone} />;
}

interface RaiseFlagProps extends Pick<FlagWordsProps, 'onDone'> {
  isOwn: boolean;
  which: WhichWords;
}

function RaiseFlag({ isOwn, which, onDone }: RaiseFlagProps) {
  const [clause, setClause] = useState<FlagClause>();
  const [fault, setFault] = useState<string | null>(null);
  const [raise, isBusy] = useFlagVerb(RaiseWordsFlagDocument, onDone);
  const offered = isOwn ? flagWords.filter(one => one.clause === 'pupil') : flagWords;
  const go = async () => {
    if (!clause) return setFault('Choose what is the matter.');
    const refused = await raise({ ...which, clause });
    setFault(refused);
    if (refused === null)
      showToast({ text: `Thank you. ${kindWords[which.kind].judge} will look at it.`, tone: 'success' });
  };
  return (
    <Stack>
      {fault && <Notice tone="danger">{fault}</Notice>}
      <RadioGroup
        label="What is the matter with it?"
        options={offered.map(one => ({
          id: clauseOf[one.clause],
          label: one.title,
          hint: one.clause === 'pupil' ? 'Hides the words at once for everybody. We ask after.' : one.agreed,
        }))}
        value={clause ?? null}
        onChange={id => setClause(id as FlagClause)}
      />
      {clause === 'PUPIL' && <p>{safeguardingPointer}</p>}
      <div>
        <Button tone="primary" icon="flag" pending={isBusy} onPress={() => void go()}>
          Flag it
        </Button>
      </div>
    </Stack>
  );
}

interface OwnFlagProps extends Pick<FlagWordsProps, 'onDone'> {
  which: WhichWords;
  flagId: string;
  title: string;
}

function OwnFlag({ flagId, title, which, onDone }: OwnFlagProps) {
  const [fault, setFault] = useState<string | null>(null);
  const [takeBack, isBusy] = useFlagVerb(TakeBackWordsFlagDocument, onDone);
  const go = async () => setFault(await takeBack({ ...which, flagId }));
  return (
    <Stack>
      {fault && <Notice tone="danger">{fault}</Notice>}
      <p>
        You flagged it: “{title}”. {kindWords[which.kind].judge} decides.
      </p>
      <div>
        <Button pending={isBusy} onPress={() => void go()}>
          Take back your flag
        </Button>
      </div>
    </Stack>
  );
}
