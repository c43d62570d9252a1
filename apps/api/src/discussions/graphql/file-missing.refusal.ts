import type { FileMissing } from '@pathways/domain/attachments';
import type { Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const FileMissingError = refusalType('FileMissing', 'A file or picture that it names is not there for it.');

export const fileSentences: Sentences<FileMissing> = {
  FileMissing: ({ ids }) =>
    new FileMissingError(
      `${ids.length === 1 ? 'A file or picture in it is' : `${ids.length} files or pictures in it are`} not here: ` +
        'the upload did not finish, or it belongs to something else. Take it out or add it again.',
    ),
};
