import type { Command } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { StartRefused } from '../config.js';
import { ArchiveFile } from '../library/machines/application/archive-file.js';
import { HandedWords } from '../library/machines/application/handed-words.js';
import { verifyArchive } from '../library/machines/archive/verified.js';
import { Clock } from '../platform/unit-of-work.js';
import { groupOf, tell, UsageRefused, withApp, type EnterCommand } from './command.js';

function enterArchive(group: Command): void {
  group
    .command('archive')
    .description('write the whole public library as one signed ZIP file, which any static server can serve')
    .requiredOption('--out <file>', 'where to write it')
    .action(({ out }: { out: string }) =>
      withApp(async app => {
        const size = await app
          .get(ArchiveFile, { strict: false })
          .write(app.get(Clock).now(), async archive => {
            await app.get(HandedWords, { strict: false }).practices('cli', null);
            await copyFile(archive.path, out);
            return archive.size;
          });
        tell(`Written to ${out}: ${size.toLocaleString('en-GB')} bytes.`);
      }),
    );
}

function enterVerify(group: Command): void {
  group
    .command('verify')
    .description('check that an archive of the library is whole and signed')
    .argument('<file>', 'the ZIP file')
    .option('--key <file>', 'the public key that you fetched yourself; without it, the one in the archive')
    .action(async (path: string, { key }: { key?: string }) => {
      for (const file of [path, key]) {
        if (file !== undefined && !existsSync(file)) throw new UsageRefused(`There is no file ${file}.`);
      }
      const { files, faults } = await verifyArchive(path, key && readFileSync(key, 'utf8'));
      for (const fault of faults) tell(fault);
      if (faults.length > 0) throw new StartRefused(`${path} is not as it was signed.`);
      tell(`${path}: ${files} files, all as they were signed.`);
    });
}

export const enterLibrary: EnterCommand = program => {
  const group = groupOf(program, 'library', 'the public library as a file');
  enterArchive(group);
  enterVerify(group);
};
