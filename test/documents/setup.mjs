/** Installs the programs that documents are read back with, where that can be; the tests say when they are left out. */
import { ensureDebianPackages } from '../debian-packages.mjs';

const PACKAGES = [
  'libreoffice-writer',
  'libreoffice-calc',
  'libreoffice-impress',
  'poppler-utils',
  'fonts-dejavu-core',
  // As wide as the font that documents are set in: pages break here as they do for their readers.
  'fonts-liberation',
];

await ensureDebianPackages(PACKAGES, (line) => console.log(`Document tests: ${line}`)).catch((error) =>
  console.log(`Document tests: ${error.message}`),
);
