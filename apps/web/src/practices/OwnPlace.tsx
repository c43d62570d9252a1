import { useMutation } from '@apollo/client/react';
import { offeredWordsLimit } from '@pathways/domain/practices';
import { Button, Notice, Row, showToast, Stack, Tag, TextArea, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import type { WordsAnswer, WordsPartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { placeTones, placeWords } from './place-words.js';
import { purposeWords } from './practice-words.js';
import { AnswerWordsDocument } from './words.documents.js';
import styles from './WordsInPlaceCard.module.css';

type Place = WordsPartsFragment['claims'][number]['places'][number];

interface OwnPlaceProps {
  readonly practiceId: string;
  readonly place: Place;
  readonly canAnswer: boolean;
}

const thanks: Readonly<Record<WordsAnswer, string>> = {
  APPROVED:
    'Your school says yes. You can change your mind until it is published, and take the words back after.',
  SOFTER: 'Its writer has your wording now. Nothing is published before you have seen what becomes of it.',
  WITHHELD: 'The words will not be quoted.',
};

function useAnswer(practiceId: string, placeId: string) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [answer, { loading }] = useMutation(AnswerWordsDocument, {
    errorPolicy: 'all',
    refetchQueries: ['QuotedInPlace'],
    awaitRefetchQueries: true,
  });
  /** True when it was taken. */
  const say = async (word: WordsAnswer, words = ''): Promise<boolean> => {
    const input = { practiceId, placeId, answer: word, words };
    const told = await answer({ variables: { input } }).catch(() => null);
    const refused = refusalOf(told?.data?.answerWords, told?.error);
    setRefusal(refused);
    if (!refused) showToast({ text: thanks[word], tone: 'success' });
    return refused === null;
  };
  return { say, refusal, isSending: loading };
}

/** One quotation of the school: its words marked, and three answers. */
export function OwnPlace({ practiceId, place, canAnswer }: OwnPlaceProps) {
  const { say, refusal, isSending } = useAnswer(practiceId, place.placeId ?? '');
  const [softer, setSofter] = useState<string | null>(null);
  const offer = async () => {
    if (await say('SOFTER', softer ?? '')) setSofter(null);
  };
  return (
    <Stack gap="s">
      <Said place={place} />
      {refusal && softer === null && <Notice tone="danger">{refusal}</Notice>}
      {canAnswer && softer !== null && (
        <Softer
          words={softer}
          onChange={setSofter}
          isSending={isSending}
          refusal={refusal}
          onSend={() => void offer()}
          onCancel={() => setSofter(null)}
        />
      )}
      {canAnswer && softer === null && (
        <Row gap="s">
          {place.state !== 'APPROVED' && place.words && (
            <Button
              tone="primary"
              onPress={() => void say('APPROVED')}
              pending={isSending}
              pendingLabel="Saying yes"
            >
              Yes, quote this
            </Button>
          )}
          {place.words && (
            <Button onPress={() => setSofter(place.offeredWords ?? place.words ?? '')} isDisabled={isSending}>
              Say it more softly
            </Button>
          )}
          {place.state !== 'WITHHELD' && (
            <Button tone="quiet" onPress={() => void say('WITHHELD')} isDisabled={isSending}>
              Do not quote this
            </Button>
          )}
        </Row>
      )}
    </Stack>
  );
}

function Said({ place }: { place: Place }) {
  return (
    <>
      {place.words ? (
        <blockquote className={styles['words']}>
          <mark>{place.words}</mark>
        </blockquote>
      ) : (
        <p className={styles['other']}>Your school has taken these words back, or they are out of sight.</p>
      )}
      <p className={styles['answered']}>
        <Tag tone={placeTones[place.state]}>{placeWords[place.state]}</Tag>
        <span>
          {place.schoolName}, quoted {purposeWords[place.purpose]}
        </span>
        {place.answeredBy && place.answeredAt && (
          <span>
            {place.answeredBy}, <TimeStamp at={place.answeredAt} />
          </span>
        )}
      </p>
      {place.offeredWords && place.state === 'SOFTER' && <p>“{place.offeredWords}”</p>}
    </>
  );
}

interface SofterProps {
  readonly words: string;
  readonly onChange: (words: string) => void;
  readonly isSending: boolean;
  readonly refusal: string | null;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

function Softer({ words, onChange, isSending, refusal, onSend, onCancel }: SofterProps) {
  return (
    <Stack gap="s">
      <TextArea
        label="The words you would rather be quoted with"
        limit={offeredWordsLimit}
        value={words}
        onChange={onChange}
        autoFocus
      />
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <Row gap="s">
        <Button tone="primary" onPress={onSend} pending={isSending} pendingLabel="Sending">
          Offer these words
        </Button>
        <Button tone="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </Row>
    </Stack>
  );
}
