/** Installs the programs that documents are read back with, where that can be; the tests say when they are left out. */
import { ensureDebianPackages } from '../debian-packages.mjs';

const PACKAGES = [
  'libreoffice-writer',
  'libreoffice-calc',
  'libreoffice-impress',
  'poppler-utils',
  'fonts-dejavu-core',
];

await ensureDebianPackages(PACKAGES, (line) => console.log(`Document tests: ${line}`)).catch((error) =>
  console.log(`Document tests: ${error.message}`),
);
