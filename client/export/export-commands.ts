import * as vscode from 'vscode';
import type { ActivePlan } from '../active-plan.ts';
import type { PlanServer } from '../plan-server.ts';
import type { PreviewPanels } from '../preview/preview-panels.ts';
import { exportSummary } from './export-summary.ts';

/** A plan goes by where a menu was opened; without one, by the preview that is looked at, else by the plan at hand. */
export function exportCommands(server: PlanServer, activePlan: ActivePlan, previews: PreviewPanels) {
  return {
    'changewright.exportSummary': (given?: unknown) => {
      if (given instanceof vscode.Uri) return exportSummary(server, given);
      const { params } = previews.active ?? {};
      const uri = params?.uri ?? activePlan.place?.uri;
      if (uri === undefined) throw new Error(vscode.l10n.t('open a plan first: its summary is what is exported'));
      return exportSummary(server, vscode.Uri.parse(uri), params?.reader);
    },
  };
}
