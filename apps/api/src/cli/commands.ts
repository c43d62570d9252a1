import type { EnterCommand } from './command.js';
import { enterAccessTable } from './access-table.js';
import { enterFormation } from './formation.js';
import { enterImport } from './import.js';
import { enterMigrate } from './migrate.js';
import { enterSchema } from './schema.js';
import { enterSignInLink } from './sign-in-link.js';
import { enterWorld } from './world.js';

/** Every command: one file each, one line here. */
export const commands: readonly EnterCommand[] = [
  enterAccessTable,
  enterFormation,
  enterImport,
  enterMigrate,
  enterSchema,
  enterSignInLink,
  enterWorld,
];
