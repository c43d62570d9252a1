import { AddCodeHandler } from '../../src/coding/application/add-code.handler.js';
import { AnswerConsentHandler } from '../../src/coding/application/answer-consent.handler.js';
import { ApplyCodeHandler } from '../../src/coding/application/apply-code.handler.js';
import { AskConsentHandler } from '../../src/coding/application/ask-consent.handler.js';
import type { ConsentAnswer, ConsentId, ConsentPurpose } from '@pathways/domain/coding';
import type { CodeId, ContributionId, ExcerptId, SignedIn } from '@pathways/domain/shared';
import type { TestApi } from './api.js';
import { actorOf, type TestTrio } from './groups.js';
import type { TestPerson } from './people.js';
import { aContribution } from './talk.js';

type Answered<Value> = { ok: true; value: Value } | { ok: false; refusal: unknown };

export function kept<Value>(result: Answered<Value>): Value {
  if (!result.ok) throw new Error(`A builder was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export const signedIn = async (api: TestApi, person: TestPerson): Promise<SignedIn> =>
  (await actorOf(api, person)) as SignedIn;

let lastCode = 0;

export async function aCode(api: TestApi, trio: TestTrio, researcher: TestPerson): Promise<CodeId> {
  const words = { definition: 'How pupils are met.', include: '', exclude: '', example: '' };
  const name = `Welcome ${(lastCode += 1)}`;
  const actor = await signedIn(api, researcher);
  return kept(await api.app.get(AddCodeHandler).handle(actor, trio.programmeId, { name, ...words }));
}

/** "Two adults greet every child." in the sample words. */
export const passage = { revision: 1, startsAt: 35, endsAt: 65 };

export async function anExcerpt(
  api: TestApi,
  trio: TestTrio,
  researcher: TestPerson,
  contribution?: ContributionId,
): Promise<ExcerptId> {
  const code = await aCode(api, trio, researcher);
  const of = contribution ?? (await aContribution(api, trio));
  const actor = await signedIn(api, researcher);
  return kept(
    await api.app.get(ApplyCodeHandler).handle(actor, { contribution: of, passage, codes: [code] }),
  );
}

interface Question {
  readonly researcher: TestPerson;
  readonly excerpt: ExcerptId;
  readonly purpose?: ConsentPurpose;
}

/** The question put to the school. */
export async function asked(api: TestApi, question: Question): Promise<ConsentId> {
  const { researcher, excerpt, purpose = 'quote unnamed' } = question;
  kept(await api.app.get(AskConsentHandler).handle(await signedIn(api, researcher), excerpt, purpose));
  const rows = await api.source.query<{ id: ConsentId }[]>(
    'select id from consent where excerpt_id = $1 and purpose = $2',
    [excerpt, purpose],
  );
  return rows[0]?.id as ConsentId;
}

export async function answered(
  api: TestApi,
  leader: TestPerson,
  consent: ConsentId,
  answer: ConsentAnswer,
): Promise<ConsentId> {
  return kept(await api.app.get(AnswerConsentHandler).handle(await signedIn(api, leader), consent, answer));
}
