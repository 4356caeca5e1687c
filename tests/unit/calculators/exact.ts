/**
 * Exact fractions of whole numbers: a second arithmetic, with nothing of our code in it, to compute reference values with.
 */
export class Fraction {
  readonly top: bigint;
  readonly bottom: bigint;

  constructor(top: bigint, bottom = 1n) {
    if (bottom === 0n) throw new RangeError('division by zero');
    const sign = bottom < 0n ? -1n : 1n;
    this.top = top * sign;
    this.bottom = bottom * sign;
  }

  /** The decimal number as it is written, not as the computer stores it. */
  static of(value: number): Fraction {
    const [whole = '', decimals = ''] = String(value).split('.');
    return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.top, other.bottom));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }

  over(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom, this.bottom * other.top);
  }

  power(exponent: number): Fraction {
    return new Fraction(this.top ** BigInt(exponent), this.bottom ** BigInt(exponent));
  }

  isNegative(): boolean {
    return this.top < 0n;
  }

  /** Rounded down to a whole number; for values of 0 or more. */
  floor(): bigint {
    return this.top / this.bottom;
  }

  ceil(): bigint {
    return (this.top + this.bottom - 1n) / this.bottom;
  }

  /** Rounded half up to 2 decimals; for values of 0 or more. */
  cents(): Fraction {
    return new Fraction(this.times(new Fraction(200n)).plus(new Fraction(1n)).over(new Fraction(2n)).floor(), 100n);
  }

  /** The nearest double, through 40 significant digits. */
  toNumber(): number {
    const negative = this.top < 0n;
    const [top, bottom] = [negative ? -this.top : this.top, this.bottom];
    const shift = Math.max(0, 40 + String(bottom).length - String(top).length);
    return Number(`${negative ? '-' : ''}${(top * 10n ** BigInt(shift)) / bottom}e-${shift}`);
  }
}

export const sumOf = (parts: readonly Fraction[]): Fraction =>
  parts.reduce((total, part) => total.plus(part), new Fraction(0n));
