/**
 * A number in plain decimals with a dot and without exponent, with as many digits as bring back the very same number:
 * for URLs, `data-value`, CSV and spreadsheet formulas. Language-neutral.
 * plainNumber(1e-7) // => "0.0000001"
 */
export function plainNumber(value: number): string {
  const [mantissa = '', exponent] = String(value === 0 ? 0 : value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = mantissa.slice(sign.length).split('.');
  return sign + shiftPoint(whole + decimals, whole.length + Number(exponent));
}

function shiftPoint(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.padEnd(point, '0').slice(0, point) + (point < digits.length ? `.${digits.slice(point)}` : '');
}
