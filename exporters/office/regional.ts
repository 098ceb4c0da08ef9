/** A language with its country, which Office asks for: `de-DE`. */
export function regional(language: string): string {
  const locale = new Intl.Locale(language).maximize();
  return `${locale.language}-${locale.region}`;
}
