import { graphql } from '../gql/index.js';

export const KpiSeen = graphql(`
  fragment KpiSeen on Kpi {
    unit
    direction
    parts
    progress
    isOverdue
    openTerms
    viewerCanEnter
    values {
      id
      isHidden
      term
      part
      version
      state
      value
      asAt
      status
      source
      basis
      note
      because
      by
      at
    }
    targets {
      id
      isHidden
      version
      operator
      value
      byTerm
      direction
      because
      by
      at
    }
    lines {
      part
      terms
      values
    }
  }
`);

export const EnterKpiValueDocument = graphql(`
  mutation EnterKpiValue($input: EnterKpiValueInput!) {
    answer: enterKpiValue(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const SetKpiTargetDocument = graphql(`
  mutation SetKpiTarget($input: SetKpiTargetInput!) {
    answer: setKpiTarget(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const MeasuredKpisDocument = graphql(`
  query MeasuredKpis($id: ID!) {
    measuredKpis(frameworkId: $id) {
      id
      title
      definition
      statement
      hidden
      columns {
        label
        isNumber
      }
      rows
    }
  }
`);
