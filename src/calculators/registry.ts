import type { CalculatorDefinition } from './definition.ts';
import annualContractValue from './annual-contract-value/definition.ts';
import bantScore from './bant-score/definition.ts';
import churnRate from './churn-rate/definition.ts';
import closeRatio from './close-ratio/definition.ts';
import commission from './commission/definition.ts';
import conversionRate from './conversion-rate/definition.ts';
import customerAcquisitionCost from './customer-acquisition-cost/definition.ts';
import customerLifetimeValue from './customer-lifetime-value/definition.ts';
import kpiTarget from './kpi-target/definition.ts';
import leadScore from './lead-score/definition.ts';
import leadSla from './lead-sla/definition.ts';
import markup from './markup/definition.ts';
import monthlyRecurringRevenue from './monthly-recurring-revenue/definition.ts';
import netPromoterScore from './net-promoter-score/definition.ts';
import pipelineCoverage from './pipeline-coverage/definition.ts';
import profitMargin from './profit-margin/definition.ts';
import quotaAttainment from './quota-attainment/definition.ts';
import quoteBuilder from './quote-builder/definition.ts';
import salesForecast from './sales-forecast/definition.ts';
import salesFunnel from './sales-funnel/definition.ts';
import salesVelocity from './sales-velocity/definition.ts';
import weightedPipeline from './weighted-pipeline/definition.ts';

/** Every calculator by id. For the build and the tests: a browser loads only the one that its page shows. */
export const calculators: ReadonlyMap<string, CalculatorDefinition> = new Map(
  [
    annualContractValue,
    bantScore,
    churnRate,
    closeRatio,
    commission,
    conversionRate,
    customerAcquisitionCost,
    customerLifetimeValue,
    kpiTarget,
    leadScore,
    leadSla,
    markup,
    monthlyRecurringRevenue,
    netPromoterScore,
    pipelineCoverage,
    profitMargin,
    quotaAttainment,
    quoteBuilder,
    salesForecast,
    salesFunnel,
    salesVelocity,
    weightedPipeline,
  ].map((definition) => [definition.id, definition]),
);

export const calculatorIds: readonly string[] = [...calculators.keys()];

/** The calculator with this id; asking for one that does not exist is a mistake in the code or in an entry. */
export function getCalculator(id: string): CalculatorDefinition {
  const definition = calculators.get(id);
  if (!definition) throw new Error(`There is no calculator "${id}". Known: ${calculatorIds.join(', ')}`);
  return definition;
}
