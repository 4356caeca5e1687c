/**
 * Loaded into Astro's process before Astro: if the build that started it is killed, it ends too, instead of writing on
 * into a folder that the next build clears away.
 */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
