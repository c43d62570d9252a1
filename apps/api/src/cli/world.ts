import { isWorld, loadWorld, worlds } from '../database/worlds/world.js';
import { groupOf, tell, tellProgress, UsageRefused, withDatabase, type EnterCommand } from './command.js';

const known = Object.entries(worlds)
  .map(([name, { says }]) => `${name} (${says})`)
  .join('; ');

export const enterWorld: EnterCommand = program => {
  groupOf(program, 'world', 'fill an empty database with a named world')
    .command('load')
    .description(`fill an empty database: ${known}`)
    .argument('<name>', 'the name of the world')
    .action((name: string) => {
      if (!isWorld(name)) throw new UsageRefused(`There is no world called ${name}. Known: ${known}.`);
      return withDatabase(async database => {
        await loadWorld(name, database, tellProgress);
        tell(`The world ${name} is loaded.`);
      });
    });
};
