import { PDFiumDocument } from '@hyzyla/pdfium';
import type { PDFiumLibrary } from '@hyzyla/pdfium';
import { assembly } from '../assembly.ts';
import { StreamDictionaries } from './picture-entries.ts';
import { fillFrom, SpoolFile } from './spool-file.ts';

/** What the types of Node leave out of WebAssembly. */
interface FunctionTable {
  set(place: number, value: unknown): void;
}

/** The functions of pdfium (fpdfview.h) with which a document is opened; addresses are numbers. */
interface Calls {
  readonly __indirect_function_table: FunctionTable;
  malloc(size: number): number;
  FPDF_LoadMemDocument(file: number, size: number, password: number): number;
  FPDF_LoadCustomDocument(access: number, password: number): number;
  FPDF_CloseDocument(document: number): void;
}

interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly wasmExports: Calls;
}

/** What pdfium's wrapper keeps to itself. */
interface Wrapped {
  readonly module: Pdfium;
  readonly documentIdx: number;
  readonly documentPtr: number;
}

/** A longer file is read from disk, piece by piece; a shorter one pdfium holds as a whole; in bytes. */
const longestHeld = 2 ** 24;

/** A PDF that is open in pdfium. */
export class PdfiumFile {
  document: PDFiumDocument;
  private readonly size: number;
  private readonly spool: SpoolFile | null;
  private known: StreamDictionaries | null;

  private constructor(document: PDFiumDocument, bytes: Uint8Array, spool: SpoolFile | null) {
    this.document = document;
    this.size = bytes.length;
    this.spool = spool;
    this.known = spool && dictionariesOf(bytes, spool);
  }

  /**
   * @param most of a file that is held as a whole, in bytes.
   * @throws what pdfium's wrapper throws of a file that it cannot open.
   */
  static async open(library: PDFiumLibrary, bytes: Uint8Array, most = longestHeld): Promise<PdfiumFile> {
    const spool = bytes.length > most ? SpoolFile.of(bytes) : null;
    const read = spool && readFrom(library, spool);
    if (read !== null) return new PdfiumFile(read, bytes, spool);
    spool?.close();
    return new PdfiumFile(await library.loadDocument(bytes, ''), bytes, null);
  }

  /** The dictionaries of the file's pictures. */
  get dictionaries(): StreamDictionaries {
    this.known ??= new StreamDictionaries(this.held(), (start, length) =>
      this.held().subarray(start, start + length),
    );
    return this.known;
  }

  /**
   * Opens the same file anew, where it is: pdfium keeps the packed pictures of each page that was looked at for as long as a
   * document is open. The old one is closed.
   *
   * @throws where pdfium does not open it a second time.
   */
  openAnew(): void {
    const { module, documentIdx, documentPtr } = this.document as unknown as Wrapped;
    const calls = module.wasmExports;
    calls.FPDF_CloseDocument(documentIdx);
    const again =
      this.spool === null
        ? calls.FPDF_LoadMemDocument(documentPtr, this.size, 0)
        : calls.FPDF_LoadCustomDocument(documentPtr, 0);
    if (again === 0) throw new Error('pdfium cannot open the file again');
    this.document = new PDFiumDocument({ module: module as never, documentIdx: again, documentPtr });
  }

  close(): void {
    this.document.destroy();
    this.spool?.close();
  }

  /** The file as pdfium holds it: a view that is gone when pdfium takes more memory. */
  private held(): Buffer {
    const { module, documentPtr } = this.document as unknown as Wrapped;
    return Buffer.from(module.HEAPU8.buffer, documentPtr, this.size);
  }
}

function dictionariesOf(bytes: Uint8Array, spool: SpoolFile): StreamDictionaries {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return new StreamDictionaries(file, (start, length) => {
    const part = Buffer.alloc(Math.max(0, Math.min(length, spool.size - start)));
    return fillFrom(spool.handle, part, start) ? part : Buffer.alloc(0);
  });
}

/** Null where pdfium cannot open it so. */
function readFrom(library: PDFiumLibrary, { handle, size }: SpoolFile): PDFiumDocument | null {
  const { module } = library as unknown as { readonly module: Pdfium };
  const { wasmExports: calls } = module;
  const { __indirect_function_table: table } = calls;
  const give: Give = (parameter, from, to, length) => {
    const start = to >>> 0;
    const target = module.HEAPU8.subarray(start, start + (length >>> 0));
    return fillFrom(parameter, target, from >>> 0) ? 1 : 0;
  };
  // FPDF_FILEACCESS: length, function, what the function is given first.
  const access = calls.malloc(12);
  module.HEAPU32.set([size, putIntoTable(table, give), handle], access >> 2);
  const opened = calls.FPDF_LoadCustomDocument(access, 0);
  return opened === 0
    ? null
    : new PDFiumDocument({ module: module as never, documentIdx: opened, documentPtr: access });
}

/** Fills so many bytes of memory from a place in the file whose handle is the parameter; 0 where that fails. */
type Give = (parameter: number, from: number, to: number, length: number) => number;

/**
 * A module that takes in a function of four numbers that gives one, and hands it out again: only functions of WebAssembly
 * may stand in its tables. `(module (import "e" "f" (func (param i32 i32 i32 i32) (result i32))) (export "f" (func 0)))`
 */
const passage = Buffer.from(
  '0061736d01000000 0109016004 7f7f7f7f 017f 02070101650166 0000 07050101660000'.replaceAll(' ', ''),
  'hex',
);

/**
 * pdfium's table of functions cannot grow. Its first place is left empty by those who build it, for the address that stands for no
 * function; a call of that by mistake would still fail, for want of this function's kind.
 */
const emptyPlace = 0;

function putIntoTable(table: FunctionTable, give: Give): number {
  const { exports } = new assembly.Instance(new assembly.Module(passage), { e: { f: give } });
  table.set(emptyPlace, exports['f']);
  return emptyPlace;
}
