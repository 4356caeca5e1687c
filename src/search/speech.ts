/** How people speak of each record: how often each word stands in its phrases, its names and its definition. */
export interface Speech {
  /** By word and record. */
  readonly counts: Map<string, Map<number, number>>;
  /** By word. */
  readonly ofWord: Map<string, number>;
  /** By record; records of which nobody has said anything are absent. */
  readonly ofRecord: Map<number, number>;
  all: number;
}

export function emptySpeech(): Speech {
  return { counts: new Map(), ofWord: new Map(), ofRecord: new Map(), all: 0 };
}

export function addSpoken(speech: Speech, word: string, record: number): void {
  const counts = speech.counts.get(word) ?? new Map<number, number>();
  speech.counts.set(word, counts);
  counts.set(record, (counts.get(record) ?? 0) + 1);
  speech.ofWord.set(word, (speech.ofWord.get(word) ?? 0) + 1);
  speech.ofRecord.set(record, (speech.ofRecord.get(record) ?? 0) + 1);
  speech.all += 1;
}
