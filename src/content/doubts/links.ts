import type { Finding } from './finding.ts';
import type { TextAt } from './texts.ts';

/** Links that do not say where they lead, or that anyone on the way can change. */
export function findWeakLinks({ path, text }: TextAt): Finding[] {
  const [vague] = text.match(/\[(?:click )?(?:here|link|this link|more)\]/i) ?? [];
  const [plain] = text.match(/\]\(http:\/\/[^)]+/) ?? [];
  const findings: Finding[] = [];
  if (vague) {
    const message = `has a link called "${vague.slice(1, -1)}"; say where it leads`;
    findings.push({ rule: 'vague-link', path, message });
  }
  if (plain) {
    const message = `links to ${plain.slice(2)}; write https:// where the site has it`;
    findings.push({ rule: 'http-link', path, message });
  }
  return findings;
}
