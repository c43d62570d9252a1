import { ButtonLink, Notice, Page, TimeStamp } from '@pathways/ui';
import type { OfferPartsFragment, SchoolsAnswer } from '../gql/graphql.js';
import { dayInWords } from './offer-words.js';
import { OfferAnswerForm } from './OfferAnswerForm.js';
import styles from './OfferLetter.module.css';

export interface GivenAnswer {
  readonly answer: SchoolsAnswer;
  readonly because: string;
}

interface OfferLetterProps {
  readonly offer: OfferPartsFragment;
  /** Answers why it was refused, or null when it was noted. */
  onAnswer(given: GivenAnswer): Promise<string | null>;
}

/** A place, as a head reads it on a phone between two lessons: what, when, what is asked, and the answer. */
export function OfferLetter({ offer, onAnswer }: OfferLetterProps) {
  const [what, ...why] = offer.words;
  return (
    <Page
      kicker={offer.programme}
      title={`A place for ${offer.school}`}
      lead={`${offer.sentBy} offers your school a place in a group of schools.`}
    >
      <div className={styles['letter']}>
        <Standing offer={offer} />
        <section aria-labelledby="what">
          <h2 id="what">The group</h2>
          <p>{what}</p>
          {offer.groupId === null && (
            <p className={styles['aside']}>
              The other schools are named to you, and you to them, when the group is confirmed.
            </p>
          )}
        </section>
        <section aria-labelledby="why">
          <h2 id="why">Why your school</h2>
          {why.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <section aria-labelledby="asked">
          <h2 id="asked">What is asked of you</h2>
          <p>
            {offer.cycle} runs from {dayInWords(offer.startsOn)} to {dayInWords(offer.endsOn)}. {offer.asks}
          </p>
        </section>
        {offer.viewerCanAnswer && <OfferAnswerForm key={offer.answer} offer={offer} onAnswer={onAnswer} />}
      </div>
    </Page>
  );
}

/** How the offer stands, in words, before anything else. */
function Standing({ offer }: { offer: OfferPartsFragment }) {
  const { answer, answeredAt, answeredBy, because, groupId, groupName } = offer;
  if (groupId) {
    return (
      <Notice
        tone="success"
        live={false}
        title={`The group is confirmed: ${groupName}`}
        action={<ButtonLink href={`/groups/${groupId}`}>Enter the room</ButtonLink>}
      >
        Its schools know of each other now.
      </Notice>
    );
  }
  const who = answeredAt && (
    <>
      {answeredBy}, <TimeStamp at={answeredAt} />.{' '}
    </>
  );
  switch (answer) {
    case 'WAITING':
      return null;
    case 'TAKEN_BACK':
      return (
        <Notice live={false} title="This place is no longer offered">
          You need do nothing. If another place is offered, you will have a mail about it.
        </Notice>
      );
    case 'ACCEPTED':
      return (
        <Notice tone="success" live={false} title="Your school has accepted">
          {who}You hear who the others are as soon as the group is confirmed.
        </Notice>
      );
    case 'DECLINED':
      return (
        <Notice live={false} title="Your school has declined">
          {who}
          {because && `“${because}”`}
        </Notice>
      );
    case 'CHANGE_ASKED':
      return (
        <Notice tone="warning" live={false} title="Your school has asked for a change">
          {who}
          {because && `“${because}”`}
        </Notice>
      );
  }
}
