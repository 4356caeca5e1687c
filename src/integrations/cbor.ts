/** As much of CBOR (RFC 8949) as Pagefind's files use: arrays, texts and integers, in their shortest form. */

export interface Item {
  readonly kind: 'array' | 'text' | 'other';
  /** How many elements or bytes follow the head. */
  readonly length: number;
  /** Where the content begins. */
  readonly content: number;
}

const majorTypes = { text: 3, array: 4 } as const;

export function itemAt(bytes: Buffer, position: number): Item {
  const head = bytes.readUInt8(position);
  const [length, content] = lengthAt(bytes, position, head & 31);
  const major = head >> 5;
  if (major === majorTypes.array) return { kind: 'array', length, content };
  if (major === majorTypes.text) return { kind: 'text', length, content };
  if (major <= 1) return { kind: 'other', length: 0, content };
  throw new Error(`a CBOR item of type ${major} at byte ${position}`);
}

function lengthAt(bytes: Buffer, position: number, short: number): [length: number, content: number] {
  const next = position + 1;
  if (short < 24) return [short, next];
  if (short === 24) return [bytes.readUInt8(next), next + 1];
  if (short === 25) return [bytes.readUInt16BE(next), next + 2];
  if (short === 26) return [bytes.readUInt32BE(next), next + 4];
  throw new Error(`a CBOR length of kind ${short} at byte ${position}`);
}

/** The position after the item. */
export function endOf(bytes: Buffer, position: number): number {
  const { kind, length, content } = itemAt(bytes, position);
  if (kind !== 'array') return content + length;
  let end = content;
  for (let count = 0; count < length; count += 1) end = endOf(bytes, end);
  return end;
}

/** The bytes of each element of an array. */
export function elementsAt(bytes: Buffer, position: number): Buffer[] {
  const { kind, length, content } = itemAt(bytes, position);
  if (kind !== 'array') throw new Error(`no CBOR array at byte ${position}`);
  const elements: Buffer[] = [];
  let start = content;
  for (let count = 0; count < length; count += 1) {
    const end = endOf(bytes, start);
    elements.push(bytes.subarray(start, end));
    start = end;
  }
  return elements;
}

export function textOf(bytes: Buffer): string {
  const { kind, length, content } = itemAt(bytes, 0);
  if (kind !== 'text') throw new Error('no CBOR text');
  return bytes.toString('utf8', content, content + length);
}

export function arrayOf(elements: readonly Buffer[]): Buffer {
  return Buffer.concat([headOf(majorTypes.array, elements.length), ...elements]);
}

export function textItem(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(majorTypes.text, bytes.length), bytes]);
}

function headOf(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 0x100) return Buffer.from([(major << 5) | 24, length]);
  if (length < 0x10000) return Buffer.from([(major << 5) | 25, length >> 8, length & 0xff]);
  const head = Buffer.from([(major << 5) | 26, 0, 0, 0, 0]);
  head.writeUInt32BE(length, 1);
  return head;
}
