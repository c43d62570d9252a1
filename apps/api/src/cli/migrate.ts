import { migrate } from '../database/migrate.js';
import { tell, withDatabase, type EnterCommand } from './command.js';

export const enterMigrate: EnterCommand = program => {
  program
    .command('migrate')
    .description('bring the database up to date, or take the last migration back')
    .option('--undo', 'take the last migration back')
    .action(({ undo }: { undo?: boolean }) =>
      withDatabase(
        async ({ source }) => {
          if (undo) {
            await source.undoLastMigration();
            return tell('The last migration was taken back.');
          }
          const applied = await migrate(source);
          tell(
            applied.length === 0
              ? 'The database is up to date.'
              : applied.map(({ name }) => `Applied ${name}.`).join('\n'),
          );
        },
        { migrates: false },
      ),
    );
};
