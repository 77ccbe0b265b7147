import { damaged } from '../import-errors.js';

/** Little-endian numbers of a stream; reading beyond its end is a damaged file, not an exception of the runtime. */
export class ByteView {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.bounded(at, 1).getUint8(at);
  }

  u16(at: number): number {
    return this.bounded(at, 2).getUint16(at, true);
  }

  u32(at: number): number {
    return this.bounded(at, 4).getUint32(at, true);
  }

  i16(at: number): number {
    return this.bounded(at, 2).getInt16(at, true);
  }

  i32(at: number): number {
    return this.bounded(at, 4).getInt32(at, true);
  }

  /** A part of the stream; the part may be shorter when the stream ends. */
  part(at: number, size: number): ByteView {
    if (at < 0 || size < 0) throw damaged(' Word 文档', `offset ${at}, size ${size}`);
    return new ByteView(this.bytes.subarray(at, at + size));
  }

  private bounded(at: number, size: number): DataView {
    if (at < 0 || at + size > this.bytes.length) throw damaged(' Word 文档', `offset ${at} beyond the stream`);
    return this.view;
  }
}
