import { graphql } from '../gql/index.js';

export const SheetFields = graphql(`
  fragment SheetFields on SheetPage {
    id
    programmeId
    title
    isRetired
    number
    actionCount
    use {
      ...SectionUseFields
    }
    versions {
      id
      number
      introduction
      writeFirst
      issuedAt
      sections {
        heading
        prompt
        stage
        minutes
      }
    }
    draft {
      number
      introduction
      writeFirst
      savedBy
      savedAt
      sections {
        heading
        prompt
        stage
        minutes
      }
    }
  }
`);

export const SectionUseFields = graphql(`
  fragment SectionUseFields on SectionUse {
    number
    heading
    use {
      discussions
      contributions
      schools
      characters
      codings
      practices
    }
  }
`);

export const SheetProgrammeDocument = graphql(`
  query SheetProgramme($slug: String!) {
    programme(slug: $slug) {
      id
      name
      slug
      cycles {
        id
        name
        sheet {
          id
          title
          number
        }
      }
    }
  }
`);

export const SheetsDocument = graphql(`
  query Sheets($programme: ID!) {
    promptSheets(programme: $programme) {
      id
      title
      isRetired
      number
      hasDraft
      cycleNames
      actionCount
      use {
        ...SectionUseFields
      }
    }
  }
`);

export const SheetDocument = graphql(`
  query Sheet($id: ID!) {
    promptSheet(id: $id) {
      ...SheetFields
    }
  }
`);

export const SaveSheetDocument = graphql(`
  mutation SaveSheet($input: SaveSheetInput!) {
    answer: saveSheet(input: $input) {
      sheet {
        ...SheetFields
      }
      errors {
        message
      }
    }
  }
`);

export const RetireSheetDocument = graphql(`
  mutation RetireSheet($input: RetireSheetInput!) {
    answer: retireSheet(input: $input) {
      sheet {
        ...SheetFields
      }
      errors {
        message
      }
    }
  }
`);

export const IssueSheetDocument = graphql(`
  mutation IssueSheet($input: IssuePromptSheetInput!) {
    answer: issuePromptSheet(input: $input) {
      versionId
      errors {
        message
      }
    }
  }
`);

export const IssueToCycleDocument = graphql(`
  mutation IssueToCycle($input: IssueToCycleInput!) {
    answer: issueToCycle(input: $input) {
      cycleId
      errors {
        message
      }
    }
  }
`);
