import { graphql } from '../gql/index.js';

export const LossParts = graphql(`
  fragment LossParts on ExchangeLoss {
    part
    name
    because
  }
`);

export const ExchangeDocument = graphql(`
  query Exchange($programmeId: ID!) {
    exchangeReport(programmeId: $programmeId) {
      id
      programmeName
      codes
      sources
      codings
      losses {
        ...LossParts
      }
    }
  }
`);

export const ResearchImportParts = graphql(`
  fragment ResearchImportParts on ResearchImport {
    id
    kind
    fileName
    newCodes
    knownCodes
    codings
    notes
    losses {
      ...LossParts
    }
    outcome {
      codes
      codings
      memos
    }
  }
`);

export const ResearchImportDocument = graphql(`
  query ResearchImport($id: ID!) {
    researchImport(id: $id) {
      id
      ...ResearchImportParts
    }
  }
`);

export const ConfirmResearchImportDocument = graphql(`
  mutation ConfirmResearchImport($input: ConfirmResearchImportInput!) {
    confirmResearchImport(input: $input) {
      researchImport {
        id
        ...ResearchImportParts
      }
      errors {
        message
      }
    }
  }
`);
