import type { VNode } from 'preact';
import type { Feed } from '../../definition.ts';
import { defaultCurrency } from '../../number-format.ts';
import { plainNumber } from '../../plain-number.ts';
import type { CalculatorLink } from '../Calculator.tsx';
import type { Session } from '../session.ts';

interface FeedsProps {
  readonly session: Session;
  readonly links: Readonly<Record<string, CalculatorLink>>;
}

/** Links to the calculators that take a result from here, with that result in the link. */
export function Feeds({ session, links }: FeedsProps): VNode | null {
  const ready = (session.definition.feeds ?? []).flatMap((feed) => {
    const [link, fragment] = [links[feed.calculator], fragmentOf(session, feed)];
    return link && fragment ? [{ ...link, href: `${link.href}#${fragment}` }] : [];
  });
  if (ready.length === 0) return null;
  return (
    <p class="calculator-feeds">
      {session.strings.useIn}
      {ready.map(({ title, href }) => (
        <a key={href} href={href}>
          {title}
        </a>
      ))}
    </p>
  );
}

function fragmentOf({ screen }: Session, feed: Feed): string | undefined {
  const result = screen.results[feed.output];
  if (typeof result !== 'number') return undefined;
  const value = feed.convert ? feed.convert(result, screen.values) : result;
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const { currency } = screen.draft;
  return `${feed.input}=${plainNumber(value)}${currency === defaultCurrency ? '' : `&currency=${currency}`}`;
}
