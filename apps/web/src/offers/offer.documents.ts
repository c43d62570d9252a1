import { graphql } from '../gql/index.js';

export const OfferParts = graphql(`
  fragment OfferParts on PlaceOffer {
    id
    urn
    school
    programme
    cycle
    startsOn
    endsOn
    words
    asks
    sentBy
    sentAt
    answerBy
    answer
    because
    answeredAt
    answeredBy
    viewerCanAnswer
    groupId
    groupName
  }
`);

export const PlaceOfferDocument = graphql(`
  query PlaceOffer($id: ID!) {
    placeOffer(id: $id) {
      id
      ...OfferParts
    }
  }
`);

export const PlaceOfferByLinkDocument = graphql(`
  query PlaceOfferByLink($token: String!) {
    placeOfferByLink(token: $token) {
      id
      ...OfferParts
    }
  }
`);

export const AnswerOfferDocument = graphql(`
  mutation AnswerOffer($input: AnswerOfferInput!) {
    answerOffer(input: $input) {
      offer {
        id
        ...OfferParts
      }
      errors {
        message
      }
    }
  }
`);

export const AnswerOfferByLinkDocument = graphql(`
  mutation AnswerOfferByLink($input: AnswerOfferByLinkInput!) {
    answerOfferByLink(input: $input) {
      offer {
        id
        ...OfferParts
      }
      errors {
        message
      }
    }
  }
`);

export const MyPlaceOffersDocument = graphql(`
  query MyPlaceOffers {
    myPlaceOffers {
      id
      school
      programme
      answer
      answerBy
    }
  }
`);
