import { useMutation } from '@apollo/client/react';
import { Button, Notice, Row, Section, showToast, Tag } from '@pathways/ui';
import { useState } from 'react';
import type { MakingPartsFragment, SettleWords } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import styles from './Making.module.css';
import { placeTones, placeWords } from './place-words.js';
import { SettleWordsDocument } from './practice-steps.documents.js';

interface PlacesProps {
  readonly practiceId: string;
  readonly making: MakingPartsFragment;
}

/** How each quoted school stands to its words; the writer takes or drops what a school would not leave as it was. */
export function PlacesSettled({ practiceId, making }: PlacesProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [settle, { loading }] = useMutation(SettleWordsDocument, {
    errorPolicy: 'all',
    refetchQueries: ['Practice'],
  });
  const run = async (placeId: string, decision: SettleWords) => {
    const answer = await settle({ variables: { input: { practiceId, placeId, decision } } }).catch(
      () => null,
    );
    const refused = refusalOf(answer?.data?.settleWords, answer?.error);
    setRefusal(refused);
    if (!refused)
      showToast({ text: 'The text has changed, so an editor reviews it again.', tone: 'success' });
  };
  return (
    <Section
      title="The schools’ words in place"
      lead="Silence is not consent: nothing is published while one of them waits."
    >
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <ul className={styles['places']}>
        {making.places.map(place => (
          <li key={place.placeId} className={styles['place']}>
            <Row gap="s">
              <Tag tone={placeTones[place.state]}>{placeWords[place.state]}</Tag>
              <span>{place.speaker}</span>
            </Row>
            <p>{place.claimText}</p>
            {place.offeredWords && <blockquote>{place.offeredWords}</blockquote>}
            {making.viewerCanSettle && (place.state === 'SOFTER' || place.state === 'WITHHELD') && (
              <Row gap="s">
                {place.state === 'SOFTER' && (
                  <Button tone="primary" isDisabled={loading} onPress={() => void run(place.placeId, 'TAKE')}>
                    Take these words
                  </Button>
                )}
                <Button isDisabled={loading} onPress={() => void run(place.placeId, 'DROP')}>
                  Drop the quotation
                </Button>
              </Row>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
