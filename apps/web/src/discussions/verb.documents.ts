import { graphql } from '../gql/index.js';

export const ContributeDocument = graphql(`
  mutation Contribute($input: ContributeInput!) {
    contribute(input: $input) {
      contribution {
        ...ContributionFields
      }
      errors {
        __typename
        message
      }
    }
  }
`);

export const EditContributionDocument = graphql(`
  mutation EditContribution($input: EditContributionInput!) {
    editContribution(input: $input) {
      contribution {
        ...ContributionFields
      }
      errors {
        __typename
        message
        ... on ContributionChangedMeanwhile {
          current {
            ...ContributionFields
          }
        }
      }
    }
  }
`);

export const DeleteContributionDocument = graphql(`
  mutation DeleteContribution($input: DeleteContributionInput!) {
    deleteContribution(input: $input) {
      contribution {
        ...ContributionFields
      }
      errors {
        message
      }
    }
  }
`);

export const ConsentToResearchDocument = graphql(`
  mutation ConsentToResearch($input: ConsentToResearchInput!) {
    consentToResearch(input: $input) {
      contribution {
        ...ContributionFields
      }
      errors {
        message
      }
    }
  }
`);

export const CloseRoundDocument = graphql(`
  mutation CloseRound($input: CloseRoundInput!) {
    closeRound(input: $input) {
      discussion {
        id
      }
      errors {
        message
      }
    }
  }
`);

export const RevisionsDocument = graphql(`
  query Revisions($contribution: ID!) {
    contributionRevisions(contribution: $contribution) {
      number
      body
      document
      writtenAt
    }
  }
`);
