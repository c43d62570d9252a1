import type { Source } from './sources.ts';

const product = /^apps\/api\/src\/(?!bench\/)/;
const ownDay = 'apps/api/src/platform/today-in-england.ts';

/** Where SQL asks for the day of the database’s own zone instead of England’s. */
export const strangersDaysIn = ({ path, tree }: Source): string[] =>
  path === ownDay || !product.test(path)
    ? []
    : tree.text
        .split('\n')
        .flatMap((line, index) =>
          /\bcurrent_date\b/i.test(line) ? [`${path}:${index + 1} current_date`] : [],
        );
