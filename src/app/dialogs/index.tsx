import { useStore } from '../store';
import { ChartDialog } from './chart-dialog';
import { ComparedChartDialog } from './compared-chart-dialog';
import './dialogs.css';
import { HelpDialog } from './help-dialog';
import { HouseholdsDialog } from './households-dialog';
import { MoneyDialog } from './money-dialog';
import { NewRunDialog } from './new-run-dialog';
import { NumbersDialog } from './numbers-dialog';
import { ScenarioDialog } from './scenario-dialog';
import { ShareDialog } from './share-dialog';
import { VerifyDialog } from './verify-dialog';
import { VideoDialog } from './video-dialog';

/** The dialog that is open. */
export default function Dialogs() {
  const dialog = useStore((state) => state.dialog);
  switch (dialog.kind) {
    case 'none':
      return null;
    case 'scenarios':
      return <ScenarioDialog />;
    case 'share':
      return <ShareDialog />;
    case 'help':
      return <HelpDialog />;
    case 'numbers':
      return <NumbersDialog />;
    case 'verifying':
      return <VerifyDialog />;
    case 'video':
      return <VideoDialog />;
    case 'chart':
      return <ChartDialog indicator={dialog.indicator} />;
    case 'households':
      return <HouseholdsDialog village={dialog.village} />;
    case 'compared':
      return <ComparedChartDialog chart={dialog.chart} />;
    case 'money':
      return <MoneyDialog choice={dialog.choice} />;
    case 'newRun':
      return <NewRunDialog parameter={dialog.parameter} value={dialog.value} />;
  }
}
