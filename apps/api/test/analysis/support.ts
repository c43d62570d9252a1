import { ApplyCodeHandler } from '../../src/coding/application/apply-code.handler.js';
import type { CodeId, ContributionId, ExcerptId } from '@pathways/domain/shared';
import type { TestApi } from '../support/api.js';
import { kept, passage, signedIn } from '../support/coded.js';
import type { TestPerson } from '../support/people.js';

/** Asks as somebody, and expects no accident. */
export async function asked<Fields>(
  api: TestApi,
  by: TestPerson | null,
  document: string,
  variables: object = {},
): Promise<Fields> {
  const { fields, errors } = await api.ask<Fields>(document, variables, by?.cookie);
  expect(errors).toEqual([]);
  return fields;
}

interface Marking {
  readonly contribution: ContributionId;
  readonly code: CodeId;
  readonly at?: { startsAt: number; endsAt: number };
}

/** A researcher applies a code to the sample passage, or to another stretch of it. */
export async function marked(
  api: TestApi,
  by: TestPerson,
  { contribution, code, at }: Marking,
): Promise<ExcerptId> {
  const command = { contribution, codes: [code], passage: { ...passage, ...at } };
  return kept(await api.app.get(ApplyCodeHandler).handle(await signedIn(api, by), command));
}

export const startSample = `mutation ($input: StartSampleInput!) {
  startSample(input: $input) {
    sample { id contributions seed drawnFrom coders { name isViewer } viewerCanFinish viewerCanClose viewerCanCompare
      rooms { groupId contributionIds codedByViewer } }
    errors { __typename message }
  }
}`;

export const finishCoding = `mutation ($input: FinishCodingInput!) {
  finishCoding(input: $input) { sample { openedAt viewerCanCompare } errors { __typename message } }
}`;

export const closeSample = `mutation ($input: CloseSampleInput!) {
  closeSample(input: $input) { sample { openedAt closedBecause } errors { __typename message } }
}`;

export const comparison = `query ($sampleId: ID!) {
  comparison(sampleId: $sampleId) {
    texts lost
    codes { codeId codeName finds disagreements mayNeedWork noFigure
      onTexts { percent kappa alpha alphaFrom alphaTo } onCharacters { percent kappa alpha } }
    disagreements { id codeId excerptId quote speaker appliedBy notAppliedBy
      resolution { id answer because resolvedBy } }
  }
}`;

export interface SampleAnswer {
  startSample: {
    sample: {
      id: string;
      contributions: number;
      seed: number | null;
      drawnFrom: string;
      viewerCanFinish: boolean;
      viewerCanClose: boolean;
      viewerCanCompare: boolean;
      coders: { name: string; isViewer: boolean }[];
      rooms: { groupId: string; contributionIds: string[]; codedByViewer: number }[];
    } | null;
    errors: { __typename: string; message: string }[];
  };
}

export interface ComparisonAnswer {
  comparison: {
    texts: number;
    lost: number;
    codes: {
      codeId: string;
      finds: number;
      disagreements: number;
      mayNeedWork: boolean;
      noFigure: string | null;
      onTexts: {
        percent: number | null;
        kappa: number | null;
        alpha: number | null;
        alphaFrom: number | null;
      };
      onCharacters: { percent: number | null; alpha: number | null };
    }[];
    disagreements: {
      codeId: string;
      excerptId: string;
      quote: string;
      appliedBy: string[];
      notAppliedBy: string[];
      resolution: { id: string; answer: string; because: string; resolvedBy: string } | null;
    }[];
  } | null;
}
