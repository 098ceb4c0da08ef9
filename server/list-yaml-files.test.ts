import { expect, it } from 'vitest';
import { listYamlFiles } from './list-yaml-files.ts';

/** A file system as a client shows it: paths below `vfs://h/w`, with their texts. */
function distant(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  return {
    asked,
    read: async (uri: string) => files[decodeURIComponent(uri.slice('vfs://h/w/'.length))],
    entries: async (folder: string) => {
      asked.push(folder);
      const path = decodeURIComponent(`${folder.slice('vfs://h/w'.length)}/`).slice(1);
      const below = Object.keys(files).filter((file) => file.startsWith(path));
      if (path === 'locked/') throw new Error('no permission');
      const names = new Set(below.map((file) => file.slice(path.length).replace(/\/.*/, '/')));
      return [...names].map((name) => ({ name: name.replace('/', ''), isFolder: name.endsWith('/') }));
    },
  };
}

it('lists YAML files in a stable order, without what is ignored', async () => {
  const files = distant({
    'b.yml': '',
    'a.yaml': '',
    'c.txt': '',
    'plans/ü (1).YAML': '',
    'plans/drafts/d.yaml': '',
    'old/e.yaml': '',
    'plans/old/f.yaml': '',
    'node_modules/g/g.yaml': '',
    '.gitignore': '/old/\n',
    'plans/.changewrightignore': 'drafts\n',
  });
  expect(await listYamlFiles('vfs://h/w', files)).toEqual([
    'vfs://h/w/a.yaml',
    'vfs://h/w/b.yml',
    'vfs://h/w/plans/%C3%BC%20%281%29.YAML',
    'vfs://h/w/plans/old/f.yaml',
  ]);
  expect(files.asked.sort()).toEqual(['vfs://h/w', 'vfs://h/w/plans', 'vfs://h/w/plans/old']);
});

it('goes on where a folder cannot be read', async () => {
  const files = distant({ 'locked/a.yaml': '', 'b.yaml': '' });
  expect(await listYamlFiles('vfs://h/w', files)).toEqual(['vfs://h/w/b.yaml']);
});

it('ends in a file system without end', async () => {
  let asked = 0;
  const entries = async () => {
    asked++;
    return [
      { name: 'deeper', isFolder: true },
      { name: 'wider', isFolder: true },
    ];
  };
  expect(await listYamlFiles('vfs://h/w', { read: async () => undefined, entries })).toEqual([]);
  expect(asked).toBeLessThan(6_000);
});
