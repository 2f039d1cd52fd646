import type { Line } from '../read-lines.ts';

// Signerat med BankID   Verifikat   Dokumentet är undertecknat elektroniskt
const signingService =
  /(?<!\p{L})(?:BankID|Freja eID|signera(?:t|d|s|de)|signatur(?:er)?|verifikat(?:ion)?|undertecknat elektroniskt|elektronisk(?:a|t)? (?:signatur|underskrift)|Scrive|Penneo|Assently|Visma Addo|TellusTalk|eSign|Oneflow|DocuSign|GetAccept|transaktion|IP(?:-adress)?:|hash)/iu;

/** A page that a signing service adds: who signed, when and with what. */
export function isSigningPage(page: readonly Line[]): boolean {
  return page.length < 60 && page.filter((line) => signingService.test(line.text)).length >= 2;
}
