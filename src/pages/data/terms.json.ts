import { exportTerms } from '../../exports/terms-json.ts';
import { site } from '../../site/content.ts';

export async function GET(): Promise<Response> {
  const { glossary } = await site();
  return Response.json(exportTerms(glossary));
}
