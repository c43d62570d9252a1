import { graphql } from '../gql/index.js';

export const FrameworkImportsDocument = graphql(`
  query FrameworkImports {
    frameworkImports {
      id
      framework
      title
      importedAt
      by
      outcome
      because
      lines {
        line
        path
        kind
        outcome
        note
      }
    }
  }
`);

export const ImportFrameworkDocument = graphql(`
  mutation ImportFramework($input: ImportFrameworkInput!) {
    answer: importFramework(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const KeepersDocument = graphql(`
  query FrameworkKeepers {
    localAuthorities {
      code
      name
    }
    programmes {
      id
      name
    }
  }
`);

export const KeepFrameworkDocument = graphql(`
  mutation KeepFramework($input: KeepFrameworkInput!) {
    answer: keepFramework(input: $input) {
      errors {
        message
      }
    }
  }
`);
