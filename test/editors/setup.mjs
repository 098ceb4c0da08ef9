/** Installs the editors that the tests of this folder visit, where that can be; the tests say which they leave out. */
import { ensureDebianPackages } from '../debian-packages.mjs';

const PACKAGES = ['neovim', 'emacs-nox', 'elpa-eglot', 'elpa-yaml-mode'];

await ensureDebianPackages(PACKAGES, (line) => console.log(`Editor tests: ${line}`)).catch((error) =>
  console.log(`Editor tests: ${error.message}`),
);
