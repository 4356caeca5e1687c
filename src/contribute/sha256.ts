/**
 * SHA-256 of a text's UTF-8 bytes as hexadecimal digits (FIPS 180-4). Written out because the same digest is needed in
 * Node and, at once, in a browser, whose own digests are asynchronous and absent on plain HTTP.
 *
 * @example sha256('abc').slice(0, 8) // => 'ba7816bf'
 */
export function sha256(text: string): string {
  const state = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const words = padded(new TextEncoder().encode(text));
  for (let start = 0; start < words.length; start += 16) absorb(state, words.subarray(start, start + 16));
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

const primes = firstPrimes(64);
const constants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

/** The first 32 bits of a number's fractional part. */
function fraction(value: number): number {
  return (value - Math.floor(value)) * 2 ** 32;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/** The bytes as big-endian words, with the closing bit, zeros, and the length in bits. */
function padded(bytes: Uint8Array): Uint32Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const buffer = new DataView(new ArrayBuffer(blocks * 64));
  bytes.forEach((byte, index) => buffer.setUint8(index, byte));
  buffer.setUint8(bytes.length, 0x80);
  buffer.setUint32(blocks * 64 - 8, Math.floor(bytes.length / 2 ** 29));
  buffer.setUint32(blocks * 64 - 4, (bytes.length * 8) >>> 0);
  return Uint32Array.from({ length: blocks * 16 }, (_, index) => buffer.getUint32(index * 4));
}

const schedule = new Uint32Array(64);

function absorb(state: Uint32Array, block: Uint32Array): void {
  schedule.set(block);
  for (let t = 16; t < 64; t++) {
    schedule[t] = at(t - 16) + smallSigma(at(t - 15), 7, 18, 3) + at(t - 7) + smallSigma(at(t - 2), 17, 19, 10);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const first = (h + bigSigma(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + at(t)) >>> 0;
    const second = (bigSigma(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
}

function at(index: number): number {
  return schedule[index] ?? 0;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function bigSigma(word: number, a: number, b: number, c: number): number {
  return rotate(word, a) ^ rotate(word, b) ^ rotate(word, c);
}

function smallSigma(word: number, a: number, b: number, shift: number): number {
  return rotate(word, a) ^ rotate(word, b) ^ (word >>> shift);
}
