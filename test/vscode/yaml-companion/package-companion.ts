import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';

const manifest = {
  name: 'yaml-companion',
  displayName: 'YAML companion',
  publisher: 'test',
  version: '1.0.0',
  license: 'MIT',
  engines: { vscode: '^1.91.0' },
  main: './extension.cjs',
  activationEvents: ['onLanguage:yaml', 'onLanguage:changewright'],
  contributes: {
    configuration: {
      properties: {
        'yaml.schemaStore.enable': { type: 'boolean', default: false },
        'yaml.validate': { type: 'boolean', default: true },
        'yaml.hover': { type: 'boolean', default: true },
        'yaml.completion': { type: 'boolean', default: true },
        'yaml.format.enable': { type: 'boolean', default: true },
      },
    },
  },
};

/** Packs the companion into a folder; answers with the path of the extension. */
export async function packageCompanion(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const server = resolve('node_modules/yaml-language-server/out/server/src/server.js');
  await build({
    entryPoints: [resolve('test/vscode/yaml-companion/extension.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    define: { 'process.env.YAML_SERVER': JSON.stringify(server) },
    outfile: join(folder, 'extension.cjs'),
    logLevel: 'warning',
  });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'README.md'), 'Only for tests.\n');
  await writeFile(join(folder, 'LICENSE'), 'MIT\n');
  const packagePath = join(folder, 'companion.vsix');
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
  return packagePath;
}
