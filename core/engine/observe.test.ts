import { describe, expect, it } from 'vitest';
import { defineInput, defineView, Memory } from './observe.ts';

describe('Memory', () => {
  it('computes a view again only after what it read has changed', () => {
    const memory = new Memory();
    const a = defineInput<number>('a');
    const b = defineInput<number>('b');
    const runs: string[] = [];
    const isEven = defineView('is-even', (read) => {
      runs.push('is-even');
      return read(a) % 2 === 0;
    });
    const label = defineView('label', (read) => {
      runs.push('label');
      return read(isEven) ? 'even' : `odd ${read(b)}`;
    });
    memory.set(a, 2);
    memory.set(b, 1);
    expect(memory.read(label)).toBe('even');
    memory.set(b, 2);
    expect(memory.read(label)).toBe('even');
    memory.set(a, 4);
    expect(memory.read(label)).toBe('even');
    expect(runs).toEqual(['label', 'is-even', 'is-even']);
    memory.set(a, 3);
    expect(memory.read(label)).toBe('odd 2');
    memory.set(b, 5);
    expect(memory.read(label)).toBe('odd 5');
  });

  it('goes on after a view has thrown, and asks it again', () => {
    const memory = new Memory();
    const input = defineInput<number>('input');
    const view = defineView('view', (read) => {
      if (read(input) === 0) throw new Error('zero');
      return read(input);
    });
    const outer = defineView('outer', (read) => {
      try {
        return `${read(view)}`;
      } catch (error) {
        return String(error);
      }
    });
    for (const [value, expected] of [
      [0, 'Error: zero'],
      [1, '1'],
      [0, 'Error: zero'],
      [1, '1'],
      [0, 'Error: zero'],
      [2, '2'],
    ] as const) {
      memory.set(input, value);
      expect(memory.read(outer)).toBe(expected);
    }
  });

  it('hands a view its last result', () => {
    const memory = new Memory();
    const input = defineInput<number>('input');
    const sum = defineView<number>('sum', (read, previous) => (previous ?? 0) + read(input));
    memory.set(input, 2);
    expect(memory.read(sum)).toBe(2);
    memory.set(input, 3);
    expect(memory.read(sum)).toBe(5);
  });

  it('reads no input that was not given', () => {
    expect(() => new Memory().read(defineInput('missing'))).toThrow('missing');
  });
});
