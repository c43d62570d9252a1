import { graphql } from '../gql/index.js';

export const CodeTableDocument = graphql(`
  query CodeTable($programmeId: ID!, $by: SchoolAttribute!, $cycleId: ID) {
    codeTable(programmeId: $programmeId, by: $by, cycleId: $cycleId) {
      countedAt
      schools
      leftOut
      cycles {
        id
        name
      }
      by
      cycleId
      values
      rows {
        codeId
        codeName
        definition
        cells {
          value
          state
          passages
          schools
          viewerCanOpen
        }
      }
    }
  }
`);

export const CodeTrendDocument = graphql(`
  query CodeTrend($programmeId: ID!, $step: TrendStep!) {
    codeTrend(programmeId: $programmeId, step: $step) {
      countedAt
      schools
      leftOut
      cycles {
        id
        name
      }
      steps
      rows {
        codeId
        codeName
        definition
        cells {
          value
          state
          passages
          schools
          viewerCanOpen
        }
      }
    }
  }
`);

export const CodePairsDocument = graphql(`
  query CodePairs($programmeId: ID!, $cycleId: ID) {
    codePairs(programmeId: $programmeId, cycleId: $cycleId) {
      countedAt
      schools
      leftOut
      cycles {
        id
        name
      }
      cycleId
      codes {
        id
        name
        definition
      }
      pairs {
        codeId
        otherId
        state
        contributions
        schools
        viewerCanOpen
      }
    }
  }
`);

export const CellExcerptsDocument = graphql(`
  query CellExcerpts($programmeId: ID!, $codeId: ID!, $by: SchoolAttribute, $value: String, $cycleId: ID) {
    cellExcerpts(programmeId: $programmeId, codeId: $codeId, by: $by, value: $value, cycleId: $cycleId) {
      ...CellExcerptParts
    }
  }
`);

export const PairExcerptsDocument = graphql(`
  query PairExcerpts($programmeId: ID!, $codeId: ID!, $otherId: ID!, $cycleId: ID) {
    pairExcerpts(programmeId: $programmeId, codeId: $codeId, otherId: $otherId, cycleId: $cycleId) {
      ...CellExcerptParts
    }
  }
`);

export const CellExcerptParts = graphql(`
  fragment CellExcerptParts on CellExcerpt {
    id
    quote
    phase
    promptHeading
    saidAt
    codes
  }
`);
