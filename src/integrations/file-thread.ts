import { parentPort } from 'node:worker_threads';
import { deliver, type Delivery } from '../build/deliver.ts';

/** Brings files to the output while pages are rendered: what is sent to `startDeliveries()` arrives here. */
parentPort?.on('message', (deliveries: readonly Delivery[] | 'end') => {
  if (deliveries !== 'end') return deliveries.forEach(deliver);
  parentPort?.postMessage('done');
  parentPort?.close();
});
