import { AddCodeHandler } from './application/add-code.handler.js';
import { AnswerConsentHandler } from './application/answer-consent.handler.js';
import { ApplyCodeHandler } from './application/apply-code.handler.js';
import { AskConsentHandler } from './application/ask-consent.handler.js';
import { ChangeCodeHandler } from './application/change-code.handler.js';
import { CloseToResearchHandler } from './application/close-to-research.handler.js';
import { ConfirmCodingHandler } from './application/confirm-coding.handler.js';
import { CountCodingHandler } from './application/count-coding.handler.js';
import { EnterAsResearcherHandler } from './application/enter-as-researcher.handler.js';
import { RemoveCodingHandler } from './application/remove-coding.handler.js';
import { RemoveMemoHandler } from './application/remove-memo.handler.js';
import { ReviseMemoHandler } from './application/revise-memo.handler.js';
import { SeedCodesHandler } from './application/seed-codes.handler.js';
import { SettlePassageHandler } from './application/settle-passage.handler.js';
import { WriteMemoHandler } from './application/write-memo.handler.js';
import { AddCodeMutation } from './graphql/add-code.mutation.js';
import { AnswerConsentMutation } from './graphql/answer-consent.mutation.js';
import { AskConsentMutation } from './graphql/ask-consent.mutation.js';
import { ChangeCodeMutation } from './graphql/change-code.mutation.js';
import { CloseToResearchMutation } from './graphql/close-to-research.mutation.js';
import { CodePassageMutation } from './graphql/code-passage.mutation.js';
import { ConfirmCodingMutation } from './graphql/confirm-coding.mutation.js';
import { CountCodingMutation } from './graphql/count-coding.mutation.js';
import { RemoveCodingMutation } from './graphql/remove-coding.mutation.js';
import { RemoveMemoMutation } from './graphql/remove-memo.mutation.js';
import { ReviseMemoMutation } from './graphql/revise-memo.mutation.js';
import { SeedCodesMutation } from './graphql/seed-codes.mutation.js';
import { SettlePassageMutation } from './graphql/settle-passage.mutation.js';
import { WriteMemoMutation } from './graphql/write-memo.mutation.js';

/** Every verb of coding: its handler and its mutation. */
export const codingVerbs = [
  AddCodeHandler,
  AddCodeMutation,
  AnswerConsentHandler,
  AnswerConsentMutation,
  ApplyCodeHandler,
  AskConsentHandler,
  AskConsentMutation,
  ChangeCodeHandler,
  ChangeCodeMutation,
  CloseToResearchHandler,
  CloseToResearchMutation,
  CodePassageMutation,
  ConfirmCodingHandler,
  ConfirmCodingMutation,
  CountCodingHandler,
  CountCodingMutation,
  EnterAsResearcherHandler,
  RemoveCodingHandler,
  RemoveCodingMutation,
  RemoveMemoHandler,
  RemoveMemoMutation,
  ReviseMemoHandler,
  ReviseMemoMutation,
  SeedCodesHandler,
  SeedCodesMutation,
  SettlePassageHandler,
  SettlePassageMutation,
  WriteMemoHandler,
  WriteMemoMutation,
];
