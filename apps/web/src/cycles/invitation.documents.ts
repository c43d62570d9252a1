import { graphql } from '../gql/index.js';

export const CycleInvitationsDocument = graphql(`
  query CycleInvitations($id: ID!, $after: String, $answer: SchoolAnswer, $bouncedOnly: Boolean! = false) {
    cycle(id: $id) {
      id
      invitations(first: 50, after: $after, answer: $answer, bouncedOnly: $bouncedOnly) {
        nodes {
          id
          urn
          school
          authority
          email
          name
          answer
          because
          mailedAt
          answeredAt
          reminders
          bouncedBecause
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const InviteSchoolsDocument = graphql(`
  mutation InviteSchools($input: InviteSchoolsInput!) {
    inviteSchools(input: $input) {
      lines {
        line
        urn
        email
        school
        isInvited
        message
      }
      errors {
        message
      }
    }
  }
`);

export const FindSchoolDocument = graphql(`
  query FindSchool($search: String, $isFictional: Boolean) {
    schools(search: $search, isFictional: $isFictional, first: 12) {
      nodes {
        id
        urn
        name
        phase
        localAuthority {
          name
        }
      }
    }
  }
`);

export const SendCycleInvitationAgainDocument = graphql(`
  mutation SendCycleInvitationAgain($input: SendCycleInvitationAgainInput!) {
    sendCycleInvitationAgain(input: $input) {
      isSent
      errors {
        message
      }
    }
  }
`);

export const AskedSchoolDocument = graphql(`
  query AskedSchool($token: String!) {
    askedSchool(token: $token) {
      ...AskedSchoolParts
    }
  }
`);

export const AskedSchoolParts = graphql(`
  fragment AskedSchoolParts on AskedSchool {
    email
    name
    knownName
    school
    inviter
    programme
    summary
    cycle
    startsOn
    endsOn
    answerBy
    aims
    sheetTitle
    prompts
    charter
    answer
    because
    isPlaced
    isOver
  }
`);

export const AnswerForSchoolDocument = graphql(`
  mutation AnswerForSchool($input: AnswerForSchoolInput!) {
    answerForSchool(input: $input) {
      asked {
        ...AskedSchoolParts
      }
      signInAddress
      errors {
        message
      }
    }
  }
`);
