import calculator from '../styles/calculator.css?inline';
import figures from '../styles/figures.css?inline';

/** Style sheets of parts that few pages hold: a page names those that it needs, and the others do not carry them. */
export const partStyles = { calculator, figures } as const;
