import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { setAside } from './aside.ts';
import { makeGlossary } from './generate/glossary.ts';
import { prepare } from './install.ts';
import { measure, type Measure } from './measure.ts';
import type { Peer } from './peers/peer.ts';
import { outputSize, pageWeight, type OutputSize, type PageWeight } from './sizes.ts';

export const modes = ['cold', 'unchanged', 'changed'] as const;
export type Mode = (typeof modes)[number];

export interface Row {
  readonly peer: Peer;
  readonly pages: number;
  readonly runs: Readonly<Record<Mode, readonly Measure[]>>;
  readonly output: OutputSize;
  readonly weight: PageWeight;
}

export interface Plan {
  readonly pages: number;
  readonly peers: readonly Peer[];
  readonly rounds: number;
}

/** Builds each peer's site in turn, round after round: what slows the machine for a minute slows them all. */
export async function runBuilds({ pages, peers, rounds }: Plan): Promise<Row[]> {
  const glossary = makeGlossary(pages);
  const sites = new Map<Peer, string>();
  for (const peer of peers.filter(({ limit }) => pages <= limit)) sites.set(peer, await prepare(peer, pages, glossary));
  const measured = new Map(
    [...sites.keys()].map((peer) => [
      peer,
      { cold: [] as Measure[], unchanged: [] as Measure[], changed: [] as Measure[] },
    ]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [peer, site] of sites)
      await oneRound(peer, site, glossary, measured.get(peer)).catch((error: unknown) => tell(peer, pages, error));
  }
  return [...sites].flatMap(([peer, site]) => {
    const runs = measured.get(peer);
    if (!runs || runs.changed.length === 0) return [];
    const output = path.join(site, peer.output);
    return [{ peer, pages, runs, output: outputSize(output), weight: pageWeight(output, peer.samplePage) }];
  });
}

async function oneRound(
  peer: Peer,
  site: string,
  glossary: ReturnType<typeof makeGlossary>,
  runs: Record<Mode, Measure[]> | undefined,
): Promise<void> {
  for (const folder of [peer.output, ...peer.caches]) await setAside(path.join(site, folder));
  for (const mode of modes) {
    if (mode === 'changed') await peer.edit(site, glossary);
    const one = await measure(peer.commands, site);
    runs?.[mode].push(one);
    console.log(
      `${peer.id} ${glossary.terms.length * 2} ${mode}: ${one.seconds.toFixed(1)} s, ${one.cpuSeconds.toFixed(1)} s of CPU, ${Math.round(one.peakMegabytes)} MB`,
    );
  }
}

/** One that fails does not end the others' run; it is missing from the table, and the reason is kept. */
async function tell(peer: Peer, pages: number, error: unknown): Promise<void> {
  console.error(`${peer.id} ${pages}: ${String(error).slice(0, 800)}`);
  await appendFile(path.resolve('.cache/bench/failures.txt'), `${peer.id} ${pages}: ${String(error)}\n\n`);
}
