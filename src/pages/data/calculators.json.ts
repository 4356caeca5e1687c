import { calculators } from '../../calculators/registry.ts';
import { exportCalculators } from '../../exports/calculators-json.ts';

export function GET(): Response {
  return Response.json(exportCalculators(calculators.values()));
}
