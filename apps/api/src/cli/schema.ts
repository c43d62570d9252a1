import { writeFileSync } from 'node:fs';
import { printedSchema } from '../platform/graphql/printed-schema.js';
import { slices } from '../slices.js';
import { StatusResolver } from '../platform/status.resolver.js';
import { tell, type EnterCommand } from './command.js';

export const enterSchema: EnterCommand = program => {
  program
    .command('schema')
    .description('print the GraphQL schema; no database is needed')
    .option('--out <file>', 'write it to this file')
    .action(async ({ out }: { out?: string }) => {
      const schema = await printedSchema(slices, [StatusResolver]);
      if (out === undefined) return tell(schema);
      writeFileSync(out, schema);
      tell(`The schema is written to ${out}.`);
    });
};
