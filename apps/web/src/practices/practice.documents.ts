import { graphql } from '../gql/index.js';

export const VersionParts = graphql(`
  fragment VersionParts on PracticeVersion {
    id
    number
    state
    card {
      title
      problem
      whatTheyDid
      whatItTook
      whatChanged
      whereItMayNotWork
      context
      conditions
      whatDidNotWork
      limits
      evidence
      evidenceKind
      phase
      themes
      outcomes
      learners
      timeToFirstEffect
      phaseVariants {
        phase
        words
      }
      research {
        doi
        citation
        csl
      }
      reviewBy
      licence
      changeNote
    }
    fields {
      field
      number
      writtenBy
    }
    serves {
      framework
      ref
      title
      words
    }
    generalContext {
      phases
      sizeBands
      disadvantageBands
      authorities
      schools
    }
    claims {
      id
      text
      excerpts {
        excerptId
        purpose
        consent
        quote
        isAgreedWording
        speaker
      }
    }
    writtenBy
    writers
    writtenAt
    returnedNote
    publishedAt
    publishedBy
    checks {
      kind
      problems
      warnings
      note
    }
    viewerCanEdit
    viewerCanReturn
    viewerCanPublish
  }
`);

export const PracticeParts = graphql(`
  fragment PracticeParts on Practice {
    id
    slug
    state
    programmeId
    programmeName
    withdrawnBecause
    successorTitle
    stage
    since
    actsNext
    versions {
      id
      ...VersionParts
    }
    lostQuotes {
      number
      claimText
      publishedAt
      lostAt
    }
    viewerCanStartVersion
    viewerCanWithdraw
  }
`);

export const MakingParts = graphql(`
  fragment MakingParts on PracticeMaking {
    practiceId
    versionId
    state
    turns {
      party
      who
      because
      since
      reminders
    }
    changes {
      since
      changes {
        where
        before
        after
      }
    }
    locks {
      field
      by
      isViewer
      until
    }
    comments {
      id
      field
      where
      quote
      isFound
      body
      isHidden
      writtenBy
      writtenAt
      resolvedBy
      resolvedAt
      replies {
        id
        body
        isHidden
        writtenBy
        writtenAt
      }
    }
    places {
      placeId
      claimText
      speaker
      state
      offeredWords
    }
    reviewedBy
    reviewedAt
    viewerCanPass
    viewerCanTakeBack
    viewerCanSettle
    viewerWrote
  }
`);

export const PracticeDocument = graphql(`
  query Practice($id: ID!) {
    practice(id: $id) {
      id
      ...PracticeParts
    }
    practiceMaking(id: $id) {
      ...MakingParts
    }
  }
`);
