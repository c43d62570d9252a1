import { fileKinds, type FileEnding } from './file-kind.js';

/** Characters of a kept name, its ending included. */
const longest = 120;

/** Marks that make text run the other way: a name with one shows another ending than it has. */
const turning = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g;

/**
 * The name under which a file is shown and handed out: no folders, no characters that hide or turn, and the ending of
 * what it really is. "scan.exe" that holds a PDF becomes "scan.exe.pdf".
 */
export function tidyFileName(name: string, ending: FileEnding): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(turning, '')
    .replace(/[\p{Control}\p{Surrogate}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const { endings } = fileKinds[ending];
  const written = endings.find(one => clean.toLowerCase().endsWith(`.${one}`));
  const stem = written ? clean.slice(0, -written.length - 1) : clean;
  const kept = written ?? endings[0] ?? ending;
  return `${[...(stem || 'file')].slice(0, longest - kept.length - 1).join('')}.${kept}`;
}
