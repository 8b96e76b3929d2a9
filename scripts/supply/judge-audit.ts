import { z } from 'zod';
import type { AcceptedAdvisory } from './accepted-advisories.ts';

const advisorySchema = z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string() });
/** What `npm audit --json` prints; a string leads to the package that has the hole. */
const reportSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisorySchema])) })),
});

/** Which severities fail. */
const SEVERE = ['high', 'critical'];

/** What the registry knows of the packages: nothing, where it was not asked, or a line for each hole, the open ones first. */
export type Audit =
  { kind: 'not asked'; reason: string } | { kind: 'asked'; open: string[]; accepted: string[]; minor: string[] };

/** Reads the answer of `npm audit --json`. `today` is an ISO date, from which an accepted hole may be due again. */
export function judgeAudit(printed: string, acceptedOnes: readonly AcceptedAdvisory[], today: string): Audit {
  const answer = parse(printed);
  const report = reportSchema.safeParse(answer);
  if (!report.success) return { kind: 'not asked', reason: explain(answer) };
  const found = new Map<string, z.output<typeof advisorySchema>>();
  for (const via of Object.values(report.data.vulnerabilities).flatMap((vulnerability) => vulnerability.via)) {
    if (typeof via !== 'string') found.set(`${via.name} ${via.url}`, via);
  }
  const audit = { kind: 'asked' as const, open: [] as string[], accepted: [] as string[], minor: [] as string[] };
  for (const { name, title, url, severity } of found.values()) {
    const line = `${severity}: ${name}: ${title} (${url})`;
    const accepted = acceptedOnes.find((one) => one.url === url);
    if (!SEVERE.includes(severity)) audit.minor.push(line);
    else if (accepted && today < accepted.until) {
      audit.accepted.push(`${line}; accepted until ${accepted.until}: ${accepted.reason}`);
    } else audit.open.push(accepted ? `${line}; was accepted until ${accepted.until}` : line);
  }
  return audit;
}

function parse(printed: string): unknown {
  try {
    return JSON.parse(printed) as unknown;
  } catch {
    return undefined;
  }
}

/** npm prints `{ message, method, uri, statusCode }` where the registry refuses, `{ error: { summary } }` elsewhere. */
function explain(answer: unknown): string {
  const refusal = z.object({ message: z.string() }).safeParse(answer);
  const error = z.object({ error: z.object({ summary: z.string() }) }).safeParse(answer);
  const said = refusal.data?.message ?? error.data?.error.summary ?? '';
  return `the registry does not answer${said.trim() === '' ? '' : ` (${said.trim().split('\n', 1)[0] ?? ''})`}`;
}
