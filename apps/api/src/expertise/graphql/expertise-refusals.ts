import { expertiseLimits } from '@pathways/domain/expertise';
import { notAllowed, notFound } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const ExpertiseWordsMissing = refusalType('ExpertiseWordsMissing', 'Too few words, or too many.');
const NotInProgramme = refusalType('NotInProgramme', 'The school does not take part in the programme.');

/** Sentences that several verbs of the directory share. */
export const shared = {
  ExpertiseNotFound: () => notFound('entry'),
  HelpNotFound: () => notFound('help'),
  NotYourSchool: () => notAllowed('Only people of that school can say this.'),
  NotInProgramme: () => new NotInProgramme('The school does not take part in this programme today.'),
} as const;

export const wordsMissing = (limit: number = expertiseLimits.words) =>
  new ExpertiseWordsMissing(`Write 3 to ${limit.toLocaleString('en-GB')} characters.`);
