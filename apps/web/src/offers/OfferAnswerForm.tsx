import { becauseAtMost } from '@pathways/domain/offers';
import { announce, Button, Notice, TextArea } from '@pathways/ui';
import { useState } from 'react';
import type { OfferPartsFragment, SchoolsAnswer } from '../gql/graphql.js';
import { dayInWords } from './offer-words.js';
import type { GivenAnswer } from './OfferLetter.js';
import styles from './OfferLetter.module.css';

type Unhappy = Exclude<SchoolsAnswer, 'ACCEPTED'>;

const asked: Readonly<
  Record<Unhappy, { title: string; hint: string; send: string; usual: readonly string[] }>
> = {
  DECLINED: {
    title: 'Why do you decline?',
    hint: 'Only the coordinators read it. It helps them to plan again.',
    send: 'Decline the place',
    usual: ['We have too much on this term.', 'Our head is changing.', 'We take part in something similar.'],
  },
  CHANGE_ASKED: {
    title: 'Which change do you ask for?',
    hint: 'Only the coordinators read it. You keep your place meanwhile.',
    send: 'Ask for this change',
    usual: [
      'Not with a school we share a site with.',
      'With schools that are nearer.',
      'We would like to start next cycle.',
    ],
  },
};

interface OfferAnswerFormProps {
  readonly offer: OfferPartsFragment;
  onAnswer(given: GivenAnswer): Promise<string | null>;
}

/** One press accepts. The other two answers open a line for the reason, with the usual ones to press. */
export function OfferAnswerForm({ offer, onAnswer }: OfferAnswerFormProps) {
  const [choice, setChoice] = useState<Unhappy | null>(null);
  const [sending, setSending] = useState<SchoolsAnswer | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const say = async (answer: SchoolsAnswer, because: string) => {
    setSending(answer);
    const refused = await onAnswer({ answer, because });
    setSending(null);
    setRefusal(refused);
    if (refused) return;
    setChoice(null);
    announce('Your answer is noted.');
  };
  const isAnswered = offer.answer !== 'WAITING';
  return (
    <section aria-labelledby="answer" className={styles['answer']}>
      <div>
        <h2 id="answer">{isAnswered ? 'Change your answer' : 'Your answer'}</h2>
        <p>
          {isAnswered
            ? 'You can answer otherwise until the group is confirmed.'
            : `Please answer by ${dayInWords(offer.answerBy)}. You can change your answer until the group is confirmed.`}
        </p>
      </div>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <div className={styles['choices']}>
        {offer.answer !== 'ACCEPTED' && (
          <Button
            tone="primary"
            pending={sending === 'ACCEPTED'}
            pendingLabel="Accepting"
            onPress={() => void say('ACCEPTED', '')}
          >
            Accept the place
          </Button>
        )}
        {offer.answer !== 'CHANGE_ASKED' && (
          <Button onPress={() => setChoice('CHANGE_ASKED')}>Ask for a change</Button>
        )}
        {offer.answer !== 'DECLINED' && <Button onPress={() => setChoice('DECLINED')}>Decline</Button>}
      </div>
      {choice && (
        <Because
          key={choice}
          choice={choice}
          isSending={sending === choice}
          onSend={because => void say(choice, because)}
        />
      )}
    </section>
  );
}

interface BecauseProps {
  readonly choice: Unhappy;
  readonly isSending: boolean;
  onSend(because: string): void;
}

function Because({ choice, isSending, onSend }: BecauseProps) {
  const [because, setBecause] = useState('');
  const { title, hint, send, usual } = asked[choice];
  return (
    <>
      <TextArea
        label={title}
        hint={hint}
        limit={becauseAtMost}
        isRequired
        autoFocus
        value={because}
        onChange={setBecause}
      />
      <div className={styles['reasons']} role="group" aria-label="Usual reasons">
        {usual.map(words => (
          <Button key={words} tone="quiet" onPress={() => setBecause(words)}>
            {words}
          </Button>
        ))}
      </div>
      <div>
        <Button
          tone={choice === 'DECLINED' ? 'danger' : 'primary'}
          isDisabled={because.trim() === ''}
          pending={isSending}
          pendingLabel="Sending"
          onPress={() => onSend(because)}
        >
          {send}
        </Button>
      </div>
    </>
  );
}
