import { graphql } from '../gql/index.js';

export const TermDatesDocument = graphql(`
  query TermDates($after: String) {
    viewerCanImportTermDates
    closedDays(first: 50, after: $after) {
      nodes {
        id
        authorityName
        from
        to
        name
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const ImportTermDatesDocument = graphql(`
  mutation ImportTermDates($csv: String!) {
    importTermDates(input: { csv: $csv }) {
      kept
      lines {
        line
        because
      }
      errors {
        message
      }
    }
  }
`);
