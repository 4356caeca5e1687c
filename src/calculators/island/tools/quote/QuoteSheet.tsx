import type { VNode } from 'preact';
import { quoteStrings } from '../../../../interface/calculator-tools.ts';
import { locales } from '../../../../locales.ts';
import { lineAmounts } from '../../../quote-builder/formula.ts';
import { numberOf, rowsOf, textOf } from '../../../values.ts';
import { resultText } from '../../result-text.ts';
import type { Session } from '../../session.ts';
import { labelOf } from '../labels.ts';

export interface QuoteDetails {
  readonly number: string;
  readonly date: string;
  readonly validUntil: string;
  readonly seller: string;
  readonly buyer: string;
  readonly terms: string;
}

interface QuoteSheetProps {
  readonly session: Session;
  readonly details: QuoteDetails;
}

/** The quote as it goes to the customer. */
export function QuoteSheet({ session, details }: QuoteSheetProps): VNode {
  const strings = quoteStrings[session.locale];
  return (
    <article lang={locales[session.locale].lang}>
      <header>
        <h1>
          {strings.title} {details.number}
        </h1>
        <p>
          {details.date && `${strings.date}: ${dateText(details.date, session)}`}
          {details.validUntil && ` · ${strings.validUntil} ${dateText(details.validUntil, session)}`}
        </p>
      </header>
      <div class="quote-parties">
        {(['seller', 'buyer'] as const).map(
          (party) => details[party] && <Party key={party} title={strings[party]} text={details[party]} />,
        )}
      </div>
      <QuoteLines session={session} />
      {details.terms && <Party title={strings.terms} text={details.terms} />}
    </article>
  );
}

function Party({ title, text }: { title: string; text: string }): VNode {
  return (
    <section>
      <h2>{title}</h2>
      <p class="quote-text">{text}</p>
    </section>
  );
}

function QuoteLines({ session }: { session: Session }): VNode {
  const { definition, locale } = session;
  const strings = quoteStrings[locale];
  const [lines] = definition.inputs;
  const columns = lines?.kind === 'rows' ? lines.columns : [];
  return (
    <table>
      <thead>
        <tr>
          {[strings.line, ...columns.map(({ label }) => label[locale]), strings.lineTotal].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {quoteLines(session).map((cells, index) => (
          <tr key={index}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {totals(session).map(([label, text]) => (
          <tr key={label}>
            <th scope="row" colSpan={columns.length + 1}>
              {label}
            </th>
            <td>{text}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

function quoteLines({ screen: { values, format } }: Session): readonly (readonly string[])[] {
  return rowsOf(values, 'lines').flatMap((row, index) => {
    const [quantity, unitPrice] = [numberOf(row, 'quantity'), numberOf(row, 'unit-price')];
    if (quantity === undefined || unitPrice === undefined) return [];
    const discount = numberOf(row, 'discount') ?? 0;
    const net = lineAmounts({ quantity, unitPrice, discount }).net;
    const texts = [
      format.value(quantity, 'number'),
      format.value(unitPrice, 'money'),
      format.value(discount, 'percent'),
      format.value(net, 'money'),
    ];
    return [[String(index + 1), textOf(row, 'name') ?? '', ...texts]];
  });
}

/** The order's discount as a line of its own, then net, VAT with its rate, and what is to be paid. */
function totals(session: Session): readonly (readonly [label: string, text: string])[] {
  const { screen, locale } = session;
  const { values, format } = screen;
  const orderDiscount = numberOf(values, 'order-discount') ?? 0;
  const output = (id: string): string => {
    const found = screen.outputs.find((candidate) => candidate.id === id);
    return (found && resultText(found, screen)) ?? '';
  };
  return [
    ...(orderDiscount > 0
      ? [[quoteStrings[locale].orderDiscount, format.value(orderDiscount, 'percent')] as const]
      : []),
    [labelOf(session, 'net'), output('net')],
    [`${labelOf(session, 'vat')} ${format.value(numberOf(values, 'vat-rate'), 'percent')}`, output('vat')],
    [labelOf(session, 'total'), output('total')],
  ];
}

/** Dates are kept as 2026-11-24, which is midnight UTC. */
function dateText(date: string, { locale }: Session): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(locales[locale].numberFormat, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
