import { Kind, visit, type DocumentNode, type GraphQLFieldConfig } from 'graphql';
import type { PracticeId } from '@pathways/domain/shared';

/** What was found for one question, so that it can be noted which quotations it is answered with. */
interface OpenQuestion {
  readonly found: Set<PracticeId>;
}

type OpenField = GraphQLFieldConfig<unknown, OpenQuestion>;

const practiceIn = (answer: unknown): PracticeId | null =>
  typeof answer === 'object' && answer !== null && 'practiceId' in answer
    ? (answer.practiceId as PracticeId)
    : null;

/** The field as it is, which remembers the practice that it answered. */
export const remembering = ({ resolve, ...field }: OpenField): OpenField => ({
  ...field,
  resolve: async (source, given, question, about) => {
    const answer: unknown = await resolve?.(source, given, question, about);
    const practice = practiceIn(answer);
    if (practice !== null) question.found.add(practice);
    return answer;
  },
});

export const asksForQuotes = (document: DocumentNode): boolean => {
  let asks = false;
  visit(document, { [Kind.FIELD]: ({ name }) => void (asks ||= name.value === 'quotes') });
  return asks;
};
