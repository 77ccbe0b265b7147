import { damaged, encrypted, saveAsDocxSteps, unsupportedForm } from '../import-errors.js';
import { ByteView } from './byte-view.js';
import type { OleFile } from './ole-file.js';

/** The streams of a Word 97–2003 document. */
export interface DocStreams {
  /** WordDocument: header (FIB), text, formatting pages. */
  readonly main: ByteView;
  /** 0Table or 1Table: everything that the header points to. */
  readonly table: ByteView;
  /** Data: property lists that are too long for a formatting page; may be empty. */
  readonly data: ByteView;
}

/** Oldest version of the header that has the layout of Word 97. */
const word97 = 0xc1;

/** Opens the streams. Throws ImportFailure: encrypted, unsupported-format (Word 95 and before), damaged. */
export function openDoc(file: OleFile): DocStreams {
  const main = new ByteView(file.stream('WordDocument') ?? new Uint8Array());
  const identifier = main.u16(0);
  if (identifier !== 0xa5ec && identifier !== 0xa5dc) throw damaged(' Word 文档', 'FIB identifier');
  const flags = main.u16(0x0a);
  if ((flags & 0x0100) !== 0) throw encrypted(' Word 文档');
  if (main.u16(2) < word97) throw unsupportedForm('一份 Word 95 或更早的文档', saveAsDocxSteps);
  const table = file.stream((flags & 0x0200) !== 0 ? '1Table' : '0Table');
  if (!table) throw damaged(' Word 文档', 'no table stream');
  return { main, table: new ByteView(table), data: new ByteView(file.stream('Data') ?? new Uint8Array()) };
}

/** A structure of the table stream, by the place of its pair (fc, lcb) in the header. */
export function tablePart({ main, table }: DocStreams, pairAt: number): ByteView {
  return table.part(main.u32(pairAt), main.u32(pairAt + 4));
}
