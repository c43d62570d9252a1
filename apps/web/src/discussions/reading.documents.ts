import { graphql } from '../gql/index.js';

export const ReadContributionsDocument = graphql(`
  mutation ReadContributions($input: ReadContributionsInput!) {
    readContributions(input: $input) {
      errors {
        message
      }
    }
  }
`);
