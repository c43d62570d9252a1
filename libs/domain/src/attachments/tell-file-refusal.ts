import type { FileRefusal } from './admit-file.js';
import { admissibleFiles } from './file-kind.js';

/** Kinds that people try to add, in their words. */
const knownAs: Readonly<Record<string, string>> = {
  heic: 'a HEIC photo, which most computers cannot show: choose it from the phone’s photo library, or save it as JPEG',
  cfb: 'an Office file of the older kind (.doc, .xls, .ppt): save it as .docx, .xlsx or .pptx',
  docm: 'a Word document with macros: save it as .docx',
  xlsm: 'an Excel workbook with macros: save it as .xlsx',
  pptm: 'a PowerPoint presentation with macros: save it as .pptx',
  zip: 'a ZIP archive: add the files in it one by one',
  exe: 'a program',
  elf: 'a program',
  macho: 'a program',
  html: 'a web page',
  svg: 'an SVG drawing: save it as PNG',
  mp4: 'a film',
  mov: 'a film',
  mp3: 'a sound recording',
  m4a: 'a sound recording',
  pages: 'a Pages document: export it as PDF or Word',
  numbers: 'a Numbers table: export it as Excel or CSV',
  key: 'a Keynote presentation: export it as PDF or PowerPoint',
};

const foundAs = (found: string | null): string => {
  if (found === null) return 'It holds something that Pathways does not know.';
  return `It is ${knownAs[found] ?? `a file of the kind “${found.toUpperCase()}”`}.`;
};

const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
const inMegapixels = (pixels: number): string => `${Math.round(pixels / 1_000_000)} megapixels`;

/** Why a file was not taken, and what to do. */
export function tellFileRefusal(name: string, refusal: FileRefusal): string {
  const its = `“${name}” was not added.`;
  switch (refusal.kind) {
    case 'FileEmpty':
      return `${its} It is empty.`;
    case 'FileTooLarge':
      return `${its} Files may be ${inMegabytes(refusal.atMost)} at most.`;
    case 'FileKindNotAdmitted':
      return `${its} ${foundAs(refusal.found)} You can add ${admissibleFiles}.`;
    case 'PictureTooLarge':
      return `${its} It has ${inMegapixels(refusal.pixels)}; ${inMegapixels(refusal.atMost)} are the most. Make it smaller first.`;
    case 'PictureUnreadable':
      return `${its} The picture is damaged or not complete. Save it anew and add it again.`;
    case 'FileInfected':
      return `${its} The virus scanner found something in it. It was not kept anywhere.`;
    case 'FileNotScanned':
      return `${its} The virus scanner does not answer. Try again in a few minutes.`;
  }
}
