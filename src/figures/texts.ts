import type { Localized } from '../locales.ts';
import { texts as b2bVsB2c } from './b2b-vs-b2c.texts.ts';
import { texts as bant } from './bant.texts.ts';
import { texts as buyingProcess } from './buying-process.texts.ts';
import { texts as clvTypes } from './clv-types.texts.ts';
import { texts as contractLifecycle } from './contract-lifecycle.texts.ts';
import { texts as conversionPath } from './conversion-path.texts.ts';
import { texts as crmTypes } from './crm-types.texts.ts';
import type { FigureText } from './drawing/figure-text.ts';
import { texts as funnel } from './funnel.texts.ts';
import type { FigureId } from './ids.ts';
import { texts as leadStages } from './lead-stages.texts.ts';
import { texts as npsScale } from './nps-scale.texts.ts';
import { texts as processVsMethodology } from './process-vs-methodology.texts.ts';
import { texts as salesDashboard } from './sales-dashboard.texts.ts';
import { texts as weightedPipeline } from './weighted-pipeline.texts.ts';

/** The words of every figure. Plain data: checks and exports read it without drawing anything. */
export const figureTexts: Readonly<Record<FigureId, Localized<FigureText>>> = {
  'b2b-vs-b2c': b2bVsB2c,
  bant,
  'buying-process': buyingProcess,
  'clv-types': clvTypes,
  'contract-lifecycle': contractLifecycle,
  'conversion-path': conversionPath,
  'crm-types': crmTypes,
  funnel,
  'lead-stages': leadStages,
  'nps-scale': npsScale,
  'process-vs-methodology': processVsMethodology,
  'sales-dashboard': salesDashboard,
  'weighted-pipeline': weightedPipeline,
};
