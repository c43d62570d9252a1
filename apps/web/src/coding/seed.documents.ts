import { graphql } from '../gql/index.js';

export const SeedFrameworksDocument = graphql(`
  query SeedFrameworks($programmeId: ID!) {
    seedFrameworks(programmeId: $programmeId) {
      id
      title
      entries
    }
  }
`);

export const SeedEntriesDocument = graphql(`
  query SeedEntries($programmeId: ID!, $framework: String!) {
    seedEntries(programmeId: $programmeId, framework: $framework) {
      place
      parentPlace
      kind
      ref
      words
      code {
        id
        name
      }
    }
  }
`);

export const SeedCodesDocument = graphql(`
  mutation SeedCodes($input: SeedCodesInput!) {
    seedCodes(input: $input) {
      added
      found
      codebook {
        id
        ...CodebookParts
      }
      errors {
        message
      }
    }
  }
`);
