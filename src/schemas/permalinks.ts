import { z } from 'astro/zod';

/** A site-absolute address without the base path, with its trailing slash. */
const address = z
  .string({ error: 'address' })
  .max(200, 'address')
  .regex(/^\/(?:[a-z0-9-]+\/)*$/, 'address');

/** `content/permalinks.json`: every address ever published, and where those lead that are pages no more. */
export const permalinksSchema = z.strictObject({
  /** Sorted, so that two changes do not collide. */
  published: z.array(address, { error: 'addresses' }),
  /** Old address to present address, in one step. */
  redirects: z.record(address, address, { error: 'redirects' }),
});

export type Permalinks = z.output<typeof permalinksSchema>;
