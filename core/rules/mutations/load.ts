import { company, group, handover, type Mutations, ship, shipComms } from './mutation.ts';

export const load: Mutations = {
  'message-overload': [
    {
      title: 'product engineers can take in fewer items a week',
      in: company,
      set: { 'capacity.product-engineers.items-a-week': 2 },
      at: 'schedule.practice-product.date',
      file: shipComms,
    },
  ],
  'hours-overload': [
    {
      title: 'the practice takes three hours in the week of the training',
      in: shipComms,
      set: { 'schedule.practice-product.duration': '3 hours' },
      at: 'schedule.practice-product.date',
    },
  ],
  'change-saturation': [
    {
      title: 'product engineers can bear less change than this one asks',
      in: company,
      set: { 'capacity.product-engineers.change-points': 8 },
      at: 'who.affected.product-engineers.impact',
      file: ship,
    },
    {
      title: 'surgical nurses can bear less change than this one asks',
      in: group,
      set: { 'capacity.surgical-nurses.change-points': 5 },
      at: 'who.affected.surgical-nurses.impact',
      file: handover,
    },
  ],
};
