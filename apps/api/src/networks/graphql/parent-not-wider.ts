import { refusalType } from '../../platform/graphql/user-error.js';

const ParentNotWider = refusalType('ParentNotWider', 'A group belongs to one that reaches wider.');

export const parentNotWider = () =>
  new ParentNotWider(
    'A group belongs to a wider one of its programme that lasts: trios to families, localities or strands, these to a steering group.',
  );
