import { useMutation, useQuery } from '@apollo/client/react';
import { FailedState, Loading, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useParams } from 'react-router';
import { readFragment } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import { AnswerOfferByLinkDocument, OfferParts, PlaceOfferByLinkDocument } from './offer.documents.js';
import { OfferLetter, type GivenAnswer } from './OfferLetter.js';

/** `/offers/by-link/:token`: where a mailed offer leads. The link is the right to answer; no account is asked for. */
export function OfferByLinkPage() {
  const { token = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(PlaceOfferByLinkDocument, { variables: { token } });
  const [answer] = useMutation(AnswerOfferByLinkDocument, { errorPolicy: 'all' });
  const offer = readFragment(OfferParts, data?.placeOfferByLink);
  const say = async (given: GivenAnswer) => {
    const told = await answer({ variables: { input: { token, ...given } } }).catch(() => null);
    return refusalOf(told?.data?.answerOfferByLink, told?.error);
  };
  if (offer) return <OfferLetter offer={offer} onAnswer={say} />;
  if (data) {
    return (
      <Page title="An offered place">
        <RefusedState title="This link opens nothing">
          <p>
            It may have been cut on its way. Open the newest mail, and copy the whole address if it does not
            open by itself.
          </p>
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
