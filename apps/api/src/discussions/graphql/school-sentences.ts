import type { SchoolRefusal } from '@pathways/domain/discussions';
import type { Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const SchoolNotYours = refusalType('SchoolNotYours', 'You are not one of the people of that school here.');
const SchoolNotChosen = refusalType('SchoolNotChosen', 'You belong to several member schools.');

export const schoolSentences: Sentences<SchoolRefusal> = {
  SchoolNotYours: () => new SchoolNotYours('You do not speak for this school in this group. Choose another.'),
  SchoolNotChosen: () =>
    new SchoolNotChosen('You belong to more than one school here. Choose which you speak for.'),
};
