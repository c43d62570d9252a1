import { admitFile, admitPicture, type FileRefusal } from './admit-file.js';
import { fileAtMost, pixelsAtMost } from './attachment.js';
import { tellFileRefusal } from './tell-file-refusal.js';

describe('a file', () => {
  it.each([
    ['a PDF under its own name', { name: 'plan.pdf', size: 9, found: 'pdf' }, 'plan.pdf', 'pdf'],
    ['a PDF that calls itself a program', { name: 'plan.exe', size: 9, found: 'pdf' }, 'plan.exe.pdf', 'pdf'],
    ['a picture whose name has capitals', { name: 'IMG_1.JPEG', size: 9, found: 'jpg' }, 'IMG_1.jpeg', 'jpg'],
    ['a table that is text', { name: 'marks.CSV', size: 9, found: 'txt' }, 'marks.csv', 'csv'],
    ['a script, which is text', { name: 'run.bat', size: 9, found: 'txt' }, 'run.bat.txt', 'txt'],
    ['the largest there may be', { name: 'a.pdf', size: fileAtMost, found: 'pdf' }, 'a.pdf', 'pdf'],
  ])('is taken: %s', (_, sent, name, ending) => {
    expect(admitFile(sent)).toEqual({ ok: true, value: { name, ending } });
  });

  it.each<[string, Parameters<typeof admitFile>[0], FileRefusal['kind']]>([
    ['an empty one', { name: 'a.pdf', size: 0, found: null }, 'FileEmpty'],
    ['one byte too many', { name: 'a.pdf', size: fileAtMost + 1, found: 'pdf' }, 'FileTooLarge'],
    ['a program called a picture', { name: 'a.png', size: 9, found: 'exe' }, 'FileKindNotAdmitted'],
    ['what nothing knows', { name: 'a.csv', size: 9, found: null }, 'FileKindNotAdmitted'],
    ['a name of an object’s own', { name: 'a', size: 9, found: 'toString' }, 'FileKindNotAdmitted'],
  ])('is refused: %s', (_, sent, kind) => {
    expect(admitFile(sent)).toMatchObject({ ok: false, refusal: { kind } });
  });
});

describe('a picture', () => {
  it.each([
    [0, 'PictureUnreadable'],
    [pixelsAtMost, undefined],
    [pixelsAtMost + 1, 'PictureTooLarge'],
  ])('of %d pixels is answered with %s', (pixels, kind) => {
    const answered = admitPicture(pixels);
    expect(answered.ok ? undefined : answered.refusal.kind).toBe(kind);
  });
});

describe('the sentence for a refusal', () => {
  it.each<[FileRefusal, RegExp]>([
    [{ kind: 'FileEmpty' }, /empty/],
    [{ kind: 'FileTooLarge', atMost: fileAtMost }, /25 MB at most/],
    [{ kind: 'FileKindNotAdmitted', found: 'cfb' }, /older kind .* You can add JPEG/],
    [{ kind: 'FileKindNotAdmitted', found: 'psd' }, /kind “PSD”/],
    [{ kind: 'FileKindNotAdmitted', found: null }, /does not know/],
    [{ kind: 'PictureTooLarge', pixels: 9e8, atMost: pixelsAtMost }, /900 megapixels; 50 megapixels/],
    [{ kind: 'PictureUnreadable' }, /damaged/],
    [{ kind: 'FileInfected' }, /not kept anywhere/],
    [{ kind: 'FileNotScanned' }, /Try again/],
  ])('%j names the file, the reason and what to do', (refusal, words) => {
    const told = tellFileRefusal('plan.doc', refusal);
    expect(told).toMatch(/^“plan\.doc” was not added\. .*\.$/);
    expect(told).toMatch(words);
  });
});
