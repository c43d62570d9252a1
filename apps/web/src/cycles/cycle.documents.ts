import { graphql } from '../gql/index.js';

/** How many schools were asked, by their answer. */
export const AskedFields = graphql(`
  fragment AskedFields on AskedSchools {
    waiting
    accepted
    declined
    changeAsked
    bounced
  }
`);

export const CyclePageDocument = graphql(`
  query CyclePage($id: ID!) {
    cycle(id: $id) {
      id
      programmeName
      programmeSlug
      isFictional
      name
      startsOn
      endsOn
      aims
      sheetTitle
      sheetNumber
      copiedFrom
      outcome
      hasBegun
      isOver
      endedAt
      endedBy
      plannedEnd
      reopenings {
        id
        at
        by
        because
        outcome
      }
      openRounds
      closedRounds
      groupCount
      schoolCount
      viewerCanSetUp
      targets {
        counts
        phase
        laCode
        authority
        target
        reached
      }
      charter {
        clause
        title
        value
        label
      }
      asked {
        ...AskedFields
      }
    }
  }
`);

export const EditCycleDocument = graphql(`
  mutation EditCycle($input: EditCycleInput!) {
    editCycle(input: $input) {
      cycleId
      errors {
        message
      }
    }
  }
`);

export const EndCycleDocument = graphql(`
  mutation EndCycle($input: EndCycleInput!) {
    answer: endCycle(input: $input) {
      cycleId
      errors {
        message
      }
    }
  }
`);

export const ReopenCycleDocument = graphql(`
  mutation ReopenCycle($input: ReopenCycleInput!) {
    answer: reopenCycle(input: $input) {
      cycleId
      errors {
        message
      }
    }
  }
`);

export const CyclesToCopyDocument = graphql(`
  query CyclesToCopy($wish: CopyCyclesInput!) {
    cyclesToCopy(wish: $wish) {
      cycles {
        fromId
        fromName
        name
        startsOn
        endsOn
        sheet
        targets
        hasAims
        hasCharter
      }
      codes
      schools
      groups
      discussions
      contributions
      obstacle
    }
  }
`);

export const CopyCyclesDocument = graphql(`
  mutation CopyCycles($input: CopyCyclesInput!) {
    copyCycles(input: $input) {
      cycleIds
      errors {
        message
      }
    }
  }
`);

export const ProgrammeCyclesDocument = graphql(`
  query ProgrammeCycles($slug: String!) {
    programme(slug: $slug) {
      id
      name
      slug
      viewerCanPlan
      cycles {
        id
        name
        startsOn
        endsOn
      }
    }
  }
`);
