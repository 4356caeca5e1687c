/** "Nu mai cumpără", "no longer buys": what has ceased is said by two words without meaning. */
export function withoutNegations(folded: string): string {
  return folded
    .replace(
      /\bnu (?:(?:se|ne|le|il|o|ii|va|vor|au|a) )?mai(?= (?:cumpar|cump|plat|folos|vin|revin|reinno|raman))/,
      'renunta',
    )
    .replace(
      /\b(?:no longer|not any ?more|dont any ?more)(?= (?:buy|pay|use|using|come|renew|want|customer|client))|\bany ?more$/,
      'stop',
    );
}
