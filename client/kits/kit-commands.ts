import * as vscode from 'vscode';
import type { ActivePlan } from '../active-plan.ts';
import type { CalendarNode } from '../calendar-view/calendar-tree.ts';
import type { PlanServer } from '../plan-server.ts';
import { makeKit } from './make-kit.ts';

/** A plan goes by where a menu was opened, else by the plan at hand. */
export function kitCommands(server: PlanServer, activePlan: ActivePlan) {
  return {
    'changewright.makeKit': (given?: unknown) => {
      const uri = given instanceof vscode.Uri ? given.toString() : activePlan.place?.uri;
      if (uri === undefined) throw new Error(vscode.l10n.t('open a plan first: it is what people get something of'));
      return makeKit(server, vscode.Uri.parse(uri));
    },
    'changewright.calendar.draft': (node?: CalendarNode) => {
      const item = node?.type === 'item' && node.at[0] === 'schedule' ? node.at[1] : undefined;
      if (node?.type !== 'item' || typeof item !== 'string') return undefined;
      return makeKit(server, vscode.Uri.parse(node.uri), { kit: 'touchpoints', item });
    },
  };
}
