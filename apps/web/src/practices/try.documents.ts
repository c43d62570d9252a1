import { graphql } from '../gql/index.js';

export const OwnTryParts = graphql(`
  fragment OwnTryParts on OwnTry {
    id
    urn
    schoolName
    slug
    title
    context
    changeMade
    isAdapted
    begunOn
    effort
    result
    proof
    wouldKeep
    loggedAt
    changedAt
    withdrawnBecause
    isHidden
    hiddenBecause
  }
`);

export const OwnTriesDocument = graphql(`
  query OwnTries {
    ownTries {
      id
      ...OwnTryParts
    }
  }
`);

export const ReviseTryDocument = graphql(`
  mutation ReviseTry($input: ReviseTryInput!) {
    reviseTry(input: $input) {
      tryId
      errors {
        message
      }
    }
  }
`);

export const WithdrawTryDocument = graphql(`
  mutation WithdrawTry($input: WithdrawTryInput!) {
    withdrawTry(input: $input) {
      tryId
      errors {
        message
      }
    }
  }
`);
