import { useQuery } from '@apollo/client/react';
import { ButtonLink, Notice } from '@pathways/ui';
import { answerWords, dayInWords } from './offer-words.js';
import { MyPlaceOffersDocument } from './offer.documents.js';

/** On the home page: places offered to the viewer's schools, until their groups are confirmed. Nothing where there are none. */
export function OffersWaiting() {
  const { data } = useQuery(MyPlaceOffersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      {data?.myPlaceOffers.map(({ id, school, programme, answer, answerBy }) => (
        <Notice
          key={id}
          live={false}
          tone={answer === 'WAITING' ? 'warning' : 'neutral'}
          title={
            answer === 'WAITING' ? `${school} is offered a place in a group` : `${school}: a place in a group`
          }
          action={
            <ButtonLink href={`/offers/${id}`} tone={answer === 'WAITING' ? 'primary' : undefined}>
              {answer === 'WAITING' ? 'Read and answer' : 'See the offer'}
            </ButtonLink>
          }
        >
          {answer === 'WAITING'
            ? `${programme} asks for an answer by ${dayInWords(answerBy)}.`
            : `${answerWords[answer]}. You hear who the others are when the group is confirmed.`}
        </Notice>
      ))}
    </>
  );
}
