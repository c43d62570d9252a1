import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, showToast, Tag, TextLink, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import type { ReleaseSchoolFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { answerTones, answerWords, dayInWords } from './offer-words.js';
import { TakeBackOfferDocument } from './release.documents.js';
import styles from './ReleaseGroupCard.module.css';

interface SchoolLineProps {
  readonly school: ReleaseSchoolFragment;
  /** It comes into the group; not one that stays in a standing one. */
  readonly isNew: boolean;
  readonly isOpen: boolean;
}

/** A school of a group, and what it says to its place. */
export function SchoolLine({ school, isNew, isOpen }: SchoolLineProps) {
  const { urn, name, authority, trust, peopleCount, offer, isAsked } = school;
  return (
    <li className={styles['school']}>
      <div>
        <TextLink href={`/schools/${urn}`} plain>
          {name}
        </TextLink>
        <p className={styles['soft']}>
          {authority} · {trust ?? 'no trust'}
          {!isNew && ' · stays'}
        </p>
      </div>
      <div className={styles['answer']}>
        {offer && isAsked ? (
          <Answer offer={offer} school={name} isOpen={isOpen} />
        ) : (
          isOpen &&
          isAsked && (
            <span className={styles['soft']}>
              {peopleCount === 0
                ? 'Not asked yet; nobody speaks for it, so an address is needed'
                : `Not asked yet; ${peopleCount === 1 ? 'one person speaks' : `${peopleCount} people speak`} for it`}
            </span>
          )
        )}
      </div>
    </li>
  );
}

type Offer = NonNullable<ReleaseSchoolFragment['offer']>;

function Answer({ offer, school, isOpen }: { offer: Offer; school: string; isOpen: boolean }) {
  const { answer, because, answeredAt, answeredBy, sentAt, remindedAt, answerBy, mailboxes } = offer;
  return (
    <>
      <Tag tone={answerTones[answer]}>{answerWords[answer]}</Tag>
      <span className={styles['soft']}>
        {answeredAt ? (
          <>
            {answeredBy}, <TimeStamp at={answeredAt} />
          </>
        ) : (
          <>
            sent <TimeStamp at={sentAt} /> to {mailboxes.join(', ')}; asked by {dayInWords(answerBy)}
            {remindedAt && (
              <>
                ; reminded <TimeStamp at={remindedAt} />
              </>
            )}
          </>
        )}
      </span>
      {because && <q className={styles['because']}>{because}</q>}
      {isOpen && <TakeBack offerId={offer.id} school={school} />}
    </>
  );
}

function TakeBack({ offerId, school }: { offerId: string; school: string }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [takeBack, { loading }] = useMutation(TakeBackOfferDocument, {
    errorPolicy: 'all',
    refetchQueries: ['PlanRelease'],
  });
  const go = async (close: () => void) => {
    const told = await takeBack({ variables: { input: { offerId } } }).catch(() => null);
    const refused = refusalOf(told?.data?.takeBackOffer, told?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: `The offer to ${school} is taken back` });
    close();
  };
  return (
    <Dialog
      title={`Take the offer to ${school} back?`}
      role="alertdialog"
      trigger={<Button tone="quiet">Take back</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Keep it</Button>
          <Button tone="danger" pending={loading} pendingLabel="Taking back" onPress={() => void go(close)}>
            Take the offer back
          </Button>
        </>
      )}
    >
      <p>
        The school has a mail that its place is no longer offered. You can offer it another, or this one
        again.
      </p>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
    </Dialog>
  );
}
