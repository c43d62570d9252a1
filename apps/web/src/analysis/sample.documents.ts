import { graphql } from '../gql/index.js';

export const SampleParts = graphql(`
  fragment SampleParts on Sample {
    id
    name
    programmeId
    programmeName
    leadName
    isDrawn
    seed
    drawnFrom
    contributions
    startedAt
    openedAt
    closedBecause
    coders {
      name
      finishedAt
      isViewer
    }
    rooms {
      groupId
      groupName
      contributionIds
      codedByViewer
    }
    viewerCanFinish
    viewerCanClose
    viewerCanCompare
  }
`);

export const StartSampleDocument = graphql(`
  mutation StartSample($input: StartSampleInput!) {
    startSample(input: $input) {
      sample {
        id
      }
      errors {
        message
      }
    }
  }
`);

export const FinishCodingDocument = graphql(`
  mutation FinishCoding($input: FinishCodingInput!) {
    finishCoding(input: $input) {
      sample {
        ...SampleParts
      }
      errors {
        message
      }
    }
  }
`);

export const CloseSampleDocument = graphql(`
  mutation CloseSample($input: CloseSampleInput!) {
    closeSample(input: $input) {
      sample {
        ...SampleParts
      }
      errors {
        message
      }
    }
  }
`);
