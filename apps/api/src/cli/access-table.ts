import { readFileSync, writeFileSync } from 'node:fs';
import { roleTable } from '@pathways/domain/access';
import { tell, UsageRefused, type EnterCommand } from './command.js';

const between = /(<!-- printed: roles -->\n)[\s\S]*?(\n<!-- \/printed -->)/;

/** The document with its table printed anew, or null where it has no place for one. */
export const withRoleTable = (document: string): string | null =>
  between.test(document) ? document.replace(between, `$1\n${roleTable()}\n$2`) : null;

export const enterAccessTable: EnterCommand = program => {
  program
    .command('access-table')
    .description('print who may do what, from the policies')
    .option('--into <file>', 'write it between the marks of this Markdown file')
    .action(({ into }: { into?: string }) => {
      if (into === undefined) return tell(roleTable());
      const printed = withRoleTable(readFileSync(into, 'utf8'));
      if (printed === null) throw new UsageRefused(`${into} has no line “<!-- printed: roles -->”.`);
      writeFileSync(into, printed);
      tell(`The table is written into ${into}.`);
    });
};
