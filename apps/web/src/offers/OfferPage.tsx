import { useMutation, useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useParams } from 'react-router';
import { readFragment } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import { AnswerOfferDocument, OfferParts, PlaceOfferDocument } from './offer.documents.js';
import { OfferLetter, type GivenAnswer } from './OfferLetter.js';

/** `/offers/:id`: a place offered to a school of the viewer's, read and answered in the product. */
export function OfferPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(PlaceOfferDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const [answer] = useMutation(AnswerOfferDocument, { errorPolicy: 'all' });
  const offer = readFragment(OfferParts, data?.placeOffer);
  const say = async (given: GivenAnswer) => {
    const told = await answer({ variables: { input: { offerId: id, ...given } } }).catch(() => null);
    return refusalOf(told?.data?.answerOffer, told?.error);
  };
  if (offer) return <OfferLetter offer={offer} onAnswer={say} />;
  if (data) {
    return (
      <Page title="An offered place">
        <RefusedState action={<ButtonLink href="/">Home</ButtonLink>}>
          <p>An offer is read by the people of the school that it was made to.</p>
        </RefusedState>
      </Page>
    );
  }
  return (
    <Page title="An offered place">
      {error ? (
        <FailedState onRetry={() => void refetch().catch(() => undefined)} isRetrying={loading} />
      ) : (
        <Loading label="Opening the offer">
          <Skeleton height="32rem" />
        </Loading>
      )}
    </Page>
  );
}
