import { graphql } from '../gql/index.js';

export const PlanScoreDocument = graphql(`
  fragment PlanScore on PlanScore {
    total
    lowerBound
    gap
    mean
    worst
    breaches
  }
`);

export const PlanGroupDocument = graphql(`
  fragment PlanGroup on PlannedGroup {
    id
    position
    name
    cost
    meanDistance
    isLocked
    isAsProposed
    releasedGroupId
    schools {
      urn
      name
      authority
      trust
      notes
    }
    breaches {
      rule
      urns
      sentence
      isSetAside
      canBeSetAside
    }
    overrides {
      rule
      reason
      setBy
      setAt
    }
  }
`);

/** All that the board shows; a step answers with it, so that the board is right at once. */
export const PlanBoardDocument = graphql(`
  fragment PlanBoard on GroupingPlan {
    id
    name
    status
    version
    canUndo
    canRedo
    viewerCanChange
    groups {
      ...PlanGroup
    }
    schoolsWithoutGroup {
      school {
        urn
        name
        authority
        trust
        notes
      }
      reason
    }
    score {
      ...PlanScore
    }
    scoreAtStart {
      ...PlanScore
    }
    steps(last: 200) {
      number
      kind
      sentence
      reason
      takenBy
      takenAt
      isUndone
      isReplaced
      turnedBy
      turnedAt
    }
  }
`);

export const PlanDocument = graphql(`
  query Plan($id: ID!) {
    plan(id: $id) {
      id
      runId
      programmeName
      programmeSlug
      cycleName
      phase
      startedBy
      startedAt
      profileName
      ...PlanBoard
    }
  }
`);

/** Asked on every hint, so that a whole plan travels only when it changed. */
export const PlanVersionDocument = graphql(`
  query PlanVersion($id: ID!) {
    plan(id: $id) {
      id
      version
    }
  }
`);

export const ChangePlanDocument = graphql(`
  mutation ChangePlan($input: ChangePlanInput!) {
    changePlan(input: $input) {
      plan {
        id
        ...PlanBoard
      }
      errors {
        __typename
        message
        ... on StalePlan {
          version
          since
        }
      }
    }
  }
`);

export const UndoPlanStepDocument = graphql(`
  mutation UndoPlanStep($input: TurnPlanStepInput!) {
    undoPlanStep(input: $input) {
      plan {
        id
        ...PlanBoard
      }
      errors {
        __typename
        message
        ... on StalePlan {
          version
          since
        }
      }
    }
  }
`);

export const RedoPlanStepDocument = graphql(`
  mutation RedoPlanStep($input: TurnPlanStepInput!) {
    redoPlanStep(input: $input) {
      plan {
        id
        ...PlanBoard
      }
      errors {
        __typename
        message
        ... on StalePlan {
          version
          since
        }
      }
    }
  }
`);
